//! Which rules stand where and when.

use to_dan_pho::Actor;
use to_dan_pho::law::UnitKind;
use to_dan_pho::law::edition::{BasisFlaw, Calendar, Certainty};
use to_dan_pho::law::edition::{
    Breach, Edition, Entries, Entry, Ground, Instrument, Issuer, Provision, Rank, Reading, RulebookError,
    Source, Span, Territory, Threshold, article,
};
use to_dan_pho::law::{Due, Period, Province};
use to_dan_pho::procedures::election;
use to_dan_pho::text::Set;
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::support::{World, day, number};

const TDP: UnitKind = UnitKind::ToDanPho;
/// Cao Bằng, and a province without a text of its own.
const ELSEWHERE: Province = match Province::new(2) {
    Ok(province) => province,
    Err(_) => Province::HA_NOI,
};

fn at(book: &Rulebook, province: Province, on: &str) -> String {
    book.at(province, TDP, day(on))
        .map_or_else(|| "none".into(), |rules| rules.pin().to_string())
}

/// A text of a province, in force from a day, that says this much.
fn edition(province: Territory, rank: Rank, text: &str, from: &str, entries: Entries) -> Edition {
    Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number(text),
                issuer: match province {
                    Territory::National => Issuer::Ministry,
                    Territory::Province(code) => Issuer::ProvinceCommittee(code),
                },
                issued: day(from),
            },
            amended_by: None,
        },
        rank,
        territory: province,
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day(from)),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries,
    }
}

fn entry<T>(value: T) -> Entry<T> {
    Entry::States(Provision {
        value,
        article: article(5),
        certainty: Certainty::Read,
        breach: Breach::Irregular,
        breach_certainty: Certainty::Read,
    })
}

fn thirty_days() -> Entries {
    Entries {
        call_ahead: entry(Span::Days(30)),
        ..Entries::NONE
    }
}

/// Reference: the days on which the built-in texts begin and end.
#[test]
fn the_regulation_is_picked_by_place_and_day() {
    let book = Rulebook::builtin();
    for (on, ha_noi, elsewhere) in [
        ("2005-05-11", "none", "none"),
        (
            "2007-06-30",
            "01/to_dan_pho/2005-05-12#1",
            "vn/to_dan_pho/2005-05-12#1",
        ),
        (
            "2008-04-16",
            "01/to_dan_pho/2007-07-01#1",
            "vn/to_dan_pho/2007-07-01#1",
        ),
        (
            "2008-04-17",
            "01/to_dan_pho/2008-04-17#1",
            "vn/to_dan_pho/2008-04-17#1",
        ),
        (
            "2012-10-14",
            "01/to_dan_pho/2008-04-17#1",
            "vn/to_dan_pho/2008-04-17#1",
        ),
        (
            "2012-10-15",
            "01/to_dan_pho/2012-10-15#1",
            "vn/to_dan_pho/2012-10-15#1",
        ),
        (
            "2018-03-01",
            "01/to_dan_pho/2018-03-01#1",
            "vn/to_dan_pho/2018-03-01#1",
        ),
        (
            "2019-01-20",
            "01/to_dan_pho/2019-01-20#1",
            "vn/to_dan_pho/2019-01-20#1",
        ),
        (
            "2019-09-29",
            "01/to_dan_pho/2019-09-29#1",
            "vn/to_dan_pho/2019-01-20#1",
        ),
        (
            "2020-04-27",
            "01/to_dan_pho/2020-04-27#1",
            "vn/to_dan_pho/2019-01-20#1",
        ),
        (
            "2023-06-30",
            "01/to_dan_pho/2022-05-23#1",
            "vn/to_dan_pho/2022-05-23#1",
        ),
        (
            "2023-07-01",
            "01/to_dan_pho/2023-07-01#1",
            "vn/to_dan_pho/2023-07-01#1",
        ),
        (
            "2023-08-15",
            "01/to_dan_pho/2023-08-15#1",
            "vn/to_dan_pho/2023-08-15#1",
        ),
        (
            "2026-05-26",
            "01/to_dan_pho/2026-05-26#1",
            "vn/to_dan_pho/2026-05-26#1",
        ),
        (
            "2050-01-01",
            "01/to_dan_pho/2026-05-26#1",
            "vn/to_dan_pho/2026-05-26#1",
        ),
    ] {
        assert_eq!(at(&book, Province::HA_NOI, on), ha_noi, "{on}");
        assert_eq!(at(&book, ELSEWHERE, on), elsewhere, "{on}");
    }
}

