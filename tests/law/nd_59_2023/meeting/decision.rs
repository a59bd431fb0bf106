//! The written decision, its effect, its change and its annulment.

use to_dan_pho::act::Evidence;
use to_dan_pho::group::{Command, ObligationKind, Process};
use to_dan_pho::law::edition::{Permission, Strength};
use to_dan_pho::law::{Content, Matter, MatterScope, Role};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::meeting::{
    Change, Command as Do, Flaw, Objection, Proposal, TextForm, Way, Written, commune_wide,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Rule};

use crate::nd_59_2023::meeting::LAW;
use crate::support::residents::{HEAD, MATTER, consent, matter, meet, proposal, residents, written};
use crate::support::verdict::{Verdict, by, dates, share};
use crate::support::{WARD_CHAIR, World, day, number, recognition};

const MET: &str = "2024-03-10";
const WARD: Actor = Actor::WardCommittee;

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

fn write(change: impl FnOnce(&mut Written)) -> Verdict {
    let mut text = written();
    change(&mut text);
    passed(Matter::Other).matter(HEAD, MET, Do::Write(text))
}

fn objection(flaw: Flaw) -> Objection {
    Objection {
        decision: Some(number("31/QĐ-UBND")),
        flaw,
    }
}

/// Reference: clause 2, Article 20, Law 10/2022: what the decision contains, points a to g.
#[test]
fn the_text_has_its_contents() {
    write(|_| {}).lawful();
    for &missing in Content::ALL {
        let without = Set::<Content>::of(Content::ALL).without(Set::<Content>::of(&[missing]));
        write(|text| text.contents = without).irregular(
            Rule::DecisionContents,
            Evidence::Content(missing),
            LAW.at("20(2)"),
        );
    }
    let all_missing = write(|text| text.contents = Set::EMPTY);
    assert_eq!(all_missing.irregular.len(), Content::ALL.len());
}

/// Reference: point g, clause 2, Article 20, Law 10/2022: signed by two household representatives.
#[test]
fn two_households_sign() {
    write(|text| text.households = 3).lawful();
    let evidence = Evidence::Count {
        observed: 1,
        least: 2,
        most: u32::MAX,
    };
    write(|text| text.households = 1).irregular(Rule::DecisionSignatures, evidence, LAW.at("20(2)g"));
}

/// Reference: clause 1, Article 20, Law 10/2022: four forms, chosen by the head after agreeing with the
/// Front head.
#[test]
fn the_head_chooses_the_form_with_the_front_head() {
    for &form in TextForm::ALL {
        write(|text| text.form = form).lawful();
    }
    write(|text| text.consent = None).refused(
        Rule::DecisionFormConsent,
        Evidence::Consent {
            of: Role::FrontHead,
            strength: Strength::Agreement,
            got: None,
        },
        LAW.at("20(1)"),
    );
}

/// Reference: clause 3, Article 20, Law 10/2022: what was sent in time is not late because it came later.
#[test]
fn received_later_than_sent() {
    let mut world = passed(Matter::Conventions);
    world.step(HEAD, MET, Do::Write(written())).unwrap();
    world.matter(HEAD, "2024-03-15", Do::Send).lawful();
    world.matter(WARD, "2024-03-18", Do::Receive).lawful();
}

/// Reference: clause 3, Article 20, Law 10/2022: sent within 5 working days of the meeting. Held on
/// Sunday 10/3/2024: by Friday the 15th.
#[test]
fn sent_within_five_working_days() {
    for (on, late) in [("2024-03-15", false), ("2024-03-16", true)] {
        let mut world = passed(Matter::Other);
        world.step(HEAD, MET, Do::Write(written())).unwrap();
        let sending = |world: &World, on| {
            let due = world.due_of(Process::Meeting, on).into_iter();
            due.filter(|due| due.what == ObligationKind::SendResult)
                .map(|due| due.is_overdue(day(on)))
                .next()
        };
        assert_eq!(sending(&world, on), Some(late));
        let verdict = world.matter(HEAD, on, Do::Send);
        if late {
            verdict.irregular(Rule::SendWithin, dates(on, "2024-03-15"), LAW.at("20(3)"));
        } else {
            verdict.lawful();
        }
        assert_eq!(sending(&world, "2024-06-01"), None);
    }
    passed(Matter::Other)
        .matter(HEAD, MET, Do::Send)
        .refused_as(Rule::NotWritten);
}

