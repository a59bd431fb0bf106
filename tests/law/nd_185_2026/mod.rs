//! Nghị định 185/2026/NĐ-CP, in force from 26/5/2026. Read whole in a third party's copy.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{Area, Level, Permission, Span, Strength, Terms};
use to_dan_pho::law::{Due, Opinion, Period, Power, Province, Residence, Role, TermChangeGround, UnitKind};
use to_dan_pho::office::Office;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant, Scope, Task};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::vacancy::{
    Appointment, ChangeTerm, Command as Vacate, EndGround, EndTenure, NewEnd,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule, Rulebook};

use crate::expect_value::{stands, value};
use crate::support::verdict::{Named, standing};
use crate::support::{
    CELL_SECRETARY, FRONT_HEAD, WARD_CHAIR, World, candidate, day, number, person, recognition,
};
use crate::usual_steps::{
    CELL, ELSEWHERE, HA_NOI, HEAD, WARD, choosing_participant, for_months, headed, instead_of, opening,
    opening_participant, participating, presenting, proposed, received, standing_for,
};

const DECREE: Named = Named("Nghị định 185/2026/NĐ-CP", "Decree 185/2026/NĐ-CP");
const VOTE: &str = "2026-08-02";
const BOTH: &[(Actor, Opinion)] = &[(CELL_SECRETARY, Opinion::For), (FRONT_HEAD, Opinion::For)];

fn in_2026(province: u8) -> World {
    headed(province, "2026-08-10", None)
}

/// Reference: khoản 1 Điều 7 NĐ 185/2026 (R): "từ 21 tuổi trở lên".
#[test]
fn a_candidate_is_twenty_one() {
    standing_for(ELSEWHERE, VOTE, "2005-08-02", Residence::GroupRegistered).lawful();
    standing_for(ELSEWHERE, VOTE, "2005-08-03", Residence::GroupRegistered).refused(
        Rule::CandidateAge,
        Evidence::Count {
            observed: 20,
            least: 21,
            most: u32::MAX,
        },
        DECREE.at("7(1)"),
    );
}

/// Reference: khoản 1 Điều 7 NĐ 185/2026 (R): "cư trú thường xuyên tại địa bàn xã, phường".
#[test]
fn a_candidate_lives_in_the_commune() {
    for residence in [Residence::Commune, Residence::Group, Residence::GroupRegistered] {
        standing_for(ELSEWHERE, VOTE, "1980-01-01", residence).lawful();
    }
    standing_for(ELSEWHERE, VOTE, "1980-01-01", Residence::Elsewhere).refused(
        Rule::CandidateResidence,
        Evidence::Residence {
            observed: Residence::Elsewhere,
            required: Residence::Commune,
        },
        DECREE.at("7(1)"),
    );
}

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (R): "nhiệm kỳ ... là 05 năm", Hà Nội too.
#[test]
fn a_term_of_five_years() {
    for province in [ELSEWHERE, HA_NOI] {
        let mut world = received(province, VOTE, "2026-08-03");
        world.election(WARD, "2026-08-05", for_months(None)).lawful();
        let tenure = world.group().head_on(day("2026-08-05")).unwrap();
        assert_eq!(tenure.period.until(), Some(day("2031-08-06")));
        let short = received(province, VOTE, "2026-08-03").election(WARD, "2026-08-05", for_months(Some(30)));
        short.irregular(
            Rule::Term,
            Evidence::Term {
                observed: 30,
                allowed: Terms::only(60).unwrap(),
            },
            DECREE.at("4(3)"),
        );
    }
}

