//! How the meeting that relieves a head votes: Article 9(2) of Decree 59/2023 sends it to Article 3(5).

use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedure::{Ballots, VotingForm};
use to_dan_pho::procedures::relief::{Command, ReliefResult};

use crate::nd_59_2023::relief::{DECREE, HEAD, asked};
use crate::support::verdict::{Verdict, share};
use crate::support::{FRONT_HEAD, World, convene, meet, resign};

fn said(present: u32, in_favour: u32) -> Sitting<ReliefResult> {
    let Command::Hold(minutes) = meet(310, present, in_favour) else {
        panic!("meet is minutes")
    };
    minutes
}

fn held(change: impl FnOnce(&mut Sitting<ReliefResult>)) -> Verdict {
    let mut minutes = said(300, 200);
    change(&mut minutes);
    asked().leaving(FRONT_HEAD, "2023-10-12", Command::Hold(minutes))
}

fn secret(change: impl FnOnce(&mut Ballots)) -> Verdict {
    held(|minutes| {
        let mut ballots = Ballots {
            issued: 300,
            returned: 300,
            valid: 290,
            invalid: 10,
            kinds: None,
            board: 3,
            board_for: Some(300),
            witnesses: 2,
        };
        change(&mut ballots);
        minutes.form = VotingForm::SecretBallot(ballots);
    })
}

/// Reference: Điều 9(2), Điều 3(5)a và b NĐ 59/2023 (R): more than half of those present choose the
/// secretary and the form.
#[test]
fn those_present_choose_secretary_and_form() {
    held(|m| (m.secretary_for, m.form_for) = (Some(151), Some(151))).lawful();
    for votes in [Some(150), None] {
        let evidence = share(votes.unwrap_or(0), 300, 151);
        held(|m| m.secretary_for = votes).irregular(Rule::SecretaryChoice, evidence, DECREE.at("3(5)a"));
        held(|m| m.form_for = votes).irregular(Rule::FormChoice, evidence, DECREE.at("3(5)b"));
    }
}

/// Reference: Điều 9(2), Điều 3(5)c NĐ 59/2023 (R): a board of three to five, chosen by more than half of
/// those present, and two household representatives who watch it count.
#[test]
fn a_secret_ballot_has_its_board_and_witnesses() {
    secret(|_| {}).lawful();
    let at = || DECREE.at("3(5)c");
    let count = |observed, least, most| Evidence::Count {
        observed,
        least,
        most,
    };
    for board in [2, 6] {
        let evidence = count(board.into(), 3, 5);
        secret(|b| b.board = board).irregular(Rule::CountingBoard, evidence, at());
    }
    secret(|b| b.board_for = Some(150)).irregular(Rule::BoardChoice, share(150, 300, 151), at());
    secret(|b| b.witnesses = 1).irregular(Rule::CountWitnesses, count(1, 2, u32::MAX), at());
}

/// Reference: no text; arithmetic. Minutes that cannot be true relieve nobody.
#[test]
fn ballots_balance() {
    let spoiled = |verdict: &Verdict, rule, observed, bound| {
        let evidence = Evidence::Against {
            observed,
            recorded: bound,
        };
        assert_eq!(
            verdict.meeting,
            Some(Outcome::Inconsistent(Finding { rule, evidence }))
        );
    };
    spoiled(&secret(|b| b.issued = 301), Rule::IssuedAbovePresent, 301, 300);
    spoiled(&secret(|b| b.issued = 299), Rule::ReturnedAboveIssued, 300, 299);
    spoiled(&secret(|b| b.invalid = 11), Rule::BallotsUnbalanced, 301, 300);
    let few_valid = secret(|b| (b.valid, b.invalid) = (199, 101));
    spoiled(&few_valid, Rule::OpinionsAboveBallots, 200, 199);
    // Each finding says which of the numbers cannot be.
    let secretary = held(|m| m.secretary_for = Some(301));
    spoiled(&secretary, Rule::SecretaryAbovePresent, 301, 300);
    let form = held(|m| m.form_for = Some(302));
    spoiled(&form, Rule::FormAbovePresent, 302, 300);
    let board = secret(|b| b.board_for = Some(303));
    spoiled(&board, Rule::BoardAbovePresent, 303, 300);
}

/// A meeting that came to nothing for want of people need not choose a secretary, nor vote; and neither another meeting
/// nor household ballots rest on it.
#[test]
fn what_follows_is_voted_on_afresh() {
    let too_few = || {
        let mut world = asked();
        let mut minutes = said(155, 155);
        minutes.secretary_for = None;
        world
            .leave(FRONT_HEAD, "2023-10-12", Command::Hold(minutes))
            .unwrap();
        world
    };
    let irregular = |world: &World| world.group().relief().unwrap().irregular();
    let mut again = too_few();
    assert!(irregular(&again).is_empty());
    again.leave(FRONT_HEAD, "2023-10-13", convene()).unwrap();
    again
        .leave(FRONT_HEAD, "2023-10-16", meet(310, 300, 200))
        .unwrap();
    assert!(irregular(&again).is_empty());
    let mut balloting = too_few();
    balloting.relief_ballots_out("2023-10-13");
    let count = crate::support::ballot_count(310, 200, 156);
    balloting
        .leave(FRONT_HEAD, "2023-10-19", Command::CountBallots(count))
        .unwrap();
    assert!(irregular(&balloting).is_empty());
}

/// Of the pre-2023 rules nothing of this was read, and nothing is asked.
#[test]
fn the_older_line_asks_for_none_of_it() {
    let mut world = World::new(1);
    world.headed("2020-07-12", "2020-07-20", 1);
    world.leave(HEAD, "2020-11-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2020-11-04", convene()).unwrap();
    let mut minutes = said(300, 200);
    (minutes.secretary_for, minutes.form_for) = (None, None);
    let act = to_dan_pho::group::Command::Relief(Command::Hold(minutes));
    let unregulated = world.unregulated(FRONT_HEAD, "2020-11-09", act);
    assert!(unregulated.contains(&Rule::SecretaryChoice) && unregulated.contains(&Rule::FormChoice));
    world
        .leaving(FRONT_HEAD, "2020-11-09", Command::Hold(minutes))
        .lawful();
}
