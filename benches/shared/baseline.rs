//! The baseline: the same term as a hand-written match.
//!
//! It reads the same state, builds the same events and counts the same dates. It asks what stage a
//! process is in and who holds the office, as anyone would write it for one regime, and knows no
//! law: no regulation to look up, no article, no lead time, no competence, no consents, no standards,
//! no threshold as data. [`Way::walk`](super::usual_steps::Way) asserts that it gives the very events the
//! law gives.

use chrono::NaiveDate;
use to_dan_pho::act::{Evidence, Irregularities, JudgedBy};
use to_dan_pho::group::{Command, Event};
use to_dan_pho::law::edition::Calendar;
use to_dan_pho::law::edition::{Span, Territory};
use to_dan_pho::law::{Due, Period, Pin, Power, Province, UnitKind};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedure::Consent;
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedures::delegation::{self, Authority, Capacity, Scope};
use to_dan_pho::procedures::deputy::{self, Selection};
use to_dan_pho::procedures::election::{self, Election, ElectionResult, Outcome};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Recorded, Refusal, ResidentialGroup, Rule};

/// A judge of acts without law.
pub type Baseline =
    fn(Option<&ResidentialGroup>, &Act<Command>, &Calendar) -> Result<Recorded<Event>, Refusal>;

/// What a hand-written match would have as literals, one regime at a time.
pub trait Regime {
    const PIN: Pin;
    const MONTHS: u16;
    const DEPUTY: Office;
    fn report_due(on: NaiveDate, calendar: &Calendar) -> Due;
    fn rerun_due(on: NaiveDate, calendar: &Calendar) -> Due;
    fn answer_due(on: NaiveDate, calendar: &Calendar) -> Due;
    fn deputy_period(from: NaiveDate, head: Tenure) -> Period;
}

const fn pin(year: i32, month: u32, day: u32) -> Pin {
    Pin {
        territory: Territory::Province(Province::HA_NOI),
        kind: UnitKind::ToDanPho,
        since: NaiveDate::from_ymd_opt(year, month, day).unwrap(),
        revision: 1,
    }
}

pub struct HaNoi2022;

impl Regime for HaNoi2022 {
    const PIN: Pin = pin(2022, 5, 23);
    const MONTHS: u16 = 30;
    const DEPUTY: Office = Office::Deputy;
    fn report_due(_: NaiveDate, _: &Calendar) -> Due {
        Due::NotRegulated
    }
    fn rerun_due(on: NaiveDate, calendar: &Calendar) -> Due {
        Span::Days(15).after(on, calendar)
    }
    fn answer_due(_: NaiveDate, _: &Calendar) -> Due {
        Due::NotRegulated
    }
    fn deputy_period(from: NaiveDate, head: Tenure) -> Period {
        match head.period.until() {
            Some(until) => Period::since(from).ending(until),
            None => Period::since(from),
        }
    }
}

pub struct National2026;

impl Regime for National2026 {
    const PIN: Pin = pin(2026, 5, 26);
    const MONTHS: u16 = 60;
    const DEPUTY: Office = Office::Participant;
    fn report_due(on: NaiveDate, calendar: &Calendar) -> Due {
        Span::WorkingDays(5).after(on, calendar)
    }
    fn rerun_due(_: NaiveDate, _: &Calendar) -> Due {
        Due::NotRegulated
    }
    fn answer_due(on: NaiveDate, calendar: &Calendar) -> Due {
        Span::WorkingDays(5).after(on, calendar)
    }
    fn deputy_period(from: NaiveDate, _: Tenure) -> Period {
        Period::since(from)
    }
}

const fn no<T>(rule: Rule) -> Result<T, Refusal> {
    Err(Refusal::of_record(rule, Evidence::Plain))
}

