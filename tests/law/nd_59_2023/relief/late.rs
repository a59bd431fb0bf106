//! Acts recorded after others and dated before them.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::History;
use to_dan_pho::law::{Opinion, Period};
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant, Scope};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::vacancy::Command;
use to_dan_pho::{Actor, Refusal, Rule};

use crate::nd_59_2023::relief::ahead::{as_before, death, leads, who};
use crate::nd_59_2023::relief::{WARD, asked, in_office, received, recognise, voted};
use crate::support::verdict::dates;
use crate::support::{
    CELL_SECRETARY, FRONT_HEAD, World, appoint, candidate, change_term, day, let_go, person, recognition,
};

fn refused(world: &mut World, on: &str, act: Command) -> (Rule, Evidence) {
    let refused = world.vacating(WARD, on, act).refused.unwrap();
    (refused.rule, refused.evidence)
}

/// What became of the offices before the last change of them is settled: nobody is appointed, nor gone, nor
/// has another term, on a day before that, and the refusal names the first day that is accepted.
#[test]
fn nothing_is_changed_before_the_head_began() {
    let mut world = in_office();
    for act in [
        appoint(5, "2023-09-10"),
        death(Office::Head, 1),
        change_term("2026-01-31"),
    ] {
        let told = refused(&mut world, "2023-09-10", act);
        assert_eq!(
            told,
            (Rule::TooEarly, dates("2023-09-10", "2023-09-20")),
            "{act:?}"
        );
    }
    world.vacate(WARD, "2023-09-20", death(Office::Head, 1)).unwrap();
}

/// A head recognised for a day that has passed since, as a later act shows, has begun: the end of that office is
/// refused on a day before the later act, whether or not the next term of the same head is recognised already.
#[test]
fn a_head_who_has_begun_is_not_still_to_begin() {
    for again in [false, true] {
        let mut world = in_office();
        world.headed_from("2026-01-04", "2026-01-04", 2, "2026-02-01");
        if again {
            world.headed_from("2026-03-01", "2026-03-01", 2, "2026-09-01");
        }
        world.vacate(WARD, "2026-03-20", death(Office::Head, 2)).unwrap();
        let told = refused(&mut world, "2026-01-20", death(Office::Head, 2));
        assert_eq!(told, (Rule::TooEarly, dates("2026-01-20", "2026-03-20")));
        assert_eq!(who(leads(&world, "2026-09-01")), [None, None]);
    }
}

/// Before its first day a head is still to begin, on a day before the recognition too.
#[test]
fn a_death_before_the_recognition_takes_it_back() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    world.vacate(WARD, "2024-01-02", death(Office::Head, 2)).unwrap();
    as_before(&world, &in_office(), &["2024-01-07", "2024-03-01", "2026-03-20"]);
    assert!(world.group().vacancy_on(day("2024-03-01")).is_none());
}

/// Everything up to the recognition, and the recognition of that day.
fn elected_late(world: &mut World, n: u128, on: &str) -> Result<(), Refusal> {
    world.headed_anyhow(day(on), n, None)
}

/// No day has two heads, and nobody is head and deputy at once.
fn each_day_is_right(world: &World, first: &str, last: &str) {
    let history = History::of(&world.log);
    let days = day(first).iter_days().take_while(|on| *on <= day(last));
    for on in days {
        let heads: Vec<_> = history
            .tenures()
            .iter()
            .filter(|t| t.period.contains(on))
            .collect();
        let heads = || heads.iter().filter(|t| t.office == Office::Head);
        assert!(heads().count() <= 1, "{on}: {:?}", history.tenures());
        let own = history
            .deputies_on(on)
            .any(|t| heads().any(|head| head.person == t.person));
        assert!(!own, "{on}: {:?}", history.tenures());
    }
}

/// An election recorded late is prepared, held, counted and reported on its own days. The recognition is
/// refused where it is dated before the head who began last: it would take the office from that head, for
/// whom others acted since, and leave two heads between the two days.
#[test]
fn a_late_recognition_takes_no_office_from_the_head_since() {
    let mut world = in_office();
    world.headed("2024-06-16", "2024-06-20", 2);
    let before = world.group().clone();
    let refused = elected_late(&mut world, 3, "2024-05-12").unwrap_err();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::TooEarly, dates("2024-05-12", "2024-06-20"))
    );
    for on in ["2024-06-20", "2026-01-01"] {
        assert_eq!(world.group().head_on(day(on)), before.head_on(day(on)));
        assert_eq!(who(leads(&world, on)), [Some(2), None]);
    }
    each_day_is_right(&world, "2024-05-01", "2024-07-01");
    let told: Vec<_> = History::of(&world.log)
        .tenures()
        .iter()
        .map(|t| t.person)
        .collect();
    assert_eq!(told, [person(1), person(2)]);
}

