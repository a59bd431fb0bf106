//! What an election looks at again when the vote is held, and what goes on with it.

use to_dan_pho::group;
use to_dan_pho::law::Role;
use to_dan_pho::people::VoterListCorrection;
use to_dan_pho::procedure::Window;
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedures::election::{Annul, Command as Elect, Obstacle, Outcome, Postpone, SetUpTeam};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Rule};

use super::{FRONT_HEAD, HA_NOI, TEAM, VOTE, WARD, WARD_CHAIR};
use crate::support::verdict::before;
use crate::support::{
    World, agree, by_ballots, call, hold, number, person, plan_ballots, recognise, recognition, rerun, team,
};

/// Called eighteen days ahead, where twenty are due.
fn called_late() -> World {
    let mut world = World::new(HA_NOI);
    world.elect(WARD_CHAIR, &before(VOTE, 18), call(VOTE)).unwrap();
    let listed = before(VOTE, 16);
    world.elect(FRONT_HEAD, &listed, agree(&[1, 2], &listed)).unwrap();
    let on = before(VOTE, 15);
    world.elect(WARD_CHAIR, &on, team(&on)).unwrap();
    world
        .elect(WARD_CHAIR, &before(VOTE, 10), Elect::PostDecisions)
        .unwrap();
    world
}

fn irregular(world: &World) -> Set<Rule> {
    world.group().election().unwrap().irregular()
}

/// Reference: khoản 3 Điều 7 NĐ 59/2023 (R): twenty days before the day of the vote. Put off by two weeks,
/// the vote is held in good time after the call, and nothing of that has to be accepted.
#[test]
fn the_call_is_measured_to_the_day_on_which_the_vote_is_held() {
    let mut world = called_late();
    assert_eq!(irregular(&world), Set::<Rule>::of(&[Rule::CallAhead]));
    let later = "2024-12-22";
    let postpone = Postpone {
        day: Some(later.parse().unwrap()),
        obstacle: Obstacle::Preparation,
        decision: Some(number("20/QĐ-UBND")),
    };
    world
        .elect(WARD_CHAIR, &before(VOTE, 5), Elect::Postpone(postpone))
        .unwrap();
    world.elect(TEAM, &before(VOTE, 3), Elect::Notify).unwrap();
    assert_eq!(irregular(&world), Set::<Rule>::of(&[Rule::CallAhead]));
    let votes = [(1, 290), (2, 10)];
    world.elect(TEAM, later, hold(310, 300, &votes, Some(1))).unwrap();
    assert_eq!(irregular(&world), Set::EMPTY);
}

/// Reference: điểm b khoản 1 Điều 4 NĐ 59/2023 (R): household ballots follow a meeting; what was late
/// before it stays late, and what its minutes declared falls.
#[test]
fn what_was_late_before_the_meeting_is_late_for_the_ballots() {
    let mut world = called_late();
    world.elect(TEAM, &before(VOTE, 3), Elect::Notify).unwrap();
    let votes = [(1, 100), (2, 10)];
    let few = hold(310, 110, &votes, Some(1));
    world.elect(TEAM, VOTE, few).unwrap();
    assert_eq!(
        irregular(&world),
        Set::<Rule>::of(&[Rule::CallAhead, Rule::DeclaredOtherwise])
    );
    world.ballots_out(VOTE);
    let ballots = by_ballots(310, 310, &[(1, 200), (2, 100)], Some(1));
    world.elect(TEAM, "2024-12-16", ballots).unwrap();
    assert_eq!(irregular(&world), Set::<Rule>::of(&[Rule::CallAhead]));
    assert_eq!(world.group().election().unwrap().elected(), Some(person(1)));
}

/// Reference: B4 (both candidates withdrew): who withdraws stands no more, and the others do.
#[test]
fn who_withdraws_stands_no_more() {
    let mut world = called_late();
    let of = |world: &World| world.group().election().unwrap().candidates().collect::<Vec<_>>();
    let resident = Actor::Resident(person(1));
    world.elect(resident, &before(VOTE, 4), Elect::Withdraw).unwrap();
    assert_eq!(of(&world), [person(2)]);
    world
        .election(resident, &before(VOTE, 4), Elect::Withdraw)
        .refused_as(Rule::NothingToWithdraw);
}

