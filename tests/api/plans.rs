//! A timetable, the next acts, the way to a deputy, and who held which office, of real groups in both languages.

use to_dan_pho::answers::{
    Goal, Impossible, NextAct, OfficeHistory, Officers, Wish, next, timetable, timetable_within_term,
    ward_plan, way,
};
use to_dan_pho::group::Question;
use to_dan_pho::law::{Due, Period, Role};
use to_dan_pho::office::{Office, Origin};
use to_dan_pho::procedures::election::Kind;
use to_dan_pho::{GroupLog, Rulebook};

use crate::real_logs;
use crate::support::day;

/// Reference: points a and b, clause 1, and clause 2, Article 6; clause 3, Article 3; Decree 59/2023/NĐ-CP; clause 3, Article 20, and
/// clause 2, Article 21, Law 10/2022/QH15.
#[test]
fn the_timetable_of_a_real_group() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let log = real_logs::named(&logs, "Đồng Nhân 5");
    // As the group was before its election was called.
    let called = day("2026-07-05");
    let group = log.group_on(called).unwrap();
    let plan = timetable(&group, day("2026-08-30"), called, &book).unwrap();
    let last = |kind| plan.step(kind).unwrap().latest;
    // Counted by hand: 20, 15, 10, 7 and 2 days before 30 August.
    assert_eq!(last(Kind::Call), Due::By(day("2026-08-10")));
    assert_eq!(last(Kind::FinaliseCandidates), Due::By(day("2026-08-15")));
    assert_eq!(last(Kind::SetUpTeam), Due::By(day("2026-08-20")));
    assert_eq!(last(Kind::PostDecisions), Due::By(day("2026-08-23")));
    assert_eq!(last(Kind::Notify), Due::By(day("2026-08-28")));
    // Five working days from 30 August, without 31 August, 1 and 2 September; and five from that day.
    assert_eq!(last(Kind::Send), Due::By(day("2026-09-09")));
    assert_eq!(last(Kind::Recognise), Due::By(day("2026-09-16")));
    let late = timetable(&group, day("2026-07-20"), called, &book).unwrap_err();
    let Impossible::TooLate { latest, first, .. } = late else {
        panic!("{late:?}")
    };
    assert_eq!((latest, first), (day("2026-06-30"), Some(day("2026-07-25"))));
    real_logs::golden_in_both("timetable", |lang| {
        let steps = plan.steps.iter().map(|step| step.explain(&book, lang) + "\n");
        steps.collect::<String>() + &late.explain(&book, lang) + "\n"
    });
}

#[test]
fn the_term_of_a_real_head_gives_the_last_days_of_the_next_election() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let log = real_logs::named(&logs, "Đồng Nhân 5");
    let (group, on) = (log.group().unwrap(), day("2026-10-01"));
    let head = group.head_on(on).unwrap();
    let ends = head.period.until().unwrap().pred_opt().unwrap();
    let found = timetable_within_term(group, on, &book);
    match found {
        Ok(plan) => assert!(
            plan.answered_by().is_none_or(|answered| answered <= ends),
            "{plan:?}"
        ),
        Err(why) => panic!("{why:?}"),
    }
}

/// Two groups that wish the same hall on one day collide; on two days they do not.
#[test]
fn groups_that_share_a_hall_collide_on_one_day() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let on = day("2026-07-05");
    let groups: Vec<_> = logs
        .iter()
        .filter_map(|log| Some((log.id(), log.group_on(on)?)))
        .collect();
    let wishes: Vec<_> = groups
        .iter()
        .zip(["2026-08-23", "2026-08-23", "2026-08-30"])
        .map(|((id, group), vote)| Wish {
            id: *id,
            group,
            vote: day(vote),
            shared: vec![1],
        })
        .collect();
    let plan = ward_plan(&wishes, on, &book);
    assert!(plan.timetables.iter().all(|(_, plan)| plan.is_ok()), "{plan:?}");
    let both = vec![wishes[0].id, wishes[1].id];
    assert_eq!(plan.collisions, [(day("2026-08-23"), 1, both)]);
}

#[test]
fn what_a_real_group_can_do_next() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let log = real_logs::named(&logs, "Phố Huế 2");
    let (group, on) = (log.group().unwrap(), day("2026-09-30"));
    let found = next(group, on, &book);
    real_logs::golden_in_both("next", |lang| {
        let open = found.open().map(|act| act.explain(&book, lang) + "\n");
        let closed = found.closed().map(|act| act.explain(&book, lang) + "\n");
        open.chain(closed).collect()
    });
    let steps = way(group, Goal::Delegation, on, &book);
    real_logs::golden_in_both("way", |lang| match &steps {
        Ok(steps) => steps
            .iter()
            .map(|step| step.explain(&book, lang) + "\n")
            .collect(),
        Err(why) => why.explain(&book, lang) + "\n",
    });
}

/// Reference: clause 3, Article 3, Decree 59/2023/NĐ-CP. Đồng Nhân 5 was notified on 21 August and voted on 22 August.
#[test]
fn what_would_be_irregular_today_is_told_with_the_day_from_which_it_is_not() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let log = real_logs::named(&logs, "Đồng Nhân 5");
    let before = GroupLog::resume(log.id(), log.entries()[..8].to_vec(), &book).unwrap();
    let hold = Question::Election(Kind::Hold);
    let act = NextAct::of(before.group().unwrap(), hold, day("2026-08-22"), &book);
    assert!(act.is_open() && act.by.contains(Role::ElectionTeam), "{act:?}");
    let told: Vec<_> = act
        .irregular
        .iter()
        .map(|missing| (missing.finding, missing.from))
        .collect();
    let recorded: Vec<_> = log.entries()[8].event.irregular.iter().copied().collect();
    assert_eq!(told, [(recorded[0], Some(day("2026-08-23")))]);
    assert_eq!(recorded.len(), 1);
    let later = NextAct::of(before.group().unwrap(), hold, day("2026-08-23"), &book);
    assert!(later.is_open() && later.irregular.is_empty(), "{later:?}");
}

#[test]
fn who_held_the_office_of_head_and_on_what_it_rests() {
    let book = Rulebook::builtin();
    let logs = real_logs::of(256, 2026, &book);
    let log = real_logs::named(&logs, "Đồng Nhân 5");
    let on = day("2026-09-30");
    let officers = Officers::on(log, on).unwrap();
    let head = officers.head.as_ref().unwrap();
    assert_eq!(head.tenure.origin, Origin::Judged);
    let names: Vec<_> = head.rests_on.iter().map(|fact| fact.event.what.name()).collect();
    assert_eq!(
        names.first().map(ToString::to_string).as_deref(),
        Some("election.called")
    );
    assert_eq!(
        names.last().map(ToString::to_string).as_deref(),
        Some("election.recognised")
    );
    let before = Officers::on(log, day("2026-08-01")).unwrap();
    assert_eq!((before.head, before.acting.len()), (None, 0));
    assert!(Officers::on(log, day("2026-06-30")).is_none());
    let half_year = Period::new(day("2026-07-01"), day("2027-01-01")).unwrap();
    let heads = OfficeHistory::of(log, Office::Head, half_year);
    let from = head.tenure.period.from();
    let vacant = from.signed_duration_since(day("2026-07-01")).num_days();
    assert_eq!(heads.vacant_days().map(i64::from), Some(vacant));
    assert_eq!(heads.vacancies, [Period::new(day("2026-07-01"), from).unwrap()]);
    real_logs::golden_in_both("officers", |lang| {
        format!("{}\n{}\n", officers.explain(lang), heads.explain(lang))
    });
}
