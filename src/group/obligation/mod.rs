//! Việc đến hạn: what is due from whom for a group, in one shape, and why nothing is due where nothing is.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::in_words_of;
use crate::law::{Calendar, Counted, Due, Pin, ProvisionalTime, Role, Rule, Rulebook, Slots, Span};
use crate::office::Origin;
use crate::text::{Lang, Set, Text, vocabulary};

use super::questions::Process;

mod acts;
mod list;
mod office;
mod residents;
mod votes;

vocabulary! {
    /// Việc phải làm: what is to be done, of an [`Obligation`].
    pub enum ObligationKind {
        // The office of head.
        /// The election of a new head, to be decided on after one was relieved.
        ElectionAfterRelief = "quyết định tổ chức bầu Trưởng thôn, Tổ trưởng tổ dân phố mới sau khi cho thôi làm"
            / "decide on the election of a new head after a relief",
        /// The election for the next term, to be called before the term of the head in office ends.
        ElectionBeforeTermEnds = "quyết định tổ chức bầu cho nhiệm kỳ tới trước khi hết nhiệm kỳ"
            / "call the election for the next term before the term ends",
        /// The election, to be called since the term of the head has ended.
        ElectionAfterTerm = "quyết định tổ chức bầu do nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố đã hết"
            / "call an election: the term of the head has ended",
        /// The election, to be called since the term of the head, which was extended, has ended.
        ElectionAfterExtension = "quyết định tổ chức bầu do thời gian kéo dài nhiệm kỳ đã hết"
            / "call an election: the extension of the term has ended",
        /// The election, to be called where there is no head for another reason.
        ElectionInVacancy = "quyết định tổ chức bầu do khuyết Trưởng thôn, Tổ trưởng tổ dân phố"
            / "call an election: there is no head",
        /// A head in the place of the provisional head, whose time is limited.
        ReplaceProvisional = "bầu Trưởng thôn, Tổ trưởng tổ dân phố chính thức thay người lâm thời"
            / "elect a head to replace the provisional head",
        /// A provisional head, to be appointed while nobody leads the group.
        AppointProvisional = "cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời" / "appoint a provisional head",
        /// A suspension without an end, which is to be lifted or followed by a relief.
        SettleSuspension = "hủy việc đình chỉ hoặc xem xét cho thôi làm" / "lift the suspension or settle it by a relief",
        // An election.
        /// The list of candidates.
        FinaliseCandidates = "quyết định danh sách chính thức người ứng cử" / "finalise the list of candidates",
        /// The election team.
        SetUpTeam = "thành lập Tổ bầu cử" / "set up the election team",
        /// The decisions, to be posted.
        PostDecisions = "niêm yết các quyết định" / "post the decisions",
        /// A new day of the vote, after a decision that put it off, or ordered a re-run, without one.
        SetVoteDay = "quyết định ngày bầu" / "set the day of the vote",
        /// The meeting that elects, to be notified.
        NotifyMeeting = "thông báo cuộc họp bầu" / "notify the meeting that elects",
        /// The vote, to be held on its day.
        HoldVote = "tổ chức cuộc họp bầu" / "hold the vote",
        /// The answer to a result that elected somebody.
        AnswerResult = "công nhận, quyết định bầu lại hoặc trả lời bằng văn bản, nêu rõ lý do"
            / "recognise the result, order a re-run or decline in writing with reasons",
        /// A re-run or an answer, after a vote that elected nobody.
        DecideRerun = "xem xét, quyết định bầu lại do không có người trúng cử"
            / "decide on a re-run: nobody was elected",
        /// A re-run or an annulment, after a vote whose minutes are inconsistent.
        SettleMinutes = "quyết định bầu lại hoặc bãi bỏ kết quả do số liệu trong biên bản mâu thuẫn"
            / "order a re-run or annul the vote: the figures in the minutes are inconsistent",
        // Household ballots.
        /// The plan of household ballots, to be sent.
        SendBallotPlan = "gửi kế hoạch phát phiếu" / "send the plan of household ballots",
        /// Household ballots, to be announced.
        AnnounceBallots = "công khai việc phát phiếu" / "announce the household ballots",
        /// Household ballots, to be counted once the time is over.
        CountBallots = "kiểm phiếu lấy ý kiến" / "count the household ballots",
        // What follows every vote.
        /// The result or decision, to be sent to the commune.
        SendResult = "gửi kết quả, quyết định đến Ủy ban nhân dân cấp xã" / "send the result to the commune-level People's Committee",
        /// The result, decision or proposal that was sent, whose receipt is to be recorded: the time to answer runs from it.
        ReceiveResult = "tiếp nhận kết quả, quyết định và ghi ngày nhận" / "receive the result and record the day of receipt",
        // The relief of a head.
        /// The meeting on the relief, to be convened.
        ConveneRelief = "triệu tập cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "convene the meeting on the relief",
        /// The meeting on the relief, to be held.
        HoldRelief = "tổ chức cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "hold the meeting on the relief",
        /// The answer to the household representatives' agreement.
        AnswerRelief = "công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố hoặc trả lời bằng văn bản, nêu rõ lý do"
            / "recognise the relief or decline in writing with reasons",
        /// The People's Committee's own decision, where the meeting did not agree.
        DecideRelief = "xem xét, quyết định do cuộc họp không thống nhất được việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
            / "decide on the relief: the meeting did not agree",
        // The choice of a deputy or participant.
        /// The answer to the proposal of a deputy or participant.
        AnswerProposal = "công nhận hoặc trả lời bằng văn bản về người được lựa chọn"
            / "recognise the person chosen or decline in writing",
        // A matter put to the residents.
        /// The matter, to be put to the residents.
        PutToResidents = "đưa nội dung ra để cộng đồng dân cư bàn và quyết định" / "put the matter to the residential community",
        /// The meeting, to be held on the day that was notified.
        HoldMeeting = "tổ chức cuộc họp đã thông báo" / "hold the meeting that was notified",
        /// An online vote, to be counted once the time is over.
        CountOnline = "tổng hợp kết quả biểu quyết trực tuyến" / "count the online vote",
        /// The decision, to be written.
        WriteDecision = "lập văn bản quyết định của cộng đồng dân cư" / "put the decision in writing",
        /// The answer to a decision that takes effect by recognition.
        AnswerDecision = "công nhận quyết định hoặc trả lời bằng văn bản, nêu rõ lý do"
            / "recognise the decision or decline in writing with reasons",
        /// The first day of effect of a commune-wide decision, to be set.
        SetEffect = "quyết định thời điểm có hiệu lực trong phạm vi cấp xã"
            / "decide when the commune-wide decision takes effect",
        /// The change of a decision for which the People's Committee asked.
        ChangeDecision = "sửa đổi, bổ sung, thay thế quyết định theo đề nghị của Ủy ban nhân dân"
            / "change the decision as the People's Committee asked",
        // The periodic conference.
        /// The periodic conference, to be held.
        HoldConference = "tổ chức hội nghị định kỳ" / "hold the periodic conference",
        /// The written report on it.
        ReportConference = "báo cáo bằng văn bản kết quả hội nghị" / "report on the conference in writing",
    }
}

