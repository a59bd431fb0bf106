//! The scenarios of the rules on what the residents decide.

use to_dan_pho::Actor;
use to_dan_pho::law::edition::{Entries, Permission, Span};
use to_dan_pho::law::{Content, Matter, MatterScope, Opinion, Province, Report, Role, UnitKind};
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedure::{Ballots, VotingForm};
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedures::conference::Command as Confer;
use to_dan_pho::procedures::meeting::MatterResult;
use to_dan_pho::procedures::meeting::{
    BallotGround, Change, Command as Do, Consenting, Flaw, Objection, Part, Proposal, Way, commune_wide,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Rule, Rulebook};

use crate::rule::{by_law, entry, province};
use crate::support::residents::{
    HEAD, clicked, conference_plan, consent, hearing, matter, meet, minutes, notice, online, plan, proposal,
    residents, returned, window, written,
};
use crate::support::verdict::{Verdict, by};
use crate::support::{WARD_CHAIR, World, day, number, person, recognition};

const OPEN: &str = "2024-03-01";
const MET: &str = "2024-03-10";
const WARD: Actor = Actor::WardCommittee;
const RESIDENT: Actor = Actor::Resident(person(50));

fn put(on: Matter) -> World {
    let mut world = residents();
    world.put(on);
    world
}

fn notified(on: Matter) -> World {
    let mut world = residents();
    world.notified(on);
    world
}

fn passed(on: Matter) -> World {
    let mut world = residents();
    world.passed(on);
    world
}

fn sent(on: Matter) -> World {
    let mut world = residents();
    world.sent(on);
    world
}

fn open(by: Actor, proposal: Proposal) -> Verdict {
    residents().matter(by, OPEN, Do::Open(proposal))
}

/// A proposal of a resident with so many consents of each day.
fn initiative(households: &[(&str, u32)], opinion: Option<Opinion>) -> Proposal {
    Proposal {
        consent: opinion.map(|opinion| to_dan_pho::procedure::Consent {
            opinion,
            ..consent(Role::FrontCommittee, OPEN)
        }),
        households: households
            .iter()
            .map(|(on, households)| Consenting {
                on: day(on),
                households: *households,
            })
            .collect(),
        ..proposal(Matter::Other)
    }
}

fn commune(matter: Matter, consent_of: Option<Role>) -> Proposal {
    Proposal {
        scope: MatterScope::Commune,
        consent: consent_of.map(|of| consent(of, OPEN)),
        ..proposal(matter)
    }
}

fn held(on: Matter, change: impl FnOnce(&mut Sitting<MatterResult>)) -> Verdict {
    let mut said = minutes(300, 300, 300, 0);
    change(&mut said);
    notified(on).matter(HEAD, MET, Do::Hold(said))
}

fn secret(minutes: &mut Sitting<MatterResult>, change: impl FnOnce(&mut Ballots)) {
    let mut ballots = Ballots {
        issued: 300,
        returned: 300,
        valid: 300,
        invalid: 0,
        kinds: None,
        board: 3,
        board_for: Some(300),
        witnesses: 2,
    };
    change(&mut ballots);
    minutes.form = VotingForm::SecretBallot(ballots);
}

/// A meeting of the 10th on contributions to which too few came, then ballots from the 20th to the
/// 25th.
fn balloting() -> World {
    let mut world = notified(Matter::Contributions);
    world.step(HEAD, MET, meet(300, 199, 199, 0)).unwrap();
    world
        .step(HEAD, "2024-03-12", plan(BallotGround::AfterMeeting))
        .unwrap();
    world
}

fn announced() -> World {
    let mut world = balloting();
    world.step(HEAD, "2024-03-13", Do::SendBallotPlan).unwrap();
    world
        .step(HEAD, "2024-03-14", window("2024-03-20", "2024-03-25"))
        .unwrap();
    world
}

