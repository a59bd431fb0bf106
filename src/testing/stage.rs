//! A lawful group at any stage.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::{Act, Actor, Evidence, Refusal};
use crate::group::log::GroupLog;
use crate::group::{Command, Position, PositionSource, Question, Register, StatedTenure, missing, open};
use crate::law::{Province, Requirements, Role, Rule, Rulebook};
use crate::office::Office;
use crate::place::{LocalTerm, Ward, WardCode};
use crate::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use crate::text::{Lang, Text, vocabulary};
use crate::{GroupId, MatterId, PersonId};

use super::contents::{Pick, Setting, actors, earlier, later};
use super::fail;

vocabulary! {
    /// Tình trạng của thôn, tổ dân phố: how far a group has come, lawfully and by its steps.
    pub enum Stage {
        /// Entered in the record; nobody is in office.
        Registered = "đã ghi vào sổ" / "registered",
        /// Taken over: the position was stated, with a head in office.
        TakenOver = "đã nêu hiện trạng" / "taken over",
        /// An election of the head is called.
        Called = "đã quyết định tổ chức bầu" / "called",
        /// The election is prepared: candidates, team, posting, notice. The vote is seven days later.
        Prepared = "đã chuẩn bị xong việc bầu" / "prepared",
        /// The vote was held and elected somebody.
        Elected = "đã bầu" / "elected",
        /// The vote was held and elected nobody.
        NoWinner = "không có người trúng cử" / "without a winner",
        /// The result is with whoever recognises it.
        Reported = "đã gửi kết quả" / "reported",
        /// A head is in office, elected and recognised.
        WithHead = "đã có Trưởng thôn, Tổ trưởng tổ dân phố" / "with a head",
        /// A head and a deputy are in office: the deputy chosen or elected, as the rules have it.
        WithDeputy = "đã có cấp phó" / "with a deputy",
        /// A head and a participant are in office.
        WithParticipant = "đã có người tham gia hoạt động" / "with a participant",
        /// The head has delegated to the deputy.
        Delegated = "đã ủy quyền" / "delegated",
        /// The head has asked to leave.
        Resigned = "đã có đơn xin thôi làm" / "resigned",
        /// The head was relieved; the office is vacant.
        Relieved = "đã cho thôi làm" / "relieved",
        /// A provisional head is in office.
        WithProvisionalHead = "đã có Trưởng thôn, Tổ trưởng tổ dân phố lâm thời" / "with a provisional head",
        /// A matter was put to the residents.
        MatterOpened = "đã đề xuất nội dung để cộng đồng dân cư bàn và quyết định" / "with a matter opened",
        /// The residents' meeting passed the matter.
        MatterPassed = "đã thông qua" / "with a matter passed",
        /// The residents' decision is in force.
        DecisionInForce = "quyết định đã có hiệu lực" / "with a decision in force",
        /// The yearly conference was held.
        ConferenceHeld = "đã tổ chức hội nghị" / "with a conference held",
    }
}

/// Returns the registration of a tổ dân phố of 720 households in a commune of a province: large enough for a deputy under
/// every built-in text.
///
/// ```
/// use to_dan_pho::law::Province;
/// use to_dan_pho::testing;
/// let register = testing::registration(Province::HA_NOI);
/// assert_eq!((register.households, register.unit_kind()), (720, register.term.kind()));
/// ```
#[must_use]
pub fn registration(province: Province) -> Register {
    let parts = (
        WardCode::new(256),
        "Hai Bà Trưng".parse(),
        "1".parse(),
        "72/2025/QH15".parse(),
    );
    let (Ok(code), Ok(ward), Ok(name), Ok(by)) = parts else {
        fail(format_args!("the names of the kit can be read"))
    };
    let ward = Ward::new(province, code, ward, NaiveDate::default(), by);
    Register::new(ward, name, LocalTerm::ToDanPho, 720)
}

