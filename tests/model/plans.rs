//! A timetable that is followed to the day gives a lawful election without irregularities, and a day later the one that its
//! step is there for; a way leads to its goal.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use to_dan_pho::answers::{
    Goal, Impossible, Step, Timetable, timetable, timetable_within_term, way, way_to_decision,
};
use to_dan_pho::group::{self, Command, Process, Question};
use to_dan_pho::law::{Due, Role};
use to_dan_pho::procedures::{election, meeting, relief};
use to_dan_pho::{Act, Actor, ResidentialGroup, Rule};

use crate::open::{STARTS, contents, later};
use crate::support::obligations::book;
use crate::support::residents::MATTER;
use crate::support::{World, call, day};
use crate::who_may::claimants;

const HOLD: Question = Question::Election(election::Kind::Hold);

fn registered(start: usize) -> (ResidentialGroup, NaiveDate) {
    let (province, term, households, from) = STARTS[start];
    let world = World::of(province, term, households);
    (world.group.unwrap(), day(from))
}

/// Takes a step on a day, with the content that leaves the fewest irregularities. Returns what was irregular.
fn take(group: &mut ResidentialGroup, step: &Step, on: NaiveDate, vote: NaiveDate) -> BTreeSet<Rule> {
    let what = step.what;
    let all = match what {
        Question::Election(election::Kind::Call) => vec![Command::Election(call(&vote.to_string()))],
        _ => contents(what, group, on),
    };
    let mut best = None;
    let competent = |by: &Actor| step.by.is_empty() || step.by.contains(by.role());
    for by in claimants(group, on).into_iter().filter(competent) {
        for what in &all {
            let act = Act {
                by,
                on,
                what: what.clone(),
            };
            let Ok(done) = group::decide(Some(group), &act, book()) else {
                continue;
            };
            let irregular: BTreeSet<_> = done.irregular.iter().map(|f| f.rule).collect();
            if best
                .as_ref()
                .is_none_or(|(fewest, _): &(BTreeSet<Rule>, _)| irregular.len() < fewest.len())
            {
                best = Some((irregular, done));
            }
        }
    }
    let (irregular, done) = best.unwrap_or_else(|| panic!("{what:?} on {on} is not accepted: {group:?}"));
    let mut after = Some(group.clone());
    group::evolve(&mut after, &done);
    *group = after.unwrap();
    irregular
}

/// The day on which a step is taken that is put off as long as can be.
fn last_day(step: &Step) -> NaiveDate {
    match step.latest {
        Due::By(last) => last,
        Due::Unknown | Due::NotRegulated => step.earliest,
    }
}

/// Follows a timetable to the day, but one step a number of days later. Returns what was irregular, act by act.
fn follow(
    start: usize,
    plan: &Timetable,
    put_off: Option<(Question, u64)>,
) -> Vec<(Question, BTreeSet<Rule>)> {
    let (mut group, _) = registered(start);
    let mut steps: Vec<_> = plan
        .steps
        .iter()
        .map(|step| {
            let late = put_off.filter(|(what, _)| *what == step.what);
            (later(last_day(step), late.map_or(0, |(_, days)| days)), step)
        })
        .collect();
    // After the vote each step waits for the one before.
    let before = steps.iter().take_while(|(_, step)| step.what != HOLD).count();
    steps[..before].sort_by_key(|(on, _)| *on);
    let mut found = Vec::new();
    let mut reached = NaiveDate::MIN;
    for (on, step) in steps {
        reached = reached.max(on);
        found.push((step.what, take(&mut group, step, reached, plan.vote)));
    }
    assert!(group.election().is_none(), "it ended with the recognition");
    assert!(group.head_on(reached).is_some(), "{reached}");
    found
}

/// Reference: points a to c, clause 1, and clause 2, Article 6; clause 3, Article 3; Article 8, Decree 59/2023/NĐ-CP, and the
/// circulars before it, each by the text in force on the day of the call.
#[test]
fn a_timetable_followed_to_the_day_is_a_lawful_election() {
    for start in 0..STARTS.len() {
        let (group, on) = registered(start);
        for ahead in 40..60 {
            let plan = timetable(&group, later(on, ahead), on, book()).unwrap();
            for (what, irregular) in follow(start, &plan, None) {
                assert_eq!(irregular, BTreeSet::new(), "{what:?} of {plan:?}");
            }
        }
    }
}

