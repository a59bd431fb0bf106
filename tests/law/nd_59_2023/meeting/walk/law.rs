//! What the law asks of a matter, read off the log with plain integers. Nothing here asks the crate
//! what a vote came to, or whether a decision has effect.

use chrono::{Datelike, Days, Months, NaiveDate};
use to_dan_pho::group::Event;
use to_dan_pho::law::{Matter, MatterScope, Opinion, Role};
use to_dan_pho::procedure::BallotCount;
use to_dan_pho::procedure::Sitting;
use to_dan_pho::procedure::VotingForm;
use to_dan_pho::procedures::conference::{Conference, Event as Heard};
use to_dan_pho::procedures::meeting::MatterResult;
use to_dan_pho::procedures::meeting::{BallotGround, Event as Happened, OnlineCount, Proposal, Way};
use to_dan_pho::procedures::vacancy;
use to_dan_pho::text::Set;
use to_dan_pho::{Actor, MatterId, Recorded, Rule};

use crate::support::WARD_CHAIR;

/// Which line of law a walk is under.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Line {
    /// Joint Resolution 09/2008 (reported).
    Older,
    /// Law 10/2022 and its decrees.
    Law,
}

/// What was done to one matter, since it was last put forward.
pub struct Told<'a> {
    line: Line,
    /// Its acts, each with its place in the log.
    acts: Vec<(usize, &'a Recorded<Event>, &'a Happened)>,
    pub proposal: &'a Proposal,
    /// Whether a head had left when it was put forward.
    head_left: bool,
}

impl<'a> Told<'a> {
    pub fn of(line: Line, log: &'a [Recorded<Event>], id: MatterId) -> Option<Self> {
        let mut acts = Vec::new();
        let mut put = None;
        for (at, done) in log.iter().enumerate() {
            match &done.what {
                Event::Meeting { matter, event } if *matter == id => {
                    if let Happened::Opened(proposal) = event {
                        acts.clear();
                        put = Some(proposal);
                    }
                    acts.push((at, done, event));
                }
                _ => {}
            }
        }
        let proposal = put?;
        let opened = acts.first().map_or(0, |act| act.0);
        let leaving = |event: &Event| {
            let ended = matches!(event, Event::Vacancy(vacancy::Event::Ended { .. }));
            ended || matches!(event, Event::Relief(relief) if relief.left().is_some())
        };
        let head_left = log.iter().take(opened).any(|done| leaving(&done.what));
        Some(Self {
            line,
            acts,
            proposal,
            head_left,
        })
    }

    /// Clause 1, Article 21 of the Law: two thirds for contributions and funds, else more than half, of
    /// all households. The pre-2023 rules: more than half of all.
    pub fn enough(&self, agreed: u32, all: u32) -> bool {
        let (agreed, all) = (u64::from(agreed), u64::from(all));
        match self.proposal.matter {
            Matter::Contributions | Matter::Funds if self.line == Line::Law => {
                all > 0 && 3 * agreed >= 2 * all
            }
            _ => 2 * agreed > all,
        }
    }

    /// Covenants: point a, clause 1, Article 10, Decree 61/2023. The pre-2023 rules: every meeting.
    fn quorate(&self, present: u32, all: u32) -> bool {
        let asked = self.line == Line::Older || self.proposal.matter == Matter::Conventions;
        !asked || 2 * u64::from(present) > u64::from(all)
    }

    /// Whether those who came could have passed it.
    fn could_pass(&self, said: &Sitting<MatterResult>) -> bool {
        self.quorate(said.present, said.eligible) && self.enough(said.present, said.eligible)
    }

    fn passed_by(&self, event: &Happened) -> Option<bool> {
        match event {
            Happened::Held { sitting: minutes, .. } => Some(
                can_be(minutes)
                    && self.quorate(minutes.present, minutes.eligible)
                    && self.enough(minutes.result.in_favour, minutes.eligible),
            ),
            Happened::BallotsCounted { count, .. } => {
                Some(ballots_can_be(count) && self.enough(count.result.in_favour, count.households))
            }
            Happened::OnlineCounted { count, .. } => {
                Some(clicks_can_be(count) && self.enough(count.result.in_favour, count.eligible))
            }
            _ => None,
        }
    }

    /// The day of the vote that passed it, each vote alone.
    pub fn passed(&self) -> Option<(usize, NaiveDate)> {
        let passing = |(at, done, event): &(usize, &Recorded<Event>, &Happened)| {
            (self.passed_by(event) == Some(true)).then_some((*at, done.on))
        };
        self.acts.iter().find_map(passing)
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.found(|_, done, event| {
            let ends = matches!(
                event,
                Happened::RecognitionDeclined(_) | Happened::Annulled(_) | Happened::Abandoned
            );
            ends.then_some(done.on)
        })
    }

