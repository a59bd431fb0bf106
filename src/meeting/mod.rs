//! The meeting room: what the residents decide themselves, other than who leads them.
//!
//! opened (by the head, the ward chair or citizens) -> notified -> held: passed | not passed | too
//! few came | spoiled. Household ballots and an online vote are other ways to decide, open only for
//! the matters and in the cases the law names. Passed -> written -> sent -> in force at once, on
//! recognition, or when the ward says so; changed by the same road, annulled by the ward.
//!
//! # Law
//! Articles 15 to 22, Law 10/2022/QH15; Articles 3 to 5, Decree 59/2023/NĐ-CP; clause 1, Article 10,
//! Decree 61/2023/NĐ-CP. Of the older line only shares and clusters are reported; what it says of
//! covenants, ballots and initiatives was not read.

mod command;
mod count;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{
    BallotPlan, Change, Command, Consenting, Convener, Effect, Flaw, Ground, Kind, Minutes, Notice,
    Objection, OnlineChoice, OnlinePlan, OnlineReturn, Part, Proposal, TextForm, Way, Window, Written,
};
pub use count::{Outcome, commune_wide};
pub use event::{Event, VoteResult};
pub use evolve::evolve;
pub use state::{BallotsOpen, Decision, End, Form, Online, Vote};

pub use crate::vote::{Ballots, InvalidBallots, VotingForm};

use chrono::NaiveDate;

use crate::act::{Act, Checks, Done, Finding, Findings, Law, Refusal};
use crate::law::{MatterScope, Rule};
use crate::office::Facts;

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    state: Option<&Decision>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<Done<Event>, Refusal> {
    decide_part(state, act, law, facts, |event| event)
}

/// The same, with the event as part of something larger.
#[inline]
pub(crate) fn decide_part<E>(
    state: Option<&Decision>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    part: impl FnOnce(Event) -> E,
) -> Result<Done<E>, Refusal> {
    let irregular = Checks::judged(law, act, |c| rules::check(c, state, act.what, facts))?;
    Ok(Done {
        by: act.by,
        on: act.on,
        what: part(judge(state, act, law)?),
        irregular,
    })
}

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks.
#[must_use]
pub fn missing(state: Option<&Decision>, act: &Act<&Command>, law: Law<'_>, facts: &Facts<'_>) -> Findings {
    Checks::surveyed(law, act, |c| rules::check(c, state, act.what, facts))
}

/// Whether a kind of act is open to an actor on a day, whatever it says.
///
/// # Errors
/// The first rule not met.
pub fn open(
    state: Option<&Decision>,
    act: &Act<Kind>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    Checks::judged(law, act, |c| rules::gate(c, state, act.what, facts)).map(|_| ())
}

/// The event of an act that passed the checks: its content, and whatever needs law to be known.
fn judge(state: Option<&Decision>, act: &Act<&Command>, law: Law<'_>) -> Result<Event, Refusal> {
    let rules = law.regulation;
    let decision = || state.ok_or_else(|| Finding::plain(Rule::NoMatter).under(rules.pin()));
    Ok(match act.what {
        Command::Open(proposal) => Event::Opened {
            proposal: proposal.clone(),
            regulation: rules.pin(),
        },
        Command::Designate(convener) => Event::Designated(*convener),
        Command::PlanClusters(clusters) => Event::ClustersPlanned(clusters.clone()),
        Command::Notify(notice) => Event::Notified(*notice),
        Command::Hold(minutes) => {
            let d = decision()?;
            Event::Held {
                result: result(d, count::meeting(minutes, d.matter, rules), act.on, act.on, law),
                minutes: minutes.clone(),
            }
        }
        Command::PlanBallots(plan) => Event::BallotsPlanned {
            plan: *plan,
            due: law.due(&rules.ballot_plan, act.on),
        },
        Command::SendBallotPlan => Event::BallotPlanSent,
        Command::AnnounceBallots(window) => Event::BallotsAnnounced(*window),
        Command::CountBallots(count) => {
            // The time to send the decision runs from the end of the window, not from the count.
            let d = decision()?;
            let window = d.ballots.and_then(|b| b.window);
            let last = window.map_or(act.on, |window| window.last);
            Event::BallotsCounted {
                count: *count,
                result: result(d, count::ballots(count, d.matter, rules), act.on, last, law),
            }
        }
        Command::PlanOnline(plan) => Event::OnlinePlanned(*plan),
        Command::ChooseOnline(choice) => Event::OnlineChosen(*choice),
        Command::VoteOnline(count) => {
            let d = decision()?;
            Event::VotedOnline {
                count: *count,
                result: result(d, count::online(count, d.matter, rules), act.on, act.on, law),
            }
        }
        Command::Write(written) => Event::Written(*written),
        Command::Send => Event::Sent,
        Command::Receive => Event::Received(law.receipt(&rules.decision_recognition_within, act.on).due),
        Command::Recognise(recognise) => Event::Recognised {
            recognise: *recognise,
            effect: recognise.from.unwrap_or(act.on),
        },
        Command::AnswerWithReasons(reasons) => Event::AnsweredWithReasons(*reasons),
        Command::SetEffect(effect) => Event::EffectSet(*effect),
        Command::AskForChange(objection) => Event::ChangeAsked(*objection),
        Command::Annul(objection) => Event::Annulled(*objection),
        Command::Abandon => Event::Abandoned,
    })
}

/// What a vote leads to. A matter of the group's own that needs no recognition has effect from the
/// day it was passed.
fn result(d: &Decision, outcome: Outcome, on: NaiveDate, closed: NaiveDate, law: Law<'_>) -> VoteResult {
    let rules = law.regulation;
    let on_adoption = rules.effect_on_adoption.stated();
    let at_once = d.scope == MatterScope::Group && on_adoption.is_some_and(|p| p.value.contains(d.matter));
    VoteResult {
        outcome,
        send_due: law.due(&rules.report_within, closed),
        effect: (outcome.passed() && at_once).then_some(on),
    }
}
