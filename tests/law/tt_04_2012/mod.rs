//! Thông tư 04/2012/TT-BNV and its amendments 09/2017, 14/2018 and 05/2022.

mod files;

use to_dan_pho::Actor;
use to_dan_pho::act::Evidence;
use to_dan_pho::law::UnitKind;
use to_dan_pho::law::edition::Certainty;
use to_dan_pho::law::edition::{
    Breach, Count, DeputyForm, Edition, Entries, Entry, Instrument, Issuer, Provision, Rank, Source,
    Strength, Territory, article,
};
use to_dan_pho::law::{Opinion, Period, Power, Province, Residence, Role};
use to_dan_pho::procedures::delegation::{Command as Delegate, Task};
use to_dan_pho::procedures::deputy::Command as Depute;
use to_dan_pho::procedures::election::Command as Elect;
use to_dan_pho::text::Set;
use to_dan_pho::{Rule, Rulebook};

use crate::support::verdict::{Named, standing};
use crate::support::{FRONT_HEAD, World, candidate, day, number, person, recognition};
use crate::usual_steps::{
    CELL, ELSEWHERE, HEAD, WARD, choosing, for_months, headed, instead_of, opening, proposed, ready,
    received, standing_for,
};

const ORIGINAL: Named = Named("Thông tư 04/2012/TT-BNV", "Circular 04/2012/TT-BNV");
const AS_OF_2018: Named = Named(
    "Thông tư 04/2012/TT-BNV, được sửa đổi, bổ sung bởi Thông tư 09/2017/TT-BNV",
    "Circular 04/2012/TT-BNV as amended by Circular 09/2017/TT-BNV",
);
const AS_OF_2019: Named = Named(
    "Thông tư 04/2012/TT-BNV, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BNV",
    "Circular 04/2012/TT-BNV as amended by Circular 14/2018/TT-BNV",
);
const VOTE: &str = "2014-06-01";
const AGREED: &[(Actor, Opinion)] = &[(FRONT_HEAD, Opinion::For)];

/// A head in office from 24/8/2022, for the 30 months that the province set.
fn in_2022() -> World {
    headed(ELSEWHERE, "2022-08-24", Some(30))
}

fn age(observed: u32) -> Evidence {
    Evidence::Count {
        observed,
        least: 21,
        most: u32::MAX,
    }
}

/// Reference: Điều 11 TT 04/2012 (R): 21 years or more, on the day of the vote.
#[test]
fn a_candidate_is_twenty_one() {
    standing_for(ELSEWHERE, VOTE, "1993-06-01", Residence::GroupRegistered).lawful();
    standing_for(ELSEWHERE, VOTE, "1993-06-02", Residence::GroupRegistered).refused(
        Rule::CandidateAge,
        age(20),
        ORIGINAL.at("11"),
    );
}

/// Reference: Điều 11 TT 04/2012 (R): permanently registered and usually living in the group.
#[test]
fn a_candidate_is_registered_and_lives_in_the_group() {
    standing_for(ELSEWHERE, VOTE, "1980-01-01", Residence::GroupRegistered).lawful();
    for observed in [Residence::Group, Residence::Commune, Residence::Elsewhere] {
        standing_for(ELSEWHERE, VOTE, "1980-01-01", observed).refused(
            Rule::CandidateResidence,
            Evidence::Residence {
                observed,
                required: Residence::GroupRegistered,
            },
            ORIGINAL.at("11"),
        );
    }
}

/// Reference: Điều 11 TT 04/2012 (R): the same standards for deputies.
#[test]
fn a_deputy_meets_the_same_standards() {
    let on = "2022-09-01";
    let with = |born, residence| opening(&mut in_2022(), on, standing(2, (day(born), day(on)), residence));
    with("2001-09-01", Residence::GroupRegistered).lawful();
    with("2001-09-02", Residence::GroupRegistered).refused(Rule::DeputyAge, age(20), ORIGINAL.at("11"));
    with("1980-01-01", Residence::Group).refused(
        Rule::DeputyResidence,
        Evidence::Residence {
            observed: Residence::Group,
            required: Residence::GroupRegistered,
        },
        ORIGINAL.at("11"),
    );
}

