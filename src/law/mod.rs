//! The law: instruments, citations, rules, thresholds, stretches of time, the calendar,
//! regulations and the rulebook that picks them. It knows what the law says, and of no process.

pub mod builtin;
mod calendar;
mod edition;
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

pub use calendar::{Calendar, CalendarError};
pub use edition::{Doubt, Edition, Source, Territory};
pub use effect::WithoutEffect;
pub use instrument::{Article, Citation, Instrument, Issuer, Province, ProvinceError, Rank, article};
pub use number::{DocumentNumber, NumberError, NumberFlaw};
pub use regulation::{Account, Change, Pin, Regulation, ValueText};
pub(crate) use rule::Cites;
pub(crate) use rule::Rule;
pub use rule::{Entries, Ground, RuleIdError, Slots};
pub use rule_set::RuleSet;
pub(crate) use rulebook::Rulebook;
pub use rulebook::{BasisFlaw, RulebookError};
pub(crate) use slot::write_place;
pub use slot::{
    Breach, Certainty, Entry, Level, Provision, ProvisionSummary, Reading, Silence, Slot, Sourced,
};
pub use value::{
    AboveHouseholds, AllowanceFund, Area, Comparator, Content, Contents, Count, CountError, DelegationBound,
    Denominator, DeputyForm, DeputyTerm, DocumentsAhead, Due, Electorate, Electorates, HeadActs, Households,
    InvalidBallot, InvalidBallotKinds, Matter, MatterScope, Matters, Opinion, Percent, Period, PeriodError,
    Permission, Power, Powers, ProvisionalTime, RemovalGround, RemovalGrounds, Report, Reports, Requirement,
    Requirements, Residence, Role, Roles, Schooling, Sizes, Span, Strength, TermChangeGround,
    TermChangeGrounds, Terms, TermsError, Threshold, ThresholdError, UnitKind, UnitKinds,
};
