//! Judging an act against a group: its law and its facts, then the procedure.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::{Act, Actor, Evidence, Finding, Irregularities, JudgedBy, Recorded, Refusal};
use crate::law::{Calendar, Pin, Regulation, Role, Rule, Rulebook, Slot, Slots, UnitKind};
use crate::place::Ward;
use crate::procedure::{Checks, Procedure};
use crate::text::Set;

use super::command::{Command, Register};
use super::event::Event;
use super::places::Rename;
use super::questions::Question;
use super::state::ResidentialGroup;

/// Checks an act. Returns its event, or a refusal with the first unmet rule.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    book: &Rulebook,
) -> Result<Recorded<Event>, Refusal> {
    judge(group, act, &By::today(book))
}

/// Judges an act again by the rules that its event says it was judged by. A right log gives the same event.
///
/// What the rulebook has learned since makes no difference: neither a regulation added for those days nor a
/// later calendar. The recorded regulation must be of the group's place and kind, and in force on the day of an
/// act that opens a process; every other act goes by the regulation of its process.
///
/// # Errors
/// The first rule not met, or that the rulebook does not have the recorded regulation or calendar.
pub fn judge_again(
    group: Option<&ResidentialGroup>,
    done: &Recorded<Event>,
    book: &Rulebook,
) -> Result<Recorded<Event>, Refusal> {
    let act = Act {
        by: done.by,
        on: done.on,
        what: done.what.command(),
    };
    let by = By::recorded(book, done, act.on)?;
    match &done.what {
        Event::UnlawfulRecorded { .. } => unlawful(group, &act, &by),
        _ => judge(group, &act, &by),
    }
}

/// Checks an act as [`decide`] does; where a regulation is given, by that in place of the one that the act goes by.
#[cold]
pub(crate) fn decide_under(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    under: Option<Pin>,
    book: &Rulebook,
) -> Result<Recorded<Event>, Refusal> {
    judge(group, act, &By::under(book, under))
}

/// Records what a body did against the law: an act that would be refused. No mandate follows from it.
///
/// # Errors
/// [`Rule::NotUnlawful`] where the act would be accepted; [`Rule::UnknownRegulation`] where no rules of that day
/// are known; that the group is not known on that day.
pub fn record_unlawful(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    book: &Rulebook,
) -> Result<Recorded<Event>, Refusal> {
    unlawful(group, act, &By::today(book))
}

/// The rules that an act is judged by.
#[derive(Clone, Copy)]
pub(super) struct By<'a> {
    pub(super) book: &'a Rulebook,
    pub(super) calendar: &'a Calendar,
    /// The regulation that an event says it was judged by.
    pub(super) recorded: Option<Pin>,
    /// The regulation that an act is asked about, in place of the one that it goes by.
    pub(super) under: Option<Pin>,
}

impl<'a> By<'a> {
    /// The rules of the rulebook as it is.
    #[inline]
    pub(super) const fn today(book: &'a Rulebook) -> Self {
        Self {
            book,
            calendar: book.calendar(),
            recorded: None,
            under: None,
        }
    }

    /// The rules of the rulebook as it is, and of it those of one regulation where one is given.
    pub(super) const fn under(book: &'a Rulebook, under: Option<Pin>) -> Self {
        Self {
            under,
            ..Self::today(book)
        }
    }

    /// The rules that an event says it was judged by.
    fn recorded(book: &'a Rulebook, done: &Recorded<Event>, on: NaiveDate) -> Result<Self, Refusal> {
        let Some(judged_by) = done.judged_by else {
            return Ok(Self::today(book));
        };
        match book.calendar_of(judged_by.calendar) {
            Some(calendar) => Ok(Self {
                book,
                calendar,
                recorded: Some(judged_by.regulation),
                under: None,
            }),
            None => Err(Refusal {
                rule: Rule::UnknownCalendar,
                evidence: Evidence::On(on),
                regulation: Some(judged_by.regulation),
            }),
        }
    }
}

