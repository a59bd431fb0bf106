//! What happened to a group.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::{Actor, Refusal};
use crate::office::Change;
use crate::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use crate::text::{Lang, Text};

use super::command::{Command, Officer, Register};
use super::correction::{self, CorrectionGround, ReadAs};
use super::places::{Move, Rename};
use super::position::Position;

/// An event of a group.
#[doc = include_str!("../../docs/wire/event.group.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Event {
    /// The group was entered.
    Registered(Register),
    /// The household count changed.
    HouseholdsCounted(u32),
    /// The holder of a post was recorded.
    OfficerRecorded(Officer),
    /// The position was stated.
    PositionStated(Box<Position>),
    /// The group has another name.
    Renamed(Rename),
    /// The group belongs to another commune-level unit.
    Moved(Box<Move>),
    /// An entry is read otherwise from now on.
    Corrected {
        /// Why.
        ground: CorrectionGround,
        /// The entry, and what it is read as.
        right: Box<ReadAs>,
        /// The later entries of which something else follows now, and what they are read as.
        following: Vec<ReadAs>,
    },
    /// Something happened in its election.
    Election(election::Event),
    /// Something happened in its election of a deputy.
    DeputyElection(election::Event),
    /// Something happened in its choice of a deputy.
    Deputy(deputy::Event),
    /// Something happened with the head's authority.
    Delegation(delegation::Event),
    /// An event of the relief of the head.
    Relief(relief::Event),
    /// Something happened to an office outside the procedures.
    Vacancy(vacancy::Event),
    /// Something happened with a matter put to the residents.
    Meeting {
        /// The matter.
        matter: MatterId,
        /// The event of the matter.
        event: meeting::Event,
    },
    /// Something happened about the yearly conference.
    Conference(conference::Event),
    /// A body acted against the law; no mandate follows.
    UnlawfulRecorded {
        /// The command that the body carried out.
        command: Box<Command>,
        /// Why it could not.
        refusal: Refusal,
    },
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(
    remote = "Event",
    rename = "Event",
    rename_all = "snake_case",
    deny_unknown_fields
)]
enum EventForm {
    Registered(Register),
    HouseholdsCounted(u32),
    OfficerRecorded(Officer),
    PositionStated(Box<Position>),
    Renamed(Rename),
    Moved(Box<Move>),
    Corrected {
        ground: CorrectionGround,
        right: Box<ReadAs>,
        following: Vec<ReadAs>,
    },
    Election(election::Event),
    DeputyElection(election::Event),
    Deputy(deputy::Event),
    Delegation(delegation::Event),
    Relief(relief::Event),
    Vacancy(vacancy::Event),
    Meeting {
        matter: MatterId,
        event: meeting::Event,
    },
    Conference(conference::Event),
    UnlawfulRecorded {
        command: Box<Command>,
        refusal: Refusal,
    },
}

#[cfg(feature = "serde")]
crate::wire::read_by!("EventForm", Event);

impl Text for Event {
    /// Writes in a few words what happened.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registered(_) => f.write_str(lang.pick("đã ghi vào sổ", "the group was registered")),
            Self::HouseholdsCounted(_) => {
                f.write_str(lang.pick("đã cập nhật số hộ", "the households were counted"))
            }
            Self::OfficerRecorded(_) => {
                f.write_str(lang.pick("đã ghi nhận chức vụ", "an officer was recorded"))
            }
            Self::PositionStated(_) => f.write_str(lang.pick("đã nêu hiện trạng", "the position was stated")),
            Self::Renamed(_) => {
                f.write_str(lang.pick("đã đổi tên thôn, tổ dân phố", "the group was renamed"))
            }
            Self::Moved(_) => f.write_str(lang.pick(
                "đã ghi nhận đơn vị hành chính mới",
                "the group belongs to another commune-level unit",
            )),
            Self::Corrected { ground, right, .. } => {
                let (seq, ground) = (right.seq, ground.text(lang));
                match lang {
                    Lang::Vi => write!(f, "đã đính chính mục số {seq}: {ground}"),
                    Lang::En => write!(f, "entry {seq} was corrected: {ground}"),
                }
            }
            Self::Election(event) | Self::DeputyElection(event) => event.write(lang, f),
            Self::Deputy(event) => event.write(lang, f),
            Self::Delegation(event) => event.write(lang, f),
            Self::Relief(event) => event.write(lang, f),
            Self::Vacancy(event) => event.write(lang, f),
            Self::Meeting { event, .. } => event.write(lang, f),
            Self::Conference(event) => event.write(lang, f),
            Self::UnlawfulRecorded { command, .. } => {
                let done = command.text(lang);
                match lang {
                    Lang::Vi => write!(f, "thực hiện trái quy định, không làm phát sinh chức vụ: {done}"),
                    Lang::En => write!(f, "contrary to the law, confers no office: {done}"),
                }
            }
        }
    }
}

