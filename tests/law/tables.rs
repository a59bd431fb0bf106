//! Reads `outcomes.txt`: what a count comes to, for readers of law.
//!
//! A heading gives the day of the vote and the province (its code; the text in force there and then
//! decides); each line after it is one set of minutes:
//!
//! ```text
//! == 2014-06-01 province 31
//! # roll | present | ballots         | votes   -> outcome
//! 310    | 216     | 216/216/210/6   | 110     -> no winner: 110 of 310, 156 needed
//! 97     | 97      | hands           | 97      -> elected: 1
//! ```
//!
//! Ballots are issued/returned/valid/invalid, a single number of valid ones (all that were issued to
//! those present came back), or `hands`. Votes are those of candidates 1, 2, ... in turn. Outcomes:
//! `elected: N`, `no winner: V of R, N needed`, `no quorum: P of R, N needed`,
//! `too few: P of R, N needed`, and `spoiled: rule O over B` with the rule's id.

use std::path::{Path, PathBuf};

use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::procedures::election::{Command, Outcome};

use crate::support::verdict::share;
use crate::support::{World, ballot, hold, person};

/// Every table below a directory.
fn tables(dir: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| match path.file_name().and_then(|name| name.to_str()) {
            _ if path.is_dir() => tables(&path),
            Some("outcomes.txt") => vec![path],
            _ => Vec::new(),
        })
        .collect();
    found.sort();
    found
}

fn number(text: &str) -> u32 {
    text.trim()
        .parse()
        .unwrap_or_else(|_| panic!("{text:?} is no number"))
}

fn numbers(text: &str, separator: char) -> Vec<u32> {
    text.split(separator).map(number).collect()
}

/// `V of R, N needed`.
fn shares(text: &str) -> Evidence {
    let (votes, rest) = text.split_once(" of ").expect("V of R, N needed");
    let (of, needed) = rest.split_once(", ").expect("V of R, N needed");
    let needed = needed.strip_suffix(" needed").expect("N needed");
    share(number(votes), number(of), number(needed))
}

fn outcome(text: &str) -> Outcome {
    let (kind, said) = text.split_once(": ").expect("an outcome and its numbers");
    let of = |rule| Finding {
        rule,
        evidence: shares(said),
    };
    match kind {
        "elected" => Outcome::Elected(person(number(said).into())),
        "no winner" => Outcome::NoWinner(of(Rule::ElectionMajority)),
        "no quorum" => Outcome::TooFewPresent(of(Rule::Quorum)),
        "too few" => Outcome::TooFewPresent(of(Rule::TooFewToElect)),
        "inconsistent" => {
            let (rule, numbers) = said.split_once(' ').expect("a rule and its numbers");
            let (observed, bound) = numbers.split_once(" over ").expect("O over B");
            Outcome::Inconsistent(Finding {
                rule: rule.parse().unwrap(),
                evidence: Evidence::Against {
                    observed: u64::from(number(observed)),
                    recorded: number(bound),
                },
            })
        }
        other => panic!("no outcome is called {other:?}"),
    }
}

fn minutes(text: &str) -> Command {
    let cells: Vec<_> = text.split('|').map(str::trim).collect();
    let [eligible, present, ballots, votes] = cells[..] else {
        panic!("{text:?} is not roll | present | ballots | votes")
    };
    let (eligible, present) = (number(eligible), number(present));
    let votes: Vec<_> = (1u128..)
        .zip(votes.split_whitespace())
        .map(|(n, votes)| (n, number(votes)))
        .collect();
    match ballots {
        "hands" => hold(eligible, present, &votes, None),
        _ => match numbers(ballots, '/')[..] {
            [valid] => ballot(
                eligible,
                present,
                (present, present, valid, present - valid),
                &votes,
                None,
            ),
            [issued, returned, valid, invalid] => ballot(
                eligible,
                present,
                (issued, returned, valid, invalid),
                &votes,
                None,
            ),
            _ => panic!("{ballots:?} are no ballots"),
        },
    }
}

/// What the minutes come to in a place on a day.
fn held(day: &str, province: u8, command: Command) -> Outcome {
    let Command::Hold(minutes) = &command else {
        panic!("not minutes")
    };
    let candidates: Vec<_> = (1u128..).take(minutes.result.votes.len()).collect();
    let mut world = World::new(province);
    world.prepare(day, &candidates);
    world
        .election(to_dan_pho::Actor::ElectionTeam, day, command)
        .outcome
        .expect("held")
}

/// Reference: the tables themselves; each names the text it rests on.
#[test]
fn counts_come_to_what_the_tables_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/law");
    let (mut wrong, mut lines) = (Vec::new(), 0);
    for path in tables(&root) {
        let mut place = None;
        for (at, line) in (1..).zip(std::fs::read_to_string(&path).unwrap().lines()) {
            let line = line.trim();
            if let Some(heading) = line.strip_prefix("== ") {
                let (day, province) = heading.split_once(" province ").expect("day province code");
                place = Some((day.to_owned(), number(province)));
                continue;
            }
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (day, province) = place.as_ref().expect("a heading first");
            let (count, expected) = line.split_once("->").expect("minutes -> outcome");
            let got = held(day, u8::try_from(*province).unwrap(), minutes(count));
            if got != outcome(expected.trim()) {
                wrong.push(format!("{}:{at}: {line}\n    came to {got:?}", path.display()));
            }
            lines += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(lines >= 40, "only {lines} lines were read");
}
