//! What changed from one day to another, and the processes a change has overtaken.

use to_dan_pho::group::{Process, TransitionalProcess, transitional};
use to_dan_pho::law::{Matter, Opinion, Period, Province, Role, UnitKind};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant, Scope};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::meeting::{self, Proposal};
use to_dan_pho::{Actor, Lang, Rule, Rulebook, Text};

use crate::support::residents::{MATTER, conference_plan, consent, proposal, residents};
use crate::support::{FRONT_HEAD, World, agree, call, candidate, day, hold, recognition, resign, team};
use crate::usual_steps::{ELSEWHERE, HA_NOI, HEAD, TEAM, WARD, headed};

fn pin(province: u8, on: &str) -> String {
    let book = Rulebook::builtin();
    let province = Province::new(province).unwrap();
    book.at(province, UnitKind::ToDanPho, day(on))
        .unwrap()
        .pin()
        .to_string()
}

/// Process, the pin it was opened under, and that of the day.
fn overtaken(world: &World, on: &str) -> Vec<(Process, String, String)> {
    transitional(world.group(), day(on), &world.book)
        .map(
            |TransitionalProcess {
                 process,
                 pinned,
                 today,
                 ..
             }| { (process, pinned.to_string(), today.unwrap().to_string()) },
        )
        .collect()
}

/// Reference: Luật 10/2022 and QĐ 16/2019 to NĐ 59/2023: what the decree changed in Hà Nội, rule by rule.
#[test]
fn what_changed_in_ha_noi_between_14_and_16_august_2023() {
    let book = Rulebook::builtin();
    let told: Vec<_> = book
        .changes(
            Province::HA_NOI,
            UnitKind::ToDanPho,
            day("2023-08-14"),
            day("2023-08-16"),
        )
        .map(|change| change.text(Lang::En).to_string())
        .collect();
    for line in [
        "election.rerun.within: 15 days -> not regulated",
        "election.quorum: more than 50% of all voters or household representatives -> not regulated",
        "election.candidates.number: 1 to 2 -> at least 1",
        "election.candidates.consent: not regulated -> agreement of the party-cell committee",
        "election.posting.ahead: not regulated -> 7 days",
        "election.notice.ahead: not regulated -> 2 days",
        "election.team.consent: not regulated -> agreement of the commune-level Vietnam Fatherland Front Committee",
        "election.team.candidates: not regulated -> not allowed",
        "election.counting_board: not regulated -> 3 to 5",
        "election.count_witnesses: not regulated -> at least 2",
        "office.head_acts: not regulated -> from recognition",
        "provisional.time: at most 6 months -> until a new head is elected",
        "relief.petition: not regulated -> at least 50% of all households of the group",
        "meeting.conventions.quorum: not regulated -> more than 50% of all households of the group",
    ] {
        assert!(told.iter().any(|t| t == line), "{line}\n{}", told.join("\n"));
    }
    // What the law of 1/7/2023 and the city's own decision settle stays.
    for same in [
        "election.majority",
        "election.electorate",
        "election.household_ballots",
        "office.term:",
        "deputy.consent",
        "candidate.age",
    ] {
        assert!(!told.iter().any(|t| t.starts_with(same)), "{same}");
    }
    let vietnamese = book
        .changes(
            Province::HA_NOI,
            UnitKind::ToDanPho,
            day("2023-08-14"),
            day("2023-08-16"),
        )
        .map(|change| change.text(Lang::Vi).to_string())
        .find(|t| t.starts_with("election.rerun.within"));
    assert_eq!(
        vietnamese.as_deref(),
        Some("election.rerun.within: 15 ngày -> không quy định")
    );
}

/// Reference: NĐ 59/2023 from 15/8/2023: an election called and a delegation granted before go on under
/// what stood then, and are reported.
#[test]
fn processes_across_august_2023() {
    let mut world = headed(HA_NOI, "2022-07-25", None);
    world.with_deputy("2022-08-01", 1, 2);
    let grant = Grant {
        to: crate::support::person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2023-07-10")),
    };
    world
        .delegate(HEAD, "2023-07-10", Delegate::Grant(grant))
        .unwrap();
    let vote = "2023-08-20";
    let caller = world.caller("2023-07-20");
    world.elect(caller, "2023-07-20", call(vote)).unwrap();
    world
        .elect(FRONT_HEAD, "2023-07-31", agree(&[1], "2023-07-31"))
        .unwrap();
    world
        .elect(crate::support::WARD_CHAIR, "2023-08-05", team("2023-08-05"))
        .unwrap();

    assert_eq!(overtaken(&world, "2023-07-31"), []);
    let gap = pin(HA_NOI, "2023-07-20");
    // On 14/8 both are told too, but of what is judged nothing has changed: only the part-time posts and their fund.
    assert_eq!(overtaken(&world, "2023-08-14").len(), 2);
    let changed: Vec<_> = world
        .book
        .changes(
            Province::HA_NOI,
            UnitKind::ToDanPho,
            day("2023-07-20"),
            day("2023-08-14"),
        )
        .map(|change| change.rule)
        .collect();
    assert_eq!(
        changed,
        [Rule::PartTimePosts, Rule::PartTimeNumber, Rule::AllowanceFund]
    );
    assert_eq!(gap, "01/to_dan_pho/2023-07-01#1");
    let now = pin(HA_NOI, "2023-08-16");
    assert_eq!(
        overtaken(&world, "2023-08-16"),
        [
            (Process::Election, gap.clone(), now.clone()),
            (Process::Delegation, gap, now),
        ]
    );
    // Neither posted nor notified, which nothing asked for when it was called.
    world
        .election(TEAM, vote, hold(310, 300, &[(1, 290)], Some(1)))
        .lawful();
}

