//! Names are composed, and nothing else is done to them.

use proptest::prelude::*;
use to_dan_pho::place::{PlaceName, WardCode};
use to_dan_pho::text::ValueError;
use to_dan_pho::{Lang, Text};
use unicode_normalization::{UnicodeNormalization, is_nfc};

fn parses(text: &str) -> bool {
    text.parse::<PlaceName>().is_ok()
}

fn flaw(text: &str) -> ValueError {
    let error = text.parse::<PlaceName>().unwrap_err();
    assert_eq!(error.text, text);
    error.flaw
}

/// The Latin letters that names are written in.
fn letters() -> impl Iterator<Item = char> {
    [
        'a'..='z',
        'A'..='Z',
        '\u{c0}'..='\u{24f}',
        '\u{1e00}'..='\u{1eff}',
    ]
    .into_iter()
    .flatten()
    .filter(|c| c.is_alphabetic() && !LOOK_ALIKES.contains(c))
}

/// The combining marks, without the joiner, which is none, and those that strike a letter through.
fn marks() -> impl Iterator<Item = char> {
    ('\u{300}'..='\u{36f}').filter(|c| *c != '\u{34f}' && !OVERLAYS.contains(c))
}

/// The marks that strike a letter through, so that d looks like đ.
const OVERLAYS: core::ops::RangeInclusive<char> = '\u{334}'..='\u{338}';

/// Letters of other languages that look like đ and Đ.
const LOOK_ALIKES: [char; 3] = ['\u{d0}', '\u{f0}', '\u{189}'];

/// What looks like đ is no part of a name, whatever stands beside it.
#[test]
fn what_only_looks_like_a_vietnamese_letter_is_refused() {
    for letter in LOOK_ALIKES {
        let meant = if letter == '\u{f0}' { 'đ' } else { 'Đ' };
        assert_eq!(
            flaw(&format!("A{letter}")),
            ValueError::LookAlike { found: letter, meant }
        );
    }
    for mark in OVERLAYS {
        assert_eq!(flaw(&format!("d{mark}")), ValueError::Character(mark));
    }
}

/// Exhaustive: every Latin letter with every mark.
#[test]
fn a_letter_and_a_mark_are_a_name_exactly_when_composed() {
    let mut tried = 0;
    for letter in letters() {
        assert!(parses(&letter.to_string()), "{letter:?}");
        for mark in marks() {
            let text = String::from_iter([letter, mark]);
            assert_eq!(parses(&text), is_nfc(&text), "{text:?}");
            tried += 1;
        }
    }
    // 703 letters by 106 marks.
    assert_eq!(tried, 74_518);
}

/// Exhaustive: every vowel of Vietnamese with every two of its marks.
#[test]
fn vietnamese_vowels_with_two_marks() {
    let vietnamese = [
        '\u{300}', '\u{301}', '\u{302}', '\u{303}', '\u{306}', '\u{309}', '\u{31b}', '\u{323}',
    ];
    for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯYdđ".chars() {
        for first in vietnamese {
            for second in vietnamese {
                let text = String::from_iter([letter, first, second]);
                assert_eq!(parses(&text), is_nfc(&text), "{text:?}");
            }
        }
    }
}

fn written() -> impl Strategy<Value = String> {
    let letter = prop::sample::select(letters().collect::<Vec<_>>());
    let mark = prop::sample::select(marks().collect::<Vec<_>>());
    let syllable = (letter, prop::collection::vec(mark, 0..4))
        .prop_map(|(letter, marks)| std::iter::once(letter).chain(marks).collect::<String>());
    prop::collection::vec(syllable, 1..6).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_text_is_a_name_exactly_when_composed(text in written()) {
        prop_assume!(text.len() <= PlaceName::MAX);
        prop_assert_eq!(parses(&text), is_nfc(&text), "{:?}", text);
    }

    /// What is refused for its form is accepted once composed.
    #[test]
    fn its_composed_form_is_a_name(text in written()) {
        let composed: String = text.nfc().collect();
        prop_assume!(composed.len() <= PlaceName::MAX);
        let name: PlaceName = composed.parse().unwrap();
        prop_assert_eq!(name.as_str(), composed);
    }

    #[test]
    fn no_text_panics(text in ".{0,80}") {
        if let Ok(name) = text.parse::<PlaceName>() {
            prop_assert_eq!(name.as_str(), text.as_str());
            prop_assert!(is_nfc(&text));
        }
    }
}

