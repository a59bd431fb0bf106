//! Luật 10/2022/QH15 on grassroots democracy, in force from 1/7/2023.

use to_dan_pho::Rule;
use to_dan_pho::act::Evidence;
use to_dan_pho::law::{Due, Electorate, Electorates, Role};
use to_dan_pho::procedure::{Reason, Reasons};
use to_dan_pho::procedures::election::{Annul, Command as Elect, Outcome};

use crate::support::verdict::{Named, dates, share};
use crate::support::{WARD_CHAIR, World, day, number, person, recognise};
use crate::usual_steps::{ELSEWHERE, HA_NOI, TEAM, WARD, electing_among, instead_of, received, voting};

const LAW: Named = Named("Luật 10/2022/QH15", "Law 10/2022/QH15");
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
                allowed: Electorates::of(&[Electorate::HouseholdRepresentatives]),
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
    assert!(!receipt.overdue(day("2024-12-16")) && receipt.overdue(day("2024-12-17")));
    let reasons = Elect::DeclineRecognition(Reasons::of(&[Reason::Dossier]));
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
        reasons: Reasons::of(&[Reason::Procedure]),
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
