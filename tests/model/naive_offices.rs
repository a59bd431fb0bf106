//! A naive model of who leads a group: heads elected, relieved, ended, with terms changed, and the
//! provisional heads between them. Facts and plain loops, written from the law, against the crate on
//! random histories.

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use to_dan_pho::group::History;
use to_dan_pho::law::{Opinion, Role};
use to_dan_pho::office::Office;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedures::relief::{self, Command as Leave};
use to_dan_pho::procedures::vacancy::{
    Appointment, ChangeTerm, Command as Vacate, EndGround, EndTenure, NewEnd,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, ResidentialGroup, Rule};

use crate::support::*;

const WARD: Actor = Actor::WardCommittee;
const ROLL: u32 = 100;

/// What the law says under one regime.
#[derive(Clone, Copy, Debug)]
struct Regime {
    start: &'static str,
    /// Histories end before the law changes.
    end: &'static str,
    /// Months in office.
    term: u32,
    /// The ward chair appoints a provisional head (TT 14/2018, 12), or the committee (NĐ 59, 9(3)).
    chair_appoints: bool,
    /// For at most six months: TT 14/2018, 12 and NĐ 185, 4(2); NĐ 59, 9(3) has no cap.
    six_months: bool,
    /// More than half of all relieve a head (Ordinance 34/2007, 19; Law 21(1)). On a petition of at least half
    /// (NĐ 59, 9(1)b), and the ward decides where they do not agree (9(3)): of the pre-2023 rules not read.
    ward_decides: bool,
    /// A term is changed by at most six months: NĐ 185, 4(3).
    change_capped: bool,
}

const REGIMES: [Regime; 3] = [
    Regime {
        start: "2020-06-01",
        end: "2023-05-01",
        term: 30,
        chair_appoints: true,
        six_months: true,
        ward_decides: false,
        change_capped: false,
    },
    Regime {
        start: "2023-09-01",
        end: "2026-04-01",
        term: 30,
        chair_appoints: false,
        six_months: false,
        ward_decides: true,
        change_capped: false,
    },
    Regime {
        start: "2026-06-01",
        end: "2040-01-01",
        term: 60,
        chair_appoints: false,
        six_months: true,
        ward_decides: true,
        change_capped: true,
    },
];

/// How the ward answers a meeting.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Recognise(Option<u64>),
    Reasons,
    LetGo(bool),
    Keep,
}

/// One step of a history, lawful or not.
#[derive(Clone, Debug)]
enum Step {
    Elect {
        who: u128,
        begins: Option<u64>,
    },
    Leave {
        letter: bool,
        signed: u32,
        present: u32,
        in_favour: u32,
        declared: bool,
        answer: Answer,
    },
    Appoint {
        who: u128,
        by_chair: bool,
        consent: bool,
        lasts: Option<u64>,
    },
    End {
        provisional: bool,
        who: u128,
    },
    Change {
        /// Days from the end first recognised, or until an event.
        by: Option<i64>,
    },
}