impl Event {
    /// Returns the name of the event, such as `election.called`: procedure and kind, as in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Registered(_) => "registered",
            Self::HouseholdsCounted(_) => "households_counted",
            Self::OfficerRecorded(_) => "officer_recorded",
            Self::PositionStated(_) => "position_stated",
            Self::Renamed(_) => "renamed",
            Self::Moved(_) => "moved",
            Self::Corrected { .. } => "corrected",
            Self::Election(event) => event.name(),
            Self::DeputyElection(event) => event.deputy_name(),
            Self::Deputy(event) => event.name(),
            Self::Delegation(event) => event.name(),
            Self::Relief(event) => event.name(),
            Self::Vacancy(event) => event.name(),
            Self::Meeting { event, .. } => event.name(),
            Self::Conference(event) => event.name(),
            Self::UnlawfulRecorded { .. } => "unlawful_recorded",
        }
    }

    /// The command that led to it, for judging it again: of what was done against the law, the one that was
    /// refused.
    #[must_use]
    pub fn command(&self) -> Command {
        match self {
            Self::Registered(register) => Command::Register(register.clone()),
            Self::HouseholdsCounted(households) => Command::CountHouseholds(*households),
            Self::OfficerRecorded(officer) => Command::RecordOfficer(*officer),
            Self::PositionStated(position) => Command::StatePosition(position.clone()),
            Self::Renamed(rename) => Command::Rename(rename.clone()),
            Self::Moved(moved) => Command::Move(moved.clone()),
            Self::Corrected { ground, right, .. } => Command::Correct(correction::command(*ground, right)),
            Self::Election(event) => Command::Election(event.command()),
            Self::DeputyElection(event) => Command::DeputyElection(event.command()),
            Self::Deputy(event) => Command::Deputy(event.command()),
            Self::Delegation(event) => Command::Delegation(event.command()),
            Self::Relief(event) => Command::Relief(event.command()),
            Self::Vacancy(event) => Command::Vacancy(event.command()),
            Self::Meeting { matter, event } => Command::Meeting {
                matter: *matter,
                act: event.command(),
            },
            Self::Conference(event) => Command::Conference(event.command()),
            Self::UnlawfulRecorded { command, .. } => Command::clone(command),
        }
    }

    /// Hands on each change of the offices that it records, with its day: none or one, but of a position that was stated as many
    /// as it states.
    pub(super) fn for_each_change(
        &self,
        by: Actor,
        on: NaiveDate,
        mut change: impl FnMut(Change, NaiveDate),
    ) {
        match self {
            Self::PositionStated(position) => position.for_each_change(change),
            _ => {
                if let Some(one) = self.change(by, on) {
                    change(one, on);
                }
            }
        }
    }

    /// The change of the offices that it records, if it records one and no more.
    pub(crate) fn change(&self, by: Actor, on: NaiveDate) -> Option<Change> {
        match self {
            Self::Election(election::Event::Recognised { tenure, .. })
            | Self::DeputyElection(election::Event::Recognised { tenure, .. }) => {
                Some(Change::Given(*tenure))
            }
            Self::Deputy(event) => event.tenure().map(Change::Given),
            Self::Relief(event) => event.left().map(|(tenure, _)| Change::Relieved(tenure)),
            Self::Vacancy(event) => event.change(by, on),
            Self::Registered(_)
            | Self::HouseholdsCounted(_)
            | Self::OfficerRecorded(_)
            | Self::PositionStated(_)
            | Self::Renamed(_)
            | Self::Moved(_)
            | Self::Corrected { .. }
            | Self::Election(_)
            | Self::DeputyElection(_)
            | Self::Delegation(_)
            | Self::Meeting { .. }
            | Self::Conference(_)
            | Self::UnlawfulRecorded { .. } => None,
        }
    }
}
