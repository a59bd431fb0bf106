//! Who has not been trained since they took office.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::law::{Role, Rulebook};
use crate::office::Office;
use crate::office::duties::{self, Kind, Stated};
use crate::text::{Lang, Text};

use super::attendance::{RegisteredGroup, Served};
use super::course::Course;

/// Chưa được bồi dưỡng: somebody in office who is entitled to training and has had none since taking office.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OwedTraining {
    /// The person, with the office, the group and the first day.
    pub served: Served,
    /// The clauses that give the entitlement, the higher text first. No instrument consulted says how often, nor by when.
    pub by: Vec<Stated>,
}

impl Text for OwedTraining {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (office, since) = (self.served.office.text(lang), self.served.since.text(lang));
        match lang {
            Lang::Vi => write!(f, "{office}: chưa được bồi dưỡng từ khi giữ chức vụ ngày {since}")?,
            Lang::En => write!(f, "{office}: not trained since taking office on {since}")?,
        }
        for clause in &self.by {
            write!(f, "; {}", clause.text(lang))?;
        }
        f.write_str(lang.pick(
            "; văn bản đã đọc không quy định định kỳ, thời hạn",
            "; no instrument consulted says how often or by when",
        ))
    }
}

const fn role(office: Office) -> Role {
    match office {
        Office::Head => Role::Head,
        Office::Deputy => Role::Deputy,
        Office::Participant => Role::Participant,
        Office::ProvisionalHead => Role::ProvisionalHead,
    }
}

/// Lists those in office on a day who are entitled to training by the rules of that day, and attended no class that
/// ended on a day of their tenure up to then.
///
/// Nobody is listed of an office that no text entitles: a provisional head is entitled by none.
#[must_use]
pub fn owed<'a>(
    register: impl IntoIterator<Item = RegisteredGroup<'a>>,
    courses: &[Course],
    book: &Rulebook,
    on: NaiveDate,
) -> Vec<OwedTraining> {
    let mut owed = Vec::new();
    for group in register {
        let Some(rules) = group.group.regulation_on(on, book) else {
            continue;
        };
        for served in group.in_office(on) {
            let clauses = duties::of(role(served.office), rules);
            let by: Vec<_> = clauses.filter(|s| s.clause.kind == Kind::Entitlement).collect();
            let trained = courses.iter().any(|course| {
                served.since <= course.last_day() && course.last_day() <= on && course.attended(served.person)
            });
            if !by.is_empty() && !trained {
                owed.push(OwedTraining { served, by });
            }
        }
    }
    owed
}