    fn found<T>(&self, pick: impl Fn(usize, &Recorded<Event>, &Happened) -> Option<T>) -> Option<T> {
        self.acts
            .iter()
            .find_map(|(at, done, event)| pick(*at, done, event))
    }

    /// The first day of its effect, by clause 2, Article 21 of the Law; and when that was settled. Of the
    /// pre-2023 rules Article 19 of the Ordinance is known, on covenants and boards.
    fn effect(&self) -> Option<(usize, NaiveDate)> {
        let (at, day) = self.passed()?;
        if self.proposal.scope == MatterScope::Commune {
            let set = self.found(|at, done, event| match event {
                Happened::EffectSet { from, .. } if done.by == Actor::WardCommittee => Some((at, *from)),
                _ => None,
            });
            // A covenant and the boards are recognised, commune-wide or not.
            if set.is_some() || !matches!(self.proposal.matter, Matter::Conventions | Matter::Boards) {
                return set;
            }
        }
        let recogniser = match self.proposal.matter {
            Matter::Conventions if self.line == Line::Older => Actor::DistrictCommittee,
            Matter::Conventions => Actor::WardCommittee,
            Matter::Boards => Actor::WardFront,
            // Of the pre-2023 rules nothing was read: the commune recognises it.
            _ if self.line == Line::Older => Actor::WardCommittee,
            Matter::Contributions | Matter::Funds | Matter::Other => return Some((at, day)),
            Matter::Head => return None,
            other => panic!("no case for {other:?}"),
        };
        let theirs = |by: Actor| {
            by == recogniser
                || self.line == Line::Older && recogniser == Actor::WardCommittee && by == WARD_CHAIR
        };
        let received = self.found(|at, done, event| {
            let theirs = theirs(done.by) && matches!(event, Happened::Received(_));
            theirs.then_some((at, done.on))
        })?;
        self.found(|at, done, event| match event {
            Happened::Recognised { recognise, .. } if theirs(done.by) && received < (at, done.on) => {
                Some((at, recognise.from.unwrap_or(done.on)))
            }
            _ => None,
        })
    }

