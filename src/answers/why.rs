//! Why an answer is as it is: the rule, the facts and where they are recorded, the arithmetic, the conclusion, the provision.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use chrono::{Days, NaiveDate};

use crate::MatterId;
use crate::act::{Act, Evidence, Finding, Obstacle, Recorded, Refusal, in_words_of};
use crate::group::log::GroupLog;
use crate::group::{Command, Event, Obligation, ObligationKind, Process, Question, VoteOutcome, counted};
use crate::law::{
    Calendar, Cites, Counted, Denominator, Due, Ground, Percent, Pin, ProvisionSummary, Regulation, Rule,
    Rulebook, Threshold,
};
use crate::office::{Change, Office};
use crate::procedures::election::VoteFigures;
use crate::procedures::{election, meeting, relief};
use crate::text::{Lang, Text};

/// Dữ kiện: an entry of the log that an answer follows from, as it is read with the corrections of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Fact<'a> {
    /// The place of the entry in the log.
    pub seq: u64,
    /// The event that it records.
    pub event: &'a Recorded<Event>,
}

impl Text for Fact<'_> {
    /// Writes the place of the entry, its day, who acted and what happened.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seq, event } = *self;
        let (day, role) = (event.on.text(lang), event.by.role());
        let (role, what) = (role.text(lang), event.what.text(lang));
        let entry = lang.pick("mục", "entry");
        write!(f, "{entry} {seq}, {day}, {role}: {what}")
    }
}

/// Kết luận: what is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Conclusion {
    /// A vote came to this.
    Outcome(VoteOutcome),
    /// An act is not valid, for this kind of reason.
    Refused(Obstacle),
    /// An act happened and is irregular.
    Irregular,
    /// This is to be done.
    Due(Obligation),
}

/// Vì sao: the explanation of a result, a refusal, an irregularity or an obligation.
///
/// | part | where |
/// |---|---|
/// | the rule | [`rule`](Self::rule) |
/// | the facts, each with its entry of the log | [`facts`](Self::facts) |
/// | the arithmetic: what was observed, what is required, of which whole | [`evidence`](Self::evidence) |
/// | how a last day was counted | [`counted`](Self::counted) |
/// | the conclusion | [`conclusion`](Self::conclusion) |
/// | the provision and how sure it is | [`provision`](Self::provision) |
///
/// ```
/// use to_dan_pho::answers::Why;
/// use to_dan_pho::procedures::election::{Call, Command};
/// # use to_dan_pho::group::{ObligationKind, Register};
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// # let book = Rulebook::builtin();
/// # let mut log = GroupLog::new(GroupId::from_u128(1));
/// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
/// # let chair = Actor::WardChair(PersonId::from_u128(9));
/// let call = log.act(&book, chair, day("2026-07-30"), Command::Call(Call::on(day("2026-08-23"))))?;
/// let due = log.group().ok_or("no group")?.obligations(day("2026-07-31"), &book);
/// let list = due.iter().find(|due| due.what == ObligationKind::FinaliseCandidates).ok_or("none")?;
/// let why = Why::of_due(&log, list, &book);
/// // The day of the vote, from which fifteen days are counted back, is that of the call.
/// assert_eq!(why.facts.first().map(|fact| fact.seq), Some(call.seq));
/// assert_eq!(why.counted.as_ref().map(|counted| counted.last), Some(day("2026-08-08")));
/// assert!(why.explain(&book, Lang::En).contains("at least 15 days before 23 August 2026"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Why<'a> {
    /// The answer that is explained.
    pub conclusion: Conclusion,
    /// The rule from which it follows.
    pub rule: Rule,
    /// The numbers that were observed and required.
    pub evidence: Evidence,
    /// The counting of the last day, where one was counted.
    pub counted: Option<Counted>,
    /// The entries from which it follows, the earliest first.
    pub facts: Vec<Fact<'a>>,
    /// The regulation by which it was judged; none where none was found, or no law judges.
    pub regulation: Option<Pin>,
    /// Where the rule stands, and how sure that is; none of a rule of the record.
    pub provision: Option<ProvisionSummary>,
}

