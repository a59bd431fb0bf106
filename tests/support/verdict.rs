//! An act and what came of it, for tests that say what must come of it.

use chrono::NaiveDate;
use to_dan_pho::act::{Evidence, Finding};
use to_dan_pho::group::{self, Command, Event};
use to_dan_pho::law::edition::Span;
use to_dan_pho::law::{Due, Regulation};
use to_dan_pho::procedure;
use to_dan_pho::procedures::election::{self, Outcome};
use to_dan_pho::procedures::{conference, delegation, deputy, meeting, relief, vacancy};
use to_dan_pho::{Actor, Lang, Rule};

use super::{World, day};

/// How a text is named in the two languages.
pub struct Named(pub &'static str, pub &'static str);

impl Named {
    /// A place in it, from the short form `6(1)a`, as it must be printed in Vietnamese and English.
    pub fn at(&self, place: &str) -> [String; 2] {
        let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
        let article = digits(place);
        let rest = place.strip_prefix(article.as_str()).unwrap();
        let (clause, point) = match rest.strip_prefix('(') {
            Some(rest) => rest.split_once(')').unwrap(),
            None => ("", rest),
        };
        let mut said = [self.0.to_owned(), self.1.to_owned()];
        for (vi, en, part) in [
            ("Điều", "Article", article.as_str()),
            ("khoản", "clause", clause),
            ("điểm", "point", point),
        ] {
            if !part.is_empty() {
                said[0] = format!("{vi} {part} {}", said[0]);
                let link = if en == "Article" { " of" } else { "," };
                said[1] = format!("{en} {part}{link} {}", said[1]);
            }
        }
        said
    }

    /// The text as a whole.
    pub fn whole(&self) -> [String; 2] {
        self.at("")
    }
}

/// What came of an act.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Why it was refused, if it was.
    pub refused: Option<Finding>,
    /// What was irregular in it.
    pub irregular: Vec<Finding>,
    /// What was counted, where votes were.
    pub outcome: Option<Outcome>,
    /// What came of a meeting on the relief of the head.
    pub meeting: Option<procedure::Outcome>,
    /// What the residents' vote came to, where they voted on a matter.
    pub decided: Option<procedure::Outcome>,
    /// The due date the act set: of the ward's answer, or of a re-run.
    pub due: Option<Due>,
    /// The regulation it was judged by, where there is one.
    pub regulation: Option<Regulation>,
}

impl World {
    /// Does an act and tells what came of it.
    pub fn judge(&mut self, by: Actor, on: &str, what: Command) -> Verdict {
        let pin = self.group.as_ref().and_then(|group| match &what {
            Command::Election(_) => group.election().map(election::Election::regulation),
            Command::DeputyElection(_) => group.deputy_election().map(election::Election::regulation),
            Command::Deputy(_) => group.selection().map(deputy::Selection::regulation),
            Command::Relief(_) => group.relief().map(relief::Relief::regulation),
            Command::Meeting { matter, .. } => group.matter(*matter).map(meeting::Decision::regulation),
            Command::Conference(what) if !matches!(what, conference::Command::Plan(_)) => {
                group.conference().map(conference::Conference::regulation)
            }
            _ => None,
        });
        let regulation = match (pin, &self.group) {
            (Some(pin), _) => self.book.get(pin),
            (None, None) => match &what {
                Command::Register(r) => {
                    let kind = r.unit_kind();
                    kind.and_then(|kind| self.book.at(r.ward.province, kind, day(on)))
                }
                _ => None,
            },
            (None, Some(group)) => self.book.at(group.ward().province, group.kind(), day(on)),
        };
        let mut verdict = Verdict {
            regulation: regulation.cloned(),
            ..Verdict::default()
        };
        match self.act(by, on, what) {
            Ok(done) => {
                verdict.irregular = done.irregular.iter().copied().collect();
                match &done.what {
                    Event::Election(
                        election::Event::Held {
                            outcome, rerun_due, ..
                        }
                        | election::Event::BallotsCounted {
                            outcome, rerun_due, ..
                        },
                    )
                    | Event::DeputyElection(election::Event::Held {
                        outcome, rerun_due, ..
                    }) => {
                        verdict.outcome = Some(*outcome);
                        verdict.due = Some(*rerun_due);
                    }
                    Event::Relief(
                        relief::Event::Held { outcome, .. } | relief::Event::BallotsCounted { outcome, .. },
                    ) => {
                        verdict.meeting = Some(*outcome);
                    }
                    Event::Relief(relief::Event::Received(due))
                    | Event::DeputyElection(election::Event::Received(due))
                    | Event::Election(election::Event::Received(due))
                    | Event::Deputy(deputy::Event::Received { due, .. })
                    | Event::Conference(conference::Event::Held { next: due, .. })
                    | Event::Meeting {
                        event: meeting::Event::Received(due),
                        ..
                    } => verdict.due = Some(*due),
                    Event::Meeting { event, .. } => verdict.decided = event.outcome(),
                    _ => {}
                }
            }
            Err(refusal) => verdict.refused = Some(refusal.finding()),
        }
        verdict
    }

    /// [`judge`](Self::judge) of an act of the election.
    pub fn election(&mut self, by: Actor, on: &str, what: election::Command) -> Verdict {
        self.judge(by, on, Command::Election(what))
    }

    /// [`judge`](Self::judge) of an act of the choice of a deputy.
    pub fn deputy(&mut self, by: Actor, on: &str, what: deputy::Command) -> Verdict {
        self.judge(by, on, Command::Deputy(what))
    }

