//! Nghị định 59/2023/NĐ-CP, in force from 15/8/2023.
//!
//! Where the law says the same, the law is cited: it prevails.

mod afresh;
mod choices;
mod clusters;
mod meeting;
mod mid_term;
mod notices;
mod relief;

use to_dan_pho::Actor;
use to_dan_pho::act::Evidence;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{Count, Permission, Strength};
use to_dan_pho::law::{Due, Opinion, Period, Power, Province, Role, UnitKind};
use to_dan_pho::procedure::{Ballots, Reason, Sitting, VotingForm};
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant, Scope};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::ElectionResult;
use to_dan_pho::procedures::election::{Command as Elect, OrderRerun, Outcome};
use to_dan_pho::text::Set;
use to_dan_pho::{Rule, Rulebook};

use crate::support::verdict::{Named, Verdict, ahead, before, share};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, call, candidate, day, hold, person, recognise, recognition, rerun,
    team,
};
use crate::usual_steps::{
    CELL, ELSEWHERE, HA_NOI, HEAD, TEAM, WARD, called, calling, failed, headed, instead_of, list, listing,
    opening, presenting, proposed, ready, received, setting_up, setting_up_as, voting,
};

const DECREE: Named = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
const LAW: Named = Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15");
const VOTE: &str = "2024-12-08";

/// Reference: điểm a khoản 1 Điều 6 NĐ 59/2023 (R): the chair of the ward committee decides.
#[test]
fn the_chair_calls_the_election() {
    World::new(ELSEWHERE)
        .election(WARD_CHAIR, "2024-11-01", call(VOTE))
        .lawful();
    World::new(ELSEWHERE)
        .election(WARD, "2024-11-01", call(VOTE))
        .refused(
            Rule::CallCompetence,
            instead_of(Role::WardCommittee, &[Role::WardChair]),
            DECREE.at("6(1)a"),
        );
}

/// Reference: điểm a khoản 1 Điều 6 NĐ 59/2023 (R): "chậm nhất 20 ngày trước".
#[test]
fn twenty_days_ahead() {
    calling(ELSEWHERE, VOTE, 20).lawful();
    calling(ELSEWHERE, VOTE, 19).irregular(Rule::CallAhead, ahead(Some(19), 20), DECREE.at("6(1)a"));
    // The day it is really held counts: called 21 days ahead, held three days early.
    let mut world = World::new(ELSEWHERE);
    world.elect(WARD_CHAIR, &before(VOTE, 21), call(VOTE)).unwrap();
    world
        .elect(FRONT_HEAD, &before(VOTE, 20), agree(&[1], &before(VOTE, 20)))
        .unwrap();
    world
        .elect(WARD_CHAIR, &before(VOTE, 20), team(&before(VOTE, 20)))
        .unwrap();
    world
        .elect(WARD_CHAIR, &before(VOTE, 20), Elect::PostDecisions)
        .unwrap();
    world.elect(TEAM, &before(VOTE, 20), Elect::Notify).unwrap();
    let early = world.election(TEAM, &before(VOTE, 3), hold(310, 300, &[(1, 290)], Some(1)));
    early.irregular(Rule::CallAhead, ahead(Some(18), 20), DECREE.at("6(1)a"));
}

/// Reference: khoản 2 Điều 6 NĐ 59/2023 (R): the head of the Front committee holds the meetings.
#[test]
fn the_front_head_presents_the_candidates() {
    let on = before(VOTE, 20);
    let candidates = || list(&[candidate(1)], Some(Opinion::For), &on);
    called(ELSEWHERE, VOTE)
        .election(FRONT_HEAD, &on, candidates())
        .lawful();
    called(ELSEWHERE, VOTE).election(WARD, &on, candidates()).refused(
        Rule::CandidatesCompetence,
        instead_of(Role::WardCommittee, &[Role::FrontHead]),
        DECREE.at("6(2)"),
    );
}

/// Reference: khoản 2 Điều 6 NĐ 59/2023 (R): "chậm nhất 15 ngày trước".
#[test]
fn the_candidates_fifteen_days_ahead() {
    listing(ELSEWHERE, VOTE, 15).lawful();
    listing(ELSEWHERE, VOTE, 14).irregular(Rule::CandidatesAhead, ahead(Some(14), 15), DECREE.at("6(2)"));
}

