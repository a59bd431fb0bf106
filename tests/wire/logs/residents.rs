//! Logs of what the residents decide, and of their conference.

use to_dan_pho::group::Command;
use to_dan_pho::law::{Matter, MatterScope, Report, Role};
use to_dan_pho::office::Office;
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedure::{Ballots, VotingForm};
use to_dan_pho::procedure::{Cluster, Clusters};
use to_dan_pho::procedure::{ComplaintKind, Reason};
use to_dan_pho::procedures::conference;
use to_dan_pho::procedures::meeting::{
    BallotGround, Change, Command as Do, Consenting, Flaw, Notice, Objection, Part, Proposal, Way,
};
use to_dan_pho::procedures::vacancy::{self, EndGround, EndTenure};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, MatterId, Rule};

use super::{HEAD, Log, log};
use crate::support::residents::*;
use crate::support::{WARD_CHAIR, World, day, number, person, recognition};

const WARD: Actor = Actor::WardCommittee;
const RESIDENT: Actor = Actor::Resident(person(60));

fn play(w: &mut World, id: MatterId, acts: Vec<(Actor, &str, Do)>) {
    for (by, on, act) in acts {
        w.act(by, on, Command::Meeting { matter: id, act }).unwrap();
    }
}

fn objection(flaw: Flaw) -> Objection {
    Objection {
        decision: Some(number("41/QĐ-UBND")),
        flaw,
    }
}

fn notified(on: &str, documents: &str) -> Do {
    Do::Notify(Notice {
        day: day(on),
        documents: Some(day(documents)),
        draft: day(on).checked_sub_days(chrono::Days::new(40)),
    })
}

/// Hà Nội in 2024: meetings whole and by clusters; what takes effect at once, on recognition, or when
/// the ward says so; what is changed, annulled, answered and relieved.
pub fn matters() -> Log {
    let mut w = of_households(310);
    // The covenant: late notice, a secret ballot, recognised; then replaced.
    let secret = Sitting {
        form: VotingForm::SecretBallot(Ballots {
            issued: 300,
            returned: 298,
            valid: 290,
            invalid: 8,
            kinds: None,
            board: 3,
            board_for: Some(290),
            witnesses: 2,
        }),
        ..minutes(310, 300, 200, 90)
    };
    let late = [Rule::NoticeAhead, Rule::DocumentsAhead];
    play(
        &mut w,
        matter(1),
        vec![
            (HEAD, "2024-03-01", Do::Open(proposal(Matter::Conventions))),
            (HEAD, "2024-03-09", notified("2024-03-10", "2024-03-09")),
            (HEAD, "2024-03-10", Do::Hold(secret)),
            (HEAD, "2024-03-11", Do::Write(written_on("2024-03-11"))),
            (HEAD, "2024-03-12", Do::Send),
            (
                Actor::Resident(person(60)),
                "2024-03-13",
                Do::Complain(ComplaintKind::Petition),
            ),
            (WARD, "2024-03-13", Do::Receive),
            (WARD, "2024-03-15", Do::Recognise(recognition(&late))),
        ],
    );
    let replacing = Proposal {
        changes: Some(Change {
            decision: matter(1),
            way: Way::Replace,
        }),
        ..proposal(Matter::Conventions)
    };
    play(
        &mut w,
        matter(2),
        vec![
            (HEAD, "2024-05-02", Do::Open(replacing)),
            (HEAD, "2024-05-03", Do::Abandon),
        ],
    );
    // The boards, not recognised.
    play(
        &mut w,
        matter(3),
        vec![
            (HEAD, "2024-04-01", Do::Open(proposal(Matter::Boards))),
            (HEAD, "2024-04-02", notified("2024-04-07", "2024-04-02")),
            (HEAD, "2024-04-07", meet(310, 150, 150, 0)),
            (HEAD, "2024-04-08", notified("2024-04-14", "2024-04-08")),
            (HEAD, "2024-04-14", meet(310, 300, 160, 140)),
            (HEAD, "2024-04-15", Do::Write(written_on("2024-04-15"))),
            (HEAD, "2024-04-16", Do::Send),
            (Actor::WardFront, "2024-04-17", Do::Receive),
            (
                Actor::WardFront,
                "2024-04-19",
                Do::DeclineRecognition(Set::<Reason>::of(&[Reason::Count])),
            ),
        ],
    );
    // A fund of the whole commune, by clusters; its effect is the ward's to set.
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-05-06")),
        ..proposal(Matter::Funds)
    };
    let cluster = |chair| Cluster {
        households: 155,
        chair,
        lives_there: true,
    };
    let clusters = Clusters {
        scattered: false,
        clusters: vec![cluster(Role::Head), cluster(Role::FrontCommittee)],
        consent: Some(consent(Role::FrontCommittee, "2024-05-07")),
    };
    let part = |on: &str, agreed| Part {
        on: day(on),
        eligible: 155,
        present: 150,
        in_favour: agreed,
        against: 150 - agreed,
    };
    let mut summed = minutes(310, 300, 220, 80);
    summed.result.parts = vec![part("2024-05-18", 130), part("2024-05-19", 90)];
    let effect = Do::SetEffect {
        decision: Some(number("42/QĐ-UBND")),
        from: day("2024-07-01"),
        groups_for: 20,
        groups: 25,
    };
    play(
        &mut w,
        matter(4),
        vec![
            (WARD_CHAIR, "2024-05-06", Do::Open(wide)),
            (WARD, "2024-05-07", Do::PlanClusters(clusters)),
            (HEAD, "2024-05-08", notified("2024-05-18", "2024-05-08")),
            (HEAD, "2024-05-19", Do::Hold(summed)),
            (HEAD, "2024-05-20", Do::Write(written_on("2024-05-20"))),
            (HEAD, "2024-05-21", Do::Send),
            (WARD, "2024-06-03", effect),
        ],
    );
    // A citizens' initiative while the post is vacant: its procedure is mended, its content annulled.
    let death = EndTenure {
        office: Office::Head,
        person: person(1),
        ground: EndGround::Death,
    };
    w.vacate(WARD, "2024-08-01", vacancy::Command::EndTenure(death))
        .unwrap();
    let initiative = Proposal {
        consent: None,
        households: vec![Consenting {
            on: day("2024-08-02"),
            households: 60,
        }],
        ..proposal(Matter::Other)
    };
    play(
        &mut w,
        matter(5),
        vec![
            (RESIDENT, "2024-08-05", Do::Open(initiative)),
            (WARD_CHAIR, "2024-08-06", Do::Designate(RESIDENT)),
            (RESIDENT, "2024-08-07", notified("2024-08-11", "2024-08-07")),
            (RESIDENT, "2024-08-11", meet(310, 300, 299, 1)),
            (WARD, "2024-08-14", Do::AskForChange(objection(Flaw::Procedure))),
            (WARD, "2024-08-20", Do::Annul(objection(Flaw::Content))),
        ],
    );
    log("matters", w)
}

