//! How the processes of a group ended.

use chrono::NaiveDate;

use crate::MatterId;
use crate::procedures::{deputy, election, meeting, relief};
use crate::text::vocabulary;

use super::questions::Process;

/// Việc đã kết thúc: a process that ended, how, and on which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Ended {
    /// The process.
    pub process: Process,
    /// The matter, if it was one put to the residents.
    pub matter: Option<MatterId>,
    /// The day of the act that ended it.
    pub on: NaiveDate,
    /// How it ended.
    pub ending: Ending,
}

vocabulary! {
    /// How a process ended.
    pub enum Ending {
        /// Somebody was recognised, or put in office.
        Recognised = "đã công nhận" / "recognised",
        /// The commune-level People's Committee declined with reasons.
        Declined = "không công nhận, đã nêu lý do" / "declined with reasons",
        /// The vote was annulled.
        Annulled = "đã bãi bỏ kết quả" / "annulled",
        /// The call was withdrawn before anybody had voted.
        CalledOff = "đã hủy quyết định tổ chức bầu" / "called off",
        /// The head was relieved.
        Relieved = "đã cho thôi làm" / "relieved",
        /// The commune-level People's Committee decided that the head stays.
        Retained = "đã quyết định không cho thôi làm" / "retained",
        /// The letter and the proposal were taken back.
        Withdrawn = "đã rút đơn, đề nghị" / "withdrawn",
        /// A matter put to the residents was dropped before they passed it.
        Dropped = "đã thôi đưa ra bàn" / "dropped",
        /// The head gave the choice up.
        Abandoned = "đã dừng việc lựa chọn" / "given up",
    }
}

impl From<election::End> for Ending {
    fn from(end: election::End) -> Self {
        match end {
            election::End::Recognised(_) => Self::Recognised,
            election::End::Declined(_) => Self::Declined,
            election::End::Annulled(_) => Self::Annulled,
            election::End::CalledOff(_) => Self::CalledOff,
        }
    }
}

impl From<deputy::End> for Ending {
    fn from(end: deputy::End) -> Self {
        match end {
            deputy::End::InOffice(_) => Self::Recognised,
            deputy::End::Declined(_) => Self::Declined,
            deputy::End::Abandoned => Self::Abandoned,
        }
    }
}

impl From<relief::End> for Ending {
    fn from(end: relief::End) -> Self {
        match end {
            relief::End::Left(_) => Self::Relieved,
            relief::End::Retained => Self::Retained,
            relief::End::Declined(_) => Self::Declined,
            relief::End::Withdrawn => Self::Withdrawn,
        }
    }
}

impl From<meeting::End> for Ending {
    fn from(end: meeting::End) -> Self {
        match end {
            meeting::End::Declined(_) => Self::Declined,
            meeting::End::Annulled => Self::Annulled,
            meeting::End::Abandoned => Self::Dropped,
        }
    }
}

/// The processes whose state a group drops when they end. Of the conference and the delegation it keeps the
/// last state; of the matters the residents' part knows the last that ended.
const DROPPED: [Process; 4] = [
    Process::Election,
    Process::DeputyElection,
    Process::Selection,
    Process::Relief,
];

/// The last of each kind that ended: days and endings apart, so that a group stays small.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LastEnded {
    days: [Option<NaiveDate>; DROPPED.len()],
    endings: [Option<Ending>; DROPPED.len()],
}

impl LastEnded {
    /// Records the end of a process, if it has ended.
    #[inline]
    pub(super) fn record(&mut self, process: Process, on: NaiveDate, end: Option<impl Into<Ending>>) {
        let Some(ending) = end.map(Into::into) else { return };
        let places = self.days.iter_mut().zip(&mut self.endings);
        if let Some((_, (day, how))) = DROPPED.iter().zip(places).find(|(kept, _)| **kept == process) {
            (*day, *how) = (Some(on), Some(ending));
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Ended> + '_ {
        let all = DROPPED.iter().zip(self.days.iter().zip(&self.endings));
        all.filter_map(|(process, (on, ending))| {
            Some(Ended {
                process: *process,
                matter: None,
                on: (*on)?,
                ending: (*ending)?,
            })
        })
    }
}
