//! How an event changes an election. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::act::{Circumstances, Irregularities};
use crate::law::{Due, Rule};
use crate::procedure::Complaint;
use crate::procedure::PendingBallots;
use crate::procedure::Receipt;
use crate::procedure::StepIrregularities;

use crate::PersonId;

use super::candidates::Candidates;
use super::command::Kind;
use super::count::{Outcome, VoteFigures};
use super::event::Event;
use super::state::{Election, End, Held, Postponed, Team};

/// Applies an event in place. The state is boxed, so that a group without one stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Election>>, event: &Event, stamp: Circumstances<'_>) {
    if let (Event::Called { call, office }, Some(judged_by)) = (event, stamp.judged_by) {
        *state = Some(Box::new(Election {
            regulation: judged_by.regulation,
            office: *office,
            ground: call.ground,
            round: 1,
            called: stamp.on,
            day: Some(call.day),
            rare: None,
            candidates: Candidates::NONE,
            candidates_on: None,
            settled: None,
            team: None,
            voter_list: None,
            clusters: None,
            posted: None,
            notified: None,
            rerun_due: Due::NotRegulated,
            held: None,
            sent: None,
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
        let settled = self.voter_list.is_some();
        let member_stands = match event {
            // After the vote the list is that of the vote.
            Event::Withdrawn(person) if self.held.is_none() => self.member_stands_beside(*person),
            _ => true,
        };
        // A vote put off, or ordered anew, to a day that is told.
        let new_day = match event {
            Event::Postponed(postpone) => postpone.day.is_some(),
            Event::RerunOrdered { rerun, .. } => rerun.day.is_some(),
            Event::DaySet(_) => true,
            _ => false,
        };
        self.irregular.retain(|of, rule| {
            let households = rule == Rule::VoterListNotHouseholds;
            let lead_time = rule.measured_again_at_the_vote();
            let mid_term = rule == Rule::HeadInMidTerm;
            match kind {
                // A new list replaces those who were nominated. Whether a member of the team stands is of the
                // list and the team together.
                Kind::FinaliseCandidates => of != Kind::Nominate && rule != Rule::TeamCandidates,
                // Who votes is the team's to say, so the voter list is measured anew with a new team.
                Kind::SetUpTeam => rule != Rule::TeamCandidates && !households,
                // Household ballots follow a meeting to which too few came: what was late in sending that result,
                // and in receiving it, falls with the result.
                Kind::PlanBallots => !matches!(of, Kind::Send | Kind::Receive),
                Kind::Withdraw => rule != Rule::TeamCandidates || member_stands,
                Kind::SettleVoterList | Kind::CorrectVoterList => !households,
                // Household ballots follow a meeting whose preparation is not measured again; without a settled
                // voter list they measure the households.
                Kind::CountBallots => match of {
                    Kind::CorrectVoterList => households && settled,
                    Kind::Hold => lead_time,
                    _ => settled || !households,
                },
                // The vote measures lead times to the day on which it is held, and, without a settled voter list,
                // the households. A corrected voter list stands where one was settled; the result it gave is
                // counted anew.
                Kind::Hold => match of {
                    Kind::CorrectVoterList => households && settled,
                    _ => !lead_time && (settled || !households),
                },
                // What a new round keeps. Everything else falls: it belongs to the round before.
                Kind::OrderRerun => match of {
                    Kind::Call
                    | Kind::FinaliseCandidates
                    | Kind::Nominate
                    | Kind::SetUpTeam
                    | Kind::SettleVoterList
                    | Kind::PostDecisions => !(lead_time || mid_term && new_day),
                    Kind::CorrectVoterList => households && settled,
                    _ => false,
                },
                // Whether the term of the head in office runs is measured to the new day.
                Kind::Postpone | Kind::SetDay => !(mid_term && new_day),
                _ => true,
            }
        });
        match kind {
            // A nominee stands beside the others, and a correction beside the one before.
            Kind::Nominate | Kind::CorrectVoterList => self.irregular.add(kind, found),
            _ => self.irregular.replace(kind, found),
        }
    }

    /// Returns whether a member of the team stands, other than this person.
    fn member_stands_beside(&self, person: PersonId) -> bool {
        let members = self.team.iter().flat_map(|team| team.members.iter());
        members
            .filter(|member| **member != person)
            .any(|member| self.candidates.contains(*member))
    }

    fn apply(&mut self, event: &Event, stamp: Circumstances<'_>) {
        let on = stamp.on;
        if !self.irregular.unchanged_by(stamp.irregular) {
            self.record(event, stamp.irregular);
        }
        match event {
            Event::Called { .. } => {}
            Event::CandidatesFinalised(list) => {
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
            Event::DecisionsPosted => self.posted = Some(on),
            // A later notice of the same meeting is a reminder.
            Event::Notified => self.notified = Some(self.notified.map_or(on, |first| first.min(on))),
            Event::VoterListSettled(list) => self.voter_list = Some((on, list.count())),
            Event::ClustersPlanned(plan) => self.clusters = Some((on, plan.clusters.len())),
            // The meeting of another day is notified anew.
            Event::Postponed(postpone) => {
                self.day = postpone.day;
                let obstacle = postpone.obstacle;
                self.rare().postponed = Some(Postponed { on, obstacle });
                self.notified = None;
            }
            Event::DaySet(set) => self.day = Some(set.day),
            Event::CalledOff(annul) => self.end = Some(End::CalledOff(*annul)),
            Event::Withdrawn(person) => {
                self.candidates.remove(*person);
                if let Some(held) = &mut self.held {
                    held.outcome = Outcome::Withdrawn(*person);
                }
            }
            Event::BallotsPlanned { due, .. } => {
                self.rare().ballots = Some(PendingBallots::planned(on, *due));
                // The votes of the meeting to which too few came are not added to the ballots.
                self.held = None;
                self.sent = None;
                self.receipt = None;
                self.drop_complaint();
            }
            Event::BallotPlanSent => {
                if let Some(ballots) = &mut self.rare().ballots {
                    ballots.sent = Some(on);
                }
            }
            Event::BallotsAnnounced(window) => {
                if let Some(ballots) = &mut self.rare().ballots {
                    ballots.window = Some(*window);
                }
            }
            Event::Held {
                sitting,
                outcome,
                send_due,
                rerun_due,
            } => {
                self.held = Some(Held {
                    on,
                    outcome: *outcome,
                    figures: VoteFigures::of_sitting(sitting),
                    send_due: *send_due,
                    rerun_due: *rerun_due,
                });
            }
            Event::BallotsCounted {
                count,
                outcome,
                send_due,
                rerun_due,
            } => {
                self.held = Some(Held {
                    on,
                    outcome: *outcome,
                    figures: VoteFigures::of_ballots(count),
                    send_due: *send_due,
                    rerun_due: *rerun_due,
                });
            }
            Event::VoterListCorrected {
                correction,
                eligible,
                outcome,
            } => {
                if let Some(held) = &mut self.held {
                    held.figures.eligible = *eligible;
                    held.outcome = *outcome;
                }
                // A new round, or household ballots, are counted on what was found to be right.
                if let Some((_, count)) = &mut self.voter_list {
                    count.entries = *eligible;
                    count.long_absent = count
                        .long_absent
                        .saturating_sub(correction.moved_away)
                        .min(*eligible);
                }
            }
            Event::Complained(kind) => {
                self.rare().complaint = Some(Complaint { on, kind: *kind });
            }
            Event::Sent => self.sent = Some(on),
            Event::Received(due) => self.receipt = Some(Receipt { on, due: *due }),
            Event::Recognised { tenure, .. } => self.end = Some(End::Recognised(*tenure)),
            Event::RerunOrdered { rerun, due } => {
                self.round = self.round.saturating_add(1);
                self.called = on;
                self.day = rerun.day;
                self.rare = None;
                self.rerun_due = *due;
                self.notified = None;
                self.clusters = None;
                self.held = None;
                self.sent = None;
                self.receipt = None;
            }
            Event::RecognitionDeclined(reasons) => self.end = Some(End::Declined(*reasons)),
            Event::Annulled(annul) => self.end = Some(End::Annulled(*annul)),
        }
    }
}
