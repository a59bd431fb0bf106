//! An election held by clusters: several meetings, one result.

use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::Command;
use to_dan_pho::law::Role;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedures::election::ElectionResult;
use to_dan_pho::procedures::election::{Command as Elect, Outcome, Part, Tally};

use super::{DECREE, ELSEWHERE, HA_NOI, LAW, TEAM, VOTE, WARD, WARD_CHAIR};
use crate::support::verdict::{Verdict, before, dates};
use crate::support::{World, agreement, by_ballots, day, hold, person, rerun};
use crate::usual_steps::instead_of;

const PLANNED: &str = "2024-12-01";

fn plan(chairs: &[Role]) -> Clusters {
    let cluster = |chair: &Role| Cluster {
        households: 250,
        chair: *chair,
        lives_there: true,
    };
    Clusters {
        scattered: false,
        clusters: chairs.iter().map(cluster).collect(),
        consent: agreement(Role::FrontCommittee, PLANNED),
    }
}

/// A group of Hà Nội of 500 households, ready to vote in two clusters.
fn planned() -> World {
    let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 500);
    world.prepare(VOTE, &[1, 2]);
    let plan = plan(&[Role::FrontCommittee, Role::Resident]);
    world.election(WARD, PLANNED, Elect::PlanClusters(plan)).lawful();
    world
}

/// A cluster: its day, how many belong to it and came, the votes of the two.
type Counted = (&'static str, u32, u32, [u32; 2]);

fn part((on, eligible, present, votes): &Counted) -> Part {
    let tally = |(n, votes): (u128, &u32)| Tally {
        candidate: person(n),
        votes: *votes,
    };
    Part {
        on: day(on),
        eligible: *eligible,
        present: *present,
        votes: (1..).zip(votes).map(tally).collect(),
    }
}

/// Minutes of a whole, with its parts.
fn counted(eligible: u32, present: u32, votes: [u32; 2], parts: &[Counted]) -> Elect {
    let [first, second] = votes;
    let winner = (first > eligible / 2).then_some(1);
    let Elect::Hold(minutes) = hold(eligible, present, &[(1, first), (2, second)], winner) else {
        panic!()
    };
    let parts = parts.iter().map(part).collect();
    let result = ElectionResult {
        parts,
        ..minutes.result
    };
    Elect::Hold(Sitting { result, ..minutes })
}

/// Reference: khoản 3 Điều 18 Luật 10/2022, điểm đ khoản 1 và khoản 6 Điều 3 NĐ 59/2023 (R): the results
/// of the clusters are added up into one. Neither cluster alone has the 251 of the whole.
#[test]
fn the_clusters_add_up_to_one_result() {
    let mut world = planned();
    let whole = counted(
        500,
        400,
        [270, 130],
        &[(VOTE, 250, 220, [150, 70]), (VOTE, 250, 180, [120, 60])],
    );
    let held = world.election(TEAM, VOTE, whole);
    assert_eq!(held.outcome, Some(Outcome::Elected(person(1))));
    held.lawful();
}

/// The sum must be that of the parts, of the voter list, of those who came and of each candidate; and each
/// part must be possible by itself.
#[test]
fn clusters_that_do_not_add_up_spoil_the_minutes() {
    let whole = |parts: [Counted; 2]| counted(500, 400, [270, 130], &parts);
    let first = (VOTE, 250, 220, [150, 70]);
    for (second, flaw) in [
        ((VOTE, 249, 180, [120, 60]), Rule::PartsEligible),
        ((VOTE, 250, 181, [120, 60]), Rule::PartsPresent),
        ((VOTE, 250, 180, [121, 59]), Rule::PartsVotes),
        ((VOTE, 250, 180, [120, 61]), Rule::PartsVotes),
    ] {
        let held = planned().election(TEAM, VOTE, whole([first, second]));
        assert!(
            matches!(held.outcome, Some(Outcome::Inconsistent(f)) if f.rule == flaw),
            "{second:?}: {:?}",
            held.outcome
        );
    }
    for (parts, flaw) in [
        // More came than belong to it, while the whole has not reached its number.
        (
            [(VOTE, 200, 220, [150, 70]), (VOTE, 300, 180, [120, 60])],
            Rule::PresentAboveEligible,
        ),
        // More votes than came, while the whole has enough.
        (
            [(VOTE, 250, 210, [150, 70]), (VOTE, 250, 190, [120, 60])],
            Rule::VotesAboveBallots,
        ),
    ] {
        let held = planned().election(TEAM, VOTE, whole(parts));
        assert!(
            matches!(held.outcome, Some(Outcome::Inconsistent(f)) if f.rule == flaw),
            "{parts:?}: {:?}",
            held.outcome
        );
    }
}

/// Nobody is counted in a cluster who does not stand, nor twice.
#[test]
fn a_cluster_counts_each_candidate_once() {
    for (candidates, flaw) in [([1, 5], Rule::NotACandidate), ([1, 1], Rule::CandidateTwice)] {
        let Elect::Hold(mut minutes) = counted(
            500,
            400,
            [270, 0],
            &[(VOTE, 250, 220, [150, 0]), (VOTE, 250, 180, [120, 0])],
        ) else {
            panic!()
        };
        let odd = candidates.map(|candidate| Tally {
            candidate: person(candidate),
            votes: if candidate == 1 { 60 } else { 0 },
        });
        minutes.result.parts[1].votes = odd.into_iter().collect();
        minutes.result.votes = [(1, if flaw == Rule::CandidateTwice { 270 } else { 210 }), (2, 0)]
            .map(|(candidate, votes)| Tally {
                candidate: person(candidate),
                votes,
            })
            .into_iter()
            .collect();
        let held = planned().election(TEAM, VOTE, Elect::Hold(minutes));
        assert_eq!(held.outcome, Some(Outcome::Inconsistent(Finding::plain(flaw))));
    }
}

/// A plan that leaves households out has to be accepted, unless another takes its place.
#[test]
fn another_plan_mends_the_first() {
    let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 500);
    world.prepare(VOTE, &[1, 2]);
    let short = plan(&[Role::FrontCommittee]);
    let found = world
        .election(WARD, PLANNED, Elect::PlanClusters(short))
        .irregular;
    let evidence = Evidence::Against {
        observed: 250,
        recorded: 500,
    };
    let rule = Rule::ClustersNotHouseholds;
    assert_eq!(found, [Finding { rule, evidence }]);
    assert!(world.group().election().unwrap().irregular().contains(rule));
    let whole = plan(&[Role::FrontCommittee; 2]);
    world.election(WARD, PLANNED, Elect::PlanClusters(whole)).lawful();
    assert!(world.group().election().unwrap().irregular().is_empty());
}

