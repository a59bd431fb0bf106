//! Who was who on past days.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Actor, Recorded};
use crate::law::Power;
use crate::office::{Change, Office, Suspended, Tenure, Tenures};
use crate::procedures::delegation::{self, Authority, Capacity, Delegation};

use super::correction::Reading;
use super::event::Event;
use super::state::Acting;

/// Lịch sử: every tenure and delegation of a group, for questions about any day.
///
/// Built from the log, never stored: it is a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct History {
    tenures: Vec<Tenure>,
    delegations: Vec<Delegation>,
    // Each with the day on which it was lifted.
    suspensions: Vec<(Suspended, Option<NaiveDate>)>,
}

impl History {
    /// Returns the history that a log tells. It asks for no rules: a log that comes from elsewhere is to be
    /// verified first ([`verify`](super::verify)).
    #[must_use]
    pub fn of<'a, L>(log: L) -> Self
    where
        L: IntoIterator<Item = &'a Recorded<Event>>,
        L::IntoIter: Clone,
    {
        let mut past = Past::default();
        let mut calendar = Tenures::new();
        let mut authority = None;
        let log = log.into_iter();
        let read = Reading::of(log.clone());
        let log = (1u64..)
            .zip(log)
            .map(|(seq, done)| read.entry(seq, done))
            .skip_while(|done| !matches!(done.what, Event::Registered(_)));
        for done in log {
            done.what.for_each_change(done.by, done.on, |change, day| {
                if let Change::Given(tenure) | Change::Stated(tenure) = change {
                    past.record_tenure(tenure);
                }
                calendar.record(change, day, |ended| past.record_tenure(ended));
            });
            past.record_suspension(&done.what, done.by, done.on);
            if let Event::Delegation(event) = &done.what {
                delegation::evolve(&mut authority, event, done.stamp());
                past.record_delegation(event, authority.as_ref());
            }
        }
        calendar.tenures().for_each(|tenure| past.record_tenure(tenure));
        past.history.tenures.retain(|tenure| !is_empty(*tenure));
        past.history
    }

    /// Every tenure, in the order of recognition, each ended by what followed it. Whoever was not in office
    /// for a day has none.
    #[must_use]
    pub fn tenures(&self) -> &[Tenure] {
        &self.tenures
    }

    /// Returns who was head on a day.
    #[must_use]
    pub fn head_on(&self, on: NaiveDate) -> Option<Tenure> {
        self.in_office(on).find(|t| t.office == Office::Head)
    }

    /// Returns who was provisional head on a day.
    #[must_use]
    pub fn provisional_on(&self, on: NaiveDate) -> Option<Tenure> {
        self.in_office(on).find(|t| t.office == Office::ProvisionalHead)
    }

    /// The deputies and participants in office on a day.
    pub fn deputies_on(&self, on: NaiveDate) -> impl Iterator<Item = Tenure> + '_ {
        self.in_office(on).filter(|t| is_deputy(t.office))
    }

    /// Lists who might use a power of the head on a day, and in what capacity.
    pub fn may_act(&self, power: Power, on: NaiveDate) -> impl Iterator<Item = Acting> + '_ {
        let head = self.head_on(on);
        let own = head.or_else(|| self.provisional_on(on)).map(|t| Acting {
            person: t.person,
            capacity: Capacity::Own,
            until: t.period.until(),
            regulation: None,
            suspended: self.suspension(t, on),
            origin: t.origin,
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
                regulation: Some(d.regulation),
                suspended: self.suspension(deputy, on),
                origin: deputy.origin.and(head.origin),
            };
            (d.covers(power) && d.period.contains(on)).then_some(acting)
        });
        own.into_iter().chain(delegated)
    }

    /// Lists who was suspended on a day from an office held on that day.
    pub fn suspended_on(&self, on: NaiveDate) -> impl Iterator<Item = Suspended> + '_ {
        let holders = self.in_office(on);
        holders.filter_map(move |tenure| self.suspension(tenure, on))
    }

    fn suspension(&self, tenure: Tenure, on: NaiveDate) -> Option<Suspended> {
        let mut all = self.suspensions.iter().rev();
        let holds = |(suspended, until): &&(Suspended, Option<NaiveDate>)| {
            suspended.of(tenure) && suspended.since <= on && until.is_none_or(|until| on < until)
        };
        all.find(holds).map(|(suspended, _)| *suspended)
    }

    fn in_office(&self, on: NaiveDate) -> impl Iterator<Item = Tenure> + '_ {
        let tenures = self.tenures.iter().copied();
        tenures.filter(move |t| t.period.contains(on))
    }
}

const fn is_deputy(office: Office) -> bool {
    matches!(office, Office::Deputy | Office::Participant)
}

/// A history being built.
#[derive(Default)]
struct Past {
    history: History,
    // Where the last tenure of a person in an office from a day stands in the list.
    places: BTreeMap<(PersonId, Office, NaiveDate), usize>,
}

impl Past {
    /// Records a tenure as it stands now, or as it was when it ended. Somebody recognised again after a
    /// recognition that was withdrawn is entered anew, in that order.
    fn record_tenure(&mut self, tenure: Tenure) {
        let key = (tenure.person, tenure.office, tenure.period.from());
        let place = self
            .places
            .get(&key)
            .and_then(|at| self.history.tenures.get_mut(*at));
        match place.filter(|known| !is_empty(**known)) {
            Some(known) => *known = tenure,
            None => {
                self.places.insert(key, self.history.tenures.len());
                self.history.tenures.push(tenure);
            }
        }
    }

    fn record_suspension(&mut self, event: &Event, by: Actor, on: NaiveDate) {
        let suspensions = &mut self.history.suspensions;
        let mut end = |office, person| {
            let open = suspensions.iter_mut().filter(|(_, until)| until.is_none());
            open.filter(|(s, _)| (s.office, s.person) == (office, person))
                .for_each(|(_, until)| *until = Some(on));
        };
        match event.change(by, on) {
            Some(Change::Suspended(suspended)) => {
                end(suspended.office, suspended.person);
                suspensions.push((suspended, None));
            }
            Some(Change::Lifted(office, person)) => end(office, person),
            _ => {}
        }
    }

    fn record_delegation(&mut self, event: &delegation::Event, authority: Option<&Authority>) {
        let now = authority.and_then(Authority::delegation);
        let delegations = &mut self.history.delegations;
        match event {
            delegation::Event::Granted { .. } => delegations.extend(now),
            delegation::Event::Revoked => {
                if let (Some(last), Some(now)) = (delegations.last_mut(), now) {
                    *last = *now;
                }
            }
            _ => {}
        }
    }
}

/// Returns whether there is no day in it.
fn is_empty(tenure: Tenure) -> bool {
    !tenure.period.contains(tenure.period.from())
}