/// Each regulation stands from its first day to the day before the next, and is found by its pin.
#[test]
fn regulations_follow_each_other_without_gap_or_overlap() {
    let book = Rulebook::builtin();
    let mut found = 0;
    for rules in book.regulations() {
        let (pin, time) = (rules.pin(), rules.in_force());
        let province = match pin.territory {
            Territory::Province(province) => province,
            Territory::National => ELSEWHERE,
        };
        assert_eq!(pin.since, time.from());
        assert_eq!(book.get(pin), Some(rules));
        let last = time.until().and_then(|until| until.pred_opt());
        for on in [Some(time.from()), last].into_iter().flatten() {
            assert_eq!(
                book.at(province, pin.kind, on).map(|r| r.pin()),
                Some(pin),
                "{on}"
            );
        }
        if let Some(until) = time.until() {
            let next = book.at(province, pin.kind, until).unwrap();
            assert_eq!(next.pin().since, until);
        }
        found += 1;
    }
    // A national text begins or ends on 13 days; Hà Nội has three days more, TP.HCM two, Đà Nẵng
    // too, six other provinces and Đồng Nai one each, Hà Nam none.
    assert_eq!(found, 2 * (13 + 16 + 15 + 15 + 7 * 14 + 13));
    let mut unknown = book.regulations()[0].pin();
    unknown.revision = 9;
    assert_eq!(book.get(unknown), None);
}

/// Reference: the number 16/2019/QĐ-UBND exists in every province, and this one is Hà Nội's.
#[test]
fn a_basis_of_another_province_is_unknown() {
    let book = Rulebook::builtin();
    let decision = number("16/2019/QĐ-UBND");
    let basis = |province, on| book.basis(decision, province, day(on)).map(|i| i.issuer);
    assert_eq!(
        basis(Province::HA_NOI, "2022-04-12"),
        Ok(Issuer::ProvinceCommittee(Province::HA_NOI))
    );
    assert_eq!(basis(ELSEWHERE, "2022-04-12"), Err(BasisFlaw::Unknown));
    assert_eq!(book.suggest(decision, ELSEWHERE, day("2022-04-12")), None);
    // Issued on 19/9/2019, in force ten days later.
    assert_eq!(
        basis(Province::HA_NOI, "2019-09-18"),
        Err(BasisFlaw::NotYetIssued(day("2019-09-19")))
    );
    assert_eq!(basis(Province::HA_NOI, "2019-09-28"), Err(BasisFlaw::NotInForce));
    assert!(basis(Province::HA_NOI, "2019-09-29").is_ok());
    // National texts are a basis everywhere, while they stand; an amending text too.
    for (text, on, holds) in [
        ("09/2008/NQLT-CP-UBTWMTTQVN", "2023-06-30", true),
        ("09/2008/NQLT-CP-UBTWMTTQVN", "2023-07-01", false),
        ("14/2018/TT-BNV", "2022-04-12", true),
        ("09/2017/TT-BNV", "2022-04-12", false),
        ("59/2023/NĐ-CP", "2026-08-01", true),
    ] {
        assert_eq!(
            book.basis(number(text), ELSEWHERE, day(on)).is_ok(),
            holds,
            "{text} {on}"
        );
    }
}

/// Two provinces may have a decision of the same number; each is its own.
#[test]
fn the_same_number_in_two_provinces_is_two_instruments() {
    let own = Territory::Province(ELSEWHERE);
    let book = Rulebook::builtin()
        .with_edition(edition(
            own,
            Rank::Circular,
            "16/2019/QĐ-UBND",
            "2019-12-01",
            Entries::NONE,
        ))
        .unwrap();
    let issuer = |province| {
        book.basis(number("16/2019/QĐ-UBND"), province, day("2022-04-12"))
            .unwrap()
            .issuer
    };
    assert_eq!(issuer(ELSEWHERE), Issuer::ProvinceCommittee(ELSEWHERE));
    assert_eq!(
        issuer(Province::HA_NOI),
        Issuer::ProvinceCommittee(Province::HA_NOI)
    );
}

