//! Where `open` says yes, some content is accepted.
//!
//! Random histories: in every state each kind of act is asked for every actor, and where `open` says yes,
//! contents are tried until one is accepted. Where none is, the rule that refuses must be named in
//! [`EXCEPTIONS`] with the reason. Where an act says nothing, `open` and `decide` must agree at once.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use to_dan_pho::group::{self, Command, Question};
use to_dan_pho::law::{
    Content, Electorate, Matter, MatterScope, Opinion, Period, Power, RemovalGround, Report, Role,
};
use to_dan_pho::office::Office;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedure::{ComplaintKind, Consent};
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedures::delegation::{Grant, Scope, Task};
use to_dan_pho::procedures::election::{
    Annul, FinaliseCandidates, Obstacle, Part, Postpone, SetDay, SetUpTeam,
};
use to_dan_pho::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor};
use to_dan_pho::{ResidentialGroup, Rule};

use crate::support::residents::{MATTER, clicked, minutes, online, proposal, returned, written};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, agreement, ballot_count, by_ballots, call, candidate, hold, left_out,
    number, person, recognition, rerun, settle,
};

/// What refuses every content although `open` says yes, and why `open` does not tell.
const EXCEPTIONS: &[(&str, Rule, &str)] = &[
    ("PlanBallots", Rule::MeetingNotHeld, GROUND),
    ("PlanBallots", Rule::MeetingAgain, GROUND),
    ("PlanBallots", Rule::BallotsWard, GROUND),
    ("PlanBallots", Rule::BallotsChoice, GROUND),
    ("PlanBallots", Rule::BallotsAfter, GROUND),
    ("EndTenure", Rule::NotTheHolder, OFFICE),
    ("Suspend", Rule::NotTheHolder, OFFICE),
    ("HandOver", Rule::NotTheHolder, OFFICE),
    ("LiftSuspension", Rule::NotSuspended, OFFICE),
];

const GROUND: &str =
    "why the matter goes to household ballots is the content, and each ground has its own rule";
const OFFICE: &str = "which office ends, and whose, is the content";

/// The places and days the histories begin at, one for each regime.
pub(super) const STARTS: &[(u8, LocalTerm, u32, &str)] = &[
    (79, LocalTerm::ToDanPho, 500, "2009-06-01"),
    (79, LocalTerm::ToDanPho, 500, "2013-06-01"),
    (79, LocalTerm::ToDanPho, 500, "2018-06-01"),
    (79, LocalTerm::ToDanPho, 500, "2020-06-01"),
    (1, LocalTerm::ToDanPho, 700, "2019-11-01"),
    (1, LocalTerm::ToDanPho, 500, "2022-07-01"),
    (1, LocalTerm::Thon, 400, "2024-12-01"),
    (79, LocalTerm::ToDanPho, 500, "2024-12-01"),
    (1, LocalTerm::ToDanPho, 500, "2026-08-01"),
];

pub(super) fn later(on: NaiveDate, days: u64) -> NaiveDate {
    on.checked_add_days(Days::new(days)).unwrap()
}

/// Every kind of act of every procedure, of the one matter of a history.
pub(super) fn questions() -> Vec<Question> {
    let mut all = Vec::new();
    all.extend(election::Kind::ALL.iter().map(|kind| Question::Election(*kind)));
    all.extend(
        election::Kind::ALL
            .iter()
            .map(|kind| Question::DeputyElection(*kind)),
    );
    all.extend(deputy::Kind::ALL.iter().map(|kind| Question::Deputy(*kind)));
    all.extend(
        delegation::Kind::ALL
            .iter()
            .map(|kind| Question::Delegation(*kind)),
    );
    all.extend(relief::Kind::ALL.iter().map(|kind| Question::Relief(*kind)));
    all.extend(vacancy::Kind::ALL.iter().map(|kind| Question::Vacancy(*kind)));
    all.extend(
        conference::Kind::ALL
            .iter()
            .map(|kind| Question::Conference(*kind)),
    );
    all.extend(meeting::Kind::ALL.iter().map(|kind| Question::Meeting {
        matter: MATTER,
        kind: *kind,
    }));
    all
}

