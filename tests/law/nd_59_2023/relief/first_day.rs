//! An office that ends on its first day. Whoever's first day has come has begun, so what the beginning ended stays
//! ended; but no day was held, so the history has no tenure. INTERPRETATION tested: no text read speaks of it.

use to_dan_pho::Rule;
use to_dan_pho::group::History;
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::relief::Command as Leave;
use to_dan_pho::procedures::vacancy::{Command, EndGround, EndTenure};

use crate::nd_59_2023::relief::ahead::{as_before, death, leads, who};
use crate::nd_59_2023::relief::deputies_ahead::deputies;
use crate::nd_59_2023::relief::{WARD, in_office};
use crate::support::{FRONT_HEAD, World, appoint, convene, day, meet, person, propose, recognition};

const FIRST_DAY: &str = "2024-03-01";
const DAY_BEFORE: &str = "2024-02-29";
const AROUND: [&str; 4] = ["2024-02-29", "2024-03-01", "2024-03-02", "2026-03-20"];

fn ended(office: Office, n: u128, ground: EndGround) -> Command {
    Command::EndTenure(EndTenure {
        office,
        person: person(n),
        ground,
    })
}

/// A deputy recognised for a day to come, chosen by whoever leads then.
fn deputy_from(world: &mut World, on: &str, (head, deputy): (u128, u128), from: &str) {
    world.choosing(on, head, deputy);
    let recognise = Recognise {
        acknowledges: world.group().selection().unwrap().irregular(),
        from: Some(day(from)),
        ..recognition(&[])
    };
    world.depute(WARD, on, Depute::Recognise(recognise)).unwrap();
}

fn no_tenure_of(world: &World, n: u128) {
    let history = History::of(&world.log);
    assert!(history.tenures().iter().all(|t| t.person != person(n)), "{n}");
}

/// A head with a deputy, and another recognised for 1/3/2024.
fn next_to_come() -> (World, World) {
    let mut before = in_office();
    before.with_deputy("2023-10-02", 1, 3);
    let mut world = before.clone();
    world.headed_from("2024-01-07", "2024-01-07", 2, FIRST_DAY);
    (before, world)
}

/// A head who dies on the first day has begun: the head before, and that head's deputy, have left.
#[test]
fn a_head_who_dies_on_the_first_day_has_begun() {
    let (before, world) = next_to_come();
    let mut never = world.clone();
    never.vacate(WARD, DAY_BEFORE, death(Office::Head, 2)).unwrap();
    as_before(&never, &before, &AROUND);

    let mut begun = world;
    begun.vacate(WARD, FIRST_DAY, death(Office::Head, 2)).unwrap();
    let history = History::of(&begun.log);
    assert_eq!(history.head_on(day(DAY_BEFORE)).unwrap().person, person(1));
    assert_eq!(history.deputies_on(day(DAY_BEFORE)).count(), 1);
    for on in &AROUND[1..] {
        assert_eq!(who(leads(&begun, on)), [None, None], "{on}");
        assert_eq!(deputies(&begun, on), [], "{on}");
    }
    no_tenure_of(&begun, 2);
    assert!(begun.group().vacancy_on(day(FIRST_DAY)).unwrap().head_left());
    begun.vacate(WARD, FIRST_DAY, appoint(5, FIRST_DAY)).unwrap();
    assert_eq!(who(leads(&begun, FIRST_DAY)), [None, Some(5)]);
}

/// It is the same where the head was recognised on the first day itself, and where another act of that day came
/// between.
#[test]
fn however_it_was_recorded() {
    let (_, ahead) = next_to_come();
    let mut with_another = ahead.clone();
    with_another.with_deputy(FIRST_DAY, 2, 4);
    let (mut at_once, _) = next_to_come();
    at_once.headed("2024-02-25", FIRST_DAY, 2);
    for (mut world, deputy) in [(ahead, None), (at_once, None), (with_another, Some(person(4)))] {
        world.vacate(WARD, FIRST_DAY, death(Office::Head, 2)).unwrap();
        assert_eq!(who(leads(&world, FIRST_DAY)), [None, None]);
        // Who became deputy while the head led stays, as after any head who leaves early.
        assert_eq!(deputies(&world, FIRST_DAY), Vec::from_iter(deputy));
        assert_eq!(deputies(&world, "2024-03-02"), Vec::from_iter(deputy));
        no_tenure_of(&world, 2);
    }
}

