//! Household ballots.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::Command;
use to_dan_pho::law::{Due, Matter, MatterScope, Opinion, Role};
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::{BallotCount, HouseholdBallots};
use to_dan_pho::procedures::meeting::MatterResult;
use to_dan_pho::procedures::meeting::{BallotGround, Command as Do, Form, Proposal};
use to_dan_pho::procedures::vacancy;
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::meeting::{DECREE, LAW};
use crate::support::household_ballots;
use crate::support::residents::{
    HEAD, MATTER, consent, meet, minutes, notice, plan, proposal, residents, returned, window,
};
use crate::support::verdict::{ahead, dates, share};
use crate::support::{WARD_CHAIR, World, appoint, day, number, person};

const MET: &str = "2024-03-10";
const PLANNED: &str = "2024-03-12";

/// A meeting on a matter, with so many of 300 present, all but one of them in favour.
fn met(matter: Matter, present: u32) -> World {
    let mut world = residents();
    world.notified(matter);
    let mut said = minutes(300, present, present - 1, 1);
    said.result.declared = false;
    world.step(HEAD, MET, Do::Hold(said)).unwrap();
    world
}

/// A meeting on contributions to which 199 came, then ballots from the 20th to the 25th.
fn announced() -> World {
    let mut world = met(Matter::Contributions, 199);
    world
        .step(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
        .unwrap();
    world.step(HEAD, "2024-03-13", Do::SendBallotPlan).unwrap();
    world
        .step(HEAD, "2024-03-14", window("2024-03-20", "2024-03-25"))
        .unwrap();
    world
}

/// Reference: point b, clause 1, Article 19, Law 10/2022; point b, clause 1, Article 4, Decree 59/2023:
/// ballots only where those who came could not have reached the share. Of a two-thirds matter that
/// may be so with more than half present.
#[test]
fn ballots_open_only_where_the_share_was_out_of_reach() {
    for (matter, too_few, enough) in [
        (Matter::Contributions, 199, 200),
        (Matter::Funds, 199, 200),
        (Matter::Conventions, 150, 151),
        (Matter::Boards, 150, 151),
        (Matter::Other, 150, 151),
    ] {
        met(matter, too_few)
            .matter(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
            .lawful();
        met(matter, enough)
            .matter(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
            .refused(Rule::BallotsAfter, share(enough, 300, enough), LAW.at("19(1)b"));
    }
}

/// Reference: the same: it takes a meeting, and one whose minutes can be true.
#[test]
fn no_ballots_without_a_meeting() {
    let mut world = residents();
    world.put(Matter::Contributions);
    world
        .matter(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
        .refused_as(Rule::MeetingNotHeld);
    world.step(HEAD, MET, meet(300, 301, 100, 0)).unwrap();
    world
        .matter(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
        .refused_as(Rule::MeetingAgain);
}

/// Reference: point b, clause 6, Article 4, Decree 59/2023: the ballots alone reach the share; votes of
/// the inquorate meeting are not added.
#[test]
fn votes_of_the_meeting_are_not_added() {
    // 198 agreed at the meeting: with two ballots more it would be 200 of 300.
    let verdict = announced().matter(HEAD, "2024-03-25", Do::CountBallots(returned(300, 199, 199)));
    assert_eq!(
        verdict.decided,
        Some(Outcome::NotPassed(Finding {
            rule: Rule::ContributionsMajority,
            evidence: share(199, 300, 200),
        }))
    );
    let mut world = announced();
    let verdict = world.matter(HEAD, "2024-03-25", Do::CountBallots(returned(300, 200, 200)));
    assert_eq!(verdict.decided, Some(Outcome::Passed));
    verdict.lawful();
    let vote = world.group().matter(MATTER).unwrap().passed().unwrap();
    assert_eq!((vote.form, vote.took_part), (Form::Ballots, 200));
}

/// Reference: point a, clause 1, Article 19, Law 10/2022; point a, clause 1, Article 4, Decree 59/2023:
/// the ward chair chooses ballots for commune-wide matters only.
#[test]
fn the_ward_chair_chooses_ballots_commune_wide() {
    let chosen = || plan(BallotGround::WardChoice(Some(number("40/QĐ-UBND"))));
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        ..proposal(Matter::Funds)
    };
    let mut world = residents();
    world.step(WARD_CHAIR, "2024-03-01", Do::Open(wide)).unwrap();
    world.matter(HEAD, PLANNED, chosen()).lawful();
    let mut world = residents();
    world.put(Matter::Funds);
    world
        .matter(HEAD, PLANNED, chosen())
        .refused(Rule::BallotsWard, Evidence::Plain, LAW.at("19(1)a"));
}

/// Reference: point c, clause 1, Article 4, Decree 59/2023: of the group's own, matter 6 only, after
/// agreeing with the Front committee; clause 2, Article 17 of the Law keeps 3, 4 and 5 for a meeting.
#[test]
fn the_head_chooses_ballots_for_matter_six() {
    let chosen = |by| plan(BallotGround::HeadsChoice(by));
    let agreed = Some(consent(Role::FrontCommittee, MET));
    let ask = |matter, by| {
        let mut world = residents();
        world.put(matter);
        world.matter(HEAD, PLANNED, chosen(by))
    };
    ask(Matter::Other, agreed).lawful();
    ask(Matter::Other, None).refused_as(Rule::BallotsChoiceConsent);
    let against = agreed.map(|c| to_dan_pho::procedure::Consent {
        opinion: Opinion::Against,
        ..c
    });
    ask(Matter::Other, against).refused_as(Rule::BallotsChoiceConsent);
    for matter in [Matter::Contributions, Matter::Funds] {
        ask(matter, agreed).refused(
            Rule::BallotsChoice,
            Evidence::Matter {
                observed: matter,
                of: Set::<Matter>::of(&[Matter::Other]),
            },
            DECREE.at("4(1)c"),
        );
    }
    for matter in [Matter::Conventions, Matter::Boards] {
        ask(matter, agreed).refused(
            Rule::MeetingOnly,
            Evidence::Matter {
                observed: matter,
                of: Set::<Matter>::of(&[Matter::Conventions, Matter::Head, Matter::Boards]),
            },
            LAW.at("17(2)"),
        );
    }
}

/// Reference: clause 2, Article 19, Law 10/2022; clause 3, Article 4, Decree 59/2023: a team of 3 to 5,
/// led by a representative of the Front committee.
#[test]
fn a_team_of_three_to_five_led_by_the_front() {
    for (members, lawful) in [(2, false), (3, true), (5, true), (6, false)] {
        let plan = HouseholdBallots {
            team: members,
            ..household_ballots()
        };
        let ground = BallotGround::AfterMeeting;
        let act = Do::PlanBallots { ground, plan };
        let verdict = met(Matter::Contributions, 199).matter(HEAD, PLANNED, act);
        if lawful {
            verdict.lawful();
        } else {
            let evidence = Evidence::Count {
                observed: u32::from(members),
                least: 3,
                most: 5,
            };
            verdict.irregular(Rule::BallotTeam, evidence, LAW.at("19(2)"));
        }
    }
    let plan = HouseholdBallots {
        leader: Role::Head,
        ..household_ballots()
    };
    let ground = BallotGround::AfterMeeting;
    met(Matter::Contributions, 199)
        .matter(HEAD, PLANNED, Do::PlanBallots { ground, plan })
        .irregular(
            Rule::BallotLeader,
            Evidence::Actor {
                role: Role::Head,
                allowed: Set::<Role>::of(&[Role::FrontHead, Role::FrontCommittee]),
            },
            DECREE.at("4(3)"),
        );
}

/// Reference: clause 2, Article 19, Law 10/2022: announced at least 2 days before.
#[test]
fn announced_two_days_before() {
    for (from, lawful) in [("2024-03-16", true), ("2024-03-15", false)] {
        let mut world = met(Matter::Contributions, 199);
        world
            .step(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
            .unwrap();
        let verdict = world.matter(HEAD, "2024-03-14", window(from, "2024-03-25"));
        if lawful {
            verdict.lawful();
        } else {
            verdict.irregular(Rule::BallotNotice, ahead(Some(1), 2), LAW.at("19(2)"));
        }
    }
}

/// Reference: clause 2, Article 4, Decree 59/2023: the plan reaches the ward within 2 days. Issued on
/// Tuesday the 12th, so by Thursday the 14th; one never sent is late at the count.
#[test]
fn the_plan_is_sent_within_two_days() {
    for (sent, lawful) in [
        (Some("2024-03-14"), true),
        (Some("2024-03-15"), false),
        (None, false),
    ] {
        let mut world = met(Matter::Contributions, 199);
        world
            .step(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
            .unwrap();
        if let Some(sent) = sent {
            world.step(HEAD, sent, Do::SendBallotPlan).unwrap();
        }
        world
            .step(HEAD, "2024-03-16", window("2024-03-20", "2024-03-25"))
            .unwrap();
        let verdict = world.matter(HEAD, "2024-03-25", Do::CountBallots(returned(300, 200, 200)));
        if lawful {
            verdict.lawful();
        } else {
            let late = dates(sent.unwrap_or("2024-03-25"), "2024-03-14");
            verdict.irregular(Rule::BallotPlan, late, DECREE.at("4(2)"));
        }
    }
}

/// Reference: the same. Sent late, it is not sent in time by being sent again.
#[test]
fn the_plan_is_sent_once() {
    let mut world = met(Matter::Contributions, 199);
    world
        .step(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
        .unwrap();
    world.step(HEAD, "2024-03-16", Do::SendBallotPlan).unwrap();
    world
        .matter(HEAD, "2024-03-13", Do::SendBallotPlan)
        .refused_as(Rule::AlreadySent);
}

/// Reference: point a, clause 6, Article 4, Decree 59/2023: collected in the time printed on the
/// ballot, counted before two households.
#[test]
fn counted_after_the_window_before_two_households() {
    announced()
        .matter(HEAD, "2024-03-24", Do::CountBallots(returned(300, 200, 200)))
        .refused_as(Rule::TooEarly);
    let mut count = returned(300, 200, 200);
    count.witnesses = 1;
    let evidence = Evidence::Count {
        observed: 1,
        least: 2,
        most: u32::MAX,
    };
    announced()
        .matter(HEAD, "2024-03-25", Do::CountBallots(count))
        .irregular(Rule::BallotWitnesses, evidence, DECREE.at("4(6)a"));
    // A window that ends before it begins is none.
    let mut world = met(Matter::Contributions, 199);
    world
        .step(HEAD, PLANNED, plan(BallotGround::AfterMeeting))
        .unwrap();
    world
        .matter(HEAD, "2024-03-14", window("2024-03-20", "2024-03-19"))
        .refused_as(Rule::TooEarly);
}

/// Reference: clause 3, Article 19, Law 10/2022: one ballot a household; the rest is arithmetic.
#[test]
fn one_ballot_a_household() {
    let count = |change: fn(&mut BallotCount<MatterResult>)| {
        let mut count = returned(300, 200, 200);
        change(&mut count);
        announced()
            .matter(HEAD, "2024-03-25", Do::CountBallots(count))
            .decided
            .and_then(Outcome::why)
            .map(|f| f.rule)
    };
    assert_eq!(count(|c| c.issued = 301), Some(Rule::BallotsAboveHouseholds));
    assert_eq!(count(|c| c.issued = 199), Some(Rule::ReturnedAboveIssued));
    assert_eq!(count(|c| c.invalid = 1), Some(Rule::BallotsUnbalanced));
    assert_eq!(count(|c| c.result.against = 1), Some(Rule::OpinionsAboveBallots));
    assert_eq!(
        count(|c| (c.valid, c.invalid, c.result.in_favour) = (150, 50, 150)),
        Some(Rule::ContributionsMajority)
    );
}

/// Reference: clause 3, Article 20, Law 10/2022: the decision is sent within 5 working days of the end
/// of the window, not of the count. The 25th is a Monday, so by Monday 1/4/2024.
#[test]
fn the_time_to_send_runs_from_the_end_of_the_window() {
    let mut world = announced();
    world
        .step(HEAD, "2024-03-28", Do::CountBallots(returned(300, 200, 200)))
        .unwrap();
    let vote = world.group().matter(MATTER).unwrap().passed().unwrap();
    assert_eq!(vote.send_due, Due::By(day("2024-04-01")));
}

/// Reference: no text. Who runs them while there is neither a head nor a provisional head is not said: it
/// is listed, and nobody is turned away.
#[test]
fn nobody_is_named_while_there_is_no_head() {
    let died = vacancy::EndTenure {
        office: Office::Head,
        person: person(1),
        ground: vacancy::EndGround::Death,
    };
    let vacant = || {
        let mut world = met(Matter::Contributions, 199);
        world
            .vacate(
                Actor::WardCommittee,
                "2024-03-11",
                vacancy::Command::EndTenure(died),
            )
            .unwrap();
        world
    };
    // Whoever was designated to convene organises the ballots; nobody else does.
    vacant()
        .matter(Actor::FrontCommittee, PLANNED, plan(BallotGround::AfterMeeting))
        .refused_as(Rule::BallotCompetence);
    let mut world = vacant();
    let convener = Do::Designate(Actor::FrontCommittee);
    world.step(WARD_CHAIR, "2024-03-11", convener).unwrap();
    for (on, act) in [
        (PLANNED, plan(BallotGround::AfterMeeting)),
        ("2024-03-13", Do::SendBallotPlan),
        ("2024-03-14", window("2024-03-20", "2024-03-25")),
        ("2024-03-25", Do::CountBallots(returned(300, 200, 200))),
    ] {
        let what = Command::Meeting {
            matter: MATTER,
            act: act.clone(),
        };
        let unregulated = world.unregulated(Actor::FrontCommittee, on, what);
        assert!(unregulated.contains(&Rule::BallotCompetence), "{act:?}");
        world.matter(Actor::FrontCommittee, on, act).lawful();
    }
    let mut world = vacant();
    world
        .vacate(Actor::WardCommittee, "2024-03-11", appoint(5, "2024-03-11"))
        .unwrap();
    world
        .matter(Actor::FrontCommittee, PLANNED, plan(BallotGround::AfterMeeting))
        .refused_as(Rule::BallotCompetence);
    world
        .matter(
            Actor::ProvisionalHead(person(5)),
            PLANNED,
            plan(BallotGround::AfterMeeting),
        )
        .lawful();
}

/// Reference: clauses 1 and 2, Article 19, Law 10/2022: the head organises them; nobody else is named.
#[test]
fn the_head_organises_them() {
    met(Matter::Contributions, 199)
        .matter(Actor::FrontCommittee, PLANNED, plan(BallotGround::AfterMeeting))
        .refused(
            Rule::BallotCompetence,
            Evidence::Actor {
                role: Role::FrontCommittee,
                allowed: Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            },
            LAW.at("19(2)"),
        );
    let mut world = residents();
    world.notified(Matter::Contributions);
    world
        .matter(HEAD, PLANNED, Do::CountBallots(returned(300, 200, 200)))
        .refused_as(Rule::NoBallots);
    // A second notice is no harm; nothing has passed yet.
    world.matter(HEAD, "2024-03-08", notice(None)).lawful();
}
