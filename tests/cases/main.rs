//! Real cases: each a test, with its reference. The facts are from public sources, paraphrased;
//! where a source leaves out a day or a place, a plausible one of its regime stands in.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "../support/mod.rs"]
mod support;

mod bases;
mod deputies;
mod elections;
mod heads;
mod life;
mod places;
mod regimes;
mod review;
mod rolls;
mod sheet;
mod spoiled;
mod standards;
mod taken_over;
mod training;
