//! The same facts under the rules of another day or place.

use to_dan_pho::act::Evidence;
use to_dan_pho::group;
use to_dan_pho::law::edition::Permission;
use to_dan_pho::law::{Opinion, Period, Province, RemovalGround, UnitKind};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Recognise;
use to_dan_pho::procedures::election::{Command, Outcome, SetUpTeam};
use to_dan_pho::procedures::{deputy, relief};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Lang, Rule, Rulebook, Text};

use crate::support::verdict::{Named, Verdict, before, share};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, ballot, call, candidate, change_term, day, hold, number, person,
    recognise, recognition, rerun, team,
};

const DA_NANG: u8 = 48;
const HA_NOI: u8 = 1;
const TUYEN_QUANG: u8 = 8;
const DONG_NAI: u8 = 75;
const HO_CHI_MINH: u8 = 79;
const ELSEWHERE: u8 = 31;
const HEAD: Actor = Actor::Head(person(1));
const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;

/// Elects a deputy with so many votes of a hundred.
fn deputy_elected(world: &mut World, deputy: u128, vote: &str, votes: u32) -> Verdict {
    let ahead = |days| before(vote, days);
    let caller = world.caller(&ahead(25));
    for (by, on, what) in [
        (caller, ahead(25), call(vote)),
        (FRONT_HEAD, ahead(20), agree(&[deputy], &ahead(20))),
        (WARD_CHAIR, ahead(15), team(&ahead(15))),
    ] {
        world
            .judge(by, &on, group::Command::DeputyElection(what))
            .lawful();
    }
    let all = world.group().households();
    let minutes = hold(
        all,
        all,
        &[(deputy, (all / 100).saturating_mul(votes))],
        (votes > 50).then_some(deputy),
    );
    world.judge(TEAM, vote, group::Command::DeputyElection(minutes))
}

fn deputy_in_office(world: &mut World, on: &str, months: Option<u16>) {
    for (by, what) in [
        (TEAM, Command::Send),
        (WARD, Command::Receive),
        (
            WARD,
            Command::Recognise {
                recognise: recognition(&[]),
                months,
                label: None,
            },
        ),
    ] {
        world.judge(by, on, group::Command::DeputyElection(what)).lawful();
    }
}

/// The vote is sent and received, and the deputy recognised for thirty months from a later day.
fn deputy_recognised(world: &mut World, on: &str, from: &str) -> Verdict {
    for (by, what) in [(TEAM, Command::Send), (WARD, Command::Receive)] {
        world.act(by, on, group::Command::DeputyElection(what)).unwrap();
    }
    let recognise = Recognise {
        from: Some(day(from)),
        ..recognition(&[])
    };
    let act = Command::Recognise {
        recognise,
        months: Some(30),
        label: None,
    };
    world.judge(WARD, on, group::Command::DeputyElection(act))
}

/// Reference: A6 - lienchieu.danang.gov.vn, 1095816: 5 to 12/9/2017, 81 groups; the form of the vote is
/// each meeting's own: 5 by secret ballot, 76 by hands.
#[test]
fn a6_each_meeting_takes_its_own_form() {
    assert_eq!(5 + 76, 81);
    let by_hands = hold(100, 90, &[(1, 80)], Some(1));
    let by_ballot = ballot(100, 90, (90, 90, 90, 0), &[(1, 80), (9, 10)], Some(1));
    for (candidates, minutes) in [(vec![1], by_hands), (vec![1, 9], by_ballot)] {
        let mut world = World::of(DA_NANG, LocalTerm::ToDanPho, 100);
        world.prepare("2017-09-08", &candidates);
        let held = world.election(TEAM, "2017-09-08", minutes);
        assert_eq!(held.outcome, Some(Outcome::Elected(person(1))));
        assert_eq!(held.irregular, []);
    }
}

