//! What the meeting's count comes to.

use crate::act::{Evidence, Finding};
use crate::law::{Rule, Slots};
use crate::procedure::Outcome;
use crate::procedure::{BallotCount, Sitting};
use crate::procedure::{at_most, share};

use super::command::ReliefResult;

/// Returns the outcome of the minutes under a regulation: the first of inconsistent, too few present, not enough, agreed. Where
/// no share is stated, what they declare is all there is.
///
/// INTERPRETATION: a meeting to which too few came has not "failed to agree" (clause 3, Article 9,
/// Decree 59/2023/NĐ-CP), so it does not open the ward's own decision.
pub(super) fn outcome(sitting: &Sitting<ReliefResult>, rules: &Slots) -> Outcome {
    if let Err(flaw) = possible(sitting) {
        return Outcome::Inconsistent(flaw);
    }
    let Sitting {
        eligible, present, ..
    } = *sitting;
    let ReliefResult { in_favour, declared } = sitting.result;
    if let Some(quorum) = rules.relief_quorum.stated()
        && !quorum.value.reached(present, eligible)
    {
        return Outcome::TooFewPresent(share(Rule::ReliefQuorum, present, eligible, quorum.value));
    }
    let Some(p) = rules.relief_majority.stated() else {
        return as_declared(declared && in_favour > 0);
    };
    if !p.value.reached(present, eligible) {
        return Outcome::TooFewPresent(share(Rule::TooFewToRelieve, present, eligible, p.value));
    }
    if p.value.reached(in_favour, eligible) {
        Outcome::Passed
    } else {
        Outcome::NotPassed(share(Rule::ReliefMajority, in_favour, eligible, p.value))
    }
}

/// Returns the outcome of household ballots by themselves.
pub(super) fn by_ballots(count: &BallotCount<ReliefResult>, rules: &Slots) -> Outcome {
    let (in_favour, eligible) = (count.result.in_favour, count.households);
    let possible = count
        .voting()
        .and_then(|voting| at_most(Rule::OpinionsAboveBallots, in_favour.into(), voting));
    if let Err(flaw) = possible {
        return Outcome::Inconsistent(flaw);
    }
    match rules.relief_majority.stated() {
        None => as_declared(count.result.declared && in_favour > 0),
        Some(p) if p.value.reached(in_favour, eligible) => Outcome::Passed,
        Some(p) => Outcome::NotPassed(share(Rule::ReliefMajority, in_favour, eligible, p.value)),
    }
}

/// Without a share to measure it by, a result is what the minutes declare; never with nobody in favour.
const fn as_declared(agreed: bool) -> Outcome {
    if agreed {
        Outcome::Passed
    } else {
        Outcome::NotPassed(Finding {
            rule: Rule::NotProvidedFor,
            evidence: Evidence::Rule(Rule::ReliefMajority),
        })
    }
}

/// Minutes that can be; otherwise the first thing in them that cannot.
fn possible(sitting: &Sitting<ReliefResult>) -> Result<(), Finding> {
    let Sitting {
        eligible, present, ..
    } = *sitting;
    let in_favour = sitting.result.in_favour.into();
    at_most(Rule::PresentAboveEligible, present.into(), eligible)?;
    at_most(Rule::VotesAbovePresent, in_favour, present)?;
    at_most(Rule::OpinionsAboveBallots, in_favour, sitting.voting()?)?;
    sitting.possible_choices()
}
