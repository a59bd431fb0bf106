//! What the meeting that elects chooses before it votes, and who leads the team and counts.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::Command;
use to_dan_pho::law::Role;
use to_dan_pho::law::edition::Count;
use to_dan_pho::procedure::Ballots;
use to_dan_pho::procedure::{BallotCount, HouseholdBallots};
use to_dan_pho::procedure::{Sitting, VotingForm};
use to_dan_pho::procedures::election::{Command as Elect, Outcome};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use super::{DECREE, ELSEWHERE, FRONT_HEAD, HA_NOI, TEAM, VOTE, WARD_CHAIR, minutes};
use crate::support::verdict::{Named, Verdict, share};
use crate::support::{World, ballot, by_ballots, hold, plan_ballots};
use crate::usual_steps::{ready, setting_up_as};

const JOINT: Named = Named(
    "Nghị quyết liên tịch 09/2008/NQLT-CP-UBTWMTTQVN",
    "Joint Resolution 09/2008/NQLT-CP-UBTWMTTQVN",
);

/// A secret ballot of 300 present, whose board so many of them chose.
fn board_chosen_by(chosen: Option<u32>) -> Elect {
    let Elect::Hold(minutes) = ballot(310, 300, (300, 300, 295, 5), &[(1, 290)], Some(1)) else {
        panic!("a ballot is minutes")
    };
    let VotingForm::SecretBallot(ballots) = minutes.form else {
        panic!("a ballot is secret")
    };
    Elect::Hold(Sitting {
        form: VotingForm::SecretBallot(Ballots {
            board_for: chosen,
            ..ballots
        }),
        ..minutes
    })
}

/// No more choose than came.
fn spoiled(verdict: &Verdict, rule: Rule) {
    let flaw = match verdict.outcome {
        Some(Outcome::Inconsistent(flaw)) => Some(flaw.rule),
        _ => None,
    };
    assert_eq!(flaw, Some(rule), "{verdict:?}");
}

/// Reference: điểm a khoản 5 Điều 3 NĐ 59/2023 (R): "trên 50%" of those present choose the secretary.
#[test]
fn more_than_half_of_those_present_choose_the_secretary() {
    let chosen_by = |n| ready(ELSEWHERE, VOTE).election(TEAM, VOTE, minutes(|m| m.secretary_for = n));
    chosen_by(Some(151)).lawful();
    chosen_by(Some(150)).irregular(Rule::SecretaryChoice, share(150, 300, 151), DECREE.at("3(5)a"));
    chosen_by(None).irregular(Rule::SecretaryChoice, share(0, 300, 151), DECREE.at("3(5)a"));
    spoiled(&chosen_by(Some(301)), Rule::SecretaryAbovePresent);
}

/// Reference: điểm c khoản 5 Điều 3 NĐ 59/2023 (R): and the counting board, where ballots are cast.
#[test]
fn more_than_half_of_those_present_choose_the_board() {
    let chosen_by = |n| ready(ELSEWHERE, VOTE).election(TEAM, VOTE, board_chosen_by(n));
    chosen_by(Some(151)).lawful();
    chosen_by(Some(150)).irregular(Rule::BoardChoice, share(150, 300, 151), DECREE.at("3(5)c"));
    chosen_by(None).irregular(Rule::BoardChoice, share(0, 300, 151), DECREE.at("3(5)c"));
    spoiled(&chosen_by(Some(301)), Rule::BoardAbovePresent);
    // Household ballots have no board that a meeting chose.
    let mut world = inquorate();
    world.ballots_out(VOTE);
    world
        .election(TEAM, "2024-12-16", by_ballots(310, 310, &[(1, 200)], Some(1)))
        .lawful();
}

/// Reference: the pre-2023 rules have no such votes (LAW.md, table row 11), so nothing is asked.
#[test]
fn the_older_line_asks_for_neither() {
    let vote = "2021-05-23";
    let mut world = ready(ELSEWHERE, vote);
    let command = Command::Election(board_chosen_by(None));
    let unregulated = world.unregulated(TEAM, vote, command);
    for rule in [Rule::SecretaryChoice, Rule::BoardChoice, Rule::BallotValidity] {
        assert!(unregulated.contains(&rule), "{rule:?} {unregulated:?}");
    }
    world.election(TEAM, vote, board_chosen_by(None)).lawful();
}

