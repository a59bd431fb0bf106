#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

pub mod act;
pub mod group;
pub mod law;
pub mod office;
pub mod people;
pub mod place;
pub mod procedure;
pub mod procedures;
pub mod text;

mod few;
mod id;
mod lists;
#[cfg(feature = "serde")]
mod wire;

pub use few::Few;
pub use id::{EntryId, GroupId, MatterId, PersonId};
