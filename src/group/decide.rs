//! Judging an act against a group: its law and its facts, then the procedure.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::act::{Act, Done, Evidence, Irregularities, Refusal};
use crate::law::{Rule, Rulebook};
use crate::procedure::Procedure;

use super::command::Command;
use super::event::Event;
use super::questions::Question;
use super::state::ResidentialGroup;

/// Checks an act. Returns its event, or a refusal with the first unmet rule.
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
    let case = Case { group, act, book };
    match &act.what {
        Command::Register(_) => Err(Refusal::of_record(Rule::GroupExists, Evidence::Plain)),
        Command::CountHouseholds(households) => plain(Event::HouseholdsCounted(*households)),
        Command::RecordOfficer(officer) => plain(Event::OfficerRecorded(*officer)),
        Command::Election(command) => case.decide(
            Question::Election(command.kind()),
            group.election(),
            command,
            Event::Election,
        ),
        Command::DeputyElection(command) => case.decide(
            Question::DeputyElection(command.kind()),
            group.deputy_election(),
            command,
            Event::DeputyElection,
        ),
        Command::Deputy(command) => case.decide(
            Question::Deputy(command.kind()),
            group.selection(),
            command,
            Event::Deputy,
        ),
        Command::Delegation(command) => case.decide(
            Question::Delegation(command.kind()),
            group.authority(),
            command,
            Event::Delegation,
        ),
        Command::Dismissal(command) => case.decide(
            Question::Dismissal(command.kind()),
            group.dismissal(),
            command,
            Event::Dismissal,
        ),
        Command::Vacancy(command) => case.decide(
            Question::Vacancy(command.kind()),
            group.vacancy_on(act.on),
            command,
            Event::Vacancy,
        ),
        Command::Meeting { matter, act: command } => {
            let (matter, kind) = (*matter, command.kind());
            case.decide(
                Question::Meeting { matter, kind },
                group.matter(matter),
                command,
                |event| Event::Meeting { matter, event },
            )
        }
        Command::Conference(command) => case.decide(
            Question::Conference(command.kind()),
            group.conference(),
            command,
            Event::Conference,
        ),
        Command::Unlawful(command) => unlawful(group, act, command, book),
    }
}

/// An act of a group to be judged by a rulebook.
struct Case<'a> {
    group: &'a ResidentialGroup,
    act: &'a Act<Command>,
    book: &'a Rulebook,
}

impl Case<'_> {
    /// Checks the act by the law and the facts of its procedure.
    #[inline]
    fn decide<P: Procedure>(
        &self,
        question: Question,
        state: Option<&P>,
        command: &P::Command,
        part: impl FnOnce(P::Event) -> Event,
    ) -> Result<Done<Event>, Refusal> {
        let Self { group, act, book } = *self;
        let facts = group.facts_of(question, act.what.changes(), act.on);
        let brief = group.brief(question, &facts, act.on, book)?;
        brief.decide_as(state, &act.about(command), part)
    }
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
