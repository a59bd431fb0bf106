//! Delegation: what the head assigns and delegates, and who acts for the head.
//!
//! A delegation is granted by a head in office to a deputy in office, for named powers or for the
//! running of the group, for a period or until revoked; it is revoked, expires, or lapses when
//! either leaves. Expiry and lapse are never stored: they follow from the periods.
//!
//! # States
//! The expiry and the lapse of a delegation follow from the dates and are never stored.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> granted: grant
//!     granted --> granted: exercise
//!     granted --> revoked: revoke
//!     revoked --> [*]
//! ```
//!
//! # Law
//! Article 16 of Hà Nội's Decision 16/2019/QĐ-UBND: the deputy does what the head assigns and acts
//! for the head when delegated. No instrument consulted speaks of form, period, sub-delegation or lapse: those
//! rules are the crate's assumption, and say so.

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Grant, Kind, Scope, Task};
pub use event::{Capacity, Event};
pub use evolve::evolve;
pub use state::{Authority, Delegation};
