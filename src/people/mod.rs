//! People: what is asked of a candidate, and who is on the voter list.

mod candidate;
mod voter_list;

pub use candidate::{Age, Candidate};
pub use voter_list::{VoterList, VoterListCorrection, VoterListCount, VoterListEntry};
