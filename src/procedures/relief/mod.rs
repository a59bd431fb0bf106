//! Relief from office: how a head is relieved (cho thôi làm; miễn nhiệm, bãi nhiệm under the
//! pre-2023 rules), from the letter or the proposal to the ward's decision.
//!
//! letter | proposal, or both -> convened -> met: agreed | not agreed | to be held again -> sent
//! -> received -> recognised | declined with reasons. Where the meeting did not agree the ward
//! decides: relieved | retained. The office ends with the recognition, or on the later day that it, or the
//! letter, sets. It is of one term: a head elected again and relieved begins the next term all the same
//! (INTERPRETATION); relieved again, to leave earlier, the ward has no more time for the election.
//!
//! # States
//! A meeting that too few attended, or whose minutes are inconsistent, is held again, or after the first one every
//! household is asked by ballot. A meeting that did not agree leaves the decision to the commune-level People's
//! Committee.
//!
//! The picture shows the usual steps; the `gate` of the procedure has the rarer ones too.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> opened: resign
//!     [*] --> opened: propose
//!     opened --> opened: resign
//!     opened --> opened: propose
//!     opened --> opened: withdraw
//!     opened --> opened: send
//!     opened --> withdrawn: withdraw
//!     opened --> convened: convene
//!     convened --> convened: convene
//!     convened --> convened: resign
//!     convened --> convened: propose
//!     convened --> convened: withdraw
//!     convened --> convened: send
//!     convened --> withdrawn: withdraw
//!     convened --> opened: hold
//!     convened --> met: hold
//!     opened --> balloting: plan_ballots
//!     convened --> balloting: plan_ballots
//!     balloting --> balloting: send_ballot_plan
//!     balloting --> balloting: announce_ballots
//!     balloting --> met: count_ballots
//!     balloting --> opened: count_ballots
//!     balloting --> balloting: resign
//!     balloting --> balloting: propose
//!     balloting --> balloting: withdraw
//!     balloting --> withdrawn: withdraw
//!     met --> sent: send
//!     met --> received: receive
//!     sent --> received: receive
//!     received --> left: recognise
//!     received --> declined: decline_recognition
//!     met --> left: relieve
//!     sent --> left: relieve
//!     received --> left: relieve
//!     met --> retained: retain
//!     sent --> retained: retain
//!     received --> retained: retain
//!     left --> [*]
//!     retained --> [*]
//!     declined --> [*]
//!     withdrawn --> [*]
//! ```
//!
//! # Law
//! Point c, clause 1 and clause 5, Article 3 and Article 9, Decree 59/2023/NĐ-CP; Article 21, Law
//! 10/2022/QH15. Of the pre-2023 rules the openings and who convenes are reported; the share was not read, so the
//! minutes say themselves whether the meeting agreed. The residents may be asked house to house when
//! too few come: point b, clause 1, Article 19 of the Law. Where they do not agree and no text lets the
//! ward decide, only a new letter or proposal leads on (INTERPRETATION).

mod command;
mod count;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Kind, Petition, ReliefResult, RemovalProposal, Resignation, ResignationGround};
pub use event::{Event, Opening};
pub use evolve::evolve;
pub use state::{End, Relief, ReliefHeld};
