//! What the benches share: the way of a whole term, and the baseline it is compared with.

#![allow(dead_code, reason = "each bench uses a part of this")]

pub mod baseline;
pub mod usual_steps;

#[path = "../../tests/support/mod.rs"]
pub mod support;
