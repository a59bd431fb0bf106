//! Instruments and where in them a rule stands.

use core::fmt;

use chrono::NaiveDate;

use crate::law::DocumentNumber;
use crate::text::{Lang, Text, ValueError, vocabulary};

/// Mã tỉnh: the statistical code of a province or centrally run city, 1 to 96.
///
/// ```
/// use to_dan_pho::law::Province;
/// assert_eq!(Province::new(1), Ok(Province::HA_NOI));
/// assert!(Province::new(0).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "u8"))]
pub struct Province(u8);

impl Province {
    /// Thành phố Hà Nội: the city of Hà Nội.
    pub const HA_NOI: Self = Self(1);

    /// Thành phố Hồ Chí Minh: Hồ Chí Minh City.
    pub const HO_CHI_MINH: Self = Self(79);

    pub(crate) const fn literal(code: u8) -> Self {
        Self(code)
    }

    /// The province of a code.
    ///
    /// # Errors
    /// When the code is not between 1 and 96.
    pub const fn new(code: u8) -> Result<Self, ValueError> {
        if code == 0 || code > 96 {
            Err(ValueError::ProvinceCode(code))
        } else {
            Ok(Self(code))
        }
    }

    /// The code.
    #[must_use]
    pub const fn code(self) -> u8 {
        self.0
    }
}

/// Reads a code from a number, or from its text of two digits.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Province {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = crate::wire::CodeForm {
            name: "Province",
            what: ["mã tỉnh, 1 hoặc \"01\"", "a province code, 1 or \"01\""],
            digits: 2,
            in_a_byte: true,
        };
        crate::wire::code(deserializer, form, |code| {
            Self::new(u8::try_from(code).unwrap_or(u8::MAX))
        })
    }
}

impl TryFrom<u8> for Province {
    type Error = ValueError;
    fn try_from(code: u8) -> Result<Self, ValueError> {
        Self::new(code)
    }
}

impl From<Province> for u8 {
    fn from(province: Province) -> Self {
        province.0
    }
}

impl Province {
    /// Returns whether a province had this code on a day: one of the 63 that there were from 1/8/2008 to 30/6/2025, or one of
    /// the 34 since 1/7/2025. Of the days before 1/8/2008 the 63 are taken too (INTERPRETATION).
    ///
    /// ```
    /// use to_dan_pho::law::Province;
    /// let (ha_giang, ha_noi) = (Province::new(2)?, Province::HA_NOI);
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// assert!(ha_giang.existed_on(day("2025-06-30")) && !ha_giang.existed_on(day("2025-07-01")));
    /// assert!(ha_noi.existed_on(day("2025-07-01")));
    /// # Ok::<(), to_dan_pho::text::ValueError>(())
    /// ```
    #[must_use]
    pub fn existed_on(self, on: NaiveDate) -> bool {
        let merged = NaiveDate::from_ymd_opt(2025, 7, 1).is_some_and(|merged| merged <= on);
        self.named().is_some() && (!merged || self.area().is_some())
    }

