//! What becomes of a decision that another replaces, and the order in time of what is done to a matter.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::{self, Command, Question};
use to_dan_pho::law::{Matter, MatterScope, Role};
use to_dan_pho::procedures::meeting::{
    BallotGround, Change, Command as Do, Flaw, Kind, Objection, Proposal, Way,
};
use to_dan_pho::{Act, Actor};
use to_dan_pho::{MatterId, Rule};

use crate::support::residents::{
    HEAD, MATTER, consent, matter, meet, notice_for, plan, proposal, residents, returned, window, written,
};
use crate::support::verdict::dates;
use crate::support::{WARD_CHAIR, World, day, number};

const WARD: Actor = Actor::WardCommittee;
const SECOND: MatterId = matter(200);
const THIRD: MatterId = matter(300);

/// A commune-wide matter, which takes effect on the day the ward committee sets.
fn open(world: &mut World, id: MatterId, on: &str, replaces: Option<MatterId>) {
    let changes = replaces.map(|decision| Change {
        decision,
        way: Way::Replace,
    });
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, on)),
        changes,
        ..proposal(Matter::Funds)
    };
    act(world, id, WARD_CHAIR, on, Do::Open(wide));
}

fn act(world: &mut World, matter: MatterId, by: Actor, on: &str, act: Do) {
    world.act(by, on, Command::Meeting { matter, act }).unwrap();
}

fn passed(world: &mut World, id: MatterId, on: &str, from: &str) {
    act(world, id, HEAD, on, meet(300, 300, 200, 100));
    let effect = Do::SetEffect {
        decision: Some(number("40/QĐ-UBND")),
        from: day(from),
        groups_for: 20,
        groups: 25,
    };
    act(world, id, WARD, on, effect);
}

fn annul(world: &mut World, id: MatterId, on: &str) {
    let flaw = Objection {
        decision: Some(number("31/QĐ-UBND")),
        flaw: Flaw::Content,
    };
    act(world, id, WARD, on, Do::Annul(flaw));
}

fn in_force(world: &World, id: MatterId, on: &str) -> bool {
    world.group().matter(id).is_some_and(|d| d.in_force(day(on)))
}

/// The first in force from 10/3/2024, and two that are to replace it.
fn two_replace_one() -> World {
    let mut world = residents();
    open(&mut world, MATTER, "2024-03-01", None);
    passed(&mut world, MATTER, "2024-03-10", "2024-03-10");
    open(&mut world, SECOND, "2024-03-11", Some(MATTER));
    open(&mut world, THIRD, "2024-03-11", Some(MATTER));
    world
}

/// Of two that replace one, the first to take effect ends it; the other does not bring it back.
#[test]
fn what_was_replaced_does_not_come_back() {
    let mut world = two_replace_one();
    passed(&mut world, SECOND, "2024-03-20", "2024-04-01");
    passed(&mut world, THIRD, "2024-03-21", "2024-05-01");
    assert!(in_force(&world, MATTER, "2024-03-31"));
    assert!(!in_force(&world, MATTER, "2024-04-01"));
}

/// When the other is voted on after that, or given effect, there is nothing left that it could replace.
#[test]
fn what_was_replaced_is_not_replaced_again() {
    let mut world = two_replace_one();
    passed(&mut world, SECOND, "2024-03-20", "2024-03-20");
    let vote = Command::Meeting {
        matter: THIRD,
        act: meet(300, 300, 200, 100),
    };
    world
        .judge(HEAD, "2024-03-21", vote)
        .refused_as(Rule::NothingToAmend);
    // Asked before there are minutes, the answer is the same; to give it up is open.
    let open = |by, kind| {
        let what = Question::Meeting { matter: THIRD, kind };
        let on = day("2024-03-21");
        group::open(world.group.as_ref(), &Act { by, on, what }, &world.book).map_err(|refusal| refusal.rule)
    };
    assert_eq!(open(HEAD, Kind::Hold), Err(Rule::NothingToAmend));
    assert_eq!(open(HEAD, Kind::Abandon), Ok(()));

    let mut world = two_replace_one();
    act(&mut world, THIRD, HEAD, "2024-03-19", meet(300, 300, 200, 100));
    passed(&mut world, SECOND, "2024-03-20", "2024-03-20");
    let effect = Do::SetEffect {
        decision: Some(number("41/QĐ-UBND")),
        from: day("2024-03-21"),
        groups_for: 20,
        groups: 25,
    };
    let give = Command::Meeting {
        matter: THIRD,
        act: effect,
    };
    world
        .judge(WARD, "2024-03-21", give)
        .refused_as(Rule::NothingToAmend);
}

