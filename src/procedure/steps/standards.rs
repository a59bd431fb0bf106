//! The standards asked of a candidate.

use crate::act::Evidence;
use crate::law::{Count, Permission, Residence, Schooling, Slot};
use crate::people::{Age, Candidate};
use crate::procedure::{CheckMode, Checks};

impl<R: CheckMode> Checks<'_, R> {
    /// The candidate meets the standards of age and residence on the day for which the age is said.
    pub(crate) fn require_standards(
        &mut self,
        age: &Slot<Count>,
        residence: &Slot<Residence>,
        candidate: &Candidate,
    ) -> Result<(), R::Stop> {
        match candidate.age {
            Age::Years(years) => self.require_count(age, years.into())?,
            Age::Shown => {
                self.stated(age);
            }
        }
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

    /// The candidate is under no discipline, prosecution, sentence or decision of a court, where a text asks for it.
    pub(crate) fn require_free_of_sanctions(
        &mut self,
        slot: &Slot<Permission>,
        candidate: &Candidate,
    ) -> Result<(), R::Stop> {
        if candidate.sanctioned {
            return self.require_allowed(slot);
        }
        self.stated(slot);
        Ok(())
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
