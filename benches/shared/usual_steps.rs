//! A whole lawful term of one group, act by act, under two sets of rules.

use to_dan_pho::group::{self, Command, Event, Officer, Post, Register};
use to_dan_pho::law::{Opinion, Period, Power};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedures::delegation::{self, Grant, Scope, Task};
use to_dan_pho::procedures::{deputy, election};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Recorded, ResidentialGroup, Rulebook};

use super::baseline::{self, Baseline};
use super::support::{
    CELL_SECRETARY, FRONT_HEAD, WARD_CHAIR, agree, call, candidate, day, hold, person, recognise,
    recognition, team, ward,
};

const HEAD: Actor = Actor::Head(person(1));
const DEPUTY: Actor = Actor::Deputy(person(2));

/// One act of the way: its name, the act, and the group before it.
pub struct Step {
    pub name: &'static str,
    pub act: Act<Command>,
    pub before: Option<ResidentialGroup>,
    pub done: Recorded<Event>,
}

/// A way, and the hand-written match that walks it too.
pub struct Way {
    pub name: &'static str,
    pub baseline: Baseline,
    pub steps: Vec<Step>,
}

impl Way {
    /// Both ways.
    pub fn all(book: &Rulebook) -> [Self; 2] {
        [Self::ha_noi_2022(book), Self::national_2026(book)]
    }

    /// Hà Nội, 2022: a deputy through consultation and agreement, then delegation.
    pub fn ha_noi_2022(book: &Rulebook) -> Self {
        let mut acts = elected(
            Actor::WardCommittee,
            "2022-08-14",
            ["2022-07-20", "2022-07-28", "2022-08-02"],
        );
        acts.extend([
            (
                "deputy: open",
                HEAD,
                "2022-09-01",
                depute(deputy::Command::Open(candidate(2))),
            ),
            (
                "deputy: cell consulted",
                Actor::PartyCellCommittee,
                "2022-09-02",
                depute(deputy::Command::Consent(Opinion::For)),
            ),
            (
                "deputy: Front head agrees",
                FRONT_HEAD,
                "2022-09-03",
                depute(deputy::Command::Consent(Opinion::For)),
            ),
            (
                "deputy: choose",
                HEAD,
                "2022-09-05",
                depute(deputy::Command::Choose),
            ),
            (
                "deputy: propose",
                HEAD,
                "2022-09-05",
                depute(deputy::Command::Propose),
            ),
            (
                "deputy: receive",
                Actor::WardCommittee,
                "2022-09-06",
                depute(deputy::Command::Receive),
            ),
            (
                "deputy: recognise",
                Actor::WardCommittee,
                "2022-09-09",
                depute(deputy::Command::Recognise(recognition(&[]))),
            ),
            (
                "delegate",
                HEAD,
                "2022-09-12",
                delegate(delegation::Command::Grant(Grant {
                    to: person(2),
                    scope: Scope::Named(Set::<Power>::of(&[Power::Mediate, Power::ChairMeetings])),
                    period: Period::new(day("2022-09-12"), day("2022-12-31")).unwrap(),
                })),
            ),
            (
                "deputy exercises",
                DEPUTY,
                "2022-10-01",
                delegate(delegation::Command::Exercise(Power::ChairMeetings)),
            ),
            (
                "head exercises",
                HEAD,
                "2022-10-02",
                delegate(delegation::Command::Exercise(Power::SignBallots)),
            ),
            (
                "assign task",
                HEAD,
                "2022-10-03",
                delegate(delegation::Command::AssignTask(Task {
                    to: person(2),
                    work: Power::Mediate,
                })),
            ),
            (
                "revoke",
                HEAD,
                "2022-11-01",
                delegate(delegation::Command::Revoke),
            ),
        ]);
        Self::walk("Hà Nội 2022", baseline::decide::<baseline::HaNoi2022>, acts, book)
    }

