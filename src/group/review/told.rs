//! An act as a file tells it: what is found in it, and its event though it would be refused, so that what follows can be judged.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Act, Actor, Evidence, Finding, Findings, Recorded, Refusal};
use crate::group::command::Command;
use crate::group::decide::{By, known};
use crate::group::event::Event;
use crate::group::questions::Question;
use crate::group::state::ResidentialGroup;
use crate::law::{Rule, Rulebook};
use crate::procedure::{Brief, Procedure};
use crate::procedures::{deputy, election, meeting, relief};

/// The person whom neither the file nor the record names.
pub(super) const UNNAMED: PersonId = PersonId::from_u128(0);

/// Returns what is found in an act, and its event as if nothing unmet had been found.
///
/// # Errors
/// That the group or its rules are not known on the day. The inner error: no event can be made of it.
pub(super) fn told(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    question: Question,
    book: &Rulebook,
) -> Result<(Findings, Result<Recorded<Event>, Refusal>), Refusal> {
    let group = known(group, act.on)?;
    let facts = group.facts_of(question, act.what.changes(), act.on);
    let brief = group.brief(question, &facts, act.on, &By::today(book))?;
    Ok(match &act.what {
        Command::Election(what) => one(brief, group.election(), &act.about(what), Event::Election),
        Command::DeputyElection(what) => one(
            brief,
            group.deputy_election(),
            &act.about(what),
            Event::DeputyElection,
        ),
        Command::Deputy(what) => one(brief, group.selection(), &act.about(what), Event::Deputy),
        Command::Relief(what) => one(brief, group.relief(), &act.about(what), Event::Relief),
        Command::Meeting { matter, act: what } => {
            one(brief, group.matter(*matter), &act.about(what), |event| {
                Event::Meeting {
                    matter: *matter,
                    event,
                }
            })
        }
        // No file has another act.
        _ => return Err(Refusal::of_record(Rule::NotProvidedFor, Evidence::Plain)),
    })
}

fn one<P: Procedure>(
    brief: Brief<'_>,
    state: Option<&P>,
    act: &Act<&P::Command>,
    part: impl FnOnce(P::Event) -> Event,
) -> (Findings, Result<Recorded<Event>, Refusal>) {
    let found = brief.missing(state, act);
    let event = P::event(brief, state, act, |event| Recorded {
        by: act.by,
        on: act.on,
        judged_by: Some(brief.law.judged_by()),
        what: part(event),
        irregular: found.irregular.clone().into(),
    });
    (found, event)
}

/// Returns who acts where the file does not say it: the first body or post that the rules let act, and before those of whom no
/// record says who holds them, whoever is known.
pub(super) fn competent(
    group: &ResidentialGroup,
    what: &Command,
    question: Question,
    on: NaiveDate,
    book: &Rulebook,
) -> Actor {
    let mut act = Act {
        by: Actor::WardCommittee,
        on,
        what: what.clone(),
    };
    let first = act.by;
    for by in actors(group, on) {
        act.by = by;
        let Ok((found, _)) = told(Some(group), &act, question, book) else {
            return first;
        };
        let mut all = found.unmet.iter().chain(&found.irregular);
        if !all.any(of_actor) {
            return by;
        }
    }
    first
}

/// Returns whether a finding is about who acts.
const fn of_actor(finding: &Finding) -> bool {
    matches!(finding.evidence, Evidence::Actor { .. })
        || matches!(finding.rule, Rule::NotTheHolder | Rule::NotProvidedFor)
}

fn actors(group: &ResidentialGroup, on: NaiveDate) -> impl Iterator<Item = Actor> {
    let head = group.head_on(on).map(|tenure| Actor::Head(tenure.person));
    let provisional = { group.provisional_on(on) }.map(|tenure| Actor::ProvisionalHead(tenure.person));
    let chair = group.ward_chair();
    let front = group.front_head();
    let secretary = group.cell_secretary();
    let known = [
        Some(Actor::WardCommittee),
        chair.map(Actor::WardChair),
        front.map(Actor::FrontHead),
        Some(Actor::FrontCommittee),
        Some(Actor::ElectionTeam),
        head,
        provisional,
        Some(Actor::PartyCellCommittee),
        secretary.map(Actor::PartyCellSecretary),
        Some(Actor::WardFront),
        Some(Actor::WardCouncil),
        Some(Actor::DistrictCommittee),
    ];
    let unnamed = [
        chair.is_none().then_some(Actor::WardChair(UNNAMED)),
        front.is_none().then_some(Actor::FrontHead(UNNAMED)),
        secretary.is_none().then_some(Actor::PartyCellSecretary(UNNAMED)),
        Some(Actor::WardFrontChair(UNNAMED)),
        Some(Actor::Resident(UNNAMED)),
    ];
    known.into_iter().chain(unnamed).flatten()
}

