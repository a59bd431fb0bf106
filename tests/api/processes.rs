//! What a process under way tells of itself.

use to_dan_pho::group::History;
use to_dan_pho::law::{Opinion, Period, Power, Role};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::delegation::{self, Grant, Scope, Task};
use to_dan_pho::procedures::deputy::{self, Selection};
use to_dan_pho::procedures::vacancy::{self, Appointment, EndGround, EndTenure};
use to_dan_pho::{Actor, PersonId, Rule};

use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, candidate, day, hold, number, person, propose, rerun, resign,
};

const HEAD: Actor = Actor::Head(person(1));
const CELL: Actor = Actor::PartyCellCommittee;
const WARD: Actor = Actor::WardCommittee;

fn in_office() -> World {
    let mut world = World::new(1);
    world.headed("2022-08-14", "2022-08-24", 1);
    world
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
        .depute(WARD, "2022-09-07", deputy::Command::Receive)
        .unwrap();
    let days = ["2022-09-05", "2022-09-06", "2022-09-07"];
    assert_eq!(steps(&now(&world)), days.map(|on| Some(day(on))));
    assert!(now(&world).irregular().is_empty());
}

/// An election tells the days of its round, and a leaving the day it began.
#[test]
fn an_election_and_a_leaving() {
    let mut world = World::new(1);
    world.prepare("2024-12-08", &[1]);
    let days = |world: &World| {
        let election = world.group().election().unwrap();
        (election.called(), election.posted(), election.notified())
    };
    let (called, posted) = (day("2024-11-13"), Some(day("2024-11-28")));
    assert_eq!(days(&world), (called, posted, Some(day("2024-12-03"))));
    // Registered, called, listed, a team, posted, notified.
    assert_eq!(world.group().events(), 6);
    let nobody = hold(310, 300, &[(1, 100)], None);
    world.elect(Actor::ElectionTeam, "2024-12-08", nobody).unwrap();
    world.elect(WARD, "2024-12-09", rerun("2024-12-29")).unwrap();
    assert_eq!(days(&world), (day("2024-12-09"), posted, None));

    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-04", propose()).unwrap();
    assert_eq!(world.group().relief().unwrap().opened(), day("2023-10-02"));
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

/// The history tells the tenures in the order of recognition, whichever of them ended first.
#[test]
fn tenures_in_the_order_of_recognition() {
    let mut world = in_office();
    world.with_deputy("2022-09-01", 1, 2);
    let gone = |office, who| {
        vacancy::Command::EndTenure(EndTenure {
            office,
            person: person(who),
            ground: EndGround::MovedAway,
        })
    };
    world.vacate(WARD, "2022-10-03", gone(Office::Head, 1)).unwrap();
    let provisional = vacancy::Command::Appoint(Appointment {
        person: person(5),
        decision: Some(number("45/QĐ-UBND")),
        last_day: None,
        consent: None,
    });
    world.vacate(WARD_CHAIR, "2022-10-05", provisional).unwrap();
    world.headed("2022-11-06", "2022-11-10", 3);
    world.vacate(WARD, "2022-11-14", gone(Office::Head, 3)).unwrap();
    world.headed("2022-12-11", "2022-12-15", 4);
    let history = History::of(&world.log);
    let told: Vec<_> = history.tenures().iter().map(|t| (t.office, t.person)).collect();
    let head = |n| (Office::Head, person(n));
    let others = [(Office::Deputy, person(2)), (Office::ProvisionalHead, person(5))];
    assert_eq!(told, [head(1), others[0], others[1], head(3), head(4)]);
    assert_eq!(history.deputies_on(day("2022-12-15")).count(), 1);
}
