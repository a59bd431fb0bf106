//! The year, told in one language. Persons are numbers; the group is made up.

#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a story whose every step is known to be possible or refused"
)]

use std::fmt::Write;

use chrono::NaiveDate;
use to_dan_pho::act::Finding;
use to_dan_pho::group::{self, Command, Event, Register};
use to_dan_pho::law::{
    Content, Electorate, Matter, MatterScope, Opinion, Province, Regulation, Report, Residence, Role,
};
use to_dan_pho::people::{Age, Candidate};
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::procedure::Outcome;
use to_dan_pho::procedure::{Attendance, BallotCount, Consent, HouseholdBallots, Recognise, Sitting, Window};
use to_dan_pho::procedures::conference::{self};
use to_dan_pho::procedures::election::{self, Call, ElectionResult, FinaliseCandidates, SetUpTeam};
use to_dan_pho::procedures::meeting::{
    self, BallotGround, Consenting, MatterResult, Notice, OnlineCount, OnlinePlan, Proposal, TextForm,
    Written,
};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, Lang, MatterId, PersonId, Text};
use to_dan_pho::{ResidentialGroup, Rulebook};

const HOUSEHOLDS: u32 = 300;
const HEAD: Actor = Actor::Head(PersonId::from_u128(1));
const FRONT_HEAD: Actor = Actor::FrontHead(PersonId::from_u128(2));
const CHAIR: Actor = Actor::WardChair(PersonId::from_u128(3));
const RESIDENT: Actor = Actor::Resident(PersonId::from_u128(4));
const WARD: Actor = Actor::WardCommittee;

const DRAIN: MatterId = MatterId::from_u128(1);
const COVENANT: MatterId = MatterId::from_u128(2);
const HOURS: MatterId = MatterId::from_u128(3);
const GARDEN: MatterId = MatterId::from_u128(4);

/// The whole year.
#[must_use]
pub fn tell(lang: Lang) -> String {
    let mut year = Year::begin(lang);
    drain(&mut year);
    covenant(&mut year);
    hours(&mut year);
    garden(&mut year);
    conference(&mut year);
    year.end()
}

/// A contribution that fails for want of people and is decided by household ballots.
fn drain(year: &mut Year) {
    year.chapter("1. Đóng góp làm cống thoát nước", "1. A contribution to a drain");
    let by = |consent| meeting::Command::Open(proposal(Matter::Contributions, consent));
    year.step(
        HEAD,
        "2024-03-01",
        DRAIN,
        by(None),
        "Tổ trưởng tổ dân phố đề xuất khi chưa thống nhất với Trưởng ban công tác Mặt trận",
        "the head proposes without the agreement of the head of the Front Working Committee",
    );
    let agreed = Some(consent(Role::FrontHead, "2024-03-02"));
    year.step(
        HEAD,
        "2024-03-02",
        DRAIN,
        by(agreed),
        "Tổ trưởng tổ dân phố đề xuất sau khi thống nhất với Trưởng ban công tác Mặt trận",
        "the head proposes with the agreement of the head of the Front Working Committee",
    );
    year.step(
        HEAD,
        "2024-03-06",
        DRAIN,
        notice("2024-03-10", Some("2024-03-06")),
        "gửi thông báo và tài liệu đến từng hộ gia đình",
        "notice and documents were sent to every household",
    );
    year.step(
        HEAD,
        "2024-03-10",
        DRAIN,
        meet(199, 199, false),
        "cuộc họp: 199 đại diện hộ gia đình tham dự, cả 199 tán thành",
        "the meeting: 199 household representatives attended, all 199 voted in favour",
    );
    let plan = HouseholdBallots {
        team: 5,
        leader: Role::FrontCommittee,
    };
    let plan = |ground| meeting::Command::PlanBallots { ground, plan };
    let chosen = BallotGround::HeadsChoice(Some(consent(Role::FrontCommittee, "2024-03-11")));
    year.step(
        HEAD,
        "2024-03-11",
        DRAIN,
        plan(chosen),
        "Tổ trưởng tổ dân phố quyết định phát phiếu",
        "the head decides on household opinion ballots",
    );
    year.step(
        HEAD,
        "2024-03-12",
        DRAIN,
        plan(BallotGround::AfterMeeting),
        "phát phiếu lấy ý kiến do cuộc họp không đủ đại diện hộ gia đình tham dự",
        "household opinion ballots, because too few attended",
    );
    year.step(
        HEAD,
        "2024-03-13",
        DRAIN,
        meeting::Command::SendBallotPlan,
        "gửi kế hoạch đến Chủ tịch Ủy ban nhân dân cấp xã",
        "the plan was sent to the Chair of the People's Committee",
    );
    let window = Window {
        from: day("2024-03-20"),
        last: day("2024-03-25"),
    };
    year.step(
        HEAD,
        "2024-03-14",
        DRAIN,
        meeting::Command::AnnounceBallots(window),
        "công khai thông tin: phát phiếu ngày 20/3, thu phiếu đến hết ngày 25/3",
        "announced: ballots from 20 to 25 March",
    );
    let count = BallotCount {
        households: HOUSEHOLDS,
        issued: HOUSEHOLDS,
        returned: 262,
        valid: 258,
        invalid: 4,
        kinds: None,
        witnesses: 2,
        result: MatterResult::new(231, 27, true),
    };
    year.step(
        HEAD,
        "2024-03-26",
        DRAIN,
        meeting::Command::CountBallots(count),
        "kiểm phiếu: thu vào 262, tán thành 231 (không cộng kết quả biểu quyết của cuộc họp)",
        "the count: 262 returned, 231 in favour (votes of the meeting are not added)",
    );
    written(year, DRAIN, "2024-03-26", "2024-03-27");
}