impl<'a> Why<'a> {
    /// Explains an obligation of a group: from which entry its time runs, how the last day was counted, and by which
    /// provision.
    #[must_use]
    pub fn of_due(log: &'a GroupLog, due: Obligation, book: &Rulebook) -> Self {
        let entries = Entries::of(log);
        let regulation = due.regulation.and_then(|pin| book.get(pin));
        Self {
            conclusion: Conclusion::Due(due),
            rule: due.rule,
            evidence: Evidence::Plain,
            counted: due.counted(book),
            facts: entries.sorted(entries.of_due(&due)),
            regulation: due.regulation,
            provision: regulation.and_then(|regulation| regulation.provision(due.rule)),
        }
    }

    /// Explains why an act of a group is refused: the refusal is that of the act, judged against the group of the log.
    ///
    /// ```
    /// use to_dan_pho::answers::{Conclusion, Why};
    /// use to_dan_pho::act::Obstacle;
    /// use to_dan_pho::group::Command;
    /// use to_dan_pho::procedures::election::{self, Call};
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Act, Actor, GroupId, GroupLog, Lang, Rulebook, group};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// // The Chair calls an election, not the committee.
    /// let call = Command::Election(election::Command::Call(Call::on(day("2026-08-30"))));
    /// let act = Act { by: Actor::WardCommittee, on: day("2026-08-01"), what: call };
    /// let refusal = group::decide(log.group(), &act, &book).unwrap_err();
    /// let why = Why::of_refusal(&log, &act, &refusal, &book);
    /// assert_eq!(why.conclusion, Conclusion::Refused(Obstacle::Unlawful));
    /// assert!(why.explain(&book, Lang::En).contains("Article 6"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn of_refusal(log: &'a GroupLog, act: &Act<Command>, refusal: &Refusal, book: &Rulebook) -> Self {
        let entries = Entries::of(log);
        let process = act.what.question().map(process_of_question);
        let case = Case {
            entries: &entries,
            process,
            before: u64::MAX,
            regulation: refusal.regulation.and_then(|pin| book.get(pin)),
            calendar: book.calendar(),
        };
        case.why(
            Conclusion::Refused(refusal.obstacle(book)),
            refusal.finding(),
            act.on,
            None,
        )
    }

    /// Explains what an entry of a log came to: the result of a vote, why an act on record was not valid, and each
    /// irregularity. Nothing where the entry is none of these, or the log has no such entry.
    ///
    /// ```
    /// use to_dan_pho::answers::{Conclusion, Why};
    /// # use to_dan_pho::group::{Command, Register};
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// let entry = log.act(&book, Actor::WardCommittee, day("2026-07-02"), Command::CountHouseholds(0))?;
    /// let why = Why::of_entry(&log, entry.seq, &book);
    /// assert_eq!(why.first().map(|why| why.conclusion), Some(Conclusion::Irregular));
    /// assert!(Why::of_entry(&log, 1, &book).is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn of_entry(log: &'a GroupLog, seq: u64, book: &Rulebook) -> Vec<Self> {
        let entries = Entries::of(log);
        let Some(entry) = entries.at(seq) else {
            return Vec::new();
        };
        let judged_by = entry.event.judged_by;
        let calendar = judged_by.and_then(|judged| book.calendar_of(judged.calendar));
        let case = Case {
            entries: &entries,
            process: process_of(&entry.event.what),
            before: seq,
            regulation: judged_by.and_then(|judged| book.get(judged.regulation)),
            calendar: calendar.unwrap_or(book.calendar()),
        };
        let on = entry.event.on;
        let mut all = Vec::new();
        let outcome = entry.event.vote_outcome();
        if let Some(outcome) = outcome {
            let finding = outcome.why().or_else(|| case.reached(entry));
            let finding = finding.unwrap_or(Finding::plain(Rule::NotProvidedFor));
            let mut why = case.why(Conclusion::Outcome(outcome), finding, on, Some(entry));
            let lists = [case.voter_list(), case.households()];
            why.facts.extend(lists.into_iter().flatten());
            why.facts = entries.sorted(why.facts);
            all.push(why);
        }
        if let Event::UnlawfulRecorded { refusal, command } = &entry.event.what {
            let process = command.question().map(process_of_question);
            let case = Case { process, ..case };
            let conclusion = Conclusion::Refused(refusal.obstacle(book));
            all.push(case.why(conclusion, refusal.finding(), on, Some(entry)));
        }
        let told = outcome.and_then(VoteOutcome::why);
        for finding in entry.event.irregular.iter().filter(|found| Some(**found) != told) {
            all.push(case.why(Conclusion::Irregular, *finding, on, Some(entry)));
        }
        all
    }

    /// Returns the explanation as text, a line a part: conclusion, rule, facts, arithmetic, provision.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let mut lines = Vec::new();
        let mut line = |vi: &str, en: &str, what: String| {
            lines.push(alloc::format!("{}: {what}\n", lang.pick(vi, en)));
        };
        line("Kết luận", "Conclusion", self.concluded(book, lang));
        let title = self.rule.title(lang);
        line("Quy tắc", "Rule", alloc::format!("{title} ({})", self.rule.id()));
        for fact in &self.facts {
            line("Dữ kiện", "Fact", fact.text(lang).to_string());
        }
        if let Evidence::Share { votes, of, needed } = self.evidence {
            let percent = Percent::of(votes, of);
            let (percent, needed) = (percent.text(lang), needed.text(lang));
            let (votes, of) = (votes.text(lang), of.text(lang));
            let least = lang.pick("phải ít nhất", "at least");
            let required = lang.pick("", " is required");
            line(
                "Cách tính",
                "Arithmetic",
                alloc::format!("{votes} / {of} = {percent}; {least} {needed}{required}"),
            );
        }
        if let Some(counted) = &self.counted {
            let last = counted.last.text(lang);
            let due = lang.pick("chậm nhất ngày", "due");
            line(
                "Cách tính",
                "Arithmetic",
                alloc::format!("{}: {due} {last}", counted.text(lang)),
            );
        }
        if let Some(provision) = &self.provision {
            let certainty = provision.certainty.text(lang);
            let citation = provision.citation.map(|citation| citation.text(lang).to_string());
            let where_it_stands =
                citation.map_or_else(String::new, |citation| alloc::format!("{citation}; "));
            line(
                "Căn cứ",
                "Provision",
                alloc::format!("{where_it_stands}{certainty}"),
            );
        }
        in_words_of(self.regulation.map(|pin| pin.kind), &lines.concat())
    }

    /// The conclusion as a sentence, with its numbers and its article.
    fn concluded(&self, book: &Rulebook, lang: Lang) -> String {
        let regulation = self.regulation.and_then(|pin| book.get(pin));
        let finding = Finding {
            rule: self.rule,
            evidence: self.evidence,
        };
        let found = finding.explain_by(regulation, lang);
        match self.conclusion {
            Conclusion::Due(due) => due.explain(book, lang),
            Conclusion::Outcome(outcome) => outcome.explain(regulation, lang),
            Conclusion::Refused(obstacle) => alloc::format!("{}: {found}", obstacle.text(lang)),
            Conclusion::Irregular => alloc::format!("{}: {found}", lang.pick("thiếu sót", "irregular")),
        }
    }
}

