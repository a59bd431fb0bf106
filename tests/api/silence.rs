//! What holds where no text read states a rule: one policy for every procedure.

use std::fs;
use std::path::Path;

use to_dan_pho::act::{Evidence, Finding, Findings, Obstacle};
use to_dan_pho::group::{self, Command, Officer, Post};
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{Ground, Unstated};
use to_dan_pho::law::{Matter, Opinion, Period, Power, Province, Role, UnitKind};
use to_dan_pho::procedures::delegation::{self, Grant, Scope};
use to_dan_pho::procedures::{deputy, meeting, relief};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Lang, Rule, Text};

use crate::selection::deputed;
use crate::support::residents::{self, MATTER, proposal, residents as of_residents, written_on};
use crate::support::*;

const HEAD: Actor = Actor::Head(person(1));
const WARD: Actor = Actor::WardCommittee;

fn missing(world: &World, by: Actor, on: &str, what: Command) -> Findings {
    let act = Act {
        by,
        on: day(on),
        what,
    };
    group::missing(world.group.as_ref(), &act, &world.book)
}

fn delegated(on: &str) -> delegation::Command {
    delegation::Command::Grant(Grant {
        to: person(2),
        scope: Scope::GeneralManagement,
        period: Period::since(day(on)),
    })
}

fn roles(roles: Set<Role>, lang: Lang) -> String {
    let names: Vec<_> = roles.iter().map(|role| role.text(lang).to_string()).collect();
    names.join(", ")
}

fn says(rule: Rule, lang: Lang) -> String {
    let pick = |vi: &str, en: &str| -> String { lang.pick(vi, en).to_owned() };
    match rule.unstated() {
        Unstated::NotChecked => pick("điều kiện: không kiểm tra", "condition: not checked"),
        Unstated::Minutes => pick("tỷ lệ: theo biên bản", "share: what the minutes declare"),
        Unstated::OpenTo(to) => format!(
            "{}: {}",
            pick("thẩm quyền", "competence: open to"),
            roles(to, lang)
        ),
        Unstated::StepOf(of) => {
            let of: Vec<_> = of.iter().map(|rule| format!("`{rule:?}`")).collect();
            format!("{}: {}", pick("bước, theo", "step: open as"), of.join(", "))
        }
        _ => panic!("{rule:?}"),
    }
}

/// The page is made of the table of rules: every rule that a text can state, and what holds where none does.
/// `UPDATE_GOLDEN=1` writes it anew.
#[test]
fn the_page_of_silence_is_the_table_of_rules() {
    let mut page = String::from(
        "# Where no text speaks\n\nOne policy holds in every procedure. A condition that no instrument consulted states is not \
         checked. A share takes what the\nminutes declare, never with nobody in favour. A competence is open to the \
         bodies and posts that it concerns, and to no\nother. A step is open to whoever is competent for it. Each of them \
         is listed by `missing`: as not regulated, or as\nunknown where a text leaves it to the province and no text of \
         the province is known. Where a text regulates the matter\nwhole and leaves a step or a competence out, it is not \
         provided for, and the act is refused.\n\nThis page is made of the rows of `src/law/table.rs` by \
         `tests/api/silence.rs`.\n\n| rule | what it is about | nội dung | where nothing is stated | khi không có quy \
         định |\n|---|---|---|---|---|\n",
    );
    for rule in Rule::ALL.iter().filter(|rule| rule.ground() == Ground::Law) {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| (rule.title(lang), says(*rule, lang)));
        page.push_str(&format!(
            "| `{}` | {} | {} | {} | {} |\n",
            rule.id(),
            en.0,
            vi.0,
            en.1,
            vi.1
        ));
    }
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/silence.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&kept, &page).unwrap();
    }
    assert_eq!(page, fs::read_to_string(kept).unwrap());
}