/// The term a recognition gives or why it gives none.
fn term(vote: &str, months: Option<u16>) -> (World, crate::support::verdict::Verdict) {
    let mut world = received(ELSEWHERE, vote, vote);
    let verdict = world.election(WARD, vote, for_months(months));
    (world, verdict)
}

/// Reference: Điều 12 TT 04/2012 (S): two and a half years only; case E9, a five-year term in 2/2017.
#[test]
fn until_2018_a_term_is_thirty_months() {
    let vote = "2017-02-12";
    for months in [None, Some(30)] {
        let (world, verdict) = term(vote, months);
        verdict.lawful();
        let tenure = world.group().head_on(day(vote)).unwrap();
        assert_eq!(tenure.period.until(), Some(day("2019-08-13")));
    }
    let allowed = Rulebook::builtin()
        .at(Province::new(ELSEWHERE).unwrap(), UnitKind::ToDanPho, day(vote))
        .unwrap()
        .slots()
        .term
        .stated()
        .unwrap()
        .value;
    for observed in [29, 31, 60] {
        let (_, verdict) = term(vote, Some(observed));
        let (rule, evidence) = (Rule::Term, Evidence::Term { observed, allowed });
        // A shorter one is recorded as the decision gave it.
        match observed {
            29 => verdict.irregular(rule, evidence, ORIGINAL.at("12")),
            _ => verdict.refused(rule, evidence, ORIGINAL.at("12")),
        }
    }
}

/// Reference: Điều 12 TT 04/2012, as amended by 09/2017 (S) and 14/2018 (R): 2.5 or 5 years.
#[test]
fn from_march_2018_the_province_chooses_thirty_or_sixty_months() {
    for (vote, place) in [
        ("2018-06-03", AS_OF_2018.at("12")),
        ("2019-06-02", AS_OF_2019.at("12(2)a")),
    ] {
        for months in [30, 60] {
            term(vote, Some(months)).1.lawful();
        }
        let (_, refused) = term(vote, Some(61));
        let evidence = refused.refused.unwrap().evidence;
        assert!(matches!(evidence, Evidence::Term { observed: 61, .. }));
        refused.refused(Rule::Term, evidence, place.clone());
        // A shorter one is recorded as the decision gave it.
        let (_, shorter) = term(vote, Some(45));
        let evidence = shorter.irregular[0].evidence;
        shorter.irregular(Rule::Term, evidence, place);
        // Which of the two, nobody but the recognition can say.
        term(vote, None).1.refused_as(Rule::TermNotStated);
    }
    // An election called before 1/3/2018 keeps the old term.
    term("2018-03-04", Some(60)).1.refused_as(Rule::Term);
}

/// Reference: Điều 10 TT 04/2012 (S): the head assigns tasks to the deputy.
#[test]
fn the_head_assigns_tasks_to_the_deputy() {
    let mut world = in_2022();
    proposed(&mut world, "2022-09-01", 2, AGREED);
    world
        .depute(WARD, "2022-09-02", Depute::Recognise(recognition(&[])))
        .unwrap();
    let task = |to| {
        Delegate::AssignTask(Task {
            to: person(to),
            work: Power::Mediate,
        })
    };
    world.authority(HEAD, "2022-09-05", task(2)).lawful();
    world.authority(HEAD, "2022-09-05", task(3)).refused(
        Rule::TaskTo,
        instead_of(Role::Resident, &[Role::Deputy]),
        ORIGINAL.at("10"),
    );
    world
        .authority(Actor::Deputy(person(2)), "2022-09-05", task(2))
        .refused(
            Rule::TaskCompetence,
            instead_of(Role::Deputy, &[Role::Head]),
            ORIGINAL.at("10"),
        );
}

