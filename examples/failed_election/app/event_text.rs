//! What the events of an election come to, in words.

use chrono::NaiveDate;
use to_dan_pho::group::Event;
use to_dan_pho::law::Due;
use to_dan_pho::law::edition::Percent;
use to_dan_pho::procedure::{Reason, VotingForm};
use to_dan_pho::procedures::election::{self, ElectionResult, Outcome, VoteFigures};
use to_dan_pho::text::Set;
use to_dan_pho::{Lang, Recorded, Rule, Text};

use super::script::Words;
use super::teller::Teller;

impl Teller {
    /// What an event of an election says beyond its kind; `counted` is what was counted before it.
    /// A day that a decision sets, or that it sets none.
    fn of_day(&self, day: Option<NaiveDate>) -> String {
        let none = self.lang.pick("chưa ấn định", "not set yet");
        day.map_or(none.to_owned(), |day| day.text(self.lang).to_string())
    }

    pub(super) fn came(&mut self, event: &election::Event, on: NaiveDate, counted: Option<VoteFigures>) {
        use election::Event as E;
        let lang = self.lang;
        match event {
            E::Nominated(_) => self.rule(
                ["đề cử tại cuộc họp", "nomination at the meeting"],
                Rule::MeetingNomination,
                on,
            ),
            E::Postponed(postpone) => {
                let (why, day) = (postpone.obstacle.text(lang), self.of_day(postpone.day));
                let line = format!("{why}; {} {day}", lang.pick("ngày bầu mới:", "new day:"));
                self.under(["lý do", "reason"], &line);
            }
            E::BallotsPlanned { .. } => {
                self.rule(
                    ["phát phiếu", "household opinion ballots"],
                    Rule::HouseholdBallots,
                    on,
                );
            }
            E::BallotsAnnounced(window) => {
                let days = window.text(lang).to_string();
                self.under(["phát và thu phiếu", "distributed and collected"], &days);
            }
            E::Held {
                sitting,
                outcome,
                rerun_due,
                ..
            } => {
                let ballots = match sitting.form {
                    VotingForm::SecretBallot(b) => Some([b.issued, b.returned, b.valid, b.invalid]),
                    _ => None,
                };
                let figures = VoteFigures::of_sitting(sitting);
                self.counted_as(&figures, ballots, &sitting.result);
                self.came_to(*outcome, figures, *rerun_due, on);
            }
            E::BallotsCounted {
                count,
                outcome,
                rerun_due,
                ..
            } => {
                let ballots = [count.issued, count.returned, count.valid, count.invalid];
                let figures = VoteFigures::of_ballots(count);
                self.counted_as(&figures, Some(ballots), &count.result);
                self.came_to(*outcome, figures, *rerun_due, on);
            }
            E::VoterListCorrected { outcome, .. } => {
                let (before, now) = (counted.unwrap(), self.counted().unwrap());
                let share = |of| format!("{}/{of} = {}", now.votes, Percent::of(now.votes, of).text(lang));
                let before = format!("{} {}", lang.pick("trước đó", "before:"), share(before.eligible));
                self.under(
                    ["tính lại", "recalculated"],
                    &format!("{}; {before}", share(now.eligible)),
                );
                self.outcome(*outcome, now, on);
            }
            E::Received(due) => self.due(["thời hạn trả lời", "reply"], *due, Rule::RecognitionWithin, on),
            E::RerunOrdered { rerun, .. } => {
                let day = self.of_day(rerun.day);
                self.under(["ngày bầu lại", "day of the re-run"], &day);
                self.rule(["thẩm quyền", "competent body"], Rule::RerunCompetence, on);
            }
            E::Recognised { tenure, .. } => {
                let who = self.tenure(*tenure);
                self.under(["kết quả", "result"], &who);
                self.rule(["nhiệm kỳ", "term"], Rule::Term, on);
            }
            // Before the vote a candidate goes, after it the winner.
            E::Withdrawn(_) if counted.is_none() => {}
            E::Withdrawn(_) => self.say_under([
                "không còn người trúng cử; người này chưa giữ chức vụ",
                "no candidate is elected any longer; the person had not taken office",
            ]),
            E::RecognitionDeclined(reasons) => self.reasons(*reasons),
            E::CalledOff(annul) => self.reasons(annul.reasons),
            E::Annulled(annul) => {
                self.reasons(annul.reasons);
                self.rule(["thẩm quyền", "competent body"], Rule::AnnulmentCompetence, on);
            }
            E::Called { .. }
            | E::CandidatesFinalised(_)
            | E::TeamSetUp(_)
            | E::DecisionsPosted
            | E::VoterListSettled(_)
            | E::ClustersPlanned(_)
            | E::BallotPlanSent
            | E::Notified
            | E::Sent => {}
            other => panic!("no case for {other:?}"),
        }
    }