/// Reference: the rules of 2009 end on 30/6/2023, those of the decree begin on 15/8/2023. An election goes by the rules of the day
/// of its call (INTERPRETATION), so a vote after the change that is called before it is planned by the earlier rules.
#[test]
fn a_timetable_over_a_change_of_the_rules_goes_by_those_of_the_call() {
    let start = 5;
    let (group, _) = registered(start);
    let mut pins = BTreeSet::new();
    for days in 0..80 {
        let vote = later(day("2023-06-25"), days);
        let on = vote.checked_sub_days(chrono::Days::new(45)).unwrap();
        let plan = timetable(&group, vote, on, book()).unwrap();
        let called = last_day(&plan.steps[0]);
        assert!(called < vote, "{plan:?}");
        let then = group.regulation_on(called, book()).unwrap();
        assert_eq!(plan.regulation, then.pin(), "{plan:?}");
        pins.insert(plan.regulation.since);
        for (what, irregular) in follow(start, &plan, None) {
            assert_eq!(irregular, BTreeSet::new(), "{what:?} of {plan:?}");
        }
    }
    assert!(pins.len() > 2, "{pins:?}");
}

/// Reference: the same.
#[test]
fn a_step_a_day_later_is_its_irregularity_and_no_other() {
    let mut seen = BTreeSet::new();
    for start in 0..STARTS.len() {
        let (group, on) = registered(start);
        let vote = later(on, 45);
        let plan = timetable(&group, vote, on, book()).unwrap();
        for step in &plan.steps {
            let (Due::By(last), Some(rule)) = (step.latest, step.rule) else {
                continue;
            };
            if last < vote {
                let found = follow(start, &plan, Some((step.what, 1)));
                let of_vote = |(what, _): &&(Question, _)| *what == HOLD;
                let (_, at_vote) = found.iter().find(of_vote).unwrap();
                assert_eq!(*at_vote, BTreeSet::from([rule]), "{step:?} of {plan:?}");
                seen.insert(rule);
            }
        }
    }
    let all = [
        Rule::CallAhead,
        Rule::CandidatesAhead,
        Rule::TeamAhead,
        Rule::PostingAhead,
        Rule::NoticeAhead,
    ];
    assert_eq!(seen, BTreeSet::from(all));
}

/// Reference: clause 3, Article 20, Law 10/2022/QH15; Article 8, Decree 59/2023/NĐ-CP.
#[test]
fn after_the_vote_a_day_later_is_overdue_by_a_day() {
    let mut seen = BTreeSet::new();
    for start in 0..STARTS.len() {
        let (mut group, on) = registered(start);
        let plan = timetable(&group, later(on, 45), on, book()).unwrap();
        let mut steps: Vec<_> = plan.steps.iter().collect();
        let before = steps.iter().take_while(|step| step.what != HOLD).count();
        steps[..before].sort_by_key(|step| last_day(step));
        let mut reached = NaiveDate::MIN;
        for step in steps {
            if let (Due::By(last), true) = (step.latest, last_day(step) > plan.vote) {
                let due = group.obligations(later(last, 1), book());
                let overdue = due
                    .of(Process::Election)
                    .find(|due| due.acts().contains(&step.what));
                let overdue = overdue.unwrap_or_else(|| panic!("{step:?} is not due: {due:?}"));
                assert_eq!(
                    (overdue.until, overdue.overdue_days(later(last, 1))),
                    (step.latest, 1),
                    "{step:?}"
                );
                assert_eq!(overdue.overdue_days(last), 0);
                seen.extend(step.rule);
            }
            reached = reached.max(last_day(step));
            take(&mut group, step, reached, plan.vote);
        }
    }
    assert_eq!(seen, BTreeSet::from([Rule::SendWithin, Rule::RecognitionWithin]));
}