/// Reference: A6: three heads only in a second round, within the same eight days; a team of five.
#[test]
fn a6_three_heads_need_a_second_round() {
    assert_eq!(78 + 3, 81);
    let mut world = World::of(DA_NANG, LocalTerm::ToDanPho, 100);
    world.prepare("2017-09-05", &[1, 9]);
    let Command::SetUpTeam(SetUpTeam { members, .. }) = team("2017-08-21") else {
        panic!("team is a team")
    };
    assert_eq!(members.as_slice().len(), 5);
    let first = world.election(TEAM, "2017-09-05", hold(100, 90, &[(1, 48), (9, 42)], None));
    assert!(matches!(first.outcome, Some(Outcome::NoWinner(f)) if f.evidence == share(48, 100, 51)));
    world
        .election(WARD_CHAIR, "2017-09-06", rerun("2017-09-12"))
        .lawful();
    let second = world.election(TEAM, "2017-09-12", hold(100, 90, &[(1, 60), (9, 30)], Some(1)));
    assert_eq!(second.outcome, Some(Outcome::Elected(person(1))));
    second.keeps(Rule::RerunWithin);
}

/// Reference: A6: the deputy elected is right in 2017, and wrong from 20/1/2019.
#[test]
fn a6_an_elected_deputy_is_right_in_2017_and_wrong_in_2019() {
    let mut world = World::of(DA_NANG, LocalTerm::ToDanPho, 100);
    world.headed("2017-08-06", "2017-08-10", 1);
    let held = deputy_elected(&mut world, 2, "2017-09-12", 80);
    assert_eq!(held.outcome, Some(Outcome::Elected(person(2))));
    deputy_in_office(&mut world, "2017-09-13", None);
    assert_eq!(world.group().deputies_on(day("2017-09-13")).count(), 1);

    for (on, right) in [("2019-01-19", true), ("2019-01-20", false)] {
        let mut world = World::of(DA_NANG, LocalTerm::ToDanPho, 100);
        world.headed_for("2018-08-05", "2018-08-10", 1, Some(30));
        let called = group::Command::DeputyElection(call("2019-03-03"));
        let verdict = world.judge(WARD, on, called);
        assert_eq!(
            verdict.refused.map(|f| f.rule),
            (!right).then_some(Rule::DeputyForm),
            "{on}"
        );
    }
}

/// Reference: from 1/3/2018 a deputy's term is reported to follow the head's. An elected deputy does not
/// begin after it either.
#[test]
fn an_elected_deputy_does_not_begin_after_the_heads_term() {
    for (from, late) in [("2018-06-30", false), ("2018-07-01", true)] {
        let mut world = World::of(DA_NANG, LocalTerm::ToDanPho, 100);
        world.headed("2018-02-25", "2018-03-01", 1);
        world
            .vacate(WARD, "2018-04-01", change_term("2018-06-30"))
            .unwrap();
        deputy_elected(&mut world, 2, "2018-05-06", 80);
        let verdict = deputy_recognised(&mut world, "2018-05-10", from);
        let found: Vec<_> = verdict.refused.into_iter().chain(verdict.irregular).collect();
        let told = found.iter().any(|f| f.rule == Rule::DeputyTerm);
        assert_eq!(told, late, "{from}: {found:?}");
    }
}

/// Nobody is head and deputy at once: who is elected deputy for a time without a head does not begin where
/// their own term as head is extended over that day.
#[test]
fn an_extended_head_does_not_begin_as_deputy() {
    let mut world = World::of(DA_NANG, LocalTerm::ToDanPho, 100);
    world.headed("2017-08-27", "2017-09-01", 1);
    let until = |last| change_term(last);
    world.vacate(WARD, "2017-10-01", until("2018-03-06")).unwrap();
    deputy_elected(&mut world, 1, "2017-11-26", 80);
    let verdict = deputy_recognised(&mut world, "2017-11-28", "2018-04-28");
    assert_eq!(verdict.refused, None);
    assert_eq!(world.group().deputies_on(day("2018-04-28")).count(), 1);
    world.vacate(WARD, "2017-12-17", until("2018-12-21")).unwrap();
    assert!(world.group().head_on(day("2018-09-01")).is_some());
    assert_eq!(world.group().deputies_on(day("2018-09-01")).count(), 0);
}

