//! The checks of a vacancy, a line a condition, in the order of the procedure.

use chrono::{Days, Months, NaiveDate};

use crate::PersonId;
use crate::act::{Act, Evidence, Finding, Refusal};
use crate::law::{Article, Breach, Certainty, Due, Period, Provision, ProvisionalTime, Role, Rule, Span};
use crate::office::{Office, Suspended, Tenure};
use crate::procedure::Facts;
use crate::procedure::Law;
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};
use crate::text::Set;

use super::command::{Appointment, ChangeTerm, Command, EndTenure, Kind};
use super::event::Event;
use super::state::Vacancy;

impl Procedure for Vacancy {
    type Command = Command;
    type Kind = Kind;
    type Event = Event;

    #[inline]
    fn kind(command: &Command) -> Kind {
        command.kind()
    }

    fn gate<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        kind: Self::Kind,
    ) -> Result<(), R::Stop> {
        let facts = c.facts;
        let rules = c.law.rules();
        // Whoever hands over holds the post no more.
        if kind != Kind::HandOver {
            c.require_holder()?;
        }
        // An end is checked with the office it names.
        if matches!(kind, Kind::Appoint | Kind::ChangeTerm) {
            c.require_after_change_of_heads()?;
        }
        match kind {
            Kind::Appoint => {
                c.require(facts.head.is_none(), Rule::HeadInOffice, Evidence::Plain)?;
                c.require_competent(&rules.provisional_competence)?;
                let on = c.on;
                note_shared_time(c, state, on);
                Ok(())
            }
            // INTERPRETATION: death and moving away end an office by themselves. No text read of any line says so, nor
            // who establishes it.
            Kind::EndTenure => c.require_competent(&rules.tenure_end_competence),
            Kind::ChangeTerm => {
                let head = c.require_some(facts.head.or_else(|| facts.expired_head()), Rule::NoHead)?;
                if let (None, Some(last)) =
                    (facts.head, head.and_then(|head| head.period.until()?.pred_opt()))
                {
                    // INTERPRETATION: an extension decided after the term ended, or with effect from an earlier day, is
                    // recorded as it was given, and the head was in office in between. No text speaks of it.
                    c.run.irregular(Finding {
                        rule: Rule::TermOver,
                        evidence: Evidence::Dates {
                            observed: c.on,
                            bound: last,
                        },
                    });
                }
                // Who is out of office from a day to come has no term any more that could change.
                if let (Some(head), Some(vacancy)) = (facts.head, state)
                    && let Some(until) = head.period.until().filter(|_| vacancy.head_left())
                {
                    c.require(false, Rule::HeadLeaves, Evidence::On(until))?;
                }
                // How far the term is changed says which of the two decides.
                if decides_beyond(c) {
                    return Ok(());
                }
                c.require_competent(&rules.term_change_competence)
            }
            Kind::HandOver => {
                c.require_competent(&rules.handover_competence)?;
                let leads = facts.head.or(facts.provisional());
                c.require_some(leads, Rule::ReceiverNotLeading).map(|_| ())
            }
            Kind::Suspend => {
                c.require_competent(&rules.suspension_competence)?;
                // No text read lets anybody suspend: it was done all the same.
                let of_a_text = |p: &Provision<Set<Role>>| p.certainty != Certainty::Assumed;
                if !rules.suspension_competence.stated().is_some_and(of_a_text) {
                    c.run.irregular(Finding {
                        rule: Rule::NotProvidedFor,
                        evidence: Evidence::Rule(Rule::SuspensionCompetence),
                    });
                }
                Ok(())
            }
            // INTERPRETATION: no text read says who lifts a suspension. The commune-level People's Committee and its Chair
            // do, who suspend.
            Kind::LiftSuspension => {
                c.require(
                    facts.suspended().next().is_some(),
                    Rule::NotSuspended,
                    Evidence::Plain,
                )?;
                c.run.unregulated(Rule::SuspensionEndCompetence);
                c.require_competent(&rules.suspension_end_competence)
            }
        }
    }

    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop> {
        let facts = c.facts;
        match command {
            Command::Appoint(appointment) => appointed(c, state, appointment),
            Command::EndTenure(end) => {
                settled(c, end)?;
                if end.office == Office::Participant && end.ground.decided() {
                    c.require_competent(&c.law.rules().participant_relief)?;
                } else {
                    // INTERPRETATION: that a death and moving away end an office, and who establishes it; who relieves a
                    // deputy or a provisional head. No text read says any of it.
                    c.run.unregulated(Rule::TenureEndCompetence);
                }
                let ends = ending(facts, end, c.on);
                if ends.is_none()
                    && end.ground.decided()
                    && tenure(facts, end.office, end.person, c.on).is_some()
                {
                    return c.run.unmet(by_decision(c.law));
                }
                held(c, ends.is_some(), end.office)
            }
            Command::ChangeTerm(change) => changed(c, change),
            Command::HandOver { from, to, items } => {
                let passes = from != to && !items.is_empty();
                c.require(passes, Rule::EmptyHandover, Evidence::Plain)?;
                // A head hands over or takes over; the handover of others is for the commune to record.
                let by =
                    c.by.person()
                        .filter(|_| matches!(c.by.role(), Role::Head | Role::ProvisionalHead));
                let party = by.is_none_or(|by| by == *from || by == *to);
                c.require(party, Rule::NotTheHolder, Evidence::Role(c.by.role()))?;
                let leads = facts.head.or(facts.provisional());
                let takes_over = leads.is_none_or(|t| t.person == *to);
                c.require(takes_over, Rule::ReceiverNotLeading, Evidence::Plain)
                    .map(|_| ())
            }
            Command::Suspend(suspension) => {
                let holds = tenure(facts, suspension.office, suspension.person, c.on).is_some();
                c.require_number(suspension.decision)?;
                held(c, holds, suspension.office)
            }
            Command::LiftSuspension(lifted) => {
                c.require_number(lifted.decision)?;
                let of = |s: Suspended| (s.office, s.person) == (lifted.office, lifted.person);
                let suspended = facts.suspended().any(of);
                c.require(suspended, Rule::NotSuspended, Evidence::Plain)
                    .map(|_| ())
            }
        }
    }

    #[inline]
    fn event<D>(
        brief: Brief<'_>,
        state: Option<&Self>,
        act: &Act<&Self::Command>,
        done: impl FnOnce(Self::Event) -> D,
    ) -> Result<D, Refusal> {
        let Brief { law, facts } = brief;
        let nobody = |rule, evidence| Finding { rule, evidence }.under(law.regulation.pin());
        let event = match act.what {
            Command::Appoint(appointment) => {
                let head_due = last_day(law, first(state, act.on));
                // Designated again after that, a provisional head serves the time from the own decision.
                let serves = if head_due.is_past(act.on) {
                    last_day(law, act.on)
                } else {
                    head_due
                };
                let last = appointment.last_day.or(match serves {
                    Due::By(last) => Some(last),
                    Due::Unknown | Due::NotRegulated => None,
                });
                let period = Period::since(act.on);
                Event::Appointed {
                    appointment: *appointment,
                    tenure: Tenure::new(
                        Office::ProvisionalHead,
                        appointment.person,
                        last.and_then(|last| last.succ_opt())
                            .map_or(period, |until| period.ending(until)),
                    ),
                    head_due,
                }
            }
            Command::EndTenure(end) => {
                let role = Evidence::Role(role(end.office));
                let tenure = ending(facts, end, act.on).ok_or_else(|| nobody(Rule::NotTheHolder, role))?;
                Event::Ended {
                    end: *end,
                    tenure: tenure.until(act.on),
                }
            }
            Command::ChangeTerm(change) => {
                let head = facts.head.or_else(|| facts.expired_head());
                let head = head.ok_or_else(|| nobody(Rule::NoHead, Evidence::Plain))?;
                let open = Period::since(head.period.from());
                let until = change.end.last_day().and_then(|last| last.succ_opt());
                let period = until.map_or(open, |until| open.ending(until));
                Event::TermChanged {
                    change: *change,
                    tenure: Tenure { period, ..head },
                }
            }
            Command::Suspend(suspension) => Event::Suspended(*suspension),
            Command::LiftSuspension(lifted) => Event::SuspensionLifted(*lifted),
            Command::HandOver { from, to, items } => Event::HandedOver {
                from: *from,
                to: *to,
                items: *items,
            },
        };
        Ok(done(event))
    }
}

