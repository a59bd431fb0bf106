//! The checks of a relief, a line a condition, in the order of the procedure.

use chrono::NaiveDate;

use crate::act::{Act, Actor, Evidence, Finding, Refusal};
use crate::law::{Role, Rule};
use crate::office::Tenure;
use crate::procedure::Outcome;
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{PendingBallots, Sitting};
use crate::procedure::{at_most, exceeds};

use super::command::{Command, Kind, Petition, ReliefResult, RemovalProposal};
use super::count::{by_ballots, outcome};
use super::event::{Event, Opening};
use super::state::{Relief, ReliefHeld};

impl Procedure for Relief {
    type Command = Command;
    type Kind = Kind;
    type Event = Event;

    #[inline]
    fn kind(command: &Command) -> Kind {
        command.kind()
    }

    fn gate<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        kind: Self::Kind,
    ) -> Result<(), R::Stop> {
        let facts = c.facts;
        let rules = c.law.rules();
        if matches!(kind, Kind::Resign | Kind::Propose) {
            return opens(c, state.filter(|s| s.goes_on(facts)), kind);
        }
        let Some(s) = c.require_some(state.filter(|s| s.end.is_none()), Rule::NoRelief)? else {
            return Ok(());
        };
        if !c.require(s.stands(facts), Rule::HeadGone, Evidence::Plain)? {
            return Ok(());
        }
        c.require_holder()?;
        c.require_not_before(s.opened)?;
        match kind {
            Kind::Resign | Kind::Propose => Ok(()),
            Kind::Withdraw => {
                not_decided(c, s)?;
                // INTERPRETATION: no text read forbids to take back what nobody has decided on yet.
                let role = c.by.role();
                let letter = role == Role::Head && s.resignation.is_some();
                let proposal = s.proposal.is_some_and(|(_, by)| by == role);
                c.require(letter || proposal, Rule::NothingToWithdraw, Evidence::Role(role))
                    .map(|_| ())
            }
            Kind::Convene => {
                not_decided(c, s)?;
                c.require(s.ballots.is_none(), Rule::OtherForm, Evidence::Plain)?;
                convener(c, s)
            }
            Kind::Hold => {
                not_decided(c, s)?;
                c.require(s.ballots.is_none(), Rule::OtherForm, Evidence::Plain)?;
                if let Some(day) = c.require_some(s.convened, Rule::NotConvened)? {
                    c.require_not_before(day)?;
                }
                convener(c, s)?;
                let day = c.on;
                c.require_ahead(&rules.notice_ahead, s.convened, day)
            }
            Kind::PlanBallots => {
                let too_few = s
                    .met
                    .filter(|met| matches!(met.outcome, Outcome::TooFewPresent(_)));
                if let Some(met) = c.require_some(too_few, Rule::BallotsNotPlanned)? {
                    c.require_not_before(met.on)?;
                }
                organises_ballots(c, s)?;
                c.require_step(&rules.household_ballots)
            }
            Kind::SendBallotPlan => {
                organises_ballots(c, s)?;
                c.require_plan_to_send(s.ballots)
            }
            Kind::AnnounceBallots => {
                organises_ballots(c, s)?;
                c.require_planned_ballots(s.ballots).map(|_| ())
            }
            Kind::CountBallots => {
                organises_ballots(c, s)?;
                c.require_countable(s.ballots)?;
                c.require_plan_sent(s.ballots)
            }
            Kind::Complain => {
                if let Some(met) = c.require_some(s.met, Rule::ReliefNotHeld)? {
                    c.require_not_before(met.on)?;
                }
                c.require_competent(&rules.complaint_competence)
            }
            // That the residents did not agree is sent too; so is that too few came, or that the minutes cannot be true,
            // though the meeting is held again: no text forbids to send it, and none sets a day.
            Kind::Send => {
                if let Some(met) = c.require_some(s.met, Rule::ReliefNotHeld)? {
                    c.require_not_before(met.on)?;
                }
                c.require_sendable(s.sent, s.receipt)?;
                convener(c, s)?;
                c.require_sent_in_time(s.met.map(ReliefHeld::to_send), s.sent)
            }
            Kind::Receive => {
                held(c, s)?;
                c.require_receivable(s.sent, s.receipt)?;
                c.require_competent(&rules.relief_recognition)?;
                c.require_sent_in_time(s.met.map(ReliefHeld::to_send), s.sent)
            }
            Kind::Recognise => {
                held(c, s)?;
                c.require_answerable(&rules.relief_recognition, s.receipt)?;
                c.require_after_change_of_heads()?;
                agreed(c, s)?;
                c.require_answer_in_time(&rules.relief_recognition_within, s.receipt)
            }
            Kind::DeclineRecognition => {
                held(c, s)?;
                c.require_answerable(&rules.relief_recognition, s.receipt)?;
                agreed(c, s)?;
                c.require_answer_in_time(&rules.relief_recognition_within, s.receipt)
            }
            Kind::Relieve => {
                held(c, s)?;
                c.require_competent(&rules.relief_undecided)?;
                c.require_after_change_of_heads()?;
                undecided(c, s)
            }
            Kind::Retain => {
                held(c, s)?;
                c.require_competent(&rules.relief_undecided)?;
                undecided(c, s)
            }
        }
    }

    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop> {
        let facts = c.facts;
        let rules = c.law.rules();
        match (command, state.filter(|s| s.end.is_none())) {
            (Command::Resign(resignation), _) => match resignation.from {
                Some(from) => c.require_not_after(from),
                None => Ok(()),
            },
            (Command::Propose(proposal), _) => proposed(c, proposal),
            (_, None) => Ok(()),
            (Command::Convene { consent }, Some(s)) => {
                if front_head_too(c, s) {
                    c.require_consents_since(
                        Some(s.opened),
                        &rules.relief_convening_consent,
                        consent.as_slice(),
                    )?;
                }
                Ok(())
            }
            (Command::Hold(sitting), Some(_)) => met(c, sitting),
            (Command::PlanBallots(plan), Some(_)) => c.require_ballot_team(*plan),
            (Command::AnnounceBallots(window), Some(_)) => c.require_announced_ahead(*window),
            (Command::CountBallots(count), Some(_)) => {
                c.require_every_household(count)?;
                c.require_witnesses(count)?;
                c.note_not_all_households(count.households, facts.households);
                c.note_declared_otherwise(count.result.declared, by_ballots(count, rules).passed());
                Ok(())
            }
            (Command::Recognise(recognise), Some(s)) => {
                c.require_recognisable(recognise, s.irregular())?;
                c.note_complaint(s.complaint);
                leaves_in_office(c, s, recognise.from)
            }
            (Command::DeclineRecognition(reasons), Some(s)) => {
                c.note_complaint(s.complaint);
                c.require_reasons(*reasons).map(|_| ())
            }
            (Command::Relieve { recognise, consent }, Some(s)) => {
                let met = s.met.map(|met| met.on);
                c.require_consents_since(met, &rules.relief_undecided_consent, consent.as_slice())?;
                c.require_recognisable(recognise, s.irregular())?;
                c.note_complaint(s.complaint);
                leaves_in_office(c, s, recognise.from)
            }
            (Command::Retain { decision, consent }, Some(s)) => {
                c.require_number(*decision)?;
                let met = s.met.map(|met| met.on);
                c.require_consents_since(met, &rules.relief_undecided_consent, consent.as_slice())
            }
            (
                Command::Withdraw
                | Command::SendBallotPlan
                | Command::Complain(_)
                | Command::Send
                | Command::Receive,
                Some(_),
            ) => Ok(()),
        }
    }

    #[inline]
    fn event<D>(
        brief: Brief<'_>,
        state: Option<&Self>,
        act: &Act<&Self::Command>,
        done: impl FnOnce(Self::Event) -> D,
    ) -> Result<D, Refusal> {
        let Brief { law, facts } = brief;
        let rules = law.rules();
        let refused = |rule| Finding::plain(rule).under(law.regulation.pin());
        let opened = |opening| match (state, facts.head) {
            (Some(s), _) if s.goes_on(facts) => Ok(Event::Joined(opening)),
            (_, Some(head)) => Ok(Event::Opened { opening, head }),
            (_, None) => Err(refused(Rule::NoHead)),
        };
        let ended = |from: Option<NaiveDate>| {
            let relief = state.ok_or_else(|| refused(Rule::NoRelief))?;
            let head = facts.head.ok_or_else(|| refused(Rule::HeadGone))?;
            let period = head.period.ending(relief.leaves(act.on, from));
            Ok(Tenure { period, ..head })
        };
        let ward_decides = !rules.relief_undecided.is_left_out();
        let closes = |outcome| matches!(outcome, Outcome::NotPassed(_)) && !ward_decides;
        // INTERPRETATION: the time to elect another runs from the committee's own decision too, where the residents did
        // not agree; the texts give it from the recognition of what the residents decided.
        let election_due = law.due(&rules.election_after_relief, act.on);
        let event = match act.what {
            Command::Resign(resignation) => opened(Opening::Resignation(*resignation))?,
            Command::Propose(proposal) => opened(Opening::RemovalProposal(*proposal))?,
            Command::Withdraw => Event::Withdrawn,
            Command::Convene { consent } => Event::Convened { consent: *consent },
            Command::Hold(sitting) => {
                let outcome = outcome(sitting, rules);
                Event::Held {
                    sitting: *sitting,
                    outcome,
                    send_due: law.due(&rules.send_within, act.on),
                    closes: closes(outcome),
                }
            }
            Command::PlanBallots(plan) => Event::BallotsPlanned {
                plan: *plan,
                due: law.due(&rules.ballot_plan, act.on),
            },
            Command::SendBallotPlan => Event::BallotPlanSent,
            Command::AnnounceBallots(window) => Event::BallotsAnnounced(*window),
            Command::CountBallots(count) => {
                let outcome = by_ballots(count, rules);
                // The time to send the result runs from the end of the window, not from the count.
                let last_day = state.and_then(Relief::ballots).and_then(PendingBallots::last_day);
                Event::BallotsCounted {
                    count: *count,
                    outcome,
                    send_due: law.due(&rules.send_within, last_day.unwrap_or(act.on)),
                    closes: closes(outcome),
                }
            }
            Command::Complain(kind) => Event::Complained(*kind),
            Command::Send => Event::Sent,
            Command::Receive => Event::Received(law.receipt(&rules.relief_recognition_within, act.on).due),
            Command::Recognise(recognise) => Event::Recognised {
                recognise: *recognise,
                complaint: state.and_then(Relief::complaint),
                tenure: ended(recognise.from)?,
                election_due,
            },
            Command::DeclineRecognition(reasons) => Event::RecognitionDeclined(*reasons),
            Command::Relieve { recognise, consent } => Event::Relieved {
                recognise: *recognise,
                consent: *consent,
                complaint: state.and_then(Relief::complaint),
                tenure: ended(recognise.from)?,
                election_due,
            },
            Command::Retain { decision, consent } => Event::Retained {
                decision: *decision,
                consent: *consent,
            },
        };
        Ok(done(event))
    }
}