/// Judges an act by these rules.
#[inline]
pub(super) fn judge(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    by: &By<'_>,
) -> Result<Recorded<Event>, Refusal> {
    let flagged = |what, irregular| {
        Ok(Recorded {
            by: act.by,
            on: act.on,
            judged_by: None,
            what,
            irregular,
        })
    };
    let plain = |what| flagged(what, Irregularities::NONE);
    let group = match (group, &act.what) {
        (None, Command::Register(register)) => {
            let kind = registrable(register, act.on)?;
            let regulation = by.book.at(register.ward.province, kind, act.on);
            competent(regulation, act.by.role(), |slots| &slots.register_competence)?;
            let event = Event::Registered(register.clone());
            return flagged(event, inhabited(register.households));
        }
        _ => known(group, act.on)?,
    };
    let case = Case { group, act, by };
    if matches!(
        act.what,
        Command::CountHouseholds(_)
            | Command::RecordOfficer(_)
            | Command::StatePosition(_)
            | Command::Move(_)
    ) {
        group.may_keep_record(act.by.role(), act.on, by.book)?;
    }
    match &act.what {
        Command::Register(_) => Err(Refusal::of_record(Rule::GroupExists, Evidence::Plain)),
        Command::CountHouseholds(households) => {
            flagged(Event::HouseholdsCounted(*households), inhabited(*households))
        }
        Command::RecordOfficer(officer) => plain(Event::OfficerRecorded(*officer)),
        Command::StatePosition(position) => {
            group.statable(position, act.on)?;
            plain(Event::PositionStated(position.clone()))
        }
        Command::Rename(rename) => case.rename(rename),
        Command::Move(moved) => {
            group.movable(moved, act.on)?;
            plain(Event::Moved(moved.clone()))
        }
        Command::Correct(_) => Err(Refusal::of_record(Rule::CorrectedOverLog, Evidence::Plain)),
        Command::Election(command) => {
            case.decide(Question::Election, group.election(), command, Event::Election)
        }
        Command::DeputyElection(command) => case.decide(
            Question::DeputyElection,
            group.deputy_election(),
            command,
            Event::DeputyElection,
        ),
        Command::Deputy(command) => case.decide(Question::Deputy, group.selection(), command, Event::Deputy),
        Command::Delegation(command) => case.decide(
            Question::Delegation,
            group.authority(),
            command,
            Event::Delegation,
        ),
        Command::Relief(command) => case.decide(Question::Relief, group.relief(), command, Event::Relief),
        Command::Vacancy(command) => case.decide(
            Question::Vacancy,
            group.vacancy_on(act.on),
            command,
            Event::Vacancy,
        ),
        Command::Meeting { matter, act: command } => {
            let matter = *matter;
            case.decide(
                |kind| Question::Meeting { matter, kind },
                group.matter(matter),
                command,
                |event| Event::Meeting { matter, event },
            )
        }
        Command::Conference(command) => case.decide(
            Question::Conference,
            group.conference(),
            command,
            Event::Conference,
        ),
    }
}

/// Checks who keeps the record. Where no rules are known for the place and the day, nothing is checked.
fn competent(
    regulation: Option<&Regulation>,
    role: Role,
    slot: impl FnOnce(&Slots) -> &Slot<Set<Role>>,
) -> Result<(), Refusal> {
    let Some(regulation) = regulation else {
        return Ok(());
    };
    let slot = slot(regulation.slots());
    match slot.stated() {
        Some(p) if !p.value.contains(role) => Err(Refusal {
            rule: slot.rule(),
            evidence: Evidence::Actor {
                role,
                allowed: p.value,
            },
            regulation: Some(regulation.pin()),
        }),
        _ => Ok(()),
    }
}

impl ResidentialGroup {
    /// Checks whether a role may keep the record of the group on a day.
    fn may_keep_record(&self, role: Role, on: NaiveDate, book: &Rulebook) -> Result<(), Refusal> {
        competent(self.regulation_on(on, book), role, |slots| {
            &slots.record_competence
        })
    }
}

