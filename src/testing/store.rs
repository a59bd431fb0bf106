//! What any store of events must do with the logs of groups.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Debug;

use crate::GroupId;
use crate::group::log::GroupLog;
use crate::group::state::ResidentialGroup;
use crate::group::{Command, Envelope, Event, evolve};
use crate::law::{Province, Role, Rulebook};

use super::contents::later;
use super::stage::{Stage, actor, group_of, registration};

/// Kho nhật ký: a store of the logs of groups, as an adapter of at most forty lines shows any database.
///
/// A store keeps each group's entries in order, from 1 without gaps. A snapshot is a cache: what is read with one is what is
/// read without it, and a store may keep none. [`conforms`] checks all of it.
pub trait EventStore {
    /// The error of the store beneath.
    type Error: Debug;

    /// Appends entries to the log of a group, all or none: the first at the place `expected`, which is one after the last
    /// place that is taken.
    ///
    /// # Errors
    /// [`AppendError::Conflict`] where `expected` is not the next place: another writer was first, or the log lost its end.
    fn append(
        &mut self,
        group: GroupId,
        expected: u64,
        entries: &[Envelope],
    ) -> Result<(), AppendError<Self::Error>>;

    /// Returns the entries of a group after a place, in order. After 0 are all of them.
    ///
    /// # Errors
    /// The error beneath, an entry that cannot be read among them.
    fn read(&self, group: GroupId, after: u64) -> Result<Vec<Envelope>, Self::Error>;

    /// Returns the snapshot kept of a group, if one is. [`ResidentialGroup::events`] tells how many entries it holds.
    fn snapshot(&self, group: GroupId) -> Option<ResidentialGroup> {
        let _ = group;
        None
    }

    /// Keeps a snapshot of a group, or drops the one kept. A store without snapshots does nothing.
    fn keep_snapshot(&mut self, group: GroupId, snapshot: Option<ResidentialGroup>) {
        let _ = (group, snapshot);
    }

    /// Returns a group, from its snapshot and the entries after it, or from all entries where there is no snapshot that
    /// fits. After a correction it is made of all entries.
    ///
    /// # Errors
    /// The error beneath.
    fn load(&self, group: GroupId) -> Result<Option<ResidentialGroup>, Self::Error> {
        if let Some(snapshot) = self.snapshot(group) {
            let rest = self.read(group, snapshot.events())?;
            let corrects = |entry: &Envelope| matches!(entry.event.what, Event::Corrected { .. });
            if !rest.iter().any(corrects) {
                let mut group = Some(snapshot);
                for entry in &rest {
                    evolve(&mut group, &entry.event);
                }
                return Ok(group);
            }
        }
        let all = self.read(group, 0)?;
        Ok(crate::group::replay(all.iter().map(|entry| &entry.event)))
    }

    /// Takes an entry out of the log of a group, or puts another in its place, past all that the store checks: as a fault
    /// of the disk or somebody with access to the database would. For [`conforms`] alone.
    ///
    /// # Errors
    /// The error beneath.
    fn tamper(&mut self, group: GroupId, seq: u64, with: Option<&Envelope>) -> Result<(), Self::Error>;
}

/// Why entries were not appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(clippy::exhaustive_enums, reason = "a writer was second, or the store failed")]
pub enum AppendError<E> {
    /// The place is taken, or is not the next one.
    #[error("another entry is at this place, or none before it")]
    Conflict,
    /// The store beneath failed.
    #[error("the store failed: {0:?}")]
    Failed(E),
}

/// A way in which a store does otherwise than it must.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreFlaw {
    /// The entries of a group come back in another order, changed, mixed with another group's, or not all.
    #[error("order: {0}")]
    Order(String),
    /// Two writers at one place are both let in, a gap is let in, or of several entries a part.
    #[error("conflict: {0}")]
    Conflict(String),
    /// The group made of what was read is another.
    #[error("replay: {0}")]
    Replay(String),
    /// With a snapshot the group is another than without it.
    #[error("snapshot: {0}")]
    Snapshot(String),
    /// A missing or changed entry is not found.
    #[error("damage: {0}")]
    Damage(String),
    /// The store failed.
    #[error("the store failed: {0}")]
    Failed(String),
}

