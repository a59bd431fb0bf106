//! The same acts before the Law, and before its decree.

use to_dan_pho::act::{Evidence, Finding, Obstacle};
use to_dan_pho::group::Command;
use to_dan_pho::law::Matter;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedures::meeting::{BallotGround, Command as Do, Notice, OnlinePlan, Proposal};
use to_dan_pho::{Actor, Rule};

use crate::support::residents::{HEAD, meet, minutes, online, plan, proposal};
use crate::support::residents::{MATTER, written};
use crate::support::verdict::{Named, Verdict, share};
use crate::support::{World, day};

const JOINT: Named = Named(
    "Nghị quyết liên tịch 09/2008/NQLT-CP-UBTWMTTQVN",
    "Joint Resolution 09/2008/NQLT-CP-UBTWMTTQVN",
);

/// A head of Hà Nội in office from 20/6/2020.
fn old() -> World {
    let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 300);
    world.headed("2020-06-14", "2020-06-20", 1);
    world
}

fn contributions(eligible: u32, present: u32, agreed: u32) -> Verdict {
    let mut world = old();
    let open = Do::Open(Proposal {
        consent: None,
        ..proposal(Matter::Contributions)
    });
    // Who proposes was not read, so it is not checked.
    world.matter(HEAD, "2020-07-01", open).lawful();
    let mut said = minutes(eligible, present, agreed, 0);
    said.result.declared = agreed > eligible / 2;
    world.matter(HEAD, "2020-07-10", Do::Hold(said))
}

/// Reference: Joint Resolution 09/2008 (reported): meetings of more than half, contributions by more
/// than half of all.
#[test]
fn contributions_pass_with_more_than_half() {
    assert_eq!(contributions(300, 300, 151).decided, Some(Outcome::Passed));
    let verdict = contributions(300, 300, 150);
    let finding = Finding {
        rule: Rule::ContributionsMajority,
        evidence: share(150, 300, 151),
    };
    assert_eq!(verdict.decided, Some(Outcome::NotPassed(finding)));
    let head = verdict
        .regulation
        .as_ref()
        .unwrap()
        .provision(Rule::ContributionsMajority);
    assert_eq!(head.unwrap().certainty, Certainty::Reported);
    let verdict = contributions(300, 150, 150);
    let finding = Finding {
        rule: Rule::MeetingQuorum,
        evidence: share(150, 300, 151),
    };
    assert_eq!(verdict.decided, Some(Outcome::TooFewPresent(finding)));
    verdict.cited(finding, JOINT.whole());
    assert_eq!(contributions(300, 151, 151).decided, Some(Outcome::Passed));
}

/// Reference: Điều 19 Pháp lệnh 34/2007 (S): more than half of all pass a covenant, which the district's committee recognises,
/// and elect the members of the boards, whom the commune's Front recognises. Of when another matter takes effect no text
/// was read.
#[test]
fn what_the_ordinance_says_of_covenants_and_boards() {
    for (matter, recogniser, other) in [
        (
            Matter::Conventions,
            Actor::DistrictCommittee,
            Actor::WardCommittee,
        ),
        (Matter::Boards, Actor::WardFront, Actor::WardCommittee),
    ] {
        let mut world = old();
        world
            .step(HEAD, "2020-07-01", Do::Open(proposal(matter)))
            .unwrap();
        let mut short = world.clone();
        let failed = short.matter(HEAD, "2020-07-10", meet(300, 300, 150, 150));
        assert!(matches!(failed.decided, Some(Outcome::NotPassed(_))));
        let passed = world.matter(HEAD, "2020-07-10", meet(300, 300, 151, 149));
        assert_eq!(passed.decided, Some(Outcome::Passed));
        world.step(HEAD, "2020-07-10", Do::Write(written())).unwrap();
        let refused = world.matter(other, "2020-07-12", Do::Receive).refused.unwrap();
        assert!(matches!(
            refused.rule,
            Rule::ConventionsRecognition | Rule::BoardsRecognition
        ));
        world.matter(recogniser, "2020-07-12", Do::Receive).lawful();
        let recognise = Do::Recognise(crate::support::recognition(&[]));
        world.matter(recogniser, "2020-07-20", recognise).lawful();
        assert!(world.group().matter(MATTER).unwrap().in_force(day("2020-07-20")));
    }
    let mut world = old();
    world
        .step(HEAD, "2020-07-01", Do::Open(proposal(Matter::Other)))
        .unwrap();
    world.step(HEAD, "2020-07-10", meet(300, 300, 151, 149)).unwrap();
    assert!(!world.group().matter(MATTER).unwrap().in_force(day("2020-07-20")));
}

