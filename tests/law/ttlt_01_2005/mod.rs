//! Thông tư liên tịch 01/2005/TTLT-BTTUBTWMTTQVN-BNV, from 12/5/2005 until the joint resolution of 2008 (inferred).

use to_dan_pho::Rule;
use to_dan_pho::law::edition::Certainty;

use crate::expect_value::{stands, value};
use crate::support::verdict::Named;
use crate::usual_steps::ELSEWHERE;

const JOINT: Named = Named(
    "Thông tư liên tịch 01/2005/TTLT-BTTUBTWMTTQVN-BNV",
    "Joint Circular 01/2005/TTLT-BTTUBTWMTTQVN-BNV",
);

/// Reference: TTLT 01/2005 (R): the day is announced, and the team set up, at least 30 days ahead.
#[test]
fn thirty_days_ahead_until_the_joint_resolution() {
    for rule in [Rule::CallAhead, Rule::TeamAhead] {
        for on in ["2005-05-12", "2008-04-16"] {
            stands(ELSEWHERE, on, rule, "30 days", JOINT.whole(), Certainty::Read);
        }
        assert_eq!(value(ELSEWHERE, "2005-05-11", rule), None);
    }
    assert_eq!(
        value(ELSEWHERE, "2008-04-17", Rule::CallAhead).as_deref(),
        Some("20 days")
    );
    assert_eq!(
        value(ELSEWHERE, "2008-04-17", Rule::TeamAhead).as_deref(),
        Some("10 days")
    );
}

/// Reference: điểm 1 phần II.A TTLT 01/2005 (R): the commune's chair announces the day and sets up the team.
#[test]
fn the_chair_announces_the_day_and_sets_up_the_team() {
    let chair = "the Chair of the commune-level People's Committee";
    for rule in [Rule::CallCompetence, Rule::TeamCompetence] {
        stands(
            ELSEWHERE,
            "2006-06-01",
            rule,
            chair,
            JOINT.whole(),
            Certainty::Read,
        );
    }
}

/// Reference: TTLT 01/2005, read in part: of a share to win nothing was read.
#[test]
fn what_elects_was_not_read() {
    for rule in [
        Rule::ElectionMajority,
        Rule::Quorum,
        Rule::RerunWithin,
        Rule::Term,
    ] {
        assert_eq!(value(ELSEWHERE, "2007-06-30", rule), None, "{rule:?}");
    }
}
