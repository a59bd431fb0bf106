//! What is wrong with a field that was read.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::text::{Lang, Text};

/// An error at one place of what was read: where, and in both languages what was found and what would have been
/// right.
///
/// ```
/// use to_dan_pho::group::{self, Officer};
/// use to_dan_pho::{Lang, Text};
/// let errors = group::read_json::<Officer>(r#"{"post": "mayor", "holder": null}"#).unwrap_err();
/// let paths: Vec<_> = errors.iter().map(|error| error.path()).collect();
/// assert_eq!(paths, ["post", "holder", "person"]);
/// assert_eq!(
///     errors.text(Lang::En).to_string(),
///     "post: Post: found \"mayor\"; needed: one of front_head, party_cell_secretary, ward_chair\n\
///      holder: Officer has no such field; its fields are post, person\n\
///      person: missing; needed: a PersonId, \"<uuid>\"; or null",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FieldError {
    path: String,
    vi: String,
    en: String,
}

/// The longest path that is told, in characters: the name of an unknown field can be of any length.
const LONGEST_PATH: usize = 200;

impl FieldError {
    pub(super) fn new(mut path: String, [vi, en]: [String; 2]) -> Self {
        if let Some((end, _)) = path.char_indices().nth(LONGEST_PATH) {
            path.truncate(end);
            path.push('…');
        }
        Self { path, vi, en }
    }

    /// Returns where it is: the names of the fields from outside in, the places in lists from 0
    /// (`what.election.hold.result.votes[1].votes`); empty for the whole. A path of more than 200 characters is cut.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl Text for FieldError {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(lang.pick(&self.vi, &self.en))
    }
}

/// Everything that is wrong with what was read, each at its place. Where so much is wrong that nobody would read it all,
/// the rest is left out.
#[doc = include_str!("../../docs/wire/answer.field_errors.md")]
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    pub(super) const fn new(all: Vec<FieldError>) -> Self {
        Self(all)
    }

    /// Reports a text that is no JSON at all.
    #[cfg(feature = "json")]
    pub(crate) fn not_json(error: &serde_json::Error) -> Self {
        let vi = alloc::format!("không phải JSON: {error}");
        let en = alloc::format!("not JSON: {error}");
        Self::new(alloc::vec![FieldError::new(String::new(), [vi, en])])
    }

    /// The errors, one by one; there is at least one.
    pub fn iter(&self) -> core::slice::Iter<'_, FieldError> {
        self.0.iter()
    }
}

impl Text for FieldErrors {
    /// One a line.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, error) in self.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { "\n" })?;
            error.write(lang, f)?;
        }
        Ok(())
    }
}

impl fmt::Display for FieldErrors {
    /// In English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(Lang::En, f)
    }
}

impl core::error::Error for FieldErrors {}
