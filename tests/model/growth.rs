//! What a log costs as it grows: the time of four times as many events, or members of a list, against the time
//! of one. Work in proportion gives four, work in n log n a little more, and work in the square sixteen.

#![expect(clippy::disallowed_methods, reason = "what is measured is time")]

use std::hint::black_box;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use to_dan_pho::group::{self, Command, Event, History};
use to_dan_pho::law::{Opinion, Role};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Cluster, Clusters, Consent};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Command as Elect, Part, Tally};
use to_dan_pho::{Act, Actor, Recorded};

use crate::support::shapes::{Shape, forged};
use crate::support::{World, agree, call, candidate, day, hold, person, team};

/// The least of a few runs: what disturbs a run only adds to it.
fn least(mut run: impl FnMut()) -> Duration {
    let timed = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_with(timed).take(5).min().unwrap()
}

/// One measurement at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// Checks that four times as much takes less than twelve times as long: n log n takes five, with a larger log that no
/// cache holds some more, and the square takes sixteen. What else the machine does can only lengthen a run, so one good measurement of five is enough;
/// work in the square has none.
fn grows_in_proportion(what: &str, mut small: impl FnMut(), mut large: impl FnMut()) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut measured = Vec::new();
    for _ in 0..5 {
        let (small, large) = (least(&mut small), least(&mut large));
        if large < small * 12 {
            return;
        }
        measured.push((small, large));
    }
    panic!("{what}: {measured:?}");
}

const LENGTH: usize = 3_000;

#[test]
fn a_replay_grows_in_proportion() {
    for shape in Shape::ALL {
        let (small, large) = (forged(shape, LENGTH), forged(shape, 4 * LENGTH));
        let replay = |log: &[_]| drop(black_box(group::replay(black_box(log))));
        grows_in_proportion(&format!("{shape:?}"), || replay(&small), || replay(&large));
    }
}

#[test]
fn a_history_grows_in_proportion() {
    for shape in Shape::ALL {
        let (small, large) = (forged(shape, LENGTH), forged(shape, 4 * LENGTH));
        let history = |log: &[_]| drop(black_box(History::of(black_box(log))));
        grows_in_proportion(&format!("{shape:?}"), || history(&small), || history(&large));
    }
}

/// So many people, none of whom stands twice.
fn people(n: usize) -> impl Iterator<Item = u128> {
    (10_000..).take(n)
}

/// An election of a head, called, with a list of so many candidates.
fn with_candidates(n: usize) -> World {
    let mut world = World::of(1, LocalTerm::ToDanPho, 500);
    let caller = world.caller("2023-09-05");
    world.elect(caller, "2023-09-05", call("2023-10-01")).unwrap();
    let candidates: Vec<_> = people(n).collect();
    let mut done = world.log.last().unwrap().clone();
    let Elect::FinaliseCandidates(list) = agree(&candidates, "2023-09-10") else {
        panic!("agree gives a list")
    };
    done.what = Event::Election(election::Event::CandidatesFinalised(list));
    group::evolve(&mut world.group, &done);
    world
}

/// Everything that is missing before an act of an election, found in time in proportion to what it lists.
fn found_in_proportion(what: &str, act: impl Fn(usize) -> (World, Elect)) {
    let found = |(world, what): (World, Elect)| {
        let act = Act {
            by: Actor::ElectionTeam,
            on: day("2023-10-01"),
            what: Command::Election(what),
        };
        move || drop(black_box(group::missing(world.group.as_ref(), &act, &world.book)))
    };
    grows_in_proportion(what, found(act(LENGTH)), found(act(4 * LENGTH)));
}

#[test]
fn lists_are_checked_in_proportion() {
    found_in_proportion("candidates, each of another age", |n| {
        let Elect::FinaliseCandidates(mut list) = agree(&people(n).collect::<Vec<_>>(), "2023-09-10") else {
            panic!("agree gives a list")
        };
        let aged = |(at, candidate): (usize, &Candidate)| Candidate {
            age: Age::Years(u8::try_from(at % 256).unwrap()),
            ..*candidate
        };
        list.candidates = list.candidates.iter().enumerate().map(aged).collect();
        (with_candidates(0), Elect::FinaliseCandidates(list))
    });
    found_in_proportion("the same candidates twice", |n| {
        let twice: Vec<_> = people(n / 2).chain(people(n / 2)).collect();
        (with_candidates(0), agree(&twice, "2023-09-10"))
    });
    found_in_proportion("a team, and as many candidates", |n| {
        let Elect::SetUpTeam(mut set_up) = team("2023-09-10") else {
            panic!("team gives a team")
        };
        set_up.members = (50_000..).take(n).map(person).collect();
        (with_candidates(n), Elect::SetUpTeam(set_up))
    });
    found_in_proportion("minutes of clusters", |n| {
        let votes: Vec<_> = people(n).map(|person| (person, 2)).collect();
        let Elect::Hold(mut minutes) = hold(500, 400, &votes, None) else {
            panic!("hold gives minutes")
        };
        let halves = minutes
            .result
            .votes
            .iter()
            .map(|tally| Tally { votes: 1, ..*tally });
        let part = Part {
            on: day("2023-10-01"),
            eligible: 250,
            present: 200,
            votes: halves.collect(),
        };
        minutes.result.parts = vec![part; 2];
        (with_candidates(n), Elect::Hold(minutes))
    });
}

