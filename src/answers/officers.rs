//! Who holds which office on a day, and what each rests on.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::in_words_of;
use crate::group::log::GroupLog;
use crate::group::{Acting, Ended, Event};
use crate::law::{Period, Power, UnitKind};
use crate::office::{Change, Office, Origin, Suspended, Tenure};
use crate::procedures::delegation::Capacity;
use crate::procedures::{delegation, deputy, election, vacancy};
use crate::text::{Lang, Text};

use super::why::Fact;

/// Người giữ chức vụ: somebody who holds an office on a day, and the entries of the log on which that rests.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InOffice<'a> {
    /// The office, the person, from when to when, and whether it was judged or stated.
    pub tenure: Tenure,
    /// The suspension, where the person is suspended on the day.
    pub suspended: Option<Suspended>,
    /// The acts that gave the office and changed its term, from the one that opened the process to the last; of a stated tenure
    /// the statement alone.
    pub rests_on: Vec<Fact<'a>>,
}

/// Ai giữ chức vụ gì: who holds which office and post of a group on a day, and who may act for the head.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Officers<'a> {
    /// The day.
    pub on: NaiveDate,
    /// The kind of the group on the day: a thôn or a tổ dân phố.
    pub kind: UnitKind,
    /// The head.
    pub head: Option<InOffice<'a>>,
    /// The provisional head; never beside a head.
    pub provisional: Option<InOffice<'a>>,
    /// The deputies and participants.
    pub beside: Vec<InOffice<'a>>,
    /// The head of the Front committee, once on record.
    pub front_head: Option<PersonId>,
    /// The secretary of the party cell, once on record.
    pub cell_secretary: Option<PersonId>,
    /// Each power of the head with the person who may use it on the day, and in what capacity.
    pub acting: Vec<(Power, Acting)>,
    /// The act by which the head delegated, where somebody acts for the head.
    pub delegated_by: Option<Fact<'a>>,
    /// The last process of each kind that had ended by the day, and how.
    pub ended: Vec<Ended>,
}

impl<'a> Officers<'a> {
    /// Returns who holds which office on a day, a past day too; none before the group was there.
    ///
    /// ```
    /// use to_dan_pho::answers::Officers;
    /// use to_dan_pho::testing::{self, Stage, group_at};
    /// use to_dan_pho::law::Province;
    /// # use to_dan_pho::Rulebook;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (book, day) = (Rulebook::builtin(), testing::day("2024-06-03"));
    /// let log = group_at(Stage::WithHead, Province::HA_NOI, day, &book);
    /// let officers = Officers::on(&log, day).ok_or("not registered")?;
    /// let head = officers.head.ok_or("no head")?;
    /// // From the call of the election to the recognition.
    /// assert!(head.rests_on.len() > 5);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn on(log: &'a GroupLog, on: NaiveDate) -> Option<Self> {
        let group = log.group_on(on)?;
        let history = log.history();
        let suspended: Vec<_> = history.suspended_on(on).collect();
        let held = |tenure: Tenure| InOffice {
            tenure,
            suspended: suspended.iter().copied().find(|s| s.of(tenure)),
            rests_on: rests_on(log, tenure),
        };
        let acting: Vec<_> = Power::ALL
            .iter()
            .flat_map(|power| history.may_act(*power, on).map(|acting| (*power, acting)))
            .collect();
        let for_the_head = acting
            .iter()
            .any(|(_, acting)| acting.capacity == Capacity::ForTheHead);
        let granted = log.read().filter(|(_, event)| {
            event.on <= on && matches!(event.what, Event::Delegation(delegation::Event::Granted { .. }))
        });
        let delegated_by = granted.last().filter(|_| for_the_head);
        Some(Self {
            on,
            kind: group.kind_on(on),
            head: history.head_on(on).map(held),
            provisional: history.provisional_on(on).map(held),
            beside: history.deputies_on(on).map(held).collect(),
            front_head: group.front_head(),
            cell_secretary: group.cell_secretary(),
            acting,
            delegated_by: delegated_by.map(|(seq, event)| Fact { seq, event }),
            ended: group.ended().collect(),
        })
    }

    /// Returns who holds which office from when to when, whether that was judged or stated, and the entries on which it rests, a
    /// line each.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let on = self.on.text(lang);
        let mut text = match lang {
            Lang::Vi => alloc::format!("Ngày {on}:"),
            Lang::En => alloc::format!("On {on}:"),
        };
        let all = self.head.iter().chain(&self.provisional).chain(&self.beside);
        let mut somebody = false;
        for held in all {
            somebody = true;
            let tenure = held.tenure;
            text.push_str(&alloc::format!(
                "\n{} {}: ",
                tenure.office.text(lang),
                tenure.person.uuid()
            ));
            text.push_str(&tenure.period.text(lang).to_string());
            if tenure.origin == Origin::Stated {
                text.push_str(&alloc::format!(" ({})", tenure.origin.text(lang)));
            }
            for fact in &held.rests_on {
                text.push_str(&alloc::format!("\n  {}", fact.text(lang)));
            }
        }
        if !somebody {
            text.push_str(lang.pick(" không có ai giữ chức vụ", " nobody holds an office"));
        }
        if let Some(fact) = self.delegated_by {
            let by = lang.pick("ủy quyền theo", "delegated by");
            text.push_str(&alloc::format!("\n{by} {}", fact.text(lang)));
        }
        self.kind.in_its_words(&text)
    }
}

