//! The questions before an act: what stands against it, and is it open at all.

use chrono::NaiveDate;

use crate::act::{Act, Findings, Refusal};
use crate::conference::Conference;
use crate::delegation::Authority;
use crate::deputy::Selection;
use crate::dismissal::Dismissal;
use crate::election::Election;
use crate::law::{Pin, Rulebook};
use crate::office::Office;
use crate::text::vocabulary;
use crate::{MatterId, conference, delegation, deputy, dismissal, election, meeting, vacancy};

use super::command::Command;
use super::decide::{basis, changes, decide, known, still_changes};
use super::state::ResidentialGroup;

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks. Nothing unmet means that [`decide`](super::decide) accepts.
#[must_use]
pub fn missing(group: Option<&ResidentialGroup>, act: &Act<Command>, book: &Rulebook) -> Findings {
    surveyed(group, act, book).unwrap_or_else(|refusal| Findings {
        unmet: alloc::vec![refusal.finding()],
        ..Findings::default()
    })
}

fn surveyed(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    book: &Rulebook,
) -> Result<Findings, Refusal> {
    let group = match (group, &act.what) {
        (None, Command::Register(_)) => return Ok(Findings::default()),
        _ => known(group, act.on)?,
    };
    let facts = group.facts(act.on);
    match &act.what {
        Command::Election(command) => elect(group, Office::Head, act, command, book),
        Command::DeputyElection(command) => elect(group, Office::Deputy, act, command, book),
        Command::Deputy(command) => {
            let law = group.law(book, group.selection_pin(command.kind(), act.on), act.on)?;
            Ok(deputy::missing(
                group.selection(),
                &act.about(command),
                law,
                &facts,
            ))
        }
        Command::Delegation(command) => {
            let law = group.law(book, group.delegation_pin(command.kind(), act.on, &facts), act.on)?;
            Ok(delegation::missing(
                group.authority(),
                &act.about(command),
                law,
                &facts,
            ))
        }
        Command::Dismissal(command) => {
            let law = group.law(book, group.dismissal_pin(command.kind(), &facts), act.on)?;
            let mut found = dismissal::missing(group.dismissal(), &act.about(command), law, &facts);
            let refusal = basis(group, command.basis(), act.on, book).err();
            found.unmet.extend(refusal.map(|refusal| refusal.finding()));
            Ok(found)
        }
        Command::Vacancy(command) => {
            let law = group.law(book, None, act.on)?;
            Ok(vacancy::missing(
                group.vacancy_on(act.on),
                &act.about(command),
                law,
                &facts,
            ))
        }
        Command::Meeting { matter, act: command } => {
            let (state, law) = group.matter_law(*matter, act.on, book)?;
            let mut found = meeting::missing(state, &act.about(command), law, &facts);
            // In the order of a decision: the gate, what is to be changed, then what the act says.
            if let Err(gone) = still_changes(group, *matter, command.kind(), act.on, law) {
                let open = meeting::open(state, &act.about(command.kind()), law, &facts).is_ok();
                let at = if open { 0 } else { found.unmet.len() };
                found.unmet.insert(at, gone.finding());
            }
            let refusal = changes(group, command, act.on, law).err();
            found.unmet.extend(refusal.map(|refusal| refusal.finding()));
            Ok(found)
        }
        Command::Conference(command) => {
            let law = group.law(book, group.conference_pin(command.kind()), act.on)?;
            Ok(conference::missing(
                group.conference(),
                &act.about(command),
                law,
                &facts,
            ))
        }
        Command::Register(_)
        | Command::CountHouseholds(_)
        | Command::RecordOfficer(_)
        | Command::Unlawful(_) => decide(Some(group), act, book).map(|_| Findings::default()),
    }
}

fn elect(
    group: &ResidentialGroup,
    office: Office,
    act: &Act<Command>,
    command: &election::Command,
    book: &Rulebook,
) -> Result<Findings, Refusal> {
    let state = group.election_of(office);
    let law = group.law(book, state.map(Election::regulation), act.on)?;
    let facts = group.facts_filling(office, act.on);
    let mut found = election::missing(state, &act.about(command), law, &facts);
    found.unmet.extend(
        basis(group, command.basis(), act.on, book)
            .err()
            .map(|refusal| refusal.finding()),
    );
    Ok(found)
}

/// A kind of act, asked about before its content is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// An act of the election of the head.
    Election(election::Kind),
    /// An act of the election of a deputy.
    DeputyElection(election::Kind),
    /// An act of the choice of a deputy.
    Deputy(deputy::Kind),
    /// An act on the head's authority.
    Delegation(delegation::Kind),
    /// An act of letting the head go.
    Dismissal(dismissal::Kind),
    /// An act about a vacant office, or one that falls vacant.
    Vacancy(vacancy::Kind),
    /// An act on a matter put to the residents.
    Meeting {
        /// Which matter.
        matter: MatterId,
        /// The kind of act.
        kind: meeting::Kind,
    },
    /// An act of the yearly conference.
    Conference(conference::Kind),
}

