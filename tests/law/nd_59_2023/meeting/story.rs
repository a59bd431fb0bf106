//! The example tells the same year as before. `UPDATE_GOLDEN=1` writes it anew.

#[path = "../../../../examples/residents_decide/story.rs"]
mod example;

use to_dan_pho::Lang;

fn golden(lang: Lang, name: &str) {
    let path = format!(
        "{}/tests/golden/residents_decide.{name}.txt",
        env!("CARGO_MANIFEST_DIR")
    );
    let told = example::tell(lang);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &told).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    assert_eq!(told, expected, "{path}");
}

#[test]
fn in_vietnamese() {
    golden(Lang::Vi, "vi");
}

#[test]
fn in_english() {
    golden(Lang::En, "en");
}

/// What the year comes to, whatever the words: one decision by ballots, one recognised, one online.
#[test]
fn three_decisions_stand() {
    let told = example::tell(Lang::En);
    let (_, end) = told.split_once("In force at the end of the year\n").unwrap();
    assert_eq!(
        end,
        "- contributions to the building of works, in force since 26 March 2024\n- village and community conventions, in force \
         since 28 May 2024\n- other self-governance matter, in force since 14 July 2024\n\nDue\n- hold the periodic conference (the head of the \
         group, the provisional head); due 31 December 2025 (clause 1, Article 33 of Law 10/2022/QH15)\n"
    );
}
