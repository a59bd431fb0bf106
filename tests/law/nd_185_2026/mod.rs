//! Nghị định 185/2026/NĐ-CP, in force from 26/5/2026: participants instead of deputies. All of it
//! from a third party's copy, so reported at most.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::{Opinion, Period, Power, Province, Residence, Role, Strength, Terms, UnitKind};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant, Scope, Task};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::vacancy::{Awaited, ChangeTerm, Command as Vacate, NewEnd};
use to_dan_pho::{Actor, Rule, Rulebook};

use crate::support::verdict::Named;
use crate::support::{CELL_SECRETARY, FRONT_HEAD, World, candidate, day, number, person};
use crate::usual_steps::{
    CELL, ELSEWHERE, HA_NOI, HEAD, WARD, choosing, for_months, headed, instead_of, opening, received,
    standing_for,
};

const DECREE: Named = Named("Nghị định 185/2026/NĐ-CP", "Decree 185/2026/NĐ-CP");
const VOTE: &str = "2026-08-02";
const BOTH: &[(Actor, Opinion)] = &[(CELL_SECRETARY, Opinion::For), (FRONT_HEAD, Opinion::For)];

fn in_2026(province: u8) -> World {
    headed(province, "2026-08-10", None)
}

/// Reference: khoản 1 Điều 7 NĐ 185/2026 (S): "từ 21 tuổi trở lên".
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

/// Reference: khoản 1 Điều 7 NĐ 185/2026 (S): "cư trú thường xuyên tại địa bàn xã, phường".
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

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (S): "nhiệm kỳ ... là 05 năm", Hà Nội too.
#[test]
fn a_term_of_five_years() {
    for province in [ELSEWHERE, HA_NOI] {
        let mut world = received(province, VOTE, "2026-08-03");
        world.election(WARD, "2026-08-05", for_months(None)).lawful();
        let tenure = world.group().head_on(day("2026-08-05")).unwrap();
        assert_eq!(tenure.period.until(), Some(day("2031-08-06")));
        let short = received(province, VOTE, "2026-08-03").election(WARD, "2026-08-05", for_months(Some(30)));
        short.refused(
            Rule::Term,
            Evidence::Term {
                observed: 30,
                allowed: Terms::only(60).unwrap(),
            },
            DECREE.at("4(3)"),
        );
    }
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026 (S): the head chooses participants.
#[test]
fn the_head_chooses_participants() {
    for province in [ELSEWHERE, HA_NOI] {
        let mut world = in_2026(province);
        choosing(&mut world, "2026-08-12", 2, BOTH).lawful();
        let tenure = world.group().deputies_on(day("2026-08-12")).next().unwrap();
        assert_eq!((tenure.office, tenure.person), (Office::Participant, person(2)));
        in_2026(province)
            .deputy(WARD, "2026-08-12", Depute::Open(candidate(2)))
            .refused(
                Rule::DeputyCompetence,
                instead_of(Role::WardCommittee, &[Role::Head]),
                DECREE.at("6(3)c"),
            );
    }
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026 (S): agreed with the cell's secretary and the Front's head.
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
        choosing(&mut in_2026(HA_NOI), "2026-08-12", 2, answers).refused(
            Rule::DeputyConsent,
            Evidence::Consent {
                of,
                strength: Strength::Agreement,
                got,
            },
            DECREE.at("6(3)c"),
        );
    }
    // The cell's committee, consulted under the city's decision, is not asked any more.
    let mut world = in_2026(HA_NOI);
    world
        .depute(HEAD, "2026-08-12", Depute::Open(candidate(2)))
        .unwrap();
    world
        .deputy(CELL, "2026-08-12", Depute::Consent(Opinion::For))
        .refused_as(Rule::ConsentNotAsked);
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026 (S): no recognition step in the text read.
#[test]
fn there_is_no_recognition_of_participants() {
    let mut world = in_2026(HA_NOI);
    choosing(&mut world, "2026-08-12", 2, BOTH).lawful();
    assert_eq!(world.group().selection(), None);
    world
        .deputy(HEAD, "2026-08-13", Depute::Propose)
        .refused_as(Rule::NoSelection);
}

/// Reference: khoản 1 Điều 4 NĐ 185/2026 (S): how many, and in which groups, the province decides.
#[test]
fn neither_number_nor_size_is_fixed_by_the_decree() {
    let mut world = World::of(HA_NOI, to_dan_pho::place::LocalTerm::ToDanPho, 100);
    world.headed("2026-08-02", "2026-08-10", 1);
    for n in 2..5 {
        choosing(&mut world, "2026-08-12", n, BOTH).lawful();
    }
    assert_eq!(world.group().deputies_on(day("2026-08-12")).count(), 3);
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(VOTE)).unwrap();
    assert_eq!(
        (
            rules.slots().deputy_number.stated(),
            rules.slots().deputy_size.stated()
        ),
        (None, None)
    );
    // The city's one deputy stands there as a note, overridden.
    assert!(!rules.slots().deputy_number.notes().is_empty());
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026 (I): nothing is said of a participant's term.
#[test]
fn a_participants_time_is_open() {
    let mut world = in_2026(HA_NOI);
    choosing(&mut world, "2026-08-12", 2, BOTH).lawful();
    let tenure = world.group().deputies_on(day("2026-08-12")).next().unwrap();
    assert_eq!(tenure.period, Period::since(day("2026-08-12")));
}

/// Reference: the same: so it follows no change of the head's term, though that had no end either,
/// extended until new rules before the decree came.
#[test]
fn a_participants_time_follows_no_term() {
    let mut world = World::new(HA_NOI);
    world.headed_for("2023-12-10", "2023-12-20", 1, Some(30));
    let change = |end| {
        Vacate::ChangeTerm(ChangeTerm {
            end,
            decision: Some(number("40/QĐ-UBND")),
        })
    };
    let open = change(NewEnd::Until(Awaited::NewRules));
    world.vacating(WARD, "2026-05-10", open).lawful();
    choosing(&mut world, "2026-08-12", 2, BOTH).lawful();
    let last_day = change(NewEnd::LastDay(day("2026-10-31")));
    world.vacating(WARD, "2026-09-01", last_day).lawful();
    let head = world.group().head_on(day("2026-09-01")).unwrap();
    assert_eq!(head.period.until(), Some(day("2026-11-01")));
    let participant = world.group().deputies_on(day("2026-09-01")).next().unwrap();
    assert_eq!(participant.period, Period::since(day("2026-08-12")));
}

/// Reference: khoản 1 Điều 4 NĐ 185/2026 (I): it names no deputy to whom the head could delegate.
#[test]
fn no_text_provides_for_delegation_to_participants() {
    let mut world = in_2026(HA_NOI);
    choosing(&mut world, "2026-08-12", 2, BOTH).lawful();
    let grant = Delegate::Grant(Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2026-09-01")),
    });
    let refused = world.authority(HEAD, "2026-08-20", grant).refused.unwrap();
    assert_eq!(refused.rule, Rule::NotProvidedFor);
    assert_eq!(refused.evidence, Evidence::Rule(Rule::DelegationTo));
}

