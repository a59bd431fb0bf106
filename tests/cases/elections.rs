//! Votes that were really taken, or asked about.

use to_dan_pho::act::Evidence;
use to_dan_pho::act::Finding;
use to_dan_pho::group;
use to_dan_pho::law::edition::Percent;
use to_dan_pho::law::edition::Threshold;
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::election::{Annul, Command, Outcome, TermLabel};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Lang, Rule, Text};

use crate::support::verdict::{Named, by, share};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, agree, ballot, call, day, hold, recognise, rerun, team};

const ORDINANCE: Named = Named("Pháp lệnh 34/2007/PL-UBTVQH11", "Ordinance 34/2007/PL-UBTVQH11");
const JOINT: Named = Named(
    "Nghị quyết liên tịch 09/2008/NQLT-CP-UBTWMTTQVN",
    "Joint Resolution 09/2008/NQLT-CP-UBTWMTTQVN",
);

/// Reference: A1 - thuvienphapluat.vn, hoi-dap-phap-luat/4FAF3: 110 of 216 present, of 310 on the list.
#[test]
fn a1_half_of_those_present_is_not_half_of_the_list() {
    let mut world = World::new(1);
    world.prepare("2014-06-01", &[1]);
    let held = world.election(
        Actor::ElectionTeam,
        "2014-06-01",
        ballot(310, 216, (216, 216, 210, 6), &[(1, 110)], None),
    );
    // The quorum is met (216 of 310 is 69.68%) and the ballots balance (210 + 6 = 216), so the
    // only thing that fails is the share, of the whole list.
    held.came_to(
        Outcome::NoWinner,
        Rule::ElectionMajority,
        share(110, 310, 156),
        ORDINANCE.at("19"),
    );
    assert_eq!(Percent::of(216, 310).text(Lang::En).to_string(), "69.68%");
    world
        .elect(Actor::ElectionTeam, "2014-06-02", Command::Send)
        .unwrap();
    world
        .elect(Actor::WardCommittee, "2014-06-02", Command::Receive)
        .unwrap();
    let refusal = world
        .elect(Actor::WardCommittee, "2014-06-03", recognise(&[]))
        .unwrap_err();
    assert_eq!(refusal.rule, Rule::NobodyElected);
}

/// Reference: A1: the explanation names the list and the 156 that were needed.
#[test]
fn a1_the_reason_is_told_with_its_numbers() {
    let mut world = World::new(1);
    world.prepare("2014-06-01", &[1]);
    world
        .elect(
            Actor::ElectionTeam,
            "2014-06-01",
            ballot(310, 216, (216, 216, 210, 6), &[(1, 110)], None),
        )
        .unwrap();
    let election = world.group().election().unwrap();
    let reason = election.held().unwrap().outcome.why().unwrap();
    let rules = world.book.get(election.regulation()).unwrap();
    let said = reason.explain(rules, Lang::Vi).to_string();
    for part in ["110", "310", "35,48%", "156"] {
        assert!(said.contains(part), "{said}");
    }
    // Whoever counts half of those present, or of the valid ballots, elects wrongly.
    assert!(Threshold::MORE_THAN_HALF.reached(110, 216));
    assert!(Threshold::MORE_THAN_HALF.reached(110, 210));
}

/// The votes of A2: 361 on the list, 314 came, 308 valid ballots, 159 and 149 votes.
fn a2_votes() -> Command {
    ballot(361, 314, (314, 314, 308, 6), &[(1, 159), (2, 149)], None)
}

/// A2 up to the re-run ordered on the day of the first vote. The source does not tell the figures
/// of the first round, only that nobody was elected; any such will do.
fn a2_first_round(second: &str) -> World {
    let mut world = World::of(31, LocalTerm::Thon, 361);
    world.prepare("2013-01-27", &[1, 2]);
    let first = world.election(
        Actor::ElectionTeam,
        "2013-01-27",
        ballot(361, 300, (300, 300, 300, 0), &[(1, 150), (2, 150)], None),
    );
    assert!(matches!(first.outcome, Some(Outcome::NoWinner(_))));
    // Fifteen days end on 11/2/2013, the second day of Tết; the free days run to Friday the 15th,
    // so the last day is Monday the 18th (clause 5, Article 148 of the Civil Code).
    assert_eq!(first.due, Some(by("2013-02-18")));
    world.election(WARD_CHAIR, "2013-01-27", rerun(second)).lawful();
    world
}

