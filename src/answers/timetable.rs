//! The days of an election, counted from the day of the vote backwards and forwards.

use alloc::vec::Vec;

use chrono::{Days, NaiveDate};

use crate::GroupId;
use crate::group::Question;
use crate::group::state::ResidentialGroup;
use crate::law::{Due, Pin, Regulation, Role, Rule, Rulebook, Slot, Slots, Span};
use crate::procedure::Law;
use crate::procedures::election::{Election, Kind};
use crate::text::Set;

use super::step::{Impossible, Step};

/// The number of days that are tried to find the first that can be wished.
const TRIED: u64 = 400;

/// Lịch bầu cử: every step of the election of a head with its first and last day, for a day of the vote.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Timetable {
    /// The day of the vote.
    pub vote: NaiveDate,
    /// The regulation by which the election goes: that of the day on which it was called, or is to be called at the latest.
    pub regulation: Pin,
    /// The last day of the term of the head in office, where there is one whose term has an end.
    pub term_ends: Option<NaiveDate>,
    /// The steps, in their order; what was done already with its day.
    pub steps: Vec<Step>,
}

impl Timetable {
    /// Returns one step.
    #[must_use]
    pub fn step(&self, kind: Kind) -> Option<&Step> {
        self.steps
            .iter()
            .find(|step| step.what == Question::Election(kind))
    }

    /// Returns the last day on which the result is answered, if every step is taken on its last day; none where a time on the way to
    /// it is not regulated or cannot be counted.
    #[must_use]
    pub fn answered_by(&self) -> Option<NaiveDate> {
        match self.step(Kind::Recognise)?.latest {
            Due::By(last) => Some(last),
            Due::Unknown | Due::NotRegulated => None,
        }
    }
}

