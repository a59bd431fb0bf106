//! The office facts that an act is judged with.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Actor, Evidence};
use crate::law::{Due, Matter, MatterScope, Period, Power, Role, Rule, Slot, UnitKind};
use crate::office::{
    Beside, MOST_DEPUTIES, Office, Suspended, Tenure, Tenures, deputy_end, head_on, stays_after_early_relief,
};
use crate::procedure::{CheckMode, Checks};
use crate::text::Set;

/// Dữ kiện: the office values that a procedure needs and does not hold itself. The group supplies them; a caller
/// who judges a procedure without a group makes them of a calendar of tenures.
///
/// ```
/// use to_dan_pho::PersonId;
/// use to_dan_pho::law::{Period, UnitKind};
/// use to_dan_pho::office::{Office, Tenure, Tenures};
/// use to_dan_pho::procedure::Facts;
///
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let head = Tenure::new(Office::Head, PersonId::from_u128(1), Period::term(day("2023-12-13"), 30));
/// let tenures = Tenures::new().with(head, day("2023-12-13"));
/// let facts = Facts::new(&tenures, day("2024-03-01"), UnitKind::ToDanPho, 300);
/// assert_eq!(facts.leading(day("2024-03-01")), Some(head));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    // The day of the act.
    on: NaiveDate,
    tenures: &'a Tenures,
    // Which office an election that is called now would fill.
    pub(crate) filling: Office,
    pub(crate) kind: UnitKind,
    pub(crate) households: u32,
    // The head in office on the day of the act; asked for in most acts, so it is looked up once.
    pub(crate) head: Option<Tenure>,
    // Until when the ward must decide to elect a new head after one was relieved.
    pub(crate) election_due: Due,
    // Whether the relief of the head in office is under way or decided.
    pub(crate) head_leaves: bool,
    // Who is elected head and not recognised yet.
    pub(crate) head_elect: Option<PersonId>,
    // The last day on which a head, a provisional head, a deputy or a participant acted as such.
    pub(crate) acted: Option<NaiveDate>,
    pub(crate) front_head: Option<PersonId>,
    pub(crate) cell_secretary: Option<PersonId>,
    pub(crate) ward_chair: Option<PersonId>,
    // Who has powers of the head delegated that day, and which.
    pub(crate) delegated: Option<(PersonId, Set<Power>)>,
    // The matter and the scope of the decision that the act is to change, where that decision is in force on the
    // day of the act.
    pub(crate) amends: Option<(Matter, MatterScope)>,
}

impl<'a> Facts<'a> {
    /// Returns the facts of an act on a day: of an election of the head, with no one elected and not yet
    /// recognised, no election due from the ward, no Front head and no cell secretary on record.
    #[inline]
    #[must_use]
    pub fn new(tenures: &'a Tenures, on: NaiveDate, kind: UnitKind, households: u32) -> Self {
        Self {
            on,
            tenures,
            filling: Office::Head,
            kind,
            households,
            head: tenures.head_on(on),
            election_due: Due::NotRegulated,
            head_leaves: false,
            head_elect: None,
            acted: None,
            front_head: None,
            cell_secretary: None,
            ward_chair: None,
            delegated: None,
            amends: None,
        }
    }

    /// Returns the day of the act.
    #[inline]
    pub(crate) const fn on(&self) -> NaiveDate {
        self.on
    }

    /// Returns the facts with another office that an election called now would fill.
    #[must_use]
    pub const fn with_filling(self, filling: Office) -> Self {
        Self { filling, ..self }
    }

    /// Returns the facts with the head of the Front committee on record.
    #[must_use]
    pub const fn with_front_head(self, front_head: PersonId) -> Self {
        Self {
            front_head: Some(front_head),
            ..self
        }
    }

    /// Returns the facts with the secretary of the party cell on record.
    #[must_use]
    pub const fn with_cell_secretary(self, cell_secretary: PersonId) -> Self {
        Self {
            cell_secretary: Some(cell_secretary),
            ..self
        }
    }

    /// Returns the facts with the chair of the commune-level People's Committee on record.
    #[must_use]
    pub const fn with_ward_chair(self, ward_chair: PersonId) -> Self {
        Self {
            ward_chair: Some(ward_chair),
            ..self
        }
    }

