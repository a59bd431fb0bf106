//! Nghị định 33/2023: the allowance fund of groups, kept until the rules of 2026.

use crate::law::slot::states;
use crate::law::{
    AllowanceFund, Certainty::Reported, Edition, Entries, Households, Issuer, Rank, RuleSet, Territory,
    article,
};

use super::{BOTH, between, day, instrument, text};

/// NĐ 33/2023/NĐ-CP.
pub static ND_33_2023: Edition = Edition {
    source: text(instrument("33/2023/NĐ-CP", Issuer::Government, day(2023, 6, 10))),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2023, 8, 1), day(2026, 5, 26)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        allowance_fund: states(
            AllowanceFund {
                tenths: 45,
                tenths_large: 60,
                large_from: Households {
                    thon: 350,
                    to_dan_pho: 500,
                },
            },
            article(34).clause(2),
            Reported,
        )
        .entry(),
        ..Entries::NONE
    },
};
