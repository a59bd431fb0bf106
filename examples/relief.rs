//! How a head leaves and a new one comes: one group's way from the letter to the new head, with the
//! reasons of everything that was refused on it.
//!
//! `cargo run --example relief`, in English with `--lang en`. The group is invented.

#![allow(
    clippy::unwrap_used,
    reason = "an example; everything it unwraps is written in it"
)]

use std::fmt::Write as _;

use chrono::NaiveDate;
use to_dan_pho::group::{self, Command, Envelope, Event, History, Process, Register};
use to_dan_pho::law::edition::Percent;
use to_dan_pho::law::{Due, Electorate, Opinion, Power, Province, Regulation, Residence, Role, UnitKind};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::procedure::{Attendance, Consent, Recognise, Sitting};
use to_dan_pho::procedures::delegation::Command as Authority;
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::{
    Call, Command as Elect, ElectionResult, FinaliseCandidates, SetUpTeam,
};
use to_dan_pho::procedures::relief::{
    Command as Leave, Event as Left, ReliefResult, Resignation, ResignationGround,
};
use to_dan_pho::procedures::vacancy::{Appointment, Command as Vacate};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, GroupId, Lang, PersonId, Text};
use to_dan_pho::{ResidentialGroup, Rulebook};

const fn person(n: u128) -> PersonId {
    PersonId::from_u128(n)
}

const WARD: Actor = Actor::WardCommittee;
const CHAIR: Actor = Actor::WardChair(person(90));
const FRONT_HEAD: Actor = Actor::FrontHead(person(91));
const TEAM: Actor = Actor::ElectionTeam;
const HEAD: Actor = Actor::Head(person(1));
const PROVISIONAL: Actor = Actor::ProvisionalHead(person(2));

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let lang = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["--lang", "vi"] => Lang::Vi,
        ["--lang", "en"] => Lang::En,
        _ => {
            eprintln!("usage: relief [--lang vi|en]");
            std::process::exit(2);
        }
    };
    print!("{}", story(lang));
}

