//! Thẩm tra hồ sơ: a file that a commune received is judged at once.

mod case_file;
mod page;
mod told;

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::{Act, Actor, Evidence, Finding, Findings};
use crate::law::{Pin, Rule, Rulebook};
use crate::procedures::election;
use crate::text::{Set, vocabulary};

use super::command::Command;
use super::decide::decide;
use super::evolve::evolve;
use super::obligation::Obligation;
use super::outcome::VoteOutcome;
use super::questions::{Process, Question, open};
use super::state::ResidentialGroup;

pub use case_file::{CaseFile, DeputyFile, ElectionFile, Filed, FiledDay, MatterFile, ReliefFile};

use told::{UNNAMED, answers, competent, kinds, opens, shows_lack, told, under_way};

vocabulary! {
    /// The flaw of a part of a file: absent, without its day, or without its author.
    pub enum Lack {
        /// The paper itself: nothing in the file says that the act was done.
        Paper = "chưa có trong hồ sơ" / "not in the file",
        /// The day on which it was done.
        Day = "chưa ghi ngày" / "the day is not said",
        /// The author: neither the file nor the record of the group says.
        Person = "chưa rõ người thực hiện" / "who did it is not said",
        /// The opinion of a body that is to be asked.
        Opinion = "chưa có ý kiến" / "the opinion is not in the file",
    }
}

/// Phần còn thiếu: a part of a file that what is in the file needs, and that is not there.
///
/// ```
/// use to_dan_pho::group::Lack;
/// use to_dan_pho::{Lang, Text};
/// assert_eq!(Lack::Paper.text(Lang::En).to_string(), "not in the file");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct LeftOut {
    /// The kind of act.
    pub what: Question,
    /// The flaw of the part.
    pub lack: Lack,
    /// The finding that shows that it is needed; none where the paper is there without its day or its author.
    pub finding: Option<Finding>,
    /// The regulation by which it is needed.
    pub regulation: Option<Pin>,
}

/// Một việc trong hồ sơ, đã xét: an act of a file, as it was judged.
///
/// ```
/// # use to_dan_pho::group::{CaseFile, ElectionFile, FiledDay, Register, review};
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let book = Rulebook::builtin();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// # let mut log = GroupLog::new(GroupId::from_u128(1));
/// # log.act(&book, Actor::WardCommittee, day("2025-07-01"), register)?;
/// # let group = log.group().ok_or("no group")?;
/// let file = ElectionFile { posted: Some(FiledDay::on(day("2025-11-25"))), ..ElectionFile::default() };
/// let verdict = review(group, &CaseFile::from(file), day("2025-12-15"), &book);
/// let step = verdict.steps.first().ok_or("no step")?;
/// assert_eq!((step.on, step.accepted), (Some(day("2025-11-25")), false));
/// assert!(step.findings.is_met());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ReviewedStep {
    /// The kind of act.
    pub what: Question,
    /// The day on which it was done; none where the file does not say it.
    pub on: Option<NaiveDate>,
    /// The findings. A condition unmet because a part of the file is left out stands with that part alone
    /// ([`Review::left_out`]).
    pub findings: Findings,
    /// True where the record of the group takes the act.
    pub accepted: bool,
}

/// Kết quả thẩm tra hồ sơ: what a file comes to.
///
/// [`explain`](Self::explain) gives it as one page.
///
/// ```
/// # use to_dan_pho::group::{CaseFile, ElectionFile, FiledDay, Register, review};
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let book = Rulebook::builtin();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// # let mut log = GroupLog::new(GroupId::from_u128(1));
/// # log.act(&book, Actor::WardCommittee, day("2025-07-01"), register)?;
/// # let group = log.group().ok_or("no group")?;
/// // Nothing but the posting is in the file.
/// let file = ElectionFile { posted: Some(FiledDay::on(day("2025-11-25"))), ..ElectionFile::default() };
/// let verdict = review(group, &CaseFile::from(file), day("2025-12-15"), &book);
/// assert_eq!((verdict.steps.len(), verdict.accepted.len()), (1, 0));
/// let page = verdict.explain(&book, Lang::En);
/// assert!(page.contains("Missing from the file:\n- call the election: not in the file"), "{page}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Review {
    /// The day for which it is told.
    pub on: NaiveDate,
    /// The outcome of the last vote of the file, if there is one.
    pub outcome: Option<VoteOutcome>,
    /// Every act of the file in the order of the days, with what was found in it.
    pub steps: Vec<ReviewedStep>,
    /// The parts that are needed and are not there, each once.
    pub left_out: Vec<LeftOut>,
    /// The obligations of the process and of the office of head, as the file tells it.
    pub due: Vec<Obligation>,
    /// The acts of the process that are open to the commune-level People's Committee or its Chair.
    pub open: Vec<Question>,
    /// The acts with which the record of the group goes on. An act that rests on a part that is left out is not among them.
    pub accepted: Vec<Act<Command>>,
}

