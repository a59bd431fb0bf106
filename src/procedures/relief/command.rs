//! What can be done to relieve a head.

use chrono::NaiveDate;

use crate::law::{DocumentNumber, RemovalGround};
use crate::procedure::ComplaintKind;
use crate::procedure::Consent;
use crate::procedure::commands;
use crate::procedure::{BallotCount, HouseholdBallots, Sitting, Window};
use crate::procedure::{Reason, Recognise};
use crate::text::{Set, vocabulary};

commands! {
    /// A command to a relief.
    #[doc = include_str!("../../../docs/wire/command.relief.md")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Đơn xin thôi làm: the head's own letter to the chair of the ward committee.
        Resign(Resignation) = "có đơn xin thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "resign in writing",
        /// Đề nghị cho thôi làm: the head of the Front committee proposes it to the chair.
        Propose(RemovalProposal) = "đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "propose the removal of the head",
        /// Rút đơn, rút đề nghị: the one who acts takes back what was theirs.
        Withdraw = "rút đơn hoặc đề nghị" / "withdraw the resignation or proposal",
        /// Triệu tập cuộc họp, and notify it.
        Convene {
            /// The agreement it needs when the head is the head of the Front committee too.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
            consent: Option<Consent>,
        } = "triệu tập cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "convene the meeting on the relief",
        /// Họp: the residents' meeting votes.
        Hold(Sitting<ReliefResult>) = "tổ chức cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "hold the meeting on the relief",
        /// Kế hoạch phát phiếu lấy ý kiến, after too few attended the meeting.
        PlanBallots(HouseholdBallots) = "lập kế hoạch phát phiếu" / "plan household ballots",
        /// Gửi kế hoạch phát phiếu đến cấp xã: send the plan of household ballots.
        SendBallotPlan = "gửi kế hoạch phát phiếu" / "send the plan of household ballots",
        /// Công khai việc phát phiếu: announce household ballots.
        AnnounceBallots(Window) = "công khai việc phát phiếu" / "announce household ballots",
        /// Kiểm phiếu lấy ý kiến: count household ballots.
        CountBallots(BallotCount<ReliefResult>) = "kiểm phiếu lấy ý kiến" / "count household ballots",
        /// Kiến nghị, khiếu nại về kết quả: lodged against the result. It suspends nothing and ends nothing.
        Complain(ComplaintKind) = "kiến nghị, khiếu nại về kết quả" / "lodge a complaint against the result",
        /// Gửi kết quả đến Ủy ban nhân dân: send the result.
        Send = "gửi kết quả" / "send the result",
        /// Ủy ban nhân dân nhận được kết quả: receive the result.
        Receive = "nhận kết quả" / "receive the result",
        /// Công nhận kết quả cho thôi làm. Its `from` is the first day out of office.
        Recognise(Recognise) = "công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "recognise the relief",
        /// Trả lời bằng văn bản, nêu rõ lý do không công nhận: decline recognition with reasons.
        DeclineRecognition(Set<Reason>) = "trả lời bằng văn bản, nêu rõ lý do" / "decline recognition with reasons",
        /// The meeting did not agree, and the ward relieves the head.
        Relieve {
            /// The decision; its `from` is the first day out of office.
            recognise: Recognise,
            /// The agreement it needs.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
            consent: Option<Consent>,
        } = "quyết định cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "decide to relieve the head",
        /// The meeting did not agree, and the ward keeps the head.
        Retain {
            /// Số quyết định: the number of the decision, if the record has one.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
            decision: Option<DocumentNumber>,
            /// The agreement it needs.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
            consent: Option<Consent>,
        } = "quyết định không cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "decide to retain the head",
    }
}

vocabulary! {
    /// Lý do xin thôi làm.
    ///
    /// # Law
    /// Point a, clause 1, Article 9, Decree 59/2023/NĐ-CP: every reason of one's own is enough.
    pub enum ResignationGround {
        /// Vì lý do sức khỏe: health.
        Health = "lý do sức khỏe" / "health",
        /// Do hoàn cảnh gia đình: family.
        Family = "hoàn cảnh gia đình" / "family",
        /// Lý do khác theo nguyện vọng cá nhân: another personal reason.
        Personal = "lý do khác theo nguyện vọng cá nhân" / "another personal reason",
    }
}

/// Đơn xin thôi làm: the letter of resignation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("đơn xin thôi làm", "don xin thoi lam", "Letter"))]
pub struct Resignation {
    /// Why.
    pub ground: ResignationGround,
    /// The first day out of office, where the letter asks for a later one than the recognition's.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub from: Option<NaiveDate>,
}

/// Đề nghị cho thôi làm: on grounds of the text, on a petition, or on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("đề nghị cho thôi làm", "de nghi cho thoi lam", "Proposal"))]
pub struct RemovalProposal {
    /// The grounds.
    pub grounds: Set<RemovalGround>,
    /// The petition, if it is one of them.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub petition: Option<Petition>,
    /// The instrument cited as its legal basis, if one is.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub basis: Option<DocumentNumber>,
}

/// Kiến nghị của các hộ gia đình: a ground of the proposal, never a path of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("kiến nghị", "kien nghi"))]
pub struct Petition {
    /// How many households or household representatives petitioned.
    pub signed: u32,
    /// Of how many in the group.
    pub of: u32,
}

/// Kết quả biểu quyết cho thôi làm: how many were in favour, at the meeting or by household ballot.
///
/// # Law
/// Clause 2, Article 9, Decree 59/2023/NĐ-CP: the meeting goes as any other of the residents, by clause 5
/// of Article 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct ReliefResult {
    /// Tán thành: how many were in favour of the relief of the head.
    pub in_favour: u32,
    /// True where the minutes declare that the household representatives agreed.
    pub declared: bool,
}
