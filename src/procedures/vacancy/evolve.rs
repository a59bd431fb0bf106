//! How an event changes a vacancy. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::act::Circumstances;
use crate::law::Due;
use crate::office::Office;

use super::event::Event;
use super::state::Vacancy;

/// Applies an event in place. The state is boxed, so that a group with a head stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Vacancy>>, event: &Event, stamp: Circumstances<'_>) {
    let on = stamp.on;
    match event {
        Event::Appointed { head_due, .. } => {
            let vacancy = state.get_or_insert_default();
            // INTERPRETATION: what was served under a text that sets no time does not count.
            vacancy.first = match head_due {
                Due::NotRegulated => None,
                Due::By(_) | Due::Unknown => vacancy.first.or(Some(on)),
            };
            vacancy.head_due = *head_due;
            vacancy.head_by = stamp.judged_by.map(|judged_by| judged_by.regulation);
        }
        // No text sets a time to elect a new head then. Who was still to begin leaves nothing vacant.
        Event::Ended { tenure, .. } if tenure.office == Office::Head && tenure.period.from() <= on => {
            state
                .get_or_insert_default()
                .head_leaves(on, Due::NotRegulated, None, false);
        }
        Event::Ended { .. }
        | Event::TermChanged { .. }
        | Event::Suspended(_)
        | Event::SuspensionLifted(_)
        | Event::HandedOver { .. } => {}
    }
}
