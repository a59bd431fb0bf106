//! Luật 10/2022/QH15 on grassroots democracy, in force from 1/7/2023.

use to_dan_pho::act::{Evidence, Findings};
use to_dan_pho::group::{Command, ObligationKind, Process, missing};
use to_dan_pho::law::edition::Permission;
use to_dan_pho::law::{Due, Electorate, Matter, MatterScope, Role};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Cluster, Clusters, Reason};
use to_dan_pho::procedures::election::{Annul, Command as Elect, Outcome};
use to_dan_pho::procedures::meeting::{Command as Do, Consenting, Flaw, Objection, Proposal};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Rule};

use crate::support::residents::{HEAD, MATTER, consent, meet, notice, proposal, residents};
use crate::support::verdict::{Named, dates, share};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, day, number, person, recognise};
use crate::usual_steps::{ELSEWHERE, HA_NOI, TEAM, WARD, electing_among, instead_of, received, voting};

const LAW: Named = Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15");
/// A Sunday.
const VOTE: &str = "2024-12-08";

/// Reference: khoản 1 Điều 18 Luật 10/2022 (R): household representatives take part.
#[test]
fn household_representatives_vote() {
    for province in [ELSEWHERE, HA_NOI] {
        electing_among(province, VOTE, Electorate::HouseholdRepresentatives).lawful();
        electing_among(province, VOTE, Electorate::AllVoters).refused(
            Rule::Electorate,
            Evidence::Electorate {
                observed: Electorate::AllVoters,
                allowed: Set::<Electorate>::of(&[Electorate::HouseholdRepresentatives]),
            },
            LAW.at("18(1)"),
        );
    }
}

/// Reference: khoản 1 Điều 21 Luật 10/2022 (R): more than 50% of all household representatives.
#[test]
fn more_than_half_of_all_elect() {
    for (eligible, needed) in [(310, 156), (311, 156), (2, 2), (1, 1)] {
        let elected = voting(ELSEWHERE, VOTE, eligible, eligible, needed);
        assert_eq!(
            elected.outcome,
            Some(Outcome::Elected(person(1))),
            "{needed} of {eligible}"
        );
        let short = voting(ELSEWHERE, VOTE, eligible, eligible, needed - 1);
        short.came_to(
            Outcome::NoWinner,
            Rule::ElectionMajority,
            share(needed - 1, eligible, needed),
            LAW.at("21(1)"),
        );
    }
}

/// Reference: khoản 1 Điều 21 Luật 10/2022 (R): fewer present than votes needed cannot elect.
#[test]
fn fewer_than_could_elect_is_too_few() {
    voting(ELSEWHERE, VOTE, 310, 156, 156).lawful();
    voting(ELSEWHERE, VOTE, 310, 155, 155).came_to(
        Outcome::TooFewPresent,
        Rule::TooFewToElect,
        share(155, 310, 156),
        LAW.at("21(1)"),
    );
}

/// Reference: khoản 3 Điều 20 Luật 10/2022 (R): within 5 working days of the meeting.
#[test]
fn the_decision_goes_to_the_ward_within_five_working_days() {
    let report = |on| {
        let mut world = World::new(ELSEWHERE);
        world.elected(VOTE, 1);
        world.election(TEAM, on, Elect::Send)
    };
    // Monday to Friday of the week after the Sunday.
    report("2024-12-13").lawful();
    report("2024-12-14").irregular(
        Rule::SendWithin,
        dates("2024-12-14", "2024-12-13"),
        LAW.at("20(3)"),
    );
}

/// Reference: khoản 2 Điều 21 Luật 10/2022 (R): the ward committee recognises.
#[test]
fn the_ward_committee_recognises() {
    let world = || received(ELSEWHERE, VOTE, "2024-12-09");
    let sixty = crate::usual_steps::for_months(Some(60));
    world().election(WARD, "2024-12-10", sixty.clone()).lawful();
    world().election(WARD_CHAIR, "2024-12-10", sixty).refused(
        Rule::RecognitionCompetence,
        instead_of(Role::WardChair, &[Role::WardCommittee]),
        LAW.at("21(2)"),
    );
}

