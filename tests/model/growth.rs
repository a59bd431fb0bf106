//! What a log costs as it grows: the time of four times as many events, or members of a list, against the time
//! of one. Work in proportion gives four, work in n log n a little more, and work in the square sixteen.

use std::hint::black_box;
use std::time::{Duration, Instant};

use to_dan_pho::group::{self, History};

use crate::support::shapes::{Shape, forged};

/// The least of a few runs: what disturbs a run only adds to it.
fn least(mut run: impl FnMut()) -> Duration {
    let timed = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_with(timed).take(5).min().unwrap()
}

/// Checks that four times as much takes less than nine times as long; half way to the square, and twice what
/// n log n takes.
fn grows_in_proportion(what: &str, small: impl FnMut(), large: impl FnMut()) {
    let (small, large) = (least(small), least(large));
    assert!(large < small * 9, "{what}: {small:?}, then {large:?}");
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
