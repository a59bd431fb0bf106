//! Corners that the walk made visible, each with the answer the law or the record gives.

use to_dan_pho::group::{self, Command, History};
use to_dan_pho::law::{Opinion, Period, Power};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedure::{Reasons, Recognise};
use to_dan_pho::procedures::delegation::{self, Grant, Scope};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Annul, Call};
use to_dan_pho::procedures::vacancy::{self, EndGround, EndTenure};
use to_dan_pho::{Act, Actor, PersonId, Rule};

use crate::support::*;

const HEAD: Actor = Actor::Head(person(1));
const NEXT: Actor = Actor::Head(person(2));
const COMMITTEE: Actor = Actor::WardCommittee;

/// A deputy chosen with both consents of Hà Nội 2019, all on one day.
fn deputed(w: &mut World, by: Actor, who: u128, on: &str) {
    w.depute(by, on, deputy::Command::Open(candidate(who))).unwrap();
    proposed(w, by, on);
    w.depute(COMMITTEE, on, deputy::Command::Recognise(recognition(&[])))
        .unwrap();
}

fn proposed(w: &mut World, by: Actor, on: &str) {
    for body in [Actor::PartyCellCommittee, FRONT_HEAD] {
        w.depute(body, on, deputy::Command::Consent(Opinion::For))
            .unwrap();
    }
    w.depute(by, on, deputy::Command::Choose).unwrap();
    w.depute(by, on, deputy::Command::Propose).unwrap();
    w.depute(COMMITTEE, on, deputy::Command::Receive).unwrap();
}

fn head(w: &World, on: &str) -> Option<PersonId> {
    w.group().head_on(day(on)).map(|t| t.person)
}

fn people(tenures: impl Iterator<Item = Tenure>) -> Vec<(Office, PersonId)> {
    tenures.map(|t| (t.office, t.person)).collect()
}

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

#[test]
fn a_selection_lapses_with_the_head_who_opened_it() {
    let mut w = World::new(1);
    w.headed("2020-07-12", "2020-07-20", 1);
    w.depute(HEAD, "2020-08-01", deputy::Command::Open(candidate(3)))
        .unwrap();
    w.headed("2022-07-17", "2022-07-27", 2);
    let refusal = w.depute(NEXT, "2022-08-01", deputy::Command::Choose).unwrap_err();
    assert_eq!(refusal.rule, Rule::NotTheHolder);
    deputed(&mut w, NEXT, 3, "2022-08-01");
    assert_eq!(
        people(w.group().deputies_on(day("2022-08-01"))),
        [(Office::Deputy, person(3))]
    );
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
    w.depute(HEAD, "2026-08-02", deputy::Command::Open(candidate(2)))
        .unwrap();
    for body in [CELL_SECRETARY, FRONT_HEAD] {
        w.depute(body, "2026-08-02", deputy::Command::Consent(Opinion::For))
            .unwrap();
    }
    let refusal = w.depute(HEAD, "2026-08-03", deputy::Command::Choose).unwrap_err();
    assert_eq!(refusal.rule, Rule::DeputyBeforeHead);
    w.elect(COMMITTEE, "2026-08-03", election::Command::Receive)
        .unwrap();
    w.elect(COMMITTEE, "2026-08-06", recognise(&[])).unwrap();
    w.depute(HEAD, "2026-08-06", deputy::Command::Choose).unwrap();
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
fn the_last_answer_by_its_day_counts() {
    for (recorded, passes) in [
        // Agreed on the 2nd, refused on the 4th; recorded either way round.
        (
            [("2022-08-02", Opinion::For), ("2022-08-04", Opinion::Against)],
            false,
        ),
        (
            [("2022-08-04", Opinion::Against), ("2022-08-02", Opinion::For)],
            false,
        ),
        (
            [("2022-08-04", Opinion::For), ("2022-08-02", Opinion::Against)],
            true,
        ),
    ] {
        let mut w = World::new(1);
        w.headed("2022-07-17", "2022-07-27", 1);
        w.depute(HEAD, "2022-08-01", deputy::Command::Open(candidate(2)))
            .unwrap();
        w.depute(
            Actor::PartyCellCommittee,
            "2022-08-01",
            deputy::Command::Consent(Opinion::Against),
        )
        .unwrap();
        for (on, opinion) in recorded {
            w.depute(FRONT_HEAD, on, deputy::Command::Consent(opinion))
                .unwrap();
        }
        // On the 3rd only the answer of the 2nd had been given.
        let early = Act {
            by: HEAD,
            on: day("2022-08-03"),
            what: Command::Deputy(deputy::Command::Choose),
        };
        let second = recorded.iter().find(|(on, _)| *on == "2022-08-02").unwrap().1;
        assert_eq!(
            group::decide(w.group.as_ref(), &early, &w.book).is_ok(),
            second == Opinion::For
        );
        assert_eq!(
            w.depute(HEAD, "2022-08-05", deputy::Command::Choose).is_ok(),
            passes,
            "{recorded:?}"
        );
    }
}

/// Who may mediate on a day, by the state and by the history alike.
fn acting(w: &World, on: &str) -> Vec<PersonId> {
    let now: Vec<_> = w
        .group()
        .may_act(Power::Mediate, day(on))
        .map(|a| a.person)
        .collect();
    let then: Vec<_> = History::of(&w.log)
        .may_act(Power::Mediate, day(on))
        .map(|a| a.person)
        .collect();
    assert_eq!(now, then);
    now
}

fn running_since(on: &str) -> delegation::Command {
    delegation::Command::Grant(Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day(on)),
    })
}

