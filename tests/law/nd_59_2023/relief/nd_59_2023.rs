//! Decree 59/2023/NĐ-CP and the articles of Law 10/2022/QH15 it carries out.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{self, History, ObligationKind, Officer, Post, Process, Question};
use to_dan_pho::law::Role;
use to_dan_pho::law::{Due, Opinion, RemovalGround};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::relief::{Command, Kind, Petition, RemovalProposal};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::relief::{
    DECREE, HEAD, LAW, WARD, asked, called, in_office, left, letter_from, new_head, proposed, received,
    recognise, voted,
};
use crate::support::verdict::{Verdict, ahead, by, dates, share};
use crate::support::{
    CELL_SECRETARY, FRONT_HEAD, WARD_CHAIR, World, agreement, convene, day, let_go, meet, number, person,
    petition, propose, recognition, resign,
};

fn actor(role: Role, allowed: Role) -> Evidence {
    Evidence::Actor {
        role,
        allowed: Set::<Role>::of(&[allowed]),
    }
}

fn officer(world: &mut World, post: Post, n: u128) {
    let officer = Officer {
        post,
        person: Some(person(n)),
    };
    world
        .act(WARD, "2023-09-25", group::Command::RecordOfficer(officer))
        .unwrap();
}

/// Reference: Điều 9(1)a NĐ 59/2023: the head's own letter to the ward chair.
#[test]
fn a_head_asks_to_leave_by_a_letter() {
    in_office().leaving(HEAD, "2023-10-02", resign()).lawful();
    in_office().leaving(FRONT_HEAD, "2023-10-02", resign()).refused(
        Rule::ResignationCompetence,
        actor(Role::FrontHead, Role::Head),
        DECREE.at("9(1)a"),
    );
    let stranger = Actor::Head(person(7));
    in_office()
        .leaving(stranger, "2023-10-02", resign())
        .refused_as(Rule::NotTheHolder);
}

/// Reference: Điều 9(1)b NĐ 59/2023: the head of the Front committee proposes, on a ground.
#[test]
fn the_front_head_proposes_on_any_ground_of_the_text() {
    for ground in RemovalGround::ALL {
        let proposal = RemovalProposal {
            grounds: Set::<RemovalGround>::of(&[*ground]),
            petition: None,
            basis: None,
        };
        in_office()
            .leaving(FRONT_HEAD, "2023-10-02", Command::Propose(proposal))
            .lawful();
    }
    in_office()
        .leaving(CELL_SECRETARY, "2023-10-02", propose())
        .refused(
            Rule::RemovalCompetence,
            actor(Role::PartyCellSecretary, Role::FrontHead),
            DECREE.at("9(1)b"),
        );
    let groundless = RemovalProposal {
        grounds: Set::EMPTY,
        petition: None,
        basis: None,
    };
    in_office()
        .leaving(FRONT_HEAD, "2023-10-02", Command::Propose(groundless))
        .refused_as(Rule::NoGround);
}

/// Reference: Điều 9(1)b NĐ 59/2023: "ít nhất 50% tổng số hộ gia đình": half is enough to propose.
#[test]
fn a_petition_of_exactly_half_is_a_ground() {
    // signed, of, fewest needed
    for (signed, of, needed) in [
        (155, 310, 155),
        (154, 310, 155),
        (156, 311, 156),
        (155, 311, 156),
        (1, 1, 1),
        (0, 1, 1),
    ] {
        let mut world = in_office();
        world
            .act(WARD, "2023-10-01", group::Command::CountHouseholds(of))
            .unwrap();
        let verdict = world.leaving(FRONT_HEAD, "2023-10-02", petition(signed, of));
        if signed >= needed {
            verdict.lawful();
        } else {
            verdict.refused(Rule::Petition, share(signed, of, needed), DECREE.at("9(1)b"));
        }
    }
    in_office()
        .leaving(FRONT_HEAD, "2023-10-02", petition(311, 310))
        .refused_as(Rule::SignedAboveAll);
}