/// Reference: khoản 2 Điều 6 NĐ 59/2023 (R): "ít nhất 01 người", no upper limit.
#[test]
fn one_candidate_at_least_and_no_upper_limit() {
    let seven: Vec<_> = (1..8).map(candidate).collect();
    for count in [1, 2, 3, 7] {
        presenting(ELSEWHERE, VOTE, &seven[..count], Some(Opinion::For)).lawful();
    }
    // Nobody was willing to stand: the list says so.
    presenting(ELSEWHERE, VOTE, &[], Some(Opinion::For)).irregular(
        Rule::CandidatesNumber,
        Evidence::count(0, Count::at_least(1)),
        DECREE.at("6(2)"),
    );
}

/// Reference: khoản 2 Điều 6 NĐ 59/2023 (R): reported to the cell "để thống nhất".
#[test]
fn the_cell_agrees_on_the_candidates() {
    for got in [None, Some(Opinion::Against)] {
        presenting(ELSEWHERE, VOTE, &[candidate(1)], got).refused(
            Rule::CandidatesConsent,
            Evidence::Consent {
                of: Role::PartyCellCommittee,
                strength: Strength::Agreement,
                got,
            },
            DECREE.at("6(2)"),
        );
    }
}

/// Reference: điểm b khoản 5 Điều 3 NĐ 59/2023 (R): "tự ứng cử hoặc đề cử".
#[test]
fn representatives_stand_and_nominate_at_the_meeting() {
    let mut world = ready(ELSEWHERE, VOTE);
    world
        .election(Actor::Resident(person(4)), VOTE, Elect::Nominate(candidate(4)))
        .lawful();
    let held = world.election(TEAM, VOTE, hold(310, 300, &[(1, 100), (4, 190)], Some(4)));
    assert_eq!(held.outcome, Some(Outcome::Elected(person(4))));
    // Votes for who does not stand are no votes of this election.
    ready(ELSEWHERE, VOTE)
        .election(TEAM, VOTE, hold(310, 300, &[(1, 100), (4, 190)], Some(4)))
        .refused_as(Rule::NotACandidate);
}

/// Reference: điểm b khoản 1 Điều 6 NĐ 59/2023 (R): the chair sets up the team.
#[test]
fn the_chair_sets_up_the_team() {
    let on = before(VOTE, 15);
    called(ELSEWHERE, VOTE)
        .election(FRONT_HEAD, &on, team(&on))
        .refused(
            Rule::TeamCompetence,
            instead_of(Role::FrontHead, &[Role::WardChair]),
            DECREE.at("6(1)b"),
        );
}

/// Reference: điểm b khoản 1 Điều 6 NĐ 59/2023 (R): "chậm nhất 10 ngày trước".
#[test]
fn the_team_ten_days_ahead() {
    setting_up(ELSEWHERE, VOTE, 10).lawful();
    setting_up(ELSEWHERE, VOTE, 9).irregular(Rule::TeamAhead, ahead(Some(9), 10), DECREE.at("6(1)b"));
}

/// Reference: điểm b khoản 1 Điều 6 NĐ 59/2023 (R): "sau khi thống nhất với Ủy ban Mặt trận Tổ quốc".
#[test]
fn the_ward_front_agrees_on_the_team() {
    setting_up_as(ELSEWHERE, VOTE, |_| {}).lawful();
    setting_up_as(ELSEWHERE, VOTE, |set| set.consent = None).refused(
        Rule::TeamConsent,
        Evidence::Consent {
            of: Role::WardFront,
            strength: Strength::Agreement,
            got: None,
        },
        DECREE.at("6(1)b"),
    );
    // An agreement that came after the decision is none: "sau khi".
    let after = |set: &mut to_dan_pho::procedures::election::SetUpTeam| {
        set.consent = set.consent.map(|mut consent| {
            consent.on = day(VOTE);
            consent
        });
    };
    setting_up_as(ELSEWHERE, VOTE, after).refused_as(Rule::TeamConsent);
}

/// Reference: điểm b khoản 1 Điều 6 NĐ 59/2023 (R): "không phải là người ứng cử".
#[test]
fn candidates_do_not_sit_in_the_team() {
    let mut world = called(ELSEWHERE, VOTE);
    let on = before(VOTE, 16);
    world.elect(FRONT_HEAD, &on, agree(&[803], &on)).unwrap();
    world.election(WARD_CHAIR, &on, team(&on)).refused(
        Rule::TeamCandidates,
        Evidence::Permission(Permission::NotAllowed),
        DECREE.at("6(1)b"),
    );
}

