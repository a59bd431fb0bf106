//! A province's own regulation as data: `decision.json` is one, made up. It loads or says where it is
//! wrong, behaves like a built-in text, and goes with a log to another machine.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use to_dan_pho::act::Evidence;
use to_dan_pho::group::{self, Command, Envelope, Fault};
use to_dan_pho::law::edition::{Edition, RulebookError};
use to_dan_pho::law::{Province, Regulation, Schooling, UnitKind};
use to_dan_pho::people::Candidate;
use to_dan_pho::procedures::election::{Call, Command as Elect, Outcome};
use to_dan_pho::{Act, GroupId, Recorded, Rule, Rulebook};

use crate::support::verdict::{Named, ahead, before, by};
use crate::support::{FRONT_HEAD, WARD_CHAIR, World, ballot, call, candidate, day, number, recognise, team};
use crate::usual_steps::{TEAM, WARD, list};

const CODE: u8 = 38;
const VOTE: &str = "2020-06-21";
const DECISION: Named = Named(
    "Quyết định 07/2020/QĐ-UBND của UBND tỉnh Thanh Hóa",
    "Decision 07/2020/QĐ-UBND of Thanh Hóa",
);

fn decision() -> Value {
    serde_json::from_str(include_str!("decision.json")).unwrap()
}

fn loaded(value: &Value) -> Edition {
    read(value).unwrap()
}

/// The value, or where it is wrong and why.
fn read<T: DeserializeOwned>(value: &Value) -> Result<T, (String, String)> {
    serde_json::from_value(value.clone()).map_err(|error| {
        let error = error.to_string();
        let (path, says) = error.split_once(": ").unwrap();
        (path.to_owned(), says.to_owned())
    })
}

fn book() -> Rulebook {
    Rulebook::builtin().with_edition(loaded(&decision())).unwrap()
}

/// A group of the province, called to vote under its decision, which the call cites.
fn called() -> World {
    let mut world = World::new(CODE);
    world.book = book();
    let on = before(VOTE, 25);
    let Elect::Call(call) = call(VOTE) else {
        panic!("call is a call")
    };
    let basis = Some(number("07/2020/QĐ-UBND"));
    world
        .election(WARD, &on, Elect::Call(Call { basis, ..call }))
        .lawful();
    world
}

fn schooled(schooling: Option<Schooling>) -> Candidate {
    Candidate {
        schooling,
        ..candidate(1)
    }
}

/// Presents, sets up, posts so many days ahead, notifies and holds.
fn held(posted: u64) -> World {
    let mut world = called();
    let on = before(VOTE, 20);
    let good = schooled(Some(Schooling::UpperSecondary));
    let presented = list(&[good], Some(to_dan_pho::law::Opinion::For), &on);
    world.election(FRONT_HEAD, &on, presented).lawful();
    world
        .election(WARD_CHAIR, &before(VOTE, 15), team(&before(VOTE, 15)))
        .lawful();
    world
        .election(WARD_CHAIR, &before(VOTE, posted), Elect::PostDecisions)
        .lawful();
    let minutes = ballot(310, 300, (300, 300, 300, 0), &[(1, 290)], Some(1));
    let held = world.election(TEAM, VOTE, minutes);
    assert_eq!(held.outcome, Some(Outcome::Elected(crate::support::person(1))));
    if posted < 5 {
        held.irregular(
            Rule::PostingAhead,
            ahead(Some(i32::try_from(posted).unwrap()), 5),
            DECISION.at("6(2)"),
        );
    } else {
        held.lawful();
    }
    world
}

