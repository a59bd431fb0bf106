//! The values that slots hold beyond plain words, shares and stretches.

mod period;
mod sizes;
mod span;
mod threshold;
mod words;

pub use period::Period;
pub use sizes::{Area, Sizes};
pub use span::{Counted, Due, Span};
pub use threshold::{Comparator, Denominator, Percent, Threshold};
pub use words::{
    Content, DelegationBound, DeputyForm, DeputyTerm, Electorate, HeadActs, InvalidBallot, Matter,
    MatterScope, Opinion, Permission, Power, RemovalGround, Report, Residence, Role, Schooling, Strength,
    TermChangeGround, UnitKind,
};

use core::fmt;

use crate::text::{Lang, Set, Text, ValueError};

/// Số lượng: how many there may be, both ends included.
///
/// ```
/// use to_dan_pho::law::edition::Count;
/// assert!(Count::between(1, 2).allows(2) && !Count::between(1, 2).allows(3));
/// assert!(Count::at_least(1).allows(u32::MAX));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "CountForm"))]
pub struct Count {
    min: u32,
    max: Option<u32>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Count", deny_unknown_fields)]
struct CountForm {
    min: u32,
    #[serde(deserialize_with = "crate::wire::present")]
    max: Option<u32>,
}

#[cfg(feature = "serde")]
crate::wire::read_through!(Count, CountForm);

#[cfg(feature = "serde")]
impl TryFrom<CountForm> for Count {
    type Error = ValueError;
    fn try_from(CountForm { min, max }: CountForm) -> Result<Self, ValueError> {
        match max {
            Some(max) if max < min => Err(ValueError::Count { min, max }),
            _ => Ok(Self { min, max }),
        }
    }
}

#[cfg(feature = "serde")]
impl From<Count> for CountForm {
    fn from(count: Count) -> Self {
        Self {
            min: count.min,
            max: count.max,
        }
    }
}

impl Count {
    /// So many or more.
    #[must_use]
    pub const fn at_least(min: u32) -> Self {
        Self { min, max: None }
    }

    /// So many or fewer.
    #[must_use]
    pub const fn at_most(max: u32) -> Self {
        Self {
            min: 0,
            max: Some(max),
        }
    }

    /// From the smaller of the two to the larger.
    #[must_use]
    pub const fn between(a: u32, b: u32) -> Self {
        if a <= b {
            Self { min: a, max: Some(b) }
        } else {
            Self { min: b, max: Some(a) }
        }
    }

    /// The least.
    #[must_use]
    pub const fn min(self) -> u32 {
        self.min
    }

    /// The most, if there is one.
    #[must_use]
    pub const fn max(self) -> Option<u32> {
        self.max
    }

    /// Returns whether so many are allowed.
    #[must_use]
    pub const fn allows(self, n: u32) -> bool {
        self.min <= n
            && match self.max {
                Some(max) => n <= max,
                None => true,
            }
    }
}

impl Text for Count {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (min, None) => write!(f, "{} {}", lang.pick("ít nhất", "at least"), min.text(lang)),
            (0, Some(max)) => write!(f, "{} {}", lang.pick("nhiều nhất", "at most"), max.text(lang)),
            (min, Some(max)) if min == max => max.write(lang, f),
            (min, Some(max)) => write!(
                f,
                "{} {} {}",
                min.text(lang),
                lang.pick("đến", "to"),
                max.text(lang)
            ),
        }
    }
}

