//! What the history of a group tells.

use to_dan_pho::Actor;
use to_dan_pho::group::History;
use to_dan_pho::office::Office;
use to_dan_pho::procedures::vacancy::{self, Appointment, EndGround, EndTenure};

use crate::selection::in_office;
use crate::support::*;

const WARD: Actor = Actor::WardCommittee;

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
