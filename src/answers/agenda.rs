//! What is due for the groups of a commune: one list, its year by months, and its calendar.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::GroupId;
use crate::act::in_words_of;
use crate::group::log::GroupLog;
use crate::group::state::ResidentialGroup;
use crate::group::{Obligation, Process};
use crate::law::{Due, Period, Role, Rulebook};
use crate::place::{PlaceName, WardCode};
use crate::text::{Lang, Text};

/// Việc đến hạn của một thôn, tổ dân phố: something that is to be done, and for which group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AgendaItem {
    /// For which group.
    pub group: GroupId,
    /// Of which commune-level unit, on the day of the agenda.
    pub ward: WardCode,
    /// The name of the group on the day of the agenda.
    pub name: PlaceName,
    /// The obligation: the act, by whom and until when.
    pub due: Obligation,
    /// By how many days it is past due on the day of the agenda; 0 where it is not, or no last day is known.
    pub overdue_days: u32,
}

impl AgendaItem {
    /// Returns for which group, and what is to be done, by whom, until when and by which provision.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let due = self.due.explain(book, lang);
        let overdue = overdue(self.overdue_days, lang);
        alloc::format!("{}: {due}{overdue}", self.name)
    }

    /// The last day, where one is known.
    fn last_day(&self) -> Option<NaiveDate> {
        match self.due.until {
            Due::By(last) => Some(last),
            Due::Unknown | Due::NotRegulated => None,
        }
    }
}

/// Chương trình công tác: what is due for the groups of a commune on a day, past due and to come.
///
/// In the order of the last days; what cannot be counted comes after, and what has no time last. Of equal ones the
/// order is that in which the groups were given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Agenda {
    on: NaiveDate,
    items: Vec<AgendaItem>,
}

impl Agenda {
    /// Returns what is due for groups on a day.
    ///
    /// A group answers for days from its last act onward. For an earlier day take [`of_logs`](Self::of_logs).
    ///
    /// ```
    /// # use to_dan_pho::answers::Agenda;
    /// # use to_dan_pho::{GroupId, ResidentialGroup, Rulebook};
    /// # use std::collections::BTreeMap;
    /// let register: BTreeMap<GroupId, ResidentialGroup> = BTreeMap::new();
    /// let groups = register.iter().map(|(id, group)| (*id, group));
    /// let agenda = Agenda::of(groups, "2026-08-01".parse().unwrap(), &Rulebook::builtin());
    /// assert_eq!(agenda.iter().count(), 0);
    /// ```
    #[must_use]
    pub fn of<'a>(
        groups: impl IntoIterator<Item = (GroupId, &'a ResidentialGroup)>,
        on: NaiveDate,
        book: &Rulebook,
    ) -> Self {
        let mut agenda = Self {
            on,
            items: Vec::new(),
        };
        for (id, group) in groups {
            agenda.add(id, group, book);
        }
        agenda.items.sort_by_key(|item| item.due.order());
        agenda
    }

