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
mod citation;
mod document_number;
mod edges;
mod findings;
mod layers;
mod local_term;
mod period;
mod place_name;
mod processes;
mod public;
mod question;
mod rule;
mod rule_residents;
mod rulebook;
mod span;
mod tenures;
mod threshold;
mod traits;