/// A head leaves on the first day by the residents' decision too, and not at their own wish: that takes a
/// recognition back until the day before.
#[test]
fn a_head_is_let_go_on_the_first_day() {
    let (before, mut world) = next_to_come();
    for ground in [EndGround::OwnWish, EndGround::Relieved] {
        let what = ended(Office::Head, 2, ground);
        let mut never = world.clone();
        never.vacate(WARD, DAY_BEFORE, what).unwrap();
        as_before(&never, &before, &AROUND);
        world
            .vacating(WARD, FIRST_DAY, what)
            .refused_as(Rule::HeadLeavesByDecision);
    }
    world.leave(FRONT_HEAD, FIRST_DAY, propose()).unwrap();
    world.leave(FRONT_HEAD, FIRST_DAY, convene()).unwrap();
    world.leave(FRONT_HEAD, FIRST_DAY, meet(310, 300, 200)).unwrap();
    world.leave(FRONT_HEAD, FIRST_DAY, Leave::Send).unwrap();
    world.leave(WARD, FIRST_DAY, Leave::Receive).unwrap();
    let irregular = world.group().relief().unwrap().irregular();
    let recognise = Recognise {
        acknowledges: irregular,
        ..recognition(&[])
    };
    world.leave(WARD, FIRST_DAY, Leave::Recognise(recognise)).unwrap();
    for on in &AROUND[1..] {
        assert_eq!(who(leads(&world, on)), [None, None], "{on}");
        assert_eq!(deputies(&world, on), [], "{on}");
    }
    no_tenure_of(&world, 2);
}

/// The deputies chosen for the first day begin with the head, and end the office of those who were held over.
#[test]
fn deputies_begin_with_the_head() {
    let mut world = World::new(1);
    world.headed("2020-06-27", "2020-06-27", 3);
    world.with_deputy("2020-06-28", 3, 4);
    world.vacate(WARD, "2020-06-29", death(Office::Head, 3)).unwrap();
    world.headed_from("2020-07-25", "2020-07-25", 1, "2020-09-18");
    deputy_from(&mut world, "2020-09-04", (1, 3), "2020-09-18");
    assert_eq!(deputies(&world, "2020-09-17"), [person(4)]);
    assert_eq!(deputies(&world, "2020-09-18"), [person(3)]);
    let days = ["2020-09-18", "2020-09-19", "2022-12-27"];

    let mut never = world.clone();
    never.vacate(WARD, "2020-09-17", death(Office::Head, 1)).unwrap();
    let mut begun = world.clone();
    begun.vacate(WARD, "2020-09-18", death(Office::Head, 1)).unwrap();
    let mut later = world.clone();
    later.vacate(WARD, "2020-09-19", death(Office::Head, 1)).unwrap();
    for on in days {
        assert_eq!(deputies(&never, on), [person(4)], "{on}");
        assert_eq!(deputies(&begun, on), [person(3)], "{on}");
        assert_eq!(deputies(&later, on), [person(3)], "{on}");
    }
    no_tenure_of(&begun, 1);
    // A deputy of a later day does not begin: nobody leads then.
    let mut too_late = never;
    too_late.headed_from("2020-10-18", "2020-10-18", 2, "2020-11-01");
    deputy_from(&mut too_late, "2020-10-20", (2, 5), "2020-11-02");
    too_late
        .vacate(WARD, "2020-11-01", death(Office::Head, 2))
        .unwrap();
    assert_eq!(deputies(&too_late, "2020-11-02"), [person(4)]);
    // Nor does the deputy's own death on that day bring back who was held over.
    let mut both = begun;
    both.vacate(WARD, "2020-09-18", death(Office::Deputy, 3)).unwrap();
    let mut in_the_other_order = world;
    for (office, n) in [(Office::Deputy, 3), (Office::Head, 1)] {
        in_the_other_order
            .vacate(WARD, "2020-09-18", death(office, n))
            .unwrap();
    }
    for on in days {
        assert_eq!(deputies(&both, on), [], "{on}");
        assert_eq!(deputies(&in_the_other_order, on), [], "{on}");
    }
}

