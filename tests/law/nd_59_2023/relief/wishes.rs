//! Who leaves an office at their own wish, or is relieved of it, where no text read has a procedure: deputies,
//! provisional heads, and whoever was recognised and is still to begin.

use chrono::NaiveDate;
use to_dan_pho::group::{self, History};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::vacancy::{Command, EndGround, EndTenure};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::relief::{HEAD, WARD, in_office, left};
use crate::support::{World, appoint, day, person};

const DECIDED: [EndGround; 2] = [EndGround::OwnWish, EndGround::Relieved];

fn ended(office: Office, n: u128, ground: EndGround) -> Command {
    Command::EndTenure(EndTenure {
        office,
        person: person(n),
        ground,
    })
}

fn deputies(world: &World, on: &str) -> usize {
    world.group().deputies_on(day(on)).count()
}

/// Reference: TT 09/2017 and QĐ 24/2017 of TP.HCM (LAW.md 2.9): deputies are relieved, by which steps was not
/// read. The ward records it; who else could, nobody says.
#[test]
fn a_deputy_leaves() {
    for ground in DECIDED {
        let mut world = World::new(1);
        world.headed("2022-07-03", "2022-07-25", 1);
        world.with_deputy("2022-08-01", 1, 2);
        let what = ended(Office::Deputy, 2, ground);
        world
            .clone()
            .vacating(HEAD, "2022-09-01", what)
            .refused_as(Rule::TenureEndCompetence);
        world.vacating(WARD, "2022-09-01", what).lawful();
        assert_eq!(deputies(&world, "2022-09-01"), 0);
        let history = History::of(&world.log);
        assert_eq!(history.deputies_on(day("2022-08-31")).count(), 1);
        // Removal from one office touches no other.
        assert!(world.group().head_on(day("2022-09-01")).is_some());
        world.with_deputy("2022-09-02", 1, 3);
        assert_eq!(deputies(&world, "2022-09-02"), 1);
    }
}

/// Reference: Article 9, Decree 59/2023/NĐ-CP: a head in office is relieved by the residents' meeting.
#[test]
fn a_head_in_office_does_not_leave_so() {
    for ground in DECIDED {
        in_office()
            .vacating(WARD, "2023-11-06", ended(Office::Head, 1, ground))
            .refused_as(Rule::HeadLeavesByDecision);
        in_office()
            .vacating(WARD, "2023-11-06", ended(Office::Head, 2, ground))
            .refused_as(Rule::NotTheHolder);
    }
}

#[test]
fn a_provisional_head_leaves() {
    for ground in DECIDED {
        let mut world = left();
        world
            .vacate(WARD, "2023-10-20", appoint(5, "2023-10-20"))
            .unwrap();
        world
            .vacating(WARD, "2023-11-20", ended(Office::ProvisionalHead, 5, ground))
            .lawful();
        assert_eq!(world.group().provisional_on(day("2023-11-20")), None);
    }
}

/// A head in office to 20/3/2026, and the next, recognised for 21/3/2026.
fn next_to_come(next: u128) -> World {
    let mut world = in_office();
    let vote: NaiveDate = day("2026-02-01");
    world.headed_anyhow(vote, next, Some(day("2026-03-21"))).unwrap();
    world
}

/// INTERPRETATION: no text read says how one who is still to begin gives the office up.
#[test]
fn a_head_still_to_begin_leaves() {
    for ground in DECIDED {
        let mut world = next_to_come(3);
        world
            .vacating(WARD, "2026-03-02", ended(Office::Head, 3, ground))
            .lawful();
        assert_eq!(
            world.group().head_on(day("2026-03-20")).map(|t| t.person),
            Some(person(1))
        );
        assert_eq!(world.group().head_on(day("2026-03-21")), None);
    }
}

/// Elected again, the head gives up the term to come and goes on to the end of this one.
#[test]
fn a_head_elected_again_gives_up_the_next_term_alone() {
    let mut world = next_to_come(1);
    let what = ended(Office::Head, 1, EndGround::OwnWish);
    world.vacating(WARD, "2026-03-02", what).lawful();
    let until = |on: &str| world.group().head_on(day(on)).and_then(|t| t.period.until());
    assert_eq!(until("2026-03-20"), Some(day("2026-03-21")));
    assert_eq!(until("2026-03-21"), None);
    assert_eq!(world.group().head_on(day("2026-03-21")), None);
    // There is no other term to give up.
    world
        .vacating(WARD, "2026-03-02", what)
        .refused_as(Rule::HeadLeavesByDecision);
    // Who died has neither.
    let mut world = next_to_come(1);
    let death = ended(Office::Head, 1, EndGround::Death);
    world.vacating(WARD, "2026-03-02", death).lawful();
    assert_eq!(world.group().head_on(day("2026-03-02")), None);
}

/// Whoever records it in a post of the group must hold that post.
#[test]
fn the_post_is_the_recorders() {
    let what = ended(Office::Deputy, 2, EndGround::OwnWish);
    let handover = group::Command::Vacancy(what);
    let stranger = Actor::Head(person(7));
    let found = in_office().judge(stranger, "2023-11-06", handover);
    found.refused_as(Rule::NotTheHolder);
}

/// Reference: LAW.md 2.6 and 2.7: after a term nothing says by when the next head is elected. The ward owes an
/// election all the same, until one is under way.
#[test]
fn an_election_is_owed_where_there_is_no_head() {
    let mut world = in_office();
    let owed = |world: &World, on: &str| {
        let owed = world.elections_due(on);
        owed.iter().map(|o| (o.rule, o.until)).collect::<Vec<_>>()
    };
    let elect = [(Rule::ElectionInVacancy, to_dan_pho::law::Due::NotRegulated)];
    // Before its end the election for the next term is told of, with the last day of a lawful call.
    let ahead = [(Rule::CallAhead, to_dan_pho::law::Due::By(day("2026-02-28")))];
    assert_eq!(owed(&world, "2026-03-20"), ahead);
    assert_eq!(owed(&world, "2026-03-21"), elect);
    let overdue = world
        .elections_due("2030-01-01")
        .iter()
        .any(|o| o.is_overdue(day("2030-01-01")));
    assert!(!overdue, "no day is set");
    world.prepare("2026-05-10", &[3]);
    assert_eq!(owed(&world, "2026-05-09"), []);
    // Recognised ahead, nothing more is owed either.
    assert_eq!(owed(&next_to_come(3), "2026-03-21"), []);
    // Once it is called off, it is owed again.
    let off = to_dan_pho::procedures::election::Annul {
        decision: Some(crate::support::number("9/QĐ-UBND")),
        reasons: Set::<to_dan_pho::procedure::Reason>::of(&[to_dan_pho::procedure::Reason::Procedure]),
    };
    let caller = world.caller("2026-05-09");
    world
        .elect(
            caller,
            "2026-05-09",
            to_dan_pho::procedures::election::Command::CallOff(off),
        )
        .unwrap();
    assert_eq!(owed(&world, "2026-05-09"), elect);
}