/// A letter or a proposal, alone or beside the other one.
fn opens<R: CheckMode>(c: &mut Checks<'_, R>, standing: Option<&Relief>, kind: Kind) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    let Some(head) = c.require_some(facts.head, Rule::NoHead)? else {
        return Ok(());
    };
    c.require_holder()?;
    if let Some(s) = standing {
        let there = match kind {
            Kind::Resign => s.resignation.is_some(),
            _ => s.proposal.is_some(),
        };
        c.require(!there, Rule::AlreadyOpened, Evidence::Plain)?;
        c.require_not_before(s.opened)?;
        not_decided(c, s)?;
    }
    if kind == Kind::Resign {
        return c.require_competent(&rules.resignation_competence);
    }
    // Nobody proposes it about themselves. Who does instead, where the head is the head of the Front committee too, no
    // text read says.
    let about_self = *c.by == Actor::FrontHead(head.person);
    if about_self || facts.front_head == Some(head.person) {
        c.require_competent(&rules.removal_front_head)
    } else {
        c.require_competent(&rules.removal_competence)
    }
}

/// Returns whether the head is the head of the Front committee too: by the record, or by how they act now.
fn front_head_too<R>(c: &Checks<'_, R>, s: &Relief) -> bool {
    let facts = c.facts;
    facts.front_head == Some(s.head()) || *c.by == Actor::FrontHead(s.head())
}

