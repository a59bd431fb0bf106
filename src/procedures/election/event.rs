//! What happened in an election. Every event holds its command's content, and whatever needed law.

use crate::PersonId;
use crate::law::Due;
use crate::office::{Office, Tenure};
use crate::people::{Candidate, VoterList, VoterListCorrection};
use crate::procedure::Clusters;
use crate::procedure::{BallotCount, HouseholdBallots, Sitting, Window};
use crate::procedure::{Complaint, ComplaintKind};
use crate::procedure::{Reason, Recognise};
use crate::text::Set;

use super::command::{
    Annul, Call, Command, ElectionResult, FinaliseCandidates, OrderRerun, Postpone, SetDay, SetUpTeam,
    TermLabel,
};
use super::count::{Outcome, VoteFigures};

/// An event of an election.
#[doc = include_str!("../../../docs/wire/event.election.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Event {
    /// The election was called, under the regulation it was judged by.
    Called {
        /// The call.
        call: Call,
        /// The office it fills.
        office: Office,
    },
    /// The candidates were settled.
    CandidatesFinalised(FinaliseCandidates),
    /// One more candidate stood at the meeting.
    Nominated(Candidate),
    /// The team was set up.
    TeamSetUp(SetUpTeam),
    /// The decisions were posted.
    DecisionsPosted,
    /// The meeting was notified.
    Notified,
    /// The voter list was settled.
    VoterListSettled(VoterList),
    /// The vote is to be held by clusters.
    ClustersPlanned(Clusters),
    /// The vote was put off.
    Postponed(Postpone),
    /// The day of a vote that had none was set.
    DaySet(SetDay),
    /// The call was withdrawn before anybody had voted.
    CalledOff(Annul),
    /// A candidate, or the winner, withdrew.
    Withdrawn(PersonId),
    /// The vote was held.
    Held {
        /// The sitting, as its minutes say.
        sitting: Sitting<ElectionResult>,
        /// The outcome of the count.
        outcome: Outcome,
        /// The last day to send it to the ward.
        send_due: Due,
        /// The last day of a re-run.
        rerun_due: Due,
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
    /// The ballots were counted.
    BallotsCounted {
        /// The count.
        count: BallotCount<ElectionResult>,
        /// The outcome.
        outcome: Outcome,
        /// The last day to send it to the commune.
        send_due: Due,
        /// The last day of a re-run.
        rerun_due: Due,
    },
    /// The voter list was corrected after the vote.
    VoterListCorrected {
        /// The correction of the voter list.
        correction: VoterListCorrection,
        /// How long it should have been.
        eligible: u32,
        /// The outcome of the count on the corrected list.
        outcome: Outcome,
    },
    /// A petition or complaint was lodged against the result. It suspends nothing and ends nothing.
    Complained(ComplaintKind),
    /// The result was sent to the ward.
    Sent,
    /// The ward received it; the last day to answer.
    Received(Due),
    /// The winner was recognised: the office begins.
    Recognised {
        /// The decision.
        recognise: Recognise,
        /// The last complaint against the result, if one was known.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        complaint: Option<Complaint>,
        /// The term in months.
        months: u16,
        /// The years by which the decision calls the term.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        label: Option<TermLabel>,
        /// The tenure it gives.
        tenure: Tenure,
    },
    /// A new round was ordered.
    RerunOrdered {
        /// The order.
        rerun: OrderRerun,
        /// The last day the regulation leaves for it.
        due: Due,
    },
    /// The ward answered with reasons.
    RecognitionDeclined(Set<Reason>),
    /// The vote was annulled.
    Annulled(Annul),
}

