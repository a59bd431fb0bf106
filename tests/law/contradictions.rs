//! Where two texts in force disagree, the answer names both; and what of leaving, provisional heads and
//! the residents' matters each line states.

use to_dan_pho::law::edition::Certainty::{Read, Reported};
use to_dan_pho::law::edition::{Comparator, Denominator, ProvisionalTime, Reading, Span, Threshold};
use to_dan_pho::law::{Province, UnitKind};
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::expect_value::{stands, value};
use crate::support::day;
use crate::support::verdict::Named;
use crate::usual_steps::{ELSEWHERE, HA_NOI};

const JOINT: Named = Named(
    "Nghị quyết liên tịch 09/2008/NQLT-CP-UBTWMTTQVN",
    "Joint Resolution 09/2008/NQLT-CP-UBTWMTTQVN",
);
const DECISION: Named = Named(
    "Quyết định 16/2019/QĐ-UBND của UBND thành phố Hà Nội",
    "Decision 16/2019/QĐ-UBND of Hà Nội",
);
const LAW: Named = Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15");
const DECREE: Named = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
const ORDINANCE: Named = Named("Pháp lệnh 34/2007/PL-UBTVQH11", "Ordinance 34/2007/PL-UBTVQH11");
const OF_2026: Named = Named("Nghị định 185/2026/NĐ-CP", "Decree 185/2026/NĐ-CP");
const MORE: &str = "more than 50% of all household representatives of the group";
const MORE_BEFORE: &str = "more than 50% of all voters or household representatives";

/// Reference: khoản 3 Điều 9 NĐ 59/2023 (R) against Điều 12 TT 04/2012 as of 2019 (S): both stand from
/// 15/8/2023 to 25/5/2026; the decree is applied, the circular told.
#[test]
fn a_provisional_head_until_elected_or_at_most_six_months() {
    let book = Rulebook::builtin();
    let code = Province::new(ELSEWHERE).unwrap();
    let at = |on| book.at(code, UnitKind::ToDanPho, day(on)).unwrap();
    for on in ["2023-08-15", "2026-05-25"] {
        let slot = &at(on).slots().provisional_time;
        assert!(
            matches!(slot.reading(), Reading::Stated(p) if p.provision.value == ProvisionalTime::UntilElected)
        );
        let others: Vec<_> = slot.notes().iter().map(|n| n.provision.value).collect();
        assert_eq!(others, [ProvisionalTime::AtMost(Span::Months(6))]);
        assert_eq!(
            at(on).account(Rule::ProvisionalTime).text(Lang::En).to_string(),
            "until a new head is elected (clause 3, Article 9 of Decree 59/2023/NĐ-CP); not applied: at most 6 \
             months (point a, clause 2, Article 12 of Circular 04/2012/TT-BNV as amended by Circular 14/2018/TT-BNV)"
        );
        let vietnamese = at(on).account(Rule::ProvisionalTime).text(Lang::Vi).to_string();
        assert!(
            vietnamese.contains("không quá 06 tháng (điểm a khoản 2 Điều 12"),
            "{vietnamese}"
        );
    }
    assert!(
        at("2024-12-08")
            .contradictions()
            .any(|rule| rule == Rule::ProvisionalTime)
    );
    // An amendment is no contradiction.
    assert!(!at("2020-06-01").slots().term.notes().is_empty());
    assert!(!at("2020-06-01").contradictions().any(|rule| rule == Rule::Term));
    // In Hà Nội the term that was seen stands against the circular's two.
    let ha_noi = Rulebook::builtin()
        .at(Province::HA_NOI, UnitKind::ToDanPho, day("2020-06-01"))
        .unwrap()
        .clone();
    assert!(ha_noi.contradictions().any(|rule| rule == Rule::Term));
    // Before, the circular alone.
    for on in ["2023-08-14", "2023-07-01"] {
        assert!(at(on).slots().provisional_time.notes().is_empty());
        assert!(!at(on).contradictions().any(|rule| rule == Rule::ProvisionalTime));
    }
    // From 26/5/2026 the later decree is applied, and the earlier one told.
    let slot = &at("2026-05-26").slots().provisional_time;
    let others: Vec<_> = slot.notes().iter().map(|n| n.provision.value).collect();
    assert_eq!(others, [ProvisionalTime::UntilElected]);
}

