//! The words of the texts that the crate writes, in both languages: those that the glossary replaced do not come back.

use std::fs;
use std::path::Path;

/// A word that is not written, and what is written for it.
const FORBIDDEN: &[(&str, &str)] = &[
    ("thư viện", "phần mềm"),
    ("từ chối", "không hợp lệ"),
    ("bị chặn", "không hợp lệ"),
    ("không được", "không hợp lệ"),
    ("hạn chót", "chậm nhất ngày"),
    ("thu về", "thu vào"),
    ("kiểm đếm", "kiểm phiếu"),
    ("đòi", "yêu cầu"),
    ("tự ký", "trực tiếp ký"),
    ("chỉ:", "chỉ áp dụng đối với"),
    ("im lặng", "chưa trả lời"),
    ("sổ ghi", "nhật ký"),
    ("sự việc", "sự kiện"),
    ("sai sót", "thiếu sót"),
    ("người dân", "công dân, đại diện hộ gia đình"),
    ("text read", "instrument consulted"),
    ("texts read", "instruments consulted"),
    ("older line", "pre-2023 rules"),
    ("set aside", "not applied"),
    ("owe", "due from"),
    ("owes", "due from"),
    ("owed", "due from"),
    ("room", "module"),
    ("road", "procedure"),
    ("floor", "layer"),
    ("library", "software"),
    ("the ward", "the commune-level People's Committee"),
    ("the cell", "the party-cell committee"),
    ("the team posts", "the decisions were posted"),
    ("let go", "relieve"),
    ("leaving", "relief"),
    ("dismissal", "relief"),
    ("covenant", "village and community conventions"),
    ("inquorate", "too few attended"),
    ("roll", "voter list"),
];

/// What Vietnamese law itself says, and is quoted: the value of a provision.
const QUOTED: &[&str] = &["không được phép"];

/// The literals of a file outside comments, attributes and what only whoever writes code reads.
fn literals(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, at) in text.lines().zip(1..) {
        let code = line.trim_start();
        if ["//", "#[", "reason =", "panic!", "assert!", "const _"]
            .iter()
            .any(|skipped| code.starts_with(skipped))
        {
            continue;
        }
        let parts = code.split('"').skip(1).step_by(2);
        found.extend(parts.map(|literal| (at, literal.to_owned())));
    }
    found
}

/// Whether a word or phrase stands in a text as a whole.
fn stands(word: &str, text: &str) -> bool {
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '.');
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = text.split_at(at);
        let after = after.strip_prefix(word).unwrap();
        // A full stop ends a sentence, and stands inside an id.
        let ends = after.chars().next().filter(|c| *c != '.' || after.len() > 1);
        apart(before.chars().next_back()) && apart(ends)
    })
}

fn wrong(text: &str) -> Vec<&'static str> {
    let quoted = QUOTED
        .iter()
        .fold(text.to_owned(), |text, quoted| text.replace(quoted, ""));
    let found = FORBIDDEN
        .iter()
        .filter(|(word, _)| stands(word, &quoted.to_lowercase()));
    found.map(|(word, _)| *word).collect()
}

/// The source without the aliases of its pages, under which a type is found by the name that it had before.
fn without_aliases(source: &str) -> String {
    let mut parts = source.split("#[doc(alias(");
    let mut kept = parts.next().unwrap().to_owned();
    for part in parts {
        let (aliases, rest) = part.split_once("))]").unwrap();
        // The lines keep their numbers.
        kept.extend(aliases.matches('\n'));
        kept.push_str(rest);
    }
    kept
}

fn files(dir: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_text_has_a_word_that_the_glossary_replaced() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    let (mut read, mut bad) = (0, Vec::new());
    for path in all {
        let name = path.strip_prefix(&src).unwrap().display().to_string();
        for (line, literal) in literals(&without_aliases(&fs::read_to_string(&path).unwrap())) {
            read += 1;
            for word in wrong(&literal) {
                bad.push(format!("{name}:{line}: {word:?} in {literal:?}"));
            }
        }
    }
    assert!(read > 2000, "{read}");
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// A word is found as a whole, in any case, and not in another word or an id.
#[test]
fn a_forbidden_word_is_found() {
    for (text, words) in [
        ("kết quả được gửi ngày {o}; hạn chót là {r}", &["hạn chót"][..]),
        ("The ward answered on {o}", &["the ward"]),
        ("no text read provides for this", &["text read"]),
        ("nothing is owed.", &["owed"]),
        ("assigned powers, allowed", &[]),
        ("việc này không được phép", &[]),
        ("enrolled in the broad", &[]),
    ] {
        assert_eq!(wrong(text), words, "{text}");
    }
}
