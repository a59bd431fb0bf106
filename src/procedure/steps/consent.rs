//! Consents: a step that several procedures share.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::Evidence;
use crate::law::{Opinion, Requirements, Role, Rule, Slot, Strength};
use crate::procedure::{CheckMode, Checks};

/// Ý kiến của một cơ quan, một người: who answered what, and when.
///
/// Whether it was asked as consultation (xin ý kiến) or as agreement (thống nhất) is the
/// regulation's to say; the two are never the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Consent {
    /// The body or post that answered.
    pub of: Role,
    /// The day of the answer.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub on: NaiveDate,
    /// The answer.
    pub opinion: Opinion,
}

impl Consent {
    /// Returns an answer in favour: of whom, on which day.
    #[must_use]
    pub const fn given(of: Role, on: NaiveDate) -> Self {
        Self {
            of,
            on,
            opinion: Opinion::For,
        }
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// Every consent required was given, and none before the day of what it is about.
    ///
    /// INTERPRETATION: no instrument consulted says it; an answer of a day before the matter was there is no answer to it.
    pub(crate) fn require_consents_since(
        &mut self,
        since: Option<NaiveDate>,
        slot: &Slot<Requirements>,
        given: &[Consent],
    ) -> Result<(), R::Stop> {
        if let Some(bound) = since {
            self.require_consents_after(bound, given)?;
        }
        self.require_consents(slot, given)
    }

    /// No answer is of a day before what it is about.
    pub(crate) fn require_consents_after(
        &mut self,
        bound: NaiveDate,
        given: &[Consent],
    ) -> Result<(), R::Stop> {
        for early in given.iter().filter(|consent| consent.on < bound) {
            let evidence = Evidence::Dates {
                observed: early.on,
                bound,
            };
            self.require(false, Rule::TooEarly, evidence)?;
        }
        Ok(())
    }

    /// Every consent required was given, in its strength, no later than the act; the last answer by
    /// then counts.
    ///
    /// An opinion against does not stop where only consultation is asked; a refused agreement does.
    #[inline]
    pub(crate) fn require_consents(
        &mut self,
        slot: &Slot<Requirements>,
        given: &[Consent],
    ) -> Result<(), R::Stop> {
        self.require_consents_but(slot, given, None)
    }

    /// The same of an act of a person. Where that person holds the post that is to agree, nobody agrees with themselves;
    /// who does instead no instrument consulted says, so that consent is not checked, and listed.
    #[inline]
    pub(crate) fn require_consents_of_others(
        &mut self,
        slot: &Slot<Requirements>,
        given: &[Consent],
        of: PersonId,
    ) -> Result<(), R::Stop> {
        self.require_consents_but(slot, given, Some(of))
    }

    #[inline]
    fn require_consents_but(
        &mut self,
        slot: &Slot<Requirements>,
        given: &[Consent],
        but: Option<PersonId>,
    ) -> Result<(), R::Stop> {
        let Some(p) = self.stated(slot) else { return Ok(()) };
        let by = self.on;
        for need in p.value.iter() {
            if but.is_some() && self.facts.on_record(need.of) == but {
                self.run.unregulated(slot.rule());
                continue;
            }
            let got = given
                .iter()
                .filter(|c| c.of == need.of && c.on <= by)
                .max_by_key(|c| c.on)
                .map(|c| c.opinion);
            let enough = match need.strength {
                Strength::Consultation => got.is_some(),
                Strength::Agreement => got == Some(Opinion::For),
            };
            if !enough {
                let evidence = Evidence::Consent {
                    of: need.of,
                    strength: need.strength,
                    got,
                };
                self.breach(p.breach, slot.rule(), evidence)?;
            }
        }
        Ok(())
    }
}
