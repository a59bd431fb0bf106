//! The kit for tests: a group at any stage, cases, and what a store must do.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::panic;

use chrono::{Days, NaiveDate};
use to_dan_pho::group::{Command, Envelope, Event};
use to_dan_pho::law::edition::{DeputyForm, Territory};
use to_dan_pho::law::{Pin, Province, Regulation, Role, UnitKind};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::election;
use to_dan_pho::testing::{
    AppendError, EventStore, Stage, StoreFlaw, When, actor, conforms, day, given, group_at, group_of,
    registration,
};
use to_dan_pho::{GroupId, GroupLog, ResidentialGroup, Rule, Rulebook};

/// A day before which every act on the way to a stage is under the regulation, where it is in force for so long.
fn in_the_midst(rules: &Regulation) -> NaiveDate {
    let since = rules.pin().since;
    let later = since.checked_add_days(Days::new(131)).unwrap();
    if rules.in_force().contains(later) {
        later
    } else {
        since
    }
}

/// A province of a regulation; for the national ones one without a text of its own.
fn province(pin: Pin) -> Province {
    match pin.territory {
        Territory::Province(province) => province,
        Territory::National => Province::new(31).unwrap(),
    }
}

/// Whether the rules of a day know a stage, by their data and by what is read of them.
fn knows(rules: &Regulation, stage: Stage) -> Result<(), Rule> {
    let pin = rules.pin();
    // Đồng Nai put elections off from 5/1/2026 to the decree.
    let frozen =
        pin.territory == Territory::Province(Province::new(75).unwrap()) && pin.since == day("2026-01-05");
    let deputies = rules.slots().deputy_form.stated().map(|p| p.value);
    match stage {
        Stage::Registered | Stage::TakenOver | Stage::WithProvisionalHead => Ok(()),
        _ if frozen => Err(Rule::Calling),
        Stage::WithDeputy | Stage::Delegated => match deputies {
            Some(DeputyForm::Chosen | DeputyForm::Elected) => Ok(()),
            _ => Err(Rule::NotProvidedFor),
        },
        Stage::WithParticipant if pin.since < day("2026-05-26") => Err(Rule::NotProvidedFor),
        _ => Ok(()),
    }
}

/// Of every regulation and every stage: it is reached with nothing irregular, or the rules of the day do not know it.
#[test]
fn every_stage_is_reached_under_every_regulation_that_knows_it() {
    let book = Rulebook::builtin();
    let mut reached: BTreeMap<String, u32> = BTreeMap::new();
    for rules in book.regulations() {
        let (pin, on) = (rules.pin(), in_the_midst(rules));
        let mut register = registration(province(pin));
        if pin.kind == UnitKind::Thon {
            register.term = LocalTerm::Thon;
        }
        // A province that was merged away has regulations after it.
        if !register.ward.province.existed_on(on) {
            continue;
        }
        for stage in Stage::ALL {
            let at = format!("{stage:?} under {pin} on {on}");
            let log = match (
                group_of(register.clone(), *stage, on, &book),
                knows(rules, *stage),
            ) {
                (Ok(log), Ok(())) => log,
                (Err(refusal), Err(rule)) => {
                    assert_eq!(refusal.rule, rule, "{at}");
                    continue;
                }
                (found, expected) => panic!("{at}: {found:?}, {expected:?}"),
            };
            assert!(
                log.entries().iter().all(|entry| entry.event.irregular.is_empty()),
                "{at}"
            );
            let last = log.entries().last().unwrap().event.on;
            assert!(
                last == on || (*stage == Stage::DecisionInForce && last < on),
                "{at}: {last}"
            );
            let again = GroupLog::resume(log.id(), log.entries().to_vec(), &book).unwrap();
            assert_eq!(again, log, "{at}");
            stands(log.group().unwrap(), *stage, on);
            *reached.entry(format!("{stage:?}")).or_default() += 1;
        }
    }
    // Every stage, and under each of the five orders of the law at least.
    assert_eq!(reached.len(), Stage::ALL.len(), "{reached:?}");
    assert!(reached.values().all(|times| *times >= 18), "{reached:?}");
}