/// The process of an event, and of which matter it is.
const fn process_of(event: &Event) -> Option<(Process, Option<MatterId>)> {
    Some(match event {
        Event::Election(_) => (Process::Election, None),
        Event::DeputyElection(_) => (Process::DeputyElection, None),
        Event::Deputy(_) => (Process::Selection, None),
        Event::Delegation(_) => (Process::Delegation, None),
        Event::Relief(_) => (Process::Relief, None),
        Event::Vacancy(_) => (Process::HeadOffice, None),
        Event::Meeting { matter, .. } => (Process::Meeting, Some(*matter)),
        Event::Conference(_) => (Process::Conference, None),
        Event::Registered(_)
        | Event::HouseholdsCounted(_)
        | Event::OfficerRecorded(_)
        | Event::PositionStated(_)
        | Event::Renamed(_)
        | Event::Moved(_)
        | Event::Corrected { .. }
        | Event::UnlawfulRecorded { .. } => return None,
    })
}

const fn process_of_question(question: Question) -> (Process, Option<MatterId>) {
    (question.process(), question.matter())
}

/// The entries of a log as they are read.
struct Entries<'a>(Vec<Fact<'a>>);

impl<'a> Entries<'a> {
    fn of(log: &'a GroupLog) -> Self {
        let read = log.read();
        Self(read.map(|(seq, event)| Fact { seq, event }).collect())
    }

