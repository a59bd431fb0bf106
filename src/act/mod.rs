//! Acts: who acts, when, what; and the checks an act must pass.
//!
//! The three questions about an act, whether it is accepted, what is missing and whether it is open, are
//! asked through [`Brief`](crate::procedure::Brief).

pub(crate) mod actor;
mod evidence;
mod explain;
pub(crate) mod finding;
pub(crate) mod record;

pub(crate) use actor::Actor;
pub use evidence::Evidence;
pub(crate) use explain::in_words_of;
pub(crate) use finding::Refusal;
pub use finding::{Finding, Findings, Irregularities, Obstacle};
pub(crate) use record::{Act, Recorded};
pub use record::{Circumstances, JudgedBy};
