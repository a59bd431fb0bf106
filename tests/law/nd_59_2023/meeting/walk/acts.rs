//! What each day may bring a group of ten households: who does what, lawful or not.

use chrono::{Days, Months, NaiveDate};
use to_dan_pho::Rule;
use to_dan_pho::group::Command;
use to_dan_pho::law::{Matter, MatterScope, Opinion, Report, Role};
use to_dan_pho::office::Office;
use to_dan_pho::procedure::BallotCount;
use to_dan_pho::procedure::Consent;
use to_dan_pho::procedure::{Ballots, VotingForm};
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedure::{Reason, Recognise};
use to_dan_pho::procedure::{Sitting, Window};
use to_dan_pho::procedures::conference::{self};
use to_dan_pho::procedures::meeting::MatterResult;
use to_dan_pho::procedures::meeting::{
    self, BallotGround, Change, Command as Do, Consenting, Flaw, Notice, Objection, OnlinePlan, Part,
    Proposal, Written,
};
use to_dan_pho::procedures::vacancy::{self, EndGround, EndTenure};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, MatterId, ResidentialGroup};

use super::law::Line;
use crate::support::residents::{self, HEAD, clicked, consent, minutes, plan, returned};
use crate::support::{FRONT_HEAD, WARD_CHAIR, agreement, appoint, number, person, recognition};

pub const ROLL: u32 = 10;

const WARD: Actor = Actor::WardCommittee;
const RESIDENT: Actor = Actor::Resident(person(60));
const PROVISIONAL: Actor = Actor::ProvisionalHead(person(7));

/// A matter and where it is carried out.
#[derive(Clone, Copy)]
pub struct Subject {
    pub matter: Matter,
    pub scope: MatterScope,
    /// The decision it is to change.
    pub changes: Option<Change>,
}

impl Subject {
    pub const fn of(matter: Matter, scope: MatterScope) -> Self {
        Self {
            matter,
            scope,
            changes: None,
        }
    }
}

fn later(on: NaiveDate, days: u64) -> NaiveDate {
    on.checked_add_days(Days::new(days)).unwrap()
}

/// What a recognition of the matter must accept.
fn irregular(group: &ResidentialGroup, id: MatterId) -> Set<Rule> {
    group
        .matter(id)
        .map(meeting::Decision::irregular)
        .unwrap_or_default()
}

/// Putting it forward: by all who may and some who may not, with and without the consent it needs.
pub fn proposals(on: NaiveDate, subject: Subject) -> Vec<(Actor, Do)> {
    let at = on.to_string();
    let put = |matter, scope, consent: Option<Consent>, households: &[(NaiveDate, u32)]| {
        Do::Open(Proposal {
            matter,
            scope,
            changes: subject.changes,
            consent,
            households: households
                .iter()
                .map(|&(on, households)| Consenting { on, households })
                .collect(),
        })
    };
    let Subject { matter, scope, .. } = subject;
    let long_ago = on.checked_sub_months(Months::new(4)).unwrap();
    let against = Consent {
        opinion: Opinion::Against,
        ..consent(Role::FrontHead, &at)
    };
    let consent = |of| Some(consent(of, &at));
    vec![
        (HEAD, put(matter, scope, consent(Role::FrontHead), &[])),
        (HEAD, put(matter, scope, None, &[])),
        (HEAD, put(matter, scope, Some(against), &[])),
        (
            HEAD,
            put(Matter::Head, MatterScope::Group, consent(Role::FrontHead), &[]),
        ),
        (PROVISIONAL, put(matter, scope, consent(Role::FrontHead), &[])),
        (FRONT_HEAD, put(matter, scope, consent(Role::FrontHead), &[])),
        (WARD_CHAIR, put(matter, scope, consent(Role::WardFrontChair), &[])),
        (WARD_CHAIR, put(matter, scope, consent(Role::FrontHead), &[])),
        (
            WARD_CHAIR,
            put(
                Matter::Conventions,
                MatterScope::Commune,
                consent(Role::WardFrontChair),
                &[],
            ),
        ),
        (RESIDENT, put(matter, scope, None, &[(on, 1)])),
        (RESIDENT, put(matter, scope, None, &[(on, 0)])),
        (RESIDENT, put(matter, scope, None, &[(long_ago, 5)])),
        (RESIDENT, put(matter, scope, consent(Role::FrontCommittee), &[])),
    ]
}

