//! Real cases about leaving office and provisional heads.

use to_dan_pho::act::Finding;
use to_dan_pho::group::{self, History, Officer, Post};
use to_dan_pho::law::RemovalGround;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedures::election;
use to_dan_pho::procedures::relief::{Command, RemovalProposal};
use to_dan_pho::procedures::vacancy;
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::relief::{HEAD, WARD, in_office};
use crate::support::verdict::share;
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, appoint, call, convene, day, hold, meet, person, petition, recognition,
    rerun, resign,
};

/// Reference: D1 - Đắk Nông, Ea T'ling TDP 1, complaint of 21/10/2020, meeting of 9/11/2020: the head
/// asked to step down, and the residents' meeting agreed to remove him. The party post is the party's.
#[test]
fn d1_resigned_and_removed() {
    let mut world = World::of(66, LocalTerm::ToDanPho, 310);
    world.headed_for("2020-01-12", "2020-01-20", 1, Some(30));
    let secretary = Officer {
        post: Post::PartyCellSecretary,
        person: Some(person(1)),
    };
    world
        .act(WARD, "2020-01-21", group::Command::RecordOfficer(secretary))
        .unwrap();
    // The letter does not block the removal: both stand in one process.
    world.leaving(HEAD, "2020-10-26", resign()).lawful();
    let disobeyed = RemovalProposal {
        grounds: Set::<RemovalGround>::of(&[RemovalGround::Disobedience, RemovalGround::TrustLost]),
        petition: None,
        basis: None,
    };
    world
        .leaving(FRONT_HEAD, "2020-10-28", Command::Propose(disobeyed))
        .lawful();
    world.leaving(FRONT_HEAD, "2020-11-04", convene()).lawful();
    let minutes = crate::support::declaring(280, 250, true);
    let met = world.leaving(FRONT_HEAD, "2020-11-09", minutes);
    assert_eq!(met.meeting, Some(Outcome::Passed));
    // The meeting alone removes nobody: the decision does.
    assert!(world.group().head_on(day("2020-11-09")).is_some());
    world.leave(WARD, "2020-11-10", Command::Receive).unwrap();
    world
        .leaving(WARD, "2020-11-12", Command::Recognise(recognition(&[])))
        .lawful();
    assert_eq!(world.group().head_on(day("2020-11-12")), None);
    // The other post is not touched: the same person still acts in it.
    let as_secretary = Actor::PartyCellSecretary(person(1));
    let other = Actor::PartyCellSecretary(person(8));
    world
        .election(other, "2020-11-20", call("2020-12-20"))
        .refused_as(Rule::NotTheHolder);
    world
        .election(as_secretary, "2020-11-20", call("2020-12-20"))
        .refused_as(Rule::CallCompetence);
    assert!(History::of(&world.log).head_on(day("2020-11-11")).is_some());
}

/// Reference: D8 - lawnet.vn 124689, Điều 9 NĐ 59/2023: exactly half petitioned is enough to propose;
/// exactly half in favour is not enough to relieve.
#[test]
fn d8_half_proposes_and_half_does_not_pass() {
    let mut world = in_office();
    world
        .leaving(FRONT_HEAD, "2023-10-02", petition(155, 310))
        .lawful();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    let met = world.leaving(FRONT_HEAD, "2023-10-12", meet(310, 310, 155));
    assert_eq!(
        met.meeting,
        Some(Outcome::NotPassed(Finding {
            rule: Rule::ReliefMajority,
            evidence: share(155, 310, 156),
        }))
    );
}

/// A group of Hải Dương whose vote of 8/12/2024 elected nobody.
fn b4_failed() -> World {
    let mut world = World::of(30, LocalTerm::Thon, 310);
    world.prepare("2024-12-08", &[1, 2]);
    world
        .elect(
            Actor::ElectionTeam,
            "2024-12-08",
            hold(310, 300, &[(1, 150), (2, 150)], None),
        )
        .unwrap();
    world
}

