//! A group and its log, and acts decided one after another.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::GroupId;
use crate::act::{Act, Actor, Findings, Recorded, Refusal};
use crate::law::Rulebook;
use crate::text::Lang;

use super::command::Command;
use super::correction::{Correct, CorrectionEffect, Reading, RefusedCorrection, correct, evolve_read};
use super::decide::decide;
use super::envelope::Envelope;
use super::event::Event;
use super::evolve::{evolve, replay};
use super::history::History;
use super::questions::{Question, missing, open};
use super::state::ResidentialGroup;
use super::verify::{VerifyError, verify};

/// Checks an act and applies its event, in one call. Returns the event.
///
/// # Errors
/// The first rule not met. Nothing was changed.
///
/// ```
/// use to_dan_pho::{Act, Actor, Rulebook};
/// use to_dan_pho::group::{self, Command};
///
/// let mut group = None;
/// let act = Act {
///     by: Actor::WardCommittee,
///     on: "2024-01-02".parse().unwrap(),
///     what: Command::CountHouseholds(310),
/// };
/// // There is no group yet.
/// assert!(group::apply(&mut group, &act, &Rulebook::builtin()).is_err());
/// ```
pub fn apply(
    group: &mut Option<ResidentialGroup>,
    act: &Act<Command>,
    book: &Rulebook,
) -> Result<Recorded<Event>, Refusal> {
    let recorded = decide(group.as_ref(), act, book)?;
    evolve(group, &recorded);
    Ok(recorded)
}

/// The first act of a list that is refused.
#[doc = include_str!("../../docs/wire/answer.refused_act.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("act {index} of the list: {refusal}")]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct RefusedAct {
    /// Its place in the list, from 0.
    pub index: usize,
    /// Why it is refused.
    pub refusal: Refusal,
}

impl RefusedAct {
    /// Returns which act of the list is refused and why, with the numbers and the article.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let refusal = self.refusal.explain(book, lang);
        match lang {
            Lang::Vi => alloc::format!("việc thứ {} trong danh sách: {refusal}", self.index),
            Lang::En => alloc::format!("act {} of the list: {refusal}", self.index),
        }
    }
}

/// Checks a list of acts, each against the group as the acts before it leave it: all or none. Returns their events
/// and the group after the last.
///
/// # Errors
/// The first act that is refused. The group itself is not changed.
pub fn decide_all(
    group: Option<&ResidentialGroup>,
    acts: &[Act<Command>],
    book: &Rulebook,
) -> Result<(Option<ResidentialGroup>, Vec<Recorded<Event>>), RefusedAct> {
    let mut after = group.cloned();
    let mut events = Vec::with_capacity(acts.len());
    for (index, act) in acts.iter().enumerate() {
        events.push(apply(&mut after, act, book).map_err(|refusal| RefusedAct { index, refusal })?);
    }
    Ok((after, events))
}

/// Nhật ký của một tổ dân phố, thôn: a group and the log that it is made of.
///
/// An act is checked against the group and, if accepted, recorded in the log. The entry that [`act`](Self::act)
/// returns is what a store appends; its `seq` is the place in the log, so that a store refuses a second entry at the
/// same place.
///
/// ```
/// use to_dan_pho::{Actor, GroupId, GroupLog, Rulebook};
/// use to_dan_pho::group::Register;
/// use to_dan_pho::law::Province;
/// use to_dan_pho::place::{LocalTerm, Ward, WardCode};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let book = Rulebook::builtin();
/// let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// let mut log = GroupLog::new(GroupId::from_u128(1));
/// let entry = log.act(&book, Actor::WardCommittee, day("2025-07-01"), register)?;
/// assert_eq!(entry.seq, 1);
/// assert_eq!(log.group().map(|group| group.households()), Some(310));
///
/// let again = GroupLog::resume(log.id(), log.entries().to_vec(), &book)?;
/// assert_eq!(again, log);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias("nhật ký", "nhat ky", "sự kiện", "su kien"))]
pub struct GroupLog {
    id: GroupId,
    group: Option<ResidentialGroup>,
    entries: Vec<Envelope>,
    today: Option<NaiveDate>,
}

