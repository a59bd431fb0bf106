//! Groups that are taken over with what is there, and entries that are corrected.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{
    self, CameBy, Command, Correct, CorrectionGround, Envelope, Event, Fault, History, ObligationKind,
    Position, PositionSource, Process, Register, StatedTenure,
};
use to_dan_pho::law::{Opinion, Period, Power};
use to_dan_pho::office::{Office, Origin, Tenure};
use to_dan_pho::people::Age;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedures::election::{self, Outcome};
use to_dan_pho::procedures::vacancy::{self, Suspension};
use to_dan_pho::procedures::{delegation, deputy};
use to_dan_pho::{Act, Actor, GroupId, GroupLog, Lang, Recorded, Rule, Rulebook, Text};

use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, call, day, hold, number, person, recognise, ward,
};

const HA_NOI: u8 = 1;
const ELSEWHERE: u8 = 36;
const WARD: Actor = Actor::WardCommittee;
const TEAM: Actor = Actor::ElectionTeam;
const HEAD: Actor = Actor::Head(person(1));

fn since(office: Office, n: u128, from: &str) -> StatedTenure {
    StatedTenure::since(office, person(n), day(from))
}

/// A group of a province, entered on 5/1/2026.
fn entered(province: u8) -> World {
    let mut world = World {
        book: Rulebook::builtin(),
        group: None,
        log: Vec::new(),
    };
    let register = Register::new(ward(province), "1".parse().unwrap(), LocalTerm::ToDanPho, 310);
    world
        .act(WARD, "2026-01-05", Command::Register(register))
        .unwrap();
    world
}

fn position(tenures: impl IntoIterator<Item = StatedTenure>) -> Position {
    let of = Position::new(PositionSource::WardList).from_document(number("7/BC-UBND"));
    tenures.into_iter().fold(of, Position::with)
}

fn state(world: &mut World, tenures: impl IntoIterator<Item = StatedTenure>) -> Option<Rule> {
    let stated = world.act(WARD, "2026-01-05", position(tenures).into());
    stated.err().map(|refusal| refusal.rule)
}

/// Reference: issue "The first morning" 1; a head in office since 2019 for 40 months, a term that TT 04/2012 Article 12
/// knows as 2.5 or 5 years: 40 months are neither.
#[test]
fn a_head_since_2019_for_a_term_that_the_rules_did_not_know_is_recorded_and_flagged() {
    let mut world = entered(HA_NOI);
    let head = since(Office::Head, 1, "2019-06-15")
        .to(day("2026-12-14"))
        .recognised_to(day("2022-10-14"))
        .came_by(
            CameBy::Recognised,
            Some(number("31/QĐ-UBND")),
            Some(day("2019-06-15")),
        )
        .aged(Age::Years(19));
    assert_eq!(state(&mut world, [head]), None);
    let group = world.group();
    for on in ["2019-06-15", "2024-06-15", "2026-12-14"] {
        let leads = group.head_on(day(on)).unwrap();
        assert_eq!((leads.person, leads.origin), (person(1), Origin::Stated), "{on}");
    }
    assert_eq!(group.head_on(day("2026-12-15")), None);
    let stated = group.stated(&world.book);
    let [(_, found)] = &stated[..] else {
        panic!("{stated:?}")
    };
    let flagged: Vec<_> = found.irregular.iter().map(|f| f.rule).collect();
    assert_eq!(flagged, [Rule::CandidateAge, Rule::Term]);
    let text = found.explain(&world.book, Lang::En);
    assert!(
        text.contains("a term of 40 months; the rule is 30 or 60 months"),
        "{text}"
    );
    let vi = found.explain(&world.book, Lang::Vi);
    assert!(vi.contains("19 tuổi") && vi.contains("04/2012/TT-BNV"), "{vi}");
    // The end of an extension is told as such.
    let due = world.due_of(Process::HeadOffice, "2026-12-20");
    assert!(
        due.iter()
            .any(|due| due.what == ObligationKind::ElectionAfterExtension),
        "{due:?}"
    );
}

