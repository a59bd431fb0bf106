//! The checks of a choice, a line a condition, in the order of the procedure.

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Act, Evidence, Finding, Refusal};
use crate::law::{Count, DeputyForm, Period, Rule, Slots};
use crate::office::{Office, Tenure, deputy_end};
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
        if kind == Kind::Open {
            let open = state.is_some_and(|s| s.stands(facts));
            c.that(!open, Rule::SelectionOpen, Evidence::Plain)?;
            chooses(c)?;
            c.competent(&rules.deputy_competence)?;
            return openable(c);
        }
        let Some(s) = c.some(state.filter(|s| s.end.is_none()), Rule::NoSelection)? else {
            return Ok(());
        };
        c.not_before(s.opened)?;
        let chosen = s.chosen.is_some();
        match kind {
            Kind::Open => Ok(()),
            Kind::Consent => {
                c.holder()?;
                c.that(!chosen, Rule::AlreadyChosen, Evidence::Plain)?;
                let role = c.by.role();
                if let Some(p) = c.provided(&rules.deputy_consent)? {
                    c.that(
                        p.value.strength_of(role).is_some(),
                        Rule::ConsentNotAsked,
                        Evidence::Role(role),
                    )?;
                }
                let by = c.by.person();
                let to_self = by == Some(s.head) || by == Some(s.candidate);
                c.that(!to_self, Rule::ConsentToSelf, Evidence::Plain).map(|_| ())
            }
            Kind::Choose => {
                c.that(!chosen, Rule::AlreadyChosen, Evidence::Plain)?;
                same_head(c, s)?;
                c.competent(&rules.deputy_competence)?;
                s.consents
                    .listed(|given| c.consented(&rules.deputy_consent, given))?;
                // Without a recognition the choice itself gives the office, and its term.
                if c.stated(&rules.deputy_recognition).is_none() {
                    c.after_last_change()?;
                    c.stated(&rules.deputy_term);
                    let chooser = facts.head.is_some_and(|head| head.person == s.head);
                    c.that(chooser, Rule::DeputyBeforeHead, Evidence::Plain)?;
                    let on = c.on;
                    c.place_for_deputy(s.candidate, on)?;
                }
                Ok(())
            }
            Kind::Propose => {
                if let Some(day) = c.some(s.chosen, Rule::NotChosen)? {
                    c.not_before(day)?;
                }
                c.that(s.proposed.is_none(), Rule::AlreadyProposed, Evidence::Plain)?;
                same_head(c, s)?;
                c.competent(&rules.deputy_competence)
            }
            Kind::Receive => {
                c.holder()?;
                if let Some(day) = c.some(s.proposed, Rule::NotProposed)? {
                    c.not_before(day)?;
                }
                c.that(s.receipt.is_none(), Rule::AlreadyReceived, Evidence::Plain)?;
                c.competent(&rules.deputy_recognition)
            }
            Kind::Recognise => {
                c.holder()?;
                c.answerable(&rules.deputy_recognition, s.receipt)?;
                c.after_last_change()?;
                c.answered(&rules.deputy_recognition_within, s.receipt)
            }
            Kind::DeclineRecognition => {
                c.holder()?;
                c.answerable(&rules.deputy_recognition, s.receipt)?;
                c.answered(&rules.deputy_recognition_within, s.receipt)
            }
            Kind::Abandon => {
                same_head(c, s)?;
                c.competent(&rules.deputy_competence)
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
            (Command::Open(candidate), _) => opened(c, candidate),
            (Command::Recognise(recognise), Some(s)) => {
                let from = recognise.from.unwrap_or(c.on);
                let chooser = |head: &Tenure| head.person == s.head;
                let then = facts.leading(from).filter(chooser);
                let head = then.or_else(|| facts.head.filter(chooser));
                let recognised = head.is_some_and(|head| head.period.from() <= from);
                if c.that(recognised, Rule::DeputyBeforeHead, Evidence::Plain)? {
                    c.in_heads_term(from, head)?;
                }
                c.place_for_deputy(s.candidate, from)?;
                c.recognisable(recognise, s.irregular())
            }
            (Command::DeclineRecognition(reasons), Some(_)) => c.reasoned(*reasons).map(|_| ()),
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
        let event = match act.what {
            Command::Open(candidate) => Event::Opened {
                candidate: *candidate,
                head: act.by.person().ok_or_else(|| refused(Rule::NotTheHolder))?,
            },
            Command::Consent(opinion) => Event::Consented(Consent {
                of: act.by.role(),
                on: act.on,
                opinion: *opinion,
            }),
            Command::Choose => Event::Chosen {
                in_office: match state {
                    Some(s) if rules.deputy_recognition.stated().is_none() => {
                        Some(tenure(rules, facts, s.candidate(), act.on))
                    }
                    _ => None,
                },
            },
            Command::Propose => Event::Proposed,
            Command::Receive => Event::Received(law.receipt(&rules.deputy_recognition_within, act.on).due),
            Command::Recognise(recognise) => {
                let selection = state.ok_or_else(|| refused(Rule::NoSelection))?;
                let from = recognise.from.unwrap_or(act.on);
                Event::Recognised {
                    recognise: *recognise,
                    deputy: tenure(rules, facts, selection.candidate(), from),
                }
            }
            Command::DeclineRecognition(reasons) => Event::RecognitionDeclined(*reasons),
            Command::Abandon => Event::Abandoned,
        };
        Ok(done(event))
    }
}

