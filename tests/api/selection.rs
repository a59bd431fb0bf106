//! The choice of a deputy: who answered what, and what became of it.

use to_dan_pho::group::{self, Command};
use to_dan_pho::law::{Opinion, Role};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedures::deputy::{self, Selection};
use to_dan_pho::{Act, Actor, PersonId, Rule};

use crate::support::*;

const HEAD: Actor = Actor::Head(person(1));
const NEXT: Actor = Actor::Head(person(2));
const COMMITTEE: Actor = Actor::WardCommittee;
const CELL: Actor = Actor::PartyCellCommittee;

/// A deputy chosen with both consents of Hà Nội 2019, all on one day.
pub fn deputed(w: &mut World, by: Actor, who: u128, on: &str) {
    w.depute(by, on, deputy::Command::Open(candidate(who))).unwrap();
    proposed(w, by, on);
    w.depute(COMMITTEE, on, deputy::Command::Recognise(recognition(&[])))
        .unwrap();
}

pub fn proposed(w: &mut World, by: Actor, on: &str) {
    for body in [Actor::PartyCellCommittee, FRONT_HEAD] {
        w.depute(body, on, deputy::Command::Consent(Opinion::For))
            .unwrap();
    }
    w.depute(by, on, deputy::Command::Choose).unwrap();
    w.depute(by, on, deputy::Command::Propose).unwrap();
    w.depute(COMMITTEE, on, deputy::Command::Receive).unwrap();
}

pub fn people(tenures: impl Iterator<Item = Tenure>) -> Vec<(Office, PersonId)> {
    tenures.map(|t| (t.office, t.person)).collect()
}

pub fn in_office() -> World {
    let mut world = World::new(1);
    world.headed("2022-08-14", "2022-08-24", 1);
    world
}

/// The view of a choice tells the office, so that a participant is not taken for a deputy.
#[cfg(feature = "serde")]
#[test]
fn the_view_of_a_choice_tells_the_office() {
    let mut w = in_office();
    w.depute(HEAD, "2022-09-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    let selection = w.group().selection().unwrap();
    let view = serde_json::to_value(selection).unwrap();
    assert_eq!(view["office"], serde_json::to_value(selection.office()).unwrap());
}

#[test]
fn a_selection_lapses_with_the_head_who_opened_it() {
    let mut w = World::new(1);
    w.headed("2020-07-12", "2020-07-20", 1);
    w.depute(HEAD, "2020-08-01", deputy::Command::Open(candidate(3)))
        .unwrap();
    w.headed("2022-07-17", "2022-07-27", 2);
    let refusal = w.depute(NEXT, "2022-08-01", deputy::Command::Choose).unwrap_err();
    assert_eq!(refusal.rule, Rule::NotTheHolder);
    deputed(&mut w, NEXT, 3, "2022-08-01");
    assert_eq!(
        people(w.group().deputies_on(day("2022-08-01"))),
        [(Office::Deputy, person(3))]
    );
}

#[test]
fn the_last_answer_by_its_day_counts() {
    for (recorded, passes) in [
        // Agreed on the 2nd, refused on the 4th; recorded either way round.
        (
            [("2022-08-02", Opinion::For), ("2022-08-04", Opinion::Against)],
            false,
        ),
        (
            [("2022-08-04", Opinion::Against), ("2022-08-02", Opinion::For)],
            false,
        ),
        (
            [("2022-08-04", Opinion::For), ("2022-08-02", Opinion::Against)],
            true,
        ),
    ] {
        let mut w = World::new(1);
        w.headed("2022-07-17", "2022-07-27", 1);
        w.depute(HEAD, "2022-08-01", deputy::Command::Open(candidate(2)))
            .unwrap();
        w.depute(
            Actor::PartyCellCommittee,
            "2022-08-01",
            deputy::Command::Consent(Opinion::Against),
        )
        .unwrap();
        for (on, opinion) in recorded {
            w.depute(FRONT_HEAD, on, deputy::Command::Consent(opinion))
                .unwrap();
        }
        // On the 3rd only the answer of the 2nd had been given.
        let early = Act {
            by: HEAD,
            on: day("2022-08-03"),
            what: Command::Deputy(deputy::Command::Choose),
        };
        let second = recorded.iter().find(|(on, _)| *on == "2022-08-02").unwrap().1;
        assert_eq!(
            group::decide(w.group.as_ref(), &early, &w.book).is_ok(),
            second == Opinion::For
        );
        assert_eq!(
            w.depute(HEAD, "2022-08-05", deputy::Command::Choose).is_ok(),
            passes,
            "{recorded:?}"
        );
    }
}

/// A choice tells who puts whom forward, who answered, and the day of each step, from step to step.
#[test]
fn a_choice_of_a_deputy() {
    let mut world = in_office();
    let now = |world: &World| world.group().selection().unwrap().clone();
    let steps = |s: &Selection| [s.chosen(), s.proposed(), s.receipt().map(|receipt| receipt.on)];
    assert!(world.group().selection().is_none());
    world
        .depute(HEAD, "2022-09-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    let opened = now(&world);
    let law = world.book.at(
        world.group().ward().province,
        world.group().kind(),
        day("2022-09-01"),
    );
    assert_eq!(opened.regulation(), law.unwrap().pin());
    assert_eq!((opened.head(), opened.candidate()), (person(1), person(2)));
    assert_eq!(opened.opened(), day("2022-09-01"));
    assert_eq!(opened.consents().len(), 0);
    assert_eq!((steps(&opened), opened.end()), ([None; 3], None));
    for (by, on) in [(CELL, "2022-09-02"), (FRONT_HEAD, "2022-09-03")] {
        world
            .depute(by, on, deputy::Command::Consent(Opinion::For))
            .unwrap();
    }
    let answers: Vec<_> = now(&world)
        .consents()
        .iter()
        .map(|c| (c.of, c.on, c.opinion))
        .collect();
    assert_eq!(
        answers,
        [
            (Role::PartyCellCommittee, day("2022-09-02"), Opinion::For),
            (Role::FrontHead, day("2022-09-03"), Opinion::For)
        ]
    );
    world.depute(HEAD, "2022-09-05", deputy::Command::Choose).unwrap();
    assert_eq!(steps(&now(&world)), [Some(day("2022-09-05")), None, None]);
    world
        .depute(HEAD, "2022-09-06", deputy::Command::Propose)
        .unwrap();
    world
        .depute(COMMITTEE, "2022-09-07", deputy::Command::Receive)
        .unwrap();
    let days = ["2022-09-05", "2022-09-06", "2022-09-07"];
    assert_eq!(steps(&now(&world)), days.map(|on| Some(day(on))));
    assert!(now(&world).irregular().is_empty());
}

/// What the head-elect does too early stays with the choice, for the recognition to accept.
#[test]
fn a_choice_keeps_what_was_irregular() {
    let mut world = World::new(1);
    world.elected("2024-03-03", 1);
    world
        .depute(HEAD, "2024-03-05", deputy::Command::Open(candidate(2)))
        .unwrap();
    let selection = world.group().selection().unwrap();
    assert!(selection.irregular().contains(Rule::HeadActs));
}
