//! A procedure used alone: the regulation and the offices are handed to it.

use to_dan_pho::law::{Matter, Period, Province, UnitKind};
use to_dan_pho::office::{Office, Tenure, Tenures};
use to_dan_pho::procedure::Brief;
use to_dan_pho::procedure::Facts;
use to_dan_pho::procedure::Law;
use to_dan_pho::procedures::meeting::{self, Command as Do, Decision, End};
use to_dan_pho::{Act, Actor, Rule, Rulebook};

use crate::support::residents::{HEAD, proposal};
use crate::support::{day, person};

fn tenures() -> Tenures {
    let head = Tenure::new(Office::Head, person(1), Period::term(day("2023-12-13"), 30));
    Tenures::new().with(head, day("2023-12-13"))
}

/// A matter that ended makes place for another.
#[test]
fn a_matter_is_put_where_one_ended() {
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day("2024-03-01"));
    let tenures = tenures();
    let brief = Brief {
        law: Law::new(rules.unwrap(), &book),
        facts: &Facts::new(&tenures, day("2024-03-01"), UnitKind::ToDanPho, 300),
    };
    let mut state: Option<Box<Decision>> = None;
    let mut act = |by: Actor, on: &str, what: Do| {
        let act = Act {
            by,
            on: day(on),
            what: &what,
        };
        let done = brief.decide(state.as_deref(), &act)?;
        meeting::evolve(&mut state, &done.what, done.stamp());
        Ok::<_, to_dan_pho::Refusal>(state.as_deref().and_then(Decision::end))
    };
    let open = || Do::Open(proposal(Matter::Other));
    act(HEAD, "2024-03-01", open()).unwrap();
    let again = act(HEAD, "2024-03-02", open()).unwrap_err();
    assert_eq!(again.rule, Rule::MatterOpen);
    assert_eq!(
        act(HEAD, "2024-03-03", Do::Abandon).unwrap(),
        Some(End::Abandoned)
    );
    assert_eq!(act(HEAD, "2024-03-04", open()).unwrap(), None);
}
