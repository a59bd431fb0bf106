//! Duties: duties, powers, relations and status of heads, deputies and participants, by
//! regulation, each with its article and how sure it is.
//!
//! Nothing is judged by this: it answers what a head must and may do, who manages and who leads, with
//! whom the work is done, what of it another may do, and how often the head reports.
//!
//! ```
//! use to_dan_pho::office::duties::{self, Kind};
//! use to_dan_pho::law::edition::Span;
//! use to_dan_pho::law::{Province, Role, UnitKind};
//! use to_dan_pho::Rulebook;
//! let book = Rulebook::builtin();
//! let day = chrono::NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
//! let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
//! let every = duties::of(Role::Head, rules).find_map(|stated| stated.clause.every);
//! assert_eq!(every, Some(Span::Months(12)));
//! ```

mod table;

use core::fmt;

use crate::law::{
    Article, Certainty, Citation, DeputyForm, Permission, Power, Regulation, Role, Source, Span, write_place,
};
use crate::text::{Lang, Set, Text, vocabulary};

vocabulary! {
    /// The subject of a clause.
    pub enum Kind {
        /// Nhiệm vụ: duty.
        Duty = "nhiệm vụ" / "duty",
        /// Quyền hạn: power.
        Power = "quyền hạn" / "power",
        /// Báo cáo: report.
        Report = "báo cáo" / "report",
        /// Quản lý, chỉ đạo, điều hành: management.
        Management = "sự quản lý, chỉ đạo, điều hành" / "management",
        /// Lãnh đạo: leadership.
        Leadership = "sự lãnh đạo" / "leadership",
        /// Kiểm tra, giám sát: supervision.
        Supervision = "kiểm tra, giám sát" / "supervision",
        /// Phối hợp: coordination.
        Coordination = "phối hợp" / "coordination",
        /// Tư cách không chuyên trách: status.
        Status = "tư cách" / "status",
        /// Bản chất của thôn, tổ dân phố: what a group is; a clause of the residents, of whom it consists.
        Nature = "bản chất của thôn, tổ dân phố" / "the nature of the group",
        /// Tiêu chuẩn, tác phong: standard of conduct.
        Standard = "tiêu chuẩn, tác phong" / "standard of conduct",
        /// Quyền được đào tạo, bồi dưỡng, tập huấn: entitlement to training.
        Entitlement = "quyền được bồi dưỡng, tập huấn" / "entitlement to training",
        /// Phụ cấp: allowance.
        Allowance = "phụ cấp" / "allowance",
    }
}

/// Điều khoản: one thing that a text says of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Clause {
    /// Of which post.
    pub of: Role,
    /// The subject.
    pub kind: Kind,
    /// The bodies and posts concerned: who manages, leads or supervises, with whom the work is done, to
    /// whom is reported. Associations, council delegates and police are in the sentence only.
    pub with: Set<Role>,
    /// The power it is an instance of, where it is one that can be assigned or delegated at all.
    pub power: Option<Power>,
    /// How often.
    pub every: Option<Span>,
    /// Where it stands.
    pub article: Article,
    /// How sure that is.
    pub certainty: Certainty,
    /// The sentence in Vietnamese.
    pub vi: &'static str,
    /// The sentence in English.
    pub en: &'static str,
}

/// A clause in force, with its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Stated {
    /// The clause.
    pub clause: &'static Clause,
    /// How sure that is on the days of the regulation: no surer than the clause, and less sure where its text was
    /// amended since or whether it still stands is inferred.
    pub certainty: Certainty,
    /// By which text.
    pub source: Source,
}

impl Stated {
    /// The article it stands in.
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        self.source.citation(self.clause.article)
    }
}

impl Text for Stated {
    /// The sentence, its article, and how sure that is where the text was not read.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(lang.pick(self.clause.vi, self.clause.en))?;
        write_place(self.citation(), self.certainty, lang, f)
    }
}

/// Lists what the texts of a regulation say of a post, the higher text first.
///
/// A report whose time a higher text has changed is left out: how often the head reports is the
/// regulation's `report_every`.
pub fn of(post: Role, regulation: &Regulation) -> impl Iterator<Item = Stated> + '_ {
    let in_time = |clause: &Clause| {
        let every = regulation.slots().report_every.stated().map(|p| p.value);
        clause.every.is_none() || clause.every == every
    };
    // A text of a post that is no more says nothing of it.
    let slots = regulation.slots();
    let exists = match post {
        Role::Deputy => slots.deputy_form.stated().map(|p| p.value) != Some(DeputyForm::None),
        Role::Participant => slots.participant_competence.stated().is_some(),
        _ => true,
    };
    let since = regulation.in_force().from();
    let sources = regulation.sources().iter().filter(move |_| exists);
    sources
        .flat_map(move |source| {
            let tables = table::TABLES.iter().filter(move |(e, _)| e.source == *source);
            tables.flat_map(move |(edition, clauses)| {
                clauses.iter().map(move |clause| Stated {
                    clause,
                    certainty: clause.certainty.max(edition.no_surer_than(since)),
                    source: edition.source,
                })
            })
        })
        .filter(move |stated| stated.clause.of == post && in_time(stated.clause))
}

/// Returns whether a text keeps a power for the head in person, so that nobody else may use it.
#[must_use]
pub fn kept(power: Power, regulation: &Regulation) -> bool {
    regulation.slots().kept(power)
}

/// Returns to whom a power of the head may be delegated; none where no text provides for delegation, or the power is
/// [kept].
#[must_use]
pub fn delegable_to(power: Power, regulation: &Regulation) -> Option<Set<Role>> {
    let to = regulation.slots().delegation_to.stated().map(|p| p.value);
    to.filter(|_| !kept(power, regulation))
}

/// Returns to whom a power of the head may be assigned as a task, the head answering for it; none where no text provides
/// for tasks, or the power is [kept].
#[must_use]
pub fn assignable_to(power: Power, regulation: &Regulation) -> Option<Set<Role>> {
    if kept(power, regulation) {
        return None;
    }
    let slots = regulation.slots();
    let tasked = slots.task_to.stated().map(|p| p.value);
    let participants = slots.task_to_participants.stated();
    match participants {
        Some(p) if p.value == Permission::Allowed => {
            Some(tasked.unwrap_or(Set::EMPTY).with(Role::Participant))
        }
        _ => tasked,
    }
}
