//! An exhaustive walk: from a head in office, every act of a small set in every order, day by day, to
//! a depth at which every stage has been left on every way. What must hold at every step holds.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use to_dan_pho::group::{self, Command, Event, History};
use to_dan_pho::law::edition::Threshold;
use to_dan_pho::law::{Opinion, Role};
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedures::relief;
use to_dan_pho::procedures::vacancy::{EndGround, EndTenure};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, ResidentialGroup, Rule};

use crate::nd_59_2023::relief::{HEAD, WARD};
use crate::support::obligations;
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agreement, appoint, ballot_count, convene, day, household_ballots, let_go,
    meet, number, person, propose, recognition, resign,
};

/// What each day may bring: who does what. The ward acknowledges what was irregular.
fn acts(on: &str, group: &ResidentialGroup) -> Vec<(Actor, Command)> {
    let acknowledges = group.relief().map(|d| d.irregular()).unwrap_or_default();
    let recognise = Recognise {
        acknowledges,
        ..recognition(&[])
    };
    let consent = agreement(Role::WardFront, on);
    let leave = Command::Relief;
    vec![
        (HEAD, leave(resign())),
        (FRONT_HEAD, leave(propose())),
        (HEAD, leave(relief::Command::Withdraw)),
        (FRONT_HEAD, leave(relief::Command::Withdraw)),
        (FRONT_HEAD, leave(convene())),
        (FRONT_HEAD, leave(meet(10, 9, 6))),
        (FRONT_HEAD, leave(meet(10, 9, 5))),
        (FRONT_HEAD, leave(meet(10, 5, 5))),
        (FRONT_HEAD, leave(meet(10, 11, 6))),
        (FRONT_HEAD, leave(secret(6))),
        (FRONT_HEAD, leave(secret(5))),
        (
            FRONT_HEAD,
            leave(relief::Command::PlanBallots(household_ballots())),
        ),
        (FRONT_HEAD, leave(relief::Command::SendBallotPlan)),
        (
            FRONT_HEAD,
            leave(relief::Command::AnnounceBallots(crate::support::ballot_window(
                on,
            ))),
        ),
        (
            FRONT_HEAD,
            leave(relief::Command::CountBallots(ballot_count(10, 9, 6))),
        ),
        (
            FRONT_HEAD,
            leave(relief::Command::CountBallots(ballot_count(10, 9, 5))),
        ),
        (
            FRONT_HEAD,
            leave(relief::Command::CountBallots(ballot_count(10, 11, 6))),
        ),
        (FRONT_HEAD, leave(relief::Command::Send)),
        (WARD, leave(relief::Command::Receive)),
        (WARD, leave(relief::Command::Recognise(recognise))),
        (WARD_CHAIR, leave(relief::Command::Recognise(recognise))),
        (
            WARD,
            leave(relief::Command::DeclineRecognition(Set::<Reason>::of(&[
                Reason::Dossier,
            ]))),
        ),
        (WARD, leave(relief::Command::Relieve { recognise, consent })),
        (WARD_CHAIR, leave(let_go(on))),
        (
            WARD,
            leave(relief::Command::Retain {
                decision: Some(number("50/QĐ-UBND")),
                consent,
            }),
        ),
        (WARD, Command::Vacancy(appoint(5, on))),
        (WARD_CHAIR, Command::Vacancy(appoint(6, on))),
        (
            WARD,
            Command::Vacancy(to_dan_pho::procedures::vacancy::Command::EndTenure(EndTenure {
                office: Office::Head,
                person: person(1),
                ground: EndGround::Death,
            })),
        ),
    ]
}

/// Nine came, and so many of their ballots are valid, all in favour; nobody chose the board.
fn secret(valid: u32) -> relief::Command {
    let relief::Command::Hold(minutes) = meet(10, 9, 6) else {
        panic!("meet is minutes")
    };
    let ballots = to_dan_pho::procedure::Ballots {
        issued: 9,
        returned: 9,
        valid,
        invalid: 9 - valid,
        kinds: None,
        board: 3,
        board_for: None,
        witnesses: 2,
    };
    let form = to_dan_pho::procedure::VotingForm::SecretBallot(ballots);
    relief::Command::Hold(to_dan_pho::procedure::Sitting { form, ..minutes })
}

pub fn stage(group: &ResidentialGroup) -> &'static str {
    match group.relief() {
        None => "[*]",
        Some(d) if d.ballots().is_some() => "balloting",
        Some(d) if d.receipt().is_some() => "received",
        Some(d) if d.sent().is_some() && d.met().is_some_and(|met| met.outcome.decided()) => "sent",
        Some(d) => match d.met().map(|met| met.outcome) {
            Some(Outcome::Passed | Outcome::NotPassed(_)) => "met",
            Some(_) | None if d.convened().is_some() => "convened",
            _ => "opened",
        },
    }
}

