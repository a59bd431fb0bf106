//! Matters of the residents: what the residents decide themselves, other than who leads them.
//!
//! opened (by the head, the ward chair or citizens) -> notified -> held: passed | not passed | too
//! few present | inconsistent. Household ballots and an online vote are other ways to decide, open only for
//! the matters and in the cases the law names. Passed -> written -> sent -> in force at once, on
//! recognition, or when the ward says so; changed by the same procedure, annulled by the ward.
//!
//! # States
//! A matter comes to a vote by a meeting, by household ballots (where those who attended could not have reached the
//! share, the head chose so for matter 6, or the commune-level Chair for a commune-wide matter) or online (matter 6, once
//! more than half of all household representatives chose so). Matters 1, 2 and 6 of the group's own are in force when
//! passed, matters 3 and 5 when recognised, and commune-wide ones when the commune-level People's Committee says so. A
//! decision in force ends when another takes its place.
//!
//! Where an act is open in more stages than drawn, the picture shows the one it is for.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> opened: open
//!     opened --> opened: designate
//!     opened --> opened: plan_clusters
//!     opened --> opened: notify
//!     opened --> opened: hold
//!     opened --> opened: plan_ballots
//!     opened --> opened: send_ballot_plan
//!     opened --> opened: announce_ballots
//!     opened --> opened: count_ballots
//!     opened --> opened: plan_online
//!     opened --> opened: choose_online
//!     opened --> opened: announce_online
//!     opened --> opened: count_online
//!     opened --> passed: hold
//!     opened --> passed: count_ballots
//!     opened --> in_force: hold
//!     opened --> in_force: count_ballots
//!     opened --> in_force: count_online
//!     opened --> abandoned: abandon
//!     passed --> written: write
//!     written --> sent: send
//!     sent --> received: receive
//!     received --> in_force: recognise
//!     received --> declined: decline_recognition
//!     sent --> in_force: set_effect
//!     in_force --> in_force: write
//!     in_force --> in_force: send
//!     in_force --> in_force: ask_for_change
//!     sent --> annulled: annul
//!     in_force --> annulled: annul
//!     in_force --> [*]
//!     abandoned --> [*]
//!     declined --> [*]
//!     annulled --> [*]
//! ```
//!
//! # Law
//! Articles 15 to 22, Law 10/2022/QH15; Articles 3 to 5, Decree 59/2023/NĐ-CP; clause 1, Article 10,
//! Decree 61/2023/NĐ-CP. Of the pre-2023 rules only shares and clusters are reported; what they say of
//! conventions, ballots and initiatives was not read.

mod command;
mod count;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{
    BallotGround, Change, Command, Consenting, Flaw, Kind, MatterResult, Notice, Objection, OnlineCount,
    OnlinePlan, Part, Proposal, TextForm, Way, Written,
};
pub use count::commune_wide;
pub(crate) use count::share;
pub use event::{Event, VoteResult};
pub use evolve::evolve;
pub(crate) use rules::{GivesEffect, gives_effect};
pub use state::{Decision, End, Form, PendingOnline, Vote};
