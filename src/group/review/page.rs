//! The page of a review, in both languages.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::act::{Finding, in_words_of};
use crate::law::{Pin, Rulebook};
use crate::text::{Lang, Text};

use super::{LeftOut, Review, ReviewedStep};

impl LeftOut {
    /// Returns which part is left out, what is lacking of it and what shows that it is needed, with the article.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let needed = self
            .finding
            .map(|finding| found(finding, self.regulation, book, lang));
        let lack = format!("{}: {}", self.what.kind_text(lang), self.lack.text(lang));
        needed.map_or(lack.clone(), |needed| format!("{lack}; {needed}"))
    }
}

impl Review {
    /// Returns the review on one page: the result, what is to be done and by when, what the commune-level People's Committee may do,
    /// what is refused or irregular with its provision, what is left out, and what no text says.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let pin = self.regulation();
        let regulation = pin.and_then(|pin| book.get(pin));
        let none = lang.pick(
            "hồ sơ chưa có kết quả biểu quyết",
            "the file holds no result of a vote",
        );
        let outcome = self.outcome.map_or(none.into(), |o| o.explain(regulation, lang));
        let mut page = format!("{}: {outcome}\n", lang.pick("Kết quả", "Result"));
        let mut part = |title: [&'static str; 2], lines: Vec<String>| {
            let [vi, en] = title;
            if !lines.is_empty() {
                page.push_str(&format!("{}:\n", lang.pick(vi, en)));
            }
            for line in lines {
                page.push_str(&format!("- {line}\n"));
            }
        };
        let due = self.due.iter().map(|due| {
            let late = match due.overdue_days(self.on) {
                0 => String::new(),
                days => match lang {
                    Lang::Vi => format!("; đã quá hạn {days:02} ngày"),
                    Lang::En if days == 1 => format!("; {days} day overdue"),
                    Lang::En => format!("; {days} days overdue"),
                },
            };
            format!("{}{late}", due.explain(book, lang))
        });
        part(["Việc phải làm", "To be done"], due.collect());
        let open: Vec<_> = self.open.iter().map(|what| what.kind_text(lang)).collect();
        let open = match open.is_empty() {
            true => Vec::new(),
            false => alloc::vec![open.join(", ")],
        };
        part(
            [
                "Ủy ban nhân dân cấp xã, Chủ tịch Ủy ban nhân dân cấp xã có thể",
                "The commune-level People's Committee or its Chair may",
            ],
            open,
        );
        let refused = self.told(self.unmet(), book, lang, |step, finding| {
            let regulation = step.findings.regulation.and_then(|pin| book.get(pin));
            format!("{}: ", finding.obstacle(regulation).text(lang))
        });
        part(
            ["Không hợp lệ, không ghi vào nhật ký", "Not valid, not recorded"],
            refused,
        );
        let irregular = self.told(self.irregular(), book, lang, |_, _| String::new());
        part(
            ["Thiếu sót về trình tự, thủ tục", "Procedural irregularities"],
            irregular,
        );
        let lacking = self.left_out.iter().map(|left_out| left_out.explain(book, lang));
        part(["Hồ sơ còn thiếu", "Missing from the file"], lacking.collect());
        let silent = self.unregulated().iter();
        let silent = silent.map(|rule| rule.title(lang).to_string());
        part(
            [
                "Văn bản đã đọc không quy định",
                "No instrument consulted regulates",
            ],
            silent.collect(),
        );
        let unknown = self.unknown().iter();
        let unknown = unknown.map(|rule| rule.title(lang).to_string());
        part(["Chưa xác định được", "Not known"], unknown.collect());
        let (taken, all) = (self.accepted.len(), self.steps.len());
        page.push_str(&match lang {
            Lang::Vi => format!("Ghi vào nhật ký được {taken} trên {all} việc trong hồ sơ.\n"),
            Lang::En => format!("Acts in the file: {all}; recorded in the log: {taken}.\n"),
        });
        in_words_of(pin.map(|pin| pin.kind), &page)
    }

    /// Returns findings as lines with the act and its day, without what stands with a part that is left out; the same finding once.
    fn told<'a>(
        &'a self,
        all: impl Iterator<Item = (&'a ReviewedStep, Finding)>,
        book: &Rulebook,
        lang: Lang,
        before: impl Fn(&ReviewedStep, Finding) -> String,
    ) -> Vec<String> {
        let mut told: Vec<Finding> = Vec::new();
        let mut lines = Vec::new();
        for (step, finding) in all {
            if self.is_consequence(step.what, finding) || told.contains(&finding) {
                continue;
            }
            told.push(finding);
            let on = step
                .on
                .map_or_else(String::new, |on| format!(" {}", on.text(lang)));
            let said = found(finding, step.findings.regulation, book, lang);
            let (what, before) = (step.what.kind_text(lang), before(step, finding));
            lines.push(format!("{what}{on}: {before}{said}"));
        }
        lines
    }
}

/// A finding with its numbers and its article; without a regulation, what it is about.
fn found(finding: Finding, pin: Option<Pin>, book: &Rulebook, lang: Lang) -> String {
    finding.explain_by(pin.and_then(|pin| book.get(pin)), lang)
}
