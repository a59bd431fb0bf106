//! Groups that change their name, their commune-level unit, and their province.

use to_dan_pho::group::{Command, Move, Register, Rename};
use to_dan_pho::law::edition::Territory;
use to_dan_pho::law::{Opinion, Province, UnitKind};
use to_dan_pho::place::{LocalTerm, Ward, WardCode, WardKind};
use to_dan_pho::procedures::{deputy, election};
use to_dan_pho::{Actor, Rule, Rulebook};

use crate::support::{FRONT_HEAD, World, candidate, day, hold, number, person, recognition};

const WARD: Actor = Actor::WardCommittee;
const COUNCIL: Actor = Actor::WardCouncil;
const TEAM: Actor = Actor::ElectionTeam;
const HEAD: Actor = Actor::Head(person(1));
const BINH_DUONG: u8 = 74;
const TP_HCM: u8 = 79;

fn unit(province: u8, code: u32, name: &str, kind: WardKind, since: &str) -> Ward {
    let province = Province::new(province).unwrap();
    let (code, name) = (WardCode::new(code).unwrap(), name.parse().unwrap());
    Ward::new(province, code, name, day(since), number("1685/NQ-UBTVQH15")).with_kind(kind)
}

/// A group entered on 1/6/2021 in a unit of a province.
fn entered(province: u8, term: LocalTerm) -> World {
    let mut world = World {
        book: Rulebook::builtin(),
        group: None,
        log: Vec::new(),
    };
    let ward = unit(province, 25_747, "Phú Hòa", WardKind::Phuong, "2014-01-01");
    let register = Register::new(ward, "1".parse().unwrap(), term, 310);
    world
        .act(WARD, "2021-06-01", Command::Register(register))
        .unwrap();
    world
}

fn thu_dau_mot() -> Move {
    Move::to(unit(
        TP_HCM,
        25_750,
        "Thủ Dầu Một",
        WardKind::Phuong,
        "2025-07-01",
    ))
}

/// Reference: J9 - en.sggp.org.vn, post119018: khu phố "1" of 2021 with its head; on 1/7/2025 ward and province become others;
/// on 18/7/2025 the ward council renames it "21" after opinions (24,553 asked, 99.96 % agree). Luật 72/2025 Article 21(2)d.
#[test]
fn j9_a_group_is_moved_and_renamed_and_keeps_its_head() {
    let mut world = entered(BINH_DUONG, LocalTerm::KhuPho);
    world.headed_for("2021-09-05", "2021-09-08", 1, Some(60));
    world.act(WARD, "2025-07-01", thu_dau_mot().into()).unwrap();
    let rename = Rename::to("21".parse().unwrap())
        .with_decision(number("9/NQ-HĐND"))
        .with_opinions(24_553, 24_543);
    // The committee does not rename; the Council does.
    let refused = world.act(WARD, "2025-07-18", rename.clone().into()).unwrap_err();
    assert_eq!(refused.rule, Rule::ReorganisationCompetence);
    let renamed = world.act(COUNCIL, "2025-07-18", rename.clone().into()).unwrap();
    assert!(renamed.irregular.is_empty(), "{renamed:?}");
    let group = world.group();
    assert_eq!(
        (group.name_on(day("2025-07-17")).as_str(), group.name().as_str()),
        ("1", "21")
    );
    let province = |on| u8::from(group.ward_on(day(on)).province);
    assert_eq!(
        (province("2025-06-30"), province("2025-07-01")),
        (BINH_DUONG, TP_HCM)
    );
    for on in ["2022-01-01", "2025-07-01", "2025-07-18", "2026-09-08"] {
        assert_eq!(
            group.head_on(day(on)).map(|head| head.person),
            Some(person(1)),
            "{on}"
        );
    }
    // The log tells the same again.
    let replayed = to_dan_pho::group::replay(&world.log);
    assert_eq!(replayed.as_ref(), Some(group));
    // Less than half agree: recorded, irregular with the share.
    let few = Rename::to("22".parse().unwrap())
        .with_decision(number("10/NQ-HĐND"))
        .with_opinions(1000, 500);
    let few = world.act(COUNCIL, "2025-08-18", few.into()).unwrap();
    let rules: Vec<_> = few.irregular.iter().map(|f| f.rule).collect();
    assert_eq!(rules, [Rule::ReorganisationConsent]);
    let again = world
        .act(COUNCIL, "2025-08-19", Rename::to("22".parse().unwrap()).into())
        .unwrap_err();
    assert_eq!(again.rule, Rule::SamePlace);
}

