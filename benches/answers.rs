//! What it costs to ask what is due: `cargo bench --bench answers`.
//!
//! Each group has an election called, so that seven things are due of it: five steps before the vote, a provisional head, the
//! conference. The logs are made beforehand.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::unwrap_used,
    missing_docs,
    reason = "a bench: it stops at the first surprise"
)]

use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::ItemsCount;
use to_dan_pho::answers::{Agenda, Goal, Officers, OnePage, Why, changed_by_draft, next, timetable, way};
use to_dan_pho::chrono::NaiveDate;
use to_dan_pho::group::{Command, Register};
use to_dan_pho::law::{Province, Role};
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::procedures::election::{self, Call};
use to_dan_pho::{Act, Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};

/// The groups of the country at the end of 2021, and those of the two communes of the data.
const COUNTRY: usize = 90_508;
const COMMUNES: usize = 76;

static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);

fn main() {
    LazyLock::force(&BOOK);
    divan::main();
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn logs(groups: usize) -> Vec<GroupLog> {
    let (since, by) = (day("2025-07-01"), "1656/NQ-UBTVQH15".parse().unwrap());
    let code = WardCode::new(292).unwrap();
    let ward = Ward::new(Province::HA_NOI, code, "Bạch Mai".parse().unwrap(), since, by);
    let log = |group: usize| {
        let name = group.to_string().parse().unwrap();
        let register = Register::new(ward.clone(), name, LocalTerm::ToDanPho, 816);
        let call = election::Command::Call(Call::on(day("2026-09-06")));
        let acts = [
            Act {
                by: Actor::WardCommittee,
                on: day("2026-07-01"),
                what: Command::Register(register),
            },
            Act {
                by: Actor::WardChair(PersonId::from_u128(1)),
                on: day("2026-08-10"),
                what: Command::Election(call),
            },
        ];
        let mut log = GroupLog::new(GroupId::from_u128(group as u128));
        log.act_all(&BOOK, &acts).unwrap();
        log
    };
    (1..=groups).map(log).collect()
}

fn agenda(logs: &[GroupLog]) -> Agenda {
    let groups = logs.iter().filter_map(|log| Some((log.id(), log.group()?)));
    let agenda = Agenda::of(groups, day("2026-08-11"), &BOOK);
    assert_eq!(agenda.iter().count(), 7 * logs.len());
    agenda
}

#[divan::bench(args = [COMMUNES])]
fn agenda_of_communes(bencher: Bencher<'_, '_>, groups: usize) {
    let logs = logs(groups);
    bencher
        .counter(ItemsCount::new(groups))
        .bench_local(|| agenda(&logs));
}

#[divan::bench(args = [COUNTRY], sample_count = 5, sample_size = 1)]
fn agenda_of_the_country(bencher: Bencher<'_, '_>, groups: usize) {
    let logs = logs(groups);
    bencher
        .counter(ItemsCount::new(groups))
        .bench_local(|| agenda(&logs));
}

#[divan::bench(args = [COMMUNES])]
fn agenda_of_a_past_day(bencher: Bencher<'_, '_>, groups: usize) {
    let logs = logs(groups);
    bencher
        .counter(ItemsCount::new(groups))
        .bench_local(|| Agenda::of_logs(&logs, day("2026-08-09"), &BOOK));
}

#[divan::bench(args = [COMMUNES])]
fn calendar_of_communes(bencher: Bencher<'_, '_>, groups: usize) {
    let agenda = agenda(&logs(groups)).by(Role::ElectionTeam);
    let stamp = "2026-08-11T00:00:00".parse().unwrap();
    bencher
        .counter(ItemsCount::new(groups))
        .bench_local(|| agenda.calendar(stamp, &BOOK, Lang::Vi));
}

#[divan::bench(args = [COMMUNES])]
fn page_of_communes(bencher: Bencher<'_, '_>, groups: usize) {
    let logs = logs(groups);
    bencher.counter(ItemsCount::new(groups)).bench_local(|| {
        let page = OnePage::of(&logs, day("2026-08-11"), &BOOK).unwrap();
        page.explain(&BOOK, Lang::Vi)
    });
}

#[divan::bench]
fn why_of_an_obligation(bencher: Bencher<'_, '_>) {
    let logs = logs(1);
    let log = logs.first().unwrap();
    let due = log.group().unwrap().obligations(day("2026-08-11"), &BOOK);
    let due = due.iter().next().unwrap();
    bencher.bench_local(|| Why::of_due(log, due, &BOOK));
}

#[divan::bench(args = [COMMUNES])]
fn draft_over_communes(bencher: Bencher<'_, '_>, groups: usize) {
    let logs = logs(groups);
    bencher
        .counter(ItemsCount::new(2 * groups))
        .bench_local(|| changed_by_draft(&logs, &BOOK, &BOOK));
}

#[divan::bench]
fn next_of_a_group(bencher: Bencher<'_, '_>) {
    let logs = logs(1);
    let group = logs.first().unwrap().group().unwrap();
    bencher.bench_local(|| next(group, day("2026-08-11"), &BOOK));
}

#[divan::bench]
fn timetable_of_a_group(bencher: Bencher<'_, '_>) {
    let logs = logs(1);
    let group = logs.first().unwrap().group().unwrap();
    bencher.bench_local(|| timetable(group, day("2026-09-06"), day("2026-08-11"), &BOOK).unwrap());
}

#[divan::bench]
fn way_to_a_head(bencher: Bencher<'_, '_>) {
    let logs = logs(1);
    let group = logs.first().unwrap().group().unwrap();
    bencher.bench_local(|| way(group, Goal::Head, day("2026-08-11"), &BOOK).unwrap());
}

#[divan::bench]
fn officers_of_a_group(bencher: Bencher<'_, '_>) {
    let logs = logs(1);
    let log = logs.first().unwrap();
    bencher.bench_local(|| Officers::on(log, day("2026-08-11")).unwrap());
}
