//! Files that a commune receives, judged at once.

use proptest::prelude::*;
use to_dan_pho::group::{
    CaseFile, Command, DeputyFile, ElectionFile, Event, Filed, FiledDay, Lack, MatterFile, ObligationKind,
    Officer, Position, PositionSource, Post, Question, Register, ReliefFile, Review, StatedTenure,
    VoteOutcome, review,
};
use to_dan_pho::law::{Due, Matter, MatterScope, Opinion};
use to_dan_pho::office::Office;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Attendance, Sitting};
use to_dan_pho::procedures::election;
use to_dan_pho::procedures::meeting::{self, MatterResult, Notice, Proposal};
use to_dan_pho::procedures::{deputy, relief};
use to_dan_pho::{Act, Actor, Lang, MatterId, Rule, Rulebook};

use crate::support::*;

const HA_NOI: u8 = 1;
const WARD: Actor = Actor::WardCommittee;
const TEAM: Actor = Actor::ElectionTeam;
const CELL: Actor = Actor::PartyCellCommittee;
const HEAD: Actor = Actor::Head(person(1));

/// The acts of an election as they were done, from the call to the receipt.
fn acts(world: &World) -> Vec<Act<election::Command>> {
    let of = |done: &to_dan_pho::Recorded<Event>| match &done.what {
        Event::Election(event) => Some(Act {
            by: done.by,
            on: done.on,
            what: event.command(),
        }),
        _ => None,
    };
    world.log.iter().filter_map(of).collect()
}

/// A vote of 310 on a day, prepared lawfully, sent the next day and received the day after.
fn steps(vote: &str, votes: u32) -> World {
    let mut world = World::new(HA_NOI);
    world.prepare(vote, &[1, 3]);
    let after = |days| {
        let day = day(vote).checked_add_days(chrono::Days::new(days)).unwrap();
        day.to_string()
    };
    let others = 300_u32.saturating_sub(votes);
    let declared = (votes > 155).then_some(1);
    world
        .elect(TEAM, vote, hold(310, 300, &[(1, votes), (3, others)], declared))
        .unwrap();
    world.elect(TEAM, &after(1), election::Command::Send).unwrap();
    world.elect(WARD, &after(2), election::Command::Receive).unwrap();
    world
}

fn judged(file: impl Into<CaseFile>, on: &str) -> Review {
    let world = World::new(HA_NOI);
    let verdict = review(world.group(), &file.into(), day(on), &world.book);
    for lang in [Lang::Vi, Lang::En] {
        let page = verdict.explain(&world.book, lang);
        if std::env::var_os("SHOW").is_some() {
            println!("{page}");
        }
        assert!(page.lines().count() < 45, "{page}");
        assert!(!page.contains('{'), "{page}");
    }
    verdict
}

fn rules(review: &Review) -> [Vec<Rule>; 2] {
    let irregular = review.irregular().map(|(_, found)| found.rule).collect();
    [review.unmet().map(|(_, found)| found.rule).collect(), irregular]
}

fn lacking(review: &Review) -> Vec<(Question, Lack)> {
    review
        .left_out
        .iter()
        .map(|left| (left.what, left.lack))
        .collect()
}

/// Reference: issue "The first morning" 5.
#[test]
fn a_full_file_is_judged_as_its_steps_are() {
    let world = steps("2025-12-10", 200);
    let verdict = judged(ElectionFile::of(acts(&world)), "2025-12-15");
    assert_eq!(verdict.outcome, Some(VoteOutcome::Elected(person(1))));
    assert_eq!(rules(&verdict), [vec![], vec![]]);
    assert_eq!(lacking(&verdict), []);
    assert_eq!(verdict.accepted.len(), 8);
    let answer = verdict
        .due
        .iter()
        .find(|due| due.what == ObligationKind::AnswerResult);
    assert_eq!(answer.map(|due| due.until), Some(Due::By(day("2025-12-19"))));
    assert!(
        verdict
            .open
            .contains(&Question::Election(election::Kind::Recognise))
    );
    // The record goes on with them.
    let mut record = World::new(HA_NOI);
    for act in &verdict.accepted {
        record.act(act.by, &act.on.to_string(), act.what.clone()).unwrap();
    }
    assert_eq!(record.group, world.group);
}