/// A vote prepared with posting and notice so many days ahead; none where it is left out.
fn with_posting(posted: Option<u64>, notified: Option<u64>) -> Verdict {
    let mut world = called(ELSEWHERE, VOTE);
    let on = before(VOTE, 20);
    world.elect(FRONT_HEAD, &on, agree(&[1], &on)).unwrap();
    world.elect(WARD_CHAIR, &on, team(&on)).unwrap();
    if let Some(days) = posted {
        world
            .elect(WARD_CHAIR, &before(VOTE, days), Elect::PostDecisions)
            .unwrap();
    }
    if let Some(days) = notified {
        world.elect(TEAM, &before(VOTE, days), Elect::Notify).unwrap();
    }
    world.election(TEAM, VOTE, hold(310, 300, &[(1, 290)], Some(1)))
}

/// Reference: điểm b khoản 1 Điều 6 NĐ 59/2023 (R): "chậm nhất 07 ngày trước ngày bầu cử".
#[test]
fn the_decisions_are_posted_seven_days_ahead() {
    with_posting(Some(7), Some(2)).lawful();
    with_posting(Some(6), Some(2)).irregular(Rule::PostingAhead, ahead(Some(6), 7), DECREE.at("6(1)b"));
    with_posting(None, Some(2)).irregular(Rule::PostingAhead, ahead(None, 7), DECREE.at("6(1)b"));
}

/// Reference: điểm b khoản 1 Điều 6 NĐ 59/2023 (R): "phải được thông báo ..., niêm yết": by whom is not said.
#[test]
fn who_posts_is_not_said() {
    let post = |by| called(ELSEWHERE, VOTE).election(by, &before(VOTE, 10), Elect::PostDecisions);
    post(WARD_CHAIR).lawful();
    post(TEAM).lawful();
    post(Actor::Resident(person(4))).refused_as(Rule::NotProvidedFor);
}

/// Reference: khoản 3 Điều 3 NĐ 59/2023 (R): "ít nhất 02 ngày trước".
#[test]
fn the_meeting_is_notified_two_days_before() {
    with_posting(Some(7), Some(1)).irregular(Rule::NoticeAhead, ahead(Some(1), 2), DECREE.at("3(3)"));
    with_posting(Some(7), None).irregular(Rule::NoticeAhead, ahead(None, 2), DECREE.at("3(3)"));
}

/// Reference: điểm b khoản 1 Điều 3 NĐ 59/2023 (R): the election team convenes and chairs.
#[test]
fn the_team_convenes_the_meeting_that_elects() {
    let vote = || hold(310, 300, &[(1, 290)], Some(1));
    ready(ELSEWHERE, VOTE).election(TEAM, VOTE, vote()).lawful();
    ready(ELSEWHERE, VOTE).election(FRONT_HEAD, VOTE, vote()).refused(
        Rule::ConveningCompetence,
        instead_of(Role::FrontHead, &[Role::ElectionTeam]),
        DECREE.at("3(1)b"),
    );
}

fn minutes(change: impl FnOnce(&mut Sitting<ElectionResult>)) -> Elect {
    let Elect::Hold(mut minutes) = hold(310, 300, &[(1, 290)], Some(1)) else {
        panic!("hold is minutes")
    };
    change(&mut minutes);
    Elect::Hold(minutes)
}

/// Reference: điểm b khoản 5 Điều 3 NĐ 59/2023 (R): "trên 50% đại diện hộ gia đình tham dự".
#[test]
fn more_than_half_of_those_present_choose_the_form() {
    let chosen_by = |n| ready(ELSEWHERE, VOTE).election(TEAM, VOTE, minutes(|m| m.form_for = n));
    chosen_by(Some(151)).lawful();
    chosen_by(Some(150)).irregular(Rule::FormChoice, share(150, 300, 151), DECREE.at("3(5)b"));
    chosen_by(None).irregular(Rule::FormChoice, share(0, 300, 151), DECREE.at("3(5)b"));
}

/// A secret ballot counted by so many, before so many witnesses.
fn counted_by(board: u8, witnesses: u8) -> Verdict {
    let ballots = VotingForm::SecretBallot(Ballots {
        issued: 300,
        returned: 300,
        valid: 295,
        invalid: 5,
        kinds: None,
        board,
        board_for: Some(300),
        witnesses,
    });
    ready(ELSEWHERE, VOTE).election(TEAM, VOTE, minutes(|m| m.form = ballots))
}

