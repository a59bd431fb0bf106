//! The checks of a matter put to the residents, a line a condition, in the order of the procedure.

use chrono::NaiveDate;

use crate::act::{Act, Actor, Evidence, Finding, Refusal};
use crate::law::{Due, Matter, MatterScope, Requirements, Role, Rule, Slot};
use crate::procedure::Consent;
use crate::procedure::Law;
use crate::procedure::Outcome;
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{HouseholdBallots, PendingBallots, Sitting};
use crate::procedure::{at_most, exceeds, total};
use crate::text::Set;

use super::command::{
    BallotGround, Change, Command, Flaw, Kind, MatterResult, OnlinePlan, Proposal, Written,
};
use super::count::{self, share};
use super::event::{Event, VoteResult};
use super::state::{Decision, Form, Vote};

impl Procedure for Decision {
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
        if kind == Kind::Open {
            c.require(
                state.is_none_or(|d| d.end.is_some()),
                Rule::MatterOpen,
                Evidence::Plain,
            )?;
            c.require_holder()?;
            return match *c.by {
                Actor::Resident(_) => c.require_open(&rules.initiative).map(|_| ()),
                _ => proposes(c),
            };
        }
        let Some(d) = c.require_some(state.filter(|d| d.end.is_none()), Rule::NoMatter)? else {
            return Ok(());
        };
        c.require_not_before(d.opened)?;
        c.require_holder()?;
        // A result that passed nothing is sent, and complained of, too.
        let sends_nothing = kind == Kind::Send && d.passed().is_none();
        if kind == Kind::Complain || sends_nothing {
            if let Some(vote) = c.require_some(d.vote, Rule::MatterNotDecided)? {
                c.require_not_before(vote.on)?;
            }
        } else if before_the_vote(kind) {
            c.require(d.passed().is_none(), Rule::MatterDecided, Evidence::Plain)?;
            // What follows a vote that decided nothing follows it in time too.
            if let Some(vote) = d.vote {
                c.require_not_before(vote.on)?;
            }
        } else if let Some(vote) = c.require_some(d.passed(), Rule::MatterNotDecided)? {
            c.require_not_before(vote.on)?;
        }
        match kind {
            Kind::Open => Ok(()),
            Kind::Designate => {
                c.require(facts.head.is_none(), Rule::HeadInOffice, Evidence::Plain)?;
                c.require_competent(&rules.convener_competence)
            }
            Kind::PlanClusters => {
                c.require_competent(&rules.cluster_competence)?;
                c.require_open(&rules.cluster_from).map(|_| ())
            }
            Kind::Notify => convenes(c, d, kind),
            Kind::Abandon => drops(c, d),
            Kind::Hold => {
                if let Some((notified, _)) = d.notice {
                    c.require_not_before(notified)?;
                }
                if let Some((planned, _)) = d.clusters {
                    c.require_not_before(planned)?;
                }
                convenes(c, d, kind)?;
                c.stated(share(rules, d.matter));
                Ok(())
            }
            Kind::PlanBallots => {
                c.require_open(&rules.ballots_after)?;
                runs_ballots(c, d)
            }
            Kind::SendBallotPlan => {
                c.require_plan_to_send(d.ballots)?;
                runs_ballots(c, d)
            }
            Kind::AnnounceBallots => {
                c.require_planned_ballots(d.ballots)?;
                runs_ballots(c, d)
            }
            Kind::CountBallots => {
                c.require_countable(d.ballots)?;
                runs_ballots(c, d)?;
                c.stated(share(rules, d.matter));
                c.require_plan_sent(d.ballots)
            }
            Kind::PlanOnline => {
                c.require_open(&rules.online_matters)?;
                convenes(c, d, kind)?;
                among(c, &rules.online_matters, d.matter)
            }
            Kind::ChooseOnline => {
                if let Some(online) = c.require_some(d.online, Rule::NoOnlineVote)? {
                    c.require_not_before(online.planned)?;
                }
                convenes(c, d, kind)
            }
            Kind::AnnounceOnline => {
                if let Some(chosen) = c.require_some(d.online.and_then(|o| o.chosen), Rule::NoOnlineVote)? {
                    c.require_not_before(chosen)?;
                }
                convenes(c, d, kind)
            }
            Kind::CountOnline => {
                if let Some(window) = c.require_some(d.online.and_then(|o| o.window), Rule::NoOnlineVote)? {
                    c.require_not_before(window.last)?;
                }
                convenes(c, d, kind)?;
                c.stated(share(rules, d.matter));
                Ok(())
            }
            Kind::Write => {
                c.require(d.written.is_none(), Rule::AlreadyWritten, Evidence::Plain)?;
                convenes(c, d, kind)
            }
            Kind::Complain => c.require_competent(&rules.complaint_competence),
            Kind::Send => {
                if !sends_nothing && let Some(written) = c.require_some(d.written, Rule::NotWritten)? {
                    c.require_not_before(written)?;
                }
                c.require_sendable(d.sent, d.receipt)?;
                convenes(c, d, kind)?;
                c.require_sent_in_time(d.vote.map(Vote::to_send), d.sent)
            }
            Kind::Receive => {
                if let Some(written) = c.require_some(d.written, Rule::NotWritten)? {
                    c.require_not_before(written)?;
                }
                c.require_receivable(d.sent, d.receipt)?;
                recognises(c, d)?;
                c.require_sent_in_time(d.vote.map(Vote::to_send), d.sent)
            }
            Kind::Recognise | Kind::DeclineRecognition => {
                c.require(d.effect.is_none(), Rule::InForceAlready, Evidence::Plain)?;
                if let Some(receipt) = c.require_some(d.receipt, Rule::NotReceived)? {
                    c.require_not_before(receipt.on)?;
                }
                recognises(c, d)?;
                c.require_answer_in_time(&rules.decision_recognition_within, d.receipt)
            }
            Kind::SetEffect => {
                c.require(d.effect.is_none(), Rule::InForceAlready, Evidence::Plain)?;
                after_the_last_step(c, d)?;
                // What is the group's own takes effect when passed or when recognised, and no other way.
                let commune = d.scope == MatterScope::Commune;
                let no_such_way = Evidence::Rule(Rule::EffectCommune);
                c.require(commune, Rule::NotProvidedFor, no_such_way)?;
                c.require_competent(&rules.effect_commune)
            }
            Kind::AskForChange | Kind::Annul => {
                after_the_last_step(c, d)?;
                c.require_competent(&rules.annulment_competence)
            }
        }?;
        // What is to be changed must still be in force when that is voted on, or given effect.
        match kind {
            Kind::Hold | Kind::CountBallots | Kind::CountOnline | Kind::Recognise | Kind::SetEffect => {
                amends(c, d.changes, (d.matter, d.scope))
            }
            _ => Ok(()),
        }
    }

    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop> {
        let facts = c.facts;
        let rules = c.law.rules();
        let d = match (command, state.filter(|d| d.end.is_none())) {
            (Command::Open(proposal), _) => {
                opened(c, proposal)?;
                return amends(c, proposal.changes, (proposal.matter, proposal.scope));
            }
            (_, None) => return Ok(()),
            (_, Some(d)) => d,
        };
        match command {
            Command::Designate(convener) => designated(c, *convener),
            Command::PlanClusters(plan) => {
                c.require_clusters(plan, facts.households, Some(d.opened))?;
                c.require_cluster_chairs(plan)
            }
            Command::Notify(notice) => c.require_not_after(notice.day),
            Command::Hold(sitting) => held(c, d, sitting),
            Command::PlanBallots { ground, plan } => ballots(c, d, *ground, *plan),
            Command::AnnounceBallots(window) => c.require_announced_ahead(*window),
            Command::CountBallots(count) => {
                c.require_planned_clusters(count.result.parts.len(), 0)?;
                c.require_every_household(count)?;
                c.require_witnesses(count)?;
                c.note_not_all_households(count.households, facts.households);
                let outcome = count::ballots(count, d.matter, rules);
                c.note_declared_otherwise(count.result.declared, outcome.passed());
                Ok(())
            }
            Command::PlanOnline(plan) => online(c, d, plan),
            Command::ChooseOnline { eligible, chosen } => {
                let (eligible, chosen) = (*eligible, *chosen);
                c.note_not_all_households(eligible, facts.households);
                if let Err(finding) = at_most(Rule::PresentAboveEligible, chosen.into(), eligible) {
                    return c.run.unmet(finding);
                }
                c.require_share(&rules.online_choice, chosen, eligible)
            }
            // How long before it an online vote is announced no instrument consulted says.
            Command::AnnounceOnline(window) => {
                c.require_not_after(window.from)?;
                c.require_possible_window(*window)
            }
            Command::CountOnline(count) => {
                c.require_planned_clusters(count.result.parts.len(), 0)?;
                c.note_not_all_households(count.eligible, facts.households);
                let outcome = count::online(count, d.matter, rules);
                c.note_declared_otherwise(count.result.declared, outcome.passed());
                Ok(())
            }
            Command::Write(written) => writing(c, d, written),
            Command::Recognise(recognise) => {
                c.note_complaint(d.complaint);
                c.require_recognisable(recognise, d.irregular())
            }
            Command::DeclineRecognition(reasons) => {
                c.note_complaint(d.complaint);
                c.require_reasons(*reasons).map(|_| ())
            }
            Command::AskForChange(objection) if objection.flaw == Flaw::Content => {
                c.require_number(objection.decision)?;
                // A covenant whose content does not fit is suspended and changed.
                let of_covenants = &rules.conventions_change;
                let own = d.matter == Matter::Conventions && of_covenants.stated().is_some();
                c.require_allowed(if own {
                    of_covenants
                } else {
                    &rules.change_of_content
                })
            }
            Command::AskForChange(objection) | Command::Annul(objection) => {
                c.require_number(objection.decision)
            }
            Command::SetEffect {
                decision,
                from,
                groups_for,
                groups,
            } => {
                c.require_number(*decision)?;
                commune_wide(c, d, *from, (*groups_for, *groups))
            }
            Command::Open(_)
            | Command::SendBallotPlan
            | Command::Complain(_)
            | Command::Send
            | Command::Receive
            | Command::Abandon => Ok(()),
        }
    }

    fn lead_times<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        kind: Self::Kind,
    ) -> Result<(), R::Stop> {
        match (kind, state) {
            (Kind::Hold, Some(d)) => prepared_ahead(c, d, c.on),
            _ => Ok(()),
        }
    }

    #[inline]
    fn event<D>(
        brief: Brief<'_>,
        state: Option<&Self>,
        act: &Act<&Self::Command>,
        done: impl FnOnce(Self::Event) -> D,
    ) -> Result<D, Refusal> {
        let law = brief.law;
        let rules = law.rules();
        let decision = || state.ok_or_else(|| Finding::plain(Rule::NoMatter).under(law.regulation.pin()));
        let event = match act.what {
            Command::Open(proposal) => Event::Opened(proposal.clone()),
            Command::Designate(convener) => Event::Designated(*convener),
            Command::PlanClusters(clusters) => Event::ClustersPlanned(clusters.clone()),
            Command::Notify(notice) => Event::Notified(*notice),
            Command::Hold(sitting) => {
                let d = decision()?;
                Event::Held {
                    result: result(d, count::meeting(sitting, d.matter, rules), act.on, act.on, law),
                    sitting: sitting.clone(),
                }
            }
            Command::PlanBallots { ground, plan } => Event::BallotsPlanned {
                ground: *ground,
                plan: *plan,
                due: law.due(&rules.ballot_plan, act.on),
            },
            Command::SendBallotPlan => Event::BallotPlanSent,
            Command::AnnounceBallots(window) => Event::BallotsAnnounced(*window),
            Command::CountBallots(count) => {
                // The time to send the decision runs from the end of the window, not from the count.
                let d = decision()?;
                let last = d.ballots.and_then(PendingBallots::last_day).unwrap_or(act.on);
                Event::BallotsCounted {
                    count: count.clone(),
                    result: result(d, count::ballots(count, d.matter, rules), act.on, last, law),
                }
            }
            Command::PlanOnline(plan) => Event::OnlinePlanned(*plan),
            Command::ChooseOnline { eligible, chosen } => Event::OnlineChosen {
                eligible: *eligible,
                chosen: *chosen,
            },
            Command::AnnounceOnline(window) => Event::OnlineAnnounced(*window),
            Command::CountOnline(count) => {
                // The same for an online vote.
                let d = decision()?;
                let window = d.online.and_then(|online| online.window);
                let last = window.map_or(act.on, |window| window.last);
                Event::OnlineCounted {
                    count: count.clone(),
                    result: result(d, count::online(count, d.matter, rules), act.on, last, law),
                }
            }
            Command::Write(written) => Event::Written(*written),
            Command::Complain(kind) => Event::Complained(*kind),
            Command::Send => Event::Sent,
            Command::Receive => Event::Received(law.receipt(&rules.decision_recognition_within, act.on).due),
            Command::Recognise(recognise) => Event::Recognised {
                recognise: *recognise,
                complaint: state.and_then(Self::complaint),
                effect: recognise.from.unwrap_or(act.on),
            },
            Command::DeclineRecognition(reasons) => Event::RecognitionDeclined(*reasons),
            Command::SetEffect {
                decision,
                from,
                groups_for,
                groups,
            } => Event::EffectSet {
                decision: *decision,
                from: *from,
                groups_for: *groups_for,
                groups: *groups,
            },
            Command::AskForChange(objection) => Event::ChangeAsked(*objection),
            Command::Annul(objection) => Event::Annulled(*objection),
            Command::Abandon => Event::Abandoned,
        };
        Ok(done(event))
    }
}

