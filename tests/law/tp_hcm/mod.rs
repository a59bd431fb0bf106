//! Thành phố Hồ Chí Minh: Quyết định 24/2017/QĐ-UBND, and 40/2024/QĐ-UBND after it.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::Command;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::office::Office;
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::{Command as Elect, Outcome};
use to_dan_pho::{Actor, Rule};

use crate::expect_value::{stands, value};
use crate::support::verdict::{Named, before};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, agree, call, candidate, day, hold, person, team};
use crate::usual_steps::{HEAD, TEAM, WARD, for_months, headed};

const CODE: u8 = 79;
const OF_2017: Named = Named(
    "Quyết định 24/2017/QĐ-UBND của UBND Thành phố Hồ Chí Minh",
    "Decision 24/2017/QĐ-UBND of Hồ Chí Minh City",
);
const OF_2024: Named = Named(
    "Quyết định 40/2024/QĐ-UBND của UBND Thành phố Hồ Chí Minh",
    "Decision 40/2024/QĐ-UBND of Hồ Chí Minh City",
);

/// A deputy's vote called and prepared, with candidates 2 and 3.
fn prepared(world: &mut World, vote: &str) {
    let mut act = |by: Actor, days: u64, what: Elect| {
        let on = before(vote, days);
        world.judge(by, &on, Command::DeputyElection(what)).lawful();
    };
    act(Actor::WardCommittee, 25, call(vote));
    act(FRONT_HEAD, 20, agree(&[2, 3], &before(vote, 20)));
    act(WARD_CHAIR, 15, team(&before(vote, 15)));
}

/// Reference: Điều 20 QĐ 24/2017 (S): a deputy is elected like the head, by more than half of all.
#[test]
fn a_deputy_is_elected_like_the_head() {
    for on in ["2017-05-05", "2019-01-19"] {
        stands(
            CODE,
            on,
            Rule::DeputyForm,
            "elected like the head",
            OF_2017.at("20"),
            Certainty::Reported,
        );
    }
    let mut world = headed(CODE, "2018-06-10", Some(30));
    prepared(&mut world, "2018-08-05");
    let vote = |world: &mut World, votes: &[(u128, u32)], declared| {
        let minutes = hold(310, 300, votes, declared);
        world.judge(TEAM, "2018-08-05", Command::DeputyElection(minutes))
    };
    let mut failed = World {
        group: world.group.clone(),
        log: Vec::new(),
        book: world.book.clone(),
    };
    let nobody = vote(&mut failed, &[(2, 155), (3, 145)], None);
    assert!(matches!(nobody.outcome, Some(Outcome::NoWinner(_))), "{nobody:?}");
    let elected = vote(&mut world, &[(2, 156), (3, 144)], Some(2));
    assert_eq!(elected.outcome, Some(Outcome::Elected(person(2))));
    for (by, what) in [
        (TEAM, Elect::Send),
        (WARD, Elect::Receive),
        (WARD, for_months(Some(30))),
    ] {
        world
            .judge(by, "2018-08-06", Command::DeputyElection(what))
            .lawful();
    }
    let deputies: Vec<_> = world.group().deputies_on(day("2018-08-06")).collect();
    assert_eq!(deputies.len(), 1);
    assert_eq!(
        (deputies[0].office, deputies[0].person),
        (Office::Deputy, person(2))
    );
}

/// Reference: Điều 20 QĐ 24/2017 (S): so the head chooses nobody.
#[test]
fn the_head_does_not_choose_a_deputy_in_2018() {
    headed(CODE, "2018-06-10", Some(30))
        .deputy(HEAD, "2018-07-01", Depute::Open(candidate(2)))
        .refused(Rule::DeputyForm, Evidence::Plain, OF_2017.at("20"));
}

