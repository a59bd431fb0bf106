//! The act room: who acts, when, what; and the checks an act must pass.
//!
//! The three questions about an act, whether it is accepted, what is missing and whether it is open, are
//! asked through [`Brief`](crate::procedure::Brief).

mod actor;
mod evidence;
mod explain;
mod finding;

use chrono::NaiveDate;

pub use actor::Actor;
pub use evidence::Evidence;
pub use explain::Explanation;
pub use finding::{Finding, Findings, Irregularities, Refusal};

use crate::law::{
    BasisFlaw, Calendar, DocumentNumber, Due, Instrument, Pin, Regulation, Rulebook, Slot, Slots, Span,
};

/// Việc làm: who does what on which day.
///
/// `on` is when it happened, not when it is recorded. Authenticating the person is the caller's
/// work; that the post is theirs, and competent, is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Act<C> {
    /// Who acts.
    pub by: Actor,
    /// The day it happens.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub on: NaiveDate,
    /// What is done.
    pub what: C,
}

impl<C> Act<C> {
    /// The same act with a part of what is done.
    pub(crate) fn about<D>(&self, what: D) -> Act<D> {
        Act {
            by: self.by,
            on: self.on,
            what,
        }
    }
}

/// Căn cứ đã áp dụng: the rules by which an act was judged. Kept beside the event, so that the act can be judged
/// again by the same rules, on another machine and after the rules have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct JudgedBy {
    /// The regulation.
    pub regulation: Pin,
    /// The [revision](Calendar::revision) of the calendar by which working days were counted.
    pub calendar: u16,
}

/// Việc đã làm: an event, with who did it, when, by which rules it was judged, and what was irregular in it.
///
/// An event holds everything its command held, and whatever needed law to be known. Replaying it
/// needs no rules.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Done<E> {
    /// Who acted.
    pub by: Actor,
    /// The day it happened.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub on: NaiveDate,
    /// The rules by which it was judged; none where no law judges, as when a group is registered.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub judged_by: Option<JudgedBy>,
    /// What happened.
    pub what: E,
    /// What was irregular in it.
    pub irregular: Irregularities,
}

impl<E> Done<E> {
    /// The circumstances, without what happened.
    #[inline]
    #[must_use]
    pub const fn stamp(&self) -> Stamp<'_> {
        Stamp {
            by: self.by,
            on: self.on,
            judged_by: self.judged_by,
            irregular: &self.irregular,
        }
    }
}

/// The circumstances of an event: by whom, when, by which rules, and what was irregular.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// Who acted.
    pub by: Actor,
    /// The day it happened.
    pub on: NaiveDate,
    /// The rules by which it was judged. What opens a process opens it under them, and opens nothing where there
    /// are none.
    pub judged_by: Option<JudgedBy>,
    /// What was irregular in it.
    pub irregular: &'a Irregularities,
}

/// The law an act is judged by: the regulation its process is pinned to, the calendar, and the rulebook
/// that both come from, in which a cited legal basis is looked up.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    pub(crate) regulation: &'a Regulation,
    pub(crate) calendar: &'a Calendar,
    book: &'a Rulebook,
}

impl<'a> Law<'a> {
    /// Returns the law of a regulation, with the calendar of the rulebook.
    #[inline]
    #[must_use]
    pub const fn new(regulation: &'a Regulation, book: &'a Rulebook) -> Self {
        Self {
            regulation,
            calendar: book.calendar(),
            book,
        }
    }

    /// Returns the law of a regulation, with another calendar of the rulebook.
    #[inline]
    pub(crate) const fn counted_by(self, calendar: &'a Calendar) -> Self {
        Self { calendar, ..self }
    }

    /// Returns the rules that an event keeps beside it.
    #[inline]
    pub(crate) const fn judged_by(self) -> JudgedBy {
        JudgedBy {
            regulation: self.regulation.pin(),
            calendar: self.calendar.revision(),
        }
    }

    /// Returns what the regulation says of each rule.
    #[inline]
    pub(crate) const fn rules(self) -> &'a Slots {
        self.regulation.slots()
    }

    /// Returns the regulation.
    #[must_use]
    pub const fn regulation(self) -> &'a Regulation {
        self.regulation
    }

    /// Returns the calendar of working days.
    #[must_use]
    pub const fn calendar(self) -> &'a Calendar {
        self.calendar
    }

    /// Returns the instrument of a number that stands on a day where the regulation applies.
    pub(crate) fn basis(self, number: DocumentNumber, on: NaiveDate) -> Result<Instrument, BasisFlaw> {
        self.book.basis_in(self.regulation.pin().territory, number, on)
    }

    /// The last day of a stretch the regulation sets, counted from `day`.
    #[must_use]
    pub fn due(self, slot: &Slot<Span>, day: NaiveDate) -> Due {
        slot.stated()
            .map_or(Due::NotRegulated, |span| span.value.after(day, self.calendar))
    }
}
