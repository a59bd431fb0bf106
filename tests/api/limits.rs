//! The page of what the crate does not know is made of its data.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use to_dan_pho::law::builtin::EDITIONS;
use to_dan_pho::law::edition::{Certainty, Edition, Ground, Source, Territory};
use to_dan_pho::law::{Province, Regulation, UnitKind};
use to_dan_pho::{Lang, Rule, Rulebook, Text};

/// The regimes by a place and a day on which each was in force.
const REGIMES: [(&str, Province, &str); 7] = [
    ("2009", WITHOUT_TEXTS, "2009-06-01"),
    ("2013", WITHOUT_TEXTS, "2013-06-01"),
    ("2020", WITHOUT_TEXTS, "2020-06-01"),
    ("Hà Nội 2022", Province::HA_NOI, "2022-06-01"),
    ("2024", WITHOUT_TEXTS, "2024-06-01"),
    ("2026", WITHOUT_TEXTS, "2026-06-01"),
    ("Hà Nội 2026", Province::HA_NOI, "2026-06-01"),
];
/// Nghệ An, of which no text of its own is built in.
const WITHOUT_TEXTS: Province = match Province::new(40) {
    Ok(province) => province,
    Err(_) => panic!("no such province"),
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `UPDATE_GOLDEN=1` writes the page anew.
#[test]
fn the_page_of_limits_is_the_data() {
    let book = Rulebook::builtin();
    let mut page = String::from(
        "# Limits\n\nWhat no instrument consulted says, which instruments were read and in what copy, what is assumed, what is \
         inferred, and what is our own reading.\nThis page is made by `tests/api/limits.rs` of the editions \
         (`src/law/builtin/`), of the regulations that they compose, and of the comments marked\n`INTERPRETATION` in the \
         source. What happens in each case is on the page [silence.md](silence.md).\n",
    );
    page.push_str(&instruments());
    page.push_str(&not_regulated(&book));
    let of = |certainty| stated(&book, certainty);
    page.push_str(&format!(
        "\n## What is assumed\n\nNo instrument consulted says it. Every answer that rests on it says so.\n\n{}",
        of(Certainty::Assumed)
    ));
    page.push_str(&format!(
        "\n## What is inferred\n\nIt follows from what was read or reported, and stands in no instrument.\n\n{}",
        of(Certainty::Inferred)
    ));
    page.push_str(&format!(
        "\n## What a secondary source reports\n\nThe instrument itself was not read on this point.\n\n{}",
        of(Certainty::Reported)
    ));
    page.push_str(&readings());
    let kept = root().join("docs/limits.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&kept, &page).unwrap();
    }
    assert_eq!(page, fs::read_to_string(kept).unwrap());
}

/// The rule with its title in both languages, as the first cells of a row.
fn rule_cells(rule: Rule) -> String {
    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| rule.title(lang));
    format!("`{}` | {en} | {vi}", rule.id())
}

fn regimes(book: &Rulebook) -> Vec<(&'static str, &Regulation)> {
    let of = |(name, province, day): (_, Province, &str)| {
        let found = book.at(province, UnitKind::ToDanPho, day.parse().unwrap());
        (name, found.unwrap())
    };
    REGIMES.into_iter().map(of).collect()
}

