//! The vacancy: provisional heads, ends without a procedure, suspensions, and who stays.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{self, History, ObligationKind, Process};
use to_dan_pho::law::Role;
use to_dan_pho::law::{Due, Period, Power};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::delegation::{self, Capacity, Grant, Scope};
use to_dan_pho::procedures::vacancy::{Appointment, Command, EndGround, EndTenure};
use to_dan_pho::procedures::{deputy, relief};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, GroupId, Rule};

use crate::nd_59_2023::relief::{DECREE, HEAD, WARD, called, in_office, left, new_head};
use crate::support::verdict::{Named, by, dates};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, appoint, candidate, day, number, person, resign};

const PROVISIONAL: Actor = Actor::ProvisionalHead(person(5));

fn ended(office: Office, n: u128, ground: EndGround) -> Command {
    Command::EndTenure(EndTenure {
        office,
        person: person(n),
        ground,
    })
}

fn appointment(n: u128, last_day: Option<&str>) -> Command {
    Command::Appoint(Appointment {
        person: person(n),
        decision: Some(number("45/QĐ-UBND")),
        last_day: last_day.map(day),
        consent: None,
    })
}

/// No day has two heads, nor a head and a provisional one.
fn one_at_most(world: &World) {
    let history = History::of(&world.log);
    let heads = || {
        history
            .tenures()
            .iter()
            .filter(|t| matches!(t.office, Office::Head | Office::ProvisionalHead))
            .map(|t| t.period)
    };
    for (at, a) in heads().enumerate() {
        assert!(
            heads().skip(at + 1).all(|b| !a.overlaps(b)),
            "{:?}",
            history.tenures()
        );
    }
}

/// The log is lawful as a whole, and gives the same group again.
fn verified(world: &World) {
    let id = GroupId::from_u128(1);
    let log: Vec<_> = (1..)
        .zip(&world.log)
        .map(|(seq, done)| group::Envelope::new(id, seq, done.clone()))
        .collect();
    let again = group::verify(id, &log, &world.book).unwrap();
    assert_eq!(again.as_ref(), Some(world.group()));
    let json = serde_json::to_string(&log).unwrap();
    let read: Vec<group::Envelope> = serde_json::from_str(&json).unwrap();
    assert_eq!(read, log);
}

/// What an event computed from the law cannot be changed in a log: the end of the office, the days
/// the ward has, the time of a provisional head.
#[test]
fn a_changed_log_is_found() {
    let mut world = left();
    world
        .vacate(WARD, "2023-10-20", appoint(5, "2023-10-20"))
        .unwrap();
    let id = GroupId::from_u128(1);
    let changed = |change: fn(&mut group::Event) -> bool| {
        let mut log: Vec<_> = (1..)
            .zip(&world.log)
            .map(|(seq, done)| group::Envelope::new(id, seq, done.clone()))
            .collect();
        assert!(log.iter_mut().any(|entry| change(&mut entry.event.what)));
        group::verify(id, &log, &world.book).unwrap_err().fault
    };
    let fault = changed(|event| match event {
        group::Event::Relief(relief::Event::Recognised { tenure, .. }) => {
            *tenure = tenure.until(tenure.period.from());
            true
        }
        _ => false,
    });
    assert_eq!(fault, group::Fault::OtherEvent);
    let fault = changed(|event| match event {
        group::Event::Relief(relief::Event::Recognised { election_due, .. }) => {
            *election_due = Due::NotRegulated;
            true
        }
        _ => false,
    });
    assert_eq!(fault, group::Fault::OtherEvent);
    let fault = changed(|event| match event {
        group::Event::Relief(relief::Event::Held { sitting: minutes, .. }) => {
            minutes.result.in_favour = 155;
            true
        }
        _ => false,
    });
    assert_eq!(fault, group::Fault::OtherEvent);
    let fault = changed(|event| match event {
        group::Event::Vacancy(to_dan_pho::procedures::vacancy::Event::Appointed { appointment, .. }) => {
            appointment.consent = None;
            true
        }
        _ => false,
    });
    // Irregular without the Front's agreement, which the event did not say.
    assert!(!matches!(fault, group::Fault::Refused(_)), "{fault:?}");
}

