//! What is due, of whom, since when and until when: a test for each kind, on the day before, the day and the day after.

use to_dan_pho::group::{Command, ObligationKind as What, Process, WhyNothing};
use to_dan_pho::law::Role;
use to_dan_pho::law::{Due, Matter, MatterScope};
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::conference::Command as Confer;
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::{Annul, Command as Elect};
use to_dan_pho::procedures::meeting::{BallotGround, Command as Do, Consenting, Flaw, Objection, Proposal};
use to_dan_pho::procedures::relief::Command as Leave;
use to_dan_pho::procedures::vacancy::{ChangeTerm, Command as Vacate, EndGround, EndTenure, NewEnd};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Lang, Rule};

use crate::support::residents::{
    self, MATTER, conference_plan, consent, hearing, notice, proposal, residents as of_the_residents, written,
};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, appoint, call, change_term, convene, day, hold, meet, number,
    person, propose, rerun, resign, team,
};
use crate::usual_steps::{ELSEWHERE, HA_NOI, HEAD, TEAM, WARD};

const VOTE: &str = "2024-12-08";
const MET: &str = "2024-03-10";

/// What is due of a process on a day: what, the last day if there is one, and by how many days it is past.
fn due(world: &World, process: Process, on: &str) -> Vec<(What, Option<String>, u32)> {
    let told = world.due_of(process, on).into_iter().map(|due| {
        let last = match due.until {
            Due::By(last) => Some(last.to_string()),
            Due::NotRegulated => None,
            Due::Unknown => panic!("the calendar knows the year"),
        };
        (due.what, last, due.overdue_days(day(on)))
    });
    told.collect()
}

/// Checks the last day of one thing that is due, the day before it, on it and after it.
fn due_by(world: &World, process: Process, what: What, last: &str) {
    let (before, after) = (day(last).pred_opt().unwrap(), day(last).succ_opt().unwrap());
    for (on, late) in [(before, 0), (day(last), 0), (after, 1)] {
        let due = due(world, process, &on.to_string());
        assert!(
            due.contains(&(what, Some(last.to_owned()), late)),
            "{on}: {due:?}"
        );
    }
}

/// Checks that one thing is due without a last day, by whom and since when.
fn due_since(world: &World, process: Process, what: What, by: &[Role], since: &str) {
    let later = day(since).checked_add_days(chrono::Days::new(50)).unwrap();
    due_without_a_day(world, process, what, by, (since, &[since, &later.to_string()]));
}

/// The same on these days.
fn due_without_a_day(
    world: &World,
    process: Process,
    what: What,
    by: &[Role],
    (since, days): (&str, &[&str]),
) {
    for &on in days {
        let due = world.due_of(process, on);
        let one = due.iter().find(|due| due.what == what);
        let one = one.unwrap_or_else(|| panic!("{on}: {due:?}"));
        assert_eq!((one.by, one.since), (Set::<Role>::of(by), day(since)));
        assert_eq!((one.until, one.overdue_days(day(on))), (Due::NotRegulated, 0));
    }
}

fn is_due(world: &World, process: Process, what: What, on: &str) -> bool {
    due(world, process, on).iter().any(|(due, ..)| *due == what)
}

/// Why nothing is due of a process on a day.
fn why(world: &World, process: Process, on: &str) -> Option<WhyNothing> {
    let found = world.group().obligations(day(on), &world.book);
    found
        .nothing()
        .find_map(|(of, _, why)| (of == process).then_some(why))
}

/// Called for 8/12/2024 on 13/11/2024.
fn called() -> World {
    let mut world = World::new(HA_NOI);
    world.elect(WARD_CHAIR, "2024-11-13", call(VOTE)).unwrap();
    world
}