/// Reference: khoản 3 Điều 9 NĐ 59/2023 (R); khoản 2 Điều 4 NĐ 185/2026 (R), which neither repeats nor repeals the
/// Front's agreement: both can stand together.
#[test]
fn who_appoints_a_provisional_head_and_who_agrees() {
    let ward = "the commune-level People's Committee";
    let front = "agreement of the commune-level Vietnam Fatherland Front Committee";
    stands(
        ELSEWHERE,
        "2023-08-15",
        Rule::ProvisionalCompetence,
        ward,
        DECREE.at("9(3)"),
        Read,
    );
    stands(
        ELSEWHERE,
        "2023-08-15",
        Rule::ProvisionalConsent,
        front,
        DECREE.at("9(3)"),
        Read,
    );
    stands(
        ELSEWHERE,
        "2026-05-26",
        Rule::ProvisionalCompetence,
        ward,
        OF_2026.at("4(2)"),
        Read,
    );
    let months = "at most 6 months";
    stands(
        ELSEWHERE,
        "2026-05-26",
        Rule::ProvisionalTime,
        months,
        OF_2026.at("4(2)"),
        Read,
    );
    stands(
        ELSEWHERE,
        "2026-05-26",
        Rule::ProvisionalConsent,
        front,
        DECREE.at("9(3)"),
        Read,
    );
}

/// Reference: Điều 9 NĐ 59/2023 and khoản 1 Điều 21 Luật 10/2022 (R): "ít nhất 50%" to petition, "trên
/// 50%" to relieve; case D8: exactly a half is enough to propose and not to decide.
#[test]
fn a_petition_needs_a_half_and_the_vote_more() {
    let half = "at least 50% of all households of the group";
    stands(
        ELSEWHERE,
        "2024-12-08",
        Rule::Petition,
        half,
        DECREE.at("9(1)b"),
        Read,
    );
    stands(
        ELSEWHERE,
        "2024-12-08",
        Rule::ReliefMajority,
        MORE,
        LAW.at("21(1)"),
        Read,
    );
    let book = Rulebook::builtin();
    let rules = book
        .at(
            Province::new(ELSEWHERE).unwrap(),
            UnitKind::ToDanPho,
            day("2024-12-08"),
        )
        .unwrap();
    let petition = rules.slots().petition.stated().unwrap().value;
    let vote = rules.slots().relief_majority.stated().unwrap().value;
    let half = |comparator, of| Threshold::new(comparator, 1, 2, of).unwrap();
    assert_eq!(petition, half(Comparator::AtLeast, Denominator::Households));
    assert_eq!(
        vote,
        half(Comparator::MoreThan, Denominator::HouseholdRepresentatives)
    );
    assert!(petition.reached(155, 310) && !vote.reached(155, 310));
    assert!(!petition.reached(154, 310) && vote.reached(156, 310));
}

/// Reference: khoản 3 Điều 9 NĐ 59/2023 (R); khoản 2 Điều 21 Luật 10/2022 (R), which ranks above it.
#[test]
fn after_a_leaving() {
    stands(
        ELSEWHERE,
        "2024-12-08",
        Rule::ElectionAfterRelief,
        "60 days",
        DECREE.at("9(3)"),
        Read,
    );
    let days = "5 working days";
    stands(
        ELSEWHERE,
        "2024-12-08",
        Rule::ReliefRecognitionWithin,
        days,
        LAW.at("21(2)"),
        Read,
    );
}

/// Reference: Điều 8 NĐ 59/2023 (R); Điều 19 Pháp lệnh 34/2007 (S): in office from recognition.
#[test]
fn in_office_from_recognition() {
    let from = "from recognition";
    stands(
        ELSEWHERE,
        "2024-12-08",
        Rule::OfficeFrom,
        from,
        DECREE.at("8"),
        Read,
    );
    stands(
        HA_NOI,
        "2022-04-15",
        Rule::OfficeFrom,
        from,
        ORDINANCE.at("19"),
        Reported,
    );
}

/// Reference: TT 14/2018 (S): 300 and 450 in Hà Nội; QĐ 16/2019 of Hà Nội (S): below which a group is merged; khoản 1
/// Điều 10 NĐ 185/2026 (R): 500 and 700.
#[test]
fn the_sizes_of_ha_noi() {
    let below = "150 households (village), 225 households (residential group)";
    let book = Rulebook::builtin();
    let least = |on: &str| {
        let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(on)).unwrap();
        let sizes = rules.slots().size_minimum.stated().unwrap();
        let of = |kind| sizes.value.in_province(Province::HA_NOI, kind);
        (of(UnitKind::Thon), of(UnitKind::ToDanPho), sizes.certainty)
    };
    assert_eq!(least("2022-04-15"), (Some(300), Some(450), Reported));
    assert_eq!(least("2026-08-01"), (Some(500), Some(700), Read));
    stands(
        HA_NOI,
        "2022-04-15",
        Rule::MergeBelow,
        below,
        DECISION.whole(),
        Reported,
    );
}

