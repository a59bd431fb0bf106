//! A naive model written from the law, against the crate.
//!
//! The model is a list of facts and plain loops over it. It knows no machine, no pin and no period
//! type; its sources are the lines of LAW named in [`Regime`].

use std::sync::LazyLock;

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use to_dan_pho::group::{self, Command, Event, History};
use to_dan_pho::law::{Opinion, Period, Power};
use to_dan_pho::office::Office;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedures::delegation::{self, Grant, Scope};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Outcome};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, PersonId};

use crate::support::*;

/// What the law says under one regime, as far as the model needs it.
#[derive(Clone, Copy, Debug)]
struct Regime {
    start: &'static str,
    /// More than half of the voter list must come (joint resolution 09/2008, 8(1)); or no quorum (NĐ 59).
    quorum: bool,
    /// Months in office: 30 in Hà Nội before, 60 under NĐ 185/2026, 4(3).
    term: u32,
    /// The office beside the head: Hà Nội 16/2019, 15(2), or NĐ 185/2026, 6(3)c.
    beside: Office,
    /// Whether the head may delegate: Hà Nội 16/2019, 16.
    delegates: bool,
    /// Whether signing ballots stays with the head: NĐ 59/2023, 4(5)b.
    signs_alone: bool,
}

const REGIMES: [Regime; 3] = [
    Regime {
        start: "2020-06-01",
        quorum: true,
        term: 30,
        beside: Office::Deputy,
        delegates: true,
        signs_alone: false,
    },
    Regime {
        start: "2023-09-01",
        quorum: false,
        term: 30,
        beside: Office::Deputy,
        delegates: true,
        signs_alone: true,
    },
    Regime {
        start: "2026-06-01",
        quorum: false,
        term: 60,
        beside: Office::Participant,
        delegates: false,
        signs_alone: true,
    },
];

/// One step of a history: a whole procedure, lawful or not.
#[derive(Clone, Debug)]
enum Step {
    Elect {
        votes: [u32; 2],
        present: u32,
    },
    Depute {
        by: u128,
        who: u128,
        cell: Option<Opinion>,
        front: Option<Opinion>,
        recognised: bool,
    },
    Delegate {
        by: u128,
        to: u128,
        starts: u64,
        lasts: Option<u64>,
    },
    Revoke {
        by: u128,
    },
}

const ROLL: u32 = 100;

fn step() -> impl Strategy<Value = (u64, Step)> {
    let opinion = || {
        prop_oneof![
            1 => Just(None),
            4 => Just(Some(Opinion::For)),
            1 => Just(Some(Opinion::Against)),
        ]
    };
    let step = prop_oneof![
        2 => (0u32..70, 0u32..50, 40u32..=101).prop_map(|(a, b, present)| Step::Elect {
            votes: [a, b],
            present,
        }),
        2 => (51u32..70, 80u32..=100).prop_map(|(a, present)| Step::Elect {
            votes: [a, 10],
            present,
        }),
        4 => (1u128..=2, 1u128..=4, opinion(), opinion(), prop::bool::weighted(0.8)).prop_map(
            |(by, who, cell, front, recognised)| Step::Depute { by, who, cell, front, recognised }
        ),
        4 => (1u128..=2, 2u128..=4, 0u64..60, prop::option::of(0u64..200)).prop_map(
            |(by, to, starts, lasts)| Step::Delegate { by, to, starts, lasts }
        ),
        1 => (1u128..=2).prop_map(|by| Step::Revoke { by }),
    ];
    (1u64..200, step)
}

/// A fact of the model.
#[derive(Clone, Copy, Debug)]
enum Fact {
    Head(u128, NaiveDate),
    Beside(u128, NaiveDate),
    Grant {
        by: u128,
        to: u128,
        on: NaiveDate,
        from: NaiveDate,
        until: Option<NaiveDate>,
    },
    Revoke(NaiveDate),
}

struct Model {
    regime: Regime,
    facts: Vec<Fact>,
}

impl Model {
    /// The first day after a term: 148(3) of the Civil Code, the corresponding day still belongs to it.
    fn end(&self, from: NaiveDate) -> NaiveDate {
        let last = from.checked_add_months(Months::new(self.regime.term)).unwrap();
        last.succ_opt().unwrap()
    }

    /// Which head's fact holds on a day: the last one recognised by then, if the term still runs.
    fn head(&self, on: NaiveDate) -> Option<(usize, u128)> {
        let mut found = None;
        for (at, fact) in self.facts.iter().enumerate() {
            if let Fact::Head(who, from) = *fact
                && from <= on
            {
                found = (on < self.end(from)).then_some((at, who));
            }
        }
        found
    }

