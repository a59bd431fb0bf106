//! Nghị quyết liên tịch 09/2008: how heads are elected under the Ordinance of 2007.
//!
//! Its articles 6 and 8 were read in verbatim reprints, article 10 and others are known from sites that quote them.
//! In force from its date (the day of effect was not seen). That it fell with the Ordinance on 1/7/2023 (clause 2,
//! Article 90, Law 10/2022/QH15) is inferred: no text names it.

use crate::law::slot::{clears, states};
use crate::law::{
    Article,
    Certainty::{Inferred, Read, Reported},
    Count, Denominator, Edition, Electorate, Entries, Issuer, Permission, Rank, RemovalGround, Requirements,
    Role, Span, Territory, Threshold, article,
};
use crate::text::Set;

use super::{BOTH, between, day, instrument, text};

/// NQLT 09/2008/NQLT-CP-UBTWMTTQVN.
pub static NQLT_09_2008: Edition = Edition {
    source: text(instrument(
        "09/2008/NQLT-CP-UBTWMTTQVN",
        Issuer::Government,
        day(2008, 4, 17),
    )),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: between(day(2008, 4, 17), day(2023, 7, 1)),
    ended: Some(Inferred),
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        call_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(6).clause(1),
            Read,
        )
        .entry(),
        call_ahead: states(Span::Days(20), article(6).clause(1), Read)
            .or_irregular()
            .entry(),
        electorate: states(
            Set::<Electorate>::of(&[Electorate::AllVoters, Electorate::HouseholdRepresentatives]),
            article(6).clause(3),
            Read,
        )
        .entry(),
        candidates_competence: states(Set::<Role>::of(&[Role::FrontHead]), article(6).clause(2), Read)
            .entry(),
        candidates_ahead: states(Span::Days(15), article(6).clause(2), Read)
            .or_irregular()
            .entry(),
        candidates_number: states(Count::between(1, 2), article(6).clause(2), Read).entry(),
        candidates_consent: states(
            Requirements::agreement(Role::PartyCellCommittee),
            article(6).clause(2),
            Read,
        )
        .entry(),
        team_competence: states(Set::<Role>::of(&[Role::WardChair]), article(6).clause(3), Read).entry(),
        team_ahead: states(Span::Days(10), article(6).clause(3), Read)
            .or_irregular()
            .entry(),
        team_leader: states(Set::<Role>::of(&[Role::FrontHead]), article(6).clause(3), Read)
            .or_irregular()
            .entry(),
        quorum: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            article(8).clause(1),
            Read,
        )
        .entry(),
        election_majority: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            article(8),
            Read,
        )
        .entry(),
        // The joint resolution regulates the vote whole: a meeting, and a new vote where it failed. INTERPRETATION: so no
        // household ballots, to elect or to relieve.
        household_ballots: clears(article(8), Inferred),
        // The head of the election team chairs the meeting.
        convening_competence: states(Set::<Role>::of(&[Role::ElectionTeam]), article(8), Read).entry(),
        rerun_competence: states(Set::<Role>::of(&[Role::WardChair]), Article::WHOLE, Reported).entry(),
        rerun_within: states(Span::Days(15), Article::WHOLE, Reported)
            .or_irregular()
            .entry(),
        // Relief on one's own letter, recall on a proposal. Who proposes a recall, the share of a
        // petition and of the vote were not read.
        resignation_competence: states(Set::<Role>::of(&[Role::Head]), article(10).clause(1), Reported)
            .entry(),
        // "Lost trust, failed duty, breaches": each of the later decree's grounds is one of these.
        removal_grounds: states(
            Set::<RemovalGround>::of(RemovalGround::ALL),
            Article::WHOLE,
            Reported,
        )
        .entry(),
        relief_convening: states(Set::<Role>::of(&[Role::FrontHead]), Article::WHOLE, Reported).entry(),
        contributions_majority: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            Article::WHOLE,
            Reported,
        )
        .entry(),
        // INTERPRETATION: the decisions of the meetings of the joint resolution are of every matter that has no
        // share of its own.
        other_majority: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            Article::WHOLE,
            Inferred,
        )
        .entry(),
        meeting_quorum: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Electorate),
            Article::WHOLE,
            Reported,
        )
        .entry(),
        cluster_from: states(Count::at_least(201), Article::WHOLE, Reported).entry(),
        // "Above 200 households and living scattered": both.
        cluster_one_ground: states(Permission::NotAllowed, Article::WHOLE, Reported).entry(),
        cluster_size: states(Count::between(50, 150), Article::WHOLE, Reported)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
