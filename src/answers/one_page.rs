//! The report of one page: the result, what is to be done now, figures and due dates, what is irregular, the provisions.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::{Finding, Recorded, Refusal};
use crate::group::log::GroupLog;
use crate::group::state::ResidentialGroup;
use crate::group::{Event, ObligationKind, Process};
use crate::law::{Counted, Due, Percent, Pin, ProvisionSummary, Regulation, Rule, Rulebook, UnitKind};
use crate::place::{PlaceName, Ward, WardKind};
use crate::procedures::election::{self, VoteFigures};
use crate::text::{Lang, Text};
use crate::{GroupId, PersonId};

use super::agenda::{Agenda, AgendaItem};

/// Số liệu: what the page tells of its groups together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PageResult {
    /// The number of groups.
    pub groups: u32,
    /// The number of their households.
    pub households: u32,
    /// The number of people on the voter lists of the last vote for a head of each group that had one.
    pub eligible: u32,
    /// The number of people who took part in those votes.
    pub took_part: u32,
    /// The number of groups whose head was elected at the first vote.
    pub first_vote: u32,
    /// The number of groups whose head was elected at a re-run.
    pub rerun: u32,
    /// The number of groups with a head of whom the record holds no election.
    pub stated: u32,
    /// The number of groups with a provisional head.
    pub provisional: u32,
    /// The number of groups with neither a head nor a provisional head.
    pub none: u32,
    /// The number of obligations that are past due.
    pub overdue: u32,
}

impl PageResult {
    /// Returns how many groups have a head.
    #[must_use]
    pub const fn heads(&self) -> u32 {
        self.first_vote
            .saturating_add(self.rerun)
            .saturating_add(self.stated)
    }
}

/// Việc cần làm: an item of the agenda, with the figures behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PageAction {
    /// The obligation, with its group.
    pub item: AgendaItem,
    /// The figures of the vote whose result it is about.
    pub vote: Option<VoteFigures>,
    /// The counting of its last day.
    pub counted: Option<Counted>,
    /// The number of its provision in the list of the page, from 1.
    pub basis: Option<usize>,
}

/// Thiếu sót đã ghi nhận: something irregular or unlawful that is on record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PageFlaw {
    /// In which group.
    pub group: GroupId,
    /// The name of the group.
    pub name: PlaceName,
    /// The place of the entry in the log of the group.
    pub seq: u64,
    /// The day of the act.
    pub on: NaiveDate,
    /// The rule, with the numbers.
    pub finding: Finding,
    /// The regulation by which the act was judged.
    pub regulation: Option<Pin>,
    /// True where the act was done against the law and gave nothing; otherwise it happened and is irregular.
    pub unlawful: bool,
    /// The number of its provision in the list of the page, from 1.
    pub basis: Option<usize>,
}

/// Báo cáo một trang: of a group or of the groups of a commune on a day: the result, what is to be done, figures and due
/// dates, and the provisions, numbered.
///
/// Irregularities are told since the last election of a head was called in the group; where none was, all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OnePage {
    /// The day to whose end the figures are.
    pub on: NaiveDate,
    /// The commune-level unit of the first group.
    pub ward: Ward,
    /// The kinds of its groups.
    pub kinds: Vec<UnitKind>,
    /// The name of the group, of a page of one group.
    pub group: Option<PlaceName>,
    /// The result.
    pub result: PageResult,
    /// The actions that are due, in the order of an [`Agenda`].
    pub actions: Vec<PageAction>,
    /// The irregular and the unlawful acts.
    pub flaws: Vec<PageFlaw>,
    /// The provisions, in the order in which they are first named.
    pub basis: Vec<ProvisionSummary>,
}

/// The number of lines of actions, of figures and of flaws that the text shows; the others are told by number.
const SHOWN: usize = 12;