/// Reference: issue "The first morning" 1: what cannot be is refused.
#[test]
fn a_position_that_cannot_be_is_refused() {
    let head = |n, from| since(Office::Head, n, from);
    let deputy = |n, from| since(Office::Deputy, n, from);
    let cases = [
        (
            vec![head(1, "2023-12-15"), head(2, "2024-12-15")],
            Some(Rule::HeadInOffice),
        ),
        (
            vec![
                head(1, "2023-12-15"),
                since(Office::ProvisionalHead, 2, "2025-12-15"),
            ],
            Some(Rule::HeadInOffice),
        ),
        (
            vec![head(1, "2023-12-15").to(day("2023-12-14"))],
            Some(Rule::TooEarly),
        ),
        (vec![head(1, "2026-01-06")], Some(Rule::TooLate)),
        (
            vec![head(1, "2023-12-15"), deputy(1, "2024-01-02")],
            Some(Rule::HeadAsDeputy),
        ),
        (
            vec![deputy(2, "2023-12-15"), deputy(2, "2024-01-02")],
            Some(Rule::DeputyAlready),
        ),
        (
            vec![head(1, "2018-06-01").to(day("2021-06-30")), head(2, "2021-07-01")],
            None,
        ),
        (
            vec![
                deputy(2, "2019-12-15").to(day("2023-12-14")),
                head(2, "2023-12-15"),
            ],
            None,
        ),
    ];
    for (tenures, refused) in cases {
        let mut world = entered(HA_NOI);
        assert_eq!(state(&mut world, tenures.clone()), refused, "{tenures:?}");
    }
    // A vacancy beside a head who goes on; without the head it is told from its day on.
    let mut world = entered(HA_NOI);
    let vacant = position([head(1, "2023-12-15")]).vacant_since(day("2025-10-01"));
    let refused = world.act(WARD, "2026-01-05", vacant.into()).unwrap_err();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::VacantAndLed, Evidence::On(day("2025-10-01")))
    );
    let vacant = position([]).vacant_since(day("2025-10-01"));
    world.act(WARD, "2026-01-05", vacant.into()).unwrap();
    let due = world.due_of(Process::HeadOffice, "2026-02-01");
    assert!(
        { due.iter() }.all(|due| due.since == day("2025-10-01")) && !due.is_empty(),
        "{due:?}"
    );
    // Who keeps the record states it; it is stated once, before every other act.
    let by_head = world.act(HEAD, "2026-01-05", position([]).into()).unwrap_err();
    assert_eq!(by_head.rule, Rule::RecordCompetence);
    assert_eq!(state(&mut world, []), Some(Rule::PositionAfterActs));
    let mut world = entered(HA_NOI);
    world
        .act(WARD_CHAIR, "2026-01-06", Command::Election(call("2026-02-08")))
        .unwrap();
    assert_eq!(state(&mut world, []), Some(Rule::PositionAfterActs));
}

/// Reference: issue "The first morning" 1: what is under way is recorded after the statement, on its own days.
#[test]
fn what_is_under_way_is_recorded_after_the_statement_on_its_own_days() {
    let mut log = GroupLog::new(GroupId::from_u128(1));
    let book = Rulebook::builtin();
    let act = |by, on, what| Act {
        by,
        on: day(on),
        what,
    };
    let register = Register::new(ward(HA_NOI), "1".parse().unwrap(), LocalTerm::ToDanPho, 310);
    let tenures = [
        since(Office::Head, 1, "2023-12-15").to(day("2026-06-15")),
        since(Office::Deputy, 2, "2021-01-10"),
    ];
    let suspended = Suspension::new(Office::Deputy, person(2));
    let months = Period::new(day("2025-11-01"), day("2026-04-01")).unwrap();
    let grant = delegation::Grant::new(person(2), &[Power::ChairMeetings], months);
    let acts = [
        act(WARD, "2026-01-05", Command::Register(register)),
        act(WARD, "2026-01-05", position(tenures).into()),
        act(HEAD, "2025-11-01", delegation::Command::Grant(grant).into()),
        act(WARD, "2025-12-20", vacancy::Command::Suspend(suspended).into()),
        act(WARD_CHAIR, "2025-12-10", call("2026-01-11").into()),
        act(FRONT_HEAD, "2025-12-20", agree(&[1, 3], "2025-12-20").into()),
    ];
    // All of them or none.
    let mut wrong = acts.to_vec();
    wrong.push(act(TEAM, "2026-01-01", election::Command::Send.into()));
    assert_eq!(log.act_all(&book, &wrong).unwrap_err().index, 6);
    assert_eq!(log.group(), None);
    let entries = log.act_all(&book, &acts).unwrap();
    assert_eq!(entries.len(), 6);
    let group = log.group().unwrap();
    assert!(group.election().is_some());
    let may: Vec<_> = group.may_act(Power::ChairMeetings, day("2026-01-06")).collect();
    assert_eq!(may.len(), 2);
    assert!(may.iter().all(|acting| acting.origin == Origin::Stated));
    assert!(
        may[0]
            .text(Lang::En)
            .to_string()
            .ends_with("(as stated, its steps not judged)")
    );
    assert!(may[1].suspended.is_some());
    // The deputy has been in office since before the head.
    assert_eq!(group.deputies_on(day("2022-06-01")).count(), 1);
    assert_eq!(log.history().deputies_on(day("2022-06-01")).count(), 1);
    assert_eq!(
        log.history().head_on(day("2023-12-15")).map(|head| head.origin),
        Some(Origin::Stated)
    );
    let again = GroupLog::resume(log.id(), log.entries().to_vec(), &book).unwrap();
    assert_eq!(again, log);
}

