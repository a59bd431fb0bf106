//! A refusal in full: what was attempted, why it is not valid, the provision, what is to be done instead and by when.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::act::{Act, Obstacle, Refusal, in_words_of};
use crate::group::state::ResidentialGroup;
use crate::group::{Command, Obligation};
use crate::law::Rulebook;
use crate::text::{Lang, Text};

use super::next::supplied_by;

/// Explains a refusal of an act on a group: what was attempted, why it is not valid, the provision, what is to be done and
/// by when. Of what is to be done it tells what is due on the day of the act and supplies what is missing, or is done by the
/// act itself; where nothing of that is due, the kinds of act that supply what is missing, and otherwise nothing.
///
/// ```
/// use to_dan_pho::answers::explain_refusal;
/// use to_dan_pho::group::{self, Command};
/// use to_dan_pho::procedures::election;
/// # use to_dan_pho::group::Register;
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Act, Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// let book = Rulebook::builtin();
/// let mut log = GroupLog::new(GroupId::from_u128(1));
/// log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
/// let call = election::Call::on(day("2026-09-30")).with_decision("12/QĐ-UBND".parse()?);
/// log.act(&book, Actor::WardChair(PersonId::from_u128(91)), day("2026-08-31"), election::Command::Call(call))?;
/// let act = Act {
///     by: Actor::ElectionTeam,
///     on: day("2026-09-01"),
///     what: Command::from(election::Command::Notify),
/// };
/// let refusal = group::decide(log.group(), &act, &book).unwrap_err();
/// assert_eq!(
///     explain_refusal(log.group(), &act, &refusal, &book, Lang::En),
///     "Not valid: to notify the meeting. There is no election team. To be done: set up the election team (the Chair of \
///      the commune-level People's Committee); due 20 September 2026: at least 10 days before 30 September 2026 (point b, \
///      clause 1, Article 6 of Decree 59/2023/NĐ-CP).",
/// );
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn explain_refusal(
    group: Option<&ResidentialGroup>,
    act: &Act<Command>,
    refusal: &Refusal,
    book: &Rulebook,
    lang: Lang,
) -> String {
    let obstacle = match refusal.obstacle(book) {
        Obstacle::Unknown => lang.pick("Chưa xác định được", "Not known to be valid"),
        _ => lang.pick("Không hợp lệ", "Not valid"),
    };
    let what = act.what.text(lang);
    let why = capital(&refusal.explain(book, lang).to_string());
    let mut text = match lang {
        Lang::Vi => alloc::format!("{obstacle}: {what}. {why}."),
        Lang::En => alloc::format!("{obstacle}: to {what}. {why}."),
    };
    if let Some(instead) = group.and_then(|group| instead(group, act, refusal, book, lang)) {
        text.push(' ');
        text.push_str(&instead);
    }
    let of_the_rules = || refusal.regulation.map(|pin| pin.kind);
    in_words_of(group.map(ResidentialGroup::kind).or_else(of_the_rules), &text)
}

/// The sentence on what is to be done, if there is something.
fn instead(
    group: &ResidentialGroup,
    act: &Act<Command>,
    refusal: &Refusal,
    book: &Rulebook,
    lang: Lang,
) -> Option<String> {
    let attempted = act.what.question()?;
    let supplies = supplied_by(group, refusal.finding(), attempted, act.on);
    let due = group.obligations(act.on, book);
    let done_by =
        |due: &Obligation, wanted: &dyn Fn(&crate::group::Question) -> bool| due.acts().iter().any(wanted);
    let found = due
        .iter()
        .find(|due| done_by(due, &|what| supplies.contains(what)))
        .or_else(|| due.iter().find(|due| done_by(due, &|what| *what == attempted)));
    if let Some(due) = found {
        let to_do = lang.pick("Việc cần làm", "To be done");
        return Some(alloc::format!("{to_do}: {}.", due.explain(book, lang)));
    }
    let first: Vec<String> = supplies.iter().map(|what| what.text(lang).to_string()).collect();
    let before = lang.pick("Trước hết cần", "First");
    (!first.is_empty()).then(|| alloc::format!("{before}: {}.", first.join(lang.pick(" hoặc ", " or "))))
}

/// The text with its first letter as a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