    /// Returns what was due for groups on a day, a past one too: each group is taken as its log knows it on that day
    /// ([`GroupLog::group_on`]). A group that was not there yet has nothing due.
    ///
    /// ```
    /// use to_dan_pho::answers::Agenda;
    /// use to_dan_pho::procedures::election::{Call, Command};
    /// # use to_dan_pho::group::{ObligationKind, Register};
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, PersonId, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// let chair = Actor::WardChair(PersonId::from_u128(9));
    /// log.act(&book, chair, day("2026-07-30"), Command::Call(Call::on(day("2026-08-23"))))?;
    /// // On the day before the call an election was due; since then its steps are.
    /// let what = |on| Agenda::of_logs([&log], day(on), &book).iter().map(|item| item.due.what).collect::<Vec<_>>();
    /// assert!(what("2026-07-29").contains(&ObligationKind::ElectionInVacancy));
    /// assert!(what("2026-07-30").contains(&ObligationKind::SetUpTeam));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn of_logs<'a>(logs: impl IntoIterator<Item = &'a GroupLog>, on: NaiveDate, book: &Rulebook) -> Self {
        let mut agenda = Self {
            on,
            items: Vec::new(),
        };
        for log in logs {
            let past = log.entries().iter().any(|entry| entry.event.on > on);
            let then = past.then(|| log.group_on(on)).flatten();
            let group = if past { then.as_ref() } else { log.group() };
            if let Some(group) = group {
                agenda.add(log.id(), group, book);
            }
        }
        agenda.items.sort_by_key(|item| item.due.order());
        agenda
    }

    fn add(&mut self, id: GroupId, group: &ResidentialGroup, book: &Rulebook) {
        let on = self.on;
        let items = group.obligations(on, book);
        self.items.extend(items.iter().map(|due| AgendaItem {
            group: id,
            ward: group.ward_on(on).code,
            name: group.name_on(on).clone(),
            due,
            overdue_days: due.overdue_days(on),
        }));
    }

    /// Returns the day of the agenda.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// Lists what is due, in order.
    pub fn iter(&self) -> impl Iterator<Item = &AgendaItem> {
        self.items.iter()
    }

    /// Lists what is past due.
    pub fn overdue(&self) -> impl Iterator<Item = &AgendaItem> {
        self.iter().filter(|item| item.due.is_overdue(self.on))
    }

    /// Returns the part of it that a body or post has to do, alone or as one of several. What nobody is named for is in
    /// no such part.
    ///
    /// ```
    /// use to_dan_pho::answers::Agenda;
    /// use to_dan_pho::law::Role;
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, PersonId, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(to_dan_pho::law::Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// # let chair = Actor::WardChair(PersonId::from_u128(9));
    /// # use to_dan_pho::procedures::election::{Call, Command};
    /// log.act(&book, chair, day("2026-07-30"), Command::Call(Call::on(day("2026-08-23"))))?;
    /// let agenda = Agenda::of_logs([&log], day("2026-07-31"), &book);
    /// // The team gives notice and holds the vote.
    /// assert_eq!(agenda.by(Role::ElectionTeam).iter().count(), 2);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn by(self, role: Role) -> Self {
        self.retain(|item| item.due.by.contains(role))
    }

    /// Returns the part of it whose last day lies in a period. What has no last day is in no such part.
    ///
    /// ```
    /// use to_dan_pho::answers::Agenda;
    /// use to_dan_pho::law::Period;
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, PersonId, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(to_dan_pho::law::Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// # let chair = Actor::WardChair(PersonId::from_u128(9));
    /// # use to_dan_pho::procedures::election::{Call, Command};
    /// log.act(&book, chair, day("2026-07-30"), Command::Call(Call::on(day("2026-08-23"))))?;
    /// let agenda = Agenda::of_logs([&log], day("2026-07-31"), &book);
    /// // The list is due fifteen days before the vote, the team ten, the posting seven.
    /// let first_half = Period::since(day("2026-08-01")).ending(day("2026-08-17"));
    /// assert_eq!(agenda.within(first_half).iter().count(), 3);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn within(self, period: Period) -> Self {
        self.retain(|item| item.last_day().is_some_and(|last| period.contains(last)))
    }

    fn retain(mut self, wanted: impl Fn(&AgendaItem) -> bool) -> Self {
        self.items.retain(wanted);
        self
    }

    /// Lists the twelve months of a year, each with what has its last day in it.
    ///
    /// ```
    /// use to_dan_pho::answers::Agenda;
    /// # use to_dan_pho::law::Role;
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, PersonId, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(to_dan_pho::law::Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// # let chair = Actor::WardChair(PersonId::from_u128(9));
    /// # use to_dan_pho::procedures::election::{Call, Command};
    /// log.act(&book, chair, day("2026-07-30"), Command::Call(Call::on(day("2026-08-23"))))?;
    /// let agenda = Agenda::of_logs([&log], day("2026-07-31"), &book);
    /// let busiest = agenda.year(2026).max_by_key(|(_, items)| items.len());
    /// assert_eq!(busiest.map(|(month, items)| (month, items.len())), Some((8, 5)));
    /// # Ok(())
    /// # }
    /// ```
    pub fn year(&self, year: i32) -> impl Iterator<Item = (u32, Vec<&AgendaItem>)> {
        (1..=12).map(move |month| {
            let of_month = |last: NaiveDate| (last.year(), last.month()) == (year, month);
            let items = self.iter().filter(|item| item.last_day().is_some_and(of_month));
            (month, items.collect())
        })
    }

    /// Returns the agenda as text, one item a line.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let lines = self
            .iter()
            .map(|item| alloc::format!("{}\n", item.explain(book, lang)));
        lines.collect()
    }

    /// Returns the agenda as an iCalendar text, which every calendar program reads: an event of a whole day for the last
    /// day of each item. What has no last day is left out.
    ///
    /// The stamp is the time at which the text is made, in UTC. An item keeps its identifier, which is made from its
    /// group, process, matter and rule: a program that reads the text again moves the event, and adds no second one.
    ///
    /// # Law
    /// RFC 5545: lines end with CRLF and are folded at 75 octets (3.1), commas, semicolons, backslashes and new lines are
    /// escaped (3.3.11), and the end of an event of whole days is the day after it (3.6.1).
    ///
    /// ```
    /// use to_dan_pho::answers::Agenda;
    /// use to_dan_pho::procedures::election::{Call, Command};
    /// # use to_dan_pho::group::Register;
    /// # use to_dan_pho::law::Province;
    /// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
    /// # use to_dan_pho::{Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
    /// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
    /// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
    /// # let book = Rulebook::builtin();
    /// # let mut log = GroupLog::new(GroupId::from_u128(1));
    /// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
    /// # let chair = Actor::WardChair(PersonId::from_u128(9));
    /// log.act(&book, chair, day("2026-07-30"), Command::Call(Call::on(day("2026-08-23"))))?;
    /// let stamp = "2026-07-31T01:00:00".parse().unwrap();
    /// let calendar = Agenda::of_logs([&log], day("2026-07-31"), &book).calendar(stamp, &book, Lang::En);
    /// assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    /// // The list of candidates, fifteen days before the vote.
    /// assert!(calendar.contains("DTSTART;VALUE=DATE:20260808\r\nDTEND;VALUE=DATE:20260809\r\n"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn calendar(&self, stamp: NaiveDateTime, book: &Rulebook, lang: Lang) -> String {
        let mut text = String::new();
        line(&mut text, "BEGIN:VCALENDAR");
        line(&mut text, "VERSION:2.0");
        line(
            &mut text,
            &alloc::format!("PRODID:-//to-dan-pho//to-dan-pho//{}", lang.pick("VI", "EN")),
        );
        line(&mut text, "CALSCALE:GREGORIAN");
        for item in self.iter() {
            if let Some(last) = item.last_day() {
                event(&mut text, item, last, stamp, book, lang);
            }
        }
        line(&mut text, "END:VCALENDAR");
        text
    }
}

