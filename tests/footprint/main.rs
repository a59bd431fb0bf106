//! What the library takes of the heap: nothing for a refusal, a box or two for a term, and half a
//! kilobyte for a group in office.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

#[path = "../support/mod.rs"]
mod support;

use std::cell::Cell;

use allocation_counter::measure;
use support::{
    CELL_SECRETARY, FRONT_HEAD, WARD_CHAIR, World, agree, call, candidate, day, hold, person, recognise,
};
use to_dan_pho::group::{self, Command, Officer, Post};
use to_dan_pho::law::{Opinion, Period, Power, Role};
use to_dan_pho::place::{LocalTerm, PlaceName, Ward, WardCode};
use to_dan_pho::procedure::Consent;
use to_dan_pho::procedures::delegation::{self, Grant, Scope};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, FinaliseCandidates};
use to_dan_pho::{Act, Actor, ResidentialGroup, Rule};

const HEAD: Actor = Actor::Head(person(1));

/// What a thing takes of the heap while it lives, as the allocator counts it.
fn heap<T: Clone>(thing: &T) -> u64 {
    let copy = Cell::new(None);
    let taken = measure(|| copy.set(Some(thing.clone())));
    drop(copy);
    u64::try_from(taken.bytes_current).unwrap()
}

/// The way from a head recognised to a deputy with a delegation and a task.
fn deputised(world: &mut World) {
    world
        .depute(HEAD, "2022-09-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    world
        .depute(
            Actor::PartyCellCommittee,
            "2022-09-02",
            deputy::Command::Consent(Opinion::For),
        )
        .unwrap();
    world
        .depute(FRONT_HEAD, "2022-09-03", deputy::Command::Consent(Opinion::For))
        .unwrap();
    world.depute(HEAD, "2022-09-05", deputy::Command::Choose).unwrap();
    world
        .depute(HEAD, "2022-09-05", deputy::Command::Propose)
        .unwrap();
    world
        .depute(Actor::WardCommittee, "2022-09-06", deputy::Command::Receive)
        .unwrap();
    world
        .depute(
            Actor::WardCommittee,
            "2022-09-09",
            deputy::Command::Recognise(support::recognition(&[])),
        )
        .unwrap();
    let grant = Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::new(day("2022-09-12"), day("2022-12-31")).unwrap(),
    };
    world
        .delegate(HEAD, "2022-09-12", delegation::Command::Grant(grant))
        .unwrap();
    let task = delegation::Task {
        to: person(2),
        work: Power::Mediate,
    };
    world
        .delegate(HEAD, "2022-09-12", delegation::Command::AssignTask(task))
        .unwrap();
}

/// Half a kilobyte, whatever the names: the group's are the longest there can be.
#[test]
fn a_group_in_office_takes_at_most_512_bytes_with_its_heap() {
    let mut world = World::new(1);
    let longest: PlaceName = "A".repeat(PlaceName::MAX).parse().unwrap();
    let register = group::Register {
        ward: Ward {
            name: longest.clone(),
            code: WardCode::new(99_999).unwrap(),
            ..support::ward(1)
        },
        name: longest,
        term: LocalTerm::ToDanPho,
        kind: None,
        households: u32::MAX,
    };
    world.group = None;
    world
        .act(Actor::WardCommittee, "2008-05-01", Command::Register(register))
        .unwrap();
    for (post, person) in [
        (Post::FrontHead, FRONT_HEAD.person()),
        (Post::PartyCellSecretary, CELL_SECRETARY.person()),
    ] {
        world
            .act(
                Actor::WardFront,
                "2008-05-01",
                Command::RecordOfficer(Officer { post, person }),
            )
            .unwrap();
    }
    world.headed("2022-08-14", "2022-08-24", 1);
    deputised(&mut world);

    let group = world.group();
    assert!(group.head_on(day("2022-10-01")).is_some());
    assert_eq!(group.deputies_on(day("2022-10-01")).count(), 1);
    assert_eq!(group.may_act(Power::ChairMeetings, day("2022-10-01")).count(), 2);
    let own = u64::try_from(size_of::<ResidentialGroup>()).unwrap();
    let whole = own + heap(group);
    println!("a group in office: {own} bytes and {} of heap", whole - own);
    assert!(whole <= 512, "{whole} bytes");
}

/// Two boxes for the two processes, a ward and two names at the register, and their copies in the
/// event: nothing for anything else.
#[test]
fn a_lawful_term_allocates_a_box_a_process() {
    let mut world = World::new(1);
    world.headed("2022-08-14", "2022-08-24", 1);
    deputised(&mut world);
    let acts: Vec<Act<Command>> = world
        .log
        .iter()
        .map(|done| Act {
            by: done.by,
            on: done.on,
            what: done.what.command(),
        })
        .collect();
    let mut group = None;
    for act in &acts {
        let taken = measure(|| {
            let done = group::decide(group.as_ref(), act, &world.book).unwrap();
            group::evolve(&mut group, &done);
        });
        let allowed = match act.what {
            Command::Register(_) => 5,
            Command::Election(election::Command::Call(_)) | Command::Deputy(deputy::Command::Open(_)) => 1,
            _ => 0,
        };
        assert_eq!(taken.count_total, allowed, "{:?}", act.what);
    }
    assert_eq!(group.as_ref(), Some(world.group()));
}

