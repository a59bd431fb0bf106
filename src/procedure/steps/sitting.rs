//! The sitting: who attended, who keeps the minutes, how it is voted and who counts, steps that several
//! procedures share.
//!
//! # Law
//! Points a to c, clause 5, Article 3, Decree 59/2023/NĐ-CP: each is chosen by those present.

use crate::act::Finding;
use crate::law::{Rule, Slot, Threshold};
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{at_most, balance, exceeds};

/// Cuộc họp: a meeting that votes, as its minutes record it. Only numbers; who voted for whom is not here. The day
/// is that of the act; by clusters, that of the last meeting or later.
///
/// `result` is what the vote adds: an election's votes (`election::ElectionResult`), those in favour of a relief
/// (`relief::ReliefResult`), those in favour of and against a matter (`meeting::MatterResult`).
///
/// ```
/// use to_dan_pho::procedure::{Attendance, Sitting, VotingForm};
/// use to_dan_pho::procedures::relief::ReliefResult;
///
/// let attendance = Attendance::all_of(310).present(290);
/// let result = ReliefResult { in_favour: 200, declared: true };
/// let sitting = Sitting::by_hands(attendance, result).with_choices(290, 280);
/// assert_eq!(sitting.form, VotingForm::ShowOfHands);
/// assert_eq!((sitting.eligible, sitting.present, sitting.result.in_favour), (310, 290, 200));
/// ```
///
/// # Law
/// Clause 5, Article 3, Decree 59/2023/NĐ-CP; clause 4, Article 18, Law 10/2022/QH15.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias(
    "cuộc họp và kết quả ghi trong biên bản",
    "cuoc hop va ket qua ghi trong bien ban",
    "Minutes",
    "biên bản",
    "bien ban"
))]
pub struct Sitting<R> {
    /// Tổng số: how many could vote, the whole of every share. Household representatives of the group or, in an
    /// election for which the decision on the team says so, voters.
    pub eligible: u32,
    /// Số người dự họp: how many of them attended.
    pub present: u32,
    /// How many of those present chose the secretary; none where the minutes do not say, which shows no
    /// choice.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub secretary_for: Option<u32>,
    /// How the vote was taken; of a secret ballot, the ballots and the board that counted them.
    pub form: VotingForm,
    /// How many of those present chose that form.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub form_for: Option<u32>,
    /// The result of the vote.
    pub result: R,
}

impl<R> Sitting<R> {
    /// Returns a sitting that voted by show of hands. It says nothing of the choices of those present until
    /// [`with_choices`](Self::with_choices) does.
    #[must_use]
    pub const fn by_hands(Attendance { eligible, present }: Attendance, result: R) -> Self {
        Self {
            eligible,
            present,
            secretary_for: None,
            form: VotingForm::ShowOfHands,
            form_for: None,
            result,
        }
    }

    /// Returns a sitting that voted by secret ballot, as [`by_hands`](Self::by_hands) does of a show of hands.
    #[must_use]
    pub fn by_ballots(attendance: Attendance, ballots: Ballots, result: R) -> Self {
        Self {
            form: VotingForm::SecretBallot(ballots),
            ..Self::by_hands(attendance, result)
        }
    }

    /// Returns the sitting with how many of those present chose the secretary and the form of voting.
    #[must_use]
    pub fn with_choices(self, secretary_for: u32, form_for: u32) -> Self {
        Self {
            secretary_for: Some(secretary_for),
            form_for: Some(form_for),
            ..self
        }
    }

    /// Returns how many answers there can be; or what is wrong with the attendance or the ballots.
    pub(crate) fn voting(&self) -> Result<u32, Finding> {
        match self.form {
            VotingForm::ShowOfHands => Ok(self.present),
            VotingForm::SecretBallot(b) => {
                at_most(Rule::IssuedAbovePresent, b.issued.into(), self.present)?;
                b.balanced()?;
                Ok(b.valid)
            }
        }
    }

    /// No more chose the secretary, the form or the board than attended, or witnessed the count.
    pub(crate) fn possible_choices(&self) -> Result<(), Finding> {
        let (board_for, witnesses) = match self.form {
            VotingForm::ShowOfHands => (None, 0),
            VotingForm::SecretBallot(b) => (b.board_for, b.witnesses),
        };
        at_most(Rule::WitnessesAboveWhole, witnesses.into(), self.present)?;
        let choices = [
            (Rule::SecretaryAbovePresent, self.secretary_for),
            (Rule::FormAbovePresent, self.form_for),
            (Rule::BoardAbovePresent, board_for),
        ];
        choices
            .into_iter()
            .try_for_each(|(rule, votes)| at_most(rule, votes.unwrap_or(0).into(), self.present))
    }
}

/// How many could vote, and how many of them attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Tổng số: how many could vote, the whole of every share.
    pub eligible: u32,
    /// Số người dự họp: the number of those attending.
    pub present: u32,
}

impl Attendance {
    /// Returns an attendance of which only the whole is said: all who could vote attended.
    #[must_use]
    pub const fn all_of(eligible: u32) -> Self {
        Self {
            eligible,
            present: eligible,
        }
    }

    /// Returns the attendance with how many attended.
    #[must_use]
    pub const fn present(self, present: u32) -> Self {
        Self { present, ..self }
    }
}

/// Hình thức biểu quyết: how the vote of a meeting was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
#[doc(alias(
    "giơ tay",
    "gio tay",
    "bỏ phiếu kín",
    "bo phieu kin",
    "hình thức biểu quyết",
    "hinh thuc bieu quyet"
))]
pub enum VotingForm {
    /// Giơ tay: a show of hands.
    ShowOfHands,
    /// Bỏ phiếu kín: a secret ballot.
    SecretBallot(Ballots),
}

/// Phiếu: the ballots of a vote, and who counted them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias(
    "Ban kiểm phiếu",
    "Ban kiem phieu",
    "phiếu phát ra",
    "phieu phat ra",
    "thu vào",
    "thu vao",
    "hợp lệ",
    "hop le",
    "không hợp lệ",
    "khong hop le"
))]
pub struct Ballots {
    /// Phát ra: the ballots issued.
    pub issued: u32,
    /// Thu vào: the ballots returned.
    pub returned: u32,
    /// Hợp lệ: the valid ballots.
    pub valid: u32,
    /// Không hợp lệ, blank ones too. What makes a ballot invalid no instrument consulted says:
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

/// The invalid ballots by kind are as many as all of them, where the minutes tell the kinds.
pub(super) fn sorted(kinds: Option<InvalidBallots>, invalid: u32) -> Result<(), Finding> {
    match kinds.map(InvalidBallots::sum) {
        Some(sum) if sum != u64::from(invalid) => Err(exceeds(Rule::InvalidByKind, sum, invalid)),
        _ => Ok(()),
    }
}

impl Ballots {
    /// They balance, the invalid ones by kind too.
    fn balanced(self) -> Result<(), Finding> {
        balance(self.issued, self.returned, self.valid, self.invalid)?;
        sorted(self.kinds, self.invalid)
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// Those present chose the secretary and the form and, of a secret ballot, a counting board of the
    /// size the law asks for, whose count was witnessed.
    pub(crate) fn require_voting_steps<T>(&mut self, said: &Sitting<T>) -> Result<(), R::Stop> {
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
