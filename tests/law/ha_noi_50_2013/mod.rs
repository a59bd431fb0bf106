//! Hà Nội: Quyết định 50/2013/QĐ-UBND, until 16/2019.

use to_dan_pho::Rule;
use to_dan_pho::act::Evidence;
use to_dan_pho::group::Command;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::procedures::deputy::Command as Depute;

use crate::expect_value::{stands, value};
use crate::support::verdict::{Named, before};
use crate::support::{call, candidate};
use crate::usual_steps::{HA_NOI, HEAD, headed};

const DECISION: Named = Named(
    "Quyết định 50/2013/QĐ-UBND của UBND thành phố Hà Nội",
    "Decision 50/2013/QĐ-UBND of Hà Nội",
);

/// Reference: QĐ 50/2013 (I, from the elections of 2014): deputies are elected, until the circular of
/// 2018 makes them the head's choice.
#[test]
fn a_deputy_is_elected_until_the_circular_of_2018() {
    let elected = "elected like the head";
    assert_eq!(value(HA_NOI, "2013-11-27", Rule::DeputyForm), None);
    for on in ["2013-11-28", "2019-01-19"] {
        stands(
            HA_NOI,
            on,
            Rule::DeputyForm,
            elected,
            DECISION.whole(),
            Certainty::Inferred,
        );
    }
    let chosen = value(HA_NOI, "2019-01-20", Rule::DeputyForm);
    assert_eq!(
        chosen.as_deref(),
        Some("chosen by the head, recognised by the People's Committee")
    );
    let mut world = headed(HA_NOI, "2014-07-06", None);
    let caller = world.caller(&before("2014-08-03", 25));
    world
        .judge(
            caller,
            &before("2014-08-03", 25),
            Command::DeputyElection(call("2014-08-03")),
        )
        .lawful();
    world
        .deputy(HEAD, "2014-07-10", Depute::Open(candidate(2)))
        .refused(Rule::DeputyForm, Evidence::Plain, DECISION.whole());
}
