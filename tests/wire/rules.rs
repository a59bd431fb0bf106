//! Editions and regulations as data: out to JSON and back without loss.

use to_dan_pho::law::{Edition, Regulation, Rulebook, RulebookError};

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
