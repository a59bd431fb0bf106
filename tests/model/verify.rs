//! Whole logs: what `verify` finds, where, and what it cannot find.

use to_dan_pho::act::{Evidence, Finding, Irregularities, JudgedBy};
use to_dan_pho::group::{self, Envelope, Event, Fault, VerifyError};
use to_dan_pho::law::{DocumentNumber, Due, Period, Pin, Role};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedure::{Complaint, ComplaintKind};
use to_dan_pho::procedures::delegation::{self, Capacity};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Outcome};
use to_dan_pho::text::Set;
use to_dan_pho::{GroupId, Recorded, Refusal, Rule, Rulebook};

use crate::logs::{self, GROUP};
use crate::support::{day, number, person};

fn fault(log: &[Envelope], book: &Rulebook) -> Option<(usize, Fault)> {
    group::verify(GROUP, log, book)
        .err()
        .map(|VerifyError { position, fault, .. }| (position, fault))
}

#[test]
fn a_lawful_log_is_accepted_whole_and_in_part() {
    let book = Rulebook::builtin();
    for log in logs::all() {
        for end in 0..=log.envelopes.len() {
            // A log cut off at its end is a log: its length or a hash must be kept elsewhere.
            assert_eq!(fault(&log.envelopes[..end], &book), None, "{} to {end}", log.name);
        }
    }
}

#[test]
fn a_gap_a_copy_and_a_swap_are_found_where_they_are() {
    let book = Rulebook::builtin();
    for log in logs::all() {
        let entries = log.envelopes;
        for at in 0..entries.len() {
            let expected = u64::try_from(at).unwrap() + 1;
            if at + 1 < entries.len() {
                let mut gap = entries.clone();
                gap.remove(at);
                assert_eq!(fault(&gap, &book), Some((at, Fault::Sequence { expected })));

                let mut swapped = entries.clone();
                swapped.swap(at, at + 1);
                assert_eq!(fault(&swapped, &book), Some((at, Fault::Sequence { expected })));
            }
            let mut twice = entries.clone();
            twice.insert(at, entries[at].clone());
            let expected_next = expected + 1;
            assert_eq!(
                fault(&twice, &book),
                Some((
                    at + 1,
                    Fault::Sequence {
                        expected: expected_next
                    }
                ))
            );

            let mut other = entries.clone();
            other[at].seq += 7;
            assert_eq!(fault(&other, &book), Some((at, Fault::Sequence { expected })));
            let mut other = entries.clone();
            other[at].schema = 2;
            assert_eq!(fault(&other, &book), Some((at, Fault::Schema(2))));
            let mut other = entries.clone();
            let stranger = GroupId::from_u128(9);
            other[at].group = stranger;
            assert_eq!(fault(&other, &book), Some((at, Fault::OtherGroup(stranger))));
        }
    }
}

/// Numbered anew, a gap hides from the sequence; what rested on the entry is still refused.
#[test]
fn a_gap_numbered_anew_is_found_where_something_rests_on_it() {
    let book = Rulebook::builtin();
    let (mut found, mut hidden) = (0, Vec::new());
    for log in logs::all() {
        for at in 0..log.envelopes.len() - 1 {
            let mut gap = log.envelopes.clone();
            gap.remove(at);
            for (seq, entry) in (1..).zip(&mut gap) {
                entry.seq = seq;
            }
            match fault(&gap, &book) {
                Some((position, _)) => {
                    assert!(
                        position >= at,
                        "{} at {at}: found before it, at {position}",
                        log.name
                    );
                    found += 1;
                }
                None => hidden.push(log.envelopes[at].event.what.clone()),
            }
        }
    }
    assert!(found > 40, "{found} found, hidden: {hidden:#?}");
    // What stays hidden is what no later act needs: officers, counts, notes, answers, uses of a power.
    for event in hidden {
        let needed = matches!(
            event,
            Event::Registered(_)
                | Event::Election(
                    election::Event::Called { .. }
                        | election::Event::Held { .. }
                        | election::Event::Recognised { .. }
                )
                | Event::Deputy(deputy::Event::Chosen | deputy::Event::Recognised { .. })
        );
        assert!(!needed, "{event:?} was taken out and nothing noticed");
    }
}

fn later(pin: Pin) -> Pin {
    Pin {
        since: pin.since.succ_opt().unwrap(),
        ..pin
    }
}

/// The tenure without its end, or with one if it had none.
fn longer(tenure: Tenure) -> Tenure {
    let open = Period::since(tenure.period.from());
    Tenure {
        period: match tenure.period.until() {
            Some(_) => open,
            None => open.ending(day("2040-01-01")),
        },
        ..tenure
    }
}