/// A stated position followed by a lawful history gives the offices of the history from the beginning.
#[test]
fn a_stated_head_and_an_elected_one_lead_to_the_same_offices() {
    let mut judged = World::new(HA_NOI);
    judged.headed("2023-12-10", "2023-12-12", 1);
    let head = judged.group().head_on(day("2024-01-01")).unwrap();
    let last = head.period.until().unwrap().pred_opt().unwrap();
    let mut stated = World::new(HA_NOI);
    let tenure = since(Office::Head, 1, "2023-12-12").to(last);
    let position = position([tenure]);
    stated.act(WARD, "2024-01-02", position.into()).unwrap();
    for world in [&mut judged, &mut stated] {
        world.with_deputy("2024-02-01", 1, 2);
        world.headed("2026-05-10", "2026-05-14", 3);
    }
    let offices = |world: &World| -> Vec<_> {
        let history = History::of(&world.log);
        let all = history.tenures().iter();
        all.map(|t| (t.office, t.person, t.period)).collect()
    };
    assert_eq!(offices(&judged), offices(&stated));
    assert_eq!(
        judged.group().head_on(day("2026-05-20")),
        stated.group().head_on(day("2026-05-20"))
    );
}

fn voted() -> GroupLog {
    let mut world = World::new(HA_NOI);
    world.prepare("2023-12-10", &[1, 3]);
    // 155 of 310 is not more than half; on paper it is 165.
    let held = hold(310, 300, &[(1, 155), (3, 140)], Some(1));
    world.elect(TEAM, "2023-12-10", held).unwrap();
    world.elect(TEAM, "2023-12-11", election::Command::Send).unwrap();
    world
        .elect(WARD, "2023-12-12", election::Command::Receive)
        .unwrap();
    logged(&world)
}

fn logged(world: &World) -> GroupLog {
    let id = GroupId::from_u128(1);
    let entries = (1..).zip(&world.log);
    let entries: Vec<_> = entries
        .map(|(seq, event): (u64, &Recorded<Event>)| Envelope::new(id, seq, event.clone()))
        .collect();
    GroupLog::resume(id, entries, &world.book).unwrap()
}

fn place_of(log: &GroupLog, name: &str) -> u64 {
    let entry = log.entries().iter().find(|entry| entry.event.what.name() == name);
    entry.unwrap().seq
}

fn right(log: &GroupLog, seq: u64, change: impl FnOnce(&mut Act<Command>)) -> Correct {
    let entry = &log.entries()[usize::try_from(seq).unwrap() - 1].event;
    let mut right = Act {
        by: entry.by,
        on: entry.on,
        what: entry.what.command(),
    };
    change(&mut right);
    Correct {
        seq,
        right,
        ground: CorrectionGround::Count,
    }
}

