//! Hồ sơ: what a commune receives on paper of one process, as a form or a row of a sheet holds it.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::MatterId;
use crate::act::{Act, Actor};
use crate::group::command::Command;
use crate::law::Opinion;
use crate::people::{Candidate, VoterList};
use crate::procedure::{BallotCount, HouseholdBallots, Sitting, Window};
use crate::procedures::election::{Call, ElectionResult, FinaliseCandidates, SetUpTeam};
use crate::procedures::meeting::{MatterResult, Notice, Proposal, Written};
use crate::procedures::relief::{ReliefResult, RemovalProposal, Resignation};
use crate::procedures::{deputy, election, meeting, relief};

/// Giấy tờ trong hồ sơ: a paper of a file, with its day and whose act it is as far as they are known.
///
/// ```
/// use to_dan_pho::group::Filed;
/// use to_dan_pho::procedures::election::Call;
///
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let call = Filed::on(day("2025-11-15"), Call::on(day("2025-12-10")));
/// assert_eq!((call.on, call.by), (Some(day("2025-11-15")), None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct Filed<T> {
    /// The day of the act; none where the paper does not say it.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::wire::day_of_part")
    )]
    pub on: Option<NaiveDate>,
    /// The actor; where the paper does not say it, whoever is competent by the regulation.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::wire::part"))]
    pub by: Option<Actor>,
    /// The content of the paper.
    pub what: T,
}

impl<T> Filed<T> {
    /// Returns a paper of a day, which does not say who acted.
    #[must_use]
    pub const fn on(day: NaiveDate, what: T) -> Self {
        Self {
            on: Some(day),
            by: None,
            what,
        }
    }

    /// Returns a paper that says neither the day nor who acted.
    #[must_use]
    pub const fn undated(what: T) -> Self {
        Self {
            on: None,
            by: None,
            what,
        }
    }

    /// Returns the paper with who acted.
    #[must_use]
    pub fn by(self, by: Actor) -> Self {
        Self { by: Some(by), ..self }
    }
}

/// Việc chỉ có ngày: an act of a file that has no content but its day, such as the posting or the receipt.
///
/// ```
/// use to_dan_pho::group::FiledDay;
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// assert_eq!(FiledDay::on(day("2025-11-25")).on, Some(day("2025-11-25")));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
pub struct FiledDay {
    /// The day; none where it is known that the act was done and not when.
    #[cfg_attr(
        feature = "serde",
        serde(default, deserialize_with = "crate::wire::day_of_part")
    )]
    pub on: Option<NaiveDate>,
    /// The actor; where it is not known, whoever is competent by the regulation.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::wire::part"))]
    pub by: Option<Actor>,
}

impl FiledDay {
    /// Returns an act of a day.
    #[must_use]
    pub const fn on(day: NaiveDate) -> Self {
        Self {
            on: Some(day),
            by: None,
        }
    }

    /// Returns the act with who acted.
    #[must_use]
    pub fn by(self, by: Actor) -> Self {
        Self { by: Some(by), ..self }
    }
}

