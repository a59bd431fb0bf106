//! Document numbers.

use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};

use proptest::prelude::*;
use to_dan_pho::act::Evidence;
use to_dan_pho::law::DocumentNumber;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{Breach, Entries, Entry, Permission, Provision, article};
use to_dan_pho::procedures::election::{Call, Command};
use to_dan_pho::text::ValueError;
use to_dan_pho::{Lang, Rule, group};

use crate::rule::province;
use crate::support::verdict::{Verdict, before};
use crate::support::{World, day, number};

#[test]
fn the_numbers_of_the_field_parse_and_print() {
    for (text, serial, year, symbol, vi, en) in [
        (
            "16/2019/QĐ-UBND",
            16,
            Some(2019),
            "QĐ-UBND",
            "Quyết định",
            "Decision",
        ),
        (
            "08/2020/QĐ-UBND",
            8,
            Some(2020),
            "QĐ-UBND",
            "Quyết định",
            "Decision",
        ),
        ("59/2023/NĐ-CP", 59, Some(2023), "NĐ-CP", "Nghị định", "Decree"),
        ("10/2022/QH15", 10, Some(2022), "QH15", "Luật", "Law"),
        ("04/2012/TT-BNV", 4, Some(2012), "TT-BNV", "Thông tư", "Circular"),
        (
            "09/2008/NQLT-CP-UBTWMTTQVN",
            9,
            Some(2008),
            "NQLT-CP-UBTWMTTQVN",
            "Nghị quyết liên tịch",
            "Joint Resolution",
        ),
        (
            "34/2007/PL-UBTVQH11",
            34,
            Some(2007),
            "PL-UBTVQH11",
            "Pháp lệnh",
            "Ordinance",
        ),
        ("297/QĐ-UBND", 297, None, "QĐ-UBND", "Quyết định", "Decision"),
        ("217/KH-UBND", 217, None, "KH-UBND", "Kế hoạch", "Plan"),
        (
            "02/KHLT-UBND-UBMTTQ",
            2,
            None,
            "KHLT-UBND-UBMTTQ",
            "Kế hoạch liên tịch",
            "Joint Plan",
        ),
        ("22/NQ-HĐND", 22, None, "NQ-HĐND", "Nghị quyết", "Resolution"),
        ("4168/CV-BNV", 4168, None, "CV-BNV", "Công văn", "Official Letter"),
    ] {
        let parsed = number(text);
        assert_eq!(
            (parsed.serial(), parsed.year(), parsed.symbol()),
            (Some(serial), year, symbol),
            "{text}"
        );
        assert_eq!(parsed.to_string(), text);
        assert_eq!(format!("{parsed:?}"), text);
        assert_eq!(parsed.document_kind(Lang::Vi), Some(vi));
        assert_eq!(parsed.document_kind(Lang::En), Some(en));
    }
    assert_eq!(number("12/BC-UBND").document_kind(Lang::En), None);
}

/// Numbers as they are written in life: of the Party, of a letter, with dots, spaces and small letters, without a year.
/// They print as they stood; what is not told from them is not claimed.
#[test]
fn numbers_as_they_are_written_are_kept() {
    for (text, serial, year, symbol) in [
        ("99-NQ/ĐU", Some(99), None, "NQ/ĐU"),
        ("85-NQ/ĐU", Some(85), None, "NQ/ĐU"),
        ("1234/UBND-NV", Some(1234), None, "UBND-NV"),
        ("12 / QĐ - UBND", Some(12), None, "QĐ - UBND"),
        ("12.1/QĐ-UBND", Some(12), None, "1/QĐ-UBND"),
        ("05/TTr-UBND", Some(5), None, "TTr-UBND"),
        ("31/SGD&ĐT-VP", Some(31), None, "SGD&ĐT-VP"),
        ("16/19/QĐ-UBND", Some(16), None, "19/QĐ-UBND"),
        ("16/2019", Some(16), Some(2019), ""),
        ("16-2019", Some(16), None, "2019"),
        ("16", Some(16), None, ""),
        ("1 234/UBND", None, None, "1 234/UBND"),
        ("12A/QĐ-UBND", None, None, "12A/QĐ-UBND"),
        ("99999999999/QĐ", None, None, "99999999999/QĐ"),
        ("16/1944/QĐ-UBND", Some(16), None, "1944/QĐ-UBND"),
        ("16/2201/QĐ-UBND", Some(16), None, "2201/QĐ-UBND"),
        ("16/02019/QĐ-UBND", Some(16), None, "02019/QĐ-UBND"),
        ("0/QĐ-UBND", Some(0), None, "QĐ-UBND"),
    ] {
        let parsed = number(text);
        assert_eq!(
            (parsed.serial(), parsed.year(), parsed.symbol()),
            (serial, year, symbol),
            "{text}"
        );
        assert_eq!((parsed.to_string().as_str(), parsed.as_str()), (text, text));
    }
}

