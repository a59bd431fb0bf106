//! Thông tư 14/2018: the amendment of TT 04/2012 that made the deputy the head's choice.
//!
//! Clauses 1 and 2 of article 4 and clause 2 of article 12 were read in the consolidated text. No text ends the
//! circular by name: from 26/5/2026 on, that it still stands where the decree of 2026 says nothing is inferred.

use crate::law::slot::states;
use crate::law::{
    Area, Article,
    Certainty::{Inferred, Read, Reported},
    Count, DeputyForm, DeputyTerm, Edition, Entries, Issuer, Period, Permission, ProvisionalTime, Rank,
    Requirements, Role, Sizes, Span, Terms, Territory, article,
};
use crate::text::Set;

use super::tt_04_2012::CIRCULAR;
use super::{BOTH, SINCE_DECREE_185, amended, day, instrument};

/// TT 04/2012/TT-BNV as amended by TT 14/2018/TT-BNV.
pub static TT_14_2018: Edition = Edition {
    source: amended(
        CIRCULAR,
        instrument("14/2018/TT-BNV", Issuer::Ministry, day(2018, 12, 3)),
    ),
    rank: Rank::Circular,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2019, 1, 20)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        // Reported of 09/2017, which this circular replaces; nothing says it was taken back.
        meeting_nomination: states(Permission::Allowed, Article::WHOLE, Inferred).entry(),
        term: states(Terms::fixed_or(30, 60), article(12).clause(2).point('a'), Read).entry(),
        deputy_form: states(DeputyForm::Chosen, article(4).clause(2), Read).entry(),
        deputy_number: states(Count::at_most(1), article(4).clause(1), Read).entry(),
        deputy_competence: states(Set::<Role>::of(&[Role::Head]), article(4).clause(2), Read).entry(),
        deputy_consent: states(
            Requirements::agreement(Role::FrontHead),
            article(4).clause(2),
            Read,
        )
        .entry(),
        deputy_recognition: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(4).clause(2),
            Read,
        )
        .entry(),
        deputy_term: states(DeputyTerm::FollowsHead, article(12).clause(2).point('b'), Read).entry(),
        provisional_time: states(
            ProvisionalTime::AtMost(Span::Months(6)),
            article(12).clause(2).point('a'),
            Read,
        )
        .entry(),
        provisional_competence: states(
            Set::<Role>::of(&[Role::WardChair]),
            article(12).clause(2).point('a'),
            Read,
        )
        .entry(),
        // By region, as reported without the article. For a tổ dân phố of the South, of Tây Nguyên and of the
        // borders and islands no number was found, for a thôn in the two cities only that of their regions.
        size_minimum: states(
            Sizes::NONE
                .with(Area::HaNoi, Some(300), Some(450))
                .with(Area::HoChiMinhCity, Some(350), None)
                .with(Area::NorthernMountains, Some(150), Some(200))
                .with(Area::RedRiverDelta, Some(300), Some(350))
                .with(Area::NorthCentral, Some(250), Some(300))
                .with(Area::SouthCentralCoast, Some(250), Some(300))
                .with(Area::CentralHighlands, Some(200), None)
                .with(Area::SouthEast, Some(350), None)
                .with(Area::MekongDelta, Some(350), None)
                .with(Area::BordersAndIslands, Some(100), None),
            Article::WHOLE,
            Reported,
        )
        .entry(),
        report_every: states(Span::Months(6), article(10), Reported)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
