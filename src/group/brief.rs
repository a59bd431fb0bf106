//! The law and the facts of an act: found in one place, for all three questions about it.

use chrono::NaiveDate;

use crate::act::{Evidence, Refusal};
use crate::law::{Pin, Power, Regulation, Rule};
use crate::office::Office;
use crate::procedure::Brief;
use crate::procedure::Facts;
use crate::procedure::Law;
use crate::procedures::conference::{self, Conference};
use crate::procedures::delegation::{self, Authority};
use crate::procedures::deputy::{self, Selection};
use crate::procedures::election::Election;
use crate::procedures::meeting;
use crate::procedures::meeting::Decision;
use crate::procedures::relief::{self, Relief};
use crate::text::Set;
use crate::{MatterId, PersonId};

use super::command::Command;
use super::decide::By;
use super::questions::Question;
use super::state::ResidentialGroup;

impl Command {
    /// Returns the kind of act; none for an act that belongs to no procedure.
    pub(crate) const fn question(&self) -> Option<Question> {
        Some(match self {
            Self::Election(command) => Question::Election(command.kind()),
            Self::DeputyElection(command) => Question::DeputyElection(command.kind()),
            Self::Deputy(command) => Question::Deputy(command.kind()),
            Self::Delegation(command) => Question::Delegation(command.kind()),
            Self::Relief(command) => Question::Relief(command.kind()),
            Self::Vacancy(command) => Question::Vacancy(command.kind()),
            Self::Meeting { matter, act } => Question::Meeting {
                matter: *matter,
                kind: act.kind(),
            },
            Self::Conference(command) => Question::Conference(command.kind()),
            Self::Register(_)
            | Self::CountHouseholds(_)
            | Self::RecordOfficer(_)
            | Self::StatePosition(_)
            | Self::Rename(_)
            | Self::Move(_)
            | Self::Correct(_) => return None,
        })
    }

    /// Returns the decision that a proposal is to change.
    pub(super) fn changes(&self) -> Option<MatterId> {
        match self {
            Self::Meeting {
                act: meeting::Command::Open(proposal),
                ..
            } => proposal.changes.map(|change| change.decision),
            _ => None,
        }
    }
}

