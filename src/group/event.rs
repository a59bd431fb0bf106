//! What happened to a group.

use alloc::boxed::Box;

use crate::act::Refusal;
use crate::{delegation, deputy, election};

use super::command::{Command, Officer, Register};

/// An event of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Event {
    /// The group was entered.
    Registered(Register),
    /// The household count changed.
    HouseholdsCounted(u32),
    /// The holder of a post was recorded.
    OfficerRecorded(Officer),
    /// Something happened in its election.
    Election(election::Event),
    /// Something happened in its election of a deputy.
    DeputyElection(election::Event),
    /// Something happened in its choice of a deputy.
    Deputy(deputy::Event),
    /// Something happened with the head's authority.
    Delegation(delegation::Event),
    /// A body acted against the law; no mandate follows.
    UnlawfulRecorded {
        /// What it did.
        command: Box<Command>,
        /// Why it could not.
        refusal: Refusal,
    },
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub fn command(&self) -> Command {
        match self {
            Self::Registered(register) => Command::Register(register.clone()),
            Self::HouseholdsCounted(households) => Command::CountHouseholds(*households),
            Self::OfficerRecorded(officer) => Command::RecordOfficer(*officer),
            Self::Election(event) => Command::Election(event.command()),
            Self::DeputyElection(event) => Command::DeputyElection(event.command()),
            Self::Deputy(event) => Command::Deputy(event.command()),
            Self::Delegation(event) => Command::Delegation(event.command()),
            Self::UnlawfulRecorded { command, .. } => Command::Unlawful(command.clone()),
        }
    }
}
