//! The checks of the conference, a line a condition, in the order of the procedure.

use chrono::{Datelike, NaiveDate};

use crate::act::{Act, Evidence, Refusal};
use crate::law::{Due, Report, Rule, Span};
use crate::procedure::Law;
use crate::procedure::at_most;
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};
use crate::text::Set;

use super::command::{Command, Kind};
use super::event::Event;
use super::state::Conference;

impl Procedure for Conference {
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
        let preparing = state.filter(|conference| conference.held.is_none());
        match kind {
            Kind::Plan => {
                c.require(preparing.is_none(), Rule::ConferenceOpen, Evidence::Plain)?;
                if let Some(last) = state.and_then(|conference| conference.held) {
                    c.require_not_before(last)?;
                }
            }
            Kind::Notify | Kind::Hold => {
                if let Some(conference) = c.require_some(preparing, Rule::NoConference)? {
                    c.require_not_before(conference.notified().unwrap_or(conference.planned))?;
                }
            }
            Kind::Report => {
                let held = state.and_then(|conference| conference.held);
                if let Some(held) = c.require_some(held, Rule::ConferenceNotHeld)? {
                    c.require_not_before(held)?;
                }
                let reported = state.is_some_and(|conference| conference.reported.is_some());
                c.require(!reported, Rule::AlreadySent, Evidence::Plain)?;
            }
        }
        c.require_holder()?;
        let rules = c.law.rules();
        let competence = match kind {
            Kind::Report => &rules.conference_report_competence,
            Kind::Plan | Kind::Notify | Kind::Hold => &rules.conference_competence,
        };
        c.require_competent_or_delegated(competence, kind.power())?;
        match preparing.filter(|_| kind == Kind::Hold) {
            Some(conference) => {
                let day = c.on;
                c.require_ahead(&rules.conference_notice, conference.notified(), day)?;
                c.require_within(&rules.report_every, conference.due, day)
            }
            None => Ok(()),
        }
    }

    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop> {
        let rules = c.law.rules();
        match (command, state) {
            (Command::Plan(consents), _) => {
                c.require_consents(&rules.conference_consent, consents)?;
                c.require_consents(&rules.conference_board_consent, consents)
            }
            (Command::Notify(day), _) => c.require_not_after(*day),
            (
                Command::Hold {
                    households,
                    present,
                    reports,
                },
                Some(conference),
            ) => held(c, conference, (*present, *households), *reports),
            (Command::Hold { .. }, None) | (Command::Report, _) => Ok(()),
        }
    }

    #[inline]
    fn event<D>(
        brief: Brief<'_>,
        _: Option<&Self>,
        act: &Act<&Self::Command>,
        done: impl FnOnce(Self::Event) -> D,
    ) -> Result<D, Refusal> {
        let law = brief.law;
        let event = match act.what {
            Command::Plan(consents) => Event::Planned(consents.clone()),
            Command::Notify(day) => Event::Notified(*day),
            Command::Hold {
                households,
                present,
                reports,
            } => {
                let every = law.rules().report_every.stated();
                Event::Held {
                    households: *households,
                    present: *present,
                    reports: *reports,
                    next: every.map_or(Due::NotRegulated, |p| next(p.value, act.on, law)),
                }
            }
            Command::Report => Event::Reported,
        };
        Ok(done(event))
    }
}

fn held<R: CheckMode>(
    c: &mut Checks<'_, R>,
    conference: &Conference,
    (present, households): (u32, u32),
    reports: Set<Report>,
) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    let day = c.on;
    if let Err(flaw) = at_most(Rule::PresentAboveEligible, present.into(), households) {
        c.run.irregular(flaw);
    }
    c.note_not_all_households(households, facts.households);
    if let Some((_, notified_for)) = conference.notified {
        c.note_other_day(day, notified_for);
    }
    if let Some(p) = c.stated(&rules.conference_reports) {
        for report in p.value.without(reports).iter() {
            c.breach(p.breach, Rule::ConferenceReports, Evidence::Report(report))?;
        }
    }
    Ok(())
}

/// The last day of the next conference.
///
/// INTERPRETATION: "once a year, at its end" and "mid-year and at its end" count calendar years and
/// half-years, so one held early leaves the next all of its own stretch. A stretch that does not
/// divide a year runs from the day.
fn next(every: Span, held: NaiveDate, law: Law<'_>) -> Due {
    let months = match every {
        Span::Months(months) if 12u16.is_multiple_of(months) => u32::from(months),
        _ => return every.after(held, law.calendar),
    };
    let first = || {
        let begun = held.month0().checked_div(months)?.checked_mul(months)?;
        let from = NaiveDate::from_ymd_opt(held.year(), begun.checked_add(1)?, 1)?;
        let after_next = chrono::Months::new(months.checked_mul(2)?);
        from.checked_add_months(after_next)?.pred_opt()
    };
    first().map_or(Due::Unknown, Due::By)
}