/// Nor does it make a head of somebody who is deputy from a later day: the deputy of oneself.
#[test]
fn a_late_recognition_makes_nobody_their_own_deputy() {
    let mut world = in_office();
    world.with_deputy("2024-05-20", 1, 3);
    let refused = elected_late(&mut world, 3, "2024-05-12").unwrap_err();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::TooEarly, dates("2024-05-12", "2024-05-20"))
    );
    each_day_is_right(&world, "2024-05-01", "2026-03-20");
    // On that day and later it ends the deputy's office.
    elected_late(&mut world, 3, "2024-06-23").unwrap();
    assert_eq!(who(leads(&world, "2024-06-23")), [Some(3), None]);
    assert_eq!(world.group().deputies_on(day("2024-06-23")).count(), 0);
    each_day_is_right(&world, "2024-05-01", "2026-03-20");
}

/// A deputy's end on a day is a change too: neither a head nor another deputy is recognised before it.
#[test]
fn nobody_is_recognised_before_the_end_of_a_deputy() {
    let mut world = in_office();
    world.with_deputy("2023-10-02", 1, 3);
    world
        .vacate(WARD, "2024-05-20", death(Office::Deputy, 3))
        .unwrap();
    let refused = elected_late(&mut world, 4, "2024-05-12").unwrap_err();
    assert_eq!(refused.evidence, dates("2024-05-12", "2024-05-20"));
    // Until that day the deputy has the place.
    let open = deputy::Command::Open(candidate(5));
    let refused = world
        .depute(Actor::Head(person(1)), "2024-05-19", open)
        .unwrap_err();
    assert_eq!(refused.rule, Rule::DeputyNumber);
    world.with_deputy("2024-05-20", 1, 5);
    // A head is gone before it all the same: that touches no deputy who left.
    let mut world = in_office();
    world.with_deputy("2023-10-02", 1, 3);
    world
        .vacate(WARD, "2024-05-20", death(Office::Deputy, 3))
        .unwrap();
    world.vacate(WARD, "2024-05-12", death(Office::Head, 1)).unwrap();
    assert_eq!(who(leads(&world, "2024-05-20")), [None, None]);
}

/// A deputy's term follows the head's, so that nobody is recognised as deputy before the last change of that.
#[test]
fn no_deputy_is_recognised_before_the_next_head_was() {
    let mut world = in_office();
    world.choosing("2023-12-04", 1, 5);
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    let recognise = deputy::Command::Recognise(recognition(&[]));
    let refused = world.depute(WARD, "2023-12-06", recognise).unwrap_err();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::TooEarly, dates("2023-12-06", "2024-01-07"))
    );
}

/// A head under whom a deputy was recognised was head on that day: the office does not end before it.
#[test]
fn a_head_does_not_leave_before_the_deputy_was_recognised() {
    let mut world = in_office();
    world.with_deputy("2024-05-20", 1, 3);
    let told = refused(&mut world, "2024-05-12", death(Office::Head, 1));
    assert_eq!(told, (Rule::TooEarly, dates("2024-05-12", "2024-05-20")));
}

/// A relief dated before the next head was recognised is refused, whoever decides it.
#[test]
fn nobody_is_relieved_before_the_last_change() {
    let mut world = received(voted(asked(), 156));
    world.headed_from("2023-12-03", "2023-12-03", 2, "2024-03-01");
    let told = world.leave(WARD, "2023-11-01", recognise()).unwrap_err();
    assert_eq!(
        (told.rule, told.evidence),
        (Rule::TooEarly, dates("2023-11-01", "2023-12-03"))
    );
    let mut world = received(voted(asked(), 155));
    world.headed_from("2023-12-03", "2023-12-03", 2, "2024-03-01");
    let told = world.leave(WARD, "2023-11-01", let_go("2023-11-01")).unwrap_err();
    assert_eq!(told.rule, Rule::TooEarly);
}

