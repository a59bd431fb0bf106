//! How an event changes a group. Knows no law and cannot fail.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::{Done, Stamp};
use crate::law::Period;
use crate::meeting::Decision;
use crate::office::{Office, Tenure, held_over};
use crate::vacancy::Vacancy;
use crate::{Few, MatterId, PersonId, conference, delegation, deputy, dismissal, election, meeting, vacancy};

use super::command::{Officer, Post, Register};
use super::event::Event;
use super::state::{HeadTerm, ResidentialGroup};

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
        dismissal: None,
        residents: None,
        vacancy: None,
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
                if let Some(vacancy) = &mut self.vacancy {
                    match event {
                        election::Event::Called { .. } => vacancy.election_called(true),
                        election::Event::CalledOff(_) => vacancy.election_called(false),
                        _ => {}
                    }
                }
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
            Event::Dismissal(event) => {
                dismissal::evolve(&mut self.dismissal, event, stamp);
                self.dismissal = self.dismissal.take().filter(|d| d.end().is_none());
                if let Some((tenure, election_due)) = event.left() {
                    self.end(tenure);
                    let mut vacancy = Vacancy::of_head_left(election_due);
                    vacancy.election_called(self.election.is_some());
                    self.vacancy = Some(Box::new(vacancy));
                    self.await_next_head(stamp.on);
                }
            }
            Event::Vacancy(event) => {
                vacancy::evolve(&mut self.vacancy, event, stamp);
                match event {
                    vacancy::Event::Ended { tenure, .. } => self.end(*tenure),
                    vacancy::Event::TermChanged { tenure, .. } => self.change_term(*tenure),
                    vacancy::Event::Appointed { .. }
                    | vacancy::Event::Suspended(_)
                    | vacancy::Event::HandedOver(_) => {}
                }
                self.await_next_head(stamp.on);
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

    /// A deputy more; who has left by then is kept by the history.
    fn add_deputy(&mut self, tenure: Tenure, stamp: Stamp<'_>) {
        let serving = |t: &&Tenure| t.period.until().is_none_or(|until| stamp.on < until);
        let replaced = |t: Tenure| match held_over(t, self.head.map(HeadTerm::tenure)) {
            true => t.until(tenure.period.from()),
            false => t,
        };
        self.deputies = self
            .deputies
            .iter()
            .filter(serving)
            .copied()
            .map(replaced)
            .chain([tenure])
            .collect();
    }

    /// Where a head is recognised and still to begin, the vacancy is filled from that day on.
    fn await_next_head(&mut self, on: NaiveDate) {
        if let Some(first_day) = self.next_head_after(on) {
            self.fill_vacancy(first_day, on);
        }
    }

    /// The first day after this one on which a recognised head begins.
    fn next_head_after(&self, on: NaiveDate) -> Option<NaiveDate> {
        let heads = self.outgoing.iter().chain(&self.head);
        heads.map(|head| head.period.from()).filter(|day| on < *day).min()
    }

    fn fill_vacancy(&mut self, first_day: NaiveDate, on: NaiveDate) {
        let left = self.vacancy.take().and_then(|v| v.filled(first_day, on));
        self.vacancy = left.map(Box::new);
    }

    /// An office ended earlier than its tenure said.
    fn end(&mut self, ended: Tenure) {
        self.replace_head(ended);
        let cut = |t: Tenure| if t.same_as(ended) { ended } else { t };
        self.deputies = self.deputies.iter().copied().map(cut).collect();
    }

    /// The term of the head in office ends on another day, though never after the next head has begun,
    /// and with it those that follow it.
    fn change_term(&mut self, changed: Tenure) {
        let next = self.next_head_after(changed.period.from());
        let changed = next.map_or(changed, |first_day| changed.until(first_day));
        if let Some(old) = self.replace_head(changed) {
            let follows = |t: Tenure| t.following(old, changed);
            self.deputies = self.deputies.iter().copied().map(follows).collect();
        }
    }

    /// Puts another tenure in the place of the same head's, and gives the one before.
    fn replace_head(&mut self, tenure: Tenure) -> Option<Tenure> {
        let mut before = None;
        let mut replace = |head: HeadTerm| {
            if !head.tenure().same_as(tenure) {
                return head;
            }
            before = Some(head.tenure());
            HeadTerm {
                period: tenure.period,
                ..head
            }
        };
        self.head = self.head.map(&mut replace);
        self.outgoing = self.outgoing.iter().copied().map(replace).collect();
        before
    }

    /// A new head: the ones before leave that day.
    fn take_office(&mut self, head: Tenure, on: NaiveDate) {
        let first_day = head.period.from();
        let leave = |before: HeadTerm| HeadTerm {
            period: before.period.ending(first_day),
            ..before
        };
        let left_early = self.vacancy.as_ref().is_some_and(|v| v.head_left());
        self.fill_vacancy(first_day, on);
        let serving = |head: &HeadTerm| head.period.overlaps(Period::since(on));
        let earlier = self.outgoing.iter().copied().map(leave).filter(serving);
        self.outgoing = earlier.chain(self.head.map(leave)).collect();
        self.head = Some(HeadTerm {
            person: head.person,
            period: head.period,
            term_end: head.period.until(),
        });
        let follows = |t: Tenure| {
            if goes_with(t, head, left_early) {
                t.until(first_day)
            } else {
                t
            }
        };
        self.deputies = self.deputies.iter().copied().map(follows).collect();
    }
}

/// Whether a tenure ends when a new head begins: the head's before and a provisional head's, that of
/// whoever becomes head, and the deputies' whose term follows the head's. Where the head before left
/// early the deputies stay: see [`held_over`].
pub(super) fn goes_with(tenure: Tenure, head: Tenure, left_early: bool) -> bool {
    match tenure.office {
        Office::Head | Office::ProvisionalHead => true,
        Office::Deputy | Office::Participant => {
            tenure.person == head.person || (tenure.of_earlier_head(head) && !left_early)
        }
    }
}
