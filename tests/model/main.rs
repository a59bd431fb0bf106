//! The machines as a whole: an exhaustive walk, a naive model of the law, whole logs.

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

#[expect(
    dead_code,
    reason = "shared with tests/wire; this target does without the refusals"
)]
#[path = "../wire/logs/mod.rs"]
mod logs;

mod detours;
mod growth;
mod naive;
mod naive_deputies;
mod naive_matters;
mod naive_offices;
mod next;
mod offices;
mod open;
mod plans;
mod procedures;
mod steps;
mod verify;
mod walk;
mod who_may;

/// So many cases, or as many as `PROPTEST_CASES` asks for, if those are more.
fn cases(at_least: u32) -> proptest::test_runner::Config {
    let asked = std::env::var("PROPTEST_CASES").ok();
    let asked = asked.and_then(|cases| cases.parse().ok()).unwrap_or(0);
    proptest::test_runner::Config {
        cases: at_least.max(asked),
        failure_persistence: None,
        ..proptest::test_runner::Config::default()
    }
}
