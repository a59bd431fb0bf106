//! Luật 10/2022: the Law on grassroots democracy. Read in full.

use crate::law::slot::states;
use crate::law::{
    Certainty::Read, Edition, Electorate, Electorates, Entries, Issuer, Period, Rank, Role, Roles, Span,
    Territory, Threshold, article,
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
        ..Entries::NONE
    },
};
