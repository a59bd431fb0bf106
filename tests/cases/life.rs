//! What happens in life: votes put off without a day, nobody who stands, terms extended late, and what a group remembers.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{Ended, Ending, History, Process};
use to_dan_pho::law::{Electorate, TermChangeGround};
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::election::{
    Annul, Command, ElectionResult, FinaliseCandidates, Obstacle, OrderRerun, Postpone, Postponed, SetDay,
    SetUpTeam,
};
use to_dan_pho::procedures::vacancy::{self, ChangeTerm, NewEnd};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::support::verdict::dates;
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, call, change_term, day, hands, hold, number, person, propose,
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
    let mut world = World::new(1);
    world.prepare("2024-09-22", &[1]);
    let off = Postpone {
        decision: Some(number("13/QĐ-UBND")),
        ..Postpone::without_day(Obstacle::ForceMajeure)
    };
    world
        .election(WARD_CHAIR, "2024-09-17", Command::Postpone(off))
        .lawful();
    let election = world.group().election().unwrap();
    let why = Postponed {
        on: day("2024-09-17"),
        obstacle: Obstacle::ForceMajeure,
    };
    assert_eq!((election.day(), election.postponed()), (None, Some(why)));
    assert!(election.stands(person(1)) && election.team().is_some());
    // Without a day nothing is notified, held or put off again.
    for act in [
        Command::Notify,
        hold(310, 300, &[(1, 290)], Some(1)),
        Command::Postpone(off),
    ] {
        let by = match act {
            Command::Postpone(_) => WARD_CHAIR,
            _ => TEAM,
        };
        world.election(by, "2024-09-22", act).refused_as(Rule::NoDay);
    }
    let set = |on: &str| {
        Command::SetDay(SetDay {
            decision: Some(number("14/QĐ-UBND")),
            ..SetDay::to(day(on))
        })
    };
    world
        .election(FRONT_HEAD, "2024-10-01", set("2024-10-20"))
        .refused_as(Rule::CallCompetence);
    world
        .election(WARD_CHAIR, "2024-09-16", set("2024-10-20"))
        .refused_as(Rule::TooEarly);
    world
        .election(WARD_CHAIR, "2024-10-01", set("2024-10-20"))
        .lawful();
    assert_eq!(world.group().election().unwrap().day(), Some(day("2024-10-20")));
    world
        .election(WARD_CHAIR, "2024-10-02", set("2024-10-21"))
        .refused_as(Rule::DayIsSet);
    // Notified anew, one day ahead of two.
    world.elect(TEAM, "2024-10-19", Command::Notify).unwrap();
    let verdict = world.election(TEAM, "2024-10-20", hold(310, 300, &[(1, 290)], Some(1)));
    assert_eq!(verdict.refused, None);
    let rules: Vec<_> = verdict.irregular.iter().map(|f| f.rule).collect();
    assert_eq!(rules, [Rule::NoticeAhead]);
}

/// A re-run is ordered without a day; the fifteen days of the joint resolution of 2008 bind the day when it is set.
#[test]
fn a_rerun_is_ordered_without_a_day() {
    let mut world = World::new(1);
    world.prepare("2022-06-12", &[1]);
    world
        .elect(TEAM, "2022-06-12", hold(310, 300, &[(1, 100)], None))
        .unwrap();
    let order = OrderRerun {
        decision: Some(number("20/QĐ-UBND")),
        ..OrderRerun::without_day()
    };
    world
        .election(WARD_CHAIR, "2022-06-14", Command::OrderRerun(order))
        .lawful();
    assert_eq!(world.group().election().unwrap().day(), None);
    let set = |on: &str| Command::SetDay(SetDay::to(day(on)));
    let by = world.caller("2022-06-14");
    let late = world.clone().election(by, "2022-06-15", set("2022-06-28"));
    let rules: Vec<_> = late.irregular.iter().map(|f| f.rule).collect();
    assert_eq!((late.refused, rules), (None, vec![Rule::RerunWithin]));
    world.election(by, "2022-06-15", set("2022-06-27")).lawful();
}