/// Checks that a store does what it must with the logs of groups. The store must have none of the groups 901, 902 and 903 of
/// the kit; they stay in it, the last one damaged.
///
/// - **Order**: what is read is what was appended, in its order, of that group alone; after a place, what follows it.
/// - **Conflict**: of two writers who append at one place the second is refused and nothing of it is kept; so is a writer
///   past the end; entries are appended all or none.
/// - **Replay**: the log is accepted by [`GroupLog::resume`] and makes the same group.
/// - **Snapshot**: a group is the same with a snapshot, with an old one, and after it was dropped.
/// - **Damage**: an entry that is missing or was changed is found when the log is read again and judged; that the last
///   entry is lost is found by a writer who saw it.
///
/// ```
/// use to_dan_pho::group::Envelope;
/// use to_dan_pho::testing::{AppendError, EventStore, conforms};
/// use to_dan_pho::{GroupId, Rulebook};
///
/// #[derive(Default)]
/// struct InMemory(std::collections::BTreeMap<(GroupId, u64), Envelope>);
///
/// impl EventStore for InMemory {
///     type Error = core::convert::Infallible;
///
///     fn append(&mut self, group: GroupId, expected: u64, new: &[Envelope]) -> Result<(), AppendError<Self::Error>> {
///         let last = self.0.range((group, 0)..=(group, u64::MAX)).last().map_or(0, |((_, seq), _)| *seq);
///         if expected != last + 1 {
///             return Err(AppendError::Conflict);
///         }
///         self.0.extend(new.iter().map(|entry| ((group, entry.seq), entry.clone())));
///         Ok(())
///     }
///
///     fn read(&self, group: GroupId, after: u64) -> Result<Vec<Envelope>, Self::Error> {
///         Ok(self.0.range((group, after + 1)..=(group, u64::MAX)).map(|(_, entry)| entry.clone()).collect())
///     }
///
///     fn tamper(&mut self, group: GroupId, seq: u64, with: Option<&Envelope>) -> Result<(), Self::Error> {
///         self.0.remove(&(group, seq));
///         self.0.extend(with.map(|entry| ((group, seq), entry.clone())));
///         Ok(())
///     }
/// }
///
/// assert_eq!(conforms(&mut InMemory::default(), &Rulebook::builtin()), Ok(()));
/// ```
///
/// # Errors
/// The first thing that the store does otherwise.
pub fn conforms<S: EventStore>(store: &mut S, book: &Rulebook) -> Result<(), StoreFlaw> {
    let [first, second, third] = [901, 902, 903].map(GroupId::from_u128);
    let of = |id| sample(id, book);
    let (one, other) = (of(first)?, of(second)?);
    order(store, &one, &other)?;
    replay(store, &one, book)?;
    conflict(store, &one, book)?;
    snapshot(store, &other, book)?;
    damage(store, &of(third)?, book)
}

/// A log with a head and a deputy, of another group than the kit's.
fn sample(id: GroupId, book: &Rulebook) -> Result<GroupLog, StoreFlaw> {
    let failed = |what: &dyn Debug| StoreFlaw::Failed(format!("the kit's own log: {what:?}"));
    let on = super::day("2024-12-08");
    let log = group_of(registration(Province::HA_NOI), Stage::WithDeputy, on, book);
    let log = log.map_err(|refusal| failed(&refusal))?;
    let entries = log.entries().iter().cloned();
    let entries = entries.map(|entry| Envelope { group: id, ..entry }).collect();
    GroupLog::resume(id, entries, book).map_err(|error| failed(&error))
}