impl Review {
    /// Returns everything irregular, with the act in which it was found.
    pub fn irregular(&self) -> impl Iterator<Item = (&ReviewedStep, Finding)> {
        let of = |step: &ReviewedStep| step.findings.irregular.clone();
        self.steps
            .iter()
            .flat_map(move |step| of(step).into_iter().map(move |finding| (step, finding)))
    }

    /// Returns everything for which an act is refused, with the act.
    pub fn unmet(&self) -> impl Iterator<Item = (&ReviewedStep, Finding)> {
        let of = |step: &ReviewedStep| step.findings.unmet.clone();
        self.steps
            .iter()
            .flat_map(move |step| of(step).into_iter().map(move |finding| (step, finding)))
    }

    /// Returns the rules of which no instrument consulted speaks, so that they were not checked.
    #[must_use]
    pub fn unregulated(&self) -> Set<Rule> {
        let all = self.steps.iter().flat_map(|step| &step.findings.unregulated);
        all.copied().collect()
    }

    /// Returns the rules of which it is not known whether they were kept.
    #[must_use]
    pub fn unknown(&self) -> Set<Rule> {
        let all = self.steps.iter().flat_map(|step| &step.findings.unknown);
        all.copied().collect()
    }

    /// Returns the regulation by which the process is judged; none where no act could be judged.
    #[must_use]
    pub fn regulation(&self) -> Option<Pin> {
        self.steps.iter().rev().find_map(|step| step.findings.regulation)
    }

    /// Returns whether a part of the file is already told as left out.
    fn lacks(&self, what: Question) -> bool {
        self.left_out.iter().any(|left_out| left_out.what == what)
    }

    /// Returns whether a finding follows from a part that is left out.
    fn is_consequence(&self, what: Question, finding: Finding) -> bool {
        match finding.evidence {
            Evidence::Rule(rule) if finding.rule == Rule::NotAcknowledged => {
                self.is_consequence(what, Finding::plain(rule))
            }
            _ => shows_lack(what, finding).is_some_and(|part| self.lacks(part)),
        }
    }
}

/// Judges a file at once: every part by the same checks as the step itself, in the order of the days.
///
/// The group is as the record has it; the file is what came on paper since. A part that is not there is told once, with the rule by
/// which it is needed, and what follows is judged as the file tells it. Where the file does not say who acted, it is whoever the
/// regulation names; a person comes from the record of the group.
///
/// INTERPRETATION: no text says how an incomplete file is weighed. What is left out is told as lacking and not as undone.
///
/// ```
/// use to_dan_pho::group::{CaseFile, ElectionFile, Filed, Register, review};
/// use to_dan_pho::law::Province;
/// use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// use to_dan_pho::procedures::election::Call;
/// use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let book = Rulebook::builtin();
/// let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// let mut log = GroupLog::new(GroupId::from_u128(1));
/// log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
///
/// let call = Filed::on(day("2026-08-08"), Call::on(day("2026-08-30")));
/// let file = ElectionFile { call: Some(call), ..ElectionFile::default() };
/// let group = log.group().ok_or("no group")?;
/// let verdict = review(group, &CaseFile::from(file), day("2026-08-10"), &book);
/// assert_eq!(verdict.outcome, None);
/// let acts = verdict.accepted;
/// assert_eq!(log.act_all(&book, &acts)?.len(), acts.len());
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn review(group: &ResidentialGroup, file: &CaseFile, on: NaiveDate, book: &Rulebook) -> Review {
    let papers = dated(file, on);
    let mut reading = Reading {
        book,
        told: Some(group.clone()),
        record: None,
        process: process(file),
        filed: papers.iter().map(|paper| paper.what).collect(),
        review: Review {
            on,
            outcome: None,
            steps: Vec::with_capacity(papers.len()),
            left_out: Vec::new(),
            due: Vec::new(),
            open: Vec::new(),
            accepted: Vec::with_capacity(papers.len()),
        },
    };
    reading.call_left_out(&papers);
    for paper in papers {
        reading.paper(paper);
    }
    reading.conclude()
}

/// The process of a file.
const fn process(file: &CaseFile) -> Process {
    match file {
        CaseFile::Election(_) => Process::Election,
        CaseFile::DeputyElection(_) => Process::DeputyElection,
        CaseFile::Deputy(_) => Process::Selection,
        CaseFile::Relief(_) => Process::Relief,
        CaseFile::Matter { .. } => Process::Meeting,
    }
}

