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
mod document_number;
mod edges;
mod layers;
mod local_term;
mod names;
mod open;
mod periods;
mod processes;
mod public;
mod residents;
mod rulebook;
mod rules;
mod tenures;
mod thresholds;
mod traits;
mod unmet;
