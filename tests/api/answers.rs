//! Answers: each is written by serde, says by which rules it was judged, and explains itself in both languages.

use to_dan_pho::group::{self, Process, Question};
use to_dan_pho::law::{Due, Province};
use to_dan_pho::procedures::election::{Call, Command as Elect, Kind};
use to_dan_pho::{Actor, Lang, PersonId, Rule, Rulebook, Text};

use crate::support::{WARD_CHAIR, World, day};

fn world() -> World {
    World::new(Province::HA_NOI.code())
}

/// What is missing is explained by the regulation that it names.
#[test]
fn findings_say_by_which_rules_and_explain_themselves() {
    let world = world();
    let call = Elect::Call(Call::on(day("2024-12-08")).with_decision("12/QĐ-UBND".parse().unwrap()));
    let act = to_dan_pho::Act {
        by: Actor::WardCommittee,
        on: day("2024-12-01"),
        what: call.into(),
    };
    let findings = group::missing(world.group.as_ref(), &act, &world.book);
    assert!(!findings.is_met());
    let rules = world.book.get(findings.regulation.unwrap()).unwrap();
    let told = findings.explain(&world.book, Lang::En);
    for finding in &findings.unmet {
        let word = finding.obstacle(Some(rules)).text(Lang::En).to_string();
        let one = format!("{word}: {}\n", finding.explain(rules, Lang::En));
        assert!(told.contains(&one), "{told} has no {one}");
    }
    for rule in &findings.unregulated {
        let one = format!("chưa có quy định: {}\n", rule.title(Lang::Vi));
        assert!(findings.explain(&world.book, Lang::Vi).contains(&one), "{one}");
    }
    let lines =
        findings.unmet.len() + findings.irregular.len() + findings.unregulated.len() + findings.unknown.len();
    assert_eq!(told.lines().count(), lines);
    #[cfg(feature = "serde")]
    {
        let text = serde_json::to_string(&findings).unwrap();
        assert_eq!(
            serde_json::from_str::<to_dan_pho::act::Findings>(&text).unwrap(),
            findings
        );
    }
    // Of a group that nobody knows there are no rules.
    assert_eq!(group::missing(None, &act, &Rulebook::builtin()).regulation, None);
}

/// An obligation says what is to be done, by whom, since when or until when, and the article of its regulation.
#[test]
fn an_obligation_explains_itself() {
    let world = world();
    let due = world.due_of(Process::HeadOffice, "2024-12-01");
    assert_eq!(due.len(), 2);
    assert_eq!(
        (due[0].rule, due[0].until, due[0].since),
        (Rule::ElectionInVacancy, Due::NotRegulated, day("2008-05-01"))
    );
    assert_eq!(
        due[0].explain(&world.book, Lang::En),
        "call an election: there is no head (the Chair of the commune-level People's Committee); since 1 May 2008; no \
         instrument consulted sets a time limit"
    );
    assert_eq!(
        due[1].explain(&world.book, Lang::Vi),
        "cử Tổ trưởng tổ dân phố lâm thời (Ủy ban nhân dân cấp xã); từ ngày 01/5/2008; văn bản đã đọc không quy định \
         thời hạn (khoản 3 Điều 9 Nghị định 59/2023/NĐ-CP)"
    );
}

#[cfg(feature = "serde")]
#[test]
fn a_question_reads_as_it_is_written() {
    let question = Question::Election(Kind::Call);
    let text = serde_json::to_string(&question).unwrap();
    assert_eq!(text, r#"{"election":"call"}"#);
    assert_eq!(serde_json::from_str::<Question>(&text).unwrap(), question);
}

/// A state is written as a view: what its methods tell.
#[cfg(feature = "serde")]
#[test]
fn an_election_is_written_as_a_view() {
    let mut world = world();
    let call = Call::on(day("2024-12-08")).with_decision("12/QĐ-UBND".parse().unwrap());
    let _ = world.election(WARD_CHAIR, "2024-11-01", Elect::Call(call));
    let election = world.group.as_ref().unwrap().election().unwrap();
    let view = serde_json::to_value(election).unwrap();
    assert_eq!(view["day"], "2024-12-08");
    assert_eq!(view["called"], "2024-11-01");
    assert_eq!(
        view["regulation"],
        serde_json::to_value(election.regulation()).unwrap()
    );
    assert_eq!(view["candidates"], serde_json::json!([]));
    assert_eq!(view["end"], serde_json::Value::Null);
}

#[test]
fn provinces_have_names() {
    let named: Vec<_> = (1..=96)
        .filter_map(|code| Province::new(code).ok())
        .filter(|province| province.name().is_some())
        .collect();
    assert_eq!(named.len(), 63);
    for (code, vi, en) in [
        (1, "thành phố Hà Nội", "Hà Nội"),
        (36, "tỉnh Nam Định", "Nam Định"),
        (79, "Thành phố Hồ Chí Minh", "Hồ Chí Minh City"),
        (
            15,
            "tỉnh Lào Cai (trước 01/7/2025: Yên Bái)",
            "Lào Cai (before 1 July 2025: Yên Bái)",
        ),
        (3, "tỉnh mã 03", "province 03"),
    ] {
        let province = Province::new(code).unwrap();
        assert_eq!(province.text(Lang::Vi).to_string(), vi);
        assert_eq!(province.text(Lang::En).to_string(), en);
    }
}

/// Who acts is told with the capacity.
#[test]
fn who_may_act_is_told_in_words() {
    let acting = group::Acting {
        person: PersonId::from_u128(1),
        capacity: to_dan_pho::procedures::delegation::Capacity::Own,
        until: Some(day("2026-09-01")),
        regulation: None,
        suspended: None,
        origin: to_dan_pho::office::Origin::Judged,
    };
    assert!(acting.text(Lang::Vi).to_string().ends_with("đến hết 31/8/2026"));
    assert!(
        acting
            .text(Lang::En)
            .to_string()
            .ends_with("to the end of 31 August 2026")
    );
    let suspended = group::Acting {
        suspended: Some(to_dan_pho::office::Suspended {
            office: to_dan_pho::office::Office::Head,
            person: PersonId::from_u128(1),
            since: day("2026-08-02"),
            by: Actor::WardChair(PersonId::from_u128(9)),
        }),
        ..acting
    };
    assert!(
        suspended
            .text(Lang::Vi)
            .to_string()
            .ends_with("bị Chủ tịch Ủy ban nhân dân cấp xã đình chỉ từ ngày 02/8/2026")
    );
    assert!(
        suspended
            .text(Lang::En)
            .to_string()
            .ends_with("suspended by the Chair of the commune-level People's Committee since 2 August 2026")
    );
}
