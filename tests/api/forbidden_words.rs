//! Words that the glossary replaced, in both languages: they stand in no text, on no page and in no output of an example.
//! Quotations of a law are exempt, each marked in [`QUOTED`]; on a page and in a comment so is code in backticks.

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
    ("houses", "households"),
    ("furniture", "files, steps"),
    ("silence is no consent", "failure to reply is not recognition"),
    ("disobeys", "failure to comply"),
    ("tổ trưởng (trưởng thôn)", "Trưởng thôn, Tổ trưởng tổ dân phố"),
    ("trái luật", "trái thẩm quyền"),
    ("không thể đúng", "số liệu mâu thuẫn"),
    ("lấy phiếu từng hộ", "phát phiếu lấy ý kiến của từng hộ gia đình"),
    ("tổng số theo danh sách", "tổng số đại diện hộ gia đình"),
    ("mặt trận tổ quốc cấp xã", "Mặt trận Tổ quốc Việt Nam cấp xã"),
    ("truy cứu hình sự", "truy cứu trách nhiệm hình sự"),
    ("the whole roll", "all household representatives"),
    (
        "front committee of the commune",
        "Vietnam Fatherland Front Committee",
    ),
];

/// What a law itself says, and is quoted: the value of a permission, and a suspension (đình chỉ).
const QUOTED: &[&str] = &["không được phép", "đình chỉ"];

/// A place is no actor in a text; a page may speak of a place, and of the cell of a sheet.
const OF_TEXTS_ALONE: &[&str] = &["the ward", "the cell"];

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
        .fold(text.to_lowercase(), |text, quoted| text.replace(quoted, ""));
    let found = FORBIDDEN.iter().filter(|(word, _)| stands(word, &quoted));
    found.map(|(word, _)| *word).collect()
}

/// The words that are wrong on a page or in a comment, which is read as one line, without code.
fn wrong_on_a_page(text: &str) -> Vec<&'static str> {
    let lines: Vec<&str> = text.split_whitespace().collect();
    let prose: Vec<String> = lines.join(" ").split('`').step_by(2).map(str::to_owned).collect();
    let mut found = wrong(&prose.join(" "));
    found.retain(|word| !OF_TEXTS_ALONE.contains(word));
    found
}

fn files(dir: &Path, extension: &str, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
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

/// The files of a folder of the repository, each with its name and its text.
fn read(folder: &str, extension: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    files(&root.join(folder), extension, &mut all);
    let name = |path: &Path| path.strip_prefix(root).unwrap().display().to_string();
    { all.iter() }
        .map(|path| (name(path), fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn no_text_has_a_word_that_the_glossary_replaced() {
    let (mut seen, mut bad) = (0, Vec::new());
    let texts = [read("src", "rs"), read("examples", "rs")].concat();
    for (name, text) in texts {
        for (line, literal) in literals(&without_aliases(&text)) {
            seen += 1;
            for word in wrong(&literal) {
                bad.push(format!("{name}:{line}: {word:?} in {literal:?}"));
            }
        }
    }
    assert!(seen > 2000, "{seen}");
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// The pages, what the examples print, and the comments that become pages.
#[test]
fn no_page_has_a_word_that_the_glossary_replaced() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages: Vec<(String, String)> = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
        .map(|name| (name.to_owned(), fs::read_to_string(root.join(name)).unwrap()))
        .to_vec();
    // The glossary tells which words a term is not, and what it was called before.
    let of_terms = |(name, _): &(String, String)| name != "docs/glossary.md";
    pages.extend(read("docs", "md").into_iter().filter(of_terms));
    pages.extend(read("tests/golden", "txt"));
    for (name, text) in read("src", "rs") {
        let comment = |line: &str| {
            let line = line.trim_start();
            let said = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
            said.map(str::to_owned)
        };
        // An example in a comment is code.
        let mut code = false;
        let mut prose = Vec::new();
        for line in text.lines().filter_map(comment) {
            let fence = line.trim_start().starts_with("```");
            code ^= fence;
            if !fence && !code {
                prose.push(line);
            }
        }
        pages.push((name, prose.join("\n")));
    }
    assert!(pages.len() > 100, "{}", pages.len());
    let bad: Vec<String> = { pages.iter() }
        .flat_map(|(name, text)| {
            wrong_on_a_page(text)
                .into_iter()
                .map(move |word| format!("{name}: {word:?}"))
        })
        .collect();
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
        ("bị đình chỉ: từ ngày", &[]),
        ("Tổ trưởng (Trưởng thôn) lâm thời", &["tổ trưởng (trưởng thôn)"]),
    ] {
        assert_eq!(wrong(text), words, "{text}");
    }
}
