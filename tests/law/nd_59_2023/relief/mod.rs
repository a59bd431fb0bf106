//! Relief of a head, the vacancy and the provisional head: a test a provision, the cases about them,
//! and a walk through everything the procedure can do.

mod again;
mod ahead;
mod ballots;
mod cases;
mod deputies_ahead;
mod example;
mod first_day;
mod late;
mod nd_59_2023;
mod pre_2023;
mod terms;
mod vacancies;
mod vote;
mod walk;
mod wishes;

use crate::support::verdict::Named;
use crate::support::{
    FRONT_HEAD, WARD_CHAIR, World, call, convene, meet, person, propose, recognition, resign,
};
use to_dan_pho::Actor;
use to_dan_pho::procedures::relief::{Command, Resignation, ResignationGround};

const DECREE: Named = Named("Nghị định 59/2023/NĐ-CP", "Decree 59/2023/NĐ-CP");
const LAW: Named = Named("Luật Thực hiện dân chủ ở cơ sở", "Law 10/2022/QH15");
const WARD: Actor = Actor::WardCommittee;
const HEAD: Actor = Actor::Head(person(1));

/// Hà Nội's group with a head in office under the decree, from 20/9/2023 to 20/3/2026.
fn in_office() -> World {
    let mut world = World::new(1);
    world.headed("2023-09-17", "2023-09-20", 1);
    world
}

/// A letter of 2/10/2023 and a meeting convened on 5/10/2023.
fn asked() -> World {
    let mut world = in_office();
    world.leave(HEAD, "2023-10-02", resign()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    world
}

/// A proposal of 2/10/2023 and a meeting convened on 5/10/2023.
fn proposed() -> World {
    let mut world = in_office();
    world.leave(FRONT_HEAD, "2023-10-02", propose()).unwrap();
    world.leave(FRONT_HEAD, "2023-10-05", convene()).unwrap();
    world
}

/// The meeting of 12/10/2023, with so many in favour of 300 present and 310 on the voter list.
fn voted(mut world: World, in_favour: u32) -> World {
    world
        .leave(FRONT_HEAD, "2023-10-12", meet(310, 300, in_favour))
        .unwrap();
    world
}

/// Sent and received on Monday 16/10/2023.
fn received(mut world: World) -> World {
    world.leave(FRONT_HEAD, "2023-10-16", Command::Send).unwrap();
    world.leave(WARD, "2023-10-16", Command::Receive).unwrap();
    world
}

fn recognise() -> Command {
    Command::Recognise(recognition(&[]))
}

/// The head has left by recognition of 18/10/2023.
fn left() -> World {
    let mut world = received(voted(asked(), 156));
    world.leave(WARD, "2023-10-18", recognise()).unwrap();
    world
}

/// A letter that asks for a later day.
fn letter_from(day: &str) -> Command {
    Command::Resign(Resignation {
        ground: ResignationGround::Family,
        from: Some(crate::support::day(day)),
    })
}

/// A new head elected and recognised on 10/1/2024, on a call of 1/12/2023.
fn new_head(world: &mut World, n: u128) {
    world.headed("2024-01-07", "2024-01-10", n);
}

/// The call of an election.
fn called(world: &mut World, on: &str) -> crate::support::verdict::Verdict {
    let vote = crate::support::day(on)
        .checked_add_days(chrono::Days::new(25))
        .unwrap()
        .to_string();
    world.election(WARD_CHAIR, on, call(&vote))
}
