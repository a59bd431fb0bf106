//! The log: replayed, judged again, written and read.

use to_dan_pho::group::{self, Command, Envelope, Fault, Question, replay, verify};
use to_dan_pho::law::Matter;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedures::meeting::{BallotGround, Command as Do, Event, Kind, Proposal};
use to_dan_pho::{Act, GroupId, Rule};

use crate::support::residents::{
    HEAD, MATTER, conference_plan, hearing, matter, meet, notice, plan, proposal, residents, returned, window,
};
use crate::support::{World, day};

/// Two matters at a time and a conference, one of the matters by household ballots.
fn busy() -> World {
    let mut world = residents();
    world.notified(Matter::Contributions);
    let second = |act| Command::Meeting {
        matter: matter(101),
        act,
    };
    world
        .act(HEAD, "2024-03-05", second(Do::Open(proposal(Matter::Other))))
        .unwrap();
    let mut said = crate::support::residents::minutes(300, 199, 199, 0);
    said.result.declared = false;
    world.step(HEAD, "2024-03-10", Do::Hold(said)).unwrap();
    world
        .act(HEAD, "2024-03-10", second(meet(300, 200, 180, 20)))
        .unwrap();
    world
        .step(HEAD, "2024-03-12", plan(BallotGround::AfterMeeting))
        .unwrap();
    world.step(HEAD, "2024-03-13", Do::SendBallotPlan).unwrap();
    world
        .step(HEAD, "2024-03-14", window("2024-03-20", "2024-03-25"))
        .unwrap();
    world
        .step(HEAD, "2024-03-25", Do::CountBallots(returned(300, 290, 250)))
        .unwrap();
    world
        .act(
            HEAD,
            "2024-12-01",
            Command::Conference(conference_plan("2024-12-01")),
        )
        .unwrap();
    world
        .act(
            HEAD,
            "2024-12-20",
            Command::Conference(hearing(to_dan_pho::law::Report::ALL)),
        )
        .unwrap();
    world
}

fn envelopes(world: &World) -> Vec<Envelope> {
    let id = GroupId::from_u128(7);
    (1u64..)
        .zip(&world.log)
        .map(|(seq, done)| Envelope::new(id, seq, done.clone()))
        .collect()
}

#[test]
fn a_log_replays_and_is_judged_again() {
    let world = busy();
    assert_eq!(replay(&world.log), world.group);
    let log = envelopes(&world);
    let judged = verify(GroupId::from_u128(7), &log, &world.book).unwrap();
    assert_eq!(judged, world.group);
    let both: Vec<_> = world.group().matters().map(|(id, d)| (id, d.matter())).collect();
    assert_eq!(
        both,
        [(MATTER, Matter::Contributions), (matter(101), Matter::Other)]
    );
}

/// Whoever turns a failed meeting into a passed one is found.
#[test]
fn an_edited_result_is_found() {
    let world = busy();
    let mut log = envelopes(&world);
    let at = log
        .iter()
        .position(|e| {
            matches!(
                &e.event.what,
                group::Event::Meeting {
                    event: Event::Held { .. },
                    ..
                }
            )
        })
        .unwrap();
    let group::Event::Meeting {
        event: Event::Held { result, .. },
        ..
    } = &mut log[at].event.what
    else {
        unreachable!()
    };
    result.outcome = Outcome::Passed;
    let error = verify(GroupId::from_u128(7), &log, &world.book).unwrap_err();
    assert_eq!((error.position, error.fault), (at, Fault::OtherEvent));
}

#[test]
fn the_log_reads_back_from_json_and_postcard() {
    for entry in envelopes(&busy()) {
        let json = serde_json::to_string(&entry).unwrap();
        assert_eq!(serde_json::from_str::<Envelope>(&json).unwrap(), entry);
        let bytes = postcard::to_allocvec(&entry).unwrap();
        assert_eq!(postcard::from_bytes::<Envelope>(&bytes).unwrap(), entry);
    }
}

/// Every event gives back the command it came of.
#[test]
fn an_event_holds_its_command() {
    let mut world = residents();
    for act in [
        Do::Open(proposal(Matter::Other)),
        notice(None),
        meet(300, 300, 300, 0),
    ] {
        let on = if matches!(act, Do::Hold(_)) {
            "2024-03-10"
        } else {
            "2024-03-04"
        };
        let done = world.step(HEAD, on, act.clone()).unwrap();
        let expected = Command::Meeting { matter: MATTER, act };
        assert_eq!(done.what.command(), expected);
    }
}

#[test]
fn missing_lists_everything() {
    let world = residents();
    let act = |matter| Act {
        by: to_dan_pho::Actor::FrontCommittee,
        on: day("2024-03-01"),
        what: Command::Meeting {
            matter: MATTER,
            act: Do::Open(Proposal {
                consent: None,
                ..proposal(matter)
            }),
        },
    };
    let found = group::missing(world.group.as_ref(), &act(Matter::Head), &world.book);
    let rules: Vec<_> = found.unmet.iter().map(|f| f.rule).collect();
    assert_eq!(
        rules,
        [
            // Who can put nothing forward at all is told so first.
            Rule::ProposeGroup,
            Rule::MeetingMatters,
            Rule::ProposeGroupConsent
        ]
    );
}

#[test]
fn open_asks_before_the_content_is_known() {
    let mut world = residents();
    let ask = |world: &World, by, on, kind| {
        let what = Question::Meeting { matter: MATTER, kind };
        let act = Act {
            by,
            on: day(on),
            what,
        };
        group::open(world.group.as_ref(), &act, &world.book)
            .err()
            .map(|refusal| refusal.rule)
    };
    assert_eq!(ask(&world, HEAD, "2024-03-01", Kind::Open), None);
    assert_eq!(ask(&world, HEAD, "2024-03-01", Kind::Hold), Some(Rule::NoMatter));
    world.notified(Matter::Other);
    assert_eq!(
        ask(&world, HEAD, "2024-03-10", Kind::Open),
        Some(Rule::MatterOpen)
    );
    assert_eq!(ask(&world, HEAD, "2024-03-10", Kind::Hold), None);
    assert_eq!(ask(&world, HEAD, "2024-03-03", Kind::Hold), Some(Rule::TooEarly));
    let ward = to_dan_pho::Actor::WardCommittee;
    assert_eq!(
        ask(&world, ward, "2024-03-10", Kind::Hold),
        Some(Rule::MeetingConvening)
    );
    let conference = Act {
        by: HEAD,
        on: day("2024-12-01"),
        what: Question::Conference(to_dan_pho::procedures::conference::Kind::Hold),
    };
    let refusal = group::open(world.group.as_ref(), &conference, &world.book).unwrap_err();
    assert_eq!(refusal.rule, Rule::NoConference);
}