/// Reference: NĐ 185/2026 Articles 9(1), 9(2), 13(2)b: opinions first, of which no share is set; in a special zone without a level of
/// government the People's Committee decides.
#[test]
fn from_2026_a_renaming_needs_opinions_and_no_share() {
    let mut world = entered(TP_HCM, LocalTerm::KhuPho);
    let rename = |name: &str| Rename::to(name.parse().unwrap()).with_decision(number("9/NQ-HĐND"));
    let without = world.act(COUNCIL, "2026-06-01", rename("2").into()).unwrap();
    let rules: Vec<_> = without.irregular.iter().map(|f| f.rule).collect();
    assert_eq!(rules, [Rule::WithoutOpinions]);
    let with = world
        .act(COUNCIL, "2026-06-02", rename("3").with_opinions(300, 100).into())
        .unwrap();
    assert!(with.irregular.is_empty(), "{with:?}");
    let more = world
        .act(COUNCIL, "2026-06-03", rename("4").with_opinions(300, 301).into())
        .unwrap_err();
    assert_eq!(more.rule, Rule::OpinionsAboveBallots);
    // The committee of a special zone.
    let zone = unit(TP_HCM, 26_732, "Côn Đảo", WardKind::DacKhu, "2025-07-01");
    world.act(WARD, "2026-06-04", Move::to(zone).into()).unwrap_err();
    let mut island = World {
        book: Rulebook::builtin(),
        group: None,
        log: Vec::new(),
    };
    let zone = unit(TP_HCM, 26_732, "Côn Đảo", WardKind::DacKhu, "2025-07-01");
    let register = Register::new(zone, "1".parse().unwrap(), LocalTerm::KhuPho, 310);
    island
        .act(WARD, "2025-07-01", Command::Register(register))
        .unwrap();
    island
        .act(WARD, "2026-06-04", rename("2").with_opinions(300, 200).into())
        .unwrap();
}

/// A thôn of a commune that becomes a ward is a tổ dân phố from that day.
///
/// Reference: LAW.md 2.1; NĐ 185/2026 Article 2(3).
#[test]
fn a_thon_whose_commune_becomes_a_ward_is_a_group_of_the_other_kind() {
    let mut world = entered(TP_HCM, LocalTerm::Ap);
    assert_eq!(world.group().kind(), UnitKind::Thon);
    let to = unit(TP_HCM, 27_000, "An Hội", WardKind::Phuong, "2025-07-01");
    world
        .act(
            WARD,
            "2025-07-03",
            Move::to(to.clone()).called(LocalTerm::KhuPho).into(),
        )
        .unwrap();
    let group = world.group();
    assert_eq!(group.kind_on(day("2025-06-30")), UnitKind::Thon);
    assert_eq!(
        (group.kind_on(day("2025-07-01")), group.term()),
        (UnitKind::ToDanPho, LocalTerm::KhuPho)
    );
    let rules = |on| group.regulation_on(day(on), &world.book).unwrap().pin().kind;
    assert_eq!(
        (rules("2025-06-30"), rules("2025-07-01")),
        (UnitKind::Thon, UnitKind::ToDanPho)
    );
    // A unit of before, the same unit, and a unit that is not there yet.
    let refused = |world: &mut World, to: Move, on: &str| world.act(WARD, on, to.into()).unwrap_err().rule;
    let mut earlier = to.clone();
    earlier.since = day("2025-06-01");
    assert_eq!(
        refused(&mut world, Move::to(earlier), "2025-08-01"),
        Rule::TooEarly
    );
    assert_eq!(
        refused(&mut world, Move::to(to.clone()), "2025-08-01"),
        Rule::SamePlace
    );
    let mut later = to.clone();
    later.since = day("2025-09-01");
    assert_eq!(
        refused(&mut world, Move::to(later), "2025-08-01"),
        Rule::WardNotYet
    );
    let gone = unit(BINH_DUONG, 25_747, "Phú Hòa", WardKind::Phuong, "2025-08-01");
    assert_eq!(
        refused(&mut world, Move::to(gone), "2025-08-01"),
        Rule::NoSuchProvince
    );
    let nameless = Move::to(unit(TP_HCM, 1, "X", WardKind::Phuong, "2025-08-01")).called(LocalTerm::Khoi);
    assert_eq!(refused(&mut world, nameless, "2025-08-01"), Rule::KindNotStated);
}