/// Reference: khoản 5 Điều 7 NĐ 185/2026 (R): nobody stands who is under discipline, prosecution or a court's
/// decision; which of them is not recorded. Before the decree no text read asked.
#[test]
fn nobody_stands_under_discipline_or_prosecution() {
    let sanctioned = candidate(1).under_sanction();
    presenting(ELSEWHERE, VOTE, &[sanctioned], Some(Opinion::For)).refused(
        Rule::CandidateSanctions,
        Evidence::Permission(Permission::NotAllowed),
        DECREE.at("7(5)"),
    );
    presenting(ELSEWHERE, "2024-12-08", &[sanctioned], Some(Opinion::For)).lawful();
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026 (R), câu cuối: "Ủy ban nhân dân cấp xã quyết định công nhận": the head
/// chooses, and a choice alone puts nobody in place.
#[test]
fn a_participant_is_in_place_when_recognised() {
    for province in [ELSEWHERE, HA_NOI] {
        let mut world = in_2026(province);
        choosing_participant(&mut world, "2026-08-12", 2, BOTH).lawful();
        assert_eq!(world.group().deputies_on(day("2026-08-12")).count(), 0);
        let recognise = Depute::Recognise(recognition(&[]));
        world
            .deputy(WARD, "2026-08-12", recognise)
            .refused_as(Rule::NotReceived);
        world.deputy(HEAD, "2026-08-12", Depute::Propose).lawful();
        world.deputy(WARD, "2026-08-13", Depute::Receive).lawful();
        // No deadline is set for the ward.
        let receipt = world.group().selection().unwrap().receipt().unwrap();
        assert_eq!(receipt.due, Due::NotRegulated);
        assert_eq!(world.group().deputies_on(day("2026-08-13")).count(), 0);
        world.deputy(WARD_CHAIR, "2026-09-30", recognise).refused(
            Rule::ParticipantRecognition,
            instead_of(Role::WardChair, &[Role::WardCommittee]),
            DECREE.at("6(3)c"),
        );
        world.deputy(WARD, "2026-09-30", recognise).lawful();
        let tenure = world.group().deputies_on(day("2026-09-30")).next().unwrap();
        assert_eq!((tenure.office, tenure.person), (Office::Participant, person(2)));
        assert_eq!(tenure.period, Period::since(day("2026-09-30")));
        in_2026(province)
            .deputy(WARD, "2026-08-12", Depute::OpenParticipant(candidate(2)))
            .refused(
                Rule::ParticipantCompetence,
                instead_of(Role::WardCommittee, &[Role::Head]),
                DECREE.at("6(3)c"),
            );
    }
    // The ward may answer with reasons, and nobody is in place.
    let mut world = in_2026(ELSEWHERE);
    choosing_participant(&mut world, "2026-08-12", 2, BOTH).lawful();
    world.deputy(HEAD, "2026-08-12", Depute::Propose).lawful();
    world.deputy(WARD, "2026-08-13", Depute::Receive).lawful();
    let answer = Depute::DeclineRecognition(Set::<Reason>::of(&[Reason::Standards]));
    world.deputy(WARD, "2026-08-14", answer).lawful();
    assert_eq!(world.group().deputies_on(day("2026-08-14")).count(), 0);
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026 (R): agreed with the cell's secretary and the Front's head.
#[test]
fn the_cell_secretary_and_the_front_head_agree() {
    for (answers, of, got) in [
        (&[(FRONT_HEAD, Opinion::For)][..], Role::PartyCellSecretary, None),
        (
            &[(CELL_SECRETARY, Opinion::Against), (FRONT_HEAD, Opinion::For)],
            Role::PartyCellSecretary,
            Some(Opinion::Against),
        ),
        (&[(CELL_SECRETARY, Opinion::For)], Role::FrontHead, None),
        (
            &[(CELL_SECRETARY, Opinion::For), (FRONT_HEAD, Opinion::Against)],
            Role::FrontHead,
            Some(Opinion::Against),
        ),
    ] {
        choosing_participant(&mut in_2026(HA_NOI), "2026-08-12", 2, answers).refused(
            Rule::ParticipantConsent,
            Evidence::Consent {
                of,
                strength: Strength::Agreement,
                got,
            },
            DECREE.at("6(3)c"),
        );
    }
    // The cell's committee, consulted on deputies under the city's decision, is not asked; its opinion is taken.
    let mut world = in_2026(HA_NOI);
    world
        .depute(HEAD, "2026-08-12", Depute::OpenParticipant(candidate(2)))
        .unwrap();
    world
        .deputy(CELL, "2026-08-12", Depute::Consent(Opinion::For))
        .lawful();
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026 (R), câu cuối: "và cho thôi làm": the commune's committee lets a
/// participant go; no ground and no procedure is set.
#[test]
fn the_ward_committee_lets_a_participant_go() {
    let end = |ground| {
        Vacate::EndTenure(EndTenure {
            office: Office::Participant,
            person: person(2),
            ground,
        })
    };
    let mut world = in_2026(ELSEWHERE);
    participating(&mut world, "2026-08-12", 2);
    for by in [WARD_CHAIR, HEAD] {
        world
            .vacating(by, "2026-09-01", end(EndGround::Relieved))
            .refused_as(Rule::TenureEndCompetence);
    }
    world
        .vacating(WARD, "2026-09-01", end(EndGround::Relieved))
        .lawful();
    assert_eq!(world.group().deputies_on(day("2026-09-01")).count(), 0);
    let ward = "the commune-level People's Committee";
    let rule = Rule::ParticipantRelief;
    stands(ELSEWHERE, VOTE, rule, ward, DECREE.at("6(3)c"), Certainty::Read);
}

/// Reference: khoản 1 Điều 4, khoản 5 Điều 16 NĐ 185/2026 (R): how many, in which groups and by which standards the
/// province decides.
#[test]
fn number_size_and_standards_are_for_the_province() {
    let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 100);
    world.headed("2026-08-02", "2026-08-10", 1);
    for n in 2..5 {
        participating(&mut world, "2026-08-12", n);
    }
    assert_eq!(world.group().deputies_on(day("2026-08-12")).count(), 3);
    // Old enough or not, and wherever living.
    let young = standing(6, (day("2010-01-01"), day("2026-08-12")), Residence::Elsewhere);
    opening_participant(&mut world, "2026-08-12", young).lawful();
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(VOTE)).unwrap();
    for rule in [
        Rule::ParticipantNumber,
        Rule::ParticipantSize,
        Rule::ParticipantAge,
        Rule::ParticipantResidence,
    ] {
        assert_eq!(rules.left_to(rule), Some(Level::Province), "{rule:?}");
    }
}

/// Reference: NĐ 185/2026 (R): of a participant's term nothing is said, so it follows no change of the head's, though
/// that had no end either, extended until new rules before the decree came.
#[test]
fn a_participants_time_follows_no_term() {
    let mut world = World::new(HA_NOI);
    world.headed_for("2023-12-10", "2023-12-20", 1, Some(30));
    let change = |end| Vacate::ChangeTerm(ChangeTerm::new(end).on_ground(REORGANISATION));
    let open = change(NewEnd::UntilNewRules);
    world.vacating(WARD, "2026-05-10", open).lawful();
    participating(&mut world, "2026-08-12", 2);
    let last_day = change(NewEnd::LastDay(day("2026-10-31")));
    world.vacating(WARD, "2026-09-01", last_day).lawful();
    let head = world.group().head_on(day("2026-09-01")).unwrap();
    assert_eq!(head.period.until(), Some(day("2026-11-01")));
    let participant = world.group().deputies_on(day("2026-09-01")).next().unwrap();
    assert_eq!(participant.period, Period::since(day("2026-08-12")));
}

const REORGANISATION: TermChangeGround = TermChangeGround::Reorganisation;

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (R): a term is shortened or extended by at most six months by the commune's
/// committee, on two grounds; beyond, by the province's committee, on its report.
#[test]
fn a_term_is_changed_by_the_commune_and_beyond_by_the_province() {
    let until = |last| ChangeTerm::new(NewEnd::LastDay(day(last)));
    // Sixty months from 10/8/2026 end with 10/8/2031.
    let changing = |by, change| in_2026(ELSEWHERE).vacating(by, "2031-05-05", Vacate::ChangeTerm(change));
    for ground in [REORGANISATION, TermChangeGround::ForceMajeure] {
        changing(WARD, until("2032-02-10").on_ground(ground)).lawful();
    }
    changing(WARD, until("2032-02-10")).irregular(
        Rule::TermChangeGrounds,
        Evidence::Plain,
        DECREE.at("4(3)"),
    );
    let beyond = until("2032-02-11").on_ground(REORGANISATION);
    changing(WARD, beyond).refused_as(Rule::TermChange);
    let province = Actor::ProvinceCommittee;
    changing(province, beyond.reported_on(day("2031-04-20"))).lawful();
    // No limit is set to the province; that no report came before is irregular.
    let far = until("2035-01-01").on_ground(REORGANISATION);
    changing(province, far.reported_on(day("2031-04-20"))).lawful();
    for unreported in [far, far.reported_on(day("2031-05-06"))] {
        let change = changing(province, unreported);
        assert_eq!(change.refused, None);
        assert!(
            change
                .irregular
                .iter()
                .any(|f| f.rule == Rule::TermChangeUnreported)
        );
    }
    // What lies within is for the commune alone, and neither is for its chair.
    let within = until("2032-02-10").on_ground(REORGANISATION);
    changing(province, within.reported_on(day("2031-04-20"))).refused(
        Rule::TermChangeCompetence,
        instead_of(Role::ProvinceCommittee, &[Role::WardCommittee]),
        DECREE.at("4(3)"),
    );
    changing(WARD_CHAIR, within).refused_as(Rule::TermChangeCompetence);
    // Without an end: beyond every limit.
    let open = ChangeTerm {
        end: NewEnd::UntilReorganisation,
        ..far
    };
    changing(WARD, open).refused_as(Rule::TermChangeOpen);
    changing(province, open.reported_on(day("2031-04-20"))).lawful();
}

/// Reference: khoản 2 Điều 4 NĐ 185/2026 (R) and khoản 3 Điều 9 NĐ 59/2023 (R): the commune's committee designates a
/// provisional head for six months at most from the decision; the Front's agreement stands beside it, and its absence
/// is irregular.
#[test]
fn a_provisional_head_of_six_months_with_the_front() {
    let appoint = |last: Option<&str>, agreed: bool| {
        let consent = to_dan_pho::procedure::Consent::given(Role::WardFront, day("2026-07-01"));
        Vacate::Appoint(Appointment {
            person: person(7),
            decision: Some(number("41/QĐ-UBND")),
            last_day: last.map(day),
            consent: agreed.then_some(consent),
        })
    };
    let designating = |by, what| World::new(HA_NOI).vacating(by, "2026-07-01", what);
    designating(WARD, appoint(None, true)).lawful();
    designating(WARD_CHAIR, appoint(None, true)).refused_as(Rule::ProvisionalCompetence);
    let alone = designating(WARD, appoint(None, false));
    assert_eq!(alone.refused, None);
    assert!(alone.irregular.iter().any(|f| f.rule == Rule::ProvisionalConsent));
    // Six months from 1/7/2026 end with 1/1/2027.
    designating(WARD, appoint(Some("2027-01-01"), true)).lawful();
    designating(WARD, appoint(Some("2027-01-02"), true)).refused_as(Rule::ProvisionalTime);
}

/// Reference: the same: nobody was found in six months, and the committee designates again. Whether the second has six
/// months of the own decision no text says: taken, irregular, and a head stays overdue.
#[test]
fn a_second_designation_in_one_vacancy_is_irregular() {
    for again in [7, 8] {
        let mut world = World::new(HA_NOI);
        world
            .vacating(WARD, "2026-07-01", crate::support::appoint(7, "2026-07-01"))
            .lawful();
        let second = crate::support::appoint(again, "2027-01-05");
        let verdict = world.vacating(WARD, "2027-01-05", second);
        assert_eq!(verdict.refused, None);
        assert!(verdict.irregular.iter().any(|f| f.rule == Rule::ProvisionalTime));
        let tenure = world.group().provisional_on(day("2027-01-05")).unwrap();
        assert_eq!(
            (tenure.person, tenure.period.until()),
            (person(again), Some(day("2027-07-06")))
        );
        let owed = world.elections_due("2027-01-05");
        assert_eq!(owed[0].rule, Rule::ProvisionalTime);
        assert!(owed[0].is_overdue(day("2027-01-05")));
    }
}

/// Reference: khoản 1 Điều 4, điểm d khoản 3 Điều 6 NĐ 185/2026 (R): a participant is no deputy. The city's decision lets a
/// deputy act for the head, and elsewhere no text lets anybody.
#[test]
fn nothing_is_delegated_to_participants() {
    let grant = Delegate::Grant(Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2026-09-01")),
    });
    let mut world = in_2026(ELSEWHERE);
    participating(&mut world, "2026-08-12", 2);
    let refused = world.authority(HEAD, "2026-08-20", grant).refused.unwrap();
    assert_eq!(refused.rule, Rule::NotProvidedFor);
    assert_eq!(refused.evidence, Evidence::Rule(Rule::DelegationTo));
    let mut world = in_2026(HA_NOI);
    participating(&mut world, "2026-08-12", 2);
    let refused = world.authority(HEAD, "2026-08-20", grant).refused.unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::DelegationTo, instead_of(Role::Participant, &[Role::Deputy]))
    );
}

