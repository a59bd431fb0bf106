//! What `next` lists is what `open` and `decide` accept, and what it tells is missing is what opens a kind of act.
//!
//! Random histories over every regime. In every state each kind of act is asked for everybody who could claim it; each
//! kind that nobody may do is pursued: what is missing is supplied by the acts and days that the answer names, until the
//! kind is open or the answer says that nothing supplies it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use to_dan_pho::act::Finding;
use to_dan_pho::answers::{Next, NextAct, next};
use to_dan_pho::group::{self, Question};
use to_dan_pho::{Act, ResidentialGroup, Rule, Rulebook};

use crate::open::{STARTS, contents, later, questions};
use crate::support::World;
use crate::who_may::{claimants, named};

/// What nothing supplies, and why.
const FINAL: &[(Rule, &str)] = &[
    (Rule::AlreadyHeld, OVER),
    (Rule::AlreadySent, OVER),
    (Rule::AlreadyReceived, OVER),
    (Rule::AlreadyChosen, OVER),
    (Rule::AlreadyProposed, OVER),
    (Rule::AlreadyWritten, OVER),
    (Rule::MatterOpen, OVER),
    (Rule::MatterDecided, OVER),
    (Rule::MeetingDecided, OVER),
    (Rule::MeetingAgreed, OVER),
    (Rule::InForceAlready, OVER),
    (Rule::OtherForm, OVER),
    (Rule::TooLate, OVER),
    (Rule::BallotsNotPlanned, OVER),
    (Rule::NotProvidedFor, LEFT_OUT),
    (Rule::DeputyForm, LEFT_OUT),
    (Rule::OnlineMatters, LEFT_OUT),
    (Rule::TaskTo, LEFT_OUT),
    (Rule::NothingToWithdraw, THEIRS),
    (Rule::NotSuspended, THEIRS),
];
const OVER: &str = "the step was done, or its time is over";
const LEFT_OUT: &str = "the rules of the time and place do not have it";
const THEIRS: &str = "whether somebody stands, or is suspended, is content";

/// What every answer must hold, and what `open` says of every claimant.
fn agrees(world: &World, on: NaiveDate, found: &Next) {
    let group = world.group.as_ref().unwrap();
    for what in questions() {
        let Some(act) = found.of(what) else {
            // A matter that is not put forward has one kind of act, of an id of its own.
            assert!(matches!(what, Question::Meeting { .. }), "{what:?}");
            continue;
        };
        assert_eq!(act.is_open(), !act.by.is_empty(), "{act:?}");
        for by in claimants(group, on) {
            let open = group::open(Some(group), &Act { by, on, what }, &world.book).is_ok();
            if open {
                assert!(act.by.contains(by.role()), "{what:?} is open to {by:?}: {act:?}");
            }
        }
    }
}

/// Does what supplies a missing condition, with the content after which the least is missing of what is wanted; none where
/// no content of it is accepted.
fn supplied(
    group: &ResidentialGroup,
    on: NaiveDate,
    book: &Rulebook,
    (what, wanted, lacked): (Question, Question, Finding),
) -> Option<ResidentialGroup> {
    let mut best: Option<(usize, ResidentialGroup)> = None;
    for by in claimants(group, on) {
        if group::open(Some(group), &Act { by, on, what }, book).is_err() {
            continue;
        }
        for content in contents(what, group, on) {
            let act = Act {
                by,
                on,
                what: content,
            };
            let Ok(recorded) = group::decide(Some(group), &act, book) else {
                continue;
            };
            let mut after = Some(group.clone());
            group::evolve(&mut after, &recorded);
            let after = after.unwrap();
            let left = NextAct::of(&after, wanted, on, book).missing;
            if left.is_empty() {
                return Some(after);
            }
            let same = left.iter().filter(|missing| missing.finding == lacked).count();
            let left = 100 * same + left.len();
            if best.as_ref().is_none_or(|(fewest, _)| left < *fewest) {
                best = Some((left, after));
            }
        }
    }
    best.map(|(_, after)| after)
}

/// A group on a day.
type State = (ResidentialGroup, NaiveDate);