/// Reference: LAW.md 2.7: which ballots are invalid no text read says; asked for only where ballots are cast.
#[test]
fn no_text_says_which_ballots_are_invalid() {
    let world = ready(ELSEWHERE, VOTE);
    let asked = |what: Elect| world.unregulated(TEAM, VOTE, Command::Election(what));
    assert!(asked(board_chosen_by(Some(300))).contains(&Rule::BallotValidity));
    assert!(!asked(hold(310, 300, &[(1, 290)], Some(1))).contains(&Rule::BallotValidity));
    let mut world = inquorate();
    world.ballots_out(VOTE);
    let count = Command::Election(by_ballots(310, 310, &[(1, 200)], Some(1)));
    assert!(
        world
            .unregulated(TEAM, "2024-12-16", count)
            .contains(&Rule::BallotValidity)
    );
}

fn led_by(province: u8, vote: &str, leader: Role) -> Verdict {
    setting_up_as(province, vote, |set| set.leader = leader)
}

fn instead(role: Role, allowed: &[Role]) -> Evidence {
    Evidence::Actor {
        role,
        allowed: Set::<Role>::of(allowed),
    }
}

/// Reference: điểm b khoản 1 Điều 6 NĐ 59/2023 (R): "Đại diện Ban công tác Mặt trận ... làm Tổ trưởng"; under the
/// pre-2023 rules the head of that committee, khoản 3 Điều 6 NQLT 09/2008 (S).
#[test]
fn the_front_leads_the_team() {
    let both = [Role::FrontHead, Role::FrontCommittee];
    for leader in both {
        led_by(ELSEWHERE, VOTE, leader).lawful();
    }
    led_by(ELSEWHERE, VOTE, Role::Resident).irregular(
        Rule::TeamLeader,
        instead(Role::Resident, &both),
        DECREE.at("6(1)b"),
    );
    led_by(ELSEWHERE, "2021-05-23", Role::FrontHead).lawful();
    led_by(ELSEWHERE, "2021-05-23", Role::FrontCommittee).irregular(
        Rule::TeamLeader,
        instead(Role::FrontCommittee, &[Role::FrontHead]),
        JOINT.at("6(3)"),
    );
}

/// A meeting of 2024 to which 110 of 310 came.
fn inquorate() -> World {
    let mut world = ready(HA_NOI, VOTE);
    world
        .elect(TEAM, VOTE, hold(310, 110, &[(1, 100)], None))
        .unwrap();
    world
}

/// Reference: khoản 3 Điều 4 NĐ 59/2023 (R): a representative of the Front committee leads the ballot team too.
#[test]
fn the_front_leads_the_ballot_team() {
    let Elect::PlanBallots(ballots) = plan_ballots() else {
        panic!("ballots are opened")
    };
    let led_by = |leader| {
        let open = Elect::PlanBallots(HouseholdBallots { leader, ..ballots });
        inquorate().election(TEAM, VOTE, open)
    };
    led_by(Role::FrontHead).lawful();
    led_by(Role::Head).irregular(
        Rule::BallotLeader,
        instead(Role::Head, &[Role::FrontHead, Role::FrontCommittee]),
        DECREE.at("4(3)"),
    );
}

/// Reference: điểm a khoản 6 Điều 4 NĐ 59/2023 (R): two households witness the count of household ballots.
#[test]
fn two_witnesses_of_household_ballots() {
    let Elect::CountBallots(count) = by_ballots(310, 310, &[(1, 200)], Some(1)) else {
        panic!("ballots are counted")
    };
    for (witnesses, few) in [(2, false), (1, true)] {
        let mut world = inquorate();
        world.ballots_out(VOTE);
        let count = Elect::CountBallots(BallotCount {
            witnesses,
            ..count.clone()
        });
        let verdict = world.election(TEAM, "2024-12-16", count);
        if few {
            verdict.irregular(
                Rule::BallotWitnesses,
                Evidence::count(1, Count::at_least(2)),
                DECREE.at("4(6)a"),
            );
        } else {
            verdict.lawful();
        }
    }
}

/// Nothing is done for an election before it is called, and nobody leaves a list before standing on it.
#[test]
fn in_the_order_of_the_election() {
    let mut world = crate::usual_steps::called(ELSEWHERE, VOTE);
    let early = super::before(VOTE, 40);
    world
        .election(FRONT_HEAD, &early, super::agree(&[1, 2], &early))
        .refused_as(Rule::TooEarly);
    let listed = super::before(VOTE, 20);
    world
        .election(FRONT_HEAD, &listed, super::agree(&[1, 2], &listed))
        .lawful();
    world
        .elect(
            WARD_CHAIR,
            &super::before(VOTE, 15),
            super::team(&super::before(VOTE, 15)),
        )
        .unwrap();
    let candidate = Actor::Resident(super::person(1));
    world
        .election(candidate, &super::before(VOTE, 21), Elect::Withdraw)
        .refused_as(Rule::TooEarly);
    // Recorded late, after the team was set up.
    world
        .election(candidate, &super::before(VOTE, 18), Elect::Withdraw)
        .lawful();
}