/// Reference: điểm d khoản 3 Điều 6 NĐ 185/2026 (R): the head assigns tasks to participants, and by the circular to a
/// deputy.
#[test]
fn the_head_assigns_tasks_to_participants() {
    let task = |to| {
        Delegate::AssignTask(Task {
            to: person(to),
            work: Power::Coordinate,
        })
    };
    let mut world = in_2026(HA_NOI);
    participating(&mut world, "2026-08-12", 2);
    world.authority(HEAD, "2026-08-20", task(2)).lawful();
    let refused = world.authority(HEAD, "2026-08-20", task(3)).refused.unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (
            Rule::TaskTo,
            instead_of(Role::Resident, &[Role::Deputy, Role::Participant])
        )
    );
    world
        .authority(Actor::Participant(person(2)), "2026-08-20", task(2))
        .refused(
            Rule::TaskCompetence,
            instead_of(Role::Participant, &[Role::Head]),
            DECREE.at("6(3)d"),
        );
    let allowed = "allowed";
    let rule = Rule::TaskToParticipants;
    stands(
        ELSEWHERE,
        VOTE,
        rule,
        allowed,
        DECREE.at("6(3)d"),
        Certainty::Read,
    );
}

/// Reference: NĐ 185/2026 names no deputy and repeals no circular (khoản 2 Điều 20, R): deputy and participant are two
/// offices, and the deputy of the circular and of the city goes on, inferred.
#[test]
fn the_deputy_of_older_texts_goes_on_inferred() {
    for (province, asked) in [
        (ELSEWHERE, &[(FRONT_HEAD, Opinion::For)][..]),
        (HA_NOI, &[(CELL, Opinion::Against), (FRONT_HEAD, Opinion::For)]),
    ] {
        let mut world = in_2026(province);
        participating(&mut world, "2026-08-12", 2);
        // One deputy beside the participants, who may be the same person.
        proposed(&mut world, "2026-08-20", 2, asked);
        world
            .deputy(WARD, "2026-08-21", Depute::Recognise(recognition(&[])))
            .lawful();
        let offices: Vec<_> = world
            .group()
            .deputies_on(day("2026-08-21"))
            .map(|t| t.office)
            .collect();
        assert_eq!(offices.len(), 2);
        opening(&mut world, "2026-09-01", candidate(4)).refused_as(Rule::DeputyNumber);
        opening_participant(&mut world, "2026-09-01", candidate(4)).lawful();
        let code = Province::new(province).unwrap();
        let rules = world
            .book
            .at(code, UnitKind::ToDanPho, day("2026-08-21"))
            .unwrap();
        for rule in [
            Rule::DeputyForm,
            Rule::DeputyNumber,
            Rule::DeputyConsent,
            Rule::DeputyRecognition,
            Rule::DeputyTerm,
            Rule::DeputyAge,
        ] {
            assert_eq!(
                rules.provision(rule).unwrap().certainty,
                Certainty::Inferred,
                "{rule:?}"
            );
        }
    }
}