/// A bad decision is an error that names the field and says what is wrong there.
#[test]
fn a_bad_decision_is_an_error_with_a_path() {
    let set = |pointer: &str, new: Value| {
        let mut value = decision();
        *value.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = new;
        value
    };
    let add = |pointer: &str, field: &str, new: Value| {
        let mut value = decision();
        let object = value.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
        assert!(object.insert(field.to_owned(), new).is_none());
        value
    };
    let share = "/entries/form_choice/states/value";
    for (value, path, says) in [
        (
            set(&format!("{share}/numerator"), json!(4)),
            "entries.form_choice.states.value",
            "threshold 4/3: must be above 0, at most the whole, and reachable",
        ),
        (
            set(&format!("{share}/numerator"), json!(0)),
            "entries.form_choice.states.value",
            "threshold 0/3",
        ),
        (
            set("/entries/term/states/value/months", json!(0)),
            "entries.term.states.value",
            "term of 0 months: must be at least 1",
        ),
        (
            set("/entries/counting_board/states/value/max", json!(2)),
            "entries.counting_board.states.value",
            "count from 3 to 2: the most is below the least",
        ),
        (
            set("/in_force", json!({"from": "2020-01-01", "until": "2019-12-31"})),
            "in_force",
            "period from 2020-01-01 until 2019-12-31: ends before it starts",
        ),
        (
            add("/entries", "qourum", json!("absent")),
            "entries.qourum",
            "states a rule this version does not know: qourum",
        ),
        (
            set("/entries/term/states/certainty", json!("certain")),
            "entries.term.states.certainty",
            "found \"certain\"; needed: one of",
        ),
        (
            set("/entries/candidate_schooling/states/value", json!("university")),
            "entries.candidate_schooling.states.value",
            "found \"university\"; needed: one of",
        ),
        (
            set("/territory/province", json!(97)),
            "territory.province",
            "province code 97",
        ),
        (
            set("/rank", json!("edict")),
            "rank",
            "found \"edict\"; needed: one of",
        ),
        (
            set("/source/text/instrument/number", json!("no number")),
            "source.text.instrument.number",
            "no number",
        ),
        (
            set("/source/text/instrument/issued", json!("2019-02-30")),
            "source.text.instrument.issued",
            "2019-02-30",
        ),
    ] {
        let (at, error) = read::<Edition>(&value).unwrap_err();
        assert!(at.starts_with(path), "{at}, not {path}: {error}");
        assert!(error.contains(says), "{error:?} does not say {says:?}");
    }
}

/// An archived regulation names rules, and must be of one piece.
#[test]
fn a_bad_archive_is_an_error_with_a_path() {
    let book = book();
    let rules = book
        .at(Province::new(CODE).unwrap(), UnitKind::ToDanPho, day(VOTE))
        .unwrap();
    let good = serde_json::to_value(rules).unwrap();
    assert_eq!(read::<Regulation>(&good).as_ref(), Ok(rules));
    let sources = json!(good["sources"].as_array().unwrap().len());
    for (pointer, new, path, says) in [
        (
            "/slots/election_majority/rule",
            json!("election.winn"),
            "slots.election_majority.rule",
            "no rule of this id",
        ),
        (
            "/slots/election_majority/rule",
            json!("election.quorum"),
            "",
            "the slot of election.majority is of another rule",
        ),
        (
            "/slots/election_majority/applied/source",
            json!(40),
            "",
            "election.majority",
        ),
        // Sources count from 0, so their number is one too far.
        (
            "/slots/election_majority/applied/source",
            sources,
            "",
            "election.majority",
        ),
        (
            "/slots/election_majority/disputed",
            json!(true),
            "",
            "election.majority",
        ),
        (
            "/pin/since",
            json!("2020-01-02"),
            "",
            "does not begin on the day of its pin",
        ),
    ] {
        let mut value = good.clone();
        *value.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = new;
        let (at, error) = read::<Regulation>(&value).unwrap_err();
        assert!(at.starts_with(path), "{at}, not {path}: {error}");
        assert!(error.contains(says), "{error:?} does not say {says:?}");
    }
}

/// Another regulation of the same place and rank cannot stand beside it; one after it can.
#[test]
fn an_overlap_is_an_error_that_names_the_field() {
    let mut other = decision();
    other["source"]["text"]["instrument"]["number"] = json!("9/2021/QĐ-UBND");
    other["source"]["text"]["instrument"]["issued"] = json!("2021-01-05");
    other["in_force"] = json!({"from": "2021-02-01", "until": null});
    let error = book().with_edition(loaded(&other)).unwrap_err();
    assert!(matches!(error, RulebookError::Overlap { .. }));
    assert!(
        error
            .to_string()
            .starts_with("edition in_force [2021-02-01, ...)"),
        "{error}"
    );
    let mut first = decision();
    first["in_force"]["until"] = json!("2021-02-01");
    let both = Rulebook::builtin()
        .with_edition(loaded(&first))
        .and_then(|book| book.with_edition(loaded(&other)));
    assert!(both.is_ok(), "{both:?}");
}

/// What applies to nobody or never, or would put a province above the law, is an error that names the
/// field.
#[test]
fn a_decision_applies_somewhere_and_below_the_law() {
    for (field, new, says) in [
        ("kinds", json!([]), "edition kinds {}"),
        (
            "in_force",
            json!({"from": "2020-01-01", "until": "2020-01-01"}),
            "in_force [2020-01-01, 2020-01-01): applies to no group",
        ),
        ("rank", json!("law"), "edition rank Law"),
        ("rank", json!("decree"), "edition rank Decree"),
    ] {
        let mut value = decision();
        value[field] = new;
        let error = Rulebook::builtin().with_edition(loaded(&value)).unwrap_err();
        assert!(error.to_string().contains(says), "{error} does not say {says:?}");
    }
    let mut letter = decision();
    letter["rank"] = json!("letter");
    assert!(Rulebook::builtin().with_edition(loaded(&letter)).is_ok());
}

