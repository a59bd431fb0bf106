//! The steps that are left to a result.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::MatterId;
use crate::group::Question;
use crate::group::state::ResidentialGroup;
use crate::law::{Due, Matter, Opinion, Regulation, Role, Rule, Rulebook, Slot, Span, Strength};
use crate::office::{Beside, Office};
use crate::procedure::{Law, Receipt};
use crate::procedures::{delegation, deputy, election, meeting, relief};
use crate::text::{Set, vocabulary};

use super::next::NextAct;
use super::step::{Impossible, Step};
use super::timetable::{Draft, first_vote, timetable};

vocabulary! {
    /// Kết quả cần đạt: a result to which steps lead.
    pub enum Goal {
        /// A head in office, or recognised.
        Head = "có Trưởng thôn, Tổ trưởng tổ dân phố được công nhận" / "a recognised head",
        /// A deputy or participant in office, as the rules have one.
        Deputy = "có cấp phó hoặc người tham gia hoạt động được công nhận" / "a recognised deputy or participant",
        /// A delegation to a deputy.
        Delegation = "có ủy quyền" / "a delegation",
        /// The head relieved.
        Relief = "cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố" / "the head relieved",
    }
}

/// Lists the steps that are left from the state of a group to a result, in their order, each with who is competent, its first
/// day and its last one; none where the result is there. Each step is possible once those before it are done; times run from
/// the last day of the step before.
///
/// The shortest way is told: of the election, the first day of the vote for which every step is in time; of a relief, the
/// meeting that agrees.
///
/// ```
/// use to_dan_pho::answers::{Goal, way};
/// # use to_dan_pho::group::Register;
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// # let book = Rulebook::builtin();
/// # let mut log = GroupLog::new(GroupId::from_u128(1));
/// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
/// let group = log.group().ok_or("no group")?;
/// let steps = way(group, Goal::Head, day("2026-08-01"), &book)?;
/// let first = steps.first().ok_or("no step")?;
/// assert!(first.explain(&book, Lang::En).contains("call the election"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// That the rules of the place and day do not provide for it, or that there is nobody and nothing that it could be about.
pub fn way(
    group: &ResidentialGroup,
    goal: Goal,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<Vec<Step>, Impossible> {
    match goal {
        Goal::Head => to_head(group, on, book),
        Goal::Deputy => to_deputy(group, on, book),
        Goal::Delegation => to_delegation(group, on, book),
        Goal::Relief => to_relief(group, on, book),
    }
}

/// Lists the steps that are left to a decision of the residents in force, as [`way`] does for the other results: to its vote where
/// it has effect when it is passed, and else to its recognition, or to the day of effect of a commune-wide decision.
///
/// # Errors
/// That the group has no such matter, or that it ended.
pub fn way_to_decision(
    group: &ResidentialGroup,
    matter: MatterId,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<Vec<Step>, Impossible> {
    use meeting::{GivesEffect, Kind};
    let decision = group.matter(matter).filter(|d| d.end().is_none());
    let decision = decision.ok_or(Impossible::NothingThere)?;
    let mut list = List::under(decision.regulation(), on, book)?;
    if decision.effect().is_some() {
        return Ok(list.steps);
    }
    let rules = list.rules();
    let of = |kind| Question::Meeting { matter, kind };
    // Where there is no head, whoever was designated convenes.
    let convener = decision.convener().filter(|_| group.head_on(on).is_none());
    let convening = match convener {
        Some(convener) => Set::<Role>::of(&[convener.role()]),
        None => stated(&rules.meeting_convening),
    };
    let passed = decision.passed();
    if passed.is_none() {
        let notified = decision.notified();
        if notified.is_none() {
            list.add_by(of(Kind::Notify), convening, None);
        }
        let vote = notified.map_or_else(|| list.first_meeting(list.at), |(_, day)| day);
        list.at = list.at.max(vote);
        list.add_by(of(Kind::Hold), convening, None);
    }
    let effect = meeting::gives_effect(rules, decision.matter(), decision.scope());
    if effect == GivesEffect::Adoption {
        return Ok(list.steps);
    }
    if effect == GivesEffect::DayOfEffect {
        list.add(of(Kind::SetEffect), &rules.effect_commune, None);
        return Ok(list.steps);
    }
    let recognition = match decision.matter() {
        Matter::Conventions => stated(&rules.conventions_recognition),
        Matter::Boards => stated(&rules.boards_recognition),
        // No instrument consulted names who recognises a decision on another matter.
        Matter::Contributions | Matter::Funds | Matter::Head | Matter::Other => Set::EMPTY,
    };
    if decision.written().is_none() {
        list.add_by(of(Kind::Write), convening, None);
    }
    let voted = passed.map_or(list.at, |vote| vote.on);
    if decision.sent().is_none() {
        list.add_by(of(Kind::Send), convening, Some((&rules.send_within, voted)));
    }
    if decision.receipt().is_none() {
        list.add_by(of(Kind::Receive), recognition, None);
    }
    let day = received(decision.receipt(), list.last);
    let within = Some((&rules.decision_recognition_within, day));
    list.add_by(of(Kind::Recognise), recognition, within);
    Ok(list.steps)
}

/// Returns the bodies and posts that a rule names; none where no instrument consulted does.
fn stated(slot: &Slot<Set<Role>>) -> Set<Role> {
    slot.stated().map_or(Set::EMPTY, |p| p.value)
}

/// The steps of a way, while they are listed.
struct List<'a> {
    law: Law<'a>,
    // The first day of the step that comes next.
    at: NaiveDate,
    // The last day of the step before.
    last: NaiveDate,
    steps: Vec<Step>,
}

impl<'a> List<'a> {
    fn of(regulation: &'a Regulation, on: NaiveDate, book: &'a Rulebook) -> Self {
        Self {
            law: Law::new(regulation, book),
            at: on,
            last: on,
            steps: Vec::new(),
        }
    }

    fn under(pin: crate::law::Pin, on: NaiveDate, book: &'a Rulebook) -> Result<Self, Impossible> {
        let regulation = book.get(pin).ok_or(Impossible::UnknownRules(on))?;
        Ok(Self::of(regulation, on, book))
    }

    fn rules(&self) -> &'a crate::law::Slots {
        self.law.regulation().slots()
    }

    /// The first day, from that of the step that comes next, for which a notice of a day is in time.
    fn first_meeting(&self, notice: NaiveDate) -> NaiveDate {
        let in_time = |vote: &NaiveDate| match self.rules().notice_ahead.stated() {
            None => true,
            Some(p) => match p.value.before(*vote, self.law.calendar()) {
                Due::By(last) => notice <= last,
                Due::Unknown | Due::NotRegulated => true,
            },
        };
        let mut days = self.at.iter_days().take(60);
        days.find(in_time).unwrap_or(self.at)
    }

    /// Adds a step, with the time that it has from a day on.
    fn add(&mut self, what: Question, by: &Slot<Set<Role>>, within: Option<(&Slot<Span>, NaiveDate)>) {
        self.add_by(what, stated(by), within);
    }

    fn add_by(&mut self, what: Question, by: Set<Role>, within: Option<(&Slot<Span>, NaiveDate)>) {
        let due = within.map(|(slot, day)| (slot.rule(), self.law.due(slot, day), day));
        let set = due.filter(|(_, due, _)| *due != Due::NotRegulated);
        let latest = set.map_or(Due::NotRegulated, |(_, due, _)| due);
        self.steps.push(Step {
            what,
            by,
            earliest: self.at,
            latest,
            rule: set.map(|(rule, ..)| rule),
            counted_from: set.map(|(.., day)| day),
            done: None,
            regulation: self.law.regulation().pin(),
        });
        self.last = match latest {
            Due::By(last) => last.max(self.at),
            Due::Unknown | Due::NotRegulated => self.at,
        };
    }
}

