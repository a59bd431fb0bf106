//! Logs in which every kind of command and event occurs: here those of elections, deputies and
//! delegation.

mod offices;
mod residents;

use to_dan_pho::group::{self, Command, Envelope, Officer, Post};
use to_dan_pho::law::{Opinion, Period, Power, Role};
use to_dan_pho::people::{VoterList, VoterListEntry};
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedure::{ComplaintKind, Reason};
use to_dan_pho::procedures::delegation::{self, Grant, Scope, Task};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Annul, Call, Part, Tally};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, EntryId, GroupId, Refusal, Rule};

use crate::support::*;

pub const GROUP: GroupId = GroupId::from_u128(0x2022);

const HEAD: Actor = Actor::Head(person(1));

/// A named log.
pub struct Log {
    pub name: &'static str,
    pub envelopes: Vec<Envelope>,
}

fn log(name: &'static str, world: World) -> Log {
    let envelopes: Vec<_> = (1..)
        .zip(&world.log)
        .map(|(seq, done)| Envelope::new(GROUP, seq, done.clone()))
        .collect();
    assert_eq!(
        group::verify(GROUP, &envelopes, &world.book).unwrap(),
        world.group,
        "{name}"
    );
    Log { name, envelopes }
}

/// Every log.
pub fn all() -> Vec<Log> {
    vec![
        term(),
        irregular(),
        endings(),
        participants(),
        detours(),
        elected_deputy(),
        offices::leaving(),
        offices::vacancies(),
        offices::taken_over(),
        residents::matters(),
        residents::ballots(),
        residents::conference(),
    ]
}

/// A lawful term in Hà Nội in 2022: head, deputy, delegation.
fn term() -> Log {
    let mut w = World::new(1);
    for (post, holder) in [
        (Post::FrontHead, FRONT_HEAD),
        (Post::PartyCellSecretary, CELL_SECRETARY),
    ] {
        let officer = Officer {
            post,
            person: holder.person(),
        };
        w.act(
            Actor::WardCommittee,
            "2022-06-01",
            Command::RecordOfficer(officer),
        )
        .unwrap();
    }
    w.act(Actor::WardCommittee, "2022-06-01", Command::CountHouseholds(512))
        .unwrap();
    w.headed("2022-07-17", "2022-07-27", 1);
    w.depute(HEAD, "2022-08-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    w.depute(
        Actor::PartyCellCommittee,
        "2022-08-02",
        deputy::Command::Consent(Opinion::Against),
    )
    .unwrap();
    w.depute(FRONT_HEAD, "2022-08-03", deputy::Command::Consent(Opinion::For))
        .unwrap();
    w.depute(HEAD, "2022-08-04", deputy::Command::Choose).unwrap();
    w.depute(HEAD, "2022-08-04", deputy::Command::Propose).unwrap();
    w.depute(Actor::WardCommittee, "2022-08-05", deputy::Command::Receive)
        .unwrap();
    w.depute(
        Actor::WardCommittee,
        "2022-08-08",
        deputy::Command::Recognise(recognition(&[])),
    )
    .unwrap();
    w.delegate(
        HEAD,
        "2022-09-01",
        grant(Scope::GeneralManagement, Period::since(day("2022-09-01"))),
    )
    .unwrap();
    let task = Task {
        to: person(2),
        work: Power::Coordinate,
    };
    w.delegate(HEAD, "2022-09-02", delegation::Command::AssignTask(task))
        .unwrap();
    let mediate = delegation::Command::Exercise(Power::Mediate);
    w.delegate(Actor::Deputy(person(2)), "2022-09-10", mediate)
        .unwrap();
    w.delegate(HEAD, "2022-09-15", delegation::Command::Revoke)
        .unwrap();
    w.delegate(HEAD, "2022-09-16", mediate).unwrap();
    let named = Scope::Named(Set::<Power>::of(&[Power::Mediate, Power::ChairMeetings]));
    let october = Period::new(day("2022-10-01"), day("2022-11-01")).unwrap();
    w.delegate(HEAD, "2022-09-20", grant(named, october)).unwrap();
    log("term", w)
}

