//! Who of those in office attended a class.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::group::History;
use crate::group::state::ResidentialGroup;
use crate::office::Office;
use crate::place::WardCode;
use crate::text::{Lang, Text};
use crate::{GroupId, PersonId};

use super::course::{Attendee, Course};

/// Người đang giữ chức vụ: somebody in an office of a group on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Served {
    /// In which ward.
    pub ward: WardCode,
    /// Of which group.
    pub group: GroupId,
    /// In which office.
    pub office: Office,
    /// The person.
    pub person: PersonId,
    /// Since when.
    pub since: NaiveDate,
}

/// Một thôn, tổ dân phố trong danh sách: a group of a register, with its history for past days.
#[derive(Clone, Copy, Debug)]
pub struct RegisteredGroup<'a> {
    /// The group's identifier.
    pub id: GroupId,
    /// The group.
    pub group: &'a ResidentialGroup,
    /// Its history.
    pub history: &'a History,
}

impl RegisteredGroup<'_> {
    /// Returns those who hold an office of the group on a day: head, provisional head, deputies and participants.
    pub fn in_office(&self, on: NaiveDate) -> impl Iterator<Item = Served> + '_ {
        let of = |tenure: crate::office::Tenure| Served {
            ward: self.group.ward().code,
            group: self.id,
            office: tenure.office,
            person: tenure.person,
            since: tenure.period.from(),
        };
        let leads = self.history.head_on(on).or(self.history.provisional_on(on));
        leads.into_iter().chain(self.history.deputies_on(on)).map(of)
    }
}

/// Kết quả theo cấp xã: who of the office holders of a ward attended a class.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct WardAttendance {
    /// The ward.
    pub ward: WardCode,
    /// Those in office on the first day of the class who attended.
    pub attended: Vec<Served>,
    /// Those in office who did not.
    pub absent: Vec<Served>,
    /// Those who attended from this ward and hold no office of a group of the register on that day.
    pub not_in_office: Vec<PersonId>,
}

impl WardAttendance {
    /// Returns how many people of the ward attended. A person with several offices counts once.
    #[must_use]
    pub fn people(&self) -> usize {
        let served = self.attended.iter().map(|served| served.person);
        served
            .chain(self.not_in_office.iter().copied())
            .collect::<BTreeSet<_>>()
            .len()
    }
}

impl From<Served> for Attendee {
    fn from(served: Served) -> Self {
        Self {
            ward: served.ward,
            office: served.office,
            person: served.person,
        }
    }
}

impl Text for WardAttendance {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (ward, people) = (self.ward, self.people());
        let absent = self
            .absent
            .iter()
            .map(|served| served.person)
            .collect::<BTreeSet<_>>()
            .len();
        match lang {
            Lang::Vi => write!(
                f,
                "cấp xã mã {ward}: {people} người dự, {absent} người đang giữ chức vụ vắng mặt"
            )?,
            Lang::En => write!(
                f,
                "commune {ward}: {people} attended, {absent} of those in office absent"
            )?,
        }
        match (self.not_in_office.len(), lang) {
            (0, _) => Ok(()),
            (n, Lang::Vi) => write!(f, "; {n} người dự không giữ chức vụ"),
            (n, Lang::En) => write!(f, "; {n} of those who attended held no office"),
        }
    }
}

impl Course {
    /// Returns for each ward, in the order of the codes, who of those in office on the first day of the class attended
    /// and who did not. The wards are those of the register and those that somebody attended from.
    #[must_use]
    pub fn attendance<'a>(
        &self,
        register: impl IntoIterator<Item = RegisteredGroup<'a>>,
    ) -> Vec<WardAttendance> {
        let mut wards: BTreeMap<WardCode, WardAttendance> = BTreeMap::new();
        let of = |ward| WardAttendance {
            ward,
            attended: Vec::new(),
            absent: Vec::new(),
            not_in_office: Vec::new(),
        };
        let mut known = BTreeSet::new();
        for group in register {
            let ward = group.group.ward().code;
            let entry = wards.entry(ward).or_insert_with(|| of(ward));
            for served in group.in_office(self.first) {
                known.insert((ward, served.person));
                match self.attended(served.person) {
                    true => entry.attended.push(served),
                    false => entry.absent.push(served),
                }
            }
        }
        for attendee in &self.attendees {
            let ward = attendee.ward;
            let entry = wards.entry(ward).or_insert_with(|| of(ward));
            if known.insert((ward, attendee.person)) {
                entry.not_in_office.push(attendee.person);
            }
        }
        wards.into_values().collect()
    }
}
