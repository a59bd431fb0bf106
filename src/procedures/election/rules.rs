//! The checks of an election, a line a condition, in the order of the procedure.

use chrono::{Datelike, NaiveDate};

use crate::PersonId;
use crate::act::{Act, Evidence, Finding, Refusal};
use crate::law::{Breach, DeputyForm, Due, Electorate, Period, Rule, Slot, Slots, Span};
use crate::lists::{keys, repeats};
use crate::office::{Office, Tenure, deputy_end};
use crate::people::Candidate;
use crate::procedure::Recognise;
use crate::procedure::{BallotCount, Law, PendingBallots};
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};
use crate::procedure::{at_most, exceeds, total};

use super::command::{
    Call, CallGround, Command, ElectionResult, FinaliseCandidates, Kind, OrderRerun, SetUpTeam, TermLabel,
};
use super::count::{Outcome, VoteFigures};
use super::event::Event;
use super::state::{Election, Held};
use super::vote_rules::{
    ballots_counted, corrected, countable, first_time, held, in_team, note_member_stands, of_households,
    prepared_ahead, settled, votable,
};

impl Procedure for Election {
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
        if kind == Kind::Call {
            let open = state.is_some_and(|e| e.end.is_none());
            c.require(!open, Rule::ElectionOpen, Evidence::Plain)?;
            c.require_holder()?;
            c.require_competent(&rules.call_competence)?;
            return callable(c);
        }
        let Some(e) = c.require_some(state.filter(|e| e.end.is_none()), Rule::NoElection)? else {
            return Ok(());
        };
        c.require_holder()?;
        if before_the_vote(kind) {
            // Once household ballots are planned, the meeting is over and nothing else is prepared.
            let over = match kind {
                Kind::SendBallotPlan | Kind::AnnounceBallots | Kind::CountBallots => {
                    e.held.is_some() && e.ballots().is_some()
                }
                Kind::Hold => e.held.is_some(),
                _ => e.held.is_some() || e.ballots().is_some(),
            };
            c.require(!over, Rule::AlreadyHeld, Evidence::Plain)?;
        } else if kind == Kind::Withdraw {
            // A candidate withdraws before the vote or after it; the arm of the withdrawal checks its day.
        } else if let Some(held) = e.held {
            c.require_not_before(held.on)?;
        } else {
            // Household ballots that come to nothing are annulled, or followed by a new round; they are planned once.
            let of_ballots = matches!(kind, Kind::Annul | Kind::OrderRerun | Kind::PlanBallots);
            match e.ballots().filter(|_| of_ballots) {
                Some(pending) => c.require_not_before(pending.planned)?,
                None => c.require(false, Rule::NotHeld, Evidence::Plain).map(|_| ())?,
            }
        }
        match kind {
            Kind::Call => Ok(()),
            // No text read speaks of it: who may call may take the call back.
            Kind::Postpone | Kind::CallOff => {
                c.require_not_before(e.called)?;
                c.require_competent(&rules.call_competence)?;
                match kind {
                    Kind::Postpone => c.require_some(e.day, Rule::NoDay).map(|_| ()),
                    _ => Ok(()),
                }
            }
            Kind::SetDay => {
                c.require_not_before(e.postponed().map_or(e.called, |postponed| postponed.on))?;
                c.require(e.day.is_none(), Rule::DayIsSet, Evidence::Plain)?;
                c.require_competent(&rules.call_competence)
            }
            // A candidate before the vote; after it only the winner has something to give up.
            Kind::Withdraw => {
                let listed = e.settled.map_or(e.called, |listed| listed.max(e.called));
                c.require_not_before(e.held.map_or(listed, |held| held.on))?;
                // Who stood on the day of the vote stood in it; by household ballots, on the last day of them.
                if e.held.is_none()
                    && let Some(last) = e.ballots().map_or(e.day, PendingBallots::last_day)
                {
                    c.require_not_after(last)?;
                }
                let by = c.by.person();
                let stands = match e.held {
                    None => by.is_some_and(|person| e.stands(person)),
                    Some(held) => by.is_some() && by == held.outcome.elected(),
                };
                let evidence = Evidence::Role(c.by.role());
                c.require(stands, Rule::NothingToWithdraw, evidence).map(|_| ())
            }
            Kind::PlanBallots => {
                let too_few = matches!(
                    e.held,
                    Some(Held {
                        outcome: Outcome::TooFewPresent(_),
                        ..
                    })
                );
                if e.held.is_some() || e.ballots().is_some() {
                    c.require(
                        too_few && e.ballots().is_none(),
                        Rule::BallotsNotPlanned,
                        Evidence::Plain,
                    )?;
                }
                organises_ballots(c)?;
                c.require_step(&rules.household_ballots)
            }
            Kind::SendBallotPlan => {
                organises_ballots(c)?;
                c.require_plan_to_send(e.ballots())
            }
            Kind::AnnounceBallots => {
                organises_ballots(c)?;
                c.require_planned_ballots(e.ballots()).map(|_| ())
            }
            Kind::CountBallots => {
                c.require_not_before(e.prepared())?;
                organises_ballots(c)?;
                countable(c, e)
            }
            Kind::SettleVoterList => {
                c.require_not_before(e.called)?;
                c.require_competent(&rules.voter_list_competence)
            }
            Kind::PlanClusters => {
                c.require_not_before(e.called)?;
                c.require_competent(&rules.cluster_competence)?;
                c.require_open(&rules.cluster_from).map(|_| ())
            }
            Kind::CorrectVoterList => c.require_competent(&rules.voter_list_competence),
            Kind::FinaliseCandidates => {
                c.require_not_before(e.called)?;
                c.require_competent(&rules.candidates_competence)?;
                ahead_of_the_day(c, e, &rules.candidates_ahead)
            }
            // At the meeting, so not before its day: until then candidates go through the Front and the cell.
            Kind::Nominate => {
                if let Some(day) = c.require_some(e.day, Rule::NoDay)? {
                    c.require_not_before(day)?;
                }
                // Where no text allows it, the list is the one that was agreed.
                c.require_step(&rules.meeting_nomination)?;
                c.require_competent(&rules.nomination_competence)
            }
            Kind::SetUpTeam => {
                c.require_not_before(e.called)?;
                c.require_competent(&rules.team_competence)?;
                ahead_of_the_day(c, e, &rules.team_ahead)
            }
            Kind::PostDecisions => {
                c.require_not_before(e.called)?;
                c.require_competent(&rules.posting_competence)
            }
            Kind::Notify | Kind::Hold => {
                c.require_not_before(e.called)?;
                // A meeting without a day is neither notified nor held.
                c.require_some(e.day, Rule::NoDay)?;
                if let Some(team) = c.require_some(e.team.as_ref(), Rule::NoTeam)? {
                    c.require_not_before(team.on)?;
                }
                // Nobody votes on a list, on a voter list or in clusters that are not there yet.
                if kind == Kind::Hold {
                    c.require(e.ballots().is_none(), Rule::OtherForm, Evidence::Plain)?;
                    c.require_not_before(e.prepared())?;
                }
                c.require_competent(&rules.convening_competence)?;
                match kind {
                    Kind::Hold => votable(c, e),
                    _ => Ok(()),
                }
            }
            Kind::Complain => c.require_competent(&rules.complaint_competence),
            Kind::Send => {
                c.require_sendable(e.sent, e.receipt)?;
                c.require_competent(&rules.convening_competence)?;
                c.require_sent_in_time(e.held.map(Held::to_send), e.sent)
            }
            Kind::Receive => {
                c.require_receivable(e.sent, e.receipt)?;
                c.require_competent(&rules.recognition_competence)?;
                c.require_sent_in_time(e.held.map(Held::to_send), e.sent)
            }
            Kind::Recognise => {
                c.require_answerable(&rules.recognition_competence, e.receipt)?;
                c.require_after_last_change()?;
                // INTERPRETATION: no text read speaks of it. The first of two recognitions is withdrawn by an
                // act that says so: the end of that office on the record of the ward.
                if let Some(next) = facts.next_head().filter(|_| e.office == Office::Head) {
                    let evidence = Evidence::On(next.period.from());
                    c.require(false, Rule::HeadToCome, evidence)?;
                }
                if require_consistent(c, e)? && e.held.is_some() {
                    c.require(e.elected().is_some(), Rule::NobodyElected, Evidence::Plain)?;
                }
                c.require_answer_in_time(&rules.recognition_within, e.receipt)
            }
            Kind::DeclineRecognition => {
                c.require_answerable(&rules.recognition_competence, e.receipt)?;
                require_consistent(c, e)?;
                c.require_answer_in_time(&rules.recognition_within, e.receipt)
            }
            Kind::OrderRerun => {
                c.require_competent(&rules.rerun_competence)?;
                c.require_answer_in_time(&rules.recognition_within, e.receipt)
            }
            Kind::Annul => c.require_competent(&rules.annulment_competence),
        }
    }

    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop> {
        let facts = c.facts;
        match (command, state.filter(|e| e.end.is_none())) {
            (Command::Call(call), _) => called(c, call),
            (_, None) => Ok(()),
            (Command::FinaliseCandidates(list), Some(e)) => candidates(c, e, list),
            (Command::Nominate(candidate), Some(e)) => {
                nominated(c, e, candidate.person)?;
                standards(c, e, candidate)
            }
            (Command::SetUpTeam(team), Some(e)) => set_up(c, e, team),
            (Command::SettleVoterList(list), Some(e)) => settled(c, e, list),
            (Command::PlanClusters(plan), Some(e)) => {
                c.require_clusters(plan, facts.households, first_call(e))?;
                // Whether the chair of a cluster that votes for a head is given by the head, or by the
                // team that convenes, no text read says; so anybody may chair.
                c.run.unregulated(Rule::ClusterChair);
                Ok(())
            }
            (Command::Postpone(postpone), Some(e)) => {
                c.require_number(postpone.decision)?;
                mid_term_again(c, e, postpone.day);
                // Without a new day the vote is put off until one is set.
                let (Some(observed), Some(bound)) = (postpone.day, e.day) else {
                    return Ok(());
                };
                let evidence = Evidence::Dates { observed, bound };
                c.require(bound < observed, Rule::TooEarly, evidence)?;
                c.require_not_after(observed)
            }
            (Command::SetDay(set), Some(e)) => {
                c.require_number(set.decision)?;
                c.require_not_after(set.day)?;
                mid_term_again(c, e, Some(set.day));
                match e.round {
                    1 => Ok(()),
                    _ => c.require_within(&c.law.rules().rerun_within, e.rerun_due, set.day),
                }
            }
            (Command::PlanBallots(plan), Some(_)) => c.require_ballot_team(*plan),
            (Command::AnnounceBallots(window), Some(_)) => c.require_announced_ahead(*window),
            (Command::CountBallots(count), Some(e)) => ballots_counted(c, e, count),
            (Command::Hold(sitting), Some(e)) => held(c, e, sitting),
            (Command::CorrectVoterList(correction), Some(e @ Election { held: Some(held), .. })) => {
                let (counted, eligible) = (held.figures, correction.of(held.figures.eligible));
                // No more are taken off a list than are on it.
                let off = total([correction.moved_away, correction.twice].into_iter());
                let longer = total([counted.eligible, correction.left_out].into_iter());
                let possible = at_most(Rule::CorrectionAboveVoterList, off, counted.eligible)
                    .and_then(|()| at_most(Rule::CorrectionAboveVoterList, longer, u32::MAX));
                if let Err(finding) = possible {
                    return c.run.unmet(finding);
                }
                let rules = c.law.rules();
                of_households(c, e, eligible);
                if corrected(counted, held.outcome, eligible, rules).differs_from(held.outcome) {
                    c.run.irregular(exceeds(
                        Rule::VoterListChangesResult,
                        eligible.into(),
                        counted.eligible,
                    ));
                }
                Ok(())
            }
            (
                Command::Recognise {
                    recognise,
                    months,
                    label,
                },
                Some(e),
            ) => {
                c.require_recognisable(recognise, e.irregular())?;
                c.note_complaint(e.complaint());
                term(c, recognise, *months)?;
                labelled(c, recognise, *months, *label);
                let from = recognise.from.unwrap_or(c.on);
                match (e.office, e.elected(), facts.head) {
                    (Office::Deputy, Some(winner), _) => {
                        c.require_place_for_deputy(e.office, winner, from)?;
                        c.require_in_heads_term(e.office, from, facts.head_of_deputy(from))
                    }
                    (Office::Head, _, Some(head)) if head.period.contains(from) => {
                        c.require_allowed(&c.law.rules().in_term)?;
                        if e.ground != Some(CallGround::Reorganisation) {
                            note_mid_term(c, from);
                        }
                        Ok(())
                    }
                    _ => Ok(()),
                }
            }
            (Command::OrderRerun(rerun), Some(e)) => ordered(c, e, rerun),
            (Command::DeclineRecognition(reasons), Some(e)) => {
                c.note_complaint(e.complaint());
                c.require_reasons(*reasons).map(|_| ())
            }
            (Command::Annul(annul) | Command::CallOff(annul), Some(_)) => {
                c.require_number(annul.decision)?;
                c.require_reasons(annul.reasons).map(|_| ())
            }
            (
                Command::PostDecisions
                | Command::Notify
                | Command::Withdraw
                | Command::SendBallotPlan
                | Command::Send
                | Command::Receive
                | Command::Complain(_)
                | Command::CorrectVoterList(_),
                Some(_),
            ) => Ok(()),
        }
    }

    fn lead_times<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        kind: Self::Kind,
    ) -> Result<(), R::Stop> {
        match (kind, state.filter(|e| e.end.is_none() && e.held.is_none())) {
            (Kind::Hold, Some(e)) => prepared_ahead(c, e, c.on),
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
        let Brief { law, facts } = brief;
        let rules = law.rules();
        let refused = |rule| Finding::plain(rule).under(law.regulation.pin());
        Ok(match act.what {
            Command::Call(call) => done(Event::Called {
                call: *call,
                office: facts.filling,
            }),
            Command::FinaliseCandidates(candidates) => done(Event::CandidatesFinalised(candidates.clone())),
            Command::Nominate(candidate) => done(Event::Nominated(*candidate)),
            Command::SetUpTeam(team) => done(Event::TeamSetUp(team.clone())),
            Command::PostDecisions => done(Event::DecisionsPosted),
            Command::Notify => done(Event::Notified),
            Command::SettleVoterList(list) => done(Event::VoterListSettled(list.clone())),
            Command::PlanClusters(clusters) => done(Event::ClustersPlanned(clusters.clone())),
            Command::Hold(sitting) => done(Event::Held {
                outcome: VoteFigures::of_sitting(sitting).outcome(rules),
                rerun_due: law.due(&rules.rerun_within, act.on),
                send_due: law.due(&rules.send_within, act.on),
                sitting: sitting.clone(),
            }),
            Command::CountBallots(count) => done(of_ballots(state, count, act.on, law)),
            Command::Postpone(postpone) => done(Event::Postponed(*postpone)),
            Command::SetDay(day) => done(Event::DaySet(*day)),
            Command::CallOff(annul) => done(Event::CalledOff(*annul)),
            Command::Withdraw => {
                let person = act.by.person();
                done(Event::Withdrawn(
                    person.ok_or_else(|| refused(Rule::NothingToWithdraw))?,
                ))
            }
            Command::PlanBallots(plan) => done(Event::BallotsPlanned {
                plan: *plan,
                due: law.due(&rules.ballot_plan, act.on),
            }),
            Command::SendBallotPlan => done(Event::BallotPlanSent),
            Command::AnnounceBallots(window) => done(Event::BallotsAnnounced(*window)),
            Command::CorrectVoterList(correction) => {
                let held = state
                    .and_then(Election::held)
                    .ok_or_else(|| refused(Rule::NotHeld))?;
                let eligible = correction.of(held.figures.eligible);
                done(Event::VoterListCorrected {
                    correction: *correction,
                    eligible,
                    outcome: corrected(held.figures, held.outcome, eligible, rules),
                })
            }
            Command::Complain(kind) => done(Event::Complained(*kind)),
            Command::Send => done(Event::Sent),
            Command::Receive => done(Event::Received(
                law.receipt(&rules.recognition_within, act.on).due,
            )),
            Command::Recognise {
                recognise,
                months,
                label,
            } => {
                let elected = state.and_then(|e| e.elected().map(|person| (e.office(), person)));
                let (office, person) = elected.ok_or_else(|| refused(Rule::NobodyElected))?;
                let months = length(rules, *months).ok_or_else(|| refused(Rule::TermNotStated))?;
                let from = recognise.from.unwrap_or(act.on);
                let term = Period::term(from, months);
                let end = deputy_end(office, rules, facts.head_of_deputy(from))
                    .filter(|_| office == Office::Deputy);
                let period = end.map_or(term, |end| term.ending(end));
                done(Event::Recognised {
                    recognise: *recognise,
                    complaint: state.and_then(Election::complaint),
                    months,
                    label: *label,
                    tenure: Tenure::new(office, person, period),
                })
            }
            Command::OrderRerun(rerun) => done(Event::RerunOrdered {
                rerun: *rerun,
                due: state
                    .and_then(Election::held)
                    .map_or(Due::NotRegulated, |held| held.rerun_due),
            }),
            Command::DeclineRecognition(reasons) => done(Event::RecognitionDeclined(*reasons)),
            Command::Annul(annul) => done(Event::Annulled(*annul)),
        })
    }
}

