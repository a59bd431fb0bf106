//! Relief and recall under the pre-2023 rules, the six weeks between the Law and its decree, and what a
//! province adds.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::law::Due;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedures::relief::Command;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::relief::{HEAD, WARD, recognise};
use crate::support::verdict::share;
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, convene, day, let_go, meet, person, petition, propose, recognition, resign,
};

/// A head of Hà Nội from 20/7/2020, under the joint resolution of 2008.
fn older() -> World {
    let mut world = World::new(1);
    world.headed("2020-07-12", "2020-07-20", 1);
    world
}

fn declared(in_favour: u32, declared: bool) -> Command {
    crate::support::declaring(300, in_favour, declared)
}

/// Reference: Điều 10(1) NQLT 09/2008 (reported): relief on a written request; Điều 19 Pháp lệnh 34/2007 (reported): by more
/// than half of all, whatever the minutes declare, recognised by the commune's committee.
#[test]
fn relief_on_a_letter_takes_more_than_half_of_all() {
    let mut world = older();
    world.leaving(HEAD, "2020-11-02", resign()).lawful();
    world
        .leaving(WARD_CHAIR, "2020-11-04", convene())
        .refused_as(Rule::ReliefConvening);
    world.leaving(FRONT_HEAD, "2020-11-04", convene()).lawful();
    let mut short = world.clone();
    let verdict = short.leaving(FRONT_HEAD, "2020-11-09", declared(155, true));
    assert_eq!(
        verdict.meeting,
        Some(Outcome::NotPassed(Finding {
            rule: Rule::ReliefMajority,
            evidence: share(155, 310, 156),
        }))
    );
    assert!(
        verdict
            .irregular
            .iter()
            .any(|f| f.rule == Rule::DeclaredOtherwise)
    );
    let verdict = world.leaving(FRONT_HEAD, "2020-11-09", declared(156, true));
    assert_eq!(verdict.meeting, Some(Outcome::Passed));
    verdict.lawful();
    // Nobody set a time to answer in, nor to elect anew.
    world
        .leaving(WARD_CHAIR, "2020-11-10", Command::Receive)
        .refused_as(Rule::ReliefRecognition);
    let received = world.leaving(WARD, "2020-11-10", Command::Receive);
    assert_eq!(received.due, Some(Due::NotRegulated));
    world.leaving(WARD, "2021-01-10", recognise()).lawful();
    assert_eq!(world.group().head_on(day("2021-01-10")), None);
    let owed = world.elections_due("2021-01-10").into_iter();
    let owed = owed.map(|o| (o.rule, o.until));
    let undated = [(Rule::ElectionInVacancy, Due::NotRegulated)];
    assert_eq!(owed.collect::<Vec<_>>(), undated);
}

/// Who proposes a recall was not read and is assumed; the share of a petition was not read and is not
/// checked, which the survey lists.
#[test]
fn recall_is_possible_and_its_openings_are_not_regulated() {
    let mut world = older();
    let what = to_dan_pho::group::Command::Relief(petition(10, 310));
    let unregulated = world.unregulated(FRONT_HEAD, "2020-11-02", what);
    let refused = world.leaving(Actor::Resident(person(50)), "2020-11-02", petition(310, 310));
    refused.refused_as(Rule::RemovalCompetence);
    assert!(unregulated.contains(&Rule::Petition));
    world
        .leaving(FRONT_HEAD, "2020-11-02", petition(10, 310))
        .lawful();
}

/// What the ward does when the meeting does not agree, no text read of that line says.
#[test]
fn the_wards_own_decision_is_not_provided_for() {
    let mut world = older();
    world.leave(FRONT_HEAD, "2020-11-02", propose()).unwrap();
    world.leave(FRONT_HEAD, "2020-11-04", convene()).unwrap();
    let verdict = world.leaving(FRONT_HEAD, "2020-11-09", declared(120, false));
    assert!(matches!(verdict.meeting, Some(Outcome::NotPassed(_))));
    let refused = world.leaving(WARD, "2020-11-12", let_go("2020-11-12"));
    assert_eq!(
        refused.refused,
        Some(Finding {
            rule: Rule::NotProvidedFor,
            evidence: Evidence::Rule(Rule::ReliefUndecided),
        })
    );
}

