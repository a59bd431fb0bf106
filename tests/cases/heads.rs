//! Heads recognised, relieved, suspended and replaced: cases J1 to J11 but for those of acts that are not recorded.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{self, History, ObligationKind, Register};
use to_dan_pho::law::edition::Area;
use to_dan_pho::law::{Power, Province, Regulation, Role, UnitKind};
use to_dan_pho::office::{Office, Suspended};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure;
use to_dan_pho::procedure::{Attendance, Sitting};
use to_dan_pho::procedures::election::{Command, Outcome, TermLabel};
use to_dan_pho::procedures::vacancy::{self, EndGround, EndTenure, Suspension};
use to_dan_pho::procedures::{deputy, relief};
use to_dan_pho::{Actor, Lang, Rule, Rulebook, Text};

use crate::support::verdict::{Named, Verdict};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, appoint, call, candidate, convene, day, hold, number, person,
    recognise, recognition, resign, result, team, ward,
};

const ELSEWHERE: u8 = 36;
const HA_NOI: u8 = 1;
const TUYEN_QUANG: u8 = 8;
const NGHE_AN: u8 = 40;
const HEAD: Actor = Actor::Head(person(1));
const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;
const DECREE: Named = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
const ORDINANCE: Named = Named("Pháp lệnh 34/2007/PL-UBTVQH11", "Ordinance 34/2007/PL-UBTVQH11");

fn rules(province: u8, kind: UnitKind, on: &str) -> Regulation {
    let code = Province::new(province).unwrap();
    Rulebook::builtin().at(code, kind, day(on)).unwrap().clone()
}

/// Reference: J1 - nghean24h.vn, 428371: elected on 1/7/2016, recognised by the chair on 4/7. The recognition is the
/// committee's (Article 19 of the Ordinance).
#[test]
fn j1_the_chair_alone_recognises_nobody() {
    let mut world = World::of(NGHE_AN, LocalTerm::Thon, 120);
    world.prepare("2016-07-01", &[1]);
    let held = hold(120, 120, &[(1, 66)], Some(1));
    let held = world.election(TEAM, "2016-07-01", held);
    assert_eq!(held.outcome, Some(Outcome::Elected(person(1))));
    world.elect(TEAM, "2016-07-02", Command::Send).unwrap();
    world.elect(WARD, "2016-07-04", Command::Receive).unwrap();
    let verdict = world.election(WARD_CHAIR, "2016-07-04", recognise(&[]));
    let finding = verdict.refused.unwrap();
    assert_eq!(finding.rule, Rule::RecognitionCompetence);
    verdict.cites(finding, ORDINANCE.at("19"));
    world.election(WARD, "2016-07-04", recognise(&[])).lawful();
}

/// Reference: J2 - baothainguyen.vn, 27/8/2013: of 90 households 60 came; more than half of all let a head go
/// (Article 19 of the Ordinance), whatever the minutes declare.
#[test]
fn j2_fewer_than_half_of_all_let_nobody_go() {
    for (in_favour, agreed) in [(40, false), (45, false), (46, true)] {
        let mut world = World::of(19, LocalTerm::ToDanPho, 90);
        world.headed_for("2012-05-06", "2012-05-10", 1, Some(24));
        world.leave(HEAD, "2013-05-03", resign()).unwrap();
        world.leave(FRONT_HEAD, "2013-05-10", convene()).unwrap();
        let said = relief::ReliefResult {
            in_favour,
            declared: true,
        };
        let attendance = Attendance {
            eligible: 90,
            present: 60,
        };
        let sitting = Sitting::by_hands(attendance, said).with_choices(60, 60);
        let verdict = world.leaving(FRONT_HEAD, "2013-05-19", relief::Command::Hold(sitting));
        assert_eq!(verdict.refused, None);
        let came = matches!(verdict.meeting, Some(procedure::Outcome::Passed));
        assert_eq!(came, agreed, "{in_favour}");
        let otherwise = verdict
            .irregular
            .iter()
            .any(|f| f.rule == Rule::DeclaredOtherwise);
        assert_eq!(otherwise, !agreed, "{in_favour}");
        if !agreed {
            let finding = verdict.finding(Rule::ReliefMajority).unwrap();
            verdict.cites(finding, ORDINANCE.at("19"));
        }
    }
}

