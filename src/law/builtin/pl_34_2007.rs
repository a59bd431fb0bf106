//! Pháp lệnh 34/2007: democracy in communes, wards and townships. Article 19 is known from a page that quotes
//! it; the rest was not read. Law 10/2022 ended it (clause 2, Article 90).

use crate::law::slot::{clears, states};
use crate::law::{
    Certainty::{Inferred, Read, Reported},
    Denominator, Edition, Entries, HeadActs, Issuer, Rank, Role, Territory, Threshold, article,
};
use crate::text::Set;

use super::{BOTH, between, day, instrument, text};

/// More than half of all voters or of all household representatives.
const MORE_THAN_HALF: Threshold = Threshold::MORE_THAN_HALF.of(Denominator::Electorate);

/// PL 34/2007/PL-UBTVQH11.
pub static PL_34_2007: Edition = Edition {
    source: text(instrument(
        "34/2007/PL-UBTVQH11",
        Issuer::StandingCommittee,
        day(2007, 4, 20),
    )),
    rank: Rank::Ordinance,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2007, 7, 1), day(2023, 7, 1)),
    ended: Some(Read),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        election_majority: states(MORE_THAN_HALF, article(19), Reported).entry(),
        relief_majority: states(MORE_THAN_HALF, article(19), Reported).entry(),
        // The residents relieve a head, by more than half of all. INTERPRETATION: so the committee does not where they did
        // not agree.
        relief_undecided: clears(article(19), Inferred),
        conventions_majority: states(MORE_THAN_HALF, article(19), Reported).entry(),
        recognition_competence: states(Set::<Role>::of(&[Role::WardCommittee]), article(19), Reported)
            .entry(),
        relief_recognition: states(Set::<Role>::of(&[Role::WardCommittee]), article(19), Reported).entry(),
        conventions_recognition: states(Set::<Role>::of(&[Role::DistrictCommittee]), article(19), Reported)
            .entry(),
        boards_recognition: states(Set::<Role>::of(&[Role::WardFront]), article(19), Reported).entry(),
        office_from: states(HeadActs::FromRecognition, article(19), Reported).entry(),
        ..Entries::NONE
    },
};
