//! How an event changes an election. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::act::{Irregularities, Stamp};
use crate::law::{Due, Rule};
use crate::procedure::Receipt;
use crate::procedure::StepIrregularities;

use super::candidates::Candidates;
use super::command::Kind;
use super::count::{Outcome, Reckoning};
use super::event::Event;
use super::state::{Election, End, Held, Team};

/// Applies an event in place. The state is boxed, so that a group without one stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Election>>, event: &Event, stamp: Stamp<'_>) {
    if let (Event::Called { call, office }, Some(judged_by)) = (event, stamp.judged_by) {
        *state = Some(Box::new(Election {
            regulation: judged_by.regulation,
            office: *office,
            round: 1,
            called: stamp.on,
            day: call.day,
            candidates: Candidates::NONE,
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
            irregular: StepIrregularities::of(Kind::Call, stamp.irregular),
            end: None,
        }));
    } else if let Some(election) = state {
        election.apply(event, stamp);
    }
}

impl Election {
    /// Records what was irregular in an act, with its kind. What was irregular before stands or falls by
    /// what the act measures anew.
    fn record(&mut self, event: &Event, found: &Irregularities) {
        let kind = event.command().kind();
        let (roll, ballots) = (self.roll.is_some(), self.ballots.is_some());
        self.irregular.retain(|of, rule| {
            let households = rule == Rule::RollNotHouseholds;
            let lead_time = rule.measured_again_at_the_vote();
            match kind {
                // A new list replaces those who were nominated. Whether a member of the team stands is of the
                // list and the team together.
                Kind::AgreeCandidates => of != Kind::Nominate && rule != Rule::TeamCandidates,
                Kind::SetUpTeam => rule != Rule::TeamCandidates,
                Kind::SettleRoll | Kind::CorrectRoll => !households,
                Kind::Hold => match of {
                    // A corrected roll stands where one was settled; the result it gave is counted anew.
                    Kind::CorrectRoll => households && roll,
                    // Household ballots follow a meeting whose preparation is not measured again.
                    Kind::Hold => lead_time && ballots,
                    // The vote measures lead times to the day on which it is held, and, without a settled
                    // roll, the households.
                    _ => (ballots || !lead_time) && (roll || !households),
                },
                // What a new round keeps. Everything else falls: it belongs to the round before.
                Kind::OrderRerun => match of {
                    Kind::Call
                    | Kind::AgreeCandidates
                    | Kind::Nominate
                    | Kind::SetUpTeam
                    | Kind::SettleRoll
                    | Kind::Post => !lead_time,
                    Kind::CorrectRoll => households && roll,
                    _ => false,
                },
                _ => true,
            }
        });
        match kind {
            // A nominee stands beside the others, a correction beside the one before, and household ballots
            // beside the meeting that came to nothing.
            Kind::Nominate | Kind::CorrectRoll => self.irregular.add(kind, found),
            Kind::Hold if ballots => self.irregular.add(kind, found),
            _ => self.irregular.replace(kind, found),
        }
    }

    fn apply(&mut self, event: &Event, stamp: Stamp<'_>) {
        let on = stamp.on;
        if !self.irregular.unchanged_by(stamp.irregular) {
            self.record(event, stamp.irregular);
        }
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
                self.candidates.remove(*person);
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