/// Reference: what the decree of 2026 changed for a tổ dân phố of Hà Nội.
#[test]
fn what_changes_between_two_days() {
    let book = Rulebook::builtin();
    let rules = |on: &str| book.at(Province::HA_NOI, TDP, day(on)).unwrap();
    let changed = |before: &str, after: &str| -> Vec<Rule> {
        rules(before)
            .changes(rules(after))
            .map(|change| change.rule)
            .collect()
    };
    assert_eq!(changed("2022-04-15", "2022-05-22"), []);
    let judged = |rule: &Rule| rule.ground() == Ground::Law;
    let new: Vec<_> = changed("2026-05-25", "2026-05-26")
        .into_iter()
        .filter(judged)
        .collect();
    assert_eq!(
        new,
        [
            Rule::CandidateResidence,
            Rule::CandidateSanctions,
            Rule::Term,
            Rule::TermChange,
            Rule::TermChangeCompetence,
            Rule::TermChangeGrounds,
            Rule::ParticipantCompetence,
            Rule::ParticipantConsent,
            Rule::ParticipantRecognition,
            Rule::ParticipantRelief,
            Rule::TaskToParticipants,
            Rule::ProvisionalTime,
            Rule::ReorganisationConsent,
        ]
    );
    // Only what the two texts say matters, so it is the same both ways.
    assert_eq!(
        changed("2026-05-25", "2026-05-26"),
        changed("2026-05-26", "2026-05-25")
    );
    let said = |on: &str, rule| rules(on).value(rule).text(Lang::En).to_string();
    let number = Rule::ParticipantNumber;
    assert_eq!(
        [said("2026-05-25", number), said("2026-05-26", number)],
        ["not regulated", "left to the province, no instrument known"]
    );
    // Of deputies the decree says nothing.
    let number = Rule::DeputyNumber;
    assert_eq!(
        [said("2026-05-25", number), said("2026-05-26", number)],
        ["at most 1"; 2]
    );
}

#[test]
fn a_province_of_its_own_stands_beside_the_national_line() {
    let own = Territory::Province(ELSEWHERE);
    let book = Rulebook::builtin()
        .with_edition(edition(
            own,
            Rank::Circular,
            "37/2023/QĐ-UBND",
            "2023-07-10",
            thirty_days(),
        ))
        .unwrap();
    let days = |province, on: &str| {
        let rules = book.at(province, TDP, day(on)).unwrap();
        rules.value(Rule::CallAhead).text(Lang::En).to_string()
    };
    assert_eq!(days(ELSEWHERE, "2023-07-09"), "not regulated");
    assert_eq!(days(ELSEWHERE, "2023-07-10"), "30 days");
    assert_eq!(days(Province::new(8).unwrap(), "2023-07-10"), "not regulated");
    // A decree outranks it; what it says stands as a note.
    assert_eq!(days(ELSEWHERE, "2023-08-15"), "20 days");
    let rules = book.at(ELSEWHERE, TDP, day("2023-08-15")).unwrap();
    let notes: Vec<_> = rules
        .slots()
        .call_ahead
        .notes()
        .iter()
        .map(|n| n.provision.value)
        .collect();
    assert_eq!(notes, [Span::Days(30)]);
    // The national pins are still there for logs made before.
    assert!(book.get(Rulebook::builtin().regulations()[0].pin()).is_some());
}

