//! A lost field is an error: `null`, or a word, says that there is nothing; silence says nothing. Only a list whose
//! emptiness takes nothing away may be lost.

use std::collections::BTreeSet;
use std::fs;

use serde::de::DeserializeOwned;
use serde_json::Value;
use to_dan_pho::group::{Command, Envelope, Event};
use to_dan_pho::law::Regulation;
use to_dan_pho::law::edition::Calendar;
use to_dan_pho::law::edition::Edition;
use to_dan_pho::{Act, Recorded, Refusal, Rulebook};

use crate::damage::places;
use crate::golden::folder;

/// Keys that may be absent, and why.
const MAY_BE_ABSENT: [(&str, &str, &str); 2] = [
    (
        "edition",
        "/entries/",
        "an edition says nothing on a rule without an entry",
    ),
    (
        "regulation",
        "/slots/",
        "an archive says nothing on a rule that was added after it",
    ),
];

/// Lists that may be absent, because an empty one takes nothing away: the meetings by clusters, the irregularities that a
/// recognition acknowledges, the households that consent to an initiative.
const EMPTY_IF_ABSENT: [&str; 3] = ["/parts", "/acknowledges", "/households"];

/// Removes every key in turn, and gives the pointers of those without which the rest was read all the same.
fn read_without<T: DeserializeOwned + PartialEq + core::fmt::Debug>(good: &Value) -> (usize, Vec<String>) {
    assert!(serde_json::from_value::<T>(good.clone()).is_ok());
    let (mut all, mut tried, mut read) = (Vec::new(), 0, Vec::new());
    places(good, String::new(), &mut all);
    for at in all {
        let Some((parent, key)) = at.rsplit_once('/') else {
            continue;
        };
        let mut bad = good.clone();
        let Some(Value::Object(map)) = bad.pointer_mut(parent) else {
            continue;
        };
        let removed = map.remove(key).unwrap();
        tried += 1;
        let list = removed.is_array() && EMPTY_IF_ABSENT.iter().any(|end| at.ends_with(end));
        if list {
            let empty = {
                let mut empty = good.clone();
                *empty.pointer_mut(&at).unwrap() = Value::Array(Vec::new());
                empty
            };
            let (absent, empty) = (
                serde_json::from_value::<T>(bad),
                serde_json::from_value::<T>(empty),
            );
            assert_eq!(absent.unwrap(), empty.unwrap(), "{at}");
            continue;
        }
        if serde_json::from_value::<T>(bad).is_ok() {
            read.push(at);
        }
    }
    (tried, read)
}

/// The same for the keys of the outermost object alone.
fn read_without_one_of<T: DeserializeOwned>(good: &Value) -> (usize, Vec<String>) {
    assert!(serde_json::from_value::<T>(good.clone()).is_ok());
    let keys: Vec<_> = good.as_object().unwrap().keys().cloned().collect();
    let read = |key: &&String| {
        let mut bad = good.clone();
        bad.as_object_mut().unwrap().remove(*key).unwrap();
        serde_json::from_value::<T>(bad).is_ok()
    };
    let found = keys.iter().filter(read).map(|key| format!("/{key}")).collect();
    (keys.len(), found)
}

#[test]
fn no_key_of_a_golden_file_can_be_lost() {
    let (mut tried, mut wrong, mut excused) = (0, Vec::new(), BTreeSet::new());
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        // What a log is kept with is read by `kept`.
        if path.is_dir() {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_string();
        let kind = name.split('.').next().unwrap();
        let value: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let each = |read: fn(&Value) -> (usize, Vec<String>)| {
            let all = value.as_array().unwrap().iter().map(read);
            all.fold((0, Vec::new()), |(n, mut found), (m, more)| {
                found.extend(more);
                (n + m, found)
            })
        };
        let (n, read) = match kind {
            "command" => read_without::<Act<Command>>(&value),
            "event" => read_without::<Recorded<Event>>(&value),
            "log" => each(read_without::<Envelope>),
            "refusals" => each(read_without::<Refusal>),
            "edition" => read_without::<Edition>(&value),
            "regulation" => read_without::<Regulation>(&value),
            "calendar" => read_without::<Calendar>(&value),
            // Its regulations and editions are tried in their own files; here its own fields.
            "rulebook" => read_without_one_of::<Rulebook>(&value),
            _ => panic!("{name}: what is this?"),
        };
        tried += n;
        for at in read {
            let excuse = MAY_BE_ABSENT.iter().find(|(of, under, _)| {
                let below = at.strip_prefix(under);
                *of == kind && below.is_some_and(|field| !field.contains('/'))
            });
            match excuse {
                Some(excuse) => {
                    excused.insert(excuse);
                }
                None => wrong.push(format!("{name}: read without {at}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(excused.len(), MAY_BE_ABSENT.len(), "an excuse is not needed");
    assert!(tried > 5_000, "only {tried} keys were removed");
}
