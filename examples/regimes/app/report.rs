//! The answers as text.

use to_dan_pho::act::Finding;
use to_dan_pho::law::edition::{DeputyForm, ProvisionalTime};
use to_dan_pho::law::{Province, UnitKind};
use to_dan_pho::office::Office;
use to_dan_pho::procedures::election::Outcome;
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use super::facts::{self, Choice};
use super::table::{Keep, capital, rule, table, wrap};
use super::{NATIONAL, Regime};

/// A short answer for the table and the whole of it with its article.
struct Answer {
    short: String,
    long: String,
}

fn answer(short: &str, long: String) -> Answer {
    Answer {
        short: short.to_owned(),
        long,
    }
}

fn place(regime: &Regime<'_>, lang: Lang) -> String {
    match regime.place {
        NATIONAL => lang.pick("cả nước", "the country").to_owned(),
        code => {
            let named = Province::new(code).unwrap().text(lang).to_string();
            let short = ["thành phố ", "Thành phố ", "tỉnh "]
                .iter()
                .find_map(|kind| named.strip_prefix(kind));
            short.unwrap_or(&named).to_owned()
        }
    }
}

fn explained(finding: Finding, regime: &Regime<'_>, lang: Lang) -> String {
    finding.explain(regime.rules, lang).to_string()
}

/// The title of a rule in the words of a tổ dân phố.
fn title(rule: Rule, lang: Lang) -> String {
    UnitKind::ToDanPho.in_its_words(rule.title(lang))
}

/// The value of a rule with its article, by its title.
fn account(rule: Rule, regime: &Regime<'_>, lang: Lang) -> String {
    let account = regime.rules.account(rule);
    format!("{}: {}", title(rule, lang), account.text(lang))
}

fn voted(regime: &Regime<'_>, book: &Rulebook, present: u32, votes: [u32; 2], lang: Lang) -> Answer {
    let (outcome, irregular) = match facts::vote(regime, book, present, votes) {
        Ok(voted) => voted,
        Err(finding) => {
            return answer(
                lang.pick("không quy định", "not regulated"),
                explained(finding, regime, lang),
            );
        }
    };
    let short = match outcome {
        Outcome::Elected(_) => lang.pick("trúng cử", "elected"),
        Outcome::NoWinner(f) if f.rule == Rule::ElectionMajority => lang.pick("không trúng", "nobody"),
        Outcome::NoWinner(_) => lang.pick("không quy định", "not regulated"),
        _ => lang.pick("không đủ người", "too few"),
    };
    let long = match outcome.why() {
        Some(reason) => explained(reason, regime, lang),
        None => account(Rule::ElectionMajority, regime, lang),
    };
    let irregular: Vec<_> = irregular.iter().map(|f| explained(*f, regime, lang)).collect();
    let mark = if irregular.is_empty() { "" } else { " (!)" };
    let all: Vec<_> = std::iter::once(long).chain(irregular).collect();
    answer(&format!("{short}{mark}"), all.join("; "))
}

fn chosen(regime: &Regime<'_>, book: &Rulebook, lang: Lang) -> Answer {
    match facts::deputy(regime, book) {
        Choice::Closed(finding) => {
            let form = regime.rules.slots().deputy_form.stated().map(|p| p.value);
            let short = match form {
                Some(DeputyForm::Elected) => lang.pick("do bầu", "by election"),
                Some(DeputyForm::None) => lang.pick("không bố trí", "no such post"),
                _ => lang.pick("không quy định", "not regulated"),
            };
            answer(short, explained(finding, regime, lang))
        }
        Choice::Stopped(finding) => answer(
            lang.pick("không hợp lệ", "not valid"),
            explained(finding, regime, lang),
        ),
        Choice::Made(office) => {
            let (short, rule) = match office {
                Office::Participant => (
                    lang.pick("người tham gia", "participant"),
                    Rule::ParticipantConsent,
                ),
                _ => (lang.pick("chọn được", "chosen"), Rule::DeputyConsent),
            };
            answer(short, account(rule, regime, lang))
        }
    }
}

fn left(regime: &Regime<'_>, lang: Lang) -> Answer {
    let short = match regime.rules.slots().relief_majority.stated() {
        Some(_) => lang.pick("trên 50%", "more than 50%"),
        None => lang.pick("không quy định", "not regulated"),
    };
    let rules = [
        Rule::ReliefQuorum,
        Rule::ReliefMajority,
        Rule::ReliefRecognitionWithin,
        Rule::ElectionAfterRelief,
    ];
    answer(short, rules.map(|rule| account(rule, regime, lang)).join("; "))
}

