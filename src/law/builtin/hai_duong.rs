//! Hải Dương: terms of two and a half years, 2024 to 2027, voted on 8/12/2024. No text seen. Practised from the last
//! day on which that vote could be called, twenty days before. The province was merged into Hải Phòng on 1/7/2025, so
//! what it did ends then (inferred).

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Inferred, Reported},
    Edition, Entries, Province, Rank, Source, Terms, Territory,
};
use crate::text::Set;

use super::{BOTH, between, day};

/// Hải Dương, as reported.
pub static HAI_DUONG: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Practice,
    territory: Territory::Province(Province::literal(30)),
    kinds: BOTH,
    in_force: between(day(2024, 11, 18), day(2025, 7, 1)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        term: states(Terms::fixed(30), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