/// The head of the Front committee convenes and chairs, unless that is the head.
fn convener<R: CheckMode>(c: &mut Checks<'_, R>, s: &Relief) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    if front_head_too(c, s) {
        c.require_competent(&rules.relief_convening_front)
    } else {
        c.require_competent(&rules.relief_convening)
    }
}

/// Checks that the actor organises household ballots.
///
/// INTERPRETATION: no instrument consulted says who does where a head is relieved: of other matters the head does, who is
/// the one to be relieved. Whoever convenes the meeting (points b and c, clause 1, Article 3, Decree 59/2023/NĐ-CP)
/// organises the ballots that follow it.
fn organises_ballots<R: CheckMode>(c: &mut Checks<'_, R>, s: &Relief) -> Result<(), R::Stop> {
    c.run.unregulated(Rule::BallotCompetence);
    let rules = c.law.rules();
    if front_head_too(c, s) {
        c.require_competent(&rules.relief_convening_front)
    } else {
        c.require_competent(&rules.relief_ballot_competence)
    }
}

/// No meeting has decided. What follows one that came to nothing follows it in time too.
fn not_decided<R: CheckMode>(c: &mut Checks<'_, R>, s: &Relief) -> Result<(), R::Stop> {
    let Some(met) = s.met else { return Ok(()) };
    c.require(!met.outcome.decided(), Rule::MeetingDecided, Evidence::Plain)?;
    c.require_not_before(met.on)
}

