//! How an event is stored.

#[cfg(feature = "serde")]
use {
    crate::text::{Lang, Text},
    crate::wire,
    core::fmt,
};

use crate::GroupId;
use crate::act::Recorded;

use super::event::Event;

/// The version of the wire form written by this release.
pub const SCHEMA: u16 = 1;

/// Phong bì: an event with its place in the log of its group.
///
/// `seq` tells when it was recorded, from 1 without gaps; the event's own `on` tells when it
/// happened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Envelope {
    /// The version of the wire form. It is written first and read first: of another version nothing else is read.
    pub schema: u16,
    /// The group.
    pub group: GroupId,
    /// The place in its log.
    pub seq: u64,
    /// The event.
    pub event: Recorded<Event>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Envelope", rename = "Envelope", deny_unknown_fields)]
struct EnvelopeForm {
    #[serde(deserialize_with = "known")]
    schema: u16,
    group: GroupId,
    seq: u64,
    event: Recorded<Event>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("EnvelopeForm", Envelope);

impl Envelope {
    /// An event at its place in a group's log.
    #[must_use]
    pub const fn new(group: GroupId, seq: u64, event: Recorded<Event>) -> Self {
        Self {
            schema: SCHEMA,
            group,
            seq,
            event,
        }
    }
}

/// A version of the wire form that this release does not know.
#[cfg(feature = "serde")]
struct UnknownSchema(u16);

#[cfg(feature = "serde")]
impl Text for UnknownSchema {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(schema) = self;
        match lang {
            Lang::Vi => write!(f, "không đọc được schema {schema}; phần mềm này đọc {SCHEMA}"),
            Lang::En => write!(f, "schema {schema} is not known; this release reads {SCHEMA}"),
        }
    }
}

/// Reads the version, and refuses any other than this release writes.
#[cfg(feature = "serde")]
fn known<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    match <u16 as serde::Deserialize>::deserialize(deserializer)? {
        SCHEMA => Ok(SCHEMA),
        other => Err(wire::told(UnknownSchema(other))),
    }
}
