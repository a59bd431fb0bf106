//! Logs of any length in shapes that would be slow, were any event to look through all that is kept. They are
//! forged: no law would accept them, and a replay asks for none.

#![allow(clippy::arithmetic_side_effects, reason = "small numbers")]

use chrono::{Days, NaiveDate};
use to_dan_pho::group::Event;
use to_dan_pho::law::{Due, Matter, Period};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedures::election;
use to_dan_pho::procedures::meeting::{self, Change, Way};
use to_dan_pho::procedures::vacancy::{self, Appointment, ChangeTerm, EndGround, EndTenure, NewEnd};
use to_dan_pho::{MatterId, PersonId, Recorded};

use super::residents::proposal;
use super::{World, number};

/// A shape of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Half of the decisions are replaced by the other half, from a day far off.
    DecisionsReplaced,
    /// Every decision replaces the one before, at once.
    ChainOfDecisions,
    /// All decisions but the first replace the first.
    OneDecisionReplaced,
    /// The decision that others are to change is opened anew.
    DecisionForgotten,
    /// Heads one after the other.
    Heads,
    /// Heads recognised for days to come, each in place of the one before.
    HeadsToCome,
    /// Provisional heads one after the other.
    ProvisionalHeads,
    /// Deputies, all of them in office at once.
    Deputies,
    /// Deputies, all of them to begin on days to come.
    DeputiesToCome,
    /// Deputies one after the other: recognised, and gone.
    DeputiesGone,
    /// The term of a head with deputies, changed again and again.
    TermsChanged,
    /// The term of a head with as many deputies as there are changes of it.
    TermsOfManyChanged,
    /// As many heads as there are participants, whose offices have no end.
    HeadsOverParticipants,
    /// The same with heads who leave early, so that deputies are held over.
    HeadsLeaveDeputies,
    /// Provisional heads over as many deputies.
    ProvisionalOverDeputies,
    /// Heads recognised for days to come, each in place of the one before, over as many deputies.
    HeadsToComeOverDeputies,
}

impl Shape {
    pub const ALL: [Self; 16] = [
        Self::DecisionsReplaced,
        Self::ChainOfDecisions,
        Self::OneDecisionReplaced,
        Self::DecisionForgotten,
        Self::Heads,
        Self::HeadsToCome,
        Self::ProvisionalHeads,
        Self::Deputies,
        Self::DeputiesToCome,
        Self::DeputiesGone,
        Self::TermsChanged,
        Self::TermsOfManyChanged,
        Self::HeadsOverParticipants,
        Self::HeadsLeaveDeputies,
        Self::ProvisionalOverDeputies,
        Self::HeadsToComeOverDeputies,
    ];
}

fn later(on: NaiveDate, days: usize) -> NaiveDate {
    on.checked_add_days(Days::new(u64::try_from(days).unwrap()))
        .unwrap()
}

