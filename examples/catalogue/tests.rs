//! The tests that name a rule, read from the files of the tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Returns the first test that names each rule, by the rule's id: one of an instrument, or else another of the law, a case, the
/// interface or a walk.
pub fn of_rules() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("src/law/table.rs")).expect("the table of rules");
    let names = table.lines().filter_map(|line| {
        let (name, id) = line.trim().split_once(" { id: \"")?;
        Some((name, id.split_once('"')?.0))
    });
    let names: BTreeMap<&str, &str> = names.collect();
    let mut found = BTreeMap::new();
    for folder in ["law", "cases", "api", "model", "wire"] {
        for file in files(&root.join("tests").join(folder)) {
            let path = file
                .strip_prefix(root)
                .expect("in the repository")
                .display()
                .to_string();
            let (mut test, mut attribute) = (None, false);
            for line in fs::read_to_string(&file).expect("a test").lines() {
                match line
                    .trim()
                    .strip_prefix("fn ")
                    .and_then(|line| line.split_once('('))
                {
                    Some((name, _)) => test = attribute.then(|| name.to_owned()),
                    None if line.trim() == "#[test]" => attribute = true,
                    None => {}
                }
                attribute &= !line.trim().starts_with("fn ");
                for part in line.split("Rule::").skip(1) {
                    let name = part
                        .split(|c: char| !c.is_alphanumeric())
                        .next()
                        .unwrap_or_default();
                    if let (Some(id), Some(test)) = (names.get(name), &test) {
                        let told = || format!("named in the test `{test}`, `{path}`");
                        found.entry((*id).to_owned()).or_insert_with(told);
                    }
                }
            }
        }
    }
    found
}

/// Lists the files of a folder by their names, those of the folders in it first.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .collect();
    all.sort_by_key(|path| (path.is_file(), path.clone()));
    let within = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    let sources = { all.into_iter() }.flat_map(within);
    sources
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}
