//! Half-open periods of days.

use core::fmt;

use chrono::{Datelike, Months, NaiveDate};

use crate::text::{Lang, Text, ValueError};

/// Khoảng thời gian: the days from `from` up to, but **not including**, `until`.
///
/// Open-ended where no end is known, as in "until a new head is elected". Whether it has ended is
/// always asked for a date; no flag is stored beside it.
///
/// ```
/// use chrono::NaiveDate;
/// use to_dan_pho::law::Period;
/// let day = |d| NaiveDate::from_ymd_opt(2022, 7, d).unwrap();
/// let period = Period::new(day(1), day(15))?;
/// assert!(period.contains(day(14)) && !period.contains(day(15)));
/// # Ok::<(), to_dan_pho::text::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "PeriodForm"))]
pub struct Period {
    from: NaiveDate,
    until: Option<NaiveDate>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Period", deny_unknown_fields)]
struct PeriodForm {
    #[serde(deserialize_with = "crate::wire::date")]
    from: NaiveDate,
    // Without an end only where that is said: a lost field must not open a period.
    #[serde(deserialize_with = "crate::wire::optional_date")]
    until: Option<NaiveDate>,
}

#[cfg(feature = "serde")]
crate::wire::read_through!(Period, PeriodForm);

#[cfg(feature = "serde")]
impl TryFrom<PeriodForm> for Period {
    type Error = ValueError;
    fn try_from(form: PeriodForm) -> Result<Self, ValueError> {
        match form.until {
            Some(until) => Self::new(form.from, until),
            None => Ok(Self::since(form.from)),
        }
    }
}

#[cfg(feature = "serde")]
impl From<Period> for PeriodForm {
    fn from(p: Period) -> Self {
        Self {
            from: p.from,
            until: p.until,
        }
    }
}

impl Period {
    /// The days from `from` until the day before `until`; empty when they are the same.
    ///
    /// # Errors
    /// When `until` is before `from`.
    pub fn new(from: NaiveDate, until: NaiveDate) -> Result<Self, ValueError> {
        if until < from {
            return Err(ValueError::Period { from, until });
        }
        Ok(Self {
            from,
            until: Some(until),
        })
    }

    /// A period written in the source of this crate.
    pub(crate) const fn literal(from: NaiveDate, until: NaiveDate) -> Self {
        Self {
            from,
            until: Some(until),
        }
    }

    /// The days from `from` on, without an end.
    #[must_use]
    pub const fn since(from: NaiveDate) -> Self {
        Self { from, until: None }
    }

    /// A term of months from its first day. It ends at the end of the corresponding day of the last
    /// month (or that month's last day), so `until` is the day after.
    ///
    /// # Law
    /// Clauses 3 and 4, Article 148 of the Civil Code 91/2015/QH13 on periods of months. INTERPRETATION:
    /// a term's first day is the day of recognition itself, and its end does not move to a working day.
    #[must_use]
    pub fn term(from: NaiveDate, months: u16) -> Self {
        let last = from.checked_add_months(Months::new(u32::from(months)));
        Self {
            from,
            until: last.and_then(|day| day.succ_opt()),
        }
    }

    /// Returns whether the days that can be written reach to the end of a term.
    pub(crate) fn term_has_end(from: NaiveDate, months: u16) -> bool {
        // No term has as many as 5,462 years, so the year tells it of almost every day.
        from.year() < NaiveDate::MAX.year().saturating_sub(5_462) || Self::term(from, months).until.is_some()
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The first day after the period, if it ends.
    #[must_use]
    pub const fn until(self) -> Option<NaiveDate> {
        self.until
    }

    /// Returns whether the day lies in the period.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Returns whether the whole of the other period lies in this one.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.from <= other.from
            && match (self.until, other.until) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(mine), Some(its)) => its <= mine,
            }
    }

    /// Returns whether the two share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.intersect(other).is_some()
    }

    /// The days in both, if there are any.
    #[must_use]
    pub fn intersect(self, other: Self) -> Option<Self> {
        let from = self.from.max(other.from);
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        until
            .is_none_or(|until| from < until)
            .then_some(Self { from, until })
    }

    /// The period cut short: it ends no later than `until`.
    #[must_use]
    pub fn ending(self, until: NaiveDate) -> Self {
        let until = self.until.map_or(until, |mine| mine.min(until)).max(self.from);
        Self {
            until: Some(until),
            ..self
        }
    }
}

impl fmt::Display for Period {
    /// `[2022-07-15, 2025-01-16)`, or `[2022-07-15, ...)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.until {
            Some(until) => write!(f, "[{}, {until})", self.from),
            None => write!(f, "[{}, ...)", self.from),
        }
    }
}

impl Text for Period {
    /// `từ 15/7/2022 đến hết 15/1/2025`, or `từ 15/7/2022`; in English `from 15 July 2022 to the end of
    /// 15 January 2025`. An empty period says so.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.until == Some(self.from) {
            return f.write_str(lang.pick("không ngày nào", "no day"));
        }
        write!(f, "{} {}", lang.pick("từ", "from"), self.from.text(lang))?;
        match self.until.and_then(|until| until.pred_opt()) {
            Some(last) => write!(
                f,
                " {} {}",
                lang.pick("đến hết", "to the end of"),
                last.text(lang)
            ),
            None => Ok(()),
        }
    }
}
