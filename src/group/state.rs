//! The state of a group.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::law::{Due, Pin, Power, UnitKind};
use crate::office::{Origin, Suspended, Tenure, Tenures};
use crate::place::{LocalTerm, PlaceName, Ward};
use crate::procedure::Facts;
use crate::procedures::conference::Conference;
use crate::procedures::delegation::{Authority, Capacity};
use crate::procedures::deputy::Selection;
use crate::procedures::election::Election;
use crate::procedures::meeting::Decision;
use crate::procedures::relief::Relief;
use crate::procedures::vacancy::{ChangeTerm, Vacancy};
use crate::text::{Lang, Text};
use crate::{MatterId, PersonId};

use super::ended::{Ended, LastEnded};
use super::places::FormerPlace;
use super::position::Position;
use super::residents::Residents;

/// Tổ dân phố, thôn: a residential group. Its state is made by its events, and answers for days from its last act onward.
///
/// # How the crate is used
/// The calls are of five kinds, in this order:
///
/// | kind of call | what it does | functions |
/// |---|---|---|
/// | a question for a date | tells who holds which office and what is due | [`head_on`](Self::head_on), [`provisional_on`](Self::provisional_on), [`deputies_on`](Self::deputies_on), [`may_act`](Self::may_act), [`obligations`](Self::obligations), [`regulation_on`](Self::regulation_on) |
/// | a question before an act | tells whether a kind of act is open, or everything that stands against an act | [`open`](fn@crate::group::open), [`missing`](fn@crate::group::missing), [`review`](fn@crate::group::review) of a whole file |
/// | the act | is judged, and gives one event or a refusal | [`decide`](fn@crate::group::decide), or [`GroupLog::act`](crate::GroupLog::act), which keeps the log too |
/// | the event | changes the state; it needs no law and cannot fail | [`evolve`](fn@crate::group::evolve), [`replay`](fn@crate::group::replay) of a whole log |
/// | the log | is stored by the caller, judged again, and asked for past days | [`verify`](fn@crate::group::verify), [`GroupLog::resume`](crate::GroupLog::resume), [`History`](crate::group::History) |
///
/// A question before an act and the act itself are judged by the same checks. The law of an act is that of its process: the
/// regulation that the process was opened under or, for an act that opens one, that of the day of the act.
///
/// ```
/// # use to_dan_pho::group::{self, Register, Command};
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::procedures::election::{Call, Command as Elect, Kind};
/// # use to_dan_pho::{Act, Actor, PersonId, ResidentialGroup, Rulebook};
/// # fn main() -> Result<(), Box<dyn core::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let of = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(of, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// let book = Rulebook::builtin();
/// let mut group: Option<ResidentialGroup> = None;
/// let registered = Act { by: Actor::WardCommittee, on: day("2026-07-01"), what: register.into() };
/// let event = group::decide(group.as_ref(), &registered, &book)?;
/// group::evolve(&mut group, &event);
///
/// // A question for a date: nobody leads yet.
/// assert_eq!(group.as_ref().and_then(|group| group.head_on(day("2026-08-01"))), None);
/// // A question before an act: the Chair may call an election, the People's Committee may not.
/// let call = group::Question::Election(Kind::Call);
/// let asked = |by| group::open(group.as_ref(), &Act { by, on: day("2026-08-01"), what: call }, &book);
/// assert!(asked(Actor::WardChair(PersonId::from_u128(1))).is_ok());
/// assert!(asked(Actor::WardCommittee).is_err());
/// # Ok(()) }
/// ```
///
/// # A late record
/// An act may be recorded late, dated before others. Preparation, votes, counts, reports and receipts are accepted
/// on their own days. An act that gives or ends an office is refused before the last change of that office: a
/// recognition of a head or deputy before the last change of any office; an appointment, a relief, an end or
/// a change of the term before the last change of the head's or provisional head's office, or before a deputy
/// was recognised under that head. A term that ran out by its date is no change. Two acts are accepted late: the end of
/// a deputy's office on any day of it, and the withdrawal of a recognition whose first day has not come.
///
/// A question for a day before the last act is asked of a [`History`](crate::group::History): the state answers it as it
/// is after that act.
///
/// # What the caller does
/// - Authenticates: who acts is part of the act, and that they are who they say is taken on the caller's word. That the
///   post is theirs, and competent, is checked.
/// - Knows what day it is: the crate has no clock, and takes an act of a day to come as it is, unless it is asked with
///   [`Act::happened_by`](crate::Act::happened_by) or [`GroupLog::as_of`](crate::GroupLog::as_of).
/// - Stores each entry of the log in its order, and the regulations and the calendar that the log names.
/// - Keeps the length of the log or a hash of it elsewhere: [`verify`](fn@crate::group::verify) finds an edit that breaks the
///   law or the sequence, and neither an edit that stays lawful throughout nor a log cut off at its end.
/// - Records what a body did against the law with [`record_unlawful`](fn@crate::group::record_unlawful), and corrects an entry
///   that was taken down wrongly with [`correct`](fn@crate::group::correct).
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias(
    "thôn",
    "thon",
    "tổ dân phố",
    "to dan pho",
    "Group",
    "khu phố",
    "khu pho",
    "ấp",
    "ap"
))]
pub struct ResidentialGroup {
    pub(super) ward: Box<Ward>,
    pub(super) name: PlaceName,
    pub(super) term: LocalTerm,
    pub(super) kind: UnitKind,
    pub(super) households: u32,
    pub(super) registered: NaiveDate,
    pub(super) front_head: Option<PersonId>,
    pub(super) cell_secretary: Option<PersonId>,
    pub(super) tenures: Tenures,
    pub(super) vacancy: Option<Box<Vacancy>>,
    pub(super) authority: Option<Authority>,
    pub(super) election: Option<Box<Election>>,
    pub(super) deputy_election: Option<Box<Election>>,
    pub(super) selection: Option<Box<Selection>>,
    pub(super) relief: Option<Box<Relief>>,
    pub(super) residents: Option<Box<Residents>>,
    pub(super) rare: Option<Box<Rare>>,
    pub(super) ended: LastEnded,
    pub(super) events: u64,
    // The last day on which a head, a provisional head, a deputy or a participant acted as such. Acts done against the
    // law do not count.
    pub(super) acted: Option<NaiveDate>,
}

