//! Shares of a whole, compared without rounding.

use core::fmt;

use crate::text::{Lang, Text, ValueError, vocabulary};

vocabulary! {
    /// How a share compares: the law keeps "trên" and "từ ... trở lên" apart.
    pub enum Comparator {
        /// Trên: strictly more than the share.
        MoreThan = "trên" / "more than",
        /// Ít nhất, từ ... trở lên: the share itself is enough.
        AtLeast = "ít nhất" / "at least",
    }
}

vocabulary! {
    /// The whole of a share. Never guessed: every threshold names it.
    pub enum Denominator {
        /// Tổng số đại diện hộ gia đình trong thôn, tổ dân phố, present or not: clause 1, Article 21, Law
        /// 10/2022/QH15.
        HouseholdRepresentatives = "tổng số đại diện hộ gia đình trong thôn, tổ dân phố"
            / "all household representatives of the group",
        /// Tổng số hộ gia đình trong thôn, tổ dân phố: clause 3, Article 16 of the Law; point b, clause 1, Article 9,
        /// Decree 59/2023/NĐ-CP.
        Households = "tổng số hộ gia đình trong thôn, tổ dân phố" / "all households of the group",
        /// Tổng số cử tri hoặc cử tri đại diện hộ gia đình, present or not: until 30/6/2023.
        Electorate = "tổng số cử tri hoặc cử tri đại diện hộ gia đình" / "all voters or household representatives",
        /// Tổng số thôn, tổ dân phố of the commune: clause 1, Article 21 of the Law, paragraph 2.
        Groups = "tổng số thôn, tổ dân phố của cấp xã" / "all villages and residential groups of the commune",
        /// Những người dự họp: those who came.
        Present = "số đại diện hộ gia đình tham dự cuộc họp" / "the representatives attending",
        /// Số phiếu hợp lệ: the valid ballots.
        ValidBallots = "tổng số phiếu hợp lệ" / "the valid ballots",
    }
}

impl Denominator {
    /// Returns whether those who did not take part are counted too.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        match self {
            Self::HouseholdRepresentatives | Self::Households | Self::Electorate | Self::Groups => true,
            Self::Present | Self::ValidBallots => false,
        }
    }

    /// Returns the word for what is counted, after the number of them all: "310 đại diện hộ gia đình".
    pub(crate) const fn counted(self, all: u32, lang: Lang) -> &'static str {
        let [vi, one, many] = match self {
            Self::HouseholdRepresentatives => [
                "đại diện hộ gia đình",
                "household representative",
                "household representatives",
            ],
            Self::Households => ["hộ gia đình", "household", "households"],
            Self::Electorate => [
                "cử tri hoặc cử tri đại diện hộ gia đình",
                "voter or household representative",
                "voters or household representatives",
            ],
            Self::Groups => [
                "thôn, tổ dân phố",
                "village or residential group",
                "villages and residential groups",
            ],
            Self::Present => [
                "đại diện hộ gia đình tham dự cuộc họp",
                "representative attending",
                "representatives attending",
            ],
            Self::ValidBallots => ["phiếu hợp lệ", "valid ballot", "valid ballots"],
        };
        lang.pick(vi, if all == 1 { one } else { many })
    }
}

/// Tỷ lệ: a share that votes must reach, with its comparator and denominator.
///
/// # Law
/// Four comparators stand in the law: more than half (clause 1, Article 21, Law 10/2022/QH15,
/// paragraph 3), at least two thirds (paragraphs 1 and 2), at least a half (a petition: point b,
/// clause 1, Article 9, Decree 59/2023/NĐ-CP), at least a tenth (an initiative: clause 3,
/// Article 16 of the Law).
///
/// # Comparisons
/// Exact, by cross-multiplication of integers. Of an empty whole nothing is ever reached
/// (INTERPRETATION: nobody can decide for nobody).
///
/// ```
/// use to_dan_pho::law::edition::{Denominator, Threshold};
/// let win = Threshold::MORE_THAN_HALF.of(Denominator::HouseholdRepresentatives);
/// assert_eq!(win.needed(310), 156);
/// assert!(!win.reached(155, 310) && win.reached(156, 310));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "ThresholdForm"))]
#[doc(alias("tỷ lệ tán thành", "ty le tan thanh", "Win"))]
pub struct Threshold {
    comparator: Comparator,
    numerator: u16,
    denominator: u16,
    of: Denominator,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Threshold", deny_unknown_fields)]
struct ThresholdForm {
    comparator: Comparator,
    numerator: u16,
    denominator: u16,
    of: Denominator,
}

#[cfg(feature = "serde")]
crate::wire::read_through!(Threshold, ThresholdForm);

#[cfg(feature = "serde")]
impl TryFrom<ThresholdForm> for Threshold {
    type Error = ValueError;
    fn try_from(form: ThresholdForm) -> Result<Self, ValueError> {
        Self::new(form.comparator, form.numerator, form.denominator, form.of)
    }
}

#[cfg(feature = "serde")]
impl From<Threshold> for ThresholdForm {
    fn from(t: Threshold) -> Self {
        Self {
            comparator: t.comparator,
            numerator: t.numerator,
            denominator: t.denominator,
            of: t.of,
        }
    }
}

impl Threshold {
    /// More than a half, of all household representatives unless said [otherwise](Self::of).
    pub const MORE_THAN_HALF: Self = Self::share(Comparator::MoreThan, 1, 2);
    /// At least a half.
    pub const AT_LEAST_HALF: Self = Self::share(Comparator::AtLeast, 1, 2);
    /// At least two thirds.
    pub const TWO_THIRDS: Self = Self::share(Comparator::AtLeast, 2, 3);
    /// At least a tenth.
    pub const TENTH: Self = Self::share(Comparator::AtLeast, 1, 10);
    /// Toàn bộ: all.
    pub const ALL: Self = Self::share(Comparator::AtLeast, 1, 1);

