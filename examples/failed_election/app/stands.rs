//! The state of the group on a day: its leader, and the obligations.

use chrono::NaiveDate;
use to_dan_pho::group::{Obligation, Process};
use to_dan_pho::law::Due;
use to_dan_pho::{Lang, Text};

use super::teller::Teller;

impl Teller {
    /// Tells the leader of the group on a day, and the obligations of its office of head and of the election; how a day was counted,
    /// and the article, only when it is news.
    pub(super) fn stands(&mut self, on: NaiveDate) {
        let lang = self.lang;
        let group = self.group.as_ref().unwrap();
        let leads = match group.head_on(on).or_else(|| group.provisional_on(on)) {
            Some(t) => format!("{}, {}", self.who(t.person), t.office.text(lang)),
            None => lang.pick("chưa có", "none").to_owned(),
        };
        let due: Vec<_> = group
            .obligations(on, &self.book)
            .iter()
            .filter(|due| matches!(due.process, Process::HeadOffice | Process::Election))
            .collect();
        let told: Vec<String> = due.iter().map(|due| self.told_due(*due, on)).collect();
        let told = match told[..] {
            [] => lang.pick("không", "nothing").to_owned(),
            _ => told.join("; "),
        };
        self.due = due;
        let line = match lang {
            Lang::Vi => format!("Người điều hành tổ dân phố: {leads}. Việc đến hạn: {told}."),
            Lang::En => format!("Head or provisional head: {leads}. Due: {told}."),
        };
        self.wrapped(&format!("  [{}] ", on.text(lang)), &line);
    }

    fn told_due(&self, due: Obligation, on: NaiveDate) -> String {
        let lang = self.lang;
        let told = if !self.due.contains(&due) {
            due.explain(&self.book, lang)
        } else {
            let what = due.what.text(lang);
            match due.until {
                Due::By(last) => format!(
                    "{what}, {} {}",
                    lang.pick("chậm nhất ngày", "due"),
                    last.text(lang)
                ),
                _ => what.to_string(),
            }
        };
        match (due.overdue_days(on), lang) {
            (0, _) => told,
            (days, Lang::Vi) => format!("{told}, đã quá hạn {days:02} ngày"),
            (1, Lang::En) => format!("{told}, overdue by 1 day"),
            (days, Lang::En) => format!("{told}, overdue by {days} days"),
        }
    }
}
