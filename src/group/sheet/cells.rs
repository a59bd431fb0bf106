//! What stands in a cell: texts, days, numbers and words as people write them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::str::FromStr;

use chrono::{Datelike, NaiveDate};

use crate::PersonId;
use crate::group::position::{CameBy, PositionSource};
use crate::law::UnitKind;
use crate::office::Office;
use crate::people::Age;
use crate::place::{LocalTerm, bare, class, composed};
use crate::text::{Lang, ParseError, Text};

use super::CellFlaw;

/// How many characters of a cell are read.
const LONGEST: usize = 1_000;
/// The sign for the rest of a longer cell. No value has it.
const CUT: char = '…';

/// Returns the text of a cell: composed letters (NFC), no space at either end, one space between words. Characters without
/// width, such as the byte order mark before the first cell, are left out. Of a cell longer than [`LONGEST`] the rest is cut off and
/// marked, so that it is told as wrong: no value is so long.
pub(super) fn tidy(text: &str) -> String {
    let no_width = |c: &char| matches!(c, '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2060}');
    let mut kept = text.chars().filter(|c| !no_width(c));
    let mut text: String = kept.by_ref().take(LONGEST).collect();
    if kept.next().is_some() {
        text.push(CUT);
    }
    // White space of every kind, the non-breaking one too.
    let mut words = text.split_whitespace();
    let mut tidied: String = words.next().unwrap_or_default().into();
    for word in words {
        tidied.push(' ');
        tidied.push_str(word);
    }
    match tidied.chars().any(|c| class(c) != 0) {
        true => composed(&tidied),
        false => tidied,
    }
}

/// Returns the words of a text in small letters without accents, `đ` as `d`, with nothing but one space between them.
pub(super) fn folded(text: &str) -> String {
    letters(text).collect()
}

/// Returns whether a text is a word, both in small letters without accents. The text was folded before.
pub(super) fn is_word(folded: &str, word: &impl Text) -> bool {
    let mut texts = [Lang::Vi, Lang::En].into_iter();
    { texts }.any(|lang| letters(&word.text(lang).to_string()).eq(folded.chars()))
}

/// The characters of a folded text, one after another, so that a comparison ends with the first that differs.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let small = text.chars().flat_map(char::to_lowercase);
    let mut bare = { small }.filter(|c| class(*c) == 0).map(|c| match bare(c) {
        'đ' => 'd',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    });
    let (mut begun, mut held) = (false, None);
    core::iter::from_fn(move || {
        if let Some(letter) = held.take() {
            return Some(letter);
        }
        let first = bare.next()?;
        if first != ' ' {
            begun = true;
            return Some(first);
        }
        // Marks and spaces in a row are one space, and none at either end.
        let letter = bare.find(|c| *c != ' ')?;
        if !begun {
            begun = true;
            return Some(letter);
        }
        held = Some(letter);
        Some(' ')
    })
}

