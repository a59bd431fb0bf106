//! What would differ: an act on another day or by other rules, and what a draft would change for logs.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::GroupId;
use crate::act::{Act, Finding, Findings, JudgedBy, Recorded};
use crate::group::log::GroupLog;
use crate::group::state::ResidentialGroup;
use crate::group::{Command, Event, VoteOutcome, decide_under, evolve, evolve_read, missing_under};
use crate::law::{Due, Pin, Rule, RuleChange, Rulebook};
use crate::text::{Lang, Set, Text, vocabulary};

vocabulary! {
    /// Kết quả xét: what becomes of an act.
    pub enum Standing {
        /// It is accepted, and nothing is irregular.
        Accepted = "được chấp nhận" / "accepted",
        /// It is accepted, and something is irregular.
        Irregular = "được chấp nhận, có thiếu sót" / "accepted, irregular",
        /// It is refused.
        Refused = "không hợp lệ" / "not valid",
    }
}

/// Cách xét: how an act is judged by certain rules on a certain day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Judgement {
    /// All that is not met, irregular, not regulated or not known.
    pub findings: Findings,
    /// The outcome of the act, if it is a vote that is accepted.
    pub outcome: Option<VoteOutcome>,
    /// The last days that it sets, if it is accepted, each with its rule.
    pub due: Vec<(Rule, Due)>,
}

impl Judgement {
    fn of(
        group: Option<&ResidentialGroup>,
        act: &Act<Command>,
        under: Option<Pin>,
        book: &Rulebook,
    ) -> (Self, Option<Recorded<Event>>) {
        let findings = missing_under(group, act, under, book);
        let done = decide_under(group, act, under, book).ok();
        let outcome = done.as_ref().and_then(Recorded::vote_outcome);
        let due = done.iter().flat_map(|done| done.what.due_dates()).collect();
        let judgement = Self {
            findings,
            outcome,
            due,
        };
        (judgement, done)
    }

    /// Returns what becomes of the act.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        match (self.findings.is_met(), self.findings.irregular.is_empty()) {
            (false, _) => Standing::Refused,
            (true, false) => Standing::Irregular,
            (true, true) => Standing::Accepted,
        }
    }

    /// Returns the rules that are not met, or kept irregularly.
    #[must_use]
    pub fn rules(&self) -> Set<Rule> {
        let found = self.findings.unmet.iter().chain(&self.findings.irregular);
        found.map(|finding| finding.rule).collect()
    }
}

/// Cách xét khác: on which other day, or by which other rules, an act is judged once more.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Alternative<'a> {
    /// On another day, by the rules of that day where the act opens a process.
    On(NaiveDate),
    /// By another regulation of the rulebook, also where the act belongs to a process that was opened under one.
    Regulation(Pin),
    /// By another rulebook: one with a draft, say.
    Rulebook(&'a Rulebook),
}

/// So sánh: one act, judged twice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Comparison {
    /// As it is.
    pub before: Judgement,
    /// As it would be.
    pub after: Judgement,
}

/// Judges an act twice: as it is, and on another day or by other rules.
///
/// ```
/// use to_dan_pho::Rule;
/// use to_dan_pho::answers::{Alternative, Standing, compare};
/// use to_dan_pho::group::Command;
/// use to_dan_pho::procedures::election::{self, Call};
/// # use to_dan_pho::group::Register;
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Act, Actor, GroupId, GroupLog, PersonId, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// # let book = Rulebook::builtin();
/// # let mut log = GroupLog::new(GroupId::from_u128(1));
/// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
/// let call = Command::Election(election::Command::Call(Call::on(day("2026-08-30"))));
/// let act = Act { by: Actor::WardChair(PersonId::from_u128(9)), on: day("2026-08-11"), what: call };
/// // Nineteen days before the vote it is called too late; a day earlier it is not.
/// let compared = compare(log.group(), &act, &book, Alternative::On(day("2026-08-10")));
/// assert_eq!(compared.before.standing(), Standing::Irregular);
/// assert!(compared.before.rules().contains(Rule::CallAhead));
/// assert_eq!(compared.after.standing(), Standing::Accepted);
/// assert!(compared.differs());
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn compare(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    book: &Rulebook,
    otherwise: Alternative<'_>,
) -> Comparison {
    let (before, _) = Judgement::of(group, act, None, book);
    let (after, _) = match otherwise {
        Alternative::On(on) => Judgement::of(group, &Act { on, ..act.clone() }, None, book),
        Alternative::Regulation(pin) => Judgement::of(group, act, Some(pin), book),
        Alternative::Rulebook(other) => Judgement::of(group, act, None, other),
    };
    Comparison { before, after }
}

impl Comparison {
    /// Returns whether anything is judged otherwise: what becomes of the act, by which rules, what a vote comes to, or a
    /// last day.
    #[must_use]
    pub fn differs(&self) -> bool {
        let judged = |judgement: &Judgement| {
            (
                judgement.standing(),
                judgement.rules(),
                judgement.outcome,
                judgement.due.clone(),
            )
        };
        judged(&self.before) != judged(&self.after)
    }

