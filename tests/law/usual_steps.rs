//! The lawful ways that the provisions are tried on, one act of each left to the test.

use to_dan_pho::Actor;
use to_dan_pho::act::Evidence;
use to_dan_pho::law::Role;
use to_dan_pho::law::{Electorate, Opinion, Residence};
use to_dan_pho::people::Candidate;
use to_dan_pho::procedure::Consent;
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::{Command as Elect, FinaliseCandidates, SetUpTeam};
use to_dan_pho::text::Set;

use crate::support::verdict::{Verdict, before, standing};
use crate::support::{
    CELL_SECRETARY, FRONT_HEAD, WARD_CHAIR, World, call, candidate, day, hold, person, recognition, team,
};

pub const TEAM: Actor = Actor::ElectionTeam;
pub const WARD: Actor = Actor::WardCommittee;
pub const CELL: Actor = Actor::PartyCellCommittee;
pub const HEAD: Actor = Actor::Head(person(1));
/// A province without a regulation of its own in the data.
pub const ELSEWHERE: u8 = 31;
pub const HA_NOI: u8 = 1;

/// Who was not competent, and who is.
pub fn instead_of(role: Role, allowed: &[Role]) -> Evidence {
    Evidence::Actor {
        role,
        allowed: Set::<Role>::of(allowed),
    }
}

/// A call so many days ahead, by whoever is competent.
pub fn calling(province: u8, vote: &str, days: u64) -> Verdict {
    let mut world = World::new(province);
    let on = before(vote, days);
    let caller = world.caller(&on);
    world.election(caller, &on, call(vote))
}

/// A group called to vote, 25 days ahead.
pub fn called(province: u8, vote: &str) -> World {
    let mut world = World::new(province);
    let on = before(vote, 25);
    let caller = world.caller(&on);
    world.elect(caller, &on, call(vote)).unwrap();
    world
}

/// A list of candidates, with the answer of the party cell's committee.
pub fn list(candidates: &[Candidate], cell: Option<Opinion>, on: &str) -> Elect {
    Elect::FinaliseCandidates(FinaliseCandidates {
        candidates: candidates.iter().copied().collect(),
        consent: cell.map(|opinion| Consent {
            of: Role::PartyCellCommittee,
            on: day(on),
            opinion,
        }),
    })
}

/// The list of one good candidate presented so many days ahead.
pub fn listing(province: u8, vote: &str, days: u64) -> Verdict {
    let on = before(vote, days);
    called(province, vote).election(FRONT_HEAD, &on, list(&[candidate(1)], Some(Opinion::For), &on))
}

/// These candidates presented 20 days ahead.
pub fn presenting(province: u8, vote: &str, candidates: &[Candidate], cell: Option<Opinion>) -> Verdict {
    let on = before(vote, 20);
    called(province, vote).election(FRONT_HEAD, &on, list(candidates, cell, &on))
}

/// One candidate born on a day and living so, presented 20 days ahead.
pub fn standing_for(province: u8, vote: &str, born: &str, residence: Residence) -> Verdict {
    presenting(
        province,
        vote,
        &[standing(1, (day(born), day(vote)), residence)],
        Some(Opinion::For),
    )
}

/// A team set up so many days ahead.
pub fn setting_up(province: u8, vote: &str, days: u64) -> Verdict {
    let on = before(vote, days);
    called(province, vote).election(WARD_CHAIR, &on, team(&on))
}

/// The team of a vote, 15 days ahead, changed by the test.
pub fn setting_up_as(province: u8, vote: &str, change: impl FnOnce(&mut SetUpTeam)) -> Verdict {
    let on = before(vote, 15);
    let Elect::SetUpTeam(mut set) = team(&on) else {
        panic!("team is a team")
    };
    change(&mut set);
    called(province, vote).election(WARD_CHAIR, &on, Elect::SetUpTeam(set))
}

/// Whether an electorate is possible.
pub fn electing_among(province: u8, vote: &str, electorate: Electorate) -> Verdict {
    setting_up_as(province, vote, |set| set.electorate = electorate)
}

