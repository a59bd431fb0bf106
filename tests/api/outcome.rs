//! What is told of a result: the outcome of a vote, what is known against it, and that it is read at all.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::VoteOutcome;
use to_dan_pho::law::Matter;
use to_dan_pho::procedure::{Complaint, ComplaintKind, InvalidBallots, Reason, VotingForm};
use to_dan_pho::procedures::election::{self, Command as Elect};
use to_dan_pho::procedures::{meeting, relief};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Lang, Rule};

use crate::support::residents::{self, HEAD, MATTER, residents as group_of_300};
use crate::support::*;

const TEAM: Actor = Actor::ElectionTeam;
const WARD: Actor = Actor::WardCommittee;
const CITIZEN: Actor = Actor::Resident(person(60));

/// An election of that day, prepared, and the act that holds it.
fn held(sitting: Elect) -> (World, to_dan_pho::Recorded<to_dan_pho::group::Event>) {
    let mut world = World::new(1);
    world.prepare("2024-12-08", &[1, 2]);
    let done = world.elect(TEAM, "2024-12-08", sitting).unwrap().clone();
    (world, done)
}

/// Reference: no text; each outcome can be asked of the act that was recorded, and only a good one has nothing to read.
#[test]
fn an_outcome_is_asked_of_what_was_done() {
    let (world, done) = held(hold(310, 300, &[(1, 200), (2, 100)], Some(1)));
    assert_eq!(done.vote_outcome(), Some(VoteOutcome::Elected(person(1))));
    assert!(done.is_plain());
    assert_eq!(done.remarks(&world.book, Lang::En), "");

    let (world, done) = held(hold(310, 300, &[(1, 150), (2, 150)], None));
    let why = done.vote_outcome().unwrap();
    assert!(matches!(why, VoteOutcome::NobodyElected(_)));
    assert!(!done.is_plain());
    let text = done.remarks(&world.book, Lang::En);
    assert!(
        text.starts_with("nobody was elected: the leading candidate received 150 votes from 310 household representatives (48.39%)"),
        "{text}"
    );
    let text = done.remarks(&world.book, Lang::Vi);
    assert!(
        text.starts_with("không có người trúng cử: người cao phiếu nhất được 150 phiếu trên 310 đại diện hộ gia đình (48,39%)"),
        "{text}"
    );

    // 311 votes of 300 people.
    let (world, done) = held(hold(310, 300, &[(1, 200), (2, 111)], None));
    assert!(matches!(done.vote_outcome(), Some(VoteOutcome::Inconsistent(_))));
    let text = done.remarks(&world.book, Lang::En);
    assert!(text.starts_with("the minutes are inconsistent: "), "{text}");
    assert!(text.contains("311") && text.contains("300"), "{text}");
}

/// Reference: no text. Invalid ballots that do not add up by kind are told as that equation, and no other.
#[test]
fn the_equation_that_does_not_hold_is_named() {
    let kinds = InvalidBallots {
        blank: 3,
        all_struck: 0,
        none_struck: 0,
        over_marked: 0,
        not_issued: 0,
    };
    let mut vote = ballot(310, 300, (300, 300, 295, 5), &[(1, 200), (2, 95)], Some(1));
    if let Elect::Hold(sitting) = &mut vote
        && let VotingForm::SecretBallot(ballots) = &mut sitting.form
    {
        ballots.kinds = Some(kinds);
    }
    let (_, done) = held(vote);
    let finding = Finding {
        rule: Rule::InvalidByKind,
        evidence: Evidence::Against {
            observed: 3,
            recorded: 5,
        },
    };
    assert_eq!(done.vote_outcome(), Some(VoteOutcome::Inconsistent(finding)));
}