/// Returns the event of a count of household ballots. The time to send the result runs from the last day to give the
/// ballots back, not from the count.
#[cold]
fn of_ballots(
    state: Option<&Election>,
    count: &BallotCount<ElectionResult>,
    on: NaiveDate,
    law: Law<'_>,
) -> Event {
    let rules = law.rules();
    let pending = state.and_then(Election::ballots);
    let last_day = pending.and_then(PendingBallots::last_day);
    Event::BallotsCounted {
        outcome: VoteFigures::of_ballots(count).outcome(rules),
        rerun_due: law.due(&rules.rerun_within, on),
        send_due: law.due(&rules.send_within, last_day.unwrap_or(on)),
        count: count.clone(),
    }
}

/// Returns whether a kind of act prepares the vote or is the vote. The others follow it.
const fn before_the_vote(kind: Kind) -> bool {
    match kind {
        Kind::Call
        | Kind::FinaliseCandidates
        | Kind::Nominate
        | Kind::SetUpTeam
        | Kind::PostDecisions
        | Kind::Notify
        | Kind::SettleVoterList
        | Kind::PlanClusters
        | Kind::Postpone
        | Kind::SetDay
        | Kind::CallOff
        | Kind::SendBallotPlan
        | Kind::AnnounceBallots
        | Kind::CountBallots
        | Kind::Hold => true,
        Kind::Withdraw
        | Kind::PlanBallots
        | Kind::CorrectVoterList
        | Kind::Complain
        | Kind::Send
        | Kind::Receive
        | Kind::Recognise
        | Kind::OrderRerun
        | Kind::DeclineRecognition
        | Kind::Annul => false,
    }
}

