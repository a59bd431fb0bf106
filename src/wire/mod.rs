//! Reading: strict, with errors that name the field, what was found and what would have been right.
//!
//! A format that describes itself (JSON) is read in two steps: first whatever is there, as a [`Tree`], then the value
//! from the tree. So everything that is wrong is told at once, and what the writer would not have written is refused.
//! A compact format is read directly.

#[cfg_attr(
    not(feature = "json"),
    expect(unreachable_pub, reason = "public with the feature `json`")
)]
mod field_error;
mod node;
mod tree;

use alloc::string::ToString;
use core::any::type_name;
use core::fmt;
use core::marker::PhantomData;

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

use crate::text::{Lang, Text};

#[cfg(feature = "json")]
pub use field_error::{FieldError, FieldErrors};
use node::Flaw;
pub(crate) use node::read;
pub(crate) use tree::Tree;

/// No text that is a value of its own is longer, in bytes.
const LONGEST: usize = 128;

/// The name by which a list is read that may be absent.
const MAY_BE_ABSENT: &str = "a list that may be absent";

/// The name by which a part of a file is read that may be left out.
const MAY_BE_LEFT_OUT: &str = "a part that may be left out";

/// Reads a value of a format that describes itself through a tree, so that all that is wrong is told at once, with its
/// path; of another format directly.
pub(crate) fn whole<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    // What is read from a tree has an error of its own: it is inside another value, and goes on with its parts.
    let inside = type_name::<D::Error>() == type_name::<Flaw>();
    if inside || !deserializer.is_human_readable() {
        return T::deserialize(deserializer);
    }
    let tree = Tree::deserialize(deserializer)?;
    read(&tree, |node| T::deserialize(node)).map_err(D::Error::custom)
}

/// Makes a type read through another one, whose parts it checks. The error must be a [`Text`].
macro_rules! read_through {
    ($type:ty, $form:ty) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let form: $form = $crate::wire::whole(deserializer)?;
                Self::try_from(form).map_err($crate::wire::told)
            }
        }
    };
}
pub(crate) use read_through;

/// Makes a type read as a whole, by a definition that stands for it with serde's `remote`.
macro_rules! read_by {
    ($definition:literal, $type:ident) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                #[serde(transparent)]
                struct Whole(#[serde(with = $definition)] $type);

                $crate::wire::whole(deserializer).map(|Whole(whole)| whole)
            }
        }
    };
    ($definition:literal, $type:ident of $content:ident) => {
        impl<'de, $content: serde::Deserialize<'de>> serde::Deserialize<'de> for $type<$content> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                #[serde(transparent, bound = "Content: serde::Deserialize<'de>")]
                struct Whole<Content>(#[serde(with = $definition)] $type<Content>);

                $crate::wire::whole(deserializer).map(|Whole(whole)| whole)
            }
        }
    };
}
pub(crate) use read_by;

/// Makes a state written as a view: what its methods tell, each under the name of the method.
macro_rules! view {
    ($type:ident { $($method:ident $(as $list:ident)?,)+ }) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct as _;
                const FIELDS: &[&str] = &[$(stringify!($method),)+];
                let mut view = serializer.serialize_struct(stringify!($type), FIELDS.len())?;
                $(view.serialize_field(
                    stringify!($method),
                    &$crate::wire::view!(@told self.$method() $(, as $list)?),
                )?;)+
                view.end()
            }
        }
    };
    (@told $told:expr) => { $told };
    (@told $told:expr, as list) => { $told.collect::<alloc::vec::Vec<_>>() };
}
pub(crate) use view;

/// Makes a type read from its text.
macro_rules! read_from_text {
    ($type:ident, $vi:literal / $en:literal) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::text(deserializer, stringify!($type), [$vi, $en], |text| {
                    text.parse()
                })
            }
        }
    };
}
pub(crate) use read_from_text;

/// A message in both languages, of which an error that can hold both takes both: English, and with `#` Vietnamese.
struct InBoth<'a>(&'a dyn Text);

impl fmt::Display for InBoth<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(lang(f), f)
    }
}

/// Returns the language in which a message is asked for.
fn lang(f: &fmt::Formatter<'_>) -> Lang {
    if f.alternate() { Lang::Vi } else { Lang::En }
}

/// Makes the error of a reader from what is wrong.
pub(crate) fn told<E: Error>(error: impl Text) -> E {
    E::custom(InBoth(&error))
}

/// Reads a value or none, where none is said: `null` in JSON.
///
/// A derive reads a lost field of an `Option` as none, so that a lost maximum, a lost consent or a lost
/// petition would change what is judged. A field read by a function of its own is required.
pub(crate) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

/// Reads a list that may be absent, because an empty one takes nothing away. A field read so has `default` too.
pub(crate) fn list<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Items<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(lang(f).pick("một danh sách", "a list"))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            T::deserialize(deserializer)
        }
    }

    deserializer.deserialize_newtype_struct(MAY_BE_ABSENT, Items(PhantomData))
}

/// Reads a part of a file that may be left out: a file is told to be incomplete, and nothing is judged by what it does not say. A field
/// read so has `default` too.
pub(crate) fn part<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    struct Part<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Part<T> {
        type Value = Option<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(lang(f).pick("một phần của hồ sơ", "a part of a file"))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
            Option::deserialize(deserializer)
        }
    }

    deserializer.deserialize_newtype_struct(MAY_BE_LEFT_OUT, Part(PhantomData))
}

