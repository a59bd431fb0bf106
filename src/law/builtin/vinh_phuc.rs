//! Vĩnh Phúc: terms of five years, 2020 to 2025, and one day of election, 30/8/2020. No text seen. Practised from the
//! last day on which that vote could be called, twenty days before. The province was merged into Phú Thọ on 1/7/2025,
//! so what it did ends then (inferred).

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Inferred, Reported},
    Edition, Entries, Province, Rank, Source, Terms, Territory,
};
use crate::text::Set;

use super::{BOTH, between, day};

/// Vĩnh Phúc, as reported.
pub static VINH_PHUC: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Practice,
    territory: Territory::Province(Province::literal(26)),
    kinds: BOTH,
    in_force: between(day(2020, 8, 10), day(2025, 7, 1)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        term: states(Terms::fixed(60), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
