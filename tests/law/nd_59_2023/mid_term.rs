//! A head is not elected over a head in mid-term: what a call rests on while a head is in office.

use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::election::{Call, CallGround, Command as Elect, Obstacle, Postpone, SetDay};

use crate::support::verdict::Named;
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, convene, day, hold, meet, number, recognition, resign};
use crate::usual_steps::{ELSEWHERE, HEAD, TEAM, WARD};

const CIRCULAR: Named = Named(
    "Thông tư 04/2012/TT-BNV, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BNV",
    "Circular 04/2012/TT-BNV as amended by Circular 14/2018/TT-BNV",
);

fn calling(vote: &str, ground: Option<CallGround>) -> Elect {
    Elect::Call(Call {
        decision: Some(number("12/QĐ-UBND")),
        ground,
        ..Call::on(day(vote))
    })
}

/// A head in office from 20/5/2024 to the end of 20/11/2026.
fn in_office() -> World {
    let mut world = World::new(ELSEWHERE);
    world.headed_for("2024-05-12", "2024-05-20", 1, Some(30));
    world
}

const fn mid_term(vote: chrono::NaiveDate, last: chrono::NaiveDate) -> Finding {
    Finding {
        rule: Rule::HeadInMidTerm,
        evidence: Evidence::Dates {
            observed: vote,
            bound: last,
        },
    }
}

/// Reference: issue 15.16; điểm a khoản 2 Điều 12 TT 04/2012 as amended (the term), Điều 9 NĐ 59/2023 (relief before it is
/// over). No text says what follows: irregular (INTERPRETATION), with the article of the term.
#[test]
fn a_call_in_mid_term_names_its_ground_or_is_irregular() {
    let verdict = in_office().election(WARD_CHAIR, "2025-05-05", calling("2025-06-01", None));
    let finding = mid_term(day("2025-06-01"), day("2026-11-20"));
    assert_eq!((verdict.refused, &verdict.irregular[..]), (None, &[finding][..]));
    verdict.cites(finding, CIRCULAR.at("12(2)a"));
    for ground in [CallGround::NextTerm, CallGround::Reorganisation] {
        in_office()
            .election(WARD_CHAIR, "2025-05-05", calling("2025-06-01", Some(ground)))
            .lawful();
    }
    // The term is over by the day of the vote; the day before it is not.
    in_office()
        .election(WARD_CHAIR, "2026-10-20", calling("2026-11-21", None))
        .lawful();
    let verdict = in_office().election(WARD_CHAIR, "2026-10-20", calling("2026-11-20", None));
    assert_eq!(
        verdict.irregular,
        [mid_term(day("2026-11-20"), day("2026-11-20"))]
    );
    // Nobody is in office.
    World::new(ELSEWHERE)
        .election(WARD_CHAIR, "2025-05-05", calling("2025-06-01", None))
        .lawful();
}

/// Reference: điểm a khoản 2 Điều 12 TT 04/2012 as amended (the term): a vote that is put off is measured to its new day. Past
/// the end of the term there is nothing irregular in it any more; without a day, and on a day of the term, there is.
#[test]
fn a_vote_put_off_past_the_end_of_the_term_is_not_in_mid_term() {
    let irregular = |world: &World| {
        world
            .group()
            .election()
            .unwrap()
            .irregular()
            .contains(Rule::HeadInMidTerm)
    };
    let mut called = in_office();
    called
        .elect(WARD_CHAIR, "2026-10-20", calling("2026-11-15", None))
        .unwrap();
    assert!(irregular(&called));
    let put_off = |day: Option<&str>| {
        let mut world = called.clone();
        let postpone = Postpone {
            day: day.map(crate::support::day),
            ..Postpone::without_day(Obstacle::ForceMajeure)
        };
        let verdict = world.election(WARD_CHAIR, "2026-11-10", Elect::Postpone(postpone));
        assert_eq!(verdict.refused, None);
        (world, verdict.irregular)
    };
    let (world, found) = put_off(Some("2026-11-21"));
    assert_eq!((irregular(&world), found), (false, Vec::new()));
    let (world, found) = put_off(Some("2026-11-20"));
    assert_eq!(found, [mid_term(day("2026-11-20"), day("2026-11-20"))]);
    assert!(irregular(&world));
    // Without a day the call stands as it was, until one is set.
    let (world, found) = put_off(None);
    assert_eq!((irregular(&world), found), (true, Vec::new()));
    for (set, still) in [("2026-11-20", true), ("2026-11-21", false)] {
        let mut world = world.clone();
        let set = SetDay {
            decision: Some(number("15/QĐ-UBND")),
            day: day(set),
        };
        world.elect(WARD_CHAIR, "2026-11-12", Elect::SetDay(set)).unwrap();
        assert_eq!(irregular(&world), still);
    }
}

