//! The logs of the 76 real groups of two communes, as the example `hai_ba_trung` wrote them.

use std::collections::BTreeMap;

use to_dan_pho::group::Envelope;
use to_dan_pho::{GroupId, GroupLog, Lang, Rulebook};

const LOGS: &str = include_str!("../golden/hai_ba_trung.jsonl");

/// The logs of the groups of a commune under the rules of a year, each judged again. The kind of the commune, which the
/// example leaves out, is put in.
pub fn of(ward: u32, year: u32, book: &Rulebook) -> Vec<GroupLog> {
    let mut logs = BTreeMap::<GroupId, Vec<Envelope>>::new();
    let group = format!(r#""group":"{year}0000-0000-0000-0000-{ward:05}"#);
    for line in LOGS.lines().filter(|line| line.contains(&group)) {
        let line = line.replace(r#""kind":null,"since""#, r#""kind":"phuong","since""#);
        let entry: Envelope = serde_json::from_str(&line).unwrap();
        logs.entry(entry.group).or_default().push(entry);
    }
    let logs = logs.into_iter();
    logs.map(|(id, entries)| GroupLog::resume(id, entries, book).unwrap())
        .collect()
}

/// The log of the group of a name.
pub fn named<'a>(logs: &'a [GroupLog], name: &str) -> &'a GroupLog {
    let found = logs
        .iter()
        .find(|log| log.group().is_some_and(|group| group.name().as_str() == name));
    found.unwrap()
}

/// Compares a text with the one that is kept, which `UPDATE_GOLDEN=1` writes anew.
pub fn golden(name: &str, text: &str) {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    let differs = kept.lines().zip(text.lines()).find(|(kept, now)| kept != now);
    assert!(kept == text, "{name}: {differs:?}");
}

/// Compares a text in both languages.
pub fn golden_in_both(name: &str, text: impl Fn(Lang) -> String) {
    golden(&format!("{name}.vi.txt"), &text(Lang::Vi));
    golden(&format!("{name}.en.txt"), &text(Lang::En));
}
