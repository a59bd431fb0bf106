//! Terms shortened and extended by decision.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::History;
use to_dan_pho::procedures::vacancy::{ChangeTerm, Command, NewEnd};
use to_dan_pho::{Actor, PersonId, Rule};

use crate::support::{World, change_term, day, number, person};

const WARD: Actor = Actor::WardCommittee;

fn extended_until(end: NewEnd) -> Command {
    let decision = Some(number("40/QĐ-UBND"));
    Command::ChangeTerm(ChangeTerm {
        end,
        decision,
        ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
        reported: None,
    })
}

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (S): six months at most either way, from the end first recognised.
#[test]
fn six_months_either_way_under_the_decree_of_2026() {
    let mut world = World::new(1);
    world.headed("2026-08-02", "2026-08-10", 1);
    // Five years: to the end of 10/8/2031; so from 10/2/2031 to 10/2/2032.
    for lawful in ["2032-02-10", "2031-02-10", "2031-08-10"] {
        world.vacating(WARD, "2027-01-04", change_term(lawful)).lawful();
    }
    for (beyond, bound) in [("2032-02-11", "2032-02-10"), ("2031-02-09", "2031-02-10")] {
        let refused = world
            .vacating(WARD, "2027-01-04", change_term(beyond))
            .refused
            .unwrap();
        assert_eq!(refused.rule, Rule::TermChange);
        assert_eq!(
            refused.evidence,
            Evidence::Dates {
                observed: day(beyond),
                bound: day(bound)
            }
        );
    }
    world
        .vacating(WARD, "2027-01-04", extended_until(NewEnd::UntilNewRules))
        .refused_as(Rule::TermChangeOpen);
    world
        .vacating(Actor::WardFront, "2027-01-04", change_term("2032-01-01"))
        .refused_as(Rule::TermChangeCompetence);
}

/// Reference: F2, CV 12917 of Đồng Nai and CV 11776/BNV-CQĐP (S): terms that end in 2025 and 2026 are
/// extended until new rules; an expired term under extension is in office, one without is not.
#[test]
fn an_expired_term_is_in_office_only_under_an_extension() {
    let headed = || {
        let mut world = World::new(75);
        world.headed_for("2023-06-04", "2023-06-09", 1, Some(30));
        world
    };
    let mut world = headed();
    assert!(world.group().head_on(day("2025-12-09")).is_some());
    assert!(world.group().head_on(day("2025-12-10")).is_none());
    // Decided after the term ended: recorded as it was given, and irregular (INTERPRETATION).
    let verdict = world.vacating(WARD, "2025-12-10", extended_until(NewEnd::UntilNewRules));
    let rules: Vec<_> = verdict.irregular.iter().map(|f| f.rule).collect();
    assert_eq!((verdict.refused, rules), (None, vec![Rule::TermOver]));
    assert!(world.group().head_on(day("2025-12-10")).is_some());

    let mut world = headed();
    world
        .vacating(
            Actor::ProvinceCommittee,
            "2025-12-09",
            extended_until(NewEnd::UntilNewRules),
        )
        .lawful();
    let head = world.group().head_on(day("2026-02-01")).unwrap();
    assert_eq!((head.person, head.period.until()), (person(1), None));
    // The head recognised after it ends it all the same.
    world.headed("2026-08-02", "2026-08-10", 2);
    assert_eq!(
        world.group().head_on(day("2026-08-10")).unwrap().person,
        person(2)
    );
    let history = History::of(&world.log);
    for on in ["2026-02-01", "2026-08-09"] {
        assert_eq!(history.head_on(day(on)).unwrap().person, person(1));
    }
}

/// Reference: E5, Điều 12 TT 04/2012 (S): the deputy's term follows the head's, so its end moves along.
#[test]
fn a_deputys_term_moves_with_the_heads() {
    let mut world = World::new(1);
    world.headed("2022-06-05", "2022-06-15", 1);
    world.with_deputy("2022-07-01", 1, 2);
    world
        .vacating(Actor::ProvinceCommittee, "2024-12-01", change_term("2025-06-30"))
        .lawful();
    for (on, serves) in [("2025-06-30", true), ("2025-07-01", false)] {
        assert_eq!(world.group().head_on(day(on)).is_some(), serves, "{on}");
        assert_eq!(world.group().deputies_on(day(on)).count() == 1, serves, "{on}");
        assert_eq!(
            History::of(&world.log).deputies_on(day(on)).count() == 1,
            serves,
            "{on}"
        );
    }
}

/// Extended until something happens, and then to a day: the deputy goes with the head all the same, and a
/// deputy recognised in between does too.
#[test]
fn an_end_that_was_open_and_is_set_again_is_the_deputys_too() {
    let until = |end| {
        Command::ChangeTerm(ChangeTerm {
            end,
            decision: Some(number("41/QĐ-UBND")),
            ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
            reported: None,
        })
    };
    let province = Actor::ProvinceCommittee;
    for before in [true, false] {
        let mut world = World::new(1);
        world.headed("2022-06-05", "2022-06-15", 1);
        if before {
            world.with_deputy("2022-07-01", 1, 2);
        }
        world
            .vacating(province, "2024-12-01", until(NewEnd::UntilNewRules))
            .lawful();
        if !before {
            world.with_deputy("2025-01-06", 1, 2);
        }
        assert_eq!(in_office(&world, "2025-06-01"), (Some(person(1)), 1));
        world
            .vacating(province, "2025-06-02", change_term("2025-08-31"))
            .lawful();
        assert_eq!(in_office(&world, "2025-08-31"), (Some(person(1)), 1));
        assert_eq!(in_office(&world, "2025-09-01"), (None, 0));
    }
}