/// Reference: A7 - badinh.hanoi.gov.vn, 155556: 6/7/2014, head and deputy both elected, winners with 78.15
/// to 99.3 per cent.
#[test]
fn a7_head_and_deputy_are_elected_in_ha_noi_in_2014() {
    for votes in [7815, 9930] {
        let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 10_000);
        world.prepare("2014-07-06", &[1]);
        let held = world.election(TEAM, "2014-07-06", hold(10_000, 10_000, &[(1, votes)], Some(1)));
        assert_eq!(held.outcome, Some(Outcome::Elected(person(1))));
        for (on, what) in [("2014-07-07", Command::Send), ("2014-07-07", Command::Receive)] {
            let by = if what == Command::Send { TEAM } else { WARD };
            world.elect(by, on, what).unwrap();
        }
        world.elect(WARD, "2014-07-08", recognise(&[])).unwrap();
        let held = deputy_elected(&mut world, 2, "2014-08-10", 79);
        assert_eq!(held.outcome, Some(Outcome::Elected(person(2))));
        deputy_in_office(&mut world, "2014-08-11", None);
        // No text read says how many there may be: another one serves beside the first.
        deputy_elected(&mut world, 3, "2014-10-12", 79).lawful();
        deputy_in_office(&mut world, "2014-10-13", None);
        let deputies = world.group().deputies_on(day("2014-10-13")).map(|t| t.person);
        assert_eq!(deputies.collect::<Vec<_>>(), [person(2), person(3)]);
    }
    // Nobody becomes deputy twice, nor the head deputy.
    for (head, refused) in [(2, Rule::HeadAsDeputy), (1, Rule::DeputyAlready)] {
        let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, 100);
        world.headed("2014-07-06", "2014-07-08", 1);
        deputy_elected(&mut world, 2, "2014-08-10", 79).lawful();
        if head == 1 {
            deputy_in_office(&mut world, "2014-08-11", None);
            deputy_elected(&mut world, 2, "2014-10-12", 79).lawful();
        } else {
            world.headed("2014-10-05", "2014-10-12", head);
        }
        for (by, act) in [(TEAM, Command::Send), (WARD, Command::Receive)] {
            world
                .judge(by, "2014-10-13", group::Command::DeputyElection(act))
                .lawful();
        }
        world
            .judge(WARD, "2014-10-13", group::Command::DeputyElection(recognise(&[])))
            .refused_as(refused);
    }
    // In 2022 the deputy of the same group is the head's choice.
    let mut world = World::new(HA_NOI);
    world.headed("2022-07-17", "2022-07-25", 1);
    let called = group::Command::DeputyElection(call("2022-09-04"));
    world
        .judge(WARD, "2022-08-01", called)
        .refused_as(Rule::DeputyForm);
    world
        .deputy(HEAD, "2022-08-01", deputy::Command::Open(candidate(2)))
        .lawful();
}

/// A name that is not on the list, put forward at the meeting.
fn nominated_at_the_meeting(vote: &str) -> (World, Verdict) {
    let mut world = World::new(ELSEWHERE);
    world.prepare(vote, &[1]);
    let nominate = Command::Nominate(candidate(4));
    let verdict = world.election(Actor::Resident(person(5)), vote, nominate);
    (world, verdict)
}

