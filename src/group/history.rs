//! Who was who on past days.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::Done;
use crate::delegation::{self, Capacity, Delegation};
use crate::law::Power;
use crate::office::{Office, Tenure, held_over};
use crate::{deputy, election, vacancy};

use super::event::Event;
use super::offices::{first_day_after, goes_with};
use super::state::{Acting, ResidentialGroup};

/// Lịch sử: every tenure and delegation of a group, for questions about any day.
///
/// Built from the log, never stored: it is a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    tenures: Tenures,
    delegations: Vec<Delegation>,
}

impl History {
    /// The history that a log tells.
    #[must_use]
    pub fn of<'a>(log: impl IntoIterator<Item = &'a Done<Event>>) -> Self {
        let mut history = Self::default();
        let mut group: Option<ResidentialGroup> = None;
        for done in log {
            let vacancy = group.as_ref().and_then(ResidentialGroup::vacancy);
            let left_early = vacancy.is_some_and(|vacancy| vacancy.left_early(done.on));
            super::evolve(&mut group, done);
            history.tenures.take(&done.what, done.on, left_early);
            history.delegated(&done.what, group.as_ref());
        }
        history
    }

    fn delegated(&mut self, event: &Event, group: Option<&ResidentialGroup>) {
        let now = group.and_then(|g| g.authority()).and_then(|a| a.delegation());
        match event {
            Event::Delegation(delegation::Event::Granted { .. }) => self.delegations.extend(now),
            Event::Delegation(delegation::Event::Revoked) => {
                if let (Some(last), Some(now)) = (self.delegations.last_mut(), now) {
                    *last = *now;
                }
            }
            _ => {}
        }
    }

    /// Every tenure, in the order of recognition, each ended by what followed it. A head who never began
    /// has none.
    #[must_use]
    pub fn tenures(&self) -> &[Tenure] {
        &self.tenures.list
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
        let tenures = self.tenures.list.iter().copied();
        tenures.filter(move |t| t.period.contains(on))
    }
}

/// The tenures so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Tenures {
    list: Vec<Tenure>,
    // Those there would be without the head recognised last, for the case that the head never begins.
    without_last: Option<Box<Self>>,
}

impl Tenures {
    fn take(&mut self, event: &Event, on: NaiveDate, left_early: bool) {
        match event {
            Event::Election(election::Event::Recognised { tenure, .. }) => {
                self.head_begins(*tenure, on, left_early);
            }
            Event::DeputyElection(election::Event::Recognised { tenure, .. }) => {
                self.deputy_recognised(*tenure, on);
            }
            Event::Deputy(event) => {
                if let Some(tenure) = deputy::Event::tenure(event) {
                    self.deputy_recognised(tenure, on);
                }
            }
            Event::Dismissal(event) => {
                if let Some((tenure, _)) = event.left() {
                    self.each(on, |tenures| tenures.ends(tenure));
                }
            }
            Event::Vacancy(vacancy::Event::Ended { tenure, .. }) => {
                self.loses_next(*tenure, on);
                self.each(on, |tenures| tenures.ends(*tenure));
            }
            Event::Vacancy(vacancy::Event::TermChanged { tenure, .. }) => {
                self.each(on, |tenures| tenures.change_term(*tenure));
            }
            Event::Vacancy(vacancy::Event::Appointed { tenure, .. }) => {
                self.each(on, |tenures| tenures.provisional_begins(*tenure));
            }
            _ => {}
        }
    }

    /// A change that holds with and without the head who is still to begin.
    fn each(&mut self, on: NaiveDate, change: impl Fn(&mut Self)) {
        if self.next_head(on).is_none() {
            self.without_last = None;
        }
        change(self);
        if let Some(without) = &mut self.without_last {
            change(without);
        }
    }

    /// The head recognised last, where still to begin.
    fn next_head(&self, on: NaiveDate) -> Option<Tenure> {
        let last = self.list.iter().rfind(|t| t.office == Office::Head).copied();
        last.filter(|head| on < head.period.from())
    }

    fn deputy_recognised(&mut self, tenure: Tenure, on: NaiveDate) {
        let known = self.head_on(tenure.period.from());
        self.each(on, |tenures| {
            let head = tenures.head_on(tenure.period.from());
            tenures.deputy_begins(tenure.under(known, head), head);
        });
    }

    fn head_on(&self, on: NaiveDate) -> Option<Tenure> {
        let mut heads = self.list.iter().filter(|t| t.office == Office::Head);
        heads.find(|t| t.period.contains(on)).copied()
    }

    /// A head begins, and ends what goes with it.
    fn head_begins(&mut self, head: Tenure, on: NaiveDate, left_early: bool) {
        let first_day = head.period.from();
        self.without_last = None;
        self.without_last = (on < first_day).then(|| Box::new(self.clone()));
        let leaving = self.list.iter_mut().filter(|t| goes_with(**t, head, left_early));
        leaving.for_each(|t| *t = t.until(first_day));
        self.list.push(head);
    }

    /// If the head recognised last is this person and will not begin, that recognition ended nobody's office.
    fn loses_next(&mut self, ended: Tenure, on: NaiveDate) {
        let next = self.next_head(on).filter(|_| ended.office == Office::Head);
        if next.is_some_and(|next| next.person == ended.person)
            && let Some(without) = self.without_last.take()
        {
            *self = *without;
        }
    }

    /// A deputy begins under a head, in the place of those who served on from the head before.
    fn deputy_begins(&mut self, tenure: Tenure, head: Option<Tenure>) {
        let first_day = tenure.period.from();
        let deputies = self.list.iter_mut().filter(|t| is_deputy(t.office));
        let replaced = deputies.filter(|t| held_over(**t, head));
        replaced.for_each(|t| *t = t.until(first_day));
        self.list.push(tenure);
    }

    /// A provisional head begins, until a head who was recognised already does.
    fn provisional_begins(&mut self, tenure: Tenure) {
        let first_day = tenure.period.from();
        let before = self
            .list
            .iter_mut()
            .filter(|t| t.office == Office::ProvisionalHead);
        before.for_each(|t| *t = t.until(first_day));
        let until = self.next_head_after(first_day);
        self.list.push(until.map_or(tenure, |until| tenure.until(until)));
    }

    /// An office ended earlier than its tenure said.
    fn ends(&mut self, ended: Tenure) {
        let same = self.list.iter_mut().filter(|t| t.same_as(ended));
        same.for_each(|t| *t = ended);
    }

    /// The head's term ends on another day, though never after the next head has begun, and with it
    /// the deputies' that follow it.
    fn change_term(&mut self, changed: Tenure) {
        let next = self.next_head_after(changed.period.from());
        let changed = next.map_or(changed, |first_day| changed.until(first_day));
        let Some(head) = self.list.iter_mut().find(|t| t.same_as(changed)) else {
            return;
        };
        let old = core::mem::replace(head, changed);
        let deputies = self.list.iter_mut().filter(|t| is_deputy(t.office));
        deputies.for_each(|t| *t = t.following(old, changed));
    }

    /// The first day after this one on which a recognised head begins.
    fn next_head_after(&self, on: NaiveDate) -> Option<NaiveDate> {
        let heads = self.list.iter().filter(|t| t.office == Office::Head);
        first_day_after(on, heads.map(|t| t.period))
    }
}

const fn is_deputy(office: Office) -> bool {
    matches!(office, Office::Deputy | Office::Participant)
}
