//! What a vote of the residents comes to.

use crate::act::{Evidence, Finding};
use crate::law::{Matter, Regulation, Rule, Slot, Slots, Threshold};
use crate::procedure::Outcome;
use crate::procedure::{self, at_most, opinions, whole};
use crate::procedure::{BallotCount, Sitting};

use super::command::{MatterResult, OnlineCount, Part};

/// The share of all household representatives that passes a matter.
pub(crate) fn share(rules: &Slots, matter: Matter) -> &Slot<Threshold> {
    match matter {
        Matter::Contributions | Matter::Funds => &rules.contributions_majority,
        Matter::Conventions => &rules.conventions_majority,
        Matter::Head => &rules.election_majority,
        Matter::Boards | Matter::Other => &rules.other_majority,
    }
}

fn quorum(rules: &Slots, matter: Matter) -> &Slot<Threshold> {
    match matter {
        Matter::Conventions => &rules.conventions_quorum,
        _ => &rules.meeting_quorum,
    }
}

/// Returns the outcome of a meeting. The first of: its minutes cannot be true; fewer came than the quorum, or
/// than the share needs even if all agree; enough agreed; too few did.
pub(super) fn meeting(sitting: &Sitting<MatterResult>, matter: Matter, rules: &Slots) -> Outcome {
    let Sitting {
        eligible, present, ..
    } = *sitting;
    if let Err(flaw) = possible(sitting) {
        return Outcome::Inconsistent(flaw);
    }
    let quorum = quorum(rules, matter);
    if let Some(p) = quorum.stated()
        && !p.value.reached(present, eligible)
    {
        return Outcome::TooFewPresent(procedure::share(quorum.rule(), present, eligible, p.value));
    }
    let slot = share(rules, matter);
    match slot.stated() {
        Some(p) if !p.value.reached(present, eligible) => {
            Outcome::TooFewPresent(procedure::share(Rule::TooFewToPass, present, eligible, p.value))
        }
        _ => reached(slot, &sitting.result, eligible),
    }
}

/// Returns the outcome of household ballots by themselves.
pub(super) fn ballots(count: &BallotCount<MatterResult>, matter: Matter, rules: &Slots) -> Outcome {
    match count.voting().and_then(|voting| answered(&count.result, voting)) {
        Err(flaw) => Outcome::Inconsistent(flaw),
        Ok(()) => reached(share(rules, matter), &count.result, count.households),
    }
}

/// Returns the outcome of an online vote.
pub(super) fn online(count: &OnlineCount, matter: Matter, rules: &Slots) -> Outcome {
    let flaw = at_most(Rule::PresentAboveEligible, count.took_part.into(), count.eligible)
        .and_then(|()| answered(&count.result, count.took_part));
    match flaw {
        Err(flaw) => Outcome::Inconsistent(flaw),
        Ok(()) => reached(share(rules, matter), &count.result, count.eligible),
    }
}

/// Kết quả trong phạm vi cấp xã: what a commune-wide matter comes to, from what it came to in each
/// of its groups. A group that has not voted counts in the whole and not among those that agree.
///
/// # Law
/// At least two thirds of all groups: clause 1, Article 21, Law 10/2022/QH15. When it takes effect
/// the ward committee decides (clause 2).
#[must_use]
pub fn commune_wide(groups: impl IntoIterator<Item = Option<Outcome>>, regulation: &Regulation) -> Outcome {
    let (agreed, all) = groups.into_iter().fold((0u32, 0u32), |(agreed, all), outcome| {
        let one = u32::from(outcome.is_some_and(Outcome::passed));
        (agreed.saturating_add(one), all.saturating_add(1))
    });
    let slot = &regulation.slots().commune_majority;
    slot.stated()
        .map_or(not_stated(slot), |p| measured(slot, p.value, agreed, all))
}

/// Without a share to measure it by, a result is what the minutes declare; never with nobody in favour.
fn reached(slot: &Slot<Threshold>, result: &MatterResult, of: u32) -> Outcome {
    match slot.stated() {
        Some(p) => measured(slot, p.value, result.in_favour, of),
        None if result.declared && result.in_favour > 0 => Outcome::Passed,
        None => not_stated(slot),
    }
}

fn measured(slot: &Slot<Threshold>, least: Threshold, agreed: u32, of: u32) -> Outcome {
    if least.reached(agreed, of) {
        Outcome::Passed
    } else {
        Outcome::NotPassed(procedure::share(slot.rule(), agreed, of, least))
    }
}

const fn not_stated(slot: &Slot<Threshold>) -> Outcome {
    Outcome::NotPassed(Finding {
        rule: Rule::NotProvidedFor,
        evidence: Evidence::Rule(slot.rule()),
    })
}

/// No more answers than those who could give one.
fn answered(result: &MatterResult, voting: u32) -> Result<(), Finding> {
    opinions(result.in_favour, result.against, voting)
}

/// Minutes that can be; otherwise the first thing in them that cannot.
fn possible(sitting: &Sitting<MatterResult>) -> Result<(), Finding> {
    let Sitting {
        eligible, present, ..
    } = *sitting;
    let result = &sitting.result;
    at_most(Rule::PresentAboveEligible, present.into(), eligible)?;
    if !result.parts.is_empty() {
        adds_up(sitting)?;
    }
    answered(result, sitting.voting()?)?;
    sitting.possible_choices()?;
    // A cluster can be out of balance while the sum is not.
    result.parts.iter().try_for_each(|part| {
        at_most(Rule::PresentAboveEligible, part.present.into(), part.eligible)?;
        opinions(part.in_favour, part.against, part.present)
    })
}

fn adds_up(sitting: &Sitting<MatterResult>) -> Result<(), Finding> {
    let MatterResult {
        in_favour,
        against,
        parts,
        ..
    } = &sitting.result;
    let each = |of: fn(&Part) -> u32| parts.iter().map(of);
    whole(Rule::PartsEligible, each(|p| p.eligible), sitting.eligible)?;
    whole(Rule::PartsPresent, each(|p| p.present), sitting.present)?;
    whole(Rule::PartsInFavour, each(|p| p.in_favour), *in_favour)?;
    whole(Rule::PartsAgainst, each(|p| p.against), *against)
}
