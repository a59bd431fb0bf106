//! Trả lời: answers for whoever has work to do with a group: what can be done next, and what stands in the way.
//!
//! - [`next`] lists every kind of act that somebody could do on a day, with who may, and what is missing for each other.
//! - [`way`] lists the steps that are left to a result.
//! - [`explain_refusal`] tells why an act is not valid, and what is to be done instead and by when.
//! - [`timetable`] counts the days of an election from the day of the vote; [`ward_plan`] those of several groups.
//!
//! Every answer is made by the checks that [`decide`](crate::group::decide) makes, so that they never disagree.

mod next;
mod refusal;
mod step;
mod timetable;
mod way;

pub use next::{Missing, Next, NextAct, next};
pub use refusal::explain_refusal;
pub use step::{Impossible, Step};
pub use timetable::{Timetable, WardPlan, Wish, timetable, timetable_within_term, ward_plan};
pub use way::{Goal, way, way_to_decision};
