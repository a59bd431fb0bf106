//! Reading a log from JSON: the version of each entry first, then what it holds.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::text::{Lang, Text};
use crate::wire::{self, FieldErrors, Tree};

use super::envelope::{Envelope, SCHEMA};

/// Brings the entries of one version of the wire form to the next.
#[derive(Clone, Copy, Debug)]
pub struct Upcaster {
    /// The version that it reads; it writes the version after it.
    pub from: u16,
    /// Changes the entries of that version in place. It is given the whole log, because what an entry must say now
    /// may stand in another one, and it needs no law. The version of each entry is raised afterwards.
    ///
    /// # Errors
    /// In words, why the log cannot be brought to the next version.
    pub upcast: fn(&mut [Value]) -> Result<(), String>,
}

/// The upcasters of this crate, from the oldest version on. No version has been released before this one.
const UPCASTERS: &[Upcaster] = &[];

/// Why a log cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[derive(serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadError {
    /// The line is no JSON.
    NotJson {
        /// The number of the line, from 1.
        line: usize,
        /// The errors in the line.
        errors: FieldErrors,
    },
    /// The line says no version of the wire form.
    NoSchema {
        /// The number of the line, from 1.
        line: usize,
    },
    /// The entry was written by a later release.
    Later {
        /// The number of the line, from 1.
        line: usize,
        /// The version written there.
        schema: u16,
    },
    /// No upcaster reads this version.
    Earlier {
        /// The version.
        schema: u16,
    },
    /// An upcaster cannot bring the log to the next version.
    Upcast {
        /// The version that it reads.
        from: u16,
        /// Why, in the words of the upcaster.
        message: String,
    },
    /// The entry does not hold what its version says.
    Content {
        /// The number of the line, from 1.
        line: usize,
        /// Everything that is wrong with it.
        errors: FieldErrors,
    },
}

impl Text for ReadError {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = lang.pick("dòng", "line");
        let schema_word = lang.pick("phiên bản dữ liệu", "schema");
        match self {
            Self::NotJson { line, errors } | Self::Content { line, errors } => {
                for (nth, error) in errors.iter().enumerate() {
                    let newline = if nth == 0 { "" } else { "\n" };
                    write!(f, "{newline}{at} {line}: {}", error.text(lang))?;
                }
                Ok(())
            }
            Self::NoSchema { line } => write!(
                f,
                "{at} {line}: {}",
                lang.pick(
                    "không có schema, là số nguyên đến 65535",
                    "no schema, which is a whole number up to 65535"
                )
            ),
            Self::Later { line, schema } => match lang {
                Lang::Vi => write!(
                    f,
                    "{at} {line}: {schema_word} {schema} mới hơn {SCHEMA}, phiên bản mới nhất mà phần mềm này đọc được"
                ),
                Lang::En => write!(
                    f,
                    "{at} {line}: {schema_word} {schema} is later than {SCHEMA}, the latest that this release reads"
                ),
            },
            Self::Earlier { schema } => write!(
                f,
                "{schema_word} {schema}: {}",
                lang.pick("không có cách đọc phiên bản này", "no upcaster reads it")
            ),
            Self::Upcast { from, message } => write!(f, "{schema_word} {from}: {message}"),
        }
    }
}

impl fmt::Display for ReadError {
    /// In English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(Lang::En, f)
    }
}

impl core::error::Error for ReadError {}

/// Reads a value of this crate from JSON, and tells everything that is wrong with it, each error with the path of its
/// field and in both languages.
///
/// `serde_json::from_str` reads acts, events, entries of a log, refusals and the data of the law just as strictly, with
/// the same errors as one English text. Another struct read alone by it (a [`Register`](super::Register)) follows serde,
/// which takes a list for an object and tells one error; this function reads every type strictly.
///
/// # Errors
/// The text is no JSON, or values in it are wrong; the error lists every wrong value.
///
/// ```
/// use to_dan_pho::group::{self, Command};
/// use to_dan_pho::{Act, Lang, Text};
/// let text = r#"{"by": "ward_chair", "on": "8/8/2026", "what": {"count_households": "310"}}"#;
/// let errors = group::read_json::<Act<Command>>(text).unwrap_err();
/// assert_eq!(
///     errors.text(Lang::En).to_string(),
///     "by: ward_chair needs its person: {\"ward_chair\": \"<uuid>\"}\n\
///      on: date \"8/8/2026\": must be a day of the calendar, YYYY-MM-DD\n\
///      what.count_households: found \"310\"; needed: a whole number from 0 to 4294967295 (u32)",
/// );
/// assert!(errors.text(Lang::Vi).to_string().starts_with("by: ward_chair cần có người"));
/// ```
pub fn read_json<T: DeserializeOwned>(text: &str) -> Result<T, FieldErrors> {
    let tree = serde_json::from_str(text).map_err(|error| FieldErrors::not_json(&error))?;
    wire::read(&tree, |node| T::deserialize(node))
}

