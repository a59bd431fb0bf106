//! What the benches share: the road of a whole term, and the floor it is compared with.

#![allow(dead_code, reason = "each bench uses a part of this")]

pub mod floor;
pub mod road;

#[path = "../../tests/support/mod.rs"]
pub mod support;
