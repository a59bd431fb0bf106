//! The voter list: counted or listed, settled before the poll, corrected after it.

use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group;
use to_dan_pho::people::{VoterList, VoterListCorrection, VoterListEntry};
use to_dan_pho::procedures::election::{Command, Outcome};
use to_dan_pho::{Actor, EntryId};

use to_dan_pho::place::LocalTerm;
use to_dan_pho::text::Set;

use crate::support::verdict::{dates, share};
use crate::support::{
    World, ballot, by_ballots, call, hold, left_out, person, plan_ballots, recognise, rerun, settle,
};

const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;
const VOTE: &str = "2024-12-08";
const BEFORE: &str = "2024-12-06";

fn prepared(candidates: &[u128]) -> World {
    prepared_of(310, candidates)
}

fn prepared_of(households: u32, candidates: &[u128]) -> World {
    let mut world = World::of(1, LocalTerm::ToDanPho, households);
    world.prepare(VOTE, candidates);
    world
}

fn above(observed: u64, bound: u32) -> Evidence {
    Evidence::Against {
        observed,
        recorded: bound,
    }
}

fn found(verdict: &crate::support::verdict::Verdict) -> Vec<(Rule, Evidence)> {
    let pair = |f: &Finding| (f.rule, f.evidence);
    verdict.irregular.iter().map(pair).collect()
}

/// Reference: S71 - luatviet.co: 91 households, a list of 90, 74 voted, A 46, B 22, 6 blank. A is over
/// the line on either (46 are needed on both), so the household left out changes nothing.
#[test]
fn s71_elected_under_every_denominator() {
    let mut world = prepared_of(91, &[1, 2]);
    let count = ballot(90, 74, (74, 74, 68, 6), &[(1, 46), (2, 22)], Some(1));
    world.elect(TEAM, VOTE, count).unwrap();
    let mut corrected = world.clone();
    corrected
        .election(TEAM, "2024-12-09", Command::CorrectVoterList(left_out(1)))
        .lawful();
    let held = *corrected.group().election().unwrap().held().unwrap();
    assert_eq!(
        (held.figures.eligible, held.outcome),
        (91, Outcome::Elected(person(1)))
    );
    // With two left out it is 46 of 92, exactly half, and nobody is elected.
    let two = world.election(TEAM, "2024-12-09", Command::CorrectVoterList(left_out(2)));
    assert_eq!(
        found(&two),
        [
            (Rule::VoterListNotHouseholds, above(92, 91)),
            (Rule::VoterListChangesResult, above(92, 90))
        ]
    );
    assert_eq!(
        world.group().election().unwrap().held().unwrap().outcome,
        Outcome::NoWinner(Finding {
            rule: Rule::ElectionMajority,
            evidence: share(46, 92, 47)
        })
    );
}

/// A result stays the same result though its numbers are others: nobody elected on 310, nor on 311.
#[test]
fn nobody_elected_either_way_is_no_other_result() {
    let mut world = prepared_of(311, &[1]);
    world
        .elect(TEAM, VOTE, hold(310, 300, &[(1, 110)], None))
        .unwrap();
    world
        .election(TEAM, "2024-12-09", Command::CorrectVoterList(left_out(1)))
        .lawful();
    assert_eq!(
        world.group().election().unwrap().held().unwrap().outcome,
        Outcome::NoWinner(Finding {
            rule: Rule::ElectionMajority,
            evidence: share(110, 311, 156)
        })
    );
}

/// A household twice on the list, and one that has moved: both come off, and then 155 of 309 is enough.
#[test]
fn a_household_too_many_can_have_cost_the_office() {
    let mut world = prepared_of(309, &[1]);
    world
        .elect(TEAM, VOTE, hold(311, 300, &[(1, 155)], None))
        .unwrap();
    let off = VoterListCorrection {
        left_out: 0,
        moved_away: 1,
        twice: 1,
    };
    let corrected = world.election(TEAM, "2024-12-09", Command::CorrectVoterList(off));
    assert_eq!(
        found(&corrected),
        [(Rule::VoterListChangesResult, above(309, 311))]
    );
    assert_eq!(world.group().election().unwrap().elected(), Some(person(1)));
    world.elect(TEAM, "2024-12-10", Command::Send).unwrap();
    world.elect(WARD, "2024-12-10", Command::Receive).unwrap();
    let refused = world.elect(WARD, "2024-12-11", recognise(&[])).unwrap_err();
    assert_eq!(refused.rule, Rule::NotAcknowledged);
    let accepted = recognise(&[Rule::VoterListChangesResult]);
    world.elect(WARD, "2024-12-11", accepted).unwrap();
}