/// Reference: D3 - thuvienphapluat.vn, 209A8: a lineage demands a name that is not on the list. Under the
/// joint resolution of 2008 nothing may be added; under the decree of 2023 (point b, clause 5, Article
/// 3) it is a legal way and no vote to admit it is prescribed.
#[test]
fn d3_a_name_put_forward_at_the_meeting_is_refused_in_2014_and_lawful_in_2024() {
    let (mut world, verdict) = nominated_at_the_meeting("2014-06-01");
    let finding = verdict.refused.unwrap();
    assert_eq!(
        (finding.rule, finding.evidence),
        (Rule::NotProvidedFor, Evidence::Rule(Rule::MeetingNomination))
    );
    // The list stands; votes for the other name are votes for nobody who stands.
    let minutes = hold(310, 300, &[(1, 140), (4, 160)], Some(4));
    let held = world.election(TEAM, "2014-06-01", minutes);
    assert_eq!(held.refused.map(|f| f.rule), Some(Rule::NotACandidate));

    let (mut world, verdict) = nominated_at_the_meeting("2024-12-08");
    verdict.lawful();
    let minutes = hold(310, 300, &[(1, 140), (4, 160)], Some(4));
    let held = world.election(TEAM, "2024-12-08", minutes);
    assert_eq!(held.outcome, Some(Outcome::Elected(person(4))));
}

/// Reference: D3: the result needs more than half of all and the commune's recognition, whoever pushes.
#[test]
fn d3_the_name_nominated_at_the_meeting_needs_more_than_half_of_all_too() {
    let (mut world, verdict) = nominated_at_the_meeting("2024-12-08");
    verdict.lawful();
    let held = world.election(TEAM, "2024-12-08", hold(310, 300, &[(1, 145), (4, 155)], None));
    held.came_to(
        Outcome::NoWinner,
        Rule::ElectionMajority,
        share(155, 310, 156),
        Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15").at("21(1)"),
    );
    assert_eq!(world.group().head_on(day("2024-12-08")), None);
}

/// Reference: D8 - lawnet.vn, 124689: exactly a half is enough to propose, and not to relieve.
#[test]
fn d8_a_half_petitions_and_does_not_decide() {
    let book = Rulebook::builtin();
    let province = Province::new(ELSEWHERE).unwrap();
    let rules = book.at(province, UnitKind::ToDanPho, day("2024-12-08")).unwrap();
    for (households, proposes, lets_go) in [(154, false, false), (155, true, false), (156, true, true)] {
        let petition = rules.slots().petition.stated().unwrap().value;
        let vote = rules.slots().relief_majority.stated().unwrap().value;
        assert_eq!(petition.reached(households, 310), proposes, "{households}");
        assert_eq!(vote.reached(households, 310), lets_go, "{households}");
    }
}

/// Reference: E7 - hdndtuyenquang.gov.vn, 2355 and 2968: the council answered voters that no deputies are kept, and later
/// that under TT 14/2018 one may be chosen. An answer to voters outranks no circular: a deputy may be put forward, and
/// the practice is told as a note, never as a refusal.
#[test]
fn e7_an_answer_to_voters_refuses_no_deputy() {
    for province in [TUYEN_QUANG, ELSEWHERE] {
        let mut world = World::new(province);
        world.headed_for("2021-06-13", "2021-06-20", 1, Some(30));
        world
            .deputy(HEAD, "2021-07-01", deputy::Command::Open(candidate(2)))
            .lawful();
        // The post is the head's choice, so none is elected.
        let called = group::Command::DeputyElection(call("2021-08-01"));
        world
            .judge(WARD, "2021-07-01", called)
            .refused_as(Rule::DeputyForm);
        let code = Province::new(province).unwrap();
        let rules = world.book.at(code, UnitKind::Thon, day("2021-07-01")).unwrap();
        let told = rules.account(Rule::DeputyForm).text(Lang::En).to_string();
        let practice = "; not applied: no deputy post (reported by a secondary source)";
        assert_eq!(told.ends_with(practice), province == TUYEN_QUANG, "{told}");
    }
}

/// Reference: E9 - baoapbac.vn, 723235: a term of five years is refused in 2/2017, and from 1/3/2018 it is
/// what the province sets.
#[test]
fn e9_five_years_are_refused_in_2017_and_possible_in_2018() {
    for (vote, refused) in [("2017-02-12", true), ("2018-04-01", false)] {
        let mut world = World::new(ELSEWHERE);
        world.elected(vote, 1);
        world.elect(TEAM, vote, Command::Send).unwrap();
        world.elect(WARD, vote, Command::Receive).unwrap();
        let five_years = Command::Recognise {
            recognise: recognition(&[]),
            months: Some(60),
            label: None,
        };
        let verdict = world.election(WARD, vote, five_years);
        assert_eq!(
            verdict.refused.map(|f| f.rule),
            refused.then_some(Rule::Term),
            "{vote}"
        );
    }
}

