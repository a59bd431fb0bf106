//! Judging an act against a group: which regulation, then the procedure's own room.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::act::{Act, Done, Evidence, Findings, Irregularities, Law, Refusal};
use crate::delegation::Authority;
use crate::law::{BasisFlaw, Pin, Regulation, Rule, Rulebook};
use crate::office::Facts;
use crate::{delegation, deputy, election};

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
    let group = match (&act.what, group) {
        (Command::Register(register), None) => return plain(Event::Registered(register.clone())),
        (Command::Register(_), Some(_)) => {
            return Err(Refusal::of_record(Rule::GroupExists, Evidence::Plain));
        }
        (_, group) => known(group, act.on)?,
    };
    match &act.what {
        Command::Register(_) => Err(Refusal::of_record(Rule::GroupExists, Evidence::Plain)),
        Command::CountHouseholds(households) => plain(Event::HouseholdsCounted(*households)),
        Command::RecordOfficer(officer) => plain(Event::OfficerRecorded(*officer)),
        Command::Election(command) => {
            let law = law(book, group.election_pin(), group, act.on)?;
            basis(book, group, command, act.on, law.regulation)?;
            let facts = group.facts(act.on);
            election::decide_part(
                group.election(),
                &act.about(command),
                law,
                &facts,
                Event::Election,
            )
        }
        Command::Deputy(command) => {
            let law = law(book, group.selection_pin(), group, act.on)?;
            let facts = group.facts(act.on);
            deputy::decide_part(group.selection(), &act.about(command), law, &facts, Event::Deputy)
        }
        Command::Delegation(command) => {
            let facts = group.facts(act.on);
            let pin = group.delegation_pin(command.kind(), act.on, &facts);
            let law = law(book, pin, group, act.on)?;
            delegation::decide_part(
                group.authority(),
                &act.about(command),
                law,
                &facts,
                Event::Delegation,
            )
        }
        Command::Unlawful(command) => unlawful(group, act, command, book),
    }
}

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks. Nothing unmet means that [`decide`] accepts.
#[must_use]
pub fn missing(group: Option<&ResidentialGroup>, act: &Act<Command>, book: &Rulebook) -> Findings {
    let surveyed = || -> Result<Findings, Refusal> {
        let group = known(group, act.on)?;
        match &act.what {
            Command::Election(command) => {
                let law = law(book, group.election_pin(), group, act.on)?;
                let facts = group.facts(act.on);
                let mut found = election::missing(group.election(), &act.about(command), law, &facts);
                found.unmet.extend(
                    basis(book, group, command, act.on, law.regulation)
                        .err()
                        .map(|r| r.finding()),
                );
                Ok(found)
            }
            Command::Deputy(command) => {
                let law = law(book, group.selection_pin(), group, act.on)?;
                Ok(deputy::missing(
                    group.selection(),
                    &act.about(command),
                    law,
                    &group.facts(act.on),
                ))
            }
            Command::Delegation(command) => {
                let facts = group.facts(act.on);
                let pin = group.delegation_pin(command.kind(), act.on, &facts);
                let law = law(book, pin, group, act.on)?;
                Ok(delegation::missing(
                    group.authority(),
                    &act.about(command),
                    law,
                    &facts,
                ))
            }
            _ => Ok(Findings::default()),
        }
    };
    let procedure = matches!(
        act.what,
        Command::Election(_) | Command::Deputy(_) | Command::Delegation(_)
    );
    let found = if procedure {
        surveyed()
    } else {
        decide(group, act, book).map(|_| Findings::default())
    };
    found.unwrap_or_else(|refusal| Findings {
        unmet: alloc::vec![refusal.finding()],
        ..Findings::default()
    })
}

/// A kind of act, asked about before its content is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// An act of an election.
    Election(election::Kind),
    /// An act of the choice of a deputy.
    Deputy(deputy::Kind),
    /// An act on the head's authority.
    Delegation(delegation::Kind),
}

