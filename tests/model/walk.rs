//! Every act of a small world, tried in every state that such acts lead to.
//!
//! The world has three people who may stand, the bodies around the group, six days, and every kind
//! of command with lawful and unlawful content. It is walked breadth first from a registered group,
//! once under each regulation that differs. States are told apart by their whole content; of states
//! of one shape (stage of the election and of the choice, who is in office, what is delegated) only
//! the first few are followed, and all are checked.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::{Days, Months, NaiveDate};
use to_dan_pho::group::{
    self, Command, Envelope, Event, History, Officer, Position, PositionSource, Post, Question, Register,
    StatedTenure,
};
use to_dan_pho::law::edition::Strength;
use to_dan_pho::law::{Opinion, Period, Power, Role};
use to_dan_pho::office::{Office, Origin, Tenure};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedures::delegation::{self, Capacity, Grant, Scope, Task};
use to_dan_pho::procedures::deputy;
use to_dan_pho::procedures::election::{self, Annul, Call, FinaliseCandidates, Outcome, SetUpTeam};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, GroupId, PersonId, Recorded, Refusal, ResidentialGroup, Rule, Rulebook};

use crate::support::obligations;
use crate::support::*;

/// How many states of one shape are followed.
const FOLLOWED: usize = 1;

/// What the walk is about: a place, a day to vote, and what LAW.md says of deputies there.
struct Place {
    name: &'static str,
    province: u8,
    households: u32,
    vote: &'static str,
    /// The last day, in months after the vote: past a term of 30, unless the rules change before.
    months: u32,
    /// The consents a deputy needs (LAW.md, row 28); none where no deputy can be chosen at all.
    consents: &'static [(Role, Strength)],
    /// Whether a deputy, a participant, or nobody is put forward.
    chosen: Option<Office>,
    /// Whether a delegation is possible at all (Hà Nội, article 16, until the decree of 2026).
    delegates: bool,
    /// Lower bounds: followed states, decisions.
    least: (usize, usize),
}

const FRONT: (Role, Strength) = (Role::FrontHead, Strength::Agreement);
const CELL: (Role, Strength) = (Role::PartyCellCommittee, Strength::Consultation);
const SECRETARY: (Role, Strength) = (Role::PartyCellSecretary, Strength::Agreement);

const PLACES: &[Place] = &[
    Place {
        name: "national 2009: joint resolution alone",
        province: 79,
        households: 500,
        vote: "2009-06-15",
        months: 32,
        consents: &[],
        chosen: None,
        delegates: false,
        least: (100, 100_000),
    },
    Place {
        name: "national 2013: circular 04/2012",
        province: 79,
        households: 500,
        vote: "2013-06-16",
        months: 32,
        consents: &[],
        chosen: None,
        delegates: false,
        least: (100, 100_000),
    },
    Place {
        name: "national June 2018: as amended by 09/2017",
        province: 79,
        households: 500,
        vote: "2018-06-17",
        months: 7,
        consents: &[],
        chosen: None,
        delegates: false,
        least: (100, 100_000),
    },
    Place {
        name: "national 2020: as amended by 14/2018",
        province: 79,
        households: 500,
        vote: "2020-06-14",
        months: 32,
        consents: &[FRONT],
        chosen: Some(Office::Deputy),
        delegates: true,
        least: (2_000, 2_000_000),
    },
    Place {
        name: "Hà Nội October 2019: deputies above 600 households",
        province: 1,
        households: 700,
        vote: "2019-11-10",
        months: 32,
        consents: &[FRONT, CELL],
        chosen: Some(Office::Deputy),
        delegates: true,
        least: (2_000, 2_000_000),
    },
    Place {
        name: "Hà Nội 2022",
        province: 1,
        households: 500,
        vote: "2022-07-17",
        months: 32,
        consents: &[FRONT, CELL],
        chosen: Some(Office::Deputy),
        delegates: true,
        least: (2_000, 2_000_000),
    },
    Place {
        name: "Hà Nội July 2023: the law without its decree",
        province: 1,
        households: 500,
        vote: "2023-07-28",
        months: 32,
        consents: &[FRONT, CELL],
        chosen: Some(Office::Deputy),
        delegates: true,
        least: (2_000, 2_000_000),
    },
    Place {
        name: "Hà Nội 2024: decree 59/2023",
        province: 1,
        households: 500,
        vote: "2024-12-08",
        months: 32,
        consents: &[FRONT, CELL],
        chosen: Some(Office::Deputy),
        delegates: true,
        least: (2_000, 2_000_000),
    },
    Place {
        name: "national 2024: decree 59/2023",
        province: 79,
        households: 500,
        vote: "2024-12-08",
        months: 32,
        consents: &[FRONT],
        chosen: Some(Office::Deputy),
        delegates: true,
        least: (2_000, 2_000_000),
    },
    Place {
        name: "Hà Nội August 2026: decree 185/2026",
        province: 1,
        households: 500,
        vote: "2026-08-30",
        months: 32,
        consents: &[SECRETARY, FRONT],
        chosen: Some(Office::Participant),
        delegates: false,
        least: (750, 750_000),
    },
];

