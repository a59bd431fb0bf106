//! How an event changes the head's authority. Knows no law and cannot fail.

use crate::act::Circumstances;

use super::event::Event;
use super::state::{Authority, Delegation};

/// Applies an event in place.
#[inline]
pub fn evolve(state: &mut Option<Authority>, event: &Event, stamp: Circumstances<'_>) {
    let authority = state.get_or_insert_default();
    match event {
        Event::Granted { grant, covers } => {
            let parties = stamp.by.person().zip(stamp.judged_by);
            authority.delegation = parties.map(|(head, judged_by)| Delegation {
                regulation: judged_by.regulation,
                granted: stamp.on,
                head,
                to: grant.to,
                covers: *covers,
                period: grant.period,
            });
        }
        Event::Revoked => {
            if let Some(delegation) = &mut authority.delegation {
                delegation.period = delegation.period.ending(stamp.on);
            }
        }
        Event::Exercised { .. } => {}
        Event::TaskAssigned(task) => authority.task = Some(*task),
    }
}