/// Moved on 1/7/2025 between the call and the vote: the election goes on under the rules that it was called under.
///
/// Reference: issue "The first morning" 6.
#[test]
fn a_group_moved_between_call_and_vote_elects_its_head() {
    let mut world = entered(BINH_DUONG, LocalTerm::KhuPho);
    world.prepare("2025-07-06", &[1]);
    let pinned = world.group().election().unwrap().regulation();
    // The move is recorded before the vote, which the preparation was dated up to.
    world.act(WARD, "2025-07-02", thu_dau_mot().into()).unwrap();
    world
        .elect(TEAM, "2025-07-06", hold(310, 300, &[(1, 290)], Some(1)))
        .unwrap();
    world.elect(TEAM, "2025-07-07", election::Command::Send).unwrap();
    world
        .elect(WARD, "2025-07-08", election::Command::Receive)
        .unwrap();
    let recognise = election::Command::Recognise {
        recognise: recognition(&[]),
        months: Some(60),
        label: None,
    };
    let done = world.elect(WARD, "2025-07-10", recognise).unwrap();
    assert_eq!(done.judged_by.map(|by| by.regulation), Some(pinned));
    assert_eq!(
        world.group().head_on(day("2025-07-10")).map(|head| head.person),
        Some(person(1))
    );
}

/// Moved between the choice of a deputy and the recognition: the choice goes on.
///
/// Reference: issue "The first morning" 6.
#[test]
fn a_group_moved_between_choice_and_recognition_gets_its_deputy() {
    let mut world = entered(BINH_DUONG, LocalTerm::KhuPho);
    world.headed_for("2024-09-05", "2024-09-08", 1, Some(60));
    let act = |world: &mut World, by, on: &str, what| world.depute(by, on, what).map(|_| ()).unwrap();
    act(
        &mut world,
        HEAD,
        "2025-06-20",
        deputy::Command::Open(candidate(2)),
    );
    act(
        &mut world,
        FRONT_HEAD,
        "2025-06-21",
        deputy::Command::Consent(Opinion::For),
    );
    act(&mut world, HEAD, "2025-06-22", deputy::Command::Choose);
    world.act(WARD, "2025-07-01", thu_dau_mot().into()).unwrap();
    act(&mut world, HEAD, "2025-07-02", deputy::Command::Propose);
    act(&mut world, WARD, "2025-07-03", deputy::Command::Receive);
    act(
        &mut world,
        WARD,
        "2025-07-04",
        deputy::Command::Recognise(recognition(&[])),
    );
    assert_eq!(world.group().deputies_on(day("2025-07-04")).count(), 1);
    // A new process goes by the rules of the province of the day.
    let rules = world
        .group()
        .regulation_on(day("2025-07-04"), &world.book)
        .unwrap();
    let own = Territory::Province(Province::new(TP_HCM).unwrap());
    assert_eq!(rules.pin().territory, own);
}

/// The text of a province that a group came to later says nothing of the days before.
#[test]
fn a_text_of_a_later_province_does_not_apply_to_the_days_before_the_move() {
    let mut world = entered(36, LocalTerm::ToDanPho);
    let pin = |world: &World| {
        let regulation = world.group().regulation_on(day("2021-10-01"), &world.book);
        regulation.unwrap().pin().territory
    };
    assert_eq!(pin(&world), Territory::National);
    let to_ha_noi = Move::to(unit(1, 300, "Bạch Mai", WardKind::Phuong, "2022-01-01"));
    world.act(WARD, "2022-01-06", to_ha_noi.into()).unwrap();
    assert_eq!(pin(&world), Territory::National);
    let rename = Rename::to("21".parse().unwrap())
        .with_decision(number("9/NQ-HĐND"))
        .with_opinions(100, 60);
    world.act(COUNCIL, "2026-07-01", rename.into()).unwrap();
    assert_eq!(pin(&world), Territory::National);
}

/// A group is moved to a later unit, never to one that began before its own.
#[test]
fn a_group_is_not_moved_to_a_unit_that_began_before_its_own() {
    let mut world = entered(BINH_DUONG, LocalTerm::KhuPho);
    let earlier = Move::to(unit(
        BINH_DUONG,
        25_751,
        "Phú Lợi",
        WardKind::Phuong,
        "2013-12-31",
    ));
    let refused = world.act(WARD, "2021-07-01", earlier.into()).unwrap_err();
    assert_eq!(refused.rule, Rule::TooEarly);
}
