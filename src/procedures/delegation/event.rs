//! What happened with the head's authority.

use crate::law::Power;
use crate::text::{Set, vocabulary};

use super::command::{Command, Grant, Task};

vocabulary! {
    /// Tư cách: in which capacity a power of the head was used.
    pub enum Capacity {
        /// Chính Tổ trưởng: the head in person.
        Own = "chính Trưởng thôn, Tổ trưởng tổ dân phố" / "the head in person",
        /// Thay mặt Tổ trưởng theo ủy quyền: for the head, by delegation.
        ForTheHead = "thay mặt Trưởng thôn, Tổ trưởng tổ dân phố theo ủy quyền" / "for the head, by delegation",
    }
}

/// An event of the head's authority.
#[doc = include_str!("../../../docs/wire/event.delegation.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Event {
    /// The head delegated.
    Granted {
        /// The grant.
        grant: Grant,
        /// The powers it covers under the regulation.
        covers: Set<Power>,
    },
    /// The delegation was revoked, from that day on.
    Revoked,
    /// A power of the head was used.
    Exercised {
        /// The power.
        power: Power,
        /// In which capacity.
        capacity: Capacity,
    },
    /// The head assigned a task.
    TaskAssigned(Task),
}

crate::procedure::events! {
    name: "delegation" => {
        Granted "granted" = "đã ủy quyền" / "the head delegated",
        Revoked "revoked" = "đã thu hồi ủy quyền" / "the delegation was revoked",
        Exercised "exercised" = "đã thực hiện công việc của Trưởng thôn, Tổ trưởng tổ dân phố" / "a power of the head was exercised",
        TaskAssigned "task_assigned" = "đã phân công nhiệm vụ" / "a task was assigned",
    }
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub const fn command(&self) -> Command {
        match self {
            Self::Granted { grant, .. } => Command::Grant(*grant),
            Self::Revoked => Command::Revoke,
            Self::Exercised { power, .. } => Command::Exercise(*power),
            Self::TaskAssigned(task) => Command::AssignTask(*task),
        }
    }
}
