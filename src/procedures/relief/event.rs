//! The events of the relief of a head.

use crate::law::{DocumentNumber, Due};
use crate::office::Tenure;
use crate::procedure::Outcome;
use crate::procedure::{BallotCount, HouseholdBallots, Sitting, Window};
use crate::procedure::{Complaint, ComplaintKind};
use crate::procedure::{Consent, Reason, Recognise};
use crate::text::Set;

use super::command::{Command, ReliefResult, RemovalProposal, Resignation};

/// The ground of a relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Opening {
    /// The head's own resignation.
    Resignation(Resignation),
    /// The proposal of the head of the Front committee.
    RemovalProposal(RemovalProposal),
}

/// An event of a relief.
#[doc = include_str!("../../../docs/wire/event.relief.md")]
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
        /// The letter or the proposal.
        opening: Opening,
        /// The tenure of the head that it would end.
        head: Tenure,
    },
    /// The other of the two came to stand beside the first.
    Joined(Opening),
    /// A letter or a proposal was taken back.
    Withdrawn,
    /// The meeting was convened.
    Convened {
        /// The agreement it needed.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        consent: Option<Consent>,
    },
    /// The meeting was held.
    Held {
        /// The sitting, as its minutes say.
        sitting: Sitting<ReliefResult>,
        /// The outcome of the count.
        outcome: Outcome,
        /// The last day to send it to the ward.
        send_due: Due,
        /// True where nothing can follow but a new letter or proposal: not agreed, and no text gives the
        /// ward a decision of its own.
        closes: bool,
    },
    /// Household ballots were planned.
    BallotsPlanned {
        /// The plan.
        plan: HouseholdBallots,
        /// The last day to send it to the commune.
        due: Due,
    },
    /// That plan was sent.
    BallotPlanSent,
    /// The ballots were announced.
    BallotsAnnounced(Window),
    /// They were counted.
    BallotsCounted {
        /// The count of the ballots given back.
        count: BallotCount<ReliefResult>,
        /// The outcome of the count.
        outcome: Outcome,
        /// The last day to send it to the ward.
        send_due: Due,
        /// True where nothing can follow, as of a meeting.
        closes: bool,
    },
    /// A petition or complaint was lodged against the result. It suspends nothing and ends nothing.
    Complained(ComplaintKind),
    /// The result was sent to the ward.
    Sent,
    /// The ward received it; the last day to answer.
    Received(Due),
    /// The ward recognised it: the office ends.
    Recognised {
        /// The decision.
        recognise: Recognise,
        /// The last complaint against the result, if one was known.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        complaint: Option<Complaint>,
        /// The tenure, with the end it gets.
        tenure: Tenure,
        /// The last day to decide that a new head is elected.
        election_due: Due,
    },
    /// The ward answered with reasons.
    RecognitionDeclined(Set<Reason>),
    /// The ward relieved the head without the meeting's agreement: the office ends.
    Relieved {
        /// The decision.
        recognise: Recognise,
        /// The agreement it needed.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        consent: Option<Consent>,
        /// The last complaint against the result, if one was known.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        complaint: Option<Complaint>,
        /// The tenure, with the end it gets.
        tenure: Tenure,
        /// The last day to decide that a new head is elected.
        election_due: Due,
    },
    /// The ward kept the head.
    Retained {
        /// The number of the decision, if the record has one.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        decision: Option<DocumentNumber>,
        /// The agreement it needed.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        consent: Option<Consent>,
    },
}

crate::procedure::events! {
    name: "relief" => {
        Opened "opened" = "đã có đơn xin thôi làm hoặc đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "a resignation or a proposal was submitted",
        Joined "joined" = "đã có thêm đơn xin thôi làm hoặc đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "a further resignation or proposal was submitted",
        Withdrawn "withdrawn" = "đã rút đơn hoặc đề nghị" / "a resignation or a proposal was withdrawn",
        Convened "convened" = "đã triệu tập cuộc họp" / "the meeting was convened",
        Held "held" = "đã tổ chức cuộc họp" / "the meeting was held",
        BallotsPlanned "ballots_planned" = "đã lập kế hoạch phát phiếu" / "household ballots were planned",
        BallotPlanSent "ballot_plan_sent" = "đã gửi kế hoạch phát phiếu" / "the plan of household ballots was sent",
        BallotsAnnounced "ballots_announced" = "đã công khai việc phát phiếu" / "household ballots were announced",
        BallotsCounted "ballots_counted" = "đã kiểm phiếu lấy ý kiến" / "household ballots were counted",
        Complained "complained" = "có kiến nghị, khiếu nại về kết quả" / "a complaint was lodged against the result",
        Sent "sent" = "đã gửi kết quả" / "the result was sent",
        Received "received" = "đã nhận kết quả" / "the result was received",
        Recognised "recognised" = "đã công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "the relief was recognised",
        RecognitionDeclined "recognition_declined" = "đã trả lời không công nhận, nêu lý do" / "recognition was declined with reasons",
        Relieved "relieved" = "đã quyết định cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "the head was relieved",
        Retained "retained" = "đã quyết định không cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "the head was retained",
    }
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub const fn command(&self) -> Command {
        match self {
            Self::Opened { opening, .. } | Self::Joined(opening) => match opening {
                Opening::Resignation(resignation) => Command::Resign(*resignation),
                Opening::RemovalProposal(proposal) => Command::Propose(*proposal),
            },
            Self::Withdrawn => Command::Withdraw,
            Self::Convened { consent } => Command::Convene { consent: *consent },
            Self::Held { sitting, .. } => Command::Hold(*sitting),
            Self::BallotsPlanned { plan, .. } => Command::PlanBallots(*plan),
            Self::BallotPlanSent => Command::SendBallotPlan,
            Self::BallotsAnnounced(window) => Command::AnnounceBallots(*window),
            Self::BallotsCounted { count, .. } => Command::CountBallots(*count),
            Self::Complained(kind) => Command::Complain(*kind),
            Self::Sent => Command::Send,
            Self::Received(_) => Command::Receive,
            Self::Recognised { recognise, .. } => Command::Recognise(*recognise),
            Self::RecognitionDeclined(reasons) => Command::DeclineRecognition(*reasons),
            Self::Relieved {
                recognise, consent, ..
            } => Command::Relieve {
                recognise: *recognise,
                consent: *consent,
            },
            Self::Retained { decision, consent } => Command::Retain {
                decision: *decision,
                consent: *consent,
            },
        }
    }

    /// Returns what a vote came to, if this is one.
    #[must_use]
    pub const fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Held { outcome, .. } | Self::BallotsCounted { outcome, .. } => Some(*outcome),
            _ => None,
        }
    }

    /// The tenure it ends, with its new end, and until when an election is due.
    #[must_use]
    pub const fn left(&self) -> Option<(Tenure, Due)> {
        match self {
            Self::Recognised {
                tenure, election_due, ..
            }
            | Self::Relieved {
                tenure, election_due, ..
            } => Some((*tenure, *election_due)),
            _ => None,
        }
    }
}
