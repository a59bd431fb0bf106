//! Quảng Ninh: household representatives elect on one day, 5/6/2022, for 2022 to 2025. No text seen.
//! Practised from the last day on which that vote could be called, twenty days before.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, Edition, Electorate, Entries, Period, Province, Rank, Source, Terms,
    Territory,
};
use crate::text::Set;

use super::{BOTH, day};

/// Quảng Ninh, as reported.
pub static QUANG_NINH: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Practice,
    territory: Territory::Province(Province::literal(22)),
    kinds: BOTH,
    in_force: Period::since(day(2022, 5, 16)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        electorate: states(
            Set::<Electorate>::of(&[Electorate::HouseholdRepresentatives]),
            Article::WHOLE,
            Reported,
        )
        .entry(),
        term: states(Terms::fixed(30), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