/// A share of a whole that nobody counts there is an error that names the field and the whole.
#[test]
fn a_share_is_of_a_whole_that_is_counted() {
    let stating = |field: &str, of: &str| {
        let mut value = decision();
        value["entries"][field] = value["entries"]["form_choice"].clone();
        value["entries"][field]["states"]["value"]["of"] = json!(of);
        Rulebook::builtin().with_edition(loaded(&value))
    };
    for (field, wholes) in [
        (
            "election_majority",
            &[
                "household_representatives",
                "electorate",
                "present",
                "valid_ballots",
            ][..],
        ),
        ("form_choice", &["present"]),
        ("secretary_choice", &["present"]),
        ("board_choice", &["present"]),
        ("quorum", &["household_representatives", "electorate"]),
        ("petition", &["household_representatives", "households"]),
        ("relief_quorum", &["household_representatives", "electorate"]),
        ("relief_majority", &["household_representatives", "electorate"]),
        ("initiative", &["household_representatives", "households"]),
        (
            "contributions_majority",
            &["household_representatives", "electorate"],
        ),
        (
            "conventions_majority",
            &["household_representatives", "electorate"],
        ),
        ("other_majority", &["household_representatives", "electorate"]),
        ("commune_majority", &["groups"]),
        (
            "conventions_quorum",
            &["household_representatives", "households", "electorate"],
        ),
        ("meeting_quorum", &["household_representatives", "electorate"]),
        ("online_choice", &["household_representatives", "households"]),
        // Nothing is measured by it.
        (
            "reorganisation_consent",
            &[
                "household_representatives",
                "households",
                "electorate",
                "groups",
                "present",
                "valid_ballots",
            ],
        ),
    ] {
        for (of, named) in [
            (
                "household_representatives",
                "all household representatives of the group",
            ),
            ("households", "all households of the group"),
            ("electorate", "all voters or household representatives"),
            ("groups", "all villages and residential groups of the commune"),
            ("present", "the representatives attending"),
            ("valid_ballots", "the valid ballots"),
        ] {
            let said = stating(field, of).err().map(|e| e.to_string());
            let refused = format!("{field}: a share of {named} is not measured there");
            assert_eq!(
                said,
                (!wholes.contains(&of)).then_some(refused),
                "{field} of {of}"
            );
        }
    }
}

/// The whole election under it, with its own articles.
#[test]
fn it_behaves_like_a_built_in_text() {
    for (schooling, observed) in [
        (None, None),
        (Some(Schooling::LowerSecondary), Some(Schooling::LowerSecondary)),
        (Some(Schooling::None), Some(Schooling::None)),
    ] {
        let on = before(VOTE, 20);
        let presented = list(&[schooled(schooling)], Some(to_dan_pho::law::Opinion::For), &on);
        called().election(FRONT_HEAD, &on, presented).refused(
            Rule::CandidateSchooling,
            Evidence::Schooling {
                observed,
                required: Schooling::UpperSecondary,
            },
            DECISION.at("4(1)c"),
        );
    }
    let mut world = held(5);
    world.election(TEAM, VOTE, Elect::Send).lawful();
    // Sunday's result, received on Monday the 22nd: three working days end on Thursday.
    assert_eq!(
        world.election(WARD, "2020-06-22", Elect::Receive).due,
        Some(by("2020-06-25"))
    );
    world.election(WARD, "2020-06-25", recognise(&[])).lawful();
    let tenure = world.group().head_on(day("2020-06-25")).unwrap();
    assert_eq!(tenure.period.until(), Some(day("2025-06-26")));
}

/// What is missed under it is irregular by its article, and recognition has to name it.
#[test]
fn its_breach_has_to_be_accepted() {
    let mut world = held(4);
    world.election(TEAM, VOTE, Elect::Send).lawful();
    world.election(WARD, "2020-06-22", Elect::Receive).lawful();
    world
        .election(WARD, "2020-06-24", recognise(&[]))
        .refused_as(Rule::NotAcknowledged);
    world
        .election(WARD, "2020-06-24", recognise(&[Rule::PostingAhead]))
        .lawful();
}

#[test]
fn every_edition_and_its_own_go_out_and_come_back() {
    let book = book();
    assert!(book.editions().len() > 25);
    for edition in book.editions() {
        assert_eq!(loaded(&serde_json::to_value(edition).unwrap()), *edition);
    }
}

fn envelopes(log: &[Recorded<group::Event>]) -> String {
    let group = GroupId::from_u128(7);
    let entries: Vec<_> = (1..)
        .zip(log)
        .map(|(seq, done)| Envelope::new(group, seq, done.clone()))
        .collect();
    serde_json::to_string(&entries).unwrap()
}