/// Returns by how many days something is past due, as the end of a sentence; nothing where it is not.
pub(super) fn overdue(days: u32, lang: Lang) -> String {
    match (days, lang) {
        (0, _) => String::new(),
        (days, Lang::Vi) => alloc::format!("; quá hạn {} ngày", days.text(lang)),
        (1, Lang::En) => String::from("; 1 day overdue"),
        (days, Lang::En) => alloc::format!("; {} days overdue", days.text(lang)),
    }
}

/// Writes the event of an item.
fn event(
    text: &mut String,
    item: &AgendaItem,
    last: NaiveDate,
    stamp: NaiveDateTime,
    book: &Rulebook,
    lang: Lang,
) {
    let what = alloc::format!("{}: {}", item.name, item.due.what.text(lang));
    let what = in_words_of(item.due.regulation.map(|pin| pin.kind), &what);
    line(text, "BEGIN:VEVENT");
    line(text, &alloc::format!("UID:{}", uid(item)));
    let (hour, minute, second) = (stamp.hour(), stamp.minute(), stamp.second());
    let made = basic(stamp.date());
    line(
        text,
        &alloc::format!("DTSTAMP:{made}T{hour:02}{minute:02}{second:02}Z"),
    );
    line(text, &alloc::format!("DTSTART;VALUE=DATE:{}", basic(last)));
    // Without an end an event of whole days is of one day.
    if let Some(end) = last.succ_opt() {
        line(text, &alloc::format!("DTEND;VALUE=DATE:{}", basic(end)));
    }
    line(text, &alloc::format!("SUMMARY:{}", escaped(&what)));
    let explained = item.due.explain(book, lang);
    line(text, &alloc::format!("DESCRIPTION:{}", escaped(&explained)));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
}

/// The identifier of an item's event. No process has two items with a last day by one rule.
fn uid(item: &AgendaItem) -> String {
    let Obligation {
        process,
        matter,
        rule,
        ..
    } = item.due;
    let process = match process {
        Process::HeadOffice => "head-office",
        Process::Election => "election",
        Process::DeputyElection => "deputy-election",
        Process::Selection => "selection",
        Process::Delegation => "delegation",
        Process::Relief => "relief",
        Process::Meeting => "meeting",
        Process::Conference => "conference",
    };
    let matter = matter.map_or_else(String::new, |matter| alloc::format!("{matter}/"));
    alloc::format!("{}/{process}/{matter}{}@to-dan-pho", item.group, rule.id())
}

/// A day as `20260914`.
fn basic(day: NaiveDate) -> String {
    alloc::format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// The most octets of a line of an iCalendar text, without its end.
const LINE: usize = 75;

/// Adds a line, folded so that no character is split, and its end.
fn line(text: &mut String, content: &str) {
    let mut length = 0usize;
    for character in content.chars() {
        let next = length.saturating_add(character.len_utf8());
        length = if next > LINE {
            text.push_str("\r\n ");
            // The space that begins the line counts.
            character.len_utf8().saturating_add(1)
        } else {
            next
        };
        text.push(character);
    }
    text.push_str("\r\n");
}

/// A value of the type TEXT. Other control characters than the end of a line cannot stand in one.
fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}