/// Two texts of one rank and one day that disagree: one is applied, the other told.
#[test]
fn a_disagreement_that_nothing_settles_is_disputed() {
    let own = Territory::Province(ELSEWHERE);
    let book = Rulebook::builtin()
        .with_edition(edition(
            own,
            Rank::Circular,
            "37/2021/QĐ-UBND",
            "2021-07-10",
            Entries::NONE,
        ))
        .unwrap()
        .with_edition(edition(
            Territory::National,
            Rank::Law,
            "1/2021/NQ-HĐND",
            "2021-07-10",
            Entries {
                election_majority: entry(Threshold::TWO_THIRDS),
                ..Entries::NONE
            },
        ))
        .unwrap()
        .with_edition(edition(
            Territory::National,
            Rank::Law,
            "2/2021/NQ-HĐND",
            "2021-07-10",
            Entries {
                election_majority: entry(Threshold::AT_LEAST_HALF),
                ..Entries::NONE
            },
        ))
        .unwrap();
    let rules = book.at(ELSEWHERE, TDP, day("2022-01-01")).unwrap();
    let Reading::Disputed(applied, other) = rules.slots().election_majority.reading() else {
        panic!("{:?}", rules.slots().election_majority)
    };
    assert_ne!(applied.provision.value, other.provision.value);
    assert_eq!(rules.slots().election_majority.stated(), Some(&applied.provision));
    let rules = book.at(ELSEWHERE, TDP, day("2021-07-09")).unwrap();
    assert!(matches!(
        rules.slots().election_majority.reading(),
        Reading::Stated(_)
    ));
    assert_eq!(rules.slots().notice_ahead.reading(), Reading::Unspecified);
}

/// An amendment is not taken twice; what is only practice may be seen twice.
#[test]
fn an_amendment_twice_is_refused_and_practice_twice_is_not() {
    let own = Territory::Province(ELSEWHERE);
    let first = edition(
        own,
        Rank::Circular,
        "37/2023/QĐ-UBND",
        "2023-07-10",
        thirty_days(),
    );
    let Source::Text { instrument, .. } = first.source else {
        panic!()
    };
    let amended = Edition {
        source: Source::Text {
            instrument,
            amended_by: Some(Instrument {
                number: number("40/2023/QĐ-UBND"),
                ..instrument
            }),
        },
        ..first
    };
    let book = Rulebook::builtin().with_edition(first).unwrap();
    let book = book.with_edition(amended).unwrap();
    assert!(book.clone().with_edition(amended).is_err());
    let seen = Edition {
        source: Source::Practice,
        rank: Rank::Practice,
        ..first
    };
    let book = book.with_edition(seen).unwrap();
    assert!(book.with_edition(seen).is_ok());
}

/// Another calendar counts other working days; the rules stay.
#[test]
fn another_calendar_is_the_one_that_counts() {
    let mut world = World::new(1);
    let vote = "2024-06-02";
    world.book = Rulebook::builtin()
        .with_calendar(Calendar::empty().revised(2))
        .unwrap();
    let pin = Rulebook::builtin()
        .at(Province::HA_NOI, UnitKind::ToDanPho, day(vote))
        .unwrap()
        .pin();
    let rules = world
        .book
        .at(Province::HA_NOI, UnitKind::ToDanPho, day(vote))
        .unwrap();
    assert_eq!(rules.pin(), pin);
    world.elected(vote, 1);
    world
        .elect(Actor::ElectionTeam, vote, election::Command::Send)
        .unwrap();
    world
        .elect(Actor::WardCommittee, "2024-06-03", election::Command::Receive)
        .unwrap();
    let receipt = world.group().election().unwrap().receipt().unwrap();
    assert_eq!(receipt.due, Due::Unknown);
}

/// New acts are judged by the calendar of the highest revision; a log finds the one it was judged by.
#[test]
fn every_calendar_is_kept_under_its_revision() {
    let of = |revision, off: &str| {
        let days = [day(off)];
        Calendar::official()
            .with_year(2028, &days, &[])
            .unwrap()
            .revised(revision)
    };
    let (fourth, sixth, ninth) = (of(4, "2028-01-26"), of(6, "2028-01-27"), of(9, "2028-01-28"));
    let book = Rulebook::builtin();
    assert_eq!(book.calendar(), &Calendar::official());
    let book = [&sixth, &ninth, &fourth]
        .into_iter()
        .fold(book, |book, calendar| {
            book.with_calendar(calendar.clone()).unwrap()
        });
    assert_eq!(book.calendar(), &ninth);
    let revisions: Vec<_> = book.calendars().map(Calendar::revision).collect();
    assert_eq!(revisions, [1, 4, 6, 9]);
    for calendar in [&Calendar::official(), &fourth, &sixth, &ninth] {
        assert_eq!(book.calendar_of(calendar.revision()), Some(calendar));
        // The same again changes nothing; other days under its number are refused.
        assert_eq!(book.clone().with_calendar(calendar.clone()).as_ref(), Ok(&book));
        let other = Calendar::empty().revised(calendar.revision());
        let refused = book.clone().with_calendar(other).unwrap_err();
        assert_eq!(refused, RulebookError::OtherCalendar(calendar.revision()));
        assert_eq!(
            refused.to_string(),
            format!(
                "calendar revision {}: the rulebook has other days under this revision",
                calendar.revision()
            )
        );
    }
    assert_eq!(book.calendar_of(5), None);
    // In whatever order they came.
    let again = [&ninth, &fourth, &sixth]
        .into_iter()
        .fold(Rulebook::builtin(), |book, calendar| {
            book.with_calendar(calendar.clone()).unwrap()
        });
    assert_eq!(again, book);
    // A rulebook without a text has a calendar without a year, before every other.
    let empty = Rulebook::empty();
    assert_eq!(empty.calendar(), &Calendar::empty().revised(0));
    assert!(empty.editions().is_empty() && empty.regulations().is_empty());
    let book = empty.with_calendar(Calendar::official()).unwrap();
    assert_eq!(book.calendar(), &Calendar::official());
}