fn said(matter: Matter, line: Line, present: u32, agreed: u32) -> Sitting<MatterResult> {
    let two_thirds = line == Line::Law && matches!(matter, Matter::Contributions | Matter::Funds);
    let said = minutes(ROLL, present, agreed, present.saturating_sub(agreed));
    declared(said, agreed >= if two_thirds { 7 } else { 6 })
}

fn declared(said: Sitting<MatterResult>, declared: bool) -> Sitting<MatterResult> {
    let result = MatterResult {
        declared,
        ..said.result
    };
    Sitting { result, ..said }
}

/// Meetings on both sides of each share, and minutes that cannot be.
pub fn meetings(on: NaiveDate, matter: Matter, line: Line) -> Vec<Do> {
    let said = |present, agreed| said(matter, line, present, agreed);
    let secret = |issued, returned, valid| {
        VotingForm::SecretBallot(Ballots {
            issued,
            returned,
            valid,
            invalid: 1,
            kinds: None,
            board: 3,
            board_for: Some(6),
            witnesses: 2,
        })
    };
    let part = |present, agreed| Part {
        on,
        eligible: 5,
        present,
        in_favour: agreed,
        against: present - agreed,
    };
    let by_parts = |parts: [Part; 2]| {
        let mut whole = said(10, 7);
        whole.result.parts = parts.to_vec();
        whole
    };
    [
        said(10, 7),
        said(10, 6),
        said(10, 5),
        said(7, 7),
        said(6, 6),
        said(5, 5),
        // Impossible: more came than there are, or more ballots counted than came back.
        declared(said(11, 7), false),
        Sitting {
            form: secret(10, 9, 9),
            ..declared(said(9, 7), false)
        },
        Sitting {
            form: secret(10, 10, 9),
            ..said(9, 7)
        },
        // Declared otherwise than it was counted.
        declared(said(10, 5), true),
        by_parts([part(5, 4), part(5, 3)]),
        by_parts([part(5, 4), part(4, 3)]),
    ]
    .into_iter()
    .map(Do::Hold)
    .collect()
}

/// Household ballots: why, when, and what came back.
fn ballots(on: NaiveDate) -> Vec<(Actor, Do)> {
    let agreed = |opinion| {
        Some(Consent {
            opinion,
            ..consent(Role::FrontCommittee, &on.to_string())
        })
    };
    let window = |from, last| {
        Do::AnnounceBallots(Window {
            from: later(on, from),
            last: later(on, last),
        })
    };
    let counted = |mut count: BallotCount<MatterResult>| {
        count.result.declared = count.result.in_favour >= 7;
        Do::CountBallots(count)
    };
    let ward = BallotGround::WardChoice(Some(number("40/QĐ-UBND")));
    vec![
        (HEAD, plan(BallotGround::AfterMeeting)),
        (PROVISIONAL, plan(BallotGround::AfterMeeting)),
        (WARD_CHAIR, plan(BallotGround::AfterMeeting)),
        (HEAD, plan(ward)),
        (HEAD, plan(BallotGround::HeadsChoice(agreed(Opinion::For)))),
        (HEAD, plan(BallotGround::HeadsChoice(agreed(Opinion::Against)))),
        (HEAD, Do::SendBallotPlan),
        (RESIDENT, Do::SendBallotPlan),
        (HEAD, window(2, 2)),
        (HEAD, window(2, 1)),
        (WARD, window(2, 2)),
        (HEAD, counted(returned(ROLL, 7, 7))),
        (HEAD, counted(returned(ROLL, 7, 6))),
        (HEAD, counted(returned(ROLL, 5, 5))),
        // More handed out than there are households.
        (
            HEAD,
            counted(BallotCount {
                issued: 11,
                ..returned(ROLL, 7, 7)
            }),
        ),
        (WARD, counted(returned(ROLL, 7, 7))),
    ]
}

fn online(on: NaiveDate) -> Vec<(Actor, Do)> {
    let plan = residents::online(&on.to_string());
    let choose = |chosen| Do::ChooseOnline {
        eligible: ROLL,
        chosen,
    };
    let open = |from, last| {
        Do::AnnounceOnline(Window {
            from: later(on, from),
            last: later(on, last),
        })
    };
    vec![
        (HEAD, Do::PlanOnline(plan)),
        (
            HEAD,
            Do::PlanOnline(OnlinePlan {
                consent: None,
                ..plan
            }),
        ),
        (WARD, Do::PlanOnline(plan)),
        (HEAD, choose(6)),
        (HEAD, choose(5)),
        (RESIDENT, choose(6)),
        (HEAD, open(1, 1)),
        (HEAD, open(1, 0)),
        (RESIDENT, open(1, 1)),
        (HEAD, Do::CountOnline(clicked(ROLL, 7, 6))),
        (HEAD, Do::CountOnline(clicked(ROLL, 7, 5))),
        (HEAD, Do::CountOnline(clicked(ROLL, 11, 6))),
        (WARD, Do::CountOnline(clicked(ROLL, 7, 6))),
    ]
}