/// What stands in a group at a stage.
fn stands(group: &ResidentialGroup, stage: Stage, on: NaiveDate) {
    let election = group.election();
    let head = group.head_on(on).map(|tenure| tenure.person);
    let serving = || {
        group
            .deputies_on(on)
            .map(|tenure| tenure.person)
            .collect::<Vec<_>>()
    };
    let held = |role| vec![actor(role).person().unwrap()];
    let in_office = match stage {
        Stage::TakenOver
        | Stage::WithHead
        | Stage::WithDeputy
        | Stage::WithParticipant
        | Stage::Delegated
        | Stage::Resigned
        | Stage::MatterOpened
        | Stage::MatterPassed
        | Stage::DecisionInForce
        | Stage::ConferenceHeld => actor(Role::Head).person(),
        _ => None,
    };
    assert_eq!(head, in_office, "{stage:?}");
    let stands = match stage {
        Stage::Called => election.is_some_and(|e| e.held().is_none() && e.candidates().count() == 0),
        Stage::Prepared => election.is_some_and(|e| e.held().is_none() && e.notified() == Some(on)),
        Stage::Elected => election.and_then(|e| e.elected()) == actor(Role::Head).person(),
        Stage::NoWinner => election.is_some_and(|e| e.held().is_some() && e.elected().is_none()),
        Stage::Reported => election
            .and_then(|e| e.receipt())
            .is_some_and(|receipt| receipt.on == on),
        Stage::WithDeputy => serving() == held(Role::Deputy),
        Stage::WithParticipant => serving() == held(Role::Participant),
        Stage::Delegated => group.authority().unwrap().delegation().is_some(),
        Stage::Resigned => group
            .relief()
            .is_some_and(|relief| relief.resignation().is_some()),
        Stage::Relieved => group.vacancy_on(on).is_some(),
        Stage::WithProvisionalHead => {
            group.provisional_on(on).map(|tenure| vec![tenure.person]) == Some(held(Role::ProvisionalHead))
        }
        Stage::MatterOpened => group.matters().all(|(_, decision)| decision.vote().is_none()),
        Stage::MatterPassed => group.matters().all(|(_, decision)| decision.passed().is_some()),
        Stage::DecisionInForce => group.matters().all(|(_, decision)| decision.in_force(on)),
        Stage::ConferenceHeld => group.conference().unwrap().held() == Some(on),
        _ => true,
    };
    assert!(stands, "{stage:?} on {on}");
}

fn message(fails: impl FnOnce() + panic::UnwindSafe) -> String {
    let told = panic::catch_unwind(fails).unwrap_err();
    *told.downcast::<String>().unwrap()
}

fn recognise() -> election::Command {
    election::Command::recognise(Recognise::new())
}

/// The result of a vote is with the committee, and an actor recognises it two days later.
fn recognised_by(role: Role) -> When<'static> {
    let book = Rulebook::builtin();
    let log = group_at(Stage::Reported, Province::HA_NOI, day("2024-12-08"), &book);
    given(log).on(day("2024-12-10")).when(actor(role), recognise())
}

#[test]
fn what_was_expected_passes() {
    let refused = recognised_by(Role::WardChair).then_refused(Rule::RecognitionCompetence);
    // Nothing was changed, so the committee can.
    let after = refused
        .when(actor(Role::WardCommittee), recognise())
        .then_lawful();
    assert!(after.group().head_on(day("2024-12-10")).is_some());
    // Without another day the act is of the same one.
    let counted = after.when(actor(Role::WardCommittee), Command::CountHouseholds(0));
    assert_eq!(counted.came().unwrap().on, day("2024-12-10"));
    let counted = counted.then_irregular(&[Rule::NoHouseholds]);
    let counted = counted.when(actor(Role::WardCommittee), Command::CountHouseholds(310));
    counted.then(&Event::HouseholdsCounted(310));
    // An own rulebook; none knows the rules of the day.
    let empty = Rulebook::empty();
    let registered = given(GroupLog::new(GroupId::from_u128(1)))
        .under(&empty)
        .on(day("2024-12-08"));
    let registered = registered
        .when(actor(Role::WardCommittee), registration(Province::HA_NOI))
        .then_lawful();
    let called = election::Command::Call(election::Call::on(day("2025-01-08")));
    registered
        .when(actor(Role::WardChair), called)
        .then_refused(Rule::UnknownRegulation);
}