    /// Returns the facts with the powers of the head that are delegated to a person on the day of the act.
    #[must_use]
    pub const fn with_delegated(self, to: PersonId, powers: Set<Power>) -> Self {
        Self {
            delegated: Some((to, powers)),
            ..self
        }
    }

    /// Returns the facts with the person who is elected head and not recognised yet.
    #[must_use]
    pub const fn with_head_elect(self, head_elect: PersonId) -> Self {
        Self {
            head_elect: Some(head_elect),
            ..self
        }
    }

    /// Returns the facts with the last day on which the ward must decide to elect a new head.
    #[must_use]
    pub const fn with_election_due(self, election_due: Due) -> Self {
        Self { election_due, ..self }
    }

    /// Returns the facts with the relief of the head in office under way or decided.
    #[must_use]
    pub const fn with_head_leaving(self) -> Self {
        Self {
            head_leaves: true,
            ..self
        }
    }

    /// Returns the facts with the matter and scope of the decision in force that the act is to change.
    #[must_use]
    pub const fn with_decision_to_change(self, matter: Matter, scope: MatterScope) -> Self {
        Self {
            amends: Some((matter, scope)),
            ..self
        }
    }

    /// Returns the first day after the term of the head in office, or of the last whose term ran out, as it was recognised before any change of it.
    pub(crate) fn term_end(&self) -> Option<NaiveDate> {
        let head = self.head.or_else(|| self.expired_head());
        head.and_then(|head| self.tenures.term_end(head))
    }

    /// Returns the last head whose term ran out, while nobody has come since.
    pub(crate) fn expired_head(&self) -> Option<Tenure> {
        self.tenures.expired_head(self.on)
    }

