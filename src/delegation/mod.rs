//! The delegation room: what the head assigns and delegates, and who acts for the head.
//!
//! A delegation is granted by a head in office to a deputy in office, for named powers or for the
//! running of the group, for a period or until revoked; it is revoked, expires, or lapses when
//! either leaves. Expiry and lapse are never stored: they follow from the periods.
//!
//! # Law
//! Article 16 of Hà Nội's Decision 16/2019/QĐ-UBND: the deputy does what the head assigns and acts
//! for the head when delegated. No text read speaks of form, period, sub-delegation or lapse: those
//! rules are the crate's assumption, and say so.

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Grant, Kind, Scope, Task};
pub use event::{Capacity, Event};
pub use evolve::evolve;
pub use state::{Authority, Delegation};

use crate::act::{Act, Actor, Checks, Done, Findings, Law, Refusal};
use crate::law::{Power, Powers, Regulation};
use crate::office::Facts;

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    state: Option<&Authority>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<Done<Event>, Refusal> {
    decide_part(state, act, law, facts, |event| event)
}

/// The same, with the event as part of something larger, which is built where it goes: events are
/// big to move.
#[inline]
pub(crate) fn decide_part<E>(
    state: Option<&Authority>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    part: impl FnOnce(Event) -> E,
) -> Result<Done<E>, Refusal> {
    let irregular = Checks::judged(law, act, |c| rules::check(c, state, act.what, facts))?;
    Ok(Done {
        by: act.by,
        on: act.on,
        what: part(judge(act, law)),
        irregular,
    })
}

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks.
#[must_use]
pub fn missing(state: Option<&Authority>, act: &Act<&Command>, law: Law<'_>, facts: &Facts<'_>) -> Findings {
    Checks::surveyed(law, act, |c| rules::check(c, state, act.what, facts))
}

/// Whether a kind of act is open to an actor on a day, whatever it says.
///
/// # Errors
/// The first rule not met.
pub fn open(
    state: Option<&Authority>,
    act: &Act<Kind>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    Checks::judged(law, act, |c| rules::gate(c, state, act.what, facts)).map(|_| ())
}

/// The event of an act that passed the checks.
#[inline]
fn judge(act: &Act<&Command>, law: Law<'_>) -> Event {
    match act.what {
        Command::Grant(grant) => Event::Granted {
            grant: *grant,
            covers: covers(grant.scope, law.regulation),
            regulation: law.regulation.pin(),
        },
        Command::Revoke => Event::Revoked,
        Command::Exercise(power) => Event::Exercised {
            power: *power,
            capacity: match act.by {
                Actor::Head(_) | Actor::ProvisionalHead(_) => Capacity::Own,
                _ => Capacity::ForTheHead,
            },
        },
        Command::AssignTask(task) => Event::TaskAssigned {
            task: *task,
            regulation: law.regulation.pin(),
        },
    }
}

/// The powers a scope covers: running the group is everything that may be delegated at all.
fn covers(scope: Scope, rules: &Regulation) -> Powers {
    match scope {
        Scope::Running => Power::ALL.iter().copied().filter(|p| !rules.kept(*p)).collect(),
        Scope::Named(powers) => powers,
    }
}
