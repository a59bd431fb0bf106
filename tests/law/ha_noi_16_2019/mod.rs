//! Hà Nội: Quyết định 16/2019/QĐ-UBND and its amendment 08/2020.
//!
//! What it repeats of the national line shows only in the weeks of 1/7 to 14/8/2023, after the
//! joint resolution of 2008 fell and before the decree of 2023 stood.

use to_dan_pho::Actor;
use to_dan_pho::act::Evidence;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{Count, Denominator, Strength, Terms};
use to_dan_pho::law::{Electorate, Opinion, Period, Power, Province, Role, UnitKind};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant, Scope, Task};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::Outcome;
use to_dan_pho::text::Set;
use to_dan_pho::{Rule, Rulebook};

use crate::support::verdict::{Named, ahead, dates, share};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, candidate, day, person, recognise, recognition, rerun};
use crate::usual_steps::{
    CELL, HA_NOI, HEAD, WARD, calling, choosing, electing_among, failed, for_months, headed, instead_of,
    listing, opening, presenting, proposed, received, setting_up, voting,
};

const ORDINANCE: Named = Named("Pháp lệnh 34/2007/PL-UBTVQH11", "Ordinance 34/2007/PL-UBTVQH11");
const DECISION: Named = Named(
    "Quyết định 16/2019/QĐ-UBND của UBND thành phố Hà Nội",
    "Decision 16/2019/QĐ-UBND of Hà Nội",
);
const AMENDED: Named = Named(
    "Quyết định 16/2019/QĐ-UBND của UBND thành phố Hà Nội, được sửa đổi, bổ sung bởi Quyết định 08/2020/QĐ-UBND của UBND \
     thành phố Hà Nội",
    "Decision 16/2019/QĐ-UBND of Hà Nội as amended by Decision 08/2020/QĐ-UBND of Hà Nội",
);
/// Called in the weeks between the two national texts.
const GAP: &str = "2023-08-06";
const BOTH: &[(Actor, Opinion)] = &[(CELL, Opinion::For), (FRONT_HEAD, Opinion::For)];

/// A head in office from 25/7/2022.
fn in_2022() -> World {
    headed(HA_NOI, "2022-07-25", None)
}

fn with_a_deputy() -> World {
    let mut world = in_2022();
    proposed(&mut world, "2022-08-01", 2, BOTH);
    world
        .depute(WARD, "2022-08-05", Depute::Recognise(recognition(&[])))
        .unwrap();
    world
}

/// Reference: QĐ 16/2019 (I, as the national line): at least 20 days.
#[test]
fn twenty_days_ahead_in_the_gap() {
    calling(HA_NOI, GAP, 20).lawful();
    calling(HA_NOI, GAP, 19).irregular(Rule::CallAhead, ahead(Some(19), 20), DECISION.whole());
}

/// Reference: QĐ 16/2019 (I, as the national line): at least 15 days.
#[test]
fn candidates_fifteen_days_ahead_in_the_gap() {
    listing(HA_NOI, GAP, 15).lawful();
    listing(HA_NOI, GAP, 14).irregular(Rule::CandidatesAhead, ahead(Some(14), 15), DECISION.whole());
}

/// Reference: QĐ 16/2019 (I, as the national line): one or two candidates.
#[test]
fn one_or_two_candidates_in_the_gap() {
    let three = [candidate(1), candidate(2), candidate(3)];
    presenting(HA_NOI, GAP, &three[..2], None).lawful();
    presenting(HA_NOI, GAP, &three, None).refused(
        Rule::CandidatesNumber,
        Evidence::count(3, Count::between(1, 2)),
        DECISION.whole(),
    );
}

/// Reference: QĐ 16/2019 (I, as the national line): the team at least 10 days ahead.
#[test]
fn the_team_ten_days_ahead_in_the_gap() {
    setting_up(HA_NOI, GAP, 10).lawful();
    setting_up(HA_NOI, GAP, 9).irregular(Rule::TeamAhead, ahead(Some(9), 10), DECISION.whole());
}

