//! The calendar of tenures, asked through the office facts.

use to_dan_pho::group::{self, Command, History};
use to_dan_pho::law::{Opinion, Period, UnitKind};
use to_dan_pho::office::{Office, Tenure, Tenures};
use to_dan_pho::procedure::{Facts, Recognise};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election;
use to_dan_pho::procedures::vacancy::{self, EndGround, EndTenure};
use to_dan_pho::{Act, Actor, PersonId, Rule};

use crate::selection::{deputed, people, proposed};
use crate::support::*;

const HEAD: Actor = Actor::Head(person(1));
const NEXT: Actor = Actor::Head(person(2));
const COMMITTEE: Actor = Actor::WardCommittee;

fn tenure(office: Office, n: u128, from: &str) -> Tenure {
    Tenure::new(office, person(n), Period::term(day(from), 30))
}

fn deputy(tenures: &Tenures, who: PersonId, on: &str) -> bool {
    let facts = Facts::new(tenures, day(on), UnitKind::ToDanPho, 310);
    facts.deputy(Office::Deputy, who, day(on)).is_some()
}

/// What was given is there from its first day on.
#[test]
fn what_was_given_is_held() {
    let head = tenure(Office::Head, 1, "2024-03-01");
    let tenures = Tenures::new().with(head, day("2024-01-10"));
    let leading = |on| Facts::new(&tenures, day(on), UnitKind::ToDanPho, 310).leading(day(on));
    assert_eq!(leading("2024-02-29"), None);
    assert_eq!(leading("2024-03-01"), Some(head));
}

/// A deputy recognised while there was no head begins under whoever leads on the first day, and not as that head.
#[test]
fn a_deputy_without_a_head_begins_under_whoever_leads_then() {
    let recognised = tenure(Office::Deputy, 4, "2024-06-01");
    let without = Tenures::new().with(recognised, day("2024-01-10"));
    assert!(deputy(&without, person(4), "2024-06-01"));
    let under_another = without
        .clone()
        .with(tenure(Office::Head, 1, "2024-02-01"), day("2024-02-01"));
    assert!(deputy(&under_another, person(4), "2024-06-01"));
    let own = without.with(tenure(Office::Head, 4, "2024-02-01"), day("2024-02-01"));
    assert!(!deputy(&own, person(4), "2024-06-01"));
}

fn head(w: &World, on: &str) -> Option<PersonId> {
    w.group().head_on(day(on)).map(|t| t.person)
}

