//! Does what the script says, holds it to what it must come to, and tells what came of it and why.

use chrono::NaiveDate;
use to_dan_pho::act::Finding;
use to_dan_pho::group::{self, Command, Envelope, Event, History, Obligation};
use to_dan_pho::law::{Regulation, UnitKind};
use to_dan_pho::office::Tenure;
use to_dan_pho::procedures::election::{self, Election, VoteFigures};
use to_dan_pho::procedures::vacancy;
use to_dan_pho::{
    Act, Actor, GroupId, Lang, PersonId, Recorded, Refusal, ResidentialGroup, Rule, Rulebook, Text,
};

use super::before_2023::opening;
use super::rounds;
use super::script::{Chapter, Comes, Line, Words};
use super::table::{capital, rule, wrap};

const GROUP: GroupId = GroupId::from_u128(7);

pub struct Teller {
    pub(super) book: Rulebook,
    pub(super) group: Option<ResidentialGroup>,
    log: Vec<Envelope>,
    pub(super) lang: Lang,
    /// The obligations that were told last.
    pub(super) due: Vec<Obligation>,
    out: String,
}

impl Teller {
    pub fn new(lang: Lang) -> Self {
        let mut teller = Self {
            book: Rulebook::builtin(),
            group: None,
            log: Vec::new(),
            lang,
            due: Vec::new(),
            out: String::new(),
        };
        teller.title([
            "Bốn năm không bầu được Tổ trưởng: một tổ dân phố, bảy lần bầu không có kết quả",
            "Four years without an elected head: one residential group, seven votes without a result",
        ]);
        teller.say([
            "Tổ dân phố 7, phường Bình Minh (tên giả định), tỉnh Đồng Nai; danh sách có 90 đại diện hộ gia đình. Cá nhân \
             ghi bằng số thứ tự; cơ quan và người có chức vụ ghi theo chức danh. Câu nêu quy định là của phần mềm, kèm \
             điều khoản; câu không ghi điều khoản căn cứ vào số liệu, trình tự và chức vụ trong hồ sơ.",
            "Residential group 7, Bình Minh Ward (an invented name), Đồng Nai; 90 household representatives. Persons are \
             shown by number, officials by office. Sentences that state the law are this software's and cite their \
             article; sentences without a citation rest on the record itself: arithmetic, sequence, who holds a post.",
        ]);
        for act in opening() {
            let done = teller.judged(&act).unwrap();
            assert!(done.irregular.is_empty(), "{done:?}");
            teller.record(done);
        }
        teller
    }

    pub fn tell(&mut self, chapter: Chapter) {
        self.title(chapter.title);
        for step in chapter.steps {
            let mut on = self.log.last().unwrap().event.on;
            for line in step {
                match line {
                    Line::Say(words) => self.say(words),
                    Line::Day(day) => on = day,
                    Line::Ask(act, words) => self.ask(&act, words),
                    Line::Act(act, comes, words) => {
                        on = act.on;
                        self.act(act, comes, words);
                    }
                }
            }
            self.stands(on);
        }
    }

    /// The rounds of four years, and the whole log judged again.
    pub fn end(mut self) -> String {
        self.title(["Các lần bầu", "Votes"]);
        self.out += &rounds::table(&self.log, self.lang);
        self.title(["Nhật ký", "The log"]);
        let verified = group::verify(GROUP, &self.log, &self.book).unwrap();
        assert_eq!(verified, self.group);
        let count = self.log.len();
        self.wrapped(
            "",
            &match self.lang {
                Lang::Vi => format!("Đã kiểm tra lại {count} sự kiện theo quy định của từng ngày: kết quả đúng như đã ghi."),
                Lang::En => {
                    format!("{count} events verified: each, judged again under the law of its date, gives the recorded result.")
                }
            },
        );
        let history = History::of(self.log.iter().map(|entry| &entry.event));
        for tenure in history.tenures() {
            let line = self.tenure(*tenure);
            self.wrapped("  - ", &capital(&line));
        }
        self.out
    }

    fn judged(&self, act: &Act<Command>) -> Result<Recorded<Event>, Refusal> {
        group::decide(self.group.as_ref(), act, &self.book)
    }

    fn record(&mut self, done: Recorded<Event>) {
        group::evolve(&mut self.group, &done);
        let seq = self.log.len() as u64 + 1;
        self.log.push(Envelope::new(GROUP, seq, done));
    }

    fn act(&mut self, act: Act<Command>, comes: Comes, words: Words) {
        let lang = self.lang;
        let judged = self.judged(&act);
        let said = match judged.as_ref().ok().and_then(|done| self.ahead(done)) {
            Some(ahead) => ahead,
            None => lang.pick(words[0], words[1]).to_owned(),
        };
        let colon = if said.is_empty() { "" } else { ": " };
        let (on, who) = (act.on.text(lang), self.actor(&act));
        // What was done is told in the past tense, what is not valid as an attempt.
        let what = match (lang, &judged) {
            (Lang::En, Ok(done)) => done.what.text(lang).to_string(),
            (Lang::En, Err(_)) => format!("attempt to {}", act.what.text(lang)),
            (Lang::Vi, _) => act.what.text(lang).to_string(),
        };
        let line = format!("{on} · {who} · {what}{colon}{said}");
        self.wrapped("- ", &line);
        match (judged, comes) {
            (Err(refusal), Comes::Refused(rule)) => {
                assert_eq!(refusal.rule, rule, "{line}");
                self.refused(refusal);
            }
            (Err(refusal), Comes::Unlawful(rule)) => {
                assert_eq!(refusal.rule, rule, "{line}");
                self.refused(refusal);
                let done = group::record_unlawful(self.group.as_ref(), &act, &self.book).unwrap();
                self.record(done);
                self.say_under([
                    "vẫn thực hiện trái thẩm quyền: được ghi nhận, không làm phát sinh chức vụ",
                    "the act was performed regardless: it is recorded and confers no office",
                ]);
            }
            (Ok(done), Comes::Fails(rule)) => {
                let Event::Election(event) = &done.what else {
                    panic!("{line}: no vote");
                };
                let reason = event.outcome().and_then(election::Outcome::why).unwrap();
                assert_eq!(reason.rule, rule, "{line}");
                let why = self.because(reason);
                self.under(
                    [
                        "không có kết quả nên không ghi",
                        "without a result, so not recorded",
                    ],
                    &why,
                );
            }
            (Ok(done), Comes::Recorded) => {
                assert!(done.irregular.is_empty(), "{line}: {:?}", done.irregular);
                self.done(done);
            }
            (Ok(done), Comes::Irregular(rule)) => {
                assert!(done.irregular.rules().contains(rule), "{line}");
                self.done(done);
            }
            (came, _) => panic!("{line}: {came:?}"),
        }
    }

