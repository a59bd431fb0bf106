//! The public items of the crate, each at its one path, against the list in `docs/public.txt`.
//! `UPDATE_GOLDEN=1` writes the list anew; what it changes is a change of the interface.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The code of a file without comments and macros of its own, a statement a line.
fn statements(text: &str) -> Vec<String> {
    let mut in_macro = false;
    let outside = |line: &&str| {
        in_macro |= line.starts_with("macro_rules!");
        let outside = !in_macro;
        in_macro &= *line != "}";
        outside
    };
    let code = text
        .lines()
        .filter(outside)
        .filter(|line| !line.trim_start().starts_with("//"));
    // A function that is indented is a method.
    let code = code.map(|line| {
        if line.starts_with("    pub ") {
            line.replace("fn ", "method ")
        } else {
            line.to_owned()
        }
    });
    let code: Vec<_> = code.collect();
    let code = code.join(" ");
    code.split_inclusive(['{', '}', ';'])
        .fold(Vec::new(), |mut all: Vec<String>, part| {
            // The braces of a list of imports belong to its statement.
            match all.last_mut().filter(|last| open_import(last)) {
                Some(last) => last.push_str(part),
                None => all.push(part.trim().to_owned()),
            }
            all
        })
}

fn open_import(statement: &str) -> bool {
    statement.contains("pub use ") && !statement.ends_with(';')
}

/// What a module shows: the names it re-exports, and what it declares itself.
fn shown(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for statement in statements(text) {
        if let Some((_, list)) = statement.split_once("pub use ") {
            let list = list.trim_end_matches(';').trim();
            let of = list
                .split_once('{')
                .map_or(list, |(_, of)| of.trim_end_matches('}'));
            let name = |path: &str| path.rsplit("::").next().unwrap_or_default().trim().to_owned();
            names.extend(of.split(',').map(name).filter(|name| !name.is_empty()));
        }
        for kind in [
            "pub struct ",
            "pub enum ",
            "pub trait ",
            "pub fn ",
            "pub const fn ",
            "pub const ",
        ] {
            let declared = statement
                .split_once(kind)
                .filter(|(before, _)| !before.contains("impl"));
            let name = |rest: &str| {
                rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                    .next()
                    .map(str::to_owned)
            };
            names.extend(
                declared
                    .and_then(|(_, rest)| name(rest))
                    .filter(|name| name != "fn" && name != "method"),
            );
        }
    }
    names
}

fn walk(folder: &Path, path: &str, all: &mut BTreeSet<String>) {
    let of_folder = folder.join(if path.is_empty() { "lib.rs" } else { "mod.rs" });
    let of_file = folder.with_extension("rs");
    let text = fs::read_to_string(if of_folder.exists() { of_folder } else { of_file }).unwrap();
    let at = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}::{name}")
        }
    };
    all.extend(shown(&text).iter().map(|name| at(name)));
    let modules = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for module in modules {
        walk(&folder.join(module), &at(module), all);
    }
}

/// The most public types and traits, those of who writes a province's text (`law::edition`) aside. A type more needs a
/// reason: what nobody names stays private, and one concept has one type.
/// The eleven of a file that is judged at once are the four files and the one value that holds any of them, a paper with content and
/// one without, and the answer: a step, a part that is left out, what is lacking of it, and all of it.
/// Those of `answers` are what can be done next and what is missing, a step, a goal and why none leads to it, a timetable, a wish and a
/// plan of a commune, who holds an office and who held it; an agenda and its item; an explanation, its conclusion and the entries it follows from; the page, its
/// figures, its actions and its flaws; an act judged once, what became of it, the same judged otherwise and what was asked, and an
/// entry that a draft changes. A count of a due date is one of the law.
/// The six of the kit for tests are a stage, the two halves of a case, and of a store its trait, why it refuses and what is wrong
/// with it.
const MOST_TYPES: usize = 270;

/// Constants are written in capitals, functions and modules in small letters.
fn is_type(path: &str) -> bool {
    let name = path.rsplit("::").next().unwrap_or_default();
    name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase)
}

#[test]
fn the_public_items_are_those_of_the_list() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = BTreeSet::new();
    walk(&root.join("src"), "", &mut all);
    let mut printed: String = all.iter().flat_map(|path| [path, "\n"]).collect();
    let (of_edition, others): (Vec<_>, Vec<_>) = all
        .iter()
        .filter(|path| is_type(path))
        .partition(|path| path.starts_with("law::edition::"));
    printed.push_str(&format!(
        "\n{} items: {} types and traits, and {} more under law::edition\n",
        all.len(),
        others.len(),
        of_edition.len()
    ));
    assert!(others.len() <= MOST_TYPES, "{} types and traits", others.len());
    let kept = root.join("docs/public.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&kept, &printed).unwrap();
    }
    assert_eq!(printed, fs::read_to_string(kept).unwrap());
}

/// A name stands at one path.
#[test]
fn no_type_at_the_root_stands_elsewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = BTreeSet::new();
    walk(&root, "", &mut all);
    let at_root: BTreeSet<_> = all.iter().filter(|path| !path.contains("::")).collect();
    assert!(at_root.len() > 10, "{at_root:?}");
    let again = all.iter().filter(|path| {
        let name = path.rsplit_once("::").map(|(_, name)| name.to_owned());
        name.is_some_and(|name| at_root.contains(&name))
    });
    assert_eq!(again.collect::<Vec<_>>(), Vec::<&String>::new());
}
