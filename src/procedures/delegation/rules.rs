//! The checks of the head's authority, a line a condition, in the order of the procedure.

use crate::PersonId;
use crate::act::{Act, Actor, Evidence, Refusal};
use crate::law::{Breach, Permission, Power, Role, Rule, Slot, Slots};
use crate::office::Office;
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};
use crate::text::Set;

use super::command::{Command, Grant, Kind, Scope};
use super::event::{Capacity, Event};
use super::state::{Authority, Delegation};

impl Procedure for Authority {
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
        let rules = c.law.rules();
        let held = c.require_holder()?;
        match kind {
            Kind::Grant => {
                let open = standing(c, state).is_some();
                c.require(!open, Rule::DelegationOpen, Evidence::Plain)?;
                c.require_competent(&rules.delegation_competence)?;
                if rules.delegation_to.is_left_out() {
                    return c.require_role(&rules.delegation_to, Role::Deputy);
                }
                c.stated(&rules.delegation_to);
                somebody_serves(c, &rules.delegation_to)
            }
            Kind::Revoke => {
                if let Some(delegation) = c.require_some(standing(c, state), Rule::NoDelegation)? {
                    c.require_not_before(delegation.granted)?;
                }
                c.require_competent(&rules.delegation_competence)
            }
            Kind::Exercise => match *c.by {
                Actor::Head(_) | Actor::ProvisionalHead(_) => Ok(()),
                _ if !held => Ok(()),
                by => {
                    // A delegation is used in the office that it was given to, not in another post of the same person.
                    let in_that_office = |d: &&Delegation| {
                        by.person() == Some(d.to) && given_offices(c, d.to).contains(by.role())
                    };
                    let theirs = in_force(c, state).filter(in_that_office);
                    c.require_some(theirs, Rule::NoDelegation).map(|_| ())
                }
            },
            Kind::AssignTask => {
                c.require_competent(&rules.task_competence)?;
                match tasked(rules) {
                    Some((allowed, breach)) if c.facts.nobody_serves() => {
                        let role = Role::Resident;
                        c.breach(breach, Rule::TaskTo, Evidence::Actor { role, allowed })
                    }
                    Some(_) => Ok(()),
                    None if rules.task_to.is_left_out() => c.require_role(&rules.task_to, Role::Deputy),
                    None => {
                        c.stated(&rules.task_to);
                        somebody_serves(c, &rules.task_to)
                    }
                }
            }
        }
    }

    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop> {
        match command {
            Command::Grant(grant) => granted(c, grant),
            Command::Revoke => Ok(()),
            Command::Exercise(power) => {
                let without_it = |authority: &&Authority| {
                    let delegation = authority.delegation();
                    delegation.is_some_and(|delegation| !delegation.covers(*power))
                };
                let own = matches!(c.by, Actor::Head(_) | Actor::ProvisionalHead(_));
                let outside = !own && in_force(c, state.filter(without_it)).is_some();
                c.require(!outside, Rule::OutsideScope, Evidence::Power(*power))
                    .map(|_| ())
            }
            Command::AssignTask(task) => {
                let rules = c.law.rules();
                // A participant is not named by the older texts: the decree of 2026 has tasks assigned to them.
                let offices = offices_of(c, task.to);
                if offices == Set::<Role>::of(&[Role::Participant]) {
                    return c.require_step(&rules.task_to_participants);
                }
                given_to(c, &rules.task_to, tasked(rules), offices)
            }
        }
    }

    #[inline]
    fn event<D>(
        brief: Brief<'_>,
        _: Option<&Self>,
        act: &Act<&Self::Command>,
        done: impl FnOnce(Self::Event) -> D,
    ) -> Result<D, Refusal> {
        let law = brief.law;
        let event = match act.what {
            Command::Grant(grant) => Event::Granted {
                grant: *grant,
                covers: covers(grant.scope, law.rules()),
            },
            Command::Revoke => Event::Revoked,
            Command::Exercise(power) => Event::Exercised {
                power: *power,
                capacity: match act.by {
                    Actor::Head(_) | Actor::ProvisionalHead(_) => Capacity::Own,
                    _ => Capacity::ForTheHead,
                },
            },
            Command::AssignTask(task) => Event::TaskAssigned(*task),
        };
        Ok(done(event))
    }
}

fn in_force<'s, R: CheckMode>(c: &Checks<'_, R>, state: Option<&'s Authority>) -> Option<&'s Delegation> {
    standing(c, state).filter(|d| d.period.contains(c.on))
}

/// The delegation that is in force or still to begin.
fn standing<'s, R: CheckMode>(c: &Checks<'_, R>, state: Option<&'s Authority>) -> Option<&'s Delegation> {
    let facts = c.facts;
    state
        .and_then(Authority::delegation)
        .filter(|d| d.stands(c.on, facts))
}

