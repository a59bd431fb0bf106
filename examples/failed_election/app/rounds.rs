//! The rounds of a log, a line each.

use chrono::NaiveDate;
use to_dan_pho::group::{self, Envelope, Event};
use to_dan_pho::law::edition::Percent;
use to_dan_pho::procedure::VotingForm;
use to_dan_pho::procedures::election::{self, Election, Outcome, VoteFigures};
use to_dan_pho::{Lang, ResidentialGroup, Text};

use super::script::Words;
use super::table::{self, Keep};

/// A day called for a vote, and what came of it.
struct Round {
    day: NaiveDate,
    counted: Option<(VoteFigures, Words)>,
    came: Words,
}

pub fn table(log: &[Envelope], lang: Lang) -> String {
    let rows: Vec<Vec<String>> = (1..)
        .zip(rounds(log))
        .map(|(number, round): (u32, _)| row(number, &round, lang))
        .collect();
    table::table(
        &[
            (["", "#"], Keep::Right),
            (["", lang.pick("ngày", "date")], Keep::Right),
            (["", lang.pick("hình thức", "form")], Keep::Left),
            ([lang.pick("danh", ""), lang.pick("sách", "list")], Keep::Right),
            ([lang.pick("tham", "took"), lang.pick("gia", "part")], Keep::Right),
            (
                [lang.pick("phiếu", "most"), lang.pick("cao nhất", "votes")],
                Keep::Right,
            ),
            (
                [lang.pick("trên danh", "of the"), lang.pick("sách", "list")],
                Keep::Right,
            ),
            (["", lang.pick("kết quả", "outcome")], Keep::Left),
        ],
        &rows,
    )
}

/// The last head's own election is not of the story.
fn rounds(log: &[Envelope]) -> Vec<Round> {
    let mut rounds = Vec::new();
    let mut state = None;
    for done in log.iter().map(|entry| &entry.event) {
        let planned = election(state.as_ref()).and_then(Election::day);
        group::evolve(&mut state, done);
        if let Event::Election(event) = &done.what {
            let eligible = election(state.as_ref())
                .and_then(Election::held)
                .map(|held| held.figures.eligible);
            take(&mut rounds, event, done.on, planned, eligible);
        }
    }
    rounds.split_off(1)
}

fn election(group: Option<&ResidentialGroup>) -> Option<&Election> {
    group.and_then(ResidentialGroup::election)
}

/// `planned` is the day the vote was called for before the event, `eligible` the total on the voter list after it.
fn take(
    rounds: &mut Vec<Round>,
    event: &election::Event,
    on: NaiveDate,
    planned: Option<NaiveDate>,
    eligible: Option<u32>,
) {
    use election::Event as E;
    let unheld = |came| Round {
        day: planned.unwrap(),
        counted: None,
        came,
    };
    match (event, rounds.last_mut()) {
        (E::Held { sitting, outcome, .. }, _) => rounds.push(Round {
            day: on,
            counted: Some((VoteFigures::of_sitting(sitting), form(sitting.form))),
            came: came(*outcome),
        }),
        (E::BallotsCounted { count, outcome, .. }, _) => rounds.push(Round {
            day: on,
            counted: Some((
                VoteFigures::of_ballots(count),
                ["phát phiếu", "household ballots"],
            )),
            came: came(*outcome),
        }),
        (E::Postponed(_), _) => rounds.push(unheld(["hoãn", "postponed"])),
        (E::CalledOff(_), _) => rounds.push(unheld(["hủy trước khi bầu", "called off before the vote"])),
        (
            E::VoterListCorrected { .. },
            Some(Round {
                counted: Some((figures, _)),
                ..
            }),
        ) => figures.eligible = eligible.unwrap(),
        (E::Withdrawn(_), Some(round)) if round.came == ELECTED => {
            round.came = ["trúng cử, xin rút", "elected, withdrew"];
        }
        (E::Annulled(_), Some(round)) => round.came = ["số liệu mâu thuẫn, bãi bỏ", "inconsistent, annulled"],
        (E::Recognised { .. }, Some(round)) => {
            round.came = ["trúng cử, được công nhận", "elected and recognised"];
        }
        _ => {}
    }
}

const ELECTED: Words = ["trúng cử", "elected"];

fn came(outcome: Outcome) -> Words {
    match outcome {
        Outcome::Elected(_) => ELECTED,
        Outcome::NoWinner(_) => ["không có người trúng cử", "nobody elected"],
        Outcome::TooFewPresent(_) => ["không đủ người dự họp", "too few attended"],
        Outcome::Inconsistent(_) => ["số liệu mâu thuẫn", "minutes inconsistent"],
        Outcome::Withdrawn(_) => ["người trúng cử xin rút", "the winner withdrew"],
        other => panic!("no case for {other:?}"),
    }
}

fn row(number: u32, round: &Round, lang: Lang) -> Vec<String> {
    let counted = match &round.counted {
        None => ["-"; 5].map(str::to_owned),
        Some((figures, form)) => {
            let best = Some(figures.votes).filter(|votes| *votes > 0);
            let share = |votes| Percent::of(votes, figures.eligible).text(lang).to_string();
            [
                match best {
                    Some(_) => lang.pick(form[0], form[1]).to_owned(),
                    None => lang.pick("họp, không bầu", "meeting, no vote").to_owned(),
                },
                figures.eligible.to_string(),
                figures.present.to_string(),
                best.map_or("-".to_owned(), |votes| votes.to_string()),
                best.map_or("-".to_owned(), share),
            ]
        }
    };
    let mut cells = vec![number.to_string(), round.day.text(lang).to_string()];
    cells.extend(counted);
    cells.push(lang.pick(round.came[0], round.came[1]).to_owned());
    cells
}

fn form(form: VotingForm) -> Words {
    match form {
        VotingForm::ShowOfHands => ["họp, giơ tay", "meeting, hands"],
        VotingForm::SecretBallot(_) => ["họp, phiếu kín", "meeting, secret"],
        other => panic!("no case for {other:?}"),
    }
}
