//! What happened to an office outside the procedures that fill and end it.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::Actor;
use crate::law::Due;
use crate::office::{Change, Suspended, Tenure};
use crate::text::Set;

use super::command::{Appointment, ChangeTerm, Command, EndTenure, Item, Suspension};

/// An event of a vacancy.
#[doc = include_str!("../../../docs/wire/event.vacancy.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Event {
    /// A provisional head was appointed.
    Appointed {
        /// The decision.
        appointment: Appointment,
        /// The tenure it gives; a head's first day ends it earlier.
        tenure: Tenure,
        /// By when there must be a head.
        head_due: Due,
    },
    /// An office ended.
    Ended {
        /// The tenure that ended, and the reason.
        end: EndTenure,
        /// The tenure, with the end it gets.
        tenure: Tenure,
    },
    /// The head's term was shortened or extended.
    TermChanged {
        /// The decision.
        change: ChangeTerm,
        /// The tenure, with its new end.
        tenure: Tenure,
    },
    /// The holder was suspended. The office stays filled.
    Suspended(Suspension),
    /// The suspension was lifted.
    SuspensionLifted(Suspension),
    /// The office was handed over.
    HandedOver {
        /// The person who handed over.
        from: PersonId,
        /// The person who took over.
        to: PersonId,
        /// The items handed over.
        items: Set<Item>,
    },
}

crate::procedure::events! {
    name: "vacancy" => {
        Appointed "appointed" = "đã cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời" / "a provisional head was appointed",
        Ended "ended" = "đã ghi nhận thôi giữ chức vụ" / "an office ended",
        TermChanged "term_changed" = "đã rút ngắn, kéo dài nhiệm kỳ" / "the term was changed",
        Suspended "suspended" = "đã tạm đình chỉ" / "the holder was suspended",
        SuspensionLifted "suspension_lifted" = "đã chấm dứt việc đình chỉ" / "the suspension was lifted",
        HandedOver "handed_over" = "đã bàn giao" / "the office was handed over",
    }
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub const fn command(&self) -> Command {
        match self {
            Self::Appointed { appointment, .. } => Command::Appoint(*appointment),
            Self::Ended { end, .. } => Command::EndTenure(*end),
            Self::TermChanged { change, .. } => Command::ChangeTerm(*change),
            Self::Suspended(suspension) => Command::Suspend(*suspension),
            Self::SuspensionLifted(suspension) => Command::LiftSuspension(*suspension),
            Self::HandedOver { from, to, items } => Command::HandOver {
                from: *from,
                to: *to,
                items: *items,
            },
        }
    }

    /// The change of the offices that it records, if it records one: by whom and when it was done says since when somebody
    /// is suspended.
    pub(crate) const fn change(&self, by: Actor, on: NaiveDate) -> Option<Change> {
        match self {
            Self::Appointed { tenure, .. } => Some(Change::Given(*tenure)),
            Self::Ended { tenure, .. } => Some(Change::Ended(*tenure)),
            Self::TermChanged { tenure, .. } => Some(Change::TermChanged(*tenure)),
            Self::Suspended(suspension) => Some(Change::Suspended(Suspended {
                office: suspension.office,
                person: suspension.person,
                since: on,
                by,
            })),
            Self::SuspensionLifted(lifted) => Some(Change::Lifted(lifted.office, lifted.person)),
            Self::HandedOver { .. } => None,
        }
    }
}
