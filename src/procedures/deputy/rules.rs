//! The checks of a choice, a line a condition, in the order of the procedure.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Act, Evidence, Finding, Refusal};
use crate::law::{Count, DeputyForm, Period, Provision, Requirements, Rule, Slots};
use crate::office::{Beside, Office, Tenure, deputy_end};
use crate::people::Candidate;
use crate::procedure::Consent;
use crate::procedure::Facts;
use crate::procedure::{Brief, Procedure};
use crate::procedure::{CheckMode, Checks};

use super::command::{Command, Kind};
use super::event::Event;
use super::state::Selection;

impl Procedure for Selection {
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
        let facts = c.facts;
        let rules = c.law.rules();
        if let Some(office) = opens(kind) {
            let open = state.is_some_and(|s| s.stands(facts));
            c.require(!open, Rule::SelectionOpen, Evidence::Plain)?;
            chooses(c)?;
            let competence = Beside::of(office, rules).competence;
            c.require_competent(competence)?;
            return openable(c, office);
        }
        let Some(s) = c.require_some(state.filter(|s| s.end.is_none()), Rule::NoSelection)? else {
            return Ok(());
        };
        c.require_not_before(s.opened)?;
        let chosen = s.chosen.is_some();
        let of = Beside::of(s.office, rules);
        match kind {
            Kind::Open | Kind::OpenParticipant => Ok(()),
            Kind::Consent => {
                c.require_holder()?;
                c.require(!chosen, Rule::AlreadyChosen, Evidence::Plain)?;
                let role = c.by.role();
                let asked = |p: &Provision<Requirements>| p.value.strength_of(role).is_some();
                if !c.stated(of.consent).is_some_and(asked) {
                    c.require_competent(&rules.consent_not_asked)?;
                }
                let by = c.by.person();
                let to_self = by == Some(s.head) || by == Some(s.candidate);
                c.require(!to_self, Rule::ConsentToSelf, Evidence::Plain)
                    .map(|_| ())
            }
            Kind::Choose => {
                c.require(!chosen, Rule::AlreadyChosen, Evidence::Plain)?;
                same_head(c, s)?;
                c.require_competent(of.competence)?;
                c.require_consents_of_others(of.consent, s.consents(), s.head)
            }
            Kind::Propose => {
                if let Some(day) = c.require_some(s.chosen, Rule::NotChosen)? {
                    c.require_not_before(day)?;
                }
                c.require(s.proposed.is_none(), Rule::AlreadyProposed, Evidence::Plain)?;
                same_head(c, s)?;
                c.require_competent(of.competence)
            }
            Kind::Receive => {
                c.require_holder()?;
                if let Some(day) = c.require_some(s.proposed, Rule::NotProposed)? {
                    c.require_not_before(day)?;
                }
                c.require(s.receipt.is_none(), Rule::AlreadyReceived, Evidence::Plain)?;
                c.require_competent(of.recognition)
            }
            Kind::Recognise => {
                c.require_holder()?;
                c.require_answerable(of.recognition, s.receipt)?;
                c.require_after_last_change()?;
                c.require_answer_in_time(of.within, s.receipt)
            }
            Kind::DeclineRecognition => {
                c.require_holder()?;
                c.require_answerable(of.recognition, s.receipt)?;
                c.require_answer_in_time(of.within, s.receipt)
            }
            Kind::Abandon => {
                same_head(c, s)?;
                c.require_competent(of.competence)
            }
        }
    }

    fn check<R: CheckMode>(
        c: &mut Checks<'_, R>,
        state: Option<&Self>,
        command: &Self::Command,
    ) -> Result<(), R::Stop> {
        let facts = c.facts;
        match (command, state.filter(|s| s.end.is_none())) {
            (Command::Open(candidate), _) => opened(c, Office::Deputy, candidate),
            (Command::OpenParticipant(candidate), _) => opened(c, Office::Participant, candidate),
            (Command::Recognise(recognise), Some(s)) => {
                let from = recognise.from.unwrap_or(c.on);
                let chooser = |head: &Tenure| head.person == s.head;
                let then = facts.leading(from).filter(chooser);
                let head = then.or_else(|| facts.head.filter(chooser));
                let recognised = head.is_some_and(|head| head.period.from() <= from);
                if c.require(recognised, Rule::DeputyBeforeHead, Evidence::Plain)? {
                    c.require_in_heads_term(s.office, from, head)?;
                }
                c.require_place_for_deputy(s.office, s.candidate, from)?;
                c.require_recognisable(recognise, s.irregular())
            }
            (Command::DeclineRecognition(reasons), Some(_)) => c.require_reasons(*reasons).map(|_| ()),
            (
                Command::Consent(_)
                | Command::Choose
                | Command::Propose
                | Command::Receive
                | Command::Abandon,
                Some(_),
            )
            | (_, None) => Ok(()),
        }
    }

    #[inline]
    fn event<D>(
        brief: Brief<'_>,
        state: Option<&Self>,
        act: &Act<&Self::Command>,
        done: impl FnOnce(Self::Event) -> D,
    ) -> Result<D, Refusal> {
        let Brief { law, facts } = brief;
        let rules = law.rules();
        let refused = |rule| Finding::plain(rule).under(law.regulation.pin());
        Ok(match act.what {
            Command::Open(candidate) => done(Event::Opened {
                candidate: *candidate,
                head: act.by.person().ok_or_else(|| refused(Rule::NotTheHolder))?,
            }),
            Command::OpenParticipant(candidate) => done(Event::ParticipantOpened {
                candidate: *candidate,
                head: act.by.person().ok_or_else(|| refused(Rule::NotTheHolder))?,
            }),
            Command::Consent(opinion) => done(Event::Consented(Consent {
                of: act.by.role(),
                on: act.on,
                opinion: *opinion,
            })),
            Command::Choose => done(Event::Chosen),
            Command::Propose => done(Event::Proposed),
            Command::Receive => {
                let selection = state.ok_or_else(|| refused(Rule::NoSelection))?;
                let office = selection.office();
                done(Event::Received {
                    office,
                    due: law.due(Beside::of(office, rules).within, act.on),
                })
            }
            Command::Recognise(recognise) => {
                let selection = state.ok_or_else(|| refused(Rule::NoSelection))?;
                let from = recognise.from.unwrap_or(act.on);
                done(Event::Recognised {
                    recognise: *recognise,
                    tenure: tenure(selection.office(), rules, facts, selection.candidate(), from),
                })
            }
            Command::DeclineRecognition(reasons) => done(Event::RecognitionDeclined(*reasons)),
            Command::Abandon => done(Event::Abandoned),
        })
    }
}

