//! The examples print what their golden files hold. `UPDATE_GOLDEN=1 cargo test --test examples`
//! writes the files anew; read the difference before keeping it.

#![cfg(feature = "serde")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::duplicate_mod,
    reason = "tests; the examples share a module"
)]

#[path = "../examples/hai_ba_trung/app/mod.rs"]
mod hai_ba_trung;

#[path = "../examples/regimes/app/mod.rs"]
mod regimes;

#[path = "../examples/failed_election/app/mod.rs"]
mod failed_election;

#[expect(dead_code, reason = "its main is the example's own")]
#[path = "../examples/refuse.rs"]
mod refuse;

#[path = "../examples/elect.rs"]
mod elect;

#[expect(dead_code, reason = "its main is the example's own")]
#[path = "../examples/catalogue/main.rs"]
mod catalogue;

#[expect(dead_code, reason = "its main is the example's own")]
#[path = "../examples/take_over.rs"]
mod take_over;

#[expect(dead_code, reason = "its main is the example's own")]
#[path = "../examples/training.rs"]
mod training;

#[cfg(feature = "json")]
#[expect(dead_code, reason = "its main is the example's own")]
#[path = "../examples/review.rs"]
mod review;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use to_dan_pho::group::{self, Envelope, Event};
use to_dan_pho::procedures::election::{self, Outcome, VoteFigures};
use to_dan_pho::{GroupId, Lang, Rule, Rulebook};

fn golden(name: &str, printed: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, printed).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    if printed == kept {
        return;
    }
    let (mut new, mut old) = (printed.lines(), kept.lines());
    for number in 1.. {
        let (new, old) = (new.next(), old.next());
        if new != old || new.is_none() {
            panic!(
                "{name}, line {number}:\n  kept:    {}\n  printed: {}\nUPDATE_GOLDEN=1 writes the file anew",
                old.unwrap_or("(the end)"),
                new.unwrap_or("(the end)")
            );
        }
    }
}

#[test]
fn hai_ba_trung_in_vietnamese() {
    golden("hai_ba_trung.vi.txt", &hai_ba_trung::report(Lang::Vi));
}

#[test]
fn hai_ba_trung_in_english() {
    golden("hai_ba_trung.en.txt", &hai_ba_trung::report(Lang::En));
}

#[test]
fn regimes_in_both_languages() {
    for (name, lang) in [("regimes.vi.txt", Lang::Vi), ("regimes.en.txt", Lang::En)] {
        let printed = regimes::report(lang);
        for line in printed.lines() {
            assert!(line.chars().count() <= 120, "{name}: {line}");
        }
        golden(name, &printed);
    }
}

#[test]
fn failed_election_in_both_languages() {
    for (name, lang) in [
        ("failed_election.vi.txt", Lang::Vi),
        ("failed_election.en.txt", Lang::En),
    ] {
        let printed = failed_election::report(lang);
        for line in printed.lines() {
            assert!(line.chars().count() <= 120, "{name}: {line}");
        }
        golden(name, &printed);
    }
}

#[test]
fn hai_ba_trung_event_log() {
    golden("hai_ba_trung.jsonl", &hai_ba_trung::log());
}

/// The log as another program would read it, a group at a time.
fn logs() -> BTreeMap<GroupId, Vec<Envelope>> {
    let mut logs: BTreeMap<_, Vec<Envelope>> = BTreeMap::new();
    for line in hai_ba_trung::log().lines() {
        let envelope: Envelope = serde_json::from_str(line).unwrap();
        logs.entry(envelope.group).or_default().push(envelope);
    }
    logs
}

#[test]
fn the_log_reads_back_and_is_lawful() {
    let book = Rulebook::builtin();
    let logs = logs();
    assert_eq!(logs.len(), 2 * 76);
    for (group, log) in &logs {
        group::verify(*group, log, &book).unwrap();
    }
}