/// A paper with the day on which it is judged.
struct Paper {
    what: Question,
    // None where the file does not say it.
    said: Option<NaiveDate>,
    on: NaiveDate,
    by: Option<Actor>,
    command: Command,
}

/// Returns the papers in the order of their days. One without a day is judged on the day of the next that has one, by the order of
/// the procedure, and nothing is told of its time.
fn dated(file: &CaseFile, on: NaiveDate) -> Vec<Paper> {
    let mut next = on;
    let mut papers: Vec<_> = file
        .papers()
        .into_iter()
        .rev()
        .filter_map(
            |Filed {
                 on,
                 by,
                 what: command,
             }| {
                let what = command.question()?;
                next = on.unwrap_or(next);
                Some(Paper {
                    what,
                    said: on,
                    on: next,
                    by,
                    command,
                })
            },
        )
        .collect();
    papers.reverse();
    papers.sort_by_key(|paper| paper.on);
    papers
}

/// A file while it is read.
struct Reading<'a> {
    book: &'a Rulebook,
    // The group as the file tells it.
    told: Option<ResidentialGroup>,
    // The group as the record has it with what was accepted, where that is another one.
    record: Option<Option<ResidentialGroup>>,
    process: Process,
    filed: Vec<Question>,
    review: Review,
}