/// The days of the world, from the day of the vote.
fn days(place: &Place) -> Vec<NaiveDate> {
    let vote = day(place.vote);
    let before = |n| vote.checked_sub_days(Days::new(n)).unwrap();
    let after = |n| vote.checked_add_days(Days::new(n)).unwrap();
    vec![
        before(25),
        before(3),
        vote,
        after(7),
        after(30),
        vote.checked_add_months(Months::new(place.months)).unwrap(),
    ]
}

/// Every command of the world, each with the actors who try it.
fn commands(place: &Place, days: &[NaiveDate]) -> Vec<(Command, Vec<Actor>)> {
    let (vote, second) = (days[2], days[4]);
    let on = days[0].to_string();
    let mut all = Vec::new();
    let mut add = |actors: &[Actor], commands: Vec<Command>| {
        all.extend(commands.into_iter().map(|c| (c, actors.to_vec())));
    };
    let resident = Actor::Resident(person(4));
    let election = |c| Command::Election(c);
    let young = Candidate {
        age: Age::Years(20),
        ..candidate(3)
    };

    add(
        &[Actor::WardCommittee],
        vec![
            Command::Register(Register {
                ward: ward(place.province),
                name: "Nguyễn Du 2".parse().unwrap(),
                term: LocalTerm::ToDanPho,
                kind: None,
                households: 1,
            }),
            Command::CountHouseholds(400),
            Command::RecordOfficer(Officer {
                post: Post::FrontHead,
                person: FRONT_HEAD.person(),
            }),
        ],
    );

    // One walk begins from a stated position too.
    if place.name == FROM_A_POSITION {
        let since = days[0].checked_sub_months(Months::new(20)).unwrap();
        let head = StatedTenure::since(Office::Head, person(1), since).to(days[3]);
        let position = Position::new(PositionSource::WardList).with(head);
        add(&[Actor::WardCommittee], vec![position.into()]);
    }

    let basis = |number_| {
        let election::Command::Call(call) = call(&vote.to_string()) else {
            panic!()
        };
        election(election::Command::Call(Call {
            basis: Some(number(number_)),
            ..call
        }))
    };
    let without = |agreed: election::Command| match agreed {
        election::Command::FinaliseCandidates(list) => {
            election(election::Command::FinaliseCandidates(FinaliseCandidates {
                consent: None,
                ..list
            }))
        }
        election::Command::SetUpTeam(team) => election(election::Command::SetUpTeam(SetUpTeam {
            consent: None,
            ..team
        })),
        other => election(other),
    };
    let members = |members: &[u128]| {
        let election::Command::SetUpTeam(set_up) = team(&on) else {
            panic!()
        };
        election(election::Command::SetUpTeam(SetUpTeam {
            members: members.iter().copied().map(person).collect(),
            ..set_up
        }))
    };
    add(
        &[Actor::WardCommittee, WARD_CHAIR, resident],
        vec![
            election(call(&vote.to_string())),
            election(call(&second.to_string())),
            basis("16/2022/QĐ-UBND"),
            election(team(&on)),
            without(team(&on)),
            members(&[]),
            members(&[1, 801]),
            election(election::Command::PostDecisions),
            election(rerun(&second.to_string())),
            election(election::Command::Annul(Annul {
                decision: Some(number("30/QĐ-UBND")),
                reasons: Set::<Reason>::of(&[Reason::Count]),
            })),
        ],
    );
    add(
        &[FRONT_HEAD, Actor::WardCommittee],
        vec![
            election(agree(&[1], &on)),
            election(agree(&[1, 2], &on)),
            election(agree(&[1, 1], &on)),
            election(agree(&[], &on)),
            without(agree(&[1], &on)),
        ],
    );
    add(
        &[resident],
        vec![
            election(election::Command::Nominate(candidate(2))),
            election(election::Command::Nominate(young)),
        ],
    );
    add(
        &[Actor::ElectionTeam, resident],
        vec![
            election(election::Command::Notify),
            election(hold(310, 300, &[(1, 290)], Some(1))),
            election(hold(310, 300, &[(1, 90), (2, 200)], Some(2))),
            election(hold(310, 300, &[(1, 150), (2, 150)], None)),
            election(hold(310, 300, &[(1, 290)], None)),
            election(hold(310, 300, &[(1, 155)], None)),
            election(hold(310, 155, &[(1, 155)], None)),
            election(hold(310, 300, &[(1, 301)], Some(1))),
            election(election::Command::Send),
        ],
    );
    let everything = Rule::ALL;
    let recognise_as = |acknowledges: &[Rule], from, months| {
        election(election::Command::Recognise {
            recognise: Recognise {
                from,
                ..recognition(acknowledges)
            },
            months,
            label: None,
        })
    };
    add(
        &[Actor::WardCommittee, WARD_CHAIR],
        vec![
            election(election::Command::Receive),
            recognise_as(&[], None, None),
            recognise_as(everything, None, Some(30)),
            recognise_as(everything, None, Some(60)),
            recognise_as(everything, Some(second), Some(30)),
            election(election::Command::DeclineRecognition(Set::EMPTY)),
            election(election::Command::DeclineRecognition(Set::<Reason>::of(&[
                Reason::Procedure,
            ]))),
        ],
    );

    let deputy = Command::Deputy;
    // Of the two offices of 2026 the walk is about the participants; the deputies are those of the years before.
    let put_forward = |candidate| match place.chosen {
        Some(Office::Participant) => deputy::Command::OpenParticipant(candidate),
        _ => deputy::Command::Open(candidate),
    };
    let heads = [Actor::Head(person(1)), Actor::Head(person(2))];
    add(
        &[heads[0], heads[1], resident],
        vec![
            deputy(put_forward(candidate(2))),
            deputy(put_forward(candidate(3))),
            deputy(put_forward(young)),
            deputy(deputy::Command::Choose),
            deputy(deputy::Command::Propose),
            deputy(deputy::Command::Abandon),
        ],
    );
    add(
        &[
            FRONT_HEAD,
            Actor::FrontHead(person(1)),
            Actor::PartyCellCommittee,
            CELL_SECRETARY,
        ],
        vec![
            deputy(deputy::Command::Consent(Opinion::For)),
            deputy(deputy::Command::Consent(Opinion::Against)),
        ],
    );
    let recognise_deputy = |acknowledges: &[Rule], from| {
        deputy(deputy::Command::Recognise(Recognise {
            from,
            ..recognition(acknowledges)
        }))
    };
    add(
        &[Actor::WardCommittee, resident],
        vec![
            deputy(deputy::Command::Receive),
            recognise_deputy(&[], None),
            recognise_deputy(everything, None),
            recognise_deputy(everything, Some(second)),
            deputy(deputy::Command::DeclineRecognition(Set::<Reason>::of(&[
                Reason::Dossier,
            ]))),
        ],
    );

    let delegate = Command::Delegation;
    let grant = |to, scope, period| {
        delegate(delegation::Command::Grant(Grant {
            to: person(to),
            scope,
            period,
        }))
    };
    let (third, last) = (days[3], days[5]);
    let named = Scope::Named(Set::<Power>::of(&[Power::Mediate]));
    add(
        &[
            heads[0],
            heads[1],
            Actor::Deputy(person(2)),
            Actor::Deputy(person(3)),
            Actor::Participant(person(2)),
        ],
        vec![
            grant(2, Scope::GeneralManagement, Period::since(third)),
            grant(2, named, Period::new(third, second).unwrap()),
            grant(2, named, Period::new(second, last).unwrap()),
            grant(2, named, Period::new(third, third).unwrap()),
            grant(3, Scope::GeneralManagement, Period::since(second)),
            grant(
                2,
                Scope::Named(Set::<Power>::of(&[Power::SignBallots])),
                Period::since(third),
            ),
            delegate(delegation::Command::Revoke),
            delegate(delegation::Command::Exercise(Power::Mediate)),
            delegate(delegation::Command::Exercise(Power::SignBallots)),
            delegate(delegation::Command::AssignTask(Task {
                to: person(2),
                work: Power::Mediate,
            })),
        ],
    );
    all
}