/// Conventions, recognised by the ward.
fn covenant(year: &mut Year) {
    year.chapter("2. Quy ước", "2. The conventions");
    let agreed = Some(consent(Role::FrontHead, "2024-05-02"));
    year.step(
        HEAD,
        "2024-05-02",
        COVENANT,
        meeting::Command::Open(proposal(Matter::Conventions, agreed)),
        "đề xuất nội dung quy ước",
        "conventions were proposed",
    );
    year.step(
        HEAD,
        "2024-05-15",
        COVENANT,
        notice("2024-05-19", Some("2024-05-18")),
        "thông báo cuộc họp; tài liệu đến các hộ gia đình ngày 18/5",
        "the meeting was notified; the documents arrived on 18 May only",
    );
    year.step(
        HEAD,
        "2024-05-19",
        COVENANT,
        meet(190, 151, true),
        "cuộc họp: 190 đại diện hộ gia đình tham dự, 151 tán thành",
        "the meeting: 190 household representatives attended, 151 voted in favour",
    );
    written(year, COVENANT, "2024-05-19", "2024-05-22");
    year.step(
        WARD,
        "2024-05-22",
        COVENANT,
        meeting::Command::Receive,
        "Ủy ban nhân dân cấp xã nhận quyết định",
        "the People's Committee received the decision",
    );
    let recognise = |acknowledges| {
        meeting::Command::Recognise(Recognise {
            decision: Some("88/QĐ-UBND".parse().unwrap()),
            acknowledges,
            from: None,
        })
    };
    year.step(
        WARD,
        "2024-05-27",
        COVENANT,
        recognise(Set::EMPTY),
        "công nhận, không đề cập việc gửi tài liệu muộn",
        "recognition without mention of the late documents",
    );
    year.step(
        WARD,
        "2024-05-28",
        COVENANT,
        recognise([to_dan_pho::Rule::DocumentsAhead].into_iter().collect()),
        "công nhận, có ghi nhận thiếu sót đó",
        "recognition acknowledging that irregularity",
    );
}

/// A matter of the residents' own, voted on online.
fn hours(year: &mut Year) {
    year.chapter(
        "3. Giờ mở cửa nhà sinh hoạt, biểu quyết trực tuyến",
        "3. Opening hours of the community house, voted on online",
    );
    let agreed = Some(consent(Role::FrontHead, "2024-07-01"));
    year.step(
        HEAD,
        "2024-07-01",
        HOURS,
        meeting::Command::Open(proposal(Matter::Other, agreed)),
        "đề xuất giờ mở cửa",
        "opening hours were proposed",
    );
    let plan = OnlinePlan {
        consent: Some(consent(Role::FrontCommittee, "2024-07-02")),
        told: Some(day("2024-07-03")),
        team: 3,
        leader: Role::FrontCommittee,
    };
    year.step(
        HEAD,
        "2024-07-04",
        HOURS,
        meeting::Command::PlanOnline(plan),
        "thống nhất với Ban công tác Mặt trận, báo cáo cấp xã, thành lập Tổ lấy ý kiến biểu quyết trực tuyến",
        "agreed with the Front Working Committee, reported to the commune level, online voting team set up",
    );
    for (on, chosen) in [("2024-07-08", 150), ("2024-07-10", 188)] {
        let choice = meeting::Command::ChooseOnline {
            eligible: HOUSEHOLDS,
            chosen,
        };
        year.step(
            HEAD,
            on,
            HOURS,
            choice,
            &format!("{chosen} đại diện hộ gia đình lựa chọn biểu quyết trực tuyến"),
            &format!("{chosen} household representatives chose an online vote"),
        );
    }
    let window = Window {
        from: day("2024-07-12"),
        last: day("2024-07-14"),
    };
    year.step(
        HEAD,
        "2024-07-11",
        HOURS,
        meeting::Command::AnnounceOnline(window),
        "thông báo: biểu quyết từ ngày 12/7 đến hết ngày 14/7",
        "announced: the vote is open from 12 to 14 July",
    );
    let count = OnlineCount {
        eligible: HOUSEHOLDS,
        took_part: 201,
        result: MatterResult::new(164, 37, true),
    };
    year.step(
        HEAD,
        "2024-07-14",
        HOURS,
        meeting::Command::CountOnline(count),
        "biểu quyết: 201 đại diện hộ gia đình tham gia, 164 tán thành",
        "the vote: 201 household representatives took part, 164 in favour",
    );
    written(year, HOURS, "2024-07-15", "2024-07-16");
}

