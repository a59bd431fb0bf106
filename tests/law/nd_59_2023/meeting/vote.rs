//! The meeting: secretary, form, counting board, and minutes that cannot be.

use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::law::Matter;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedure::{Ballots, InvalidBallots, VotingForm};
use to_dan_pho::procedures::meeting::Command as Do;
use to_dan_pho::procedures::meeting::MatterResult;

use crate::nd_59_2023::meeting::DECREE;
use crate::support::residents::{HEAD, meet, minutes, notice, residents};
use crate::support::verdict::{Verdict, share};

const MET: &str = "2024-03-10";

fn held(change: impl FnOnce(&mut Sitting<MatterResult>)) -> Verdict {
    let mut world = residents();
    world.notified(Matter::Other);
    let mut said = minutes(300, 200, 180, 20);
    change(&mut said);
    world.matter(HEAD, MET, Do::Hold(said))
}

fn secret(change: impl FnOnce(&mut Ballots)) -> Verdict {
    held(|m| {
        let mut ballots = Ballots {
            issued: 200,
            returned: 200,
            valid: 200,
            invalid: 0,
            kinds: None,
            board: 3,
            board_for: Some(200),
            witnesses: 2,
        };
        change(&mut ballots);
        m.form = VotingForm::SecretBallot(ballots);
    })
}

/// Reference: point a, clause 5, Article 3, Decree 59/2023: more than half of those present.
#[test]
fn more_than_half_of_those_present_choose_the_secretary() {
    held(|m| m.secretary_for = Some(101)).lawful();
    held(|m| m.secretary_for = Some(100)).irregular(
        Rule::SecretaryChoice,
        share(100, 200, 101),
        DECREE.at("3(5)a"),
    );
    held(|m| m.secretary_for = None).irregular(Rule::SecretaryChoice, share(0, 200, 101), DECREE.at("3(5)a"));
}

/// Reference: point b, clause 5, Article 3, Decree 59/2023: more than half of those present.
#[test]
fn more_than_half_of_those_present_choose_the_form() {
    held(|m| m.form_for = Some(101)).lawful();
    held(|m| m.form_for = Some(100)).irregular(Rule::FormChoice, share(100, 200, 101), DECREE.at("3(5)b"));
}

/// Reference: point c, clause 5, Article 3, Decree 59/2023: a board of 3 to 5, chosen by more than half
/// of those present, and two household representatives who watch it count.
#[test]
fn a_secret_ballot_has_its_board_and_witnesses() {
    secret(|_| {}).lawful();
    secret(|b| b.board = 5).lawful();
    for board in [2, 6] {
        let evidence = Evidence::Count {
            observed: u32::from(board),
            least: 3,
            most: 5,
        };
        secret(|b| b.board = board).irregular(Rule::CountingBoard, evidence, DECREE.at("3(5)c"));
    }
    secret(|b| b.board_for = Some(101)).lawful();
    secret(|b| b.board_for = Some(100)).irregular(
        Rule::BoardChoice,
        share(100, 200, 101),
        DECREE.at("3(5)c"),
    );
    let evidence = Evidence::Count {
        observed: 1,
        least: 2,
        most: u32::MAX,
    };
    secret(|b| b.witnesses = 1).irregular(Rule::CountWitnesses, evidence, DECREE.at("3(5)c"));
}

fn spoiled(verdict: &Verdict, rule: Rule, observed: u64, bound: u32) {
    let evidence = Evidence::Against {
        observed,
        recorded: bound,
    };
    assert_eq!(
        verdict.decided,
        Some(Outcome::Inconsistent(Finding { rule, evidence }))
    );
}

/// Reference: no text; arithmetic. Minutes that cannot be true decide nothing, and the meeting can be
/// held again.
#[test]
fn minutes_that_cannot_be_decide_nothing() {
    spoiled(&held(|m| m.present = 301), Rule::PresentAboveEligible, 301, 300);
    spoiled(
        &held(|m| m.result.against = 21),
        Rule::OpinionsAboveBallots,
        201,
        200,
    );
    spoiled(&secret(|b| b.issued = 201), Rule::IssuedAbovePresent, 201, 200);
    spoiled(&secret(|b| b.issued = 199), Rule::ReturnedAboveIssued, 200, 199);
    spoiled(&secret(|b| b.invalid = 1), Rule::BallotsUnbalanced, 201, 200);
    let blank = |blank| {
        secret(|b| {
            (b.valid, b.invalid) = (198, 2);
            b.kinds = Some(InvalidBallots {
                blank,
                all_struck: 0,
                none_struck: 0,
                over_marked: 0,
                not_issued: 0,
            });
        })
    };
    spoiled(&blank(1), Rule::InvalidByKind, 1, 2);
    spoiled(&blank(2), Rule::OpinionsAboveBallots, 200, 198);
    spoiled(
        &secret(|b| (b.valid, b.invalid) = (199, 1)),
        Rule::OpinionsAboveBallots,
        200,
        199,
    );

    let mut world = residents();
    world.notified(Matter::Other);
    world.step(HEAD, MET, meet(300, 301, 180, 20)).unwrap();
    world.step(HEAD, "2024-03-12", notice(None)).unwrap_err();
    world
        .step(
            HEAD,
            "2024-03-12",
            Do::Notify(to_dan_pho::procedures::meeting::Notice {
                day: crate::support::day("2024-03-17"),
                documents: None,
                draft: None,
            }),
        )
        .unwrap();
    let again = world.matter(HEAD, "2024-03-17", meet(300, 200, 180, 20));
    assert_eq!(again.decided, Some(Outcome::Passed));
    again.lawful();
}

/// Reference: no text. What the minutes declare is kept apart from what the count comes to.
#[test]
fn a_declaration_the_count_does_not_support_is_irregular() {
    let verdict = held(|m| (m.result.in_favour, m.result.declared) = (150, true));
    assert_eq!(verdict.refused, None);
    assert_eq!(
        verdict.decided,
        Some(Outcome::NotPassed(Finding {
            rule: Rule::OtherMajority,
            evidence: share(150, 300, 151),
        }))
    );
    assert!(
        verdict
            .irregular
            .iter()
            .any(|f| f.rule == Rule::DeclaredOtherwise)
    );
    held(|m| (m.result.in_favour, m.result.declared) = (150, false)).lawful();
}

/// Reference: clause 1, Article 21, Law 10/2022: of all households of the group.
#[test]
fn the_whole_is_every_household_of_the_group() {
    let evidence = Evidence::Against {
        observed: 10,
        recorded: 300,
    };
    let rule = Rule::VoterListNotHouseholds;
    let mut world = residents();
    world.notified(Matter::Other);
    let met = world.matter(HEAD, "2024-03-10", meet(10, 10, 6, 4));
    assert_eq!(met.irregular, [Finding { rule, evidence }]);
}
