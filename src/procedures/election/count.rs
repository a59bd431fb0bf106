//! What a count comes to.

use alloc::collections::BTreeMap;
use core::mem::discriminant;

use crate::PersonId;
use crate::act::{Evidence, Finding};
use crate::law::{Denominator, Rule, Slots};
use crate::lists::{keys, repeats};
use crate::procedure::{BallotCount, Sitting, VotingForm};
use crate::procedure::{at_most, exceeds, share, total, whole};

use super::command::ElectionResult;

/// Kết quả: what came of a vote, with the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
#[doc(alias(
    "trúng cử",
    "trung cu",
    "không có người trúng cử",
    "khong co nguoi trung cu",
    "NoWinner"
))]
pub enum Outcome {
    /// Trúng cử: a person was elected. The outcome gives nothing until recognised.
    Elected(PersonId),
    /// Enough came, nobody passed.
    NoWinner(Finding),
    /// Too few came.
    TooFewPresent(Finding),
    /// The minutes cannot be true.
    Inconsistent(Finding),
    /// The winner withdrew before being recognised.
    Withdrawn(PersonId),
}

impl Outcome {
    /// Returns who was elected, recognised or not.
    #[must_use]
    pub const fn elected(self) -> Option<PersonId> {
        match self {
            Self::Elected(person) => Some(person),
            Self::NoWinner(_) | Self::TooFewPresent(_) | Self::Inconsistent(_) | Self::Withdrawn(_) => None,
        }
    }

    /// Returns whether it is another result, and not the same with other numbers.
    pub(super) fn differs_from(self, other: Self) -> bool {
        self.elected() != other.elected() || discriminant(&self) != discriminant(&other)
    }

    /// Returns why nobody was elected, with the numbers.
    #[must_use]
    pub const fn why(self) -> Option<Finding> {
        match self {
            Self::Elected(_) | Self::Withdrawn(_) => None,
            Self::NoWinner(finding) | Self::TooFewPresent(finding) | Self::Inconsistent(finding) => {
                Some(finding)
            }
        }
    }
}

/// Số liệu kiểm phiếu: what decides a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias("số liệu kiểm phiếu", "so lieu kiem phieu", "Reckoning"))]
pub struct VoteFigures {
    /// The whole voter list.
    pub eligible: u32,
    /// How many took part.
    pub present: u32,
    /// How many valid ballots, or hands, there were.
    pub valid: u32,
    /// The one with the most votes, if no other has as many.
    pub first: Option<PersonId>,
    /// The most votes anybody has.
    pub votes: u32,
    /// True where the minutes declare elected the one with the most votes.
    pub declared: bool,
    /// How many household ballots were handed out; none at a meeting.
    pub household_ballots: Option<u32>,
    /// The inconsistency of the minutes, however long the voter list is.
    pub flaw: Option<Finding>,
}

impl VoteFigures {
    /// Returns the figures of a meeting.
    #[must_use]
    pub fn of_sitting(sitting: &Sitting<ElectionResult>) -> Self {
        let (first, votes) = leading(&sitting.result);
        Self {
            eligible: sitting.eligible,
            present: sitting.present,
            valid: match sitting.form {
                VotingForm::ShowOfHands => sitting.present,
                VotingForm::SecretBallot(ballots) => ballots.valid,
            },
            first,
            votes,
            declared: first.is_some() && first == sitting.result.declared,
            household_ballots: None,
            flaw: possible(sitting).err(),
        }
    }

    /// Returns the figures of household ballots: those given back are who took part.
    #[must_use]
    pub fn of_ballots(count: &BallotCount<ElectionResult>) -> Self {
        let (first, votes) = leading(&count.result);
        Self {
            eligible: count.households,
            present: count.returned,
            valid: count.valid,
            first,
            votes,
            declared: first.is_some() && first == count.result.declared,
            household_ballots: Some(count.issued),
            flaw: possible_ballots(count).err(),
        }
    }

    /// Returns the outcome under a regulation: the minutes cannot be true; too few came; somebody reaches
    /// the share; nobody does.
    ///
    /// Too few came where a stated quorum is not reached, or where not even all of them together could
    /// have elected. Household ballots have no meeting and no quorum.
    #[must_use]
    pub fn outcome(self, rules: &Slots) -> Outcome {
        let Self {
            eligible,
            present,
            votes,
            ..
        } = self;
        // Each household of the voter list gets one ballot, so no more are issued than are on it.
        let of_those_eligible = match self.household_ballots {
            None => at_most(Rule::PresentAboveEligible, present.into(), eligible),
            Some(issued) => at_most(Rule::BallotsAboveHouseholds, issued.into(), eligible),
        };
        if let Some(flaw) = of_those_eligible.err().or(self.flaw) {
            return Outcome::Inconsistent(flaw);
        }
        let Some(win) = rules.election_majority.stated() else {
            return self.as_declared();
        };
        if self.household_ballots.is_none() {
            if let Some(quorum) = rules.quorum.stated()
                && !quorum.value.reached(present, eligible)
            {
                return Outcome::TooFewPresent(share(Rule::Quorum, present, eligible, quorum.value));
            }
            if win.value.denominator().is_whole() && !win.value.reached(present, eligible) {
                return Outcome::TooFewPresent(share(Rule::TooFewToElect, present, eligible, win.value));
            }
        }
        let whole = match win.value.denominator() {
            Denominator::Present => present,
            Denominator::ValidBallots => self.valid,
            Denominator::HouseholdRepresentatives
            | Denominator::Households
            | Denominator::Electorate
            | Denominator::Groups => eligible,
        };
        match self.first {
            Some(first) if win.value.reached(votes, whole) => Outcome::Elected(first),
            _ => Outcome::NoWinner(share(Rule::ElectionMajority, votes, whole, win.value)),
        }
    }
}

