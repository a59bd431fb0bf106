//! The checks of the vote itself: what it is counted on, when it is held, and what its minutes show.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Evidence, Finding};
use crate::law::{Electorate, Permission, Rule, Slot, Slots, Span};
use crate::lists::keys;
use crate::people::VoterList;
use crate::procedure::exceeds;
use crate::procedure::{BallotCount, Sitting};
use crate::procedure::{CheckMode, Checks};

use super::command::ElectionResult;
use super::count::{Outcome, VoteFigures};
use super::state::Election;

/// Checks whether there can be a vote on the day, whatever its minutes say.
pub(super) fn votable<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    c.require(!e.candidates.is_empty(), Rule::NoCandidates, Evidence::Plain)?;
    c.stated(&rules.election_majority);
    if e.round > 1 {
        let on = c.on;
        c.require_within(&rules.rerun_within, e.rerun_due, on)?;
    }
    Ok(())
}

/// Checks whether household ballots can be counted on the day, whatever they came to.
pub(super) fn countable<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election) -> Result<(), R::Stop> {
    c.require(!e.candidates.is_empty(), Rule::NoCandidates, Evidence::Plain)?;
    c.stated(&c.law.rules().election_majority);
    c.require_countable(e.ballots())?;
    c.require_plan_sent(e.ballots())
}

pub(super) fn held<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    sitting: &Sitting<ElectionResult>,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let counted = VoteFigures::of_sitting(sitting);
    let came_to = counted.outcome(rules);
    let too_few = matches!(came_to, Outcome::TooFewPresent(_));
    of_the_candidates(c, e, &sitting.result, too_few)?;
    note_team_stands(c, e);
    on_voter_list(c, e, counted, came_to);
    c.require_planned_clusters(sitting.result.parts.len(), e.clusters())?;
    let day = begins(c, e, &sitting.result)?;
    // The outcome of a meeting asks for the quorum; that none is stated is noted here.
    c.stated(&rules.quorum);
    prepared_ahead(c, e, day)?;
    // A meeting to which too few came need not choose anybody, nor vote.
    if !too_few {
        c.require_voting_steps(sitting)?;
    }
    c.note_declared_otherwise(sitting.result.declared, came_to.elected());
    Ok(())
}

/// Checks that everything was prepared long enough before the day of the vote.
#[inline]
pub(super) fn prepared_ahead<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    day: NaiveDate,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    first_time(c, e, &rules.call_ahead, Some(e.called), day)?;
    first_time(c, e, &rules.candidates_ahead, e.candidates_on, day)?;
    first_time(c, e, &rules.team_ahead, e.team.as_ref().map(|t| t.on), day)?;
    first_time(c, e, &rules.posting_ahead, e.posted, day)?;
    c.require_ahead(&rules.notice_ahead, e.notified, day)
}

pub(super) fn ballots_counted<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    count: &BallotCount<ElectionResult>,
) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    of_the_candidates(c, e, &count.result, false)?;
    note_team_stands(c, e);
    let counted = VoteFigures::of_ballots(count);
    let came_to = counted.outcome(rules);
    on_voter_list(c, e, counted, came_to);
    c.require_planned_clusters(count.result.parts.len(), 0)?;
    c.require_every_household(count)?;
    c.require_witnesses(count)?;
    c.stated(&rules.ballot_validity);
    c.note_declared_otherwise(count.result.declared, came_to.elected());
    Ok(())
}

/// Notes that a member of the election team stands.
///
/// INTERPRETATION: the decree asks for members who are no candidates and does not say what follows where a member is
/// nominated at the meeting. The nominee stands, and what was done is irregular until the list or the team is another.
pub(super) fn note_member_stands<R: CheckMode>(c: &mut Checks<'_, R>) {
    if let Some(p) = c.stated(&c.law.rules().team_candidates)
        && p.value == Permission::NotAllowed
    {
        c.run.irregular(Finding {
            rule: Rule::TeamCandidates,
            evidence: Evidence::Permission(p.value),
        });
    }
}

pub(super) fn in_team(e: &Election, person: PersonId) -> bool {
    let members = e.team.as_ref().map(|team| team.members.as_slice());
    members.is_some_and(|members| members.contains(&person))
}

/// Notes that a member of the team stands in the vote.
fn note_team_stands<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election) {
    let members = e.team.as_ref().map_or(&[][..], |team| team.members.as_slice());
    let in_team = keys(members, |member| *member);
    if e.candidates.iter().any(|candidate| in_team(&candidate)) {
        note_member_stands(c);
    }
}

