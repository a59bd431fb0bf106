//! What can be done in the choice of a deputy.

use crate::law::Opinion;
use crate::people::Candidate;
use crate::recognition::{Reasons, Recognise};
use crate::text::vocabulary;

/// A command to a selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Command {
    /// Dự kiến người: the head puts a person forward.
    Open(Candidate),
    /// Ý kiến: the answer of the one who acts. The last answer before the choice counts.
    Consent(Opinion),
    /// Lựa chọn.
    Choose,
    /// Đề nghị công nhận.
    Propose,
    /// Ủy ban nhân dân nhận được đề nghị.
    Receive,
    /// Công nhận.
    Recognise(Recognise),
    /// Trả lời bằng văn bản, nêu rõ lý do không công nhận.
    AnswerWithReasons(Reasons),
    /// Thôi không lựa chọn người này nữa, so that another can be put forward.
    Abandon,
}

vocabulary! {
    /// A kind of command, without what it says.
    pub enum Kind {
        /// See [`Command::Open`].
        Open = "dự kiến người" / "put a person forward",
        /// See [`Command::Consent`].
        Consent = "cho ý kiến" / "answer the consultation",
        /// See [`Command::Choose`].
        Choose = "lựa chọn" / "choose",
        /// See [`Command::Propose`].
        Propose = "đề nghị công nhận" / "propose to the ward",
        /// See [`Command::Receive`].
        Receive = "nhận đề nghị" / "receive the proposal",
        /// See [`Command::Recognise`].
        Recognise = "công nhận cấp phó" / "recognise the deputy",
        /// See [`Command::AnswerWithReasons`].
        AnswerWithReasons = "trả lời, nêu lý do" / "answer with reasons",
        /// See [`Command::Abandon`].
        Abandon = "thôi lựa chọn" / "abandon the choice",
    }
}

impl Command {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Open(_) => Kind::Open,
            Self::Consent(_) => Kind::Consent,
            Self::Choose => Kind::Choose,
            Self::Propose => Kind::Propose,
            Self::Receive => Kind::Receive,
            Self::Recognise(_) => Kind::Recognise,
            Self::AnswerWithReasons(_) => Kind::AnswerWithReasons,
            Self::Abandon => Kind::Abandon,
        }
    }
}