/// The ways to fail that leave an event, looked for in the log and not in the text. Those that are
/// refusals leave none: the script itself demands each of them, by its rule.
#[test]
fn the_script_shows_what_it_promises() {
    let mut seen = BTreeSet::new();
    let (mut heads, mut half_of_those_present) = (0, 0);
    for done in logs().values().flatten().map(|envelope| &envelope.event) {
        seen.extend(done.irregular.iter().map(|f| f.rule));
        match &done.what {
            Event::Election(
                event @ (election::Event::Held { outcome, .. }
                | election::Event::BallotsCounted { outcome, .. }),
            ) => {
                let counted = match event {
                    election::Event::Held { sitting, .. } => VoteFigures::of_sitting(sitting),
                    election::Event::BallotsCounted { count, .. } => VoteFigures::of_ballots(count),
                    other => panic!("{other:?} is no vote"),
                };
                let best = counted.votes;
                match outcome {
                    Outcome::Elected(_) => assert!(best > counted.eligible / 2),
                    Outcome::NoWinner(f) => {
                        assert!(best <= counted.eligible / 2);
                        half_of_those_present += u32::from(best > counted.present / 2);
                        seen.insert(f.rule);
                    }
                    Outcome::TooFewPresent(f) | Outcome::Inconsistent(f) => _ = seen.insert(f.rule),
                    Outcome::Withdrawn(_) => panic!("nobody withdraws in the script"),
                    other => panic!("no case for {other:?}"),
                }
            }
            Event::Election(election::Event::Recognised { .. }) => heads += 1,
            Event::UnlawfulRecorded { refusal, .. } => _ = seen.insert(refusal.rule),
            _ => {}
        }
    }
    for rule in [
        Rule::Quorum,
        Rule::TooFewToElect,
        Rule::ElectionMajority,
        Rule::ReturnedAboveIssued,
        Rule::VotesAboveBallots,
        Rule::CallAhead,
        Rule::RecognitionWithin,
        Rule::RecognitionCompetence,
    ] {
        assert!(seen.contains(&rule), "{rule:?}");
    }
    assert!(half_of_those_present > 0);
    // One in 2022 and two in 2026 end without a head, each told with its reason.
    assert_eq!(heads, 2 * 76 - 3);
}

#[test]
fn take_over_in_both_languages() {
    golden("take_over.vi.txt", &take_over::report(Lang::Vi).unwrap());
    golden("take_over.en.txt", &take_over::report(Lang::En).unwrap());
}

#[test]
fn training_in_both_languages() {
    golden("training.vi.txt", &training::report(Lang::Vi).unwrap());
    golden("training.en.txt", &training::report(Lang::En).unwrap());
}

#[cfg(feature = "json")]
#[test]
fn review_in_both_languages() {
    golden("review.vi.txt", &review::page(Lang::Vi).unwrap());
    golden("review.en.txt", &review::page(Lang::En).unwrap());
    // One page: at most 45 lines; the example is under 60.
    let source = include_str!("../examples/review.rs");
    assert!(source.lines().count() < 60);
    assert!(
        [Lang::Vi, Lang::En]
            .iter()
            .all(|lang| review::page(*lang).unwrap().lines().count() <= 45)
    );
}

#[test]
fn refuse_in_both_languages() {
    golden("refuse.vi.txt", &refuse::report(Lang::Vi).unwrap());
    golden("refuse.en.txt", &refuse::report(Lang::En).unwrap());
}

/// A head is elected, a deputy chosen and a power delegated in 60 lines that name at most 30 types; a commune-level unit is taken
/// over in 100.
#[test]
fn elect_is_short() {
    elect::main().unwrap();
    for (name, types, most) in [("elect", 30, 60), ("refuse", 30, 60), ("take_over", 30, 100)] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.rs"));
        let text = fs::read_to_string(path).unwrap();
        let lines = text.lines().map(str::trim);
        let lines: Vec<_> = lines
            .filter(|line| !line.is_empty() && !line.starts_with("//"))
            .collect();
        assert!(lines.len() <= most, "{name}: {} lines", lines.len());
        let imported = lines.iter().filter(|line| line.starts_with("use to_dan_pho"));
        let words = imported.flat_map(|line| line.split(|c: char| !c.is_alphanumeric()));
        let named: BTreeSet<_> = words
            .filter(|word| word.starts_with(char::is_uppercase))
            .collect();
        assert!(named.len() <= types, "{name}: {named:?}");
    }
}

/// The catalogue of rules that is kept is that of the code.
#[test]
fn the_catalogue_is_that_of_the_code() {
    golden("../../docs/catalogue.md", &catalogue::catalogue());
}
