//! Nghị định 185/2026: organisation and operation of groups under the two-level government.
//!
//! Articles 1 to 9 in a third-party copy only, so everything here is reported. It names no deputy
//! post: the head chooses participants. What it leaves to Law 10/2022 (clause 2, Article 4) stands
//! there.

use crate::law::slot::{clears, leaves, states};
use crate::law::{
    Article, Certainty::Inferred, Certainty::Reported, Count, DeputyForm, Edition, Entries, Households,
    Issuer, Level, Period, ProvisionalTime, Rank, Requirements, Residence, Role, Roles, RuleSet, Span,
    Strength, Terms, Territory, article,
};

use super::{BOTH, day, instrument, text};

/// NĐ 185/2026/NĐ-CP.
pub static ND_185_2026: Edition = Edition {
    source: text(instrument("185/2026/NĐ-CP", Issuer::Government, day(2026, 5, 26))),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2026, 5, 26)),
    revision: 1,
    stays: RuleSet::EMPTY,
    entries: Entries {
        candidate_age: states(Count::at_least(21), article(7).clause(1), Reported).entry(),
        candidate_residence: states(Residence::Commune, article(7).clause(1), Reported).entry(),
        term: states(Terms::fixed(60), article(4).clause(3), Reported).entry(),
        deputy_form: states(
            DeputyForm::Participants,
            article(6).clause(3).point('c'),
            Reported,
        )
        .entry(),
        // "Hội đồng nhân dân cấp tỉnh quyết định bố trí các chức danh người tham gia hoạt động": how many and
        // with which titles, also point c, clause 3, Article 6 and point c, clause 2, Article 15.
        deputy_number: leaves(Level::Province, article(4).clause(1), Reported),
        // "căn cứ yêu cầu nhiệm vụ, đặc điểm địa bàn". INTERPRETATION: from what size a group has participants
        // is part of the decision where to place them.
        deputy_size: leaves(Level::Province, article(4).clause(1), Reported),
        deputy_competence: states(
            Roles::of(&[Role::Head]),
            article(6).clause(3).point('c'),
            Reported,
        )
        .entry(),
        deputy_consent: states(
            Requirements::agreement(Role::PartyCellSecretary).and(Role::FrontHead, Strength::Agreement),
            article(6).clause(3).point('c'),
            Reported,
        )
        .entry(),
        deputy_recognition: clears(article(6).clause(3).point('c'), Reported),
        // Of a participant's term nothing is said.
        deputy_term: clears(article(6).clause(3).point('c'), Inferred),
        delegation_to: clears(article(4).clause(1), Inferred),
        task_competence: states(
            Roles::of(&[Role::Head]),
            article(6).clause(3).point('d'),
            Reported,
        )
        .entry(),
        task_to: states(
            Roles::of(&[Role::Participant]),
            article(6).clause(3).point('d'),
            Reported,
        )
        .entry(),
        term_change: states(Span::Months(6), article(4).clause(3), Reported).entry(),
        term_change_competence: states(Roles::of(&[Role::WardCommittee]), article(4).clause(3), Reported)
            .entry(),
        provisional_time: states(
            ProvisionalTime::AtMost(Span::Months(6)),
            article(4).clause(2),
            Reported,
        )
        .entry(),
        provisional_competence: states(Roles::of(&[Role::WardCommittee]), article(4).clause(2), Reported)
            .entry(),
        // Neither repeated nor repealed: whether the Front agrees is open.
        provisional_consent: clears(article(4).clause(2), Inferred),
        size_minimum: states(
            Households {
                thon: 150,
                to_dan_pho: 300,
            },
            Article::WHOLE,
            Reported,
        )
        .entry(),
        reorganisation_competence: states(Roles::of(&[Role::WardCouncil]), article(9).clause(1), Reported)
            .entry(),
        report_every: states(Span::Months(12), article(6).clause(1).point('e'), Reported)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
