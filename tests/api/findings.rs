//! What a survey lists before an act: all that is missing, each once, and nothing that hangs on it.

use to_dan_pho::act::{Evidence, Finding, Findings};
use to_dan_pho::group::{self, Command};
use to_dan_pho::law::edition::Calendar;
use to_dan_pho::law::edition::{Entries, ProvisionalTime, Span};
use to_dan_pho::law::{Due, Power, Province, UnitKind};
use to_dan_pho::procedure::InvalidBallots;
use to_dan_pho::procedure::{Sitting, VotingForm};
use to_dan_pho::procedures::delegation::Command as Delegate;
use to_dan_pho::procedures::election::{Command as Elect, Outcome};
use to_dan_pho::{Act, Actor, Lang, Rule, Rulebook};

use crate::support::{WARD_CHAIR, World, appoint, ballot, call, candidate, day, hold, person, recognise};

const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;

fn missing(world: &World, by: Actor, on: &str, what: Command) -> Findings {
    let act = Act {
        by,
        on: day(on),
        what,
    };
    group::missing(world.group.as_ref(), &act, &world.book)
}

fn unmet(world: &World, by: Actor, on: &str, what: Command) -> Vec<Rule> {
    let found = missing(world, by, on, what);
    found.unmet.iter().map(|finding| finding.rule).collect()
}

/// Minutes that cannot be say nothing of who won: that nobody did is not held against them too.
#[test]
fn a_survey_of_a_spoiled_vote_does_not_say_that_nobody_won() {
    let vote = "2024-12-08";
    let mut world = World::new(1);
    world.prepare(vote, &[1]);
    // 311 votes of 300 people.
    world
        .elect(TEAM, vote, hold(310, 300, &[(1, 311)], None))
        .unwrap();
    world.elect(TEAM, vote, Elect::Send).unwrap();
    world.elect(WARD, vote, Elect::Receive).unwrap();
    assert_eq!(
        unmet(&world, WARD, vote, Command::Election(recognise(&[]))),
        [Rule::InconsistentStands]
    );
}

/// After the vote only the winner has something to give up.
#[test]
fn who_lost_withdraws_from_nothing() {
    let vote = "2024-12-08";
    let mut world = World::new(1);
    world.prepare(vote, &[1, 2]);
    world
        .elect(TEAM, vote, hold(310, 300, &[(1, 200), (2, 100)], Some(1)))
        .unwrap();
    for by in [Actor::Resident(person(2)), Actor::Resident(person(3)), TEAM] {
        world
            .election(by, vote, Elect::Withdraw)
            .refused_as(Rule::NothingToWithdraw);
    }
    world
        .election(Actor::Resident(person(1)), vote, Elect::Withdraw)
        .lawful();
    // Nobody is elected any more: neither the person nor a body, which is none, gives it up again.
    for by in [Actor::Resident(person(1)), TEAM] {
        world
            .election(by, vote, Elect::Withdraw)
            .refused_as(Rule::NothingToWithdraw);
    }
}

/// Where the regulation leaves a choice of terms, a recognition that names none lacks one.
///
/// Reference: Điều 12 TT 04/2012, as of TT 09/2017: thirty or sixty months.
#[test]
fn a_survey_asks_for_a_term_where_there_is_a_choice() {
    let vote = "2018-06-10";
    let mut world = World::new(36);
    world.elected(vote, 1);
    world.elect(TEAM, vote, Elect::Send).unwrap();
    world.elect(WARD, vote, Elect::Receive).unwrap();
    assert_eq!(
        unmet(&world, WARD, vote, Command::Election(recognise(&[]))),
        [Rule::TermNotStated]
    );
}

/// Who holds no post is not asked for a delegation to it too.
#[test]
fn a_survey_of_somebody_without_the_post_says_only_that() {
    let mut world = World::new(1);
    world.headed("2022-07-17", "2022-07-25", 1);
    let what = Command::Delegation(Delegate::Exercise(Power::ChairMeetings));
    assert_eq!(
        unmet(&world, Actor::Deputy(person(7)), "2022-08-01", what),
        [Rule::NotTheHolder]
    );
}