impl OnePage {
    /// Returns the page of the groups of a commune, or of one group, on a day, a past one too; none where no group was
    /// there on that day.
    ///
    /// ```
    /// use to_dan_pho::answers::OnePage;
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode, WardKind};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by).with_kind(WardKind::Phuong);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// let page = OnePage::of([&log], day("2026-08-01"), &book).ok_or("no group")?;
    /// assert_eq!((page.result.households, page.result.none), (310, 1));
    /// assert!(page.explain(&book, Lang::Vi).starts_with("TỔ DÂN PHỐ NGUYỄN DU 1, PHƯỜNG HAI BÀ TRƯNG\n"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn of<'a>(
        logs: impl IntoIterator<Item = &'a GroupLog>,
        on: NaiveDate,
        book: &Rulebook,
    ) -> Option<Self> {
        let groups: Vec<_> = logs
            .into_iter()
            .filter_map(|log| Some((log, log.group_on(on)?)))
            .collect();
        let (_, first) = groups.first()?;
        let agenda = Agenda::of(groups.iter().map(|(log, group)| (log.id(), group)), on, book);
        let kinds: BTreeSet<_> = groups.iter().map(|(_, group)| group.kind_on(on)).collect();
        let mut page = Self {
            on,
            ward: first.ward_on(on).clone(),
            kinds: kinds.into_iter().collect(),
            group: (groups.len() == 1).then(|| first.name_on(on).clone()),
            result: PageResult::default(),
            actions: Vec::new(),
            flaws: Vec::new(),
            basis: Vec::new(),
        };
        let mut votes = BTreeMap::new();
        let mut flaws = Vec::new();
        for (log, group) in &groups {
            let told = Told::of(log, on);
            page.count(group, &told, on);
            votes.extend(told.vote.map(|vote| (log.id(), vote)));
            let name = group.name_on(on);
            flaws.extend(told.flaws(log.id(), name));
        }
        for item in agenda.iter() {
            let due = item.due;
            let about = about_a_result(due.what) && due.process == Process::Election;
            let basis = page.basis(due.regulation, due.rule, book);
            page.actions.push(PageAction {
                vote: votes.get(&item.group).copied().filter(|_| about),
                counted: due.counted(book),
                item: item.clone(),
                basis,
            });
            let late = u32::from(item.overdue_days > 0);
            page.result.overdue = page.result.overdue.saturating_add(late);
        }
        for mut flaw in flaws {
            flaw.basis =
                super::why::cited(flaw.finding).and_then(|rule| page.basis(flaw.regulation, rule, book));
            page.flaws.push(flaw);
        }
        Some(page)
    }

    /// Adds a group to the result.
    fn count(&mut self, group: &ResidentialGroup, told: &Told<'_>, on: NaiveDate) {
        let result = &mut self.result;
        let add = |to: &mut u32, count: u32| *to = to.saturating_add(count);
        add(&mut result.groups, 1);
        add(&mut result.households, group.households());
        if let Some(vote) = told.vote {
            add(&mut result.eligible, vote.eligible);
            add(&mut result.took_part, vote.present);
        }
        let head = group.head_on(on).map(|head| (head.person, head.period.from()));
        let of = match head {
            Some(head) => match told.elected.get(&head) {
                Some(0) => &mut result.first_vote,
                Some(_) => &mut result.rerun,
                None => &mut result.stated,
            },
            None if group.provisional_on(on).is_some() => &mut result.provisional,
            None => &mut result.none,
        };
        add(of, 1);
    }

    /// The number of a rule's provision in the list, which it enters if it is not there yet; none where the rule has none.
    fn basis(&mut self, regulation: Option<Pin>, rule: Rule, book: &Rulebook) -> Option<usize> {
        let provision = book.get(regulation?)?.provision(rule)?;
        let same = |known: &ProvisionSummary| {
            (known.citation, known.certainty) == (provision.citation, provision.certainty)
        };
        let at = self.basis.iter().position(same).unwrap_or_else(|| {
            self.basis.push(provision);
            self.basis.len().saturating_sub(1)
        });
        at.checked_add(1)
    }

    /// Returns the page as text: result, action, figures and due dates, basis. Where there are more than twelve things of
    /// one part, the others are told by number.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let mut text = self.heading(lang);
        let parts = [
            self.told_result(lang),
            self.told_actions(lang),
            self.told_figures(book, lang),
            self.told_basis(lang),
        ];
        for part in parts {
            text.push_str(&part);
        }
        match self.kinds[..] {
            [kind] => kind.in_its_words(&text),
            _ => text,
        }
    }

    /// Returns the word for the groups, by their kinds.
    fn unit(&self, lang: Lang) -> &'static str {
        match (&self.kinds[..], self.result.groups) {
            ([UnitKind::Thon], 1) => lang.pick("thôn", "village"),
            ([UnitKind::Thon], _) => lang.pick("thôn", "villages"),
            ([UnitKind::ToDanPho], 1) => lang.pick("tổ dân phố", "group"),
            ([UnitKind::ToDanPho], _) => lang.pick("tổ dân phố", "groups"),
            _ => lang.pick("thôn, tổ dân phố", "villages and groups"),
        }
    }

    /// Returns the word for the head, by the kinds of the groups.
    fn post(&self, lang: Lang) -> &'static str {
        match &self.kinds[..] {
            [UnitKind::Thon] => lang.pick("Trưởng thôn", "Village head"),
            [UnitKind::ToDanPho] => lang.pick("Tổ trưởng", "Head"),
            _ => lang.pick("Trưởng thôn, Tổ trưởng", "Head"),
        }
    }

    fn heading(&self, lang: Lang) -> String {
        let ward = &self.ward;
        let place = match lang {
            Lang::Vi => {
                let kind = ward.kind.map_or("cấp xã", |kind| kind_word(kind, lang));
                alloc::format!("{kind} {}", ward.name)
            }
            Lang::En => {
                let kind = ward
                    .kind
                    .map_or("commune-level unit", |kind| kind_word(kind, lang));
                alloc::format!("{} {kind}", ward.name)
            }
        };
        let day = self.on.text(lang);
        let (unit, post) = (self.unit(lang), self.post(lang));
        let upper = |text: String| text.to_uppercase();
        match (lang, &self.group) {
            (Lang::Vi, Some(name)) => {
                let head = upper(alloc::format!("{unit} {name}, {place}"));
                alloc::format!(
                    "{head}\n{} (số liệu đến hết ngày {day})\n",
                    upper(alloc::format!("bầu {post}"))
                )
            }
            (Lang::Vi, None) => {
                let head = upper(alloc::format!("UBND {place}"));
                let office = match &self.kinds[..] {
                    [UnitKind::ToDanPho] => "bầu Tổ trưởng tổ dân phố",
                    [UnitKind::Thon] => "bầu Trưởng thôn",
                    _ => "bầu Trưởng thôn, Tổ trưởng tổ dân phố",
                };
                alloc::format!("{head}\n{} (số liệu đến hết ngày {day})\n", office.to_uppercase())
            }
            (Lang::En, Some(name)) => {
                let head = upper(alloc::format!("{unit} {name}, {place}: election of the head"));
                alloc::format!("{head} (as at {day})\n")
            }
            (Lang::En, None) => {
                let head = upper(alloc::format!("{place}: election of heads"));
                alloc::format!("{head} (as at {day})\n")
            }
        }
    }

    fn told_result(&self, lang: Lang) -> String {
        let PageResult {
            groups,
            households,
            eligible,
            took_part,
            first_vote,
            rerun,
            stated,
            provisional,
            none,
            overdue,
        } = self.result;
        let number = |n: u32| n.text(lang).to_string();
        let unit = self.unit(lang);
        let mut text = alloc::format!("1. {}: ", lang.pick("KẾT QUẢ", "RESULT"));
        if self.group.is_none() {
            text.push_str(&alloc::format!("{} {unit}, ", number(groups)));
        }
        let households_word = match (lang, households) {
            (Lang::Vi, _) => "hộ",
            (Lang::En, 1) => "household",
            (Lang::En, _) => "households",
        };
        text.push_str(&alloc::format!("{} {households_word}", number(households)));
        if eligible > 0 {
            let (present, percent) = (number(took_part), Percent::of(took_part, eligible));
            let percent = percent.text(lang);
            text.push_str(&match lang {
                Lang::Vi => alloc::format!("; tham gia {present} ({percent})"),
                Lang::En => alloc::format!("; {present} took part ({percent})"),
            });
        }
        let ways = [
            (first_vote, "lần đầu", "first vote"),
            (rerun, "bầu lại", "re-run"),
            (stated, "theo hiện trạng đã nêu", "as stated"),
        ];
        let ways = ways.into_iter().filter(|(count, ..)| *count > 0);
        let (post, alone) = (self.post(lang), self.group.is_some());
        let ways: Vec<_> = ways
            .map(|(count, vi, en)| match alone {
                true => String::from(lang.pick(vi, en)),
                false => alloc::format!("{} {}", lang.pick(vi, en), number(count)),
            })
            .collect();
        let ways = match ways.is_empty() {
            true => String::new(),
            false => alloc::format!(" ({})", ways.join(", ")),
        };
        let led = match (lang, alone, self.result.heads()) {
            (Lang::Vi, true, 0) => alloc::format!("Chưa có {post}"),
            (Lang::En, true, 0) => String::from("No head in office"),
            (Lang::Vi, true, _) => alloc::format!("Đã có {post}{ways}"),
            (Lang::En, true, _) => alloc::format!("{post} in office{ways}"),
            (Lang::Vi, false, heads) => alloc::format!("Đã có {post} {}{ways}", number(heads)),
            (Lang::En, false, heads) => alloc::format!("{post} in office {}{ways}", number(heads)),
        };
        text.push_str(&alloc::format!("\n {led}"));
        let mut part = |told: bool, count: u32, vi: &str, en: &str| {
            if told {
                text.push_str(&alloc::format!("; {} {}", lang.pick(vi, en), number(count)));
            }
        };
        part(provisional > 0, provisional, "lâm thời", "provisional head");
        part(!alone, none, "chưa có", "none");
        part(true, overdue, "quá hạn", "overdue");
        text.push('\n');
        text
    }

    /// The actions that the text shows: those with a last day, the earliest first.
    fn shown(&self) -> impl Iterator<Item = &PageAction> {
        let dated = |action: &&PageAction| matches!(action.item.due.until, Due::By(_));
        self.actions.iter().filter(dated).take(SHOWN)
    }

    fn told_actions(&self, lang: Lang) -> String {
        let mut text = alloc::format!(
            "2. {}\n",
            lang.pick(
                "VIỆC CẦN LÀM | Thực hiện | Chậm nhất | Quá hạn",
                "ACTION | By | Due | Overdue"
            )
        );
        let mut shown = 0usize;
        for action in self.shown() {
            shown = shown.saturating_add(1);
            let AgendaItem {
                name,
                due,
                overdue_days,
                ..
            } = &action.item;
            let overdue = match (*overdue_days, lang) {
                (0, _) => String::from("-"),
                (1, Lang::En) => String::from("1 day"),
                (days, Lang::En) => alloc::format!("{} days", days.text(lang)),
                (days, Lang::Vi) => alloc::format!("{} ngày", days.text(lang)),
            };
            let (what, until) = (due.what.text(lang), due.until.text(lang));
            let by = self.by(&due.by.text(lang).to_string(), lang);
            let basis = footnote(action.basis);
            let name = self.named(name);
            text.push_str(&alloc::format!(
                " {name}{what} | {by} | {until} | {overdue}{basis}\n"
            ));
        }
        if self.actions.is_empty() {
            text.push_str(lang.pick(" không có\n", " none\n"));
        }
        // What is not shown, by kind, in the order of the agenda: with and without a last day.
        let mut others: Vec<(&PageAction, u32)> = Vec::new();
        let dated = |action: &PageAction| matches!(action.item.due.until, Due::By(_));
        let hidden = { self.actions.iter().filter(|action| dated(action)) }.skip(shown);
        let undated = self.actions.iter().filter(|action| !dated(action));
        for action in hidden.chain(undated) {
            let key = |action: &PageAction| (action.item.due.what, dated(action));
            match others.iter_mut().find(|(known, _)| key(known) == key(action)) {
                Some((_, count)) => *count = count.saturating_add(1),
                None => others.push((action, 1)),
            }
        }
        for (action, count) in others {
            let (what, basis) = (action.item.due.what.text(lang), footnote(action.basis));
            let when = match action.item.due.until {
                Due::By(_) => lang.pick("chậm nhất sau các ngày trên", "due after the days above"),
                Due::Unknown => lang.pick("chưa tính được thời hạn", "the time limit is not known"),
                Due::NotRegulated => lang.pick(
                    "văn bản đã đọc không quy định thời hạn",
                    "no instrument consulted sets a time limit",
                ),
            };
            let of = match count {
                1 => String::new(),
                count => alloc::format!(" ({})", count.text(lang)),
            };
            text.push_str(&alloc::format!(" {what}{of}; {when}{basis}\n"));
        }
        text
    }

    /// Returns the body that acts: the commune-level unit by its kind, where it is known.
    fn by(&self, roles: &str, lang: Lang) -> String {
        match (roles, lang, self.ward.kind) {
            ("", ..) => String::from("-"),
            (roles, Lang::Vi, Some(kind)) => roles.replace("cấp xã", kind_word(kind, lang)),
            (roles, ..) => String::from(roles),
        }
    }

    /// The name of a group before what is told of it; nothing on the page of one group.
    fn named(&self, name: &PlaceName) -> String {
        match self.group {
            Some(_) => String::new(),
            None => alloc::format!("{name}: "),
        }
    }

    fn told_figures(&self, book: &Rulebook, lang: Lang) -> String {
        let mut text = alloc::format!(
            "3. {}\n",
            lang.pick("SỐ LIỆU, CÁCH TÍNH THỜI HẠN", "FACTS, DUE DATES")
        );
        let before = text.len();
        for action in self.shown() {
            let vote = action.vote.map(|vote| {
                let (votes, of) = (vote.votes.text(lang), vote.eligible.text(lang));
                let percent = Percent::of(vote.votes, vote.eligible);
                let percent = percent.text(lang);
                let leading = lang.pick("người cao phiếu nhất được", "the leading candidate received");
                alloc::format!("{leading} {votes}/{of} ({percent})")
            });
            let counted = action.counted.as_ref().map(|counted| {
                let (how, last) = (counted.text(lang), counted.last.text(lang));
                alloc::format!("{how}: {} {last}", lang.pick("chậm nhất ngày", "due"))
            });
            let told: Vec<_> = vote.into_iter().chain(counted).collect();
            if !told.is_empty() {
                let name = self.named(&action.item.name);
                text.push_str(&alloc::format!(" {name}{}\n", told.join("; ")));
            }
        }
        for flaw in self.flaws.iter().take(SHOWN) {
            let found = match flaw.regulation.and_then(|pin| book.get(pin)) {
                Some(regulation) => sentence(flaw.finding, regulation, lang),
                None => String::from(flaw.finding.rule.title(lang)),
            };
            let what = match flaw.unlawful {
                true => lang.pick("Trái quy định", "Unlawful"),
                false => lang.pick("Thiếu sót đã ghi nhận", "Irregularity"),
            };
            let (name, day) = (self.named(&flaw.name), flaw.on.text(lang));
            let basis = footnote(flaw.basis);
            text.push_str(&alloc::format!(" {what}: {name}{day}, {found}{basis}\n"));
        }
        let more = self.flaws.len().saturating_sub(SHOWN);
        if more > 0 {
            text.push_str(&match lang {
                Lang::Vi => alloc::format!(" và {more} điểm khác\n"),
                Lang::En => alloc::format!(" and {more} more\n"),
            });
        }
        if text.len() == before {
            text.push_str(lang.pick(" không có\n", " none\n"));
        }
        text
    }

    fn told_basis(&self, lang: Lang) -> String {
        let mut text = alloc::format!("4. {}\n", lang.pick("CĂN CỨ", "BASIS"));
        for (number, provision) in (1usize..).zip(&self.basis) {
            let told = provision.text(lang).to_string();
            let told = told.trim_start().trim_start_matches('(');
            let told = told.strip_suffix(')').unwrap_or(told);
            text.push_str(&alloc::format!(" [{number}] {told}\n"));
        }
        if self.basis.is_empty() {
            text.push_str(lang.pick(" không có\n", " none\n"));
        }
        text
    }
}

