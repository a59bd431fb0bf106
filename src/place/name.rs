//! Names of groups and wards.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::compose::{class, composes, decompose};
use crate::text::{ParseError, ValueError};

/// Tên: the name or number of a group or a ward, as its decision writes it.
///
/// # Parsing
/// Latin letters, digits, marks and plain punctuation, 1 to [`PlaceName::MAX`] bytes, without space
/// at either end. The text must be composed (NFC) wherever a composed form exists; it is refused
/// otherwise, not mended, so that what is stored is what was written.
///
/// # Comparisons
/// Byte for byte: "hoá" and "hóa" are different names. A name is no identity at all: names die and
/// are given to other households within one resolution.
///
/// ```
/// use to_dan_pho::place::PlaceName;
/// assert!("Nguyễn Du 1".parse::<PlaceName>().is_ok());
/// assert!("Nguye\u{302}\u{303}n Du 1".parse::<PlaceName>().is_err());
/// assert_ne!("Hoá".parse::<PlaceName>(), "Hóa".parse::<PlaceName>());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "String"))]
pub struct PlaceName(Box<str>);

impl PlaceName {
    /// The most bytes a name can have.
    pub const MAX: usize = 64;

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn check(text: &str) -> Result<(), ValueError> {
    if text.is_empty() || text.len() > PlaceName::MAX {
        return Err(ValueError::Length { most: PlaceName::MAX });
    }
    if text.starts_with(' ') || text.ends_with(' ') || text.contains("  ") {
        return Err(ValueError::Spaces);
    }
    // The last letter, and the highest class of the marks since.
    let mut letter = None;
    let mut highest = 0;
    for c in text.chars() {
        match (class(c), letter) {
            // These four decompose to other marks and are never composed.
            _ if matches!(c, '\u{340}' | '\u{341}' | '\u{343}' | '\u{344}') => {
                return Err(ValueError::Character(c));
            }
            // Marks that strike a letter through: with one of them d looks like đ.
            (OVERLAY, _) => return Err(ValueError::Character(c)),
            _ if let Some(meant) = looks_like(c) => return Err(ValueError::LookAlike { found: c, meant }),
            (0, _) if allowed(c) => {
                letter = c.is_alphabetic().then_some(c);
                highest = 0;
            }
            (0, _) | (_, None) => return Err(ValueError::Character(c)),
            (own, _) if own < highest => return Err(ValueError::MarkOrder(c)),
            (own, Some(letter)) => {
                // The marks within the letter that belong behind this one do not keep it apart; one
                // of the same class in between does.
                let mut bare = letter;
                while let Some((inner, mark)) = decompose(bare)
                    && class(mark) > own
                {
                    bare = inner;
                }
                if own > highest && composes(bare, c) {
                    return Err(ValueError::NotComposed { letter, mark: c });
                }
                highest = own;
            }
        }
    }
    Ok(())
}

/// The class of the marks that are laid over a letter.
const OVERLAY: u8 = 1;

/// The Vietnamese letter that a letter of another language looks like.
const fn looks_like(c: char) -> Option<char> {
    match c {
        // ð and Ð are of Icelandic, Ɖ is of Ewe.
        '\u{f0}' => Some('đ'),
        '\u{d0}' | '\u{189}' => Some('Đ'),
        _ => None,
    }
}

/// Letters of the Latin blocks, digits, and the punctuation that names have.
const fn allowed(c: char) -> bool {
    matches!(c,
        'a'..='z' | 'A'..='Z' | '0'..='9'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'
        | ' ' | '-' | '.' | ',' | '/' | '(' | ')' | '\'' | '’' | '–')
}

impl FromStr for PlaceName {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match check(text) {
            Ok(()) => Ok(Self(text.into())),
            Err(flaw) => Err(ParseError::new(("tên", "place name"), text, flaw)),
        }
    }
}

#[cfg(feature = "serde")]
crate::wire::read_from_text!(
    PlaceName,
    "tên, như \"Nguyễn Du 1\"" / "a place name, such as \"Nguyễn Du 1\""
);

impl From<PlaceName> for String {
    fn from(name: PlaceName) -> Self {
        name.0.into()
    }
}

impl fmt::Display for PlaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PlaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
