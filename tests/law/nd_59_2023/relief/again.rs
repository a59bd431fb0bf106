//! The same person again: another term, another vacancy, another letter; and what passes between heads.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::{self, History};
use to_dan_pho::law::Due;
use to_dan_pho::office::Office;
use to_dan_pho::procedure::{BallotCount, HouseholdBallots, Recognise};
use to_dan_pho::procedures::election;
use to_dan_pho::procedures::relief::Command;
use to_dan_pho::procedures::vacancy::{Appointment, Command as Vacate, EndGround, EndTenure, Item};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::relief::{
    HEAD, WARD, asked, in_office, left, letter_from, new_head, received, recognise, voted,
};
use crate::support::verdict::{by, dates};
use crate::support::{
    FRONT_HEAD, World, ballot_count, change_term, convene, day, hand_over, household_ballots, meet, number,
    person, propose, recognition, resign,
};

fn death(n: u128) -> Vacate {
    Vacate::EndTenure(EndTenure {
        office: Office::Head,
        person: person(n),
        ground: EndGround::Death,
    })
}

fn appointment(n: u128, last: Option<&str>) -> Vacate {
    Vacate::Appoint(Appointment {
        person: person(n),
        decision: Some(number("45/QĐ-UBND")),
        last_day: last.map(day),
        consent: None,
    })
}

/// A leaving is of one term: what the residents decided of it ends no other, though the person is the same.
#[test]
fn a_leaving_is_of_one_term() {
    let mut world = received(voted(asked(), 156));
    let moved = Vacate::EndTenure(EndTenure {
        office: Office::Head,
        person: person(1),
        ground: EndGround::MovedAway,
    });
    world.vacate(WARD, "2023-10-17", moved).unwrap();
    new_head(&mut world, 1);
    world
        .leaving(WARD, "2024-02-02", recognise())
        .refused_as(Rule::HeadGone);
    world.leaving(HEAD, "2024-02-02", resign()).lawful();
    assert_eq!(
        world.group().head_on(day("2024-02-02")).unwrap().person,
        person(1)
    );
}

/// Under the pre-2023 rules no text read lets the ward decide where the meeting did not agree. Nothing
/// follows from that meeting, and a new letter opens a new leaving, under the law of its own day.
#[test]
fn a_new_letter_leads_on_where_nothing_else_does() {
    let mut world = World::new(1);
    world.headed("2021-07-11", "2021-07-20", 1);
    world.leave(HEAD, "2022-10-03", resign()).unwrap();
    world.leave(FRONT_HEAD, "2022-10-05", convene()).unwrap();
    world
        .leave(FRONT_HEAD, "2022-10-12", meet(310, 300, 100))
        .unwrap();
    for act in [Command::Withdraw, convene(), meet(310, 300, 200)] {
        let by = if act == Command::Withdraw {
            HEAD
        } else {
            FRONT_HEAD
        };
        world
            .leaving(by, "2022-10-13", act)
            .refused_as(Rule::MeetingDecided);
    }
    world.leaving(HEAD, "2023-09-04", resign()).lawful();
    let relief = world.group().relief().unwrap();
    assert!(relief.met().is_none());
    let rules = world.book.get(relief.regulation()).unwrap();
    assert!(rules.slots().relief_undecided.stated().is_some());
}

/// Who was relieved from a day to come is out of office then: the term is not extended, and a death before
/// it leaves owed what the leaving left owed.
#[test]
fn a_leaving_to_come_stands() {
    let mut world = in_office();
    world
        .leave(HEAD, "2023-10-02", letter_from("2023-12-01"))
        .unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    let mut world = received(voted(world, 156));
    world.leave(WARD, "2023-10-18", recognise()).unwrap();
    let refused = world
        .vacating(Actor::ProvinceCommittee, "2023-10-20", change_term("2025-12-31"))
        .refused
        .unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::HeadLeaves, Evidence::On(day("2023-12-01")))
    );
    world.vacate(WARD, "2023-11-01", death(1)).unwrap();
    let owed: Vec<_> = world
        .elections_due("2023-11-01")
        .into_iter()
        .map(|owed| (owed.rule, owed.until))
        .collect();
    // Sixty days from 18/10/2023 end on Sunday 17/12/2023.
    assert_eq!(owed, [(Rule::ElectionAfterRelief, by("2023-12-18"))]);
    // A death that no leaving came before leaves nothing owed by a date.
    let mut sudden = in_office();
    sudden.vacate(WARD, "2023-11-01", death(1)).unwrap();
    let owed = sudden.elections_due("2023-11-01").into_iter();
    let owed = owed.map(|o| (o.rule, o.until));
    let undated = [(Rule::ElectionInVacancy, Due::NotRegulated)];
    assert_eq!(owed.collect::<Vec<_>>(), undated);
}