/// Returns the log of a group that has come to a stage by a day, each act lawful under the rules of its day: nothing refused
/// and nothing irregular.
///
/// The last act is of the day itself, but of [`Stage::DecisionInForce`] where a decision is in force when it is passed. What
/// comes before lies up to 130 days back, and a process goes by the rules of the day on which it began. Who holds
/// which post is told by [`actor`]: the head is the person of `actor(Role::Head)`.
///
/// ```
/// use to_dan_pho::law::{Province, Role};
/// use to_dan_pho::{Rulebook, testing};
/// use to_dan_pho::testing::Stage;
/// let (book, on) = (Rulebook::builtin(), testing::day("2022-07-15"));
/// let log = testing::group_at(Stage::WithDeputy, Province::HA_NOI, on, &book);
/// let group = log.group().unwrap();
/// assert_eq!(group.head_on(on).map(|head| head.person), testing::actor(Role::Head).person());
/// assert_eq!(group.deputies_on(on).count(), 1);
/// ```
///
/// # Panics
/// Where the rules of those days know no such stage, as a participant before 2026; the message tells the act and the rule.
/// [`group_of`] returns the refusal instead.
#[must_use]
#[track_caller]
pub fn group_at(stage: Stage, province: Province, on: NaiveDate, book: &Rulebook) -> GroupLog {
    match group_of(registration(province), stage, on, book) {
        Ok(log) => log,
        Err(refusal) => fail(format_args!(
            "no lawful group {} on {on}: {}",
            stage.text(Lang::En),
            refusal.explain(book, Lang::En)
        )),
    }
}

/// Returns the log of a group of one's own that has come to a stage by a day, as [`group_at`] does.
///
/// ```
/// use to_dan_pho::law::Province;
/// use to_dan_pho::{Rule, Rulebook, testing};
/// use to_dan_pho::testing::Stage;
/// let (book, on) = (Rulebook::builtin(), testing::day("2022-07-15"));
/// let mut small = testing::registration(Province::HA_NOI);
/// small.households = 310;
/// assert!(testing::group_of(small.clone(), Stage::WithDeputy, on, &book).is_ok());
/// // In October 2019 a tổ dân phố needed more than 600 households for a deputy.
/// let refusal = testing::group_of(small, Stage::WithDeputy, testing::day("2020-03-01"), &book).unwrap_err();
/// assert_eq!(refusal.rule, Rule::DeputySize);
/// ```
///
/// # Errors
/// The first thing that is refused or irregular on the way to the stage.
pub fn group_of(
    register: Register,
    stage: Stage,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<GroupLog, Refusal> {
    let mut way = Way {
        log: GroupLog::new(GroupId::from_u128(1)),
        book,
    };
    let first = match stage {
        Stage::Registered | Stage::TakenOver => on,
        _ => earlier(on, 130).max(register.ward.since),
    };
    way.log.act(book, Actor::WardCommittee, first, register)?;
    way.to(stage, on)?;
    Ok(way.log)
}

/// The matter of the kit's groups.
const MATTER: MatterId = MatterId::from_u128(100);

/// The way of one group to a stage.
struct Way<'a> {
    log: GroupLog,
    book: &'a Rulebook,
}