/// Reference: no text; order. A vote is put off to a later day, and annulled when it was held.
#[test]
fn put_off_is_to_a_later_day_and_annulled_is_what_was_held() {
    let world = called_late();
    let to = |day: &str| {
        Elect::Postpone(Postpone {
            day: Some(day.parse().unwrap()),
            obstacle: Obstacle::ForceMajeure,
            decision: Some(number("20/QĐ-UBND")),
        })
    };
    let on = before(VOTE, 5);
    for (day, refused) in [(VOTE, Some(Rule::TooEarly)), ("2024-12-09", None)] {
        let verdict = world.clone().election(WARD_CHAIR, &on, to(day));
        assert_eq!(verdict.refused.map(|f| f.rule), refused, "{day}");
    }
    let annul = Elect::Annul(Annul {
        decision: Some(number("21/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Procedure]),
    });
    for act in [annul, rerun("2024-12-22"), plan_ballots()] {
        world.clone().election(WARD, &on, act).refused_as(Rule::NotHeld);
    }
}

/// Reference: no text. Too few and enough without a winner are two results, though nobody is elected by
/// either: one household less on the voter list opens or closes the household ballots.
#[test]
fn a_roll_that_changes_why_nobody_won_changes_the_result() {
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1, 2]);
    // 155 of 310 came, where 156 votes were needed; of 309 they could have elected.
    let votes = [(1, 80), (2, 75)];
    world.elect(TEAM, VOTE, hold(310, 155, &votes, None)).unwrap();
    let twice = VoterListCorrection {
        twice: 1,
        ..VoterListCorrection::default()
    };
    let verdict = world.election(TEAM, "2024-12-09", Elect::CorrectVoterList(twice));
    let rules: Vec<_> = verdict.irregular.iter().map(|f| f.rule).collect();
    assert_eq!(
        rules,
        [Rule::VoterListNotHouseholds, Rule::VoterListChangesResult]
    );
    let held = world.group().election().unwrap().held().unwrap();
    assert!(matches!(held.outcome, Outcome::NoWinner(_)), "{:?}", held.outcome);
}

/// Reference: no text; arithmetic. A window has a day on which ballots can come back.
#[test]
fn a_window_has_a_day() {
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1]);
    world.elect(TEAM, VOTE, hold(310, 100, &[(1, 90)], None)).unwrap();
    world.elect(TEAM, VOTE, plan_ballots()).unwrap();
    let first = crate::support::ballot_window(VOTE).from;
    for (last, refused) in [(first.pred_opt().unwrap(), Some(Rule::TooEarly)), (first, None)] {
        let announce = Elect::AnnounceBallots(Window { from: first, last });
        let verdict = world.clone().election(TEAM, VOTE, announce);
        assert_eq!(verdict.refused.map(|f| f.rule), refused, "{last}");
    }
}

/// Reference: khoản 3 Điều 20 Luật 10/2022 (R): five working days to send the result. Where nobody sent it,
/// the day on which the ward has it tells how late it is.
#[test]
fn what_was_never_sent_is_as_late_as_it_came() {
    for (received, late) in [("2024-12-13", None), ("2024-12-16", Some(Rule::SendWithin))] {
        let mut world = World::new(HA_NOI);
        world.elected(VOTE, 1);
        let verdict = world.election(WARD, received, Elect::Receive);
        assert_eq!(verdict.irregular.first().map(|f| f.rule), late, "{received}");
        let mut sent = World::new(HA_NOI);
        sent.elected(VOTE, 1);
        sent.elect(TEAM, "2024-12-13", Elect::Send).unwrap();
        sent.election(WARD, received, Elect::Receive).lawful();
    }
}

/// Reference: khoản 2 Điều 21 Luật 10/2022 (R): five working days, in a year whose holidays nobody has set
/// yet. Whether they were kept is not known, and that is told.
#[test]
fn what_nobody_can_count_is_told_to_be_unknown() {
    let mut world = World::new(HA_NOI);
    world.elected("2027-12-26", 1);
    world.elect(TEAM, "2027-12-27", Elect::Send).unwrap();
    world.elect(WARD, "2027-12-30", Elect::Receive).unwrap();
    for (on, unknown) in [
        ("2028-01-03", vec![Rule::RecognitionWithin]),
        ("2029-01-03", vec![Rule::RecognitionWithin]),
    ] {
        let act = Act {
            by: WARD,
            on: on.parse().unwrap(),
            what: group::Command::Election(recognise(&[])),
        };
        let found = group::missing(world.group.as_ref(), &act, &world.book);
        assert_eq!((found.unmet.len(), found.irregular.len()), (0, 0), "{on}");
        assert_eq!(found.unknown, unknown, "{on}");
    }
}

