//! The JSON of every command, event and answer: `docs/wire.md`, and the parts of it that stand on the pages of the
//! types. `UPDATE_GOLDEN=1` writes them anew from the golden files and from the answers of this crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use to_dan_pho::group::{self, Command, Envelope};
use to_dan_pho::law::Power;
use to_dan_pho::{Act, Actor, GroupLog, ResidentialGroup, Rulebook};

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
        let value: Value = serde_json::from_str(&fs::read_to_string(folder().join(&name)).unwrap()).unwrap();
        let procedure = rest.split_once('.').map_or("group", |(procedure, _)| procedure);
        by_procedure
            .entry(procedure.to_owned())
            .or_default()
            .push_str(&json(rest, &value));
    }
    by_procedure
}

/// The state of a kind that says most, of all states that the logs come through.
fn view<T: Serialize>(of: impl for<'a> Fn(&'a ResidentialGroup, NaiveDate) -> Option<&'a T>) -> Value {
    let logs = logs::all();
    let states = logs
        .iter()
        .flat_map(|log| (1..=log.envelopes.len()).map(|n| &log.envelopes[..n]));
    let views = states.filter_map(|entries| {
        let group = group::replay(entries.iter().map(|entry| &entry.event))?;
        let on = entries.last()?.event.on;
        of(&group, on).map(|view| serde_json::to_value(view).unwrap())
    });
    views.max_by_key(|view| view.to_string().len()).unwrap()
}

/// One example of every answer: the name under which it stands on the page of its type, what it is, and its JSON.
#[cfg(feature = "json")]
fn answers() -> Vec<(&'static str, String)> {
    let book = Rulebook::builtin();
    let log = logs::all()
        .into_iter()
        .find(|log| log.name == "term")
        .unwrap()
        .envelopes;
    let until = |name: &str| {
        let at = log
            .iter()
            .position(|entry| entry.event.what.name() == name)
            .unwrap();
        (
            at,
            group::replay(log[..=at].iter().map(|entry| &entry.event)).unwrap(),
        )
    };
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
    let acting: Vec<_> = group.may_act(Power::ChairMeetings, last).collect();
    assert!(!acting.is_empty());
    let registered = group::replay(log.iter().take(1).map(|entry| &entry.event)).unwrap();
    let due = registered.obligations(log[0].event.on, &book);
    assert!(due.iter().count() > 0);
    let (called, under_way) = until("election.called");
    let (_, received) = until("election.received");
    let later = "2030-01-01".parse().unwrap();
    let overtaken: Vec<_> = group::transitional(&under_way, later, &book).collect();
    assert!(!overtaken.is_empty());
    let mut cut: Vec<Envelope> = log.clone();
    cut.remove(called);
    let broken = group::verify(logs::GROUP, &cut, &book).unwrap_err();
    let acts = [act.clone()];
    let counting = Act {
        by: Actor::WardCommittee,
        on: last,
        what: Command::CountHouseholds(521),
    };
    let mut counted = GroupLog::resume(logs::GROUP, log[..1].to_vec(), &book).unwrap();
    counted
        .act(&book, counting.by, last, Command::CountHouseholds(512))
        .unwrap();
    let correct = Act {
        by: Actor::WardCommittee,
        on: last,
        what: group::Correct {
            seq: 2,
            right: counting,
            ground: group::CorrectionGround::Count,
        },
    };
    let effect = group::correct(counted.entries(), &correct, &book);
    let nowhere = Act {
        what: group::Correct {
            seq: 99,
            ..correct.what.clone()
        },
        ..correct.clone()
    };
    let text = r#"{"by": "ward_chair", "on": "8/8/2026", "what": {"count_households": 310}}"#;
    vec![
        (
            "refusal",
            json("Refusal", &group::decide(Some(&group), &act, &book).unwrap_err()),
        ),
        (
            "findings",
            json("Findings", &group::missing(Some(&group), &act, &book)),
        ),
        ("acting", json("Acting: who may act", &acting)),
        (
            "correction_effect",
            json("CorrectionEffect: what a correction changes", &effect.unwrap()),
        ),
        (
            "refused_correction",
            json(
                "RefusedCorrection: the entry that could not be",
                &group::correct(counted.entries(), &nowhere, &book).unwrap_err(),
            ),
        ),
        (
            "obligations",
            json("Obligations: what is due, and why nothing is", &due),
        ),
        (
            "receipt",
            json(
                "Receipt: until when the reply is due",
                &received.election().unwrap().receipt(),
            ),
        ),
        (
            "transitional_process",
            json(
                "TransitionalProcess: what a change of the law has overtaken",
                &overtaken,
            ),
        ),
        (
            "election",
            json(
                "Election: a process as a view",
                &view(|group, _| group.election()),
            ),
        ),
        (
            "selection",
            json(
                "Selection: a choice of a deputy as a view",
                &view(|group, _| group.selection()),
            ),
        ),
        (
            "authority",
            json(
                "Authority: the delegation as a view",
                &view(|group, _| group.authority()),
            ),
        ),
        (
            "relief",
            json(
                "Relief: the relief of a head as a view",
                &view(|group, _| group.relief()),
            ),
        ),
        (
            "vacancy",
            json(
                "Vacancy: a vacant office as a view",
                &view(ResidentialGroup::vacancy_on),
            ),
        ),
        (
            "decision",
            json(
                "Decision: a matter as a view",
                &view(|group, _| group.matters().next().map(|(_, matter)| matter)),
            ),
        ),
        (
            "conference",
            json(
                "Conference: the conference as a view",
                &view(|group, _| group.conference()),
            ),
        ),
        ("verify_error", json("VerifyError: where a log breaks", &broken)),
        (
            "refused_act",
            json(
                "RefusedAct",
                &group::decide_all(Some(&group), &acts, &book).unwrap_err(),
            ),
        ),
        (
            "field_errors",
            json(
                "FieldErrors",
                &group::read_json::<Act<Command>>(text).unwrap_err(),
            ),
        ),
    ]
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
    for (name, text) in answers() {
        page.push_str(&text);
        let part = format!("# JSON\n\nAn example, written by a test (`docs/wire.md`).\n\n{text}");
        kept(&docs.join(format!("wire/answer.{name}.md")), &part);
    }
    kept(&docs.join("wire.md"), &page);
}