/// Reference: NQLT 09/2008 (S): contributions by more than half, clusters above 200 households.
#[test]
fn the_residents_matters_under_the_joint_resolution() {
    let on = "2022-04-15";
    stands(
        ELSEWHERE,
        on,
        Rule::ContributionsMajority,
        MORE_BEFORE,
        JOINT.whole(),
        Reported,
    );
    stands(
        ELSEWHERE,
        on,
        Rule::ClusterFrom,
        "at least 201",
        JOINT.whole(),
        Reported,
    );
    stands(
        ELSEWHERE,
        on,
        Rule::ClusterSize,
        "50 to 150",
        JOINT.whole(),
        Reported,
    );
}

/// Reference: Luật 10/2022 and NĐ 59/2023 (R), each at its place.
#[test]
fn the_residents_matters_under_the_law() {
    let on = "2024-12-08";
    for (rule, says, article) in [
        (
            Rule::ContributionsMajority,
            "at least 2/3 of all household representatives of the group",
            LAW.at("21(1)"),
        ),
        (Rule::ConventionsMajority, MORE, LAW.at("21(1)")),
        (
            Rule::Initiative,
            "at least 10% of all households of the group",
            LAW.at("16(3)"),
        ),
        (Rule::InitiativeValid, "3 months", LAW.at("16(3)")),
        (Rule::ClusterFrom, "at least 200", LAW.at("18(3)")),
        (Rule::BallotTeam, "3 to 5", LAW.at("19(2)")),
        (Rule::BallotNotice, "2 days", LAW.at("19(2)")),
        (Rule::BallotPlan, "2 days", DECREE.at("4(2)")),
        (Rule::OnlineChoice, MORE, DECREE.at("5(2)c")),
        (Rule::ConferenceNotice, "5 days", DECREE.at("11(1)c")),
        (Rule::ReportEvery, "12 months", LAW.at("33(1)")),
        (Rule::InspectionByElection, "6 months", LAW.at("36(2)")),
        (Rule::ReorganisationOpinions, "20 days", LAW.at("28(2)")),
        (Rule::MinutesCopies, "at least 3", DECREE.at("3(5)c")),
    ] {
        stands(ELSEWHERE, on, rule, says, article, Read);
    }
    // 200 households are enough under the law, and one too few before.
    assert_eq!(
        value(ELSEWHERE, "2023-06-30", Rule::ClusterFrom).as_deref(),
        Some("at least 201")
    );
}

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (R): shortened or extended by 6 months at most, by the commune.
#[test]
fn a_term_is_changed_by_six_months_at_most() {
    let on = "2026-08-01";
    stands(
        ELSEWHERE,
        on,
        Rule::TermChange,
        "6 months",
        OF_2026.at("4(3)"),
        Read,
    );
    let ward = "the commune-level People's Committee";
    stands(
        ELSEWHERE,
        on,
        Rule::TermChangeCompetence,
        ward,
        OF_2026.at("4(3)"),
        Read,
    );
    assert_eq!(value(ELSEWHERE, "2026-05-25", Rule::TermChange), None);
}

/// All of them, in Hà Nội on two days. A text as amended does not contradict itself: the size of a
/// deputy's group (08/2020 over 16/2019) and the files (05/2022 over 04/2012) are not among them.
#[test]
fn these_are_the_contradictions_of_ha_noi() {
    let book = Rulebook::builtin();
    let on = |day_: &str| {
        let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(day_)).unwrap();
        rules.contradictions().collect::<Vec<_>>()
    };
    assert_eq!(on("2022-06-01"), [Rule::Term, Rule::DeputyConsent]);
    assert_eq!(
        on("2024-01-01"),
        [
            Rule::Electorate,
            Rule::CandidatesNumber,
            Rule::Quorum,
            // The city counts all voters or household representatives, the Law household representatives.
            Rule::ElectionMajority,
            // The decree asks for reasons only where nothing is recognised and no re-run ordered; the Law always.
            Rule::RerunWithoutReasons,
            Rule::RerunWithin,
            Rule::Term,
            Rule::DeputyConsent,
            Rule::ProvisionalCompetence,
            Rule::ProvisionalTime,
            Rule::ReportEvery,
        ]
    );
}

/// What a slot holds is told in words, whatever it holds.
#[test]
fn values_of_several_numbers_are_told() {
    let book = Rulebook::builtin();
    let told = |on, rule: Rule| {
        let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(on)).unwrap();
        rules.value(rule).text(Lang::En).to_string()
    };
    let size = told("2019-11-10", Rule::DeputySize);
    assert!(size.contains("450") && size.contains("600"), "{size}");
    let documents = told("2024-03-10", Rule::DocumentsAhead);
    assert!(documents.contains("2 days"), "{documents}");
}