/// A deputy who leaves on the first day has ended the office of those held over; the day before, of nobody.
#[test]
fn a_deputy_who_leaves_on_the_first_day_has_begun() {
    let held_over = || {
        let mut world = in_office();
        world.with_deputy("2023-10-02", 1, 3);
        world.vacate(WARD, "2023-12-01", death(Office::Head, 1)).unwrap();
        world.headed("2024-01-07", "2024-01-10", 2);
        deputy_from(&mut world, "2024-01-20", (2, 5), FIRST_DAY);
        world
    };
    for ground in [EndGround::Death, EndGround::OwnWish, EndGround::Relieved] {
        let (mut never, mut begun) = (held_over(), held_over());
        let what = ended(Office::Deputy, 5, ground);
        never.vacate(WARD, DAY_BEFORE, what).unwrap();
        begun.vacate(WARD, FIRST_DAY, what).unwrap();
        assert_eq!(deputies(&begun, DAY_BEFORE), [person(3)], "{ground:?}");
        for on in [FIRST_DAY, "2024-03-02"] {
            assert_eq!(deputies(&never, on), [person(3)], "{ground:?}, {on}");
            assert_eq!(deputies(&begun, on), [], "{ground:?}, {on}");
        }
        for mut world in [never, begun] {
            no_tenure_of(&world, 5);
            // The place is free on that day, to the same person too.
            world.with_deputy(FIRST_DAY, 2, 5);
            assert_eq!(deputies(&world, FIRST_DAY), [person(5)], "{ground:?}");
        }
    }
}

/// Reference: Điều 4(2) NĐ 185/2026 (reported): at most six months. A provisional head who leaves on the first
/// day has begun: the six months run from that day, and for whoever is appointed after.
#[test]
fn a_provisional_head_who_leaves_on_the_first_day_has_begun() {
    for ground in [EndGround::Death, EndGround::OwnWish, EndGround::Relieved] {
        let mut world = World::new(1);
        world
            .vacate(WARD, "2026-06-02", appoint(5, "2026-06-02"))
            .unwrap();
        world
            .vacate(WARD, "2026-06-02", ended(Office::ProvisionalHead, 5, ground))
            .unwrap();
        assert_eq!(who(leads(&world, "2026-06-02")), [None, None]);
        no_tenure_of(&world, 5);
        let mut same_day = world.clone();
        same_day
            .vacate(WARD, "2026-06-02", appoint(5, "2026-06-02"))
            .unwrap();
        assert_eq!(who(leads(&same_day, "2026-06-02")), [None, Some(5)]);
        world
            .vacate(WARD, "2026-07-01", appoint(6, "2026-07-01"))
            .unwrap();
        assert_eq!(who(leads(&world, "2026-12-02")), [None, Some(6)]);
        assert_eq!(who(leads(&world, "2026-12-03")), [None, None]);
    }
}

/// Of two heads with one first day, both recognised, the second leads; but where its day had come the first has
/// begun, and whoever was held over has left.
#[test]
fn two_heads_begin_on_one_day() {
    let mut world = in_office();
    world.with_deputy("2023-10-02", 1, 3);
    world.vacate(WARD, "2023-12-01", death(Office::Head, 1)).unwrap();
    world.headed_from("2024-01-07", "2024-01-07", 2, FIRST_DAY);
    deputy_from(&mut world, "2024-01-20", (2, 5), FIRST_DAY);
    world.headed("2024-02-25", FIRST_DAY, 4);
    assert_eq!(who(leads(&world, FIRST_DAY)), [Some(4), None]);
    assert_eq!(History::of(&world.log).deputies_on(day(DAY_BEFORE)).count(), 1);
    assert_eq!(deputies(&world, FIRST_DAY), []);
    no_tenure_of(&world, 2);
    no_tenure_of(&world, 5);
}
