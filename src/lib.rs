//! The residential groups of Viet Nam (tổ dân phố, thôn): who leads one, how they got there, what each body may do next,
//! and on which article of which law that rests. Pure types and state machines, without clock, randomness or I/O.
//!
//! A [`GroupLog`] is a group and its log: an act is checked by the law of its place and day, and recorded or refused. A
//! [`Refusal`] names the [`Rule`] that is not met and explains itself, with the article, in Vietnamese and in English.
//!
//! ```
//! use to_dan_pho::chrono::NaiveDate;
//! use to_dan_pho::group::Register;
//! use to_dan_pho::law::Province;
//! use to_dan_pho::place::{LocalTerm, Ward, WardCode};
//! use to_dan_pho::procedures::election::{Call, Command as Elect};
//! use to_dan_pho::{Actor, GroupId, GroupLog, Lang, PersonId, Rulebook};
//! # fn main() -> Result<(), Box<dyn core::error::Error>> {
//! # let day = |text: &str| text.parse::<NaiveDate>().unwrap();
//! let (book, committee) = (Rulebook::builtin(), Actor::WardCommittee);
//! let (code, since, by) = (WardCode::new(256)?, day("2025-07-01"), "72/2025/QH15".parse()?);
//! let of = Ward::new(Province::HA_NOI, code, "Hai Bà Trưng".parse()?, since, by);
//! let register = Register::new(of, "Nguyễn Du 1".parse()?, LocalTerm::ToDanPho, 1392);
//! let mut log = GroupLog::new(GroupId::from_u128(1));
//! log.act(&book, committee, day("2026-07-01"), register)?;
//! // The People's Committee cannot call an election: since 2023 its Chair does.
//! let call = Elect::Call(Call::on(day("2026-08-30")).with_decision("12/QĐ-UBND".parse()?));
//! let refusal = log.act(&book, committee, day("2026-08-08"), call.clone()).unwrap_err();
//! let text = refusal.explain(&book, Lang::En).to_string();
//! assert!(text.contains("(point a, clause 1, Article 6 of Decree 59/2023/NĐ-CP)"));
//! let entry = log.act(&book, Actor::WardChair(PersonId::from_u128(1)), day("2026-08-08"), call)?;
//! assert_eq!(entry.seq, 2); // the entry to store
//! # Ok(()) }
//! ```
//!
//! # What is asked, and where
//!
//! | to | see |
//! |---|---|
//! | record an act, with its log | [`GroupLog::act`], [`GroupLog::act_all`] |
//! | judge an act without a log; apply its event | [`group::decide`], [`group::evolve`]; both: [`group::apply`] |
//! | know everything that stands against an act | [`group::missing`] |
//! | know whether a kind of act is open before its content is known | [`group::open`] |
//! | judge a whole file at once, with its page | [`group::review`](fn@group::review) |
//! | ask who leads, who may act and what is due on a day | [`ResidentialGroup`] |
//! | ask the same of a past day | [`group::History`], [`GroupLog::history`] |
//! | read a stored log, and take it up again | [`group::read_log`], [`GroupLog::resume`] |
//! | judge a whole log again, each act by the rules its event names | [`group::verify`](fn@group::verify) |
//! | know which due dates a later calendar counts otherwise | [`group::due_otherwise`] |
//! | know which processes under way a change of the law has overtaken | [`group::transitional`] |
//! | record what a body did against the law, which gives no office | [`group::record_unlawful`] |
//! | correct an entry that was taken down wrongly | [`GroupLog::correct`], [`group::correct`] |
//! | take over a group that exists, one or a ward of them | [`group::Position`], [`group::read_sheet`] |
//! | know what a head must and may do, and who manages and who leads | [`office::duties`] |
//! | know who has still to be trained | [`training`] |
//! | know what is due for a commune, why an answer is as it is, what may be done next; a report of one page | [`answers`] |
//! | know what a regulation says on a point, and how sure that is | [`Rulebook::at`], [`law::Regulation`] |
//! | add a regulation of a province | [`law::edition::Edition`], [`Rulebook::with_edition`], [`Rulebook::without_effect`] |
//! | keep the rules beside a log for another machine | [`Rulebook::with_regulation`], [`Rulebook::with_calendar`] |
//!
//! # The modules
//!
//! | module | what it has |
//! |---|---|
//! | [`group`] | the group: it joins the procedures; acts, events, log, questions |
//! | [`procedures`] | the procedures: [`election`](procedures::election) of a head, choice of a [`deputy`](procedures::deputy), [`delegation`](procedures::delegation), [`relief`](procedures::relief), [`vacancy`](procedures::vacancy), [matters of the residents](procedures::meeting), the yearly [`conference`](procedures::conference); each page has the picture of its states |
//! | [`procedure`] | what the procedures have in common; a [`Brief`](procedure::Brief) asks one without a group |
//! | [`law`] | rules, regulations, the rulebook; [`law::edition`] for whoever writes down a text, [`law::builtin`] the texts themselves |
//! | [`act`] | who acts, findings, irregularities |
//! | [`office`], [`people`], [`place`] | offices and tenures; candidates and the voter list; communes, names and kinds of groups |
//! | [`text`] | the two languages and the vocabularies |
//! | [`training`] | classes for those who hold an office |
//! | [`answers`] | answers of a commune: what is due, why, what comes next, a report of one page |
//! | [`testing`] | a kit for tests: a lawful group at any stage, cases, and what a store of events must do |
//!
//! # Where the law is silent
//!
//! Every provision carries its article, its [certainty](law::edition::Certainty) and what a
//! [breach](law::edition::Breach) of it does. Where no instrument consulted speaks, a condition is not checked and is
//! listed as not regulated. `docs/limits.md` lists what no instrument says, what was read in which copy, and what is
//! assumed or inferred; `docs/glossary.md` has the terms in both languages with their types. The crate gives no legal
//! advice, authenticates nobody and stores nothing.
//!
//! # Features
//!
//! `serde` (default) reads and writes every public type that is stored, in JSON strictly. `json` reads whole logs
//! ([`group::read_log`]) and values of any type ([`group::read_json`]) with all their errors at once.

#![warn(unnameable_types, unreachable_pub)]
#![no_std]

extern crate alloc;

pub mod act;
pub mod answers;
pub mod group;
pub mod law;
pub mod office;
pub mod people;
pub mod place;
pub mod procedure;
pub mod procedures;
pub mod testing;
pub mod text;
pub mod training;

mod few;
mod id;
mod lists;
#[cfg(feature = "serde")]
mod wire;

pub use act::actor::Actor;
pub use act::finding::Refusal;
pub use act::record::{Act, Recorded};
pub use few::Few;
pub use group::log::GroupLog;
pub use group::state::ResidentialGroup;
pub use id::{EntryId, GroupId, MatterId, PersonId};
pub use law::rule::Rule;
pub use law::rulebook::Rulebook;
pub use text::lang::{Lang, Text};

// They stand in signatures.
pub use {chrono, uuid};

/// The code of the README is compiled and run with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
