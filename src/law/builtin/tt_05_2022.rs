//! Thông tư 05/2022: the third amendment of TT 04/2012, on the time of files to create and merge groups.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Reported, Edition, Entries, Issuer, Period, Rank, Span, Territory, article,
};
use crate::text::Set;

use super::{BOTH, SINCE_DECREE_185, amended, day, instrument};

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
    in_force: Period::since(day(2022, 5, 23)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        // From the council's resolution; ten working days from the end of the opinions where the commune has no
        // council.
        dossier_commune: states(Span::WorkingDays(5), article(8).clause(3), Reported).entry(),
        dossier_district: states(Span::WorkingDays(10), Article::WHOLE, Reported).entry(),
        ..Entries::NONE
    },
};