impl Reading<'_> {
    /// Tells that something of a part is left out, if it was not told.
    fn lack(&mut self, what: Question, lack: Lack, finding: Option<Finding>, regulation: Option<Pin>) {
        let told = |left_out: &LeftOut| (left_out.what, left_out.lack) == (what, lack);
        if !self.review.left_out.iter().any(told) {
            self.review.left_out.push(LeftOut {
                what,
                lack,
                finding,
                regulation,
            });
        }
    }

    /// From here on what the record takes is another thing than what the file tells.
    fn part_ways(&mut self) {
        if self.record.is_none() {
            self.record = Some(self.told.clone());
        }
    }

    /// Where the call is not in the file, the rest is judged as if the election had been called on the day of the first paper.
    fn call_left_out(&mut self, papers: &[Paper]) {
        // What is dated to come has not been done, so that nothing is due by its day.
        let mut done = papers.iter().filter(|paper| paper.on <= self.review.on);
        let (Some(first), Some(group)) = (done.next(), &self.told) else {
            return;
        };
        let of = match first.what {
            Question::Election(_) => Question::Election,
            Question::DeputyElection(_) => Question::DeputyElection,
            _ => return,
        };
        let call = of(election::Kind::Call);
        if self.filed.contains(&call) || under_way(group, call) {
            return;
        }
        let voted = [election::Kind::Hold, election::Kind::CountBallots].map(of);
        let first_vote = |paper: &&Paper| voted.contains(&paper.what);
        let vote = core::iter::once(first).chain(done).find(first_vote);
        let day = vote.map_or(self.review.on, |paper| paper.on).max(first.on);
        let called = election::Command::Call(election::Call::on(day));
        let what = match of {
            _ if matches!(call, Question::DeputyElection(_)) => Command::DeputyElection(called),
            _ => Command::Election(called),
        };
        let by = competent(group, &what, call, first.on, self.book);
        let act = Act {
            by,
            on: first.on,
            what,
        };
        if let Ok((found, Ok(event))) = told(Some(group), &act, call, self.book) {
            let needed = Some(Finding::plain(Rule::NoElection));
            self.lack(call, Lack::Paper, needed, found.regulation);
            self.part_ways();
            evolve(&mut self.told, &event);
        }
    }

    /// Judges a paper, and goes on with the group as it tells it.
    fn paper(&mut self, paper: Paper) {
        let Paper {
            what,
            said,
            on,
            by,
            command,
        } = paper;
        let Some(group) = &self.told else { return };
        let named = by.unwrap_or_else(|| competent(group, &command, what, on, self.book));
        let act = Act {
            by: named,
            on,
            what: command,
        };
        let unnamed = by.is_none() && (named.person() == Some(UNNAMED) || asks_whose(what));
        let judged = match act.happened_by(self.review.on) {
            Ok(()) => told(Some(group), &act, what, self.book),
            Err(refusal) => Err(refusal),
        };
        let under_way = under_way(group, what);
        let (mut findings, event) = match judged {
            Ok((found, event)) => (found, event.ok()),
            Err(refusal) => {
                let unmet = alloc::vec![refusal.finding()];
                let regulation = refusal.regulation;
                let found = Findings {
                    regulation,
                    unmet,
                    ..Findings::default()
                };
                (found, None)
            }
        };
        let met = findings.is_met();
        let accepted = self.accept(&act, met && event.is_some(), said.is_some() && !unnamed);
        if said.is_none() {
            self.lack(what, Lack::Day, None, findings.regulation);
            let of_time = |finding: &Finding| {
                matches!(finding.evidence, Evidence::Ahead { .. } | Evidence::Dates { .. })
            };
            findings.unmet.retain(|finding| !of_time(finding));
            findings.irregular.retain(|finding| !of_time(finding));
        }
        if unnamed {
            self.lack(what, Lack::Person, None, findings.regulation);
        }
        self.note_lacks(what, &mut findings);
        // What opens a process does not open it twice, and what a process has none of does not begin it.
        let possible = met || under_way != opens(what);
        // An office, a decision or an end follows only from an answer that could be given.
        let possible = possible && (!answers(what) || findings.is_met()) && !(unnamed && asks_whose(what));
        if let Some(event) = event.filter(|_| possible) {
            if let Some(outcome) = event.what.vote_outcome() {
                self.review.outcome = Some(outcome);
            }
            evolve(&mut self.told, &event);
        }
        self.review.steps.push(ReviewedStep {
            what,
            on: said,
            findings,
            accepted,
        });
        if accepted {
            self.review.accepted.push(act);
        }
    }

    /// Enters an act in the record, if the record takes it, and returns whether it does. While the record is what the file tells,
    /// it does what was found there.
    fn accept(&mut self, act: &Act<Command>, met: bool, complete: bool) -> bool {
        if self.record.is_none() && met && complete {
            return true;
        }
        self.part_ways();
        let Some(record) = self.record.as_mut().filter(|_| complete) else {
            return false;
        };
        match decide(record.as_ref(), act, self.book) {
            Ok(event) if act.happened_by(self.review.on).is_ok() => {
                evolve(record, &event);
                true
            }
            _ => false,
        }
    }

    /// Tells the parts that the findings show to be left out, and takes what follows from them off the unmet ones.
    fn note_lacks(&mut self, what: Question, findings: &mut Findings) {
        let regulation = findings.regulation;
        for &finding in findings.unmet.iter().chain(&findings.irregular) {
            match (shows_lack(what, finding), finding.evidence) {
                (_, Evidence::Consent { got: None, .. }) => {
                    let asked = match what {
                        Question::Deputy(_) => Question::Deputy(crate::procedures::deputy::Kind::Consent),
                        _ => what,
                    };
                    self.lack(asked, Lack::Opinion, Some(finding), regulation);
                }
                (Some(part), _) if !self.filed.contains(&part) => {
                    self.lack(part, Lack::Paper, Some(finding), regulation);
                }
                _ => {}
            }
        }
        let review = &self.review;
        findings.unmet.retain(|finding| {
            let asked = matches!(finding.evidence, Evidence::Consent { got: None, .. });
            !asked && !review.is_consequence(what, *finding)
        });
        // Nothing is told of the time of what has no day.
        findings.irregular.retain(|finding| {
            let undated = |part| {
                let left_out = review.left_out.iter();
                { left_out }.any(|left_out| left_out.what == part && left_out.lack == Lack::Day)
            };
            !shows_lack(what, *finding).is_some_and(undated)
        });
    }

    /// Returns the review, with what is due and open after the last paper.
    fn conclude(mut self) -> Review {
        let Some(group) = &self.told else {
            return self.review;
        };
        let (on, process) = (self.review.on, self.process);
        let of_head = matches!(process, Process::Election | Process::Relief);
        let matter = self.filed.iter().find_map(|what| match what {
            Question::Meeting { matter, .. } => Some(*matter),
            _ => None,
        });
        let due = group.obligations(on, self.book);
        let concerned = |due: &Obligation| {
            let of_process = due.process == process && due.matter == matter;
            of_process || (of_head && due.process == Process::HeadOffice)
        };
        self.review.due = due.iter().filter(concerned).collect();
        let chair = group.ward_chair().unwrap_or(UNNAMED);
        let committee = [Actor::WardCommittee, Actor::WardChair(chair)];
        let all = self.filed.first().map(|what| kinds(*what));
        let open_to_it = |what: &Question| {
            committee.iter().any(|by| {
                let act = Act {
                    by: *by,
                    on,
                    what: *what,
                };
                open(Some(group), &act, self.book).is_ok()
            })
        };
        self.review.open = all.into_iter().flatten().filter(open_to_it).collect();
        self.review
    }
}

/// Returns whether an act is the answer of a body, so that nobody can be taken for its author.
const fn asks_whose(what: Question) -> bool {
    matches!(what, Question::Deputy(crate::procedures::deputy::Kind::Consent))
}
