//! How an event changes the conference. Knows no law and cannot fail.

use crate::act::Circumstances;
use crate::law::Due;

use super::event::Event;
use super::state::Conference;

/// Applies an event in place.
pub fn evolve(state: &mut Option<Conference>, event: &Event, stamp: Circumstances<'_>) {
    match (event, state.as_mut()) {
        (Event::Planned(_), last) => {
            let Some(judged_by) = stamp.judged_by else { return };
            let due = last.map_or(Due::NotRegulated, |last| last.due);
            *state = Some(Conference {
                regulation: judged_by.regulation,
                planned: stamp.on,
                notified: None,
                held: None,
                reported: None,
                due,
            });
        }
        (_, None) => {}
        // A later notice of the same day is a reminder.
        (Event::Notified(day), Some(conference)) => {
            let first = conference.notified.filter(|(_, noted)| noted == day);
            let on = first.map_or(stamp.on, |(first, _)| first.min(stamp.on));
            conference.notified = Some((on, *day));
        }
        (Event::Held { next, .. }, Some(conference)) => {
            conference.held = Some(stamp.on);
            conference.due = *next;
        }
        (Event::Reported, Some(conference)) => conference.reported = Some(stamp.on),
    }
}
