//! How does a group elect its head, and the head choose a deputy and delegate?
//!
//! `cargo run --example elect`
#![allow(clippy::expect_used, reason = "an example")]

use chrono::NaiveDate;
use to_dan_pho::group::{Command, Register};
use to_dan_pho::law::{Opinion, Period, Power, Province, Residence, Role};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::place::{LocalTerm, Ward};
use to_dan_pho::procedure::{Attendance, Consent, Recognise, Sitting};
use to_dan_pho::procedures::delegation::{Command as Delegate, Grant};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::{Call, Command as Elect, ElectionResult};
use to_dan_pho::procedures::election::{FinaliseCandidates, SetUpTeam};
use to_dan_pho::{Actor, GroupId, GroupLog, PersonId, Rulebook};

pub(crate) fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (book, person) = (Rulebook::builtin(), PersonId::from_u128);
    let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
    let candidate = |n| Candidate::new(person(n), Age::Years(43), Residence::GroupRegistered);
    let (chair, ward) = (Actor::WardChair(person(91)), Actor::WardCommittee);
    let (team, cell) = (Actor::ElectionTeam, Actor::PartyCellCommittee);
    let (front, head) = (Actor::FrontHead(person(92)), Actor::Head(person(1)));

    let (name, by) = ("Hai Bà Trưng".parse()?, "72/2025/QH15".parse()?);
    let of = Ward::new(Province::HA_NOI, 256_u32.try_into()?, name, day("2025-07-01"), by);
    let register = Register::new(of, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    let mut log = GroupLog::new(GroupId::from_u128(1));
    log.act(&book, ward, day("2025-07-01"), register)?;

    let mut act = |by, on, what: Command| log.act(&book, by, day(on), what);
    let call = Call::on(day("2025-12-10")).with_decision("12/QĐ-UBND".parse()?);
    act(chair, "2025-11-15", Elect::Call(call).into())?;
    let agreed = |of| Consent::given(of, day("2025-11-20"));
    let list = FinaliseCandidates::new([candidate(1), candidate(3)]);
    let list = list.with_consent(agreed(Role::PartyCellCommittee));
    act(front, "2025-11-20", Elect::FinaliseCandidates(list).into())?;
    let set_up = SetUpTeam::new(Role::FrontCommittee, (81..86).map(person));
    let set_up = set_up.with_consent(agreed(Role::WardFront));
    act(chair, "2025-11-20", Elect::SetUpTeam(set_up).into())?;
    act(chair, "2025-11-25", Elect::PostDecisions.into())?;
    act(team, "2025-12-05", Elect::Notify.into())?;
    let result = ElectionResult::new([(person(1), 200), (person(3), 90)]).declaring(person(1));
    let sitting = Sitting::by_hands(Attendance::all_of(310).present(300), result);
    let vote = Elect::Hold(sitting.with_choices(300, 300));
    act(team, "2025-12-10", vote.into())?;
    act(team, "2025-12-11", Elect::Send.into())?;
    act(ward, "2025-12-12", Elect::Receive.into())?;
    let recognise = Recognise::new().with_decision("20/QĐ-UBND".parse()?);
    act(ward, "2025-12-15", Elect::recognise(recognise).into())?;

    act(head, "2026-01-02", Depute::Open(candidate(2)).into())?;
    act(cell, "2026-01-03", Depute::Consent(Opinion::For).into())?;
    act(front, "2026-01-04", Depute::Consent(Opinion::For).into())?;
    act(head, "2026-01-05", Depute::Choose.into())?;
    act(head, "2026-01-05", Depute::Propose.into())?;
    act(ward, "2026-01-08", Depute::Receive.into())?;
    let recognise = Recognise::new().with_decision("3/QĐ-UBND".parse()?);
    act(ward, "2026-01-10", Depute::Recognise(recognise).into())?;
    let february = Period::new(day("2026-02-01"), day("2026-03-01"))?;
    let grant = Grant::new(person(2), &[Power::ChairMeetings], february);
    act(head, "2026-01-20", Delegate::Grant(grant).into())?;

    let group = log.group().ok_or("no group")?;
    let acting: Vec<_> = group.may_act(Power::ChairMeetings, day("2026-02-10")).collect();
    println!("{acting:#?}");
    Ok(())
}
