#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

pub mod act;
pub mod conference;
pub mod consent;
pub mod delegation;
pub mod deputy;
pub mod duty;
pub mod election;
pub mod group;
pub mod law;
pub mod meeting;
pub mod office;
pub mod people;
pub mod place;
pub mod recognition;
pub mod text;

mod few;
mod id;

pub use few::Few;
pub use id::{GroupId, MatterId, PersonId};