/// An initiative of citizens, some of whose consents have lapsed.
fn garden(year: &mut Year) {
    year.chapter(
        "4. Sáng kiến của công dân: vườn hoa chung",
        "4. An initiative of citizens: a community garden",
    );
    let initiative = |households: &[(&str, u32)]| {
        meeting::Command::Open(Proposal {
            households: households
                .iter()
                .map(|(on, households)| Consenting {
                    on: day(on),
                    households: *households,
                })
                .collect(),
            ..proposal(Matter::Other, None)
        })
    };
    let early: &[_] = &[("2024-05-20", 5), ("2024-08-10", 27)];
    year.step(
        RESIDENT,
        "2024-09-03",
        GARDEN,
        initiative(early),
        "sáng kiến có 32 hộ gia đình đồng thuận, trong đó 5 hộ từ ngày 20/5",
        "an initiative with the consent of 32 households, 5 of them dated 20 May",
    );
    let later: &[_] = &[("2024-05-20", 5), ("2024-08-10", 27), ("2024-09-05", 3)];
    year.step(
        RESIDENT,
        "2024-09-06",
        GARDEN,
        initiative(later),
        "thêm 3 hộ gia đình đồng thuận",
        "three more households consented",
    );
    year.step(
        HEAD,
        "2024-09-10",
        GARDEN,
        notice("2024-09-15", None),
        "Tổ trưởng tổ dân phố đưa ra cuộc họp và thông báo",
        "the head put it to a meeting and gave notice",
    );
    year.step(
        HEAD,
        "2024-09-15",
        GARDEN,
        meet(230, 140, false),
        "cuộc họp: 230 đại diện hộ gia đình tham dự, 140 tán thành",
        "the meeting: 230 household representatives attended, 140 voted in favour",
    );
    year.step(
        HEAD,
        "2024-09-20",
        GARDEN,
        meeting::Command::Abandon,
        "không tiếp tục đưa ra bàn",
        "the proposal is dropped",
    );
}

fn conference(year: &mut Year) {
    year.chapter("5. Hội nghị định kỳ", "5. The periodic conference");
    let bodies = [Role::WardCommittee, Role::WardFront, Role::InspectionBoard];
    let consents = bodies.into_iter().map(|of| consent(of, "2024-12-05")).collect();
    year.confer(
        "2024-12-05",
        conference::Command::Plan(consents),
        "kế hoạch đã thống nhất với Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã và Ban Thanh tra nhân dân",
        "the plan was agreed with the People's Committee, the commune-level Vietnam Fatherland Front Committee and the People's Inspection Board",
    );
    year.confer(
        "2024-12-18",
        conference::Command::Notify(day("2024-12-22")),
        "gửi thông báo hội nghị ngày 22/12",
        "notice of the conference of 22 December",
    );
    let hearing = conference::Command::Hold {
        households: HOUSEHOLDS,
        present: 210,
        reports: Set::<Report>::of(Report::ALL),
    };
    year.confer(
        "2024-12-22",
        hearing,
        "hội nghị nghe ba báo cáo",
        "the conference heard three reports",
    );
    year.confer(
        "2024-12-24",
        conference::Command::Report,
        "báo cáo kết quả bằng văn bản",
        "the outcome was reported in writing",
    );
}

