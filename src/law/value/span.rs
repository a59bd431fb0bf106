//! Stretches of time, and the last day they leave.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

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

    /// Returns how the last day of a stretch that runs forward from a day is counted; none where the calendar does not
    /// know a year of it.
    ///
    /// ```
    /// use to_dan_pho::law::edition::{Calendar, Span};
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// // Received on Friday 28 August: 31 August is exchanged for 22 August, 1 and 2 September are the National Day.
    /// let counted = Span::WorkingDays(5).count_after(day("2026-08-28"), &Calendar::official()).unwrap();
    /// assert_eq!(counted.last, day("2026-09-09"));
    /// assert_eq!(counted.off, [day("2026-08-31"), day("2026-09-01"), day("2026-09-02")]);
    /// ```
    #[must_use]
    pub fn count_after(self, from: NaiveDate, calendar: &Calendar) -> Option<Counted> {
        let Due::By(last) = self.after(from, calendar) else {
            return None;
        };
        let end = self.end(from);
        Some(Counted {
            moved_from: end.filter(|end| *end != last),
            ..self.over(from, last, calendar)
        })
    }

    /// Returns how the end of a stretch is counted that moves for no day off, as the end of a time in office does.
    pub(crate) fn count_unmoved(self, from: NaiveDate, calendar: &Calendar) -> Option<Counted> {
        match self.end(from) {
            Some(last) => Some(self.over(from, last, calendar)),
            None => self.count_after(from, calendar),
        }
    }

    /// Returns how the latest day that is at least this stretch before a day is counted; none where the calendar does
    /// not know a year of it.
    ///
    /// ```
    /// use to_dan_pho::law::edition::{Calendar, Span};
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let counted = Span::Days(20).count_before(day("2026-08-30"), &Calendar::official()).unwrap();
    /// assert_eq!(counted.last, day("2026-08-10"));
    /// ```
    #[must_use]
    pub fn count_before(self, from: NaiveDate, calendar: &Calendar) -> Option<Counted> {
        match self.before(from, calendar) {
            Due::By(last) => Some(self.over(from, last, calendar)),
            Due::Unknown | Due::NotRegulated => None,
        }
    }

    /// The day on which days or months end by themselves, a day off or not; none of working days.
    fn end(self, from: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(n) => from.checked_add_days(Days::new(u64::from(n))),
            Self::Months(n) => from.checked_add_months(Months::new(u32::from(n))),
            Self::WorkingDays(_) => None,
        }
    }

    /// A count from a day to its last day, with the days that the calendar passes over where working days are counted.
    fn over(self, from: NaiveDate, last: NaiveDate, calendar: &Calendar) -> Counted {
        let weekend = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let working = |day: &NaiveDate| calendar.is_working(*day) == Some(true);
        let (first, end) = (from.min(last), from.max(last));
        let days = || {
            let days = first.iter_days().take_while(|day| *day <= end);
            days.filter(|day| *day != from && matches!(self, Self::WorkingDays(_)))
        };
        Counted {
            from,
            span: self,
            last,
            off: days().filter(|day| !weekend(day) && !working(day)).collect(),
            made: days().filter(|day| weekend(day) && working(day)).collect(),
            moved_from: None,
        }
    }
}

/// Cách tính thời hạn: how a last day was counted.
///
/// The day from which it is counted is not counted itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Counted {
    /// The day from which it is counted, forward, or backward where the last day is earlier.
    pub from: NaiveDate,
    /// How long the time is.
    pub span: Span,
    /// The last day.
    pub last: NaiveDate,
    /// Of working days, the days off that are no weekend and were not counted.
    pub off: Vec<NaiveDate>,
    /// Of working days, the weekend days made working that were counted.
    pub made: Vec<NaiveDate>,
    /// The day off on which the time would have ended, where it moved to the next working day.
    pub moved_from: Option<NaiveDate>,
}

impl Text for Counted {
    /// Writes the length, the day from which it is counted, the days passed over, and the move to a working day.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (length, from) = (self.span.text(lang), self.from.text(lang));
        match (lang, self.last < self.from) {
            (Lang::Vi, true) => write!(f, "trước ngày {from} ít nhất {length}")?,
            (Lang::En, true) => write!(f, "at least {length} before {from}")?,
            (Lang::Vi, false) => write!(f, "{length} kể từ ngày {from}")?,
            (Lang::En, false) => write!(f, "{length} from {from}")?,
        }
        let mut list = |what: &str, days: &[NaiveDate]| {
            let days: Vec<_> = days.iter().map(|day| day.text(lang).to_string()).collect();
            match days.is_empty() {
                true => Ok(()),
                false => write!(f, ", {what} {}", days.join(", ")),
            }
        };
        list(
            lang.pick("không tính ngày nghỉ", "excluding the days off"),
            &self.off,
        )?;
        list(
            lang.pick("tính cả ngày làm bù", "including the day made working"),
            &self.made,
        )?;
        let Some(end) = self.moved_from else { return Ok(()) };
        let end = end.text(lang);
        match lang {
            Lang::Vi => write!(
                f,
                ", hết vào ngày {end} là ngày nghỉ nên tính đến hết ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự)"
            ),
            Lang::En => write!(
                f,
                ", ending on {end}, a day off, so due the next working day (clause 5, Article 148 of the Civil Code)"
            ),
        }
    }
}

impl Text for Span {
    /// `05 ngày làm việc` in Vietnamese, as the law writes it; `5 working days` in English.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, vi, en) = match self {
            Self::Days(n) => (n, "ngày", "day"),
            Self::WorkingDays(n) => (n, "ngày làm việc", "working day"),
            Self::Months(n) => (n, "tháng", "month"),
        };
        match lang {
            Lang::Vi => write!(f, "{count:02} {vi}"),
            Lang::En => write!(f, "{count} {en}{}", if *count == 1 { "" } else { "s" }),
        }
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
