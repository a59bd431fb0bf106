//! The yearly conference.

use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{ObligationKind, Process, VoteOutcome};
use to_dan_pho::law::edition::Strength;
use to_dan_pho::law::{Due, Report, Role};
use to_dan_pho::procedures::conference::Command as Confer;
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Lang, Rule};

use crate::nd_59_2023::meeting::{DECREE, LAW};
use crate::support::residents::{HEAD, conference_plan, hearing, residents};
use crate::support::verdict::{Named, ahead, by, dates};
use crate::support::{World, day};

/// A conference planned and notified.
fn notified(world: &mut World, planned: &str, notified: &str, held: &str) {
    world.conference(HEAD, planned, conference_plan(planned)).lawful();
    world
        .conference(HEAD, notified, Confer::Notify(day(held)))
        .lawful();
}

fn held(world: &mut World, held: &str, ahead_by: &str) {
    notified(world, ahead_by, ahead_by, held);
    let verdict = world.conference(HEAD, held, hearing(Report::ALL));
    assert_eq!(verdict.refused, None);
}

/// Reference: clause 4, Article 10, Decree 59/2023: agreed with the ward committee, the ward Front and
/// the inspection board before it is carried out.
#[test]
fn the_plan_is_agreed_with_three_bodies() {
    residents()
        .conference(HEAD, "2024-12-01", conference_plan("2024-12-01"))
        .lawful();
    for (missing, rule) in [
        (Role::WardCommittee, Rule::ConferenceConsent),
        (Role::WardFront, Rule::ConferenceConsent),
        (Role::InspectionBoard, Rule::ConferenceBoardConsent),
    ] {
        let Confer::Plan(mut consents) = conference_plan("2024-12-01") else {
            unreachable!()
        };
        consents.retain(|c| c.of != missing);
        let evidence = Evidence::Consent {
            of: missing,
            strength: Strength::Agreement,
            got: None,
        };
        residents()
            .conference(HEAD, "2024-12-01", Confer::Plan(consents))
            .irregular(rule, evidence, DECREE.at("10(4)"));
    }
}

/// Reference: no text; arithmetic. No more come than there are.
#[test]
fn no_more_come_than_there_are() {
    for (eligible, beyond) in [(300, None), (299, Some(Rule::PresentAboveEligible))] {
        let mut world = residents();
        notified(&mut world, "2024-12-01", "2024-12-10", "2024-12-20");
        let said = Confer::Hold {
            households: eligible,
            present: 300,
            reports: Set::<Report>::of(Report::ALL),
        };
        let verdict = world.conference(HEAD, "2024-12-20", said);
        assert_eq!(verdict.refused, None);
        assert_eq!(verdict.irregular.first().map(|f| f.rule), beyond);
        // Such minutes are inconsistent: the answer is not a plain one, and says with which numbers.
        let done = world.log.last().unwrap();
        assert_eq!(done.is_plain(), beyond.is_none());
        let evidence = Evidence::Against {
            observed: 300,
            recorded: 299,
        };
        let flaw = beyond.map(|rule| VoteOutcome::Inconsistent(Finding { rule, evidence }));
        assert_eq!(done.vote_outcome(), flaw);
        let told = done.remarks(&world.book, Lang::En);
        assert_eq!(
            told.matches("more attended (300) than are on the voter list (299)")
                .count(),
            usize::from(flaw.is_some()),
            "{told}"
        );
    }
}

/// Reference: clause 2, Article 33, Law 10/2022: the head convenes and chairs.
#[test]
fn the_head_convenes() {
    residents()
        .conference(Actor::FrontCommittee, "2024-12-01", conference_plan("2024-12-01"))
        .refused(
            Rule::ConferenceCompetence,
            Evidence::Actor {
                role: Role::FrontCommittee,
                allowed: Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            },
            LAW.at("33(2)"),
        );
}

/// Reference: the last paragraph of clause 2, Article 11, Decree 59/2023: after the conference the head reports on it in
/// writing. Who reports is cited so, and not by who convenes.
#[test]
fn the_head_reports_in_writing() {
    let mut world = residents();
    notified(&mut world, "2024-12-01", "2024-12-10", "2024-12-20");
    world
        .conference(HEAD, "2024-12-20", hearing(Report::ALL))
        .lawful();
    let due = world.group().obligations(day("2024-12-21"), &world.book);
    let report = due
        .iter()
        .find(|due| due.what == ObligationKind::ReportConference)
        .unwrap();
    assert_eq!(report.rule, Rule::ConferenceReportCompetence);
    assert!(
        report
            .explain(&world.book, Lang::En)
            .contains("clause 2, Article 11")
    );
    world
        .conference(Actor::FrontCommittee, "2024-12-21", Confer::Report)
        .refused(
            Rule::ConferenceReportCompetence,
            Evidence::Actor {
                role: Role::FrontCommittee,
                allowed: Set::<Role>::of(&[Role::Head, Role::ProvisionalHead]),
            },
            DECREE.at("11(2)"),
        );
    world.conference(HEAD, "2024-12-21", Confer::Report).lawful();
}