/// Returns the day of a receipt, or the last day of the step before.
fn received(receipt: Option<Receipt>, last: NaiveDate) -> NaiveDate {
    receipt.map_or(last, |receipt| receipt.on)
}

fn to_head(group: &ResidentialGroup, on: NaiveDate, book: &Rulebook) -> Result<Vec<Step>, Impossible> {
    use election::Kind;
    let under_way = group.election().filter(|e| e.end().is_none());
    let Some(e) = under_way else {
        return match group.head_on(on) {
            Some(_) => Ok(Vec::new()),
            None => {
                let vote = first_vote(group, on, on, book).ok_or(Impossible::UnknownRules(on))?;
                timetable(group, vote, on, book).map(|plan| plan.steps)
            }
        };
    };
    let left = |steps: Vec<Step>| steps.into_iter().filter(|step| step.done.is_none()).collect();
    let Some(held) = e.held() else {
        // The day that was decided, or the first on which everything can be in time.
        let planned = e.day().and_then(|day| timetable(group, day, on, book).ok());
        let first = || timetable(group, first_vote(group, on, on, book).unwrap_or(on), on, book);
        return planned.map_or_else(first, Ok).map(|plan| left(plan.steps));
    };
    let mut list = List::under(e.regulation(), on, book)?;
    let rules = list.rules();
    if e.elected().is_none() {
        list.add(
            Question::Election(Kind::OrderRerun),
            &rules.rerun_competence,
            None,
        );
        let vote = list.first_meeting(on);
        let draft = Draft {
            law: list.law,
            on,
            vote,
        };
        list.steps.extend(draft.rerun());
        return Ok(list.steps);
    }
    if e.sent().is_none() {
        list.add(
            Question::Election(Kind::Send),
            &rules.convening_competence,
            Some((&rules.send_within, held.on)),
        );
    }
    if e.receipt().is_none() {
        list.add(
            Question::Election(Kind::Receive),
            &rules.recognition_competence,
            None,
        );
    }
    let day = received(e.receipt(), list.last);
    let within = Some((&rules.recognition_within, day));
    list.add(
        Question::Election(Kind::Recognise),
        &rules.recognition_competence,
        within,
    );
    Ok(list.steps)
}