/// Reference: A2 - nguoiduatin.vn, 20498382: first vote 27/1/2013, second 31/1/2013, nobody elected.
#[test]
fn a2_a_second_round_four_days_later_stands_and_elects_nobody() {
    let mut world = a2_first_round("2013-01-31");
    assert_eq!(world.group().election().unwrap().round(), 2);
    let second = world.election(Actor::ElectionTeam, "2013-01-31", a2_votes());
    // Four days, and no notice of twenty days is asked for: the rule that applies is the re-run's.
    assert_eq!(second.irregular, []);
    second.came_to(
        Outcome::NoWinner,
        Rule::ElectionMajority,
        share(159, 361, 181),
        ORDINANCE.at("19"),
    );
    // More than half of those who came and of the valid ballots, and still not of the list.
    assert!(Threshold::MORE_THAN_HALF.reached(159, 314) && Threshold::MORE_THAN_HALF.reached(159, 308));
    let percent = |votes| Percent::of(votes, 361).text(Lang::Vi).to_string();
    assert_eq!([percent(159), percent(149)], ["44,04%", "41,27%"]);
}

/// Reference: A2: which deadline rule applies to a re-run is told, not forced silently.
#[test]
fn a2_the_deadline_of_a_rerun_is_the_one_of_fifteen_days() {
    a2_first_round("2013-01-31");
    let mut world = a2_first_round("2013-02-18");
    world
        .election(Actor::ElectionTeam, "2013-02-18", a2_votes())
        .keeps(Rule::RerunWithin);
    let mut world = a2_first_round("2013-02-18");
    let late = world.election(Actor::ElectionTeam, "2013-02-19", a2_votes());
    late.irregular(
        Rule::RerunWithin,
        crate::support::verdict::dates("2013-02-19", "2013-02-18"),
        JOINT.whole(),
    );
}

/// Reference: A2: without an order of re-run the second vote is no second vote.
#[test]
fn a2_a_second_vote_needs_an_order() {
    let mut world = World::of(31, LocalTerm::Thon, 361);
    world.prepare("2013-01-27", &[1, 2]);
    world
        .elect(Actor::ElectionTeam, "2013-01-27", a2_votes())
        .unwrap();
    world
        .election(Actor::ElectionTeam, "2013-01-31", a2_votes())
        .refused_as(Rule::AlreadyHeld);
}

/// Reference: A4 - luatminhkhue.vn: 600 voters, 500 voted, 280 and 260 votes: 540 of 500 ballots.
#[test]
fn a4_more_votes_than_ballots_spoil_the_minutes() {
    let mut world = World::of(36, LocalTerm::Thon, 700);
    world.prepare("2014-06-01", &[1, 2]);
    let held = world.election(
        Actor::ElectionTeam,
        "2014-06-01",
        ballot(600, 500, (500, 500, 500, 0), &[(1, 280), (2, 260)], Some(1)),
    );
    let flaw = Finding {
        rule: Rule::VotesAboveBallots,
        evidence: Evidence::Against {
            observed: 540,
            recorded: 500,
        },
    };
    assert_eq!(held.outcome, Some(Outcome::Inconsistent(flaw)));
    assert!(held.irregular.contains(&Finding::plain(Rule::DeclaredOtherwise)));
    world
        .elect(Actor::ElectionTeam, "2014-06-02", Command::Send)
        .unwrap();
    world
        .elect(Actor::WardCommittee, "2014-06-02", Command::Receive)
        .unwrap();
    world
        .election(
            Actor::WardCommittee,
            "2014-06-03",
            recognise(&[Rule::DeclaredOtherwise]),
        )
        .refused_as(Rule::InconsistentStands);
    assert_eq!(world.group().head_on(day("2014-06-03")), None);
    // By show of hands the bound is the people present, and it is the same.
    let mut world = World::of(36, LocalTerm::Thon, 700);
    world.prepare("2014-06-01", &[1, 2]);
    let hands = world.election(
        Actor::ElectionTeam,
        "2014-06-01",
        hold(600, 500, &[(1, 280), (2, 260)], None),
    );
    assert_eq!(hands.outcome, Some(Outcome::Inconsistent(flaw)));
}

/// Reference: A4: even if the minutes were accepted, 280 of 600 is less than half of the list.
#[test]
fn a4_the_votes_of_the_leader_would_not_have_sufficed() {
    let mut world = World::of(36, LocalTerm::Thon, 700);
    world.prepare("2014-06-01", &[1, 2]);
    let held = world.election(
        Actor::ElectionTeam,
        "2014-06-01",
        ballot(600, 500, (500, 500, 500, 0), &[(1, 280), (2, 220)], None),
    );
    held.came_to(
        Outcome::NoWinner,
        Rule::ElectionMajority,
        share(280, 600, 301),
        ORDINANCE.at("19"),
    );
    assert_eq!(Percent::of(500, 600).text(Lang::En).to_string(), "83.33%");
}

