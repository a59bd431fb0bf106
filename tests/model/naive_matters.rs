//! A naive model of what the residents decide: shares as fractions, and when a decision has effect.
//! Written from the law, against the crate on random numbers in random order.

use std::sync::LazyLock;

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use to_dan_pho::group::{self, Command, Event};
use to_dan_pho::law::{Matter, MatterScope, Role};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure;
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::meeting::{self, BallotGround, Command as Do, Consenting, Proposal};
use to_dan_pho::{Act, Actor};

use crate::support::residents::{HEAD, MATTER, consent, minutes, plan, proposal, returned, window, written};
use crate::support::{WARD_CHAIR, World, number, recognition};

/// A head in office under each line: since when, and whether Law 10/2022 is in force.
const REGIMES: [(&str, &str, bool); 3] = [
    ("2020-06-14", "2020-06-20", false),
    ("2023-09-17", "2023-09-20", true),
    ("2026-08-02", "2026-08-06", true),
];

const DECIDED: [Matter; 5] = [
    Matter::Contributions,
    Matter::Funds,
    Matter::Conventions,
    Matter::Boards,
    Matter::Other,
];

fn later(on: NaiveDate, days: u64) -> NaiveDate {
    on.checked_add_days(Days::new(days)).unwrap()
}

fn world(regime: usize) -> (World, NaiveDate, bool) {
    let (vote, recognised, law) = REGIMES[regime];
    let mut w = World::of(1, LocalTerm::ToDanPho, 500);
    w.headed(vote, recognised, 1);
    let on = later(recognised.parse().unwrap(), 10);
    (w, on, law)
}

/// A proposal by the head on a day.
fn put(matter: Matter, on: NaiveDate) -> Proposal {
    Proposal {
        consent: Some(consent(Role::FrontHead, &on.to_string())),
        ..proposal(matter)
    }
}

/// Each matter of which a share was read, put forward under each regime. The others are open too, and come to what
/// their minutes declare.
static OPEN: LazyLock<Vec<(World, NaiveDate, Matter, bool)>> = LazyLock::new(|| {
    let mut open = Vec::new();
    for regime in 0..REGIMES.len() {
        for matter in DECIDED {
            let (mut w, on, law) = world(regime);
            w.step(HEAD, &on.to_string(), Do::Open(put(matter, on))).unwrap();
            open.push((w, on, matter, law));
        }
    }
    open
});

/// Rows 39 and 40 of the table of thresholds; clause 1, Article 21 of the Law.
fn enough(agreed: u32, all: u32, matter: Matter, law: bool) -> bool {
    let (agreed, all) = (u128::from(agreed), u128::from(all));
    if law && matches!(matter, Matter::Contributions | Matter::Funds) {
        all > 0 && agreed * 3 >= all * 2
    } else {
        agreed * 2 > all
    }
}

fn people() -> impl Strategy<Value = u32> {
    prop_oneof![
        0u32..6,
        0u32..400,
        Just(u32::MAX),
        Just(u32::MAX - 1),
        any::<u32>()
    ]
}

/// A part of a whole, near the shares that matter.
fn part(of: u32, percent: u32, more: u32) -> u32 {
    let part = u64::from(of) * u64::from(percent) / 100 + u64::from(more);
    u32::try_from(part).unwrap_or(u32::MAX)
}

fn percent() -> impl Strategy<Value = u32> {
    prop_oneof![Just(50u32), Just(66), Just(67), Just(100), 0u32..=101]
}

