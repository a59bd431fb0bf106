//! Every way an election can take: a walk through one that is called, prepared, put off, listed, held by
//! meeting, by clusters or by household ballots, given up, corrected, re-run, annulled and recognised,
//! in every order, day by day. Of the states of one shape the first is followed, and all are checked.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::{Days, NaiveDate};
use to_dan_pho::ResidentialGroup;
use to_dan_pho::group::{self, Command, Envelope, Event, Question};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedure::{Attendance, Reason, Recognise};
use to_dan_pho::procedures::election::ElectionResult;
use to_dan_pho::procedures::election::{
    self, Annul, Command as Elect, Obstacle, Outcome, Part, Postpone, Tally,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, GroupId, PersonId, Recorded};

use crate::support::obligations;
use crate::support::*;

const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;
const GROUP: GroupId = GroupId::from_u128(7);
const ROLL: u32 = 500;

struct State {
    group: Option<ResidentialGroup>,
    log: Vec<Recorded<Event>>,
    today: NaiveDate,
}

struct Walk {
    world: World,
    last_day: NaiveDate,
    seen: BTreeSet<String>,
    shapes: BTreeSet<String>,
    decisions: usize,
    kinds: BTreeSet<String>,
    outcomes: BTreeSet<&'static str>,
    refused: BTreeMap<&'static str, usize>,
}

/// Votes for those who stand, the first of them with so many and the others with one each.
fn result(standing: &[PersonId], first: u32) -> ElectionResult {
    let votes = standing
        .iter()
        .enumerate()
        .map(|(at, person)| (*person, if at == 0 { first } else { 1 }));
    ElectionResult {
        declared: standing.first().copied().filter(|_| first > ROLL / 2),
        ..ElectionResult::new(votes)
    }
}

fn by_clusters(mut whole: Sitting<ElectionResult>, on: NaiveDate, short: u32) -> Sitting<ElectionResult> {
    let parts = [200, 300].map(|eligible| {
        let share = |n: u32| n * eligible / ROLL;
        let votes = whole.result.votes.iter().enumerate().map(|(at, t)| Tally {
            candidate: t.candidate,
            // The single votes were cast in the first cluster.
            votes: if at == 0 {
                share(t.votes)
            } else {
                t.votes * u32::from(eligible == 200)
            },
        });
        Part {
            on,
            eligible,
            present: share(whole.present) - short * u32::from(eligible == 200),
            votes: votes.collect(),
        }
    });
    whole.result.parts = parts.to_vec();
    whole
}