/// A5's group, called by the plan of 21/7/2014 for 11/8/2014.
fn a5(eligible: u32) -> World {
    let mut world = World::of(31, LocalTerm::ToDanPho, eligible);
    let caller = world.caller("2014-07-21");
    // 21 days: at least the 20 that were due.
    world.election(caller, "2014-07-21", call("2014-08-11")).lawful();
    world
        .election(FRONT_HEAD, "2014-07-25", agree(&[1], "2014-07-25"))
        .lawful();
    world
        .election(WARD_CHAIR, "2014-07-28", team("2014-07-28"))
        .lawful();
    world
}

/// Reference: A5 - haiphong.gov.vn, ContentID=60449: 97 households present, 97 of 97 by vote.
#[test]
fn a5_ninety_seven_of_ninety_seven_elect_up_to_a_roll_of_193() {
    for eligible in [97, 193] {
        let mut world = a5(eligible);
        let held = world.election(
            Actor::ElectionTeam,
            "2014-08-11",
            hold(eligible, 97, &[(1, 97)], Some(1)),
        );
        assert_eq!(
            held.outcome,
            Some(Outcome::Elected(crate::support::person(1))),
            "{eligible}"
        );
        held.lawful();
    }
}

/// Reference: A5: of 194 on the list 97 is the half, neither a quorum nor a majority.
#[test]
fn a5_half_of_a_roll_of_194_is_not_enough() {
    let mut world = a5(194);
    let held = world.election(Actor::ElectionTeam, "2014-08-11", hold(194, 97, &[(1, 97)], None));
    held.came_to(
        Outcome::TooFewPresent,
        Rule::Quorum,
        share(97, 194, 98),
        JOINT.at("8(1)"),
    );
    let mut world = a5(194);
    let held = world.election(Actor::ElectionTeam, "2014-08-11", hold(194, 98, &[(1, 97)], None));
    held.came_to(
        Outcome::NoWinner,
        Rule::ElectionMajority,
        share(97, 194, 98),
        ORDINANCE.at("19"),
    );
}

/// Reference: A5: a pilot election before the other 25 groups of the ward; the hour is not asked.
#[test]
fn a5_a_pilot_may_vote_before_the_rest_of_the_ward() {
    let mut pilot = a5(97);
    let vote = hold(97, 97, &[(1, 97)], Some(1));
    pilot
        .election(Actor::ElectionTeam, "2014-08-11", vote.clone())
        .lawful();
    pilot
        .elect(Actor::ElectionTeam, "2014-08-11", Command::Send)
        .unwrap();
    pilot
        .elect(Actor::WardCommittee, "2014-08-12", Command::Receive)
        .unwrap();
    pilot
        .elect(Actor::WardCommittee, "2014-08-15", recognise(&[]))
        .unwrap();
    assert!(pilot.group().head_on(day("2014-08-15")).is_some());
    // Another group of the ward, whose day is weeks later, is judged by itself alone.
    let mut other = World::of(31, LocalTerm::ToDanPho, 97);
    other.prepare("2014-09-14", &[1]);
    assert_eq!(other.group().ward(), pilot.group().ward());
    other.election(Actor::ElectionTeam, "2014-09-14", vote).lawful();
    let replayed = group::replay(&pilot.log);
    assert_eq!(replayed.as_ref(), Some(pilot.group()));
}

/// A group of 200 households of Hải Dương, where so many came on 8/12/2024 and voted for two candidates.
fn b1(first: u32, second: u32, declared: Option<u128>) -> World {
    let vote = "2024-12-08";
    let mut world = World::of(30, LocalTerm::KhuDanCu, 200);
    world.prepare(vote, &[1, 2]);
    let votes = [(1, first), (2, second)];
    let present = first.saturating_add(second);
    world
        .elect(Actor::ElectionTeam, vote, hold(200, present, &votes, declared))
        .unwrap();
    world
}

fn open_ballots_after(world: &mut World) -> Option<Rule> {
    let on = "2024-12-09";
    let verdict = world.election(Actor::ElectionTeam, on, crate::support::plan_ballots());
    if verdict.refused.is_none() {
        let announce = Command::AnnounceBallots(crate::support::ballot_window(on));
        world
            .elect(Actor::ElectionTeam, on, Command::SendBallotPlan)
            .unwrap();
        world.elect(Actor::ElectionTeam, on, announce).unwrap();
    }
    verdict.refused.map(|finding| finding.rule)
}

