//! The state of the head's authority.

use chrono::NaiveDate;

use crate::PersonId;
use crate::law::{Period, Pin, Power};
use crate::procedure::Facts;
use crate::text::Set;

use super::command::Task;

/// Ủy quyền và phân công: the last delegation, and the last task assigned.
#[doc = include_str!("../../../docs/wire/answer.authority.md")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Authority {
    pub(super) delegation: Option<Delegation>,
    pub(super) task: Option<Task>,
}

/// Ủy quyền, as granted; its period ends early when revoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias("ủy quyền", "uy quyen", "phân công nhiệm vụ", "phan cong nhiem vu"))]
pub struct Delegation {
    /// The regulation it was granted under.
    pub regulation: Pin,
    /// The day of the grant.
    pub granted: NaiveDate,
    /// By whom.
    pub head: PersonId,
    /// To whom.
    pub to: PersonId,
    /// For which powers.
    pub covers: Set<Power>,
    /// For which days, as far as the delegation itself goes.
    pub period: Period,
}

impl Authority {
    /// The last delegation, whether it still holds or not.
    #[must_use]
    pub const fn delegation(&self) -> Option<&Delegation> {
        self.delegation.as_ref()
    }

    /// The last task assigned.
    #[must_use]
    pub const fn task(&self) -> Option<Task> {
        self.task
    }
}

impl Delegation {
    /// Returns whether it holds on a day: in its period, with the head who gave it and the one who has it
    /// both in office.
    #[must_use]
    pub fn holds(&self, on: NaiveDate, facts: &Facts<'_>) -> bool {
        self.period.contains(on) && self.stands(on, facts)
    }

    /// Returns whether it holds or is still to begin. The tenures are those of the day of the grant: a
    /// delegation that lapsed does not come back when the same two serve again.
    #[must_use]
    pub fn stands(&self, on: NaiveDate, facts: &Facts<'_>) -> bool {
        self.period.until().is_none_or(|until| on < until)
            && facts
                .head
                .is_some_and(|head| head.person == self.head && self.within(head.period, on))
            && facts
                .serving(self.to, on)
                .is_some_and(|deputy| deputy.period.contains(self.granted))
    }

    /// Returns whether a tenure holds both the day of the grant and this day.
    pub(crate) fn within(&self, tenure: Period, on: NaiveDate) -> bool {
        tenure.contains(self.granted) && tenure.contains(on)
    }

    /// Returns whether it covers a power.
    #[must_use]
    pub const fn covers(&self, power: Power) -> bool {
        self.covers.contains(power)
    }
}
