//! Cao Bằng: terms of two and a half years, by clause 5, Article 16 of its decision 37/2019. The day of that
//! decision was not found, so it is entered as practice.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, Edition, Entries, Period, Province, Rank, Source, Terms, Territory,
};
use crate::text::Set;

use super::{BOTH, day};

/// Cao Bằng, as reported.
pub static CAO_BANG: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Practice,
    territory: Territory::Province(Province::literal(4)),
    kinds: BOTH,
    in_force: Period::since(day(2019, 12, 31)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        term: states(Terms::fixed(30), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