/// Reference: Điều 9(1)b NĐ 59/2023: a petition is a ground of the proposal, not a path of its own.
#[test]
fn nobody_else_brings_a_petition() {
    for by in [Actor::Resident(person(50)), WARD_CHAIR, WARD] {
        in_office()
            .leaving(by, "2023-10-02", petition(310, 310))
            .refused_as(Rule::RemovalCompetence);
    }
    // A ground and a petition are alternatives ("hoặc"): a short petition does not spoil the ground beside it.
    let both = RemovalProposal {
        grounds: Set::<RemovalGround>::of(&[RemovalGround::Waste]),
        petition: Some(Petition { signed: 10, of: 310 }),
        basis: None,
    };
    in_office()
        .leaving(FRONT_HEAD, "2023-10-02", Command::Propose(both))
        .lawful();
}

/// Reference: Điều 3(1)c NĐ 59/2023: the head of the Front committee convenes and chairs.
#[test]
fn the_front_head_convenes_the_meeting() {
    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    for by in [HEAD, WARD_CHAIR, WARD] {
        world.leaving(by, "2023-10-05", convene()).refused(
            Rule::ReliefConvening,
            actor(by.role(), Role::FrontHead),
            DECREE.at("3(1)c"),
        );
    }
    world.leaving(FRONT_HEAD, "2023-10-05", convene()).lawful();
    world
        .leaving(WARD_CHAIR, "2023-10-12", meet(310, 300, 200))
        .refused(
            Rule::ReliefConvening,
            actor(Role::WardChair, Role::FrontHead),
            DECREE.at("3(1)c"),
        );
}

/// Reference: Điều 3(1)c NĐ 59/2023: a head who is head of the Front committee too does not chair the
/// meeting about themselves; the ward chair does, after agreeing with the chair of the ward Front.
#[test]
fn the_ward_chair_convenes_when_the_head_is_front_head_too() {
    let mut world = in_office();
    officer(&mut world, Post::FrontHead, 1);
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world
        .leaving(Actor::FrontHead(person(1)), "2023-10-05", convene())
        .refused(
            Rule::ReliefConveningFront,
            actor(Role::FrontHead, Role::WardChair),
            DECREE.at("3(1)c"),
        );
    let with = |consent| Command::Convene { consent };
    let lacking = Evidence::Consent {
        of: Role::WardFrontChair,
        strength: to_dan_pho::law::edition::Strength::Agreement,
        got: None,
    };
    // Not without the agreement, nor with that of the committee, nor with one of the day after.
    for consent in [
        None,
        agreement(Role::WardFront, "2023-10-05"),
        agreement(Role::WardFrontChair, "2023-10-06"),
    ] {
        world.leaving(WARD_CHAIR, "2023-10-05", with(consent)).refused(
            Rule::ReliefConveningConsent,
            lacking,
            DECREE.at("3(1)c"),
        );
    }
    let agreed = agreement(Role::WardFrontChair, "2023-10-04");
    world.leaving(WARD_CHAIR, "2023-10-05", with(agreed)).lawful();
    world
        .leaving(WARD_CHAIR, "2023-10-12", meet(310, 300, 156))
        .lawful();
}

/// Reference: Điều 9(1)b NĐ 59/2023 names nobody who would propose it then: not the head, and not the Chair, who decides on
/// the proposal; the Front committee does, listed.
#[test]
fn who_proposes_when_the_head_is_front_head_too() {
    let mut world = in_office();
    officer(&mut world, Post::FrontHead, 1);
    for by in [Actor::FrontHead(person(1)), WARD_CHAIR] {
        let verdict = world.leaving(by, "2023-10-02", petition(310, 310));
        assert_eq!(
            verdict.refused,
            Some(Finding {
                rule: Rule::NotProvidedFor,
                evidence: Evidence::Rule(Rule::RemovalFrontHead),
            })
        );
    }
    world
        .leaving(Actor::FrontCommittee, "2023-10-02", petition(310, 310))
        .lawful();
}

/// So too where the post was recorded nowhere and the head acts in it.
#[test]
fn nobody_chairs_the_meeting_about_themselves() {
    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world
        .leaving(Actor::FrontHead(person(1)), "2023-10-05", convene())
        .refused_as(Rule::ReliefConveningFront);
}