/// A term that has run out and was found vacant is not extended backwards, under the provisional head.
#[test]
fn no_extension_reaches_back_before_a_provisional_head() {
    let mut world = in_office();
    // To the end of 20/3/2026.
    world
        .vacate(WARD, "2026-04-01", crate::support::appoint(5, "2026-04-01"))
        .unwrap();
    let refused = world
        .vacating(Actor::ProvinceCommittee, "2026-03-10", change_term("2026-12-31"))
        .refused
        .unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::TooEarly, dates("2026-03-10", "2026-04-01"))
    );
    let history = History::of(&world.log);
    let on = day("2026-04-10");
    assert_eq!(history.head_on(on), world.group().head_on(on));
    assert_eq!(history.provisional_on(on), world.group().provisional_on(on));
}

/// Reference: Điều 4(2) NĐ 185/2026: six months. They do not begin anew because a head was
/// recognised who is still to come; once that head has begun, the next vacancy is another.
#[test]
fn the_six_months_run_through_the_recognition_of_a_later_head() {
    let mut world = World::new(1);
    world.vacate(WARD, "2026-06-02", appointment(5, None)).unwrap();
    world.elected("2026-09-20", 1);
    world
        .elect(Actor::ElectionTeam, "2026-09-21", election::Command::Send)
        .unwrap();
    world
        .elect(WARD, "2026-09-22", election::Command::Receive)
        .unwrap();
    let from_october = Recognise {
        from: Some(day("2026-10-01")),
        ..recognition(&[])
    };
    let recognised = election::Command::Recognise {
        recognise: from_october,
        months: None,
        label: None,
    };
    world.elect(WARD, "2026-09-24", recognised).unwrap();
    let mut agreed = appointment(6, Some("2026-12-03"));
    if let to_dan_pho::procedures::vacancy::Command::Appoint(appointment) = &mut agreed {
        appointment.consent = crate::support::agreement(to_dan_pho::law::Role::WardFront, "2026-09-30");
    }
    let past = world.vacating(WARD, "2026-09-30", agreed);
    assert_eq!(past.refused, None);
    assert!(past.irregular.iter().any(|f| f.rule == Rule::ProvisionalTime));
    assert!(world.group().provisional_on(day("2026-09-30")).is_some());
    assert!(world.group().provisional_on(day("2026-10-01")).is_none());
    world.vacate(WARD, "2026-11-02", death(1)).unwrap();
    world
        .vacating(WARD, "2026-11-03", appointment(6, Some("2027-05-03")))
        .keeps(Rule::ProvisionalTime);
}

/// INTERPRETATION tested: who was provisional head under a text without a time has used up none of it.
#[test]
fn what_was_served_without_a_cap_does_not_count() {
    let mut world = left();
    world
        .vacate(WARD, "2023-10-20", crate::support::appoint(5, "2023-10-20"))
        .unwrap();
    assert_eq!(
        world
            .elections_due("2023-10-20")
            .iter()
            .filter(|o| o.rule == Rule::ProvisionalTime)
            .count(),
        0
    );
    world
        .vacating(WARD, "2026-06-02", appointment(6, None))
        .keeps(Rule::ProvisionalTime);
    let owed: Vec<_> = world
        .elections_due("2026-06-02")
        .into_iter()
        .filter(|o| o.rule == Rule::ProvisionalTime)
        .collect();
    assert_eq!(owed[0].until, by("2026-12-02"));
}

/// No text read speaks of a handover: it is a record, of something, from one who led to one who leads.
#[test]
fn a_handover_is_a_record() {
    let mut world = left();
    world
        .vacate(WARD, "2023-10-20", crate::support::appoint(5, "2023-10-20"))
        .unwrap();
    let act = group::Command::Vacancy(hand_over(1, 5));
    assert!(
        world
            .unregulated(WARD, "2023-10-20", act)
            .contains(&Rule::HandoverCompetence)
    );
    let before = world.group().clone();
    world.vacating(HEAD, "2023-10-20", hand_over(1, 5)).lawful();
    // Nothing hangs on it but the count of events.
    let on = day("2023-10-20");
    assert_eq!(
        before.obligations(on, &world.book),
        world.group().obligations(on, &world.book)
    );
    assert_eq!(world.group().vacancy_on(on), before.vacancy_on(on));
    world
        .vacating(WARD, "2023-10-20", hand_over(5, 5))
        .refused_as(Rule::EmptyHandover);
    let nothing = Vacate::HandOver {
        from: person(1),
        to: person(5),
        items: Set::EMPTY,
    };
    world
        .vacating(WARD, "2023-10-20", nothing)
        .refused_as(Rule::EmptyHandover);
    // Nobody takes over who does not lead the group that day.
    world
        .vacating(WARD, "2023-10-20", hand_over(1, 6))
        .refused_as(Rule::ReceiverNotLeading);
    new_head(&mut world, 2);
    let all = Set::<Item>::of(Item::ALL);
    let to_head = Vacate::HandOver {
        from: person(5),
        to: person(2),
        items: all,
    };
    world.vacating(WARD, "2024-01-10", to_head).lawful();
    world
        .vacating(WARD, "2024-01-10", hand_over(2, 5))
        .refused_as(Rule::ReceiverNotLeading);
}

