//! What was observed against what was required.

use chrono::NaiveDate;

use crate::law::{
    Content, Count, Due, Electorate, Matter, Opinion, Permission, Power, Report, Residence, Role, Rule,
    Schooling, Span, Strength, Terms, Threshold,
};
use crate::text::Set;

/// Số liệu: what was observed and what the rule required, in the rule's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Evidence {
    /// The rule says it all.
    Plain,
    /// So many, of so many allowed.
    Count {
        /// How many there are.
        observed: u32,
        /// The fewest allowed.
        least: u32,
        /// The most allowed; `u32::MAX` where there is no limit.
        most: u32,
    },
    /// So many against another number of the record: the rule says whether there can be so many at most, or must
    /// be just so many.
    Against {
        /// The number that there is. A sum of numbers of the record can be larger than each of them.
        observed: u64,
        /// The other number.
        recorded: u32,
    },
    /// Votes or people of a whole.
    Share {
        /// How many.
        votes: u32,
        /// Of how many.
        of: u32,
        /// The fewest that were needed.
        needed: u32,
    },
    /// A lead time, in calendar days; none where the thing was never done.
    Ahead {
        /// How many days before; negative where it was done after.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        observed: Option<i32>,
        /// How long before it had to be.
        required: Span,
    },
    /// A date against a bound.
    Dates {
        /// The day it was done.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
        observed: NaiveDate,
        /// The first or last day it could be.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
        bound: NaiveDate,
    },
    /// A date on its own.
    On(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))] NaiveDate),
    /// A role without competence.
    Actor {
        /// The actor.
        role: Role,
        /// The roles that are competent.
        allowed: Set<Role>,
    },
    /// A role on its own.
    Role(Role),
    /// A consent that is missing or refused.
    Consent {
        /// The body or post that was asked.
        of: Role,
        /// In which strength it is needed.
        strength: Strength,
        /// The answer, if there was one in time.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        got: Option<Opinion>,
    },
    /// Where a person lives.
    Residence {
        /// Where.
        observed: Residence,
        /// The loosest tie allowed.
        required: Residence,
    },
    /// The schooling of a person.
    Schooling {
        /// Which; none where it is not known.
        #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
        observed: Option<Schooling>,
        /// The least allowed.
        required: Schooling,
    },
    /// An electorate.
    Electorate {
        /// The one taken.
        observed: Electorate,
        /// Those allowed.
        allowed: Set<Electorate>,
    },
    /// A term.
    Term {
        /// Its months.
        observed: u16,
        /// The lengths allowed.
        allowed: Terms,
    },
    /// A permission, or its absence.
    Permission(Permission),
    /// A power of the head.
    Power(Power),
    /// A matter for the residents that is not among those of the rule, or is.
    Matter {
        /// The matter.
        observed: Matter,
        /// Those of the rule.
        of: Set<Matter>,
    },
    /// The content that a written decision lacks.
    Content(Content),
    /// A report that was not heard.
    Report(Report),
    /// Another rule.
    Rule(Rule),
}

impl Evidence {
    /// So many against a count.
    #[must_use]
    pub const fn count(observed: u32, allowed: Count) -> Self {
        let most = match allowed.max() {
            Some(most) => most,
            None => u32::MAX,
        };
        Self::Count {
            observed,
            least: allowed.min(),
            most,
        }
    }

    /// So many of a whole, and how many the share needs.
    #[must_use]
    pub const fn share(votes: u32, of: u32, threshold: Threshold) -> Self {
        let needed = threshold.needed(of);
        Self::Share { votes, of, needed }
    }

    /// A date against a due date, which must be known.
    #[must_use]
    pub const fn late(observed: NaiveDate, due: Due) -> Self {
        match due {
            Due::By(bound) => Self::Dates { observed, bound },
            Due::Unknown | Due::NotRegulated => Self::On(observed),
        }
    }
}