/// Everybody who could act: the bodies, and persons in the posts they hold or claim.
pub(super) fn actors(group: &ResidentialGroup, on: NaiveDate) -> Vec<Actor> {
    let mut all = vec![
        WARD_CHAIR,
        Actor::WardCommittee,
        Actor::WardCouncil,
        Actor::WardFront,
        FRONT_HEAD,
        Actor::FrontCommittee,
        Actor::PartyCellCommittee,
        Actor::PartyCellSecretary(person(9003)),
        Actor::ElectionTeam,
        Actor::Resident(person(1)),
        Actor::Resident(person(50)),
    ];
    let lead = group.head_on(on).map(|t| Actor::Head(t.person));
    let elect = group
        .election()
        .and_then(election::Election::elected)
        .map(Actor::Head);
    let provisional = group.provisional_on(on).map(|t| Actor::ProvisionalHead(t.person));
    let deputies = group.deputies_on(on).map(|t| match t.office {
        Office::Participant => Actor::Participant(t.person),
        _ => Actor::Deputy(t.person),
    });
    all.extend(lead.into_iter().chain(elect).chain(provisional).chain(deputies));
    all
}

/// No answer, and the answer of each body that could be asked for one.
fn consents(on: NaiveDate) -> Vec<Option<Consent>> {
    let given = |of: &Role| agreement(*of, &on.to_string());
    core::iter::once(None)
        .chain(Role::ALL.iter().map(given))
        .collect()
}

/// Recognitions that accept everything, from the day and from later ones.
fn recognitions(on: NaiveDate) -> Vec<Recognise> {
    let from = [
        None,
        Some(later(on, 1)),
        Some(later(on, 40)),
        Some(later(on, 1000)),
    ];
    from.map(|from| Recognise {
        from,
        ..recognition(Rule::ALL)
    })
    .to_vec()
}

fn reasons() -> Set<Reason> {
    Set::<Reason>::of(&[Reason::Procedure])
}

fn plans(group: &ResidentialGroup, on: NaiveDate) -> Vec<Clusters> {
    let clusters = |chair, size: u32| {
        let full = group.households() / size;
        let rest = group.households() - full.saturating_sub(1) * size;
        let of = |households| Cluster {
            households,
            chair,
            lives_there: true,
        };
        let mut all = vec![of(size); usize::try_from(full.saturating_sub(1)).unwrap()];
        all.push(of(rest));
        all
    };
    let mut all = Vec::new();
    for consent in consents(on) {
        for (scattered, size) in [(true, 250), (false, 250), (true, 50), (false, 50)] {
            all.push(Clusters {
                scattered,
                clusters: clusters(Role::FrontCommittee, size),
                consent,
            });
        }
    }
    all
}

/// Minutes of an election whose first candidate gets all votes.
fn votes(e: &election::Election, households: u32, on: NaiveDate) -> Vec<election::Command> {
    let eligible = e.voter_list().map_or(households, |eligible| eligible.entries);
    let first = e.candidates().next();
    let each: Vec<_> = e
        .candidates()
        .map(|p| (p.uuid().as_u128(), u32::from(Some(p) == first) * eligible))
        .collect();
    let declared = first.map(|p| p.uuid().as_u128());
    if e.ballots().is_some() {
        return vec![by_ballots(eligible, eligible, &each, declared)];
    }
    let election::Command::Hold(mut whole) = hold(eligible, eligible, &each, declared) else {
        panic!("no vote")
    };
    let clusters = u32::try_from(e.clusters()).unwrap();
    let part = |at: u32| {
        let share = if at == 0 { eligible - (clusters - 1) } else { 1 };
        Part {
            on,
            eligible: share,
            present: share,
            votes: each
                .iter()
                .map(|(p, n)| election::Tally {
                    candidate: person(*p),
                    votes: if *n == 0 { 0 } else { share },
                })
                .collect(),
        }
    };
    whole.result.parts = (0..clusters).map(part).collect();
    let mut all = vec![election::Command::Hold(whole)];
    if clusters == 0 {
        let one: Vec<_> = each.iter().map(|(p, n)| (*p, (*n).min(1))).collect();
        all.push(hold(eligible, 1, &one, None));
    }
    all
}

