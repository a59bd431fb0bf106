//! Offices and tenures.

pub mod duties;
mod suspended;
mod tenures;

pub use suspended::Suspended;
pub use tenures::Tenures;
pub(crate) use tenures::{Change, MOST_DEPUTIES, head_on};

use chrono::NaiveDate;

use crate::PersonId;
use crate::law::{
    AboveHouseholds, Count, DeputyTerm, Period, Requirements, Residence, Role, Slot, Slots, Span,
};
use crate::text::{Set, vocabulary};

vocabulary! {
    /// Chức vụ: an office of the group.
    #[doc(alias("chức vụ", "chuc vu"))]
    pub enum Office {
        /// Tổ trưởng, Trưởng thôn: head.
        Head = "Trưởng thôn, Tổ trưởng tổ dân phố" / "head",
        /// Tổ phó, Phó Trưởng thôn: deputy.
        Deputy = "Phó Trưởng thôn, Tổ phó tổ dân phố" / "deputy",
        /// Người tham gia hoạt động: activity participant.
        Participant = "người tham gia hoạt động" / "activity participant",
        /// Tổ trưởng, Trưởng thôn lâm thời: runs the group while there is no head.
        ProvisionalHead = "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời" / "provisional head",
    }
}

vocabulary! {
    /// Nguồn của dữ kiện: how the record knows of a tenure.
    pub enum Origin {
        /// Xét theo từng bước: the steps that gave it were recorded and judged.
        Judged = "đã xét theo từng bước" / "judged from its steps",
        /// Theo bản nêu hiện trạng: the commune-level People's Committee stated it when the group was taken over.
        Stated = "theo bản nêu hiện trạng, chưa xét các bước" / "as stated, its steps not judged",
    }
}

impl Origin {
    /// Returns how something is known that rests on two tenures: judged only where both are.
    pub(crate) const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Judged, Self::Judged) => Self::Judged,
            _ => Self::Stated,
        }
    }
}

/// Thời gian giữ chức: a person in an office for a time. Whether it has ended is asked for a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("thời gian giữ chức vụ", "thoi gian giu chuc vu", "nhiệm kỳ", "nhiem ky"))]
pub struct Tenure {
    /// The office.
    pub office: Office,
    /// The person.
    pub person: PersonId,
    /// From the day of recognition, or later if the decision says so.
    pub period: Period,
    /// The origin: judged from its steps, or stated.
    pub origin: Origin,
}

impl Tenure {
    /// Returns a tenure whose steps were judged.
    #[must_use]
    pub const fn new(office: Office, person: PersonId, period: Period) -> Self {
        Self {
            office,
            person,
            period,
            origin: Origin::Judged,
        }
    }
}

impl Tenure {
    /// The tenure cut short: it ends no later than the day before `until`.
    #[must_use]
    pub fn until(self, until: NaiveDate) -> Self {
        Self {
            period: self.period.ending(until),
            ..self
        }
    }

    /// Returns the tenure as it ends when the next head begins.
    #[inline]
    pub(crate) fn ended_by_next_head(self, next: Self) -> Self {
        self.until(next.period.from())
    }

    /// Returns whether the two are one tenure, whenever they end.
    pub(crate) fn same_as(self, other: Self) -> bool {
        let key = |t: Self| (t.office, t.person, t.period.from());
        key(self) == key(other)
    }

    /// Returns whether this tenure ends when the head's tenure ends. True for a deputy and for a participant
    /// whose tenure has an end; a participant without an end, which no text sets, stays.
    fn ends_with_head(self) -> bool {
        self.office == Office::Deputy || self.period.until().is_some()
    }

    /// Returns whether a deputy's tenure began before this head's and ends with the head's before.
    pub(crate) fn began_under_earlier_head(self, head: Self) -> bool {
        self.ends_with_head() && self.period.from() < head.period.from()
    }

    /// Returns the tenure of a deputy with the new end of the head's term, if it follows that term. A tenure
    /// that began under an earlier head, or has an end of its own, is returned unchanged.
    pub(crate) fn with_changed_head_term(self, old: Self, changed: Self) -> Self {
        let same_end = self.period.until() == old.period.until();
        if !self.ends_with_head() || !same_end || self.began_under_earlier_head(old) {
            return self;
        }
        let open = Period::since(self.period.from());
        Self {
            period: changed.period.until().map_or(open, |until| open.ending(until)),
            ..self
        }
    }
}

/// The provisions of a regulation on one of the two offices beside the head: of the deputy, or of the participants.
///
/// They are two offices: what the decree of 2026 says of participants takes nothing from the deputies of older texts.
#[derive(Clone, Copy)]
pub(crate) struct Beside<'a> {
    pub(crate) number: &'a Slot<Count>,
    pub(crate) size: &'a Slot<AboveHouseholds>,
    pub(crate) competence: &'a Slot<Set<Role>>,
    pub(crate) age: &'a Slot<Count>,
    pub(crate) residence: &'a Slot<Residence>,
    pub(crate) consent: &'a Slot<Requirements>,
    pub(crate) recognition: &'a Slot<Set<Role>>,
    pub(crate) within: &'a Slot<Span>,
    pub(crate) term: &'a Slot<DeputyTerm>,
}

impl<'a> Beside<'a> {
    /// Returns what is said of an office; of any but the participant what is said of the deputy.
    pub(crate) const fn of(office: Office, rules: &'a Slots) -> Self {
        match office {
            Office::Participant => Self {
                number: &rules.participant_number,
                size: &rules.participant_size,
                competence: &rules.participant_competence,
                age: &rules.participant_age,
                residence: &rules.participant_residence,
                consent: &rules.participant_consent,
                recognition: &rules.participant_recognition,
                within: &rules.participant_recognition_within,
                term: &rules.participant_term,
            },
            Office::Head | Office::Deputy | Office::ProvisionalHead => Self {
                number: &rules.deputy_number,
                size: &rules.deputy_size,
                competence: &rules.deputy_competence,
                age: &rules.deputy_age,
                residence: &rules.deputy_residence,
                consent: &rules.deputy_consent,
                recognition: &rules.deputy_recognition,
                within: &rules.deputy_recognition_within,
                term: &rules.deputy_term,
            },
        }
    }
}

/// Returns the end of the head's term, if the term of an office beside the head follows it.
pub(crate) fn deputy_end(office: Office, rules: &Slots, head: Option<Tenure>) -> Option<NaiveDate> {
    let follows = Beside::of(office, rules)
        .term
        .stated()
        .is_some_and(|p| p.value == DeputyTerm::FollowsHead);
    head.and_then(|head| head.period.until()).filter(|_| follows)
}

/// Returns whether a deputy stays in office though an earlier head, for whose term the recognition was, left
/// before its end.
///
/// INTERPRETATION: no instrument consulted says what becomes of a deputy whose head leaves before the end of
/// the term. The deputy stays until the new head's own choice is recognised.
pub(crate) fn stays_after_early_relief(deputy: Tenure, head: Option<Tenure>) -> bool {
    head.is_some_and(|head| deputy.began_under_earlier_head(head))
}
