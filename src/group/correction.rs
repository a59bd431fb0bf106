//! Đính chính: an entry of the log whose content was taken down wrongly is read with its right content.
//!
//! The log is never edited. A correction is an entry of its own, which names the entry it corrects and holds what that entry,
//! and every later entry whose content follows from it, are to be read as. It is decided over the whole log ([`correct`]), since
//! a state does not know what it was made of.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::mem;

use crate::act::{Act, Evidence, Irregularities, Recorded, Refusal};
use crate::law::{Rule, Rulebook};
use crate::office::Tenure;
use crate::text::vocabulary;

use super::command::Command;
use super::decide::{By, judge, judge_again, keeps_record, unlawful};
use super::envelope::Envelope;
use super::event::Event;
use super::evolve::evolve;
use super::history::History;
use super::state::ResidentialGroup;
use super::verify::Fault;

vocabulary! {
    /// Lý do đính chính: what was taken down wrongly.
    pub enum CorrectionGround {
        /// Sai số đếm: a count was recorded wrongly.
        Count = "ghi sai số lượng" / "a count was recorded wrongly",
        /// Sai ngày: a day was recorded wrongly.
        Day = "ghi sai ngày" / "a day was recorded wrongly",
        /// Sai số văn bản: the number of a document was recorded wrongly.
        Number = "ghi sai số văn bản" / "the number of a document was recorded wrongly",
        /// Sai người: a person was recorded wrongly.
        Person = "ghi sai người" / "a person was recorded wrongly",
        /// Sai nội dung khác: other content was recorded wrongly.
        Content = "ghi sai nội dung khác" / "other content was recorded wrongly",
        /// Tìm được văn bản: a paper was found that says otherwise.
        PaperFound = "tìm được văn bản ghi khác" / "a paper was found that says otherwise",
    }
}

/// Đính chính một mục đã ghi: which entry, its right content, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias("đính chính", "dinh chinh"))]
pub struct Correct {
    /// The place of the entry in the log.
    pub seq: u64,
    /// The act as it was: by whom, on which day, and what.
    pub right: Act<Command>,
    /// Why.
    pub ground: CorrectionGround,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Correct", rename = "Correct", deny_unknown_fields)]
struct CorrectForm {
    seq: u64,
    right: Act<Command>,
    ground: CorrectionGround,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("CorrectForm", Correct);

/// An entry of a log and what it is read as.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ReadAs {
    /// The place of the entry in the log.
    pub seq: u64,
    /// The event that the entry is read as.
    pub event: Recorded<Event>,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "ReadAs", rename = "ReadAs", deny_unknown_fields)]
struct ReadAsForm {
    seq: u64,
    event: Recorded<Event>,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("ReadAsForm", ReadAs);

/// Kết quả đính chính: a correction's effect. It holds the entries that are read otherwise by it, and the tenures before and now.
#[doc = include_str!("../../docs/wire/answer.correction_effect.md")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CorrectionEffect {
    /// The event to record. It holds how each entry is read from now on.
    pub event: Recorded<Event>,
    /// The entries that are read otherwise, as they were read before, the corrected one first.
    pub before: Vec<ReadAs>,
    /// The tenures as they were read before.
    pub tenures_before: Vec<Tenure>,
    /// The tenures as they are read now.
    pub tenures_now: Vec<Tenure>,
}

/// A correction that was refused: of which entry, and why. Nothing was changed.
#[doc = include_str!("../../docs/wire/answer.refused_correction.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("entry {seq}: {refusal}")]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct RefusedCorrection {
    /// The place of the entry that could not be: the corrected one, or a later one that would fall by the correction.
    pub seq: u64,
    /// Why it could not.
    pub refusal: Refusal,
}

