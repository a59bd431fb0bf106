//! How an event changes a leaving. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::act::Stamp;
use crate::law::{Role, Rule};
use crate::procedure::Receipt;
use crate::procedure::StepIrregularities;

use super::command::Kind;
use super::event::{Event, Opening};
use super::state::{Dismissal, End, Met};

/// Applies an event in place. The state is boxed, so that a group without one stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Dismissal>>, event: &Event, stamp: Stamp<'_>) {
    if let (Event::Opened { opening, head }, Some(judged_by)) = (event, stamp.judged_by) {
        let mut dismissal = Dismissal {
            regulation: judged_by.regulation,
            opened: stamp.on,
            head: *head,
            letter: None,
            proposal: None,
            convened: None,
            met: None,
            ballots: None,
            reported: None,
            receipt: None,
            irregular: StepIrregularities::of(event.command().kind(), stamp.irregular),
            end: None,
        };
        dismissal.join(opening, stamp.by.role());
        *state = Some(Box::new(dismissal));
    } else if let Some(dismissal) = state {
        dismissal.apply(event, stamp);
    }
}

impl Dismissal {
    const fn join(&mut self, opening: &Opening, by: Role) {
        match opening {
            Opening::Letter(letter) => self.letter = Some(*letter),
            Opening::Proposal(proposal) => self.proposal = Some((*proposal, by)),
        }
    }

    /// Records what was irregular in an act, with its kind. What was irregular before stands or falls by
    /// what the act takes back or measures anew.
    fn record(&mut self, event: &Event, stamp: Stamp<'_>) {
        let kind = event.command().kind();
        let taken_back = match stamp.by.role() {
            Role::Head => Kind::Resign,
            _ => Kind::Propose,
        };
        self.irregular.retain(|of, rule| match kind {
            Kind::Withdraw => of != taken_back,
            // The ballots are the vote now. How the meeting before them was notified stands.
            Kind::CountBallots => of != Kind::Meet || rule == Rule::NoticeAhead,
            Kind::Meet => of != Kind::CountBallots,
            _ => true,
        });
        self.irregular.replace(kind, stamp.irregular);
    }

    fn apply(&mut self, event: &Event, stamp: Stamp<'_>) {
        let on = stamp.on;
        if !self.irregular.unchanged_by(stamp.irregular) {
            self.record(event, stamp);
        }
        match event {
            Event::Opened { .. } => {}
            Event::Joined(opening) => self.join(opening, stamp.by.role()),
            Event::Withdrawn => {
                match stamp.by.role() {
                    Role::Head => self.letter = None,
                    _ => self.proposal = None,
                }
                if self.letter.is_none() && self.proposal.is_none() {
                    self.end = Some(End::Withdrawn);
                }
            }
            Event::Convened(_) => self.convened = Some(on),
            Event::BallotsOpened(ballots) => {
                self.ballots = Some(ballots.window);
                // Who voted in the meeting is not added to the ballots.
                self.met = None;
            }
            Event::Met {
                outcome,
                report_due,
                closes,
                ..
            }
            | Event::BallotsCounted {
                outcome,
                report_due,
                closes,
                ..
            } => {
                self.ballots = None;
                // One that came to nothing is convened and notified anew.
                self.convened = self.convened.filter(|_| outcome.decided());
                self.met = Some(Met {
                    on,
                    outcome: *outcome,
                    report_due: *report_due,
                    closes: *closes,
                });
            }
            Event::Reported => self.reported = Some(on),
            Event::Received(due) => self.receipt = Some(Receipt { on, due: *due }),
            Event::Recognised { tenure, .. } | Event::LetGo { tenure, .. } => {
                self.end = Some(End::Left(*tenure));
            }
            Event::AnsweredWithReasons(reasons) => self.end = Some(End::Answered(*reasons)),
            Event::Kept(_) => self.end = Some(End::Kept),
        }
    }
}