/// Checks that an act of the commune-level People's Committee on a decision follows the last step of it.
fn after_the_last_step<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision) -> Result<(), R::Stop> {
    let received = d.receipt.map(|receipt| receipt.on);
    let steps = [d.written, d.sent, received].into_iter().flatten();
    steps.max().map_or(Ok(()), |last| c.require_not_before(last))
}

/// Returns whether a kind of act prepares a vote or is one. The others follow it.
const fn before_the_vote(kind: Kind) -> bool {
    match kind {
        Kind::Open
        | Kind::Designate
        | Kind::PlanClusters
        | Kind::Notify
        | Kind::Hold
        | Kind::PlanBallots
        | Kind::SendBallotPlan
        | Kind::AnnounceBallots
        | Kind::CountBallots
        | Kind::PlanOnline
        | Kind::ChooseOnline
        | Kind::AnnounceOnline
        | Kind::CountOnline
        | Kind::Abandon => true,
        Kind::Write
        | Kind::Complain
        | Kind::Send
        | Kind::Receive
        | Kind::Recognise
        | Kind::DeclineRecognition
        | Kind::SetEffect
        | Kind::AskForChange
        | Kind::Annul => false,
    }
}

/// Convenes and chairs, and sees to what follows: the head or, while there is none, whoever was
/// designated.
fn convenes<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision, kind: Kind) -> Result<(), R::Stop> {
    let facts = c.facts;
    let them = |who: &Actor| who == c.by;
    if let Some((day, _)) = d.convener.filter(|(_, convener)| them(convener))
        && facts.head.is_none()
    {
        return c.require_not_before(day);
    }
    c.require_competent_or_delegated(&c.law.rules().meeting_convening, kind.power())
}

