//! What can be done in an election.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::law::{DocumentNumber, Electorate, Role};
use crate::people::{Candidate, VoterList, VoterListCorrection};
use crate::procedure::Clusters;
use crate::procedure::ComplaintKind;
use crate::procedure::Consent;
use crate::procedure::{BallotCount, HouseholdBallots, Sitting, Window};
use crate::procedure::{Reason, Recognise};
use crate::procedure::{commands, numbered};
use crate::text::{Set, vocabulary};
use crate::{Few, PersonId};

commands! {
    /// A command to an election.
    #[doc = include_str!("../../../docs/wire/command.election.md")]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Quyết định tổ chức bầu: call the election.
        Call(Call) = "ban hành quyết định tổ chức bầu" / "call the election",
        /// Danh sách chính thức những người ứng cử: finalise the list of candidates.
        FinaliseCandidates(FinaliseCandidates) = "quyết định danh sách chính thức người ứng cử" / "finalise the list of candidates",
        /// Tự ứng cử, đề cử tại cuộc họp: one more candidate, on the day of the vote.
        Nominate(Candidate) = "tự ứng cử, đề cử tại cuộc họp" / "nominate at the meeting",
        /// Thành lập Tổ bầu cử: set up the election team.
        SetUpTeam(SetUpTeam) = "thành lập Tổ bầu cử" / "set up the election team",
        /// Niêm yết, thông báo các quyết định: post the decisions.
        PostDecisions = "niêm yết các quyết định" / "post the decisions",
        /// Thông báo cuộc họp đến cử tri, hộ gia đình: notify the meeting.
        Notify = "thông báo cuộc họp" / "notify the meeting",
        /// Chốt danh sách: who may vote, from now on the denominator.
        SettleVoterList(VoterList) = "chốt danh sách" / "settle the voter list",
        /// Quyết định phương án họp theo cụm: decide to meet by clusters.
        PlanClusters(Clusters) = "quyết định phương án họp theo cụm" / "decide to meet by clusters",
        /// Hoãn ngày bầu: another day for the same round, or none yet; no failure.
        Postpone(Postpone) = "hoãn ngày bầu" / "postpone the vote",
        /// Quyết định ngày bầu, after a postponement or the order of a re-run that set none.
        SetDay(SetDay) = "quyết định ngày bầu" / "set the day of the vote",
        /// Hủy quyết định tổ chức bầu, before anybody has voted: call the election off.
        CallOff(Annul) = "hủy quyết định tổ chức bầu" / "call the election off",
        /// Rút khỏi danh sách ứng cử, or give up the office one was elected to and is not recognised in.
        Withdraw = "xin rút, không ứng cử hoặc không nhận chức" / "withdraw",
        /// Tiến hành bầu: the meeting, as its minutes record it.
        Hold(Sitting<ElectionResult>) = "tiến hành bầu" / "hold the vote",
        /// Kế hoạch phát phiếu lấy ý kiến, after too few attended the meeting.
        PlanBallots(HouseholdBallots) = "lập kế hoạch phát phiếu" / "plan household ballots",
        /// Gửi kế hoạch phát phiếu đến cấp xã: send the plan of household ballots.
        SendBallotPlan = "gửi kế hoạch phát phiếu" / "send the plan of household ballots",
        /// Công khai việc phát phiếu: announce household ballots.
        AnnounceBallots(Window) = "công khai việc phát phiếu" / "announce household ballots",
        /// Kiểm phiếu lấy ý kiến: count household ballots.
        CountBallots(BallotCount<ElectionResult>) = "kiểm phiếu lấy ý kiến" / "count household ballots",
        /// Đính chính danh sách after the vote.
        CorrectVoterList(VoterListCorrection) = "đính chính danh sách" / "correct the voter list",
        /// Kiến nghị, khiếu nại về kết quả: lodged against the result. It suspends nothing and ends nothing.
        Complain(ComplaintKind) = "kiến nghị, khiếu nại về kết quả" / "lodge a complaint against the result",
        /// Gửi kết quả đến Ủy ban nhân dân: send the result.
        Send = "gửi kết quả" / "send the result",
        /// Ủy ban nhân dân nhận được kết quả: receive the result.
        Receive = "nhận kết quả" / "receive the result",
        /// Công nhận người trúng cử: the elected person is recognised.
        Recognise {
            /// The decision.
            recognise: Recognise,
            /// The term in months, where the regulation sets no single one.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
            months: Option<u16>,
            /// The years by which the decision calls the term, if it does.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
            label: Option<TermLabel>,
        } = "công nhận kết quả bầu" / "recognise the result",
        /// Quyết định bầu lại: order a re-run.
        OrderRerun(OrderRerun) = "quyết định bầu lại" / "order a re-run",
        /// Trả lời bằng văn bản, nêu rõ lý do không công nhận: decline recognition with reasons.
        DeclineRecognition(Set<Reason>) = "trả lời bằng văn bản, nêu rõ lý do" / "decline recognition with reasons",
        /// Bãi bỏ kết quả: annul the vote.
        Annul(Annul) = "bãi bỏ kết quả bầu" / "annul the vote",
    }
}