/// Reference: khoản 1, 2 Điều 6, khoản 3 Điều 3 NĐ 59/2023 (R): candidates 15 days, team 10, posting 7 and notice 2
/// days before the vote of 8/12/2024.
#[test]
fn an_election_is_prepared_by_its_days() {
    let mut world = called();
    for (what, last) in [
        (What::FinaliseCandidates, "2024-11-23"),
        (What::SetUpTeam, "2024-11-28"),
        (What::PostDecisions, "2024-12-01"),
        (What::NotifyMeeting, "2024-12-06"),
        (What::HoldVote, VOTE),
    ] {
        due_by(&world, Process::Election, what, last);
    }
    // In the order of their last days; each act takes its own off the list.
    let on = "2024-11-23";
    let acts = [
        (FRONT_HEAD, agree(&[1], on)),
        (WARD_CHAIR, team(on)),
        (WARD_CHAIR, Elect::PostDecisions),
        (TEAM, Elect::Notify),
    ];
    for (left, (by, act)) in [5, 4, 3, 2].into_iter().zip(acts) {
        assert_eq!(due(&world, Process::Election, on).len(), left);
        world.elect(by, on, act).unwrap();
    }
    assert_eq!(
        due(&world, Process::Election, on),
        [(What::HoldVote, Some(VOTE.to_owned()), 0)]
    );
}

/// A vote that elected nobody: 300 of 310 came, 150 for one.
fn failed() -> World {
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1]);
    world
        .elect(TEAM, VOTE, hold(310, 300, &[(1, 150)], None))
        .unwrap();
    world
}

/// Reference: điểm d khoản 5 Điều 3, Điều 8 NĐ 59/2023 (R): the committee considers and decides on a re-run; no time is set
/// until it has received the result. Before 1/7/2023: within 15 days (S).
#[test]
fn a_failed_vote_is_followed_by_a_re_run_or_an_answer() {
    let mut world = failed();
    due_since(
        &world,
        Process::Election,
        What::DecideRerun,
        &[Role::WardCommittee],
        VOTE,
    );
    // Sent by Friday the 13th (khoản 3 Điều 20 Luật 10/2022).
    due_by(&world, Process::Election, What::SendResult, "2024-12-13");
    world.elect(TEAM, "2024-12-09", Elect::Send).unwrap();
    due_since(
        &world,
        Process::Election,
        What::ReceiveResult,
        &[Role::WardCommittee],
        "2024-12-09",
    );
    world.elect(WARD, "2024-12-09", Elect::Receive).unwrap();
    due_by(&world, Process::Election, What::DecideRerun, "2024-12-16");
    let mut again = world.clone();
    again.elect(WARD, "2024-12-16", rerun("2024-12-29")).unwrap();
    assert!(!is_due(
        &again,
        Process::Election,
        What::DecideRerun,
        "2024-12-17"
    ));
    // In the re-run the candidates and the team stand, and the meeting is notified anew.
    assert_eq!(
        due(&again, Process::Election, "2024-12-16"),
        [
            (What::NotifyMeeting, Some("2024-12-27".to_owned()), 0),
            (What::HoldVote, Some("2024-12-29".to_owned()), 0),
        ]
    );
    let decline = Elect::DeclineRecognition(Set::<Reason>::of(&[Reason::NobodyElected]));
    world.elect(WARD, "2024-12-16", decline).unwrap();
    assert_eq!(due(&world, Process::Election, "2024-12-17"), []);
    assert!(is_due(
        &world,
        Process::HeadOffice,
        What::ElectionInVacancy,
        "2024-12-17"
    ));

    let mut older = World::new(HA_NOI);
    older.prepare("2022-07-17", &[1]);
    older
        .elect(TEAM, "2022-07-17", hold(310, 300, &[(1, 150)], None))
        .unwrap();
    due_by(&older, Process::Election, What::DecideRerun, "2022-08-01");
}