impl ResidentialGroup {
    /// Returns the office facts by which an act is judged. `proposed` is the decision that a proposal is to
    /// change; where the matter is on the table already, it says itself which one that is.
    #[inline]
    pub(super) fn facts_of(
        &self,
        question: Question,
        proposed: Option<MatterId>,
        on: NaiveDate,
    ) -> Facts<'_> {
        let mut facts = self.facts_of_offices(on);
        self.add_facts(question, proposed, &mut facts);
        facts
    }

    /// Adds the facts that one procedure alone asks for. They are made in place, since they are large to move.
    // Whoever judges knows the procedure when it is compiled, so that of the cases one is left.
    #[inline(always)]
    pub(super) fn add_facts(&self, question: Question, proposed: Option<MatterId>, facts: &mut Facts<'_>) {
        let on = facts.on();
        match question {
            Question::Election(_) => {
                facts.election_due = self.election_due(on);
                facts.head_leaves = self.head_leaves(facts, on);
            }
            Question::DeputyElection(_) => facts.filling = Office::Deputy,
            Question::Deputy(_) => facts.head_elect = self.head_elect(),
            Question::Vacancy(_) => facts.acted = self.acted,
            Question::Conference(_) => facts.delegated = self.delegated(on, facts),
            Question::Meeting { matter, kind } => {
                facts.delegated = self.delegated(on, facts);
                let changed = match kind {
                    meeting::Kind::Open => proposed,
                    _ => self.matter(matter).and_then(|d| Some(d.link()?.decision)),
                };
                let in_force = changed.and_then(|id| self.matter(id)).filter(|d| d.in_force(on));
                facts.amends = in_force.map(|d| (d.matter(), d.scope()));
            }
            _ => {}
        }
    }

    /// Returns who has powers of the head delegated on a day, and which.
    #[inline]
    fn delegated(&self, on: NaiveDate, facts: &Facts<'_>) -> Option<(PersonId, Set<Power>)> {
        let delegation = self.authority.as_ref().and_then(Authority::delegation)?;
        delegation
            .holds(on, facts)
            .then_some((delegation.to, delegation.covers))
    }

    /// Returns the brief of an act: its facts, and the law of its process.
    ///
    /// # Errors
    /// That the rulebook has no regulation for it.
    #[inline]
    pub(super) fn brief<'a>(
        &self,
        question: Question,
        facts: &'a Facts<'a>,
        on: NaiveDate,
        by: &By<'a>,
    ) -> Result<Brief<'a>, Refusal> {
        let pin = by.under.or_else(|| self.pin(question, facts, on));
        self.brief_under(pin, facts, on, by)
    }

    /// Returns the brief of an act under a regulation; where none is given, under the one recorded, or else that of the day.
    #[inline]
    pub(super) fn brief_under<'a>(
        &self,
        pin: Option<Pin>,
        facts: &'a Facts<'a>,
        on: NaiveDate,
        by: &By<'a>,
    ) -> Result<Brief<'a>, Refusal> {
        let found = match pin {
            Some(pin) => by.book.get(pin),
            None => self.regulation_to_open_by(on, by),
        };
        match found {
            Some(regulation) => Ok(Brief {
                law: Law::new(regulation, by.book).counted_by(by.calendar),
                facts,
            }),
            None => Err(Refusal {
                rule: Rule::UnknownRegulation,
                evidence: Evidence::On(on),
                regulation: pin.or(by.recorded),
            }),
        }
    }

    /// Returns the regulation of an act that opens a process: the one recorded, or else that of the day.
    fn regulation_to_open_by<'a>(&self, on: NaiveDate, by: &By<'a>) -> Option<&'a Regulation> {
        match by.recorded {
            Some(recorded) => by.book.get(recorded).filter(|r| self.could_go_by(r, on)),
            None => self.regulation_on(on, by.book),
        }
    }

    /// Returns whether an act that opens a process on a day could go by a regulation: one of the group's place and kind,
    /// in force on that day.
    fn could_go_by(&self, regulation: &Regulation, on: NaiveDate) -> bool {
        let Pin { territory, kind, .. } = regulation.pin();
        let of_the_place = self.may_lie_in(territory, on);
        of_the_place && kind == self.kind_on(on) && regulation.in_force().contains(on)
    }

    /// Returns the regulation that an act goes by: the one its process was opened under. None for an act
    /// that opens a process, or belongs to none: it goes by the regulation of its day.
    // As above, one of the cases is left where the procedure is known.
    #[inline(always)]
    fn pin(&self, question: Question, facts: &Facts<'_>, on: NaiveDate) -> Option<Pin> {
        match question {
            Question::Election(_) => self.election().map(Election::regulation),
            Question::DeputyElection(_) => self.deputy_election().map(Election::regulation),
            // Where a selection has lapsed, a new one opens under the regulation of its own day.
            Question::Deputy(kind) => self
                .selection()
                .filter(|s| kind != deputy::Kind::Open || s.stands(facts))
                .map(Selection::regulation),
            // What is done under a standing delegation goes by the regulation it was granted under; a new
            // one, and a task, by that of the day.
            Question::Delegation(delegation::Kind::Revoke | delegation::Kind::Exercise) => self
                .authority()
                .and_then(Authority::delegation)
                .filter(|d| d.stands(on, facts))
                .map(|d| d.regulation),
            Question::Delegation(delegation::Kind::Grant | delegation::Kind::AssignTask) => None,
            // A letter or a proposal joins what stands, and otherwise opens a new process.
            Question::Relief(kind) => {
                let opens = matches!(kind, relief::Kind::Resign | relief::Kind::Propose);
                self.relief()
                    .filter(|d| !opens || d.goes_on(facts))
                    .map(Relief::regulation)
            }
            Question::Vacancy(_) => None,
            Question::Meeting { matter, .. } => self.matter(matter).map(Decision::regulation),
            // A new conference goes by the regulation of the day on which it is planned.
            Question::Conference(kind) => self
                .conference()
                .filter(|_| kind != conference::Kind::Plan)
                .map(Conference::regulation),
        }
    }
}
