//! What a log holds of a person has one of the forms that `docs/record.md` lists: identifiers, days, counts, numbers of documents and
//! words of the crate. There is no name, no day of birth and no free text.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The fields whose text is the number of a decision or document.
const DOCUMENTS: [&str; 5] = ["basis", "by", "decision", "document", "ward_choice"];

/// Whether a text is an identifier, a day, or a word or rule id of the crate.
fn coded(text: &str) -> bool {
    let identifier = text.parse::<uuid::Uuid>().is_ok();
    let day = text.parse::<chrono::NaiveDate>().is_ok();
    let word = text
        .chars()
        .all(|c| c.is_ascii_lowercase() || c == '_' || c == '.');
    identifier || day || word
}

/// Every text in a value, with its field.
fn texts<'a>(field: &'a str, value: &'a Value, found: &mut Vec<(&'a str, &'a str)>) {
    match value {
        Value::String(text) => found.push((field, text)),
        Value::Array(items) => items.iter().for_each(|item| texts(field, item, found)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(field, value)| texts(field, value, found)),
        _ => {}
    }
}

/// The texts that no form of the page allows.
fn free(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    texts("", value, &mut found);
    let document = |field: &str, text: &str| {
        DOCUMENTS.contains(&field) && text.parse::<to_dan_pho::law::DocumentNumber>().is_ok()
    };
    // The name of the commune, and of the group.
    let place = |field: &str| field == "name";
    let free = found
        .into_iter()
        .filter(|(field, text)| !coded(text) && !document(field, text) && !place(field));
    free.map(|(field, text)| format!("{field}: {text}")).collect()
}

#[test]
fn a_log_holds_no_free_text() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/v1");
    let mut read = 0;
    for entry in fs::read_dir(golden).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if ["command.", "event.", "log."]
            .iter()
            .any(|kind| name.starts_with(kind))
        {
            let value: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            assert_eq!(free(&value), [""; 0], "{name}");
            read += 1;
        }
    }
    assert!(read > 100, "{read}");
}

/// A name or a sentence is found.
#[test]
fn free_text_is_found() {
    for text in ["Tổ trưởng cũ", "born in 1980", "Trần", "12 phố Huế", "Tran Van A"] {
        for field in ["reason", "decision", "basis"] {
            let value = serde_json::json!({"what": {field: text}});
            assert_eq!(free(&value).len(), 1, "{field}: {text}");
        }
    }
}

/// A candidate has the fields of the page and no other.
#[test]
fn a_candidate_is_an_identifier_and_what_the_standards_ask() {
    let candidate = to_dan_pho::people::Candidate::new(
        to_dan_pho::PersonId::from_u128(1),
        to_dan_pho::people::Age::Years(43),
        to_dan_pho::law::Residence::GroupRegistered,
    );
    let value = serde_json::to_value(candidate).unwrap();
    let fields: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(fields, ["age", "person", "residence", "sanctioned", "schooling"]);
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/record.md")).unwrap();
    for part in ["identifier", "age", "lives", "schooling", "sanction"] {
        assert!(page.contains(part), "{part}");
    }
}