/// Clusters of so many sizes: each is a finding of its own.
#[test]
fn findings_are_collected_in_proportion() {
    found_in_proportion("clusters, each of another size", |n| {
        let cluster = |households| Cluster {
            households,
            chair: Role::FrontCommittee,
            lives_there: true,
        };
        let clusters = Clusters {
            scattered: false,
            clusters: (1..).take(n).map(cluster).collect(),
            consent: None,
        };
        (with_candidates(2), Elect::PlanClusters(clusters))
    });
}

/// Candidates nominated one after the other.
#[test]
fn nominations_grow_in_proportion() {
    let log = |n: usize| {
        let world = with_candidates(1);
        let done = world.log.last().unwrap().clone();
        let nominated = people(n).map(move |n| Recorded {
            what: Event::Election(election::Event::Nominated(candidate(n))),
            ..done.clone()
        });
        world.log.into_iter().chain(nominated).collect::<Vec<_>>()
    };
    let (small, large) = (log(LENGTH), log(4 * LENGTH));
    let replay = |log: &[_]| drop(black_box(group::replay(black_box(log))));
    grows_in_proportion("nominations", || replay(&small), || replay(&large));
}

/// Candidates who withdraw one after the other, from the front of the list or from its back.
fn withdrawals(n: usize, from_the_back: bool) -> Vec<Recorded<Event>> {
    let Elect::FinaliseCandidates(list) = agree(&people(n).collect::<Vec<_>>(), "2023-09-10") else {
        panic!("agree gives a list")
    };
    let log = with_candidates(0).log;
    let done = log.last().unwrap().clone();
    let mut all: Vec<_> = people(n).collect();
    if from_the_back {
        all.reverse();
    }
    let withdrawn = all.into_iter().map(|n| election::Event::Withdrawn(person(n)));
    let events = std::iter::once(election::Event::CandidatesFinalised(list)).chain(withdrawn);
    let done = events.map(move |event| Recorded {
        what: Event::Election(event),
        ..done.clone()
    });
    log.into_iter().chain(done).collect()
}

#[test]
fn withdrawals_grow_in_proportion() {
    for back in [false, true] {
        let (small, large) = (withdrawals(LENGTH, back), withdrawals(4 * LENGTH, back));
        let replay = |log: &[_]| drop(black_box(group::replay(black_box(log))));
        grows_in_proportion("withdrawals", || replay(&small), || replay(&large));
    }
}

/// However many a log recognises, a calendar keeps a bounded number, and the history says that no other began.
#[test]
fn no_more_deputies_begin_than_a_calendar_keeps() {
    let log = forged(Shape::Deputies, 1_000);
    let far = day("2100-01-01");
    let group = group::replay(&log).unwrap();
    assert_eq!(group.deputies_on(far).count(), 64);
    let history = History::of(&log);
    assert_eq!(history.deputies_on(far).count(), 64);
}

/// Answers of one body on different days, in one choice of a deputy.
#[test]
fn consents_grow_in_proportion() {
    let log = |n: usize| {
        let world = with_candidates(1);
        let done = world.log.last().unwrap().clone();
        let opened = deputy::Event::Opened {
            candidate: candidate(5),
            head: person(1),
        };
        let days = day("2024-01-01").iter_days().take(n);
        let consented = days.map(|on| {
            deputy::Event::Consented(Consent {
                of: Role::FrontHead,
                on,
                opinion: Opinion::For,
            })
        });
        let events = std::iter::once(opened).chain(consented);
        let done = events.map(move |event| Recorded {
            what: Event::Deputy(event),
            ..done.clone()
        });
        world.log.into_iter().chain(done).collect::<Vec<_>>()
    };
    let (small, large) = (log(LENGTH), log(4 * LENGTH));
    let replay = |log: &[_]| drop(black_box(group::replay(black_box(log))));
    grows_in_proportion("consents", || replay(&small), || replay(&large));
}
