//! Document numbers (số hiệu).

use alloc::string::{String, ToString};
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::num::NonZeroU8;
use core::str::FromStr;

use crate::text::{Lang, ParseError, ValueError};

/// Số hiệu văn bản: the number of a document, such as `16/2019/QĐ-UBND`.
///
/// The number is kept as it stands on the document and is at most [`DocumentNumber::MAX`] bytes long. A number
/// alone is no identity: `16/2019/QĐ-UBND` exists in every province. An [`Instrument`](crate::law::Instrument) is
/// number, issuer and date.
///
/// # Parsing and printing
/// Vietnamese letters without tone marks, digits, spaces, and the marks `/`, `-`, `.` and `&`. The first character is
/// a digit, the last a letter or a digit, and no two marks follow each other: a number that was left blank
/// (`/2024/QĐ-UBND`) is an error. The word "số" and the kind of the document are no part of the number. `Display`
/// gives what stood.
///
/// # Comparisons
/// Two numbers are equal, and hash and sort alike, where their normal forms are the same. The normal form
/// - has capital letters only;
/// - has every letter as one character, whether the text has it composed or decomposed (Unicode NFC and NFD);
/// - has no leading zeros: `09/2008` is `9/2008`;
/// - has `-` for every dash;
/// - has no space beside a mark, and one where several stand between letters or digits.
///
/// `D` and `Đ` are two letters, since they stand for different documents: `12/HD-UBND` is a hướng dẫn (guidance),
/// `12/HĐ-UBND` a hợp đồng (contract). So `12/QD-UBND` is not equal to `12/QĐ-UBND`;
/// [`is_likely_slip_of`](Self::is_likely_slip_of) tells that one is probably the other, and
/// [`Rulebook::suggest`](crate::Rulebook::suggest) finds the instrument meant. A character that only looks like
/// `Đ` (`Ð` of Icelandic, `Ɖ` of Ewe) is an error.
///
/// Numbers sort by their serial, and by their normal form where the serial is the same.
///
/// ```
/// use to_dan_pho::law::DocumentNumber;
/// let number: DocumentNumber = "09/2008/NQLT-CP-UBTWMTTQVN".parse()?;
/// assert_eq!((number.serial(), number.year()), (Some(9), Some(2008)));
/// assert_eq!(number.to_string(), "09/2008/NQLT-CP-UBTWMTTQVN");
/// let of_the_party: DocumentNumber = "99-NQ/ĐU".parse()?;
/// assert_eq!((of_the_party.serial(), of_the_party.symbol()), (Some(99), "NQ/ĐU"));
/// assert_eq!(number, "9/2008/NQLT - CP - UBTWMTTQVN".parse()?);
/// let slip: DocumentNumber = "12/QD-UBND".parse()?;
/// assert!(slip.is_likely_slip_of("12/QĐ-UBND".parse()?));
/// assert!("12/QÐ-UBND".parse::<DocumentNumber>().is_err()); // U+00D0
/// # Ok::<(), to_dan_pho::text::ParseError>(())
/// ```
#[derive(Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "String"))]
pub struct DocumentNumber {
    // Not zero, so that an absent number takes no more room than one.
    length: NonZeroU8,
    text: [u8; DocumentNumber::MAX],
}

const _: () = assert!(size_of::<Option<DocumentNumber>>() == 33);

/// The sort of a character of a number.
#[derive(Clone, Copy)]
enum Sort {
    Letter,
    Digit,
    Mark,
    Space,
}

/// The letters of a number that are not ASCII, with the letter without its mark and, where Unicode has one, the
/// mark: `Ă` is `A` and U+0306.
const LETTERS: [(char, char, Option<char>); 14] = [
    ('Ă', 'A', Some('\u{306}')),
    ('Â', 'A', Some('\u{302}')),
    ('Đ', 'D', None),
    ('Ê', 'E', Some('\u{302}')),
    ('Ô', 'O', Some('\u{302}')),
    ('Ơ', 'O', Some('\u{31b}')),
    ('Ư', 'U', Some('\u{31b}')),
    ('ă', 'a', Some('\u{306}')),
    ('â', 'a', Some('\u{302}')),
    ('đ', 'd', None),
    ('ê', 'e', Some('\u{302}')),
    ('ô', 'o', Some('\u{302}')),
    ('ơ', 'o', Some('\u{31b}')),
    ('ư', 'u', Some('\u{31b}')),
];

/// Returns the sort of a character where it may stand in a number. `before` is the character before it.
const fn sort_of(c: char, before: Option<char>) -> Result<Sort, ValueError> {
    match c {
        'A'..='Z' | 'a'..='z' => return Ok(Sort::Letter),
        '0'..='9' => return Ok(Sort::Digit),
        ' ' => return Ok(Sort::Space),
        // Hyphens and dashes, and the minus sign, as word processors put them.
        '/' | '.' | '&' | '-' | '\u{2010}'..='\u{2014}' | '\u{2212}' => return Ok(Sort::Mark),
        'Ð' | 'Ɖ' => {
            return Err(ValueError::LookAlike {
                found: c, meant: 'Đ'
            });
        }
        'ð' | 'ɖ' => {
            return Err(ValueError::LookAlike {
                found: c, meant: 'đ'
            });
        }
        _ => {}
    }
    let mut letters: &[(char, char, Option<char>)] = &LETTERS;
    while let [(composed, bare, mark), rest @ ..] = letters {
        if c == *composed {
            return Ok(Sort::Letter);
        }
        if let (Some(mark), Some(before)) = (*mark, before)
            && mark == c
            && before == *bare
        {
            return Ok(Sort::Letter);
        }
        letters = rest;
    }
    Err(ValueError::Character(c))
}

