//! Matters of the residents: what the residents decide themselves, other than who leads them.
//!
//! opened (by the head, the ward chair or citizens) -> notified -> held: passed | not passed | too
//! few present | inconsistent. Household ballots and an online vote are other ways to decide, open only for
//! the matters and in the cases the law names. Passed -> written -> sent -> in force at once, on
//! recognition, or when the ward says so; changed by the same procedure, annulled by the ward.
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
pub use state::{Decision, End, Form, PendingOnline, Vote};
