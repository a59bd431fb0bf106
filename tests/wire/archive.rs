//! Calendars and rulebooks as data: out to JSON and back without loss, and strict.

use serde_json::{Value, json};
use to_dan_pho::law::edition::Calendar;
use to_dan_pho::law::edition::{Edition, Level, Source, Span};
use to_dan_pho::law::{Province, Regulation, UnitKind, builtin};
use to_dan_pho::{Rule, Rulebook};

use crate::golden::small_rulebook;

fn day(y: i32, m: u32, d: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn error<T: serde::de::DeserializeOwned>(value: Value) -> String {
    let read = serde_json::from_value::<T>(value);
    read.err().unwrap().to_string()
}

#[test]
fn a_calendar_comes_back() {
    let tet = [day(2028, 1, 26), day(2028, 2, 29)];
    let grown = Calendar::official()
        .with_year(2028, &tet, &[day(2028, 2, 5)])
        .unwrap()
        .revised(1000);
    for calendar in [Calendar::official(), Calendar::empty(), grown.clone()] {
        let text = serde_json::to_string(&calendar).unwrap();
        assert_eq!(serde_json::from_str::<Calendar>(&text).unwrap(), calendar);
        let bytes = postcard::to_allocvec(&calendar).unwrap();
        assert_eq!(postcard::from_bytes::<Calendar>(&bytes).as_ref(), Ok(&calendar));
    }
    let years = serde_json::to_value(&grown).unwrap();
    assert_eq!(years["revision"], json!(1000));
    assert_eq!(years["years"].as_array().unwrap().len(), 21);
    assert_eq!(
        years["years"][20],
        json!({"year": 2028, "days_off": ["2028-01-26", "2028-02-29"], "made_working": ["2028-02-05"]})
    );
}

/// A calendar that does not say plainly which days are which is refused.
#[test]
fn a_calendar_is_read_strictly() {
    let year = json!({"year": 2026, "days_off": ["2026-01-01"], "made_working": ["2026-08-22"]});
    let of = |years: Value| json!({"revision": 1, "years": years});
    let with = |field: &str, new: Value| {
        let mut year = year.clone();
        year[field] = new;
        of(json!([year]))
    };
    assert!(serde_json::from_value::<Calendar>(of(json!([year]))).is_ok());
    for (bad, says) in [
        (
            with("days_off", json!(["2025-12-31"])),
            "calendar of 2026: 2025-12-31 is not a day of that year",
        ),
        (
            with("made_working", json!(["2027-01-02"])),
            "calendar of 2026: 2027-01-02 is not a day of that year",
        ),
        (
            of(json!([year, year])),
            "calendar of 2026: the year is stated twice",
        ),
        (
            with("days_off", json!(["2026-01-01", "2026-09-02", "2026-01-01"])),
            "calendar of 2026: 2026-01-01 is stated twice",
        ),
        (
            with("days_off", json!(["2026-01-01", "2026-08-22"])),
            "calendar of 2026: 2026-08-22 is stated twice",
        ),
        (
            with("days_off", json!(["2026-02-30"])),
            "date \"2026-02-30\": must be a day of the calendar, YYYY-MM-DD",
        ),
        (with("days_off", json!(["2026-1-1"])), "date \"2026-1-1\""),
        (with("days_off", json!([7])), "a date, YYYY-MM-DD"),
        (with("days_off", json!(null)), "null"),
        (
            with("name", json!("a year")),
            "years[0].name: Year has no such field",
        ),
        (with("year", json!(65536)), "65536"),
        (json!({"years": []}), "revision: missing; needed"),
        (json!({"revision": 1}), "years: missing; needed: a list"),
        (json!({"revision": 65536, "years": []}), "65536"),
        (
            json!({"revision": 1, "years": [], "of": "VN"}),
            "of: Calendar has no such field",
        ),
    ] {
        let error = error::<Calendar>(bad);
        assert!(error.contains(says), "{error:?} does not say {says:?}");
    }
}

/// The crate's own rulebook, with a text of a province, a calendar and an archived regulation besides: equal, and
/// with the same answers.
#[test]
fn a_whole_rulebook_comes_back() {
    let practice = Edition {
        source: Source::Practice,
        rank: to_dan_pho::law::edition::Rank::Practice,
        ..builtin::HA_NOI_16_2019
    };
    let grown = Calendar::official()
        .with_year(2028, &[], &[])
        .unwrap()
        .revised(1000);
    let before = Rulebook::builtin();
    let book = before
        .clone()
        .with_edition(practice)
        .and_then(|book| book.with_calendar(grown))
        .unwrap();
    assert!(book.regulations().len() > before.regulations().len());
    let text = serde_json::to_string(&book).unwrap();
    let read: Rulebook = serde_json::from_str(&text).unwrap();
    assert!(read == book, "another rulebook");
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    // Every regulation of before, and its next revision, under its pin.
    for regulation in before.regulations() {
        assert_eq!(read.get(regulation.pin()), Some(regulation));
    }
    let on = day(2022, 6, 1);
    let rules = read.at(Province::HA_NOI, UnitKind::ToDanPho, on).unwrap();
    assert_eq!(Some(rules), book.at(Province::HA_NOI, UnitKind::ToDanPho, on));
    assert_eq!(rules.pin().revision, 2);
    assert_eq!(read.calendar().revision(), 1000);
    assert_eq!(read.calendar_of(1), Some(&Calendar::official()));
    // What is added to it is judged as before.
    let own = Edition {
        source: Source::Practice,
        rank: to_dan_pho::law::edition::Rank::Practice,
        ..builtin::HA_NOI_50_2013
    };
    assert!(read.with_edition(own) == book.with_edition(own));
}

#[test]
fn a_small_rulebook_leaves_and_stays_as_written() {
    let book = small_rulebook();
    let bytes = postcard::to_allocvec(&book).unwrap();
    assert_eq!(postcard::from_bytes::<Rulebook>(&bytes).as_ref(), Ok(&book));
    let read: Rulebook = serde_json::from_value(serde_json::to_value(&book).unwrap()).unwrap();
    let at = |province| read.at(province, UnitKind::Thon, day(2026, 8, 1)).unwrap();
    // National: left to the province. In Hà Nội the practice of 2026 counts.
    let national = at(Province::HO_CHI_MINH);
    assert_eq!(national.left_to(Rule::ParticipantNumber), Some(Level::Province));
    assert_eq!(at(Province::HA_NOI).left_to(Rule::ParticipantNumber), None);
    assert!(at(Province::HA_NOI).slots().participant_number.stated().is_some());
    assert_eq!(
        Span::WorkingDays(1).after(day(2026, 8, 21), read.calendar()),
        to_dan_pho::law::Due::By(day(2026, 8, 22))
    );
}

/// A forged rulebook is refused as an edition, a regulation or a calendar would be.
#[test]
fn a_forged_rulebook_is_refused() {
    let good = serde_json::to_value(small_rulebook()).unwrap();
    let with = |pointer: &str, new: Value| {
        let mut bad = good.clone();
        *bad.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = new;
        bad
    };
    let without = |list: &str, at: usize| {
        let mut bad = good.clone();
        bad[list].as_array_mut().unwrap().remove(at);
        bad
    };
    let twice = |list: &str| {
        let mut bad = good.clone();
        let again = bad[list][0].clone();
        bad[list].as_array_mut().unwrap().push(again);
        bad
    };
    let regulations = good["regulations"].as_array().unwrap();
    assert_eq!(regulations.len(), 2);
    let mut other = good.clone();
    let mut changed = regulations[0].clone();
    changed["slots"]["term"]["applied"]["provision"]["value"]["months"] = json!(30);
    other["regulations"].as_array_mut().unwrap().push(changed.clone());
    let mut instead = good.clone();
    instead["regulations"][0] = changed;
    for (bad, says) in [
        (with("/editions/0/kinds", json!([])), "edition kinds {}"),
        (with("/editions/1/rank", json!("law")), "edition rank Law"),
        (with("/editions/0/revision", json!(0)), "edition revision 0"),
        (twice("editions"), "overlaps the edition of the same place"),
        (
            twice("regulations"),
            "rulebook: states a regulation or a calendar twice",
        ),
        (
            twice("calendars"),
            "rulebook: states a regulation or a calendar twice",
        ),
        (other, "the rulebook has other content under this pin"),
        (
            instead,
            "#2: the editions of the rulebook say it, and it is not among the regulations",
        ),
        (
            without("regulations", 1),
            "#1: the editions of the rulebook say it, and it is not among the regulations",
        ),
        (with("/calendars", json!([])), "rulebook: states no calendar"),
        (
            with("/calendars/2/revision", json!(1)),
            "calendar revision 1: the rulebook has other days under this revision",
        ),
        (
            with("/calendars/1/years/0/year", json!(2027)),
            "calendar of 2027: 2026-01-01 is not a day of that year",
        ),
        (
            with("/regulations/0/pin/since", json!("2026-05-27")),
            "does not begin on the day of its pin",
        ),
        (
            with(
                "/regulations/0/slots/term/applied/provision/value/months",
                json!(0),
            ),
            "term of 0 months",
        ),
    ] {
        let error = error::<Rulebook>(bad);
        assert!(error.contains(says), "{error:?} does not say {says:?}");
    }
    let mut bad = good.clone();
    bad["laws"] = json!([]);
    assert!(error::<Rulebook>(bad).contains("laws: Rulebook has no such field"));
    // A regulation from another machine may stand there: its editions need not.
    let archived = Rulebook::builtin();
    let archived: &Regulation = archived
        .at(Province::HA_NOI, UnitKind::ToDanPho, day(2022, 6, 1))
        .unwrap();
    let book = small_rulebook().with_regulation(archived.clone()).unwrap();
    let read: Rulebook = serde_json::from_value(serde_json::to_value(&book).unwrap()).unwrap();
    assert!(read == book, "another rulebook");
}

/// A regulation that was archived where a later text was known ends earlier than it does here: it is in force for as
/// long as the editions of the rulebook say.
#[test]
fn a_regulation_that_ends_early_hides_no_edition() {
    let on = day(2026, 8, 1);
    let small = small_rulebook();
    let place = (Province::HA_NOI, UnitKind::Thon);
    let expected = small.at(place.0, place.1, on).unwrap().pin();
    let mut value = serde_json::to_value(&small).unwrap();
    let regulations = value["regulations"].as_array_mut().unwrap();
    let of = |r: &&mut Value| r["pin"] == json!(expected);
    regulations.iter_mut().find(of).unwrap()["in_force"]["until"] = json!("2026-07-01");
    let book: Rulebook = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(book.at(place.0, place.1, on).unwrap().pin(), expected);
    let regulations = value["regulations"].as_array_mut().unwrap();
    regulations.iter_mut().find(of).unwrap()["in_force"]["until"] = json!(expected.since);
    assert!(error::<Rulebook>(value).contains("which is no day"));
}

/// The revisions of a regulation begin at 1.
#[test]
fn a_regulation_of_revision_zero_is_refused() {
    let small = small_rulebook();
    let mut value = serde_json::to_value(small.regulations().first().unwrap()).unwrap();
    value["pin"]["revision"] = json!(0);
    assert!(error::<Regulation>(value).contains("revision 0"));
}
