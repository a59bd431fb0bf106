//! Does what the script says, holds it to what it must come to, and tells what came of it and why.

use chrono::NaiveDate;
use to_dan_pho::act::{Act, Actor, Done, Finding, Refusal};
use to_dan_pho::election::{self, Ballots, Election, Minutes, Outcome, Reckoning, VotingForm};
use to_dan_pho::group::{self, Command, Envelope, Event, History, ResidentialGroup};
use to_dan_pho::law::{Due, Percent, Period, Regulation, Rule, Rulebook};
use to_dan_pho::office::Tenure;
use to_dan_pho::recognition::Reasons;
use to_dan_pho::text::{Lang, Text};
use to_dan_pho::vacancy;
use to_dan_pho::{GroupId, PersonId};

use super::before_2023::opening;
use super::rounds;
use super::script::{Chapter, Comes, Line, Words};
use super::table::{capital, rule, wrap};

const GROUP: GroupId = GroupId::from_u128(7);

pub struct Teller {
    book: Rulebook,
    group: Option<ResidentialGroup>,
    log: Vec<Envelope>,
    lang: Lang,
    /// What the ward owed when that was last told.
    owed: Vec<Debt>,
    out: String,
}

/// By which rule the ward owes, until when, and whether that is past.
type Debt = (Rule, Due, bool);

