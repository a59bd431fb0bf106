//! The answers given in the choice of a deputy.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::Few;
use crate::law::{Opinion, Role};
use crate::procedure::Consent;

/// The answers of the bodies that are asked: the last one of each day. Which of them counts depends on the day of the
/// choice, so those of other days stay.
#[derive(Clone, Debug)]
pub(super) enum Consents {
    Few(Few<Consent, 2>),
    /// Found by body and day, so that one answer more is not looked for through all.
    Many(BTreeMap<(Role, NaiveDate), Opinion>),
}

impl Consents {
    pub(super) const NONE: Self = Self::Few(Few::EMPTY);

    pub(super) fn record(&mut self, consent: Consent) {
        let same = |c: &Consent| (c.of, c.on) == (consent.of, consent.on);
        match self {
            Self::Few(few) => {
                few.retain(|c| !same(c));
                few.push(consent);
                if few.len() > 2 {
                    let all = few.iter().map(|c| ((c.of, c.on), c.opinion));
                    *self = Self::Many(all.collect());
                }
            }
            Self::Many(many) => {
                many.insert((consent.of, consent.on), consent.opinion);
            }
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Consent> + '_ {
        let (few, many) = match self {
            Self::Few(few) => (few.as_slice(), None),
            Self::Many(many) => (&[][..], Some(many.iter())),
        };
        let many = many.into_iter().flatten();
        let many = many.map(|((of, on), opinion)| Consent {
            of: *of,
            on: *on,
            opinion: *opinion,
        });
        few.iter().copied().chain(many)
    }

    /// Calls with the answers as a list.
    #[inline]
    pub(super) fn listed<T>(&self, with: impl FnOnce(&[Consent]) -> T) -> T {
        match self {
            Self::Few(few) => with(few.as_slice()),
            Self::Many(_) => with(&self.iter().collect::<Vec<_>>()),
        }
    }
}

impl PartialEq for Consents {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Consents {}