/// A deputy's end may be recorded late, on any day in office, also after another was recognised; but not before
/// a first day that has come since.
#[test]
fn the_end_of_a_deputy_is_recorded_late() {
    let mut world = World::new(1);
    world.headed("2026-08-30", "2026-09-03", 1);
    for (n, on) in [(3, "2026-09-10"), (4, "2026-10-01")] {
        let head = Actor::Head(person(1));
        for (by, act) in [
            (head, deputy::Command::OpenParticipant(candidate(n))),
            (CELL_SECRETARY, deputy::Command::Consent(Opinion::For)),
            (FRONT_HEAD, deputy::Command::Consent(Opinion::For)),
            (head, deputy::Command::Choose),
            (head, deputy::Command::Propose),
            (WARD, deputy::Command::Receive),
            (WARD, deputy::Command::Recognise(recognition(&[]))),
        ] {
            world.depute(by, on, act).unwrap();
        }
    }
    let gone = |n| death(Office::Participant, n);
    let told = refused(&mut world, "2026-09-20", gone(4));
    assert_eq!(told, (Rule::TooEarly, dates("2026-09-20", "2026-10-01")));
    world.vacate(WARD, "2026-09-20", gone(3)).unwrap();
    let serving = |world: &World, on: &str| {
        let mut people: Vec<_> = world.group().deputies_on(day(on)).map(|t| t.person).collect();
        people.sort();
        let history = History::of(&world.log);
        let mut then: Vec<_> = history.deputies_on(day(on)).map(|t| t.person).collect();
        then.sort();
        assert_eq!(people, then);
        people
    };
    assert_eq!(serving(&world, "2026-10-01"), [person(4)]);
    assert_eq!(serving(&world, "2026-09-19"), [person(3)]);
}

/// A term that ran out by its date is no change: it is extended by a decision of a day in it that was recorded
/// late, unless somebody was recognised or appointed since.
#[test]
fn a_late_extension_is_possible_while_nobody_came_since() {
    let extended = change_term("2026-08-31");
    let extending = |world: &mut World| {
        world
            .vacate(Actor::ProvinceCommittee, "2026-03-10", extended)
            .err()
    };
    let mut world = in_office();
    assert_eq!(who(leads(&world, "2026-03-21")), [None, None]);
    assert_eq!(extending(&mut world), None);
    assert_eq!(who(leads(&world, "2026-08-31")), [Some(1), None]);
    let mut world = in_office();
    world
        .vacate(WARD, "2026-03-25", appoint(5, "2026-03-25"))
        .unwrap();
    assert_eq!(
        extending(&mut world).unwrap().evidence,
        dates("2026-03-10", "2026-03-25")
    );
    let mut world = in_office();
    world.headed_from("2026-03-29", "2026-03-29", 2, "2026-04-10");
    assert_eq!(
        extending(&mut world).unwrap().evidence,
        dates("2026-03-10", "2026-03-29")
    );
}

/// A head recognised for 1/3/2024 has begun once somebody has acted in office since: the withdrawal dated before is
/// refused, and names the first day.
#[test]
fn who_has_acted_in_office_has_begun() {
    let mut world = in_office();
    world.headed_from("2024-01-07", "2024-01-07", 2, "2024-03-01");
    let mut untouched = world.clone();
    world
        .depute(
            Actor::Head(person(2)),
            "2024-03-05",
            deputy::Command::Open(candidate(7)),
        )
        .unwrap();
    assert_eq!(
        refused(&mut world, "2024-02-20", death(Office::Head, 2)),
        (Rule::TooEarly, dates("2024-02-20", "2024-03-01"))
    );
    // While nobody has acted the recognition is withdrawn.
    untouched
        .vacate(WARD, "2024-02-20", death(Office::Head, 2))
        .unwrap();
}

/// The same of a deputy who was given a delegation since.
#[test]
fn a_deputy_who_has_acted_has_begun() {
    let mut world = in_office();
    world.choosing("2023-10-02", 1, 4);
    let recognise = Recognise {
        from: Some(day("2024-03-01")),
        ..recognition(&[])
    };
    world
        .depute(WARD, "2023-10-02", deputy::Command::Recognise(recognise))
        .unwrap();
    let mut untouched = world.clone();
    let period = Period::new(day("2024-03-05"), day("2024-04-05")).unwrap();
    let grant = Grant {
        to: person(4),
        scope: Scope::GeneralManagement,
        period,
    };
    world
        .delegate(Actor::Head(person(1)), "2024-03-05", Delegate::Grant(grant))
        .unwrap();
    assert_eq!(
        refused(&mut world, "2024-02-20", death(Office::Deputy, 4)),
        (Rule::TooEarly, dates("2024-02-20", "2024-03-01"))
    );
    untouched
        .vacate(WARD, "2024-02-20", death(Office::Deputy, 4))
        .unwrap();
}
