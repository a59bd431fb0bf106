//! Whether a kind of act is open, whatever it says.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::{self, Command, Question};
use to_dan_pho::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use to_dan_pho::{Act, Actor, Rule};

use crate::support::residents::{MATTER, residents};
use crate::support::{WARD_CHAIR, World, day, person};

/// In every procedure the wrong actor is told so before anything is written.
#[test]
fn to_the_wrong_actor_nothing_is_open() {
    let world = residents();
    let resident = Actor::Resident(person(50));
    let asked = |by, what| {
        let act = Act {
            by,
            on: day("2024-03-01"),
            what,
        };
        group::open(world.group.as_ref(), &act, &world.book).map_err(|refusal| refusal.rule)
    };
    let held = meeting::Kind::Hold;
    for (question, rule) in [
        (Question::Election(election::Kind::Call), Rule::CallCompetence),
        (
            Question::DeputyElection(election::Kind::Call),
            Rule::CallCompetence,
        ),
        (Question::Deputy(deputy::Kind::Open), Rule::DeputyCompetence),
        (
            Question::Delegation(delegation::Kind::Grant),
            Rule::DelegationCompetence,
        ),
        (Question::Relief(relief::Kind::Propose), Rule::RemovalCompetence),
        (
            Question::Vacancy(vacancy::Kind::EndTenure),
            Rule::TenureEndCompetence,
        ),
        (
            Question::Meeting {
                matter: MATTER,
                kind: held,
            },
            Rule::NoMatter,
        ),
        (
            Question::Conference(conference::Kind::Plan),
            Rule::ConferenceCompetence,
        ),
    ] {
        assert_eq!(asked(resident, question), Err(rule), "{question:?}");
    }
    let head = Actor::Head(person(1));
    for question in [
        Question::Deputy(deputy::Kind::Open),
        Question::Conference(conference::Kind::Plan),
    ] {
        assert_eq!(asked(head, question), Ok(()), "{question:?}");
    }
}

/// Reference: khoản 3 Điều 4 TT 04/2012, as amended by 14/2018 (R): the head chooses the deputy. Where nothing
/// that an act says could make it acceptable, the act is not open, and the reason is the same.
#[test]
fn what_no_content_could_make_acceptable_is_not_open() {
    let world = residents();
    let head = Actor::Head(person(1));
    for (by, question, rule) in [
        (
            WARD_CHAIR,
            Question::DeputyElection(election::Kind::Call),
            Rule::DeputyForm,
        ),
        (
            head,
            Question::Delegation(delegation::Kind::Grant),
            Rule::DelegationTo,
        ),
        (
            Actor::FrontCommittee,
            Question::Meeting {
                matter: MATTER,
                kind: meeting::Kind::Open,
            },
            Rule::ProposeGroup,
        ),
    ] {
        let act = Act {
            by,
            on: day("2024-03-01"),
            what: question,
        };
        let open = group::open(world.group.as_ref(), &act, &world.book);
        assert_eq!(open.map_err(|refusal| refusal.rule), Err(rule), "{question:?}");
    }
}

/// Nothing is done to a group before the day it was registered; on that day it may be.
#[test]
fn nothing_comes_before_the_registration() {
    let mut world = World::new(1);
    let registered = day("2008-05-01");
    for (on, refused) in [
        ("2007-05-01", true),
        ("2008-04-30", true),
        ("2008-05-01", false),
        ("2008-05-02", false),
    ] {
        let evidence = Evidence::Dates {
            observed: day(on),
            bound: registered,
        };
        let counted = world.act(Actor::WardCommittee, on, Command::CountHouseholds(311));
        let told = counted.err().map(|refusal| (refusal.rule, refusal.evidence));
        assert_eq!(told, refused.then_some((Rule::TooEarly, evidence)), "{on}");
    }
}

/// A group that is not there yet can be registered, and nothing else; one that is there cannot be again.
#[test]
fn nothing_is_missing_to_register_a_group() {
    let world = World::new(1);
    let group::Event::Registered(register) = &world.log[0].what else {
        panic!("a log begins with the group")
    };
    let missing = |group: Option<&to_dan_pho::ResidentialGroup>, what| {
        let on = day("2008-05-02");
        let by = Actor::WardCommittee;
        let act = Act { by, on, what };
        let found = group::missing(group, &act, &world.book);
        assert_eq!(
            group::decide(group, &act, &world.book)
                .err()
                .map(|refusal| refusal.finding()),
            found.unmet.first().copied()
        );
        found.unmet.first().map(|finding| finding.rule)
    };
    let register = || Command::Register(register.clone());
    assert_eq!(missing(None, register()), None);
    assert_eq!(missing(world.group.as_ref(), register()), Some(Rule::GroupExists));
    assert_eq!(
        missing(None, Command::CountHouseholds(310)),
        Some(Rule::GroupUnknown)
    );
    assert_eq!(missing(world.group.as_ref(), Command::CountHouseholds(310)), None);
}
