//! Acts whose decisions have no number.

use std::collections::BTreeSet;

use serde_json::Value;
use to_dan_pho::group::{self, Command, Envelope, verify};
use to_dan_pho::law::DocumentNumber;
use to_dan_pho::{Act, Lang, Rule, Rulebook, Text};

use crate::logs;

/// The fields that hold the number of a decision. A `decision` is also the id of a matter that is to be changed.
const NUMBERS: [&str; 2] = ["decision", "ward_choice"];

/// Takes every number of a decision away, and counts them.
fn unnumber(value: &mut Value) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(unnumber).sum(),
        Value::Object(fields) => {
            let mut taken = 0;
            for (field, value) in fields {
                let id = |text: &str| text.parse::<uuid::Uuid>().is_ok();
                let number = value.as_str().is_some_and(|text| !id(text));
                if number && NUMBERS.contains(&field.as_str()) {
                    value.as_str().unwrap().parse::<DocumentNumber>().unwrap();
                    *value = Value::Null;
                    taken += 1;
                } else {
                    taken += unnumber(value);
                }
            }
            taken
        }
        _ => 0,
    }
}

/// Reference: điểm a, b khoản 1 Điều 6, Điều 8, khoản 3 Điều 9 NĐ 59/2023: the texts ask for decisions and not for their numbers.
/// Every stored log is as lawful, with the same irregularities, where no decision has a number.
#[test]
fn every_log_is_lawful_without_a_number() {
    let (book, mut taken) = (Rulebook::builtin(), 0);
    for log in logs::all() {
        let mut value = serde_json::to_value(&log.envelopes).unwrap();
        taken += unnumber(&mut value);
        let entries: Vec<Envelope> = serde_json::from_value(value).unwrap();
        let group = verify(log.envelopes[0].group, &entries, &book);
        assert!(group.is_ok(), "{}: {group:?}", log.name);
    }
    assert!(taken > 50, "{taken}");
}

/// Every act that has the number of a decision is checked for it: without one, the rule is listed as not regulated.
#[test]
fn every_act_with_a_decision_is_checked_for_its_number() {
    let book = Rulebook::builtin();
    let mut checked = BTreeSet::new();
    for log in logs::all() {
        let mut state = None;
        for entry in &log.envelopes {
            let mut what = serde_json::to_value(entry.event.what.command()).unwrap();
            let numbers = unnumber(&mut what);
            let what: Command = serde_json::from_value(what).unwrap();
            let kind = what.text(Lang::En).to_string();
            let (by, on) = (entry.event.by, entry.event.on);
            let listed = group::missing(state.as_ref(), &Act { by, on, what }, &book).unregulated;
            // What is done against the law is refused before its content is looked at; a statement of the position says what is
            // known.
            let not_looked_at = matches!(
                entry.event.what,
                group::Event::UnlawfulRecorded { .. } | group::Event::PositionStated(_)
            );
            if !not_looked_at {
                assert_eq!(
                    listed.contains(&Rule::Unnumbered),
                    numbers > 0,
                    "{}: {kind}",
                    log.name
                );
                if numbers > 0 {
                    checked.insert(kind);
                }
            }
            group::evolve(&mut state, &entry.event);
        }
    }
    // Eight acts of an election, three of a relief, four of a vacancy, five of a matter, the recognition of a deputy, and a renaming.
    assert_eq!(checked.len(), 22, "{checked:?}");
}