/// Checks that the actor organises household ballots.
///
/// INTERPRETATION: no instrument consulted says who does where a head is elected: of other matters the head does, who
/// may be a candidate, or missing. The election team convenes the meeting (point b, clause 1, Article 3, Decree
/// 59/2023/NĐ-CP), so it organises the ballots that follow the meeting.
fn organises_ballots<R: CheckMode>(c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
    c.run.unregulated(Rule::BallotCompetence);
    c.require_competent(&c.law.rules().election_ballot_competence)
}

/// Checks whether an election of this office can be called under the regulation, whatever the call says.
fn callable<R: CheckMode>(c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
    let facts = c.facts;
    if facts.filling != Office::Head
        && let Some(p) = c.require_open(&c.law.rules().deputy_form)?
        && p.value != DeputyForm::Elected
    {
        c.breach(p.breach, Rule::DeputyForm, Evidence::Plain)?;
    }
    c.require_allowed(&c.law.rules().calling)?;
    if facts.filling == Office::Head && facts.election_due != Due::NotRegulated {
        let on = c.on;
        c.require_within(&c.law.rules().election_after_relief, facts.election_due, on)?;
    }
    Ok(())
}

fn called<R: CheckMode>(c: &mut Checks<'_, R>, call: &Call) -> Result<(), R::Stop> {
    let on = c.on;
    c.require_not_after(call.day)?;
    c.require_ahead(&c.law.rules().call_ahead, Some(on), call.day)?;
    c.require_number(call.decision)?;
    if call.ground.is_none() {
        election_in_mid_term(c, call.day);
    }
    c.require_basis(call.basis)
}

