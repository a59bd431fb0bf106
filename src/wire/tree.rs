//! What a format that describes itself holds, before it is known what it should be.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

/// A value as it was read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number from 0 on.
    Number(u64),
    /// A number below 0.
    Negative(i64),
    /// Any other number, as text: no field of the crate takes one, so it is only quoted in the error.
    Fraction(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object. A field that is stated twice is here twice.
    Fields(Vec<(String, Tree)>),
}

impl Tree {
    /// Returns the first value of a field.
    #[cfg(feature = "json")]
    pub(crate) fn get(&self, field: &str) -> Option<&Self> {
        match self {
            Self::Fields(fields) => fields
                .iter()
                .find(|(name, _)| name == field)
                .map(|(_, value)| value),
            _ => None,
        }
    }
}

/// The longest quotation of what was found, in characters.
const QUOTED: usize = 60;

impl fmt::Display for Tree {
    /// Quotes the value, at most a line of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut quoted = String::new();
        quote(self, &mut quoted);
        match quoted.char_indices().nth(QUOTED) {
            Some((end, _)) => write!(f, "{}…", quoted.get(..end).unwrap_or_default()),
            None => f.write_str(&quoted),
        }
    }
}

/// Writes the beginning of a value.
fn quote(value: &Tree, to: &mut String) {
    use fmt::Write as _;
    // Writing to a string cannot fail.
    let _ = match value {
        Tree::Null => write!(to, "null"),
        Tree::Bool(value) => write!(to, "{value}"),
        Tree::Number(value) => write!(to, "{value}"),
        Tree::Negative(value) => write!(to, "{value}"),
        Tree::Fraction(value) => write!(to, "{value}"),
        Tree::Text(text) => {
            let start: String = text.chars().take(QUOTED).collect();
            write!(to, "{start:?}")
        }
        Tree::List(items) => {
            to.push('[');
            for (at, item) in items.iter().enumerate() {
                if to.len() > 4 * QUOTED {
                    break;
                }
                to.push_str(if at == 0 { "" } else { "," });
                quote(item, to);
            }
            to.push(']');
            Ok(())
        }
        Tree::Fields(fields) => {
            to.push('{');
            for (at, (name, value)) in fields.iter().enumerate() {
                if to.len() > 4 * QUOTED {
                    break;
                }
                to.push_str(if at == 0 { "" } else { "," });
                let start: String = name.chars().take(QUOTED).collect();
                let _ = write!(to, "{start:?}:");
                quote(value, to);
            }
            to.push('}');
            Ok(())
        }
    };
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Anything;

        impl<'de> Visitor<'de> for Anything {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E: Error>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }

            fn visit_none<E: Error>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
                Tree::deserialize(deserializer)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
                Tree::deserialize(deserializer)
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Bool(value))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Number(value))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
                Ok(u64::try_from(value).map_or(Tree::Negative(value), Tree::Number))
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Fraction(value.to_string()))
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Text(value.into()))
            }

            fn visit_string<E: Error>(self, value: String) -> Result<Tree, E> {
                Ok(Tree::Text(value))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Tree::Fields(fields))
            }

            // Formats with a form of their own for a variant with content, such as a tag.
            fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Tree, A::Error> {
                let (name, content) = access.variant::<String>()?;
                Ok(Tree::Fields(alloc::vec![(name, content.newtype_variant()?)]))
            }
        }

        deserializer.deserialize_any(Anything)
    }
}
