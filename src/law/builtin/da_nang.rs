//! Đà Nẵng: household representatives elect, for terms of two and a half years, 2022 to 2025. Reported of
//! the vote of 2/10/2022; no text seen. Practised from the last day on which that vote could be called, twenty days
//! before; the call itself was not seen.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, Edition, Electorate, Entries, Period, Province, Rank, Source, Terms,
    Territory,
};
use crate::text::Set;

use super::{BOTH, day};

/// Đà Nẵng, as reported.
pub static DA_NANG: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Practice,
    territory: Territory::Province(Province::literal(48)),
    kinds: BOTH,
    in_force: Period::since(day(2022, 9, 12)),
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
