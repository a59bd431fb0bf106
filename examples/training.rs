//! Who of the heads and deputies attended the class of 15/4/2022, and what were they taught that they are and do?
//!
//! `cargo run --example training`
#![allow(clippy::expect_used, reason = "an example")]

use chrono::NaiveDate;
use to_dan_pho::group::{Command, Register};
use to_dan_pho::law::{Province, Residence, Role, UnitKind};
use to_dan_pho::office::duties::{self, Kind};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::place::{LocalTerm, Ward};
use to_dan_pho::procedure::{Attendance, Consent, Recognise, Sitting};
use to_dan_pho::procedures::election::{Call, Command as Elect, ElectionResult};
use to_dan_pho::procedures::election::{FinaliseCandidates, SetUpTeam};
use to_dan_pho::training::{Attendee, Course, Lecturer, Lesson, RegisteredGroup, Subject, owed};
use to_dan_pho::{Actor, GroupId, GroupLog, Lang, PersonId, Rulebook, Text};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// The log of a group of a ward that elected person `n` in January 2022.
fn led(book: &Rulebook, ward: u32, n: u128) -> Fallible<GroupLog> {
    let person = PersonId::from_u128;
    let (committee, team) = (Actor::WardCommittee, Actor::ElectionTeam);
    let (chair, front) = (Actor::WardChair(person(91)), Actor::FrontHead(person(92)));
    let (since, by) = (day("2020-03-01"), "895/NQ-UBTVQH14".parse()?);
    let of = Ward::new(
        Province::HA_NOI,
        ward.try_into()?,
        "Nguyễn Du".parse()?,
        since,
        by,
    );
    let register = Register::new(of, "1".parse()?, LocalTerm::ToDanPho, 310);
    let candidate = Candidate::new(person(n), Age::Years(50), Residence::GroupRegistered);
    let agreed = Consent::given(Role::PartyCellCommittee, day("2021-12-27"));
    let list = FinaliseCandidates::new([candidate]).with_consent(agreed);
    let agreed = Consent::given(Role::WardFront, day("2021-12-30"));
    let set_up = SetUpTeam::new(Role::FrontHead, (81..86).map(person)).with_consent(agreed);
    let result = ElectionResult::new([(person(n), 280)]).declaring(person(n));
    let sitting = Sitting::by_hands(Attendance::all_of(310).present(290), result).with_choices(290, 290);
    let recognise = Elect::recognise(Recognise::new());
    let acts: [(Actor, &str, Command); 10] = [
        (committee, "2020-03-01", register.into()),
        (
            committee,
            "2021-12-20",
            Elect::Call(Call::on(day("2022-01-16"))).into(),
        ),
        (front, "2021-12-27", Elect::FinaliseCandidates(list).into()),
        (chair, "2021-12-30", Elect::SetUpTeam(set_up).into()),
        (committee, "2022-01-05", Elect::PostDecisions.into()),
        (team, "2022-01-10", Elect::Notify.into()),
        (team, "2022-01-16", Elect::Hold(sitting).into()),
        (team, "2022-01-17", Elect::Send.into()),
        (committee, "2022-01-17", Elect::Receive.into()),
        (committee, "2022-01-20", recognise.into()),
    ];
    let mut log = GroupLog::new(GroupId::from_u128(n));
    for (by, on, what) in acts {
        log.act(book, by, day(on), what)?;
    }
    Ok(log)
}

/// Returns the report on the class, in a language.
pub(crate) fn report(lang: Lang) -> Fallible<String> {
    let book = Rulebook::builtin();
    let held = day("2022-04-15");
    let logs = [led(&book, 256, 1)?, led(&book, 259, 2)?];
    let histories = [logs[0].history(), logs[1].history()];
    let entries = || {
        logs.iter().zip(&histories).filter_map(|(log, history)| {
            let (id, group) = (log.id(), log.group()?);
            Some(RegisteredGroup { id, group, history })
        })
    };
    // Everybody in office attended but person 2.
    let served: Vec<_> = entries()
        .flat_map(|g| g.in_office(held).collect::<Vec<_>>())
        .collect();
    let came = served.into_iter().filter(|s| s.person != PersonId::from_u128(2));
    let (circular, regulation) = ("04/2012/TT-BNV".parse()?, "16/2019/QĐ-UBND".parse()?);
    let course = Course::new(Province::HA_NOI, Role::DistrictCommittee, held)
        .with_decision("297/QĐ-UBND".parse()?, day("2022-02-18"))
        .with_lecturer(Lecturer::Ministry)
        .with_lesson(Lesson::new(Subject::Organisation, [circular]))
        .with_lesson(Lesson::new(Subject::Tasks, [regulation]))
        .with_attendees(came.map(Attendee::from));

    let mut told = vec![lang.pick("LỚP BỒI DƯỠNG", "TRAINING CLASS").to_owned()];
    told.push(held.text(lang).to_string());
    told.extend(
        course
            .lessons()
            .iter()
            .map(|lesson| format!("- {}", lesson.subject().text(lang))),
    );
    told.extend(
        course
            .findings(&book)
            .iter()
            .map(|f| format!("- {}", f.text(lang))),
    );
    told.push(lang.pick("NGƯỜI DỰ", "ATTENDANCE").to_owned());
    told.extend(
        course
            .attendance(entries())
            .iter()
            .map(|w| format!("- {}", w.text(lang))),
    );
    told.push(lang.pick("CHƯA ĐƯỢC BỒI DƯỠNG", "NOT TRAINED YET").to_owned());
    told.extend(
        owed(entries(), &[course], &book, held)
            .iter()
            .map(|o| format!("- {}", o.text(lang))),
    );
    let rules = book
        .at(Province::HA_NOI, UnitKind::ToDanPho, held)
        .ok_or("no rules")?;
    for post in [Role::Head, Role::Deputy] {
        told.push(post.text(lang).to_string().to_uppercase());
        let said = duties::of(post, rules).filter(|s| s.clause.kind != Kind::Entitlement);
        told.extend(said.map(|s| format!("- {}", s.text(lang))));
    }
    Ok(UnitKind::ToDanPho.in_its_words(&told.join("\n")))
}

fn main() -> Fallible<()> {
    println!("{}\n\n{}", report(Lang::Vi)?, report(Lang::En)?);
    Ok(())
}