/// Reference: điểm c khoản 5 Điều 3 NĐ 59/2023 (R): "từ 03 đến 05 người".
#[test]
fn a_counting_board_of_three_to_five() {
    counted_by(3, 2).lawful();
    counted_by(5, 2).lawful();
    for observed in [2, 6] {
        counted_by(observed, 2).irregular(
            Rule::CountingBoard,
            Evidence::count(observed.into(), Count::between(3, 5)),
            DECREE.at("3(5)c"),
        );
    }
}

/// Reference: điểm c khoản 5 Điều 3 NĐ 59/2023 (R): two household representatives witness the count.
#[test]
fn two_witnesses_of_the_count() {
    counted_by(3, 1).irregular(
        Rule::CountWitnesses,
        Evidence::count(1, Count::at_least(2)),
        DECREE.at("3(5)c"),
    );
    // Raised hands are counted at once: neither board nor witnesses are asked for.
    ready(ELSEWHERE, VOTE)
        .election(TEAM, VOTE, minutes(|_| {}))
        .lawful();
}

/// Reference: khoản 5 Điều 3 NĐ 59/2023 (R): no quorum is stated; in Hà Nội the older one falls.
#[test]
fn there_is_no_quorum() {
    let law = ["2024-12-08", "2023-09-10"];
    for (vote, province) in law.into_iter().zip([ELSEWHERE, HA_NOI]) {
        voting(province, vote, 310, 155, 155).came_to(
            Outcome::TooFewPresent,
            Rule::TooFewToElect,
            share(155, 310, 156),
            LAW.at("21(1)"),
        );
    }
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(VOTE)).unwrap();
    assert_eq!(rules.slots().quorum.stated(), None);
    assert_eq!(rules.slots().quorum.notes().len(), 1);
}

/// Reference: điểm d khoản 5 Điều 3 NĐ 59/2023 (R): the ward committee decides on a re-run.
#[test]
fn the_ward_committee_orders_a_rerun() {
    failed(ELSEWHERE, VOTE)
        .election(WARD, "2024-12-09", rerun("2024-12-22"))
        .lawful();
    failed(ELSEWHERE, VOTE)
        .election(WARD_CHAIR, "2024-12-09", rerun("2024-12-22"))
        .refused(
            Rule::RerunCompetence,
            instead_of(Role::WardChair, &[Role::WardCommittee]),
            DECREE.at("3(5)d"),
        );
}

/// Reference: khoản 2 Điều 21 Luật 10/2022 (R): whoever does not recognise answers in writing with the reasons; Điều 8
/// NĐ 59/2023 (R) asks for them only where neither is done. A re-run over somebody elected needs reasons, and one after
/// a vote that elected nobody does not.
#[test]
fn a_rerun_over_somebody_elected_needs_reasons() {
    let order = |reasons| {
        Elect::OrderRerun(OrderRerun {
            day: Some(day("2024-12-29")),
            decision: Some(crate::support::number("20/QĐ-UBND")),
            reasons,
        })
    };
    received(ELSEWHERE, VOTE, "2024-12-09")
        .election(WARD, "2024-12-12", order(Set::EMPTY))
        .irregular(
            Rule::RerunWithoutReasons,
            Evidence::Permission(Permission::NotAllowed),
            LAW.at("21(2)"),
        );
    received(ELSEWHERE, VOTE, "2024-12-09")
        .election(WARD, "2024-12-12", order(Set::<Reason>::of(&[Reason::Procedure])))
        .lawful();
    failed(ELSEWHERE, VOTE)
        .election(WARD, "2024-12-09", order(Set::EMPTY))
        .lawful();
    // The decree is shown as the other text.
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(VOTE)).unwrap();
    assert_eq!(rules.slots().rerun_without_reasons.notes().len(), 1);
}

/// Reference: điểm d khoản 5 Điều 3 NĐ 59/2023 (R): no deadline, no cap on rounds.
#[test]
fn a_rerun_has_no_deadline_and_no_cap() {
    let mut world = failed(ELSEWHERE, VOTE);
    assert_eq!(
        world.group().election().unwrap().held().unwrap().rerun_due,
        Due::NotRegulated
    );
    for (on, vote) in [
        ("2024-12-09", "2025-03-02"),
        ("2025-03-03", "2025-06-01"),
        ("2025-06-02", "2025-09-07"),
    ] {
        world.election(WARD, on, rerun(vote)).lawful();
        world.elect(TEAM, &before(vote, 2), Elect::Notify).unwrap();
        world
            .election(TEAM, vote, hold(310, 216, &[(1, 110)], None))
            .lawful();
    }
    assert_eq!(world.group().election().unwrap().round(), 4);
}