/// Pursues a kind of act until it is open. Returns the rule that nothing supplies, where there is one.
fn pursue(state: State, wanted: Question, depth: u8, book: &Rulebook) -> Result<State, Option<Rule>> {
    let (mut group, mut on) = state;
    for _ in 0..16 {
        let act = NextAct::of(&group, wanted, on, book);
        let Some(missing) = act.missing.first() else {
            return Ok((group, on));
        };
        let rule = missing.finding.rule;
        if let Some(from) = missing.from {
            assert!(from > on, "{missing:?}");
            on = from;
            continue;
        }
        if missing.supplied_by.is_empty() || depth == 0 {
            return Err(Some(rule));
        }
        // What stands against the first of them is told.
        let mut gone = Err(None);
        for supplier in &missing.supplied_by {
            let ready = pursue((group.clone(), on), *supplier, depth - 1, book);
            let done = ready.and_then(|(ready, day)| {
                let after = supplied(&ready, day, book, (*supplier, wanted, missing.finding));
                after.map(|after| (after, day)).ok_or(Some(rule))
            });
            if done.is_ok() || matches!(gone, Err(None)) {
                gone = done;
            }
            if gone.is_ok() {
                break;
            }
        }
        (group, on) = gone?;
    }
    Err(None)
}

/// A short history: what is accepted at random.
fn history(start: usize, steps: &[(prop::sample::Index, u64)]) -> (World, NaiveDate) {
    let (province, term, households, from) = STARTS[start];
    let mut world = World::of(province, term, households);
    let mut on: NaiveDate = from.parse().unwrap();
    for (which, days) in steps {
        on = later(on, *days);
        let group = world.group.as_ref().unwrap();
        let found = next(group, on, &world.book);
        agrees(&world, on, &found);
        let open: Vec<_> = found.open().map(|act| act.what).collect();
        let what = open[which.index(open.len())];
        let accepted = claimants(group, on).into_iter().find_map(|by| {
            group::open(Some(group), &Act { by, on, what }, &world.book).ok()?;
            let all = contents(what, group, on)
                .into_iter()
                .map(|what| Act { by, on, what });
            all.into_iter()
                .find_map(|act| group::decide(Some(group), &act, &world.book).ok())
        });
        let Some(recorded) = accepted else { continue };
        group::evolve(&mut world.group, &recorded);
        world.log.push(recorded);
    }
    (world, on)
}

fn steps(of: usize) -> impl Strategy<Value = Vec<(prop::sample::Index, u64)>> {
    let days = prop::sample::select(vec![0_u64, 0, 1, 1, 3, 7, 12, 20, 60, 300]);
    prop::collection::vec((any::<prop::sample::Index>(), days), 0..of)
}

proptest! {
    #![proptest_config(crate::cases(40))]

    /// Reference: no text; what `next` promises in its documentation.
    #[test]
    fn next_lists_what_open_accepts(start in 0..STARTS.len(), steps in steps(30)) {
        let (world, on) = history(start, &steps);
        agrees(&world, on, &next(world.group.as_ref().unwrap(), on, &world.book));
    }
}

/// Reference: no text; what `next` promises in its documentation.
#[test]
fn what_is_missing_opens_the_act_once_it_is_supplied() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    for start in (0..STARTS.len()).chain(0..STARTS.len()) {
        let steps = steps(20).new_tree(&mut runner).unwrap().current();
        let (world, on) = history(start, &steps);
        let found = next(world.group.as_ref().unwrap(), on, &world.book);
        reached.extend(found.open().map(|act| named(act.what)));
        for act in found.closed() {
            assert!(!act.missing.is_empty(), "{act:?}");
            let state = (world.group.clone().unwrap(), on);
            match pursue(state, act.what, 9, &world.book) {
                Ok(_) => {
                    reached.insert(named(act.what));
                }
                Err(Some(rule)) => {
                    let known = FINAL.iter().any(|(known, _)| *known == rule);
                    assert!(known, "{rule:?} stands in the way of {act:?}");
                }
                Err(None) => panic!("{act:?} is not reached and no rule says why"),
            }
        }
    }
    // Every kind of act is open somewhere, but household ballots in the election of a deputy: where deputies were elected,
    // no text had them.
    let all: BTreeSet<_> = questions().into_iter().map(named).collect();
    let never: Vec<_> = all.difference(&reached).collect();
    let ballots = |kind: &&String| kind.starts_with("DeputyElection") && kind.contains("Ballot");
    assert!(never.iter().all(ballots), "{never:?}");
}
