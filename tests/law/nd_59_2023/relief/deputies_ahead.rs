//! Deputies where a head, or a deputy, is recognised for a day to come.

use to_dan_pho::group::{self, Event, History};
use to_dan_pho::law::Opinion;
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::vacancy::{self, Command as Vacate, EndGround, EndTenure};
use to_dan_pho::{Actor, PersonId, Recorded, Rule};

use crate::nd_59_2023::relief::ahead::{DAYS, as_before, death};
use crate::nd_59_2023::relief::{HEAD, WARD, in_office};
use crate::support::{
    CELL_SECRETARY, FRONT_HEAD, World, appoint, candidate, change_term, day, person, recognition,
};

/// The deputies of a day, by the state and by the history alike.
pub(crate) fn deputies(world: &World, on: &str) -> Vec<PersonId> {
    let people = |tenures: &mut dyn Iterator<Item = Tenure>| {
        let mut people: Vec<_> = tenures.map(|t| t.person).collect();
        people.sort();
        people
    };
    let (on, history) = (day(on), History::of(&world.log));
    let now = people(&mut world.group().deputies_on(on));
    assert_eq!(now, people(&mut history.deputies_on(on)), "{on}");
    now
}

/// A deputy recognised meanwhile follows the head in office, to the end of that term.
#[test]
fn a_deputy_recognised_meanwhile_follows_the_head_in_office() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    world.with_deputy("2024-01-15", 1, 3);
    assert_eq!(deputies(&world, "2024-02-29"), [person(3)]);
    assert_eq!(deputies(&world, "2024-03-01"), []);
    world.vacate(WARD, "2024-01-20", death(Office::Head, 2)).unwrap();
    let mut before = in_office();
    before.with_deputy("2024-01-15", 1, 3);
    assert_eq!(deputies(&before, "2026-03-20"), [person(3)]);
    as_before(&world, &before, &DAYS);
}

/// INTERPRETATION tested: the deputy of a head who left early serves on, whether the next was recognised
/// before that or after.
#[test]
fn a_deputy_is_held_over_in_either_order() {
    let recognised = |world: &mut World| world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    let gone = |world: &mut World, on| {
        world.vacate(WARD, on, death(Office::Head, 1)).unwrap();
    };
    let start = || {
        let mut world = in_office();
        world.with_deputy("2023-10-02", 1, 3);
        world
    };
    let (mut first, mut last) = (start(), start());
    gone(&mut first, "2023-12-01");
    recognised(&mut first);
    recognised(&mut last);
    gone(&mut last, "2024-01-15");
    for world in [&mut first, &mut last] {
        assert_eq!(deputies(world, "2024-03-01"), [person(3)]);
        // Until the new head's own choice.
        world.with_deputy("2024-04-01", 2, 5);
        assert_eq!(deputies(world, "2024-04-01"), [person(5)]);
    }
}

/// A deputy recognised for a day to come who dies before it never begins, nor ends anybody's office.
#[test]
fn a_deputy_to_come_dies() {
    let held_over = || {
        let mut world = in_office();
        world.with_deputy("2023-10-02", 1, 3);
        world.vacate(WARD, "2023-12-01", death(Office::Head, 1)).unwrap();
        world.headed_from("2024-01-07", "2024-01-07", 2, "2024-01-07");
        world
    };
    let mut world = held_over();
    world.choosing("2024-01-15", 2, 5);
    let from = Recognise {
        from: Some(day("2024-03-01")),
        ..recognition(&[])
    };
    world.depute(WARD, "2024-01-15", Depute::Recognise(from)).unwrap();
    assert_eq!(deputies(&world, "2024-02-29"), [person(3)]);
    assert_eq!(deputies(&world, "2024-03-01"), [person(5)]);
    // Nobody else, and no other office of the same person.
    for act in [
        death(Office::Deputy, 4),
        death(Office::Head, 5),
        death(Office::Participant, 5),
    ] {
        world
            .vacating(WARD, "2024-01-20", act)
            .refused_as(Rule::NotTheHolder);
    }
    world
        .vacate(WARD, "2024-01-20", death(Office::Deputy, 5))
        .unwrap();
    as_before(&world, &held_over(), &DAYS);
    world
        .vacating(WARD, "2024-01-21", death(Office::Deputy, 5))
        .refused_as(Rule::NotTheHolder);
}