/// Drops a matter that nobody has decided: whoever brought it.
///
/// INTERPRETATION: no instrument consulted says who drops a matter. Each kind of matter is brought by somebody of its own (clauses 1
/// to 3, Article 16, Law 10/2022/QH15), and what one brought is not another's to drop: where whoever convenes drops it
/// all the same, that is irregular. A commune-wide matter is always the Chair's.
fn drops<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision) -> Result<(), R::Stop> {
    let leads = |role| matches!(role, Role::Head | Role::ProvisionalHead);
    let (by, brought) = (c.by.role(), d.brought_by.role());
    let same_post = by == brought || leads(by) && leads(brought);
    let theirs = same_post && (by != Role::Resident || *c.by == d.brought_by);
    if theirs || by == Role::WardChair && d.scope == MatterScope::Commune {
        return Ok(());
    }
    convenes(c, d, Kind::Abandon)?;
    c.run.irregular(Finding {
        rule: Rule::DroppedByAnother,
        evidence: Evidence::Role(brought),
    });
    Ok(())
}

/// Runs household ballots.
///
/// INTERPRETATION: no instrument consulted says who does while there is neither a head nor a provisional one. Whoever
/// was designated to convene (point d, clause 1, Article 3, Decree 59/2023/NĐ-CP) organises the ballots too.
fn runs_ballots<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision) -> Result<(), R::Stop> {
    if nobody_leads(c) {
        c.run.unregulated(Rule::BallotCompetence);
        let them = |who: &Actor| who == c.by;
        if let Some((day, _)) = d.convener.filter(|(_, convener)| them(convener)) {
            return c.require_not_before(day);
        }
    }
    c.require_competent(&c.law.rules().ballot_competence)
}