/// Returns whether a kind of act opens a process.
pub(super) const fn opens(question: Question) -> bool {
    matches!(
        question,
        Question::Election(election::Kind::Call)
            | Question::DeputyElection(election::Kind::Call)
            | Question::Deputy(deputy::Kind::Open | deputy::Kind::OpenParticipant)
            | Question::Relief(relief::Kind::Resign | relief::Kind::Propose)
            | Question::Meeting {
                kind: meeting::Kind::Open,
                ..
            }
    )
}

/// Returns whether a kind of act is an answer of the committee, from which an office, a decision or an end follows.
pub(super) const fn answers(question: Question) -> bool {
    use election::Kind as E;
    match question {
        Question::Election(kind) | Question::DeputyElection(kind) => matches!(
            kind,
            E::Recognise | E::DeclineRecognition | E::OrderRerun | E::Annul | E::CallOff
        ),
        Question::Deputy(kind) => matches!(
            kind,
            deputy::Kind::Recognise | deputy::Kind::DeclineRecognition | deputy::Kind::Abandon
        ),
        Question::Relief(kind) => matches!(
            kind,
            relief::Kind::Recognise
                | relief::Kind::DeclineRecognition
                | relief::Kind::Relieve
                | relief::Kind::Retain
                | relief::Kind::Withdraw
        ),
        Question::Meeting { kind, .. } => matches!(
            kind,
            meeting::Kind::Recognise
                | meeting::Kind::DeclineRecognition
                | meeting::Kind::SetEffect
                | meeting::Kind::AskForChange
                | meeting::Kind::Annul
                | meeting::Kind::Abandon
        ),
        _ => false,
    }
}

/// Returns whether the process of an act is under way.
pub(super) fn under_way(group: &ResidentialGroup, question: Question) -> bool {
    match question {
        Question::Election(_) => group.election().is_some(),
        Question::DeputyElection(_) => group.deputy_election().is_some(),
        Question::Deputy(_) => group.selection().is_some(),
        Question::Relief(_) => group.relief().is_some(),
        Question::Meeting { matter, .. } => group.matter(matter).is_some(),
        _ => false,
    }
}

/// Returns the part of a file whose lack a finding shows, if it shows one and the file has no such part.
pub(super) fn shows_lack(question: Question, finding: Finding) -> Option<Question> {
    use election::Kind as E;
    let rule = finding.rule;
    let of_election = || match rule {
        Rule::NoElection => Some(E::Call),
        Rule::NoTeam | Rule::TeamAhead => Some(E::SetUpTeam),
        Rule::NoCandidates | Rule::NotACandidate | Rule::CandidatesAhead => Some(E::FinaliseCandidates),
        Rule::PostingAhead => Some(E::PostDecisions),
        Rule::NoticeAhead => Some(E::Notify),
        Rule::NotHeld => Some(E::Hold),
        Rule::NoBallots => Some(E::PlanBallots),
        Rule::NotReceived => Some(E::Receive),
        _ => None,
    };
    match question {
        Question::Election(_) => of_election().map(Question::Election),
        Question::DeputyElection(_) => of_election().map(Question::DeputyElection),
        Question::Deputy(_) => Some(Question::Deputy(match rule {
            Rule::NoSelection => deputy::Kind::Open,
            Rule::NotChosen => deputy::Kind::Choose,
            Rule::NotProposed => deputy::Kind::Propose,
            Rule::NotReceived => deputy::Kind::Receive,
            _ => return None,
        })),
        Question::Relief(_) => Some(Question::Relief(match rule {
            Rule::NoRelief => relief::Kind::Propose,
            Rule::NotConvened | Rule::NoticeAhead => relief::Kind::Convene,
            Rule::ReliefNotHeld => relief::Kind::Hold,
            Rule::NoBallots => relief::Kind::PlanBallots,
            Rule::NotReceived => relief::Kind::Receive,
            _ => return None,
        })),
        Question::Meeting { matter, .. } => {
            let kind = match rule {
                Rule::NoMatter => meeting::Kind::Open,
                Rule::MeetingNotHeld => meeting::Kind::Hold,
                Rule::NoBallots => meeting::Kind::PlanBallots,
                Rule::NotWritten => meeting::Kind::Write,
                Rule::NotReceived => meeting::Kind::Receive,
                Rule::NoticeAhead => meeting::Kind::Notify,
                _ => return None,
            };
            Some(Question::Meeting { matter, kind })
        }
        _ => None,
    }
}

/// Returns the kinds of act that a process of this kind knows.
pub(super) fn kinds(question: Question) -> Vec<Question> {
    fn each<K: Copy>(all: &[K], of: impl Fn(K) -> Question) -> Vec<Question> {
        all.iter().copied().map(of).collect()
    }
    match question {
        Question::Election(_) => each(election::Kind::ALL, Question::Election),
        Question::DeputyElection(_) => each(election::Kind::ALL, Question::DeputyElection),
        Question::Deputy(_) => each(deputy::Kind::ALL, Question::Deputy),
        Question::Relief(_) => each(relief::Kind::ALL, Question::Relief),
        Question::Meeting { matter, .. } => {
            each(meeting::Kind::ALL, |kind| Question::Meeting { matter, kind })
        }
        _ => Vec::new(),
    }
}
