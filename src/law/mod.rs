//! The law: citations, rules, periods, the calendar, regulations and the rulebook that picks them. It knows what
//! the law says, and of no process.
//!
//! What an act, an event, a state or an answer names stands here. What a text states, and how it is written down as
//! data, stands in [`edition`]: whoever elects, chooses, delegates, asks and explains needs nothing of it.

pub mod builtin;
mod calendar;
pub mod edition;
mod effect;
mod instrument;
mod number;
mod precedence;
mod regulation;
pub(crate) mod rule;
mod rule_set;
pub(crate) mod rulebook;
mod slot;
mod table;
mod value;

// Inside the crate every type of the law has one path, whoever needs it outside.
pub(crate) use edition::*;
pub use instrument::Province;
pub use number::DocumentNumber;
pub use regulation::{Pin, Regulation};
pub(crate) use rule::Cites;
pub(crate) use rule::Rule;
pub(crate) use rulebook::Rulebook;
pub(crate) use slot::write_place;
pub use value::{
    Content, Counted, Due, Electorate, Matter, MatterScope, Opinion, Period, Power, RemovalGround, Report,
    Residence, Role, Schooling, TermChangeGround, UnitKind,
};