/// A survey tells what would be irregular, too: nineteen days where twenty are due.
#[test]
fn a_survey_lists_what_would_be_irregular() {
    let called = Command::Election(call("2024-12-08"));
    let found = missing(&World::new(36), WARD_CHAIR, "2024-11-19", called);
    assert_eq!(found.unmet, []);
    let irregular: Vec<_> = found.irregular.iter().map(|finding| finding.rule).collect();
    assert_eq!(irregular, [Rule::CallAhead]);
}

/// The invalid ballots by kind make up the invalid ballots, or the minutes cannot be.
#[test]
fn the_kinds_of_invalid_ballots_add_up() {
    let vote = "2024-12-08";
    for (blank, possible) in [(2, false), (3, true), (4, false)] {
        let mut world = World::new(1);
        world.prepare(vote, &[1]);
        let Elect::Hold(minutes) = ballot(310, 300, (300, 300, 294, 6), &[(1, 290)], Some(1)) else {
            panic!("ballot is minutes")
        };
        let VotingForm::SecretBallot(mut ballots) = minutes.form else {
            panic!("ballot is a secret ballot")
        };
        ballots.kinds = Some(InvalidBallots {
            blank,
            all_struck: 1,
            none_struck: 0,
            over_marked: 1,
            not_issued: 1,
        });
        let minutes = Sitting {
            form: VotingForm::SecretBallot(ballots),
            ..minutes
        };
        let held = world.election(TEAM, vote, Elect::Hold(minutes));
        match held.outcome {
            Some(Outcome::Elected(winner)) if possible => assert_eq!(winner, person(1)),
            Some(Outcome::Inconsistent(flaw)) if !possible => assert_eq!(flaw.rule, Rule::InvalidByKind),
            other => panic!("{blank}: {other:?}"),
        }
    }
}

/// Whoever is head is no deputy; found once where the choice and the recognition both ask for it.
#[test]
fn a_survey_says_each_thing_once() {
    let mut world = World::new(1);
    world.headed("2020-06-14", "2020-06-20", 1);
    let open = Command::Deputy(to_dan_pho::procedures::deputy::Command::Open(candidate(1)));
    assert_eq!(
        unmet(&world, Actor::Head(person(1)), "2020-07-01", open),
        [Rule::HeadAsDeputy]
    );
}

/// What was done after the day was not done ahead of it, and how long after is told.
#[test]
fn after_the_day_is_not_ahead_of_it() {
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day("2024-12-08"));
    let said = |observed, lang| {
        let evidence = Evidence::Ahead {
            observed: Some(observed),
            required: Span::Days(3),
        };
        let rule = Rule::NoticeAhead;
        let text = Finding { rule, evidence }
            .explain(rules.unwrap(), lang)
            .to_string();
        text.split_once(';').unwrap().0.to_owned()
    };
    assert_eq!(
        said(1, Lang::En),
        "the meeting was notified 1 day before the meeting"
    );
    assert_eq!(
        said(0, Lang::En),
        "the meeting was notified on the day of the meeting"
    );
    assert_eq!(
        said(-1, Lang::En),
        "the meeting was notified 1 day after the meeting"
    );
    assert_eq!(said(-4, Lang::Vi), "cuộc họp được thông báo 04 ngày sau ngày họp");
}

/// A lead time in working days before a day of a year without a calendar is not known to be kept.
#[test]
fn a_lead_time_that_nobody_can_count_is_unknown() {
    let mut world = crate::rule::province(Entries {
        posting_ahead: crate::rule::entry(Span::WorkingDays(3)),
        ..Entries::NONE
    });
    world.book = world.book.with_calendar(Calendar::empty().revised(2)).unwrap();
    world.prepare("2020-06-21", &[1]);
    let vote = Command::Election(hold(310, 300, &[(1, 290)], Some(1)));
    let found = missing(&world, TEAM, "2020-06-21", vote);
    assert_eq!(
        (found.unmet, found.unknown),
        (Vec::new(), vec![Rule::PostingAhead])
    );
}