/// Windows of three days, from the day itself and from three days later.
fn windows(on: NaiveDate) -> [to_dan_pho::procedure::Window; 2] {
    [0, 3].map(|days| to_dan_pho::procedure::Window {
        from: later(on, days),
        last: later(on, days + 3),
    })
}

fn of_election(
    kind: election::Kind,
    e: Option<&election::Election>,
    group: &ResidentialGroup,
    on: NaiveDate,
) -> Vec<election::Command> {
    use election::{Command, Kind};
    let text = |days| later(on, days).to_string();
    let annul = || Annul {
        decision: Some(number("30/QĐ-UBND")),
        reasons: reasons(),
    };
    match kind {
        Kind::Call => [0, 16, 25, 60].map(|days| call(&text(days))).to_vec(),
        Kind::FinaliseCandidates => {
            let lists = [&[11_u128][..], &[11, 12]];
            let list = |consent, persons: &[u128]| {
                Command::FinaliseCandidates(FinaliseCandidates {
                    candidates: persons.iter().map(|n| candidate(*n)).collect(),
                    consent,
                })
            };
            consents(on)
                .into_iter()
                .flat_map(|c| lists.map(|persons| list(c, persons)))
                .collect()
        }
        Kind::Nominate => (11..60).map(|n| Command::Nominate(candidate(n))).collect(),
        Kind::SetUpTeam => {
            let team = |leader, consent, electorate| {
                Command::SetUpTeam(SetUpTeam {
                    decision: Some(number("15/QĐ-UBND")),
                    leader,
                    members: (801..806).map(person).collect(),
                    electorate,
                    consent,
                })
            };
            let mut all = Vec::new();
            for leader in [Role::FrontHead, Role::FrontCommittee, Role::WardFront] {
                for consent in consents(on) {
                    for electorate in Electorate::ALL {
                        all.push(team(leader, consent, *electorate));
                    }
                }
            }
            all
        }
        Kind::SettleVoterList => vec![settle(group.households(), 0)],
        Kind::PlanClusters => plans(group, on).into_iter().map(Command::PlanClusters).collect(),
        Kind::Postpone => {
            let day = |day| {
                Command::Postpone(Postpone {
                    day: Some(day),
                    obstacle: Obstacle::ForceMajeure,
                    decision: Some(number("20/QĐ-UBND")),
                })
            };
            let after = e.and_then(|e| e.day()).map_or(on, |day| day.max(on));
            let none = Command::Postpone(Postpone::without_day(Obstacle::ForceMajeure));
            vec![day(later(after, 1)), day(later(after, 30)), none]
        }
        Kind::SetDay => [1, 30]
            .map(|days| Command::SetDay(SetDay::to(later(on, days))))
            .to_vec(),
        Kind::CallOff => vec![Command::CallOff(annul())],
        Kind::PlanBallots => vec![crate::support::plan_ballots()],
        Kind::SendBallotPlan => vec![Command::SendBallotPlan],
        Kind::AnnounceBallots => windows(on).map(Command::AnnounceBallots).to_vec(),
        Kind::Hold | Kind::CountBallots => e.map_or(Vec::new(), |e| votes(e, group.households(), on)),
        Kind::CorrectVoterList => vec![Command::CorrectVoterList(left_out(1))],
        Kind::Recognise => {
            let with = |recognise, months| Command::Recognise {
                recognise,
                months,
                label: None,
            };
            let all = recognitions(on).into_iter();
            all.flat_map(|r| [None, Some(30), Some(60)].map(|months| with(r, months)))
                .collect()
        }
        Kind::OrderRerun => [0, 5, 14].map(|days| rerun(&text(days))).to_vec(),
        Kind::DeclineRecognition => vec![Command::DeclineRecognition(reasons())],
        Kind::Annul => vec![Command::Annul(annul())],
        Kind::PostDecisions => vec![Command::PostDecisions],
        Kind::Notify => vec![Command::Notify],
        Kind::Withdraw => vec![Command::Withdraw],
        Kind::Complain => vec![Command::Complain(ComplaintKind::Petition)],
        Kind::Send => vec![Command::Send],
        Kind::Receive => vec![Command::Receive],
        other => panic!("no case for {other:?}"),
    }
}

