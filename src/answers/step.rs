//! A step that is still to be taken, and why none leads to what is wished.

use alloc::string::{String, ToString};

use chrono::NaiveDate;

use crate::group::Question;
use crate::law::{Due, Pin, Role, Rule, Rulebook};
use crate::text::{Lang, Set, Text};

use super::agenda::overdue;

/// Một bước: a step of a plan, by whom, and from when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Step {
    /// The kind of act.
    pub what: Question,
    /// The bodies and posts that are competent; empty where no instrument consulted names any.
    pub by: Set<Role>,
    /// The first day on which it can be taken, if each step before it is taken on its own first day.
    pub earliest: NaiveDate,
    /// The last day on which it is in time; not regulated where no instrument consulted sets one.
    pub latest: Due,
    /// The rule that sets the last day, where one does.
    pub rule: Option<Rule>,
    /// The day from which the last day is counted, forward or backward.
    pub counted_from: Option<NaiveDate>,
    /// The day on which it was taken, if it was.
    pub done: Option<NaiveDate>,
    /// The regulation that it follows.
    pub regulation: Pin,
}

impl Step {
    /// Returns what is to be done, by whom, from when to when, and the article that sets the last day.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        let mut text = self.what.text(lang).to_string();
        if !self.by.is_empty() {
            text.push_str(&alloc::format!(" ({})", self.by.text(lang)));
        }
        if let Some(done) = self.done {
            let on = lang.pick("đã thực hiện ngày", "done on");
            text.push_str(&alloc::format!("; {on} {}", done.text(lang)));
            return self.regulation.kind.in_its_words(&text);
        }
        let from = self.earliest.text(lang);
        match self.latest {
            Due::By(last) if last == self.earliest => {
                text.push_str(&alloc::format!("; {} {from}", lang.pick("ngày", "on")));
            }
            // The time is over; the step is still to be taken.
            Due::By(last) if last < self.earliest => {
                let days = self.earliest.signed_duration_since(last).num_days();
                let by = lang.pick("chậm nhất ngày", "due");
                text.push_str(&alloc::format!("; {by} {}", last.text(lang)));
                text.push_str(&overdue(u32::try_from(days).unwrap_or(u32::MAX), lang));
            }
            Due::By(last) => {
                let last = last.text(lang);
                text.push_str(&match lang {
                    Lang::Vi => alloc::format!("; sớm nhất ngày {from}, chậm nhất ngày {last}"),
                    Lang::En => alloc::format!("; from {from}, due {last}"),
                });
            }
            Due::Unknown => {
                let unknown = Due::Unknown.text(lang);
                let limit = lang.pick("thời hạn:", "time limit:");
                text.push_str(&alloc::format!("; {limit} {unknown}"));
            }
            Due::NotRegulated => text.push_str(lang.pick(
                "; văn bản đã đọc không quy định thời hạn",
                "; no instrument consulted sets a time limit",
            )),
        }
        let regulation = book.get(self.regulation);
        let provision = self.rule.and_then(|rule| regulation?.provision(rule));
        if let Some(provision) = provision {
            text.push_str(&provision.text(lang).to_string());
        }
        self.regulation.kind.in_its_words(&text)
    }
}

/// Không thực hiện được: why no steps lead to what is wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no steps lead there: {self:?}")]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Impossible {
    /// The rulebook has no rules for the place on that day.
    UnknownRules(NaiveDate),
    /// The rules of the place and day do not have it, by this rule.
    NotProvidedFor(Rule),
    /// The vote was held already, on that day.
    AlreadyHeld(NaiveDate),
    /// Nobody is in the office that it is about, or the matter is not there.
    NothingThere,
    /// A step would be too late.
    TooLate {
        /// The step.
        step: Question,
        /// The rule that sets its last day, where one does.
        rule: Option<Rule>,
        /// Its last day.
        latest: NaiveDate,
        /// The first day that could be wished instead, if one of the next four hundred days can.
        first: Option<NaiveDate>,
        /// The regulation of the rule.
        regulation: Pin,
    },
}

impl Impossible {
    /// Returns why, with the article, and the first day that could be wished instead.
    #[must_use]
    pub fn explain(&self, book: &Rulebook, lang: Lang) -> String {
        match *self {
            Self::UnknownRules(on) => {
                let on = on.text(lang);
                match lang {
                    Lang::Vi => alloc::format!("không có bộ quy định cho địa bàn này vào ngày {on}"),
                    Lang::En => alloc::format!("no rules are known for this place on {on}"),
                }
            }
            Self::NotProvidedFor(rule) => {
                let title = rule.title(lang);
                match lang {
                    Lang::Vi => {
                        alloc::format!("quy định của địa bàn này vào ngày đó không có việc này: {title}")
                    }
                    Lang::En => {
                        alloc::format!("the rules of the place and day do not provide for it: {title}")
                    }
                }
            }
            Self::AlreadyHeld(on) => {
                let on = on.text(lang);
                match lang {
                    Lang::Vi => alloc::format!("cuộc họp bầu đã được tổ chức ngày {on}"),
                    Lang::En => alloc::format!("the vote was held on {on}"),
                }
            }
            Self::NothingThere => lang
                .pick(
                    "không có người giữ chức vụ, việc hoặc nội dung đó",
                    "there is no such office-holder, process or matter",
                )
                .to_string(),
            Self::TooLate {
                step,
                rule,
                latest,
                first,
                regulation,
            } => {
                let (step, latest) = (step.text(lang), latest.text(lang));
                let mut text = match lang {
                    Lang::Vi => alloc::format!("không kịp: {step} phải thực hiện chậm nhất ngày {latest}"),
                    Lang::En => alloc::format!("too late: {step} was due on {latest}"),
                };
                let kind = regulation.kind;
                let regulation = book.get(regulation);
                if let Some(provision) = rule.and_then(|rule| regulation?.provision(rule)) {
                    text.push_str(&provision.text(lang).to_string());
                }
                if let Some(first) = first {
                    let first = first.text(lang);
                    text.push_str(&match lang {
                        Lang::Vi => alloc::format!("; ngày sớm nhất có thể chọn: {first}"),
                        Lang::En => alloc::format!("; the first day that can be chosen: {first}"),
                    });
                }
                kind.in_its_words(&text)
            }
        }
    }
}