    /// [`judge`](Self::judge) of an act on the head's authority.
    pub fn authority(&mut self, by: Actor, on: &str, what: delegation::Command) -> Verdict {
        self.judge(by, on, Command::Delegation(what))
    }

    /// [`judge`](Self::judge) of an act of the relief of the head.
    pub fn leaving(&mut self, by: Actor, on: &str, what: relief::Command) -> Verdict {
        self.judge(by, on, Command::Relief(what))
    }

    /// [`judge`](Self::judge) of an act about a vacant office.
    pub fn vacating(&mut self, by: Actor, on: &str, what: vacancy::Command) -> Verdict {
        self.judge(by, on, Command::Vacancy(what))
    }

    /// The rules of which no text speaks when this is done.
    pub fn unregulated(&self, by: Actor, on: &str, what: Command) -> Vec<Rule> {
        let act = to_dan_pho::Act {
            by,
            on: day(on),
            what,
        };
        group::missing(self.group.as_ref(), &act, &self.book).unregulated
    }
}

impl Verdict {
    /// What was found of a rule: as refusal, irregularity, or reason of the outcome.
    pub fn finding(&self, rule: Rule) -> Option<Finding> {
        let reason = self.outcome.and_then(Outcome::why);
        let reason = reason.or_else(|| self.decided.and_then(procedure::Outcome::why));
        self.refused
            .into_iter()
            .chain(self.irregular.iter().copied())
            .chain(reason)
            .chain(self.meeting.and_then(procedure::Outcome::why))
            .find(|f| f.rule == rule)
    }

    /// It was accepted with nothing irregular in it.
    #[track_caller]
    pub fn lawful(self) {
        assert_eq!((self.refused, self.irregular), (None, Vec::new()));
    }

    /// It was accepted, and this rule was kept.
    #[track_caller]
    pub fn keeps(self, rule: Rule) {
        assert_eq!(self.refused, None);
        assert!(
            self.irregular.iter().all(|f| f.rule != rule),
            "{:?}",
            self.irregular
        );
    }

    /// It was refused by this rule, with these numbers and this article.
    #[track_caller]
    pub fn refused(self, rule: Rule, evidence: Evidence, article: [String; 2]) {
        assert_eq!(self.refused, Some(Finding { rule, evidence }));
        self.cites(Finding { rule, evidence }, article);
    }

    /// It was refused by a rule of the record.
    #[track_caller]
    pub fn refused_as(self, rule: Rule) {
        assert_eq!(self.refused.map(|f| f.rule), Some(rule));
    }

    /// It was accepted as irregular by this rule, with these numbers and this article.
    #[track_caller]
    pub fn irregular(self, rule: Rule, evidence: Evidence, article: [String; 2]) {
        assert_eq!(self.refused, None);
        let found = self.irregular.iter().find(|f| f.rule == rule);
        assert_eq!(found, Some(&Finding { rule, evidence }), "{:?}", self.irregular);
        self.cites(Finding { rule, evidence }, article);
    }

    /// The vote came to this, for this reason, numbers and article.
    #[track_caller]
    pub fn came_to(
        self,
        outcome: fn(Finding) -> Outcome,
        rule: Rule,
        evidence: Evidence,
        article: [String; 2],
    ) {
        assert_eq!(self.outcome, Some(outcome(Finding { rule, evidence })));
        self.cites(Finding { rule, evidence }, article);
    }

    /// What came of a vote is explained with this article.
    #[track_caller]
    pub fn cited(&self, finding: Finding, article: [String; 2]) {
        self.cites(finding, article);
    }

    /// The explanation opens its ground with this article, in both languages.
    #[track_caller]
    pub fn cites(&self, finding: Finding, article: [String; 2]) {
        let regulation = self.regulation.as_ref().unwrap();
        for (lang, article) in [Lang::Vi, Lang::En].into_iter().zip(article) {
            let said = finding.explain(regulation, lang).to_string();
            let cited = [')', ';'].map(|end| format!("({article}{end}"));
            assert!(
                cited.iter().any(|cited| said.contains(cited.as_str())),
                "{said:?} does not cite {article:?}"
            );
        }
    }
}

/// So many days ahead, of so many required; none where it was never done.
pub fn ahead(observed: Option<i32>, required: u16) -> Evidence {
    Evidence::Ahead {
        observed,
        required: Span::Days(required),
    }
}

/// So many of so many, with the fewest that were needed.
pub fn share(votes: u32, of: u32, needed: u32) -> Evidence {
    Evidence::Share { votes, of, needed }
}

/// A day against the first or last that could be.
pub fn dates(observed: &str, bound: &str) -> Evidence {
    Evidence::Dates {
        observed: day(observed),
        bound: day(bound),
    }
}

/// A day so many days before another.
pub fn before(of: &str, days: u64) -> String {
    day(of)
        .checked_sub_days(chrono::Days::new(days))
        .unwrap()
        .to_string()
}

/// The last day something can be done, as a due date.
pub fn by(last: &str) -> Due {
    Due::By(day(last))
}

/// A candidate born on a day, so old on another, and living so.
pub fn standing(
    n: u128,
    (born, on): (NaiveDate, NaiveDate),
    residence: to_dan_pho::law::Residence,
) -> to_dan_pho::people::Candidate {
    to_dan_pho::people::Candidate {
        age: to_dan_pho::people::Age::of(born, on),
        residence,
        ..super::candidate(n)
    }
}
