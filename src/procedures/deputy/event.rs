//! What happened in the choice of a deputy or a participant.

use crate::PersonId;
use crate::law::Due;
use crate::office::{Office, Tenure};
use crate::people::Candidate;
use crate::procedure::Consent;
use crate::procedure::{Reason, Recognise};
use crate::text::Set;

use super::command::Command;

/// An event of a selection.
#[doc = include_str!("../../../docs/wire/event.deputy.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Event {
    /// A person was put forward as deputy, under the regulation it was judged by.
    Opened {
        /// The person put forward.
        candidate: Candidate,
        /// By whom.
        head: PersonId,
    },
    /// A person was put forward as participant.
    ParticipantOpened {
        /// The person put forward.
        candidate: Candidate,
        /// By whom.
        head: PersonId,
    },
    /// A body answered.
    Consented(Consent),
    /// The head chose. Nobody is in place by that.
    Chosen,
    /// The choice was proposed to the ward.
    Proposed,
    /// The ward received it.
    Received {
        /// The office for which the person was proposed, deputy or participant, since each has a time of its own.
        office: Office,
        /// The last day to answer.
        due: Due,
    },
    /// The deputy or participant was recognised: the office begins.
    Recognised {
        /// The decision.
        recognise: Recognise,
        /// The tenure it gives.
        tenure: Tenure,
    },
    /// The ward answered with reasons.
    RecognitionDeclined(Set<Reason>),
    /// The head gave the choice up.
    Abandoned,
}

crate::procedure::events! {
    name: "deputy" => {
        Opened "opened" = "đã dự kiến nhân sự cấp phó" / "a person was put forward",
        ParticipantOpened "participant_opened" = "đã dự kiến nhân sự tham gia hoạt động" / "an activity participant was put forward",
        Consented "consented" = "đã có ý kiến trả lời" / "a body replied to the consultation",
        Chosen "chosen" = "đã lựa chọn" / "the head chose",
        Proposed "proposed" = "đã đề nghị công nhận" / "the choice was proposed",
        Received "received" = "đã nhận đề nghị" / "the proposal was received",
        Recognised "recognised" = "đã công nhận" / "the deputy or activity participant was recognised",
        RecognitionDeclined "recognition_declined" = "đã trả lời không công nhận, nêu lý do" / "recognition was declined with reasons",
        Abandoned "abandoned" = "không tiếp tục lựa chọn" / "the choice was abandoned",
    }
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub const fn command(&self) -> Command {
        match self {
            Self::Opened { candidate, .. } => Command::Open(*candidate),
            Self::ParticipantOpened { candidate, .. } => Command::OpenParticipant(*candidate),
            Self::Consented(consent) => Command::Consent(consent.opinion),
            Self::Chosen => Command::Choose,
            Self::Proposed => Command::Propose,
            Self::Received { .. } => Command::Receive,
            Self::Recognised { recognise, .. } => Command::Recognise(*recognise),
            Self::RecognitionDeclined(reasons) => Command::DeclineRecognition(*reasons),
            Self::Abandoned => Command::Abandon,
        }
    }

    /// The tenure it gives, if it gives one.
    #[must_use]
    pub const fn tenure(&self) -> Option<Tenure> {
        match self {
            Self::Recognised { tenure, .. } => Some(*tenure),
            _ => None,
        }
    }
}
