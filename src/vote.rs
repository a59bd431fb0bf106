//! The vote of a meeting: who keeps the minutes, how it is voted and who counts, steps that several
//! procedures share.
//!
//! # Law
//! Points a to c, clause 5, Article 3, Decree 59/2023/NĐ-CP: each is chosen by those present.

use crate::act::{Checks, Finding, Run};
use crate::law::{Rule, Slot, Threshold};
use crate::minutes::{at_most, balance};

/// Hình thức biểu quyết: how the vote of a meeting was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum VotingForm {
    /// Giơ tay.
    ShowOfHands,
    /// Bỏ phiếu kín.
    SecretBallot(Ballots),
}

/// Phiếu kín: the ballots of a secret vote, and who counted them.
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
    /// Không hợp lệ.
    pub invalid: u32,
    /// How many sat in the counting board.
    pub board: u8,
    /// How many of those present chose the board.
    pub board_for: Option<u32>,
    /// How many household representatives witnessed the count.
    pub witnesses: u8,
}

/// What minutes say of how a meeting voted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Procedure {
    pub(crate) present: u32,
    pub(crate) secretary_for: Option<u32>,
    pub(crate) form_for: Option<u32>,
    pub(crate) form: VotingForm,
}

impl Procedure {
    /// How many answers there can be; or what is wrong with the ballots.
    pub(crate) fn voting(self) -> Result<u32, Finding> {
        match self.form {
            VotingForm::ShowOfHands => Ok(self.present),
            VotingForm::SecretBallot(b) => {
                at_most(Rule::IssuedAbovePresent, b.issued.into(), self.present)?;
                balance(b.issued, b.returned, b.valid, b.invalid)?;
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

impl<R: Run> Checks<'_, R> {
    /// Those present chose the secretary and the form and, of a secret ballot, a counting board of the
    /// size the law asks for, whose count was witnessed.
    pub(crate) fn voted_as(&mut self, said: Procedure) -> Result<(), R::Stop> {
        let rules = self.law.regulation;
        self.chosen(&rules.secretary_choice, said.secretary_for, said.present)?;
        self.chosen(&rules.form_choice, said.form_for, said.present)?;
        if let VotingForm::SecretBallot(ballots) = said.form {
            self.count(&rules.counting_board, ballots.board.into())?;
            self.chosen(&rules.board_choice, ballots.board_for, said.present)?;
            self.count(&rules.count_witnesses, ballots.witnesses.into())?;
            self.stated(&rules.ballot_validity);
        }
        Ok(())
    }

    /// A choice of those present; minutes that say nothing of it show none.
    pub(crate) fn chosen(
        &mut self,
        slot: &Slot<Threshold>,
        votes: Option<u32>,
        present: u32,
    ) -> Result<(), R::Stop> {
        self.share(slot, votes.unwrap_or(0), present)
    }
}
