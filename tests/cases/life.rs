//! What happens in life: votes put off without a day, nobody who stands, terms extended late, and what a group remembers.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{Ended, Ending, Event, History, Process};
use to_dan_pho::law::{Electorate, TermChangeGround};
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::election::{
    Annul, Command, ElectionResult, FinaliseCandidates, Obstacle, OrderRerun, Postpone, Postponed, SetDay,
    SetUpTeam,
};
use to_dan_pho::procedures::vacancy::{self, ChangeTerm, NewEnd};
use to_dan_pho::procedures::{election, relief};
use to_dan_pho::testing::Stage;
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::support::verdict::dates;
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, at, call, change_term, day, hands, hold, number, person, propose,
    resign, result, team,
};

const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;
const HEAD: Actor = Actor::Head(person(1));

fn annul(reason: Reason) -> Annul {
    Annul {
        decision: Some(number("31/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[reason]),
    }
}

/// Reference: J10 - phucat.hanoi.gov.vn, 2024: a vote called for 22/9/2024 is put off on 17/9 because of floods, without a
/// day. The election stays open, list and team are kept, and the lead times are measured to the day that is set later.
#[test]
fn j10_a_vote_is_put_off_without_a_day() {
    let off = Postpone {
        decision: Some(number("13/QĐ-UBND")),
        ..Postpone::without_day(Obstacle::ForceMajeure)
    };
    let put_off = at(Stage::Prepared, 1, "2024-09-15")
        .on(day("2024-09-17"))
        .when(WARD_CHAIR, Command::Postpone(off))
        .then_lawful();
    let election = put_off.group().election().unwrap();
    let why = Postponed {
        on: day("2024-09-17"),
        obstacle: Obstacle::ForceMajeure,
    };
    assert_eq!((election.day(), election.postponed()), (None, Some(why)));
    assert!(election.stands(person(1)) && election.team().is_some());
    let set = |on: &str| {
        Command::SetDay(SetDay {
            decision: Some(number("14/QĐ-UBND")),
            ..SetDay::to(day(on))
        })
    };
    put_off
        // Without a day nothing is notified, held or put off again.
        .on(day("2024-09-22"))
        .when(TEAM, Command::Notify)
        .then_refused(Rule::NoDay)
        .when(TEAM, hold(310, 300, &[(1, 290)], Some(1)))
        .then_refused(Rule::NoDay)
        .when(WARD_CHAIR, Command::Postpone(off))
        .then_refused(Rule::NoDay)
        // A day is set by whoever calls, and once.
        .on(day("2024-10-01"))
        .when(FRONT_HEAD, set("2024-10-20"))
        .then_refused(Rule::CallCompetence)
        .on(day("2024-09-16"))
        .when(WARD_CHAIR, set("2024-10-20"))
        .then_refused(Rule::TooEarly)
        .on(day("2024-10-01"))
        .when(WARD_CHAIR, set("2024-10-20"))
        .then(&Event::Election(election::Event::DaySet(SetDay {
            decision: Some(number("14/QĐ-UBND")),
            ..SetDay::to(day("2024-10-20"))
        })))
        .when(WARD_CHAIR, set("2024-10-21"))
        .then_refused(Rule::DayIsSet)
        // Notified anew, one day ahead of two.
        .on(day("2024-10-19"))
        .when(TEAM, Command::Notify)
        .then_lawful()
        .on(day("2024-10-20"))
        .when(TEAM, hold(310, 300, &[(1, 290)], Some(1)))
        .then_irregular(&[Rule::NoticeAhead]);
}

/// A re-run is ordered without a day; the fifteen days of the joint resolution of 2008 bind the day when it is set.
#[test]
fn a_rerun_is_ordered_without_a_day() {
    let order = OrderRerun {
        decision: Some(number("20/QĐ-UBND")),
        ..OrderRerun::without_day()
    };
    let ordered = at(Stage::NoWinner, 1, "2022-06-12")
        .on(day("2022-06-14"))
        .when(WARD_CHAIR, Command::OrderRerun(order))
        .then_lawful();
    assert_eq!(ordered.group().election().unwrap().day(), None);
    let set = |on: &str| Command::SetDay(SetDay::to(day(on)));
    let ordered = ordered.on(day("2022-06-15"));
    ordered
        .clone()
        .when(WARD, set("2022-06-28"))
        .then_irregular(&[Rule::RerunWithin]);
    ordered.when(WARD, set("2022-06-27")).then_lawful();
}

/// Nobody is willing to stand: the list says so, irregular under a text that asks for a candidate; nobody is voted on, and
/// the call is taken back for that reason. A nominee at the meeting is voted on all the same.
#[test]
fn nobody_is_willing_to_stand() {
    let nobody = Command::FinaliseCandidates(FinaliseCandidates {
        candidates: [].into_iter().collect(),
        consent: None,
    });
    let listed = at(Stage::Registered, 1, "2024-10-01")
        .on(day("2024-11-01"))
        .when(WARD_CHAIR, call("2024-12-08"))
        .then_lawful()
        .on(day("2024-11-15"))
        .when(FRONT_HEAD, nobody)
        .then_irregular(&[Rule::CandidatesNumber]);
    assert!(listed.group().election().unwrap().nobody_stands());
    let called_off = listed
        .on(day("2024-11-20"))
        .when(WARD_CHAIR, team("2024-11-20"))
        .then_lawful()
        .on(day("2024-12-08"))
        .when(TEAM, hold(310, 300, &[], None))
        .then_refused(Rule::NoCandidates)
        .when(WARD_CHAIR, Command::CallOff(annul(Reason::NoCandidates)))
        .then_lawful();
    let ended = Ended {
        process: Process::Election,
        matter: None,
        on: day("2024-12-08"),
        ending: Ending::CalledOff,
    };
    assert_eq!(called_off.group().ended().collect::<Vec<_>>(), [ended]);
    // Who stands again is not nobody.
    let again = called_off
        .on(day("2024-12-10"))
        .when(WARD_CHAIR, call("2025-01-12"))
        .then_lawful()
        .on(day("2024-12-12"))
        .when(FRONT_HEAD, agree(&[1], "2024-12-12"))
        .then_lawful();
    assert!(!again.group().election().unwrap().nobody_stands());
}

/// Votes cast over several days count from the first; no text read knows it, so it is irregular and not refused.
#[test]
fn votes_are_cast_on_several_days() {
    let since = |first: &str| {
        let mut sitting = hands(310, 300, &[(1, 290)], Some(1));
        sitting.result = ElectionResult {
            since: Some(day(first)),
            ..result(&[(1, 290)], Some(1))
        };
        Command::Hold(sitting)
    };
    let prepared = at(Stage::Prepared, 1, "2024-12-01");
    let held = prepared
        .clone()
        .on(day("2024-12-09"))
        .when(TEAM, since("2024-12-07"));
    let several = Finding {
        rule: Rule::SeveralDays,
        evidence: dates("2024-12-09", "2024-12-07"),
    };
    let found = held.came().unwrap().irregular.clone();
    assert!(found.iter().any(|finding| *finding == several), "{found:?}");
    // It is not the day that was called either.
    held.then_irregular(&[Rule::SeveralDays, Rule::OtherDay]);
    // They are not cast before what they rest on.
    prepared
        .on(day("2024-12-08"))
        .when(TEAM, since("2024-10-01"))
        .then_refused(Rule::TooEarly);
}

/// Who votes is a mix by the group's own rule: flagged under every text, refused by none.
#[test]
fn the_voters_are_a_mix() {
    for called in ["2022-05-18", "2024-11-13"] {
        let Command::SetUpTeam(team) = team(called) else {
            panic!()
        };
        let mixed = SetUpTeam {
            electorate: Electorate::Mixed,
            ..team
        };
        at(Stage::Called, 1, called)
            .when(WARD_CHAIR, Command::SetUpTeam(mixed))
            .then_irregular(&[Rule::Electorate]);
    }
}

/// An extension decided after the term ended: the head was in office in between, and it is irregular (INTERPRETATION). The
/// group tells the decision. Once somebody has come since there is no term to extend.
#[test]
fn a_term_is_extended_after_it_ended() {
    let mut world = World::new(1);
    world.headed("2023-09-17", "2023-09-20", 1);
    // The term ends with 20/3/2026.
    assert_eq!(world.group().head_on(day("2026-04-10")), None);
    let verdict = world.vacating(WARD, "2026-04-10", change_term("2026-06-30"));
    assert_eq!(verdict.refused, None);
    let over = Finding {
        rule: Rule::TermOver,
        evidence: dates("2026-04-10", "2026-03-20"),
    };
    assert_eq!(verdict.irregular, [over]);
    for on in ["2026-03-25", "2026-06-30"] {
        assert_eq!(
            History::of(&world.log).head_on(day(on)).map(|t| t.person),
            Some(person(1)),
            "{on}"
        );
    }
    assert_eq!(world.group().head_on(day("2026-07-01")), None);
    let (on, change) = world.group().term_changed_on(day("2026-05-01")).unwrap();
    assert_eq!(
        (on, change.end, change.ground),
        (
            day("2026-04-10"),
            NewEnd::LastDay(day("2026-06-30")),
            Some(TermChangeGround::Reorganisation)
        )
    );
    assert_eq!(world.group().term_changed_on(day("2026-07-01")), None);
    // A head who left has no term, and neither has one after whom a provisional head came.
    let mut world = World::new(1);
    world.headed("2023-09-17", "2023-09-20", 1);
    world
        .vacate(WARD, "2026-03-25", crate::support::appoint(5, "2026-03-25"))
        .unwrap();
    world
        .vacating(WARD, "2026-04-10", change_term("2026-06-30"))
        .refused_as(Rule::NoHead);
    // A new head has a term of its own, which no decision has changed.
    world.headed("2026-05-10", "2026-05-14", 2);
    assert_eq!(world.group().term_changed_on(day("2026-05-20")), None);
}

/// What ended last of each kind is told, with the day and how.
#[test]
fn a_group_tells_what_ended_last() {
    assert_eq!(at(Stage::Registered, 1, "2023-10-02").group().ended().count(), 0);
    let withdrawn = at(Stage::WithDeputy, 1, "2023-10-02")
        .on(day("2023-11-02"))
        .when(HEAD, resign())
        .then_lawful()
        .on(day("2023-11-03"))
        .when(HEAD, relief::Command::Withdraw)
        .then_lawful();
    let told: Vec<_> = withdrawn
        .group()
        .ended()
        .map(|e| (e.process, e.on, e.ending))
        .collect();
    assert_eq!(
        told,
        [
            (Process::Election, day("2023-08-03"), Ending::Recognised),
            (Process::Selection, day("2023-10-02"), Ending::Recognised),
            (Process::Relief, day("2023-11-03"), Ending::Withdrawn),
        ]
    );
    // One under way is told by its own method, and the last that ended stays told.
    let proposed = withdrawn
        .on(day("2023-12-01"))
        .when(FRONT_HEAD, propose())
        .then_lawful();
    assert!(proposed.group().relief().is_some());
    assert_eq!(proposed.group().ended().count(), 3);
}

/// Nobody is in office from, or to, the last day that can be written: such a term has no end.
#[test]
fn nobody_is_in_office_from_the_end_of_the_calendar() {
    let max = chrono::NaiveDate::MAX;
    let recognise_from = |from| Command::Recognise {
        recognise: crate::support::recognition(&[]).from_day(from),
        months: None,
        label: None,
    };
    let appointed = vacancy::Appointment::new(person(5)).with_last_day(max);
    let appointed = at(Stage::Reported, 1, "2024-12-09")
        .on(day("2024-12-10"))
        .when(WARD, recognise_from(max))
        .then_refused(Rule::NoEnd)
        .when(WARD, recognise_from(max - chrono::Months::new(1)))
        .then_refused(Rule::NoEnd)
        .when(WARD, vacancy::Command::Appoint(appointed));
    assert_eq!(appointed.came().unwrap_err().evidence, Evidence::On(max));
    let in_office = appointed
        .then_refused(Rule::NoEnd)
        .when(WARD, crate::support::recognise(&[]))
        .then_lawful()
        .on(day("2025-01-10"))
        .when(
            WARD,
            vacancy::Command::ChangeTerm(ChangeTerm::new(NewEnd::LastDay(max))),
        )
        .then_refused(Rule::NoEnd);
    let head = in_office.group().head_on(day("2025-01-10"));
    assert_eq!(head.map(|t| t.office), Some(Office::Head));
}

/// More witnesses than there were people cannot be: the minutes are inconsistent. More left out of a list than can be
/// counted are no correction.
#[test]
fn a_count_is_at_most_its_whole() {
    let prepared = at(Stage::Prepared, 1, "2024-12-01").on(day("2024-12-08"));
    let counted = prepared
        .clone()
        .when(
            TEAM,
            crate::support::ballot(310, 1, (1, 1, 1, 0), &[(1, 1)], None),
        )
        .then_lawful();
    let outcome = counted.group().election().unwrap().held().unwrap().outcome;
    let election::Outcome::Inconsistent(flaw) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(flaw.rule, Rule::WitnessesAboveWhole);
    prepared
        .when(TEAM, hold(310, 300, &[(1, 290)], Some(1)))
        .then_lawful()
        .on(day("2024-12-09"))
        .when(
            TEAM,
            Command::CorrectVoterList(crate::support::left_out(u32::MAX)),
        )
        .then_refused(Rule::CorrectionAboveVoterList);
}

/// Household ballots are not announced for days that are over, so none is counted before they were planned.
#[test]
fn ballots_are_not_announced_for_days_that_are_over() {
    let over = Command::AnnounceBallots(crate::support::ballot_window("2024-12-09"));
    at(Stage::Prepared, 1, "2024-12-01")
        .on(day("2024-12-08"))
        .when(TEAM, hold(310, 100, &[(1, 90)], None))
        .then_lawful()
        .on(day("2024-12-20"))
        .when(TEAM, crate::support::plan_ballots())
        .then_lawful()
        .when(TEAM, Command::SendBallotPlan)
        .then_lawful()
        .when(TEAM, over)
        .then_refused(Rule::TooLate);
}