/// The voter list is listed without anybody twice, or only counted; no more are absent than are on it.
#[test]
fn the_roll_is_listed_or_counted() {
    let entry = |(id, long_absent)| VoterListEntry {
        id: EntryId::from_u128(id),
        long_absent,
    };
    let list = |entries: &[(u128, bool)]| {
        Command::SettleVoterList(VoterList::Listed(entries.iter().copied().map(entry).collect()))
    };
    let mut world = prepared_of(500, &[1]);
    world
        .election(TEAM, BEFORE, list(&[(1, false), (2, true), (1, false)]))
        .refused_as(Rule::EntryTwice);
    let absent = world.election(TEAM, BEFORE, settle(500, 501)).refused.unwrap();
    assert_eq!(
        (absent.rule, absent.evidence),
        (Rule::AbsentAboveVoterList, above(501, 500))
    );
    // Three households of a group of five hundred.
    let short = world.election(TEAM, BEFORE, list(&[(1, false), (2, true), (3, false)]));
    assert_eq!(found(&short), [(Rule::VoterListNotHouseholds, above(3, 500))]);
    let eligible = world.group().election().unwrap().voter_list().unwrap();
    assert_eq!((eligible.entries, eligible.long_absent), (3, 1));
    // Settled anew, and one for each household: nothing is left to accept.
    world.election(TEAM, BEFORE, settle(500, 500)).lawful();
    assert!(world.group().election().unwrap().irregular().is_empty());
    // It is the team's to draw up and to correct; that is assumed, and the answer says so.
    let refused = world.election(WARD, BEFORE, settle(500, 0));
    let finding = refused.refused.unwrap();
    assert_eq!(finding.rule, Rule::VoterListCompetence);
    let said = finding.explain(refused.regulation.as_ref().unwrap(), to_dan_pho::Lang::En);
    assert!(said.to_string().contains("assumed"), "{said}");
}

/// Among all voters the voter list is longer than the households, and nothing is wrong with that.
#[test]
fn all_voters_are_more_than_the_households() {
    for (electorate, wrong) in [
        (to_dan_pho::law::Electorate::AllVoters, false),
        (to_dan_pho::law::Electorate::HouseholdRepresentatives, true),
    ] {
        let mut world = World::new(1);
        let vote = "2022-07-17";
        world.prepare(vote, &[1]);
        let Command::SetUpTeam(team) = crate::support::team("2022-07-01") else {
            panic!()
        };
        let team = Command::SetUpTeam(to_dan_pho::procedures::election::SetUpTeam { electorate, ..team });
        world
            .elect(crate::support::WARD_CHAIR, "2022-07-02", team)
            .unwrap();
        let settled = world.election(TEAM, "2022-07-14", settle(1400, 0));
        assert_eq!(!settled.irregular.is_empty(), wrong, "{electorate:?}");
    }
}

/// Once the poll has opened the voter list is frozen; the meeting's minutes count on it.
#[test]
fn the_roll_is_frozen_when_the_poll_opens() {
    let mut world = prepared(&[1]);
    world.elect(TEAM, BEFORE, settle(500, 0)).unwrap();
    let otherwise = world.election(TEAM, VOTE, hold(499, 300, &[(1, 290)], Some(1)));
    assert_eq!(found(&otherwise), [(Rule::VoterListOtherwise, above(499, 500))]);
    world
        .election(TEAM, VOTE, settle(499, 0))
        .refused_as(Rule::AlreadyHeld);
    // The voter list stands in a re-run, which is measured on it again.
    world.elect(TEAM, "2024-12-09", Command::Send).unwrap();
    world.elect(WARD, "2024-12-09", Command::Receive).unwrap();
    world.elect(WARD, "2024-12-10", rerun("2024-12-22")).unwrap();
    world.elect(TEAM, "2024-12-19", Command::Notify).unwrap();
    world
        .election(TEAM, "2024-12-22", hold(500, 300, &[(1, 290)], Some(1)))
        .lawful();
    // Household ballots are a poll too.
    let mut by_house = prepared(&[1]);
    by_house
        .elect(TEAM, VOTE, hold(500, 200, &[(1, 200)], None))
        .unwrap();
    by_house.ballots_out(VOTE);
    by_house
        .election(TEAM, VOTE, settle(500, 0))
        .refused_as(Rule::AlreadyHeld);
}