    /// Whether it is in force on a day, seeing to the others that took its place (clause 3, Article 22).
    pub fn in_force(
        &self,
        log: &[Recorded<Event>],
        id: MatterId,
        others: &[MatterId],
        on: NaiveDate,
    ) -> bool {
        let opened = self.acts[0].0;
        let replaced = others.iter().filter_map(|other| Told::of(self.line, log, *other));
        let replaced = replaced.filter(|other| {
            let change = other.proposal.changes;
            let way = change
                .filter(|change| change.decision == id)
                .map(|change| change.way);
            opened < other.acts[0].0 && matches!(way, Some(Way::Replace | Way::Repeal))
        });
        // One that was annulled before its first day never took the place of anything.
        let took = |other: &Told<'_>| {
            let (_, from) = other.effect()?;
            (from <= on && other.ended().is_none_or(|end| from <= end)).then_some(())
        };
        let gone = replaced.filter_map(|other| took(&other)).count() > 0;
        self.ended().is_none() && self.effect().is_some_and(|(_, from)| from <= on) && !gone
    }

    /// What must hold of the last act, whatever the way to it.
    pub fn last_is_lawful(&self, households: u32) {
        let (at, done, event) = *self.acts.last().unwrap();
        assert_eq!(
            self.passed_by(event),
            event.outcome().map(|o| o.passed()),
            "{event:?}"
        );
        // After the vote nothing is voted on; before it nothing follows from one.
        let before = |at: usize| self.acts.iter().filter(move |act| act.0 < at);
        let had_passed = before(at).any(|(_, _, event)| self.passed_by(event) == Some(true));
        match event {
            Happened::Opened(proposal) => self.proposer(done, proposal, households),
            Happened::Designated(_)
            | Happened::ClustersPlanned(_)
            | Happened::Notified(_)
            | Happened::Held { .. }
            | Happened::BallotPlanSent
            | Happened::BallotsAnnounced(_)
            | Happened::OnlineChosen { .. }
            | Happened::OnlineAnnounced(_)
            | Happened::Abandoned => assert!(!had_passed),
            Happened::BallotsPlanned { ground, .. } => {
                assert!(!had_passed);
                self.ground(at, *ground);
            }
            Happened::BallotsCounted { .. } => {
                assert!(!had_passed);
                let closed = before(at).fold(None, |closed, (_, _, event)| match event {
                    Happened::BallotsPlanned { .. } => None,
                    Happened::BallotsAnnounced(window) => Some(window.last),
                    _ => closed,
                });
                assert!(closed.unwrap() <= done.on);
            }
            // Of the pre-2023 rules nothing was read.
            Happened::OnlinePlanned(_) if self.line == Line::Older => assert!(!had_passed),
            Happened::OnlinePlanned(plan) => {
                assert!(!had_passed);
                // Clause 2, Article 17 of the Law.
                assert_eq!(self.proposal.matter, Matter::Other);
                let consent = plan.consent.unwrap();
                assert_eq!(
                    (consent.of, consent.opinion),
                    (Role::FrontCommittee, Opinion::For)
                );
            }
            Happened::OnlineCounted { .. } => {
                assert!(!had_passed);
                // Point c, clause 2, Article 5, Decree 59/2023.
                let of_the_law = self.line == Line::Law;
                let chosen = before(at).fold(false, |chosen, (_, _, event)| match event {
                    Happened::OnlinePlanned(_) => false,
                    Happened::OnlineChosen { eligible, chosen } => 2 * chosen > *eligible,
                    _ => chosen,
                });
                assert!(chosen || !of_the_law);
                // Clause 4, Article 5, Decree 59/2023: at the end of the online vote.
                let closed = before(at).fold(None, |closed, (_, _, event)| match event {
                    Happened::OnlinePlanned(_) => None,
                    Happened::OnlineAnnounced(window) => Some(window.last),
                    _ => closed,
                });
                assert!(closed.unwrap() <= done.on);
            }
            Happened::Recognised { recognise, .. } => {
                assert!(had_passed && self.effect().is_some());
                assert!(self.irregular(at).without(recognise.acknowledges).is_empty());
            }
            Happened::EffectSet {
                groups_for, groups, ..
            } => {
                assert!(had_passed);
                // Clause 1, Article 21 of the Law: two thirds of all groups, for matters 1 and 2.
                let (agreed, all) = (groups_for, groups);
                assert!(agreed <= all);
                let two_thirds = matches!(self.proposal.matter, Matter::Contributions | Matter::Funds);
                if self.line == Line::Law && two_thirds {
                    assert!(0 < *all && 3 * agreed >= 2 * all);
                }
                // The group's own matters take effect by themselves.
                assert_eq!(self.proposal.scope, MatterScope::Commune);
                assert!(self.passed().unwrap().1 <= self.effect().unwrap().1);
            }
            // That a matter did not pass may be sent too.
            Happened::Sent => {}
            Happened::Written(_)
            | Happened::Received(_)
            | Happened::RecognitionDeclined(_)
            | Happened::ChangeAsked(_)
            | Happened::Annulled(_) => assert!(had_passed),
            other => panic!("no case for {other:?}"),
        }
    }

    /// Article 16 of the Law. Of the pre-2023 rules nothing was read.
    fn proposer(&self, done: &Recorded<Event>, proposal: &Proposal, households: u32) {
        if self.line == Line::Older {
            return;
        }
        let agreed = |of| {
            let given = proposal.consent.filter(|c| c.of == of && c.on <= done.on);
            given.is_some_and(|c| c.opinion == Opinion::For)
        };
        assert_ne!(proposal.matter, Matter::Head);
        match (done.by, proposal.scope) {
            (Actor::Resident(_), _) => {
                // Valid for three months, of which the last day is the corresponding one.
                let first = done.on.checked_sub_months(Months::new(3)).unwrap();
                let valid = proposal
                    .households
                    .iter()
                    .filter(|c| first <= c.on && c.on <= done.on);
                let count: u32 = valid.map(|c| c.households).sum();
                assert!(10 * count >= households || agreed(Role::FrontCommittee));
            }
            (Actor::Head(_) | Actor::ProvisionalHead(_), MatterScope::Group) => {
                assert!(agreed(Role::FrontHead))
            }
            (Actor::WardChair(_), MatterScope::Commune) => assert!(agreed(Role::WardFrontChair)),
            // Who proposes while nobody leads no text says.
            (_, MatterScope::Group) if self.head_left => assert!(agreed(Role::FrontHead)),
            (by, scope) => panic!("{by:?} proposed {scope:?}"),
        }
    }

    /// Clause 1, Article 19 of the Law and clause 1, Article 4 of Decree 59/2023.
    fn ground(&self, at: usize, ground: BallotGround) {
        // Of the pre-2023 rules nothing was read.
        if self.line == Line::Older {
            return;
        }
        match ground {
            BallotGround::WardChoice(_) => assert_eq!(self.proposal.scope, MatterScope::Commune),
            BallotGround::HeadsChoice(consent) => {
                assert_eq!(self.proposal.matter, Matter::Other);
                let consent = consent.unwrap();
                assert_eq!(
                    (consent.of, consent.opinion),
                    (Role::FrontCommittee, Opinion::For)
                );
            }
            BallotGround::AfterMeeting => {
                let mut votes = self
                    .acts
                    .iter()
                    .filter(|act| act.0 < at && self.passed_by(act.2).is_some());
                let Some((_, _, Happened::Held { sitting: minutes, .. })) = votes.next_back() else {
                    panic!("the last vote was no meeting");
                };
                assert!(can_be(minutes) && !self.could_pass(minutes));
            }
            other => panic!("no case for {other:?}"),
        }
    }

    /// What a recognition must accept: what was irregular, except in votes that decided nothing.
    fn irregular(&self, at: usize) -> Set<Rule> {
        let counts = |event| self.passed_by(event) != Some(false);
        let acts = self.acts.iter().filter(|act| act.0 < at && counts(act.2));
        acts.flat_map(|(_, done, _)| done.irregular.iter().map(|f| f.rule))
            .collect()
    }
}

