//! What a log is kept with: its regulations and its calendar, in `v1/kept`. With them alone every log verifies,
//! on another machine and after the calendar has grown.

use std::collections::BTreeSet;
use std::fs;

use to_dan_pho::Recorded;
use to_dan_pho::group::{self, Envelope, Event, Fault, OtherDue};
use to_dan_pho::law::edition::Calendar;
use to_dan_pho::law::edition::{Count, Edition, Entries, Provision, Source, Territory};
use to_dan_pho::law::{Due, Pin, Regulation, builtin};
use to_dan_pho::{Rule, Rulebook};

use crate::golden::{folder, golden};
use crate::logs::{self, GROUP};

/// The regulations by which the acts of the logs were judged.
fn pins() -> BTreeSet<Pin> {
    let logs = logs::all().into_iter().flat_map(|log| log.envelopes);
    logs.filter_map(|entry| Some(entry.event.judged_by?.regulation))
        .collect()
}

fn name(pin: Pin) -> String {
    format!("kept/regulation.{}", pin.to_string().replace(['/', '#'], "."))
}

/// Every event of a procedure says by which rules it was judged; what no law judges says so too.
#[test]
fn every_event_that_was_judged_says_by_which_rules() {
    for entry in logs::all().into_iter().flat_map(|log| log.envelopes) {
        let judged = !matches!(
            entry.event.what,
            Event::Registered(_)
                | Event::HouseholdsCounted(_)
                | Event::OfficerRecorded(_)
                | Event::PositionStated(_)
                | Event::Moved(_)
                | Event::Corrected { .. }
        );
        assert_eq!(entry.event.judged_by.is_some(), judged, "{:?}", entry.event);
    }
}

#[test]
fn the_regulations_of_the_logs_are_kept() {
    let book = Rulebook::builtin();
    for pin in pins() {
        golden(&name(pin), book.get(pin).unwrap());
    }
}

/// The rulebook that the kept files make: no text is built in.
fn kept() -> Rulebook {
    let text = fs::read_to_string(folder().join("calendar.official.json")).unwrap();
    let calendar: Calendar = serde_json::from_str(&text).unwrap();
    let mut book = Rulebook::empty().with_calendar(calendar).unwrap();
    for pin in pins() {
        let text = fs::read_to_string(folder().join(format!("{}.json", name(pin)))).unwrap();
        let regulation: Regulation = serde_json::from_str(&text).unwrap();
        book = book.with_regulation(regulation).unwrap();
    }
    book
}

/// The logs as they are stored.
fn stored() -> Vec<(String, Vec<Envelope>)> {
    let read = |log: logs::Log| {
        let path = folder().join(format!("log.{}.json", log.name));
        let text = fs::read_to_string(path).unwrap();
        (log.name.to_string(), serde_json::from_str(&text).unwrap())
    };
    logs::all().into_iter().map(read).collect()
}

/// A later calendar: 2028 was added, and the last working days of 2023 and of May 2024 were corrected.
fn grown() -> Calendar {
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let days_off = |year: i32| {
        let mut all = Vec::new();
        let mut on = chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        while chrono::Datelike::year(&on) == year {
            use chrono::Datelike;
            let weekend = matches!(on.weekday(), chrono::Weekday::Sat | chrono::Weekday::Sun);
            if !weekend && Calendar::official().is_working(on) == Some(false) {
                all.push(on);
            }
            on = on.succ_opt().unwrap();
        }
        all
    };
    let mut calendar = Calendar::official();
    for (year, corrected) in [(2023, "2023-12-28"), (2024, "2024-03-12")] {
        let mut off = days_off(year);
        off.push(day(corrected));
        calendar = calendar
            .with_year(u16::try_from(year).unwrap(), &off, &[])
            .unwrap();
    }
    calendar
        .with_year(2028, &[day("2028-01-26")], &[])
        .unwrap()
        .revised(1000)
}

/// Reference: no text; what the archive is for. The log and what is kept with it are all that another machine
/// needs.
#[test]
fn with_what_is_kept_every_log_verifies() {
    let book = kept();
    for (name, log) in stored() {
        let state = group::verify(GROUP, &log, &book).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            state,
            group::replay(log.iter().map(|entry| &entry.event)),
            "{name}"
        );
        assert_eq!(group::due_otherwise(&log, &book), [], "{name}");
    }
}

/// The calendar grew and was corrected: the logs were right on their days and still are, and what would be
/// counted otherwise today is told.
#[test]
fn under_a_later_calendar_every_log_verifies() {
    let book = kept().with_calendar(grown()).unwrap();
    assert_eq!(book.calendar().revision(), 1000);
    let mut others = Vec::new();
    for (name, log) in stored() {
        group::verify(GROUP, &log, &book).unwrap_or_else(|error| panic!("{name}: {error}"));
        others.extend(
            group::due_otherwise(&log, &book)
                .into_iter()
                .map(|due| (name.clone(), due)),
        );
    }
    assert!(!others.is_empty());
    for (
        name,
        OtherDue {
            recorded,
            today,
            rule,
            ..
        },
    ) in &others
    {
        let (Due::By(recorded), Some(Due::By(today))) = (recorded, today) else {
            panic!("{name}: {rule:?} {recorded:?} {today:?}");
        };
        // One working day less before it.
        assert!(recorded < today, "{name}: {rule:?}");
    }
}

/// Without the calendar by which it was judged a log cannot be verified, and the refusal says so.
#[test]
fn without_its_calendar_a_log_does_not_verify() {
    let mut entries = stored().swap_remove(0).1;
    for entry in &mut entries {
        if let Some(judged_by) = &mut entry.event.judged_by {
            judged_by.calendar = 7;
        }
    }
    let error = group::verify(GROUP, &entries, &kept()).unwrap_err();
    assert!(
        matches!(error.fault, Fault::Refused(refusal) if refusal.rule == Rule::UnknownCalendar),
        "{error}"
    );
}

/// A text of the city that became known after the log was written, for the days of the log, makes no difference
/// to it: the log keeps the rules it was judged by. A new act is judged by the new text.
#[test]
fn under_a_text_known_later_every_log_verifies() {
    let more = Edition {
        entries: Entries {
            deputy_number: to_dan_pho::law::edition::Entry::States(Provision {
                value: Count::at_most(2),
                ..provision()
            }),
            ..Entries::NONE
        },
        source: Source::Practice,
        rank: to_dan_pho::law::edition::Rank::Practice,
        territory: Territory::Province(to_dan_pho::law::Province::HA_NOI),
        ..builtin::HA_NOI_08_2020
    };
    let book = Rulebook::builtin().with_edition(more).unwrap();
    for (name, log) in stored() {
        group::verify(GROUP, &log, &book).unwrap_or_else(|error| panic!("{name}: {error}"));
        let newest = |done: &Recorded<Event>| {
            let pin = done.judged_by?.regulation;
            book.at(to_dan_pho::law::Province::HA_NOI, pin.kind, done.on)
                .map(|r| r.pin() != pin)
        };
        let other = log
            .iter()
            .filter_map(|entry| newest(&entry.event))
            .any(|other| other);
        assert!(other || name != "term", "{name}: the new text is of other days");
    }
}

fn provision() -> Provision<Count> {
    let book = Rulebook::builtin();
    let day = "2022-07-01".parse().unwrap();
    let regulation = book
        .at(
            to_dan_pho::law::Province::HA_NOI,
            to_dan_pho::law::UnitKind::ToDanPho,
            day,
        )
        .unwrap();
    *regulation.slots().deputy_number.stated().unwrap()
}