/// A failed expectation tells the situation, the act, what was expected and what was found.
#[test]
fn what_was_not_expected_is_told_so_that_one_can_read_it() {
    assert_eq!(
        message(|| drop(recognised_by(Role::WardChair).then_lawful())),
        "given: a group after entry 9 of its log
    5 21 November 2024: election.decisions_posted
    6 29 November 2024: election.notified
    7 6 December 2024: election.held
    8 7 December 2024: election.sent
    9 8 December 2024: election.received
 when: on 10 December 2024, the Chair of the commune-level People's Committee: recognise the result
 then: accepted, nothing irregular
found: refused by recognition.competence: the Chair of the commune-level People's Committee is not competent to recognise \
         the result; the competent body is the commune-level People's Committee (clause 2, Article 21 of Law 10/2022/QH15)
"
    );
    let accepted = message(|| drop(recognised_by(Role::WardCommittee).then_refused(Rule::NotReceived)));
    let told = |message: &str, from: usize| message.lines().skip(from).collect::<Vec<_>>().join("\n");
    assert_eq!(
        told(&accepted, 7),
        " then: refused by recognition.not_received (the People's Committee has not received the result)
found: accepted, recorded as election.recognised"
    );
    // Eleven working days are more than five.
    let late = || {
        let book = Rulebook::builtin();
        let log = group_at(Stage::Reported, Province::HA_NOI, day("2024-12-08"), &book);
        given(log)
            .on(day("2024-12-23"))
            .when(actor(Role::WardCommittee), recognise())
    };
    let irregular = message(move || drop(late().then_irregular(&[Rule::HeadActs])));
    assert_eq!(
        told(&irregular, 7),
        " then: accepted, irregular: office.head_acts
found: accepted, recorded as election.recognised
       irregular, recognition.within: the People's Committee replied on 23 December 2024; the last day was \
         13 December 2024 (clause 2, Article 21 of Law 10/2022/QH15)"
    );
    late().then_irregular(&[Rule::RecognitionWithin]);
    let counted = message(|| {
        let counted = given(GroupLog::new(GroupId::from_u128(1)))
            .on(day("2024-12-23"))
            .when(actor(Role::WardCommittee), registration(Province::HA_NOI))
            .then_lawful()
            .when(actor(Role::WardCommittee), Command::CountHouseholds(311));
        counted.then(&Event::HouseholdsCounted(310));
    });
    assert_eq!(
        told(&counted, 3),
        " then: accepted, recorded as households_counted, namely: HouseholdsCounted(310)
found: accepted, recorded as households_counted
       namely: HouseholdsCounted(311)"
    );
    let no_day = message(|| {
        let empty = given(GroupLog::new(GroupId::from_u128(1)));
        drop(empty.when(actor(Role::WardCommittee), Command::CountHouseholds(1)));
    });
    assert_eq!(
        no_day,
        "no day was given: say .on(day(\"2024-12-08\")) before .when(...)"
    );
    // A stage that the rules do not know is told with its reason.
    let unknown = message(|| {
        let book = Rulebook::builtin();
        drop(group_at(
            Stage::WithParticipant,
            Province::HA_NOI,
            day("2024-12-08"),
            &book,
        ));
    });
    assert_eq!(
        unknown,
        "no lawful group with a participant on 2024-12-08: no instrument consulted provides for this: competence to choose \
         activity participants"
    );
}

/// A store in memory, with snapshots, and what can be wrong with one.
#[derive(Default)]
struct InMemory {
    entries: BTreeMap<(GroupId, u64), Envelope>,
    snapshots: BTreeMap<GroupId, ResidentialGroup>,
    wrong: Option<Wrong>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Wrong {
    MixesGroups,
    NewestFirst,
    ForgetsAfter,
    TakesTheSecondWriter,
    TakesAGap,
    TakesAPart,
    ChangesAnEntry,
    KeepsOldSnapshots,
    ReadsSnapshotAlone,
    KeepsTheDropped,
    HealsDamage,
}

impl InMemory {
    fn last(&self, group: GroupId) -> u64 {
        let mut of_group = self.entries.range((group, 0)..=(group, u64::MAX));
        of_group.next_back().map_or(0, |((_, seq), _)| *seq)
    }
}

impl EventStore for InMemory {
    type Error = Infallible;