/// Judges an act of one regime's term.
pub fn decide<R: Regime>(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    calendar: &Calendar,
) -> Result<Recorded<Event>, Refusal> {
    let done = |what| Recorded {
        by: act.by,
        on: act.on,
        judged_by: match &act.what {
            Command::Register(_) | Command::RecordOfficer(_) | Command::CountHouseholds(_) => None,
            _ => Some(JudgedBy {
                regulation: R::PIN,
                calendar: calendar.revision(),
            }),
        },
        what,
        irregular: Irregularities::NONE,
    };
    match (&act.what, group) {
        (Command::Register(register), None) => Ok(done(Event::Registered(register.clone()))),
        (Command::Register(_), Some(_)) => no(Rule::GroupExists),
        (_, None) => no(Rule::GroupUnknown),
        (Command::RecordOfficer(officer), Some(_)) => Ok(done(Event::OfficerRecorded(*officer))),
        (Command::CountHouseholds(households), Some(_)) => Ok(done(Event::HouseholdsCounted(*households))),
        (Command::Election(command), Some(group)) => {
            elect::<R>(group.election(), act, command, calendar).map(|e| done(Event::Election(e)))
        }
        (Command::Deputy(command), Some(group)) => {
            depute::<R>(group, act, command).map(|e| done(Event::Deputy(e)))
        }
        (Command::Delegation(command), Some(group)) => {
            delegate::<R>(group, act, command).map(|e| done(Event::Delegation(e)))
        }
        // The terms measured have none of these.
        (_, Some(_)) => no(Rule::NotUnlawful),
    }
}

#[inline]
fn elect<R: Regime>(
    state: Option<&Election>,
    act: &Act<Command>,
    command: &election::Command,
    calendar: &Calendar,
) -> Result<election::Event, Refusal> {
    use election::{Command as C, Event as E};
    let on = act.on;
    let e = match (command, state) {
        (C::Call(call), None) if on <= call.day => {
            return Ok(E::Called {
                call: *call,
                office: Office::Head,
            });
        }
        (C::Call(_), None) => return no(Rule::TooLate),
        (C::Call(_), Some(_)) => return no(Rule::ElectionOpen),
        (_, None) => return no(Rule::NoElection),
        (_, Some(election)) => election,
    };
    Ok(match (command, e.held()) {
        (C::FinaliseCandidates(list), None) => E::CandidatesFinalised(list.clone()),
        (C::Nominate(candidate), None) => E::Nominated(*candidate),
        (C::SetUpTeam(team), None) => E::TeamSetUp(team.clone()),
        (C::PostDecisions, None) => E::DecisionsPosted,
        (C::Notify, None) if e.team().is_some_and(|team| team.on <= on) => E::Notified,
        (C::Hold(sitting), None) if e.team().is_some_and(|team| team.on <= on) => {
            if !on_the_list(&sitting.result, e) {
                return no(Rule::NotACandidate);
            }
            E::Held {
                sitting: sitting.clone(),
                outcome: count(sitting),
                send_due: R::report_due(on, calendar),
                rerun_due: R::rerun_due(on, calendar),
            }
        }
        (C::Notify | C::Hold(_), None) => return no(Rule::NoTeam),
        (_, None) => return no(Rule::NotHeld),
        (_, Some(held)) if on < held.on => return no(Rule::TooEarly),
        (C::Send, Some(_)) => E::Sent,
        (C::Receive, Some(_)) if e.receipt().is_none() => E::Received(R::answer_due(on, calendar)),
        (C::Receive, Some(_)) => return no(Rule::AlreadyReceived),
        (
            C::Recognise {
                recognise,
                months,
                label,
            },
            Some(_),
        ) if e.receipt().is_some_and(|r| r.on <= on) => {
            let Some(person) = e.elected() else {
                return no(Rule::NobodyElected);
            };
            let months = months.unwrap_or(R::MONTHS);
            E::Recognised {
                complaint: None,
                recognise: *recognise,
                months,
                label: *label,
                tenure: Tenure::new(
                    Office::Head,
                    person,
                    Period::term(recognise.from.unwrap_or(on), months),
                ),
            }
        }
        (C::Recognise { .. }, Some(_)) => return no(Rule::NotReceived),
        _ => return no(Rule::AlreadyHeld),
    })
}

/// Every vote is for a candidate, and every candidate has a count.
fn on_the_list(result: &ElectionResult, e: &Election) -> bool {
    result.votes.len() == e.candidates().count() && result.votes.iter().all(|t| e.stands(t.candidate))
}

