#![warn(unnameable_types, unreachable_pub)]
#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

pub mod act;
pub mod answers;
pub mod group;
pub mod law;
pub mod office;
pub mod people;
pub mod place;
pub mod procedure;
pub mod procedures;
pub mod text;
pub mod training;

mod few;
mod id;
mod lists;
#[cfg(feature = "serde")]
mod wire;

pub use act::actor::Actor;
pub use act::finding::Refusal;
pub use act::record::{Act, Recorded};
pub use few::Few;
pub use group::log::GroupLog;
pub use group::state::ResidentialGroup;
pub use id::{EntryId, GroupId, MatterId, PersonId};
pub use law::rule::Rule;
pub use law::rulebook::Rulebook;
pub use text::lang::{Lang, Text};

// They stand in signatures.
pub use {chrono, uuid};