/// Reference: khoản 3 Điều 9 NĐ 59/2023 (R): sixty days to decide on an election. A call that is called off
/// is no such decision any more, whether it came before the leaving or after it.
#[test]
fn what_was_owed_is_owed_again_when_the_election_is_called_off() {
    let off = || {
        election::Command::CallOff(election::Annul {
            decision: Some(number("31/QĐ-UBND")),
            reasons: Set::<to_dan_pho::procedure::Reason>::of(&[to_dan_pho::procedure::Reason::Procedure]),
        })
    };
    let owed = |world: &World| {
        let owed = world.elections_due("2023-11-01").into_iter();
        owed.map(|owed| owed.until).collect::<Vec<_>>()
    };
    let mut after = left();
    let due = owed(&after);
    assert_eq!(due, [by("2023-12-18")]);
    crate::nd_59_2023::relief::called(&mut after, "2023-10-20").keeps(Rule::CallAhead);
    assert_eq!(owed(&after), []);
    after
        .elect(crate::nd_59_2023::relief::WARD_CHAIR, "2023-10-21", off())
        .unwrap();
    assert_eq!(owed(&after), due);
    // Called before, and a death while the head is leaving: it is owed all the same once called off.
    let mut before = in_office();
    before
        .leave(HEAD, "2023-10-02", letter_from("2023-12-01"))
        .unwrap();
    before.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    let mut before = received(voted(before, 156));
    crate::nd_59_2023::relief::called(&mut before, "2023-10-17").keeps(Rule::CallAhead);
    before.leave(WARD, "2023-10-18", recognise()).unwrap();
    before.vacate(WARD, "2023-11-01", death(1)).unwrap();
    assert_eq!(owed(&before), []);
    before
        .elect(crate::nd_59_2023::relief::WARD_CHAIR, "2023-11-02", off())
        .unwrap();
    assert_eq!(owed(&before), due);
}

/// Entered late and dated before the one in office, an appointment would stretch the six months.
#[test]
fn nobody_is_appointed_before_the_one_appointed_last() {
    let mut world = World::new(1);
    world.vacate(WARD, "2026-07-10", appointment(5, None)).unwrap();
    let refused = world
        .vacating(WARD, "2026-07-01", appointment(6, None))
        .refused
        .unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::TooEarly, dates("2026-07-01", "2026-07-10"))
    );
    world
        .vacating(WARD, "2026-07-10", appointment(6, None))
        .keeps(Rule::TooEarly);
}

/// A meeting after household ballots: how the ballots were planned has no part in what it decides.
#[test]
fn a_meeting_after_ballots_is_judged_alone() {
    let mut world = in_office();
    let on = [
        "2023-10-02",
        "2023-10-05",
        "2023-10-12",
        "2023-10-13",
        "2023-10-19",
        "2023-10-20",
        "2023-10-25",
    ];
    world.leave(FRONT_HEAD, on[0], propose()).unwrap();
    world.leave(FRONT_HEAD, on[1], convene()).unwrap();
    world.leave(FRONT_HEAD, on[2], meet(310, 155, 155)).unwrap();
    let small_team = HouseholdBallots {
        team: 1,
        ..household_ballots()
    };
    world
        .leave(FRONT_HEAD, on[3], Command::PlanBallots(small_team))
        .unwrap();
    let announce = Command::AnnounceBallots(crate::support::ballot_window(on[3]));
    world.leave(FRONT_HEAD, on[3], announce).unwrap();
    let inconsistent = BallotCount {
        valid: 199,
        ..ballot_count(310, 200, 200)
    };
    world
        .leave(FRONT_HEAD, on[4], Command::CountBallots(inconsistent))
        .unwrap();
    let irregular = |world: &World| world.group().relief().unwrap().irregular();
    assert!(irregular(&world).contains(Rule::BallotTeam));
    world.leave(FRONT_HEAD, on[5], convene()).unwrap();
    world.leave(FRONT_HEAD, on[6], meet(310, 300, 300)).unwrap();
    assert_eq!(irregular(&world), Set::EMPTY);
}
