//! What can be done with a matter put to the residents.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::Actor;
use crate::law::{Content, DocumentNumber, Matter, MatterScope, Power, Role};
use crate::procedure::Clusters;
use crate::procedure::ComplaintKind;
use crate::procedure::Consent;
use crate::procedure::{BallotCount, HouseholdBallots, Sitting, Window};
use crate::procedure::{Reason, Recognise};
use crate::procedure::{commands, numbered};
use crate::text::{Set, vocabulary};

commands! {
    /// A command to a matter.
    #[doc = include_str!("../../../docs/wire/command.meeting.md")]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Đề xuất: a matter is put forward.
        Open(Proposal) = "đề xuất" / "put a matter forward",
        /// Chỉ định người triệu tập, while the post of head is vacant: the Front committee, its head, or a resident
        /// whom the households respect.
        Designate(Actor) = "chỉ định người triệu tập" / "designate a convener",
        /// Quyết định phương án họp theo cụm: decide to meet by clusters.
        PlanClusters(Clusters) = "quyết định phương án họp theo cụm" / "decide to meet by clusters",
        /// Thông báo cuộc họp: notify the meeting.
        Notify(Notice) = "thông báo cuộc họp" / "notify the meeting",
        /// Tổ chức cuộc họp: the meeting, as its minutes tell it.
        Hold(Sitting<MatterResult>) = "tổ chức cuộc họp" / "hold the meeting",
        /// Kế hoạch phát phiếu lấy ý kiến: the plan of household ballots.
        PlanBallots {
            /// Why the matter goes to household ballots.
            ground: BallotGround,
            /// The plan.
            plan: HouseholdBallots,
        } = "lập kế hoạch phát phiếu" / "plan household ballots",
        /// Gửi kế hoạch phát phiếu đến cấp xã: send the plan of household ballots.
        SendBallotPlan = "gửi kế hoạch phát phiếu" / "send the plan of household ballots",
        /// Công khai việc phát phiếu: announce household ballots.
        AnnounceBallots(Window) = "công khai việc phát phiếu" / "announce household ballots",
        /// Kiểm phiếu lấy ý kiến: count household ballots.
        CountBallots(BallotCount<MatterResult>) = "kiểm phiếu lấy ý kiến" / "count household ballots",
        /// Chuẩn bị biểu quyết trực tuyến: plan an online vote.
        PlanOnline(OnlinePlan) = "chuẩn bị biểu quyết trực tuyến" / "plan an online vote",
        /// Chọn hình thức biểu quyết trực tuyến: the choice of an online vote.
        ChooseOnline {
            /// Tổng số đại diện hộ gia đình: the total of household representatives.
            eligible: u32,
            /// How many chose to vote online.
            chosen: u32,
        } = "chọn biểu quyết trực tuyến" / "choose an online vote",
        /// Thông báo thời gian biểu quyết trực tuyến: announce an online vote.
        AnnounceOnline(Window) = "thông báo biểu quyết trực tuyến" / "announce an online vote",
        /// Tổng hợp kết quả biểu quyết trực tuyến: count an online vote.
        CountOnline(OnlineCount) = "tổng hợp kết quả biểu quyết trực tuyến" / "count an online vote",
        /// Lập văn bản quyết định: put the decision in writing.
        Write(Written) = "lập văn bản quyết định" / "put the decision in writing",
        /// Kiến nghị, khiếu nại về kết quả: lodged against the result. It suspends nothing and ends nothing.
        Complain(ComplaintKind) = "kiến nghị, khiếu nại về kết quả" / "lodge a complaint against the result",
        /// Gửi quyết định đến Ủy ban nhân dân và Mặt trận cấp xã: send the decision.
        Send = "gửi quyết định" / "send the decision",
        /// Cơ quan công nhận nhận được quyết định; of conventions, the complete file, from which the time to answer
        /// runs (point b, clause 3, Article 11, Decree 61/2023/NĐ-CP).
        Receive = "nhận quyết định" / "receive the decision",
        /// Công nhận: recognise the decision.
        Recognise(Recognise) = "công nhận quyết định" / "recognise the decision",
        /// Trả lời bằng văn bản, nêu rõ lý do không công nhận: decline recognition with reasons.
        DeclineRecognition(Set<Reason>) = "trả lời bằng văn bản, nêu rõ lý do" / "decline recognition with reasons",
        /// Quyết định thời điểm có hiệu lực of a commune-wide decision, on what all groups came to.
        ///
        /// INTERPRETATION: it gives effect to what this group decided. What its residents voted down is no
        /// decision of theirs; that what the other groups decided binds them too is not recorded here.
        ///
        /// # Law
        /// Clauses 1 and 2, Article 21, Law 10/2022/QH15.
        SetEffect {
            /// Số quyết định: the number of the decision, if the record has one.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
            decision: Option<DocumentNumber>,
            /// The first day of its effect.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
            from: NaiveDate,
            /// How many groups of the commune agreed.
            groups_for: u32,
            /// Tổng số thôn, tổ dân phố: how many groups the commune has, those that have not voted among them.
            groups: u32,
        } = "quyết định thời điểm có hiệu lực" / "decide when it takes effect",
        /// Đề nghị cộng đồng dân cư sửa đổi, bổ sung, thay thế: request a change of the decision.
        AskForChange(Objection) = "đề nghị sửa đổi quyết định" / "request a change of the decision",
        /// Bãi bỏ: annul the decision.
        Annul(Objection) = "bãi bỏ quyết định" / "annul the decision",
        /// Thôi không đưa ra nữa: drop the matter.
        Abandon = "không tiếp tục đưa ra bàn" / "drop the matter",
    }
}