fn clusters(households: &[u32], chair: Role, lives_there: bool, agreed: bool) -> Do {
    Do::PlanClusters(Clusters {
        // Three live far apart, two close together.
        scattered: households.len() > 2,
        clusters: households
            .iter()
            .map(|households| Cluster {
                households: *households,
                chair,
                lives_there,
            })
            .collect(),
        consent: agreed.then(|| consent(Role::FrontCommittee, OPEN)),
    })
}

fn objection(flaw: Flaw) -> Objection {
    Objection {
        decision: Some(number("31/QĐ-UBND")),
        flaw,
    }
}

fn changes(of: u128, matter: Matter) -> Proposal {
    Proposal {
        changes: Some(Change {
            decision: super::support::residents::matter(of),
            way: Way::Replace,
        }),
        ..proposal(matter)
    }
}

fn planned() -> World {
    let mut world = residents();
    assert_eq!(
        world
            .conference(HEAD, "2024-12-01", conference_plan("2024-12-01"))
            .refused,
        None
    );
    world
}

fn conferred() -> World {
    let mut world = planned();
    let day = day("2024-12-20");
    assert_eq!(
        world.conference(HEAD, "2024-12-10", Confer::Notify(day)).refused,
        None
    );
    assert_eq!(
        world.conference(HEAD, "2024-12-20", hearing(Report::ALL)).refused,
        None
    );
    world
}

