//! What an act came to, in one shape for every procedure.

use alloc::string::{String, ToString};
use core::fmt;

use crate::PersonId;
use crate::act::{Finding, Recorded};
use crate::law::{Regulation, Rulebook};
use crate::procedure::Outcome;
use crate::procedures::election;
use crate::text::{Lang, Text};

use super::envelope::Envelope;
use super::event::Event;

/// Kết quả biểu quyết: what a vote of the residents came to. Elections, reliefs and matters have the same words.
///
/// Nothing but [`Elected`](Self::Elected) and [`Passed`](Self::Passed) is a good result; each of the others says why, with
/// the numbers, and of minutes that cannot be true which equation does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum VoteOutcome {
    /// Trúng cử: a person was elected. The outcome gives nothing until recognised.
    Elected(PersonId),
    /// Không có người trúng cử: enough came, nobody reached the share.
    NobodyElected(Finding),
    /// Người trúng cử xin rút: the one who was elected withdrew before being recognised.
    WinnerWithdrew(PersonId),
    /// Thông qua; of a relief, agreed.
    Passed,
    /// Không thông qua: enough attended, and too few agreed.
    NotPassed(Finding),
    /// Không đủ người dự họp: too few attended.
    TooFewPresent(Finding),
    /// Số liệu mâu thuẫn: the minutes cannot be true.
    Inconsistent(Finding),
}

impl VoteOutcome {
    /// Returns whether somebody was elected, or the matter or relief passed.
    #[must_use]
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Elected(_) | Self::Passed)
    }

    /// Returns why it is no good result, with the numbers.
    #[must_use]
    pub const fn why(self) -> Option<Finding> {
        match self {
            Self::NobodyElected(finding)
            | Self::NotPassed(finding)
            | Self::TooFewPresent(finding)
            | Self::Inconsistent(finding) => Some(finding),
            Self::Elected(_) | Self::WinnerWithdrew(_) | Self::Passed => None,
        }
    }

    /// Returns the outcome, and why it is no good result, with the numbers and the article of a regulation.
    #[must_use]
    pub fn explain(self, regulation: Option<&Regulation>, lang: Lang) -> String {
        match self.why() {
            Some(why) => alloc::format!("{}: {}", self.text(lang), why.explain_by(regulation, lang)),
            None => self.text(lang).to_string(),
        }
    }
}

impl Text for VoteOutcome {
    /// The outcome in a few words, without names and numbers.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Elected(_) => lang.pick("có người trúng cử", "somebody was elected"),
            Self::NobodyElected(_) => lang.pick("không có người trúng cử", "nobody was elected"),
            Self::WinnerWithdrew(_) => lang.pick("người trúng cử xin rút", "the winner withdrew"),
            Self::Passed => lang.pick("thông qua", "passed"),
            Self::NotPassed(_) => lang.pick("không thông qua", "not passed"),
            Self::TooFewPresent(_) => lang.pick("không đủ người dự họp", "too few attended"),
            Self::Inconsistent(_) => {
                lang.pick("số liệu trong biên bản mâu thuẫn", "the minutes are inconsistent")
            }
        })
    }
}

impl From<election::Outcome> for VoteOutcome {
    fn from(outcome: election::Outcome) -> Self {
        match outcome {
            election::Outcome::Elected(person) => Self::Elected(person),
            election::Outcome::NoWinner(why) => Self::NobodyElected(why),
            election::Outcome::TooFewPresent(why) => Self::TooFewPresent(why),
            election::Outcome::Inconsistent(why) => Self::Inconsistent(why),
            election::Outcome::Withdrawn(person) => Self::WinnerWithdrew(person),
        }
    }
}

impl From<Outcome> for VoteOutcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Passed => Self::Passed,
            Outcome::NotPassed(why) => Self::NotPassed(why),
            Outcome::TooFewPresent(why) => Self::TooFewPresent(why),
            Outcome::Inconsistent(why) => Self::Inconsistent(why),
        }
    }
}

