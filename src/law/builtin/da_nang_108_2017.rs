//! Nghị quyết 108 of Đà Nẵng's council, 2017: each tổ dân phố of the six urban districts has one head and one deputy
//! (articles 1 and 2, read). It speaks of no thôn. That the deputy was to be elected is inferred from the wards, which
//! elected head and deputy together that September.

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Inferred, Read},
    Count, DeputyForm, Edition, Entries, Issuer, Period, Province, Rank, Territory, UnitKind, article,
};
use crate::text::Set;

use super::{SINCE_DECREE_185, day, instrument, text};

/// Đà Nẵng, NQ 108/NQ-HĐND: Resolution 108 of 2017 of Đà Nẵng's People's Council.
pub static DA_NANG_108_2017: Edition = Edition {
    source: text(instrument(
        "108/NQ-HĐND",
        Issuer::ProvinceCouncil(Province::literal(48)),
        day(2017, 7, 7),
    )),
    rank: Rank::Circular,
    territory: Territory::Province(Province::literal(48)),
    kinds: Set::<UnitKind>::of(&[UnitKind::ToDanPho]),
    in_force: Period::since(day(2017, 7, 7)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        deputy_form: states(DeputyForm::Elected, Article::WHOLE, Inferred).entry(),
        deputy_number: states(Count::between(1, 1), article(2), Read).entry(),
        ..Entries::NONE
    },
};