/// What was wrong with the meeting that came to nothing does not burden the ballots; what was wrong
/// with the preparation does.
#[test]
fn the_ballots_are_not_burdened_with_the_meeting() {
    let mut world = World::new(1);
    world
        .elect(crate::support::WARD_CHAIR, "2024-11-25", call(VOTE))
        .unwrap();
    let on = "2024-11-26";
    for (by, what) in [
        (crate::support::FRONT_HEAD, crate::support::agree(&[1], on)),
        (crate::support::WARD_CHAIR, crate::support::team(on)),
        (crate::support::WARD_CHAIR, Command::PostDecisions),
        (TEAM, Command::Notify),
    ] {
        world.elect(by, on, what).unwrap();
    }
    world
        .elect(TEAM, "2024-12-09", hold(310, 100, &[(1, 100)], Some(1)))
        .unwrap();
    let irregular = |world: &World| world.group().election().unwrap().irregular();
    assert!(irregular(&world).contains(Rule::DeclaredOtherwise));
    assert!(irregular(&world).contains(Rule::OtherDay));
    world.ballots_out("2024-12-09");
    world
        .elect(TEAM, "2024-12-16", by_ballots(310, 310, &[(1, 200)], Some(1)))
        .unwrap();
    let left: Vec<_> = irregular(&world).iter().collect();
    assert_eq!(left, [Rule::CallAhead, Rule::CandidatesAhead]);
}

/// They open once, and each thing that is wrong is told once. Who counts them is not regulated.
#[test]
fn household_ballots_open_once() {
    let mut world = prepared(&[1]);
    world
        .elect(TEAM, VOTE, hold(310, 100, &[(1, 100)], None))
        .unwrap();
    world.ballots_out(VOTE);
    let survey = |what: Command| {
        let act = to_dan_pho::Act {
            by: TEAM,
            on: "2024-12-16".parse().unwrap(),
            what: group::Command::Election(what),
        };
        group::missing(world.group.as_ref(), &act, &world.book)
    };
    let again = survey(plan_ballots());
    let unmet: Vec<_> = again.unmet.iter().map(|f| f.rule).collect();
    assert_eq!(unmet, [Rule::BallotsNotPlanned]);
    let count = survey(by_ballots(310, 310, &[(1, 200)], Some(1)));
    assert_eq!(count.unmet, []);
    assert!(count.unregulated.contains(&Rule::BallotCompetence));
}

/// Drawn up, or planned, on a day after the vote is no voter list and no plan of that vote.
#[test]
fn what_the_vote_rests_on_is_there_before_it() {
    for what in [settle(500, 0), crate::support::two_clusters("2024-12-10")] {
        let by = if matches!(what, Command::SettleVoterList(_)) {
            TEAM
        } else {
            WARD
        };
        let mut world = prepared(&[1]);
        world.elect(by, "2024-12-10", what).unwrap();
        let refused = world
            .election(TEAM, VOTE, hold(500, 300, &[(1, 290)], Some(1)))
            .refused
            .unwrap();
        assert_eq!(
            (refused.rule, refused.evidence),
            (Rule::TooEarly, dates(VOTE, "2024-12-10"))
        );
    }
}