/// A log of about this many events in a shape.
pub fn forged(shape: Shape, length: usize) -> Vec<Recorded<Event>> {
    let mut world = World::new(1);
    world.headed("2023-09-03", "2023-09-10", 1);
    let recognised = world.log.last().unwrap().clone();
    let mut log = world.log;
    let start = recognised.on;
    let mut add = |on: NaiveDate, what: Event| {
        log.push(Recorded {
            on,
            what,
            ..recognised.clone()
        });
    };
    match shape {
        Shape::DecisionsReplaced => {
            for n in 0..length / 4 {
                decision(&mut add, (2 * n, None), start, start);
                decision(&mut add, (2 * n + 1, Some(2 * n)), start, later(start, 9000));
            }
        }
        Shape::ChainOfDecisions => {
            for n in 0..length / 2 {
                let on = later(start, n);
                decision(&mut add, (n, n.checked_sub(1)), on, on);
            }
        }
        Shape::OneDecisionReplaced => {
            for n in 0..length / 2 {
                decision(
                    &mut add,
                    (n, (n > 0).then_some(0)),
                    start,
                    later(start, 90_000 - n),
                );
            }
        }
        Shape::DecisionForgotten => {
            for n in 0..length / 4 {
                decision(&mut add, (0, None), start, start);
                decision(&mut add, (n + 1, Some(0)), start, later(start, 9000));
            }
        }
        Shape::Heads => {
            for n in 0..length {
                add(later(start, n), given(Office::Head, n, later(start, n)));
            }
        }
        Shape::HeadsToCome => {
            for n in 0..length {
                add(start, given(Office::Head, n, later(start, n + 1)));
            }
        }
        Shape::ProvisionalHeads => {
            for n in 0..length {
                add(
                    later(start, n),
                    given(Office::ProvisionalHead, n, later(start, n)),
                );
            }
        }
        Shape::Deputies => {
            for n in 0..length {
                add(start, given(Office::Deputy, n, later(start, n % 400)));
            }
        }
        Shape::DeputiesToCome => {
            for n in 0..length {
                add(start, given(Office::Deputy, n, later(start, n % 400 + 1)));
            }
        }
        Shape::DeputiesGone => {
            for n in 0..length / 2 {
                let tenure = tenure(Office::Deputy, n, later(start, n));
                add(later(start, n), given(Office::Deputy, n, later(start, n)));
                let end = EndTenure {
                    office: Office::Deputy,
                    person: tenure.person,
                    ground: EndGround::Death,
                };
                let tenure = tenure.until(later(start, n + 1));
                add(
                    later(start, n + 1),
                    Event::Vacancy(vacancy::Event::Ended { end, tenure }),
                );
            }
        }
        Shape::TermsChanged => terms_changed(&mut add, start, 8, length),
        Shape::TermsOfManyChanged => terms_changed(&mut add, start, length / 2, length / 2),
        Shape::HeadsOverParticipants => {
            for n in 0..length / 2 {
                add(start, given(Office::Participant, length + n, start));
            }
            for n in 0..length / 2 {
                add(later(start, n + 1), given(Office::Head, n, later(start, n + 1)));
            }
        }
        Shape::HeadsLeaveDeputies => {
            add(start, given(Office::Head, 0, start));
            for n in 0..length / 3 {
                add(start, given(Office::Deputy, length + n, start));
            }
            for n in 0..length / 3 {
                let head = tenure(Office::Head, n, later(start, n));
                let end = EndTenure {
                    office: Office::Head,
                    person: head.person,
                    ground: EndGround::Death,
                };
                let left = head.until(later(start, n + 1));
                add(
                    later(start, n + 1),
                    Event::Vacancy(vacancy::Event::Ended { end, tenure: left }),
                );
                add(
                    later(start, n + 1),
                    given(Office::Head, n + 1, later(start, n + 1)),
                );
            }
        }
        Shape::ProvisionalOverDeputies => {
            add(start, given(Office::Head, 0, start));
            for n in 0..length / 2 {
                add(start, given(Office::Deputy, length + n, start));
            }
            for n in 0..length / 2 {
                let on = later(start, n + 1);
                add(on, given(Office::ProvisionalHead, n, on));
            }
        }
        Shape::HeadsToComeOverDeputies => {
            add(start, given(Office::Head, 0, start));
            for n in 0..length / 2 {
                add(start, given(Office::Deputy, length + n, start));
            }
            for n in 0..length / 2 {
                add(start, given(Office::Head, n + 1, later(start, n + 1)));
            }
        }
    }
    log
}

/// The term of a head with so many deputies, changed so often.
fn terms_changed(add: &mut impl FnMut(NaiveDate, Event), start: NaiveDate, deputies: usize, changes: usize) {
    let head = tenure(Office::Head, 0, start);
    add(start, given(Office::Head, 0, start));
    for n in 0..deputies {
        add(start, given(Office::Deputy, n + 1, start));
    }
    for n in 0..changes {
        let last = later(start, 30 + n % 900);
        let change = ChangeTerm {
            end: NewEnd::LastDay(last),
            decision: Some(number("40/QĐ-UBND")),
            ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
            reported: None,
        };
        let tenure = head.until(last);
        add(
            start,
            Event::Vacancy(vacancy::Event::TermChanged { change, tenure }),
        );
    }
}

fn tenure(office: Office, n: usize, from: NaiveDate) -> Tenure {
    Tenure::new(
        office,
        PersonId::from_u128(10_000 + u128::try_from(n).unwrap()),
        Period::since(from),
    )
}

fn given(office: Office, n: usize, from: NaiveDate) -> Event {
    let tenure = tenure(office, n, from);
    let recognise = super::recognition(&[]);
    match office {
        Office::ProvisionalHead => Event::Vacancy(vacancy::Event::Appointed {
            appointment: Appointment {
                person: tenure.person,
                decision: Some(number("45/QĐ-UBND")),
                last_day: None,
                consent: None,
            },
            tenure,
            head_due: Due::NotRegulated,
        }),
        Office::Head => Event::Election(election::Event::Recognised {
            recognise,
            complaint: None,
            months: 30,
            label: None,
            tenure,
        }),
        Office::Deputy | Office::Participant => Event::DeputyElection(election::Event::Recognised {
            recognise,
            complaint: None,
            months: 30,
            label: None,
            tenure,
        }),
        other => panic!("no case for {other:?}"),
    }
}

/// A matter put forward, which may replace another, and given effect.
fn decision(
    add: &mut impl FnMut(NaiveDate, Event),
    (n, replaces): (usize, Option<usize>),
    on: NaiveDate,
    from: NaiveDate,
) {
    let id = |n: usize| MatterId::from_u128(u128::try_from(n).unwrap() + 1);
    let mut proposal = proposal(Matter::Other);
    proposal.changes = replaces.map(|old| Change {
        decision: id(old),
        way: Way::Replace,
    });
    let opened = meeting::Event::Opened(proposal);
    let effect = meeting::Event::EffectSet {
        decision: Some(number("7/QĐ-UBND")),
        groups_for: 1,
        groups: 1,
        from,
    };
    for event in [opened, effect] {
        add(on, Event::Meeting { matter: id(n), event });
    }
}