/// A revision is made where something is said otherwise, and nowhere else.
#[test]
fn an_edition_revises_its_own_place_and_time_only() {
    let own = Territory::Province(Province::HA_NOI);
    let text = "37/2023/QĐ-UBND";
    let new = Edition {
        source: Source::Practice,
        ..edition(own, Rank::Practice, text, "2023-08-16", thirty_days())
    };
    let before = Rulebook::builtin();
    let after = before.clone().with_edition(new).unwrap();
    for (province, on, revised) in [
        (Province::HA_NOI, "2023-08-15", false),
        (Province::HA_NOI, "2023-08-16", true),
        (ELSEWHERE, "2023-08-16", false),
    ] {
        let (was, is) = (at(&before, province, on), at(&after, province, on));
        assert_eq!(was != is, revised, "{on}: {was} {is}");
    }
}

#[test]
fn the_same_text_twice_is_refused() {
    let own = Territory::Province(ELSEWHERE);
    let new = edition(
        own,
        Rank::Circular,
        "37/2023/QĐ-UBND",
        "2023-07-10",
        thirty_days(),
    );
    let book = Rulebook::builtin().with_edition(new).unwrap();
    let mut later = new;
    later.in_force = Period::since(day("2024-01-01"));
    let refused = book.clone().with_edition(later).unwrap_err();
    assert_eq!(
        refused,
        RulebookError::Overlap {
            in_force: later.in_force,
            with: new.in_force
        }
    );
    assert!(
        refused.to_string().contains("in_force [2024-01-01, ...)"),
        "{refused}"
    );
}

#[test]
fn an_archived_regulation_joins_and_other_content_under_its_pin_is_refused() {
    let own = Territory::Province(ELSEWHERE);
    let theirs = |entries| {
        Rulebook::builtin()
            .with_edition(edition(
                own,
                Rank::Circular,
                "37/2023/QĐ-UBND",
                "2023-07-10",
                entries,
            ))
            .unwrap()
    };
    let elsewhere = theirs(thirty_days());
    let archived = elsewhere.at(ELSEWHERE, TDP, day("2023-07-20")).unwrap().clone();
    let pin = archived.pin();
    let book = Rulebook::builtin();
    assert_eq!(book.get(pin), None);
    let book = book.with_regulation(archived.clone()).unwrap();
    assert_eq!(book.get(pin), Some(&archived));
    // Again the same is nothing new; another content is refused.
    let book = book.with_regulation(archived.clone()).unwrap();
    assert_eq!(
        book.regulations().len(),
        Rulebook::builtin().regulations().len() + 1
    );
    let other = theirs(Entries::NONE)
        .at(ELSEWHERE, TDP, day("2023-07-20"))
        .unwrap()
        .clone();
    assert_eq!(other.pin(), pin);
    assert_eq!(
        book.with_regulation(other).unwrap_err(),
        RulebookError::OtherContent(pin)
    );
}