/// Reference: J3 - baotiengdan, 5/8/2017: the chair suspends a head "for investigation". No text read gives anybody
/// that: it is recorded as irregular, the post stays filled, and whoever asks who may chair is told of it. An act lifts it.
#[test]
fn j3_a_suspension_rests_on_nothing_that_was_read() {
    let mut world = World::of(HA_NOI, LocalTerm::Thon, 120);
    world.headed("2016-06-05", "2016-06-10", 1);
    let suspension = Suspension {
        office: Office::Head,
        person: person(1),
        decision: Some(number("46/QĐ-UBND")),
    };
    let verdict = world.vacating(WARD_CHAIR, "2017-08-02", vacancy::Command::Suspend(suspension));
    assert_eq!(verdict.refused, None);
    let basis = Finding {
        rule: Rule::NotProvidedFor,
        evidence: Evidence::Rule(Rule::SuspensionCompetence),
    };
    assert_eq!(verdict.irregular, [basis]);
    assert_eq!(
        world.group().head_on(day("2017-08-05")).map(|t| t.person),
        Some(person(1))
    );
    let told = Suspended {
        office: Office::Head,
        person: person(1),
        since: day("2017-08-02"),
        by: WARD_CHAIR,
    };
    let chairs = |world: &World, on: &str| {
        let now: Vec<_> = world.group().may_act(Power::ChairMeetings, day(on)).collect();
        let then = History::of(&world.log);
        assert_eq!(
            then.may_act(Power::ChairMeetings, day(on)).collect::<Vec<_>>(),
            now,
            "{on}"
        );
        assert_eq!(
            then.suspended_on(day(on)).collect::<Vec<_>>(),
            now[0].suspended.into_iter().collect::<Vec<_>>()
        );
        (now.len(), now[0].person, now[0].suspended)
    };
    assert_eq!(chairs(&world, "2017-08-05"), (1, person(1), Some(told)));
    assert_eq!(
        world.group().suspended_on(day("2017-08-05")).collect::<Vec<_>>(),
        [told]
    );
    // Who lifts it no text says: our reading, and listed. There is one to lift once.
    let lift = vacancy::Command::LiftSuspension(suspension);
    world
        .vacating(HEAD, "2017-09-01", lift)
        .refused_as(Rule::SuspensionEndCompetence);
    world
        .vacating(WARD, "2017-08-01", lift)
        .refused_as(Rule::NotSuspended);
    let unregulated = world.unregulated(WARD, "2017-09-01", group::Command::Vacancy(lift));
    assert!(unregulated.contains(&Rule::SuspensionEndCompetence));
    world.vacating(WARD, "2017-09-01", lift).lawful();
    assert_eq!(chairs(&world, "2017-09-01"), (1, person(1), None));
    world
        .vacating(WARD, "2017-09-01", lift)
        .refused_as(Rule::NotSuspended);
    // The past is told as it was.
    let past = History::of(&world.log)
        .suspended_on(day("2017-08-31"))
        .collect::<Vec<_>>();
    assert_eq!(past, [told]);
    assert_eq!(History::of(&world.log).suspended_on(day("2017-08-01")).count(), 0);
}

/// A suspension is of one tenure (INTERPRETATION): elected again, nobody is suspended.
#[test]
fn a_suspension_ends_with_the_tenure() {
    let mut world = World::of(HA_NOI, LocalTerm::Thon, 120);
    world.headed("2016-06-05", "2016-06-10", 1);
    let suspension = vacancy::Command::Suspend(Suspension::new(Office::Head, person(1)));
    world.vacate(WARD_CHAIR, "2017-08-02", suspension).unwrap();
    world.headed_for("2018-12-16", "2018-12-20", 1, Some(30));
    assert_eq!(world.group().suspended_on(day("2018-12-21")).count(), 0);
    assert_eq!(History::of(&world.log).suspended_on(day("2018-12-21")).count(), 0);
    assert_eq!(History::of(&world.log).suspended_on(day("2018-12-01")).count(), 1);
}

fn ended(ground: EndGround) -> vacancy::Command {
    vacancy::Command::EndTenure(EndTenure {
        office: Office::Head,
        person: person(1),
        ground,
    })
}

