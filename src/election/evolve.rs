//! How an event changes an election. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::Few;
use crate::act::Stamp;
use crate::clusters::OF_THE_PLAN;
use crate::law::{Due, RuleSet};
use crate::recognition::Receipt;

use super::count::{Outcome, Reckoning};
use super::event::Event;
use super::state::{Election, End, Held, Team};
use super::vote::{LEAD_TIMES, OF_THE_LIST, OF_THE_ROLL, OF_THE_ROUND, OF_THE_TEAM, OF_THE_VOTE};

/// Applies an event in place. The state is boxed, so that a group without one stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Election>>, event: &Event, stamp: Stamp<'_>) {
    if let Event::Called {
        call,
        office,
        regulation,
    } = event
    {
        *state = Some(Box::new(Election {
            regulation: *regulation,
            office: *office,
            round: 1,
            called: stamp.on,
            day: call.day,
            candidates: Few::EMPTY,
            candidates_on: None,
            settled: None,
            team: None,
            roll: None,
            clusters: None,
            posted: None,
            notified: None,
            rerun_due: Due::NotRegulated,
            ballots: None,
            held: None,
            reported: None,
            receipt: None,
            irregular: stamp.irregular.rules(),
            end: None,
        }));
    } else if let Some(election) = state {
        election.apply(event, stamp);
    }
}

impl Election {
    /// What hangs on the whole that minutes count on: with a settled roll, nothing.
    fn of_the_whole(&self) -> RuleSet {
        match self.roll {
            None => OF_THE_ROLL,
            Some(_) => RuleSet::EMPTY,
        }
    }

    /// What is looked at again in this event, so that what it was before falls.
    fn measured_afresh(&self, event: &Event) -> RuleSet {
        match event {
            Event::RollSettled(_) | Event::RollCorrected { .. } => OF_THE_ROLL,
            Event::CandidatesAgreed(_) => OF_THE_LIST,
            Event::TeamSetUp(_) => OF_THE_TEAM,
            Event::ClustersPlanned(_) => OF_THE_PLAN,
            // Household ballots follow a meeting whose preparation is not measured again.
            Event::Held { .. } if self.ballots.is_some() => OF_THE_VOTE.union(self.of_the_whole()),
            Event::Held { .. } => OF_THE_VOTE.union(self.of_the_whole()).union(LEAD_TIMES),
            // Candidates and team stand, and so does what was irregular in them but for lead times.
            Event::RerunOrdered { .. } => OF_THE_VOTE
                .union(self.of_the_whole())
                .union(LEAD_TIMES)
                .union(OF_THE_PLAN)
                .union(OF_THE_ROUND),
            _ => RuleSet::EMPTY,
        }
    }

    fn apply(&mut self, event: &Event, stamp: Stamp<'_>) {
        let on = stamp.on;
        let before = self.irregular.without(self.measured_afresh(event));
        self.irregular = stamp.irregular.iter().fold(before, |set, f| set.with(f.rule));
        match event {
            Event::Called { .. } => {}
            Event::CandidatesAgreed(list) => {
                self.candidates = list.candidates.iter().map(|c| c.person).collect();
                self.candidates_on = Some(on);
                self.settled = Some(on);
            }
            Event::Nominated(candidate) => {
                self.candidates.push(candidate.person);
                self.settled = self.settled.max(Some(on));
            }
            Event::TeamSetUp(team) => {
                self.team = Some(Team {
                    on,
                    members: team.members.clone(),
                    electorate: team.electorate,
                });
            }
            Event::Posted => self.posted = Some(on),
            Event::Notified => self.notified = Some(on),
            Event::RollSettled(roll) => self.roll = Some((on, roll.count())),
            Event::ClustersPlanned(plan) => self.clusters = Some((on, plan.clusters.len())),
            Event::Postponed(postpone) => self.day = postpone.day,
            Event::CalledOff(annul) => self.end = Some(End::CalledOff(*annul)),
            Event::Withdrew(person) => {
                self.candidates = self.candidates.iter().filter(|p| *p != person).copied().collect();
                if let Some(held) = &mut self.held {
                    held.outcome = Outcome::Withdrawn(*person);
                }
            }
            Event::BallotsOpened(ballots) => {
                self.ballots = Some(ballots.window);
                // The votes of the meeting to which too few came are not added to the ballots.
                self.held = None;
                self.reported = None;
                self.receipt = None;
            }
            Event::Held {
                minutes,
                outcome,
                report_due,
                rerun_due,
            } => {
                self.held = Some(Held {
                    on,
                    outcome: *outcome,
                    reckoning: Reckoning::of(minutes),
                    report_due: *report_due,
                    rerun_due: *rerun_due,
                });
            }
            Event::RollCorrected {
                correction,
                roll,
                outcome,
            } => {
                if let Some(held) = &mut self.held {
                    held.reckoning.roll = *roll;
                    held.outcome = *outcome;
                }
                // A new round, or household ballots, are counted on what was found to be right.
                if let Some((_, count)) = &mut self.roll {
                    count.entries = *roll;
                    count.long_absent = count.long_absent.saturating_sub(correction.moved_away).min(*roll);
                }
            }
            Event::Reported => self.reported = Some(on),
            Event::Received(due) => self.receipt = Some(Receipt { on, due: *due }),
            Event::Recognised { tenure, .. } => self.end = Some(End::Recognised(*tenure)),
            Event::RerunOrdered { rerun, due } => {
                self.round = self.round.saturating_add(1);
                self.called = on;
                self.day = rerun.day;
                self.rerun_due = *due;
                self.notified = None;
                self.clusters = None;
                self.ballots = None;
                self.held = None;
                self.reported = None;
                self.receipt = None;
            }
            Event::AnsweredWithReasons(reasons) => self.end = Some(End::Answered(*reasons)),
            Event::Annulled(annul) => self.end = Some(End::Annulled(*annul)),
        }
    }
}