/// Reference: TT 09/2017 (S): residents may stand or nominate at the meeting, from 1/3/2018 on.
#[test]
fn nomination_at_the_meeting_is_allowed_from_march_2018() {
    let nominate = Elect::Nominate(candidate(4));
    for vote in ["2018-06-03", "2019-06-02"] {
        let mut world = ready(ELSEWHERE, vote);
        world
            .election(Actor::Resident(person(4)), vote, nominate.clone())
            .lawful();
        let standing = world.group().election().unwrap().candidates();
        assert!(standing.eq([person(1), person(4)]));
    }
    // Before, no text allows it; case D3: the list stays as it was agreed.
    let refused = ready(ELSEWHERE, VOTE)
        .election(Actor::Resident(person(4)), VOTE, nominate)
        .refused
        .unwrap();
    assert_eq!(refused.rule, Rule::NotProvidedFor);
    assert_eq!(refused.evidence, Evidence::Rule(Rule::MeetingNomination));
}

/// Reference: TT 14/2018 (I): nothing says that it was taken back.
#[test]
fn of_nomination_at_the_meeting_after_2019_the_crate_is_less_sure() {
    let book = Rulebook::builtin();
    let sure = |on| {
        let rules = book
            .at(Province::new(ELSEWHERE).unwrap(), UnitKind::Thon, day(on))
            .unwrap();
        rules
            .provision(Rule::MeetingNomination)
            .map(|head| head.certainty)
    };
    assert_eq!(sure("2018-02-28"), None);
    assert_eq!(sure("2018-03-01"), Some(Certainty::Reported));
    assert_eq!(sure("2019-01-19"), Some(Certainty::Reported));
    assert_eq!(sure("2019-01-20"), Some(Certainty::Inferred));
}

/// A province that let the head choose the deputy in 2018, as the circular of 2017 left to it.
fn choosing_in_2018() -> World {
    let code = Province::new(36).unwrap();
    let edition = Edition {
        source: Source::Text {
            instrument: Instrument {
                number: number("08/2018/QĐ-UBND"),
                issuer: Issuer::ProvinceCommittee(code),
                issued: day("2018-03-20"),
            },
            amended_by: None,
        },
        rank: Rank::Circular,
        territory: Territory::Province(code),
        kinds: Set::<UnitKind>::of(UnitKind::ALL),
        in_force: Period::since(day("2018-04-01")),
        ended: None,
        doubt: None,
        revision: 1,
        stays: Set::EMPTY,
        entries: Entries {
            deputy_form: Entry::States(Provision {
                value: DeputyForm::Chosen,
                article: article(5),
                certainty: Certainty::Read,
                breach: Breach::Refuse,
                breach_certainty: Certainty::Read,
            }),
            ..Entries::NONE
        },
    };
    let mut world = World::new(36);
    world.book = Rulebook::builtin().with_edition(edition).unwrap();
    world.headed_for("2018-05-20", "2018-05-25", 1, Some(30));
    world
}

/// Reference: TT 09/2017 (S): one deputy; how it is found the province provides.
#[test]
fn in_2018_one_deputy_as_the_province_provides() {
    let mut nowhere = headed(ELSEWHERE, "2018-05-25", Some(30));
    let refused = opening(&mut nowhere, "2018-06-01", candidate(2)).refused.unwrap();
    assert_eq!(refused.rule, Rule::NotProvidedFor);
    assert_eq!(refused.evidence, Evidence::Rule(Rule::DeputyForm));
    let mut world = choosing_in_2018();
    // Who recognises the deputy no text says; the choice alone puts nobody in place.
    proposed(&mut world, "2018-06-01", 2, &[]);
    assert_eq!(world.group().deputies_on(day("2018-06-01")).count(), 0);
    world
        .depute(WARD, "2018-06-02", Depute::Recognise(recognition(&[])))
        .unwrap();
    opening(&mut world, "2018-06-05", candidate(3)).refused(
        Rule::DeputyNumber,
        Evidence::count(2, Count::at_most(1)),
        AS_OF_2018.whole(),
    );
}

/// Reference: khoản 2 Điều 4 TT 04/2012 as of 14/2018 (R): chosen by the head.
#[test]
fn from_2019_the_head_chooses_the_deputy() {
    opening(&mut in_2022(), "2022-09-01", candidate(2)).lawful();
    in_2022()
        .deputy(WARD, "2022-09-01", Depute::Open(candidate(2)))
        .refused(
            Rule::DeputyCompetence,
            instead_of(Role::WardCommittee, &[Role::Head]),
            AS_OF_2019.at("4(2)"),
        );
    // Before 20/1/2019 no national text provides for a choice.
    let mut early = headed(ELSEWHERE, "2018-11-01", Some(30));
    opening(&mut early, "2019-01-19", candidate(2)).refused_as(Rule::NotProvidedFor);
    opening(&mut early, "2019-01-20", candidate(2)).lawful();
}

