//! Hải Dương: terms of two and a half years, 2024 to 2027. No text seen.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, Edition, Entries, Period, Province, Rank, RuleSet, Source, Terms, Territory,
};

use super::{BOTH, day};

/// Hải Dương, as reported.
pub static HAI_DUONG: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Circular,
    territory: Territory::Province(Province::literal(30)),
    kinds: BOTH,
    in_force: Period::since(day(2024, 12, 8)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        term: states(Terms::fixed(30), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
