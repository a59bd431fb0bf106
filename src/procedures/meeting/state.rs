//! The state of one matter put to the residents.

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::Actor;
use crate::law::{Due, Matter, MatterScope, Pin, Rule};
use crate::procedure::Complaint;
use crate::procedure::Outcome;
use crate::procedure::StepIrregularities;
use crate::procedure::{PendingBallots, Reason, Receipt, Window};
use crate::text::{Set, vocabulary};

use super::command::{Change, Kind, Notice, Way};

/// Việc do Nhân dân bàn và quyết định: a matter, from its proposal until its decision ends.
///
/// A decision in force stays: it can be changed by another, or annulled.
#[doc = include_str!("../../../docs/wire/answer.decision.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias("quyết định của cộng đồng dân cư", "quyet dinh cua cong dong dan cu"))]
pub struct Decision {
    pub(super) regulation: Pin,
    pub(super) opened: NaiveDate,
    pub(super) brought_by: Actor,
    pub(super) matter: Matter,
    pub(super) scope: MatterScope,
    pub(super) changes: Option<Change>,
    // Another matter has the id of the decision that this one was to change.
    pub(super) change_gone: bool,
    // When, and what: the meeting is not held before.
    pub(super) convener: Option<(NaiveDate, Actor)>,
    pub(super) clusters: Option<(NaiveDate, usize)>,
    pub(super) notice: Option<(NaiveDate, Notice)>,
    pub(super) ballots: Option<PendingBallots>,
    pub(super) online: Option<PendingOnline>,
    pub(super) vote: Option<Vote>,
    pub(super) written: Option<NaiveDate>,
    pub(super) sent: Option<NaiveDate>,
    pub(super) receipt: Option<Receipt>,
    pub(super) complaint: Option<Complaint>,
    pub(super) effect: Option<NaiveDate>,
    pub(super) superseded: Option<NaiveDate>,
    pub(super) change_asked: Option<NaiveDate>,
    pub(super) irregular: StepIrregularities<Kind>,
    pub(super) end: Option<End>,
}

/// Biểu quyết trực tuyến đang tiến hành: an online vote planned and not yet counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PendingOnline {
    /// The day it was planned.
    pub planned: NaiveDate,
    /// The day the residents chose it.
    pub chosen: Option<NaiveDate>,
    /// From when to when, once announced.
    pub window: Option<Window>,
}

vocabulary! {
    /// Hình thức Nhân dân bàn và quyết định: a form of community decision.
    pub enum Form {
        /// Cuộc họp của cộng đồng dân cư: a meeting of the residential community.
        Meeting = "cuộc họp của cộng đồng dân cư" / "a meeting of the residential community",
        /// Phát phiếu lấy ý kiến của từng hộ gia đình: household opinion ballots.
        Ballots = "phát phiếu lấy ý kiến của hộ gia đình" / "household opinion ballots",
        /// Biểu quyết trực tuyến: an online vote.
        Online = "biểu quyết trực tuyến" / "an online vote",
    }
}

/// The last vote taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Vote {
    /// The day.
    pub on: NaiveDate,
    /// The form.
    pub form: Form,
    /// All household representatives.
    pub eligible: u32,
    /// Those who came, answered or took part.
    pub took_part: u32,
    /// The outcome.
    pub outcome: Outcome,
    /// The last day to send the written decision.
    pub send_due: Due,
}

impl Vote {
    /// Returns whether something was passed, and the last day to send it.
    pub(super) const fn to_send(self) -> (bool, Due) {
        (self.outcome.passed(), self.send_due)
    }
}

/// How a matter ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum End {
    /// Not recognised, with reasons.
    Declined(Set<Reason>),
    /// Annulled by the ward.
    Annulled,
    /// Dropped before it was decided.
    Abandoned,
}

#[cfg(feature = "serde")]
crate::wire::view!(Decision {
    regulation,
    opened,
    brought_by,
    matter,
    scope,
    changes,
    change_gone,
    convener,
    clusters,
    ballots,
    online,
    vote,
    written,
    sent,
    receipt,
    complaint,
    effect,
    superseded,
    change_asked,
    irregular,
    end,
});

impl Decision {
    /// The regulation it was opened under.
    #[must_use]
    pub const fn regulation(&self) -> Pin {
        self.regulation
    }

