//! What is checked of a registration, and acts of days to come.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{self, Command, Officer, Post, Question, Register};
use to_dan_pho::law::Province;
use to_dan_pho::place::{LocalTerm, Ward};
use to_dan_pho::procedures::election;
use to_dan_pho::{Act, Actor, GroupId, GroupLog, Rule, Rulebook};

use crate::support::verdict::dates;
use crate::support::{WARD_CHAIR, World, call, day, person, team, ward};

const WARD: Actor = Actor::WardCommittee;

fn registering(ward: Ward, on: &str, households: u32) -> Result<Vec<Finding>, Finding> {
    let what = Register::new(ward, "1".parse().unwrap(), LocalTerm::ToDanPho, households).into();
    let act = Act {
        by: WARD,
        on: day(on),
        what,
    };
    let book = Rulebook::builtin();
    let found = group::missing(None, &act, &book);
    match group::decide(None, &act, &book) {
        Ok(recorded) => {
            let irregular: Vec<_> = recorded.irregular.iter().copied().collect();
            assert_eq!((found.unmet, found.irregular), (Vec::new(), irregular.clone()));
            Ok(irregular)
        }
        Err(refusal) => {
            assert_eq!(found.unmet, [refusal.finding()]);
            Err(refusal.finding())
        }
    }
}

/// Reference: issue 15.21. A group is not registered before its ward was there.
#[test]
fn the_ward_was_there() {
    let since = |on: &str| Ward {
        since: day(on),
        ..ward(1)
    };
    assert_eq!(
        registering(since("2025-07-01"), "2025-07-01", 310),
        Ok(Vec::new())
    );
    assert_eq!(
        registering(since("2025-07-01"), "2025-06-30", 310),
        Err(Finding {
            rule: Rule::WardNotYet,
            evidence: dates("2025-06-30", "2025-07-01"),
        })
    );
}

/// Reference: LAW.md 1: 63 provinces to 30/6/2025, 34 since. Hà Giang (02) was one of the 63.
#[test]
fn the_province_was_there() {
    assert_eq!(registering(ward(2), "2025-06-30", 310), Ok(Vec::new()));
    let gone = |on: &str| {
        Err(Finding {
            rule: Rule::NoSuchProvince,
            evidence: Evidence::On(day(on)),
        })
    };
    assert_eq!(registering(ward(2), "2025-07-01", 310), gone("2025-07-01"));
    // No province had the code 3.
    assert_eq!(registering(ward(3), "2020-07-01", 310), gone("2020-07-01"));
    let codes = |on: &str| {
        let all = (1..=96).filter_map(|code| Province::new(code).ok());
        all.filter(|province| province.existed_on(day(on))).count()
    };
    assert_eq!((codes("2020-07-01"), codes("2026-07-01")), (63, 34));
}

/// A group without a household is flagged, when it is registered and when it is counted.
#[test]
fn no_household_is_flagged() {
    let none = Finding {
        rule: Rule::NoHouseholds,
        evidence: Evidence::Plain,
    };
    assert_eq!(registering(ward(1), "2020-07-01", 0), Ok(vec![none]));
    let mut world = World::new(1);
    let done = world
        .act(WARD, "2020-07-01", Command::CountHouseholds(0))
        .unwrap();
    assert_eq!(done.irregular.iter().copied().collect::<Vec<_>>(), [none]);
}

/// A log that is told what day it is takes no act of a day to come.
#[test]
fn an_act_of_a_day_to_come_is_refused_where_today_is_known() {
    let book = Rulebook::builtin();
    let mut log = GroupLog::new(GroupId::from_u128(1)).as_of(day("2026-08-30"));
    let register = Register::new(ward(1), "1".parse().unwrap(), LocalTerm::ToDanPho, 310);
    let future = Finding {
        rule: Rule::InTheFuture,
        evidence: dates("2126-08-30", "2026-08-30"),
    };
    let on = day("2126-08-30");
    let refused = log.act(&book, WARD, on, register.clone()).unwrap_err();
    assert_eq!(refused.finding(), future);
    assert_eq!(log.missing(&book, WARD, on, register.clone()).unmet, [future]);
    assert!(log.entries().is_empty());
    log.act(&book, WARD, day("2026-08-30"), register).unwrap();
    let question = Question::Election(election::Kind::Call);
    let refused = log.open(&book, WARD_CHAIR, on, question).unwrap_err();
    assert_eq!(refused.finding(), future);
    // Without a day of today an act of any day is taken.
    let mut log = GroupLog::resume(log.id(), log.entries().to_vec(), &book).unwrap();
    assert!(
        log.act(&book, WARD_CHAIR, on, Command::CountHouseholds(300))
            .is_ok()
    );
}

/// The ward's chair is recorded as other posts are: two different chairs in one election are seen.
#[test]
fn two_chairs_are_seen() {
    let mut world = World::new(1);
    let record = |person| {
        Command::RecordOfficer(Officer {
            post: Post::WardChair,
            person,
        })
    };
    world
        .act(WARD, "2024-01-02", record(WARD_CHAIR.person()))
        .unwrap();
    assert_eq!(world.group().ward_chair(), WARD_CHAIR.person());
    world.elect(WARD_CHAIR, "2024-11-01", call("2024-12-08")).unwrap();
    let other = Actor::WardChair(person(9100));
    world
        .election(other, "2024-11-20", team("2024-11-20"))
        .refused_as(Rule::NotTheHolder);
    world.act(WARD, "2024-11-19", record(other.person())).unwrap();
    world.election(other, "2024-11-20", team("2024-11-20")).lawful();
    // The other posts are told too.
    let officer = |post, n| {
        Command::RecordOfficer(Officer {
            post,
            person: Some(person(n)),
        })
    };
    world
        .act(WARD, "2024-11-21", officer(Post::FrontHead, 9002))
        .unwrap();
    world
        .act(WARD, "2024-11-21", officer(Post::PartyCellSecretary, 9003))
        .unwrap();
    let group = world.group();
    assert_eq!(
        (group.front_head(), group.cell_secretary()),
        (Some(person(9002)), Some(person(9003)))
    );
}

#[cfg(feature = "serde")]
/// A registration read alone is read as strictly as in an act.
#[test]
fn a_registration_is_read_strictly() {
    let register = Register::new(ward(1), "1".parse().unwrap(), LocalTerm::ToDanPho, 310);
    let good = serde_json::to_value(&register).unwrap();
    assert_eq!(
        serde_json::from_value::<Register>(good.clone()).unwrap(),
        register
    );
    let list = |value: &serde_json::Value| {
        let fields = value.as_object().unwrap().values().cloned();
        serde_json::Value::Array(fields.collect())
    };
    assert!(serde_json::from_value::<Register>(list(&good)).is_err());
    assert!(serde_json::from_value::<Ward>(list(&good["ward"])).is_err());
    let officer = serde_json::json!(["ward_chair", null]);
    assert!(serde_json::from_value::<Officer>(officer).is_err());
    // All that is wrong is told at once.
    let mut bad = good;
    bad["ward"]["since"] = serde_json::json!("1/7/2025");
    bad["households"] = serde_json::json!("310");
    let told = serde_json::from_value::<Register>(bad).unwrap_err().to_string();
    assert!(
        told.contains("ward.since") && told.contains("households"),
        "{told}"
    );
}