/// Reference: Điều 3(3), by way of Điều 9(2) NĐ 59/2023: two days of notice.
#[test]
fn the_meeting_is_notified_two_days_before() {
    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    world
        .leaving(FRONT_HEAD, "2023-10-06", meet(310, 300, 200))
        .irregular(Rule::NoticeAhead, ahead(Some(1), 2), DECREE.at("3(3)"));
    asked()
        .leaving(FRONT_HEAD, "2023-10-07", meet(310, 300, 200))
        .lawful();
    // A recognition must accept it.
    world.leave(FRONT_HEAD, "2023-10-10", Command::Send).unwrap();
    world.leave(WARD, "2023-10-10", Command::Receive).unwrap();
    world
        .leaving(WARD, "2023-10-12", recognise())
        .refused_as(Rule::NotAcknowledged);
    let accepting = Command::Recognise(recognition(&[Rule::NoticeAhead]));
    world.leaving(WARD, "2023-10-12", accepting).lawful();
}

/// Reference: Điều 21(1) Luật 10/2022: "trên 50% tổng số đại diện hộ gia đình tán thành".
#[test]
fn more_than_half_of_all_let_the_head_go() {
    // roll, present, in favour -> outcome, numbers
    let table = "
        310 300 156 agreed
        310 300 155 not_agreed 155 310 156
        310 300   0 not_agreed   0 310 156
        311 311 156 agreed
        311 311 155 not_agreed 155 311 156
        310 156 156 agreed
        310 155 155 too_few    155 310 156
        310   0   0 too_few      0 310 156
          1   1   1 agreed
    ";
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut words = line.split_whitespace();
        let mut number = || words.next().and_then(|word| word.parse::<u32>().ok());
        let (eligible, present, votes) = (number().unwrap(), number().unwrap(), number().unwrap());
        let outcome = words.next().unwrap();
        let rest: Vec<u32> = words.map(|word| word.parse().unwrap()).collect();
        let verdict = asked().leaving(FRONT_HEAD, "2023-10-12", meet(eligible, present, votes));
        let found = |rule| Finding {
            rule,
            evidence: share(rest[0], rest[1], rest[2]),
        };
        let expected = match outcome {
            "agreed" => Outcome::Passed,
            "not_agreed" => Outcome::NotPassed(found(Rule::ReliefMajority)),
            _ => Outcome::TooFewPresent(found(Rule::TooFewToRelieve)),
        };
        assert_eq!(verdict.meeting, Some(expected), "{line}");
        assert_cites(&verdict, &LAW.at("21(1)"));
    }
}

/// The reason of a meeting, if it has one, names the article.
fn assert_cites(verdict: &Verdict, article: &[String; 2]) {
    let Some(reason) = verdict.meeting.and_then(Outcome::why) else {
        return;
    };
    let regulation = verdict.regulation.as_ref().unwrap();
    for (lang, article) in [to_dan_pho::Lang::Vi, to_dan_pho::Lang::En]
        .into_iter()
        .zip(article)
    {
        let said = reason.explain(regulation, lang).to_string();
        assert!(said.contains(&format!("({article})")), "{said}");
    }
}

/// Minutes that cannot be are spoiled, and the meeting is held again; so it is when too few came.
#[test]
fn a_meeting_that_came_to_nothing_is_held_again() {
    let spoiled = [(310, 311, 200), (310, 200, 201)];
    for (eligible, present, votes) in spoiled {
        let mut world = asked();
        let verdict = world.leaving(FRONT_HEAD, "2023-10-12", meet(eligible, present, votes));
        assert!(matches!(verdict.meeting, Some(Outcome::Inconsistent(_))));
        // What came to nothing can be sent; there is nothing to answer in it.
        let mut told = world.clone();
        let send = group::Command::Relief(Command::Send);
        assert_eq!(
            told.unregulated(FRONT_HEAD, "2023-10-13", send),
            [Rule::SendWithin]
        );
        told.leave(FRONT_HEAD, "2023-10-13", Command::Send).unwrap();
        told.leaving(FRONT_HEAD, "2023-10-13", Command::Send)
            .refused_as(Rule::AlreadySent);
        told.leaving(WARD, "2023-10-13", Command::Receive)
            .refused_as(Rule::MeetingAgain);
        // The result of the meeting that is held again is sent by itself.
        told.leave(FRONT_HEAD, "2023-10-13", convene()).unwrap();
        told.leave(FRONT_HEAD, "2023-10-16", meet(310, 300, 200)).unwrap();
        told.leaving(FRONT_HEAD, "2023-10-17", Command::Send).lawful();
        for (by, what) in [(WARD, Command::Receive), (WARD, let_go("2023-10-13"))] {
            world
                .leaving(by, "2023-10-13", what)
                .refused_as(Rule::MeetingAgain);
        }
        world.leave(FRONT_HEAD, "2023-10-13", convene()).unwrap();
        let again = world.leaving(FRONT_HEAD, "2023-10-16", meet(310, 300, 200));
        assert_eq!(again.meeting, Some(Outcome::Passed));
    }
    let mut world = asked();
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 155, 155))
        .unwrap();
    world
        .leaving(WARD, "2023-10-13", let_go("2023-10-13"))
        .refused_as(Rule::MeetingAgain);
}

