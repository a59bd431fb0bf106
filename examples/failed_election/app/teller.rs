//! Does what the script says, holds it to what it must come to, and tells what came of it and why.

use chrono::NaiveDate;
use to_dan_pho::act::{Act, Done, Finding};
use to_dan_pho::election::{self, Ballots, Election, Minutes, Outcome, VotingForm};
use to_dan_pho::group::{self, Command, Envelope, Event, History, ResidentialGroup};
use to_dan_pho::law::{Due, Percent, Regulation, Rule, Rulebook};
use to_dan_pho::office::Tenure;
use to_dan_pho::text::{Lang, Text};
use to_dan_pho::vacancy;
use to_dan_pho::{GroupId, PersonId};

use super::before_2023::opening;
use super::rounds;
use super::script::{Chapter, Comes, Line, Words};
use super::table::{rule, wrap};

const GROUP: GroupId = GroupId::from_u128(7);

pub struct Teller {
    book: Rulebook,
    group: Option<ResidentialGroup>,
    log: Vec<Envelope>,
    lang: Lang,
    out: String,
}

impl Teller {
    pub fn new(lang: Lang) -> Self {
        let mut teller = Self {
            book: Rulebook::builtin(),
            group: None,
            log: Vec::new(),
            lang,
            out: String::new(),
        };
        teller.title([
            "Bốn năm không bầu được Tổ trưởng: một tổ dân phố, sáu lần bỏ phiếu hỏng",
            "Four years without an elected head: one residential group, seven votes that came to nothing",
        ]);
        teller.say([
            "Tổ dân phố 7, phường Bình Minh (tên đặt ra), tỉnh Đồng Nai; danh sách có 90 đại diện hộ gia đình. Không \
             nêu tên ai: người là số, chức vụ là chức vụ. Câu nêu luật là của thư viện, kèm điều luật.",
            "Group 7 of the ward Bình Minh (invented), Đồng Nai; 90 household representatives on the roll. Nobody is \
             named: persons are numbers, officials are roles. What states law is the library's own, with its article.",
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
        self.title(["Các lần bầu", "The rounds"]);
        self.out += &rounds::table(&self.log, self.lang);
        self.title(["Sổ ghi", "The record"]);
        let verified = group::verify(GROUP, &self.log, &self.book).unwrap();
        assert_eq!(verified, self.group);
        let count = self.log.len();
        self.wrapped(
            "",
            &match self.lang {
                Lang::Vi => format!("{count} sự kiện, kiểm lại từ đầu: khớp với luật của từng ngày."),
                Lang::En => {
                    format!("{count} events, judged again from the first: as the law of each day has it.")
                }
            },
        );
        let history = History::of(self.log.iter().map(|entry| &entry.event));
        for tenure in history.tenures() {
            let line = self.tenure(*tenure);
            self.wrapped("  - ", &line);
        }
        self.out
    }

    fn judged(&self, act: &Act<Command>) -> Result<Done<Event>, to_dan_pho::act::Refusal> {
        group::decide(self.group.as_ref(), act, &self.book)
    }

    fn record(&mut self, done: Done<Event>) {
        group::evolve(&mut self.group, &done);
        let seq = self.log.len() as u64 + 1;
        self.log.push(Envelope::new(GROUP, seq, done));
    }

    fn act(&mut self, act: Act<Command>, comes: Comes, words: Words) {
        let lang = self.lang;
        let said = lang.pick(words[0], words[1]);
        let colon = if said.is_empty() { "" } else { ": " };
        let role = act.by.role();
        let (who, what) = (role.text(lang), act.what.text(lang));
        let line = format!(
            "{} · {who}{} · {what}{colon}{said}",
            act.on.text(lang),
            self.number(&act)
        );
        self.wrapped("", &line);
        match (self.judged(&act), comes) {
            (Err(refusal), Comes::Refused(rule) | Comes::Unlawful(rule)) => {
                assert_eq!(refusal.rule, rule, "{line}");
                let why = refusal.explain(&self.book, lang).to_string();
                self.under(["không được", "refused"], &why);
                if let Comes::Unlawful(_) = comes {
                    let what = Command::Unlawful(Box::new(act.what));
                    let done = self.judged(&Act { what, ..act }).unwrap();
                    self.record(done);
                    self.under(
                        ["trái luật", "unlawful"],
                        lang.pick(
                            "việc đã làm được ghi vào sổ; không ai có chức vụ từ đó",
                            "that it was done is recorded; nobody has an office from it",
                        ),
                    );
                }
            }
            (Ok(done), Comes::Fails(rule)) => {
                let Event::Election(election::Event::Held { outcome, .. }) = &done.what else {
                    panic!("{line}: no vote");
                };
                let reason = outcome.reason().unwrap();
                assert_eq!(reason.rule, rule, "{line}");
                let why = self.because(reason);
                self.under(
                    ["không thành, nên không ghi", "it fails, so it is not recorded"],
                    &why,
                );
            }
            (Ok(done), Comes::Done) => {
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

    /// A person who acts, by number; officials are roles.
    fn number(&self, act: &Act<Command>) -> String {
        match act.by {
            to_dan_pho::act::Actor::Resident(person)
                if matches!(&act.what, Command::Election(election::Command::Withdraw)) =>
            {
                format!(", {}", self.who(person))
            }
            _ => String::new(),
        }
    }

    fn done(&mut self, done: Done<Event>) {
        let before = self.group.clone();
        self.record(done.clone());
        for finding in done.irregular.iter() {
            let why = self.because(*finding);
            self.under(["sai sót", "irregular"], &why);
        }
        match &done.what {
            Event::Election(event) => self.election(event, before.as_ref()),
            Event::Vacancy(vacancy::Event::Appointed { tenure, head_due, .. }) => {
                let time = self.account(Rule::ProvisionalTime, done.on);
                let who = self.tenure(*tenure);
                self.under(["kết quả", "result"], &who);
                self.under(["thời gian", "time"], &time);
                self.due(["hạn có Tổ trưởng", "a head is due by"], *head_due);
            }
            _ => {}
        }
    }

    fn election(&mut self, event: &election::Event, before: Option<&ResidentialGroup>) {
        use election::Event as E;
        let lang = self.lang;
        let on = self.log.last().unwrap().event.on;
        match event {
            E::Called { call, .. } => self.ahead(Rule::CallAhead, on, call.day),
            E::CandidatesAgreed(_) => self.ahead(Rule::CandidatesAhead, on, self.vote()),
            E::TeamSetUp(_) => self.ahead(Rule::TeamAhead, on, self.vote()),
            E::Posted => self.ahead(Rule::PostingAhead, on, self.vote()),
            E::Notified => self.ahead(Rule::NoticeAhead, on, self.vote()),
            E::Held {
                minutes,
                outcome,
                rerun_due,
                ..
            } => {
                let counted = self.count(minutes);
                self.under(["kiểm đếm", "the count"], &counted);
                self.outcome(*outcome);
                if outcome.winner().is_none() {
                    self.due(["hạn bầu lại", "a re-run by"], *rerun_due);
                }
            }
            E::RollCorrected { roll, outcome } => {
                let held = before
                    .and_then(ResidentialGroup::election)
                    .and_then(Election::held)
                    .unwrap();
                let votes = held.reckoning.votes;
                let share = |of| format!("{votes}/{of} = {}", Percent::of(votes, of).text(lang));
                let line = format!(
                    "{}; {} {}",
                    share(*roll),
                    lang.pick("trước là", "before,"),
                    share(held.reckoning.roll)
                );
                self.under(["tính lại", "counted again"], &line);
                self.outcome(*outcome);
            }
            E::Received(due) => self.due(["hạn trả lời", "to be answered by"], *due),
            E::RerunOrdered { rerun, .. } => {
                let day = rerun.day.text(lang).to_string();
                self.under(["ngày bầu lại", "the re-run is on"], &day);
            }
            E::Recognised { tenure, .. } => {
                let who = self.tenure(*tenure);
                let term = self.account(Rule::Term, on);
                self.under(["kết quả", "result"], &who);
                self.under(["nhiệm kỳ", "term"], &term);
            }
            E::AnsweredWithReasons(reasons) => {
                let reasons = reasons.text(lang).to_string();
                self.under(["lý do", "reason"], &reasons);
            }
            E::Annulled(annul) | E::CalledOff(annul) => {
                let reasons = annul.reasons.text(lang).to_string();
                self.under(["lý do", "reason"], &reasons);
            }
            E::Postponed(_) | E::Nominated(_) | E::Withdrew(_) | E::BallotsOpened(_) | E::Reported => {}
        }
    }

    /// How many days before the vote, and how many the rule asks for.
    fn ahead(&mut self, of: Rule, on: NaiveDate, vote: NaiveDate) {
        let days = (vote - on).num_days();
        let account = self.account(of, on);
        let line = match self.lang {
            Lang::Vi => format!("{days} ngày; quy định: {account}"),
            Lang::En => format!("{days} days; the rule: {account}"),
        };
        self.under(["trước ngày bầu", "before the vote"], &line);
    }

    fn outcome(&mut self, outcome: Outcome) {
        let words = match outcome {
            Outcome::Elected(person) => {
                let who = self.who(person);
                return self.under(["trúng cử", "elected"], &who);
            }
            Outcome::NoWinner(_) => ["không ai trúng cử", "nobody is elected"],
            Outcome::Inquorate(_) => ["không đủ người", "too few came"],
            Outcome::Spoiled(_) => ["biên bản không thể đúng", "the minutes cannot be true"],
            Outcome::Withdrawn(_) => ["người trúng cử đã rút", "the winner has withdrawn"],
        };
        let why = outcome
            .reason()
            .map_or_else(String::new, |reason| self.because(reason));
        self.under(words, &why);
    }

    /// Roll, who took part, ballots and votes, each share of the whole roll.
    fn count(&self, minutes: &Minutes) -> String {
        let (lang, of) = (self.lang, minutes.roll);
        let share = |n| Percent::of(n, of).text(lang).to_string();
        let mut parts = vec![
            format!("{} {of}", lang.pick("danh sách", "roll")),
            format!(
                "{} {} ({})",
                lang.pick("tham gia", "took part"),
                minutes.present,
                share(minutes.present)
            ),
        ];
        if let VotingForm::SecretBallot(ballots) | VotingForm::HouseholdBallots(ballots) = minutes.form {
            let Ballots {
                issued,
                returned,
                valid,
                invalid,
                ..
            } = ballots;
            parts.push(match lang {
                Lang::Vi => format!(
                    "phiếu phát ra {issued}, thu về {returned}, hợp lệ {valid}, không hợp lệ {invalid}"
                ),
                Lang::En => {
                    format!("ballots issued {issued}, returned {returned}, valid {valid}, invalid {invalid}")
                }
            });
        }
        for tally in minutes.votes.iter().filter(|tally| tally.votes > 0) {
            parts.push(format!(
                "{}: {} ({})",
                self.who(tally.candidate),
                tally.votes,
                share(tally.votes)
            ));
        }
        parts.join("; ")
    }

    fn ask(&mut self, act: &Act<Command>, words: Words) {
        let found = group::missing(self.group.as_ref(), act, &self.book);
        self.wrapped("", &format!("{}:", self.lang.pick(words[0], words[1])));
        for finding in found.unmet {
            let why = self.because(finding);
            self.wrapped("    - ", &why);
        }
    }

    /// Who leads the group on a day, and what the ward owes it.
    fn stands(&mut self, on: NaiveDate) {
        let lang = self.lang;
        let group = self.group.as_ref().unwrap();
        let leads = match group.head_on(on).or_else(|| group.provisional_on(on)) {
            Some(t) => format!("{} ({})", self.who(t.person), t.office.text(lang)),
            None => lang.pick("không có ai", "nobody").to_owned(),
        };
        let answer = group
            .election()
            .and_then(Election::receipt)
            .map(|receipt| (Rule::RecognitionWithin, receipt.due, receipt.overdue(on)));
        let owed: Vec<String> = group
            .owed()
            .map(|owed| (owed.rule, owed.due, owed.overdue(on)))
            .chain(answer.filter(|(_, due, _)| *due != Due::NotRegulated))
            .map(|(of, due, overdue)| {
                let late = if overdue {
                    lang.pick(", quá hạn", ", overdue")
                } else {
                    ""
                };
                let account = self.rules_of(of, on).account(of);
                format!(
                    "{}: {} {}{late} ({})",
                    of.title(lang).unwrap(),
                    lang.pick("hạn", "by"),
                    due.text(lang),
                    account.text(lang)
                )
            })
            .collect();
        let owed = match owed[..] {
            [] => lang
                .pick("không có việc nào đến hạn", "nothing by a date")
                .to_owned(),
            _ => owed.join("; "),
        };
        let line = match lang {
            Lang::Vi => format!("điều hành tổ: {leads}. Cấp xã phải làm: {owed}."),
            Lang::En => format!("the group is led by {leads}. The ward owes: {owed}."),
        };
        self.wrapped(&format!("  [{}] ", on.text(lang)), &line);
    }

    /// What a rule says on a day.
    fn account(&self, of: Rule, on: NaiveDate) -> String {
        self.rules_of(of, on).account(of).text(self.lang).to_string()
    }

    /// An election, and a provisional head, keep the rules they began under.
    fn rules_of(&self, of: Rule, on: NaiveDate) -> &Regulation {
        let group = self.group.as_ref().unwrap();
        let pin = match of {
            Rule::ProvisionalTime => self.log.iter().rev().find_map(|entry| match &entry.event.what {
                Event::Vacancy(vacancy::Event::Appointed { regulation, .. }) => Some(*regulation),
                _ => None,
            }),
            _ => group.election().map(Election::regulation),
        };
        pin.and_then(|pin| self.book.get(pin))
            .unwrap_or_else(|| self.book.at(group.ward().province, group.kind(), on).unwrap())
    }

    /// A finding of the election under way.
    fn because(&self, finding: Finding) -> String {
        let on = self.log.last().unwrap().event.on;
        finding
            .explain(self.rules_of(finding.rule, on), self.lang)
            .to_string()
    }

    fn vote(&self) -> NaiveDate {
        self.group
            .as_ref()
            .and_then(ResidentialGroup::election)
            .unwrap()
            .day()
    }

    fn who(&self, person: PersonId) -> String {
        format!(
            "{} {}",
            self.lang.pick("người số", "person"),
            person.uuid().as_u128()
        )
    }

    fn tenure(&self, tenure: Tenure) -> String {
        let lang = self.lang;
        let until = tenure.period.until().and_then(|until| until.pred_opt());
        let (who, office, from) = (
            self.who(tenure.person),
            tenure.office.text(lang),
            tenure.period.from(),
        );
        match (lang, until) {
            (Lang::Vi, Some(last)) => format!(
                "{who}, {office}, từ {} đến hết {}",
                from.text(lang),
                last.text(lang)
            ),
            (Lang::Vi, None) => format!("{who}, {office}, từ {}", from.text(lang)),
            (Lang::En, Some(last)) => format!(
                "{who}, {office}, from {} to the end of {}",
                from.text(lang),
                last.text(lang)
            ),
            (Lang::En, None) => format!("{who}, {office}, from {}", from.text(lang)),
        }
    }

    fn due(&mut self, words: Words, due: Due) {
        let due = due.text(self.lang).to_string();
        self.under(words, &due);
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

    fn under(&mut self, words: Words, text: &str) {
        let label = self.lang.pick(words[0], words[1]);
        let colon = if text.is_empty() { "" } else { ": " };
        self.wrapped("    ", &format!("{label}{colon}{text}"));
    }

    fn wrapped(&mut self, first: &str, text: &str) {
        self.out += &wrap(first, text);
    }
}