/// Reference: issue "The first morning" 4; Luật 10/2022 Article 21(1): more than half of all household representatives.
#[test]
fn a_mistyped_count_is_corrected_and_what_follows_changes() {
    let book = Rulebook::builtin();
    let mut log = voted();
    let held = place_of(&log, "election.held");
    let outcome = |log: &GroupLog| log.group().unwrap().election().unwrap().held().unwrap().outcome;
    assert_eq!(outcome(&log).elected(), None);
    let refused = log
        .act(&book, WARD, day("2023-12-13"), recognise(&[]))
        .unwrap_err();
    assert_eq!(refused.rule, Rule::NobodyElected);

    let correct = right(&log, held, |act| {
        act.what = hold(310, 300, &[(1, 165), (3, 130)], Some(1)).into();
    });
    // Asked beforehand nothing is recorded.
    let act = Act {
        by: WARD,
        on: day("2023-12-13"),
        what: correct.clone(),
    };
    let asked = group::correct(log.entries(), &act, &book).unwrap();
    let before: Vec<_> = asked.before.iter().map(|read| read.seq).collect();
    assert_eq!(before, [held]);
    let entries = log.entries().len();
    let effect = log.correct(&book, WARD, day("2023-12-13"), correct).unwrap();
    assert_eq!(asked, effect);
    assert_eq!(log.entries().len(), entries + 1);
    assert_eq!(log.group().unwrap().events(), u64::try_from(entries).unwrap() + 1);
    assert_eq!(outcome(&log), Outcome::Elected(person(1)));
    log.act(&book, WARD, day("2023-12-14"), recognise(&[])).unwrap();
    let again = GroupLog::resume(log.id(), log.entries().to_vec(), &book).unwrap();
    assert_eq!(again, log);
    assert!(log.history().head_on(day("2024-01-01")).is_some());

    // The correction that would take away the majority makes the recognition fall: it is named, nothing is taken.
    let spoil = right(&log, held, |act| {
        act.what = hold(310, 300, &[(1, 150), (3, 130)], None).into();
    });
    let recognised = place_of(&log, "election.recognised");
    let before = log.clone();
    let fallen = log.correct(&book, WARD, day("2024-01-05"), spoil).unwrap_err();
    assert_eq!(
        (fallen.seq, fallen.refusal.rule),
        (recognised, Rule::NobodyElected)
    );
    assert_eq!(log, before);
}

/// Reference: issue "The first morning" 4: a day is corrected, and the due date with it.
#[test]
fn a_mistyped_day_moves_the_due_date_and_every_reader_knows_it() {
    let book = Rulebook::builtin();
    let mut log = voted();
    let received = place_of(&log, "election.received");
    let due = |log: &GroupLog| log.group().unwrap().election().unwrap().receipt().unwrap().due;
    let was = due(&log);
    let correct = right(&log, received, |act| act.on = day("2023-12-14"));
    let effect = log
        .correct(&book, WARD, day("2023-12-20"), correct.clone())
        .unwrap();
    assert_ne!(due(&log), was);
    assert!(effect.tenures_before == effect.tenures_now);
    // A state that was not replayed answers no question and takes no act.
    let mut stale = group::replay(log.entries().iter().take(9).map(|entry| &entry.event));
    group::evolve(&mut stale, &effect.event);
    assert!(stale.as_ref().unwrap().is_to_be_replayed());
    let act = Act {
        by: WARD,
        on: day("2023-12-20"),
        what: Command::CountHouseholds(300),
    };
    let refused = group::decide(stale.as_ref(), &act, &book).unwrap_err();
    assert_eq!(refused.rule, Rule::ToBeReplayed);
    assert_eq!(
        group::missing(stale.as_ref(), &act, &book).unmet[0].rule,
        Rule::ToBeReplayed
    );
    // A state alone does not decide a correction.
    let over_log = Act {
        by: WARD,
        on: day("2023-12-20"),
        what: Command::Correct(Box::new(correct)),
    };
    let refused = group::decide(log.group(), &over_log, &book).unwrap_err();
    assert_eq!(refused.rule, Rule::CorrectedOverLog);
}

