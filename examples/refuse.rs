//! Why is an act not valid, what else is missing, and what would be irregular?
//!
//! `cargo run --example refuse`
#![allow(clippy::expect_used, reason = "an example")]

use chrono::NaiveDate;
use to_dan_pho::act::Finding;
use to_dan_pho::answers::explain_refusal;
use to_dan_pho::group::{self, Command, Register};
use to_dan_pho::law::Province;
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::procedure::{Attendance, Sitting};
use to_dan_pho::procedures::election::{Call, Command as Elect, ElectionResult};
use to_dan_pho::{Act, Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};

/// Returns what stands against the act, in a language.
pub(crate) fn report(lang: Lang) -> Result<String, Box<dyn std::error::Error>> {
    let book = Rulebook::builtin();
    let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
    let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    let of = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    let register = Register::new(of, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    let mut log = GroupLog::new(GroupId::from_u128(1));
    log.act(&book, Actor::WardCommittee, day("2025-07-01"), register)?;
    let call = Call::on(day("2025-12-10")).with_decision("12/QĐ-UBND".parse()?);
    let chair = Actor::WardChair(PersonId::from_u128(91));
    log.act(&book, chair, day("2025-12-01"), Elect::Call(call))?;

    // A vote without candidates, team or notice.
    let attendance = Attendance::all_of(310).present(300);
    let sitting = Sitting::by_hands(attendance, ElectionResult::new([]));
    let act = Act {
        by: Actor::ElectionTeam,
        on: day("2025-12-10"),
        what: Command::from(Elect::Hold(sitting)),
    };
    let refusal = group::decide(log.group(), &act, &book).expect_err("it is not valid");
    let findings = group::missing(log.group(), &act, &book);
    let rules = refusal
        .regulation
        .and_then(|pin| book.get(pin))
        .ok_or("no rules")?;
    let line = |finding: &Finding| format!("- {}", finding.explain(rules, lang));
    let mut told = vec![explain_refusal(log.group(), &act, &refusal, &book, lang)];
    told.push(lang.pick("Chưa đáp ứng:", "Unmet:").to_owned());
    told.extend(findings.unmet.iter().map(line));
    told.push(
        lang.pick("Thiếu sót về trình tự, thủ tục:", "Procedural irregularities:")
            .to_owned(),
    );
    told.extend(findings.irregular.iter().map(line));
    Ok(told.join("\n"))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}\n\n{}", report(Lang::Vi)?, report(Lang::En)?);
    Ok(())
}