/// Reference: điểm d khoản 3 Điều 6 NĐ 185/2026 (S): the head assigns tasks to participants.
#[test]
fn the_head_assigns_tasks_to_participants() {
    let task = |to| {
        Delegate::AssignTask(Task {
            to: person(to),
            work: Power::Coordinate,
        })
    };
    let mut world = in_2026(HA_NOI);
    choosing(&mut world, "2026-08-12", 2, BOTH).lawful();
    world.authority(HEAD, "2026-08-20", task(2)).lawful();
    world.authority(HEAD, "2026-08-20", task(3)).refused(
        Rule::TaskTo,
        instead_of(Role::Resident, &[Role::Participant]),
        DECREE.at("6(3)d"),
    );
    world
        .authority(Actor::Participant(person(2)), "2026-08-20", task(2))
        .refused(
            Rule::TaskCompetence,
            instead_of(Role::Participant, &[Role::Head]),
            DECREE.at("6(3)d"),
        );
}

/// Reference: khoản 2 Điều 4 NĐ 185/2026 (S): the election itself stays with the law of 2022.
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
        Rule::DeputyForm,
        Rule::DeputyConsent,
    ] {
        assert!(changed.contains(&rule), "{rule:?}");
    }
    let mut world = World::new(ELSEWHERE);
    world.elected("2026-05-25", 1);
    opening(&mut world, "2026-05-25", candidate(2)).keeps(Rule::DeputyForm);
}