    /// Returns the kind and the name of a code, as it stands since 1/7/2025 or, of a province that is no more, as it stood;
    /// none for a code that is no province's.
    ///
    /// The statistical codes, as commonly listed; the list itself (Decision 19/2025/QĐ-TTg) was not read.
    const fn named(self) -> Option<(&'static str, &'static str)> {
        Some(match self.0 {
            1 => ("thành phố", "Hà Nội"),
            31 => ("thành phố", "Hải Phòng"),
            46 => ("thành phố", "Huế"),
            48 => ("thành phố", "Đà Nẵng"),
            79 => ("Thành phố", "Hồ Chí Minh"),
            92 => ("thành phố", "Cần Thơ"),
            2 => ("tỉnh", "Hà Giang"),
            4 => ("tỉnh", "Cao Bằng"),
            6 => ("tỉnh", "Bắc Kạn"),
            8 => ("tỉnh", "Tuyên Quang"),
            10 => ("tỉnh", "Lào Cai"),
            11 => ("tỉnh", "Điện Biên"),
            12 => ("tỉnh", "Lai Châu"),
            14 => ("tỉnh", "Sơn La"),
            15 => ("tỉnh", "Lào Cai"),
            17 => ("tỉnh", "Hòa Bình"),
            19 => ("tỉnh", "Thái Nguyên"),
            20 => ("tỉnh", "Lạng Sơn"),
            22 => ("tỉnh", "Quảng Ninh"),
            24 => ("tỉnh", "Bắc Ninh"),
            25 => ("tỉnh", "Phú Thọ"),
            26 => ("tỉnh", "Vĩnh Phúc"),
            27 => ("tỉnh", "Bắc Ninh"),
            30 => ("tỉnh", "Hải Dương"),
            33 => ("tỉnh", "Hưng Yên"),
            34 => ("tỉnh", "Thái Bình"),
            35 => ("tỉnh", "Hà Nam"),
            36 => ("tỉnh", "Nam Định"),
            37 => ("tỉnh", "Ninh Bình"),
            38 => ("tỉnh", "Thanh Hóa"),
            40 => ("tỉnh", "Nghệ An"),
            42 => ("tỉnh", "Hà Tĩnh"),
            44 => ("tỉnh", "Quảng Trị"),
            45 => ("tỉnh", "Quảng Trị"),
            49 => ("tỉnh", "Quảng Nam"),
            51 => ("tỉnh", "Quảng Ngãi"),
            52 => ("tỉnh", "Gia Lai"),
            54 => ("tỉnh", "Phú Yên"),
            56 => ("tỉnh", "Khánh Hòa"),
            58 => ("tỉnh", "Ninh Thuận"),
            60 => ("tỉnh", "Bình Thuận"),
            62 => ("tỉnh", "Kon Tum"),
            64 => ("tỉnh", "Gia Lai"),
            66 => ("tỉnh", "Đắk Lắk"),
            67 => ("tỉnh", "Đắk Nông"),
            68 => ("tỉnh", "Lâm Đồng"),
            70 => ("tỉnh", "Bình Phước"),
            72 => ("tỉnh", "Tây Ninh"),
            74 => ("tỉnh", "Bình Dương"),
            75 => ("tỉnh", "Đồng Nai"),
            77 => ("tỉnh", "Bà Rịa - Vũng Tàu"),
            80 => ("tỉnh", "Tây Ninh"),
            82 => ("tỉnh", "Đồng Tháp"),
            83 => ("tỉnh", "Bến Tre"),
            84 => ("tỉnh", "Trà Vinh"),
            86 => ("tỉnh", "Vĩnh Long"),
            87 => ("tỉnh", "Đồng Tháp"),
            89 => ("tỉnh", "An Giang"),
            91 => ("tỉnh", "An Giang"),
            93 => ("tỉnh", "Hậu Giang"),
            94 => ("tỉnh", "Sóc Trăng"),
            95 => ("tỉnh", "Bạc Liêu"),
            96 => ("tỉnh", "Cà Mau"),
            _ => return None,
        })
    }

    /// Returns the name that a province of this code had before 1/7/2025, where the code went to a new province of
    /// another name.
    const fn formerly(self) -> Option<&'static str> {
        Some(match self.0 {
            15 => "Yên Bái",
            24 => "Bắc Giang",
            44 => "Quảng Bình",
            52 => "Bình Định",
            80 => "Long An",
            82 => "Tiền Giang",
            91 => "Kiên Giang",
            _ => return None,
        })
    }

    /// Returns the name of the province, such as `Hà Nội`; none where no province has the code. Of a code that went to
    /// a new province on 1/7/2025 it is the new name.
    ///
    /// ```
    /// use to_dan_pho::law::Province;
    /// assert_eq!(Province::HA_NOI.name(), Some("Hà Nội"));
    /// assert_eq!(Province::new(3)?.name(), None);
    /// # Ok::<(), to_dan_pho::text::ValueError>(())
    /// ```
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self.named() {
            Some((_, name)) => Some(name),
            None => None,
        }
    }
}

impl Text for Province {
    /// With its kind in Vietnamese (`thành phố Hà Nội`), the name alone in English; with the name before 1/7/2025 where
    /// that was another one.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.named(), lang) {
            (Some((kind, name)), Lang::Vi) => write!(f, "{kind} {name}"),
            (Some((_, "Hồ Chí Minh")), Lang::En) => f.write_str("Hồ Chí Minh City"),
            (Some((_, name)), Lang::En) => f.write_str(name),
            (None, _) => write!(f, "{} {:02}", lang.pick("tỉnh mã", "province"), self.0),
        }?;
        match self.formerly() {
            Some(name) => write!(
                f,
                " ({} {name})",
                lang.pick("trước 01/7/2025:", "before 1 July 2025:")
            ),
            None => Ok(()),
        }
    }
}