fn grant(scope: Scope, period: Period) -> delegation::Command {
    delegation::Command::Grant(Grant {
        to: person(2),
        scope,
        period,
    })
}

/// Hà Nội in 2024: everything late, the first count impossible, the second one inquorate, the third
/// without a winner, the fourth won and recognised with what was irregular.
fn irregular() -> Log {
    let mut w = World::new(1);
    let team_ = Actor::ElectionTeam;
    w.elect(
        WARD_CHAIR,
        "2024-11-20",
        election::Command::Call(Call {
            day: day("2024-12-08"),
            decision: Some(number("12/QĐ-UBND")),
            basis: Some(number("59/2023/NĐ-CP")),
            ground: None,
        }),
    )
    .unwrap();
    w.elect(FRONT_HEAD, "2024-11-25", agree(&[1], "2024-11-25"))
        .unwrap();
    w.elect(WARD_CHAIR, "2024-12-01", team("2024-12-01")).unwrap();
    w.elect(WARD_CHAIR, "2024-12-03", election::Command::PostDecisions)
        .unwrap();
    w.elect(team_, "2024-12-07", election::Command::Notify).unwrap();
    w.elect(
        Actor::Resident(person(3)),
        "2024-12-08",
        election::Command::Nominate(candidate(3)),
    )
    .unwrap();
    let spoiled = ballot(310, 300, (300, 301, 300, 1), &[(1, 200), (3, 100)], Some(1));
    w.elect(team_, "2024-12-08", spoiled).unwrap();
    for (on, vote, count) in [
        (
            "2024-12-09",
            "2024-12-15",
            hold(310, 150, &[(1, 100), (3, 50)], None),
        ),
        (
            "2024-12-16",
            "2024-12-22",
            ballot(310, 300, (300, 299, 290, 9), &[(1, 150), (3, 140)], None),
        ),
        (
            "2024-12-23",
            "2024-12-29",
            hold(310, 300, &[(1, 200), (3, 100)], None),
        ),
    ] {
        w.elect(Actor::WardCommittee, on, rerun(vote)).unwrap();
        w.elect(team_, vote, count).unwrap();
    }
    w.elect(team_, "2025-01-10", election::Command::Send).unwrap();
    w.elect(Actor::WardCommittee, "2025-01-10", election::Command::Receive)
        .unwrap();
    w.elect(
        Actor::Resident(person(60)),
        "2025-01-13",
        election::Command::Complain(ComplaintKind::Complaint),
    )
    .unwrap();
    let irregular: Vec<_> = w.group().election().unwrap().irregular().iter().collect();
    // The ward's own answer is late too.
    let acknowledges = [&irregular[..], &[Rule::RecognitionWithin]].concat();
    w.elect(
        Actor::WardCommittee,
        "2025-01-20",
        election::Command::Recognise {
            recognise: recognition(&acknowledges),
            months: Some(30),
            label: None,
        },
    )
    .unwrap();
    log("irregular", w)
}

