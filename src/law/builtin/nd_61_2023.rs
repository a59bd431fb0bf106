//! Nghị định 61/2023: conventions. Read in full. Its five working days to recognise run from the complete file (point b,
//! clause 3, Article 11).

use crate::law::slot::states;
use crate::law::{
    Certainty::Read, Denominator, Edition, Entries, Issuer, Period, Permission, Rank, Role, Span, Territory,
    Threshold, article,
};
use crate::text::Set;

use super::{BOTH, day, instrument, text};

/// NĐ 61/2023/NĐ-CP: the Decree on village and community conventions.
pub static ND_61_2023: Edition = Edition {
    source: text(instrument("61/2023/NĐ-CP", Issuer::Government, day(2023, 8, 16))),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2023, 8, 16)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        conventions_quorum: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Households),
            article(10).clause(1).point('a'),
            Read,
        )
        .entry(),
        conventions_drafting: states(Set::<Role>::of(&[Role::Head]), article(8), Read).entry(),
        conventions_draft: states(Span::Days(30), article(9).clause(1), Read)
            .or_irregular()
            .entry(),
        // The ward suspends what does not fit, and the community changes it by the same road.
        conventions_change: states(Permission::Allowed, article(13), Read).entry(),
        conventions_suspension: states(Span::WorkingDays(3), article(12).clause(1), Read).entry(),
        conventions_annulment: states(Span::WorkingDays(5), article(14), Read).entry(),
        conventions_sent: states(Span::WorkingDays(2), article(18).clause(1).point('a'), Read).entry(),
        // On 18 November, or another day agreed.
        conventions_review: states(Span::Months(12), article(15).clause(4), Read).entry(),
        ..Entries::NONE
    },
};