/// What was planned is what is counted: no fewer and no more clusters, and none where none are planned.
#[test]
fn the_clusters_are_those_of_the_plan() {
    let one = || counted(500, 400, [270, 130], &[(VOTE, 500, 400, [270, 130])]);
    planned()
        .election(TEAM, VOTE, one())
        .refused_as(Rule::PartsNotPlanned);
    planned()
        .election(TEAM, VOTE, counted(500, 400, [270, 130], &[]))
        .refused_as(Rule::PartsNotPlanned);
    let mut unplanned = World::of(HA_NOI, LocalTerm::ToDanPho, 500);
    unplanned.prepare(VOTE, &[1, 2]);
    unplanned
        .election(TEAM, VOTE, one())
        .refused_as(Rule::PartsNotPlanned);
}

/// The lead times are measured to the first cluster; the count is no earlier than the last.
#[test]
fn on_several_days_the_first_is_the_day_of_the_vote() {
    let next = "2024-12-09";
    let parts: [Counted; 2] = [(VOTE, 250, 220, [150, 70]), (next, 250, 180, [120, 60])];
    planned()
        .election(TEAM, next, counted(500, 400, [270, 130], &parts))
        .lawful();
    let refused = planned()
        .election(TEAM, VOTE, counted(500, 400, [270, 130], &parts))
        .refused
        .unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::TooEarly, dates(VOTE, next))
    );
    // A part before the candidates were settled voted on another list.
    let mut world = planned();
    world
        .elect(
            to_dan_pho::Actor::Resident(person(3)),
            next,
            Elect::Nominate(crate::support::candidate(3)),
        )
        .unwrap();
    let Elect::Hold(minutes) = counted(500, 400, [270, 130], &parts) else {
        panic!()
    };
    let third = Tally {
        candidate: person(3),
        votes: 0,
    };
    let votes = minutes.result.votes.iter().copied().chain([third]).collect();
    let refused = world
        .election(
            TEAM,
            next,
            Elect::Hold(Sitting {
                result: ElectionResult {
                    votes,
                    ..minutes.result
                },
                ..minutes
            }),
        )
        .refused
        .unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::TooEarly, dates(VOTE, next))
    );
}

