//! The text of a finding: its numbers and its article.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::act::{Evidence, Finding, Findings, Refusal};
use crate::law::{
    Cites, Count, Ground, Percent, Regulation, Requirement, Role, Rule, Rulebook, Silence, Span, Threshold,
    UnitKind,
};
use crate::text::{Lang, Set, Text};

/// Giải thích: a finding as a sentence with its numbers and its article, in one language.
#[derive(Clone, Copy, Debug)]
struct Explanation<'a> {
    finding: Finding,
    regulation: Option<&'a Regulation>,
    kind: Option<UnitKind>,
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
    ///     "the leading candidate received 110 votes from 310 household representatives (35.48%); more than 50% of \
    ///      all household representatives of the group, at least 156, is required (clause 1, Article 21 of Law \
    ///      10/2022/QH15)",
    /// );
    /// ```
    #[must_use]
    pub fn explain<'a>(&self, book: &'a Rulebook, lang: Lang) -> impl fmt::Display + use<'a> {
        let regulation = self.regulation.and_then(|pin| book.get(pin));
        Explanation {
            finding: self.finding(),
            regulation,
            kind: self.regulation.map(|pin| pin.kind),
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
        let kind = self.regulation.map(|pin| pin.kind);
        let found = |finding: &Finding, what: &str| {
            let explanation = Explanation {
                finding: *finding,
                regulation,
                kind,
                lang,
            };
            alloc::format!("{what}: {explanation}\n")
        };
        let title = |rule: &Rule| in_words_of(kind, rule.title(lang));
        let silent = |rule: &Rule, what: &str| alloc::format!("{what}: {}\n", title(rule));
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
                title(rule)
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
            kind: Some(regulation.pin().kind),
            lang,
        }
    }
}

impl Finding {
    /// Returns the finding as a sentence with its numbers and its article; without a regulation, what it is about.
    pub(crate) fn explain_by(self, regulation: Option<&Regulation>, lang: Lang) -> String {
        match regulation {
            Some(regulation) => self.explain(regulation, lang).to_string(),
            None => self.rule.title(lang).to_string(),
        }
    }
}

/// The text in the words of the kind of the group, where that is known.
pub(crate) fn in_words_of(kind: Option<UnitKind>, text: &str) -> String {
    kind.map_or_else(|| text.to_string(), |kind| kind.in_its_words(text))
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = self.finding.rule;
        let mut rest = match self.finding.evidence {
            Evidence::Ahead { observed: None, .. } => rule.sentence_of_never(self.lang),
            _ => rule.sentence(self.lang),
        };
        let mut told = String::new();
        while let Some((before, tail)) = rest.split_once('{') {
            let Some((name, after)) = tail.split_once('}') else {
                break;
            };
            told.push_str(before);
            told.push_str(&self.placeholder(name));
            rest = after;
        }
        told.push_str(rest);
        f.write_str(&in_words_of(self.kind, &told))?;
        self.write_ground(f)
    }
}

/// Returns how long before its day something was done: "18 ngày trước", with the day after it.
fn ahead(days: i32, lang: Lang) -> String {
    let span = |days: u32| Span::Days(u16::try_from(days).unwrap_or(u16::MAX));
    match u32::try_from(days) {
        Ok(0) => lang.pick("đúng", "on the day of").to_string(),
        Ok(before) => alloc::format!("{} {}", span(before).text(lang), lang.pick("trước", "before")),
        Err(_) => alloc::format!(
            "{} {}",
            span(days.unsigned_abs()).text(lang),
            lang.pick("sau", "after")
        ),
    }
}

/// One of several: "A hoặc B", "A, B or C".
fn one_of(roles: Set<Role>, lang: Lang) -> String {
    let names: Vec<String> = roles.iter().map(|role| role.text(lang).to_string()).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            alloc::format!("{} {} {last}", rest.join(", "), lang.pick("hoặc", "or"))
        }
        _ => roles.text(lang).to_string(),
    }
}

impl Explanation<'_> {
    fn placeholder(&self, name: &str) -> String {
        match name {
            "o" => self.observed(),
            "r" => self.required(),
            "t" => self.value(),
            "s" => if self.is_one() { "" } else { "s" }.to_string(),
            _ => match (name, self.finding.evidence) {
                ("of", Evidence::Share { of, .. }) => of.text(self.lang).to_string(),
                ("u", Evidence::Share { of, .. }) => self.counted(of),
                ("n", Evidence::Share { needed, .. }) => needed.text(self.lang).to_string(),
                ("p", Evidence::Share { votes, of, .. }) => self.percentage(votes, of),
                _ => String::new(),
            },
        }
    }

    /// Returns whether one was observed.
    fn is_one(&self) -> bool {
        match self.finding.evidence {
            Evidence::Count { observed, .. } | Evidence::Share { votes: observed, .. } => observed == 1,
            Evidence::Against { observed, .. } => observed == 1,
            Evidence::Term { observed, .. } => observed == 1,
            _ => false,
        }
    }

    /// The rule whose text supplies the article and the share.
    const fn text_of(&self) -> Rule {
        match self.finding.rule.cites() {
            Cites::Of(rule) => rule,
            _ => self.finding.rule,
        }
    }

    /// The share that the regulation states.
    fn share(&self) -> Option<Threshold> {
        let of = self.text_of();
        let mut shares = self.regulation?.slots().shares();
        shares.find_map(|(_, rule, share)| (rule == of).then_some(share))
    }

    /// Returns what the whole counts.
    fn counted(&self, of: u32) -> String {
        let first = || self.text_of().share_of().first().copied();
        let whole = self.share().map(Threshold::denominator).or_else(first);
        whole.map_or("", |whole| whole.counted(of, self.lang)).to_string()
    }

    /// The percentage, in brackets; nothing where it would read like the share that was not reached.
    fn percentage(&self, votes: u32, of: u32) -> String {
        if self
            .share()
            .is_some_and(|share| share.is_hidden_by_rounding(votes, of))
        {
            return String::new();
        }
        alloc::format!(" ({})", Percent::of(votes, of).text(self.lang))
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
            Evidence::Ahead { observed: None, .. } => lang.pick("chưa", "never").to_string(),
            Evidence::Dates { observed, .. } | Evidence::On(observed) => observed.text(lang).to_string(),
            Evidence::Actor { role, .. } | Evidence::Role(role) => role.text(lang).to_string(),
            Evidence::Consent {
                got: Some(opinion),
                of,
                ..
            } => {
                alloc::format!("{}{} {}", of.text(lang), lang.pick("", " is"), opinion.text(lang))
            }
            Evidence::Consent { got: None, .. } => {
                lang.pick("chưa có ý kiến trả lời", "no reply").to_string()
            }
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
            Evidence::Actor { allowed, .. } => one_of(allowed, lang),
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

    /// Returns the value that the regulation states for the rule.
    fn value(&self) -> String {
        let value = |r: &Regulation| r.value(self.finding.rule).text(self.lang).to_string();
        self.regulation.map_or_else(String::new, value)
    }

    /// The article, or what stands in its place; nothing for a rule of the record.
    fn write_ground(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lang = self.lang;
        let rule = match (self.finding.rule.cites(), self.finding.evidence) {
            (Cites::Own, _) => self.finding.rule,
            // Told with the article of the rule it names.
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
