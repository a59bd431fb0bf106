//! Meetings by clusters, summed into one result.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{self, Question};
use to_dan_pho::law::edition::Permission;
use to_dan_pho::law::{Matter, Province, Role, UnitKind};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedures::meeting::{Command as Do, Kind, Part};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Lang, Rule, Rulebook};

use crate::nd_59_2023::meeting::{DECREE, LAW};
use crate::support::residents::{HEAD, MATTER, consent, minutes, notice_for, residents};
use crate::support::verdict::{Verdict, ahead, dates, share};
use crate::support::{World, day};

const ON: &str = "2024-03-02";
const WARD: Actor = Actor::WardCommittee;

fn cluster(chair: Role, lives_there: bool) -> Cluster {
    Cluster {
        households: 150,
        chair,
        lives_there,
    }
}

fn two(scattered: bool) -> Clusters {
    Clusters {
        scattered,
        clusters: vec![cluster(Role::Head, false), cluster(Role::Resident, true)],
        consent: Some(consent(Role::FrontCommittee, ON)),
    }
}

fn plan(by: Actor, change: impl FnOnce(&mut Clusters)) -> Verdict {
    let mut world = residents();
    world.put(Matter::Other);
    let mut clusters = two(false);
    change(&mut clusters);
    world.matter(by, ON, Do::PlanClusters(clusters))
}

/// Reference: clause 3, Article 18, Law 10/2022: from 200 households, or where they live scattered.
#[test]
fn from_two_hundred_households_or_scattered() {
    for (households, scattered, lawful) in [
        (200, false, true),
        (199, false, false),
        (199, true, true),
        (20, true, true),
    ] {
        let mut world = World::of(1, LocalTerm::ToDanPho, households);
        world.headed("2023-12-10", "2023-12-13", 1);
        world.put(Matter::Other);
        let mut clusters = two(scattered);
        clusters.clusters[0].households = households / 2;
        clusters.clusters[1].households = households.div_ceil(2);
        let verdict = world.matter(WARD, ON, Do::PlanClusters(clusters));
        if lawful {
            verdict.lawful();
        } else {
            let evidence = Evidence::Count {
                observed: 199,
                least: 200,
                most: u32::MAX,
            };
            verdict.refused(Rule::ClusterFrom, evidence, LAW.at("18(3)"));
        }
    }
}

/// Reference: clause 6, Article 3, Decree 59/2023: the ward committee decides the plan after the head
/// agreed it with the Front committee.
#[test]
fn the_ward_committee_decides_the_plan() {
    plan(WARD, |_| {}).lawful();
    plan(HEAD, |_| {}).refused(
        Rule::ClusterCompetence,
        Evidence::Actor {
            role: Role::Head,
            allowed: Set::<Role>::of(&[Role::WardCommittee]),
        },
        DECREE.at("3(6)"),
    );
    plan(WARD, |clusters| clusters.consent = None).refused_as(Rule::ClusterConsent);
    plan(WARD, |clusters| clusters.clusters.clear()).refused_as(Rule::NoClusters);
}

/// Reference: no text; arithmetic. A household that is in no cluster is nowhere invited.
#[test]
fn every_household_belongs_to_a_cluster() {
    for (households, sum) in [(149, 299), (151, 301)] {
        let planned = plan(WARD, |clusters| clusters.clusters[1].households = households);
        assert_eq!(planned.refused, None);
        let found = Finding {
            rule: Rule::ClustersNotHouseholds,
            evidence: Evidence::Against {
                observed: sum,
                recorded: 300,
            },
        };
        assert_eq!(planned.irregular, [found]);
    }
}

/// Reference: no text. A plan in the place of another is looked at for itself.
#[test]
fn another_plan_mends_the_first() {
    let mut world = residents();
    world.put(Matter::Other);
    let mut short = two(false);
    short.clusters.pop();
    let left = |world: &mut World, plan| {
        world.step(WARD, ON, Do::PlanClusters(plan)).unwrap();
        world.group().matter(MATTER).unwrap().irregular()
    };
    assert_eq!(
        left(&mut world, short),
        Set::<Rule>::of(&[Rule::ClustersNotHouseholds])
    );
    assert_eq!(left(&mut world, two(false)), Set::EMPTY);
}

