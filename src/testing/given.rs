//! Given, when, then: a test that reads like a case.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use chrono::NaiveDate;

use crate::act::{Act, Actor, Recorded, Refusal};
use crate::group::log::GroupLog;
use crate::group::state::ResidentialGroup;
use crate::group::{Command, Event};
use crate::law::{Rule, Rulebook};
use crate::text::{Lang, Text};

use super::fail;

/// Tình huống: a group and a day, before an act.
///
/// The state after an act is a situation again, so that acts follow one another in one test.
#[derive(Clone, Debug)]
pub struct Given<'b> {
    log: GroupLog,
    on: Option<NaiveDate>,
    book: Cow<'b, Rulebook>,
}

/// Returns the situation of a group, judged by the built-in rulebook; [`Given::under`] takes another.
///
/// ```
/// use to_dan_pho::group::Command;
/// use to_dan_pho::law::{Province, Role};
/// use to_dan_pho::testing::{self, actor, day, given};
/// use to_dan_pho::{GroupId, GroupLog, Rule};
/// given(GroupLog::new(GroupId::from_u128(1)))
///     .on(day("2026-01-05"))
///     .when(actor(Role::WardCommittee), Command::CountHouseholds(310))
///     .then_refused(Rule::GroupUnknown)
///     .when(actor(Role::WardCommittee), testing::registration(Province::HA_NOI))
///     .then_lawful();
/// ```
#[must_use]
pub fn given(log: GroupLog) -> Given<'static> {
    Given {
        log,
        on: None,
        book: Cow::Owned(Rulebook::builtin()),
    }
}

impl<'b> Given<'b> {
    /// Returns the situation judged by another rulebook.
    #[must_use]
    pub fn under(self, book: &Rulebook) -> Given<'_> {
        Given {
            log: self.log,
            on: self.on,
            book: Cow::Borrowed(book),
        }
    }

    /// Returns the situation on a day. Without it acts are of the day of the last entry.
    #[must_use]
    pub fn on(self, day: NaiveDate) -> Self {
        Self {
            on: Some(day),
            ..self
        }
    }

    /// Does an act, and returns what came of it.
    ///
    /// # Panics
    /// Where no day was given and the log is empty.
    #[track_caller]
    pub fn when(mut self, by: Actor, what: impl Into<Command>) -> When<'b> {
        let last = self.log.entries().last().map(|entry| entry.event.on);
        let Some(on) = self.on.or(last) else {
            fail(format_args!(
                "no day was given: say .on(day(\"2024-12-08\")) before .when(...)"
            ))
        };
        let what = what.into();
        let before = self.log.clone();
        let came = self
            .log
            .act(&self.book, by, on, what.clone())
            .map(|entry| entry.event);
        When {
            before,
            after: self,
            act: Act { by, on, what },
            came,
        }
    }

    /// Returns the log as it stands.
    #[must_use]
    pub const fn log(&self) -> &GroupLog {
        &self.log
    }

    /// Returns the group as it stands.
    ///
    /// # Panics
    /// Where none is registered.
    #[must_use]
    #[track_caller]
    pub fn group(&self) -> &ResidentialGroup {
        match self.log.group() {
            Some(group) => group,
            None => fail(format_args!("no group is registered")),
        }
    }
}

/// Việc và kết quả: an act, and what came of it.
#[derive(Clone, Debug)]
#[must_use = "an act of which nothing is expected tests nothing"]
pub struct When<'b> {
    before: GroupLog,
    after: Given<'b>,
    act: Act<Command>,
    came: Result<Recorded<Event>, Refusal>,
}