    /// Any province, August 2026: a participant, whom the ward recognises.
    pub fn national_2026(book: &Rulebook) -> Self {
        let mut acts = elected(
            WARD_CHAIR,
            "2026-08-30",
            ["2026-08-06", "2026-08-13", "2026-08-18"],
        );
        acts.extend([
            (
                "participant: open",
                HEAD,
                "2026-09-14",
                depute(deputy::Command::OpenParticipant(candidate(2))),
            ),
            (
                "participant: cell secretary agrees",
                CELL_SECRETARY,
                "2026-09-15",
                depute(deputy::Command::Consent(Opinion::For)),
            ),
            (
                "participant: Front head agrees",
                FRONT_HEAD,
                "2026-09-16",
                depute(deputy::Command::Consent(Opinion::For)),
            ),
            (
                "participant: choose",
                HEAD,
                "2026-09-18",
                depute(deputy::Command::Choose),
            ),
            (
                "participant: propose",
                HEAD,
                "2026-09-18",
                depute(deputy::Command::Propose),
            ),
            (
                "participant: receive",
                Actor::WardCommittee,
                "2026-09-21",
                depute(deputy::Command::Receive),
            ),
            (
                "participant: recognise",
                Actor::WardCommittee,
                "2026-09-23",
                depute(deputy::Command::Recognise(recognition(&[]))),
            ),
            (
                "head exercises",
                HEAD,
                "2026-10-02",
                delegate(delegation::Command::Exercise(Power::SignBallots)),
            ),
            (
                "assign task",
                HEAD,
                "2026-10-03",
                delegate(delegation::Command::AssignTask(Task {
                    to: person(2),
                    work: Power::Mediate,
                })),
            ),
        ]);
        Self::walk("2026", baseline::decide::<baseline::National2026>, acts, book)
    }

    fn walk(name: &'static str, baseline: Baseline, acts: Vec<Named>, book: &Rulebook) -> Self {
        let mut group = None;
        let mut steps = Vec::new();
        for (name, by, on, what) in acts {
            let before = group.clone();
            let act = Act {
                by,
                on: day(on),
                what,
            };
            let done = group::decide(group.as_ref(), &act, book)
                .unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
            let same = baseline(group.as_ref(), &act, book.calendar());
            assert_eq!(
                same.as_ref(),
                Ok(&done),
                "{name}: the baseline gives another event"
            );
            assert!(done.irregular.is_empty(), "{name}: {:?}", done.irregular);
            group::evolve(&mut group, &done);
            steps.push(Step {
                name,
                act,
                before,
                done,
            });
        }
        Self {
            name,
            baseline,
            steps,
        }
    }

    /// The step of a name.
    pub fn step(&self, name: &str) -> &Step {
        self.steps.iter().find(|s| s.name == name).unwrap()
    }

    /// The group after the whole way.
    pub fn end(&self) -> ResidentialGroup {
        group::replay(self.steps.iter().map(|s| &s.done)).unwrap()
    }
}

type Named = (&'static str, Actor, &'static str, Command);

/// From the register to a head recognised eight days after the vote.
fn elected(caller: Actor, vote: &'static str, [called, agreed, set_up]: [&'static str; 3]) -> Vec<Named> {
    let ahead = |days| {
        vote.replace(
            &vote[8..],
            &format!("{:02}", vote[8..].parse::<u8>().unwrap() - days),
        )
    };
    let [posted, notified]: [&'static str; 2] = [ahead(10).leak(), ahead(5).leak()];
    let (received, recognised) = match vote {
        "2022-08-14" => ("2022-08-16", "2022-08-22"),
        _ => ("2026-09-03", "2026-09-08"),
    };
    let register = Register {
        ward: ward(1),
        name: "Nguyễn Du 1".parse().unwrap(),
        term: LocalTerm::ToDanPho,
        kind: None,
        households: 310,
    };
    let front_head = Officer {
        post: Post::FrontHead,
        person: FRONT_HEAD.person(),
    };
    vec![
        (
            "register",
            Actor::WardCommittee,
            "2008-05-01",
            Command::Register(register),
        ),
        (
            "record the Front head",
            Actor::WardFront,
            "2020-01-01",
            Command::RecordOfficer(front_head),
        ),
        ("call", caller, called, Command::Election(call(vote))),
        (
            "candidates",
            FRONT_HEAD,
            agreed,
            Command::Election(agree(&[1, 3], agreed)),
        ),
        ("team", WARD_CHAIR, set_up, Command::Election(team(set_up))),
        (
            "post",
            WARD_CHAIR,
            posted,
            Command::Election(election::Command::PostDecisions),
        ),
        (
            "notify",
            Actor::ElectionTeam,
            notified,
            Command::Election(election::Command::Notify),
        ),
        (
            "hold",
            Actor::ElectionTeam,
            vote,
            Command::Election(hold(
                310,
                300,
                &[(1, 200), (3, 90)],
                Some(person(1).uuid().as_u128()),
            )),
        ),
        (
            "report",
            Actor::ElectionTeam,
            received,
            Command::Election(election::Command::Send),
        ),
        (
            "receive",
            Actor::WardCommittee,
            received,
            Command::Election(election::Command::Receive),
        ),
        (
            "recognise",
            Actor::WardCommittee,
            recognised,
            Command::Election(recognise(&[])),
        ),
    ]
}

fn depute(command: deputy::Command) -> Command {
    Command::Deputy(command)
}

fn delegate(command: delegation::Command) -> Command {
    Command::Delegation(command)
}