/// Nhiệm kỳ: the lengths of term a regulation allows, in months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "TermsForm"))]
pub struct Terms {
    months: u16,
    or: Option<u16>,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Terms", deny_unknown_fields)]
struct TermsForm {
    months: u16,
    #[serde(deserialize_with = "crate::wire::present")]
    or: Option<u16>,
}

#[cfg(feature = "serde")]
crate::wire::read_through!(Terms, TermsForm);

#[cfg(feature = "serde")]
impl TryFrom<TermsForm> for Terms {
    type Error = ValueError;
    fn try_from(TermsForm { months, or }: TermsForm) -> Result<Self, ValueError> {
        match or {
            Some(or) => Self::either(months, or),
            None => Self::only(months),
        }
    }
}

#[cfg(feature = "serde")]
impl From<Terms> for TermsForm {
    fn from(terms: Terms) -> Self {
        Self {
            months: terms.months,
            or: terms.or,
        }
    }
}

impl Terms {
    /// Exactly this length.
    ///
    /// # Errors
    /// When it is of no months.
    pub const fn only(months: u16) -> Result<Self, ValueError> {
        if months == 0 {
            Err(ValueError::NoMonths)
        } else {
            Ok(Self { months, or: None })
        }
    }

    /// One of these two lengths.
    ///
    /// # Errors
    /// When either is of no months.
    pub const fn either(months: u16, or: u16) -> Result<Self, ValueError> {
        if months == 0 || or == 0 {
            Err(ValueError::NoMonths)
        } else {
            Ok(Self::fixed_or(months, or))
        }
    }

    pub(crate) const fn fixed(months: u16) -> Self {
        Self { months, or: None }
    }

    pub(crate) const fn fixed_or(months: u16, or: u16) -> Self {
        Self { months, or: Some(or) }
    }

    /// Returns the longest length that is allowed.
    #[must_use]
    pub const fn longest(self) -> u16 {
        match self.or {
            Some(or) if self.months < or => or,
            _ => self.months,
        }
    }

    /// The length, where only one is allowed.
    #[must_use]
    pub const fn single(self) -> Option<u16> {
        if self.or.is_none() {
            Some(self.months)
        } else {
            None
        }
    }

    /// Returns whether a term of so many months is allowed.
    #[must_use]
    pub fn allows(self, months: u16) -> bool {
        self.months == months || self.or == Some(months)
    }
}

impl Text for Terms {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.months)?;
        if let Some(or) = self.or {
            write!(f, " {} {or}", lang.pick("hoặc", "or"))?;
        }
        f.write_str(lang.pick(
            " tháng",
            if self.months == 1 && self.or.is_none() {
                " month"
            } else {
                " months"
            },
        ))
    }
}

/// Số hộ: a household count by kind of group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Households {
    /// Of a thôn.
    pub thon: u32,
    /// Of a tổ dân phố.
    pub to_dan_pho: u32,
}

impl Text for Households {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (thon, to_dan_pho) = (self.thon.text(lang), self.to_dan_pho.text(lang));
        match lang {
            Lang::Vi => write!(f, "thôn {thon} hộ, tổ dân phố {to_dan_pho} hộ"),
            Lang::En => write!(
                f,
                "{thon} households (village), {to_dan_pho} households (residential group)"
            ),
        }
    }
}

/// Thời gian của Tổ trưởng lâm thời: until when a provisional head serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum ProvisionalTime {
    /// Until a head is elected, without a fixed end.
    UntilElected,
    /// No longer than this.
    AtMost(Span),
}

impl Text for ProvisionalTime {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UntilElected => f.write_str(lang.pick(
                "cho đến khi bầu được Trưởng thôn, Tổ trưởng tổ dân phố mới",
                "until a new head is elected",
            )),
            Self::AtMost(span) => write!(f, "{} {}", lang.pick("không quá", "at most"), span.text(lang)),
        }
    }
}

/// Quỹ phụ cấp khoán: the monthly fund of a group, in tenths of the base salary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct AllowanceFund {
    /// Of an ordinary group.
    pub tenths: u16,
    /// Of a large group, or one that is hard to run.
    pub tenths_large: u16,
    /// From how many households a group is large.
    pub large_from: Households,
}

