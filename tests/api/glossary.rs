//! The terms of the glossary lead to the types of the crate, and the types are found by the terms.

use std::fs;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Terms whose first type is a vocabulary of words or the list of rules, which is searched by its words.
const WITHOUT_ALIAS: [&str; 3] = ["Rule", "law::Power", "law::Report"];

struct Row {
    vi: String,
    old: Vec<String>,
    // (The path of the item, the file that its link leads to.)
    links: Vec<(String, String)>,
}

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn rows() -> Vec<Row> {
    let page = read("docs/glossary.md");
    let (_, table) = page.split_once("|---|---|---|---|---|\n").unwrap();
    let rows = table.lines().map(|line| {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [vi, en, types, also, _] = cells[..] else {
            panic!("five cells: {line}")
        };
        assert!(!vi.is_empty() && !en.is_empty(), "{line}");
        let links = types.split(", ").map(|link| {
            let (path, file) = link.split_once("`](../").unwrap();
            (
                path.trim_start_matches("[`").to_owned(),
                file.trim_end_matches(')').to_owned(),
            )
        });
        Row {
            vi: vi.to_owned(),
            old: also.split('`').skip(1).step_by(2).map(str::to_owned).collect(),
            links: links.collect(),
        }
    });
    rows.collect()
}

/// Returns whether a word stands in a text as a whole word.
fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(part) && !text[at + word.len()..].starts_with(part))
}

/// The line that declares an item, with what stands directly above it.
fn declared<'a>(source: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let mut above = "";
    for line in source.lines() {
        let is_public = line.trim_start().starts_with("pub ");
        let kinds = ["struct", "enum", "trait", "fn"];
        let declares = is_public && kinds.iter().any(|kind| has_word(line, &format!("{kind} {name}")));
        if declares {
            return Some((above, line));
        }
        above = line;
    }
    None
}

fn without_accents(text: &str) -> String {
    let plain: String = text.nfd().filter(|c| !is_combining_mark(*c)).collect();
    plain.replace('đ', "d").replace('Đ', "D")
}

#[test]
fn every_term_leads_to_a_type() {
    let public = read("docs/public.txt");
    let public: Vec<_> = public.lines().collect();
    let rows = rows();
    assert!(rows.len() > 70, "{} terms", rows.len());
    for (path, file) in rows.iter().flat_map(|row| &row.links) {
        let (item, variant) = match public.contains(&path.as_str()) {
            true => (path.as_str(), None),
            false => {
                let (item, variant) = path.rsplit_once("::").unwrap();
                assert!(public.contains(&item), "{path} is not public");
                (item, Some(variant))
            }
        };
        let source = read(file);
        let name = item.rsplit("::").next().unwrap();
        assert!(declared(&source, name).is_some(), "{path} is not in {file}");
        if let Some(variant) = variant {
            let begins = |line: &str| {
                let rest = line.trim_start().strip_prefix(variant);
                rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
            };
            assert!(source.lines().any(begins), "{path} is not in {file}");
        }
    }
}

#[test]
fn a_type_is_found_by_its_term_and_its_old_name() {
    let public = read("docs/public.txt");
    let mut found = 0;
    for row in rows() {
        let (path, file) = &row.links[0];
        let name = path.rsplit("::").next().unwrap();
        let is_type = public.lines().any(|item| item == path) && name.starts_with(char::is_uppercase);
        if !is_type || WITHOUT_ALIAS.contains(&path.as_str()) {
            continue;
        }
        let source = read(file);
        let (_, line) = declared(&source, name).unwrap();
        let (before, _) = source.split_once(line).unwrap();
        let item = before.rsplit("\n\n").next().unwrap();
        let (_, aliases) = item
            .split_once("#[doc(alias(")
            .unwrap_or_else(|| panic!("{path} has no alias"));
        let (aliases, _) = aliases.split_once("))]").unwrap();
        let aliases: Vec<_> = aliases.split('"').skip(1).step_by(2).collect();
        let terms = row.vi.split([';', ':', ',']).map(str::trim);
        let terms = terms.map(|term| term.split(" (").next().unwrap().to_owned());
        for term in terms.chain(row.old) {
            for word in [without_accents(&term), term] {
                assert!(word == name || aliases.contains(&word.as_str()), "{path}: {word}");
            }
        }
        found += 1;
    }
    assert!(found > 45, "{found} terms");
}
