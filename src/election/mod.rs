//! The election room: from the call to the recognition of a head, or to the reasons why not.
//!
//! called -> prepared (candidates, team, posting, notice: in any order) -> held -> elected | no
//! winner | inquorate | spoiled -> reported -> received -> recognised | re-run ordered | answered
//! with reasons. A re-run is a new round of the same election.

mod command;
mod count;
mod event;
mod evolve;
mod rules;
mod state;
mod vote;

pub use command::{
    AgreeCandidates, Annul, Call, Command, Kind, Minutes, Obstacle, OrderRerun, Part, Postpone, SetUpTeam,
    Tally, TermLabel, VotingForm,
};
pub use count::{Outcome, Reckoning};
pub use event::Event;
pub use evolve::evolve;
pub use state::{Election, End, Held, Team};

pub use crate::vote::{Ballots, InvalidBallots};

use crate::act::{Act, Checks, Done, Finding, Findings, Law, Refusal};
use crate::ballots::last_day;
use crate::law::{Due, Period, Rule};
use crate::office::{Facts, Office, Tenure, deputy_end};

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    state: Option<&Election>,
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
    state: Option<&Election>,
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
pub fn missing(state: Option<&Election>, act: &Act<&Command>, law: Law<'_>, facts: &Facts<'_>) -> Findings {
    Checks::surveyed(law, act, |c| rules::check(c, state, act.what, facts))
}

/// Whether a kind of act is open to an actor on a day, whatever it says.
///
/// # Errors
/// The first rule not met.
pub fn open(
    state: Option<&Election>,
    act: &Act<Kind>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    Checks::judged(law, act, |c| rules::gate(c, state, act.what, facts)).map(|_| ())
}

/// The event of an act that passed the checks: its content, and whatever needs law to be known.
#[inline]
fn judge<D>(
    state: Option<&Election>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    done: impl FnOnce(Event) -> D,
) -> Result<D, Refusal> {
    let rules = law.regulation;
    let refused = |rule| Finding::plain(rule).under(rules.pin());
    let event = match act.what {
        Command::Call(call) => Event::Called {
            call: *call,
            office: facts.filling,
            regulation: rules.pin(),
        },
        Command::AgreeCandidates(candidates) => Event::CandidatesAgreed(candidates.clone()),
        Command::Nominate(candidate) => Event::Nominated(*candidate),
        Command::SetUpTeam(team) => Event::TeamSetUp(team.clone()),
        Command::Post => Event::Posted,
        Command::Notify => Event::Notified,
        Command::SettleRoll(roll) => Event::RollSettled(roll.clone()),
        Command::PlanClusters(clusters) => Event::ClustersPlanned(clusters.clone()),
        Command::Hold(minutes) => {
            // The time to send the result runs from the end of the window, not from the count.
            let window = state.and_then(Election::ballots).and_then(last_day);
            Event::Held {
                outcome: Reckoning::of(minutes).outcome(rules),
                rerun_due: law.due(&rules.rerun_within, act.on),
                report_due: law.due(&rules.report_within, window.unwrap_or(act.on)),
                minutes: minutes.clone(),
            }
        }
        Command::Postpone(postpone) => Event::Postponed(*postpone),
        Command::CallOff(annul) => Event::CalledOff(*annul),
        Command::Withdraw => {
            Event::Withdrew(act.by.person().ok_or_else(|| refused(Rule::NothingToWithdraw))?)
        }
        Command::OpenBallots(ballots) => Event::BallotsOpened(*ballots),
        Command::CorrectRoll(correction) => {
            let held = state
                .and_then(Election::held)
                .ok_or_else(|| refused(Rule::NotHeld))?;
            let roll = correction.of(held.reckoning.roll);
            Event::RollCorrected {
                correction: *correction,
                roll,
                outcome: vote::corrected(held.reckoning, held.outcome, roll, rules),
            }
        }
        Command::Report => Event::Reported,
        Command::Receive => Event::Received(law.receipt(&rules.recognition_within, act.on).due),
        Command::Recognise {
            recognise,
            months,
            label,
        } => {
            let elected = state.and_then(|e| e.winner().map(|person| (e.office(), person)));
            let (office, person) = elected.ok_or_else(|| refused(Rule::NobodyElected))?;
            let months = rules::length(rules, *months).ok_or_else(|| refused(Rule::TermNotStated))?;
            let from = recognise.from.unwrap_or(act.on);
            let term = Period::term(from, months);
            let end = deputy_end(rules, facts.head_of_deputy(from)).filter(|_| office == Office::Deputy);
            let period = end.map_or(term, |end| term.ending(end));
            Event::Recognised {
                recognise: *recognise,
                months,
                label: *label,
                tenure: Tenure {
                    office,
                    person,
                    period,
                },
            }
        }
        Command::OrderRerun(rerun) => Event::RerunOrdered {
            rerun: *rerun,
            due: state
                .and_then(Election::held)
                .map_or(Due::NotRegulated, |held| held.rerun_due),
        },
        Command::AnswerWithReasons(reasons) => Event::AnsweredWithReasons(*reasons),
        Command::Annul(annul) => Event::Annulled(*annul),
    };
    Ok(done(event))
}