fn question(command: &Command) -> Option<Question> {
    match command {
        Command::Election(c) => Some(Question::Election(c.kind())),
        Command::Deputy(c) => Some(Question::Deputy(c.kind())),
        Command::Delegation(c) => Some(Question::Delegation(c.kind())),
        _ => None,
    }
}

/// A state of the walk: the group, and how it came about.
struct Node {
    group: ResidentialGroup,
    parent: usize,
    event: Recorded<Event>,
}

struct Walk<'a> {
    place: &'a Place,
    book: Rulebook,
    days: Vec<NaiveDate>,
    nodes: Vec<Node>,
    accepted: usize,
    decisions: usize,
    distinct: usize,
    /// What happened anywhere in the walk, by kind.
    reached: BTreeSet<String>,
}

/// The kind of an event, and what tells one outcome from another.
fn kind(event: &Event) -> String {
    let of = |text: String| {
        let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
        text[..end].to_string()
    };
    match event {
        Event::Election(election::Event::Held { outcome, .. }) => {
            format!("election Held {}", of(format!("{outcome:?}")))
        }
        Event::Election(e) => format!("election {}", of(format!("{e:?}"))),
        Event::Deputy(e) => format!("deputy {}", of(format!("{e:?}"))),
        Event::Delegation(delegation::Event::Exercised { capacity, .. }) => {
            format!("delegation Exercised {capacity:?}")
        }
        Event::Delegation(e) => format!("delegation {}", of(format!("{e:?}"))),
        other => of(format!("{other:?}")),
    }
}

