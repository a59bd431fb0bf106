//! Thông tư 09/2017: the first amendment of TT 04/2012, 1/3/2018 to 19/1/2019.
//!
//! It left the way deputies are found to each province, so nothing is stated of that here; that their
//! term follows the head's is reported of the line from 1/3/2018 on. That TT 14/2018 replaced it is inferred: the
//! consolidated texts list it no more. Its sizes go by plain and mountain, which no place here knows, and are left
//! out.

use crate::law::slot::states;
use crate::law::{
    Article,
    Certainty::{Inferred, Reported},
    Count, DeputyTerm, Edition, Entries, Issuer, Permission, ProvisionalTime, Rank, Role, Span, Terms,
    Territory, article,
};
use crate::text::Set;

use super::tt_04_2012::CIRCULAR;
use super::{BOTH, amended, between, day, instrument};

/// TT 04/2012/TT-BNV as amended by TT 09/2017/TT-BNV.
pub static TT_09_2017: Edition = Edition {
    source: amended(
        CIRCULAR,
        instrument("09/2017/TT-BNV", Issuer::Ministry, day(2017, 12, 29)),
    ),
    rank: Rank::Circular,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2018, 3, 1), day(2019, 1, 20)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        meeting_nomination: states(Permission::Allowed, Article::WHOLE, Reported).entry(),
        term: states(Terms::fixed_or(30, 60), article(12), Reported).entry(),
        deputy_term: states(DeputyTerm::FollowsHead, article(12), Reported).entry(),
        // The circular amends article 4 among others; which of them says this no source tells.
        deputy_number: states(Count::at_most(1), Article::WHOLE, Reported).entry(),
        recognition_competence: states(Set::<Role>::of(&[Role::WardCommittee]), Article::WHOLE, Reported)
            .entry(),
        provisional_time: states(ProvisionalTime::AtMost(Span::Months(6)), article(12), Reported).entry(),
        provisional_competence: states(Set::<Role>::of(&[Role::WardChair]), article(12), Reported).entry(),
        ..Entries::NONE
    },
};