impl GroupLog {
    /// Returns the empty log of a group that is not registered yet.
    #[must_use]
    pub const fn new(id: GroupId) -> Self {
        Self {
            id,
            group: None,
            entries: Vec::new(),
            today: None,
        }
    }

    /// Returns the log with the day that it is today, in Việt Nam: from now on acts dated after it are refused
    /// ([`Act::happened_by`]). Without it the log takes an act of any day.
    #[must_use]
    pub fn as_of(self, today: NaiveDate) -> Self {
        Self {
            today: Some(today),
            ..self
        }
    }

    /// Checks that an act is of no day to come, where today is known.
    fn happened<C>(&self, act: &Act<C>) -> Result<(), Refusal> {
        self.today.map_or(Ok(()), |today| act.happened_by(today))
    }

    /// Returns the group of a log that was stored, after judging the whole log again ([`verify`]).
    ///
    /// # Errors
    /// The first entry at fault.
    pub fn resume(id: GroupId, entries: Vec<Envelope>, book: &Rulebook) -> Result<Self, VerifyError> {
        let group = verify(id, &entries, book)?;
        Ok(Self {
            id,
            group,
            entries,
            today: None,
        })
    }

    /// Checks an act. Records it and returns the entry to store.
    ///
    /// # Errors
    /// The first rule not met. Nothing was recorded.
    pub fn act(
        &mut self,
        book: &Rulebook,
        by: Actor,
        on: NaiveDate,
        what: impl Into<Command>,
    ) -> Result<Envelope, Refusal> {
        let act = Act {
            by,
            on,
            what: what.into(),
        };
        self.happened(&act)?;
        let recorded = apply(&mut self.group, &act, book)?;
        let entry = Envelope::new(self.id, self.next_seq(), recorded);
        self.entries.push(entry.clone());
        Ok(entry)
    }

    /// Checks acts one after another, each by what the ones before it leave. Records all of them and returns the entries to store,
    /// or records none. A group that is taken over is entered so: its registration, its position, and the steps done so far of
    /// what is under way.
    ///
    /// # Errors
    /// The first act that is refused. Nothing was recorded.
    pub fn act_all(&mut self, book: &Rulebook, acts: &[Act<Command>]) -> Result<Vec<Envelope>, RefusedAct> {
        for (index, act) in acts.iter().enumerate() {
            self.happened(act)
                .map_err(|refusal| RefusedAct { index, refusal })?;
        }
        let (group, events) = decide_all(self.group(), acts, book)?;
        let entries = (self.next_seq()..).zip(events);
        let entries: Vec<_> = entries
            .map(|(seq, event)| Envelope::new(self.id, seq, event))
            .collect();
        self.group = group;
        self.entries.extend(entries.iter().cloned());
        Ok(entries)
    }

    /// Corrects an entry that was taken down wrongly ([`correct`]). Records the correction, reads the log with it, and returns what
    /// changes.
    ///
    /// ```
    /// use to_dan_pho::group::{Command, Correct, CorrectionGround, Register};
    /// use to_dan_pho::{Act, Actor, GroupId, GroupLog, Rulebook};
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// let (book, committee) = (Rulebook::builtin(), Actor::WardCommittee);
    /// let mut log = GroupLog::new(GroupId::from_u128(1));
    /// log.act(&book, committee, day("2026-01-05"), register)?;
    /// let entry = log.act(&book, committee, day("2026-02-02"), Command::CountHouseholds(391))?;
    ///
    /// let right = Act { by: committee, on: day("2026-02-02"), what: Command::CountHouseholds(319) };
    /// let correct = Correct { seq: entry.seq, right, ground: CorrectionGround::Count };
    /// let effect = log.correct(&book, committee, day("2026-02-03"), correct)?;
    /// assert_eq!(effect.before.len(), 1);
    /// assert_eq!(log.group().map(|group| group.households()), Some(319));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The entry that could not be: the corrected one, or the first later one that would fall. Nothing was recorded.
    pub fn correct(
        &mut self,
        book: &Rulebook,
        by: Actor,
        on: NaiveDate,
        what: Correct,
    ) -> Result<CorrectionEffect, RefusedCorrection> {
        let act = Act { by, on, what };
        let seq = act.what.seq;
        self.happened(&act)
            .and_then(|()| self.happened(&act.what.right))
            .map_err(|refusal| RefusedCorrection { seq, refusal })?;
        let effect = correct(&self.entries, &act, book)?;
        let entry = Envelope::new(self.id, self.next_seq(), effect.event.clone());
        self.entries.push(entry);
        self.group = replay(self.entries.iter().map(|entry| &entry.event));
        Ok(effect)
    }

