//! What it costs to take over groups that exist, from a sheet: `cargo bench --bench take_over`.
//!
//! The sheets are built beforehand. Of the country the bench prints how many groups were taken and what their logs keep on the
//! heap.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a bench: it stops at the first surprise"
)]

use std::hint::black_box;
use std::sync::LazyLock;

use allocation_counter::measure;
use divan::Bencher;
use divan::counter::ItemsCount;
use to_dan_pho::chrono::NaiveDate;
use to_dan_pho::group::{PositionSource, Sheet, read_sheet};
use to_dan_pho::law::Province;
use to_dan_pho::place::{Ward, WardCode};
use to_dan_pho::{GroupId, GroupLog, PersonId, Rulebook};

/// The groups of the country (LAW.md 2.1), and those of phường Bạch Mai.
const COUNTRY: usize = 90_508;
const WARD: usize = 51;

static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);

fn main() {
    LazyLock::force(&BOOK);
    country_in_memory();
    divan::main();
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ward() -> Ward {
    let (since, by) = (day("2025-07-01"), "1656/NQ-UBTVQH15".parse().unwrap());
    let code = WardCode::new(292).unwrap();
    Ward::new(Province::HA_NOI, code, "Bạch Mai".parse().unwrap(), since, by)
}

/// A sheet of groups, each with a head and a deputy on rows of their own.
fn sheet(groups: usize) -> Vec<Vec<String>> {
    let names = "Tên|Tên gọi|Số hộ|Chức vụ|Mã người|Từ ngày|Đến hết ngày|Cách nhận chức|Số quyết định|Ngày quyết định|Tuổi";
    let mut rows: Vec<Vec<String>> = vec![names.split('|').map(str::to_owned).collect()];
    for group in 1..=groups {
        for (office, households, id) in [("Tổ trưởng", "1.816", 2 * group), ("Tổ phó", "", 2 * group + 1)]
        {
            let person = PersonId::from_u128(id as u128);
            let row = format!(
                "{group}|tổ dân phố|{households}|{office}|{person}|ngày 15 tháng 12 năm 2023|14/12/2028|được công nhận|20/QĐ-UBND|15/12/2023|52"
            );
            rows.push(row.split('|').map(str::to_owned).collect());
        }
    }
    rows
}

fn read(rows: &[Vec<String>]) -> Sheet {
    let sheet = read_sheet(rows, &ward(), day("2026-09-01"), PositionSource::WardList, &BOOK);
    assert!(sheet.wrong.is_empty(), "{:?}", sheet.wrong);
    sheet
}

fn take(sheet: &Sheet) -> Vec<GroupLog> {
    let logs = sheet.taken.iter().zip(1..).map(|(group, id)| {
        let mut log = GroupLog::new(GroupId::from_u128(id));
        log.act_all(&BOOK, &group.acts).unwrap();
        log
    });
    logs.collect()
}

/// Takes over the sheets of the whole country, a ward at a time.
fn take_country(ward: &[Vec<String>], rest: &[Vec<String>]) -> Vec<Vec<GroupLog>> {
    let wards = std::iter::repeat_n(ward, COUNTRY / WARD);
    wards.chain([rest]).map(|rows| take(&read(rows))).collect()
}

fn country_in_memory() {
    let (of_ward, rest) = (sheet(WARD), sheet(COUNTRY % WARD));
    let mut logs = Vec::new();
    let taken = measure(|| logs = take_country(&of_ward, &rest));
    let groups: usize = logs.iter().map(Vec::len).sum();
    assert_eq!(groups, COUNTRY);
    println!(
        "{groups} groups taken over: {:.1} MB kept, {} bytes a group; at most {:.1} MB at once",
        taken.bytes_current as f64 / 1e6,
        taken.bytes_current / groups as i64,
        taken.bytes_max as f64 / 1e6,
    );
}

#[divan::bench(args = [51, 1_000])]
fn read_rows(bencher: Bencher<'_, '_>, groups: usize) {
    let rows = sheet(groups);
    bencher
        .counter(ItemsCount::new(groups))
        .bench(|| read(black_box(&rows)));
}

#[divan::bench]
fn read_and_take_a_ward(bencher: Bencher<'_, '_>) {
    let rows = sheet(WARD);
    bencher
        .counter(ItemsCount::new(WARD))
        .bench(|| take(&read(black_box(&rows))));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn read_and_take_the_country(bencher: Bencher<'_, '_>) {
    let (of_ward, rest) = (sheet(WARD), sheet(COUNTRY % WARD));
    let bencher = bencher.counter(ItemsCount::new(COUNTRY));
    bencher.bench(|| take_country(black_box(&of_ward), &rest));
}
