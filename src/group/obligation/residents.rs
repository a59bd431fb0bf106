//! What is due of the matters put to the residents, and of the periodic conference.

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::Actor;
use crate::group::state::ResidentialGroup;
use crate::law::{Matter, MatterScope, Role, Rule};
use crate::procedures::meeting::{Decision, Vote};
use crate::text::Set;

use super::list::{List, Time};
use super::{ObligationKind, WhyNothing};

impl ResidentialGroup {
    /// Adds what is due of a matter put to the residents.
    pub(super) fn deciding(&self, list: &mut List<'_>) -> WhyNothing {
        let Some((id, d)) = Self::matter_of(list).and_then(|id| Some((id, self.matter(id)?))) else {
            return WhyNothing::Lapsed;
        };
        let head = self.head_on(list.on).is_some();
        let convenes = match d.convener().filter(|_| !head) {
            Some(convener) => Set::<Role>::of(&[convener.role()]),
            None => list.who(|rules| &rules.meeting_convening),
        };
        match d.passed() {
            None if !self.can_change(d, list.on) => WhyNothing::NothingToChange,
            None => self.before_the_vote(list, d, convenes),
            Some(vote) => self.after_the_vote(list, (id, d), vote, convenes),
        }
    }

    /// Adds what is due while nothing was passed. A commune-wide matter is decided on and put to the residents by the
    /// head (clause 1, Article 16, Law 10/2022/QH15), and so is a citizen's initiative (clause 3); no text says by when.
    /// Another one of the group alone is for whoever brought it.
    fn before_the_vote(&self, list: &mut List<'_>, d: &Decision, convenes: Set<Role>) -> WhyNothing {
        let mut pending = false;
        if let Some(ballots) = d.ballots() {
            let runs = match d.convener().filter(|_| !self.somebody_leads(list.on)) {
                Some(convener) => Set::<Role>::of(&[convener.role()]),
                None => list.who(|rules| &rules.ballot_competence),
            };
            list.ballots(ballots, runs);
            pending = true;
        }
        if let Some(window) = d.online().and_then(|online| online.window) {
            let (what, rule) = (ObligationKind::CountOnline, Rule::MeetingConvening);
            list.add(what, rule, convenes, window.last, Time::NONE);
            pending = true;
        }
        if let Some((noted, day)) = d.notified() {
            let (what, rule) = (ObligationKind::HoldMeeting, Rule::MeetingConvening);
            list.add(what, rule, convenes, noted, Time::set(day));
            pending = true;
        }
        match d.vote() {
            None if !pending && matches!(d.brought_by(), Actor::Resident(_)) => {
                let (what, rule) = (ObligationKind::PutToResidents, Rule::Initiative);
                list.add(what, rule, convenes, d.opened(), Time::NONE);
                WhyNothing::Voluntary
            }
            None if !pending && d.scope() == MatterScope::Commune => {
                let (what, rule) = (ObligationKind::PutToResidents, Rule::MeetingConvening);
                list.add(what, rule, convenes, d.opened(), Time::NONE);
                WhyNothing::Voluntary
            }
            None => WhyNothing::Voluntary,
            Some(_) => WhyNothing::NotPassed,
        }
    }

    fn somebody_leads(&self, on: NaiveDate) -> bool {
        self.head_on(on).or_else(|| self.provisional_on(on)).is_some()
    }