    /// Lists what is missing before an act, what would be irregular in it, and what no text regulates
    /// ([`missing`](super::missing)).
    #[must_use]
    pub fn missing(&self, book: &Rulebook, by: Actor, on: NaiveDate, what: impl Into<Command>) -> Findings {
        let act = Act {
            by,
            on,
            what: what.into(),
        };
        let mut found = missing(self.group(), &act, book);
        if let Err(refusal) = self.happened(&act) {
            found.unmet.insert(0, refusal.finding());
        }
        found
    }

    /// Checks whether a kind of act is open to an actor on a day ([`open`](super::open)).
    ///
    /// # Errors
    /// The first rule not met.
    pub fn open(&self, book: &Rulebook, by: Actor, on: NaiveDate, what: Question) -> Result<(), Refusal> {
        let act = Act { by, on, what };
        self.happened(&act)?;
        open(self.group(), &act, book)
    }

    /// Returns who held which office on every day, past days too.
    #[must_use]
    pub fn history(&self) -> History {
        History::of(self.entries.iter().map(|entry| &entry.event))
    }

    /// Returns the group as the record knows it on a past day: made of the entries that are dated up to that day, read
    /// with their corrections. A position that was stated later counts from the first day that it speaks of. None before
    /// the group was there. What was due on a past day is asked of it ([`ResidentialGroup::obligations`]).
    ///
    /// ```
    /// use to_dan_pho::group::Command;
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let (book, committee) = (Rulebook::builtin(), Actor::WardCommittee);
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, committee, day("2026-01-05"), register)?;
    /// log.act(&book, committee, day("2026-02-02"), Command::CountHouseholds(319))?;
    /// let before = log.group_on(day("2026-02-01")).ok_or("not registered")?;
    /// assert_eq!(before.households(), 310);
    /// assert_eq!(log.group_on(day("2026-01-04")), None);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn group_on(&self, on: NaiveDate) -> Option<ResidentialGroup> {
        let stated = self.read().find_map(|(_, event)| match &event.what {
            Event::PositionStated(position) => position.first_day(),
            _ => None,
        });
        let known = stated.is_some_and(|first| first <= on);
        let mut group = None;
        for (_, event) in self.read() {
            let begins = matches!(event.what, Event::Registered(_) | Event::PositionStated(_));
            if event.on <= on || known && begins {
                evolve_read(&mut group, event);
            }
        }
        group
    }

    /// Returns each entry with its place, as it is read with the corrections of the log. A correction itself stands among
    /// them as it was recorded.
    pub(crate) fn read(&self) -> impl Iterator<Item = (u64, &Recorded<Event>)> {
        let read = Reading::of(self.entries.iter().map(|entry| &entry.event));
        let entries = (1u64..).zip(&self.entries);
        entries.map(move |(seq, entry)| (seq, read.entry(seq, &entry.event)))
    }

    /// Returns the group; none before it is registered.
    #[must_use]
    pub const fn group(&self) -> Option<&ResidentialGroup> {
        self.group.as_ref()
    }

    /// Returns the entries, in the order in which they were recorded.
    #[must_use]
    pub fn entries(&self) -> &[Envelope] {
        &self.entries
    }

    /// Returns whose log it is.
    #[must_use]
    pub const fn id(&self) -> GroupId {
        self.id
    }

    /// Returns the place of the next entry, from 1.
    #[must_use]
    pub fn next_seq(&self) -> u64 {
        u64::try_from(self.entries.len()).map_or(u64::MAX, |recorded| recorded.saturating_add(1))
    }
}
