//! The office room: offices, tenures, and the office facts a procedure is judged with.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Actor, Checks, Evidence, Run};
use crate::law::{DeputyTerm, Due, Matter, MatterScope, Period, Regulation, Rule, UnitKind};
use crate::text::vocabulary;

vocabulary! {
    /// Chức vụ: an office of the group.
    pub enum Office {
        /// Tổ trưởng, Trưởng thôn.
        Head = "Tổ trưởng (Trưởng thôn)" / "head",
        /// Tổ phó, Phó Trưởng thôn.
        Deputy = "Tổ phó (Phó Trưởng thôn)" / "deputy",
        /// Người tham gia hoạt động.
        Participant = "người tham gia hoạt động" / "participant",
        /// Tổ trưởng, Trưởng thôn lâm thời: runs the group while there is no head.
        ProvisionalHead = "Tổ trưởng (Trưởng thôn) lâm thời" / "provisional head",
    }
}

/// Thời gian giữ chức: a person in an office for a time. Whether it has ended is asked for a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Tenure {
    /// Which office.
    pub office: Office,
    /// Who.
    pub person: PersonId,
    /// From the day of recognition, or later if the decision says so.
    pub period: Period,
}

impl Tenure {
    /// The tenure cut short: it ends no later than the day before `until`.
    #[must_use]
    pub fn until(self, until: NaiveDate) -> Self {
        Self {
            period: self.period.ending(until),
            ..self
        }
    }

    /// Ended by whichever of these heads begins first.
    #[inline]
    pub(crate) fn before(self, heads: &[Self]) -> Self {
        let next = heads.iter().map(|head| head.period.from()).min();
        next.map_or(self, |first_day| self.until(first_day))
    }

    /// Whether the two are one and the same, whenever they end.
    pub(crate) fn same_as(self, other: Self) -> bool {
        let key = |t: Self| (t.office, t.person, t.period.from());
        key(self) == key(other)
    }

    /// Whether it ends with the head's, who began with it or before: a deputy's does. So does that of a
    /// participant with an end; one without an end, which no text sets, does not.
    fn ends_with_head(self) -> bool {
        self.office == Office::Deputy || self.period.until().is_some()
    }

    /// Whether it is a deputy's under an earlier head than the one who begins now, and ends with it.
    pub(crate) fn of_earlier_head(self, head: Self) -> bool {
        self.ends_with_head() && self.period.from() < head.period.from()
    }

    /// The tenure with the new end of the head's it follows; unchanged where it does not follow it: it
    /// began under another head, or has an end of its own.
    pub(crate) fn following(self, old: Self, changed: Self) -> Self {
        let same_end = self.period.until() == old.period.until();
        if !self.ends_with_head() || !same_end || self.of_earlier_head(old) {
            return self;
        }
        let open = Period::since(self.period.from());
        Self {
            period: changed.period.until().map_or(open, |until| open.ending(until)),
            ..self
        }
    }
}

/// Whether a deputy's term follows the head's, and if so, when the head's ends.
pub(crate) fn deputy_end(rules: &Regulation, head: Option<Tenure>) -> Option<NaiveDate> {
    let follows = rules
        .deputy_term
        .stated()
        .is_some_and(|p| p.value == DeputyTerm::FollowsHead);
    head.and_then(|head| head.period.until()).filter(|_| follows)
}

/// Whether a deputy serves on from the head before, who left early.
///
/// INTERPRETATION: no text read says what becomes of a deputy whose head leaves before the end of
/// the term. The deputy stays until the new head's own choice is recognised.
pub(crate) fn held_over(deputy: Tenure, head: Option<Tenure>) -> bool {
    head.is_some_and(|head| deputy.of_earlier_head(head))
}

/// The head on a day, of the one in office and those to come in the order of recognition: the last who has
/// begun by then, until the next does.
#[inline]
pub(crate) fn leading(head: Option<Tenure>, to_come: &[Tenure], on: NaiveDate) -> Option<Tenure> {
    // Mostly nobody is to come, and this is asked at every act.
    let head = match to_come {
        [] => head,
        _ => {
            let (begun, later) = begun(to_come, on);
            begun.or(head).map(|head| head.before(later))
        }
    };
    head.filter(|head| head.period.contains(on))
}

/// Of the heads to come, the one who leads by a day, and who is still to begin then.
#[inline]
pub(crate) fn begun(to_come: &[Tenure], on: NaiveDate) -> (Option<Tenure>, &[Tenure]) {
    let last = to_come.iter().rposition(|head| head.period.from() <= on);
    match last.and_then(|at| to_come.get(at..)) {
        Some([head, later @ ..]) => (Some(*head), later),
        _ => (None, to_come),
    }
}

