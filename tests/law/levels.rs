//! Matters that a higher text leaves to a level: which texts of that level count, and what is told where none
//! does.
//!
//! Reference: khoản 1 Điều 4, điểm c khoản 3 Điều 6 and điểm c khoản 2 Điều 15 NĐ 185/2026 (R): "Hội đồng nhân
//! dân cấp tỉnh quyết định bố trí các chức danh người tham gia hoạt động", their number and titles. The
//! resolutions here are made up.

use to_dan_pho::act::Evidence;
use to_dan_pho::law::UnitKind;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{
    AboveHouseholds, Breach, Count, Edition, Entries, Entry, Instrument, Issuer, Level, Provision, Rank,
    Reading, RulebookError, Silence, Source, Span, Territory, article,
};
use to_dan_pho::law::{Period, Province, builtin};
use to_dan_pho::place::LocalTerm;
use to_dan_pho::text::Set;
use to_dan_pho::{Lang, Rule, Rulebook, Text};

use crate::support::verdict::Named;
use crate::support::{World, candidate, day, number};
use crate::usual_steps::{HA_NOI, opening_participant, participating};

const RESOLUTION: Named = Named(
    "Nghị quyết 20/2026/NQ-HĐND của HĐND thành phố Hà Nội",
    "Resolution 20/2026/NQ-HĐND of Hà Nội",
);
const ON: &str = "2026-12-01";

fn states<T>(value: T) -> Entry<T> {
    Entry::States(Provision {
        value,
        article: article(2).clause(1),
        certainty: Certainty::Read,
        breach: Breach::Refuse,
        breach_certainty: Certainty::Read,
    })
}

fn leaves<T>(level: Level) -> Entry<T> {
    Entry::LeavesTo {
        level,
        article: article(3),
        certainty: Certainty::Read,
    }
}

/// Two participants above 700 households.
fn two_above_700() -> Entries {
    Entries {
        participant_number: states(Count::at_most(2)),
        participant_size: states(AboveHouseholds {
            thon: 700,
            to_dan_pho: 700,
        }),
        ..Entries::NONE
    }
}

/// A text of Hà Nội's People's Council.
fn resolution(text: &str, from: &str, entries: Entries) -> Edition {
    Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number(text),
                issuer: Issuer::ProvinceCouncil(Province::HA_NOI),
                issued: day(from),
            },
            amended_by: None,
        },
        rank: Rank::Circular,
        territory: Territory::Province(Province::HA_NOI),
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day(from)),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries,
    }
}

fn national(text: &str, rank: Rank, from: &str, entries: Entries) -> Edition {
    Edition {
        rank,
        territory: Territory::National,
        ..resolution(text, from, entries)
    }
}

fn with(editions: &[Edition]) -> Rulebook {
    let add = |book: Result<Rulebook, RulebookError>, edition: &Edition| book?.with_edition(*edition);
    editions.iter().fold(Ok(Rulebook::builtin()), add).unwrap()
}

fn told(book: &Rulebook, on: &str, rule: Rule) -> String {
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(on)).unwrap();
    rules.account(rule).text(Lang::En).to_string()
}

/// The decree of 2026 leaves the number of participants to the province. What the city said of deputies is of another
/// office: it does not become their number, and goes on for deputies, inferred.
#[test]
fn what_was_said_of_deputies_is_not_of_participants() {
    let book = Rulebook::builtin();
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(ON)).unwrap();
    for rule in [Rule::ParticipantNumber, Rule::ParticipantSize] {
        assert_eq!(rules.provision(rule), None);
        assert_eq!(rules.left_to(rule), Some(Level::Province));
        assert!(rules.unspecified().any(|silent| silent == rule));
    }
    let left = "left to the province, no instrument known (clause 1, Article 4 of Decree 185/2026/NĐ-CP)";
    assert_eq!(told(&book, ON, Rule::ParticipantNumber), left);
    // That the size is part of it is our reading.
    assert_eq!(
        told(&book, ON, Rule::ParticipantSize),
        "left to the province, no instrument known (clause 1, Article 4 of Decree 185/2026/NĐ-CP; inferred)"
    );
    assert_eq!(rules.slots().participant_number.reading(), Reading::Unspecified);
    let cleared = rules.slots().participant_number.cleared().unwrap().provision;
    assert_eq!(
        (cleared.value, cleared.article),
        (Silence::LeftTo(Level::Province), article(4).clause(1))
    );
    assert_eq!(
        rules.account(Rule::DeputyNumber).text(Lang::Vi).to_string(),
        "nhiều nhất 1 (Điều 4 Quyết định 16/2019/QĐ-UBND của UBND thành phố Hà Nội, được sửa đổi, bổ sung bởi Quyết định \
         08/2020/QĐ-UBND của UBND thành phố Hà Nội; suy luận)"
    );
    // The day before, it was reported of a text that nobody doubted.
    assert!(told(&book, "2026-05-25", Rule::DeputyNumber).ends_with("; reported by a secondary source)"));
    // What a text states no rule on is told apart from what it leaves to a level.
    assert_eq!(rules.left_to(Rule::Quorum), None);
    let quorum = rules.slots().quorum.cleared().unwrap().provision.value;
    assert_eq!(quorum, Silence::NoSuchRule);
    assert!(told(&book, ON, Rule::Quorum).starts_with("not regulated (clause 5, Article 3"));
}

