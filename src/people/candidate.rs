//! A candidate.

use chrono::NaiveDate;

use crate::PersonId;
use crate::law::{Residence, Schooling};

/// Tuổi: the age of a person, without the day of birth, which no record holds.
///
/// ```
/// use to_dan_pho::people::Age;
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// assert_eq!(Age::of(day("1980-12-11"), day("2023-12-10")), Age::Years(42));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Age {
    /// In full years.
    Years(u8),
    /// Papers showed that the person is old enough; the number of years was not recorded, and the caller's word is
    /// taken for it.
    Shown,
}

impl Age {
    /// Returns the age in full years on a day, of somebody born on another; the day of birth is not kept. Born on 29
    /// February, one is a year older on 1 March of other years (INTERPRETATION).
    #[must_use]
    pub fn of(born: NaiveDate, on: NaiveDate) -> Self {
        let years = on.years_since(born).unwrap_or(0);
        Self::Years(u8::try_from(years).unwrap_or(u8::MAX))
    }
}

/// Người ứng cử: a person who stands, with what the standards ask and nothing else.
///
/// # Law
/// Age and residence: Article 11, Circular 04/2012/TT-BNV; clause 1, Article 7, Decree 185/2026/NĐ-CP. Sanctions: clause
/// 5, Article 7, Decree 185/2026/NĐ-CP. No instrument consulted sets an upper age or asks for party membership, so the type has no
/// field for either. A province may ask for schooling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("người ứng cử", "nguoi ung cu", "tự ứng cử", "tu ung cu", "đề cử", "de cu"))]
pub struct Candidate {
    /// The person.
    pub person: PersonId,
    /// The age on the day of the vote; where there is no vote, on the day of the recognition.
    pub age: Age,
    /// Where the person lives.
    pub residence: Residence,
    /// The highest diploma; none where nobody asked for it.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub schooling: Option<Schooling>,
    /// True where the person is known to be under discipline, under prosecution, or serving a sentence or a decision of
    /// a court; which of these is not recorded.
    pub sanctioned: bool,
}

impl Candidate {
    /// Returns a candidate of whom no schooling is known.
    #[must_use]
    pub const fn new(person: PersonId, age: Age, residence: Residence) -> Self {
        Self {
            person,
            age,
            residence,
            schooling: None,
            sanctioned: false,
        }
    }

    /// Returns the candidate as one who is under discipline, prosecution, a sentence or a decision of a court.
    #[must_use]
    pub const fn under_sanction(self) -> Self {
        Self {
            sanctioned: true,
            ..self
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
}