/// Reference: NĐ 185/2026 from 26/5/2026: a leaving, a matter and a conference under way are overtaken too;
/// a decision in force is under way no more.
#[test]
fn matters_leavings_and_conferences_across_may_2026() {
    let mut world = headed(ELSEWHERE, "2025-06-02", Some(30));
    let on = "2026-05-20";
    world.leaving(HEAD, on, resign()).lawful();
    let consent = consent(Role::FrontHead, on);
    let proposal = Proposal {
        consent: Some(consent),
        ..proposal(Matter::Other)
    };
    world.matter(HEAD, on, meeting::Command::Open(proposal)).lawful();
    world.conference(HEAD, on, conference_plan(on)).lawful();
    let (then, now) = (pin(ELSEWHERE, "2026-05-25"), pin(ELSEWHERE, "2026-05-27"));
    let told = |process| (process, then.clone(), now.clone());
    assert_eq!(
        overtaken(&world, "2026-05-27"),
        [Process::Relief, Process::Conference, Process::Meeting].map(told)
    );
    let matter = transitional(world.group(), day("2026-05-27"), &world.book)
        .last()
        .unwrap();
    assert_eq!(matter.matter, Some(MATTER));
    // What is in force is under way no more.
    let matters = |world: &World| {
        let told = overtaken(world, "2026-05-27");
        told.iter()
            .filter(|(process, ..)| *process == Process::Meeting)
            .count()
    };
    let mut undecided = residents();
    undecided.put(Matter::Other);
    let mut in_force = residents();
    in_force.passed(Matter::Other);
    assert_eq!((matters(&undecided), matters(&in_force)), (1, 0));
}

/// Reference: NĐ 185/2026 from 26/5/2026: a choice of a deputy opened the day before ends in a deputy, and so does one
/// opened today, since the decree ends no deputy; a participant's is another choice, with another consent.
#[test]
fn processes_across_may_2026() {
    let mut world = headed(ELSEWHERE, "2025-06-02", Some(30));
    world
        .deputy(HEAD, "2026-05-20", Depute::Open(candidate(2)))
        .lawful();
    assert_eq!(overtaken(&world, "2026-05-25"), []);
    let told = (
        Process::Selection,
        pin(ELSEWHERE, "2026-05-25"),
        pin(ELSEWHERE, "2026-05-27"),
    );
    assert_eq!(told.1, "vn/to_dan_pho/2025-07-01#1");
    assert_eq!(told.2, "vn/to_dan_pho/2026-05-26#1");
    assert_eq!(overtaken(&world, "2026-05-27"), [told]);
    for (by, what) in [
        (FRONT_HEAD, Depute::Consent(Opinion::For)),
        (HEAD, Depute::Choose),
        (HEAD, Depute::Propose),
        (WARD, Depute::Receive),
        (WARD, Depute::Recognise(recognition(&[]))),
    ] {
        world.deputy(by, "2026-05-27", what).lawful();
    }
    let deputy = world.group().deputies_on(day("2026-05-27")).next().unwrap();
    assert_eq!(deputy.office, Office::Deputy);
    // Over, so nothing is under way any more.
    assert_eq!(overtaken(&world, "2026-05-28"), []);
    // The cell's secretary, whose agreement a participant needs, is not asked of a deputy.
    let mut today = headed(ELSEWHERE, "2025-06-02", Some(30));
    today
        .deputy(HEAD, "2026-05-27", Depute::OpenParticipant(candidate(2)))
        .lawful();
    today
        .deputy(FRONT_HEAD, "2026-05-27", Depute::Consent(Opinion::For))
        .lawful();
    let refused = today.deputy(HEAD, "2026-05-27", Depute::Choose);
    assert_eq!(refused.refused.map(|f| f.rule), Some(Rule::ParticipantConsent));
    assert_eq!(overtaken(&today, "2026-05-28"), []);
}

/// A deputy's election, and an election that ended, across a change.
#[test]
fn a_deputys_election_is_reported_and_one_that_ended_is_not() {
    let mut world = headed(48, "2018-08-05", Some(30));
    let called = to_dan_pho::group::Command::DeputyElection(call("2019-02-10"));
    world.judge(Actor::WardCommittee, "2019-01-10", called).lawful();
    let told = overtaken(&world, "2019-01-20");
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0, Process::DeputyElection);
    assert_eq!(told[0].1, pin(48, "2019-01-10"));
    // The head's own election ended in 2018.
    assert_eq!(overtaken(&headed(48, "2018-08-05", Some(30)), "2019-01-20"), []);
}
