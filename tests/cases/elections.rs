//! Votes that were really taken, or asked about.

use to_dan_pho::act::{Actor, Evidence};
use to_dan_pho::election::Outcome;
use to_dan_pho::law::Rule;

use crate::support::{World, ballot, recognise};

/// Reference: A1 - thuvienphapluat.vn, hoi-dap-phap-luat/4FAF3: 110 of 216 present, of 310 on the list.
#[test]
fn a1_half_of_those_present_is_not_half_of_the_list() {
    let mut world = World::new(1);
    world.prepare("2014-06-01", &[1]);
    world
        .elect(
            Actor::ElectionTeam,
            "2014-06-01",
            ballot(310, 216, (216, 216, 210, 6), &[(1, 110)], None),
        )
        .unwrap();
    let held = world.group().election().unwrap().held().unwrap();
    let Outcome::NoWinner(why) = held.outcome else {
        panic!("{:?}", held.outcome)
    };
    assert_eq!(why.rule, Rule::Win);
    assert_eq!(
        why.evidence,
        Evidence::Share {
            votes: 110,
            of: 310,
            needed: 156
        }
    );
    world
        .elect(
            Actor::ElectionTeam,
            "2014-06-02",
            to_dan_pho::election::Command::Report,
        )
        .unwrap();
    world
        .elect(
            Actor::WardCommittee,
            "2014-06-02",
            to_dan_pho::election::Command::Receive,
        )
        .unwrap();
    let refusal = world
        .elect(Actor::WardCommittee, "2014-06-03", recognise(&[]))
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::NobodyElected);
}