    /// The day it was put forward.
    #[must_use]
    pub const fn opened(&self) -> NaiveDate {
        self.opened
    }

    /// Returns who put it forward.
    #[must_use]
    pub const fn brought_by(&self) -> Actor {
        self.brought_by
    }

    /// Returns the matter, one of the six.
    #[must_use]
    pub const fn matter(&self) -> Matter {
        self.matter
    }

    /// Where it is carried out.
    #[must_use]
    pub const fn scope(&self) -> MatterScope {
        self.scope
    }

    /// The decision it is to change, or has changed.
    #[must_use]
    pub const fn changes(&self) -> Option<Change> {
        self.changes
    }

    /// Returns whether the decision that it names in [`changes`](Self::changes) is gone and another matter has that id.
    /// The link is to the decision of before, not to that matter.
    #[must_use]
    pub const fn change_gone(&self) -> bool {
        self.change_gone
    }

    /// The decision it is to change, as long as that id is of that decision.
    pub(crate) fn link(&self) -> Option<Change> {
        self.changes.filter(|_| !self.change_gone)
    }

    /// Returns the convener designated in place of a head.
    #[must_use]
    pub fn convener(&self) -> Option<Actor> {
        self.convener.map(|(_, convener)| convener)
    }

    /// In how many clusters it is discussed; 0 for one meeting.
    #[must_use]
    pub fn clusters(&self) -> usize {
        self.clusters.map_or(0, |(_, number)| number)
    }

    /// The day of the first notice of the next meeting, and the day that it names; none after the meeting.
    #[must_use]
    pub fn notified(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.notice.map(|(noted, notice)| (noted, notice.day))
    }

    /// Household ballots under way.
    #[must_use]
    pub const fn ballots(&self) -> Option<PendingBallots> {
        self.ballots
    }

    /// An online vote under way.
    #[must_use]
    pub const fn online(&self) -> Option<PendingOnline> {
        self.online
    }

    /// The last vote.
    #[must_use]
    pub const fn vote(&self) -> Option<Vote> {
        self.vote
    }

    /// The vote that passed it.
    #[must_use]
    pub fn passed(&self) -> Option<Vote> {
        self.vote.filter(|vote| vote.outcome.passed())
    }

    /// The day it was written down.
    #[must_use]
    pub const fn written(&self) -> Option<NaiveDate> {
        self.written
    }

    /// The day it was sent to the ward and the ward Front.
    #[must_use]
    pub const fn sent(&self) -> Option<NaiveDate> {
        self.sent
    }

    /// The clock of whoever recognises it.
    #[must_use]
    pub const fn receipt(&self) -> Option<Receipt> {
        self.receipt
    }

    /// Returns the last petition or complaint that was lodged against the result of the vote.
    #[must_use]
    pub const fn complaint(&self) -> Option<Complaint> {
        self.complaint
    }

    /// Returns whether it has effect on a day.
    #[must_use]
    pub fn in_force(&self, on: NaiveDate) -> bool {
        self.end.is_none()
            && self.effect.is_some_and(|effect| effect <= on)
            && self.superseded.is_none_or(|day| on < day)
    }

    /// The day from which another decision stands in its place, or it is repealed.
    #[must_use]
    pub const fn superseded(&self) -> Option<NaiveDate> {
        self.superseded
    }

    /// Another decision takes its place from a day on; or none does.
    pub(crate) const fn supersede(&mut self, from: Option<NaiveDate>) {
        self.superseded = from;
    }

    /// Returns the decision that it takes the place of, or repeals, and from when, once that is settled.
    pub(crate) fn replaces(&self) -> Option<(MatterId, NaiveDate)> {
        let change = self.link().filter(|change| change.way != Way::Amend)?;
        Some((change.decision, self.effect?))
    }

    /// The decision that it was to change is gone, and another has its id.
    pub(crate) fn lose(&mut self, decision: MatterId) {
        self.change_gone |= self.changes.is_some_and(|change| change.decision == decision);
    }

    /// The first day of its effect, once that is settled.
    #[must_use]
    pub const fn effect(&self) -> Option<NaiveDate> {
        self.effect
    }

    /// The day the ward asked for a change.
    #[must_use]
    pub const fn change_asked(&self) -> Option<NaiveDate> {
        self.change_asked
    }

    /// Returns the irregularities that a recognition has to name and accept.
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
