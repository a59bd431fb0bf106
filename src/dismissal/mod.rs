//! The dismissal room: how a head is let go (cho thôi làm; miễn nhiệm, bãi nhiệm under the older
//! line), from the letter or the proposal to the ward's decision.
//!
//! letter | proposal, or both -> convened -> met: agreed | not agreed | to be held again -> reported
//! -> received -> recognised | answered with reasons. Where the meeting did not agree the ward
//! decides: let go | kept. The office ends with the recognition, or on the later day that it, or the
//! letter, sets. It is of one term: a head elected again and let go begins the next term all the same
//! (INTERPRETATION); let go again, to leave earlier, the ward has no more time for the election.
//!
//! # Law
//! Point c, clause 1 and clause 5, Article 3 and Article 9, Decree 59/2023/NĐ-CP; Article 21, Law
//! 10/2022/QH15. Of the older line the openings and who convenes are reported; the share was not read, so the
//! minutes say themselves whether the meeting agreed. The residents may be asked house to house when
//! too few come: point b, clause 1, Article 19 of the Law. Where they do not agree and no text lets the
//! ward decide, only a new letter or proposal leads on (INTERPRETATION).

mod command;
mod count;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{
    Command, Convene, Keep, Kind, LetGo, Letter, Minutes, Petition, Proposal, ResignationGround,
};
pub use count::Outcome;
pub use event::{Event, Opening};
pub use evolve::evolve;
pub use state::{Dismissal, End, Met};

pub use crate::vote::{Ballots, InvalidBallots, VotingForm};

use chrono::NaiveDate;

use crate::act::{Act, Checks, Done, Finding, Findings, Law, Refusal};
use crate::ballots::last_day;
use crate::law::Rule;
use crate::office::{Facts, Tenure};

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    state: Option<&Dismissal>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<Done<Event>, Refusal> {
    decide_part(state, act, law, facts, |event| event)
}

/// The same, with the event as part of something larger.
#[inline]
pub(crate) fn decide_part<E>(
    state: Option<&Dismissal>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    part: impl FnOnce(Event) -> E,
) -> Result<Done<E>, Refusal> {
    let irregular = Checks::judged(law, act, |c| rules::check(c, state, act.what, facts))?;
    Ok(Done {
        by: act.by,
        on: act.on,
        what: part(judge(state, act, law, facts)?),
        irregular,
    })
}

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks.
#[must_use]
pub fn missing(state: Option<&Dismissal>, act: &Act<&Command>, law: Law<'_>, facts: &Facts<'_>) -> Findings {
    Checks::surveyed(law, act, |c| rules::check(c, state, act.what, facts))
}

/// Whether a kind of act is open to an actor on a day, whatever it says.
///
/// # Errors
/// The first rule not met.
pub fn open(
    state: Option<&Dismissal>,
    act: &Act<Kind>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    Checks::judged(law, act, |c| rules::gate(c, state, act.what, facts)).map(|_| ())
}

/// The event of an act that passed the checks: its content, and whatever needs law to be known.
#[inline]
fn judge(
    state: Option<&Dismissal>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<Event, Refusal> {
    let rules = law.regulation;
    let refused = |rule| Finding::plain(rule).under(rules.pin());
    let opened = |opening| match (state, facts.head) {
        (Some(s), _) if s.goes_on(facts) => Ok(Event::Joined(opening)),
        (_, Some(head)) => Ok(Event::Opened {
            opening,
            head,
            regulation: rules.pin(),
        }),
        (_, None) => Err(refused(Rule::NoHead)),
    };
    let ended = |from: Option<NaiveDate>| {
        let dismissal = state.ok_or_else(|| refused(Rule::NoDismissal))?;
        let head = facts.head.ok_or_else(|| refused(Rule::HeadGone))?;
        let period = head.period.ending(dismissal.leaves(act.on, from));
        Ok(Tenure { period, ..head })
    };
    let ward_decides = rules.leaving_undecided.stated().is_some();
    let closes = |outcome| matches!(outcome, Outcome::NotAgreed(_)) && !ward_decides;
    let election_due = law.due(&rules.election_after_leaving, act.on);
    Ok(match act.what {
        Command::Resign(letter) => opened(Opening::Letter(*letter))?,
        Command::Propose(proposal) => opened(Opening::Proposal(*proposal))?,
        Command::Withdraw => Event::Withdrawn,
        Command::Convene(convene) => Event::Convened(*convene),
        Command::Meet(minutes) => {
            let outcome = count::outcome(minutes, rules);
            Event::Met {
                minutes: *minutes,
                outcome,
                report_due: law.due(&rules.report_within, act.on),
                closes: closes(outcome),
            }
        }
        Command::OpenBallots(ballots) => Event::BallotsOpened(*ballots),
        Command::CountBallots(count) => {
            let outcome = count::by_ballots(count, rules);
            // The time to send the result runs from the end of the window, not from the count.
            let window = state.and_then(Dismissal::ballots).and_then(last_day);
            Event::BallotsCounted {
                count: *count,
                outcome,
                report_due: law.due(&rules.report_within, window.unwrap_or(act.on)),
                closes: closes(outcome),
            }
        }
        Command::Report => Event::Reported,
        Command::Receive => Event::Received(law.receipt(&rules.leaving_recognition_within, act.on).due),
        Command::Recognise(recognise) => Event::Recognised {
            recognise: *recognise,
            tenure: ended(recognise.from)?,
            election_due,
        },
        Command::AnswerWithReasons(reasons) => Event::AnsweredWithReasons(*reasons),
        Command::LetGo(let_go) => Event::LetGo {
            let_go: *let_go,
            tenure: ended(let_go.recognise.from)?,
            election_due,
        },
        Command::Keep(keep) => Event::Kept(*keep),
    })
}
