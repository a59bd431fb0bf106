//! What the residents decide and hear, and which of their decisions takes the place of which. Knows no law.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::Circumstances;
use crate::procedures::conference::Conference;
use crate::procedures::meeting::{self, Decision};

use super::ended::Ended;
use super::questions::Process;

/// The matters and the conference of the residents: matters on the table and decisions in force, by the caller's
/// id, and the yearly conference. A group that never had any holds a null pointer; each matter costs
/// about three hundred bytes until its decision ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Residents {
    matters: BTreeMap<MatterId, Box<Decision>>,
    pub(super) conference: Option<Conference>,
    // The last matter that was dropped, declined or annulled.
    pub(super) ended: Option<Ended>,
    // What `matters` says of one another, so that no event looks through all of them.
    // (The decision to be changed, the matter that is to change it.)
    changes: BTreeSet<(MatterId, MatterId)>,
    // (The decision replaced or repealed, from which day, by which matter.)
    replaced: BTreeSet<(MatterId, NaiveDate, MatterId)>,
    // (From which day it is replaced, the decision.)
    ends: BTreeSet<(NaiveDate, MatterId)>,
}

impl Residents {
    /// The matters on the table and the decisions that stand.
    pub(super) const fn matters(&self) -> &BTreeMap<MatterId, Box<Decision>> {
        &self.matters
    }

    /// A matter goes on; what has ended, or been replaced by now, is dropped.
    pub(super) fn decide(&mut self, matter: MatterId, event: &meeting::Event, stamp: Circumstances<'_>) {
        if let meeting::Event::Opened(_) = event {
            self.lose(matter);
        }
        // First what was replaced before this: the decision in its place may be the one that ends now.
        self.drop_replaced(stamp.on);
        let mut state = self.take(matter);
        meeting::evolve(&mut state, event, stamp);
        match state.map(|decision| (decision.end(), decision)) {
            Some((None, decision)) => self.put(matter, decision),
            Some((Some(end), _)) => {
                self.ended = Some(Ended {
                    process: Process::Meeting,
                    matter: Some(matter),
                    on: stamp.on,
                    ending: end.into(),
                });
            }
            None => {}
        }
        self.drop_replaced(stamp.on);
    }

    /// A new matter has this id: what was to change the decision that had it changes that decision, which is gone.
    fn lose(&mut self, decision: MatterId) {
        let first = (decision, MatterId::from_u128(0));
        let last = (decision, MatterId::from_u128(u128::MAX));
        let changing: Vec<_> = self.changes.range(first..=last).map(|(_, id)| *id).collect();
        for id in changing {
            if let Some(mut changing) = self.take(id) {
                changing.lose(decision);
                self.put(id, changing);
            }
        }
    }

    /// Drops the decisions that are replaced by a day.
    fn drop_replaced(&mut self, on: NaiveDate) {
        let mut dropped = Vec::new();
        let first = |ends: &BTreeSet<_>| ends.first().copied().filter(|(day, _)| *day <= on);
        while let Some((day, id)) = first(&self.ends) {
            self.ends.remove(&(day, id));
            dropped.extend(self.matters.remove(&id).map(|decision| (id, decision)));
        }
        dropped
            .into_iter()
            .for_each(|(id, decision)| self.unlink(id, &decision));
    }

    fn take(&mut self, id: MatterId) -> Option<Box<Decision>> {
        let decision = self.matters.remove(&id)?;
        if let Some(day) = decision.superseded() {
            self.ends.remove(&(day, id));
        }
        self.unlink(id, &decision);
        Some(decision)
    }

    fn put(&mut self, id: MatterId, decision: Box<Decision>) {
        if let Some(change) = decision.link() {
            self.changes.insert((change.decision, id));
        }
        let replaces = decision.replaces();
        self.matters.insert(id, decision);
        if let Some((old, from)) = replaces {
            self.replaced.insert((old, from, id));
            self.supersede(old);
        }
        self.supersede(id);
    }

    fn unlink(&mut self, id: MatterId, decision: &Decision) {
        if let Some(change) = decision.link() {
            self.changes.remove(&(change.decision, id));
        }
        if let Some((old, from)) = decision.replaces() {
            self.replaced.remove(&(old, from, id));
            self.supersede(old);
        }
    }

    /// Sets from which day a decision is replaced: the first of those on which another takes its place.
    fn supersede(&mut self, id: MatterId) {
        let Some(decision) = self.matters.get_mut(&id) else {
            return;
        };
        if let Some(day) = decision.superseded() {
            self.ends.remove(&(day, id));
        }
        let first = (id, NaiveDate::MIN, MatterId::from_u128(0));
        let replaced = self.replaced.range(first..).next();
        let from = replaced.filter(|(old, ..)| *old == id).map(|(_, from, _)| *from);
        decision.supersede(from);
        self.ends.extend(from.map(|day| (day, id)));
    }
}