/// Thirty of 310 are long absent and 290 came, so twenty of the thirty are left to be so: 200 votes win
/// with them and without.
#[test]
fn who_came_is_not_absent() {
    let mut world = prepared(&[1]);
    world
        .act(WARD, BEFORE, group::Command::CountHouseholds(310))
        .unwrap();
    world.elect(TEAM, BEFORE, settle(310, 30)).unwrap();
    world
        .election(TEAM, VOTE, hold(310, 290, &[(1, 200)], Some(1)))
        .lawful();
}

/// A household long absent is on the voter list; that it decides is told.
#[test]
fn the_long_absent_count_and_it_is_told_when_they_decide() {
    for (votes, decides) in [(251, false), (250, true), (249, false)] {
        let mut world = prepared(&[1]);
        world.elect(TEAM, BEFORE, settle(500, 2)).unwrap();
        let winner = (votes > 250).then_some(1);
        let held = world.election(TEAM, VOTE, hold(500, 300, &[(1, votes)], winner));
        let told: &[_] = if decides {
            &[(Rule::AbsentDecide, above(498, 500))]
        } else {
            &[]
        };
        assert_eq!(found(&held), told, "{votes}");
        assert_eq!(
            world.group().election().unwrap().elected(),
            winner.map(person),
            "{votes}"
        );
    }
}

/// A vote on another day than was decided and made known is irregular, and the survey says so before.
#[test]
fn a_vote_on_another_day_is_irregular() {
    for other in ["2024-12-07", "2024-12-09"] {
        let mut world = prepared(&[1]);
        let act = to_dan_pho::Act {
            by: TEAM,
            on: other.parse().unwrap(),
            what: group::Command::Election(hold(310, 300, &[(1, 290)], Some(1))),
        };
        let findings = group::missing(world.group.as_ref(), &act, &world.book);
        assert!(findings.irregular.iter().any(|f| f.rule == Rule::OtherDay));
        let held = world.election(TEAM, other, hold(310, 300, &[(1, 290)], Some(1)));
        assert!(found(&held).contains(&(Rule::OtherDay, dates(other, VOTE))));
    }
}

/// More came than are on the voter list: a longer roll mends that. That more ballots came back than went out
/// it does not mend.
#[test]
fn a_longer_roll_mends_only_what_hangs_on_the_roll() {
    let mut world = prepared(&[1]);
    world
        .elect(TEAM, VOTE, hold(310, 311, &[(1, 290)], Some(1)))
        .unwrap();
    world
        .elect(TEAM, "2024-12-09", Command::CorrectVoterList(left_out(1)))
        .unwrap();
    assert_eq!(world.group().election().unwrap().elected(), Some(person(1)));
    let mut stuffed = prepared(&[1]);
    let count = ballot(310, 311, (311, 312, 311, 1), &[(1, 290)], Some(1));
    stuffed.elect(TEAM, VOTE, count).unwrap();
    stuffed
        .elect(TEAM, "2024-12-09", Command::CorrectVoterList(left_out(1)))
        .unwrap();
    let outcome = stuffed.group().election().unwrap().held().unwrap().outcome;
    assert!(matches!(outcome, Outcome::Inconsistent(f) if f.rule == Rule::ReturnedAboveIssued));
}

/// Reference: khoản 1 Điều 21 Luật 10/2022 (R); S58, S59 (S): before a team has fixed who votes, a voter list is
/// one of households where the text lets nobody else vote, and may be one of voters where it does.
#[test]
fn before_the_team_the_text_says_whose_roll_it_is() {
    for (called, voted, irregular) in [
        ("2024-11-13", VOTE, vec![Rule::VoterListNotHouseholds]),
        ("2022-06-01", "2022-06-26", Vec::new()),
    ] {
        let mut world = World::new(1);
        let caller = world.caller(called);
        world.elect(caller, called, call(voted)).unwrap();
        let settled = world.election(TEAM, called, settle(900, 0));
        assert_eq!(settled.refused, None);
        let rules: Vec<_> = settled.irregular.iter().map(|f| f.rule).collect();
        assert_eq!(rules, irregular, "{called}");
    }
}

