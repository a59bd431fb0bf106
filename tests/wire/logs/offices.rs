//! Logs of leaving office and of the vacancies it leaves.

use to_dan_pho::group::{
    CameBy, Command, Correct, CorrectionGround, Move, Position, PositionSource, Register, Rename,
    StatedTenure,
};
use to_dan_pho::law::{Province, RemovalGround, Role};
use to_dan_pho::office::Office;
use to_dan_pho::people::Age;
use to_dan_pho::place::{LocalTerm, Ward, WardCode, WardKind};
use to_dan_pho::procedure::{ComplaintKind, Reason};
use to_dan_pho::procedures::relief::{self, Command as Leave, Resignation, ResignationGround};
use to_dan_pho::procedures::vacancy::{
    Appointment, ChangeTerm, Command as Vacate, EndGround, EndTenure, NewEnd,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, GroupLog};

use super::{GROUP, HEAD, Log, log};
use crate::support::*;

const WARD: Actor = Actor::WardCommittee;

/// Hà Nội from 2023: a letter taken back beside a proposal, heads kept, relieved, and recognised as gone.
pub fn leaving() -> Log {
    let mut w = World::new(1);
    w.headed("2023-09-17", "2023-09-20", 1);
    let mut way = |acts: Vec<(Actor, &str, Leave)>| {
        for (by, on, act) in acts {
            w.leave(by, on, act).unwrap();
        }
    };
    let letter = Leave::Resign(Resignation {
        ground: ResignationGround::Family,
        from: Some(day("2024-01-01")),
    });
    let proposal = Leave::Propose(relief::RemovalProposal {
        grounds: Set::<RemovalGround>::of(&[RemovalGround::TrustLost]),
        petition: Some(relief::Petition { signed: 160, of: 310 }),
        basis: Some(number("59/2023/NĐ-CP")),
    });
    let keep = Leave::Retain {
        decision: Some(number("50/QĐ-UBND")),
        consent: agreement(Role::WardFront, "2023-10-20"),
    };
    // The meeting in time, and convened again by one day too few after nobody had come.
    way(vec![
        (HEAD, "2023-10-02", letter),
        (FRONT_HEAD, "2023-10-03", proposal),
        (HEAD, "2023-10-04", Leave::Withdraw),
        (FRONT_HEAD, "2023-10-05", convene()),
        (FRONT_HEAD, "2023-10-08", meet(310, 100, 90)),
        (FRONT_HEAD, "2023-10-11", convene()),
        (FRONT_HEAD, "2023-10-12", meet(310, 300, 155)),
        (FRONT_HEAD, "2023-10-16", Leave::Send),
        (WARD, "2023-10-16", Leave::Receive),
        (WARD, "2023-10-20", keep),
        (HEAD, "2023-11-01", resign()),
        (FRONT_HEAD, "2023-11-02", convene()),
        (FRONT_HEAD, "2023-11-06", meet(310, 300, 200)),
        (FRONT_HEAD, "2023-11-07", Leave::Send),
        (WARD, "2023-11-07", Leave::Receive),
        (
            WARD,
            "2023-11-10",
            Leave::DeclineRecognition(Set::<Reason>::of(&[Reason::Dossier])),
        ),
        (FRONT_HEAD, "2023-12-01", propose()),
        (FRONT_HEAD, "2023-12-02", convene()),
        (FRONT_HEAD, "2023-12-06", meet(310, 100, 90)),
        (FRONT_HEAD, "2023-12-07", Leave::PlanBallots(household_ballots())),
        (FRONT_HEAD, "2023-12-07", Leave::SendBallotPlan),
        (
            FRONT_HEAD,
            "2023-12-07",
            Leave::AnnounceBallots(ballot_window("2023-12-07")),
        ),
        (
            FRONT_HEAD,
            "2023-12-13",
            Leave::CountBallots(ballot_count(310, 300, 155)),
        ),
        (WARD, "2023-12-15", let_go("2023-12-15")),
    ]);
    w.headed("2024-01-21", "2024-01-24", 2);
    let (head, citizen) = (Actor::Head(person(2)), Actor::Resident(person(60)));
    let both = Leave::Convene {
        consent: agreement(Role::WardFrontChair, "2024-03-04"),
    };
    for (by, on, act) in [
        (head, "2024-03-01", letter_later()),
        (FRONT_HEAD, "2024-03-04", both),
        (FRONT_HEAD, "2024-03-10", meet(310, 300, 156)),
        (FRONT_HEAD, "2024-03-11", Leave::Send),
        (
            citizen,
            "2024-03-12",
            Leave::Complain(ComplaintKind::Denunciation),
        ),
        (WARD, "2024-03-12", Leave::Receive),
        (WARD, "2024-03-14", Leave::Recognise(recognition(&[]))),
    ] {
        w.leave(by, on, act).unwrap();
    }
    log("leaving", w)
}

