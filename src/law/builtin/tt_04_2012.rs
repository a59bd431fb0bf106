//! Thông tư 04/2012 of the Ministry of Home Affairs: organisation of groups, as first issued.
//!
//! Article 11 was read, other parts are known through reprints. No text ends it by name: NĐ 185/2026 repeals parts of
//! another decree only. Its deputies "nominated by the head with the Front's agreement" are from memory only and
//! left out.

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Read, Reported},
    Count, Denominator, Edition, Entries, Instrument, Issuer, Period, Permission, Rank, Residence, Role,
    Span, Terms, Territory, Threshold, article,
};
use crate::text::Set;

use super::{BOTH, SINCE_DECREE_185, day, instrument, text};

pub(super) const CIRCULAR: Instrument = instrument("04/2012/TT-BNV", Issuer::Ministry, day(2012, 8, 31));

/// TT 04/2012/TT-BNV.
pub static TT_04_2012: Edition = Edition {
    source: text(CIRCULAR),
    rank: Rank::Circular,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2012, 10, 15)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        candidate_age: states(Count::at_least(21), article(11), Read).entry(),
        candidate_residence: states(Residence::GroupRegistered, article(11), Read).entry(),
        deputy_age: states(Count::at_least(21), article(11), Read).entry(),
        deputy_residence: states(Residence::GroupRegistered, article(11), Read).entry(),
        term: states(Terms::fixed(30), article(12), Reported).entry(),
        task_competence: states(Set::<Role>::of(&[Role::Head]), article(10), Reported).entry(),
        task_to: states(Set::<Role>::of(&[Role::Deputy]), article(10), Reported).entry(),
        reorganisation_consent: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            Article::WHOLE,
            Reported,
        )
        .or_irregular()
        .entry(),
        // Opinions of all voters or household representatives are taken, and more than half agree.
        without_opinions: states(Permission::NotAllowed, Article::WHOLE, Reported)
            .or_irregular()
            .entry(),
        dossier_commune: states(Span::WorkingDays(10), Article::WHOLE, Reported).entry(),
        dossier_district: states(Span::WorkingDays(15), Article::WHOLE, Reported).entry(),
        reorganisation_competence: states(
            Set::<Role>::of(&[Role::ProvinceCouncil]),
            Article::WHOLE,
            Reported,
        )
        .entry(),
        ..Entries::NONE
    },
};
