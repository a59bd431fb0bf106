//! The whole table of deadlines and thresholds against the rulebook: `rows.csv` binds every row to
//! rules, and says what each regime states for them.

use std::collections::BTreeSet;

use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::Ground;
use to_dan_pho::law::{Province, Regulation, UnitKind};
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::csv;
use crate::support::day;
use crate::usual_steps::{ELSEWHERE, HA_NOI};

/// The columns of the table: a letter, and a place and day on which that regime stood.
const REGIMES: [(&str, u8, &str); 4] = [
    ("A", ELSEWHERE, "2020-06-01"),
    ("B", HA_NOI, "2022-04-15"),
    ("C", ELSEWHERE, "2024-12-08"),
    ("D", ELSEWHERE, "2026-08-01"),
];

/// Where no text read speaks.
const BLANK: &str = "-";

struct Row {
    number: String,
    rule: String,
    says: [String; 4],
    why: String,
}

impl Row {
    /// Why the data is not as full, or as empty, as the cell of a regime.
    fn reason(&self, regime: &str) -> Option<&str> {
        self.why.split("; ").find_map(|reason| {
            let (of, why) = reason.split_once(": ")?;
            (of == regime.to_lowercase()).then_some(why)
        })
    }
}

fn rows() -> Vec<Row> {
    let mut rows = csv::rows(include_str!("rows.csv")).into_iter();
    assert_eq!(rows.next().unwrap(), ["row", "rule", "a", "b", "c", "d", "why"]);
    rows.map(|row| {
        let [number, rule, a, b, c, d, why] = row.try_into().unwrap();
        Row {
            number,
            rule,
            says: [a, b, c, d],
            why,
        }
    })
    .collect()
}

fn regulation<'a>(book: &'a Rulebook, province: u8, on: &str) -> &'a Regulation {
    book.at(Province::new(province).unwrap(), UnitKind::ToDanPho, day(on))
        .unwrap()
}

/// Reference: the table of section 3, all 48 rows: each is bound to a rule, or out of scope with a reason.
#[test]
fn every_row_of_the_table_is_bound() {
    let rows = rows();
    let bound: BTreeSet<_> = rows.iter().map(|row| row.number.as_str()).collect();
    let table = csv::table();
    for row in &table {
        assert!(bound.contains(row.number.as_str()), "row {}", row.number);
    }
    assert_eq!(bound.len(), table.len());
    for row in &rows {
        match row.rule.as_str() {
            "out of scope" => assert!(!row.why.is_empty(), "row {}", row.number),
            id => assert_ne!(id.parse::<Rule>().unwrap().ground(), Ground::Record, "{id}"),
        }
    }
}

/// Reference: the table of section 3: what each regime states is what the rulebook states.
#[test]
fn the_rulebook_states_what_the_table_says() {
    let book = Rulebook::builtin();
    let mut wrong = Vec::new();
    for row in rows().iter().filter(|row| row.rule != "out of scope") {
        let rule: Rule = row.rule.parse().unwrap();
        for ((regime, province, on), says) in REGIMES.into_iter().zip(&row.says) {
            let rules = regulation(&book, province, on);
            let stated = match rules.provision(rule) {
                None => BLANK.to_owned(),
                Some(_) => rules.value(rule).text(Lang::En).to_string(),
            };
            if stated != *says {
                wrong.push(format!(
                    "row {} {regime}, {}: {stated}, not {says}",
                    row.number, row.rule
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A blank cell is unspecified and a filled one stated, or a reason says why not. No reason is idle.
#[test]
fn a_blank_cell_is_unspecified_or_has_a_reason() {
    let table = csv::table();
    let mut wrong = Vec::new();
    for row in rows().iter().filter(|row| row.rule != "out of scope") {
        let cells = table.iter().find(|t| t.number == row.number).unwrap();
        for ((regime, ..), says) in REGIMES.into_iter().zip(&row.says) {
            let cell = cells.of(regime);
            // What a text leaves to another is as good as blank.
            let blank = cell.is_empty() || cell.starts_with("silent") || cell == "unread";
            match (blank != (says == BLANK), row.reason(regime)) {
                (true, None) => wrong.push(format!("row {} {regime}: {cell:?}, {says}", row.number)),
                (false, Some(why)) => {
                    wrong.push(format!("row {} {regime}: needs no reason: {why}", row.number));
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the table has from memory only (M) the data does not state, but as an assumption.
#[test]
fn nothing_from_memory_is_stated() {
    let book = Rulebook::builtin();
    let table = csv::table();
    for row in rows().iter().filter(|row| row.rule != "out of scope") {
        let rule: Rule = row.rule.parse().unwrap();
        let cells = table.iter().find(|t| t.number == row.number).unwrap();
        for (regime, province, on) in REGIMES {
            let Some(head) = regulation(&book, province, on).provision(rule) else {
                continue;
            };
            let cell = cells.of(regime);
            // Where the cell says something surer too, the rest of it is no memory. Since when a head is in office
            // is reported of the ordinance by row 105.
            if cell.ends_with("(M)") && !cell.contains(';') && (row.number.as_str(), regime) != ("18", "A") {
                assert_eq!(head.certainty, Certainty::Assumed, "row {} {regime}", row.number);
            }
        }
    }
}
