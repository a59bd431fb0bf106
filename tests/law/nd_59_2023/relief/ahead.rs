//! A head recognised for a day to come who dies, moves away or loses a standard before it: the recognition
//! has ended nobody's office, and nobody begins.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::{self, History};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::election::Command as Elect;
use to_dan_pho::procedures::relief::Command as Leave;
use to_dan_pho::procedures::vacancy::{Command as Vacate, EndGround, EndTenure};
use to_dan_pho::{Act, Actor, Rule};

use crate::nd_59_2023::relief::{HEAD, WARD, asked, in_office, letter_from, received, recognise, voted};
use crate::support::verdict::dates;
use crate::support::{
    FRONT_HEAD, World, appoint, change_term, convene, day, meet, person, propose, recognition,
};

pub(crate) fn death(office: Office, n: u128) -> Vacate {
    Vacate::EndTenure(EndTenure {
        office,
        person: person(n),
        ground: EndGround::Death,
    })
}

/// Relieved by recognition of 18/10/2023, from the day the letter asks for.
fn let_go_from(day: &str) -> World {
    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", letter_from(day)).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    let mut world = received(voted(world, 156));
    world.leave(WARD, "2023-10-18", recognise()).unwrap();
    world
}

pub(crate) type Led = [Option<Tenure>; 2];

/// Who leads on a day, head or provisional head, by the state and by the history alike.
pub(crate) fn leads(world: &World, on: &str) -> Led {
    let (group, history, on) = (world.group(), History::of(&world.log), day(on));
    let now = [group.head_on(on), group.provisional_on(on)];
    assert_eq!(now, [history.head_on(on), history.provisional_on(on)]);
    now
}

pub(crate) fn who(led: Led) -> [Option<u128>; 2] {
    let number = |tenure: Tenure| (1..9).find(|n| person(*n) == tenure.person).unwrap();
    led.map(|tenure| tenure.map(number))
}

/// The same group, had nobody been recognised: who leads, who is deputy and what is owed.
pub(crate) fn as_before(world: &World, before: &World, days: &[&str]) {
    for on in days {
        assert_eq!(leads(world, on), leads(before, on), "{on}");
        let deputies = |w: &World| w.group().deputies_on(day(on)).collect::<Vec<_>>();
        assert_eq!(deputies(world), deputies(before), "{on}");
        let then: Vec<_> = History::of(&world.log).deputies_on(day(on)).collect();
        assert_eq!(then, deputies(before), "{on}");
    }
    let owed = |w: &World, on| w.elections_due(on);
    for on in days {
        assert_eq!(owed(world, on), owed(before, on), "{on}");
    }
}

pub(crate) const DAYS: [&str; 6] = [
    "2024-01-10",
    "2024-02-28",
    "2024-03-01",
    "2025-06-30",
    "2026-03-20",
    "2026-03-21",
];

/// The head before, and the deputy, serve to the end of their own term.
#[test]
fn the_head_before_goes_on() {
    let mut world = in_office();
    world.with_deputy("2023-10-02", 1, 3);
    let mut before = in_office();
    before.with_deputy("2023-10-02", 1, 3);
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    assert_eq!(who(leads(&world, "2024-03-01")), [Some(2), None]);
    world.vacate(WARD, "2024-01-10", death(Office::Head, 2)).unwrap();
    as_before(&world, &before, &DAYS);
    // Nothing is left of whoever never began: no second end, and no tenure in the history.
    world
        .vacating(WARD, "2024-01-11", death(Office::Head, 2))
        .refused_as(Rule::NotTheHolder);
    let tenures = History::of(&world.log);
    assert!(tenures.tenures().iter().all(|t| t.person != person(2)));
    // The next election fills the office as any other.
    world.headed_from("2024-02-25", "2024-02-25", 4, "2024-03-10");
    assert_eq!(who(leads(&world, "2024-03-09")), [Some(1), None]);
    assert_eq!(who(leads(&world, "2024-03-10")), [Some(4), None]);
}

/// What happens while the head is still to begin is not lost: a term changed, a deputy who left.
#[test]
fn what_happened_meanwhile_stands() {
    let ended = |world: &mut World| {
        world
            .vacate(Actor::ProvinceCommittee, "2024-01-09", change_term("2026-06-30"))
            .unwrap();
        world
            .vacate(WARD, "2024-01-10", death(Office::Deputy, 3))
            .unwrap();
    };
    let mut world = in_office();
    world.with_deputy("2023-10-02", 1, 3);
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    ended(&mut world);
    assert_eq!(who(leads(&world, "2024-02-29")), [Some(1), None]);
    assert_eq!(who(leads(&world, "2024-03-01")), [Some(2), None]);
    world.vacate(WARD, "2024-01-20", death(Office::Head, 2)).unwrap();
    let mut before = in_office();
    before.with_deputy("2023-10-02", 1, 3);
    ended(&mut before);
    as_before(&world, &before, &DAYS);
    as_before(&world, &before, &["2026-06-30", "2026-07-01"]);
}