/// A step so many days after the one before, or on the first day of the head to come.
fn step() -> impl Strategy<Value = (Option<u64>, Step)> {
    let answer = prop_oneof![
        3 => prop::option::of(0u64..40).prop_map(Answer::Recognise),
        1 => Just(Answer::Reasons),
        2 => any::<bool>().prop_map(Answer::LetGo),
        1 => Just(Answer::Keep),
    ];
    let leave = (
        any::<bool>(),
        prop_oneof![45u32..55, 0u32..=101],
        prop_oneof![45u32..=101, 90u32..=100],
        prop_oneof![45u32..56, 0u32..=100],
        any::<bool>(),
        answer,
    );
    let step = prop_oneof![
        4 => (1u128..=3, prop::option::of(0u64..60)).prop_map(|(who, begins)| Step::Elect { who, begins }),
        4 => leave.prop_map(|(letter, signed, present, in_favour, declared, answer)| Step::Leave {
            letter, signed, present, in_favour, declared, answer,
        }),
        5 => (
            5u128..=7,
            any::<bool>(),
            prop::bool::weighted(0.8),
            prop::option::of(prop_oneof![0u64..100, 170u64..190]),
        )
            .prop_map(|(who, by_chair, consent, lasts)| Step::Appoint { who, by_chair, consent, lasts }),
        2 => (any::<bool>(), prop_oneof![1u128..=3, 5u128..=7])
            .prop_map(|(provisional, who)| Step::End { provisional, who }),
        2 => prop::option::weighted(0.9, prop_oneof![-190i64..-170, 170i64..190, -400i64..400])
            .prop_map(|by| Step::Change { by }),
    ];
    let days = prop_oneof![
        4 => (1u64..40).prop_map(Some),
        4 => (1u64..200).prop_map(Some),
        2 => Just(None),
        1 => Just(Some(0)),
    ];
    (days, step)
}

/// Somebody in an office, from a day until another, unless a head begins before that.
#[derive(Clone, Copy, Debug)]
struct Served {
    who: u128,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

impl Served {
    fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.until.is_none_or(|until| on < until)
    }

    fn ends(&mut self, day: NaiveDate) {
        self.until = Some(self.until.map_or(day, |until| until.min(day)));
    }
}

struct Model {
    regime: Regime,
    /// In the order of recognition, without who never began, each with the last day first recognised.
    heads: Vec<(Served, NaiveDate)>,
    provisional: Vec<Served>,
    /// The heads whose leaving is recognised, perhaps from a later day.
    leaving: Vec<usize>,
}

impl Model {
    /// The last one recognised whose first day has come, if still in office.
    fn head(&self, on: NaiveDate) -> Option<usize> {
        let last = self.heads.iter().rposition(|(head, _)| head.from <= on)?;
        self.heads[last].0.holds(on).then_some(last)
    }

    fn head_person(&self, on: NaiveDate) -> Option<u128> {
        self.head(on).map(|at| self.heads[at].0.who)
    }

    /// The last one appointed, until the first day of a head.
    fn provisional(&self, on: NaiveDate) -> Option<usize> {
        let last = self.provisional.iter().rposition(|p| p.from <= on)?;
        let serving = self.provisional[last];
        let headed = self
            .heads
            .iter()
            .any(|(head, _)| serving.from < head.from && head.from <= on);
        (serving.holds(on) && !headed).then_some(last)
    }

    fn provisional_person(&self, on: NaiveDate) -> Option<u128> {
        self.provisional(on).map(|at| self.provisional[at].who)
    }

    /// Whatever this person was still to begin is struck out; who was overtaken never begins anyway.
    fn never_begins(&mut self, who: u128, on: NaiveDate) {
        let begun = self.heads.iter().rposition(|(head, _)| head.from <= on);
        let mut at = begun.map_or(0, |at| at + 1);
        while at < self.heads.len() {
            if self.heads[at].0.who == who {
                self.heads.remove(at);
            } else {
                at += 1;
            }
        }
    }

    /// The first day of the head still to begin, if there is one.
    fn next_first_day(&self, on: NaiveDate) -> NaiveDate {
        let firsts = self.heads.iter().map(|(head, _)| head.from);
        firsts.filter(|day| on < *day).min().unwrap_or(on)
    }

    /// The heads still to begin, one at most.
    fn to_come(&self, on: NaiveDate) -> Vec<u128> {
        let to_come = self.heads.iter().filter(|(head, _)| on < head.from);
        to_come.map(|(head, _)| head.who).collect()
    }

    /// A head leaves on the first day of any recognised later.
    fn head_until(&self, at: usize) -> Option<NaiveDate> {
        let next = self.heads[at + 1..].iter().map(|(next, _)| next.from);
        self.heads[at].0.until.into_iter().chain(next).min()
    }