/// Reference: the same. A wish that no call can be in time for names the step and the first day that can be wished.
#[test]
fn an_impossible_wish_names_the_step_and_the_first_possible_day() {
    for start in 0..STARTS.len() {
        let (group, on) = registered(start);
        for ahead in 0..30 {
            let vote = later(on, ahead);
            let Err(why) = timetable(&group, vote, on, book()) else {
                continue;
            };
            let Impossible::TooLate {
                first: Some(first),
                latest,
                ..
            } = why
            else {
                panic!("{why:?}")
            };
            assert!(latest < on && vote < first, "{why:?}");
            assert!(timetable(&group, first, on, book()).is_ok(), "{why:?}");
            let before = first.pred_opt().unwrap();
            assert!(timetable(&group, before, on, book()).is_err(), "{why:?}");
        }
    }
}

/// Reference: no text; what `way` promises in its documentation.
#[test]
fn a_way_leads_to_its_goal() {
    for start in 0..STARTS.len() {
        for goal in Goal::ALL {
            let (mut group, mut on) = registered(start);
            if *goal == Goal::Relief {
                let steps = way(&group, Goal::Head, on, book()).unwrap();
                on = walked(&mut group, &steps, on);
            }
            let mut rounds = 0;
            loop {
                match way(&group, *goal, on, book()) {
                    Ok(steps) if steps.is_empty() => break,
                    Ok(steps) if *goal == Goal::Relief => {
                        walked(&mut group, &steps, on);
                        let ended = group.ended().any(|ended| ended.process == Process::Relief);
                        assert!(ended, "{steps:?}");
                        break;
                    }
                    // One step at a time: what is left is told anew from there.
                    Ok(steps) => {
                        let first = [steps[0]];
                        on = walked(&mut group, &first, on);
                    }
                    Err(Impossible::NotProvidedFor(_)) if matches!(goal, Goal::Deputy | Goal::Delegation) => {
                        break;
                    }
                    Err(why) => panic!("{goal:?} of {start}: {why:?}"),
                }
                rounds += 1;
                assert!(
                    rounds < 40,
                    "{goal:?} of {start}: {:?}",
                    way(&group, *goal, on, book())
                );
            }
        }
    }
}

/// Reference: clauses 1 and 2, Article 21, Law 10/2022/QH15: what has effect when passed, what is recognised, and what is commune-wide.
/// Every proposal that is accepted is pursued, step by step, until the decision is in force.
#[test]
fn a_way_leads_to_a_decision_in_force() {
    let mut ended_by = BTreeSet::new();
    for start in 0..STARTS.len() {
        let (mut group, on) = registered(start);
        let steps = way(&group, Goal::Head, on, book()).unwrap();
        let on = walked(&mut group, &steps, on);
        let open = Question::Meeting {
            matter: MATTER,
            kind: meeting::Kind::Open,
        };
        let mut seen = BTreeSet::new();
        for by in claimants(&group, on) {
            for what in contents(open, &group, on) {
                let Command::Meeting {
                    act: meeting::Command::Open(proposal),
                    ..
                } = &what
                else {
                    panic!("{what:?}")
                };
                let key = format!("{:?} {:?}", proposal.matter, proposal.scope);
                let act = Act {
                    by,
                    on,
                    what: what.clone(),
                };
                let Ok(done) = group::decide(Some(&group), &act, book()) else {
                    continue;
                };
                if !seen.insert(key.clone()) {
                    continue;
                }
                let mut after = Some(group.clone());
                group::evolve(&mut after, &done);
                let (mut after, mut day) = (after.unwrap(), on);
                let mut last = None;
                for round in 0.. {
                    let steps = way_to_decision(&after, MATTER, day, book()).unwrap();
                    let Some(first) = steps.first() else { break };
                    assert!(round < 9, "{key} of {start}: {steps:?}");
                    day = day.max(first.earliest);
                    take(&mut after, first, day, day);
                    last = Some(first.what);
                }
                assert!(
                    after.matter(MATTER).unwrap().effect().is_some(),
                    "{key} of {start}"
                );
                let Some(Question::Meeting { kind, .. }) = last else {
                    panic!("{key}")
                };
                ended_by.insert(format!("{kind:?}"));
            }
        }
    }
    let all = ["Hold", "Recognise", "SetEffect"].map(str::to_owned);
    assert_eq!(ended_by, BTreeSet::from(all));
}