impl Command {
    /// Returns the recognition of the winner for the term that the rules set, without a label of the term.
    #[must_use]
    pub const fn recognise(recognise: Recognise) -> Self {
        Self::Recognise {
            recognise,
            months: None,
            label: None,
        }
    }
}

numbered! { Call, SetUpTeam, Postpone, SetDay, OrderRerun, Annul }

/// Quyết định tổ chức bầu: the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("ban hành quyết định tổ chức bầu", "ban hanh quyet dinh to chuc bau"))]
pub struct Call {
    /// The day of the meeting that votes.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub day: NaiveDate,
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// The instrument cited as its legal basis, if one is.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub basis: Option<DocumentNumber>,
    /// Why a head is elected while one is in office, if the decision says it. Where the office is vacant, the term is
    /// over by the day of the vote or the relief of the head is under way, that is the ground.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub ground: Option<CallGround>,
}

vocabulary! {
    /// Căn cứ bầu khi đang có Tổ trưởng: why a head is elected while one is in office.
    pub enum CallGround {
        /// Bầu cho nhiệm kỳ tiếp theo. The new head begins when the term of the head in office is over.
        NextTerm = "bầu cho nhiệm kỳ tiếp theo" / "for the term that follows",
        /// Sắp xếp, tổ chức lại tổ dân phố, thôn: a reorganisation of the group.
        Reorganisation = "sắp xếp, tổ chức lại thôn, tổ dân phố" / "a reorganisation of the group",
    }
}

impl Call {
    /// Returns the call of a vote on a day, without a number and a legal basis that it cites.
    ///
    /// ```
    /// use to_dan_pho::procedures::election::Call;
    /// # fn main() -> Result<(), Box<dyn core::error::Error>> {
    /// let call = Call::on("2026-08-30".parse().unwrap())
    ///     .with_decision("12/QĐ-UBND".parse()?)
    ///     .with_basis("59/2023/NĐ-CP".parse()?);
    /// assert_eq!(call.decision.map(|number| number.to_string()).as_deref(), Some("12/QĐ-UBND"));
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub const fn on(day: NaiveDate) -> Self {
        Self {
            day,
            decision: None,
            basis: None,
            ground: None,
        }
    }

    /// Returns the call with the ground on which a head is elected while one is in office.
    #[must_use]
    pub const fn with_ground(self, ground: CallGround) -> Self {
        Self {
            ground: Some(ground),
            ..self
        }
    }

    /// Returns the call with the instrument that it cites as its legal basis.
    #[must_use]
    pub const fn with_basis(self, basis: DocumentNumber) -> Self {
        Self {
            basis: Some(basis),
            ..self
        }
    }
}

