//! What happened to a matter put to the residents.

use chrono::NaiveDate;

use crate::act::Actor;
use crate::law::{DocumentNumber, Due};
use crate::procedure::Clusters;
use crate::procedure::Outcome;
use crate::procedure::{BallotCount, HouseholdBallots, Sitting, Window};
use crate::procedure::{Complaint, ComplaintKind};
use crate::procedure::{Reason, Recognise};
use crate::text::Set;

use super::command::{
    BallotGround, Command, MatterResult, Notice, Objection, OnlineCount, OnlinePlan, Proposal, Written,
};

/// The consequence of a vote, computed when it was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct VoteResult {
    /// The outcome.
    pub outcome: Outcome,
    /// The last day to send the written decision to the ward.
    pub send_due: Due,
    /// The first day of its effect, where it takes effect when passed.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub effect: Option<NaiveDate>,
}

/// An event of a matter.
#[doc = include_str!("../../../docs/wire/event.meeting.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Event {
    /// It was put forward, under the regulation it was judged by.
    Opened(Proposal),
    /// A convener was designated.
    Designated(Actor),
    /// It is to be discussed by clusters.
    ClustersPlanned(Clusters),
    /// The meeting was notified.
    Notified(Notice),
    /// The meeting was held.
    Held {
        /// The sitting, as its minutes say.
        sitting: Sitting<MatterResult>,
        /// The consequence of the vote.
        result: VoteResult,
    },
    /// Household ballots were planned.
    BallotsPlanned {
        /// Why.
        ground: BallotGround,
        /// The plan.
        plan: HouseholdBallots,
        /// The last day to send it to the ward.
        due: Due,
    },
    /// That plan was sent.
    BallotPlanSent,
    /// The ballots were announced.
    BallotsAnnounced(Window),
    /// The ballots were counted.
    BallotsCounted {
        /// The count.
        count: BallotCount<MatterResult>,
        /// The consequence of the vote.
        result: VoteResult,
    },
    /// An online vote was planned.
    OnlinePlanned(OnlinePlan),
    /// The residents chose it.
    OnlineChosen {
        /// All household representatives.
        eligible: u32,
        /// How many chose it.
        chosen: u32,
    },
    /// The time of the online vote was announced.
    OnlineAnnounced(Window),
    /// The online vote was counted.
    OnlineCounted {
        /// The count.
        count: OnlineCount,
        /// The consequence of the vote.
        result: VoteResult,
    },
    /// The decision was written.
    Written(Written),
    /// It was sent to the ward and the ward Front.
    Sent,
    /// A petition or complaint was lodged against the result. It suspends nothing and ends nothing.
    Complained(ComplaintKind),
    /// The body that recognises received the decision; the last day to answer.
    Received(Due),
    /// It was recognised: it takes effect.
    Recognised {
        /// The decision.
        recognise: Recognise,
        /// The last complaint against the result, if one was known.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        complaint: Option<Complaint>,
        /// The first day of its effect.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
        effect: NaiveDate,
    },
    /// It was answered with reasons.
    RecognitionDeclined(Set<Reason>),
    /// The ward decided when it takes effect.
    EffectSet {
        /// The number of the decision, if the record has one.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        decision: Option<DocumentNumber>,
        /// The first day of its effect.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
        from: NaiveDate,
        /// How many groups of the commune agreed.
        groups_for: u32,
        /// How many groups the commune has.
        groups: u32,
    },
    /// The ward asked for a change.
    ChangeAsked(Objection),
    /// The ward annulled it.
    Annulled(Objection),
    /// It was dropped.
    Abandoned,
}

