//! The calendar of tenures, asked through the office facts.

use to_dan_pho::PersonId;
use to_dan_pho::law::{Period, UnitKind};
use to_dan_pho::office::{Office, Tenure, Tenures};
use to_dan_pho::procedure::Facts;

use crate::support::{day, person};

fn tenure(office: Office, n: u128, from: &str) -> Tenure {
    Tenure {
        office,
        person: person(n),
        period: Period::term(day(from), 30),
    }
}

fn deputy(tenures: &Tenures, who: PersonId, on: &str) -> bool {
    let facts = Facts::new(tenures, day(on), UnitKind::ToDanPho, 310);
    facts.deputy(who, day(on)).is_some()
}

/// What was given is there from its first day on.
#[test]
fn what_was_given_is_held() {
    let head = tenure(Office::Head, 1, "2024-03-01");
    let tenures = Tenures::new().with(head, day("2024-01-10"));
    let leading = |on| Facts::new(&tenures, day(on), UnitKind::ToDanPho, 310).leading(day(on));
    assert_eq!(leading("2024-02-29"), None);
    assert_eq!(leading("2024-03-01"), Some(head));
}

/// A deputy recognised while there was no head begins under whoever leads on the first day, and not as that head.
#[test]
fn a_deputy_without_a_head_begins_under_whoever_leads_then() {
    let recognised = tenure(Office::Deputy, 4, "2024-06-01");
    let without = Tenures::new().with(recognised, day("2024-01-10"));
    assert!(deputy(&without, person(4), "2024-06-01"));
    let under_another = without
        .clone()
        .with(tenure(Office::Head, 1, "2024-02-01"), day("2024-02-01"));
    assert!(deputy(&under_another, person(4), "2024-06-01"));
    let own = without.with(tenure(Office::Head, 4, "2024-02-01"), day("2024-02-01"));
    assert!(!deputy(&own, person(4), "2024-06-01"));
}
