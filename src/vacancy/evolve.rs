//! How an event changes a vacancy. Knows no law and cannot fail.

use alloc::boxed::Box;

use crate::act::Stamp;
use crate::law::Due;
use crate::office::Office;

use super::event::Event;
use super::state::Vacancy;

/// Applies an event in place. The state is boxed, so that a group with a head stays small.
#[inline]
pub fn evolve(state: &mut Option<Box<Vacancy>>, event: &Event, stamp: Stamp<'_>) {
    let on = stamp.on;
    match event {
        Event::Appointed { tenure, head_due, .. } => {
            let vacancy = state.get_or_insert_default();
            // Whoever served until now is replaced.
            vacancy.provisional = vacancy
                .provisional
                .iter()
                .map(|t| t.until(on))
                .chain([*tenure])
                .collect();
            // INTERPRETATION: what was served under a text that sets no time does not count.
            vacancy.first = match head_due {
                Due::NotRegulated => None,
                Due::By(_) | Due::Unknown => vacancy.first.or(Some(on)),
            };
            vacancy.head_due = *head_due;
        }
        Event::Ended { tenure, .. } => match (tenure.office, state.as_mut()) {
            // Who was still to begin leaves nothing vacant.
            (Office::Head, _) if on < tenure.period.from() => {}
            // No text sets a time to elect a new head then.
            (Office::Head, _) => state
                .get_or_insert_default()
                .head_leaves(Due::NotRegulated, false),
            (Office::ProvisionalHead, Some(vacancy)) => {
                vacancy.provisional = vacancy.provisional.iter().map(|t| t.until(on)).collect();
            }
            (Office::ProvisionalHead | Office::Deputy | Office::Participant, _) => {}
        },
        Event::TermChanged { .. } | Event::Suspended(_) | Event::HandedOver(_) => {}
    }
}
