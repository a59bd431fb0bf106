//! What happened about the yearly conference.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::Finding;
use crate::law::{Due, Report, Rule};
use crate::procedure::{Consent, at_most};
use crate::text::Set;

use super::command::Command;

/// An event of the conference.
#[doc = include_str!("../../../docs/wire/event.conference.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Event {
    /// It was planned, under the regulation it was judged by.
    Planned(Vec<Consent>),
    /// It was notified for this day.
    Notified(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))] NaiveDate),
    /// It was held.
    Held {
        /// All households.
        households: u32,
        /// How many were represented.
        present: u32,
        /// The reports heard.
        reports: Set<Report>,
        /// The last day of the next one.
        next: Due,
    },
    /// The written report was sent.
    Reported,
}

crate::procedure::events! {
    name: "conference" => {
        Planned "planned" = "đã lập kế hoạch hội nghị" / "the conference was planned",
        Notified "notified" = "đã thông báo triệu tập" / "the conference was notified",
        Held "held" = "đã tổ chức hội nghị" / "the conference was held",
        Reported "reported" = "đã báo cáo kết quả hội nghị" / "the conference was reported on",
    }
}

impl Event {
    /// Returns what in the minutes cannot be true: more came than there are households.
    pub(crate) fn flaw(&self) -> Option<Finding> {
        match self {
            Self::Held {
                households, present, ..
            } => at_most(Rule::PresentAboveEligible, (*present).into(), *households).err(),
            Self::Planned(_) | Self::Notified(_) | Self::Reported => None,
        }
    }

    /// The command that led to it, for judging it again.
    #[must_use]
    pub fn command(&self) -> Command {
        match self {
            Self::Planned(consents) => Command::Plan(consents.clone()),
            Self::Notified(day) => Command::Notify(*day),
            Self::Held {
                households,
                present,
                reports,
                ..
            } => Command::Hold {
                households: *households,
                present: *present,
                reports: *reports,
            },
            Self::Reported => Command::Report,
        }
    }
}