/// Reference: Điều 9(3) đoạn 4 NĐ 59/2023: the ward committee, with the ward Front's agreement, until
/// a head is elected.
#[test]
fn a_provisional_head_serves_until_a_head_is_recognised() {
    let mut world = left();
    world
        .vacating(WARD_CHAIR, "2023-10-20", appoint(5, "2023-10-20"))
        .refused(
            Rule::ProvisionalCompetence,
            Evidence::Actor {
                role: Role::WardChair,
                allowed: Set::<Role>::of(&[Role::WardCommittee]),
            },
            DECREE.at("9(3)"),
        );
    // Without the Front's agreement it has happened all the same.
    let mut alone = world.clone();
    alone
        .vacating(WARD, "2023-10-20", appointment(5, None))
        .irregular(
            Rule::ProvisionalConsent,
            Evidence::Consent {
                of: Role::WardFront,
                strength: to_dan_pho::law::edition::Strength::Agreement,
                got: None,
            },
            DECREE.at("9(3)"),
        );
    world
        .vacating(WARD, "2023-10-20", appoint(5, "2023-10-20"))
        .lawful();
    // No cap: only the decision on an election is owed.
    assert_eq!(world.elections_due("2023-10-20").len(), 1);
    assert_eq!(
        world.group().provisional_on(day("2024-12-31")).unwrap().person,
        person(5)
    );
    new_head(&mut world, 2);
    assert_eq!(world.group().provisional_on(day("2024-01-10")), None);
    let history = History::of(&world.log);
    assert_eq!(
        history.provisional_on(day("2024-01-09")).unwrap().person,
        person(5)
    );
    assert_eq!(history.head_on(day("2024-01-10")).unwrap().person, person(2));
    assert!(world.group().vacancy_on(day("2024-01-10")).is_none());
    one_at_most(&world);
    verified(&world);
}

/// Reference: Điều 4(2) NĐ 185/2026: at most six months. Past them nobody is provisional
/// head, and the head that should be there by then is overdue.
#[test]
fn a_provisional_head_of_2026_serves_six_months_at_most() {
    let mut world = World::new(1);
    // A new group has no head; the Front's agreement of the decree of 2023 stands beside the decree of 2026.
    let alone = world.vacating(WARD, "2026-07-01", appointment(5, None));
    assert_eq!(alone.refused, None);
    assert!(alone.irregular.iter().any(|f| f.rule == Rule::ProvisionalConsent));
    assert!(world.group().provisional_on(day("2027-01-01")).is_some());
    assert_eq!(world.group().provisional_on(day("2027-01-02")), None);
    let owed = world.elections_due("2026-07-01");
    assert_eq!(
        (owed[0].rule, owed[0].until),
        (Rule::ProvisionalTime, by("2027-01-01"))
    );
    assert!(owed[0].is_overdue(day("2027-01-02")));
    // Another in the same vacancy does not get the whole time again.
    let mut next = world;
    next.vacate(WARD, "2026-11-02", appointment(6, None)).unwrap();
    assert_eq!(
        next.group().provisional_on(day("2026-11-02")).unwrap().person,
        person(6)
    );
    assert_eq!(next.group().provisional_on(day("2027-01-02")), None);
    let decree = Named("Nghị định 185/2026/NĐ-CP", "Decree 185/2026/NĐ-CP");
    // INTERPRETATION tested: past the time of the first it is irregular, and no decision gives more than six months.
    let mut late = next.clone();
    late.vacating(WARD, "2027-01-04", appoint(7, "2027-01-04"))
        .irregular(
            Rule::ProvisionalTime,
            dates("2027-01-04", "2027-01-01"),
            decree.at("4(2)"),
        );
    let last = late
        .group()
        .provisional_on(day("2027-01-04"))
        .unwrap()
        .period
        .until();
    assert_eq!(last, Some(day("2027-07-05")));
    let too_late = Act {
        by: WARD,
        on: day("2027-01-04"),
        what: group::Command::Vacancy(appointment(7, Some("2027-07-05"))),
    };
    let findings = group::missing(next.group.as_ref(), &too_late, &next.book);
    let unmet: Vec<_> = findings.unmet.iter().map(|f| (f.rule, f.evidence)).collect();
    assert_eq!(
        unmet,
        [(Rule::ProvisionalTime, dates("2027-07-05", "2027-07-04"))]
    );
    let open = Act {
        by: WARD,
        on: day("2027-01-04"),
        what: group::Question::Vacancy(to_dan_pho::procedures::vacancy::Kind::Appoint),
    };
    assert_eq!(group::open(next.group.as_ref(), &open, &next.book), Ok(()));
    one_at_most(&next);
    verified(&next);
}