/// Reads the day of a paper, which may be left out as a [`part`].
pub(crate) fn day_of_part<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    struct Day;

    impl<'de> Visitor<'de> for Day {
        type Value = Option<NaiveDate>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(lang(f).pick("ngày, viết là YYYY-MM-DD", "a date, YYYY-MM-DD"))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Option<NaiveDate>, D::Error> {
            optional_date(deserializer)
        }
    }

    deserializer.deserialize_newtype_struct(MAY_BE_LEFT_OUT, Day)
}

/// Reads a value from its text. `name` is the name of its type, `what` says in both languages what it is.
pub(crate) fn text<'de, T, E: Text, D: Deserializer<'de>>(
    deserializer: D,
    name: &'static str,
    what: [&'static str; 2],
    parse: fn(&str) -> Result<T, E>,
) -> Result<T, D::Error> {
    struct FromText<T, E> {
        what: [&'static str; 2],
        parse: fn(&str) -> Result<T, E>,
    }

    impl<'de, T, E: Text> Visitor<'de> for FromText<T, E> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let [vi, en] = self.what;
            f.write_str(lang(f).pick(vi, en))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            deserializer.deserialize_str(self)
        }

        fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
            // The error quotes the text.
            if text.len() > LONGEST {
                return Err(F::invalid_value(Unexpected::Str(text), &self));
            }
            (self.parse)(text).map_err(told)
        }
    }

    deserializer.deserialize_newtype_struct(name, FromText { what, parse })
}

/// How a code is written as text: with leading zeros, as in the official lists.
#[derive(Clone, Copy)]
pub(crate) struct CodeForm {
    /// The name of its type.
    pub(crate) name: &'static str,
    /// Says in both languages what it is.
    pub(crate) what: [&'static str; 2],
    /// How many digits it has as text.
    pub(crate) digits: usize,
    /// True where a compact format holds it in one byte.
    pub(crate) in_a_byte: bool,
}

/// Reads a code from a number, or from its text with leading zeros.
pub(crate) fn code<'de, T, E: Text, D: Deserializer<'de>>(
    deserializer: D,
    form: CodeForm,
    check: fn(u32) -> Result<T, E>,
) -> Result<T, D::Error> {
    struct FromCode<T, E> {
        form: CodeForm,
        check: fn(u32) -> Result<T, E>,
    }

    impl<'de, T, E: Text> Visitor<'de> for FromCode<T, E> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let [vi, en] = self.form.what;
            f.write_str(lang(f).pick(vi, en))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            match (deserializer.is_human_readable(), self.form.in_a_byte) {
                (true, _) => deserializer.deserialize_any(self),
                (false, true) => deserializer.deserialize_u8(self),
                (false, false) => deserializer.deserialize_u32(self),
            }
        }

        fn visit_u64<F: Error>(self, code: u64) -> Result<T, F> {
            let most = if self.form.in_a_byte {
                u8::MAX.into()
            } else {
                u32::MAX
            };
            match u32::try_from(code) {
                Ok(code) if code <= most => (self.check)(code).map_err(told),
                _ => Err(F::invalid_value(Unexpected::Unsigned(code), &self)),
            }
        }

        fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
            let digits = text.len() == self.form.digits && text.bytes().all(|byte| byte.is_ascii_digit());
            match text.parse() {
                Ok(code) if digits => (self.check)(code).map_err(told),
                _ => Err(F::invalid_value(Unexpected::Str(text), &self)),
            }
        }
    }

    deserializer.deserialize_newtype_struct(form.name, FromCode { form, check })
}

/// A text that is no date.
struct NoDate<'a>(&'a str);

impl Text for NoDate<'_> {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        match lang {
            Lang::Vi => write!(
                f,
                "ngày {text:?}: phải là một ngày có trong lịch, viết là YYYY-MM-DD"
            ),
            Lang::En => write!(f, "date {text:?}: must be a day of the calendar, YYYY-MM-DD"),
        }
    }
}

/// A day of the calendar, in the one form in which it is written.
pub(crate) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    struct Date;

    impl<'de> Visitor<'de> for Date {
        type Value = NaiveDate;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(lang(f).pick("ngày, viết là YYYY-MM-DD", "a date, YYYY-MM-DD"))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<NaiveDate, D::Error> {
            deserializer.deserialize_str(self)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
            match text.parse::<NaiveDate>() {
                Ok(date) if date.to_string() == text => Ok(date),
                _ if text.len() > LONGEST => Err(E::invalid_value(Unexpected::Str(text), &self)),
                _ => Err(told(NoDate(text))),
            }
        }
    }

    deserializer.deserialize_newtype_struct("date", Date)
}

/// A day, or none.
pub(crate) fn optional_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    struct OptionalDate;

    impl<'de> Visitor<'de> for OptionalDate {
        type Value = Option<NaiveDate>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(lang(f).pick(
                "ngày, viết là YYYY-MM-DD, hoặc null",
                "a date, YYYY-MM-DD, or null",
            ))
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

    deserializer.deserialize_option(OptionalDate)
}
