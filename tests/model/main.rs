//! The machines as a whole: an exhaustive walk, a naive model of the law, whole logs.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

#[path = "../support/mod.rs"]
mod support;

mod edges;
mod naive;
mod verify;
mod walk;