/// A new day of the vote measures anew whether the term of the head in office still runs on it.
fn mid_term_again<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election, day: Option<NaiveDate>) {
    if let Some(day) = day.filter(|_| e.ground.is_none()) {
        election_in_mid_term(c, day);
    }
}

/// Notes that a vote without a ground of its own is on a day of the term of a head who does not leave.
fn election_in_mid_term<R: CheckMode>(c: &mut Checks<'_, R>, day: NaiveDate) {
    if c.facts.filling == Office::Head && !c.facts.head_leaves {
        note_mid_term(c, day);
    }
}

/// Notes that a head is elected, or begins, while the term of the head in office runs.
///
/// INTERPRETATION: the texts give a head a term (clause 3, Article 4, Decree 185/2026/NĐ-CP; point a, clause 2, Article
/// 12, of the circular) and a way to be relieved before it is over (Article 9, Decree 59/2023/NĐ-CP). No text says what
/// follows from an election without a ground, so it is irregular and not refused.
fn note_mid_term<R: CheckMode>(c: &mut Checks<'_, R>, observed: NaiveDate) {
    if let Some(bound) = c.facts.term_runs(observed) {
        c.run.irregular(Finding {
            rule: Rule::HeadInMidTerm,
            evidence: Evidence::Dates { observed, bound },
        });
    }
}