/// A group ready to vote on one candidate, all in time.
pub fn ready(province: u8, vote: &str) -> World {
    let mut world = World::new(province);
    world.prepare(vote, &[1]);
    world
}

/// So many votes for one candidate, of those present, of the voter list, by hands.
pub fn voting(province: u8, vote: &str, eligible: u32, present: u32, votes: u32) -> Verdict {
    let mut world = ready(province, vote);
    world
        .act(WARD, vote, to_dan_pho::group::Command::CountHouseholds(eligible))
        .unwrap();
    let declared = (u64::from(votes) * 2 > u64::from(eligible)).then_some(1);
    world.election(TEAM, vote, hold(eligible, present, &[(1, votes)], declared))
}

/// A vote at which nobody passed.
pub fn failed(province: u8, vote: &str) -> World {
    let mut world = ready(province, vote);
    world
        .elect(TEAM, vote, hold(310, 216, &[(1, 110)], None))
        .unwrap();
    world
}

/// A vote that elected, reported and received by the ward on a day.
pub fn received(province: u8, vote: &str, on: &str) -> World {
    let mut world = World::new(province);
    world.elected(vote, 1);
    world.elect(TEAM, on, Elect::Send).unwrap();
    world.elect(WARD, on, Elect::Receive).unwrap();
    world
}

/// A recognition for so many months.
pub fn for_months(months: Option<u16>) -> Elect {
    Elect::Recognise {
        recognise: recognition(&[]),
        months,
        label: None,
    }
}

/// A group with a head in office from a day, elected two weeks before.
pub fn headed(province: u8, from: &str, months: Option<u16>) -> World {
    let mut world = World::new(province);
    world.headed_for(&before(from, 5), from, 1, months);
    world
}

/// The head puts a person forward as deputy.
pub fn opening(world: &mut World, on: &str, person: Candidate) -> Verdict {
    world.deputy(HEAD, on, Depute::Open(person))
}

/// The head puts a person forward as participant.
pub fn opening_participant(world: &mut World, on: &str, person: Candidate) -> Verdict {
    world.deputy(HEAD, on, Depute::OpenParticipant(person))
}

/// A choice of a deputy with these answers, on one day.
pub fn choosing(world: &mut World, on: &str, n: u128, answers: &[(Actor, Opinion)]) -> Verdict {
    chosen_of(world, on, Depute::Open(candidate(n)), answers)
}

/// A choice of a participant with these answers, on one day.
pub fn choosing_participant(world: &mut World, on: &str, n: u128, answers: &[(Actor, Opinion)]) -> Verdict {
    chosen_of(world, on, Depute::OpenParticipant(candidate(n)), answers)
}

fn chosen_of(world: &mut World, on: &str, open: Depute, answers: &[(Actor, Opinion)]) -> Verdict {
    world.depute(HEAD, on, open).unwrap();
    for (by, opinion) in answers {
        world.depute(*by, on, Depute::Consent(*opinion)).unwrap();
    }
    world.deputy(HEAD, on, Depute::Choose)
}

/// A choice of a deputy carried to the ward's desk.
pub fn proposed(world: &mut World, on: &str, n: u128, answers: &[(Actor, Opinion)]) {
    choosing(world, on, n, answers).lawful();
    sent_up(world, on);
}

fn sent_up(world: &mut World, on: &str) {
    world.depute(HEAD, on, Depute::Propose).unwrap();
    world.depute(WARD, on, Depute::Receive).unwrap();
}

/// A participant chosen and recognised, on one day.
pub fn participating(world: &mut World, on: &str, n: u128) {
    let both = [(CELL_SECRETARY, Opinion::For), (FRONT_HEAD, Opinion::For)];
    choosing_participant(world, on, n, &both).lawful();
    sent_up(world, on);
    world
        .deputy(WARD, on, Depute::Recognise(recognition(&[])))
        .lawful();
}