/// What was irregular in a meeting that came to nothing fell with it.
#[test]
fn a_second_meeting_is_measured_afresh() {
    let mut world = asked();
    world
        .leave(FRONT_HEAD, "2023-10-06", meet(310, 155, 155))
        .unwrap();
    let irregular = |world: &World| world.group().relief().unwrap().irregular();
    assert!(irregular(&world).contains(Rule::NoticeAhead));
    world.leave(FRONT_HEAD, "2023-10-09", convene()).unwrap();
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 300, 200))
        .unwrap();
    assert!(irregular(&world).is_empty());
}

/// Nothing is received before it was sent.
#[test]
fn a_result_is_received_after_it_was_sent() {
    let mut world = voted(asked(), 200);
    world.leave(FRONT_HEAD, "2023-10-16", Command::Send).unwrap();
    let early = world
        .leaving(WARD, "2023-10-13", Command::Receive)
        .refused
        .unwrap();
    assert_eq!(
        (early.rule, early.evidence),
        (Rule::TooEarly, dates("2023-10-13", "2023-10-16"))
    );
}

/// What was wrong with a petition goes with the proposal: a letter that is left rests on no petition.
#[test]
fn a_proposal_taken_back_takes_its_flaws_along() {
    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-02", petition(200, 300)).unwrap();
    let irregular = |world: &World| world.group().relief().unwrap().irregular();
    assert!(irregular(&world).contains(Rule::PetitionNotHouseholds));
    let mut letter_back = world.clone();
    letter_back.leave(HEAD, "2023-10-03", Command::Withdraw).unwrap();
    assert!(irregular(&letter_back).contains(Rule::PetitionNotHouseholds));
    world.leave(FRONT_HEAD, "2023-10-03", Command::Withdraw).unwrap();
    assert!(irregular(&world).is_empty());
}

/// Reference: Điều 3(3) NĐ 59/2023 (R): each meeting is notified two days ahead, so one held again is
/// convened again, after the first, and its notice is its own.
#[test]
fn a_meeting_held_again_is_convened_again() {
    for came_to_nothing in [meet(310, 155, 155), meet(310, 311, 200)] {
        let mut world = asked();
        world.leave(FRONT_HEAD, "2023-10-12", came_to_nothing).unwrap();
        world
            .leaving(FRONT_HEAD, "2023-10-13", meet(310, 300, 200))
            .refused_as(Rule::NotConvened);
        let before_it = world
            .leaving(FRONT_HEAD, "2023-10-11", convene())
            .refused
            .unwrap();
        assert_eq!(
            (before_it.rule, before_it.evidence),
            (Rule::TooEarly, dates("2023-10-11", "2023-10-12"))
        );
        world.leave(FRONT_HEAD, "2023-10-13", convene()).unwrap();
        world
            .leaving(FRONT_HEAD, "2023-10-14", meet(310, 300, 200))
            .irregular(Rule::NoticeAhead, ahead(Some(1), 2), DECREE.at("3(3)"));
    }
}

/// Minutes that declare what the count does not support are irregular; the count decides.
#[test]
fn the_count_decides_and_not_the_declaration() {
    let minutes = crate::support::declaring(300, 155, true);
    let mut world = asked();
    let verdict = world.leaving(FRONT_HEAD, "2023-10-12", minutes);
    assert!(verdict.finding(Rule::DeclaredOtherwise).is_some());
    assert!(matches!(verdict.meeting, Some(Outcome::NotPassed(_))));
    let mut world = received(world);
    world
        .leaving(WARD, "2023-10-18", recognise())
        .refused_as(Rule::MeetingNotAgreed);
}

