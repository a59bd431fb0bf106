//! Tuyên Quang: no deputies were kept, since of the posts with an allowance the decree of 2019 leaves three. From an
//! answer to voters, which outranks no circular: another answer of the same council says that a deputy may be chosen
//! under TT 14/2018. The day it holds from was not seen, and is taken as the start of 2020.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, DeputyForm, Edition, Entries, Period, Province, Rank, Source, Territory,
};
use crate::text::Set;

use super::{BOTH, day};

/// Tuyên Quang, as reported.
pub static TUYEN_QUANG: Edition = Edition {
    source: Source::Practice,
    rank: Rank::Practice,
    territory: Territory::Province(Province::literal(8)),
    kinds: BOTH,
    in_force: Period::since(day(2020, 1, 1)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        deputy_form: states(DeputyForm::None, Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