    /// Adds what follows a vote that passed.
    fn after_the_vote(
        &self,
        list: &mut List<'_>,
        (id, d): (MatterId, &Decision),
        vote: Vote,
        convenes: Set<Role>,
    ) -> WhyNothing {
        if d.written().is_none() {
            let (what, rule) = (ObligationKind::WriteDecision, Rule::DecisionContents);
            list.add(what, rule, convenes, vote.on, Time::NONE);
        }
        if d.sent().is_none() && d.receipt().is_none() {
            let time = Time::recorded(vote.send_due, vote.on);
            list.add(
                ObligationKind::SendResult,
                Rule::SendWithin,
                convenes,
                vote.on,
                time,
            );
        }
        if let Some(asked) = d.change_asked()
            && !self.was_changed(id, asked)
        {
            let (what, rule) = (ObligationKind::ChangeDecision, Rule::AnnulmentCompetence);
            list.add(what, rule, convenes, asked, Time::NONE);
        }
        if d.effect().is_some() {
            return WhyNothing::DecisionStands;
        }
        match (d.matter(), d.scope()) {
            (Matter::Conventions, _) => answer(list, d, list.who(|rules| &rules.conventions_recognition)),
            (Matter::Boards, _) => answer(list, d, list.who(|rules| &rules.boards_recognition)),
            (_, MatterScope::Commune) if !self.can_change(d, list.on) => return WhyNothing::NothingToChange,
            (_, MatterScope::Commune) => {
                let by = list.who(|rules| &rules.effect_commune);
                if !by.is_empty() {
                    let since = d.sent().unwrap_or(vote.on);
                    list.add(
                        ObligationKind::SetEffect,
                        Rule::EffectCommune,
                        by,
                        since,
                        Time::NONE,
                    );
                }
            }
            _ => {}
        }
        WhyNothing::NotRegulated
    }

    /// Returns whether the decision that this one is to change is in force, if it is to change one. Else it is neither voted on
    /// nor given effect.
    fn can_change(&self, d: &Decision, on: NaiveDate) -> bool {
        d.changes().is_none_or(|change| {
            let changed = self
                .matter(change.decision)
                .filter(|changed| changed.in_force(on));
            changed.is_some_and(|changed| (changed.matter(), changed.scope()) == (d.matter(), d.scope()))
        })
    }

    /// Returns whether a decision has taken effect, since a day, that changes this one.
    fn was_changed(&self, decision: MatterId, since: NaiveDate) -> bool {
        self.matters().any(|(_, d)| {
            let changes = d.changes().is_some_and(|change| change.decision == decision);
            changes && d.effect().is_some() && d.opened() >= since
        })
    }

    /// Adds what is due of the periodic conference. Of the first no day is known: the record does not tell when one was
    /// held before.
    pub(super) fn conferring(&self, list: &mut List<'_>) -> WhyNothing {
        let by = list.who(|rules| &rules.conference_competence);
        let conference = self.conference();
        if let Some(held) = conference
            .filter(|c| c.reported().is_none())
            .and_then(|c| c.held())
        {
            let (what, rule) = (ObligationKind::ReportConference, Rule::ConferenceReportCompetence);
            let reports = list.who(|rules| &rules.conference_report_competence);
            list.add(what, rule, reports, held, Time::NONE);
        }
        let asked = list
            .rules()
            .is_some_and(|rules| rules.report_every.stated().is_some());
        let since = conference.map_or(self.registered, |c| c.held().unwrap_or(c.planned()));
        let time = conference.map_or(Time::NONE, |c| match (c.held(), c.notified_for()) {
            (None, Some(day)) => Time::set(day),
            (held, _) => Time::recorded(c.due(), held.unwrap_or(c.planned())),
        });
        if asked || time.is_set() {
            list.add(ObligationKind::HoldConference, Rule::ReportEvery, by, since, time);
        }
        WhyNothing::NotRegulated
    }
}

/// Adds that a decision is to be answered, or first received.
fn answer(list: &mut List<'_>, d: &Decision, by: Set<Role>) {
    let rule = Rule::DecisionRecognitionWithin;
    match (d.receipt(), d.sent()) {
        (Some(receipt), _) => list.add(
            ObligationKind::AnswerDecision,
            rule,
            by,
            receipt.on,
            Time::of(receipt),
        ),
        (None, Some(sent)) => list.receive(rule, by, sent),
        (None, None) => {}
    }
}
