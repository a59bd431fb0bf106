//! Who may stand.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::Residence;
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{Command, FinaliseCandidates, Outcome};
use to_dan_pho::{Actor, Rule};

use crate::support::verdict::{Named, Verdict, before, standing};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, agree, call, day, hold, person, team};

const CIRCULAR: Named = Named("Thông tư 04/2012/TT-BNV", "Circular 04/2012/TT-BNV");
const DECREE: Named = Named("Nghị định 185/2026/NĐ-CP", "Decree 185/2026/NĐ-CP");

/// Presents one candidate for a vote, with the cell's agreement.
fn present(world: &mut World, vote: &str, candidate: Candidate) -> Verdict {
    let (calls, lists) = (before(vote, 25), before(vote, 20));
    let caller = world.caller(&calls);
    world.elect(caller, &calls, call(vote)).unwrap();
    let Command::FinaliseCandidates(FinaliseCandidates { consent, .. }) = agree(&[], &lists) else {
        panic!("agree makes a list")
    };
    let list = FinaliseCandidates {
        candidates: [candidate].into_iter().collect(),
        consent,
    };
    world.election(FRONT_HEAD, &lists, Command::FinaliseCandidates(list))
}

/// The votes of E1: one under the circular of 2012, one under the decree of 2026.
const VOTES: [&str; 2] = ["2014-06-01", "2026-08-02"];

fn born(text: &str, years: i32) -> chrono::NaiveDate {
    use chrono::Datelike;
    let vote = day(text);
    vote.with_year(vote.year().checked_sub(years).unwrap()).unwrap()
}

/// Reference: E1 - thuvienphapluat.vn, 967616: no upper age; Article 11, Circular 04/2012/TT-BNV: 21.
#[test]
fn e1_eighty_is_not_too_old() {
    for vote in VOTES {
        let mut world = World::new(31);
        present(
            &mut world,
            vote,
            standing(1, (born(vote, 80), day(vote)), Residence::GroupRegistered),
        )
        .lawful();
    }
}

/// Reference: E1: twenty is refused; twenty-one on the very day of the vote is enough, a day later not.
#[test]
fn e1_twenty_one_on_the_very_day() {
    for (vote, article) in VOTES.into_iter().zip([CIRCULAR.at("11"), DECREE.at("7(1)")]) {
        let birthday = born(vote, 21);
        let mut world = World::new(31);
        present(
            &mut world,
            vote,
            standing(1, (birthday, day(vote)), Residence::GroupRegistered),
        )
        .lawful();
        for too_young in [birthday.succ_opt().unwrap(), born(vote, 20)] {
            let mut world = World::new(31);
            let verdict = present(
                &mut world,
                vote,
                standing(1, (too_young, day(vote)), Residence::GroupRegistered),
            );
            verdict.refused(
                Rule::CandidateAge,
                Evidence::Count {
                    observed: 20,
                    least: 21,
                    most: u32::MAX,
                },
                article.clone(),
            );
        }
    }
}

/// Reference: E1: the same standard for a deputy (Article 11, Circular 04/2012/TT-BNV).
#[test]
fn e1_a_deputy_of_twenty_is_refused_and_of_eighty_accepted() {
    for (years, refused) in [(80, false), (21, false), (20, true)] {
        let mut world = World::new(31);
        world.headed_for("2022-08-14", "2022-08-24", 1, Some(30));
        let on = "2022-09-01";
        let verdict = world.deputy(
            Actor::Head(person(1)),
            on,
            deputy::Command::Open(standing(
                2,
                (born(on, years), day(on)),
                Residence::GroupRegistered,
            )),
        );
        assert_eq!(
            verdict.refused.map(|f| f.rule),
            refused.then_some(Rule::DeputyAge),
            "{years}"
        );
    }
}

/// Reference: E2 - sonoivu.namdinh.gov.vn, 303410: membership of the Party is never a legal bar.
#[test]
fn e2_nothing_but_age_residence_schooling_and_sanctions_is_asked() {
    // Exhaustive: there is no field that could say it.
    let Candidate {
        person: who,
        age,
        residence,
        schooling,
        sanctioned,
    } = standing(
        1,
        (day("1980-01-01"), day("2020-01-01")),
        Residence::GroupRegistered,
    );
    for vote in VOTES.into_iter().chain(["2022-07-17", "2024-12-08"]) {
        for province in [1, 36] {
            let mut world = World::new(province);
            let candidate = Candidate {
                person: who,
                age,
                residence,
                schooling,
                sanctioned,
            };
            present(&mut world, vote, candidate).lawful();
            world
                .elect(WARD_CHAIR, &before(vote, 15), team(&before(vote, 15)))
                .unwrap();
            let held = world.election(Actor::ElectionTeam, vote, hold(310, 300, &[(1, 290)], Some(1)));
            assert_eq!(held.outcome, Some(Outcome::Elected(who)));
        }
    }
}

/// Reference: E2: and none can be smuggled in on the wire.
#[cfg(feature = "serde")]
#[test]
fn e2_a_party_field_is_refused_on_the_wire() {
    let candidate = standing(
        1,
        (day("1980-01-01"), day("2020-01-01")),
        Residence::GroupRegistered,
    );
    let mut value = serde_json::to_value(candidate).unwrap();
    let mut keys: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
    keys.sort_unstable();
    assert_eq!(keys, ["age", "person", "residence", "sanctioned", "schooling"]);
    value["party_member"] = true.into();
    let error = serde_json::from_value::<Candidate>(value).unwrap_err();
    assert!(error.to_string().contains("party_member"), "{error}");
}

/// An age that papers showed is enough wherever an age is asked for; the years are not recorded.
#[test]
fn an_age_that_was_shown_is_enough() {
    for vote in VOTES {
        let mut world = World::new(31);
        let candidate = Candidate::new(person(1), Age::Shown, Residence::GroupRegistered);
        present(&mut world, vote, candidate).lawful();
    }
}