fn provisional(regime: &Regime<'_>, lang: Lang) -> Answer {
    let short = match regime.rules.slots().provisional_time.stated().map(|p| p.value) {
        Some(ProvisionalTime::UntilElected) => lang.pick("đến khi bầu", "until elected").to_owned(),
        Some(time) => time.text(lang).to_string(),
        None => lang.pick("không quy định", "not regulated").to_owned(),
    };
    let rules = [
        Rule::ProvisionalTime,
        Rule::ProvisionalCompetence,
        Rule::ProvisionalConsent,
    ];
    answer(&short, rules.map(|rule| account(rule, regime, lang)).join("; "))
}

fn heading(title: &str) -> String {
    format!("\n{}\n{}", title.to_uppercase(), rule("─"))
}

/// Answers that are the same are told once, with the numbers of their regimes.
fn grouped(question: &str, answers: &[&Answer]) -> String {
    let mut told: Vec<(&str, Vec<String>)> = Vec::new();
    for (number, answer) in (1..).zip(answers) {
        match told.iter_mut().find(|(long, _)| *long == answer.long) {
            Some((_, numbers)) => numbers.push(number.to_string()),
            None => told.push((&answer.long, vec![number.to_string()])),
        }
    }
    let mut text = heading(question);
    for (long, numbers) in told {
        text += &wrap(&format!("  [{}] ", numbers.join(", ")), &capital(long));
    }
    text
}

