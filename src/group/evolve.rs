//! How an event changes a group. Knows no law and cannot fail.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::act::{Done, Stamp};
use crate::law::Period;
use crate::meeting::Way;
use crate::office::{Office, Tenure};
use crate::{Few, MatterId, PersonId, conference, delegation, deputy, election, meeting};

use super::command::{Officer, Post, Register};
use super::event::Event;
use super::state::ResidentialGroup;

/// Applies an event in place. An event to a group that was never registered changes nothing.
#[inline]
pub fn evolve(group: &mut Option<ResidentialGroup>, done: &Done<Event>) {
    match (&done.what, group.as_mut()) {
        (Event::Registered(register), None) => *group = Some(registered(register, done.stamp())),
        (_, None) => {}
        (event, Some(group)) => {
            group.apply(event, done.stamp());
            group.events = group.events.saturating_add(1);
        }
    }
}

/// The group that a log of events makes. Needs no rules.
pub fn replay<'a>(log: impl IntoIterator<Item = &'a Done<Event>>) -> Option<ResidentialGroup> {
    let mut group = None;
    log.into_iter().for_each(|done| evolve(&mut group, done));
    group
}

fn registered(register: &Register, stamp: Stamp<'_>) -> ResidentialGroup {
    ResidentialGroup {
        ward: Box::new(register.ward.clone()),
        name: register.name.clone(),
        term: register.term,
        households: register.households,
        registered: stamp.on,
        front_head: None,
        cell_secretary: None,
        head: None,
        outgoing: Few::EMPTY,
        deputies: Few::EMPTY,
        authority: None,
        election: None,
        deputy_election: None,
        selection: None,
        residents: None,
        events: 1,
    }
}

impl ResidentialGroup {
    fn apply(&mut self, event: &Event, stamp: Stamp<'_>) {
        match event {
            Event::Registered(_) | Event::UnlawfulRecorded { .. } => {}
            Event::HouseholdsCounted(households) => self.households = *households,
            Event::OfficerRecorded(officer) => *self.post_mut(officer) = officer.person,
            Event::Election(event) => {
                election::evolve(&mut self.election, event, stamp);
                self.election = self.election.take().filter(|e| e.end().is_none());
                if let election::Event::Recognised { tenure, .. } = event {
                    self.take_office(*tenure, stamp.on);
                }
            }
            Event::DeputyElection(event) => {
                election::evolve(&mut self.deputy_election, event, stamp);
                self.deputy_election = self.deputy_election.take().filter(|e| e.end().is_none());
                if let election::Event::Recognised { tenure, .. } = event {
                    self.add_deputy(*tenure, stamp);
                }
            }
            Event::Deputy(event) => {
                deputy::evolve(&mut self.selection, event, stamp);
                self.selection = self.selection.take().filter(|s| s.end().is_none());
                if let Some(tenure) = event.tenure() {
                    self.add_deputy(tenure, stamp);
                }
            }
            Event::Delegation(event) => delegation::evolve(&mut self.authority, event, stamp),
            Event::Meeting { matter, event } => self.residents_decide(*matter, event, stamp),
            Event::Conference(event) => {
                let residents = self.residents.get_or_insert_default();
                conference::evolve(&mut residents.conference, event, stamp);
            }
        }
    }

    /// A matter goes on; what has ended, or been replaced by now, is dropped.
    fn residents_decide(&mut self, matter: MatterId, event: &meeting::Event, stamp: Stamp<'_>) {
        let matters = &mut self.residents.get_or_insert_default().matters;
        let mut state = matters.remove(&matter);
        let before = state.as_ref().and_then(|d| d.effect());
        meeting::evolve(&mut state, event, stamp);
        let Some(decision) = state.filter(|d| d.end().is_none()) else {
            return;
        };
        if let (None, Some(effect), Some(change)) = (before, decision.effect(), decision.changes())
            && change.way != Way::Amend
            && let Some(old) = matters.get_mut(&change.decision)
        {
            old.supersede(effect);
            matters.retain(|_, d| d.superseded().is_none_or(|day| stamp.on < day));
        }
        matters.insert(matter, decision);
    }

    const fn post_mut(&mut self, officer: &Officer) -> &mut Option<PersonId> {
        match officer.post {
            Post::FrontHead => &mut self.front_head,
            Post::PartyCellSecretary => &mut self.cell_secretary,
        }
    }

    /// A deputy more; who has left by then is kept by the history.
    fn add_deputy(&mut self, tenure: Tenure, stamp: Stamp<'_>) {
        let serving = |t: &&Tenure| t.period.until().is_none_or(|until| stamp.on < until);
        self.deputies = self
            .deputies
            .iter()
            .filter(serving)
            .copied()
            .chain([tenure])
            .collect();
    }

    /// A new head: the ones before leave that day.
    fn take_office(&mut self, head: Tenure, on: NaiveDate) {
        let first_day = head.period.from();
        let leave = |t: Tenure| Tenure {
            period: t.period.ending(first_day),
            ..t
        };
        let serving = |t: &Tenure| t.period.overlaps(Period::since(on));
        let earlier = self.outgoing.iter().copied().map(leave).filter(serving);
        self.outgoing = earlier.chain(self.head.map(leave)).collect();
        self.head = Some(head);
        let follows = |t: Tenure| if goes_with(t, head) { leave(t) } else { t };
        self.deputies = self.deputies.iter().copied().map(follows).collect();
    }
}

/// Whether a tenure ends when a new head begins: the head's before, the deputies' whose term
/// follows the head's, and that of whoever becomes head.
pub(super) fn goes_with(tenure: Tenure, head: Tenure) -> bool {
    tenure.office == Office::Head || tenure.period.until().is_some() || tenure.person == head.person
}