/// Reference: khoản 6 Điều 3 NĐ 59/2023 (R): the ward committee decides, after the Front committee has
/// agreed; khoản 3 Điều 18 Luật 10/2022 (R): from 200 households, or where they live scattered.
#[test]
fn who_decides_and_from_how_many_households() {
    let attempt = |by, change: fn(&mut Clusters)| -> Verdict {
        let mut world = World::of(ELSEWHERE, LocalTerm::ToDanPho, 500);
        world.prepare(VOTE, &[1]);
        let mut clusters = plan(&[Role::FrontCommittee; 2]);
        change(&mut clusters);
        world.election(by, PLANNED, Elect::PlanClusters(clusters))
    };
    attempt(WARD, |_| ()).lawful();
    attempt(WARD_CHAIR, |_| ()).refused(
        Rule::ClusterCompetence,
        instead_of(Role::WardChair, &[Role::WardCommittee]),
        DECREE.at("3(6)"),
    );
    assert_eq!(
        attempt(WARD, |plan| plan.consent = None).refused.map(|f| f.rule),
        Some(Rule::ClusterConsent)
    );
    attempt(WARD, |plan| plan.clusters.clear()).refused_as(Rule::NoClusters);
    let mut small = World::of(ELSEWHERE, LocalTerm::ToDanPho, 500);
    small.prepare(VOTE, &[1]);
    small.act(WARD, PLANNED, Command::CountHouseholds(199)).unwrap();
    let of = |scattered, households: [u32; 2]| {
        let mut plan = plan(&[Role::FrontCommittee; 2]);
        plan.scattered = scattered;
        for (cluster, households) in plan.clusters.iter_mut().zip(households) {
            cluster.households = households;
        }
        Elect::PlanClusters(plan)
    };
    let count = Evidence::Count {
        observed: 199,
        least: 200,
        most: u32::MAX,
    };
    small
        .clone()
        .election(WARD, PLANNED, of(false, [100, 99]))
        .refused(Rule::ClusterFrom, count, LAW.at("18(3)"));
    small.election(WARD, PLANNED, of(true, [100, 99])).lawful();
    small.act(WARD, PLANNED, Command::CountHouseholds(200)).unwrap();
    small.election(WARD, PLANNED, of(false, [100, 100])).lawful();
}

/// Whose the chair of a cluster is in an election no text read says: anybody's is taken, and it is told
/// that the rule is missing.
#[test]
fn who_chairs_a_cluster_that_elects_is_not_regulated() {
    let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 500);
    world.prepare(VOTE, &[1]);
    let chairs = plan(&[Role::Deputy, Role::Head]);
    let command = || Command::Election(Elect::PlanClusters(chairs.clone()));
    assert!(
        world
            .unregulated(WARD, PLANNED, command())
            .contains(&Rule::ClusterChair)
    );
    world.judge(WARD, PLANNED, command()).lawful();
}

/// Clusters are of a meeting: household ballots have none, a new round is planned anew, and nothing is
/// planned once the vote was held.
#[test]
fn clusters_end_with_their_meeting() {
    let mut world = planned();
    let few = counted(
        500,
        200,
        [110, 90],
        &[(VOTE, 250, 110, [60, 50]), (VOTE, 250, 90, [50, 40])],
    );
    world.elect(TEAM, VOTE, few).unwrap();
    let again = Elect::PlanClusters(plan(&[Role::FrontCommittee; 2]));
    world
        .election(WARD, VOTE, again.clone())
        .refused_as(Rule::AlreadyHeld);
    let mut rerun_ = world.clone();
    world.ballots_out(VOTE);
    let Elect::CountBallots(count) = by_ballots(500, 500, &[(1, 300), (2, 100)], Some(1)) else {
        panic!()
    };
    let mut parted = count.clone();
    parted.result.parts = vec![part(&(VOTE, 500, 400, [300, 100]))];
    world
        .election(TEAM, "2024-12-16", Elect::CountBallots(parted))
        .refused_as(Rule::PartsNotPlanned);
    world
        .election(TEAM, "2024-12-16", Elect::CountBallots(count))
        .lawful();

    rerun_.elect(WARD, "2024-12-10", rerun("2024-12-22")).unwrap();
    rerun_
        .elect(TEAM, &before("2024-12-22", 3), Elect::Notify)
        .unwrap();
    assert_eq!(rerun_.group().election().unwrap().clusters(), 0);
    let votes = [(1, 290), (2, 10)];
    rerun_
        .clone()
        .election(TEAM, "2024-12-22", hold(500, 300, &votes, Some(1)))
        .lawful();
    rerun_.election(WARD, "2024-12-11", again).lawful();
    assert_eq!(rerun_.group().election().unwrap().clusters(), 2);
}