/// A resolution of today takes effect: two participants, in groups above 700 households.
#[test]
fn a_resolution_of_today_takes_effect() {
    let book = with(&[resolution("20/2026/NQ-HĐND", "2026-08-01", two_above_700())]);
    let in_group = |households| {
        let mut world = World::of(HA_NOI, LocalTerm::ToDanPho, households);
        world.book = book.clone();
        world.headed("2026-11-08", "2026-11-15", 1);
        world
    };
    opening_participant(&mut in_group(700), ON, candidate(2)).refused(
        Rule::ParticipantSize,
        Evidence::count(700, Count::at_least(701)),
        RESOLUTION.at("2(1)"),
    );
    let mut world = in_group(701);
    participating(&mut world, ON, 2);
    participating(&mut world, ON, 3);
    opening_participant(&mut world, ON, candidate(4)).refused(
        Rule::ParticipantNumber,
        Evidence::count(3, Count::at_most(2)),
        RESOLUTION.at("2(1)"),
    );
    // Before it nothing is fixed.
    assert!(told(&book, "2026-07-31", Rule::ParticipantNumber).starts_with("left to the province"));
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(ON)).unwrap();
    assert_eq!(rules.left_to(Rule::ParticipantNumber), None);
    assert!(matches!(
        rules.slots().participant_number.reading(),
        Reading::Stated(_)
    ));
    // Other provinces have their own resolutions to wait for.
    let elsewhere = book
        .at(Province::new(2).unwrap(), UnitKind::ToDanPho, day(ON))
        .unwrap();
    assert_eq!(elsewhere.left_to(Rule::ParticipantNumber), Some(Level::Province));
}

/// Of the same day counts, of the day before only what is said to stay, rule by rule.
#[test]
fn an_older_text_counts_only_on_what_it_is_said_to_stay_on() {
    let of = |from| resolution("20/2026/NQ-HĐND", from, two_above_700());
    assert!(told(&with(&[of("2026-05-26")]), ON, Rule::ParticipantNumber).starts_with("at most 2"));
    let older = of("2026-05-25");
    let book = with(&[older]);
    for rule in [Rule::ParticipantNumber, Rule::ParticipantSize] {
        assert!(
            told(&book, ON, rule).starts_with("left to the province"),
            "{rule:?}"
        );
    }
    let stays = Edition {
        stays: Set::<Rule>::of(&[Rule::ParticipantNumber]),
        ..older
    };
    let book = with(&[stays]);
    assert!(
        told(&book, ON, Rule::ParticipantNumber).starts_with("at most 2 (clause 1, Article 2 of Resolution")
    );
    assert!(told(&book, ON, Rule::ParticipantSize).starts_with("left to the province"));
    // That it stays says nothing against a text above that states the rule.
    let stated = national("1/2026/NĐ-CP", Rank::Decree, "2026-09-01", two_above_700());
    let fixed = Edition {
        entries: Entries {
            participant_number: states(Count::at_most(5)),
            ..Entries::NONE
        },
        ..stated
    };
    assert!(told(&with(&[stays, fixed]), ON, Rule::ParticipantNumber).starts_with("at most 5"));
}