/// Finds the entries on which a tenure rests.
fn rests_on(log: &GroupLog, tenure: Tenure) -> Vec<Fact<'_>> {
    let mut of_process = [Vec::new(), Vec::new(), Vec::new()];
    let mut found = Vec::new();
    for (seq, event) in log.read() {
        let fact = Fact { seq, event };
        let (place, opens) = match &event.what {
            Event::Election(what) => (0, matches!(what, election::Event::Called { .. })),
            Event::DeputyElection(what) => (1, matches!(what, election::Event::Called { .. })),
            Event::Deputy(what) => {
                let opened = matches!(
                    what,
                    deputy::Event::Opened { .. } | deputy::Event::ParticipantOpened { .. }
                );
                (2, opened)
            }
            Event::PositionStated(position) => {
                let stated = |t: &Tenure| t.same_as(tenure);
                if position.tenures.iter().any(|t| stated(&t.now())) {
                    found = alloc::vec![fact];
                }
                continue;
            }
            Event::Vacancy(vacancy::Event::TermChanged { tenure: changed, .. })
                if changed.same_as(tenure) =>
            {
                found.push(fact);
                continue;
            }
            other => {
                if let Some(Change::Given(given)) = other.change(event.by, event.on)
                    && given.same_as(tenure)
                {
                    found = alloc::vec![fact];
                }
                continue;
            }
        };
        let Some(chain) = of_process.get_mut(place) else {
            continue;
        };
        if opens {
            chain.clear();
        }
        chain.push(fact);
        if let Some(Change::Given(given)) = event.what.change(event.by, event.on)
            && given.same_as(tenure)
        {
            found = core::mem::take(chain);
        }
    }
    found
}

/// Lịch sử một chức vụ: who held an office in a stretch of time, and when nobody did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OfficeHistory {
    /// The office.
    pub office: Office,
    /// The kind of the group: a thôn or a tổ dân phố; none before it is registered.
    pub kind: Option<UnitKind>,
    /// In which stretch of time.
    pub within: Period,
    /// The tenures, in the order of the first days; each whole, also where it began before or ends after the stretch.
    pub tenures: Vec<Tenure>,
    /// The stretches in which nobody held it.
    pub vacancies: Vec<Period>,
}

impl OfficeHistory {
    /// Returns who held an office in a stretch of time, and when nobody did.
    ///
    /// ```
    /// use to_dan_pho::answers::OfficeHistory;
    /// use to_dan_pho::law::{Period, Province};
    /// use to_dan_pho::office::Office;
    /// use to_dan_pho::testing::{self, Stage, group_at};
    /// # use to_dan_pho::Rulebook;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let book = Rulebook::builtin();
    /// let log = group_at(Stage::WithHead, Province::HA_NOI, testing::day("2024-06-03"), &book);
    /// let year = Period::new(testing::day("2024-01-01"), testing::day("2025-01-01"))?;
    /// let heads = OfficeHistory::of(&log, Office::Head, year);
    /// assert_eq!((heads.tenures.len(), heads.vacancies.len()), (1, 1));
    /// assert!(heads.vacant_days().is_some_and(|days| days < 366));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn of(log: &GroupLog, office: Office, within: Period) -> Self {
        let history = log.history();
        let of_office = history.tenures().iter().copied().filter(|t| t.office == office);
        let mut tenures: Vec<_> = of_office.filter(|t| t.period.overlaps(within)).collect();
        tenures.sort_by_key(|t| t.period.from());
        let mut vacancies = Vec::new();
        // The first day from which it is not known yet whether somebody held it; none once somebody does without an end.
        let mut from = Some(within.from());
        for tenure in &tenures {
            let Some(day) = from else { break };
            if let Ok(gap) = Period::new(day, tenure.period.from()) {
                vacancies.push(gap);
            }
            from = tenure.period.until().map(|until| until.max(day));
        }
        match (from, within.until()) {
            (Some(day), Some(until)) => vacancies.extend(Period::new(day, until)),
            (Some(day), None) => vacancies.push(Period::since(day)),
            (None, _) => {}
        }
        Self {
            office,
            kind: log.group().map(|group| group.kind()),
            within,
            tenures,
            vacancies,
        }
    }

    /// Returns for how many days nobody held the office; none where a vacancy has no end.
    #[must_use]
    pub fn vacant_days(&self) -> Option<u32> {
        let lengths = self.vacancies.iter().map(|vacancy| {
            let until = vacancy.until()?;
            u32::try_from(until.signed_duration_since(vacancy.from()).num_days()).ok()
        });
        lengths.sum()
    }

    /// Returns who held the office, and when nobody did, a line each in the order of the days.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let mut lines: Vec<(NaiveDate, String)> = Vec::new();
        for tenure in &self.tenures {
            let stated = match tenure.origin {
                Origin::Stated => alloc::format!(" ({})", tenure.origin.text(lang)),
                Origin::Judged => String::new(),
            };
            let who = alloc::format!("{}: {}{stated}", tenure.person.uuid(), tenure.period.text(lang));
            lines.push((tenure.period.from(), who));
        }
        for vacancy in &self.vacancies {
            let days = vacancy
                .until()
                .map(|until| until.signed_duration_since(vacancy.from()).num_days());
            let long = match (days, lang) {
                (None, _) => String::new(),
                (Some(days), Lang::Vi) => alloc::format!(", {days} ngày"),
                (Some(1), Lang::En) => String::from(", 1 day"),
                (Some(days), Lang::En) => alloc::format!(", {days} days"),
            };
            let nobody = lang.pick("khuyết", "vacant");
            lines.push((
                vacancy.from(),
                alloc::format!("{nobody}: {}{long}", vacancy.text(lang)),
            ));
        }
        lines.sort();
        let mut text = self.office.text(lang).to_string();
        for (_, line) in lines {
            text.push('\n');
            text.push_str(&line);
        }
        in_words_of(self.kind, &text)
    }
}
