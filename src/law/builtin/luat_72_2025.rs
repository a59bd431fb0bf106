//! Luật 72/2025: local government in two levels. The district is gone, and with it its step; groups are
//! for the commune council.

use crate::law::slot::{clears, states};
use crate::law::{
    Article, Certainty::Reported, Edition, Entries, Issuer, Period, Rank, Role, Territory, article,
};
use crate::text::Set;

use super::{BOTH, day, instrument, text};

/// Luật 72/2025/QH15: the Law on the organisation of local government.
pub static LUAT_72_2025: Edition = Edition {
    source: text(instrument(
        "72/2025/QH15",
        Issuer::NationalAssembly,
        day(2025, 6, 16),
    )),
    rank: Rank::Law,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2025, 7, 1)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        reorganisation_competence: states(
            Set::<Role>::of(&[Role::WardCouncil]),
            article(21).clause(2).point('d'),
            Reported,
        )
        .entry(),
        dossier_district: clears(Article::WHOLE, Reported),
        dossier_province: clears(Article::WHOLE, Reported),
        ..Entries::NONE
    },
};