/// Reference: Điều 4(2) NĐ 185/2026 (reported): at most six months. The provisional head goes on in them,
/// and the ward owes a head by their end again.
#[test]
fn the_provisional_head_goes_on() {
    let provisional = || {
        let mut world = World::new(1);
        world
            .vacate(WARD, "2026-06-02", appoint(5, "2026-06-02"))
            .unwrap();
        world
    };
    let mut world = provisional();
    world.headed_from("2026-08-02", "2026-08-02", 2, "2026-09-01");
    assert_eq!(who(leads(&world, "2026-09-01")), [Some(2), None]);
    let serves = world.group().provisional_on(day("2026-08-02")).unwrap();
    assert_eq!(serves.period.until(), Some(day("2026-09-01")));
    assert_eq!(world.elections_due("2026-08-02").len(), 0);
    world.vacate(WARD, "2026-08-20", death(Office::Head, 2)).unwrap();
    assert_eq!(who(leads(&world, "2026-12-02")), [None, Some(5)]);
    as_before(
        &world,
        &provisional(),
        &["2026-08-20", "2026-09-01", "2026-12-02", "2026-12-03"],
    );
    assert_eq!(world.elections_due("2026-08-20").len(), 1);
}

/// Somebody relieved from a day to come leaves on that day, whether or not the next begins; that the ward
/// had decided on an election in time is not undone.
#[test]
fn a_leaving_stands() {
    let mut world = let_go_from("2024-03-01");
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    world.vacate(WARD, "2024-01-10", death(Office::Head, 2)).unwrap();
    assert_eq!(who(leads(&world, "2024-02-29")), [Some(1), None]);
    assert_eq!(who(leads(&world, "2024-03-01")), [None, None]);
    assert_eq!(world.elections_due("2024-01-10").len(), 0);
}

/// A head elected again, with the next term still to begin, leaves both: nobody dies in one term only.
#[test]
fn both_terms_of_the_same_person_end() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 1, "2024-03-01");
    world.vacate(WARD, "2024-01-10", death(Office::Head, 1)).unwrap();
    assert_eq!(who(leads(&world, "2024-01-09")), [Some(1), None]);
    for on in ["2024-01-10", "2024-03-01", "2024-09-01"] {
        assert_eq!(who(leads(&world, on)), [None, None], "{on}");
    }
    assert!(world.group().vacancy_on(day("2024-03-01")).unwrap().head_left());
    // Of a leaving only the term it was decided of ends.
    let mut world = received(voted(asked(), 156));
    world.headed_from("2023-12-03", "2023-12-03", 1, "2024-03-01");
    world.leave(WARD, "2023-12-04", recognise()).unwrap();
    assert_eq!(who(leads(&world, "2024-02-29")), [None, None]);
    assert_eq!(who(leads(&world, "2024-03-01")), [Some(1), None]);
}

/// An end of an office on a ground that a decision gives.
fn withdrawn(n: u128, ground: EndGround) -> Vacate {
    Vacate::EndTenure(EndTenure {
        office: Office::Head,
        person: person(n),
        ground,
    })
}

/// A recognition from a day.
fn recognised_from(day_: &str) -> Elect {
    Elect::Recognise {
        recognise: Recognise {
            from: Some(day(day_)),
            ..recognition(&[])
        },
        months: None,
        label: None,
    }
}

/// A vote, and what was done with it up to the ward.
fn to_be_recognised(world: &mut World, vote: &str, n: u128) {
    world.elected(vote, n);
    world.elect(Actor::ElectionTeam, vote, Elect::Send).unwrap();
    world.elect(WARD, vote, Elect::Receive).unwrap();
}