impl ObligationKind {
    /// Returns whether no instrument consulted says so in these words, and it follows by this software's reading.
    ///
    /// INTERPRETATION: no text says by when the election for the next term is called. A vote on the last day of the
    /// term, called as long ahead as the text asks, is the last that leaves the group with a head in time.
    #[must_use]
    pub const fn is_reading(self) -> bool {
        matches!(self, Self::ElectionBeforeTermEnds)
    }
}

vocabulary! {
    /// Vì sao không có việc đến hạn: why nothing is due of a process.
    pub enum WhyNothing {
        /// The head is in office, and the term does not end soon.
        HeadInOffice = "Trưởng thôn, Tổ trưởng tổ dân phố đang trong nhiệm kỳ" / "the head is in office",
        /// A head is recognised whose first day is to come.
        HeadToCome = "Trưởng thôn, Tổ trưởng tổ dân phố mới đã được công nhận, chưa đến ngày nhận chức"
            / "a head is recognised and still to begin",
        /// An election is under way: what is due follows from that.
        ElectionUnderWay = "đang tiến hành bầu" / "an election is under way",
        /// The next step is open to whoever wishes to take it, and nobody's duty.
        Voluntary = "bước tiếp theo do người có quyền tự quyết định, không bắt buộc"
            / "the next step is optional",
        /// The process came to nothing with whoever began it, or whom it is about.
        Lapsed = "việc đã hết căn cứ vì người có liên quan không còn giữ chức vụ"
            / "the process lapsed with the office of the person concerned",
        /// The vote did not pass, and no text asks for another.
        NotPassed = "chưa được thông qua; văn bản đã đọc không yêu cầu làm lại"
            / "not passed, and no instrument consulted asks for another vote",
        /// The decision stands, and everything was done.
        DecisionStands = "quyết định đang có hiệu lực, đã thực hiện đủ các bước" / "the decision is in force and every step is done",
        /// The decision that it was to change is in force no more.
        NothingToChange = "quyết định cần sửa đổi không còn hiệu lực" / "the decision to be changed is not in force",
        /// No instrument consulted regulates the next step.
        NotRegulated = "văn bản đã đọc không quy định bước tiếp theo" / "no instrument consulted regulates the next step",
    }
}

