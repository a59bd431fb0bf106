//! The two languages, and text in them.

use core::fmt;

/// A language of the crate's texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "another language is a breaking change: every text has both"
)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Lang {
    /// Tiếng Việt, the language of the law and the default.
    #[default]
    Vi,
    /// English, a translation for readers of the code.
    En,
}

impl Lang {
    /// One of two words, by language.
    #[must_use]
    pub const fn pick<'a>(self, vi: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }
}

/// Something that reads in Vietnamese and in English.
///
/// ```
/// use to_dan_pho::{Lang, Text};
/// use to_dan_pho::law::Role;
/// assert_eq!(Role::Head.text(Lang::Vi).to_string(), "Trưởng thôn, Tổ trưởng tổ dân phố");
/// assert_eq!(Role::Head.text(Lang::En).to_string(), "the head of the group");
/// ```
pub trait Text {
    /// Writes the text.
    ///
    /// # Errors
    /// Only those of the formatter.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The text, to be displayed.
    fn text(&self, lang: Lang) -> In<'_, Self>
    where
        Self: Sized,
    {
        In { of: self, lang }
    }
}

/// A [`Text`] in one language.
#[derive(Debug)]
pub struct In<'a, T: ?Sized> {
    of: &'a T,
    lang: Lang,
}

impl<T: Text + ?Sized> fmt::Display for In<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.of.write(self.lang, f)
    }
}