/// Every edition, what its file says of the copy that was read, and how many of its provisions are known how surely.
fn instruments() -> String {
    let mut text = String::from(
        "\n## Which instruments were read, and in what copy\n\nThe numbers count the provisions of each edition by certainty. \
         The words are those of its file in `src/law/builtin/`.\n\n| edition | in force | read | amended since | reported | \
         inferred | assumed |\n|---|---|---:|---:|---:|---:|---:|\n",
    );
    let listed = fs::read_to_string(root().join("src/law/builtin/mod.rs")).unwrap();
    let (_, listed) = listed.split_once("EDITIONS: &[&Edition] = &[").unwrap();
    let names = listed.split("];").next().unwrap().split(',');
    let names: Vec<_> = names.filter_map(|name| name.trim().strip_prefix('&')).collect();
    assert_eq!(names.len(), EDITIONS.len());
    let mut copies = String::new();
    for (name, edition) in names.iter().zip(EDITIONS) {
        let mut sure = BTreeMap::<_, usize>::new();
        for certainty in certainties(edition) {
            *sure.entry(format!("{certainty:?}")).or_default() += 1;
        }
        let count = |certainty: Certainty| match sure.get(&format!("{certainty:?}")) {
            Some(number) => number.to_string(),
            None => String::new(),
        };
        let title = title(edition);
        text.push_str(&format!(
            "| {title} | {} | {} | {} | {} | {} | {} |\n",
            edition.in_force.text(Lang::En),
            count(Certainty::Read),
            count(Certainty::Amended),
            count(Certainty::Reported),
            count(Certainty::Inferred),
            count(Certainty::Assumed)
        ));
        let doubt = edition.doubt.map(|doubt| {
            format!(
                " Since {} everything of it is told as: {}.",
                doubt.from.text(Lang::En),
                doubt.certainty.text(Lang::En)
            )
        });
        let ended = edition.ended.filter(|ended| *ended != Certainty::Read);
        let ended = ended.map(|ended| format!(" The end of its force: {}.", ended.text(Lang::En)));
        copies.push_str(&format!(
            "- **{title}**: {}{}{}\n",
            of_its_file(name),
            doubt.unwrap_or_default(),
            ended.unwrap_or_default()
        ));
    }
    text.push('\n');
    text + &copies
}

/// How sure each provision of an edition is, on its first day.
fn certainties(edition: &Edition) -> Vec<Certainty> {
    let province = match edition.territory {
        Territory::Province(province) => province,
        Territory::National => WITHOUT_TEXTS,
    };
    let book = match edition.source {
        // Assumptions alone make no regulation.
        Source::Assumption => Rulebook::builtin(),
        _ => Rulebook::empty().with_edition(*edition).unwrap(),
    };
    let kind = edition.kinds.iter().next().unwrap();
    let regulation = book.at(province, kind, edition.in_force.from()).unwrap();
    let stated = Rule::ALL.iter().filter_map(|rule| regulation.provision(*rule));
    let stated = stated.map(|provision| provision.certainty);
    match edition.source {
        Source::Assumption => stated.filter(|sure| *sure == Certainty::Assumed).collect(),
        _ => stated.collect(),
    }
}

fn title(edition: &Edition) -> String {
    let place = match edition.territory {
        Territory::National => String::new(),
        Territory::Province(province) => format!(" ({})", province.text(Lang::Vi)),
    };
    match edition.source {
        Source::Text {
            instrument,
            amended_by,
        } => match amended_by {
            None => format!("{}{place}", instrument.number),
            Some(by) => format!("{}, amended by {}{place}", instrument.number, by.number),
        },
        Source::Practice => format!("practice{place}"),
        _ => "assumptions of the crate".to_owned(),
    }
}

/// What the file of an edition says of the copy.
fn of_its_file(name: &str) -> String {
    let folder = fs::read_dir(root().join("src/law/builtin")).unwrap();
    let files = folder.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let declared = format!("pub static {name}: Edition");
    let [file] = &files.filter(|file| file.contains(&declared)).collect::<Vec<_>>()[..] else {
        panic!("{name}")
    };
    let said = file.lines().map_while(|line| line.strip_prefix("//!"));
    let words: Vec<_> = said.flat_map(str::split_whitespace).collect();
    assert!(!words.is_empty(), "{name}: nothing is said of the copy");
    words.join(" ")
}

/// The rules that no instrument states, by regime: not regulated, or left to a level of which no text is known.
fn not_regulated(book: &Rulebook) -> String {
    let mut text = String::from(
        "\n## What no instrument consulted says\n\nRules that some instrument states or could state, and the regimes in which \
         none does. *Left* means that a text leaves the matter\nto a level of which no text is known. Regimes without a \
         province are those of a place without texts of its own.\n\n| rule | what it is about | nội dung | not regulated | \
         left |\n|---|---|---|---|---|\n",
    );
    let regimes = regimes(book);
    for rule in Rule::ALL.iter().filter(|rule| rule.ground() == Ground::Law) {
        let silent = |left: bool| {
            let silent = regimes.iter().filter(|(_, regulation)| {
                regulation.provision(*rule).is_none() && regulation.left_to(*rule).is_some() == left
            });
            names(silent.map(|(name, _)| *name).collect())
        };
        let (not, left) = (silent(false), silent(true));
        if !not.is_empty() || !left.is_empty() {
            text.push_str(&format!("| {} | {not} | {left} |\n", rule_cells(*rule)));
        }
    }
    text
}

