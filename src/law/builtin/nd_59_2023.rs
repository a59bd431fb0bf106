//! Nghị định 59/2023: meetings, elections and relief from office under the Law. Read in full. The Ministry of Home Affairs
//! has said in 2025 that it goes on under the two-level government (reported).

use crate::law::slot::{clears, states};
use crate::law::{
    Certainty::{Inferred, Read},
    Count, Denominator, DocumentsAhead, Edition, Entries, HeadActs, Issuer, Matter, MatterScope, Period,
    Permission, ProvisionalTime, Rank, RemovalGround, Requirements, Role, Span, Strength, Territory,
    Threshold, article,
};
use crate::text::Set;

use super::{BOTH, day, instrument, text};

/// NĐ 59/2023/NĐ-CP: the Decree that details the Law on grassroots democracy.
pub static ND_59_2023: Edition = Edition {
    source: text(instrument("59/2023/NĐ-CP", Issuer::Government, day(2023, 8, 14))),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2023, 8, 15)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        call_competence: states(
            Set::<Role>::of(&[Role::WardChair]),
            article(6).clause(1).point('a'),
            Read,
        )
        .entry(),
        call_ahead: states(Span::Days(20), article(6).clause(1).point('a'), Read)
            .or_irregular()
            .entry(),
        candidates_competence: states(Set::<Role>::of(&[Role::FrontHead]), article(6).clause(2), Read)
            .entry(),
        candidates_ahead: states(Span::Days(15), article(6).clause(2), Read)
            .or_irregular()
            .entry(),
        candidates_number: states(Count::at_least(1), article(6).clause(2), Read).entry(),
        candidates_consent: states(
            Requirements::agreement(Role::PartyCellCommittee),
            article(6).clause(2),
            Read,
        )
        .entry(),
        meeting_nomination: states(Permission::Allowed, article(3).clause(5).point('b'), Read).entry(),
        // "đại diện hộ gia đình": whoever holds a post nominates as one of them.
        nomination_competence: states(
            Set::<Role>::of(&[Role::Resident]),
            article(3).clause(5).point('b'),
            Read,
        )
        .entry(),
        team_competence: states(
            Set::<Role>::of(&[Role::WardChair]),
            article(6).clause(1).point('b'),
            Read,
        )
        .entry(),
        team_ahead: states(Span::Days(10), article(6).clause(1).point('b'), Read)
            .or_irregular()
            .entry(),
        team_consent: states(
            Requirements::agreement(Role::WardFront),
            article(6).clause(1).point('b'),
            Read,
        )
        .entry(),
        team_candidates: states(Permission::NotAllowed, article(6).clause(1).point('b'), Read).entry(),
        // Whoever represents the committee, its head too.
        team_leader: states(
            Set::<Role>::of(&[Role::FrontHead, Role::FrontCommittee]),
            article(6).clause(1).point('b'),
            Read,
        )
        .or_irregular()
        .entry(),
        // "Các quyết định phải được thông báo ..., niêm yết": by whom is not said.
        posting_ahead: states(Span::Days(7), article(6).clause(1).point('b'), Read)
            .or_irregular()
            .entry(),
        convening_competence: states(
            Set::<Role>::of(&[Role::ElectionTeam]),
            article(3).clause(1).point('b'),
            Read,
        )
        .entry(),
        notice_ahead: states(Span::Days(2), article(3).clause(3), Read)
            .or_irregular()
            .entry(),
        form_choice: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Present),
            article(3).clause(5).point('b'),
            Read,
        )
        .or_irregular()
        .entry(),
        counting_board: states(Count::between(3, 5), article(3).clause(5).point('c'), Read)
            .or_irregular()
            .entry(),
        count_witnesses: states(Count::at_least(2), article(3).clause(5).point('c'), Read)
            .or_irregular()
            .entry(),
        // The decree regulates the meeting whole and asks for no quorum; the share needed to win
        // is the least in practice.
        quorum: clears(article(3).clause(5), Read),
        send_within: states(Span::WorkingDays(5), article(3).clause(5).point('d'), Read)
            .or_irregular()
            .entry(),
        // Reasons only where the committee neither recognises nor orders a re-run.
        rerun_without_reasons: states(Permission::Allowed, article(8), Read).entry(),
        household_ballots: states(Permission::Allowed, article(4).clause(1).point('b'), Read).entry(),
        rerun_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(3).clause(5).point('d'),
            Read,
        )
        .entry(),
        rerun_within: clears(article(3).clause(5).point('d'), Read),
        recognition_competence: states(Set::<Role>::of(&[Role::WardCommittee]), article(8), Read).entry(),
        recognition_within: states(Span::WorkingDays(5), article(8), Read)
            .or_irregular()
            .entry(),
        head_acts: states(HeadActs::FromRecognition, article(8), Read)
            .or_irregular()
            .entry(),
        // INTERPRETATION: the text names the head as the one who signs, and who presents; so nobody does
        // it instead.
        ballot_signing: states(Permission::NotAllowed, article(4).clause(5).point('b'), Inferred).entry(),
        report_presenting: states(Permission::NotAllowed, article(11).clause(2).point('b'), Inferred).entry(),
        minutes_copies: states(Count::at_least(3), article(3).clause(5).point('c'), Read).entry(),
        office_from: states(HeadActs::FromRecognition, article(8), Read).entry(),
        provisional_time: states(ProvisionalTime::UntilElected, article(9).clause(3), Read).entry(),
        provisional_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(9).clause(3),
            Read,
        )
        .entry(),
        provisional_consent: states(
            Requirements::agreement(Role::WardFront),
            article(9).clause(3),
            Read,
        )
        .or_irregular()
        .entry(),
        resignation_competence: states(
            Set::<Role>::of(&[Role::Head]),
            article(9).clause(1).point('a'),
            Read,
        )
        .entry(),
        removal_competence: states(
            Set::<Role>::of(&[Role::FrontHead]),
            article(9).clause(1).point('b'),
            Read,
        )
        .entry(),
        removal_grounds: states(
            Set::<RemovalGround>::of(RemovalGround::ALL),
            article(9).clause(1).point('b'),
            Read,
        )
        .entry(),
        petition: states(
            Threshold::AT_LEAST_HALF.of(Denominator::Households),
            article(9).clause(1).point('b'),
            Read,
        )
        .entry(),
        relief_convening: states(
            Set::<Role>::of(&[Role::FrontHead]),
            article(3).clause(1).point('c'),
            Read,
        )
        .entry(),
        relief_convening_front: states(
            Set::<Role>::of(&[Role::WardChair]),
            article(3).clause(1).point('c'),
            Read,
        )
        .entry(),
        relief_convening_consent: states(
            Requirements::agreement(Role::WardFrontChair),
            article(3).clause(1).point('c'),
            Read,
        )
        .entry(),
        // As in an election: the meeting is regulated whole, by reference to clause 5, Article 3.
        relief_quorum: clears(article(9).clause(2), Read),
        relief_undecided: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(9).clause(3),
            Read,
        )
        .entry(),
        relief_undecided_consent: states(
            Requirements::agreement(Role::WardFront),
            article(9).clause(3),
            Read,
        )
        .entry(),
        relief_recognition: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(9).clause(3),
            Read,
        )
        .entry(),
        election_after_relief: states(Span::Days(60), article(9).clause(3), Read)
            .or_irregular()
            .entry(),
        relief_recognition_within: states(Span::WorkingDays(5), article(9).clause(3), Read)
            .or_irregular()
            .entry(),
        online_choice: states(Threshold::MORE_THAN_HALF, article(5).clause(2).point('c'), Read).entry(),
        meeting_matters: states(
            Set::<Matter>::of(&[
                Matter::Contributions,
                Matter::Funds,
                Matter::Conventions,
                Matter::Boards,
                Matter::Other,
            ]),
            article(3).clause(1).point('a'),
            Read,
        )
        .entry(),
        meeting_convening: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(3).clause(1).point('a'),
            Read,
        )
        .entry(),
        convener_competence: states(
            Set::<Role>::of(&[Role::WardChair]),
            article(3).clause(1).point('d'),
            Read,
        )
        .entry(),
        convener_who: states(
            // "đại diện Ban công tác Mặt trận": INTERPRETATION: its head too.
            Set::<Role>::of(&[Role::FrontHead, Role::FrontCommittee, Role::Resident]),
            article(3).clause(1).point('d'),
            Read,
        )
        .entry(),
        documents_ahead: states(
            DocumentsAhead {
                matters: Set::<Matter>::of(&[Matter::Contributions, Matter::Funds, Matter::Conventions]),
                ahead: Span::Days(2),
            },
            article(3).clause(4),
            Read,
        )
        .or_irregular()
        .entry(),
        secretary_choice: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Present),
            article(3).clause(5).point('a'),
            Read,
        )
        .or_irregular()
        .entry(),
        board_choice: states(
            Threshold::MORE_THAN_HALF.of(Denominator::Present),
            article(3).clause(5).point('c'),
            Read,
        )
        .or_irregular()
        .entry(),
        ballots_ward: states(MatterScope::Commune, article(4).clause(1).point('a'), Read).entry(),
        ballots_after: states(
            Set::<Matter>::of(Matter::ALL),
            article(4).clause(1).point('b'),
            Read,
        )
        .entry(),
        ballots_choice: states(
            Set::<Matter>::of(&[Matter::Other]),
            article(4).clause(1).point('c'),
            Read,
        )
        .entry(),
        ballots_choice_consent: states(
            Requirements::agreement(Role::FrontCommittee),
            article(4).clause(1).point('c'),
            Read,
        )
        .entry(),
        ballot_competence: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(4).clause(2),
            Read,
        )
        .entry(),
        ballot_team: states(Count::between(3, 5), article(4).clause(3), Read)
            .or_irregular()
            .entry(),
        ballot_leader: states(
            Set::<Role>::of(&[Role::FrontHead, Role::FrontCommittee]),
            article(4).clause(3),
            Read,
        )
        .or_irregular()
        .entry(),
        ballot_notice: states(Span::Days(2), article(4).clause(4), Read)
            .or_irregular()
            .entry(),
        ballot_witnesses: states(Count::at_least(2), article(4).clause(6).point('a'), Read)
            .or_irregular()
            .entry(),
        online_consent: states(
            Requirements::agreement(Role::FrontCommittee),
            article(5).clause(1).point('a'),
            Read,
        )
        .entry(),
        online_report: states(Span::Days(0), article(5).clause(2).point('a'), Read)
            .or_irregular()
            .entry(),
        online_team: states(Count::between(3, 5), article(5).clause(2).point('b'), Read)
            .or_irregular()
            .entry(),
        online_leader: states(
            Set::<Role>::of(&[Role::FrontHead, Role::FrontCommittee]),
            article(5).clause(2).point('b'),
            Read,
        )
        .or_irregular()
        .entry(),
        cluster_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(3).clause(6),
            Read,
        )
        .entry(),
        cluster_consent: states(
            Requirements::agreement(Role::FrontCommittee),
            article(3).clause(6),
            Read,
        )
        .entry(),
        // INTERPRETATION: whoever chairs the whole may chair a cluster of it, a provisional head too; the head of the
        // Front committee is a member of it.
        cluster_chair: states(
            Set::<Role>::of(&[
                Role::FrontHead,
                Role::FrontCommittee,
                Role::Head,
                Role::ProvisionalHead,
                Role::Resident,
            ]),
            article(3).clause(1).point('đ'),
            Read,
        )
        .entry(),
        cluster_outsider: states(Permission::NotAllowed, article(3).clause(1).point('đ'), Read).entry(),
        conference_competence: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(11).clause(1).point('a'),
            Read,
        )
        .entry(),
        // "Sau khi kết thúc hội nghị", the paragraph after point i.
        conference_report_competence: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(11).clause(2),
            Read,
        )
        .entry(),
        conference_consent: states(
            Requirements::agreement(Role::WardCommittee).and(Role::WardFront, Strength::Agreement),
            article(10).clause(4),
            Read,
        )
        .or_irregular()
        .entry(),
        conference_board_consent: states(
            Requirements::agreement(Role::InspectionBoard),
            article(10).clause(4),
            Read,
        )
        .or_irregular()
        .entry(),
        ballot_plan: states(Span::Days(2), article(4).clause(2), Read)
            .or_irregular()
            .entry(),
        conference_notice: states(Span::Days(5), article(11).clause(1).point('c'), Read)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
