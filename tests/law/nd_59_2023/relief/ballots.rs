//! Every household is asked by ballot when too few came to the meeting.

use to_dan_pho::Act;
use to_dan_pho::Rule;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::{BallotCount, HouseholdBallots};
use to_dan_pho::procedures::relief::{Command, Kind};
use to_dan_pho::text::Set;

use crate::nd_59_2023::relief::{DECREE, HEAD, LAW, WARD, asked, recognise, voted};
use crate::support::declaring;
use crate::support::verdict::{by, dates, share};
use crate::support::{
    FRONT_HEAD, World, ballot_count, convene, household_ballots, let_go, meet, petition, propose, recognition,
};

/// The meeting of 12/10/2023, to which exactly half came: it could not have reached 156 of 310.
fn too_few() -> World {
    let mut world = asked();
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 155, 155))
        .unwrap();
    world
}

const fn open() -> Command {
    Command::PlanBallots(household_ballots())
}

/// Handed out from 15/10/2023, collected until 19/10/2023.
fn balloting() -> World {
    let mut world = too_few();
    world.relief_ballots_out("2023-10-13");
    world
}

/// Reference: điểm b khoản 1 Điều 19 Luật 10/2022, điểm b khoản 1 Điều 4 NĐ 59/2023 (R): of all matters,
/// relief of a head too. More than half of all households, by the ballots alone.
#[test]
fn the_households_decide_by_ballot() {
    for (in_favour, outcome) in [
        (156, Outcome::Passed),
        (
            155,
            Outcome::NotPassed(Finding {
                rule: Rule::ReliefMajority,
                evidence: share(155, 310, 156),
            }),
        ),
    ] {
        let mut world = balloting();
        assert!(world.group().relief().unwrap().met().is_none());
        let count = Command::CountBallots(ballot_count(310, 200, in_favour));
        world.leaving(FRONT_HEAD, "2023-10-19", count).lawful();
        let relief = world.group().relief().unwrap();
        assert_eq!(relief.met().unwrap().outcome, outcome);
        assert_eq!(relief.ballots(), None);
        // Five working days from Thursday 19/10, the last day of the window.
        assert_eq!(relief.met().unwrap().send_due, by("2023-10-26"));
        world.leave(WARD, "2023-10-20", Command::Receive).unwrap();
        if outcome == Outcome::Passed {
            world.leaving(WARD, "2023-10-23", recognise()).lawful();
        } else {
            world.leaving(WARD, "2023-10-23", let_go("2023-10-23")).lawful();
        }
        assert!(world.group().head_on("2023-10-23".parse().unwrap()).is_none());
    }
}

/// They open only after a meeting to which too few came, once, and where the text opens the way; who
/// runs them when the head is relieved, no text read says.
#[test]
fn they_open_only_when_those_who_came_could_not_have_decided() {
    asked()
        .leaving(FRONT_HEAD, "2023-10-12", open())
        .refused_as(Rule::BallotsNotPlanned);
    voted(asked(), 155)
        .leaving(FRONT_HEAD, "2023-10-13", open())
        .refused_as(Rule::BallotsNotPlanned);
    balloting()
        .leaving(FRONT_HEAD, "2023-10-14", open())
        .refused_as(Rule::BallotsNotPlanned);
    let early = too_few()
        .leaving(FRONT_HEAD, "2023-10-11", open())
        .refused
        .unwrap();
    assert_eq!(early.evidence, dates("2023-10-11", "2023-10-12"));
    let world = too_few();
    let act = group::Command::Relief(open());
    assert!(
        world
            .unregulated(FRONT_HEAD, "2023-10-13", act)
            .contains(&Rule::BallotCompetence)
    );
    // Under the pre-2023 rules a meeting of too few cannot be told, and no ballots were read of.
    let mut older = World::new(79);
    older.headed_for("2022-07-17", "2022-07-20", 1, Some(30));
    older.leave(FRONT_HEAD, "2022-10-03", propose()).unwrap();
    older.leave(FRONT_HEAD, "2022-10-05", convene()).unwrap();
    older
        .leave(FRONT_HEAD, "2022-10-12", meet(310, 155, 155))
        .unwrap();
    let refused = older.leaving(FRONT_HEAD, "2022-10-13", open()).refused.unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::NotProvidedFor, Evidence::Rule(Rule::HouseholdBallots))
    );
}