impl Way<'_> {
    fn to(&mut self, stage: Stage, on: NaiveDate) -> Result<(), Refusal> {
        use election::Kind;
        let before = |days| earlier(on, days);
        match stage {
            Stage::Registered => Ok(()),
            Stage::TakenOver => {
                let person = PersonId::from_u128(1);
                let head = StatedTenure::since(Office::Head, person, before(200));
                let position = Position::new(PositionSource::WardList).with(head);
                self.log
                    .act(self.book, Actor::WardCommittee, on, position)
                    .map(|_| ())
            }
            Stage::Called => self.step(Question::Election(Kind::Call), on),
            Stage::Prepared => self.prepare(Question::Election, before(48)),
            Stage::Elected => self.vote(Question::Election, on, Pick::PLAINEST),
            Stage::NoWinner => self.vote(Question::Election, on, Pick::NO_WINNER),
            Stage::Reported => self.report(Question::Election, on),
            Stage::WithHead => self.recognise(Question::Election, on),
            Stage::WithDeputy => {
                self.to(Stage::WithHead, before(60))?;
                match self.step(Question::Deputy(deputy::Kind::Open), on) {
                    Ok(()) => self.choose(deputy::Kind::Open, on),
                    // Where none is chosen one may be elected; where none is elected either, why none is chosen is told.
                    Err(not_chosen) => match self.recognise(Question::DeputyElection, on) {
                        Err(refusal) if matches!(refusal.rule, Rule::NotProvidedFor | Rule::DeputyForm) => {
                            Err(not_chosen)
                        }
                        other => other,
                    },
                }
            }
            Stage::WithParticipant => {
                self.to(Stage::WithHead, before(60))?;
                self.step(Question::Deputy(deputy::Kind::OpenParticipant), on)?;
                self.choose(deputy::Kind::OpenParticipant, on)
            }
            Stage::Delegated => {
                self.to(Stage::WithDeputy, before(1))?;
                self.step(Question::Delegation(delegation::Kind::Grant), on)
            }
            Stage::Resigned => {
                self.to(Stage::WithHead, before(30))?;
                self.step(Question::Relief(relief::Kind::Resign), on)
            }
            Stage::Relieved => {
                self.to(Stage::Resigned, before(15))?;
                for (kind, days) in [
                    (relief::Kind::Convene, 10),
                    (relief::Kind::Hold, 5),
                    (relief::Kind::Send, 4),
                    (relief::Kind::Receive, 3),
                    (relief::Kind::Recognise, 0),
                ] {
                    self.step(Question::Relief(kind), before(days))?;
                }
                Ok(())
            }
            Stage::WithProvisionalHead => self.step(Question::Vacancy(vacancy::Kind::Appoint), on),
            Stage::MatterOpened => {
                self.to(Stage::WithHead, before(30))?;
                self.matter(meeting::Kind::Open, on)
            }
            Stage::MatterPassed => {
                self.to(Stage::MatterOpened, before(8))?;
                self.matter(meeting::Kind::Notify, before(5))?;
                self.matter(meeting::Kind::Hold, on)
            }
            Stage::DecisionInForce => {
                self.to(Stage::MatterPassed, before(5))?;
                let group = self.log.group();
                let decision = group.and_then(|group| group.matter(MATTER));
                if decision.is_some_and(|decision| decision.in_force(on)) {
                    return Ok(());
                }
                for (kind, days) in [
                    (meeting::Kind::Write, 5),
                    (meeting::Kind::Send, 4),
                    (meeting::Kind::Receive, 3),
                    (meeting::Kind::Recognise, 0),
                ] {
                    self.matter(kind, before(days))?;
                }
                Ok(())
            }
            Stage::ConferenceHeld => {
                self.to(Stage::WithHead, before(30))?;
                for (kind, days) in [
                    (conference::Kind::Plan, 8),
                    (conference::Kind::Notify, 6),
                    (conference::Kind::Hold, 0),
                ] {
                    self.step(Question::Conference(kind), before(days))?;
                }
                Ok(())
            }
        }
    }

    /// Does the plainest act of a kind on a day.
    fn step(&mut self, question: Question, on: NaiveDate) -> Result<(), Refusal> {
        self.picked(question, on, Pick::PLAINEST)
    }

    fn matter(&mut self, kind: meeting::Kind, on: NaiveDate) -> Result<(), Refusal> {
        self.step(Question::Meeting { matter: MATTER, kind }, on)
    }

    fn picked(&mut self, question: Question, on: NaiveDate, pick: Pick) -> Result<(), Refusal> {
        let Some(group) = self.log.group() else {
            return Err(Refusal::of_record(Rule::GroupUnknown, Evidence::Plain));
        };
        let setting = Setting {
            group,
            on,
            book: self.book,
        };
        let lawful = setting.lawful_acts(question, pick).next();
        match lawful {
            Some(act) => self.done(act),
            None => Err(self.why_not(setting, question, pick)),
        }
    }

    fn done(&mut self, act: Act<Command>) -> Result<(), Refusal> {
        self.log.act(self.book, act.by, act.on, act.what).map(|_| ())
    }

    /// Why there is no lawful act of a kind: what is found of the first that is open or, where none is open to anybody,
    /// what is said to whoever is not merely the wrong one to ask.
    fn why_not(&self, setting: Setting<'_>, question: Question, pick: Pick) -> Refusal {
        let found = setting.open_acts(question, pick).next().and_then(|act| {
            let found = missing(Some(setting.group), &act, self.book);
            let finding = *found.unmet.first().or_else(|| found.irregular.first())?;
            found.regulation.map(|pin| finding.under(pin))
        });
        let refusals = || {
            let asked = |by| {
                let act = Act {
                    by,
                    on: setting.on,
                    what: question,
                };
                open(Some(setting.group), &act, self.book).err()
            };
            actors(setting.group, setting.on).into_iter().filter_map(asked)
        };
        let not_of_the_actor = |refusal: &Refusal| {
            let of_the_actor = matches!(refusal.evidence, Evidence::Actor { .. } | Evidence::Role(_));
            !of_the_actor && refusal.rule != Rule::NotTheHolder
        };
        found
            .or_else(|| refusals().find(not_of_the_actor))
            .or_else(|| refusals().next())
            .unwrap_or_else(|| Refusal::of_record(Rule::NotProvidedFor, Evidence::Plain))
    }

    /// Calls and prepares an election, from its call on. The vote is fifty-five days after the
    /// call: the joint circular of 2005 asks for thirty days from the team to the vote.
    fn prepare(&mut self, of: fn(election::Kind) -> Question, called: NaiveDate) -> Result<(), Refusal> {
        use election::Kind;
        for (kind, days) in [
            (Kind::Call, 0),
            (Kind::FinaliseCandidates, 10),
            (Kind::SetUpTeam, 17),
            (Kind::PostDecisions, 40),
            (Kind::Notify, 48),
        ] {
            self.step(of(kind), later(called, days))?;
        }
        Ok(())
    }

    fn vote(&mut self, of: fn(election::Kind) -> Question, on: NaiveDate, pick: Pick) -> Result<(), Refusal> {
        self.prepare(of, earlier(on, 55))?;
        self.picked(of(election::Kind::Hold), on, pick)
    }

    fn report(&mut self, of: fn(election::Kind) -> Question, on: NaiveDate) -> Result<(), Refusal> {
        self.vote(of, earlier(on, 2), Pick::PLAINEST)?;
        self.step(of(election::Kind::Send), earlier(on, 1))?;
        self.step(of(election::Kind::Receive), on)
    }

    fn recognise(&mut self, of: fn(election::Kind) -> Question, on: NaiveDate) -> Result<(), Refusal> {
        self.report(of, earlier(on, 3))?;
        self.step(of(election::Kind::Recognise), on)
    }

    /// Chooses the deputy or participant put forward, with the answers that are asked for, all on one day.
    fn choose(&mut self, opens: deputy::Kind, on: NaiveDate) -> Result<(), Refusal> {
        use deputy::Kind;
        for by in self.asked(opens) {
            let Some(group) = self.log.group() else { break };
            let setting = Setting {
                group,
                on,
                book: self.book,
            };
            let consent = setting.act(Question::Deputy(Kind::Consent), by, Pick::PLAINEST);
            if let Some(act) = consent {
                self.done(act)?;
            }
        }
        for kind in [Kind::Choose, Kind::Propose, Kind::Receive, Kind::Recognise] {
            self.step(Question::Deputy(kind), on)?;
        }
        Ok(())
    }

    /// Whom the rules of the choice under way ask for an answer.
    fn asked(&self, opens: deputy::Kind) -> Vec<Actor> {
        let selection = self.log.group().and_then(|group| group.selection());
        let rules = selection.and_then(|selection| self.book.get(selection.regulation()));
        let asked = rules.and_then(|rules| {
            let slots = rules.slots();
            let slot = match opens {
                deputy::Kind::OpenParticipant => &slots.participant_consent,
                _ => &slots.deputy_consent,
            };
            slot.stated().map(|p| p.value)
        });
        let roles = asked.into_iter().flat_map(Requirements::iter);
        roles.map(|asked| actor(asked.of)).collect()
    }
}