/// Reference: NĐ 185/2026 lets nothing be delegated to a participant, and the circular speaks of the deputy alone. Who holds both
/// offices uses a delegation as deputy.
#[test]
fn who_is_deputy_and_participant_uses_a_delegation_as_deputy() {
    let mut world = in_2026(HA_NOI);
    participating(&mut world, "2026-08-12", 2);
    let asked = [(CELL, Opinion::For), (FRONT_HEAD, Opinion::For)];
    proposed(&mut world, "2026-08-20", 2, &asked);
    world
        .deputy(WARD, "2026-08-21", Depute::Recognise(recognition(&[])))
        .lawful();
    let grant = Delegate::Grant(Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2026-08-22")),
    });
    world.authority(HEAD, "2026-08-22", grant).lawful();
    let mediate = Delegate::Exercise(Power::Mediate);
    world
        .authority(Actor::Participant(person(2)), "2026-08-23", mediate)
        .refused_as(Rule::NoDelegation);
    world
        .authority(Actor::Deputy(person(2)), "2026-08-23", mediate)
        .lawful();
}

/// Reference: khoản 1 Điều 10 NĐ 185/2026 (R): the sizes by region; khoản 2: a kept traditional name has the size of its
/// kind; khoản 3: special places may be smaller, which the province guides.
#[test]
fn sizes_by_region() {
    let book = Rulebook::builtin();
    let sizes = |code| {
        let province = Province::new(code).unwrap();
        let rules = book.at(province, UnitKind::ToDanPho, day("2026-07-01")).unwrap();
        let sizes = rules.slots().size_minimum.stated().unwrap().value;
        [UnitKind::ToDanPho, UnitKind::Thon].map(|kind| sizes.in_province(province, kind))
    };
    // Hà Nội and TP.HCM; Bắc Ninh; Tuyên Quang; Nghệ An; Đà Nẵng; Đồng Nai; Cần Thơ.
    for (code, to_dan_pho, thon) in [
        (1, 700, 500),
        (79, 700, 500),
        (24, 550, 400),
        (8, 300, 150),
        (40, 450, 350),
        (48, 450, 300),
        (75, 550, 400),
        (92, 550, 400),
    ] {
        assert_eq!(sizes(code), [Some(to_dan_pho), Some(thon)], "{code}");
    }
    // A code of before 1/7/2025 is no province any more; the borders and islands have no number of their own.
    assert_eq!(sizes(2), [None, None]);
    let national = book
        .at(Province::new(2).unwrap(), UnitKind::Thon, day("2026-07-01"))
        .unwrap();
    let stated = national.slots().size_minimum.stated().unwrap().value;
    assert_eq!(stated.of(Area::BordersAndIslands, UnitKind::Thon), None);
    assert_eq!(stated.of(Area::CentralHighlands, UnitKind::Thon), Some(300));
    assert_eq!(
        national.citation(Rule::SizeMinimum).unwrap().article.to_string(),
        "10(1)"
    );
    // Thirty-four provinces lie somewhere.
    let somewhere = (1..=96).filter(|code| Province::new(*code).unwrap().area().is_some());
    assert_eq!(somewhere.count(), 34);
}

