//! The question what is due for a group on a day: every process is asked, and what it says is put into one list.

use chrono::NaiveDate;

use crate::MatterId;
use crate::group::questions::Process;
use crate::group::state::ResidentialGroup;
use crate::law::{Due, Pin, Regulation, Role, Rule, Rulebook, Slot, Slots, Span};
use crate::office::Origin;
use crate::procedure::{Law, PendingBallots, Receipt};
use crate::procedures::delegation::Authority;
use crate::text::Set;

use super::{NothingDue, Obligation, ObligationKind, Obligations, WhyNothing};

/// The list of one process, while it is made.
pub(super) struct List<'a> {
    found: &'a mut Obligations,
    process: Process,
    matter: Option<MatterId>,
    pin: Option<Pin>,
    law: Option<Law<'a>>,
    // The regulation of an obligation that an earlier act set under another one.
    under: Option<Pin>,
    // How what the obligations follow from is known.
    pub(super) origin: Origin,
    pub(super) on: NaiveDate,
}

/// A last day, and from which day it is counted.
#[derive(Clone, Copy)]
pub(super) struct Time {
    until: Due,
    counted_from: Option<NaiveDate>,
}

impl Time {
    /// No instrument consulted sets one.
    pub(super) const NONE: Self = Self {
        until: Due::NotRegulated,
        counted_from: None,
    };

    /// A last day that an event holds, counted from a day.
    pub(super) const fn recorded(until: Due, counted_from: NaiveDate) -> Self {
        match until {
            Due::NotRegulated => Self::NONE,
            Due::By(_) | Due::Unknown => Self {
                until,
                counted_from: Some(counted_from),
            },
        }
    }

    /// A day that a decision or a notice sets.
    pub(super) const fn set(day: NaiveDate) -> Self {
        Self {
            until: Due::By(day),
            counted_from: None,
        }
    }

    /// The time to answer what was received.
    pub(super) const fn of(receipt: Receipt) -> Self {
        Self::recorded(receipt.due, receipt.on)
    }

    /// Returns whether a time is set.
    pub(super) fn is_set(self) -> bool {
        self.until != Due::NotRegulated
    }
}

impl<'a> List<'a> {
    /// Returns what the regulation says; none where the rulebook has none.
    pub(super) fn rules(&self) -> Option<&'a Slots> {
        self.law.map(|law| law.regulation().slots())
    }

    /// Returns who is competent by a rule; nobody where no instrument consulted says.
    pub(super) fn who(&self, slot: fn(&Slots) -> &Slot<Set<Role>>) -> Set<Role> {
        let stated = self.rules().and_then(|rules| slot(rules).stated());
        stated.map_or(Set::EMPTY, |p| p.value)
    }

    /// The time that a rule gives from a day on.
    pub(super) fn after(&self, slot: fn(&Slots) -> &Slot<Span>, day: NaiveDate) -> Time {
        let until = |law: Law<'_>| law.due(slot(law.regulation().slots()), day);
        Time::recorded(self.law.map_or(Due::NotRegulated, until), day)
    }

    /// The last day that is as long before a day as a rule asks; none where the day is not set.
    pub(super) fn before(&self, slot: fn(&Slots) -> &Slot<Span>, day: impl Into<Option<NaiveDate>>) -> Time {
        let Some(day) = day.into() else { return Time::NONE };
        let until = |law: Law<'_>| {
            let span = slot(law.regulation().slots()).stated();
            span.map_or(Due::NotRegulated, |p| p.value.before(day, law.calendar()))
        };
        Time::recorded(self.law.map_or(Due::NotRegulated, until), day)
    }

    /// Sets the regulation of an earlier act, if there is one, for everything added from here on.
    pub(super) const fn under(&mut self, pin: Option<Pin>) {
        self.under = pin;
    }

    /// Adds an obligation.
    pub(super) fn add(
        &mut self,
        what: ObligationKind,
        rule: Rule,
        by: Set<Role>,
        since: NaiveDate,
        time: Time,
    ) {
        self.found.due.push(Obligation {
            what,
            by,
            since,
            until: time.until,
            counted_from: time.counted_from,
            process: self.process,
            matter: self.matter,
            rule,
            regulation: self.under.or(self.pin),
            origin: self.origin,
        });
    }

    /// Adds what is due of household ballots: the plan to send, the announcement, the count once the time is over.
    pub(super) fn ballots(&mut self, ballots: PendingBallots, by: Set<Role>) {
        if ballots.sent.is_none() {
            let time = Time::recorded(ballots.due, ballots.planned);
            self.add(
                ObligationKind::SendBallotPlan,
                Rule::BallotPlan,
                by,
                ballots.planned,
                time,
            );
        }
        match ballots.window {
            None => self.add(
                ObligationKind::AnnounceBallots,
                Rule::BallotNotice,
                by,
                ballots.planned,
                Time::NONE,
            ),
            Some(window) => self.add(
                ObligationKind::CountBallots,
                Rule::BallotCompetence,
                by,
                window.last,
                Time::NONE,
            ),
        }
    }
}