/// What each day may bring.
fn acts(on: NaiveDate, group: &ResidentialGroup) -> Vec<(Actor, Elect)> {
    let later = |days| (on + Days::new(days)).to_string();
    let today = on.to_string();
    let election = group.election();
    let standing: Vec<_> = election.map_or_else(Vec::new, |e| e.candidates().collect());
    let standing = standing.as_slice();
    let acknowledges = election.map(|e| e.irregular()).unwrap_or_default();
    let hands = |present, first| {
        let attendance = Attendance::all_of(ROLL).present(present);
        Sitting::by_hands(attendance, result(standing, first)).with_choices(present, present)
    };
    let counted = |back, first| Elect::CountBallots(counted(ROLL, ROLL, back, result(standing, first)));
    let announce = Elect::AnnounceBallots(ballot_window(&today));
    let annul = Annul {
        decision: Some(number("30/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Procedure]),
    };
    let recognise = |acknowledges| Elect::Recognise {
        recognise: Recognise {
            acknowledges,
            ..recognition(&[])
        },
        months: Some(if on < day("2026-05-26") { 30 } else { 60 }),
        label: None,
    };
    let postpone = Elect::Postpone(Postpone {
        day: Some(on + Days::new(4)),
        obstacle: Obstacle::Preparation,
        decision: Some(number("13/QĐ-UBND")),
    });
    vec![
        (group.election().map_or(WARD_CHAIR, |_| WARD), call(&later(4))),
        (WARD, call(&later(4))),
        (WARD_CHAIR, call(&later(4))),
        (FRONT_HEAD, agree(&[1, 2], &today)),
        (WARD, agree(&[1, 2], &today)),
        (Actor::Resident(person(3)), Elect::Nominate(candidate(3))),
        (WARD_CHAIR, team(&today)),
        (WARD_CHAIR, Elect::PostDecisions),
        (TEAM, Elect::Notify),
        (TEAM, settle(ROLL, 1)),
        (WARD, settle(ROLL, 0)),
        (WARD, two_clusters(&today)),
        (WARD_CHAIR, two_clusters(&today)),
        (WARD, postpone.clone()),
        (WARD_CHAIR, postpone),
        (WARD, Elect::CallOff(annul)),
        (WARD_CHAIR, Elect::CallOff(annul)),
        (Actor::Resident(person(1)), Elect::Withdraw),
        (Actor::Resident(person(2)), Elect::Withdraw),
        (TEAM, plan_ballots()),
        (TEAM, Elect::SendBallotPlan),
        (TEAM, announce),
        (TEAM, Elect::Hold(hands(400, 251))),
        (TEAM, Elect::Hold(hands(400, 250))),
        (TEAM, Elect::Hold(hands(250, 200))),
        (TEAM, Elect::Hold(hands(400, 401))),
        (WARD, Elect::Hold(hands(400, 251))),
        (TEAM, Elect::Hold(by_clusters(hands(400, 300), on, 0))),
        (TEAM, Elect::Hold(by_clusters(hands(400, 300), on, 1))),
        (TEAM, counted(400, 251)),
        (TEAM, counted(400, 250)),
        (TEAM, counted(501, 300)),
        (TEAM, Elect::CorrectVoterList(left_out(1))),
        (TEAM, Elect::CorrectVoterList(left_out(5))),
        (TEAM, Elect::Send),
        (WARD, Elect::Receive),
        (WARD, recognise(acknowledges)),
        (WARD, recognise(Default::default())),
        (
            WARD,
            Elect::DeclineRecognition(Set::<Reason>::of(&[Reason::Dossier])),
        ),
        (WARD, rerun(&later(4))),
        (WARD_CHAIR, rerun(&later(4))),
        (WARD, Elect::Annul(annul)),
    ]
}

fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Elected(_) => "elected",
        Outcome::NoWinner(_) => "no winner",
        Outcome::TooFewPresent(_) => "too_few_present",
        Outcome::Inconsistent(_) => "inconsistent",
        Outcome::Withdrawn(_) => "withdrawn",
        other => panic!("no case for {other:?}"),
    }
}

/// Which stage the election has reached, by which way, and who leads.
fn shape(state: &State) -> String {
    let group = state.group.as_ref().unwrap();
    let on = state.today;
    let election = group.election().map(|e| {
        let prepared = (
            e.candidates().count(),
            e.team().is_some(),
            e.voter_list().is_some(),
            e.clusters(),
        );
        let held = e.held().map(|held| outcome_name(held.outcome));
        let window = e
            .ballots()
            .map(|b| (b.sent.is_some(), b.window.map(|window| window.last <= on)));
        let sent = (e.sent().is_some(), e.receipt().is_some());
        let day = e.day().map(|day| day.cmp(&on));
        (prepared, held, window, sent, day, e.round().min(2))
    });
    format!("{election:?} {}", group.head_on(on).is_some())
}

impl Walk {
    fn through(province: u8, first_day: &str, days: u64) -> Self {
        let world = World::of(province, LocalTerm::ToDanPho, ROLL);
        let today = day(first_day);
        let mut walk = Self {
            last_day: today + Days::new(days),
            seen: BTreeSet::new(),
            shapes: BTreeSet::new(),
            decisions: 0,
            kinds: BTreeSet::new(),
            outcomes: BTreeSet::new(),
            refused: BTreeMap::new(),
            world,
        };
        let start = State {
            group: walk.world.group.clone(),
            log: walk.world.log.clone(),
            today,
        };
        let mut ahead = VecDeque::new();
        walk.reach(start, &mut ahead);
        while let Some(state) = ahead.pop_front() {
            walk.from(&state, &mut ahead);
        }
        walk
    }