/// Reference: Điều 20(3) Luật 10/2022: the decision is sent within five working days.
#[test]
fn the_result_is_sent_within_five_working_days() {
    // Held on Thursday 12/10/2023: the fifth working day is Thursday 19/10.
    voted(asked(), 200)
        .leaving(FRONT_HEAD, "2023-10-19", Command::Send)
        .lawful();
    voted(asked(), 200)
        .leaving(FRONT_HEAD, "2023-10-20", Command::Send)
        .irregular(
            Rule::SendWithin,
            dates("2023-10-20", "2023-10-19"),
            LAW.at("20(3)"),
        );
    // What was sent in time is not late because it came later.
    let mut sent = voted(asked(), 200);
    sent.leave(FRONT_HEAD, "2023-10-19", Command::Send).unwrap();
    sent.leaving(WARD, "2023-10-20", Command::Receive).lawful();
}

/// Reference: Điều 9(3) đoạn 1 NĐ 59/2023, Điều 21(2) Luật 10/2022: recognised or answered within
/// five working days of receipt; silence is overdue and no consent.
#[test]
fn the_ward_recognises_within_five_working_days() {
    let mut world = voted(asked(), 200);
    let verdict = world.leaving(WARD, "2023-10-16", Command::Receive);
    assert_eq!(verdict.due, Some(by("2023-10-23")));
    for (on, days) in [("2023-10-22", 0), ("2023-10-23", 0), ("2023-10-24", 1)] {
        let due = world.due_of(Process::Relief, on);
        assert_eq!(
            (due[0].what, due[0].overdue_days(day(on))),
            (ObligationKind::AnswerRelief, days)
        );
    }
    // However long it is silent, the head stays in office.
    assert!(world.group().head_on(day("2024-06-01")).is_some());
    world.leaving(WARD, "2023-10-24", recognise()).irregular(
        Rule::ReliefRecognitionWithin,
        dates("2023-10-24", "2023-10-23"),
        LAW.at("21(2)"),
    );
    voted(asked(), 200)
        .leaving(WARD_CHAIR, "2023-10-16", Command::Receive)
        .refused(
            Rule::ReliefRecognition,
            actor(Role::WardChair, Role::WardCommittee),
            LAW.at("21(2)"),
        );
}

/// Reference: Điều 9(3) đoạn 1 NĐ 59/2023: or answers in writing with reasons. There is no re-run of
/// a dismissal; the head stays, and a new letter may come.
#[test]
fn an_answer_with_reasons_ends_it() {
    let mut world = received(voted(asked(), 200));
    let reasons = Set::<Reason>::of(&[Reason::Procedure]);
    world
        .leaving(WARD, "2023-10-18", Command::DeclineRecognition(reasons))
        .lawful();
    assert!(world.group().relief().is_none());
    assert!(world.group().head_on(day("2023-10-18")).is_some());
    world
        .leaving(FRONT_HEAD, "2023-10-19", convene())
        .refused_as(Rule::NoRelief);
    world.leaving(HEAD, "2023-10-20", resign()).lawful();
}

/// Reference: Điều 9(3) đoạn 2 NĐ 59/2023: the meeting did not agree: the ward decides, with the ward
/// Front's agreement, either way.
#[test]
fn without_the_meeting_the_ward_decides_with_the_front() {
    let lacking = |got| Evidence::Consent {
        of: Role::WardFront,
        strength: to_dan_pho::law::edition::Strength::Agreement,
        got,
    };
    let keep = |consent| Command::Retain {
        decision: Some(number("50/QĐ-UBND")),
        consent,
    };
    let mut world = voted(asked(), 155);
    world.leaving(WARD, "2023-10-20", keep(None)).refused(
        Rule::ReliefUndecidedConsent,
        lacking(None),
        DECREE.at("9(3)"),
    );
    let mut against = agreement(Role::WardFront, "2023-10-20");
    if let Some(consent) = &mut against {
        consent.opinion = Opinion::Against;
    }
    let alone = Command::Relieve {
        recognise: recognition(&[]),
        consent: against,
    };
    world.leaving(WARD, "2023-10-20", alone).refused(
        Rule::ReliefUndecidedConsent,
        lacking(Some(Opinion::Against)),
        DECREE.at("9(3)"),
    );
    world
        .leaving(WARD_CHAIR, "2023-10-20", let_go("2023-10-20"))
        .refused(
            Rule::ReliefUndecided,
            actor(Role::WardChair, Role::WardCommittee),
            DECREE.at("9(3)"),
        );
    world.leaving(WARD, "2023-10-20", let_go("2023-10-20")).lawful();
    assert_eq!(world.group().head_on(day("2023-10-20")), None);
    // Sixty days run from that decision too: 19/12/2023, a Tuesday.
    assert_eq!(world.elections_due("2023-10-20")[0].until, by("2023-12-19"));

    let mut world = voted(asked(), 155);
    world
        .leaving(WARD, "2023-10-20", keep(agreement(Role::WardFront, "2023-10-19")))
        .lawful();
    assert!(world.group().relief().is_none());
    assert!(world.group().head_on(day("2023-10-20")).is_some());

    // Where the meeting agreed there is nothing else to decide.
    voted(asked(), 156)
        .leaving(WARD, "2023-10-20", let_go("2023-10-20"))
        .refused_as(Rule::MeetingAgreed);
}

