//! The order of an election, and what it tells of itself.

use to_dan_pho::group::{self, Command};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Annul, Call};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Rule};

use crate::selection::{in_office, proposed};
use crate::support::*;

const HEAD: Actor = Actor::Head(person(1));
const COMMITTEE: Actor = Actor::WardCommittee;

#[test]
fn stage_and_competence_come_before_the_cited_basis() {
    let w = World::new(1);
    let act = Act {
        by: Actor::Resident(person(4)),
        on: day("2022-04-12"),
        what: Command::Election(election::Command::Call(Call {
            day: day("2022-07-17"),
            decision: Some(number("12/QĐ-UBND")),
            basis: Some(number("16/2022/QĐ-UBND")),
            ground: None,
        })),
    };
    let refusal = group::decide(w.group.as_ref(), &act, &w.book).unwrap_err();
    assert_eq!(refusal.rule, Rule::CallCompetence);
    let unmet: Vec<_> = group::missing(w.group.as_ref(), &act, &w.book)
        .unmet
        .iter()
        .map(|f| f.rule)
        .collect();
    assert_eq!(unmet, [Rule::CallCompetence, Rule::BasisUnknown]);
}

#[test]
fn nobody_votes_before_the_candidates_stand() {
    let mut w = World::new(1);
    w.elect(WARD_CHAIR, "2024-11-01", call("2024-12-08")).unwrap();
    w.elect(WARD_CHAIR, "2024-11-02", team("2024-11-02")).unwrap();
    w.elect(FRONT_HEAD, "2024-12-10", agree(&[1], "2024-12-10"))
        .unwrap();
    let vote = hold(310, 300, &[(1, 290)], Some(1));
    let refusal = w.elect(Actor::ElectionTeam, "2024-12-08", vote).unwrap_err();
    assert_eq!(refusal.rule, Rule::TooEarly);
    // One who stands at the meeting stands no later than the vote.
    w.elect(FRONT_HEAD, "2024-11-05", agree(&[1], "2024-11-05"))
        .unwrap();
    w.elect(
        Actor::Resident(person(2)),
        "2024-12-09",
        election::Command::Nominate(candidate(2)),
    )
    .unwrap();
    let vote = hold(310, 300, &[(1, 200), (2, 90)], Some(1));
    let refusal = w
        .elect(Actor::ElectionTeam, "2024-12-08", vote.clone())
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::TooEarly);
    w.elect(Actor::ElectionTeam, "2024-12-09", vote).unwrap();
    // What the ward received on the 10th was not sent on the 12th.
    w.elect(COMMITTEE, "2024-12-10", election::Command::Receive)
        .unwrap();
    let refusal = w
        .elect(Actor::ElectionTeam, "2024-12-12", election::Command::Send)
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::TooLate);
    w.elect(Actor::ElectionTeam, "2024-12-10", election::Command::Send)
        .unwrap();
}

/// NĐ 59/2023, article 8: who neither recognises nor orders a re-run answers in writing, with reasons.
#[test]
fn an_answer_with_reasons_has_one() {
    let mut w = World::new(1);
    w.elected("2024-12-08", 1);
    w.elect(COMMITTEE, "2024-12-09", election::Command::Receive)
        .unwrap();
    let annul = |reasons| {
        election::Command::Annul(Annul {
            decision: Some(number("30/QĐ-UBND")),
            reasons,
        })
    };
    for silent in [
        election::Command::DeclineRecognition(Set::EMPTY),
        annul(Set::EMPTY),
    ] {
        let refusal = w.elect(COMMITTEE, "2024-12-10", silent).unwrap_err();
        assert_eq!(refusal.rule, Rule::NoReasons);
    }
    w.elect(COMMITTEE, "2024-12-10", recognise(&[])).unwrap();
    w.depute(HEAD, "2024-12-11", deputy::Command::Open(candidate(2)))
        .unwrap();
    proposed(&mut w, HEAD, "2024-12-11");
    let silent = deputy::Command::DeclineRecognition(Set::EMPTY);
    let refusal = w.depute(COMMITTEE, "2024-12-12", silent).unwrap_err();
    assert_eq!(refusal.rule, Rule::NoReasons);
}

/// An election tells the days of its round, and a leaving the day it began.
#[test]
fn an_election_and_a_leaving() {
    let mut world = World::new(1);
    world.prepare("2024-12-08", &[1]);
    let days = |world: &World| {
        let election = world.group().election().unwrap();
        (election.called(), election.posted(), election.notified())
    };
    let (called, posted) = (day("2024-11-13"), Some(day("2024-11-28")));
    assert_eq!(days(&world), (called, posted, Some(day("2024-12-03"))));
    // Registered, called, listed, a team, posted, notified.
    assert_eq!(world.group().events(), 6);
    let nobody = hold(310, 300, &[(1, 100)], None);
    world.elect(Actor::ElectionTeam, "2024-12-08", nobody).unwrap();
    world.elect(COMMITTEE, "2024-12-09", rerun("2024-12-29")).unwrap();
    assert_eq!(days(&world), (day("2024-12-09"), posted, None));

    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-04", propose()).unwrap();
    assert_eq!(world.group().relief().unwrap().opened(), day("2023-10-02"));
}
