//! The questions before an act: what stands against it, and is it open at all.

use alloc::string::{String, ToString};
use core::fmt;

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::{Act, Findings, Recorded, Refusal};
use crate::law::{Pin, Rulebook};
use crate::procedure::Checks;
use crate::procedures::conference::Conference;
use crate::procedures::delegation::Authority;
use crate::procedures::deputy::Selection;
use crate::procedures::election::Election;
use crate::procedures::relief::Relief;
use crate::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use crate::text::{Lang, Text, vocabulary};

use super::command::Command;
use super::decide::{By, decide, known};
use super::event::Event;
use super::state::ResidentialGroup;

/// Lists all that is missing before an act, all that would be irregular in it, and the rules of which no
/// instrument consulted speaks. Nothing unmet means that [`decide`](super::decide) accepts.
#[must_use]
pub fn missing(group: Option<&ResidentialGroup>, act: &Act<Command>, book: &Rulebook) -> Findings {
    missing_under(group, act, None, book)
}

/// Lists what [`missing`] lists; where a regulation is given, by that in place of the one that the act goes by.
pub(crate) fn missing_under(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    under: Option<Pin>,
    book: &Rulebook,
) -> Findings {
    surveyed(group, act, &By::under(book, under)).unwrap_or_else(refused)
}

/// Returns what stands against an act of which nothing but one refusal is known.
fn refused(refusal: Refusal) -> Findings {
    Findings {
        regulation: refusal.regulation,
        unmet: alloc::vec![refusal.finding()],
        ..Findings::default()
    }
}

fn surveyed(group: Option<&ResidentialGroup>, act: &Act<Command>, by: &By<'_>) -> Result<Findings, Refusal> {
    let book = by.book;
    let group = match (group, &act.what) {
        (None, Command::Register(_)) => return decide(None, act, book).map(noted),
        _ => known(group, act.on)?,
    };
    if let Command::Rename(rename) = &act.what {
        let facts = group.facts(act.on);
        let brief = group.brief_under(by.under, &facts, act.on, by)?;
        return Ok(Checks::surveyed(brief, act, |c| group.check_rename(c, rename)));
    }
    let Some(question) = act.what.question() else {
        return decide(Some(group), act, book).map(noted);
    };
    let facts = group.facts_of(question, act.what.changes(), act.on);
    let brief = group.brief(question, &facts, act.on, by)?;
    Ok(match &act.what {
        Command::Election(command) => brief.missing(group.election(), &act.about(command)),
        Command::DeputyElection(command) => brief.missing(group.deputy_election(), &act.about(command)),
        Command::Deputy(command) => brief.missing(group.selection(), &act.about(command)),
        Command::Delegation(command) => brief.missing(group.authority(), &act.about(command)),
        Command::Relief(command) => brief.missing(group.relief(), &act.about(command)),
        Command::Vacancy(command) => brief.missing(group.vacancy_on(act.on), &act.about(command)),
        Command::Meeting { matter, act: command } => {
            brief.missing(group.matter(*matter), &act.about(command))
        }
        Command::Conference(command) => brief.missing(group.conference(), &act.about(command)),
        Command::Register(_)
        | Command::CountHouseholds(_)
        | Command::RecordOfficer(_)
        | Command::StatePosition(_)
        | Command::Rename(_)
        | Command::Move(_)
        | Command::Correct(_) => Findings::default(),
    })
}

/// Returns what is irregular in an act that no law judges.
fn noted(recorded: Recorded<Event>) -> Findings {
    Findings {
        irregular: recorded.irregular.into(),
        ..Findings::default()
    }
}

/// A kind of act, asked about before its content is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Question {
    /// An act of the election of the head.
    Election(election::Kind),
    /// An act of the election of a deputy.
    DeputyElection(election::Kind),
    /// An act of the choice of a deputy.
    Deputy(deputy::Kind),
    /// An act on the head's authority.
    Delegation(delegation::Kind),
    /// An act of the relief of the head.
    Relief(relief::Kind),
    /// An act about a vacant office, or one that falls vacant.
    Vacancy(vacancy::Kind),
    /// An act on a matter put to the residents.
    Meeting {
        /// The matter.
        matter: MatterId,
        /// The kind of act.
        kind: meeting::Kind,
    },
    /// An act of the yearly conference.
    Conference(conference::Kind),
}

