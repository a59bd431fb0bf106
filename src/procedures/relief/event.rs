//! What happened in letting a head go.

use crate::law::Due;
use crate::office::Tenure;
use crate::procedure::{BallotReturn, OpenBallots};
use crate::procedure::{Reasons, Recognise};

use super::command::{Command, Convene, Keep, LetGo, Letter, Minutes, Proposal};
use super::count::Outcome;

/// What a leaving rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Opening {
    /// The head's own letter.
    Letter(Letter),
    /// The proposal of the head of the Front committee.
    Proposal(Proposal),
}

/// An event of a leaving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Event {
    /// A letter or a proposal opened it, under the regulation it was judged by.
    Opened {
        /// Which.
        opening: Opening,
        /// Whom it is about, and the office it would end.
        head: Tenure,
    },
    /// The other of the two came to stand beside the first.
    Joined(Opening),
    /// A letter or a proposal was taken back.
    Withdrawn,
    /// The meeting was convened.
    Convened(Convene),
    /// The meeting was held.
    Met {
        /// What the minutes say.
        minutes: Minutes,
        /// What the count makes of it.
        outcome: Outcome,
        /// The last day to send it to the ward.
        report_due: Due,
        /// Whether nothing can follow but a new letter or proposal: not agreed, and no text gives the
        /// ward a decision of its own.
        closes: bool,
    },
    /// Household ballots were opened.
    BallotsOpened(OpenBallots),
    /// They were counted.
    BallotsCounted {
        /// What came back.
        count: BallotReturn,
        /// What the count makes of it.
        outcome: Outcome,
        /// The last day to send it to the ward.
        report_due: Due,
        /// Whether nothing can follow, as of a meeting.
        closes: bool,
    },
    /// The result was sent to the ward.
    Reported,
    /// The ward received it; the last day to answer.
    Received(Due),
    /// The ward recognised it: the office ends.
    Recognised {
        /// The decision.
        recognise: Recognise,
        /// The tenure, with the end it gets.
        tenure: Tenure,
        /// The last day to decide that a new head is elected.
        election_due: Due,
    },
    /// The ward answered with reasons.
    AnsweredWithReasons(Reasons),
    /// The ward let the head go without the meeting's agreement: the office ends.
    LetGo {
        /// The decision.
        let_go: LetGo,
        /// The tenure, with the end it gets.
        tenure: Tenure,
        /// The last day to decide that a new head is elected.
        election_due: Due,
    },
    /// The ward kept the head.
    Kept(Keep),
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub const fn command(&self) -> Command {
        match self {
            Self::Opened { opening, .. } | Self::Joined(opening) => match opening {
                Opening::Letter(letter) => Command::Resign(*letter),
                Opening::Proposal(proposal) => Command::Propose(*proposal),
            },
            Self::Withdrawn => Command::Withdraw,
            Self::Convened(convene) => Command::Convene(*convene),
            Self::Met { minutes, .. } => Command::Meet(*minutes),
            Self::BallotsOpened(ballots) => Command::OpenBallots(*ballots),
            Self::BallotsCounted { count, .. } => Command::CountBallots(*count),
            Self::Reported => Command::Report,
            Self::Received(_) => Command::Receive,
            Self::Recognised { recognise, .. } => Command::Recognise(*recognise),
            Self::AnsweredWithReasons(reasons) => Command::AnswerWithReasons(*reasons),
            Self::LetGo { let_go, .. } => Command::LetGo(*let_go),
            Self::Kept(keep) => Command::Keep(*keep),
        }
    }

    /// The tenure it ends, with its new end, and until when an election is owed.
    #[must_use]
    pub const fn left(&self) -> Option<(Tenure, Due)> {
        match self {
            Self::Recognised {
                tenure, election_due, ..
            }
            | Self::LetGo {
                tenure, election_due, ..
            } => Some((*tenure, *election_due)),
            _ => None,
        }
    }
}