/// The office for which a kind of act puts somebody forward.
const fn opens(kind: Kind) -> Option<Office> {
    match kind {
        Kind::Open => Some(Office::Deputy),
        Kind::OpenParticipant => Some(Office::Participant),
        _ => None,
    }
}

/// The head chooses; a head-elect does so too early, where a text says from when a head acts.
fn chooses<R: CheckMode>(c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
    let facts = c.facts;
    let elect = c.by.person().is_some_and(|person| facts.will_lead(person));
    let in_office = facts.head.map(|head| head.person) == c.by.person();
    if !elect || in_office {
        return c.require_holder().map(|_| ());
    }
    match c.stated(&c.law.rules().head_acts) {
        Some(p) => c.breach(p.breach, Rule::HeadActs, Evidence::Plain),
        None => Ok(()),
    }
}

/// The one who goes on is the one who put the person forward.
fn same_head<R: CheckMode>(c: &mut Checks<'_, R>, s: &Selection) -> Result<(), R::Stop> {
    let evidence = Evidence::Role(c.by.role());
    if c.require(c.by.person() == Some(s.head), Rule::NotTheHolder, evidence)? {
        chooses(c)?;
    }
    Ok(())
}

/// Checks whether the actor can choose a deputy in this group under the regulation, whoever is put forward.
fn openable<R: CheckMode>(c: &mut Checks<'_, R>, office: Office) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    if office != Office::Participant
        && let Some(p) = c.require_open(&rules.deputy_form)?
    {
        match p.value {
            DeputyForm::Chosen => {}
            DeputyForm::None | DeputyForm::Elected => {
                c.breach(p.breach, Rule::DeputyForm, Evidence::Plain)?
            }
        }
    }
    let by = *c.by;
    c.require(
        by.person().is_some(),
        Rule::NotTheHolder,
        Evidence::Role(by.role()),
    )?;
    let size = Beside::of(office, rules).size;
    if let Some(p) = c.stated(size) {
        let above = p.value.of(facts.kind);
        if facts.households <= above {
            let evidence = Evidence::count(facts.households, Count::at_least(above.saturating_add(1)));
            c.breach(p.breach, size.rule(), evidence)?;
        }
    }
    if !for_the_term_to_come(c) {
        let on = c.on;
        c.require_number_of_deputies(office, on)?;
    }
    Ok(())
}

/// A head-elect puts somebody forward for the term to come, in which the present deputies, whose term follows
/// the present head's, no longer serve. Their number is looked at again when the office begins.
fn for_the_term_to_come<R>(c: &Checks<'_, R>) -> bool {
    c.by.person().is_some_and(|person| c.facts.will_lead(person))
}

fn opened<R: CheckMode>(c: &mut Checks<'_, R>, office: Office, candidate: &Candidate) -> Result<(), R::Stop> {
    let of = Beside::of(office, c.law.rules());
    let (by, on) = (*c.by, c.on);
    c.require(
        by.person() != Some(candidate.person),
        Rule::HeadAsDeputy,
        Evidence::Plain,
    )?;
    if !for_the_term_to_come(c) {
        c.require_no_deputy_yet(office, candidate.person, on)?;
    }
    c.require_standards(of.age, of.residence, candidate)
}

/// The tenure of the person chosen: it ends with the head's where the regulation says so.
fn tenure(office: Office, rules: &Slots, facts: &Facts<'_>, person: PersonId, from: NaiveDate) -> Tenure {
    let end = deputy_end(office, rules, facts.head_of_deputy(from));
    Tenure::new(
        office,
        person,
        end.map_or(Period::since(from), |end| Period::since(from).ending(end)),
    )
}