/// Reference: điểm d khoản 5 Điều 3 and Điều 8 NĐ 59/2023 (R): five working days, as in the law.
#[test]
fn the_decree_repeats_the_five_working_days_of_the_law() {
    let world = || received(HA_NOI, VOTE, "2024-12-09");
    world().election(WARD, "2024-12-16", recognise(&[])).lawful();
    world()
        .election(WARD, "2024-12-17", recognise(&[]))
        .keeps(Rule::SendWithin);
    // A re-run ordered in the same five days is an answer too (Điều 8).
    let failed = || {
        let mut world = failed(HA_NOI, VOTE);
        world.elect(TEAM, "2024-12-09", Elect::Send).unwrap();
        world.elect(WARD, "2024-12-09", Elect::Receive).unwrap();
        world
    };
    failed()
        .election(WARD, "2024-12-16", rerun("2025-01-05"))
        .lawful();
    failed()
        .election(WARD, "2024-12-17", rerun("2025-01-05"))
        .irregular(
            Rule::RecognitionWithin,
            crate::support::verdict::dates("2024-12-17", "2024-12-16"),
            LAW.at("21(2)"),
        );
    // Had the decree said otherwise, it would stand as a note; so does what the crate assumed.
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(VOTE)).unwrap();
    assert_eq!(rules.slots().send_within.notes(), []);
    assert_eq!(rules.slots().recognition_within.notes(), []);
    let assumed: Vec<_> = rules
        .slots()
        .recognition_competence
        .notes()
        .iter()
        .map(|n| n.provision.certainty)
        .collect();
    assert_eq!(assumed, [Certainty::Assumed]);
}

/// Reference: Điều 8 NĐ 59/2023 (R): "chính thức hoạt động khi có quyết định công nhận".
#[test]
fn the_head_acts_from_recognition() {
    let mut world = World::new(HA_NOI);
    world.elected(VOTE, 1);
    opening(&mut world, VOTE, candidate(2)).irregular(Rule::HeadActs, Evidence::Plain, DECREE.at("8"));
    // Nothing else of the head's work is the head-elect's.
    world
        .authority(HEAD, VOTE, Delegate::Exercise(Power::ChairMeetings))
        .refused_as(Rule::NotTheHolder);
    assert_eq!(world.group().head_on(day(VOTE)), None);
    let mut world = headed(HA_NOI, "2024-12-13", None);
    assert_eq!(world.group().head_on(day("2024-12-12")), None);
    opening(&mut world, "2024-12-13", candidate(2)).lawful();
}

/// Reference: điểm b khoản 5 Điều 4 and điểm b khoản 2 Điều 11 NĐ 59/2023, điểm g khoản 2 Điều 20 of the
/// Law (I): what the head signs or presents in person.
#[test]
fn signing_and_presenting_are_not_delegated() {
    let mut world = headed(HA_NOI, "2023-09-20", None);
    proposed(
        &mut world,
        "2023-09-21",
        2,
        &[(CELL, Opinion::For), (FRONT_HEAD, Opinion::For)],
    );
    world
        .depute(WARD, "2023-09-22", Depute::Recognise(recognition(&[])))
        .unwrap();
    let grant = |scope| {
        Delegate::Grant(Grant {
            to: person(2),
            scope,
            period: Period::since(day("2023-10-01")),
        })
    };
    for (power, rule, place) in [
        (Power::SignBallots, Rule::BallotSigning, DECREE.at("4(5)b")),
        (Power::SignDecision, Rule::DecisionSigning, LAW.at("20(2)g")),
        (
            Power::PresentConferenceReport,
            Rule::ReportPresenting,
            DECREE.at("11(2)b"),
        ),
    ] {
        let named = Scope::Named(Set::<Power>::of(&[Power::ChairMeetings, power]));
        world.authority(HEAD, "2023-10-01", grant(named)).refused(
            rule,
            Evidence::Permission(Permission::NotAllowed),
            place,
        );
    }
    // Preparing the report may be given to another, and running the group covers what may be.
    world
        .authority(HEAD, "2023-10-01", grant(Scope::GeneralManagement))
        .lawful();
    let deputy = Actor::Deputy(person(2));
    let exercise = |power| Delegate::Exercise(power);
    world
        .authority(deputy, "2023-10-02", exercise(Power::PrepareConferenceReport))
        .lawful();
    world
        .authority(deputy, "2023-10-02", exercise(Power::SignBallots))
        .refused_as(Rule::OutsideScope);
}
