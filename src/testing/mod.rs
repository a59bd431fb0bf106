//! Bộ thử: what a program that builds on the crate needs for its own tests.
//!
//! - [`group_at`] gives a lawful group at any [`Stage`] in one line, under the rules of any place and day.
//! - [`possible_acts`] lists what could be done to a group on a day, with content.
//! - [`given`] begins a test that reads like a case: a group, a day, an act, and what must come of it.
//! - [`conforms`] checks a store of events: order, conflict, replay, snapshots, damage.
//!
//! What fails, fails by a panic with a message in English: the functions of this module are made for tests.
//!
//! # Example
//!
//! ```
//! use to_dan_pho::law::{Province, Role};
//! use to_dan_pho::procedure::Recognise;
//! use to_dan_pho::procedures::election;
//! use to_dan_pho::testing::{self, Stage, actor, day, given};
//! use to_dan_pho::{Rule, Rulebook};
//!
//! let book = Rulebook::builtin();
//! let log = testing::group_at(Stage::Reported, Province::HA_NOI, day("2024-12-08"), &book);
//! let recognise = election::Command::recognise(Recognise::new());
//! given(log)
//!     .on(day("2024-12-10"))
//!     .when(actor(Role::WardChair), recognise.clone())
//!     .then_refused(Rule::RecognitionCompetence)
//!     .when(actor(Role::WardCommittee), recognise)
//!     .then_lawful();
//! ```

mod contents;
mod given;
mod stage;
mod store;

pub use contents::possible_acts;
pub use given::{Given, When, given};
pub use stage::{Stage, actor, group_at, group_of, registration};
pub use store::{AppendError, EventStore, StoreFlaw, conforms};

use core::fmt;

use chrono::NaiveDate;

/// Returns the day of a text such as `2024-12-08`.
///
/// # Panics
/// Where the text is no day.
#[must_use]
#[track_caller]
pub fn day(text: &str) -> NaiveDate {
    text.parse()
        .unwrap_or_else(|_| fail(format_args!("{text:?} is no day, such as 2024-12-08")))
}

/// Fails a test.
#[expect(
    clippy::panic,
    reason = "a test fails by a panic, and this module is made for tests"
)]
#[track_caller]
fn fail(message: fmt::Arguments<'_>) -> ! {
    panic!("{message}")
}