/// Cơ quan ban hành: who issued an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Issuer {
    /// Quốc hội: the National Assembly.
    NationalAssembly,
    /// Ủy ban Thường vụ Quốc hội: the Standing Committee of the National Assembly.
    StandingCommittee,
    /// Chính phủ, alone or with the Front.
    Government,
    /// A ministry.
    Ministry,
    /// Ủy ban nhân dân tỉnh: the provincial People's Committee.
    ProvinceCommittee(Province),
    /// Hội đồng nhân dân tỉnh: the provincial People's Council.
    ProvinceCouncil(Province),
}

vocabulary! {
    /// Thứ bậc: rank among instruments, low to high.
    ///
    /// A provincial regulation ranks with the circular it applies, and the later of the two prevails
    /// (INTERPRETATION: the circulars leave the organisation of groups to the provinces, and a
    /// province's text may be made void by a later circular, as elected deputies were on 20/1/2019).
    pub enum Rank {
        /// An assumption of the crate where no text was read.
        Assumption = "giả định của phần mềm" / "assumption of this software",
        /// A practice or an answer of a province, known to somebody, without a text: it fills what every text leaves
        /// open and narrows no right that a text gives.
        Practice = "thực tiễn" / "practice",
        /// Công văn: a letter, which suspends no law.
        Letter = "công văn" / "official letter",
        /// Thông tư, and the provincial regulation beside it.
        Circular = "thông tư, quyết định của tỉnh" / "circular or provincial decision",
        /// Nghị định, nghị quyết liên tịch: decree or joint resolution.
        Decree = "nghị định, nghị quyết liên tịch" / "decree or joint resolution",
        /// Pháp lệnh: ordinance.
        Ordinance = "pháp lệnh" / "ordinance",
        /// Luật: law.
        Law = "luật" / "law",
    }
}

/// Văn bản: an instrument of law.
///
/// Number, issuer and date together are its identity; a number alone is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("văn bản", "van ban", "quy định", "quy dinh"))]
pub struct Instrument {
    /// Số hiệu: the number.
    pub number: DocumentNumber,
    /// Cơ quan ban hành: the issuing body.
    pub issuer: Issuer,
    /// Ngày ban hành: the day of issue.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub issued: NaiveDate,
}

impl Instrument {
    /// Returns the Vietnamese title of a law that is known by it, without "Luật".
    fn title(&self) -> Option<&'static str> {
        match self.number.as_str() {
            "10/2022/QH15" => Some("Thực hiện dân chủ ở cơ sở"),
            "72/2025/QH15" => Some("Tổ chức chính quyền địa phương"),
            _ => None,
        }
    }

    /// Writes the instrument as it is cited: a law by its title, any other by its number.
    fn write_cited(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(kind) = self.number.document_kind(lang) {
            write!(f, "{kind} ")?;
        }
        match (lang, self.title()) {
            (Lang::Vi, Some(title)) => f.write_str(title),
            _ => write!(f, "{}", self.number),
        }?;
        self.write_issuer(lang, f)
    }

    fn write_issuer(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.issuer {
            Issuer::ProvinceCommittee(province) => {
                write!(f, " {} {}", lang.pick("của UBND", "of"), province.text(lang))
            }
            Issuer::ProvinceCouncil(province) => {
                write!(f, " {} {}", lang.pick("của HĐND", "of"), province.text(lang))
            }
            Issuer::NationalAssembly | Issuer::StandingCommittee | Issuer::Government | Issuer::Ministry => {
                Ok(())
            }
        }
    }
}

impl Text for Instrument {
    /// As in an index: `Nghị định số 59/2023/NĐ-CP`, `Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15`; in English
    /// `Decree 59/2023/NĐ-CP`.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(kind) = self.number.document_kind(lang) {
            write!(f, "{kind} ")?;
            if lang == Lang::Vi {
                write!(
                    f,
                    "{}{}số ",
                    self.title().unwrap_or(""),
                    if self.title().is_some() { " " } else { "" }
                )?;
            }
        }
        write!(f, "{}", self.number)?;
        self.write_issuer(lang, f)
    }
}

