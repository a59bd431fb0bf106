//! A naive model of who is deputy: a calendar played day by day from what was recognised, written from
//! what the docs say of a deputy's time, against the crate on random histories with heads and deputies
//! for days to come, deaths in any order and terms changed.

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use to_dan_pho::group::History;
use to_dan_pho::law::Opinion;
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::vacancy::{ChangeTerm, Command as Vacate, EndGround, EndTenure, NewEnd};
use to_dan_pho::{Actor, PersonId, Rule};

use crate::support::*;

const WARD: Actor = Actor::WardCommittee;
/// Months in office, in Hà Nội under both regimes.
const TERM: u32 = 30;
/// Two stretches without a change of the law.
const REGIMES: [(&str, &str); 2] = [("2020-06-01", "2023-05-01"), ("2023-09-01", "2026-04-01")];

/// One step of a history, lawful or not.
#[derive(Clone, Debug)]
enum Step {
    Elect {
        who: u128,
        begins: Option<u64>,
    },
    /// By the head of the day, or by the next one still to begin; so many days after today, or after the
    /// first day of the next one.
    Choose {
        next: bool,
        who: u128,
        begins: Option<u64>,
    },
    Dies {
        office: Office,
        who: u128,
    },
    Change {
        days: i64,
    },
}

/// A step so many days after the one before, or on the next first day of anybody.
fn step() -> impl Strategy<Value = (Option<u64>, Step)> {
    let begins = || prop::option::of(0u64..60);
    let step = prop_oneof![
        4 => (1u128..=3, begins()).prop_map(|(who, begins)| Step::Elect { who, begins }),
        6 => (any::<bool>(), 3u128..=6, prop::option::of(prop_oneof![Just(0u64), 0u64..40]))
            .prop_map(|(next, who, begins)| Step::Choose { next, who, begins }),
        3 => (1u128..=3).prop_map(|who| Step::Dies { office: Office::Head, who }),
        2 => (3u128..=6).prop_map(|who| Step::Dies { office: Office::Deputy, who }),
        1 => (-200i64..200).prop_map(|days| Step::Change { days }),
    ];
    (
        prop_oneof![3 => (0u64..15).prop_map(Some), 1 => (1u64..100).prop_map(Some), 1 => Just(None)],
        step,
    )
}

#[derive(Clone, Copy, Debug)]
struct Head {
    who: u128,
    from: NaiveDate,
    until: NaiveDate,
    /// As it was recognised.
    term_end: NaiveDate,
    died: bool,
}

#[derive(Clone, Copy, Debug)]
struct Deputy {
    who: u128,
    from: NaiveDate,
    until: NaiveDate,
    /// The head for whose term, by place in the list.
    head: usize,
}

/// What was recognised, in that order; whoever died before the first day is marked and left out.
#[derive(Clone, Debug, Default)]
struct Model {
    heads: Vec<(Head, bool)>,
    deputies: Vec<(Deputy, bool)>,
}

impl Model {
    /// The last one recognised whose first day has come, if still in office.
    fn head(&self, on: NaiveDate) -> Option<usize> {
        let last = self
            .heads
            .iter()
            .rposition(|(head, gone)| !gone && head.from <= on)?;
        (on < self.heads[last].0.until).then_some(last)
    }

    /// The heads still to begin; none comes after one recognised later who has begun.
    fn to_come(&self, on: NaiveDate) -> Vec<usize> {
        let begun = |(head, gone): &(Head, bool)| !gone && head.from <= on;
        let after = self.heads.iter().rposition(begun).map_or(0, |at| at + 1);
        (after..self.heads.len())
            .filter(|at| !self.heads[*at].1)
            .collect()
    }

    /// The next first day of a head or deputy, if there is one.
    fn next_first_day(&self, on: NaiveDate) -> NaiveDate {
        let heads = self
            .heads
            .iter()
            .filter(|(_, gone)| !gone)
            .map(|(head, _)| head.from);
        let deputies = self
            .deputies
            .iter()
            .filter(|(_, gone)| !gone)
            .map(|(d, _)| d.from);
        heads.chain(deputies).filter(|day| on < *day).min().unwrap_or(on)
    }