/// Reference: no text read speaks of it. A head recognised while the term of the one in office runs ends it:
/// that is told as not regulated; after the term, or where the head was relieved, there is nothing to tell.
#[test]
fn a_new_head_in_the_term_of_another_is_not_regulated() {
    // The term ends with 20/11/2026.
    for (vote, recognised, from, in_term) in [
        ("2026-03-01", "2026-03-10", None, true),
        ("2026-03-01", "2026-03-10", Some("2026-11-20"), true),
        ("2026-03-01", "2026-03-10", Some("2026-11-21"), false),
        ("2026-03-01", "2026-12-01", None, false),
    ] {
        let mut world = World::new(HA_NOI);
        world.headed("2024-05-12", "2024-05-20", 1);
        world.elected(vote, 2);
        world.elect(TEAM, vote, Elect::Send).unwrap();
        world.elect(WARD, "2026-03-02", Elect::Receive).unwrap();
        let recognise = Elect::Recognise {
            recognise: Recognise {
                from: from.map(|from: &str| from.parse().unwrap()),
                ..recognition(&[])
            },
            months: None,
            label: None,
        };
        let told = world.unregulated(WARD, recognised, group::Command::Election(recognise));
        assert_eq!(told.contains(&Rule::InTerm), in_term, "{recognised} {from:?}");
    }
}

/// Reference: no text says that candidates and team are chosen again for a re-run: they stand, and so does
/// what was irregular in them. What was irregular in the vote fell with it; a late order is the new
/// round's.
#[test]
fn what_stands_at_a_rerun_stays_irregular() {
    let mut world = World::new(HA_NOI);
    world.elect(WARD_CHAIR, &before(VOTE, 25), call(VOTE)).unwrap();
    let listed = before(VOTE, 20);
    world.elect(FRONT_HEAD, &listed, agree(&[1, 2], &listed)).unwrap();
    let Elect::SetUpTeam(set_up) = team(&before(VOTE, 15)) else {
        panic!("team is a team")
    };
    let led = Elect::SetUpTeam(SetUpTeam {
        leader: Role::Resident,
        ..set_up
    });
    world.elect(WARD_CHAIR, &before(VOTE, 15), led).unwrap();
    // Neither posted nor notified in time, and a result other than the one that was counted.
    let nobody = hold(310, 300, &[(1, 150), (2, 150)], Some(1));
    world.elect(TEAM, VOTE, nobody).unwrap();
    world.elect(TEAM, "2024-12-30", Elect::Send).unwrap();
    world.elect(WARD, "2024-12-30", Elect::Receive).unwrap();
    assert_eq!(
        irregular(&world),
        Set::<Rule>::of(&[
            Rule::TeamLeader,
            Rule::PostingAhead,
            Rule::NoticeAhead,
            Rule::DeclaredOtherwise,
        ])
    );
    // The five working days of the ward end on 7/1/2025.
    let order = |world: &mut World, on: &str, vote: &str| world.election(WARD, on, rerun(vote));
    let late = order(&mut world, "2025-01-08", "2025-02-09");
    assert_eq!(
        late.irregular.iter().map(|f| f.rule).collect::<Vec<_>>(),
        [Rule::RecognitionWithin]
    );
    assert_eq!(
        irregular(&world),
        Set::<Rule>::of(&[Rule::TeamLeader, Rule::RecognitionWithin])
    );
    world.elect(TEAM, "2025-02-05", Elect::Notify).unwrap();
    world
        .elect(TEAM, "2025-02-09", hold(310, 300, &[(1, 200), (2, 100)], Some(1)))
        .unwrap();
    world.elect(TEAM, "2025-02-10", Elect::Send).unwrap();
    world.elect(WARD, "2025-02-10", Elect::Receive).unwrap();
    world
        .election(WARD, "2025-02-11", recognise(&[]))
        .refused_as(Rule::NotAcknowledged);
    world
        .election(
            WARD,
            "2025-02-11",
            recognise(&[Rule::TeamLeader, Rule::RecognitionWithin]),
        )
        .lawful();
}

