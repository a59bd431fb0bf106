//! The law beside the baseline, in one run, command by command: `cargo bench --bench ratio`.
//!
//! Samples of the two alternate, and each figure is the least of them, so that what else the machine
//! does falls on neither. With `-- count TERM STEP law|baseline TIMES` it walks one command that many
//! times for `valgrind --tool=callgrind` to count: see benches/instructions.sh.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::missing_errors_doc,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    missing_docs,
    reason = "a bench: it reads the clock and stops at the first surprise"
)]

mod shared;

use std::hint::black_box;
use std::time::Instant;

use allocation_counter::measure;
use shared::baseline::Baseline;
use shared::usual_steps::{Step, Way};
use to_dan_pho::group::{self, Command, Event};
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedures::{delegation, deputy, election};
use to_dan_pho::{Act, Few, PersonId, Recorded, Refusal, ResidentialGroup, Rulebook};

/// One command through the law.
#[inline(never)]
fn by_law(group: &mut Option<ResidentialGroup>, act: &Act<Command>, book: &Rulebook) {
    match group::decide(group.as_ref(), black_box(act), black_box(book)) {
        Ok(done) => {
            group::evolve(group, black_box(&done));
        }
        Err(refusal) => panic!("{refusal:?}"),
    }
}

/// One command through the baseline.
#[inline(never)]
fn by_baseline(
    group: &mut Option<ResidentialGroup>,
    act: &Act<Command>,
    book: &Rulebook,
    baseline: Baseline,
) {
    match baseline(group.as_ref(), black_box(act), black_box(book.calendar())) {
        Ok(done) => {
            group::evolve(group, black_box(&done));
        }
        Err(refusal) => panic!("{refusal:?}"),
    }
}

/// Nanoseconds for each of a batch, the batch made outside the clock.
fn time(before: &Option<ResidentialGroup>, mut run: impl FnMut(&mut Option<ResidentialGroup>)) -> f64 {
    const BATCH: usize = 64;
    let mut groups: Vec<_> = (0..BATCH).map(|_| before.clone()).collect();
    let start = Instant::now();
    for group in &mut groups {
        run(group);
    }
    start.elapsed().as_nanos() as f64 / BATCH as f64
}

/// The least of many alternating samples of each.
fn pair(mut baseline: impl FnMut() -> f64, mut law: impl FnMut() -> f64) -> (f64, f64) {
    (0..4000).fold((f64::MAX, f64::MAX), |(f, l), _| {
        (f.min(baseline()), l.min(law()))
    })
}

fn table(way: &Way, book: &Rulebook) {
    println!("\n{}\n", way.name);
    println!("| command | baseline ns | law ns | ratio | allocations baseline | law |");
    println!("|---|---:|---:|---:|---:|---:|");
    let row = |name: &str, (baseline, law): (f64, f64), (af, al): (u64, u64)| {
        println!(
            "| {name} | {baseline:.1} | {law:.1} | {:.2} | {af} | {al} |",
            law / baseline
        );
    };
    for Step {
        name, act, before, ..
    } in &way.steps
    {
        let times = pair(
            || time(before, |g| by_baseline(g, act, book, way.baseline)),
            || time(before, |g| by_law(g, act, book)),
        );
        let (mut a, mut b) = (before.clone(), before.clone());
        let baseline = measure(|| by_baseline(&mut a, act, book, way.baseline)).count_total;
        let law = measure(|| by_law(&mut b, act, book)).count_total;
        row(name, times, (baseline, law));
    }
    let walk_law = || {
        let mut group = None;
        way.steps.iter().for_each(|s| by_law(&mut group, &s.act, book));
        black_box(group);
    };
    let walk_baseline = || {
        let mut group = None;
        way.steps
            .iter()
            .for_each(|s| by_baseline(&mut group, &s.act, book, way.baseline));
        black_box(group);
    };
    let times = pair(
        || time(&None, |_| walk_baseline()),
        || time(&None, |_| walk_law()),
    );
    let counts = (measure(walk_baseline).count_total, measure(walk_law).count_total);
    row("**the whole term**", times, counts);
}

fn sizes() {
    println!("\n| type | bytes |\n|---|---:|");
    for (name, size) in [
        ("ResidentialGroup", size_of::<ResidentialGroup>()),
        ("Recorded<group::Event>", size_of::<Recorded<Event>>()),
        ("group::Event", size_of::<Event>()),
        ("election::Event", size_of::<election::Event>()),
        ("deputy::Event", size_of::<deputy::Event>()),
        ("delegation::Event", size_of::<delegation::Event>()),
        ("group::Command", size_of::<Command>()),
        ("election::Command", size_of::<election::Command>()),
        (
            "Sitting<ElectionResult>",
            size_of::<Sitting<election::ElectionResult>>(),
        ),
        ("election::SetUpTeam", size_of::<election::SetUpTeam>()),
        (
            "election::FinaliseCandidates",
            size_of::<election::FinaliseCandidates>(),
        ),
        ("Few<PersonId, 5>", size_of::<Few<PersonId, 5>>()),
        ("Election", size_of::<election::Election>()),
        ("Selection", size_of::<deputy::Selection>()),
        ("Refusal", size_of::<Refusal>()),
        (
            "Result<Recorded<group::Event>, Refusal>",
            size_of::<Result<Recorded<Event>, Refusal>>(),
        ),
        ("Regulation", size_of::<to_dan_pho::law::Regulation>()),
    ] {
        println!("| {name} | {size} |");
    }
}

fn main() {
    let book = Rulebook::builtin();
    let ways = Way::all(&book);
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["steps"] => {
            for way in &ways {
                way.steps
                    .iter()
                    .for_each(|s| println!("{}\t{}", way.name, s.name));
            }
        }
        ["count", term, step, side, times] => {
            let way = ways.iter().find(|r| r.name == term).expect("a term");
            let step = way.step(step);
            for _ in 0..times.parse().expect("a number") {
                let mut group = step.before.clone();
                match side {
                    "law" => by_law(&mut group, &step.act, &book),
                    _ => by_baseline(&mut group, &step.act, &book, way.baseline),
                }
            }
        }
        _ => {
            ways.iter().for_each(|way| table(way, &book));
            sizes();
        }
    }
}