    fn reach(&mut self, state: State, ahead: &mut VecDeque<State>) {
        if self.last_day < state.today {
            return;
        }
        let group = state.group.as_ref().unwrap();
        let content = format!(
            "{} {:?} {:?}",
            state.today,
            group.election(),
            group.head_on(state.today)
        );
        if !self.seen.insert(content) {
            return;
        }
        // The whole log, judged again, gives the same group.
        let log: Vec<_> = (1..)
            .zip(&state.log)
            .map(|(seq, done)| Envelope::new(GROUP, seq, done.clone()))
            .collect();
        assert_eq!(group::verify(GROUP, &log, &self.world.book).unwrap(), state.group);
        if self.shapes.insert(shape(&state)) {
            ahead.push_back(state);
        }
    }

    fn from(&mut self, state: &State, ahead: &mut VecDeque<State>) {
        let group = state.group.as_ref().unwrap();
        for (by, what) in acts(state.today, group) {
            let question = Question::Election(what.kind());
            let act = Act {
                by,
                on: state.today,
                what: Command::Election(what),
            };
            self.decisions += 1;
            let missing = group::missing(state.group.as_ref(), &act, &self.world.book);
            let asked = Act {
                by,
                on: act.on,
                what: question,
            };
            let open = group::open(state.group.as_ref(), &asked, &self.world.book);
            match group::decide(state.group.as_ref(), &act, &self.world.book) {
                Err(refusal) => {
                    assert_eq!(missing.unmet.first(), Some(&refusal.finding()), "{act:?}");
                    *self.refused.entry(refusal.rule.id()).or_default() += 1;
                }
                Ok(done) => {
                    assert!(missing.unmet.is_empty(), "{act:?}: {:?}", missing.unmet);
                    assert_eq!(open, Ok(()), "{act:?}");
                    assert_eq!(done.what.command(), act.what);
                    let mut next = state.group.clone();
                    group::evolve(&mut next, &done);
                    let mut log = state.log.clone();
                    log.push(done);
                    let next = State {
                        group: next,
                        log,
                        today: state.today,
                    };
                    self.holds(state, &next);
                    self.reach(next, ahead);
                }
            }
        }
        for wait in [1, 4] {
            let next = State {
                group: state.group.clone(),
                log: state.log.clone(),
                today: state.today + Days::new(wait),
            };
            self.reach(next, ahead);
        }
    }