/// Dữ kiện: the office values a procedure needs and does not hold itself. The group supplies them;
/// who uses a room alone fills them in.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Which office an election that is called now would fill.
    pub filling: Office,
    /// The kind of group.
    pub kind: UnitKind,
    /// How many households the group has.
    pub households: u32,
    /// The head in office on the day of the act.
    pub head: Option<Tenure>,
    /// The first day after the head's term as it was recognised, before any change of it.
    pub term_end: Option<NaiveDate>,
    /// The first day of the head who began last, also where acts of earlier days are judged: what became
    /// of the offices before it is settled.
    pub head_since: Option<NaiveDate>,
    /// The heads recognised whose first day is still to come, in the order of recognition. Where one
    /// begins, whoever was recognised earlier leaves, or never begins.
    pub next_heads: &'a [Tenure],
    /// The provisional head in office on the day of the act, while there is no head.
    pub provisional: Option<Tenure>,
    /// Until when the ward must decide to elect a new head after one was let go; not regulated while
    /// it owes no such decision.
    pub election_due: Due,
    /// Who is elected head and not recognised yet.
    pub head_elect: Option<PersonId>,
    /// The deputies and participants in office on the day of the act or later.
    pub deputies: &'a [Tenure],
    /// The head of the Front committee, where recorded.
    pub front_head: Option<PersonId>,
    /// The secretary of the party cell, where recorded.
    pub cell_secretary: Option<PersonId>,
    /// The matter and the scope of the decision that the act is to change, where that decision is in
    /// force on the day of the act.
    pub amends: Option<(Matter, MatterScope)>,
}

impl Facts<'_> {
    /// The deputy or participant in office on a day who is this person.
    #[must_use]
    pub fn deputy(&self, person: PersonId, on: NaiveDate) -> Option<Tenure> {
        self.deputies
            .iter()
            .find(|t| t.person == person && t.period.contains(on))
            .copied()
    }

    /// Who is head on a day: the head of today, or one recognised and to begin by then.
    #[must_use]
    pub fn leading(&self, on: NaiveDate) -> Option<Tenure> {
        leading(self.head, self.next_heads, on)
    }

    /// Whether somebody is elected head, or recognised for a day to come.
    pub(crate) fn will_lead(&self, person: PersonId) -> bool {
        self.head_elect == Some(person) || self.next_heads.iter().any(|head| head.person == person)
    }

    /// The head under whom a deputy begins: whoever leads on that day, else the head of today.
    pub(crate) fn head_of_deputy(&self, from: NaiveDate) -> Option<Tenure> {
        self.leading(from).or(self.head)
    }

    /// Whether the actor holds the post it acts in. A post that is recorded nowhere is taken on the
    /// caller's word.
    fn holds(&self, actor: Actor, on: NaiveDate) -> bool {
        let in_office = |id, office| self.deputy(id, on).is_some_and(|t| t.office == office);
        match actor {
            Actor::Head(id) => self.head.is_some_and(|t| t.person == id),
            Actor::ProvisionalHead(id) => self.provisional.is_some_and(|t| t.person == id),
            Actor::Deputy(id) => in_office(id, Office::Deputy),
            Actor::Participant(id) => in_office(id, Office::Participant),
            Actor::FrontHead(id) => self.front_head.is_none_or(|holder| holder == id),
            Actor::PartyCellSecretary(id) => self.cell_secretary.is_none_or(|holder| holder == id),
            Actor::ProvinceCouncil
            | Actor::ProvinceCommittee
            | Actor::WardCouncil
            | Actor::WardCommittee
            | Actor::WardChair(_)
            | Actor::WardFront
            | Actor::WardFrontChair(_)
            | Actor::PartyCellCommittee
            | Actor::FrontCommittee
            | Actor::ElectionTeam
            | Actor::Resident(_) => true,
        }
    }
}

impl<R: Run> Checks<'_, R> {
    /// From a day on the person is no deputy yet, and with one more their number stays within the
    /// rule. Those whose tenure is still to begin count too.
    pub(crate) fn place_for_deputy(&mut self, person: PersonId, from: NaiveDate) -> Result<(), R::Stop> {
        let facts = self.facts;
        let leading = facts.leading(from).is_some_and(|head| head.person == person);
        self.that(!leading, Rule::HeadAsDeputy, Evidence::Plain)?;
        let head = facts.head_of_deputy(from);
        let after = Period::since(from);
        // Whom this choice replaces takes no place from it.
        let stays = |t: &&Tenure| t.period.overlaps(after) && !held_over(**t, head);
        let serving = || facts.deputies.iter().filter(stays);
        self.that(
            serving().all(|t| t.person != person),
            Rule::DeputyAlready,
            Evidence::Plain,
        )?;
        let with_one = u32::try_from(serving().count())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        self.count(&self.law.regulation.deputy_number, with_one)
    }

    /// Where a deputy's term follows the head's, it does not begin after it.
    pub(crate) fn in_heads_term(&mut self, from: NaiveDate, head: Option<Tenure>) -> Result<(), R::Stop> {
        let rules = self.law.regulation;
        let over = deputy_end(rules, head).is_some_and(|end| end <= from);
        match self.stated(&rules.deputy_term) {
            Some(p) if over => self.breach(p.breach, Rule::DeputyTerm, Evidence::On(from)),
            _ => Ok(()),
        }
    }

    /// The actor holds the post it acts in.
    #[inline]
    pub(crate) fn holder(&mut self) -> Result<bool, R::Stop> {
        let facts = self.facts;
        let (by, on) = (self.by, self.on);
        self.that(facts.holds(by, on), Rule::NotTheHolder, Evidence::Role(by.role()))
    }
}
