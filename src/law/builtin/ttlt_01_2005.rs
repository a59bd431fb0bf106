//! Thông tư liên tịch 01/2005: how heads were elected before NQLT 09/2008. Read in part: the thirty days.

use crate::law::slot::states;
use crate::law::{Article, Certainty::Read, Edition, Entries, Issuer, Rank, RuleSet, Span, Territory};

use super::{BOTH, between, day, instrument, text};

/// TTLT 01/2005/TTLT-BTTUBTWMTTQVN-BNV.
pub static TTLT_01_2005: Edition = Edition {
    source: text(instrument(
        "01/2005/TTLT-BTTUBTWMTTQVN-BNV",
        Issuer::Ministry,
        day(2005, 5, 12),
    )),
    rank: Rank::Circular,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2005, 5, 12), day(2008, 4, 17)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        call_ahead: states(Span::Days(30), Article::WHOLE, Read)
            .or_irregular()
            .entry(),
        team_ahead: states(Span::Days(30), Article::WHOLE, Read)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