/// INTERPRETATION tested: one head at most is recognised for a day to come. The recognition of the first is
/// withdrawn by an act that says so, and then another may be recognised, for an earlier day or a later one.
#[test]
fn one_at_a_time() {
    for (first, last) in [("2024-03-01", "2024-06-01"), ("2024-06-01", "2024-03-01")] {
        let mut world = in_office();
        world.headed_from("2024-01-07", "2024-01-07", 2, first);
        to_be_recognised(&mut world, "2024-02-04", 4);
        let refused = world
            .elect(WARD, "2024-02-04", recognised_from(last))
            .unwrap_err();
        assert_eq!(
            (refused.rule, refused.evidence),
            (Rule::HeadToCome, Evidence::On(day(first)))
        );
        let open = Act {
            by: WARD,
            on: day("2024-02-04"),
            what: group::Question::Election(to_dan_pho::procedures::election::Kind::Recognise),
        };
        assert_eq!(
            group::open(world.group.as_ref(), &open, &world.book),
            Err(refused)
        );
        assert_eq!(who(leads(&world, first)), [Some(2), None]);
        world
            .vacate(WARD, "2024-02-04", withdrawn(2, EndGround::Relieved))
            .unwrap();
        world.elect(WARD, "2024-02-04", recognised_from(last)).unwrap();
        let mut before = in_office();
        before.headed_from("2024-02-04", "2024-02-04", 4, last);
        as_before(&world, &before, &DAYS);
        as_before(&world, &before, &["2024-05-31", "2024-06-01"]);
        // Nor does the one withdrawn come back when the other is gone too.
        world.vacate(WARD, "2024-02-12", death(Office::Head, 4)).unwrap();
        as_before(&world, &in_office(), &DAYS);
        assert!(
            History::of(&world.log)
                .tenures()
                .iter()
                .all(|t| t.person == person(1))
        );
    }
    // Once begun it is no recognition for a day to come.
    let mut next = in_office();
    next.headed_from("2024-01-07", "2024-01-07", 2, "2024-02-04");
    to_be_recognised(&mut next, "2024-02-04", 4);
    next.elect(WARD, "2024-02-04", recognised_from("2024-03-01"))
        .unwrap();
    assert_eq!(who(leads(&next, "2024-02-29")), [Some(2), None]);
    assert_eq!(who(leads(&next, "2024-03-01")), [Some(4), None]);
}

/// A head elected again gives back the term to come, and another is recognised to follow.
#[test]
fn the_term_to_come_of_a_head_elected_again_is_given_back() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 1, "2024-03-01");
    to_be_recognised(&mut world, "2024-02-04", 4);
    world
        .vacate(WARD, "2024-02-05", withdrawn(1, EndGround::OwnWish))
        .unwrap();
    world
        .elect(WARD, "2024-02-06", recognised_from("2024-06-01"))
        .unwrap();
    assert_eq!(who(leads(&world, "2024-05-31")), [Some(1), None]);
    assert_eq!(who(leads(&world, "2024-06-01")), [Some(4), None]);
}

/// Reference: khoản 3 Điều 9 NĐ 59/2023 (R). INTERPRETATION tested: relieved twice, to leave earlier, the head
/// leaves earlier, and the sixty days are those of the first recognition.
#[test]
fn the_sixty_days_do_not_move() {
    let mut world = let_go_from("2024-03-01");
    let owed = |w: &World| w.elections_due("2023-11-10")[0].until;
    let due = owed(&world);
    world.leave(FRONT_HEAD, "2023-11-01", propose()).unwrap();
    world.leave(FRONT_HEAD, "2023-11-02", convene()).unwrap();
    for (by, on, act) in [
        (FRONT_HEAD, "2023-11-07", meet(310, 300, 156)),
        (FRONT_HEAD, "2023-11-08", Leave::Send),
        (WARD, "2023-11-08", Leave::Receive),
        (WARD, "2023-11-10", recognise()),
    ] {
        world.leave(by, on, act).unwrap();
    }
    assert_eq!(who(leads(&world, "2023-11-10")), [None, None]);
    assert_eq!(owed(&world), due);
}

/// Reference: Điều 4(2) NĐ 185/2026 (reported). Where the head recognised begins after the six months of the
/// provisional one, the ward owes a head by their end all the same; where in time, no more.
#[test]
fn a_head_who_begins_too_late_leaves_something_owed() {
    for (begins, owed) in [("2026-12-03", 0), ("2026-12-04", 1)] {
        let mut world = World::new(1);
        world
            .vacate(WARD, "2026-06-02", appoint(5, "2026-06-02"))
            .unwrap();
        world.headed_from("2026-08-02", "2026-08-02", 2, begins);
        let group = world.group();
        let due: Vec<_> = world.elections_due("2026-12-03").iter().map(|o| o.rule).collect();
        assert_eq!(due.len(), owed, "{begins}");
        assert!(due.iter().all(|rule| *rule == Rule::ProvisionalTime));
        assert_eq!(world.elections_due(begins).len(), 0);
        assert!(group.vacancy_on(day("2026-12-02")).is_some());
        assert!(group.vacancy_on(day(begins)).is_none());
    }
}