/// Reference: E13 - news.laodong.vn, 1595604, late 2025: nobody elected; the commune decides on a re-run,
/// and no text sets a time.
#[test]
fn e13_the_commune_decides_on_a_rerun() {
    let failed = || {
        let mut world = World::new(ELSEWHERE);
        world.prepare("2025-11-16", &[1]);
        let held = world.election(TEAM, "2025-11-16", hold(310, 216, &[(1, 110)], None));
        assert!(matches!(held.outcome, Some(Outcome::NoWinner(_))));
        assert_eq!(held.due, Some(to_dan_pho::law::Due::NotRegulated));
        world
    };
    failed()
        .election(WARD, "2025-11-18", rerun("2026-02-01"))
        .lawful();
    for by in [WARD_CHAIR, TEAM, FRONT_HEAD] {
        failed()
            .election(by, "2025-11-18", rerun("2026-02-01"))
            .refused_as(Rule::RerunCompetence);
    }
}

/// Reference: F2 - dantri.com.vn, 5/1/2026: no elections in Đồng Nai. A letter cannot suspend the law: the
/// call is recorded as irregular, says so, and recognition has to name it.
#[test]
fn f2_a_call_during_the_freeze_is_irregular() {
    let mut world = World::new(DONG_NAI);
    let called = world.election(WARD_CHAIR, "2026-02-01", call("2026-03-01"));
    assert_eq!(called.refused, None);
    let finding = called.finding(Rule::Calling).unwrap();
    assert_eq!(finding.evidence, Evidence::Permission(Permission::NotAllowed));
    let rules = called.regulation.unwrap();
    for (lang, part) in [
        (Lang::Vi, "công văn không làm ngưng hiệu lực của luật"),
        (Lang::En, "a letter cannot suspend the law"),
    ] {
        let said = finding.explain(&rules, lang).to_string();
        assert!(said.contains(part), "{said}");
    }
    assert!(
        world
            .group()
            .election()
            .unwrap()
            .irregular()
            .contains(Rule::Calling)
    );
    let elsewhere = World::new(ELSEWHERE).election(WARD_CHAIR, "2026-02-01", call("2026-03-01"));
    elsewhere.lawful();
}

/// Reference: G11 - lawnet.vn, 168969: QĐ 40/2024 of TP.HCM, 29/7/2024: khu phố of 500, ấp of 350
/// households; a deputy only by decision of the ward.
#[test]
fn g11_sizes_and_deputies_of_ho_chi_minh_city() {
    let book = Rulebook::builtin();
    let province = Province::new(HO_CHI_MINH).unwrap();
    let at = |on| book.at(province, UnitKind::ToDanPho, day(on)).unwrap();
    let sizes = |on| {
        let sizes = at(on).slots().size_minimum.stated().unwrap().value;
        [UnitKind::ToDanPho, UnitKind::Thon].map(|kind| sizes.in_province(province, kind))
    };
    assert_eq!(sizes("2024-07-29"), [Some(500), Some(350)]);
    // The day before, the circular of 2018: for a tổ dân phố of the city no number was found.
    assert_eq!(sizes("2024-07-28"), [None, Some(350)]);
    assert_eq!(sizes("2026-05-26"), [Some(700), Some(500)]);
    let said = at("2024-07-29")
        .account(Rule::SizeMinimum)
        .text(Lang::Vi)
        .to_string();
    assert!(said.contains("40/2024/QĐ-UBND"), "{said}");

    let mut world = World::new(HO_CHI_MINH);
    world.headed_for("2024-09-08", "2024-09-12", 1, Some(30));
    let on = "2024-10-01";
    world
        .deputy(HEAD, on, deputy::Command::Open(candidate(2)))
        .lawful();
    world
        .deputy(FRONT_HEAD, on, deputy::Command::Consent(Opinion::For))
        .lawful();
    world.deputy(HEAD, on, deputy::Command::Choose).lawful();
    assert_eq!(world.group().deputies_on(day(on)).count(), 0);
    world.deputy(HEAD, on, deputy::Command::Propose).lawful();
    world.deputy(WARD, on, deputy::Command::Receive).lawful();
    let decides = deputy::Command::Recognise(recognition(&[]));
    world
        .deputy(WARD_CHAIR, on, decides)
        .refused_as(Rule::DeputyRecognition);
    world.deputy(WARD, on, decides).lawful();
    assert_eq!(world.group().deputies_on(day(on)).count(), 1);
}

