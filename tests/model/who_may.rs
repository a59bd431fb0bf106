//! Who may do what: every kind of act, asked of every role, after every step of the usual histories.
//!
//! The matrix stands in `tests/golden/who_may.txt`: a regime, a kind of act, the roles whose act is accepted with some
//! content, and after which events of the same procedure they are. `UPDATE_GOLDEN=1` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chrono::NaiveDate;
use to_dan_pho::group::{self, Command, Question};
use to_dan_pho::law::{Matter, MatterScope};
use to_dan_pho::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use to_dan_pho::{Act, Actor, ResidentialGroup};

use crate::open::{STARTS, actors, contents, later, questions};
use crate::support::residents::MATTER;
use crate::support::{World, person};

/// The regimes by name, in the order of [`STARTS`].
pub(super) const NAMES: &[&str] = &[
    "TP.HCM, 6/2009",
    "TP.HCM, 6/2013",
    "TP.HCM, 6/2018",
    "TP.HCM, 6/2020",
    "Hà Nội, 11/2019",
    "Hà Nội, 7/2022",
    "Hà Nội, thôn, 12/2024",
    "TP.HCM, 12/2024",
    "Hà Nội, 8/2026",
];

/// Kinds of acts in their order, and which contents the story goes on with.
type Story = (Vec<Question>, fn(&Command) -> bool);

/// Acts in the order in which they usually follow each other. A step that the regime has no room for is left out.
fn stories() -> Vec<Story> {
    use election::Kind as E;
    let election = [
        E::Call,
        E::FinaliseCandidates,
        E::SetUpTeam,
        E::SettleVoterList,
        E::PostDecisions,
        E::Notify,
        E::Nominate,
        E::Hold,
        E::Send,
        E::Receive,
        E::Recognise,
    ];
    let put_off = [E::Call, E::Postpone, E::SetDay, E::CallOff];
    let by_ballots = [
        E::Call,
        E::FinaliseCandidates,
        E::SetUpTeam,
        E::Notify,
        E::Hold,
        E::PlanBallots,
        E::SendBallotPlan,
        E::AnnounceBallots,
        E::CountBallots,
        E::Annul,
    ];
    use deputy::Kind as D;
    let deputies = [
        D::Open,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Choose,
        D::Propose,
        D::Receive,
        D::Recognise,
    ];
    let participants = [
        D::OpenParticipant,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Consent,
        D::Choose,
        D::Propose,
        D::Receive,
        D::Recognise,
    ];
    use delegation::Kind as G;
    let delegation = [G::Grant, G::Exercise, G::AssignTask, G::Revoke];
    use meeting::Kind as M;
    let by_meeting = [
        M::Open,
        M::Notify,
        M::Hold,
        M::Write,
        M::Send,
        M::Receive,
        M::Recognise,
        M::AskForChange,
        M::Annul,
    ];
    let matter_by_ballots = [
        M::Open,
        M::PlanBallots,
        M::SendBallotPlan,
        M::AnnounceBallots,
        M::CountBallots,
        M::Write,
        M::AskForChange,
        M::Annul,
    ];
    let online = [
        M::Open,
        M::PlanOnline,
        M::ChooseOnline,
        M::AnnounceOnline,
        M::CountOnline,
        M::Write,
        M::Annul,
    ];
    use conference::Kind as C;
    let conference = [C::Plan, C::Notify, C::Hold, C::Report];
    use relief::Kind as L;
    let retained = [L::Propose, L::Withdraw];
    let relieved = [L::Resign, L::Convene, L::Hold, L::Send, L::Receive, L::Recognise];
    use vacancy::Kind as V;
    let in_office = [V::Suspend];
    let vacant = [V::Appoint, V::HandOver, V::EndTenure];
    let of = |kinds: &[M]| {
        kinds
            .iter()
            .map(|kind| Question::Meeting {
                matter: MATTER,
                kind: *kind,
            })
            .collect::<Vec<_>>()
    };
    let votes = |kinds: &[E]| {
        kinds
            .iter()
            .map(|kind| Question::Election(*kind))
            .collect::<Vec<_>>()
    };
    let by_convener = [
        M::Open,
        M::Designate,
        M::Notify,
        M::Hold,
        M::Write,
        M::Send,
        M::Annul,
    ];
    let withdrawn = [E::Call, E::FinaliseCandidates, E::Withdraw, E::CallOff];
    let relieved_by_ballots = [
        L::Resign,
        L::Convene,
        L::Hold,
        L::PlanBallots,
        L::SendBallotPlan,
        L::AnnounceBallots,
        L::CountBallots,
        L::Send,
        L::Receive,
        L::DeclineRecognition,
    ];
    let undecided = [L::Propose, L::Convene, L::Hold, L::Retain];
    let anything: fn(&Command) -> bool = |_| true;
    let without_day: fn(&Command) -> bool = |command| match command {
        Command::Election(election::Command::Postpone(p))
        | Command::DeputyElection(election::Command::Postpone(p)) => p.day.is_none(),
        _ => true,
    };
    // Household ballots follow a meeting to which too few came.
    let too_few: fn(&Command) -> bool = |command| match command {
        Command::Election(election::Command::Hold(sitting)) => sitting.result.declared.is_none(),
        Command::Relief(relief::Command::Hold(sitting)) => sitting.present == 1,
        _ => true,
    };
    let not_agreed: fn(&Command) -> bool = |command| match command {
        Command::Relief(relief::Command::Hold(sitting)) => {
            sitting.result.in_favour == 1 && sitting.present > 1
        }
        _ => true,
    };
    // A vote online is of other matters, a recognition of conventions.
    let other: fn(&Command) -> bool = |command| match command {
        Command::Meeting {
            act: meeting::Command::Open(proposal),
            ..
        } => proposal.matter == Matter::Other && proposal.scope == MatterScope::Group,
        _ => true,
    };
    let conventions: fn(&Command) -> bool = |command| match command {
        Command::Meeting {
            act: meeting::Command::Open(proposal),
            ..
        } => proposal.matter == Matter::Conventions && proposal.scope == MatterScope::Group,
        _ => true,
    };
    vec![
        (of(&by_convener), anything),
        (votes(&put_off), without_day),
        (votes(&withdrawn), anything),
        (votes(&by_ballots), too_few),
        (votes(&election), anything),
        (deputies.map(Question::Deputy).to_vec(), anything),
        (put_off.map(Question::DeputyElection).to_vec(), without_day),
        (election.map(Question::DeputyElection).to_vec(), anything),
        (participants.map(Question::Deputy).to_vec(), anything),
        (delegation.map(Question::Delegation).to_vec(), anything),
        (of(&by_meeting), anything),
        (of(&by_meeting), conventions),
        (of(&matter_by_ballots), anything),
        (of(&online), other),
        (conference.map(Question::Conference).to_vec(), anything),
        (in_office.map(Question::Vacancy).to_vec(), anything),
        (retained.map(Question::Relief).to_vec(), anything),
        (relieved_by_ballots.map(Question::Relief).to_vec(), too_few),
        (undecided.map(Question::Relief).to_vec(), not_agreed),
        (relieved.map(Question::Relief).to_vec(), anything),
        (of(&matter_by_ballots), anything),
        (vacant.map(Question::Vacancy).to_vec(), anything),
    ]
}