/// A meeting was held, no later than the act, and came to something.
fn held<R: CheckMode>(c: &mut Checks<'_, R>, s: &Relief) -> Result<(), R::Stop> {
    if let Some(met) = c.require_some(s.met, Rule::ReliefNotHeld)? {
        c.require_not_before(met.on)?;
        c.require(met.outcome.decided(), Rule::MeetingAgain, Evidence::Plain)?;
    }
    Ok(())
}

fn proposed<R: CheckMode>(c: &mut Checks<'_, R>, proposal: &RemovalProposal) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let none = proposal.grounds.is_empty() && proposal.petition.is_none();
    c.require(!none, Rule::NoGround, Evidence::Plain)?;
    if let Some(p) = c.stated(&rules.removal_grounds)
        && !proposal.grounds.without(p.value).is_empty()
    {
        c.breach(p.breach, Rule::RemovalGrounds, Evidence::Plain)?;
    }
    if let Some(petition) = proposal.petition {
        petitioned(c, petition, proposal.grounds.is_empty())?;
    }
    c.require_basis(proposal.basis)
}

/// As many households as the regulation asks for signed the petition, counted of all households of the
/// group. Where the proposal has a ground of its own, a petition of fewer does not spoil it: the decree names the two as
/// alternatives ("hoặc", point b, clause 1, Article 9, Decree 59/2023/NĐ-CP).
fn petitioned<R: CheckMode>(c: &mut Checks<'_, R>, petition: Petition, alone: bool) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let households = c.facts.households;
    if c.stated(&rules.petition).is_some() && petition.of != households {
        c.run.irregular(exceeds(
            Rule::PetitionNotHouseholds,
            petition.of.into(),
            households,
        ));
    }
    match at_most(Rule::SignedAboveAll, petition.signed.into(), petition.of) {
        Ok(()) if alone => c.require_share(&rules.petition, petition.signed, petition.of),
        Ok(()) => Ok(()),
        Err(finding) => c.run.unmet(finding),
    }
}

fn met<R: CheckMode>(c: &mut Checks<'_, R>, sitting: &Sitting<ReliefResult>) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    let came_to = outcome(sitting, rules);
    // A meeting to which too few came need not choose anybody, nor vote.
    if !matches!(came_to, Outcome::TooFewPresent(_)) {
        c.require_voting_steps(sitting)?;
    }
    c.stated(&rules.relief_quorum);
    c.stated(&rules.relief_majority);
    c.note_not_all_households(sitting.eligible, facts.households);
    c.note_declared_otherwise(sitting.result.declared, came_to.passed());
    Ok(())
}

/// Checks that whoever leaves is still in office the day before.
fn leaves_in_office<R: CheckMode>(
    c: &mut Checks<'_, R>,
    s: &Relief,
    from: Option<NaiveDate>,
) -> Result<(), R::Stop> {
    let facts = c.facts;
    let observed = s.leaves(c.on, from);
    let until = facts.head.and_then(|head| head.period.until());
    match until.filter(|until| *until < observed) {
        Some(bound) => c
            .require(false, Rule::LeavesTooLate, Evidence::Dates { observed, bound })
            .map(|_| ()),
        None => Ok(()),
    }
}

fn agreed<R: CheckMode>(c: &mut Checks<'_, R>, s: &Relief) -> Result<(), R::Stop> {
    let refused = matches!(s.met, Some(met) if matches!(met.outcome, Outcome::NotPassed(_)));
    c.require(!refused, Rule::MeetingNotAgreed, Evidence::Plain)
        .map(|_| ())
}

fn undecided<R: CheckMode>(c: &mut Checks<'_, R>, s: &Relief) -> Result<(), R::Stop> {
    let agreed = matches!(s.met, Some(met) if met.outcome == Outcome::Passed);
    c.require(!agreed, Rule::MeetingAgreed, Evidence::Plain)
        .map(|_| ())
}
