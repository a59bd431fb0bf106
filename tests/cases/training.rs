//! The class of the article of 18/4/2022 on quận Hai Bà Trưng, and another of 2024.

use std::collections::BTreeSet;

use to_dan_pho::group::{Command, History, Register};
use to_dan_pho::law::edition::BasisFlaw;
use to_dan_pho::law::edition::Strength;
use to_dan_pho::law::{Power, Province, Regulation, Role, UnitKind};
use to_dan_pho::office::{Office, duties};
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::training::{
    Attendee, Course, CourseFinding, Lecturer, Lesson, RegisteredGroup, Subject, owed,
};
use to_dan_pho::{Actor, GroupId, Lang, PersonId, ResidentialGroup, Rulebook, Text};

use crate::support::{World, day, number, person};

const CLASS: &str = "2022-04-15";

/// The class as the article tells it, without those who attended.
fn class() -> Course {
    Course::new(Province::HA_NOI, Role::DistrictCommittee, day(CLASS))
        .with_decision(number("297/QĐ-UBND"), day("2022-02-18"))
        .with_venue("Trung tâm Chính trị quận".parse().unwrap())
        .with_lecturer(Lecturer::Ministry)
        .with_lesson(Lesson::new(
            Subject::Organisation,
            [number("04/2012/TT-BNV"), number("16/2019/QĐ-UBND")],
        ))
        .with_lesson(Lesson::new(Subject::Tasks, [number("16/2019/QĐ-UBND")]).with_questions(5, 5))
        .with_wards((1..=18).map(code))
}

fn code(ward: u32) -> WardCode {
    WardCode::new(250 + ward).unwrap()
}

/// A group of a ward with a head of 2022 and, if asked for, a deputy; the book is handed on.
fn group_of(book: Rulebook, ward: u32, head: u128, deputy: Option<u128>) -> World {
    let mut world = World {
        book,
        group: None,
        log: Vec::new(),
    };
    let register = Register {
        ward: Ward {
            code: code(ward),
            ..crate::support::ward(1)
        },
        name: "1".parse().unwrap(),
        term: LocalTerm::ToDanPho,
        kind: None,
        households: 310,
    };
    world
        .act(Actor::WardCommittee, "2021-01-04", Command::Register(register))
        .unwrap();
    world.headed("2022-01-16", "2022-01-20", head);
    if let Some(deputy) = deputy {
        world.with_deputy("2022-02-07", head, deputy);
    }
    world
}

/// The groups of 18 wards, 263 in all, each with a head and a deputy: 526 in office.
fn register() -> Vec<(GroupId, ResidentialGroup, History)> {
    let mut book = Rulebook::builtin();
    let mut all = Vec::new();
    for n in 0..263_u32 {
        let head = 10_000 + u128::from(n) * 2;
        let World {
            book: same,
            group,
            log,
        } = group_of(book, n % 18 + 1, head, Some(head + 1));
        book = same;
        all.push((
            GroupId::from_u128(u128::from(n)),
            group.unwrap(),
            History::of(&log),
        ));
    }
    all
}

fn entries(register: &[(GroupId, ResidentialGroup, History)]) -> impl Iterator<Item = RegisteredGroup<'_>> {
    register.iter().map(|(id, group, history)| RegisteredGroup {
        id: *id,
        group,
        history,
    })
}

