//! What the instruments say, provision by provision, and what a count comes to under each of them.
//!
//! One module for each instrument; every test has a `Reference:` line with the article and, as the
//! table says, R for read, S for reported, I for inferred. `outcomes.txt` beside them are tables
//! that need no Rust: see `tables.rs` for how a line reads.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::unreachable,
    reason = "tests"
)]

#[path = "../support/mod.rs"]
mod support;

mod citations;
mod contradictions;
mod csv;
mod da_nang;
mod expect_value;
mod facts;
mod ha_noi_16_2019;
mod ha_noi_50_2013;
mod levels;
mod luat_10_2022;
mod luat_72_2025;
mod nd_185_2026;
mod nd_33_2023;
mod nd_59_2023;
mod nd_61_2023;
mod nqlt_09_2008;
mod obligations;
#[cfg(feature = "serde")]
mod own;
mod pl_34_2007;
mod provinces;
mod rows;
mod tables;
mod tp_hcm;
mod transition;
mod tt_04_2012;
mod ttlt_01_2005;
mod usual_steps;
