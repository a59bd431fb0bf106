//! Nghị định 61/2023: covenants. Read in full; the quorum of the meeting is taken from it.

use crate::law::slot::states;
use crate::law::{
    Certainty::Read, Denominator, Edition, Entries, Issuer, Period, Rank, RuleSet, Territory, Threshold,
    article,
};

use super::{BOTH, day, instrument, text};

/// NĐ 61/2023/NĐ-CP.
pub static ND_61_2023: Edition = Edition {
    source: text(instrument("61/2023/NĐ-CP", Issuer::Government, day(2023, 8, 16))),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2023, 8, 16)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        conventions_quorum: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Households),
            article(10).clause(1).point('a'),
            Read,
        )
        .entry(),
        ..Entries::NONE
    },
};