/// Reference: QĐ 16/2019 (I, as the national line): a quorum of more than half.
#[test]
fn a_quorum_in_the_gap() {
    voting(HA_NOI, GAP, 310, 156, 156).lawful();
    voting(HA_NOI, GAP, 310, 155, 155).came_to(
        Outcome::TooFewPresent,
        Rule::Quorum,
        share(155, 310, 156),
        DECISION.whole(),
    );
}

/// Reference: QĐ 16/2019 (I, as the national line): the law of 2022 prevails, with the same share.
#[test]
fn its_share_to_win_is_overridden_by_the_law() {
    let law = Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15");
    voting(HA_NOI, GAP, 310, 300, 155).came_to(
        Outcome::NoWinner,
        Rule::ElectionMajority,
        share(155, 310, 156),
        law.at("21(1)"),
    );
    // The city's text counts all voters or household representatives, and stands beside the Law's as a note.
    let book = Rulebook::builtin();
    let notes = |on| {
        let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(on)).unwrap();
        let notes = rules.slots().election_majority.notes().iter();
        notes
            .map(|note| note.provision.value.denominator())
            .collect::<Vec<_>>()
    };
    assert_eq!(notes("2022-07-17"), []);
    assert_eq!(notes(GAP), [Denominator::Electorate]);
}

/// Reference: QĐ 16/2019 (I, as the national line): a re-run within 15 days.
#[test]
fn a_rerun_within_fifteen_days_in_the_gap() {
    // Fifteen days from Sunday 6/8/2023 end on Monday 21/8.
    failed(HA_NOI, GAP)
        .election(WARD_CHAIR, "2023-08-07", rerun("2023-08-21"))
        .lawful();
    failed(HA_NOI, GAP)
        .election(WARD_CHAIR, "2023-08-07", rerun("2023-08-22"))
        .irregular(
            Rule::RerunWithin,
            dates("2023-08-22", "2023-08-21"),
            DECISION.whole(),
        );
}

/// Reference: khoản 2 Điều 15 QĐ 16/2019 (R): all voters or household representatives.
#[test]
fn either_electorate_until_the_law_says_otherwise() {
    for electorate in [Electorate::AllVoters, Electorate::HouseholdRepresentatives] {
        electing_among(HA_NOI, "2022-07-17", electorate).lawful();
    }
    electing_among(HA_NOI, GAP, Electorate::AllVoters).refused_as(Rule::Electorate);
    // The city's text is still there, as a note.
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(GAP)).unwrap();
    let notes: Vec<_> = rules
        .slots()
        .electorate
        .notes()
        .iter()
        .map(|n| n.provision.value)
        .collect();
    assert_eq!(
        notes,
        [Set::<Electorate>::of(&[
            Electorate::AllVoters,
            Electorate::HouseholdRepresentatives
        ])]
    );
}

/// Reference: Điều 19 Pháp lệnh 34/2007 (S), and khoản 2 Điều 15 QĐ 16/2019 (R): the ward committee recognises the head.
#[test]
fn the_ward_committee_recognises() {
    let world = || received(HA_NOI, "2022-07-17", "2022-07-18");
    world().election(WARD, "2022-07-20", recognise(&[])).lawful();
    world()
        .election(WARD_CHAIR, "2022-07-20", recognise(&[]))
        .refused(
            Rule::RecognitionCompetence,
            instead_of(Role::WardChair, &[Role::WardCommittee]),
            ORDINANCE.at("19"),
        );
}

/// Reference: QĐ 16/2019 (I, terms of 2.5 years were seen): 30 months.
#[test]
fn a_term_of_thirty_months() {
    let world = || received(HA_NOI, "2022-07-17", "2022-07-18");
    world().election(WARD, "2022-07-20", for_months(None)).lawful();
    world()
        .election(WARD, "2022-07-20", for_months(Some(60)))
        .refused(
            Rule::Term,
            Evidence::Term {
                observed: 60,
                allowed: Terms::only(30).unwrap(),
            },
            DECISION.whole(),
        );
}

