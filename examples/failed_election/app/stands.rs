//! How the group stands on a day: who leads it, and what the ward owes it.

use chrono::NaiveDate;
use to_dan_pho::law::Due;
use to_dan_pho::procedure::Receipt;
use to_dan_pho::procedures::election::Election;
use to_dan_pho::{Lang, Rule, Text};

use super::teller::Teller;

/// By which rule the ward owes, until when, and whether that is past.
pub type Debt = (Rule, Due, bool);

impl Teller {
    /// Who leads the group on a day, and what the ward owes it; the article only when it is news.
    pub(super) fn stands(&mut self, on: NaiveDate) {
        let lang = self.lang;
        let group = self.group.as_ref().unwrap();
        let leads = match group.head_on(on).or_else(|| group.provisional_on(on)) {
            Some(t) => format!("{}, {}", self.who(t.person), t.office.text(lang)),
            None => lang.pick("không có ai", "nobody").to_owned(),
        };
        let dated = |receipt: &Receipt| receipt.due != Due::NotRegulated;
        let answer = self.election().and_then(Election::receipt).filter(dated);
        let owed: Vec<_> = group
            .obligations_on(on)
            .map(|owed| (owed.rule, owed.due, owed.overdue(on)))
            .chain(answer.map(|receipt| (Rule::RecognitionWithin, receipt.due, receipt.overdue(on))))
            .collect();
        let told: Vec<String> = owed.iter().map(|debt| self.debt(*debt, on)).collect();
        let told = match told[..] {
            [] => lang.pick("không có", "nothing").to_owned(),
            _ => told.join("; "),
        };
        self.owed = owed;
        let line = match lang {
            Lang::Vi => format!("Điều hành tổ: {leads}. Việc của cấp xã: {told}."),
            Lang::En => format!("The group is led by: {leads}. Due from the People's Committee: {told}."),
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
            Rule::ElectionInVacancy => lang.pick("bầu Tổ trưởng", "the election of a head"),
            _ => of.title(lang),
        };
        if due == Due::NotRegulated {
            return format!("{what}, {} {}", lang.pick("thời hạn", "by when:"), due.text(lang));
        }
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
}
