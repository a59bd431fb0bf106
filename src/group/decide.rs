//! Judging an act against a group: which regulation, then the procedure's own room.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::act::{Act, Done, Evidence, Finding, Irregularities, Law, Refusal};
use crate::delegation::Authority;
use crate::deputy::Selection;
use crate::dismissal::Dismissal;
use crate::election::Election;
use crate::law::{BasisFlaw, DocumentNumber, Matter, MatterScope, Pin, Rule, Rulebook};
use crate::office::{Facts, Office};
use crate::{MatterId, conference, delegation, deputy, dismissal, election, meeting, vacancy};

use super::command::Command;
use super::event::Event;
use super::state::ResidentialGroup;

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    book: &Rulebook,
) -> Result<Done<Event>, Refusal> {
    let plain = |what| {
        Ok(Done {
            by: act.by,
            on: act.on,
            what,
            irregular: Irregularities::NONE,
        })
    };
    let group = match (group, &act.what) {
        (None, Command::Register(register)) => return plain(Event::Registered(register.clone())),
        _ => known(group, act.on)?,
    };
    match &act.what {
        Command::Register(_) => Err(Refusal::of_record(Rule::GroupExists, Evidence::Plain)),
        Command::CountHouseholds(households) => plain(Event::HouseholdsCounted(*households)),
        Command::RecordOfficer(officer) => plain(Event::OfficerRecorded(*officer)),
        Command::Election(command) => elect(group, Office::Head, act, command, book, Event::Election),
        Command::DeputyElection(command) => {
            elect(group, Office::Deputy, act, command, book, Event::DeputyElection)
        }
        Command::Deputy(command) => {
            let law = group.law(book, group.selection_pin(command.kind(), act.on), act.on)?;
            let facts = group.facts(act.on);
            deputy::decide_part(group.selection(), &act.about(command), law, &facts, Event::Deputy)
        }
        Command::Delegation(command) => {
            let facts = group.facts(act.on);
            let law = group.law(book, group.delegation_pin(command.kind(), act.on, &facts), act.on)?;
            delegation::decide_part(
                group.authority(),
                &act.about(command),
                law,
                &facts,
                Event::Delegation,
            )
        }
        Command::Dismissal(command) => {
            let facts = group.facts(act.on);
            let law = group.law(book, group.dismissal_pin(command.kind(), &facts), act.on)?;
            let done = dismissal::decide_part(
                group.dismissal(),
                &act.about(command),
                law,
                &facts,
                Event::Dismissal,
            )?;
            basis(group, command.basis(), act.on, book)?;
            Ok(done)
        }
        Command::Vacancy(command) => {
            let law = group.law(book, None, act.on)?;
            vacancy::decide_part(
                group.vacancy_on(act.on),
                &act.about(command),
                law,
                &group.facts(act.on),
                Event::Vacancy,
            )
        }
        Command::Meeting { matter, act: command } => {
            let (state, law) = group.matter_law(*matter, act.on, book)?;
            let part = |event| Event::Meeting {
                matter: *matter,
                event,
            };
            let facts = group.facts(act.on);
            // Whether the kind of act is open comes before what it says.
            if let Err(gone) = still_changes(group, *matter, command.kind(), act.on, law) {
                meeting::open(state, &act.about(command.kind()), law, &facts)?;
                return Err(gone);
            }
            let done = meeting::decide_part(state, &act.about(command), law, &facts, part)?;
            changes(group, command, act.on, law)?;
            Ok(done)
        }
        Command::Conference(command) => {
            let law = group.law(book, group.conference_pin(command.kind()), act.on)?;
            let facts = group.facts(act.on);
            conference::decide_part(
                group.conference(),
                &act.about(command),
                law,
                &facts,
                Event::Conference,
            )
        }
        Command::Unlawful(command) => unlawful(group, act, command, book),
    }
}

/// A decision that another is to change must be in force, and of the same matter and scope: when that is
/// proposed,
pub(super) fn changes(
    group: &ResidentialGroup,
    command: &meeting::Command,
    on: NaiveDate,
    law: Law<'_>,
) -> Result<(), Refusal> {
    match command {
        meeting::Command::Open(p) => still_there(group, p.changes, (p.matter, p.scope), on, law),
        _ => Ok(()),
    }
}

/// and when it is voted on, or given effect.
pub(super) fn still_changes(
    group: &ResidentialGroup,
    matter: MatterId,
    kind: meeting::Kind,
    on: NaiveDate,
    law: Law<'_>,
) -> Result<(), Refusal> {
    use meeting::Kind::{CountBallots, Hold, Recognise, SetEffect, VoteOnline};
    match (kind, group.matter(matter)) {
        (Hold | CountBallots | VoteOnline | Recognise | SetEffect, Some(d)) => {
            still_there(group, d.changes(), (d.matter(), d.scope()), on, law)
        }
        _ => Ok(()),
    }
}

fn still_there(
    group: &ResidentialGroup,
    change: Option<meeting::Change>,
    of: (Matter, MatterScope),
    on: NaiveDate,
    law: Law<'_>,
) -> Result<(), Refusal> {
    let stands = |d: &meeting::Decision| d.in_force(on) && (d.matter(), d.scope()) == of;
    if change.is_none_or(|change| group.matter(change.decision).is_some_and(stands)) {
        return Ok(());
    }
    Err(Finding::plain(Rule::NothingToAmend).under(law.regulation.pin()))
}

#[inline]
fn elect(
    group: &ResidentialGroup,
    office: Office,
    act: &Act<Command>,
    command: &election::Command,
    book: &Rulebook,
    part: impl FnOnce(election::Event) -> Event,
) -> Result<Done<Event>, Refusal> {
    let state = group.election_of(office);
    let law = group.law(book, state.map(Election::regulation), act.on)?;
    let facts = group.facts_filling(office, act.on);
    let done = election::decide_part(state, &act.about(command), law, &facts, part)?;
    basis(group, command.basis(), act.on, book)?;
    Ok(done)
}