/// Something this rule must come of.
#[expect(clippy::too_many_lines, reason = "one arm a rule")]
pub fn produce(rule: Rule) -> Verdict {
    match rule {
        // Proposals.
        Rule::MeetingMatters => open(HEAD, proposal(Matter::Head)),
        Rule::CommuneMatters => {
            let mut world = residents();
            world.book = by_law(Entries {
                commune_matters: entry(Set::<Matter>::of(&[Matter::Contributions])),
                ..Entries::NONE
            });
            let wide = commune(Matter::Conventions, Some(Role::WardFrontChair));
            world.matter(WARD_CHAIR, OPEN, Do::Open(wide))
        }
        Rule::ProposeGroup => open(WARD_CHAIR, proposal(Matter::Other)),
        Rule::ProposeGroupConsent => open(
            HEAD,
            Proposal {
                consent: None,
                ..proposal(Matter::Other)
            },
        ),
        Rule::ProposeCommune => open(HEAD, commune(Matter::Funds, Some(Role::WardFrontChair))),
        Rule::ProposeCommuneConsent => open(WARD_CHAIR, commune(Matter::Funds, None)),
        Rule::Initiative => open(RESIDENT, initiative(&[("2024-02-01", 29)], None)),
        Rule::InitiativeValid => open(
            RESIDENT,
            initiative(&[("2023-11-01", 10), ("2024-02-01", 29)], None),
        ),
        Rule::InitiativeBelow => open(
            RESIDENT,
            initiative(&[("2024-02-01", 29)], Some(Opinion::Against)),
        ),
        Rule::NothingToAmend => open(HEAD, changes(7, Matter::Other)),
        Rule::DroppedByAnother => {
            let mut world = residents();
            let wide = commune(Matter::Funds, Some(Role::WardFrontChair));
            world.step(WARD_CHAIR, OPEN, Do::Open(wide)).unwrap();
            world.matter(HEAD, OPEN, Do::Abandon)
        }
        Rule::MatterOpen => put(Matter::Other).matter(HEAD, OPEN, Do::Open(proposal(Matter::Other))),
        Rule::NoMatter => residents().matter(HEAD, MET, notice(None)),
        // The meeting.
        Rule::MeetingConvening => {
            put(Matter::Other).matter(Actor::FrontCommittee, "2024-03-04", notice(None))
        }
        Rule::ConvenerCompetence | Rule::ConvenerWho => {
            let mut world = World::new(1);
            world
                .step(RESIDENT, OPEN, Do::Open(initiative(&[("2024-02-01", 50)], None)))
                .unwrap();
            match rule {
                Rule::ConvenerCompetence => world.matter(WARD, OPEN, Do::Designate(Actor::FrontCommittee)),
                _ => world.matter(WARD_CHAIR, OPEN, Do::Designate(Actor::Deputy(person(2)))),
            }
        }
        Rule::HeadInOffice => {
            put(Matter::Other).matter(WARD_CHAIR, OPEN, Do::Designate(Actor::FrontCommittee))
        }
        Rule::DocumentsAhead => {
            let mut world = put(Matter::Conventions);
            world
                .step(HEAD, "2024-03-04", notice(Some("2024-03-09")))
                .unwrap();
            world.matter(HEAD, MET, meet(300, 300, 300, 0))
        }
        Rule::SecretaryChoice => held(Matter::Other, |m| m.secretary_for = Some(150)),
        Rule::BoardChoice => held(Matter::Other, |m| secret(m, |b| b.board_for = Some(150))),
        Rule::ContributionsMajority => held(Matter::Contributions, |m| {
            (m.result.in_favour, m.result.declared) = (199, false)
        }),
        Rule::ConventionsMajority => held(Matter::Conventions, |m| {
            (m.result.in_favour, m.result.declared) = (150, false)
        }),
        Rule::OtherMajority => held(Matter::Other, |m| {
            (m.result.in_favour, m.result.declared) = (150, false)
        }),
        Rule::ConventionsQuorum => held(Matter::Conventions, |m| *m = minutes(300, 150, 150, 0)),
        Rule::MeetingQuorum => {
            let mut world = World::new(1);
            world.headed("2020-06-14", "2020-06-20", 1);
            world
                .step(HEAD, "2020-07-01", Do::Open(proposal(Matter::Contributions)))
                .unwrap();
            world.matter(HEAD, "2020-07-10", meet(300, 150, 150, 0))
        }
        Rule::CommuneMajority => {
            let on = day(MET);
            let book = Rulebook::builtin();
            let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, on).unwrap();
            let groups = [Some(to_dan_pho::procedure::Outcome::Passed), None];
            let mut verdict = held(Matter::Other, |_| {});
            verdict.decided = Some(commune_wide(groups, rules));
            verdict
        }
        Rule::TooFewToPass => held(Matter::Contributions, |m| *m = minutes(300, 199, 199, 0)),
        Rule::OpinionsAboveBallots => held(Matter::Other, |m| m.result.against = 1),
        Rule::PartsEligible
        | Rule::PartsPresent
        | Rule::PartsInFavour
        | Rule::PartsAgainst
        | Rule::PartsNotPlanned => {
            let other = |of| u32::from(rule == of);
            let part = Part {
                on: day(MET),
                eligible: 300 - other(Rule::PartsEligible),
                present: 299 - other(Rule::PartsPresent),
                in_favour: 299 - other(Rule::PartsInFavour),
                against: other(Rule::PartsAgainst),
            };
            let mut world = residents();
            world.put(Matter::Other);
            if rule != Rule::PartsNotPlanned {
                world
                    .step(WARD, OPEN, clusters(&[300], Role::Head, true, true))
                    .unwrap();
            }
            world.step(HEAD, OPEN, notice(None)).unwrap();
            let mut said = minutes(300, 299, 299, 0);
            said.result.parts = vec![part];
            world.matter(HEAD, MET, Do::Hold(said))
        }
        Rule::NoClusters => put(Matter::Other).matter(WARD, OPEN, clusters(&[], Role::Head, true, true)),
        Rule::ClustersNotHouseholds => {
            put(Matter::Other).matter(WARD, OPEN, clusters(&[150, 149], Role::Head, true, true))
        }
        Rule::SecretaryAbovePresent => held(Matter::Other, |m| m.secretary_for = Some(301)),
        Rule::FormAbovePresent => held(Matter::Other, |m| m.form_for = Some(301)),
        Rule::BoardAbovePresent => held(Matter::Other, |m| secret(m, |b| b.board_for = Some(301))),
        Rule::MatterDecided => passed(Matter::Other).matter(HEAD, MET, notice(None)),
        Rule::MatterNotDecided => notified(Matter::Other).matter(HEAD, MET, Do::Write(written())),
        // Household ballots.
        Rule::MeetingOnly => put(Matter::Conventions).matter(
            HEAD,
            MET,
            plan(BallotGround::HeadsChoice(Some(consent(
                Role::FrontCommittee,
                OPEN,
            )))),
        ),
        Rule::BallotsChoice => put(Matter::Funds).matter(
            HEAD,
            MET,
            plan(BallotGround::HeadsChoice(Some(consent(
                Role::FrontCommittee,
                OPEN,
            )))),
        ),
        Rule::BallotsChoiceConsent => {
            put(Matter::Other).matter(HEAD, MET, plan(BallotGround::HeadsChoice(None)))
        }
        Rule::BallotsWard => put(Matter::Funds).matter(
            HEAD,
            MET,
            plan(BallotGround::WardChoice(Some(number("9/QĐ-UBND")))),
        ),
        Rule::MeetingNotHeld => put(Matter::Funds).matter(HEAD, MET, plan(BallotGround::AfterMeeting)),
        Rule::BallotsAfter => {
            let mut world = notified(Matter::Contributions);
            world.step(HEAD, MET, meet(300, 200, 150, 50)).unwrap();
            world.matter(HEAD, "2024-03-12", plan(BallotGround::AfterMeeting))
        }
        Rule::BallotCompetence => {
            let mut world = notified(Matter::Contributions);
            world.step(HEAD, MET, meet(300, 199, 199, 0)).unwrap();
            world.matter(
                Actor::FrontCommittee,
                "2024-03-12",
                plan(BallotGround::AfterMeeting),
            )
        }
        Rule::BallotTeam | Rule::BallotLeader => {
            let mut world = notified(Matter::Contributions);
            world.step(HEAD, MET, meet(300, 199, 199, 0)).unwrap();
            let plan = to_dan_pho::procedure::HouseholdBallots {
                team: 2,
                leader: Role::Head,
            };
            let ground = BallotGround::AfterMeeting;
            world.matter(HEAD, "2024-03-12", Do::PlanBallots { ground, plan })
        }
        Rule::BallotPlan => {
            let mut world = balloting();
            world
                .step(HEAD, "2024-03-14", window("2024-03-20", "2024-03-25"))
                .unwrap();
            world.matter(HEAD, "2024-03-25", Do::CountBallots(returned(300, 200, 200)))
        }
        Rule::BallotNotice => balloting().matter(HEAD, "2024-03-19", window("2024-03-20", "2024-03-25")),
        Rule::BallotWitnesses => {
            let mut count = returned(300, 200, 200);
            count.witnesses = 1;
            announced().matter(HEAD, "2024-03-25", Do::CountBallots(count))
        }
        Rule::BallotsAboveHouseholds => {
            let mut count = returned(300, 200, 200);
            count.issued = 301;
            announced().matter(HEAD, "2024-03-25", Do::CountBallots(count))
        }
        Rule::NoBallots => put(Matter::Funds).matter(HEAD, MET, Do::SendBallotPlan),
        // Online.
        Rule::OnlineMatters => put(Matter::Funds).matter(HEAD, MET, Do::PlanOnline(online(MET))),
        Rule::OnlineConsent | Rule::OnlineReport | Rule::OnlineTeam | Rule::OnlineLeader => {
            let mut plan = online(MET);
            if rule == Rule::OnlineConsent {
                plan.consent = None;
            }
            (plan.told, plan.team, plan.leader) = (None, 6, Role::Head);
            put(Matter::Other).matter(HEAD, MET, Do::PlanOnline(plan))
        }
        Rule::OnlineChoice => {
            let mut world = put(Matter::Other);
            world.step(HEAD, MET, Do::PlanOnline(online(MET))).unwrap();
            let choice = Do::ChooseOnline {
                eligible: 300,
                chosen: 150,
            };
            world.matter(HEAD, MET, choice)
        }
        Rule::NoOnlineVote => put(Matter::Other).matter(HEAD, MET, Do::CountOnline(clicked(300, 200, 160))),
        // Clusters.
        Rule::ClusterFrom => {
            let mut world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 199);
            world.headed("2023-12-10", "2023-12-13", 1);
            world.put(Matter::Other);
            world.matter(WARD, OPEN, clusters(&[100, 99], Role::Head, true, true))
        }
        Rule::ClusterSize => {
            let mut world = World::new(1);
            world.headed("2020-06-14", "2020-06-20", 1);
            world
                .step(HEAD, "2020-07-01", Do::Open(proposal(Matter::Contributions)))
                .unwrap();
            world.matter(
                WARD,
                "2020-07-02",
                clusters(&[100, 100, 300], Role::Head, true, true),
            )
        }
        Rule::ClusterCompetence => {
            put(Matter::Other).matter(HEAD, OPEN, clusters(&[250, 250], Role::Head, true, true))
        }
        Rule::ClusterConsent => {
            put(Matter::Other).matter(WARD, OPEN, clusters(&[250, 250], Role::Head, true, false))
        }
        Rule::ClusterChair => {
            put(Matter::Other).matter(WARD, OPEN, clusters(&[250, 250], Role::Deputy, true, true))
        }
        Rule::ClusterOneGround => {
            let mut world = World::new(79);
            let matter = Proposal {
                consent: None,
                ..proposal(Matter::Contributions)
            };
            world.step(WARD_CHAIR, "2014-06-01", Do::Open(matter)).unwrap();
            world.matter(
                WARD_CHAIR,
                "2014-06-02",
                clusters(&[100, 100], Role::Head, true, false),
            )
        }
        Rule::ClusterOutsider => {
            put(Matter::Other).matter(WARD, OPEN, clusters(&[250, 250], Role::Resident, false, true))
        }
        // The written decision and its effect.
        Rule::DecisionContents | Rule::DecisionSignatures | Rule::DecisionFormConsent => {
            let mut text = written();
            if rule == Rule::DecisionFormConsent {
                text.consent = None;
            }
            text.contents =
                Set::<Content>::of(Content::ALL).without(Set::<Content>::of(&[Content::Households]));
            text.households = 1;
            passed(Matter::Other).matter(HEAD, MET, Do::Write(text))
        }
        Rule::NotWritten => passed(Matter::Other).matter(HEAD, MET, Do::Send),
        Rule::AlreadyWritten => sent(Matter::Other).matter(HEAD, "2024-03-12", Do::Write(written())),
        Rule::EffectOnAdoption => sent(Matter::Other).matter(WARD, "2024-03-12", Do::Receive),
        Rule::InForceAlready | Rule::EffectCommune | Rule::GroupsAboveAll => {
            let (groups_for, by) = match rule {
                Rule::GroupsAboveAll => (26, WARD),
                _ => (20, WARD_CHAIR),
            };
            let effect = Do::SetEffect {
                decision: Some(number("40/QĐ-UBND")),
                from: day("2024-04-01"),
                groups_for,
                groups: 25,
            };
            if rule == Rule::InForceAlready {
                sent(Matter::Other).matter(WARD, "2024-03-12", effect)
            } else {
                let mut world = residents();
                let wide = commune(Matter::Funds, Some(Role::WardFrontChair));
                world.step(WARD_CHAIR, OPEN, Do::Open(wide)).unwrap();
                world.step(HEAD, MET, meet(300, 300, 300, 0)).unwrap();
                world.matter(by, "2024-03-12", effect)
            }
        }
        Rule::ConventionsRecognition => {
            sent(Matter::Conventions).matter(Actor::WardFront, "2024-03-12", Do::Receive)
        }
        Rule::BoardsRecognition => sent(Matter::Boards).matter(WARD, "2024-03-12", Do::Receive),
        Rule::DecisionRecognitionWithin => {
            let mut world = sent(Matter::Conventions);
            world.step(WARD, "2024-03-12", Do::Receive).unwrap();
            world.matter(WARD, "2024-03-20", Do::Recognise(recognition(&[])))
        }
        Rule::ChangeOfContent => {
            sent(Matter::Other).matter(WARD, "2024-03-12", Do::AskForChange(objection(Flaw::Content)))
        }
        Rule::ConventionsDraft => {
            let mut world = put(Matter::Conventions);
            world.matter(HEAD, MET, meet(300, 300, 300, 0))
        }
        Rule::ConventionsChange => {
            let mut world = residents();
            world.book = by_law(Entries {
                conventions_change: entry(Permission::NotAllowed),
                ..Entries::NONE
            });
            world.sent(Matter::Conventions);
            world.matter(WARD, "2024-03-12", Do::AskForChange(objection(Flaw::Content)))
        }
        // The conference.
        Rule::ConferenceCompetence => {
            residents().conference(Actor::FrontCommittee, "2024-12-01", conference_plan("2024-12-01"))
        }
        Rule::ConferenceReportCompetence => {
            conferred().conference(Actor::FrontCommittee, "2024-12-21", Confer::Report)
        }
        Rule::ConferenceConsent | Rule::ConferenceBoardConsent => {
            residents().conference(HEAD, "2024-12-01", Confer::Plan(Vec::new()))
        }
        Rule::ConferenceNotice | Rule::ConferenceReports => {
            planned().conference(HEAD, "2024-12-20", hearing(&[Report::Head]))
        }
        Rule::ReportEvery => {
            let mut world = conferred();
            assert_eq!(
                world
                    .conference(HEAD, "2025-12-30", conference_plan("2025-12-30"))
                    .refused,
                None
            );
            world.conference(HEAD, "2026-01-05", hearing(Report::ALL))
        }
        Rule::ConferenceOpen => planned().conference(HEAD, "2024-12-02", conference_plan("2024-12-02")),
        Rule::NoConference => conferred().conference(HEAD, "2024-12-21", hearing(Report::ALL)),
        Rule::ConferenceNotHeld => planned().conference(HEAD, "2024-12-02", Confer::Report),
        other => panic!("{other:?} has a scenario in rules.rs"),
    }
}

/// The matter of these scenarios is not the only one a group can have open.
#[test]
fn a_group_has_several_matters_open() {
    let mut world = put(Matter::Other);
    let second = to_dan_pho::group::Command::Meeting {
        matter: matter(101),
        act: Do::Open(proposal(Matter::Conventions)),
    };
    world.act(HEAD, OPEN, second).unwrap();
    assert_eq!(world.group().matters().count(), 2);
}

/// A stretch that divides no year runs from the day of the conference, one that does to the end of its own.
#[test]
fn a_stretch_that_divides_no_year_runs_from_the_day() {
    for (every, due) in [
        (Span::Months(5), by("2020-10-20")),
        (Span::Months(4), by("2020-12-31")),
        (Span::Days(30), by("2020-06-19")),
    ] {
        let mut world = province(Entries {
            report_every: entry(every),
            ..Entries::NONE
        });
        world.headed_for("2020-04-12", "2020-04-20", 1, Some(30));
        world
            .conference(HEAD, "2020-05-01", Confer::Plan(Vec::new()))
            .lawful();
        let verdict = world.conference(HEAD, "2020-05-20", hearing(&[Report::Head]));
        assert_eq!(verdict.due, Some(due), "{every:?}");
    }
}
