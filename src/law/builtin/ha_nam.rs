//! Hà Nam: the time of files to create groups, from its page of procedures. No text seen; the page names
//! the steps of the circular as it stood from 20/1/2019 until the district level ended.

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Inferred, Reported},
    Edition, Entries, Province, Rank, Source, Span, Territory,
};
use crate::text::Set;

use super::{BOTH, between, day};

/// Hà Nam, as reported.
pub static HA_NAM: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Practice,
    territory: Territory::Province(Province::literal(35)),
    kinds: BOTH,
    in_force: between(day(2019, 1, 20), day(2025, 7, 1)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        dossier_district: states(Span::WorkingDays(7), Article::WHOLE, Reported).entry(),
        dossier_province: states(Span::WorkingDays(9), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