    /// Six months from the first appointment since there was last a head; the corresponding day is the
    /// last one (Civil Code, 148(3)).
    fn cap(&self, on: NaiveDate) -> Option<NaiveDate> {
        let since = |day: NaiveDate| {
            let between = |at: usize| {
                self.heads[at].0.from <= on && self.head_until(at).is_none_or(|until| day < until)
            };
            !(0..self.heads.len()).any(between)
        };
        let first = self.provisional.iter().map(|p| p.from).find(|day| since(*day));
        let last = first.unwrap_or(on).checked_add_months(Months::new(6)).unwrap();
        self.regime.six_months.then(|| last.succ_opt().unwrap())
    }
}

fn later(on: NaiveDate, days: u64) -> NaiveDate {
    on.checked_add_days(Days::new(days)).unwrap()
}

fn recognise_from(from: Option<NaiveDate>) -> Recognise {
    Recognise {
        from,
        ..recognition(&[])
    }
}

/// Plays a step in the crate, and checks that it may be done when the model says so. Gives the last day.
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
            let last = from.checked_add_months(Months::new(model.regime.term)).unwrap();
            let until = last.succ_opt();
            model.heads.push((Served { who, from, until }, last));
            vote
        }
        Step::Leave { .. } => leave(w, model, on, step),
        Step::Appoint {
            who,
            by_chair,
            consent,
            lasts,
        } => {
            let last_day = lasts.map(|days| later(on, days));
            let appointment = Appointment {
                person: person(who),
                decision: Some(number("45/QĐ-UBND")),
                last_day,
                consent: agreement(Role::WardFront, &at).filter(|_| consent),
            };
            let by = if by_chair { WARD_CHAIR } else { WARD };
            let done = w.vacate(by, &at, Vacate::Appoint(appointment)).is_ok();
            // Designated again past that time, or without the Front, is irregular; nobody is for more than six
            // months of the own decision.
            let own = later(on.checked_add_months(Months::new(6)).unwrap(), 1);
            let own = model.regime.six_months.then_some(own);
            let lawful = model.head(on).is_none()
                && by_chair == model.regime.chair_appoints
                && last_day.is_none_or(|last| own.is_none_or(|own| last < own));
            let cap = model.cap(on).filter(|cap| on < *cap).or(own);
            assert_eq!(
                done, lawful,
                "{on}: {step:?}\n{:?}\n{:?}",
                model.heads, model.provisional
            );
            if lawful {
                let until = last_day.map(|last| last.succ_opt().unwrap()).or(cap);
                model.provisional.push(Served { who, from: on, until });
            }
            on
        }
        Step::End { provisional, who } => {
            let office = if provisional {
                Office::ProvisionalHead
            } else {
                Office::Head
            };
            let act = EndTenure {
                office,
                person: person(who),
                ground: EndGround::Death,
            };
            let done = w.vacate(WARD, &at, Vacate::EndTenure(act)).is_ok();
            // Whatever this person was still to begin never does.
            let before = model.heads.len();
            if !provisional {
                model.never_begins(who, on);
            }
            let never = model.heads.len() < before;
            let held = if provisional {
                let held = model.provisional(on).filter(|p| model.provisional[*p].who == who);
                held.map(|p| &mut model.provisional[p])
            } else {
                let held = model.head(on).filter(|h| model.heads[*h].0.who == who);
                held.map(|h| &mut model.heads[h].0)
            };
            assert_eq!(done, never || held.is_some(), "{on}: {step:?}");
            if let Some(held) = held {
                held.ends(on);
            }
            on
        }
        Step::Change { by } => {
            let head = model.head(on);
            let recognised = head.map_or(on, |head| model.heads[head].1);
            let last = by.map(|days| recognised + chrono::TimeDelta::days(days));
            let end = last.map_or(NewEnd::UntilNewRules, NewEnd::LastDay);
            let act = ChangeTerm {
                end,
                decision: Some(number("40/QĐ-UBND")),
                ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
                reported: None,
            };
            let half_year = Months::new(6);
            let near = |day: NaiveDate| {
                recognised.checked_sub_months(half_year).unwrap() <= day
                    && day <= recognised.checked_add_months(half_year).unwrap()
            };
            // A head who is relieved already, from a day to come, has no term any more that could change.
            let leaves = head.is_some_and(|head| model.leaving.contains(&head));
            let lawful = head.is_some()
                && !leaves
                && last.is_none_or(|last| on <= last)
                && (!model.regime.change_capped || last.is_some_and(near));
            let done = w.vacate(WARD, &at, Vacate::ChangeTerm(act)).is_ok();
            assert_eq!(done, lawful, "{on}: {step:?}\n{:?}", model.heads);
            if let (true, Some(head)) = (done, head) {
                model.heads[head].0.until = last.and_then(|last| last.succ_opt());
            }
            on
        }
    }
}