/// Returns the day of the call, before which nobody agreed to anything of this election. In a re-run there was more
/// to agree to before it was ordered.
fn first_call(e: &Election) -> Option<NaiveDate> {
    (e.round == 1).then_some(e.called)
}

fn candidates<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    list: &FinaliseCandidates,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let standing = list.candidates.as_slice();
    let count = u32::try_from(standing.len()).unwrap_or(u32::MAX);
    if standing.is_empty() {
        // Nobody was willing to stand: the list says so, and that is no act against the law of whoever made it
        // (INTERPRETATION).
        if let Some(p) = c.stated(&rules.candidates_number)
            && !p.value.allows(0)
        {
            let evidence = Evidence::count(0, p.value);
            c.run.irregular(Finding {
                rule: Rule::CandidatesNumber,
                evidence,
            });
        }
        return Ok(());
    }
    c.require_count(&rules.candidates_number, count)?;
    let twice = repeats(standing, |candidate| candidate.person);
    let team = e.team.as_ref().map_or(&[][..], |team| team.members.as_slice());
    let in_team = keys(team, |member| *member);
    for (at, candidate) in standing.iter().enumerate() {
        c.require(!twice(at), Rule::CandidateTwice, Evidence::Plain)?;
        if in_team(&candidate.person) {
            c.require_allowed(&rules.team_candidates)?;
        }
        standards(c, e, candidate)?;
    }
    c.require_consents_since(first_call(e), &rules.candidates_consent, list.consent.as_slice())
}