/// Reference: khoản 1 Điều 4 TT 04/2012 as of 14/2018 (R): at most one.
#[test]
fn from_2019_at_most_one_deputy() {
    let mut world = in_2022();
    proposed(&mut world, "2022-09-01", 2, AGREED);
    world
        .depute(WARD, "2022-09-02", Depute::Recognise(recognition(&[])))
        .unwrap();
    opening(&mut world, "2022-10-01", candidate(3)).refused(
        Rule::DeputyNumber,
        Evidence::count(2, Count::at_most(1)),
        AS_OF_2019.at("4(1)"),
    );
}

/// Reference: khoản 1 Điều 4 TT 04/2012 as of 14/2018 (R): at most one, on any day to come too.
#[test]
fn from_2019_no_two_deputies_begin_on_one_later_day() {
    let mut world = in_2022();
    proposed(&mut world, "2022-09-01", 2, AGREED);
    let mut later = recognition(&[]);
    later.from = Some(day("2022-10-01"));
    world
        .depute(WARD, "2022-09-02", Depute::Recognise(later))
        .unwrap();
    opening(&mut world, "2022-09-05", candidate(3)).refused(
        Rule::DeputyNumber,
        Evidence::count(2, Count::at_most(1)),
        AS_OF_2019.at("4(1)"),
    );
}

/// Reference: khoản 2 Điều 4 TT 04/2012 as of 14/2018 (R): in agreement with the Front's head.
#[test]
fn from_2019_the_front_head_must_agree() {
    choosing(&mut in_2022(), "2022-09-01", 2, AGREED).lawful();
    choosing(&mut in_2022(), "2022-09-01", 2, &[(FRONT_HEAD, Opinion::Against)]).refused(
        Rule::DeputyConsent,
        Evidence::Consent {
            of: Role::FrontHead,
            strength: Strength::Agreement,
            got: Some(Opinion::Against),
        },
        AS_OF_2019.at("4(2)"),
    );
    // The party cell is not asked outside Hà Nội; its opinion is taken.
    let mut world = in_2022();
    world
        .depute(HEAD, "2022-09-01", Depute::Open(candidate(2)))
        .unwrap();
    world
        .deputy(CELL, "2022-09-01", Depute::Consent(Opinion::For))
        .lawful();
}

/// Reference: khoản 2 Điều 4 TT 04/2012 as of 14/2018 (R): the ward committee recognises.
#[test]
fn from_2019_the_ward_committee_recognises_the_deputy() {
    let mut world = in_2022();
    proposed(&mut world, "2022-09-01", 2, AGREED);
    let recognise = Depute::Recognise(recognition(&[]));
    let chair = crate::support::WARD_CHAIR;
    world.deputy(chair, "2022-09-02", recognise).refused(
        Rule::DeputyRecognition,
        instead_of(Role::WardChair, &[Role::WardCommittee]),
        AS_OF_2019.at("4(2)"),
    );
    world.deputy(WARD, "2022-09-02", recognise).lawful();
}

/// Reference: điểm b khoản 2 Điều 12 TT 04/2012 as of 14/2018 (R): the deputy's term follows the head's.
#[test]
fn from_2019_the_deputys_term_follows_the_heads() {
    // The head's thirty months from 24/8/2022 end with 24/2/2025.
    let recognised_from = |from| {
        let mut world = in_2022();
        proposed(&mut world, "2022-09-01", 2, AGREED);
        let mut later = recognition(&[]);
        later.from = Some(day(from));
        world.deputy(WARD, "2022-09-02", Depute::Recognise(later))
    };
    recognised_from("2025-02-24").lawful();
    recognised_from("2025-02-25").refused(
        Rule::DeputyTerm,
        Evidence::On(day("2025-02-25")),
        AS_OF_2019.at("12(2)b"),
    );
}
