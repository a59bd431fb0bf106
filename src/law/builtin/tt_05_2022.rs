//! Thông tư 05/2022: the third amendment of TT 04/2012, on the time of files to create and merge groups.

use crate::law::slot::states;
use crate::law::{Article, Certainty::Reported, Edition, Entries, Issuer, Rank, RuleSet, Span, Territory};

use super::{BOTH, amended, between, day, instrument};

use super::tt_04_2012::CIRCULAR;

/// TT 04/2012/TT-BNV as amended by TT 05/2022/TT-BNV.
pub static TT_05_2022: Edition = Edition {
    source: amended(
        CIRCULAR,
        instrument("05/2022/TT-BNV", Issuer::Ministry, day(2022, 5, 23)),
    ),
    rank: Rank::Circular,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2022, 5, 23), day(2026, 5, 26)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        dossier_commune: states(Span::WorkingDays(5), Article::WHOLE, Reported).entry(),
        dossier_district: states(Span::WorkingDays(10), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
