//! Quyết định 50/2013 of Hà Nội. That 16/2019 replaced it is inferred. Not read: that deputies were elected is inferred from
//! the elections of 2014.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Inferred, DeputyForm, Edition, Entries, Issuer, Province, Rank, Territory,
};
use crate::text::Set;

use super::{BOTH, between, day, instrument, text};

/// Hà Nội, QĐ 50/2013/QĐ-UBND: Decision 50/2013 of Hà Nội's People's Committee.
pub static HA_NOI_50_2013: Edition = Edition {
    source: text(instrument(
        "50/2013/QĐ-UBND",
        Issuer::ProvinceCommittee(Province::HA_NOI),
        day(2013, 11, 18),
    )),
    rank: Rank::Circular,
    territory: Territory::Province(Province::HA_NOI),
    kinds: BOTH,
    in_force: between(day(2013, 11, 28), day(2019, 9, 29)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        deputy_form: states(DeputyForm::Elected, Article::WHOLE, Inferred).entry(),
        ..Entries::NONE
    },
};