/// The head of 20/7/2020 has delegated to the deputy from 1/9/2020 on.
fn delegating() -> World {
    let mut w = World::new(1);
    w.headed("2020-07-12", "2020-07-20", 1);
    deputed(&mut w, HEAD, 2, "2020-08-01");
    w.delegate(HEAD, "2020-08-15", running_since("2020-09-01"))
        .unwrap();
    w
}

#[test]
fn a_delegation_does_not_come_back_with_a_second_term() {
    let mut w = delegating();
    let refusal = w
        .delegate(HEAD, "2020-08-10", delegation::Command::Revoke)
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::TooEarly, "revoked before it was granted");
    assert_eq!(acting(&w, "2022-07-17"), [person(1), person(2)]);
    w.headed("2022-07-17", "2022-07-27", 1);
    deputed(&mut w, HEAD, 2, "2022-08-01");
    assert_eq!(acting(&w, "2022-08-01"), [person(1)]);
    let mediate = delegation::Command::Exercise(Power::Mediate);
    let refusal = w
        .delegate(Actor::Deputy(person(2)), "2022-08-02", mediate)
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::NoDelegation);
    let too_early = running_since("2020-09-01"); // It would begin before it is given.
    w.delegate(HEAD, "2022-08-02", too_early).unwrap_err();
    w.delegate(HEAD, "2022-08-02", running_since("2022-08-02"))
        .unwrap();
    assert_eq!(acting(&w, "2022-08-02"), [person(1), person(2)]);
}

/// Who is chosen again in the same head's term, and a head who left and is elected again while the deputy
/// stays, have no more of what was delegated before.
#[test]
fn a_delegation_does_not_come_back_with_a_second_tenure() {
    let gone = |office, n| {
        vacancy::Command::EndTenure(EndTenure {
            office,
            person: person(n),
            ground: EndGround::MovedAway,
        })
    };
    let mut w = delegating();
    assert_eq!(acting(&w, "2020-10-01"), [person(1), person(2)]);
    w.vacate(COMMITTEE, "2020-10-05", gone(Office::Deputy, 2))
        .unwrap();
    deputed(&mut w, HEAD, 2, "2020-11-02");
    assert_eq!(acting(&w, "2020-11-03"), [person(1)]);

    let mut w = delegating();
    w.vacate(COMMITTEE, "2020-10-05", gone(Office::Head, 1)).unwrap();
    w.headed("2020-12-06", "2020-12-15", 1);
    assert_eq!(w.group().deputies_on(day("2020-12-15")).count(), 1);
    assert_eq!(acting(&w, "2020-12-15"), [person(1)]);
}

