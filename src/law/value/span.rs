//! Stretches of time, and the last day they leave.

use core::fmt;

use chrono::{Days, Months, NaiveDate};

use crate::law::Calendar;
use crate::text::{Lang, Text};

/// Thời hạn: a stretch of calendar days, working days or months; the three are never mixed.
///
/// # Law
/// Articles 145 to 148, Civil Code 91/2015/QH13: the first day is not counted (147(2)), the period
/// ends at the end of its last day (148(1)), of months at the corresponding day or the month's last
/// (148(3)), and a last day that is no working day moves to the next one (148(5)). Counting backwards
/// nothing moves (INTERPRETATION).
///
/// ```
/// use chrono::NaiveDate;
/// use to_dan_pho::law::edition::Span;
/// use to_dan_pho::law::{Due, edition::Calendar};
/// let day = |d| NaiveDate::from_ymd_opt(2026, 8, d).unwrap();
/// // Received on Monday the 3rd: five working days end on Monday the 10th.
/// assert_eq!(Span::WorkingDays(5).after(day(3), &Calendar::official()), Due::By(day(10)));
/// // Twenty days before the 21st is the 1st.
/// assert_eq!(Span::Days(20).before(day(21), &Calendar::official()), Due::By(day(1)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Span {
    /// Ngày: calendar days.
    Days(u16),
    /// Ngày làm việc: working days.
    WorkingDays(u16),
    /// Tháng: months.
    Months(u16),
}

/// The last day on which something is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a time is set, cannot be counted, or is not set"
)]
pub enum Due {
    /// This day, to its end.
    By(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))] NaiveDate),
    /// The rule sets a time, but the calendar does not know a year it runs through.
    Unknown,
    /// No rule read sets a time.
    NotRegulated,
}

impl Due {
    /// Returns whether the day is past the due date; never, where that is unknown or not regulated.
    #[must_use]
    pub fn is_past(self, day: NaiveDate) -> bool {
        matches!(self, Self::By(last) if last < day)
    }

    fn from_known(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Unknown, Self::By)
    }
}

impl Span {
    /// The last day of a stretch that runs forward from `day`.
    #[must_use]
    pub fn after(self, day: NaiveDate, calendar: &Calendar) -> Due {
        Due::from_known(match self {
            Self::WorkingDays(n) => calendar.working_after(day, n),
            Self::Days(n) => day
                .checked_add_days(Days::new(u64::from(n)))
                .and_then(|last| calendar.working_from(last)),
            Self::Months(n) => day
                .checked_add_months(Months::new(u32::from(n)))
                .and_then(|last| calendar.working_from(last)),
        })
    }

    /// The latest day that is at least this stretch before `day`.
    // INTERPRETATION: no text says how a time ahead of a day is counted. Days are counted backwards, and the day that is
    // found moves for no holiday: it is the latest on which the act is in time, and no time ends on it.
    #[must_use]
    pub fn before(self, day: NaiveDate, calendar: &Calendar) -> Due {
        Due::from_known(match self {
            Self::WorkingDays(n) => calendar.working_before(day, n),
            Self::Days(n) => day.checked_sub_days(Days::new(u64::from(n))),
            Self::Months(n) => day.checked_sub_months(Months::new(u32::from(n))),
        })
    }
}

impl Text for Span {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, vi, en) = match self {
            Self::Days(n) => (n, "ngày", "day"),
            Self::WorkingDays(n) => (n, "ngày làm việc", "working day"),
            Self::Months(n) => (n, "tháng", "month"),
        };
        let plural = if lang == Lang::En && *count != 1 { "s" } else { "" };
        write!(f, "{count} {}{plural}", lang.pick(vi, en))
    }
}

impl Text for Due {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::By(day) => day.write(lang, f),
            Self::Unknown => {
                f.write_str(lang.pick("chưa có lịch của năm đó", "unknown (no calendar of that year)"))
            }
            Self::NotRegulated => f.write_str(lang.pick(
                "văn bản đã đọc không quy định",
                "not regulated by any instrument consulted",
            )),
        }
    }
}
