//! How an event is stored.

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
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Envelope {
    /// The version of the wire form. It is written first and read first: of another version nothing else is read.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "known"))]
    pub schema: u16,
    /// The group.
    pub group: GroupId,
    /// The place in its log.
    pub seq: u64,
    /// The event.
    pub event: Recorded<Event>,
}

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

/// Reads the version, and refuses any other than this release writes.
#[cfg(feature = "serde")]
fn known<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let schema = <u16 as serde::Deserialize>::deserialize(deserializer)?;
    match schema {
        SCHEMA => Ok(schema),
        _ => Err(serde::de::Error::custom(format_args!(
            "schema {schema} is not known; this release reads {SCHEMA}"
        ))),
    }
}
