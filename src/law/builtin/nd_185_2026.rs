//! Nghị định 185/2026: organisation and operation of groups under the two-level government.
//!
//! All twenty articles were read in one third-party copy, not yet compared with an official page. The decree
//! names no deputy and repeals no circular: what it says of participants takes nothing from the deputies of
//! older texts. What it leaves to Law 10/2022 and its guiding decree (clause 2, Article 4) stands there.

use crate::law::slot::{clears, leaves, states};
use crate::law::{
    AllowanceFund, Area,
    Certainty::{Inferred, Read},
    Count, Edition, Entries, Households, Issuer, Level, Period, Permission, ProvisionalTime, Rank,
    Requirements, Residence, Role, Sizes, Span, Strength, TermChangeGround, Terms, Territory, article,
};
use crate::text::Set;

use super::{BOTH, day, instrument, text};

/// NĐ 185/2026/NĐ-CP: the Decree on villages and residential groups.
pub static ND_185_2026: Edition = Edition {
    source: text(instrument("185/2026/NĐ-CP", Issuer::Government, day(2026, 5, 26))),
    rank: Rank::Decree,
    territory: Territory::National,
    kinds: BOTH,
    in_force: Period::since(day(2026, 5, 26)),
    ended: None,
    doubt: None,
    revision: 1,
    stays: Set::EMPTY,
    entries: Entries {
        candidate_age: states(Count::at_least(21), article(7).clause(1), Read).entry(),
        candidate_residence: states(Residence::Commune, article(7).clause(1), Read).entry(),
        // The one prohibition among the standards. What it does to a head in mid-term is not said.
        candidate_sanctions: states(Permission::NotAllowed, article(7).clause(5), Read).entry(),
        term: states(Terms::fixed(60), article(4).clause(3), Read).entry(),
        // "Hội đồng nhân dân cấp tỉnh quyết định bố trí các chức danh người tham gia hoạt động": how many and
        // with which titles, also point c, clause 3, Article 6 and point c, clause 2, Article 15.
        participant_number: leaves(Level::Province, article(4).clause(1), Read),
        // "căn cứ yêu cầu nhiệm vụ, đặc điểm địa bàn". INTERPRETATION: from what size a group has participants
        // is part of the decision where to place them.
        participant_size: leaves(Level::Province, article(4).clause(1), Inferred),
        // "Ủy ban nhân dân cấp tỉnh quy định cụ thể về tiêu chuẩn ... đối với ... người tham gia hoạt động".
        participant_age: leaves(Level::Province, article(16).clause(5), Read),
        participant_residence: leaves(Level::Province, article(16).clause(5), Read),
        participant_competence: states(
            Set::<Role>::of(&[Role::Head]),
            article(6).clause(3).point('c'),
            Read,
        )
        .entry(),
        participant_consent: states(
            Requirements::agreement(Role::PartyCellSecretary).and(Role::FrontHead, Strength::Agreement),
            article(6).clause(3).point('c'),
            Read,
        )
        .entry(),
        // "Ủy ban nhân dân cấp xã quyết định công nhận và cho thôi làm người tham gia hoạt động": a choice alone
        // puts nobody in place. No deadline, no ground and no term are set.
        participant_recognition: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(6).clause(3).point('c'),
            Read,
        )
        .entry(),
        participant_relief: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(6).clause(3).point('c'),
            Read,
        )
        .entry(),
        task_competence: states(
            Set::<Role>::of(&[Role::Head]),
            article(6).clause(3).point('d'),
            Read,
        )
        .entry(),
        task_to_participants: states(Permission::Allowed, article(6).clause(3).point('d'), Read).entry(),
        term_change: states(Span::Months(6), article(4).clause(3), Read).entry(),
        term_change_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(4).clause(3),
            Read,
        )
        .entry(),
        term_change_beyond: states(
            Set::<Role>::of(&[Role::ProvinceCommittee]),
            article(4).clause(3),
            Read,
        )
        .entry(),
        // INTERPRETATION: "trường hợp phải rút ngắn hoặc kéo dài quá 06 tháng" is of the same two cases, so the
        // province names a ground too.
        term_change_grounds: states(
            Set::<TermChangeGround>::of(TermChangeGround::ALL),
            article(4).clause(3),
            Read,
        )
        .or_irregular()
        .entry(),
        // At creation, re-arrangement, reorganisation and vacancy. The Front's agreement of clause 3, Article 9,
        // Decree 59/2023/NĐ-CP is neither repeated nor repealed, and can stand beside it.
        provisional_time: states(
            ProvisionalTime::AtMost(Span::Months(6)),
            article(4).clause(2),
            Read,
        )
        .entry(),
        provisional_competence: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(4).clause(2),
            Read,
        )
        .entry(),
        size_minimum: states(
            Sizes::NONE
                .with(Area::HaNoi, Some(500), Some(700))
                .with(Area::HoChiMinhCity, Some(500), Some(700))
                .with(Area::NorthernMountains, Some(150), Some(300))
                .with(Area::RedRiverDelta, Some(400), Some(550))
                .with(Area::NorthCentral, Some(350), Some(450))
                .with(Area::SouthCentralCoast, Some(300), Some(450))
                .with(Area::CentralHighlands, Some(300), Some(450))
                .with(Area::SouthEast, Some(400), Some(550))
                .with(Area::MekongDelta, Some(400), Some(550)),
            article(10).clause(1),
            Read,
        )
        .entry(),
        // A re-arrangement is due where the criteria are not met or management needs it; no share of the minimum
        // is a trigger any more.
        merge_below: clears(article(8).clause(3), Read),
        // Opinions are taken by the law on grassroots democracy; no share is set.
        reorganisation_consent: clears(article(12).clause(2), Read),
        without_opinions: states(Permission::NotAllowed, article(13).clause(2).point('b'), Read)
            .or_irregular()
            .entry(),
        // The resolution is passed at the nearest session: no days are counted.
        dossier_commune: clears(article(12).clause(4), Read),
        reorganisation_competence: states(Set::<Role>::of(&[Role::WardCouncil]), article(9).clause(1), Read)
            .entry(),
        reorganisation_special_zone: states(
            Set::<Role>::of(&[Role::WardCommittee]),
            article(9).clause(2),
            Read,
        )
        .entry(),
        part_time_posts: states(
            Set::<Role>::of(&[Role::Head, Role::PartyCellSecretary, Role::FrontHead]),
            article(14).clause(1),
            Read,
        )
        .entry(),
        part_time_number: states(Count::at_most(3), article(14).clause(2), Read).entry(),
        // The larger fund is also that of groups in communes key for defence, at the border and on islands, and of
        // specially hard thôn. The provincial council may raise it (clause 3).
        allowance_fund: states(
            AllowanceFund {
                tenths: 65,
                tenths_large: 80,
                large_from: Households {
                    thon: 700,
                    to_dan_pho: 1000,
                },
            },
            article(15).clause(1),
            Read,
        )
        .entry(),
        // "theo định kỳ hằng năm hoặc khi cần thiết".
        report_every: states(Span::Months(12), article(6).clause(1).point('e'), Read)
            .or_irregular()
            .entry(),
        ..Entries::NONE
    },
};
