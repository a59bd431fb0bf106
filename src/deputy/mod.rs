//! The deputy room: the head's choice of a deputy or a participant, through the consents the
//! regulation asks for, to recognition.
//!
//! opened for a named person -> consents, in any order -> chosen -> proposed -> received ->
//! recognised | answered with reasons. Where the regulation has no recognition (participants), the
//! choice itself gives the office.
//!
//! Whoever is elected head, or recognised for a day to come, may put somebody forward for that term
//! (irregular where a text says from when a head acts); the ward recognises the deputy from the head's
//! first day at the earliest. A deputy still to begin does so only while the head leads for whose term the
//! recognition was (INTERPRETATION: no text read speaks of it).

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Kind};
pub use event::Event;
pub use evolve::evolve;
pub use state::{End, Selection};

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Act, Checks, Done, Finding, Findings, Law, Refusal};
use crate::consent::Consent;
use crate::law::{DeputyForm, Period, Regulation, Rule};
use crate::office::{Facts, Office, Tenure, deputy_end};

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    state: Option<&Selection>,
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
    state: Option<&Selection>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    part: impl FnOnce(Event) -> E,
) -> Result<Done<E>, Refusal> {
    let irregular = Checks::judged(law, act, |c| rules::check(c, state, act.what, facts))?;
    judge(state, act, law, facts, |what| Done {
        by: act.by,
        on: act.on,
        what: part(what),
        irregular,
    })
}

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks.
#[must_use]
pub fn missing(state: Option<&Selection>, act: &Act<&Command>, law: Law<'_>, facts: &Facts<'_>) -> Findings {
    Checks::surveyed(law, act, |c| rules::check(c, state, act.what, facts))
}

/// Whether a kind of act is open to an actor on a day, whatever it says.
///
/// # Errors
/// The first rule not met.
pub fn open(
    state: Option<&Selection>,
    act: &Act<Kind>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    Checks::judged(law, act, |c| rules::gate(c, state, act.what, facts)).map(|_| ())
}

/// The event of an act that passed the checks.
#[inline]
fn judge<D>(
    state: Option<&Selection>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    done: impl FnOnce(Event) -> D,
) -> Result<D, Refusal> {
    let rules = law.regulation;
    let refused = |rule| Finding::plain(rule).under(rules.pin());
    let event = match act.what {
        Command::Open(candidate) => Event::Opened {
            candidate: *candidate,
            head: act.by.person().ok_or_else(|| refused(Rule::NotTheHolder))?,
            regulation: rules.pin(),
        },
        Command::Consent(opinion) => Event::Consented(Consent {
            of: act.by.role(),
            on: act.on,
            opinion: *opinion,
        }),
        Command::Choose => Event::Chosen {
            in_office: match state {
                Some(s) if rules.deputy_recognition.stated().is_none() => {
                    Some(tenure(rules, facts, s.candidate(), act.on))
                }
                _ => None,
            },
        },
        Command::Propose => Event::Proposed,
        Command::Receive => Event::Received(law.receipt(&rules.deputy_recognition_within, act.on).due),
        Command::Recognise(recognise) => {
            let selection = state.ok_or_else(|| refused(Rule::NoSelection))?;
            let from = recognise.from.unwrap_or(act.on);
            Event::Recognised {
                recognise: *recognise,
                deputy: tenure(rules, facts, selection.candidate(), from),
            }
        }
        Command::AnswerWithReasons(reasons) => Event::AnsweredWithReasons(*reasons),
        Command::Abandon => Event::Abandoned,
    };
    Ok(done(event))
}

/// The tenure of the person chosen: it ends with the head's where the regulation says so.
fn tenure(rules: &Regulation, facts: &Facts<'_>, person: PersonId, from: NaiveDate) -> Tenure {
    let participants = rules
        .deputy_form
        .stated()
        .is_some_and(|p| p.value == DeputyForm::Participants);
    let end = deputy_end(rules, facts.head_of_deputy(from));
    Tenure {
        office: if participants {
            Office::Participant
        } else {
            Office::Deputy
        },
        person,
        period: end.map_or(Period::since(from), |end| Period::since(from).ending(end)),
    }
}
