//! What is asked of a candidate.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::Evidence;
use crate::law::{Count, Residence, Schooling, Slot};
use crate::procedure::{Checks, Run};

/// Người ứng cử: a person who stands, with what the standards ask and nothing else.
///
/// # Law
/// Age and residence: Article 11, Circular 04/2012/TT-BNV; clause 1, Article 7, Decree
/// 185/2026/NĐ-CP. No text read sets an upper age or asks for party membership, so neither is here.
/// Schooling is a province's own to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// The day of birth.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub born: NaiveDate,
    /// Where the person lives.
    pub residence: Residence,
    /// The highest diploma; none where nobody asked for it.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub schooling: Option<Schooling>,
}

impl Candidate {
    /// The age in full years on a day. Born on 29 February, one is a year older on 1 March of other
    /// years (INTERPRETATION).
    #[must_use]
    pub fn age(&self, on: NaiveDate) -> u32 {
        on.years_since(self.born).unwrap_or(0)
    }
}

impl<R: Run> Checks<'_, R> {
    /// The candidate meets the standards of age and residence on a day.
    pub(crate) fn standards(
        &mut self,
        age: &Slot<Count>,
        residence: &Slot<Residence>,
        candidate: &Candidate,
        on: NaiveDate,
    ) -> Result<(), R::Stop> {
        self.count(age, candidate.age(on))?;
        match self.stated(residence) {
            Some(p) if candidate.residence < p.value => {
                let evidence = Evidence::Residence {
                    observed: candidate.residence,
                    required: p.value,
                };
                self.breach(p.breach, residence.rule(), evidence)
            }
            _ => Ok(()),
        }
    }

    /// The candidate has the schooling asked for; where it is asked for and not known, that is a
    /// breach too.
    pub(crate) fn schooled(&mut self, slot: &Slot<Schooling>, candidate: &Candidate) -> Result<(), R::Stop> {
        match self.stated(slot) {
            Some(p) if candidate.schooling < Some(p.value) => {
                let evidence = Evidence::Schooling {
                    observed: candidate.schooling,
                    required: p.value,
                };
                self.breach(p.breach, slot.rule(), evidence)
            }
            _ => Ok(()),
        }
    }
}