/// Reference: issue "The first morning" 5; Decree 59/2023/NĐ-CP, Article 6, and Circular 04/2012/TT-BNV on the notice.
#[test]
fn a_late_notice_is_irregular_with_its_article() {
    let mut file = ElectionFile::of(acts(&steps("2025-12-10", 200)));
    file.notified = Some(FiledDay::on(day("2025-12-09")).by(TEAM));
    let verdict = judged(file, "2025-12-15");
    assert_eq!(rules(&verdict), [vec![], vec![Rule::NoticeAhead]]);
    assert_eq!(verdict.accepted.len(), 8);
    let page = verdict.explain(&Rulebook::builtin(), Lang::En);
    let line = page
        .lines()
        .find(|line| line.starts_with("- hold the vote"))
        .unwrap();
    assert!(
        line.contains("10 December 2025") && line.contains("Article"),
        "{line}"
    );
}

#[test]
fn a_team_that_is_left_out_is_told_once_and_the_vote_is_judged_all_the_same() {
    let mut file = ElectionFile::of(acts(&steps("2025-12-10", 200)));
    file.team = None;
    let verdict = judged(file, "2025-12-15");
    assert_eq!(verdict.outcome, Some(VoteOutcome::Elected(person(1))));
    let team = Question::Election(election::Kind::SetUpTeam);
    assert_eq!(lacking(&verdict), [(team, Lack::Paper)]);
    assert_eq!(rules(&verdict)[0], []);
    // The record takes the call, the list and the posting; nothing that rests on the team.
    assert_eq!(verdict.accepted.len(), 3);
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::AnswerResult)
    );
    for lang in [Lang::Vi, Lang::En] {
        let page = verdict.explain(&Rulebook::builtin(), lang);
        let told = page.matches(lang.pick("thành lập Tổ bầu cử", "set up the election team"));
        assert_eq!(told.count(), 1, "{page}");
    }
}

#[test]
fn a_majority_that_is_missing_is_the_outcome_and_a_rerun_is_due() {
    let verdict = judged(ElectionFile::of(acts(&steps("2025-12-10", 150))), "2025-12-15");
    assert!(matches!(verdict.outcome, Some(VoteOutcome::NobodyElected(_))));
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::DecideRerun)
    );
    let may = [election::Kind::OrderRerun, election::Kind::Recognise].map(Question::Election);
    assert_eq!(may.map(|what| verdict.open.contains(&what)), [true, false]);
}

#[test]
fn figures_that_cannot_be_are_told_and_settled() {
    let mut file = ElectionFile::of(acts(&steps("2025-12-10", 200)));
    let impossible = hands(310, 320, &[(1, 200), (3, 90)], Some(1));
    file.vote = Some(Filed::on(day("2025-12-10"), impossible));
    let verdict = judged(file, "2025-12-15");
    let Some(VoteOutcome::Inconsistent(why)) = verdict.outcome else {
        panic!("{:?}", verdict.outcome)
    };
    assert_eq!(why.rule, Rule::PresentAboveEligible);
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::SettleMinutes)
    );
}

/// Reference: Resolution 09/2008 8(1) asks for more than half of the voter list; Decree 59/2023 has no such rule.
#[test]
fn a_file_goes_by_the_rules_of_its_day() {
    let of = |vote: &str, on: &str| {
        let mut file = ElectionFile::of(acts(&steps(vote, 200)));
        file.vote = Some(Filed::on(day(vote), hands(310, 150, &[(1, 140), (3, 10)], None)));
        judged(file, on)
    };
    let (old, new) = (of("2021-06-13", "2021-06-20"), of("2024-06-16", "2024-06-20"));
    assert!(matches!(old.outcome, Some(VoteOutcome::TooFewPresent(why)) if why.rule == Rule::Quorum));
    assert!(matches!(new.outcome, Some(VoteOutcome::TooFewPresent(why)) if why.rule == Rule::TooFewToElect));
    assert_ne!(old.regulation(), new.regulation());
}

