//! What can be done about an office outside the procedures that fill and end it.

use core::fmt;

use chrono::NaiveDate;

use crate::PersonId;
use crate::law::{DocumentNumber, TermChangeGround};
use crate::office::Office;
use crate::procedure::Consent;
use crate::procedure::{commands, numbered};
use crate::text::{Lang, Set, Text, vocabulary, word_set};

commands! {
    /// A command about a vacant office, or one that falls vacant.
    #[doc = include_str!("../../../docs/wire/command.vacancy.md")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Cử Tổ trưởng lâm thời: appoint a provisional head.
        Appoint(Appointment) = "cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời" / "appoint a provisional head",
        /// Ghi nhận chức vụ chấm dứt không qua thủ tục: record the end of an office.
        EndTenure(EndTenure) = "ghi nhận chức vụ chấm dứt" / "record the end of an office",
        /// Rút ngắn, kéo dài nhiệm kỳ của Tổ trưởng: shorten or extend the term.
        ChangeTerm(ChangeTerm) = "rút ngắn, kéo dài nhiệm kỳ" / "shorten or extend the term",
        /// Ghi nhận việc đình chỉ. It leaves the office filled.
        Suspend(Suspension) = "ghi nhận việc đình chỉ" / "record a suspension",
        /// Chấm dứt việc đình chỉ: lift a suspension.
        LiftSuspension(Suspension) = "chấm dứt việc đình chỉ" / "lift a suspension",
        /// Ghi nhận việc bàn giao: from whoever led the group to whoever leads it now.
        ///
        /// # Law
        /// None: no instrument consulted says that, how or when a head hands over, so nothing hangs on it.
        HandOver {
            /// The person who hands over, by the record; that they led the group is not checked.
            from: PersonId,
            /// The person who takes over: the head, or the provisional head, of that day.
            to: PersonId,
            /// The items handed over.
            items: Set<Item>,
        } = "ghi nhận việc bàn giao" / "record a handover",
    }
}

/// Quyết định cử Tổ trưởng lâm thời: in office from its own day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Appointment {
    /// The person.
    pub person: PersonId,
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// The last day in office, where the decision sets one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub last_day: Option<NaiveDate>,
    /// The agreement it needs.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub consent: Option<Consent>,
}

numbered! { Appointment, ChangeTerm }

impl Appointment {
    /// Returns the appointment of a person by a decision without a number, a last day and a consent.
    ///
    /// ```
    /// use to_dan_pho::PersonId;
    /// use to_dan_pho::procedures::vacancy::Appointment;
    /// # fn main() -> Result<(), Box<dyn core::error::Error>> {
    /// let appointment = Appointment::new(PersonId::from_u128(1)).with_decision("45/QĐ-UBND".parse()?);
    /// assert_eq!((appointment.last_day, appointment.consent), (None, None));
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub const fn new(person: PersonId) -> Self {
        Self {
            person,
            decision: None,
            last_day: None,
            consent: None,
        }
    }

    /// Returns the appointment with the last day in office that the decision sets.
    #[must_use]
    pub const fn with_last_day(self, last_day: NaiveDate) -> Self {
        Self {
            last_day: Some(last_day),
            ..self
        }
    }

    /// Returns the appointment with the answer of the body that is asked.
    #[must_use]
    pub const fn with_consent(self, consent: Consent) -> Self {
        Self {
            consent: Some(consent),
            ..self
        }
    }
}

vocabulary! {
    /// Lý do chức vụ chấm dứt: what ends an office without a procedure. Coded, so that nothing is said of
    /// a person.
    pub enum EndGround {
        /// Chết: death.
        Death = "từ trần" / "death",
        /// Chuyển nơi cư trú: change of residence.
        MovedAway = "chuyển nơi cư trú" / "change of residence",
        /// Không còn đủ tiêu chuẩn. Not of a head in office.
        StandardLost = "không còn đủ tiêu chuẩn" / "a standard is no longer met",
        /// Theo nguyện vọng: whoever holds it, or was to, leaves it. Not of a head in office.
        OwnWish = "theo nguyện vọng" / "own wish",
        /// Cho thôi, miễn nhiệm, bãi nhiệm. Not of a head in office.
        Relieved = "cho thôi, miễn nhiệm" / "relief",
    }
}

impl EndGround {
    /// Returns whether the office ends by a decision, and not by itself. That a standard is lost is a judgement, and no fact
    /// like a death (INTERPRETATION).
    pub(super) const fn decided(self) -> bool {
        matches!(self, Self::OwnWish | Self::Relieved | Self::StandardLost)
    }
}