/// Reference: khoản 2 Điều 4 TT 04/2012 as of 20/1/2019 (S): the later circular prevails here too.
#[test]
fn from_2019_the_head_chooses_here_too() {
    let form = value(CODE, "2019-01-20", Rule::DeputyForm);
    assert_eq!(
        form.as_deref(),
        Some("chosen by the head, recognised by the People's Committee")
    );
    let mut world = headed(CODE, "2020-06-10", Some(30));
    let called = Command::DeputyElection(call("2020-08-02"));
    world
        .judge(Actor::WardCommittee, "2020-07-01", called)
        .refused_as(Rule::DeputyForm);
    world
        .deputy(HEAD, "2020-07-01", Depute::Open(candidate(2)))
        .lawful();
}

/// Reference: Điều 18 QĐ 24/2017 (S): more than half attend the meeting that relieves a head.
#[test]
fn more_than_half_attend_the_meeting_that_lets_go() {
    for on in ["2017-05-05", "2023-08-14"] {
        let more = "more than 50% of all voters or household representatives";
        stands(
            CODE,
            on,
            Rule::ReliefQuorum,
            more,
            OF_2017.at("18"),
            Certainty::Reported,
        );
    }
    assert_eq!(value(CODE, "2017-05-04", Rule::ReliefQuorum), None);
    // The decree of 2023 regulates that meeting and asks for no quorum.
    assert_eq!(value(CODE, "2023-08-15", Rule::ReliefQuorum), None);
}

/// Reference: QĐ 40/2024 (S): khu phố of 500, ấp of 350 households or more, from 29/7/2024, until the
/// decree of 2026 sets higher ones.
#[test]
fn the_sizes_of_2024() {
    let sizes = "350 households (village), 500 households (residential group)";
    assert_ne!(
        value(CODE, "2024-07-28", Rule::SizeMinimum).as_deref(),
        Some(sizes)
    );
    for on in ["2024-07-29", "2026-05-25"] {
        stands(
            CODE,
            on,
            Rule::SizeMinimum,
            sizes,
            OF_2024.whole(),
            Certainty::Reported,
        );
    }
    let national = value(CODE, "2026-05-26", Rule::SizeMinimum).unwrap();
    let city = "500 households (village), 700 households (residential group) in Hà Nội, Hồ Chí Minh City; ";
    assert!(national.starts_with(city), "{national}");
}

/// Reference: QĐ 40/2024 (S): a deputy only by decision of the ward.
#[test]
fn a_deputy_hangs_on_the_wards_decision() {
    let ward = "the commune-level People's Committee";
    stands(
        CODE,
        "2024-07-29",
        Rule::DeputyRecognition,
        ward,
        OF_2024.whole(),
        Certainty::Reported,
    );
}

/// A head and a deputy elected together and recognised on one day: in whichever order, both are in office.
#[test]
fn recognised_on_one_day_in_either_order_both_serve() {
    for deputy_first in [true, false] {
        let mut world = World::new(CODE);
        world.elected("2018-06-10", 1);
        prepared(&mut world, "2018-06-10");
        let minutes = hold(310, 300, &[(2, 156), (3, 144)], Some(2));
        world
            .judge(TEAM, "2018-06-10", Command::DeputyElection(minutes))
            .keeps(Rule::ElectionMajority);
        type Part = fn(Elect) -> Command;
        let parts: [Part; 2] = if deputy_first {
            [Command::DeputyElection, Command::Election]
        } else {
            [Command::Election, Command::DeputyElection]
        };
        for part in parts {
            for (by, what) in [
                (TEAM, Elect::Send),
                (WARD, Elect::Receive),
                (WARD, for_months(Some(30))),
            ] {
                world
                    .judge(by, "2018-06-12", part(what))
                    .keeps(Rule::ElectionMajority);
            }
        }
        let on = day("2018-06-12");
        assert_eq!(world.group().head_on(on).map(|t| t.person), Some(person(1)));
        let deputies: Vec<_> = world.group().deputies_on(on).map(|t| t.person).collect();
        assert_eq!(deputies, [person(2)], "deputy first: {deputy_first}");
        let history = to_dan_pho::group::History::of(&world.log);
        assert_eq!(history.deputies_on(on).count(), 1);
        // With the head's thirty months the deputy's are over too.
        assert_eq!(history.deputies_on(day("2020-12-13")).count(), 0);
    }
}
