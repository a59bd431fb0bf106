//! Nghị quyết liên tịch 09/2008/NQLT-CP-UBTWMTTQVN, in force until the law of 2022 took effect.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::Strength;
use to_dan_pho::law::{Electorate, Opinion, Province, Role, UnitKind};
use to_dan_pho::procedures::election::Outcome;
use to_dan_pho::{Rule, Rulebook};

use crate::expect_value::stands;
use crate::support::verdict::{Named, ahead, before, dates, share};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, call, candidate, day, hold, person, rerun, team};
use crate::usual_steps::{
    ELSEWHERE, TEAM, WARD, called, calling, electing_among, failed, instead_of, list, listing, presenting,
    setting_up, voting,
};

const JOINT: Named = Named(
    "Nghị quyết liên tịch 09/2008/NQLT-CP-UBTWMTTQVN",
    "Joint Resolution 09/2008/NQLT-CP-UBTWMTTQVN",
);
const ORDINANCE: Named = Named("Pháp lệnh 34/2007/PL-UBTVQH11", "Ordinance 34/2007/PL-UBTVQH11");
/// A Sunday.
const VOTE: &str = "2014-06-01";

/// Reference: khoản 1 Điều 6 NQLT 09/2008 (R).
#[test]
fn the_ward_committee_announces_the_day() {
    World::new(ELSEWHERE)
        .election(WARD, "2014-05-01", call(VOTE))
        .lawful();
    World::new(ELSEWHERE)
        .election(WARD_CHAIR, "2014-05-01", call(VOTE))
        .refused(
            Rule::CallCompetence,
            instead_of(Role::WardChair, &[Role::WardCommittee]),
            JOINT.at("6(1)"),
        );
}

/// Reference: khoản 1 Điều 6 NQLT 09/2008 (R): at least 20 days.
#[test]
fn the_day_is_announced_twenty_days_ahead() {
    calling(ELSEWHERE, VOTE, 20).lawful();
    calling(ELSEWHERE, VOTE, 19).irregular(Rule::CallAhead, ahead(Some(19), 20), JOINT.at("6(1)"));
}

/// Reference: khoản 3 Điều 6 NQLT 09/2008 (R): all voters or household representatives.
#[test]
fn either_electorate_may_vote() {
    for electorate in [Electorate::AllVoters, Electorate::HouseholdRepresentatives] {
        electing_among(ELSEWHERE, VOTE, electorate).lawful();
    }
}

/// Reference: khoản 2 Điều 6 NQLT 09/2008 (R).
#[test]
fn the_front_head_presents_the_candidates() {
    let on = before(VOTE, 20);
    let candidates = || list(&[candidate(1)], Some(Opinion::For), &on);
    called(ELSEWHERE, VOTE)
        .election(FRONT_HEAD, &on, candidates())
        .lawful();
    called(ELSEWHERE, VOTE)
        .election(WARD_CHAIR, &on, candidates())
        .refused(
            Rule::CandidatesCompetence,
            instead_of(Role::WardChair, &[Role::FrontHead]),
            JOINT.at("6(2)"),
        );
}

/// Reference: khoản 2 Điều 6 NQLT 09/2008 (R): at least 15 days.
#[test]
fn the_candidates_are_settled_fifteen_days_ahead() {
    listing(ELSEWHERE, VOTE, 15).lawful();
    listing(ELSEWHERE, VOTE, 14).irregular(Rule::CandidatesAhead, ahead(Some(14), 15), JOINT.at("6(2)"));
}

/// Reference: khoản 2 Điều 6 NQLT 09/2008 (R): one or two.
#[test]
fn one_or_two_candidates_are_presented() {
    let three = [candidate(1), candidate(2), candidate(3)];
    for count in [1, 2] {
        presenting(ELSEWHERE, VOTE, &three[..count], Some(Opinion::For)).lawful();
    }
    let number = |observed| Evidence::Count {
        observed,
        least: 1,
        most: 2,
    };
    let (rule, place) = (Rule::CandidatesNumber, JOINT.at("6(2)"));
    presenting(ELSEWHERE, VOTE, &three, Some(Opinion::For)).refused(rule, number(3), place.clone());
    // Nobody was willing to stand: the list says so.
    presenting(ELSEWHERE, VOTE, &[], Some(Opinion::For)).irregular(rule, number(0), place);
}

/// Reference: khoản 2 Điều 6 NQLT 09/2008 (R): agreed with the party cell's committee.
#[test]
fn the_party_cell_agrees_on_the_candidates() {
    presenting(ELSEWHERE, VOTE, &[candidate(1)], Some(Opinion::For)).lawful();
    for got in [None, Some(Opinion::Against)] {
        presenting(ELSEWHERE, VOTE, &[candidate(1)], got).refused(
            Rule::CandidatesConsent,
            Evidence::Consent {
                of: Role::PartyCellCommittee,
                strength: Strength::Agreement,
                got,
            },
            JOINT.at("6(2)"),
        );
    }
}

/// Reference: khoản 3 Điều 6 NQLT 09/2008 (R).
#[test]
fn the_wards_chair_sets_up_the_team() {
    let on = before(VOTE, 15);
    called(ELSEWHERE, VOTE)
        .election(WARD_CHAIR, &on, team(&on))
        .lawful();
    called(ELSEWHERE, VOTE).election(WARD, &on, team(&on)).refused(
        Rule::TeamCompetence,
        instead_of(Role::WardCommittee, &[Role::WardChair]),
        JOINT.at("6(3)"),
    );
}

