//! What is stored: golden files, round trips, and damaged input.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::string_slice,
    reason = "tests"
)]

#[path = "../support/mod.rs"]
mod support;

mod archive;
mod damage;
mod due_dates;
mod golden;
mod kept;
mod logs;
mod lost;
mod page;
#[cfg(feature = "json")]
mod read;
mod record;
mod rules;
mod schema;
mod strict;
mod unnumbered;