/// Reference: khoản 2 Điều 22 Luật 10/2022 (R): minutes that cannot be true are no result to answer: a re-run or an
/// annulment, without a time.
#[test]
fn inconsistent_minutes_are_settled() {
    let mut world = World::new(HA_NOI);
    world.prepare(VOTE, &[1]);
    world
        .elect(TEAM, VOTE, hold(310, 300, &[(1, 301)], Some(1)))
        .unwrap();
    due_since(
        &world,
        Process::Election,
        What::SettleMinutes,
        &[Role::WardCommittee],
        VOTE,
    );
    let annul = Annul {
        decision: Some(number("30/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Count]),
    };
    world.elect(WARD, VOTE, Elect::Annul(annul)).unwrap();
    assert_eq!(due(&world, Process::Election, VOTE), []);
}

/// Reference: khoản 3 Điều 20 Luật 10/2022, Điều 8 NĐ 59/2023 (R): sent within 5 working days of the meeting; answered
/// within 5 of the receipt, with the day since when.
#[test]
fn a_result_is_sent_received_and_answered() {
    let mut world = World::new(HA_NOI);
    world.elected(VOTE, 1);
    due_by(&world, Process::Election, What::SendResult, "2024-12-13");
    assert!(!is_due(&world, Process::Election, What::AnswerResult, VOTE));
    world.elect(TEAM, "2024-12-09", Elect::Send).unwrap();
    assert!(!is_due(&world, Process::Election, What::SendResult, "2024-12-09"));
    due_since(
        &world,
        Process::Election,
        What::ReceiveResult,
        &[Role::WardCommittee],
        "2024-12-09",
    );
    world.elect(WARD, "2024-12-10", Elect::Receive).unwrap();
    due_by(&world, Process::Election, What::AnswerResult, "2024-12-17");
    let answer = world.due_of(Process::Election, "2025-01-31")[0];
    assert_eq!(
        (answer.since, answer.overdue_days(day("2025-01-31"))),
        (day("2024-12-10"), 45)
    );
    assert_eq!(
        answer.explain(&world.book, Lang::Vi),
        "công nhận, quyết định bầu lại hoặc trả lời bằng văn bản, nêu rõ lý do (Ủy ban nhân dân cấp xã); chậm nhất ngày \
         17/12/2024: 05 ngày làm việc kể từ ngày 10/12/2024 (khoản 2 Điều 21 Luật Thực hiện dân chủ ở cơ sở)"
    );
}

/// Reference: khoản 2 Điều 21 Luật 10/2022 (R), holidays.csv: received on 28/8/2026, five working days later is the 9th of
/// September, since 31/8, 1/9 and 2/9 are days off.
#[test]
fn the_days_off_that_were_passed_over_are_told() {
    let mut world = World::new(HA_NOI);
    world.elected("2026-08-23", 1);
    world.elect(TEAM, "2026-08-28", Elect::Send).unwrap();
    world.elect(WARD, "2026-08-28", Elect::Receive).unwrap();
    let answer = world.due_of(Process::Election, "2026-08-28")[0];
    assert!(
        answer.explain(&world.book, Lang::En).contains(
            "due 9 September 2026: 5 working days from 28 August 2026, excluding the days off 31 August 2026, 1 September \
             2026, 2 September 2026"
        ),
        "{}",
        answer.explain(&world.book, Lang::En)
    );
}

/// A head from 20/9/2023 to 20/3/2026.
fn headed() -> World {
    let mut world = World::new(HA_NOI);
    world.headed("2023-09-17", "2023-09-20", 1);
    world
}

/// Reference: điểm a khoản 1 Điều 6 NĐ 59/2023 (R): called 20 days ahead. INTERPRETATION tested: the vote is on the last day
/// of the term, 20/3/2026, at the latest. Told in the last six months; once the term ended, an election is due.
#[test]
fn the_next_election_is_called_before_the_term_ends() {
    let mut world = headed();
    assert_eq!(
        why(&world, Process::HeadOffice, "2025-09-19"),
        Some(WhyNothing::HeadInOffice)
    );
    assert!(is_due(
        &world,
        Process::HeadOffice,
        What::ElectionBeforeTermEnds,
        "2025-09-20"
    ));
    due_by(
        &world,
        Process::HeadOffice,
        What::ElectionBeforeTermEnds,
        "2026-02-28",
    );
    let told = world.due_of(Process::HeadOffice, "2026-02-01")[0].explain(&world.book, Lang::Vi);
    assert!(
        told.contains("chậm nhất ngày 28/02/2026: trước ngày 20/3/2026 ít nhất 20 ngày"),
        "{told}"
    );
    assert!(told.contains("theo cách hiểu của phần mềm"), "{told}");
    assert!(is_due(
        &world,
        Process::HeadOffice,
        What::ElectionBeforeTermEnds,
        "2026-03-20"
    ));
    // The term ended: nobody leads, and no time is set.
    due_since(
        &world,
        Process::HeadOffice,
        What::ElectionAfterTerm,
        &[Role::WardChair],
        "2026-03-21",
    );
    due_since(
        &world,
        Process::HeadOffice,
        What::AppointProvisional,
        &[Role::WardCommittee],
        "2026-03-21",
    );
    assert!(!is_due(
        &world,
        Process::HeadOffice,
        What::ElectionBeforeTermEnds,
        "2026-03-21"
    ));
    world.elect(WARD_CHAIR, "2026-02-27", call("2026-03-20")).unwrap();
    assert_eq!(
        why(&world, Process::HeadOffice, "2026-02-27"),
        Some(WhyNothing::ElectionUnderWay)
    );
}

/// Reference: khoản 3 Điều 4 NĐ 185/2026 (R): a term extended to 30/9/2026, past its end of 20/3/2026. An extension
/// without a day has none that could end.
#[test]
fn an_extension_that_ended() {
    let mut world = headed();
    world
        .vacate(Actor::ProvinceCommittee, "2026-03-01", change_term("2026-09-30"))
        .unwrap();
    let before = due(&world, Process::HeadOffice, "2026-09-30");
    assert_eq!(
        before,
        [(What::ElectionBeforeTermEnds, Some("2026-09-10".to_owned()), 20)]
    );
    due_since(
        &world,
        Process::HeadOffice,
        What::ElectionAfterExtension,
        &[Role::WardChair],
        "2026-10-01",
    );

    let mut open = headed();
    let until = Vacate::ChangeTerm(ChangeTerm::new(NewEnd::UntilNewRules).with_decision(number("9/QĐ-UBND")));
    open.vacate(Actor::ProvinceCommittee, "2026-03-01", until)
        .unwrap();
    assert_eq!(
        why(&open, Process::HeadOffice, "2040-01-01"),
        Some(WhyNothing::HeadInOffice)
    );
}

/// Reference: khoản 2 Điều 4 NĐ 185/2026 (R): a head within six months of the appointment of 1/7/2026; after them nobody
/// leads any more. khoản 3 Điều 9 NĐ 59/2023 (R): a provisional head while there is none.
#[test]
fn the_six_months_of_a_provisional_head() {
    let mut world = World::new(HA_NOI);
    let since = ("2008-05-01", &["2023-08-16", "2026-06-30"][..]);
    let who = [Role::WardCommittee];
    due_without_a_day(&world, Process::HeadOffice, What::AppointProvisional, &who, since);
    world
        .vacate(WARD, "2026-07-01", appoint(5, "2026-07-01"))
        .unwrap();
    assert!(!is_due(
        &world,
        Process::HeadOffice,
        What::AppointProvisional,
        "2026-07-01"
    ));
    due_by(
        &world,
        Process::HeadOffice,
        What::ReplaceProvisional,
        "2027-01-01",
    );
    let replace = world.due_of(Process::HeadOffice, "2026-12-01")[0];
    assert_eq!(
        (replace.since, replace.counted_from),
        (day("2026-07-01"), Some(day("2026-07-01")))
    );
    assert!(
        replace
            .explain(&world.book, Lang::En)
            .contains("due 1 January 2027: 6 months from 1 July 2026"),
        "{}",
        replace.explain(&world.book, Lang::En)
    );
    assert!(!is_due(
        &world,
        Process::HeadOffice,
        What::AppointProvisional,
        "2027-01-01"
    ));
    due_since(
        &world,
        Process::HeadOffice,
        What::AppointProvisional,
        &[Role::WardCommittee],
        "2027-01-02",
    );
    // A head in time takes both away.
    world.headed("2026-10-04", "2026-10-05", 2);
    assert_eq!(
        why(&world, Process::HeadOffice, "2026-10-05"),
        Some(WhyNothing::HeadInOffice)
    );
}

/// Reference: khoản 3 Điều 9 NĐ 59/2023 (R): 60 days from the recognition of 18/10/2023 end on Sunday 17/12/2023, so on
/// Monday the 18th (khoản 5 Điều 148 Bộ luật Dân sự). A death sets no time.
#[test]
fn an_election_after_a_relief_and_after_a_death() {
    let mut world = headed();
    for (by, on, act) in [
        (HEAD, "2023-10-02", resign()),
        (FRONT_HEAD, "2023-10-05", convene()),
        (FRONT_HEAD, "2023-10-12", meet(310, 300, 156)),
        (FRONT_HEAD, "2023-10-16", Leave::Send),
        (WARD, "2023-10-16", Leave::Receive),
        (
            WARD,
            "2023-10-18",
            Leave::Recognise(crate::support::recognition(&[])),
        ),
    ] {
        world.leave(by, on, act).unwrap();
    }
    due_by(
        &world,
        Process::HeadOffice,
        What::ElectionAfterRelief,
        "2023-12-18",
    );
    let told = world.due_of(Process::HeadOffice, "2023-10-18")[0].explain(&world.book, Lang::Vi);
    assert!(
        told.contains(
            "chậm nhất ngày 18/12/2023: 60 ngày kể từ ngày 18/10/2023, hết vào ngày 17/12/2023 là ngày nghỉ nên tính đến hết \
             ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự)"
        ),
        "{told}"
    );
    world.elect(WARD_CHAIR, "2023-11-01", call("2023-11-26")).unwrap();
    assert!(!is_due(
        &world,
        Process::HeadOffice,
        What::ElectionAfterRelief,
        "2023-11-01"
    ));

    let mut sudden = headed();
    let death = EndTenure {
        office: to_dan_pho::office::Office::Head,
        person: person(1),
        ground: EndGround::Death,
    };
    sudden
        .vacate(WARD, "2023-11-01", Vacate::EndTenure(death))
        .unwrap();
    due_since(
        &sudden,
        Process::HeadOffice,
        What::ElectionInVacancy,
        &[Role::WardChair],
        "2023-11-01",
    );
}

/// Reference: điểm c khoản 1 Điều 3, khoản 3 Điều 9 NĐ 59/2023 (R): the head of the Front committee convenes, without a
/// time; where the meeting did not agree the People's Committee decides, without a time.
#[test]
fn a_relief_is_convened_held_and_decided() {
    let mut world = headed();
    world.leave(FRONT_HEAD, "2023-10-02", propose()).unwrap();
    due_since(
        &world,
        Process::Relief,
        What::ConveneRelief,
        &[Role::FrontHead],
        "2023-10-02",
    );
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    due_since(
        &world,
        Process::Relief,
        What::HoldRelief,
        &[Role::FrontHead],
        "2023-10-05",
    );
    let mut too_few = world.clone();
    too_few
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 100, 100))
        .unwrap();
    due_since(
        &too_few,
        Process::Relief,
        What::ConveneRelief,
        &[Role::FrontHead],
        "2023-10-12",
    );
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 300, 100))
        .unwrap();
    due_since(
        &world,
        Process::Relief,
        What::DecideRelief,
        &[Role::WardCommittee],
        "2023-10-12",
    );
    due_by(&world, Process::Relief, What::SendResult, "2023-10-19");
    // Nobody is relieved who holds the office no more.
    assert_eq!(
        why(&world, Process::Relief, "2026-03-21"),
        Some(WhyNothing::Lapsed)
    );
    // Under the pre-2023 rules the meeting has the last word.
    let mut older = World::new(HA_NOI);
    older.headed("2020-07-12", "2020-07-20", 1);
    older.leave(FRONT_HEAD, "2020-10-02", propose()).unwrap();
    older.leave(FRONT_HEAD, "2020-10-05", convene()).unwrap();
    older
        .leave(FRONT_HEAD, "2020-10-12", meet(310, 300, 100))
        .unwrap();
    assert_eq!(
        why(&older, Process::Relief, "2020-10-13"),
        Some(WhyNothing::NotPassed)
    );
}