impl Question {
    /// Returns to which process the kind of act belongs; what concerns a vacant office belongs to the office of head.
    #[must_use]
    pub const fn process(self) -> Process {
        match self {
            Self::Election(_) => Process::Election,
            Self::DeputyElection(_) => Process::DeputyElection,
            Self::Deputy(_) => Process::Selection,
            Self::Delegation(_) => Process::Delegation,
            Self::Relief(_) => Process::Relief,
            Self::Vacancy(_) => Process::HeadOffice,
            Self::Meeting { .. } => Process::Meeting,
            Self::Conference(_) => Process::Conference,
        }
    }
}

/// Lists every kind of act of every procedure: of the matters each that the group has, and the first of one that it does not.
pub(crate) fn kinds_of_act(group: &ResidentialGroup, new: MatterId) -> impl Iterator<Item = Question> {
    fn of<K: Copy>(kinds: &[K], question: impl Fn(K) -> Question) -> impl Iterator<Item = Question> {
        kinds.iter().map(move |kind| question(*kind))
    }
    let matters = group.matters().map(|(matter, _)| matter);
    let matters =
        matters.flat_map(|matter| of(meeting::Kind::ALL, move |kind| Question::Meeting { matter, kind }));
    let open = Question::Meeting {
        matter: new,
        kind: meeting::Kind::Open,
    };
    of(election::Kind::ALL, Question::Election)
        .chain(of(election::Kind::ALL, Question::DeputyElection))
        .chain(of(deputy::Kind::ALL, Question::Deputy))
        .chain(of(delegation::Kind::ALL, Question::Delegation))
        .chain(of(relief::Kind::ALL, Question::Relief))
        .chain(of(vacancy::Kind::ALL, Question::Vacancy))
        .chain(of(conference::Kind::ALL, Question::Conference))
        .chain(matters)
        .chain([open])
}

impl Question {
    /// Returns the matter that the kind of act is about, of one put to the residents.
    pub(crate) const fn matter(self) -> Option<MatterId> {
        match self {
            Self::Meeting { matter, .. } => Some(matter),
            _ => None,
        }
    }

    /// Returns the kind of act in words, without its process.
    pub(crate) fn kind_text(self, lang: Lang) -> String {
        match self {
            Self::Election(kind) | Self::DeputyElection(kind) => kind.text(lang).to_string(),
            Self::Deputy(kind) => kind.text(lang).to_string(),
            Self::Delegation(kind) => kind.text(lang).to_string(),
            Self::Relief(kind) => kind.text(lang).to_string(),
            Self::Vacancy(kind) => kind.text(lang).to_string(),
            Self::Meeting { kind, .. } => kind.text(lang).to_string(),
            Self::Conference(kind) => kind.text(lang).to_string(),
        }
    }
}

impl Text for Question {
    /// Writes the kind of act and its process.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.process().text(lang), self.kind_text(lang))
    }
}

/// Checks whether a kind of act is open to an actor on a day, whatever its content: stage, post and
/// competence.
///
/// # Errors
/// The first rule not met.
pub fn open(group: Option<&ResidentialGroup>, act: &Act<Question>, book: &Rulebook) -> Result<(), Refusal> {
    let group = known(group, act.on)?;
    let facts = group.facts_of(act.what, None, act.on);
    let brief = group.brief(act.what, &facts, act.on, &By::today(book))?;
    match act.what {
        Question::Election(kind) => brief.open(group.election(), &act.about(kind)),
        Question::DeputyElection(kind) => brief.open(group.deputy_election(), &act.about(kind)),
        Question::Deputy(kind) => brief.open(group.selection(), &act.about(kind)),
        Question::Delegation(kind) => brief.open(group.authority(), &act.about(kind)),
        Question::Relief(kind) => brief.open(group.relief(), &act.about(kind)),
        Question::Vacancy(kind) => brief.open(group.vacancy_on(act.on), &act.about(kind)),
        Question::Meeting { matter, kind } => brief.open(group.matter(matter), &act.about(kind)),
        Question::Conference(kind) => brief.open(group.conference(), &act.about(kind)),
    }
}

