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
            Lang::Vi => {
                let text = day.text(Lang::Vi).to_string();
                text.rsplit_once('/')
                    .map_or(text.clone(), |(short, _)| short.to_owned())
            }
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
            "\n{} Hà Nội, {}, {} {} ({} {})\n",
            self.pick("Bộ quy định áp dụng:", "Rules in force:"),
            rules.pin().kind.text(self.lang),
            self.pick("hiệu lực", "in force"),
            in_force.text(self.lang),
            self.pick("mã tra cứu:", "rules id"),
            rules.pin()
        );
        let (vi, en) = (
            "Các văn bản, theo thứ tự ưu tiên áp dụng:",
            "The instruments, in the order in which they prevail:",
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
            self.pick("chưa có quy định", "not regulated")
        );
        let (vi, en) = ("Mức độ tin cậy của", "Reliability of");
        text += &wrap(
            "",
            &format!(
                "{} {law} {}: {}; {none}.",
                self.pick(vi, en),
                self.pick("quy tắc", "rules"),
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
                        self.pick(", được sửa đổi, bổ sung bởi ", ", as amended by "),
                        by.text(self.lang)
                    )
                });
                format!("{}{amended}", instrument.text(self.lang))
            }
            Source::Practice => self
                .pick("thực tiễn theo báo chí", "practice reported by the press")
                .to_owned(),
            Source::Assumption => {
                let vi = "cách hiểu của phần mềm, chỉ dùng khi các văn bản đã đọc không quy định";
                self.pick(
                    vi,
                    "this software's reading, used only where no instrument consulted regulates",
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
                "Tổ phó: ngày được công nhận. Ủy quyền: điều hành công việc hoặc số công việc được ủy quyền, và ngày cuối \
                 cùng; không ghi ngày: đến khi thu hồi.",
                "Deputy: the day of recognition. Delegation: general management or the number of powers delegated, and the \
                 last day; without a day: until revoked.",
            )
        } else {
            (
                "Nhận: ngày Ủy ban nhân dân nhận kết quả; hạn: ngày cuối cùng phải trả lời. Người tham gia: số người tham \
                 gia hoạt động do Tổ trưởng lựa chọn và Ủy ban nhân dân đã công nhận; các văn bản đã đọc không quy định \
                 việc ủy quyền cho họ nên không có cột ủy quyền.",
                "Received: the day on which the People's Committee received the result; due: the last day for its reply. \
                 Participants: activity participants chosen by the head and recognised by the People's Committee; no \
                 instrument consulted provides for a delegation to them, so there is no column of delegations.",
            )
        };
        let text = match self.lang {
            Lang::Vi => format!(
                "Cách đọc: ngày không ghi năm là của năm {year}. Tham gia / tổng số và phiếu cao nhất (tỷ lệ trên tổng số \
                 đại diện hộ gia đình) là của lần bầu cuối. \"Đến hết\" là ngày cuối cùng của nhiệm kỳ, kể cả ngày đó. \
                 Dấu * sau tên tổ: xem mục trường hợp không hợp lệ, thiếu sót và bầu không có kết quả. {vi}"
            ),
            Lang::En => format!(
                "Legend: dates without a year are of {year}. Turnout and the leading candidate's votes (percentage of all \
                 household representatives) are those of the last vote. \"Until\" is the last day of the term, included. \
                 \"elected (2)\": at the re-run. A * after the name: see invalid acts, irregularities and failed votes. {en}"
            ),
        };
        format!("\n{}", wrap("", &text))
    }

    fn ward(&self, ward: &[Story<'_>]) -> String {
        let row = ward.first().unwrap().row;
        let ward_name = row.ward_name().to_string().to_uppercase();
        let name = match self.lang {
            Lang::Vi => format!("PHƯỜNG {ward_name} (mã {})", row.ward.code),
            Lang::En => format!("{ward_name} WARD (code {})", row.ward.code),
        };
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
            heading(["Tham gia /", "tổng số"], ["", "Turnout"], Right),
            heading(["Phiếu", "cao nhất"], ["Leading", "votes"], Right),
            heading(["Trên", "tổng số"], ["Of", "all"], Right),
            heading(["", "Kết quả"], ["", "Outcome"], Left),
        ];
        if !self.pass.deputies {
            headings.push(heading(["", "Nhận"], ["", "Received"], Right));
            headings.push(heading(["", "Hạn"], ["", "Due"], Right));
        }
        headings.push(heading(["Ngày", "công nhận"], ["", "Recognised"], Right));
        headings.push(heading(["", "Đến hết"], ["", "Until"], Right));
        if self.pass.deputies {
            headings.push(heading(["", "Tổ phó"], ["", "Deputy"], Right));
            headings.push(heading(["Ủy quyền", "đến hết"], ["Delegation", "until"], Left));
        } else {
            headings.push(heading(["Người", "tham gia"], ["Partici-", "pants"], Right));
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
                self.pick("quá hạn trả lời", "reply overdue").to_owned()
            }
            (None, Some(_), Some((_, _, Outcome::Elected(_)))) => {
                self.pick("không công nhận", "not recognised").to_owned()
            }
            _ => self.pick("không trúng cử", "nobody elected").to_owned(),
        }
    }

    fn delegation(&self, story: &Story<'_>, facts: &Facts<'_>, totals: &mut Totals) -> String {
        let Some(grant) = facts.grant else {
            return "-".to_owned();
        };
        let what = match grant.scope {
            Scope::GeneralManagement => self.pick("điều hành", "management").to_owned(),
            Scope::Named(powers) => format!("{} {}", powers.iter().count(), self.pick("việc", "powers")),
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
            (None, None) => what,
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
                format!("Có Tổ phó: {deputies} tổ; ủy quyền đang có hiệu lực ngày {as_of}: {delegations}.")
            }
            (true, Lang::En) => {
                format!("With a deputy: {deputies}; delegations in force on {as_of}: {delegations}.")
            }
            (false, Lang::Vi) => {
                format!(
                    "Người tham gia hoạt động đến ngày {as_of}: {deputies}; nhiệm vụ đã phân công: {tasks}."
                )
            }
            (false, Lang::En) => {
                format!("Activity participants on {as_of}: {deputies}; tasks assigned: {tasks}.")
            }
        };
        let text = match self.lang {
            Lang::Vi => format!(
                "Cộng: {groups} tổ, {households} hộ gia đình. Tham gia (lần bầu cuối): {present}/{households} đại diện hộ gia \
                 đình ({came}). Đã có Tổ trưởng: {heads}/{groups} tổ ({first_round} tổ bầu được ngay lần đầu, {later} tổ \
                 phải bầu lại). {rest}"
            ),
            Lang::En => format!(
                "Total: {groups} groups, {households} households. Turnout at the last vote: {present} of {households} \
                 household representatives ({came}). Head in office: {heads} of {groups} groups ({first_round} after the \
                 first vote, {later} after a re-run). {rest}"
            ),
        };
        wrap("", &text)
    }

    fn verified(&self) -> String {
        let (logs, events) = self.pass.verify(self.pass.stories.first().unwrap().book);
        let (logs, events) = (self.number(logs), self.number(events));
        let text = match self.lang {
            Lang::Vi => format!(
                "Đã kiểm tra lại {logs} nhật ký, {events} sự kiện: mỗi sự kiện được xét lại theo quy định, kết quả đúng \
                 như đã ghi."
            ),
            Lang::En => format!(
                "{logs} logs with {events} events verified: each event, judged again, gives the recorded result."
            ),
        };
        format!("\n{}{}", rule("─"), wrap("", &text))
    }
}