/// The legal basis that an act cites must stand on that day.
#[inline]
pub(super) fn basis(
    group: &ResidentialGroup,
    cited: Option<DocumentNumber>,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<(), Refusal> {
    let Some(number) = cited else { return Ok(()) };
    let (rule, evidence) = match book.basis(number, group.ward().province, on) {
        Ok(_) => return Ok(()),
        Err(BasisFlaw::Unknown) => (Rule::BasisUnknown, Evidence::Plain),
        Err(BasisFlaw::NotYetIssued(bound)) => {
            (Rule::BasisNotYetIssued, Evidence::Dates { observed: on, bound })
        }
        Err(BasisFlaw::NotInForce) => (Rule::BasisNotInForce, Evidence::On(on)),
    };
    let regulation = book.at(group.ward().province, group.kind(), on).map(|r| r.pin());
    Err(Refusal {
        rule,
        evidence,
        regulation,
    })
}

/// The group must be registered, no later than the act.
#[inline]
pub(super) fn known(group: Option<&ResidentialGroup>, on: NaiveDate) -> Result<&ResidentialGroup, Refusal> {
    match group {
        None => Err(Refusal::of_record(Rule::GroupUnknown, Evidence::Plain)),
        Some(group) if on < group.registered => {
            let evidence = Evidence::Dates {
                observed: on,
                bound: group.registered,
            };
            Err(Refusal::of_record(Rule::TooEarly, evidence))
        }
        Some(group) => Ok(group),
    }
}

/// Records what a body did against the law: the act must be one that would be refused.
fn unlawful(
    group: &ResidentialGroup,
    act: &Act<Command>,
    command: &Command,
    book: &Rulebook,
) -> Result<Done<Event>, Refusal> {
    if matches!(command, Command::Unlawful(_)) {
        return Err(Refusal::of_record(Rule::NotUnlawful, Evidence::Plain));
    }
    let inner = Act {
        by: act.by,
        on: act.on,
        what: command.clone(),
    };
    match decide(Some(group), &inner, book) {
        Ok(_) => Err(Refusal::of_record(Rule::NotUnlawful, Evidence::Plain)),
        Err(refusal) => Ok(Done {
            by: act.by,
            on: act.on,
            what: Event::UnlawfulRecorded {
                command: Box::new(inner.what),
                refusal,
            },
            irregular: Irregularities::NONE,
        }),
    }
}

impl ResidentialGroup {
    /// The law of a process: the regulation it is pinned to, or that of the day where it begins now.
    #[inline]
    pub(super) fn law<'b>(
        &self,
        book: &'b Rulebook,
        pin: Option<Pin>,
        on: NaiveDate,
    ) -> Result<Law<'b>, Refusal> {
        let found = match pin {
            Some(pin) => book.get(pin),
            None => book.at(self.ward().province, self.kind(), on),
        };
        match found {
            Some(regulation) => Ok(Law {
                regulation,
                calendar: book.calendar(),
            }),
            None => Err(Refusal {
                rule: Rule::UnknownRegulation,
                evidence: Evidence::On(on),
                regulation: pin,
            }),
        }
    }

    /// A matter, and the law it is judged by.
    pub(super) fn matter_law<'b>(
        &self,
        matter: MatterId,
        on: NaiveDate,
        book: &'b Rulebook,
    ) -> Result<(Option<&meeting::Decision>, Law<'b>), Refusal> {
        let state = self.matter(matter);
        let law = self.law(book, state.map(meeting::Decision::regulation), on)?;
        Ok((state, law))
    }

    /// A conference is judged by the regulation it was planned under; a new one by that of the day.
    pub(super) fn conference_pin(&self, kind: conference::Kind) -> Option<Pin> {
        self.conference()
            .filter(|_| kind != conference::Kind::Plan)
            .map(conference::Conference::regulation)
    }

    /// The election under way that fills an office.
    #[inline]
    pub(super) fn election_of(&self, office: Office) -> Option<&Election> {
        match office {
            Office::Head | Office::ProvisionalHead => self.election(),
            Office::Deputy | Office::Participant => self.deputy_election(),
        }
    }

    /// Where a selection has lapsed, a new one opens under the regulation of its own day.
    pub(super) fn selection_pin(&self, kind: deputy::Kind, on: NaiveDate) -> Option<Pin> {
        self.selection()
            .filter(|s| kind != deputy::Kind::Open || s.stands(&self.facts(on)))
            .map(Selection::regulation)
    }

    /// A letter or a proposal joins what stands, and otherwise opens a new process.
    pub(super) fn dismissal_pin(&self, kind: dismissal::Kind, facts: &Facts<'_>) -> Option<Pin> {
        let opens = matches!(kind, dismissal::Kind::Resign | dismissal::Kind::Propose);
        self.dismissal()
            .filter(|d| !opens || d.goes_on(facts))
            .map(Dismissal::regulation)
    }

    /// What is done under a standing delegation is judged by the regulation it was granted under; a
    /// new one, a task, and anything without one by that of the day.
    #[inline]
    pub(super) fn delegation_pin(
        &self,
        kind: delegation::Kind,
        on: NaiveDate,
        facts: &Facts<'_>,
    ) -> Option<Pin> {
        let standing = || {
            self.authority()
                .and_then(Authority::delegation)
                .filter(|d| d.stands(on, facts))
        };
        match kind {
            delegation::Kind::Revoke | delegation::Kind::Exercise => standing().map(|d| d.regulation),
            delegation::Kind::Grant | delegation::Kind::AssignTask => None,
        }
    }
}
