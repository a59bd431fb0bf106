//! Files that a commune receives, judged at once.

use chrono::NaiveDate;
use proptest::prelude::*;
use to_dan_pho::act::Evidence;
use to_dan_pho::group::{
    CaseFile, Command, DeputyFile, ElectionFile, Event, Filed, FiledDay, Lack, MatterFile, ObligationKind,
    Position, PositionSource, Question, Register, ReliefFile, Review, StatedTenure, VoteOutcome, review,
};
use to_dan_pho::law::{Due, Matter, MatterScope, Opinion};
use to_dan_pho::office::Office;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Attendance, Recognise, Sitting};
use to_dan_pho::procedures::election::{self, Call};
use to_dan_pho::procedures::meeting::{self, MatterResult, Notice, Proposal};
use to_dan_pho::procedures::{deputy, relief};
use to_dan_pho::{Act, Actor, Lang, MatterId, Rule, Rulebook};

use crate::support::*;

const HA_NOI: u8 = 1;
const WARD: Actor = Actor::WardCommittee;
const TEAM: Actor = Actor::ElectionTeam;
const CELL: Actor = Actor::PartyCellCommittee;

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