#[test]
fn what_the_file_does_not_say_is_lacking_and_not_undone() {
    // Who acted is taken from the rules; a person only from the record.
    let mut file = ElectionFile::of(acts(&steps("2025-12-10", 200)));
    let unsaid = |day: &mut Option<FiledDay>| day.as_mut().unwrap().by = None;
    for filed in [
        &mut file.posted,
        &mut file.notified,
        &mut file.sent,
        &mut file.received,
    ] {
        unsaid(filed);
    }
    file.vote.as_mut().unwrap().by = None;
    file.vote.as_mut().unwrap().on = None;
    let verdict = judged(file.clone(), "2025-12-15");
    assert_eq!(verdict.accepted.len(), 8);
    assert_eq!((rules(&verdict), lacking(&verdict)), ([vec![], vec![]], vec![]));
    // A day that is not said: nothing is told of its time, and what rests on it is not recorded.
    file.notified = Some(FiledDay::default());
    let verdict = judged(file.clone(), "2025-12-15");
    let notify = Question::Election(election::Kind::Notify);
    assert_eq!(lacking(&verdict), [(notify, Lack::Day)]);
    assert_eq!(rules(&verdict), [vec![], vec![]]);
    // The decision to call is not there: the rest is judged.
    file.call = None;
    file.vote.as_mut().unwrap().on = Some(day("2025-12-10"));
    let verdict = judged(file.clone(), "2025-12-15");
    let call = Question::Election(election::Kind::Call);
    assert_eq!(lacking(&verdict), [(call, Lack::Paper), (notify, Lack::Day)]);
    assert_eq!(verdict.outcome, Some(VoteOutcome::Elected(person(1))));
    assert_eq!(verdict.accepted, []);
    // An opinion that is not there.
    let mut file = ElectionFile::of(acts(&steps("2025-12-10", 200)));
    file.candidates.as_mut().unwrap().what.consent = None;
    let verdict = judged(file, "2025-12-15");
    let list = Question::Election(election::Kind::FinaliseCandidates);
    assert_eq!(lacking(&verdict), [(list, Lack::Opinion)]);
    // Nothing at all.
    let verdict = judged(ElectionFile::default(), "2025-12-15");
    assert_eq!(
        (verdict.outcome, verdict.steps, verdict.left_out),
        (None, vec![], vec![])
    );
}

#[test]
fn what_is_dated_after_the_day_of_the_review_has_not_happened() {
    let verdict = judged(ElectionFile::of(acts(&steps("2025-12-10", 200))), "2025-12-09");
    assert_eq!(verdict.outcome, None);
    assert_eq!(rules(&verdict)[0], [Rule::InTheFuture; 3]);
    assert_eq!(verdict.accepted.len(), 5);
}

#[test]
fn a_recognition_that_passes_over_an_irregularity_gives_no_office() {
    let mut world = steps("2025-12-10", 200);
    world.elect(WARD, "2025-12-15", recognise(&[])).unwrap();
    let mut file = ElectionFile::of(acts(&world));
    let verdict = judged(file.clone(), "2025-12-20");
    assert!(verdict.due.is_empty() && verdict.accepted.len() == 9);
    file.notified = Some(FiledDay::on(day("2025-12-09")).by(TEAM));
    let verdict = judged(file, "2025-12-20");
    assert_eq!(
        rules(&verdict),
        [vec![Rule::NotAcknowledged], vec![Rule::NoticeAhead]]
    );
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::AnswerResult && due.is_overdue(verdict.on))
    );
}

/// A head of Hà Nội in office since 2025.
fn headed() -> World {
    let mut world = World::new(HA_NOI);
    world.headed("2025-06-08", "2025-06-10", 1);
    world
}

fn judged_of(world: &World, file: impl Into<CaseFile>, on: &str) -> Review {
    let verdict = review(world.group(), &file.into(), day(on), &world.book);
    for lang in [Lang::Vi, Lang::En] {
        let page = verdict.explain(&world.book, lang);
        if std::env::var_os("SHOW").is_some() {
            println!("{page}");
        }
    }
    verdict
}

#[test]
fn the_file_of_a_deputy() {
    let world = headed();
    let on = |text| Some(FiledDay::on(day(text)));
    let mut file = DeputyFile {
        candidate: Some(Filed::on(day("2025-09-03"), candidate(2))),
        opinions: vec![
            Filed::on(day("2025-09-04"), Opinion::For).by(CELL),
            Filed::on(day("2025-09-05"), Opinion::For).by(FRONT_HEAD),
        ],
        chosen: on("2025-09-06"),
        proposed: on("2025-09-06"),
        received: on("2025-09-08"),
        ..DeputyFile::default()
    };
    let verdict = judged_of(&world, file.clone(), "2025-09-09");
    assert_eq!((rules(&verdict), lacking(&verdict)), ([vec![], vec![]], vec![]));
    assert_eq!(verdict.accepted.len(), 6);
    assert_eq!(verdict.accepted[0].by, HEAD);
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::AnswerProposal)
    );
    // The answer of the cell is not there, and the proposal did not reach the file.
    file.opinions.remove(0);
    file.proposed = None;
    file.recognised = Some(Filed::on(day("2025-09-10"), recognition(&[])));
    let verdict = judged_of(&world, file.clone(), "2025-09-12");
    let of = |kind| Question::Deputy(kind);
    let expected = [
        (of(deputy::Kind::Consent), Lack::Opinion),
        (of(deputy::Kind::Propose), Lack::Paper),
    ];
    assert_eq!(lacking(&verdict), expected);
    // An answer of nobody in particular, and nobody put forward.
    file.opinions[0].by = None;
    file.candidate = None;
    let verdict = judged_of(&world, file, "2025-09-12");
    assert!(lacking(&verdict).contains(&(of(deputy::Kind::Open), Lack::Paper)));
    assert_eq!(verdict.accepted, []);
}

