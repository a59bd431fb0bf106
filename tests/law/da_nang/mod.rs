//! Đà Nẵng: Nghị quyết 108/NQ-HĐND of 7/7/2017, and what was reported of 2022.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::Command;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::{Electorate, Province, UnitKind};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::{Actor, Rule, Rulebook};

use crate::expect_value::{stands, told_beside, value};
use crate::support::verdict::Named;
use crate::support::{call, candidate, day};
use crate::usual_steps::{HEAD, electing_among, headed};

const CODE: u8 = 48;
const RESOLUTION: Named = Named(
    "Nghị quyết 108/NQ-HĐND của HĐND thành phố Đà Nẵng",
    "Resolution 108/NQ-HĐND of Đà Nẵng",
);

/// Reference: Điều 2 NQ 108 (R): every tổ dân phố has one deputy; it stops where the later circular says "at most". The
/// resolution speaks of no thôn.
#[test]
fn always_one_deputy() {
    for on in ["2017-07-07", "2018-02-28"] {
        stands(
            CODE,
            on,
            Rule::DeputyNumber,
            "1",
            RESOLUTION.at("2"),
            Certainty::Read,
        );
    }
    let book = Rulebook::builtin();
    let thon = book.at(Province::new(CODE).unwrap(), UnitKind::Thon, day("2017-07-07"));
    assert_eq!(thon.unwrap().provision(Rule::DeputyNumber), None);
    assert_eq!(value(CODE, "2017-07-06", Rule::DeputyNumber), None);
    assert_eq!(
        value(CODE, "2018-03-01", Rule::DeputyNumber).as_deref(),
        Some("at most 1")
    );
}

/// Reference: NQ 108 (I, from the elections of 9/2017): the deputy is elected, until 19/1/2019.
#[test]
fn the_deputy_is_elected_until_2019() {
    for on in ["2017-07-07", "2019-01-19"] {
        stands(
            CODE,
            on,
            Rule::DeputyForm,
            "elected like the head",
            RESOLUTION.whole(),
            Certainty::Inferred,
        );
    }
    let mut world = headed(CODE, "2017-08-13", None);
    world
        .deputy(HEAD, "2017-08-20", Depute::Open(candidate(2)))
        .refused(Rule::DeputyForm, Evidence::Plain, RESOLUTION.whole());
    world
        .judge(
            Actor::WardCommittee,
            "2017-08-20",
            Command::DeputyElection(call("2017-09-12")),
        )
        .lawful();
}

/// Reference: reported of 2/10/2022 (S): household representatives elect. The joint resolution leaves
/// both electorates open to each election, so what is done there does not bind.
#[test]
fn household_representatives_elect_in_2022() {
    let both = "all voters, household representatives";
    assert_eq!(value(CODE, "2022-09-11", Rule::Electorate).as_deref(), Some(both));
    told_beside(
        CODE,
        "2022-09-12",
        Rule::Electorate,
        both,
        "household representatives",
    );
    for electorate in [Electorate::AllVoters, Electorate::HouseholdRepresentatives] {
        electing_among(CODE, "2022-11-20", electorate).lawful();
    }
}

/// Reference: reported of 2/10/2022 (S): term 2022 to 2025. A practice narrows no right of a text: the circular's two
/// lengths stay open, and the practice is told beside them from the last day on which that vote could be called.
#[test]
fn terms_of_two_and_a_half_years_are_told_in_2022() {
    assert_eq!(
        value(CODE, "2022-09-11", Rule::Term).as_deref(),
        Some("30 or 60 months")
    );
    told_beside(CODE, "2022-09-12", Rule::Term, "30 or 60 months", "30 months");
    // The decree of 2026 outranks it.
    assert_eq!(
        value(CODE, "2026-05-26", Rule::Term).as_deref(),
        Some("60 months")
    );
}
