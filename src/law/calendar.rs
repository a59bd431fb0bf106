//! Working days: weekends and public holidays, as data.

use alloc::vec::Vec;
#[cfg(feature = "serde")]
use core::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::text::ValueError;
#[cfg(feature = "serde")]
use crate::text::{Lang, Text};

/// `date,weekday,kind,name_vi`, sorted by date. `workday` is a Saturday made working; every other
/// kind is a day off.
const HOLIDAYS: &str = include_str!("holidays.csv");
const FIRST_YEAR: u16 = 2008;
const KNOWN_YEARS: usize = 20;
/// Raised whenever the table changes.
const OFFICIAL_REVISION: u16 = 1;

/// Lịch làm việc: which days are working days, year by year.
///
/// The years 2008 to 2027 are built in; 2027 is a projection. Doubtful are 24 November of 2026 and
/// of 2027, listed as days off, and 2 January 2026, perhaps a day off and not listed. Of any other year
/// the calendar knows nothing, and every date that hangs on it is
/// [`Due::Unknown`](crate::law::Due::Unknown) until the caller [adds](Self::with_year) it.
///
/// # Revisions and archive
/// A calendar grows by a year and is corrected by a day, and what was due on its day stays as it was counted
/// then. So a calendar has a [revision](Self::revision): a [`Rulebook`](crate::law::Rulebook) keeps the
/// calendars of all revisions, judges new acts by the highest, and an archive holds the others beside the log
/// ([`Rulebook::with_calendar`](crate::law::Rulebook::with_calendar)). Built in is revision 1. Whoever changes
/// a calendar states the next revision with [`revised`](Self::revised); numbers below 1000 are kept for the
/// calendars of this crate.
///
/// With the feature `serde` a calendar reads and writes, year by year:
/// `{"revision":1000,"years":[{"year":2028,"days_off":["2028-01-26"],"made_working":[]}]}`. A day of another
/// year, and a year or a day that is there twice, are errors.
///
/// # Law
/// Article 112, Labour Code 45/2019/QH14, and each year's notice. The list is the one of the
/// package `holidays` 0.109 (MIT): reported, not read.
///
/// ```
/// use chrono::NaiveDate;
/// use to_dan_pho::law::edition::Calendar;
/// let calendar = Calendar::official();
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// assert_eq!(calendar.is_working(day(2026, 9, 1)), Some(false)); // Quốc khánh
/// assert_eq!(calendar.is_working(day(2026, 8, 22)), Some(true)); // Saturday, made working
/// assert_eq!(calendar.is_working(day(2030, 1, 2)), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "CalendarForm"))]
pub struct Calendar {
    revision: u16,
    years: Vec<Year>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Calendar", deny_unknown_fields)]
struct CalendarForm {
    revision: u16,
    years: Vec<YearForm>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Year", deny_unknown_fields)]
struct YearForm {
    year: u16,
    days_off: Vec<Day>,
    made_working: Vec<Day>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
struct Day(#[serde(deserialize_with = "crate::wire::date")] NaiveDate);

/// Parts of a calendar that do not go together.
#[cfg(feature = "serde")]
#[derive(Debug, thiserror::Error)]
enum Misfit {
    #[error(transparent)]
    Stray(#[from] ValueError),
    #[error("calendar of {0}: the year is stated twice")]
    YearTwice(u16),
    #[error("calendar of {year}: {day} is stated twice")]
    DayTwice { year: u16, day: NaiveDate },
}

#[cfg(feature = "serde")]
impl Text for Misfit {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if lang == Lang::En {
            return write!(f, "{self}");
        }
        match self {
            Self::Stray(stray) => stray.write(lang, f),
            Self::YearTwice(year) => write!(f, "lịch năm {year}: năm được ghi hai lần"),
            Self::DayTwice { year, day } => write!(f, "lịch năm {year}: {day} được ghi hai lần"),
        }
    }
}

#[cfg(feature = "serde")]
crate::wire::read_through!(Calendar, CalendarForm);

#[cfg(feature = "serde")]
impl TryFrom<CalendarForm> for Calendar {
    type Error = Misfit;
    fn try_from(form: CalendarForm) -> Result<Self, Misfit> {
        let mut calendar = Self::empty().revised(form.revision);
        for YearForm {
            year,
            days_off,
            made_working,
        } in form.years
        {
            if calendar.year(i32::from(year)).is_some() {
                return Err(Misfit::YearTwice(year));
            }
            let dates = |days: Vec<Day>| days.into_iter().map(|Day(day)| day).collect::<Vec<_>>();
            let (off, working) = (dates(days_off), dates(made_working));
            let mut all: Vec<_> = off.iter().chain(&working).copied().collect();
            all.sort_unstable();
            if let Some((&day, _)) = all.iter().zip(all.iter().skip(1)).find(|(one, next)| one == next) {
                return Err(Misfit::DayTwice { year, day });
            }
            calendar = calendar.with_year(year, &off, &working)?;
        }
        Ok(calendar)
    }
}

#[cfg(feature = "serde")]
impl From<Calendar> for CalendarForm {
    fn from(calendar: Calendar) -> Self {
        let form = |y: &Year| {
            let days = |set: &Days| set.dates(y.year).map(Day).collect();
            YearForm {
                year: y.year,
                days_off: days(&y.off),
                made_working: days(&y.made_working),
            }
        };
        Self {
            revision: calendar.revision,
            years: calendar.years.iter().map(form).collect(),
        }
    }
}

/// The days off and the days made working of one year, a bit a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Year {
    year: u16,
    off: Days,
    made_working: Days,
}

impl Year {
    /// Returns whether a day of the year is a working day.
    #[inline]
    fn is_working(&self, day: NaiveDate) -> bool {
        match matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            true => self.made_working.has(day),
            false => !self.off.has(day),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Days([u64; 6]);

impl Days {
    const NONE: Self = Self([0; 6]);

    /// Bits are laid out by month and day, 32 a month, so that no leap year shifts them.
    #[expect(
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        clippy::indexing_slicing,
        reason = "const; a month is 1 to 12 and a day 1 to 31, by the data and by chrono"
    )]
    const fn add(mut self, month: u32, day: u32) -> Self {
        let bit = (month - 1) * 32 + day;
        self.0[(bit / 64) as usize] |= 1 << (bit % 64);
        self
    }