#[test]
fn the_file_of_a_relief() {
    let world = headed();
    let mut world = world;
    let front_head = Officer {
        post: Post::FrontHead,
        person: FRONT_HEAD.person(),
    };
    world
        .act(WARD, "2025-08-01", Command::RecordOfficer(front_head))
        .unwrap();
    let relief::Command::Resign(letter) = resign() else {
        panic!()
    };
    let result = relief::ReliefResult {
        in_favour: 250,
        declared: true,
    };
    let sitting = Sitting::by_hands(Attendance::all_of(310).present(290), result).with_choices(290, 290);
    let mut file = ReliefFile {
        letter: Some(Filed::on(day("2025-09-01"), letter)),
        convened: Some(Filed::on(day("2025-09-05"), convene())),
        vote: Some(Filed::on(day("2025-09-14"), sitting)),
        sent: Some(FiledDay::on(day("2025-09-15"))),
        received: Some(FiledDay::on(day("2025-09-15"))),
        ..ReliefFile::default()
    };
    let verdict = judged_of(&world, file.clone(), "2025-09-16");
    assert_eq!(verdict.outcome, Some(VoteOutcome::Passed));
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::AnswerRelief)
    );
    file.convened = None;
    file.received = None;
    file.recognised = Some(Filed::on(day("2025-09-17"), recognition(&[])));
    let verdict = judged_of(&world, file, "2025-09-18");
    assert_eq!(verdict.outcome, Some(VoteOutcome::Passed));
    let expected = [relief::Kind::Convene, relief::Kind::Receive];
    assert_eq!(
        lacking(&verdict),
        expected.map(|kind| (Question::Relief(kind), Lack::Paper))
    );
    assert_eq!(rules(&verdict)[0], []);
    // As the file tells it, there is no head any more.
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::ElectionAfterRelief)
    );
}

#[test]
fn the_file_of_a_matter() {
    let world = headed();
    let proposal = Proposal {
        matter: Matter::Contributions,
        scope: MatterScope::Group,
        changes: None,
        consent: agreement(to_dan_pho::law::Role::FrontHead, "2025-09-01"),
        households: vec![],
    };
    let notice = Notice {
        day: day("2025-09-14"),
        documents: Some(day("2025-09-05")),
        draft: None,
    };
    let result = MatterResult::new(250, 20, true);
    let sitting = Sitting::by_hands(Attendance::all_of(310).present(280), result).with_choices(280, 280);
    let file = MatterFile {
        proposal: Some(Filed::on(day("2025-09-01"), proposal)),
        notified: Some(Filed::on(day("2025-09-05"), notice)),
        vote: Some(Filed::undated(sitting)),
        ..MatterFile::default()
    };
    let of = |file| CaseFile::Matter {
        matter: MatterId::from_u128(1),
        file: Box::new(file),
    };
    let verdict = judged_of(&world, of(file.clone()), "2025-09-15");
    assert_eq!(verdict.outcome, Some(VoteOutcome::Passed), "{verdict:?}");
    assert_eq!((rules(&verdict)[0].len(), lacking(&verdict)), (0, vec![]));
    assert_eq!(verdict.accepted.len(), 3);
    assert!(
        verdict
            .due
            .iter()
            .any(|due| due.what == ObligationKind::WriteDecision)
    );
    let mut without = file;
    without.proposal = None;
    let verdict = judged_of(&world, of(without), "2025-09-15");
    let open = Question::Meeting {
        matter: MatterId::from_u128(1),
        kind: meeting::Kind::Open,
    };
    assert_eq!(lacking(&verdict), [(open, Lack::Paper)]);
    assert_eq!(verdict.accepted, []);
}