/// Reference: B1 - Hải Dương city, 8/12/2024: 168 elected, 7 to household ballots, 2 to elect anew: three
/// outcomes, not two.
#[test]
fn b1_three_outcomes_not_two() {
    let outcome = |world: &World| world.group().election().unwrap().held().unwrap().outcome;
    let rerun_after = |world: &World| {
        let mut world = world.clone();
        let order = rerun("2024-12-29");
        world.election(Actor::WardCommittee, "2024-12-10", order).refused
    };

    let mut elected = b1(101, 89, Some(1));
    assert_eq!(outcome(&elected), Outcome::Elected(crate::support::person(1)));
    assert_eq!(open_ballots_after(&mut elected), Some(Rule::BallotsNotPlanned));

    // "Không quá 50%": half came, and even all of them could not have elected.
    let mut too_few = b1(60, 40, None);
    assert!(matches!(outcome(&too_few), Outcome::TooFewPresent(_)));
    assert_eq!(open_ballots_after(&mut too_few), None);
    let counted = crate::support::by_ballots(200, 200, &[(1, 120), (2, 60)], Some(1));
    let held = too_few.election(Actor::ElectionTeam, "2024-12-17", counted);
    assert_eq!(held.outcome, Some(Outcome::Elected(crate::support::person(1))));

    let mut nobody = b1(95, 95, None);
    assert!(matches!(outcome(&nobody), Outcome::NoWinner(_)));
    assert_eq!(open_ballots_after(&mut nobody), Some(Rule::BallotsNotPlanned));
    assert_eq!(rerun_after(&nobody), None);
    // Where none is elected the ward orders another vote, by no day that was read.
    let due = nobody.group().election().unwrap().held().unwrap().rerun_due;
    assert_eq!(due, to_dan_pho::law::Due::NotRegulated);
}

/// Once household ballots were counted, an annulment or an order of a new vote is dated on the day of the count or
/// later: a day between the plan and the count is too early.
#[test]
fn counted_ballots_are_annulled_from_the_day_of_the_count() {
    let annul = || {
        Command::Annul(Annul {
            decision: Some(crate::support::number("31/QĐ-UBND")),
            reasons: Set::<Reason>::of(&[Reason::Procedure]),
        })
    };
    let count = "2024-12-17";
    let mut world = b1(60, 40, None);
    assert_eq!(open_ballots_after(&mut world), None);
    let counted = crate::support::by_ballots(200, 200, &[(1, 90), (2, 90)], None);
    world.elect(Actor::ElectionTeam, count, counted).unwrap();
    for act in [annul(), rerun("2024-12-29")] {
        let mut asked = world.clone();
        let early = asked.election(Actor::WardCommittee, "2024-12-16", act.clone());
        assert_eq!(early.refused.map(|finding| finding.rule), Some(Rule::TooEarly));
        let late = asked.election(Actor::WardCommittee, count, act);
        assert_eq!(late.refused.map(|finding| finding.rule), None);
    }
}

/// The years of a drive on a recognition, for a term of so many months.
fn labelled(province: u8, recognised: &str, label: (u16, u16), months: u16) -> Vec<Rule> {
    let vote = crate::support::verdict::before(recognised, 3);
    let mut world = World::new(province);
    world.elected(&vote, 1);
    world.elect(Actor::ElectionTeam, &vote, Command::Send).unwrap();
    world
        .elect(Actor::WardCommittee, &vote, Command::Receive)
        .unwrap();
    let recognise = Command::Recognise {
        recognise: crate::support::recognition(&[]),
        months: Some(months),
        label: Some(TermLabel {
            from: label.0,
            to: label.1,
        }),
    };
    let verdict = world.election(Actor::WardCommittee, recognised, recognise);
    assert_eq!(verdict.refused, None);
    verdict.irregular.iter().map(|finding| finding.rule).collect()
}

/// Reference: LAW.md, table row 19: Hàng Gai (24/6/2020) called its term of 30 months "2020-2022"; other groups called
/// terms of 30 months "2022 - 2025" and "2018 - 2021". A label that is a year off at one of its ends can be meant
/// of the term. A label that ends before it begins, or is further off, cannot: that is irregular, never refused.
#[test]
fn the_years_of_a_term_are_a_label() {
    assert_eq!(labelled(1, "2020-06-24", (2020, 2022), 30), []);
    assert_eq!(labelled(1, "2020-08-03", (2020, 2022), 30), []);
    assert_eq!(labelled(1, "2022-07-15", (2022, 2025), 30), []);
    assert_eq!(labelled(1, "2018-06-15", (2018, 2021), 30), []);
    assert_eq!(labelled(1, "2020-08-03", (2022, 2020), 30), [Rule::TermLabel]);
    assert_eq!(labelled(1, "2025-03-03", (2025, 2027), 30), []);
    assert_eq!(labelled(1, "2025-09-01", (2025, 2027), 30), []);
    assert_eq!(labelled(1, "2025-09-01", (2020, 2025), 30), [Rule::TermLabel]);
    assert_eq!(labelled(1, "2026-08-03", (2026, 2031), 60), []);
    assert_eq!(labelled(1, "2026-08-03", (2026, 2028), 60), [Rule::TermLabel]);
}
