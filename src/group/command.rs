//! What can be done to a group.

use alloc::boxed::Box;
use core::fmt;

use crate::law::UnitKind;
use crate::place::{LocalTerm, PlaceName, Ward};
use crate::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use crate::text::{Lang, Text, vocabulary};
use crate::{MatterId, PersonId};

use super::correction::Correct;
use super::places::{Move, Rename};
use super::position::Position;

/// A command to a group.
#[doc = include_str!("../../docs/wire/command.group.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Command {
    /// Ghi vào sổ: enters an existing group.
    Register(Register),
    /// Số hộ gia đình: the household count changes. Whoever keeps the record says so
    /// ([`Rule::RecordCompetence`](crate::Rule)); the number is taken on the caller's word.
    CountHouseholds(u32),
    /// Ghi nhận người giữ chức vụ: records the holder of a post that another body fills. Whoever keeps the record says
    /// so ([`Rule::RecordCompetence`](crate::Rule)); who holds the post is taken on the caller's word, for any day.
    RecordOfficer(Officer),
    /// Nêu hiện trạng: states who holds which office when the record begins.
    StatePosition(Box<Position>),
    /// Đổi tên: the group has another name.
    Rename(Rename),
    /// Chuyển đơn vị hành chính: the group belongs to another commune-level unit.
    Move(Box<Move>),
    /// Đính chính một mục đã ghi. Decided over the whole log ([`correct`](crate::group::correct)), and refused of a state alone.
    Correct(Box<Correct>),
    /// An act of an election.
    Election(election::Command),
    /// An act of the election of a deputy, where deputies are elected.
    DeputyElection(election::Command),
    /// An act of the choice of a deputy.
    Deputy(deputy::Command),
    /// An act on the head's authority.
    Delegation(delegation::Command),
    /// An act of the relief of the head.
    Relief(relief::Command),
    /// An act about a vacant office, or one that falls vacant.
    Vacancy(vacancy::Command),
    /// An act on a matter put to the residents.
    Meeting {
        /// The matter, by the caller's id.
        matter: MatterId,
        /// The act.
        act: meeting::Command,
    },
    /// An act of the yearly conference.
    Conference(conference::Command),
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(
    remote = "Command",
    rename = "Command",
    rename_all = "snake_case",
    deny_unknown_fields
)]
enum CommandForm {
    Register(Register),
    CountHouseholds(u32),
    RecordOfficer(Officer),
    StatePosition(Box<Position>),
    Rename(Rename),
    Move(Box<Move>),
    Correct(Box<Correct>),
    Election(election::Command),
    DeputyElection(election::Command),
    Deputy(deputy::Command),
    Delegation(delegation::Command),
    Relief(relief::Command),
    Vacancy(vacancy::Command),
    Meeting { matter: MatterId, act: meeting::Command },
    Conference(conference::Command),
}

#[cfg(feature = "serde")]
crate::wire::read_by!("CommandForm", Command);

impl Text for Command {
    /// Writes in a few words the content of the act.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Register(_) => f.write_str(lang.pick("đăng ký thôn, tổ dân phố", "register the group")),
            Self::CountHouseholds(_) => f.write_str(lang.pick("cập nhật số hộ", "count the households")),
            Self::RecordOfficer(_) => f.write_str(lang.pick("ghi nhận chức vụ", "record an officer")),
            Self::StatePosition(_) => f.write_str(lang.pick("nêu hiện trạng", "state the position")),
            Self::Rename(_) => f.write_str(lang.pick("đổi tên thôn, tổ dân phố", "rename the group")),
            Self::Move(_) => f.write_str(lang.pick(
                "ghi nhận đơn vị hành chính mới",
                "record another commune-level unit",
            )),
            Self::Correct(_) => f.write_str(lang.pick("đính chính mục đã ghi", "correct an entry")),
            Self::Election(command) | Self::DeputyElection(command) => command.kind().write(lang, f),
            Self::Deputy(command) => command.kind().write(lang, f),
            Self::Delegation(command) => command.kind().write(lang, f),
            Self::Relief(command) => command.kind().write(lang, f),
            Self::Vacancy(command) => command.kind().write(lang, f),
            Self::Meeting { act, .. } => act.kind().write(lang, f),
            Self::Conference(command) => command.kind().write(lang, f),
        }
    }
}

