//! Elections: from the call to the recognition of a head, or to the reasons why not.
//!
//! called -> prepared (candidates, team, posting, notice: in any order) -> held -> elected | no
//! winner | too few present | inconsistent -> sent -> received -> recognised | re-run ordered |
//! declined with reasons. A re-run is a new round of the same election.
//!
//! That the result is announced needs no act of its own: whoever chairs the meeting announces it there (point d, clause 5,
//! Article 3, Decree 59/2023/NĐ-CP; point đ, clause 4, Article 18, Law 10/2022/QH15), so the vote on record is an announced one. It gives nobody an
//! office before the recognition.
//!
//! # States
//! A vote has one of four outcomes: somebody is elected, nobody is elected, too few attended, or the minutes are
//! inconsistent. Only an elected person can be recognised; inconsistent minutes are annulled or followed by a re-run.
//! Where too few attended and the regulation allows it, every household is asked by ballot: the ballots are planned,
//! announced and counted. The voter list may be settled before the vote, counted or listed by the caller's ids, and
//! corrected by kind after it. Without one, and where households vote, the total in the minutes is compared with the
//! households of the group. The meeting may be held by clusters.
//!
//! The picture shows the usual steps. The `gate` of the procedure has the rarer ones too, such as a result received that
//! was never sent.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> called: call
//!     called --> called: finalise_candidates
//!     called --> called: nominate
//!     called --> called: set_up_team
//!     called --> called: post_decisions
//!     called --> called: notify
//!     called --> called: settle_voter_list
//!     called --> called: plan_clusters
//!     called --> called: postpone
//!     called --> called: withdraw
//!     called --> called_off: call_off
//!     called --> held: hold
//!     held --> held: withdraw
//!     held --> held: correct_voter_list
//!     held --> balloting: plan_ballots
//!     balloting --> balloting: send_ballot_plan
//!     balloting --> balloting: announce_ballots
//!     balloting --> held: count_ballots
//!     balloting --> balloting: withdraw
//!     balloting --> called: order_rerun
//!     balloting --> annulled: annul
//!     held --> sent: send
//!     held --> received: receive
//!     sent --> received: receive
//!     sent --> sent: withdraw
//!     sent --> sent: correct_voter_list
//!     sent --> balloting: plan_ballots
//!     received --> received: withdraw
//!     received --> received: correct_voter_list
//!     received --> balloting: plan_ballots
//!     received --> recognised: recognise
//!     received --> declined: decline_recognition
//!     held --> called: order_rerun
//!     sent --> called: order_rerun
//!     received --> called: order_rerun
//!     held --> annulled: annul
//!     sent --> annulled: annul
//!     received --> annulled: annul
//!     recognised --> [*]
//!     declined --> [*]
//!     annulled --> [*]
//!     called_off --> [*]
//! ```

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
