//! Luật 10/2022: the Law on grassroots democracy. Read in full.

use crate::law::slot::states;
use crate::law::{
    Certainty::Read, Count, Edition, Electorate, Electorates, Entries, Issuer, Period, Rank, Role, Roles,
    Span, Territory, Threshold, article,
};

use super::{BOTH, day, instrument, text};

/// Luật 10/2022/QH15.
pub static LUAT_10_2022: Edition = Edition {
    source: text(instrument(
        "10/2022/QH15",
        Issuer::NationalAssembly,
        day(2022, 11, 10),
    )),
    rank: Rank::Law,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2023, 7, 1)),
    revision: 1,
    entries: Entries {
        electorate: states(
            Electorates::of(&[Electorate::HouseholdRepresentatives]),
            article(18).clause(1),
            Read,
        )
        .entry(),
        win: states(Threshold::MORE_THAN_HALF, article(21).clause(1), Read).entry(),
        report_within: states(Span::WorkingDays(5), article(20).clause(3), Read)
            .or_irregular()
            .entry(),
        recognition_competence: states(Roles::of(&[Role::WardCommittee]), article(21).clause(2), Read)
            .entry(),
        recognition_within: states(Span::WorkingDays(5), article(21).clause(2), Read)
            .or_irregular()
            .entry(),
        annulment_competence: states(Roles::of(&[Role::WardCommittee]), article(22).clause(2), Read).entry(),
        leaving_share: states(Threshold::MORE_THAN_HALF, article(21).clause(1), Read).entry(),
        leaving_recognition: states(Roles::of(&[Role::WardCommittee]), article(21).clause(2), Read).entry(),
        leaving_recognition_within: states(Span::WorkingDays(5), article(21).clause(2), Read)
            .or_irregular()
            .entry(),
        contributions_share: states(Threshold::TWO_THIRDS, article(21).clause(1), Read).entry(),
        covenant_share: states(Threshold::MORE_THAN_HALF, article(21).clause(1), Read).entry(),
        initiative: states(Threshold::TENTH, article(16).clause(3), Read).entry(),
        initiative_valid: states(Span::Months(3), article(16).clause(3), Read).entry(),
        cluster_from: states(Count::at_least(200), article(18).clause(3), Read).entry(),
        ballot_team: states(Count::between(3, 5), article(19).clause(2), Read)
            .or_irregular()
            .entry(),
        ballot_notice: states(Span::Days(2), article(19).clause(2), Read)
            .or_irregular()
            .entry(),
        report_every: states(Span::Months(12), article(33).clause(1), Read).entry(),
        inspection_by_election: states(Span::Months(6), article(36).clause(2), Read).entry(),
        reorganisation_opinions: states(Span::Days(20), article(28).clause(2), Read).entry(),
        ..Entries::NONE
    },
};