/// Plans the election of a head for a wished day of the vote: the last day of each step before it, and of the report and the
/// recognition after it, by the rules under which the election was or will be called, with working days and holidays. What an
/// election under way has done already counts.
///
/// ```
/// use to_dan_pho::answers::timetable;
/// use to_dan_pho::law::Due;
/// use to_dan_pho::procedures::election::Kind;
/// # use to_dan_pho::group::Register;
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{LocalTerm, Ward, WardCode};
/// # use to_dan_pho::{Actor, GroupId, GroupLog, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
/// # let register = Register::new(ward, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 310);
/// # let book = Rulebook::builtin();
/// # let mut log = GroupLog::new(GroupId::from_u128(1));
/// # log.act(&book, Actor::WardCommittee, day("2026-07-01"), register)?;
/// let group = log.group().ok_or("no group")?;
/// let plan = timetable(group, day("2026-08-30"), day("2026-08-01"), &book)?;
/// // 20 days before the vote: point a, clause 1, Article 6, Decree 59/2023/NĐ-CP.
/// assert_eq!(plan.step(Kind::Call).ok_or("no call")?.latest, Due::By(day("2026-08-10")));
/// // A vote within twenty days cannot be called in time any more.
/// assert!(timetable(group, day("2026-08-20"), day("2026-08-01"), &book).is_err());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// The step that would be too late, with the first day that could be wished instead; or that the vote was held, or no rules are
/// known.
pub fn timetable(
    group: &ResidentialGroup,
    vote: NaiveDate,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<Timetable, Impossible> {
    drafted(group, vote, on, book).map_err(|why| match why {
        Impossible::TooLate {
            step,
            rule,
            latest,
            regulation,
            ..
        } => Impossible::TooLate {
            step,
            rule,
            latest,
            regulation,
            first: first_vote(group, vote.max(on), on, book),
        },
        other => other,
    })
}

/// Plans the election of the next head so that it is answered within the term of the head in office: the latest day of the vote
/// from which, if each step is taken on its last day, the recognition falls in the term. Where a time after the vote is not regulated the vote itself
/// falls in the term.
///
/// # Errors
/// That there is no head whose term has an end, or that the first step is too late already.
pub fn timetable_within_term(
    group: &ResidentialGroup,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<Timetable, Impossible> {
    let last = last_day_of_term(group, on).ok_or(Impossible::NothingThere)?;
    let in_time = |plan: &Timetable| plan.answered_by().is_none_or(|answered| answered <= last);
    let mut why = None;
    for back in 0..TRIED {
        let Some(vote) = last.checked_sub_days(Days::new(back)).filter(|vote| *vote >= on) else {
            break;
        };
        match timetable(group, vote, on, book) {
            Ok(plan) if in_time(&plan) => return Ok(plan),
            Ok(_) => {}
            Err(impossible) => {
                why = Some(impossible);
                break;
            }
        }
    }
    match why {
        Some(why) => Err(why),
        None => timetable(group, on, on, book),
    }
}

/// Returns the last day of the term of the head in office, where it has one.
pub(super) fn last_day_of_term(group: &ResidentialGroup, on: NaiveDate) -> Option<NaiveDate> {
    group.head_on(on)?.period.until()?.pred_opt()
}

/// Returns the first day of a vote, from a day on, for which every step is in time.
pub(super) fn first_vote(
    group: &ResidentialGroup,
    from: NaiveDate,
    on: NaiveDate,
    book: &Rulebook,
) -> Option<NaiveDate> {
    let days = (0..TRIED).filter_map(|days| from.checked_add_days(Days::new(days)));
    { days }.find(|vote| drafted(group, *vote, on, book).is_ok())
}

fn drafted(
    group: &ResidentialGroup,
    vote: NaiveDate,
    on: NaiveDate,
    book: &Rulebook,
) -> Result<Timetable, Impossible> {
    let under_way = group.election().filter(|e| e.end().is_none());
    if let Some(held) = under_way.and_then(Election::held) {
        return Err(Impossible::AlreadyHeld(held.on));
    }
    let regulation = match under_way {
        Some(election) => book.get(election.regulation()),
        None => called_under(group, vote, on, book),
    };
    let regulation = regulation.ok_or(Impossible::UnknownRules(vote))?;
    let draft = Draft {
        law: Law::new(regulation, book),
        on,
        vote,
    };
    let steps = draft.steps(under_way);
    if let Some(step) = steps.iter().find(|step| is_late(step)) {
        let latest = match step.latest {
            Due::By(last) => last,
            Due::Unknown | Due::NotRegulated => vote,
        };
        return Err(Impossible::TooLate {
            step: step.what,
            rule: step.rule,
            latest,
            first: None,
            regulation: step.regulation,
        });
    }
    Ok(Timetable {
        vote,
        regulation: regulation.pin(),
        term_ends: last_day_of_term(group, on),
        steps,
    })
}

/// Returns whether a step cannot be in time, or was not.
fn is_late(step: &Step) -> bool {
    match step.latest {
        Due::By(last) => last < step.done.unwrap_or(step.earliest),
        Due::Unknown | Due::NotRegulated => false,
    }
}

/// The regulation under which an election with a day of the vote is called, if it is called at the latest: the rules of the day of
/// the call hold for the whole election, so the last day of the call and the rules are looked for together.
fn called_under<'b>(
    group: &ResidentialGroup,
    vote: NaiveDate,
    on: NaiveDate,
    book: &'b Rulebook,
) -> Option<&'b Regulation> {
    let mut found = group.regulation_on(vote, book)?;
    for _ in 0..4 {
        let call = match ahead(&found.slots().call_ahead, vote, book) {
            Due::By(last) => last.max(on),
            Due::Unknown | Due::NotRegulated => vote.max(on),
        };
        let then = group.regulation_on(call, book)?;
        if then.pin() == found.pin() {
            return Some(found);
        }
        found = then;
    }
    // The rules change between the last days of both: it is called under the earlier ones.
    group.regulation_on(on, book)
}

fn ahead(slot: &Slot<Span>, day: NaiveDate, book: &Rulebook) -> Due {
    slot.stated()
        .map_or(Due::NotRegulated, |p| p.value.before(day, book.calendar()))
}

/// A last day with the rule that sets it and the day it is counted from.
#[derive(Clone, Copy)]
struct Limit {
    latest: Due,
    rule: Option<Rule>,
    counted_from: Option<NaiveDate>,
}

impl Limit {
    const NONE: Self = Self {
        latest: Due::NotRegulated,
        rule: None,
        counted_from: None,
    };