/// Reference: khoản 2 Điều 15 QĐ 16/2019 (R): the head chooses.
#[test]
fn the_head_chooses_the_deputy() {
    opening(&mut in_2022(), "2022-08-01", candidate(2)).lawful();
    in_2022()
        .deputy(FRONT_HEAD, "2022-08-01", Depute::Open(candidate(2)))
        .refused(
            Rule::DeputyCompetence,
            instead_of(Role::FrontHead, &[Role::Head]),
            DECISION.at("15(2)"),
        );
    in_2022()
        .deputy(Actor::Head(person(5)), "2022-08-01", Depute::Open(candidate(2)))
        .refused_as(Rule::NotTheHolder);
}

/// Reference: khoản 2 Điều 15 QĐ 16/2019 (R): consulted is the cell, agreeing the Front's head.
#[test]
fn consulted_and_agreed_are_two_strengths() {
    let choose = |answers: &[(Actor, Opinion)]| choosing(&mut in_2022(), "2022-08-01", 2, answers);
    // In either order, and the consulted cell may be against.
    choose(&[(CELL, Opinion::For), (FRONT_HEAD, Opinion::For)]).lawful();
    choose(&[(FRONT_HEAD, Opinion::For), (CELL, Opinion::For)]).lawful();
    choose(&[(CELL, Opinion::Against), (FRONT_HEAD, Opinion::For)]).lawful();
    choose(&[(FRONT_HEAD, Opinion::For)]).refused(
        Rule::DeputyConsent,
        Evidence::Consent {
            of: Role::PartyCellCommittee,
            strength: Strength::Consultation,
            got: None,
        },
        DECISION.at("15(2)"),
    );
    for got in [None, Some(Opinion::Against)] {
        let front = got.map(|opinion| (FRONT_HEAD, opinion));
        let answers: Vec<_> = [(CELL, Opinion::For)].into_iter().chain(front).collect();
        choose(&answers).refused(
            Rule::DeputyConsent,
            Evidence::Consent {
                of: Role::FrontHead,
                strength: Strength::Agreement,
                got,
            },
            DECISION.at("15(2)"),
        );
    }
}

/// Reference: khoản 2 Điều 15 QĐ 16/2019 (R): the ward committee issues the recognition.
#[test]
fn the_ward_committee_recognises_the_deputy() {
    let mut world = in_2022();
    proposed(&mut world, "2022-08-01", 2, BOTH);
    let recognise = Depute::Recognise(recognition(&[]));
    world.deputy(WARD_CHAIR, "2022-08-05", recognise).refused(
        Rule::DeputyRecognition,
        instead_of(Role::WardChair, &[Role::WardCommittee]),
        DECISION.at("15(2)"),
    );
    // No time is set for it, so it is never overdue.
    assert_eq!(
        world.group().selection().unwrap().receipt().unwrap().due,
        to_dan_pho::law::Due::NotRegulated
    );
    world.deputy(WARD, "2022-08-05", recognise).lawful();
}

/// A choice opened in the winter of 2019 in a group of some size.
fn opened_in(term: LocalTerm, households: u32, on: &str) -> crate::support::verdict::Verdict {
    let mut world = World::of(HA_NOI, term, households);
    world.headed("2019-11-03", "2019-11-10", 1);
    opening(&mut world, on, candidate(2))
}

/// Reference: Điều 4 QĐ 16/2019 (S): a deputy above 450 (thôn) or 600 (tổ dân phố) households.
#[test]
fn at_first_a_deputy_only_in_large_groups() {
    for (term, above) in [(LocalTerm::Thon, 450), (LocalTerm::ToDanPho, 600)] {
        opened_in(term, above + 1, "2019-12-01").lawful();
        opened_in(term, above, "2019-12-01").refused(
            Rule::DeputySize,
            Evidence::count(above, Count::at_least(above + 1)),
            DECISION.at("4"),
        );
    }
}

/// Reference: QĐ 08/2020 (S): from 27/4/2020 without a household count.
#[test]
fn from_27_april_2020_in_any_group() {
    opened_in(LocalTerm::ToDanPho, 100, "2020-04-26").refused_as(Rule::DeputySize);
    opened_in(LocalTerm::ToDanPho, 100, "2020-04-27").lawful();
}

