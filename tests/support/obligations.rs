//! What must hold of the list of what is due in every state, and after every act.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use to_dan_pho::group::{
    self, Event, Obligation, ObligationKind as What, Obligations, Process, Question, WhyNothing,
};
use to_dan_pho::law::{Due, Role};
use to_dan_pho::procedures::{conference, deputy, election, meeting, relief};
use to_dan_pho::{Act, Actor, MatterId, PersonId, ResidentialGroup, Rule, Rulebook};

use super::{CELL_SECRETARY, FRONT_HEAD, WARD_CHAIR, person};

/// The rulebook of a walk that keeps none of its own, made once.
pub fn book() -> &'static Rulebook {
    static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);
    &BOOK
}

/// The processes of a state of which something is due or a reason is given.
fn processes(group: &ResidentialGroup) -> BTreeSet<(Process, Option<MatterId>)> {
    let mut all = BTreeSet::from([(Process::HeadOffice, None), (Process::Conference, None)]);
    let mut add = |there: bool, process| all.extend(there.then_some((process, None)));
    add(group.election().is_some(), Process::Election);
    add(group.deputy_election().is_some(), Process::DeputyElection);
    add(group.selection().is_some(), Process::Selection);
    add(group.relief().is_some(), Process::Relief);
    add(
        group.authority().and_then(|a| a.delegation()).is_some(),
        Process::Delegation,
    );
    all.extend(group.matters().map(|(id, _)| (Process::Meeting, Some(id))));
    all
}

/// Those who act as a role in the tests: the one in office, or any who may be on record.
fn actors(group: &ResidentialGroup, role: Role, on: NaiveDate) -> Vec<Actor> {
    let people = || (1..10).chain(801..806).map(person);
    let of = |actor: fn(PersonId) -> Actor, also: Actor| people().map(actor).chain([also]).collect();
    match role {
        Role::Head => group
            .head_on(on)
            .into_iter()
            .map(|t| Actor::Head(t.person))
            .collect(),
        Role::ProvisionalHead => {
            let serves = group.provisional_on(on).into_iter();
            serves.map(|t| Actor::ProvisionalHead(t.person)).collect()
        }
        Role::FrontHead => of(Actor::FrontHead, FRONT_HEAD),
        Role::PartyCellSecretary => of(Actor::PartyCellSecretary, CELL_SECRETARY),
        Role::WardChair => vec![WARD_CHAIR],
        Role::WardCommittee => vec![Actor::WardCommittee],
        Role::WardCouncil => vec![Actor::WardCouncil],
        Role::WardFront => vec![Actor::WardFront],
        Role::ElectionTeam => vec![Actor::ElectionTeam],
        Role::FrontCommittee => vec![Actor::FrontCommittee],
        Role::Resident => (1..100).map(person).map(Actor::Resident).collect(),
        Role::DistrictCommittee => vec![Actor::DistrictCommittee],
        other => panic!("nobody acts as {other:?}"),
    }
}

/// What has to be done before something else that is due, so that its act is not open yet.
const FIRST: &[(What, Rule)] = &[
    (What::NotifyMeeting, Rule::NoTeam),
    (What::HoldVote, Rule::NoTeam),
    (What::HoldVote, Rule::NoCandidates),
    (What::SendResult, Rule::NotWritten),
    (What::ReceiveResult, Rule::NotWritten),
    (What::ReplaceProvisional, Rule::NoElection),
];

/// Checks the list of a state on a day that is not before the last act, and returns it.
pub fn hold(group: &ResidentialGroup, on: NaiveDate, book: &Rulebook) -> Obligations {
    let found = group.obligations(on, book);
    // Each process owes something or says why nothing, and no other is named.
    let mut told = BTreeSet::new();
    for (process, matter) in found.iter().map(|due| (due.process, due.matter)) {
        told.insert((process, matter));
    }
    for (process, matter, why) in found.nothing() {
        assert!(told.insert((process, matter)), "{process:?} {matter:?} {why:?}");
        if why == WhyNothing::HeadInOffice {
            assert!(group.head_on(on).is_some(), "{on}: {found:?}");
        }
    }
    assert_eq!(told, processes(group), "{on}");
    // By the last day; what has none comes last.
    let last = |due: &Obligation| match due.until {
        Due::By(last) => (0, Some(last)),
        Due::Unknown => (1, None),
        Due::NotRegulated => (2, None),
    };
    assert!(found.iter().map(|due| last(&due)).is_sorted(), "{found:?}");
    for due in found.iter().filter(|due| due.since <= on) {
        can_be_done(group, &due, on, book);
    }
    found
}

