//! Recognition: the step by which the ward gives an office, ends one, or puts a decision of the
//! residents in force, shared by several procedures.
//!
//! Received -> recognised, answered with written reasons or, for an election, re-run. Silence is
//! overdue, never consent.

use chrono::NaiveDate;

use crate::act::{Evidence, Finding};
use crate::law::{DocumentNumber, Due, Role, Rule, Slot, Span};
use crate::procedure::Law;
use crate::procedure::numbered;
use crate::procedure::{CheckMode, Checks};
use crate::text::{Set, vocabulary, word_set};

/// Đã nhận: the ward has the file, and until when it must answer.
///
/// # Law
/// Five working days from receipt: Article 8, Decree 59/2023/NĐ-CP; clause 2, Article 21, Law
/// 10/2022/QH15. Where no instrument consulted sets a time, the due date is not regulated.
#[doc = include_str!("../../../docs/wire/answer.receipt.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Receipt {
    /// The day of receipt, which is not counted.
    pub on: NaiveDate,
    /// The last day to answer.
    pub due: Due,
}

/// Quyết định công nhận: what a recognition says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias("công nhận", "cong nhan", "ghi nhận thiếu sót", "ghi nhan thieu sot"))]
pub struct Recognise {
    /// Số quyết định: the number of the decision, if the record has one.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::present"))]
    pub decision: Option<DocumentNumber>,
    /// The irregularities it names and acknowledges; in JSON a list of rule ids, such as
    /// `"voter_list.not_households"`. One that there was not changes nothing.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::wire::list"))]
    pub acknowledges: Set<Rule>,
    /// The first day in office, out of it for a head who leaves, or of effect of what the residents
    /// decided, where the recognition sets a later one than its own.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::optional_date"))]
    pub from: Option<NaiveDate>,
}

numbered! { Recognise }

impl Recognise {
    /// Returns a recognition from its own day on that acknowledges no irregularity.
    ///
    /// ```
    /// use to_dan_pho::procedure::Recognise;
    /// let recognise = Recognise::new().with_decision("20/QĐ-UBND".parse()?);
    /// assert_eq!(recognise.from, None);
    /// # Ok::<(), to_dan_pho::text::ParseError>(())
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self {
            decision: None,
            acknowledges: Set::EMPTY,
            from: None,
        }
    }

    /// Returns the recognition with the irregularities that it acknowledges.
    #[must_use]
    pub const fn acknowledging(self, acknowledges: Set<Rule>) -> Self {
        Self { acknowledges, ..self }
    }

    /// Returns the recognition with a first day later than its own.
    #[must_use]
    pub const fn from_day(self, from: NaiveDate) -> Self {
        Self {
            from: Some(from),
            ..self
        }
    }
}

vocabulary! {
    /// Lý do: why the ward does not recognise. Coded, so that nothing is said of a person.
    pub enum Reason {
        /// Nobody was elected.
        NobodyElected = "không bầu được người trúng cử" / "nobody was elected",
        /// Nobody stands any more.
        NoCandidates = "không còn người ứng cử" / "no candidate was left",
        /// The procedure was not followed.
        Procedure = "không bảo đảm trình tự, thủ tục" / "the procedure was not complied with",
        /// The count or the minutes are wrong.
        Count = "kết quả kiểm phiếu, biên bản có thiếu sót" / "the count or the minutes are defective",
        /// The person does not meet the standards.
        Standards = "không đủ tiêu chuẩn" / "the standards are not met",
        /// A petition or complaint is being looked into.
        Complaint = "đang xem xét kiến nghị, khiếu nại" / "a petition or complaint is being examined",
        /// The file is not complete.
        Dossier = "hồ sơ chưa đầy đủ" / "the dossier is incomplete",
    }
}

word_set! { Reason as u8 }

