//! Who was who on past days.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::Done;
use crate::delegation::{self, Capacity, Delegation};
use crate::law::Power;
use crate::office::{Office, Tenure};
use crate::{election, vacancy};

use super::event::Event;
use super::evolve::evolve_telling;
use super::state::{Acting, ResidentialGroup};

/// Lịch sử: every tenure and delegation of a group, for questions about any day.
///
/// Built from the log, never stored: it is a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    tenures: Vec<Tenure>,
    delegations: Vec<Delegation>,
}

impl History {
    /// The history that a log tells. It asks for no rules: a log that comes from elsewhere is to be
    /// verified first ([`verify`](super::verify)).
    #[must_use]
    pub fn of<'a>(log: impl IntoIterator<Item = &'a Done<Event>>) -> Self {
        let mut history = Self::default();
        let mut group: Option<ResidentialGroup> = None;
        for done in log {
            let given = given(&done.what).filter(|_| group.is_some());
            given.into_iter().for_each(|tenure| history.tells(tenure));
            evolve_telling(&mut group, done, |over| history.tells(over));
            history.delegated(&done.what, group.as_ref());
        }
        let standing = group.iter().flat_map(|group| group.offices.tenures());
        standing.for_each(|tenure| history.tells(tenure));
        history.tenures.retain(|tenure| !is_empty(*tenure));
        history
    }

    /// A tenure as it stands now, or stood when it was over.
    fn tells(&mut self, tenure: Tenure) {
        let known = |t: &&mut Tenure| t.same_as(tenure) && !is_empty(**t);
        match self.tenures.iter_mut().rev().find(known) {
            Some(known) => *known = tenure,
            None => self.tenures.push(tenure),
        }
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

    /// Every tenure, in the order of recognition, each ended by what followed it. Whoever was not in office
    /// for a day has none.
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
        let tenures = self.tenures.iter().copied();
        tenures.filter(move |t| t.period.contains(on))
    }
}

const fn is_deputy(office: Office) -> bool {
    matches!(office, Office::Deputy | Office::Participant)
}

/// The tenure an event gives, before anything that ends it.
const fn given(event: &Event) -> Option<Tenure> {
    match event {
        Event::Election(election::Event::Recognised { tenure, .. })
        | Event::DeputyElection(election::Event::Recognised { tenure, .. })
        | Event::Vacancy(vacancy::Event::Appointed { tenure, .. }) => Some(*tenure),
        Event::Deputy(event) => event.tenure(),
        _ => None,
    }
}

/// Whether there is no day in it.
fn is_empty(tenure: Tenure) -> bool {
    !tenure.period.contains(tenure.period.from())
}