fn failed(error: impl Debug) -> StoreFlaw {
    StoreFlaw::Failed(format!("{error:?}"))
}

/// Appends what must be accepted.
fn append<S: EventStore>(store: &mut S, id: GroupId, at: u64, entries: &[Envelope]) -> Result<(), StoreFlaw> {
    match store.append(id, at, entries) {
        Ok(()) => Ok(()),
        Err(AppendError::Conflict) => Err(StoreFlaw::Conflict(format!(
            "entries at {at}, the next place, were refused"
        ))),
        Err(AppendError::Failed(error)) => Err(failed(error)),
    }
}

/// Appends what must be refused.
fn refused<S: EventStore>(
    store: &mut S,
    id: GroupId,
    at: u64,
    entries: &[Envelope],
    what: &str,
) -> Result<(), StoreFlaw> {
    match store.append(id, at, entries) {
        Err(AppendError::Conflict) => Ok(()),
        Err(AppendError::Failed(error)) => Err(failed(error)),
        Ok(()) => Err(StoreFlaw::Conflict(format!("{what} was let in"))),
    }
}

fn read<S: EventStore>(store: &S, id: GroupId, after: u64) -> Result<Vec<Envelope>, StoreFlaw> {
    store.read(id, after).map_err(failed)
}

fn load<S: EventStore>(store: &S, id: GroupId) -> Result<Option<ResidentialGroup>, StoreFlaw> {
    store.load(id).map_err(failed)
}

fn order<S: EventStore>(store: &mut S, one: &GroupLog, other: &GroupLog) -> Result<(), StoreFlaw> {
    let wrong = |what: &str| Err(StoreFlaw::Order(String::from(what)));
    if !read(store, one.id(), 0)?.is_empty() {
        return wrong("a group of which nothing was appended has entries");
    }
    // Turn by turn, one entry at a time, and the last few together.
    let whole = one.entries().len().saturating_sub(4);
    for (mine, theirs) in one.entries().iter().zip(other.entries()).take(whole) {
        append(store, one.id(), mine.seq, core::slice::from_ref(mine))?;
        append(store, other.id(), theirs.seq, core::slice::from_ref(theirs))?;
    }
    for log in [one, other] {
        let rest = log.entries().get(whole..).unwrap_or_default();
        let at = rest.first().map_or(log.next_seq(), |entry| entry.seq);
        append(store, log.id(), at, rest)?;
        if read(store, log.id(), 0)? != log.entries() {
            return wrong("what is read is not what was appended, in its order");
        }
        for (after, place) in (0..).zip(0_usize..).take(log.entries().len()) {
            if read(store, log.id(), after)? != log.entries().get(place..).unwrap_or_default() {
                return wrong(&format!("what is read after {after} is not what follows it"));
            }
        }
    }
    Ok(())
}

fn replay<S: EventStore>(store: &S, log: &GroupLog, book: &Rulebook) -> Result<(), StoreFlaw> {
    let read = read(store, log.id(), 0)?;
    let again = GroupLog::resume(log.id(), read, book)
        .map_err(|error| StoreFlaw::Replay(format!("the log read is not lawful: {error}")))?;
    if again != *log {
        return Err(StoreFlaw::Replay(String::from(
            "the log read makes another group",
        )));
    }
    if load(store, log.id())?.as_ref() != log.group() {
        return Err(StoreFlaw::Replay(String::from("the group loaded is another")));
    }
    Ok(())
}

/// Counts the households of a group in a log and returns the entry.
fn count(log: &mut GroupLog, households: u32, book: &Rulebook) -> Result<Envelope, StoreFlaw> {
    let last = log
        .entries()
        .last()
        .map_or_else(Default::default, |entry| entry.event.on);
    let by = actor(Role::WardCommittee);
    log.act(book, by, later(last, 1), Command::CountHouseholds(households))
        .map_err(failed)
}

