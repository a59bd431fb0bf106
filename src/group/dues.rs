//! The due dates that a log set, and which of them the calendar of today would count otherwise.

use alloc::vec::Vec;

use crate::act::Act;
use crate::law::{Due, Rule, Rulebook};
use crate::office::Office;
use crate::procedures::{conference, deputy, election, meeting, relief, vacancy};

use super::correction::{Reading, evolve_read};
use super::decide::{By, judge};
use super::envelope::Envelope;
use super::event::Event;

/// A due date in a log that would be counted otherwise by the calendar of today: a year was added since, or a
/// day corrected. The log stays right, since it was counted by the calendar of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OtherDue {
    /// The place of the event in the log, from 0.
    pub position: usize,
    /// The `seq` written there.
    pub seq: u64,
    /// The rule that sets the time.
    pub rule: Rule,
    /// The due date in the log.
    pub recorded: Due,
    /// The due date as it would be counted today; none where the act would be refused today.
    pub today: Option<Due>,
}

impl Event {
    /// Returns the due dates that the event sets, each with the rule that sets the time.
    pub fn due_dates(&self) -> impl Iterator<Item = (Rule, Due)> {
        let one = |rule, due| [Some((rule, due)), None];
        let dues = match self {
            Self::Election(event) | Self::DeputyElection(event) => match event {
                election::Event::Held {
                    send_due, rerun_due, ..
                }
                | election::Event::BallotsCounted {
                    send_due, rerun_due, ..
                } => [
                    Some((Rule::SendWithin, *send_due)),
                    Some((Rule::RerunWithin, *rerun_due)),
                ],
                election::Event::BallotsPlanned { due, .. } => one(Rule::BallotPlan, *due),
                election::Event::Received(due) => one(Rule::RecognitionWithin, *due),
                election::Event::RerunOrdered { due, .. } => one(Rule::RerunWithin, *due),
                _ => [None; 2],
            },
            Self::Deputy(deputy::Event::Received { office, due }) => match office {
                Office::Participant => one(Rule::ParticipantRecognitionWithin, *due),
                Office::Head | Office::Deputy | Office::ProvisionalHead => {
                    one(Rule::DeputyRecognitionWithin, *due)
                }
            },
            Self::Relief(event) => match event {
                relief::Event::Held { send_due, .. } | relief::Event::BallotsCounted { send_due, .. } => {
                    one(Rule::SendWithin, *send_due)
                }
                relief::Event::BallotsPlanned { due, .. } => one(Rule::BallotPlan, *due),
                relief::Event::Received(due) => one(Rule::ReliefRecognitionWithin, *due),
                relief::Event::Recognised { election_due, .. }
                | relief::Event::Relieved { election_due, .. } => {
                    one(Rule::ElectionAfterRelief, *election_due)
                }
                _ => [None; 2],
            },
            Self::Vacancy(vacancy::Event::Appointed { head_due, .. }) => {
                one(Rule::ProvisionalTime, *head_due)
            }
            Self::Meeting { event, .. } => match event {
                meeting::Event::Held { result, .. }
                | meeting::Event::BallotsCounted { result, .. }
                | meeting::Event::OnlineCounted { result, .. } => one(Rule::SendWithin, result.send_due),
                meeting::Event::BallotsPlanned { due, .. } => one(Rule::BallotPlan, *due),
                meeting::Event::Received(due) => one(Rule::DecisionRecognitionWithin, *due),
                _ => [None; 2],
            },
            Self::Conference(conference::Event::Held { next, .. }) => one(Rule::ReportEvery, *next),
            _ => [None; 2],
        };
        dues.into_iter().flatten()
    }
}

/// Lists the due dates of a log that the calendar of the rulebook would count otherwise today.
///
/// Every act is judged by the regulation that its event says it was judged by, and by the calendar of today. The log is
/// read with its corrections, and must be right ([`verify`](super::verify)); what an event that is not right says is not looked at.
pub fn due_otherwise<'a, L>(log: L, book: &Rulebook) -> Vec<OtherDue>
where
    L: IntoIterator<Item = &'a Envelope>,
    L::IntoIter: Clone,
{
    let mut state = None;
    let mut others = Vec::new();
    let log = log.into_iter();
    let read = Reading::of(log.clone().map(|entry| &entry.event));
    for ((position, seq), entry) in (0usize..).zip(1u64..).zip(log) {
        let done = read.entry(seq, &entry.event);
        if done.what.due_dates().next().is_some() {
            let act = Act {
                by: done.by,
                on: done.on,
                what: done.what.command(),
            };
            let by = By {
                recorded: done.judged_by.map(|judged_by| judged_by.regulation),
                ..By::today(book)
            };
            let again = judge(state.as_ref(), &act, &by).ok();
            for (place, (rule, recorded)) in done.what.due_dates().enumerate() {
                let today = again.as_ref().and_then(|again| again.what.due_dates().nth(place));
                let today = today.map(|(_, due)| due);
                if today != Some(recorded) {
                    others.push(OtherDue {
                        position,
                        seq: entry.seq,
                        rule,
                        recorded,
                        today,
                    });
                }
            }
        }
        evolve_read(&mut state, done);
    }
    others
}
