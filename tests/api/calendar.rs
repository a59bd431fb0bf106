//! The calendar against its own table, read a second way.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use to_dan_pho::law::Due;
use to_dan_pho::law::edition::Calendar;
use to_dan_pho::law::edition::Span;
use to_dan_pho::text::ValueError;

use crate::support::day;

/// Each listed day and whether it works.
static LISTED: LazyLock<BTreeMap<NaiveDate, bool>> = LazyLock::new(|| {
    include_str!("../../src/law/holidays.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<_> = line.splitn(4, ',').collect();
            let date = day(cells[0]);
            assert_eq!(date.weekday().to_string(), cells[1], "{line}");
            let works = match cells[2] {
                "holiday" | "observed" | "swapped" => false,
                "workday" => true,
                other => panic!("{other}"),
            };
            (date, works)
        })
        .collect()
});

fn days(from: &str, to: &str) -> impl Iterator<Item = NaiveDate> {
    let last = day(to);
    day(from).iter_days().take_while(move |d| *d <= last)
}

fn weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

#[test]
fn every_day_of_the_known_years_is_as_the_table_says() {
    let calendar = Calendar::official();
    assert_eq!(LISTED.len(), 285);
    for date in days("2008-01-01", "2027-12-31") {
        let expected = LISTED.get(&date).copied().unwrap_or(!weekend(date));
        // A holiday that falls on a weekend stays free.
        assert_eq!(calendar.is_working(date), Some(expected), "{date}");
    }
}

#[test]
fn nothing_is_known_of_other_years() {
    let calendar = Calendar::official();
    for text in ["2007-12-31", "2028-01-01", "1900-01-01", "9999-12-31"] {
        assert_eq!(calendar.is_working(day(text)), None, "{text}");
    }
    assert_eq!(Calendar::empty().is_working(day("2024-01-02")), None);
    assert_eq!(Calendar::default(), Calendar::official());
}

#[test]
fn the_caller_adds_and_replaces_years() {
    let calendar = Calendar::official()
        .with_year(
            2030,
            &[day("2030-01-01"), day("2030-09-02")],
            &[day("2030-01-05")],
        )
        .unwrap()
        .with_year(2006, &[], &[])
        .unwrap();
    assert_eq!(calendar.is_working(day("2030-01-01")), Some(false));
    assert_eq!(calendar.is_working(day("2030-01-02")), Some(true));
    assert_eq!(calendar.is_working(day("2030-01-05")), Some(true)); // a Saturday
    assert_eq!(calendar.is_working(day("2030-01-06")), Some(false));
    assert_eq!(calendar.is_working(day("2006-01-02")), Some(true));
    for unknown in ["2028-06-01", "2029-06-01", "2031-06-01", "2007-06-01"] {
        assert_eq!(calendar.is_working(day(unknown)), None, "{unknown}");
    }
    // The built-in years are still there after years were put before and behind them.
    for date in days("2008-01-01", "2027-12-31") {
        assert_eq!(
            calendar.is_working(date),
            Calendar::official().is_working(date),
            "{date}"
        );
    }
    let replaced = Calendar::official()
        .with_year(2026, &[day("2026-11-24")], &[])
        .unwrap();
    assert_eq!(replaced.is_working(day("2026-09-02")), Some(true));
    assert_eq!(replaced.is_working(day("2026-11-24")), Some(false));
}

/// A calendar that has grown has a revision of its own; the author states it.
#[test]
fn a_calendar_has_the_revision_that_is_stated() {
    assert_eq!(Calendar::official().revision(), 1);
    assert_eq!(Calendar::empty().revision(), 1);
    let grown = Calendar::official()
        .with_year(2028, &[day("2028-01-26")], &[])
        .unwrap();
    assert_eq!(grown.revision(), 1);
    let revised = grown.clone().revised(1000);
    assert_eq!(revised.revision(), 1000);
    assert_ne!(revised, grown);
    assert_eq!(revised.revised(1), grown);
}

#[test]
fn a_day_of_another_year_is_refused() {
    let stray = day("2031-01-01");
    let error = ValueError::CalendarDay {
        year: 2030,
        day: stray,
    };
    assert_eq!(Calendar::empty().with_year(2030, &[stray], &[]), Err(error));
    assert_eq!(Calendar::empty().with_year(2030, &[], &[stray]), Err(error));
    assert!(error.to_string().contains("2030") && error.to_string().contains("2031-01-01"));
}

proptest! {
    /// Counting working days forward and back agrees with counting one by one.
    #[test]
    fn working_days_are_counted_one_by_one(offset in 0u64..6900, n in 0u16..60) {
        let calendar = Calendar::official();
        let start = day("2008-06-01") + chrono::Days::new(offset);
        let works = |d: &NaiveDate| LISTED.get(d).copied().unwrap_or(!weekend(*d));
        let after = start.iter_days().skip(1).filter(works).nth(usize::from(n).saturating_sub(1));
        let expected = if n == 0 { start } else { after.unwrap() };
        prop_assert_eq!(Span::WorkingDays(n).after(start, &calendar), Due::By(expected));
        if n > 0 {
            // The n-th working day before the one reached is on or before the start.
            let Due::By(back) = Span::WorkingDays(n).before(expected, &calendar) else { panic!("known") };
            prop_assert!(back <= start);
            prop_assert_eq!(Span::WorkingDays(n).after(back, &calendar), Due::By(expected));
        }
    }
}
