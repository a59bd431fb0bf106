//! What a later act leaves of an irregularity: every pair of acts of every procedure that keeps them.

use std::sync::LazyLock;

use to_dan_pho::act::{Circumstances, Evidence, Finding, Irregularities, JudgedBy};
use to_dan_pho::law::{Due, Matter, Opinion, Period, Province, Role, UnitKind};
use to_dan_pho::office::{Office, Tenure};
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedure::{ComplaintKind, Consent};
use to_dan_pho::procedures::{deputy, election, meeting, relief};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule, Rulebook};

use crate::support::residents::{clicked, minutes, online, proposal, returned, written};
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, agree, ballot_count, ballot_window, by_ballots, call, candidate, convene, day,
    hold, household_ballots, left_out, let_go, meet, person, petition, recognise, recognition, rerun, resign,
    settle, team, two_clusters,
};

/// Rules of every sort that an act treats differently; the last two stand for all others.
const RULES: [Rule; 5] = [
    Rule::VoterListNotHouseholds,
    Rule::TeamCandidates,
    Rule::CallAhead,
    Rule::CallCompetence,
    Rule::DeclaredOtherwise,
];

const ON: &str = "2024-12-08";

static JUDGED_BY: LazyLock<JudgedBy> = LazyLock::new(|| {
    let book = Rulebook::builtin();
    let regulation = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(ON)).unwrap();
    JudgedBy {
        regulation: regulation.pin(),
        calendar: book.calendar().revision(),
    }
});

fn found(rules: &[Rule]) -> Irregularities {
    let finding = |rule: &Rule| Finding {
        rule: *rule,
        evidence: Evidence::Plain,
    };
    rules.iter().map(finding).collect::<Vec<_>>().into()
}

