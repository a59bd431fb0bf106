//! The text of a finding: its numbers and its article.

use alloc::string::{String, ToString};
use core::fmt;

use crate::act::{Evidence, Finding, Findings, Refusal};
use crate::law::{Cites, Count, Ground, Percent, Regulation, Requirement, Rule, Rulebook, Silence, Span};
use crate::text::{Lang, Text};

/// Giải thích: a finding as a sentence with its numbers and its article, in one language.
#[derive(Clone, Copy, Debug)]
struct Explanation<'a> {
    finding: Finding,
    regulation: Option<&'a Regulation>,
    lang: Lang,
}

impl Refusal {
    /// The refusal as a sentence with its numbers and its article.
    ///
    /// ```
    /// use to_dan_pho::act::{Evidence, Finding};
    /// use to_dan_pho::law::{Province, UnitKind};
    /// use to_dan_pho::{Lang, Rule, Rulebook};
    /// let book = Rulebook::builtin();
    /// let day = chrono::NaiveDate::from_ymd_opt(2024, 12, 8).unwrap();
    /// let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day).unwrap();
    /// let finding = Finding { rule: Rule::ElectionMajority, evidence: Evidence::Share { votes: 110, of: 310, needed: 156 } };
    /// assert_eq!(
    ///     finding.under(rules.pin()).explain(&book, Lang::En).to_string(),
    ///     "110 of 310 is 35.48%; more than 50% of all household representatives of the group, so at least 156, were \
    ///      needed (clause 1, Article 21, Law 10/2022/QH15)",
    /// );
    /// ```
    #[must_use]
    pub fn explain<'a>(&self, book: &'a Rulebook, lang: Lang) -> impl fmt::Display + use<'a> {
        let regulation = self.regulation.and_then(|pin| book.get(pin));
        Explanation {
            finding: self.finding(),
            regulation,
            lang,
        }
    }
}

impl Findings {
    /// Returns everything that was found, one finding a line, with its numbers and its article.
    ///
    /// ```
    /// use to_dan_pho::procedures::election::{Call, Command};
    /// use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// let book = Rulebook::builtin();
    /// let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// let call = Command::Call(Call::on(day("2026-08-30")).with_decision("12/QĐ-UBND".parse()?));
    /// let findings = log.missing(&book, Actor::WardCommittee, day("2026-08-08"), call);
    /// assert!(findings.explain(&book, Lang::En).starts_with("unlawful: "));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let regulation = self.regulation.and_then(|pin| book.get(pin));
        let found = |finding: &Finding, what: &str| {
            let explanation = Explanation {
                finding: *finding,
                regulation,
                lang,
            };
            alloc::format!("{what}: {explanation}\n")
        };
        let silent = |rule: &Rule, what: &str| alloc::format!("{what}: {}\n", rule.title(lang));
        let unmet = self
            .unmet
            .iter()
            .map(|finding| found(finding, &finding.obstacle(regulation).text(lang).to_string()));
        let irregular = self
            .irregular
            .iter()
            .map(|finding| found(finding, lang.pick("thiếu sót", "irregular")));
        let unregulated = self
            .unregulated
            .iter()
            .map(|rule| silent(rule, lang.pick("chưa có quy định", "not regulated")));
        let unknown = self.unknown.iter().map(|rule| {
            let what = alloc::format!(
                "{}: {}",
                lang.pick("chưa xác định được", "not known"),
                rule.title(lang)
            );
            match regulation.and_then(|r| r.left_to(*rule)) {
                Some(level) => alloc::format!("{what} ({})\n", Silence::LeftTo(level).text(lang)),
                None => alloc::format!("{what}\n"),
            }
        });
        unmet.chain(irregular).chain(unregulated).chain(unknown).collect()
    }
}

impl Finding {
    /// The finding as a sentence with its numbers and its article in a regulation.
    #[must_use]
    pub const fn explain(self, regulation: &Regulation, lang: Lang) -> impl fmt::Display {
        Explanation {
            finding: self,
            regulation: Some(regulation),
            lang,
        }
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.finding.rule.sentence(self.lang);
        while let Some((before, tail)) = rest.split_once('{') {
            let Some((name, after)) = tail.split_once('}') else {
                break;
            };
            f.write_str(before)?;
            f.write_str(&self.placeholder(name))?;
            rest = after;
        }
        f.write_str(rest)?;
        self.write_ground(f)
    }
}

/// So many days before a day; what was done after it was not done before it at all.
fn ahead(days: i32, lang: Lang) -> String {
    let span = |days: u32| {
        Span::Days(u16::try_from(days).unwrap_or(u16::MAX))
            .text(lang)
            .to_string()
    };
    let before = span(u32::try_from(days).unwrap_or(0));
    if days < 0 {
        let after = span(days.unsigned_abs());
        return match lang {
            Lang::Vi => alloc::format!("{before} (sau đó {after})"),
            Lang::En => alloc::format!("{before} ({after} after)"),
        };
    }
    before
}