    /// The role; of one who stands for election, the number too.
    fn actor(&self, act: &Act<Command>) -> String {
        let role = act.by.role().text(self.lang).to_string();
        match (act.by, &act.what) {
            (Actor::Resident(person), Command::Election(election::Command::Withdraw)) => {
                format!(
                    "{} {}",
                    self.lang.pick("người ứng cử số", "candidate"),
                    person.uuid().as_u128()
                )
            }
            _ => role,
        }
    }

    fn refused(&mut self, refusal: Refusal) {
        let why = refusal.explain(&self.book, self.lang).to_string();
        self.under(["không hợp lệ", "not valid"], &why);
    }

    fn done(&mut self, done: Recorded<Event>) {
        let counted = self.counted();
        self.record(done.clone());
        match &done.what {
            Event::Election(event) => self.came(event, done.on, counted),
            Event::Vacancy(vacancy::Event::Appointed { tenure, .. }) => {
                let who = self.tenure(*tenure);
                self.under(["kết quả", "result"], &who);
                self.rule(["thời gian", "time in office"], Rule::ProvisionalTime, done.on);
            }
            _ => {}
        }
        for finding in done.irregular.iter() {
            let why = self.because(*finding);
            self.under(["thiếu sót", "irregular"], &why);
        }
    }

    fn ask(&mut self, act: &Act<Command>, words: Words) {
        let found = group::missing(self.group.as_ref(), act, &self.book);
        self.wrapped("- ", &format!("{}:", self.lang.pick(words[0], words[1])));
        for finding in found.unmet {
            let why = self.because(finding);
            self.wrapped("    * ", &why);
        }
    }

    /// What a rule says on a day.
    pub(super) fn account(&self, of: Rule, on: NaiveDate) -> String {
        self.rules_of(of, on).account(of).text(self.lang).to_string()
    }

    /// An election, and a provisional head, keep the rules they began under.
    pub(super) fn rules_of(&self, of: Rule, on: NaiveDate) -> &Regulation {
        let pin = match of {
            Rule::ProvisionalTime => self.log.iter().rev().find_map(|entry| match &entry.event.what {
                Event::Vacancy(vacancy::Event::Appointed { .. }) => Some(entry.event.judged_by?.regulation),
                _ => None,
            }),
            _ => self.election().map(Election::regulation),
        };
        let group = self.group.as_ref().unwrap();
        pin.and_then(|pin| self.book.get(pin))
            .unwrap_or_else(|| self.book.at(group.ward().province, group.kind(), on).unwrap())
    }

    pub(super) fn election(&self) -> Option<&Election> {
        self.group.as_ref().and_then(ResidentialGroup::election)
    }

    /// What was counted in the round under way.
    pub(super) fn counted(&self) -> Option<VoteFigures> {
        self.election().and_then(Election::held).map(|held| held.figures)
    }

    /// A finding of the election under way.
    pub(super) fn because(&self, finding: Finding) -> String {
        let on = self.log.last().unwrap().event.on;
        finding
            .explain(self.rules_of(finding.rule, on), self.lang)
            .to_string()
    }

    pub(super) fn who(&self, person: PersonId) -> String {
        format!(
            "{} {}",
            self.lang.pick("người số", "person"),
            person.uuid().as_u128()
        )
    }

    pub(super) fn tenure(&self, tenure: Tenure) -> String {
        let (who, office) = (self.who(tenure.person), tenure.office.text(self.lang));
        format!("{who}, {office}, {}", tenure.period.text(self.lang))
    }

    pub(super) fn rule(&mut self, words: Words, of: Rule, on: NaiveDate) {
        let account = self.account(of, on);
        self.under(words, &account);
    }

    fn title(&mut self, words: Words) {
        let title = self.lang.pick(words[0], words[1]);
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out += &format!("{}\n{}", title.to_uppercase(), rule("─"));
    }

    fn say(&mut self, words: Words) {
        self.wrapped("", self.lang.pick(words[0], words[1]));
    }

    pub(super) fn say_under(&mut self, words: Words) {
        self.wrapped("    ", self.lang.pick(words[0], words[1]));
    }

    pub(super) fn under(&mut self, words: Words, text: &str) {
        let label = self.lang.pick(words[0], words[1]);
        let colon = if text.is_empty() { "" } else { ": " };
        self.wrapped("    ", &format!("{label}{colon}{text}"));
    }

    pub(super) fn wrapped(&mut self, first: &str, text: &str) {
        self.out += &wrap(first, &UnitKind::ToDanPho.in_its_words(text));
    }
}