    /// How many days before the vote something was done, and how many the rule asks for.
    pub(super) fn ahead(&self, done: &Recorded<Event>) -> Option<String> {
        let Event::Election(event) = &done.what else {
            return None;
        };
        let (of, rules, vote) = match event {
            election::Event::Called { call, .. } => {
                let pin = done.judged_by?.regulation;
                (Rule::CallAhead, self.book.get(pin)?, call.day)
            }
            event => {
                let of = match event {
                    election::Event::CandidatesFinalised(_) => Rule::CandidatesAhead,
                    election::Event::TeamSetUp(_) => Rule::TeamAhead,
                    election::Event::DecisionsPosted => Rule::PostingAhead,
                    election::Event::Notified => Rule::NoticeAhead,
                    _ => return None,
                };
                (of, self.rules_of(of, done.on), self.election()?.day()?)
            }
        };
        let (lang, days) = (self.lang, (vote - done.on).num_days());
        let account = rules.account(of);
        let (account, asked) = (account.text(lang), rules.provision(of).is_some());
        Some(match (lang, asked) {
            (Lang::Vi, true) => format!("{days:02} ngày trước ngày bầu; ít nhất {account}"),
            (Lang::Vi, false) => format!("{days:02} ngày trước ngày bầu; {account}"),
            (Lang::En, true) => format!("{days} days before the vote; at least {account}"),
            (Lang::En, false) => format!("{days} days before the vote; {account}"),
        })
    }

    /// What a count comes to, and why.
    fn outcome(&mut self, outcome: Outcome, counted: VoteFigures, on: NaiveDate) {
        let words = match outcome {
            Outcome::Elected(person) => {
                let rules = self.rules_of(Rule::ElectionMajority, on);
                let needed = rules
                    .slots()
                    .election_majority
                    .stated()
                    .unwrap()
                    .value
                    .needed(counted.eligible);
                let (who, votes) = (self.who(person), counted.votes);
                let account = rules.account(Rule::ElectionMajority);
                let account = account.text(self.lang);
                let line = match self.lang {
                    Lang::Vi => format!("{who}, {votes} phiếu; cần ít nhất {needed}: {account}"),
                    Lang::En => format!("{who}, {votes} votes; the minimum is {needed}: {account}"),
                };
                return self.under(["trúng cử", "elected"], &line);
            }
            Outcome::NoWinner(_) => ["không có người trúng cử", "nobody was elected"],
            Outcome::TooFewPresent(_) => ["không đủ đại diện hộ gia đình dự họp", "too few attended"],
            Outcome::Inconsistent(_) => [
                "số liệu trong biên bản mâu thuẫn",
                "the figures in the minutes are inconsistent",
            ],
            Outcome::Withdrawn(_) => ["người trúng cử đã rút", "the winner has withdrawn"],
            other => panic!("no case for {other:?}"),
        };
        let why = outcome
            .why()
            .map_or_else(String::new, |reason| self.because(reason));
        self.under(words, &why);
    }

    /// Tells what a vote came to, and the last day of a re-run where nobody was elected.
    fn came_to(&mut self, outcome: Outcome, figures: VoteFigures, rerun_due: Due, on: NaiveDate) {
        self.outcome(outcome, figures, on);
        if outcome.elected().is_none() {
            self.due(["thời hạn bầu lại", "re-run"], rerun_due, Rule::RerunWithin, on);
        }
    }

    /// Tells the voter list, who took part, ballots (issued, returned, valid, invalid) and votes, each share of the
    /// whole voter list.
    fn counted_as(&mut self, figures: &VoteFigures, ballots: Option<[u32; 4]>, result: &ElectionResult) {
        let count = self.count(figures, ballots, result);
        self.under(["kết quả kiểm phiếu", "the count"], &count);
    }

    fn count(&self, figures: &VoteFigures, ballots: Option<[u32; 4]>, result: &ElectionResult) -> String {
        let (lang, of) = (self.lang, figures.eligible);
        let share = |n| Percent::of(n, of).text(lang).to_string();
        let mut parts = vec![
            format!("{} {of}", lang.pick("danh sách", "voter list")),
            format!(
                "{} {} ({})",
                lang.pick("tham gia", "took part"),
                figures.present,
                share(figures.present)
            ),
        ];
        if let Some([issued, returned, valid, invalid]) = ballots {
            parts.push(match lang {
                Lang::Vi => format!(
                    "phiếu phát ra {issued}, thu vào {returned}, hợp lệ {valid}, không hợp lệ {invalid}"
                ),
                Lang::En => {
                    format!("ballots issued {issued}, returned {returned}, valid {valid}, invalid {invalid}")
                }
            });
        }
        for tally in result.votes.iter().filter(|tally| tally.votes > 0) {
            parts.push(format!(
                "{}: {} ({})",
                self.who(tally.candidate),
                tally.votes,
                share(tally.votes)
            ));
        }
        parts.join("; ")
    }

    fn reasons(&mut self, reasons: Set<Reason>) {
        let reasons = reasons.text(self.lang).to_string();
        self.under(["lý do", "reason"], &reasons);
    }

    /// The last day, if there is one, and the rule that sets it or sets none.
    fn due(&mut self, words: Words, due: Due, of: Rule, on: NaiveDate) {
        let account = self.account(of, on);
        let line = match due {
            Due::NotRegulated => account,
            due => format!(
                "{} {}: {account}",
                self.lang.pick("chậm nhất ngày", "by"),
                due.text(self.lang)
            ),
        };
        self.under(words, &line);
    }
}