/// What is left to the province is not for a ministry to fix: rank alone does not count. Its circular is told,
/// and disputes nothing, also of the same rank and day as the resolution.
#[test]
fn a_circular_is_no_text_of_the_province() {
    let circular = national(
        "3/2026/TT-BNV",
        Rank::Circular,
        "2026-09-01",
        Entries {
            participant_number: states(Count::at_most(7)),
            ..Entries::NONE
        },
    );
    let book = with(&[circular]);
    let account = told(&book, ON, Rule::ParticipantNumber);
    assert!(
        account.starts_with("left to the province") && account.contains("not applied: at most 7"),
        "{account}"
    );
    let book = with(&[
        circular,
        resolution("20/2026/NQ-HĐND", "2026-09-01", two_above_700()),
    ]);
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(ON)).unwrap();
    let Reading::Stated(applied) = rules.slots().participant_number.reading() else {
        panic!("{:?}", rules.slots().participant_number)
    };
    assert_eq!(applied.provision.value, Count::at_most(2));
    // The later of two texts of the province prevails, and two of one day dispute each other.
    let three = Entries {
        participant_number: states(Count::at_most(3)),
        ..Entries::NONE
    };
    // Of another body of the province, which amends its own decision of 2019 and so stands beside the resolution.
    let decision = |from| {
        let own = resolution("21/2026/QĐ-UBND", from, three);
        let Source::Text { instrument, .. } = own.source else {
            panic!("{own:?}")
        };
        let Source::Text { instrument: base, .. } = builtin::HA_NOI_16_2019.source else {
            panic!("a text")
        };
        Edition {
            source: Source::Text {
                instrument: base,
                amended_by: Some(instrument),
            },
            ..own
        }
    };
    let first = resolution("20/2026/NQ-HĐND", "2026-09-01", two_above_700());
    assert!(
        told(
            &with(&[first, decision("2026-09-02")]),
            ON,
            Rule::ParticipantNumber
        )
        .starts_with("at most 3")
    );
    // A practice is below every text, the later one too.
    let practice = Edition {
        source: Source::Practice,
        rank: Rank::Practice,
        ..decision("2026-09-02")
    };
    let told_of = told(&with(&[first, practice]), ON, Rule::ParticipantNumber);
    assert!(
        told_of.starts_with("at most 2")
            && told_of.ends_with("; not applied: at most 3 (read in the instrument)"),
        "{told_of}"
    );
    let book = with(&[first, decision("2026-09-01")]);
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(ON)).unwrap();
    assert!(matches!(
        rules.slots().participant_number.reading(),
        Reading::Disputed(..)
    ));
}

/// What is left to the commune or to the group is for no text of the province; texts of these are no editions.
#[test]
fn each_level_is_its_own() {
    for (level, says) in [
        (
            Level::Commune,
            "left to the commune, no instrument known (Article 3 of ",
        ),
        (
            Level::Group,
            "left to the group, no instrument known (Article 3 of ",
        ),
    ] {
        let leaving = national(
            "2/2026/NĐ-CP",
            Rank::Decree,
            "2026-09-01",
            Entries {
                participant_number: leaves(level),
                ..Entries::NONE
            },
        );
        let book = with(&[
            leaving,
            resolution("20/2026/NQ-HĐND", "2026-10-01", two_above_700()),
        ]);
        let account = told(&book, ON, Rule::ParticipantNumber);
        assert!(account.starts_with(says), "{account}");
        let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(ON)).unwrap();
        assert_eq!(rules.left_to(Rule::ParticipantNumber), Some(level));
        // The province may pass on what is left to it.
        let passing = resolution(
            "20/2026/NQ-HĐND",
            "2026-10-01",
            Entries {
                participant_size: leaves(level),
                ..Entries::NONE
            },
        );
        let account = told(&with(&[passing]), ON, Rule::ParticipantSize);
        assert!(
            account.starts_with(says) && account.contains("Resolution"),
            "{account}"
        );
    }
    let vietnamese = |silence: Silence| silence.text(Lang::Vi).to_string();
    assert_eq!(
        [Level::Province, Level::Commune, Level::Group].map(|level| vietnamese(Silence::LeftTo(level))),
        ["cấp tỉnh", "cấp xã", "thôn, tổ dân phố"]
            .map(|level| format!("giao cho {level} quy định, chưa có văn bản"))
    );
    assert_eq!(vietnamese(Silence::NoSuchRule), "không quy định");
}

