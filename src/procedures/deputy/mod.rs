//! The choice of a deputy: the head's choice of a deputy or a participant, through the consents the
//! regulation asks for, to recognition.
//!
//! opened for a named person, as deputy or as participant -> consents, in any order -> chosen -> proposed ->
//! received -> recognised | answered with reasons. The choice alone puts nobody in place.
//!
//! Deputy and participant are two offices, each with rules of its own. The decree of 2026 speaks of participants
//! alone; where no text ends them, the deputies of the circular and of the provinces go on beside them.
//!
//! # States
//! The picture shows the choice of a deputy or of a participant. The choice alone gives no office: the commune-level
//! People's Committee recognises the person.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> opened: open
//!     [*] --> opened: open_participant
//!     opened --> opened: consent
//!     opened --> chosen: choose
//!     chosen --> proposed: propose
//!     proposed --> received: receive
//!     received --> in_office: recognise
//!     received --> declined: decline_recognition
//!     opened --> abandoned: abandon
//!     chosen --> abandoned: abandon
//!     proposed --> abandoned: abandon
//!     received --> abandoned: abandon
//!     in_office --> [*]
//!     declined --> [*]
//!     abandoned --> [*]
//! ```
//!
//! # Law
//! Clauses 1 and 2, Article 4, Circular 04/2012/TT-BNV as amended by Circular 14/2018/TT-BNV; point c, clause 3,
//! Article 6, Decree 185/2026/NĐ-CP, by which the commune's committee recognises participants and lets them go. That
//! the office begins with the recognition is INTERPRETATION: the decree does not say when.
//!
//! Whoever is elected head, or recognised for a day to come, may put somebody forward for that term
//! (irregular where a text says from when a head acts); the ward recognises the person from the head's
//! first day at the earliest. A deputy still to begin does so only while the head leads for whose term the
//! recognition was (INTERPRETATION: no instrument consulted speaks of it).

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Kind};
pub use event::Event;
pub use evolve::evolve;
pub use state::{End, Selection};