fn of_deputy(kind: deputy::Kind, on: NaiveDate) -> Vec<deputy::Command> {
    use deputy::{Command, Kind};
    match kind {
        Kind::Open => (21..26).map(|n| Command::Open(candidate(n))).collect(),
        Kind::OpenParticipant => (21..26).map(|n| Command::OpenParticipant(candidate(n))).collect(),
        Kind::Consent => vec![Command::Consent(Opinion::For)],
        Kind::Choose => vec![Command::Choose],
        Kind::Propose => vec![Command::Propose],
        Kind::Receive => vec![Command::Receive],
        Kind::Recognise => recognitions(on).into_iter().map(Command::Recognise).collect(),
        Kind::DeclineRecognition => vec![Command::DeclineRecognition(reasons())],
        Kind::Abandon => vec![Command::Abandon],
        other => panic!("no case for {other:?}"),
    }
}

fn of_delegation(
    kind: delegation::Kind,
    group: &ResidentialGroup,
    on: NaiveDate,
) -> Vec<delegation::Command> {
    use delegation::{Command, Kind};
    let deputies: Vec<_> = group.deputies_on(on).map(|t| t.person).collect();
    match kind {
        Kind::Grant => {
            let grant = |to| {
                Command::Grant(Grant {
                    to,
                    scope: Scope::Named(Set::<Power>::of(&[Power::Mediate])),
                    period: Period::new(on, later(on, 1)).unwrap(),
                })
            };
            deputies.into_iter().chain([person(21)]).map(grant).collect()
        }
        Kind::Revoke => vec![Command::Revoke],
        Kind::Exercise => Power::ALL.iter().map(|power| Command::Exercise(*power)).collect(),
        Kind::AssignTask => {
            let task = |to| {
                Command::AssignTask(Task {
                    to,
                    work: Power::Mediate,
                })
            };
            deputies.into_iter().chain([person(21)]).map(task).collect()
        }
        other => panic!("no case for {other:?}"),
    }
}

fn of_relief(kind: relief::Kind, group: &ResidentialGroup, on: NaiveDate) -> Vec<relief::Command> {
    use relief::{Command, Kind};
    let all = group.households();
    match kind {
        Kind::Resign => vec![crate::support::resign()],
        Kind::Propose => {
            let of = |ground: &RemovalGround| {
                Command::Propose(relief::RemovalProposal {
                    grounds: Set::<RemovalGround>::of(&[*ground]),
                    petition: None,
                    basis: None,
                })
            };
            RemovalGround::ALL.iter().map(of).collect()
        }
        Kind::Withdraw => vec![Command::Withdraw],
        Kind::Convene => {
            let with = |consent| Command::Convene { consent };
            consents(on).into_iter().map(with).collect()
        }
        Kind::Hold => vec![
            crate::support::meet(all, all, all),
            crate::support::meet(all, all, 1),
            crate::support::meet(all, 1, 1),
        ],
        Kind::PlanBallots => vec![Command::PlanBallots(crate::support::household_ballots())],
        Kind::SendBallotPlan => vec![Command::SendBallotPlan],
        Kind::AnnounceBallots => windows(on).map(Command::AnnounceBallots).to_vec(),
        Kind::CountBallots => vec![Command::CountBallots(ballot_count(all, all, all))],
        Kind::Complain => vec![Command::Complain(ComplaintKind::Petition)],
        Kind::Send => vec![Command::Send],
        Kind::Receive => vec![Command::Receive],
        Kind::Recognise => recognitions(on).into_iter().map(Command::Recognise).collect(),
        Kind::DeclineRecognition => vec![Command::DeclineRecognition(reasons())],
        Kind::Relieve => {
            let with = |consent| Command::Relieve {
                recognise: recognition(Rule::ALL),
                consent,
            };
            consents(on).into_iter().map(with).collect()
        }
        Kind::Retain => {
            let with = |consent| Command::Retain {
                decision: Some(number("31/QĐ-UBND")),
                consent,
            };
            consents(on).into_iter().map(with).collect()
        }
        other => panic!("no case for {other:?}"),
    }
}

