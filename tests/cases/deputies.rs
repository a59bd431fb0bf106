//! Deputies: who chose them, when, and for how long.

use to_dan_pho::act::Evidence;
use to_dan_pho::group;
use to_dan_pho::group::History;
use to_dan_pho::law::edition::Strength;
use to_dan_pho::law::{Opinion, Role};
use to_dan_pho::procedures::deputy::Command;
use to_dan_pho::procedures::election;
use to_dan_pho::testing::{Given, Stage};
use to_dan_pho::{Actor, Rule};

use crate::support::verdict::{Named, Verdict};
use crate::support::{FRONT_HEAD, World, at, call, candidate, day, person, recognise, recognition};

const DECREE: Named = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
const CIRCULAR: Named = Named(
    "Thông tư 04/2012/TT-BNV, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BNV",
    "Circular 04/2012/TT-BNV as amended by Circular 14/2018/TT-BNV",
);

const HEAD: Actor = Actor::Head(person(1));
const WARD: Actor = Actor::WardCommittee;

/// The head, in office or elected, chooses a deputy on one day, with the consents Hà Nội asks for.
fn choose_at_the_meeting(world: &mut World, on: &str) -> [Verdict; 2] {
    let opened = world.deputy(HEAD, on, Command::Open(candidate(2)));
    for by in [Actor::PartyCellCommittee, FRONT_HEAD] {
        world.depute(by, on, Command::Consent(Opinion::For)).unwrap();
    }
    [opened, world.deputy(HEAD, on, Command::Choose)]
}

fn send_to_the_ward(world: &mut World, on: &str) {
    world.depute(HEAD, on, Command::Propose).unwrap();
    world.depute(Actor::WardCommittee, on, Command::Receive).unwrap();
}

/// Reference: C1 - caugiay.hanoi.gov.vn, Nghĩa Tân: plan 16/6/2022, meetings 15/7 to 28/8/2022.
#[test]
fn c1_a_plan_29_and_73_days_ahead_is_in_time() {
    for vote in ["2022-07-15", "2022-08-28"] {
        let mut world = World::new(1);
        let caller = world.caller("2022-06-16");
        world.election(caller, "2022-06-16", call(vote)).lawful();
    }
}

/// Reference: C1: the meeting that elects the head chooses the deputy; in 2022 no text read forbids it.
#[test]
fn c1_a_choice_by_the_head_elect_was_not_regulated_in_2022() {
    let mut world = World::new(1);
    world.elected("2022-07-15", 1);
    let what = group::Command::Deputy(Command::Open(candidate(2)));
    let unregulated = world.unregulated(HEAD, "2022-07-15", what);
    assert!(unregulated.contains(&Rule::HeadActs), "{unregulated:?}");
    for verdict in choose_at_the_meeting(&mut world, "2022-07-15") {
        verdict.lawful();
    }
}

/// Reference: C1: from 15/8/2023 the head acts only from recognition (Article 8, Decree 59/2023/NĐ-CP).
#[test]
fn c1_a_choice_by_the_head_elect_is_irregular_from_15_august_2023() {
    let mut before = World::new(1);
    before.elected("2023-08-14", 1);
    for verdict in choose_at_the_meeting(&mut before, "2023-08-14") {
        verdict.keeps(Rule::HeadActs);
    }
    let mut from = World::new(1);
    from.elected("2023-08-15", 1);
    for verdict in choose_at_the_meeting(&mut from, "2023-08-15") {
        verdict.irregular(Rule::HeadActs, Evidence::Plain, DECREE.at("8"));
    }
    // It has happened, and the recognition of the deputy must name it.
    let naming = Command::Recognise(recognition(&[Rule::HeadActs]));
    let bare = head_recognised_after_choosing("2023-08-15", &[Rule::HeadActs])
        .on(day("2023-08-18"))
        .when(WARD, Command::Recognise(recognition(&[])));
    assert_eq!(bare.came().unwrap_err().evidence, Evidence::Rule(Rule::HeadActs));
    let named = bare
        .then_refused(Rule::NotAcknowledged)
        .when(WARD, naming)
        .then_lawful();
    assert_eq!(named.group().deputies_on(day("2023-08-18")).count(), 1);
}

/// The head elected at a vote chooses a deputy on the same day, with the answers that Hà Nội asks for; the proposal is
/// with the committee, of which nothing is recognised yet.
fn chosen_at_the_meeting(vote: &str, irregular: &[Rule]) -> Given<'static> {
    at(Stage::Elected, 1, vote)
        .when(HEAD, Command::Open(candidate(2)))
        .then_irregular(irregular)
        .when(Actor::PartyCellCommittee, Command::Consent(Opinion::For))
        .then_lawful()
        .when(FRONT_HEAD, Command::Consent(Opinion::For))
        .then_lawful()
        .when(HEAD, Command::Choose)
        .then_irregular(irregular)
        .when(HEAD, Command::Propose)
        .then_irregular(irregular)
        .when(WARD, Command::Receive)
        .then_lawful()
        .when(Actor::ElectionTeam, election::Command::Send)
        .then_lawful()
        .when(WARD, election::Command::Receive)
        .then_lawful()
}

fn head_recognised_after_choosing(vote: &str, irregular: &[Rule]) -> Given<'static> {
    chosen_at_the_meeting(vote, irregular)
        .when(WARD, recognise(&[]))
        .then_lawful()
}