/// Recognises a decision, where that is how it takes effect.
fn recognises<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    match d.matter {
        Matter::Conventions => c.require_competent(&rules.conventions_recognition),
        Matter::Boards => c.require_competent(&rules.boards_recognition),
        _ if d.scope == MatterScope::Commune => c.run.unmet(Finding {
            rule: Rule::NotProvidedFor,
            evidence: Evidence::Rule(Rule::EffectCommune),
        }),
        Matter::Contributions | Matter::Funds | Matter::Head | Matter::Other => {
            // Where no instrument consulted says what takes effect when passed, the committee recognises it.
            let Some(p) = c.require_open(&rules.effect_on_adoption)? else {
                return Ok(());
            };
            let evidence = Evidence::Matter {
                observed: d.matter,
                of: p.value,
            };
            c.breach(p.breach, Rule::EffectOnAdoption, evidence)
        }
    }
}

/// Returns whether there is neither a head nor a provisional head. Who then proposes matters, or runs household ballots, no
/// instrument consulted says.
fn nobody_leads<R>(c: &Checks<'_, R>) -> bool {
    let facts = c.facts;
    facts.head.is_none() && facts.provisional().is_none()
}

/// Checks that the actor is one who can put a matter of the group's own forward while nobody leads the group: whoever
/// could where no text said who does.
fn in_vacancy<R: CheckMode>(c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
    c.require_competent(&Slot::silent(Rule::ProposeGroup))
}