/// Reference: clause 2, Article 21, Law 10/2022: matters 1, 2 and 6 take effect when passed, 3 on the
/// ward committee's recognition, 5 on the ward Front's.
#[test]
fn what_takes_effect_when() {
    for at_once in [Matter::Contributions, Matter::Funds, Matter::Other] {
        let mut world = sent(at_once);
        let d = world.group().matter(MATTER).unwrap();
        assert!(d.in_force(day(MET)) && !d.in_force(day("2024-03-09")));
        world.matter(WARD, "2024-03-12", Do::Receive).refused(
            Rule::EffectOnAdoption,
            Evidence::Matter {
                observed: at_once,
                of: Set::<Matter>::of(&[Matter::Contributions, Matter::Funds, Matter::Other]),
            },
            LAW.at("21(2)"),
        );
    }
    for (recognised, who, other, rule) in [
        (
            Matter::Conventions,
            WARD,
            Actor::WardFront,
            Rule::ConventionsRecognition,
        ),
        (Matter::Boards, Actor::WardFront, WARD, Rule::BoardsRecognition),
    ] {
        let mut world = sent(recognised);
        assert!(!world.group().matter(MATTER).unwrap().in_force(day("2024-12-31")));
        world.matter(other, "2024-03-12", Do::Receive).refused(
            rule,
            Evidence::Actor {
                role: other.role(),
                allowed: Set::<Role>::of(&[who.role()]),
            },
            LAW.at("21(2)"),
        );
        world
            .matter(who, "2024-03-12", Do::Recognise(recognition(&[])))
            .refused_as(Rule::NotReceived);
        world.matter(who, "2024-03-12", Do::Receive).lawful();
        world
            .matter(who, "2024-03-14", Do::Recognise(recognition(&[])))
            .lawful();
        let d = world.group().matter(MATTER).unwrap();
        assert!(d.in_force(day("2024-03-14")) && !d.in_force(day("2024-03-13")));
        world
            .matter(who, "2024-03-14", Do::Recognise(recognition(&[])))
            .refused_as(Rule::InForceAlready);
    }
}

/// Reference: clause 2, Article 21, Law 10/2022, last paragraph: recognised within 5 working days of
/// receipt, or answered in writing with reasons. Received on Tuesday 12/3/2024: by Tuesday the 19th.
#[test]
fn recognised_or_answered_within_five_working_days() {
    for (on, late) in [("2024-03-19", false), ("2024-03-20", true)] {
        let answers = [
            Do::Recognise(recognition(&[])),
            Do::DeclineRecognition(Set::<Reason>::of(&[Reason::Procedure])),
        ];
        for answer in answers {
            let mut world = sent(Matter::Conventions);
            let received = world.matter(WARD, "2024-03-12", Do::Receive);
            assert_eq!(received.due, Some(by("2024-03-19")));
            let due = world.due_of(Process::Meeting, on);
            assert_eq!(
                (due[0].what, due[0].is_overdue(day(on))),
                (ObligationKind::AnswerDecision, late)
            );
            let ends = matches!(answer, Do::DeclineRecognition(_));
            let verdict = world.matter(WARD, on, answer);
            if late {
                verdict.irregular(
                    Rule::DecisionRecognitionWithin,
                    dates(on, "2024-03-19"),
                    LAW.at("21(2)"),
                );
            } else {
                verdict.lawful();
            }
            assert_eq!(world.group().matter(MATTER).is_none(), ends);
        }
    }
}

/// Reference: clause 2, Article 22, Law 10/2022 lets the ward annul or ask for a change where the
/// procedure was not followed: a recognition names what it acknowledges.
#[test]
fn recognition_names_what_was_irregular() {
    let mut world = residents();
    world.put(Matter::Conventions);
    world.step(HEAD, MET, meet(300, 300, 300, 0)).unwrap();
    world.step(HEAD, MET, Do::Write(written())).unwrap();
    world.step(HEAD, "2024-03-11", Do::Send).unwrap();
    world.step(WARD, "2024-03-12", Do::Receive).unwrap();
    let never_notified = [Rule::NoticeAhead, Rule::DocumentsAhead, Rule::ConventionsDraft];
    world
        .matter(WARD, "2024-03-14", Do::Recognise(recognition(&[])))
        .refused_as(Rule::NotAcknowledged);
    world
        .matter(WARD, "2024-03-14", Do::Recognise(recognition(&never_notified)))
        .lawful();
}

