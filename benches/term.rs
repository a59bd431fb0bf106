//! What the library costs, piece by piece: `cargo bench --bench term`.
//!
//! For the comparison with a hand-written match see `ratio.rs`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_errors_doc,
    clippy::panic,
    clippy::string_slice,
    clippy::unreachable,
    clippy::unwrap_used,
    missing_docs,
    reason = "a bench: it stops at the first surprise"
)]

mod shared;

use std::sync::LazyLock;

use divan::{AllocProfiler, Bencher, black_box};
use shared::support::shapes::{Shape, forged};
use shared::support::{WARD_CHAIR, agree, candidate, day, hold, person};
use shared::usual_steps::{Step, Way};
use to_dan_pho::act::Findings;
use to_dan_pho::group::{self, CaseFile, Command, ElectionFile, Event, Question};
use to_dan_pho::law::{Power, Province, UnitKind};
use to_dan_pho::procedures::{delegation, deputy, election};
use to_dan_pho::{Act, Actor, Lang, Recorded, Refusal, ResidentialGroup, Rulebook};

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);
static WAYS: LazyLock<[Way; 2]> = LazyLock::new(|| Way::all(&BOOK));

fn main() {
    LazyLock::force(&WAYS);
    // Many calls a sample: one alone would measure the clock.
    divan::Divan::default().sample_size(256).config_with_args().main();
}

fn law(group: &mut Option<ResidentialGroup>, act: &Act<Command>) {
    let done = group::decide(group.as_ref(), black_box(act), &BOOK).unwrap();
    group::evolve(group, black_box(&done));
}

fn baseline(group: &mut Option<ResidentialGroup>, act: &Act<Command>, way: &Way) {
    let done = (way.baseline)(group.as_ref(), black_box(act), BOOK.calendar()).unwrap();
    group::evolve(group, black_box(&done));
}

#[divan::bench_group]
mod whole_term {
    use super::*;

    #[divan::bench(args = [0, 1])]
    fn law(at: usize) -> Option<ResidentialGroup> {
        let mut group = None;
        WAYS[at]
            .steps
            .iter()
            .for_each(|step| super::law(&mut group, &step.act));
        group
    }

    #[divan::bench(args = [0, 1])]
    fn baseline(at: usize) -> Option<ResidentialGroup> {
        let mut group = None;
        let way = &WAYS[at];
        way.steps
            .iter()
            .for_each(|step| super::baseline(&mut group, &step.act, way));
        group
    }
}

/// One act of a way, by name, through decide and evolve.
#[divan::bench_group]
mod command {
    use super::*;

    fn names(at: usize) -> Vec<&'static str> {
        WAYS[at].steps.iter().map(|step| step.name).collect()
    }

    fn run(
        bencher: Bencher<'_, '_>,
        at: usize,
        name: &str,
        walk: fn(&mut Option<ResidentialGroup>, &Step, &Way),
    ) {
        let way = &WAYS[at];
        let step = way.step(name);
        bencher
            .with_inputs(|| step.before.clone())
            .bench_refs(|group| walk(group, step, way));
    }

    #[divan::bench(args = names(0))]
    fn ha_noi_2022(bencher: Bencher<'_, '_>, name: &str) {
        run(bencher, 0, name, |group, step, _| law(group, &step.act));
    }

    #[divan::bench(args = names(0))]
    fn ha_noi_2022_baseline(bencher: Bencher<'_, '_>, name: &str) {
        run(bencher, 0, name, |group, step, way| {
            baseline(group, &step.act, way)
        });
    }

    #[divan::bench(args = names(1))]
    fn national_2026(bencher: Bencher<'_, '_>, name: &str) {
        run(bencher, 1, name, |group, step, _| law(group, &step.act));
    }

    #[divan::bench(args = names(1))]
    fn national_2026_baseline(bencher: Bencher<'_, '_>, name: &str) {
        run(bencher, 1, name, |group, step, way| {
            baseline(group, &step.act, way)
        });
    }
}

