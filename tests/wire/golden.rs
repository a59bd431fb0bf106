//! Golden files: what release 1 wrote must stay readable, and be written the same.
//!
//! `UPDATE_GOLDEN=1 cargo test --test wire` writes them anew, which is right only before a release
//! or for a new kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde::Serialize;
use serde::de::DeserializeOwned;
use to_dan_pho::group::{Command, Envelope, Event};
use to_dan_pho::law::UnitKind;
use to_dan_pho::law::edition::{Article, Breach, Count, Edition, Entries, Entry, Provision, Rank, Source};
use to_dan_pho::law::edition::{Calendar, Certainty};
use to_dan_pho::law::{Period, Province, Regulation, builtin};
use to_dan_pho::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Lang, Recorded, Refusal, Rule, Rulebook, Text};

use crate::logs;

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/wire/v1")
}

/// Compares with the golden file, which must read back as the same value.
pub(crate) fn golden<T: Serialize + DeserializeOwned + PartialEq + core::fmt::Debug>(name: &str, value: &T) {
    let path = folder().join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(value).unwrap() + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let read: T = serde_json::from_str(&stored).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(read, *value, "{name}: reads as something else");
    assert_eq!(stored, text, "{name}: is written otherwise now");
}

/// The procedures whose acts have kinds of their own.
const ROOMS: [&str; 7] = [
    "election",
    "deputy",
    "delegation",
    "relief",
    "vacancy",
    "meeting",
    "conference",
];

/// The kind of a command or event, from its wire form: `election.called`.
fn kind<T: Serialize>(what: &T) -> String {
    let (mut value, mut kind) = (serde_json::to_value(what).unwrap(), Vec::new());
    for _ in 0..2 {
        match &value {
            serde_json::Value::String(word) => {
                kind.push(word.clone());
                break;
            }
            serde_json::Value::Object(map) if map.len() == 1 => {
                let (word, inner) = map.iter().next().unwrap();
                kind.push(word.clone());
                if !ROOMS.contains(&word.as_str()) {
                    break;
                }
                // Of a matter it is told which.
                let of_a_matter = inner.get("act").or_else(|| inner.get("event"));
                value = of_a_matter.filter(|_| word == "meeting").unwrap_or(inner).clone();
            }
            _ => break,
        }
    }
    kind.join(".")
}

fn acts() -> BTreeMap<String, (Act<Command>, Recorded<Event>)> {
    let mut acts = BTreeMap::new();
    for log in logs::all() {
        for Envelope { event, .. } in log.envelopes {
            let act = Act {
                by: event.by,
                on: event.on,
                what: event.what.command(),
            };
            acts.entry(kind(&event.what)).or_insert((act, event));
        }
    }
    acts
}

#[test]
fn every_kind_of_command_and_event() {
    let acts = acts();
    let mut commands = BTreeSet::new();
    for (act, event) in acts.values() {
        golden(&format!("event.{}", kind(&event.what)), event);
        // The name is that of the wire form; of the election of a deputy the form above tells no more.
        let name = event.what.name();
        let of_deputies =
            matches!(event.what, Event::DeputyElection(_)) && name.starts_with("deputy_election.");
        assert!(name == kind(&event.what) || of_deputies, "{name}");
        for lang in [Lang::Vi, Lang::En] {
            assert!(!event.what.text(lang).to_string().is_empty(), "{name}");
        }
        // What was done against the law was refused; its command is among those of the acts that were not.
        if !matches!(event.what, Event::UnlawfulRecorded { .. }) {
            golden(&format!("command.{}", kind(&act.what)), act);
            commands.insert(kind(&act.what));
        }
    }
    fn of<K: Serialize>(procedure: &str, kinds: &[K]) -> Vec<String> {
        let name = |kind| serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned();
        kinds
            .iter()
            .map(|kind| format!("{procedure}.{}", name(kind)))
            .collect()
    }
    let other = [
        "register",
        "count_households",
        "record_officer",
        "state_position",
        "rename",
        "move",
        "correct",
        "deputy_election",
    ];
    let expected: BTreeSet<_> = [
        of("election", election::Kind::ALL),
        of("deputy", deputy::Kind::ALL),
        of("delegation", delegation::Kind::ALL),
        of("relief", relief::Kind::ALL),
        of("vacancy", vacancy::Kind::ALL),
        of("meeting", meeting::Kind::ALL),
        of("conference", conference::Kind::ALL),
        other.map(String::from).into(),
    ]
    .into_iter()
    .flatten()
    .collect();
    assert_eq!(commands, expected, "a kind of command without a golden file");
    // An event for each command, and the record of what was done against the law.
    assert_eq!(acts.len(), expected.len() + 1);
}