/// The names of regimes, shorter where they are all.
fn names(some: Vec<&str>) -> String {
    match some.len() == REGIMES.len() {
        true => "everywhere".to_owned(),
        false => some.join(", "),
    }
}

/// The provisions that are known so surely, and no more, by regime.
fn stated(book: &Rulebook, certainty: Certainty) -> String {
    let mut text = String::from(
        "| rule | what it is about | nội dung | what it says | where | regimes |\n|---|---|---|---|---|---|\n",
    );
    let regimes = regimes(book);
    for rule in Rule::ALL {
        // Regimes of one provision share a row.
        let mut rows: Vec<((String, String), Vec<&str>)> = Vec::new();
        for (name, regulation) in &regimes {
            if regulation
                .provision(*rule)
                .is_none_or(|p| p.certainty != certainty)
            {
                continue;
            }
            let citation = regulation.citation(*rule);
            let place = citation.map_or_else(String::new, |citation| citation.text(Lang::En).to_string());
            let row = (regulation.value(*rule).text(Lang::En).to_string(), place);
            match rows.iter_mut().find(|(known, _)| *known == row) {
                Some((_, names)) => names.push(name),
                None => rows.push((row, vec![name])),
            }
        }
        for ((value, place), of) in rows {
            text.push_str(&format!(
                "| {} | {value} | {place} | {} |\n",
                rule_cells(*rule),
                names(of)
            ));
        }
    }
    text
}

/// What the source marks as our own reading, file by file.
fn readings() -> String {
    let mut text = String::from(
        "\n## Our own readings\n\nWhat the source marks `INTERPRETATION`: how this crate reads the instruments where their words \
         leave more than one answer.\n\n",
    );
    let mut files = Vec::new();
    listed(&root().join("src"), &mut files);
    files.sort();
    let mut found = 0;
    for file in files {
        let name = file
            .strip_prefix(root())
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/");
        for reading in readings_of(&fs::read_to_string(&file).unwrap()) {
            found += 1;
            text.push_str(&format!("- `{name}`: {reading}\n"));
        }
    }
    assert!(found > 50, "{found} readings");
    text
}

fn listed(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => listed(&path, files),
            false if path.extension().is_some_and(|ext| ext == "rs") => files.push(path),
            false => {}
        }
    }
}

/// The readings in the comments of a file: what follows `INTERPRETATION:` to the end of its paragraph, or the sentence that
/// ends with `(INTERPRETATION)`.
fn readings_of(source: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in source.lines() {
        let comment = line.trim_start().strip_prefix("//");
        let words = comment.map_or("", |comment| comment.trim_start_matches(['/', '!']).trim());
        match words {
            "" => paragraphs.push(String::new()),
            words => {
                let last = paragraphs.last_mut().unwrap();
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(words);
            }
        }
    }
    let mut readings = Vec::new();
    for paragraph in paragraphs {
        if let Some((before, reading)) = paragraph.split_once("INTERPRETATION: ")
            && !paragraph.contains("(INTERPRETATION: ")
        {
            let (first, rest) = reading.split_at(reading.chars().next().unwrap().len_utf8());
            let reading = first.to_uppercase() + rest;
            // A short one is not understood without what stands before it.
            readings.push(match reading.chars().count() < 80 {
                true => format!("{before}{reading}"),
                false => reading,
            });
            continue;
        }
        let sentences = paragraph
            .split_inclusive(". ")
            .filter(|s| s.contains("(INTERPRETATION"));
        readings.extend(sentences.map(|sentence| {
            let told = sentence
                .replace("(INTERPRETATION: ", "(")
                .replace(" (INTERPRETATION)", "");
            told.trim().trim_start_matches("# Law ").to_owned()
        }));
    }
    readings
}