/// Reference: Điều 15(4), 21 Luật 10/2022, between 1/7 and 14/8/2023: the Law lets residents decide
/// and the ward recognise; who opens and who convenes, left to a decree still to come, is assumed.
#[test]
fn between_the_law_and_its_decree() {
    let mut world = World::new(1);
    world.headed("2023-07-02", "2023-07-05", 1);
    let what = to_dan_pho::group::Command::Relief(propose());
    let unregulated = world.unregulated(FRONT_HEAD, "2023-07-10", what);
    assert!(unregulated.contains(&Rule::RemovalGrounds), "{unregulated:?}");
    world.leaving(FRONT_HEAD, "2023-07-10", propose()).lawful();
    world.leaving(FRONT_HEAD, "2023-07-12", convene()).lawful();
    let verdict = world.leaving(FRONT_HEAD, "2023-07-20", meet(310, 300, 155));
    assert_eq!(
        verdict.meeting,
        Some(Outcome::NotPassed(Finding {
            rule: Rule::ReliefMajority,
            evidence: share(155, 310, 156),
        }))
    );
    // Who decides where they did not agree, the Law leaves to the decree: the committee does, listed; nobody else.
    let decide = to_dan_pho::group::Command::Relief(let_go("2023-07-25"));
    let unregulated = world.unregulated(WARD, "2023-07-25", decide);
    assert!(unregulated.contains(&Rule::ReliefUndecided), "{unregulated:?}");
    world
        .leaving(FRONT_HEAD, "2023-07-25", let_go("2023-07-25"))
        .refused_as(Rule::NotProvidedFor);
    // Opened then, it keeps that regulation after the decree came.
    let decide = to_dan_pho::group::Command::Relief(let_go("2023-08-20"));
    assert!(
        world
            .unregulated(WARD, "2023-08-20", decide)
            .contains(&Rule::ReliefUndecided)
    );
    world.leaving(WARD, "2023-08-20", let_go("2023-08-20")).lawful();
}

/// Reference: Điều 18 QĐ 24/2017 TP.HCM (reported): more than half attend. It falls with the decree,
/// which regulates the meeting whole (Điều 9(2) NĐ 59/2023).
#[test]
fn ho_chi_minh_city_had_a_quorum() {
    let mut world = World::new(79);
    world.headed_for("2022-07-17", "2022-07-20", 1, Some(30));
    world.leave(HEAD, "2022-10-03", resign()).unwrap();
    world.leave(FRONT_HEAD, "2022-10-05", convene()).unwrap();
    let few = crate::support::declaring(155, 155, true);
    let verdict = world.leaving(FRONT_HEAD, "2022-10-12", few);
    assert_eq!(
        verdict.meeting,
        Some(Outcome::TooFewPresent(Finding {
            rule: Rule::ReliefQuorum,
            evidence: share(155, 310, 156),
        }))
    );
    let book = &world.book;
    let place = world.group().ward().province;
    let kind = world.group().kind();
    for (on, stated) in [("2022-10-12", true), ("2023-08-14", true), ("2023-08-15", false)] {
        let rules = book.at(place, kind, day(on)).unwrap();
        assert_eq!(rules.slots().relief_quorum.stated().is_some(), stated, "{on}");
    }
}

/// Reference: Điều 4(2) NĐ 185/2026 leaves dismissal to the Law: the way is the same in 2026.
#[test]
fn the_way_is_the_same_under_the_decree_of_2026() {
    let mut world = World::new(1);
    world.headed("2026-08-30", "2026-09-03", 1);
    world.leaving(FRONT_HEAD, "2026-10-01", propose()).lawful();
    world.leaving(FRONT_HEAD, "2026-10-05", convene()).lawful();
    let verdict = world.leaving(FRONT_HEAD, "2026-10-12", meet(310, 300, 155));
    assert_eq!(
        verdict.meeting.and_then(Outcome::why).map(|f| f.evidence),
        Some(share(155, 310, 156))
    );
    let mut alone = recognition(&[]);
    alone.from = None;
    world
        .leaving(
            WARD,
            "2026-10-14",
            Command::Relieve {
                recognise: alone,
                consent: None,
            },
        )
        .refused_as(Rule::ReliefUndecidedConsent);
    world.leaving(WARD, "2026-10-14", let_go("2026-10-14")).lawful();
    assert_eq!(world.group().head_on(day("2026-10-14")), None);
}