/// The head to come puts a deputy forward before the first day, and the ward recognises the deputy from that
/// day, not before it.
#[test]
fn a_head_to_come_chooses_for_the_first_day() {
    for next in [1, 2] {
        let mut world = in_office();
        world.with_deputy("2023-10-02", 1, 3);
        world.headed_from("2024-01-07", "2024-01-07", next, "2024-03-01");
        world.choosing("2024-01-15", next, 5);
        let recognise = |from: &str| {
            Depute::Recognise(Recognise {
                from: Some(day(from)),
                ..recognition(&[Rule::HeadActs])
            })
        };
        if next == 2 {
            world
                .deputy(WARD, "2024-01-20", recognise("2024-02-29"))
                .refused_as(Rule::DeputyBeforeHead);
        }
        world.depute(WARD, "2024-01-20", recognise("2024-03-01")).unwrap();
        assert_eq!(deputies(&world, "2024-02-29"), [person(3)]);
        assert_eq!(deputies(&world, "2024-03-01"), [person(5)]);
        let head = world.group().head_on(day("2024-03-01")).unwrap();
        let deputy = world.group().deputies_on(day("2024-03-01")).next().unwrap();
        assert_eq!(deputy.period, head.period);
    }
}

/// Somebody recognised for a day to come gives up a choice that was begun before.
#[test]
fn a_head_to_come_abandons_a_choice() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    let next = Actor::Head(person(2));
    world
        .depute(next, "2024-01-15", Depute::Open(candidate(5)))
        .unwrap();
    world.depute(next, "2024-01-16", Depute::Abandon).unwrap();
    assert!(world.group().selection().is_none());
}

/// A choice the head in office makes replaces nobody because the next head is recognised already.
#[test]
fn a_deputy_stays_while_the_next_head_is_to_come() {
    let mut world = World::new(1);
    world.headed("2024-06-16", "2024-06-20", 1);
    world.with_deputy("2024-06-25", 1, 3);
    world.headed_from("2026-06-21", "2026-06-21", 2, "2026-09-01");
    // A participant is of another office than the deputy, and of no term.
    for (by, act) in [
        (HEAD, Depute::OpenParticipant(candidate(4))),
        (CELL_SECRETARY, Depute::Consent(Opinion::For)),
        (FRONT_HEAD, Depute::Consent(Opinion::For)),
        (HEAD, Depute::Choose),
        (HEAD, Depute::Propose),
        (WARD, Depute::Receive),
        (WARD, Depute::Recognise(recognition(&[]))),
    ] {
        world.depute(by, "2026-06-25", act).unwrap();
    }
    for on in ["2026-06-25", "2026-08-31"] {
        assert_eq!(deputies(&world, on), [person(3), person(4)], "{on}");
    }
    assert_eq!(deputies(&world, "2026-09-01"), [person(4)]);
}