/// Checks whether the actor can put any matter forward, of the group or of the commune.
fn proposes<R: CheckMode>(c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let of_commune = !rules.commune_matters.is_left_out() && c.could_act(&rules.propose_commune);
    if !of_commune && nobody_leads(c) {
        return in_vacancy(c);
    }
    if of_commune || c.could_act(&rules.propose_group) {
        return Ok(());
    }
    c.require_competent(&rules.propose_group)
}

fn opened<R: CheckMode>(c: &mut Checks<'_, R>, proposal: &Proposal) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    among(c, &rules.meeting_matters, proposal.matter)?;
    // Who leads the group is elected and relieved by procedures of their own, whatever a text says of the rest.
    let own_way = proposal.matter == Matter::Head && rules.meeting_matters.stated().is_none();
    let evidence = Evidence::Rule(Rule::MeetingMatters);
    c.require(!own_way, Rule::NotProvidedFor, evidence)?;
    c.stated(share(rules, proposal.matter));
    let commune = proposal.scope == MatterScope::Commune;
    if commune {
        c.require_open(&rules.commune_matters)?;
        among(c, &rules.commune_matters, proposal.matter)?;
    }
    match *c.by {
        // INTERPRETATION: a commune-wide matter is the Chair's to put forward (clause 1, Article 16, Law 10/2022/QH15): a
        // citizen's initiative goes to the head, who puts it to this community (clause 3).
        Actor::Resident(_) if commune => c.require_competent(&rules.propose_commune),
        Actor::Resident(_) => initiative(c, proposal),
        _ if commune => {
            c.require_competent(&rules.propose_commune)?;
            c.require_consents(&rules.propose_commune_consent, proposal.consent.as_slice())
        }
        _ => {
            if nobody_leads(c) {
                in_vacancy(c)?;
            } else {
                c.require_competent(&rules.propose_group)?;
            }
            agreed(c, &rules.propose_group_consent, proposal.consent.as_slice())
        }
    }
}

