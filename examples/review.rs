//! A form sends the file of an election; the example prints what it comes to, on one page.
//!
//! `cargo run --features json --example review`
#![allow(clippy::expect_used, reason = "an example")]

use to_dan_pho::group::{self, CaseFile, Command, Officer, Post, Register};
use to_dan_pho::law::Province;
use to_dan_pho::place::{LocalTerm, Ward};
use to_dan_pho::{Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// The form of an election of 12/2025: the notice is late, the decision on the election team is not in the file, and of the list the
/// day is not known. Whoever the form does not name is taken from the rules and from the record.
const FORM: &str = r#"{"election": {
    "call": {"on": "2025-11-15", "what": {"day": "2025-12-10", "decision": "12/QĐ-UBND", "basis": null, "ground": null}},
    "candidates": {"what": {"candidates": [
        {"person": "00000000-0000-0000-0000-000000000001", "age": {"years": 43}, "residence": "group_registered",
         "schooling": null, "sanctioned": false},
        {"person": "00000000-0000-0000-0000-000000000003", "age": {"years": 51}, "residence": "group_registered",
         "schooling": null, "sanctioned": false}],
        "consent": {"of": "party_cell_committee", "on": "2025-11-20", "opinion": "for"}}},
    "posted": {"on": "2025-11-25"},
    "notified": {"on": "2025-12-09"},
    "vote": {"what": {"eligible": 310, "present": 300, "secretary_for": 300, "form": "show_of_hands", "form_for": 300,
        "result": {"declared": "00000000-0000-0000-0000-000000000001", "since": null, "votes": [
            {"candidate": "00000000-0000-0000-0000-000000000001", "votes": 200},
            {"candidate": "00000000-0000-0000-0000-000000000003", "votes": 90}]}}},
    "sent": {"on": "2025-12-11"},
    "received": {"on": "2025-12-12"}
}}"#;

/// Returns the review of the form on one page, in a language.
pub(crate) fn page(lang: Lang) -> Fallible<String> {
    let day = |text: &str| text.parse().expect("a date");
    let (name, by) = ("Hai Bà Trưng".parse()?, "72/2025/QH15".parse()?);
    let ward = Ward::new(Province::HA_NOI, 256.try_into()?, name, day("2025-07-01"), by);
    let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    let (book, mut log) = (Rulebook::builtin(), GroupLog::new(GroupId::from_u128(1)));
    log.act(&book, Actor::WardCommittee, day("2025-07-01"), register)?;
    let (post, person) = (Post::WardChair, Some(PersonId::from_u128(91)));
    let chair = Command::RecordOfficer(Officer { post, person });
    log.act(&book, Actor::WardCommittee, day("2025-07-01"), chair)?;

    let file: CaseFile = group::read_json(FORM)?;
    let group = log.group().ok_or("no group")?;
    let review = group::review(group, &file, day("2025-12-15"), &book);
    log.act_all(&book, &review.accepted)?;
    Ok(review.explain(&book, lang))
}

fn main() -> Fallible<()> {
    println!("{}\n{}", page(Lang::Vi)?, page(Lang::En)?);
    Ok(())
}
