//! The pictures on the pages of the matters and of the conference are those of the code, along the ways that are
//! usual: where an act is open in more stages than drawn, the picture shows the one it is for.

use std::collections::BTreeSet;

use to_dan_pho::group::{self, Command, Event};
use to_dan_pho::law::{Matter, MatterScope, Report, Role};
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedures::conference::{self, Command as Confer};
use to_dan_pho::procedures::meeting::{
    BallotGround, Command as Do, Consenting, Event as Happened, Flaw, Objection, Proposal,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, ResidentialGroup};

use crate::support::residents::{
    HEAD, MATTER, clicked, conference_plan, consent, hearing, meet, minutes, notice, online, open_online,
    plan, proposal, residents, returned, window, written,
};
use crate::support::{WARD_CHAIR, World, day, number, person, recognition};

type Edges = BTreeSet<(String, String, String)>;

const WARD: Actor = Actor::WardCommittee;

/// The edges of the picture on the page of a procedure.
fn drawn(page: &str) -> Edges {
    let (_, rest) = page.split_once("```mermaid").unwrap();
    let (picture, _) = rest.split_once("```").unwrap();
    let edges = picture.lines().filter_map(|line| {
        let (from, rest) = line.trim_start_matches("//!").trim().split_once(" --> ")?;
        let (to, command) = rest.split_once(": ")?;
        Some((from.to_owned(), to.to_owned(), command.to_owned()))
    });
    edges.collect()
}

fn name(kind: impl serde::Serialize) -> String {
    serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned()
}

fn stage(group: &ResidentialGroup) -> &'static str {
    match group.matter(MATTER) {
        None => "[*]",
        Some(d) if d.effect().is_some() => "in_force",
        Some(d) if d.receipt().is_some() => "received",
        Some(d) if d.sent().is_some() => "sent",
        Some(d) if d.written().is_some() => "written",
        Some(d) if d.passed().is_some() => "passed",
        Some(_) => "opened",
    }
}

const fn end(event: &Happened) -> Option<&'static str> {
    match event {
        Happened::RecognitionDeclined(_) => Some("declined"),
        Happened::Annulled(_) => Some("annulled"),
        Happened::Abandoned => Some("abandoned"),
        _ => None,
    }
}

fn taken(worlds: &[World]) -> Edges {
    let mut edges = Edges::new();
    for world in worlds {
        let mut state = None;
        for done in &world.log {
            let before = state.as_ref().map_or("[*]", stage);
            group::evolve(&mut state, done);
            if let Event::Meeting { event, .. } = &done.what {
                let after = end(event).unwrap_or_else(|| stage(state.as_ref().unwrap()));
                let command = name(event.command().kind());
                edges.insert((before.to_owned(), after.to_owned(), command));
            }
        }
    }
    edges
}

fn along(mut world: World, way: Vec<(Actor, &str, Do)>) -> World {
    for (by, on, act) in way {
        world.step(by, on, act).unwrap();
    }
    world
}

fn failed(eligible: u32, present: u32, agreed: u32) -> Do {
    let mut said = minutes(eligible, present, agreed, 0);
    said.result.declared = false;
    Do::Hold(said)
}

fn balloting(world: World, agreed: u32) -> World {
    let mut count = returned(300, 300, agreed);
    count.result.declared = agreed >= 200;
    along(
        world,
        vec![
            (HEAD, "2024-03-10", failed(300, 100, 100)),
            (HEAD, "2024-03-12", plan(BallotGround::AfterMeeting)),
            (HEAD, "2024-03-13", Do::SendBallotPlan),
            (HEAD, "2024-03-14", window("2024-03-20", "2024-03-25")),
            (HEAD, "2024-03-25", Do::CountBallots(count)),
        ],
    )
}

fn sent(matter: Matter) -> World {
    let mut world = residents();
    world.sent(matter);
    world
}

fn objection() -> Objection {
    Objection {
        decision: Some(number("31/QĐ-UBND")),
        flaw: Flaw::Procedure,
    }
}