/// The whole content of a state but for the count of events, by which no two would be the same.
fn content(group: &ResidentialGroup) -> String {
    let mut text = format!("{group:?}");
    text.truncate(text.rfind("events:").unwrap());
    text
}

/// Without who is to begin, and how the deputies would end without that.
fn as_known(text: &str) -> String {
    let Some((before, rest)) = text.split_once("ahead: Some(") else {
        return text.to_string();
    };
    let mut open = 1;
    let closed = rest.split_once(|c| {
        open += i32::from(c == '(') - i32::from(c == ')');
        open == 0
    });
    before.to_string() + closed.unwrap().1
}

/// The stage of everything, without the numbers.
fn shape(group: &ResidentialGroup) -> String {
    let election = group.election().map(|e| {
        let held = e
            .held()
            .map(|h| format!("{:?}", h.outcome).split('(').next().map(String::from));
        let ready = (e.candidates().next().is_some(), e.team().is_some());
        (ready, held, e.receipt().is_some(), e.round().min(2))
    });
    let whole = format!("{group:?}");
    let text = as_known(&whole);
    let selection = group.selection().map(|s| {
        // An opinion that nobody asks for is taken too, and leads nowhere: which of them agreed, and not how many.
        let agreed = |of| {
            let consents = s.consents().iter();
            consents.filter(|c| c.of == of).any(|c| c.opinion == Opinion::For)
        };
        (
            [
                Role::FrontHead,
                Role::PartyCellCommittee,
                Role::PartyCellSecretary,
            ]
            .map(agreed),
            s.chosen().is_some(),
            text.contains("proposed: Some"),
            s.receipt().is_some(),
        )
    });
    let deputies = text.matches("office: Deputy").count() + text.matches("office: Participant").count();
    let heads = whole.matches("HeadTerm {").count() + whole.matches("office: Head").count();
    let authority = group
        .authority()
        .map(|a| (a.delegation().map(|d| d.to), a.task().is_some()));
    format!("{election:?} {selection:?} {heads} {deputies} {authority:?}")
}