/// Reference: B4 - Hải Dương, 8/1/2025: after two failed votes the commune chair appointed a
/// provisional head. The decree of 2023 has the committee do so with the Front: the chair alone cannot.
#[test]
fn b4_a_provisional_head_after_failed_votes() {
    let mut world = b4_failed();
    world.elect(WARD, "2024-12-10", rerun("2024-12-22")).unwrap();
    world
        .elect(Actor::ElectionTeam, "2024-12-18", election::Command::Notify)
        .unwrap();
    world
        .elect(
            Actor::ElectionTeam,
            "2024-12-22",
            hold(310, 300, &[(1, 155), (2, 145)], None),
        )
        .unwrap();
    let by_the_chair = group::Command::Vacancy(appoint(5, "2024-12-24"));
    world
        .judge(WARD_CHAIR, "2024-12-24", by_the_chair.clone())
        .refused_as(Rule::ProvisionalCompetence);
    // It happened all the same: recorded, and it gives no mandate.
    world.unlawful(WARD_CHAIR, "2024-12-24", by_the_chair).unwrap();
    assert_eq!(world.group().provisional_on(day("2024-12-24")), None);
    world
        .vacating(WARD, "2024-12-27", appoint(5, "2024-12-26"))
        .lawful();
    assert!(world.group().provisional_on(day("2024-12-27")).is_some());
    // The election under way goes on meanwhile, round after round.
    world.elect(WARD, "2025-01-06", rerun("2025-01-19")).unwrap();
    world
        .elect(Actor::ElectionTeam, "2025-01-14", election::Command::Notify)
        .unwrap();
    world
        .elect(
            Actor::ElectionTeam,
            "2025-01-19",
            hold(310, 300, &[(1, 156), (2, 144)], Some(1)),
        )
        .unwrap();
    world
        .elect(Actor::ElectionTeam, "2025-01-20", election::Command::Send)
        .unwrap();
    world
        .elect(WARD, "2025-01-20", election::Command::Receive)
        .unwrap();
    let recognise = election::Command::Recognise {
        recognise: recognition(&[]),
        months: Some(30),
        label: None,
    };
    world.elect(WARD, "2025-01-22", recognise).unwrap();
    assert_eq!(world.group().provisional_on(day("2025-01-22")), None);
    assert_eq!(
        world.group().head_on(day("2025-01-22")).unwrap().person,
        person(1)
    );
}

/// Reference: F2 - Đồng Nai CV 12917 (5/1/2026): elections frozen; vacant posts get a provisional head,
/// existing ones continue. A letter cannot suspend the law: an election called is irregular only.
#[test]
fn f2_provisional_heads_under_a_freeze() {
    let mut world = World::new(75);
    world.headed_for("2023-09-10", "2023-09-15", 1, Some(30));
    // The term is over on 15/3/2026; the provisional head comes with the committee and the Front.
    world
        .vacating(WARD, "2026-03-10", appoint(5, "2026-03-10"))
        .refused_as(Rule::HeadInOffice);
    world
        .vacating(WARD, "2026-03-16", appoint(5, "2026-03-16"))
        .lawful();
    // Reviewed and continued: the decree sets no end, so the same person may be appointed again.
    world
        .vacating(WARD, "2026-05-04", appoint(5, "2026-05-04"))
        .lawful();
    assert!(world.group().provisional_on(day("2026-05-20")).is_some());
    let called = world.election(WARD_CHAIR, "2026-05-05", call("2026-06-14"));
    assert!(called.finding(Rule::Calling).is_some() && called.refused.is_none());
    // Under the decree of 26/5/2026 the six months run from the first appointment.
    let long = vacancy::Command::Appoint(vacancy::Appointment {
        person: person(5),
        decision: Some(crate::support::number("47/QĐ-UBND")),
        last_day: Some(day("2026-12-31")),
        consent: None,
    });
    let refused = world.vacating(WARD, "2026-06-01", long);
    assert_eq!(
        refused.refused.map(|f| f.evidence),
        Some(crate::support::verdict::dates("2026-12-31", "2026-12-01"))
    );
}