/// Reference: khoản 2 Điều 21 Luật 10/2022 (R): within 5 working days of receipt, or it answers.
#[test]
fn the_ward_answers_within_five_working_days_of_receipt() {
    // Received on Monday the 9th, not counted: Tuesday to the next Monday.
    let world = || received(HA_NOI, VOTE, "2024-12-09");
    let receipt = world().group().election().unwrap().receipt().unwrap();
    assert_eq!(receipt.due, Due::By(day("2024-12-16")));
    for (on, days) in [("2024-12-15", 0), ("2024-12-16", 0), ("2024-12-17", 1)] {
        let due = world().due_of(Process::Election, on);
        assert_eq!(
            (due[0].what, due[0].overdue_days(day(on))),
            (ObligationKind::AnswerResult, days)
        );
    }
    let reasons = Elect::DeclineRecognition(Set::<Reason>::of(&[Reason::Dossier]));
    for answer in [recognise(&[]), reasons] {
        world().election(WARD, "2024-12-16", answer.clone()).lawful();
        world().election(WARD, "2024-12-17", answer).irregular(
            Rule::RecognitionWithin,
            dates("2024-12-17", "2024-12-16"),
            LAW.at("21(2)"),
        );
    }
    // Silence gives no office.
    assert_eq!(world().group().head_on(day("2025-01-31")), None);
}

/// Reference: khoản 2 Điều 21 Luật 10/2022 (R): public holidays do not count.
#[test]
fn the_days_of_tet_do_not_count() {
    // Received on Friday 24/1/2025. Tết takes 27/1 to 31/1, so the five days are 3/2 to 7/2.
    let mut world = World::new(HA_NOI);
    world.elected("2025-01-19", 1);
    world.elect(TEAM, "2025-01-20", Elect::Send).unwrap();
    world.elect(WARD, "2025-01-24", Elect::Receive).unwrap();
    let receipt = world.group().election().unwrap().receipt().unwrap();
    assert_eq!(receipt.due, Due::By(day("2025-02-07")));
}

