//! Forged and damaged input: an error that names type, field and value, and never a panic.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use to_dan_pho::group::{self, Command, Envelope, Event};
use to_dan_pho::law::builtin;
use to_dan_pho::law::edition::Edition;
use to_dan_pho::{Act, Recorded, Rulebook};

use crate::logs;

/// The value, or the path to the first field at fault and the error with everything that is wrong.
fn read<T: DeserializeOwned>(text: &str) -> Result<T, (String, String)> {
    serde_json::from_str(text).map_err(|error| {
        let error = error.to_string();
        let path = error.split_once(": ").map_or("", |(path, _)| path);
        (path.to_owned(), error)
    })
}

/// What is done to a field.
pub(crate) enum Change {
    Set(Value),
    Drop,
    Add(&'static str),
}
use Change::{Add, Drop, Set};

pub(crate) fn changed(mut value: Value, pointer: &str, change: &Change) -> Value {
    match change {
        Set(new) => *value.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = new.clone(),
        Drop => {
            let (parent, field) = pointer.rsplit_once('/').unwrap();
            value
                .pointer_mut(parent)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove(field)
                .unwrap_or_else(|| panic!("{pointer}"));
        }
        Add(field) => {
            let object = value.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            assert!(object.insert((*field).to_string(), json!(1)).is_none());
        }
    }
    value
}

fn check<T: DeserializeOwned + core::fmt::Debug>(
    value: &Value,
    pointer: &str,
    change: &Change,
    path: &str,
    says: &[&str],
) {
    let text = changed(value.clone(), pointer, change).to_string();
    let (at, error) = match read::<T>(&text) {
        Ok(read) => panic!("{pointer}: was read as {read:?}"),
        Err(error) => error,
    };
    assert_eq!(at, path, "{pointer}: {error}");
    for part in says {
        assert!(error.contains(part), "{pointer}: {error:?} does not say {part:?}");
    }
}

/// The golden event or command of a kind.
pub(crate) fn stored(name: &str) -> Value {
    let path = format!("{}/tests/wire/v1/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Changes of a registration after which it is no act, the path to the fault, and what the error says.
pub(crate) fn bad_acts() -> Vec<(&'static str, Change, &'static str, &'static [&'static str])> {
    vec![
        (
            "/what/register/ward/province",
            Set(json!(0)),
            "what.register.ward.province",
            &["province code 0", "1 to 96"],
        ),
        (
            "/what/register/ward/province",
            Set(json!(97)),
            "what.register.ward.province",
            &["province code 97", "1 to 96"],
        ),
        (
            "/what/register/ward/province",
            Set(json!(-1)),
            "what.register.ward.province",
            &["found -1;", "a province code, 1 or \"01\""],
        ),
        (
            "/what/register/ward/code",
            Set(json!(0)),
            "what.register.ward.code",
            &["ward code 0", "1 to 99999"],
        ),
        (
            "/what/register/ward/code",
            Set(json!(100_000)),
            "what.register.ward.code",
            &["ward code 100000", "1 to 99999"],
        ),
        (
            "/what/register/ward/by",
            Set(json!("QĐ-UBND")),
            "what.register.ward.by",
            &["document number \"QĐ-UBND\"", "begin with its serial"],
        ),
        (
            "/what/register/ward/since",
            Set(json!("2025-13-01")),
            "what.register.ward.since",
            &["date \"2025-13-01\"", "YYYY-MM-DD"],
        ),
        (
            "/what/register/ward/since",
            Set(json!("2025-02-29")),
            "what.register.ward.since",
            &["date \"2025-02-29\""],
        ),
        (
            "/what/register/ward/since",
            Set(json!("1/7/2025")),
            "what.register.ward.since",
            &["date \"1/7/2025\""],
        ),
        (
            "/what/register/ward/since",
            Set(json!(20250701)),
            "what.register.ward.since",
            &["found 20250701;", "a date"],
        ),
        (
            "/what/register/name",
            Set(json!("Nguye\u{302}\u{303}n Du 1")),
            "what.register.name",
            &["place name", "Du 1", "NFC"],
        ),
        (
            "/what/register/name",
            Set(json!("")),
            "what.register.name",
            &["place name \"\"", "1 to 64 bytes"],
        ),
        (
            "/what/register/term",
            Set(json!("quarter")),
            "what.register.term",
            &["LocalTerm", "found \"quarter\";", "to_dan_pho"],
        ),
        (
            "/what/register/households",
            Set(json!(-1)),
            "what.register.households",
            &["found -1;", "u32"],
        ),
        (
            "/what/register/households",
            Set(json!(4_294_967_296_u64)),
            "what.register.households",
            &["found 4294967296;", "u32"],
        ),
        (
            "/what/register/households",
            Set(json!("512")),
            "what.register.households",
            &["\"512\"", "u32"],
        ),
        (
            "/what/register/households",
            Drop,
            "what.register.households",
            &["missing; needed"],
        ),
        (
            "/what/register",
            Add("mayor"),
            "what.register.mayor",
            &["no such field", "households"],
        ),
        ("", Add("note"), "note", &["no such field"]),
        (
            "/what",
            Set(json!({"renamed_to": 1})),
            "what",
            &["found {\"renamed_to\":1};", "register"],
        ),
        (
            "/by",
            Set(json!("mayor")),
            "by",
            &["found \"mayor\";", "ward_chair"],
        ),
        (
            "/by",
            Set(json!({"ward_chair": "chair"})),
            "by.ward_chair",
            &["PersonId \"chair\""],
        ),
        ("/on", Set(json!("2008-05-32")), "on", &["date \"2008-05-32\""]),
        ("/on", Drop, "on", &["missing; needed"]),
    ]
}

#[test]
fn a_command_names_what_is_wrong() {
    let register = stored("command.register");
    for (pointer, change, path, says) in &bad_acts() {
        check::<Act<Command>>(&register, pointer, change, path, says);
    }
}

/// Changes of golden events after which they are no events.
pub(crate) fn bad_events() -> Vec<(
    &'static str,
    &'static str,
    Change,
    &'static str,
    &'static [&'static str],
)> {
    vec![
        (
            "event.election.held",
            "/what/election/held/sitting/eligible",
            Drop,
            "what.election.held.sitting.eligible",
            &["missing; needed"],
        ),
        (
            "event.election.held",
            "/what/election/held",
            Add("winner"),
            "what.election.held.winner",
            &["no such field", "sitting"],
        ),
        (
            "event.election.held",
            "/what/election/held/outcome",
            Set(json!({"acclaimed": 1})),
            "what.election.held.outcome",
            &["found {\"acclaimed\":1};", "elected"],
        ),
        (
            "event.election.held",
            "/what/election/held/send_due",
            Set(json!({"by": "soon"})),
            "what.election.held.send_due.by",
            &["date \"soon\""],
        ),
        (
            "event.election.recognised",
            "/what/election/recognised/recognise/acknowledges",
            Set(json!(["no.such.rule"])),
            "what.election.recognised.recognise.acknowledges[0]",
            &["rule \"no.such.rule\"", "this version knows no rule"],
        ),
        (
            "event.election.recognised",
            "/what/election/recognised/tenure/period/until",
            Set(json!("2022-01-01")),
            "what.election.recognised.tenure.period",
            &["period from 2022-07-27 until 2022-01-01", "ends before it starts"],
        ),
        (
            "event.election.recognised",
            "/what/election/recognised/tenure/period/until",
            Drop,
            "what.election.recognised.tenure.period.until",
            &["missing; needed"],
        ),
        (
            "event.election.recognised",
            "/what/election/recognised/tenure/office",
            Set(json!("mayor")),
            "what.election.recognised.tenure.office",
            &["Office", "found \"mayor\";"],
        ),
        (
            "event.election.recognised",
            "/what/election/recognised/months",
            Set(json!(65536)),
            "what.election.recognised.months",
            &["found 65536;", "u16"],
        ),
        (
            "event.election.called",
            "/judged_by/regulation/territory/province",
            Set(json!(0)),
            "judged_by.regulation.territory.province",
            &["province code 0"],
        ),
        (
            "event.election.called",
            "/irregular",
            Set(json!([{"rule": "election.majority", "evidence": "none"}])),
            "irregular[0].evidence",
            &["found \"none\";"],
        ),
        (
            "event.deputy.consented",
            "/what/deputy/consented/opinion",
            Set(json!("abstains")),
            "what.deputy.consented.opinion",
            &["Opinion", "found \"abstains\";", "against"],
        ),
        (
            "event.delegation.granted",
            "/what/delegation/granted/covers",
            Set(json!(["levy_taxes"])),
            "what.delegation.granted.covers[0]",
            &["Power", "found \"levy_taxes\";"],
        ),
    ]
}

#[test]
fn an_event_names_what_is_wrong() {
    for (name, pointer, change, path, says) in &bad_events() {
        check::<Recorded<Event>>(&stored(name), pointer, change, path, says);
    }
}

#[test]
fn an_envelope_names_what_is_wrong() {
    let log = stored("log.term");
    let table: &[(&str, Change, &str, &[&str])] = &[
        (
            "/0/schema",
            Set(json!(70_000)),
            "schema",
            &["found 70000;", "u16"],
        ),
        ("/0/seq", Set(json!(-1)), "seq", &["found -1;", "u64"]),
        ("/0/group", Set(json!("tổ 1")), "group", &["GroupId \"tổ 1\""]),
        ("/0/event", Drop, "event", &["missing; needed"]),
        ("/0", Add("hash"), "hash", &["no such field"]),
    ];
    for (pointer, change, path, says) in table {
        let pointer = pointer.strip_prefix("/0").unwrap();
        check::<Envelope>(&log[0], pointer, change, path, says);
    }
}

#[test]
fn an_edition_names_what_is_wrong() {
    let value = serde_json::to_value(builtin::HA_NOI_16_2019).unwrap();
    let table: &[(&str, Change, &str, &[&str])] = &[
        (
            "/entries/election_majority/states/value/numerator",
            Set(json!(3)),
            "entries.election_majority.states.value",
            &["threshold 3/2", "at most the whole"],
        ),
        (
            "/entries/election_majority/states/value/numerator",
            Set(json!(0)),
            "entries.election_majority.states.value",
            &["threshold 0/2", "above 0"],
        ),
        (
            "/entries/election_majority/states/value/numerator",
            Set(json!(2)),
            "entries.election_majority.states.value",
            &["threshold 2/2", "reachable"],
        ),
        (
            "/entries/election_majority/states/value/of",
            Set(json!("everybody")),
            "entries.election_majority.states.value.of",
            &["Denominator", "found \"everybody\";"],
        ),
        (
            "/entries/candidates_number/states/value/max",
            Set(json!(0)),
            "entries.candidates_number.states.value",
            &["count from 1 to 0"],
        ),
        (
            "/entries/term/states/value/months",
            Set(json!(0)),
            "entries.term.states.value",
            &["term of 0 months"],
        ),
        (
            "/entries/call_ahead/states/value",
            Set(json!({"weeks": 3})),
            "entries.call_ahead.states.value",
            &["found {\"weeks\":3};", "days"],
        ),
        (
            "/entries/call_ahead/states/value/days",
            Set(json!(70_000)),
            "entries.call_ahead.states.value.days",
            &["found 70000;", "u16"],
        ),
        (
            "/entries/call_ahead/states/certainty",
            Set(json!("sure")),
            "entries.call_ahead.states.certainty",
            &["Certainty", "found \"sure\";"],
        ),
        (
            "/entries",
            Add("quorun"),
            "entries.quorun",
            &["states a rule this version does not know: quorun"],
        ),
        (
            "/in_force/from",
            Set(json!("19/9/2019")),
            "in_force.from",
            &["date \"19/9/2019\""],
        ),
        (
            "/source/text/instrument/number",
            Set(json!("QĐ-UBND")),
            "source.text.instrument.number",
            &["document number \"QĐ-UBND\""],
        ),
        (
            "/rank",
            Set(json!("custom")),
            "rank",
            &["Rank", "found \"custom\";"],
        ),
    ];
    for (pointer, change, path, says) in table {
        check::<Edition>(&value, pointer, change, path, says);
    }
}

#[test]
fn a_text_cut_anywhere_is_an_error() {
    let text = stored("event.election.held").to_string();
    for (end, _) in text.char_indices() {
        let (_, error) = read::<Recorded<Event>>(&text[..end]).unwrap_err();
        assert!(error.contains("EOF"), "{end}: {error}");
    }
    assert!(read::<Recorded<Event>>(&text).is_ok());
}

static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);

