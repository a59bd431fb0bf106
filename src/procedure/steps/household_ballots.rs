//! Household ballots: a step that several procedures share. They are planned, the plan is sent to the commune, they are
//! announced, and they are counted when the time to give them back is over.

use core::fmt;

use chrono::NaiveDate;

use crate::act::{Evidence, Finding};
use crate::law::{Due, Role, Rule};
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{at_most, balance};
use crate::text::{Lang, Text};

use super::sitting::{InvalidBallots, sorted};

/// Kế hoạch và Tổ phát phiếu lấy ý kiến: the plan of household ballots, one a household.
///
/// # Law
/// Article 19, Law 10/2022/QH15; clauses 2 and 3, Article 4, Decree 59/2023/NĐ-CP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias(
    "phát phiếu lấy ý kiến của hộ gia đình",
    "phat phieu lay y kien cua ho gia dinh",
    "Tổ phát phiếu lấy ý kiến",
    "To phat phieu lay y kien",
    "OpenBallots",
    "BallotsOpen"
))]
pub struct HouseholdBallots {
    /// How many sit in the team that hands them out.
    pub team: u8,
    /// Of which body its leader is.
    pub leader: Role,
}

/// Thời hạn lấy ý kiến: the days on which household ballots are handed out and given back, or an online vote is open.
///
/// # Law
/// Clauses 4 and 6, Article 4, and clause 3, Article 5, Decree 59/2023/NĐ-CP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Window {
    /// The first day.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub from: NaiveDate,
    /// The last day, which belongs to it.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub last: NaiveDate,
}

impl Text for Window {
    /// `từ 18/11/2023 đến hết 25/11/2023`; in English `from 18 November 2023 to the end of 25 November 2023`.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (lang.pick("từ", "from"), lang.pick("đến hết", "to the end of"));
        let (first, last) = (self.from.text(lang), self.last.text(lang));
        write!(f, "{from} {first} {to} {last}")
    }
}

/// Kết quả kiểm phiếu lấy ý kiến. It stands alone: votes of a meeting are not added. `result` is what the vote
/// adds, as of a [`Sitting`](super::Sitting).
///
/// # Law
/// Clause 6, Article 4, Decree 59/2023/NĐ-CP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias(
    "kết quả kiểm phiếu",
    "ket qua kiem phieu",
    "kết quả biểu quyết trực tuyến",
    "ket qua bieu quyet truc tuyen",
    "BallotReturn",
    "OnlineReturn"
))]
pub struct BallotCount<R> {
    /// Tổng số hộ gia đình: all households of the group, the whole of the share.
    pub households: u32,
    /// Phát ra, one a household.
    pub issued: u32,
    /// Thu vào: the ballots returned.
    pub returned: u32,
    /// Hợp lệ: the valid ballots.
    pub valid: u32,
    /// Không hợp lệ: the invalid ballots.
    pub invalid: u32,
    /// The invalid ones by kind, where the minutes tell.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub kinds: Option<InvalidBallots>,
    /// How many households witnessed the count.
    pub witnesses: u8,
    /// The result of the vote.
    pub result: R,
}

impl<R> BallotCount<R> {
    /// Returns how many answers there can be; or the first thing in the count that cannot be.
    pub(crate) fn voting(&self) -> Result<u32, Finding> {
        at_most(Rule::BallotsAboveHouseholds, self.issued.into(), self.households)?;
        self.balanced()
    }

    /// The same, the number of households aside.
    pub(crate) fn balanced(&self) -> Result<u32, Finding> {
        balance(self.issued, self.returned, self.valid, self.invalid)?;
        sorted(self.kinds, self.invalid)?;
        at_most(Rule::WitnessesAboveWhole, self.witnesses.into(), self.households)?;
        Ok(self.valid)
    }
}