/// Reference: clause 3, Article 18, Law 10/2022; point đ, clause 1, Article 3, Decree 59/2023: by the
/// head's delegation a member of the Front committee, or a respected resident of that cluster.
/// INTERPRETATION tested: a provisional head chairs as a head does.
#[test]
fn each_cluster_has_its_chair() {
    for (chair, lives_there) in [
        (Role::Head, false),
        (Role::ProvisionalHead, false),
        (Role::FrontCommittee, false),
        (Role::FrontHead, false),
        (Role::Resident, true),
    ] {
        plan(WARD, |c| c.clusters[0] = cluster(chair, lives_there)).lawful();
    }
    plan(WARD, |c| c.clusters[0] = cluster(Role::Deputy, true)).refused(
        Rule::ClusterChair,
        Evidence::Actor {
            role: Role::Deputy,
            allowed: Set::<Role>::of(&[
                Role::FrontHead,
                Role::FrontCommittee,
                Role::Head,
                Role::ProvisionalHead,
                Role::Resident,
            ]),
        },
        LAW.at("18(3)"),
    );
    plan(WARD, |c| c.clusters[0] = cluster(Role::Resident, false)).refused(
        Rule::ClusterOutsider,
        Evidence::Permission(Permission::NotAllowed),
        LAW.at("18(3)"),
    );
}

fn part(on: &str, present: u32, agreed: u32) -> Part {
    Part {
        on: day(on),
        eligible: 150,
        present,
        in_favour: agreed,
        against: present - agreed,
    }
}

fn held(parts: Vec<Part>, present: u32, agreed: u32) -> Verdict {
    let mut world = residents();
    world.put(Matter::Other);
    world.step(WARD, ON, Do::PlanClusters(two(false))).unwrap();
    let first = parts.first().map_or(day("2024-03-10"), |part| part.on);
    world.step(HEAD, "2024-03-04", notice_for(first)).unwrap();
    let mut said = minutes(300, present, agreed, present - agreed);
    said.result.declared = agreed > 150;
    said.result.parts = parts;
    world.matter(HEAD, "2024-03-10", Do::Hold(said))
}

/// Reference: clause 3, Article 18, Law 10/2022: the clusters are summed into the one result of the
/// group. A cluster against does not stop it.
#[test]
fn the_clusters_are_one_result() {
    let parts = || vec![part("2024-03-09", 140, 131), part("2024-03-10", 100, 20)];
    let verdict = held(parts(), 240, 151);
    assert_eq!(verdict.decided, Some(Outcome::Passed));
    verdict.lawful();
    let parts = vec![part("2024-03-09", 140, 130), part("2024-03-10", 100, 20)];
    assert_eq!(
        held(parts, 240, 150).decided,
        Some(Outcome::NotPassed(Finding {
            rule: Rule::OtherMajority,
            evidence: share(150, 300, 151),
        }))
    );
}

