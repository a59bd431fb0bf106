//! Reading dates with errors that name what was read and what should have been, and fields that may hold
//! nothing but must say so.

use alloc::string::ToString;
use core::fmt;

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// Reads a value or none, where none is said: `null` in JSON.
///
/// A derive reads a lost field of an `Option` as none, so that a lost maximum, a lost consent or a lost
/// petition would change what is judged. A field read by a function of its own is required.
pub(crate) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

/// A day of the calendar, in the one form in which it is written.
pub(crate) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    deserializer.deserialize_str(Date)
}

/// A day, or none.
pub(crate) fn optional_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    deserializer.deserialize_option(OptionalDate)
}

struct Date;

impl Visitor<'_> for Date {
    type Value = NaiveDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date, YYYY-MM-DD")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
        match text.parse::<NaiveDate>() {
            Ok(date) if date.to_string() == text => Ok(date),
            _ => Err(E::custom(format_args!(
                "date {text:?}: must be a day of the calendar, YYYY-MM-DD"
            ))),
        }
    }
}

struct OptionalDate;

impl<'de> Visitor<'de> for OptionalDate {
    type Value = Option<NaiveDate>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date, YYYY-MM-DD, or none")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        date(deserializer).map(Some)
    }
}
