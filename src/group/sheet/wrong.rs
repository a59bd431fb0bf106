//! What is wrong in a sheet, with row, column and reason.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::act::Refusal;
use crate::group::position::{CameBy, PositionSource};
use crate::law::{Rulebook, UnitKind};
use crate::office::Office;
use crate::place::LocalTerm;
use crate::text::{Lang, Text, ValueError};

use super::columns::SheetColumn;

/// Ô có lỗi: something wrong in a sheet, as [`read_sheet`](super::read_sheet) tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongCell {
    /// The rows, as the sheet counts them: the names of the columns are row 1. Several where rows contradict each other.
    pub rows: Vec<u32>,
    /// The column; none where the fault lies in no single column that is known.
    pub column: Option<SheetColumn>,
    /// The content of the cell, at most 60 characters of it, without control characters.
    pub cell: String,
    /// The flaw of the cell.
    pub flaw: CellFlaw,
}

/// Lỗi của ô: what is wrong with a cell or with a row.
///
/// ```
/// use to_dan_pho::group::{CellFlaw, WrongCell};
/// use to_dan_pho::{Lang, Rulebook};
/// let (rows, cell, flaw) = (vec![1], "Đến ngay".to_owned(), CellFlaw::UnknownColumn);
/// let wrong = WrongCell { rows, column: None, cell, flaw };
/// let text = wrong.explain(&Rulebook::builtin(), Lang::Vi);
/// assert_eq!(text, "dòng 1: \"Đến ngay\" không phải là tên cột đã biết");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CellFlaw {
    /// No column has this name. Every group waits, since the column may hold what changes its statement.
    UnknownColumn,
    /// Two columns have this name.
    ColumnTwice,
    /// A column that every sheet needs is not there.
    NoColumn,
    /// A cell stands beyond the last name of a column.
    BeyondColumns,
    /// The cell is empty, and the row or the group needs it.
    Empty,
    /// The cell is no day of the calendar in one of the forms that are read.
    NoDay,
    /// The cell is no whole number.
    NoNumber,
    /// The cell is no identifier.
    NoId,
    /// The cell is none of the words of its column.
    NoWord,
    /// The cell is no name and no number of a document.
    Value(ValueError),
    /// Two rows of one group say different things of the group.
    Differs,
    /// The registration or the position of the group is refused.
    Refused(Refusal),
}

impl WrongCell {
    pub(super) fn new(rows: Vec<u32>, column: Option<SheetColumn>, cell: &str, flaw: CellFlaw) -> Self {
        Self {
            rows,
            column,
            // At most a line of it, without what would change how the line is shown.
            cell: cell.chars().filter(|c| !is_unseen(*c)).take(60).collect(),
            flaw,
        }
    }

    /// Returns row, column, what stands there and the reason, as a sentence.
    ///
    /// ```
    /// use to_dan_pho::group::{CellFlaw, SheetColumn, WrongCell};
    /// use to_dan_pho::{Lang, Rulebook};
    /// let wrong = WrongCell {
    ///     rows: vec![7],
    ///     column: Some(SheetColumn::From),
    ///     cell: "31/02/2023".into(),
    ///     flaw: CellFlaw::NoDay,
    /// };
    /// let text = wrong.explain(&Rulebook::builtin(), Lang::En);
    /// assert_eq!(text, "row 7, column \"from\": \"31/02/2023\" is no day; it is written as 15/12/2023");
    /// ```
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let rows: Vec<_> = self.rows.iter().map(ToString::to_string).collect();
        let many = rows.len() > 1;
        let mut place = alloc::format!(
            "{} {}",
            lang.pick("dòng", if many { "rows" } else { "row" }),
            rows.join(", ")
        );
        if let Some(column) = self.column {
            let column = column.text(lang);
            place.push_str(&alloc::format!(", {} \"{column}\"", lang.pick("cột", "column")));
        }
        place.push_str(": ");
        if !self.cell.is_empty() {
            place.push_str(&alloc::format!("\"{}\" ", self.cell));
        }
        place.push_str(&self.reason(book, lang));
        place
    }

    /// The reason, as it follows what stands in the cell.
    fn reason(&self, book: &Rulebook, lang: Lang) -> String {
        let text = match self.flaw {
            CellFlaw::UnknownColumn => {
                lang.pick("không phải là tên cột đã biết", "is no column that is known")
            }
            CellFlaw::ColumnTwice => lang.pick("là tên của hai cột", "is the name of two columns"),
            CellFlaw::NoColumn => lang.pick("không có cột này", "there is no such column"),
            CellFlaw::BeyondColumns => {
                lang.pick("nằm ngoài các cột có tên", "stands in no column that has a name")
            }
            CellFlaw::Empty => lang.pick("chưa ghi", "nothing is written"),
            CellFlaw::NoDay => lang.pick(
                "không phải là ngày; ghi như 15/12/2023",
                "is no day; it is written as 15/12/2023",
            ),
            CellFlaw::NoNumber => lang.pick(
                "không phải là số nguyên; ghi như 1392 hoặc 1.392",
                "is no whole number; it is written as 1392 or 1,392",
            ),
            CellFlaw::NoId => lang.pick("không phải là mã định danh (UUID)", "is no identifier (UUID)"),
            CellFlaw::Differs => lang.pick(
                "khác với dòng trước của cùng thôn, tổ dân phố",
                "differs from the earlier row of the same group",
            ),
            CellFlaw::NoWord => {
                let words = words(self.column, lang).join(", ");
                let none = lang.pick("không phải là một trong các từ", "is none of the words");
                return alloc::format!("{none}: {words}");
            }
            CellFlaw::Value(flaw) => {
                let flaw = flaw.text(lang);
                return alloc::format!("{}: {flaw}", lang.pick("không hợp lệ", "is not valid"));
            }
            CellFlaw::Refused(refusal) => return refusal.explain(book, lang).to_string(),
        };
        text.to_string()
    }
}

/// Returns whether a character is no letter or sign, but changes how a text is shown: a control character, or a mark of
/// direction.
fn is_unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The words that a column can hold.
fn words(column: Option<SheetColumn>, lang: Lang) -> Vec<String> {
    fn all<T: Text>(words: &[T], lang: Lang) -> Vec<String> {
        words.iter().map(|word| word.text(lang).to_string()).collect()
    }
    match column {
        Some(SheetColumn::Term) => all(LocalTerm::ALL, lang),
        Some(SheetColumn::Kind) => all(UnitKind::ALL, lang),
        Some(SheetColumn::Source) => all(PositionSource::ALL, lang),
        Some(SheetColumn::Office) => all(Office::ALL, lang),
        Some(SheetColumn::CameBy) => all(CameBy::ALL, lang),
        _ => Vec::new(),
    }
}
