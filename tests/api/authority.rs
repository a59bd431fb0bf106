//! What the head delegates, and to whom.

use to_dan_pho::group::{self, History, Question};
use to_dan_pho::law::{Period, Power};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::delegation::{self, Grant, Scope, Task};
use to_dan_pho::procedures::vacancy::{self, EndGround, EndTenure};
use to_dan_pho::text::Set;
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

/// The scopes of a delegation: each power alone, and everything that may be delegated.
fn scopes() -> Vec<Scope> {
    let alone = Power::ALL
        .iter()
        .map(|power| Scope::Named(Set::<Power>::of(&[*power])));
    alone.chain([Scope::GeneralManagement]).collect()
}

/// Reference: Hà Nội 16/2019 has the deputy act for the head when authorised; clause 1, Article 18, Law 10/2022 and point a,
/// clause 1, Article 3, Decree 59/2023 name the head. What a deputy may do under a delegation is one question: on every
/// day, of every power, `may_act`, the exercise of the power, and the acts that use it give one answer.
#[test]
fn what_is_delegated_is_done_in_that_capacity_and_nothing_else() {
    use to_dan_pho::procedures::{conference, meeting};
    let mut uses = 0;
    for scope in scopes() {
        let mut world = residents::residents();
        deputed(&mut world, HEAD, 2, "2024-01-10");
        world.put(to_dan_pho::law::Matter::Other);
        let period = Period::new(day("2024-03-04"), day("2024-03-07")).unwrap();
        let grant = delegation::Command::Grant(Grant {
            to: person(2),
            scope,
            period,
        });
        // A power that is kept for the head in person is delegated by nobody.
        if world.delegate(HEAD, "2024-03-02", grant).is_err() {
            continue;
        }
        for on in ["2024-03-03", "2024-03-04", "2024-03-06", "2024-03-07"] {
            for deputy in [
                Actor::Deputy(person(2)),
                Actor::Deputy(person(3)),
                Actor::Resident(person(2)),
            ] {
                for power in Power::ALL {
                    let may = world.group().may_act(*power, day(on));
                    let may =
                        deputy == Actor::Deputy(person(2)) && may.into_iter().any(|a| a.person == person(2));
                    let act = to_dan_pho::Act {
                        by: deputy,
                        on: day(on),
                        what: group::Command::Delegation(delegation::Command::Exercise(*power)),
                    };
                    let exercised = group::decide(world.group.as_ref(), &act, &world.book);
                    assert_eq!(exercised.is_ok(), may, "{scope:?} {power:?} {on}");
                    let matters = meeting::Kind::ALL
                        .iter()
                        .filter(|kind| kind.power() == Some(*power));
                    let matters = matters.filter(|kind| **kind == meeting::Kind::Notify);
                    let matters = matters.map(|kind| Question::Meeting {
                        matter: residents::MATTER,
                        kind: *kind,
                    });
                    let conferences = conference::Kind::ALL
                        .iter()
                        .filter(|kind| kind.power() == Some(*power));
                    let conferences = conferences.filter(|kind| **kind == conference::Kind::Plan);
                    let conferences = conferences.map(|kind| Question::Conference(*kind));
                    for what in matters.chain(conferences) {
                        let asked = to_dan_pho::Act {
                            by: deputy,
                            on: day(on),
                            what,
                        };
                        let open = group::open(world.group.as_ref(), &asked, &world.book);
                        assert_eq!(open.is_ok(), may, "{scope:?} {what:?} {on}: {open:?}");
                        uses += usize::from(may);
                    }
                }
            }
        }
    }
    assert!(uses > 0);
}

/// The act that is done so is marked: no text says whether what is the head's may be done under a province's delegation.
#[test]
fn a_meeting_that_the_deputy_convenes_and_chairs() {
    use to_dan_pho::law::Matter;
    use to_dan_pho::procedures::meeting::Command as Do;
    const DEPUTY: Actor = Actor::Deputy(person(2));
    let mut world = residents::residents();
    deputed(&mut world, HEAD, 2, "2024-01-10");
    world.put(Matter::Other);
    let notice = || residents::notice_for(day("2024-03-10"));
    world
        .matter(DEPUTY, "2024-03-04", notice())
        .refused_as(Rule::MeetingConvening);
    world
        .delegate(HEAD, "2024-03-04", running_since("2024-03-04"))
        .unwrap();
    let command = group::Command::Meeting {
        matter: residents::MATTER,
        act: notice(),
    };
    assert_eq!(
        world.unregulated(DEPUTY, "2024-03-04", command),
        [Rule::DelegatedAct]
    );
    world.matter(DEPUTY, "2024-03-04", notice()).lawful();
    world
        .matter(DEPUTY, "2024-03-10", residents::meet(300, 300, 200, 100))
        .lawful();
    // The decision the head signs in person.
    world
        .matter(
            DEPUTY,
            "2024-03-10",
            Do::Write(residents::written_on("2024-03-10")),
        )
        .refused_as(Rule::MeetingConvening);
    world
        .matter(HEAD, "2024-03-10", Do::Write(residents::written_on("2024-03-10")))
        .lawful();
    world.matter(DEPUTY, "2024-03-11", Do::Send).lawful();
}
