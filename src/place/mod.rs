//! Places: names, wards, and what groups are called.

mod compose;
mod name;

use chrono::NaiveDate;

pub(crate) use compose::{bare, class, composed};
pub use name::PlaceName;

use crate::law::{DocumentNumber, Province, UnitKind};
use crate::text::{ValueError, vocabulary};

/// Mã phường: the statistical code of a commune-level unit, five digits.
///
/// Codes are used again: 26740 was Phường Bến Nghé and is now Phường Sài Gòn. A [`Ward`] therefore
/// is code, name as it stood, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "u32"))]
pub struct WardCode(u32);

impl WardCode {
    /// The ward of a code.
    ///
    /// # Errors
    /// When the code has more than five digits or is zero.
    pub const fn new(code: u32) -> Result<Self, ValueError> {
        if code == 0 || code > 99_999 {
            Err(ValueError::WardCode(code))
        } else {
            Ok(Self(code))
        }
    }
}

/// Reads a code from a number, or from its text of five digits.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for WardCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = crate::wire::CodeForm {
            name: "WardCode",
            what: ["mã cấp xã, 256 hoặc \"00256\"", "a ward code, 256 or \"00256\""],
            digits: 5,
            in_a_byte: false,
        };
        crate::wire::code(deserializer, form, Self::new)
    }
}

impl TryFrom<u32> for WardCode {
    type Error = ValueError;
    fn try_from(code: u32) -> Result<Self, ValueError> {
        Self::new(code)
    }
}

impl From<WardCode> for u32 {
    fn from(code: WardCode) -> Self {
        code.0
    }
}

impl core::fmt::Display for WardCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

vocabulary! {
    /// Loại đơn vị hành chính cấp xã: the kind of a commune-level unit.
    pub enum WardKind {
        /// Xã: thôn lie in it.
        Xa = "xã" / "commune",
        /// Phường: tổ dân phố lie in it.
        Phuong = "phường" / "ward",
        /// Thị trấn, until 30/6/2025: tổ dân phố lay in it.
        ThiTran = "thị trấn" / "township",
        /// Đặc khu, since 1/7/2025: special zone.
        DacKhu = "đặc khu" / "special zone",
    }
}

/// Phường, xã, thị trấn, đặc khu: a commune-level unit as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias(
    "cấp xã",
    "cap xa",
    "xã",
    "xa",
    "phường",
    "phuong",
    "đặc khu",
    "dac khu",
    "Commune"
))]
pub struct Ward {
    /// Its province.
    pub province: Province,
    /// Its code. That it is the code of a ward of this name and day is taken on the caller's word: the list of codes was not read.
    pub code: WardCode,
    /// Its name, as it stood.
    pub name: PlaceName,
    /// Its kind, if it was recorded.
    pub kind: Option<WardKind>,
    /// From when it is that ward.
    pub since: NaiveDate,
    /// The instrument that made it so.
    pub by: DocumentNumber,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Ward", rename = "Ward", deny_unknown_fields)]
struct WardForm {
    province: Province,
    code: WardCode,
    name: PlaceName,
    #[serde(deserialize_with = "crate::wire::present")]
    kind: Option<WardKind>,
    #[serde(deserialize_with = "crate::wire::date")]
    since: NaiveDate,
    by: DocumentNumber,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("WardForm", Ward);

impl Ward {
    /// Returns the commune-level unit that an instrument made so on a day.
    #[must_use]
    pub const fn new(
        province: Province,
        code: WardCode,
        name: PlaceName,
        since: NaiveDate,
        by: DocumentNumber,
    ) -> Self {
        Self {
            province,
            code,
            name,
            kind: None,
            since,
            by,
        }
    }

    /// Returns the unit with its kind.
    #[must_use]
    pub fn with_kind(self, kind: WardKind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// Returns whether the unit is a special zone: in one without a level of government the People's Committee decides what the
    /// People's Council decides elsewhere.
    pub(crate) fn is_special_zone(&self) -> bool {
        self.kind == Some(WardKind::DacKhu)
    }
}

vocabulary! {
    /// Tên gọi địa phương: what a group is called where it is, in the order of the decree, and then the terms that no
    /// text sorts.
    #[doc(alias("tên gọi tại địa phương", "ten goi tai dia phuong", "khu phố", "khu pho", "khối phố", "khoi pho", "ấp", "ap", "bản", "ban"))]
    pub enum LocalTerm {
        /// Thôn: a local term for a village.
        Thon = "thôn" / "thôn",
        /// Xóm: a local term for a village.
        Xom = "xóm" / "xóm",
        /// Làng: a local term for a village.
        Lang = "làng" / "làng",
        /// Ấp: a local term for a village.
        Ap = "ấp" / "ấp",
        /// Bản: a local term for a village.
        Ban = "bản" / "bản",
        /// Buôn: a local term for a village.
        Buon = "buôn" / "buôn",
        /// Bon.
        Bon = "bon" / "bon",
        /// Phum.
        Phum = "phum" / "phum",
        /// Sóc: a local term for a village.
        Soc = "sóc" / "sóc",
        /// Tổ dân phố: a local term for a residential group.
        ToDanPho = "tổ dân phố" / "tổ dân phố",
        /// Khu phố: a local term for a residential group.
        KhuPho = "khu phố" / "khu phố",
        /// Khối phố: a local term for a residential group.
        KhoiPho = "khối phố" / "khối phố",
        /// Khóm: a local term for a residential group.
        Khom = "khóm" / "khóm",
        /// Tiểu khu: a local term for a residential group.
        TieuKhu = "tiểu khu" / "tiểu khu",
        /// Khu dân cư. No text gives its kind.
        KhuDanCu = "khu dân cư" / "khu dân cư",
        /// Khu. No text gives its kind.
        Khu = "khu" / "khu",
        /// Khối. No text gives its kind.
        Khoi = "khối" / "khối",
        /// Tổ. No text gives its kind.
        To = "tổ" / "tổ",
    }
}

impl LocalTerm {
    /// Returns the kind of group that the term is sorted under, or none where no text gives its kind: of a khu, a khối,
    /// a tổ or a khu dân cư the kind is stated at registration
    /// ([`Register::with_kind`](crate::group::Register::with_kind)).
    ///
    /// # Law
    /// Clause 1, Article 2, Decree 185/2026/NĐ-CP; without xóm, clause 3, Article 2, Law 10/2022/QH15.
    /// INTERPRETATION: xóm is a thôn before the decree too.
    ///
    /// # Example
    /// ```
    /// use to_dan_pho::law::UnitKind;
    /// use to_dan_pho::place::LocalTerm;
    /// assert_eq!(LocalTerm::Xom.kind(), Some(UnitKind::Thon));
    /// assert_eq!(LocalTerm::Khom.kind(), Some(UnitKind::ToDanPho));
    /// assert_eq!(LocalTerm::Khoi.kind(), None);
    /// ```
    #[must_use]
    pub const fn kind(self) -> Option<UnitKind> {
        match self {
            Self::Thon
            | Self::Xom
            | Self::Lang
            | Self::Ap
            | Self::Ban
            | Self::Buon
            | Self::Bon
            | Self::Phum
            | Self::Soc => Some(UnitKind::Thon),
            Self::ToDanPho | Self::KhuPho | Self::KhoiPho | Self::Khom | Self::TieuKhu => {
                Some(UnitKind::ToDanPho)
            }
            Self::KhuDanCu | Self::Khu | Self::Khoi | Self::To => None,
        }
    }
}