/// Reference: no text; order. A new team, or a new list, is looked at by itself: what was irregular in the one
/// before fell with it.
#[test]
fn a_new_team_mends_the_first() {
    let mut world = World::new(HA_NOI);
    world.elect(WARD_CHAIR, &before(VOTE, 25), call(VOTE)).unwrap();
    let listed = before(VOTE, 10);
    world.elect(FRONT_HEAD, &listed, agree(&[1, 2], &listed)).unwrap();
    assert_eq!(irregular(&world), Set::<Rule>::of(&[Rule::CandidatesAhead]));
    let led_by = |leader| {
        let Elect::SetUpTeam(set_up) = team(&before(VOTE, 10)) else {
            panic!("team is a team")
        };
        Elect::SetUpTeam(SetUpTeam { leader, ..set_up })
    };
    world
        .elect(WARD_CHAIR, &before(VOTE, 10), led_by(Role::Resident))
        .unwrap();
    assert_eq!(
        irregular(&world),
        Set::<Rule>::of(&[Rule::CandidatesAhead, Rule::TeamLeader])
    );
    world
        .elect(WARD_CHAIR, &before(VOTE, 9), led_by(Role::FrontHead))
        .unwrap();
    assert_eq!(
        irregular(&world),
        Set::<Rule>::of(&[Rule::CandidatesAhead, Rule::TeamAhead])
    );
    // A list in time after all, recorded late.
    let listed = before(VOTE, 20);
    world.elect(FRONT_HEAD, &listed, agree(&[1, 2], &listed)).unwrap();
    assert_eq!(irregular(&world), Set::<Rule>::of(&[Rule::TeamAhead]));
}

/// Reference: LAW.md 6.7: whether the steps are repeated at a re-run is not said. A team or a list that is made
/// anew all the same is measured by no lead time, and the rules are told to be not regulated.
#[test]
fn no_lead_time_at_a_rerun() {
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1, 2]);
    world
        .elect(TEAM, VOTE, hold(310, 300, &[(1, 150), (2, 150)], None))
        .unwrap();
    let (on, again) = ("2024-12-27", "2024-12-29");
    world.elect(WARD, "2024-12-10", rerun(again)).unwrap();
    world.election(WARD_CHAIR, on, team(on)).lawful();
    world.election(FRONT_HEAD, on, agree(&[1], on)).lawful();
    world.elect(TEAM, on, Elect::Notify).unwrap();
    let votes = hold(310, 300, &[(1, 290)], Some(1));
    let unregulated = world.unregulated(TEAM, again, group::Command::Election(votes.clone()));
    for rule in [
        Rule::CallAhead,
        Rule::CandidatesAhead,
        Rule::TeamAhead,
        Rule::PostingAhead,
    ] {
        assert!(unregulated.contains(&rule), "{rule:?} {unregulated:?}");
    }
    world.election(TEAM, again, votes).lawful();
}

/// Who stood on the day of the vote stood in it: a withdrawal after that day waits until the vote is recorded.
#[test]
fn nobody_withdraws_after_a_vote_that_is_not_recorded() {
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1, 2]);
    let first = Actor::Resident(person(1));
    world
        .election(first, "2024-12-09", Elect::Withdraw)
        .refused_as(Rule::TooLate);
    world.clone().election(first, VOTE, Elect::Withdraw).lawful();
    world
        .elect(TEAM, VOTE, hold(310, 300, &[(1, 200), (2, 100)], Some(1)))
        .unwrap();
    world.election(first, "2024-12-09", Elect::Withdraw).lawful();
    // While ballots are out, until they are all back.
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1, 2]);
    world
        .elect(TEAM, VOTE, hold(310, 100, &[(1, 60), (2, 40)], None))
        .unwrap();
    world.ballots_out(VOTE);
    let last = crate::support::ballot_window(VOTE).last;
    let after = last.succ_opt().unwrap().to_string();
    world
        .election(first, &after, Elect::Withdraw)
        .refused_as(Rule::TooLate);
    world.election(first, &last.to_string(), Elect::Withdraw).lawful();
}

/// Reference: điểm b khoản 1 Điều 19 Luật 10/2022 (R): ballots follow the meeting to which too few came, and so
/// does whatever announces them.
#[test]
fn ballots_are_announced_after_the_meeting() {
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1]);
    world.elect(TEAM, VOTE, hold(310, 100, &[(1, 90)], None)).unwrap();
    let eve = before(VOTE, 1);
    world
        .clone()
        .election(TEAM, &eve, plan_ballots())
        .refused_as(Rule::TooEarly);
    world.election(TEAM, VOTE, plan_ballots()).lawful();
    let announce = Elect::AnnounceBallots(crate::support::ballot_window(VOTE));
    for act in [Elect::SendBallotPlan, announce] {
        world
            .clone()
            .election(TEAM, &eve, act.clone())
            .refused_as(Rule::TooEarly);
        world.election(TEAM, VOTE, act).lawful();
    }
}