impl Kind {
    /// Returns the power of the head that an act of this kind uses, if it is one that the head may delegate. What the head
    /// does in person, and what no power names, has none.
    #[must_use]
    pub const fn power(self) -> Option<Power> {
        match self {
            Self::Notify | Self::Hold => Some(Power::ChairMeetings),
            Self::Send => Some(Power::ReportToWard),
            _ => None,
        }
    }
}

macro_rules! wire {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident: $ty:ty,)+ })+) => {
        $(
            $(#[$meta])*
            #[cfg_attr(
                feature = "serde",
                derive(serde::Serialize, serde::Deserialize),
                serde(deny_unknown_fields)
            )]
            pub struct $name { $($(#[$fmeta])* pub $field: $ty,)+ }
        )+
    };
}

wire! {
    /// Đề xuất: what is put to the residents, by the one who acts: the head, the ward chair, or a
    /// resident with an initiative.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[doc(alias("nội dung Nhân dân bàn và quyết định", "noi dung Nhan dan ban va quyet dinh"))]
    pub struct Proposal {
        /// The matter, one of the six.
        pub matter: Matter,
        /// Where it is carried out.
        pub scope: MatterScope,
        /// The decision that this one is to change, if it is to.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        pub changes: Option<Change>,
        /// The consent to the proposal: of the Front head, of the ward Front or, of an initiative of
        /// too few households, of the Front committee.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        pub consent: Option<Consent>,
        /// The households that consent to an initiative. The initiator answers for their list.
        #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::wire::list"))]
        pub households: Vec<Consenting>,
    }

    /// So many households consented on a day. Which ones is not here.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Consenting {
        /// The day on which they said so.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
        pub on: NaiveDate,
        /// How many.
        pub households: u32,
    }

    /// An earlier decision that a new one is to change, by the same procedure.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Change {
        /// The decision that is to be changed.
        pub decision: MatterId,
        /// The way in which it is changed.
        pub way: Way,
    }

    /// Thông báo cuộc họp: the notice of the meeting.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Notice {
        /// The day of the meeting; of the first one, by clusters.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
        pub day: NaiveDate,
        /// The day on which the documents went to the households, if they did.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
        pub documents: Option<NaiveDate>,
        /// Of conventions, the first day on which their draft was posted, if it was.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
        pub draft: Option<NaiveDate>,
    }

    /// Kết quả biểu quyết: how many were in favour and against, at the meeting, by household ballot or online.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct MatterResult {
        /// Tán thành: the votes in favour.
        pub in_favour: u32,
        /// Không tán thành: the votes against.
        pub against: u32,
        /// True where the minutes declare it passed.
        pub declared: bool,
        /// The meetings by clusters, whose sum the rest is; none for one meeting, household ballots and an online
        /// vote.
        #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::wire::list"))]
        pub parts: Vec<Part>,
    }

    /// Kết quả của một cụm: the result of one cluster.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Part {
        /// The day of its meeting.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
        pub on: NaiveDate,
        /// Its household representatives.
        pub eligible: u32,
        /// Those who came.
        pub present: u32,
        /// Tán thành: the votes in favour.
        pub in_favour: u32,
        /// Không tán thành: the votes against.
        pub against: u32,
    }

    /// Tổ lấy ý kiến biểu quyết trực tuyến, and what comes before it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[doc(alias("biểu quyết trực tuyến", "bieu quyet truc tuyen", "Tổ lấy ý kiến biểu quyết trực tuyến", "To lay y kien bieu quyet truc tuyen"))]
    pub struct OnlinePlan {
        /// The Front committee's agreement that neither a meeting nor ballots are needed.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        pub consent: Option<Consent>,
        /// The day the ward and the ward Front were told, if they were.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
        pub told: Option<NaiveDate>,
        /// How many sit in the team.
        pub team: u8,
        /// Of which body its leader is.
        pub leader: Role,
    }

    /// Kết quả biểu quyết trực tuyến: the result of an online vote.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OnlineCount {
        /// Tổng số đại diện hộ gia đình: the total of household representatives.
        pub eligible: u32,
        /// How many took part.
        pub took_part: u32,
        /// The result of the vote.
        pub result: MatterResult,
    }

    /// Văn bản quyết định của cộng đồng dân cư: the written decision of the residential community.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Written {
        /// The form of the text.
        pub form: TextForm,
        /// The Front head's agreement to that form.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        pub consent: Option<Consent>,
        /// The contents.
        pub contents: Set<Content>,
        /// How many household representatives signed it.
        pub households: u8,
    }

    /// An objection of the commune-level People's Committee to a decision: an annulment, or a letter that asks for a change.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Objection {
        /// Số quyết định, văn bản: the number of the decision or letter, if the record has one.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        pub decision: Option<DocumentNumber>,
        /// The flaw.
        pub flaw: Flaw,
    }
}

