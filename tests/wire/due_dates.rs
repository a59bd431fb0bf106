//! Every due date that an event stores is told by [`Event::due_dates`](to_dan_pho::group::Event::due_dates).

use serde_json::Value;
use to_dan_pho::Rule;
use to_dan_pho::group::Event;
use to_dan_pho::law::Due;
use to_dan_pho::office::Office;
use to_dan_pho::procedures::deputy;

/// The due dates in a stored value, wherever they stand.
fn stored(value: &Value, found: &mut Vec<Due>) {
    if let Ok(due) = serde_json::from_value::<Due>(value.clone()) {
        return found.push(due);
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| stored(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| stored(value, found)),
        _ => {}
    }
}

fn sorted(mut dues: Vec<Due>) -> Vec<String> {
    dues.sort_by_key(|due| format!("{due:?}"));
    dues.iter().map(|due| format!("{due:?}")).collect()
}

#[test]
fn every_due_date_that_is_stored_is_told() {
    let mut with_one = 0;
    for log in crate::logs::all() {
        for entry in &log.envelopes {
            // What was done against the law holds the evidence of the refusal.
            if matches!(entry.event.what, Event::UnlawfulRecorded { .. }) {
                continue;
            }
            let mut found = Vec::new();
            stored(&serde_json::to_value(&entry.event.what).unwrap(), &mut found);
            with_one += usize::from(!found.is_empty());
            let told = entry.event.what.due_dates().map(|(_, due)| due).collect();
            assert_eq!(
                sorted(told),
                sorted(found),
                "{}: {:?}",
                log.name,
                entry.event.what
            );
        }
    }
    assert!(with_one > 50, "{with_one}");
}

/// The ward's time to answer on a participant is a rule of its own, so a due date names it.
#[test]
fn the_time_to_answer_is_told_by_the_office() {
    let due = Due::By("2026-09-08".parse().unwrap());
    let told = |office| {
        let received = deputy::Event::Received { office, due };
        Event::Deputy(received).due_dates().collect::<Vec<_>>()
    };
    assert_eq!(told(Office::Deputy), [(Rule::DeputyRecognitionWithin, due)]);
    assert_eq!(
        told(Office::Participant),
        [(Rule::ParticipantRecognitionWithin, due)]
    );
}