impl VoteFigures {
    /// Returns what the minutes declare, where no share is stated to measure it by: nobody is elected without a vote,
    /// nor with fewer votes than another.
    const fn as_declared(self) -> Outcome {
        match self.first {
            Some(first) if self.declared && self.votes > 0 => Outcome::Elected(first),
            _ => Outcome::NoWinner(Finding {
                rule: Rule::NotProvidedFor,
                evidence: Evidence::Rule(Rule::ElectionMajority),
            }),
        }
    }
}

/// Returns the candidate with the most votes, if no other has as many, and how many those are.
///
/// INTERPRETATION: two with the same highest count elect nobody; no instrument consulted breaks a tie.
fn leading(result: &ElectionResult) -> (Option<PersonId>, u32) {
    let mut best = None;
    for tally in &result.votes {
        best = match best {
            Some((_, votes)) if tally.votes == votes => Some((None, votes)),
            Some((first, votes)) if tally.votes < votes => Some((first, votes)),
            _ => Some((Some(tally.candidate), tally.votes)),
        };
    }
    best.unwrap_or((None, 0))
}

/// Minutes that can be, the length of the voter list aside: ballots balance (issued >= returned = valid +
/// invalid), nobody has more than one vote, and the clusters are the whole. Otherwise the first thing
/// in them that cannot be.
fn possible(sitting: &Sitting<ElectionResult>) -> Result<(), Finding> {
    let result = &sitting.result;
    if !result.parts.is_empty() {
        adds_up(sitting)?;
    }
    one_vote_each(result, sitting.voting()?)?;
    sitting.possible_choices()?;
    // A cluster can be out of balance while the sum is not.
    result.parts.iter().try_for_each(|part| {
        at_most(Rule::PresentAboveEligible, part.present.into(), part.eligible)?;
        at_most(
            Rule::VotesAboveBallots,
            total(part.votes.iter().map(|t| t.votes)),
            part.present,
        )
    })
}

/// Household ballots that can be, the number of households aside.
fn possible_ballots(count: &BallotCount<ElectionResult>) -> Result<(), Finding> {
    one_vote_each(&count.result, count.balanced()?)
}

/// The candidates together have no more votes than there are valid answers.
///
/// INTERPRETATION: of a secret ballot the texts say when it is valid. That of a show of hands too each voter has one
/// vote follows from there being one head to elect; no text says it.
fn one_vote_each(result: &ElectionResult, voting: u32) -> Result<(), Finding> {
    let votes = total(result.votes.iter().map(|t| t.votes));
    at_most(Rule::VotesAboveBallots, votes, voting)
}

/// The clusters together are the whole, for each candidate too; and each counts candidates only, once.
fn adds_up(sitting: &Sitting<ElectionResult>) -> Result<(), Finding> {
    let result = &sitting.result;
    let parts = || result.parts.iter();
    whole(Rule::PartsEligible, parts().map(|p| p.eligible), sitting.eligible)?;
    whole(Rule::PartsPresent, parts().map(|p| p.present), sitting.present)?;
    let mut sums = BTreeMap::<PersonId, u64>::new();
    for tally in parts().flat_map(|part| part.votes.iter()) {
        let sum = sums.entry(tally.candidate).or_default();
        *sum = sum.saturating_add(tally.votes.into());
    }
    for tally in &result.votes {
        let sum = sums.get(&tally.candidate).copied().unwrap_or(0);
        if sum != u64::from(tally.votes) {
            return Err(exceeds(Rule::PartsVotes, sum, tally.votes));
        }
    }
    let stands = keys(result.votes.as_slice(), |tally| tally.candidate);
    for part in &result.parts {
        let twice = repeats(part.votes.as_slice(), |tally| tally.candidate);
        for (at, tally) in part.votes.iter().enumerate() {
            if !stands(&tally.candidate) {
                return Err(Finding::plain(Rule::NotACandidate));
            }
            if twice(at) {
                return Err(Finding::plain(Rule::CandidateTwice));
            }
        }
    }
    Ok(())
}