/// The share of the households that it takes, counting those whose consent still holds; or fewer, whom
/// the Front committee lets through.
fn initiative<R: CheckMode>(c: &mut Checks<'_, R>, proposal: &Proposal) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    let Some(least) = rules.initiative.stated() else {
        return Ok(());
    };
    let (on, calendar, of) = (c.on, c.law.calendar, facts.households);
    let valid = c.stated(&rules.initiative_valid);
    let until = |day: NaiveDate| valid.map_or(Due::NotRegulated, |span| span.value.after(day, calendar));
    if proposal.households.iter().any(|c| until(c.on) == Due::Unknown) {
        c.run.unknown(Rule::InitiativeValid);
    }
    // A consent of which it cannot be told until when it is valid is not taken for valid.
    let holds = |day: NaiveDate| {
        let until = until(day);
        day <= on && until != Due::Unknown && !until.is_past(on)
    };
    let sum = |still: &dyn Fn(NaiveDate) -> bool| {
        let counted = proposal.households.iter().filter(|c| still(c.on));
        total(counted.map(|c| c.households))
    };
    // A household whose consent lapsed can give it anew, so only those that still hold are counted of all.
    let signed = sum(&holds);
    let votes = match u32::try_from(signed) {
        Ok(votes) if votes <= of => votes,
        _ => return c.run.unmet(exceeds(Rule::SignedAboveAll, signed, of)),
    };
    if least.value.reached(votes, of) {
        return Ok(());
    }
    if let (Some(consent), Some(_)) = (&proposal.consent, c.stated(&rules.initiative_below)) {
        return c.require_consents(&rules.initiative_below, core::slice::from_ref(consent));
    }
    // Of more consents than households some were given anew, so those that lapsed stand for no more than all.
    let gathered = sum(&|day| day <= on);
    let stale = u32::try_from(gathered).map_or(true, |all| least.value.reached(all.min(of), of));
    let rule = if stale {
        Rule::InitiativeValid
    } else {
        Rule::Initiative
    };
    c.breach(least.breach, rule, Evidence::share(votes, of, least.value))
}

fn designated<R: CheckMode>(c: &mut Checks<'_, R>, convener: Actor) -> Result<(), R::Stop> {
    c.require_role(&c.law.rules().convener_who, convener.role())
}

fn held<R: CheckMode>(
    c: &mut Checks<'_, R>,
    d: &Decision,
    sitting: &Sitting<MatterResult>,
) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    let MatterResult { parts, declared, .. } = &sitting.result;
    let first = parts.iter().map(|part| part.on).fold(c.on, NaiveDate::min);
    let last = parts.iter().map(|part| part.on).max();
    if let Some(last) = last {
        c.require_not_before(last)?;
    }
    let (planned, clusters) = d.clusters.unwrap_or((first, 0));
    let evidence = Evidence::Dates {
        observed: first,
        bound: planned,
    };
    c.require(planned <= first, Rule::TooEarly, evidence)?;
    c.require_planned_clusters(parts.len(), clusters)?;
    if let Some((_, notice)) = d.notice {
        c.note_other_day(first, notice.day);
    }
    prepared_ahead(c, d, first)?;
    let came_to = count::meeting(sitting, d.matter, rules);
    // A meeting to which too few came need not choose anybody, nor vote.
    if !matches!(came_to, Outcome::TooFewPresent(_)) {
        c.require_voting_steps(sitting)?;
    }
    c.note_not_all_households(sitting.eligible, facts.households);
    c.note_declared_otherwise(*declared, came_to.passed());
    Ok(())
}

