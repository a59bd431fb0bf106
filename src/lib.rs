#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

pub mod act;
pub mod consent;
pub mod delegation;
pub mod deputy;
pub mod election;
pub mod group;
pub mod law;
pub mod office;
pub mod people;
pub mod place;
pub mod recognition;
pub mod text;

mod few;
mod id;
#[cfg(feature = "serde")]
mod wire;

pub use few::Few;
pub use id::{GroupId, PersonId};
