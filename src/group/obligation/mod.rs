//! Việc đến hạn: what is due from whom for a group, in one shape, and why nothing is due where nothing is.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::MatterId;
use crate::law::{Calendar, Due, Pin, ProvisionalTime, Regulation, Role, Rule, Rulebook, Slots, Span};
use crate::office::Origin;
use crate::text::{Lang, Set, Text, vocabulary};

use super::questions::Process;

mod list;
mod office;
mod residents;
mod votes;

vocabulary! {
    /// Việc phải làm: what is to be done, of an [`Obligation`].
    pub enum ObligationKind {
        // The office of head.
        /// The election of a new head, to be decided on after one was relieved.
        ElectionAfterRelief = "quyết định bầu Tổ trưởng (Trưởng thôn) mới sau khi cho thôi làm"
            / "decide on the election of a new head after a relief",
        /// The election for the next term, to be called before the term of the head in office ends.
        ElectionBeforeTermEnds = "quyết định tổ chức bầu cho nhiệm kỳ tới trước khi hết nhiệm kỳ"
            / "call the election for the next term before the term ends",
        /// The election, to be called since the term of the head has ended.
        ElectionAfterTerm = "quyết định tổ chức bầu vì nhiệm kỳ của Tổ trưởng (Trưởng thôn) đã hết"
            / "call an election: the term of the head has ended",
        /// The election, to be called since the term of the head, which was extended, has ended.
        ElectionAfterExtension = "quyết định tổ chức bầu vì thời gian kéo dài nhiệm kỳ đã hết"
            / "call an election: the extension of the term has ended",
        /// The election, to be called where there is no head for another reason.
        ElectionInVacancy = "quyết định tổ chức bầu vì chưa có Tổ trưởng (Trưởng thôn)"
            / "call an election: there is no head",
        /// A head in the place of the provisional head, whose time is limited.
        ReplaceProvisional = "bầu được Tổ trưởng (Trưởng thôn) thay người lâm thời"
            / "have a head elected in the place of the provisional head",
        /// A provisional head, to be appointed while nobody leads the group.
        AppointProvisional = "cử Tổ trưởng (Trưởng thôn) lâm thời" / "appoint a provisional head",
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
        DecideRerun = "xem xét, quyết định bầu lại vì không có người trúng cử"
            / "decide on a re-run: nobody was elected",
        /// A re-run or an annulment, after a vote whose minutes are inconsistent.
        SettleMinutes = "quyết định bầu lại hoặc bãi bỏ vì số liệu trong biên bản mâu thuẫn"
            / "order a re-run or annul: the minutes are inconsistent",
        // Household ballots.
        /// The plan of household ballots, to be sent.
        SendBallotPlan = "gửi kế hoạch phát phiếu" / "send the plan of household ballots",
        /// Household ballots, to be announced.
        AnnounceBallots = "công khai việc phát phiếu" / "announce the household ballots",
        /// Household ballots, to be counted once the time is over.
        CountBallots = "kiểm phiếu lấy ý kiến" / "count the household ballots",
        // What follows every vote.
        /// The result or decision, to be sent to the commune.
        SendResult = "gửi kết quả, quyết định đến cấp xã" / "send the result to the commune",
        /// The result, decision or proposal that was sent, whose receipt is to be recorded: the time to answer runs from it.
        ReceiveResult = "tiếp nhận và ghi ngày nhận" / "receive it and record the day of receipt",
        // The relief of a head.
        /// The meeting on the relief, to be convened.
        ConveneRelief = "triệu tập cuộc họp cho thôi làm" / "convene the meeting on the relief",
        /// The meeting on the relief, to be held.
        HoldRelief = "tổ chức cuộc họp cho thôi làm" / "hold the meeting on the relief",
        /// The answer to the household representatives' agreement.
        AnswerRelief = "công nhận kết quả cho thôi làm hoặc trả lời bằng văn bản, nêu rõ lý do"
            / "recognise the relief or decline in writing with reasons",
        /// The People's Committee's own decision, where the meeting did not agree.
        DecideRelief = "xem xét, quyết định vì cuộc họp không thống nhất được việc cho thôi làm"
            / "decide on the relief: the meeting did not agree",
        // The choice of a deputy or participant.
        /// The answer to the proposal of a deputy or participant.
        AnswerProposal = "công nhận hoặc trả lời bằng văn bản về người được lựa chọn"
            / "recognise the person chosen or decline in writing",
        // A matter put to the residents.
        /// The matter, to be put to the residents.
        PutToResidents = "đưa ra để cộng đồng dân cư bàn và quyết định" / "put the matter to the residents",
        /// The meeting, to be held on the day that was notified.
        HoldMeeting = "tổ chức cuộc họp đã thông báo" / "hold the meeting that was notified",
        /// An online vote, to be counted once the time is over.
        CountOnline = "tổng hợp kết quả biểu quyết trực tuyến" / "count the online vote",
        /// The decision, to be written.
        WriteDecision = "lập văn bản quyết định của cộng đồng dân cư" / "write the decision",
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
        HeadInOffice = "Tổ trưởng (Trưởng thôn) đang trong nhiệm kỳ" / "the head is in office",
        /// A head is recognised whose first day is to come.
        HeadToCome = "Tổ trưởng (Trưởng thôn) mới đã được công nhận, chưa đến ngày nhận chức"
            / "a head is recognised and still to begin",
        /// An election is under way: what is due follows from that.
        ElectionUnderWay = "đang tiến hành bầu" / "an election is under way",
        /// The next step is open to whoever wishes to take it, and nobody's duty.
        Voluntary = "bước tiếp theo do người có quyền tự quyết định, không bắt buộc"
            / "the next step is open and nobody's duty",
        /// The process came to nothing with whoever began it, or whom it is about.
        Lapsed = "việc đã hết căn cứ vì người có liên quan không còn giữ chức vụ"
            / "the process lapsed with the office of the person concerned",
        /// The vote did not pass, and no text asks for another.
        NotPassed = "chưa được thông qua; văn bản đã đọc không buộc làm lại"
            / "not passed, and no instrument consulted asks for another vote",
        /// The decision stands, and everything was done.
        DecisionStands = "quyết định có hiệu lực, đã làm đủ các bước" / "the decision stands and every step is done",
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
    const fn order(&self) -> (u8, Option<NaiveDate>, NaiveDate) {
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
                let counted =
                    regulation.and_then(|regulation| self.counted(regulation, book.calendar(), lang));
                let due = alloc::format!("{} {last}", lang.pick("chậm nhất ngày", "due"));
                counted.map_or(due.clone(), |counted| alloc::format!("{due}: {counted}"))
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
        text
    }

    /// Returns how the last day was counted; none where the calendar of today counts another, or nothing was counted.
    fn counted(self, regulation: &Regulation, calendar: &Calendar, lang: Lang) -> Option<String> {
        let (Due::By(last), Some(from)) = (self.until, self.counted_from) else {
            return None;
        };
        let span = span(self.rule, regulation.slots())?;
        let (length, first) = (span.text(lang), from.text(lang));
        if last < from {
            let same = span.before(from, calendar) == self.until;
            return same.then(|| match lang {
                Lang::Vi => alloc::format!("trước ngày {first} ít nhất {length}"),
                Lang::En => alloc::format!("at least {length} before {first}"),
            });
        }
        // The end of an office is not moved to a working day, as the end of a time to do something is.
        let ends = if self.rule == Rule::ProvisionalTime {
            uncorrected_end(span, from).map_or(self.until, Due::By)
        } else {
            span.after(from, calendar)
        };
        if ends != self.until {
            return None;
        }
        let counted = match lang {
            Lang::Vi => alloc::format!("{length} kể từ ngày {first}"),
            Lang::En => alloc::format!("{length} from {first}"),
        };
        let over = passed_over(span, from, last, calendar, lang);
        Some(alloc::format!("{counted}{over}"))
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

/// The days that the counting passed over or moved past: of working days the days off that are no weekend, and the
/// weekend days made working; of other days the day on which the time would have ended.
fn passed_over(span: Span, from: NaiveDate, last: NaiveDate, calendar: &Calendar, lang: Lang) -> String {
    let days = || from.iter_days().skip(1).take_while(|day| *day <= last);
    let weekend = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let list = |days: Vec<NaiveDate>| {
        let texts: Vec<_> = days.into_iter().map(|day| day.text(lang).to_string()).collect();
        texts.join(", ")
    };
    match span {
        Span::WorkingDays(_) => {
            let working = |day: &NaiveDate| calendar.is_working(*day) == Some(true);
            let off: Vec<_> = days().filter(|day| !weekend(day) && !working(day)).collect();
            let made: Vec<_> = days().filter(|day| weekend(day) && working(day)).collect();
            let mut text = String::new();
            if !off.is_empty() {
                let excluding = lang.pick("không tính ngày nghỉ", "excluding the days off");
                text.push_str(&alloc::format!(", {excluding} {}", list(off)));
            }
            if !made.is_empty() {
                let including = lang.pick("tính cả ngày làm bù", "including the day made working");
                text.push_str(&alloc::format!(", {including} {}", list(made)));
            }
            text
        }
        Span::Days(_) | Span::Months(_) => match uncorrected_end(span, from) {
            Some(end) if end != last => {
                let end = end.text(lang);
                match lang {
                    Lang::Vi => alloc::format!(
                        ", hết vào ngày {end} là ngày nghỉ nên tính đến hết ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật \
                         Dân sự)"
                    ),
                    Lang::En => alloc::format!(
                        ", ending on {end}, a day off, so due the next working day (clause 5, Article 148, Civil Code)"
                    ),
                }
            }
            _ => String::new(),
        },
    }
}

/// The day on which days or months end by themselves, a day off or not; none of working days.
fn uncorrected_end(span: Span, from: NaiveDate) -> Option<NaiveDate> {
    match span {
        Span::Days(n) => from.checked_add_days(Days::new(u64::from(n))),
        Span::Months(n) => from.checked_add_months(Months::new(u32::from(n))),
        Span::WorkingDays(_) => None,
    }
}