impl Teller {
    pub fn new(lang: Lang) -> Self {
        let mut teller = Self {
            book: Rulebook::builtin(),
            group: None,
            log: Vec::new(),
            lang,
            owed: Vec::new(),
            out: String::new(),
        };
        teller.title([
            "Bốn năm không bầu được Tổ trưởng: một tổ dân phố, bảy lần bầu không thành",
            "Four years without an elected head: one residential group, seven votes that came to nothing",
        ]);
        teller.say([
            "Tổ dân phố 7, phường Bình Minh (tên đặt ra), tỉnh Đồng Nai; danh sách có 90 đại diện hộ gia đình. Không \
             nêu tên ai: người là số, chức vụ là chức vụ. Câu nêu luật là của thư viện, kèm điều luật; câu không ghi \
             điều luật dựa vào hồ sơ: phép tính, trình tự, chức vụ.",
            "Group 7 of the ward Bình Minh (invented), Đồng Nai; 90 household representatives on the roll. Nobody is \
             named: persons are numbers, officials are roles. What states law is the library's own, with its article; \
             what cites none rests on the record: arithmetic, order, who holds a post.",
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
            self.wrapped("  - ", &capital(&line));
        }
        self.out
    }

    fn judged(&self, act: &Act<Command>) -> Result<Done<Event>, Refusal> {
        group::decide(self.group.as_ref(), act, &self.book)
    }

    fn record(&mut self, done: Done<Event>) {
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
        let (on, who, what) = (act.on.text(lang), self.actor(&act), act.what.text(lang));
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
                let what = Command::Unlawful(Box::new(act.what));
                let done = self.judged(&Act { what, ..act }).unwrap();
                self.record(done);
                self.say_under([
                    "đã làm trái luật: ghi vào sổ, không ai có chức vụ từ đó",
                    "it was done against the law: it is recorded, and gives nobody an office",
                ]);
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

    /// The role; of one who stands for election, the number too.
    fn actor(&self, act: &Act<Command>) -> String {
        let role = act.by.role().text(self.lang).to_string();
        match (act.by, &act.what) {
            (Actor::Resident(person), Command::Election(election::Command::Withdraw)) => {
                format!("{role}, {}", self.who(person))
            }
            _ => role,
        }
    }

    fn refused(&mut self, refusal: Refusal) {
        let why = refusal.explain(&self.book, self.lang).to_string();
        self.under(["không được", "refused"], &why);
    }

    fn done(&mut self, done: Done<Event>) {
        let counted = self
            .election()
            .and_then(Election::held)
            .map(|held| held.reckoning);
        self.record(done.clone());
        match &done.what {
            Event::Election(event) => self.came(event, done.on, counted),
            Event::Vacancy(vacancy::Event::Appointed { tenure, .. }) => {
                let who = self.tenure(*tenure);
                self.under(["kết quả", "result"], &who);
                self.rule(["thời gian", "time"], Rule::ProvisionalTime, done.on);
            }
            _ => {}
        }
        for finding in done.irregular.iter() {
            let why = self.because(*finding);
            self.under(["sai sót", "irregular"], &why);
        }
    }

    /// What an event of an election says beyond its kind; `counted` is what was counted before it.
    fn came(&mut self, event: &election::Event, on: NaiveDate, counted: Option<Reckoning>) {
        use election::Event as E;
        let lang = self.lang;
        match event {
            E::Nominated(_) => self.rule(
                ["đề cử tại cuộc họp", "from the floor"],
                Rule::FloorNomination,
                on,
            ),
            E::Postponed(postpone) => {
                let (why, day) = (postpone.obstacle.text(lang), postpone.day.text(lang));
                let line = format!("{why}; {} {day}", lang.pick("ngày bầu mới:", "the new day:"));
                self.under(["lý do", "reason"], &line);
            }
            E::BallotsOpened(ballots) => {
                self.rule(["phát phiếu", "by ballot"], Rule::HouseholdBallots, on);
                let days = self.days(ballots.window);
                self.under(["phát và thu", "handed out and collected"], &days);
            }
            E::Held {
                minutes,
                outcome,
                rerun_due,
                ..
            } => {
                let count = self.count(minutes);
                self.under(["kiểm đếm", "the count"], &count);
                self.outcome(*outcome, Reckoning::of(minutes), on);
                if outcome.winner().is_none() {
                    self.due(["hạn bầu lại", "a re-run by"], *rerun_due, Rule::RerunWithin, on);
                }
            }
            E::RollCorrected { roll, outcome } => {
                let before = counted.unwrap();
                let share = |of| {
                    format!(
                        "{}/{of} = {}",
                        before.votes,
                        Percent::of(before.votes, of).text(lang)
                    )
                };
                let line = format!(
                    "{}; {} {}",
                    share(*roll),
                    lang.pick("trước là", "before,"),
                    share(before.roll)
                );
                self.under(["tính lại", "counted again"], &line);
                self.outcome(
                    *outcome,
                    Reckoning {
                        roll: *roll,
                        ..before
                    },
                    on,
                );
            }
            E::Received(due) => self.due(
                ["hạn trả lời", "to be answered by"],
                *due,
                Rule::RecognitionWithin,
                on,
            ),
            E::RerunOrdered { rerun, .. } => {
                let day = rerun.day.text(lang).to_string();
                self.under(["ngày bầu lại", "the re-run is on"], &day);
                self.competent(Rule::RerunCompetence, on);
            }
            E::Recognised { tenure, .. } => {
                let who = self.tenure(*tenure);
                self.under(["kết quả", "result"], &who);
                self.rule(["nhiệm kỳ", "term"], Rule::Term, on);
            }
            // Before the vote a candidate goes, after it the winner.
            E::Withdrew(_) if counted.is_none() => {}
            E::Withdrew(_) => self.say_under([
                "không còn người trúng cử; chưa ai giữ chức",
                "nobody is elected any more; nobody had the office",
            ]),
            E::AnsweredWithReasons(reasons) => self.reasons(*reasons),
            E::CalledOff(annul) => self.reasons(annul.reasons),
            E::Annulled(annul) => {
                self.reasons(annul.reasons);
                self.competent(Rule::AnnulmentCompetence, on);
            }
            E::Called { .. }
            | E::CandidatesAgreed(_)
            | E::TeamSetUp(_)
            | E::Posted
            | E::Notified
            | E::Reported => {}
        }
    }

    /// How many days before the vote something was done, and how many the rule asks for.
    fn ahead(&self, done: &Done<Event>) -> Option<String> {
        let Event::Election(event) = &done.what else {
            return None;
        };
        let (of, rules, vote) = match event {
            election::Event::Called { call, regulation, .. } => {
                (Rule::CallAhead, self.book.get(*regulation)?, call.day)
            }
            event => {
                let of = match event {
                    election::Event::CandidatesAgreed(_) => Rule::CandidatesAhead,
                    election::Event::TeamSetUp(_) => Rule::TeamAhead,
                    election::Event::Posted => Rule::PostingAhead,
                    election::Event::Notified => Rule::NoticeAhead,
                    _ => return None,
                };
                (of, self.rules_of(of, done.on), self.election()?.day())
            }
        };
        let (lang, days) = (self.lang, (vote - done.on).num_days());
        let account = rules.account(of);
        let (account, asked) = (account.text(lang), rules.provision(of).is_some());
        Some(match (lang, asked) {
            (Lang::Vi, true) => format!("{days} ngày trước ngày bầu; ít nhất {account}"),
            (Lang::Vi, false) => format!("{days} ngày trước ngày bầu; {account}"),
            (Lang::En, true) => format!("{days} days before the vote; at least {account}"),
            (Lang::En, false) => format!("{days} days before the vote; {account}"),
        })
    }

    /// What a count comes to, and why.
    fn outcome(&mut self, outcome: Outcome, counted: Reckoning, on: NaiveDate) {
        let words = match outcome {
            Outcome::Elected(person) => {
                let rules = self.rules_of(Rule::Win, on);
                let needed = rules.win.stated().unwrap().value.needed(counted.roll);
                let (who, votes) = (self.who(person), counted.votes);
                let account = rules.account(Rule::Win);
                let account = account.text(self.lang);
                let line = match self.lang {
                    Lang::Vi => format!("{who}, {votes} phiếu; cần ít nhất {needed}: {account}"),
                    Lang::En => format!("{who}, {votes} votes; at least {needed} are needed: {account}"),
                };
                return self.under(["trúng cử", "elected"], &line);
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
        self.wrapped("- ", &format!("{}:", self.lang.pick(words[0], words[1])));
        for finding in found.unmet {
            let why = self.because(finding);
            self.wrapped("    * ", &why);
        }
    }

    /// Who leads the group on a day, and what the ward owes it; the article only when it is news.
    fn stands(&mut self, on: NaiveDate) {
        let lang = self.lang;
        let group = self.group.as_ref().unwrap();
        let leads = match group.head_on(on).or_else(|| group.provisional_on(on)) {
            Some(t) => format!("{}, {}", self.who(t.person), t.office.text(lang)),
            None => lang.pick("không có ai", "nobody").to_owned(),
        };
        let answer = self.election().and_then(Election::receipt);
        let owed: Vec<_> = group
            .owed()
            .map(|owed| (owed.rule, owed.due, owed.overdue(on)))
            .chain(answer.map(|receipt| (Rule::RecognitionWithin, receipt.due, receipt.overdue(on))))
            .filter(|(_, due, _)| *due != Due::NotRegulated)
            .collect();
        let told: Vec<String> = owed.iter().map(|debt| self.debt(*debt, on)).collect();
        let told = match told[..] {
            [] => lang.pick("không có", "nothing").to_owned(),
            _ => told.join("; "),
        };
        self.owed = owed;
        let line = match lang {
            Lang::Vi => format!("Điều hành tổ: {leads}. Việc có hạn của cấp xã: {told}."),
            Lang::En => format!("The group is led by: {leads}. Due from the ward: {told}."),
        };
        self.wrapped(&format!("  [{}] ", on.text(lang)), &line);
    }

    fn debt(&self, debt: Debt, on: NaiveDate) -> String {
        let (of, due, overdue) = debt;
        let lang = self.lang;
        let what = match of {
            Rule::ProvisionalTime => lang.pick(
                "có Tổ trưởng thay người lâm thời",
                "a head in the place of the provisional one",
            ),
            Rule::RecognitionWithin => lang.pick(
                "công nhận, cho bầu lại hoặc trả lời",
                "a recognition, a re-run or an answer",
            ),
            _ => of.title(lang).unwrap(),
        };
        let late = if overdue {
            lang.pick(", đã quá hạn", ", overdue")
        } else {
            ""
        };
        let why = if self.owed.contains(&debt) {
            String::new()
        } else {
            format!(" - {}", self.account(of, on))
        };
        format!("{what}, {} {}{late}{why}", lang.pick("hạn", "by"), due.text(lang))
    }

    /// What a rule says on a day.
    fn account(&self, of: Rule, on: NaiveDate) -> String {
        self.rules_of(of, on).account(of).text(self.lang).to_string()
    }

    /// An election, and a provisional head, keep the rules they began under.
    fn rules_of(&self, of: Rule, on: NaiveDate) -> &Regulation {
        let pin = match of {
            Rule::ProvisionalTime => self.log.iter().rev().find_map(|entry| match &entry.event.what {
                Event::Vacancy(vacancy::Event::Appointed { regulation, .. }) => Some(*regulation),
                _ => None,
            }),
            _ => self.election().map(Election::regulation),
        };
        let group = self.group.as_ref().unwrap();
        pin.and_then(|pin| self.book.get(pin))
            .unwrap_or_else(|| self.book.at(group.ward().province, group.kind(), on).unwrap())
    }

    fn election(&self) -> Option<&Election> {
        self.group.as_ref().and_then(ResidentialGroup::election)
    }

    /// A finding of the election under way.
    fn because(&self, finding: Finding) -> String {
        let on = self.log.last().unwrap().event.on;
        finding
            .explain(self.rules_of(finding.rule, on), self.lang)
            .to_string()
    }

    fn who(&self, person: PersonId) -> String {
        format!(
            "{} {}",
            self.lang.pick("người số", "person"),
            person.uuid().as_u128()
        )
    }

    fn tenure(&self, tenure: Tenure) -> String {
        let (who, office) = (self.who(tenure.person), tenure.office.text(self.lang));
        format!("{who}, {office}, {}", self.days(tenure.period))
    }

    fn days(&self, period: Period) -> String {
        let lang = self.lang;
        let from = period.from().text(lang).to_string();
        let from = format!("{} {from}", lang.pick("từ", "from"));
        match period.until().and_then(|until| until.pred_opt()) {
            None => from,
            Some(last) => format!(
                "{from} {} {}",
                lang.pick("đến hết", "to the end of"),
                last.text(lang)
            ),
        }
    }

    fn reasons(&mut self, reasons: Reasons) {
        let reasons = reasons.text(self.lang).to_string();
        self.under(["lý do", "reason"], &reasons);
    }

    /// The last day, if there is one, and the rule that sets it or sets none.
    fn due(&mut self, words: Words, due: Due, of: Rule, on: NaiveDate) {
        let account = self.account(of, on);
        let line = match due {
            Due::NotRegulated => account,
            due => format!("{} - {account}", due.text(self.lang)),
        };
        self.under(words, &line);
    }

    fn rule(&mut self, words: Words, of: Rule, on: NaiveDate) {
        let account = self.account(of, on);
        self.under(words, &account);
    }

    fn competent(&mut self, of: Rule, on: NaiveDate) {
        let (rules, lang) = (self.rules_of(of, on), self.lang);
        let article = rules.provision(of).unwrap();
        let line = format!("{}{}", rules.value(of).text(lang), article.text(lang));
        self.under(["thẩm quyền", "competent"], &line);
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

    fn say_under(&mut self, words: Words) {
        self.wrapped("    ", self.lang.pick(words[0], words[1]));
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
