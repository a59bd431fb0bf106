//! How an event changes a group. Knows no law and cannot fail.

use alloc::boxed::Box;

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Actor, Circumstances, Recorded};
use crate::office::{Change, Tenures};
use crate::procedures::{conference, delegation, deputy, election, relief, vacancy};

use super::command::{Officer, Post, Register};
use super::correction::{Reading, evolve_read};
use super::ended::LastEnded;
use super::event::Event;
use super::position::Position;
use super::questions::Process;
use super::state::ResidentialGroup;

/// Applies an event in place. An event to a group that was never registered changes nothing; a registration without a
/// kind registers nothing.
#[inline]
pub fn evolve(group: &mut Option<ResidentialGroup>, done: &Recorded<Event>) {
    match (&done.what, group.as_mut()) {
        (Event::Registered(register), None) => *group = registered(register, done.stamp()),
        (_, None) => {}
        (event, Some(group)) => {
            group.apply(event, done.stamp());
            group.count_event();
        }
    }
}

/// The group that a log of events makes, read with its corrections. Needs no rules, and asks for none: a log that comes from
/// elsewhere is to be verified first ([`verify`](super::verify)).
pub fn replay<'a, L>(log: L) -> Option<ResidentialGroup>
where
    L: IntoIterator<Item = &'a Recorded<Event>>,
    L::IntoIter: Clone,
{
    let mut group = None;
    let log = log.into_iter();
    let read = Reading::of(log.clone());
    for (seq, done) in (1u64..).zip(log) {
        evolve_read(&mut group, read.entry(seq, done));
    }
    group
}

fn registered(register: &Register, stamp: Circumstances<'_>) -> Option<ResidentialGroup> {
    Some(ResidentialGroup {
        ward: Box::new(register.ward.clone()),
        name: register.name.clone(),
        term: register.term,
        kind: register.unit_kind()?,
        households: register.households,
        registered: stamp.on,
        front_head: None,
        cell_secretary: None,
        tenures: Tenures::new(),
        vacancy: None,
        authority: None,
        election: None,
        deputy_election: None,
        selection: None,
        relief: None,
        residents: None,
        rare: None,
        ended: LastEnded::default(),
        events: 1,
        acted: None,
    })
}

impl ResidentialGroup {
    /// One event more has made the group.
    pub(super) const fn count_event(&mut self) {
        self.events = self.events.saturating_add(1);
    }

    /// Records a position as it was stated. The group was there on every day that it speaks of.
    #[cold]
    fn stated_position(&mut self, position: &Position, on: NaiveDate) {
        position.for_each_change(|change, day| {
            self.tenures.record(change, day, |_| {});
        });
        self.registered = position
            .first_day()
            .map_or(self.registered, |day| day.min(self.registered));
        self.front_head = position.front_head.or(self.front_head);
        self.cell_secretary = position.cell_secretary.or(self.cell_secretary);
        self.rare.get_or_insert_default().position = Some((on, Box::new(position.clone())));
    }

