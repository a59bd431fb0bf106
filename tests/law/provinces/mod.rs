//! Provinces whose numbers differ and of which no text was seen, or none read.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::Permission;
use to_dan_pho::law::{Province, UnitKind};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::{Actor, Lang, Rule, Rulebook, Text};

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

/// What a rule's slot says, and what is set aside.
fn told(code: u8, on: &str, rule: Rule) -> String {
    let book = Rulebook::builtin();
    let province = Province::new(code).unwrap();
    let rules = book.at(province, UnitKind::ToDanPho, day(on)).unwrap();
    rules.account(rule).text(Lang::En).to_string()
}

/// Reference: Cao Bằng QĐ 37/2019, Quảng Ninh, Hải Dương (S): terms of two and a half years. What a province is known to
/// do narrows no right that a text gives: it is told beside the circular's two lengths, from the last day on which the
/// vote that was seen could be called.
#[test]
fn provinces_of_thirty_months() {
    let both = "30 or 60 months";
    for (code, before, on) in [
        (CAO_BANG, "2019-12-30", "2019-12-31"),
        (QUANG_NINH, "2022-05-15", "2022-05-16"),
        (HAI_DUONG, "2024-11-17", "2024-11-18"),
    ] {
        told_beside(code, on, Rule::Term, both, "30 months");
        assert_eq!(value(code, before, Rule::Term).as_deref(), Some(both), "{code}");
        assert!(!told(code, before, Rule::Term).contains("not applied: 30 months (reported"));
        assert_eq!(
            value(code, "2026-05-26", Rule::Term).as_deref(),
            Some("60 months"),
            "{code}"
        );
        // The recognition says which of the two it is.
        let vote = "2025-01-05";
        let mut world = received(code, vote, vote);
        world
            .election(Actor::WardCommittee, vote, for_months(None))
            .refused_as(Rule::TermNotStated);
        world
            .election(Actor::WardCommittee, vote, for_months(Some(60)))
            .lawful();
        let until = world.group().head_on(day(vote)).unwrap().period.until();
        assert_eq!(until, Some(day("2030-01-06")), "{code}");
    }
    // Hải Dương is a province no more since 1/7/2025 (I).
    assert!(!told(HAI_DUONG, "2025-07-01", Rule::Term).contains("30 months (reported"));
}

/// Reference: Vĩnh Phúc (S): terms of five years, 2020 to 2025, told beside the circular's two; a province no more since
/// 1/7/2025 (I).
#[test]
fn a_province_of_sixty_months() {
    let both = "30 or 60 months";
    told_beside(VINH_PHUC, "2020-08-10", Rule::Term, both, "60 months");
    assert!(!told(VINH_PHUC, "2020-08-09", Rule::Term).contains("60 months (reported"));
    assert!(!told(VINH_PHUC, "2025-07-01", Rule::Term).contains("60 months (reported"));
    received(VINH_PHUC, "2020-10-04", "2020-10-04")
        .election(Actor::WardCommittee, "2020-10-04", for_months(Some(30)))
        .lawful();
}

/// Reference: Quảng Ninh 5/6/2022 (S): household representatives vote, told beside the joint resolution.
#[test]
fn household_representatives_vote_in_quang_ninh() {
    let both = "all voters, household representatives";
    assert_eq!(
        value(QUANG_NINH, "2022-05-15", Rule::Electorate).as_deref(),
        Some(both)
    );
    told_beside(
        QUANG_NINH,
        "2022-05-16",
        Rule::Electorate,
        both,
        "household representatives",
    );
}

/// Reference: case E7: Tuyên Quang's answer to voters (S) that no deputies are kept outranks no circular: a deputy may be
/// put forward, and the practice is told.
#[test]
fn an_answer_to_voters_in_tuyen_quang_is_a_note() {
    let chosen = "chosen by the head, recognised by the People's Committee";
    told_beside(
        TUYEN_QUANG,
        "2020-01-01",
        Rule::DeputyForm,
        chosen,
        "no deputy post",
    );
    headed(TUYEN_QUANG, "2021-06-13", Some(30))
        .deputy(HEAD, "2021-07-01", Depute::Open(candidate(2)))
        .lawful();
}

/// Reference: Hà Nam's page of procedures (S): 7 and 9 working days, while there were districts. The circular sets the
/// district's time, so there the practice is told; the province's it leaves open.
#[test]
fn files_in_ha_nam() {
    told_beside(
        HA_NAM,
        "2022-01-10",
        Rule::DossierDistrict,
        "15 working days",
        "7 working days",
    );
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