fn appointed<R: CheckMode>(
    c: &mut Checks<'_, R>,
    state: Option<&Vacancy>,
    appointment: &Appointment,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let on = c.on;
    c.require_number(appointment.decision)?;
    if let Some(last) = appointment.last_day {
        c.require_not_after(last)?;
    }
    c.require_day_after(appointment.last_day.unwrap_or(on))?;
    c.require_consents(&rules.provisional_consent, appointment.consent.as_slice())?;
    let Some(last) = appointment.last_day else {
        return Ok(());
    };
    // No decision gives more than the time that a text allows from its own day.
    let own = last_day(c.law, on);
    if let Some(p) = rules.provisional_time.stated()
        && own.is_past(last)
    {
        return c.breach(p.breach, Rule::ProvisionalTime, Evidence::late(last, own));
    }
    // On a day past the time of the vacancy that is noted already, whatever the last day.
    let shared = last_day(c.law, first(state, on));
    if !shared.is_past(on) {
        note_shared_time(c, state, last);
    }
    Ok(())
}

/// A provisional head would serve on a day, which the time of this vacancy still holds.
///
/// INTERPRETATION: the six months run "kể từ ngày có quyết định chỉ định"; whether somebody designated again in one
/// vacancy has six months of the own decision or shares those of the first, no text says. It happens where nobody
/// was found to stand, so it is irregular and not refused, and that a head is overdue stays told.
fn note_shared_time<R: CheckMode>(c: &mut Checks<'_, R>, state: Option<&Vacancy>, day: NaiveDate) {
    let last = last_day(c.law, first(state, c.on));
    if last == Due::Unknown {
        c.run.unknown(Rule::ProvisionalTime);
    }
    if c.stated(&c.law.rules().provisional_time).is_some() && last.is_past(day) {
        c.run.irregular(Finding {
            rule: Rule::ProvisionalTime,
            evidence: Evidence::late(day, last),
        });
    }
}