#[test]
fn what_is_no_number_says_why() {
    let like = |found, meant| ValueError::LookAlike { found, meant };
    for (text, flaw) in [
        ("", ValueError::Serial),
        ("QĐ-UBND", ValueError::Serial),
        ("QĐ 16/2019", ValueError::Serial),
        ("Đ16", ValueError::Serial),
        ("/2024/QĐ-UBND", ValueError::EmptyPart),
        (".../QĐ-UBND", ValueError::EmptyPart),
        (" 16/2019/QĐ-UBND", ValueError::EmptyPart),
        ("16/2019/QĐ-UBND ", ValueError::EmptyPart),
        ("16/2019/", ValueError::EmptyPart),
        ("16/ ", ValueError::EmptyPart),
        ("16//QĐ-UBND", ValueError::EmptyPart),
        ("16/ - QĐ", ValueError::EmptyPart),
        ("số 16/QĐ-UBND", ValueError::Serial),
        ("16/SỐ", ValueError::Character('Ố')),
        ("16/QĐ-UBND (2)", ValueError::Character('(')),
        ("16/QĐ\u{a0}UBND", ValueError::Character('\u{a0}')),
        ("16\nQĐ", ValueError::Character('\n')),
        ("16/2019/Q\u{110}\u{301}", ValueError::Character('\u{301}')),
        ("16/D\u{335}", ValueError::Character('\u{335}')),
        ("\u{302}16/QĐ", ValueError::Character('\u{302}')),
        ("16/UBND\u{302}", ValueError::Character('\u{302}')),
        ("16/\u{410}B", ValueError::Character('\u{410}')),
        ("16/Q\u{d0}-UBND", like('\u{d0}', '\u{110}')),
        ("16/Q\u{189}-UBND", like('\u{189}', '\u{110}')),
        ("16/q\u{f0}-ubnd", like('\u{f0}', '\u{111}')),
        ("16/q\u{256}-ubnd", like('\u{256}', '\u{111}')),
    ] {
        let error = text.parse::<DocumentNumber>().unwrap_err();
        assert_eq!((error.text.as_str(), error.flaw), (text, flaw));
        assert!(error.to_string().contains("document number"), "{error}");
    }
    let error = "16/Q\u{d0}-UBND".parse::<DocumentNumber>().unwrap_err();
    assert!(error.to_string().contains("U+00D0"), "{error}");
}

/// Thirty-two bytes are a number and one more is an error; a letter of Vietnamese has two.
#[test]
fn a_number_has_at_most_32_bytes() {
    let longest = ["1234567/2019/QĐ-ABCDEFGHIJKLMNO", "1/ĐĐĐĐĐĐĐĐĐĐĐĐĐĐĐ"];
    for text in longest {
        assert_eq!(text.len(), DocumentNumber::MAX);
        assert_eq!(number(text).to_string(), text);
        let longer = format!("{text}P").parse::<DocumentNumber>();
        assert_eq!(
            longer.unwrap_err().flaw,
            ValueError::Length {
                most: DocumentNumber::MAX
            }
        );
    }
    assert_eq!(
        "1".repeat(300).parse::<DocumentNumber>().unwrap_err().flaw,
        ValueError::Length {
            most: DocumentNumber::MAX
        }
    );
}

