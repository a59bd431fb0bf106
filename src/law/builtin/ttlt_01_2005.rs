//! Thông tư liên tịch 01/2005: how heads were elected before NQLT 09/2008. Read in part: point 1, part II.A, by
//! which the commune's chair announces the day and sets up the team in one decision. No text ends it by name; that
//! NQLT 09/2008, which regulates the whole of elections, ended it is inferred.

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Inferred, Read},
    Edition, Entries, Issuer, Rank, Role, Span, Territory,
};
use crate::text::Set;

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
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        call_competence: states(Set::<Role>::of(&[Role::WardChair]), Article::WHOLE, Read).entry(),
        team_competence: states(Set::<Role>::of(&[Role::WardChair]), Article::WHOLE, Read).entry(),
        call_ahead: states(Span::Days(30), Article::WHOLE, Read)
            .or_irregular()
            .entry(),
        team_ahead: states(Span::Days(30), Article::WHOLE, Read)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