fn to_deputy(group: &ResidentialGroup, on: NaiveDate, book: &Rulebook) -> Result<Vec<Step>, Impossible> {
    use deputy::Kind;
    let selection = group.selection().filter(|s| s.end().is_none());
    if selection.is_none() && group.deputies_on(on).next().is_some() {
        return Ok(Vec::new());
    }
    let mut before = match selection {
        Some(_) => Vec::new(),
        None => to_head(group, on, book)?,
    };
    let regulation = match selection {
        Some(s) => book.get(s.regulation()),
        None => group.regulation_on(on, book),
    };
    let mut list = List::of(regulation.ok_or(Impossible::UnknownRules(on))?, on, book);
    list.at = before.last().map_or(on, |step| step.earliest);
    let rules = list.rules();
    // Which of the two the rules have: participants since Decree 185/2026, deputies before.
    let office = match selection {
        Some(s) => s.office(),
        None => {
            let has = |kind| {
                let found = NextAct::of(group, Question::Deputy(kind), on, book);
                let left_out = |missing: &super::Missing| {
                    matches!(
                        missing.finding.rule,
                        Rule::NotProvidedFor | Rule::DeputyForm | Rule::DeputySize
                    )
                };
                !found.missing.iter().any(left_out)
            };
            match (has(Kind::OpenParticipant), has(Kind::Open)) {
                (_, true) => Office::Deputy,
                (true, false) => Office::Participant,
                (false, false) => return Err(Impossible::NotProvidedFor(Rule::DeputyForm)),
            }
        }
    };
    let beside = Beside::of(office, rules);
    let of = Question::Deputy;
    if selection.is_none() {
        let open = match office {
            Office::Participant => Kind::OpenParticipant,
            Office::Head | Office::Deputy | Office::ProvisionalHead => Kind::Open,
        };
        list.add(of(open), beside.competence, None);
    }
    if selection.is_none_or(|s| s.chosen().is_none()) {
        if let Some(p) = beside.consent.stated() {
            for needed in [Some(p.value.first), p.value.second].into_iter().flatten() {
                // The last answer of a body counts. One against is enough where the body is only consulted.
                let answers = selection.map_or(&[][..], |s| s.consents());
                let last = answers.iter().rev().find(|given| given.of == needed.of);
                let enough = last.is_some_and(|given| {
                    given.opinion == Opinion::For || needed.strength == Strength::Consultation
                });
                if !enough {
                    list.add_by(of(Kind::Consent), Set::<Role>::of(&[needed.of]), None);
                }
            }
        }
        list.add(of(Kind::Choose), beside.competence, None);
    }
    if selection.is_none_or(|s| s.proposed().is_none()) {
        list.add(of(Kind::Propose), beside.competence, None);
    }
    let receipt = selection.and_then(deputy::Selection::receipt);
    if receipt.is_none() {
        list.add(of(Kind::Receive), beside.recognition, None);
    }
    let day = received(receipt, list.last);
    list.add(
        of(Kind::Recognise),
        beside.recognition,
        Some((beside.within, day)),
    );
    before.append(&mut list.steps);
    Ok(before)
}