/// INTERPRETATION tested: a deputy recognised for the term of a head who never begins, because the head dies or the
/// recognition is withdrawn, does not begin under another head.
#[test]
fn a_deputy_of_a_head_who_never_begins() {
    let chosen = || {
        let mut world = in_office();
        world.with_deputy("2023-10-02", 1, 3);
        world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
        world.choosing("2024-01-15", 2, 5);
        let recognise = Recognise {
            from: Some(day("2024-03-01")),
            ..recognition(&[Rule::HeadActs])
        };
        world
            .depute(WARD, "2024-01-20", Depute::Recognise(recognise))
            .unwrap();
        world
    };
    let mut gone = chosen();
    gone.vacate(WARD, "2024-01-25", death(Office::Head, 2)).unwrap();
    let mut another = chosen();
    let relieved = Vacate::EndTenure(EndTenure {
        office: Office::Head,
        person: person(2),
        ground: EndGround::Relieved,
    });
    another.vacate(WARD, "2024-01-25", relieved).unwrap();
    another.headed_from("2024-02-18", "2024-02-18", 4, "2024-02-20");
    assert_eq!(deputies(&gone, "2024-02-19"), [person(3)]);
    assert_eq!(deputies(&gone, "2024-03-01"), [person(3)]);
    assert_eq!(deputies(&another, "2024-02-19"), [person(3)]);
    assert_eq!(deputies(&another, "2024-02-20"), []);
    assert_eq!(deputies(&another, "2024-03-01"), []);
    // The place is free: somebody else, or the same person, can be chosen.
    another.with_deputy("2024-02-25", 4, 5);
    assert_eq!(deputies(&another, "2024-03-01"), [person(5)]);
}

/// INTERPRETATION tested: a deputy to begin in the time of a head whom another has followed by then, or whose
/// time has ended, does not begin, and does not come back when the other head is gone.
#[test]
fn a_deputy_to_come_of_a_head_who_is_followed() {
    for own_choice in [false, true] {
        let mut world = in_office();
        world.choosing("2023-10-02", 1, 3);
        let from = |day_: &str| {
            Depute::Recognise(Recognise {
                from: Some(day(day_)),
                ..recognition(&[])
            })
        };
        world.depute(WARD, "2023-10-02", from("2025-07-18")).unwrap();
        assert_eq!(deputies(&world, "2025-07-18"), [person(3)]);
        world.headed("2024-05-26", "2024-05-29", 2);
        assert_eq!(deputies(&world, "2025-07-18"), []);
        if own_choice {
            world.choosing("2024-06-10", 2, 5);
            world.depute(WARD, "2024-06-10", from("2024-10-16")).unwrap();
        }
        world.vacate(WARD, "2024-06-30", death(Office::Head, 2)).unwrap();
        for on in ["2024-10-16", "2025-07-18"] {
            assert_eq!(deputies(&world, on), [], "{on}");
        }
    }
    // So where the term itself is shortened.
    let mut world = in_office();
    world.choosing("2023-10-02", 1, 3);
    let recognise = Recognise {
        from: Some(day("2025-07-18")),
        ..recognition(&[])
    };
    world
        .depute(WARD, "2023-10-02", Depute::Recognise(recognise))
        .unwrap();
    world
        .vacate(Actor::ProvinceCommittee, "2024-01-10", change_term("2025-07-17"))
        .unwrap();
    assert_eq!(deputies(&world, "2025-07-18"), []);
}

/// A log whose end of the head's office stands last: the deputy to come, who becomes head, is nobody's deputy.
#[test]
fn in_another_order_nobody_is_their_own_deputy() {
    let mut world = in_office();
    world.choosing("2023-10-02", 1, 4);
    let recognise = Recognise {
        from: Some(day("2024-06-01")),
        ..recognition(&[])
    };
    world
        .depute(WARD, "2023-10-02", Depute::Recognise(recognise))
        .unwrap();
    world.vacate(WARD, "2023-11-01", death(Office::Head, 1)).unwrap();
    world
        .vacate(WARD, "2023-11-05", appoint(9, "2023-11-05"))
        .unwrap();
    world.headed_anyhow(day("2024-02-04"), 4, None).unwrap();
    let ended = |done: &Recorded<Event>| matches!(done.what, Event::Vacancy(vacancy::Event::Ended { .. }));
    let at = world.log.iter().position(ended).unwrap();
    let last = world.log.remove(at);
    world.log.push(last);
    let (group, history) = (group::replay(&world.log).unwrap(), History::of(&world.log));
    let on = day("2024-06-01");
    assert_eq!(group.head_on(on).map(|t| t.person), Some(person(4)));
    assert_eq!(group.deputies_on(on).count(), 0);
    assert_eq!(history.deputies_on(on).count(), 0);
}
