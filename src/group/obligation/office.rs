//! The obligations of the office of head: an election, a provisional head, a head in the place of the provisional one.

use chrono::{Months, NaiveDate};

use crate::group::state::ResidentialGroup;
use crate::law::{Due, Role, Rule, Slots};
use crate::office::{Office, Origin};
use crate::procedures::vacancy::Vacancy;
use crate::text::Set;

use super::list::{List, Time};
use super::{ObligationKind, WhyNothing};

/// How long before the end of a term the election for the next one is told of.
///
/// INTERPRETATION: no instrument consulted says from when. Six months are what the People's Committee may extend a term
/// by (clause 3, Article 4, Decree 185/2026/NĐ-CP), and leave time for every step of an election.
const TERM_ENDS_WITHIN: Months = Months::new(6);

const CALLS: fn(&Slots) -> &crate::law::Slot<Set<Role>> = |rules| &rules.call_competence;

impl ResidentialGroup {
    pub(super) fn head_office(&self, list: &mut List<'_>) -> WhyNothing {
        let on = list.on;
        let leads = self.head_on(on).or_else(|| self.provisional_on(on)).is_some();
        list.origin = match self.tenures.leader_by(on) {
            Some(leader) => leader.origin,
            // Nobody has led: since when is stated, where a position is.
            None if self.position().is_some() => Origin::Stated,
            None => Origin::Judged,
        };
        self.elect(list);
        let to_come = self.tenures.next_head(on).is_some();
        if !leads
            && list
                .rules()
                .is_some_and(|rules| rules.provisional_competence.stated().is_some())
        {
            list.add(
                ObligationKind::AppointProvisional,
                Rule::ProvisionalCompetence,
                list.who(|rules| &rules.provisional_competence),
                self.nobody_leads_since(on),
                Time::NONE,
            );
        }
        // INTERPRETATION: no instrument consulted lets anybody suspend, nor says how long; whoever did it settles it.
        for suspended in self.suspended_on(on) {
            list.add(
                ObligationKind::SettleSuspension,
                Rule::SuspensionCompetence,
                Set::<Role>::of(&[suspended.by.role()]),
                suspended.since,
                Time::NONE,
            );
        }
        match (to_come, self.is_electing()) {
            (true, _) => WhyNothing::HeadToCome,
            (_, true) => WhyNothing::ElectionUnderWay,
            _ => WhyNothing::HeadInOffice,
        }
    }

    /// Adds the election, or the head, that is due: once a head is recognised no election is, and a head only where that
    /// one begins after the time of the provisional head.
    fn elect(&self, list: &mut List<'_>) {
        let on = list.on;
        let vacancy = self.vacancy_on(on);
        let calls = list.who(CALLS);
        let electing = self.is_electing();
        let mut dated = false;
        if let Some(vacancy) = vacancy
            && let due @ (Due::By(_) | Due::Unknown) = self.election_due(on)
        {
            let since = vacancy.relieved().unwrap_or(on);
            list.under(vacancy.election_by());
            list.add(
                ObligationKind::ElectionAfterRelief,
                Rule::ElectionAfterRelief,
                calls,
                since,
                Time::recorded(due, since),
            );
            dated = true;
        }
        if let Some(vacancy) = vacancy
            && let due @ (Due::By(_) | Due::Unknown) = self.head_due(vacancy)
        {
            let since = vacancy.first().unwrap_or(on);
            list.under(vacancy.head_by());
            list.add(
                ObligationKind::ReplaceProvisional,
                Rule::ProvisionalTime,
                calls,
                since,
                Time::recorded(due, since),
            );
            dated = true;
        }
        list.under(None);
        if dated || electing || self.tenures.next_head(on).is_some() {
            return;
        }
        match self.head_on(on).map(|head| head.period.until()) {
            None => {
                let since = self.vacant_since(on);
                let time = list.after(|rules| &rules.election_in_vacancy, since);
                list.add(self.why_vacant(on), Rule::ElectionInVacancy, calls, since, time);
            }
            Some(until) => {
                let last = until.and_then(|until| until.pred_opt());
                let told_from = last.and_then(|last| last.checked_sub_months(TERM_ENDS_WITHIN));
                if let (Some(last), Some(from)) = (last, told_from.filter(|from| *from <= on))
                    && !vacancy.is_some_and(Vacancy::head_left)
                {
                    let time = list.before(|rules| &rules.call_ahead, last);
                    list.add(
                        ObligationKind::ElectionBeforeTermEnds,
                        Rule::CallAhead,
                        calls,
                        from,
                        time,
                    );
                }
            }
        }
    }

    /// Until when there must be a head in the place of the provisional one; nobody is due where one begins in time.
    fn head_due(&self, vacancy: &Vacancy) -> Due {
        let head_due = vacancy.head_due();
        let in_time = |first_day: NaiveDate| first_day.pred_opt().is_some_and(|last| !head_due.is_past(last));
        match self.tenures.next_begins() {
            Some(first_day) if in_time(first_day) => Due::NotRegulated,
            _ => head_due,
        }
    }

    fn is_electing(&self) -> bool {
        self.election().is_some_and(|e| e.end().is_none())
    }

    /// Since when nobody has been head, as far as the state tells: the end of the last head, the first day of the
    /// provisional head appointed after that, or the registration.
    fn vacant_since(&self, on: NaiveDate) -> NaiveDate {
        let leader = self.tenures.leader_by(on);
        let since = leader.and_then(|leader| match leader.office {
            Office::ProvisionalHead => Some(leader.period.from()),
            Office::Head | Office::Deputy | Office::Participant => leader.period.until(),
        });
        since.unwrap_or_else(|| self.without_head_since())
    }

    /// Since when there is no head, of a group of which none is known: as stated, or since it was entered.
    fn without_head_since(&self) -> NaiveDate {
        let stated = self.position().and_then(|(_, position)| position.vacant_since);
        stated.unwrap_or(self.registered)
    }

    /// Since when neither a head nor a provisional head has led.
    fn nobody_leads_since(&self, on: NaiveDate) -> NaiveDate {
        let until = self
            .tenures
            .leader_by(on)
            .and_then(|leader| leader.period.until());
        until.unwrap_or_else(|| self.without_head_since())
    }

    /// Why there is no head on a day.
    fn why_vacant(&self, on: NaiveDate) -> ObligationKind {
        let last = self
            .tenures
            .leader_by(on)
            .filter(|leader| leader.office == Office::Head);
        let left = self.vacancy_on(on).is_some_and(Vacancy::head_left);
        match last {
            Some(head) if !left && self.tenures.is_extended(head) => ObligationKind::ElectionAfterExtension,
            Some(_) if !left => ObligationKind::ElectionAfterTerm,
            _ => ObligationKind::ElectionInVacancy,
        }
    }
}