/// The last day of a provisional head in working days of a year without a calendar is not known, and stays so
/// in what the ward owes; with a calendar it is a day.
#[test]
fn a_last_day_that_nobody_can_count_is_unknown() {
    let mut known = crate::rule::province(Entries {
        provisional_time: crate::rule::entry(ProvisionalTime::AtMost(Span::WorkingDays(30))),
        ..Entries::NONE
    });
    let on = "2020-06-01";
    let mut unknown = known.clone();
    unknown.book = unknown.book.with_calendar(Calendar::empty().revised(2)).unwrap();
    for (world, due, told) in [
        (&mut known, Due::By(day("2020-07-13")), vec![]),
        (&mut unknown, Due::Unknown, vec![Rule::ProvisionalTime]),
    ] {
        let found = missing(world, WARD_CHAIR, on, Command::Vacancy(appoint(5, on)));
        assert_eq!((found.unmet, found.unknown), (Vec::new(), told));
        world.vacate(WARD_CHAIR, on, appoint(5, on)).unwrap();
        let owed = world.elections_due(on);
        assert_eq!(
            owed.iter().map(|o| (o.rule, o.until)).collect::<Vec<_>>(),
            [(Rule::ProvisionalTime, due)]
        );
        // Who follows in the same vacancy is irregular past the time of the first, or cannot be told to be.
        let later = missing(
            world,
            WARD_CHAIR,
            "2020-07-14",
            Command::Vacancy(appoint(6, "2020-07-14")),
        );
        assert_eq!(
            (later.unmet.is_empty(), later.irregular.is_empty()),
            (true, due == Due::Unknown),
            "{later:?}"
        );
    }
}

/// A share is told with what was counted, and what the law of the act asks for.
#[test]
fn an_explanation_says_what_the_rule_asks() {
    let vote = "2024-12-08";
    let mut world = World::new(1);
    world.prepare(vote, &[1]);
    let verdict = world.election(TEAM, vote, hold(310, 300, &[(1, 150)], None));
    let Some(Outcome::NoWinner(finding)) = verdict.outcome else {
        panic!("{:?}", verdict.outcome)
    };
    let rules = world
        .book
        .at(Province::new(1).unwrap(), UnitKind::ToDanPho, day(vote))
        .unwrap();
    let said = |lang| finding.explain(rules, lang).to_string();
    assert_eq!(
        said(Lang::En),
        "the leading candidate received 150 votes from 310 household representatives (48.39%); more than 50% of all household representatives of the group, at least 156, is required (clause 1, Article 21 of Law 10/2022/QH15)"
    );
    assert_eq!(
        said(Lang::Vi),
        "người cao phiếu nhất được 150 phiếu trên 310 đại diện hộ gia đình (48,39%); phải trên 50% tổng số đại diện hộ gia đình trong tổ dân phố, tức ít nhất 156 (khoản 1 Điều 21 Luật Thực hiện dân chủ ở cơ sở)"
    );
}

/// An act has irregularities or has none.
#[test]
fn an_irregular_act_has_irregularities() {
    let mut world = World::new(1);
    world.prepare("2024-12-08", &[1]);
    let vote = hold(310, 300, &[(1, 200)], Some(1));
    let done = world.elect(TEAM, "2024-12-08", vote).unwrap();
    assert!(done.irregular.is_empty());
    assert_eq!(done.irregular.iter().count(), 0);
    let late = world.elect(TEAM, "2024-12-20", Elect::Send).unwrap();
    assert!(!late.irregular.is_empty());
}
