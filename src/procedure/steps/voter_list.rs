//! The checks of a voter list.

use crate::act::Evidence;
use crate::law::{Electorate, Rule};
use crate::people::{VoterList, VoterListCount};
use crate::procedure::{CheckMode, Checks, exceeds};

impl<R: CheckMode> Checks<'_, R> {
    /// Where household representatives vote and nobody else may, a whole counts every household of the
    /// group once. INTERPRETATION: that it does not makes the count irregular; no instrument consulted says so.
    pub(crate) fn note_not_all_households(&mut self, counted: u32, households: u32) {
        let electorate = self.stated(&self.law.rules().electorate);
        if electorate.is_some_and(|p| !p.value.contains(Electorate::AllVoters)) {
            self.note_not_every_household(counted, households);
        }
    }

    /// As many are on a voter list of household representatives as the group has households.
    pub(crate) fn note_not_every_household(&mut self, counted: u32, households: u32) {
        if counted != households {
            self.run
                .irregular(exceeds(Rule::VoterListNotHouseholds, counted.into(), households));
        }
    }

    /// Nobody is on the voter list twice, and no more are absent than are on it.
    pub(crate) fn require_possible_voter_list(&mut self, list: &VoterList) -> Result<(), R::Stop> {
        self.require(!list.lists_twice(), Rule::EntryTwice, Evidence::Plain)?;
        let VoterListCount { entries, long_absent } = list.count();
        let evidence = Evidence::Against {
            observed: long_absent.into(),
            recorded: entries,
        };
        self.require(long_absent <= entries, Rule::AbsentAboveVoterList, evidence)
            .map(|_| ())
    }
}