    /// Who serves beside the head: a deputy while the head does who chose; a participant without a
    /// stated end, until head.
    fn beside(&self, on: NaiveDate) -> Vec<(usize, u128)> {
        let mut found = Vec::new();
        for (at, fact) in self.facts.iter().enumerate() {
            let Fact::Beside(who, from) = *fact else { continue };
            let serves = if self.regime.beside == Office::Deputy {
                self.head(from).map(|h| h.0) == self.head(on).map(|h| h.0)
            } else {
                !self
                    .facts
                    .iter()
                    .any(|f| matches!(f, Fact::Head(head, day) if *head == who && from < *day && *day <= on))
            };
            if from <= on && serves {
                found.push((at, who));
            }
        }
        found
    }

    /// The grant that was not ended by a revocation, nor by anybody's leaving, on a day.
    fn standing(&self, on: NaiveDate) -> Option<(u128, NaiveDate, Option<NaiveDate>)> {
        let mut last = None;
        for fact in &self.facts {
            match *fact {
                Fact::Grant {
                    by,
                    to,
                    on: given,
                    from,
                    until,
                } => last = Some((by, to, given, from, until)),
                Fact::Revoke(day) if day <= on => last = None,
                _ => {}
            }
        }
        let (_, to, given, from, until) = last?;
        let beside = |day| self.beside(day).into_iter().find(|b| b.1 == to);
        let same_head = self.head(given) == self.head(on) && self.head(on).is_some();
        let same_deputy = beside(given) == beside(on) && beside(on).is_some();
        let runs = until.is_none_or(|until| on < until);
        (same_head && same_deputy && runs).then_some((to, from, until))
    }

    fn may_act(&self, power: Power, on: NaiveDate) -> Vec<u128> {
        let mut who: Vec<_> = self.head(on).into_iter().map(|h| h.1).collect();
        let kept = self.regime.signs_alone && power == Power::SignBallots;
        if let Some((to, from, _)) = self.standing(on)
            && from <= on
            && !kept
        {
            who.push(to);
        }
        who
    }

    /// Who wins: minutes that can be, enough people, strictly more than half of all, nobody as many.
    fn winner(&self, votes: [u32; 2], present: u32) -> Option<u128> {
        if present > ROLL || votes[0] + votes[1] > present {
            return None;
        }
        if self.regime.quorum && present * 2 <= ROLL {
            return None;
        }
        for (at, count) in votes.iter().enumerate() {
            if count * 2 > ROLL {
                return Some(if at == 0 { 1 } else { 2 });
            }
        }
        None
    }
}

fn later(on: NaiveDate, days: u64) -> NaiveDate {
    on.checked_add_days(Days::new(days)).unwrap()
}

