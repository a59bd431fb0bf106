//! A class as it was held.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::PersonId;
use crate::law::{DocumentNumber, Province, Role};
use crate::office::Office;
use crate::place::{PlaceName, WardCode};
use crate::text::vocabulary;

vocabulary! {
    /// Nội dung: what a lesson is about.
    pub enum Subject {
        /// Tổ chức và hoạt động của thôn, tổ dân phố: the organisation and operation of villages and residential groups.
        Organisation = "tổ chức và hoạt động của thôn, tổ dân phố" / "the organisation and operation of villages and residential groups",
        /// Nhiệm vụ, quyền hạn: the tasks and powers of heads and deputies.
        Tasks = "nhiệm vụ, quyền hạn của Trưởng thôn, Tổ trưởng tổ dân phố, cấp phó" / "the tasks and powers of heads and deputies",
        /// Tổ chức cuộc họp: holding the residents' meetings.
        Meetings = "tổ chức cuộc họp của cộng đồng dân cư" / "holding the residents' meetings",
        /// Phát phiếu lấy ý kiến của hộ gia đình: household opinion ballots.
        HouseholdBallots = "phát phiếu lấy ý kiến của hộ gia đình" / "household opinion ballots",
        /// Biểu quyết trực tuyến: online voting.
        OnlineVoting = "biểu quyết trực tuyến" / "online voting",
        /// Bầu, cho thôi làm Tổ trưởng, Trưởng thôn: the election of heads and their relief from office.
        ElectionAndRelief = "bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "the election of heads and their relief from office",
        /// Hương ước, quy ước: village and community conventions.
        Conventions = "hương ước, quy ước" / "village and community conventions",
        /// Kỹ năng: skills of information, mobilisation and mediation.
        Skills = "kỹ năng tuyên truyền, vận động, hòa giải" / "skills of information, mobilisation and mediation",
        /// Ứng dụng công nghệ thông tin: the use of information technology.
        InformationTechnology = "ứng dụng công nghệ thông tin" / "the use of information technology",
    }
}

vocabulary! {
    /// Giảng viên: from where a lecturer comes. A lecturer is a role here, never a name.
    pub enum Lecturer {
        /// Bộ Nội vụ: a lecturer of the Ministry of Home Affairs.
        Ministry = "giảng viên của Bộ Nội vụ" / "a lecturer of the Ministry of Home Affairs",
        /// Sở Nội vụ: a lecturer of the provincial Department of Home Affairs.
        ProvincialDepartment = "giảng viên của Sở Nội vụ" / "a lecturer of the provincial Department of Home Affairs",
        /// Phòng Nội vụ: a lecturer of the district's home-affairs office.
        DistrictOffice = "giảng viên của Phòng Nội vụ" / "a lecturer of the district's home-affairs office",
        /// Trung tâm chính trị, trường chính trị: a lecturer of a political school or centre.
        PoliticalSchool = "giảng viên của trường, trung tâm chính trị" / "a lecturer of a political school or centre",
        /// Ủy ban nhân dân cấp xã: a lecturer of the commune.
        Commune = "giảng viên của cấp xã" / "a lecturer of the commune",
    }
}

/// Bài giảng: a lesson of a class, and the instruments it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Lesson {
    pub(super) subject: Subject,
    pub(super) instruments: Vec<DocumentNumber>,
    pub(super) asked: u32,
    pub(super) answered: u32,
}

impl Lesson {
    /// Returns a lesson on a subject, explained on these instruments.
    #[must_use]
    pub fn new(subject: Subject, instruments: impl IntoIterator<Item = DocumentNumber>) -> Self {
        Self {
            subject,
            instruments: instruments.into_iter().collect(),
            asked: 0,
            answered: 0,
        }
    }

    /// Returns the lesson with the number of questions asked, and of those answered.
    #[must_use]
    pub fn with_questions(self, asked: u32, answered: u32) -> Self {
        Self {
            asked,
            answered,
            ..self
        }
    }

    /// Returns what the lesson is about.
    #[must_use]
    pub const fn subject(&self) -> Subject {
        self.subject
    }

    /// Returns the instruments that the lesson rests on.
    #[must_use]
    pub fn instruments(&self) -> &[DocumentNumber] {
        &self.instruments
    }

    /// Returns how many questions were asked.
    #[must_use]
    pub const fn asked(&self) -> u32 {
        self.asked
    }

    /// Returns how many questions were answered.
    #[must_use]
    pub const fn answered(&self) -> u32 {
        self.answered
    }
}