/// Reference: C1: the deputy's recognition must not precede the head's (inferred).
#[test]
fn c1_the_deputy_is_never_recognised_before_the_head() {
    for (vote, irregular) in [
        ("2022-07-15", &[][..]),
        ("2023-08-15", &[Rule::HeadActs]),
        ("2024-08-15", &[Rule::HeadActs]),
    ] {
        let accepting = Command::Recognise(recognition(&[Rule::HeadActs]));
        let refused = chosen_at_the_meeting(vote, irregular)
            .when(WARD, accepting)
            .then_refused(Rule::DeputyBeforeHead);
        assert_eq!(refused.group().deputies_on(day(vote)).count(), 0);
        // On the day of the head's own recognition it can be.
        let both = refused
            .when(WARD, recognise(&[]))
            .then_lawful()
            .when(WARD, accepting)
            .then_lawful();
        assert_eq!(both.group().deputies_on(day(vote)).count(), 1);
    }
}

/// Reference: C1: nor does a decision that gives the head office later let the deputy begin earlier.
#[test]
fn c1_a_deputy_does_not_begin_before_the_heads_first_day() {
    let later = recognition(&[]).from_day(day("2022-09-01"));
    chosen_at_the_meeting("2022-07-15", &[])
        .on(day("2022-07-20"))
        .when(WARD, election::Command::recognise(later))
        .then_lawful()
        .when(WARD, Command::Recognise(recognition(&[])))
        .then_refused(Rule::DeputyBeforeHead);
}

/// A province that follows the circular, with a head recognised for 30 months from 24/8/2022.
fn e5() -> World {
    let mut world = World::new(36);
    world.headed_for("2022-08-14", "2022-08-24", 1, Some(30));
    world
}

/// The head's choice of a person, with the answer of the Front committee's head.
fn e5_choose(world: &mut World, n: u128, front: Option<Opinion>) -> Verdict {
    world
        .depute(HEAD, "2022-09-01", Command::Open(candidate(n)))
        .unwrap();
    if let Some(opinion) = front {
        world
            .depute(FRONT_HEAD, "2022-09-02", Command::Consent(opinion))
            .unwrap();
    }
    world.deputy(HEAD, "2022-09-05", Command::Choose)
}

fn e5_with_a_deputy() -> World {
    let mut world = e5();
    e5_choose(&mut world, 2, Some(Opinion::For)).lawful();
    send_to_the_ward(&mut world, "2022-09-06");
    world
        .deputy(
            Actor::WardCommittee,
            "2022-09-08",
            Command::Recognise(recognition(&[])),
        )
        .lawful();
    world
}

/// Reference: E5 - thuvienphapluat.vn, 83A370D: at most one deputy (clause 1, Article 4, as of 14/2018).
#[test]
fn e5_a_second_deputy_is_refused() {
    let mut world = e5_with_a_deputy();
    world
        .deputy(HEAD, "2022-10-01", Command::Open(candidate(3)))
        .refused(
            Rule::DeputyNumber,
            Evidence::Count {
                observed: 2,
                least: 0,
                most: 1,
            },
            CIRCULAR.at("4(1)"),
        );
}

/// Reference: E5: chosen by the head after agreeing with the head of the Front committee.
#[test]
fn e5_without_the_agreement_of_the_front_head_there_is_no_choice() {
    for got in [None, Some(Opinion::Against)] {
        let mut world = e5();
        e5_choose(&mut world, 2, got).refused(
            Rule::DeputyConsent,
            Evidence::Consent {
                of: Role::FrontHead,
                strength: Strength::Agreement,
                got,
            },
            CIRCULAR.at("4(2)"),
        );
    }
    // The party cell is not asked here, as it is in Hà Nội; its opinion is taken, and listed.
    let mut world = e5();
    world
        .depute(HEAD, "2022-09-01", Command::Open(candidate(2)))
        .unwrap();
    let cell = Command::Consent(Opinion::Against);
    let asked = group::Command::Deputy(cell);
    let unregulated = world.unregulated(Actor::PartyCellCommittee, "2022-09-02", asked);
    assert_eq!(unregulated, [Rule::ConsentNotAsked]);
    world
        .deputy(Actor::PartyCellCommittee, "2022-09-02", cell)
        .lawful();
}

/// Reference: E5: recognised by the commune, and only then in office.
#[test]
fn e5_the_commune_recognises() {
    let mut world = e5();
    e5_choose(&mut world, 2, Some(Opinion::For)).lawful();
    assert_eq!(world.group().deputies_on(day("2022-09-05")).count(), 0);
    send_to_the_ward(&mut world, "2022-09-06");
    world
        .deputy(FRONT_HEAD, "2022-09-07", Command::Recognise(recognition(&[])))
        .refused_as(Rule::DeputyRecognition);
    assert_eq!(
        e5_with_a_deputy().group().deputies_on(day("2022-09-08")).count(),
        1
    );
}

/// Reference: E5: the deputy's term follows the head's.
#[test]
fn e5_the_deputys_term_follows_the_heads() {
    let mut world = e5_with_a_deputy();
    let until = world.group().head_on(day("2022-09-08")).unwrap().period.until();
    // Thirty months from 24/8/2022 end with 24/2/2025.
    assert_eq!(until, Some(day("2025-02-25")));
    let deputy = world.group().deputies_on(day("2022-09-08")).next().unwrap();
    assert_eq!(
        (deputy.period.from(), deputy.period.until()),
        (day("2022-09-08"), until)
    );
    assert_eq!(world.group().deputies_on(day("2025-02-25")).count(), 0);
    // A new head in mid-term ends it too.
    world.headed_for("2024-08-04", "2024-08-07", 4, Some(30));
    let history = History::of(&world.log);
    assert_eq!(history.deputies_on(day("2024-08-06")).count(), 1);
    assert_eq!(history.deputies_on(day("2024-08-07")).count(), 0);
    assert_eq!(world.group().deputies_on(day("2024-08-07")).count(), 0);
}