impl Explanation<'_> {
    fn placeholder(&self, name: &str) -> String {
        match name {
            "o" => self.observed(),
            "r" => self.required(),
            "t" => self.value(),
            _ => match (name, self.finding.evidence) {
                ("of", Evidence::Share { of, .. }) => of.text(self.lang).to_string(),
                ("n", Evidence::Share { needed, .. }) => needed.text(self.lang).to_string(),
                ("p", Evidence::Share { votes, of, .. }) => {
                    Percent::of(votes, of).text(self.lang).to_string()
                }
                _ => String::new(),
            },
        }
    }

    fn observed(&self) -> String {
        let lang = self.lang;
        match self.finding.evidence {
            Evidence::Count { observed, .. } | Evidence::Share { votes: observed, .. } => {
                observed.text(lang).to_string()
            }
            Evidence::Against { observed, .. } => observed.text(lang).to_string(),
            Evidence::Ahead {
                observed: Some(days), ..
            } => ahead(days, lang),
            Evidence::Ahead { observed: None, .. } => {
                lang.pick("0 ngày (không có)", "0 days (never done)").to_string()
            }
            Evidence::Dates { observed, .. } | Evidence::On(observed) => observed.text(lang).to_string(),
            Evidence::Actor { role, .. } | Evidence::Role(role) => role.text(lang).to_string(),
            Evidence::Consent {
                got: Some(opinion),
                of,
                ..
            } => {
                alloc::format!("{}{} {}", of.text(lang), lang.pick("", " is"), opinion.text(lang))
            }
            Evidence::Consent { got: None, .. } => lang.pick("chưa có ý kiến", "no answer").to_string(),
            Evidence::Residence { observed, .. } => observed.text(lang).to_string(),
            Evidence::Schooling {
                observed: Some(observed),
                ..
            } => observed.text(lang).to_string(),
            Evidence::Schooling { observed: None, .. } => lang
                .pick("chưa rõ trình độ học vấn", "no schooling on record")
                .to_string(),
            Evidence::Electorate { observed, .. } => observed.text(lang).to_string(),
            Evidence::Term { observed, .. } => observed.to_string(),
            Evidence::Power(power) => power.text(lang).to_string(),
            Evidence::Matter { observed, .. } => observed.text(lang).to_string(),
            Evidence::Content(content) => content.text(lang).to_string(),
            Evidence::Report(report) => report.text(lang).to_string(),
            // A sentence has placeholders of its own, for numbers that are not here.
            Evidence::Rule(rule) => rule.title(lang).to_string(),
            Evidence::Permission(_) | Evidence::Plain => String::new(),
        }
    }

    fn required(&self) -> String {
        let lang = self.lang;
        match self.finding.evidence {
            Evidence::Count {
                least,
                most: u32::MAX,
                ..
            } => Count::at_least(least).text(lang).to_string(),
            Evidence::Count { least, most, .. } => Count::between(least, most).text(lang).to_string(),
            Evidence::Against { recorded, .. } => recorded.text(lang).to_string(),
            Evidence::Share { needed, .. } => needed.text(lang).to_string(),
            Evidence::Ahead { required, .. } => required.text(lang).to_string(),
            Evidence::Dates { bound, .. } => bound.text(lang).to_string(),
            Evidence::Actor { allowed, .. } => allowed.text(lang).to_string(),
            Evidence::Consent { of, strength, .. } => Requirement { of, strength }.text(lang).to_string(),
            Evidence::Residence { required, .. } => required.text(lang).to_string(),
            Evidence::Schooling { required, .. } => required.text(lang).to_string(),
            Evidence::Electorate { allowed, .. } => allowed.text(lang).to_string(),
            Evidence::Term { allowed, .. } => allowed.text(lang).to_string(),
            Evidence::Permission(permission) => permission.text(lang).to_string(),
            Evidence::Matter { of, .. } => of.text(lang).to_string(),
            Evidence::On(_)
            | Evidence::Role(_)
            | Evidence::Power(_)
            | Evidence::Content(_)
            | Evidence::Report(_)
            | Evidence::Rule(_)
            | Evidence::Plain => self.value(),
        }
    }

    /// What the regulation states for the rule.
    fn value(&self) -> String {
        let value = |r: &Regulation| r.value(self.finding.rule).text(self.lang).to_string();
        self.regulation.map_or_else(String::new, value)
    }

    /// The article, or what stands in its place; nothing for a rule of the record.
    fn write_ground(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lang = self.lang;
        let rule = match (self.finding.rule.cites(), self.finding.evidence) {
            (Cites::Own, _) => self.finding.rule,
            // An unaccepted irregularity is told with the article of the rule it names.
            (Cites::Named, Evidence::Rule(rule)) | (Cites::Of(rule), _) => rule,
            (Cites::Named, _) => return Ok(()),
            // A basis that does not hold is answered with the one that does.
            (Cites::InForce(rule), _) => {
                return match self.regulation.and_then(|r| r.citation(rule)) {
                    Some(citation) => {
                        let then = lang.pick("khi đó áp dụng", "in force then:");
                        write!(f, " ({then} {})", citation.instrument.text(lang))
                    }
                    None => Ok(()),
                };
            }
        };
        if rule.ground() == Ground::Record {
            return Ok(());
        }
        match self.regulation.and_then(|r| r.provision(rule)) {
            Some(head) => head.write(lang, f),
            None => Ok(()),
        }
    }
}
