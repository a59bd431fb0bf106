//! An exhaustive walk: from a head in office, every act of a small set in every order, day by day,
//! until no new state is found. States are told apart by their content; of states of one shape (the
//! stage of each matter and of the conference, by which way, which clocks have run out, who serves)
//! only the first few are followed, and all are checked. What must hold of every act is read off the
//! log, in `law`.

mod acts;
mod law;
mod shape;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::{Days, NaiveDate};
use to_dan_pho::group::{self, Command, Envelope, Event};
use to_dan_pho::law::{Matter, MatterScope};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedures::conference;
use to_dan_pho::procedures::meeting::{self, Change, Way};
use to_dan_pho::{Act, Actor, GroupId, MatterId, Recorded, ResidentialGroup, Rule};

use self::acts::{ROLL, Subject};
use self::law::{Line, Told};
use self::shape::{asked, event_kind, shape};
use crate::support::residents::{MATTER, matter};
use crate::support::{World, obligations};

const GROUP: GroupId = GroupId::from_u128(7);

/// A law to walk under.
#[derive(Clone, Copy)]
struct Regime {
    line: Line,
    vote: &'static str,
    recognised: &'static str,
    first_day: &'static str,
    /// How many states of one shape are followed.
    followed: usize,
}

const OLDER: Regime = Regime {
    line: Line::Older,
    vote: "2020-06-14",
    recognised: "2020-06-20",
    first_day: "2020-07-01",
    followed: 2,
};
const DECREE_59: Regime = Regime {
    line: Line::Law,
    vote: "2023-12-10",
    recognised: "2023-12-13",
    first_day: "2024-03-01",
    followed: 2,
};
const DECREE_185: Regime = Regime {
    line: Line::Law,
    vote: "2026-08-02",
    recognised: "2026-08-06",
    first_day: "2026-08-11",
    followed: 1,
};

/// What is tried in a state.
type Tried<'a> = dyn Fn(&State) -> Vec<(Actor, Command)> + 'a;

struct State {
    group: Option<ResidentialGroup>,
    log: Vec<Recorded<Event>>,
    today: NaiveDate,
}

impl State {
    fn group(&self) -> &ResidentialGroup {
        self.group.as_ref().unwrap()
    }
}

struct Walk<'a> {
    regime: Regime,
    world: World,
    tried: &'a Tried<'a>,
    matters: &'a [MatterId],
    /// How many days one may wait.
    waits: &'a [u64],
    last_day: NaiveDate,
    seen: BTreeSet<String>,
    shapes: BTreeMap<String, usize>,
    followed: usize,
    kinds: BTreeSet<String>,
    events: BTreeSet<String>,
    refused: BTreeSet<&'static str>,
    decisions: usize,
}

impl<'a> Walk<'a> {
    fn through(
        regime: Regime,
        matters: &'a [MatterId],
        waits: &'a [u64],
        days: u64,
        tried: &'a Tried<'a>,
    ) -> Self {
        let mut world = World::of(1, LocalTerm::ToDanPho, ROLL);
        world.headed(regime.vote, regime.recognised, 1);
        let today: NaiveDate = regime.first_day.parse().unwrap();
        let start = State {
            group: world.group.clone(),
            log: world.log.clone(),
            today,
        };
        let mut walk = Self {
            regime,
            world,
            tried,
            matters,
            waits,
            last_day: today.checked_add_days(Days::new(days)).unwrap(),
            seen: BTreeSet::new(),
            shapes: BTreeMap::new(),
            followed: 0,
            kinds: BTreeSet::new(),
            events: BTreeSet::new(),
            refused: BTreeSet::new(),
            decisions: 0,
        };
        let mut ahead = VecDeque::new();
        walk.reach(start, &mut ahead);
        while let Some(state) = ahead.pop_front() {
            walk.from(&state, &mut ahead);
        }
        walk
    }

    fn reach(&mut self, state: State, ahead: &mut VecDeque<State>) {
        if self.last_day < state.today {
            return;
        }
        let group = state.group();
        let (today, matters) = (state.today, group.matters().collect::<Vec<_>>());
        let serving = (
            group.head_on(today),
            group.provisional_on(today),
            group.vacancy_on(today),
        );
        let content = format!("{today} {serving:?}{matters:?}{:?}", group.conference());
        if !self.seen.insert(content) {
            return;
        }
        let alike = self.shapes.entry(shape(&state, self.matters)).or_default();
        if *alike < self.regime.followed {
            *alike += 1;
            self.followed += 1;
            self.verified(&state);
            ahead.push_back(state);
        }
    }

