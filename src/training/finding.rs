//! What is wrong with a class as it is recorded.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::law::{BasisFlaw, DocumentNumber, Rulebook};
use crate::place::WardCode;
use crate::text::{Lang, Text};

use super::course::{Attendee, Course, Subject};

/// Điểm cần xem lại: something in the record of a class that does not fit the law or the rest of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CourseFinding {
    /// The class ends before it begins.
    EndsBeforeItBegins,
    /// The decision on the class is later than its first day.
    DecidedLater(NaiveDate),
    /// An instrument that a lesson rests on does not stand on the first day of the class.
    Instrument {
        /// The subject of the lesson.
        subject: Subject,
        /// The instrument.
        number: DocumentNumber,
        /// Why it does not stand.
        flaw: BasisFlaw,
    },
    /// More questions are answered than were asked.
    AnswersAboveQuestions(Subject),
    /// Somebody attended from a ward that was not invited.
    NotInvited(WardCode),
    /// The same person stands twice in the same office of the same ward.
    Twice(Attendee),
}

impl Course {
    /// Lists what does not fit: instruments that do not stand on the first day of the class, and entries that
    /// contradict each other. An instrument that the rulebook does not know is listed as unknown, since nobody here can
    /// say whether it stood.
    #[must_use]
    pub fn findings(&self, book: &Rulebook) -> Vec<CourseFinding> {
        let mut found = Vec::new();
        if self.last < self.first {
            found.push(CourseFinding::EndsBeforeItBegins);
        }
        if let Some((_, on)) = self.decision.filter(|(_, on)| *on > self.first) {
            found.push(CourseFinding::DecidedLater(on));
        }
        for lesson in &self.lessons {
            let subject = lesson.subject;
            for number in lesson.instruments.iter().copied() {
                if let Err(flaw) = book.basis(number, self.province, self.first) {
                    found.push(CourseFinding::Instrument {
                        subject,
                        number,
                        flaw,
                    });
                }
            }
            if lesson.answered > lesson.asked {
                found.push(CourseFinding::AnswersAboveQuestions(subject));
            }
        }
        let (mut seen, mut strange) = (BTreeSet::new(), BTreeSet::new());
        for attendee in self.attendees.iter().copied() {
            let ward = attendee.ward;
            if !self.wards.is_empty() && !self.wards.contains(&ward) && strange.insert(ward) {
                found.push(CourseFinding::NotInvited(ward));
            }
            if !seen.insert(attendee) {
                found.push(CourseFinding::Twice(attendee));
            }
        }
        found
    }
}

impl Text for CourseFinding {
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EndsBeforeItBegins => f.write_str(lang.pick(
                "ngày kết thúc lớp trước ngày bắt đầu",
                "the class ends before it begins",
            )),
            Self::DecidedLater(on) => write!(
                f,
                "{} {}",
                lang.pick(
                    "quyết định mở lớp ban hành sau ngày học:",
                    "the decision on the class is later than the class:"
                ),
                on.text(lang)
            ),
            Self::Instrument {
                subject,
                number,
                flaw,
            } => {
                write!(f, "{}: {number} ", subject.text(lang))?;
                match flaw {
                    BasisFlaw::Unknown => f.write_str(lang.pick(
                        "không có trong các văn bản đã đọc",
                        "is not among the instruments consulted",
                    )),
                    BasisFlaw::NotYetIssued(on) => write!(
                        f,
                        "{} {}",
                        lang.pick("ban hành sau ngày học:", "was issued after the class:"),
                        on.text(lang)
                    ),
                    BasisFlaw::NotInForce => f.write_str(lang.pick(
                        "không có hiệu lực vào ngày học",
                        "was not in force on the day of the class",
                    )),
                }
            }
            Self::AnswersAboveQuestions(subject) => write!(
                f,
                "{}: {}",
                subject.text(lang),
                lang.pick(
                    "số câu trả lời nhiều hơn số câu hỏi",
                    "more questions were answered than were asked"
                )
            ),
            Self::NotInvited(ward) => write!(
                f,
                "{} {}",
                lang.pick(
                    "có người dự thuộc cấp xã ngoài danh sách triệu tập, mã",
                    "somebody attended from a commune that was not invited, code"
                ),
                ward
            ),
            Self::Twice(attendee) => write!(
                f,
                "{}: {}, {}",
                lang.pick("một người được ghi hai lần", "a person is listed twice"),
                attendee.office.text(lang),
                attendee.ward
            ),
        }
    }
}
