//! What the head delegates, and to whom.

use to_dan_pho::group::History;
use to_dan_pho::law::{Period, Power};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::delegation::{self, Grant, Scope, Task};
use to_dan_pho::procedures::vacancy::{self, EndGround, EndTenure};
use to_dan_pho::{Actor, PersonId, Rule};

use crate::selection::{deputed, in_office};
use crate::support::*;

const HEAD: Actor = Actor::Head(person(1));
const COMMITTEE: Actor = Actor::WardCommittee;

/// Who may mediate on a day, by the state and by the history alike.
fn acting(w: &World, on: &str) -> Vec<PersonId> {
    let now: Vec<_> = w
        .group()
        .may_act(Power::Mediate, day(on))
        .map(|a| a.person)
        .collect();
    let then: Vec<_> = History::of(&w.log)
        .may_act(Power::Mediate, day(on))
        .map(|a| a.person)
        .collect();
    assert_eq!(now, then);
    now
}

fn running_since(on: &str) -> delegation::Command {
    delegation::Command::Grant(Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day(on)),
    })
}

/// The head of 20/7/2020 has delegated to the deputy from 1/9/2020 on.
fn delegating() -> World {
    let mut w = World::new(1);
    w.headed("2020-07-12", "2020-07-20", 1);
    deputed(&mut w, HEAD, 2, "2020-08-01");
    w.delegate(HEAD, "2020-08-15", running_since("2020-09-01"))
        .unwrap();
    w
}

#[test]
fn a_delegation_does_not_come_back_with_a_second_term() {
    let mut w = delegating();
    let refusal = w
        .delegate(HEAD, "2020-08-10", delegation::Command::Revoke)
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::TooEarly, "revoked before it was granted");
    assert_eq!(acting(&w, "2022-07-17"), [person(1), person(2)]);
    w.headed("2022-07-17", "2022-07-27", 1);
    deputed(&mut w, HEAD, 2, "2022-08-01");
    assert_eq!(acting(&w, "2022-08-01"), [person(1)]);
    let mediate = delegation::Command::Exercise(Power::Mediate);
    let refusal = w
        .delegate(Actor::Deputy(person(2)), "2022-08-02", mediate)
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::NoDelegation);
    let too_early = running_since("2020-09-01"); // It would begin before it is given.
    w.delegate(HEAD, "2022-08-02", too_early).unwrap_err();
    w.delegate(HEAD, "2022-08-02", running_since("2022-08-02"))
        .unwrap();
    assert_eq!(acting(&w, "2022-08-02"), [person(1), person(2)]);
}

/// Who is chosen again in the same head's term, and a head who left and is elected again while the deputy
/// stays, have no more of what was delegated before.
#[test]
fn a_delegation_does_not_come_back_with_a_second_tenure() {
    let gone = |office, n| {
        vacancy::Command::EndTenure(EndTenure {
            office,
            person: person(n),
            ground: EndGround::MovedAway,
        })
    };
    let mut w = delegating();
    assert_eq!(acting(&w, "2020-10-01"), [person(1), person(2)]);
    w.vacate(COMMITTEE, "2020-10-05", gone(Office::Deputy, 2))
        .unwrap();
    deputed(&mut w, HEAD, 2, "2020-11-02");
    assert_eq!(acting(&w, "2020-11-03"), [person(1)]);

    let mut w = delegating();
    w.vacate(COMMITTEE, "2020-10-05", gone(Office::Head, 1)).unwrap();
    w.headed("2020-12-06", "2020-12-15", 1);
    assert_eq!(w.group().deputies_on(day("2020-12-15")).count(), 1);
    assert_eq!(acting(&w, "2020-12-15"), [person(1)]);
}

/// A delegation holds in its days, for its powers, while both are in office; a task is told as assigned.
#[test]
fn a_delegation_and_a_task() {
    let mut world = in_office();
    world.with_deputy("2022-09-01", 1, 2);
    assert!(world.group().authority().is_none());
    let period = Period::new(day("2022-09-12"), day("2022-10-01")).unwrap();
    let grant = Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period,
    };
    let task = Task {
        to: person(2),
        work: Power::Mediate,
    };
    world
        .delegate(HEAD, "2022-09-10", delegation::Command::Grant(grant))
        .unwrap();
    world
        .delegate(HEAD, "2022-09-10", delegation::Command::AssignTask(task))
        .unwrap();
    let authority = *world.group().authority().unwrap();
    assert_eq!(authority.task(), Some(task));
    let given = authority.delegation().unwrap();
    let of = (given.head, given.to, given.granted, given.period);
    assert_eq!(of, (person(1), person(2), day("2022-09-10"), period));
    let acting = |on| -> Vec<PersonId> {
        let who = world.group().may_act(Power::ChairMeetings, day(on));
        who.map(|acting| acting.person).collect()
    };
    for (on, deputy_too) in [
        ("2022-09-11", false),
        ("2022-09-12", true),
        ("2022-09-30", true),
        ("2022-10-01", false),
    ] {
        let expected = if deputy_too {
            vec![person(1), person(2)]
        } else {
            vec![person(1)]
        };
        assert_eq!(acting(on), expected, "{on}");
    }
    // Over, it stands in the way of no other; on its last day it does.
    let again = |period| {
        delegation::Command::Grant(Grant {
            to: person(2),
            scope: Scope::GeneralManagement,
            period,
        })
    };
    let later = Period::new(day("2022-10-03"), day("2022-10-10")).unwrap();
    let refused = world.delegate(HEAD, "2022-09-30", again(later)).unwrap_err();
    assert_eq!(refused.rule, Rule::DelegationOpen);
    world.delegate(HEAD, "2022-10-01", again(later)).unwrap();
}

/// A delegation that was revoked ended that day, in the history too, which still tells of the days before.
#[test]
fn a_revoked_delegation() {
    let mut world = in_office();
    world.with_deputy("2022-09-01", 1, 2);
    let grant = Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2022-09-12")),
    };
    world
        .delegate(HEAD, "2022-09-10", delegation::Command::Grant(grant))
        .unwrap();
    world
        .delegate(HEAD, "2022-09-20", delegation::Command::Revoke)
        .unwrap();
    let history = History::of(&world.log);
    let acting = |on| history.may_act(Power::ChairMeetings, day(on)).count();
    assert_eq!(
        ["2022-09-11", "2022-09-12", "2022-09-19", "2022-09-20"].map(acting),
        [1, 2, 2, 1]
    );
    let now = world.group().may_act(Power::ChairMeetings, day("2022-09-20"));
    assert_eq!(now.count(), 1);
}