#[test]
fn the_place_of_the_tone_makes_another_name() {
    let (new, old) = ("Hoá", "Hóa");
    let names: [PlaceName; 2] = [new.parse().unwrap(), old.parse().unwrap()];
    assert_ne!(names[0], names[1]);
    assert_eq!([names[0].as_str(), names[1].as_str()], [new, old]);
    assert_eq!(names[0].to_string(), new);
}

#[test]
fn the_error_says_what_to_write() {
    assert_eq!(
        flaw("Nguye\u{302}\u{303}n Du"),
        ValueError::NotComposed {
            letter: 'e',
            mark: '\u{302}'
        }
    );
    assert_eq!(
        flaw("Nguyê\u{303}n Du"),
        ValueError::NotComposed {
            letter: 'ê',
            mark: '\u{303}'
        }
    );
    assert_eq!(flaw("x\u{301}\u{323}"), ValueError::MarkOrder('\u{323}'));
    assert_eq!(flaw("\u{301}a"), ValueError::Character('\u{301}'));
    assert_eq!(flaw("Du\u{340}"), ValueError::Character('\u{340}'));
    assert_eq!(flaw("Tổ 1\n"), ValueError::Character('\n'));
    assert_eq!(flaw("Tổ\u{a0}1"), ValueError::Character('\u{a0}'));
    assert_eq!(flaw("Улица"), ValueError::Character('У'));
    for text in [" 1", "1 ", "Tổ  1", " "] {
        assert_eq!(flaw(text), ValueError::Spaces, "{text:?}");
    }
    assert_eq!(flaw(""), ValueError::Length { most: PlaceName::MAX });
    assert_eq!(flaw(&"a".repeat(65)), ValueError::Length { most: PlaceName::MAX });
    assert!(parses(&"a".repeat(64)));
    let said = "Nguye\u{302}n".parse::<PlaceName>().unwrap_err().to_string();
    assert!(said.contains("place name") && said.contains("NFC"), "{said}");
}

/// Reference: names of the source's districts and of real groups.
#[test]
fn real_names_are_names() {
    for text in [
        "Tổ dân phố 43",
        "Nguyễn Du 1",
        "Phúc Hải 2",
        "Buôn Ea T'ling",
        "Ea T’ling",
        "Khu phố 5 (Bình Chánh)",
        "TDP 8+9",
        "Đa Phúc – Anh Dũng",
        "số 1B1",
        "Krông Pắc",
    ] {
        assert_eq!(parses(text), text != "TDP 8+9", "{text}");
    }
}

/// A commune-level code has five digits, the first ones perhaps naught.
#[test]
fn a_ward_code_has_five_digits() {
    for (code, written) in [(256, "00256"), (10_000, "10000"), (99_999, "99999")] {
        assert_eq!(WardCode::new(code).unwrap().to_string(), written);
    }
}

/// Thousands are set apart, and only thousands.
#[test]
fn a_count_is_written_as_each_language_does() {
    for (count, vi, en) in [
        (999, "999", "999"),
        (1_000, "1.000", "1,000"),
        (28_175, "28.175", "28,175"),
        (1_002_030, "1.002.030", "1,002,030"),
    ] {
        let count: u32 = count;
        assert_eq!(count.text(Lang::Vi).to_string(), vi);
        assert_eq!(count.text(Lang::En).to_string(), en);
    }
}
