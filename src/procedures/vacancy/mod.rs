//! Vacancies: who runs a group without a head, and how an office ends outside the procedures.
//!
//! A provisional head is appointed while there is no head (a new group, a head who left, votes that
//! failed) and serves until the first day of a head, or as long as the regulation allows; under the decree of 2026 at
//! creation, re-arrangement and reorganisation of a group too, six months at most from the decision. That an
//! office ended by itself (a death, moving away) is recorded, and that a deputy or who
//! was still to begin left or was relieved; so is a suspension, which no instrument consulted provides for and which
//! leaves the office filled; and a handover, of which no instrument consulted speaks.
//!
//! # Law
//! Clause 3, Article 9, Decree 59/2023/NĐ-CP; Article 12, Circular 04/2012/TT-BNV; clause 2, Article
//! 4, Decree 185/2026/NĐ-CP.

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Appointment, ChangeTerm, Command, EndGround, EndTenure, Item, Kind, NewEnd, Suspension};
pub use event::Event;
pub use evolve::evolve;
pub use state::Vacancy;