    /// Lists the rules that the two regulations state differently, whether or not the act touches them
    /// ([`Regulation::changes`](crate::law::Regulation::changes)); nothing where one was not found. The rulebooks are those
    /// of the two judgements.
    ///
    /// ```
    /// # use to_dan_pho::answers::Comparison;
    /// # use to_dan_pho::{Rule, Rulebook};
    /// # fn changed(compared: &Comparison, book: &Rulebook) -> Vec<Rule> {
    /// compared.changes(book, book).map(|change| change.rule).collect()
    /// # }
    /// ```
    pub fn changes<'b>(
        &self,
        before: &'b Rulebook,
        after: &'b Rulebook,
    ) -> impl Iterator<Item = RuleChange<'b>> + use<'b> {
        let one = self.before.findings.regulation.and_then(|pin| before.get(pin));
        let other = self.after.findings.regulation.and_then(|pin| after.get(pin));
        let both = one.zip(other);
        both.into_iter().flat_map(|(one, other)| one.changes(other))
    }

    /// Returns what becomes of the act as it is and as it would be, and each point that only one of the two has, a line each.
    /// The rulebooks are those of the two judgements.
    #[must_use]
    pub fn explain(&self, before: &Rulebook, after: &Rulebook, lang: Lang) -> String {
        let (now, then) = (self.before.standing(), self.after.standing());
        let mut lines = alloc::vec![alloc::format!("{} -> {}", now.text(lang), then.text(lang))];
        let mut only = |one: &Judgement, other: &Judgement, book: &Rulebook, when: &str| {
            let regulation = one.findings.regulation.and_then(|pin| book.get(pin));
            let told = |finding: &Finding| finding.explain_by(regulation, lang);
            let unmet = one.findings.unmet.iter();
            for finding in unmet.filter(|finding| !other.findings.unmet.contains(finding)) {
                let what = finding.obstacle(regulation).text(lang).to_string();
                lines.push(alloc::format!("{when}: {what}: {}", told(finding)));
            }
            let irregular = one.findings.irregular.iter();
            for finding in irregular.filter(|finding| !other.findings.irregular.contains(finding)) {
                let what = lang.pick("thiếu sót", "irregular");
                lines.push(alloc::format!("{when}: {what}: {}", told(finding)));
            }
            if let Some(outcome) = one.outcome.filter(|_| one.outcome != other.outcome) {
                lines.push(alloc::format!("{when}: {}", outcome.explain(regulation, lang)));
            }
            for (rule, due) in one.due.iter().filter(|due| !other.due.contains(due)) {
                let (title, due) = (rule.title(lang), due.text(lang));
                let by = lang.pick("chậm nhất ngày", "due");
                lines.push(alloc::format!("{when}: {title}: {by} {due}"));
            }
        };
        only(
            &self.before,
            &self.after,
            before,
            lang.pick("hiện nay", "as it is"),
        );
        only(
            &self.after,
            &self.before,
            after,
            lang.pick("nếu khác", "otherwise"),
        );
        lines.push(String::new());
        lines.join("\n")
    }
}

/// Thay đổi do dự thảo: an entry of a log that would be judged otherwise by a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DraftChange {
    /// Of which group.
    pub group: GroupId,
    /// The place of the entry in the log.
    pub seq: u64,
    /// The day of the act.
    pub on: NaiveDate,
    /// The judgement by the rulebook, and the one with the draft.
    pub compared: Comparison,
}

/// Lists the entries of logs that a draft would have judged otherwise: the acts of each log are judged one after another by
/// both rulebooks, that of today and one with the draft, each against the group as it would then be.
///
/// An act that would be refused is told, and what follows is judged as if it had been done. A log is read with its
/// corrections; which rules an entry was judged by on its day makes no difference.
///
/// ```
/// use to_dan_pho::answers::changed_by_draft;
/// # use to_dan_pho::{GroupLog, Rulebook};
/// let (logs, book): (Vec<GroupLog>, Rulebook) = (Vec::new(), Rulebook::builtin());
/// // A rulebook without a draft changes nothing.
/// assert!(changed_by_draft(&logs, &book, &book).is_empty());
/// ```
#[must_use]
pub fn changed_by_draft<'a>(
    logs: impl IntoIterator<Item = &'a GroupLog>,
    book: &Rulebook,
    draft: &Rulebook,
) -> Vec<DraftChange> {
    let mut changes = Vec::new();
    for log in logs {
        let (mut before, mut after) = (None, None);
        for (seq, done) in log.read() {
            if matches!(done.what, Event::Corrected { .. }) {
                evolve_read(&mut before, done);
                evolve_read(&mut after, done);
                continue;
            }
            let act = Act {
                by: done.by,
                on: done.on,
                what: done.what.command(),
            };
            let compared = Comparison {
                before: follow(&mut before, &act, done, book),
                after: follow(&mut after, &act, done, draft),
            };
            if compared.differs() {
                changes.push(DraftChange {
                    group: log.id(),
                    seq,
                    on: done.on,
                    compared,
                });
            }
        }
    }
    changes
}

/// Judges an act by a rulebook and applies its event; of a refused act the event that is on record, as if it had been
/// accepted by the regulation that refuses it.
fn follow(
    group: &mut Option<ResidentialGroup>,
    act: &Act<Command>,
    done: &Recorded<Event>,
    book: &Rulebook,
) -> Judgement {
    let (judgement, judged) = Judgement::of(group.as_ref(), act, None, book);
    // What was done against the law gave nothing, and gives nothing where it would have been lawful.
    let judged = judged.filter(|_| !matches!(done.what, Event::UnlawfulRecorded { .. }));
    let event = judged.unwrap_or_else(|| Recorded {
        judged_by: judgement.findings.regulation.map(|regulation| JudgedBy {
            regulation,
            calendar: book.calendar().revision(),
        }),
        ..done.clone()
    });
    evolve(group, &event);
    judgement
}