/// Reference: point c, clause 1, Article 11, Decree 59/2023: sent to the households at least 5 days
/// before.
#[test]
fn five_days_of_notice() {
    for (on, lawful) in [("2024-12-15", true), ("2024-12-16", false)] {
        let mut world = residents();
        notified(&mut world, "2024-12-01", on, "2024-12-20");
        let verdict = world.conference(HEAD, "2024-12-20", hearing(Report::ALL));
        if lawful {
            verdict.lawful();
        } else {
            verdict.irregular(Rule::ConferenceNotice, ahead(Some(4), 5), DECREE.at("11(1)c"));
        }
    }
    let mut world = residents();
    world
        .conference(HEAD, "2024-12-01", conference_plan("2024-12-01"))
        .lawful();
    world
        .conference(HEAD, "2024-12-20", hearing(Report::ALL))
        .irregular(Rule::ConferenceNotice, ahead(None, 5), DECREE.at("11(1)c"));
}

/// Reference: clause 3, Article 33, Law 10/2022: the reports of the head, the Front committee and the
/// member of the inspection board.
#[test]
fn three_reports_are_heard() {
    for &missing in Report::ALL {
        let mut world = residents();
        notified(&mut world, "2024-12-01", "2024-12-10", "2024-12-20");
        let others: Vec<_> = Report::ALL.iter().copied().filter(|r| *r != missing).collect();
        world.conference(HEAD, "2024-12-20", hearing(&others)).irregular(
            Rule::ConferenceReports,
            Evidence::Report(missing),
            LAW.at("33(3)"),
        );
    }
}

/// Reference: clause 1, Article 33, Law 10/2022: once a year, at its end. Held on 20/12/2024, the next
/// is owed until 31/12/2025.
#[test]
fn once_a_year() {
    let mut world = residents();
    held(&mut world, "2024-12-20", "2024-12-10");
    let conference = world.group().conference().unwrap();
    assert_eq!(conference.due(), by("2025-12-31"));
    for (on, days) in [("2025-12-30", 0), ("2025-12-31", 0), ("2026-01-01", 1)] {
        let due = world.due_of(Process::Conference, on);
        assert_eq!(
            (due[0].what, due[0].overdue_days(day(on))),
            (ObligationKind::HoldConference, days)
        );
    }

    notified(&mut world, "2025-12-01", "2025-12-10", "2025-12-30");
    // While the next is prepared the duty stands.
    assert_eq!(world.group().conference().unwrap().due(), by("2025-12-31"));
    world
        .conference(HEAD, "2026-01-02", hearing(Report::ALL))
        .irregular(
            Rule::ReportEvery,
            dates("2026-01-02", "2025-12-31"),
            LAW.at("33(1)"),
        );
}

/// Reference: the same: of the first conference of a record nothing tells since when it is owed.
#[test]
fn nothing_is_known_of_the_first() {
    let mut world = residents();
    world
        .conference(HEAD, "2024-12-01", conference_plan("2024-12-01"))
        .lawful();
    assert_eq!(world.group().conference().unwrap().due(), Due::NotRegulated);
}

/// Reference: Article 11, Decree 59/2023, last paragraph: a written report afterwards; by when is not
/// said.
#[test]
fn a_written_report_follows() {
    let mut world = residents();
    world
        .conference(HEAD, "2024-12-21", Confer::Report)
        .refused_as(Rule::ConferenceNotHeld);
    held(&mut world, "2024-12-20", "2024-12-10");
    assert_eq!(world.group().conference().unwrap().reported(), None);
    world.conference(HEAD, "2025-02-20", Confer::Report).lawful();
    world
        .conference(HEAD, "2025-02-21", Confer::Report)
        .refused_as(Rule::AlreadySent);
}

/// Reference: Article 10, Circular 04/2012 as amended by 14/2018 (reported): the head reported every
/// six months; of how the conference was called nothing was read, so nothing of it is checked.
#[test]
fn twice_a_year_under_the_pre_2023_rules() {
    let mut world = World::new(1);
    world.headed("2020-06-14", "2020-06-20", 1);
    world
        .conference(HEAD, "2020-12-01", Confer::Plan(Vec::new()))
        .lawful();
    let verdict = world.conference(HEAD, "2020-12-20", hearing(&[Report::Head]));
    assert_eq!(verdict.due, Some(by("2021-06-30")));
    verdict.lawful();
    world
        .conference(HEAD, "2021-07-01", Confer::Plan(Vec::new()))
        .lawful();
    let circular = Named(
        "Thông tư 04/2012/TT-BNV, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BNV",
        "Circular 04/2012/TT-BNV as amended by Circular 14/2018/TT-BNV",
    );
    world
        .conference(HEAD, "2021-07-05", hearing(&[Report::Head]))
        .irregular(
            Rule::ReportEvery,
            dates("2021-07-05", "2021-06-30"),
            circular.at("10"),
        );
}

/// Reference: clause 2, Article 33, Law 10/2022; point b, clause 1, Article 11, Decree 59/2023: of all
/// households. Of whom the conference of the pre-2023 rules was no text read says, so it is not compared.
#[test]
fn the_conference_is_of_every_household() {
    let of = |households| Confer::Hold {
        households,
        present: 200,
        reports: Set::<Report>::of(Report::ALL),
    };
    let mut world = residents();
    notified(&mut world, "2024-12-01", "2024-12-10", "2024-12-20");
    let held = world.conference(HEAD, "2024-12-20", of(299));
    let evidence = Evidence::Against {
        observed: 299,
        recorded: 300,
    };
    let rule = Rule::VoterListNotHouseholds;
    assert_eq!(held.irregular, [Finding { rule, evidence }]);
}
