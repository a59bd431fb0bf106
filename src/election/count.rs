//! What a count comes to.

use crate::PersonId;
use crate::act::{Evidence, Finding};
use crate::law::{Denominator, Regulation, Rule, Threshold};

use super::command::{Minutes, VotingForm};

/// Kết quả: what came of a vote, with the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Outcome {
    /// Trúng cử. Gives nothing until recognised.
    Elected(PersonId),
    /// Enough came, nobody passed.
    NoWinner(Finding),
    /// Too few came.
    Inquorate(Finding),
    /// The minutes cannot be true.
    Spoiled(Finding),
}

impl Outcome {
    /// Who was elected.
    #[must_use]
    pub const fn winner(self) -> Option<PersonId> {
        match self {
            Self::Elected(person) => Some(person),
            Self::NoWinner(_) | Self::Inquorate(_) | Self::Spoiled(_) => None,
        }
    }

    /// Why nobody was.
    #[must_use]
    pub const fn reason(self) -> Option<Finding> {
        match self {
            Self::Elected(_) => None,
            Self::NoWinner(finding) | Self::Inquorate(finding) | Self::Spoiled(finding) => Some(finding),
        }
    }
}

/// What minutes come to under a regulation.
///
/// The first of: they cannot be true; too few came; somebody reaches the share; nobody does. Where
/// no quorum is stated, too few came when not even all of them together could have elected.
pub(super) fn outcome(minutes: &Minutes, rules: &Regulation) -> Outcome {
    if let Err(flaw) = possible(minutes) {
        return Outcome::Spoiled(flaw);
    }
    let Minutes { roll, present, .. } = *minutes;
    if let Some(quorum) = rules.quorum.stated()
        && !quorum.value.reached(present, roll)
    {
        return Outcome::Inquorate(share(Rule::Quorum, present, roll, quorum.value));
    }
    // The checks refuse a vote where no share is stated.
    let Some(win) = rules.win.stated() else {
        return Outcome::NoWinner(Finding::plain(Rule::NotProvidedFor));
    };
    let whole = whole(minutes, win.value);
    if win.value.denominator() == Denominator::WholeRoll && !win.value.reached(present, roll) {
        return Outcome::Inquorate(share(Rule::TooFewToElect, present, roll, win.value));
    }
    let counts = minutes.votes.as_slice();
    let best = counts.iter().max_by_key(|t| t.votes);
    let votes = best.map_or(0, |t| t.votes);
    // INTERPRETATION: two with the same highest count elect nobody; no text read breaks a tie.
    let tied = counts.iter().filter(|t| t.votes == votes).count() > 1;
    match best {
        Some(best) if win.value.reached(votes, whole) && !tied => Outcome::Elected(best.candidate),
        _ => Outcome::NoWinner(share(Rule::Win, votes, whole, win.value)),
    }
}

fn share(rule: Rule, votes: u32, of: u32, threshold: Threshold) -> Finding {
    Finding {
        rule,
        evidence: Evidence::Share {
            votes,
            of,
            needed: threshold.needed(of),
        },
    }
}

const fn whole(minutes: &Minutes, threshold: Threshold) -> u32 {
    match (threshold.denominator(), minutes.form) {
        (Denominator::WholeRoll, _) => minutes.roll,
        (Denominator::ValidBallots, VotingForm::SecretBallot(ballots)) => ballots.valid,
        (Denominator::Present | Denominator::ValidBallots, _) => minutes.present,
    }
}

/// Minutes that can be: ballots balance (issued >= returned = valid + invalid), and nobody has more
/// than one vote. Otherwise the first thing in them that cannot be.
fn possible(minutes: &Minutes) -> Result<(), Finding> {
    let present = minutes.present;
    at_most(Rule::PresentAboveRoll, present.into(), minutes.roll)?;
    let ballots = match minutes.form {
        VotingForm::ShowOfHands => present,
        VotingForm::SecretBallot(b) => {
            at_most(Rule::IssuedAbovePresent, b.issued.into(), present)?;
            at_most(Rule::ReturnedAboveIssued, b.returned.into(), b.issued)?;
            let counted = u64::from(b.valid).saturating_add(b.invalid.into());
            if counted != u64::from(b.returned) {
                return Err(above(Rule::BallotsUnbalanced, counted, b.returned));
            }
            b.valid
        }
    };
    let votes = minutes
        .votes
        .iter()
        .fold(0u64, |sum, t| sum.saturating_add(t.votes.into()));
    at_most(Rule::VotesAboveBallots, votes, ballots)
}

fn at_most(rule: Rule, observed: u64, bound: u32) -> Result<(), Finding> {
    if observed <= bound.into() {
        Ok(())
    } else {
        Err(above(rule, observed, bound))
    }
}

#[cold]
fn above(rule: Rule, observed: u64, bound: u32) -> Finding {
    let observed = u32::try_from(observed).unwrap_or(u32::MAX);
    Finding {
        rule,
        evidence: Evidence::Above { observed, bound },
    }
}