#[test]
fn whole_logs_and_refusals() {
    for log in logs::all() {
        golden(&format!("log.{}", log.name), &log.envelopes);
    }
    golden("refusals", &logs::refusals());
}

/// Archives: what a log is kept with. Two regulations of Hà Nội, under the pre-2023 rules and since 2026, and two
/// editions.
#[test]
fn regulations_and_editions() {
    let book = Rulebook::builtin();
    for year in [2022, 2026] {
        let day = chrono::NaiveDate::from_ymd_opt(year, 6, 1).unwrap();
        let regulation = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
        golden(&format!("regulation.ha_noi_{year}"), regulation);
    }
    golden("edition.ha_noi_16_2019", &builtin::HA_NOI_16_2019);
    golden("edition.nd_185_2026", &builtin::ND_185_2026);
}

/// A rulebook of two editions, one of them corrected after it was composed, and of two calendars.
pub(crate) fn small_rulebook() -> Rulebook {
    let day = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let calendar = Calendar::empty()
        .with_year(2026, &[day(2026, 1, 1), day(2026, 8, 31)], &[day(2026, 8, 22)])
        .unwrap();
    let grown = calendar
        .clone()
        .with_year(2028, &[day(2028, 1, 26)], &[])
        .unwrap()
        .revised(2);
    let thon = Set::<UnitKind>::of(&[UnitKind::Thon]);
    let decree = Edition {
        in_force: Period::since(builtin::ND_185_2026.in_force.from()),
        kinds: thon,
        ..builtin::ND_185_2026
    };
    let practice = Edition {
        source: Source::Practice,
        rank: Rank::Practice,
        kinds: thon,
        in_force: decree.in_force,
        doubt: None,
        stays: Set::<Rule>::of(&[Rule::ParticipantNumber]),
        entries: Entries {
            participant_number: Entry::States(Provision {
                value: Count::at_most(1),
                article: Article::WHOLE,
                certainty: Certainty::Reported,
                breach: Breach::Refuse,
                breach_certainty: Certainty::Assumed,
            }),
            ..Entries::NONE
        },
        ..builtin::HA_NOI_08_2020
    };
    Rulebook::empty()
        .with_edition(decree)
        .and_then(|book| book.with_edition(practice))
        .and_then(|book| book.with_calendar(calendar))
        .and_then(|book| book.with_calendar(grown))
        .unwrap()
}

/// What a log is kept with besides its regulations: the calendar built in, and a rulebook.
#[test]
fn a_calendar_and_a_rulebook() {
    golden("calendar.official", &Calendar::official());
    golden("rulebook.small", &small_rulebook());
}

#[test]
fn every_golden_file_is_still_read() {
    let mut read = 0;
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        // What a log is kept with is read by `kept`.
        if path.is_dir() {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_string();
        let text = fs::read_to_string(&path).unwrap();
        fn same<T: Serialize + DeserializeOwned>(text: &str) -> String {
            serde_json::to_string_pretty(&serde_json::from_str::<T>(text).unwrap()).unwrap() + "\n"
        }
        let again = match name.split('.').next().unwrap() {
            "command" => same::<Act<Command>>(&text),
            "event" => same::<Recorded<Event>>(&text),
            "log" => same::<Vec<Envelope>>(&text),
            "edition" => same::<Edition>(&text),
            "regulation" => same::<Regulation>(&text),
            "calendar" => same::<Calendar>(&text),
            "rulebook" => same::<Rulebook>(&text),
            "refusals" => same::<Vec<Refusal>>(&text),
            _ => panic!("{name}: what is this?"),
        };
        assert_eq!(again, text, "{name}");
        read += 1;
    }
    assert!(read >= 150, "only {read} golden files");
}

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + core::fmt::Debug>(value: &T) {
    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&bytes).as_ref(), Ok(value));
}

#[test]
fn postcard_brings_everything_back() {
    for log in logs::all() {
        for envelope in &log.envelopes {
            round_trip(envelope);
            round_trip(&envelope.event.what);
            round_trip(&envelope.event.what.command());
        }
        round_trip(&log.envelopes);
    }
    for refusal in logs::refusals() {
        round_trip(&refusal);
    }
}