    /// The deputies recognised for a day, for the term of a head who leads then or begins that day. A head's own
    /// choice replaces the deputies of the one before.
    fn begin_deputies(&self, serving: &mut Vec<Deputy>, head: usize, day: NaiveDate) {
        let key = |at: usize| (self.heads[at].0.who, self.heads[at].0.from);
        let chosen = self.deputies.iter().filter(|(_, gone)| !gone).map(|(d, _)| d);
        // With a recognition that was withdrawn fell those for its term, though the head was recognised anew.
        let stands = |d: &&Deputy| !self.heads[d.head].1 && key(d.head) == key(head);
        for deputy in chosen.filter(|d| d.from == day).filter(stands) {
            let first_day = self.heads[deputy.head].0.from;
            serving.retain(|other| first_day <= other.from);
            serving.push(*deputy);
        }
    }

    /// Plays every day from the first to a last one, and tells who was deputy on each.
    fn play(&self, first: NaiveDate, last: NaiveDate) -> Vec<Vec<u128>> {
        let mut told = Vec::new();
        let mut serving: Vec<Deputy> = Vec::new();
        let mut before: Option<usize> = None;
        // Recognised twice for one day a head is still the same.
        let key = |at: usize| (self.heads[at].0.who, self.heads[at].0.from);
        for day in first.iter_days().take_while(|day| *day <= last) {
            // Whose first day it is begins, one after the other, and with each the deputies for that term; only
            // then whatever is recorded of the day ends an office.
            let begin =
                (0..self.heads.len()).filter(|at| !self.heads[*at].1 && self.heads[*at].0.from == day);
            for head in begin {
                let again = before.is_some_and(|at| key(at) == key(head));
                let left_early = before.is_some_and(|at| self.heads[at].0.died);
                before = Some(head);
                if again {
                    continue;
                }
                let new = self.heads[head].0;
                serving.retain(|deputy| deputy.who != new.who && left_early);
                self.begin_deputies(&mut serving, head, day);
            }
            if let Some(head) = self.head(day).filter(|at| self.heads[*at].0.from < day) {
                self.begin_deputies(&mut serving, head, day);
            }
            serving.retain(|deputy| day < deputy.until);
            let mut people: Vec<_> = serving.iter().map(|deputy| deputy.who).collect();
            people.sort_unstable();
            told.push(people);
        }
        told
    }
}

fn later(on: NaiveDate, days: u64) -> NaiveDate {
    on.checked_add_days(Days::new(days)).unwrap()
}

