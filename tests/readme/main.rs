//! The README, and the pictures of the procedures on their module pages, are those of the code.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::type_complexity,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use support::{
    CELL_SECRETARY, FRONT_HEAD, WARD_CHAIR, World, agree, ballot_window, by_ballots, call, candidate, day,
    hold, left_out, number, person, plan_ballots, recognise, rerun, settle, stages, team, two_clusters,
};
use to_dan_pho::group;
use to_dan_pho::group::Event;
use to_dan_pho::law::{Opinion, Period, Power};
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::delegation::{self, Grant, Scope};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Annul, Obstacle, Postpone};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, ResidentialGroup};

/// (from, to, command) of a diagram.
type Edges = BTreeSet<(String, String, String)>;

/// The picture on the page of a procedure.
fn drawn(page: &str) -> Edges {
    let pictures: Vec<_> = page.split("```mermaid").skip(1).collect();
    let [picture] = pictures[..] else {
        panic!("{} pictures", pictures.len())
    };
    let lines = picture.split("```").next().unwrap().lines();
    let edges = lines.filter_map(|line| {
        let (from, rest) = line.trim_start_matches("//!").trim().split_once(" --> ")?;
        let (to, command) = rest.split_once(": ")?;
        Some((from.to_owned(), to.to_owned(), command.to_owned()))
    });
    edges.collect()
}

fn name(kind: impl serde::Serialize) -> String {
    serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned()
}

/// The edges that worlds really took: each event of their logs, with the stage before and after.
fn taken(
    worlds: &[World],
    stage: fn(&ResidentialGroup) -> &'static str,
    step: fn(&Event) -> Option<(String, Option<&'static str>)>,
) -> Edges {
    let mut edges = Edges::new();
    for world in worlds {
        let mut state = None;
        for done in &world.log {
            let before = state.as_ref().map_or("[*]", stage);
            group::evolve(&mut state, done);
            let Some((command, end)) = step(&done.what) else {
                continue;
            };
            let after = end.unwrap_or_else(|| stage(state.as_ref().unwrap()));
            edges.insert((before.to_owned(), after.to_owned(), command));
        }
    }
    edges
}

fn election_stage(group: &ResidentialGroup) -> &'static str {
    stages::election(group.election())
}

fn election_step(event: &Event) -> Option<(String, Option<&'static str>)> {
    let Event::Election(event) = event else {
        return None;
    };
    let end = match event {
        election::Event::Recognised { .. } => Some("recognised"),
        election::Event::RecognitionDeclined(_) => Some("declined"),
        election::Event::Annulled(_) => Some("annulled"),
        election::Event::CalledOff(_) => Some("called_off"),
        _ => None,
    };
    Some((name(event.command().kind()), end))
}

/// A vote on which 310 are listed: lawful, or with too few to elect anybody.
fn voted(present: u32) -> World {
    let vote = "2024-06-02";
    let mut world = World::new(1);
    world.prepare(vote, &[1, 2]);
    let (votes, winner) = if present > 155 {
        (160, Some(1))
    } else {
        (present, None)
    };
    world
        .elect(
            Actor::ElectionTeam,
            vote,
            hold(310, present, &[(1, votes), (2, 0)], winner),
        )
        .unwrap();
    world
}

/// The same vote, taken so far along the way to the ward.
fn along(present: u32, steps: usize) -> World {
    let mut world = voted(present);
    let way = [
        (Actor::ElectionTeam, "2024-06-03", election::Command::Send),
        (Actor::WardCommittee, "2024-06-04", election::Command::Receive),
    ];
    for (by, on, command) in way.into_iter().take(steps) {
        world.elect(by, on, command).unwrap();
    }
    world
}

