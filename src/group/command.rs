//! What can be done to a group.

use alloc::boxed::Box;

use crate::place::{LocalTerm, PlaceName, Ward};
use crate::text::vocabulary;
use crate::{PersonId, delegation, deputy, election};

/// A command to a group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Command {
    /// Ghi vào sổ: enters an existing group.
    Register(Register),
    /// Số hộ gia đình: the household count changes.
    CountHouseholds(u32),
    /// Ghi nhận người giữ chức vụ that is not this crate's to give.
    RecordOfficer(Officer),
    /// An act of an election.
    Election(election::Command),
    /// An act of the election of a deputy, where deputies are elected.
    DeputyElection(election::Command),
    /// An act of the choice of a deputy.
    Deputy(deputy::Command),
    /// An act on the head's authority.
    Delegation(delegation::Command),
    /// Việc làm trái luật: a body did this all the same. It is recorded and gives no mandate.
    Unlawful(Box<Command>),
}

/// Ghi vào sổ: a group as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Register {
    /// The ward it belongs to.
    pub ward: Ward,
    /// Its name or number.
    pub name: PlaceName,
    /// What it is called locally, which also tells its kind.
    pub term: LocalTerm,
    /// How many households it has.
    pub households: u32,
}

vocabulary! {
    /// A post beside the group that others give.
    pub enum Post {
        /// Trưởng ban công tác Mặt trận.
        FrontHead = "Trưởng ban công tác Mặt trận" / "head of the Front committee",
        /// Bí thư chi bộ.
        PartyCellSecretary = "Bí thư chi bộ" / "party-cell secretary",
    }
}

/// Who holds a post beside the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Officer {
    /// Which post.
    pub post: Post,
    /// Who; nobody when it is vacant.
    pub person: Option<PersonId>,
}