/// The standards of the office that is filled, on the day of the vote.
fn standards<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    candidate: &Candidate,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    match e.office {
        Office::Head | Office::ProvisionalHead => {
            c.require_standards(&rules.candidate_age, &rules.candidate_residence, candidate)?;
            c.require_schooling(&rules.candidate_schooling, candidate)?;
            c.require_free_of_sanctions(&rules.candidate_sanctions, candidate)
        }
        Office::Deputy | Office::Participant => {
            c.require_standards(&rules.deputy_age, &rules.deputy_residence, candidate)
        }
    }
}

/// Checks that a nominee stands once. A nominee who is a member of the team stands, and that is irregular.
fn nominated<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election, person: PersonId) -> Result<(), R::Stop> {
    if in_team(e, person) {
        note_member_stands(c);
    }
    let new = !e.stands(person);
    c.require(new, Rule::CandidateTwice, Evidence::Plain).map(|_| ())
}

fn set_up<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election, team: &SetUpTeam) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    c.require_number(team.decision)?;
    c.require(!team.members.is_empty(), Rule::NoTeam, Evidence::Plain)?;
    let members = team.members.as_slice();
    let twice = repeats(members, |member| *member);
    c.require(!(0..members.len()).any(twice), Rule::MemberTwice, Evidence::Plain)?;
    let in_team = keys(members, |member| *member);
    if e.candidates().any(|candidate| in_team(&candidate)) {
        c.require_allowed(&rules.team_candidates)?;
    }
    if let Some(list) = e.voter_list()
        && team.electorate == Electorate::HouseholdRepresentatives
    {
        c.note_not_every_household(list.entries, c.facts.households);
    }
    c.require_role(&rules.team_leader, team.leader)?;
    if let Some(p) = c.stated(&rules.electorate)
        && !p.value.contains(team.electorate)
    {
        let evidence = Evidence::Electorate {
            observed: team.electorate,
            allowed: p.value,
        };
        // INTERPRETATION: who votes by a rule of the group's own, no text knows, and none says what follows: flagged.
        let breach = match team.electorate {
            Electorate::Mixed => Breach::Irregular,
            _ => p.breach,
        };
        c.breach(breach, Rule::Electorate, evidence)?;
    }
    c.require_consents_since(first_call(e), &rules.team_consent, team.consent.as_slice())
}