struct Walk {
    first_day: &'static str,
    // Whether the regulation sets a time to decide on an election.
    owed: bool,
    edges: BTreeSet<(String, String, String)>,
    refused: BTreeMap<&'static str, usize>,
    steps: usize,
    seen: BTreeSet<String>,
}

impl Walk {
    fn through(mut world: World, first_day: &'static str, owed: bool) -> Self {
        let mut walk = Self {
            first_day,
            owed,
            edges: BTreeSet::new(),
            refused: BTreeMap::new(),
            steps: 0,
            seen: BTreeSet::new(),
        };
        walk.from(&mut world, 0);
        walk
    }

    fn from(&mut self, world: &mut World, depth: u64) {
        let on = day(self.first_day)
            .checked_add_days(Days::new(3 * depth))
            .unwrap()
            .to_string();
        // The same state on the same day leads to the same days to come.
        if depth == 9 || !self.seen.insert(format!("{on} {:?}", world.group())) {
            return;
        }
        for (by, what) in acts(&on, world.group()) {
            let group = world.group.clone();
            let act = Act {
                by,
                on: day(&on),
                what: what.clone(),
            };
            let missing = group::missing(group.as_ref(), &act, &world.book);
            self.steps += 1;
            match world.act(by, &on, what) {
                Err(refusal) => {
                    assert_eq!(missing.unmet.first(), Some(&refusal.finding()));
                    assert!(refusal.regulation.is_some(), "{refusal:?}");
                    *self.refused.entry(refusal.rule.id()).or_default() += 1;
                }
                Ok(done) => {
                    assert!(missing.unmet.is_empty(), "{:?}", missing.unmet);
                    let event = done.what.clone();
                    let before = stage(group.as_ref().unwrap());
                    self.holds(world, group.as_ref().unwrap(), &event, &on);
                    if let Event::Relief(event) = &event {
                        let kind = serde_json::to_value(event.command().kind()).unwrap();
                        let after = end(event).unwrap_or_else(|| stage(world.group()));
                        let after = if after == "[*]" { "withdrawn" } else { after };
                        let edge = (before.to_owned(), after.to_owned());
                        self.edges
                            .insert((edge.0, edge.1, kind.as_str().unwrap().to_owned()));
                    }
                    self.from(world, depth + 1);
                    world.log.pop();
                    world.group = group;
                }
            }
        }
    }

    /// The invariants, after an event.
    fn holds(&self, world: &World, before: &ResidentialGroup, event: &Event, on: &str) {
        let (group, on) = (world.group(), day(on));
        let due = obligations::hold(group, on, &world.book);
        obligations::answered(&before.obligations(on, &world.book), event, &due);
        // Only these end the head's office, and they say so themselves.
        let ends = match event {
            Event::Relief(event) => event.left().is_some(),
            Event::Vacancy(to_dan_pho::procedures::vacancy::Event::Ended { .. }) => true,
            _ => false,
        };
        assert_eq!(before.head_on(on).is_some() && group.head_on(on).is_none(), ends);
        // A head leaves on a vote above the share, or on the ward's word with the Front's.
        match event {
            Event::Relief(relief::Event::Recognised { .. }) => {
                let met = before.relief().unwrap().met().unwrap();
                assert_eq!(met.outcome, Outcome::Passed);
            }
            Event::Relief(relief::Event::Relieved { consent, .. }) => {
                let met = before.relief().unwrap().met().unwrap();
                assert!(matches!(met.outcome, Outcome::NotPassed(_)));
                assert_eq!(consent.unwrap().opinion, Opinion::For);
            }
            Event::Relief(relief::Event::Held {
                sitting: minutes,
                outcome,
                ..
            }) => {
                let enough = Threshold::MORE_THAN_HALF.reached(minutes.result.in_favour, minutes.eligible)
                    && minutes.present <= minutes.eligible
                    && minutes.result.in_favour <= minutes.present
                    && match minutes.form {
                        to_dan_pho::procedure::VotingForm::ShowOfHands => true,
                        to_dan_pho::procedure::VotingForm::SecretBallot(ballots) => {
                            minutes.result.in_favour <= ballots.valid
                        }
                        other => panic!("no case for {other:?}"),
                    };
                assert_eq!(*outcome == Outcome::Passed, enough);
            }
            Event::Relief(relief::Event::BallotsCounted { count, outcome, .. }) => {
                let enough = count.result.in_favour > count.households / 2 && count.returned <= count.issued;
                assert_eq!(*outcome == Outcome::Passed, enough);
            }
            _ => {}
        }
        // Never two heads, and the state and the history agree.
        assert!(group.head_on(on).is_none() || group.provisional_on(on).is_none());
        let history = History::of(&world.log);
        assert_eq!(history.head_on(on), group.head_on(on));
        assert_eq!(history.provisional_on(on), group.provisional_on(on));
        let periods = || history.tenures().iter().map(|t| t.period);
        for day in periods().flat_map(|p| [Some(p.from()), p.until()]).flatten() {
            assert!(
                periods().filter(|p| p.contains(day)).count() <= 1,
                "two lead on {day}"
            );
            if on <= day {
                let leads = [group.head_on(day), group.provisional_on(day)];
                assert_eq!([history.head_on(day), history.provisional_on(day)], leads);
            }
        }
        // A head relieved leaves a decision owed.
        if let Event::Relief(event) = event
            && event.left().is_some()
        {
            let due = group.obligations(on, &world.book);
            let owed = due.iter().any(|owed| owed.rule == Rule::ElectionAfterRelief);
            assert_eq!(owed, self.owed);
        }
        // The event rebuilds its command, and nothing is lost in a replay.
        assert_eq!(group::replay(&world.log).as_ref(), Some(group));
    }
}