impl Walk<'_> {
    fn log(&self, node: usize) -> Vec<&Recorded<Event>> {
        let mut log = Vec::new();
        let mut at = Some(node);
        while let Some(i) = at {
            log.push(&self.nodes[i].event);
            at = (i > 0).then(|| self.nodes[i].parent);
        }
        log.reverse();
        log
    }

    fn run(&mut self) -> usize {
        let mut questions = Vec::new();
        let mut world = Vec::new();
        for (what, actors) in commands(self.place, &self.days) {
            for &on in &self.days {
                for &by in &actors {
                    let asked = (question(&what), by, on);
                    let key = questions.iter().position(|q| *q == asked).unwrap_or_else(|| {
                        questions.push(asked);
                        questions.len() - 1
                    });
                    let what = what.clone();
                    world.push((Act { by, on, what }, key));
                }
            }
        }
        let register = Act {
            by: Actor::WardCommittee,
            on: day("2008-05-01"),
            what: Command::Register(Register {
                ward: ward(self.place.province),
                name: "Nguyễn Du 1".parse().unwrap(),
                term: LocalTerm::ToDanPho,
                kind: None,
                households: self.place.households,
            }),
        };
        let unregistered: Vec<_> = world
            .iter()
            .filter(|(a, _)| question(&a.what).is_some())
            .collect();
        for (act, _) in unregistered {
            assert_eq!(
                group::decide(None, act, &self.book).unwrap_err().rule,
                Rule::GroupUnknown
            );
        }
        let event = group::decide(None, &register, &self.book).unwrap();
        let mut group = None;
        group::evolve(&mut group, &event);
        self.nodes.push(Node {
            group: group.unwrap(),
            parent: 0,
            event,
        });
        let mut seen = BTreeSet::from([content(&self.nodes[0].group)]);
        let mut shapes = BTreeMap::<String, usize>::new();
        let mut queue = VecDeque::from([0]);
        let mut followed = 0;
        while let Some(node) = queue.pop_front() {
            followed += 1;
            let before = self.nodes[node].group.clone();
            let mut closed = BTreeSet::new();
            for (act, key) in &world {
                let Some((next, done)) = self.attempt(&before, act, *key, &mut closed) else {
                    continue;
                };
                if !seen.insert(content(&next)) {
                    continue;
                }
                self.nodes.push(Node {
                    group: next,
                    parent: node,
                    event: done,
                });
                let new = self.nodes.len() - 1;
                self.invariants(new);
                let of_its_shape = shapes.entry(shape(&self.nodes[new].group)).or_default();
                if *of_its_shape < FOLLOWED {
                    *of_its_shape += 1;
                    self.verified(new);
                    queue.push_back(new);
                } else {
                    // Checked, and not needed any more as anybody's parent.
                    self.nodes.pop();
                }
            }
            assert_eq!(before, self.nodes[node].group, "a decision changed the state");
        }
        self.distinct = seen.len();
        followed
    }

    /// Decides one act, and everything that must hold of the decision itself. `key` stands for the
    /// kind of act, the actor and the day: where that alone is refused, what is missing is asked for
    /// one content only.
    fn attempt(
        &mut self,
        group: &ResidentialGroup,
        act: &Act<Command>,
        key: usize,
        closed: &mut BTreeSet<usize>,
    ) -> Option<(ResidentialGroup, Recorded<Event>)> {
        self.decisions += 1;
        let decision = group::decide(Some(group), act, &self.book);
        if closed.contains(&key) {
            assert!(
                decision.is_err(),
                "open refused what decide acknowledges: {act:?}\n{group:?}"
            );
            return None;
        }
        let missing = group::missing(Some(group), act, &self.book);
        let open = question(&act.what).map(|what| {
            let act = Act {
                by: act.by,
                on: act.on,
                what,
            };
            group::open(Some(group), &act, &self.book)
        });
        match decision {
            Err(refusal) => {
                assert_eq!(
                    missing.unmet.first().map(|f| f.rule),
                    Some(refusal.rule),
                    "{act:?}\n{group:?}"
                );
                if let Some(Err(stage)) = open {
                    assert_eq!(stage, refusal, "open and decide give other reasons: {act:?}");
                    // Once a state.
                    if closed.is_empty() {
                        self.recorded(group, act, refusal);
                    }
                    closed.insert(key);
                }
                None
            }
            Ok(done) => {
                self.accepted += 1;
                self.reached.insert(kind(&done.what));
                assert_eq!(missing.unmet, [], "{act:?}\n{group:?}");
                assert!(
                    missing.irregular.iter().eq(done.irregular.iter()),
                    "missing foretells other irregularities: {act:?}"
                );
                assert_ne!(open.map(|o| o.is_err()), Some(true), "{act:?}\n{group:?}");
                assert_eq!(
                    group::judge_again(Some(group), &done, &self.book).as_ref(),
                    Ok(&done),
                    "judged again"
                );
                let mut next = Some(group.clone());
                group::evolve(&mut next, &done);
                let next = next.unwrap();
                // What is due is compared after one act in sixteen: the list is made anew each time.
                if self.accepted.is_multiple_of(16) {
                    let due = |group: &ResidentialGroup| group.obligations(act.on, &self.book);
                    obligations::answered(&due(group), &done.what, &due(&next));
                }
                Some((next, done))
            }
        }
    }

    /// What is refused can be recorded as done against the law, and changes nothing but the count of events.
    fn recorded(&self, group: &ResidentialGroup, act: &Act<Command>, refusal: Refusal) {
        let done = group::record_unlawful(Some(group), act, &self.book).unwrap();
        let command = Box::new(act.what.clone());
        assert_eq!(done.what, Event::UnlawfulRecorded { command, refusal });
        assert_eq!(
            group::judge_again(Some(group), &done, &self.book).as_ref(),
            Ok(&done)
        );
        let mut next = Some(group.clone());
        group::evolve(&mut next, &done);
        assert_eq!(content(&next.unwrap()), content(group));
    }

    /// The log that made a state verifies, and makes that state.
    fn verified(&self, node: usize) {
        let log = self.log(node);
        let id = GroupId::from_u128(1);
        let envelopes: Vec<_> = (1..)
            .zip(&log)
            .map(|(seq, done)| Envelope::new(id, seq, (*done).clone()))
            .collect();
        assert_eq!(
            group::verify(id, &envelopes, &self.book).map(|g| g.as_ref() == Some(&self.nodes[node].group)),
            Ok(true)
        );
    }

    /// Everything that must hold of a state, told from its log alone.
    fn invariants(&self, node: usize) {
        let group = &self.nodes[node].group;
        let log = self.log(node);
        assert_eq!(
            group::replay(log.iter().copied()).as_ref(),
            Some(group),
            "replay gives another state"
        );
        let history = History::of(log.iter().copied());
        let last = log.iter().map(|d| d.on).max().unwrap();
        for on in [last, *self.days.last().unwrap()] {
            if node.is_multiple_of(8) {
                obligations::hold(group, on.max(last), &self.book);
            }
        }
        let mut probes: BTreeSet<_> = self.days.iter().copied().collect();
        for tenure in history.tenures() {
            probes.extend(
                [Some(tenure.period.from()), tenure.period.until()]
                    .into_iter()
                    .flatten(),
            );
        }
        probes = probes
            .into_iter()
            .flat_map(|d| [d.pred_opt().unwrap(), d, d.succ_opt().unwrap()])
            .collect();

        for &on in &probes {
            let heads: Vec<_> = history
                .tenures()
                .iter()
                .filter(|t| t.office == Office::Head && t.period.contains(on))
                .collect();
            assert!(heads.len() <= 1, "two heads on {on}: {heads:?}\n{log:#?}");
            if on >= last {
                assert_eq!(group.provisional_on(on), history.provisional_on(on), "on {on}");
                assert_eq!(
                    group.head_on(on),
                    heads.first().map(|t| **t),
                    "on {on}: {group:?}\n{log:#?}"
                );
                let sorted = |mut all: Vec<Tenure>| {
                    all.sort_by_key(|t| t.person);
                    all
                };
                let deputies = sorted(group.deputies_on(on).collect());
                assert_eq!(deputies, sorted(history.deputies_on(on).collect()), "on {on}");
            }
            let deputies: Vec<_> = history.deputies_on(on).collect();
            for t in &deputies {
                assert!(
                    heads.iter().all(|h| h.person != t.person),
                    "head and deputy at once"
                );
                if t.office == Office::Deputy {
                    assert!(!heads.is_empty(), "a deputy without a head on {on}\n{log:#?}");
                }
            }
            if self.place.chosen == Some(Office::Deputy) {
                assert!(deputies.len() <= 1, "two deputies on {on}\n{log:#?}");
            }
            self.authority(group, &history, &log, on, last);
        }
        for tenure in history.tenures() {
            match tenure.office {
                _ if tenure.origin == Origin::Stated => {
                    let stated = log.iter().any(|d| matches!(d.what, Event::PositionStated(_)));
                    assert!(stated, "a stated tenure without a statement: {log:#?}");
                }
                Office::Head => elected(&log, *tenure),
                Office::Deputy | Office::Participant => self.consented(&log, *tenure),
                // tests/dismissal walks the vacancies.
                Office::ProvisionalHead => panic!("nobody appoints here"),
                other => panic!("no case for {other:?}"),
            }
        }
    }

    /// Who acts for the head on a day does so inside a grant, and both tenures of that grant.
    fn authority(
        &self,
        group: &ResidentialGroup,
        history: &History,
        log: &[&Recorded<Event>],
        on: NaiveDate,
        last: NaiveDate,
    ) {
        for power in [Power::Mediate, Power::SignBallots] {
            let then: Vec<_> = history.may_act(power, on).collect();
            if on >= last {
                assert!(
                    group.may_act(power, on).eq(then.iter().copied()),
                    "on {on}: {log:#?}"
                );
            }
            for acting in then {
                match acting.capacity {
                    Capacity::Own => {
                        assert_eq!(history.head_on(on).map(|t| t.person), Some(acting.person));
                    }
                    Capacity::ForTheHead => {
                        assert!(self.place.delegates, "a delegation where no text allows it");
                        assert!(granted(history, log, acting.person, power, on), "{log:#?}");
                    }
                    other => panic!("no case for {other:?}"),
                }
                assert!(
                    acting.until.is_none_or(|until| on < until),
                    "acts past its own end"
                );
            }
        }
    }

    /// The consents the law asks for had been given when the head chose, in their strength.
    fn consented(&self, log: &[&Recorded<Event>], tenure: Tenure) {
        assert_eq!(
            Some(tenure.office),
            self.place.chosen,
            "an office the place does not have"
        );
        let gives = log
            .iter()
            .position(|d| match &d.what {
                Event::Deputy(deputy::Event::Recognised { tenure: given, .. }) => begins(*given, tenure),
                _ => false,
            })
            .unwrap_or_else(|| panic!("an office without an event that gives it: {tenure:?}"));
        let chosen = log[..=gives]
            .iter()
            .rposition(|d| matches!(&d.what, Event::Deputy(deputy::Event::Chosen)))
            .unwrap();
        let opened = log[..chosen]
            .iter()
            .rposition(
                |d| matches!(&d.what, Event::Deputy(deputy::Event::Opened { candidate, .. } | deputy::Event::ParticipantOpened { candidate, .. }) if candidate.person == tenure.person),
            )
            .unwrap();
        for (role, strength) in self.place.consents {
            let mut answer: Option<(NaiveDate, Opinion)> = None;
            for done in &log[opened..chosen] {
                if let Event::Deputy(deputy::Event::Consented(c)) = &done.what
                    && c.of == *role
                    && done.on <= log[chosen].on
                    && answer.is_none_or(|(on, _)| on <= done.on)
                {
                    assert!(
                        done.by.person() != Some(tenure.person),
                        "somebody agreed to themselves"
                    );
                    answer = Some((done.on, c.opinion));
                }
            }
            let opinion = answer.map(|(_, opinion)| opinion);
            match strength {
                Strength::Consultation => assert!(opinion.is_some(), "{role:?} was not asked: {log:#?}"),
                Strength::Agreement => assert_eq!(opinion, Some(Opinion::For), "{role:?}: {log:#?}"),
                other => panic!("no case for {other:?}"),
            }
        }
        // The head who chose had been recognised, no later than the deputy's first day.
        let Actor::Head(chooser) = log[chosen].by else {
            panic!()
        };
        let recognised = log[..gives].iter().any(|d| {
            matches!(&d.what, Event::PositionStated(position) if position.tenures.iter().any(|head| head.person == chooser))
                || matches!(&d.what, Event::Election(election::Event::Recognised { tenure: head, .. })
                if head.person == chooser && head.period.from() <= tenure.period.from())
        });
        assert!(recognised, "a deputy before the head: {log:#?}");
    }
}

