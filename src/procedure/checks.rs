//! The checks: written once, run three ways.
//!
//! The rules of a procedure call these verbs, a line a condition, in the order of the procedure. Run by a
//! [`StopAtFirst`] the first unmet condition ends the run; run by a [`CollectAll`] all of them are listed, and
//! a check that depends on an unmet one is skipped because its verb said so.

use alloc::vec::Vec;
use core::convert::Infallible;

use chrono::NaiveDate;

use crate::act::{Act, Actor, Evidence, Finding, Findings, Irregularities, Refusal};
use crate::law::{
    BasisFlaw, Breach, Certainty, Count, DocumentNumber, Due, Permission, Provision, Role, Rule, Silence,
    Slot, Span, Threshold, Unstated,
};
use crate::lists::Distinct;
use crate::procedure::Brief;
use crate::procedure::Facts;
use crate::procedure::Law;
use crate::text::Set;

/// How a run of the checks takes what it finds.
#[expect(
    unnameable_types,
    reason = "the trait of the procedures is sealed: only this crate runs its checks"
)]
pub trait CheckMode {
    /// The finding that ends the run early; impossible for a run that goes to the end.
    type Stop;

    /// A condition is not met.
    ///
    /// # Errors
    /// What ends the run.
    fn unmet(&mut self, finding: Finding) -> Result<(), Self::Stop>;

    /// Something is irregular.
    fn irregular(&mut self, finding: Finding);

    /// No instrument consulted speaks of the rule.
    fn unregulated(&mut self, rule: Rule);

    /// The calendar does not reach so far.
    fn unknown(&mut self, rule: Rule);
}

/// Runs to the first unmet condition, and keeps what is irregular.
///
/// The first irregularity is kept inline, since the act may still be refused and a refusal allocates
/// nothing; under the built-in law no act has two before a refusal.
#[derive(Debug, Default)]
pub(crate) struct StopAtFirst {
    first: Option<Finding>,
    more: Vec<Finding>,
}

impl StopAtFirst {
    /// Returns the irregularities of an act that is not refused.
    #[inline]
    fn irregularities(self) -> Irregularities {
        match self.first {
            None => Irregularities::NONE,
            Some(first) => Irregularities::of(first, self.more),
        }
    }
}

impl CheckMode for StopAtFirst {
    type Stop = Finding;

    #[inline]
    fn unmet(&mut self, finding: Finding) -> Result<(), Finding> {
        Err(finding)
    }

    #[cold]
    fn irregular(&mut self, finding: Finding) {
        match self.first {
            None => self.first = Some(finding),
            Some(_) => self.more.push(finding),
        }
    }

    #[inline]
    fn unregulated(&mut self, _: Rule) {}

    #[inline]
    fn unknown(&mut self, _: Rule) {}
}

/// Runs to the end and keeps everything.
#[derive(Debug, Default)]
pub(crate) struct CollectAll(Findings, Distinct);

impl CheckMode for CollectAll {
    type Stop = Infallible;

    fn unmet(&mut self, finding: Finding) -> Result<(), Infallible> {
        self.1.push(&mut self.0.unmet, finding);
        Ok(())
    }

    fn irregular(&mut self, finding: Finding) {
        self.0.irregular.push(finding);
    }

    fn unregulated(&mut self, rule: Rule) {
        if !self.0.unregulated.contains(&rule) {
            self.0.unregulated.push(rule);
        }
    }

    fn unknown(&mut self, rule: Rule) {
        if !self.0.unknown.contains(&rule) {
            self.0.unknown.push(rule);
        }
    }
}

/// The checks of one act, under one law, in one kind of run.
#[derive(Debug)]
#[expect(
    unnameable_types,
    reason = "the trait of the procedures is sealed by this type, which only this crate makes"
)]
pub struct Checks<'a, R> {
    pub(crate) law: Law<'a>,
    pub(crate) facts: &'a Facts<'a>,
    pub(crate) by: &'a Actor,
    pub(crate) on: NaiveDate,
    pub(crate) run: R,
}

