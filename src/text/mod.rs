//! Text in Vietnamese and English: [`Text`] in a [`Lang`].

use core::fmt;

mod error;
pub(crate) mod lang;
mod set;

pub use error::{ParseError, ValueError};
pub use lang::In;
pub(crate) use lang::{Lang, Text};
pub(crate) use set::Member;
pub use set::Set;

impl Text for u64 {
    /// Thousands are set apart: `28.175` in Vietnamese, `28,175` in English.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.checked_div(1000) {
            Some(thousands) if thousands > 0 => {
                thousands.write(lang, f)?;
                write!(f, "{}{:03}", lang.pick(".", ","), self.wrapping_rem(1000))
            }
            _ => write!(f, "{self}"),
        }
    }
}

impl Text for u32 {
    /// As of a `u64`.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        u64::from(*self).write(lang, f)
    }
}

impl Text for chrono::NaiveDate {
    /// `03/9/2026` in Vietnamese, with a zero before days below 10 and before the months 1 and 2; `3 September 2026` in
    /// English.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use chrono::Datelike;
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        match (lang, MONTHS.iter().zip(1u32..).find(|(_, m)| *m == self.month())) {
            (Lang::En, Some((month, _))) => write!(f, "{} {} {}", self.day(), month, self.year()),
            _ => {
                let zero = if self.month() < 3 { "0" } else { "" };
                write!(f, "{:02}/{zero}{}/{}", self.day(), self.month(), self.year())
            }
        }
    }
}

/// An enum of fixed words: each variant with its Vietnamese and English text.
macro_rules! vocabulary {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $vi:literal / $en:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every word of this vocabulary, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // The same words under the same name, so that the error tells the name.
                #[derive(serde::Deserialize)]
                #[serde(rename_all = "snake_case")]
                enum $name { $($variant,)+ }

                match $crate::wire::whole(deserializer)? {
                    $($name::$variant => Ok(Self::$variant),)+
                }
            }
        }

        impl $crate::text::Text for $name {
            fn write(&self, lang: $crate::text::Lang, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(match self { $(Self::$variant => lang.pick($vi, $en),)+ })
            }
        }
    };
}
pub(crate) use vocabulary;

/// The words of a vocabulary as what a [`Set`] can hold, with the type of its bits.
macro_rules! word_set {
    ($word:ident as $int:ty) => {
        impl $crate::text::Member for $word {
            type Bits = $int;
            const NONE: $int = 0;
        }

        impl $crate::text::Set<$word> {
            #[expect(
                clippy::as_conversions,
                reason = "the discriminant of a fieldless enum; const"
            )]
            const fn bit(word: $word) -> $int {
                (1 as $int) << (word as u32)
            }

            /// The set of these words.
            #[must_use]
            pub const fn of(words: &[$word]) -> Self {
                let mut set = 0;
                let mut rest = words;
                while let [word, tail @ ..] = rest {
                    set |= Self::bit(*word);
                    rest = tail;
                }
                Self(set)
            }

            /// Returns whether the word is in the set.
            #[must_use]
            pub const fn contains(self, word: $word) -> bool {
                self.0 & Self::bit(word) != 0
            }

            /// The set with the word.
            #[must_use]
            pub const fn with(self, word: $word) -> Self {
                Self(self.0 | Self::bit(word))
            }

            /// The words of this set that are not in the other.
            #[must_use]
            pub const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// Returns whether no word is in the set.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// The words, in their order.
            pub fn iter(self) -> impl Iterator<Item = $word> {
                let mut left = self.0;
                core::iter::from_fn(move || {
                    // The lowest bit left is the next word's place in the vocabulary; with none
                    // left it is past the end.
                    let place = usize::try_from(left.trailing_zeros()).ok()?;
                    left &= left.wrapping_sub(1);
                    $word::ALL.get(place).copied()
                })
            }
        }

        impl core::fmt::Debug for $crate::text::Set<$word> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        impl FromIterator<$word> for $crate::text::Set<$word> {
            fn from_iter<I: IntoIterator<Item = $word>>(words: I) -> Self {
                words.into_iter().fold(Self::EMPTY, Self::with)
            }
        }

        impl $crate::text::Text for $crate::text::Set<$word> {
            fn write(&self, lang: $crate::text::Lang, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let mut words = self.iter();
                let Some(first) = words.next() else {
                    return f.write_str(lang.pick("không có", "none"));
                };
                write!(f, "{}", first.text(lang))?;
                words.try_for_each(|word| write!(f, ", {}", word.text(lang)))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $crate::text::Set<$word> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.iter().collect::<alloc::vec::Vec<_>>())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $crate::text::Set<$word> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <alloc::vec::Vec<$word> as serde::Deserialize>::deserialize(deserializer)
                    .map(|words| words.into_iter().collect())
            }
        }
    };
}
pub(crate) use word_set;