/// The head chooses; a head-elect does so too early, where a text says from when a head acts.
fn chooses<R: CheckMode>(c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
    let facts = c.facts;
    let elect = c.by.person().is_some_and(|person| facts.will_lead(person));
    let in_office = facts.head.map(|head| head.person) == c.by.person();
    if !elect || in_office {
        return c.holder().map(|_| ());
    }
    match c.stated(&c.law.rules().head_acts) {
        Some(p) => c.breach(p.breach, Rule::HeadActs, Evidence::Plain),
        None => Ok(()),
    }
}

/// The one who goes on is the one who put the person forward.
fn same_head<R: CheckMode>(c: &mut Checks<'_, R>, s: &Selection) -> Result<(), R::Stop> {
    let evidence = Evidence::Role(c.by.role());
    if c.that(c.by.person() == Some(s.head), Rule::NotTheHolder, evidence)? {
        chooses(c)?;
    }
    Ok(())
}

/// Checks whether the actor can choose a deputy in this group under the regulation, whoever is put forward.
fn openable<R: CheckMode>(c: &mut Checks<'_, R>) -> Result<(), R::Stop> {
    let facts = c.facts;
    let rules = c.law.rules();
    if let Some(p) = c.provided(&rules.deputy_form)? {
        match p.value {
            DeputyForm::Chosen | DeputyForm::Participants => {}
            DeputyForm::None | DeputyForm::Elected => {
                c.breach(p.breach, Rule::DeputyForm, Evidence::Plain)?
            }
        }
    }
    let by = c.by;
    c.that(
        by.person().is_some(),
        Rule::NotTheHolder,
        Evidence::Role(by.role()),
    )?;
    if let Some(p) = c.stated(&rules.deputy_size) {
        let above = p.value.of(facts.kind);
        if facts.households <= above {
            let evidence = Evidence::count(facts.households, Count::at_least(above.saturating_add(1)));
            c.breach(p.breach, Rule::DeputySize, evidence)?;
        }
    }
    if !for_the_term_to_come(c) {
        let on = c.on;
        c.number_of_deputies(on)?;
    }
    Ok(())
}

/// A head-elect puts somebody forward for the term to come, in which the present deputies, whose term follows
/// the present head's, no longer serve. Their number is looked at again when the office begins.
fn for_the_term_to_come<R>(c: &Checks<'_, R>) -> bool {
    c.by.person().is_some_and(|person| c.facts.will_lead(person))
}

fn opened<R: CheckMode>(c: &mut Checks<'_, R>, candidate: &Candidate) -> Result<(), R::Stop> {
    let rules = c.law.rules();
    let (by, on) = (c.by, c.on);
    c.that(
        by.person() != Some(candidate.person),
        Rule::HeadAsDeputy,
        Evidence::Plain,
    )?;
    if !for_the_term_to_come(c) {
        c.no_deputy_yet(candidate.person, on)?;
    }
    c.standards(&rules.deputy_age, &rules.deputy_residence, candidate, on)
}

/// The tenure of the person chosen: it ends with the head's where the regulation says so.
fn tenure(rules: &Slots, facts: &Facts<'_>, person: PersonId, from: NaiveDate) -> Tenure {
    let participants = rules
        .deputy_form
        .stated()
        .is_some_and(|p| p.value == DeputyForm::Participants);
    let end = deputy_end(rules, facts.head_of_deputy(from));
    Tenure {
        office: if participants {
            Office::Participant
        } else {
            Office::Deputy
        },
        person,
        period: end.map_or(Period::since(from), |end| Period::since(from).ending(end)),
    }
}