crate::procedure::events! {
    name: "election", deputy_name: "deputy_election" => {
        Called "called" = "đã ban hành quyết định tổ chức bầu" / "the election was called",
        CandidatesFinalised "candidates_finalised" = "đã quyết định danh sách chính thức người ứng cử" / "the list of candidates was finalised",
        Nominated "nominated" = "có người tự ứng cử, được đề cử tại cuộc họp" / "somebody was nominated at the meeting",
        TeamSetUp "team_set_up" = "đã thành lập Tổ bầu cử" / "the election team was set up",
        DecisionsPosted "decisions_posted" = "đã niêm yết các quyết định" / "the decisions were posted",
        Notified "notified" = "đã thông báo cuộc họp" / "the meeting was notified",
        VoterListSettled "voter_list_settled" = "đã chốt danh sách" / "the voter list was settled",
        ClustersPlanned "clusters_planned" = "đã quyết định phương án họp theo cụm" / "a meeting by clusters was decided",
        Postponed "postponed" = "đã hoãn ngày bầu" / "the vote was postponed",
        DaySet "day_set" = "đã quyết định ngày bầu" / "the day of the vote was set",
        CalledOff "called_off" = "đã hủy quyết định tổ chức bầu" / "the election was called off",
        Withdrawn "withdrawn" = "có người xin rút, không ứng cử hoặc không nhận chức" / "a candidate withdrew",
        Held "held" = "đã tiến hành bầu" / "the vote was held",
        BallotsPlanned "ballots_planned" = "đã lập kế hoạch phát phiếu" / "household ballots were planned",
        BallotPlanSent "ballot_plan_sent" = "đã gửi kế hoạch phát phiếu" / "the plan of household ballots was sent",
        BallotsAnnounced "ballots_announced" = "đã công khai việc phát phiếu" / "household ballots were announced",
        BallotsCounted "ballots_counted" = "đã kiểm phiếu lấy ý kiến" / "household ballots were counted",
        VoterListCorrected "voter_list_corrected" = "đã đính chính danh sách" / "the voter list was corrected",
        Complained "complained" = "có kiến nghị, khiếu nại về kết quả" / "a complaint was lodged against the result",
        Sent "sent" = "đã gửi kết quả" / "the result was sent",
        Received "received" = "đã nhận kết quả" / "the result was received",
        Recognised "recognised" = "đã công nhận kết quả bầu" / "the result was recognised",
        RerunOrdered "rerun_ordered" = "đã quyết định bầu lại" / "a re-run was ordered",
        RecognitionDeclined "recognition_declined" = "đã trả lời không công nhận, nêu lý do" / "recognition was declined with reasons",
        Annulled "annulled" = "đã bãi bỏ kết quả bầu" / "the vote was annulled",
    }
}

impl Event {
    /// Returns the figures of a vote, if it is one.
    pub(crate) fn figures(&self) -> Option<VoteFigures> {
        match self {
            Self::Held { sitting, .. } => Some(VoteFigures::of_sitting(sitting)),
            Self::BallotsCounted { count, .. } => Some(VoteFigures::of_ballots(count)),
            _ => None,
        }
    }

    /// The command that led to it, for judging it again.
    #[must_use]
    pub fn command(&self) -> Command {
        match self {
            Self::Called { call, .. } => Command::Call(*call),
            Self::CandidatesFinalised(candidates) => Command::FinaliseCandidates(candidates.clone()),
            Self::Nominated(candidate) => Command::Nominate(*candidate),
            Self::TeamSetUp(team) => Command::SetUpTeam(team.clone()),
            Self::DecisionsPosted => Command::PostDecisions,
            Self::Notified => Command::Notify,
            Self::VoterListSettled(list) => Command::SettleVoterList(list.clone()),
            Self::ClustersPlanned(clusters) => Command::PlanClusters(clusters.clone()),
            Self::Postponed(postpone) => Command::Postpone(*postpone),
            Self::DaySet(day) => Command::SetDay(*day),
            Self::CalledOff(annul) => Command::CallOff(*annul),
            Self::Withdrawn(_) => Command::Withdraw,
            Self::BallotsPlanned { plan, .. } => Command::PlanBallots(*plan),
            Self::BallotPlanSent => Command::SendBallotPlan,
            Self::BallotsAnnounced(window) => Command::AnnounceBallots(*window),
            Self::BallotsCounted { count, .. } => Command::CountBallots(count.clone()),
            Self::VoterListCorrected { correction, .. } => Command::CorrectVoterList(*correction),
            Self::Held { sitting, .. } => Command::Hold(sitting.clone()),
            Self::Complained(kind) => Command::Complain(*kind),
            Self::Sent => Command::Send,
            Self::Received(_) => Command::Receive,
            Self::Recognised {
                recognise,
                months,
                label,
                ..
            } => Command::Recognise {
                recognise: *recognise,
                months: Some(*months),
                label: *label,
            },
            Self::RerunOrdered { rerun, .. } => Command::OrderRerun(*rerun),
            Self::RecognitionDeclined(reasons) => Command::DeclineRecognition(*reasons),
            Self::Annulled(annul) => Command::Annul(*annul),
        }
    }

    /// Returns what a vote came to, if this is one or a correction of its voter list.
    #[must_use]
    pub const fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Held { outcome, .. }
            | Self::BallotsCounted { outcome, .. }
            | Self::VoterListCorrected { outcome, .. } => Some(*outcome),
            _ => None,
        }
    }
}