/// Reference: Điều 4 QĐ 16/2019 (S): one deputy, in the large group too.
#[test]
fn at_first_one_deputy() {
    let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 900);
    world.headed("2019-11-03", "2019-11-10", 1);
    proposed(&mut world, "2019-12-01", 2, BOTH);
    world
        .depute(WARD, "2019-12-05", Depute::Recognise(recognition(&[])))
        .unwrap();
    opening(&mut world, "2020-01-05", candidate(3)).refused(
        Rule::DeputyNumber,
        Evidence::count(2, Count::at_most(1)),
        DECISION.at("4"),
    );
}

/// Reference: Điều 4 QĐ 16/2019 as amended by QĐ 08/2020 (S): one deputy if needed.
#[test]
fn from_2020_one_deputy() {
    opening(&mut with_a_deputy(), "2022-09-01", candidate(3)).refused(
        Rule::DeputyNumber,
        Evidence::count(2, Count::at_most(1)),
        AMENDED.at("4"),
    );
}

fn delegate(to: u128) -> Delegate {
    Delegate::Grant(Grant {
        to: person(to),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2022-09-01")),
    })
}

/// Reference: Điều 16 QĐ 16/2019 (R): the deputy acts for the head when the head authorises.
#[test]
fn the_head_delegates_to_the_deputy() {
    with_a_deputy()
        .authority(HEAD, "2022-08-20", delegate(2))
        .lawful();
    with_a_deputy()
        .authority(HEAD, "2022-08-20", delegate(3))
        .refused(
            Rule::DelegationTo,
            instead_of(Role::Resident, &[Role::Deputy]),
            DECISION.at("16"),
        );
    with_a_deputy()
        .authority(Actor::Deputy(person(2)), "2022-08-20", delegate(2))
        .refused(
            Rule::DelegationCompetence,
            instead_of(Role::Deputy, &[Role::Head]),
            DECISION.at("16"),
        );
    // Without an authorisation the deputy does not act for the head.
    let exercise = Delegate::Exercise(Power::ChairMeetings);
    let deputy = Actor::Deputy(person(2));
    let mut world = with_a_deputy();
    world
        .authority(deputy, "2022-09-02", exercise)
        .refused_as(Rule::NoDelegation);
    world.authority(HEAD, "2022-08-20", delegate(2)).lawful();
    world
        .authority(deputy, "2022-08-31", exercise)
        .refused_as(Rule::NoDelegation);
    world.authority(deputy, "2022-09-02", exercise).lawful();
}

/// Reference: Điều 16 QĐ 16/2019 (R): the deputy does what the head assigns.
#[test]
fn the_head_assigns_tasks() {
    let task = |to| {
        Delegate::AssignTask(Task {
            to: person(to),
            work: Power::Coordinate,
        })
    };
    with_a_deputy().authority(HEAD, "2022-09-01", task(2)).lawful();
    with_a_deputy().authority(HEAD, "2022-09-01", task(3)).refused(
        Rule::TaskTo,
        instead_of(Role::Resident, &[Role::Deputy]),
        DECISION.at("16"),
    );
    with_a_deputy()
        .authority(FRONT_HEAD, "2022-09-01", task(2))
        .refused(
            Rule::TaskCompetence,
            instead_of(Role::FrontHead, &[Role::Head]),
            DECISION.at("16"),
        );
}

/// Reference: what follows the national line is inferred, and says so.
#[test]
fn what_follows_the_national_line_is_told_to_be_inferred() {
    let book = Rulebook::builtin();
    let rules = book
        .at(Province::HA_NOI, UnitKind::ToDanPho, day("2023-07-15"))
        .unwrap();
    for rule in [
        Rule::CallAhead,
        Rule::CandidatesAhead,
        Rule::Quorum,
        Rule::RerunWithin,
        Rule::Term,
    ] {
        assert_eq!(
            rules.provision(rule).unwrap().certainty,
            Certainty::Inferred,
            "{rule:?}"
        );
    }
}