fn of_vacancy(kind: vacancy::Kind, group: &ResidentialGroup, on: NaiveDate) -> Vec<vacancy::Command> {
    use vacancy::{Command, Kind};
    // Somebody who holds no office is asked about too.
    let mut known = vec![(Office::Head, person(50))];
    known.extend(group.deputies_on(on).map(|t| (t.office, t.person)));
    known.extend(group.head_on(on).map(|t| (t.office, t.person)));
    known.extend(group.provisional_on(on).map(|t| (t.office, t.person)));
    let leads = group
        .head_on(on)
        .or(group.provisional_on(on))
        .map(|t| t.person.uuid().as_u128());
    match kind {
        Kind::Appoint => {
            let with = |consent| {
                Command::Appoint(vacancy::Appointment {
                    person: person(41),
                    decision: Some(number("45/QĐ-UBND")),
                    last_day: None,
                    consent,
                })
            };
            consents(on).into_iter().map(with).collect()
        }
        Kind::EndTenure => {
            let mut all = Vec::new();
            for (office, person) in known {
                for ground in vacancy::EndGround::ALL {
                    all.push(Command::EndTenure(vacancy::EndTenure {
                        office,
                        person,
                        ground: *ground,
                    }));
                }
            }
            all
        }
        Kind::ChangeTerm => {
            let end = group.head_on(on).and_then(|t| t.period.until());
            let days = [
                Some(on),
                Some(later(on, 30)),
                end.map(|e| later(e, 30)),
                end.and_then(|e| e.pred_opt()),
            ];
            days.into_iter()
                .flatten()
                .map(|day| crate::support::change_term(&day.to_string()))
                .collect()
        }
        Kind::Suspend | Kind::LiftSuspension => {
            let act = match kind {
                Kind::Suspend => Command::Suspend,
                _ => Command::LiftSuspension,
            };
            let of = |(office, person)| {
                act(vacancy::Suspension {
                    office,
                    person,
                    decision: Some(number("46/QĐ-UBND")),
                })
            };
            known.into_iter().map(of).collect()
        }
        Kind::HandOver => leads
            .into_iter()
            .map(|to| crate::support::hand_over(61, to))
            .collect(),
        other => panic!("no case for {other:?}"),
    }
}

fn of_matter(
    kind: meeting::Kind,
    d: Option<&meeting::Decision>,
    group: &ResidentialGroup,
    on: NaiveDate,
) -> Vec<meeting::Command> {
    use meeting::{Command, Kind};
    let all = group.households();
    match kind {
        Kind::Open => {
            let mut proposals = Vec::new();
            for subject in Matter::ALL {
                for scope in MatterScope::ALL {
                    for consent in consents(on) {
                        proposals.push(Command::Open(meeting::Proposal {
                            scope: *scope,
                            consent,
                            households: vec![meeting::Consenting { on, households: all }],
                            ..proposal(*subject)
                        }));
                    }
                }
            }
            proposals
        }
        // The committee first: a history goes on with the first that is accepted.
        Kind::Designate => {
            let all = [Actor::FrontCommittee].into_iter().chain(actors(group, on));
            all.map(Command::Designate).collect()
        }
        Kind::PlanClusters => plans(group, on).into_iter().map(Command::PlanClusters).collect(),
        Kind::Notify => vec![Command::Notify(meeting::Notice {
            day: later(on, 5),
            documents: Some(on),
            draft: Some(on),
        })],
        Kind::Hold => {
            let clusters = u32::try_from(clusters_of(d)).unwrap();
            let part = |at: u32| {
                let share = if at == 0 { all - (clusters - 1) } else { 1 };
                meeting::Part {
                    on,
                    eligible: share,
                    present: share,
                    in_favour: share,
                    against: 0,
                }
            };
            let whole = |present, agreed| minutes(all, present, agreed, 0);
            let mut held: Vec<_> = [(all, all), (1, 1)]
                .map(|(present, agreed)| whole(present, agreed))
                .to_vec();
            held[0].result.parts = (0..clusters).map(part).collect();
            if clusters > 0 {
                held.truncate(1);
            }
            held.into_iter().map(Command::Hold).collect()
        }
        Kind::PlanBallots => {
            let mut grounds = vec![
                meeting::BallotGround::AfterMeeting,
                meeting::BallotGround::WardChoice(Some(number("47/QĐ-UBND"))),
            ];
            grounds.extend(consents(on).into_iter().map(meeting::BallotGround::HeadsChoice));
            grounds.into_iter().map(crate::support::residents::plan).collect()
        }
        Kind::SendBallotPlan => vec![Command::SendBallotPlan],
        Kind::AnnounceBallots => windows(on).map(Command::AnnounceBallots).to_vec(),
        Kind::CountBallots => vec![Command::CountBallots(returned(all, all, all))],
        Kind::PlanOnline => vec![Command::PlanOnline(online(&on.to_string()))],
        Kind::ChooseOnline => vec![Command::ChooseOnline {
            eligible: all,
            chosen: all,
        }],
        Kind::AnnounceOnline => windows(on).map(Command::AnnounceOnline).to_vec(),
        Kind::CountOnline => vec![Command::CountOnline(clicked(all, all, all))],
        Kind::Write => {
            let with = |consent| {
                Command::Write(meeting::Written {
                    consent,
                    contents: Set::<Content>::of(Content::ALL),
                    ..written()
                })
            };
            consents(on).into_iter().map(with).collect()
        }
        Kind::Complain => vec![Command::Complain(ComplaintKind::Petition)],
        Kind::Send => vec![Command::Send],
        Kind::Receive => vec![Command::Receive],
        Kind::Recognise => recognitions(on).into_iter().map(Command::Recognise).collect(),
        Kind::DeclineRecognition => vec![Command::DeclineRecognition(reasons())],
        Kind::SetEffect => vec![Command::SetEffect {
            decision: Some(number("48/QĐ-UBND")),
            from: on,
            groups_for: 10,
            groups: 10,
        }],
        Kind::AskForChange | Kind::Annul => {
            let objection = |flaw: &meeting::Flaw| meeting::Objection {
                decision: Some(number("49/UBND")),
                flaw: *flaw,
            };
            let asks = |o| match kind {
                Kind::Annul => Command::Annul(o),
                _ => Command::AskForChange(o),
            };
            meeting::Flaw::ALL.iter().map(objection).map(asks).collect()
        }
        Kind::Abandon => vec![Command::Abandon],
        other => panic!("no case for {other:?}"),
    }
}