/// Reference: khoản 3 Điều 6 NQLT 09/2008 (R): at least 10 days.
#[test]
fn the_team_is_set_up_ten_days_ahead() {
    setting_up(ELSEWHERE, VOTE, 10).lawful();
    setting_up(ELSEWHERE, VOTE, 9).irregular(Rule::TeamAhead, ahead(Some(9), 10), JOINT.at("6(3)"));
}

/// Reference: khoản 1 Điều 8 NQLT 09/2008 (R): more than half of all attend.
#[test]
fn more_than_half_must_attend() {
    voting(ELSEWHERE, VOTE, 310, 156, 156).lawful();
    voting(ELSEWHERE, VOTE, 310, 155, 155).came_to(
        Outcome::TooFewPresent,
        Rule::Quorum,
        share(155, 310, 156),
        JOINT.at("8(1)"),
    );
    // Of an odd roll: 156 of 311 is more than half.
    voting(ELSEWHERE, VOTE, 311, 156, 156).lawful();
    voting(ELSEWHERE, VOTE, 311, 155, 155).came_to(
        Outcome::TooFewPresent,
        Rule::Quorum,
        share(155, 311, 156),
        JOINT.at("8(1)"),
    );
}

/// Reference: Điều 19 Pháp lệnh 34/2007 (S), and Điều 8 NQLT 09/2008 (R): more than half of the whole electorate, present
/// or not.
#[test]
fn more_than_half_of_the_whole_list_elect() {
    let elected = voting(ELSEWHERE, VOTE, 310, 216, 156);
    assert_eq!(elected.outcome, Some(Outcome::Elected(person(1))));
    voting(ELSEWHERE, VOTE, 310, 216, 155).came_to(
        Outcome::NoWinner,
        Rule::ElectionMajority,
        share(155, 310, 156),
        ORDINANCE.at("19"),
    );
}

/// Reference: Điều 8 NQLT 09/2008 (R): the head of the election team chairs the meeting.
#[test]
fn the_team_convenes_and_chairs() {
    let team = "the election team";
    stands(
        ELSEWHERE,
        VOTE,
        Rule::ConveningCompetence,
        team,
        JOINT.at("8"),
        Certainty::Read,
    );
}

/// Reference: NQLT 09/2008 (S, the article was not told): the chair sets the day of the re-run.
#[test]
fn the_wards_chair_orders_a_rerun() {
    failed(ELSEWHERE, VOTE)
        .election(WARD_CHAIR, "2014-06-02", rerun("2014-06-08"))
        .lawful();
    failed(ELSEWHERE, VOTE)
        .election(WARD, "2014-06-02", rerun("2014-06-08"))
        .refused(
            Rule::RerunCompetence,
            instead_of(Role::WardCommittee, &[Role::WardChair]),
            JOINT.whole(),
        );
}

/// Reference: NQLT 09/2008 (S, the article was not told): within 15 days of the first vote.
#[test]
fn a_rerun_is_held_within_fifteen_days() {
    // Fifteen days from Sunday 1/6/2014 end on Monday 16/6.
    failed(ELSEWHERE, VOTE)
        .election(WARD_CHAIR, "2014-06-02", rerun("2014-06-16"))
        .lawful();
    failed(ELSEWHERE, VOTE)
        .election(WARD_CHAIR, "2014-06-02", rerun("2014-06-17"))
        .irregular(
            Rule::RerunWithin,
            dates("2014-06-17", "2014-06-16"),
            JOINT.whole(),
        );
    // Ordered in time and held late: measured afresh to the day of the vote.
    let mut world = failed(ELSEWHERE, VOTE);
    world
        .elect(WARD_CHAIR, "2014-06-02", rerun("2014-06-15"))
        .unwrap();
    world
        .election(TEAM, "2014-06-18", hold(310, 300, &[(1, 290)], Some(1)))
        .irregular(
            Rule::RerunWithin,
            dates("2014-06-18", "2014-06-16"),
            JOINT.whole(),
        );
}

/// Reference: khoản 2 Điều 90 Luật 10/2022 (R): the ordinance ends on 1/7/2023, and this with it (I).
#[test]
fn it_fell_on_1_july_2023() {
    let book = Rulebook::builtin();
    let province = Province::new(ELSEWHERE).unwrap();
    let cited = |on| {
        let rules = book.at(province, UnitKind::Thon, day(on)).unwrap();
        rules
            .citation(Rule::CallAhead)
            .map(|c| c.instrument.number.to_string())
    };
    assert_eq!(cited("2008-04-17").as_deref(), Some("09/2008/NQLT-CP-UBTWMTTQVN"));
    assert_eq!(cited("2023-06-30").as_deref(), Some("09/2008/NQLT-CP-UBTWMTTQVN"));
    assert_eq!(cited("2023-07-01"), None);
    assert_eq!(cited("2023-08-15").as_deref(), Some("59/2023/NĐ-CP"));
    assert_eq!(
        cited("2008-04-16").as_deref(),
        Some("01/2005/TTLT-BTTUBTWMTTQVN-BNV")
    );
}