/// Reference: J4 - baophapluat.vn, post218070: the residents let a head go; that a standard is lost is a judgement of
/// the committee and ends no office. A death is a fact and does.
#[test]
fn j4_a_judgement_of_the_committee_ends_no_office() {
    let mut world = World::of(ELSEWHERE, LocalTerm::ToDanPho, 300);
    world.headed_for("2024-03-31", "2024-04-03", 1, Some(30));
    let by_decision = |rule| Finding {
        rule: Rule::HeadLeavesByDecision,
        evidence: Evidence::Rule(rule),
    };
    for ground in [EndGround::StandardLost, EndGround::OwnWish, EndGround::Relieved] {
        let verdict = world.vacating(WARD, "2024-05-03", ended(ground));
        let finding = by_decision(Rule::RemovalGrounds);
        assert_eq!(verdict.refused, Some(finding));
        verdict.cites(finding, DECREE.at("9(1)b"));
    }
    assert!(world.group().head_on(day("2024-05-03")).is_some());
    // That the committee said it all the same is kept, with who acted, and ends nothing.
    let said = group::Command::Vacancy(ended(EndGround::StandardLost));
    let kept = world.clone().unlawful(WARD, "2024-05-03", said).unwrap().clone();
    assert_eq!(kept.by, WARD);
    // Before 1/7/2023 the ordinance gives the share that relieves a head.
    let mut earlier = World::of(ELSEWHERE, LocalTerm::ToDanPho, 300);
    earlier.headed_for("2021-03-28", "2021-04-03", 1, Some(30));
    let verdict = earlier.vacating(WARD, "2021-05-03", ended(EndGround::StandardLost));
    let finding = by_decision(Rule::ReliefMajority);
    assert_eq!(verdict.refused, Some(finding));
    verdict.cites(finding, ORDINANCE.at("19"));
    world
        .vacating(WARD, "2024-05-03", ended(EndGround::Death))
        .lawful();
}

/// Reference: J5 - daidoanket.vn, 10048119: nobody was found in six months; the same or another person is designated
/// again. It is taken, as irregular, and the election is still owed.
#[test]
fn j5_a_second_provisional_head_is_irregular_and_the_election_is_owed() {
    for again in [5, 6] {
        let mut world = World::of(ELSEWHERE, LocalTerm::ToDanPho, 300);
        world
            .vacate(WARD, "2026-07-01", appoint(5, "2026-07-01"))
            .unwrap();
        let on = "2027-01-05";
        assert_eq!(world.group().provisional_on(day(on)), None);
        let verdict = world.vacating(WARD, on, appoint(again, on));
        assert_eq!(verdict.refused, None);
        let rules: Vec<_> = verdict.irregular.iter().map(|f| f.rule).collect();
        assert_eq!(rules, [Rule::ProvisionalTime]);
        let serves = world.group().provisional_on(day(on)).unwrap();
        assert_eq!(
            (serves.person, serves.period.until()),
            (person(again), Some(day("2027-07-06")))
        );
        let due = world.elections_due(on);
        assert_eq!(due.len(), 1);
        assert_eq!(
            (due[0].what, due[0].until, due[0].overdue_days(day(on))),
            (
                ObligationKind::ReplaceProvisional,
                to_dan_pho::law::Due::By(day("2027-01-01")),
                4
            )
        );
    }
}

/// A thôn of 90 households registered in 2005, in which a vote is prepared so many days ahead and held: 80 came, 60
/// for one.
fn j6(call_on: &str, list_on: &str, vote: &str) -> (World, Verdict) {
    let mut world = World {
        book: Rulebook::builtin(),
        group: None,
        log: Vec::new(),
    };
    let register = Register {
        ward: ward(48),
        name: "Nguyễn Du 1".parse().unwrap(),
        term: LocalTerm::Thon,
        households: 90,
        kind: None,
    };
    world
        .act(WARD, "2005-06-01", group::Command::Register(register))
        .unwrap();
    let caller = world.caller(call_on);
    world.elect(caller, call_on, call(vote)).unwrap();
    world.elect(WARD_CHAIR, call_on, team(call_on)).unwrap();
    world.elect(FRONT_HEAD, list_on, agree(&[1], list_on)).unwrap();
    world.elect(WARD_CHAIR, list_on, Command::PostDecisions).unwrap();
    world.elect(TEAM, list_on, Command::Notify).unwrap();
    let attendance = Attendance {
        eligible: 90,
        present: 80,
    };
    let sitting = Sitting::by_hands(attendance, result(&[(1, 60)], Some(1))).with_choices(80, 80);
    let held = Command::Hold(sitting);
    let unregulated = world.unregulated(TEAM, vote, group::Command::Election(held.clone()));
    let early = day(vote) < day("2007-07-01");
    assert_eq!(unregulated.contains(&Rule::ElectionMajority), early, "{vote}");
    let verdict = world.election(TEAM, vote, held);
    (world, verdict)
}

/// Reference: J6 - baodanang.vn, 200912: of a share before 1/7/2007 nothing was read, so a vote of 2006 is what the
/// minutes declare; in 2007 60 of 90 are more than half of all (Article 19 of the Ordinance).
#[test]
fn j6_the_share_is_known_from_2007() {
    for (call_on, list_on, vote) in [
        ("2006-05-10", "2006-06-05", "2006-06-18"),
        ("2007-08-10", "2007-09-03", "2007-09-16"),
    ] {
        let (_, verdict) = j6(call_on, list_on, vote);
        assert_eq!(verdict.refused, None);
        assert_eq!(verdict.outcome, Some(Outcome::Elected(person(1))), "{vote}");
    }
}

