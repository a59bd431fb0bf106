//! The law room: instruments, citations, rules, thresholds, stretches of time, the calendar,
//! regulations and the rulebook that picks them. It knows what the law says, and of no process.

pub mod builtin;
mod calendar;
mod edition;
mod effect;
mod instrument;
mod number;
mod period;
mod precedence;
mod regulation;
mod rule;
mod rule_set;
mod rulebook;
mod slot;
mod span;
mod table;
mod threshold;
mod value;
mod words;

pub use calendar::{Calendar, CalendarError};
pub use edition::{Edition, Source, Territory};
pub use effect::WithoutEffect;
pub use instrument::{Article, Citation, Instrument, Issuer, Province, ProvinceError, Rank, article};
pub use number::{DocumentNumber, NumberError, NumberFlaw};
pub use period::{Period, PeriodError};
pub use regulation::{Account, Change, Pin, Regulation, ValueText};
pub(crate) use rule::Cites;
pub use rule::{Entries, Ground, Rule, Slots, UnknownRule};
pub use rule_set::RuleSet;
pub use rulebook::{BasisFlaw, Rulebook, RulebookError};
pub(crate) use slot::write_place;
pub use slot::{Breach, Certainty, Entry, Level, Provision, ProvisionHead, Reading, Silence, Slot, Sourced};
pub use span::{Due, Span};
pub use threshold::{Comparator, Denominator, Percent, Threshold, ThresholdError};
pub use value::{
    AboveHouseholds, AllowanceFund, Count, CountError, DocumentsAhead, Households, ProvisionalTime,
    Requirement, Requirements, Terms, TermsError,
};
pub use words::{
    Content, Contents, DelegationBound, DeputyForm, DeputyTerm, Electorate, Electorates, HeadActs,
    InvalidBallot, InvalidBallotKinds, Matter, MatterScope, Matters, Opinion, Permission, Power, Powers,
    RemovalGround, RemovalGrounds, Report, Reports, Residence, Role, Roles, Schooling, Strength, UnitKind,
    UnitKinds,
};