/// The same tenure, though its end may have come earlier since.
fn begins(given: Tenure, now: Tenure) -> bool {
    (given.office, given.person, given.period.from()) == (now.office, now.person, now.period.from())
}

/// A head comes from an event, and that from more than half of the whole voter list.
fn elected(log: &[&Recorded<Event>], tenure: Tenure) {
    let gives = log
        .iter()
        .position(|d| {
            matches!(&d.what, Event::Election(election::Event::Recognised { tenure: head, .. }) if begins(*head, tenure))
        })
        .unwrap_or_else(|| panic!("an office without an event that gives it: {tenure:?}"));
    let minutes = log[..gives]
        .iter()
        .rev()
        .find_map(|d| match &d.what {
            Event::Election(election::Event::Held {
                sitting: minutes,
                outcome,
                ..
            }) => {
                assert_eq!(*outcome, Outcome::Elected(tenure.person));
                Some(minutes)
            }
            _ => None,
        })
        .unwrap();
    let votes = minutes
        .result
        .votes
        .iter()
        .find(|t| t.candidate == tenure.person)
        .unwrap()
        .votes;
    assert!(u64::from(votes) * 2 > u64::from(minutes.eligible));
}

/// Whether a grant in the log gives a person a power on a day.
fn granted(history: &History, log: &[&Recorded<Event>], to: PersonId, power: Power, on: NaiveDate) -> bool {
    log.iter().enumerate().any(|(at, done)| {
        let Event::Delegation(delegation::Event::Granted { grant, covers, .. }) = &done.what else {
            return false;
        };
        let together = |t: &&Tenure| t.period.contains(done.on) && t.period.contains(on);
        let tenures = || history.tenures().iter().filter(together);
        let revoked = log[at..]
            .iter()
            .take_while(|d| {
                !matches!(d.what, Event::Delegation(delegation::Event::Granted { .. }))
                    || core::ptr::eq(**d, *done)
            })
            .any(|d| matches!(d.what, Event::Delegation(delegation::Event::Revoked)) && d.on <= on);
        grant.to == to
            && covers.contains(power)
            && grant.period.contains(on)
            && tenures().any(|t| t.office == Office::Head && Some(t.person) == done.by.person())
            && tenures().any(|t| t.office == Office::Deputy && t.person == to)
            && !revoked
    })
}

