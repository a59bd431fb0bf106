//! Elections: from the call to the recognition of a head, or to the reasons why not.
//!
//! called -> prepared (candidates, team, posting, notice: in any order) -> held -> elected | no
//! winner | too few present | inconsistent -> sent -> received -> recognised | re-run ordered |
//! declined with reasons. A re-run is a new round of the same election.

mod candidates;
mod command;
mod count;
mod event;
mod evolve;
mod rules;
mod state;
mod vote_rules;

pub use command::{
    Annul, Call, CallGround, Command, ElectionResult, FinaliseCandidates, Kind, Obstacle, OrderRerun, Part,
    Postpone, SetDay, SetUpTeam, Tally, TermLabel,
};
pub use count::{Outcome, VoteFigures};
pub use event::Event;
pub use evolve::evolve;
pub use state::{Election, End, Held, Postponed, Team};