/// Reference: issue "The first morning" 1 and 5: a group that was only taken over, and the file of the next election.
#[test]
fn a_group_that_was_taken_over_gets_the_file_of_its_next_election() {
    let mut world = World {
        book: Rulebook::builtin(),
        group: None,
        log: Vec::new(),
    };
    let register = Register::new(ward(HA_NOI), "1".parse().unwrap(), LocalTerm::ToDanPho, 310);
    world
        .act(WARD, "2025-11-01", Command::Register(register))
        .unwrap();
    let head = StatedTenure::since(Office::Head, person(7), day("2023-06-15")).to(day("2025-12-14"));
    let position = Position::new(PositionSource::WardList).with(head);
    world.act(WARD, "2025-11-01", position.into()).unwrap();
    let mut file = ElectionFile::of(acts(&steps("2025-12-10", 200)));
    let verdict = judged_of(&world, file.clone(), "2025-12-15");
    // The call does not say why, while the stated head is in office.
    assert_eq!(rules(&verdict), [vec![], vec![Rule::HeadInMidTerm]]);
    let call = &mut file.call.as_mut().unwrap().what;
    *call = call.with_ground(election::CallGround::NextTerm);
    let verdict = judged_of(&world, file, "2025-12-15");
    assert_eq!(rules(&verdict), [vec![], vec![]]);
    assert_eq!(verdict.accepted.len(), 8);
}

/// The file as a form sends it.
#[cfg(feature = "json")]
#[test]
fn a_form_sends_a_file_as_json_and_leaves_out_what_is_not_known() {
    let form = r#"{"election": {
        "call": {"on": "2025-11-15", "what": {"day": "2025-12-10", "decision": "12/QĐ-UBND", "basis": null, "ground": null}},
        "posted": {"on": "2025-11-25"},
        "received": {}
    }}"#;
    let file: CaseFile = to_dan_pho::group::read_json(form).unwrap();
    let verdict = judged(file.clone(), "2025-12-15");
    let posted = Question::Election(election::Kind::PostDecisions);
    assert!(!lacking(&verdict).iter().any(|(what, _)| *what == posted));
    let again = serde_json::to_string(&file).unwrap();
    assert_eq!(to_dan_pho::group::read_json::<CaseFile>(&again).unwrap(), file);
    let wrong = form.replace("posted", "postd");
    assert!(to_dan_pho::group::read_json::<CaseFile>(&wrong).is_err());
    serde_json::to_value(verdict).unwrap();
}

