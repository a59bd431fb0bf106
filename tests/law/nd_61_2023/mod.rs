//! Nghị định 61/2023/NĐ-CP, in force from 16/8/2023.

use to_dan_pho::Rule;
use to_dan_pho::law::Certainty;

use crate::expect_value::{stands, value};
use crate::support::verdict::Named;
use crate::usual_steps::ELSEWHERE;

const DECREE: Named = Named("Nghị định 61/2023/NĐ-CP", "Decree 61/2023/NĐ-CP");

/// Reference: điểm a khoản 1 Điều 10 NĐ 61/2023 (R): more than half of the households are represented.
#[test]
fn the_quorum_of_the_covenant() {
    assert_eq!(value(ELSEWHERE, "2023-08-15", Rule::ConventionsQuorum), None);
    let more = "more than 50% of all households of the group";
    stands(
        ELSEWHERE,
        "2023-08-16",
        Rule::ConventionsQuorum,
        more,
        DECREE.at("10(1)a"),
        Certainty::Read,
    );
}