/// Reference: J7 - lucbinh.bachthong.gov.vn, 2025: a by-election for the rest of the term 2021-2026, recognised for 14
/// months. It is recorded with the end it gives, whatever the decision calls the term; and so is a term of 24 months.
#[test]
fn j7_the_rest_of_a_term_is_irregular_and_recorded() {
    let label = Some(TermLabel { from: 2021, to: 2026 });
    for (label, months, last) in [
        (label, 14, "2026-06-04"),
        (None, 14, "2026-06-04"),
        (None, 24, "2027-04-04"),
    ] {
        let mut world = World::of(ELSEWHERE, LocalTerm::Thon, 120);
        world.elected("2025-04-02", 1);
        world.elect(TEAM, "2025-04-02", Command::Send).unwrap();
        world.elect(WARD, "2025-04-03", Command::Receive).unwrap();
        let act = Command::Recognise {
            recognise: recognition(&[]),
            months: Some(months),
            label,
        };
        let verdict = world.election(WARD, "2025-04-03", act);
        assert_eq!(verdict.refused, None);
        assert!(verdict.irregular.iter().any(|f| f.rule == Rule::Term));
        let head = world.group().head_on(day("2025-04-03")).unwrap();
        assert_eq!(head.period.until(), Some(day(last)));
    }
}

/// Reference: J8 - hdndtuyenquang.gov.vn, 2968: an answer to voters refuses no deputy, and is no size of a thôn: that is
/// of the circular of 2018.
#[test]
fn j8_an_answer_to_voters_is_not_a_rule() {
    let mut world = World::of(TUYEN_QUANG, LocalTerm::Thon, 160);
    world.headed_for("2022-06-12", "2022-06-16", 1, Some(30));
    world
        .deputy(HEAD, "2023-03-01", deputy::Command::Open(candidate(2)))
        .lawful();
    let rules = rules(TUYEN_QUANG, UnitKind::Thon, "2023-03-01");
    let size = rules.slots().size_minimum.stated().unwrap();
    assert_eq!(size.value.of(Area::NorthernMountains, UnitKind::Thon), Some(150));
    let told = rules.account(Rule::SizeMinimum).text(Lang::En).to_string();
    assert!(told.contains("14/2018"), "{told}");
}

/// Reference: J9 - en.sggp.org.vn, post119018. What the texts say of a change of name: on 18/7/2025 the commune's council
/// decides; from 26/5/2026 no share of the residents is asked. The act itself is not recorded: a name and a ward are
/// those of the registration.
#[test]
fn j9_who_renames_and_what_share_is_asked() {
    let before = rules(79, UnitKind::ToDanPho, "2025-07-18");
    let decides = before.slots().reorganisation_competence.stated().unwrap();
    assert!(decides.value.contains(Role::WardCouncil));
    assert!(before.slots().reorganisation_consent.stated().is_some());
    let since = rules(79, UnitKind::ToDanPho, "2026-05-26");
    assert!(since.slots().reorganisation_consent.stated().is_none());
}

/// Reference: J11: on 1/7/2026 the least sizes are those of the region; on 2/7/2026 a provisional head without the
/// Front's agreement is taken, as irregular.
#[test]
fn j11_the_decree_of_2026() {
    let rules = rules(HA_NOI, UnitKind::ToDanPho, "2026-07-01");
    let sizes = rules.slots().size_minimum.stated().unwrap().value;
    for (area, households, village) in [
        (Area::HaNoi, 700, 500),
        (Area::RedRiverDelta, 550, 400),
        (Area::NorthernMountains, 300, 150),
        (Area::NorthCentral, 450, 350),
    ] {
        assert_eq!(sizes.of(area, UnitKind::ToDanPho), Some(households), "{area:?}");
        assert_eq!(sizes.of(area, UnitKind::Thon), Some(village), "{area:?}");
    }
    let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 700);
    let alone = match appoint(5, "2026-07-02") {
        vacancy::Command::Appoint(a) => {
            vacancy::Command::Appoint(vacancy::Appointment { consent: None, ..a })
        }
        other => other,
    };
    let verdict = world.vacating(WARD, "2026-07-02", alone);
    assert_eq!(verdict.refused, None);
    let rules: Vec<_> = verdict.irregular.iter().map(|f| f.rule).collect();
    assert_eq!(rules, [Rule::ProvisionalConsent]);
    assert!(world.group().provisional_on(day("2026-07-02")).is_some());
}