/// The last day is the decision's, as far as the regulation allows.
#[test]
fn the_decision_may_set_a_last_day() {
    for (last, fits) in [("2026-09-30", true), ("2027-01-01", true), ("2027-01-02", false)] {
        let mut world = World::new(1);
        let verdict = world.vacating(WARD, "2026-07-01", appointment(5, Some(last)));
        assert_eq!(verdict.refused.is_none(), fits, "{last}");
        if fits {
            let until = day(last).succ_opt().unwrap();
            assert!(world.group().provisional_on(day(last)).is_some());
            assert_eq!(world.group().provisional_on(until), None);
        }
    }
}

/// Reference: Điều 12 TT 04/2012 as amended by TT 14/2018 (reported): the ward chair, six months.
/// Before it nothing was read on who appoints: the committee or its chair, listed.
#[test]
fn who_appoints_depends_on_the_line() {
    World::new(1)
        .vacating(WARD_CHAIR, "2020-03-02", appointment(5, None))
        .lawful();
    World::new(1)
        .vacating(WARD, "2020-03-02", appointment(5, None))
        .refused_as(Rule::ProvisionalCompetence);
    for by in [WARD_CHAIR, WARD] {
        World::new(1)
            .vacating(by, "2014-03-02", appointment(5, None))
            .lawful();
    }
    assert_eq!(
        World::new(1)
            .vacating(FRONT_HEAD, "2014-03-02", appointment(5, None))
            .refused,
        Some(Finding {
            rule: Rule::NotProvidedFor,
            evidence: Evidence::Rule(Rule::ProvisionalCompetence),
        })
    );
    // 15/8/2023 to 25/5/2026: both texts stand, the decree prevails and the circular is a note.
    let world = World::new(1);
    let rules = world
        .book
        .at(
            world.group().ward().province,
            world.group().kind(),
            day("2024-01-15"),
        )
        .unwrap();
    let account = rules.account(Rule::ProvisionalTime);
    let said = to_dan_pho::Text::text(&account, to_dan_pho::Lang::En).to_string();
    assert!(said.contains("not applied: at most 6 months"), "{said}");
}

/// Never two heads: no provisional head while there is a head.
#[test]
fn there_is_none_while_a_head_is_in_office() {
    in_office()
        .vacating(WARD, "2023-10-02", appoint(5, "2023-10-02"))
        .refused_as(Rule::HeadInOffice);
    // The term over, there is a vacancy without any event.
    let mut world = in_office();
    world
        .vacating(WARD, "2026-03-21", appoint(5, "2026-03-21"))
        .lawful();
    one_at_most(&world);
}

/// A head recognised for a later day ends the provisional head on that day, appointed before or after.
#[test]
fn a_head_still_to_begin_bounds_the_provisional_one() {
    let mut world = left();
    world.elected("2024-01-07", 2);
    let election = to_dan_pho::procedures::election::Command::Send;
    world.elect(Actor::ElectionTeam, "2024-01-08", election).unwrap();
    world
        .elect(
            WARD,
            "2024-01-09",
            to_dan_pho::procedures::election::Command::Receive,
        )
        .unwrap();
    let mut from = crate::support::recognition(&[]);
    from.from = Some(day("2024-02-01"));
    let recognise = to_dan_pho::procedures::election::Command::Recognise {
        recognise: from,
        months: None,
        label: None,
    };
    world.elect(WARD, "2024-01-10", recognise).unwrap();
    world
        .vacate(WARD, "2024-01-12", appoint(5, "2024-01-12"))
        .unwrap();
    let group = world.group();
    assert!(group.provisional_on(day("2024-01-31")).is_some());
    assert_eq!(group.provisional_on(day("2024-02-01")), None);
    assert!(group.head_on(day("2024-02-01")).is_some());
    assert_eq!(world.elections_due("2024-01-12").len(), 0);
    one_at_most(&world);
    verified(&world);
}