/// Reference: khoản 2 Điều 22 Luật 10/2022 (R): the ward committee annuls.
#[test]
fn the_ward_committee_annuls() {
    let annul = Elect::Annul(Annul {
        decision: Some(number("31/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Procedure]),
    });
    let mut world = received(ELSEWHERE, VOTE, "2024-12-09");
    world.election(WARD_CHAIR, "2024-12-10", annul.clone()).refused(
        Rule::AnnulmentCompetence,
        instead_of(Role::WardChair, &[Role::WardCommittee]),
        LAW.at("22(2)"),
    );
    world.election(WARD, "2024-12-10", annul).lawful();
    assert_eq!(world.group().election(), None);
}

/// Reference: khoản 2 Điều 22 Luật 10/2022 (R): unlawful content is annulled, faulty procedure annulled or changed. No text
/// forbids to ask for a change of content (I), so that is irregular and not refused.
#[test]
fn asking_for_a_change_of_content_is_irregular() {
    let mut world = residents();
    world.sent(Matter::Other);
    let objection = Objection {
        decision: Some(number("31/QĐ-UBND")),
        flaw: Flaw::Content,
    };
    world
        .matter(WARD, "2024-03-20", Do::AskForChange(objection))
        .irregular(
            Rule::ChangeOfContent,
            Evidence::Permission(Permission::NotAllowed),
            LAW.at("22(2)"),
        );
}

/// A group of 2024 without a head.
fn vacant() -> World {
    World::of(HA_NOI, LocalTerm::ToDanPho, 300)
}

/// What is found of an act on the matter.
fn surveyed(world: &World, by: Actor, on: &str, act: Do) -> Findings {
    let act = Act {
        by,
        on: day(on),
        what: Command::Meeting { matter: MATTER, act },
    };
    missing(Some(world.group()), &act, &world.book)
}

/// Reference: Điều 16, khoản 1 Điều 18 Luật 10/2022 (R): who proposes matters while there is neither a head nor a
/// provisional head is unsaid: not regulated, and nobody is refused.
#[test]
fn who_proposes_in_a_vacancy_is_not_said() {
    let mut world = vacant();
    let open = || Do::Open(proposal(Matter::Other));
    let found = surveyed(&world, FRONT_HEAD, "2024-03-01", open());
    assert!(found.unmet.is_empty(), "{found:?}");
    assert!(found.unregulated.contains(&Rule::ProposeGroup));
    world.matter(FRONT_HEAD, "2024-03-01", open()).lawful();
    // With a head, the head does.
    residents()
        .matter(FRONT_HEAD, "2024-03-01", open())
        .refused_as(Rule::ProposeGroup);
}

/// Reference: khoản 1 and 3 Điều 18 Luật 10/2022 (R): "đại diện Ban công tác Mặt trận" takes in its head (I), who may be
/// designated to convene, and chair a cluster.
#[test]
fn the_front_head_is_designated_and_chairs_a_cluster() {
    let mut world = vacant();
    world
        .matter(FRONT_HEAD, "2024-03-01", Do::Open(proposal(Matter::Other)))
        .lawful();
    world
        .matter(WARD_CHAIR, "2024-03-02", Do::Designate(FRONT_HEAD))
        .lawful();
    let cluster = Cluster {
        households: 150,
        chair: Role::FrontHead,
        lives_there: true,
    };
    let clusters = Do::PlanClusters(Clusters {
        scattered: false,
        clusters: vec![cluster, cluster],
        consent: Some(consent(Role::FrontCommittee, "2024-03-03")),
    });
    world.matter(WARD, "2024-03-03", clusters).lawful();
    world
        .matter(FRONT_HEAD, "2024-03-04", notice(Some("2024-03-04")))
        .lawful();
}

/// Reference: khoản 1 Điều 16, khoản 1 and 2 Điều 21 Luật 10/2022 (R): any matter may be put commune-wide; of others than
/// contributions and funds neither a share of the groups nor a day of effect is given.
#[test]
fn other_matters_commune_wide_have_no_share() {
    let mut world = residents();
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        ..proposal(Matter::Other)
    };
    world.matter(WARD_CHAIR, "2024-03-01", Do::Open(wide)).lawful();
    world
        .step(HEAD, "2024-03-04", notice(Some("2024-03-04")))
        .unwrap();
    world.step(HEAD, "2024-03-10", meet(300, 300, 300, 0)).unwrap();
    let effect = Do::SetEffect {
        decision: Some(number("50/QĐ-UBND")),
        from: day("2024-04-01"),
        groups_for: 1,
        groups: 25,
    };
    let found = surveyed(&world, WARD, "2024-03-20", effect.clone());
    assert!(found.unregulated.contains(&Rule::CommuneMajority), "{found:?}");
    world.matter(WARD, "2024-03-20", effect).lawful();
}

/// Reference: khoản 3 Điều 16 Luật 10/2022 (R): a consent is valid for three months from the day it was given. Where their
/// end moves to a working day of a year that no calendar knows, it cannot be told, and the consent is not taken for valid.
#[test]
fn a_consent_of_unknown_end_is_not_valid() {
    let initiative = |on: &str, given: &str| Proposal {
        consent: None,
        households: vec![Consenting {
            on: day(given),
            households: 60,
        }],
        ..proposal_on(on)
    };
    let by = Actor::Resident(person(60));
    let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 300);
    // Three months from 20/10/2027 end on a day of 2028, which the calendar does not know.
    let known = initiative("2027-10-21", "2027-09-20");
    world.matter(by, "2027-10-21", Do::Open(known)).lawful();
    let world = World::of(HA_NOI, LocalTerm::ToDanPho, 300);
    let unknown = Do::Open(initiative("2027-10-21", "2027-10-20"));
    let found = surveyed(&world, by, "2027-10-21", unknown);
    assert!(found.unknown.contains(&Rule::InitiativeValid), "{found:?}");
    assert!(
        found.unmet.iter().any(|f| f.rule == Rule::InitiativeValid),
        "{found:?}"
    );
}

fn proposal_on(on: &str) -> Proposal {
    Proposal {
        consent: Some(consent(Role::FrontHead, on)),
        ..proposal(Matter::Other)
    }
}
