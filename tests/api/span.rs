//! Days, working days and months, before and after (articles 145 to 148 of the Civil Code).

use to_dan_pho::law::Due;
use to_dan_pho::law::edition::Calendar;
use to_dan_pho::law::edition::Span;
use to_dan_pho::{Lang, Text};

use crate::support::day;
use crate::support::verdict::by;

fn after(span: Span, from: &str) -> Due {
    span.after(day(from), &Calendar::official())
}

fn before(span: Span, of: &str) -> Due {
    span.before(day(of), &Calendar::official())
}

/// Reference: khoản 2 Điều 147 BLDS: the first day is not counted.
#[test]
fn working_days_after_receipt() {
    // A Monday: five working days end the following Monday.
    assert_eq!(after(Span::WorkingDays(5), "2026-08-03"), by("2026-08-10"));
    // A Saturday or Sunday counts from the Monday.
    assert_eq!(after(Span::WorkingDays(5), "2026-08-01"), by("2026-08-07"));
    assert_eq!(after(Span::WorkingDays(5), "2026-08-02"), by("2026-08-07"));
    // A Friday: the week after, to its Friday.
    assert_eq!(after(Span::WorkingDays(5), "2026-08-07"), by("2026-08-14"));
    assert_eq!(after(Span::WorkingDays(0), "2026-08-02"), by("2026-08-02"));
    // Over National Day, with 31/8 swapped and Saturday 22/8 made working.
    assert_eq!(after(Span::WorkingDays(5), "2026-08-28"), by("2026-09-09"));
    assert_eq!(after(Span::WorkingDays(1), "2026-08-21"), by("2026-08-22"));
    // Over Tết of 2025 (27/1 to 31/1).
    assert_eq!(after(Span::WorkingDays(5), "2025-01-24"), by("2025-02-07"));
}

/// Reference: khoản 5 Điều 148 BLDS: a last day that is free moves to the next working day.
#[test]
fn calendar_days_after_move_to_a_working_day() {
    assert_eq!(after(Span::Days(15), "2014-06-01"), by("2014-06-16"));
    // 15 days from Monday 2/6/2014 end on Tuesday; from Friday 6/6 on Saturday 21/6, so Monday.
    assert_eq!(after(Span::Days(15), "2014-06-02"), by("2014-06-17"));
    assert_eq!(after(Span::Days(15), "2014-06-06"), by("2014-06-23"));
    // Into Tết of 2013, which ran to Friday 15/2.
    assert_eq!(after(Span::Days(15), "2013-01-27"), by("2013-02-18"));
    assert_eq!(after(Span::Days(60), "2024-01-01"), by("2024-03-01"));
    assert_eq!(after(Span::Days(0), "2026-08-02"), by("2026-08-03"));
}

/// Reference: khoản 3 Điều 148 BLDS: the corresponding day, or the last of the month.
#[test]
fn months_after() {
    assert_eq!(after(Span::Months(6), "2024-01-15"), by("2024-07-15"));
    assert_eq!(after(Span::Months(1), "2024-01-31"), by("2024-02-29"));
    assert_eq!(after(Span::Months(1), "2023-01-31"), by("2023-02-28"));
    // 31/8/2024 is a Saturday, and the free days of 2 and 3 September follow.
    assert_eq!(after(Span::Months(6), "2024-02-29"), by("2024-08-29"));
    assert_eq!(after(Span::Months(3), "2024-05-31"), by("2024-09-04"));
}

/// Reference: "chậm nhất 20 ngày trước": counted backwards from the day, which is not counted (inferred).
#[test]
fn before_a_day_nothing_moves() {
    assert_eq!(before(Span::Days(20), "2026-08-21"), by("2026-08-01"));
    // A Saturday: it stays.
    assert_eq!(before(Span::Days(2), "2026-08-03"), by("2026-08-01"));
    assert_eq!(before(Span::Months(6), "2026-08-31"), by("2026-02-28"));
    assert_eq!(before(Span::WorkingDays(5), "2026-08-10"), by("2026-08-03"));
    // Calendar days before need no calendar, so no year is unknown.
    assert_eq!(before(Span::Days(20), "2041-06-21"), by("2041-06-01"));
}

#[test]
fn a_year_without_a_calendar_gives_unknown() {
    assert_eq!(after(Span::WorkingDays(5), "2027-12-30"), Due::Unknown);
    assert_eq!(after(Span::Days(15), "2027-12-20"), Due::Unknown);
    assert_eq!(after(Span::Months(1), "2027-12-01"), Due::Unknown);
    assert_eq!(before(Span::WorkingDays(5), "2008-01-03"), Due::Unknown);
    // Never past, so never a refusal.
    assert!(!Due::Unknown.is_past(day("9999-12-31")));
    assert!(!Due::NotRegulated.is_past(day("9999-12-31")));
    let calendar = Calendar::official()
        .with_year(2028, &[day("2028-01-01")], &[])
        .unwrap();
    assert_eq!(
        Span::WorkingDays(5).after(day("2027-12-30"), &calendar),
        by("2028-01-06")
    );
}

#[test]
fn the_ends_of_time_are_unknown_and_no_panic() {
    use chrono::NaiveDate;
    for span in [
        Span::Days(u16::MAX),
        Span::WorkingDays(u16::MAX),
        Span::Months(u16::MAX),
    ] {
        assert_eq!(span.after(NaiveDate::MAX, &Calendar::official()), Due::Unknown);
        assert_eq!(span.before(NaiveDate::MIN, &Calendar::official()), Due::Unknown);
    }
}

#[test]
fn the_last_day_itself_is_in_time() {
    let due = by("2026-08-10");
    assert!(!due.is_past(day("2026-08-10")) && due.is_past(day("2026-08-11")));
}

#[test]
fn stretches_read_in_both_languages() {
    for (span, vi, en) in [
        (Span::Days(20), "20 ngày", "20 days"),
        (Span::Days(1), "01 ngày", "1 day"),
        (Span::WorkingDays(5), "05 ngày làm việc", "5 working days"),
        (Span::Months(6), "06 tháng", "6 months"),
    ] {
        assert_eq!(span.text(Lang::Vi).to_string(), vi);
        assert_eq!(span.text(Lang::En).to_string(), en);
    }
    assert_eq!(by("2022-04-15").text(Lang::Vi).to_string(), "15/4/2022");
    assert_eq!(by("2022-04-15").text(Lang::En).to_string(), "15 April 2022");
}