crate::procedure::events! {
    name: "meeting" => {
        Opened "opened" = "đã đề xuất nội dung" / "a matter was put forward",
        Designated "designated" = "đã chỉ định triệu tập viên" / "a convener was designated",
        ClustersPlanned "clusters_planned" = "đã quyết định phương án họp theo cụm" / "a meeting by clusters was decided",
        Notified "notified" = "đã thông báo cuộc họp" / "the meeting was notified",
        Held "held" = "đã tổ chức cuộc họp" / "the meeting was held",
        BallotsPlanned "ballots_planned" = "đã lập kế hoạch phát phiếu" / "household ballots were planned",
        BallotPlanSent "ballot_plan_sent" = "đã gửi kế hoạch phát phiếu" / "the plan of household ballots was sent",
        BallotsAnnounced "ballots_announced" = "đã công khai việc phát phiếu" / "household ballots were announced",
        BallotsCounted "ballots_counted" = "đã kiểm phiếu lấy ý kiến" / "household ballots were counted",
        OnlinePlanned "online_planned" = "đã chuẩn bị biểu quyết trực tuyến" / "an online vote was prepared",
        OnlineChosen "online_chosen" = "đã chọn biểu quyết trực tuyến" / "an online vote was chosen",
        OnlineAnnounced "online_announced" = "đã công khai biểu quyết trực tuyến" / "an online vote was announced",
        OnlineCounted "online_counted" = "đã có kết quả biểu quyết trực tuyến" / "an online vote was counted",
        Written "written" = "đã lập văn bản quyết định" / "the decision was put in writing",
        Complained "complained" = "có kiến nghị, khiếu nại về kết quả" / "a complaint was lodged against the result",
        Sent "sent" = "đã gửi quyết định" / "the decision was sent",
        Received "received" = "đã nhận quyết định" / "the decision was received",
        Recognised "recognised" = "đã công nhận quyết định" / "the decision was recognised",
        RecognitionDeclined "recognition_declined" = "đã trả lời không công nhận, nêu lý do" / "recognition was declined with reasons",
        EffectSet "effect_set" = "đã quyết định thời điểm có hiệu lực" / "the day of effect was decided",
        ChangeAsked "change_asked" = "đã đề nghị sửa đổi quyết định" / "a change of the decision was requested",
        Annulled "annulled" = "đã bãi bỏ quyết định" / "the decision was annulled",
        Abandoned "abandoned" = "không tiếp tục đưa ra bàn" / "the matter was dropped",
    }
}

impl Event {
    /// The command that led to it, for judging it again.
    #[must_use]
    pub fn command(&self) -> Command {
        match self {
            Self::Opened(proposal) => Command::Open(proposal.clone()),
            Self::Designated(convener) => Command::Designate(*convener),
            Self::ClustersPlanned(clusters) => Command::PlanClusters(clusters.clone()),
            Self::Notified(notice) => Command::Notify(*notice),
            Self::Held { sitting, .. } => Command::Hold(sitting.clone()),
            Self::BallotsPlanned { ground, plan, .. } => Command::PlanBallots {
                ground: *ground,
                plan: *plan,
            },
            Self::BallotPlanSent => Command::SendBallotPlan,
            Self::BallotsAnnounced(window) => Command::AnnounceBallots(*window),
            Self::BallotsCounted { count, .. } => Command::CountBallots(count.clone()),
            Self::OnlinePlanned(plan) => Command::PlanOnline(*plan),
            Self::OnlineChosen { eligible, chosen } => Command::ChooseOnline {
                eligible: *eligible,
                chosen: *chosen,
            },
            Self::OnlineAnnounced(window) => Command::AnnounceOnline(*window),
            Self::OnlineCounted { count, .. } => Command::CountOnline(count.clone()),
            Self::Written(written) => Command::Write(*written),
            Self::Complained(kind) => Command::Complain(*kind),
            Self::Sent => Command::Send,
            Self::Received(_) => Command::Receive,
            Self::Recognised { recognise, .. } => Command::Recognise(*recognise),
            Self::RecognitionDeclined(reasons) => Command::DeclineRecognition(*reasons),
            Self::EffectSet {
                decision,
                from,
                groups_for,
                groups,
            } => Command::SetEffect {
                decision: *decision,
                from: *from,
                groups_for: *groups_for,
                groups: *groups,
            },
            Self::ChangeAsked(objection) => Command::AskForChange(*objection),
            Self::Annulled(objection) => Command::Annul(*objection),
            Self::Abandoned => Command::Abandon,
        }
    }

    /// Returns what a vote came to, if this is one.
    #[must_use]
    pub const fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Held { result, .. }
            | Self::BallotsCounted { result, .. }
            | Self::OnlineCounted { result, .. } => Some(result.outcome),
            _ => None,
        }
    }
}