/// Plays a step in the crate and, where that accepts it, in the model. Gives the last day.
fn play(w: &mut World, model: &mut Model, on: NaiveDate, step: &Step) -> NaiveDate {
    let at = on.to_string();
    match *step {
        Step::Elect { who, begins } => {
            let vote = later(on, 25);
            let from = begins.map(|days| later(vote, days));
            let recognised = w.headed_anyhow(vote, who, from);
            // One at most is recognised for a day to come.
            let free = model.to_come(vote).is_empty();
            assert_eq!(
                recognised.map_err(|refusal| refusal.rule),
                free.then_some(()).ok_or(Rule::HeadToCome)
            );
            if !free {
                return vote;
            }
            let from = from.unwrap_or(vote);
            let until = from
                .checked_add_months(Months::new(TERM))
                .unwrap()
                .succ_opt()
                .unwrap();
            let head = Head {
                who,
                from,
                until,
                term_end: until,
                died: false,
            };
            model.heads.push((head, false));
            vote
        }
        Step::Choose { next, who, begins } => {
            let ahead = model
                .to_come(on)
                .into_iter()
                .min_by_key(|at| model.heads[*at].0.from);
            let Some(head) = (if next { ahead } else { model.head(on) }) else {
                return on;
            };
            let head = model.heads[head].0;
            let by = Actor::Head(person(head.who));
            let from = begins.map(|days| later(head.from.max(on), days));
            for (by, act) in [
                (by, Depute::Open(candidate(who))),
                (Actor::PartyCellCommittee, Depute::Consent(Opinion::For)),
                (FRONT_HEAD, Depute::Consent(Opinion::For)),
                (by, Depute::Choose),
                (by, Depute::Propose),
                (WARD, Depute::Receive),
            ] {
                if w.depute(by, &at, act).is_err() {
                    // Whoever began it gives it up, as far as that is still theirs.
                    let _ = w.depute(by, &at, Depute::Abandon);
                    return on;
                }
            }
            let recognise = Recognise {
                acknowledges: w.group().selection().unwrap().irregular(),
                from,
                ..recognition(&[])
            };
            if w.depute(WARD, &at, Depute::Recognise(recognise)).is_err() {
                w.depute(by, &at, Depute::Abandon).unwrap();
                return on;
            }
            let from = from.unwrap_or(on);
            let head = model.head(from).unwrap();
            assert_eq!(
                w.group().head_on(from).unwrap().person,
                person(model.heads[head].0.who)
            );
            let until = model.heads[head].0.until;
            model.deputies.push((
                Deputy {
                    who,
                    from,
                    until,
                    head,
                },
                false,
            ));
            on
        }
        Step::Dies { office, who } => {
            let act = EndTenure {
                office,
                person: person(who),
                ground: EndGround::Death,
            };
            let serving = model.play(day("2020-01-01"), on).pop().unwrap();
            let done = w.vacate(WARD, &at, Vacate::EndTenure(act)).is_ok();
            if office == Office::Head {
                let head = model.head(on).filter(|at| model.heads[*at].0.who == who);
                let mut to_come = model.to_come(on);
                to_come.retain(|at| model.heads[*at].0.who == who);
                assert_eq!(done, head.is_some() || !to_come.is_empty(), "{on} {step:?}");
                to_come.iter().for_each(|at| model.heads[*at].1 = true);
                if let Some(head) = head {
                    model.heads[head].0.until = on;
                    model.heads[head].0.died = true;
                }
            } else if done {
                for (deputy, gone) in model.deputies.iter_mut().filter(|(deputy, _)| deputy.who == who) {
                    if on < deputy.from {
                        *gone = true;
                    } else {
                        deputy.until = deputy.until.min(on);
                    }
                }
            } else {
                assert!(!serving.contains(&who), "{on}: {who} serves");
            }
            on
        }
        Step::Change { days } => {
            let head = model.head(on);
            let end = head.map_or(on, |head| model.heads[head].0.term_end) + chrono::TimeDelta::days(days);
            let act = ChangeTerm {
                end: NewEnd::LastDay(end.pred_opt().unwrap()),
                decision: Some(number("40/QĐ-UBND")),
                ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
                reported: None,
            };
            if w.vacate(WARD, &at, Vacate::ChangeTerm(act)).is_ok() {
                let head = head.unwrap();
                let old = core::mem::replace(&mut model.heads[head].0.until, end);
                let from = model.heads[head].0.from;
                let follows = |deputy: &Deputy| deputy.until == old && from <= deputy.from;
                let deputies = model.deputies.iter_mut().map(|(deputy, _)| deputy);
                deputies.filter(|d| follows(d)).for_each(|d| d.until = end);
            }
            on
        }
    }
}

fn people(tenures: impl Iterator<Item = to_dan_pho::office::Tenure>) -> Vec<PersonId> {
    let mut people: Vec<_> = tenures.map(|t| t.person).collect();
    people.sort();
    people
}

proptest! {
    #![proptest_config(crate::cases(400))]

    #[test]
    fn who_is_deputy_is_what_the_model_says(
        (start, end) in prop::sample::select(REGIMES.to_vec()),
        steps in prop::collection::vec(step(), 4..24),
    ) {
        let mut w = World::new(1);
        let mut model = Model::default();
        let mut on = day(start);
        let first = on;
        for (days, step) in &steps {
            let next = days.map_or_else(|| model.next_first_day(on), |days| later(on, days));
            if later(next, 120) >= day(end) {
                break;
            }
            on = play(&mut w, &mut model, next, step);
            let ahead = model.play(first, later(on, 1500));
            for (at, expected) in first.iter_days().zip(&ahead) {
                let expected: Vec<_> = expected.iter().map(|n| person(*n)).collect();
                if on <= at {
                    prop_assert_eq!(people(w.group().deputies_on(at)), expected, "on {} after {:?}\n{:?}", at, step, model);
                }
            }
        }
        let history = History::of(&w.log);
        for ahead in [0, 1, 30, 60, 200, 900] {
            let at = later(on, ahead);
            let (now, then): (Vec<_>, Vec<_>) = (w.group().deputies_on(at).collect(), history.deputies_on(at).collect());
            prop_assert!(now.len() == then.len() && now.iter().all(|t| then.contains(t)), "on {}: {:?}\n{:?}", at, now, then);
        }
        let told = model.play(first, later(on, 1500));
        for (at, expected) in first.iter_days().zip(told) {
            let expected: Vec<_> = expected.iter().map(|n| person(*n)).collect();
            prop_assert_eq!(people(history.deputies_on(at)), expected, "then, on {}\n{:?}", at, model);
        }
    }
}