impl ResidentialGroup {
    /// Lists what is due for the group on a day, past due and to come, in the order of the last days; what has none
    /// comes last. Of each process of which nothing is due it says why.
    ///
    /// As all of the state it answers for days from the last act onward; the state of an earlier day is that of the
    /// log up to it. The rulebook tells who is competent, the provision, and what no act has counted yet.
    ///
    /// ```
    /// use to_dan_pho::group::{ObligationKind, Register};
    /// use to_dan_pho::law::{Due, Province};
    /// use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let book = Rulebook::builtin();
    /// let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// let mut log = GroupLog::new(GroupId::from_u128(1));
    /// log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    ///
    /// let group = log.group().ok_or("no group")?;
    /// let due = group.obligations(day("2026-08-01"), &book);
    /// let election = due.iter().find(|due| due.what == ObligationKind::ElectionInVacancy).ok_or("none")?;
    /// assert_eq!((election.since, election.until), (day("2026-07-01"), Due::NotRegulated));
    /// assert!(election.explain(&book, Lang::En).starts_with("call an election: there is no head"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn obligations(&self, on: NaiveDate, book: &Rulebook) -> Obligations {
        let today = self.regulation_on(on, book).map(Regulation::pin);
        let mut found = Obligations::default();
        let mut ask = |process, matter, pin: Option<Pin>| {
            let before = found.due.len();
            let regulation = pin.and_then(|pin| book.get(pin));
            let mut list = List {
                found: &mut found,
                process,
                matter,
                pin,
                law: regulation.map(|regulation| Law::new(regulation, book)),
                under: None,
                origin: Origin::Judged,
                on,
            };
            let why = self.list(&mut list);
            if found.due.len() == before {
                found.nothing.push(NothingDue { process, matter, why });
            }
        };
        ask(Process::HeadOffice, None, today);
        if let Some(election) = self.election() {
            ask(Process::Election, None, Some(election.regulation()));
        }
        if let Some(election) = self.deputy_election() {
            ask(Process::DeputyElection, None, Some(election.regulation()));
        }
        if let Some(selection) = self.selection() {
            ask(Process::Selection, None, Some(selection.regulation()));
        }
        if let Some(delegation) = self.authority().and_then(Authority::delegation) {
            ask(Process::Delegation, None, Some(delegation.regulation));
        }
        if let Some(relief) = self.relief() {
            ask(Process::Relief, None, Some(relief.regulation()));
        }
        for (id, decision) in self.matters() {
            ask(Process::Meeting, Some(id), Some(decision.regulation()));
        }
        ask(Process::Conference, None, today);
        found.due.sort_by_key(Obligation::order);
        found
    }

    /// Adds what is due of one process, and returns why nothing is, if nothing was added.
    fn list(&self, list: &mut List<'_>) -> WhyNothing {
        match list.process {
            Process::HeadOffice => self.head_office(list),
            Process::Election => self.election().map_or(WhyNothing::Lapsed, |e| list.election(e)),
            Process::DeputyElection => self
                .deputy_election()
                .map_or(WhyNothing::Lapsed, |e| list.election(e)),
            Process::Selection => self.choosing(list),
            Process::Delegation => WhyNothing::Voluntary,
            Process::Relief => self.relieving(list),
            Process::Meeting => self.deciding(list),
            Process::Conference => self.conferring(list),
        }
    }

    /// Returns the matter whose list is made.
    pub(super) const fn matter_of(list: &List<'_>) -> Option<MatterId> {
        list.matter
    }
}