/// Reference: clause 2, Article 21, Law 10/2022, paragraph 2: commune-wide, when the ward committee
/// decides, on the sum of the groups.
#[test]
fn the_ward_committee_sets_the_effect_commune_wide() {
    let mut world = residents();
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        ..proposal(Matter::Other)
    };
    let wide = Proposal {
        matter: Matter::Contributions,
        ..wide
    };
    world.step(WARD_CHAIR, "2024-03-01", Do::Open(wide)).unwrap();
    let verdict = world.matter(HEAD, MET, meet(300, 300, 200, 100));
    assert_eq!(verdict.decided, Some(Outcome::Passed));
    let rules = verdict.regulation.unwrap();
    assert!(commune_wide([verdict.decided, Some(Outcome::Passed), None], &rules).passed());
    // Passed here, and not in force.
    assert_eq!(world.group().matter(MATTER).unwrap().effect(), None);
    let effect = |from| Do::SetEffect {
        decision: Some(number("40/QĐ-UBND")),
        from: day(from),
        groups_for: 20,
        groups: 25,
    };
    world
        .matter(WARD_CHAIR, "2024-04-01", effect("2024-05-01"))
        .refused(
            Rule::EffectCommune,
            Evidence::Actor {
                role: Role::WardChair,
                allowed: Set::<Role>::of(&[Role::WardCommittee]),
            },
            LAW.at("21(2)"),
        );
    world
        .matter(WARD, "2024-04-01", effect("2024-03-09"))
        .refused_as(Rule::TooEarly);
    // Nobody recognises what is commune-wide, so nobody receives it for that.
    world.step(HEAD, MET, Do::Write(written())).unwrap();
    let refused = world.matter(WARD, "2024-03-11", Do::Receive).refused.unwrap();
    assert_eq!(
        (refused.rule, refused.evidence),
        (Rule::NotProvidedFor, Evidence::Rule(Rule::EffectCommune))
    );
    // A covenant of the group's own takes effect by recognition and no other way.
    let refused = sent(Matter::Conventions)
        .matter(WARD, "2024-04-01", effect("2024-05-01"))
        .refused
        .unwrap();
    assert_eq!(refused.rule, Rule::NotProvidedFor);
    world.matter(WARD, "2024-04-01", effect("2024-05-01")).lawful();
    let d = world.group().matter(MATTER).unwrap();
    assert!(d.in_force(day("2024-05-01")) && !d.in_force(day("2024-04-30")));
}

/// Reference: no text. Nothing is received before it was sent.
#[test]
fn a_decision_is_received_after_it_was_sent() {
    let early = sent(Matter::Conventions)
        .matter(WARD, MET, Do::Receive)
        .refused
        .unwrap();
    assert_eq!(
        (early.rule, early.evidence),
        (Rule::TooEarly, dates(MET, "2024-03-11"))
    );
}

/// Reference: clause 1, Article 21, Law 10/2022, paragraph 2: it is passed when at least two thirds of all
/// groups agree, whatever this one came to.
#[test]
fn no_effect_commune_wide_without_two_thirds_of_the_groups() {
    let mut world = residents();
    let wide = Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        ..proposal(Matter::Contributions)
    };
    world.step(WARD_CHAIR, "2024-03-01", Do::Open(wide)).unwrap();
    world.step(HEAD, MET, meet(300, 300, 300, 0)).unwrap();
    let effect = |groups_for, groups| Do::SetEffect {
        decision: Some(number("40/QĐ-UBND")),
        from: day("2024-05-01"),
        groups_for,
        groups,
    };
    for (agreed, all, needed) in [(1, 25, 17), (16, 25, 17), (0, 0, 1)] {
        world.matter(WARD, "2024-04-01", effect(agreed, all)).refused(
            Rule::CommuneMajority,
            share(agreed, all, needed),
            LAW.at("21(1)"),
        );
    }
    let more_than_all = world.matter(WARD, "2024-04-01", effect(26, 25)).refused.unwrap();
    assert_eq!(
        (more_than_all.rule, more_than_all.evidence),
        (
            Rule::GroupsAboveAll,
            Evidence::Against {
                observed: 26,
                recorded: 25
            }
        )
    );
    world.matter(WARD, "2024-04-01", effect(17, 25)).lawful();
}