    fn from(&mut self, state: &State, ahead: &mut VecDeque<State>) {
        let group = state.group();
        let before = group.clone();
        for (by, what) in (self.tried)(state) {
            let mut act = Act {
                by,
                on: state.today,
                what,
            };
            if let Some(next) = self.done(state, &act) {
                self.reach(next, ahead);
            }
            // Entered late: what was done the day before yesterday is judged as well, and not followed.
            act.on = state.today.checked_sub_days(Days::new(2)).unwrap();
            self.done(state, &act);
        }
        // To judge is not to change.
        assert_eq!(before, *group);
        for days in self.waits {
            let next = State {
                group: state.group.clone(),
                log: state.log.clone(),
                today: state.today.checked_add_days(Days::new(*days)).unwrap(),
            };
            self.reach(next, ahead);
        }
    }

    /// The state after an act, if it is one that can be.
    fn done(&mut self, state: &State, act: &Act<Command>) -> Option<State> {
        let done = self.judged(state.group(), act)?;
        let mut group = state.group.clone();
        group::evolve(&mut group, &done);
        let next = State {
            group,
            log: state.log.iter().cloned().chain([done]).collect(),
            today: state.today,
        };
        let due = |group: &ResidentialGroup| group.obligations(state.today, &self.world.book);
        let event = &next.log.last()?.what;
        // The list is made anew each time, so it is compared after one act in eight.
        if self.seen.len().is_multiple_of(8) {
            obligations::answered(&due(state.group()), event, &due(next.group()));
        }
        self.holds(&next);
        Some(next)
    }

    /// The three runs of the checks agree on the act.
    fn judged(&mut self, group: &ResidentialGroup, act: &Act<Command>) -> Option<Recorded<Event>> {
        self.decisions += 1;
        let (kind, question) = asked(&act.what);
        self.kinds.insert(kind);
        let ask = Act {
            by: act.by,
            on: act.on,
            what: question,
        };
        let book = &self.world.book;
        let open = group::open(Some(group), &ask, book);
        let missing = group::missing(Some(group), act, book);
        match group::decide(Some(group), act, book) {
            Ok(done) => {
                assert_eq!(open, Ok(()), "{act:?}");
                assert!(missing.unmet.is_empty(), "{act:?}: {:?}", missing.unmet);
                let irregular: Vec<_> = done.irregular.iter().copied().collect();
                assert_eq!(missing.irregular, irregular, "{act:?}");
                assert_eq!(done.what.command(), act.what);
                Some(done)
            }
            Err(refusal) => {
                assert_eq!(missing.unmet.first(), Some(&refusal.finding()), "{act:?}");
                assert!(refusal.regulation.is_some(), "{act:?}");
                if let Err(closed) = open {
                    assert_eq!(closed, refusal, "{act:?}");
                }
                self.refused.insert(refusal.rule.id());
                None
            }
        }
    }

    /// What must hold after an act.
    fn holds(&mut self, state: &State) {
        let group = state.group();
        let line = self.regime.line;
        let done = state.log.last().unwrap();
        self.events.insert(event_kind(&done.what));
        if self.seen.len().is_multiple_of(8) {
            obligations::hold(group, state.today, &self.world.book);
        }
        if let Event::Meeting { matter, .. } = &done.what {
            Told::of(line, &state.log, *matter).unwrap().last_is_lawful(ROLL);
        }
        if let (Event::Conference(_), Some(now)) = (&done.what, group.conference()) {
            law::conference_is_lawful(line, &state.log, now);
        }
        for id in self.matters {
            let told = Told::of(line, &state.log, *id);
            let stands = group.matter(*id);
            // What has passed has passed by its own vote.
            if let Some(vote) = stands.and_then(meeting::Decision::passed) {
                assert_eq!(told.as_ref().unwrap().passed().unwrap().1, vote.on);
            }
            for on in law::asked(state.today) {
                let expected = told
                    .as_ref()
                    .is_some_and(|t| t.in_force(&state.log, *id, self.matters, on));
                assert_eq!(
                    stands.is_some_and(|d| d.in_force(on)),
                    expected,
                    "{id:?} on {on}: {:?}",
                    state
                        .log
                        .iter()
                        .skip(8)
                        .map(|done| (done.on.to_string(), done.what.command()))
                        .collect::<Vec<_>>()
                );
            }
        }
    }

