//! The state of one choice of a deputy or a participant.

use chrono::NaiveDate;

use crate::law::{Pin, Rule};
use crate::office::{Office, Tenure};
use crate::procedure::Consent;
use crate::procedure::Facts;
use crate::procedure::StepIrregularities;
use crate::procedure::{Reason, Receipt};
use crate::text::Set;
use crate::{Few, PersonId};

use super::command::Kind;

/// Việc lựa chọn Tổ phó, người tham gia hoạt động: the choice of a deputy or a participant, from the day a person is
/// put forward.
#[doc = include_str!("../../../docs/wire/answer.selection.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias("lựa chọn", "lua chon"))]
pub struct Selection {
    pub(super) regulation: Pin,
    pub(super) opened: NaiveDate,
    pub(super) office: Office,
    pub(super) head: PersonId,
    pub(super) candidate: PersonId,
    pub(super) consents: Few<Consent, 2>,
    pub(super) chosen: Option<NaiveDate>,
    pub(super) proposed: Option<NaiveDate>,
    pub(super) receipt: Option<Receipt>,
    pub(super) irregular: StepIrregularities<Kind>,
    pub(super) end: Option<End>,
}

/// How a choice ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum End {
    /// With a deputy or participant in office.
    InOffice(Tenure),
    /// With the ward's reasons.
    Declined(Set<Reason>),
    /// Given up by the head.
    Abandoned,
}

#[cfg(feature = "serde")]
crate::wire::view!(Selection {
    regulation,
    opened,
    office,
    head,
    candidate,
    consents,
    chosen,
    proposed,
    receipt,
    irregular,
    end,
});

impl Selection {
    /// The regulation it was opened under.
    #[must_use]
    pub const fn regulation(&self) -> Pin {
        self.regulation
    }

    /// The day the person was put forward.
    #[must_use]
    pub const fn opened(&self) -> NaiveDate {
        self.opened
    }

    /// The office for which the person was put forward: [`Office::Deputy`] or [`Office::Participant`].
    #[must_use]
    pub const fn office(&self) -> Office {
        self.office
    }

    /// The head, or head-elect, who chooses.
    #[must_use]
    pub const fn head(&self) -> PersonId {
        self.head
    }

    /// Returns whether it goes on: not ended, and the one who put the person forward is head, elected head or
    /// recognised for a day to come. A selection lapses with its head, so that the next one can open another.
    #[must_use]
    pub fn stands(&self, facts: &Facts<'_>) -> bool {
        let in_office = facts.head.is_some_and(|head| head.person == self.head);
        self.end.is_none() && (in_office || facts.will_lead(self.head))
    }

    /// Returns the person put forward.
    #[must_use]
    pub const fn candidate(&self) -> PersonId {
        self.candidate
    }

    /// The answers given.
    #[must_use]
    pub fn consents(&self) -> &[Consent] {
        self.consents.as_slice()
    }

    /// The day of the choice, once made.
    #[must_use]
    pub const fn chosen(&self) -> Option<NaiveDate> {
        self.chosen
    }

    /// The day of the proposal to the ward, once made.
    #[must_use]
    pub const fn proposed(&self) -> Option<NaiveDate> {
        self.proposed
    }

    /// The ward's clock, once it has the proposal.
    #[must_use]
    pub const fn receipt(&self) -> Option<Receipt> {
        self.receipt
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
}