impl Text for AllowanceFund {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let times = |tenths: u16, f: &mut fmt::Formatter<'_>| {
            write!(
                f,
                "{}{}{}",
                tenths.wrapping_div(10),
                lang.pick(",", "."),
                tenths.wrapping_rem(10)
            )
        };
        times(self.tenths, f)?;
        f.write_str(lang.pick(" lần mức lương cơ sở; ", " times the base salary; "))?;
        times(self.tenths_large, f)?;
        let Households { thon, to_dan_pho } = self.large_from;
        let (thon, to_dan_pho) = (thon.text(lang), to_dan_pho.text(lang));
        match lang {
            Lang::Vi => write!(
                f,
                " lần đối với thôn từ {thon} hộ trở lên, tổ dân phố từ {to_dan_pho} hộ trở lên"
            ),
            Lang::En => write!(
                f,
                " times for a village of {thon} households or more, a residential group of {to_dan_pho} households or more"
            ),
        }
    }
}

/// Quy mô số hộ: the household count above which something is possible, by kind of group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct AboveHouseholds {
    /// Of a thôn: more than so many.
    pub thon: u32,
    /// Of a tổ dân phố: more than so many.
    pub to_dan_pho: u32,
}

impl AboveHouseholds {
    /// The count of a kind that must be exceeded.
    #[must_use]
    pub const fn of(self, kind: UnitKind) -> u32 {
        match kind {
            UnitKind::Thon => self.thon,
            UnitKind::ToDanPho => self.to_dan_pho,
        }
    }
}

impl Text for AboveHouseholds {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (thon, to_dan_pho) = (self.thon.text(lang), self.to_dan_pho.text(lang));
        match lang {
            Lang::Vi => write!(f, "thôn trên {thon} hộ, tổ dân phố trên {to_dan_pho} hộ"),
            Lang::En => write!(
                f,
                "village of more than {thon} households, residential group of more than {to_dan_pho} households"
            ),
        }
    }
}

/// A consent that an act needs: whose, and in which strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Requirement {
    /// The body or post that is asked.
    pub of: Role,
    /// In which strength.
    pub strength: Strength,
}

impl Text for Requirement {
    /// Writes the requirement: `thống nhất với Trưởng ban công tác Mặt trận`, `xin ý kiến chi ủy chi bộ`.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let link = match (lang, self.strength) {
            (Lang::Vi, Strength::Consultation) => "",
            (Lang::Vi, Strength::Agreement) => "với ",
            (Lang::En, _) => "of ",
        };
        write!(f, "{} {link}{}", self.strength.text(lang), self.of.text(lang))
    }
}

/// The consents that an act needs: one or two, in either order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Requirements {
    /// The first.
    pub first: Requirement,
    /// The second, if two are needed.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub second: Option<Requirement>,
}

impl Requirements {
    pub(crate) const fn agreement(of: Role) -> Self {
        Self {
            first: Requirement {
                of,
                strength: Strength::Agreement,
            },
            second: None,
        }
    }

    pub(crate) const fn and(self, of: Role, strength: Strength) -> Self {
        Self {
            second: Some(Requirement { of, strength }),
            ..self
        }
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Requirement> {
        [Some(self.first), self.second].into_iter().flatten()
    }

    /// The strength in which this role's consent is needed, if it is.
    #[must_use]
    pub fn strength_of(self, role: Role) -> Option<Strength> {
        self.iter().find(|r| r.of == role).map(|r| r.strength)
    }
}

impl Text for Requirements {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.write(lang, f)?;
        self.second.map_or(Ok(()), |second| {
            write!(f, "{}{}", lang.pick(" và ", " and "), second.text(lang))
        })
    }
}

/// Thời hạn gửi tài liệu: how long before a meeting its documents are sent, and for which matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct DocumentsAhead {
    /// Of these matters.
    pub matters: Set<Matter>,
    /// So long before.
    pub ahead: Span,
}

impl Text for DocumentsAhead {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.ahead.text(lang), self.matters.text(lang))
    }
}