fn granted<R: CheckMode>(c: &mut Checks<'_, R>, grant: &Grant) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    let allowed = rules.delegation_to.stated().map(|p| (p.value, p.breach));
    given_to(c, &rules.delegation_to, allowed, offices_of(c, grant.to))?;
    let no_day = grant.period.until() == Some(grant.period.from());
    let no_power = matches!(grant.scope, Scope::Named(powers) if powers.is_empty());
    c.require(!no_day && !no_power, Rule::EmptyDelegation, Evidence::Plain)?;
    c.require_not_after(grant.period.from())?;
    if let Scope::Named(powers) = grant.scope {
        for slot in powers.iter().filter_map(|power| rules.in_person(power)) {
            c.require_allowed(slot)?;
        }
    }
    // Open-ended means until revoked, and lapses with either tenure anyway.
    if let Some(p) = c.stated(&rules.delegation_bound) {
        let bounds = [facts.head, facts.serving(grant.to, c.on)];
        for tenure in bounds.iter().flatten() {
            let last = grant
                .period
                .until()
                .and_then(|until| until.pred_opt())
                .unwrap_or(grant.period.from());
            for day in [grant.period.from(), last] {
                if !tenure.period.contains(day) {
                    return c.breach(p.breach, Rule::DelegationBound, Evidence::On(day));
                }
            }
        }
    }
    Ok(())
}

/// There is a deputy or participant to receive it.
fn somebody_serves<R: CheckMode>(c: &mut Checks<'_, R>, slot: &Slot<Set<Role>>) -> Result<(), R::Stop> {
    if c.facts.nobody_serves() {
        return c.require_role(slot, Role::Resident);
    }
    Ok(())
}

/// The offices held by somebody to whom something is given; that of a resident where there is none.
fn offices_of<R>(c: &Checks<'_, R>, to: PersonId) -> Set<Role> {
    let serves = |office| c.facts.deputy(office, to, c.on).is_some();
    let held = [
        (Office::Deputy, Role::Deputy),
        (Office::Participant, Role::Participant),
    ];
    let held: Set<Role> = held
        .into_iter()
        .filter(|(office, _)| serves(*office))
        .map(|(_, role)| role)
        .collect();
    if held.is_empty() {
        Set::<Role>::of(&[Role::Resident])
    } else {
        held
    }
}

/// Returns the offices of somebody in which a delegation is used: of several those to which it can be given.
fn given_offices<R: CheckMode>(c: &Checks<'_, R>, to: PersonId) -> Set<Role> {
    let slot = &c.law.rules().delegation_to;
    let can_have = |role: &Role| match slot.stated() {
        Some(p) => p.value.contains(*role),
        None => c.is_open_to(slot, *role),
    };
    let held = offices_of(c, to);
    let given: Set<Role> = held.iter().filter(can_have).collect();
    // What was given against the rules, and recorded as irregular, is used in the office that there is.
    if given.is_empty() { held } else { given }
}

/// The one who receives, of these offices, holds one to which this can be given.
fn given_to<R: CheckMode>(
    c: &mut Checks<'_, R>,
    slot: &Slot<Set<Role>>,
    allowed: Option<(Set<Role>, Breach)>,
    offices: Set<Role>,
) -> Result<(), R::Stop> {
    // That there is nobody at all is told before it is known to whom.
    if c.facts.nobody_serves() {
        return Ok(());
    }
    match (allowed, offices.iter().next()) {
        (Some((allowed, breach)), Some(role)) if !offices.iter().any(|role| allowed.contains(role)) => {
            c.breach(breach, slot.rule(), Evidence::Actor { role, allowed })
        }
        // Of two offices, the one that it can be given to.
        (None, Some(role)) => {
            let open = offices.iter().find(|role| c.is_open_to(slot, *role));
            c.require_role(slot, open.unwrap_or(role))
        }
        _ => Ok(()),
    }
}

/// To whom tasks can be assigned: whom the rule names, and participants where a text lets them have tasks.
fn tasked(rules: &Slots) -> Option<(Set<Role>, Breach)> {
    let named = rules.task_to.stated().map(|p| (p.value, p.breach));
    match rules.task_to_participants.stated() {
        Some(p) if p.value == Permission::Allowed => {
            let (roles, breach) = named.unwrap_or((Set::EMPTY, p.breach));
            Some((roles.with(Role::Participant), breach))
        }
        _ => named,
    }
}

/// The powers a scope covers: running the group is everything that may be delegated at all.
fn covers(scope: Scope, rules: &Slots) -> Set<Power> {
    match scope {
        Scope::GeneralManagement => Power::ALL.iter().copied().filter(|p| !rules.kept(*p)).collect(),
        Scope::Named(powers) => powers,
    }
}