/// A log under it goes on elsewhere from the log and the archived regulation alone, though the call
/// cites a decision that no edition there has.
#[test]
fn a_log_goes_on_from_the_archive() {
    let here = held(5);
    let pin = here.group().election().unwrap().regulation();
    let (log, archive) = (
        envelopes(&here.log),
        serde_json::to_string(here.book.get(pin).unwrap()).unwrap(),
    );

    let log: Vec<Envelope> = serde_json::from_str(&log).unwrap();
    let group = GroupId::from_u128(7);
    let nothing = Rulebook::builtin();
    let error = group::verify(group, &log, &nothing).unwrap_err();
    assert!(
        matches!(error.fault, Fault::Refused(_) | Fault::OtherEvent),
        "{error}"
    );

    let archived: Regulation = serde_json::from_str(&archive).unwrap();
    let there = Rulebook::builtin().with_regulation(archived).unwrap();
    let mut state = group::verify(group, &log, &there).unwrap();
    assert_eq!(state.as_ref(), Some(here.group()));
    for (by, on, what) in [
        (TEAM, "2020-06-21", Elect::Send),
        (WARD, "2020-06-22", Elect::Receive),
        (WARD, "2020-06-25", recognise(&[])),
    ] {
        let act = Act {
            by,
            on: day(on),
            what: Command::Election(what),
        };
        let done = group::decide(state.as_ref(), &act, &there).unwrap();
        group::evolve(&mut state, &done);
    }
    let tenure = state.unwrap().head_on(day("2020-06-25")).unwrap();
    assert_eq!(tenure.period.until(), Some(day("2025-06-26")));
}

/// Other content under the pin of the archive is refused.
#[test]
fn other_content_under_its_pin_is_refused() {
    let rules = book()
        .at(Province::new(CODE).unwrap(), UnitKind::ToDanPho, day(VOTE))
        .unwrap()
        .clone();
    let mut other = serde_json::to_value(&rules).unwrap();
    other["slots"]["posting_ahead"]["applied"]["provision"]["value"] = json!({"days": 6});
    let other: Regulation = read(&other).unwrap();
    let pin = rules.pin();
    let refused = Rulebook::builtin()
        .with_regulation(rules)
        .and_then(|book| book.with_regulation(other));
    assert_eq!(refused.err(), Some(RulebookError::OtherContent(pin)));
}

/// What was archived before its end was known is the same regulation once it is; the book keeps what it
/// knows of the end.
#[test]
fn an_archive_does_not_know_the_end() {
    let known = book()
        .at(Province::new(CODE).unwrap(), UnitKind::ToDanPho, day(VOTE))
        .unwrap()
        .clone();
    assert!(known.in_force().until().is_some());
    let mut open = serde_json::to_value(&known).unwrap();
    open["in_force"]["until"] = Value::Null;
    let open: Regulation = read(&open).unwrap();
    assert_ne!(open, known);
    let both = book().with_regulation(open).unwrap();
    assert_eq!(both.regulations(), book().regulations());
    assert_eq!(both.get(known.pin()), Some(&known));
}

/// The same words of another text are not the same regulation: each keeps its pin.
#[test]
fn the_same_words_of_another_text_are_another_revision() {
    let at = |book: &Rulebook| {
        let world = called();
        let group = world.group();
        book.at(group.ward().province, group.kind(), VOTE.parse().unwrap())
            .unwrap()
            .clone()
    };
    let archived = at(&book());
    let mut other = decision();
    other["source"]["text"]["instrument"]["number"] = json!("9/2021/QĐ-UBND");
    let both = Rulebook::builtin()
        .with_regulation(archived.clone())
        .and_then(|book| book.with_edition(loaded(&other)))
        .unwrap();
    let (old, new) = (archived.pin(), at(&both).pin());
    assert_eq!((new.since, new.revision), (old.since, old.revision + 1));
    assert_eq!(both.get(old), Some(&archived));
}

/// An archived regulation states no share that nobody counts, as an edition does not.
#[test]
fn an_archived_share_is_of_a_whole_that_is_counted() {
    let book = Rulebook::builtin();
    let rules = book
        .at(Province::HA_NOI, UnitKind::ToDanPho, day("2026-08-01"))
        .unwrap();
    let mut archive = serde_json::to_value(rules).unwrap();
    archive["pin"]["revision"] = 9.into();
    let share = archive["slots"]["relief_majority"].to_string();
    assert!(share.contains("household_representatives"), "{share}");
    archive["slots"]["relief_majority"] =
        serde_json::from_str(&share.replace("household_representatives", "present")).unwrap();
    let archived: Regulation = serde_json::from_value(archive).unwrap();
    let refused = book.with_regulation(archived).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "relief_majority: a share of the representatives attending is not measured there"
    );
}