/// Reference: D8, and LAW.md 6.5: a recall that cites the joint resolution of 2008 after 15/8/2023, as the
/// press still advised in 2025, is refused with the text that stands.
#[test]
fn d8_a_recall_under_the_resolution_of_2008_is_refused_with_the_decree() {
    let citing = |basis: &str| {
        group::Command::Relief(relief::Command::Propose(relief::RemovalProposal {
            grounds: Set::<RemovalGround>::of(&[RemovalGround::TrustLost]),
            petition: None,
            basis: Some(number(basis)),
        }))
    };
    let mut world = World::new(1);
    world.headed("2024-06-02", "2024-06-07", 1);
    let act = Act {
        by: FRONT_HEAD,
        on: day("2025-03-03"),
        what: citing("09/2008/NQLT-CP-UBTWMTTQVN"),
    };
    let refusal = group::decide(world.group.as_ref(), &act, &world.book).unwrap_err();
    assert_eq!(refusal.rule, Rule::BasisNotInForce);
    assert_eq!(
        group::missing(world.group.as_ref(), &act, &world.book).unmet,
        [refusal.finding()]
    );
    let said = refusal.explain(&world.book, Lang::En).to_string();
    assert!(said.ends_with("(in force then: Decree 59/2023/NĐ-CP)"), "{said}");
    world
        .judge(FRONT_HEAD, "2025-03-03", citing("59/2023/NĐ-CP"))
        .lawful();
}

/// Reference: QĐ 24/2017 of TP.HCM and Điều 12 TT 04/2012 (S): elected for less than the head, a deputy has an
/// end of their own, which the head's does not move.
#[test]
fn an_elected_deputy_has_an_end_of_their_own() {
    let mut world = World::of(HO_CHI_MINH, LocalTerm::KhuPho, 700);
    world.headed_for("2018-04-08", "2018-04-12", 1, Some(60));
    deputy_elected(&mut world, 2, "2018-05-13", 90);
    deputy_in_office(&mut world, "2018-05-14", Some(30));
    let deputy = |world: &World| {
        world
            .group()
            .deputies_on(day("2018-06-01"))
            .next()
            .unwrap()
            .period
    };
    let own = Period::term(day("2018-05-14"), 30);
    assert_eq!(deputy(&world), own);
    for last in ["2022-12-31", "2023-06-30"] {
        let change = group::Command::Vacancy(change_term(last));
        world
            .judge(Actor::ProvinceCommittee, "2018-07-02", change)
            .lawful();
        assert_eq!(deputy(&world), own, "{last}");
    }
    // One whose end is the head's moves with it.
    let mut world = World::of(HO_CHI_MINH, LocalTerm::KhuPho, 700);
    world.headed_for("2018-04-08", "2018-04-12", 1, Some(30));
    deputy_elected(&mut world, 2, "2018-05-13", 90);
    deputy_in_office(&mut world, "2018-05-14", Some(30));
    let change = group::Command::Vacancy(change_term("2020-12-31"));
    world
        .judge(Actor::ProvinceCommittee, "2018-07-02", change)
        .lawful();
    assert_eq!(deputy(&world).until(), Some(day("2021-01-01")));
}