/// Ghi vào sổ: a group as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Register {
    /// The ward it belongs to.
    pub ward: Ward,
    /// Its name or number.
    pub name: PlaceName,
    /// The term by which the group is called locally.
    pub term: LocalTerm,
    /// Its kind, where the term does not tell it, or where the council decided on a name of the other kind. Of a term
    /// that no text sorts the kind has to be stated.
    ///
    /// # Law
    /// Clause 4, Article 2, and clause 1, Article 11, Decree 185/2026/NĐ-CP: the council decides on the name that is used, so
    /// that a group may be a tổ dân phố and keep the name of a làng. INTERPRETATION: the stated kind then counts.
    pub kind: Option<UnitKind>,
    /// How many households it has.
    pub households: u32,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Register", rename = "Register", deny_unknown_fields)]
struct RegisterForm {
    ward: Ward,
    name: PlaceName,
    term: LocalTerm,
    #[serde(deserialize_with = "crate::wire::present")]
    kind: Option<UnitKind>,
    households: u32,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("RegisterForm", Register);

impl Register {
    /// Returns the registration of a group: of which ward, its name or number, what it is called locally, and how
    /// many households it has. Its kind is that of the local term.
    #[must_use]
    pub const fn new(ward: Ward, name: PlaceName, term: LocalTerm, households: u32) -> Self {
        Self {
            ward,
            name,
            term,
            kind: None,
            households,
        }
    }

    /// Returns the registration with the kind of the group.
    ///
    /// ```
    /// use to_dan_pho::group::Register;
    /// use to_dan_pho::law::{Province, UnitKind};
    /// use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # fn main() -> Result<(), Box<dyn core::error::Error>> {
    /// let (since, by) = ("2025-07-01".parse().unwrap(), "72/2025/QH15".parse()?);
    /// let ward = Ward::new(Province::HA_NOI, WardCode::new(256)?, "Hai Bà Trưng".parse()?, since, by);
    /// let khoi = Register::new(ward, "3".parse()?, LocalTerm::Khoi, 310);
    /// assert_eq!(khoi.unit_kind(), None);
    /// assert_eq!(khoi.with_kind(UnitKind::ToDanPho).unit_kind(), Some(UnitKind::ToDanPho));
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with_kind(self, kind: UnitKind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// Returns the kind of the group: the one stated, or else the one that the local term is sorted under.
    #[must_use]
    pub fn unit_kind(&self) -> Option<UnitKind> {
        self.kind.or(self.term.kind())
    }
}

vocabulary! {
    /// A post beside the group that others give.
    pub enum Post {
        /// Trưởng ban công tác Mặt trận: head of the Front Working Committee.
        FrontHead = "Trưởng ban công tác Mặt trận" / "head of the Front Working Committee",
        /// Bí thư chi bộ: party-cell secretary.
        PartyCellSecretary = "Bí thư chi bộ" / "party-cell secretary",
        /// Chủ tịch Ủy ban nhân dân cấp xã: Chair of the commune-level People's Committee.
        WardChair = "Chủ tịch Ủy ban nhân dân cấp xã" / "Chair of the commune-level People's Committee",
    }
}

/// The holder of a post beside the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Officer {
    /// The post.
    pub post: Post,
    /// Who; nobody when it is vacant.
    pub person: Option<PersonId>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Officer", rename = "Officer", deny_unknown_fields)]
struct OfficerForm {
    post: Post,
    #[serde(deserialize_with = "crate::wire::present")]
    person: Option<PersonId>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("OfficerForm", Officer);

impl From<Register> for Command {
    fn from(register: Register) -> Self {
        Self::Register(register)
    }
}

impl From<Position> for Command {
    fn from(position: Position) -> Self {
        Self::StatePosition(Box::new(position))
    }
}

impl From<Rename> for Command {
    fn from(rename: Rename) -> Self {
        Self::Rename(rename)
    }
}

impl From<Move> for Command {
    fn from(moved: Move) -> Self {
        Self::Move(Box::new(moved))
    }
}

/// The election of the head. The election of a deputy is named: [`Command::DeputyElection`].
impl From<election::Command> for Command {
    fn from(command: election::Command) -> Self {
        Self::Election(command)
    }
}

macro_rules! from_procedure {
    ($($procedure:ident => $act:ident,)+) => {
        $(impl From<$procedure::Command> for Command {
            fn from(command: $procedure::Command) -> Self {
                Self::$act(command)
            }
        })+
    };
}

from_procedure! {
    deputy => Deputy,
    delegation => Delegation,
    relief => Relief,
    vacancy => Vacancy,
    conference => Conference,
}