/// The office of somebody else is not ended, nor another office of the same person; a head to come is
/// suspended from nothing, and once begun is in office.
#[test]
fn only_that_office_of_that_person() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    for act in [
        death(Office::Head, 4),
        death(Office::Deputy, 2),
        death(Office::ProvisionalHead, 2),
    ] {
        world
            .vacating(WARD, "2024-01-10", act)
            .refused_as(Rule::NotTheHolder);
    }
    world.vacate(WARD, "2024-03-01", death(Office::Head, 2)).unwrap();
    assert_eq!(who(leads(&world, "2024-03-01")), [None, None]);
    assert!(world.group().vacancy_on(day("2024-03-01")).unwrap().head_left());
    // The one before left on that day, and does not come back.
    assert_eq!(who(leads(&world, "2025-01-01")), [None, None]);
}

/// Who records it is asked as of any other end; the log verifies.
#[test]
fn it_is_asked_for_as_any_other_end() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    let act = Act {
        by: WARD,
        on: day("2024-01-10"),
        what: group::Command::Vacancy(death(Office::Head, 2)),
    };
    let found = group::missing(world.group.as_ref(), &act, &world.book);
    assert_eq!(found.unmet, []);
    world.vacate(WARD, "2024-01-10", death(Office::Head, 2)).unwrap();
    assert_eq!(group::replay(&world.log).as_ref(), Some(world.group()));
}

/// Nobody is relieved from a day on which the term is over, or the next head has begun: the refusal names it.
#[test]
fn nobody_leaves_after_the_last_day() {
    for (next, until) in [(true, "2024-03-01"), (false, "2026-03-21")] {
        for (asked, refused) in [(0, false), (1, true)] {
            let mut world = in_office();
            if next {
                world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
            }
            let leaves = day(until).checked_add_days(chrono::Days::new(asked)).unwrap();
            for (by, on, act) in [
                (HEAD, "2024-01-15", letter_from(&leaves.to_string())),
                (FRONT_HEAD, "2024-01-16", convene()),
                (FRONT_HEAD, "2024-01-21", meet(310, 300, 156)),
                (FRONT_HEAD, "2024-01-22", Leave::Send),
                (WARD, "2024-01-22", Leave::Receive),
            ] {
                world.leave(by, on, act).unwrap();
            }
            let told = world.leaving(WARD, "2024-01-24", recognise()).refused;
            let gone = (Rule::LeavesTooLate, dates(&leaves.to_string(), until));
            assert_eq!(
                told.map(|f| (f.rule, f.evidence)),
                refused.then_some(gone),
                "{until}"
            );
        }
    }
}

/// Whoever was relieved from a day to come has no term that could change, whether or not the next head is
/// recognised already.
#[test]
fn a_head_let_go_is_not_extended_because_the_next_is_recognised() {
    let mut world = let_go_from("2024-02-15");
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    world
        .vacating(Actor::ProvinceCommittee, "2024-01-09", change_term("2025-12-31"))
        .refused_as(Rule::HeadLeaves);
    // Once begun, the next head has a term of their own.
    let changed = world.vacating(Actor::ProvinceCommittee, "2024-03-04", change_term("2026-12-31"));
    assert_eq!(changed.refused, None);
}

/// A forged log of one recognition over and over gives one tenure, and takes no more of the stack.
#[test]
fn no_log_nests_without_end() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    let recognised = world.log.last().unwrap();
    let registered = world.log.first().unwrap();
    let forged: Vec<_> = core::iter::once(registered)
        .chain(core::iter::repeat_n(recognised, 500))
        .collect();
    let group = group::replay(forged.iter().copied()).unwrap();
    assert_eq!(group.head_on(day("2024-03-01")).unwrap().person, person(2));
    assert_eq!(History::of(forged.iter().copied()).tenures().len(), 1);
}

/// Nor does a log of many heads to come take the time of all of them for each.
#[test]
fn many_heads_to_come_are_no_burden() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    let recognised = world.log.pop().unwrap();
    let first_day = |n: u64| day("2030-01-01").checked_add_days(chrono::Days::new(n)).unwrap();
    let forged = (0u64..3000).map(|n| {
        let mut done = recognised.clone();
        if let group::Event::Election(to_dan_pho::procedures::election::Event::Recognised {
            tenure, ..
        }) = &mut done.what
        {
            tenure.person = person(1000 + u128::from(n));
            tenure.period = to_dan_pho::law::Period::since(first_day(n));
        }
        done
    });
    let log: Vec<_> = world.log.iter().cloned().chain(forged).collect();
    let history = History::of(&log);
    // One is recognised for a day to come at most: the last.
    assert_eq!(history.tenures().len(), 2);
    assert_eq!(history.head_on(first_day(2999)).unwrap().person, person(3999));
    assert_eq!(history.head_on(first_day(7)), None);
    assert_eq!(
        group::replay(&log).unwrap().head_on(first_day(2999)),
        history.head_on(first_day(2999))
    );
}