/// Each log as JSON.
static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    logs::all()
        .iter()
        .map(|log| serde_json::to_string(&log.envelopes).unwrap())
        .collect()
});

/// Each log as postcard.
static BYTES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    logs::all()
        .iter()
        .map(|log| postcard::to_allocvec(&log.envelopes).unwrap())
        .collect()
});

/// Whatever was read can be judged, and written again.
fn use_it(log: &[Envelope]) {
    let _ = group::verify(logs::GROUP, log, &BOOK);
    let _ = group::replay(log.iter().map(|e| &e.event));
    let _ = group::History::of(log.iter().map(|e| &e.event));
    let text = serde_json::to_string(log).unwrap();
    assert_eq!(serde_json::from_str::<Vec<Envelope>>(&text).unwrap(), log);
}

#[test]
fn the_ends_of_the_calendar_are_days_like_others() {
    let mut read_back = 0;
    for text in TEXTS.iter() {
        for extreme in ["+262142-12-31", "-262143-01-01", "9999-12-31", "0000-01-01"] {
            for at in 0..text.matches("\"on\":\"20").count() {
                let start = text.match_indices("\"on\":\"20").nth(at).unwrap().0 + 6;
                let forged = format!("{}{extreme}{}", &text[..start], &text[start + 10..]);
                let log: Vec<Envelope> = serde_json::from_str(&forged).unwrap();
                use_it(&log);
                read_back += 1;
            }
            let everywhere = text.replace("2022-", "9999-").replace("9999-07-17", extreme);
            if let Ok(log) = serde_json::from_str::<Vec<Envelope>>(&everywhere) {
                use_it(&log);
            }
        }
    }
    assert!(read_back > 100);
}

