//! How an event changes a group. Knows no law and cannot fail.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::act::{Done, Stamp};
use crate::meeting::Decision;
use crate::office::Tenure;
use crate::{MatterId, PersonId, conference, delegation, deputy, dismissal, election, meeting};

use super::command::{Officer, Post, Register};
use super::event::Event;
use super::offices::Offices;
use super::state::ResidentialGroup;

/// Applies an event in place. An event to a group that was never registered changes nothing.
#[inline]
pub fn evolve(group: &mut Option<ResidentialGroup>, done: &Done<Event>) {
    evolve_telling(group, done, |_| {});
}

/// The same, telling every tenure that the group forgets because it is over.
#[inline]
pub(super) fn evolve_telling(
    group: &mut Option<ResidentialGroup>,
    done: &Done<Event>,
    over: impl FnMut(Tenure),
) {
    match (&done.what, group.as_mut()) {
        (Event::Registered(register), None) => *group = Some(registered(register, done.stamp())),
        (_, None) => {}
        (event, Some(group)) => {
            group.apply(event, done.stamp(), over);
            group.events = group.events.saturating_add(1);
        }
    }
}

/// The group that a log of events makes. Needs no rules, and asks for none: a log that comes from
/// elsewhere is to be verified first ([`verify`](super::verify)).
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
        offices: Offices::EMPTY,
        authority: None,
        election: None,
        deputy_election: None,
        selection: None,
        dismissal: None,
        residents: None,
        events: 1,
    }
}

impl ResidentialGroup {
    fn apply(&mut self, event: &Event, stamp: Stamp<'_>, over: impl FnMut(Tenure)) {
        match event {
            Event::Registered(_) | Event::UnlawfulRecorded { .. } => {}
            Event::HouseholdsCounted(households) => self.households = *households,
            Event::OfficerRecorded(officer) => *self.post_mut(officer) = officer.person,
            Event::Election(event) => {
                election::evolve(&mut self.election, event, stamp);
                self.election = self.election.take().filter(|e| e.end().is_none());
                match event {
                    election::Event::Called { .. } => self.offices.election_called(true),
                    election::Event::CalledOff(_) => self.offices.election_called(false),
                    election::Event::Recognised { tenure, .. } => {
                        self.offices.head_recognised(*tenure, stamp.on, over);
                    }
                    _ => {}
                }
            }
            Event::DeputyElection(event) => {
                election::evolve(&mut self.deputy_election, event, stamp);
                self.deputy_election = self.deputy_election.take().filter(|e| e.end().is_none());
                if let election::Event::Recognised { tenure, .. } = event {
                    self.offices.deputy_recognised(*tenure, stamp.on, over);
                }
            }
            Event::Deputy(event) => {
                deputy::evolve(&mut self.selection, event, stamp);
                self.selection = self.selection.take().filter(|s| s.end().is_none());
                if let Some(tenure) = event.tenure() {
                    self.offices.deputy_recognised(tenure, stamp.on, over);
                }
            }
            Event::Dismissal(event) => {
                dismissal::evolve(&mut self.dismissal, event, stamp);
                self.dismissal = self.dismissal.take().filter(|d| d.end().is_none());
                if let Some((tenure, election_due)) = event.left() {
                    let called = self.election.is_some();
                    self.offices
                        .head_left(tenure, election_due, called, stamp.on, over);
                }
            }
            Event::Vacancy(event) => self.offices.happened(event, stamp, over),
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
        if let meeting::Event::Opened { .. } = event {
            matters.values_mut().for_each(|d| d.forget(matter));
        }
        let mut state = matters.remove(&matter);
        meeting::evolve(&mut state, event, stamp);
        let stands = |d: &Decision| d.superseded().is_none_or(|day| stamp.on < day);
        // First what was replaced before this: the decision in its place may be the one that ends now.
        matters.retain(|_, d| stands(d));
        matters.extend(state.filter(|d| d.end().is_none()).map(|d| (matter, d)));
        let replaced: Vec<_> = matters.values().filter_map(|d| d.replaces()).collect();
        for (id, decision) in matters.iter_mut() {
            let by = replaced.iter().filter(|(old, _)| old == id);
            decision.supersede(by.map(|(_, from)| *from).min());
        }
        matters.retain(|_, d| stands(d));
    }

    const fn post_mut(&mut self, officer: &Officer) -> &mut Option<PersonId> {
        match officer.post {
            Post::FrontHead => &mut self.front_head,
            Post::PartyCellSecretary => &mut self.cell_secretary,
        }
    }
}