#[expect(
    clippy::must_use_candidate,
    reason = "an expectation was tested whatever becomes of the situation after it"
)]
impl<'b> When<'b> {
    /// Expects that the act is refused by a rule. Returns the situation, which is as before.
    ///
    /// # Panics
    /// Where it is accepted, or refused by another rule.
    #[track_caller]
    pub fn then_refused(self, by: Rule) -> Given<'b> {
        match &self.came {
            Err(refusal) if refusal.rule == by => self.after,
            _ => self.otherwise(format_args!("refused by {} ({})", by.id(), by.title(Lang::En))),
        }
    }

    /// Expects that the act is accepted, and that just these rules are irregular in it, in any order. Returns the
    /// situation after it.
    ///
    /// # Panics
    /// Where it is refused, or other rules are irregular.
    #[track_caller]
    pub fn then_irregular(self, rules: &[Rule]) -> Given<'b> {
        let expected = rules.iter().copied().collect();
        match &self.came {
            Ok(done) if done.irregular.rules() == expected => self.after,
            _ => {
                let rules: Vec<_> = rules.iter().map(|rule| rule.id()).collect();
                self.otherwise(format_args!("accepted, irregular: {}", rules.join(", ")))
            }
        }
    }

    /// Expects that the act is accepted and nothing irregular in it. Returns the situation after it.
    ///
    /// # Panics
    /// Where it is refused, or something is irregular.
    #[track_caller]
    pub fn then_lawful(self) -> Given<'b> {
        match &self.came {
            Ok(done) if done.irregular.is_empty() => self.after,
            _ => self.otherwise(format_args!("accepted, nothing irregular")),
        }
    }

    /// Expects that the act is accepted and recorded as this event, whatever is irregular in it. Returns the situation
    /// after it.
    ///
    /// # Panics
    /// Where it is refused, or another event is recorded.
    #[track_caller]
    pub fn then(self, event: &Event) -> Given<'b> {
        match &self.came {
            Ok(done) if done.what == *event => self.after,
            Ok(done) => fail(format_args!(
                "{}       namely: {:?}",
                self.told(format_args!(
                    "accepted, recorded as {}, namely: {event:?}",
                    event.name()
                )),
                done.what
            )),
            Err(_) => self.otherwise(format_args!("accepted, recorded as {}", event.name())),
        }
    }

    /// Returns the event that was recorded, or the refusal.
    ///
    /// # Errors
    /// The refusal.
    pub const fn came(&self) -> Result<&Recorded<Event>, &Refusal> {
        self.came.as_ref()
    }

    /// Fails the test: the situation, the act, what was expected and what was found.
    #[cold]
    #[track_caller]
    fn otherwise(&self, expected: fmt::Arguments<'_>) -> ! {
        fail(format_args!("{}", self.told(expected)))
    }

    fn told(&self, expected: fmt::Arguments<'_>) -> String {
        let mut all = String::new();
        // Writing to a string does not fail.
        let _ = self.tell(&mut all, expected);
        all
    }

    fn tell(&self, all: &mut String, expected: fmt::Arguments<'_>) -> fmt::Result {
        let Self { before, act, .. } = self;
        let entries = before.entries();
        match entries.len() {
            0 => writeln!(all, "given: no group")?,
            last => writeln!(all, "given: a group after entry {last} of its log")?,
        }
        // The last few tell where it stands.
        let from = entries.len().saturating_sub(5);
        for entry in entries.iter().skip(from) {
            let (on, name) = (entry.event.on.text(Lang::En), entry.event.what.name());
            writeln!(all, "    {} {on}: {name}", entry.seq)?;
        }
        let role = act.by.role();
        let (on, by, what) = (
            act.on.text(Lang::En),
            role.text(Lang::En),
            act.what.text(Lang::En),
        );
        writeln!(all, " when: on {on}, {by}: {what}")?;
        writeln!(all, " then: {expected}")?;
        writeln!(all, "found: {}", self.found())
    }

    /// Returns what came of the act, in English with its numbers and articles.
    fn found(&self) -> String {
        match &self.came {
            Err(refusal) => {
                let why = refusal.explain(&self.after.book, Lang::En);
                alloc::format!("refused by {}: {why}", refusal.rule.id())
            }
            Ok(done) => {
                let mut found = alloc::format!("accepted, recorded as {}", done.what.name());
                let regulation = done
                    .judged_by
                    .and_then(|judged| self.after.book.get(judged.regulation));
                for finding in done.irregular.iter() {
                    let why = regulation.map_or_else(String::new, |regulation| {
                        finding.explain(regulation, Lang::En).to_string()
                    });
                    let _ = write!(found, "\n       irregular, {}: {why}", finding.rule.id());
                }
                found
            }
        }
    }
}