    /// The whole log, judged again, gives the same group.
    fn verified(&self, state: &State) {
        let log: Vec<_> = (1..)
            .zip(&state.log)
            .map(|(seq, done)| Envelope::new(GROUP, seq, done.clone()))
            .collect();
        assert_eq!(group::verify(GROUP, &log, &self.world.book).unwrap(), state.group);
    }
}

/// What several walks came to together.
#[derive(Default)]
struct Sum {
    states: usize,
    decisions: usize,
    kinds: BTreeSet<String>,
    events: BTreeSet<String>,
    refused: BTreeSet<&'static str>,
}

impl Sum {
    fn add(&mut self, walk: Walk<'_>) {
        self.states += walk.seen.len();
        self.decisions += walk.decisions;
        self.kinds.extend(walk.kinds);
        self.events.extend(walk.events);
        self.refused.extend(walk.refused);
    }

    /// So many states and decisions at least, and exactly these events.
    fn is(&self, states: usize, decisions: usize, events: &[&str]) {
        assert!(self.states >= states, "{}", self.states);
        assert!(self.decisions >= decisions, "{}", self.decisions);
        let events: BTreeSet<_> = events.iter().map(|event| (*event).to_owned()).collect();
        assert_eq!(self.events, events);
    }
}

/// Each matter by itself, with the head's leaving, and the conference over two years.
fn everything(regime: Regime) -> Sum {
    let mut sum = Sum::default();
    for (matter, scope) in [
        (Matter::Contributions, MatterScope::Group),
        (Matter::Conventions, MatterScope::Group),
        (Matter::Boards, MatterScope::Group),
        (Matter::Other, MatterScope::Group),
        (Matter::Contributions, MatterScope::Commune),
    ] {
        let subject = Subject::of(matter, scope);
        let tried = |state: &State| {
            let mut acts = acts::of_a_matter(state.today, state.group(), (MATTER, subject), regime.line);
            acts.extend(acts::of_the_head(state.today));
            acts
        };
        sum.add(Walk::through(regime, &[MATTER], &[1, 8], 40, &tried));
    }
    let tried = |state: &State| acts::of_the_conference(state.today);
    sum.add(Walk::through(regime, &[], &[1, 5, 200], 800, &tried));
    // Every kind of act was tried.
    // But a complaint, which changes nothing of what follows (tests/api/outcome.rs).
    let tried = |kind: &&meeting::Kind| **kind != meeting::Kind::Complain;
    let meeting = meeting::Kind::ALL.iter().filter(tried);
    let meeting = meeting.map(|kind| format!("meeting.{kind:?}"));
    let conference = conference::Kind::ALL
        .iter()
        .map(|kind| format!("conference.{kind:?}"));
    let vacancy = ["Appoint", "EndTenure"].map(|kind| format!("vacancy.{kind}"));
    let all: BTreeSet<_> = meeting.chain(conference).chain(vacancy).collect();
    assert_eq!(sum.kinds, all);
    sum
}

/// What can happen under every line.
const ALWAYS: [&str; 18] = [
    "conference.held",
    "conference.notified",
    "conference.planned",
    "conference.reported",
    "meeting.abandoned",
    "meeting.annulled",
    "meeting.change_asked",
    "meeting.designated",
    "meeting.held",
    "meeting.notified",
    "meeting.opened",
    "meeting.sent",
    "meeting.written",
    "vacancy.appointed",
    "vacancy.ended",
    "meeting.recognition_declined",
    "meeting.received",
    "meeting.recognised",
];

/// What only the Law knows: ballots, online votes, and effect commune-wide; and clusters of a
/// group as small as this one.
const OF_THE_LAW: [&str; 10] = [
    "meeting.ballot_plan_sent",
    "meeting.clusters_planned",
    "meeting.ballots_announced",
    "meeting.ballots_counted",
    "meeting.ballots_planned",
    "meeting.effect_set",
    "meeting.online_announced",
    "meeting.online_chosen",
    "meeting.online_counted",
    "meeting.online_planned",
];