/// The number of a provision behind what rests on it.
fn footnote(basis: Option<usize>) -> String {
    basis.map_or_else(String::new, |number| alloc::format!(" [{number}]"))
}

/// A finding as a sentence without its article, which is told by number.
fn sentence(finding: Finding, regulation: &Regulation, lang: Lang) -> String {
    let told = finding.explain(regulation, lang).to_string();
    let place = super::why::cited(finding).and_then(|rule| regulation.provision(rule));
    let place = place.map_or_else(String::new, |place| place.text(lang).to_string());
    told.strip_suffix(place.as_str())
        .map_or(told.clone(), String::from)
}

const fn kind_word(kind: WardKind, lang: Lang) -> &'static str {
    match kind {
        WardKind::Xa => lang.pick("xã", "commune"),
        WardKind::Phuong => lang.pick("phường", "ward"),
        WardKind::ThiTran => lang.pick("thị trấn", "township"),
        WardKind::DacKhu => lang.pick("đặc khu", "special zone"),
    }
}

/// Returns whether an obligation follows from the result of a vote, so that its figures are told.
const fn about_a_result(what: ObligationKind) -> bool {
    matches!(
        what,
        ObligationKind::AnswerResult
            | ObligationKind::DecideRerun
            | ObligationKind::SettleMinutes
            | ObligationKind::SendResult
            | ObligationKind::ReceiveResult
    )
}

