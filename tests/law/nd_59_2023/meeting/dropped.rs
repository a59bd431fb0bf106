//! Who drops a matter, who puts one forward for the whole commune, and what a link to a decision is to.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{Command, Ended, Ending, Process};
use to_dan_pho::law::{Matter, MatterScope, Role};
use to_dan_pho::procedures::meeting::{Change, Command as Do, Consenting, Flaw, Objection, Proposal, Way};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Lang, MatterId, Rule, Text};

use crate::nd_59_2023::meeting::LAW;
use crate::support::residents::{HEAD, MATTER, consent, matter, meet, notice_for, proposal, residents};
use crate::support::{WARD_CHAIR, World, day, person};

const INITIATOR: Actor = Actor::Resident(person(50));
const WARD: Actor = Actor::WardCommittee;

fn wide() -> Proposal {
    Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        ..proposal(Matter::Funds)
    }
}

fn initiative(scope: MatterScope) -> Proposal {
    Proposal {
        scope,
        consent: None,
        households: vec![Consenting {
            on: day("2024-03-01"),
            households: 60,
        }],
        ..proposal(Matter::Other)
    }
}

/// On the table since 1/3/2024, brought by this actor.
fn brought(by: Actor, proposal: Proposal) -> World {
    let mut world = residents();
    world.step(by, "2024-03-01", Do::Open(proposal)).unwrap();
    world
}

/// Reference: no text says who drops a matter. Who brought it does: each kind is brought by somebody of its own (Article
/// 16, Law 10/2022). The head, who convenes, may drop what another brought, irregularly; nobody else does.
#[test]
fn who_brought_a_matter_drops_it() {
    let of_the_group = || brought(HEAD, proposal(Matter::Other));
    of_the_group().matter(HEAD, "2024-03-05", Do::Abandon).lawful();
    of_the_group()
        .matter(WARD_CHAIR, "2024-03-05", Do::Abandon)
        .refused_as(Rule::MeetingConvening);

    let of_a_citizen = || brought(INITIATOR, initiative(MatterScope::Group));
    of_a_citizen()
        .matter(INITIATOR, "2024-03-05", Do::Abandon)
        .lawful();
    of_a_citizen()
        .matter(Actor::Resident(person(51)), "2024-03-05", Do::Abandon)
        .refused_as(Rule::MeetingConvening);
    let verdict = of_a_citizen().matter(HEAD, "2024-03-05", Do::Abandon);
    assert_eq!(verdict.refused, None);
    let by_another = |role| Finding {
        rule: Rule::DroppedByAnother,
        evidence: Evidence::Role(role),
    };
    assert_eq!(verdict.irregular, [by_another(Role::Resident)]);

    // A commune-wide matter is the Chair's, whoever holds that post now.
    let of_the_commune = || brought(WARD_CHAIR, wide());
    for chair in [WARD_CHAIR, Actor::WardChair(person(77))] {
        of_the_commune().matter(chair, "2024-03-05", Do::Abandon).lawful();
    }
    let verdict = of_the_commune().matter(HEAD, "2024-03-05", Do::Abandon);
    assert_eq!(
        (verdict.refused, verdict.irregular),
        (None, vec![by_another(Role::WardChair)])
    );
}

/// Reference: clause 1, Article 16, Law 10/2022: commune-wide, the Chair decides on the matter; a citizen's initiative goes
/// to the head, for this community (clause 3, our reading).
#[test]
fn a_commune_wide_matter_is_not_a_citizens_to_open() {
    let mut world = residents();
    let evidence = Evidence::Actor {
        role: Role::Resident,
        allowed: Set::<Role>::of(&[Role::WardChair]),
    };
    world
        .matter(
            INITIATOR,
            "2024-03-01",
            Do::Open(initiative(MatterScope::Commune)),
        )
        .refused(Rule::ProposeCommune, evidence, LAW.at("16(1)"));
    world
        .matter(INITIATOR, "2024-03-01", Do::Open(initiative(MatterScope::Group)))
        .lawful();
}

