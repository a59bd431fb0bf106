//! The JSON of every command, event and answer: `docs/wire.md`, and the parts of it that stand on the pages of the
//! types. `UPDATE_GOLDEN=1` writes them anew from the golden files and from the answers of this crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Serialize;
use to_dan_pho::group::{self, Command, Envelope};
use to_dan_pho::law::Power;
use to_dan_pho::{Act, Actor, Rulebook};

use crate::golden::folder;
use crate::logs;

fn json<T: Serialize>(title: &str, value: &T) -> String {
    let value = serde_json::to_value(value).unwrap();
    format!(
        "`{title}`\n\n```json\n{}\n```\n\n",
        serde_json::to_string_pretty(&value).unwrap()
    )
}

/// The examples of the golden files of a kind, by procedure: `command.election.call` is of `election`.
fn golden_examples(kind: &str) -> BTreeMap<String, String> {
    let mut by_procedure: BTreeMap<String, String> = BTreeMap::new();
    let mut names: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    for name in names {
        let Some(rest) = name
            .strip_prefix(kind)
            .and_then(|rest| rest.strip_suffix(".json"))
        else {
            continue;
        };
        let value: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(folder().join(&name)).unwrap()).unwrap();
        let procedure = rest.split_once('.').map_or("group", |(procedure, _)| procedure);
        by_procedure
            .entry(procedure.to_owned())
            .or_default()
            .push_str(&json(rest, &value));
    }
    by_procedure
}

/// One example of every answer.
fn answers() -> String {
    let book = Rulebook::builtin();
    let log = logs::all()
        .into_iter()
        .find(|log| log.name == "term")
        .unwrap()
        .envelopes;
    let last = log.last().unwrap().event.on;
    let group = group::replay(log.iter().map(|entry| &entry.event)).unwrap();
    let act = Act {
        by: Actor::WardCommittee,
        on: last,
        what: log
            .iter()
            .map(|entry| entry.event.what.command())
            .find(|command| matches!(command, Command::Election(_)))
            .unwrap(),
    };
    let mut out = json("Refusal", &group::decide(Some(&group), &act, &book).unwrap_err());
    out += &json("Findings", &group::missing(Some(&group), &act, &book));
    let acting: Vec<_> = group.may_act(Power::ChairMeetings, last).collect();
    assert!(!acting.is_empty());
    out += &json("Acting: who may act", &acting);
    let registered = group::replay(log.iter().take(1).map(|entry| &entry.event)).unwrap();
    let due = registered.obligations(log[0].event.on, &book);
    assert!(due.iter().count() > 0);
    out += &json("Obligations: what is due, and why nothing is", &due);
    let called = log
        .iter()
        .position(|entry| entry.event.what.name() == "election.called")
        .unwrap();
    let under_way = group::replay(log[..=called].iter().map(|entry| &entry.event)).unwrap();
    out += &json("Election: a process as a view", under_way.election().unwrap());
    let mut cut: Vec<Envelope> = log.clone();
    cut.remove(called);
    out += &json(
        "VerifyError: where a log breaks",
        &group::verify(logs::GROUP, &cut, &book).unwrap_err(),
    );
    let acts = [act];
    out += &json(
        "RefusedAct",
        &group::decide_all(Some(&group), &acts, &book).unwrap_err(),
    );
    #[cfg(feature = "json")]
    {
        let text = r#"{"by": "ward_chair", "on": "8/8/2026", "what": {"count_households": 310}}"#;
        out += &json(
            "FieldErrors",
            &group::read_json::<Act<Command>>(text).unwrap_err(),
        );
    }
    out
}

fn kept(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let kept = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(kept, text, "{} says something else now", path.display());
}

/// The page and its parts are those of the golden files.
#[cfg(feature = "json")]
#[test]
fn every_command_event_and_answer_has_an_example() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut page = String::from(
        "# JSON\n\nAn example of every act, event and answer, as this version writes and reads it. An act is who does \
         what on which day; an entry of a log is an event with its schema version, group and place. Identifiers are \
         UUIDs in small letters, days `YYYY-MM-DD`; what there may be none of is `null`. Only `parts`, `acknowledges` \
         and the `households` of a proposal may be left out where they are empty. The JSON Schemas are in \
         `docs/schema/`. A test writes and checks this page.\n\n",
    );
    let mut examples = 0;
    for (kind, title) in [("command.", "Acts"), ("event.", "Events")] {
        page.push_str(&format!("## {title}\n\n"));
        for (procedure, text) in golden_examples(kind) {
            examples += text.matches("```json").count();
            page.push_str(&format!("### {procedure}\n\n{text}"));
            if procedure != "deputy_election" {
                let part =
                    format!("# JSON\n\nOne example of each, written by a test (`docs/wire.md`).\n\n{text}");
                kept(&docs.join(format!("wire/{kind}{procedure}.md")), &part);
            }
        }
    }
    assert!(examples > 150, "{examples}");
    page.push_str("## Answers\n\n");
    page.push_str(&answers());
    kept(&docs.join("wire.md"), &page);
}
