//! How an event changes a leaving. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::act::Stamp;
use crate::law::{Role, Rule, RuleSet};
use crate::recognition::Receipt;

use super::event::{Event, Opening};
use super::state::{Dismissal, End, Met};

/// What of a proposal is taken back with it.
const OF_THE_PROPOSAL: RuleSet =
    RuleSet::of(&[Rule::RemovalGrounds, Rule::PetitionNotHouseholds, Rule::Petition]);

/// What of a vote falls with it: the next one, by a meeting or by household ballots, is measured afresh.
const OF_THE_VOTE: RuleSet = RuleSet::of(&[
    Rule::SecretaryChoice,
    Rule::FormChoice,
    Rule::CountingBoard,
    Rule::BoardChoice,
    Rule::CountWitnesses,
    Rule::RollNotHouseholds,
    Rule::DeclaredOtherwise,
]);

/// And of a meeting held again; how the one before household ballots was prepared stands.
const OF_THE_MEETING: RuleSet = OF_THE_VOTE.with(Rule::NoticeAhead);

/// Applies an event in place. The state is boxed, so that a group without one stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Dismissal>>, event: &Event, stamp: Stamp<'_>) {
    if let Event::Opened {
        opening,
        head,
        regulation,
    } = event
    {
        let mut dismissal = Dismissal {
            regulation: *regulation,
            opened: stamp.on,
            head: *head,
            letter: None,
            proposal: None,
            convened: None,
            met: None,
            ballots: None,
            reported: None,
            receipt: None,
            irregular: stamp.irregular.rules(),
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

    fn apply(&mut self, event: &Event, stamp: Stamp<'_>) {
        let on = stamp.on;
        let afresh = match event {
            Event::Met { .. } => OF_THE_MEETING,
            Event::BallotsCounted { .. } => OF_THE_VOTE,
            _ => RuleSet::EMPTY,
        };
        let before = self.irregular.without(afresh);
        self.irregular = stamp.irregular.iter().fold(before, |set, f| set.with(f.rule));
        match event {
            Event::Opened { .. } => {}
            Event::Joined(opening) => self.join(opening, stamp.by.role()),
            Event::Withdrawn => {
                match stamp.by.role() {
                    Role::Head => self.letter = None,
                    _ => {
                        self.proposal = None;
                        self.irregular = self.irregular.without(OF_THE_PROPOSAL);
                    }
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