/// Reference: issue "The first morning" 4: what is no slip of the pen is refused.
#[test]
fn a_correction_that_is_none_is_refused() {
    let book = Rulebook::builtin();
    let mut log = voted();
    let held = place_of(&log, "election.held");
    let on = day("2023-12-20");
    let refused = |by, on, correct: Correct| {
        log.clone()
            .correct(&book, by, on, correct)
            .map(|_| ())
            .unwrap_err()
    };
    let same = right(&voted(), held, |_| {});
    assert_eq!(
        refused(WARD, on, same.clone()).refusal.rule,
        Rule::NothingCorrected
    );
    for seq in [0, 99, u64::MAX] {
        let nowhere = Correct { seq, ..same.clone() };
        assert_eq!(refused(WARD, on, nowhere).refusal.rule, Rule::NoSuchEntry);
    }
    let other = right(&voted(), held, |act| act.what = election::Command::Send.into());
    assert_eq!(refused(WARD, on, other).refusal.rule, Rule::OtherKindOfAct);
    let change = |act: &mut Act<Command>| act.what = hold(310, 300, &[(1, 165), (3, 130)], Some(1)).into();
    let mended = right(&voted(), held, change);
    let by_whom = refused(Actor::Resident(person(5)), on, mended.clone());
    assert_eq!(by_whom.refusal.rule, Rule::RecordCompetence);
    assert_eq!(
        refused(WARD, day("2023-12-09"), mended.clone()).refusal.rule,
        Rule::TooEarly
    );
    // The team corrects its own minutes. A correction is not corrected itself; the entry is, once more.
    log.correct(&book, TEAM, on, mended).unwrap();
    let last = log.next_seq() - 1;
    let of_correction = Correct { seq: last, ..same };
    let refused = log.clone().correct(&book, WARD, on, of_correction).unwrap_err();
    assert_eq!(refused.refusal.rule, Rule::CorrectsCorrection);
    let twice = right(&voted(), held, |act| {
        act.what = hold(310, 300, &[(1, 166), (3, 130)], Some(1)).into();
    });
    log.correct(&book, WARD, on, twice).unwrap();
    let votes = log.group().unwrap().election().unwrap().held().unwrap().figures;
    assert_eq!(votes.eligible, 310);
    assert_eq!(GroupLog::resume(log.id(), log.entries().to_vec(), &book), Ok(log));
}

/// Reference: issue "The first morning" 4: verification finds a correction that was changed afterwards.
#[test]
fn a_forged_correction_is_found() {
    let book = Rulebook::builtin();
    let mut log = voted();
    let held = place_of(&log, "election.held");
    let mended = right(&log, held, |act| {
        act.what = hold(310, 300, &[(1, 165), (3, 130)], Some(1)).into();
    });
    log.correct(&book, WARD, day("2023-12-20"), mended).unwrap();
    let entries = log.entries().to_vec();
    type Forge = fn(&mut Event);
    let forgeries: [Forge; 6] = [
        |event| with_right(event, |read| read.event.on = day("2023-12-09")),
        |event| with_right(event, |read| read.seq += 1),
        |event| with_right(event, |read| read.seq = 0),
        |event| with_right(event, |read| read.event.judged_by = None),
        |event| {
            if let Event::Corrected { right, following, .. } = event {
                following.push(group::ReadAs::clone(right));
            }
        },
        |event| {
            with_right(event, |read| {
                if let Event::Election(election::Event::Held { outcome, .. }) = &mut read.event.what {
                    *outcome = Outcome::Elected(person(3));
                }
            });
        },
    ];
    for (at, forge) in forgeries.into_iter().enumerate() {
        let mut forged = entries.clone();
        forge(&mut forged.last_mut().unwrap().event.what);
        let error = group::verify(log.id(), &forged, &book).unwrap_err();
        assert!(
            matches!(error.fault, Fault::Refused(_) | Fault::OtherEvent),
            "{at}: {error:?}"
        );
    }
}

fn with_right(event: &mut Event, change: impl FnOnce(&mut group::ReadAs)) {
    if let Event::Corrected { right, .. } = event {
        change(right);
    }
}