/// Which entries of a text have no effect, when, and what prevails.
#[test]
fn entries_without_effect_are_told() {
    let book = Rulebook::builtin();
    // That 2020 took the household count back is what still applies, and so is its one deputy.
    assert_eq!(book.without_effect(&builtin::HA_NOI_08_2020), []);
    let none: Vec<_> = book
        .without_effect(&builtin::TP_HCM_40_2024)
        .iter()
        .map(|entry| (entry.kinds, entry.text(Lang::Vi).to_string()))
        .collect();
    assert_eq!(
        none,
        [(
            Set::<UnitKind>::of(UnitKind::ALL),
            "group.size_minimum, [2026-05-26, ...): áp dụng văn bản khác (khoản 1 Điều 10 Nghị định \
             185/2026/NĐ-CP)"
                .to_owned()
        )]
    );
    // Asked before it is added: what repeats the law holds, what says otherwise has no effect.
    let own = resolution(
        "20/2026/NQ-HĐND",
        "2026-08-01",
        Entries {
            call_ahead: states(Span::Days(30)),
            team_ahead: states(Span::Days(10)),
            ..two_above_700()
        },
    );
    let rules = book.at(Province::HA_NOI, UnitKind::ToDanPho, day(ON)).unwrap();
    assert_eq!(
        rules.slots().team_ahead.stated().map(|p| p.value),
        Some(Span::Days(10))
    );
    let none = book.without_effect(&own);
    let english: Vec<_> = none.iter().map(|e| e.text(Lang::En).to_string()).collect();
    assert_eq!(
        english,
        [
            "election.call.ahead, [2026-08-01, ...): another text applies (point a, clause 1, Article 6 of Decree \
          59/2023/NĐ-CP)"
        ]
    );
    assert_eq!((none[0].rule, none[0].silence), (Rule::CallAhead, None));
    assert_eq!(with(&[own]).without_effect(&own), none);
    // The decree left the matter and the city has decided: both entries have their effect.
    let of_the_decree = |book: &Rulebook| {
        let none = book.without_effect(&builtin::ND_185_2026);
        none.into_iter().map(|entry| entry.rule).collect::<Vec<_>>()
    };
    assert_eq!(of_the_decree(&book), []);
    assert_eq!(of_the_decree(&with(&[own])), []);
    // A later decree that states the number ends that; and one that regulates it without a number.
    for (entry, silence) in [
        (states(Count::at_most(5)), None),
        (
            Entry::Clears {
                article: article(1),
                certainty: Certainty::Read,
            },
            Some(Silence::NoSuchRule),
        ),
    ] {
        let fixed = national(
            "9/2027/NĐ-CP",
            Rank::Decree,
            "2027-01-01",
            Entries {
                participant_number: entry,
                ..Entries::NONE
            },
        );
        let later = with(&[own, fixed]);
        assert_eq!(of_the_decree(&later), [Rule::ParticipantNumber]);
        let number = later.without_effect(&own);
        let number = number
            .iter()
            .find(|entry| entry.rule == Rule::ParticipantNumber)
            .unwrap();
        assert_eq!(
            (number.during, number.silence, number.kinds),
            (
                Period::since(day("2027-01-01")),
                silence,
                Set::<UnitKind>::of(UnitKind::ALL)
            )
        );
    }
    // Told once for the whole time, though another text comes into force in between.
    let until_june = Edition {
        in_force: Period::new(day("2026-08-01"), day("2027-06-01")).unwrap(),
        ..own
    };
    for edition in [own, until_june] {
        let between = national("9/2027/NĐ-CP", Rank::Decree, "2027-01-01", Entries::NONE);
        let none = with(&[edition, between]).without_effect(&edition);
        let told: Vec<_> = none.iter().map(|e| (e.rule, e.during)).collect();
        assert_eq!(told, [(Rule::CallAhead, edition.in_force)]);
    }
    // Of one kind of group only, and for as long as the other text stands.
    let thon = Edition {
        kinds: Set::<UnitKind>::of(&[UnitKind::Thon]),
        in_force: Period::new(day("2027-01-01"), day("2028-01-01")).unwrap(),
        ..national("9/2027/NĐ-CP", Rank::Decree, "2027-01-01", two_above_700())
    };
    let one = Edition {
        entries: Entries {
            participant_number: states(Count::at_most(1)),
            ..Entries::NONE
        },
        ..own
    };
    let none = with(&[one, thon]).without_effect(&one);
    let told: Vec<_> = none.iter().map(|e| (e.rule, e.kinds, e.during)).collect();
    assert_eq!(
        told,
        [(
            Rule::ParticipantNumber,
            Set::<UnitKind>::of(&[UnitKind::Thon]),
            Period::new(day("2027-01-01"), day("2028-01-01")).unwrap()
        )]
    );
    // A practice overrides no text.
    let practice = Edition {
        source: Source::Practice,
        rank: Rank::Practice,
        in_force: Period::since(day("2026-09-01")),
        ..own
    };
    assert_eq!(with(&[one, practice]).without_effect(&one), []);
}
