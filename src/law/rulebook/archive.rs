//! A rulebook as data: it reads through the checks of a rulebook that is added to.

use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::law::{Calendar, Edition, Pin, Regulation, Rulebook, RulebookError};
use crate::text::{Lang, Text};

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

impl Text for Misfit {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if lang == Lang::En {
            return write!(f, "{self}");
        }
        match self {
            Self::Refused(error) => error.write(lang, f),
            Self::NoCalendar => f.write_str("bộ sưu tập: không có lịch"),
            Self::Twice => f.write_str("bộ sưu tập: một bộ quy định hoặc một lịch được ghi hai lần"),
            Self::Missing(pin) => write!(
                f,
                "bộ quy định {pin}: các văn bản trong bộ sưu tập quy định như vậy, nhưng không có trong danh sách"
            ),
        }
    }
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

#[cfg(feature = "serde")]
crate::wire::read_through!(Rulebook, RulebookForm);