/// Every competence names whom it concerns, and every step that of a competence.
#[test]
fn no_competence_is_open_to_every_actor() {
    for rule in Rule::ALL {
        match rule.unstated() {
            Unstated::OpenTo(to) => assert!(!to.is_empty() && to.iter().count() < 9, "{rule:?}"),
            Unstated::StepOf(of) => {
                let competence = |rule: &Rule| matches!(rule.unstated(), Unstated::OpenTo(_));
                assert!(!of.is_empty() && of.iter().all(competence), "{rule:?}");
            }
            _ => {}
        }
    }
}

/// Where the crate assumes who is competent, it assumes no body that the row does not name.
#[test]
fn what_is_assumed_names_nobody_else() {
    let book = to_dan_pho::Rulebook::builtin();
    let mut compared = 0;
    for on in [
        "2009-06-01",
        "2013-06-01",
        "2018-06-01",
        "2020-06-01",
        "2024-06-01",
        "2026-08-01",
    ] {
        let rules = book
            .at(Province::new(79).unwrap(), UnitKind::ToDanPho, day(on))
            .unwrap();
        let slots = rules.slots();
        let competences = [
            &slots.call_competence,
            &slots.voter_list_competence,
            &slots.candidates_competence,
            &slots.nomination_competence,
            &slots.team_competence,
            &slots.posting_competence,
            &slots.convening_competence,
            &slots.rerun_competence,
            &slots.annulment_competence,
            &slots.recognition_competence,
            &slots.term_change_competence,
            &slots.delegation_competence,
            &slots.resignation_competence,
            &slots.removal_competence,
            &slots.relief_convening,
            &slots.relief_convening_front,
            &slots.relief_recognition,
            &slots.tenure_end_competence,
            &slots.suspension_competence,
            &slots.suspension_end_competence,
            &slots.handover_competence,
            &slots.register_competence,
            &slots.record_competence,
            &slots.propose_group,
            &slots.meeting_convening,
            &slots.convener_competence,
            &slots.election_ballot_competence,
            &slots.relief_ballot_competence,
            &slots.cluster_competence,
            &slots.conference_competence,
            &slots.conference_report_competence,
        ];
        for slot in competences {
            let Some(assumed) = slot.stated().filter(|p| p.certainty == Certainty::Assumed) else {
                continue;
            };
            let Unstated::OpenTo(concerned) = slot.rule().unstated() else {
                panic!("{:?} is no competence", slot.rule())
            };
            let others: Vec<_> = assumed
                .value
                .iter()
                .filter(|role| !concerned.contains(*role))
                .collect();
            assert!(others.is_empty(), "{:?} {on}: {others:?}", slot.rule());
            compared += 1;
        }
    }
    assert!(compared > 60, "{compared}");
}

/// Reference: no text read outside Hà Nội says to whom the head delegates. The head delegates to the deputy, listed; not
/// to a resident, who holds no office beside the head.
#[test]
fn a_deputy_outside_hanoi_is_authorised() {
    let mut world = World::new(36);
    world.headed_for("2022-08-14", "2022-08-24", 1, Some(30));
    deputed(&mut world, HEAD, 2, "2022-09-01");
    let grant = delegated("2022-09-10");
    let found = missing(&world, HEAD, "2022-09-05", Command::Delegation(grant));
    assert!(found.is_met(), "{found:?}");
    assert!(found.unregulated.contains(&Rule::DelegationTo));
    let to_a_resident = delegation::Command::Grant(Grant {
        to: person(7),
        scope: Scope::GeneralManagement,
        period: Period::since(day("2022-09-10")),
    });
    world
        .authority(HEAD, "2022-09-05", to_a_resident)
        .refused_as(Rule::NotProvidedFor);
    world.authority(HEAD, "2022-09-05", grant).lawful();
    let acting = world.group().may_act(Power::Mediate, day("2022-09-10"));
    assert_eq!(
        acting.map(|a| a.person).collect::<Vec<_>>(),
        [person(1), person(2)]
    );
}