/// Returns the actor of a role, with the person who holds the post in the groups of the kit.
///
/// ```
/// use to_dan_pho::law::Role;
/// use to_dan_pho::{Actor, PersonId, testing};
/// assert_eq!(testing::actor(Role::Head), Actor::Head(PersonId::from_u128(1)));
/// assert_eq!(testing::actor(Role::WardCommittee), Actor::WardCommittee);
/// ```
///
/// # Panics
/// Of [`Role::PartyCell`] and [`Role::InspectionBoard`], which act in no procedure.
#[must_use]
#[track_caller]
pub fn actor(role: Role) -> Actor {
    let person = PersonId::from_u128;
    match role {
        Role::ProvinceCouncil => Actor::ProvinceCouncil,
        Role::ProvinceCommittee => Actor::ProvinceCommittee,
        Role::WardCouncil => Actor::WardCouncil,
        Role::WardCommittee => Actor::WardCommittee,
        Role::WardChair => Actor::WardChair(person(9001)),
        Role::WardFront => Actor::WardFront,
        Role::WardFrontChair => Actor::WardFrontChair(person(9004)),
        Role::PartyCellCommittee => Actor::PartyCellCommittee,
        Role::PartyCellSecretary => Actor::PartyCellSecretary(person(9003)),
        Role::FrontCommittee => Actor::FrontCommittee,
        Role::FrontHead => Actor::FrontHead(person(9002)),
        Role::ElectionTeam => Actor::ElectionTeam,
        Role::Head => Actor::Head(person(1)),
        Role::Deputy => Actor::Deputy(person(2)),
        Role::Participant => Actor::Participant(person(3)),
        Role::ProvisionalHead => Actor::ProvisionalHead(person(5)),
        Role::Resident => Actor::Resident(person(4)),
        Role::DistrictCommittee => Actor::DistrictCommittee,
        Role::PartyCell | Role::InspectionBoard => {
            fail(format_args!("{} acts in no procedure", role.text(Lang::En)))
        }
    }
}