/// The record of a group up to a day.
struct Told<'a> {
    // The last vote for a head.
    vote: Option<VoteFigures>,
    // Each head who was recognised, by the first day in office, and how many re-runs there were before.
    elected: BTreeMap<(PersonId, NaiveDate), u32>,
    // The entries since the last election of a head was called.
    recent: Vec<(u64, &'a Recorded<Event>)>,
}

impl<'a> Told<'a> {
    fn of(log: &'a GroupLog, on: NaiveDate) -> Self {
        let mut told = Self {
            vote: None,
            elected: BTreeMap::new(),
            recent: Vec::new(),
        };
        let mut reruns = 0u32;
        for (seq, event) in log.read().filter(|(_, event)| event.on <= on) {
            if let Event::Election(event) = &event.what {
                match event {
                    election::Event::Called { .. } => {
                        reruns = 0;
                        told.recent.clear();
                    }
                    election::Event::Held { .. } | election::Event::BallotsCounted { .. } => {
                        told.vote = event.figures();
                    }
                    election::Event::VoterListCorrected { eligible, .. } => {
                        told.vote = told.vote.map(|vote| VoteFigures {
                            eligible: *eligible,
                            ..vote
                        });
                    }
                    election::Event::RerunOrdered { .. } => reruns = reruns.saturating_add(1),
                    election::Event::Recognised { tenure, .. } => {
                        told.elected.insert((tenure.person, tenure.period.from()), reruns);
                    }
                    _ => {}
                }
            }
            told.recent.push((seq, event));
        }
        told
    }

    /// Lists the irregular and the unlawful acts among the entries.
    fn flaws(&self, group: GroupId, name: &PlaceName) -> Vec<PageFlaw> {
        let mut flaws = Vec::new();
        for (seq, event) in &self.recent {
            let mut add = |finding: Finding, regulation: Option<Pin>, unlawful: bool| {
                flaws.push(PageFlaw {
                    group,
                    name: name.clone(),
                    seq: *seq,
                    on: event.on,
                    finding,
                    regulation,
                    unlawful,
                    basis: None,
                });
            };
            let judged_by = event.judged_by.map(|judged| judged.regulation);
            if let Event::UnlawfulRecorded { refusal, .. } = &event.what {
                let Refusal { regulation, .. } = *refusal;
                add(refusal.finding(), regulation.or(judged_by), true);
            }
            for finding in event.irregular.iter() {
                add(*finding, judged_by, false);
            }
        }
        flaws
    }
}