/// Plays a step in the crate; acts that are refused are left out, as a clerk would.
fn play(w: &mut World, model: &mut Model, on: NaiveDate, step: &Step) -> NaiveDate {
    let at = on.to_string();
    let head_of = |who| Actor::Head(person(who));
    match step {
        Step::Elect { votes, present } => {
            let vote = later(on, 25);
            let vote_day = vote.to_string();
            w.prepare(&vote_day, &[1, 2]);
            let winner = model.winner(*votes, *present);
            let tally = [(1, votes[0]), (2, votes[1])];
            let minutes = hold(ROLL, *present, &tally, winner);
            let done = w.elect(Actor::ElectionTeam, &vote_day, minutes).unwrap();
            let Event::Election(election::Event::Held { outcome, .. }) = &done.what else {
                panic!()
            };
            assert_eq!(outcome.elected(), winner.map(person));
            w.elect(Actor::ElectionTeam, &vote_day, election::Command::Send)
                .unwrap();
            w.elect(Actor::WardCommittee, &vote_day, election::Command::Receive)
                .unwrap();
            let result = w.elect(Actor::WardCommittee, &vote_day, recognise(&[]));
            assert_eq!(result.is_ok(), winner.is_some());
            match winner {
                Some(who) => model.facts.push(Fact::Head(who, vote)),
                None => {
                    let annul = election::Annul {
                        decision: Some(number("30/QĐ-UBND")),
                        reasons: Set::<to_dan_pho::procedure::Reason>::of(&[
                            to_dan_pho::procedure::Reason::NobodyElected,
                        ]),
                    };
                    w.elect(Actor::WardCommittee, &vote_day, election::Command::Annul(annul))
                        .unwrap();
                }
            }
            vote
        }
        Step::Depute {
            by,
            who,
            cell,
            front,
            recognised,
        } => {
            let is_head = model.head(on).is_some_and(|h| h.1 == *by);
            let beside = model.beside(on);
            let place = model.regime.beside != Office::Deputy || beside.is_empty();
            let may_open = is_head && who != by && beside.iter().all(|b| b.1 != *who) && place;
            let participants = model.regime.beside == Office::Participant;
            let open = if participants {
                deputy::Command::OpenParticipant(candidate(*who))
            } else {
                deputy::Command::Open(candidate(*who))
            };
            let opened = w.depute(head_of(*by), &at, open);
            assert_eq!(opened.is_ok(), may_open, "{on}: {:?}\n{opened:?}", model.facts);
            if !may_open {
                return on;
            }
            // Hà Nội: the cell committee is asked. NĐ 185: its secretary agrees.
            let asked = if participants {
                CELL_SECRETARY
            } else {
                Actor::PartyCellCommittee
            };
            for (body, opinion) in [(asked, cell), (FRONT_HEAD, front)] {
                if let Some(opinion) = opinion {
                    w.depute(body, &at, deputy::Command::Consent(*opinion)).unwrap();
                }
            }
            let cell_is_enough = if participants {
                *cell == Some(Opinion::For)
            } else {
                cell.is_some()
            };
            let consented = cell_is_enough && *front == Some(Opinion::For);
            let chosen = w.depute(head_of(*by), &at, deputy::Command::Choose).is_ok();
            assert_eq!(chosen, consented, "{cell:?} {front:?}");
            if consented && *recognised {
                w.depute(head_of(*by), &at, deputy::Command::Propose).unwrap();
                w.depute(Actor::WardCommittee, &at, deputy::Command::Receive)
                    .unwrap();
                w.depute(
                    Actor::WardCommittee,
                    &at,
                    deputy::Command::Recognise(recognition(&[])),
                )
                .unwrap();
                model.facts.push(Fact::Beside(*who, on));
            } else {
                w.depute(head_of(*by), &at, deputy::Command::Abandon).unwrap();
            }
            on
        }
        Step::Delegate {
            by,
            to,
            starts,
            lasts,
        } => {
            let from = later(on, *starts);
            let until = lasts.map(|days| later(from, days));
            let period = match until {
                Some(until) => Period::new(from, until).unwrap(),
                None => Period::since(from),
            };
            let grant = Grant {
                to: person(*to),
                scope: Scope::GeneralManagement,
                period,
            };
            let granted = w
                .delegate(head_of(*by), &at, delegation::Command::Grant(grant))
                .is_ok();
            // By the head in office to the deputy in office, for some day, inside both tenures.
            let head = model.head(on).filter(|h| h.1 == *by);
            let last = until.map_or(from, |until| until.pred_opt().unwrap());
            let inside = |day| model.head(day) == head && model.beside(day).iter().any(|b| b.1 == *to);
            let lawful = model.regime.delegates
                && head.is_some()
                && model.beside(on).iter().any(|b| b.1 == *to)
                && *lasts != Some(0)
                && inside(from)
                && inside(last)
                && model.standing(on).is_none();
            assert_eq!(granted, lawful, "{on}: {step:?}\n{:?}", model.facts);
            if granted {
                model.facts.push(Fact::Grant {
                    by: *by,
                    to: *to,
                    on,
                    from,
                    until,
                });
            }
            on
        }
        Step::Revoke { by } => {
            let revoked = w.delegate(head_of(*by), &at, delegation::Command::Revoke).is_ok();
            let is_head = model.head(on).is_some_and(|h| h.1 == *by);
            assert_eq!(revoked, is_head && model.standing(on).is_some());
            if revoked {
                model.facts.push(Fact::Revoke(on));
            }
            on
        }
    }
}

proptest! {
    #![proptest_config(crate::cases(400))]

    #[test]
    fn the_crate_says_what_the_model_says(
        regime in prop::sample::select(REGIMES.to_vec()),
        steps in prop::collection::vec(step(), 1..12),
    ) {
        let mut w = World::of(1, LocalTerm::ToDanPho, ROLL);
        let mut model = Model { regime, facts: Vec::new() };
        let mut on = day(regime.start);
        // Past 26/5/2026 the participants' regime begins; each history stays in one.
        let end = if regime.beside == Office::Deputy {
            if regime.quorum { day("2023-06-01") } else { day("2026-05-01") }
        } else {
            day("2040-01-01")
        };
        let mut probes = vec![on];
        for (days, step) in &steps {
            let next = later(on, *days);
            if later(next, 30) >= end {
                break;
            }
            on = play(&mut w, &mut model, next, step);
            probes.push(on);
        }
        let last = on;
        let ids = |all: Vec<u128>| all.into_iter().map(person).collect::<Vec<PersonId>>();
        let history = History::of(&w.log);
        let around: Vec<_> = probes
            .iter()
            .flat_map(|p| [p.pred_opt().unwrap(), *p, later(*p, 1), later(*p, 40), later(*p, 913), later(*p, 1900)])
            .collect();
        for day in around {
            let head = model.head(day).map(|h| person(h.1));
            prop_assert_eq!(history.head_on(day).map(|t| t.person), head, "head on {}", day);
            let mut beside = ids(model.beside(day).into_iter().map(|b| b.1).collect());
            beside.sort();
            let mut serving: Vec<_> = history.deputies_on(day).map(|t| t.person).collect();
            serving.sort();
            prop_assert_eq!(serving, beside.clone(), "beside on {}", day);
            if day >= last {
                prop_assert_eq!(w.group().head_on(day).map(|t| t.person), head);
                let mut now: Vec<_> = w.group().deputies_on(day).map(|t| t.person).collect();
                now.sort();
                prop_assert_eq!(now, beside);
                for power in [Power::Mediate, Power::SignBallots] {
                    let acting: Vec<_> = w.group().may_act(power, day).map(|a| a.person).collect();
                    prop_assert_eq!(acting, ids(model.may_act(power, day)), "{:?} on {}", power, day);
                    let then: Vec<_> = history.may_act(power, day).map(|a| a.person).collect();
                    prop_assert_eq!(then, ids(model.may_act(power, day)), "{:?} then, on {}", power, day);
                }
            }
        }
    }
}

