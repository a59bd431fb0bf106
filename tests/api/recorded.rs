//! What is recorded of an act that was against the law.

use to_dan_pho::group::{self, Command};
use to_dan_pho::procedures::election;
use to_dan_pho::{Actor, Rule};

use crate::support::*;

const COMMITTEE: Actor = Actor::WardCommittee;

#[test]
fn the_record_of_an_unlawful_act_is_no_act_itself() {
    let mut w = World::new(1);
    let post = Command::Election(election::Command::PostDecisions);
    let recorded = w.unlawful(COMMITTEE, "2022-05-01", post.clone()).unwrap().clone();
    assert_eq!(recorded.what.command(), post);
    let before = w.log.len() - 1;
    let state = group::replay(&w.log[..before]);
    assert_eq!(
        group::judge_again(state.as_ref(), &recorded, &w.book),
        Ok(recorded)
    );
    let lawful = Command::CountHouseholds(311);
    let refusal = w.unlawful(COMMITTEE, "2022-05-01", lawful).unwrap_err();
    assert_eq!(refusal.rule, Rule::NotUnlawful);
}

/// Where no rules of a day are known, nothing is known to be against them, and nothing is recorded as such.
#[test]
fn nothing_is_unlawful_where_no_rules_are_known() {
    let mut world = World {
        group: None,
        log: Vec::new(),
        book: to_dan_pho::Rulebook::builtin(),
    };
    let register = group::Register {
        ward: ward(1),
        name: "Nguyễn Du 1".parse().unwrap(),
        term: to_dan_pho::place::LocalTerm::ToDanPho,
        kind: None,
        households: 310,
    };
    let register = Command::Register(register);
    world.act(Actor::WardCommittee, "1990-01-01", register).unwrap();
    let called = Command::Election(call("1995-02-01"));
    let refusal = world.unlawful(WARD_CHAIR, "1995-01-01", called).unwrap_err();
    assert_eq!(refusal.rule, Rule::UnknownRegulation);
}