/// And with the next head, where the end is still open.
#[test]
fn a_deputy_of_a_head_without_an_end_goes_when_the_next_head_begins() {
    let mut world = World::new(1);
    world.headed("2022-06-05", "2022-06-15", 1);
    world.with_deputy("2022-07-01", 1, 2);
    let open = Command::ChangeTerm(ChangeTerm {
        end: NewEnd::UntilNextHead,
        decision: Some(number("41/QĐ-UBND")),
        ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
        reported: None,
    });
    world
        .vacating(Actor::ProvinceCommittee, "2024-12-01", open)
        .lawful();
    world.headed_from("2025-06-01", "2025-06-05", 3, "2025-06-10");
    assert_eq!(in_office(&world, "2025-06-09"), (Some(person(1)), 1));
    assert_eq!(in_office(&world, "2025-06-10"), (Some(person(3)), 0));
}

/// A deputy who serves on from a head who left early follows that head's term, not the next one's that
/// happens to end on the same day.
#[test]
fn a_deputy_held_over_does_not_follow_the_next_head() {
    let mut world = World::new(1);
    world.headed("2022-06-05", "2022-06-15", 1);
    world.with_deputy("2022-07-01", 1, 2);
    // To the end of 15/12/2024, and the head dies before.
    let death = Command::EndTenure(to_dan_pho::procedures::vacancy::EndTenure {
        office: to_dan_pho::office::Office::Head,
        person: person(1),
        ground: to_dan_pho::procedures::vacancy::EndGround::Death,
    });
    world.vacating(WARD, "2023-09-04", death).lawful();
    world.headed("2023-10-08", "2023-10-12", 3);
    for (on, last) in [("2024-01-02", "2024-12-15"), ("2024-01-03", "2024-10-31")] {
        world
            .vacating(Actor::ProvinceCommittee, on, change_term(last))
            .lawful();
    }
    assert_eq!(in_office(&world, "2024-10-31"), (Some(person(3)), 1));
    assert_eq!(in_office(&world, "2024-11-01"), (None, 1));
    assert_eq!(in_office(&world, "2024-12-16"), (None, 0));
}

/// Who is head, and how many deputies there are, on a day: by the group's state and by its history.
fn in_office(world: &World, on: &str) -> (Option<PersonId>, usize) {
    let (on, history) = (day(on), History::of(&world.log));
    let by_state = (
        world.group().head_on(on).map(|t| t.person),
        world.group().deputies_on(on).count(),
    );
    let by_history = (
        history.head_on(on).map(|t| t.person),
        history.deputies_on(on).count(),
    );
    assert_eq!(by_state, by_history, "{on}");
    by_state
}

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (S): what is shortened or extended is the term of the head in
/// office. Whoever is recognised already to follow keeps the first day in the decision.
#[test]
fn the_term_that_changes_is_that_of_the_head_in_office() {
    let headed = || {
        let mut world = World::new(1);
        world.headed_for("2022-06-05", "2022-06-15", 1, Some(30));
        world.with_deputy("2022-07-01", 1, 2);
        // To the end of 15/12/2024; the next from 10/1/2025.
        world.headed_from("2024-11-24", "2024-11-28", 3, "2025-01-10");
        world
    };
    let province = Actor::ProvinceCommittee;

    let mut longer = headed();
    assert_eq!(in_office(&longer, "2024-12-16"), (None, 0));
    longer
        .vacating(province, "2024-12-01", change_term("2025-06-30"))
        .lawful();
    for on in ["2024-12-16", "2025-01-09"] {
        assert_eq!(in_office(&longer, on), (Some(person(1)), 1), "{on}");
    }
    for on in ["2025-01-10", "2025-06-30", "2025-07-01"] {
        assert_eq!(in_office(&longer, on), (Some(person(3)), 0), "{on}");
    }

    let mut shorter = headed();
    shorter
        .vacating(province, "2024-12-01", change_term("2024-12-05"))
        .lawful();
    assert_eq!(in_office(&shorter, "2024-12-05"), (Some(person(1)), 1));
    assert_eq!(in_office(&shorter, "2024-12-06"), (None, 0));
    assert_eq!(in_office(&shorter, "2025-01-10"), (Some(person(3)), 0));
}

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (S): the six months are measured from the end of that head's
/// term, not from the end of the next one's.
#[test]
fn the_six_months_are_measured_from_the_end_of_the_term_that_changes() {
    let mut world = World::new(1);
    world.headed("2026-08-02", "2026-08-10", 1);
    // To the end of 10/8/2031.
    world.headed_from("2031-07-06", "2031-07-10", 2, "2031-08-15");
    for lawful in ["2032-02-10", "2031-07-20"] {
        world.vacating(WARD, "2031-07-15", change_term(lawful)).lawful();
    }
    let refused = world
        .vacating(WARD, "2031-07-15", change_term("2032-02-11"))
        .refused
        .unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (
            Rule::TermChange,
            Evidence::Dates {
                observed: day("2032-02-11"),
                bound: day("2032-02-10")
            }
        )
    );
}