/// The papers of one procedure: the struct, its papers as acts, and the file of acts that were done.
///
/// A row `one` is a paper with content, `day` an act without, `act` a paper that is read as the command itself, because its
/// content has several parts. What has no row goes to `others`.
macro_rules! file {
    ($(#[$meta:meta])* pub struct $name:ident of $procedure:ident {
        one { $($(#[$one_doc:meta])* $one:ident: $One:ident($content:ty),)* }
        day { $($(#[$day_doc:meta])* $day:ident: $Day:ident,)* }
        act { $($(#[$act_doc:meta])* $act:ident: $Act:ident,)* }
        many { $($(#[$many_doc:meta])* $many:ident: $Many:ident($item:ty),)* }
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize, serde::Deserialize),
            serde(default, deny_unknown_fields)
        )]
        pub struct $name {
            $(
                $(#[$one_doc])*
                #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::part"))]
                pub $one: Option<Filed<$content>>,
            )*
            $(
                $(#[$day_doc])*
                #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::part"))]
                pub $day: Option<FiledDay>,
            )*
            $(
                $(#[$act_doc])*
                #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::part"))]
                pub $act: Option<Filed<$procedure::Command>>,
            )*
            $(
                $(#[$many_doc])*
                #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::list"))]
                pub $many: Vec<Filed<$item>>,
            )*
            /// Everything else of the file, and a second paper of one kind, each as the command says it.
            #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::wire::list"))]
            pub others: Vec<Filed<$procedure::Command>>,
        }

        impl $name {
            /// Returns the file of acts that were done.
            #[must_use]
            pub fn of(acts: impl IntoIterator<Item = Act<$procedure::Command>>) -> Self {
                let mut file = Self::default();
                for Act { by, on, what } in acts {
                    let (on, by) = (Some(on), Some(by));
                    match what {
                        $($procedure::Command::$One(what) if file.$one.is_none() => {
                            file.$one = Some(Filed { on, by, what });
                        })*
                        $($procedure::Command::$Day if file.$day.is_none() => {
                            file.$day = Some(FiledDay { on, by });
                        })*
                        $(what @ $procedure::Command::$Act { .. } if file.$act.is_none() => {
                            file.$act = Some(Filed { on, by, what });
                        })*
                        $($procedure::Command::$Many(what) => file.$many.push(Filed { on, by, what }),)*
                        what => file.others.push(Filed { on, by, what }),
                    }
                }
                file
            }

            /// Returns the papers as acts, in the order of the procedure.
            fn papers(&self) -> Vec<Filed<$procedure::Command>> {
                let mut papers = Vec::with_capacity(16);
                $(papers.extend(self.$one.as_ref().map(|filed| Filed {
                    on: filed.on,
                    by: filed.by,
                    what: $procedure::Command::$One(filed.what.clone()),
                }));)*
                $(papers.extend(self.$day.as_ref().map(|filed| Filed {
                    on: filed.on,
                    by: filed.by,
                    what: $procedure::Command::$Day,
                }));)*
                $(papers.extend(self.$act.clone());)*
                $(papers.extend(self.$many.iter().map(|filed| Filed {
                    on: filed.on,
                    by: filed.by,
                    what: $procedure::Command::$Many(filed.what.clone()),
                }));)*
                papers.extend(self.others.iter().cloned());
                papers.sort_by_key(|filed| filed.what.kind());
                papers
            }
        }
    };
}

file! {
    /// Hồ sơ bầu cử: the file of an election, one round of it as a rule. Every part that is not known is left out.
    ///
    /// ```
    /// use to_dan_pho::group::{CaseFile, ElectionFile, Filed, FiledDay, Lack, Register, review};
    /// use to_dan_pho::law::Province;
    /// use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// use to_dan_pho::procedure::{Attendance, Sitting};
    /// use to_dan_pho::procedures::election::{Call, ElectionResult};
    /// use to_dan_pho::{Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let book = Rulebook::builtin();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// let mut log = GroupLog::new(GroupId::from_u128(1));
    /// log.act(&book, Actor::WardCommittee, day("2025-07-01"), register)?;
    ///
    /// // The minutes and the call are there; the list, the team, the posting and the notice are not.
    /// let winner = PersonId::from_u128(1);
    /// let result = ElectionResult::new([(winner, 280)]).declaring(winner);
    /// let sitting = Sitting::by_hands(Attendance::all_of(310).present(300), result).with_choices(300, 300);
    /// let file = ElectionFile {
    ///     call: Some(Filed::on(day("2025-11-15"), Call::on(day("2025-12-10")))),
    ///     vote: Some(Filed::on(day("2025-12-10"), sitting)),
    ///     received: Some(FiledDay::on(day("2025-12-12"))),
    ///     ..ElectionFile::default()
    /// };
    /// let group = log.group().ok_or("no group")?;
    /// let verdict = review(group, &CaseFile::from(file), day("2025-12-15"), &book);
    /// assert!(verdict.outcome.is_some_and(|outcome| outcome.is_good()));
    /// assert!(verdict.left_out.iter().any(|left_out| left_out.lack == Lack::Paper));
    /// assert!(verdict.explain(&book, Lang::En).starts_with("Result: somebody was elected"));
    /// # Ok(())
    /// # }
    /// ```
    pub struct ElectionFile of election {
        one {
            /// Quyết định tổ chức bầu: the decision that calls the election.
            call: Call(Call),
            /// Danh sách người ứng cử, with the consent to it.
            candidates: FinaliseCandidates(FinaliseCandidates),
            /// Quyết định thành lập Tổ bầu cử: the decision that sets up the election team.
            team: SetUpTeam(SetUpTeam),
            /// Danh sách cử tri, hộ gia đình: the voter list.
            voter_list: SettleVoterList(VoterList),
            /// Biên bản cuộc họp: the meeting that voted. Where the paper has no day, it is that of the call.
            vote: Hold(Sitting<ElectionResult>),
            /// Kế hoạch phát phiếu lấy ý kiến: the plan of household ballots.
            ballot_plan: PlanBallots(HouseholdBallots),
            /// Công khai việc phát phiếu: the announcement of household ballots.
            ballots_announced: AnnounceBallots(Window),
            /// Biên bản kiểm phiếu lấy ý kiến: the minutes of the count of household ballots.
            ballots: CountBallots(BallotCount<ElectionResult>),
        }
        day {
            /// Niêm yết các quyết định: the posting of the decisions.
            posted: PostDecisions,
            /// Thông báo cuộc họp: the notice of the meeting.
            notified: Notify,
            /// Gửi kế hoạch phát phiếu: the sending of the plan of household ballots.
            ballot_plan_sent: SendBallotPlan,
            /// Gửi kết quả: the sending of the result.
            sent: Send,
            /// Ngày cấp xã nhận kết quả: the day on which the commune received the result.
            received: Receive,
        }
        act {
            /// Quyết định công nhận: the decision that recognises.
            recognised: Recognise,
        }
        many {
            /// Tự ứng cử, đề cử tại cuộc họp: nominations at the meeting.
            nominations: Nominate(Candidate),
        }
    }
}

file! {
    /// Hồ sơ lựa chọn cấp phó, người tham gia hoạt động: the file of the choice of a deputy or a participant.
    ///
    /// ```
    /// use to_dan_pho::group::{DeputyFile, Filed, FiledDay};
    /// use to_dan_pho::law::{Opinion, Residence};
    /// use to_dan_pho::people::{Age, Candidate};
    /// use to_dan_pho::{Actor, PersonId};
    ///
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let candidate = Candidate::new(PersonId::from_u128(2), Age::Years(40), Residence::GroupRegistered);
    /// let answer = Filed::on(day("2026-01-03"), Opinion::For).by(Actor::PartyCellCommittee);
    /// let file = DeputyFile {
    ///     candidate: Some(Filed::on(day("2026-01-02"), candidate)),
    ///     opinions: vec![answer],
    ///     chosen: Some(FiledDay::on(day("2026-01-05"))),
    ///     ..DeputyFile::default()
    /// };
    /// assert_eq!(file.recognised, None);
    /// ```
    pub struct DeputyFile of deputy {
        one {
            /// Dự kiến cấp phó: the person put forward as deputy.
            candidate: Open(Candidate),
            /// Dự kiến người tham gia hoạt động: the person put forward as participant.
            participant: OpenParticipant(Candidate),
            /// Quyết định công nhận: the decision that recognises.
            recognised: Recognise(crate::procedure::Recognise),
        }
        day {
            /// Lựa chọn: the choice.
            chosen: Choose,
            /// Đề nghị công nhận: the proposal to recognise.
            proposed: Propose,
            /// Ngày cấp xã nhận đề nghị: the day on which the commune received the proposal.
            received: Receive,
        }
        act {}
        many {
            /// Ý kiến, each of whom it is: an answer that does not say it counts for nobody.
            opinions: Consent(Opinion),
        }
    }
}

file! {
    /// Hồ sơ cho thôi làm: the file of the relief of a head.
    ///
    /// ```
    /// use to_dan_pho::group::{Filed, ReliefFile};
    /// use to_dan_pho::procedures::relief::{Resignation, ResignationGround};
    ///
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let letter = Resignation { ground: ResignationGround::Health, from: None };
    /// let file = ReliefFile {
    ///     letter: Some(Filed::on(day("2026-03-02"), letter)),
    ///     ..ReliefFile::default()
    /// };
    /// assert_eq!(file.proposal, None);
    /// ```
    pub struct ReliefFile of relief {
        one {
            /// Đơn xin thôi làm: the letter of resignation.
            letter: Resign(Resignation),
            /// Văn bản đề nghị cho thôi làm: the proposal to relieve the head.
            proposal: Propose(RemovalProposal),
            /// Biên bản cuộc họp: the minutes of the meeting.
            vote: Hold(Sitting<ReliefResult>),
            /// Kế hoạch phát phiếu lấy ý kiến: the plan of household ballots.
            ballot_plan: PlanBallots(HouseholdBallots),
            /// Công khai việc phát phiếu: the announcement of household ballots.
            ballots_announced: AnnounceBallots(Window),
            /// Biên bản kiểm phiếu lấy ý kiến: the minutes of the count of household ballots.
            ballots: CountBallots(BallotCount<ReliefResult>),
            /// Quyết định công nhận kết quả cho thôi làm: the decision that recognises the relief.
            recognised: Recognise(crate::procedure::Recognise),
        }
        day {
            /// Gửi kế hoạch phát phiếu: the sending of the plan of household ballots.
            ballot_plan_sent: SendBallotPlan,
            /// Gửi kết quả: the sending of the result.
            sent: Send,
            /// Ngày cấp xã nhận kết quả: the day on which the commune received the result.
            received: Receive,
        }
        act {
            /// Triệu tập cuộc họp: the convening of the meeting.
            convened: Convene,
        }
        many {}
    }
}

file! {
    /// Hồ sơ việc dân bàn và quyết định: the file of a matter that is put to the residents.
    ///
    /// ```
    /// use to_dan_pho::group::{Filed, MatterFile};
    /// use to_dan_pho::procedures::meeting::Notice;
    ///
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let notice = Notice { day: day("2026-03-20"), documents: None, draft: None };
    /// let file = MatterFile {
    ///     notified: Some(Filed::on(day("2026-03-10"), notice)),
    ///     ..MatterFile::default()
    /// };
    /// assert_eq!(file.vote, None);
    /// ```
    pub struct MatterFile of meeting {
        one {
            /// Đề xuất: the proposal.
            proposal: Open(Proposal),
            /// Thông báo cuộc họp: the notice of the meeting.
            notified: Notify(Notice),
            /// Biên bản cuộc họp. Where the paper has no day, it is that of the notice.
            vote: Hold(Sitting<MatterResult>),
            /// Công khai việc phát phiếu: the announcement of household ballots.
            ballots_announced: AnnounceBallots(Window),
            /// Biên bản kiểm phiếu lấy ý kiến: the minutes of the count of household ballots.
            ballots: CountBallots(BallotCount<MatterResult>),
            /// Văn bản quyết định: the written decision.
            written: Write(Written),
            /// Quyết định công nhận: the decision that recognises.
            recognised: Recognise(crate::procedure::Recognise),
        }
        day {
            /// Gửi kế hoạch phát phiếu: the sending of the plan of household ballots.
            ballot_plan_sent: SendBallotPlan,
            /// Gửi quyết định: the sending of the decision.
            sent: Send,
            /// Ngày nhận quyết định: the day on which the decision was received.
            received: Receive,
        }
        act {
            /// Kế hoạch phát phiếu lấy ý kiến: the plan of household ballots.
            ballot_plan: PlanBallots,
        }
        many {}
    }
}

/// Hồ sơ: a file as the commune receives it, of one process.
///
/// In JSON it is the name of the process and its papers; every part that is not known may be left out.
///
/// ```
/// use to_dan_pho::group::{CaseFile, ElectionFile};
/// let file = CaseFile::from(ElectionFile::default());
/// assert!(matches!(file, CaseFile::Election(_)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CaseFile {
    /// An election of the head.
    Election(Box<ElectionFile>),
    /// An election of a deputy, where deputies are elected.
    DeputyElection(Box<ElectionFile>),
    /// The choice of a deputy or a participant.
    Deputy(Box<DeputyFile>),
    /// The relief of the head.
    Relief(Box<ReliefFile>),
    /// A matter put to the residents.
    Matter {
        /// The matter, by the caller's id.
        matter: MatterId,
        /// Its papers.
        file: Box<MatterFile>,
    },
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(
    remote = "CaseFile",
    rename = "CaseFile",
    rename_all = "snake_case",
    deny_unknown_fields
)]
enum CaseFileForm {
    Election(Box<ElectionFile>),
    DeputyElection(Box<ElectionFile>),
    Deputy(Box<DeputyFile>),
    Relief(Box<ReliefFile>),
    Matter { matter: MatterId, file: Box<MatterFile> },
}

#[cfg(feature = "serde")]
crate::wire::read_by!("CaseFileForm", CaseFile);

impl From<ElectionFile> for CaseFile {
    fn from(file: ElectionFile) -> Self {
        Self::Election(Box::new(file))
    }
}

impl From<DeputyFile> for CaseFile {
    fn from(file: DeputyFile) -> Self {
        Self::Deputy(Box::new(file))
    }
}

impl From<ReliefFile> for CaseFile {
    fn from(file: ReliefFile) -> Self {
        Self::Relief(Box::new(file))
    }
}

impl CaseFile {
    /// Returns the papers as commands to the group, in the order of the procedure. The meeting that has no day is held on the
    /// day for which it was called or notified.
    pub(super) fn papers(&self) -> Vec<Filed<Command>> {
        fn each<C>(papers: Vec<Filed<C>>, command: impl Fn(C) -> Command) -> Vec<Filed<Command>> {
            let of = |Filed { on, by, what }| Filed {
                on,
                by,
                what: command(what),
            };
            papers.into_iter().map(of).collect()
        }
        let election = |file: &ElectionFile| {
            let mut papers = file.papers();
            let day = file.call.as_ref().map(|call| call.what.day);
            for paper in &mut papers {
                if paper.what.kind() == election::Kind::Hold {
                    paper.on = paper.on.or(day);
                }
            }
            papers
        };
        match self {
            Self::Election(file) => each(election(file), Command::Election),
            Self::DeputyElection(file) => each(election(file), Command::DeputyElection),
            Self::Deputy(file) => each(file.papers(), Command::Deputy),
            Self::Relief(file) => each(file.papers(), Command::Relief),
            Self::Matter { matter, file } => {
                let mut papers = file.papers();
                let day = file.notified.as_ref().map(|notice| notice.what.day);
                for paper in &mut papers {
                    if paper.what.kind() == meeting::Kind::Hold {
                        paper.on = paper.on.or(day);
                    }
                }
                each(papers, |act| Command::Meeting { matter: *matter, act })
            }
        }
    }
}