proptest! {
    #![proptest_config(crate::cases(6000))]

    #[test]
    fn a_meeting_comes_to_what_fractions_say(
        which in 0..OPEN.len(),
        eligible in people(),
        (came, for_it, more) in (percent(), percent(), 0u32..2),
        against in prop::option::weighted(0.2, people()),
    ) {
        let (w, on, matter, law) = &OPEN[which];
        let present = part(eligible, came, more);
        let agreed = part(eligible, for_it, more).min(present);
        let against = against.unwrap_or(present - agreed);
        let act = Act {
            by: HEAD,
            on: *on,
            what: Command::Meeting { matter: MATTER, act: Do::Hold(minutes(eligible, present, agreed, against)) },
        };
        let done = group::decide(w.group.as_ref(), &act, &w.book).unwrap();
        let Event::Meeting { event, .. } = done.what else { panic!() };
        let can_be = present <= eligible && u64::from(agreed) + u64::from(against) <= u64::from(present);
        // The pre-2023 rules and covenants have a quorum of more than half of all.
        let quorate = (*law && *matter != Matter::Conventions) || u64::from(present) * 2 > u64::from(eligible);
        let could = quorate && enough(present, eligible, *matter, *law);
        let expected = match (can_be, could, enough(agreed, eligible, *matter, *law)) {
            (false, ..) => "inconsistent",
            (_, false, _) => "too few",
            (.., true) => "passed",
            (.., false) => "not passed",
        };
        let said = match event.outcome().unwrap() {
            procedure::Outcome::Passed => "passed",
            procedure::Outcome::NotPassed(_) => "not passed",
            procedure::Outcome::TooFewPresent(_) => "too few",
            procedure::Outcome::Inconsistent(_) => "inconsistent",
            other => panic!("no case for {other:?}"),
        };
        prop_assert_eq!(said, expected, "{:?} {}/{}/{}", matter, agreed, present, eligible);
    }

    /// Clause 3, Article 16 of the Law: a tenth of the 500 households, each consent good for three months.
    #[test]
    fn an_initiative_counts_what_still_holds(
        which in 1usize..3,
        matter in prop::sample::select(DECIDED.to_vec()),
        consents in prop::collection::vec((0u64..140, 1u32..40), 0..5),
    ) {
        let (w, ..) = &OPEN[0];
        let on = later(REGIMES[which].1.parse().unwrap(), 150);
        let (mut households, mut valid) = (Vec::new(), 0);
        for (ago, count) in consents {
            let expressed = on.checked_sub_days(Days::new(ago)).unwrap();
            let last = expressed.checked_add_months(Months::new(3)).unwrap();
            // A last day on a holiday moves to a working day: not asked here.
            if last < on && on <= later(last, 12) {
                continue;
            }
            households.push(Consenting { on: expressed, households: count });
            if on <= last {
                valid += count;
            }
        }
        let act = Act {
            by: Actor::Resident(crate::support::person(60)),
            on,
            what: Command::Meeting {
                matter: crate::support::residents::matter(7),
                act: Do::Open(Proposal { consent: None, households, ..proposal(matter) }),
            },
        };
        let opened = group::decide(w.group.as_ref(), &act, &w.book).is_ok();
        prop_assert_eq!(opened, valid * 10 >= 500, "{} on {}", valid, on);
    }
}

/// The way of one decision, each act by whoever tries it, so many days after the last.
#[derive(Clone, Debug)]
struct Way {
    commune: bool,
    by_ballots: bool,
    agreed: u32,
    recogniser: usize,
    receives: bool,
    from: Option<u64>,
    waits: [u64; 5],
}

fn way() -> impl Strategy<Value = Way> {
    let flags = (any::<bool>(), any::<bool>(), prop::bool::weighted(0.8));
    let agreed = prop_oneof![50u32..=51, 66u32..=67, 0u32..=100];
    (
        flags,
        agreed,
        0usize..4,
        prop::option::of(0u64..60),
        prop::array::uniform5(0u64..9),
    )
        .prop_map(
            |((commune, by_ballots, receives), agreed, recogniser, from, waits)| Way {
                commune,
                by_ballots,
                agreed,
                recogniser,
                receives,
                from,
                waits,
            },
        )
}

