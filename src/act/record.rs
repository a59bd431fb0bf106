//! An act, and what is recorded of it.

use chrono::NaiveDate;

use crate::act::{Actor, Evidence, Irregularities, Refusal};
use crate::law::{Pin, Rule};

/// Việc làm: who does what on which day.
///
/// `on` is when it happened, not when it is recorded: a day in Việt Nam (giờ Việt Nam, UTC+7), as a decision or minutes are
/// dated. The crate has no clock, so it takes an act of a day to come as it is: a caller who knows what day it is asks
/// [`happened_by`](Self::happened_by) first, or hands the day to [`GroupLog::as_of`](crate::GroupLog::as_of). Authenticating
/// the person is the caller's work; that the post is theirs, and competent, is checked as [`Actor`] tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[doc(alias("việc làm", "viec lam", "việc đã làm", "viec da lam", "Done"))]
pub struct Act<C> {
    /// The actor.
    pub by: Actor,
    /// The day it happens.
    pub on: NaiveDate,
    /// The content of the act.
    pub what: C,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Act", rename = "Act", deny_unknown_fields)]
struct ActForm<C> {
    by: Actor,
    #[serde(deserialize_with = "crate::wire::date")]
    on: NaiveDate,
    what: C,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("ActForm", Act of C);

impl<C> Act<C> {
    /// Checks that the act is of today or of an earlier day.
    ///
    /// ```
    /// use to_dan_pho::{Act, Actor, Rule};
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let act = Act { by: Actor::WardCommittee, on: day("2126-08-30"), what: () };
    /// let refusal = act.happened_by(day("2026-08-30")).unwrap_err();
    /// assert_eq!(refusal.rule, Rule::InTheFuture);
    /// assert!(act.happened_by(day("2126-08-30")).is_ok());
    /// ```
    ///
    /// # Errors
    /// [`Rule::InTheFuture`] where the act is dated after today.
    pub fn happened_by(&self, today: NaiveDate) -> Result<(), Refusal> {
        let Self { on, .. } = *self;
        if today < on {
            let evidence = Evidence::Dates {
                observed: on,
                bound: today,
            };
            return Err(Refusal::of_record(Rule::InTheFuture, evidence));
        }
        Ok(())
    }

    /// The same act with a part of what is done.
    pub(crate) fn about<D>(&self, what: D) -> Act<D> {
        Act {
            by: self.by,
            on: self.on,
            what,
        }
    }
}

/// Căn cứ đã áp dụng: the rules by which an act was judged. Kept beside the event, so that the act can be judged
/// again by the same rules, on another machine and after the rules have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct JudgedBy {
    /// The regulation.
    pub regulation: Pin,
    /// The [revision](crate::law::edition::Calendar::revision) of the calendar by which working days were counted.
    pub calendar: u16,
}

/// Việc đã làm: an event, with who did it, when, by which rules it was judged, and what was irregular in it.
///
/// An event holds everything its command held, and whatever needed law to be known. Replaying it
/// needs no rules.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Recorded<E> {
    /// The actor.
    pub by: Actor,
    /// The day it happened.
    pub on: NaiveDate,
    /// The rules by which it was judged; none where no law judges, as when a group is registered.
    pub judged_by: Option<JudgedBy>,
    /// The event.
    pub what: E,
    /// The irregularities of the act.
    pub irregular: Irregularities,
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(remote = "Recorded", rename = "Recorded", deny_unknown_fields)]
struct RecordedForm<E> {
    by: Actor,
    #[serde(deserialize_with = "crate::wire::date")]
    on: NaiveDate,
    #[serde(deserialize_with = "crate::wire::present")]
    judged_by: Option<JudgedBy>,
    what: E,
    irregular: Irregularities,
}

#[cfg(feature = "serde")]
crate::wire::read_by!("RecordedForm", Recorded of E);

impl<E> Recorded<E> {
    /// The circumstances, without what happened.
    #[inline]
    #[must_use]
    pub const fn stamp(&self) -> Circumstances<'_> {
        Circumstances {
            by: self.by,
            on: self.on,
            judged_by: self.judged_by,
            irregular: &self.irregular,
        }
    }
}

/// The circumstances of an event: by whom, when, by which rules, and what was irregular.
#[derive(Clone, Copy, Debug)]
#[doc(alias("hoàn cảnh của sự kiện", "hoan canh cua su kien", "Stamp"))]
pub struct Circumstances<'a> {
    /// The actor.
    pub by: Actor,
    /// The day it happened.
    pub on: NaiveDate,
    /// The rules by which it was judged. What opens a process opens it under them, and opens nothing where there
    /// are none.
    pub judged_by: Option<JudgedBy>,
    /// The irregularities of the act.
    pub irregular: &'a Irregularities,
}
