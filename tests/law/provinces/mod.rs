//! Provinces whose numbers differ and of which no text was seen, or none read.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::{Certainty, Permission};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::{Actor, Lang, Rule};

use crate::expect_value::{practised, stands, told_beside, value};
use crate::support::verdict::Named;
use crate::support::{candidate, day};
use crate::usual_steps::{ELSEWHERE, HEAD, calling, for_months, headed, received};

const CAO_BANG: u8 = 4;
const TUYEN_QUANG: u8 = 8;
const QUANG_NINH: u8 = 22;
const VINH_PHUC: u8 = 26;
const HAI_DUONG: u8 = 30;
const HA_NAM: u8 = 35;
const NINH_BINH: u8 = 37;
const DONG_NAI: u8 = 75;

/// Reference: Cao Bằng QĐ 37/2019, Quảng Ninh, Hải Dương (S): terms of two and a half years.
#[test]
fn provinces_of_thirty_months() {
    for (code, before, on) in [
        (CAO_BANG, "2019-12-30", "2019-12-31"),
        (QUANG_NINH, "2022-06-04", "2022-06-05"),
        (HAI_DUONG, "2024-12-07", "2024-12-08"),
    ] {
        practised(code, on, Rule::Term, "30 months");
        assert_eq!(
            value(code, before, Rule::Term).as_deref(),
            Some("30 or 60 months"),
            "{code}"
        );
        assert_eq!(
            value(code, "2026-05-26", Rule::Term).as_deref(),
            Some("60 months"),
            "{code}"
        );
        // The recognition need not say it, and may not say otherwise.
        let vote = "2025-01-05";
        let mut world = received(code, vote, vote);
        world
            .election(Actor::WardCommittee, vote, for_months(Some(60)))
            .refused_as(Rule::Term);
        world
            .election(Actor::WardCommittee, vote, for_months(None))
            .lawful();
        let until = world.group().head_on(day(vote)).unwrap().period.until();
        assert_eq!(until, Some(day("2027-07-06")), "{code}");
    }
}

/// Reference: Vĩnh Phúc (S): terms of five years, 2020 to 2025.
#[test]
fn a_province_of_sixty_months() {
    practised(VINH_PHUC, "2020-08-30", Rule::Term, "60 months");
    let vote = "2020-09-06";
    received(VINH_PHUC, "2020-10-04", "2020-10-04")
        .election(Actor::WardCommittee, "2020-10-04", for_months(Some(30)))
        .refused_as(Rule::Term);
    assert_eq!(
        value(ELSEWHERE, vote, Rule::Term).as_deref(),
        Some("30 or 60 months")
    );
}

/// Reference: Quảng Ninh 5/6/2022 (S): household representatives vote, told beside the joint resolution.
#[test]
fn household_representatives_vote_in_quang_ninh() {
    let both = "all voters, household representatives";
    assert_eq!(
        value(QUANG_NINH, "2022-06-04", Rule::Electorate).as_deref(),
        Some(both)
    );
    told_beside(
        QUANG_NINH,
        "2022-06-05",
        Rule::Electorate,
        both,
        "household representatives",
    );
}

/// Reference: Tuyên Quang's answer to voters (S): no deputies; the decree of 2026 knows participants.
#[test]
fn tuyen_quang_has_no_deputies() {
    practised(TUYEN_QUANG, "2020-01-01", Rule::DeputyForm, "no deputy post");
    let refused =
        headed(TUYEN_QUANG, "2021-06-13", Some(30)).deputy(HEAD, "2021-07-01", Depute::Open(candidate(2)));
    assert_eq!(
        refused.refused.map(|f| (f.rule, f.evidence)),
        Some((Rule::DeputyForm, Evidence::Plain))
    );
    assert_eq!(
        value(TUYEN_QUANG, "2026-05-26", Rule::DeputyForm).as_deref(),
        Some("the head chooses participants")
    );
}

/// Reference: Hà Nam's page of procedures (S): 7 and 9 working days, while there were districts.
#[test]
fn files_in_ha_nam() {
    practised(HA_NAM, "2022-01-10", Rule::DossierDistrict, "7 working days");
    practised(HA_NAM, "2022-01-10", Rule::DossierProvince, "9 working days");
    for rule in [Rule::DossierDistrict, Rule::DossierProvince] {
        assert_eq!(value(HA_NAM, "2025-07-01", rule), None);
    }
}

/// Reference: QĐ 36/2019 of Ninh Bình (I): 30 working days in all, until the district level ended.
#[test]
fn files_in_ninh_binh() {
    let decision = Named(
        "Quyết định 36/2019/QĐ-UBND của UBND tỉnh Ninh Bình",
        "Decision 36/2019/QĐ-UBND of Ninh Bình",
    );
    for on in ["2019-10-10", "2025-06-30"] {
        let days = "30 working days";
        stands(
            NINH_BINH,
            on,
            Rule::DossierProvince,
            days,
            decision.whole(),
            Certainty::Inferred,
        );
    }
    assert_eq!(value(NINH_BINH, "2019-10-09", Rule::DossierProvince), None);
    assert_eq!(value(NINH_BINH, "2025-07-01", Rule::DossierProvince), None);
}

/// Reference: Đồng Nai's letter 12917 (S), a letter and so below the law: a call is irregular.
#[test]
fn a_call_in_dong_nai_during_the_freeze() {
    let call = calling(DONG_NAI, "2026-03-01", 28);
    assert_eq!(call.refused, None);
    let finding = *call.irregular.iter().find(|f| f.rule == Rule::Calling).unwrap();
    assert_eq!(finding.evidence, Evidence::Permission(Permission::NotAllowed));
    let said = finding
        .explain(call.regulation.as_ref().unwrap(), Lang::En)
        .to_string();
    assert!(said.contains("a letter cannot suspend the law"), "{said}");
    // Neither before it was reported nor once the rules of 2026 stand, nor elsewhere.
    assert_eq!(value(DONG_NAI, "2026-01-04", Rule::Calling), None);
    assert_eq!(value(DONG_NAI, "2026-05-26", Rule::Calling), None);
    calling(ELSEWHERE, "2026-03-01", 28).lawful();
}
