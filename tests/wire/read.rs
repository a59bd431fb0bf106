//! Logs as JSON lines: the version of the wire form is read before what an entry holds.

use serde_json::{Value, json};
use to_dan_pho::group::{self, Envelope, ReadError, SCHEMA, Upcaster};
use to_dan_pho::{Lang, Text};

use crate::logs;

fn lines(log: &[Envelope]) -> String {
    let line = |entry| serde_json::to_string(entry).unwrap() + "\n";
    log.iter().map(line).collect()
}

/// Changes the JSON of each entry of the first log.
fn with(change: impl Fn(usize, &mut Value)) -> String {
    let log = logs::all().swap_remove(0).envelopes;
    let mut text = String::new();
    for (at, entry) in log.iter().enumerate() {
        let mut value = serde_json::to_value(entry).unwrap();
        change(at, &mut value);
        text += &(value.to_string() + "\n");
    }
    text
}

#[test]
fn every_log_comes_back() {
    for log in logs::all() {
        let text = lines(&log.envelopes);
        assert_eq!(group::read_log(&text), Ok(log.envelopes.clone()));
        let spaced = text.replace('\n', "\n\n");
        assert_eq!(group::read_log(&spaced), Ok(log.envelopes));
    }
    assert_eq!(group::read_log(""), Ok(Vec::new()));
}

/// A database may keep the keys of an object in another order: the version is found all the same.
#[test]
fn the_order_of_the_keys_makes_no_difference() {
    let log = logs::all().swap_remove(0).envelopes;
    let last = with(|_, value| {
        let entry = value.as_object_mut().unwrap();
        let schema = entry.remove("schema").unwrap();
        // In the order of the alphabet it comes after what happened.
        entry.insert("schema".to_string(), schema);
    });
    assert_eq!(group::read_log(&last), Ok(log));
}

/// What a later release wrote is refused by its version, whatever else it holds.
#[test]
fn a_later_version_is_refused_by_name() {
    let later = with(|at, value| {
        if at == 2 {
            *value = json!({"schema": 2, "what_a_later_release_writes": true});
        }
    });
    let error = group::read_log(&later).unwrap_err();
    assert_eq!(error, ReadError::Later { line: 3, schema: 2 });
    assert_eq!(
        error.to_string(),
        "line 3: schema 2 is later than 1, the latest that this release reads"
    );
    // One entry at a time it is refused as well, before its content is read.
    let entry = r#"{"schema": 2, "what_a_later_release_writes": true}"#;
    let alone = serde_json::from_str::<Envelope>(entry).unwrap_err();
    assert!(
        alone
            .to_string()
            .contains("schema 2 is not known; this release reads 1"),
        "{alone}"
    );
}

#[test]
fn what_is_no_entry_is_named_by_its_line() {
    for (text, vi, en) in [
        ("{\n", "dòng 1: không phải JSON: EOF", "line 1: not JSON: EOF"),
        ("\n[]\n", "dòng 2: không có schema", "line 2: no schema"),
        (
            "{\"schema\": \"1\"}",
            "dòng 1: không có schema",
            "line 1: no schema",
        ),
        (
            "{\"schema\": 70000}",
            "dòng 1: không có schema",
            "line 1: no schema",
        ),
        (
            "{\"schema\": 1, \"seq\": 1}",
            "dòng 1: group: thiếu; cần mã định danh GroupId, \"<uuid>\"\ndòng 1: event: thiếu; cần Recorded",
            "line 1: group: missing; needed: a GroupId, \"<uuid>\"\nline 1: event: missing; needed: Recorded",
        ),
        (
            "{\"schema\": 2, \"seq\": 1}",
            "dòng 1: phiên bản dữ liệu 2 mới hơn 1",
            "line 1: schema 2 is later than 1",
        ),
    ] {
        let error = group::read_log(text).unwrap_err();
        assert!(error.to_string().starts_with(en), "{error}");
        assert_eq!(error.to_string(), error.text(Lang::En).to_string());
        let in_vietnamese = error.text(Lang::Vi).to_string();
        assert!(in_vietnamese.starts_with(vi), "{in_vietnamese}");
    }
}

/// A version 0 that never was: it said which group a log is of in its first entry alone, and called the number
/// of an entry `number`. One entry needs another to become what it must be now.
const MADE_UP: &[Upcaster] = &[Upcaster {
    from: 0,
    upcast: |log| {
        let group = log.first().and_then(|first| first.get("group")).cloned();
        let group = group.ok_or("the first entry names no group")?;
        for entry in log {
            let Some(entry) = entry.as_object_mut() else {
                continue;
            };
            entry.entry("group").or_insert_with(|| group.clone());
            if let Some(number) = entry.remove("number") {
                entry.insert("seq".to_string(), number);
            }
        }
        Ok(())
    },
}];

fn made_up(at: usize, value: &mut Value) {
    let entry = value.as_object_mut().unwrap();
    entry.insert("schema".to_string(), json!(0));
    if at > 0 {
        entry.remove("group");
    }
    let seq = entry.remove("seq").unwrap();
    entry.insert("number".to_string(), seq);
}

#[test]
fn an_earlier_version_is_brought_to_this_one() {
    let log = logs::all().swap_remove(0).envelopes;
    let old = with(made_up);
    assert_eq!(group::read_log_with(&old, MADE_UP), Ok(log.clone()));
    // A log that was begun under the earlier version and goes on under this one.
    let begun = with(|at, value| {
        if at < 3 {
            made_up(at, value);
        }
    });
    assert_eq!(group::read_log_with(&begun, MADE_UP), Ok(log));
}

#[test]
fn an_earlier_version_that_nothing_reads_is_refused_by_name() {
    let old = with(made_up);
    let error = group::read_log(&old).unwrap_err();
    assert_eq!(error, ReadError::Earlier { schema: 0 });
    assert_eq!(error.to_string(), "schema 0: no upcaster reads it");
    let nameless = with(|at, value| {
        made_up(at, value);
        value.as_object_mut().unwrap().remove("group");
    });
    let error = group::read_log_with(&nameless, MADE_UP).unwrap_err();
    assert_eq!(error.to_string(), "schema 0: the first entry names no group");
    assert_eq!(SCHEMA, 1, "a new version needs an upcaster of the one before it");
}

/// A line that says a field twice is refused: which of the two was meant nobody knows.
#[test]
fn a_field_that_is_said_twice_is_refused() {
    let log = logs::all().into_iter().next().unwrap().envelopes;
    let text = lines(&log);
    for (once, twice, says) in [
        (
            "\"seq\":1",
            "\"seq\":7,\"seq\":1",
            "line 1: seq: duplicate field, stated twice",
        ),
        (
            "\"schema\":1",
            "\"schema\":1,\"schema\":99",
            "line 1: schema: duplicate field, stated twice",
        ),
        (
            "\"schema\":1",
            "\"schema\":99,\"schema\":1",
            "line 1: schema 99 is later than 1",
        ),
    ] {
        let forged = text.replacen(once, twice, 1);
        assert_ne!(text, forged);
        let error = group::read_log(&forged).unwrap_err();
        assert!(error.to_string().starts_with(says), "{error}");
    }
}
