//! The conference room: once a year the head, the Front committee and the inspection board report to
//! the residents.
//!
//! planned (agreed with the ward, the ward Front and the inspection board) -> notified -> held ->
//! reported on in writing. Then the next one is owed.
//!
//! # Law
//! Article 33, Law 10/2022/QH15; Articles 10 and 11, Decree 59/2023/NĐ-CP. Under the older line the
//! head reported twice a year (Article 10, Circular 04/2012/TT-BNV, reported); how that conference was
//! called was not read.

mod command;
mod event;
mod evolve;
mod rules;
mod state;

pub use command::{Command, Hearing, Kind};
pub use event::Event;
pub use evolve::evolve;
pub use state::Conference;

use chrono::{Datelike, NaiveDate};

use crate::act::{Act, Checks, Done, Findings, Law, Refusal};
use crate::law::{Due, Span};
use crate::office::Facts;

/// Judges an act: one event, or why it cannot be.
///
/// # Errors
/// The first rule not met. Nothing was changed.
#[inline]
pub fn decide(
    state: Option<&Conference>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<Done<Event>, Refusal> {
    decide_part(state, act, law, facts, |event| event)
}

/// The same, with the event as part of something larger.
#[inline]
pub(crate) fn decide_part<E>(
    state: Option<&Conference>,
    act: &Act<&Command>,
    law: Law<'_>,
    facts: &Facts<'_>,
    part: impl FnOnce(Event) -> E,
) -> Result<Done<E>, Refusal> {
    let irregular = Checks::judged(law, act, |c| rules::check(c, state, act.what, facts))?;
    Ok(Done {
        by: act.by,
        on: act.on,
        what: part(judge(act, law)),
        irregular,
    })
}

/// All that is missing before an act, all that would be irregular in it, and the rules of which no
/// text speaks.
#[must_use]
pub fn missing(state: Option<&Conference>, act: &Act<&Command>, law: Law<'_>, facts: &Facts<'_>) -> Findings {
    Checks::surveyed(law, act, |c| rules::check(c, state, act.what, facts))
}

/// Whether a kind of act is open to an actor on a day, whatever it says.
///
/// # Errors
/// The first rule not met.
pub fn open(
    state: Option<&Conference>,
    act: &Act<Kind>,
    law: Law<'_>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    Checks::judged(law, act, |c| rules::gate(c, state, act.what, facts)).map(|_| ())
}

fn judge(act: &Act<&Command>, law: Law<'_>) -> Event {
    match act.what {
        Command::Plan(consents) => Event::Planned {
            consents: consents.clone(),
            regulation: law.regulation.pin(),
        },
        Command::Notify(day) => Event::Notified(*day),
        Command::Hold(hearing) => {
            let every = law.regulation.report_every.stated();
            Event::Held {
                hearing: *hearing,
                next: every.map_or(Due::NotRegulated, |p| next(p.value, act.on, law)),
            }
        }
        Command::Report => Event::Reported,
    }
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