/// The end of an office without a procedure, on the day of the act. If the person has not started yet, the
/// recognition is withdrawn, even when the act is dated before it: it has then ended nobody's office, and
/// whoever held it goes on to the end of their own time. On the first day the person has started: what that ended
/// stays ended, though no day was held (INTERPRETATION). Nobody dies or moves away in one term only, so that
/// of a head elected again both end; of a relief ([`relief`](crate::procedures::relief)) only the one it was decided of.
///
/// The end of the office of a head or provisional head is refused on a day before the last change of it. That of
/// a deputy or participant may be recorded late, on any day in office: what was done since stays in the log.
///
/// A head in office leaves at their own wish, is relieved, or ends as one who lost a standard, by the residents' decision
/// alone
/// ([`relief`](crate::procedures::relief)); of a head elected again these grounds take back the term to come.
///
/// # Law
/// Point b, clause 1, Article 9, Decree 59/2023/NĐ-CP (before 1/7/2023 Article 19, Ordinance 34/2007/PL-UBTVQH11): a
/// judgement of a head is the residents' decision. Point c, clause 3, Article 6, Decree 185/2026/NĐ-CP: the commune-level
/// People's Committee lets a participant go. Of the rest none: INTERPRETATION: no instrument consulted says that a death or moving away
/// ends an office, nor who relieves a deputy or a provisional head. That deputies are relieved as heads are where they are
/// elected (Article 20, Decision 24/2017/QĐ-UBND of TP.HCM), or as a province provides (Circular
/// 09/2017/TT-BNV), is reported without the steps, so the ward records that it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct EndTenure {
    /// The office. Another office of the same person is not touched.
    pub office: Office,
    /// The person.
    pub person: PersonId,
    /// Why.
    pub ground: EndGround,
}

/// The new end of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum NewEnd {
    /// This last day, included.
    LastDay(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))] NaiveDate),
    /// Đến khi có quy định mới: without a date, as in 2025 and 2026.
    UntilNewRules,
    /// Đến khi sắp xếp, sáp nhập tổ dân phố xong: without a date.
    UntilReorganisation,
    /// Đến khi có Tổ trưởng mới: without a date.
    UntilNextHead,
}

impl NewEnd {
    /// Returns the last day of the term; none where it lasts until something happens.
    #[must_use]
    pub const fn last_day(self) -> Option<NaiveDate> {
        match self {
            Self::LastDay(day) => Some(day),
            Self::UntilNewRules | Self::UntilReorganisation | Self::UntilNextHead => None,
        }
    }
}

impl Text for NewEnd {
    /// Until when.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LastDay(day) => {
                let day = day.text(lang);
                return write!(f, "{} {day}", lang.pick("đến hết ngày", "to the end of"));
            }
            Self::UntilNewRules => lang.pick("đến khi có quy định mới", "until new rules"),
            Self::UntilReorganisation => {
                lang.pick("đến khi sắp xếp xong", "until the reorganisation of groups")
            }
            Self::UntilNextHead => lang.pick(
                "đến khi có Trưởng thôn, Tổ trưởng tổ dân phố mới",
                "until the next head",
            ),
        })
    }
}

/// Quyết định rút ngắn, kéo dài nhiệm kỳ. Beyond what the commune's committee may decide the province decides, on
/// that committee's report; no text sets it a limit. A term that has run out is extended from its end on, which is irregular
/// (INTERPRETATION), while nobody has come since; one that is
/// extended is in office, though never longer than until the next head begins, recognised
/// before the decision or after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct ChangeTerm {
    /// The new end.
    pub end: NewEnd,
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// The ground that the decision names.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub ground: Option<TermChangeGround>,
    /// The day on which the commune's committee reported to the province that decides.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub reported: Option<NaiveDate>,
}

impl ChangeTerm {
    /// Returns a decision without a number that names no ground and rests on no report.
    #[must_use]
    pub const fn new(end: NewEnd) -> Self {
        Self {
            end,
            decision: None,
            ground: None,
            reported: None,
        }
    }

    /// Returns the decision with its ground.
    #[must_use]
    pub const fn on_ground(self, ground: TermChangeGround) -> Self {
        Self {
            ground: Some(ground),
            ..self
        }
    }

    /// Returns the decision with the day of the report on which it rests.
    #[must_use]
    pub const fn reported_on(self, day: NaiveDate) -> Self {
        Self {
            reported: Some(day),
            ..self
        }
    }
}

/// Đình chỉ, or the end of it: of whom, from which office.
///
/// # Law
/// None: no instrument consulted gives anybody a suspension, nor says whether it binds or who lifts it. It is recorded as irregular, and
/// the office stays filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Suspension {
    /// The office.
    pub office: Office,
    /// The person suspended.
    pub person: PersonId,
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
}

impl Suspension {
    /// Returns the suspension of a person from an office, or its end, by a decision without a number.
    #[must_use]
    pub const fn new(office: Office, person: PersonId) -> Self {
        Self {
            office,
            person,
            decision: None,
        }
    }
}

vocabulary! {
    /// An item that an outgoing head hands over.
    pub enum Item {
        /// Hồ sơ, tài liệu: files.
        Files = "hồ sơ, tài liệu" / "files",
        /// Các khoản quỹ: funds.
        Funds = "các khoản kinh phí" / "funds",
        /// Tài sản: property.
        Property = "tài sản" / "property",
        /// Công việc đang dở: work in progress.
        Work = "công việc đang thực hiện" / "work in progress",
    }
}

word_set! { Item as u8 }
