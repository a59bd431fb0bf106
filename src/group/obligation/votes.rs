//! What is due of an election, of the relief of a head, and of the choice of a deputy or participant.

use crate::group::state::ResidentialGroup;
use crate::law::{Role, Rule};
use crate::office::{Beside, Office};
use crate::procedure;
use crate::procedures::election::{Election, Held, Outcome};
use crate::procedures::relief::{self, ReliefHeld};
use crate::text::Set;

use super::list::{List, Time};
use super::{ObligationKind, WhyNothing};

impl List<'_> {
    /// Adds what is due of an election under way; there is always something.
    pub(super) fn election(&mut self, e: &Election) -> WhyNothing {
        match (e.held(), e.ballots()) {
            (Some(held), _) => self.result(e, held),
            // Nobody stands any more whom the ballots could elect: a re-run, or an annulment.
            (None, Some(pending)) if e.candidates().next().is_none() => {
                let by = self.who(|rules| &rules.rerun_competence);
                let (what, rule) = (ObligationKind::DecideRerun, Rule::RerunCompetence);
                self.add(what, rule, by, pending.planned, Time::NONE);
            }
            (None, Some(pending)) => {
                let by = self.who(|rules| &rules.election_ballot_competence);
                self.ballots(pending, by);
            }
            (None, None) => self.preparation(e),
        }
        WhyNothing::NotRegulated
    }

    /// Adds what is to be done before a vote. In a re-run the candidates and the team stand, and no text says that their
    /// lead times run again.
    fn preparation(&mut self, e: &Election) {
        let first = e.round() == 1;
        let (since, day) = (e.called(), e.day());
        let once = |time: Time| if first { time } else { Time::NONE };
        // Where it is on record that nobody was willing to stand, no list is due.
        if e.candidates().next().is_none() && !e.nobody_stands() {
            let time = once(self.before(|rules| &rules.candidates_ahead, day));
            let by = self.who(|rules| &rules.candidates_competence);
            self.add(
                ObligationKind::FinaliseCandidates,
                Rule::CandidatesAhead,
                by,
                since,
                time,
            );
        }
        if e.team().is_none() {
            let time = once(self.before(|rules| &rules.team_ahead, day));
            let by = self.who(|rules| &rules.team_competence);
            self.add(ObligationKind::SetUpTeam, Rule::TeamAhead, by, since, time);
        }
        if e.posted().is_none() {
            let time = once(self.before(|rules| &rules.posting_ahead, day));
            let by = self.who(|rules| &rules.posting_competence);
            self.add(ObligationKind::PostDecisions, Rule::PostingAhead, by, since, time);
        }
        // A vote that was put off without a new day waits for that day.
        let Some(day) = day else {
            let by = self.who(|rules| &rules.call_competence);
            self.add(
                ObligationKind::SetVoteDay,
                Rule::CallCompetence,
                by,
                since,
                Time::NONE,
            );
            return;
        };
        let by = self.who(|rules| &rules.convening_competence);
        if e.notified().is_none() {
            let time = self.before(|rules| &rules.notice_ahead, day);
            self.add(ObligationKind::NotifyMeeting, Rule::NoticeAhead, by, since, time);
        }
        self.add(
            ObligationKind::HoldVote,
            Rule::ConveningCompetence,
            by,
            since,
            Time::set(day),
        );
    }

    /// Adds what follows a vote.
    fn result(&mut self, e: &Election, held: &Held) {
        let recognises = self.who(|rules| &rules.recognition_competence);
        match (e.receipt(), e.sent()) {
            (None, None) => {
                let by = self.who(|rules| &rules.convening_competence);
                let last = e
                    .ballots()
                    .and_then(|ballots| ballots.window)
                    .map(|window| window.last);
                let time = Time::recorded(held.send_due, last.unwrap_or(held.on));
                self.add(ObligationKind::SendResult, Rule::SendWithin, by, held.on, time);
            }
            (None, Some(sent)) => self.receive(Rule::RecognitionWithin, recognises, sent),
            (Some(_), _) => {}
        }
        let answer = e.receipt().map_or(Time::NONE, Time::of);
        let what = match held.outcome {
            Outcome::Elected(_) => {
                if let Some(receipt) = e.receipt() {
                    self.add(
                        ObligationKind::AnswerResult,
                        Rule::RecognitionWithin,
                        recognises,
                        receipt.on,
                        answer,
                    );
                }
                return;
            }
            Outcome::Inconsistent(_) => ObligationKind::SettleMinutes,
            Outcome::NoWinner(_) | Outcome::TooFewPresent(_) | Outcome::Withdrawn(_) => {
                ObligationKind::DecideRerun
            }
        };
        // A result that elected nobody is for whoever orders a re-run, received or not (point d, clause 5, Article 3,
        // Decree 59/2023/NĐ-CP). The re-run may have a last day of its own; else there is that to answer.
        let by = self.who(|rules| &rules.rerun_competence);
        let rerun = Time::recorded(held.rerun_due, held.on);
        let (rule, time) = match (rerun.is_set(), answer.is_set()) {
            (true, _) => (Rule::RerunWithin, rerun),
            (false, true) => (Rule::RecognitionWithin, answer),
            (false, false) => (Rule::RerunCompetence, Time::NONE),
        };
        self.add(what, rule, by, held.on, time);
    }

    /// Adds that what was sent is to be received, since the time to answer runs from the receipt.
    pub(super) fn receive(&mut self, rule: Rule, by: Set<Role>, sent: chrono::NaiveDate) {
        self.add(ObligationKind::ReceiveResult, rule, by, sent, Time::NONE);
    }
}