    const fn share(comparator: Comparator, numerator: u16, denominator: u16) -> Self {
        Self {
            comparator,
            numerator,
            denominator,
            of: Denominator::HouseholdRepresentatives,
        }
    }

    /// A threshold of any share.
    ///
    /// # Errors
    /// When the share is zero, above the whole, or more than the whole.
    pub const fn new(
        comparator: Comparator,
        numerator: u16,
        denominator: u16,
        of: Denominator,
    ) -> Result<Self, ValueError> {
        let whole = matches!(comparator, Comparator::MoreThan) && numerator == denominator;
        if numerator == 0 || numerator > denominator || whole {
            return Err(ValueError::Share {
                numerator,
                denominator,
            });
        }
        Ok(Self {
            comparator,
            numerator,
            denominator,
            of,
        })
    }

    /// The same share of another whole.
    #[must_use]
    pub const fn of(self, of: Denominator) -> Self {
        Self { of, ..self }
    }

    /// Returns the whole of which it is a share.
    #[must_use]
    pub const fn denominator(self) -> Denominator {
        self.of
    }

    /// Returns whether so many votes of such a whole reach the threshold.
    #[must_use]
    #[expect(
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        reason = "const; u32 times u16 always fits u64"
    )]
    pub const fn reached(self, votes: u32, whole: u32) -> bool {
        let have = votes as u64 * self.denominator as u64;
        let want = whole as u64 * self.numerator as u64;
        match self.comparator {
            _ if whole == 0 => false,
            Comparator::MoreThan => have > want,
            Comparator::AtLeast => have >= want,
        }
    }

    /// The fewest votes that reach the threshold of such a whole; 1 of an
    /// empty whole, which nobody can give.
    #[must_use]
    #[expect(
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        reason = "const; u32 times u16 fits u64, the denominator is never zero, and the share is at \
                  most the whole, so the result fits u32"
    )]
    pub const fn needed(self, whole: u32) -> u32 {
        let want = whole as u64 * self.numerator as u64;
        let part = want / self.denominator as u64;
        let exact = want.is_multiple_of(self.denominator as u64);
        match self.comparator {
            _ if whole == 0 => 1,
            Comparator::AtLeast if exact => part as u32,
            Comparator::AtLeast | Comparator::MoreThan => part as u32 + 1,
        }
    }
}

impl Threshold {
    /// Returns whether so many votes of such a whole, as a percentage with two decimals, read like the threshold though
    /// they are another share: 4,999 of 9,999 read as 50.00%.
    pub(crate) fn is_hidden_by_rounding(self, votes: u32, whole: u32) -> bool {
        let (n, d) = (u64::from(self.numerator), u64::from(self.denominator));
        let exact = u64::from(votes).checked_mul(d) == u64::from(whole).checked_mul(n);
        let limit = Percent::of(self.numerator.into(), self.denominator.into());
        !exact && Percent::of(votes, whole) == limit
    }
}

impl Text for Threshold {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.numerator != self.denominator {
            write!(f, "{} ", self.comparator.text(lang))?;
        }
        match (self.numerator, self.denominator) {
            (n, d) if n == d => f.write_str("100%")?,
            (1, 2) => f.write_str("50%")?,
            (1, 10) => f.write_str("10%")?,
            (n, d) => write!(f, "{n}/{d}")?,
        }
        write!(f, " {}{}", lang.pick("", "of "), self.of.text(lang))
    }
}

/// A share for reading: `110/310` as `35.48%`, two decimals, halves up.
///
/// Exact integers up to the last digit shown. Never compare it: ask a [`Threshold`].
///
/// ```
/// use to_dan_pho::law::edition::Percent;
/// use to_dan_pho::{Lang, Text};
/// assert_eq!(Percent::of(5_069, 5_443).text(Lang::En).to_string(), "93.13%");
/// assert_eq!(Percent::of(110, 310).text(Lang::Vi).to_string(), "35,48%");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent {
    hundredths: u64,
}

impl Percent {
    /// The share of a part in a whole; 0 of an empty whole.
    #[must_use]
    pub fn of(part: u32, whole: u32) -> Self {
        // floor((2 * part * 10000 + whole) / (2 * whole)) rounds halves up.
        let (part, whole) = (u64::from(part), u64::from(whole));
        let doubled = part.saturating_mul(20_000).saturating_add(whole);
        Self {
            hundredths: doubled.checked_div(whole.saturating_mul(2)).unwrap_or(0),
        }
    }
}

impl Text for Percent {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (
            self.hundredths.wrapping_div(100),
            self.hundredths.wrapping_rem(100),
        );
        write!(f, "{whole}{}{rest:02}%", lang.pick(",", "."))
    }
}