/// Reference: Điều 21(2) Luật 10/2022: it takes effect on the day of the recognition.
#[test]
fn the_office_ends_at_recognition() {
    let world = left();
    let group = world.group();
    assert_eq!(group.head_on(day("2023-10-18")), None);
    let history = History::of(&world.log);
    assert_eq!(history.head_on(day("2023-10-17")).unwrap().person, person(1));
    assert_eq!(history.head_on(day("2023-10-18")), None);
    // A vote alone ended nothing.
    assert!(voted(asked(), 310).group().head_on(day("2023-10-13")).is_some());
}

/// Reference: Điều 9(1)a NĐ 59/2023: a letter may ask for a later day; the vacancy can be prepared.
#[test]
fn a_letter_effective_later_lets_the_election_start() {
    let mut world = in_office();
    world
        .leave(HEAD, "2023-10-02", letter_from("2024-01-01"))
        .unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    let mut world = received(voted(world, 200));
    world.leave(WARD, "2023-10-18", recognise()).unwrap();
    let group = world.group();
    assert!(group.head_on(day("2023-12-31")).is_some());
    assert_eq!(group.head_on(day("2024-01-01")), None);
    // The election is called while the head is still in office, and nothing is owed then.
    assert_eq!(world.elections_due("2023-10-18").len(), 1);
    called(&mut world, "2023-10-25").lawful();
    assert_eq!(world.elections_due("2023-10-25").len(), 0);
    // The letter cannot ask for a day that is past.
    in_office()
        .leaving(HEAD, "2023-10-02", letter_from("2023-10-01"))
        .refused_as(Rule::TooLate);
}