/// Nobody is willing to stand: the list says so, irregular under a text that asks for a candidate; nobody is voted on, and
/// the call is taken back for that reason. A nominee at the meeting is voted on all the same.
#[test]
fn nobody_is_willing_to_stand() {
    let mut world = World::new(1);
    world.elect(WARD_CHAIR, "2024-11-01", call("2024-12-08")).unwrap();
    let nobody = Command::FinaliseCandidates(FinaliseCandidates {
        candidates: [].into_iter().collect(),
        consent: None,
    });
    let verdict = world.election(FRONT_HEAD, "2024-11-15", nobody);
    assert_eq!(verdict.refused, None);
    let rules: Vec<_> = verdict.irregular.iter().map(|f| f.rule).collect();
    assert_eq!(rules, [Rule::CandidatesNumber]);
    assert!(world.group().election().unwrap().nobody_stands());
    world.elect(WARD_CHAIR, "2024-11-20", team("2024-11-20")).unwrap();
    world
        .election(TEAM, "2024-12-08", hold(310, 300, &[], None))
        .refused_as(Rule::NoCandidates);
    world
        .election(
            WARD_CHAIR,
            "2024-12-08",
            Command::CallOff(annul(Reason::NoCandidates)),
        )
        .lawful();
    let ended = Ended {
        process: Process::Election,
        matter: None,
        on: day("2024-12-08"),
        ending: Ending::CalledOff,
    };
    assert_eq!(world.group().ended().collect::<Vec<_>>(), [ended]);
    // Who stands again is not nobody.
    world.elect(WARD_CHAIR, "2024-12-10", call("2025-01-12")).unwrap();
    world
        .elect(FRONT_HEAD, "2024-12-12", agree(&[1], "2024-12-12"))
        .unwrap();
    assert!(!world.group().election().unwrap().nobody_stands());
}

/// Votes cast over several days count from the first; no text read knows it, so it is irregular and not refused.
#[test]
fn votes_are_cast_on_several_days() {
    let mut world = World::new(1);
    world.prepare("2024-12-08", &[1]);
    let mut sitting = hands(310, 300, &[(1, 290)], Some(1));
    sitting.result = ElectionResult {
        since: Some(day("2024-12-07")),
        ..result(&[(1, 290)], Some(1))
    };
    let verdict = world.election(TEAM, "2024-12-09", Command::Hold(sitting.clone()));
    assert_eq!(verdict.refused, None);
    let several = Finding {
        rule: Rule::SeveralDays,
        evidence: dates("2024-12-09", "2024-12-07"),
    };
    assert!(verdict.irregular.contains(&several), "{:?}", verdict.irregular);
    // They are not cast before what they rest on.
    let mut early = World::new(1);
    early.prepare("2024-12-08", &[1]);
    sitting.result.since = Some(day("2024-11-01"));
    early
        .election(TEAM, "2024-12-08", Command::Hold(sitting))
        .refused_as(Rule::TooEarly);
}