/// The parts that a group seldom has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rare {
    // Where the group lay and what it was called before, the earliest first.
    pub(super) places: Vec<FormerPlace>,
    // The statement with which the record begins, and its day.
    pub(super) position: Option<(NaiveDate, Box<Position>)>,
    // A correction was recorded since the state was made.
    pub(super) to_be_replayed: bool,
    pub(super) ward_chair: Option<PersonId>,
    // The last decision that changed the term of the head in office.
    pub(super) term_changed: Option<(NaiveDate, ChangeTerm)>,
}

// With its heap: a ward, and two names of the greatest length; without a head, the vacancy too.
const IN_OFFICE: usize = size_of::<ResidentialGroup>() + size_of::<Ward>() + 2 * PlaceName::MAX;
const _: () = assert!(IN_OFFICE <= 512);
const _: () = assert!(IN_OFFICE + size_of::<Vacancy>() <= 568);

/// A person who may act for the head, and the capacity.
#[doc = include_str!("../../docs/wire/answer.acting.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Acting {
    /// The person.
    pub person: PersonId,
    /// In what capacity.
    pub capacity: Capacity,
    /// The first day on which this ends, as far as is known now.
    pub until: Option<NaiveDate>,
    /// The regulation under which it was delegated; none for the head or provisional head.
    pub regulation: Option<Pin>,
    /// How the person is suspended from the office in which they act, if so. Whether a suspension binds no instrument consulted says.
    pub suspended: Option<Suspended>,
    /// The origin of the tenure in which they act, judged from its steps or stated; of a delegation, of the head's and theirs.
    pub origin: Origin,
}

impl Text for Acting {
    /// In what capacity, to the end of which day, and since when suspended and by whom.
    fn write(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.capacity.write(lang, f)?;
        if let Some(last) = self.until.and_then(|until| until.pred_opt()) {
            write!(
                f,
                " {} {}",
                lang.pick("đến hết", "to the end of"),
                last.text(lang)
            )?;
        }
        if let Some(Suspended { since, by, .. }) = self.suspended {
            let role = by.role();
            let (by, since) = (role.text(lang), since.text(lang));
            match lang {
                Lang::Vi => write!(f, "; bị {by} đình chỉ từ ngày {since}"),
                Lang::En => write!(f, "; suspended by {by} since {since}"),
            }?;
        }
        match self.origin {
            Origin::Judged => Ok(()),
            Origin::Stated => write!(f, " ({})", self.origin.text(lang)),
        }
    }
}