/// Reference: Điều 19 Luật 10/2022, Điều 4 NĐ 59/2023 (R): a team of three to five, two days of notice,
/// counted before two households and not before the window closes.
#[test]
fn team_notice_window_and_witnesses() {
    for team in [2, 6] {
        let act = Command::PlanBallots(HouseholdBallots {
            team,
            ..household_ballots()
        });
        let found = too_few().leaving(FRONT_HEAD, "2023-10-13", act);
        let evidence = Evidence::Count {
            observed: team.into(),
            least: 3,
            most: 5,
        };
        found.irregular(Rule::BallotTeam, evidence, LAW.at("19(2)"));
    }
    let count = |witnesses| {
        Command::CountBallots(BallotCount {
            witnesses,
            ..ballot_count(310, 200, 156)
        })
    };
    let early = balloting()
        .leaving(FRONT_HEAD, "2023-10-18", count(2))
        .refused
        .unwrap();
    assert_eq!(
        (early.rule, early.evidence),
        (Rule::TooEarly, dates("2023-10-18", "2023-10-19"))
    );
    let evidence = Evidence::Count {
        observed: 1,
        least: 2,
        most: u32::MAX,
    };
    balloting().leaving(FRONT_HEAD, "2023-10-19", count(1)).irregular(
        Rule::BallotWitnesses,
        evidence,
        DECREE.at("4(6)a"),
    );
    // Asked before the return is known, it is not open either.
    let open_on = |on: &str| {
        let act = Act {
            by: FRONT_HEAD,
            on: on.parse().unwrap(),
            what: group::Question::Relief(Kind::CountBallots),
        };
        let world = balloting();
        group::open(world.group.as_ref(), &act, &world.book).map_err(|refusal| refusal.rule)
    };
    assert_eq!(open_on("2023-10-18"), Err(Rule::TooEarly));
    assert_eq!(open_on("2023-10-19"), Ok(()));
    // Who counts them no text read says, and the survey says so. The head of the Front committee convened the
    // meeting and counts them; the head, whose relief they decide, does not.
    let act = group::Command::Relief(count(2));
    assert!(
        balloting()
            .unregulated(FRONT_HEAD, "2023-10-19", act)
            .contains(&Rule::BallotCompetence)
    );
    balloting()
        .leaving(HEAD, "2023-10-19", count(2))
        .refused_as(Rule::ReliefBallotCompetence);
    balloting().leaving(FRONT_HEAD, "2023-10-19", count(2)).lawful();
    // Every household gets a ballot: khoản 3 Điều 19 Luật 10/2022.
    let to_309 = Command::CountBallots(BallotCount {
        issued: 309,
        ..ballot_count(310, 200, 156)
    });
    balloting().leaving(FRONT_HEAD, "2023-10-19", to_309).irregular(
        Rule::BallotsIssued,
        share(309, 310, 310),
        LAW.at("19(3)"),
    );
    too_few()
        .leaving(FRONT_HEAD, "2023-10-19", count(2))
        .refused_as(Rule::NoBallots);
}

/// A return that cannot be is spoiled, and the meeting is held again; what it declares is measured.
#[test]
fn a_return_that_cannot_be_is_spoiled() {
    for (count, flaw) in [
        (ballot_count(310, 311, 156), Rule::ReturnedAboveIssued),
        (
            BallotCount {
                issued: 311,
                ..ballot_count(310, 200, 156)
            },
            Rule::BallotsAboveHouseholds,
        ),
        (
            BallotCount {
                valid: 199,
                ..ballot_count(310, 200, 156)
            },
            Rule::BallotsUnbalanced,
        ),
        (ballot_count(310, 200, 201), Rule::OpinionsAboveBallots),
    ] {
        let mut world = balloting();
        world
            .leave(FRONT_HEAD, "2023-10-19", Command::CountBallots(count))
            .unwrap();
        let outcome = world.group().relief().unwrap().met().unwrap().outcome;
        assert!(
            matches!(outcome, Outcome::Inconsistent(f) if f.rule == flaw),
            "{outcome:?}"
        );
        // Convened anew, and not before the count.
        world
            .leaving(FRONT_HEAD, "2023-10-18", convene())
            .refused_as(Rule::TooEarly);
        world
            .leaving(FRONT_HEAD, "2023-10-20", meet(310, 300, 200))
            .refused_as(Rule::NotConvened);
        world.leave(FRONT_HEAD, "2023-10-20", convene()).unwrap();
    }
    let mut otherwise = ballot_count(310, 200, 155);
    otherwise.result.declared = true;
    let counted = balloting().leaving(FRONT_HEAD, "2023-10-19", Command::CountBallots(otherwise));
    assert!(counted.finding(Rule::DeclaredOtherwise).is_some());
}