#[test]
fn a_matter_is_as_drawn() {
    let put = |matter| {
        let mut world = residents();
        world.notified(matter);
        world
    };
    let voted = |agreed| {
        let choice = Do::ChooseOnline {
            eligible: 300,
            chosen: 200,
        };
        let way = vec![
            (HEAD, "2024-03-10", Do::PlanOnline(online("2024-03-10"))),
            (HEAD, "2024-03-11", choice),
            (HEAD, "2024-03-11", open_online("2024-03-11", "2024-03-12")),
            (HEAD, "2024-03-12", Do::CountOnline(clicked(300, 300, agreed))),
        ];
        along(put(Matter::Other), way)
    };
    let received = || {
        let mut world = sent(Matter::Conventions);
        world.step(WARD, "2024-03-12", Do::Receive).unwrap();
        world
    };
    let clusters = Do::PlanClusters(Clusters {
        scattered: true,
        clusters: vec![Cluster {
            households: 100,
            chair: Role::Head,
            lives_there: true,
        }],
        consent: Some(consent(Role::FrontCommittee, "2024-03-01")),
    });
    let initiative = Proposal {
        consent: None,
        households: vec![Consenting {
            on: day("2024-02-01"),
            households: 50,
        }],
        ..proposal(Matter::Other)
    };
    let convener = Actor::FrontCommittee;
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        ..proposal(Matter::Funds)
    };
    let effect = Do::SetEffect {
        decision: Some(number("40/QĐ-UBND")),
        from: day("2024-05-01"),
        groups_for: 20,
        groups: 25,
    };
    let reasons = Set::<Reason>::of(&[Reason::Procedure]);
    let worlds = [
        balloting(put(Matter::Contributions), 199),
        balloting(put(Matter::Contributions), 200),
        balloting(put(Matter::Conventions), 200),
        voted(150),
        voted(151),
        along(put(Matter::Other), vec![(WARD, "2024-03-05", clusters)]),
        along(
            World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 300),
            vec![
                (Actor::Resident(person(50)), "2024-03-01", Do::Open(initiative)),
                (WARD_CHAIR, "2024-03-01", Do::Designate(convener)),
            ],
        ),
        along(put(Matter::Other), vec![(HEAD, "2024-03-05", Do::Abandon)]),
        along(
            residents(),
            vec![
                (WARD_CHAIR, "2024-03-01", Do::Open(wide)),
                (HEAD, "2024-03-04", notice(Some("2024-03-04"))),
                (HEAD, "2024-03-10", meet(300, 300, 300, 0)),
                (HEAD, "2024-03-10", Do::Write(written())),
                (HEAD, "2024-03-11", Do::Send),
                (WARD, "2024-04-01", effect),
            ],
        ),
        along(
            sent(Matter::Other),
            vec![
                (WARD, "2024-04-01", Do::AskForChange(objection())),
                (WARD, "2024-04-02", Do::Annul(objection())),
            ],
        ),
        along(
            sent(Matter::Conventions),
            vec![(WARD, "2024-04-02", Do::Annul(objection()))],
        ),
        along(
            received(),
            vec![(WARD, "2024-03-14", Do::Recognise(recognition(&[])))],
        ),
        along(
            received(),
            vec![(WARD, "2024-03-14", Do::DeclineRecognition(reasons))],
        ),
    ];
    assert_eq!(
        taken(&worlds),
        drawn(include_str!("../../../../src/procedures/meeting/mod.rs"))
    );
}

#[test]
fn the_conference_is_as_drawn() {
    let stage = |group: &ResidentialGroup| match group.conference() {
        None => "[*]",
        Some(c) if c.reported().is_some() => "reported",
        Some(c) if c.held().is_some() => "held",
        Some(c) if c.notified().is_some() => "notified",
        Some(_) => "planned",
    };
    let mut edges = Edges::new();
    let mut world = residents();
    let year = |world: &mut World, year: i32, report: bool| {
        let on = |rest: &str| format!("{year}-12-{rest}");
        let mut way = vec![
            (on("01"), conference_plan(&on("01"))),
            (on("10"), Confer::Notify(day(&on("20")))),
            (on("20"), hearing(Report::ALL)),
        ];
        if report {
            way.push((on("21"), Confer::Report));
        }
        for (on, what) in way {
            world.act(HEAD, &on, Command::Conference(what)).unwrap();
        }
    };
    year(&mut world, 2024, true);
    year(&mut world, 2025, false);
    world
        .act(
            HEAD,
            "2026-01-10",
            Command::Conference(conference_plan("2026-01-10")),
        )
        .unwrap();
    let mut state = None;
    for done in &world.log {
        let before = state.as_ref().map_or("[*]", stage);
        group::evolve(&mut state, done);
        if let Event::Conference(event) = &done.what {
            let after = stage(state.as_ref().unwrap());
            let kind: conference::Kind = event.command().kind();
            edges.insert((before.to_owned(), after.to_owned(), name(kind)));
        }
    }
    assert_eq!(
        edges,
        drawn(include_str!("../../../../src/procedures/conference/mod.rs"))
    );
}