/// A claimant of every role: those who hold a post, and one person who claims each post without holding it.
pub(super) fn claimants(group: &ResidentialGroup, on: NaiveDate) -> Vec<Actor> {
    let stranger = person(7_777);
    let mut all = actors(group, on);
    all.extend([
        Actor::ProvinceCouncil,
        Actor::ProvinceCommittee,
        Actor::DistrictCommittee,
        Actor::WardFrontChair(stranger),
        Actor::Head(stranger),
        Actor::Deputy(stranger),
        Actor::Participant(stranger),
        Actor::ProvisionalHead(stranger),
        Actor::Resident(stranger),
        // A candidate of the lists that the histories agree on.
        Actor::Resident(person(11)),
    ]);
    all
}

/// The first content of a kind of act that is accepted of an actor.
pub(super) fn accepted(world: &World, by: Actor, on: NaiveDate, what: Question) -> Option<Act<Command>> {
    accepted_of(world, by, on, what, |_| true)
}

/// The same, of the contents that a story can go on with.
fn accepted_of(
    world: &World,
    by: Actor,
    on: NaiveDate,
    what: Question,
    wanted: impl Fn(&Command) -> bool,
) -> Option<Act<Command>> {
    let group = world.group.as_ref()?;
    group::open(Some(group), &Act { by, on, what }, &world.book).ok()?;
    let mut acts = contents(what, group, on)
        .into_iter()
        .map(|what| Act { by, on, what });
    let good = |act: &Act<Command>| group::decide(Some(group), act, &world.book).is_ok();
    acts.by_ref().filter(|act| wanted(&act.what)).find(good)
}