/// Returns whether the actor is one who changes a term by more than the commune's committee may.
fn decides_beyond<R>(c: &Checks<'_, R>) -> bool {
    let beyond = c.law.rules().term_change_beyond.stated();
    beyond.is_some_and(|p| p.value.contains(c.by.role()))
}

/// The new end is not past and rests on a ground of the text. By so much as a text allows the commune's committee
/// changes the term, counted from the end first recognised; by more, whoever decides beyond, on a report.
fn changed<R: CheckMode>(c: &mut Checks<'_, R>, change: &ChangeTerm) -> Result<(), R::Stop> {
    c.require_number(change.decision)?;
    if let Some(day) = change.end.last_day() {
        c.require_not_after(day)?;
        c.require_day_after(day)?;
    }
    if let Some(p) = c.stated(&c.law.rules().term_change_grounds)
        && !change.ground.is_some_and(|ground| p.value.contains(ground))
    {
        c.breach(p.breach, Rule::TermChangeGrounds, Evidence::Plain)?;
    }
    match (beyond(c, change), decides_beyond(c)) {
        (Some((p, rule, evidence)), false) => c.breach(p, rule, evidence),
        // What lies within is for the commune's committee alone.
        (None, true) => c.require_competent(&c.law.rules().term_change_competence),
        (Some(_), true) => {
            let reported = change.reported.is_some_and(|day| day <= c.on);
            if !reported {
                c.run.irregular(Finding::plain(Rule::TermChangeUnreported));
            }
            Ok(())
        }
        (None, false) => Ok(()),
    }
}

/// How the new end lies further from the end first recognised than a text allows, if it does.
fn beyond<R: CheckMode>(c: &mut Checks<'_, R>, change: &ChangeTerm) -> Option<(Breach, Rule, Evidence)> {
    let facts = c.facts;
    let last = facts.term_end().and_then(|until| until.pred_opt());
    let (Some(p), Some(last)) = (c.stated(&c.law.rules().term_change), last) else {
        return None;
    };
    let reach = |to: Option<NaiveDate>| to.unwrap_or(last);
    let (earliest, latest) = match p.value {
        Span::Months(n) => {
            let months = Months::new(u32::from(n));
            (
                reach(last.checked_sub_months(months)),
                reach(last.checked_add_months(months)),
            )
        }
        Span::Days(n) | Span::WorkingDays(n) => {
            let days = Days::new(u64::from(n));
            (
                reach(last.checked_sub_days(days)),
                reach(last.checked_add_days(days)),
            )
        }
    };
    let Some(observed) = change.end.last_day() else {
        return Some((p.breach, Rule::TermChangeOpen, Evidence::On(latest)));
    };
    let bound = observed.clamp(earliest, latest);
    (observed != bound).then_some((p.breach, Rule::TermChange, Evidence::Dates { observed, bound }))
}

