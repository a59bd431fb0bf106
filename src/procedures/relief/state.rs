//! The state of one relief.

use chrono::NaiveDate;

use crate::PersonId;
use crate::law::{Due, Pin, Role, Rule};
use crate::office::Tenure;
use crate::procedure::Complaint;
use crate::procedure::Facts;
use crate::procedure::Outcome;
use crate::procedure::PendingBallots;
use crate::procedure::StepIrregularities;
use crate::procedure::{Reason, Receipt};
use crate::text::Set;

use super::command::{Kind, RemovalProposal, Resignation};

/// Việc cho thôi làm: a relief, from the letter or the proposal on.
#[doc = include_str!("../../../docs/wire/answer.relief.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias(
    "cho thôi làm",
    "cho thoi lam",
    "Dismissal",
    "Leaving",
    "miễn nhiệm",
    "mien nhiem",
    "bãi nhiệm",
    "bai nhiem"
))]
pub struct Relief {
    pub(super) regulation: Pin,
    pub(super) opened: NaiveDate,
    pub(super) head: Tenure,
    pub(super) resignation: Option<Resignation>,
    pub(super) proposal: Option<(RemovalProposal, Role)>,
    pub(super) convened: Option<NaiveDate>,
    pub(super) met: Option<ReliefHeld>,
    pub(super) ballots: Option<PendingBallots>,
    pub(super) sent: Option<NaiveDate>,
    pub(super) receipt: Option<Receipt>,
    pub(super) complaint: Option<Complaint>,
    pub(super) irregular: StepIrregularities<Kind>,
    pub(super) end: Option<End>,
}

/// The meeting, as held, or the household ballots, as counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ReliefHeld {
    /// The day.
    pub on: NaiveDate,
    /// The outcome.
    pub outcome: Outcome,
    /// The last day to send it to the ward.
    pub send_due: Due,
    /// True where nothing can follow but a new letter or proposal: not agreed, and no text gives the ward
    /// a decision of its own.
    pub closes: bool,
}

impl ReliefHeld {
    /// Returns whether the relief was agreed, and the last day to send that.
    pub(super) const fn to_send(self) -> (bool, Due) {
        (self.outcome.passed(), self.send_due)
    }
}

/// How a relief ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum End {
    /// With the office, whose tenure now ends then.
    Left(Tenure),
    /// With the ward's decision to keep the head.
    Retained,
    /// With the ward's reasons.
    Declined(Set<Reason>),
    /// Nothing was left to decide on.
    Withdrawn,
}

#[cfg(feature = "serde")]
crate::wire::view!(Relief {
    regulation,
    opened,
    head,
    resignation,
    proposal,
    convened,
    met,
    ballots,
    sent,
    receipt,
    complaint,
    irregular,
    end,
});

impl Relief {
    /// The regulation it was opened under.
    #[must_use]
    pub const fn regulation(&self) -> Pin {
        self.regulation
    }

    /// The day of the first letter or proposal.
    #[must_use]
    pub const fn opened(&self) -> NaiveDate {
        self.opened
    }

    /// The head whom it is about.
    #[must_use]
    pub const fn head(&self) -> PersonId {
        self.head.person
    }

    /// Returns whether it goes on: not ended, and the head is still in that office. Elected again, it is another.
    #[must_use]
    pub fn stands(&self, facts: &Facts<'_>) -> bool {
        self.end.is_none() && facts.head.is_some_and(|head| head.same_as(self.head))
    }

    /// Returns whether a letter or proposal would still join it.
    pub(crate) fn goes_on(&self, facts: &Facts<'_>) -> bool {
        self.stands(facts) && !self.met.is_some_and(|met| met.closes)
    }

    /// The head's own letter, if there is one.
    #[must_use]
    pub const fn resignation(&self) -> Option<Resignation> {
        self.resignation
    }

    /// The proposal to relieve the head, if there is one.
    #[must_use]
    pub fn proposal(&self) -> Option<RemovalProposal> {
        self.proposal.map(|(proposal, _)| proposal)
    }

    /// The day on which the meeting was last convened; none after one that came to nothing.
    #[must_use]
    pub const fn convened(&self) -> Option<NaiveDate> {
        self.convened
    }

    /// Household ballots under way.
    #[must_use]
    pub const fn ballots(&self) -> Option<PendingBallots> {
        self.ballots
    }

    /// The last meeting, once held, or the household ballots that followed it.
    #[must_use]
    pub const fn met(&self) -> Option<&ReliefHeld> {
        self.met.as_ref()
    }

    /// The day the result was sent to the ward.
    #[must_use]
    pub const fn sent(&self) -> Option<NaiveDate> {
        self.sent
    }

    /// The ward's clock, once it has the result.
    #[must_use]
    pub const fn receipt(&self) -> Option<Receipt> {
        self.receipt
    }

    /// Returns the last petition or complaint that was lodged against the result.
    #[must_use]
    pub const fn complaint(&self) -> Option<Complaint> {
        self.complaint
    }

    /// The irregularities that a recognition would have to name and accept.
    #[must_use]
    pub fn irregular(&self) -> Set<Rule> {
        self.irregular.rules()
    }

    /// How it ended, if it has.
    #[must_use]
    pub const fn end(&self) -> Option<End> {
        self.end
    }

    /// The first day out of office if it is recognised on a day.
    ///
    /// INTERPRETATION: a later date asked for in the letter is kept only where the letter stands
    /// alone; a head whom the meeting also removes leaves with the recognition.
    pub(super) fn leaves(&self, on: NaiveDate, from: Option<NaiveDate>) -> NaiveDate {
        let asked = self.resignation.and_then(|resignation| resignation.from);
        from.or_else(|| asked.filter(|day| *day > on && self.proposal.is_none()))
            .unwrap_or(on)
    }
}