/// Danh sách người ứng cử: the candidates presented, with the party cell's answer. A list of nobody records that nobody was willing
/// to stand: it is irregular where a text asks for a candidate, and nobody can be voted on until somebody stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias(
    "quyết định danh sách chính thức",
    "quyet dinh danh sach chinh thuc",
    "AgreeCandidates"
))]
pub struct FinaliseCandidates {
    /// The candidates.
    pub candidates: Few<Candidate, 3>,
    /// The consent to the list.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub consent: Option<Consent>,
}

impl FinaliseCandidates {
    /// Returns a list of candidates, without a consent.
    #[must_use]
    pub fn new(candidates: impl IntoIterator<Item = Candidate>) -> Self {
        Self {
            candidates: candidates.into_iter().collect(),
            consent: None,
        }
    }

    /// Returns the list with the answer of the body that is asked.
    #[must_use]
    pub fn with_consent(self, consent: Consent) -> Self {
        Self {
            consent: Some(consent),
            ..self
        }
    }
}

/// Quyết định thành lập Tổ bầu cử: the team, which also fixes who votes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct SetUpTeam {
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// Of which body its leader is.
    pub leader: Role,
    /// Its members, the leader among them.
    pub members: Few<PersonId, 5>,
    /// Cử tri: all voters or household representatives.
    pub electorate: Electorate,
    /// The consent to the team.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub consent: Option<Consent>,
}

impl SetUpTeam {
    /// Returns a team for a vote of the household representatives, by a decision without a number and without a
    /// consent. `leader` is the body of which the leader is.
    #[must_use]
    pub fn new(leader: Role, members: impl IntoIterator<Item = PersonId>) -> Self {
        Self {
            decision: None,
            leader,
            members: members.into_iter().collect(),
            electorate: Electorate::HouseholdRepresentatives,
            consent: None,
        }
    }

    /// Returns the team with the answer of the body that is asked.
    #[must_use]
    pub fn with_consent(self, consent: Consent) -> Self {
        Self {
            consent: Some(consent),
            ..self
        }
    }

    /// Returns the team for a vote of another electorate.
    #[must_use]
    pub fn with_electorate(self, electorate: Electorate) -> Self {
        Self { electorate, ..self }
    }
}

/// Kết quả bầu: the votes, at the meeting or by household ballot, and whom the minutes declare elected. Only numbers;
/// who voted for whom is not here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct ElectionResult {
    /// The votes of each candidate.
    pub votes: Few<Tally, 3>,
    /// The person whom the minutes declare elected.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub declared: Option<PersonId>,
    /// Ngày đầu, khi bỏ phiếu nhiều ngày: the first day on which votes were cast, where that was before the day of the act.
    /// Household ballots say their days when they are announced.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub since: Option<NaiveDate>,
    /// The meetings by clusters, whose sum the rest is; none for one meeting and for household ballots.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::wire::list"))]
    pub parts: Vec<Part>,
}

impl ElectionResult {
    /// Returns the votes of each candidate. They declare nobody elected, which is irregular where the count elects
    /// somebody, until [`declaring`](Self::declaring) says whom.
    #[must_use]
    pub fn new(votes: impl IntoIterator<Item = (PersonId, u32)>) -> Self {
        let tally = |(candidate, votes)| Tally { candidate, votes };
        Self {
            votes: votes.into_iter().map(tally).collect(),
            declared: None,
            since: None,
            parts: Vec::new(),
        }
    }

    /// Returns the result with the person whom the minutes declare elected.
    #[must_use]
    pub fn declaring(self, elected: PersonId) -> Self {
        Self {
            declared: Some(elected),
            ..self
        }
    }
}

/// Kết quả của một cụm: the result of one cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Part {
    /// The day of its meeting.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub on: NaiveDate,
    /// How many of the voter list belong to it.
    pub eligible: u32,
    /// Those who came.
    pub present: u32,
    /// The votes of each candidate.
    pub votes: Few<Tally, 3>,
}

/// Số phiếu của một người ứng cử: the votes of one candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Tally {
    /// The candidate.
    pub candidate: PersonId,
    /// How many.
    pub votes: u32,
}