/// A fraction, compared as a schoolbook does.
#[derive(Clone, Copy)]
struct Fraction(u128, u128);

impl Fraction {
    fn more_than_half(self) -> bool {
        self.1 > 0 && self.0 * 2 > self.1
    }
}

/// Ready to vote with two candidates: under the joint resolution, and under the decree.
static READY: LazyLock<[(World, &str); 2]> = LazyLock::new(|| {
    ["2022-07-17", "2024-12-08"].map(|vote| {
        let mut w = World::of(1, LocalTerm::ToDanPho, ROLL);
        w.prepare(vote, &[1, 2]);
        (w, vote)
    })
});

fn number_of_people() -> impl Strategy<Value = u32> {
    prop_oneof![
        0u32..6,
        0u32..400,
        Just(u32::MAX),
        Just(u32::MAX - 1),
        Just(u32::MAX / 2),
        Just(u32::MAX / 2 + 1),
        any::<u32>(),
    ]
}

proptest! {
    #![proptest_config(crate::cases(6000))]

    #[test]
    fn a_count_comes_to_what_fractions_say(
        which in 0usize..2,
        eligible in number_of_people(),
        (came, out, back, good) in (0u32..=100, 90u32..=100, 90u32..=101, 90u32..=101),
        present in prop::option::of(number_of_people()),
        split in 0u32..=100,
        odd in prop::option::weighted(0.2, (number_of_people(), number_of_people())),
        secret in any::<bool>(),
    ) {
        // Mostly shares of each other, so that the numbers are near what real minutes say.
        let part = |of: u32, percent: u32| u32::try_from(u64::from(of) * u64::from(percent) / 100).unwrap_or(u32::MAX);
        let present = present.unwrap_or_else(|| part(eligible, came));
        let issued = part(present, out);
        let returned = part(issued, back);
        let valid = part(returned, good);
        let invalid = returned.saturating_sub(valid);
        let base = if secret { valid } else { present };
        let (a, b) = odd.unwrap_or_else(|| (part(base, split), part(base, 100 - split)));
        let tally = [(1, a), (2, b)];
        let what = if secret {
            ballot(eligible, present, (issued, returned, valid, invalid), &tally, None)
        } else {
            hold(eligible, present, &tally, None)
        };
        let (w, vote) = &READY[which];
        let act = Act { by: Actor::ElectionTeam, on: day(vote), what: Command::Election(what) };
        let done = group::decide(w.group.as_ref(), &act, &w.book).unwrap();
        let Event::Election(election::Event::Held { outcome, .. }) = done.what else { panic!() };

        let sum = u64::from(a) + u64::from(b);
        let impossible = present > eligible
            || if secret {
                issued > present
                    || returned > issued
                    || u64::from(valid) + u64::from(invalid) != u64::from(returned)
                    || sum > u64::from(valid)
                    // Two witnesses of the count are among those present.
                    || present < 2
            } else {
                sum > u64::from(present)
            };
        let of_roll = |n: u32| Fraction(n.into(), eligible.into());
        // Under the joint resolution a quorum, under the decree as many as could elect: the same line.
        let expected = if impossible {
            "inconsistent"
        } else if !of_roll(present).more_than_half() {
            "too_few_present"
        } else if of_roll(a).more_than_half() {
            "first"
        } else if of_roll(b).more_than_half() {
            "second"
        } else {
            "nobody"
        };
        let said = match outcome {
            Outcome::Inconsistent(_) => "inconsistent",
            Outcome::TooFewPresent(_) => "too_few_present",
            Outcome::NoWinner(_) => "nobody",
            Outcome::Elected(who) if who == person(1) => "first",
            Outcome::Elected(_) => "second",
            Outcome::Withdrawn(_) => "withdrawn",
            other => panic!("no case for {other:?}"),
        };
        prop_assert_eq!(said, expected);
    }
}