/// What the ward does with a decision is not dated before it was written, sent and received.
#[test]
fn the_ward_acts_after_the_last_step() {
    let flawed = Objection {
        decision: Some(number("8/UBND")),
        flaw: Flaw::Procedure,
    };
    for act in [Do::Annul(flawed), Do::AskForChange(flawed)] {
        let mut world = residents();
        world.sent(Matter::Conventions);
        world.matter(WARD, MET, act.clone()).refused_as(Rule::TooEarly);
        world.matter(WARD, "2024-03-11", act).lawful();
    }
}

/// Reference: clauses 1 and 2, Article 22, Law 10/2022: unlawful content is annulled; where the
/// procedure was not followed the ward annuls or asks for a change.
#[test]
fn unlawful_content_is_annulled_and_faulty_procedure_mended_or_annulled() {
    for flaw in [Flaw::Content, Flaw::Procedure] {
        let mut world = sent(Matter::Other);
        world
            .matter(WARD_CHAIR, "2024-03-20", Do::Annul(objection(flaw)))
            .refused(
                Rule::AnnulmentCompetence,
                Evidence::Actor {
                    role: Role::WardChair,
                    allowed: Set::<Role>::of(&[Role::WardCommittee]),
                },
                LAW.at("22(2)"),
            );
        world
            .matter(WARD, "2024-03-20", Do::Annul(objection(flaw)))
            .lawful();
        assert!(world.group().matter(MATTER).is_none());
    }
    let mut world = sent(Matter::Other);
    world
        .matter(WARD, "2024-03-20", Do::AskForChange(objection(Flaw::Content)))
        .irregular(
            Rule::ChangeOfContent,
            Evidence::Permission(Permission::NotAllowed),
            LAW.at("22(2)"),
        );
    world
        .matter(WARD, "2024-03-20", Do::AskForChange(objection(Flaw::Procedure)))
        .lawful();
    // Until the residents change it, it stands.
    let d = world.group().matter(MATTER).unwrap();
    assert!(d.in_force(day("2024-03-21")));
    assert_eq!(d.change_asked(), Some(day("2024-03-20")));
}

/// What a second decision does to the first.
fn changed(way: Way, of: Matter) -> (World, Verdict) {
    let mut world = sent(Matter::Other);
    let act = Do::Open(Proposal {
        changes: Some(Change {
            decision: MATTER,
            way,
        }),
        ..proposal(of)
    });
    let matter = matter(200);
    let verdict = world.judge(HEAD, "2024-04-01", Command::Meeting { matter, act });
    (world, verdict)
}

/// Reference: clause 3, Article 22, Law 10/2022: the residents change their own decision by the same
/// way, Articles 18 to 21.
#[test]
fn changed_by_the_same_way() {
    for (way, first_stands) in [(Way::Amend, true), (Way::Replace, false), (Way::Repeal, false)] {
        let (mut world, verdict) = changed(way, Matter::Other);
        verdict.lawful();
        let mut second = |by, on, act| {
            world
                .act(
                    by,
                    on,
                    Command::Meeting {
                        matter: matter(200),
                        act,
                    },
                )
                .unwrap();
        };
        // Half of all is not enough for the second either, and the first stands.
        second(HEAD, "2024-04-10", {
            let mut said = crate::support::residents::minutes(300, 300, 150, 150);
            said.result.declared = false;
            Do::Hold(said)
        });
        second(HEAD, "2024-04-20", meet(300, 300, 151, 149));
        // Of the new decision too a text is written and sent.
        let text = Written {
            consent: Some(consent(Role::FrontHead, "2024-04-20")),
            ..written()
        };
        second(HEAD, "2024-04-20", Do::Write(text));
        second(HEAD, "2024-04-22", Do::Send);
        let group = world.group();
        let first = group.matter(MATTER);
        assert_eq!(first.is_some_and(|d| d.in_force(day("2024-04-20"))), first_stands);
        assert!(group.matter(matter(200)).unwrap().in_force(day("2024-04-20")));
    }
}