fn convening(on: NaiveDate) -> Vec<(Actor, Do)> {
    let named = || Do::Designate(Actor::Resident(person(60)));
    let cluster = |lives_there| Cluster {
        households: 5,
        chair: Role::Resident,
        lives_there,
    };
    let clusters = |scattered, lives_there, given: Option<Consent>| {
        Do::PlanClusters(Clusters {
            scattered,
            clusters: vec![cluster(true), cluster(lives_there)],
            consent: given,
        })
    };
    let agreed = Some(consent(Role::FrontCommittee, &on.to_string()));
    // Where the documents go out, the draft of a covenant was posted long before.
    let notice = |day: NaiveDate, documents: Option<NaiveDate>| {
        let draft = documents.and_then(|_| day.checked_sub_days(Days::new(40)));
        Do::Notify(Notice {
            day,
            documents,
            draft,
        })
    };
    vec![
        (WARD_CHAIR, named()),
        (WARD_CHAIR, Do::Designate(Actor::Deputy(person(60)))),
        (WARD, named()),
        (WARD, clusters(true, true, agreed)),
        (WARD, clusters(true, false, agreed)),
        (WARD, clusters(false, true, agreed)),
        (WARD, clusters(true, true, None)),
        (HEAD, clusters(true, true, agreed)),
        (HEAD, notice(later(on, 8), Some(on))),
        (HEAD, notice(on.pred_opt().unwrap(), Some(on))),
        (RESIDENT, notice(later(on, 8), Some(on))),
        (PROVISIONAL, notice(later(on, 8), Some(on))),
        (FRONT_HEAD, notice(later(on, 8), Some(on))),
        (HEAD, Do::Abandon),
        (RESIDENT, Do::Abandon),
    ]
}

/// What follows a vote.
fn following(on: NaiveDate, acknowledges: Set<Rule>) -> Vec<(Actor, Do)> {
    let text = Written {
        consent: Some(consent(Role::FrontHead, &on.to_string())),
        ..residents::written()
    };
    let recognise = |acknowledges, from| {
        Do::Recognise(Recognise {
            acknowledges,
            from,
            ..recognition(&[])
        })
    };
    let objection = |flaw| Objection {
        decision: Some(number("41/QĐ-UBND")),
        flaw,
    };
    let effect = |from| Do::SetEffect {
        decision: Some(number("42/QĐ-UBND")),
        from,
        groups_for: 17,
        groups: 25,
    };
    let agreed_by = |groups_for| Do::SetEffect {
        decision: Some(number("42/QĐ-UBND")),
        from: on,
        groups_for,
        groups: 25,
    };
    let reasons = |reasons: &[Reason]| Do::DeclineRecognition(Set::<Reason>::of(reasons));
    vec![
        (HEAD, Do::Write(text)),
        (
            HEAD,
            Do::Write(Written {
                consent: None,
                ..text
            }),
        ),
        (
            HEAD,
            Do::Write(Written {
                contents: Set::EMPTY,
                ..text
            }),
        ),
        (RESIDENT, Do::Write(text)),
        (HEAD, Do::Send),
        (RESIDENT, Do::Send),
        (WARD, Do::Receive),
        (Actor::WardFront, Do::Receive),
        (WARD_CHAIR, Do::Receive),
        (WARD, recognise(acknowledges, None)),
        (WARD, recognise(acknowledges, Some(later(on, 1)))),
        (WARD, recognise(Set::EMPTY, None)),
        (WARD_CHAIR, recognise(acknowledges, None)),
        (Actor::WardFront, recognise(acknowledges, None)),
        (WARD, reasons(&[Reason::Procedure])),
        (WARD, reasons(&[])),
        (Actor::WardFront, reasons(&[Reason::Procedure])),
        (WARD, effect(later(on, 1))),
        (WARD, agreed_by(16)),
        (WARD, agreed_by(26)),
        (WARD, effect(on.pred_opt().unwrap())),
        (WARD_CHAIR, effect(later(on, 1))),
        (WARD, Do::AskForChange(objection(Flaw::Procedure))),
        (WARD, Do::AskForChange(objection(Flaw::Content))),
        (HEAD, Do::AskForChange(objection(Flaw::Procedure))),
        (WARD, Do::Annul(objection(Flaw::Content))),
        (WARD_CHAIR, Do::Annul(objection(Flaw::Content))),
    ]
}