fn walk(name: &str) {
    let place = PLACES.iter().find(|p| p.name.starts_with(name)).unwrap();
    let mut walk = Walk {
        place,
        book: Rulebook::builtin(),
        days: days(place),
        nodes: Vec::new(),
        accepted: 0,
        decisions: 0,
        distinct: 0,
        reached: BTreeSet::new(),
    };
    let followed = walk.run();
    println!(
        "{}: {} decisions, {} accepted, {} states, {followed} of them followed",
        place.name, walk.decisions, walk.accepted, walk.distinct
    );
    assert!(
        followed >= place.least.0 && walk.decisions >= place.least.1,
        "the walk has shrunk: {followed} states, {} decisions",
        walk.decisions
    );
    // What the place allows was reached, and what it does not allow was not.
    let expected: BTreeSet<String> = EVERYWHERE
        .iter()
        .chain(match place.chosen {
            None => &[],
            Some(Office::Participant) => PARTICIPANTS,
            Some(_) => DEPUTIES,
        })
        .chain(if place.delegates { DELEGATION } else { &[] })
        .chain(if place.name == FROM_A_POSITION {
            STATED
        } else {
            &[]
        })
        // No text allowed nominations at the meeting before 1/3/2018.
        .chain(if place.name.contains("2009") || place.name.contains("2013") {
            &[]
        } else {
            FLOOR
        })
        .map(|kind| (*kind).to_string())
        .collect();
    assert_eq!(walk.reached, expected);
}

