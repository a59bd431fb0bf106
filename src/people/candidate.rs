//! A candidate.

use chrono::NaiveDate;

use crate::PersonId;
use crate::law::{Residence, Schooling};

/// Người ứng cử: a person who stands, with what the standards ask and nothing else.
///
/// # Law
/// Age and residence: Article 11, Circular 04/2012/TT-BNV; clause 1, Article 7, Decree
/// 185/2026/NĐ-CP. No text read sets an upper age or asks for party membership, so neither is here.
/// Schooling is a province's own to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// The day of birth.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub born: NaiveDate,
    /// Where the person lives.
    pub residence: Residence,
    /// The highest diploma; none where nobody asked for it.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub schooling: Option<Schooling>,
}

impl Candidate {
    /// Returns a candidate of whom no schooling is known.
    #[must_use]
    pub const fn new(person: PersonId, born: NaiveDate, residence: Residence) -> Self {
        Self {
            person,
            born,
            residence,
            schooling: None,
        }
    }

    /// Returns the candidate with the highest diploma.
    #[must_use]
    pub const fn with_schooling(self, schooling: Schooling) -> Self {
        Self {
            schooling: Some(schooling),
            ..self
        }
    }

    /// The age in full years on a day. Born on 29 February, one is a year older on 1 March of other
    /// years (INTERPRETATION).
    #[must_use]
    pub fn age(&self, on: NaiveDate) -> u32 {
        on.years_since(self.born).unwrap_or(0)
    }
}
