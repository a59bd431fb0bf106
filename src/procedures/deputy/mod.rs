//! The choice of a deputy: the head's choice of a deputy or a participant, through the consents the
//! regulation asks for, to recognition.
//!
//! opened for a named person -> consents, in any order -> chosen -> proposed -> received ->
//! recognised | answered with reasons. Where the regulation has no recognition (participants), the
//! choice itself gives the office.
//!
//! Whoever is elected head, or recognised for a day to come, may put somebody forward for that term
//! (irregular where a text says from when a head acts); the ward recognises the deputy from the head's
//! first day at the earliest. A deputy still to begin does so only while the head leads for whose term the
//! recognition was (INTERPRETATION: no text read speaks of it).

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Kind};
pub use event::Event;
pub use evolve::evolve;
pub use state::{End, Selection};