fn letter_later() -> Leave {
    Leave::Resign(Resignation {
        ground: ResignationGround::Personal,
        from: Some(day("2024-04-01")),
    })
}

/// Hà Nội from 2025: terms changed, a suspension, a death, and provisional heads under two decrees.
pub fn vacancies() -> Log {
    let mut w = World::new(1);
    let appointment = |n, on: &str, last: Option<&str>| {
        Vacate::Appoint(Appointment {
            person: person(n),
            decision: Some(number("45/QĐ-UBND")),
            last_day: last.map(day),
            consent: agreement(Role::WardFront, on),
        })
    };
    let ended = |office, n, ground| {
        Vacate::EndTenure(EndTenure {
            office,
            person: person(n),
            ground,
        })
    };
    let until = |end| {
        Vacate::ChangeTerm(ChangeTerm {
            end,
            decision: Some(number("41/QĐ-UBND")),
            ground: Some(to_dan_pho::law::TermChangeGround::Reorganisation),
            reported: None,
        })
    };
    let suspended = to_dan_pho::procedures::vacancy::Suspension {
        office: Office::Head,
        person: person(1),
        decision: Some(number("42/QĐ-UBND")),
    };
    w.vacate(WARD, "2025-01-06", appointment(5, "2025-01-06", None))
        .unwrap();
    w.headed("2025-02-16", "2025-02-20", 1);
    for (on, act) in [
        ("2025-03-03", hand_over(5, 1)),
        ("2025-06-02", change_term("2027-12-31")),
        ("2025-12-10", until(NewEnd::UntilNewRules)),
        ("2026-01-05", Vacate::Suspend(suspended)),
        ("2026-01-20", Vacate::LiftSuspension(suspended)),
        ("2026-02-02", ended(Office::Head, 1, EndGround::Death)),
        ("2026-02-03", appointment(6, "2026-02-03", Some("2026-12-31"))),
        (
            "2026-06-01",
            ended(Office::ProvisionalHead, 6, EndGround::MovedAway),
        ),
        // In what is left of the six months of the decree of 2026.
        ("2026-07-01", appointment(5, "2026-07-01", None)),
    ] {
        w.vacate(WARD, on, act).unwrap();
    }
    log("vacancies", w)
}

/// A group of a province that merged: its position is stated, it is moved and renamed, and a count is corrected.
pub fn taken_over() -> Log {
    let book = to_dan_pho::Rulebook::builtin();
    let mut log = GroupLog::new(GROUP);
    let unit = |province, code, name: &str, since| {
        let province = Province::new(province).unwrap();
        let (code, name) = (WardCode::new(code).unwrap(), name.parse().unwrap());
        Ward::new(province, code, name, day(since), number("1685/NQ-UBTVQH15")).with_kind(WardKind::Phuong)
    };
    let register = Register::new(
        unit(74, 25_747, "Phú Hòa", "2014-01-01"),
        "1".parse().unwrap(),
        LocalTerm::KhuPho,
        310,
    );
    let head = StatedTenure::since(Office::Head, person(1), day("2023-12-15"))
        .to(day("2028-12-14"))
        .recognised_to(day("2028-06-14"))
        .came_by(
            CameBy::Recognised,
            Some(number("20/QĐ-UBND")),
            Some(day("2023-12-15")),
        )
        .aged(Age::Years(50));
    let deputy = StatedTenure::since(Office::Deputy, person(2), day("2021-01-10"));
    let position = Position::new(PositionSource::WardList).from_document(number("7/BC-UBND"));
    let moved = Move::to(unit(79, 25_750, "Thủ Dầu Một", "2025-07-01"));
    let rename = Rename::to("21".parse().unwrap())
        .with_decision(number("9/NQ-HĐND"))
        .with_opinions(24_553, 24_543);
    for (by, on, what) in [
        (WARD, "2024-01-05", Command::Register(register)),
        (WARD, "2024-01-05", position.with(head).with(deputy).into()),
        (WARD, "2025-07-01", moved.into()),
        (Actor::WardCouncil, "2025-07-18", rename.into()),
        (WARD, "2025-08-01", Command::CountHouseholds(391)),
    ] {
        log.act(&book, by, day(on), what).unwrap();
    }
    let correct = Correct {
        seq: 5,
        right: to_dan_pho::Act {
            by: WARD,
            on: day("2025-08-01"),
            what: Command::CountHouseholds(319),
        },
        ground: CorrectionGround::Count,
    };
    log.correct(&book, WARD, day("2025-08-04"), correct).unwrap();
    assert_eq!(log.group().unwrap().households(), 319);
    Log {
        name: "taken_over",
        envelopes: log.entries().to_vec(),
    }
}
