//! Vĩnh Phúc: terms of five years, 2020 to 2025, and one day of election. No text seen.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, Edition, Entries, Period, Province, Rank, RuleSet, Source, Terms, Territory,
};

use super::{BOTH, day};

/// Vĩnh Phúc, as reported.
pub static VINH_PHUC: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Circular,
    territory: Territory::Province(Province::literal(26)),
    kinds: BOTH,
    in_force: Period::since(day(2020, 8, 30)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        term: states(Terms::fixed(60), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