/// Reference: issue "The first morning" 2: later knowledge corrects the statement; what was judged on it is listed.
#[test]
fn a_paper_that_is_found_corrects_the_statement() {
    let book = Rulebook::builtin();
    let mut log = GroupLog::new(GroupId::from_u128(1));
    let register = Register::new(ward(ELSEWHERE), "1".parse().unwrap(), LocalTerm::ToDanPho, 310);
    let act = |log: &mut GroupLog, by, on: &str, what: Command| log.act(&book, by, day(on), what).map(|_| ());
    act(&mut log, WARD, "2022-01-05", Command::Register(register)).unwrap();
    let head = since(Office::Head, 1, "2021-06-15").to(day("2026-06-14"));
    act(&mut log, WARD, "2022-01-05", position([head]).into()).unwrap();
    let open = deputy::Command::Open(crate::support::candidate(2));
    act(&mut log, HEAD, "2022-02-01", open.into()).unwrap();
    act(
        &mut log,
        FRONT_HEAD,
        "2022-02-02",
        deputy::Command::Consent(Opinion::For).into(),
    )
    .unwrap();
    act(&mut log, HEAD, "2022-02-03", deputy::Command::Choose.into()).unwrap();
    act(&mut log, HEAD, "2022-02-03", deputy::Command::Propose.into()).unwrap();
    act(&mut log, WARD, "2022-02-04", deputy::Command::Receive.into()).unwrap();
    act(
        &mut log,
        WARD,
        "2022-02-07",
        deputy::Command::Recognise(crate::support::recognition(&[])).into(),
    )
    .unwrap();
    let paper = |last: &str| Correct {
        seq: 2,
        right: Act {
            by: WARD,
            on: day("2022-01-05"),
            what: position([since(Office::Head, 1, "2021-06-15").to(day(last))]).into(),
        },
        ground: CorrectionGround::PaperFound,
    };
    // The term ended two years and a half after it began: the deputy's term, which follows it, ends so too.
    let effect = log
        .correct(&book, WARD, day("2022-03-01"), paper("2023-12-14"))
        .unwrap();
    let deputy = |tenures: &[Tenure]| {
        let found = tenures.iter().find(|t| t.office == Office::Deputy);
        found.unwrap().period.until()
    };
    assert_eq!(log.group().unwrap().head_on(day("2024-01-01")), None);
    let (before, now) = (deputy(&effect.tenures_before), deputy(&effect.tenures_now));
    assert_eq!((before, now), (Some(day("2026-06-15")), Some(day("2023-12-15"))));
    // Had the head left before choosing, the first of the head's acts would fall.
    let fallen = log
        .correct(&book, WARD, day("2022-03-02"), paper("2022-01-01"))
        .unwrap_err();
    assert_eq!((fallen.seq, fallen.refusal.rule), (3, Rule::NotTheHolder));
    assert_eq!(GroupLog::resume(log.id(), log.entries().to_vec(), &book), Ok(log));
}

/// A provisional head who serves longer than six months is stated, and flagged.
///
/// Reference: TT 04/2012 (as amended), six months; NĐ 185/2026 Article 4(2).
#[test]
fn a_provisional_head_who_has_served_too_long_is_flagged() {
    let mut world = entered(HA_NOI);
    let provisional = since(Office::ProvisionalHead, 4, "2022-05-02").to(day("2023-01-10"));
    assert_eq!(state(&mut world, [provisional]), None);
    let [(_, found)] = &world.group().stated(&world.book)[..] else {
        panic!()
    };
    let flagged = found.irregular.first().copied();
    let evidence = Evidence::Dates {
        observed: day("2023-01-10"),
        bound: day("2022-11-02"),
    };
    let rule = Rule::ProvisionalTime;
    assert_eq!(flagged, Some(Finding { rule, evidence }));
    let leads = world.group().provisional_on(day("2023-01-10")).unwrap();
    assert_eq!(leads.origin, Origin::Stated);
}

/// Due dates are read with the corrections too.
#[test]
fn a_corrected_log_counts_its_due_dates_as_they_are_read() {
    let book = Rulebook::builtin();
    let mut log = voted();
    let received = place_of(&log, "election.received");
    let correct = right(&log, received, |act| act.on = day("2023-12-14"));
    log.correct(&book, WARD, day("2023-12-20"), correct).unwrap();
    log.act(&book, WARD, day("2023-12-21"), Command::CountHouseholds(310))
        .unwrap();
    assert_eq!(group::due_otherwise(log.entries(), &book), []);
}

/// Acts are dated back to the day since when there has been no head, where that is the first day the statement speaks of.
#[test]
fn acts_are_dated_back_to_the_day_since_when_nobody_leads() {
    let mut world = entered(HA_NOI);
    let vacant = Position::new(PositionSource::WardList).vacant_since(day("2025-09-01"));
    world.act(WARD, "2026-01-05", vacant.into()).unwrap();
    let count = Command::CountHouseholds(309);
    let early = world.act(WARD, "2025-08-31", count.clone()).unwrap_err();
    assert_eq!(early.rule, Rule::TooEarly);
    world.act(WARD, "2025-09-01", count).unwrap();
}