/// How an event ends a leaving, for the picture.
fn end(event: &relief::Event) -> Option<&'static str> {
    match event {
        relief::Event::Recognised { .. } | relief::Event::Relieved { .. } => Some("left"),
        relief::Event::RecognitionDeclined(_) => Some("declined"),
        relief::Event::Retained { .. } => Some("retained"),
        _ => None,
    }
}

/// The picture on the page of the relief.
fn drawn() -> BTreeSet<(String, String, String)> {
    let page = include_str!("../../../../src/procedures/relief/mod.rs");
    let (_, rest) = page.split_once("```mermaid").unwrap();
    let (picture, _) = rest.split_once("```").unwrap();
    let edge = |line: &str| {
        let (from, rest) = line.trim_start_matches("//!").trim().split_once(" --> ")?;
        let (to, command) = rest.split_once(": ")?;
        Some((from.to_owned(), to.to_owned(), command.to_owned()))
    };
    picture.lines().filter_map(edge).collect()
}

#[test]
fn everything_the_procedure_can_do() {
    let walk = Walk::through(crate::nd_59_2023::relief::in_office(), "2023-10-02", true);
    assert!(walk.steps > 10_000, "{}", walk.steps);
    // Every stage was left on every way: the picture is what was walked.
    assert_eq!(walk.edges, drawn());
    // And every kind of refusal of the record that these acts can meet was met.
    for rule in [
        Rule::NoHead,
        Rule::NoRelief,
        Rule::HeadGone,
        Rule::AlreadyOpened,
        Rule::NothingToWithdraw,
        Rule::NotConvened,
        Rule::MeetingDecided,
        Rule::ReliefNotHeld,
        Rule::MeetingAgain,
        Rule::MeetingAgreed,
        Rule::MeetingNotAgreed,
        Rule::NotReceived,
        Rule::AlreadySent,
        Rule::AlreadyReceived,
        Rule::HeadInOffice,
        Rule::ReliefRecognition,
        Rule::ReliefUndecided,
        Rule::ProvisionalCompetence,
    ] {
        assert!(walk.refused.contains_key(rule.id()), "{rule:?}");
    }
}

/// The same under the decree of 2026, whose provisional head needs no consent and has a time.
#[test]
fn the_same_way_in_2026() {
    let mut world = World::new(1);
    world.headed("2026-08-30", "2026-09-03", 1);
    let walk = Walk::through(world, "2026-10-01", true);
    assert_eq!(walk.edges, drawn());
}

/// Under the pre-2023 rules the ward has no decision of its own, and nothing is owed by a date.
#[test]
fn the_older_line_ends_with_the_meeting() {
    let mut world = World::new(1);
    world.headed("2020-07-12", "2020-07-20", 1);
    let walk = Walk::through(world, "2020-10-05", false);
    let own = |edge: &(String, String, String)| {
        ["relieve", "retain"].contains(&edge.2.as_str()) || edge.0 == "balloting" || edge.1 == "balloting"
    };
    // So where the residents do not agree a new letter or proposal leads on, and nothing else.
    let anew = ["met", "sent", "received"].into_iter().flat_map(|stage| {
        ["resign", "propose"].map(|kind| (stage.to_owned(), "opened".to_owned(), kind.to_owned()))
    });
    let expected: BTreeSet<_> = drawn()
        .into_iter()
        .filter(|edge| !own(edge))
        .chain(anew)
        .collect();
    // A share that was not read cannot be out of reach: a meeting of five of ten decides.
    assert_eq!(walk.edges, expected);
    assert!(walk.refused.contains_key(Rule::NotProvidedFor.id()));
}