/// Điều, khoản, điểm: a place in an instrument. Article 0 stands for the instrument as a whole,
/// where a source reports its content without the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Article {
    /// Điều: the article.
    pub article: u16,
    /// Khoản: the clause.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub clause: Option<u8>,
    /// Điểm, a letter of the Vietnamese alphabet such as `đ`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "point_or_none"))]
    pub point: Option<char>,
}

/// Article `n`.
#[must_use]
pub const fn article(n: u16) -> Article {
    Article {
        article: n,
        clause: None,
        point: None,
    }
}

impl Article {
    /// The instrument as a whole.
    pub const WHOLE: Self = article(0);

    /// This clause of the article.
    #[must_use]
    pub const fn clause(self, n: u8) -> Self {
        Self {
            clause: Some(n),
            ..self
        }
    }

    /// This point of the clause.
    #[must_use]
    pub const fn point(self, letter: char) -> Self {
        Self {
            point: Some(letter),
            ..self
        }
    }
}

/// A character that is no letter of a point.
#[cfg(feature = "serde")]
struct NoPoint(char);

#[cfg(feature = "serde")]
impl Text for NoPoint {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match lang {
            Lang::Vi => write!(f, "điểm {:?}: phải là một chữ thường, a đến z hoặc đ", self.0),
            Lang::En => write!(f, "point {:?}: must be a small letter, a to z or đ", self.0),
        }
    }
}

/// Reads the letter of a point, or none.
#[cfg(feature = "serde")]
fn point_or_none<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<char>, D::Error> {
    match crate::wire::present(deserializer)? {
        Some(other) if !matches!(other, 'a'..='z' | 'đ') => Err(crate::wire::told(NoPoint(other))),
        point => Ok(point),
    }
}

impl fmt::Display for Article {
    /// The short form of tables and notes: `6(1)a`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.article)?;
        if let Some(clause) = self.clause {
            write!(f, "({clause})")?;
        }
        self.point.map_or(Ok(()), |point| write!(f, "{point}"))
    }
}

/// Căn cứ: an article of an instrument, as amended.
///
/// ```
/// use to_dan_pho::law::edition::{article, Instrument, Issuer};
/// use to_dan_pho::law::edition::Citation;
/// use to_dan_pho::{Lang, Text};
/// let decree = Instrument {
///     number: "185/2026/NĐ-CP".parse().unwrap(),
///     issuer: Issuer::Government,
///     issued: chrono::NaiveDate::from_ymd_opt(2026, 5, 26).unwrap(),
/// };
/// let citation = Citation { instrument: decree, amended_by: None, article: article(6).clause(3).point('c') };
/// assert_eq!(citation.text(Lang::Vi).to_string(), "điểm c khoản 3 Điều 6 Nghị định 185/2026/NĐ-CP");
/// assert_eq!(citation.text(Lang::En).to_string(), "point c, clause 3, Article 6 of Decree 185/2026/NĐ-CP");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Citation {
    /// The instrument.
    pub instrument: Instrument,
    /// The instrument that gave the article its present wording.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub amended_by: Option<Instrument>,
    /// The place.
    pub article: Article,
}

impl Text for Citation {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Article {
            article,
            clause,
            point,
        } = self.article;
        if let Some(point) = point {
            write!(f, "{} {point}{} ", lang.pick("điểm", "point"), lang.pick("", ","))?;
        }
        if let Some(clause) = clause {
            write!(
                f,
                "{} {clause}{} ",
                lang.pick("khoản", "clause"),
                lang.pick("", ",")
            )?;
        }
        if article > 0 {
            write!(
                f,
                "{} {article} {}",
                lang.pick("Điều", "Article"),
                lang.pick("", "of ")
            )?;
        }
        self.instrument.write_cited(lang, f)?;
        self.amended_by.map_or(Ok(()), |by| {
            f.write_str(lang.pick(", được sửa đổi, bổ sung bởi ", " as amended by "))?;
            by.write_cited(lang, f)
        })
    }
}