/// Judges a correction over a log: the log is judged again with the entry replaced, each later entry by the rules that it was
/// judged by. If all of them still stand, the correction is accepted.
///
/// Nothing is recorded, so the same function answers beforehand what a correction would change. The log must have been verified.
///
/// # Errors
/// The entry that could not be, and why: the corrected one, or the first later one that would fall.
pub fn correct(
    log: &[Envelope],
    act: &Act<Correct>,
    book: &Rulebook,
) -> Result<CorrectionEffect, RefusedCorrection> {
    let Correct { seq, right, ground } = &act.what;
    let refused = |seq: u64| move |refusal| RefusedCorrection { seq, refusal };
    let of_record = |rule, evidence| refused(*seq)(Refusal::of_record(rule, evidence));
    let plain = |rule| of_record(rule, Evidence::Plain);
    let events: Vec<_> = log.iter().map(|entry| &entry.event).collect();
    let read = Reading::of(events.iter().copied());
    let (mut group, mut wrong, mut now) = (None, None, None);
    let (mut before, mut following) = (Vec::new(), Vec::new());
    for (at, recorded) in (1u64..).zip(&events) {
        let event = read.entry(at, recorded);
        let is_correction = matches!(event.what, Event::Corrected { .. });
        if at == *seq {
            if is_correction {
                return Err(plain(Rule::CorrectsCorrection));
            }
            if !same_kind(&event.what.command(), &right.what) {
                return Err(plain(Rule::OtherKindOfAct));
            }
            let by = By::today(book);
            // What was recorded as unlawful may have been unlawful otherwise than it was taken down.
            let was_unlawful = matches!(event.what, Event::UnlawfulRecorded { .. });
            let judged = judge(group.as_ref(), right, &by).or_else(|refusal| match was_unlawful {
                true => unlawful(group.as_ref(), right, &by),
                false => Err(refusal),
            });
            let judged = judged.map_err(refused(at))?;
            if judged == *event {
                return Err(plain(Rule::NothingCorrected));
            }
            evolve(&mut group, &judged);
            before.push(ReadAs {
                seq: at,
                event: event.clone(),
            });
            (wrong, now) = (Some(event.by), Some(judged));
        } else if at < *seq || is_correction {
            evolve_read(&mut group, event);
        } else {
            let judged = judge_again(group.as_ref(), event, book).map_err(refused(at))?;
            evolve(&mut group, &judged);
            if judged != *event {
                before.push(ReadAs {
                    seq: at,
                    event: event.clone(),
                });
                following.push(ReadAs {
                    seq: at,
                    event: judged,
                });
            }
        }
    }
    let (Some(wrong), Some(now)) = (wrong, now) else {
        return Err(plain(Rule::NoSuchEntry));
    };
    if act.on < now.on {
        let (observed, bound) = (act.on, now.on);
        return Err(of_record(Rule::TooEarly, Evidence::Dates { observed, bound }));
    }
    keeps_record(group.as_ref(), act.by, wrong, act.on, book).map_err(refused(*seq))?;
    let event = Recorded {
        by: act.by,
        on: act.on,
        judged_by: None,
        what: Event::Corrected {
            ground: *ground,
            right: Box::new(ReadAs {
                seq: *seq,
                event: now,
            }),
            following,
        },
        irregular: Irregularities::NONE,
    };
    let tenures_before = History::of(events.iter().copied()).tenures().to_vec();
    let tenures_now = History::of(events.iter().copied().chain([&event]))
        .tenures()
        .to_vec();
    Ok(CorrectionEffect {
        event,
        before,
        tenures_before,
        tenures_now,
    })
}

/// Returns whether two commands are of one kind: a correction says how an act was, not that another one was done.
fn same_kind(one: &Command, other: &Command) -> bool {
    mem::discriminant(one) == mem::discriminant(other) && one.question() == other.question()
}

/// How a log is read with its corrections: which entries are replaced, and by what. Nothing is allocated where there is no
/// correction.
#[derive(Debug, Default)]
pub(super) struct Reading<'a>(BTreeMap<u64, &'a Recorded<Event>>);

/// The entries that a correction reads otherwise, the corrected one first.
fn read_as<'a>(right: &'a ReadAs, following: &'a [ReadAs]) -> impl Iterator<Item = &'a ReadAs> {
    core::iter::once(right).chain(following)
}

impl<'a> Reading<'a> {
    /// Returns how the entries of a log, from the first, are read. A later correction of an entry counts.
    pub(super) fn of(log: impl IntoIterator<Item = &'a Recorded<Event>>) -> Self {
        let mut all = BTreeMap::new();
        for (seq, event) in (1u64..).zip(log) {
            if let Event::Corrected { right, following, .. } = &event.what {
                // An entry after the correction cannot have been corrected by it.
                let earlier = read_as(right, following).filter(|read| read.seq < seq);
                all.extend(earlier.map(|read| (read.seq, &read.event)));
            }
        }
        Self(all)
    }