/// What changed from each regime to the next one of the same place.
fn changed(regimes: &[Regime<'_>], book: &Rulebook, lang: Lang) -> String {
    let title = lang.pick(
        "Thay đổi giữa hai mốc thời gian kế tiếp trong bảng",
        "Changes from one date of the table to the next",
    );
    let mut text = heading(title);
    for pair in regimes.windows(2).filter(|pair| pair[0].place == pair[1].place) {
        let [before, after] = pair else { continue };
        text += &format!(
            "{}: {} -> {}\n",
            capital(&place(before, lang)),
            before.on.text(lang),
            after.on.text(lang)
        );
        let province = Province::new(before.place).unwrap();
        let mut none = true;
        for change in book.changes(province, UnitKind::ToDanPho, before.on, after.on) {
            none = false;
            let of = change.rule;
            let line = format!(
                "{}: {} -> {}",
                self::title(of, lang),
                change.before.value(of).text(lang),
                change.after.value(of).text(lang)
            );
            text += &wrap("  - ", &line);
        }
        if none {
            text += &format!("  {}\n", lang.pick("không thay đổi", "no change"));
        }
    }
    text
}

/// What stands on less than a report.
fn unsure(regimes: &[Regime<'_>], lang: Lang) -> String {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for (number, regime) in (1..).zip(regimes) {
        for (rule, head) in regime.rules.unsure() {
            let line = format!(
                "{}: {}{}",
                title(rule, lang),
                regime.rules.value(rule).text(lang),
                head.text(lang)
            );
            match lines.iter_mut().find(|(known, _)| *known == line) {
                Some((_, numbers)) => numbers.push(number.to_string()),
                None => lines.push((line, vec![number.to_string()])),
            }
        }
    }
    let mut text = heading(lang.pick("Suy luận hoặc cách hiểu của phần mềm", "Inferred or assumed"));
    for (line, numbers) in lines {
        text += &wrap("  - ", &format!("{line} [{}]", numbers.join(", ")));
    }
    text
}

/// Where two texts in force disagree: both.
fn contradictions(regimes: &[Regime<'_>], lang: Lang) -> String {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for (number, regime) in (1..).zip(regimes) {
        for rule in regime.rules.contradictions() {
            let line = account(rule, regime, lang);
            match lines.iter_mut().find(|(known, _)| *known == line) {
                Some((_, numbers)) => numbers.push(number.to_string()),
                None => lines.push((line, vec![number.to_string()])),
            }
        }
    }
    let title = lang.pick(
        "Các văn bản cùng có hiệu lực quy định khác nhau",
        "Instruments in force that provide differently",
    );
    let mut text = heading(title);
    for (line, numbers) in lines {
        text += &wrap("  - ", &format!("{line} [{}]", numbers.join(", ")));
    }
    text
}

/// The whole report.
pub fn write(regimes: &[Regime<'_>], book: &Rulebook, lang: Lang) -> String {
    let answers: Vec<[Answer; 5]> = regimes
        .iter()
        .map(|regime| {
            [
                voted(regime, book, 488, [248, 240], lang),
                voted(regime, book, 677, [361, 316], lang),
                chosen(regime, book, lang),
                left(regime, lang),
                provisional(regime, lang),
            ]
        })
        .collect();
    let questions = [
        lang.pick(
            "Hai người ứng cử; 488/700 người dự họp; người cao phiếu nhất được 248 phiếu",
            "Two candidates; 488 of 700 attended; the leading candidate received 248 votes",
        ),
        lang.pick(
            "Hai người ứng cử; 677/700 người dự họp; người cao phiếu nhất được 361 phiếu",
            "Two candidates; 677 of 700 attended; the leading candidate received 361 votes",
        ),
        lang.pick(
            "Tổ trưởng lựa chọn cấp phó: chi bộ không đồng ý, Trưởng ban công tác Mặt trận đồng ý",
            "The head chooses a deputy: the party cell against, the head of the Front Working Committee in favour",
        ),
        lang.pick("Tổ trưởng có đơn xin thôi làm", "The head resigns"),
        lang.pick("Tổ trưởng lâm thời", "A provisional head"),
    ];
    let mut text = lang
        .pick(
            "CÙNG MỘT SỐ LIỆU: KẾT QUẢ THEO THỜI ĐIỂM VÀ ĐỊA PHƯƠNG\n",
            "THE SAME FACTS: THE RESULT BY DATE AND PLACE\n",
        )
        .to_owned();
    text += &rule("═");
    text += &wrap(
        "",
        lang.pick(
            "Cột 1: 488/700 người dự họp, người cao phiếu nhất được 248 phiếu. Cột 2: 677/700 người dự họp, người cao \
             phiếu nhất được 361 phiếu. Cột 3: Tổ trưởng lựa chọn cấp phó, chi bộ không đồng ý, Trưởng ban công tác \
             Mặt trận đồng ý. Cột 4: tỷ lệ để cho thôi làm Tổ trưởng. Cột 5: thời gian của Tổ trưởng lâm thời. (!): có \
             thiếu sót về trình tự, thủ tục, nêu ở dưới. \"Không quy định\": các văn bản đã đọc không quy định.",
            "Column 1: 488 of 700 attended, the leading candidate received 248 votes. Column 2: 677 of 700 attended, the \
             leading candidate received 361 votes. Column 3: the head chooses a deputy, the party cell against, the head \
             of the Front Working Committee in favour. Column 4: the majority for the relief of the head. Column 5: the \
             time of a provisional head. (!): with a procedural irregularity, told below. \"Not regulated\": no \
             instrument consulted regulates it.",
        ),
    );
    text += "\n";
    let rows: Vec<Vec<String>> = (1..)
        .zip(regimes)
        .zip(&answers)
        .map(|((number, regime), answers): ((u32, _), _)| {
            [
                number.to_string(),
                place(regime, lang),
                regime.on.text(lang).to_string(),
            ]
            .into_iter()
            .chain(answers.iter().map(|a| a.short.clone()))
            .collect()
        })
        .collect();
    text += &table(
        &[
            (["", "#"], Keep::Right),
            (["", lang.pick("địa phương", "place")], Keep::Left),
            (["", lang.pick("ngày", "date")], Keep::Right),
            ([lang.pick("248 trên", "248 of"), "700"], Keep::Left),
            ([lang.pick("361 trên", "361 of"), "700"], Keep::Left),
            (["", lang.pick("cấp phó", "deputy")], Keep::Left),
            (["", lang.pick("cho thôi", "relief")], Keep::Left),
            (["", lang.pick("lâm thời", "provisional head")], Keep::Left),
        ],
        &rows,
    );
    for (at, question) in questions.iter().enumerate() {
        let answers: Vec<_> = answers.iter().map(|all| &all[at]).collect();
        text += &grouped(question, &answers);
    }
    text += &changed(regimes, book, lang);
    text += &unsure(regimes, lang);
    text += &contradictions(regimes, lang);
    text
}
