//! What the crate assumes where no text was read, so that a question can be answered at all. It
//! ranks below every text, and every answer that rests on it says so.

use crate::law::slot::{clears, states};
use crate::law::{
    Article, Certainty::Assumed, DelegationBound, Edition, Entries, Period, Rank, Role, Source, Territory,
};
use crate::text::Set;

use super::{BOTH, day};

/// The assumptions.
pub static ASSUMPTION: Edition = Edition {
    source: Source::Assumption,
    rank: Rank::Assumption,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2005, 5, 12)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        // Somebody must be competent: the bodies that are in every line read.
        call_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        candidates_competence: states(Set::<Role>::of(&[Role::FrontHead]), Article::WHOLE, Assumed).entry(),
        team_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        // The list is the one that the Front committee agreed with the party cell, until a text lets the meeting add to
        // it (clause 2, Article 6, Joint Resolution 09/2008; case D3). A circular that allows it is of lower rank than
        // the joint resolution, so this stands here and not there.
        meeting_nomination: clears(Article::WHOLE, Assumed),
        // The posts of a group are regulated whole: a head and, in the way that a text names, a deputy; participants once a
        // text names them. So no way is open that no instrument consulted names.
        deputy_form: clears(Article::WHOLE, Assumed),
        participant_competence: clears(Article::WHOLE, Assumed),
        rerun_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        // Provinces extended terms in 2025 and 2026; of the years before no text was read.
        term_change_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::ProvinceCommittee]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        suspension_end_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        tenure_end_competence: states(Set::<Role>::of(&[Role::WardCommittee]), Article::WHOLE, Assumed)
            .entry(),
        annulment_competence: states(Set::<Role>::of(&[Role::WardCommittee]), Article::WHOLE, Assumed)
            .entry(),
        convening_competence: states(Set::<Role>::of(&[Role::ElectionTeam]), Article::WHOLE, Assumed).entry(),
        voter_list_competence: states(Set::<Role>::of(&[Role::ElectionTeam]), Article::WHOLE, Assumed)
            .entry(),
        recognition_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        resignation_competence: states(Set::<Role>::of(&[Role::Head]), Article::WHOLE, Assumed).entry(),
        removal_competence: states(Set::<Role>::of(&[Role::FrontHead]), Article::WHOLE, Assumed).entry(),
        relief_convening: states(Set::<Role>::of(&[Role::FrontHead]), Article::WHOLE, Assumed).entry(),
        relief_convening_front: states(Set::<Role>::of(&[Role::WardChair]), Article::WHOLE, Assumed).entry(),
        relief_recognition: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        // Of other matters the head organises them, who may be a candidate, the one to be relieved, or missing.
        election_ballot_competence: states(Set::<Role>::of(&[Role::ElectionTeam]), Article::WHOLE, Assumed)
            .entry(),
        relief_ballot_competence: states(Set::<Role>::of(&[Role::FrontHead]), Article::WHOLE, Assumed)
            .entry(),
        // Who keeps the record of the groups, and of the posts that other bodies fill, no instrument consulted says.
        register_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair, Role::WardCouncil]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        record_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair, Role::WardFront]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        nomination_competence: states(Set::<Role>::of(&[Role::Resident]), Article::WHOLE, Assumed).entry(),
        cluster_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        // Before 1/7/2023 no instrument consulted says who proposes and convenes; the head runs the group then too.
        propose_group: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        meeting_convening: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        convener_competence: states(Set::<Role>::of(&[Role::WardChair]), Article::WHOLE, Assumed).entry(),
        conference_competence: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        conference_report_competence: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        // No instrument consulted lets anybody suspend; it is done by the commune all the same, and is irregular then.
        suspension_competence: states(
            Set::<Role>::of(&[Role::WardCommittee, Role::WardChair]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        handover_competence: states(
            Set::<Role>::of(&[
                Role::WardCommittee,
                Role::WardChair,
                Role::Head,
                Role::ProvisionalHead,
            ]),
            Article::WHOLE,
            Assumed,
        )
        .entry(),
        delegation_competence: states(Set::<Role>::of(&[Role::Head]), Article::WHOLE, Assumed).entry(),
        delegation_bound: states(DelegationBound::BothTenures, Article::WHOLE, Assumed).entry(),
        ..Entries::NONE
    },
};