fn to_delegation(group: &ResidentialGroup, on: NaiveDate, book: &Rulebook) -> Result<Vec<Step>, Impossible> {
    let grant = Question::Delegation(delegation::Kind::Grant);
    let found = NextAct::of(group, grant, on, book);
    let lacks = |rule| found.missing.iter().any(|missing| missing.finding.rule == rule);
    if lacks(Rule::DelegationOpen) {
        return Ok(Vec::new());
    }
    if lacks(Rule::NotProvidedFor) {
        return Err(Impossible::NotProvidedFor(Rule::DelegationTo));
    }
    let mut steps = match found.is_open() {
        true => Vec::new(),
        false => to_deputy(group, on, book)?,
    };
    let regulation = group
        .regulation_on(on, book)
        .ok_or(Impossible::UnknownRules(on))?;
    let mut list = List::of(regulation, on, book);
    list.at = steps.last().map_or(on, |step| step.earliest);
    list.add(grant, &list.rules().delegation_competence, None);
    steps.append(&mut list.steps);
    Ok(steps)
}

fn to_relief(group: &ResidentialGroup, on: NaiveDate, book: &Rulebook) -> Result<Vec<Step>, Impossible> {
    use relief::Kind;
    let under_way = group.relief().filter(|s| s.end().is_none());
    let head = group.head_on(on).ok_or(Impossible::NothingThere)?;
    let regulation = match under_way {
        Some(s) => book.get(s.regulation()),
        None => group.regulation_on(on, book),
    };
    let mut list = List::of(regulation.ok_or(Impossible::UnknownRules(on))?, on, book);
    let rules = list.rules();
    let of = Question::Relief;
    // Where the head is the head of the Front committee too, others propose and convene.
    let (proposing, convening) = match group.front_head() == Some(head.person) {
        true => (&rules.removal_front_head, &rules.relief_convening_front),
        false => (&rules.removal_competence, &rules.relief_convening),
    };
    if under_way.is_none() {
        list.add(of(Kind::Propose), proposing, None);
    }
    let held = under_way.and_then(|s| s.met()).filter(|met| met.outcome.passed());
    if held.is_none() {
        let convened = under_way.and_then(relief::Relief::convened);
        if convened.is_none() {
            list.add(of(Kind::Convene), convening, None);
        }
        // The first day for which the notice of the meeting is in time.
        let notice = convened.unwrap_or(list.at);
        list.at = list.first_meeting(notice);
        list.add(of(Kind::Hold), convening, None);
    }
    let day = held.map_or(list.at, |met| met.on);
    if under_way.is_none_or(|s| s.sent().is_none()) {
        list.add(of(Kind::Send), convening, Some((&rules.send_within, day)));
    }
    let receipt = under_way.and_then(relief::Relief::receipt);
    if receipt.is_none() {
        list.add(of(Kind::Receive), &rules.relief_recognition, None);
    }
    let day = received(receipt, list.last);
    let within = Some((&rules.relief_recognition_within, day));
    list.add(of(Kind::Recognise), &rules.relief_recognition, within);
    Ok(list.steps)
}
