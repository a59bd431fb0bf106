//! What is due for the groups of a commune: one list, its parts, its year, its iCalendar text.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use to_dan_pho::answers::Agenda;
use to_dan_pho::group::{ObligationKind, Process};
use to_dan_pho::law::{Due, Period, Role};
use to_dan_pho::{Lang, Rulebook};

use crate::real_logs;
use crate::support::day;

const HAI_BA_TRUNG: u32 = 256;

fn agenda(on: &str) -> (Rulebook, Agenda) {
    let book = Rulebook::builtin();
    let agenda = Agenda::of_logs(&real_logs::of(HAI_BA_TRUNG, 2026, &book), day(on), &book);
    (book, agenda)
}

/// What is due of an election of one group: kind and last day.
fn election_of(agenda: &Agenda, name: &str) -> Vec<(ObligationKind, Due)> {
    let items = agenda.iter().filter(|item| item.name.as_str() == name);
    items
        .filter(|item| item.due.process == Process::Election)
        .map(|item| (item.due.what, item.due.until))
        .collect()
}

/// Article 8, Decree 59/2023: five working days from the receipt on Monday 7 September 2026, none of them a day off, end
/// on Monday 14 September; on 30 September that is sixteen days ago.
#[test]
fn an_answer_is_overdue_by_days() {
    let (_, agenda) = agenda("2026-09-30");
    let overdue: Vec<_> = agenda.overdue().collect();
    let [item] = overdue[..] else {
        panic!("{overdue:?}");
    };
    assert_eq!(item.name.as_str(), "Phố Huế 2");
    assert_eq!(item.due.what, ObligationKind::AnswerResult);
    assert_eq!(item.due.until, Due::By(day("2026-09-14")));
    assert_eq!(item.overdue_days, 16);
    assert!(item.due.by.contains(Role::WardCommittee));
}

/// What was due on past days is asked of the log up to that day. The vote was called for 6 September 2026: the list fifteen
/// days before (clause 2, Article 6), the team ten and the posting seven (point b, clause 1), the notice two (clause 3,
/// Article 3, Decree 59/2023).
#[test]
fn past_days_are_asked_of_the_log() {
    let (_, agenda_of_call) = agenda("2026-08-11");
    let by = |text| Due::By(day(text));
    assert_eq!(
        election_of(&agenda_of_call, "Phố Huế 2"),
        [
            (ObligationKind::FinaliseCandidates, by("2026-08-22")),
            (ObligationKind::SetUpTeam, by("2026-08-27")),
            (ObligationKind::PostDecisions, by("2026-08-30")),
            (ObligationKind::NotifyMeeting, by("2026-09-04")),
            (ObligationKind::HoldVote, by("2026-09-06")),
        ]
    );
    // Held on Sunday 6 September: five working days to send it end on Friday 11 (clause 3, Article 20, Law 10/2022).
    let (_, agenda_of_vote) = agenda("2026-09-06");
    assert_eq!(
        election_of(&agenda_of_vote, "Phố Huế 2"),
        [(ObligationKind::SendResult, by("2026-09-11"))]
    );
    // Before the groups were there nothing was due.
    let (_, before) = agenda("2026-06-30");
    assert_eq!(before.iter().count(), 0);
}

/// The list of a commune is that of its groups, in the order of the last days.
#[test]
fn the_list_of_a_commune_is_that_of_its_groups() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(HAI_BA_TRUNG, 2026, &book);
    let on = day("2026-09-30");
    let agenda = Agenda::of_logs(&logs, on, &book);
    for log in &logs {
        let own: Vec<_> = log.group().unwrap().obligations(on, &book).iter().collect();
        let of_it: Vec<_> = agenda
            .iter()
            .filter(|item| item.group == log.id())
            .map(|item| item.due)
            .collect();
        assert_eq!(of_it, own);
    }
    let groups = logs.iter().filter_map(|log| Some((log.id(), log.group()?)));
    assert_eq!(Agenda::of(groups, on, &book), agenda);
    let last = |item: &to_dan_pho::answers::AgendaItem| match item.due.until {
        Due::By(last) => (0, Some(last)),
        Due::Unknown => (1, None),
        Due::NotRegulated => (2, None),
    };
    assert!(agenda.iter().map(last).is_sorted());
}

/// A part by who does it and one by when: together they lose nothing that has both.
#[test]
fn parts_by_body_and_by_period() {
    let (_, all) = agenda("2026-08-11");
    let chair = all.clone().by(Role::WardChair);
    assert!(chair.iter().all(|item| item.due.by.contains(Role::WardChair)));
    let with_chair = all.iter().filter(|item| item.due.by.contains(Role::WardChair));
    assert_eq!(chair.iter().count(), with_chair.count());
    assert!(chair.iter().count() > 0);
    let week = Period::since(day("2026-08-25")).ending(day("2026-08-29"));
    let within = chair.within(week);
    let days = within.iter().map(|item| match item.due.until {
        Due::By(last) => last,
        other => panic!("{other:?}"),
    });
    let days: Vec<_> = days.collect();
    // The teams of the votes of 6 September, ten days before.
    assert!(
        !days.is_empty() && days.iter().all(|day| week.contains(*day)),
        "{days:?}"
    );
}