/// Whether a kind of act is open to an actor on a day, whatever it says: stage, post and competence.
///
/// # Errors
/// The first rule not met.
pub fn open(group: Option<&ResidentialGroup>, act: &Act<Question>, book: &Rulebook) -> Result<(), Refusal> {
    let group = known(group, act.on)?;
    let facts = group.facts(act.on);
    let electing = |office, kind| {
        let state = group.election_of(office);
        let law = group.law(book, state.map(Election::regulation), act.on)?;
        election::open(state, &act.about(kind), law, &group.facts_filling(office, act.on))
    };
    match act.what {
        Question::Election(kind) => electing(Office::Head, kind),
        Question::DeputyElection(kind) => electing(Office::Deputy, kind),
        Question::Deputy(kind) => {
            let law = group.law(book, group.selection_pin(kind, act.on), act.on)?;
            deputy::open(group.selection(), &act.about(kind), law, &facts)
        }
        Question::Delegation(kind) => {
            let law = group.law(book, group.delegation_pin(kind, act.on, &facts), act.on)?;
            delegation::open(group.authority(), &act.about(kind), law, &facts)
        }
        Question::Dismissal(kind) => {
            let law = group.law(book, group.dismissal_pin(kind, &facts), act.on)?;
            dismissal::open(group.dismissal(), &act.about(kind), law, &facts)
        }
        Question::Vacancy(kind) => {
            let law = group.law(book, None, act.on)?;
            vacancy::open(group.vacancy_on(act.on), &act.about(kind), law, &facts)
        }
        Question::Meeting { matter, kind } => {
            let (state, law) = group.matter_law(matter, act.on, book)?;
            meeting::open(state, &act.about(kind), law, &facts)?;
            still_changes(group, matter, kind, act.on, law)
        }
        Question::Conference(kind) => {
            let law = group.law(book, group.conference_pin(kind), act.on)?;
            conference::open(group.conference(), &act.about(kind), law, &facts)
        }
    }
}

vocabulary! {
    /// Việc đang tiến hành: what keeps the regulation it was opened under.
    pub enum Process {
        /// The election of a head.
        Election = "cuộc bầu Tổ trưởng" / "the election of a head",
        /// The election of a deputy.
        DeputyElection = "cuộc bầu cấp phó" / "the election of a deputy",
        /// The choice of a deputy or participant.
        Selection = "việc lựa chọn cấp phó" / "the choice of a deputy",
        /// A delegation that holds or is still to begin.
        Delegation = "việc ủy quyền" / "the delegation",
        /// The leaving of a head.
        Dismissal = "việc cho thôi làm" / "the leaving of the head",
        /// A matter put to the residents and not in force yet.
        Meeting = "việc dân bàn và quyết định" / "a matter for the residents",
        /// A yearly conference planned and not yet held.
        Conference = "hội nghị định kỳ" / "the yearly conference",
    }
}

/// Việc chuyển tiếp: a process that a change of the law has overtaken. It goes on under the regulation
/// it was opened under; whether to begin anew under today's is for those concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Straddling {
    /// Which process.
    pub process: Process,
    /// Which matter, of one put to the residents.
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
/// None: no text read has a transitional provision for a process under way (INTERPRETATION: it
/// keeps the rules it began under).
pub fn straddling<'a>(
    group: &'a ResidentialGroup,
    on: NaiveDate,
    book: &Rulebook,
) -> impl Iterator<Item = Straddling> + use<'a> {
    let today = book.at(group.ward().province, group.kind(), on).map(|r| r.pin());
    let facts = group.facts(on);
    let electing =
        |election: Option<&Election>| election.filter(|e| e.end().is_none()).map(Election::regulation);
    let selection = group.selection().filter(|s| s.stands(&facts));
    let delegation = group
        .authority()
        .and_then(Authority::delegation)
        .filter(|d| d.stands(on, &facts));
    let dismissal = group.dismissal().filter(|d| d.goes_on(&facts));
    let conference = group.conference().filter(|c| c.held().is_none());
    let processes = [
        (Process::Election, electing(group.election())),
        (Process::DeputyElection, electing(group.deputy_election())),
        (Process::Selection, selection.map(Selection::regulation)),
        (Process::Delegation, delegation.map(|d| d.regulation)),
        (Process::Dismissal, dismissal.map(Dismissal::regulation)),
        (Process::Conference, conference.map(Conference::regulation)),
    ]
    .into_iter()
    .filter_map(|(process, pin)| Some((process, None, pin?)));
    let undecided = group.matters().filter(|(_, d)| d.effect().is_none());
    processes
        .chain(undecided.map(|(id, d)| (Process::Meeting, Some(id), d.regulation())))
        .filter(move |(.., pin)| Some(*pin) != today)
        .map(move |(process, matter, pinned)| Straddling {
            process,
            matter,
            pinned,
            today,
        })
}
