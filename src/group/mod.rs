//! The group: the aggregate that joins the procedures.
//!
//! [`decide`] judges an act against a group and the rulebook and gives one event or a refusal;
//! [`evolve`] applies it. [`missing`] and [`open`] are the questions before an act; [`review`] judges a whole file at once. A log of
//! [`Envelope`]s is checked by [`verify`] and asked for past days through [`History`].
//!
//! Every event that was judged by law says by which rules. A process keeps the regulation it was opened under.

mod brief;
mod command;
mod correction;
mod decide;
mod dues;
mod ended;
mod envelope;
mod event;
mod evolve;
mod history;
pub(crate) mod log;
mod obligation;
mod outcome;
mod places;
mod position;
mod questions;
#[cfg(feature = "json")]
mod read;
mod residents;
mod review;
mod sheet;
pub(crate) mod state;
mod verify;

pub use command::{Command, Officer, Post, Register};
pub(crate) use correction::evolve_read;
pub use correction::{Correct, CorrectionEffect, CorrectionGround, ReadAs, RefusedCorrection, correct};
pub(crate) use decide::decide_under;
pub use decide::{decide, judge_again, record_unlawful};
pub use dues::{OtherDue, due_otherwise};
pub use ended::{Ended, Ending};
pub use envelope::{Envelope, SCHEMA};
pub use event::Event;
pub use evolve::{evolve, replay};
pub use history::History;
pub use log::{RefusedAct, apply, decide_all};
pub(crate) use obligation::counted;
pub use obligation::{Obligation, ObligationKind, Obligations, WhyNothing};
pub use outcome::VoteOutcome;
pub use places::{Move, Opinions, Rename};
pub use position::{CameBy, Position, PositionSource, StatedTenure};
pub use questions::{Process, Question, TransitionalProcess, missing, open, transitional};
pub(crate) use questions::{against, kinds_of_act, missing_under};
#[cfg(feature = "json")]
pub use read::{ReadError, Upcaster, read_json, read_log, read_log_with};
pub use review::{
    CaseFile, DeputyFile, ElectionFile, Filed, FiledDay, Lack, LeftOut, MatterFile, ReliefFile, Review,
    ReviewedStep, review,
};
pub use sheet::{CellFlaw, Sheet, SheetColumn, SheetGroup, WrongCell, read_sheet};
pub use state::Acting;
pub use verify::{Fault, VerifyError, verify};

#[cfg(feature = "json")]
pub use crate::wire::{FieldError, FieldErrors};