/// Reads a log of JSON lines, one [`Envelope`] a line; empty lines are passed over.
///
/// The version of every entry is read before what it holds. An entry of a later version is refused; a log with
/// entries of an earlier one is brought to this one first. Whether the log is lawful is another question
/// ([`verify`](super::verify)).
///
/// # Errors
/// The first line that cannot be read, with everything that is wrong in it, or the version that cannot.
///
/// ```
/// use to_dan_pho::group::{self, ReadError};
/// let text = r#"{"schema": 7, "seq": 1}"#;
/// assert_eq!(group::read_log(text), Err(ReadError::Later { line: 1, schema: 7 }));
/// ```
pub fn read_log(text: &str) -> Result<Vec<Envelope>, ReadError> {
    read_log_with(text, UPCASTERS)
}

/// Reads a log as [`read_log`] does, with upcasters of the caller's own: for logs that were kept in a form before
/// the first one of this crate.
///
/// # Errors
/// As [`read_log`]; and what an upcaster says.
pub fn read_log_with(text: &str, upcasters: &[Upcaster]) -> Result<Vec<Envelope>, ReadError> {
    let lines = (1..)
        .zip(text.lines())
        .filter(|(_, entry)| !entry.trim().is_empty());
    let mut log = Vec::new();
    let mut oldest = SCHEMA;
    for (line, entry) in lines.clone() {
        let tree: Tree = serde_json::from_str(entry).map_err(|error| ReadError::NotJson {
            line,
            errors: FieldErrors::not_json(&error),
        })?;
        let schema = match tree.get("schema") {
            Some(Tree::Number(schema)) => u16::try_from(*schema).ok(),
            _ => None,
        };
        let schema = schema.ok_or(ReadError::NoSchema { line })?;
        if schema > SCHEMA {
            return Err(ReadError::Later { line, schema });
        }
        oldest = oldest.min(schema);
        log.push((line, tree));
    }
    if oldest < SCHEMA {
        let entries: Result<Vec<Value>, _> = lines.map(|(_, entry)| serde_json::from_str(entry)).collect();
        // Every line was read as JSON before.
        let mut entries = entries.unwrap_or_default();
        for schema in oldest..SCHEMA {
            if entries.iter().any(|entry| schema_of(entry) == Some(schema)) {
                raise(&mut entries, schema, upcasters)?;
            }
        }
        for ((line, tree), entry) in log.iter_mut().zip(entries) {
            *tree = Tree::deserialize(entry).map_err(|error| ReadError::NotJson {
                line: *line,
                errors: FieldErrors::not_json(&error),
            })?;
        }
    }
    let read = |(line, tree): (usize, Tree)| {
        wire::read(&tree, |node| Envelope::deserialize(node))
            .map_err(|errors| ReadError::Content { line, errors })
    };
    log.into_iter().map(read).collect()
}

/// Returns the version of an entry; none where there is no number that could be one.
fn schema_of(entry: &Value) -> Option<u16> {
    let schema = entry.get("schema")?.as_u64()?;
    u16::try_from(schema).ok()
}

/// Brings the entries of a version to the next one.
fn raise(log: &mut [Value], schema: u16, upcasters: &[Upcaster]) -> Result<(), ReadError> {
    let next = schema.saturating_add(1);
    let upcaster = upcasters
        .iter()
        .find(|upcaster| upcaster.from == schema)
        .ok_or(ReadError::Earlier { schema })?;
    (upcaster.upcast)(log).map_err(|message| ReadError::Upcast {
        from: schema,
        message,
    })?;
    for entry in log.iter_mut().filter(|entry| schema_of(entry) == Some(schema)) {
        if let Some(version) = entry.get_mut("schema") {
            *version = next.into();
        }
    }
    Ok(())
}
