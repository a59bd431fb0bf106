//! The lawful way of a matter put to the residents, and of the conference, each act of which a test
//! can change or leave out.

use to_dan_pho::MatterId;
use to_dan_pho::group::{Command, Event};
use to_dan_pho::law::{Content, Matter, MatterScope, Opinion, Report, Role};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::procedure::{Attendance, BallotCount, Consent, Sitting, Window};
use to_dan_pho::procedures::conference::{self};
use to_dan_pho::procedures::meeting::{
    self, BallotGround, MatterResult, Notice, OnlineCount, OnlinePlan, Proposal, TextForm, Written,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, Recorded, Refusal};

use super::verdict::Verdict;
use super::{World, counted, day, household_ballots, person};

/// The head of these tests.
pub const HEAD: Actor = Actor::Head(person(1));

/// A matter by number.
pub const fn matter(n: u128) -> MatterId {
    MatterId::from_u128(n)
}

/// The matter of a test that has only one.
pub const MATTER: MatterId = matter(100);

impl World {
    /// Does an act on the matter.
    pub fn step(&mut self, by: Actor, on: &str, act: meeting::Command) -> Result<&Recorded<Event>, Refusal> {
        self.act(by, on, Command::Meeting { matter: MATTER, act })
    }

    /// [`judge`](Self::judge) of an act on the matter.
    pub fn matter(&mut self, by: Actor, on: &str, act: meeting::Command) -> Verdict {
        self.judge(by, on, Command::Meeting { matter: MATTER, act })
    }

    /// [`judge`](Self::judge) of an act of the conference.
    pub fn conference(&mut self, by: Actor, on: &str, what: conference::Command) -> Verdict {
        self.judge(by, on, Command::Conference(what))
    }

    /// The head puts a matter of the group forward on 1/3/2024, the Front head agreeing.
    pub fn put(&mut self, matter: Matter) {
        self.step(HEAD, "2024-03-01", meeting::Command::Open(proposal(matter)))
            .unwrap();
    }

    /// Notified on 4/3/2024 for 10/3/2024, with the documents.
    pub fn notified(&mut self, matter: Matter) {
        self.put(matter);
        self.step(HEAD, "2024-03-04", notice(Some("2024-03-04"))).unwrap();
    }

    /// A meeting of all that passed the matter on 10/3/2024.
    pub fn passed(&mut self, matter: Matter) {
        self.notified(matter);
        self.step(HEAD, "2024-03-10", meet(300, 300, 300, 0)).unwrap();
    }

    /// Passed, written the same day and sent the next.
    pub fn sent(&mut self, matter: Matter) {
        self.passed(matter);
        self.step(HEAD, "2024-03-10", meeting::Command::Write(written()))
            .unwrap();
        self.step(HEAD, "2024-03-11", meeting::Command::Send).unwrap();
    }
}

/// A group of Hà Nội of 500 households whose head is in office from 13/12/2023, for two and a half
/// years.
pub fn residents() -> World {
    of_households(300)
}

/// The same with another number of households.
pub fn of_households(households: u32) -> World {
    let mut world = World::of(1, LocalTerm::ToDanPho, households);
    world.headed("2023-12-10", "2023-12-13", 1);
    world
}

/// An answer in favour.
pub fn consent(of: Role, on: &str) -> Consent {
    Consent {
        of,
        on: day(on),
        opinion: Opinion::For,
    }
}

/// A matter of the group's own, with the Front head's agreement.
pub fn proposal(matter: Matter) -> Proposal {
    Proposal {
        matter,
        scope: MatterScope::Group,
        changes: None,
        consent: Some(consent(Role::FrontHead, "2024-03-01")),
        households: Vec::new(),
    }
}

/// A notice for a day, without documents.
pub fn notice_for(day: chrono::NaiveDate) -> meeting::Command {
    meeting::Command::Notify(Notice {
        day,
        documents: None,
        draft: None,
    })
}

/// A notice for 10/3/2024. The draft of a covenant was posted on 1/2/2024.
pub fn notice(documents: Option<&str>) -> meeting::Command {
    meeting::Command::Notify(Notice {
        day: day("2024-03-10"),
        documents: documents.map(day),
        draft: Some(day("2024-02-01")),
    })
}

/// Minutes of a show of hands at which everybody chose the secretary and the form.
pub fn minutes(eligible: u32, present: u32, in_favour: u32, against: u32) -> Sitting<MatterResult> {
    let result = MatterResult::new(in_favour, against, true);
    Sitting::by_hands(Attendance { eligible, present }, result).with_choices(present, present)
}

/// The meeting of those minutes.
pub fn meet(eligible: u32, present: u32, agreed: u32, against: u32) -> meeting::Command {
    meeting::Command::Hold(minutes(eligible, present, agreed, against))
}

/// Household ballots by a team of three led by the Front.
pub const fn plan(ground: BallotGround) -> meeting::Command {
    let plan = household_ballots();
    meeting::Command::PlanBallots { ground, plan }
}

/// Ballots from one day to another.
pub fn window(from: &str, last: &str) -> meeting::Command {
    meeting::Command::AnnounceBallots(Window {
        from: day(from),
        last: day(last),
    })
}

/// Household ballots all valid, one a household.
pub const fn returned(eligible: u32, returned: u32, in_favour: u32) -> BallotCount<MatterResult> {
    let result = MatterResult::new(in_favour, returned.saturating_sub(in_favour), true);
    counted(eligible, eligible, returned, result)
}

/// An online team of three led by the Front, with its agreement.
pub fn online(on: &str) -> OnlinePlan {
    OnlinePlan {
        consent: Some(consent(Role::FrontCommittee, on)),
        told: Some(day(on)),
        team: 3,
        leader: Role::FrontCommittee,
    }
}

/// An online vote open from one day to another.
pub fn open_online(from: &str, last: &str) -> meeting::Command {
    meeting::Command::AnnounceOnline(Window {
        from: day(from),
        last: day(last),
    })
}

/// An online vote.
pub const fn clicked(eligible: u32, took_part: u32, in_favour: u32) -> OnlineCount {
    OnlineCount {
        eligible,
        took_part,
        result: MatterResult::new(in_favour, took_part.saturating_sub(in_favour), true),
    }
}

/// A resolution with all it must contain, to whose form the Front head agreed on a day.
pub fn written_on(on: &str) -> Written {
    Written {
        consent: Some(consent(Role::FrontHead, on)),
        ..written()
    }
}

/// A resolution with all it must contain.
pub fn written() -> Written {
    Written {
        form: TextForm::Resolution,
        consent: Some(consent(Role::FrontHead, "2024-03-01")),
        contents: Set::<Content>::of(Content::ALL),
        households: 2,
    }
}

/// A plan of the conference to which all three agreed that day.
pub fn conference_plan(on: &str) -> conference::Command {
    let bodies = [Role::WardCommittee, Role::WardFront, Role::InspectionBoard];
    conference::Command::Plan(bodies.into_iter().map(|of| consent(of, on)).collect())
}

/// A conference that hears these reports.
pub fn hearing(reports: &[Report]) -> conference::Command {
    conference::Command::Hold {
        households: 300,
        present: 200,
        reports: Set::<Report>::of(reports),
    }
}
