//! Acts recorded after others and dated before them.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::Rule;
use to_dan_pho::office::Office;
use to_dan_pho::vacancy::Command;

use crate::ahead::{as_before, death, leads, who};
use crate::support::verdict::dates;
use crate::support::{World, appoint, change_term, day};
use crate::{WARD, in_office};

fn refused(world: &mut World, on: &str, act: Command) -> (Rule, Evidence) {
    let refused = world.vacating(WARD, on, act).refused.unwrap();
    (refused.rule, refused.evidence)
}

/// What became of the offices before the head who began last is settled: nobody is appointed, nor gone, nor
/// has another term, on a day before that, and the refusal names the first day that is accepted.
#[test]
fn nothing_is_changed_before_the_head_began() {
    let mut world = in_office();
    for act in [
        appoint(5, "2023-09-10"),
        death(Office::Head, 1),
        change_term("2026-01-31"),
    ] {
        let told = refused(&mut world, "2023-09-10", act);
        assert_eq!(
            told,
            (Rule::TooEarly, dates("2023-09-10", "2023-09-20")),
            "{act:?}"
        );
    }
    world.vacate(WARD, "2023-09-20", death(Office::Head, 1)).unwrap();
}

/// A head recognised for a day that has passed since, as a later act shows, has begun: the same is refused
/// whether or not the next term of the same head is recognised already.
#[test]
fn a_head_who_has_begun_is_not_still_to_begin() {
    for again in [false, true] {
        let mut world = in_office();
        world.headed_from("2026-01-04", "2026-01-04", 2, "2026-02-01");
        if again {
            world.headed_from("2026-03-01", "2026-03-01", 2, "2026-09-01");
        }
        world.vacate(WARD, "2026-03-20", death(Office::Head, 2)).unwrap();
        let told = refused(&mut world, "2026-01-20", death(Office::Head, 2));
        assert_eq!(told, (Rule::TooEarly, dates("2026-01-20", "2026-02-01")));
        assert_eq!(who(leads(&world, "2026-09-01")), [None, None]);
    }
}

/// Before its first day a head is still to begin, on a day before the recognition too.
#[test]
fn a_death_before_the_recognition_takes_it_back() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    world.vacate(WARD, "2024-01-02", death(Office::Head, 2)).unwrap();
    as_before(&world, &in_office(), &["2024-01-07", "2024-03-01", "2026-03-20"]);
    assert!(world.group().vacancy_on(day("2024-03-01")).is_none());
}