vocabulary! {
    /// Why a vote is put off.
    pub enum Obstacle {
        /// Dịch bệnh, thiên tai: force majeure.
        ForceMajeure = "bất khả kháng" / "force majeure",
        /// Công tác chuẩn bị chưa xong: unfinished preparation.
        Preparation = "công tác chuẩn bị chưa xong" / "unfinished preparation",
    }
}

/// Quyết định hoãn: another day for the same round, or none yet. The list, the team and the settled voter list stand; lead
/// times are measured to the day on which the vote is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Postpone {
    /// The new day; none where the decision sets none, until [`SetDay`] does.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub day: Option<NaiveDate>,
    /// Why.
    pub obstacle: Obstacle,
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
}

impl Postpone {
    /// Returns the postponement of a vote to another day, by a decision without a number.
    #[must_use]
    pub const fn new(day: NaiveDate, obstacle: Obstacle) -> Self {
        Self {
            day: Some(day),
            obstacle,
            decision: None,
        }
    }

    /// Returns the postponement of a vote without a new day, by a decision without a number.
    #[must_use]
    pub const fn without_day(obstacle: Obstacle) -> Self {
        Self {
            day: None,
            obstacle,
            decision: None,
        }
    }
}

/// Quyết định ngày bầu: the day of a vote that was put off, or of a re-run that was ordered, without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct SetDay {
    /// The day.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub day: NaiveDate,
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
}

impl SetDay {
    /// Returns the decision of a day, without a number.
    #[must_use]
    pub const fn to(day: NaiveDate) -> Self {
        Self { day, decision: None }
    }
}

/// The years by which a drive calls a term, such as 2025-2030. A label, never the length: where the term
/// does not begin and end in these years, that is told as irregular and nothing is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct TermLabel {
    /// The first year.
    pub from: u16,
    /// The last year.
    pub to: u16,
}

/// Quyết định bầu lại: a new round of the same election.
///
/// It may be ordered after any vote, whatever came of it: the decree lets the People's Committee order a re-run instead of
/// recognising a result. The candidates, the team and the settled voter list stand; the meeting is notified anew. The
/// result of the vote before need not have been sent.
///
/// # Law
/// Article 8, Decree 59/2023/NĐ-CP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("quyết định bầu lại", "quyet dinh bau lai"))]
pub struct OrderRerun {
    /// The day of the new round; none where the order sets none, until [`SetDay`] does.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub day: Option<NaiveDate>,
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// Lý do, in writing. Where somebody was elected a re-run is a refusal to recognise, which needs them (clause 2,
    /// Article 21, Law 10/2022/QH15); after a vote that elected nobody there may be none.
    pub reasons: Set<Reason>,
}

impl OrderRerun {
    /// Returns the order of a re-run on a day, by a decision without a number and without reasons.
    #[must_use]
    pub const fn on(day: NaiveDate) -> Self {
        Self {
            day: Some(day),
            ..Self::without_day()
        }
    }

    /// Returns the order of a re-run without a day, by a decision without a number and without reasons.
    #[must_use]
    pub const fn without_day() -> Self {
        Self {
            day: None,
            decision: None,
            reasons: Set::EMPTY,
        }
    }

    /// Returns the order with its reasons in writing.
    #[must_use]
    pub const fn with_reasons(self, reasons: Set<Reason>) -> Self {
        Self { reasons, ..self }
    }
}

/// Quyết định bãi bỏ, hủy: the vote is annulled, or the call withdrawn, and this election is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias(
    "bãi bỏ",
    "bai bo",
    "hủy quyết định tổ chức bầu",
    "huy quyet dinh to chuc bau"
))]
pub struct Annul {
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// Why.
    pub reasons: Set<Reason>,
}

impl Annul {
    /// Returns an annulment for these reasons, by a decision without a number.
    #[must_use]
    pub const fn new(reasons: Set<Reason>) -> Self {
        Self {
            decision: None,
            reasons,
        }
    }
}