impl DocumentNumber {
    /// The most bytes a number can have, in UTF-8: `Đ` has two.
    pub const MAX: usize = 32;

    /// Reads a number, at compile time too.
    ///
    /// # Errors
    /// The [flaw](ValueError) of the text.
    #[expect(
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        clippy::as_conversions,
        reason = "const: iterators and conversions are not; every index is below a length just compared"
    )]
    pub const fn parse(text: &str) -> Result<Self, ValueError> {
        let bytes = text.as_bytes();
        if bytes.len() > Self::MAX {
            return Err(ValueError::Length { most: Self::MAX });
        }
        let Some(length) = NonZeroU8::new(bytes.len() as u8) else {
            return Err(ValueError::Serial);
        };
        let mut kept = [0; Self::MAX];
        // The character before, and whether a letter or digit stands since the last mark.
        let (mut before, mut part, mut ends_in_space) = (None, false, false);
        let mut at = 0;
        while at < bytes.len() {
            let (c, width) = character(bytes, at);
            let sort = match sort_of(c, before) {
                Ok(sort) => sort,
                Err(flaw) => return Err(flaw),
            };
            match sort {
                Sort::Letter if at == 0 => return Err(ValueError::Serial),
                Sort::Letter | Sort::Digit => part = true,
                Sort::Space if at > 0 => {}
                Sort::Mark if part => part = false,
                Sort::Mark | Sort::Space => return Err(ValueError::EmptyPart),
            }
            ends_in_space = matches!(sort, Sort::Space);
            before = Some(c);
            let mut i = 0;
            while i < width {
                kept[at + i] = bytes[at + i];
                i += 1;
            }
            at += width;
        }
        if !part || ends_in_space {
            return Err(ValueError::EmptyPart);
        }
        Ok(Self { length, text: kept })
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

    /// Returns the number as it stood.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let bytes = self
            .text
            .get(..usize::from(self.length.get()))
            .unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }

    /// Returns the serial, 16 of `16/2019/QĐ-UBND` and 99 of `99-NQ/ĐU`, where the number begins with digits and a mark.
    #[must_use]
    pub fn serial(&self) -> Option<u32> {
        self.parts().0
    }

    /// Returns the year, 2019 of `16/2019/QĐ-UBND`, where a year from 1945 to 2200 follows the serial and `/`.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        self.parts().1
    }

    /// Returns the symbol, `QĐ-UBND` of `16/2019/QĐ-UBND`: what follows the serial and the year, as it stood.
    #[must_use]
    pub fn symbol(&self) -> &str {
        self.parts().2
    }

    /// The serial, the year and what follows them.
    fn parts(&self) -> (Option<u32>, Option<u16>, &str) {
        let text = self.as_str();
        let Some((serial, mark, rest)) = leading_number(text) else {
            return (None, None, text);
        };
        let Ok(serial) = serial.parse() else {
            return (None, None, text);
        };
        let year = (mark == Some('/')).then(|| leading_number(rest)).flatten();
        match year.map(|(year, _, after)| (year.len(), year.parse(), after)) {
            Some((4, Ok(year @ 1945..=2200), after)) => (Some(serial), Some(year), after),
            _ => (Some(serial), None, rest),
        }
    }

    /// Returns whether the two numbers differ only in the marks of letters, `D` for `Đ` or `U` for `Ư`, so that one
    /// is probably a slip for the other. Equal numbers do not differ.
    ///
    /// ```
    /// use to_dan_pho::law::DocumentNumber;
    /// let number = |text: &str| text.parse::<DocumentNumber>();
    /// assert!(number("16/2019/QD-UBND")?.is_likely_slip_of(number("16/2019/QĐ-UBND")?));
    /// assert!(!number("16/2019/qđ-ubnd")?.is_likely_slip_of(number("16/2019/QĐ-UBND")?));
    /// # Ok::<(), to_dan_pho::text::ParseError>(())
    /// ```
    #[must_use]
    pub fn is_likely_slip_of(&self, other: Self) -> bool {
        *self != other && same_without_marks(self.as_str(), other.as_str())
    }

    /// Returns whether the symbols are the same, a likely slip apart.
    pub(crate) fn has_symbol_like(&self, other: &Self) -> bool {
        same_without_marks(self.symbol(), other.symbol())
    }

    /// The kind of document its symbol names, if known.
    #[must_use]
    pub fn document_kind(&self, lang: Lang) -> Option<&'static str> {
        const KINDS: [(&str, &str, &str); 10] = [
            ("NĐ", "Nghị định", "Decree"),
            ("TT", "Thông tư", "Circular"),
            ("TTLT", "Thông tư liên tịch", "Joint Circular"),
            ("NQLT", "Nghị quyết liên tịch", "Joint Resolution"),
            ("NQ", "Nghị quyết", "Resolution"),
            ("QĐ", "Quyết định", "Decision"),
            ("PL", "Pháp lệnh", "Ordinance"),
            ("CV", "Công văn", "Official Letter"),
            ("KH", "Kế hoạch", "Plan"),
            ("KHLT", "Kế hoạch liên tịch", "Joint Plan"),
        ];
        let head = || normal(self.symbol()).take_while(|c| c.is_alphabetic());
        if head().eq("QH".chars()) {
            return Some(lang.pick("Luật", "Law"));
        }
        let kind = KINDS.iter().find(|(symbol, ..)| head().eq(symbol.chars()));
        kind.map(|(_, vi, en)| lang.pick(vi, en))
    }
}