/// Everything about one matter.
pub fn of_a_matter(
    on: NaiveDate,
    group: &ResidentialGroup,
    (id, subject): (MatterId, Subject),
    line: Line,
) -> Vec<(Actor, Command)> {
    let mut acts = proposals(on, subject);
    acts.extend(convening(on));
    for held in meetings(on, subject.matter, line) {
        acts.push((HEAD, held));
    }
    let meeting = Do::Hold(said(subject.matter, line, 10, 7));
    acts.extend([RESIDENT, PROVISIONAL, WARD].map(|by| (by, meeting.clone())));
    acts.extend(ballots(on));
    acts.extend(online(on));
    acts.extend(following(on, irregular(group, id)));
    let act = |(by, act)| (by, Command::Meeting { matter: id, act });
    acts.into_iter().map(act).collect()
}

/// The short way of a matter that changes another.
pub fn of_a_change(
    on: NaiveDate,
    group: &ResidentialGroup,
    (id, subject): (MatterId, Subject),
    used: bool,
) -> Vec<(Actor, Command)> {
    // What stands when a replacing decision is annulled before its first day is not asked here, nor by
    // an act entered two days late.
    let decision = group.matter(id).filter(|_| subject.changes.is_some());
    let to_come = decision
        .and_then(meeting::Decision::effect)
        .is_some_and(|day| on < later(day, 2));
    let usual = |(by, act): &(Actor, Do)| match (by, act) {
        (_, Do::Annul(_)) if to_come => false,
        (_, Do::Open(put)) => !used && put.matter == subject.matter && put.households.is_empty(),
        (_, Do::Write(text)) => text.consent.is_some() && !text.contents.is_empty(),
        (by, Do::Recognise(_) | Do::Receive) => *by == WARD,
        (_, Do::AskForChange(_) | Do::DeclineRecognition(_)) => false,
        _ => *by != RESIDENT,
    };
    let mut acts = proposals(on, subject);
    acts.extend(following(on, irregular(group, id)));
    acts.retain(usual);
    for (present, agreed) in [(10, 7), (10, 5)] {
        acts.push((HEAD, Do::Hold(said(subject.matter, Line::Law, present, agreed))));
    }
    let act = |(by, act)| (by, Command::Meeting { matter: id, act });
    acts.into_iter().map(act).collect()
}

/// The head dies, and somebody serves until another is elected.
pub fn of_the_head(on: NaiveDate) -> Vec<(Actor, Command)> {
    let death = vacancy::Command::EndTenure(EndTenure {
        office: Office::Head,
        person: person(1),
        ground: EndGround::Death,
    });
    let on = on.to_string();
    vec![
        (WARD, Command::Vacancy(death)),
        (WARD, Command::Vacancy(appoint(7, &on))),
        (WARD_CHAIR, Command::Vacancy(appoint(7, &on))),
    ]
}

/// Everything about the conference.
pub fn of_the_conference(on: NaiveDate) -> Vec<(Actor, Command)> {
    use conference::Command::{Hold, Notify, Plan, Report as Account};
    let bodies = [Role::WardCommittee, Role::WardFront, Role::InspectionBoard];
    let agreed: Vec<_> = bodies
        .iter()
        .filter_map(|of| agreement(*of, &on.to_string()))
        .collect();
    let heard = |present, reports: &[Report]| Hold {
        households: ROLL,
        present,
        reports: Set::<Report>::of(reports),
    };
    [
        (HEAD, Plan(agreed.clone())),
        (HEAD, Plan(Vec::new())),
        (PROVISIONAL, Plan(agreed.clone())),
        (WARD, Plan(agreed)),
        (HEAD, Notify(later(on, 5))),
        (HEAD, Notify(on.pred_opt().unwrap())),
        (RESIDENT, Notify(later(on, 5))),
        (HEAD, heard(10, Report::ALL)),
        (HEAD, heard(0, &[Report::Head])),
        (HEAD, heard(11, Report::ALL)),
        (WARD, heard(10, Report::ALL)),
        (HEAD, Account),
        (RESIDENT, Account),
    ]
    .map(|(by, act)| (by, Command::Conference(act)))
    .into()
}