fn hash(number: DocumentNumber) -> u64 {
    let mut hasher = DefaultHasher::new();
    number.hash(&mut hasher);
    hasher.finish()
}

/// Numbers of one normal form are equal, hash alike and sort alike, and print as each stood.
#[test]
fn equal_numbers_have_one_normal_form() {
    for (one, other) in [
        ("16/2019/QĐ-UBND", "16/2019/qđ-ubnd"),
        ("05/TTr-UBND", "5/TTR-UBND"),
        ("007/QĐ-UBND", "7/QĐ-UBND"),
        ("16/2019/QĐ-UBND", "16 /2019/ QĐ  -UBND"),
        ("16/QĐ-UBND", "16/QĐ\u{2013}UBND"),
        ("16/QĐ-UBND", "16/QĐ \u{2212} UBND"),
        ("12  KH  UBND", "12 KH UBND"),
        ("1/ĂÂÊÔƠƯ", "1/A\u{306}A\u{302}E\u{302}O\u{302}O\u{31b}U\u{31b}"),
        ("1/ĂÂÊÔƠƯ", "1/a\u{306}a\u{302}e\u{302}o\u{302}o\u{31b}u\u{31b}"),
        ("1/ĂÂÊÔƠƯ", "1/ăâêôơư"),
    ] {
        let (a, b) = (number(one), number(other));
        assert_eq!(a, b);
        assert_eq!(hash(a), hash(b), "{one}");
        assert_eq!(a.cmp(&b), Ordering::Equal, "{one}");
        assert!(!a.is_likely_slip_of(b), "{one}");
        assert_eq!((a.to_string().as_str(), b.to_string().as_str()), (one, other));
    }
}

/// D and Đ are two letters: `HD` is a hướng dẫn and `HĐ` a hợp đồng. The two are told as a likely slip.
#[test]
fn d_for_dd_is_another_number_and_a_likely_slip() {
    for (slip, meant) in [
        ("12/QD-UBND", "12/QĐ-UBND"),
        ("12/qd-ubnd", "12/QĐ-UBND"),
        ("12/HD-UBND", "12/HĐ-UBND"),
        ("3/TU", "3/TƯ"),
        ("3/TU", "3/TU\u{31b}"),
    ] {
        let (slip, meant) = (number(slip), number(meant));
        assert_ne!(slip, meant);
        assert_ne!(slip.cmp(&meant), Ordering::Equal);
        assert!(
            slip.is_likely_slip_of(meant) && meant.is_likely_slip_of(slip),
            "{slip}"
        );
    }
    for (one, other) in [
        ("12/QĐ-UBND", "13/QĐ-UBND"),
        ("12/QĐ-UBND", "12/QĐ-HĐND"),
        ("12/QĐ-UBND", "12/2024/QĐ-UBND"),
        ("12/QĐ-UBND", "12-QĐ/UBND"),
        ("12 3/QĐ", "123/QĐ"),
    ] {
        assert_ne!(number(one), number(other));
        assert!(!number(one).is_likely_slip_of(number(other)), "{one}");
    }
}

/// Numbers sort by their serial, not by its first digit.
#[test]
fn numbers_sort_by_their_serial() {
    let mut numbers = ["12/QĐ-UBND", "3A/KH", "9/QĐ-UBND", "010/QĐ-UBND", "9/KH-UBND"].map(number);
    numbers.sort();
    let sorted = numbers.map(|number| number.to_string());
    assert_eq!(
        sorted,
        ["3A/KH", "9/KH-UBND", "9/QĐ-UBND", "010/QĐ-UBND", "12/QĐ-UBND"]
    );
}

