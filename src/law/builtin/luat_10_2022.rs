//! Luật 10/2022: the Law on grassroots democracy. Read in full as passed in 2022.
//!
//! Amended from 1/7/2025 by Law 97/2025/QH15 (Article 4: "đặc khu" for "thị trấn", and without "ở cấp xã," before "ở
//! thôn, tổ dân phố") and by Law 47/2024/QH15. The other amending words were not read, so from that day every answer
//! says so. No number, share or deadline is known to change.

use crate::law::slot::states;
use crate::law::{
    Certainty::{Amended, Inferred, Read},
    Content, Count, Denominator, Doubt, Edition, Electorate, Entries, Issuer, Matter, MatterScope, Period,
    Permission, Rank, Report, Requirements, Role, Span, Territory, Threshold, article,
};
use crate::text::Set;

use super::{BOTH, day, instrument, text};

/// Luật 10/2022/QH15: the Law on grassroots democracy.
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
    ended: None,
    doubt: Some(Doubt {
        from: day(2025, 7, 1),
        certainty: Amended,
    }),
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        electorate: states(
            Set::<Electorate>::of(&[Electorate::HouseholdRepresentatives]),
            article(18).clause(1),
            Read,
        )
        .entry(),
        // Of all matters of the group, so of an election too, after a meeting to which too few came.
        household_ballots: states(Permission::Allowed, article(19).clause(1).point('b'), Read).entry(),
        election_majority: states(Threshold::MORE_THAN_HALF, article(21).clause(1), Read).entry(),
        send_within: states(Span::WorkingDays(5), article(20).clause(3), Read)
            .or_irregular()
            .entry(),
        recognition_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(21).clause(2),
            Read,
        )
        .entry(),
        recognition_within: states(Span::WorkingDays(5), article(21).clause(2), Read)
            .or_irregular()
            .entry(),
        annulment_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(22).clause(2),
            Read,
        )
        .entry(),
        relief_majority: states(Threshold::MORE_THAN_HALF, article(21).clause(1), Read).entry(),
        relief_recognition: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(21).clause(2),
            Read,
        )
        .entry(),
        relief_recognition_within: states(Span::WorkingDays(5), article(21).clause(2), Read)
            .or_irregular()
            .entry(),
        contributions_majority: states(Threshold::TWO_THIRDS, article(21).clause(1), Read).entry(),
        conventions_majority: states(Threshold::MORE_THAN_HALF, article(21).clause(1), Read).entry(),
        initiative: states(
            Threshold::TENTH.of(Denominator::Households),
            article(16).clause(3),
            Read,
        )
        .entry(),
        initiative_valid: states(Span::Months(3), article(16).clause(3), Read).entry(),
        cluster_one_ground: states(Permission::Allowed, article(18).clause(3), Read).entry(),
        cluster_from: states(Count::at_least(200), article(18).clause(3), Read).entry(),
        // "Phát phiếu ... đến từng hộ gia đình": one ballot for each of all households.
        ballots_issued: states(
            Threshold::ALL.of(Denominator::Households),
            article(19).clause(3),
            Read,
        )
        .or_irregular()
        .entry(),
        // Whoever does not recognise a decision that was passed answers in writing with the reasons.
        rerun_without_reasons: states(Permission::NotAllowed, article(21).clause(2), Read)
            .or_irregular()
            .entry(),
        ballot_team: states(Count::between(3, 5), article(19).clause(2), Read)
            .or_irregular()
            .entry(),
        ballot_notice: states(Span::Days(2), article(19).clause(2), Read)
            .or_irregular()
            .entry(),
        meeting_matters: states(
            Set::<Matter>::of(&[
                Matter::Contributions,
                Matter::Funds,
                Matter::Conventions,
                Matter::Boards,
                Matter::Other,
            ]),
            article(18).clause(1),
            Read,
        )
        .entry(),
        // Any matter of Article 15 may be put commune-wide. Of the first two alone a share and a day of effect are
        // given (clause 1, Article 21).
        commune_matters: states(Set::<Matter>::of(Matter::ALL), article(16).clause(1), Read).entry(),
        propose_group: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(16).clause(2),
            Read,
        )
        .entry(),
        propose_group_consent: states(
            Requirements::agreement(Role::FrontHead),
            article(16).clause(2),
            Read,
        )
        .entry(),
        // The text names the Chair of the commune-level Vietnam Fatherland Front Committee.
        propose_commune: states(Set::<Role>::of(&[Role::WardChair]), article(16).clause(1), Read).entry(),
        propose_commune_consent: states(
            Requirements::agreement(Role::WardFrontChair),
            article(16).clause(1),
            Read,
        )
        .entry(),
        initiative_below: states(
            Requirements::agreement(Role::FrontCommittee),
            article(16).clause(3),
            Read,
        )
        .entry(),
        // INTERPRETATION: a provisional head is there to run the group's work (clause 3, Article 9, NĐ 59/2023),
        // so does here what the head does.
        meeting_convening: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(18).clause(1),
            Read,
        )
        .entry(),
        convener_competence: states(Set::<Role>::of(&[Role::WardChair]), article(18).clause(1), Read).entry(),
        convener_who: states(
            // "đại diện Ban công tác Mặt trận": INTERPRETATION: its head too.
            Set::<Role>::of(&[Role::FrontHead, Role::FrontCommittee, Role::Resident]),
            article(18).clause(1),
            Read,
        )
        .entry(),
        other_majority: states(Threshold::MORE_THAN_HALF, article(21).clause(1), Read).entry(),
        commune_majority: states(
            Threshold::TWO_THIRDS.of(Denominator::Groups),
            article(21).clause(1),
            Read,
        )
        .entry(),
        meeting_only: states(
            Set::<Matter>::of(&[Matter::Conventions, Matter::Head, Matter::Boards]),
            article(17).clause(2),
            Read,
        )
        .entry(),
        ballots_ward: states(MatterScope::Commune, article(19).clause(1).point('a'), Read).entry(),
        ballots_after: states(
            Set::<Matter>::of(Matter::ALL),
            article(19).clause(1).point('b'),
            Read,
        )
        .entry(),
        // Which matters these "other cases" are the Law leaves to the decree: point c, clause 1, Article
        // 4, Decree 59/2023/NĐ-CP.
        ballots_choice_consent: states(
            Requirements::agreement(Role::FrontCommittee),
            article(19).clause(1).point('c'),
            Read,
        )
        .entry(),
        ballot_competence: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(19).clause(2),
            Read,
        )
        .entry(),
        online_matters: states(Set::<Matter>::of(&[Matter::Other]), article(17).clause(2), Read).entry(),
        online_consent: states(
            Requirements::agreement(Role::FrontCommittee),
            article(17).clause(2),
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
            article(18).clause(3),
            Read,
        )
        .entry(),
        cluster_outsider: states(Permission::NotAllowed, article(18).clause(3), Read).entry(),
        decision_contents: states(Set::<Content>::of(Content::ALL), article(20).clause(2), Read)
            .or_irregular()
            .entry(),
        decision_signatures: states(Count::at_least(2), article(20).clause(2).point('g'), Read)
            .or_irregular()
            .entry(),
        // INTERPRETATION: the text names the head as the one who signs; so nobody does it instead.
        decision_signing: states(Permission::NotAllowed, article(20).clause(2).point('g'), Inferred).entry(),
        decision_form_consent: states(
            Requirements::agreement(Role::FrontHead),
            article(20).clause(1),
            Read,
        )
        .entry(),
        effect_on_adoption: states(
            Set::<Matter>::of(&[Matter::Contributions, Matter::Funds, Matter::Other]),
            article(21).clause(2),
            Read,
        )
        .entry(),
        effect_commune: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(21).clause(2),
            Read,
        )
        .entry(),
        conventions_recognition: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(21).clause(2),
            Read,
        )
        .entry(),
        boards_recognition: states(Set::<Role>::of(&[Role::WardFront]), article(21).clause(2), Read).entry(),
        decision_recognition_within: states(Span::WorkingDays(5), article(21).clause(2), Read)
            .or_irregular()
            .entry(),
        // INTERPRETATION: the Law has unlawful content annulled and faulty procedure annulled or changed; no text
        // forbids to ask for a change of content.
        change_of_content: states(Permission::NotAllowed, article(22).clause(2), Inferred)
            .or_irregular()
            .entry(),
        // "công dân có quyền kiến nghị, phản ánh": whoever lives in the group, whatever post they hold.
        complaint_competence: states(Set::<Role>::of(&[Role::Resident]), article(24).clause(4), Read).entry(),
        conference_competence: states(
            Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            article(33).clause(2),
            Read,
        )
        .entry(),
        conference_reports: states(Set::<Report>::of(Report::ALL), article(33).clause(3), Read)
            .or_irregular()
            .entry(),
        report_every: states(Span::Months(12), article(33).clause(1), Read)
            .or_irregular()
            .entry(),
        inspection_members: states(Count::at_least(5), article(36).clause(1), Read).entry(),
        inspection_by_election: states(Span::Months(6), article(36).clause(2), Read).entry(),
        without_opinions: states(Permission::NotAllowed, article(25).clause(4), Read)
            .or_irregular()
            .entry(),
        reorganisation_opinions: states(Span::Days(20), article(28).clause(2), Read).entry(),
        ..Entries::NONE
    },
};
