//! Voting online.

use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::law::edition::Span;
use to_dan_pho::law::{Matter, Role};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedures::meeting::{Command as Do, OnlinePlan};
use to_dan_pho::text::Set;

use crate::nd_59_2023::meeting::{DECREE, LAW};
use crate::support::World;
use crate::support::residents::{HEAD, MATTER, clicked, consent, online, open_online, residents};
use crate::support::verdict::{Verdict, by, share};

const ON: &str = "2024-03-10";

fn planned(change: impl FnOnce(&mut OnlinePlan)) -> Verdict {
    let mut world = residents();
    world.put(Matter::Other);
    let mut plan = online(ON);
    change(&mut plan);
    world.matter(HEAD, ON, Do::PlanOnline(plan))
}

fn chosen(by: u32) -> (World, Verdict) {
    let mut world = residents();
    world.put(Matter::Other);
    world.step(HEAD, ON, Do::PlanOnline(online(ON))).unwrap();
    let choice = Do::ChooseOnline {
        eligible: 300,
        chosen: by,
    };
    let verdict = world.matter(HEAD, "2024-03-11", choice);
    (world, verdict)
}

/// Reference: clause 2, Article 17, Law 10/2022: matter 6 only.
#[test]
fn matter_six_only() {
    for matter in [
        Matter::Contributions,
        Matter::Funds,
        Matter::Conventions,
        Matter::Boards,
    ] {
        let mut world = residents();
        world.put(matter);
        world.matter(HEAD, ON, Do::PlanOnline(online(ON))).refused(
            Rule::OnlineMatters,
            Evidence::Matter {
                observed: matter,
                of: Set::<Matter>::of(&[Matter::Other]),
            },
            LAW.at("17(2)"),
        );
    }
    planned(|_| {}).lawful();
}

/// Reference: clause 2, Article 17, Law 10/2022; point a, clause 1, Article 5, Decree 59/2023: the head
/// agreed with the Front committee that neither a meeting nor ballots are needed.
#[test]
fn with_the_front_committee() {
    planned(|plan| plan.consent = None).refused_as(Rule::OnlineConsent);
    planned(|plan| plan.consent = Some(consent(Role::FrontHead, ON))).refused_as(Rule::OnlineConsent);
    planned(|plan| plan.consent = Some(consent(Role::FrontCommittee, "2024-03-11")))
        .refused_as(Rule::OnlineConsent);
}

/// Reference: points a and b, clause 2, Article 5, Decree 59/2023: the ward and the ward Front are told
/// first; a team of 3 to 5 led by a representative of the Front committee.
#[test]
fn told_before_and_by_a_team() {
    let untold = Evidence::Ahead {
        observed: None,
        required: Span::Days(0),
    };
    planned(|plan| plan.told = None).irregular(Rule::OnlineReport, untold, DECREE.at("5(2)a"));
    for (team, lawful) in [(2, false), (3, true), (5, true), (6, false)] {
        let verdict = planned(|plan| plan.team = team);
        if lawful {
            verdict.lawful();
        } else {
            let evidence = Evidence::Count {
                observed: u32::from(team),
                least: 3,
                most: 5,
            };
            verdict.irregular(Rule::OnlineTeam, evidence, DECREE.at("5(2)b"));
        }
    }
    planned(|plan| plan.leader = Role::Head).irregular(
        Rule::OnlineLeader,
        Evidence::Actor {
            role: Role::Head,
            allowed: Set::<Role>::of(&[Role::FrontHead, Role::FrontCommittee]),
        },
        DECREE.at("5(2)b"),
    );
}

/// Reference: point c, clause 2, Article 5, Decree 59/2023: held when more than half of all household
/// representatives chose it.
#[test]
fn more_than_half_of_all_choose_it_first() {
    let (_, verdict) = chosen(150);
    verdict.refused(Rule::OnlineChoice, share(150, 300, 151), DECREE.at("5(2)c"));
    let (mut world, _) = chosen(150);
    world
        .matter(HEAD, "2024-03-12", Do::CountOnline(clicked(300, 200, 200)))
        .refused_as(Rule::NoOnlineVote);
    let (mut world, verdict) = chosen(151);
    verdict.lawful();
    world
        .matter(HEAD, "2024-03-12", Do::CountOnline(clicked(300, 200, 200)))
        .refused_as(Rule::NoOnlineVote);
    world
        .matter(HEAD, "2024-03-10", open_online("2024-03-11", "2024-03-12"))
        .refused_as(Rule::TooEarly);
    world
        .matter(HEAD, "2024-03-11", open_online("2024-03-12", "2024-03-14"))
        .lawful();
    world
        .matter(HEAD, "2024-03-13", Do::CountOnline(clicked(300, 200, 200)))
        .refused_as(Rule::TooEarly);
    world
        .matter(HEAD, "2024-03-15", Do::CountOnline(clicked(300, 200, 200)))
        .lawful();
    // Five working days from the end of the vote, Thursday 14/3: clause 4, Article 5, Decree 59/2023.
    let vote = world.group().matter(MATTER).unwrap().vote().unwrap();
    assert_eq!(vote.send_due, by("2024-03-21"));
}

/// Reference: clause 3, Article 5, Decree 59/2023: the team announces when the vote is open. An announcement of
/// days gone by, and a last day before the first, cannot be; how long before the vote it is made no text says.
#[test]
fn the_time_of_the_vote_is_announced() {
    for (on, from, last, refused) in [
        ("2024-03-11", "2024-03-11", "2024-03-11", None),
        ("2024-03-12", "2024-03-11", "2024-03-13", Some(Rule::TooLate)),
        ("2024-03-11", "2024-03-12", "2024-03-11", Some(Rule::TooEarly)),
    ] {
        let (mut world, _) = chosen(151);
        let verdict = world.matter(HEAD, on, open_online(from, last));
        assert_eq!(verdict.refused.map(|f| f.rule), refused, "{on} {from} {last}");
    }
}

/// Reference: point b, clause 4, Article 5, Decree 59/2023: passed by more than half of all.
#[test]
fn more_than_half_of_all_pass_it() {
    let vote = |took_part, agreed| {
        let (mut world, _) = chosen(151);
        world
            .step(HEAD, "2024-03-11", open_online("2024-03-11", "2024-03-12"))
            .unwrap();
        let count = clicked(300, took_part, agreed);
        world.matter(HEAD, "2024-03-12", Do::CountOnline(count)).decided
    };
    assert_eq!(vote(151, 151), Some(Outcome::Passed));
    let failed = |votes| Finding {
        rule: Rule::OtherMajority,
        evidence: share(votes, 300, 151),
    };
    assert_eq!(vote(200, 150), Some(Outcome::NotPassed(failed(150))));
    // Of a poll with few answers no text says that it did not come about.
    assert_eq!(vote(10, 10), Some(Outcome::NotPassed(failed(10))));
    assert_eq!(
        vote(301, 200).and_then(Outcome::why).map(|f| f.rule),
        Some(Rule::PresentAboveEligible)
    );
}
