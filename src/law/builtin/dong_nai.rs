//! Đồng Nai: elections suspended by a letter of the province (number 12917), reported on 5/1/2026, until
//! the rules of 2026. A letter cannot suspend the law.

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Inferred, Reported},
    Edition, Entries, Permission, Province, Rank, Source, Territory,
};
use crate::text::Set;

use super::{BOTH, between, day};

/// Đồng Nai, as reported.
pub static DONG_NAI: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Letter,
    territory: Territory::Province(Province::literal(75)),
    kinds: BOTH,
    in_force: between(day(2026, 1, 5), day(2026, 5, 26)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        calling: states(Permission::NotAllowed, Article::WHOLE, Reported)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
