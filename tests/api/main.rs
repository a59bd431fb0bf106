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

#[cfg(feature = "serde")]
mod agenda;
mod answers;
mod authority;
mod calendar;
mod citation;
#[cfg(feature = "serde")]
mod compare;
mod document_number;
mod election;
mod findings;
mod forbidden_words;
mod glossary;
mod history;
mod kit;
mod layers;
mod limits;
mod local_term;
#[cfg(feature = "serde")]
mod one_page;
mod outcome;
mod period;
mod place_name;
mod plans;
mod public;
mod question;
#[cfg(feature = "serde")]
mod real_logs;
mod recorded;
mod registration;
mod rule;
mod rule_residents;
mod rulebook;
mod selection;
mod silence;
mod span;
mod tenures;
mod threshold;
mod traits;
mod vacancy;
#[cfg(feature = "serde")]
mod why;