/// Whoever has to do it can do it on that day, whatever the content of the act.
fn can_be_done(group: &ResidentialGroup, due: &Obligation, on: NaiveDate, book: &Rulebook) {
    let mut refused = Vec::new();
    for what in due.acts() {
        for by in due.by.iter().flat_map(|role| actors(group, role, on)) {
            match group::open(Some(group), &Act { by, on, what }, book) {
                Ok(()) => return,
                Err(refusal) => refused.push(refusal.rule),
            }
        }
    }
    let later = refused.iter().any(|rule| FIRST.contains(&(due.what, *rule)));
    let nobody = refused.is_empty();
    assert!(later || nobody, "{on}: {due:?} is open to nobody: {refused:?}");
}

/// Checks that an act took what it answers off the list, and that what it did not answer still stands.
pub fn answered(before: &Obligations, event: &Event, after: &Obligations) {
    let name = event.name();
    for due in before.iter() {
        let kinds = due.acts().into_iter().map(event_of);
        let answers = kinds.into_iter().any(|kind| kind == name);
        let matter = match event {
            Event::Meeting { matter, .. } => due.matter == Some(*matter),
            _ => true,
        };
        if !answers || !matter || stays(&due, event) {
            continue;
        }
        let same = |other: &Obligation| {
            (other.what, other.process, other.matter, other.since, other.until)
                == (due.what, due.process, due.matter, due.since, due.until)
        };
        assert!(!after.iter().any(|other| same(&other)), "{name} leaves {due:?}");
    }
}

/// What an act answers only in part: a conference planned is still to be held, a head recognised may begin too late.
fn stays(due: &Obligation, event: &Event) -> bool {
    let planned = matches!(event, Event::Conference(conference::Event::Planned(_)));
    planned || due.what == What::ReplaceProvisional
}

/// The name of the event of a kind of act.
fn event_of(question: Question) -> &'static str {
    use election::Kind as E;
    use meeting::Kind as M;
    use relief::Kind as R;
    match question {
        Question::Election(kind) => match kind {
            E::Call => "election.called",
            E::FinaliseCandidates => "election.candidates_finalised",
            E::SetUpTeam => "election.team_set_up",
            E::PostDecisions => "election.decisions_posted",
            E::Notify => "election.notified",
            E::Hold => "election.held",
            E::Recognise => "election.recognised",
            E::OrderRerun => "election.rerun_ordered",
            E::DeclineRecognition => "election.recognition_declined",
            E::SendBallotPlan => "election.ballot_plan_sent",
            E::AnnounceBallots => "election.ballots_announced",
            E::CountBallots => "election.ballots_counted",
            E::Send => "election.sent",
            E::Receive => "election.received",
            other => panic!("no case for {other:?}"),
        },
        Question::DeputyElection(_) => "",
        Question::Relief(kind) => match kind {
            R::Convene => "relief.convened",
            R::Hold => "relief.held",
            R::SendBallotPlan => "relief.ballot_plan_sent",
            R::AnnounceBallots => "relief.ballots_announced",
            R::CountBallots => "relief.ballots_counted",
            R::Send => "relief.sent",
            R::Receive => "relief.received",
            R::Recognise => "relief.recognised",
            R::DeclineRecognition => "relief.recognition_declined",
            R::Relieve => "relief.relieved",
            R::Retain => "relief.retained",
            other => panic!("no case for {other:?}"),
        },
        Question::Meeting { kind, .. } => match kind {
            M::Hold => "meeting.held",
            M::SendBallotPlan => "meeting.ballot_plan_sent",
            M::AnnounceBallots => "meeting.ballots_announced",
            M::CountBallots => "meeting.ballots_counted",
            M::CountOnline => "meeting.online_counted",
            M::Write => "meeting.written",
            M::Send => "meeting.sent",
            M::Receive => "meeting.received",
            M::Recognise => "meeting.recognised",
            M::DeclineRecognition => "meeting.recognition_declined",
            M::SetEffect => "meeting.effect_set",
            M::Notify => "meeting.notified",
            M::PlanBallots => "meeting.ballots_planned",
            other => panic!("no case for {other:?}"),
        },
        Question::Deputy(kind) => match kind {
            deputy::Kind::Receive => "deputy.received",
            deputy::Kind::Recognise => "deputy.recognised",
            deputy::Kind::DeclineRecognition => "deputy.recognition_declined",
            other => panic!("no case for {other:?}"),
        },
        Question::Vacancy(_) => "vacancy.appointed",
        Question::Conference(kind) => match kind {
            conference::Kind::Plan => "conference.planned",
            conference::Kind::Hold => "conference.held",
            conference::Kind::Report => "conference.reported",
            other => panic!("no case for {other:?}"),
        },
        other => panic!("no case for {other:?}"),
    }
}
