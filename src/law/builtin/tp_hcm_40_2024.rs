//! Quyết định 40/2024 of Thành phố Hồ Chí Minh. Not read; its sizes, and that a deputy hangs on a
//! decision of the ward, are reported.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, Edition, Entries, Households, Issuer, Period, Province, Rank, Role, Sizes,
    Territory,
};
use crate::text::Set;

use super::{BOTH, SINCE_DECREE_185, day, instrument, text};

/// TP.HCM, QĐ 40/2024/QĐ-UBND: Decision 40/2024 of Hồ Chí Minh City's People's Committee.
pub static TP_HCM_40_2024: Edition = Edition {
    source: text(instrument(
        "40/2024/QĐ-UBND",
        Issuer::ProvinceCommittee(Province::HO_CHI_MINH),
        day(2024, 7, 19),
    )),
    rank: Rank::Circular,
    territory: Territory::Province(Province::HO_CHI_MINH),
    kinds: BOTH,
    in_force: Period::since(day(2024, 7, 29)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        size_minimum: states(
            Sizes::everywhere(Households {
                thon: 350,
                to_dan_pho: 500,
            }),
            Article::WHOLE,
            Reported,
        )
        .entry(),
        deputy_recognition: states(Set::<Role>::of(&[Role::WardCommittee]), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