/// Forgeries of what was computed when the act was judged, one by one.
fn forgeries(done: &Recorded<Event>) -> Vec<(&'static str, Recorded<Event>)> {
    let with = |what| Recorded { what, ..done.clone() };
    let due = Due::By(day("2030-01-01"));
    let mut all = Vec::new();
    if let Some(judged_by) = done.judged_by {
        let by = |judged_by| Recorded {
            judged_by,
            ..done.clone()
        };
        let regulation = later(judged_by.regulation);
        let calendar = judged_by.calendar + 1;
        all.push((
            "pin",
            by(Some(JudgedBy {
                regulation,
                ..judged_by
            })),
        ));
        all.push((
            "calendar",
            by(Some(JudgedBy {
                calendar,
                ..judged_by
            })),
        ));
        all.push(("no rules", by(None)));
    }
    match done.what.clone() {
        event @ (Event::Election(_) | Event::DeputyElection(_)) => {
            let (e, part): (_, fn(election::Event) -> Event) = match event {
                Event::DeputyElection(e) => (e, Event::DeputyElection),
                Event::Election(e) => (e, Event::Election),
                _ => return all,
            };
            let mut add = |name, e| all.push((name, with(part(e))));
            match e {
                election::Event::Held {
                    sitting: minutes,
                    outcome,
                    send_due,
                    rerun_due,
                } => {
                    let forged = if outcome == Outcome::Elected(person(1)) {
                        Outcome::NoWinner(Finding::plain(Rule::ElectionMajority))
                    } else {
                        Outcome::Elected(person(1))
                    };
                    for (name, outcome, send_due, rerun_due) in [
                        ("outcome", forged, send_due, rerun_due),
                        ("send due", outcome, due, rerun_due),
                        ("re-run due", outcome, send_due, due),
                    ] {
                        let minutes = minutes.clone();
                        add(
                            name,
                            election::Event::Held {
                                sitting: minutes,
                                outcome,
                                send_due,
                                rerun_due,
                            },
                        );
                    }
                }
                election::Event::Received(_) => add("due", election::Event::Received(due)),
                election::Event::Recognised {
                    recognise,
                    complaint,
                    months,
                    label,
                    tenure: head,
                } => {
                    let invented = Complaint {
                        on: day("2024-01-02"),
                        kind: ComplaintKind::Complaint,
                    };
                    add(
                        "complaint",
                        election::Event::Recognised {
                            recognise,
                            complaint: Some(invented),
                            months,
                            label,
                            tenure: head,
                        },
                    );
                    let other = Tenure {
                        person: person(77),
                        ..head
                    };
                    let office = Tenure {
                        office: Office::Deputy,
                        ..head
                    };
                    for (name, head) in [("tenure", longer(head)), ("person", other), ("office", office)] {
                        add(
                            name,
                            election::Event::Recognised {
                                recognise,
                                complaint,
                                months,
                                label,
                                tenure: head,
                            },
                        );
                    }
                }
                election::Event::VoterListCorrected {
                    correction,
                    eligible,
                    outcome: now,
                } => {
                    let outcome = Outcome::Elected(person(77));
                    let forged = |eligible, outcome| election::Event::VoterListCorrected {
                        correction,
                        eligible,
                        outcome,
                    };
                    add("outcome", forged(eligible, outcome));
                    add("voter list", forged(eligible + 1, now));
                }
                election::Event::Withdrawn(_) => add("person", election::Event::Withdrawn(person(77))),
                election::Event::RerunOrdered { rerun, .. } => {
                    add("due", election::Event::RerunOrdered { rerun, due });
                }
                _ => {}
            }
        }
        Event::Deputy(e) => {
            let mut add = |name, e| all.push((name, with(Event::Deputy(e))));
            match e {
                deputy::Event::Opened { candidate, .. } => add(
                    "head",
                    deputy::Event::Opened {
                        candidate,
                        head: person(77),
                    },
                ),
                deputy::Event::Consented(consent) => {
                    let mut other = consent;
                    other.of = Role::WardFront;
                    add("whose", deputy::Event::Consented(other));
                    let mut other = consent;
                    other.on = day("2022-01-01");
                    add("day", deputy::Event::Consented(other));
                }
                deputy::Event::ParticipantOpened { candidate, .. } => add(
                    "head",
                    deputy::Event::ParticipantOpened {
                        candidate,
                        head: person(77),
                    },
                ),
                deputy::Event::Received {
                    office,
                    due: recorded,
                } => {
                    add("due", deputy::Event::Received { office, due });
                    let office = match office {
                        Office::Participant => Office::Deputy,
                        _ => Office::Participant,
                    };
                    add(
                        "office",
                        deputy::Event::Received {
                            office,
                            due: recorded,
                        },
                    );
                }
                deputy::Event::Recognised { recognise, tenure } => add(
                    "tenure",
                    deputy::Event::Recognised {
                        recognise,
                        tenure: longer(tenure),
                    },
                ),
                _ => {}
            }
        }
        Event::Delegation(e) => {
            let mut add = |name, e| all.push((name, with(Event::Delegation(e))));
            match e {
                delegation::Event::Granted { grant, .. } => add(
                    "covers",
                    delegation::Event::Granted {
                        grant,
                        covers: Set::EMPTY,
                    },
                ),
                delegation::Event::Exercised { power, capacity } => {
                    let capacity = match capacity {
                        Capacity::Own => Capacity::ForTheHead,
                        Capacity::ForTheHead => Capacity::Own,
                        other => panic!("no case for {other:?}"),
                    };
                    add("capacity", delegation::Event::Exercised { power, capacity });
                }
                delegation::Event::TaskAssigned(_) | delegation::Event::Revoked => {}
                other => panic!("no case for {other:?}"),
            }
        }
        Event::UnlawfulRecorded { command, refusal } => all.push((
            "refusal",
            with(Event::UnlawfulRecorded {
                command,
                refusal: Refusal {
                    evidence: Evidence::On(done.on),
                    ..refusal
                },
            }),
        )),
        Event::Corrected { ground, right, .. } => all.push((
            "an entry that does not follow",
            with(Event::Corrected {
                ground,
                following: vec![(*right).clone()],
                right,
            }),
        )),
        // Logs of a relief and of matters are forged in tests/law/nd_59_2023.
        Event::Registered(_)
        | Event::HouseholdsCounted(_)
        | Event::OfficerRecorded(_)
        | Event::PositionStated(_)
        | Event::Renamed(_)
        | Event::Moved(_)
        | Event::Relief(_)
        | Event::Vacancy(_)
        | Event::Meeting { .. }
        | Event::Conference(_) => {}
        other => panic!("no case for {other:?}"),
    }
    // Irregularities hidden, and invented.
    let invented = vec![Finding::plain(Rule::PostingAhead)];
    let irregular = if done.irregular.is_empty() {
        Irregularities::from(invented)
    } else {
        Irregularities::NONE
    };
    all.push((
        "irregularities",
        Recorded {
            irregular,
            ..done.clone()
        },
    ));
    all
}