/// Reference: of ballots, online votes and initiatives before 1/7/2023 nothing was read: each is open to whom it concerns,
/// and listed.
#[test]
fn another_form_is_listed_as_not_regulated() {
    let of = |act| Command::Meeting { matter: MATTER, act };
    for (act, rule) in [
        (plan(BallotGround::HeadsChoice(None)), Rule::BallotsAfter),
        (
            Do::PlanOnline(OnlinePlan {
                ..online("2020-07-10")
            }),
            Rule::OnlineMatters,
        ),
    ] {
        let mut world = old();
        world
            .step(HEAD, "2020-07-01", Do::Open(proposal(Matter::Contributions)))
            .unwrap();
        let unregulated = world.unregulated(HEAD, "2020-07-10", of(act.clone()));
        assert!(unregulated.contains(&rule), "{unregulated:?}");
        let passer_by = Actor::Resident(crate::support::person(50));
        let verdict = world.matter(passer_by, "2020-07-10", act.clone());
        let obstacle = verdict.refused.unwrap().obstacle(verdict.regulation.as_ref());
        assert_eq!(obstacle, Obstacle::NotProvidedFor);
        world.matter(HEAD, "2020-07-10", act).lawful();
    }
    let by = Actor::Resident(crate::support::person(50));
    let mut world = old();
    let open = Do::Open(proposal(Matter::Contributions));
    assert!(
        world
            .unregulated(by, "2020-07-01", of(open.clone()))
            .contains(&Rule::Initiative)
    );
    world.matter(by, "2020-07-01", open).lawful();
}

/// Reference: Joint Resolution 09/2008 (reported): clusters above 200 households and scattered, of 50 to 150 each.
#[test]
fn clusters_of_fifty_to_a_hundred_and_fifty() {
    let planned = |scattered: bool, households: u32, clusters: &[u32]| {
        let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, households);
        world.headed("2020-06-14", "2020-06-20", 1);
        world
            .step(HEAD, "2020-07-01", Do::Open(proposal(Matter::Contributions)))
            .unwrap();
        let clusters = clusters
            .iter()
            .map(|households| Cluster {
                households: *households,
                chair: to_dan_pho::law::Role::Head,
                lives_there: true,
            })
            .collect();
        let plan = Do::PlanClusters(Clusters {
            scattered,
            clusters,
            consent: None,
        });
        world.matter(Actor::WardCommittee, "2020-07-02", plan)
    };
    planned(true, 300, &[150, 150]).lawful();
    planned(true, 201, &[50, 151]).irregular(
        Rule::ClusterSize,
        Evidence::Count {
            observed: 151,
            least: 50,
            most: 150,
        },
        JOINT.whole(),
    );
    planned(true, 201, &[50, 50, 101]).lawful();
    // Both are asked for: many, and far apart.
    planned(false, 200, &[50, 150]).refused_as(Rule::ClusterFrom);
    for (scattered, households) in [(true, 200), (false, 201)] {
        planned(scattered, households, &[50, 150]).refused(
            Rule::ClusterOneGround,
            Evidence::Permission(to_dan_pho::law::edition::Permission::NotAllowed),
            JOINT.whole(),
        );
    }
}

/// Reference: Articles 15 to 22 of the Law alone, from 1/7/2023 to 14/8/2023: shares and household
/// ballots, but no notice, team size or documents of the decree.
#[test]
fn six_weeks_under_the_law_alone() {
    let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 300);
    world.headed("2022-07-17", "2022-07-25", 1);
    let open = Proposal {
        consent: Some(crate::support::residents::consent(
            to_dan_pho::law::Role::FrontHead,
            "2023-07-03",
        )),
        ..proposal(Matter::Contributions)
    };
    world.matter(HEAD, "2023-07-03", Do::Open(open)).lawful();
    let late = Notice {
        day: day("2023-07-10"),
        documents: None,
        draft: None,
    };
    world.matter(HEAD, "2023-07-10", Do::Notify(late)).lawful();
    let mut said = minutes(300, 199, 199, 0);
    (said.result.declared, said.secretary_for) = (false, None);
    world.matter(HEAD, "2023-07-10", Do::Hold(said)).lawful();
    world
        .matter(HEAD, "2023-07-12", plan(BallotGround::AfterMeeting))
        .lawful();
}

/// Reference: a process keeps the regulation it was opened under.
#[test]
fn a_matter_keeps_its_regulation() {
    let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 300);
    world.headed("2022-07-17", "2022-07-25", 1);
    world
        .matter(HEAD, "2023-06-20", Do::Open(proposal(Matter::Contributions)))
        .lawful();
    // Half a month into the Law: still more than half, not two thirds.
    let verdict = world.matter(HEAD, "2023-07-15", meet(300, 300, 151, 149));
    assert_eq!(verdict.decided, Some(Outcome::Passed));
    verdict.lawful();
}
