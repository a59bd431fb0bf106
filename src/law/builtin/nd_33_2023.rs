//! Nghị định 33/2023: the part-time posts and the allowance fund of groups, repealed by clause 2, Article 20, Decree
//! 185/2026/NĐ-CP.

use crate::law::slot::states;
use crate::law::{
    AllowanceFund,
    Certainty::{Read, Reported},
    Count, Edition, Entries, Households, Issuer, Rank, Role, Territory, article,
};
use crate::text::Set;

use super::{BOTH, between, day, instrument, text};

/// NĐ 33/2023/NĐ-CP: the Decree on commune officials and part-time workers.
pub static ND_33_2023: Edition = Edition {
    source: text(instrument("33/2023/NĐ-CP", Issuer::Government, day(2023, 6, 10))),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2023, 8, 1), day(2026, 5, 26)),
    ended: Some(Read),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
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
        part_time_posts: states(
            Set::<Role>::of(&[Role::Head, Role::PartyCellSecretary, Role::FrontHead]),
            article(33).clause(6),
            Reported,
        )
        .entry(),
        part_time_number: states(Count::at_most(3), article(33).clause(6), Reported).entry(),
        ..Entries::NONE
    },
};