/// INTERPRETATION: a head whom the meeting also removes does not stay for the day the letter asked
/// for; and the ward's decision may set a later one.
#[test]
fn a_removal_does_not_wait_for_the_letter() {
    let mut world = in_office();
    world
        .leave(HEAD, "2023-10-02", letter_from("2024-01-01"))
        .unwrap();
    world.leave(FRONT_HEAD, "2023-10-03", propose()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    let mut world = received(voted(world, 200));
    world.leave(WARD, "2023-10-18", recognise()).unwrap();
    assert_eq!(world.group().head_on(day("2023-10-18")), None);

    let mut world = received(voted(proposed(), 200));
    let mut later = recognition(&[]);
    later.from = Some(day("2023-11-01"));
    world
        .leave(WARD, "2023-10-18", Command::Recognise(later))
        .unwrap();
    assert!(world.group().head_on(day("2023-10-31")).is_some());
    assert_eq!(world.group().head_on(day("2023-11-01")), None);
}

/// Reference: Điều 9(3) đoạn 3 NĐ 59/2023: a decision to elect within 60 days of the recognition.
#[test]
fn the_ward_decides_on_an_election_within_sixty_days() {
    let world = left();
    let owed = world.elections_due("2023-10-18");
    // 18/10 + 60 days is Sunday 17/12/2023, so Monday the 18th.
    assert_eq!(owed.len(), 1);
    assert_eq!(owed[0].rule, Rule::ElectionAfterRelief);
    assert_eq!(
        (owed[0].since, owed[0].until),
        (day("2023-10-18"), by("2023-12-18"))
    );
    assert!(!owed[0].is_overdue(day("2023-12-18")) && owed[0].is_overdue(day("2023-12-19")));
    called(&mut left(), "2023-12-18").lawful();
    let mut late = left();
    called(&mut late, "2023-12-19").irregular(
        Rule::ElectionAfterRelief,
        dates("2023-12-19", "2023-12-18"),
        DECREE.at("9(3)"),
    );
    assert_eq!(late.elections_due("2023-12-19").len(), 0);
    // An election that was under way is that decision.
    let mut world = received(voted(asked(), 200));
    called(&mut world, "2023-10-17").lawful();
    world.leave(WARD, "2023-10-18", recognise()).unwrap();
    assert_eq!(world.elections_due("2023-10-18").len(), 0);
}

/// Letter and proposal stand beside each other, each once, until the meeting has decided.
#[test]
fn a_letter_and_a_proposal_stand_in_one_process() {
    let mut world = asked();
    world
        .leaving(HEAD, "2023-10-06", resign())
        .refused_as(Rule::AlreadyOpened);
    world.leaving(FRONT_HEAD, "2023-10-06", propose()).lawful();
    let relief = world.group().relief().unwrap();
    assert!(relief.resignation().is_some() && relief.proposal().is_some());
    // Each is taken back by whose it is, and the other stays.
    world.leaving(HEAD, "2023-10-07", Command::Withdraw).lawful();
    world
        .leaving(HEAD, "2023-10-07", Command::Withdraw)
        .refused_as(Rule::NothingToWithdraw);
    assert!(world.group().relief().is_some());
    world
        .leaving(FRONT_HEAD, "2023-10-07", Command::Withdraw)
        .lawful();
    assert!(world.group().relief().is_none());
    let mut decided = voted(asked(), 155);
    for (by, what) in [(FRONT_HEAD, propose()), (HEAD, Command::Withdraw)] {
        decided
            .leaving(by, "2023-10-13", what)
            .refused_as(Rule::MeetingDecided);
    }
}

/// What is open, and all that is missing, is answered before the act.
#[test]
fn the_questions_before_an_act() {
    let world = voted(asked(), 155);
    let open = |by, kind| {
        let act = to_dan_pho::Act {
            by,
            on: day("2023-10-20"),
            what: Question::Relief(kind),
        };
        group::open(world.group.as_ref(), &act, &world.book).map_err(|refusal| refusal.rule)
    };
    assert_eq!(open(WARD, Kind::Relieve), Ok(()));
    assert_eq!(open(WARD, Kind::Retain), Ok(()));
    assert_eq!(open(WARD, Kind::Recognise), Err(Rule::NotReceived));
    assert_eq!(open(FRONT_HEAD, Kind::Hold), Err(Rule::MeetingDecided));
    let act = to_dan_pho::Act {
        by: WARD_CHAIR,
        on: day("2023-10-20"),
        what: group::Command::Relief(Command::Relieve {
            recognise: recognition(&[]),
            consent: None,
        }),
    };
    let missing = group::missing(world.group.as_ref(), &act, &world.book);
    let rules: Vec<_> = missing.unmet.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::ReliefUndecided, Rule::ReliefUndecidedConsent]);
}

/// A process keeps the regulation it was opened under, and ends with the head it is about.
#[test]
fn a_leaving_lapses_with_its_head() {
    let mut world = asked();
    let pin = world.group().relief().unwrap().regulation();
    assert_eq!(
        pin,
        world
            .book
            .at(
                world.group().ward().province,
                world.group().kind(),
                day("2023-10-02")
            )
            .unwrap()
            .pin()
    );
    new_head(&mut world, 2);
    world
        .leaving(FRONT_HEAD, "2024-01-15", meet(310, 300, 200))
        .refused_as(Rule::HeadGone);
    // And the new head's own letter opens another.
    world
        .leaving(Actor::Head(person(2)), "2024-01-15", resign())
        .lawful();
    assert_eq!(world.group().relief().unwrap().head(), person(2));
}

/// A year without a calendar leaves the due date unknown and refuses nothing.
#[test]
fn an_unknown_calendar_is_no_refusal() {
    let mut world = World::new(1);
    world.headed("2027-11-14", "2027-11-17", 1);
    world.leave(HEAD, "2027-12-01", resign()).unwrap();
    world.leave(FRONT_HEAD, "2027-12-02", convene()).unwrap();
    world
        .leave(FRONT_HEAD, "2027-12-28", meet(310, 300, 200))
        .unwrap();
    let verdict = world.leaving(WARD, "2027-12-29", Command::Receive);
    assert_eq!(verdict.due, Some(Due::Unknown));
    world.leaving(WARD, "2027-12-31", recognise()).lawful();
}