/// While ballots are out no meeting is convened or held; a letter may still come, or be taken back.
#[test]
fn nothing_else_is_decided_meanwhile() {
    let mut world = balloting();
    for act in [convene(), meet(310, 300, 200)] {
        world
            .leaving(FRONT_HEAD, "2023-10-14", act)
            .refused_as(Rule::OtherForm);
    }
    world
        .leaving(WARD, "2023-10-14", Command::Receive)
        .refused_as(Rule::ReliefNotHeld);
    world.leave(FRONT_HEAD, "2023-10-14", propose()).unwrap();
    world.leaving(HEAD, "2023-10-14", Command::Withdraw).lawful();
    world
        .leaving(FRONT_HEAD, "2023-10-14", Command::Withdraw)
        .lawful();
    assert!(world.group().relief().is_none());
    assert!(world.group().head_on("2023-10-20".parse().unwrap()).is_some());
}

/// The preparation of the meeting that came to nothing burdens the ballots; what it declared does not.
#[test]
fn the_notice_of_the_meeting_still_has_to_be_accepted() {
    let mut world = asked();
    // Convened on the 5th for the 6th, and declared to have relieve the head.
    let declared = declaring(155, 155, true);
    world.leave(FRONT_HEAD, "2023-10-06", declared).unwrap();
    let met = world.group().relief().unwrap().irregular();
    assert_eq!(
        met,
        Set::<Rule>::of(&[Rule::NoticeAhead, Rule::DeclaredOtherwise])
    );
    world.relief_ballots_out("2023-10-13");
    let count = Command::CountBallots(ballot_count(310, 200, 156));
    world.leave(FRONT_HEAD, "2023-10-19", count).unwrap();
    let left: Vec<_> = world.group().relief().unwrap().irregular().iter().collect();
    assert_eq!(left, [Rule::NoticeAhead]);
    world.leave(WARD, "2023-10-20", Command::Receive).unwrap();
    world
        .leaving(WARD, "2023-10-23", recognise())
        .refused_as(Rule::NotAcknowledged);
    let accepting = Command::Recognise(recognition(&[Rule::NoticeAhead]));
    world.leaving(WARD, "2023-10-23", accepting).lawful();
}

/// Reference: khoản 1 Điều 21 Luật 10/2022, điểm b khoản 1 Điều 9 NĐ 59/2023 (R): of all households of the
/// group, in the petition, at the meeting and by ballot; a count of its own mends that of the meeting.
#[test]
fn every_whole_is_all_the_households() {
    let evidence = Evidence::Against {
        observed: 300,
        recorded: 310,
    };
    let of = |rule| vec![Finding { rule, evidence }];
    let mut world = crate::nd_59_2023::relief::in_office();
    let proposed = world.leaving(FRONT_HEAD, "2023-10-02", petition(200, 300));
    assert_eq!(proposed.irregular, of(Rule::PetitionNotHouseholds));

    let mut world = asked();
    let met = world.leaving(FRONT_HEAD, "2023-10-12", meet(300, 150, 150));
    assert_eq!(met.irregular, of(Rule::VoterListNotHouseholds));
    world.relief_ballots_out("2023-10-13");
    let mut short = world.clone();
    let count = Command::CountBallots(ballot_count(300, 200, 156));
    let counted = short.leaving(FRONT_HEAD, "2023-10-19", count);
    assert_eq!(counted.irregular, of(Rule::VoterListNotHouseholds));
    let count = Command::CountBallots(ballot_count(310, 200, 156));
    world.leaving(FRONT_HEAD, "2023-10-19", count).lawful();
    assert_eq!(world.group().relief().unwrap().irregular(), Set::EMPTY);
}