numbered! { Objection }

impl Objection {
    /// Returns what is held against a decision of the residents, by a document without a number.
    #[must_use]
    pub const fn new(flaw: Flaw) -> Self {
        Self { flaw, decision: None }
    }
}

impl MatterResult {
    /// Returns a result of one vote, not by clusters.
    #[must_use]
    pub const fn new(in_favour: u32, against: u32, declared: bool) -> Self {
        Self {
            in_favour,
            against,
            declared,
            parts: Vec::new(),
        }
    }
}

vocabulary! {
    /// The effect of a new decision on an earlier one.
    pub enum Way {
        /// Sửa đổi, bổ sung: both stand.
        Amend = "sửa đổi, bổ sung" / "amend",
        /// Thay thế: replace.
        Replace = "thay thế" / "replace",
        /// Bãi bỏ: repeal.
        Repeal = "bãi bỏ" / "repeal",
    }
}

vocabulary! {
    /// Hình thức văn bản của quyết định: the form of the text of a decision.
    pub enum TextForm {
        /// Nghị quyết: resolution.
        Resolution = "nghị quyết" / "resolution",
        /// Biên bản cuộc họp: minutes.
        Minutes = "biên bản cuộc họp" / "minutes",
        /// Bản ghi nhớ: memorandum.
        Memorandum = "bản ghi nhớ" / "memorandum",
        /// Bản thỏa thuận: agreement.
        Agreement = "bản thỏa thuận" / "agreement",
    }
}

vocabulary! {
    /// A flaw of a decision of the residents.
    ///
    /// # Law
    /// Points a and b, clause 1, Article 22, Law 10/2022/QH15.
    pub enum Flaw {
        /// Nội dung trái pháp luật, thuần phong, mỹ tục, đạo đức xã hội: unlawful content.
        Content = "nội dung trái pháp luật" / "unlawful content",
        /// Không tuân thủ trình tự, thủ tục: non-compliance with the procedure.
        Procedure = "không tuân thủ trình tự, thủ tục" / "non-compliance with the procedure",
    }
}

/// Trường hợp phát phiếu: why a matter goes to household ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum BallotGround {
    /// The ward chair chose it, by the decision of this number, if the record has one.
    WardChoice(Option<DocumentNumber>),
    /// Those who came to the meeting could not have reached the share.
    AfterMeeting,
    /// The head chose it, with this agreement.
    HeadsChoice(Option<Consent>),
}
