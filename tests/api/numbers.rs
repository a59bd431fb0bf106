//! Document numbers.

use proptest::prelude::*;
use to_dan_pho::Lang;
use to_dan_pho::law::{DocumentNumber, NumberFlaw};

use crate::support::number;

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
            (serial, year, symbol),
            "{text}"
        );
        assert_eq!(parsed.to_string(), text);
        assert_eq!(format!("{parsed:?}"), text);
        assert_eq!(parsed.document_kind(Lang::Vi), Some(vi));
        assert_eq!(parsed.document_kind(Lang::En), Some(en));
    }
    assert_eq!(number("12/BC-UBND").document_kind(Lang::En), None);
}

#[test]
fn what_is_no_number_says_why() {
    for (text, flaw) in [
        ("", NumberFlaw::Serial),
        ("QĐ-UBND", NumberFlaw::Serial),
        ("0/2019/QĐ-UBND", NumberFlaw::Serial),
        ("00/QĐ-UBND", NumberFlaw::Serial),
        ("12345678/QĐ-UBND", NumberFlaw::Serial),
        ("16-2019", NumberFlaw::Serial),
        ("16", NumberFlaw::Serial),
        (" 16/2019/QĐ-UBND", NumberFlaw::Serial),
        ("16/19/QĐ-UBND", NumberFlaw::Year),
        ("16/20199/QĐ-UBND", NumberFlaw::Year),
        ("16/1944/QĐ-UBND", NumberFlaw::Year),
        ("16/2201/QĐ-UBND", NumberFlaw::Year),
        ("16/2019/", NumberFlaw::Symbol),
        ("16/", NumberFlaw::Symbol),
        ("16//QĐ-UBND", NumberFlaw::Symbol),
        ("16/QĐ/UBND", NumberFlaw::Symbol),
        ("16/2019/qđ-ubnd", NumberFlaw::Symbol),
        ("16/2019/QĐ UBND", NumberFlaw::Symbol),
        ("16/2019/QĐ-UBND ", NumberFlaw::Symbol),
        ("16/2019/Q\u{110}\u{301}", NumberFlaw::Symbol),
        ("16/2019/ABCDEFGHIJKLMNOPQRSTUVWXY", NumberFlaw::Length),
    ] {
        let error = text.parse::<DocumentNumber>().unwrap_err();
        assert_eq!((error.text.as_str(), error.flaw), (text, flaw));
        assert!(error.to_string().contains("document number"), "{error}");
    }
}

/// The first and last that are still numbers: seven digits, the years 1945 and 2200, a symbol of 24
/// bytes; a year with nothing after it is no year.
#[test]
fn the_last_of_each_is_still_a_number() {
    for text in [
        "9999999/QĐ-UBND",
        "16/1945/QĐ-UBND",
        "16/2200/QĐ-UBND",
        "16/2019/ABCDEFGHIJKLMNOPQRSTUVWX",
    ] {
        assert_eq!(number(text).to_string(), text);
    }
    assert_eq!(number("9999999/QĐ-UBND").serial(), 9_999_999);
    let no_year = "16/2019".parse::<DocumentNumber>();
    assert_eq!(no_year.map(|n| n.year()).ok().flatten(), None);
}

/// Leading zeros are part of what is written.
#[test]
fn leading_zeros_are_kept() {
    assert_eq!(number("007/QĐ-UBND").to_string(), "007/QĐ-UBND");
    assert_eq!(number("007/QĐ-UBND").serial(), 7);
    assert_ne!(number("007/QĐ-UBND"), number("7/QĐ-UBND"));
}

proptest! {
    #[test]
    fn what_is_written_is_what_is_read(
        text in "0{0,2}[1-9][0-9]{0,3}(/(19[5-9][0-9]|20[0-9]{2}))?/[A-ZĐ][A-ZĐƯƠĂÂÊÔ0-9&-]{0,10}"
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
}