/// Reference: khoản 2 Điều 4, khoản 4 Điều 19 NĐ 59/2023 (R): the plan of household ballots is sent within 2 days; they are
/// announced, and counted once the time to give them back is over.
#[test]
fn household_ballots_are_announced_and_counted() {
    let mut world = of_the_residents();
    world.notified(Matter::Other);
    world.step(HEAD, MET, residents::meet(310, 100, 100, 0)).unwrap();
    assert_eq!(why(&world, Process::Meeting, MET), Some(WhyNothing::NotPassed));
    world
        .step(HEAD, "2024-03-12", residents::plan(BallotGround::AfterMeeting))
        .unwrap();
    due_by(&world, Process::Meeting, What::SendBallotPlan, "2024-03-14");
    due_since(
        &world,
        Process::Meeting,
        What::AnnounceBallots,
        &[Role::Head, Role::ProvisionalHead],
        "2024-03-12",
    );
    world.step(HEAD, "2024-03-13", Do::SendBallotPlan).unwrap();
    world
        .step(HEAD, "2024-03-14", residents::window("2024-03-20", "2024-03-25"))
        .unwrap();
    let due = world.due_of(Process::Meeting, "2024-03-14");
    assert_eq!(due.len(), 1);
    assert_eq!(
        (due[0].what, due[0].since),
        (What::CountBallots, day("2024-03-25"))
    );
}

