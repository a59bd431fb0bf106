//! The people room: what is asked of a candidate, and who is on the roll.

mod candidate;
mod voter_list;

pub use candidate::Candidate;
pub use voter_list::{Roll, RollCorrection, RollCount, RollEntry};