impl<R: CheckMode> Checks<'_, R> {
    /// The result is sent to the ward once, and not after the ward has it.
    pub(crate) fn require_sendable(
        &mut self,
        sent: Option<NaiveDate>,
        receipt: Option<Receipt>,
    ) -> Result<(), R::Stop> {
        self.require(sent.is_none(), Rule::AlreadySent, Evidence::Plain)?;
        match receipt {
            Some(receipt) => self.require_not_after(receipt.on),
            None => Ok(()),
        }
    }

    /// The ward receives it once, and not before it was sent.
    pub(crate) fn require_receivable(
        &mut self,
        sent: Option<NaiveDate>,
        receipt: Option<Receipt>,
    ) -> Result<(), R::Stop> {
        self.require(receipt.is_none(), Rule::AlreadyReceived, Evidence::Plain)?;
        match sent {
            Some(sent) => self.require_not_before(sent),
            None => Ok(()),
        }
    }

    /// It is sent in time. What came without ever being sent came as late as it was received.
    ///
    /// A time is set for what was voted through alone (clause 3, Article 20, Law 10/2022/QH15); of a result that passed
    /// nothing it is listed that none is.
    pub(crate) fn require_sent_in_time(
        &mut self,
        result: Option<(bool, Due)>,
        sent: Option<NaiveDate>,
    ) -> Result<(), R::Stop> {
        let slot = &self.law.rules().send_within;
        match (result, sent) {
            (Some((true, due)), None) => self.require_within(slot, due, self.on),
            (Some((false, _)), None) => {
                self.run.unregulated(slot.rule());
                Ok(())
            }
            (Some(_), Some(_)) | (None, _) => Ok(()),
        }
    }

    /// The ward may answer now: it is competent, has received the file and not in the future.
    pub(crate) fn require_answerable(
        &mut self,
        competence: &Slot<Set<Role>>,
        receipt: Option<Receipt>,
    ) -> Result<(), R::Stop> {
        if let Some(receipt) = self.require_some(receipt, Rule::NotReceived)? {
            self.require_not_before(receipt.on)?;
        }
        self.require_competent(competence)
    }

    /// Reasons are given.
    pub(crate) fn require_reasons(&mut self, reasons: Set<Reason>) -> Result<bool, R::Stop> {
        self.require(!reasons.is_empty(), Rule::NoReasons, Evidence::Plain)
    }

    /// The ward answers in time.
    pub(crate) fn require_answer_in_time(
        &mut self,
        within: &Slot<Span>,
        receipt: Option<Receipt>,
    ) -> Result<(), R::Stop> {
        let on = self.on;
        receipt.map_or(Ok(()), |receipt| self.require_within(within, receipt.due, on))
    }

    /// The recognition has a number where a text asks for one, names every irregularity, and gives no office before its own day.
    ///
    /// INTERPRETATION: no text asks a recognition to name what was irregular. Whoever recognises answers for the whole
    /// file, and what is passed over in silence was not weighed.
    pub(crate) fn require_recognisable(
        &mut self,
        recognise: &Recognise,
        irregular: Set<Rule>,
    ) -> Result<(), R::Stop> {
        self.require_number(recognise.decision)?;
        for rule in irregular.without(recognise.acknowledges).iter() {
            self.run.unmet(Finding {
                rule: Rule::NotAcknowledged,
                evidence: Evidence::Rule(rule),
            })?;
        }
        if let Some(from) = recognise.from {
            self.require_not_after(from)?;
        }
        self.require_day_after(recognise.from.unwrap_or(self.on))
    }

    /// There is a day after a day: no office begins on, or lasts to, the last day that can be written.
    pub(crate) fn require_day_after(&mut self, day: NaiveDate) -> Result<(), R::Stop> {
        self.require(day.succ_opt().is_some(), Rule::NoEnd, Evidence::On(day))
            .map(|_| ())
    }
}

impl Law<'_> {
    /// The receipt of a file on a day.
    pub(crate) fn receipt(self, within: &Slot<Span>, on: NaiveDate) -> Receipt {
        Receipt {
            on,
            due: self.due(within, on),
        }
    }
}