fn written(year: &mut Year, matter: MatterId, on: &str, sent: &str) {
    let text = Written {
        form: TextForm::Resolution,
        consent: Some(consent(Role::FrontHead, on)),
        contents: Set::<Content>::of(Content::ALL),
        households: 2,
    };
    year.step(
        HEAD,
        on,
        matter,
        meeting::Command::Write(text),
        "lập nghị quyết, hai đại diện hộ gia đình cùng ký",
        "a resolution was drawn up, signed by two household representatives too",
    );
    year.step(
        HEAD,
        sent,
        matter,
        meeting::Command::Send,
        "gửi đến Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
        "it was sent to the People's Committee and the commune-level Vietnam Fatherland Front Committee",
    );
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn consent(of: Role, on: &str) -> Consent {
    Consent {
        of,
        on: day(on),
        opinion: Opinion::For,
    }
}

fn proposal(matter: Matter, consent: Option<Consent>) -> Proposal {
    Proposal {
        matter,
        scope: MatterScope::Group,
        changes: None,
        consent,
        households: Vec::new(),
    }
}

fn notice(on: &str, documents: Option<&str>) -> meeting::Command {
    meeting::Command::Notify(Notice {
        day: day(on),
        documents: documents.map(day),
        draft: day(on).checked_sub_days(chrono::Days::new(40)),
    })
}

/// A meeting that keeps to the procedure.
fn meet(present: u32, agreed: u32, declared: bool) -> meeting::Command {
    let result = MatterResult::new(agreed, present - agreed, declared);
    let sitting = Sitting::by_hands(Attendance::all_of(HOUSEHOLDS).present(present), result);
    meeting::Command::Hold(sitting.with_choices(present, present))
}

/// The group, its rules and what is told of them.
struct Year {
    book: Rulebook,
    group: Option<ResidentialGroup>,
    lang: Lang,
    told: String,
}

impl Year {
    /// A group whose head has just been elected and recognised.
    fn begin(lang: Lang) -> Self {
        let mut year = Self {
            book: Rulebook::builtin(),
            group: None,
            lang,
            told: String::new(),
        };
        let ward = Ward {
            province: Province::HA_NOI,
            code: WardCode::new(256).unwrap(),
            name: "Nguyễn Du".parse().unwrap(),
            kind: None,
            since: day("2020-01-01"),
            by: "895/NQ-UBTVQH14".parse().unwrap(),
        };
        let register = Register {
            ward,
            name: "9".parse().unwrap(),
            term: LocalTerm::ToDanPho,
            kind: None,
            households: HOUSEHOLDS,
        };
        year.quietly(WARD, "2020-01-01", Command::Register(register));
        year.elect();
        let title = lang.pick(
            "Một năm của tổ dân phố 9: 300 hộ gia đình, Tổ trưởng tổ dân phố được công nhận ngày 13/12/2023",
            "A year of residential group 9: 300 households, a head recognised on 13 December 2023",
        );
        writeln!(year.told, "{title}").unwrap();
        year
    }

    fn elect(&mut self) {
        let head = PersonId::from_u128(1);
        let call = Call {
            day: day("2023-12-10"),
            decision: Some("12/QĐ-UBND".parse().unwrap()),
            basis: None,
            ground: None,
        };
        let candidate = Candidate {
            person: head,
            age: Age::Years(54),
            residence: Residence::GroupRegistered,
            schooling: None,
            sanctioned: false,
        };
        let candidates = FinaliseCandidates {
            candidates: [candidate].into_iter().collect(),
            consent: Some(consent(Role::PartyCellCommittee, "2023-11-20")),
        };
        let team = SetUpTeam {
            decision: Some("15/QĐ-UBND".parse().unwrap()),
            leader: Role::FrontHead,
            members: (11..16).map(PersonId::from_u128).collect(),
            electorate: Electorate::HouseholdRepresentatives,
            consent: Some(consent(Role::WardFront, "2023-11-24")),
        };
        let result = ElectionResult::new([(head, 270)]).declaring(head);
        let sitting = Sitting::by_hands(Attendance::all_of(HOUSEHOLDS).present(280), result);
        let recognise = election::Command::Recognise {
            recognise: Recognise {
                decision: Some("30/QĐ-UBND".parse().unwrap()),
                acknowledges: Set::EMPTY,
                from: None,
            },
            months: None,
            label: None,
        };
        let team_acts = Actor::ElectionTeam;
        let way = [
            (CHAIR, "2023-11-15", election::Command::Call(call)),
            (
                FRONT_HEAD,
                "2023-11-20",
                election::Command::FinaliseCandidates(candidates),
            ),
            (CHAIR, "2023-11-25", election::Command::SetUpTeam(team)),
            (CHAIR, "2023-11-30", election::Command::PostDecisions),
            (team_acts, "2023-12-05", election::Command::Notify),
            (
                team_acts,
                "2023-12-10",
                election::Command::Hold(sitting.with_choices(280, 280)),
            ),
            (team_acts, "2023-12-11", election::Command::Send),
            (WARD, "2023-12-11", election::Command::Receive),
            (WARD, "2023-12-13", recognise),
        ];
        for (by, on, what) in way {
            self.quietly(by, on, Command::Election(what));
        }
    }

    fn quietly(&mut self, by: Actor, on: &str, what: Command) {
        let act = Act {
            by,
            on: day(on),
            what,
        };
        let done = group::decide(self.group.as_ref(), &act, &self.book).unwrap();
        assert!(done.irregular.is_empty());
        group::evolve(&mut self.group, &done);
    }

    fn chapter(&mut self, vi: &str, en: &str) {
        writeln!(self.told, "\n{}", self.lang.pick(vi, en)).unwrap();
    }

    fn step(&mut self, by: Actor, on: &str, matter: MatterId, act: meeting::Command, vi: &str, en: &str) {
        let group = self.group.as_ref().unwrap();
        let pin = group.matter(matter).map(meeting::Decision::regulation);
        let at = self.book.at(Province::HA_NOI, group.kind(), day(on));
        let rules = pin.map_or(at, |pin| self.book.get(pin)).unwrap().clone();
        self.act(by, on, Command::Meeting { matter, act }, &rules, vi, en);
    }

    fn confer(&mut self, on: &str, what: conference::Command, vi: &str, en: &str) {
        let kind = self.group.as_ref().unwrap().kind();
        let rules = self.book.at(Province::HA_NOI, kind, day(on)).unwrap().clone();
        self.act(HEAD, on, Command::Conference(what), &rules, vi, en);
    }

    fn act(&mut self, by: Actor, on: &str, what: Command, rules: &Regulation, vi: &str, en: &str) {
        let lang = self.lang;
        let act = Act {
            by,
            on: day(on),
            what,
        };
        writeln!(self.told, "- {}: {}", act.on.text(lang), lang.pick(vi, en)).unwrap();
        match group::decide(self.group.as_ref(), &act, &self.book) {
            Ok(done) => {
                for finding in done.irregular.iter() {
                    self.say("thiếu sót", "irregular", *finding, rules);
                }
                if let Event::Meeting { event, .. } = &done.what
                    && let Some(outcome) = event.outcome()
                {
                    self.outcome(outcome, rules);
                }
                group::evolve(&mut self.group, &done);
            }
            Err(refusal) => self.say("không hợp lệ", "not valid", refusal.finding(), rules),
        }
    }

    fn outcome(&mut self, outcome: Outcome, rules: &Regulation) {
        let (vi, en) = match outcome {
            Outcome::Passed => {
                let passed = self.lang.pick("được thông qua", "passed");
                return writeln!(self.told, "    => {passed}").unwrap();
            }
            Outcome::NotPassed(_) => ("không thông qua", "not passed"),
            Outcome::TooFewPresent(_) => ("không đủ đại diện hộ gia đình dự họp", "too few attended"),
            Outcome::Inconsistent(_) => (
                "số liệu trong biên bản mâu thuẫn",
                "the figures in the minutes are inconsistent",
            ),
            _ => ("kết quả khác", "another outcome"),
        };
        if let Some(finding) = outcome.why() {
            self.say(vi, en, finding, rules);
        }
    }

    fn say(&mut self, vi: &str, en: &str, finding: Finding, rules: &Regulation) {
        let lang = self.lang;
        let why = finding.explain(rules, lang);
        writeln!(self.told, "    => {}: {why}", lang.pick(vi, en)).unwrap();
    }

    /// What stands at the end of the year.
    fn end(mut self) -> String {
        let (lang, last) = (self.lang, day("2024-12-31"));
        self.chapter("Đang có hiệu lực vào cuối năm", "In force at the end of the year");
        let group = self.group.as_ref().unwrap();
        for (_, decision) in group.matters().filter(|(_, d)| d.in_force(last)) {
            let since = decision.effect().unwrap();
            writeln!(
                self.told,
                "- {}, {} {}",
                decision.matter().text(lang),
                lang.pick("từ ngày", "in force since"),
                since.text(lang)
            )
            .unwrap();
        }
        self.chapter("Việc đến hạn", "Due");
        let due = self.group.as_ref().unwrap().obligations(last, &self.book);
        for due in due.iter() {
            writeln!(self.told, "- {}", due.explain(&self.book, lang)).unwrap();
        }
        self.told
    }
}
