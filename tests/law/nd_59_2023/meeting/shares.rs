//! The shares, as tables that can be extended without knowing Rust.

use to_dan_pho::act::Finding;
use to_dan_pho::law::{Matter, Province, Regulation, UnitKind};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedures::meeting::{Command as Do, commune_wide};
use to_dan_pho::{Rule, Rulebook};

use crate::nd_59_2023::meeting::{COVENANTS, LAW};
use crate::support::day;
use crate::support::residents::{HEAD, minutes, residents};
use crate::support::verdict::share;

fn matter(name: &str) -> Matter {
    match name {
        "contributions" => Matter::Contributions,
        "funds" => Matter::Funds,
        "covenant" => Matter::Conventions,
        "boards" => Matter::Boards,
        "other" => Matter::Other,
        other => panic!("no matter {other}"),
    }
}

const fn rule(matter: Matter) -> Rule {
    match matter {
        Matter::Contributions | Matter::Funds => Rule::ContributionsMajority,
        Matter::Conventions => Rule::ConventionsMajority,
        _ => Rule::OtherMajority,
    }
}

/// Reference: clause 1, Article 21, Law 10/2022; 19(1)b for too few: those who came could not have
/// reached the share even if all had agreed.
#[test]
fn the_table_of_shares() {
    let mut lines = 0;
    for line in include_str!("shares.txt").lines().filter(|l| !l.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let matter = matter(words[0]);
        let numbers: Vec<u32> = words[1..4].iter().map(|n| n.parse().unwrap()).collect();
        let (eligible, present, agreed) = (numbers[0], numbers[1], numbers[2]);
        let needed = words.get(5).map(|n| n.parse().unwrap());
        let expected = match (words[4], needed) {
            ("passed", None) => Outcome::Passed,
            ("not_passed", Some(needed)) => Outcome::NotPassed(Finding {
                rule: rule(matter),
                evidence: share(agreed, eligible, needed),
            }),
            ("too_few", Some(needed)) => Outcome::TooFewPresent(Finding {
                rule: Rule::TooFewToPass,
                evidence: share(present, eligible, needed),
            }),
            other => panic!("no outcome {other:?}"),
        };
        let mut world = residents();
        world.notified(matter);
        let mut said = minutes(eligible, present, agreed, 0);
        said.result.declared = expected.passed();
        let verdict = world.matter(HEAD, "2024-03-10", Do::Hold(said));
        assert_eq!(verdict.refused, None, "{line}");
        assert_eq!(verdict.decided, Some(expected), "{line}");
        lines += 1;
    }
    assert_eq!(lines, 28);
}

/// Reference: point a, clause 1, Article 10, Decree 61/2023: the meeting on a covenant needs more than
/// 50% of the households.
#[test]
fn a_covenant_needs_more_than_half_of_the_households() {
    let held = |present| {
        let mut world = residents();
        world.notified(Matter::Conventions);
        let mut said = minutes(300, present, present, 0);
        said.result.declared = present > 150;
        world.matter(HEAD, "2024-03-10", Do::Hold(said))
    };
    assert_eq!(held(151).decided, Some(Outcome::Passed));
    let finding = Finding {
        rule: Rule::ConventionsQuorum,
        evidence: share(150, 300, 151),
    };
    let verdict = held(150);
    assert_eq!(verdict.decided, Some(Outcome::TooFewPresent(finding)));
    verdict.cited(finding, COVENANTS.at("10(1)a"));
}

/// Reference: clause 1, Article 21 and point b, clause 1, Article 19, Law 10/2022: what is said of a
/// vote that did not pass.
#[test]
fn a_vote_that_fails_says_why() {
    let mut world = residents();
    world.notified(Matter::Contributions);
    let mut said = minutes(300, 250, 199, 51);
    said.result.declared = false;
    let verdict = world.matter(HEAD, "2024-03-10", Do::Hold(said));
    let finding = verdict.finding(Rule::ContributionsMajority).unwrap();
    assert_eq!(finding.evidence, share(199, 300, 200));
    verdict.cited(finding, LAW.at("21(1)"));

    let mut world = residents();
    world.notified(Matter::Contributions);
    let mut said = minutes(300, 199, 199, 0);
    said.result.declared = false;
    let verdict = world.matter(HEAD, "2024-03-10", Do::Hold(said));
    let finding = verdict.finding(Rule::TooFewToPass).unwrap();
    verdict.cited(finding, LAW.at("19(1)b"));
}

fn regulation(book: &Rulebook, on: &str) -> Regulation {
    book.at(Province::HA_NOI, UnitKind::ToDanPho, day(on))
        .unwrap()
        .clone()
}

/// Reference: clause 1, Article 21, Law 10/2022, paragraph 2: at least two thirds of all groups.
#[test]
fn commune_wide_two_thirds_of_the_groups() {
    let book = Rulebook::builtin();
    let rules = regulation(&book, "2024-03-10");
    let failed = Outcome::NotPassed(Finding::plain(Rule::ContributionsMajority));
    let groups = |passed: usize, failed_ones: usize, silent: usize| {
        let agreed = core::iter::repeat_n(Some(Outcome::Passed), passed);
        agreed
            .chain(core::iter::repeat_n(Some(failed), failed_ones))
            .chain(core::iter::repeat_n(None, silent))
    };
    assert_eq!(commune_wide(groups(20, 10, 0), &rules), Outcome::Passed);
    // A group that has not voted counts in the whole.
    assert_eq!(commune_wide(groups(20, 0, 10), &rules), Outcome::Passed);
    for (passed, failed_ones, silent) in [(19, 11, 0), (19, 0, 11)] {
        let finding = Finding {
            rule: Rule::CommuneMajority,
            evidence: share(19, 30, 20),
        };
        let outcome = commune_wide(groups(passed, failed_ones, silent), &rules);
        assert_eq!(outcome, Outcome::NotPassed(finding));
    }
    assert_eq!(commune_wide(groups(2, 1, 0), &rules), Outcome::Passed);
    assert!(!commune_wide(groups(0, 0, 0), &rules).passed());
}

/// Reference: of a commune-wide share before 1/7/2023 no text was read.
#[test]
fn commune_wide_is_not_provided_for_before_the_law() {
    let book = Rulebook::builtin();
    let outcome = commune_wide([Some(Outcome::Passed)], &regulation(&book, "2020-07-01"));
    assert_eq!(outcome.why().map(|f| f.rule), Some(Rule::NotProvidedFor));
}