#[test]
fn a_deputy_still_to_begin_takes_the_one_place() {
    let mut w = World::new(1);
    w.headed("2022-07-17", "2022-07-27", 1);
    w.depute(HEAD, "2022-08-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    proposed(&mut w, HEAD, "2022-08-01");
    let later = Recognise {
        from: Some(day("2022-09-01")),
        ..recognition(&[])
    };
    w.depute(COMMITTEE, "2022-08-02", deputy::Command::Recognise(later))
        .unwrap();
    for (who, unmet) in [
        (2, &[Rule::DeputyNumber, Rule::DeputyAlready][..]),
        (3, &[Rule::DeputyNumber]),
    ] {
        let act = Act {
            by: HEAD,
            on: day("2022-08-03"),
            what: Command::Deputy(deputy::Command::Open(candidate(who))),
        };
        let missing = group::missing(w.group.as_ref(), &act, &w.book);
        let told: Vec<_> = missing.unmet.iter().map(|finding| finding.rule).collect();
        assert_eq!(told, unmet);
    }
}

/// Reference: C1 - the meeting that elects the head also chooses the deputy, at the end of a term in
/// which a deputy served.
#[test]
fn a_head_elect_chooses_for_the_next_term_while_a_deputy_serves() {
    for (first, recognised, second, office) in [
        ("2020-07-12", "2020-07-20", "2022-07-17", "2022-07-27"),
        ("2024-01-14", "2024-01-19", "2024-12-08", "2024-12-13"),
    ] {
        let mut w = World::new(1);
        w.headed(first, recognised, 1);
        deputed(&mut w, HEAD, 3, recognised);
        w.elected(second, 2);
        let opened = w
            .depute(NEXT, second, deputy::Command::Open(candidate(3)))
            .unwrap();
        let irregular = opened.irregular.rules();
        assert_eq!(irregular.contains(Rule::HeadActs), second > "2023-08-15");
        for body in [Actor::PartyCellCommittee, FRONT_HEAD] {
            w.depute(body, second, deputy::Command::Consent(Opinion::For))
                .unwrap();
        }
        w.elect(Actor::ElectionTeam, second, election::Command::Send)
            .unwrap();
        w.elect(COMMITTEE, second, election::Command::Receive).unwrap();
        w.elect(COMMITTEE, office, recognise(&[])).unwrap();
        w.depute(NEXT, office, deputy::Command::Choose).unwrap();
        w.depute(NEXT, office, deputy::Command::Propose).unwrap();
        w.depute(COMMITTEE, office, deputy::Command::Receive).unwrap();
        w.depute(
            COMMITTEE,
            office,
            deputy::Command::Recognise(recognition(&[Rule::HeadActs])),
        )
        .unwrap();
        assert_eq!(
            people(w.group().deputies_on(day(office))),
            [(Office::Deputy, person(3))]
        );
    }
}

#[test]
fn a_participant_does_not_begin_before_the_head() {
    let mut w = World::new(1);
    w.elected("2026-08-02", 1);
    w.depute(HEAD, "2026-08-02", deputy::Command::OpenParticipant(candidate(2)))
        .unwrap();
    for body in [CELL_SECRETARY, FRONT_HEAD] {
        w.depute(body, "2026-08-02", deputy::Command::Consent(Opinion::For))
            .unwrap();
    }
    w.depute(HEAD, "2026-08-03", deputy::Command::Choose).unwrap();
    w.depute(HEAD, "2026-08-03", deputy::Command::Propose).unwrap();
    w.depute(COMMITTEE, "2026-08-03", deputy::Command::Receive)
        .unwrap();
    // The head chose too early, which the recognition has to accept.
    let naming = recognition(&[Rule::HeadActs]);
    let recognised = deputy::Command::Recognise(naming);
    let refusal = w.depute(COMMITTEE, "2026-08-03", recognised).unwrap_err();
    assert_eq!(refusal.rule, Rule::DeputyBeforeHead);
    w.elect(COMMITTEE, "2026-08-03", election::Command::Receive)
        .unwrap();
    w.elect(COMMITTEE, "2026-08-06", recognise(&[])).unwrap();
    w.depute(COMMITTEE, "2026-08-06", recognised).unwrap();
    assert_eq!(
        people(w.group().deputies_on(day("2026-08-06"))),
        [(Office::Participant, person(2))]
    );
    // Elected head later, the participant is that no longer.
    w.headed("2027-08-01", "2027-08-06", 2);
    assert_eq!(head(&w, "2027-08-06"), Some(person(2)));
    assert_eq!(w.group().deputies_on(day("2027-08-06")).count(), 0);
    assert_eq!(History::of(&w.log).deputies_on(day("2027-08-06")).count(), 0);
}

#[test]
fn heads_recognised_ahead_of_their_terms_follow_each_other() {
    let mut w = World::new(1);
    w.headed("2020-07-12", "2020-07-20", 1);
    w.headed_from("2021-02-07", "2021-02-15", 2, "2021-06-01");
    // One at a time: another is recognised once that head has begun.
    let refused = w.headed_anyhow(day("2021-03-28"), 3, Some(day("2021-08-01")));
    assert_eq!(refused.unwrap_err().rule, Rule::HeadToCome);
    w.headed_anyhow(day("2021-06-06"), 3, Some(day("2021-08-01")))
        .unwrap();
    let history = History::of(&w.log);
    for (on, who) in [
        ("2021-04-01", 1),
        ("2021-05-31", 1),
        ("2021-06-01", 2),
        ("2021-07-31", 2),
        ("2021-08-01", 3),
    ] {
        let told = history.head_on(day(on)).map(|t| t.person);
        assert_eq!(told, Some(person(who)), "{on}");
        if on >= "2021-06-06" {
            assert_eq!(head(&w, on), Some(person(who)), "{on}");
        }
    }
    // One who begins before the one before would have begun takes the place of that one only by an end of
    // that office.
    let vote = day("2021-07-04");
    assert!(w.headed_anyhow(vote, 4, None).is_err());
    let relieved = vacancy::Command::EndTenure(EndTenure {
        office: Office::Head,
        person: person(3),
        ground: EndGround::Relieved,
    });
    w.vacate(COMMITTEE, "2021-07-06", relieved).unwrap();
    w.headed_anyhow(day("2021-07-11"), 4, Some(day("2021-07-20")))
        .unwrap();
    let history = History::of(&w.log);
    for on in ["2021-07-20", "2021-08-01"] {
        assert_eq!(head(&w, on), Some(person(4)), "{on}");
        assert_eq!(
            history.head_on(day(on)).map(|t| t.person),
            Some(person(4)),
            "{on}"
        );
    }
    assert_eq!(head(&w, "2021-07-19"), Some(person(2)));
}