/// A regulation that is over within a longer one does not hide it afterwards.
#[test]
fn what_is_over_hides_nothing_that_still_stands() {
    let own = Territory::Province(ELSEWHERE);
    let theirs = |text, from, until: Option<&str>| {
        let open = edition(own, Rank::Circular, text, from, thirty_days());
        Edition {
            in_force: match until {
                Some(until) => Period::new(day(from), day(until)).unwrap(),
                None => open.in_force,
            },
            ..open
        }
    };
    let elsewhere = Rulebook::builtin()
        .with_edition(theirs("9/2024/QĐ-UBND", "2024-05-01", Some("2024-06-01")))
        .unwrap();
    let archived = elsewhere.at(ELSEWHERE, TDP, day("2024-05-20")).unwrap().clone();
    assert_eq!(archived.in_force().until(), Some(day("2024-06-01")));
    let book = Rulebook::builtin()
        .with_edition(theirs("37/2023/QĐ-UBND", "2023-09-01", None))
        .and_then(|book| book.with_regulation(archived))
        .unwrap();
    for (on, pin) in [
        ("2024-04-30", "02/to_dan_pho/2023-09-01#1"),
        ("2024-05-01", "02/to_dan_pho/2024-05-01#1"),
        ("2024-05-31", "02/to_dan_pho/2024-05-01#1"),
        ("2024-06-01", "02/to_dan_pho/2023-09-01#1"),
        ("2025-06-30", "02/to_dan_pho/2023-09-01#1"),
    ] {
        assert_eq!(at(&book, ELSEWHERE, on), pin, "{on}");
    }
    // The archive of a day before the first text of the province leaves the national one in force.
    let stretch = elsewhere.at(ELSEWHERE, TDP, day("2024-05-20")).unwrap().clone();
    let book = Rulebook::builtin().with_regulation(stretch).unwrap();
    assert_eq!(at(&book, ELSEWHERE, "2024-06-01"), "vn/to_dan_pho/2023-08-16#1");
}

/// A regulation names the source of a provision in a byte: what could not be named is refused, and not named
/// as another text.
#[test]
fn more_texts_of_one_place_and_day_than_can_be_named_are_refused() {
    let own = Territory::Province(ELSEWHERE);
    // No text of the crate stands so early.
    let seen = Edition {
        source: Source::Practice,
        in_force: Period::new(day("2001-01-01"), day("2002-01-01")).unwrap(),
        ..edition(own, Rank::Practice, "1/2001/QĐ-UB", "2001-01-01", thirty_days())
    };
    let last = Edition {
        entries: Entries {
            posting_ahead: entry(Span::Days(9)),
            ..Entries::NONE
        },
        rank: Rank::Letter,
        ..seen
    };
    let mut book = Rulebook::empty().with_edition(last).unwrap();
    for _ in 0..253 {
        book = book.with_edition(seen).unwrap();
    }
    let rules = book.at(ELSEWHERE, TDP, day("2001-06-01")).unwrap();
    assert_eq!(rules.sources().len(), 254);
    assert_eq!(
        rules.slots().posting_ahead.stated().map(|p| p.value),
        Some(Span::Days(9))
    );
    let refused = book.with_edition(seen).unwrap_err();
    let since = day("2001-01-01");
    assert_eq!(refused, RulebookError::TooManyTexts { since });
    assert_eq!(
        refused.to_string(),
        "regulation of 2001-01-01: 254 texts at most can stand in one place on one day"
    );
}

/// Revisions are numbered from 1 to 65535; what would need another number is refused.
#[test]
fn no_revision_follows_the_last() {
    let own = Territory::Province(ELSEWHERE);
    let of = |revision| Edition {
        revision,
        ..edition(
            own,
            Rank::Circular,
            "37/2023/QĐ-UBND",
            "2023-07-10",
            thirty_days(),
        )
    };
    let zero = Rulebook::builtin().with_edition(of(0)).unwrap_err();
    assert_eq!(zero, RulebookError::RevisionZero);
    assert_eq!(zero.to_string(), "edition revision 0: must be at least 1");
    let book = Rulebook::builtin().with_edition(of(u16::MAX)).unwrap();
    let pin = book.at(ELSEWHERE, TDP, day("2023-07-10")).unwrap().pin();
    assert_eq!(pin.revision, u16::MAX);
    // Another correction is added to it.
    let letter = Edition {
        source: Source::Practice,
        rank: Rank::Letter,
        revision: 2,
        ..of(1)
    };
    let first = Edition {
        revision: 1,
        entries: Entries::NONE,
        ..letter
    };
    // A text that says nothing new but stands there is another source: the next revision.
    for other in [letter, first] {
        let refused = book.clone().with_edition(other).unwrap_err();
        let RulebookError::NoRevisionLeft(last) = refused else {
            panic!("{refused}")
        };
        assert_eq!((last.since, last.revision), (pin.since, u16::MAX));
        assert_eq!(
            refused.to_string(),
            format!("regulation {last}: no revision can follow it")
        );
    }
    // Elsewhere there are revisions enough.
    let there = Edition {
        territory: Territory::Province(Province::HA_NOI),
        ..first
    };
    assert!(book.with_edition(there).is_ok());
}