    fn apply(&mut self, event: &Event, stamp: Circumstances<'_>) {
        self.note_act_in_office(event, stamp);
        match event {
            Event::Registered(_) | Event::UnlawfulRecorded { .. } => {}
            Event::HouseholdsCounted(households) => self.households = *households,
            Event::OfficerRecorded(officer) => *self.post_mut(officer) = officer.person,
            Event::PositionStated(position) => self.stated_position(position, stamp.on),
            Event::Renamed(rename) => self.renamed(rename, stamp.on),
            Event::Moved(moved) => self.moved(moved),
            Event::Corrected { .. } => self.mark_to_be_replayed(),
            Event::Election(event) => {
                election::evolve(&mut self.election, event, stamp);
                let ended = self.election.take_if(|e| e.end().is_some());
                let end = ended.and_then(|e| e.end());
                self.ended.record(Process::Election, stamp.on, end);
                match event {
                    election::Event::Called { .. } => self.election_called(true),
                    election::Event::CalledOff(_) => self.election_called(false),
                    election::Event::Recognised { tenure, .. } => {
                        self.change(Change::Given(*tenure), stamp.on);
                    }
                    _ => {}
                }
            }
            Event::DeputyElection(event) => {
                election::evolve(&mut self.deputy_election, event, stamp);
                let ended = self.deputy_election.take_if(|e| e.end().is_some());
                let end = ended.and_then(|e| e.end());
                self.ended.record(Process::DeputyElection, stamp.on, end);
                if let election::Event::Recognised { tenure, .. } = event {
                    self.change(Change::Given(*tenure), stamp.on);
                }
            }
            Event::Deputy(event) => {
                deputy::evolve(&mut self.selection, event, stamp);
                let ended = self.selection.take_if(|s| s.end().is_some());
                let end = ended.and_then(|s| s.end());
                self.ended.record(Process::Selection, stamp.on, end);
                if let Some(tenure) = event.tenure() {
                    self.change(Change::Given(tenure), stamp.on);
                }
            }
            Event::Relief(event) => {
                relief::evolve(&mut self.relief, event, stamp);
                let ended = self.relief.take_if(|d| d.end().is_some());
                let end = ended.and_then(|d| d.end());
                self.ended.record(Process::Relief, stamp.on, end);
                if let Some((tenure, election_due)) = event.left() {
                    self.change_with(Some(Change::Relieved(tenure)), stamp.on, |group| {
                        let called = group.election.is_some();
                        // Relieved twice, to leave earlier, the ward has no more time for the election than it had.
                        let vacancy = group.vacancy.get_or_insert_default();
                        let by = stamp.judged_by.map(|judged_by| judged_by.regulation);
                        vacancy.head_leaves(stamp.on, election_due, by, called);
                    });
                }
            }
            Event::Vacancy(event) => {
                self.change_with(event.change(stamp.by, stamp.on), stamp.on, |group| {
                    vacancy::evolve(&mut group.vacancy, event, stamp);
                });
                if let vacancy::Event::TermChanged { change, .. } = event {
                    self.rare.get_or_insert_default().term_changed = Some((stamp.on, *change));
                }
            }
            Event::Delegation(event) => delegation::evolve(&mut self.authority, event, stamp),
            Event::Meeting { matter, event } => {
                let residents = self.residents.get_or_insert_default();
                residents.decide(*matter, event, stamp);
            }
            Event::Conference(event) => {
                let residents = self.residents.get_or_insert_default();
                conference::evolve(&mut residents.conference, event, stamp);
            }
        }
    }

    /// Notes the day of an act that somebody did as head, provisional head, deputy or participant.
    #[inline]
    fn note_act_in_office(&mut self, event: &Event, stamp: Circumstances<'_>) {
        let in_office = matches!(
            stamp.by,
            Actor::Head(_) | Actor::ProvisionalHead(_) | Actor::Deputy(_) | Actor::Participant(_)
        );
        let lawful = !matches!(event, Event::UnlawfulRecorded { .. });
        if in_office && lawful && self.acted < Some(stamp.on) {
            self.acted = Some(stamp.on);
        }
    }

    /// Records a change of the offices. A head who begins ends the vacancy.
    fn change(&mut self, change: Change, on: NaiveDate) {
        if self.tenures.record(change, on, |_| {}) {
            self.head_began();
        }
    }

    /// The same for a change that may leave a vacancy: what began before it has ended the one before.
    fn change_with(&mut self, change: Option<Change>, on: NaiveDate, vacancy: impl FnOnce(&mut Self)) {
        if self.tenures.start_terms_until(on, &mut |_| {}) {
            self.head_began();
        }
        vacancy(self);
        if let Some(change) = change {
            self.change(change, on);
        }
    }

    /// A head has begun: nothing is vacant, and no decision has changed the term.
    fn head_began(&mut self) {
        self.vacancy = None;
        if let Some(rare) = &mut self.rare {
            rare.term_changed = None;
        }
    }

    /// An election of the head was called, or the call was taken back.
    fn election_called(&mut self, called: bool) {
        if let Some(vacancy) = &mut self.vacancy {
            vacancy.election_called(called);
        }
    }

    fn post_mut(&mut self, officer: &Officer) -> &mut Option<PersonId> {
        match officer.post {
            Post::FrontHead => &mut self.front_head,
            Post::PartyCellSecretary => &mut self.cell_secretary,
            Post::WardChair => &mut self.rare.get_or_insert_default().ward_chair,
        }
    }
}
