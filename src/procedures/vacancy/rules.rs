//! The checks of a vacancy, a line a condition, in the order of the procedure.

use chrono::{Days, Months, NaiveDate};

use crate::PersonId;
use crate::act::{Act, Evidence, Finding, Refusal};
use crate::law::{Due, Period, ProvisionalTime, Role, Rule, Span};
use crate::office::{Office, Tenure};
use crate::procedure::Facts;
use crate::procedure::Law;
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};

use super::command::{Appointment, ChangeTerm, Command, EndTenure, Kind, NewEnd};
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
                c.require_empowered(&rules.provisional_competence)?;
                let on = c.on;
                in_time(c, state, on)
            }
            // INTERPRETATION: death, moving away and a lost standard end an office by themselves. No
            // text read of any line says so, nor who establishes it.
            Kind::EndTenure => c.require_competent(&rules.tenure_end_competence),
            Kind::ChangeTerm => {
                c.require_some(facts.head, Rule::NoHead)?;
                // Who is out of office from a day to come has no term any more that could change.
                if let (Some(head), Some(vacancy)) = (facts.head, state)
                    && let Some(until) = head.period.until().filter(|_| vacancy.head_left())
                {
                    c.require(false, Rule::HeadLeaves, Evidence::On(until))?;
                }
                c.require_competent(&rules.term_change_competence)
            }
            Kind::HandOver => {
                c.require_competent(&rules.handover_competence)?;
                let leads = facts.head.or(facts.provisional());
                c.require_some(leads, Rule::ReceiverNotLeading).map(|_| ())
            }
            Kind::Suspend => {
                if c.stated(&rules.suspension_competence).is_some() {
                    return c.require_competent(&rules.suspension_competence);
                }
                // It was done all the same, on no basis that was read.
                c.run.irregular(Finding {
                    rule: Rule::NotProvidedFor,
                    evidence: Evidence::Rule(Rule::SuspensionCompetence),
                });
                Ok(())
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
                let ends = ending(facts, end, c.on);
                if ends.is_none()
                    && end.ground.decided()
                    && tenure(facts, end.office, end.person, c.on).is_some()
                {
                    return c.run.unmet(Finding::plain(Rule::HeadLeavesByDecision));
                }
                held(c, ends.is_some(), end.office)
            }
            Command::ChangeTerm(change) => changed(c, change),
            Command::HandOver(handover) => {
                let passes = handover.from != handover.to && !handover.items.is_empty();
                c.require(passes, Rule::EmptyHandover, Evidence::Plain)?;
                let leads = facts.head.or(facts.provisional());
                let takes_over = leads.is_none_or(|t| t.person == handover.to);
                c.require(takes_over, Rule::ReceiverNotLeading, Evidence::Plain)
                    .map(|_| ())
            }
            Command::Suspend(suspension) => {
                let holds = tenure(facts, suspension.office, suspension.person, c.on).is_some();
                c.require_number(suspension.decision)?;
                held(c, holds, suspension.office)
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
                let last = appointment.last_day.or(match head_due {
                    Due::By(last) => Some(last),
                    Due::Unknown | Due::NotRegulated => None,
                });
                let period = Period::since(act.on);
                Event::Appointed {
                    appointment: *appointment,
                    tenure: Tenure {
                        office: Office::ProvisionalHead,
                        person: appointment.person,
                        period: last
                            .and_then(|last| last.succ_opt())
                            .map_or(period, |until| period.ending(until)),
                    },
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
                let head = facts.head.ok_or_else(|| nobody(Rule::NoHead, Evidence::Plain))?;
                let open = Period::since(head.period.from());
                let period = match change.end {
                    NewEnd::LastDay(last) => last.succ_opt().map_or(open, |until| open.ending(until)),
                    NewEnd::Until(_) => open,
                };
                Event::TermChanged {
                    change: *change,
                    tenure: Tenure { period, ..head },
                }
            }
            Command::Suspend(suspension) => Event::Suspended(*suspension),
            Command::HandOver(handover) => Event::HandedOver(*handover),
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
    c.require_consents(&rules.provisional_consent, appointment.consent.as_slice())?;
    // On a day past the time nobody can be appointed at all, whatever the last day.
    let past = last_day(c.law, first(state, on)).is_past(on);
    match appointment.last_day {
        Some(last) if !past => in_time(c, state, last),
        _ => Ok(()),
    }
}

/// A provisional head would serve on a day, which the time of this vacancy still holds.
fn in_time<R: CheckMode>(
    c: &mut Checks<'_, R>,
    state: Option<&Vacancy>,
    day: NaiveDate,
) -> Result<(), R::Stop> {
    let last = last_day(c.law, first(state, c.on));
    if last == Due::Unknown {
        c.run.unknown(Rule::ProvisionalTime);
    }
    match c.stated(&c.law.rules().provisional_time) {
        Some(p) if last.is_past(day) => c.breach(p.breach, Rule::ProvisionalTime, Evidence::late(day, last)),
        _ => Ok(()),
    }
}

/// The new end is not past, and no further from the end first recognised than a text allows.
fn changed<R: CheckMode>(c: &mut Checks<'_, R>, change: &ChangeTerm) -> Result<(), R::Stop> {
    let facts = c.facts;
    let last = facts.term_end().and_then(|until| until.pred_opt());
    c.require_number(change.decision)?;
    if let NewEnd::LastDay(day) = change.end {
        c.require_not_after(day)?;
    }
    let (Some(p), Some(last)) = (c.stated(&c.law.rules().term_change), last) else {
        return Ok(());
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
    let observed = match change.end {
        NewEnd::LastDay(day) => day,
        NewEnd::Until(_) => return c.breach(p.breach, Rule::TermChangeOpen, Evidence::On(latest)),
    };
    let bound = observed.clamp(earliest, latest);
    if observed == bound {
        return Ok(());
    }
    c.breach(p.breach, Rule::TermChange, Evidence::Dates { observed, bound })
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

/// The tenure of a person in an office on a day.
fn tenure(facts: &Facts<'_>, office: Office, person: PersonId, on: NaiveDate) -> Option<Tenure> {
    let held = match office {
        Office::Head => facts.head,
        Office::ProvisionalHead => facts.provisional(),
        Office::Deputy | Office::Participant => facts.deputy(person, on),
    };
    held.filter(|t| t.person == person && t.office == office)
}

/// The first day of the first provisional head of the vacancy.
///
/// INTERPRETATION: who is appointed after another in the same vacancy does not get the whole time
/// again.
fn first(state: Option<&Vacancy>, on: NaiveDate) -> NaiveDate {
    state.and_then(|vacancy| vacancy.first).unwrap_or(on)
}

/// The last day of a provisional head, where a text sets one. It is the end of an office, as of a term, and
/// does not move to a working day.
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