/// How long the term is: as the recognition says, or the only length that the regulation allows.
pub(super) fn length(rules: &Slots, stated: Option<u16>) -> Option<u16> {
    stated.or_else(|| rules.term.stated().and_then(|p| p.value.single()))
}

/// The years on a decision are a label; where they cannot be meant of the term that it gives, that is noted.
fn labelled<R: CheckMode>(
    c: &mut Checks<'_, R>,
    recognise: &Recognise,
    months: Option<u16>,
    label: Option<TermLabel>,
) {
    if let (Some(label), Some(months)) = (label, length(c.law.rules(), months)) {
        let period = Period::term(recognise.from.unwrap_or(c.on), months);
        let last = period
            .until()
            .and_then(|until| until.pred_opt())
            .unwrap_or(period.from());
        // A term is counted from its own days or by whole calendar years: each end of the label may be a year off.
        let off = |year: u16, day: NaiveDate| i32::from(year).abs_diff(day.year()) > 1;
        if label.to < label.from || off(label.from, period.from()) || off(label.to, last) {
            let evidence = Evidence::Dates {
                observed: period.from(),
                bound: last,
            };
            c.run.irregular(Finding {
                rule: Rule::TermLabel,
                evidence,
            });
        }
    }
}

/// Minutes that cannot be are no ground to recognise or to refuse anybody.
fn require_consistent<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election) -> Result<bool, R::Stop> {
    let inconsistent = matches!(
        e.held,
        Some(Held {
            outcome: Outcome::Inconsistent(_),
            ..
        })
    );
    c.require(!inconsistent, Rule::InconsistentStands, Evidence::Plain)
}

fn ordered<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election, rerun: &OrderRerun) -> Result<(), R::Stop> {
    c.require_number(rerun.decision)?;
    if let Some(day) = rerun.day {
        c.require_not_after(day)?;
    }
    mid_term_again(c, e, rerun.day);
    if e.elected().is_some() && rerun.reasons.is_empty() {
        c.require_allowed(&c.law.rules().rerun_without_reasons)?;
    }
    // Where no day is set yet, it is checked when it is.
    match (&e.held, rerun.day) {
        (Some(held), Some(day)) => c.require_within(&c.law.rules().rerun_within, held.rerun_due, day),
        _ => Ok(()),
    }
}

/// A lead time of the first round to the day of the vote, where there is one; it is measured again when the vote is held.
fn ahead_of_the_day<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    slot: &Slot<Span>,
) -> Result<(), R::Stop> {
    let on = c.on;
    match e.day {
        Some(day) => first_time(c, e, slot, Some(on), day),
        None => Ok(()),
    }
}

/// The months of the recognition are those of the regulation.
///
/// INTERPRETATION: a term shorter than the text allows (the rest of another's term, 14 months, 24 months) is recorded as the
/// decision gave it, and irregular: no text says that such a decision gives no office. A longer one would keep the residents
/// from electing when the text has them elect, and is graded as the text's entry is.
fn term<R: CheckMode>(
    c: &mut Checks<'_, R>,
    recognise: &Recognise,
    stated: Option<u16>,
) -> Result<(), R::Stop> {
    let slot = &c.law.rules().term;
    let provision = c.stated(slot);
    match (provision, stated) {
        (Some(p), None) if p.value.single().is_some() => {}
        (_, stated) => {
            let given = stated.is_some_and(|months| months > 0);
            c.require(given, Rule::TermNotStated, Evidence::Plain)?;
        }
    }
    if let (Some(p), Some(observed)) = (provision, stated.filter(|months| *months > 0))
        && !p.value.allows(observed)
    {
        let evidence = Evidence::Term {
            observed,
            allowed: p.value,
        };
        let breach = match observed < p.value.longest() {
            true => Breach::Irregular,
            false => p.breach,
        };
        c.breach(breach, Rule::Term, evidence)?;
    }
    // A term has an end.
    let from = recognise.from.unwrap_or(c.on);
    let ends = length(c.law.rules(), stated).is_none_or(|months| Period::term_has_end(from, months));
    c.require(ends, Rule::NoEnd, Evidence::On(from)).map(|_| ())
}