/// Votes are counted of every candidate, and of nobody else. Where too few came to vote, candidates may be left out.
fn of_the_candidates<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    result: &ElectionResult,
    too_few: bool,
) -> Result<(), R::Stop> {
    if e.candidates.is_empty() {
        return Ok(());
    }
    let has_votes = keys(result.votes.as_slice(), |tally| tally.candidate);
    let counted = e.candidates.iter().filter(has_votes).count();
    let matching = counted == result.votes.len() && (too_few || counted == e.candidates.len());
    c.require(matching, Rule::NotACandidate, Evidence::Plain)
        .map(|_| ())
}

/// A lead time of the first round. In a re-run the candidates and the team stand, and no text says that their
/// lead times run again; under the pre-2023 rules fifteen days leave no time for it.
pub(super) fn first_time<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    slot: &Slot<Span>,
    done: Option<NaiveDate>,
    day: NaiveDate,
) -> Result<(), R::Stop> {
    if e.round == 1 {
        return c.require_ahead(slot, done, day);
    }
    c.run.unregulated(slot.rule());
    Ok(())
}

/// The day of the vote; by clusters, of the first of its meetings. None of them comes before what it
/// rests on, nor after the whole is counted.
fn begins<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    result: &ElectionResult,
) -> Result<NaiveDate, R::Stop> {
    let earliest = e.prepared();
    let mut day = c.on;
    if let Some(since) = result.since {
        c.require_not_before(since)?;
        let evidence = Evidence::Dates {
            observed: since,
            bound: earliest,
        };
        c.require(earliest <= since, Rule::TooEarly, evidence)?;
        // INTERPRETATION: a vote is of one meeting (point a, clause 1, Article 17, Law 10/2022/QH15; clause 1, Article 8, of
        // the joint resolution of 2008). That votes were cast on several days is irregular; no text speaks of it.
        if since < c.on {
            let on = c.on;
            c.run.irregular(Finding {
                rule: Rule::SeveralDays,
                evidence: Evidence::Dates {
                    observed: on,
                    bound: since,
                },
            });
        }
        day = day.min(since);
    }
    for part in &result.parts {
        c.require_not_before(part.on)?;
        let evidence = Evidence::Dates {
            observed: part.on,
            bound: earliest,
        };
        c.require(earliest <= part.on, Rule::TooEarly, evidence)?;
        day = day.min(part.on);
    }
    if let Some(called) = e.day {
        c.note_other_day(day, called);
    }
    Ok(day)
}

/// The minutes count on the voter list that was settled, or on every household; and the result does not hang
/// on those who are long absent. As many of those as came, or got a ballot, are not absent after all.
fn on_voter_list<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election, counted: VoteFigures, came_to: Outcome) {
    let Some(settled) = e.voter_list() else {
        return of_households(c, e, counted.eligible);
    };
    if counted.eligible != settled.entries {
        c.run.irregular(exceeds(
            Rule::VoterListOtherwise,
            counted.eligible.into(),
            settled.entries,
        ));
    }
    let took_part = counted.present.max(counted.household_ballots.unwrap_or(0));
    let there = counted
        .eligible
        .saturating_sub(settled.long_absent)
        .max(took_part);
    if there < counted.eligible && corrected(counted, came_to, there, c.law.rules()).differs_from(came_to) {
        c.run
            .irregular(exceeds(Rule::AbsentDecide, there.into(), counted.eligible));
    }
}

/// A voter list that can be; by households, one for each that the group has.
pub(super) fn settled<R: CheckMode>(
    c: &mut Checks<'_, R>,
    e: &Election,
    list: &VoterList,
) -> Result<(), R::Stop> {
    c.require_possible_voter_list(list)?;
    of_households(c, e, list.count().entries);
    Ok(())
}

/// Where household representatives vote, by the decision on the team or because nobody else may, each
/// household of the group counts once.
pub(super) fn of_households<R: CheckMode>(c: &mut Checks<'_, R>, e: &Election, eligible: u32) {
    let facts = c.facts;
    match &e.team {
        None => c.note_not_all_households(eligible, facts.households),
        Some(team) if team.electorate == Electorate::HouseholdRepresentatives => {
            c.note_not_every_household(eligible, facts.households);
        }
        Some(_) => {}
    }
}

/// Returns the outcome of a count on a voter list of another length. A result that was given up stays so.
pub(super) fn corrected(counted: VoteFigures, came_to: Outcome, eligible: u32, rules: &Slots) -> Outcome {
    match came_to {
        Outcome::Withdrawn(_) => came_to,
        Outcome::Inconsistent(_) | Outcome::Elected(_) | Outcome::NoWinner(_) | Outcome::TooFewPresent(_) => {
            VoteFigures { eligible, ..counted }.outcome(rules)
        }
    }
}