/// The character that starts at `at`, and how many bytes it has.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "const; the bytes are those of a `str`, so that what the first byte announces follows"
)]
const fn character(bytes: &[u8], at: usize) -> (char, usize) {
    let first = bytes[at];
    let (mut code, width) = match first {
        0..=0x7f => (first as u32, 1),
        0x80..=0xdf => (first as u32 & 0x1f, 2),
        0xe0..=0xef => (first as u32 & 0x0f, 3),
        0xf0..=0xff => (first as u32 & 0x07, 4),
    };
    let mut i = 1;
    while i < width {
        code = (code << 6) | (bytes[at + i] as u32 & 0x3f);
        i += 1;
    }
    match char::from_u32(code) {
        Some(c) => (c, width),
        None => (char::REPLACEMENT_CHARACTER, width),
    }
}

/// The digits that a text begins with, the mark after them, and what follows the mark. None where there is no digit, or
/// no mark follows.
fn leading_number(text: &str) -> Option<(&str, Option<char>, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.strip_suffix(rest).filter(|digits| !digits.is_empty())?;
    let rest = rest.trim_start();
    let mut after = rest.chars();
    match after.next() {
        None => Some((digits, None, "")),
        Some(mark) if !mark.is_alphanumeric() => Some((digits, Some(mark), after.as_str().trim_start())),
        Some(_) => None,
    }
}

/// The normal form of a number, or of its symbol.
fn normal(text: &str) -> impl Iterator<Item = char> {
    let mut serial = text;
    while let Some(rest) = serial.strip_prefix('0')
        && rest.starts_with(|c: char| c.is_ascii_digit())
    {
        serial = rest;
    }
    let mut rest = serial.chars().peekable();
    let mut last = None;
    core::iter::from_fn(move || {
        let mut spaced = false;
        while rest.next_if_eq(&' ').is_some() {
            spaced = true;
        }
        let apart = |c: &char| c.is_alphanumeric();
        if spaced && last.as_ref().is_some_and(apart) && rest.peek().is_some_and(apart) {
            last = Some(' ');
            return last;
        }
        let c = rest.next()?;
        let decomposed = |(composed, bare, mark): &(char, char, Option<char>)| {
            (*bare == c && mark.is_some() && rest.peek() == mark.as_ref()).then_some(*composed)
        };
        let c = match LETTERS.iter().find_map(decomposed) {
            Some(composed) => {
                rest.next();
                composed
            }
            None => c,
        };
        last = match c {
            '\u{2010}'..='\u{2014}' | '\u{2212}' => Some('-'),
            c => c.to_uppercase().next(),
        };
        last
    })
}

/// Returns whether two texts have the same normal form once the marks of letters are left away.
fn same_without_marks(one: &str, other: &str) -> bool {
    let bare = |c: char| {
        let marked = LETTERS.iter().find(|(composed, ..)| *composed == c);
        marked.map_or(c, |(_, bare, _)| *bare)
    };
    normal(one).map(bare).eq(normal(other).map(bare))
}

impl PartialEq for DocumentNumber {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text || normal(self.as_str()).eq(normal(other.as_str()))
    }
}

impl Eq for DocumentNumber {}

impl Ord for DocumentNumber {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_text = || normal(self.as_str()).cmp(normal(other.as_str()));
        self.serial().cmp(&other.serial()).then_with(by_text)
    }
}

impl PartialOrd for DocumentNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for DocumentNumber {
    fn hash<H: Hasher>(&self, state: &mut H) {
        normal(self.as_str()).for_each(|c| c.hash(state));
        state.write_u8(0xff);
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for DocumentNumber {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text).map_err(|flaw| ParseError::new(("số văn bản", "document number"), text, flaw))
    }
}

#[cfg(feature = "serde")]
crate::wire::read_from_text!(
    DocumentNumber,
    "số văn bản, như \"12/QĐ-UBND\"" / "a document number, such as \"12/QĐ-UBND\""
);

impl From<DocumentNumber> for String {
    fn from(number: DocumentNumber) -> Self {
        number.to_string()
    }
}
