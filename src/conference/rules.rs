//! The checks of the conference, a line a condition, in the order of the procedure.

use crate::act::{Checks, Evidence, Run};
use crate::law::Rule;
use crate::minutes::at_most;
use crate::office::Facts;

use super::command::{Command, Hearing, Kind};
use super::state::Conference;

/// Stage and competence, then what the command says.
pub(super) fn check<R: Run>(
    c: &mut Checks<'_, R>,
    state: Option<&Conference>,
    command: &Command,
    facts: &Facts<'_>,
) -> Result<(), R::Stop> {
    gate(c, state, command.kind(), facts)?;
    let rules = c.law.regulation;
    match (command, state) {
        (Command::Plan(consents), _) => {
            c.consented(&rules.conference_consent, consents)?;
            c.consented(&rules.conference_board_consent, consents)
        }
        (Command::Notify(day), _) => c.not_after(*day),
        (Command::Hold(hearing), Some(conference)) => held(c, conference, hearing, facts),
        (Command::Hold(_), None) | (Command::Report, _) => Ok(()),
    }
}

/// Whether a kind of act is open now, to this actor.
pub(super) fn gate<R: Run>(
    c: &mut Checks<'_, R>,
    state: Option<&Conference>,
    kind: Kind,
    facts: &Facts<'_>,
) -> Result<(), R::Stop> {
    let preparing = state.filter(|conference| conference.held.is_none());
    match kind {
        Kind::Plan => {
            c.that(preparing.is_none(), Rule::ConferenceOpen, Evidence::Plain)?;
            if let Some(last) = state.and_then(|conference| conference.held) {
                c.not_before(last)?;
            }
        }
        Kind::Notify | Kind::Hold => {
            if let Some(conference) = c.some(preparing, Rule::NoConference)? {
                c.not_before(conference.notified().unwrap_or(conference.planned))?;
            }
        }
        Kind::Report => {
            let held = state.and_then(|conference| conference.held);
            if let Some(held) = c.some(held, Rule::ConferenceNotHeld)? {
                c.not_before(held)?;
            }
            let reported = state.is_some_and(|conference| conference.reported.is_some());
            c.that(!reported, Rule::AlreadyReported, Evidence::Plain)?;
        }
    }
    c.holder(facts)?;
    c.competent(&c.law.regulation.conference_competence)
}

fn held<R: Run>(
    c: &mut Checks<'_, R>,
    conference: &Conference,
    hearing: &Hearing,
    facts: &Facts<'_>,
) -> Result<(), R::Stop> {
    let rules = c.law.regulation;
    let day = c.on;
    if let Err(flaw) = at_most(Rule::PresentAboveRoll, hearing.present.into(), hearing.roll) {
        c.run.irregular(flaw);
    }
    c.whole_group(hearing.roll, facts.households);
    c.ahead(&rules.conference_notice, conference.notified(), day)?;
    if let Some((_, notified_for)) = conference.notified {
        c.on_the_day(day, notified_for);
    }
    if let Some(p) = c.stated(&rules.conference_reports) {
        for report in p.value.without(hearing.reports).iter() {
            c.breach(p.breach, Rule::ConferenceReports, Evidence::Report(report))?;
        }
    }
    c.within(&rules.report_every, conference.due, day)
}
