//! Complaints and petitions against a result: a step that several procedures share.
//!
//! # Law
//! Clause 4, Article 24, Law 10/2022/QH15: a citizen who finds a decision of the community unlawful, in its procedure or
//! its content, petitions the commune-level People's Committee, the Front or the inspection board. No instrument consulted says that
//! this suspends the decision, or the time to recognise it.

use core::fmt;

use chrono::NaiveDate;

use crate::procedure::{CheckMode, Checks};
use crate::text::{Lang, Text, vocabulary};

vocabulary! {
    /// Loại đơn: what is lodged against a result.
    pub enum ComplaintKind {
        /// Kiến nghị, phản ánh: a petition.
        Petition = "kiến nghị, phản ánh" / "a petition",
        /// Khiếu nại: a complaint.
        Complaint = "khiếu nại" / "a complaint",
        /// Tố cáo: a denunciation.
        Denunciation = "tố cáo" / "a denunciation",
    }
}

/// Kiến nghị, khiếu nại về kết quả: the last one that was lodged against a result. It suspends nothing and ends nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Complaint {
    /// The day.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))]
    pub on: NaiveDate,
    /// The kind of complaint.
    pub kind: ComplaintKind,
}

impl Text for Complaint {
    /// Writes the kind of complaint and its day.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.write(lang, f)?;
        write!(f, " {} {}", lang.pick("ngày", "of"), self.on.text(lang))
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// Notes that a result is recognised or answered while somebody has lodged something against it: no instrument consulted says
    /// that this suspends it.
    #[inline]
    pub(crate) fn note_complaint(&mut self, complaint: Option<Complaint>) {
        if complaint.is_some() {
            self.stated(&self.law.rules().complaint_suspends);
        }
    }
}