/// A letter or a proposal, the meeting three days on, the ward's answer the day after.
fn leave(w: &mut World, model: &mut Model, on: NaiveDate, step: &Step) -> NaiveDate {
    let Step::Leave {
        letter,
        signed,
        present,
        in_favour,
        declared,
        answer,
    } = *step
    else {
        panic!()
    };
    let (met, answered) = (later(on, 3), later(on, 4));
    let [on_day, met_day, answer_day] = [on, met, answered].map(|day| day.to_string());
    // Which time in office, not which person: elected again one is not relieved by the meeting of before.
    let head = model.head(on);
    let (by, act) = if letter {
        (Actor::Head(person(model.head_person(on).unwrap_or(1))), resign())
    } else {
        (FRONT_HEAD, petition(signed, ROLL))
    };
    let petitioned = signed <= ROLL && (!model.regime.ward_decides || 2 * signed >= ROLL);
    let opened = w.leave(by, &on_day, act).is_ok();
    assert_eq!(opened, head.is_some() && (letter || petitioned), "{on}: {step:?}");
    if !opened {
        return on;
    }
    w.leave(FRONT_HEAD, &on_day, convene()).unwrap();
    let minutes = to_dan_pho::procedure::Sitting {
        eligible: ROLL,
        present,
        secretary_for: Some(present),
        form_for: Some(present),
        form: to_dan_pho::procedure::VotingForm::ShowOfHands,
        result: relief::ReliefResult { in_favour, declared },
    };
    // Whoever is gone meanwhile is not relieved any more.
    let serving = |model: &Model, day| model.head(day) == head;
    let held = w.leave(FRONT_HEAD, &met_day, Leave::Hold(minutes)).is_ok();
    assert_eq!(held, serving(model, met));
    if !held {
        return met;
    }
    let can_be = present <= ROLL && in_favour <= present;
    let agreed = can_be && 2 * in_favour > ROLL;
    let decided = can_be && 2 * present > ROLL;
    // Where nobody decides after the residents, their not agreeing is the end of it.
    let over = decided && !agreed && !model.regime.ward_decides;
    let reported = w.leave(FRONT_HEAD, &met_day, Leave::Send).is_ok();
    // A meeting that came to nothing is told of too: no text forbids it.
    assert!(reported, "{step:?}");
    if over {
        return met;
    }
    if !decided {
        w.leave(by, &met_day, Leave::Withdraw).unwrap();
        return met;
    }
    w.leave(WARD, &met_day, Leave::Receive).unwrap();
    let acknowledges = w.group().relief().unwrap().irregular();
    let from = match answer {
        Answer::Recognise(days) => days.map(|days| later(answered, days)),
        _ => None,
    };
    let recognise = Recognise {
        acknowledges,
        ..recognise_from(from)
    };
    let front = |agreed: bool| {
        agreement(Role::WardFront, &answer_day).map(|consent| to_dan_pho::procedure::Consent {
            opinion: if agreed { Opinion::For } else { Opinion::Against },
            ..consent
        })
    };
    let reasons = || Leave::DeclineRecognition(Set::<Reason>::of(&[Reason::Dossier]));
    let keep = || Leave::Retain {
        decision: Some(number("50/QĐ-UBND")),
        consent: front(true),
    };
    let own = model.regime.ward_decides && !agreed;
    // Nobody is relieved from a day on which the term is over, or the next head has begun.
    let in_office = head
        .and_then(|head| model.head_until(head))
        .is_none_or(|until| from.unwrap_or(answered) <= until);
    let (act, lawful, leaves) = match answer {
        Answer::Recognise(_) => (Leave::Recognise(recognise), agreed && in_office, true),
        Answer::Reasons => (reasons(), agreed, false),
        Answer::LetGo(consent) => {
            let consent_given = front(consent);
            let act = Leave::Relieve {
                recognise,
                consent: consent_given,
            };
            (act, own && consent, true)
        }
        Answer::Keep => (keep(), own, false),
    };
    let stands = serving(model, answered);
    let done = w.leave(WARD, &answer_day, act).is_ok();
    assert_eq!(done, lawful && stands, "{answered}: {step:?}");
    if done && leaves {
        let at = model.head(answered).unwrap();
        model.heads[at].0.ends(from.unwrap_or(answered));
        model.leaving.push(at);
    }
    if !done && stands {
        // The ward ends it one way or the other, so that the next step begins anew.
        let end = if agreed { reasons() } else { keep() };
        let ended = w.leave(WARD, &answer_day, end).is_ok();
        assert_eq!(ended, agreed || own);
    }
    answered
}

