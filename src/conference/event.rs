//! What happened about the yearly conference.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::consent::Consent;
use crate::law::{Due, Pin};

use super::command::{Command, Hearing};

/// An event of the conference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Event {
    /// It was planned, under this regulation from now on.
    Planned {
        /// The answers of those the plan was sent to.
        consents: Vec<Consent>,
        /// The regulation it is pinned to.
        regulation: Pin,
    },
    /// It was notified for this day.
    Notified(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))] NaiveDate),
    /// It was held.
    Held {
        /// Who came and what was heard.
        hearing: Hearing,
        /// The last day of the next one.
        next: Due,
    },
    /// The written report was sent.
    Reported,
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub fn command(&self) -> Command {
        match self {
            Self::Planned { consents, .. } => Command::Plan(consents.clone()),
            Self::Notified(day) => Command::Notify(*day),
            Self::Held { hearing, .. } => Command::Hold(*hearing),
            Self::Reported => Command::Report,
        }
    }
}