/// Reference: khoản 3 Điều 9 NĐ 59/2023: a relief under way, or decided, is the ground.
#[test]
fn a_relief_is_the_ground_of_a_call() {
    let mut world = in_office();
    world.leave(HEAD, "2025-04-01", resign()).unwrap();
    world.leave(FRONT_HEAD, "2025-04-02", convene()).unwrap();
    world
        .clone()
        .election(WARD_CHAIR, "2025-05-05", calling("2025-06-01", None))
        .lawful();
    world
        .leave(FRONT_HEAD, "2025-04-10", meet(310, 300, 200))
        .unwrap();
    for (by, act) in [
        (FRONT_HEAD, to_dan_pho::procedures::relief::Command::Send),
        (WARD, to_dan_pho::procedures::relief::Command::Receive),
    ] {
        world.leave(by, "2025-04-10", act).unwrap();
    }
    // Out of office from a day after the vote.
    let later = Recognise {
        from: Some(day("2025-07-01")),
        ..recognition(&[])
    };
    world
        .leave(
            WARD,
            "2025-04-11",
            to_dan_pho::procedures::relief::Command::Recognise(later),
        )
        .unwrap();
    world
        .election(WARD_CHAIR, "2025-05-05", calling("2025-06-01", None))
        .lawful();
}

/// A call for the term that follows gives nobody the office before that term begins; one for a reorganisation does. What was
/// irregular in the call is acknowledged, as every irregularity is.
#[test]
fn who_is_elected_for_the_next_term_begins_with_it() {
    for (ground, from, irregular) in [
        (CallGround::NextTerm, None, true),
        (CallGround::NextTerm, Some("2026-11-20"), true),
        (CallGround::NextTerm, Some("2026-11-21"), false),
        (CallGround::Reorganisation, None, false),
    ] {
        let mut world = in_office();
        world
            .elect(WARD_CHAIR, "2026-02-01", calling("2026-03-01", Some(ground)))
            .unwrap();
        world
            .elect(
                FRONT_HEAD,
                "2026-02-08",
                crate::support::agree(&[2], "2026-02-08"),
            )
            .unwrap();
        world
            .elect(WARD_CHAIR, "2026-02-10", crate::support::team("2026-02-10"))
            .unwrap();
        world
            .elect(WARD_CHAIR, "2026-02-11", Elect::PostDecisions)
            .unwrap();
        world.elect(TEAM, "2026-02-20", Elect::Notify).unwrap();
        world
            .elect(TEAM, "2026-03-01", hold(310, 300, &[(2, 290)], Some(2)))
            .unwrap();
        world.elect(TEAM, "2026-03-02", Elect::Send).unwrap();
        world.elect(WARD, "2026-03-02", Elect::Receive).unwrap();
        let recognise = Elect::Recognise {
            recognise: Recognise {
                from: from.map(day),
                ..recognition(&[])
            },
            months: Some(30),
            label: None,
        };
        let verdict = world.election(WARD, "2026-03-04", recognise);
        let first = from.map_or(day("2026-03-04"), day);
        let told = [mid_term(first, day("2026-11-20"))];
        assert_eq!(verdict.refused, None);
        assert_eq!(
            verdict.irregular,
            told[..usize::from(irregular)],
            "{ground:?} {from:?}"
        );
    }
}