/// Reference: Điều 9, 12 and 13 NĐ 185/2026 (R): the commune council decides, in a special zone without a level of local
/// government its committee; no share of residents is set and no days are counted.
#[test]
fn who_decides_on_groups() {
    let council = "the commune-level People's Council";
    let committee = "the commune-level People's Committee";
    let stands_there =
        |rule, says, at: &str| stands(ELSEWHERE, VOTE, rule, says, DECREE.at(at), Certainty::Read);
    stands_there(Rule::ReorganisationSpecialZone, committee, "9(2)");
    // The Law on local government says the same of the council, above the decree.
    assert_eq!(
        value(ELSEWHERE, VOTE, Rule::ReorganisationCompetence).as_deref(),
        Some(council)
    );
    for rule in [
        Rule::ReorganisationConsent,
        Rule::DossierCommune,
        Rule::MergeBelow,
    ] {
        for province in [ELSEWHERE, HA_NOI] {
            assert_eq!(value(province, VOTE, rule), None, "{rule:?}");
        }
    }
}

/// Reference: Điều 14 and 15 NĐ 185/2026 (R): three posts, three persons at most, and the fund.
#[test]
fn three_posts_and_the_fund() {
    let stands_there =
        |rule, says, at: &str| stands(ELSEWHERE, VOTE, rule, says, DECREE.at(at), Certainty::Read);
    stands_there(Rule::PartTimeNumber, "at most 3", "14(2)");
    stands_there(
        Rule::AllowanceFund,
        "6.5 times the base salary; 8.0 times for a village of 700 households or more, a residential group of 1,000 households or more",
        "15(1)",
    );
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(VOTE)).unwrap();
    let posts = rules.slots().part_time_posts.stated().unwrap().value;
    assert_eq!(
        posts,
        Set::<Role>::of(&[Role::Head, Role::PartyCellSecretary, Role::FrontHead])
    );
    let change = rules.slots().term_change.stated().unwrap().value;
    assert_eq!(change, Span::Months(6));
}