/// The months of a year hold what has its last day in it, each item once.
#[test]
fn the_year_by_months() {
    let (_, agenda) = agenda("2026-08-11");
    let months: Vec<_> = agenda.year(2026).collect();
    assert_eq!(
        months.iter().map(|(month, _)| *month).collect::<Vec<_>>(),
        (1..=12).collect::<Vec<_>>()
    );
    let placed: usize = months.iter().map(|(_, items)| items.len()).sum();
    let year = Period::since(day("2026-01-01")).ending(day("2027-01-01"));
    assert_eq!(placed, agenda.clone().within(year).iter().count());
    assert!(months[7].1.len() > months[10].1.len());
}

/// An iCalendar text taken apart by the rules of RFC 5545: its content lines, unfolded.
fn unfolded(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.split("\r\n").collect();
    // Every line ends with CRLF, and no other control character stands in it (3.1).
    assert_eq!(lines.last(), Some(&""));
    assert!(!text.replace("\r\n", "").contains(|c: char| c.is_control()));
    let mut unfolded: Vec<String> = Vec::new();
    for line in &lines[..lines.len() - 1] {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        match (line.strip_prefix(' '), unfolded.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => unfolded.push((*line).to_owned()),
        }
    }
    unfolded
}

/// A value of the type TEXT (3.3.11), as it was before it was escaped.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => text.push(c),
                other => panic!("{other:?} is not escaped"),
            },
            ';' | ',' => panic!("{value} has {c} that is not escaped"),
            c => text.push(c),
        }
    }
    text
}

/// Each event as the values of its properties.
fn events(lines: &[String]) -> Vec<Vec<(String, String)>> {
    let mut events = Vec::new();
    for line in lines {
        match line.as_str() {
            "BEGIN:VEVENT" => events.push(Vec::new()),
            "END:VCALENDAR" => return events,
            line => {
                let (name, value) = line.split_once(':').unwrap();
                if let Some(event) = events.last_mut() {
                    event.push((name.to_owned(), value.to_owned()));
                }
            }
        }
    }
    panic!("the calendar does not end")
}

fn value<'a>(event: &'a [(String, String)], wanted: &str) -> &'a str {
    let found: Vec<_> = event.iter().filter(|(name, _)| name == wanted).collect();
    assert_eq!(found.len(), 1, "{wanted} in {event:?}");
    &found[0].1
}

/// The text keeps the rules of RFC 5545, in both languages: one calendar with its version and maker (3.6), in each event an
/// identifier and a stamp (3.6.1), an end on the day after the day, and the summary and description that were meant.
#[test]
fn the_calendar_keeps_the_rules_of_rfc_5545() {
    let (book, agenda) = agenda("2026-08-11");
    let stamp = "2026-08-11T01:02:03".parse().unwrap();
    for lang in [Lang::Vi, Lang::En] {
        let text = agenda.calendar(stamp, &book, lang);
        let lines = unfolded(&text);
        assert_eq!(lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
        assert!(lines[2].starts_with("PRODID:-//to-dan-pho//"));
        assert_eq!(lines.last().unwrap(), "END:VCALENDAR");
        let dated = agenda.iter().filter_map(|item| match item.due.until {
            Due::By(last) => Some((item, last)),
            _ => None,
        });
        let dated: Vec<_> = dated.collect();
        let events = events(&lines);
        assert_eq!(events.len(), dated.len());
        let mut ids = BTreeSet::new();
        for (event, (item, last)) in events.iter().zip(dated) {
            assert!(ids.insert(value(event, "UID").to_owned()), "{event:?}");
            assert_eq!(value(event, "DTSTAMP"), "20260811T010203Z");
            let date = |name| NaiveDate::parse_from_str(value(event, name), "%Y%m%d").unwrap();
            assert_eq!(date("DTSTART;VALUE=DATE"), last);
            assert_eq!(date("DTEND;VALUE=DATE"), last.succ_opt().unwrap());
            let summary = unescaped(value(event, "SUMMARY"));
            assert!(summary.starts_with(&format!("{}: ", item.name)), "{summary}");
            assert_eq!(
                unescaped(value(event, "DESCRIPTION")),
                item.due.explain(&book, lang)
            );
            assert_eq!(value(event, "END"), "VEVENT");
        }
        // Some line is folded within a Vietnamese word: none of its octets is lost.
        assert!(text.contains("\r\n "));
    }
}

/// An event is found again when what it tells has changed: the same group, process, matter and rule give the same identifier.
#[test]
fn an_event_keeps_its_identifier() {
    let stamp = "2026-08-11T00:00:00".parse().unwrap();
    let ids = |on, lang| {
        let (book, agenda) = agenda(on);
        let lines = unfolded(&agenda.calendar(stamp, &book, lang));
        let events = events(&lines);
        events
            .iter()
            .map(|event| value(event, "UID").to_owned())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(ids("2026-08-11", Lang::Vi), ids("2026-08-11", Lang::En));
    assert!(
        ids("2026-08-11", Lang::Vi)
            .intersection(&ids("2026-08-12", Lang::Vi))
            .count()
            > 50
    );
}

/// The agenda and the calendar of a commune on one day, kept.
#[test]
fn the_agenda_of_a_day_is_as_kept() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(HAI_BA_TRUNG, 2026, &book);
    let logs = [
        real_logs::named(&logs, "Phố Huế 2"),
        real_logs::named(&logs, "Đồng Nhân 5"),
    ];
    let agenda = Agenda::of_logs(logs, day("2026-08-14"), &book);
    real_logs::golden_in_both("agenda", |lang| agenda.explain(&book, lang));
    let stamp = "2026-08-14T00:30:00".parse().unwrap();
    real_logs::golden("agenda.ics", &agenda.calendar(stamp, &book, Lang::Vi));
}
