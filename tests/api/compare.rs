//! What would differ: one act on another day or by other rules, and what a draft would change for the logs of communes.

use std::collections::BTreeSet;

use to_dan_pho::answers::{Alternative, DraftChange, Standing, changed_by_draft, compare};
use to_dan_pho::group::{Command, Event, VoteOutcome};
use to_dan_pho::law::edition::{
    Breach, Certainty, Comparator, Count, Denominator, Edition, Entries, Entry, Instrument, Issuer,
    Provision, Rank, Source, Territory, Threshold, article,
};
use to_dan_pho::law::{Period, Province, UnitKind};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Call, Outcome, VoteFigures};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, GroupId, GroupLog, Lang, Rule, Rulebook};

use crate::real_logs;
use crate::support::{WARD_CHAIR, day, number};

fn logs(book: &Rulebook) -> Vec<GroupLog> {
    let mut logs = real_logs::of(256, 2026, book);
    logs.extend(real_logs::of(292, 2026, book));
    logs
}

/// A draft that stands since the groups do.
fn draft(territory: Territory, rank: Rank, entries: Entries) -> Rulebook {
    let issuer = match territory {
        Territory::National => Issuer::Ministry,
        Territory::Province(province) => Issuer::ProvinceCouncil(province),
    };
    let edition = Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number("99/2026/NQ-HĐND"),
                issuer,
                issued: day("2026-07-01"),
            },
            amended_by: None,
        },
        rank,
        territory,
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day("2026-07-01")),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries,
    };
    Rulebook::builtin().with_edition(edition).unwrap()
}

fn states<T>(value: T) -> Entry<T> {
    Entry::States(Provision {
        value,
        article: article(5),
        certainty: Certainty::Read,
        breach: Breach::Refuse,
        breach_certainty: Certainty::Read,
    })
}

fn places(changes: &[DraftChange]) -> BTreeSet<(GroupId, u64)> {
    changes.iter().map(|change| (change.group, change.seq)).collect()
}

/// The chair calls at least twenty days before the vote (point a, clause 1, Article 6, Decree 59/2023): on 10 August for
/// 30 August that is kept, on 11 August it is not.
#[test]
fn the_same_call_a_day_later() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    let log = real_logs::named(&logs, "Phố Huế 2");
    let group = log.group_on(day("2026-08-01"));
    let act = Act {
        by: WARD_CHAIR,
        on: day("2026-08-10"),
        what: Command::Election(election::Command::Call(Call::on(day("2026-08-30")))),
    };
    let later = compare(group.as_ref(), &act, &book, Alternative::On(day("2026-08-11")));
    assert_eq!(
        (later.before.standing(), later.after.standing()),
        (Standing::Accepted, Standing::Irregular)
    );
    assert_eq!(later.after.rules().iter().collect::<Vec<_>>(), [Rule::CallAhead]);
    assert!(later.differs());
    let told = later.explain(&book, &book, Lang::En);
    assert!(
        told.starts_with("accepted -> accepted, irregular\notherwise: irregular: "),
        "{told}"
    );
    // The same day once more differs in nothing.
    let same = compare(group.as_ref(), &act, &book, Alternative::On(act.on));
    assert!(!same.differs());
    assert_eq!(same.before, same.after);
}

/// The call of a chair by the rules of 2022, under which the committee called (clause 1, Article 6, Joint Resolution
/// 09/2008): it is refused there, and what the two regulations state differently is told.
#[test]
fn the_same_call_by_another_regulation() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    let group = real_logs::named(&logs, "Phố Huế 2").group_on(day("2026-08-01"));
    let act = Act {
        by: WARD_CHAIR,
        on: day("2026-08-10"),
        what: Command::Election(election::Command::Call(Call::on(day("2026-08-30")))),
    };
    let of_2022 = book
        .at(Province::HA_NOI, UnitKind::ToDanPho, day("2022-06-01"))
        .unwrap()
        .pin();
    let compared = compare(group.as_ref(), &act, &book, Alternative::Regulation(of_2022));
    assert_eq!(compared.after.standing(), Standing::Refused);
    assert!(compared.after.rules().contains(Rule::CallCompetence));
    assert_eq!(compared.after.findings.regulation, Some(of_2022));
    let now = book.at(Province::HA_NOI, UnitKind::ToDanPho, act.on).unwrap();
    let changed: Vec<_> = compared.changes(&book, &book).map(|change| change.rule).collect();
    let stated: Vec<_> = now
        .changes(book.get(of_2022).unwrap())
        .map(|change| change.rule)
        .collect();
    assert_eq!(changed, stated);
    assert!(changed.contains(&Rule::CallCompetence));
}