/// Reference: khoản 2 Điều 4 NĐ 185/2026 (R): the election itself stays with the law of 2022.
#[test]
fn the_election_stays_with_the_law_and_the_decree_of_2023() {
    let book = Rulebook::builtin();
    let code = Province::new(ELSEWHERE).unwrap();
    let at = |on| book.at(code, UnitKind::ToDanPho, day(on)).unwrap();
    let changed: Vec<_> = at("2026-05-25")
        .changes(at("2026-05-26"))
        .map(|change| change.rule)
        .collect();
    for rule in [
        Rule::CallAhead,
        Rule::ElectionMajority,
        Rule::TeamAhead,
        Rule::RecognitionWithin,
        Rule::HeadActs,
    ] {
        assert!(!changed.contains(&rule), "{rule:?}");
    }
    for rule in [
        Rule::Term,
        Rule::CandidateResidence,
        Rule::ParticipantConsent,
        Rule::TermChangeBeyond,
    ] {
        assert!(changed.contains(&rule), "{rule:?}");
    }
    // What it does not speak of keeps its value.
    for rule in [Rule::DeputyForm, Rule::DeputyConsent, Rule::ProvisionalConsent] {
        assert!(!changed.contains(&rule), "{rule:?}");
    }
    let mut world = World::new(ELSEWHERE);
    world.elected("2026-05-25", 1);
    opening(&mut world, "2026-05-25", candidate(2)).keeps(Rule::DeputyForm);
    let mut world = headed(ELSEWHERE, "2025-06-02", Some(30));
    let early = opening_participant(&mut world, "2026-05-25", candidate(2))
        .refused
        .unwrap();
    assert_eq!(
        (early.rule, early.evidence),
        (Rule::NotProvidedFor, Evidence::Rule(Rule::ParticipantCompetence))
    );
}