proptest! {
    #[test]
    fn what_is_written_is_what_is_read(
        text in "[0-9]{1,4}(/(19[5-9][0-9]|20[0-9]{2}))?[/-][A-ZĐa-zđ][A-ZĐƯƠĂÂÊÔ0-9ăâêôơư]{0,4}( ?[&/.-] ?[A-Z]{1,3})?"
    ) {
        let parsed: DocumentNumber = text.parse().unwrap();
        prop_assert_eq!(parsed.to_string(), text.clone());
        prop_assert_eq!(parsed.to_string().parse::<DocumentNumber>(), Ok(parsed));
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        if let Ok(parsed) = text.parse::<DocumentNumber>() {
            prop_assert_eq!(parsed.to_string(), text);
        }
    }

    #[test]
    fn nor_what_looks_like_one(text in "[0-9]{0,9}/?[0-9]{0,5}/?[A-ZĐ&a-zđ -]{0,30}") {
        if let Ok(parsed) = text.parse::<DocumentNumber>() {
            prop_assert_eq!(parsed.to_string(), text);
        }
    }

    /// Equal, in one place of the order, and hashed alike are one thing; and a slip is never equal.
    #[test]
    fn equality_order_and_hash_agree(one in "[01]{1,2}[/ -][DĐdđ -]{0,3}[DĐ]", other in "[01]{1,2}[/ -][DĐdđ -]{0,3}[DĐ]") {
        if let (Ok(one), Ok(other)) = (one.parse::<DocumentNumber>(), other.parse::<DocumentNumber>()) {
            prop_assert_eq!(one == other, one.cmp(&other) == Ordering::Equal);
            prop_assert!(one != other || hash(one) == hash(other));
            prop_assert!(one != other || !one.is_likely_slip_of(other));
            prop_assert_eq!(one.cmp(&other), other.cmp(&one).reverse());
        }
    }
}

/// A call by a decision of this number, in a province whose text lets no decision stand without one, and says what a
/// breach does.
fn called_in_a_province(decision: Option<DocumentNumber>, breach: Breach) -> Verdict {
    let mut world = province(Entries {
        unnumbered: Entry::States(Provision {
            value: Permission::NotAllowed,
            article: article(9).clause(2),
            certainty: Certainty::Read,
            breach,
            breach_certainty: Certainty::Read,
        }),
        ..Entries::NONE
    });
    let call = Call {
        decision,
        ..Call::on(day("2020-06-21"))
    };
    let on = before("2020-06-21", 25);
    let by = world.caller(&on);
    world.election(by, &on, Command::Call(call))
}

/// An absent number is irregular, or the act refused, only where a text asks for it; that text is cited.
#[test]
fn an_absent_number_is_irregular_where_a_text_asks_for_it() {
    let cited = [
        "khoản 2 Điều 9 Quyết định 07/2020/QĐ-UBND của UBND tỉnh Nam Định",
        "clause 2, Article 9 of Decision 07/2020/QĐ-UBND of Nam Định",
    ]
    .map(String::from);
    let not_allowed = Evidence::Permission(Permission::NotAllowed);
    for breach in [Breach::Irregular, Breach::Refuse] {
        called_in_a_province(Some(number("12/QĐ-UBND")), breach).lawful();
    }
    let unnumbered = Rule::Unnumbered;
    called_in_a_province(None, Breach::Irregular).irregular(unnumbered, not_allowed, cited.clone());
    called_in_a_province(None, Breach::Refuse).refused(unnumbered, not_allowed, cited);
}

/// Reference: điểm a khoản 1 Điều 6 NĐ 59/2023 asks for a decision, and no text read for its number: an absent number is
/// listed as not regulated, and refuses nothing.
#[test]
fn no_text_read_asks_for_the_number_of_a_decision() {
    for on in ["2014-06-01", "2022-06-12", "2024-12-08", "2026-09-06"] {
        let mut world = World::new(1);
        let called = before(on, 25);
        let by = world.caller(&called);
        let unlisted = Call::on(day(on)).with_decision(number("12/QĐ-UBND"));
        let act = |call| group::Command::Election(Command::Call(call));
        let listed = world.unregulated(by, &called, act(Call::on(day(on))));
        assert!(listed.contains(&Rule::Unnumbered), "{on}: {listed:?}");
        let listed = world.unregulated(by, &called, act(unlisted));
        assert!(!listed.contains(&Rule::Unnumbered), "{on}: {listed:?}");
        world
            .election(by, &called, Command::Call(Call::on(day(on))))
            .keeps(Rule::Unnumbered);
    }
}
