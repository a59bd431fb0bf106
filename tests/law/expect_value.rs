//! What is said of a rule in a place on a day.

use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::{Province, UnitKind};
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::support::day;

/// What a rule's slot says, in English; none where no text read speaks.
pub fn value(province: u8, on: &str, rule: Rule) -> Option<String> {
    let book = Rulebook::builtin();
    let rules = book.at(Province::new(province).unwrap(), UnitKind::ToDanPho, day(on))?;
    rules.provision(rule)?;
    Some(rules.value(rule).text(Lang::En).to_string())
}

/// That a rule says this, on the word of this article, and how sure that is.
#[track_caller]
pub fn stands(province: u8, on: &str, rule: Rule, says: &str, article: [String; 2], certainty: Certainty) {
    assert_eq!(value(province, on, rule).as_deref(), Some(says), "{rule:?}");
    let book = Rulebook::builtin();
    let rules = book
        .at(Province::new(province).unwrap(), UnitKind::ToDanPho, day(on))
        .unwrap();
    let head = rules.provision(rule).unwrap();
    for (lang, article) in [Lang::Vi, Lang::En].into_iter().zip(article) {
        let cited = head
            .citation
            .map(|c| c.text(lang).to_string())
            .unwrap_or_default();
        assert_eq!(cited, article, "{rule:?}");
    }
    assert_eq!(head.certainty, certainty, "{rule:?}");
}

/// That a province is reported to do this, without a text.
#[track_caller]
pub fn practised(province: u8, on: &str, rule: Rule, says: &str) {
    stands(
        province,
        on,
        rule,
        says,
        [String::new(), String::new()],
        Certainty::Reported,
    );
}

/// That a province is reported to do this where a text leaves more open, so that it is told with its certainty and does
/// not bind.
#[track_caller]
pub fn told_beside(province: u8, on: &str, rule: Rule, applied: &str, told: &str) {
    assert_eq!(value(province, on, rule).as_deref(), Some(applied));
    let book = Rulebook::builtin();
    let rules = book
        .at(Province::new(province).unwrap(), UnitKind::ToDanPho, day(on))
        .unwrap();
    let account = rules.account(rule).text(Lang::En).to_string();
    assert!(
        account.ends_with(&format!("; not applied: {told} (reported by a secondary source)")),
        "{account}"
    );
}
