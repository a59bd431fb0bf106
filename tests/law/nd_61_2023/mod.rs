//! Nghị định 61/2023/NĐ-CP, in force from 16/8/2023: covenants.

use to_dan_pho::Rule;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::{Due, Matter};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedures::meeting::{BallotGround, Command as Do, Flaw, Notice, Objection, Written};

use crate::expect_value::{stands, value};
use crate::support::residents::{HEAD, MATTER, meet, minutes, notice, plan, proposal, residents, written};
use crate::support::verdict::{Named, ahead};
use crate::support::{World, day, number};
use crate::usual_steps::{ELSEWHERE, WARD};

const DECREE: Named = Named("Nghị định 61/2023/NĐ-CP", "Decree 61/2023/NĐ-CP");
const COVENANT: Matter = Matter::Conventions;

/// A covenant that was passed, written and sent on 11/3/2024.
fn sent() -> World {
    let mut world = residents();
    world.sent(COVENANT);
    world
}

fn objection(flaw: Flaw) -> Do {
    Do::AskForChange(Objection {
        decision: Some(number("31/QĐ-UBND")),
        flaw,
    })
}

/// Reference: Điều 7 NĐ 61/2023 (R): the head proposes after agreeing with the Front head, as any matter of the group.
#[test]
fn a_covenant_is_proposed_as_any_matter_of_the_group() {
    residents()
        .matter(HEAD, "2024-03-01", Do::Open(proposal(COVENANT)))
        .lawful();
    let mut alone = proposal(COVENANT);
    alone.consent = None;
    residents()
        .matter(HEAD, "2024-03-01", Do::Open(alone))
        .refused_as(Rule::ProposeGroupConsent);
}

/// Reference: Điều 8 NĐ 61/2023 (R): the head, with the Front head, sets up the drafting team.
#[test]
fn the_head_sets_up_the_drafting_team() {
    let head = "the head of the group";
    let rule = Rule::ConventionsDrafting;
    stands(
        ELSEWHERE,
        "2023-08-16",
        rule,
        head,
        DECREE.at("8"),
        Certainty::Read,
    );
}

/// Reference: khoản 1 Điều 9 NĐ 61/2023 (R): the draft is posted at least 30 days before the vote; less is irregular. Of
/// other matters no draft is posted.
#[test]
fn the_draft_is_posted_thirty_days_before() {
    let held = |matter, draft: Option<&str>| {
        let mut world = residents();
        world.put(matter);
        let notice = Notice {
            day: day("2024-03-10"),
            documents: Some(day("2024-03-04")),
            draft: draft.map(day),
        };
        world.step(HEAD, "2024-03-04", Do::Notify(notice)).unwrap();
        world.matter(HEAD, "2024-03-10", meet(300, 300, 300, 0))
    };
    held(COVENANT, Some("2024-02-09")).lawful();
    for (draft, days) in [(Some("2024-02-10"), Some(29)), (None, None)] {
        held(COVENANT, draft).irregular(Rule::ConventionsDraft, ahead(days, 30), DECREE.at("9(1)"));
    }
    held(Matter::Other, None).lawful();
    assert_eq!(value(ELSEWHERE, "2023-08-15", Rule::ConventionsDraft), None);
}

/// Reference: điểm a khoản 1 Điều 10 NĐ 61/2023 (R): more than half of the households are represented.
#[test]
fn the_quorum_of_the_covenant() {
    assert_eq!(value(ELSEWHERE, "2023-08-15", Rule::ConventionsQuorum), None);
    let more = "more than 50% of all households of the group";
    stands(
        ELSEWHERE,
        "2023-08-16",
        Rule::ConventionsQuorum,
        more,
        DECREE.at("10(1)a"),
        Certainty::Read,
    );
}

/// Reference: điểm a khoản 2 Điều 10 NĐ 61/2023 (R): household ballots only after a meeting to which half or fewer came.
#[test]
fn ballots_on_a_covenant_after_a_meeting_of_half() {
    let after = |present| {
        let mut world = residents();
        world.notified(COVENANT);
        let mut said = minutes(300, present, present.min(100), 0);
        said.result.declared = false;
        world.step(HEAD, "2024-03-10", Do::Hold(said)).unwrap();
        world.matter(HEAD, "2024-03-12", plan(BallotGround::AfterMeeting))
    };
    after(150).lawful();
    after(151).refused_as(Rule::BallotsAfter);
}

/// Reference: điểm b khoản 4 Điều 11 NĐ 61/2023 (R) and khoản 1 Điều 20 Luật 10/2022 (R): the head chooses the form of the
/// text with the Front head where the law fixes none; for a covenant it does.
#[test]
fn the_form_of_a_covenant_is_nobodys_choice() {
    let writing = |matter| {
        let mut world = residents();
        world.passed(matter);
        let alone = Written {
            consent: None,
            ..written()
        };
        world.matter(HEAD, "2024-03-10", Do::Write(alone))
    };
    writing(COVENANT).lawful();
    writing(Matter::Other).refused_as(Rule::DecisionFormConsent);
}

/// Reference: điểm b khoản 3 Điều 11 NĐ 61/2023 (R): five working days from the complete file, which is what is received.
#[test]
fn the_ward_answers_from_the_complete_file() {
    let mut world = sent();
    let received = world.matter(WARD, "2024-03-18", Do::Receive);
    assert_eq!(received.due, Some(Due::By(day("2024-03-25"))));
}

/// Reference: Điều 12, 13, 14 NĐ 61/2023 (R): a covenant whose content does not fit is suspended within three working days
/// and changed, or annulled within five; so the committee can have its content changed.
#[test]
fn the_content_of_a_covenant_is_changed() {
    for flaw in [Flaw::Content, Flaw::Procedure] {
        sent().matter(WARD, "2024-03-20", objection(flaw)).lawful();
    }
    for (rule, says, at) in [
        (Rule::ConventionsChange, "allowed", "13"),
        (Rule::ConventionsSuspension, "3 working days", "12(1)"),
        (Rule::ConventionsAnnulment, "5 working days", "14"),
        (Rule::ConventionsReview, "12 months", "15(4)"),
        (Rule::ConventionsSent, "2 working days", "18(1)a"),
    ] {
        stands(
            ELSEWHERE,
            "2023-08-16",
            rule,
            says,
            DECREE.at(at),
            Certainty::Read,
        );
    }
}

/// Reference: khoản 2 Điều 21 Luật 10/2022 (R), điểm c khoản 1 Điều 5 NĐ 185/2026 (R, "phê duyệt"): in force when the
/// commune's committee recognises it.
#[test]
fn a_covenant_is_in_force_when_recognised() {
    let mut world = sent();
    world.matter(WARD, "2024-03-18", Do::Receive).lawful();
    assert!(!world.group().matter(MATTER).unwrap().in_force(day("2024-03-18")));
    let recognise = Do::Recognise(crate::support::recognition(&[]));
    world.matter(WARD, "2024-03-20", recognise).lawful();
    assert!(world.group().matter(MATTER).unwrap().in_force(day("2024-03-20")));
    // The draft was posted and the meeting was of all.
    let mut held = residents();
    held.put(COVENANT);
    held.step(HEAD, "2024-03-04", notice(Some("2024-03-04"))).unwrap();
    let vote = held.matter(HEAD, "2024-03-10", meet(300, 300, 151, 149));
    assert_eq!(vote.decided, Some(Outcome::Passed));
}
