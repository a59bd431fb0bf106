//! Every rule: its id, what it is about, the sentence that says it was broken, the provision under each regime, and a test that
//! names it, as Markdown (`docs/catalogue.md`).

#![allow(clippy::expect_used, reason = "an example")]

#[path = "tests.rs"]
mod tests;

use std::fmt::Write;

use to_dan_pho::law::edition::{Breach, Ground};
use to_dan_pho::law::{Province, Regulation, UnitKind};
use to_dan_pho::{Lang, Rule, Rulebook, Text};

/// The regimes by a place and a day on which each was in force.
const REGIMES: [(&str, u8, &str); 7] = [
    ("2009", NGHE_AN, "2009-06-01"),
    ("2013", NGHE_AN, "2013-06-01"),
    ("2020", NGHE_AN, "2020-06-01"),
    ("Hà Nội 2022", HA_NOI, "2022-06-01"),
    ("2024", NGHE_AN, "2024-06-01"),
    ("Hà Nội 2024", HA_NOI, "2024-06-01"),
    ("2026", NGHE_AN, "2026-06-01"),
];
const HA_NOI: u8 = 1;
/// A province of which no text of its own is built in.
const NGHE_AN: u8 = 40;

fn main() {
    print!("{}", catalogue());
}

/// The whole catalogue.
pub(crate) fn catalogue() -> String {
    let book = Rulebook::builtin();
    let regimes = REGIMES.map(|(name, province, day)| {
        let on = day.parse().expect("a day");
        let province = Province::new(province).expect("a province");
        (
            name,
            book.at(province, UnitKind::ToDanPho, on).expect("a regulation"),
        )
    });
    let mut page = String::from(
        "# Danh mục quy tắc - Catalogue of rules\n\nPrinted by `cargo run --example catalogue`; a test compares it with the code. \
         In the sentences `{o}` is what was observed, `{r}` what was required, `{of}` the whole, `{n}` the least needed, `{t}` the \
         rule's own value, `{p}` the percentage.\n",
    );
    let tests = tests::of_rules();
    for ground in [Ground::Law, Ground::Reference, Ground::Record] {
        let title = match ground {
            Ground::Law => "## Quy tắc của văn bản - Rules that a text states",
            Ground::Reference => "## Quy định để tra cứu - Rules that can be asked for, and no act breaks",
            _ => "## Quy tắc của hồ sơ - Rules of order and arithmetic of the record",
        };
        writeln!(page, "\n{title}").expect("a string");
        for rule in Rule::ALL.iter().filter(|rule| rule.ground() == ground) {
            page.push_str(&entry(*rule, &regimes));
            if let Some(test) = tests.get(rule.id()) {
                writeln!(page, "- {test}").expect("a string");
            }
        }
    }
    page
}

fn entry(rule: Rule, regimes: &[(&str, &Regulation)]) -> String {
    let said = |lang| match (rule.title(lang), rule.sentence(lang)) {
        (title, sentence) if title == sentence => title.to_owned(),
        (title, sentence) => format!("{title} - \"{sentence}\""),
    };
    let mut entry = format!(
        "\n### `{}`\n\n- vi: {}\n- en: {}\n",
        rule.id(),
        said(Lang::Vi),
        said(Lang::En)
    );
    // Regimes of one provision share a line.
    let mut lines: Vec<(String, Vec<&str>)> = Vec::new();
    for (name, regulation) in regimes {
        let Some(provision) = regulation.provision(rule) else {
            continue;
        };
        let breach = match provision.breach {
            Breach::Refuse => "refused",
            _ => "irregular",
        };
        let place = provision.text(Lang::En).to_string();
        let line = format!("{}; {breach} where broken", place.trim().trim_matches(['(', ')']));
        match lines.iter_mut().find(|(known, _)| *known == line) {
            Some((_, names)) => names.push(name),
            None => lines.push((line, vec![name])),
        }
    }
    for (line, names) in lines {
        writeln!(entry, "- {}: {line}", names.join(", ")).expect("a string");
    }
    entry
}