/// What is done of an election, each with its day before or after the vote; some of it is left out, or late, or against the
/// figures.
fn an_election() -> impl Strategy<Value = Vec<Act<election::Command>>> {
    let vote = day("2025-12-10");
    let shift = move |days: i64| vote.checked_add_signed(chrono::TimeDelta::days(days)).unwrap();
    let days = (18_i64..26, 10_i64..22, 8_i64..20, 5_i64..14, 1_i64..9);
    let after = (0_i64..4, 0_i64..4, 0_i64..9);
    let figures = (100_u32..330, 0_u32..330, 0_u32..60, any::<bool>());
    let done = proptest::collection::vec(0_u8..12, 8);
    (days, after, figures, done).prop_map(move |(days, after, figures, done)| {
        let (called, listed, team_on, posted, notified) = days;
        let (present, first, second, declared) = figures;
        let text = |days: i64| shift(-days).to_string();
        let sitting = hands(310, present, &[(1, first), (3, second)], declared.then_some(1));
        let (sent, received) = (after.0, after.0 + after.1);
        let steps = [
            (WARD_CHAIR, -called, call("2025-12-10")),
            (FRONT_HEAD, -listed, agree(&[1, 3], &text(listed))),
            (WARD_CHAIR, -team_on, team(&text(team_on))),
            (WARD_CHAIR, -posted, election::Command::PostDecisions),
            (TEAM, -notified, election::Command::Notify),
            (TEAM, 0, election::Command::Hold(sitting)),
            (TEAM, sent, election::Command::Send),
            (WARD, received, election::Command::Receive),
            (WARD, received + after.2, recognise(&[Rule::NoticeAhead])),
        ];
        let kept = done.iter().map(|n| *n > 0).chain([true]);
        let mut acts: Vec<_> = { steps.into_iter().zip(kept) }
            .filter(|(_, kept)| *kept)
            .map(|((by, days, what), _)| Act {
                by,
                on: shift(days),
                what,
            })
            .collect();
        acts.sort_by_key(|act| (act.on, act.what.kind()));
        acts
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever steps give, the file of those steps gives too; and of a file with steps that are refused the record takes what it
    /// takes of the steps.
    #[test]
    fn a_file_gives_what_its_steps_give(acts in an_election()) {
        let mut world = World::new(HA_NOI);
        let (before, on) = (world.group().clone(), day("2026-01-30"));
        let taken: Vec<_> = { acts.iter() }
            .filter(|act| {
                let (on, what) = (act.on.to_string(), Command::Election(act.what.clone()));
                world.act(act.by, &on, what).is_ok()
            })
            .cloned()
            .collect();
        let commands = |acts: &[Act<election::Command>]| -> Vec<_> {
            acts.iter()
                .map(|act| Act { by: act.by, on: act.on, what: Command::Election(act.what.clone()) })
                .collect()
        };
        let whole = review(&before, &CaseFile::from(ElectionFile::of(acts)), on, &world.book);
        prop_assert_eq!(&whole.accepted, &commands(&taken));

        let file = review(&before, &CaseFile::from(ElectionFile::of(taken.clone())), on, &world.book);
        prop_assert_eq!(&file.accepted, &commands(&taken));
        prop_assert_eq!(file.unmet().count(), 0);
        let done = || world.log.iter().skip(1);
        let irregular: Vec<_> = done().flat_map(|done| done.irregular.iter().copied()).collect();
        prop_assert_eq!(file.irregular().map(|(_, found)| found).collect::<Vec<_>>(), irregular);
        prop_assert_eq!(file.outcome, done().rev().find_map(|done| done.what.vote_outcome()));
        let due = world.group().obligations(on, &world.book);
        let due: Vec<_> = due.iter().filter(|due| due.process != to_dan_pho::group::Process::Conference).collect();
        prop_assert_eq!(file.due, due);
        // The record that goes on with them is the record of the steps.
        let (after, _) = to_dan_pho::group::decide_all(Some(&before), &file.accepted, &world.book).unwrap();
        prop_assert_eq!(&after, &world.group);
    }
}

/// The same of the choice of a deputy and of a relief.
#[test]
fn the_files_of_a_deputy_and_of_a_relief_give_what_their_steps_give() {
    let mut world = headed();
    let before = world.clone();
    world.with_deputy("2025-09-03", 1, 2);
    world.leave(HEAD, "2025-10-01", resign()).unwrap();
    world.leave(FRONT_HEAD, "2025-10-05", convene()).unwrap();
    world
        .leave(FRONT_HEAD, "2025-10-14", meet(310, 290, 250))
        .unwrap();
    world
        .leave(FRONT_HEAD, "2025-10-15", relief::Command::Send)
        .unwrap();
    let of = |done: &to_dan_pho::Recorded<Event>| match &done.what {
        Event::Deputy(event) => Some(Act {
            by: done.by,
            on: done.on,
            what: event.command(),
        }),
        _ => None,
    };
    let deputy = DeputyFile::of(world.log.iter().filter_map(of));
    let of = |done: &to_dan_pho::Recorded<Event>| match &done.what {
        Event::Relief(event) => Some(Act {
            by: done.by,
            on: done.on,
            what: event.command(),
        }),
        _ => None,
    };
    let relief = ReliefFile::of(world.log.iter().filter_map(of));
    let mut record = before;
    for file in [CaseFile::from(deputy), CaseFile::from(relief)] {
        let verdict = review(record.group(), &file, day("2025-10-20"), &record.book);
        assert_eq!(lacking(&verdict), []);
        for act in &verdict.accepted {
            record.act(act.by, &act.on.to_string(), act.what.clone()).unwrap();
        }
    }
    assert_eq!(record.log, world.log);
}

/// A paper whose year was mistyped has not been done: no election is taken to be called for that year, and nothing is due by it.
#[test]
fn a_paper_of_a_day_to_come_calls_no_election() {
    let posted = Some(FiledDay::on(day("2205-11-25")));
    let file = ElectionFile {
        posted,
        ..ElectionFile::default()
    };
    let verdict = judged(file, "2025-12-15");
    assert_eq!(rules(&verdict)[0].len(), 1);
    assert_eq!(verdict.accepted, []);
    let by = |due: &to_dan_pho::group::Obligation| matches!(due.until, Due::By(until) if day("2200-01-01") < until);
    assert!(!verdict.due.iter().any(by), "{:?}", verdict.due);
}