const SECOND: MatterId = matter(200);

/// Passed on 10/3/2024, in force from then.
fn in_force() -> World {
    let mut world = residents();
    world.passed(Matter::Other);
    world
}

fn act(world: &mut World, id: MatterId, by: Actor, on: &str, act: Do) {
    world.act(by, on, Command::Meeting { matter: id, act }).unwrap();
}

/// Reference: no text. The link of a decision is to the decision that it was to change, whatever later takes that id: it is
/// still on record, and it is not to the new matter.
#[test]
fn a_link_survives_whatever_takes_the_id() {
    let mut world = in_force();
    let change = Change {
        decision: MATTER,
        way: Way::Replace,
    };
    let changing = Proposal {
        changes: Some(change),
        consent: Some(consent(Role::FrontHead, "2024-03-11")),
        ..proposal(Matter::Other)
    };
    act(&mut world, SECOND, HEAD, "2024-03-11", Do::Open(changing));
    let annul = Objection {
        decision: None,
        flaw: Flaw::Content,
    };
    act(&mut world, MATTER, WARD, "2024-03-12", Do::Annul(annul));
    // Another matter takes the id, and is passed.
    let other = Proposal {
        consent: Some(consent(Role::FrontHead, "2024-03-13")),
        ..proposal(Matter::Other)
    };
    act(&mut world, MATTER, HEAD, "2024-03-13", Do::Open(other));
    let notice = |on| notice_for(day(on));
    act(&mut world, MATTER, HEAD, "2024-03-13", notice("2024-03-18"));
    act(&mut world, MATTER, HEAD, "2024-03-18", meet(300, 300, 300, 0));
    let second = world.group().matter(SECOND).unwrap();
    assert_eq!((second.changes(), second.change_gone()), (Some(change), true));
    let held = world.judge(
        HEAD,
        "2024-03-25",
        Command::Meeting {
            matter: SECOND,
            act: meet(300, 300, 300, 0),
        },
    );
    assert_eq!(held.refused.map(|f| f.rule), Some(Rule::NothingToAmend));
    assert!(world.group().matter(MATTER).unwrap().in_force(day("2024-03-25")));
}

/// Reference: no text; the record. What was dropped, annulled or not recognised is gone from the table, and the group tells
/// which matter it was, on which day, and how it ended.
#[test]
fn a_dropped_matter_is_told() {
    let told = |world: &World| {
        let mut ended = world
            .group()
            .ended()
            .filter(|ended| ended.process == Process::Meeting);
        (ended.next(), ended.next())
    };
    let ended = |on, ending| Ended {
        process: Process::Meeting,
        matter: Some(MATTER),
        on: day(on),
        ending,
    };
    let mut world = brought(HEAD, proposal(Matter::Other));
    assert_eq!(told(&world), (None, None));
    world.step(HEAD, "2024-03-05", Do::Abandon).unwrap();
    assert_eq!(world.group().matter(MATTER), None);
    assert_eq!(told(&world), (Some(ended("2024-03-05", Ending::Dropped)), None));
    // Another matter of that id is on the table, and what was dropped before stays told, until that one ends.
    world
        .step(HEAD, "2024-03-06", Do::Open(proposal(Matter::Other)))
        .unwrap();
    assert_eq!(told(&world), (Some(ended("2024-03-05", Ending::Dropped)), None));
    world
        .step(HEAD, "2024-03-06", notice_for(day("2024-03-12")))
        .unwrap();
    world.step(HEAD, "2024-03-12", meet(300, 300, 300, 0)).unwrap();
    let annul = Do::Annul(Objection {
        flaw: Flaw::Procedure,
        decision: None,
    });
    world.step(WARD, "2024-03-20", annul).unwrap();
    assert_eq!(told(&world), (Some(ended("2024-03-20", Ending::Annulled)), None));
    assert!(Ending::Dropped.text(Lang::Vi).to_string().starts_with("đã thôi"));
}
