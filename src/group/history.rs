//! Who was who on past days.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::Done;
use crate::delegation::{self, Capacity, Delegation};
use crate::law::Power;
use crate::office::{Office, Tenure, held_over};
use crate::vacancy::Vacancy;
use crate::{deputy, election, vacancy};

use super::event::Event;
use super::evolve::goes_with;
use super::state::{Acting, ResidentialGroup};

/// Lịch sử: every tenure and delegation of a group, for questions about any day.
///
/// Built from the log, never stored: it is a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    tenures: Vec<Tenure>,
    delegations: Vec<Delegation>,
    // Whether the last head left before the term was over.
    left_early: bool,
}

impl History {
    /// The history that a log tells.
    #[must_use]
    pub fn of<'a>(log: impl IntoIterator<Item = &'a Done<Event>>) -> Self {
        let mut history = Self::default();
        let mut group = None;
        for done in log {
            super::evolve(&mut group, done);
            history.take(&done.what, group.as_ref());
            history.left_early = group
                .as_ref()
                .and_then(ResidentialGroup::vacancy)
                .is_some_and(Vacancy::head_left);
        }
        history
    }

    fn take(&mut self, event: &Event, group: Option<&ResidentialGroup>) {
        match event {
            Event::DeputyElection(election::Event::Recognised { tenure, .. }) => self.deputy_begins(*tenure),
            Event::Election(election::Event::Recognised { tenure, .. }) => {
                let first_day = tenure.period.from();
                let left_early = self.left_early;
                let leaving = self
                    .tenures
                    .iter_mut()
                    .filter(|t| goes_with(**t, *tenure, left_early));
                leaving.for_each(|t| *t = t.until(first_day));
                self.tenures.push(*tenure);
            }
            Event::Deputy(event) => {
                if let Some(tenure) = deputy::Event::tenure(event) {
                    self.deputy_begins(tenure);
                }
            }
            Event::Dismissal(event) => {
                if let Some((tenure, _)) = event.left() {
                    self.ends(tenure);
                }
            }
            Event::Vacancy(vacancy::Event::Ended { tenure, .. }) => self.ends(*tenure),
            Event::Vacancy(vacancy::Event::TermChanged { tenure, .. }) => self.change_term(*tenure),
            Event::Vacancy(vacancy::Event::Appointed { tenure, .. }) => {
                let first_day = tenure.period.from();
                let before = self
                    .tenures
                    .iter_mut()
                    .filter(|t| t.office == Office::ProvisionalHead);
                before.for_each(|t| *t = t.until(first_day));
                // A head who was recognised already, and is still to begin, ends it that day.
                let until = self.next_head_after(first_day);
                self.tenures
                    .push(until.map_or(*tenure, |until| tenure.until(until)));
            }
            Event::Delegation(delegation::Event::Granted { .. }) => {
                self.delegations
                    .extend(group.and_then(|g| g.authority()).and_then(|a| a.delegation()));
            }
            Event::Delegation(delegation::Event::Revoked) => {
                let now = group.and_then(|g| g.authority()).and_then(|a| a.delegation());
                if let (Some(last), Some(now)) = (self.delegations.last_mut(), now) {
                    *last = *now;
                }
            }
            _ => {}
        }
    }

    /// A deputy begins, in the place of those who served on from the head before.
    fn deputy_begins(&mut self, tenure: Tenure) {
        let first_day = tenure.period.from();
        let head = self.head_on(first_day);
        let deputies = self.tenures.iter_mut().filter(|t| is_deputy(t.office));
        let replaced = deputies.filter(|t| held_over(**t, head));
        replaced.for_each(|t| *t = t.until(first_day));
        self.tenures.push(tenure);
    }

    /// An office ended earlier than its tenure said.
    fn ends(&mut self, ended: Tenure) {
        let same = self.tenures.iter_mut().filter(|t| t.same_as(ended));
        same.for_each(|t| *t = ended);
    }

    /// The head's term ends on another day, though never after the next head has begun, and with it
    /// the deputies' that follow it.
    fn change_term(&mut self, changed: Tenure) {
        let next = self.next_head_after(changed.period.from());
        let changed = next.map_or(changed, |first_day| changed.until(first_day));
        let Some(head) = self.tenures.iter_mut().find(|t| t.same_as(changed)) else {
            return;
        };
        let old = core::mem::replace(head, changed);
        let deputies = self.tenures.iter_mut().filter(|t| is_deputy(t.office));
        deputies.for_each(|t| *t = t.following(old, changed));
    }

    /// The first day after this one on which a recognised head begins.
    fn next_head_after(&self, on: NaiveDate) -> Option<NaiveDate> {
        let heads = self.tenures.iter().filter(|t| t.office == Office::Head);
        heads.map(|t| t.period.from()).filter(|day| on < *day).min()
    }

    /// Every tenure, in the order of recognition, each ended by what followed it.
    #[must_use]
    pub fn tenures(&self) -> &[Tenure] {
        &self.tenures
    }

    /// Who was head on a day.
    #[must_use]
    pub fn head_on(&self, on: NaiveDate) -> Option<Tenure> {
        self.in_office(on).find(|t| t.office == Office::Head)
    }

    /// Who was provisional head on a day.
    #[must_use]
    pub fn provisional_on(&self, on: NaiveDate) -> Option<Tenure> {
        self.in_office(on).find(|t| t.office == Office::ProvisionalHead)
    }

    /// The deputies and participants in office on a day.
    pub fn deputies_on(&self, on: NaiveDate) -> impl Iterator<Item = Tenure> + '_ {
        self.in_office(on).filter(|t| is_deputy(t.office))
    }

    /// Who might use a power of the head on a day, and in what capacity.
    pub fn may_act(&self, power: Power, on: NaiveDate) -> impl Iterator<Item = Acting> + '_ {
        let head = self.head_on(on);
        let own = head.or_else(|| self.provisional_on(on)).map(|t| Acting {
            person: t.person,
            capacity: Capacity::Own,
            until: t.period.until(),
        });
        let delegated = self.delegations.iter().filter_map(move |d| {
            let deputy = self
                .deputies_on(on)
                .find(|t| t.person == d.to && d.within(t.period, on))?;
            let head = head.filter(|h| h.person == d.head && d.within(h.period, on))?;
            let ends = [d.period, deputy.period, head.period]
                .into_iter()
                .filter_map(|p| p.until());
            let acting = Acting {
                person: d.to,
                capacity: Capacity::ForTheHead,
                until: ends.min(),
            };
            (d.covers(power) && d.period.contains(on)).then_some(acting)
        });
        own.into_iter().chain(delegated)
    }

    fn in_office(&self, on: NaiveDate) -> impl Iterator<Item = Tenure> + '_ {
        self.tenures
            .iter()
            .copied()
            .filter(move |t| t.period.contains(on))
    }
}

const fn is_deputy(office: Office) -> bool {
    matches!(office, Office::Deputy | Office::Participant)
}
