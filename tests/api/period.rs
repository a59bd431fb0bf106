//! Periods as sets of days.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use to_dan_pho::law::Period;
use to_dan_pho::text::ValueError;
use to_dan_pho::{Lang, Text};

use crate::support::day;

/// Days within a quarter, so that periods meet.
fn near(offset: u64) -> NaiveDate {
    day("2022-01-01") + Days::new(offset)
}

fn periods() -> impl Strategy<Value = Period> {
    (0u64..60, prop::option::of(0u64..60)).prop_map(|(from, length)| match length {
        Some(length) => Period::new(near(from), near(from + length)).unwrap(),
        None => Period::since(near(from)),
    })
}

fn all_days() -> impl Iterator<Item = NaiveDate> {
    (0..200).map(near)
}

/// Whether the period has a day at all.
fn is_empty(p: Period) -> bool {
    p.until() == Some(p.from())
}

proptest! {
    #[test]
    fn an_intersection_holds_the_days_of_both(a in periods(), b in periods()) {
        let both = a.intersect(b);
        prop_assert_eq!(both, b.intersect(a));
        prop_assert_eq!(both.is_some(), a.overlaps(b));
        prop_assert_eq!(a.overlaps(b), all_days().any(|d| a.contains(d) && b.contains(d)));
        for d in all_days() {
            prop_assert_eq!(both.is_some_and(|p| p.contains(d)), a.contains(d) && b.contains(d));
        }
    }

    #[test]
    fn covering_is_holding_every_day(a in periods(), b in periods()) {
        prop_assume!(!is_empty(b));
        let holds_all = all_days().all(|d| !b.contains(d) || a.contains(d));
        let endless = b.until().is_none() && a.until().is_some();
        prop_assert_eq!(a.covers(b), holds_all && !endless);
        prop_assert!(a.covers(a));
    }

    #[test]
    fn ending_cuts_and_never_adds(p in periods(), cut in 0u64..120) {
        let end = near(cut);
        let cut = p.ending(end);
        prop_assert_eq!(cut.from(), p.from());
        for d in all_days() {
            prop_assert_eq!(cut.contains(d), p.contains(d) && d < end);
        }
        prop_assert_eq!(cut.ending(end), cut);
    }

    #[test]
    fn a_term_is_of_its_months(offset in 0u64..4000, months in 1u16..130) {
        let from = near(offset);
        let term = Period::term(from, months);
        let last = from.checked_add_months(chrono::Months::new(months.into())).unwrap();
        prop_assert!(term.contains(from) && term.contains(last));
        prop_assert!(!term.contains(last + Days::new(1)) && !term.contains(from - Days::new(1)));
    }
}

#[test]
fn half_open_at_both_ends() {
    let p = Period::new(day("2022-07-01"), day("2022-07-15")).unwrap();
    assert!(p.contains(day("2022-07-01")) && p.contains(day("2022-07-14")));
    assert!(!p.contains(day("2022-06-30")) && !p.contains(day("2022-07-15")));
    let next = Period::since(day("2022-07-15"));
    assert!(!p.overlaps(next));
    assert!(next.contains(NaiveDate::MAX));
}

#[test]
fn an_end_before_the_start_is_refused() {
    let (from, until) = (day("2022-07-15"), day("2022-07-14"));
    assert_eq!(Period::new(from, until), Err(ValueError::Period { from, until }));
    assert!(is_empty(Period::new(from, from).unwrap()));
}

/// Reference: khoản 3 Điều 148 BLDS; a term ends at the end of the corresponding day (inferred).
#[test]
fn terms_end_with_the_corresponding_day() {
    for (from, months, until) in [
        ("2022-07-25", 30, "2025-01-26"),
        ("2026-08-10", 60, "2031-08-11"),
        // 31/8/2022 and 30 months: the last day of February 2025.
        ("2022-08-31", 30, "2025-03-01"),
        // A leap day and five years: 28/2/2029.
        ("2024-02-29", 60, "2029-03-01"),
    ] {
        assert_eq!(
            Period::term(day(from), months).until(),
            Some(day(until)),
            "{from}"
        );
    }
    // Beyond the calendar's end a term has none.
    assert_eq!(Period::term(NaiveDate::MAX, 30).until(), None);
}

#[test]
fn a_period_is_told_with_its_last_day() {
    let period = |from, until| Period::new(day(from), day(until)).unwrap();
    let told = |p: Period| {
        [
            p.to_string(),
            p.text(Lang::Vi).to_string(),
            p.text(Lang::En).to_string(),
        ]
    };
    let term = period("2022-07-15", "2025-01-16");
    assert_eq!(
        told(term),
        [
            "[2022-07-15, 2025-01-16)",
            "từ 15/7/2022 đến hết 15/01/2025",
            "from 15 July 2022 to the end of 15 January 2025",
        ]
    );
    assert_eq!(
        told(Period::since(day("2022-07-15"))),
        ["[2022-07-15, ...)", "từ 15/7/2022", "from 15 July 2022"]
    );
    assert_eq!(
        told(period("2022-07-15", "2022-07-15")),
        ["[2022-07-15, 2022-07-15)", "không ngày nào", "no day"]
    );
}