fn digits(text: &str, lengths: core::ops::RangeInclusive<usize>) -> Option<u32> {
    let plain = lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Reads a day: `15/12/2023`, `15-12-2023`, `15.12.2023`, `2023-12-15`, `ngày 15 tháng 12 năm 2023`. The day stands before the
/// month.
pub(super) fn day(text: &str) -> Result<NaiveDate, CellFlaw> {
    let plain = text.to_lowercase();
    let parts: Vec<&str> = match plain.split_once("tháng").or_else(|| plain.split_once("thang")) {
        Some((day, rest)) => {
            let day = ["ngày", "ngay"]
                .iter()
                .find_map(|word| day.strip_prefix(word))
                .unwrap_or(day);
            let rest = rest.split_once("năm").or_else(|| rest.split_once("nam"));
            rest.map_or_else(Vec::new, |(month, year)| [day, month, year].into())
        }
        None => {
            let mark = plain.chars().find(|c| matches!(c, '/' | '-' | '.'));
            mark.map_or_else(Vec::new, |mark| plain.split(mark).collect())
        }
    };
    let [first, second, third] = parts[..] else {
        return Err(CellFlaw::NoDay);
    };
    let (first, second, third) = (first.trim(), second.trim(), third.trim());
    let (day, year) = match first.len() {
        4 => (third, first),
        _ => (first, third),
    };
    let read = || {
        let (day, month) = (digits(day, 1..=2)?, digits(second, 1..=2)?);
        let year = i32::try_from(digits(year, 4..=4)?).ok()?;
        NaiveDate::from_ymd_opt(year, month, day)
    };
    // A year before 1900 is a slip of the pen: nobody who is in office, or led before, began then.
    read().filter(|day| day.year() >= 1900).ok_or(CellFlaw::NoDay)
}

/// Reads a whole number: `1392`, `1.392`, `1,392`, `1 392`. What is set apart are thousands, since nothing here has parts.
pub(super) fn number(text: &str) -> Result<u32, CellFlaw> {
    let read = || {
        let Some(mark) = text.chars().find(|c| !c.is_ascii_digit()) else {
            return digits(text, 1..=10);
        };
        let mut groups = text.split(mark);
        let first = groups.next().filter(|first| !first.starts_with('0'))?;
        let mut value = matches!(mark, '.' | ',' | ' ').then(|| digits(first, 1..=3))??;
        for group in groups {
            value = value.checked_mul(1000)?.checked_add(digits(group, 3..=3)?)?;
        }
        Some(value)
    };
    read().ok_or(CellFlaw::NoNumber)
}

/// Reads an age in full years; "đủ tuổi" ("shown") where papers showed that the person is old enough.
pub(super) fn age(text: &str) -> Result<Age, CellFlaw> {
    if matches!(folded(text).as_str(), "du tuoi" | "shown") {
        return Ok(Age::Shown);
    }
    let years = u8::try_from(number(text)?);
    years.map(Age::Years).map_err(|_| CellFlaw::NoNumber)
}

/// Reads an identifier: a UUID.
pub(super) fn person(text: &str) -> Result<PersonId, CellFlaw> {
    let uuid = uuid::Uuid::parse_str(text);
    uuid.map(PersonId::new).map_err(|_| CellFlaw::NoId)
}

/// Reads a name, or the number of a document.
pub(super) fn value<T: FromStr<Err = ParseError>>(text: &str) -> Result<T, CellFlaw> {
    text.parse()
        .map_err(|error: ParseError| CellFlaw::Value(error.flaw))
}

/// Reads a word of a vocabulary, in either language, with or without accents.
fn word<T: Text + Copy>(text: &str, all: &[T]) -> Option<T> {
    let text = folded(text);
    all.iter().find(|word| is_word(&text, *word)).copied()
}

/// Reads an office by its word or by the title that it has locally: of a thôn Trưởng thôn, of an ấp Trưởng ấp.
pub(super) fn office(text: &str) -> Result<Office, CellFlaw> {
    let folded_text = folded(text);
    let title = folded_text.strip_suffix(" lam thoi");
    let provisional = title.is_some();
    let title = title.unwrap_or(&folded_text);
    let (deputy, of) = match title.strip_prefix("pho truong ") {
        Some(of) => (true, Some(of)),
        None => (false, title.strip_prefix("truong ")),
    };
    // Without its accent bản (a village) is ban (a board), and the head of a board is another.
    let is_a_place = |term: &LocalTerm| *term != LocalTerm::Ban || text.to_lowercase().contains("bản");
    let local = of.and_then(|of| word(of, LocalTerm::ALL)).filter(is_a_place);
    let is_head = matches!(
        title,
        "to truong" | "to truong to dan pho" | "to truong truong thon"
    );
    let is_deputy = matches!(title, "to pho" | "to pho to dan pho" | "to pho pho truong thon");
    let found = match (local.is_some(), deputy) {
        _ if is_head => Some(Office::Head),
        _ if is_deputy => Some(Office::Deputy),
        _ if title == "participant" => Some(Office::Participant),
        (true, false) => Some(Office::Head),
        (true, true) => Some(Office::Deputy),
        (false, _) => word(title, Office::ALL),
    };
    match found {
        Some(Office::Head) if provisional => Ok(Office::ProvisionalHead),
        Some(office) if !provisional => Ok(office),
        _ => word(text, Office::ALL).ok_or(CellFlaw::NoWord),
    }
}

macro_rules! words {
    ($($name:ident -> $word:ident,)+) => {
        $(pub(super) fn $name(text: &str) -> Result<$word, CellFlaw> {
            word(text, $word::ALL).ok_or(CellFlaw::NoWord)
        })+
    };
}

words! {
    term -> LocalTerm,
    kind -> UnitKind,
    source -> PositionSource,
}

/// Reads how somebody came to an office; "bầu" ("elected") is a way that ends with the recognition.
pub(super) fn came_by(text: &str) -> Result<CameBy, CellFlaw> {
    match folded(text).as_str() {
        "cong nhan" | "bau" | "duoc bau" | "elected" => Ok(CameBy::Recognised),
        "cu" | "chi dinh" | "duoc cu" | "duoc chi dinh" => Ok(CameBy::Appointed),
        _ => word(text, CameBy::ALL).ok_or(CellFlaw::NoWord),
    }
}