/// Reference: clause 1, Article 21, Law 10/2022: a matter that passes, one that does not, and one to which too few came.
#[test]
fn a_matter_and_a_relief_have_the_same_words() {
    for (sitting, good) in [
        (residents_meet(300, 300, 0), true),
        (residents_meet(300, 100, 200), false),
        (residents_meet(100, 100, 0), false),
    ] {
        let mut world = group_of_300();
        world.notified(Matter::Other);
        let done = world.step(HEAD, "2024-03-10", sitting).unwrap().clone();
        let outcome = done.vote_outcome().unwrap();
        assert_eq!(outcome.is_good(), good);
        assert_eq!(done.remarks(&world.book, Lang::En).is_empty(), good);
    }
    let mut world = group_of_300();
    world.leave(FRONT_HEAD, "2024-02-01", propose()).unwrap();
    world.leave(FRONT_HEAD, "2024-02-02", convene()).unwrap();
    let done = world
        .leave(FRONT_HEAD, "2024-02-08", meet(300, 300, 100))
        .unwrap();
    assert!(matches!(done.vote_outcome(), Some(VoteOutcome::NotPassed(_))));
}

fn residents_meet(present: u32, agreed: u32, against: u32) -> meeting::Command {
    residents::meet(300, present, agreed, against)
}

/// Reference: clause 4, Article 24, Law 10/2022 gives the right to petition; no text says that it suspends the result or
/// its clock. It is on record with day and kind, the recognition stays possible, and says that it was known.
#[test]
fn a_complaint_suspends_nothing_and_is_known_at_the_recognition() {
    let (mut world, _) = held(hold(310, 300, &[(1, 200), (2, 100)], Some(1)));
    // Nothing to complain of before a result; only a citizen does.
    World::new(1)
        .election(CITIZEN, "2024-12-08", Elect::Complain(ComplaintKind::Petition))
        .refused_as(Rule::NoElection);
    world
        .election(WARD_CHAIR, "2024-12-09", Elect::Complain(ComplaintKind::Petition))
        .refused_as(Rule::ComplaintCompetence);
    world.elect(TEAM, "2024-12-09", Elect::Send).unwrap();
    world.elect(WARD, "2024-12-10", Elect::Receive).unwrap();
    let due = world.group().election().unwrap().receipt().unwrap().due;
    world
        .election(CITIZEN, "2024-12-11", Elect::Complain(ComplaintKind::Complaint))
        .lawful();
    let known = Complaint {
        on: day("2024-12-11"),
        kind: ComplaintKind::Complaint,
    };
    let election = world.group().election().unwrap();
    assert_eq!(election.complaint(), Some(known));
    assert_eq!(election.receipt().unwrap().due, due, "the clock goes on");
    let command = to_dan_pho::group::Command::Election(recognise(&[]));
    let unregulated = world.unregulated(WARD, "2024-12-12", command);
    assert!(unregulated.contains(&Rule::ComplaintSuspends), "{unregulated:?}");
    let done = world.elect(WARD, "2024-12-12", recognise(&[])).unwrap();
    let to_dan_pho::group::Event::Election(election::Event::Recognised { complaint, .. }) = &done.what else {
        panic!("{done:?}");
    };
    assert_eq!(*complaint, Some(known));
    assert!(world.group().head_on(day("2024-12-12")).is_some());
}

/// So too of a relief and of a matter; a complaint against a result falls with that result.
#[test]
fn so_it_is_of_a_relief_and_of_a_matter() {
    let mut world = group_of_300();
    world.leave(FRONT_HEAD, "2024-02-01", propose()).unwrap();
    world.leave(FRONT_HEAD, "2024-02-02", convene()).unwrap();
    world
        .leave(FRONT_HEAD, "2024-02-08", meet(300, 300, 200))
        .unwrap();
    let complain = relief::Command::Complain(ComplaintKind::Denunciation);
    world
        .leaving(CITIZEN, "2024-02-07", complain)
        .refused_as(Rule::TooEarly);
    world.leaving(CITIZEN, "2024-02-09", complain).lawful();
    world
        .leave(FRONT_HEAD, "2024-02-09", relief::Command::Send)
        .unwrap();
    world.leave(WARD, "2024-02-12", relief::Command::Receive).unwrap();
    let recognised = relief::Command::Recognise(recognition(&[]));
    let done = world.leave(WARD, "2024-02-14", recognised).unwrap();
    let to_dan_pho::group::Event::Relief(relief::Event::Recognised { complaint, .. }) = &done.what else {
        panic!("{done:?}");
    };
    assert_eq!(complaint.map(|c| c.kind), Some(ComplaintKind::Denunciation));

    let mut world = group_of_300();
    world.sent(Matter::Conventions);
    let complain = meeting::Command::Complain(ComplaintKind::Petition);
    world.matter(CITIZEN, "2024-03-11", complain).lawful();
    world.step(WARD, "2024-03-12", meeting::Command::Receive).unwrap();
    let irregular = world.group().matter(MATTER).unwrap().irregular();
    let acknowledged = to_dan_pho::procedure::Recognise::new().acknowledging(irregular);
    let recognised = meeting::Command::Recognise(acknowledged);
    let done = world.step(WARD, "2024-03-13", recognised).unwrap();
    let to_dan_pho::group::Event::Meeting { event, .. } = &done.what else {
        panic!("{done:?}");
    };
    let meeting::Event::Recognised { complaint, .. } = event else {
        panic!("{event:?}");
    };
    assert_eq!(complaint.map(|c| c.kind), Some(ComplaintKind::Petition));
}