fn conflict<S: EventStore>(store: &mut S, log: &GroupLog, book: &Rulebook) -> Result<(), StoreFlaw> {
    let (id, next) = (log.id(), log.next_seq());
    // Two writers read the same log, and both append.
    let (mut first, mut second) = (log.clone(), log.clone());
    let won = count(&mut first, 721, book)?;
    let lost = [count(&mut second, 722, book)?, count(&mut second, 723, book)?];
    append(store, id, next, core::slice::from_ref(&won))?;
    let twice = lost.get(..1).unwrap_or_default();
    refused(store, id, next, twice, "a second writer at the same place")?;
    refused(store, id, next, &lost, "a part of a second writer's entries")?;
    let past = next.saturating_add(2);
    refused(store, id, past, twice, "an entry past the end")?;
    if read(store, id, 0)? != first.entries() {
        let what = "after a conflict the log is not that of the first writer";
        return Err(StoreFlaw::Conflict(String::from(what)));
    }
    // The second reads again, decides again, and is let in.
    let again = count(&mut first, 722, book)?;
    append(store, id, again.seq, core::slice::from_ref(&again))?;
    replay(store, &first, book)
}

fn snapshot<S: EventStore>(store: &mut S, log: &GroupLog, book: &Rulebook) -> Result<(), StoreFlaw> {
    let id = log.id();
    let same = |store: &S, log: &GroupLog, when: &str| match load(store, id)?.as_ref() == log.group() {
        true => Ok(()),
        false => Err(StoreFlaw::Snapshot(format!("the group is another {when}"))),
    };
    store.keep_snapshot(id, log.group().cloned());
    same(store, log, "with a snapshot of the last entry")?;
    let mut longer = log.clone();
    let entry = count(&mut longer, 731, book)?;
    append(store, id, entry.seq, core::slice::from_ref(&entry))?;
    same(store, &longer, "with a snapshot that an entry follows")?;
    if read(store, id, 0)? != longer.entries() {
        let what = "a snapshot took the place of entries";
        return Err(StoreFlaw::Snapshot(String::from(what)));
    }
    store.keep_snapshot(id, None);
    if store.snapshot(id).is_some() {
        return Err(StoreFlaw::Snapshot(String::from(
            "a snapshot that was dropped is there",
        )));
    }
    same(store, &longer, "after the snapshot was dropped")
}

fn damage<S: EventStore>(store: &mut S, log: &GroupLog, book: &Rulebook) -> Result<(), StoreFlaw> {
    let id = log.id();
    append(store, id, 1, log.entries())?;
    let found = |store: &S| match store.read(id, 0) {
        Ok(read) => GroupLog::resume(id, read, book).is_err(),
        Err(_) => true,
    };
    for (at, entry) in log.entries().iter().enumerate().rev().skip(1) {
        // Missing; and another entry of the log in its place.
        let other = log.entries().get(at.saturating_add(1));
        for with in [None, other] {
            store.tamper(id, entry.seq, with).map_err(failed)?;
            if !found(store) {
                let how = if with.is_none() { "missing" } else { "changed" };
                return Err(StoreFlaw::Damage(format!(
                    "entry {} is {how} and nothing tells",
                    entry.seq
                )));
            }
        }
        store.tamper(id, entry.seq, Some(entry)).map_err(failed)?;
    }
    if read(store, id, 0)? != log.entries() {
        return Err(StoreFlaw::Damage(String::from("an entry put back is not there")));
    }
    // A log that lost its end is a lawful log: whoever saw its end cannot append to it.
    let mut longer = log.clone();
    let entry = count(&mut longer, 741, book)?;
    let last = log.next_seq().saturating_sub(1);
    store.tamper(id, last, None).map_err(failed)?;
    match refused(
        store,
        id,
        entry.seq,
        core::slice::from_ref(&entry),
        "an entry after a lost one",
    ) {
        Err(StoreFlaw::Conflict(what)) => Err(StoreFlaw::Damage(what)),
        other => other,
    }
}
