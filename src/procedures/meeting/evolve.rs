//! How an event changes a matter. Knows no law and cannot fail.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::act::Circumstances;
use crate::procedure::Complaint;
use crate::procedure::Outcome;
use crate::procedure::StepIrregularities;
use crate::procedure::{PendingBallots, Receipt};

use super::command::{Kind, Notice, Proposal};
use super::event::{Event, VoteResult};
use super::state::{Decision, End, Form, PendingOnline, Vote};

/// Applies an event in place. The state is boxed, so that a group without one stays small.
pub fn evolve(state: &mut Option<Box<Decision>>, event: &Event, stamp: Circumstances<'_>) {
    if let (Event::Opened(proposal), Some(judged_by)) = (event, stamp.judged_by) {
        let Proposal {
            matter,
            scope,
            changes,
            ..
        } = *proposal;
        *state = Some(Box::new(Decision {
            regulation: judged_by.regulation,
            opened: stamp.on,
            brought_by: stamp.by,
            matter,
            scope,
            changes,
            change_gone: false,
            convener: None,
            clusters: None,
            notice: None,
            ballots: None,
            online: None,
            vote: None,
            written: None,
            sent: None,
            receipt: None,
            complaint: None,
            effect: None,
            superseded: None,
            change_asked: None,
            irregular: StepIrregularities::of(Kind::Open, stamp.irregular),
            end: None,
        }));
    } else if let Some(decision) = state {
        decision.apply(event, stamp);
    }
}

impl Decision {
    fn apply(&mut self, event: &Event, stamp: Circumstances<'_>) {
        // What was irregular in a vote that decided nothing falls with it.
        let stands = event.outcome().is_none_or(Outcome::passed);
        if stands && !self.irregular.unchanged_by(stamp.irregular) {
            let kind = event.command().kind();
            self.irregular.retain(|of, _| prepares(of, kind));
            self.irregular.replace(kind, stamp.irregular);
        }
        match event {
            Event::Opened { .. } => {}
            Event::Designated(convener) => self.convener = Some((stamp.on, *convener)),
            Event::ClustersPlanned(plan) => self.clusters = Some((stamp.on, plan.clusters.len())),
            Event::Notified(notice) => self.notify(*notice, stamp.on),
            Event::Held { sitting, result } => {
                self.notice = None;
                // A meeting after all: ballots planned before it are not counted any more.
                self.ballots = None;
                self.voted(Form::Meeting, (sitting.eligible, sitting.present), result, stamp);
            }
            Event::BallotsPlanned { due, .. } => {
                self.ballots = Some(PendingBallots::planned(stamp.on, *due));
            }
            Event::BallotPlanSent => {
                if let Some(ballots) = &mut self.ballots {
                    ballots.sent = Some(stamp.on);
                }
            }
            Event::BallotsAnnounced(window) => {
                if let Some(ballots) = &mut self.ballots {
                    ballots.window = Some(*window);
                }
            }
            Event::BallotsCounted { count, result } => {
                self.ballots = None;
                self.voted(Form::Ballots, (count.households, count.returned), result, stamp);
            }
            Event::OnlinePlanned(_) => {
                self.online = Some(PendingOnline {
                    planned: stamp.on,
                    chosen: None,
                    window: None,
                });
            }
            Event::OnlineChosen { .. } => {
                if let Some(online) = &mut self.online {
                    online.chosen = Some(stamp.on);
                }
            }
            Event::OnlineAnnounced(window) => {
                if let Some(online) = &mut self.online {
                    online.window = Some(*window);
                }
            }
            Event::OnlineCounted { count, result } => {
                self.online = None;
                self.voted(Form::Online, (count.eligible, count.took_part), result, stamp);
            }
            Event::Written(_) => self.written = Some(stamp.on),
            Event::Complained(kind) => {
                self.complaint = Some(Complaint {
                    on: stamp.on,
                    kind: *kind,
                });
            }
            Event::Sent => self.sent = Some(stamp.on),
            Event::Received(due) => {
                self.receipt = Some(Receipt {
                    on: stamp.on,
                    due: *due,
                });
            }
            Event::Recognised { effect, .. } => self.effect = Some(*effect),
            Event::RecognitionDeclined(reasons) => self.end = Some(End::Declined(*reasons)),
            Event::EffectSet { from, .. } => self.effect = Some(*from),
            Event::ChangeAsked(_) => self.change_asked = Some(stamp.on),
            Event::Annulled(_) => self.end = Some(End::Annulled),
            Event::Abandoned => self.end = Some(End::Abandoned),
        }
    }

    /// Records a notice. A later notice of the same day is a reminder: how long ahead the meeting was notified, and the
    /// documents went out, counts from the first. A notice of another day is of another meeting.
    fn notify(&mut self, notice: Notice, on: NaiveDate) {
        let first = self.notice.filter(|(_, first)| first.day == notice.day);
        self.notice = Some(first.map_or((on, notice), |(day, first)| {
            let documents = match (first.documents, notice.documents) {
                (Some(first), Some(again)) => Some(first.min(again)),
                (first, again) => first.or(again),
            };
            (day.min(on), Notice { documents, ..notice })
        }));
    }

    fn voted(
        &mut self,
        form: Form,
        (eligible, took_part): (u32, u32),
        result: &VoteResult,
        stamp: Circumstances<'_>,
    ) {
        self.vote = Some(Vote {
            on: stamp.on,
            form,
            eligible,
            took_part,
            outcome: result.outcome,
            send_due: result.send_due,
        });
        self.effect = result.effect;
        self.sent = None;
        self.complaint = None;
    }
}

/// Returns whether an act may have prepared a vote. What was irregular in preparing a vote in another form has no part in
/// the one that decides.
const fn prepares(act: Kind, vote: Kind) -> bool {
    let ballots = matches!(
        act,
        Kind::PlanBallots | Kind::SendBallotPlan | Kind::AnnounceBallots
    );
    let online = matches!(act, Kind::PlanOnline | Kind::ChooseOnline | Kind::AnnounceOnline);
    match vote {
        Kind::Hold => !ballots && !online,
        Kind::CountBallots => !online,
        Kind::CountOnline => !ballots,
        _ => true,
    }
}
