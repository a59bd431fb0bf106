//! Ballots that cannot be.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group;
use to_dan_pho::law::edition::Permission;
use to_dan_pho::law::{Electorate, Role};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::election::{Annul, Command, FinaliseCandidates, Outcome, SetUpTeam};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::support::verdict::{Named, before};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agree, ballot, call, candidate, number, person, recognise, rerun, team,
};

const DECREE: Named = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
const LAW: Named = Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15");

/// The figures of D6 in a group: 1,228 ballots out and 1,303 back, 75 of them stuffed.
fn stuffed(vote: &str) -> (World, Option<Outcome>) {
    let mut world = World::of(1, LocalTerm::Thon, 1400);
    world.prepare(vote, &[1, 2]);
    let held = world.election(
        Actor::ElectionTeam,
        vote,
        ballot(1400, 1228, (1228, 1303, 1303, 0), &[(1, 900), (2, 403)], Some(1)),
    );
    world.elect(Actor::ElectionTeam, vote, Command::Send).unwrap();
    world.elect(Actor::WardCommittee, vote, Command::Receive).unwrap();
    (world, held.outcome)
}

fn annul() -> Command {
    Command::Annul(Annul {
        decision: Some(number("31/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Count, Reason::Procedure]),
    })
}

/// Reference: D6 - trithucvn2.net, Tráng Việt, 23/5/2021 (analogue, a People's Council): more back than out.
#[test]
fn d6_more_ballots_back_than_out_spoil_the_vote_under_either_line() {
    for vote in ["2021-05-23", "2024-05-26"] {
        let (mut world, outcome) = stuffed(vote);
        let flaw = Finding {
            rule: Rule::ReturnedAboveIssued,
            evidence: Evidence::Against {
                observed: 1303,
                recorded: 1228,
            },
        };
        assert_eq!(outcome, Some(Outcome::Inconsistent(flaw)));
        // No irregularity named and accepted makes it a result.
        world
            .election(Actor::WardCommittee, vote, recognise(&[Rule::DeclaredOtherwise]))
            .refused_as(Rule::InconsistentStands);
        world
            .election(
                Actor::WardCommittee,
                vote,
                Command::DeclineRecognition(Set::<Reason>::of(&[Reason::Count])),
            )
            .refused_as(Rule::InconsistentStands);
    }
}

/// Reference: D6: the result is annulled; clause 2, Article 22, Law 10/2022/QH15 says by whom.
#[test]
fn d6_annulment_by_the_ward_committee_leads_out() {
    let (mut world, _) = stuffed("2024-05-26");
    let allowed = Set::<Role>::of(&[Role::WardCommittee]);
    let role = Role::WardChair;
    world.election(WARD_CHAIR, "2024-05-28", annul()).refused(
        Rule::AnnulmentCompetence,
        Evidence::Actor { role, allowed },
        LAW.at("22(2)"),
    );
    world
        .election(Actor::WardCommittee, "2024-05-28", annul())
        .lawful();
    assert_eq!(world.group().election(), None);
    world
        .election(WARD_CHAIR, "2024-05-29", call("2024-06-23"))
        .lawful();
}

/// Reference: D6: re-vote on 6/6/2021, fourteen days after: within the fifteen of the pre-2023 rules.
#[test]
fn d6_a_rerun_on_6_june_2021_leads_out() {
    let (mut world, _) = stuffed("2021-05-23");
    world
        .election(WARD_CHAIR, "2021-05-25", rerun("2021-06-06"))
        .keeps(Rule::RerunWithin);
    assert_eq!(world.group().election().unwrap().round(), 2);
    let vote = ballot(1400, 1100, (1100, 1100, 1090, 10), &[(1, 800), (2, 290)], Some(1));
    let held = world.election(Actor::ElectionTeam, "2021-06-06", vote);
    assert_eq!(held.outcome, Some(Outcome::Elected(person(1))));
}

fn team_with_a_candidate() -> Command {
    Command::SetUpTeam(SetUpTeam {
        decision: Some(number("15/QĐ-UBND")),
        leader: Role::FrontHead,
        members: [person(1), person(802), person(803)].into_iter().collect(),
        electorate: Electorate::HouseholdRepresentatives,
        consent: match team("2024-05-11") {
            Command::SetUpTeam(team) => team.consent,
            _ => None,
        },
    })
}

/// Reference: D6: a candidate headed the committee; point b, clause 1, Article 6, Decree 59/2023/NĐ-CP.
#[test]
fn d6_a_candidate_may_not_sit_in_the_team() {
    let vote = "2024-05-26";
    let mut world = World::of(1, LocalTerm::Thon, 1400);
    world.elect(WARD_CHAIR, &before(vote, 25), call(vote)).unwrap();
    world
        .elect(FRONT_HEAD, &before(vote, 20), agree(&[1, 2], &before(vote, 20)))
        .unwrap();
    world
        .election(WARD_CHAIR, &before(vote, 15), team_with_a_candidate())
        .refused(
            Rule::TeamCandidates,
            Evidence::Permission(Permission::NotAllowed),
            DECREE.at("6(1)b"),
        );
    // Nor may the list take in a member of the team. Nominated at the meeting, a member stands, and that is
    // irregular: "không phải là người ứng cử" has no exception.
    world
        .elect(WARD_CHAIR, &before(vote, 15), team(&before(vote, 15)))
        .unwrap();
    let (member, stands) = (Actor::Resident(person(801)), Command::Nominate(candidate(801)));
    let mut nominated = world.clone();
    nominated.election(member, vote, stands).irregular(
        Rule::TeamCandidates,
        Evidence::Permission(Permission::NotAllowed),
        DECREE.at("6(1)b"),
    );
    // So is the vote in which the member stands, until the list or the team is another.
    nominated
        .elect(Actor::ElectionTeam, &before(vote, 5), Command::Notify)
        .unwrap();
    let votes = [(1, 800), (2, 200), (801, 100)];
    let held = nominated.election(
        Actor::ElectionTeam,
        vote,
        crate::support::hold(1400, 1100, &votes, Some(1)),
    );
    assert!(held.finding(Rule::TeamCandidates).is_some());
    let election = nominated.group().election().unwrap();
    assert!(election.irregular().contains(Rule::TeamCandidates));
    let Command::FinaliseCandidates(FinaliseCandidates { consent, .. }) = agree(&[], &before(vote, 15))
    else {
        panic!("agree makes a list")
    };
    let list = Command::FinaliseCandidates(FinaliseCandidates {
        candidates: [candidate(1), candidate(803)].into_iter().collect(),
        consent,
    });
    world
        .election(FRONT_HEAD, &before(vote, 15), list)
        .refused_as(Rule::TeamCandidates);
}

/// Reference: D6: of a team member who stands, no text of the pre-2023 rules that was read speaks.
#[test]
fn d6_before_2023_no_text_read_speaks_of_candidates_in_the_team() {
    let vote = "2021-05-23";
    let mut world = World::of(1, LocalTerm::Thon, 1400);
    let caller = world.caller(&before(vote, 25));
    world.elect(caller, &before(vote, 25), call(vote)).unwrap();
    world
        .elect(FRONT_HEAD, &before(vote, 20), agree(&[1, 2], &before(vote, 20)))
        .unwrap();
    let what = group::Command::Election(team_with_a_candidate());
    let unregulated = world.unregulated(WARD_CHAIR, &before(vote, 15), what);
    assert!(unregulated.contains(&Rule::TeamCandidates), "{unregulated:?}");
}