/// Reference: Điều 9(3) đoạn 4 NĐ 59/2023: "để điều hành hoạt động của thôn, tổ dân phố": the powers
/// of a head. That a provisional head chooses a deputy or delegates, no text says.
#[test]
fn a_provisional_head_runs_the_group_and_chooses_no_deputy() {
    let mut world = left();
    world
        .vacate(WARD, "2023-10-20", appoint(5, "2023-10-20"))
        .unwrap();
    let acting: Vec<_> = world
        .group()
        .may_act(Power::ChairMeetings, day("2023-11-01"))
        .collect();
    assert_eq!((acting.len(), acting[0].person), (1, person(5)));
    let exercise = delegation::Command::Exercise(Power::ChairMeetings);
    let done = world.delegate(PROVISIONAL, "2023-11-01", exercise).unwrap();
    assert!(matches!(
        done.what,
        group::Event::Delegation(delegation::Event::Exercised {
            capacity: Capacity::Own,
            ..
        })
    ));
    world
        .authority(Actor::ProvisionalHead(person(6)), "2023-11-01", exercise)
        .refused_as(Rule::NotTheHolder);
    world
        .authority(HEAD, "2023-11-01", exercise)
        .refused_as(Rule::NotTheHolder);
    let task = delegation::Command::AssignTask(delegation::Task {
        to: person(9),
        work: Power::Mediate,
    });
    world
        .authority(PROVISIONAL, "2023-11-01", task)
        .refused_as(Rule::NotProvidedFor);
    let choice = world.deputy(PROVISIONAL, "2023-11-01", deputy::Command::Open(candidate(9)));
    assert_eq!(
        choice.refused,
        Some(Finding {
            rule: Rule::NotProvidedFor,
            evidence: Evidence::Rule(Rule::DeputyCompetence),
        })
    );
}

/// INTERPRETATION: death and moving away end an office by themselves; no text says so, and who establishes it is
/// assumed. The ward owes nothing by a date then. That a standard is lost is a judgement: a head in office is let go by
/// the residents.
#[test]
fn an_office_ends_without_a_procedure() {
    in_office()
        .vacating(
            WARD,
            "2023-11-06",
            ended(Office::Head, 1, EndGround::StandardLost),
        )
        .refused_as(Rule::HeadLeavesByDecision);
    for ground in [EndGround::Death, EndGround::MovedAway] {
        let mut world = in_office();
        let what = ended(Office::Head, 1, ground);
        let unregulated = world.unregulated(WARD, "2023-11-06", group::Command::Vacancy(what));
        // Who establishes it is assumed, and listed as not regulated: a resident does not.
        assert_eq!(unregulated, [Rule::TenureEndCompetence]);
        world
            .vacating(Actor::Resident(person(99)), "2023-11-06", what)
            .refused_as(Rule::TenureEndCompetence);
        world.vacating(WARD, "2023-11-06", what).lawful();
        assert_eq!(world.group().head_on(day("2023-11-06")), None);
        assert!(History::of(&world.log).head_on(day("2023-11-05")).is_some());
        let due: Vec<_> = world.due_of(Process::HeadOffice, "2023-11-06");
        let told: Vec<_> = due.iter().map(|due| (due.what, due.since, due.until)).collect();
        let died = day("2023-11-06");
        assert_eq!(
            told,
            [
                (ObligationKind::ElectionInVacancy, died, Due::NotRegulated),
                (ObligationKind::AppointProvisional, died, Due::NotRegulated),
            ]
        );
        world
            .vacate(WARD, "2023-11-08", appoint(5, "2023-11-08"))
            .unwrap();
        world
            .vacating(WARD, "2023-12-01", ended(Office::ProvisionalHead, 5, ground))
            .lawful();
        assert_eq!(world.group().provisional_on(day("2023-12-01")), None);
        one_at_most(&world);
        verified(&world);
    }
    in_office()
        .vacating(WARD, "2023-11-06", ended(Office::Head, 2, EndGround::Death))
        .refused_as(Rule::NotTheHolder);
}

/// A suspension has no basis that was read: recorded as such, and the post stays filled.
#[test]
fn a_suspension_leaves_the_post_filled() {
    let mut world = in_office();
    let suspension = Command::Suspend(to_dan_pho::procedures::vacancy::Suspension {
        office: Office::Head,
        person: person(1),
        decision: Some(number("46/QĐ-UBND")),
    });
    let verdict = world.vacating(WARD_CHAIR, "2023-11-06", suspension);
    assert_eq!(verdict.refused, None);
    assert_eq!(
        verdict.irregular,
        [Finding {
            rule: Rule::NotProvidedFor,
            evidence: Evidence::Rule(Rule::SuspensionCompetence),
        }]
    );
    assert_eq!(
        world.group().head_on(day("2023-11-07")).unwrap().person,
        person(1)
    );
    world
        .vacating(WARD, "2023-11-07", appoint(5, "2023-11-07"))
        .refused_as(Rule::HeadInOffice);
    verified(&world);
}