/// What is irregular once acts are done one after another, each with what was irregular in it.
fn after<S, E>(
    acts: &[(E, &[Rule])],
    by: Actor,
    evolve: fn(&mut Option<Box<S>>, &E, Circumstances<'_>),
    irregular: fn(&S) -> Set<Rule>,
) -> Set<Rule> {
    let mut state = None;
    for (event, rules) in acts {
        let found = found(rules);
        let stamp = Circumstances {
            by,
            on: day(ON),
            judged_by: Some(*JUDGED_BY),
            irregular: &found,
        };
        evolve(&mut state, event, stamp);
    }
    irregular(state.as_ref().unwrap())
}

/// Every act with every act after it, itself too.
fn pairs<K: Copy>(all: &[K]) -> impl Iterator<Item = (K, K)> {
    all.iter()
        .flat_map(move |of| all.iter().map(move |then| (*of, *then)))
}

/// The event of an election that an act of a kind leads to.
fn of_election(kind: election::Kind) -> election::Event {
    use election::{Command, Event, Kind, Outcome};
    let held = |command| match command {
        Command::Hold(minutes) => Event::Held {
            sitting: minutes,
            outcome: Outcome::TooFewPresent(Finding::plain(Rule::Quorum)),
            send_due: Due::NotRegulated,
            rerun_due: Due::NotRegulated,
        },
        other => panic!("{other:?} is no vote"),
    };
    let annul = || election::Annul {
        decision: Some("21/QĐ-UBND".parse().unwrap()),
        reasons: Set::<Reason>::of(&[Reason::Procedure]),
    };
    match kind {
        Kind::Call => match call(ON) {
            Command::Call(call) => Event::Called {
                call,
                office: Office::Head,
            },
            other => panic!("{other:?} is no call"),
        },
        Kind::FinaliseCandidates => match agree(&[1, 2], ON) {
            Command::FinaliseCandidates(list) => Event::CandidatesFinalised(list),
            other => panic!("{other:?} is no list"),
        },
        Kind::Nominate => Event::Nominated(candidate(3)),
        Kind::SetUpTeam => match team(ON) {
            Command::SetUpTeam(team) => Event::TeamSetUp(team),
            other => panic!("{other:?} is no team"),
        },
        Kind::PostDecisions => Event::DecisionsPosted,
        Kind::Notify => Event::Notified,
        Kind::SettleVoterList => match settle(310, 0) {
            Command::SettleVoterList(eligible) => Event::VoterListSettled(eligible),
            other => panic!("{other:?} is no roll"),
        },
        Kind::PlanClusters => match two_clusters(ON) {
            Command::PlanClusters(plan) => Event::ClustersPlanned(plan),
            other => panic!("{other:?} is no plan"),
        },
        Kind::Postpone => Event::Postponed(election::Postpone {
            day: Some(day(ON)),
            obstacle: election::Obstacle::Preparation,
            decision: Some("20/QĐ-UBND".parse().unwrap()),
        }),
        Kind::SetDay => Event::DaySet(election::SetDay::to(day(ON))),
        Kind::CallOff => Event::CalledOff(annul()),
        Kind::Withdraw => Event::Withdrawn(person(1)),
        Kind::PlanBallots => Event::BallotsPlanned {
            plan: household_ballots(),
            due: Due::NotRegulated,
        },
        Kind::SendBallotPlan => Event::BallotPlanSent,
        Kind::AnnounceBallots => Event::BallotsAnnounced(ballot_window(ON)),
        Kind::CountBallots => match by_ballots(310, 310, &[(1, 200)], Some(1)) {
            Command::CountBallots(count) => Event::BallotsCounted {
                count,
                outcome: Outcome::TooFewPresent(Finding::plain(Rule::Quorum)),
                send_due: Due::NotRegulated,
                rerun_due: Due::NotRegulated,
            },
            other => panic!("{other:?} counts no ballots"),
        },
        Kind::Hold => held(hold(310, 300, &[(1, 290), (2, 10)], Some(1))),
        Kind::CorrectVoterList => Event::VoterListCorrected {
            correction: left_out(1),
            eligible: 311,
            outcome: Outcome::TooFewPresent(Finding::plain(Rule::Quorum)),
        },
        Kind::Complain => Event::Complained(ComplaintKind::Petition),
        Kind::Send => Event::Sent,
        Kind::Receive => Event::Received(Due::NotRegulated),
        Kind::Recognise => match recognise(&[]) {
            Command::Recognise { recognise, label, .. } => Event::Recognised {
                recognise,
                complaint: None,
                months: 30,
                label,
                tenure: Tenure::new(Office::Head, person(1), Period::term(day(ON), 30)),
            },
            other => panic!("{other:?} recognises nobody"),
        },
        Kind::OrderRerun => match rerun("2024-12-22") {
            Command::OrderRerun(rerun) => Event::RerunOrdered {
                rerun,
                due: Due::NotRegulated,
            },
            other => panic!("{other:?} orders no re-run"),
        },
        Kind::DeclineRecognition => Event::RecognitionDeclined(Set::<Reason>::of(&[Reason::Procedure])),
        Kind::Annul => Event::Annulled(annul()),
        other => panic!("no case for {other:?}"),
    }
}

/// Whether what was irregular in an act stands after another act in which nothing was, told by the state
/// of the election: whether a voter list was settled.
fn stands(rule: Rule, of: election::Kind, then: election::Kind, eligible: bool) -> bool {
    use election::Kind;
    let (households, team, lead_time) = (
        rule == Rule::VoterListNotHouseholds,
        rule == Rule::TeamCandidates,
        rule == Rule::CallAhead,
    );
    match (then, of) {
        // One nomination, and one correction, stand beside another.
        (Kind::Nominate, Kind::Nominate) => true,
        (Kind::CorrectVoterList, Kind::CorrectVoterList) => !households,
        (Kind::FinaliseCandidates, Kind::FinaliseCandidates | Kind::Nominate) => false,
        (Kind::SettleVoterList, Kind::SettleVoterList) => false,
        (Kind::FinaliseCandidates, _) => !team,
        // Who votes is the team's to say, so the voter list is measured anew.
        (Kind::SetUpTeam, of) => !team && !households && of != then,
        // What was late in sending the result of a meeting falls with that result.
        (Kind::PlanBallots, Kind::Send | Kind::Receive) => false,
        // No member of the team stands any more; after the vote the list is that of the vote.
        (Kind::Withdraw, of) => of != then && (!team || matches!(of, Kind::Hold | Kind::CountBallots)),
        (Kind::SettleVoterList | Kind::CorrectVoterList, _) => !households,
        // Household ballots follow a meeting whose preparation is not measured again.
        (Kind::CountBallots, Kind::Hold) => lead_time,
        (Kind::CountBallots, Kind::CountBallots) => false,
        (Kind::Hold | Kind::CountBallots, Kind::CorrectVoterList) => households && eligible,
        (Kind::CountBallots, _) => !households || eligible,
        (Kind::Hold, Kind::Hold) => false,
        (Kind::Hold, _) => !lead_time && (!households || eligible),
        (Kind::OrderRerun, Kind::CorrectVoterList) => households && eligible,
        (
            Kind::OrderRerun,
            Kind::Call
            | Kind::FinaliseCandidates
            | Kind::Nominate
            | Kind::SetUpTeam
            | Kind::SettleVoterList
            | Kind::PostDecisions,
        ) => !lead_time,
        (Kind::OrderRerun, _) => false,
        (then, of) => then != of,
    }
}

/// Every pair of acts of an election, with every sort of rule, with and without a settled voter list and
/// with and without household ballots.
#[test]
fn after_every_pair_of_acts_of_an_election() {
    use election::Kind;
    let setting = |eligible: bool, ballots: bool| {
        let mut acts: Vec<(election::Event, &[Rule])> = vec![(of_election(Kind::Call), &[])];
        if eligible {
            acts.push((of_election(Kind::SettleVoterList), &[]));
        }
        if ballots {
            acts.push((of_election(Kind::PlanBallots), &[]));
        }
        acts
    };
    let opens = |kind| matches!(kind, Kind::Call);
    for (eligible, ballots) in [(false, false), (true, false), (false, true), (true, true)] {
        for (of, then) in pairs(Kind::ALL) {
            for rule in &RULES {
                let rules = core::slice::from_ref(rule);
                let mut acts = setting(eligible, ballots);
                if opens(of) {
                    acts[0].1 = rules;
                } else {
                    acts.push((of_election(of), rules));
                }
                acts.push((of_election(then), &[]));
                let left = after(&acts, WARD_CHAIR, election::evolve, election::Election::irregular);
                // The settled list comes after the call, and has mended what was wrong with it.
                let mended = eligible && opens(of) && *rule == Rule::VoterListNotHouseholds;
                // Acts in between change what the state is in.
                let eligible = eligible || of == Kind::SettleVoterList || then == Kind::SettleVoterList;
                // A second call opens another election.
                let expected = !opens(then) && !mended && stands(*rule, of, then, eligible);
                assert_eq!(
                    left.contains(*rule),
                    expected,
                    "{rule:?} found in {of:?}, then {then:?}; roll {eligible}, ballots {ballots}"
                );
            }
        }
    }
}

/// A choice of a deputy: an act made anew replaces its own, and the answer of one body stands beside that of
/// another.
#[test]
fn after_every_pair_of_acts_of_a_choice() {
    use deputy::{Event, Kind};
    let event = |kind| match kind {
        Kind::Open => Event::Opened {
            candidate: candidate(2),
            head: person(1),
        },
        Kind::Consent => Event::Consented(Consent {
            of: Role::PartyCellCommittee,
            on: day(ON),
            opinion: Opinion::For,
        }),
        Kind::OpenParticipant => Event::ParticipantOpened {
            candidate: candidate(2),
            head: person(1),
        },
        Kind::Choose => Event::Chosen,
        Kind::Propose => Event::Proposed,
        Kind::Receive => Event::Received {
            office: Office::Deputy,
            due: Due::NotRegulated,
        },
        Kind::Recognise => Event::Recognised {
            recognise: recognition(&[]),
            tenure: Tenure::new(Office::Deputy, person(2), Period::term(day(ON), 30)),
        },
        Kind::DeclineRecognition => Event::RecognitionDeclined(Set::<Reason>::of(&[Reason::Procedure])),
        Kind::Abandon => Event::Abandoned,
        other => panic!("no case for {other:?}"),
    };
    for (of, then) in pairs(Kind::ALL) {
        let rule = Rule::DeputyCompetence;
        let mut acts: Vec<(Event, &[Rule])> = vec![(event(Kind::Open), &[])];
        let opens = |kind| matches!(kind, Kind::Open | Kind::OpenParticipant);
        if opens(of) {
            acts.clear();
        }
        acts.push((event(of), core::slice::from_ref(&rule)));
        acts.push((event(then), &[Rule::HeadActs]));
        let left = after(&acts, WARD_CHAIR, deputy::evolve, deputy::Selection::irregular);
        // A second opening is another choice.
        let stands = !opens(then) && (of != then || of == Kind::Consent);
        assert_eq!(left.contains(rule), stands, "found in {of:?}, then {then:?}");
        assert!(left.contains(Rule::HeadActs), "{then:?}");
    }
}

/// A relief of a head: the letter and the proposal are taken back with what was irregular in them, and the
/// ballots that follow a meeting leave how it was notified.
#[test]
fn after_every_pair_of_acts_of_a_relief() {
    use relief::{Command, Event, Kind, Opening};
    use to_dan_pho::procedure::Outcome;
    let opening = |command| match command {
        Command::Resign(letter) => Opening::Resignation(letter),
        Command::Propose(proposal) => Opening::RemovalProposal(proposal),
        other => panic!("{other:?} opens nothing"),
    };
    let tenure = Tenure::new(Office::Head, person(1), Period::term(day(ON), 30));
    let opened = |opening| Event::Opened {
        opening,
        head: tenure,
    };
    let event = |kind| match kind {
        Kind::Resign => Event::Joined(opening(resign())),
        Kind::Propose => Event::Joined(opening(petition(200, 310))),
        Kind::Withdraw => Event::Withdrawn,
        Kind::Convene => match convene() {
            Command::Convene { consent } => Event::Convened { consent },
            other => panic!("{other:?} convenes nobody"),
        },
        Kind::Hold => match meet(310, 100, 50) {
            Command::Hold(minutes) => Event::Held {
                sitting: minutes,
                outcome: Outcome::TooFewPresent(Finding::plain(Rule::ReliefQuorum)),
                send_due: Due::NotRegulated,
                closes: false,
            },
            other => panic!("{other:?} is no meeting"),
        },
        Kind::PlanBallots => Event::BallotsPlanned {
            plan: household_ballots(),
            due: Due::NotRegulated,
        },
        Kind::SendBallotPlan => Event::BallotPlanSent,
        Kind::AnnounceBallots => Event::BallotsAnnounced(ballot_window(ON)),
        Kind::CountBallots => Event::BallotsCounted {
            count: ballot_count(310, 300, 200),
            outcome: Outcome::Passed,
            send_due: Due::NotRegulated,
            closes: false,
        },
        Kind::Complain => Event::Complained(ComplaintKind::Petition),
        Kind::Send => Event::Sent,
        Kind::Receive => Event::Received(Due::NotRegulated),
        Kind::Recognise => Event::Recognised {
            recognise: recognition(&[]),
            complaint: None,
            tenure,
            election_due: Due::NotRegulated,
        },
        Kind::DeclineRecognition => Event::RecognitionDeclined(Set::<Reason>::of(&[Reason::Procedure])),
        Kind::Relieve => match let_go(ON) {
            Command::Relieve { recognise, consent } => Event::Relieved {
                recognise,
                consent,
                complaint: None,
                tenure,
                election_due: Due::NotRegulated,
            },
            other => panic!("{other:?} relieves nobody"),
        },
        Kind::Retain => Event::Retained {
            decision: Some("22/QĐ-UBND".parse().unwrap()),
            consent: None,
        },
        other => panic!("no case for {other:?}"),
    };
    let head = Actor::Head(person(1));
    for (of, then) in pairs(Kind::ALL) {
        for (rule, by) in [
            (Rule::NoticeAhead, FRONT_HEAD),
            (Rule::DeclaredOtherwise, FRONT_HEAD),
            (Rule::Petition, head),
        ] {
            let rules = core::slice::from_ref(&rule);
            let acts: Vec<(Event, &[Rule])> = match event(of) {
                Event::Joined(opening) => vec![(opened(opening), rules), (event(then), &[])],
                other => vec![
                    (opened(opening(resign())), &[]),
                    (other, rules),
                    (event(then), &[]),
                ],
            };
            let left = after(&acts, by, relief::evolve, relief::Relief::irregular);
            let taken_back = if by == head { Kind::Resign } else { Kind::Propose };
            let stands = match (then, of) {
                (Kind::Withdraw, of) => of != taken_back && of != Kind::Withdraw,
                (Kind::CountBallots, Kind::Hold) => rule == Rule::NoticeAhead,
                (
                    Kind::Hold,
                    Kind::PlanBallots | Kind::SendBallotPlan | Kind::AnnounceBallots | Kind::CountBallots,
                ) => false,
                (then, of) => then != of,
            };
            assert_eq!(
                left.contains(rule),
                stands,
                "{rule:?} found in {of:?}, then {then:?}"
            );
        }
    }
}

/// A matter of the residents: an act made anew replaces its own, and what was irregular in a vote that
/// decided nothing is not kept.
#[test]
fn after_every_pair_of_acts_of_a_matter() {
    use meeting::{BallotGround, Event, Flaw, Kind, Notice, Objection, VoteResult};
    use to_dan_pho::procedure::Outcome;
    let result = |outcome| VoteResult {
        outcome,
        send_due: Due::NotRegulated,
        effect: None,
    };
    let objection = || Objection {
        decision: Some("23/UBND".parse().unwrap()),
        flaw: Flaw::Content,
    };
    let event = |kind, outcome| match kind {
        Kind::Open => Event::Opened(proposal(Matter::Conventions)),
        Kind::Designate => Event::Designated(Actor::FrontCommittee),
        Kind::PlanClusters => match two_clusters(ON) {
            election::Command::PlanClusters(plan) => Event::ClustersPlanned(plan),
            other => panic!("{other:?} is no plan"),
        },
        Kind::Notify => Event::Notified(Notice {
            day: day(ON),
            documents: None,
            draft: None,
        }),
        Kind::Hold => Event::Held {
            sitting: minutes(300, 200, 150, 50),
            result: result(outcome),
        },
        Kind::PlanBallots => Event::BallotsPlanned {
            ground: BallotGround::AfterMeeting,
            plan: household_ballots(),
            due: Due::NotRegulated,
        },
        Kind::SendBallotPlan => Event::BallotPlanSent,
        Kind::AnnounceBallots => Event::BallotsAnnounced(ballot_window(ON)),
        Kind::CountBallots => Event::BallotsCounted {
            count: returned(300, 200, 150),
            result: result(outcome),
        },
        Kind::PlanOnline => Event::OnlinePlanned(online(ON)),
        Kind::ChooseOnline => Event::OnlineChosen {
            eligible: 300,
            chosen: 200,
        },
        Kind::AnnounceOnline => Event::OnlineAnnounced(ballot_window(ON)),
        Kind::CountOnline => Event::OnlineCounted {
            count: clicked(300, 200, 150),
            result: result(outcome),
        },
        Kind::Write => Event::Written(written()),
        Kind::Complain => Event::Complained(ComplaintKind::Petition),
        Kind::Send => Event::Sent,
        Kind::Receive => Event::Received(Due::NotRegulated),
        Kind::Recognise => Event::Recognised {
            recognise: recognition(&[]),
            complaint: None,
            effect: day(ON),
        },
        Kind::DeclineRecognition => Event::RecognitionDeclined(Set::<Reason>::of(&[Reason::Procedure])),
        Kind::SetEffect => Event::EffectSet {
            decision: Some("24/QĐ-UBND".parse().unwrap()),
            from: day(ON),
            groups_for: 10,
            groups: 12,
        },
        Kind::AskForChange => Event::ChangeAsked(objection()),
        Kind::Annul => Event::Annulled(objection()),
        Kind::Abandon => Event::Abandoned,
        other => panic!("no case for {other:?}"),
    };
    let failed = Outcome::TooFewPresent(Finding::plain(Rule::MeetingQuorum));
    for (of, then) in pairs(Kind::ALL) {
        for outcome in [Outcome::Passed, failed] {
            let mut acts: Vec<(Event, &[Rule])> = vec![(event(Kind::Open, outcome), &[])];
            if of == Kind::Open {
                acts.clear();
            }
            acts.push((event(of, outcome), &[Rule::NoticeAhead]));
            acts.push((event(then, Outcome::Passed), &[Rule::Initiative]));
            let left = after(&acts, WARD_CHAIR, meeting::evolve, meeting::Decision::irregular);
            let vote = matches!(of, Kind::Hold | Kind::CountBallots | Kind::CountOnline);
            let kept = outcome == Outcome::Passed || !vote;
            // How a vote in another form was prepared has no part in the one that decides.
            let ballots = matches!(
                of,
                Kind::PlanBallots | Kind::SendBallotPlan | Kind::AnnounceBallots
            );
            let online = matches!(of, Kind::PlanOnline | Kind::ChooseOnline | Kind::AnnounceOnline);
            let kept = kept
                && match then {
                    Kind::Hold => !ballots && !online,
                    Kind::CountBallots => !online,
                    Kind::CountOnline => !ballots,
                    _ => true,
                };
            // A second opening is of another matter.
            let stands = kept && of != then && then != Kind::Open;
            assert_eq!(
                left.contains(Rule::NoticeAhead),
                stands,
                "found in {of:?}, then {then:?}, {outcome:?}"
            );
            assert!(left.contains(Rule::Initiative), "{then:?}");
        }
    }
}

/// Two are nominated at the meeting, each with something wrong: both irregularities are kept until a new list
/// takes the place of both nominees.
#[test]
fn two_nominees_with_something_wrong_are_both_told() {
    let nominated = |rules: &'static [Rule]| (of_election(election::Kind::Nominate), rules);
    let mut acts: Vec<(election::Event, &[Rule])> = vec![
        (of_election(election::Kind::Call), &[]),
        nominated(&[Rule::CandidateAge]),
        nominated(&[Rule::CandidateResidence]),
    ];
    let irregular = |acts: &[(election::Event, &[Rule])]| {
        after(acts, WARD_CHAIR, election::evolve, election::Election::irregular)
    };
    let both = Set::<Rule>::of(&[Rule::CandidateAge, Rule::CandidateResidence]);
    assert_eq!(irregular(&acts), both);
    acts.push((of_election(election::Kind::FinaliseCandidates), &[]));
    assert_eq!(irregular(&acts), Set::EMPTY);
}
