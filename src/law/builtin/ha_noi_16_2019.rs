//! Quyết định 16/2019 of Hà Nội: the regulation behind the source article.
//!
//! Articles 15 and 16 were read in part; the day of effect, 29/9/2019, is from memory. What follows
//! the national line is inferred and only shows where that line has fallen.

use crate::law::slot::states;
use crate::law::{
    AboveHouseholds, Article,
    Certainty::{Inferred, Read, Reported},
    Count, Denominator, DeputyForm, Edition, Electorate, Entries, HeadActs, Households, Instrument, Issuer,
    Period, Province, Rank, Requirements, Role, Span, Strength, Terms, Territory, Threshold, article,
};
use crate::text::Set;

use super::{BOTH, SINCE_DECREE_185, day, instrument, text};

pub(super) const DECISION: Instrument = instrument(
    "16/2019/QĐ-UBND",
    Issuer::ProvinceCommittee(Province::HA_NOI),
    day(2019, 9, 19),
);

/// Hà Nội, QĐ 16/2019/QĐ-UBND: Decision 16/2019 of Hà Nội's People's Committee.
pub static HA_NOI_16_2019: Edition = Edition {
    source: text(DECISION),
    rank: Rank::Circular,
    territory: Territory::Province(Province::HA_NOI),
    kinds: BOTH,
    in_force: Period::since(day(2019, 9, 29)),
    ended: None,
    doubt: SINCE_DECREE_185,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        call_ahead: states(Span::Days(20), Article::WHOLE, Inferred)
            .or_irregular()
            .entry(),
        candidates_ahead: states(Span::Days(15), Article::WHOLE, Inferred)
            .or_irregular()
            .entry(),
        candidates_number: states(Count::between(1, 2), Article::WHOLE, Inferred).entry(),
        team_ahead: states(Span::Days(10), Article::WHOLE, Inferred)
            .or_irregular()
            .entry(),
        quorum: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            Article::WHOLE,
            Inferred,
        )
        .entry(),
        election_majority: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            Article::WHOLE,
            Inferred,
        )
        .entry(),
        rerun_within: states(Span::Days(15), Article::WHOLE, Inferred)
            .or_irregular()
            .entry(),
        electorate: states(
            Set::<Electorate>::of(&[Electorate::AllVoters, Electorate::HouseholdRepresentatives]),
            article(15).clause(2),
            Read,
        )
        .entry(),
        recognition_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(15).clause(2),
            Read,
        )
        .entry(),
        // Terms of two and a half years are what was seen in Hà Nội; the article was not read.
        term: states(Terms::fixed(30), Article::WHOLE, Inferred).entry(),
        deputy_form: states(DeputyForm::Chosen, article(15).clause(2), Read).entry(),
        deputy_number: states(Count::at_most(1), article(4), Reported).entry(),
        // INTERPRETATION: reported as "above 450 households and up", which says both more than 450 and
        // 450 itself; more than 450 is inferred. So for 600.
        deputy_size: states(
            AboveHouseholds {
                thon: 450,
                to_dan_pho: 600,
            },
            article(4),
            Inferred,
        )
        .entry(),
        deputy_competence: states(Set::<Role>::of(&[Role::Head]), article(15).clause(2), Read).entry(),
        deputy_consent: states(
            Requirements::agreement(Role::FrontHead).and(Role::PartyCellCommittee, Strength::Consultation),
            article(15).clause(2),
            Read,
        )
        .entry(),
        deputy_recognition: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(15).clause(2),
            Read,
        )
        .entry(),
        delegation_competence: states(Set::<Role>::of(&[Role::Head]), article(16), Read).entry(),
        delegation_to: states(Set::<Role>::of(&[Role::Deputy]), article(16), Read).entry(),
        task_competence: states(Set::<Role>::of(&[Role::Head]), article(16), Read).entry(),
        task_to: states(Set::<Role>::of(&[Role::Deputy]), article(16), Read).entry(),
        office_from: states(HeadActs::FromRecognition, article(15).clause(2), Inferred).entry(),
        merge_below: states(
            Households {
                thon: 150,
                to_dan_pho: 225,
            },
            Article::WHOLE,
            Reported,
        )
        .entry(),
        ..Entries::NONE
    },
};