/// Reference: point c, clause 1, Article 3, Decree 59/2023/NĐ-CP: where the head is the head of the Front committee too, others convene.
#[test]
fn a_way_to_a_relief_names_others_where_the_head_is_the_front_head() {
    let (mut group, on) = registered(7);
    let steps = way(&group, Goal::Head, on, book()).unwrap();
    let on = walked(&mut group, &steps, on);
    let convenes = |group: &ResidentialGroup| {
        let steps = way(group, Goal::Relief, on, book()).unwrap();
        let convene = steps
            .iter()
            .find(|step| step.what == Question::Relief(relief::Kind::Convene));
        convene.unwrap().by
    };
    assert!(convenes(&group).contains(Role::FrontHead));
    let head = group.head_on(on).unwrap().person;
    let officer = group::Officer {
        post: group::Post::FrontHead,
        person: Some(head),
    };
    let act = Act {
        by: Actor::WardCommittee,
        on,
        what: Command::RecordOfficer(officer),
    };
    let done = group::decide(Some(&group), &act, book()).unwrap();
    let mut after = Some(group);
    group::evolve(&mut after, &done);
    let by = convenes(&after.unwrap());
    assert!(!by.is_empty() && !by.contains(Role::FrontHead), "{by:?}");
}

/// Takes each step on its first day. Returns the day of the last.
fn walked(group: &mut ResidentialGroup, steps: &[Step], on: NaiveDate) -> NaiveDate {
    let holds = Question::Election(election::Kind::Hold);
    let vote = steps
        .iter()
        .find(|step| step.what == holds)
        .map(|step| step.earliest);
    let vote = vote.or_else(|| group.election().and_then(election::Election::day));
    let mut reached = on;
    for step in steps {
        let first = match step.what {
            // What the last day before the vote is counted from.
            Question::Election(_) => step.earliest,
            _ => step.earliest.max(reached),
        };
        reached = reached.max(first);
        if step.what == Question::Relief(relief::Kind::Hold) {
            hold_relief(group, reached);
        } else {
            take(group, step, reached, vote.unwrap_or(later(reached, 60)));
        }
    }
    reached
}

/// The meeting agrees to relieve the head.
fn hold_relief(group: &mut ResidentialGroup, on: NaiveDate) {
    let all = group.households();
    let what = Command::Relief(crate::support::meet(all, all, all));
    let act = claimants(group, on).into_iter().map(|by| Act {
        by,
        on,
        what: what.clone(),
    });
    let done = { act }
        .find_map(|act| group::decide(Some(group), &act, book()).ok())
        .unwrap();
    let mut after = Some(group.clone());
    group::evolve(&mut after, &done);
    *group = after.unwrap();
}

/// Reference: clause 3, Article 4, Decree 185/2026/NĐ-CP for the term; the time limits as above.
#[test]
fn within_the_term_every_last_day_is_in_the_term() {
    let mut tried = 0;
    for start in 0..STARTS.len() {
        let (mut group, on) = registered(start);
        let steps = way(&group, Goal::Head, on, book()).unwrap();
        let on = walked(&mut group, &steps, on);
        let last = group
            .head_on(on)
            .unwrap()
            .period
            .until()
            .unwrap()
            .pred_opt()
            .unwrap();
        let Ok(plan) = timetable_within_term(&group, on, book()) else {
            continue;
        };
        assert_eq!(plan.term_ends, Some(last));
        assert!(plan.vote <= last);
        assert!(
            plan.answered_by().is_none_or(|answered| answered <= last),
            "{plan:?}"
        );
        // A day later the answer can fall after the term.
        let later = timetable(&group, later(plan.vote, 1), on, book()).unwrap();
        assert!(
            later.vote > last || later.answered_by().is_some_and(|answered| answered > last),
            "{later:?}"
        );
        tried += 1;
    }
    assert_eq!(tried, STARTS.len());
}