/// The meeting was notified, its documents sent and the draft of the conventions posted long enough before its first day.
fn prepared_ahead<R: CheckMode>(
    c: &mut Checks<'_, R>,
    d: &Decision,
    first: NaiveDate,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    c.require_ahead(&rules.notice_ahead, d.notice.map(|(on, _)| on), first)?;
    documents(c, d, first)?;
    if d.matter == Matter::Conventions {
        let posted = d.notice.and_then(|(_, notice)| notice.draft);
        c.require_ahead(&rules.conventions_draft, posted, first)?;
    }
    Ok(())
}

fn documents<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision, first: NaiveDate) -> Result<(), R::Stop> {
    let Some(p) = c.stated(&c.law.rules().documents_ahead) else {
        return Ok(());
    };
    if !p.value.matters.contains(d.matter) {
        return Ok(());
    }
    let sent = d.notice.and_then(|(_, notice)| notice.documents);
    match c.lead(Rule::DocumentsAhead, p.value.ahead, sent, first) {
        Some(evidence) => c.breach(p.breach, Rule::DocumentsAhead, evidence),
        None => Ok(()),
    }
}

fn ballots<R: CheckMode>(
    c: &mut Checks<'_, R>,
    d: &Decision,
    ground: BallotGround,
    plan: HouseholdBallots,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    match ground {
        BallotGround::WardChoice(decision) => {
            c.require_number(decision)?;
            if let Some(p) = c.stated(&rules.ballots_ward)
                && d.scope != p.value
            {
                c.breach(p.breach, Rule::BallotsWard, Evidence::Plain)?;
            }
        }
        BallotGround::HeadsChoice(consent) => {
            not_meeting_only(c, d.matter)?;
            among(c, &rules.ballots_choice, d.matter)?;
            c.require_consents_since(Some(d.opened), &rules.ballots_choice_consent, consent.as_slice())?;
        }
        BallotGround::AfterMeeting => after_meeting(c, d)?,
    }
    c.require_ballot_team(plan)
}

/// Only where those who came could not have reached the share, even if all had agreed.
fn after_meeting<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    among(c, &rules.ballots_after, d.matter)?;
    let meeting = d.vote.filter(|vote| vote.form == Form::Meeting);
    let Some(vote) = c.require_some(meeting, Rule::MeetingNotHeld)? else {
        return Ok(());
    };
    match vote.outcome {
        Outcome::TooFewPresent(_) => return Ok(()),
        // Minutes that cannot be do not tell how many came.
        Outcome::Inconsistent(_) => return c.require(false, Rule::MeetingAgain, Evidence::Plain).map(|_| ()),
        Outcome::Passed | Outcome::NotPassed(_) => {}
    }
    if let (Some(p), Some(least)) = (rules.ballots_after.stated(), c.stated(share(rules, d.matter))) {
        let (votes, of) = (vote.took_part, vote.eligible);
        let evidence = Evidence::share(votes, of, least.value);
        c.breach(p.breach, Rule::BallotsAfter, evidence)?;
    }
    Ok(())
}

fn online<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision, plan: &OnlinePlan) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    c.require_consents_since(Some(d.opened), &rules.online_consent, plan.consent.as_slice())?;
    let on = c.on;
    c.require_ahead(&rules.online_report, plan.told, on)?;
    c.require_count(&rules.online_team, plan.team.into())?;
    c.require_role(&rules.online_leader, plan.leader)
}

/// Enough groups agreed for the commune, and the decision has no effect before it was taken.
fn commune_wide<R: CheckMode>(
    c: &mut Checks<'_, R>,
    d: &Decision,
    from: NaiveDate,
    (groups_for, groups): (u32, u32),
) -> Result<(), R::Stop> {
    match at_most(Rule::GroupsAboveAll, groups_for.into(), groups) {
        // Of other matters put commune-wide neither a share nor the day of effect is given.
        Ok(()) if !matches!(d.matter, Matter::Contributions | Matter::Funds) => {
            c.run.unregulated(Rule::CommuneMajority);
        }
        Ok(()) => c.require_share(&c.law.rules().commune_majority, groups_for, groups)?,
        Err(finding) => c.run.unmet(finding)?,
    }
    let Some(vote) = d.passed() else { return Ok(()) };
    let evidence = Evidence::Dates {
        observed: from,
        bound: vote.on,
    };
    c.require(vote.on <= from, Rule::TooEarly, evidence).map(|_| ())
}