/// A correction under which a later act would fall is refused; a log that reads the later act as unlawful instead is forged.
#[test]
fn a_correction_does_not_make_a_lawful_act_an_unlawful_one() {
    let book = Rulebook::builtin();
    let mut log = GroupLog::new(GroupId::from_u128(1));
    let register = Register::new(ward(ELSEWHERE), "1".parse().unwrap(), LocalTerm::ToDanPho, 310);
    let on = day("2022-01-05");
    log.act(&book, WARD, on, register).unwrap();
    let head = |last: &str| position([since(Office::Head, 1, "2021-06-15").to(day(last))]);
    log.act(&book, WARD, on, head("2026-06-14")).unwrap();
    let open = deputy::Command::Open(crate::support::candidate(2));
    log.act(&book, HEAD, day("2022-02-01"), open).unwrap();
    let act = |by, on, what| Act { by, on, what };
    let unlawful = |group: Option<&to_dan_pho::ResidentialGroup>, by| {
        let done = &log.entries()[2].event;
        group::record_unlawful(group, &act(by, done.on, done.what.command()), &book).unwrap()
    };
    let forged = |right: group::ReadAs, following| {
        let ground = CorrectionGround::PaperFound;
        let event = Recorded {
            by: WARD,
            on: day("2022-03-01"),
            judged_by: None,
            what: Event::Corrected {
                ground,
                right: Box::new(right),
                following,
            },
            irregular: to_dan_pho::act::Irregularities::NONE,
        };
        let mut entries = log.entries().to_vec();
        entries.push(Envelope::new(log.id(), 4, event));
        group::verify(log.id(), &entries, &book).map(|_| ()).unwrap_err()
    };
    // The head had left before opening: the opening would fall.
    let mut before = group::replay([&log.entries()[0].event]);
    let left = group::apply(&mut before, &act(WARD, on, head("2022-01-10").into()), &book).unwrap();
    let fallen = group::ReadAs {
        seq: 3,
        event: unlawful(before.as_ref(), HEAD),
    };
    let right = group::ReadAs { seq: 2, event: left };
    let fault = Fault::Refused(to_dan_pho::Refusal {
        rule: Rule::OtherKindOfAct,
        evidence: Evidence::Plain,
        regulation: None,
    });
    assert_eq!(forged(right, vec![fallen]).fault, fault);
    // Nor is the corrected act itself read as one that would be refused.
    let with_head = group::replay(log.entries()[..2].iter().map(|entry| &entry.event));
    let right = group::ReadAs {
        seq: 3,
        event: unlawful(with_head.as_ref(), Actor::Head(person(77))),
    };
    assert_eq!(forged(right, vec![]).fault, fault);
}

/// An act that was recorded as unlawful is corrected like any other: it may have been unlawful by another person.
#[test]
fn a_record_of_an_unlawful_act_is_corrected() {
    let book = Rulebook::builtin();
    let mut world = entered(HA_NOI);
    state(
        &mut world,
        [since(Office::Head, 1, "2023-12-15").to(day("2026-12-14"))],
    );
    let open = Command::from(deputy::Command::Open(crate::support::candidate(2)));
    let by = |n| Actor::Head(person(n));
    world.unlawful(by(77), "2026-02-01", open.clone()).unwrap();
    let correct = |n| Correct {
        seq: 3,
        right: Act {
            by: by(n),
            on: day("2026-02-01"),
            what: open.clone(),
        },
        ground: CorrectionGround::Person,
    };
    // Still by somebody who is not the head, or by the head after all.
    for (n, unlawful) in [(78, true), (1, false)] {
        let mut log = logged(&world);
        log.correct(&book, WARD, day("2026-03-01"), correct(n)).unwrap();
        assert_eq!(log.group().unwrap().selection().is_none(), unlawful);
        assert_eq!(GroupLog::resume(log.id(), log.entries().to_vec(), &book), Ok(log));
    }
}

/// An act of a history after the head took office.
#[derive(Clone, Copy, Debug)]
enum Step {
    Deputy(u128),
    DeputyDies(u128),
    Suspend,
    Lift,
    Extend,
    HeadDies,
    Appoint(u128),
    Resign,
    Elect(u128),
    Households(u32),
}

