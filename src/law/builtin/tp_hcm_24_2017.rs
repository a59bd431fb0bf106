//! Quyết định 24/2017 of Thành phố Hồ Chí Minh: deputies elected like the head.
//!
//! From 20/1/2019 the later circular makes the deputy the head's choice here too.
//! That 40/2024 replaced it is inferred. The day of issue was not seen; the day of effect stands for it.

use crate::law::slot::states;
use crate::law::{
    Certainty::{Inferred, Reported},
    Denominator, DeputyForm, Edition, Entries, Issuer, Province, Rank, Territory, Threshold, article,
};
use crate::text::Set;

use super::{BOTH, between, day, instrument, text};

/// TP.HCM, QĐ 24/2017/QĐ-UBND: Decision 24/2017 of Hồ Chí Minh City's People's Committee.
pub static TP_HCM_24_2017: Edition = Edition {
    source: text(instrument(
        "24/2017/QĐ-UBND",
        Issuer::ProvinceCommittee(Province::HO_CHI_MINH),
        day(2017, 5, 5),
    )),
    rank: Rank::Circular,
    territory: Territory::Province(Province::HO_CHI_MINH),
    kinds: BOTH,
    in_force: between(day(2017, 5, 5), day(2024, 7, 29)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        deputy_form: states(DeputyForm::Elected, article(20), Reported).entry(),
        relief_quorum: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            article(18),
            Reported,
        )
        .or_irregular()
        .entry(),
        ..Entries::NONE
    },
};