    fn at(&self, seq: u64) -> Option<Fact<'a>> {
        self.0.iter().copied().find(|fact| fact.seq == seq)
    }

    /// The last entry of which something holds, up to a place.
    fn last(&self, before: u64, wanted: impl Fn(&Recorded<Event>) -> bool) -> Option<Fact<'a>> {
        let earlier = self.0.iter().rev().copied().skip_while(|fact| fact.seq > before);
        { earlier }.find(|fact| wanted(fact.event))
    }

    /// The first entry of which something holds: a time that several entries repeat runs from that one.
    fn first(&self, wanted: impl Fn(&Recorded<Event>) -> bool) -> Option<Fact<'a>> {
        self.0.iter().copied().find(|fact| wanted(fact.event))
    }

    /// The facts in the order of the log, each once.
    fn sorted(&self, mut facts: Vec<Fact<'a>>) -> Vec<Fact<'a>> {
        facts.sort_by_key(|fact| fact.seq);
        facts.dedup_by_key(|fact| fact.seq);
        facts
    }

    /// The entries that an obligation follows from.
    fn of_due(&self, due: &Obligation) -> Vec<Fact<'a>> {
        let process = Some((due.process, due.matter));
        let of_process = |event: &Recorded<Event>| process_of(&event.what) == process;
        let of_office = due.process == Process::HeadOffice;
        // The entry that counted the time, of whatever process: the relief of a head starts the time of an election.
        let counts = |event: &Recorded<Event>| {
            let sets = |(rule, until)| (rule, until) == (due.rule, due.until);
            (of_office || of_process(event)) && event.what.due_dates().any(sets)
        };
        let is_set = due.until != Due::NotRegulated;
        let source = self.first(|event| is_set && counts(event));
        let source = source.or_else(|| match due.process {
            Process::HeadOffice => self.last(u64::MAX, changes_the_lead),
            _ if is_set => self.last(u64::MAX, |event| of_process(event) && sets_the_day(&event.what)),
            _ => None,
        });
        let source = source.or_else(|| {
            let on_the_day = |event: &Recorded<Event>| of_process(event) && event.on == due.since;
            let of_it = self.last(u64::MAX, on_the_day);
            of_it.or_else(|| self.last(u64::MAX, of_process))
        });
        let source = source.or_else(|| self.last(u64::MAX, begins));
        let answers = matches!(
            due.what,
            ObligationKind::AnswerResult
                | ObligationKind::DecideRerun
                | ObligationKind::SettleMinutes
                | ObligationKind::AnswerRelief
                | ObligationKind::DecideRelief
                | ObligationKind::AnswerDecision
        );
        let vote = self.last(u64::MAX, |event| {
            answers && of_process(event) && event.vote_outcome().is_some()
        });
        source.into_iter().chain(vote).collect()
    }
}

/// Returns whether the event begins or ends the office of a head or provisional head, or states who leads.
fn changes_the_lead(event: &Recorded<Event>) -> bool {
    let leads = |office: Office| matches!(office, Office::Head | Office::ProvisionalHead);
    match event.what.change(event.by, event.on) {
        Some(Change::Suspended(suspended)) => leads(suspended.office),
        Some(Change::Lifted(office, _)) => leads(office),
        Some(change) => change.tenure().is_some_and(|tenure| leads(tenure.office)),
        None => matches!(event.what, Event::PositionStated(_)),
    }
}

/// Returns whether the group begins with the event: what nothing later tells of follows from that.
const fn begins(event: &Recorded<Event>) -> bool {
    matches!(event.what, Event::Registered(_))
}

/// Returns whether the event sets the day of a vote or a meeting.
const fn sets_the_day(event: &Event) -> bool {
    use election::Event as E;
    match event {
        Event::Election(event) | Event::DeputyElection(event) => matches!(
            event,
            E::Called { .. } | E::DaySet(_) | E::Postponed(_) | E::RerunOrdered { .. }
        ),
        Event::Meeting { event, .. } => matches!(event, meeting::Event::Notified(_)),
        _ => false,
    }
}