/// Reference: clause 2, Article 4, TT 04/2012 as amended by 14/2018 asks for the agreement of the Front head alone. An
/// opinion of the party cell is more than that: it is taken, and listed. A passer-by is asked by nobody.
#[test]
fn an_opinion_more_than_the_law_asks_is_taken() {
    let mut world = World::new(79);
    world.headed_for("2022-08-14", "2022-08-24", 1, Some(30));
    world
        .depute(HEAD, "2022-09-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    let opinion = deputy::Command::Consent(Opinion::Against);
    let found = missing(
        &world,
        Actor::PartyCellCommittee,
        "2022-09-01",
        Command::Deputy(opinion),
    );
    assert!(found.is_met(), "{found:?}");
    assert_eq!(found.unregulated, [Rule::ConsentNotAsked]);
    world
        .deputy(Actor::Resident(person(50)), "2022-09-01", opinion)
        .refused_as(Rule::NotProvidedFor);
    world
        .deputy(Actor::PartyCellCommittee, "2022-09-01", opinion)
        .lawful();
    // It does not stand in the way of the choice.
    world
        .depute(FRONT_HEAD, "2022-09-01", deputy::Command::Consent(Opinion::For))
        .unwrap();
    world.deputy(HEAD, "2022-09-01", deputy::Command::Choose).lawful();
}

fn front_head_too(world: &mut World, on: &str) {
    let both = Officer {
        post: Post::FrontHead,
        person: Some(person(1)),
    };
    world
        .act(Actor::WardFront, on, Command::RecordOfficer(both))
        .unwrap();
}

/// Reference: point b, clause 1, Article 9, Decree 59/2023 has the head of the Front committee propose; who does where
/// that is the head, no text says. The Front committees do, of the group or of the commune; nobody proposes it about
/// themselves, and the Chair decides on it.
#[test]
fn where_the_only_proposer_is_the_accused_the_front_proposes() {
    let mut world = of_residents();
    front_head_too(&mut world, "2024-01-05");
    for (by, refused) in [
        (Actor::FrontHead(person(1)), true),
        (WARD_CHAIR, true),
        (Actor::Resident(person(50)), true),
        (Actor::FrontCommittee, false),
        (Actor::WardFront, false),
        (Actor::WardFrontChair(person(900)), false),
    ] {
        let found = missing(&world, by, "2024-02-01", Command::Relief(propose()));
        let not_provided_for = Finding {
            rule: Rule::NotProvidedFor,
            evidence: Evidence::Rule(Rule::RemovalFrontHead),
        };
        let expected = if refused { vec![not_provided_for] } else { vec![] };
        assert_eq!(found.unmet, expected, "{by:?}");
        assert!(found.unregulated.contains(&Rule::RemovalFrontHead));
    }
    world
        .leaving(Actor::FrontCommittee, "2024-02-01", propose())
        .lawful();
    let consent = agreement(Role::WardFrontChair, "2024-02-02");
    let convene = relief::Command::Convene { consent };
    world.leaving(WARD_CHAIR, "2024-02-02", convene).lawful();
}

/// Reference: clause 2, Article 16 and clause 1, Article 20, Law 10/2022: with the agreement of the Front head. Who agrees
/// where that is the head, no text says: it is listed, and the residents decide all the same.
#[test]
fn a_head_who_is_front_head_too_puts_matters_forward() {
    let mut world = of_residents();
    front_head_too(&mut world, "2024-01-05");
    let open = Command::Meeting {
        matter: MATTER,
        act: meeting::Command::Open(proposal(Matter::Other)),
    };
    let found = missing(&world, HEAD, "2024-03-01", open);
    assert!(found.is_met(), "{found:?}");
    assert!(found.unregulated.contains(&Rule::ProposeGroupConsent));
    world.passed(Matter::Other);
    world
        .matter(
            HEAD,
            "2024-03-10",
            meeting::Command::Write(written_on("2024-03-10")),
        )
        .lawful();
}

/// Reference: as of 14/2018, clause 2, Article 4 (TT 04/2012): so it is of the choice of a deputy.
#[test]
fn a_head_who_is_front_head_too_chooses_a_deputy() {
    let mut world = World::new(79);
    world.headed_for("2022-08-14", "2022-08-24", 1, Some(30));
    front_head_too(&mut world, "2022-08-25");
    world
        .depute(HEAD, "2022-09-01", deputy::Command::Open(candidate(2)))
        .unwrap();
    let found = missing(
        &world,
        HEAD,
        "2022-09-01",
        Command::Deputy(deputy::Command::Choose),
    );
    assert!(found.is_met(), "{found:?}");
    assert_eq!(found.unregulated, [Rule::DeputyConsent]);
}

/// Reference: no text before 1/3/2018 says who appoints a provisional head. The commune's committee or its Chair does,
/// listed; nobody else.
#[test]
fn before_2018_a_provisional_head_is_appointed_by_whom_it_concerns() {
    let appointment = || appoint(5, "2014-03-02");
    let world = World::new(36);
    for by in [WARD, WARD_CHAIR] {
        let found = missing(&world, by, "2014-03-02", Command::Vacancy(appointment()));
        assert!(found.is_met(), "{found:?}");
        assert!(found.unregulated.contains(&Rule::ProvisionalCompetence));
    }
    let mut world = world;
    for by in [FRONT_HEAD, Actor::Resident(person(3)), Actor::ElectionTeam] {
        world
            .vacating(by, "2014-03-02", appointment())
            .refused_as(Rule::NotProvidedFor);
    }
}

/// Reference: no text read says who hands an office over, or suspends; a resident does neither of the first.
#[test]
fn nobody_unconcerned_hands_over() {
    let mut world = of_residents();
    world
        .vacating(Actor::Resident(person(3)), "2024-02-01", hand_over(9, 1))
        .refused_as(Rule::HandoverCompetence);
    world
        .vacating(Actor::ElectionTeam, "2024-02-01", hand_over(9, 1))
        .refused_as(Rule::HandoverCompetence);
    world.vacating(HEAD, "2024-02-01", hand_over(9, 1)).lawful();
}

/// Reference: Law 10/2022 and Decree 59/2023 do not say who posts the decisions ("phải được ... niêm yết"). The chair, the
/// team, the head and the Front committee do, listed; a resident does not.
#[test]
fn whoever_it_concerns_posts_the_decisions() {
    use to_dan_pho::procedures::election::Command as Elect;
    let posting = || {
        let mut world = World::new(1);
        world.elect(WARD_CHAIR, "2024-11-10", call("2024-12-08")).unwrap();
        world
    };
    for by in [WARD_CHAIR, WARD, FRONT_HEAD, Actor::ElectionTeam] {
        let found = missing(
            &posting(),
            by,
            "2024-11-20",
            Command::Election(Elect::PostDecisions),
        );
        assert!(found.is_met(), "{by:?}: {found:?}");
        assert_eq!(found.unregulated, [Rule::PostingCompetence]);
    }
    posting()
        .election(Actor::Resident(person(4)), "2024-11-20", Elect::PostDecisions)
        .refused_as(Rule::NotProvidedFor);
}

/// Reference: no text read of before 1/7/2023 regulates household ballots on a matter, an online vote, or how a
/// contribution takes effect. They are open to the head and the committee, listed, and the decision can take effect.
#[test]
fn before_2023_a_matter_goes_its_way() {
    let mut world = World::new(36);
    world.headed_for("2020-06-14", "2020-06-20", 1, Some(30));
    let act = |act| Command::Meeting { matter: MATTER, act };
    world
        .step(
            HEAD,
            "2020-07-01",
            meeting::Command::Open(proposal(Matter::Contributions)),
        )
        .unwrap();
    let online = meeting::Command::PlanOnline(residents::online("2020-07-02"));
    let found = missing(&world, HEAD, "2020-07-02", act(online.clone()));
    assert!(found.is_met(), "{found:?}");
    assert!(found.unregulated.contains(&Rule::OnlineMatters));
    let found = missing(&world, Actor::Resident(person(3)), "2020-07-02", act(online));
    assert!(!found.is_met());
    world
        .step(
            HEAD,
            "2020-07-04",
            meeting::Command::Notify(meeting::Notice {
                day: day("2020-07-10"),
                documents: None,
                draft: None,
            }),
        )
        .unwrap();
    world
        .step(HEAD, "2020-07-10", residents::meet(310, 310, 300, 0))
        .unwrap();
    world
        .step(
            HEAD,
            "2020-07-10",
            meeting::Command::Write(written_on("2020-07-10")),
        )
        .unwrap();
    world.step(HEAD, "2020-07-11", meeting::Command::Send).unwrap();
    world.step(WARD, "2020-07-12", meeting::Command::Receive).unwrap();
    world
        .step(WARD, "2020-07-13", meeting::Command::Recognise(recognition(&[])))
        .unwrap();
    assert!(world.group().matter(MATTER).unwrap().in_force(day("2020-07-13")));
}

/// Reference: Decree 185/2026 leaves to the province from which size a group has participants. Of a province whose resolution was not
/// read it is not known, which is not the same as not regulated.
#[test]
fn what_is_left_to_a_province_unread_is_unknown() {
    let mut world = World::new(36);
    world.elected("2026-08-02", 1);
    let choice = Command::Deputy(deputy::Command::OpenParticipant(candidate(2)));
    let found = missing(&world, HEAD, "2026-09-01", choice);
    assert!(found.unknown.contains(&Rule::ParticipantSize), "{found:?}");
    assert!(!found.unregulated.contains(&Rule::ParticipantSize));
    let lines = found.explain(&world.book, Lang::En);
    let line = "not known: size from which a group may have activity participants (left to the province, no instrument known)\n";
    assert!(lines.contains(line), "{lines}");
    let lines = found.explain(&world.book, Lang::Vi);
    let line = "chưa xác định được: quy mô số hộ để có người tham gia hoạt động (giao cho cấp tỉnh quy định, chưa có văn bản)\n";
    assert!(lines.contains(line), "{lines}");
}

/// Unlawful, not provided for, not known, and out of order are four words, in the refusal and in the list alike.
#[test]
fn the_answer_says_which_of_them_it_is() {
    let mut world = of_residents();
    let book = world.book.clone();
    let cases = [
        (
            FRONT_HEAD,
            "2024-02-01",
            Command::Election(call("2024-03-10")),
            Obstacle::Unlawful,
            ["trái quy định: ", "unlawful: "],
        ),
        (
            Actor::ElectionTeam,
            "2024-02-01",
            Command::Vacancy(hand_over(9, 1)),
            Obstacle::NotProvidedFor,
            ["không có quy định: ", "not provided for: "],
        ),
        (
            WARD,
            "2024-02-01",
            Command::Election(recognise(&[])),
            Obstacle::OutOfOrder,
            ["không hợp lệ: ", "not valid: "],
        ),
    ];
    for (by, on, what, obstacle, [vi, en]) in cases {
        let act = Act {
            by,
            on: day(on),
            what,
        };
        let refusal = group::decide(world.group.as_ref(), &act, &book).unwrap_err();
        assert_eq!(refusal.obstacle(&book), obstacle, "{refusal:?}");
        if let Some(question) = question_of(&act.what) {
            let asked = Act {
                by,
                on: day(on),
                what: question,
            };
            let closed = group::open(world.group.as_ref(), &asked, &book).unwrap_err();
            assert_eq!(closed.obstacle(&book), obstacle);
        }
        let found = group::missing(world.group.as_ref(), &act, &book);
        assert!(found.explain(&book, Lang::Vi).starts_with(vi));
        assert!(found.explain(&book, Lang::En).starts_with(en));
    }
    // A day of which no rules are known.
    world = World::of(1, to_dan_pho::place::LocalTerm::ToDanPho, 310);
    world.book = to_dan_pho::Rulebook::empty();
    let refusal = world
        .election(WARD_CHAIR, "2024-02-01", call("2024-03-10"))
        .refused;
    assert_eq!(refusal.unwrap().obstacle(None), Obstacle::Unknown);
}

fn question_of(what: &Command) -> Option<group::Question> {
    match what {
        Command::Election(c) => Some(group::Question::Election(c.kind())),
        Command::Vacancy(c) => Some(group::Question::Vacancy(c.kind())),
        _ => None,
    }
}