/// Every place in a value, by its pointer.
pub(crate) fn places(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, inner)| places(inner, format!("{at}/{key}"), found)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(key, inner)| places(inner, format!("{at}/{key}"), found)),
        _ => {}
    }
    found.push(at);
}

/// In every event of every log: a date in a loose form is refused, and so is a field nobody knows.
#[test]
fn every_date_and_every_field_is_read_strictly() {
    let mut tried = (0, 0);
    for log in logs::all() {
        for envelope in &log.envelopes {
            let good = serde_json::to_value(envelope).unwrap();
            let mut all = Vec::new();
            places(&good, String::new(), &mut all);
            for at in all {
                let mut bad = good.clone();
                let place = bad.pointer_mut(&at).unwrap();
                match place {
                    Value::String(text) if text.parse::<chrono::NaiveDate>().is_ok() => {
                        *place = json!(format!("{text} "));
                        tried.0 += 1;
                    }
                    Value::Object(map) => {
                        assert!(map.insert("nobody_knows".into(), json!(1)).is_none());
                        tried.1 += 1;
                    }
                    _ => continue,
                }
                assert!(serde_json::from_value::<Envelope>(bad).is_err(), "{at} of {good}");
            }
        }
    }
    assert!(tried.0 > 500 && tried.1 > 1_000, "{tried:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_bytes_never_panic(
        which in 0..TEXTS.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0u8..4, any::<u8>()), 1..5),
    ) {
        let mut bytes = TEXTS[which].clone().into_bytes();
        for (at, how, byte) in edits {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes[at] = b'0' + byte % 10,
                2 => { bytes.remove(at); }
                _ => bytes.insert(at, byte),
            }
        }
        if let Ok(log) = serde_json::from_slice::<Vec<Envelope>>(&bytes) {
            use_it(&log);
        }
    }

    #[test]
    fn digits_changed_are_read_or_refused(
        which in 0..TEXTS.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0u8..10), 1..4),
    ) {
        let mut bytes = TEXTS[which].clone().into_bytes();
        let digits: Vec<_> = (0..bytes.len()).filter(|i| bytes[*i].is_ascii_digit()).collect();
        for (at, digit) in edits {
            bytes[digits[at.index(digits.len())]] = b'0' + digit;
        }
        if let Ok(log) = serde_json::from_slice::<Vec<Envelope>>(&bytes) {
            use_it(&log);
        }
    }

    #[test]
    fn damaged_postcard_never_panics(
        which in 0..TEXTS.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = BYTES[which].clone();
        for (at, byte) in edits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(log) = postcard::from_bytes::<Vec<Envelope>>(&bytes) {
            use_it(&log);
        }
    }
}