    /// Returns how the entry at a place is read.
    #[inline]
    pub(super) fn entry(&self, seq: u64, event: &'a Recorded<Event>) -> &'a Recorded<Event> {
        match self.0.is_empty() {
            true => event,
            false => self.0.get(&seq).copied().unwrap_or(event),
        }
    }
}

/// Applies an event of a log that is read with its corrections: a correction has been taken in where the entry stands.
#[inline]
pub(crate) fn evolve_read(group: &mut Option<ResidentialGroup>, event: &Recorded<Event>) {
    match (&event.what, group.as_mut()) {
        (Event::Corrected { .. }, Some(group)) => group.count_event(),
        _ => evolve(group, event),
    }
}

impl ResidentialGroup {
    /// Returns whether a correction was recorded since the state was made, so that the log is to be replayed
    /// ([`replay`](super::replay)). Until then every act and every question about an act is refused ([`Rule::ToBeReplayed`]).
    /// Answers that cannot refuse, such as [`head_on`](Self::head_on) and [`obligations`](Self::obligations), are those of the
    /// state before the correction: a caller who applies events one by one asks this first. A [`GroupLog`](crate::GroupLog)
    /// replays by itself.
    #[inline]
    #[must_use]
    pub fn is_to_be_replayed(&self) -> bool {
        self.rare.as_ref().is_some_and(|rare| rare.to_be_replayed)
    }

    pub(super) fn mark_to_be_replayed(&mut self) {
        self.rare.get_or_insert_default().to_be_replayed = true;
    }
}

/// The command of a recorded correction, for judging it again.
pub(super) fn command(ground: CorrectionGround, right: &ReadAs) -> Box<Correct> {
    let ReadAs { seq, event } = right;
    Box::new(Correct {
        seq: *seq,
        right: Act {
            by: event.by,
            on: event.on,
            what: event.what.command(),
        },
        ground,
    })
}

/// Checks a recorded correction over the entries before it: every entry is judged again as it is read now, by the rules that it
/// says it was judged by, and those that are read otherwise are just those that the correction lists. Returns the group.
pub(super) fn verify_correction(
    before: &[&Recorded<Event>],
    done: &Recorded<Event>,
    book: &Rulebook,
) -> Result<Option<ResidentialGroup>, Fault> {
    let fault = |rule| Err(Fault::Refused(Refusal::of_record(rule, Evidence::Plain)));
    let Event::Corrected { right, following, .. } = &done.what else {
        return fault(Rule::NoSuchEntry);
    };
    let order = read_as(right, following).zip(following);
    if { order }.any(|(one, next)| one.seq >= next.seq) {
        return Err(Fault::OtherEvent);
    }
    let old = Reading::of(before.iter().copied());
    let new = Reading::of(before.iter().copied().chain([done]));
    let (mut group, mut wrong, mut found) = (None, None, 0usize);
    for (seq, event) in (1u64..).zip(before) {
        let (was, now) = (old.entry(seq, event), new.entry(seq, event));
        let listed = read_as(right, following).any(|read| read.seq == seq);
        if matches!(event.what, Event::Corrected { .. }) {
            if listed {
                return fault(Rule::CorrectsCorrection);
            }
            evolve_read(&mut group, event);
            continue;
        }
        if listed {
            found = found.saturating_add(1);
            // What is listed is read otherwise.
            if was == now {
                return Err(Fault::OtherEvent);
            }
            // The corrected act is of the kind that it was; a later one is the same act. None that was lawful is one that would be
            // refused: a correction under which an act would fall is refused.
            let falls = |done: &Recorded<Event>| matches!(done.what, Event::UnlawfulRecorded { .. });
            if falls(now) && !falls(was) {
                return fault(Rule::OtherKindOfAct);
            }
            let (one, other) = (was.what.command(), now.what.command());
            let same_act = (was.by, was.on) == (now.by, now.on) && one == other;
            let right_kind = same_kind(&one, &other);
            if !(if seq == right.seq { right_kind } else { same_act }) {
                return fault(Rule::OtherKindOfAct);
            }
        }
        if seq == right.seq {
            wrong = Some(was.by);
        }
        if judge_again(group.as_ref(), now, book).map_err(Fault::Refused)? != *now {
            return Err(Fault::OtherEvent);
        }
        evolve(&mut group, now);
    }
    let Some(wrong) = wrong else {
        return fault(Rule::NoSuchEntry);
    };
    if found != following.len().saturating_add(1) {
        return Err(Fault::OtherEvent);
    }
    if done.on < right.event.on {
        let (observed, bound) = (done.on, right.event.on);
        let evidence = Evidence::Dates { observed, bound };
        return Err(Fault::Refused(Refusal::of_record(Rule::TooEarly, evidence)));
    }
    if done.judged_by.is_some() || !done.irregular.is_empty() {
        return Err(Fault::OtherEvent);
    }
    keeps_record(group.as_ref(), done.by, wrong, done.on, book).map_err(Fault::Refused)?;
    evolve_read(&mut group, done);
    Ok(group)
}
