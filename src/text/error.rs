//! Why a value cannot be, in both languages.

use alloc::string::String;
use core::fmt;

use chrono::NaiveDate;

use crate::text::{Lang, Text};

/// A flaw of a value: the one error of all constructors of values.
///
/// ```
/// use to_dan_pho::law::Province;
/// use to_dan_pho::text::ValueError;
/// use to_dan_pho::{Lang, Text};
/// assert_eq!(Province::new(97), Err(ValueError::ProvinceCode(97)));
/// assert_eq!(ValueError::ProvinceCode(97).text(Lang::Vi).to_string(), "mã tỉnh 97: phải từ 1 đến 96");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueError {
    /// A text is longer than its type holds, or empty.
    #[error("must be 1 to {most} bytes")]
    Length {
        /// The most bytes.
        most: usize,
    },
    /// A document number does not begin with a digit.
    #[error("must begin with its serial, a digit")]
    Serial,
    /// In a document number a space or a mark stands at an end, or two marks in a row.
    #[error("a part is missing: a space or a mark stands at an end, or two marks in a row")]
    EmptyPart,
    /// A name has a space at an end, or two in a row.
    #[error("has space at an end or two spaces in a row")]
    Spaces,
    /// A character does not belong in the text.
    #[error("the character {0:?} does not belong in it")]
    Character(char),
    /// A character looks like a Vietnamese letter and is another one.
    #[error("the character {found:?} (U+{code:04X}) only looks like {meant:?}", code = u32::from(*found))]
    LookAlike {
        /// The character.
        found: char,
        /// The letter that it looks like.
        meant: char,
    },
    /// A letter and a mark stand apart, though a composed form exists.
    #[error("{letter:?} and the mark {mark:?} must be written as one composed character (NFC)")]
    NotComposed {
        /// The letter.
        letter: char,
        /// The mark.
        mark: char,
    },
    /// Marks stand in an order that is not the canonical one.
    #[error("the mark {0:?} is not in canonical order (NFC)")]
    MarkOrder(char),
    /// A text is the id of no rule.
    #[error("this version knows no rule of this id")]
    NoSuchRule,
    /// A number is no province code.
    #[error("province code {0}: must be 1 to 96")]
    ProvinceCode(u8),
    /// A number is no ward code.
    #[error("ward code {0}: must be 1 to 99999")]
    WardCode(u32),
    /// A period ends before it starts.
    #[error("period from {from} until {until}: ends before it starts")]
    Period {
        /// The first day.
        from: NaiveDate,
        /// The first day after it.
        until: NaiveDate,
    },
    /// A day given to a year of a calendar is not of that year.
    #[error("calendar of {year}: {day} is not a day of that year")]
    CalendarDay {
        /// The year.
        year: u16,
        /// The stray day.
        day: NaiveDate,
    },
    /// The most of a count is below its least.
    #[error("count from {min} to {max}: the most is below the least")]
    Count {
        /// The least.
        min: u32,
        /// The most.
        max: u32,
    },
    /// A term has no months.
    #[error("term of 0 months: must be at least 1")]
    NoMonths,
    /// A share can be none: of zero parts, of nothing, above the whole, or more than the whole.
    #[error("threshold {numerator}/{denominator}: must be above 0, at most the whole, and reachable")]
    Share {
        /// The numerator as given.
        numerator: u16,
        /// The denominator as given.
        denominator: u16,
    },
}

impl Text for ValueError {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if lang == Lang::En {
            return write!(f, "{self}");
        }
        match self {
            Self::Length { most } => write!(f, "phải có từ 1 đến {most} byte"),
            Self::Serial => f.write_str("phải bắt đầu bằng số thứ tự, một chữ số"),
            Self::EmptyPart => {
                f.write_str("thiếu một phần: có dấu cách hoặc dấu ở đầu, ở cuối, hoặc hai dấu liền nhau")
            }
            Self::Spaces => f.write_str("có dấu cách ở đầu, ở cuối, hoặc hai dấu cách liền nhau"),
            Self::Character(c) => write!(f, "không dùng được ký tự {c:?}"),
            Self::LookAlike { found, meant } => {
                let code = u32::from(*found);
                write!(
                    f,
                    "ký tự {found:?} (U+{code:04X}) chỉ giống chữ {meant:?} về hình"
                )
            }
            Self::NotComposed { letter, mark } => {
                write!(
                    f,
                    "{letter:?} và dấu {mark:?} phải viết thành một ký tự dựng sẵn (NFC)"
                )
            }
            Self::MarkOrder(mark) => write!(f, "dấu {mark:?} không đúng thứ tự chuẩn (NFC)"),
            Self::NoSuchRule => f.write_str("phiên bản này không có quy tắc nào mang mã này"),
            Self::ProvinceCode(code) => write!(f, "mã tỉnh {code}: phải từ 1 đến 96"),
            Self::WardCode(code) => write!(f, "mã cấp xã {code}: phải từ 1 đến 99999"),
            Self::Period { from, until } => {
                write!(
                    f,
                    "khoảng thời gian từ {from} đến trước {until}: kết thúc trước khi bắt đầu"
                )
            }
            Self::CalendarDay { year, day } => {
                write!(f, "lịch năm {year}: {day} không phải ngày của năm đó")
            }
            Self::Count { min, max } => {
                write!(f, "số lượng từ {min} đến {max}: số nhiều nhất nhỏ hơn số ít nhất")
            }
            Self::NoMonths => f.write_str("nhiệm kỳ 0 tháng: phải ít nhất 1 tháng"),
            Self::Share {
                numerator,
                denominator,
            } => write!(
                f,
                "tỷ lệ {numerator}/{denominator}: phải trên 0, không quá toàn bộ, và có thể đạt được"
            ),
        }
    }
}

/// Why a text is no document number, no name or no id of a rule: the text, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {text:?}: {flaw}", what.1)]
pub struct ParseError {
    /// The text as given.
    pub text: String,
    /// The flaw of the value.
    pub flaw: ValueError,
    // What was read, in both languages.
    what: (&'static str, &'static str),
}

impl ParseError {
    pub(crate) fn new(what: (&'static str, &'static str), text: &str, flaw: ValueError) -> Self {
        let text = text.into();
        Self { text, flaw, what }
    }
}

impl Text for ParseError {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, flaw, what } = self;
        write!(f, "{} {text:?}: {}", lang.pick(what.0, what.1), flaw.text(lang))
    }
}
