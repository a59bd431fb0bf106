//! The stages of each procedure, as the diagrams draw them.

use chrono::NaiveDate;
use to_dan_pho::ResidentialGroup;
use to_dan_pho::group::{Ending, Process};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::election::Election;

use super::residents::MATTER;

/// The stage of an election.
pub fn election(election: Option<&Election>) -> &'static str {
    match election {
        None => "[*]",
        Some(e) if e.held().is_none() && e.ballots().is_some() => "balloting",
        Some(e) if e.held().is_none() => "called",
        Some(e) if e.receipt().is_some() => "received",
        Some(e) if e.sent().is_some() => "sent",
        Some(_) => "held",
    }
}

/// The stage of the choice of a deputy or participant.
pub fn selection(group: &ResidentialGroup) -> &'static str {
    match group.selection() {
        None => "[*]",
        Some(s) if s.receipt().is_some() => "received",
        Some(s) if s.proposed().is_some() => "proposed",
        Some(s) if s.chosen().is_some() => "chosen",
        Some(_) => "opened",
    }
}

/// The stage of the delegation on a day: what was revoked or has run out is over.
pub fn delegation(group: &ResidentialGroup, on: NaiveDate) -> &'static str {
    match group.authority().and_then(|a| a.delegation()) {
        None => "not_granted",
        Some(d) if d.period.until().is_some_and(|until| until <= on) => "over",
        Some(_) => "granted",
    }
}

/// The stage of the relief of a head.
pub fn relief(group: &ResidentialGroup) -> &'static str {
    match group.relief() {
        None => "[*]",
        Some(r) if r.receipt().is_some() => "received",
        Some(r) if r.sent().is_some() => "sent",
        Some(r) if r.ballots().is_some() => "balloting",
        Some(r) if r.met().is_some() => "held",
        Some(r) if r.convened().is_some() => "convened",
        Some(_) => "opened",
    }
}

/// Who leads the group on a day.
pub fn office(group: &ResidentialGroup, on: NaiveDate) -> &'static str {
    let leads = |office| matches!(office, Office::Head | Office::ProvisionalHead);
    let suspended = group.suspended_on(on).any(|suspended| leads(suspended.office));
    match (group.head_on(on), group.provisional_on(on)) {
        (Some(_), _) if suspended => "head_suspended",
        (Some(_), _) => "head",
        (None, Some(_)) if suspended => "provisional_suspended",
        (None, Some(_)) => "provisional",
        (None, None) => "vacant",
    }
}

/// The stage of the matter of a history.
pub fn matter(group: &ResidentialGroup, on: NaiveDate) -> &'static str {
    match group.matter(MATTER) {
        None => "[*]",
        Some(d) if d.in_force(on) => "in_force",
        Some(d) if d.receipt().is_some() => "received",
        Some(d) if d.sent().is_some() => "sent",
        Some(d) if d.written().is_some() => "written",
        Some(d) if d.passed().is_some() => "passed",
        Some(d) if d.ballots().is_some() => "balloting",
        Some(d) if d.online().is_some() => "online",
        Some(d) if d.notified().is_some() => "notified",
        Some(d) if d.vote().is_some() => "not_passed",
        Some(_) => "opened",
    }
}

/// The stage of the periodic conference.
pub fn conference(group: &ResidentialGroup) -> &'static str {
    match group.conference() {
        None => "[*]",
        Some(c) if c.reported().is_some() => "reported",
        Some(c) if c.held().is_some() => "held",
        Some(c) if c.notified().is_some() => "notified",
        Some(_) => "planned",
    }
}

/// The stage of a process of a group on a day.
pub fn of(process: Process, group: &ResidentialGroup, on: NaiveDate) -> &'static str {
    match process {
        Process::HeadOffice => office(group, on),
        Process::Election => election(group.election()),
        Process::DeputyElection => election(group.deputy_election()),
        Process::Selection => selection(group),
        Process::Delegation => delegation(group, on),
        Process::Relief => relief(group),
        Process::Meeting => matter(group, on),
        Process::Conference => conference(group),
        other => panic!("no case for {other:?}"),
    }
}

/// The stage that an act leads to: how the process ended, where it ended with the act.
pub fn after(process: Process, group: &ResidentialGroup, on: NaiveDate) -> &'static str {
    let stage = of(process, group, on);
    if stage != "[*]" {
        return stage;
    }
    let mut ended = group.ended().filter(|ended| ended.process == process);
    match ended.next().map(|ended| ended.ending) {
        Some(Ending::Recognised) => "recognised",
        Some(Ending::Declined) => "declined",
        Some(Ending::Annulled) => "annulled",
        Some(Ending::CalledOff) => "called_off",
        Some(Ending::Relieved) => "relieved",
        Some(Ending::Retained) => "retained",
        Some(Ending::Withdrawn) => "withdrawn",
        Some(Ending::Dropped) => "dropped",
        Some(Ending::Abandoned) => "abandoned",
        Some(other) => panic!("no case for {other:?}"),
        None => stage,
    }
}