proptest! {
    #![proptest_config(crate::cases(600))]

    /// Clause 2, Article 21 of the Law.
    #[test]
    fn a_decision_has_effect_when_the_law_says(
        regime in 0..REGIMES.len(),
        matter in prop::sample::select(DECIDED.to_vec()),
        way in way(),
    ) {
        let (mut w, mut on, law) = world(regime);
        let contribution = matches!(matter, Matter::Contributions | Matter::Funds);
        let commune = way.commune && contribution && law;
        let (by, proposal) = if commune {
            let agreed = Some(consent(Role::WardFrontChair, &on.to_string()));
            let wide = Proposal { scope: MatterScope::Commune, consent: agreed, ..put(matter, on) };
            (WARD_CHAIR, wide)
        } else {
            (HEAD, put(matter, on))
        };
        w.step(by, &on.to_string(), Do::Open(proposal)).unwrap();
        on = later(on, way.waits[0]);
        // A meeting that could not pass anything, and then ballots that stand alone.
        if way.by_ballots {
            let mut few = minutes(100, 50, 50, 0);
            few.result.declared = false;
            w.step(HEAD, &on.to_string(), Do::Hold(few)).unwrap();
            // Before the Law nothing was read: they are open, and listed.
            w.step(HEAD, &on.to_string(), plan(BallotGround::AfterMeeting)).unwrap();
        }
        if way.by_ballots && law {
            let (first, last) = (later(on, 2), later(on, 4));
            w.step(HEAD, &on.to_string(), window(&first.to_string(), &last.to_string())).unwrap();
            on = last;
            w.step(HEAD, &on.to_string(), Do::CountBallots(returned(100, 100, way.agreed))).unwrap();
        } else {
            let held = minutes(100, 100, way.agreed, 100 - way.agreed);
            w.step(HEAD, &on.to_string(), Do::Hold(held)).unwrap();
        }
        let voted = on;
        let passed = enough(way.agreed, 100, matter, law);
        let stands = w.group().matter(MATTER).unwrap();
        prop_assert_eq!(stands.passed().is_some(), passed);

        on = later(on, way.waits[1]);
        let text = meeting::Written { consent: Some(consent(Role::FrontHead, &on.to_string())), ..written() };
        prop_assert_eq!(w.step(HEAD, &on.to_string(), Do::Write(text)).is_ok(), passed);
        on = later(on, way.waits[2]);
        // What did not pass is sent too.
        w.step(HEAD, &on.to_string(), Do::Send).unwrap();
        on = later(on, way.waits[3]);

        let who = [Actor::WardCommittee, Actor::WardFront, WARD_CHAIR, Actor::DistrictCommittee][way.recogniser];
        // Article 19 of the Ordinance: a covenant is recognised by the district until 30/6/2023.
        let theirs = match matter {
            Matter::Conventions if law => who == Actor::WardCommittee,
            Matter::Conventions => who == Actor::DistrictCommittee,
            Matter::Boards => who == Actor::WardFront,
            // Before the Law nothing was read on how it takes effect: the commune recognises it, listed.
            _ => !law && [Actor::WardCommittee, WARD_CHAIR].contains(&who),
        };
        let receives = way.receives && w.step(who, &on.to_string(), Do::Receive).is_ok();
        prop_assert_eq!(receives, way.receives && passed && theirs);
        on = later(on, way.waits[4]);
        let from = way.from.map(|days| later(on, days));
        let acknowledges = w.group().matter(MATTER).unwrap().irregular();
        let late = [to_dan_pho::Rule::DecisionRecognitionWithin];
        let recognise = Recognise { acknowledges, from, ..recognition(&late) };
        let recognised = w.step(who, &on.to_string(), Do::Recognise(recognise)).is_ok();
        prop_assert_eq!(recognised, receives);
        let effect = Do::SetEffect { decision: Some(number("42/QĐ-UBND")), from: from.unwrap_or(on), groups_for: 20, groups: 25 };
        let set = w.step(who, &on.to_string(), effect).is_ok();
        prop_assert_eq!(set, passed && commune && who == Actor::WardCommittee);

        let at_once = law && passed && !commune && (contribution || matter == Matter::Other);
        let first = if at_once { Some(voted) } else { (recognised || set).then(|| from.unwrap_or(on)) };
        let stands = w.group().matter(MATTER).unwrap();
        for ahead in 0..120 {
            let day = later(voted, ahead);
            prop_assert_eq!(stands.in_force(day), first.is_some_and(|first| first <= day), "{}", day);
        }
    }
}