/// Hà Nội in 2024: what ends without anybody in office, and what was done against the law.
fn endings() -> Log {
    let mut w = World::new(1);
    let reasons = Set::<Reason>::of(&[Reason::Procedure, Reason::Dossier]);
    w.elected("2024-03-10", 1);
    w.depute(HEAD, "2024-03-10", deputy::Command::Open(candidate(2)))
        .unwrap();
    w.elect(
        Actor::WardCommittee,
        "2024-03-12",
        election::Command::Annul(Annul {
            decision: Some(number("30/QĐ-UBND")),
            reasons: Set::<Reason>::of(&[Reason::Complaint]),
        }),
    )
    .unwrap();
    w.elected("2024-05-12", 1);
    w.elect(Actor::WardCommittee, "2024-05-13", election::Command::Receive)
        .unwrap();
    w.elect(
        Actor::WardCommittee,
        "2024-05-17",
        election::Command::DeclineRecognition(reasons),
    )
    .unwrap();
    w.headed("2024-07-14", "2024-07-19", 1);
    w.depute(HEAD, "2024-07-20", deputy::Command::Abandon).unwrap();
    w.depute(HEAD, "2024-07-21", deputy::Command::Open(candidate(3)))
        .unwrap();
    w.depute(
        Actor::PartyCellCommittee,
        "2024-07-22",
        deputy::Command::Consent(Opinion::For),
    )
    .unwrap();
    w.depute(FRONT_HEAD, "2024-07-22", deputy::Command::Consent(Opinion::For))
        .unwrap();
    w.depute(HEAD, "2024-07-23", deputy::Command::Choose).unwrap();
    w.depute(HEAD, "2024-07-23", deputy::Command::Propose).unwrap();
    w.depute(Actor::WardCommittee, "2024-07-24", deputy::Command::Receive)
        .unwrap();
    w.depute(
        Actor::WardCommittee,
        "2024-07-30",
        deputy::Command::DeclineRecognition(reasons),
    )
    .unwrap();
    w.unlawful(
        Actor::WardChair(person(9001)),
        "2024-08-01",
        Command::Deputy(deputy::Command::Recognise(recognition(&[]))),
    )
    .unwrap();
    log("endings", w)
}

/// Hà Nội in August 2026: a participant, whom the ward recognises.
fn participants() -> Log {
    let mut w = World::new(1);
    w.headed("2026-08-02", "2026-08-06", 1);
    w.depute(HEAD, "2026-08-10", deputy::Command::OpenParticipant(candidate(2)))
        .unwrap();
    for by in [CELL_SECRETARY, FRONT_HEAD] {
        w.depute(by, "2026-08-11", deputy::Command::Consent(Opinion::For))
            .unwrap();
    }
    for (by, what) in [
        (HEAD, deputy::Command::Choose),
        (HEAD, deputy::Command::Propose),
        (Actor::WardCommittee, deputy::Command::Receive),
        (Actor::WardCommittee, deputy::Command::Recognise(recognition(&[]))),
    ] {
        w.depute(by, "2026-08-12", what).unwrap();
    }
    let task = Task {
        to: person(2),
        work: Power::Mediate,
    };
    w.delegate(HEAD, "2026-08-13", delegation::Command::AssignTask(task))
        .unwrap();
    log("participants", w)
}

/// Hà Nội in 2024: put off, left by a candidate, decided by household ballots, on a corrected voter list.
fn detours() -> Log {
    let mut w = World::new(1);
    let vote = "2024-06-02";
    w.prepare(vote, &[1, 2]);
    let off = Annul {
        decision: Some(number("31/QĐ-UBND")),
        reasons: Set::<Reason>::of(&[Reason::Procedure]),
    };
    let postpone = election::Postpone {
        day: Some(day("2024-06-09")),
        obstacle: election::Obstacle::ForceMajeure,
        decision: Some(number("13/QĐ-UBND")),
    };
    // Put off without a new day at first, as in a flood.
    let no_day = election::Postpone {
        day: None,
        ..postpone
    };
    w.elect(WARD_CHAIR, "2024-05-30", election::Command::Postpone(no_day))
        .unwrap();
    let set = election::SetDay {
        day: day("2024-06-03"),
        decision: Some(number("14/QĐ-UBND")),
    };
    w.elect(WARD_CHAIR, "2024-05-31", election::Command::SetDay(set))
        .unwrap();
    w.elect(WARD_CHAIR, "2024-06-01", election::Command::Postpone(postpone))
        .unwrap();
    w.elect(
        Actor::Resident(person(2)),
        "2024-06-08",
        election::Command::Withdraw,
    )
    .unwrap();
    w.elect(
        Actor::ElectionTeam,
        "2024-06-09",
        hold(310, 150, &[(1, 150)], None),
    )
    .unwrap();
    w.ballots_out("2024-06-10");
    w.elect(
        Actor::ElectionTeam,
        "2024-06-17",
        by_ballots(310, 310, &[(1, 200)], Some(1)),
    )
    .unwrap();
    w.elect(
        Actor::ElectionTeam,
        "2024-06-18",
        election::Command::CorrectVoterList(left_out(2)),
    )
    .unwrap();
    w.elect(Actor::WardCommittee, "2024-06-19", election::Command::Annul(off))
        .unwrap();
    w.elect(WARD_CHAIR, "2024-07-01", call("2024-08-04")).unwrap();
    w.elect(WARD_CHAIR, "2024-07-02", election::Command::CallOff(off))
        .unwrap();
    clustered(&mut w);
    log("detours", w)
}