/// The group before a step of the first way, and an act that is refused then.
fn refused(kind: &str) -> (Option<ResidentialGroup>, Act<Command>) {
    let (before, by, on, what) = match kind {
        "unknown group" => (
            "register",
            WARD_CHAIR,
            "2022-07-20",
            Command::Election(election::Command::PostDecisions),
        ),
        "wrong order" => (
            "team",
            Actor::WardCommittee,
            "2022-08-16",
            Command::Election(election::Command::Receive),
        ),
        "no competence" => (
            "candidates",
            Actor::WardChair(person(7)),
            "2022-07-28",
            Command::Election(agree(&[1, 3], "2022-07-28")),
        ),
        "too young" => {
            let mut list = agree(&[1, 3], "2022-07-28");
            if let election::Command::FinaliseCandidates(list) = &mut list {
                let child = to_dan_pho::people::Candidate {
                    age: to_dan_pho::people::Age::Years(12),
                    ..candidate(3)
                };
                list.candidates = [candidate(1), child].into_iter().collect();
            }
            (
                "candidates",
                shared::support::FRONT_HEAD,
                "2022-07-28",
                Command::Election(list),
            )
        }
        "not a candidate" => (
            "hold",
            Actor::ElectionTeam,
            "2022-08-14",
            Command::Election(hold(310, 300, &[(1, 200), (8, 90)], None)),
        ),
        "no consent" => (
            "deputy: Front head agrees",
            Actor::Head(person(1)),
            "2022-09-05",
            Command::Deputy(deputy::Command::Choose),
        ),
        "outside the scope" => (
            "deputy exercises",
            Actor::Deputy(person(2)),
            "2022-10-01",
            Command::Delegation(delegation::Command::Exercise(Power::Represent)),
        ),
        _ => unreachable!("{kind}"),
    };
    let act = Act {
        by,
        on: day(on),
        what,
    };
    (WAYS[0].step(before).before.clone(), act)
}

const REFUSALS: [&str; 7] = [
    "unknown group",
    "wrong order",
    "no competence",
    "too young",
    "not a candidate",
    "no consent",
    "outside the scope",
];

#[divan::bench(args = REFUSALS)]
fn refusal(bencher: Bencher<'_, '_>, kind: &str) {
    let (group, act) = refused(kind);
    bencher.bench(|| -> Refusal {
        group::decide(black_box(group.as_ref()), black_box(&act), &BOOK).unwrap_err()
    });
}

#[divan::bench(args = REFUSALS)]
fn explain(bencher: Bencher<'_, '_>, kind: &str) {
    let (group, act) = refused(kind);
    let refusal = group::decide(group.as_ref(), &act, &BOOK).unwrap_err();
    bencher.bench(|| black_box(refusal).explain(&BOOK, Lang::Vi).to_string());
}

#[divan::bench(args = REFUSALS)]
fn missing(bencher: Bencher<'_, '_>, kind: &str) {
    let (group, act) = refused(kind);
    bencher.bench(|| -> Findings { group::missing(black_box(group.as_ref()), black_box(&act), &BOOK) });
}

/// Of an act that lacks nothing.
#[divan::bench]
fn missing_nothing(bencher: Bencher<'_, '_>) {
    let step = WAYS[0].step("hold");
    bencher.bench(|| -> Findings {
        group::missing(black_box(step.before.as_ref()), black_box(&step.act), &BOOK)
    });
}

#[divan::bench]
fn open(bencher: Bencher<'_, '_>) {
    let step = WAYS[0].step("hold");
    let question = Act {
        by: step.act.by,
        on: step.act.on,
        what: Question::Election(election::Kind::Hold),
    };
    bencher.bench(|| group::open(black_box(step.before.as_ref()), black_box(&question), &BOOK));
}

