//! A rulebook as data: it reads through the checks of a rulebook that is added to.

use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::law::{Calendar, Edition, Pin, Regulation, Rulebook, RulebookError};

#[derive(serde::Deserialize)]
#[serde(rename = "Rulebook", deny_unknown_fields)]
struct RulebookForm {
    editions: Vec<Edition>,
    regulations: Vec<Regulation>,
    calendars: Vec<Calendar>,
}

/// Parts of a rulebook that do not go together.
#[derive(Debug, thiserror::Error)]
enum Misfit {
    #[error(transparent)]
    Refused(#[from] RulebookError),
    #[error("rulebook: states no calendar")]
    NoCalendar,
    #[error("rulebook: states a regulation or a calendar twice")]
    Twice,
    #[error("regulation {0}: the editions of the rulebook say it, and it is not among the regulations")]
    Missing(Pin),
}

impl TryFrom<RulebookForm> for Rulebook {
    type Error = Misfit;
    fn try_from(form: RulebookForm) -> Result<Self, Misfit> {
        let counted = (form.regulations.len(), form.calendars.len());
        let mut calendars = form.calendars.into_iter();
        let mut book = Self {
            calendar: calendars.next().ok_or(Misfit::NoCalendar)?,
            ..Self::empty()
        };
        for calendar in calendars {
            book = book.with_calendar(calendar)?;
        }
        // Regulations first: what the editions say is among them already, under its pin.
        for regulation in form.regulations {
            book = book.with_regulation(regulation)?;
        }
        for edition in form.editions {
            book.admit(edition)?;
        }
        let read: Vec<_> = book.regulations.iter().map(Regulation::pin).collect();
        if counted != (read.len(), book.calendars().count()) {
            return Err(Misfit::Twice);
        }
        book.compose()?;
        let missing = |regulation: &&Regulation| read.binary_search(&regulation.pin()).is_err();
        match book.regulations.iter().find(missing) {
            Some(regulation) => Err(Misfit::Missing(regulation.pin())),
            None => Ok(book),
        }
    }
}

impl Serialize for Rulebook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let calendars: Vec<_> = self.calendars().collect();
        let mut form = serializer.serialize_struct("Rulebook", 3)?;
        form.serialize_field("editions", &self.editions)?;
        form.serialize_field("regulations", &self.regulations)?;
        form.serialize_field("calendars", &calendars)?;
        form.end()
    }
}

impl<'de> Deserialize<'de> for Rulebook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RulebookForm::deserialize(deserializer)?
            .try_into()
            .map_err(D::Error::custom)
    }
}