    fn append(
        &mut self,
        group: GroupId,
        expected: u64,
        entries: &[Envelope],
    ) -> Result<(), AppendError<Self::Error>> {
        let last = self.last(group);
        let allowed = match self.wrong {
            Some(Wrong::TakesTheSecondWriter) => expected <= last + 1,
            Some(Wrong::TakesAGap) => expected > last,
            _ => expected == last + 1,
        };
        if !allowed {
            if self.wrong == Some(Wrong::TakesAPart) && entries.len() > 1 {
                let entry = entries.last().unwrap();
                self.entries.entry((group, entry.seq)).or_insert(entry.clone());
            }
            return Err(AppendError::Conflict);
        }
        for entry in entries {
            let mut entry = entry.clone();
            if self.wrong == Some(Wrong::ChangesAnEntry) {
                entry.event.irregular = Vec::new().into();
                entry.event.judged_by = None;
            }
            self.entries.insert((group, entry.seq), entry);
        }
        Ok(())
    }

    fn read(&self, group: GroupId, after: u64) -> Result<Vec<Envelope>, Self::Error> {
        let after = if self.wrong == Some(Wrong::ForgetsAfter) {
            0
        } else {
            after
        };
        let all = self.entries.iter().filter(|((of, seq), _)| {
            (*of == group || self.wrong == Some(Wrong::MixesGroups)) && *seq > after
        });
        let mut read: Vec<_> = all.map(|(_, entry)| entry.clone()).collect();
        if self.wrong == Some(Wrong::NewestFirst) {
            read.reverse();
        }
        Ok(read)
    }

    fn snapshot(&self, group: GroupId) -> Option<ResidentialGroup> {
        self.snapshots.get(&group).cloned()
    }

    fn keep_snapshot(&mut self, group: GroupId, snapshot: Option<ResidentialGroup>) {
        match (snapshot, self.wrong) {
            (Some(snapshot), _) => drop(self.snapshots.insert(group, snapshot)),
            (None, Some(Wrong::KeepsTheDropped)) => {}
            (None, _) => drop(self.snapshots.remove(&group)),
        }
    }

    fn load(&self, group: GroupId) -> Result<Option<ResidentialGroup>, Self::Error> {
        let snapshot = self.snapshot(group);
        match self.wrong {
            Some(Wrong::ReadsSnapshotAlone) if snapshot.is_some() => Ok(snapshot),
            Some(Wrong::KeepsOldSnapshots) if snapshot.is_some() => {
                let mut loaded = snapshot;
                for entry in self.read(group, 0)? {
                    to_dan_pho::group::evolve(&mut loaded, &entry.event);
                }
                Ok(loaded)
            }
            _ => {
                let log = self.read(group, 0)?;
                Ok(to_dan_pho::group::replay(log.iter().map(|entry| &entry.event)))
            }
        }
    }

    fn tamper(&mut self, group: GroupId, seq: u64, with: Option<&Envelope>) -> Result<(), Self::Error> {
        if self.wrong != Some(Wrong::HealsDamage) {
            self.entries.remove(&(group, seq));
            self.entries
                .extend(with.map(|entry| ((group, seq), entry.clone())));
        }
        Ok(())
    }
}

#[test]
fn a_store_in_memory_conforms() {
    assert_eq!(conforms(&mut InMemory::default(), &Rulebook::builtin()), Ok(()));
}

/// Each flaw of a store is found, and named for what it is.
#[test]
fn a_store_with_a_flaw_does_not_conform() {
    for (wrong, flaw) in [
        (Wrong::MixesGroups, "order"),
        (Wrong::NewestFirst, "order"),
        (Wrong::ForgetsAfter, "order"),
        (Wrong::ChangesAnEntry, "order"),
        (Wrong::TakesTheSecondWriter, "conflict"),
        (Wrong::TakesAGap, "conflict"),
        (Wrong::TakesAPart, "conflict"),
        (Wrong::KeepsOldSnapshots, "snapshot"),
        (Wrong::ReadsSnapshotAlone, "snapshot"),
        (Wrong::KeepsTheDropped, "snapshot"),
        (Wrong::HealsDamage, "damage"),
    ] {
        let mut store = InMemory {
            wrong: Some(wrong),
            ..InMemory::default()
        };
        let found: StoreFlaw = conforms(&mut store, &Rulebook::builtin()).unwrap_err();
        assert!(found.to_string().starts_with(flaw), "{wrong:?}: {found}");
    }
}