    /// What must hold after every event, counted from the log with plain numbers.
    fn holds(&mut self, before: &State, after: &State) {
        let done = after.log.last().unwrap();
        let Event::Election(event) = &done.what else {
            panic!()
        };
        let kind = serde_json::to_value(event.command().kind()).unwrap();
        self.kinds.insert(kind.as_str().unwrap().to_owned());
        let group = after.group.as_ref().unwrap();
        let last = after.log.iter().map(|done| done.on).max().unwrap();
        let book = obligations::book();
        let due = obligations::hold(group, last, book);
        let due_before = before.group.as_ref().unwrap().obligations(last, book);
        obligations::answered(&due_before, &done.what, &due);
        match event {
            election::Event::Held {
                sitting: minutes,
                outcome,
                ..
            } => {
                self.outcomes.insert(outcome_name(*outcome));
                let most = minutes.result.votes.iter().map(|t| t.votes).max().unwrap();
                let sum = |of: fn(&Part) -> u32| minutes.result.parts.iter().map(of).sum::<u32>();
                let possible = minutes.present <= minutes.eligible
                    && minutes.result.votes.iter().map(|t| t.votes).sum::<u32>() <= minutes.present
                    && (minutes.result.parts.is_empty() || sum(|p| p.present) == minutes.present);
                let elected = matches!(outcome, Outcome::Elected(_));
                assert_eq!(elected, possible && 2 * most > minutes.eligible);
                assert_eq!(matches!(outcome, Outcome::Inconsistent(_)), !possible);
            }
            election::Event::BallotsCounted { count, outcome, .. } => {
                // Household ballots follow a meeting to which too few came, and only that.
                assert_eq!(last_vote(&before.log), Some("too_few_present"));
                self.outcomes.insert(outcome_name(*outcome));
                let votes = || count.result.votes.iter().map(|t| t.votes);
                let possible = count.returned <= count.issued
                    && count.issued <= count.households
                    && votes().sum::<u32>() <= count.valid;
                let elected = matches!(outcome, Outcome::Elected(_));
                assert_eq!(elected, possible && 2 * votes().max().unwrap() > count.households);
                assert_eq!(matches!(outcome, Outcome::Inconsistent(_)), !possible);
            }
            election::Event::BallotsPlanned { .. } => {
                assert_eq!(last_vote(&before.log), Some("too_few_present"));
                // The votes of that meeting are gone.
                assert!(group.election().unwrap().held().is_none());
            }
            election::Event::Recognised { tenure, .. } => {
                let e = before.group.as_ref().unwrap().election().unwrap();
                let held = e.held().unwrap();
                assert_eq!(held.outcome, Outcome::Elected(tenure.person));
                assert!(2 * held.figures.votes > held.figures.eligible);
                assert!(e.receipt().is_some());
            }
            election::Event::VoterListCorrected {
                eligible, outcome, ..
            } => {
                let held = before.group.as_ref().unwrap().election().unwrap().held().unwrap();
                // None of these minutes is impossible because of the voter list alone.
                let given_up = matches!(held.outcome, Outcome::Withdrawn(_) | Outcome::Inconsistent(_));
                let elected = !given_up && 2 * held.figures.votes > *eligible;
                assert_eq!(matches!(outcome, Outcome::Elected(_)), elected);
            }
            _ => {}
        }
        // A head comes from a recognition, and from nothing else.
        let recognised = matches!(event, election::Event::Recognised { .. });
        let on = after.today;
        let had = before.group.as_ref().unwrap().head_on(on).is_some();
        assert_eq!(group.head_on(on).is_some(), had || recognised);
    }
}

/// What the last vote in a log came to.
fn last_vote(log: &[Recorded<Event>]) -> Option<&'static str> {
    log.iter().rev().find_map(|done| match &done.what {
        Event::Election(
            election::Event::Held { outcome, .. } | election::Event::BallotsCounted { outcome, .. },
        ) => Some(outcome_name(*outcome)),
        _ => None,
    })
}

const BALLOTS: [&str; 5] = [
    "announce_ballots",
    "count_ballots",
    "plan_ballots",
    "plan_clusters",
    "send_ballot_plan",
];

const ALWAYS: [&str; 18] = [
    "finalise_candidates",
    "annul",
    "decline_recognition",
    "call",
    "call_off",
    "correct_voter_list",
    "hold",
    "nominate",
    "notify",
    "order_rerun",
    "post_decisions",
    "postpone",
    "receive",
    "recognise",
    "send",
    "set_up_team",
    "settle_voter_list",
    "withdraw",
];

fn walked(walk: &Walk, also: &[&str], states: usize) {
    let expected: BTreeSet<_> = ALWAYS.iter().chain(also).map(|kind| (*kind).to_owned()).collect();
    assert_eq!(walk.kinds, expected);
    let outcomes: Vec<_> = walk.outcomes.iter().copied().collect();
    assert_eq!(
        outcomes,
        ["elected", "inconsistent", "no winner", "too_few_present"]
    );
    assert!(walk.seen.len() >= states, "{} states", walk.seen.len());
    println!(
        "{} states, {} followed, {} decisions, {} rules refused",
        walk.seen.len(),
        walk.shapes.len(),
        walk.decisions,
        walk.refused.len()
    );
}

#[test]
fn under_the_decree_of_2023() {
    let walk = Walk::through(1, "2024-03-04", 25);
    walked(&walk, &BALLOTS, 14_500);
}

#[test]
fn under_the_decree_of_2026() {
    let walk = Walk::through(79, "2026-07-06", 25);
    walked(&walk, &BALLOTS, 14_500);
}

/// No text read opened household ballots then, and this group lives too close together for clusters.
#[test]
fn under_the_pre_2023_rules() {
    let walk = Walk::through(1, "2022-03-07", 25);
    walked(&walk, &[], 8_000);
}
