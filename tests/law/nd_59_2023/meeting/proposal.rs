//! Who puts a matter forward, and who convenes.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::{Command, Officer, Post};
use to_dan_pho::law::edition::Strength;
use to_dan_pho::law::{Matter, MatterScope, Opinion, Role};
use to_dan_pho::procedure::Consent;
use to_dan_pho::procedures::meeting::{Command as Do, Consenting, Proposal, Written};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::meeting::{DECREE, LAW};
use crate::support::residents::{
    HEAD, MATTER, consent, meet, minutes, notice, notice_for, of_households, proposal, residents, written,
};
use crate::support::verdict::{Verdict, share};
use crate::support::{WARD_CHAIR, World, day, person};

const ON: &str = "2024-03-01";
const RESIDENT: Actor = Actor::Resident(person(50));

fn open(by: Actor, on: &str, proposal: Proposal) -> Verdict {
    of_households(500).matter(by, on, Do::Open(proposal))
}

/// An initiative of so many of the 500 households, each count on its day.
fn initiative(households: &[(&str, u32)], consent: Option<Consent>) -> Proposal {
    Proposal {
        consent,
        households: households
            .iter()
            .map(|(on, households)| Consenting {
                on: day(on),
                households: *households,
            })
            .collect(),
        ..proposal(Matter::Other)
    }
}

/// Reference: point a, clause 1, Article 3, Decree 59/2023: the head's meeting decides matters 1, 2,
/// 3, 5 and 6; clause 1, Article 18 of the Law sends matter 4 to the Government's procedure.
#[test]
fn five_of_the_six_matters_are_decided_here() {
    let decided = [
        Matter::Contributions,
        Matter::Funds,
        Matter::Conventions,
        Matter::Boards,
        Matter::Other,
    ];
    for matter in decided {
        open(HEAD, ON, proposal(matter)).lawful();
    }
    open(HEAD, ON, proposal(Matter::Head)).refused(
        Rule::MeetingMatters,
        Evidence::Matter {
            observed: Matter::Head,
            of: Set::<Matter>::of(&decided),
        },
        LAW.at("18(1)"),
    );
}

/// Reference: clause 2, Article 16, Law 10/2022: the head, after agreeing with the Front head.
#[test]
fn the_head_proposes_with_the_front_head() {
    open(HEAD, ON, proposal(Matter::Other)).lawful();
    open(Actor::FrontHead(person(9002)), ON, proposal(Matter::Other)).refused(
        Rule::ProposeGroup,
        Evidence::Actor {
            role: Role::FrontHead,
            allowed: Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
        },
        LAW.at("16(2)"),
    );
    let against = Consent {
        opinion: Opinion::Against,
        ..consent(Role::FrontHead, ON)
    };
    for (given, got) in [(None, None), (Some(against), Some(Opinion::Against))] {
        let asked = Proposal {
            consent: given,
            ..proposal(Matter::Other)
        };
        open(HEAD, ON, asked).refused(
            Rule::ProposeGroupConsent,
            Evidence::Consent {
                of: Role::FrontHead,
                strength: Strength::Agreement,
                got,
            },
            LAW.at("16(2)"),
        );
    }
}

/// Reference: clause 2, Article 16, Law 10/2022 wants two persons; who agrees when the head is also
/// head of the Front committee no text read says.
#[test]
fn nobody_agrees_with_themselves() {
    let mut world = residents();
    let both = Officer {
        post: Post::FrontHead,
        person: Some(person(1)),
    };
    world
        .act(Actor::WardFront, "2024-01-05", Command::RecordOfficer(both))
        .unwrap();
    // Who agrees then no text says: it is listed.
    let open = Do::Open(Proposal {
        consent: None,
        ..proposal(Matter::Other)
    });
    let asked = Command::Meeting {
        matter: MATTER,
        act: open.clone(),
    };
    assert!(
        world
            .unregulated(HEAD, ON, asked)
            .contains(&Rule::ProposeGroupConsent)
    );
    world.matter(HEAD, ON, open).lawful();
}

/// Reference: clause 1, Article 20, Law 10/2022: so it is of the form of the written decision.
#[test]
fn nobody_agrees_with_themselves_on_the_form() {
    let mut world = residents();
    world.passed(Matter::Other);
    let both = Officer {
        post: Post::FrontHead,
        person: Some(person(1)),
    };
    world
        .act(Actor::WardFront, "2024-03-10", Command::RecordOfficer(both))
        .unwrap();
    let write = Do::Write(Written {
        consent: None,
        ..written()
    });
    let asked = Command::Meeting {
        matter: MATTER,
        act: write.clone(),
    };
    assert_eq!(
        world.unregulated(HEAD, "2024-03-10", asked),
        [Rule::DecisionFormConsent]
    );
    world.matter(HEAD, "2024-03-10", write).lawful();
}

