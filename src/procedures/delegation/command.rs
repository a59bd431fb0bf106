//! What can be done with the head's authority.

use crate::PersonId;
use crate::law::{Period, Power};
use crate::procedure::commands;
use crate::text::Set;

commands! {
    /// A command to the head's authority.
    #[doc = include_str!("../../../docs/wire/command.delegation.md")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Ủy quyền: delegate.
        Grant(Grant) = "ủy quyền" / "delegate",
        /// Thu hồi ủy quyền: revoke the delegation.
        Revoke = "thu hồi ủy quyền" / "revoke the delegation",
        /// Thực hiện một việc của Tổ trưởng, by the head or by whoever acts for the head.
        Exercise(Power) = "thực hiện công việc của Trưởng thôn, Tổ trưởng tổ dân phố" / "exercise a power of the head",
        /// Phân công nhiệm vụ: assign a task.
        AssignTask(Task) = "phân công nhiệm vụ" / "assign a task",
    }
}

/// Văn bản ủy quyền: to whom, for what, for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Grant {
    /// To whom.
    pub to: PersonId,
    /// For what.
    pub scope: Scope,
    /// From when, until when; open-ended until revoked.
    pub period: Period,
}

impl Grant {
    /// Returns a delegation of these powers, for these days.
    #[must_use]
    pub fn new(to: PersonId, powers: &[Power], period: Period) -> Self {
        Self {
            to,
            scope: Scope::Named(Set::<Power>::of(powers)),
            period,
        }
    }

    /// Returns a delegation of whatever may be delegated, for these days.
    #[must_use]
    pub const fn of_everything(to: PersonId, period: Period) -> Self {
        Self {
            to,
            scope: Scope::GeneralManagement,
            period,
        }
    }
}

/// Phạm vi ủy quyền: the scope of a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Scope {
    /// Điều hành công việc của tổ: whatever may be delegated.
    GeneralManagement,
    /// These powers only.
    Named(Set<Power>),
}

/// Nhiệm vụ được phân công: a kind of work given to a deputy or participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Task {
    /// To whom.
    pub to: PersonId,
    /// The work assigned.
    pub work: Power,
}