/// Hà Nội in 2024: household ballots after a meeting, and an online vote.
pub fn ballots() -> Log {
    let mut w = residents();
    let mut too_few = minutes(300, 199, 199, 0);
    too_few.result.declared = false;
    play(
        &mut w,
        matter(1),
        vec![
            (HEAD, "2024-03-01", Do::Open(proposal(Matter::Contributions))),
            (HEAD, "2024-03-04", notified("2024-03-10", "2024-03-04")),
            (HEAD, "2024-03-10", Do::Hold(too_few)),
            (HEAD, "2024-03-12", plan(BallotGround::AfterMeeting)),
            (HEAD, "2024-03-13", Do::SendBallotPlan),
            (HEAD, "2024-03-14", window("2024-03-20", "2024-03-25")),
            (HEAD, "2024-03-25", Do::CountBallots(returned(300, 290, 250))),
        ],
    );
    let choice = Do::ChooseOnline {
        eligible: 300,
        chosen: 151,
    };
    let agreed = Some(consent(Role::FrontCommittee, "2024-06-03"));
    let mut unpopular = returned(300, 100, 90);
    unpopular.result.declared = false;
    play(
        &mut w,
        matter(2),
        vec![
            (HEAD, "2024-06-01", Do::Open(proposal(Matter::Other))),
            (HEAD, "2024-06-03", plan(BallotGround::HeadsChoice(agreed))),
            (HEAD, "2024-06-04", window("2024-06-10", "2024-06-12")),
            (HEAD, "2024-06-12", Do::CountBallots(unpopular)),
            (HEAD, "2024-06-20", Do::PlanOnline(online("2024-06-20"))),
            (HEAD, "2024-06-21", choice),
            (HEAD, "2024-06-24", open_online("2024-06-25", "2024-06-28")),
            (HEAD, "2024-06-28", Do::CountOnline(clicked(300, 250, 200))),
        ],
    );
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-07-01")),
        ..proposal(Matter::Funds)
    };
    let chosen = BallotGround::WardChoice(Some(number("40/QĐ-UBND")));
    play(
        &mut w,
        matter(3),
        vec![
            (WARD_CHAIR, "2024-07-01", Do::Open(wide)),
            (HEAD, "2024-07-02", plan(chosen)),
        ],
    );
    log("ballots", w)
}

/// Hà Nội: a conference in 2024 as the decree asks, and one in 2026 that is late and told nothing.
pub fn conference() -> Log {
    let mut w = residents();
    let way = [
        ("2024-12-01", conference_plan("2024-12-01")),
        ("2024-12-10", conference::Command::Notify(day("2024-12-20"))),
        ("2024-12-20", hearing(Report::ALL)),
        ("2024-12-23", conference::Command::Report),
        ("2026-01-05", conference::Command::Plan(Vec::new())),
        ("2026-01-06", conference::Command::Notify(day("2026-01-09"))),
        ("2026-01-09", hearing(&[Report::Head])),
    ];
    for (on, act) in way {
        w.act(HEAD, on, Command::Conference(act)).unwrap();
    }
    log("conference", w)
}
