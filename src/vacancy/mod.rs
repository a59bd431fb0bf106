//! The vacancy room: who runs a group without a head, and how an office ends outside the procedures.
//!
//! A provisional head is appointed while there is no head (a new group, a head who left, votes that
//! failed) and serves until the first day of a head, or as long as the regulation allows. That an
//! office ended by itself (a death, moving away, a lost standard) is recorded, and that a deputy or who
//! was still to begin left or was relieved; so is a suspension, which no text read provides for and which
//! leaves the office filled; and a handover, of which no text read speaks.
//!
//! # Law
//! Clause 3, Article 9, Decree 59/2023/NĐ-CP; Article 12, Circular 04/2012/TT-BNV; clause 2, Article
//! 4, Decree 185/2026/NĐ-CP.

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{
    Appointment, Awaited, ChangeTerm, Command, EndGround, EndTenure, Handover, Item, Items, Kind, NewEnd,
    Suspension,
};
pub use event::Event;
pub use evolve::evolve;
pub use state::Vacancy;

use crate::act::{Act, Checks, Done, Evidence, Finding, Findings, Law, Refusal};
use crate::law::{Due, Period, Rule};
use crate::office::{Facts, Office, Tenure};

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    state: Option<&Vacancy>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<Done<Event>, Refusal> {
    decide_part(state, act, law, facts, |event| event)
}

/// The same, with the event as part of something larger.
#[inline]
pub(crate) fn decide_part<E>(
    state: Option<&Vacancy>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    part: impl FnOnce(Event) -> E,
) -> Result<Done<E>, Refusal> {
    let irregular = Checks::judged(law, act, |c| rules::check(c, state, act.what, facts))?;
    let event = judge(state, act, law, facts)?;
    Ok(Done {
        by: act.by,
        on: act.on,
        what: part(event),
        irregular,
    })
}

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks.
#[must_use]
pub fn missing(state: Option<&Vacancy>, act: &Act<&Command>, law: Law<'_>, facts: &Facts<'_>) -> Findings {
    Checks::surveyed(law, act, |c| rules::check(c, state, act.what, facts))
}

/// Whether a kind of act is open to an actor on a day, whatever it says.
///
/// # Errors
/// The first rule not met.
pub fn open(
    state: Option<&Vacancy>,
    act: &Act<Kind>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    Checks::judged(law, act, |c| rules::gate(c, state, act.what, facts)).map(|_| ())
}

/// The event of an act that passed the checks: its content, and whatever needs law to be known.
#[inline]
fn judge(
    state: Option<&Vacancy>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<Event, Refusal> {
    let nobody = |rule, evidence| Finding { rule, evidence }.under(law.regulation.pin());
    Ok(match act.what {
        Command::Appoint(appointment) => {
            let head_due = rules::last_day(law, rules::first(state, act.on));
            let last = appointment.last_day.or(match head_due {
                Due::By(last) => Some(last),
                Due::Unknown | Due::NotRegulated => None,
            });
            let period = Period::since(act.on);
            Event::Appointed {
                appointment: *appointment,
                tenure: Tenure {
                    office: Office::ProvisionalHead,
                    person: appointment.person,
                    period: last
                        .and_then(|last| last.succ_opt())
                        .map_or(period, |until| period.ending(until)),
                },
                head_due,
                regulation: law.regulation.pin(),
            }
        }
        Command::EndTenure(end) => {
            let role = Evidence::Role(rules::role(end.office));
            let tenure = rules::ending(facts, end, act.on).ok_or_else(|| nobody(Rule::NotTheHolder, role))?;
            Event::Ended {
                end: *end,
                tenure: tenure.until(act.on),
            }
        }
        Command::ChangeTerm(change) => {
            let head = facts.head.ok_or_else(|| nobody(Rule::NoHead, Evidence::Plain))?;
            let open = Period::since(head.period.from());
            let period = match change.end {
                NewEnd::LastDay(last) => last.succ_opt().map_or(open, |until| open.ending(until)),
                NewEnd::Until(_) => open,
            };
            Event::TermChanged {
                change: *change,
                tenure: Tenure { period, ..head },
            }
        }
        Command::Suspend(suspension) => Event::Suspended(*suspension),
        Command::HandOver(handover) => Event::HandedOver(*handover),
    })
}
