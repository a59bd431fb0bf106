//! The report of a ward clerk: a line a group, totals a ward, then everything that went wrong.

use chrono::{Datelike, NaiveDate};
use to_dan_pho::law::Due;
use to_dan_pho::law::edition::{Certainty, Percent};
use to_dan_pho::law::edition::{Ground, Source};
use to_dan_pho::office::Tenure;
use to_dan_pho::procedures::delegation::Scope;
use to_dan_pho::procedures::election::Outcome;
use to_dan_pho::{Lang, Rule, Text};

use super::facts::Facts;
use super::pass::Pass;
use super::story::Story;
use super::table::{Keep, rule, table, wrap};

/// The whole report.
pub fn write(passes: &[Pass<'_>], lang: Lang) -> String {
    passes
        .iter()
        .map(|pass| Page { pass, lang }.write())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// `24 Jul`.
fn english(day: NaiveDate) -> String {
    let text = day.text(Lang::En).to_string();
    let mut words = text.split(' ');
    let (day, month) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    format!("{day} {}", month.chars().take(3).collect::<String>())
}

#[derive(Default)]
struct Totals {
    groups: u32,
    households: u32,
    present: u32,
    first_round: u32,
    later: u32,
    deputies: u32,
    delegations: u32,
    tasks: u32,
}

pub struct Page<'p> {
    pub pass: &'p Pass<'p>,
    pub lang: Lang,
}

impl Page<'_> {
    fn write(&self) -> String {
        let mut wards: Vec<&[Story<'_>]> = Vec::new();
        for ward in self
            .pass
            .stories
            .chunk_by(|a, b| a.row.ward.code == b.row.ward.code)
        {
            wards.push(ward);
        }
        let wards: String = wards.into_iter().map(|ward| self.ward(ward)).collect();
        self.heading()
            + &wards
            + &self.without_head()
            + &self.incidents()
            + &self.grounds()
            + &self.verified()
    }

    /// One of two texts, by language.
    pub(super) fn pick<'a>(&self, vi: &'a str, en: &'a str) -> &'a str {
        self.lang.pick(vi, en)
    }

    pub(super) fn day(&self, day: NaiveDate) -> String {
        day.text(self.lang).to_string()
    }

    /// The day without its year, which the heading tells.
    pub(super) fn short(&self, day: NaiveDate) -> String {
        match self.lang {
            Lang::Vi => format!("{}/{}", day.day(), day.month()),
            Lang::En => english(day),
        }
    }

    pub(super) fn number(&self, n: u32) -> String {
        n.text(self.lang).to_string()
    }

    pub(super) fn section(&self, vi: &str, en: &str) -> String {
        format!("\n{}\n{}", self.pick(vi, en), rule("─"))
    }

    fn heading(&self) -> String {
        let rules = self.pass.rules;
        let in_force = rules.in_force();
        let mut text = rule("═") + self.pick(self.pass.title[0], self.pass.title[1]) + "\n" + &rule("═");
        text += &wrap("", self.pick(self.pass.about[0], self.pass.about[1]));
        text += &format!(
            "\n{} {} ({})\n",
            self.pick("Quy định áp dụng:", "Rules applied:"),
            rules.pin(),
            in_force.text(self.lang)
        );
        let (vi, en) = (
            "Các văn bản, văn bản trước được ưu tiên:",
            "The texts, in the order in which they prevail:",
        );
        text += self.pick(vi, en);
        text.push('\n');
        for source in rules.sources() {
            text += &wrap("  - ", &self.source(source));
        }
        // The rules of the procedures told here; leaving office and the residents' decisions are others.
        const TOLD: [&str; 6] = [
            "election.",
            "candidate.",
            "recognition.",
            "office.",
            "deputy.",
            "delegation.",
        ];
        let told = |rule: &Rule| TOLD.iter().any(|procedure| rule.id().starts_with(procedure));
        let judged: Vec<Rule> = Rule::ALL
            .iter()
            .copied()
            .filter(|rule| rule.ground() == Ground::Law && told(rule))
            .collect();
        let law = judged.len();
        let of = |certainty| {
            let stated = judged.iter().filter_map(|rule| rules.provision(*rule));
            stated.filter(|head| head.certainty == certainty).count()
        };
        let sure = [
            Certainty::Read,
            Certainty::Reported,
            Certainty::Inferred,
            Certainty::Assumed,
        ];
        let stated: usize = sure.map(of).iter().sum();
        let sure = sure.map(|certainty| format!("{} {}", of(certainty), certainty.text(self.lang)));
        let none = format!(
            "{} {}",
            law - stated,
            self.pick("không văn bản nào quy định", "stated by no text")
        );
        let (vi, en) = ("Mức chắc chắn của", "How sure the");
        text += &wrap(
            "",
            &format!(
                "{} {law} {}: {}; {none}.",
                self.pick(vi, en),
                self.pick("quy tắc", "rules are"),
                sure.join("; ")
            ),
        );
        text + &self.legend()
    }

    fn source(&self, source: &Source) -> String {
        match source {
            Source::Text {
                instrument,
                amended_by,
            } => {
                let amended = amended_by.map_or(String::new(), |by| {
                    format!(
                        "{}{}",
                        self.pick(", sửa đổi bởi ", ", as amended by "),
                        by.text(self.lang)
                    )
                });
                format!("{}{amended}", instrument.text(self.lang))
            }
            Source::Practice => self
                .pick("thực tế được báo chí nêu", "practice that the press reports")
                .to_owned(),
            Source::Assumption => {
                let vi = "giả định của phần mềm, chỉ dùng khi không có văn bản nào";
                self.pick(
                    vi,
                    "assumptions of this software, used only where there is no text",
                )
                .to_owned()
            }
            other => panic!("no case for {other:?}"),
        }
    }

    fn legend(&self) -> String {
        let year = self.pass.as_of.year();
        let (vi, en) = if self.pass.deputies {
            (
                "Tổ phó: ngày được công nhận. Ủy quyền: điều hành chung hay mấy việc, và ngày cuối cùng; \"…\" là đến \
                 khi thu hồi.",
                "Deputy: the day of recognition. Delegation: the running of the group or so many kinds of act, and the \
                 last day; \"…\" is until revoked.",
            )
        } else {
            (
                "Nhận: ngày phường nhận kết quả; hạn: ngày cuối để phường trả lời. Tham gia: số người tham gia hoạt \
                 động do Tổ trưởng chọn và phường đã công nhận; không văn bản nào đã đọc cho ủy quyền cho họ, nên không \
                 có cột ủy quyền.",
                "Got: the day on which the People's Committee had the result; due: the last day for its answer. Take part: how many \
                 participants the head has chosen and the ward recognised; no text read lets anything be delegated to \
                 them, so there is no column of delegations.",
            )
        };
        let text = match self.lang {
            Lang::Vi => format!(
                "Cách đọc: ngày không ghi năm là của năm {year}. Có mặt trên danh sách và số phiếu của người cao phiếu \
                 nhất (tỷ lệ trên cả danh sách) là của lần bầu cuối. \"Đến hết\" là ngày cuối cùng của nhiệm kỳ, kể cả \
                 ngày đó. Dấu * sau tên tổ: xem mục từ chối và sai sót. {vi}"
            ),
            Lang::En => format!(
                "How to read it: days without a year are of {year}. Present on the eligible and the votes of whoever had \
                 most (percent of the whole eligible) are those of the last vote. \"Until\" is the last day of the term, \
                 itself included. \"elected (2)\" is at the second vote. A * after the name: see refusals and irregularities. {en}"
            ),
        };
        format!("\n{}", wrap("", &text))
    }

    fn ward(&self, ward: &[Story<'_>]) -> String {
        let row = ward.first().unwrap().row;
        let name = format!(
            "{} {} ({})",
            self.pick("PHƯỜNG", "WARD"),
            row.ward_name(),
            row.ward.code
        );
        let mut totals = Totals::default();
        let lines: Vec<_> = ward.iter().map(|story| self.line(story, &mut totals)).collect();
        let heading = |vi: [&'static str; 2], en: [&'static str; 2], keep| match self.lang {
            Lang::Vi => (vi, keep),
            Lang::En => (en, keep),
        };
        use Keep::{Left, Right};
        let mut headings = vec![
            heading(["Tổ dân", "phố"], ["", "Group"], Left),
            heading(["Số", "hộ"], ["House-", "holds"], Right),
            heading(["Ngày", "bầu"], ["Vote", "held"], Right),
            heading(["Có mặt trên", "danh sách"], ["Present", "of list"], Right),
            heading(["Phiếu cao", "nhất"], ["Most", "votes"], Right),
            heading(["Tỷ lệ trên", "danh sách"], ["Of the", "list"], Right),
            heading(["", "Kết quả"], ["", "Outcome"], Left),
        ];
        if !self.pass.deputies {
            headings.push(heading(["", "Nhận"], ["", "Got"], Right));
            headings.push(heading(["", "Hạn"], ["", "Due"], Right));
        }
        headings.push(heading(["Công", "nhận"], ["Recog-", "nised"], Right));
        headings.push(heading(["", "Đến hết"], ["", "Until"], Right));
        if self.pass.deputies {
            headings.push(heading(["Tổ", "phó"], ["", "Deputy"], Right));
            headings.push(heading(["Ủy quyền", "đến hết"], ["Delegation", "until"], Left));
        } else {
            headings.push(heading(["Tham", "gia"], ["Take", "part"], Right));
        }
        format!(
            "\n{name}\n\n{}\n{}",
            table(&headings, &lines),
            self.totals(&totals)
        )
    }

    fn line(&self, story: &Story<'_>, totals: &mut Totals) -> Vec<String> {
        let none = || "-".to_owned();
        let facts = Facts::of(story);
        let eligible = story.row.households;
        let mark = if story.notes.is_empty() { "" } else { "*" };
        let mut line = vec![format!("{}{mark}", story.row.name), self.number(eligible)];
        totals.groups += 1;
        totals.households += eligible;
        match facts.last_vote() {
            Some((on, counted)) => {
                totals.present += counted.present;
                let present = format!(
                    "{}/{}",
                    self.number(counted.present),
                    self.number(counted.eligible)
                );
                let percent = Percent::of(counted.votes, counted.eligible)
                    .text(self.lang)
                    .to_string()
                    .replace(' ', "");
                line.extend([self.short(on), present, self.number(counted.votes), percent]);
            }
            None => line.extend([none(), none(), none(), none()]),
        }
        line.push(self.outcome(story, &facts));
        if !self.pass.deputies {
            let received = facts.received;
            line.push(received.map_or_else(none, |(on, _)| self.short(on)));
            line.push(match received {
                Some((_, Due::By(due))) => self.short(due),
                _ => none(),
            });
        }
        line.push(facts.recognised.map_or_else(none, |(on, _)| self.short(on)));
        line.push(
            facts
                .recognised
                .map_or_else(none, |(_, head)| self.last_day(head)),
        );
        if facts.recognised.is_some() {
            *(if facts.votes.len() == 1 {
                &mut totals.first_round
            } else {
                &mut totals.later
            }) += 1;
        }
        let serving = story.group().deputies_on(self.pass.as_of).count() as u32;
        totals.tasks += facts.tasks;
        if self.pass.deputies {
            totals.deputies += serving;
            line.push(
                facts
                    .chosen
                    .last()
                    .map_or_else(none, |t| self.short(t.period.from())),
            );
            line.push(self.delegation(story, &facts, totals));
        } else {
            totals.deputies += serving;
            line.push(if serving == 0 { none() } else { serving.to_string() });
        }
        line
    }

    fn last_day(&self, tenure: Tenure) -> String {
        let last = tenure.period.until().and_then(|until| until.pred_opt());
        last.map_or("-".to_owned(), |last| match self.lang {
            Lang::Vi => self.day(last),
            Lang::En => format!("{} {}", english(last), last.year()),
        })
    }

    fn outcome(&self, story: &Story<'_>, facts: &Facts<'_>) -> String {
        let elected = |rest: &str| format!("{}{rest}", self.pick("trúng cử", "elected"));
        let overdue = story.overdue_answer(self.pass.as_of).is_some();
        match (facts.recognised, facts.answered, facts.votes.last()) {
            (Some(_), _, _) if facts.votes.len() == 1 => elected(""),
            (Some(_), _, _) => {
                let of = facts.votes.len();
                let which = match self.lang {
                    Lang::Vi => format!(", lần {of}"),
                    Lang::En => format!(" ({of})"),
                };
                elected(&which)
            }
            (None, _, Some((_, _, Outcome::Elected(_)))) if overdue => {
                self.pick("chờ, quá hạn", "overdue").to_owned()
            }
            (None, Some(_), Some((_, _, Outcome::Elected(_)))) => {
                self.pick("không công nhận", "rejected").to_owned()
            }
            _ => self.pick("không ai", "nobody").to_owned(),
        }
    }

    fn delegation(&self, story: &Story<'_>, facts: &Facts<'_>, totals: &mut Totals) -> String {
        let Some(grant) = facts.grant else {
            return "-".to_owned();
        };
        let what = match grant.scope {
            Scope::GeneralManagement => self.pick("điều hành", "running").to_owned(),
            Scope::Named(powers) => format!("{} {}", powers.iter().count(), self.pick("việc", "acts")),
            other => panic!("no case for {other:?}"),
        };
        let as_of = self.pass.as_of;
        let standing = story.group().authority().and_then(|a| a.delegation());
        if standing.is_some_and(|d| d.period.contains(as_of)) {
            totals.delegations += 1;
        }
        match (
            facts.revoked,
            grant.period.until().and_then(|until| until.pred_opt()),
        ) {
            (Some(on), _) => format!("{} {}", self.pick("thu hồi", "revoked"), self.short(on)),
            (None, Some(last)) => format!("{what}, {}", self.short(last)),
            (None, None) => format!("{what}, …"),
        }
    }

    fn totals(&self, totals: &Totals) -> String {
        let Totals {
            groups,
            first_round,
            later,
            deputies,
            delegations,
            tasks,
            ..
        } = *totals;
        let (households, present) = (self.number(totals.households), self.number(totals.present));
        let came = Percent::of(totals.present, totals.households)
            .text(self.lang)
            .to_string();
        let heads = first_round + later;
        let as_of = self.day(self.pass.as_of);
        let rest = match (self.pass.deputies, self.lang) {
            (true, Lang::Vi) => {
                format!("Có Tổ phó: {deputies} tổ; ủy quyền còn hiệu lực ngày {as_of}: {delegations}.")
            }
            (true, Lang::En) => {
                format!("With a deputy: {deputies}; delegations in force on {as_of}: {delegations}.")
            }
            (false, Lang::Vi) => {
                format!("Người tham gia hoạt động ngày {as_of}: {deputies}; việc đã phân công: {tasks}.")
            }
            (false, Lang::En) => format!("Participants on {as_of}: {deputies}; tasks assigned: {tasks}."),
        };
        let text = match self.lang {
            Lang::Vi => format!(
                "Cộng: {groups} tổ, {households} hộ. Lần bầu cuối có {present} người dự, bằng {came} danh sách. Có Tổ \
                 trưởng: {heads}/{groups} ({first_round} sau một lần bầu, {later} sau lần bầu tiếp theo). {rest}"
            ),
            Lang::En => format!(
                "Total: {groups} groups, {households} households. At the last vote {present} came, {came} of the \
                 eligible. With a head: {heads} of {groups} ({first_round} after one vote, {later} after another). {rest}"
            ),
        };
        wrap("", &text)
    }

    fn verified(&self) -> String {
        let (logs, events) = self.pass.verify(self.pass.stories.first().unwrap().book);
        let (logs, events) = (self.number(logs), self.number(events));
        let text = match self.lang {
            Lang::Vi => format!(
                "Đã kiểm tra lại {logs} nhật ký, {events} sự kiện: mỗi sự kiện được xét lại từ đầu theo quy định và cho \
                 đúng kết quả đã ghi."
            ),
            Lang::En => format!(
                "{logs} logs with {events} events were verified: each event was judged again from the start and came \
                 out as recorded."
            ),
        };
        format!("\n{}{}", rule("─"), wrap("", &text))
    }
}