/// Reference: khoản 3 Điều 20, khoản 2 Điều 21 Luật 10/2022 (R): written, sent within 5 working days of 10/3/2024, and the
/// conventions answered within 5 of the receipt. What takes effect when passed is answered by nobody.
#[test]
fn a_decision_is_written_sent_and_answered() {
    let mut world = of_the_residents();
    world.put(Matter::Conventions);
    assert_eq!(
        why(&world, Process::Meeting, "2024-03-02"),
        Some(WhyNothing::Voluntary)
    );
    let mut world = of_the_residents();
    world.passed(Matter::Conventions);
    let heads = [Role::Head, Role::ProvisionalHead];
    due_since(&world, Process::Meeting, What::WriteDecision, &heads, MET);
    due_by(&world, Process::Meeting, What::SendResult, "2024-03-15");
    world.step(HEAD, MET, Do::Write(written())).unwrap();
    world.step(HEAD, "2024-03-11", Do::Send).unwrap();
    due_since(
        &world,
        Process::Meeting,
        What::ReceiveResult,
        &[Role::WardCommittee],
        "2024-03-11",
    );
    world.step(WARD, "2024-03-12", Do::Receive).unwrap();
    due_by(&world, Process::Meeting, What::AnswerDecision, "2024-03-19");

    let mut own = of_the_residents();
    own.sent(Matter::Other);
    assert_eq!(
        why(&own, Process::Meeting, "2024-03-20"),
        Some(WhyNothing::DecisionStands)
    );
    // khoản 2, 3 Điều 22: what the People's Committee asked to be changed is changed by the residents.
    let objection = Objection {
        decision: Some(number("31/QĐ-UBND")),
        flaw: Flaw::Procedure,
    };
    own.step(WARD, "2024-03-20", Do::AskForChange(objection)).unwrap();
    due_since(&own, Process::Meeting, What::ChangeDecision, &heads, "2024-03-20");
}

