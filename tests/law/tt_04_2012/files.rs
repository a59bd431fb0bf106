//! What the circular and its amendments say of files, provisional heads and reports.

use to_dan_pho::Rule;
use to_dan_pho::law::edition::Certainty::{Read, Reported};

use super::{AS_OF_2018, AS_OF_2019, ORIGINAL};
use crate::expect_value::{stands, value};
use crate::support::verdict::Named;
use crate::usual_steps::ELSEWHERE;

const AS_OF_2022: Named = Named(
    "Thông tư 04/2012/TT-BNV, được sửa đổi, bổ sung bởi Thông tư 05/2022/TT-BNV",
    "Circular 04/2012/TT-BNV as amended by Circular 05/2022/TT-BNV",
);

/// Reference: TT 04/2012 (S): 10 and 15 working days; TT 05/2022 (S): 5 and 10 from 23/5/2022.
#[test]
fn the_time_of_files() {
    for (rule, first, then) in [
        (Rule::DossierCommune, "10 working days", "5 working days"),
        (Rule::DossierDistrict, "15 working days", "10 working days"),
    ] {
        for on in ["2012-10-15", "2022-05-22"] {
            stands(ELSEWHERE, on, rule, first, ORIGINAL.whole(), Reported);
        }
        let at = match rule {
            Rule::DossierCommune => AS_OF_2022.at("8(3)"),
            _ => AS_OF_2022.whole(),
        };
        for on in ["2022-05-23", "2025-06-30"] {
            stands(ELSEWHERE, on, rule, then, at.clone(), Reported);
        }
        assert_eq!(value(ELSEWHERE, "2012-10-14", rule), None);
        assert_eq!(value(ELSEWHERE, "2026-05-26", rule), None);
    }
}

/// Reference: TT 04/2012 (S): more than half agree, the provincial council decides.
#[test]
fn who_decides_on_groups_and_who_agrees() {
    let more = "more than 50% of all voters or household representatives";
    stands(
        ELSEWHERE,
        "2020-06-01",
        Rule::ReorganisationConsent,
        more,
        ORIGINAL.whole(),
        Reported,
    );
    let council = "the provincial People's Council";
    stands(
        ELSEWHERE,
        "2020-06-01",
        Rule::ReorganisationCompetence,
        council,
        ORIGINAL.whole(),
        Reported,
    );
}

/// Reference: điểm a khoản 2 Điều 12 TT 04/2012 as of 2019 (R), and TT 09/2017 (S): the commune's chair, for 6 months at
/// most.
#[test]
fn a_provisional_head_serves_six_months_at_most() {
    let months = "at most 6 months";
    let chair = "the Chair of the commune-level People's Committee";
    for on in ["2019-01-20", "2023-08-14"] {
        stands(
            ELSEWHERE,
            on,
            Rule::ProvisionalTime,
            months,
            AS_OF_2019.at("12(2)a"),
            Read,
        );
        stands(
            ELSEWHERE,
            on,
            Rule::ProvisionalCompetence,
            chair,
            AS_OF_2019.at("12(2)a"),
            Read,
        );
        assert_eq!(value(ELSEWHERE, on, Rule::ProvisionalConsent), None);
    }
    for on in ["2018-03-01", "2019-01-19"] {
        for (rule, says) in [
            (Rule::ProvisionalTime, months),
            (Rule::ProvisionalCompetence, chair),
        ] {
            stands(ELSEWHERE, on, rule, says, AS_OF_2018.at("12"), Reported);
        }
    }
    assert_eq!(value(ELSEWHERE, "2018-02-28", Rule::ProvisionalTime), None);
}

/// Reference: Điều 10 TT 04/2012 as of 2019 (S): a report every six months, until the law of 2022 says a year.
#[test]
fn the_head_reports_every_six_months() {
    for on in ["2019-01-20", "2023-06-30"] {
        stands(
            ELSEWHERE,
            on,
            Rule::ReportEvery,
            "6 months",
            AS_OF_2019.at("10"),
            Reported,
        );
    }
    assert_eq!(
        value(ELSEWHERE, "2023-07-01", Rule::ReportEvery).as_deref(),
        Some("12 months")
    );
}
