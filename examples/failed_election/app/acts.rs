//! The acts of the script, by the few things in which they differ.

use to_dan_pho::PersonId;
use to_dan_pho::group::{self, Register};
use to_dan_pho::law::{Electorate, Opinion, Province, Residence, Role};
use to_dan_pho::people::{Age, Candidate, VoterListCorrection};
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::procedure::Consent;
use to_dan_pho::procedure::{BallotCount, Reason, Recognise, Sitting, VotingForm};
use to_dan_pho::procedure::{Ballots, InvalidBallots};
use to_dan_pho::procedures::election::{
    Annul, Call, Command, ElectionResult, FinaliseCandidates, OrderRerun, SetUpTeam,
};
use to_dan_pho::procedures::vacancy::{self, Appointment};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor};

use super::script::{ahead, day};

pub const fn person(n: u128) -> PersonId {
    PersonId::from_u128(n)
}

pub const WARD: Actor = Actor::WardCommittee;
pub const CHAIR: Actor = Actor::WardChair(person(90));
pub const FRONT_HEAD: Actor = Actor::FrontHead(person(91));
pub const TEAM: Actor = Actor::ElectionTeam;

pub const fn resident(n: u128) -> Actor {
    Actor::Resident(person(n))
}

/// An invented ward, in the province whose letter of 2026 suspended elections (F2).
pub fn register() -> group::Command {
    let ward = Ward {
        province: Province::new(75).unwrap(),
        code: WardCode::new(26_000).unwrap(),
        name: "Bình Minh".parse().unwrap(),
        kind: None,
        since: day("2019-06-01"),
        by: "694/NQ-UBTVQH14".parse().unwrap(),
    };
    group::Command::Register(Register {
        ward,
        name: "7".parse().unwrap(),
        term: LocalTerm::ToDanPho,
        kind: None,
        households: 90,
    })
}

fn agreement(of: Role, on: chrono::NaiveDate) -> Consent {
    let opinion = Opinion::For;
    Consent { of, on, opinion }
}

/// Days before the vote on which it is called, the candidates are agreed, the team is set up, the decisions
/// are posted and the meeting is notified.
pub const IN_TIME: [u64; 5] = [27, 20, 13, 9, 3];

/// The way to a vote.
pub fn prepared(vote: &str, caller: Actor, number: &str, candidates: &[u128]) -> Vec<Act<group::Command>> {
    let [called, listed, staffed, posted, notified] = IN_TIME.map(|days| ahead(vote, days));
    let list = FinaliseCandidates {
        candidates: candidates.iter().copied().map(candidate).collect(),
        consent: Some(agreement(Role::PartyCellCommittee, listed)),
    };
    let team = team(81..86, vote);
    [
        (called, caller, call(vote, number)),
        (listed, FRONT_HEAD, Command::FinaliseCandidates(list)),
        (staffed, CHAIR, team),
        (posted, CHAIR, Command::PostDecisions),
        (notified, TEAM, Command::Notify),
    ]
    .into_iter()
    .map(|(on, by, what)| {
        let what = group::Command::Election(what);
        Act { by, on, what }
    })
    .collect()
}

pub fn call(vote: &str, number: &str) -> Command {
    Command::Call(Call {
        day: day(vote),
        decision: Some(number.parse().unwrap()),
        basis: None,
        ground: None,
    })
}

/// The team of a vote, the commune-level Front agreeing.
pub fn team(members: impl IntoIterator<Item = u128>, vote: &str) -> Command {
    Command::SetUpTeam(SetUpTeam {
        decision: Some("8/QĐ-UBND".parse().unwrap()),
        leader: Role::FrontHead,
        members: members.into_iter().map(person).collect(),
        electorate: Electorate::HouseholdRepresentatives,
        consent: Some(agreement(Role::WardFront, ahead(vote, IN_TIME[2]))),
    })
}

/// Someone who meets every standard.
pub fn candidate(n: u128) -> Candidate {
    Candidate {
        person: person(n),
        age: Age::Years(54),
        residence: Residence::GroupRegistered,
        schooling: None,
        sanctioned: false,
    }
}

fn result(votes: &[(u128, u32)], declared: Option<u128>) -> ElectionResult {
    ElectionResult {
        declared: declared.map(person),
        ..ElectionResult::new(votes.iter().map(|(n, votes)| (person(*n), *votes)))
    }
}

/// The count of household ballots: so many households, ballots given back, and valid.
pub fn by_households(
    (households, returned, valid): (u32, u32, u32),
    votes: &[(u128, u32)],
    declared: Option<u128>,
) -> Command {
    Command::CountBallots(BallotCount {
        households,
        issued: households,
        returned,
        valid,
        invalid: returned - valid,
        kinds: None,
        witnesses: 2,
        result: result(votes, declared),
    })
}

/// The minutes of a vote, whose form all who came had chosen.
pub fn minutes(
    eligible: u32,
    present: u32,
    form: VotingForm,
    votes: &[(u128, u32)],
    declared: Option<u128>,
) -> Command {
    Command::Hold(Sitting {
        eligible,
        present,
        secretary_for: Some(present),
        form,
        form_for: Some(present),
        result: result(votes, declared),
    })
}

/// So many out, back and valid; the others blank.
pub fn ballots(issued: u32, returned: u32, valid: u32) -> Ballots {
    let kinds = InvalidBallots {
        blank: returned - valid,
        all_struck: 0,
        none_struck: 0,
        over_marked: 0,
        not_issued: 0,
    };
    Ballots {
        issued,
        returned,
        valid,
        invalid: returned - valid,
        kinds: Some(kinds),
        board: 3,
        board_for: Some(issued),
        witnesses: 2,
    }
}

/// One household had been left out.
pub fn one_left_out() -> Command {
    Command::CorrectVoterList(VoterListCorrection {
        left_out: 1,
        ..VoterListCorrection::default()
    })
}

pub fn rerun(vote: &str, number: &str) -> Command {
    Command::OrderRerun(OrderRerun {
        day: Some(day(vote)),
        decision: Some(number.parse().unwrap()),
        reasons: Set::EMPTY,
    })
}

pub fn annul(number: &str, reason: Reason) -> Annul {
    Annul {
        decision: Some(number.parse().unwrap()),
        reasons: Set::<Reason>::of(&[reason]),
    }
}

pub fn recognise(number: &str, months: Option<u16>) -> Command {
    Command::Recognise {
        recognise: Recognise {
            decision: Some(number.parse().unwrap()),
            acknowledges: Set::EMPTY,
            from: None,
        },
        months,
        label: None,
    }
}

/// A provisional head, to serve until a last day if the decision sets one.
pub fn appoint(n: u128, number: &str, last_day: Option<&str>) -> vacancy::Command {
    vacancy::Command::Appoint(Appointment {
        person: person(n),
        decision: Some(number.parse().unwrap()),
        last_day: last_day.map(day),
        consent: None,
    })
}

/// The same, with the agreement of the ward's Front.
pub fn appoint_with_front(n: u128, number: &str, on: &str) -> vacancy::Command {
    vacancy::Command::Appoint(Appointment {
        person: person(n),
        decision: Some(number.parse().unwrap()),
        last_day: None,
        consent: Some(agreement(Role::WardFront, day(on))),
    })
}