impl ResidentialGroup {
    /// Adds what is due of the choice of a deputy or participant.
    pub(super) fn choosing(&self, list: &mut List<'_>) -> WhyNothing {
        let facts = self.facts(list.on);
        let Some(selection) = self.selection().filter(|s| s.stands(&facts)) else {
            return WhyNothing::Lapsed;
        };
        let (by, rule) = match selection.office() {
            Office::Participant => (
                list.who(|rules| Beside::of(Office::Participant, rules).recognition),
                Rule::ParticipantRecognitionWithin,
            ),
            _ => (
                list.who(|rules| Beside::of(Office::Deputy, rules).recognition),
                Rule::DeputyRecognitionWithin,
            ),
        };
        match (selection.proposed(), selection.receipt()) {
            (_, Some(receipt)) => {
                list.add(
                    ObligationKind::AnswerProposal,
                    rule,
                    by,
                    receipt.on,
                    Time::of(receipt),
                );
            }
            (Some(proposed), None) => list.receive(rule, by, proposed),
            (None, None) => {}
        }
        WhyNothing::Voluntary
    }

    /// Adds what is due of the relief of a head.
    pub(super) fn relieving(&self, list: &mut List<'_>) -> WhyNothing {
        let facts = self.facts(list.on);
        let Some(relief) = self.relief().filter(|s| s.stands(&facts)) else {
            return WhyNothing::Lapsed;
        };
        let front_head_too = self.front_head == Some(relief.head());
        let (convening, convenes, runs_ballots) = if front_head_too {
            let by = list.who(|rules| &rules.relief_convening_front);
            (Rule::ReliefConveningFront, by, by)
        } else {
            (
                Rule::ReliefConvening,
                list.who(|rules| &rules.relief_convening),
                list.who(|rules| &rules.relief_ballot_competence),
            )
        };
        if let Some(pending) = relief.ballots() {
            list.ballots(pending, runs_ballots);
            return WhyNothing::NotRegulated;
        }
        match relief.met().filter(|met| met.outcome.decided()) {
            None => match relief.convened() {
                Some(convened) => {
                    list.add(
                        ObligationKind::HoldRelief,
                        convening,
                        convenes,
                        convened,
                        Time::NONE,
                    );
                }
                None => {
                    let since = relief.met().map_or(relief.opened(), |met| met.on);
                    list.add(
                        ObligationKind::ConveneRelief,
                        convening,
                        convenes,
                        since,
                        Time::NONE,
                    );
                }
            },
            Some(met) => relieved(list, relief, met, convenes),
        }
        WhyNothing::NotPassed
    }
}

/// Adds what follows a meeting that decided. Where it did not agree and no text lets the People's Committee decide,
/// nothing does.
fn relieved(list: &mut List<'_>, relief: &relief::Relief, met: &ReliefHeld, convenes: Set<Role>) {
    if met.closes {
        return;
    }
    let recognises = list.who(|rules| &rules.relief_recognition);
    match (relief.receipt(), relief.sent()) {
        (None, None) => {
            let time = Time::recorded(met.send_due, met.on);
            list.add(
                ObligationKind::SendResult,
                Rule::SendWithin,
                convenes,
                met.on,
                time,
            );
        }
        (None, Some(sent)) => list.receive(Rule::ReliefRecognitionWithin, recognises, sent),
        (Some(_), _) => {}
    }
    match (met.outcome, relief.receipt()) {
        (procedure::Outcome::Passed, Some(receipt)) => list.add(
            ObligationKind::AnswerRelief,
            Rule::ReliefRecognitionWithin,
            recognises,
            receipt.on,
            Time::of(receipt),
        ),
        (procedure::Outcome::Passed, None) => {}
        _ => {
            let by = list.who(|rules| &rules.relief_undecided);
            list.add(
                ObligationKind::DecideRelief,
                Rule::ReliefUndecided,
                by,
                met.on,
                Time::NONE,
            );
        }
    }
}