impl Event {
    /// Returns what a vote came to, if this is one or a correction of its voter list; of a conference, that its minutes
    /// cannot be true.
    #[must_use]
    pub fn vote_outcome(&self) -> Option<VoteOutcome> {
        match self {
            Self::Election(event) | Self::DeputyElection(event) => event.outcome().map(VoteOutcome::from),
            Self::Relief(event) => event.outcome().map(VoteOutcome::from),
            Self::Meeting { event, .. } => event.outcome().map(VoteOutcome::from),
            // A conference does not vote; its minutes can be impossible all the same.
            Self::Conference(event) => event.flaw().map(VoteOutcome::Inconsistent),
            Self::Registered(_)
            | Self::HouseholdsCounted(_)
            | Self::OfficerRecorded(_)
            | Self::PositionStated(_)
            | Self::Renamed(_)
            | Self::Moved(_)
            | Self::Corrected { .. }
            | Self::Deputy(_)
            | Self::Delegation(_)
            | Self::Vacancy(_)
            | Self::UnlawfulRecorded { .. } => None,
        }
    }
}

impl Recorded<Event> {
    /// Returns what a vote came to, if the act was one.
    ///
    /// ```
    /// use to_dan_pho::group::{self, Command};
    /// use to_dan_pho::{Act, Actor, Rulebook};
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// let act = Act { by: Actor::WardCommittee, on: day("2026-07-01"), what: Command::Register(register) };
    /// let done = group::decide(None, &act, &Rulebook::builtin())?;
    /// assert_eq!(done.vote_outcome(), None);
    /// assert!(done.is_plain());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn vote_outcome(&self) -> Option<VoteOutcome> {
        self.what.vote_outcome()
    }

    /// Returns whether there is nothing more to read of the act: it was lawful and not irregular and, of a vote, its
    /// result is a good one.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let unlawful = matches!(self.what, Event::UnlawfulRecorded { .. });
        !unlawful && self.irregular.is_empty() && self.vote_outcome().is_none_or(VoteOutcome::is_good)
    }

    /// Returns what there is to read of an act that is not [plain](Self::is_plain), a line each: what a vote came to and
    /// why, what was irregular, and why an act on record was not valid.
    #[must_use]
    pub fn remarks(&self, book: &Rulebook, lang: Lang) -> String {
        let regulation = self.judged_by.and_then(|judged| book.get(judged.regulation));
        let mut lines = String::new();
        let mut line = |what: &str| {
            lines.push_str(what);
            lines.push('\n');
        };
        if let Some(outcome) = self.vote_outcome().filter(|outcome| !outcome.is_good()) {
            line(&outcome.explain(regulation, lang));
        }
        if let Event::UnlawfulRecorded { refusal, .. } = &self.what {
            let why = refusal.explain(book, lang);
            line(&alloc::format!("{}: {why}", refusal.obstacle(book).text(lang)));
        }
        let told = self.vote_outcome().and_then(VoteOutcome::why);
        for finding in self.irregular.iter().filter(|finding| Some(**finding) != told) {
            let why = finding.explain_by(regulation, lang);
            line(&alloc::format!("{}: {why}", lang.pick("thiếu sót", "irregular")));
        }
        lines
    }
}

impl Envelope {
    /// Returns what a vote came to, if the entry is of one ([`Recorded::vote_outcome`]).
    #[must_use]
    pub fn vote_outcome(&self) -> Option<VoteOutcome> {
        self.event.vote_outcome()
    }

    /// Returns whether there is nothing more to read of the act ([`Recorded::is_plain`]).
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.event.is_plain()
    }

    /// Returns what there is to read of an act that is not plain ([`Recorded::remarks`]).
    #[must_use]
    pub fn remarks(&self, book: &Rulebook, lang: Lang) -> String {
        self.event.remarks(book, lang)
    }
}