/// Checks who corrects an entry: whoever made it, or whoever keeps the record.
pub(super) fn keeps_record(
    group: Option<&ResidentialGroup>,
    by: Actor,
    made_it: Actor,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<(), Refusal> {
    let group = known(group, on)?;
    match by == made_it {
        true => Ok(()),
        false => group.may_keep_record(by.role(), on, book),
    }
}

/// Checks a registration: the kind of the group is known, its ward was there on the day, and so was the province. Whether the
/// code is that ward's is taken on the caller's word.
fn registrable(register: &Register, on: NaiveDate) -> Result<UnitKind, Refusal> {
    let Ward { province, since, .. } = register.ward;
    let Some(kind) = register.unit_kind() else {
        return Err(Refusal::of_record(Rule::KindNotStated, Evidence::Plain));
    };
    if on < since {
        let evidence = Evidence::Dates {
            observed: on,
            bound: since,
        };
        return Err(Refusal::of_record(Rule::WardNotYet, evidence));
    }
    if !province.existed_on(on) {
        return Err(Refusal::of_record(Rule::NoSuchProvince, Evidence::On(on)));
    }
    Ok(kind)
}

/// Returns that a group has no household, if it has none. Nobody could vote in it, so it is flagged.
fn inhabited(households: u32) -> Irregularities {
    match households {
        0 => Irregularities::of(Finding::plain(Rule::NoHouseholds), Vec::new()),
        _ => Irregularities::NONE,
    }
}

/// An act of a group to be judged by rules.
struct Case<'a> {
    group: &'a ResidentialGroup,
    act: &'a Act<Command>,
    by: &'a By<'a>,
}

impl Case<'_> {
    /// Checks a change of name by the law of its day.
    #[cold]
    fn rename(&self, rename: &Rename) -> Result<Recorded<Event>, Refusal> {
        let Self { group, act, by } = *self;
        let facts = group.facts(act.on);
        let brief = group.brief_under(by.under, &facts, act.on, by)?;
        let irregular = Checks::judged(brief, act, |c| group.check_rename(c, rename))?;
        Ok(Recorded {
            by: act.by,
            on: act.on,
            judged_by: Some(brief.law.judged_by()),
            what: Event::Renamed(rename.clone()),
            irregular,
        })
    }

    /// Checks the act by the law and the facts of its procedure.
    #[inline]
    fn decide<P: Procedure>(
        &self,
        question: impl FnOnce(P::Kind) -> Question,
        state: Option<&P>,
        command: &P::Command,
        part: impl FnOnce(P::Event) -> Event,
    ) -> Result<Recorded<Event>, Refusal> {
        let Self { group, act, by } = *self;
        let question = question(P::kind(command));
        let mut facts = group.facts_of_offices(act.on);
        group.add_facts(question, act.what.changes(), &mut facts);
        let brief = group.brief(question, &facts, act.on, by)?;
        brief.decide_as(state, &act.about(command), part)
    }
}

/// The group must be registered, no later than the act.
#[inline]
pub(super) fn known(group: Option<&ResidentialGroup>, on: NaiveDate) -> Result<&ResidentialGroup, Refusal> {
    match group {
        None => Err(Refusal::of_record(Rule::GroupUnknown, Evidence::Plain)),
        Some(group) if on < group.registered => {
            let evidence = Evidence::Dates {
                observed: on,
                bound: group.registered,
            };
            Err(Refusal::of_record(Rule::TooEarly, evidence))
        }
        Some(group) if group.is_to_be_replayed() => {
            Err(Refusal::of_record(Rule::ToBeReplayed, Evidence::Plain))
        }
        Some(group) => Ok(group),
    }
}

/// Judges an act that a body did against the law: one that would be refused.
pub(super) fn unlawful(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    by: &By<'_>,
) -> Result<Recorded<Event>, Refusal> {
    known(group, act.on)?;
    match judge(group, act, by) {
        Ok(_) => Err(Refusal::of_record(Rule::NotUnlawful, Evidence::Plain)),
        // Where no rules are known, nothing is known to be against them.
        Err(refusal) if refusal.rule == Rule::UnknownRegulation => Err(refusal),
        Err(refusal) => Ok(Recorded {
            by: act.by,
            on: act.on,
            judged_by: refusal.regulation.map(|regulation| JudgedBy {
                regulation,
                calendar: by.calendar.revision(),
            }),
            what: Event::UnlawfulRecorded {
                command: Box::new(act.what.clone()),
                refusal,
            },
            irregular: Irregularities::NONE,
        }),
    }
}
