//! Random histories of the whole group, many of their acts recorded late: what holds of the offices on every day,
//! past and coming, whatever was accepted; and what still holds of a log whose events stand in any order.

use std::cell::Cell;
use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use to_dan_pho::group::{self, Command, Event, History};
use to_dan_pho::law::{Opinion, Period};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::{self, Command as Elect};
use to_dan_pho::procedures::relief::Command as Leave;
use to_dan_pho::procedures::vacancy;
use to_dan_pho::procedures::vacancy::{Command as Vacate, EndGround, EndTenure};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, PersonId, Recorded, Refusal, ResidentialGroup, Rule};

use crate::support::*;

const WARD: Actor = Actor::WardCommittee;

/// Stretches without a change of the law, by province: the pre-2023 rules, with deputies elected in Hà Nội and TP.HCM
/// and chosen since 2019, the decree of 2023, and that of 2026.
const REGIMES: [(u8, &str, &str); 5] = [
    (1, "2014-01-01", "2018-10-01"),
    (79, "2017-06-01", "2018-12-01"),
    (1, "2020-06-01", "2023-05-01"),
    (1, "2023-10-01", "2026-04-01"),
    (1, "2026-07-01", "2034-01-01"),
];

/// One step of a history, lawful or not.
#[derive(Clone, Debug)]
enum Step {
    Elect {
        who: u128,
        begins: Option<u64>,
    },
    Choose {
        next: bool,
        who: u128,
        begins: Option<u64>,
    },
    ElectDeputy {
        who: u128,
        begins: Option<u64>,
    },
    Relieve {
        from: Option<u64>,
    },
    End {
        office: Office,
        who: u128,
        ground: EndGround,
    },
    Appoint {
        who: u128,
    },
    Change {
        last: u64,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let begins = || prop::option::of(0u64..80);
    let ground = prop::sample::select(vec![EndGround::Death, EndGround::Relieved, EndGround::OwnWish]);
    let ends = (prop::sample::select(Office::ALL.to_vec()), 1u128..=6, ground);
    prop_oneof![
        5 => (1u128..=5, begins()).prop_map(|(who, begins)| Step::Elect { who, begins }),
        6 => (any::<bool>(), 1u128..=6, begins())
            .prop_map(|(next, who, begins)| Step::Choose { next, who, begins }),
        5 => (1u128..=6, begins()).prop_map(|(who, begins)| Step::ElectDeputy { who, begins }),
        3 => prop::option::of(0u64..60).prop_map(|from| Step::Relieve { from }),
        6 => ends.prop_map(|(office, who, ground)| Step::End { office, who, ground }),
        3 => (1u128..=6).prop_map(|who| Step::Appoint { who }),
        2 => (0u64..1200).prop_map(|last| Step::Change { last }),
    ]
}

/// How far the days go on, or whether they go on to the next first day of anybody, and how late the step is
/// recorded.
fn steps() -> impl Strategy<Value = Vec<(Option<u64>, u64, Step)>> {
    let late = prop_oneof![3 => Just(0u64), 2 => 1u64..20, 2 => 1u64..150];
    let ahead = prop_oneof![4 => (0u64..50).prop_map(Some), 1 => Just(None)];
    prop::collection::vec((ahead, late, step()), 1..20)
}

fn later(on: NaiveDate, days: u64) -> NaiveDate {
    on.checked_add_days(Days::new(days)).unwrap()
}

fn recognise_from(acknowledges: Set<Rule>, from: Option<NaiveDate>) -> Recognise {
    Recognise {
        acknowledges,
        from,
        ..recognition(&[])
    }
}

/// Plays a step as far as it is accepted. Nothing of it stays under way.
fn play(w: &mut World, on: NaiveDate, step: &Step) -> Option<Refusal> {
    let at = on.to_string();
    match *step {
        Step::Elect { who, begins } => w.headed_anyhow(on, who, begins.map(|days| later(on, days))).err(),
        Step::Choose { next, who, begins } => {
            let head = w.group().head_on(on);
            let to_come = (1..80).find_map(|days| {
                let then = w.group().head_on(later(on, days));
                then.filter(|_| then.map(|t| t.person) != head.map(|t| t.person))
            });
            let head = if next { to_come } else { head }?;
            let by = Actor::Head(head.person);
            let from = begins.map(|days| later(head.period.from().max(on), days));
            let answers = [
                (by, Depute::Open(candidate(who))),
                (Actor::PartyCellCommittee, Depute::Consent(Opinion::For)),
                (CELL_SECRETARY, Depute::Consent(Opinion::For)),
                (FRONT_HEAD, Depute::Consent(Opinion::For)),
                (by, Depute::Choose),
                (by, Depute::Propose),
                (WARD, Depute::Receive),
            ];
            let mut refused = None;
            for (by, act) in answers {
                // Whose consent is asked depends on the law, and where the choice gives the office nothing follows.
                refused = w.depute(by, &at, act).err();
            }
            let irregular = w.group().selection().map(|s| s.irregular());
            if let (Some(acknowledges), None) = (irregular, refused) {
                let recognise = Depute::Recognise(recognise_from(acknowledges, from));
                refused = w.depute(WARD, &at, recognise).err();
            }
            let reasons = Set::<Reason>::of(&[Reason::Dossier]);
            let _ = w.depute(WARD, &at, Depute::DeclineRecognition(reasons));
            let _ = w.depute(by, &at, Depute::Abandon);
            refused
        }
        Step::ElectDeputy { who, begins } => elect_deputy(w, on, who, begins.map(|days| later(on, days))),
        Step::Relieve { from } => {
            w.leave(FRONT_HEAD, &at, propose()).err();
            w.leave(FRONT_HEAD, &at, convene()).err();
            let all = w.group().households();
            w.leave(FRONT_HEAD, &at, meet(all, all, all)).err();
            w.leave(FRONT_HEAD, &at, Leave::Send).err();
            w.leave(WARD, &at, Leave::Receive).err();
            let acknowledges = w.group().relief()?.irregular();
            let recognise = recognise_from(acknowledges, from.map(|days| later(on, days)));
            let refused = w.leave(WARD, &at, Leave::Recognise(recognise)).err();
            let reasons = Set::<Reason>::of(&[Reason::Dossier]);
            let _ = w.leave(WARD, &at, Leave::DeclineRecognition(reasons));
            refused
        }
        Step::End { office, who, ground } => {
            let end = EndTenure {
                office,
                person: person(who),
                ground,
            };
            w.vacate(WARD, &at, Vacate::EndTenure(end)).err()
        }
        Step::Appoint { who } => {
            let refused = w.vacate(WARD, &at, appoint(who, &at)).err()?;
            w.vacate(WARD_CHAIR, &at, appoint(who, &at))
                .err()
                .map(|_| refused)
        }
        Step::Change { last } => {
            let changed = change_term(&later(on, last).to_string());
            w.vacate(Actor::ProvinceCommittee, &at, changed).err()
        }
    }
}

/// Elects a deputy, where deputies are elected.
fn elect_deputy(w: &mut World, vote: NaiveDate, who: u128, from: Option<NaiveDate>) -> Option<Refusal> {
    let ahead = |days| vote.checked_sub_days(Days::new(days)).unwrap().to_string();
    let (caller, all) = (w.caller(&ahead(25)), w.group().households());
    let at = ahead(0);
    let mut refused = None;
    for (by, on, what) in [
        (caller, ahead(25), call(&at)),
        (FRONT_HEAD, ahead(20), agree(&[who], &ahead(20))),
        (WARD_CHAIR, ahead(15), team(&ahead(15))),
        (
            Actor::ElectionTeam,
            ahead(0),
            hold(all, all, &[(who, all)], Some(who)),
        ),
        (Actor::ElectionTeam, ahead(0), Elect::Send),
        (WARD, ahead(0), Elect::Receive),
    ] {
        refused = refused.or(w.act(by, &on, Command::DeputyElection(what)).err());
    }
    if let (Some(election), None) = (w.group().deputy_election(), refused) {
        let recognise = Elect::Recognise {
            recognise: recognise_from(election.irregular(), from),
            months: None,
            label: None,
        };
        refused = w.act(WARD, &at, Command::DeputyElection(recognise)).err();
    }
    for end in [
        Elect::DeclineRecognition(Set::<Reason>::of(&[Reason::Procedure])),
        Elect::CallOff(election::Annul {
            decision: Some(number("9/QĐ-UBND")),
            reasons: Set::<Reason>::of(&[Reason::Procedure]),
        }),
    ] {
        let _ = w.act(WARD, &at, Command::DeputyElection(end));
    }
    refused
}

/// The tenure that an event gives.
fn given(event: &Event) -> Option<Tenure> {
    match event {
        Event::Election(election::Event::Recognised { tenure, .. })
        | Event::DeputyElection(election::Event::Recognised { tenure, .. })
        | Event::Vacancy(vacancy::Event::Appointed { tenure, .. }) => Some(*tenure),
        Event::Deputy(event) => event.tenure(),
        _ => None,
    }
}

/// Every day on which something changes, with the days before and after.
fn days(history: &History) -> BTreeSet<NaiveDate> {
    let periods = history.tenures().iter().map(|t| t.period);
    let ends = periods.flat_map(|p| [Some(p.from()), p.until()]);
    let around = |on: NaiveDate| [on.pred_opt(), Some(on), on.succ_opt()];
    ends.flatten().flat_map(around).flatten().collect()
}

fn sorted(tenures: impl Iterator<Item = Tenure>) -> Vec<(PersonId, Office, NaiveDate, Option<NaiveDate>)> {
    let key = |t: Tenure| (t.person, t.office, t.period.from(), t.period.until());
    let mut all: Vec<_> = tenures.map(key).collect();
    all.sort();
    all
}

/// What holds of every log, in whatever order its events stand.
fn holds(group: Option<&ResidentialGroup>, log: &[Recorded<Event>]) {
    let history = History::of(log);
    let last = log.iter().map(|done| done.on).max().unwrap();
    for on in days(&history).into_iter().chain([last]) {
        let leading = |t: &&Tenure| matches!(t.office, Office::Head | Office::ProvisionalHead);
        let in_office = || history.tenures().iter().filter(|t| t.period.contains(on));
        let leaders: Vec<_> = in_office().filter(leading).collect();
        assert!(leaders.len() <= 1, "two lead on {on}: {leaders:?}");
        let head = history.head_on(on);
        let own = |t: Tenure| head.is_some_and(|head| head.person == t.person);
        assert!(
            !history.deputies_on(on).any(own),
            "their own deputy on {on}: {head:?}"
        );
        if let Some(group) = group.filter(|_| last <= on) {
            assert_eq!(group.head_on(on), head, "{on}");
            assert_eq!(group.provisional_on(on), history.provisional_on(on), "{on}");
            assert_eq!(
                sorted(group.deputies_on(on)),
                sorted(history.deputies_on(on)),
                "{on}"
            );
        }
    }
    // No tenure without its event, and none longer than it is served.
    let key = |t: Tenure| (t.office, t.person, t.period.from());
    let events: BTreeSet<_> = log.iter().filter_map(|done| given(&done.what)).map(key).collect();
    for tenure in history.tenures() {
        assert!(events.contains(&key(*tenure)), "given by nothing: {tenure:?}");
    }
}

/// No more deputies than the rules of a day allow.
fn within_the_number(w: &World, from: NaiveDate) {
    let (group, history) = (w.group(), History::of(&w.log));
    for on in days(&history).into_iter().filter(|on| from <= *on) {
        let rules = w.book.at(group.ward().province, group.kind(), from).unwrap();
        let serving = u32::try_from(history.deputies_on(on).count()).unwrap();
        let number = rules.slots().deputy_number.stated().map(|p| p.value);
        let allowed = serving == 0 || number.is_none_or(|number| number.allows(serving));
        assert!(allowed, "{serving} on {on}: {:?}", history.tenures());
    }
}

/// Plays a history and checks it after every step, and once more with its events in another order, as in a log
/// that was tampered with. Returns the log.
fn every_day_is_right(
    (province, start, end): (u8, &str, &str),
    steps: &[(Option<u64>, u64, Step)],
    order: &prop::sample::Index,
) -> Vec<Recorded<Event>> {
    let term = if province == 79 {
        LocalTerm::KhuPho
    } else {
        LocalTerm::ToDanPho
    };
    let mut w = World::of(province, term, 700);
    let mut on = later(day(start), 200);
    for (days, late, step) in steps {
        on = days.map_or_else(|| next_first_day(&w, on), |days| later(on, days));
        if later(on, 200) >= day(end) {
            break;
        }
        let at = on.checked_sub_days(Days::new(*late)).unwrap();
        let before = w.group().clone();
        let acts = w.log.len();
        let refused = play(&mut w, at, step);
        if refused.is_some_and(|refusal| refusal.rule == Rule::HeadToCome) {
            assert!(days_to_come(&before, at), "{step:?}");
        }
        for length in acts..=w.log.len() {
            let log = &w.log[..length];
            holds(group::replay(log).as_ref(), log);
        }
        let again = group::replay(&w.log);
        assert_eq!(again.as_ref(), Some(w.group()));
        within_the_number(&w, day(start));
        days_pass_alike(w.group(), &w.log);
    }
    let mut log = w.log.clone();
    let turn = 1 + order.index(log.len());
    let mut rest = log.split_off(1);
    let middle = turn.min(rest.len());
    rest.rotate_left(middle);
    let (odd, even): (Vec<_>, Vec<_>) = rest.into_iter().enumerate().partition(|(at, _)| at % turn == 0);
    log.extend(odd.into_iter().chain(even).map(|(_, done)| done));
    holds(group::replay(&log).as_ref(), &log);
    w.log
}

/// What gave an office in a history: an election, a deputy's election, a choice, an appointment.
fn ways(log: &[Recorded<Event>]) -> [bool; 4] {
    let any = |way: fn(&Event) -> bool| {
        log.iter()
            .any(|done| given(&done.what).is_some() && way(&done.what))
    };
    [
        any(|event| matches!(event, Event::Election(_))),
        any(|event| matches!(event, Event::DeputyElection(_))),
        any(|event| matches!(event, Event::Deputy(_))),
        any(|event| matches!(event, Event::Vacancy(_))),
    ]
}

#[test]
fn every_day_is_right_whatever_is_recorded_late() {
    let reached = Cell::new([false; 4]);
    let regimes = prop::sample::select(REGIMES.to_vec());
    proptest!(crate::cases(400), |(regime in regimes, steps in steps(), order in any::<prop::sample::Index>())| {
        let log = every_day_is_right(regime, &steps, &order);
        let ways = ways(&log);
        reached.set(core::array::from_fn(|way| reached.get()[way] || ways[way]));
    });
    assert_eq!(reached.get(), [true; 4]);
}

/// The next day on which a tenure begins, if there is one.
fn next_first_day(w: &World, on: NaiveDate) -> NaiveDate {
    let history = History::of(&w.log);
    let firsts = history.tenures().iter().map(|t| t.period.from());
    firsts.filter(|day| on < *day).min().unwrap_or(on)
}

/// What a day brings is the same whether or not an act of that day is recorded: here one that ends the office of
/// somebody who has none.
fn days_pass_alike(group: &ResidentialGroup, log: &[Recorded<Event>]) {
    let last = log.iter().map(|done| done.on).max().unwrap();
    let history = History::of(log);
    let ahead: Vec<_> = days(&history).into_iter().filter(|on| last <= *on).collect();
    for on in &ahead {
        let stranger = Tenure::new(Office::Deputy, person(99), Period::since(*on).ending(*on));
        let end = EndTenure {
            office: stranger.office,
            person: stranger.person,
            ground: EndGround::Death,
        };
        let nothing = Recorded {
            on: *on,
            what: Event::Vacancy(vacancy::Event::Ended {
                end,
                tenure: stranger,
            }),
            ..log.last().unwrap().clone()
        };
        let mut later = Some(group.clone());
        group::evolve(&mut later, &nothing);
        let later = later.unwrap();
        for day in ahead.iter().filter(|day| on <= *day) {
            assert_eq!(later.head_on(*day), group.head_on(*day), "{day}, asked on {on}");
            assert_eq!(
                later.provisional_on(*day),
                group.provisional_on(*day),
                "{day}, asked on {on}"
            );
            assert_eq!(
                sorted(later.deputies_on(*day)),
                sorted(group.deputies_on(*day)),
                "{day}, asked on {on}"
            );
        }
    }
}

/// Whether the head changes on a day after one.
fn days_to_come(group: &ResidentialGroup, on: NaiveDate) -> bool {
    let head = |on| group.head_on(on).map(|t| (t.person, t.period.from()));
    (1..100).any(|days| head(later(on, days)).is_some_and(|next| Some(next) != head(on)))
}
