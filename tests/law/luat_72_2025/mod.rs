//! Luật 72/2025/QH15, in force from 1/7/2025.

use to_dan_pho::Rule;
use to_dan_pho::law::edition::Certainty;

use crate::expect_value::{stands, value};
use crate::support::verdict::Named;
use crate::usual_steps::{ELSEWHERE, HA_NOI};

const LAW: Named = Named("Luật Tổ chức chính quyền địa phương", "Law 72/2025/QH15");

/// Reference: điểm d khoản 2 Điều 21 Luật 72/2025 (S): the commune's council decides, and no longer the
/// province's.
#[test]
fn the_commune_council_decides_on_groups() {
    let rule = Rule::ReorganisationCompetence;
    for province in [ELSEWHERE, HA_NOI] {
        let before = value(province, "2025-06-30", rule);
        assert_eq!(before.as_deref(), Some("the provincial People's Council"));
        for on in ["2025-07-01", "2026-08-01"] {
            let council = "the commune-level People's Council";
            stands(province, on, rule, council, LAW.at("21(2)d"), Certainty::Reported);
        }
    }
}

/// Reference: Luật 72/2025 (S): no district level, and so no step of the district or of the department.
#[test]
fn the_steps_of_district_and_province_are_gone() {
    assert_eq!(
        value(ELSEWHERE, "2025-06-30", Rule::DossierDistrict).as_deref(),
        Some("10 working days")
    );
    for rule in [Rule::DossierDistrict, Rule::DossierProvince] {
        assert_eq!(value(ELSEWHERE, "2025-07-01", rule), None);
    }
    // The commune's own time is not touched.
    assert_eq!(
        value(ELSEWHERE, "2025-07-01", Rule::DossierCommune).as_deref(),
        Some("5 working days")
    );
}
