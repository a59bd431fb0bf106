//! Quyết định 08/2020 of Hà Nội, amending 16/2019: a deputy no longer hangs on a household count.

use crate::law::slot::{clears, states};
use crate::law::{
    Article, Certainty::Reported, Count, Edition, Entries, Issuer, Period, Province, Rank, Territory, article,
};
use crate::text::Set;

use super::ha_noi_16_2019::DECISION;
use super::{BOTH, SINCE_DECREE_185, amended, day, instrument};

/// Hà Nội, QĐ 16/2019/QĐ-UBND as amended by QĐ 08/2020/QĐ-UBND.
pub static HA_NOI_08_2020: Edition = Edition {
    source: amended(
        DECISION,
        instrument(
            "08/2020/QĐ-UBND",
            Issuer::ProvinceCommittee(Province::HA_NOI),
            day(2020, 4, 17),
        ),
    ),
    rank: Rank::Circular,
    territory: Territory::Province(Province::HA_NOI),
    kinds: BOTH,
    in_force: Period::since(day(2020, 4, 27)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        deputy_number: states(Count::at_most(1), article(4), Reported).entry(),
        deputy_size: clears(Article::WHOLE, Reported),
        ..Entries::NONE
    },
};