/// Who leads on a day, by the state of the group.
fn now(group: &ResidentialGroup, day: NaiveDate) -> [Option<to_dan_pho::PersonId>; 2] {
    [group.head_on(day), group.provisional_on(day)].map(|t| t.map(|t| t.person))
}

proptest! {
    #![proptest_config(crate::cases(600))]

    #[test]
    fn who_leads_is_what_the_model_says(
        regime in prop::sample::select(REGIMES.to_vec()),
        steps in prop::collection::vec(step(), 1..14),
    ) {
        let mut w = World::of(1, LocalTerm::ToDanPho, ROLL);
        let mut model = Model { regime, heads: Vec::new(), provisional: Vec::new(), leaving: Vec::new() };
        let mut on = day(regime.start);
        let mut probes = vec![on];
        for (days, step) in &steps {
            let next = days.map_or_else(|| model.next_first_day(on), |days| later(on, days));
            if later(next, 60) >= day(regime.end) {
                break;
            }
            on = play(&mut w, &mut model, next, step);
            probes.push(on);
            let history = History::of(&w.log);
            for ahead in [0, 1, 20, 45, 184, 185, 400, 920, 1900] {
                let day = later(on, ahead);
                let tenures = [w.group().head_on(day), w.group().provisional_on(day)];
                prop_assert_eq!(tenures, [history.head_on(day), history.provisional_on(day)], "on {}\n{:?}", day, step);
                let expected = [model.head_person(day), model.provisional_person(day)].map(|who| who.map(person));
                prop_assert_eq!(now(w.group(), day), expected, "on {} after {:?}\n{:?}\n{:?}", day, step, model.heads, model.provisional);
            }
        }
        let history = History::of(&w.log);
        for probe in probes {
            for ahead in [0, 1, 3, 4, 5, 25, 40, 184, 1000] {
                let day = later(probe, ahead).pred_opt().unwrap();
                let told = [history.head_on(day), history.provisional_on(day)].map(|t| t.map(|t| t.person));
                let expected = [model.head_person(day), model.provisional_person(day)].map(|who| who.map(person));
                prop_assert_eq!(told, expected, "then, on {}\n{:?}\n{:?}", day, model.heads, model.provisional);
            }
        }
    }
}