/// A head with a deputy who acts for the head.
fn with_deputy() -> World {
    let mut world = in_office();
    world.with_deputy("2023-09-25", 1, 2);
    let grant = delegation::Command::Grant(Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2023-09-26")),
    });
    world.delegate(HEAD, "2023-09-26", grant).unwrap();
    world
}

/// INTERPRETATION: the deputy of a head who leaves early stays until the new head's choice is
/// recognised; what was delegated lapses with the head.
#[test]
fn the_deputy_stays_and_the_delegation_lapses() {
    let mut world = with_deputy();
    world
        .vacate(WARD, "2023-11-06", ended(Office::Head, 1, EndGround::Death))
        .unwrap();
    let on = day("2023-11-06");
    assert_eq!(world.group().deputies_on(on).count(), 1);
    assert_eq!(world.group().may_act(Power::ChairMeetings, on).count(), 0);
    new_head(&mut world, 3);
    let deputies = |world: &World, on: &str| -> Vec<_> {
        let now: Vec<_> = world.group().deputies_on(day(on)).map(|t| t.person).collect();
        let history = History::of(&world.log);
        let then: Vec<_> = history.deputies_on(day(on)).map(|t| t.person).collect();
        assert_eq!(now, then);
        now
    };
    assert_eq!(deputies(&world, "2024-01-10"), [person(2)]);
    // The new head's own choice takes the place, and is no second deputy.
    world.with_deputy("2024-01-15", 3, 4);
    assert_eq!(deputies(&world, "2024-01-15"), [person(4)]);
    verified(&world);
}

/// The new head may choose the same deputy.
#[test]
fn the_deputy_who_stayed_may_be_chosen_again() {
    let mut world = with_deputy();
    world
        .vacate(WARD, "2023-11-06", ended(Office::Head, 1, EndGround::MovedAway))
        .unwrap();
    new_head(&mut world, 3);
    world.with_deputy("2024-01-15", 3, 2);
    let serving: Vec<_> = world.group().deputies_on(day("2024-01-15")).collect();
    assert_eq!(serving.len(), 1);
    assert_eq!(serving[0].period.from(), day("2024-01-15"));
    // At the end of a term it is otherwise: the deputy's follows the head's.
    let mut world = with_deputy();
    new_head(&mut world, 3);
    assert_eq!(world.group().deputies_on(day("2024-01-10")).count(), 0);
}

/// The end of a deputy's tenure leaves the head, and the head's leaving leaves other posts.
#[test]
fn one_office_is_not_another() {
    let mut world = with_deputy();
    world
        .vacating(
            WARD,
            "2023-11-06",
            ended(Office::Deputy, 2, EndGround::StandardLost),
        )
        .lawful();
    let on = day("2023-11-06");
    assert_eq!(world.group().deputies_on(on).count(), 0);
    assert!(world.group().head_on(on).is_some());
    assert!(world.group().vacancy_on(on).is_none());
    // The delegation lapsed with the deputy's office.
    assert_eq!(world.group().may_act(Power::ChairMeetings, on).count(), 1);
    // A deputy appointed provisional head stays deputy.
    let mut world = with_deputy();
    world
        .vacate(WARD, "2023-11-06", ended(Office::Head, 1, EndGround::Death))
        .unwrap();
    world
        .vacate(WARD, "2023-11-07", appoint(2, "2023-11-07"))
        .unwrap();
    world
        .vacate(
            WARD,
            "2023-12-01",
            ended(Office::ProvisionalHead, 2, EndGround::StandardLost),
        )
        .unwrap();
    assert_eq!(world.group().deputies_on(day("2023-12-01")).count(), 1);
    verified(&world);
}

/// A letter is of no use where nobody is head any more, and an election is called all the same.
#[test]
fn a_vacancy_is_filled_by_an_election() {
    let mut world = left();
    world
        .leaving(Actor::Head(person(1)), "2023-10-20", resign())
        .refused_as(Rule::NoHead);
    called(&mut world, "2023-11-01").lawful();
    let open = Act {
        by: FRONT_HEAD,
        on: day("2023-11-02"),
        what: group::Question::Vacancy(to_dan_pho::procedures::vacancy::Kind::Appoint),
    };
    let refused = group::open(world.group.as_ref(), &open, &world.book).unwrap_err();
    assert_eq!(refused.rule, Rule::ProvisionalCompetence);
}