/// Every refusal of a walk that goes wrong at every step, and the questions before it.
#[test]
fn a_refusal_allocates_nothing() {
    let mut refused = Vec::new();
    let mut refuse = |world: &World, by, on, what| {
        let act = Act {
            by,
            on: day(on),
            what,
        };
        let mut refusal = None;
        let taken = measure(|| refusal = group::decide(world.group.as_ref(), &act, &world.book).err());
        let rule = refusal.unwrap().rule;
        assert_eq!(taken.count_total, 0, "{rule:?}");
        refused.push(rule);
    };
    let elect = Command::Election;
    let mut world = World::new(1);
    refuse(&world, WARD_CHAIR, "2000-01-01", elect(call("2000-02-01")));
    refuse(
        &world,
        WARD_CHAIR,
        "2022-07-01",
        elect(election::Command::PostDecisions),
    );
    refuse(&world, FRONT_HEAD, "2022-07-01", elect(call("2022-08-14")));
    let no_basis = election::Call {
        day: day("2022-08-14"),
        decision: Some(support::number("12/QĐ-UBND")),
        basis: Some(support::number("1/2000/QĐ-UBND")),
        ground: None,
    };
    refuse(
        &world,
        WARD_CHAIR,
        "2022-07-01",
        elect(election::Command::Call(no_basis)),
    );
    world.prepare("2022-08-14", &[1, 3]);
    refuse(
        &world,
        FRONT_HEAD,
        "2022-07-25",
        elect(agree(&[1, 2, 3], "2022-07-25")),
    );
    refuse(
        &world,
        FRONT_HEAD,
        "2022-07-25",
        elect(agree(&[1, 1], "2022-07-25")),
    );
    let against = FinaliseCandidates {
        candidates: [candidate(1)].into_iter().collect(),
        consent: Some(Consent {
            of: Role::PartyCellCommittee,
            on: day("2022-07-25"),
            opinion: Opinion::Against,
        }),
    };
    refuse(
        &world,
        FRONT_HEAD,
        "2022-07-25",
        elect(election::Command::FinaliseCandidates(against)),
    );
    refuse(
        &world,
        Actor::ElectionTeam,
        "2022-08-14",
        elect(hold(310, 300, &[(1, 200)], None)),
    );
    // Two of three hundred short of half of the voter list.
    world
        .elect(
            Actor::ElectionTeam,
            "2022-08-14",
            hold(310, 300, &[(1, 150), (3, 100)], None),
        )
        .unwrap();
    refuse(&world, Actor::WardCommittee, "2022-08-15", elect(recognise(&[])));
    world
        .elect(Actor::WardCommittee, "2022-08-15", election::Command::Receive)
        .unwrap();
    refuse(&world, Actor::WardCommittee, "2022-08-16", elect(recognise(&[])));

    let mut world = World::new(1);
    world.headed("2022-08-14", "2022-08-24", 1);
    refuse(
        &world,
        Actor::Head(person(9)),
        "2022-09-01",
        Command::Deputy(deputy::Command::Open(candidate(2))),
    );
    refuse(
        &world,
        HEAD,
        "2022-09-01",
        Command::Deputy(deputy::Command::Choose),
    );
    world
        .depute(HEAD, "2022-09-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    refuse(
        &world,
        HEAD,
        "2022-09-01",
        Command::Deputy(deputy::Command::Choose),
    );
    world
        .depute(HEAD, "2022-09-01", deputy::Command::Abandon)
        .unwrap();
    deputised(&mut world);
    let stranger = delegation::Command::AssignTask(delegation::Task {
        to: person(5),
        work: Power::Mediate,
    });
    refuse(&world, HEAD, "2022-10-01", Command::Delegation(stranger));
    refuse(
        &world,
        Actor::Deputy(person(2)),
        "2023-01-05",
        Command::Delegation(delegation::Command::Exercise(Power::Mediate)),
    );
    // Irregular, since a head-elect is not in office, and then refused all the same.
    let mut world = World::new(1);
    world.elected("2024-12-08", 1);
    refuse(
        &world,
        HEAD,
        "2024-12-09",
        Command::Deputy(deputy::Command::Open(candidate(1))),
    );
    refused.sort_unstable();
    refused.dedup();
    assert!(refused.len() >= 10, "{refused:?}");
    for rule in [
        Rule::NotReceived,
        Rule::NobodyElected,
        Rule::DeputyConsent,
        Rule::HeadAsDeputy,
    ] {
        assert!(refused.contains(&rule), "{rule:?} of {refused:?}");
    }
}
