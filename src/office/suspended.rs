//! Who is suspended from an office.

use chrono::NaiveDate;

use super::{Office, Tenure};
use crate::PersonId;
use crate::act::Actor;

/// Đang bị đình chỉ: a suspension that was not lifted. Whether it binds no instrument consulted says, so the person keeps the office.
///
/// INTERPRETATION: a suspension is of one tenure. Somebody recognised anew is not suspended from that office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Suspended {
    /// From which office.
    pub office: Office,
    /// The person.
    pub person: PersonId,
    /// Since which day.
    pub since: NaiveDate,
    /// By whom.
    pub by: Actor,
}

impl Suspended {
    /// Returns whether the suspension is of this tenure.
    #[must_use]
    pub fn of(&self, tenure: Tenure) -> bool {
        (self.office, self.person) == (tenure.office, tenure.person) && tenure.period.contains(self.since)
    }
}
