#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

pub mod act;
pub mod ballots;
pub mod clusters;
pub mod conference;
pub mod consent;
pub mod delegation;
pub mod deputy;
pub mod dismissal;
pub mod duty;
pub mod election;
pub mod group;
pub mod law;
pub mod meeting;
pub mod office;
pub mod people;
pub mod place;
pub mod procedure;
pub mod recognition;
pub mod text;
pub mod vacancy;
pub mod vote;

mod few;
mod id;
mod lists;
mod minutes;
#[cfg(feature = "serde")]
mod wire;

pub use few::Few;
pub use id::{EntryId, GroupId, MatterId, PersonId};