/// Two clusters on a listed roll.
fn clustered(w: &mut World) {
    let vote = "2024-09-08";
    w.prepare(vote, &[1, 2]);
    let entry = |id| VoterListEntry {
        id: EntryId::from_u128(id),
        long_absent: id == 3,
    };
    let eligible = VoterList::Listed((1..=3).map(entry).collect());
    w.elect(
        Actor::ElectionTeam,
        "2024-09-01",
        election::Command::SettleVoterList(eligible),
    )
    .unwrap();
    let cluster = |(households, chair)| Cluster {
        households,
        chair,
        lives_there: true,
    };
    let plan = Clusters {
        scattered: true,
        clusters: [(300, Role::FrontCommittee), (200, Role::Resident)]
            .map(cluster)
            .to_vec(),
        consent: agreement(Role::FrontCommittee, "2024-09-01"),
    };
    w.elect(
        Actor::WardCommittee,
        "2024-09-02",
        election::Command::PlanClusters(plan),
    )
    .unwrap();
    let part = |eligible, votes: [u32; 2]| Part {
        on: day(vote),
        eligible,
        present: eligible,
        votes: (1..)
            .zip(votes)
            .map(|(n, votes)| Tally {
                candidate: person(n),
                votes,
            })
            .collect(),
    };
    let mut minutes = hands(3, 3, &[(1, 2), (2, 1)], Some(1));
    minutes.result.parts = vec![part(2, [1, 1]), part(1, [1, 0])];
    w.elect(Actor::ElectionTeam, vote, election::Command::Hold(minutes))
        .unwrap();
}

/// Đà Nẵng in 2017, where deputies were elected like the head.
fn elected_deputy() -> Log {
    let mut w = World::new(48);
    w.headed("2017-09-10", "2017-09-15", 1);
    let called = Command::DeputyElection(call("2017-10-15"));
    w.act(Actor::WardCommittee, "2017-09-20", called).unwrap();
    w.delegate(HEAD, "2017-09-21", delegation::Command::Exercise(Power::Mediate))
        .unwrap();
    log("elected_deputy", w)
}

/// Refusals with every kind of numbers that these worlds give.
pub fn refusals() -> Vec<Refusal> {
    let mut w = World::new(1);
    let refused = |w: &mut World, by, on: &str, what| w.act(by, on, what).unwrap_err();
    let mut all = vec![refused(
        &mut w,
        WARD_CHAIR,
        "2008-04-30",
        Command::Election(call("2008-05-30")),
    )];
    all.push(refused(
        &mut w,
        Actor::Resident(person(7)),
        "2024-11-01",
        Command::Election(call("2024-12-08")),
    ));
    w.headed("2024-07-14", "2024-07-19", 1);
    for (by, what) in [
        (HEAD, Command::Deputy(deputy::Command::Open(candidate(1)))),
        (
            HEAD,
            Command::Delegation(delegation::Command::Exercise(Power::Mediate)),
        ),
        (
            Actor::Deputy(person(2)),
            Command::Delegation(delegation::Command::Exercise(Power::Mediate)),
        ),
    ] {
        let act = Act {
            by,
            on: day("2024-08-01"),
            what,
        };
        all.extend(group::decide(w.group.as_ref(), &act, &w.book).err());
    }
    w.depute(HEAD, "2024-08-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    all.push(w.depute(HEAD, "2024-08-01", deputy::Command::Choose).unwrap_err());
    all
}
