//! The crate's own contract: its rules, its values, its texts.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "tests"
)]

#[path = "../support/mod.rs"]
mod support;

mod calendar;
mod citations;
mod deadlines;
mod names;
mod numbers;
mod periods;
mod rulebook;
//calendar
//citations
//deadlines
//names
//numbers
//periods
//rulebook
mod open;
mod residents;
mod rules;
mod thresholds;
mod traits;
mod unmet;