impl ResidentialGroup {
    /// The ward it belongs to.
    #[must_use]
    pub const fn ward(&self) -> &Ward {
        &self.ward
    }

    /// Its name or number.
    #[must_use]
    pub const fn name(&self) -> &PlaceName {
        &self.name
    }

    /// Returns the term by which the group is called locally.
    #[must_use]
    pub const fn term(&self) -> LocalTerm {
        self.term
    }

    /// Its kind: the one stated at registration, or else that of its local term.
    #[must_use]
    pub const fn kind(&self) -> UnitKind {
        self.kind
    }

    /// How many households it has.
    #[must_use]
    pub const fn households(&self) -> u32 {
        self.households
    }

    /// How many events have made it.
    #[must_use]
    pub const fn events(&self) -> u64 {
        self.events
    }

    /// The election under way.
    #[must_use]
    pub fn election(&self) -> Option<&Election> {
        self.election.as_deref()
    }

    /// The election of a deputy under way.
    #[must_use]
    pub fn deputy_election(&self) -> Option<&Election> {
        self.deputy_election.as_deref()
    }

    /// The choice of a deputy under way.
    #[must_use]
    pub fn selection(&self) -> Option<&Selection> {
        self.selection.as_deref()
    }

    /// The relief of the head under way.
    #[must_use]
    pub fn relief(&self) -> Option<&Relief> {
        self.relief.as_deref()
    }

    /// The vacancy of the head's office on a day: recorded by whoever left it, even from a later day, or
    /// fills it for the time being, until the next head's first day.
    #[must_use]
    pub fn vacancy_on(&self, on: NaiveDate) -> Option<&Vacancy> {
        let vacancy = self.vacancy.as_deref()?;
        let begun = self.tenures.next_begins();
        let begun = begun.is_some_and(|first_day| first_day <= on);
        (!begun).then_some(vacancy)
    }

    /// Until when the ward must decide on an election; of nobody, once a head is recognised.
    pub(super) fn election_due(&self, on: NaiveDate) -> Due {
        match self.vacancy_on(on) {
            Some(vacancy) if self.tenures.next_head(on).is_none() => vacancy.election_due(),
            _ => Due::NotRegulated,
        }
    }

    /// Returns whether the relief of the head in office is under way or decided.
    #[inline]
    pub(super) fn head_leaves(&self, facts: &Facts<'_>, on: NaiveDate) -> bool {
        let left = self.vacancy_on(on).is_some_and(Vacancy::head_left);
        left || self.relief.as_ref().is_some_and(|relief| relief.goes_on(facts))
    }

    /// A matter on the table, or a decision in force or soon to be.
    #[must_use]
    pub fn matter(&self, id: MatterId) -> Option<&Decision> {
        let residents = self.residents.as_ref()?;
        residents.matters().get(&id).map(|decision| &**decision)
    }

    /// Every matter on the table and every decision that stands.
    pub fn matters(&self) -> impl Iterator<Item = (MatterId, &Decision)> {
        let matters = self.residents.iter().flat_map(|residents| residents.matters());
        matters.map(|(id, decision)| (*id, &**decision))
    }

    /// The yearly conference being prepared, or the last one held.
    #[must_use]
    pub fn conference(&self) -> Option<&Conference> {
        self.residents.as_ref()?.conference.as_ref()
    }

    /// The delegation and the tasks.
    #[must_use]
    pub const fn authority(&self) -> Option<&Authority> {
        self.authority.as_ref()
    }

    /// Returns the head of the Front committee on record.
    #[must_use]
    pub const fn front_head(&self) -> Option<PersonId> {
        self.front_head
    }

    /// Returns the secretary of the party cell on record.
    #[must_use]
    pub const fn cell_secretary(&self) -> Option<PersonId> {
        self.cell_secretary
    }

    /// Returns the chair of the commune-level People's Committee on record.
    #[must_use]
    pub fn ward_chair(&self) -> Option<PersonId> {
        self.rare.as_ref().and_then(|rare| rare.ward_chair)
    }

