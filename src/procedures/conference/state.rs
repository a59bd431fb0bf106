//! The state of the yearly conference.

use chrono::NaiveDate;

use crate::law::{Due, Pin};

/// Hội nghị định kỳ: the one being prepared, or the last one held.
#[doc = include_str!("../../../docs/wire/answer.conference.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias("hội nghị định kỳ", "hoi nghi dinh ky", "Hearing"))]
pub struct Conference {
    pub(super) regulation: Pin,
    pub(super) planned: NaiveDate,
    // When, and for which day.
    pub(super) notified: Option<(NaiveDate, NaiveDate)>,
    pub(super) held: Option<NaiveDate>,
    pub(super) reported: Option<NaiveDate>,
    pub(super) due: Due,
}

#[cfg(feature = "serde")]
crate::wire::view!(Conference {
    regulation,
    planned,
    notified,
    held,
    reported,
    due,
});

impl Conference {
    /// The regulation it was planned under.
    #[must_use]
    pub const fn regulation(&self) -> Pin {
        self.regulation
    }

    /// The day of the plan.
    #[must_use]
    pub const fn planned(&self) -> NaiveDate {
        self.planned
    }

    /// The day the households were notified.
    #[must_use]
    pub const fn notified(&self) -> Option<NaiveDate> {
        match self.notified {
            Some((on, _)) => Some(on),
            None => None,
        }
    }

    /// The day for which they were notified.
    #[must_use]
    pub fn notified_for(&self) -> Option<NaiveDate> {
        self.notified.map(|(_, day)| day)
    }

    /// The day it was held.
    #[must_use]
    pub const fn held(&self) -> Option<NaiveDate> {
        self.held
    }

    /// The day of the written report on it. No instrument consulted says by when it is due.
    #[must_use]
    pub const fn reported(&self) -> Option<NaiveDate> {
        self.reported
    }

    /// The last day on which the head is to report to the residents in conference again; not regulated
    /// until a first one was held, since the years are counted from it.
    #[must_use]
    pub const fn due(&self) -> Due {
        self.due
    }
}