fn writing<R: CheckMode>(c: &mut Checks<'_, R>, d: &Decision, written: &Written) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    // The head chooses the form with the Front head where the law fixes none: for a covenant it does (point b, clause
    // 4, Article 11, Decree 61/2023/NĐ-CP).
    if d.matter != Matter::Conventions {
        c.require_consents_after(d.opened, written.consent.as_slice())?;
        agreed(c, &rules.decision_form_consent, written.consent.as_slice())?;
    }
    if let Some(p) = c.stated(&rules.decision_contents) {
        for content in p.value.without(written.contents).iter() {
            c.breach(p.breach, Rule::DecisionContents, Evidence::Content(content))?;
        }
    }
    c.require_count(&rules.decision_signatures, written.households.into())
}

/// The matter is one of those the rule names.
fn among<R: CheckMode>(
    c: &mut Checks<'_, R>,
    slot: &Slot<Set<Matter>>,
    matter: Matter,
) -> Result<(), R::Stop> {
    match c.stated(slot) {
        Some(p) if !p.value.contains(matter) => {
            let evidence = Evidence::Matter {
                observed: matter,
                of: p.value,
            };
            c.breach(p.breach, slot.rule(), evidence)
        }
        _ => Ok(()),
    }
}

fn not_meeting_only<R: CheckMode>(c: &mut Checks<'_, R>, matter: Matter) -> Result<(), R::Stop> {
    match c.stated(&c.law.rules().meeting_only) {
        Some(p) if p.value.contains(matter) => {
            let evidence = Evidence::Matter {
                observed: matter,
                of: p.value,
            };
            c.breach(p.breach, Rule::MeetingOnly, evidence)
        }
        _ => Ok(()),
    }
}

/// The head acts with the Front head's agreement.
fn agreed<R: CheckMode>(
    c: &mut Checks<'_, R>,
    slot: &Slot<Requirements>,
    given: &[Consent],
) -> Result<(), R::Stop> {
    match c.by.person() {
        Some(person) => c.require_consents_of_others(slot, given, person),
        None => c.require_consents(slot, given),
    }
}

/// The act from which a decision has effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GivesEffect {
    /// The vote that passes it.
    Adoption,
    /// A recognition.
    Recognition,
    /// A decision of the commune level on the first day.
    DayOfEffect,
}

/// Returns from which act a decision on a matter has effect.
pub(crate) fn gives_effect(rules: &crate::law::Slots, matter: Matter, scope: MatterScope) -> GivesEffect {
    let on_adoption = rules.effect_on_adoption.stated();
    match scope {
        MatterScope::Group if on_adoption.is_some_and(|p| p.value.contains(matter)) => GivesEffect::Adoption,
        MatterScope::Commune if !matches!(matter, Matter::Conventions | Matter::Boards) => {
            GivesEffect::DayOfEffect
        }
        MatterScope::Group | MatterScope::Commune => GivesEffect::Recognition,
    }
}

/// Returns the consequence of a vote. A matter of the group's own that needs no recognition has effect from the
/// day it was passed.
fn result(d: &Decision, outcome: Outcome, on: NaiveDate, closed: NaiveDate, law: Law<'_>) -> VoteResult {
    let rules = law.rules();
    let at_once = gives_effect(rules, d.matter, d.scope) == GivesEffect::Adoption;
    VoteResult {
        outcome,
        send_due: law.due(&rules.send_within, closed),
        effect: (outcome.passed() && at_once).then_some(on),
    }
}

/// A decision that is to be changed must be in force on the day of the act, and of the same matter and
/// scope.
fn amends<R: CheckMode>(
    c: &mut Checks<'_, R>,
    change: Option<Change>,
    of: (Matter, MatterScope),
) -> Result<(), R::Stop> {
    let in_force = change.is_none() || c.facts.amends == Some(of);
    c.require(in_force, Rule::NothingToAmend, Evidence::Plain)
        .map(|_| ())
}
