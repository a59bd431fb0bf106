//! What can be done with the head's authority.

use crate::PersonId;
use crate::law::{Period, Power, Powers};
use crate::text::vocabulary;

/// A command to the head's authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Command {
    /// Ủy quyền.
    Grant(Grant),
    /// Thu hồi ủy quyền.
    Revoke,
    /// Thực hiện một việc của Tổ trưởng, by the head or by whoever acts for the head.
    Exercise(Power),
    /// Phân công nhiệm vụ.
    AssignTask(Task),
}

vocabulary! {
    /// A kind of command, without what it says.
    pub enum Kind {
        /// See [`Command::Grant`].
        Grant = "ủy quyền" / "delegate",
        /// See [`Command::Revoke`].
        Revoke = "thu hồi ủy quyền" / "revoke the delegation",
        /// See [`Command::Exercise`].
        Exercise = "thực hiện việc của Tổ trưởng" / "exercise a power of the head",
        /// See [`Command::AssignTask`].
        AssignTask = "phân công nhiệm vụ" / "assign a task",
    }
}

impl Command {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Grant(_) => Kind::Grant,
            Self::Revoke => Kind::Revoke,
            Self::Exercise(_) => Kind::Exercise,
            Self::AssignTask(_) => Kind::AssignTask,
        }
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

/// Phạm vi ủy quyền.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Scope {
    /// Điều hành công việc của tổ: whatever may be delegated.
    Running,
    /// These powers only.
    Named(Powers),
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
    /// What.
    pub work: Power,
}
