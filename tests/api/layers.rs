//! The folders of `src/` are layers: a file names only its own layer and those before it.

use std::fs;
use std::path::Path;

/// The layers in their order. What stands together in one entry may name each other.
const LAYERS: [&[&str]; 12] = [
    &["text", "id", "few", "lists", "wire"],
    &["law"],
    &["act"],
    &["place"],
    &["people"],
    &["office"],
    &["procedure"],
    &["procedures"],
    &["group"],
    &["answers"],
    &["training"],
    &["testing"],
];

/// The names at the root of the crate, which are of the first layer.
const OF_THE_FIRST: [&str; 5] = ["EntryId", "Few", "GroupId", "MatterId", "PersonId"];

fn layer(name: &str) -> Option<usize> {
    if OF_THE_FIRST.contains(&name) {
        return Some(0);
    }
    LAYERS.iter().position(|layer| layer.contains(&name))
}

/// The first names of all paths from the root of the crate in a file, with the second name where there is one:
/// `crate::law::Rule` gives `law` and `Rule`, `crate::{act, law::Rule}` gives both.
fn named(text: &str) -> Vec<(String, Option<String>)> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join(" ");
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            None => found.push(path(rest)),
            Some(list) => {
                let list = list.split('}').next().unwrap_or_default();
                found.extend(list.split(',').map(|item| path(item.trim())));
            }
        }
    }
    found
}

fn path(text: &str) -> (String, Option<String>) {
    let mut names = text.split("::").map(|name| {
        let end = |c: char| !c.is_alphanumeric() && c != '_';
        name.split(end).next().unwrap_or_default().to_owned()
    });
    let first = names.next().unwrap_or_default();
    (first, names.next())
}

/// What a file names that it must not.
fn wrong(file: &str, text: &str) -> Vec<String> {
    let mut parts = file.split(['/', '.']);
    let (own, inner) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let at = layer(own).unwrap_or_else(|| panic!("{file} is in no layer"));
    let mut wrong: Vec<_> = named(text)
        .into_iter()
        .filter(|(first, second)| {
            let to = layer(first);
            let sibling = own == "procedures" && first == own && second.as_deref() != Some(inner);
            to.is_none_or(|to| to > at) || sibling
        })
        .map(|(first, second)| format!("{file} names {first}::{}", second.unwrap_or_default()))
        .collect();
    if text.contains("super::super::") {
        wrong.push(format!("{file} goes up two folders"));
    }
    wrong
}

fn files(folder: &Path, all: &mut Vec<(String, String)>, root: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, all, root);
        } else {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            all.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn no_file_names_a_later_layer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&root, &mut all, &root);
    let judged: Vec<_> = all.iter().filter(|(name, _)| name != "lib.rs").collect();
    assert!(judged.len() > 100, "{}", judged.len());
    let wrong: Vec<_> = judged.iter().flat_map(|(name, text)| wrong(name, text)).collect();
    assert_eq!(wrong, [""; 0]);
}

/// A wrong import is found in every form in which it can be written.
#[test]
fn a_wrong_import_is_found() {
    let found = |file, text| !wrong(file, text).is_empty();
    assert!(found("act/finding.rs", "use crate::office::Tenure;"));
    assert!(found("law/rule.rs", "fn f() -> crate::group::Event { todo!() }"));
    assert!(found(
        "office/mod.rs",
        "use crate::{PersonId, procedure::Checks};"
    ));
    assert!(found(
        "procedures/deputy/rules.rs",
        "use crate::procedures::election::Call;"
    ));
    assert!(found(
        "procedures/deputy/rules.rs",
        "use super::super::election::Call;"
    ));
    assert!(!found(
        "procedures/deputy/rules.rs",
        "use crate::procedures::deputy::Kind;"
    ));
    assert!(!found(
        "group/event.rs",
        "use crate::procedures::{deputy, election};"
    ));
    assert!(!found(
        "office/mod.rs",
        "use crate::{PersonId, law::Rule};\n// crate::group"
    ));
}