    /// The days of the set, of a year, in order.
    #[cfg(feature = "serde")]
    fn dates(&self, year: u16) -> impl Iterator<Item = NaiveDate> + '_ {
        let days = (1..=12).flat_map(|month| (1..=31).map(move |day| (month, day)));
        days.filter_map(move |(month, day)| NaiveDate::from_ymd_opt(i32::from(year), month, day))
            .filter(|date| self.has(*date))
    }

    fn has(&self, date: NaiveDate) -> bool {
        let bit = date.month0().wrapping_mul(32).wrapping_add(date.day());
        let word = usize::try_from(bit.wrapping_shr(6))
            .ok()
            .and_then(|i| self.0.get(i));
        word.is_some_and(|word| word.wrapping_shr(bit) & 1 == 1)
    }
}

/// The table, read from the CSV when the crate is compiled.
#[expect(
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "evaluated by the compiler: whatever could go wrong fails the build"
)]
const OFFICIAL: [Year; KNOWN_YEARS] = {
    let mut years = [Year {
        year: 0,
        off: Days::NONE,
        made_working: Days::NONE,
    }; KNOWN_YEARS];
    let bytes = HOLIDAYS.as_bytes();
    let mut line = next_line(bytes, 0);
    while line < bytes.len() {
        let year = digits(bytes, line, 4);
        let (month, day) = (digits(bytes, line + 5, 2), digits(bytes, line + 8, 2));
        let at = (year - FIRST_YEAR as u32) as usize;
        years[at].year = year as u16;
        // The kind starts at byte 15, after "2008-01-01,Tue,".
        if bytes[line + 15] == b'w' {
            years[at].made_working = years[at].made_working.add(month, day);
        } else {
            years[at].off = years[at].off.add(month, day);
        }
        line = next_line(bytes, line);
    }
    years
};

#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "only called by the compiler"
)]
const fn next_line(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'\n' {
        at += 1;
    }
    at + 1
}

#[expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "only called by the compiler"
)]
const fn digits(bytes: &[u8], at: usize, count: usize) -> u32 {
    let (mut value, mut i) = (0, 0);
    while i < count {
        value = value * 10 + (bytes[at + i] - b'0') as u32;
        i += 1;
    }
    value
}