    /// Lists who is suspended on the day of the act from an office held on it.
    pub(crate) fn suspended(&self) -> impl Iterator<Item = Suspended> + '_ {
        let leading = self.head.or_else(|| self.provisional());
        let deputies = self.deputies().filter(|t| t.period.contains(self.on));
        let holders = leading.into_iter().chain(deputies);
        holders.filter_map(|tenure| self.tenures.suspension(tenure, self.on))
    }

    /// Returns the last day of the term of the head in office, if that term still runs on a day. An extended term is
    /// over at the end first recognised, since it goes on until the next head begins (INTERPRETATION); a term extended
    /// without an end of its own is not measured.
    pub(crate) fn term_runs(&self, on: NaiveDate) -> Option<NaiveDate> {
        let until = self.head?.period.until()?;
        let ends = self.term_end().map_or(until, |end| end.min(until));
        ends.pred_opt().filter(|_| on < ends)
    }

    /// Returns the last day on which the office of the head or provisional head changed: somebody was recognised,
    /// appointed, relieved or otherwise left, a head began, or a deputy was recognised under the head. Nothing
    /// that gives or ends such an office is dated before it.
    #[inline]
    pub(crate) const fn heads_changed(&self) -> Option<NaiveDate> {
        self.tenures.heads_changed()
    }

    /// Returns the last day on which a deputy or participant was recognised, or one's office ended.
    #[inline]
    pub(crate) const fn deputies_changed(&self) -> Option<NaiveDate> {
        self.tenures.deputies_changed()
    }

    /// Returns the head recognised whose first day is still to come; there is one at most. On that day the head in
    /// office leaves.
    #[inline]
    pub(crate) fn next_head(&self) -> Option<Tenure> {
        self.tenures.next_head(self.on)
    }

    /// Returns the provisional head in office on the day of the act, while there is no head.
    #[inline]
    pub(crate) fn provisional(&self) -> Option<Tenure> {
        self.tenures.provisional_on(self.on)
    }

    /// Returns the deputies and participants in office on the day of the act or later, each with the end that all
    /// recorded acts give the tenure.
    #[inline]
    pub(crate) fn deputies(&self) -> impl Iterator<Item = Tenure> + '_ {
        self.tenures.deputies()
    }

    /// Returns whether no deputy or participant is in office on the day of the act.
    #[inline]
    pub(crate) fn nobody_serves(&self) -> bool {
        !self.tenures.somebody_serves(self.on)
    }

    /// The tenure of this person in an office beside the head on a day: as [`Office::Deputy`] or as
    /// [`Office::Participant`].
    #[inline]
    #[must_use]
    pub fn deputy(&self, office: Office, person: PersonId, on: NaiveDate) -> Option<Tenure> {
        self.tenures.deputy_on(office, person, on)
    }

    /// The tenure of this person as deputy or, failing that, as participant on a day.
    #[inline]
    pub(crate) fn serving(&self, person: PersonId, on: NaiveDate) -> Option<Tenure> {
        self.deputy(Office::Deputy, person, on)
            .or_else(|| self.deputy(Office::Participant, person, on))
    }

    /// Returns who is head on a day: the head of today, or one recognised and to begin by then.
    #[must_use]
    pub fn leading(&self, on: NaiveDate) -> Option<Tenure> {
        head_on(self.head, self.next_head(), on)
    }

    /// Returns whether somebody is elected head, or recognised for a day to come.
    pub(crate) fn will_lead(&self, person: PersonId) -> bool {
        self.head_elect == Some(person) || self.next_head().is_some_and(|head| head.person == person)
    }

    /// The head under whom a deputy begins: whoever leads on that day, else the head of today.
    pub(crate) fn head_of_deputy(&self, from: NaiveDate) -> Option<Tenure> {
        self.leading(from).or(self.head)
    }

    /// Returns whether a person serves as deputy, or as participant, on a day or later, and how many do in that office with
    /// one more. Those whose tenure is still to begin count too; those whom a choice of that day replaces take no
    /// place from it.
    fn with_one_deputy_more(&self, office: Office, person: Option<PersonId>, from: NaiveDate) -> (bool, u32) {
        if self.tenures.no_deputy() {
            return (false, 1);
        }
        let head = self.head_of_deputy(from);
        let after = Period::since(from);
        let stays = |t: &Tenure| {
            t.office == office && t.period.overlaps(after) && !stays_after_early_relief(*t, head)
        };
        let serving = self.deputies().filter(stays);
        serving.fold((false, 1_u32), |(already, sum), serving| {
            (already || Some(serving.person) == person, sum.saturating_add(1))
        })
    }

    /// Returns who is on record in a post of the group that a person holds.
    pub(crate) const fn on_record(&self, post: Role) -> Option<PersonId> {
        match post {
            Role::FrontHead => self.front_head,
            Role::PartyCellSecretary => self.cell_secretary,
            _ => None,
        }
    }

    /// Returns whether the actor holds the post it acts in. A post that is recorded nowhere is taken on the
    /// caller's word.
    fn holds(&self, actor: Actor, on: NaiveDate) -> bool {
        let in_office = |id, office| self.deputy(office, id, on).is_some();
        match actor {
            Actor::Head(id) => self.head.is_some_and(|t| t.person == id),
            Actor::ProvisionalHead(id) => self.provisional().is_some_and(|t| t.person == id),
            Actor::Deputy(id) => in_office(id, Office::Deputy),
            Actor::Participant(id) => in_office(id, Office::Participant),
            Actor::FrontHead(id) => self.front_head.is_none_or(|holder| holder == id),
            Actor::PartyCellSecretary(id) => self.cell_secretary.is_none_or(|holder| holder == id),
            Actor::WardChair(id) => self.ward_chair.is_none_or(|holder| holder == id),
            Actor::ProvinceCouncil
            | Actor::ProvinceCommittee
            | Actor::WardCouncil
            | Actor::WardCommittee
            | Actor::WardFront
            | Actor::WardFrontChair(_)
            | Actor::PartyCellCommittee
            | Actor::FrontCommittee
            | Actor::ElectionTeam
            | Actor::DistrictCommittee
            | Actor::Resident(_) => true,
        }
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// From a day on the person does not hold the office yet, and with one more the number stays within the rule.
    pub(crate) fn require_place_for_deputy(
        &mut self,
        office: Office,
        person: PersonId,
        from: NaiveDate,
    ) -> Result<(), R::Stop> {
        let facts = self.facts;
        let leading = facts.leading(from).is_some_and(|head| head.person == person);
        self.require(!leading, Rule::HeadAsDeputy, Evidence::Plain)?;
        let (already, with_one) = facts.with_one_deputy_more(office, Some(person), from);
        self.require(!already, Rule::DeputyAlready, Evidence::Plain)?;
        self.require_one_more(office, with_one)
    }

    /// The person neither leads the group nor holds the office from a day on.
    pub(crate) fn require_no_deputy_yet(
        &mut self,
        office: Office,
        person: PersonId,
        from: NaiveDate,
    ) -> Result<(), R::Stop> {
        let facts = self.facts;
        let leading = facts.leading(from).is_some_and(|head| head.person == person);
        self.require(!leading, Rule::HeadAsDeputy, Evidence::Plain)?;
        let (already, _) = facts.with_one_deputy_more(office, Some(person), from);
        self.require(!already, Rule::DeputyAlready, Evidence::Plain)
            .map(|_| ())
    }

    /// With one more in the office from a day on, the number stays within the rule.
    pub(crate) fn require_number_of_deputies(
        &mut self,
        office: Office,
        from: NaiveDate,
    ) -> Result<(), R::Stop> {
        let (_, with_one) = self.facts.with_one_deputy_more(office, None, from);
        self.require_one_more(office, with_one)
    }

    fn require_one_more(&mut self, office: Office, with_one: u32) -> Result<(), R::Stop> {
        let law = self.law;
        self.require_count(Beside::of(office, law.rules()).number, with_one)?;
        let full = self.facts.tenures.is_full(self.on);
        let most = u32::try_from(MOST_DEPUTIES).unwrap_or(u32::MAX);
        let evidence = Evidence::Against {
            observed: with_one.into(),
            recorded: most,
        };
        self.require(!full, Rule::DeputiesFull, evidence).map(|_| ())
    }

    /// Checks that an act that gives an office is not dated before the last change of the offices.
    ///
    /// INTERPRETATION: no instrument consulted speaks of acts recorded late. Who held an office is settled by the acts
    /// recorded so far; an act dated before the last of them would take an office from whoever has held it
    /// since.
    #[inline]
    pub(crate) fn require_after_last_change(&mut self) -> Result<(), R::Stop> {
        let facts = self.facts;
        self.require_after_change_of_heads()?;
        match facts
            .deputies_changed()
            .filter(|day| Some(*day) > facts.heads_changed())
        {
            Some(changed) => self.require_not_before(changed),
            None => Ok(()),
        }
    }

    /// The same for an act that gives or ends the office of the head or provisional head alone.
    #[inline]
    pub(crate) fn require_after_change_of_heads(&mut self) -> Result<(), R::Stop> {
        match self.facts.heads_changed() {
            Some(changed) => self.require_not_before(changed),
            None => Ok(()),
        }
    }

    /// Where the term of an office beside the head follows the head's, it does not begin after it.
    pub(crate) fn require_in_heads_term(
        &mut self,
        office: Office,
        from: NaiveDate,
        head: Option<Tenure>,
    ) -> Result<(), R::Stop> {
        let law = self.law;
        let over = deputy_end(office, law.rules(), head).is_some_and(|end| end <= from);
        let term = Beside::of(office, law.rules()).term;
        match self.stated(term) {
            Some(p) if over => self.breach(p.breach, term.rule(), Evidence::On(from)),
            _ => Ok(()),
        }
    }

    /// The actor is competent, or uses a power of the head by a delegation that holds.
    ///
    /// INTERPRETATION: texts name the head as the one who convenes, chairs and reports (clause 1, Article 18, Law
    /// 10/2022/QH15; point a, clause 1, Article 3, Decree 59/2023/NĐ-CP), and none says whether somebody does it under a
    /// delegation that a province's text provides for. It is taken, and listed.
    pub(crate) fn require_competent_or_delegated(
        &mut self,
        slot: &Slot<Set<Role>>,
        power: Option<Power>,
    ) -> Result<(), R::Stop> {
        let acts_for_the_head = match (*self.by, power, self.facts.delegated) {
            (Actor::Deputy(by) | Actor::Participant(by), Some(power), Some((to, powers))) => {
                by == to && powers.contains(power)
            }
            _ => false,
        };
        if acts_for_the_head {
            self.stated(&self.law.rules().delegated_act);
            return Ok(());
        }
        self.require_competent(slot)
    }

    /// The actor holds the post it acts in.
    #[inline]
    pub(crate) fn require_holder(&mut self) -> Result<bool, R::Stop> {
        let facts = self.facts;
        let (by, on) = (*self.by, self.on);
        self.require(facts.holds(by, on), Rule::NotTheHolder, Evidence::Role(by.role()))
    }
}