    /// The earlier of two last days; one that is not known or not set counts as none.
    fn and(self, other: Self) -> Self {
        match (self.latest, other.latest) {
            (Due::By(own), Due::By(theirs)) if theirs < own => other,
            (Due::NotRegulated, Due::By(_)) => other,
            _ => self,
        }
    }
}

/// A timetable while it is made.
pub(super) struct Draft<'a> {
    pub(super) law: Law<'a>,
    pub(super) on: NaiveDate,
    pub(super) vote: NaiveDate,
}

impl Draft<'_> {
    fn rules(&self) -> &Slots {
        self.law.regulation().slots()
    }

    fn ahead(&self, slot: &Slot<Span>) -> Limit {
        match slot.stated() {
            None => Limit::NONE,
            Some(p) => Limit {
                latest: p.value.before(self.vote, self.law.calendar()),
                rule: Some(slot.rule()),
                counted_from: Some(self.vote),
            },
        }
    }

    fn after(&self, slot: &Slot<Span>, day: NaiveDate) -> Limit {
        match slot.stated() {
            None => Limit::NONE,
            Some(p) => Limit {
                latest: p.value.after(day, self.law.calendar()),
                rule: Some(slot.rule()),
                counted_from: Some(day),
            },
        }
    }

    fn step(&self, kind: Kind, by: &Slot<Set<Role>>, earliest: NaiveDate, limit: Limit) -> Step {
        Step {
            what: Question::Election(kind),
            by: by.stated().map_or(Set::EMPTY, |p| p.value),
            earliest,
            latest: limit.latest,
            rule: limit.rule,
            counted_from: limit.counted_from,
            done: None,
            regulation: self.law.regulation().pin(),
        }
    }

    /// The steps of an election, from its call to its recognition.
    pub(super) fn steps(&self, under_way: Option<&Election>) -> Vec<Step> {
        let rules = self.rules();
        let mut steps = Vec::new();
        let first_round = under_way.is_none_or(|e| e.round() == 1);
        let day = Limit {
            latest: Due::By(self.vote),
            rule: None,
            counted_from: None,
        };
        // What is posted are the decisions on the list and the team; the meeting is notified by the team.
        let notice = day.and(self.ahead(&rules.notice_ahead));
        let posting = day.and(self.ahead(&rules.posting_ahead));
        let posts = rules.posting_ahead.stated().is_some() && first_round;
        let after_team = if posts { notice.and(posting) } else { notice };
        let after_list = if posts { posting } else { day };
        let list = after_list.and(self.ahead(&rules.candidates_ahead));
        let team = after_team.and(self.ahead(&rules.team_ahead));
        let call = list.and(team).and(self.ahead(&rules.call_ahead));
        let mut from = self.on;
        if let Some(e) = under_way {
            let done = Some(e.called());
            steps.push(Step {
                done,
                ..self.step(Kind::Call, &rules.call_competence, e.called(), call)
            });
            // The vote is put off to the wished day, or its day is set.
            match e.day() {
                None => steps.push(self.step(Kind::SetDay, &rules.call_competence, self.on, day)),
                Some(decided) if decided != self.vote => {
                    let step = self.step(Kind::Postpone, &rules.call_competence, self.on, day);
                    let earlier = self.vote < decided;
                    let latest = if earlier { Due::By(self.vote) } else { step.latest };
                    let earliest = if earlier { decided } else { step.earliest };
                    steps.push(Step {
                        latest,
                        earliest,
                        ..step
                    });
                }
                Some(_) => {}
            }
        } else {
            steps.push(self.step(Kind::Call, &rules.call_competence, self.on, call));
        }
        if first_round {
            let listed = under_way.and_then(Election::candidates_finalised);
            let set_up = under_way.and_then(|e| Some(e.team()?.on));
            steps.push(Step {
                done: listed,
                ..self.step(Kind::FinaliseCandidates, &rules.candidates_competence, from, list)
            });
            steps.push(Step {
                done: set_up,
                ..self.step(Kind::SetUpTeam, &rules.team_competence, from, team)
            });
            from = from.max(listed.unwrap_or(from)).max(set_up.unwrap_or(from));
            if posts {
                steps.push(Step {
                    done: under_way.and_then(Election::posted),
                    ..self.step(Kind::PostDecisions, &rules.posting_competence, from, posting)
                });
            }
        }
        if rules.notice_ahead.stated().is_some() {
            // A notice of another day than the wished one is given anew.
            let notified = under_way
                .filter(|e| e.day() == Some(self.vote))
                .and_then(Election::notified);
            steps.push(Step {
                done: notified,
                ..self.step(Kind::Notify, &rules.convening_competence, from, notice)
            });
        }
        let earliest = self.vote.max(from);
        let again = match under_way.map(Election::rerun_due) {
            Some(latest) if !first_round => day.and(Limit {
                latest,
                rule: Some(Rule::RerunWithin),
                counted_from: None,
            }),
            _ => day,
        };
        steps.push(self.step(Kind::Hold, &rules.convening_competence, earliest, again));
        self.answered(&mut steps);
        steps
    }

    /// The steps of a re-run that is ordered today: the notice, the vote and what follows it.
    pub(super) fn rerun(&self) -> Vec<Step> {
        let rules = self.rules();
        let mut steps = Vec::new();
        if rules.notice_ahead.stated().is_some() {
            let notice = self.ahead(&rules.notice_ahead);
            steps.push(self.step(Kind::Notify, &rules.convening_competence, self.on, notice));
        }
        let vote = self.vote;
        steps.push(self.step(Kind::Hold, &rules.convening_competence, vote, Limit::NONE));
        self.answered(&mut steps);
        steps
    }

    /// Adds the steps after the vote: the report, its receipt and the recognition, each on the last day of the one before.
    fn answered(&self, steps: &mut Vec<Step>) {
        let rules = self.rules();
        let vote = self.vote;
        let send = self.after(&rules.send_within, vote);
        steps.push(self.step(Kind::Send, &rules.convening_competence, vote, send));
        let received = match send.latest {
            Due::By(last) => last,
            Due::Unknown | Due::NotRegulated => vote,
        };
        steps.push(self.step(Kind::Receive, &rules.recognition_competence, vote, Limit::NONE));
        let answer = self.after(&rules.recognition_within, received);
        steps.push(self.step(Kind::Recognise, &rules.recognition_competence, vote, answer));
    }
}

