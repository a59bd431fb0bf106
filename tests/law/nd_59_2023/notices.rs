//! From which notice a lead time counts, and what a meeting has to show to which too few came.

use to_dan_pho::Rule;
use to_dan_pho::law::Matter;
use to_dan_pho::procedure::{Attendance, Sitting};
use to_dan_pho::procedures::election::{Command as Elect, ElectionResult, Obstacle, Outcome, Postpone};
use to_dan_pho::procedures::meeting::Command as Do;
use to_dan_pho::procedures::relief::{Command as Leave, ReliefResult};
use to_dan_pho::procedures::{conference, meeting};

use super::{DECREE, ELSEWHERE, FRONT_HEAD, TEAM, VOTE, WARD_CHAIR};
use crate::support::residents::{HEAD, conference_plan, hearing, notice, notice_for, residents};
use crate::support::verdict::{ahead, before};
use crate::support::{World, convene, day, hold, meet, number, resign};
use crate::usual_steps::ready;

/// Reference: khoản 3 Điều 3 NĐ 59/2023 (R): "chậm nhất là 02 ngày trước ngày tổ chức cuộc họp". A reminder on the eve
/// is not the notice of the meeting: the first one counts.
#[test]
fn a_reminder_is_not_a_first_notice() {
    let mut world = ready(ELSEWHERE, VOTE);
    world.election(TEAM, &before(VOTE, 1), Elect::Notify).lawful();
    let held = world.election(TEAM, VOTE, hold(310, 300, &[(1, 290)], Some(1)));
    held.lawful();

    let mut world = World::new(super::HA_NOI);
    world.headed("2023-09-17", "2023-09-20", 1);
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-11", convene()).unwrap();
    world
        .leaving(FRONT_HEAD, "2023-10-12", meet(310, 300, 200))
        .lawful();

    let mut world = residents();
    world.put(Matter::Funds);
    world
        .step(HEAD, "2024-03-04", notice(Some("2024-03-04")))
        .unwrap();
    world.step(HEAD, "2024-03-09", notice(None)).unwrap();
    let all = crate::support::residents::meet(300, 300, 300, 0);
    world.matter(HEAD, "2024-03-10", all).lawful();

    let mut world = residents();
    for (on, act) in [
        ("2024-12-01", conference_plan("2024-12-01")),
        ("2024-12-10", conference::Command::Notify(day("2024-12-22"))),
        ("2024-12-21", conference::Command::Notify(day("2024-12-22"))),
    ] {
        world.conference(HEAD, on, act).lawful();
    }
    let all = hearing(to_dan_pho::law::Report::ALL);
    world.conference(HEAD, "2024-12-22", all).lawful();
}

/// Reference: khoản 3 Điều 3 NĐ 59/2023 (R): the notice tells when the meeting is. A meeting of another day is notified
/// anew, and the time counts from that notice.
#[test]
fn a_meeting_of_another_day_is_notified_anew() {
    let postponed = |notified: Option<u64>| {
        let mut world = ready(ELSEWHERE, VOTE);
        let later = "2024-12-15";
        let postpone = Elect::Postpone(Postpone {
            day: Some(day(later)),
            obstacle: Obstacle::ForceMajeure,
            decision: Some(number("20/QĐ-UBND")),
        });
        world.elect(WARD_CHAIR, &before(VOTE, 1), postpone).unwrap();
        if let Some(days) = notified {
            world.elect(TEAM, &before(later, days), Elect::Notify).unwrap();
        }
        world.election(TEAM, later, hold(310, 300, &[(1, 290)], Some(1)))
    };
    postponed(Some(2)).lawful();
    postponed(Some(1)).irregular(Rule::NoticeAhead, ahead(Some(1), 2), DECREE.at("3(3)"));
    postponed(None).irregular(Rule::NoticeAhead, ahead(None, 2), DECREE.at("3(3)"));

    let mut world = residents();
    world.put(Matter::Other);
    world
        .step(HEAD, "2024-03-01", notice_for(day("2024-03-05")))
        .unwrap();
    world
        .step(HEAD, "2024-03-04", notice_for(day("2024-03-05")))
        .unwrap();
    world.step(HEAD, "2024-03-09", notice(None)).unwrap();
    let all = crate::support::residents::meet(300, 300, 300, 0);
    world
        .matter(HEAD, "2024-03-10", all)
        .irregular(Rule::NoticeAhead, ahead(Some(1), 2), DECREE.at("3(3)"));
}

/// Reference: khoản 5 Điều 3 NĐ 59/2023 (R): those who came choose the secretary and the form of voting. A meeting that
/// comes to nothing for want of people chooses nobody and votes on nothing, and its minutes say no more.
#[test]
fn minutes_of_a_meeting_of_too_few_need_no_choices_and_no_votes() {
    let attendance = Attendance::all_of(310).present(100);
    let nothing = Sitting::by_hands(attendance, ElectionResult::new([]));
    let held = ready(ELSEWHERE, VOTE).election(TEAM, VOTE, Elect::Hold(nothing));
    assert!(
        matches!(held.outcome, Some(Outcome::TooFewPresent(_))),
        "{held:?}"
    );
    held.lawful();
    // Somebody who is no candidate has no votes there either.
    let stranger = Sitting::by_hands(attendance, ElectionResult::new([(super::person(9), 3)]));
    ready(ELSEWHERE, VOTE)
        .election(TEAM, VOTE, Elect::Hold(stranger))
        .refused_as(Rule::NotACandidate);

    let mut world = World::new(super::HA_NOI);
    world.headed("2023-09-17", "2023-09-20", 1);
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    let none = ReliefResult {
        in_favour: 0,
        declared: false,
    };
    world
        .leaving(
            FRONT_HEAD,
            "2023-10-12",
            Leave::Hold(Sitting::by_hands(attendance, none)),
        )
        .lawful();

    let mut world = residents();
    world.notified(Matter::Other);
    let few = Attendance::all_of(300).present(100);
    let none = meeting::MatterResult::new(0, 0, false);
    world
        .matter(HEAD, "2024-03-10", Do::Hold(Sitting::by_hands(few, none)))
        .lawful();
}

/// Reference: no text; order. Nobody agrees to a list of candidates, or to a team, before the election is called.
#[test]
fn no_consent_is_older_than_what_it_is_about() {
    let mut world = World::new(ELSEWHERE);
    world
        .elect(WARD_CHAIR, &before(VOTE, 25), crate::support::call(VOTE))
        .unwrap();
    let list = |agreed: &str| crate::support::agree(&[1], agreed);
    for early in ["1990-01-01", &before(VOTE, 26)] {
        world
            .election(FRONT_HEAD, &before(VOTE, 20), list(early))
            .refused_as(Rule::TooEarly);
        world
            .election(WARD_CHAIR, &before(VOTE, 20), crate::support::team(early))
            .refused_as(Rule::TooEarly);
    }
    world
        .election(FRONT_HEAD, &before(VOTE, 20), list(&before(VOTE, 25)))
        .lawful();
}