impl<'a> Checks<'a, StopAtFirst> {
    /// Runs to the first unmet condition, and gives what was irregular in an act that has none.
    ///
    /// # Errors
    /// The refusal of the first rule not met.
    #[inline]
    pub(crate) fn judged<C>(
        brief: Brief<'a>,
        act: &'a Act<C>,
        run: impl FnOnce(&mut Self) -> Result<(), Finding>,
    ) -> Result<Irregularities, Refusal> {
        let mut c = Self::new(brief, act);
        match run(&mut c) {
            Ok(()) => Ok(c.run.irregularities()),
            Err(finding) => Err(finding.under(brief.law.regulation.pin())),
        }
    }
}

impl<'a> Checks<'a, CollectAll> {
    /// Runs to the end, and gives everything found.
    pub(crate) fn surveyed<C>(
        brief: Brief<'a>,
        act: &'a Act<C>,
        run: impl FnOnce(&mut Self) -> Result<(), Infallible>,
    ) -> Findings {
        let mut c = Self::new(brief, act);
        let Ok(()) = run(&mut c);
        Findings {
            regulation: Some(brief.law.regulation.pin()),
            ..c.run.0
        }
    }
}

impl<'a, R: CheckMode + Default> Checks<'a, R> {
    #[inline]
    fn new<C>(brief: Brief<'a>, act: &'a Act<C>) -> Self {
        Self {
            law: brief.law,
            facts: brief.facts,
            by: &act.by,
            on: act.on,
            run: R::default(),
        }
    }
}