/// The file of the election of a way, from the call to the recognition; `explained` with the page in Vietnamese.
fn reviewed(bencher: Bencher<'_, '_>, at: usize, explained: bool) {
    let way = &WAYS[at];
    let acts = way.steps.iter().filter_map(|step| match &step.act.what {
        Command::Election(what) => Some(Act {
            by: step.act.by,
            on: step.act.on,
            what: what.clone(),
        }),
        _ => None,
    });
    let file = CaseFile::from(ElectionFile::of(acts));
    let first = |step: &&Step| matches!(step.act.what, Command::Election(_));
    let group = way
        .steps
        .iter()
        .find(first)
        .and_then(|step| step.before.clone())
        .unwrap();
    let on = day("2026-12-31");
    bencher
        .counter(divan::counter::ItemsCount::new(1_usize))
        .bench(|| {
            let review = group::review(black_box(&group), black_box(&file), on, &BOOK);
            let page = explained.then(|| review.explain(&BOOK, Lang::Vi));
            (review, page)
        });
}

/// Reviews a second: a full file, judged.
#[divan::bench(args = [0, 1])]
fn review(bencher: Bencher<'_, '_>, at: usize) {
    reviewed(bencher, at, false);
}

/// The same with its page.
#[divan::bench(args = [0, 1])]
fn review_explained(bencher: Bencher<'_, '_>, at: usize) {
    reviewed(bencher, at, true);
}

/// The log of a group whose head and deputy use their powers again and again, this long.
fn log(length: usize) -> Vec<Recorded<Event>> {
    let steps = &WAYS[0].steps;
    let at = |name| steps.iter().position(|step| step.name == name).unwrap();
    let (first, last) = (at("deputy exercises"), at("head exercises"));
    let events = |steps: &[Step]| steps.iter().map(|step| step.done.clone()).collect::<Vec<_>>();
    let mut log = events(&steps[..first]);
    log.extend(
        events(&steps[first..=last])
            .into_iter()
            .cycle()
            .take(length - first),
    );
    log
}

/// Replay of a whole log; an item is an event.
#[divan::bench(args = [20, 200, 2_000, 20_000])]
fn replay(bencher: Bencher<'_, '_>, length: usize) {
    let log = log(length);
    bencher
        .counter(divan::counter::ItemsCount::new(length))
        .bench(|| group::replay(black_box(&log)));
}

/// Replay of a log of decisions half of which replace the other half; an item is an event.
#[divan::bench(args = [3_000, 12_000], sample_size = 1, sample_count = 20)]
fn replay_replaced(bencher: Bencher<'_, '_>, length: usize) {
    let log = forged(Shape::DecisionsReplaced, length);
    bencher
        .counter(divan::counter::ItemsCount::new(log.len()))
        .bench(|| group::replay(black_box(&log)));
}

/// One more act after so many.
#[divan::bench(args = [20, 20_000])]
fn command_after(bencher: Bencher<'_, '_>, length: usize) {
    let group = group::replay(&log(length));
    let act = &WAYS[0].step("head exercises").act;
    bencher
        .with_inputs(|| group.clone())
        .bench_refs(|group| law(group, act));
}

#[divan::bench]
fn clone_in_office(bencher: Bencher<'_, '_>) {
    let group = WAYS[0].end();
    bencher.bench(|| black_box(&group).clone());
}

#[divan::bench]
fn builtin_rulebook() -> Rulebook {
    Rulebook::builtin()
}

/// The regulation of a process under way, by its pin.
#[divan::bench]
fn regulation_by_pin(bencher: Bencher<'_, '_>) {
    let pin = WAYS[0]
        .step("hold")
        .before
        .as_ref()
        .unwrap()
        .election()
        .unwrap()
        .regulation();
    bencher.bench(|| BOOK.get(black_box(pin)));
}

/// The regulation of a place and a day, as for a process that begins.
#[divan::bench]
fn regulation_by_day(bencher: Bencher<'_, '_>) {
    let on = day("2022-07-20");
    bencher.bench(|| BOOK.at(Province::HA_NOI, UnitKind::ToDanPho, black_box(on)));
}
