//! How an event changes a relief. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::act::Circumstances;
use crate::law::{Role, Rule};
use crate::procedure::Complaint;
use crate::procedure::StepIrregularities;
use crate::procedure::{PendingBallots, Receipt};

use super::command::Kind;
use super::event::{Event, Opening};
use super::state::{End, Relief, ReliefHeld};

/// Applies an event in place. The state is boxed, so that a group without one stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Relief>>, event: &Event, stamp: Circumstances<'_>) {
    if let (Event::Opened { opening, head }, Some(judged_by)) = (event, stamp.judged_by) {
        let mut relief = Relief {
            regulation: judged_by.regulation,
            opened: stamp.on,
            head: *head,
            resignation: None,
            proposal: None,
            convened: None,
            met: None,
            ballots: None,
            sent: None,
            receipt: None,
            complaint: None,
            irregular: StepIrregularities::of(event.command().kind(), stamp.irregular),
            end: None,
        };
        relief.join(opening, stamp.by.role());
        *state = Some(Box::new(relief));
    } else if let Some(relief) = state {
        relief.apply(event, stamp);
    }
}

impl Relief {
    const fn join(&mut self, opening: &Opening, by: Role) {
        match opening {
            Opening::Resignation(resignation) => self.resignation = Some(*resignation),
            Opening::RemovalProposal(proposal) => self.proposal = Some((*proposal, by)),
        }
    }

    /// Records what was irregular in an act, with its kind. What was irregular before stands or falls by
    /// what the act takes back or measures anew.
    fn record(&mut self, event: &Event, stamp: Circumstances<'_>) {
        let kind = event.command().kind();
        let taken_back = match stamp.by.role() {
            Role::Head => Kind::Resign,
            _ => Kind::Propose,
        };
        self.irregular.retain(|of, rule| match kind {
            Kind::Withdraw => of != taken_back,
            // The ballots are the vote now. How the meeting before them was notified stands.
            Kind::CountBallots => of != Kind::Hold || rule == Rule::NoticeAhead,
            // A meeting after all: how ballots before it were planned, and counted, has no part in it.
            Kind::Hold => !matches!(
                of,
                Kind::PlanBallots | Kind::SendBallotPlan | Kind::AnnounceBallots | Kind::CountBallots
            ),
            _ => true,
        });
        self.irregular.replace(kind, stamp.irregular);
    }

    fn apply(&mut self, event: &Event, stamp: Circumstances<'_>) {
        let on = stamp.on;
        if !self.irregular.unchanged_by(stamp.irregular) {
            self.record(event, stamp);
        }
        match event {
            Event::Opened { .. } => {}
            Event::Joined(opening) => self.join(opening, stamp.by.role()),
            Event::Withdrawn => {
                match stamp.by.role() {
                    Role::Head => self.resignation = None,
                    _ => self.proposal = None,
                }
                if self.resignation.is_none() && self.proposal.is_none() {
                    self.end = Some(End::Withdrawn);
                }
            }
            // A later notice of the same meeting is a reminder.
            Event::Convened { .. } => self.convened = Some(self.convened.map_or(on, |first| first.min(on))),
            Event::BallotsPlanned { due, .. } => {
                self.ballots = Some(PendingBallots::planned(on, *due));
                // Who voted in the meeting is not added to the ballots.
                self.met = None;
            }
            Event::BallotPlanSent => {
                if let Some(ballots) = &mut self.ballots {
                    ballots.sent = Some(on);
                }
            }
            Event::BallotsAnnounced(window) => {
                if let Some(ballots) = &mut self.ballots {
                    ballots.window = Some(*window);
                }
            }
            Event::Held {
                outcome,
                send_due,
                closes,
                ..
            }
            | Event::BallotsCounted {
                outcome,
                send_due,
                closes,
                ..
            } => {
                self.ballots = None;
                self.complaint = None;
                self.sent = None;
                // One that came to nothing is convened and notified anew.
                self.convened = self.convened.filter(|_| outcome.decided());
                self.met = Some(ReliefHeld {
                    on,
                    outcome: *outcome,
                    send_due: *send_due,
                    closes: *closes,
                });
            }
            Event::Complained(kind) => self.complaint = Some(Complaint { on, kind: *kind }),
            Event::Sent => self.sent = Some(on),
            Event::Received(due) => self.receipt = Some(Receipt { on, due: *due }),
            Event::Recognised { tenure, .. } | Event::Relieved { tenure, .. } => {
                self.end = Some(End::Left(*tenure));
            }
            Event::RecognitionDeclined(reasons) => self.end = Some(End::Declined(*reasons)),
            Event::Retained { .. } => self.end = Some(End::Retained),
        }
    }
}
