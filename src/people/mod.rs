//! The people room: what is asked of a candidate, and who is on the roll.

mod candidate;
mod roll;

pub use candidate::Candidate;
pub use roll::{Roll, RollCorrection, RollCount, RollEntry};
