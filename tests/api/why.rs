//! Explanations: the rule, the facts with their entries, the arithmetic, the conclusion, the provision.

use to_dan_pho::act::Evidence;
use to_dan_pho::answers::{Conclusion, Why};
use to_dan_pho::group::{ObligationKind, VoteOutcome};
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::{GroupLog, Lang, Rule, Rulebook};

use crate::real_logs;
use crate::support::day;

fn entries(why: &Why<'_>) -> Vec<u64> {
    why.facts.iter().map(|fact| fact.seq).collect()
}

fn logs(book: &Rulebook) -> Vec<GroupLog> {
    let mut logs = real_logs::of(256, 2026, book);
    logs.extend(real_logs::of(292, 2026, book));
    logs
}

/// The answer that is due: received in entry 11, of the vote of entry 9; five working days from 7 September, no day off.
#[test]
fn why_an_answer_is_due() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    let log = real_logs::named(&logs, "Phố Huế 2");
    let due = log.group().unwrap().obligations(day("2026-09-30"), &book);
    let answer = due
        .iter()
        .find(|due| due.what == ObligationKind::AnswerResult)
        .unwrap();
    let why = Why::of_due(log, answer, &book);
    assert_eq!(entries(&why), [9, 11]);
    let counted = why.counted.as_ref().unwrap();
    assert_eq!(
        (counted.from, counted.last),
        (day("2026-09-07"), day("2026-09-14"))
    );
    assert!(counted.off.is_empty() && counted.made.is_empty() && counted.moved_from.is_none());
    // The Law stands above the decree, and was amended by words that are known in part.
    assert_eq!(why.provision.unwrap().certainty, Certainty::Amended);
    assert_eq!(why.conclusion, Conclusion::Due(answer));
}

/// Notice was given in entry 8, one day before the vote of entry 9; two days are required (clause 3, Article 3, Decree
/// 59/2023), so that 20 August was the last day for it.
#[test]
fn why_a_notice_is_irregular() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    let log = real_logs::named(&logs, "Đồng Nhân 5");
    let all = Why::of_entry(log, 9, &book);
    let [result, notice] = &all[..] else {
        panic!("{all:?}");
    };
    // 712 of 1,200 household representatives; more than half of them, 601, are needed (clause 1, Article 21, Law 10/2022).
    let Conclusion::Outcome(VoteOutcome::Elected(_)) = result.conclusion else {
        panic!("{result:?}");
    };
    let share = Evidence::Share {
        votes: 712,
        of: 1_200,
        needed: 601,
    };
    assert_eq!((result.rule, result.evidence), (Rule::ElectionMajority, share));
    assert_eq!(entries(result), [1, 9]);
    assert_eq!(
        (notice.rule, notice.conclusion),
        (Rule::NoticeAhead, Conclusion::Irregular)
    );
    assert_eq!(entries(notice), [8, 9]);
    let counted = notice.counted.as_ref().unwrap();
    assert_eq!(
        (counted.from, counted.last),
        (day("2026-08-22"), day("2026-08-20"))
    );
}

/// Received on Friday 28 August: 31 August is off in exchange for Saturday 22, 1 and 2 September are the National Day, so
/// that five working days end on 9 September.
#[test]
fn a_due_date_names_the_days_off() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    let log = real_logs::named(&logs, "Nguyễn Du 3");
    let before = log.group_on(day("2026-08-28")).unwrap();
    let due = before.obligations(day("2026-08-28"), &book);
    let answer = due
        .iter()
        .find(|due| due.what == ObligationKind::AnswerResult)
        .unwrap();
    let counted = answer.counted(&book).unwrap();
    assert_eq!(counted.last, day("2026-09-09"));
    assert_eq!(counted.off, ["2026-08-31", "2026-09-01", "2026-09-02"].map(day));
    assert!(counted.made.is_empty());
    // The recognition of 10 September is late by that count.
    let late = Why::of_entry(log, 12, &book);
    let late = late
        .iter()
        .find(|why| why.rule == Rule::RecognitionWithin)
        .unwrap();
    assert_eq!(late.counted.as_ref(), Some(&counted));
}

/// Every result, irregularity and unlawful act of every log is explained: each names a rule and the entry itself, a rule of
/// law its provision, and each lead time that was too short its count.
#[test]
fn every_entry_that_is_not_plain_is_explained() {
    let book = Rulebook::builtin();
    let mut explained = 0;
    let mut all = logs(&book);
    all.extend(real_logs::of(256, 2022, &book));
    all.extend(real_logs::of(292, 2022, &book));
    for log in &all {
        for entry in log.entries() {
            let whys = Why::of_entry(log, entry.seq, &book);
            assert_eq!(
                whys.is_empty(),
                entry.is_plain() && entry.vote_outcome().is_none()
            );
            for why in whys {
                explained += 1;
                assert!(entries(&why).contains(&entry.seq), "{why:?}");
                assert!(entries(&why).is_sorted());
                if why.rule.ground() == to_dan_pho::law::edition::Ground::Law {
                    assert!(why.provision.is_some(), "{why:?}");
                }
                if matches!(
                    why.evidence,
                    Evidence::Ahead {
                        observed: Some(_),
                        ..
                    } | Evidence::Dates { .. }
                ) {
                    assert!(why.counted.is_some(), "{why:?}");
                }
                for lang in [Lang::Vi, Lang::En] {
                    assert!(!why.explain(&book, lang).contains('{'));
                }
            }
        }
        // And so is what is due on every day on which something happened.
        for on in log.entries().iter().map(|entry| entry.event.on) {
            for due in log.group_on(on).unwrap().obligations(on, &book).iter() {
                let why = Why::of_due(log, due, &book);
                assert!(!why.facts.is_empty(), "{why:?}");
            }
        }
    }
    assert!(explained > 150, "{explained}");
}

#[test]
fn explanations_are_as_kept() {
    let book = Rulebook::builtin();
    let logs = logs(&book);
    real_logs::golden_in_both("why", |lang| {
        let mut text = String::new();
        let silent = real_logs::named(&logs, "Phố Huế 2");
        let due = silent.group().unwrap().obligations(day("2026-09-30"), &book);
        for due in due.iter() {
            text.push_str(&Why::of_due(silent, due, &book).explain(&book, lang));
            text.push('\n');
        }
        for (name, seq) in [("Đồng Nhân 5", 9), ("Nguyễn Du 3", 12), ("Lê Đại Hành 1", 9)] {
            for why in Why::of_entry(real_logs::named(&logs, name), seq, &book) {
                text.push_str(&why.explain(&book, lang));
                text.push('\n');
            }
        }
        text
    });
}
