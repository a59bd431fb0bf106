//! What every procedure has in common: its checks, its event, and the three questions asked of it.
//!
//! A procedure is one trait, [`Procedure`], implemented by the type of its state. A [`Brief`] holds the
//! law and the facts of one act and asks all three questions of any procedure: [`Brief::decide`] gives
//! the event of an act or a refusal, [`Brief::missing`] lists everything that stands against an act, and
//! [`Brief::open`] tells whether a kind of act is open before its content is known.

mod brief;
mod checks;
mod facts;
mod irregularities;
mod steps;

pub use brief::{Brief, Law};
pub(crate) use checks::{CheckMode, Checks};
pub use facts::Facts;
pub(crate) use irregularities::StepIrregularities;
pub use steps::{
    Attendance, BallotCount, Ballots, Cluster, Clusters, Complaint, ComplaintKind, Consent, HouseholdBallots,
    InvalidBallots, Outcome, PendingBallots, Reason, Receipt, Recognise, Sitting, VotingForm, Window,
};
pub(crate) use steps::{at_most, balance, exceeds, opinions, share, total, whole};

use crate::act::{Act, Refusal};

/// Một thủ tục: a procedure, implemented by the type of its state.
///
/// Only this crate can implement it: `Checks` and `CheckMode` cannot be named from outside.
pub trait Procedure: Sized {
    /// The acts of the procedure.
    type Command;
    /// The kind of a command, without its content.
    type Kind: Copy;
    /// The events of the procedure.
    type Event;

    /// Returns the kind of a command.
    fn kind(command: &Self::Command) -> Self::Kind;

    /// Checks whether a kind of act is open now, to this actor: stage, post and competence.
    ///
    /// # Errors
    /// What ends the run of the checks.
    #[doc(hidden)]
    fn gate<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        kind: Self::Kind,
    ) -> Result<(), R::Stop>;

    /// Checks the content of a command whose kind passed the gate.
    ///
    /// # Errors
    /// What ends the run of the checks.
    #[doc(hidden)]
    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop>;

    /// Notes what would be irregular in a kind of act on the day, whatever its content, beside what the gate tells: the lead
    /// times before a vote.
    ///
    /// # Errors
    /// What ends the run of the checks.
    #[doc(hidden)]
    fn lead_times<R: CheckMode>(
        _c: &mut Checks<'_, R>,
        _state: Option<&Self>,
        _kind: Self::Kind,
    ) -> Result<(), R::Stop> {
        Ok(())
    }

    /// Makes the event of an act that passed the checks, and passes it to `done`: the content of the
    /// command, and whatever needs law to be known. An event is large to move, so `done` builds what
    /// contains it where that goes.
    ///
    /// # Errors
    /// The rule without which the event cannot be made; the checks find it first.
    #[doc(hidden)]
    fn event<D>(
        brief: Brief<'_>,
        state: Option<&Self>,
        act: &Act<&Self::Command>,
        done: impl FnOnce(Self::Event) -> D,
    ) -> Result<D, Refusal>;
}

/// The acts of a procedure: for each what it says, and the words of its kind in Vietnamese and English.
///
/// From one list it makes the command, its [`Kind`](Procedure::Kind) without the content, and
/// `Command::kind`.
macro_rules! commands {
    ($(#[$meta:meta])* pub enum Command {
        $($(#[$about:meta])* $act:ident $(($($content:tt)*))? $({$($fields:tt)*})? = $vi:literal / $en:literal,)+
    }) => {
        $(#[$meta])*
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum Command { $($(#[$about])* $act $(($($content)*))? $({$($fields)*})?,)+ }

        #[cfg(feature = "serde")]
        #[derive(serde::Deserialize)]
        #[serde(remote = "Command", rename = "Command", rename_all = "snake_case", deny_unknown_fields)]
        enum CommandForm { $($act $(($($content)*))? $({$($fields)*})?,)+ }

        #[cfg(feature = "serde")]
        $crate::wire::read_by!("CommandForm", Command);

        $crate::text::vocabulary! {
            /// A kind of command, without what it says.
            pub enum Kind {
                $(#[doc = concat!("See [`Command::", stringify!($act), "`].")] $act = $vi / $en,)+
            }
        }

        impl Command {
            /// Returns the kind of the command.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self { $(Self::$act { .. } => Kind::$act,)+ }
            }
        }
    };
}
pub(crate) use commands;

/// The addition to the content of an act by a decision with a number: the method that says the number.
macro_rules! numbered {
    ($($decided:ident),+) => {
        $(impl $decided {
            /// Returns the same with the number of the decision, as it stands on the document.
            #[must_use]
            pub fn with_decision(self, decision: $crate::law::DocumentNumber) -> Self {
                Self {
                    decision: Some(decision),
                    ..self
                }
            }
        })+
    };
}
pub(crate) use numbered;

/// The name of every event of a procedure, and its words in Vietnamese and English.
macro_rules! events {
    ($($method:ident: $procedure:literal),+ => $list:tt) => {
        impl Event {
            $($crate::procedure::events! { @name $method $procedure $list })+
        }

        $crate::procedure::events! { @text $list }
    };
    (@name $method:ident $procedure:literal { $($event:ident $name:literal = $vi:literal / $en:literal,)+ }) => {
        #[doc = concat!("Returns the name of the event, such as `", $procedure, ".held`: procedure and kind, as in JSON.")]
        #[must_use]
        pub const fn $method(&self) -> &'static str {
            match self {
                $(Self::$event { .. } => concat!($procedure, ".", $name),)+
            }
        }
    };
    (@text { $($event:ident $name:literal = $vi:literal / $en:literal,)+ }) => {
        impl $crate::text::Text for Event {
            /// Writes in a few words what happened.
            fn write(&self, lang: $crate::text::Lang, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(match self {
                    $(Self::$event { .. } => lang.pick($vi, $en),)+
                })
            }
        }
    };
}
pub(crate) use events;