/// Reference: the same: what is changed is in force, and of the same matter.
#[test]
fn only_what_is_in_force_can_be_changed() {
    let (_, verdict) = changed(Way::Replace, Matter::Boards);
    verdict.refused_as(Rule::NothingToAmend);
    let mut world = sent(Matter::Conventions);
    let act = Do::Open(Proposal {
        changes: Some(Change {
            decision: MATTER,
            way: Way::Amend,
        }),
        ..proposal(Matter::Conventions)
    });
    let matter = matter(200);
    // Not recognised, so not in force.
    world
        .judge(HEAD, "2024-04-01", Command::Meeting { matter, act })
        .refused_as(Rule::NothingToAmend);
}

/// Reference: no text. Nothing is written, sent or annulled that has not passed, nor voted on again
/// that has.
#[test]
fn first_the_vote_then_the_text() {
    let mut world = residents();
    world.notified(Matter::Other);
    for act in [
        Do::Write(written()),
        Do::Send,
        Do::Receive,
        Do::Annul(objection(Flaw::Content)),
    ] {
        let by = if matches!(act, Do::Write(_) | Do::Send) {
            HEAD
        } else {
            WARD
        };
        world.matter(by, MET, act).refused_as(Rule::MatterNotDecided);
    }
    world.step(HEAD, MET, meet(300, 300, 300, 0)).unwrap();
    world
        .matter(HEAD, "2024-03-20", meet(300, 300, 0, 300))
        .refused_as(Rule::MatterDecided);
    world
        .matter(HEAD, "2024-03-20", Do::Abandon)
        .refused_as(Rule::MatterDecided);
}

/// Reference: no text. What was irregular in a meeting that decided nothing is nothing to accept.
#[test]
fn a_failed_meeting_leaves_nothing_to_accept() {
    let mut world = residents();
    world.put(Matter::Conventions);
    let mut said = crate::support::residents::minutes(300, 100, 100, 0);
    said.result.declared = false;
    // Never notified: irregular, and nobody came.
    let verdict = world.matter(HEAD, "2024-03-05", Do::Hold(said));
    assert!(verdict.irregular.iter().any(|f| f.rule == Rule::NoticeAhead));
    world
        .step(
            HEAD,
            "2024-03-06",
            crate::support::residents::notice(Some("2024-03-06")),
        )
        .unwrap();
    world.matter(HEAD, MET, meet(300, 300, 300, 0)).lawful();
    world.step(HEAD, MET, Do::Write(written())).unwrap();
    world.step(HEAD, "2024-03-11", Do::Send).unwrap();
    world.step(WARD, "2024-03-12", Do::Receive).unwrap();
    world
        .matter(WARD, "2024-03-14", Do::Recognise(recognition(&[])))
        .lawful();
}

/// Reference: clause 2, Article 21 and clause 3, Article 22, Law 10/2022: commune-wide, the old decision
/// stands until the day the ward sets for the new one.
#[test]
fn the_old_decision_stands_until_the_new_one_has_effect() {
    let mut world = residents();
    let wide = |changes| Proposal {
        scope: MatterScope::Commune,
        consent: Some(consent(Role::WardFrontChair, "2024-03-01")),
        changes,
        ..proposal(Matter::Funds)
    };
    let effect = |from| Do::SetEffect {
        decision: Some(number("40/QĐ-UBND")),
        from: day(from),
        groups_for: 20,
        groups: 25,
    };
    let replace = Change {
        decision: MATTER,
        way: Way::Replace,
    };
    let way = [
        (MATTER, WARD_CHAIR, "2024-03-01", Do::Open(wide(None))),
        (MATTER, HEAD, MET, meet(300, 300, 200, 100)),
        (MATTER, WARD, "2024-03-20", effect("2024-04-01")),
        (
            matter(200),
            WARD_CHAIR,
            "2024-04-02",
            Do::Open(wide(Some(replace))),
        ),
        (matter(200), HEAD, "2024-04-10", meet(300, 300, 200, 100)),
        (matter(200), WARD, "2024-04-20", effect("2024-06-01")),
    ];
    for (matter, by, on, act) in way {
        world.act(by, on, Command::Meeting { matter, act }).unwrap();
    }
    let group = world.group();
    for (on, old) in [("2024-05-31", true), ("2024-06-01", false)] {
        assert_eq!(group.matter(MATTER).unwrap().in_force(day(on)), old);
        assert_eq!(group.matter(matter(200)).unwrap().in_force(day(on)), !old);
    }
}