/// An act of a process that is under way goes by another regulation too: the vote of 6 September by a law that asks for two
/// thirds elects nobody.
#[test]
fn an_act_under_way_by_another_regulation() {
    let law = draft(Territory::National, Rank::Law, two_thirds());
    let logs = logs(&Rulebook::builtin());
    let log = real_logs::named(&logs, "Đồng Nhân 5");
    let vote = &log.entries()[8].event;
    // The vote of entry 9 is held against the group as entries 1 to 8 leave it.
    let group = to_dan_pho::group::replay(log.entries()[..8].iter().map(|entry| &entry.event));
    let act = Act {
        by: vote.by,
        on: vote.on,
        what: vote.what.command(),
    };
    let pin = law
        .at(Province::HA_NOI, UnitKind::ToDanPho, vote.on)
        .unwrap()
        .pin();
    let compared = compare(group.as_ref(), &act, &law, Alternative::Regulation(pin));
    assert!(matches!(compared.before.outcome, Some(VoteOutcome::Elected(_))));
    assert!(matches!(
        compared.after.outcome,
        Some(VoteOutcome::NobodyElected(_))
    ));
    // The process keeps the regulation that it was opened under, in a rulebook that has the draft too.
    let kept = compare(
        group.as_ref(),
        &act,
        &Rulebook::builtin(),
        Alternative::Rulebook(&law),
    );
    assert!(!kept.differs());
}

fn two_thirds() -> Entries {
    let whole = Denominator::HouseholdRepresentatives;
    let share = Threshold::new(Comparator::AtLeast, 2, 3, whole).unwrap();
    Entries {
        election_majority: states(share),
        ..Entries::NONE
    }
}

/// A rulebook without a draft changes nothing.
#[test]
fn no_draft_changes_nothing() {
    let book = Rulebook::builtin();
    assert!(changed_by_draft(&logs(&book), &book, &Rulebook::builtin()).is_empty());
}

/// A law that asks for two thirds of all household representatives: other is every vote that elected somebody with less,
/// whether it was the first or a re-run, and of what follows the recognition.
#[test]
fn a_draft_of_another_share() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    let law = draft(Territory::National, Rank::Law, two_thirds());
    let changes = changed_by_draft(&logs, &book, &law);
    let mut expected = BTreeSet::new();
    for log in &logs {
        for entry in log.entries() {
            let Event::Election(event) = &entry.event.what else {
                continue;
            };
            let figures = match event {
                election::Event::Held { sitting, .. } => VoteFigures::of_sitting(sitting),
                election::Event::BallotsCounted { count, .. } => VoteFigures::of_ballots(count),
                _ => continue,
            };
            let elected = matches!(event.outcome(), Some(Outcome::Elected(_)));
            if elected && u64::from(figures.votes) * 3 < u64::from(figures.eligible) * 2 {
                expected.insert((log.id(), entry.seq));
            }
        }
    }
    let changed_votes = changes.iter().filter(|change| {
        change.compared.before.outcome.is_some_and(VoteOutcome::is_good)
            && !change.compared.after.outcome.is_some_and(VoteOutcome::is_good)
    });
    let changed_votes: BTreeSet<_> = changed_votes.map(|change| (change.group, change.seq)).collect();
    assert_eq!(changed_votes, expected);
    assert!(expected.len() > 20, "{}", expected.len());
    // Whoever was not elected by the draft cannot be recognised.
    let refused = changes
        .iter()
        .filter(|change| change.compared.after.standing() == Standing::Refused);
    let refused: BTreeSet<_> = refused.map(|change| change.group).collect();
    let voted: BTreeSet<_> = expected.iter().map(|(group, _)| *group).collect();
    assert!(refused.is_subset(&voted));
    assert!(refused.len() > 15, "{}", refused.len());
}

/// A province's resolution under clause 1, Article 4, Decree 185/2026: one participant a group. Each second participant
/// would be refused, and nothing else would be judged otherwise.
#[test]
fn a_draft_of_a_province() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    let resolution = draft(
        Territory::Province(Province::HA_NOI),
        Rank::Circular,
        Entries {
            participant_number: states(Count::at_most(1)),
            ..Entries::NONE
        },
    );
    let changes = changed_by_draft(&logs, &book, &resolution);
    let mut second = BTreeSet::new();
    for log in &logs {
        let mut state = None;
        for entry in log.entries() {
            let opens = matches!(
                &entry.event.what,
                Event::Deputy(deputy::Event::ParticipantOpened { .. })
            );
            let group: Option<&to_dan_pho::ResidentialGroup> = state.as_ref();
            let serving = group.map_or(0, |group| {
                let deputies = group.deputies_on(entry.event.on);
                deputies
                    .filter(|tenure| tenure.office == Office::Participant)
                    .count()
            });
            if opens && serving > 0 {
                second.insert((log.id(), entry.seq));
            }
            to_dan_pho::group::evolve(&mut state, &entry.event);
        }
    }
    assert!(second.len() > 15, "{}", second.len());
    let refused = |change: &&DraftChange| change.compared.after.rules().contains(Rule::ParticipantNumber);
    let numbers: Vec<_> = changes.iter().filter(refused).cloned().collect();
    assert!(second.is_subset(&places(&numbers)));
    // Whoever is chosen and recognised second is refused for the same reason, and for no other.
    let of_second: BTreeSet<_> = second.iter().map(|(group, _)| *group).collect();
    for change in &changes {
        assert!(of_second.contains(&change.group), "{change:?}");
        let (before, after) = (change.compared.before.rules(), change.compared.after.rules());
        let new: Vec<_> = after.iter().filter(|rule| !before.contains(*rule)).collect();
        assert_eq!(new, [Rule::ParticipantNumber], "{change:?}");
    }
}
