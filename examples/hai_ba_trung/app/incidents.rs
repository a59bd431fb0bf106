//! What went wrong, and how it came out.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use to_dan_pho::group::Command;
use to_dan_pho::law::edition::Percent;
use to_dan_pho::law::{Due, UnitKind};
use to_dan_pho::procedures::election::{self, Outcome};
use to_dan_pho::{Actor, Lang, Rule, Text};

use super::facts::Facts;
use super::report::Page;
use super::story::{Note, Story, What};
use super::table::{capital, wrap};

impl Page<'_> {
    fn place(&self, story: &Story<'_>) -> String {
        match self.lang {
            Lang::Vi => format!("Tổ dân phố {}, phường {}", story.row.name, story.row.ward_name()),
            Lang::En => format!("Group {}, {} Ward", story.row.name, story.row.ward_name()),
        }
    }

    /// The commune-level bodies as those of a ward.
    fn in_ward(&self, text: &str) -> String {
        text.replace("cấp xã", "phường").replace("commune-level ", "")
    }

    /// The groups that have no head on the day of the report, each with its reason.
    pub(super) fn without_head(&self) -> String {
        let mut text = self.section("TỔ DÂN PHỐ CHƯA CÓ TỔ TRƯỞNG", "GROUPS WITHOUT A HEAD IN OFFICE");
        let without = self
            .pass
            .stories
            .iter()
            .filter(|s| s.head_on(self.pass.as_of).is_none());
        for story in without {
            text += &wrap("  - ", &format!("{}: {}", self.place(story), self.ending(story)));
        }
        text
    }

    /// How it came out for a group.
    fn ending(&self, story: &Story<'_>) -> String {
        let facts = Facts::of(story);
        if let Some((on, head)) = facts.recognised {
            let last = head.period.until().and_then(|until| until.pred_opt());
            let (on, last) = (self.day(on), last.map_or("-".to_owned(), |last| self.day(last)));
            let again = match facts.votes.last() {
                Some((vote, figures, _)) if facts.votes.len() > 1 => {
                    let (vi, en) = match figures.household_ballots {
                        Some(_) => (
                            "phát phiếu lấy ý kiến của từng hộ gia đình, kiểm phiếu ngày",
                            "decided by household opinion ballots counted on",
                        ),
                        None => ("bầu lại ngày", "re-run on"),
                    };
                    format!("{} {}; ", self.pick(vi, en), self.day(*vote))
                }
                _ => String::new(),
            };
            let acknowledges: Vec<_> = facts.acknowledges.iter().map(|rule| self.title(rule)).collect();
            let acknowledges = if acknowledges.is_empty() {
                String::new()
            } else {
                let (vi, en) = (
                    "; quyết định công nhận ghi nhận thiếu sót:",
                    "; the decision acknowledges an irregularity:",
                );
                format!("{} {}", self.pick(vi, en), acknowledges.join(", "))
            };
            let head = match self.lang {
                Lang::Vi => {
                    format!("Tổ trưởng được công nhận ngày {on}, nhiệm kỳ đến hết ngày {last}{acknowledges}")
                }
                Lang::En => {
                    format!("the head was recognised on {on}, with a term to the end of {last}{acknowledges}")
                }
            };
            return format!("{again}{head}{}.", self.deputy(story, &facts));
        }
        if let Some((on, reasons)) = facts.answered {
            let (on, reasons) = (self.day(on), reasons.text(self.lang).to_string());
            return match self.lang {
                Lang::Vi => format!(
                    "ngày {on} Ủy ban nhân dân phường trả lời bằng văn bản, không công nhận kết quả, lý do: {reasons}."
                ),
                Lang::En => {
                    format!(
                        "on {on} the People's Committee replied in writing that it did not recognise the result: {reasons}."
                    )
                }
            };
        }
        match story.overdue_answer(self.pass.as_of) {
            Some(answer) => self.owed(answer.since, answer.until) + ".",
            _ => self
                .pick("cuộc bầu chưa kết thúc.", "the election is under way.")
                .to_owned(),
        }
    }

    /// How the choice of a deputy or participant came out, where something is told of it.
    fn deputy(&self, story: &Story<'_>, facts: &Facts<'_>) -> String {
        if !story
            .notes
            .iter()
            .any(|note| matches!(note.did, Command::Deputy(_) | Command::Delegation(_)))
        {
            return String::new();
        }
        match (facts.chosen.last(), self.pass.deputies) {
            (Some(deputy), true) => {
                let vi = "; Tổ phó được công nhận ngày";
                format!(
                    "{} {}",
                    self.pick(vi, "; the deputy was recognised on"),
                    self.day(deputy.period.from())
                )
            }
            (Some(_), false) => {
                let days: Vec<_> = facts.chosen.iter().map(|t| self.day(t.period.from())).collect();
                let vi = "; người tham gia hoạt động được công nhận ngày";
                format!(
                    "{} {}",
                    self.pick(vi, "; activity participants were recognised on"),
                    days.join(", ")
                )
            }
            (None, true) => self
                .pick("; chưa có Tổ phó", "; there is no deputy yet")
                .to_owned(),
            (None, false) => self
                .pick(
                    "; chưa có người tham gia hoạt động",
                    "; there is no activity participant yet",
                )
                .to_owned(),
        }
    }

    /// That the ward has not answered.
    fn owed(&self, received: NaiveDate, due: Due) -> String {
        let (received, due) = (self.day(received), due.text(self.lang).to_string());
        match self.lang {
            Lang::Vi => format!(
                "Ủy ban nhân dân phường nhận kết quả ngày {received}, chậm nhất phải trả lời ngày {due}, đến nay chưa trả lời; \
                 quá thời hạn mà chưa trả lời thì không coi là đã công nhận"
            ),
            Lang::En => format!(
                "the People's Committee received the result on {received}; its reply was due on {due} and has not been given; \
                 failure to reply does not amount to recognition"
            ),
        }
    }

    /// Every refusal and every irregularity, a group at a time.
    pub(super) fn incidents(&self) -> String {
        let stories = self.pass.stories.iter().filter(|story| !story.notes.is_empty());
        let mut counts: BTreeMap<(u8, &str), u32> = BTreeMap::new();
        let mut body = String::new();
        for story in stories {
            body += &format!("\n{}\n", self.place(story));
            for note in &story.notes {
                let (order, kind) = self.kind(note);
                *counts.entry((order, kind)).or_default() += 1;
                let first = format!("  {:>6}  {kind:<17}  ", self.short(note.on));
                body += &wrap(&first, &self.note(story, note));
            }
            body += &wrap("  ->  ", &capital(&self.ending(story)));
        }
        let counts: Vec<String> = counts
            .iter()
            .map(|((_, kind), n)| format!("{kind}: {n}"))
            .collect();
        let (vi, en) = (
            "TRƯỜNG HỢP KHÔNG HỢP LỆ, THIẾU SÓT VÀ BẦU KHÔNG CÓ KẾT QUẢ",
            "INVALID ACTS, IRREGULARITIES AND FAILED VOTES",
        );
        let no_article = [
            "Dòng không ghi điều khoản: căn cứ vào số liệu, trình tự và chức vụ trong hồ sơ.",
            "Lines without a citation rest on the record itself: arithmetic, sequence, who holds a post.",
        ];
        self.section(vi, en)
            + &wrap(
                "",
                &format!(
                    "{}. {}",
                    counts.join("; "),
                    self.pick(no_article[0], no_article[1])
                ),
            )
            + &body
    }

    /// What kind of thing it is, and its place among the kinds.
    fn kind(&self, note: &Note) -> (u8, &'static str) {
        let (order, vi, en) = match note.what {
            What::Refused(_) => (0, "không hợp lệ", "not valid"),
            What::Unlawful(_) => (1, "trái thẩm quyền", "no effect"),
            What::Irregular(_) => (2, "thiếu sót", "irregular"),
            What::Overdue(_) => (3, "quá hạn", "overdue"),
            What::Nobody(Outcome::TooFewPresent(_), _) => (4, "không đủ người", "too few"),
            What::Nobody(Outcome::Inconsistent(_), _) => (5, "số liệu mâu thuẫn", "inconsistent"),
            What::Nobody(..) => (6, "không trúng cử", "nobody elected"),
            What::Annulled(_) => (7, "bãi bỏ", "annulled"),
            What::Declined(_) => (8, "không công nhận", "not recognised"),
            What::AgainstOnly => (9, "không đồng ý", "adverse"),
        };
        (order, self.lang.pick(vi, en))
    }

    /// Who, what, and why, with the numbers and the article.
    fn note(&self, story: &Story<'_>, note: &Note) -> String {
        let who = match note.by {
            Actor::Head(_) if note.elect => self
                .pick(
                    "người trúng cử, chưa được công nhận",
                    "the head-elect, not yet recognised",
                )
                .to_owned(),
            Actor::Head(_) => self.pick("Tổ trưởng", "the head").to_owned(),
            Actor::Deputy(_) => self.pick("Tổ phó", "the deputy").to_owned(),
            _ => note.by.role().text(self.lang).to_string(),
        };
        let why = match note.what {
            What::Refused(refusal) => {
                let why = refusal.explain(story.book, self.lang).to_string();
                format!("{why}{}.", self.basis(story, note))
            }
            What::Unlawful(refusal) => {
                let why = refusal.explain(story.book, self.lang).to_string() + ".";
                let (vi, en) = (
                    "Việc đã thực hiện được ghi nhận nhưng không có giá trị pháp lý.",
                    "The act was performed regardless; it is \
                     recorded and has no legal effect.",
                );
                format!("{why} {}", self.pick(vi, en))
            }
            What::Irregular(finding) | What::Nobody(_, finding) => {
                format!(
                    "{}.{}",
                    finding.explain(self.pass.rules, self.lang),
                    self.of_those_present(note)
                )
            }
            What::AgainstOnly => {
                let (vi, en) = (
                    "không đồng ý; quy định chỉ yêu cầu xin ý kiến nên Tổ trưởng vẫn có thể lựa chọn",
                    "against; only consultation is required, so the head may still choose",
                );
                format!("{}{}.", self.pick(vi, en), self.citation(Rule::DeputyConsent))
            }
            What::Annulled(reasons) | What::Declined(reasons) => {
                let rule = match note.what {
                    What::Annulled(_) => Rule::AnnulmentCompetence,
                    _ => Rule::RecognitionWithin,
                };
                format!("{}{}.", reasons.text(self.lang), self.citation(rule))
            }
            What::Overdue(due) => {
                let received = Facts::of(story).received.map_or(note.on, |(on, _)| on);
                let cited = self.citation(Rule::RecognitionWithin);
                return capital(&format!("{}{cited}.", self.owed(received, Due::By(due))));
            }
        };
        {
            let did = UnitKind::ToDanPho.in_its_words(&note.did.text(self.lang).to_string());
            self.in_ward(&format!("{} ({did}): {why}", capital(&who)))
        }
    }

    /// The legal basis cited in a call, where that is what was wrong, and which may be meant.
    fn basis(&self, story: &Story<'_>, note: &Note) -> String {
        let Command::Election(election::Command::Call(call)) = &note.did else {
            return String::new();
        };
        let wrong = call
            .basis
            .filter(|n| story.book.basis(*n, story.row.ward.province, note.on).is_err());
        let Some(number) = wrong else { return String::new() };
        let cited = format!("{} {number}", self.pick("; viện dẫn", "; cited:"));
        match story.book.suggest(number, story.row.ward.province, note.on) {
            Some(meant) => {
                let vi = ", có thể nhầm với";
                format!(
                    "{cited}{} {}",
                    self.pick(vi, ", perhaps meant:"),
                    meant.text(self.lang)
                )
            }
            None => cited,
        }
    }

    /// That more than half of those present, though not of the voter list, were for one.
    fn of_those_present(&self, note: &Note) -> String {
        let (What::Nobody(Outcome::NoWinner(_), _), Command::Election(election::Command::Hold(sitting))) =
            (&note.what, &note.did)
        else {
            return String::new();
        };
        let most = sitting.result.votes.iter().map(|t| t.votes).max().unwrap_or(0);
        if most * 2 <= sitting.present {
            return String::new();
        }
        let percent = Percent::of(most, sitting.present).text(self.lang).to_string();
        let present = self.number(sitting.present);
        match self.lang {
            Lang::Vi => format!(
                " Quá nửa số người dự họp ({percent} của {present}) đã bầu cho người này, nhưng tỷ lệ phải tính trên tổng số."
            ),
            Lang::En => format!(
                " More than half of those attending ({percent} of {present}) voted for this person, but the share is of all."
            ),
        }
    }

    fn citation(&self, rule: Rule) -> String {
        let citation = self.pass.rules.citation(rule);
        citation.map_or(String::new(), |c| format!(" ({})", c.text(self.lang)))
    }
}
