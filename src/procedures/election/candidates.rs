//! The list of those who stand in an election.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};

use crate::{Few, PersonId};

/// Những người ứng cử: those who stand, in the order of the list.
///
/// A few stand inline. Of many, who stands at which place is found without a search through the list, so that as
/// many withdrawals take no longer than the list is long.
#[derive(Clone, Debug)]
pub(super) enum Candidates {
    Few(Few<PersonId, 3>),
    Many(Box<Many>),
}

#[derive(Clone, Debug, Default)]
pub(super) struct Many {
    listed: BTreeMap<u64, PersonId>,
    places: BTreeSet<(PersonId, u64)>,
}

impl Many {
    fn push(&mut self, person: PersonId) {
        let last = self.listed.last_key_value();
        let place = last.map_or(0, |(place, _)| place.saturating_add(1));
        self.listed.insert(place, person);
        self.places.insert((person, place));
    }

    fn places(&self, person: PersonId) -> impl Iterator<Item = u64> {
        let theirs = self.places.range((person, 0)..=(person, u64::MAX));
        theirs.map(|(_, place)| *place)
    }

    fn remove(&mut self, person: PersonId) {
        while let Some(place) = { self.places(person).next() } {
            self.places.remove(&(person, place));
            self.listed.remove(&place);
        }
    }
}

impl Candidates {
    pub(super) const NONE: Self = Self::Few(Few::EMPTY);

    /// Adds a person at the end of the list.
    pub(super) fn push(&mut self, person: PersonId) {
        match self {
            Self::Many(many) => many.push(person),
            Self::Few(few) if few.len() < 3 => few.push(person),
            Self::Few(_) => *self = self.iter().chain([person]).collect(),
        }
    }

    /// Removes a person from the list.
    pub(super) fn remove(&mut self, person: PersonId) {
        match self {
            Self::Many(many) => many.remove(person),
            Self::Few(few) => few.retain(|candidate| *candidate != person),
        }
    }

    /// Returns whether a person is on the list.
    pub(super) fn contains(&self, person: PersonId) -> bool {
        match self {
            Self::Many(many) => many.places(person).next().is_some(),
            Self::Few(few) => few.as_slice().contains(&person),
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Many(many) => many.listed.len(),
            Self::Few(few) => few.len(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = PersonId> + Clone + '_ {
        let (few, many) = match self {
            Self::Few(few) => (few.as_slice(), None),
            Self::Many(many) => (&[][..], Some(many.listed.values())),
        };
        few.iter().chain(many.into_iter().flatten()).copied()
    }
}

impl FromIterator<PersonId> for Candidates {
    fn from_iter<I: IntoIterator<Item = PersonId>>(people: I) -> Self {
        let few: Few<PersonId, 3> = people.into_iter().collect();
        if few.len() <= 3 {
            return Self::Few(few);
        }
        let mut many = Many::default();
        few.iter().for_each(|person| many.push(*person));
        Self::Many(Box::new(many))
    }
}

impl PartialEq for Candidates {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Candidates {}