/// Who votes is a mix by the group's own rule: flagged under every text, refused by none.
#[test]
fn the_voters_are_a_mix() {
    for vote in ["2022-06-12", "2024-12-08"] {
        let mut world = World::new(1);
        let ahead = |days| (day(vote) - chrono::Days::new(days)).to_string();
        let caller = world.caller(&ahead(25));
        world.elect(caller, &ahead(25), call(vote)).unwrap();
        let Command::SetUpTeam(team) = team(&ahead(20)) else {
            panic!()
        };
        let mixed = SetUpTeam {
            electorate: Electorate::Mixed,
            ..team
        };
        let verdict = world.election(WARD_CHAIR, &ahead(20), Command::SetUpTeam(mixed));
        assert_eq!(verdict.refused, None);
        let rules: Vec<_> = verdict.irregular.iter().map(|f| f.rule).collect();
        assert_eq!(rules, [Rule::Electorate], "{vote}");
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
    let mut world = World::new(1);
    assert_eq!(world.group().ended().count(), 0);
    world.headed("2023-09-17", "2023-09-20", 1);
    world.with_deputy("2023-10-02", 1, 2);
    world.leave(HEAD, "2023-11-02", resign()).unwrap();
    world
        .leave(
            HEAD,
            "2023-11-03",
            to_dan_pho::procedures::relief::Command::Withdraw,
        )
        .unwrap();
    let told: Vec<_> = world
        .group()
        .ended()
        .map(|e| (e.process, e.on, e.ending))
        .collect();
    assert_eq!(
        told,
        [
            (Process::Election, day("2023-09-20"), Ending::Recognised),
            (Process::Selection, day("2023-10-02"), Ending::Recognised),
            (Process::Relief, day("2023-11-03"), Ending::Withdrawn),
        ]
    );
    // One under way is told by its own method, and the last that ended stays told.
    world.leave(FRONT_HEAD, "2023-12-01", propose()).unwrap();
    assert!(world.group().relief().is_some());
    assert_eq!(world.group().ended().count(), 3);
}

/// Nobody is in office from, or to, the last day that can be written: such a term has no end.
#[test]
fn nobody_is_in_office_from_the_end_of_the_calendar() {
    let max = chrono::NaiveDate::MAX;
    let mut world = World::new(1);
    world.elected("2024-12-08", 1);
    world.elect(TEAM, "2024-12-09", Command::Send).unwrap();
    world.elect(WARD, "2024-12-09", Command::Receive).unwrap();
    for from in [max, max - chrono::Months::new(1)] {
        let recognise = Command::Recognise {
            recognise: crate::support::recognition(&[]).from_day(from),
            months: None,
            label: None,
        };
        world
            .election(WARD, "2024-12-10", recognise)
            .refused_as(Rule::NoEnd);
    }
    let appointed = vacancy::Appointment::new(person(5)).with_last_day(max);
    let verdict = world.vacating(WARD, "2024-12-10", vacancy::Command::Appoint(appointed));
    assert_eq!(verdict.refused.map(|f| f.rule), Some(Rule::NoEnd));
    world
        .elect(WARD, "2024-12-10", crate::support::recognise(&[]))
        .unwrap();
    let end = vacancy::Command::ChangeTerm(ChangeTerm::new(NewEnd::LastDay(max)));
    world.vacating(WARD, "2025-01-10", end).refused_as(Rule::NoEnd);
    let plain = Evidence::On(max);
    assert_eq!(verdict.refused.map(|f| f.evidence), Some(plain));
    assert_eq!(
        world.group().head_on(day("2025-01-10")).map(|t| t.office),
        Some(Office::Head)
    );
}

/// More witnesses than there were people cannot be: the minutes are inconsistent. More left out of a list than can be
/// counted are no correction.
#[test]
fn a_count_is_at_most_its_whole() {
    use to_dan_pho::procedures::election::Outcome;
    let mut world = World::new(1);
    world.prepare("2024-12-08", &[1]);
    let act = crate::support::ballot(310, 1, (1, 1, 1, 0), &[(1, 1)], None);
    let verdict = world.clone().election(TEAM, "2024-12-08", act);
    let Some(Outcome::Inconsistent(flaw)) = verdict.outcome else {
        panic!("{:?}", verdict.outcome)
    };
    assert_eq!(flaw.rule, Rule::WitnessesAboveWhole);
    world
        .elect(TEAM, "2024-12-08", hold(310, 300, &[(1, 290)], Some(1)))
        .unwrap();
    let all = Command::CorrectVoterList(crate::support::left_out(u32::MAX));
    world
        .election(TEAM, "2024-12-09", all)
        .refused_as(Rule::CorrectionAboveVoterList);
}

/// Household ballots are not announced for days that are over, so none is counted before they were planned.
#[test]
fn ballots_are_not_announced_for_days_that_are_over() {
    let mut world = World::new(1);
    world.prepare("2024-12-08", &[1]);
    world
        .elect(TEAM, "2024-12-08", hold(310, 100, &[(1, 90)], None))
        .unwrap();
    for act in [crate::support::plan_ballots(), Command::SendBallotPlan] {
        world.elect(TEAM, "2024-12-20", act).unwrap();
    }
    let over = Command::AnnounceBallots(crate::support::ballot_window("2024-12-09"));
    world.election(TEAM, "2024-12-20", over).refused_as(Rule::TooLate);
}