/// Returns whether the event is the act whose lead time a rule sets.
const fn is_act_of(rule: Rule, event: &Event) -> bool {
    use election::Event as E;
    let (Event::Election(event) | Event::DeputyElection(event)) = event else {
        return false;
    };
    match rule {
        Rule::CallAhead => matches!(event, E::Called { .. }),
        Rule::CandidatesAhead => matches!(event, E::CandidatesFinalised(_)),
        Rule::TeamAhead => matches!(event, E::TeamSetUp(_)),
        Rule::PostingAhead => matches!(event, E::DecisionsPosted),
        Rule::NoticeAhead => matches!(event, E::Notified),
        _ => false,
    }
}

/// The subject of an explanation: in which process, up to which entry, by which rules.
#[derive(Clone, Copy)]
struct Case<'e, 'a, 'b> {
    entries: &'e Entries<'a>,
    process: Option<(Process, Option<MatterId>)>,
    before: u64,
    regulation: Option<&'b Regulation>,
    calendar: &'b Calendar,
}

impl<'a> Case<'_, 'a, '_> {
    /// The last entry of the process of which something holds.
    fn last(&self, wanted: impl Fn(&Event) -> bool) -> Option<Fact<'a>> {
        self.entries.last(self.before, |event| {
            let process = process_of(&event.what);
            process.is_some() && process == self.process && wanted(&event.what)
        })
    }

    /// The explanation of a finding in an act of a day.
    fn why(
        &self,
        conclusion: Conclusion,
        finding: Finding,
        on: NaiveDate,
        entry: Option<Fact<'a>>,
    ) -> Why<'a> {
        let Finding { rule, evidence } = finding;
        let sets = |event: &Event| {
            event
                .due_dates()
                .any(|(set, due)| set == rule && due != Due::NotRegulated)
        };
        let bound = match evidence {
            Evidence::Dates { bound, .. } => Some((rule, Due::By(bound))),
            _ => None,
        };
        let counts = |event: &Recorded<Event>| {
            let process = process_of(&event.what);
            let same = event.what.due_dates().any(|due| Some(due) == bound);
            process.is_some() && process == self.process && same
        };
        let source = self
            .entries
            .first(counts)
            .or_else(|| self.last(sets))
            .or_else(|| self.last(|event| is_act_of(rule, event)))
            // Of an act that is on record its own entry tells; of one that is refused, what the process has come to.
            .or_else(|| entry.is_none().then(|| self.last(|_| true)).flatten());
        let facts = source.into_iter().chain(entry).collect();
        let cited = cited(finding);
        Why {
            conclusion,
            rule,
            evidence,
            counted: self.counted(finding, source, on),
            facts: self.entries.sorted(facts),
            regulation: self.regulation.map(Regulation::pin),
            provision: self
                .regulation
                .zip(cited)
                .and_then(|(regulation, rule)| regulation.provision(rule)),
        }
    }

    /// Returns how the bound of a finding was counted.
    fn counted(&self, finding: Finding, source: Option<Fact<'a>>, on: NaiveDate) -> Option<Counted> {
        match finding.evidence {
            Evidence::Dates { bound, .. } => {
                let slots = self.regulation?.slots();
                counted(finding.rule, slots, source?.event.on, bound, self.calendar)
            }
            Evidence::Ahead { observed, required } => {
                // The act was so many days before the day from which it is counted back.
                let day = match (
                    observed,
                    source.filter(|source| is_act_of(finding.rule, &source.event.what)),
                ) {
                    (Some(days), act) => {
                        let act = act.map_or(on, |act| act.event.on);
                        act.checked_add_days(Days::new(u64::try_from(days).ok()?))?
                    }
                    (None, _) => on,
                };
                required.count_before(day, self.calendar)
            }
            _ => None,
        }
    }

    /// The voter list that a vote was counted by.
    fn voter_list(&self) -> Option<Fact<'a>> {
        self.last(|event| match event {
            Event::Election(event) | Event::DeputyElection(event) => matches!(
                event,
                election::Event::VoterListSettled(_) | election::Event::VoterListCorrected { .. }
            ),
            _ => false,
        })
    }

    /// The entry that tells how many households there are.
    fn households(&self) -> Option<Fact<'a>> {
        self.entries.last(self.before, |event| {
            matches!(event.what, Event::Registered(_) | Event::HouseholdsCounted(_))
        })
    }

    /// The share that a vote with a good result reached.
    fn reached(&self, entry: Fact<'a>) -> Option<Finding> {
        let slots = self.regulation?.slots();
        let (rule, threshold, votes, of) = match &entry.event.what {
            Event::Election(event) | Event::DeputyElection(event) => {
                let win = slots.election_majority.stated()?.value;
                let figures = self.figures(event)?;
                let of = match win.denominator() {
                    Denominator::Present => figures.present,
                    Denominator::ValidBallots => figures.valid,
                    Denominator::HouseholdRepresentatives
                    | Denominator::Households
                    | Denominator::Electorate
                    | Denominator::Groups => figures.eligible,
                };
                (Rule::ElectionMajority, win, figures.votes, of)
            }
            Event::Relief(event) => {
                let (in_favour, of) = relieved(event)?;
                let share = slots.relief_majority.stated()?.value;
                (Rule::ReliefMajority, share, in_favour, of)
            }
            Event::Meeting { event, .. } => {
                let opened = self.last(|event| {
                    matches!(
                        event,
                        Event::Meeting {
                            event: meeting::Event::Opened(_),
                            ..
                        }
                    )
                })?;
                let Event::Meeting {
                    event: meeting::Event::Opened(proposal),
                    ..
                } = &opened.event.what
                else {
                    return None;
                };
                let (in_favour, of) = decided(event)?;
                let slot = meeting::share(slots, proposal.matter);
                (slot.rule(), slot.stated()?.value, in_favour, of)
            }
            _ => return None,
        };
        Some(share(rule, threshold, votes, of))
    }

    /// The figures of a vote; of a corrected voter list those of the vote that it corrects.
    fn figures(&self, event: &election::Event) -> Option<VoteFigures> {
        let election::Event::VoterListCorrected { eligible, .. } = event else {
            return event.figures();
        };
        let figures = |event: &Event| match event {
            Event::Election(event) | Event::DeputyElection(event) => event.figures(),
            _ => None,
        };
        let vote = self.last(|event| figures(event).is_some())?;
        Some(VoteFigures {
            eligible: *eligible,
            ..figures(&vote.event.what)?
        })
    }
}