/// Reference: clause 3, Article 16, Law 10/2022: an initiative that a tenth of the households agree to is put to the
/// residents by the head; by when no text says.
#[test]
fn a_citizens_initiative_is_put_to_the_residents() {
    let mut world = of_the_residents();
    let initiative = Proposal {
        consent: None,
        households: vec![Consenting {
            on: day("2024-03-01"),
            households: 31,
        }],
        ..proposal(Matter::Other)
    };
    let citizen = Actor::Resident(person(50));
    world.step(citizen, "2024-03-01", Do::Open(initiative)).unwrap();
    due_since(
        &world,
        Process::Meeting,
        What::PutToResidents,
        &[Role::Head, Role::ProvisionalHead],
        "2024-03-01",
    );
    let due = world.group().obligations(day("2024-03-02"), &world.book);
    let put = due.iter().find(|due| due.what == What::PutToResidents).unwrap();
    assert_eq!((put.rule, put.until), (Rule::Initiative, Due::NotRegulated));
    assert!(
        put.explain(&world.book, Lang::En)
            .contains("clause 3, Article 16")
    );
    world
        .step(HEAD, "2024-03-05", notice(Some("2024-03-05")))
        .unwrap();
    due_by(&world, Process::Meeting, What::HoldMeeting, MET);
    // One of the head's own is put forward or not, as the head likes.
    let mut own = of_the_residents();
    own.step(HEAD, "2024-03-01", Do::Open(proposal(Matter::Other)))
        .unwrap();
    assert!(!is_due(
        &own,
        Process::Meeting,
        What::PutToResidents,
        "2024-03-02"
    ));
}