/// Nguyện vọng về ngày bầu: the day on which a group wishes to vote, and what it shares with others on that day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish<'a> {
    /// The id of the group.
    pub id: GroupId,
    /// The group.
    pub group: &'a ResidentialGroup,
    /// The day of the vote.
    pub vote: NaiveDate,
    /// The halls, teams or other things that it needs on that day, by numbers of the caller.
    pub shared: Vec<u32>,
}

/// Kế hoạch bầu của phường, xã: the timetables of the groups of a ward, and the days on which two of them need the same hall or team.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WardPlan {
    /// The timetable of each group, or why there is none.
    pub timetables: Vec<(GroupId, Result<Timetable, Impossible>)>,
    /// The days on which several groups need the same: the day, the number of what they share, and which groups.
    pub collisions: Vec<(NaiveDate, u32, Vec<GroupId>)>,
}

/// Plans the elections of the groups of a ward, each for its wished day, and finds the days on which several of them need the same hall or team.
#[must_use]
pub fn ward_plan(wishes: &[Wish<'_>], on: NaiveDate, book: &Rulebook) -> WardPlan {
    let planned = |wish: &Wish<'_>| (wish.id, timetable(wish.group, wish.vote, on, book));
    let mut needed = alloc::collections::BTreeMap::<(NaiveDate, u32), Vec<GroupId>>::new();
    for wish in wishes {
        for thing in &wish.shared {
            let all = needed.entry((wish.vote, *thing)).or_default();
            if !all.contains(&wish.id) {
                all.push(wish.id);
            }
        }
    }
    let several = needed.into_iter().filter(|(_, groups)| groups.len() > 1);
    WardPlan {
        timetables: wishes.iter().map(planned).collect(),
        collisions: several
            .map(|((day, thing), groups)| (day, thing, groups))
            .collect(),
    }
}
