//! Whether a whole log is lawful.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::GroupId;
use crate::act::Refusal;
use crate::law::Rulebook;
use crate::text::Lang;

use super::correction::verify_correction;
use super::decide::judge_again;
use super::envelope::{Envelope, SCHEMA};
use super::event::Event;
use super::evolve::evolve;
use super::state::ResidentialGroup;

/// Where a log breaks, and how.
#[doc = include_str!("../../docs/wire/answer.verify_error.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("log at entry {position} (seq {seq}): {fault}")]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VerifyError {
    /// The place in the log, from 0.
    pub position: usize,
    /// The `seq` written there.
    pub seq: u64,
    /// The fault.
    pub fault: Fault,
}

/// A fault of an entry of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Fault {
    /// A wire form this release does not know.
    #[error("schema {0} is not known; this release writes {SCHEMA}")]
    Schema(u16),
    /// The entry of another group.
    #[error("belongs to group {0}")]
    OtherGroup(GroupId),
    /// Missing, twice, or out of order.
    #[error("seq {expected} was expected")]
    Sequence {
        /// The number due here.
        expected: u64,
    },
    /// The act would be refused.
    #[error("{0}")]
    Refused(Refusal),
    /// The act would give another event: what was computed from it has been changed.
    #[error("the act gives another event than the one recorded")]
    OtherEvent,
}

impl VerifyError {
    /// Returns where the log breaks and how; of an act that would be refused, with the numbers and the article.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let Self { position, seq, fault } = self;
        let fault = fault.explain(book, lang);
        match lang {
            Lang::Vi => format!("nhật ký sai ở mục {position} (seq {seq}): {fault}"),
            Lang::En => format!("log at entry {position} (seq {seq}): {fault}"),
        }
    }
}

impl Fault {
    /// Returns what is wrong; of an act that would be refused, with the numbers and the article.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        match (self, lang) {
            (Self::Refused(refusal), _) => refusal.explain(book, lang).to_string(),
            (_, Lang::En) => self.to_string(),
            (Self::Schema(schema), Lang::Vi) => {
                format!("không đọc được schema {schema}; phần mềm này ghi {SCHEMA}")
            }
            (Self::OtherGroup(group), Lang::Vi) => format!("thuộc thôn, tổ dân phố khác, {group}"),
            (Self::Sequence { expected }, Lang::Vi) => format!("lẽ ra là seq {expected}"),
            (Self::OtherEvent, Lang::Vi) => "việc làm dẫn đến kết quả khác với kết quả đã ghi".to_string(),
        }
    }
}

/// Judges a whole log again: rebuilds each command, and demands the same event.
///
/// Finds what is missing, twice or out of order, and every edit that breaks the law or the
/// sequence. It does **not** find an edit that stays lawful throughout (another lawful date, another
/// lawful count), nor a log cut off at its end: keep its length, or a hash over it, elsewhere.
///
/// Every act is judged by the rules that its event says it was judged by ([`judge_again`]), so the rulebook must
/// have those regulations and calendars, from an archive where they are not built in; what else it has learned
/// since makes no difference. A log of a place with texts of its own may say that it was judged by the national
/// texts alone, as was right while the province's text was not known: compare `judged_by` with
/// [`Rulebook::at`] where that matters.
///
/// # Errors
/// The first entry at fault.
pub fn verify<'a>(
    group: GroupId,
    log: impl IntoIterator<Item = &'a Envelope>,
    book: &Rulebook,
) -> Result<Option<ResidentialGroup>, VerifyError> {
    let mut state = None;
    let mut before = Vec::new();
    for ((position, expected), entry) in (0usize..).zip(1u64..).zip(log) {
        let at = |fault| VerifyError {
            position,
            seq: entry.seq,
            fault,
        };
        if entry.schema != SCHEMA {
            return Err(at(Fault::Schema(entry.schema)));
        }
        if entry.group != group {
            return Err(at(Fault::OtherGroup(entry.group)));
        }
        if entry.seq != expected {
            return Err(at(Fault::Sequence { expected }));
        }
        let done = &entry.event;
        let judged = match &done.what {
            // Decided over the entries before it, and read back into them.
            Event::Corrected { .. } => {
                state = verify_correction(&before, done, book).map_err(at)?;
                before.push(done);
                continue;
            }
            _ => judge_again(state.as_ref(), done, book),
        };
        before.push(done);
        match judged {
            Ok(again) if again == *done => evolve(&mut state, done),
            Ok(_) => return Err(at(Fault::OtherEvent)),
            Err(refusal) => return Err(at(Fault::Refused(refusal))),
        }
    }
    Ok(state)
}