/// Reference: clause 1, Article 16, Law 10/2022: commune-wide, the ward chair after agreeing with the
/// ward Front, any matter of Article 15. That clause 1, Article 21 gives a share for matters 1 and 2 alone refuses no other.
#[test]
fn the_ward_chair_proposes_commune_wide() {
    let wide = |matter, of| Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(of, ON)),
        ..proposal(matter)
    };
    open(WARD_CHAIR, ON, wide(Matter::Contributions, Role::WardFrontChair)).lawful();
    open(HEAD, ON, wide(Matter::Contributions, Role::WardFrontChair)).refused_as(Rule::ProposeCommune);
    // The group's own Front head is not the ward's.
    open(WARD_CHAIR, ON, wide(Matter::Contributions, Role::FrontHead))
        .refused_as(Rule::ProposeCommuneConsent);
    for matter in [Matter::Other, Matter::Conventions, Matter::Boards] {
        open(WARD_CHAIR, ON, wide(matter, Role::WardFrontChair)).lawful();
    }
}

/// Reference: clause 3, Article 16, Law 10/2022: at least 10% of all households.
#[test]
fn citizens_propose_from_a_tenth() {
    open(RESIDENT, ON, initiative(&[("2024-02-01", 50)], None)).lawful();
    open(
        RESIDENT,
        ON,
        initiative(&[("2024-02-01", 30), ("2024-02-20", 20)], None),
    )
    .lawful();
    open(RESIDENT, ON, initiative(&[("2024-02-01", 500)], None)).lawful();
    let refused = open(RESIDENT, ON, initiative(&[("2024-02-01", 501)], None))
        .refused
        .unwrap();
    assert_eq!(refused.rule, Rule::SignedAboveAll);
    let evidence = Evidence::Against {
        observed: 501,
        recorded: 500,
    };
    assert_eq!(refused.evidence, evidence);
    // Consents that lapsed are gathered anew: a household counts once, by the one that holds.
    open(
        RESIDENT,
        ON,
        initiative(&[("2023-10-01", 250), ("2024-02-01", 251)], None),
    )
    .lawful();
    open(RESIDENT, ON, initiative(&[("2024-02-01", 49)], None)).refused(
        Rule::Initiative,
        share(49, 500, 50),
        LAW.at("16(3)"),
    );
}

/// Reference: clause 3, Article 16, Law 10/2022: a consent is valid 3 months from the day it was
/// expressed; clause 3, Article 148 of the Civil Code: to the end of the corresponding day.
#[test]
fn a_consent_is_stale_after_three_months() {
    // Expressed on Friday 1/12/2023: to the end of Friday 1/3/2024.
    let signed = || initiative(&[("2023-12-01", 50)], None);
    let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 500);
    world.matter(RESIDENT, "2024-03-01", Do::Open(signed())).lawful();
    World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 500)
        .matter(RESIDENT, "2024-03-02", Do::Open(signed()))
        .refused(Rule::InitiativeValid, share(0, 500, 50), LAW.at("16(3)"));
    // Not one that is still to be expressed either.
    World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 500)
        .matter(RESIDENT, "2023-11-30", Do::Open(signed()))
        .refused_as(Rule::Initiative);
}

/// Reference: clause 3, Article 16, Law 10/2022, paragraph 2: fewer, if the Front committee approves.
#[test]
fn fewer_citizens_need_the_front_committee() {
    let few = |of, opinion| {
        let answer = Consent {
            opinion,
            ..consent(of, ON)
        };
        initiative(&[("2024-02-01", 3)], Some(answer))
    };
    open(RESIDENT, ON, few(Role::FrontCommittee, Opinion::For)).lawful();
    open(RESIDENT, ON, few(Role::FrontCommittee, Opinion::Against)).refused(
        Rule::InitiativeBelow,
        Evidence::Consent {
            of: Role::FrontCommittee,
            strength: Strength::Agreement,
            got: Some(Opinion::Against),
        },
        LAW.at("16(3)"),
    );
    // The head of the committee is not the committee.
    open(RESIDENT, ON, few(Role::FrontHead, Opinion::For)).refused_as(Rule::InitiativeBelow);
}

/// Reference: clause 1, Article 18, Law 10/2022; points a and d, clause 1, Article 3, Decree 59/2023:
/// the head convenes; while the post is vacant a member of the Front committee or a respected
/// resident designated by the ward chair.
#[test]
fn a_convener_stands_in_for_a_vacant_head() {
    let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 300);
    let signed = initiative(&[("2024-02-01", 50)], None);
    world.matter(RESIDENT, ON, Do::Open(signed)).lawful();
    let resident = Do::Designate(Actor::Resident(person(60)));
    world.matter(Actor::WardCommittee, ON, resident.clone()).refused(
        Rule::ConvenerCompetence,
        Evidence::Actor {
            role: Role::WardCommittee,
            allowed: Set::<Role>::of(&[Role::WardChair]),
        },
        LAW.at("18(1)"),
    );
    world
        .matter(WARD_CHAIR, ON, Do::Designate(Actor::Deputy(person(2))))
        .refused_as(Rule::ConvenerWho);
    world.matter(WARD_CHAIR, ON, resident).lawful();
    world
        .matter(Actor::Resident(person(61)), "2024-03-04", notice(None))
        .refused_as(Rule::MeetingConvening);
    let convener = Actor::Resident(person(60));
    world.matter(convener, "2024-03-04", notice(None)).lawful();
    world
        .matter(convener, "2024-03-10", meet(300, 200, 200, 0))
        .lawful();
}