/// Phát phiếu đang tiến hành: household ballots planned and not yet counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PendingBallots {
    /// The day of the plan.
    pub planned: NaiveDate,
    /// The last day to send the plan to the commune.
    pub due: Due,
    /// The day it was sent.
    pub sent: Option<NaiveDate>,
    /// From when to when, once announced.
    pub window: Option<Window>,
}

impl PendingBallots {
    /// Returns ballots planned on a day, and neither sent nor announced.
    pub(crate) const fn planned(on: NaiveDate, due: Due) -> Self {
        Self {
            planned: on,
            due,
            sent: None,
            window: None,
        }
    }

    /// Returns the last day on which they are given back, once announced.
    pub(crate) fn last_day(self) -> Option<NaiveDate> {
        self.window.map(|window| window.last)
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// The team is as large, and led by whom, the law says.
    pub(crate) fn require_ballot_team(&mut self, plan: HouseholdBallots) -> Result<(), R::Stop> {
        let rules = self.law.rules();
        self.require_count(&rules.ballot_team, plan.team.into())?;
        self.require_role(&rules.ballot_leader, plan.leader)
    }

    /// The plan can be sent: there is one, not from a later day, and it was not sent yet.
    pub(crate) fn require_plan_to_send(&mut self, ballots: Option<PendingBallots>) -> Result<(), R::Stop> {
        if let Some(ballots) = self.require_planned_ballots(ballots)? {
            self.require(ballots.sent.is_none(), Rule::AlreadySent, Evidence::Plain)?;
        }
        Ok(())
    }

    /// There is a plan of household ballots, not from a later day.
    pub(crate) fn require_planned_ballots(
        &mut self,
        ballots: Option<PendingBallots>,
    ) -> Result<Option<PendingBallots>, R::Stop> {
        let ballots = self.require_some(ballots, Rule::NoBallots)?;
        if let Some(ballots) = ballots {
            self.require_not_before(ballots.planned)?;
        }
        Ok(ballots)
    }

    /// They are announced ahead of the day on which they are handed out.
    pub(crate) fn require_announced_ahead(&mut self, window: Window) -> Result<(), R::Stop> {
        let on = self.on;
        self.require_ahead(&self.law.rules().ballot_notice, Some(on), window.from)?;
        self.require_possible_window(window)?;
        // So they are never counted before they were planned and announced.
        self.require_not_after(window.last)
    }

    /// The last day is not before the first.
    pub(crate) fn require_possible_window(&mut self, window: Window) -> Result<(), R::Stop> {
        let evidence = Evidence::Dates {
            observed: window.last,
            bound: window.from,
        };
        self.require(window.from <= window.last, Rule::TooEarly, evidence)
            .map(|_| ())
    }

    /// They are counted once they were announced, and not before the last day on which they are given back.
    pub(crate) fn require_countable(&mut self, ballots: Option<PendingBallots>) -> Result<(), R::Stop> {
        let window = ballots.and_then(|ballots| ballots.window);
        match self.require_some(window, Rule::NoBallots)? {
            Some(window) => self.require_not_before(window.last),
            None => Ok(()),
        }
    }

    /// The plan was sent to the commune in time.
    pub(crate) fn require_plan_sent(&mut self, ballots: Option<PendingBallots>) -> Result<(), R::Stop> {
        match ballots {
            Some(PendingBallots { due, sent, .. }) => {
                let sent = sent.unwrap_or(self.on);
                self.require_within(&self.law.rules().ballot_plan, due, sent)
            }
            None => Ok(()),
        }
    }

    /// Every household got a ballot.
    pub(crate) fn require_every_household<T>(&mut self, count: &BallotCount<T>) -> Result<(), R::Stop> {
        self.require_share(&self.law.rules().ballots_issued, count.issued, count.households)
    }

    /// As many households witnessed the count as the law asks for.
    pub(crate) fn require_witnesses<T>(&mut self, count: &BallotCount<T>) -> Result<(), R::Stop> {
        self.require_count(&self.law.rules().ballot_witnesses, count.witnesses.into())
    }
}
