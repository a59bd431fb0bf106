//! What a script is made of: chapters of steps, each a few acts and what they must come to.

use chrono::{Days, NaiveDate};
use to_dan_pho::group::Command;
use to_dan_pho::procedures::election;
use to_dan_pho::procedures::vacancy;
use to_dan_pho::{Act, Actor, Rule};

/// A text in Vietnamese and in English.
pub type Words = [&'static str; 2];

/// Where the kind of the act says it all.
pub const PLAIN: Words = ["", ""];

pub struct Chapter {
    pub title: Words,
    /// After each step it is told who leads the group, and what is due.
    pub steps: Vec<Vec<Line>>,
}

pub enum Line {
    Say(Words),
    /// Nothing happens on this day; it is only looked at.
    Day(NaiveDate),
    Act(Act<Command>, Comes, Words),
    /// All that stands against an act is asked for; nothing is done.
    Ask(Act<Command>, Words),
}

/// What an act must come to, or the script is wrong.
#[derive(Clone, Copy)]
pub enum Comes {
    Recorded,
    /// Recorded, with this irregular in it.
    Irregular(Rule),
    Refused(Rule),
    /// Refused; it was done all the same, and is recorded as unlawful.
    Unlawful(Rule),
    /// Only tried out: the count would fail by this rule.
    Fails(Rule),
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn ahead(vote: &str, days: u64) -> NaiveDate {
    day(vote) - Days::new(days)
}

pub fn act(on: &str, by: Actor, what: impl Into<Anything>) -> Act<Command> {
    let (on, Anything(what)) = (day(on), what.into());
    Act { by, on, what }
}

pub fn did(on: &str, by: Actor, what: impl Into<Anything>, words: Words) -> Line {
    Line::Act(act(on, by, what), Comes::Recorded, words)
}

pub fn refused(on: &str, by: Actor, what: impl Into<Anything>, rule: Rule, words: Words) -> Line {
    Line::Act(act(on, by, what), Comes::Refused(rule), words)
}

/// Acts that need no words.
pub fn plainly(acts: Vec<Act<Command>>) -> Vec<Line> {
    let plain = |act| Line::Act(act, Comes::Recorded, PLAIN);
    acts.into_iter().map(plain).collect()
}

/// A command of any of the procedures used here.
pub struct Anything(Command);

impl From<election::Command> for Anything {
    fn from(what: election::Command) -> Self {
        Self(Command::Election(what))
    }
}

impl From<vacancy::Command> for Anything {
    fn from(what: vacancy::Command) -> Self {
        Self(Command::Vacancy(what))
    }
}

impl From<Command> for Anything {
    fn from(what: Command) -> Self {
        Self(what)
    }
}