fn taken(world: &mut World, on: &str, step: Step) -> Vec<Result<(), Rule>> {
    let ended = |office, n| {
        vacancy::Command::EndTenure(vacancy::EndTenure {
            office,
            person: person(n),
            ground: vacancy::EndGround::Death,
        })
    };
    let suspension = Suspension::new(Office::Head, person(1));
    let acts: Vec<(Actor, Command)> = match step {
        Step::Deputy(n) => vec![
            (HEAD, deputy::Command::Open(crate::support::candidate(n)).into()),
            (
                Actor::PartyCellCommittee,
                deputy::Command::Consent(Opinion::For).into(),
            ),
            (FRONT_HEAD, deputy::Command::Consent(Opinion::For).into()),
            (HEAD, deputy::Command::Choose.into()),
            (HEAD, deputy::Command::Propose.into()),
            (WARD, deputy::Command::Receive.into()),
            (
                WARD,
                deputy::Command::Recognise(crate::support::recognition(&[])).into(),
            ),
        ],
        Step::DeputyDies(n) => vec![(WARD, ended(Office::Deputy, n).into())],
        Step::Suspend => vec![(WARD, vacancy::Command::Suspend(suspension).into())],
        Step::Lift => vec![(WARD, vacancy::Command::LiftSuspension(suspension).into())],
        Step::Extend => vec![(WARD, crate::support::change_term("2026-12-31").into())],
        Step::HeadDies => vec![(WARD, ended(Office::Head, 1).into())],
        Step::Appoint(n) => vec![(WARD, crate::support::appoint(n, on).into())],
        Step::Resign => vec![
            (HEAD, crate::support::resign().into()),
            (FRONT_HEAD, crate::support::convene().into()),
        ],
        Step::Elect(n) => vec![
            (
                WARD_CHAIR,
                call(
                    &day(on)
                        .checked_add_days(chrono::Days::new(30))
                        .unwrap()
                        .to_string(),
                )
                .into(),
            ),
            (FRONT_HEAD, agree(&[n], on).into()),
        ],
        Step::Households(n) => vec![(WARD, Command::CountHouseholds(n))],
    };
    let act = |(by, what)| {
        world
            .act(by, on, what)
            .map(|_| ())
            .map_err(|refusal| refusal.rule)
    };
    acts.into_iter().map(act).collect()
}

mod histories {
    use proptest::prelude::*;

    use super::*;

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            (2u128..5).prop_map(Step::Deputy),
            (2u128..5).prop_map(Step::DeputyDies),
            Just(Step::Suspend),
            Just(Step::Lift),
            Just(Step::Extend),
            Just(Step::HeadDies),
            (5u128..7).prop_map(Step::Appoint),
            Just(Step::Resign),
            (7u128..9).prop_map(Step::Elect),
            (1u32..400).prop_map(Step::Households),
        ]
    }

    proptest! {
        /// A stated head followed by any history gives the answers and offices of the history from the election on.
        #[test]
        fn a_stated_head_and_an_elected_one_have_the_same_history(
            steps in proptest::collection::vec((step(), 0u64..120), 1..12)
        ) {
            let mut judged = World::new(HA_NOI);
            judged.headed("2023-12-10", "2023-12-12", 1);
            let head = judged.group().head_on(day("2024-01-01")).unwrap();
            let mut stated = World::new(HA_NOI);
            let tenure = since(Office::Head, 1, "2023-12-12").to(head.period.until().unwrap().pred_opt().unwrap());
            stated.act(WARD, "2024-01-02", position([tenure]).into()).unwrap();
            let mut on = day("2024-01-02");
            for (step, days) in steps {
                on = on.checked_add_days(chrono::Days::new(days)).unwrap();
                let on = on.to_string();
                prop_assert_eq!(taken(&mut judged, &on, step), taken(&mut stated, &on, step), "{} {:?}", on, step);
            }
            let offices = |world: &World| -> Vec<_> {
                let history = History::of(&world.log);
                history.tenures().iter().map(|t| (t.office, t.person, t.period)).collect()
            };
            prop_assert_eq!(offices(&judged), offices(&stated));
            let log = logged(&stated);
            prop_assert_eq!(log.group(), stated.group.as_ref());
        }
    }
}