/// Reference: Article 8, Decree 59/2023. Declining ends the round; a new election, leaving or matter may begin the same day.
#[test]
fn declining_ends_the_round_and_no_right() {
    let declined = Set::<Reason>::of(&[Reason::Complaint]);
    let (mut world, _) = held(hold(310, 300, &[(1, 200), (2, 100)], Some(1)));
    world.elect(TEAM, "2024-12-09", Elect::Send).unwrap();
    world.elect(WARD, "2024-12-10", Elect::Receive).unwrap();
    world
        .elect(WARD, "2024-12-12", Elect::DeclineRecognition(declined))
        .unwrap();
    world
        .election(WARD_CHAIR, "2024-12-12", call("2025-01-12"))
        .keeps(Rule::ElectionOpen);

    let mut world = group_of_300();
    world.leave(FRONT_HEAD, "2024-02-01", propose()).unwrap();
    world.leave(FRONT_HEAD, "2024-02-02", convene()).unwrap();
    world
        .leave(FRONT_HEAD, "2024-02-08", meet(300, 300, 200))
        .unwrap();
    world
        .leave(FRONT_HEAD, "2024-02-09", relief::Command::Send)
        .unwrap();
    world.leave(WARD, "2024-02-12", relief::Command::Receive).unwrap();
    world
        .leave(WARD, "2024-02-14", relief::Command::DeclineRecognition(declined))
        .unwrap();
    world.leaving(FRONT_HEAD, "2024-02-14", propose()).lawful();

    let mut world = group_of_300();
    world.sent(Matter::Conventions);
    world.step(WARD, "2024-03-12", meeting::Command::Receive).unwrap();
    world
        .step(WARD, "2024-03-13", meeting::Command::DeclineRecognition(declined))
        .unwrap();
    let again = residents::proposal(Matter::Conventions);
    world
        .matter(HEAD, "2024-03-13", meeting::Command::Open(again))
        .lawful();
}

/// Reference: clause 3, Article 20, Law 10/2022 sets five days for what was voted through; a result that passed nothing is
/// sent too, without a day.
#[test]
fn a_result_that_passed_nothing_is_sent() {
    let mut world = group_of_300();
    world.notified(Matter::Other);
    world
        .step(HEAD, "2024-03-10", residents_meet(300, 100, 200))
        .unwrap();
    let send = to_dan_pho::group::Command::Meeting {
        matter: MATTER,
        act: meeting::Command::Send,
    };
    assert_eq!(world.unregulated(HEAD, "2024-05-30", send), [Rule::SendWithin]);
    world.matter(HEAD, "2024-05-30", meeting::Command::Send).lawful();
    // Voted on again and passed, it is sent again.
    world
        .step(HEAD, "2024-06-01", residents::notice_for(day("2024-06-10")))
        .unwrap();
    world
        .step(HEAD, "2024-06-10", residents_meet(300, 200, 100))
        .unwrap();
    assert_eq!(world.group().matter(MATTER).unwrap().sent(), None);

    // An election without a winner, a month later: no day is set for it.
    let (mut world, _) = held(hold(310, 300, &[(1, 150), (2, 150)], None));
    world.election(TEAM, "2025-01-20", Elect::Send).lawful();
}