#[test]
fn whatever_was_computed_cannot_be_changed() {
    let book = Rulebook::builtin();
    let mut forged = 0;
    for log in logs::all() {
        for at in 0..log.envelopes.len() {
            for (name, event) in forgeries(&log.envelopes[at].event) {
                let mut entries = log.envelopes.clone();
                entries[at].event = event;
                let found = fault(&entries, &book).map(|(place, fault)| {
                    let rule = match fault {
                        Fault::Refused(refusal) => Some(refusal.rule),
                        _ => None,
                    };
                    (place, fault == Fault::OtherEvent, rule)
                });
                // Rules that the rulebook does not have cannot judge; in a process its own rules judge.
                let expected = match (name, found) {
                    ("calendar", _) => (at, false, Some(Rule::UnknownCalendar)),
                    ("pin", Some((_, false, _))) => (at, false, Some(Rule::UnknownRegulation)),
                    _ => (at, true, None),
                };
                assert_eq!(
                    found,
                    Some(expected),
                    "{} at {at}: {name} of {:?}",
                    log.name,
                    log.envelopes[at].event.what
                );
                forged += 1;
            }
        }
    }
    assert!(forged > 100, "{forged}");
}

/// The limit of the method: other facts, equally lawful, verify. Keep a hash over the log.
#[test]
fn an_edit_that_stays_lawful_is_not_found() {
    let book = Rulebook::builtin();
    let term = logs::all().swap_remove(0).envelopes;
    let edit = |change: &dyn Fn(&mut election::Event)| {
        let mut entries = term.clone();
        for entry in &mut entries {
            if let Event::Election(e) = &mut entry.event.what {
                change(e);
            }
        }
        assert_ne!(entries, term);
        fault(&entries, &book)
    };
    // 480 votes become 300, still more than half of 512.
    let fewer = |e: &mut election::Event| {
        if let election::Event::Held { sitting: minutes, .. } = e {
            let mut tally = minutes.result.votes.as_slice()[0];
            tally.votes = 300;
            minutes.result.votes = [tally].into_iter().collect();
        }
    };
    assert_eq!(edit(&fewer), None);
    // Another number of the decision.
    let renumbered = |e: &mut election::Event| {
        if let election::Event::Recognised { recognise, .. } = e {
            let other: DocumentNumber = number("100/QĐ-UBND");
            recognise.decision = Some(other);
        }
    };
    assert_eq!(edit(&renumbered), None);
    // 155 of 512 is no longer lawful with that outcome.
    let half = |e: &mut election::Event| {
        if let election::Event::Held { sitting: minutes, .. } = e {
            let mut tally = minutes.result.votes.as_slice()[0];
            tally.votes = 155;
            minutes.result.votes = [tally].into_iter().collect();
        }
    };
    let held = term
        .iter()
        .position(|e| matches!(e.event.what, Event::Election(election::Event::Held { .. })));
    assert_eq!(
        edit(&half).map(|(at, fault)| (Some(at), fault)),
        Some((held, Fault::OtherEvent))
    );
}
