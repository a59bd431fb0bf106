//! How an event changes a selection. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::Few;
use crate::act::Circumstances;
use crate::office::Office;
use crate::procedure::Consent;
use crate::procedure::Receipt;
use crate::procedure::StepIrregularities;

use super::command::Kind;
use super::event::Event;
use super::state::{End, Selection};

/// How many answers a choice keeps, those of the latest days. A choice asks two bodies; the bound keeps one answer more
/// short, whatever a log says.
const MOST_ANSWERS: usize = 64;

/// Applies an event in place. The state is boxed, so that a group without one stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Selection>>, event: &Event, stamp: Circumstances<'_>) {
    let opened = match event {
        Event::Opened { candidate, head } => Some((Office::Deputy, Kind::Open, candidate, head)),
        Event::ParticipantOpened { candidate, head } => {
            Some((Office::Participant, Kind::OpenParticipant, candidate, head))
        }
        _ => None,
    };
    if let (Some((office, kind, candidate, head)), Some(judged_by)) = (opened, stamp.judged_by) {
        *state = Some(Box::new(Selection {
            regulation: judged_by.regulation,
            opened: stamp.on,
            office,
            head: *head,
            candidate: candidate.person,
            consents: Few::EMPTY,
            chosen: None,
            proposed: None,
            receipt: None,
            irregular: StepIrregularities::of(kind, stamp.irregular),
            end: None,
        }));
    } else if let Some(selection) = state {
        selection.apply(event, stamp);
    }
}

impl Selection {
    fn apply(&mut self, event: &Event, stamp: Circumstances<'_>) {
        if !self.irregular.unchanged_by(stamp.irregular) {
            match event.command().kind() {
                // The answer of one body stands beside that of another.
                kind @ Kind::Consent => self.irregular.add(kind, stamp.irregular),
                kind => self.irregular.replace(kind, stamp.irregular),
            }
        }
        match event {
            Event::Opened { .. } | Event::ParticipantOpened { .. } => {}
            Event::Consented(consent) => {
                // Which answer counts depends on the day of the choice, so those of other days stay.
                let same = |c: &&Consent| (c.of, c.on) == (consent.of, consent.on);
                let others = self.consents.iter().filter(|c| !same(c)).copied();
                self.consents = others.chain([*consent]).collect();
                if self.consents.len() > MOST_ANSWERS {
                    let earliest = self.consents.iter().map(|c| c.on).min();
                    self.consents.retain(|c| Some(c.on) != earliest);
                }
            }
            Event::Chosen => self.chosen = Some(stamp.on),
            Event::Proposed => self.proposed = Some(stamp.on),
            Event::Received { due, .. } => {
                self.receipt = Some(Receipt {
                    on: stamp.on,
                    due: *due,
                })
            }
            Event::Recognised { tenure, .. } => self.end = Some(End::InOffice(*tenure)),
            Event::RecognitionDeclined(reasons) => self.end = Some(End::Declined(*reasons)),
            Event::Abandoned => self.end = Some(End::Abandoned),
        }
    }
}