/// The walk that begins from a stated position as well as from a group just entered.
const FROM_A_POSITION: &str = "Hà Nội 2024: decree 59/2023";
const STATED: &[&str] = &["PositionStated"];
const FLOOR: &[&str] = &["election Nominated"];

const EVERYWHERE: &[&str] = &[
    "HouseholdsCounted",
    "OfficerRecorded",
    "delegation Exercised Own",
    "election RecognitionDeclined",
    "election Annulled",
    "election Called",
    "election CandidatesFinalised",
    "election Held Elected",
    "election Held TooFewPresent",
    "election Held NoWinner",
    "election Held Inconsistent",
    "election Notified",
    "election DecisionsPosted",
    "election Received",
    "election Recognised",
    "election Sent",
    "election RerunOrdered",
    "election TeamSetUp",
];
const DEPUTIES: &[&str] = &[
    "delegation TaskAssigned",
    "deputy Abandoned",
    "deputy RecognitionDeclined",
    "deputy Chosen",
    "deputy Consented",
    "deputy Opened",
    "deputy Proposed",
    "deputy Received",
    "deputy Recognised",
];
const PARTICIPANTS: &[&str] = &[
    "delegation TaskAssigned",
    "deputy Abandoned",
    "deputy RecognitionDeclined",
    "deputy Chosen",
    "deputy Consented",
    "deputy ParticipantOpened",
    "deputy Proposed",
    "deputy Received",
    "deputy Recognised",
];
const DELEGATION: &[&str] = &[
    "delegation Exercised ForTheHead",
    "delegation Granted",
    "delegation Revoked",
];

macro_rules! walks {
    ($($test:ident $name:literal,)+) => {
        $(#[test] fn $test() { walk($name) })+

        #[test]
        fn every_place_is_walked() {
            let names = [$($name),+];
            for place in PLACES {
                assert!(names.iter().any(|n| place.name.starts_with(n)), "{}", place.name);
            }
        }
    };
}

walks! {
    national_2009 "national 2009",
    national_2013 "national 2013",
    national_june_2018 "national June 2018",
    national_2020 "national 2020",
    national_2024 "national 2024",
    ha_noi_october_2019 "Hà Nội October 2019",
    ha_noi_2022 "Hà Nội 2022",
    ha_noi_july_2023 "Hà Nội July 2023",
    ha_noi_2024 "Hà Nội 2024",
    ha_noi_august_2026 "Hà Nội August 2026",
}