/// More than half of the voter list.
fn count(sitting: &Sitting<ElectionResult>) -> Outcome {
    let best = sitting.result.votes.iter().max_by_key(|t| t.votes).unwrap();
    assert!(sitting.present <= sitting.eligible);
    assert!(u64::from(best.votes) * 2 > u64::from(sitting.eligible));
    Outcome::Elected(best.candidate)
}

#[inline]
fn depute<R: Regime>(
    group: &ResidentialGroup,
    act: &Act<Command>,
    command: &deputy::Command,
) -> Result<deputy::Event, Refusal> {
    use deputy::{Command as C, Event as E};
    let on = act.on;
    let head = || match (act.by, group.head_on(on)) {
        (Actor::Head(id), Some(head)) if head.person == id => Ok(head),
        _ => no(Rule::NotTheHolder),
    };
    let tenure = |s: &Selection, head: Tenure, from: NaiveDate| {
        Tenure::new(R::DEPUTY, s.candidate(), R::deputy_period(from, head))
    };
    let s = match (command, group.selection()) {
        (C::Open(candidate), None) => {
            return Ok(E::Opened {
                candidate: *candidate,
                head: head()?.person,
            });
        }
        (C::OpenParticipant(candidate), None) => {
            return Ok(E::ParticipantOpened {
                candidate: *candidate,
                head: head()?.person,
            });
        }
        (C::Open(_) | C::OpenParticipant(_), Some(_)) => return no(Rule::SelectionOpen),
        (_, None) => return no(Rule::NoSelection),
        (_, Some(selection)) => selection,
    };
    Ok(match command {
        C::Consent(opinion) if s.chosen().is_none() => E::Consented(Consent {
            of: act.by.role(),
            on,
            opinion: *opinion,
        }),
        C::Choose if s.chosen().is_none() => {
            head()?;
            E::Chosen
        }
        C::Propose if s.chosen().is_some_and(|day| day <= on) => {
            head()?;
            E::Proposed
        }
        C::Receive if s.chosen().is_some() && s.receipt().is_none() => E::Received {
            office: s.office(),
            due: Due::NotRegulated,
        },
        C::Recognise(recognise) if s.receipt().is_some_and(|r| r.on <= on) => {
            let Some(head) = group.head_on(on) else {
                return no(Rule::DeputyBeforeHead);
            };
            E::Recognised {
                recognise: *recognise,
                tenure: tenure(s, head, recognise.from.unwrap_or(on)),
            }
        }
        _ => return no(Rule::AlreadyChosen),
    })
}

#[inline]
fn delegate<R: Regime>(
    group: &ResidentialGroup,
    act: &Act<Command>,
    command: &delegation::Command,
) -> Result<delegation::Event, Refusal> {
    use delegation::{Command as C, Event as E};
    let on = act.on;
    let is_head = matches!(
        (act.by, group.head_on(on)),
        (Actor::Head(id), Some(head)) if head.person == id
    );
    let deputy = |person| group.deputies_on(on).any(|t| t.person == person);
    let standing = group
        .authority()
        .and_then(Authority::delegation)
        .filter(|d| d.period.contains(on));
    Ok(match command {
        C::Grant(grant) if is_head && standing.is_none() && deputy(grant.to) && on <= grant.period.from() => {
            E::Granted {
                grant: *grant,
                covers: match grant.scope {
                    Scope::GeneralManagement => Set::<Power>::of(Power::ALL),
                    Scope::Named(powers) => powers,
                    other => panic!("no case for {other:?}"),
                },
            }
        }
        C::Revoke if is_head && standing.is_some() => E::Revoked,
        C::Exercise(power) if is_head => E::Exercised {
            power: *power,
            capacity: Capacity::Own,
        },
        C::Exercise(power) => match (act.by, standing) {
            (Actor::Deputy(id), Some(d)) if d.to == id && deputy(id) && d.covers(*power) => E::Exercised {
                power: *power,
                capacity: Capacity::ForTheHead,
            },
            _ => return no(Rule::NoDelegation),
        },
        C::AssignTask(task) if is_head && deputy(task.to) => E::TaskAssigned(*task),
        _ => return no(Rule::NotTheHolder),
    })
}
