//! The room used alone: the regulation and the offices are handed to it.

use to_dan_pho::act::{Act, Actor, Law};
use to_dan_pho::law::{Due, Matter, Period, Province, Rule, Rulebook, UnitKind};
use to_dan_pho::meeting::{self, Command as Do, Decision, End};
use to_dan_pho::office::{Deputies, Facts, Office, Tenure};
use to_dan_pho::procedure::Brief;

use crate::support::residents::{HEAD, proposal};
use crate::support::{day, person};

fn offices() -> Facts<'static> {
    Facts {
        filling: Office::Head,
        kind: UnitKind::ToDanPho,
        households: 300,
        head: Some(Tenure {
            office: Office::Head,
            person: person(1),
            period: Period::term(day("2023-12-13"), 30),
        }),
        term_end: None,
        heads_changed: None,
        deputies_changed: None,
        head_elect: None,
        next_head: None,
        provisional: None,
        election_due: Due::NotRegulated,
        deputies: Deputies::NONE,
        front_head: None,
        cell_secretary: None,
        amends: None,
    }
}

/// A matter that ended makes room for another.
#[test]
fn a_matter_is_put_where_one_ended() {
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day("2024-03-01"));
    let brief = Brief {
        law: Law::new(rules.unwrap(), &book),
        facts: &offices(),
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
        Ok::<_, to_dan_pho::act::Refusal>(state.as_deref().and_then(Decision::end))
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