/// Reference: khoản 2 Điều 10, khoản 4 Điều 2 NĐ 185/2026 (R): whatever a group is called, its size is that of its kind.
#[test]
fn a_kept_name_has_the_size_of_its_kind() {
    let book = Rulebook::builtin();
    for term in LocalTerm::ALL {
        let world = World::of(HA_NOI, *term, 800);
        let group = world.group();
        let rules = book.at(Province::HA_NOI, group.kind(), day(VOTE)).unwrap();
        let sizes = rules.slots().size_minimum.stated().unwrap().value;
        let least = match group.kind() {
            UnitKind::Thon => 500,
            _ => 700,
        };
        assert_eq!(
            sizes.in_province(Province::HA_NOI, group.kind()),
            Some(least),
            "{term:?}"
        );
    }
}

/// Reference: Điều 19 NĐ 185/2026 (R): no transitional rule on terms, elections, provisional heads or deputies: what runs
/// goes on under the rule of its own day (I).
#[test]
fn a_term_that_runs_goes_on_under_the_rule_of_its_day() {
    let mut world = headed(ELSEWHERE, "2025-06-02", Some(30));
    proposed(&mut world, "2025-06-10", 2, &[(FRONT_HEAD, Opinion::For)]);
    world
        .deputy(WARD, "2025-06-11", Depute::Recognise(recognition(&[])))
        .lawful();
    let on = day("2026-06-01");
    let head = world.group().head_on(on).unwrap();
    assert_eq!(head.period.until(), Some(day("2027-12-03")));
    let deputy = world.group().deputies_on(on).next().unwrap();
    assert_eq!(
        (deputy.office, deputy.period.until()),
        (Office::Deputy, Some(day("2027-12-03")))
    );
}