/// Học viên: a person who attended, in an office, from a ward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Attendee {
    /// From which ward.
    pub ward: WardCode,
    /// In which office.
    pub office: Office,
    /// The person.
    pub person: PersonId,
}

/// Lớp bồi dưỡng: a class for those who hold an office of a group, as it was held.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[doc(alias(
    "đào tạo",
    "dao tao",
    "bồi dưỡng",
    "boi duong",
    "lớp bồi dưỡng",
    "lop boi duong"
))]
pub struct Course {
    pub(super) province: Province,
    pub(super) organiser: Role,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    pub(super) decision: Option<(DocumentNumber, NaiveDate)>,
    pub(super) venue: Option<PlaceName>,
    pub(super) lecturers: Vec<Lecturer>,
    pub(super) lessons: Vec<Lesson>,
    pub(super) wards: Vec<WardCode>,
    pub(super) attendees: Vec<Attendee>,
}

impl Course {
    /// Returns a class of one day, organised by a body in a province.
    #[must_use]
    pub const fn new(province: Province, organiser: Role, day: NaiveDate) -> Self {
        Self {
            province,
            organiser,
            first: day,
            last: day,
            decision: None,
            venue: None,
            lecturers: Vec::new(),
            lessons: Vec::new(),
            wards: Vec::new(),
            attendees: Vec::new(),
        }
    }

    /// Returns the class with its last day, where it took several days.
    #[must_use]
    pub fn until(self, last: NaiveDate) -> Self {
        Self { last, ..self }
    }

    /// Returns the class with the decision under which it was held, and the day of that decision.
    #[must_use]
    pub fn with_decision(self, decision: DocumentNumber, on: NaiveDate) -> Self {
        Self {
            decision: Some((decision, on)),
            ..self
        }
    }

    /// Returns the class with the name of the place where it was held.
    #[must_use]
    pub fn with_venue(self, venue: PlaceName) -> Self {
        Self {
            venue: Some(venue),
            ..self
        }
    }

    /// Returns the class with one lecturer more.
    #[must_use]
    pub fn with_lecturer(mut self, lecturer: Lecturer) -> Self {
        self.lecturers.push(lecturer);
        self
    }

    /// Returns the class with one lesson more.
    #[must_use]
    pub fn with_lesson(mut self, lesson: Lesson) -> Self {
        self.lessons.push(lesson);
        self
    }

    /// Returns the class with the wards that were invited.
    #[must_use]
    pub fn with_wards(mut self, wards: impl IntoIterator<Item = WardCode>) -> Self {
        self.wards.extend(wards);
        self
    }

    /// Returns the class with those who attended.
    #[must_use]
    pub fn with_attendees(mut self, attendees: impl IntoIterator<Item = Attendee>) -> Self {
        self.attendees.extend(attendees);
        self
    }

    /// Returns the first day of the class.
    #[must_use]
    pub const fn first_day(&self) -> NaiveDate {
        self.first
    }

    /// Returns the last day of the class.
    #[must_use]
    pub const fn last_day(&self) -> NaiveDate {
        self.last
    }

    /// Returns the body that organised the class.
    #[must_use]
    pub const fn organiser(&self) -> Role {
        self.organiser
    }

    /// Returns the decision under which the class was held, and its day.
    #[must_use]
    pub const fn decision(&self) -> Option<(DocumentNumber, NaiveDate)> {
        self.decision
    }

    /// Returns the place where the class was held.
    #[must_use]
    pub const fn venue(&self) -> Option<&PlaceName> {
        self.venue.as_ref()
    }

    /// Returns the lecturers.
    #[must_use]
    pub fn lecturers(&self) -> &[Lecturer] {
        &self.lecturers
    }

    /// Returns the lessons.
    #[must_use]
    pub fn lessons(&self) -> &[Lesson] {
        &self.lessons
    }

    /// Returns the wards that were invited.
    #[must_use]
    pub fn wards(&self) -> &[WardCode] {
        &self.wards
    }

    /// Returns those who attended, one entry a person and office.
    #[must_use]
    pub fn attendees(&self) -> &[Attendee] {
        &self.attendees
    }

    /// Returns how many people attended. A person with several offices counts once.
    #[must_use]
    pub fn people(&self) -> usize {
        let people: BTreeSet<_> = self.attendees.iter().map(|attendee| attendee.person).collect();
        people.len()
    }

    /// Returns whether a person attended.
    #[must_use]
    pub fn attended(&self, person: PersonId) -> bool {
        self.attendees.iter().any(|attendee| attendee.person == person)
    }
}
