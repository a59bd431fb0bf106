//! One group in one pass: its log, and what a clerk would want to be told of.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use to_dan_pho::act::Finding;
use to_dan_pho::group::{
    self, Command, Envelope, Event, Obligation, ObligationKind, Officer, Post, Process, Register,
};
use to_dan_pho::law::edition::Strength;
use to_dan_pho::law::{DocumentNumber, Due, Opinion, Regulation, Role};
use to_dan_pho::place::{LocalTerm, Ward};
use to_dan_pho::procedure::Reason;
use to_dan_pho::procedures::election::{self, Outcome};
use to_dan_pho::procedures::{delegation, deputy};
use to_dan_pho::text::Set;
use to_dan_pho::{Act, Actor, GroupId, PersonId, Recorded, Refusal, ResidentialGroup, Rule, Rulebook};

use super::data::Row;

/// A day of a pass.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Days earlier.
pub fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day - chrono::Days::new(days)
}

/// Days later.
pub fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day + chrono::Days::new(days)
}

/// Something to tell of.
pub struct Note {
    pub on: NaiveDate,
    pub by: Actor,
    /// Elected and not yet recognised, so no head yet.
    pub elect: bool,
    pub did: Command,
    pub what: What,
}

pub enum What {
    /// It could not be.
    Refused(Refusal),
    /// It was done all the same, and gives nothing.
    Unlawful(Refusal),
    /// It was done, and something in it was irregular.
    Irregular(Finding),
    /// The vote gave nobody.
    Nobody(Outcome, Finding),
    /// Against, but only consulted, so the head may go on.
    AgainstOnly,
    /// The ward does not recognise, and says why.
    Declined(Set<Reason>),
    /// The ward annuls the vote.
    Annulled(Set<Reason>),
    /// The answer is still due.
    Overdue(NaiveDate),
}

pub struct Story<'a> {
    pub book: &'a Rulebook,
    pub rules: &'a Regulation,
    pub row: &'a Row,
    pub year: i32,
    pub id: GroupId,
    pub state: Option<ResidentialGroup>,
    pub log: Vec<Envelope>,
    pub notes: Vec<Note>,
    /// The number of acts that met a rule of which no instrument consulted speaks.
    pub unregulated: BTreeMap<Rule, u32>,
    documents: u32,
}

impl<'a> Story<'a> {
    /// The group as registered, with the holders of the posts beside it.
    pub fn new(
        book: &'a Rulebook,
        rules: &'a Regulation,
        row: &'a Row,
        registered: NaiveDate,
        year: i32,
    ) -> Self {
        let mut story = Self {
            book,
            rules,
            row,
            year,
            id: GroupId::from_u128(digits(year, row.ward.code.into(), row.number, 0)),
            state: None,
            log: Vec::new(),
            notes: Vec::new(),
            unregulated: BTreeMap::new(),
            documents: row.number * 10,
        };
        let register = Register {
            // The pass of 2022 asks as if the wards of 2025 had been there.
            ward: Ward {
                since: row.ward.since.min(registered),
                ..row.ward.clone()
            },
            name: row.name.parse().unwrap(),
            term: LocalTerm::ToDanPho,
            kind: None,
            households: row.households,
        };
        story.must(Actor::WardCommittee, registered, Command::Register(register));
        for (post, person) in [(Post::FrontHead, 21), (Post::PartyCellSecretary, 22)] {
            let officer = Officer {
                post,
                person: Some(story.person(person)),
            };
            story.must(Actor::WardCommittee, registered, Command::RecordOfficer(officer));
        }
        story
    }

    /// A person of this group, by number: 1 and up stand for election, 11 and up are chosen, 21 and
    /// 22 lead the Front committee and the party cell, 31 and up sit in the election team.
    pub fn person(&self, number: u32) -> PersonId {
        PersonId::from_u128(digits(
            self.year,
            self.row.ward.code.into(),
            self.row.number,
            number,
        ))
    }

    /// The chair of the ward's committee.
    pub fn chair(&self) -> Actor {
        Actor::WardChair(PersonId::from_u128(digits(
            self.year,
            self.row.ward.code.into(),
            0,
            91,
        )))
    }

    pub fn front_head(&self) -> Actor {
        Actor::FrontHead(self.person(21))
    }

    pub fn cell_secretary(&self) -> Actor {
        Actor::PartyCellSecretary(self.person(22))
    }

    pub fn head(&self, number: u32) -> Actor {
        Actor::Head(self.person(number))
    }

    pub fn group(&self) -> &ResidentialGroup {
        self.state.as_ref().unwrap()
    }

    /// The number of the next decision.
    pub fn decision(&mut self) -> DocumentNumber {
        self.documents += 1;
        format!("{}/QĐ-UBND", self.documents).parse().unwrap()
    }

    /// Judges an act and, if it can be, does it. Whatever is to be told of is noted.
    fn act(&mut self, by: Actor, on: NaiveDate, what: Command) -> Result<(), Refusal> {
        let elect = matches!(by, Actor::Head(person) if self.state.as_ref().is_some_and(|g| {
            g.head_on(on).is_none_or(|head| head.person != person)
        }));
        let act = Act { by, on, what };
        let unregulated = group::missing(self.state.as_ref(), &act, self.book).unregulated;
        let judged = group::decide(self.state.as_ref(), &act, self.book);
        self.note(elect, &act, judged)?;
        for rule in unregulated {
            *self.unregulated.entry(rule).or_default() += 1;
        }
        Ok(())
    }