/// Reference: the same: nobody convenes before being designated.
#[test]
fn a_convener_acts_from_the_designation_on() {
    let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 300);
    let signed = initiative(&[("2024-02-01", 50)], None);
    world.matter(RESIDENT, ON, Do::Open(signed)).lawful();
    let front = Actor::FrontCommittee;
    world
        .matter(WARD_CHAIR, "2024-03-05", Do::Designate(front))
        .lawful();
    let early = world
        .matter(Actor::FrontCommittee, "2024-03-04", notice(None))
        .refused
        .unwrap();
    assert_eq!(
        (early.rule, early.evidence),
        (
            Rule::TooEarly,
            crate::support::verdict::dates("2024-03-04", "2024-03-05")
        )
    );
    world
        .matter(Actor::FrontCommittee, "2024-03-05", notice(None))
        .lawful();
}

/// Reference: the same: a convener gives way to the head who is elected meanwhile.
#[test]
fn a_convener_gives_way_to_a_new_head() {
    let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 300);
    let signed = initiative(&[("2024-02-01", 50)], None);
    world.matter(RESIDENT, ON, Do::Open(signed)).lawful();
    let front = Actor::FrontCommittee;
    world.matter(WARD_CHAIR, ON, Do::Designate(front)).lawful();
    world.headed("2024-04-07", "2024-04-10", 1);
    let at = |on| {
        Do::Notify(to_dan_pho::procedures::meeting::Notice {
            day: day(on),
            documents: None,
            draft: None,
        })
    };
    world
        .matter(Actor::FrontCommittee, "2024-04-11", at("2024-04-20"))
        .refused_as(Rule::MeetingConvening);
    world.matter(HEAD, "2024-04-11", at("2024-04-20")).lawful();
}

/// Reference: the same: only while the post is vacant.
#[test]
fn no_convener_beside_a_head() {
    let mut world = residents();
    world.put(Matter::Other);
    let front = Actor::FrontCommittee;
    world
        .matter(WARD_CHAIR, ON, Do::Designate(front))
        .refused_as(Rule::HeadInOffice);
    world
        .matter(Actor::FrontCommittee, "2024-03-04", notice(None))
        .refused(
            Rule::MeetingConvening,
            Evidence::Actor {
                role: Role::FrontCommittee,
                allowed: Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            },
            LAW.at("18(1)"),
        );
}

/// Reference: clause 3, Article 3, Decree 59/2023: at least 2 days before the meeting.
#[test]
fn two_days_of_notice() {
    for (met, irregular) in [("2024-03-06", false), ("2024-03-05", true)] {
        let mut world = residents();
        world.put(Matter::Other);
        world.matter(HEAD, "2024-03-04", notice_for(day(met))).lawful();
        let verdict = world.matter(HEAD, met, meet(300, 300, 300, 0));
        if irregular {
            let evidence = crate::support::verdict::ahead(Some(1), 2);
            verdict.irregular(Rule::NoticeAhead, evidence, DECREE.at("3(3)"));
        } else {
            verdict.lawful();
        }
    }
}

/// Reference: clause 4, Article 3, Decree 59/2023: of matters 1 to 3 the documents reach the
/// households at least 2 days ahead; of the others no time is set.
#[test]
fn documents_of_three_matters_go_out_two_days_ahead() {
    for matter in [Matter::Contributions, Matter::Funds, Matter::Conventions] {
        for (sent, observed) in [
            (Some("2024-03-08"), None),
            (Some("2024-03-09"), Some(Some(1))),
            (None, Some(None)),
        ] {
            let mut world = residents();
            world.put(matter);
            world.matter(HEAD, "2024-03-04", notice(sent)).lawful();
            let verdict = world.matter(HEAD, "2024-03-10", meet(300, 300, 300, 0));
            match observed {
                None => verdict.lawful(),
                Some(days) => verdict.irregular(
                    Rule::DocumentsAhead,
                    crate::support::verdict::ahead(days, 2),
                    DECREE.at("3(4)"),
                ),
            }
        }
    }
    for matter in [Matter::Boards, Matter::Other] {
        let mut world = residents();
        world.put(matter);
        world.matter(HEAD, "2024-03-04", notice(None)).lawful();
        let said = minutes(300, 300, 300, 0);
        world.matter(HEAD, "2024-03-10", Do::Hold(said)).lawful();
    }
}
