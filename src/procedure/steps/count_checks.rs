//! Minutes: what every count must satisfy to be possible at all, and what a share came to.

use crate::act::{Evidence, Finding};
use crate::law::{Rule, Threshold};
use crate::procedure::{CheckMode, Checks};

/// There are no more of something than the record itself allows.
pub(crate) fn at_most(rule: Rule, observed: u64, bound: u32) -> Result<(), Finding> {
    if observed <= bound.into() {
        Ok(())
    } else {
        Err(exceeds(rule, observed, bound))
    }
}

/// Ballots balance: issued >= returned = valid + invalid.
pub(crate) fn balance(issued: u32, returned: u32, valid: u32, invalid: u32) -> Result<(), Finding> {
    at_most(Rule::ReturnedAboveIssued, returned.into(), issued)?;
    let counted = u64::from(valid).saturating_add(invalid.into());
    if counted == u64::from(returned) {
        Ok(())
    } else {
        Err(exceeds(Rule::BallotsUnbalanced, counted, returned))
    }
}

/// No more answers for and against than those who could give one.
pub(crate) fn opinions(agreed: u32, against: u32, voting: u32) -> Result<(), Finding> {
    let both = u64::from(agreed).saturating_add(against.into());
    at_most(Rule::OpinionsAboveBallots, both, voting)
}

/// Checks that the clusters add up to the total stated; the rule says which number was added up.
pub(crate) fn whole(rule: Rule, parts: impl Iterator<Item = u32>, said: u32) -> Result<(), Finding> {
    let sum = total(parts);
    if sum == u64::from(said) {
        Ok(())
    } else {
        Err(exceeds(rule, sum, said))
    }
}

/// A sum in full: fewer than 2^32 numbers cannot reach the bound of a `u64`.
pub(crate) fn total(numbers: impl Iterator<Item = u32>) -> u64 {
    numbers.fold(0, |sum, n| sum.saturating_add(n.into()))
}

/// So many of a whole, and how many were needed.
pub(crate) fn share(rule: Rule, votes: u32, of: u32, threshold: Threshold) -> Finding {
    Finding {
        rule,
        evidence: Evidence::share(votes, of, threshold),
    }
}

#[cold]
pub(crate) fn exceeds(rule: Rule, observed: u64, bound: u32) -> Finding {
    Finding {
        rule,
        evidence: Evidence::Against {
            observed,
            recorded: bound,
        },
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// The minutes declare what the count comes to. The count decides all the same.
    pub(crate) fn note_declared_otherwise<T: PartialEq>(&mut self, declared: T, counted: T) {
        if declared != counted {
            self.run.irregular(Finding::plain(Rule::DeclaredOtherwise));
        }
    }
}