/// Reference: khoản 1 Điều 21 Luật 10/2022 (R): of all households of the group. Minutes that count on fewer,
/// with no voter list settled, are told with both numbers, and recognition has to accept it.
#[test]
fn minutes_without_a_roll_count_on_every_household() {
    let mut world = prepared(&[1]);
    let ten = world.election(TEAM, VOTE, hold(10, 10, &[(1, 6)], Some(1)));
    assert_eq!(found(&ten), [(Rule::VoterListNotHouseholds, above(10, 310))]);
    world.elect(TEAM, "2024-12-10", Command::Send).unwrap();
    world.elect(WARD, "2024-12-10", Command::Receive).unwrap();
    let mut mended = world.clone();
    world
        .election(WARD, "2024-12-11", recognise(&[]))
        .refused_as(Rule::NotAcknowledged);
    world
        .election(WARD, "2024-12-11", recognise(&[Rule::VoterListNotHouseholds]))
        .lawful();
    // The voter list corrected to every household: six of 310 elect nobody.
    let found_out = mended.election(TEAM, "2024-12-11", Command::CorrectVoterList(left_out(300)));
    assert_eq!(
        found(&found_out),
        [(Rule::VoterListChangesResult, above(310, 10))]
    );
    let left = mended.group().election().unwrap().irregular();
    assert_eq!(left, Set::<Rule>::of(&[Rule::VoterListChangesResult]));
}

/// What the minutes of a meeting that came to nothing counted on falls with them, in ballots and in a new
/// round; what a settled voter list left out stays, until another is settled.
#[test]
fn a_wrong_whole_falls_with_its_minutes() {
    let irregular = |world: &World| world.group().election().unwrap().irregular();
    let wrong = Set::<Rule>::of(&[Rule::VoterListNotHouseholds]);
    let mut world = prepared(&[1]);
    world.elect(TEAM, VOTE, hold(300, 100, &[(1, 90)], None)).unwrap();
    assert_eq!(irregular(&world), wrong);
    let mut again = world.clone();
    again.elect(WARD, "2024-12-10", rerun("2024-12-22")).unwrap();
    assert_eq!(irregular(&again), Set::EMPTY);
    world.ballots_out(VOTE);
    let counted = by_ballots(310, 310, &[(1, 200)], Some(1));
    world.election(TEAM, "2024-12-16", counted).lawful();
    assert_eq!(irregular(&world), Set::EMPTY);

    let mut settled = prepared(&[1]);
    settled.elect(TEAM, BEFORE, settle(300, 0)).unwrap();
    settled
        .elect(TEAM, VOTE, hold(300, 100, &[(1, 90)], None))
        .unwrap();
    assert_eq!(irregular(&settled), wrong);
    settled.elect(WARD, "2024-12-10", rerun("2024-12-22")).unwrap();
    assert_eq!(irregular(&settled), wrong);
    settled.elect(TEAM, "2024-12-11", settle(310, 0)).unwrap();
    assert_eq!(irregular(&settled), Set::EMPTY);
}

/// A new round, or household ballots, count on the voter list as it was corrected, not as it was settled.
#[test]
fn what_was_corrected_is_the_roll_from_then_on() {
    let mut world = prepared(&[1]);
    world.elect(TEAM, BEFORE, settle(300, 2)).unwrap();
    world
        .elect(TEAM, VOTE, hold(300, 200, &[(1, 100)], None))
        .unwrap();
    let found_out = VoterListCorrection {
        left_out: 11,
        moved_away: 1,
        twice: 0,
    };
    world
        .election(TEAM, "2024-12-09", Command::CorrectVoterList(found_out))
        .lawful();
    let eligible = world.group().election().unwrap().voter_list().unwrap();
    assert_eq!((eligible.entries, eligible.long_absent), (310, 1));
    world.elect(WARD, "2024-12-10", rerun("2024-12-22")).unwrap();
    world.elect(TEAM, "2024-12-19", Command::Notify).unwrap();
    let votes = [(1, 200)];
    let old = world
        .clone()
        .election(TEAM, "2024-12-22", hold(300, 290, &votes, Some(1)));
    assert_eq!(found(&old), [(Rule::VoterListOtherwise, above(300, 310))]);
    world
        .election(TEAM, "2024-12-22", hold(310, 290, &votes, Some(1)))
        .lawful();
}
