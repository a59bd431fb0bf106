//! A vacancy, and how long somebody leads in it.

use to_dan_pho::Actor;
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::election;

use crate::support::*;

const COMMITTEE: Actor = Actor::WardCommittee;

/// While a head is still to begin, whoever is appointed goes on in the time of the first.
#[test]
fn the_six_months_go_on_while_a_head_is_still_to_begin() {
    let mut w = World::new(1);
    w.vacate(WARD_CHAIR, "2022-01-10", appoint(5, "2022-01-10"))
        .unwrap();
    w.elected("2022-06-12", 1);
    w.elect(Actor::ElectionTeam, "2022-06-12", election::Command::Send)
        .unwrap();
    w.elect(COMMITTEE, "2022-06-13", election::Command::Receive)
        .unwrap();
    let recognise = election::Command::Recognise {
        recognise: Recognise {
            from: Some(day("2022-09-01")),
            ..recognition(&[])
        },
        months: None,
        label: None,
    };
    w.elect(COMMITTEE, "2022-06-20", recognise).unwrap();
    w.vacate(WARD_CHAIR, "2022-06-27", appoint(6, "2022-06-27"))
        .unwrap();
    w.vacate(WARD_CHAIR, "2022-07-04", appoint(7, "2022-07-04"))
        .unwrap();
    // Six months from 10/1/2022 end with 10/7/2022.
    let leads = |on| w.group().provisional_on(day(on)).map(|t| t.person);
    assert_eq!(leads("2022-07-10"), Some(person(7)));
    assert_eq!(leads("2022-07-11"), None);
}
