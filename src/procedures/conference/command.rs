//! What can be done about the yearly conference.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::law::{Power, Report};
use crate::procedure::Consent;
use crate::procedure::commands;
use crate::text::Set;

commands! {
    /// A command to the conference.
    #[doc = include_str!("../../../docs/wire/command.conference.md")]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Kế hoạch hội nghị: the plan, with the answers of those it was sent to.
        Plan(Vec<Consent>) = "lập kế hoạch hội nghị định kỳ" / "plan the periodic conference",
        /// Thông báo triệu tập, sent to the households, for this day.
        Notify(#[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::date"))] NaiveDate)
            = "thông báo triệu tập hội nghị định kỳ" / "notify the periodic conference",
        /// Tổ chức hội nghị: the conference is held.
        Hold {
            /// Tổng số hộ gia đình: the total of households.
            households: u32,
            /// Số hộ có đại diện dự. No instrument consulted sets a quorum.
            present: u32,
            /// The reports heard.
            reports: Set<Report>,
        } = "tổ chức hội nghị định kỳ" / "hold the periodic conference",
        /// Báo cáo kết quả hội nghị bằng văn bản: report on the periodic conference.
        Report = "báo cáo kết quả hội nghị định kỳ" / "report on the periodic conference",
    }
}

impl Kind {
    /// Returns the power of the head that an act of this kind uses.
    #[must_use]
    pub const fn power(self) -> Option<Power> {
        match self {
            Self::Plan | Self::Notify | Self::Hold => Some(Power::ChairMeetings),
            Self::Report => Some(Power::ReportToWard),
        }
    }
}