/// Việc đến hạn: something that is to be done for a group, by whom, since when and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
#[doc(alias(
    "việc đến hạn của Ủy ban nhân dân",
    "viec den han cua Uy ban nhan dan",
    "Owed",
    "chậm nhất ngày",
    "cham nhat ngay"
))]
pub struct Obligation {
    /// The act that is due.
    pub what: ObligationKind,
    /// By whom: any of these. Empty where no instrument consulted names anybody.
    pub by: Set<Role>,
    /// From which day on it is to be done; a day to come, where that must come first.
    pub since: NaiveDate,
    /// The last day; not regulated where no instrument consulted sets one.
    pub until: Due,
    /// The day from which the time is counted, forward or backward, where one is set.
    pub counted_from: Option<NaiveDate>,
    /// In which process.
    pub process: Process,
    /// Of which matter, of one put to the residents.
    pub matter: Option<MatterId>,
    /// The rule that sets the time or, where none does, that asks for it.
    pub rule: Rule,
    /// The regulation it follows from; none where the rulebook has none.
    pub regulation: Option<Pin>,
    /// The origin of the tenure or vacancy that it follows from: judged from its steps, or stated.
    pub origin: Origin,
}

impl Obligation {
    /// The order of the list: by the last day, then what cannot be counted, then what has no time; each by the day from
    /// which it is to be done.
    pub(crate) const fn order(&self) -> (u8, Option<NaiveDate>, NaiveDate) {
        match self.until {
            Due::By(last) => (0, Some(last), self.since),
            Due::Unknown => (1, None, self.since),
            Due::NotRegulated => (2, None, self.since),
        }
    }

    /// Returns by how many days it is past due on a day; 0 where it is not, or no day is known.
    #[must_use]
    pub fn overdue_days(self, on: NaiveDate) -> u32 {
        match self.until {
            Due::By(last) => u32::try_from(on.signed_duration_since(last).num_days()).unwrap_or(0),
            Due::Unknown | Due::NotRegulated => 0,
        }
    }

    /// Returns whether it is past due on a day.
    #[must_use]
    pub fn is_overdue(self, on: NaiveDate) -> bool {
        self.until.is_past(on)
    }

    /// Returns what is to be done, by whom and until when, how the day was counted, and the article.
    #[must_use]
    pub fn explain(self, book: &Rulebook, lang: Lang) -> String {
        let regulation = self.regulation.and_then(|pin| book.get(pin));
        let mut text = self.what.text(lang).to_string();
        if !self.by.is_empty() {
            text.push_str(&alloc::format!(" ({})", self.by.text(lang)));
        }
        text.push_str("; ");
        let until = match self.until {
            Due::By(last) => {
                let last = last.text(lang);
                let due = alloc::format!("{} {last}", lang.pick("chậm nhất ngày", "due"));
                match self.counted(book) {
                    Some(counted) => alloc::format!("{due}: {}", counted.text(lang)),
                    None => due,
                }
            }
            Due::Unknown => {
                let unknown = Due::Unknown.text(lang);
                alloc::format!("{} {unknown}", lang.pick("thời hạn:", "time limit:"))
            }
            Due::NotRegulated => {
                let since = self.since.text(lang);
                match lang {
                    Lang::Vi => alloc::format!("từ ngày {since}; văn bản đã đọc không quy định thời hạn"),
                    Lang::En => alloc::format!("since {since}; no instrument consulted sets a time limit"),
                }
            }
        };
        text.push_str(&until);
        if self.origin == Origin::Stated {
            text.push_str(&alloc::format!(" ({})", self.origin.text(lang)));
        }
        if self.what.is_reading() {
            text.push_str(lang.pick(
                " (theo cách hiểu của phần mềm, văn bản đã đọc không quy định)",
                " (this software's reading; no instrument consulted says so)",
            ));
        }
        if let Some(provision) = regulation.and_then(|regulation| regulation.provision(self.rule)) {
            text.push_str(&provision.text(lang).to_string());
        }
        in_words_of(self.regulation.map(|pin| pin.kind), &text)
    }