/// While a head is still to begin, whoever is appointed goes on in the time of the first.
#[test]
fn the_six_months_go_on_while_a_head_is_still_to_begin() {
    let mut w = World::new(1);
    w.vacate(WARD_CHAIR, "2022-01-10", appoint(5, "2022-01-10"))
        .unwrap();
    w.elected("2022-06-12", 1);
    w.elect(Actor::ElectionTeam, "2022-06-12", election::Command::Send)
        .unwrap();
    w.elect(COMMITTEE, "2022-06-13", election::Command::Receive)
        .unwrap();
    let recognise = election::Command::Recognise {
        recognise: Recognise {
            from: Some(day("2022-09-01")),
            ..recognition(&[])
        },
        months: None,
        label: None,
    };
    w.elect(COMMITTEE, "2022-06-20", recognise).unwrap();
    w.vacate(WARD_CHAIR, "2022-06-27", appoint(6, "2022-06-27"))
        .unwrap();
    w.vacate(WARD_CHAIR, "2022-07-04", appoint(7, "2022-07-04"))
        .unwrap();
    // Six months from 10/1/2022 end with 10/7/2022.
    let leads = |on| w.group().provisional_on(day(on)).map(|t| t.person);
    assert_eq!(leads("2022-07-10"), Some(person(7)));
    assert_eq!(leads("2022-07-11"), None);
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

#[test]
fn the_record_of_an_unlawful_act_is_no_act_itself() {
    let mut w = World::new(1);
    let post = Command::Election(election::Command::PostDecisions);
    let recorded = w.unlawful(COMMITTEE, "2022-05-01", post.clone()).unwrap().clone();
    assert_eq!(recorded.what.command(), post);
    let before = w.log.len() - 1;
    let state = group::replay(&w.log[..before]);
    assert_eq!(
        group::judge_again(state.as_ref(), &recorded, &w.book),
        Ok(recorded)
    );
    let lawful = Command::CountHouseholds(311);
    let refusal = w.unlawful(COMMITTEE, "2022-05-01", lawful).unwrap_err();
    assert_eq!(refusal.rule, Rule::NotUnlawful);
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
        election::Command::DeclineRecognition(Reasons::EMPTY),
        annul(Reasons::EMPTY),
    ] {
        let refusal = w.elect(COMMITTEE, "2024-12-10", silent).unwrap_err();
        assert_eq!(refusal.rule, Rule::NoReasons);
    }
    w.elect(COMMITTEE, "2024-12-10", recognise(&[])).unwrap();
    w.depute(HEAD, "2024-12-11", deputy::Command::Open(candidate(2)))
        .unwrap();
    proposed(&mut w, HEAD, "2024-12-11");
    let silent = deputy::Command::DeclineRecognition(Reasons::EMPTY);
    let refusal = w.depute(COMMITTEE, "2024-12-12", silent).unwrap_err();
    assert_eq!(refusal.rule, Rule::NoReasons);
}

/// Where no rules of a day are known, nothing is known to be against them, and nothing is recorded as such.
#[test]
fn nothing_is_unlawful_where_no_rules_are_known() {
    let mut world = World {
        group: None,
        log: Vec::new(),
        book: to_dan_pho::Rulebook::builtin(),
    };
    let register = group::Register {
        ward: ward(1),
        name: "Nguyễn Du 1".parse().unwrap(),
        term: to_dan_pho::place::LocalTerm::ToDanPho,
        kind: None,
        households: 310,
    };
    let register = Command::Register(register);
    world.act(Actor::WardCommittee, "1990-01-01", register).unwrap();
    let called = Command::Election(call("1995-02-01"));
    let refusal = world.unlawful(WARD_CHAIR, "1995-01-01", called).unwrap_err();
    assert_eq!(refusal.rule, Rule::UnknownRegulation);
}