/// In how many clusters a matter is to be discussed.
fn clusters_of(d: Option<&meeting::Decision>) -> usize {
    d.map_or(0, meeting::Decision::clusters)
}

fn of_conference(kind: conference::Kind, on: NaiveDate) -> Vec<conference::Command> {
    use conference::{Command, Kind};
    match kind {
        Kind::Plan => vec![Command::Plan(consents(on).into_iter().flatten().collect())],
        Kind::Notify => vec![Command::Notify(on)],
        Kind::Hold => vec![Command::Hold {
            households: 300,
            present: 200,
            reports: Set::<Report>::of(Report::ALL),
        }],
        Kind::Report => vec![Command::Report],
        other => panic!("no case for {other:?}"),
    }
}

/// Contents of a kind of act that could be accepted.
pub(super) fn contents(question: Question, group: &ResidentialGroup, on: NaiveDate) -> Vec<Command> {
    match question {
        Question::Election(kind) => {
            let all = of_election(kind, group.election(), group, on);
            all.into_iter().map(Command::Election).collect()
        }
        Question::DeputyElection(kind) => {
            let all = of_election(kind, group.deputy_election(), group, on);
            all.into_iter().map(Command::DeputyElection).collect()
        }
        Question::Deputy(kind) => of_deputy(kind, on).into_iter().map(Command::Deputy).collect(),
        Question::Delegation(kind) => of_delegation(kind, group, on)
            .into_iter()
            .map(Command::Delegation)
            .collect(),
        Question::Relief(kind) => of_relief(kind, group, on)
            .into_iter()
            .map(Command::Relief)
            .collect(),
        Question::Vacancy(kind) => of_vacancy(kind, group, on)
            .into_iter()
            .map(Command::Vacancy)
            .collect(),
        Question::Conference(kind) => of_conference(kind, on)
            .into_iter()
            .map(Command::Conference)
            .collect(),
        Question::Meeting { matter: id, kind } => {
            let all = of_matter(kind, group.matter(id), group, on);
            all.into_iter()
                .map(|act| Command::Meeting { matter: id, act })
                .collect()
        }
        other => panic!("no case for {other:?}"),
    }
}