/// Annulled before its first day, a decision replaces nothing; annulled after it, what it replaced stays
/// replaced.
#[test]
fn annulled_before_its_first_day_it_replaces_nothing() {
    let mut world = two_replace_one();
    passed(&mut world, SECOND, "2024-03-20", "2024-04-01");
    annul(&mut world, SECOND, "2024-03-25");
    assert!(in_force(&world, MATTER, "2024-04-01"));
    // The other one still replaces it.
    passed(&mut world, THIRD, "2024-03-26", "2024-05-01");
    assert!(in_force(&world, MATTER, "2024-04-30"));
    assert!(!in_force(&world, MATTER, "2024-05-01"));

    let mut late = two_replace_one();
    passed(&mut late, SECOND, "2024-03-20", "2024-04-01");
    annul(&mut late, SECOND, "2024-04-02");
    assert!(!in_force(&late, MATTER, "2024-04-02"));
    assert_eq!(late.group().matter(MATTER), None);
}

/// An id may come back for another matter; a proposal that was to replace the first one is about the first one still,
/// which is gone, and not about the new one.
#[test]
fn a_proposal_is_about_the_decision_of_its_day() {
    let mut world = two_replace_one();
    passed(&mut world, SECOND, "2024-03-20", "2024-03-20");
    assert_eq!(world.group().matter(MATTER), None);
    open(&mut world, MATTER, "2024-03-25", None);
    passed(&mut world, MATTER, "2024-04-01", "2024-04-01");
    let hold = Command::Meeting {
        matter: THIRD,
        act: meet(300, 300, 200, 100),
    };
    world
        .judge(HEAD, "2024-04-02", hold)
        .refused_as(Rule::NothingToAmend);
    let third = world.group().matter(THIRD).unwrap();
    assert_eq!(third.changes().map(|change| change.decision), Some(MATTER));
    assert!(third.change_gone());
    for id in [MATTER, SECOND] {
        assert!(in_force(&world, id, "2024-04-02"), "{id}");
    }
}

/// Household ballots rest on the meeting to which too few came: they are not planned before it, and
/// another meeting ends them.
#[test]
fn ballots_follow_their_meeting() {
    let mut world = residents();
    world.put(Matter::Other);
    world.step(HEAD, "2024-03-10", meet(300, 100, 100, 0)).unwrap();
    let early = world
        .matter(HEAD, "2024-03-05", plan(BallotGround::AfterMeeting))
        .refused
        .unwrap();
    assert_eq!(
        (early.rule, early.evidence),
        (Rule::TooEarly, dates("2024-03-05", "2024-03-10"))
    );
    world
        .step(HEAD, "2024-03-12", plan(BallotGround::AfterMeeting))
        .unwrap();
    world
        .step(HEAD, "2024-03-14", window("2024-03-20", "2024-03-25"))
        .unwrap();
    world.step(HEAD, "2024-03-16", meet(300, 300, 100, 200)).unwrap();
    world
        .matter(HEAD, "2024-03-25", Do::CountBallots(returned(300, 300, 200)))
        .refused_as(Rule::NoBallots);
    // Nor is a second meeting held before the first.
    world
        .matter(HEAD, "2024-03-15", meet(300, 300, 200, 100))
        .refused_as(Rule::TooEarly);
}

/// What was received on a day was not sent after it.
#[test]
fn sent_no_later_than_received() {
    let mut world = residents();
    world.passed(Matter::Conventions);
    world.step(HEAD, "2024-03-10", Do::Write(written())).unwrap();
    world.step(WARD, "2024-03-12", Do::Receive).unwrap();
    world
        .matter(HEAD, "2024-03-13", Do::Send)
        .refused_as(Rule::TooLate);
    world.matter(HEAD, "2024-03-12", Do::Send).lawful();
}

/// A meeting or a conference on another day than was made known is irregular.
#[test]
fn held_on_the_day_that_was_notified() {
    let mut world = residents();
    world.put(Matter::Other);
    world
        .step(HEAD, "2024-03-04", notice_for(day("2024-03-10")))
        .unwrap();
    let held = world.matter(HEAD, "2024-03-09", meet(300, 300, 300, 0));
    assert_eq!(
        held.irregular
            .iter()
            .map(|f| (f.rule, f.evidence))
            .collect::<Vec<_>>(),
        [(Rule::OtherDay, dates("2024-03-09", "2024-03-10"))]
    );
    for (on, other) in [("2024-12-20", false), ("2024-12-21", true)] {
        use to_dan_pho::procedures::conference::Command as Confer;
        let mut world = residents();
        let plan = crate::support::residents::conference_plan("2024-12-01");
        world.act(HEAD, "2024-12-01", Command::Conference(plan)).unwrap();
        let notify = Command::Conference(Confer::Notify(day("2024-12-20")));
        world.act(HEAD, "2024-12-10", notify).unwrap();
        let held = world.conference(
            HEAD,
            on,
            crate::support::residents::hearing(to_dan_pho::law::Report::ALL),
        );
        assert_eq!(held.finding(Rule::OtherDay).is_some(), other, "{on}");
    }
}

/// Who leads a group has a way of its own, before the Law too.
#[test]
fn who_leads_is_no_matter_of_this_room() {
    let mut world = World::of(79, to_dan_pho::place::LocalTerm::ToDanPho, 300);
    let refused = world
        .matter(WARD_CHAIR, "2014-06-01", Do::Open(proposal(Matter::Head)))
        .refused
        .unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::NotProvidedFor, Evidence::Rule(Rule::MeetingMatters))
    );
}
