//! Thông tư 14/2018: the amendment of TT 04/2012 that made the deputy the head's choice.

use crate::law::slot::states;
use crate::law::{
    Article, Certainty, Count, DeputyForm, DeputyTerm, Edition, Entries, Issuer, Permission, ProvisionalTime,
    Rank, Requirements, Role, Roles, RuleSet, Span, Terms, Territory, article,
};

use super::tt_04_2012::CIRCULAR;
use super::{BOTH, amended, between, day, instrument};

/// TT 04/2012/TT-BNV as amended by TT 14/2018/TT-BNV.
pub static TT_14_2018: Edition = Edition {
    source: amended(
        CIRCULAR,
        instrument("14/2018/TT-BNV", Issuer::Ministry, day(2018, 12, 3)),
    ),
    rank: Rank::Circular,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2019, 1, 20), day(2026, 5, 26)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        // Reported of 09/2017, which this circular replaces; nothing says it was taken back.
        meeting_nomination: states(Permission::Allowed, Article::WHOLE, Certainty::Inferred).entry(),
        term: states(Terms::fixed_or(30, 60), article(12), Certainty::Reported).entry(),
        deputy_form: states(DeputyForm::Chosen, article(4).clause(2), Certainty::Reported).entry(),
        deputy_number: states(Count::at_most(1), article(4).clause(2), Certainty::Reported).entry(),
        deputy_competence: states(
            Roles::of(&[Role::Head]),
            article(4).clause(2),
            Certainty::Reported,
        )
        .entry(),
        deputy_consent: states(
            Requirements::agreement(Role::FrontHead),
            article(4).clause(2),
            Certainty::Reported,
        )
        .entry(),
        deputy_recognition: states(
            Roles::of(&[Role::WardCommittee]),
            article(4).clause(2),
            Certainty::Reported,
        )
        .entry(),
        deputy_term: states(DeputyTerm::FollowsHead, article(12), Certainty::Reported).entry(),
        provisional_time: states(
            ProvisionalTime::AtMost(Span::Months(6)),
            article(12),
            Certainty::Reported,
        )
        .entry(),
        provisional_competence: states(Roles::of(&[Role::WardChair]), article(12), Certainty::Reported)
            .entry(),
        report_every: states(Span::Months(6), article(10), Certainty::Reported)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
