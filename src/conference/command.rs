//! What can be done about the yearly conference.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::consent::Consent;
use crate::law::Reports;
use crate::text::vocabulary;

/// A command to the conference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Command {
    /// Kế hoạch hội nghị: the plan, with the answers of those it was sent to.
    Plan(Vec<Consent>),
    /// Thông báo triệu tập, sent to the households, for this day.
    Notify(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))] NaiveDate),
    /// Tổ chức hội nghị.
    Hold(Hearing),
    /// Báo cáo kết quả hội nghị bằng văn bản.
    Report,
}

vocabulary! {
    /// A kind of command, without what it says.
    pub enum Kind {
        /// See [`Command::Plan`].
        Plan = "lập kế hoạch hội nghị" / "plan the conference",
        /// See [`Command::Notify`].
        Notify = "thông báo triệu tập" / "notify the conference",
        /// See [`Command::Hold`].
        Hold = "tổ chức hội nghị" / "hold the conference",
        /// See [`Command::Report`].
        Report = "báo cáo kết quả hội nghị" / "report on the conference",
    }
}

impl Command {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Plan(_) => Kind::Plan,
            Self::Notify(_) => Kind::Notify,
            Self::Hold(_) => Kind::Hold,
            Self::Report => Kind::Report,
        }
    }
}

/// Biên bản hội nghị: who came and what was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Hearing {
    /// Tổng số hộ gia đình.
    pub roll: u32,
    /// Số hộ có đại diện dự. No text read sets a quorum.
    pub present: u32,
    /// The reports heard.
    pub reports: Reports,
}