impl<R: CheckMode> Checks<'_, R> {
    /// A condition of the record. Tells whether it holds, so that what hangs on it can be skipped.
    #[inline]
    pub(crate) fn require(&mut self, holds: bool, rule: Rule, evidence: Evidence) -> Result<bool, R::Stop> {
        if !holds {
            self.run.unmet(Finding { rule, evidence })?;
        }
        Ok(holds)
    }

    /// Something that must be there.
    #[inline]
    pub(crate) fn require_some<T>(&mut self, thing: Option<T>, rule: Rule) -> Result<Option<T>, R::Stop> {
        self.require(thing.is_some(), rule, Evidence::Plain)?;
        Ok(thing)
    }

    /// The act is on or after the day of what it rests on.
    #[inline]
    pub(crate) fn require_not_before(&mut self, bound: NaiveDate) -> Result<(), R::Stop> {
        let observed = self.on;
        let evidence = Evidence::Dates { observed, bound };
        self.require(bound <= observed, Rule::TooEarly, evidence)
            .map(|_| ())
    }

    /// The act is on or before the day of what should follow it.
    #[inline]
    pub(crate) fn require_not_after(&mut self, bound: NaiveDate) -> Result<(), R::Stop> {
        let observed = self.on;
        let evidence = Evidence::Dates { observed, bound };
        self.require(observed <= bound, Rule::TooLate, evidence)
            .map(|_| ())
    }

    /// It is held on the day that was decided or made known.
    ///
    /// INTERPRETATION: that it was held on another day makes it irregular; no instrument consulted says so.
    pub(crate) fn note_other_day(&mut self, observed: NaiveDate, bound: NaiveDate) {
        if observed != bound {
            self.run.irregular(Finding {
                rule: Rule::OtherDay,
                evidence: Evidence::Dates { observed, bound },
            });
        }
    }

    /// Returns what the regulation states. Where no text states anything, notes that, also where the crate assumes a
    /// value in its place; without an assumed value there is nothing to check.
    #[inline]
    pub(crate) fn stated<'s, T>(&mut self, slot: &'s Slot<T>) -> Option<&'s Provision<T>> {
        let provision = slot.stated();
        match provision {
            None => self.note_unstated(slot.rule(), slot.silence()),
            Some(p) if p.certainty == Certainty::Assumed => self.run.unregulated(slot.rule()),
            Some(_) => {}
        }
        provision
    }

    /// Notes that nothing is stated: no instrument consulted speaks of it, or a text leaves it to a level of which no text is known.
    #[cold]
    fn note_unstated(&mut self, rule: Rule, silence: Option<Silence>) {
        match silence {
            Some(Silence::LeftTo(_)) => self.run.unknown(rule),
            Some(Silence::NoSuchRule) | None => self.run.unregulated(rule),
        }
    }

    /// Returns the provision on a step. Where it states nothing the step is open, and that is noted; not where a
    /// text regulates the matter whole and leaves it out.
    #[inline]
    pub(crate) fn require_open<'s, T>(
        &mut self,
        slot: &'s Slot<T>,
    ) -> Result<Option<&'s Provision<T>>, R::Stop> {
        let provision = self.stated(slot);
        if provision.is_none() && !self.is_open(slot) {
            self.run.unmet(not_provided_for(slot.rule()))?;
        }
        Ok(provision)
    }

    /// Returns whether what no text states is open to the actor.
    #[cold]
    fn is_open<T>(&self, slot: &Slot<T>) -> bool {
        self.is_open_to(slot, self.by.role())
    }

    /// Returns whether what no text states is open to a role: not where a text regulates the matter whole and leaves it out. A
    /// step is open to whoever is competent for it, which a check of its own looks at.
    pub(crate) fn is_open_to<T>(&self, slot: &Slot<T>, role: Role) -> bool {
        let concerns = match slot.rule().unstated() {
            Unstated::OpenTo(roles) => roles.contains(role),
            Unstated::NotChecked | Unstated::Minutes | Unstated::StepOf(_) => true,
        };
        concerns && !slot.is_left_out()
    }

    /// A provision is broken: refused or irregular, as it says itself.
    #[inline]
    pub(crate) fn breach(&mut self, breach: Breach, rule: Rule, evidence: Evidence) -> Result<(), R::Stop> {
        match breach {
            Breach::Refuse => self.run.unmet(Finding { rule, evidence }),
            Breach::Irregular => {
                self.run.irregular(Finding { rule, evidence });
                Ok(())
            }
        }
    }

    /// The actor's role is one the regulation makes competent or, where no text states it, one whom it concerns.
    #[inline]
    pub(crate) fn require_competent(&mut self, slot: &Slot<Set<Role>>) -> Result<(), R::Stop> {
        if self.in_place_of_head(slot) {
            return self.run.unmet(not_provided_for(slot.rule()));
        }
        self.require_role(slot, self.by.role())
    }

    /// A provisional head does what a text gives to the head.
    ///
    /// INTERPRETATION: a provisional head runs the group until a head is elected. What a text gives to the head alone is
    /// not provided for; the data names the provisional head where running the group takes it in.
    #[inline]
    fn in_place_of_head(&self, slot: &Slot<Set<Role>>) -> bool {
        let role = self.by.role();
        role == Role::ProvisionalHead
            && slot
                .stated()
                .is_some_and(|p| p.value.contains(Role::Head) && !p.value.contains(role))
    }

    /// Returns whether [`require_competent`](Self::require_competent) would accept the actor.
    pub(crate) fn could_act(&self, slot: &Slot<Set<Role>>) -> bool {
        let accepts =
            |p: &Provision<Set<Role>>| p.value.contains(self.by.role()) || p.breach == Breach::Irregular;
        !self.in_place_of_head(slot) && slot.stated().map_or_else(|| self.is_open(slot), accepts)
    }

    /// A body or post, the actor's or another's, is one that the rule names or, where no text states it, one whom it
    /// concerns.
    #[inline]
    pub(crate) fn require_role(&mut self, slot: &Slot<Set<Role>>, role: Role) -> Result<(), R::Stop> {
        match self.stated(slot) {
            Some(p) if !p.value.contains(role) => {
                let allowed = p.value;
                self.breach(p.breach, slot.rule(), Evidence::Actor { role, allowed })
            }
            Some(_) => Ok(()),
            None => self.require_concerned(slot, role),
        }
    }

    /// A body or post is one whom a rule concerns that no text states.
    #[cold]
    fn require_concerned(&mut self, slot: &Slot<Set<Role>>, role: Role) -> Result<(), R::Stop> {
        match self.is_open_to(slot, role) {
            true => Ok(()),
            false => self.run.unmet(not_provided_for(slot.rule())),
        }
    }

    /// Something is done the stated time before a day.
    #[inline]
    pub(crate) fn require_ahead(
        &mut self,
        slot: &Slot<Span>,
        done: Option<NaiveDate>,
        day: NaiveDate,
    ) -> Result<(), R::Stop> {
        let Some(p) = self.stated(slot) else { return Ok(()) };
        match self.lead(slot.rule(), p.value, done, day) {
            Some(evidence) => self.breach(p.breach, slot.rule(), evidence),
            None => Ok(()),
        }
    }

    /// Returns the evidence against a lead time, if it was not kept.
    #[inline]
    pub(crate) fn lead(
        &mut self,
        rule: Rule,
        required: Span,
        done: Option<NaiveDate>,
        day: NaiveDate,
    ) -> Option<Evidence> {
        let in_time = match (required.before(day, self.law.calendar), done) {
            (Due::By(last), Some(done)) => done <= last,
            (_, None) => false,
            (Due::Unknown, Some(_)) => {
                self.run.unknown(rule);
                true
            }
            (Due::NotRegulated, Some(_)) => true,
        };
        let days = |done: NaiveDate| day.signed_duration_since(done).num_days();
        (!in_time).then(|| Evidence::Ahead {
            // Dates are fewer days apart than an i32 holds.
            observed: done.and_then(|done| i32::try_from(days(done)).ok()),
            required,
        })
    }

    /// The act is not past a due date that was set when its clock started.
    #[inline]
    pub(crate) fn require_within(
        &mut self,
        slot: &Slot<Span>,
        due: Due,
        done: NaiveDate,
    ) -> Result<(), R::Stop> {
        match self.stated(slot) {
            Some(p) if due.is_past(done) => self.breach(p.breach, slot.rule(), Evidence::late(done, due)),
            Some(_) => {
                if due == Due::Unknown {
                    self.run.unknown(slot.rule());
                }
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// There are as many as stated.
    #[inline]
    pub(crate) fn require_count(&mut self, slot: &Slot<Count>, observed: u32) -> Result<(), R::Stop> {
        match self.stated(slot) {
            Some(p) if !p.value.allows(observed) => {
                self.breach(p.breach, slot.rule(), Evidence::count(observed, p.value))
            }
            _ => Ok(()),
        }
    }

    /// So many of a whole reach the stated share.
    #[inline]
    pub(crate) fn require_share(
        &mut self,
        slot: &Slot<Threshold>,
        votes: u32,
        of: u32,
    ) -> Result<(), R::Stop> {
        match self.stated(slot) {
            Some(p) if !p.value.reached(votes, of) => {
                self.breach(p.breach, slot.rule(), Evidence::share(votes, of, p.value))
            }
            _ => Ok(()),
        }
    }

    /// Something that happens is not forbidden.
    #[inline]
    pub(crate) fn require_allowed(&mut self, slot: &Slot<Permission>) -> Result<(), R::Stop> {
        match self.stated(slot) {
            Some(p) if p.value == Permission::NotAllowed => {
                self.breach(p.breach, slot.rule(), Evidence::Permission(p.value))
            }
            _ => Ok(()),
        }
    }

    /// A step that no text forbids: one that a text allows, or that is open because none states it.
    #[inline]
    pub(crate) fn require_step(&mut self, slot: &Slot<Permission>) -> Result<(), R::Stop> {
        match self.require_open(slot)? {
            Some(_) => self.require_allowed(slot),
            None => Ok(()),
        }
    }

    /// A decision has a number where a text asks for one. An absent number is noted as not regulated where none does.
    #[inline]
    pub(crate) fn require_number(&mut self, decision: Option<DocumentNumber>) -> Result<(), R::Stop> {
        match decision {
            Some(_) => Ok(()),
            None => self.require_allowed(&self.law.rules().unnumbered),
        }
    }

    /// The legal basis that an act cites must stand on the day of the act.
    pub(crate) fn require_basis(&mut self, cited: Option<DocumentNumber>) -> Result<(), R::Stop> {
        let Some(number) = cited else { return Ok(()) };
        let on = self.on;
        let (rule, evidence) = match self.law.basis(number, on) {
            Ok(_) => return Ok(()),
            Err(BasisFlaw::Unknown) => (Rule::BasisUnknown, Evidence::Plain),
            Err(BasisFlaw::NotYetIssued(bound)) => {
                (Rule::BasisNotYetIssued, Evidence::Dates { observed: on, bound })
            }
            Err(BasisFlaw::NotInForce) => (Rule::BasisNotInForce, Evidence::On(on)),
        };
        self.run.unmet(Finding { rule, evidence })
    }
}

/// The finding that no instrument consulted provides for an act: of which rule.
const fn not_provided_for(rule: Rule) -> Finding {
    Finding {
        rule: Rule::NotProvidedFor,
        evidence: Evidence::Rule(rule),
    }
}
