//! Trả lời: answers to what a clerk asks on Monday, made from the same rules that decide.
//!
//! | one asks here | with |
//! |---|---|
//! | what can be done next, by whom, and what is missing for the rest | [`next`] |
//! | which steps are left to a head, a deputy, a delegation, a relief or a decision | [`way`], [`way_to_decision`] |
//! | who holds which office on a day and on what it rests, and when an office was vacant | [`Officers`], [`OfficeHistory`] |
//! | on which days an election is called, prepared, held and answered | [`timetable`], [`ward_plan`] |
//! | what is due for all groups of a commune, on which day, from whom | [`Agenda`] |
//! | what a refusal says in full, with what is to be done instead and by when | [`explain_refusal`] |
//! | why a result, a refusal, an irregularity or a due date is as it is | [`Why`] |
//! | the report of one page, of a group or a commune | [`OnePage`] |
//! | what would differ on another day or by other rules | [`compare`] |
//! | what a draft would change for the logs of a commune | [`changed_by_draft`] |
//!
//! # Law
//!
//! Nothing here judges: what is due, refused or irregular is asked of `group`, and the provisions are those of its answers.
//!
//! # Example
//!
//! ```
//! use to_dan_pho::answers::Agenda;
//! # use to_dan_pho::group::Register;
//! # use to_dan_pho::law::Province;
//! # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
//! # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
//! # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
//! # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
//! # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
//! # let book = Rulebook::builtin();
//! # let mut log = GroupLog::new(GroupId::from_u128(1));
//! # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
//! let agenda = Agenda::of_logs([&log], day("2026-08-01"), &book);
//! let first = agenda.iter().next().ok_or("nothing is due")?;
//! assert!(first.explain(&book, Lang::En).starts_with("Nguyễn Du 1: "));
//! # Ok(())
//! # }
//! ```

mod agenda;
mod compare;
mod next;
mod officers;
mod one_page;
mod refusal;
mod step;
mod timetable;
mod way;
mod why;

pub use agenda::Agenda;
pub use agenda::AgendaItem;
pub use compare::Alternative;
pub use compare::Comparison;
pub use compare::DraftChange;
pub use compare::Judgement;
pub use compare::Standing;
pub use compare::changed_by_draft;
pub use compare::compare;
pub use next::{Missing, Next, NextAct, next};
pub use officers::InOffice;
pub use officers::OfficeHistory;
pub use officers::Officers;
pub use one_page::OnePage;
pub use one_page::PageAction;
pub use one_page::PageFlaw;
pub use one_page::PageResult;
pub use refusal::explain_refusal;
pub use step::{Impossible, Step};
pub use timetable::{Timetable, WardPlan, Wish, timetable, timetable_within_term, ward_plan};
pub use way::{Goal, way, way_to_decision};
pub use why::Conclusion;
pub use why::Fact;
pub use why::Why;
