//! Pháp lệnh 34/2007/PL-UBTVQH11, 1/7/2007 to 30/6/2023: article 19, as quoted.

use to_dan_pho::law::builtin;
use to_dan_pho::law::edition::Certainty::Reported;
use to_dan_pho::{Rule, Rulebook};

use crate::expect_value::{stands, value};
use crate::support::verdict::Named;
use crate::usual_steps::ELSEWHERE;

const ORDINANCE: Named = Named("Pháp lệnh 34/2007/PL-UBTVQH11", "Ordinance 34/2007/PL-UBTVQH11");

/// Reference: Điều 19 Pháp lệnh 34/2007 (S): more than half of all elect, relieve, and pass a covenant; the commune's
/// committee recognises the head and the leaving, the district's the covenant, the commune's Front the boards.
#[test]
fn shares_and_recognition() {
    let more = "more than 50% of all voters or household representatives";
    let ward = "the commune-level People's Committee";
    for (rule, says) in [
        (Rule::ElectionMajority, more),
        (Rule::ReliefMajority, more),
        (Rule::ConventionsMajority, more),
        (Rule::RecognitionCompetence, ward),
        (Rule::ReliefRecognition, ward),
        (Rule::ConventionsRecognition, "the district People's Committee"),
        (
            Rule::BoardsRecognition,
            "the commune-level Vietnam Fatherland Front Committee",
        ),
        (Rule::OfficeFrom, "from recognition"),
    ] {
        for on in ["2007-07-01", "2008-04-17", "2023-06-30"] {
            stands(ELSEWHERE, on, rule, says, ORDINANCE.at("19"), Reported);
        }
        assert_ne!(
            value(ELSEWHERE, "2023-07-01", rule).as_deref(),
            Some("the district People's Committee")
        );
    }
    assert_eq!(value(ELSEWHERE, "2007-06-30", Rule::ElectionMajority), None);
}

/// Reference: khoản 2 Điều 90 Luật 10/2022 (R): it ends on 1/7/2023.
#[test]
fn it_ends_with_the_law() {
    let book = Rulebook::builtin();
    let edition = book
        .editions()
        .iter()
        .find(|e| **e == builtin::PL_34_2007)
        .unwrap();
    assert_eq!(edition.in_force.to_string(), "[2007-07-01, 2023-07-01)");
    assert_eq!(edition.ended, Some(to_dan_pho::law::edition::Certainty::Read));
}