    /// Returns how the last day was counted: from which day, how long, which days off were passed over. None where no
    /// last day was counted, or the calendar of the rulebook counts another.
    ///
    /// ```
    /// use to_dan_pho::group::ObligationKind;
    /// use to_dan_pho::procedures::election::{Call, Command};
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, PersonId, Rulebook, Text};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// let chair = Actor::WardChair(PersonId::from_u128(9));
    /// log.act(&book, chair, day("2026-07-30"), Command::Call(Call::on(day("2026-08-23"))))?;
    /// let due = log.group().ok_or("no group")?.obligations(day("2026-07-31"), &book);
    /// let list = due.iter().find(|due| due.what == ObligationKind::FinaliseCandidates).ok_or("none")?;
    /// let counted = list.counted(&book).ok_or("not counted")?;
    /// assert_eq!((counted.from, counted.last), (day("2026-08-23"), day("2026-08-08")));
    /// assert_eq!(counted.text(Lang::En).to_string(), "at least 15 days before 23 August 2026");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn counted(self, book: &Rulebook) -> Option<Counted> {
        let slots = book.get(self.regulation?)?.slots();
        let (Due::By(last), Some(from)) = (self.until, self.counted_from) else {
            return None;
        };
        counted(self.rule, slots, from, last, book.calendar())
    }
}

/// A process of which nothing is due, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
struct NothingDue {
    process: Process,
    matter: Option<MatterId>,
    why: WhyNothing,
}

/// Các việc đến hạn: what is due for a group on a day and, of each process of which nothing is, why.
#[doc = include_str!("../../../docs/wire/answer.obligations.md")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Obligations {
    due: Vec<Obligation>,
    nothing: Vec<NothingDue>,
}

impl Obligations {
    /// Returns what is due, in the order of the last days; what has none comes last.
    pub fn iter(&self) -> impl Iterator<Item = Obligation> + '_ {
        self.due.iter().copied()
    }

    /// Returns what is due of one process.
    pub fn of(&self, process: Process) -> impl Iterator<Item = Obligation> + '_ {
        self.iter().filter(move |due| due.process == process)
    }

    /// Returns the processes of which nothing is due, of matters put to the residents each with which one, and the reason.
    pub fn nothing(&self) -> impl Iterator<Item = (Process, Option<MatterId>, WhyNothing)> + '_ {
        self.nothing
            .iter()
            .map(|nothing| (nothing.process, nothing.matter, nothing.why))
    }
}

/// The stretch of time that a regulation states for a rule.
fn span(rule: Rule, slots: &Slots) -> Option<Span> {
    let slot = match rule {
        Rule::CallAhead => &slots.call_ahead,
        Rule::CandidatesAhead => &slots.candidates_ahead,
        Rule::TeamAhead => &slots.team_ahead,
        Rule::PostingAhead => &slots.posting_ahead,
        Rule::NoticeAhead => &slots.notice_ahead,
        Rule::SendWithin => &slots.send_within,
        Rule::RerunWithin => &slots.rerun_within,
        Rule::RecognitionWithin => &slots.recognition_within,
        Rule::DeputyRecognitionWithin => &slots.deputy_recognition_within,
        Rule::ParticipantRecognitionWithin => &slots.participant_recognition_within,
        Rule::ReliefRecognitionWithin => &slots.relief_recognition_within,
        Rule::ElectionAfterRelief => &slots.election_after_relief,
        Rule::ElectionInVacancy => &slots.election_in_vacancy,
        Rule::DecisionRecognitionWithin => &slots.decision_recognition_within,
        Rule::BallotPlan => &slots.ballot_plan,
        Rule::ProvisionalTime => {
            return match slots.provisional_time.stated()?.value {
                ProvisionalTime::AtMost(span) => Some(span),
                ProvisionalTime::UntilElected => None,
            };
        }
        _ => return None,
    };
    slot.stated().map(|p| p.value)
}

/// Returns how the last day of a rule's time was counted from a day, forward or backward; none where the calendar counts
/// another, or the rule states no stretch of time.
pub(crate) fn counted(
    rule: Rule,
    slots: &Slots,
    from: NaiveDate,
    last: NaiveDate,
    calendar: &Calendar,
) -> Option<Counted> {
    let span = span(rule, slots)?;
    let counted = match last < from {
        true => span.count_before(from, calendar),
        // The end of an office is not moved to a working day, as the end of a time to do something is.
        false if rule == Rule::ProvisionalTime => span.count_unmoved(from, calendar),
        false => span.count_after(from, calendar),
    };
    counted.filter(|counted| counted.last == last)
}