    /// Records an act that was done against the law.
    pub fn unlawful(&mut self, by: Actor, on: NaiveDate, what: Command) {
        let act = Act { by, on, what };
        let recorded = group::record_unlawful(self.state.as_ref(), &act, self.book);
        self.note(false, &act, recorded).unwrap();
    }

    /// Notes what came of an act, and does it if it can be.
    fn note(
        &mut self,
        elect: bool,
        act: &Act<Command>,
        judged: Result<Recorded<Event>, Refusal>,
    ) -> Result<(), Refusal> {
        let (by, on) = (act.by, act.on);
        let note = |what| Note {
            on,
            by,
            elect,
            did: act.what.clone(),
            what,
        };
        let done = match judged {
            Ok(done) => done,
            Err(refusal) => {
                self.notes.push(note(What::Refused(refusal)));
                return Err(refusal);
            }
        };
        self.notes
            .extend(done.irregular.iter().map(|f| note(What::Irregular(*f))));
        match &done.what {
            Event::Election(election::Event::Held { outcome, .. }) => {
                self.notes
                    .extend(outcome.why().map(|f| note(What::Nobody(*outcome, f))));
            }
            Event::Deputy(deputy::Event::Consented(consent)) if consent.opinion == Opinion::Against => {
                let asked = self
                    .rules
                    .slots()
                    .deputy_consent
                    .stated()
                    .and_then(|p| p.value.strength_of(consent.of));
                if asked == Some(Strength::Consultation) {
                    self.notes.push(note(What::AgainstOnly));
                }
            }
            Event::Election(election::Event::RecognitionDeclined(reasons)) => {
                self.notes.push(note(What::Declined(*reasons)));
            }
            Event::Election(election::Event::Annulled(annul)) => {
                self.notes.push(note(What::Annulled(annul.reasons)));
            }
            Event::UnlawfulRecorded { refusal, .. } => self.notes.push(note(What::Unlawful(*refusal))),
            _ => {}
        }
        group::evolve(&mut self.state, &done);
        self.log
            .push(Envelope::new(self.id, self.log.len() as u64 + 1, done));
        Ok(())
    }

    /// The last working day that is not after a day.
    pub fn working(&self, mut day: NaiveDate) -> NaiveDate {
        while self.book.calendar().is_working(day) == Some(false) {
            day = before(day, 1);
        }
        day
    }

    /// An act that the script holds to be lawful. The ward's offices are closed on days off.
    pub fn must(&mut self, by: Actor, on: NaiveDate, what: Command) {
        if matches!(by.role(), Role::WardCommittee | Role::WardChair) {
            assert_eq!(
                self.working(on),
                on,
                "{} {}: a day off",
                self.row.ward_name(),
                self.row.name
            );
        }
        if let Err(refusal) = self.act(by, on, what) {
            panic!("{} {}, {on}: {:?}", self.row.ward_name(), self.row.name, refusal);
        }
    }

    /// An act that the script holds to be refused, for this reason.
    pub fn refused(&mut self, by: Actor, on: NaiveDate, what: Command, rule: Rule) {
        let refusal = self.act(by, on, what).err();
        let got = refusal.map(|r| r.rule);
        assert_eq!(
            got,
            Some(rule),
            "{} {}, {on}",
            self.row.ward_name(),
            self.row.name
        );
    }

    /// The answer to the result that is past due on a day, if it is.
    pub fn overdue_answer(&self, on: NaiveDate) -> Option<Obligation> {
        let due = self.group().obligations(on, self.book);
        let mut answers = due
            .of(Process::Election)
            .filter(|due| due.what == ObligationKind::AnswerResult);
        answers.find(|due| due.is_overdue(on))
    }

    /// Asks on a day whether an answer is due; the script holds that it does.
    pub fn overdue(&mut self, on: NaiveDate) {
        let Some(Due::By(due)) = self.overdue_answer(on).map(|due| due.until) else {
            panic!(
                "{} {}, {on}: nothing is overdue",
                self.row.ward_name(),
                self.row.name
            );
        };
        self.notes.push(Note {
            on,
            by: Actor::WardCommittee,
            elect: false,
            did: Command::Election(election::Command::Receive),
            what: What::Overdue(due),
        });
    }

    pub fn elect(&mut self, by: Actor, on: NaiveDate, what: election::Command) {
        self.must(by, on, Command::Election(what));
    }

    pub fn depute(&mut self, by: Actor, on: NaiveDate, what: deputy::Command) {
        self.must(by, on, Command::Deputy(what));
    }

    pub fn delegate(&mut self, by: Actor, on: NaiveDate, what: delegation::Command) {
        self.must(by, on, Command::Delegation(what));
    }
}

/// An id whose digits tell pass, ward, group and person: easy to read in a log.
fn digits(year: i32, ward: u32, group: u32, person: u32) -> u128 {
    u128::from_str_radix(&format!("{year}{:016}{ward:05}{group:04}{person:03}", 0), 16).unwrap()
}