/// Whether a kind of act is open to an actor on a day, whatever it says: stage, post and competence.
///
/// # Errors
/// The first rule not met.
pub fn open(group: Option<&ResidentialGroup>, act: &Act<Question>, book: &Rulebook) -> Result<(), Refusal> {
    let group = known(group, act.on)?;
    let facts: &Facts<'_> = &group.facts(act.on);
    match act.what {
        Question::Election(kind) => {
            let law = law(book, group.election_pin(), group, act.on)?;
            election::open(group.election(), &act.about(kind), law, facts)
        }
        Question::Deputy(kind) => {
            let law = law(book, group.selection_pin(), group, act.on)?;
            deputy::open(group.selection(), &act.about(kind), law, facts)
        }
        Question::Delegation(kind) => {
            let law = law(book, group.delegation_pin(kind, act.on, facts), group, act.on)?;
            delegation::open(group.authority(), &act.about(kind), law, facts)
        }
    }
}

/// The group must be registered, no later than the act.
#[inline]
fn known(group: Option<&ResidentialGroup>, on: NaiveDate) -> Result<&ResidentialGroup, Refusal> {
    match group {
        None => Err(Refusal::of_record(Rule::GroupUnknown, Evidence::Plain)),
        Some(group) if on < group.registered => Err(Refusal::of_record(
            Rule::TooEarly,
            Evidence::Dates {
                observed: on,
                bound: group.registered,
            },
        )),
        Some(group) => Ok(group),
    }
}

/// The law of a process: the regulation it is pinned to, or that of the day where it begins now.
#[inline]
fn law<'b>(
    book: &'b Rulebook,
    pin: Option<Pin>,
    group: &ResidentialGroup,
    on: NaiveDate,
) -> Result<Law<'b>, Refusal> {
    let found = match pin {
        Some(pin) => book.get(pin),
        None => book.at(group.ward().province, group.kind(), on),
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

/// The legal basis that a call cites must stand on that day.
fn basis(
    book: &Rulebook,
    group: &ResidentialGroup,
    command: &election::Command,
    on: NaiveDate,
    regulation: &Regulation,
) -> Result<(), Refusal> {
    let election::Command::Call(election::Call {
        basis: Some(number), ..
    }) = command
    else {
        return Ok(());
    };
    let (rule, evidence) = match book.basis(*number, group.ward().province, on) {
        Ok(_) => return Ok(()),
        Err(BasisFlaw::Unknown) => (Rule::BasisUnknown, Evidence::Plain),
        Err(BasisFlaw::NotYetIssued(bound)) => {
            (Rule::BasisNotYetIssued, Evidence::Dates { observed: on, bound })
        }
        Err(BasisFlaw::NotInForce) => (Rule::BasisNotInForce, Evidence::On(on)),
    };
    Err(Refusal {
        rule,
        evidence,
        regulation: Some(regulation.pin()),
    })
}

/// Records what a body did against the law: the act must be one that would be refused.
fn unlawful(
    group: &ResidentialGroup,
    act: &Act<Command>,
    command: &Command,
    book: &Rulebook,
) -> Result<Done<Event>, Refusal> {
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
    fn election_pin(&self) -> Option<Pin> {
        self.election().map(election::Election::regulation)
    }

    fn selection_pin(&self) -> Option<Pin> {
        self.selection().map(deputy::Selection::regulation)
    }

    /// A delegation is judged by the regulation it was granted under; a new one, a task, and what
    /// the head does in person by that of the day.
    fn delegation_pin(&self, kind: delegation::Kind, on: NaiveDate, facts: &Facts<'_>) -> Option<Pin> {
        match kind {
            delegation::Kind::Revoke | delegation::Kind::Exercise => self
                .authority()
                .and_then(Authority::delegation)
                .filter(|d| d.stands(on, facts))
                .map(|d| d.regulation),
            delegation::Kind::Grant | delegation::Kind::AssignTask => None,
        }
    }
}
