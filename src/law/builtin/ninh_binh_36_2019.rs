//! Quyết định 36/2019 of Ninh Bình. Not read; the thirty working days in all are from the province's page
//! of procedures, and that this decision sets them is inferred. In force from its date (the day of effect
//! was not seen).

use crate::law::slot::states;
use crate::law::{
    Article, Certainty::Inferred, Edition, Entries, Issuer, Period, Province, Rank, Span, Territory,
};
use crate::text::Set;

use super::{BOTH, SINCE_DECREE_185, day, instrument, text};

/// Ninh Bình, QĐ 36/2019/QĐ-UBND: Decision 36/2019 of Ninh Bình's People's Committee.
pub static NINH_BINH_36_2019: Edition = Edition {
    source: text(instrument(
        "36/2019/QĐ-UBND",
        Issuer::ProvinceCommittee(Province::literal(37)),
        day(2019, 10, 10),
    )),
    rank: Rank::Circular,
    territory: Territory::Province(Province::literal(37)),
    kinds: BOTH,
    in_force: Period::since(day(2019, 10, 10)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        dossier_province: states(Span::WorkingDays(30), Article::WHOLE, Inferred).entry(),
        ..Entries::NONE
    },
};