/// The whole story in one language.
#[must_use]
pub fn story(lang: Lang) -> String {
    let mut story = Story {
        book: Rulebook::builtin(),
        group: None,
        log: Vec::new(),
        lang,
        out: String::new(),
    };
    story.before();
    story.letter();
    story.meetings();
    story.recognition();
    story.vacancy();
    story.new_head();
    story.end();
    story.out
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn agreement(of: Role, on: &str) -> Option<Consent> {
    Some(Consent {
        of,
        on: day(on),
        opinion: Opinion::For,
    })
}

fn recognition(number: &str) -> Recognise {
    Recognise {
        decision: Some(number.parse().unwrap()),
        acknowledges: Set::EMPTY,
        from: None,
    }
}

fn convene() -> Leave {
    Leave::Convene { consent: None }
}

fn meet(present: u32, in_favour: u32) -> Leave {
    let declared = in_favour > 155;
    let attendance = Attendance::all_of(310).present(present);
    let sitting = Sitting::by_hands(attendance, ReliefResult { in_favour, declared });
    Leave::Hold(sitting.with_choices(present, present))
}

fn appoint(consent: Option<Consent>) -> Vacate {
    Vacate::Appoint(Appointment {
        person: person(2),
        decision: Some("140/QĐ-UBND".parse().unwrap()),
        last_day: None,
        consent,
    })
}

fn candidate(n: u128) -> Candidate {
    Candidate {
        person: person(n),
        age: Age::Years(48),
        residence: Residence::GroupRegistered,
        schooling: None,
        sanctioned: false,
    }
}

struct Story {
    book: Rulebook,
    group: Option<ResidentialGroup>,
    log: Vec<Envelope>,
    lang: Lang,
    out: String,
}

impl Story {
    /// A group with a head in office since 20/9/2023.
    fn before(&mut self) {
        self.title(
            "Cho thôi làm Tổ trưởng tổ dân phố: từ đơn xin thôi làm đến khi có Tổ trưởng mới",
            "Relief of a head from office: from resignation to successor",
        );
        let ward = Ward {
            province: Province::HA_NOI,
            code: WardCode::new(256).unwrap(),
            name: "Hai Bà Trưng".parse().unwrap(),
            kind: None,
            since: day("2008-08-01"),
            by: "15/2008/QH12".parse().unwrap(),
        };
        let register = Register {
            ward,
            name: "1".parse().unwrap(),
            term: LocalTerm::ToDanPho,
            kind: None,
            households: 310,
        };
        self.quietly(WARD, "2023-01-02", Command::Register(register));
        self.elect("2023-09-17", 1, "2023-09-20", "101/QĐ-UBND");
        self.say(
            "Tổ dân phố có 310 hộ gia đình. Người số 1 là Tổ trưởng tổ dân phố từ ngày 20/9/2023.",
            "The group has 310 households. Person 1 is head since 20 September 2023.",
        );
    }

    fn letter(&mut self) {
        self.title("1. Đơn xin thôi làm", "1. The resignation");
        let letter = Leave::Resign(Resignation {
            ground: ResignationGround::Family,
            from: Some(day("2024-11-01")),
        });
        self.act(HEAD, "2024-10-01", Command::Relief(letter));
        self.say(
            "Lý do: hoàn cảnh gia đình; xin thôi từ ngày 01/11/2024. Đơn xin thôi làm chưa làm chấm dứt chức vụ.",
            "Ground: family; the resignation is to take effect on 1 November 2024. It does not by itself end the term.",
        );
    }

    fn meetings(&mut self) {
        self.title("2. Cuộc họp", "2. The meeting");
        self.act(CHAIR, "2024-10-02", Command::Relief(convene()));
        self.act(FRONT_HEAD, "2024-10-03", Command::Relief(convene()));
        self.act(FRONT_HEAD, "2024-10-08", Command::Relief(meet(155, 155)));
        self.say(
            "Tất cả người dự họp đồng ý nhưng không đủ tỷ lệ tối thiểu: phải họp lại.",
            "All who attended agreed, but too few attended: the meeting is held again.",
        );
        self.act(FRONT_HEAD, "2024-10-10", Command::Relief(convene()));
        self.act(FRONT_HEAD, "2024-10-14", Command::Relief(meet(284, 212)));
    }

    fn recognition(&mut self) {
        self.title("3. Công nhận", "3. Recognition");
        let recognise = Leave::Recognise(recognition("131/QĐ-UBND"));
        self.act(FRONT_HEAD, "2024-10-16", Command::Relief(Leave::Send));
        self.act(WARD, "2024-10-16", Command::Relief(Leave::Receive));
        self.act(CHAIR, "2024-10-18", Command::Relief(recognise));
        self.act(WARD, "2024-10-21", Command::Relief(recognise));
        self.due("2024-10-21");
        self.head_on("2024-10-31");
        self.head_on("2024-11-01");
    }

    fn vacancy(&mut self) {
        self.title("4. Khuyết Tổ trưởng tổ dân phố", "4. The vacancy");
        let on = "2024-11-01";
        let front = agreement(Role::WardFront, on);
        self.act(CHAIR, on, Command::Vacancy(appoint(front)));
        self.act(WARD, on, Command::Vacancy(appoint(front)));
        self.head_on("2024-11-02");
        let meeting = Authority::Exercise(Power::ChairMeetings);
        self.act(PROVISIONAL, "2024-11-10", Command::Delegation(meeting));
        let deputy = Depute::Open(candidate(4));
        self.act(PROVISIONAL, "2024-11-12", Command::Deputy(deputy));
    }

    fn new_head(&mut self) {
        self.title("5. Tổ trưởng tổ dân phố mới", "5. The new head");
        self.say(
            "Nếu đến ngày 21/12/2024 vẫn chưa quyết định tổ chức bầu Tổ trưởng mới:",
            "If no election of a new head had been decided on by 21 December 2024:",
        );
        self.due("2024-12-21");
        self.say(
            "Chủ tịch Ủy ban nhân dân đã ban hành quyết định tổ chức bầu ngày 25/11/2024, trong thời hạn; ngày bầu là 22/12/2024.",
            "The Chair of the People's Committee called the election on 25 November 2024, in time; the vote is on 22 December 2024.",
        );
        self.elect("2024-12-22", 3, "2024-12-26", "160/QĐ-UBND");
        self.head_on("2024-12-25");
        self.head_on("2024-12-26");
        self.due("2024-12-26");
    }

    fn end(&mut self) {
        self.title("Nhật ký", "The log");
        let id = GroupId::from_u128(1);
        let verified = group::verify(id, &self.log, &self.book).unwrap();
        assert_eq!(verified, self.group);
        let count = self.log.len();
        self.say(
            &format!("Đã kiểm tra lại {count} sự kiện: kết quả đúng như đã ghi."),
            &format!("{count} events verified: each gives the recorded result."),
        );
        let history = History::of(self.log.iter().map(|entry| &entry.event));
        for tenure in history.tenures() {
            let (office, period) = (tenure.office.text(self.lang), tenure.period.text(self.lang));
            let line = format!("{office}, {}: {period}", self.who(tenure.person));
            self.line(&line);
        }
    }

    /// An election without incident: called, prepared, held, recognised.
    fn elect(&mut self, vote: &str, winner: u128, recognised: &str, number: &str) {
        let ahead = |days| {
            let earlier = day(vote).checked_sub_days(chrono::Days::new(days)).unwrap();
            earlier.to_string()
        };
        let call = Elect::Call(Call {
            day: day(vote),
            decision: Some(number.parse().unwrap()),
            basis: None,
            ground: None,
        });
        let candidates = Elect::FinaliseCandidates(FinaliseCandidates {
            candidates: [candidate(winner)].into_iter().collect(),
            consent: agreement(Role::PartyCellCommittee, &ahead(20)),
        });
        let team = Elect::SetUpTeam(SetUpTeam {
            decision: Some(number.parse().unwrap()),
            leader: Role::FrontHead,
            members: (81..86).map(person).collect(),
            electorate: Electorate::HouseholdRepresentatives,
            consent: agreement(Role::WardFront, &ahead(15)),
        });
        let result = ElectionResult::new([(person(winner), 251)]).declaring(person(winner));
        let sitting = Sitting::by_hands(Attendance::all_of(310).present(290), result);
        let votes = Elect::Hold(sitting.with_choices(290, 290));
        let recognise = Elect::Recognise {
            recognise: recognition(number),
            months: None,
            label: None,
        };
        for (by, on, what) in [
            (CHAIR, ahead(27), call),
            (FRONT_HEAD, ahead(20), candidates),
            (CHAIR, ahead(15), team),
            (CHAIR, ahead(10), Elect::PostDecisions),
            (TEAM, ahead(5), Elect::Notify),
            (TEAM, ahead(0), votes),
            (TEAM, ahead(0), Elect::Send),
            (WARD, ahead(0), Elect::Receive),
            (WARD, recognised.to_owned(), recognise),
        ] {
            self.quietly(by, &on, Command::Election(what));
        }
    }

    /// Does an act, which must be lawful, without a word.
    fn quietly(&mut self, by: Actor, on: &str, what: Command) {
        let act = Act {
            by,
            on: day(on),
            what,
        };
        let done = group::decide(self.group.as_ref(), &act, &self.book).unwrap();
        assert!(done.irregular.is_empty());
        self.record(done);
    }

    fn record(&mut self, done: to_dan_pho::Recorded<Event>) {
        group::evolve(&mut self.group, &done);
        let seq = u64::try_from(self.log.len()).unwrap().saturating_add(1);
        self.log.push(Envelope::new(GroupId::from_u128(1), seq, done));
    }

    /// Does an act, and tells what came of it.
    fn act(&mut self, by: Actor, on: &str, what: Command) {
        let lang = self.lang;
        let kind = match &what {
            Command::Relief(command) => command.kind().text(lang).to_string(),
            Command::Vacancy(command) => command.kind().text(lang).to_string(),
            Command::Delegation(command) => command.kind().text(lang).to_string(),
            Command::Deputy(command) => command.kind().text(lang).to_string(),
            _ => String::new(),
        };
        let line = format!("{} · {} · {kind}", day(on).text(lang), by.role().text(lang));
        self.line(&line);
        let act = Act {
            by,
            on: day(on),
            what,
        };
        match group::decide(self.group.as_ref(), &act, &self.book) {
            Err(refusal) => {
                let reason = refusal.explain(&self.book, lang).to_string();
                self.under(&format!("{}: {reason}", lang.pick("không hợp lệ", "not valid")));
            }
            Ok(done) => {
                let said = self.came_of(&done.what);
                self.record(done);
                for line in said {
                    self.under(&line);
                }
            }
        }
    }

    /// What an event says beyond its kind.
    fn came_of(&self, event: &Event) -> Vec<String> {
        let lang = self.lang;
        match event {
            Event::Relief(Left::Held { sitting, outcome, .. }) => {
                let (of, for_it) = (sitting.eligible, sitting.result.in_favour);
                let counted = format!(
                    "{} {}, {} {for_it}/{of} = {}",
                    lang.pick("dự họp", "attended:"),
                    sitting.present,
                    lang.pick("đồng ý", "in favour:"),
                    Percent::of(for_it, of).text(lang)
                );
                let came = match outcome.why() {
                    None => lang.pick("cuộc họp thống nhất", "the meeting agreed").to_owned(),
                    Some(reason) => reason.explain(self.rules(), lang).to_string(),
                };
                vec![counted, came]
            }
            Event::Relief(Left::Received(due)) => {
                vec![self.until(lang.pick("chậm nhất phải trả lời ngày", "reply due"), *due)]
            }
            Event::Relief(Left::Recognised { tenure, .. }) => {
                let first = tenure.period.until().unwrap();
                vec![format!(
                    "{} {}",
                    lang.pick("thôi giữ chức từ ngày", "out of office from"),
                    first.text(lang)
                )]
            }
            Event::Vacancy(to_dan_pho::procedures::vacancy::Event::Appointed {
                tenure, head_due, ..
            }) => {
                let rule = to_dan_pho::Rule::ProvisionalTime;
                let time = self.rules_on(tenure.period.from()).account(rule);
                let due = self.until(
                    lang.pick(
                        "thời hạn phải có Tổ trưởng tổ dân phố mới",
                        "election of a head due",
                    ),
                    *head_due,
                );
                vec![format!("{}: {}", self.who(tenure.person), time.text(lang)), due]
            }
            _ => Vec::new(),
        }
    }

    fn until(&self, what: &str, due: Due) -> String {
        format!("{what}: {}", due.text(self.lang))
    }

    /// The rules the relief under way is pinned to.
    fn rules(&self) -> &Regulation {
        let relief = self.group.as_ref().and_then(ResidentialGroup::relief);
        self.book.get(relief.unwrap().regulation()).unwrap()
    }

    fn rules_on(&self, on: NaiveDate) -> &Regulation {
        let group = self.group.as_ref().unwrap();
        self.book.at(group.ward().province, group.kind(), on).unwrap()
    }

    fn who(&self, person: PersonId) -> String {
        format!(
            "{} {}",
            self.lang.pick("người số", "person"),
            person.uuid().as_u128()
        )
    }

    /// Who runs the group on a day.
    fn head_on(&mut self, on: &str) {
        let (lang, on) = (self.lang, day(on));
        let group = self.group.as_ref().unwrap();
        // The state answers from its last act on; earlier days are the history's.
        let history = History::of(self.log.iter().map(|entry| &entry.event));
        let last = self.log.last().unwrap().event.on;
        let running = if on < last {
            history.head_on(on).or_else(|| history.provisional_on(on))
        } else {
            group.head_on(on).or_else(|| group.provisional_on(on))
        };
        let said = match running {
            Some(t) => format!("{}, {}", t.office.text(lang), self.who(t.person)),
            None => lang
                .pick("khuyết Tổ trưởng tổ dân phố", "there is no head")
                .to_owned(),
        };
        let line = format!("[{}] {said}", on.text(lang));
        self.line(&line);
    }

    /// Tells the obligations of the office of head.
    fn due(&mut self, on: &str) {
        let (lang, on) = (self.lang, day(on));
        let due = self.group.as_ref().unwrap().obligations(on, &self.book);
        if due.of(Process::HeadOffice).next().is_none() {
            self.say(
                "Ủy ban nhân dân không còn việc nào đến hạn về chức vụ Tổ trưởng tổ dân phố.",
                "Nothing further is due concerning the office of head.",
            );
        }
        for due in due.of(Process::HeadOffice) {
            let late = match due.is_overdue(on) {
                true => lang.pick("quá hạn", "overdue"),
                false => lang.pick("chưa quá hạn", "not overdue"),
            };
            let told = due.explain(&self.book, lang);
            self.line(&format!("[{}] {late}: {told}", on.text(lang)));
        }
    }

    fn title(&mut self, vi: &str, en: &str) {
        let title = self.lang.pick(vi, en).to_owned();
        let blank = if self.out.is_empty() { "" } else { "\n" };
        writeln!(self.out, "{blank}{title}").unwrap();
        writeln!(self.out, "{}", "-".repeat(title.chars().count())).unwrap();
    }

    fn say(&mut self, vi: &str, en: &str) {
        let line = self.lang.pick(vi, en).to_owned();
        self.line(&line);
    }

    fn line(&mut self, line: &str) {
        writeln!(self.out, "{}", UnitKind::ToDanPho.in_its_words(line)).unwrap();
    }

    fn under(&mut self, line: &str) {
        self.line(&format!("    {line}"));
    }
}
