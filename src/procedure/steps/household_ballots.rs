//! Household ballots: a step that several procedures share.

use chrono::NaiveDate;

use crate::act::{Evidence, Finding};
use crate::law::{Period, Role, Rule};
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{at_most, balance, opinions};

/// Kế hoạch phát phiếu: household ballots, one a household, after too few came to a meeting.
///
/// # Law
/// Point b, clause 1, Article 19, Law 10/2022/QH15; Article 4, Decree 59/2023/NĐ-CP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct HouseholdBallots {
    /// How many sit in the team that hands them out.
    pub team: u8,
    /// Of which body its leader is.
    pub leader: Role,
    /// The day the matter, the time and the team were made public; not before the meeting.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub announced: NaiveDate,
    /// The day the plan was sent to the ward and its Front.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub plan_sent: NaiveDate,
    /// The days in which ballots are handed out and collected.
    pub window: Period,
}

/// Kết quả phát phiếu lấy ý kiến. It stands alone: votes of a meeting are not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct BallotCount {
    /// Tổng số hộ gia đình.
    pub households: u32,
    /// Phát ra, one a household.
    pub issued: u32,
    /// Thu về.
    pub returned: u32,
    /// Hợp lệ.
    pub valid: u32,
    /// Không hợp lệ.
    pub invalid: u32,
    /// Tán thành.
    pub agreed: u32,
    /// Không tán thành.
    pub against: u32,
    /// How many households witnessed the count.
    pub witnesses: u8,
    /// Whether the minutes declare it passed.
    pub declared: bool,
}

impl BallotCount {
    /// A return that can be; otherwise the first thing in it that cannot.
    pub(crate) fn possible(&self) -> Result<(), Finding> {
        at_most(Rule::BallotsAboveHouseholds, self.issued.into(), self.households)?;
        balance(self.issued, self.returned, self.valid, self.invalid)?;
        opinions(self.agreed, self.against, self.valid)
    }
}

/// The last day on which ballots are collected, of a window that ends.
pub(crate) fn last_day(window: Period) -> Option<NaiveDate> {
    window.until().and_then(|until| until.pred_opt())
}

impl<R: CheckMode> Checks<'_, R> {
    /// A plan of household ballots as the law asks for it, after a meeting of a day.
    pub(crate) fn require_ballot_plan(
        &mut self,
        ballots: &HouseholdBallots,
        after: Option<NaiveDate>,
    ) -> Result<(), R::Stop> {
        let rules = self.law.rules();
        // Who runs them where a head is elected or relieved no text read says: of other matters it is the
        // head, who may be the candidate, the one relieved, or missing.
        self.run.unregulated(Rule::BallotCompetence);
        let (on, window) = (self.on, ballots.window);
        let ends = window.until().is_some_and(|until| window.from() < until);
        self.require(ends, Rule::BallotsWithoutEnd, Evidence::Plain)?;
        self.require_not_after(window.from())?;
        for observed in [ballots.announced, ballots.plan_sent] {
            if let Some(bound) = after.filter(|met| observed < *met) {
                self.require(false, Rule::TooEarly, Evidence::Dates { observed, bound })?;
            }
        }
        self.require_count(&rules.ballot_team, ballots.team.into())?;
        self.require_role(&rules.ballot_leader, ballots.leader)?;
        self.require_ahead(&rules.ballot_notice, Some(ballots.announced), window.from())?;
        let due = self.law.due(&rules.ballot_plan, on);
        self.require_within(&rules.ballot_plan, due, ballots.plan_sent)
    }

    /// They are counted when the window closes, and not before.
    pub(crate) fn require_window_closes(&mut self, window: Period) -> Result<(), R::Stop> {
        match last_day(window) {
            Some(last) => self.require_not_before(last),
            None => Ok(()),
        }
    }
}
