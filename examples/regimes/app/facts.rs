//! The facts, the same everywhere, and what each regime makes of them. The procedures are used alone: the
//! regulation and the facts of the offices are handed to them.

use chrono::{Days, NaiveDate};
use to_dan_pho::PersonId;
use to_dan_pho::act::Finding;
use to_dan_pho::law::{Electorate, Opinion, Period, Residence, Role, UnitKind};
use to_dan_pho::office::{Office, Tenure, Tenures};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::procedure::{Attendance, Brief, Consent, Facts, Law, Sitting};
use to_dan_pho::procedures::deputy::{self, Selection};
use to_dan_pho::procedures::election::{
    self, Call, Election, ElectionResult, FinaliseCandidates, Outcome, SetUpTeam,
};
use to_dan_pho::{Act, Actor, Recorded, Rule, Rulebook};

use super::Regime;

const fn person(n: u128) -> PersonId {
    PersonId::from_u128(n)
}

fn candidate(n: u128) -> Candidate {
    Candidate {
        person: person(n),
        age: Age::Years(50),
        residence: Residence::GroupRegistered,
        schooling: None,
        sanctioned: false,
    }
}

fn ahead(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap()
}

/// The tenures on a day: head 1 in office.
fn tenures(on: NaiveDate) -> Tenures {
    let since = ahead(on, 100);
    let head = Tenure::new(Office::Head, person(1), Period::term(since, 30));
    Tenures::new().with(head, since)
}

/// The facts of a tổ dân phố of 700 households with these tenures on a day.
fn facts(tenures: &Tenures, on: NaiveDate) -> Facts<'_> {
    Facts::new(tenures, on, UnitKind::ToDanPho, 700)
}

/// What came of a vote, and what was irregular on the way.
pub type Voted = (Outcome, Vec<Finding>);

/// A vote of two candidates on a voter list of 700, by hands, prepared in time; or why there can be none.
pub fn vote(regime: &Regime<'_>, book: &Rulebook, present: u32, votes: [u32; 2]) -> Result<Voted, Finding> {
    let law = Law::new(regime.rules, book);
    let day = regime.on.checked_add_days(Days::new(60)).unwrap();
    let tenures = tenures(regime.on);
    let brief = Brief {
        law,
        facts: &facts(&tenures, regime.on),
    };
    let mut state: Option<Box<Election>> = None;
    let mut irregular = Vec::new();
    let mut act = |by: Actor, on: NaiveDate, what: election::Command| {
        let act = Act { by, on, what: &what };
        let done: Recorded<election::Event> = brief
            .decide(state.as_deref(), &act)
            .map_err(|refusal| refusal.finding())?;
        irregular.extend(done.irregular.iter().copied());
        election::evolve(&mut state, &done.what, done.stamp());
        Ok::<_, Finding>(())
    };
    let chair = Actor::WardChair(person(9001));
    let front_head = Actor::FrontHead(person(9002));
    let may = |role| {
        let competent = regime.rules.slots().call_competence.stated();
        competent.is_none_or(|p| p.value.contains(role))
    };
    let caller = if may(Role::WardChair) {
        chair
    } else {
        Actor::WardCommittee
    };
    let consent = |of, on| {
        Some(Consent {
            of,
            on,
            opinion: Opinion::For,
        })
    };
    let call = Call {
        day,
        decision: Some("12/QĐ-UBND".parse().unwrap()),
        basis: None,
        ground: None,
    };
    act(caller, ahead(day, 40), election::Command::Call(call))?;
    let on = ahead(day, 35);
    let list = FinaliseCandidates {
        candidates: [1, 2].into_iter().map(candidate).collect(),
        consent: consent(Role::PartyCellCommittee, on),
    };
    act(front_head, on, election::Command::FinaliseCandidates(list))?;
    let on = ahead(day, 32);
    let team = SetUpTeam {
        decision: Some("15/QĐ-UBND".parse().unwrap()),
        leader: Role::FrontHead,
        members: (801..806).map(person).collect(),
        electorate: Electorate::HouseholdRepresentatives,
        consent: consent(Role::WardFront, on),
    };
    act(chair, on, election::Command::SetUpTeam(team))?;
    act(chair, ahead(day, 10), election::Command::PostDecisions)?;
    act(Actor::ElectionTeam, ahead(day, 5), election::Command::Notify)?;
    let declared = (votes[0] > 350).then_some(person(1));
    let result = ElectionResult {
        declared,
        ..ElectionResult::new((1..).zip(votes).map(|(n, votes)| (person(n), votes)))
    };
    let attendance = Attendance::all_of(700).present(present);
    let sitting = Sitting::by_hands(attendance, result).with_choices(present, present);
    act(Actor::ElectionTeam, day, election::Command::Hold(sitting))?;
    Ok((state.unwrap().held().unwrap().outcome, irregular))
}

/// The outcome of the head's choice, the party cell against and the Front in favour.
pub enum Choice {
    /// Nobody can be chosen: why.
    Closed(Finding),
    /// A consent that binds is missing or against: which.
    Stopped(Finding),
    /// Chosen for this office, against the opinion of those consulted where there were any.
    Made(Office),
}

pub fn deputy(regime: &Regime<'_>, book: &Rulebook) -> Choice {
    let law = Law::new(regime.rules, book);
    let tenures = tenures(regime.on);
    let brief = Brief {
        law,
        facts: &facts(&tenures, regime.on),
    };
    let mut state: Option<Box<Selection>> = None;
    let mut act = |by: Actor, what: deputy::Command| {
        let act = Act {
            by,
            on: regime.on,
            what: &what,
        };
        let done = brief
            .decide(state.as_deref(), &act)
            .map_err(|refusal| refusal.finding())?;
        deputy::evolve(&mut state, &done.what, done.stamp());
        Ok::<_, Finding>(())
    };
    let head = Actor::Head(person(1));
    // Where the rules know participants, the head chooses one.
    let slots = regime.rules.slots();
    let participants = slots.participant_competence.stated().is_some();
    let (office, open, consent) = if participants {
        let open = deputy::Command::OpenParticipant(candidate(3));
        (Office::Participant, open, &slots.participant_consent)
    } else {
        let open = deputy::Command::Open(candidate(3));
        (Office::Deputy, open, &slots.deputy_consent)
    };
    if let Err(finding) = act(head, open) {
        return Choice::Closed(finding);
    }
    let asked = |role| {
        let consent = consent.stated();
        consent.is_some_and(|p| p.value.strength_of(role).is_some())
    };
    for (by, opinion) in [
        (Actor::PartyCellCommittee, Opinion::Against),
        (Actor::PartyCellSecretary(person(9003)), Opinion::Against),
        (Actor::FrontHead(person(9002)), Opinion::For),
    ] {
        if asked(by.role()) {
            act(by, deputy::Command::Consent(opinion)).unwrap();
        }
    }
    match act(head, deputy::Command::Choose) {
        Err(finding) if matches!(finding.rule, Rule::DeputyConsent | Rule::ParticipantConsent) => {
            Choice::Stopped(finding)
        }
        Err(finding) => Choice::Closed(finding),
        Ok(()) => Choice::Made(office),
    }
}
