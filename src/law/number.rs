//! Document numbers (số hiệu).

use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use crate::text::Lang;

const SYMBOL: usize = 24;

/// Số hiệu văn bản: the number of a document, such as `16/2019/QĐ-UBND`.
///
/// A number alone is no identity: `16/2019/QĐ-UBND` exists in every province.
/// An [`Instrument`](crate::law::Instrument) is number, issuer and date.
///
/// # Parsing and printing
/// `serial/year/symbol` for documents of law, `serial/symbol` for the others
/// (`297/QĐ-UBND`). Leading zeros are kept; the symbol is of capitals, digits,
/// `-` and `&`, at most 24 bytes.
///
/// ```
/// use to_dan_pho::law::DocumentNumber;
/// let number: DocumentNumber = "09/2008/NQLT-CP-UBTWMTTQVN".parse()?;
/// assert_eq!((number.serial(), number.year()), (9, Some(2008)));
/// assert_eq!(number.to_string(), "09/2008/NQLT-CP-UBTWMTTQVN");
/// assert!("16-2019".parse::<DocumentNumber>().is_err());
/// # Ok::<(), to_dan_pho::law::NumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "String", into = "String")
)]
pub struct DocumentNumber {
    serial: u32,
    year: u16,
    digits: u8,
    length: u8,
    symbol: [u8; SYMBOL],
}

/// Why a text is no document number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("document number {text:?}: {flaw}")]
pub struct NumberError {
    /// The text as given.
    pub text: String,
    /// What is wrong with it.
    pub flaw: NumberFlaw,
}

/// What is wrong with a document number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NumberFlaw {
    /// The serial is missing, is zero, or has more than seven digits.
    #[error("the serial must be 1 to 9999999")]
    Serial,
    /// The year is not between 1945 and 2200.
    #[error("the year must be of four digits, 1945 to 2200")]
    Year,
    /// The symbol is missing or has other than capitals, digits, `-` and `&`.
    #[error("the symbol must be of capitals, digits, '-' and '&', such as QĐ-UBND")]
    Symbol,
    /// The symbol is longer than 24 bytes.
    #[error("the symbol is longer than 24 bytes")]
    Length,
}

impl DocumentNumber {
    /// Reads a number, at compile time too.
    ///
    /// # Errors
    /// The [flaw](NumberFlaw) of the text.
    #[expect(
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        clippy::as_conversions,
        reason = "const: iterators and conversions are not; every index is below a length just compared, \
                  every sum below 10^7"
    )]
    pub const fn parse(text: &str) -> Result<Self, NumberFlaw> {
        let bytes = text.as_bytes();
        let (serial, digits) = leading_number(bytes, 0);
        if digits == 0 || digits > 7 || serial == 0 || digits == bytes.len() || bytes[digits] != b'/' {
            return Err(NumberFlaw::Serial);
        }
        let mut at = digits + 1;
        let (year, width) = leading_number(bytes, at);
        let dated = width > 0 && at + width < bytes.len() && bytes[at + width] == b'/';
        if dated {
            if width != 4 || year < 1945 || year > 2200 {
                return Err(NumberFlaw::Year);
            }
            at += width + 1;
        }
        let length = bytes.len() - at;
        if length == 0 {
            return Err(NumberFlaw::Symbol);
        }
        if length > SYMBOL {
            return Err(NumberFlaw::Length);
        }
        let mut symbol = [0; SYMBOL];
        let mut i = 0;
        while i < length {
            let width = capital_width(bytes, at + i);
            if width == 0 {
                return Err(NumberFlaw::Symbol);
            }
            let mut k = 0;
            while k < width {
                symbol[i + k] = bytes[at + i + k];
                k += 1;
            }
            i += width;
        }
        Ok(Self {
            serial,
            year: if dated { year as u16 } else { 0 },
            digits: digits as u8,
            length: length as u8,
            symbol,
        })
    }

    /// A number written in the source of this crate; wrong text fails to
    /// compile.
    #[expect(
        clippy::panic,
        reason = "only called in constants, where it is a compile error"
    )]
    pub(crate) const fn literal(text: &str) -> Self {
        match Self::parse(text) {
            Ok(number) => number,
            Err(_) => panic!("not a document number"),
        }
    }

    /// The serial: 16 of `16/2019/QĐ-UBND`.
    #[must_use]
    pub const fn serial(self) -> u32 {
        self.serial
    }

    /// The year, where the number has one.
    #[must_use]
    pub const fn year(self) -> Option<u16> {
        match self.year {
            0 => None,
            year => Some(year),
        }
    }

    /// The symbol: `QĐ-UBND` of `16/2019/QĐ-UBND`.
    #[must_use]
    pub fn symbol(&self) -> &str {
        let bytes = self.symbol.get(..usize::from(self.length)).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }

    /// The kind of document its symbol names, if known.
    #[must_use]
    pub fn document_kind(&self, lang: Lang) -> Option<&'static str> {
        let head = self.symbol().split('-').next().unwrap_or_default();
        let (vi, en) = match head {
            "NĐ" => ("Nghị định", "Decree"),
            "TT" => ("Thông tư", "Circular"),
            "TTLT" => ("Thông tư liên tịch", "Joint Circular"),
            "NQLT" => ("Nghị quyết liên tịch", "Joint Resolution"),
            "NQ" => ("Nghị quyết", "Resolution"),
            "QĐ" => ("Quyết định", "Decision"),
            "PL" => ("Pháp lệnh", "Ordinance"),
            "CV" => ("Công văn", "Official Letter"),
            "KH" => ("Kế hoạch", "Plan"),
            "KHLT" => ("Kế hoạch liên tịch", "Joint Plan"),
            _ if head.starts_with("QH") => ("Luật", "Law"),
            _ => return None,
        };
        Some(lang.pick(vi, en))
    }
}

/// The number that starts at `at`, and how many digits it has.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "const; stops at the length, and at eight digits, far below the limit of u32"
)]
const fn leading_number(bytes: &[u8], at: usize) -> (u32, usize) {
    let (mut value, mut digits) = (0, 0);
    while at + digits < bytes.len() && digits < 8 && bytes[at + digits].is_ascii_digit() {
        value = value * 10 + (bytes[at + digits] - b'0') as u32;
        digits += 1;
    }
    (value, digits)
}

/// How many bytes the capital, digit or mark at `at` has; 0 for anything else.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "const; `at` is below the length, the second index is compared first"
)]
const fn capital_width(bytes: &[u8], at: usize) -> usize {
    match bytes[at] {
        b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'&' => 1,
        _ if at + 1 == bytes.len() => 0,
        first => match (first, bytes[at + 1]) {
            // Đ, Ă, Ơ, Ư, Â, Ê, Ô: the Vietnamese capitals beyond ASCII.
            (0xC4, 0x90 | 0x82) | (0xC6, 0xA0 | 0xAF) | (0xC3, 0x82 | 0x8A | 0x94) => 2,
            _ => 0,
        },
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0width$}/", self.serial, width = usize::from(self.digits))?;
        if let Some(year) = self.year() {
            write!(f, "{year}/")?;
        }
        f.write_str(self.symbol())
    }
}

impl fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for DocumentNumber {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        Self::parse(text).map_err(|flaw| NumberError {
            text: text.to_string(),
            flaw,
        })
    }
}

impl TryFrom<String> for DocumentNumber {
    type Error = NumberError;

    fn try_from(text: String) -> Result<Self, NumberError> {
        text.parse()
    }
}

impl From<DocumentNumber> for String {
    fn from(number: DocumentNumber) -> Self {
        number.to_string()
    }
}
