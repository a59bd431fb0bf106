//! The act room: who acts, when, what; and the checks an act must pass.
//!
//! # Kinds of function
//! Every procedure's room has the same: `decide` judges an act and gives one event or a refusal;
//! `missing` runs the same checks to their end and lists everything unmet, irregular or not
//! regulated; `open` runs those that need no payload; `evolve` applies an event in place, knows no
//! law and cannot fail.

mod actor;
mod check;
mod evidence;
mod explain;
mod finding;

use chrono::NaiveDate;

pub use actor::Actor;
pub(crate) use check::{Checks, Run};
pub use evidence::Evidence;
pub use explain::Explanation;
pub use finding::{Finding, Findings, Irregularities, Refusal};

use crate::law::{Calendar, Due, Regulation, Slot, Span};

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

/// Việc đã làm: an event, with who did it, when, and what was irregular in it.
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
            irregular: &self.irregular,
        }
    }
}

/// The circumstances of an event: by whom, when, and what was irregular.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// Who acted.
    pub by: Actor,
    /// The day it happened.
    pub on: NaiveDate,
    /// What was irregular in it.
    pub irregular: &'a Irregularities,
}

/// The law an act is judged by: the regulation its process is pinned to, and the calendar.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    /// The rules.
    pub regulation: &'a Regulation,
    /// The working days.
    pub calendar: &'a Calendar,
}

impl Law<'_> {
    /// The last day of a stretch the regulation sets, counted from `day`.
    #[must_use]
    pub fn due(self, slot: &Slot<Span>, day: NaiveDate) -> Due {
        slot.stated()
            .map_or(Due::NotRegulated, |span| span.value.after(day, self.calendar))
    }
}