#[test]
fn the_election_is_as_drawn() {
    let on = "2024-06-05";
    let first = Actor::Resident(person(1));
    let mut worlds = Vec::new();
    let mut done = |mut world: World, acts: &[(Actor, &str, election::Command)]| {
        for (by, on, command) in acts {
            world.elect(*by, on, command.clone()).unwrap();
        }
        worlds.push(world);
    };
    let annul = Annul {
        decision: Some(number("30/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Procedure]),
    };
    done(
        World::new(1),
        &[
            (WARD_CHAIR, "2024-05-01", call("2024-06-02")),
            (WARD_CHAIR, "2024-05-02", election::Command::CallOff(annul)),
        ],
    );
    let plan = plan_ballots();
    let announce = election::Command::AnnounceBallots(ballot_window(on));
    let count = by_ballots(310, 310, &[(1, 290), (2, 10)], Some(1));
    for steps in 0..3 {
        done(
            along(300, steps),
            &[(Actor::WardCommittee, on, rerun("2024-06-20"))],
        );
        done(
            along(300, steps),
            &[(Actor::WardCommittee, on, election::Command::Annul(annul))],
        );
        done(along(300, steps), &[(first, on, election::Command::Withdraw)]);
        done(
            along(300, steps),
            &[(
                Actor::ElectionTeam,
                on,
                election::Command::CorrectVoterList(left_out(1)),
            )],
        );
        done(
            along(100, steps),
            &[
                (Actor::ElectionTeam, on, plan.clone()),
                (Actor::ElectionTeam, on, election::Command::SendBallotPlan),
                (Actor::ElectionTeam, on, announce.clone()),
                (Actor::ElectionTeam, "2024-06-11", count.clone()),
            ],
        );
    }
    for leave in [rerun("2024-06-20"), election::Command::Annul(annul)] {
        let left = (Actor::WardCommittee, "2024-06-06", leave);
        done(along(100, 0), &[(Actor::ElectionTeam, on, plan.clone()), left]);
    }
    let withdraw = (first, "2024-06-06", election::Command::Withdraw);
    done(along(100, 0), &[(Actor::ElectionTeam, on, plan), withdraw]);
    done(
        voted(300),
        &[(Actor::WardCommittee, "2024-06-04", election::Command::Receive)],
    );
    done(along(300, 2), &[(Actor::WardCommittee, on, recognise(&[]))]);
    let answer = election::Command::DeclineRecognition(Set::<Reason>::of(&[Reason::Dossier]));
    done(along(300, 2), &[(Actor::WardCommittee, on, answer)]);
    let postpone = election::Command::Postpone(Postpone {
        day: Some(day("2024-06-09")),
        obstacle: Obstacle::ForceMajeure,
        decision: Some(number("13/QĐ-UBND")),
    });
    done(
        World::new(1),
        &[
            (WARD_CHAIR, "2024-05-01", call("2024-06-02")),
            (FRONT_HEAD, "2024-05-02", agree(&[1, 2], "2024-05-02")),
            (WARD_CHAIR, "2024-05-03", team("2024-05-03")),
            (WARD_CHAIR, "2024-05-04", election::Command::PostDecisions),
            (Actor::ElectionTeam, "2024-05-05", election::Command::Notify),
            (Actor::ElectionTeam, "2024-05-05", settle(500, 0)),
            (Actor::WardCommittee, "2024-05-06", two_clusters("2024-05-06")),
            (first, "2024-05-06", election::Command::Withdraw),
            (WARD_CHAIR, "2024-06-01", postpone),
            (
                Actor::Resident(person(7)),
                "2024-06-09",
                election::Command::Nominate(candidate(7)),
            ),
        ],
    );
    assert_eq!(
        taken(&worlds, election_stage, election_step),
        drawn(include_str!("../../src/procedures/election/mod.rs"))
    );
}

fn deputy_step(event: &Event) -> Option<(String, Option<&'static str>)> {
    let Event::Deputy(event) = event else { return None };
    let end = match event {
        event if event.tenure().is_some() => Some("in_office"),
        deputy::Event::RecognitionDeclined(_) => Some("declined"),
        deputy::Event::Abandoned => Some("abandoned"),
        _ => None,
    };
    Some((name(event.command().kind()), end))
}

#[test]
fn the_choice_of_a_deputy_is_as_drawn() {
    let head = Actor::Head(person(1));
    let steps: [(Actor, deputy::Command); 6] = [
        (head, deputy::Command::Open(candidate(2))),
        (
            Actor::PartyCellCommittee,
            deputy::Command::Consent(Opinion::Against),
        ),
        (FRONT_HEAD, deputy::Command::Consent(Opinion::For)),
        (head, deputy::Command::Choose),
        (head, deputy::Command::Propose),
        (Actor::WardCommittee, deputy::Command::Receive),
    ];
    let after = |count: usize| {
        let mut world = World::new(1);
        world.headed("2022-06-05", "2022-06-15", 1);
        for (by, command) in steps.iter().take(count) {
            world.depute(*by, "2022-07-01", *command).unwrap();
        }
        world
    };
    let mut worlds = Vec::new();
    for count in [1, 4, 5, 6] {
        let mut world = after(count);
        world
            .depute(head, "2022-07-02", deputy::Command::Abandon)
            .unwrap();
        worlds.push(world);
    }
    for last in [
        deputy::Command::Recognise(support::recognition(&[])),
        deputy::Command::DeclineRecognition(Set::<Reason>::of(&[Reason::Standards])),
    ] {
        let mut world = after(6);
        world.depute(Actor::WardCommittee, "2022-07-02", last).unwrap();
        worlds.push(world);
    }
    let mut world = World::new(1);
    world.headed("2026-08-02", "2026-08-06", 1);
    world
        .depute(head, "2026-08-10", deputy::Command::OpenParticipant(candidate(2)))
        .unwrap();
    world
        .depute(
            CELL_SECRETARY,
            "2026-08-11",
            deputy::Command::Consent(Opinion::For),
        )
        .unwrap();
    world
        .depute(FRONT_HEAD, "2026-08-11", deputy::Command::Consent(Opinion::For))
        .unwrap();
    world.depute(head, "2026-08-12", deputy::Command::Choose).unwrap();
    worlds.push(world);
    assert_eq!(
        taken(&worlds, stages::selection, deputy_step),
        drawn(include_str!("../../src/procedures/deputy/mod.rs"))
    );
}

#[test]
fn a_delegation_is_as_drawn() {
    let head = Actor::Head(person(1));
    let mut world = World::new(1);
    world.headed("2022-06-05", "2022-06-15", 1);
    world.with_deputy("2022-07-01", 1, 2);
    let grant = Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2022-08-01")),
    };
    world
        .delegate(head, "2022-08-01", delegation::Command::Grant(grant))
        .unwrap();
    let exercise = delegation::Command::Exercise(Power::ChairMeetings);
    world
        .delegate(Actor::Deputy(person(2)), "2022-08-02", exercise)
        .unwrap();
    world
        .delegate(head, "2022-08-03", delegation::Command::Revoke)
        .unwrap();
    let stage = |group: &ResidentialGroup| {
        let delegation = group.authority().and_then(|a| a.delegation());
        delegation.map_or("[*]", |d| {
            if d.period.until().is_some() {
                "revoked"
            } else {
                "granted"
            }
        })
    };
    let step = |event: &Event| match event {
        Event::Delegation(event) => Some((name(event.command().kind()), None)),
        _ => None,
    };
    assert_eq!(
        taken(&[world], stage, step),
        drawn(include_str!("../../src/procedures/delegation/mod.rs"))
    );
}

const README: &str = include_str!("../../README.md");

/// The README is a screen and a half, and shows code on the first screen.
#[test]
fn the_readme_is_short() {
    assert!(README.lines().count() <= 150, "{} lines", README.lines().count());
    let (before, rest) = README.split_once("```rust\n").unwrap();
    assert!(before.lines().count() < 25, "the code begins late");
    let (code, _) = rest.split_once("```").unwrap();
    let shown = code.trim().lines().count();
    assert!(shown <= 20, "{shown} lines");
}

/// Every instrument the crate knows stands in the table of the scope.
#[test]
fn the_scope_names_every_instrument() {
    let (_, rest) = README.split_once("## Scope").unwrap();
    let (scope, _) = rest.split_once("\n## ").unwrap();
    for edition in to_dan_pho::law::builtin::EDITIONS {
        let to_dan_pho::law::edition::Source::Text {
            instrument,
            amended_by,
        } = edition.source
        else {
            continue;
        };
        let number = amended_by.unwrap_or(instrument).number;
        let short = number.to_string();
        let short = match (number.serial(), number.year()) {
            (Some(serial), Some(year)) => format!("{serial:02}/{year}"),
            _ => short,
        };
        assert!(scope.contains(&short), "{number} is missing");
    }
}