/// Returns how many agreed to a relief, of how many.
const fn relieved(event: &relief::Event) -> Option<(u32, u32)> {
    match event {
        relief::Event::Held { sitting, .. } => Some((sitting.result.in_favour, sitting.eligible)),
        relief::Event::BallotsCounted { count, .. } => Some((count.result.in_favour, count.households)),
        _ => None,
    }
}

/// Returns how many agreed to a matter, of how many.
const fn decided(event: &meeting::Event) -> Option<(u32, u32)> {
    match event {
        meeting::Event::Held { sitting, .. } => Some((sitting.result.in_favour, sitting.eligible)),
        meeting::Event::BallotsCounted { count, .. } => Some((count.result.in_favour, count.households)),
        meeting::Event::OnlineCounted { count, .. } => Some((count.result.in_favour, count.eligible)),
        _ => None,
    }
}

const fn share(rule: Rule, threshold: Threshold, votes: u32, of: u32) -> Finding {
    Finding {
        rule,
        evidence: Evidence::share(votes, of, threshold),
    }
}

/// The rule whose article is told with a finding; none of a rule of the record that cites none.
pub(super) fn cited(finding: Finding) -> Option<Rule> {
    let rule = match (finding.rule.cites(), finding.evidence) {
        (Cites::Own, _) => finding.rule,
        (Cites::Named, Evidence::Rule(rule)) | (Cites::Of(rule) | Cites::InForce(rule), _) => rule,
        (Cites::Named, _) => return None,
    };
    (rule.ground() != Ground::Record).then_some(rule)
}