/// One line of the matrix: who, and after which events.
type Line = BTreeMap<BTreeSet<String>, BTreeSet<String>>;

/// The name of a kind, without the matter's number.
pub(super) fn named(what: Question) -> String {
    match what {
        Question::Meeting { kind, .. } => format!("Meeting({kind:?})"),
        other => format!("{other:?}"),
    }
}

/// The last event of the procedure of a kind of act.
fn last_event(world: &World, what: Question) -> String {
    let procedure = match what {
        Question::Election(_) => "election.",
        Question::DeputyElection(_) => "deputy_election.",
        Question::Deputy(_) => "deputy.",
        Question::Delegation(_) => "delegation.",
        Question::Relief(_) => "relief.",
        Question::Vacancy(_) => "vacancy.",
        Question::Meeting { .. } => "meeting.",
        Question::Conference(_) => "conference.",
        other => panic!("no case for {other:?}"),
    };
    let names = world.log.iter().rev().map(|done| done.what.name().to_string());
    let last = names
        .into_iter()
        .find_map(|name| name.strip_prefix(procedure).map(str::to_owned));
    last.unwrap_or_else(|| "nothing".to_owned())
}

fn ask_all(world: &World, on: NaiveDate, matrix: &mut BTreeMap<String, Line>) {
    let group = world.group.as_ref().unwrap();
    for what in questions() {
        let last = last_event(world, what);
        let roles: BTreeSet<String> = claimants(group, on)
            .into_iter()
            .filter(|by| accepted(world, *by, on, what).is_some())
            .map(|by| format!("{:?}", by.role()))
            .collect();
        if !roles.is_empty() {
            let line = matrix.entry(named(what)).or_default();
            line.entry(roles).or_default().insert(last);
        }
    }
}

fn matrix_of(start: usize) -> BTreeMap<String, Line> {
    let mut matrix = BTreeMap::new();
    walk_stories(start, |world, on| ask_all(world, on, &mut matrix));
    matrix
}

/// Goes through the usual histories of a regime, and visits every state before and after each act.
pub(super) fn walk_stories(start: usize, mut visit: impl FnMut(&World, NaiveDate)) {
    let (province, term, households, from) = STARTS[start];
    let mut world = World::of(province, term, households);
    let mut on: NaiveDate = from.parse().unwrap();
    visit(&world, on);
    for (story, wanted) in stories() {
        let mut done_by = Vec::new();
        for step in story {
            // A second consent is another body's. A step that is too early waits.
            let act = (1..=8).find_map(|wait| {
                let on = later(on, 3 * wait);
                claimants(world.group.as_ref().unwrap(), on)
                    .into_iter()
                    .filter(|by| !done_by.contains(&(step, *by)))
                    .find_map(|by| accepted_of(&world, by, on, step, wanted))
            });
            let Some(act) = act else { continue };
            on = act.on;
            visit(&world, on);
            done_by.push((step, act.by));
            let done = group::decide(world.group.as_ref(), &act, &world.book).unwrap();
            group::evolve(&mut world.group, &done);
            world.log.push(done);
            visit(&world, on);
        }
    }
}

/// Reference: the competences of every procedure.
#[test]
fn the_matrix_is_as_it_was_read_against_the_law() {
    let mut text = String::new();
    let mut seen = BTreeSet::new();
    for (start, name) in NAMES.iter().enumerate() {
        writeln!(text, "## {name}").unwrap();
        for (kind, line) in matrix_of(start) {
            seen.insert(kind.clone());
            for (roles, after) in line {
                let list = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
                writeln!(text, "{kind}: {}\n    after {}", list(&roles), list(&after)).unwrap();
            }
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/who_may.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    let differs = kept.lines().zip(text.lines()).find(|(kept, now)| kept != now);
    assert!(kept == text, "{differs:?}");
    // The histories reach every kind of act.
    // But household ballots in the election of a deputy: where deputies were elected, no text had them.
    let all = questions().into_iter().map(named);
    let all: BTreeSet<_> = all
        .filter(|kind| !(kind.starts_with("DeputyElection") && kind.contains("Ballot")))
        .collect();
    let unseen: Vec<_> = all.difference(&seen).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}