/// Checks that the end of an office is not dated before what is settled.
///
/// The end of the head's or provisional head's office is not dated before the last change of it. A deputy
/// may have left on any day in office, and a recognition for a day to come is withdrawn by an act of any date,
/// unless the first day has come since, which a recorded change of the offices or an act of somebody in office
/// shows: what followed from it stands.
fn settled<R: CheckMode>(c: &mut Checks<'_, R>, end: &EndTenure) -> Result<(), R::Stop> {
    let facts = c.facts;
    match end.office {
        Office::Head => match ending(facts, end, c.on).filter(|t| c.on < t.period.from()) {
            // Somebody has acted in office since the first day, on which this head had begun.
            Some(next) if facts.acted >= Some(next.period.from()) => c.require_not_before(next.period.from()),
            Some(_) => Ok(()),
            None => c.require_after_change_of_heads(),
        },
        Office::ProvisionalHead => c.require_after_change_of_heads(),
        Office::Deputy | Office::Participant => {
            let changed = facts
                .heads_changed()
                .max(facts.deputies_changed())
                .max(facts.acted);
            let theirs = |t: &Tenure| (t.office, t.person) == (end.office, end.person);
            let begun = |day: &NaiveDate| Some(*day) <= changed;
            let firsts = facts.deputies().filter(theirs).map(|t| t.period.from());
            match firsts.filter(begun).max() {
                Some(first_day) => c.require_not_before(first_day),
                None => Ok(()),
            }
        }
    }
}

fn held<R: CheckMode>(c: &mut Checks<'_, R>, holds: bool, office: Office) -> Result<(), R::Stop> {
    c.require(holds, Rule::NotTheHolder, Evidence::Role(role(office)))
        .map(|_| ())
}

const fn role(office: Office) -> Role {
    match office {
        Office::Head => Role::Head,
        Office::Deputy => Role::Deputy,
        Office::Participant => Role::Participant,
        Office::ProvisionalHead => Role::ProvisionalHead,
    }
}

/// The tenure that ends: of whoever is in office, or was recognised and is still to begin. A head in office
/// is relieved by the residents.
fn ending(facts: &Facts<'_>, end: &EndTenure, on: NaiveDate) -> Option<Tenure> {
    let to_come = |t: &Tenure| (t.office, t.person) == (end.office, end.person) && on < t.period.from();
    let next = || {
        let heads = facts.next_head().into_iter();
        heads.chain(facts.deputies()).find(to_come)
    };
    let now = tenure(facts, end.office, end.person, on);
    now.filter(|t| t.office != Office::Head || !end.ground.decided())
        .or_else(next)
}

/// Returns that a head in office is relieved by the residents' decision, with the article: of the grounds for which a
/// removal is proposed (point b, clause 1, Article 9, Decree 59/2023/NĐ-CP) or, where no instrument consulted tells them, of the
/// share that relieves a head (Article 19, Ordinance 34/2007/PL-UBTVQH11).
fn by_decision(law: Law<'_>) -> Finding {
    let rules = law.rules();
    let told = rules
        .removal_grounds
        .stated()
        .is_some_and(|p| p.article != Article::WHOLE);
    Finding {
        rule: Rule::HeadLeavesByDecision,
        evidence: Evidence::Rule(if told {
            Rule::RemovalGrounds
        } else {
            Rule::ReliefMajority
        }),
    }
}

/// The tenure of a person in an office on a day.
fn tenure(facts: &Facts<'_>, office: Office, person: PersonId, on: NaiveDate) -> Option<Tenure> {
    let held = match office {
        Office::Head => facts.head,
        Office::ProvisionalHead => facts.provisional(),
        Office::Deputy | Office::Participant => facts.deputy(office, person, on),
    };
    held.filter(|t| t.person == person && t.office == office)
}

/// The first day of the first provisional head of the vacancy, from which a head is due.
fn first(state: Option<&Vacancy>, on: NaiveDate) -> NaiveDate {
    state.and_then(|vacancy| vacancy.first).unwrap_or(on)
}

/// The last day of a provisional head, where a text sets one.
///
/// INTERPRETATION: it is the end of an office, as of a term, and does not move to a working day (clause 5, Article
/// 148, Civil Code, speaks of what is to be done by a day).
fn last_day(law: Law<'_>, first: NaiveDate) -> Due {
    let Some(time) = law.rules().provisional_time.stated() else {
        return Due::NotRegulated;
    };
    let last = match time.value {
        ProvisionalTime::UntilElected => return Due::NotRegulated,
        ProvisionalTime::AtMost(span @ Span::WorkingDays(_)) => return span.after(first, law.calendar),
        ProvisionalTime::AtMost(Span::Months(months)) => {
            let term = Period::term(first, months);
            term.until().and_then(|until| until.pred_opt())
        }
        ProvisionalTime::AtMost(Span::Days(days)) => first.checked_add_days(Days::new(u64::from(days))),
    };
    last.map_or(Due::Unknown, Due::By)
}