/// Asks every kind of act of every actor on a day. Returns the acts that were accepted.
fn asked(world: &World, on: NaiveDate, seen: &mut BTreeMap<String, usize>) -> Vec<Act<Command>> {
    let group = world.group.as_ref().unwrap();
    let mut accepted = Vec::new();
    for question in questions() {
        for by in actors(group, on) {
            let asked = Act {
                by,
                on,
                what: question,
            };
            let open = group::open(world.group.as_ref(), &asked, &world.book);
            let acts: Vec<_> = contents(question, group, on)
                .into_iter()
                .map(|what| Act { by, on, what })
                .collect();
            let decided = |act: &Act<Command>| group::decide(world.group.as_ref(), act, &world.book).err();
            // An act without content says no more than its kind.
            if let [act] = &acts[..]
                && says_nothing(&act.what)
            {
                assert_eq!(open.err(), decided(act), "{act:?}\n{group:?}");
                accepted.extend(open.is_ok().then(|| act.clone()));
                continue;
            }
            if open.is_err() {
                continue;
            }
            let refusals: Vec<_> = acts.iter().map(|act| (act, decided(act))).collect();
            let good: Vec<_> = refusals.iter().filter(|(_, refused)| refused.is_none()).collect();
            if good.is_empty() {
                let rules: Vec<_> = refusals
                    .iter()
                    .filter_map(|(_, refused)| refused.map(|r| r.rule))
                    .collect();
                let key = format!("{question:?} by {:?}: {rules:?}", by.role());
                let named = |rule: &Rule| {
                    EXCEPTIONS
                        .iter()
                        .any(|(kind, of, _)| *of == *rule && format!("{question:?}").contains(kind))
                };
                if rules.is_empty() || !rules.iter().all(named) {
                    *seen.entry(key).or_default() += 1;
                }
            }
            accepted.extend(good.first().map(|(act, _)| (*act).clone()));
            accepted.extend(good.last().map(|(act, _)| (*act).clone()));
        }
    }
    accepted
}

/// Whether an act has no content.
fn says_nothing(command: &Command) -> bool {
    match command {
        Command::Election(c) | Command::DeputyElection(c) => matches!(
            c,
            election::Command::PostDecisions
                | election::Command::Notify
                | election::Command::Withdraw
                | election::Command::Complain(_)
                | election::Command::Send
                | election::Command::Receive
        ),
        Command::Deputy(c) => matches!(
            c,
            deputy::Command::Choose
                | deputy::Command::Propose
                | deputy::Command::Receive
                | deputy::Command::Abandon
        ),
        Command::Delegation(c) => matches!(c, delegation::Command::Revoke),
        Command::Relief(c) => matches!(
            c,
            relief::Command::Withdraw
                | relief::Command::Complain(_)
                | relief::Command::Send
                | relief::Command::Receive
        ),
        Command::Meeting { act, .. } => matches!(
            act,
            meeting::Command::SendBallotPlan
                | meeting::Command::Complain(_)
                | meeting::Command::Send
                | meeting::Command::Receive
                | meeting::Command::Abandon
        ),
        Command::Conference(c) => matches!(c, conference::Command::Report),
        _ => false,
    }
}

proptest! {
    #![proptest_config(crate::cases(60))]

    /// Reference: no text; what `open` promises in its documentation.
    #[test]
    fn where_open_says_yes_some_content_is_accepted(
        start in 0..STARTS.len(),
        steps in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(vec![0_u64, 0, 1, 1, 3, 7, 12, 20, 60, 300])), 30),
    ) {
        let (province, term, households, from) = STARTS[start];
        let mut world = World::of(province, term, households);
        let mut on: NaiveDate = from.parse().unwrap();
        let mut seen = BTreeMap::new();
        for (which, days) in steps {
            on = later(on, days);
            let accepted = asked(&world, on, &mut seen);
            prop_assert!(seen.is_empty(), "{seen:#?}\n{:#?}", world.log);
            if accepted.is_empty() {
                continue;
            }
            let act = accepted[which.index(accepted.len())].clone();
            let done = group::decide(world.group.as_ref(), &act, &world.book).unwrap();
            group::evolve(&mut world.group, &done);
            world.log.push(done);
        }
        // In every state something can be done, so that each history is as long as its steps.
        prop_assert_eq!(world.log.len(), 1 + 30);
    }
}
