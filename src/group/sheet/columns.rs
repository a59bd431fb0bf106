//! The columns of a sheet and their names.

use crate::text::vocabulary;

use super::cells::{folded, is_word};

vocabulary! {
    /// Cột: a column of a sheet that [`read_sheet`](super::read_sheet) reads; its page says what each of them holds.
    ///
    /// ```
    /// use to_dan_pho::group::SheetColumn;
    /// assert_eq!(SheetColumn::named("So ho"), Some(SheetColumn::Households));
    /// assert_eq!(SheetColumn::named("vacant_since"), Some(SheetColumn::VacantSince));
    /// assert_eq!(SheetColumn::named("Mã hộ"), None);
    /// ```
    pub enum SheetColumn {
        /// Tên của thôn, tổ dân phố: the name or number of the group.
        Name = "tên" / "name",
        /// Tên gọi địa phương: what the group is called locally.
        Term = "tên gọi" / "term",
        /// Loại: thôn or tổ dân phố, where the term does not tell it.
        Kind = "loại" / "kind",
        /// Số hộ gia đình: households.
        Households = "số hộ" / "households",
        /// Since when there has been no head.
        VacantSince = "khuyết từ ngày" / "vacant since",
        /// Trưởng ban công tác Mặt trận: who it is.
        FrontHead = "Trưởng ban công tác Mặt trận" / "Front head",
        /// Bí thư chi bộ: who it is.
        CellSecretary = "Bí thư chi bộ" / "cell secretary",
        /// Căn cứ: what the statement of the group rests on.
        Source = "căn cứ" / "source",
        /// Số của báo cáo, danh sách: the number of the document that the statement is taken from.
        Document = "số văn bản" / "document",
        /// Chức vụ: which office the row is about.
        Office = "chức vụ" / "office",
        /// Mã người: who holds the office.
        Person = "mã người" / "person",
        /// The first day in office.
        From = "từ ngày" / "from",
        /// The last day in office, as it stands now.
        LastDay = "đến hết ngày" / "last day",
        /// The last day of the term as it was recognised, where a decision changed it.
        RecognisedTo = "công nhận đến ngày" / "recognised to",
        /// Cách nhận chức: how the person came to the office.
        CameBy = "cách nhận chức" / "came by",
        /// Số quyết định: decision.
        Decision = "số quyết định" / "decision",
        /// Ngày quyết định: decided.
        Decided = "ngày quyết định" / "decided",
        /// The age on the first day in office.
        Age = "tuổi" / "age",
    }
}

/// Other names of the columns, without accents and in small letters. The words of [`SheetColumn`] need no row.
const ALSO: &[(&str, SheetColumn)] = &[
    ("ten to dan pho", SheetColumn::Name),
    ("ten thon", SheetColumn::Name),
    ("ten thon to dan pho", SheetColumn::Name),
    ("to dan pho", SheetColumn::Name),
    ("thon", SheetColumn::Name),
    ("thon to dan pho", SheetColumn::Name),
    ("group", SheetColumn::Name),
    ("ten goi dia phuong", SheetColumn::Term),
    ("local term", SheetColumn::Term),
    ("so ho gia dinh", SheetColumn::Households),
    ("tong so ho", SheetColumn::Households),
    ("khuyet tu", SheetColumn::VacantSince),
    ("truong ban ctmt", SheetColumn::FrontHead),
    ("party cell secretary", SheetColumn::CellSecretary),
    ("nguoi giu chuc vu", SheetColumn::Person),
    ("ngay bat dau", SheetColumn::From),
    ("den ngay", SheetColumn::LastDay),
    ("ngay ket thuc", SheetColumn::LastDay),
    ("cong nhan den", SheetColumn::RecognisedTo),
    ("cong nhan den het ngay", SheetColumn::RecognisedTo),
    ("so qd", SheetColumn::Decision),
    ("ngay qd", SheetColumn::Decided),
    ("decision number", SheetColumn::Decision),
    ("decision day", SheetColumn::Decided),
];

/// Columns that a list may have and that hold nothing the crate records: numbers of rows, remarks, names of persons.
const PASSED_OVER: &[&str] = &[
    "stt",
    "tt",
    "so thu tu",
    "no",
    "ghi chu",
    "note",
    "notes",
    "ho ten",
    "ho va ten",
    "full name",
];

impl SheetColumn {
    /// Returns the column of a name in Vietnamese or English, with or without accents, in capital or small letters; none where
    /// no column has that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = folded(name);
        let own = { Self::ALL.iter() }.find(|column| is_word(&name, *column));
        let also = || { ALSO.iter() }.find(|(other, _)| *other == name);
        own.copied().or_else(|| also().map(|(_, column)| *column))
    }

    /// Returns whether the column says something of a holder of an office, and not of the group.
    pub(super) const fn is_of_office(self) -> bool {
        match self {
            Self::Office
            | Self::Person
            | Self::From
            | Self::LastDay
            | Self::RecognisedTo
            | Self::CameBy
            | Self::Decision
            | Self::Decided
            | Self::Age => true,
            Self::Name
            | Self::Term
            | Self::Kind
            | Self::Households
            | Self::VacantSince
            | Self::FrontHead
            | Self::CellSecretary
            | Self::Source
            | Self::Document => false,
        }
    }
}

/// Returns whether a name is that of a column that is passed over.
pub(super) fn is_passed_over(name: &str) -> bool {
    PASSED_OVER.contains(&folded(name).as_str())
}
