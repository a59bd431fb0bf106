//! A sheet gives the 51 groups of a ward; the example takes them over, and tells the wrong rows and the first three things due.
//!
//! `cargo run --example take_over`
//!
//! Names and households are those of phường Bạch Mai; offices, persons and days are made up.
#![allow(clippy::expect_used, reason = "an example")]

use chrono::NaiveDate;
use to_dan_pho::answers::Agenda;
use to_dan_pho::group::{self, PositionSource};
use to_dan_pho::law::Province;
use to_dan_pho::place::{Ward, WardCode};
use to_dan_pho::{GroupId, GroupLog, Lang, Rulebook, Text};

/// As a sheet program writes it, with a byte order mark.
const SHEET: &str = include_str!("take_over.csv");

/// Returns what is taken over, what is wrong and what is due, in a language.
pub(crate) fn report(lang: Lang) -> Result<String, Box<dyn std::error::Error>> {
    let book = Rulebook::builtin();
    let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
    let (code, since, by) = (
        WardCode::new(292)?,
        day("2025-07-01"),
        "1656/NQ-UBTVQH15".parse()?,
    );
    let ward = Ward::new(Province::HA_NOI, code, "Bạch Mai".parse()?, since, by);
    let today = day("2026-09-01");

    // The rows are the work of `csv`; what they say is read by the crate.
    let mut file = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(SHEET.as_bytes());
    let rows = file.records().collect::<Result<Vec<_>, _>>()?;
    let sheet = group::read_sheet(&rows, &ward, today, PositionSource::WardList, &book);

    // The caller gives each group its id.
    let mut logs = Vec::new();
    for (id, group) in (1..).zip(&sheet.taken) {
        let mut log = GroupLog::new(GroupId::from_u128(id));
        log.act_all(&book, &group.acts)?;
        logs.push(log);
    }
    let groups: Vec<_> = logs.iter().filter_map(GroupLog::group).collect();
    let led = groups.iter().filter(|group| group.head_on(today).is_some());
    let (taken, waiting, led) = (sheet.taken.len(), sheet.waiting.len(), led.count());
    let mut told = vec![match lang {
        Lang::Vi => {
            format!("Tiếp nhận {taken} tổ dân phố, {led} tổ có Tổ trưởng; {waiting} tổ chờ sửa số liệu:")
        }
        Lang::En => format!(
            "Groups taken over: {taken}, with a head in office: {led}; waiting for correction: {waiting}:"
        ),
    }];
    let wrong = sheet.wrong.iter().map(|wrong| wrong.explain(&book, lang));
    told.extend(wrong.map(|wrong| format!("- {wrong}")));

    // What was stated stays as it is; what the rules of its day did not allow is told.
    told.push(
        lang.pick(
            "Thiếu sót trong bản nêu hiện trạng:",
            "Irregularities in the stated position:",
        )
        .to_owned(),
    );
    for group in &groups {
        for (stated, found) in group.stated(&book) {
            let Some(rules) = found.regulation.and_then(|pin| book.get(pin)) else {
                continue;
            };
            let line = format!(
                "- {}, {}",
                group.name(),
                group.kind().in_its_words(&stated.office.text(lang).to_string())
            );
            let irregular = found.irregular.iter();
            told.extend(irregular.map(|finding| format!("{line}: {}", finding.explain(rules, lang))));
        }
    }

    told.push(
        lang.pick("Ba việc đến hạn đầu tiên:", "First three obligations:")
            .to_owned(),
    );
    let agenda = Agenda::of_logs(&logs, today, &book);
    let first = agenda.iter().take(3);
    told.extend(first.map(|item| format!("- {}", item.explain(&book, lang))));
    Ok(told.join("\n"))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}\n\n{}", report(Lang::Vi)?, report(Lang::En)?);
    Ok(())
}
