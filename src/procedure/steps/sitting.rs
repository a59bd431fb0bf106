//! The vote of a meeting: who keeps the minutes, how it is voted and who counts, steps that several
//! procedures share.
//!
//! # Law
//! Points a to c, clause 5, Article 3, Decree 59/2023/NĐ-CP: each is chosen by those present.

use crate::act::Finding;
use crate::law::{Rule, Slot, Threshold};
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{at_most, balance, exceeds};

/// Hình thức biểu quyết: how the vote of a meeting was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum VotingForm {
    /// Giơ tay.
    ShowOfHands,
    /// Bỏ phiếu kín.
    SecretBallot(Ballots),
}

/// Phiếu: the ballots of a vote, and who counted them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Ballots {
    /// Phát ra.
    pub issued: u32,
    /// Thu về.
    pub returned: u32,
    /// Hợp lệ.
    pub valid: u32,
    /// Không hợp lệ, blank ones too. What makes a ballot invalid no text read says:
    /// [`BallotValidity`](Rule::BallotValidity).
    pub invalid: u32,
    /// The invalid ones by kind, where the minutes tell.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub kinds: Option<InvalidBallots>,
    /// How many sat in the counting board.
    pub board: u8,
    /// How many of those present chose the board.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub board_for: Option<u32>,
    /// How many household representatives witnessed the count.
    pub witnesses: u8,
}

/// Phiếu không hợp lệ, how many of each [kind](crate::law::InvalidBallot).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct InvalidBallots {
    /// [`Blank`](crate::law::InvalidBallot::Blank).
    pub blank: u32,
    /// [`AllStruck`](crate::law::InvalidBallot::AllStruck).
    pub all_struck: u32,
    /// [`NoneStruck`](crate::law::InvalidBallot::NoneStruck).
    pub none_struck: u32,
    /// [`OverMarked`](crate::law::InvalidBallot::OverMarked).
    pub over_marked: u32,
    /// [`NotIssued`](crate::law::InvalidBallot::NotIssued).
    pub not_issued: u32,
}

impl InvalidBallots {
    fn sum(self) -> u64 {
        [
            self.blank,
            self.all_struck,
            self.none_struck,
            self.over_marked,
            self.not_issued,
        ]
        .into_iter()
        .fold(0, |sum, n| sum.saturating_add(n.into()))
    }
}

impl Ballots {
    /// They balance, the invalid ones by kind too.
    pub(crate) fn balanced(self) -> Result<(), Finding> {
        balance(self.issued, self.returned, self.valid, self.invalid)?;
        match self.kinds.map(InvalidBallots::sum) {
            Some(sum) if sum != u64::from(self.invalid) => {
                Err(exceeds(Rule::BallotsUnbalanced, sum, self.invalid))
            }
            _ => Ok(()),
        }
    }
}

/// What minutes say of how a meeting voted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VotingRecord {
    pub(crate) present: u32,
    pub(crate) secretary_for: Option<u32>,
    pub(crate) form_for: Option<u32>,
    pub(crate) form: VotingForm,
}

impl VotingRecord {
    /// How many answers there can be; or what is wrong with the ballots.
    pub(crate) fn voting(self) -> Result<u32, Finding> {
        match self.form {
            VotingForm::ShowOfHands => Ok(self.present),
            VotingForm::SecretBallot(b) => {
                at_most(Rule::IssuedAbovePresent, b.issued.into(), self.present)?;
                b.balanced()?;
                Ok(b.valid)
            }
        }
    }

    /// No more chose the secretary, the form or the board than came.
    pub(crate) fn possible_choices(self) -> Result<(), Finding> {
        let board_for = match self.form {
            VotingForm::ShowOfHands => None,
            VotingForm::SecretBallot(b) => b.board_for,
        };
        [self.secretary_for, self.form_for, board_for]
            .into_iter()
            .try_for_each(|votes| at_most(Rule::ChoiceAbovePresent, votes.unwrap_or(0).into(), self.present))
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// Those present chose the secretary and the form and, of a secret ballot, a counting board of the
    /// size the law asks for, whose count was witnessed.
    pub(crate) fn require_voting_steps(&mut self, said: VotingRecord) -> Result<(), R::Stop> {
        let rules = self.law.rules();
        self.require_choice(&rules.secretary_choice, said.secretary_for, said.present)?;
        self.require_choice(&rules.form_choice, said.form_for, said.present)?;
        if let VotingForm::SecretBallot(ballots) = said.form {
            self.require_count(&rules.counting_board, ballots.board.into())?;
            self.require_choice(&rules.board_choice, ballots.board_for, said.present)?;
            self.require_count(&rules.count_witnesses, ballots.witnesses.into())?;
            self.stated(&rules.ballot_validity);
        }
        Ok(())
    }

    /// A choice of those present; minutes that say nothing of it show none.
    pub(crate) fn require_choice(
        &mut self,
        slot: &Slot<Threshold>,
        votes: Option<u32>,
        present: u32,
    ) -> Result<(), R::Stop> {
        self.require_share(slot, votes.unwrap_or(0), present)
    }
}