/// What must hold of the last act of the conference: Article 33 of the Law and Article 11 of Decree
/// 59/2023, and twice a year under the pre-2023 rules.
pub fn conference_is_lawful(line: Line, log: &[Recorded<Event>], now: &Conference) {
    let heard = log.iter().filter_map(|done| match &done.what {
        Event::Conference(event) => Some((done, event)),
        _ => None,
    });
    let heard: Vec<_> = heard.collect();
    let ((done, event), before) = heard.split_last().unwrap();
    let planned = before
        .iter()
        .rposition(|(_, event)| matches!(event, Heard::Planned { .. }));
    let since = planned.map_or(&[][..], |at| &before[at..]);
    let held = since.iter().any(|(_, event)| matches!(event, Heard::Held { .. }));
    match event {
        Heard::Planned { .. } => assert!(planned.is_none() || held),
        Heard::Notified(_) => assert!(planned.is_some() && !held),
        Heard::Reported => {
            let told = since.iter().any(|(_, event)| matches!(event, Heard::Reported));
            assert!(held && !told);
        }
        Heard::Held { .. } => {
            assert!(planned.is_some() && !held);
            let notified = since
                .iter()
                .rfind(|(_, event)| matches!(event, Heard::Notified(_)));
            let in_time = notified.is_some_and(|(notice, _)| (done.on - notice.on).num_days() >= 5);
            let late = done.irregular.iter().any(|f| f.rule == Rule::ConferenceNotice);
            assert_eq!(late, line == Line::Law && !in_time);
            let last = match (line, done.on.month()) {
                (Line::Law, _) => (done.on.year() + 1, 12, 31),
                (Line::Older, ..=6) => (done.on.year(), 12, 31),
                (Line::Older, _) => (done.on.year() + 1, 6, 30),
            };
            let last = NaiveDate::from_ymd_opt(last.0, last.1, last.2).unwrap();
            assert_eq!(now.due(), to_dan_pho::law::Due::By(last));
        }
        other => panic!("no case for {other:?}"),
    }
}

fn can_be(said: &Sitting<MatterResult>) -> bool {
    let wide = u64::from;
    let voting = match said.form {
        VotingForm::ShowOfHands => wide(said.present),
        VotingForm::SecretBallot(b) => {
            let balanced = wide(b.valid) + wide(b.invalid) == wide(b.returned);
            if b.issued > said.present || b.returned > b.issued || !balanced {
                return false;
            }
            wide(b.valid)
        }
        other => panic!("no case for {other:?}"),
    };
    let whole = (
        wide(said.eligible),
        wide(said.present),
        wide(said.result.in_favour),
        wide(said.result.against),
    );
    let parts = said.result.parts.iter().fold((0, 0, 0, 0), |sum, p| {
        let (eligible, present) = (sum.0 + wide(p.eligible), sum.1 + wide(p.present));
        (
            eligible,
            present,
            sum.2 + wide(p.in_favour),
            sum.3 + wide(p.against),
        )
    });
    let balanced = |p: &to_dan_pho::procedures::meeting::Part| {
        p.present <= p.eligible && wide(p.in_favour) + wide(p.against) <= wide(p.present)
    };
    said.present <= said.eligible
        && wide(said.result.in_favour) + wide(said.result.against) <= voting
        && (said.result.parts.is_empty() || parts == whole)
        && said.result.parts.iter().all(balanced)
}

fn ballots_can_be(count: &BallotCount<MatterResult>) -> bool {
    let wide = u64::from;
    count.issued <= count.households
        && count.returned <= count.issued
        && wide(count.valid) + wide(count.invalid) == wide(count.returned)
        && wide(count.result.in_favour) + wide(count.result.against) <= wide(count.valid)
}

fn clicks_can_be(count: &OnlineCount) -> bool {
    let opinions = u64::from(count.result.in_favour) + u64::from(count.result.against);
    count.took_part <= count.eligible && opinions <= u64::from(count.took_part)
}

/// The days on which a decision is asked whether it is in force: around today, and long after.
pub fn asked(today: NaiveDate) -> [NaiveDate; 4] {
    [0, 1, 2, 400].map(|days| today.checked_add_days(Days::new(days)).unwrap())
}