/// What an archive brought in is still there after an edition was added.
#[test]
fn an_archived_regulation_outlives_a_later_edition() {
    let own = Territory::Province(ELSEWHERE);
    let elsewhere = Rulebook::builtin()
        .with_edition(edition(
            own,
            Rank::Circular,
            "37/2023/QĐ-UBND",
            "2023-07-10",
            thirty_days(),
        ))
        .unwrap();
    let archived = elsewhere.at(ELSEWHERE, TDP, day("2023-07-20")).unwrap().clone();
    let other = Territory::Province(Province::new(8).unwrap());
    let book = Rulebook::builtin()
        .with_regulation(archived.clone())
        .unwrap()
        .with_edition(edition(
            other,
            Rank::Circular,
            "1/2024/QĐ-UBND",
            "2024-01-01",
            thirty_days(),
        ))
        .unwrap();
    assert_eq!(book.get(archived.pin()), Some(&archived));
}

/// A log's own regulation is kept as it was: what an edition changes gets the next revision.
#[test]
fn an_edition_does_not_change_an_archived_regulation() {
    let national = Rulebook::builtin();
    let archived = national.at(ELSEWHERE, TDP, day("2026-08-01")).unwrap().clone();
    let (pin, kept) = (archived.pin(), archived.clone());
    let book = national.with_regulation(archived).unwrap();
    let notice = Entries {
        posting_ahead: entry(Span::Days(9)),
        ..Entries::NONE
    };
    let changed = edition(
        Territory::National,
        Rank::Decree,
        "1/2026/TT-BNV",
        "2026-01-01",
        notice,
    );
    let book = book.with_edition(changed).unwrap();
    assert_eq!(book.get(pin), Some(&kept));
    let now = book.at(ELSEWHERE, TDP, day("2026-08-01")).unwrap();
    assert_eq!(
        (now.pin().since, now.pin().revision),
        (pin.since, pin.revision + 1)
    );
    assert!(now.slots().posting_ahead != kept.slots().posting_ahead);
}

/// A text that regulates the field without such a rule is told, with its article.
///
/// Reference: khoản 5 Điều 3 NĐ 59/2023, which states no quorum and by which Hà Nội's falls.
#[test]
fn what_is_cleared_says_where() {
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, TDP, day("2024-12-08")).unwrap();
    assert_eq!(rules.slots().quorum.stated(), None);
    let cleared = rules.slots().quorum.cleared().unwrap().provision;
    assert_eq!(cleared.article, article(3).clause(5));
    let before = book.at(Province::HA_NOI, TDP, day("2022-06-30")).unwrap();
    assert!(before.slots().quorum.stated().is_some() && before.slots().quorum.cleared().is_none());
}

/// A province's own text from before every text of the crate is a regulation by itself.
#[test]
fn an_own_text_stands_without_the_assumptions() {
    let own = edition(
        Territory::Province(ELSEWHERE),
        Rank::Circular,
        "07/2000/QĐ-UB",
        "2000-01-01",
        thirty_days(),
    );
    assert_eq!(Rulebook::builtin().at(ELSEWHERE, TDP, day("2000-06-01")), None);
    let book = Rulebook::builtin().with_edition(own).unwrap();
    let rules = book.at(ELSEWHERE, TDP, day("2000-06-01")).unwrap();
    assert_eq!(
        rules.slots().call_ahead.stated().map(|p| p.value),
        Some(Span::Days(30))
    );
    assert_eq!(rules.sources().len(), 1);
}