/// Reference: khoản 1 Điều 16, khoản 2 Điều 21 Luật 10/2022 (R): a commune-wide matter is put to the residents by the head,
/// and the People's Committee decides when it takes effect, without a time.
#[test]
fn a_commune_wide_matter() {
    let mut world = of_the_residents();
    let commune = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        ..proposal(Matter::Contributions)
    };
    world.step(WARD_CHAIR, "2024-03-01", Do::Open(commune)).unwrap();
    due_since(
        &world,
        Process::Meeting,
        What::PutToResidents,
        &[Role::Head, Role::ProvisionalHead],
        "2024-03-01",
    );
    world
        .step(HEAD, "2024-03-05", notice(Some("2024-03-05")))
        .unwrap();
    due_by(&world, Process::Meeting, What::HoldMeeting, MET);
    world.step(HEAD, MET, residents::meet(310, 300, 290, 0)).unwrap();
    due_since(
        &world,
        Process::Meeting,
        What::SetEffect,
        &[Role::WardCommittee],
        MET,
    );
    world.step(HEAD, MET, Do::Write(written())).unwrap();
    world.step(HEAD, "2024-03-11", Do::Send).unwrap();
    let effect = Do::SetEffect {
        from: day("2024-05-01"),
        groups_for: 8,
        groups: 10,
        decision: Some(number("32/QĐ-UBND")),
    };
    world.step(WARD, "2024-04-01", effect).unwrap();
    assert_eq!(
        why(&world, Process::Meeting, "2024-04-01"),
        Some(WhyNothing::DecisionStands)
    );
    assert!(world.group().matter(MATTER).is_some());
}

/// Reference: khoản 1 Điều 33 Luật 10/2022, khoản 2 Điều 11 NĐ 59/2023 (R): once a year; reported on in writing, without a
/// time. Of the first no day is known.
#[test]
fn the_periodic_conference_and_its_report() {
    let mut world = of_the_residents();
    let heads = [Role::Head, Role::ProvisionalHead];
    let since = ("2008-05-01", &["2024-01-01", "2030-01-01"][..]);
    due_without_a_day(&world, Process::Conference, What::HoldConference, &heads, since);
    for (on, act) in [
        ("2024-12-01", conference_plan("2024-12-01")),
        ("2024-12-10", Confer::Notify(day("2024-12-20"))),
    ] {
        world.act(HEAD, on, Command::Conference(act)).unwrap();
    }
    due_by(&world, Process::Conference, What::HoldConference, "2024-12-20");
    let held = Command::Conference(hearing(to_dan_pho::law::Report::ALL));
    world.act(HEAD, "2024-12-20", held).unwrap();
    due_since(
        &world,
        Process::Conference,
        What::ReportConference,
        &heads,
        "2024-12-20",
    );
    due_by(&world, Process::Conference, What::HoldConference, "2025-12-31");
    world
        .act(HEAD, "2024-12-23", Command::Conference(Confer::Report))
        .unwrap();
    assert!(!is_due(
        &world,
        Process::Conference,
        What::ReportConference,
        "2024-12-23"
    ));
}

/// Reference: điểm c khoản 3 Điều 6 NĐ 185/2026, khoản 2 Điều 15 QĐ 16/2019 của Hà Nội (R): the People's Committee decides
/// on who was proposed; no time is read. A choice is the head's own.
#[test]
fn the_choice_of_a_deputy() {
    let mut world = World::of(HA_NOI, to_dan_pho::place::LocalTerm::ToDanPho, 700);
    world.headed("2024-12-08", "2024-12-12", 1);
    world
        .depute(HEAD, "2025-01-02", Depute::Open(crate::support::candidate(2)))
        .unwrap();
    assert_eq!(
        why(&world, Process::Selection, "2025-01-02"),
        Some(WhyNothing::Voluntary)
    );
    let mut world = World::of(HA_NOI, to_dan_pho::place::LocalTerm::ToDanPho, 700);
    world.headed("2024-12-08", "2024-12-12", 1);
    world.choosing("2025-01-02", 1, 2);
    let answer = world.due_of(Process::Selection, "2025-01-02");
    assert_eq!(answer.len(), 1);
    assert_eq!(
        (answer[0].what, answer[0].by, answer[0].since),
        (
            What::AnswerProposal,
            Set::<Role>::of(&[Role::WardCommittee]),
            day("2025-01-02")
        )
    );
    // It lapses with the head who chose.
    assert_eq!(
        why(&world, Process::Selection, "2040-01-01"),
        Some(WhyNothing::Lapsed)
    );
}

/// What is due elsewhere, where the rulebook has no regulation of the day, is told all the same.
#[test]
fn nothing_is_hidden_where_no_regulation_is_known() {
    let mut world = World::new(ELSEWHERE);
    world.elected(VOTE, 1);
    let empty = to_dan_pho::Rulebook::empty();
    let due = world.group().obligations(day(VOTE), &empty);
    assert!(due.of(Process::Election).any(|due| due.what == What::SendResult));
    assert!(due.of(Process::Election).all(|due| due.by.is_empty()));
    assert!(due.of(Process::HeadOffice).next().is_none());
}