    /// Lists who is suspended on a day from an office held on that day.
    pub fn suspended_on(&self, on: NaiveDate) -> impl Iterator<Item = Suspended> + '_ {
        let leading = self.head_on(on).or_else(|| self.provisional_on(on));
        let holders = leading.into_iter().chain(self.deputies_on(on));
        holders.filter_map(move |tenure| self.tenures.suspension(tenure, on))
    }

    /// Returns the last decision that changed the term of the head in office on a day, with its ground and the new end,
    /// and the day of that decision.
    #[must_use]
    pub fn term_changed_on(&self, on: NaiveDate) -> Option<(NaiveDate, ChangeTerm)> {
        let changed = self.rare.as_ref()?.term_changed?;
        self.head_on(on)
            .filter(|head| head.period.from() <= changed.0)
            .map(|_| changed)
    }

    /// Lists how the last election, election of a deputy, choice of a deputy or participant, relief, and matter put to the
    /// residents ended that has ended, and when. A process under way is told by a method of its own; so is a decision that
    /// stands.
    pub fn ended(&self) -> impl Iterator<Item = Ended> + '_ {
        let matter = self.residents.as_deref().and_then(|residents| residents.ended);
        self.ended.iter().chain(matter)
    }

    /// Returns who is head on a day. An expired term is not in office. Asked for a day before the last act the answer is that of
    /// the state after it: earlier days are asked of a [`History`](crate::group::History).
    #[inline]
    #[must_use]
    pub fn head_on(&self, on: NaiveDate) -> Option<Tenure> {
        self.tenures.head_on(on)
    }

    /// Returns who is provisional head on a day; never on a day on which there is a head. Days before the last act are asked of
    /// a [`History`](crate::group::History).
    #[must_use]
    pub fn provisional_on(&self, on: NaiveDate) -> Option<Tenure> {
        self.tenures.provisional_on(on)
    }

    /// The deputies and participants in office on a day.
    pub fn deputies_on(&self, on: NaiveDate) -> impl Iterator<Item = Tenure> + '_ {
        let deputies = self.tenures.deputies();
        deputies.filter(move |t| t.period.contains(on))
    }

    /// Lists who may use a power of the head on a day: the head or provisional head, and whoever has it
    /// delegated. Who is suspended is named so. Days before the last act are asked of a [`History`](crate::group::History).
    pub fn may_act(&self, power: Power, on: NaiveDate) -> impl Iterator<Item = Acting> + '_ {
        let head = self
            .head_on(on)
            .or_else(|| self.provisional_on(on))
            .map(|t| Acting {
                person: t.person,
                capacity: Capacity::Own,
                until: t.period.until(),
                regulation: None,
                suspended: self.tenures.suspension(t, on),
                origin: t.origin,
            });
        let facts = self.facts(on);
        let delegated = self
            .authority
            .as_ref()
            .and_then(Authority::delegation)
            .filter(|d| d.covers(power) && d.holds(on, &facts));
        let deputy = delegated.map(|d| {
            let serving = facts.serving(d.to, on);
            let tenures = serving.into_iter().chain(facts.head);
            let origin = tenures.clone().fold(Origin::Judged, |all, t| all.and(t.origin));
            let ends = tenures
                .map(|t| t.period)
                .chain([d.period])
                .filter_map(|p| p.until());
            Acting {
                person: d.to,
                capacity: Capacity::ForTheHead,
                until: ends.min(),
                regulation: Some(d.regulation),
                suspended: serving.and_then(|t| self.tenures.suspension(t, on)),
                origin,
            }
        });
        head.into_iter().chain(deputy)
    }

    /// Returns the office facts on a day, as a procedure is judged with them: of an election of the head,
    /// and of a decision that changes no other.
    #[inline]
    pub(super) fn facts(&self, on: NaiveDate) -> Facts<'_> {
        let mut facts = self.facts_of_offices(on);
        facts.election_due = self.election_due(on);
        facts.head_elect = self.head_elect();
        facts
    }

    /// Returns the facts that every procedure asks for; the others are asked for by one procedure each.
    #[inline]
    pub(super) fn facts_of_offices(&self, on: NaiveDate) -> Facts<'_> {
        let mut facts = Facts::new(&self.tenures, on, self.kind_on(on), self.households);
        facts.front_head = self.front_head;
        facts.cell_secretary = self.cell_secretary;
        facts.ward_chair = self.ward_chair();
        facts
    }

    /// Returns who is elected head and not recognised yet.
    #[inline]
    pub(super) fn head_elect(&self) -> Option<PersonId> {
        self.election.as_ref().and_then(|e| e.elected())
    }
}