/// Reference: H1 - the article's first two paragraphs: 526 heads and deputies of 18 wards; who attended and who did not.
#[test]
fn h1_526_heads_and_deputies_of_18_wards() {
    let register = register();
    let everybody: Vec<Attendee> = entries(&register)
        .flat_map(|entry| {
            entry
                .in_office(day(CLASS))
                .map(Attendee::from)
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(everybody.len(), 526);
    let book = Rulebook::builtin();
    let class = class().with_attendees(everybody.clone());
    assert_eq!(class.findings(&book), []);
    assert_eq!((class.people(), class.wards().len()), (526, 18));
    let wards = class.attendance(entries(&register));
    assert_eq!(wards.len(), 18);
    assert!(
        wards
            .iter()
            .all(|ward| ward.absent.is_empty() && ward.not_in_office.is_empty())
    );
    assert_eq!(wards.iter().map(|ward| ward.people()).sum::<usize>(), 526);

    // A person who is also deputy of a second group counts once; who stays away is named, in the office and the group.
    let twice = Attendee {
        office: Office::Deputy,
        ..everybody[0]
    };
    let fewer = self::class()
        .with_attendees(everybody.iter().copied().filter(|a| a.person != person(10_001)))
        .with_attendees([twice]);
    assert_eq!(fewer.people(), 525);
    let wards = fewer.attendance(entries(&register));
    let absent: Vec<_> = wards.iter().flat_map(|ward| &ward.absent).collect();
    assert_eq!(absent.len(), 1);
    assert_eq!(
        (absent[0].office, absent[0].person),
        (Office::Deputy, person(10_001))
    );

    // Somebody who holds no office is no absentee, and is told apart.
    let guest = Attendee {
        ward: code(3),
        office: Office::Head,
        person: person(7),
    };
    let wards = self::class()
        .with_attendees([guest])
        .attendance(entries(&register));
    assert_eq!(wards[2].not_in_office, [person(7)]);
    assert_eq!(wards.iter().map(|ward| ward.absent.len()).sum::<usize>(), 526);
}

/// Reference: khoản 2 Điều 13 TT 04/2012 (S); khoản 2 and 5 Điều 16 NĐ 185/2026 (R): who is entitled; no text says how often.
#[test]
fn who_has_not_been_trained_since_taking_office() {
    let book = Rulebook::builtin();
    let world = group_of(Rulebook::builtin(), 1, 1, Some(2));
    let history = History::of(&world.log);
    let entry = || RegisteredGroup {
        id: GroupId::from_u128(1),
        group: world.group(),
        history: &history,
    };
    let owed_on = |courses: &[Course], on: &str| -> Vec<(Office, PersonId)> {
        owed([entry()], courses, &book, day(on))
            .iter()
            .map(|owed| (owed.served.office, owed.served.person))
            .collect()
    };
    let (head, deputy) = ((Office::Head, person(1)), (Office::Deputy, person(2)));
    assert_eq!(owed_on(&[], "2022-04-14"), [head, deputy]);
    let attended = |persons: &[u128]| {
        class().with_attendees(persons.iter().map(|n| Attendee {
            ward: code(1),
            office: Office::Head,
            person: person(*n),
        }))
    };
    // On the day of the class and after it; not the day before.
    let both = [attended(&[1, 2])];
    assert_eq!(owed_on(&both, "2022-04-14"), [head, deputy]);
    assert_eq!(owed_on(&both, CLASS), []);
    assert_eq!(owed_on(&[attended(&[2])], CLASS), [head]);
    // A class of before the tenure does not count.
    let before = Course::new(Province::HA_NOI, Role::DistrictCommittee, day("2022-01-19")).with_attendees([
        Attendee {
            ward: code(1),
            office: Office::Head,
            person: person(1),
        },
    ]);
    assert_eq!(owed_on(&[before], CLASS), [head, deputy]);
    let text = owed([entry()], &[], &book, day(CLASS))[0]
        .text(Lang::En)
        .to_string();
    assert_eq!(
        text,
        "head: not trained since taking office on 20 January 2022; is entitled to training (Article 10 of Circular \
         04/2012/TT-BNV as amended by Circular 14/2018/TT-BNV; reported by a secondary source); is entitled to training in \
         the skills that are needed (clause 2, Article 13 of Circular 04/2012/TT-BNV; reported by a secondary source); no \
         instrument consulted says how often or by when"
    );
    let written = serde_json::to_value(owed([entry()], &[], &book, day(CLASS))).unwrap();
    assert_eq!(written[0]["by"][1]["clause"]["article"]["article"], 13);
    // From 26/5/2026 the head by the decree; participants as the province says.
    let rules = book
        .at(Province::HA_NOI, UnitKind::ToDanPho, day("2026-08-01"))
        .unwrap();
    let article = |post| {
        let clause = duties::of(post, rules).find(|s| s.clause.kind == duties::Kind::Entitlement);
        clause
            .and_then(|s| s.citation())
            .map(|c| c.text(Lang::En).to_string())
    };
    assert_eq!(
        article(Role::Head).as_deref(),
        Some("clause 2, Article 16 of Decree 185/2026/NĐ-CP")
    );
    assert_eq!(
        article(Role::Participant).as_deref(),
        Some("clause 5, Article 16 of Decree 185/2026/NĐ-CP")
    );
    assert_eq!(article(Role::ProvisionalHead), None);
}

/// Reference: H2 - Quận 12, TP.HCM, 6/6/2024: 339 heads; meetings, household ballots, online votes, election and leaving.
#[test]
fn h2_a_class_of_2024_rests_on_the_instruments_of_its_day() {
    let book = Rulebook::builtin();
    let province = Province::new(79).unwrap();
    let lessons = [
        Subject::Meetings,
        Subject::HouseholdBallots,
        Subject::OnlineVoting,
        Subject::ElectionAndRelief,
    ];
    let mut class = Course::new(province, Role::DistrictCommittee, day("2024-06-06"));
    for subject in lessons {
        class = class.with_lesson(Lesson::new(
            subject,
            [number("10/2022/QH15"), number("59/2023/NĐ-CP")],
        ));
    }
    let heads = (0..339).map(|n| Attendee {
        ward: code(1),
        office: Office::Head,
        person: person(500 + n),
    });
    let class = class.with_attendees(heads);
    assert_eq!((class.people(), class.findings(&book).len()), (339, 0));
    // What was not in force, not issued yet or is not known on that day is told.
    let wrong = class.with_lesson(Lesson::new(
        Subject::Organisation,
        [
            number("09/2017/TT-BNV"),
            number("185/2026/NĐ-CP"),
            number("1/2020/QĐ-UBND"),
        ],
    ));
    let flaws: Vec<_> = wrong
        .findings(&book)
        .into_iter()
        .map(|finding| match finding {
            CourseFinding::Instrument { flaw, .. } => flaw,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        flaws,
        [
            BasisFlaw::NotInForce,
            BasisFlaw::NotYetIssued(day("2026-05-26")),
            BasisFlaw::Unknown
        ]
    );
}

/// What contradicts itself in the record of a class is told, in both languages.
#[test]
fn what_does_not_fit_in_a_record_is_told() {
    let book = Rulebook::builtin();
    let stranger = Attendee {
        ward: code(40),
        office: Office::Head,
        person: person(1),
    };
    let lesson = Lesson::new(Subject::Skills, []).with_questions(2, 3);
    let class = class()
        .until(day("2022-04-14"))
        .with_decision(number("297/QĐ-UBND"), day("2022-05-18"))
        .with_lesson(lesson)
        .with_attendees([stranger, stranger]);
    let found = class.findings(&book);
    assert_eq!(
        found,
        [
            CourseFinding::EndsBeforeItBegins,
            CourseFinding::DecidedLater(day("2022-05-18")),
            CourseFinding::AnswersAboveQuestions(Subject::Skills),
            CourseFinding::NotInvited(code(40)),
            CourseFinding::Twice(stranger),
        ]
    );
    let texts: BTreeSet<_> = found.iter().map(|f| f.text(Lang::Vi).to_string()).collect();
    assert_eq!(texts.len(), 5);
    assert!(
        texts.contains("quyết định mở lớp ban hành sau ngày học: 18/5/2022"),
        "{texts:?}"
    );
}

/// The sentences of the article, each with what the crate answers under the rules of the day of the class.
#[test]
fn the_source_article_sentence_by_sentence() {
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(CLASS)).unwrap();
    use duties::Kind;
    let says = |post: Role, kind: Kind, words: &str| {
        let found = duties::of(post, rules)
            .filter(|s| s.clause.kind == kind)
            .find(|s| s.clause.vi.contains(words));
        let found = found.unwrap_or_else(|| panic!("{post:?} {kind:?}: {words}"));
        found.text(Lang::Vi).to_string()
    };
    // "Thôn và tổ dân phố là tổ chức tự quản của cộng đồng dân cư có chung địa bàn cư trú" (Điều 2 TT 04/2012).
    let nature = says(
        Role::Resident,
        Kind::Nature,
        "tổ chức tự quản của cộng đồng dân cư",
    );
    assert!(
        nature.contains("16/2019/QĐ-UBND") || nature.contains("04/2012/TT-BNV"),
        "{nature}"
    );
    // "là người đại diện cho Nhân dân ở tổ dân phố"
    assert!(says(Role::Head, Kind::Power, "đại diện cho Nhân dân").contains("khoản 1 Điều 15"));
    // "luôn gần gũi với Nhân dân; tôn trọng, chú ý lắng nghe ...; chống các tư tưởng, hành vi bè phái"
    for post in [Role::Head, Role::Deputy] {
        says(post, Kind::Standard, "lắng nghe");
        // "Bản thân và gia đình gương mẫu ..., được Nhân dân tín nhiệm; có năng lực tổ chức và vận động Nhân dân"
        assert!(says(post, Kind::Standard, "gia đình gương mẫu").contains("Điều 11"));
    }
    // "Là những người hoạt động không chuyên trách"
    says(Role::Head, Kind::Status, "không chuyên trách");
    // "do cử tri hoặc cử tri đại diện các hộ gia đình ... trực tiếp bầu ra"
    let told = |rule: to_dan_pho::Rule| rules.account(rule).text(Lang::Vi).to_string();
    let electorate = told(to_dan_pho::Rule::Electorate);
    assert!(
        electorate.contains("cử tri") && electorate.contains("đại diện hộ gia đình"),
        "{electorate}"
    );
    // "theo nhiệm kỳ"
    assert!(rules.slots().term.stated().is_some());
    // "được UBND cấp phường ban hành quyết định công nhận"
    let competent = |rules: &Regulation| {
        let slots = rules.slots();
        [
            slots.recognition_competence.stated().unwrap().value,
            slots.deputy_recognition.stated().unwrap().value,
        ]
    };
    assert!(
        competent(rules)
            .iter()
            .all(|roles| roles.contains(Role::WardCommittee))
    );
    // "do Tổ trưởng tổ dân phố lựa chọn sau khi xin ý kiến Chi ủy chi bộ và thống nhất với Trưởng Ban công tác mặt trận"
    assert!(
        rules
            .slots()
            .deputy_competence
            .stated()
            .unwrap()
            .value
            .contains(Role::Head)
    );
    let consents = &rules.slots().deputy_consent.stated().unwrap().value;
    let strength = |role: Role| consents.strength_of(role);
    assert_eq!(strength(Role::PartyCellCommittee), Some(Strength::Consultation));
    assert_eq!(strength(Role::FrontHead), Some(Strength::Agreement));
    // "chịu sự quản lý, chỉ đạo, điều hành của Ủy ban nhân dân cấp phường, chịu sự lãnh đạo của Chi bộ"
    assert!(says(Role::Head, Kind::Management, "quản lý, chỉ đạo, điều hành").contains("khoản 1 Điều 16"));
    assert!(says(Role::Head, Kind::Leadership, "chi bộ").contains("khoản 1 Điều 16"));
    // "phối hợp chặt chẽ với Ban Công tác Mặt trận và các tổ chức, đoàn thể, cảnh sát khu vực"
    says(Role::Head, Kind::Coordination, "cảnh sát khu vực");
    // "thực hiện nhiệm vụ do ... Tổ trưởng tổ dân phố phân công; thay mặt ... khi được ... ủy quyền"
    says(
        Role::Deputy,
        Kind::Duty,
        "do Tổ trưởng phân công, điều hành khi được ủy quyền",
    );
    assert!(
        duties::delegable_to(Power::Mediate, rules)
            .unwrap()
            .contains(Role::Deputy)
    );
    // And in a group: the deputy acts for the head only when delegated.
    let mut world = group_of(Rulebook::builtin(), 1, 1, Some(2));
    let acting = |world: &World| {
        world
            .group()
            .may_act(Power::Mediate, day(CLASS))
            .map(|a| a.person)
            .collect::<Vec<_>>()
    };
    assert_eq!(acting(&world), [person(1)]);
    world
        .delegate(
            Actor::Head(person(1)),
            "2022-04-01",
            to_dan_pho::procedures::delegation::Command::Grant(to_dan_pho::procedures::delegation::Grant {
                to: person(2),
                scope: to_dan_pho::procedures::delegation::Scope::GeneralManagement,
                period: to_dan_pho::law::Period::new(day("2022-04-01"), day("2022-05-01")).unwrap(),
            }),
        )
        .unwrap();
    assert_eq!(acting(&world), [person(1), person(2)]);
}
