//! The standards asked of a candidate.

use chrono::NaiveDate;

use crate::act::Evidence;
use crate::law::{Count, Residence, Schooling, Slot};
use crate::people::Candidate;
use crate::procedure::{CheckMode, Checks};

impl<R: CheckMode> Checks<'_, R> {
    /// The candidate meets the standards of age and residence on a day.
    pub(crate) fn require_standards(
        &mut self,
        age: &Slot<Count>,
        residence: &Slot<Residence>,
        candidate: &Candidate,
        on: NaiveDate,
    ) -> Result<(), R::Stop> {
        self.require_count(age, candidate.age(on))?;
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
    pub(crate) fn require_schooling(
        &mut self,
        slot: &Slot<Schooling>,
        candidate: &Candidate,
    ) -> Result<(), R::Stop> {
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
