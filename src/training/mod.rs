//! Đào tạo, bồi dưỡng, tập huấn: the training of those who hold an office of a group.
//!
//! | one does here | with |
//! |---|---|
//! | record a class: decision, organiser, days, lessons, who attended | [`Course`] |
//! | check the class: do the instruments taught stand on that day | [`Course::findings`] |
//! | ask who of those in office attended, ward by ward | [`Course::attendance`] |
//! | ask who has not been trained since they took office | [`owed`] |
//!
//! # Law
//!
//! Heads and deputies are entitled to training: clause 2, Article 13, Circular 04/2012/TT-BNV. From 26/5/2026 the
//! part-time workers, the head among them, are: clause 2, Article 16, Decree 185/2026/NĐ-CP; participants as the
//! provincial People's Committee provides: clause 5 of that article. No instrument consulted says how often.
//!
//! # Example
//!
//! ```
//! use to_dan_pho::law::{Province, Role};
//! use to_dan_pho::training::{Course, Lecturer, Lesson, Subject};
//! let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
//! let course = Course::new(Province::HA_NOI, Role::DistrictCommittee, day("2022-04-15"))
//!     .with_decision("297/QĐ-UBND".parse()?, day("2022-02-18"))
//!     .with_lecturer(Lecturer::Ministry)
//!     .with_lesson(Lesson::new(Subject::Tasks, ["04/2012/TT-BNV".parse()?, "16/2019/QĐ-UBND".parse()?]));
//! assert!(course.findings(&to_dan_pho::Rulebook::builtin()).is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod attendance;
mod course;
mod finding;
mod owed;

pub use attendance::{RegisteredGroup, Served, WardAttendance};
pub use course::{Attendee, Course, Lecturer, Lesson, Subject};
pub use finding::CourseFinding;
pub use owed::{OwedTraining, owed};