/// Reference: no text; arithmetic. The parts are those of the plan and make the whole.
#[test]
fn the_parts_make_the_whole() {
    let sum = held(
        vec![part("2024-03-09", 140, 131), part("2024-03-10", 100, 20)],
        240,
        152,
    );
    assert_eq!(
        sum.decided.and_then(Outcome::why),
        Some(Finding {
            rule: Rule::PartsInFavour,
            evidence: Evidence::Against {
                observed: 151,
                recorded: 152,
            },
        })
    );
    // A sum is told in full, however large, and each equation by a rule of its own.
    let numbers = |eligible, present, in_favour, against| Part {
        eligible,
        present,
        in_favour,
        against,
        ..part("2024-03-10", 0, 0)
    };
    let most = u64::from(u32::MAX);
    for (other, rule, observed, recorded) in [
        (
            numbers(u32::MAX, 100, 20, 80),
            Rule::PartsEligible,
            most + 150,
            300,
        ),
        (
            numbers(150, u32::MAX, 20, 80),
            Rule::PartsPresent,
            most + 140,
            240,
        ),
        (
            numbers(150, 100, u32::MAX, 80),
            Rule::PartsInFavour,
            most + 131,
            151,
        ),
        (numbers(150, 100, 20, u32::MAX), Rule::PartsAgainst, most + 9, 89),
    ] {
        let first = Part {
            eligible: 150,
            ..part("2024-03-09", 140, 131)
        };
        let decided = held(vec![first, other], 240, 151).decided;
        let evidence = Evidence::Against { observed, recorded };
        let finding = Finding { rule, evidence };
        assert_eq!(decided.and_then(Outcome::why), Some(finding));
        let book = Rulebook::builtin();
        let rules = book
            .at(Province::HA_NOI, UnitKind::ToDanPho, day("2024-03-10"))
            .unwrap();
        let text = finding.explain(rules, Lang::En).to_string();
        assert!(text.contains("4,294,967,"), "{text}");
    }
    held(vec![part("2024-03-10", 140, 131)], 140, 131).refused_as(Rule::PartsNotPlanned);
    held(Vec::new(), 240, 151).refused_as(Rule::PartsNotPlanned);
    // The sum can be in order while a cluster is not.
    let odd = vec![
        Part {
            present: 90,
            in_favour: 100,
            against: 0,
            ..part("2024-03-09", 90, 80)
        },
        part("2024-03-10", 150, 51),
    ];
    let mut world = residents();
    world.put(Matter::Other);
    world.step(WARD, ON, Do::PlanClusters(two(false))).unwrap();
    let mut said = minutes(300, 240, 151, 99);
    said.result.parts = odd;
    (said.result.in_favour, said.result.against) = (151, 99);
    let verdict = world.matter(HEAD, "2024-03-10", Do::Hold(said));
    assert_eq!(
        verdict.decided.and_then(Outcome::why).map(|f| f.rule),
        Some(Rule::OpinionsAboveBallots)
    );
}

/// Reference: clause 3, Article 3, Decree 59/2023: the notice is due before the first of the meetings;
/// the result is drawn up after the last.
#[test]
fn notice_is_due_before_the_first_cluster() {
    let parts = |first| vec![part(first, 140, 131), part("2024-03-10", 100, 20)];
    held(parts("2024-03-06"), 240, 151).lawful();
    held(parts("2024-03-05"), 240, 151).irregular(Rule::NoticeAhead, ahead(Some(1), 2), DECREE.at("3(3)"));
    held(parts("2024-03-11"), 240, 151).refused_as(Rule::TooEarly);
}

/// Reference: clause 6, Article 3, Decree 59/2023: the plan is decided, then the clusters meet.
#[test]
fn no_cluster_meets_before_the_plan() {
    let mut world = residents();
    world.put(Matter::Other);
    world.step(HEAD, ON, notice_for(day("2024-03-06"))).unwrap();
    world
        .step(WARD, "2024-03-07", Do::PlanClusters(two(false)))
        .unwrap();
    let by_parts = |first| {
        let mut said = minutes(300, 240, 151, 89);
        said.result.parts = vec![part(first, 140, 131), part("2024-03-09", 100, 20)];
        Do::Hold(said)
    };
    for (on, first) in [("2024-03-10", "2024-03-06"), ("2024-03-06", "2024-03-06")] {
        let refused = world.matter(HEAD, on, by_parts(first)).refused.unwrap();
        assert_eq!(
            (refused.rule, refused.evidence),
            (Rule::TooEarly, dates("2024-03-06", "2024-03-07"))
        );
    }
    // Asked before there are minutes, it is not open either.
    let open_on = |on| {
        let act = Act {
            by: HEAD,
            on: day(on),
            what: Question::Meeting {
                matter: MATTER,
                kind: Kind::Hold,
            },
        };
        group::open(world.group.as_ref(), &act, &world.book).map_err(|refusal| refusal.rule)
    };
    assert_eq!(open_on("2024-03-06"), Err(Rule::TooEarly));
    assert_eq!(open_on("2024-03-07"), Ok(()));
    let held = world.matter(HEAD, "2024-03-10", by_parts("2024-03-07"));
    assert_eq!(held.refused, None);
}
