//! Editions and regulations as data: out to JSON and back without loss.

use serde_json::{Value, json};
use to_dan_pho::law::edition::{Edition, Entries, RulebookError, Source};
use to_dan_pho::law::{Province, Regulation, UnitKind, builtin};
use to_dan_pho::{Rule, Rulebook};

#[test]
fn every_edition_comes_back() {
    let book = Rulebook::builtin();
    assert!(book.editions().len() >= 10);
    for edition in book.editions() {
        let text = serde_json::to_string(edition).unwrap();
        let back: Edition = serde_json::from_str(&text).unwrap();
        assert_eq!(back, *edition);
        assert_eq!(serde_json::to_string(&back).unwrap(), text);
        let bytes = postcard::to_allocvec(edition).unwrap();
        assert_eq!(postcard::from_bytes::<Edition>(&bytes).as_ref(), Ok(edition));
    }
}

#[test]
fn every_regulation_comes_back_and_is_known_again() {
    let book = Rulebook::builtin();
    assert!(book.regulations().len() >= 20, "{}", book.regulations().len());
    for regulation in book.regulations() {
        let text = serde_json::to_string(regulation).unwrap();
        let back: Regulation = serde_json::from_str(&text).unwrap();
        assert_eq!(back, *regulation);
        assert_eq!(serde_json::to_string(&back).unwrap(), text);
        let bytes = postcard::to_allocvec(regulation).unwrap();
        assert_eq!(
            postcard::from_bytes::<Regulation>(&bytes).as_ref(),
            Ok(regulation)
        );
        assert!(Rulebook::builtin().with_regulation(back).is_ok());
        // The same pin with other content is told apart.
        let forged = text.replacen("\"refuse\"", "\"irregular\"", 1);
        let other: Regulation = serde_json::from_str(&forged).unwrap();
        assert_eq!(
            Rulebook::builtin().with_regulation(other).err(),
            Some(RulebookError::OtherContent(regulation.pin()))
        );
    }
}

/// A regulation of Hà Nội as an archive.
fn archive() -> Value {
    let book = Rulebook::builtin();
    let day = chrono::NaiveDate::from_ymd_opt(2024, 12, 8).unwrap();
    let regulation = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
    serde_json::to_value(regulation).unwrap()
}

/// An archive is older than a rule that was added since: on that rule it says nothing.
#[test]
fn a_slot_that_is_not_there_is_unspecified_under_its_own_rule() {
    let full = archive();
    for (field, slot) in full["slots"].as_object().unwrap() {
        let mut older = full.clone();
        older["slots"].as_object_mut().unwrap().remove(field);
        let read: Regulation = serde_json::from_value(older).unwrap();
        let rule: Rule = serde_json::from_value(slot["rule"].clone()).unwrap();
        assert_eq!(read.provision(rule), None, "{field}");
        assert!(read.unspecified().any(|silent| silent == rule), "{field}");
        // Written again it is whole, and the slot is of its rule.
        let written = serde_json::to_value(&read).unwrap();
        assert_eq!(written["slots"][field]["rule"], slot["rule"], "{field}");
        assert_eq!(
            serde_json::from_value::<Regulation>(written).unwrap(),
            read,
            "{field}"
        );
    }
    // The others stand: without the share that elects, the quorum of the law is still there.
    let mut older = full;
    older["slots"]
        .as_object_mut()
        .unwrap()
        .remove("election_majority");
    let read: Regulation = serde_json::from_value(older).unwrap();
    assert_eq!(read.slots().election_majority.rule(), Rule::ElectionMajority);
    assert!(read.slots().election_majority.stated().is_none() && read.slots().call_ahead.stated().is_some());
    assert_eq!(
        serde_json::from_value::<Entries>(json!({})).unwrap(),
        Entries::NONE
    );
}

/// To drop a rule is to judge wrongly: a later archive is refused, and the rule named.
#[test]
fn a_rule_that_this_version_does_not_know_is_refused_by_name() {
    let mut later = archive();
    later["slots"]["recall"] = later["slots"]["election_majority"].clone();
    let error = serde_json::from_value::<Regulation>(later)
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "slots.recall: states a rule this version does not know: recall"
    );
    let mut later = archive();
    later["slots"]["election_majority"]["rule"] = json!("election.recall");
    let error = serde_json::from_value::<Regulation>(later)
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "slots.election_majority.rule: rule \"election.recall\": this version knows no rule of this id"
    );
    let edition = serde_json::to_value(Rulebook::builtin().editions()[0]).unwrap();
    let text = edition.to_string().replacen(
        "{\"allowance_fund\"",
        "{\"recall\":\"absent\",\"allowance_fund\"",
        1,
    );
    assert_ne!(text, edition.to_string());
    let error = serde_json::from_str::<Edition>(&text).unwrap_err().to_string();
    assert!(
        error.starts_with("entries.recall: states a rule this version does not know: recall"),
        "{error}"
    );
    let text = edition.to_string().replacen(
        "{\"allowance_fund\"",
        "{\"election_majority\":\"absent\",\"allowance_fund\"",
        1,
    );
    let error = serde_json::from_str::<Edition>(&text).unwrap_err().to_string();
    assert!(
        error.starts_with("entries: election.majority is stated twice"),
        "{error}"
    );
}

/// An archive made of more texts than a regulation can name, and one of the last revision.
#[test]
fn an_archive_of_too_many_texts_or_of_the_last_revision() {
    let mut crowded = archive();
    let source = crowded["sources"][0].clone();
    crowded["sources"].as_array_mut().unwrap().resize(255, source);
    crowded["pin"]["revision"] = json!(7);
    let crowded: Regulation = serde_json::from_value(crowded).unwrap();
    let since = crowded.pin().since;
    assert_eq!(
        Rulebook::builtin().with_regulation(crowded),
        Err(RulebookError::TooManyTexts { since })
    );
    let mut last = archive();
    last["pin"]["revision"] = json!(u16::MAX);
    let win = last["slots"]["election_majority"]
        .to_string()
        .replace("\"refuse\"", "\"irregular\"");
    last["slots"]["election_majority"] = serde_json::from_str(&win).unwrap();
    let last: Regulation = serde_json::from_value(last).unwrap();
    let pin = last.pin();
    let book = Rulebook::builtin().with_regulation(last).unwrap();
    let edition = Edition {
        source: Source::Practice,
        rank: to_dan_pho::law::edition::Rank::Practice,
        ..builtin::HA_NOI_08_2020
    };
    assert_eq!(
        book.with_edition(edition),
        Err(RulebookError::NoRevisionLeft(pin))
    );
}