impl Calendar {
    /// The built-in years, of revision 1.
    #[must_use]
    pub fn official() -> Self {
        Self {
            revision: OFFICIAL_REVISION,
            years: OFFICIAL.to_vec(),
        }
    }

    /// A calendar that knows no year, of revision 1.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            revision: 1,
            years: Vec::new(),
        }
    }

    /// Returns the revision: the number under which a rulebook and a log know this calendar.
    #[must_use]
    pub const fn revision(&self) -> u16 {
        self.revision
    }

    /// Returns the same days under another revision.
    ///
    /// A rulebook refuses other days under a revision that it has, so whoever adds a year or corrects a day
    /// states a revision above the one that was changed.
    ///
    /// ```
    /// use to_dan_pho::law::edition::Calendar;
    /// use to_dan_pho::Rulebook;
    /// let tet = chrono::NaiveDate::from_ymd_opt(2028, 1, 26).unwrap();
    /// let grown = Calendar::official().with_year(2028, &[tet], &[])?.revised(1000);
    /// let book = Rulebook::builtin().with_calendar(grown)?;
    /// assert_eq!(book.calendar().revision(), 1000);
    /// assert_eq!(book.calendar().is_working(tet), Some(false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn revised(mut self, revision: u16) -> Self {
        self.revision = revision;
        self
    }

    /// Adds or replaces a year: its days off besides weekends, and its Saturdays and Sundays made
    /// working. The revision stays as it is: [`revised`](Self::revised) states the next.
    ///
    /// # Errors
    /// When a day is not of that year.
    pub fn with_year(
        mut self,
        year: u16,
        days_off: &[NaiveDate],
        made_working: &[NaiveDate],
    ) -> Result<Self, ValueError> {
        let set = |days: &[NaiveDate]| {
            days.iter().try_fold(Days::NONE, |set, &day| {
                if day.year() == i32::from(year) {
                    Ok(set.add(day.month(), day.day()))
                } else {
                    Err(ValueError::CalendarDay { year, day })
                }
            })
        };
        let new = Year {
            year,
            off: set(days_off)?,
            made_working: set(made_working)?,
        };
        match self.years.binary_search_by_key(&year, |y| y.year) {
            Ok(at) => {
                if let Some(old) = self.years.get_mut(at) {
                    *old = new;
                }
            }
            Err(at) => self.years.insert(at, new),
        }
        Ok(self)
    }

    /// Returns whether the day is a working day; `None` where the year is not known.
    #[must_use]
    pub fn is_working(&self, day: NaiveDate) -> Option<bool> {
        Some(self.year(day.year())?.is_working(day))
    }

    fn year(&self, year: i32) -> Option<&Year> {
        // The built-in years are consecutive, so the distance from the first is the place.
        let first = i32::from(self.years.first()?.year);
        let guess = usize::try_from(year.wrapping_sub(first))
            .ok()
            .and_then(|i| self.years.get(i));
        guess
            .filter(|y| i32::from(y.year) == year)
            .or_else(|| self.years.iter().find(|y| i32::from(y.year) == year))
    }

    /// The first working day on or after `day`.
    pub(crate) fn working_from(&self, mut day: NaiveDate) -> Option<NaiveDate> {
        while !self.is_working(day)? {
            day = day.succ_opt()?;
        }
        Some(day)
    }

    /// The `count`th working day after `day`, which itself is not counted.
    pub(crate) fn working_after(&self, day: NaiveDate, count: u16) -> Option<NaiveDate> {
        self.working(day, count, NaiveDate::succ_opt)
    }

    /// The `count`th working day before `day`, which itself is not counted.
    pub(crate) fn working_before(&self, day: NaiveDate, count: u16) -> Option<NaiveDate> {
        self.working(day, count, NaiveDate::pred_opt)
    }

    /// Returns the `count`th working day to which the steps from a day lead.
    #[inline]
    fn working(
        &self,
        mut day: NaiveDate,
        count: u16,
        step: impl Fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let mut year = self.year(day.year());
        let mut left = count;
        while left > 0 {
            day = step(&day)?;
            if year.is_none_or(|year| i32::from(year.year) != day.year()) {
                year = self.year(day.year());
            }
            left = left.saturating_sub(u16::from(year?.is_working(day)));
        }
        Some(day)
    }
}

impl Default for Calendar {
    fn default() -> Self {
        Self::official()
    }
}
