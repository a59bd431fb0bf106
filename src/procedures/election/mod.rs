//! Elections: from the call to the recognition of a head, or to the reasons why not.
//!
//! called -> prepared (candidates, team, posting, notice: in any order) -> held -> elected | no
//! winner | too few present | inconsistent -> sent -> received -> recognised | re-run ordered |
//! declined with reasons. A re-run is a new round of the same election.
//!
//! That the result is announced needs no act of its own: whoever chairs the meeting announces it there (point d, clause 5,
//! Article 3, Decree 59/2023/NĐ-CP; point đ, clause 4, Article 18, Law 10/2022/QH15), so the vote on record is an announced one. It gives nobody an
//! office before the recognition.

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
