//! Trả lời: answers for whoever has work to do with a group: what can be done next, and what stands in the way.
//!
//! - [`next`] lists every kind of act that somebody could do on a day, with who may, and what is missing for each other.
//!
//! Every answer is made by the checks that [`decide`](crate::group::decide) makes, so that they never disagree.

mod next;

pub use next::{Missing, Next, NextAct, next};