/// The refusals that these acts must meet under the Law.
const REFUSED: [&str; 57] = [
    "conference.competence",
    "conference.none",
    "conference.not_held",
    "conference.open",
    "election.already_sent",
    "election.annulment.competence",
    "meeting.already_written",
    "meeting.ballots.after_meeting",
    "meeting.ballots.choice",
    "meeting.ballots.choice.consent",
    "meeting.ballots.competence",
    "meeting.ballots.ward",
    "meeting.cluster_from",
    "meeting.clusters.competence",
    "meeting.clusters.consent",
    "meeting.clusters.outsider",
    "meeting.commune.majority",
    "meeting.convener.competence",
    "meeting.convening.competence",
    "meeting.decided",
    "meeting.decision.form.consent",
    "meeting.effect.commune",
    "meeting.effect.on_adoption",
    "meeting.form.meeting_only",
    "meeting.in_force",
    "meeting.initiative",
    "meeting.initiative.below",
    "meeting.initiative.valid",
    "meeting.matters",
    "meeting.no_ballots",
    "meeting.no_online",
    "meeting.none",
    "meeting.not_decided",
    "meeting.not_held",
    "meeting.not_written",
    "meeting.online.choice",
    "meeting.online.consent",
    "meeting.online.matters",
    "meeting.open",
    "meeting.groups_above_all",
    "minutes.parts_not_planned",
    "meeting.propose.commune",
    "meeting.propose.commune.consent",
    "meeting.propose.group",
    "meeting.propose.group.consent",
    "meeting.recognition.boards",
    "meeting.recognition.conventions",
    "office.head_in_office",
    "provisional.competence",
    "recognition.already_received",
    "recognition.no_reasons",
    "recognition.not_acknowledged",
    "recognition.not_received",
    "record.not_provided_for",
    "record.not_the_holder",
    "record.too_early",
    "record.too_late",
];

fn under_the_law(regime: Regime, states: usize, decisions: usize) {
    let sum = everything(regime);
    sum.is(states, decisions, &[&ALWAYS[..], &OF_THE_LAW].concat());
    for rule in REFUSED {
        assert!(sum.refused.contains(rule), "{rule}");
    }
}

#[test]
fn under_decree_59() {
    under_the_law(DECREE_59, 27_500, 1_500_000);
}

#[test]
fn under_decree_185() {
    under_the_law(DECREE_185, 14_500, 720_000);
}

/// Nothing was read of how a decision took effect, nor of ballots, before the Law: who recognises one is not regulated.
#[test]
fn under_the_pre_2023_rules() {
    let sum = everything(OLDER);
    let recognition = [
        "meeting.received",
        "meeting.recognised",
        "meeting.recognition_declined",
    ];
    // No text read of before 1/7/2023 regulates household ballots, online votes and commune-wide effect of these matters:
    // whoever is competent takes these steps, and they are listed as not regulated.
    let unstated = [
        "meeting.ballot_plan_sent",
        "meeting.ballots_announced",
        "meeting.ballots_counted",
        "meeting.ballots_planned",
        "meeting.effect_set",
        "meeting.online_announced",
        "meeting.online_chosen",
        "meeting.online_counted",
        "meeting.online_planned",
    ];
    sum.is(800, 31_000, &[&ALWAYS[..], &recognition, &unstated].concat());
    assert!(sum.refused.contains(Rule::NotProvidedFor.id()));
}

/// Decisions that change one another (clause 3, Article 22 of the Law): the second the first, the third
/// the second.
#[test]
fn one_changes_another() {
    let ids = [MATTER, matter(101), matter(102)];
    let mut sum = Sum::default();
    for (matter, scope) in [
        (Matter::Other, MatterScope::Group),
        (Matter::Conventions, MatterScope::Group),
        (Matter::Funds, MatterScope::Commune),
    ] {
        for way in [Way::Amend, Way::Replace, Way::Repeal] {
            let changes = |decision| Some(Change { decision, way });
            let subjects = [None, changes(ids[0]), changes(ids[1])].map(|changes| Subject {
                changes,
                ..Subject::of(matter, scope)
            });
            let tried = |state: &State| {
                let acts = ids.iter().zip(subjects).map(|(id, subject)| {
                    // An id is used once.
                    let used = Told::of(Line::Law, &state.log, *id).is_some();
                    acts::of_a_change(state.today, state.group(), (*id, subject), used)
                });
                acts.flatten().collect()
            };
            sum.add(Walk::through(DECREE_59, &ids, &[1], 20, &tried));
        }
    }
    let way = [
        "annulled",
        "effect_set",
        "held",
        "opened",
        "received",
        "recognised",
        "sent",
        "written",
    ];
    let way = way.map(|kind| format!("meeting.{kind}"));
    sum.is(7_000, 270_000, &way.each_ref().map(String::as_str));
    assert!(sum.refused.contains(Rule::NothingToAmend.id()));
}