/// Lists all that stands against a kind of act of an actor on a day, whatever its content: what is not met, and what would be
/// irregular. Nothing unmet means that [`open`] accepts.
pub(crate) fn against(group: &ResidentialGroup, act: &Act<Question>, book: &Rulebook) -> Findings {
    let listed = || {
        known(Some(group), act.on)?;
        let facts = group.facts_of(act.what, None, act.on);
        let brief = group.brief(act.what, &facts, act.on, &By::today(book))?;
        Ok(match act.what {
            Question::Election(kind) => brief.against(group.election(), &act.about(kind)),
            Question::DeputyElection(kind) => brief.against(group.deputy_election(), &act.about(kind)),
            Question::Deputy(kind) => brief.against(group.selection(), &act.about(kind)),
            Question::Delegation(kind) => brief.against(group.authority(), &act.about(kind)),
            Question::Relief(kind) => brief.against(group.relief(), &act.about(kind)),
            Question::Vacancy(kind) => brief.against(group.vacancy_on(act.on), &act.about(kind)),
            Question::Meeting { matter, kind } => brief.against(group.matter(matter), &act.about(kind)),
            Question::Conference(kind) => brief.against(group.conference(), &act.about(kind)),
        })
    };
    listed().unwrap_or_else(refused)
}

vocabulary! {
    /// Việc đang tiến hành: what keeps the regulation it was opened under; and the office of head, of which something
    /// may be due though nothing is under way.
    pub enum Process {
        /// The office of head.
        HeadOffice = "chức vụ Trưởng thôn, Tổ trưởng tổ dân phố" / "the office of head",
        /// The election of a head.
        Election = "cuộc bầu Trưởng thôn, Tổ trưởng tổ dân phố" / "the election of a head",
        /// The election of a deputy.
        DeputyElection = "cuộc bầu cấp phó" / "the election of a deputy",
        /// The choice of a deputy or participant.
        Selection = "việc lựa chọn cấp phó, người tham gia hoạt động" / "the choice of a deputy or activity participant",
        /// A delegation that holds or is still to begin.
        Delegation = "việc ủy quyền" / "the delegation",
        /// The relief of a head.
        Relief = "việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "the relief of the head",
        /// A matter put to the residents and not in force yet.
        Meeting = "nội dung Nhân dân bàn và quyết định" / "a matter for community decision",
        /// A yearly conference planned and not yet held.
        Conference = "hội nghị định kỳ" / "the periodic conference",
    }
}

/// Việc chuyển tiếp: a process that a change of the law has overtaken. It goes on under the regulation
/// it was opened under; whether to begin anew under today's is for those concerned.
#[doc = include_str!("../../docs/wire/answer.transitional_process.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias("việc chuyển tiếp", "viec chuyen tiep", "Straddling"))]
pub struct TransitionalProcess {
    /// The process.
    pub process: Process,
    /// The matter, if it is one put to the residents.
    pub matter: Option<MatterId>,
    /// The regulation it was opened under.
    pub pinned: Pin,
    /// The regulation of the day; none where the rulebook has none.
    pub today: Option<Pin>,
}

/// The processes under way on a day that were opened under another regulation than that day's. What
/// the two say differently is told by [`Regulation::changes`](crate::law::Regulation::changes).
///
/// # Law
/// None: no instrument consulted has a transitional provision for a process under way (INTERPRETATION: it
/// keeps the rules it began under).
pub fn transitional<'a>(
    group: &'a ResidentialGroup,
    on: NaiveDate,
    book: &Rulebook,
) -> impl Iterator<Item = TransitionalProcess> + use<'a> {
    let today = group.regulation_on(on, book).map(|r| r.pin());
    let facts = group.facts(on);
    let electing =
        |election: Option<&Election>| election.filter(|e| e.end().is_none()).map(Election::regulation);
    let selection = group.selection().filter(|s| s.stands(&facts));
    let delegation = group
        .authority()
        .and_then(Authority::delegation)
        .filter(|d| d.stands(on, &facts));
    let relief = group.relief().filter(|d| d.goes_on(&facts));
    let conference = group.conference().filter(|c| c.held().is_none());
    let processes = [
        (Process::Election, electing(group.election())),
        (Process::DeputyElection, electing(group.deputy_election())),
        (Process::Selection, selection.map(Selection::regulation)),
        (Process::Delegation, delegation.map(|d| d.regulation)),
        (Process::Relief, relief.map(Relief::regulation)),
        (Process::Conference, conference.map(Conference::regulation)),
    ]
    .into_iter()
    .filter_map(|(process, pin)| Some((process, None, pin?)));
    let undecided = group.matters().filter(|(_, d)| d.effect().is_none());
    processes
        .chain(undecided.map(|(id, d)| (Process::Meeting, Some(id), d.regulation())))
        .filter(move |(.., pin)| Some(*pin) != today)
        .map(move |(process, matter, pinned)| TransitionalProcess {
            process,
            matter,
            pinned,
            today,
        })
}
