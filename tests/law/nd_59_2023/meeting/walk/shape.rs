//! How the walk tells acts and states apart.

use std::fmt::Write as _;

use chrono::NaiveDate;
use to_dan_pho::MatterId;
use to_dan_pho::group::{Command, Event, Question};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedures::meeting::Event as Happened;

use super::State;

/// The kind of an act, and the question whether it is open.
pub fn asked(what: &Command) -> (String, Question) {
    match what {
        Command::Meeting { matter, act } => {
            let kind = act.kind();
            (
                format!("meeting.{kind:?}"),
                Question::Meeting {
                    matter: *matter,
                    kind,
                },
            )
        }
        Command::Conference(act) => (
            format!("conference.{:?}", act.kind()),
            Question::Conference(act.kind()),
        ),
        Command::Vacancy(act) => (format!("vacancy.{:?}", act.kind()), Question::Vacancy(act.kind())),
        _ => unreachable!(),
    }
}

/// `meeting.held`.
pub fn event_kind(event: &Event) -> String {
    let value = serde_json::to_value(event).unwrap();
    let (procedure, mut inner) = value.as_object().unwrap().iter().next().unwrap();
    if let Event::Meeting { .. } = event {
        inner = &inner["event"];
    }
    let kind = inner
        .as_str()
        .or_else(|| inner.as_object()?.keys().next().map(String::as_str));
    format!("{procedure}.{}", kind.unwrap())
}

/// The shape of a state: which stage each matter and the conference has reached, by which way, with
/// what clocks run out, and who serves.
pub fn shape(state: &State, matters: &[MatterId]) -> String {
    let (group, on) = (state.group(), state.today);
    let mut shape = format!(
        "{} {}",
        group.head_on(on).is_some(),
        group.provisional_on(on).is_some()
    );
    let when = |day: NaiveDate| day.cmp(&on);
    for id in matters {
        let Some(d) = group.matter(*id) else {
            shape.push_str(" none");
            continue;
        };
        let vote = d.vote().map(|vote| {
            let outcome = match vote.outcome {
                Outcome::Passed => 'p',
                Outcome::NotPassed(_) => 'n',
                Outcome::TooFewPresent(_) => 'f',
                Outcome::Inconsistent(_) => 's',
                other => panic!("no case for {other:?}"),
            };
            (
                vote.form,
                outcome,
                d.sent().is_none() && vote.send_due.is_past(on),
            )
        });
        let ballots = d
            .ballots()
            .map(|b| (b.sent.is_some(), b.window.map(|w| w.last <= on)));
        let online = d
            .online()
            .map(|online| (online.chosen.is_some(), online.window.map(|w| w.last <= on)));
        // How a meeting was prepared tells only until it was held.
        let prepared = (vote.is_none() && ballots.is_none() && online.is_none()).then(|| {
            let acts = state.log.iter().filter_map(|done| match &done.what {
                Event::Meeting { event, .. } => Some((done.on, event)),
                _ => None,
            });
            let mut notified = acts
                .clone()
                .filter(|(_, event)| matches!(event, Happened::Notified(_)));
            let clusters = acts.filter(|(_, event)| matches!(event, Happened::ClustersPlanned(_)));
            let long_ago = |(day, _): (NaiveDate, _)| day < on;
            (
                d.convener().is_some(),
                notified.next_back().map(long_ago),
                clusters.count() > 0,
            )
        });
        let receipt = d.receipt().map(|receipt| receipt.due.is_past(on));
        let ends = (
            d.effect().map(when),
            d.superseded().map(when),
            d.change_asked().is_some(),
        );
        let sent = (d.written().is_some(), d.sent().is_some(), receipt);
        let irregular = d.irregular().is_empty();
        let scope = (d.matter(), d.scope(), d.changes().is_some());
        write!(
            shape,
            " {vote:?}{ballots:?}{online:?}{prepared:?}{ends:?}{sent:?}{irregular}{scope:?}"
        )
        .unwrap();
    }
    if let Some(c) = group.conference() {
        let held = (c.held().map(when), c.reported().is_some(), c.due().is_past(on));
        write!(
            shape,
            " {:?}{held:?}",
            c.notified().map(|day| (on - day).num_days().min(5))
        )
        .unwrap();
    }
    shape
}
