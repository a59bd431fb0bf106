//! Reading a log from JSON: the version of each entry first, then what it holds.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::Value;

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
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The line is no JSON object with a version.
    #[error("line {line}: {message}")]
    NotAnEntry {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        message: String,
    },
    /// The entry was written by a later release.
    #[error("line {line}: schema {schema} is later than {SCHEMA}, the latest that this release reads")]
    Later {
        /// Which, from 1.
        line: usize,
        /// The version written there.
        schema: u16,
    },
    /// No upcaster reads this version.
    #[error("schema {schema}: no upcaster reads it")]
    Earlier {
        /// The version.
        schema: u16,
    },
    /// An upcaster cannot bring the log to the next version.
    #[error("schema {from}: {message}")]
    Upcast {
        /// The version that it reads.
        from: u16,
        /// Why.
        message: String,
    },
    /// The entry does not hold what its version says.
    #[error("line {line}: {message}")]
    Content {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        message: String,
    },
}

/// Reads a log of JSON lines, one [`Envelope`] a line; empty lines are passed over.
///
/// The version of every entry is read before what it holds. An entry of a later version is refused; a log with
/// entries of an earlier one is brought to this one first. Whether the log is lawful is another question
/// ([`verify`](super::verify)).
///
/// # Errors
/// The first line that cannot be read, or the version that cannot.
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
    let mut lines = Vec::new();
    let mut log = Vec::new();
    for (line, entry) in (1..)
        .zip(text.lines())
        .filter(|(_, entry)| !entry.trim().is_empty())
    {
        let value: Value = serde_json::from_str(entry).map_err(|error| ReadError::NotAnEntry {
            line,
            message: error.to_string(),
        })?;
        let schema = schema_of(&value).ok_or_else(|| ReadError::NotAnEntry {
            line,
            message: "no schema, which is a whole number up to 65535".to_string(),
        })?;
        if schema > SCHEMA {
            return Err(ReadError::Later { line, schema });
        }
        lines.push((line, entry));
        log.push(value);
    }
    let oldest = log.iter().filter_map(schema_of).min().unwrap_or(SCHEMA);
    for schema in oldest..SCHEMA {
        if log.iter().any(|entry| schema_of(entry) == Some(schema)) {
            raise(&mut log, schema, upcasters)?;
        }
    }
    let read = |((line, entry), value): ((usize, &str), Value)| {
        // A text that says a field twice is refused; a value has forgotten the first of the two.
        let read = if oldest == SCHEMA {
            serde_json::from_str(entry)
        } else {
            serde_json::from_value(value)
        };
        read.map_err(|error| ReadError::Content {
            line,
            message: error.to_string(),
        })
    };
    lines.into_iter().zip(log).map(read).collect()
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
