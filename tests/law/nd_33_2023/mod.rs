//! Nghị định 33/2023/NĐ-CP, from 1/8/2023 until the rules of 2026.

use to_dan_pho::Rule;
use to_dan_pho::law::edition::Certainty;

use crate::expect_value::{stands, value};
use crate::support::verdict::Named;
use crate::usual_steps::ELSEWHERE;

const DECREE: Named = Named("Nghị định 33/2023/NĐ-CP", "Decree 33/2023/NĐ-CP");

/// Reference: khoản 2 Điều 34 NĐ 33/2023 (S): 6.0 times the base salary for thôn of 350 or tổ dân phố of
/// 500 households, else 4.5.
#[test]
fn the_allowance_fund() {
    let fund = "4.5 times the base salary; 6.0 times for a village of 350 households or more, a residential group of 500 households or more";
    for on in ["2023-08-01", "2026-05-25"] {
        stands(
            ELSEWHERE,
            on,
            Rule::AllowanceFund,
            fund,
            DECREE.at("34(2)"),
            Certainty::Reported,
        );
    }
    assert_eq!(value(ELSEWHERE, "2023-07-31", Rule::AllowanceFund), None);
    // Khoản 2 Điều 20 NĐ 185/2026 (R) repeals it, and Điều 15 sets another fund.
    assert_ne!(
        value(ELSEWHERE, "2026-05-26", Rule::AllowanceFund).as_deref(),
        Some(fund)
    );
}
