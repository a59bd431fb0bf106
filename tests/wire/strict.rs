//! Reading is strict where it matters and kind where it can be: what writing would not give is refused, with an error
//! that names the field, the type, what was found and what would have been right.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use to_dan_pho::group::{Command, Envelope, Event, Officer, Post};
use to_dan_pho::law::Province;
use to_dan_pho::law::edition::Article;
use to_dan_pho::place::{PlaceName, WardCode};
use to_dan_pho::procedures::election;
use to_dan_pho::{Act, Actor, PersonId, Recorded, Refusal, Rule};

use crate::damage::{places, stored};
use crate::logs;

/// The errors of a value, one a line.
fn errors<T: DeserializeOwned + core::fmt::Debug>(value: Value) -> Vec<String> {
    let error = serde_json::from_value::<T>(value).unwrap_err().to_string();
    error.lines().map(str::to_owned).collect()
}

fn act(by: Value, what: Value) -> Value {
    json!({"by": by, "on": "2026-08-08", "what": what})
}

/// An object of a struct or variant as the list of its values, which compact formats write.
#[test]
fn a_list_in_the_place_of_an_object_is_refused() {
    let mut tried = 0;
    for log in logs::all() {
        for entry in &log.envelopes {
            let good = serde_json::to_value(entry).unwrap();
            let mut all = Vec::new();
            places(&good, String::new(), &mut all);
            for at in all {
                let mut bad = good.clone();
                let place = bad.pointer_mut(&at).unwrap();
                let Some(fields) = place.as_object() else { continue };
                *place = fields.values().cloned().collect();
                assert!(serde_json::from_value::<Envelope>(bad).is_err(), "{at} of {good}");
                tried += 1;
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
    let list = json!([7, "2026-08-08", {"count_households": 310}]);
    assert_eq!(
        errors::<Act<Command>>(list),
        [
            "found [7,\"2026-08-08\",{\"count_households\":310}]; needed: Act, an object with the fields by, on, what"
        ]
    );
    // A compact format has no names: it writes and reads the values in order.
    let log = logs::all().swap_remove(0).envelopes;
    let bytes = postcard::to_allocvec(&log).unwrap();
    assert_eq!(postcard::from_bytes::<Vec<Envelope>>(&bytes), Ok(log));
}

/// Of every word of every event: a number, `null`, and the word as the key of nothing.
#[test]
fn a_number_or_null_in_the_place_of_a_word_is_refused() {
    let mut tried = 0;
    for log in logs::all() {
        for entry in &log.envelopes {
            let good = serde_json::to_value(entry).unwrap();
            let mut all = Vec::new();
            places(&good, String::new(), &mut all);
            for at in all {
                let Some(word) = good.pointer(&at).unwrap().as_str() else {
                    continue;
                };
                // What there may be none of may be null.
                let may_be_null = matches!(
                    at.rsplit('/').next().unwrap(),
                    "basis"
                        | "decision"
                        | "document"
                        | "ward_choice"
                        | "declared"
                        | "documents"
                        | "effect"
                        | "from"
                        | "last_day"
                        | "person"
                        | "schooling"
                        | "told"
                        | "until"
                        | "observed"
                        | "got"
                        | "draft"
                        | "reported"
                        | "decided"
                        | "recognised_to"
                        | "age"
                ) || [
                    "/ward/kind",
                    "/change/ground",
                    "/rerun/day",
                    "/postponed/day",
                    "/called/ground",
                ]
                .iter()
                .any(|end| at.ends_with(end));
                let mut bads = vec![json!(7), json!({word: null}), json!([word])];
                if !may_be_null {
                    bads.push(Value::Null);
                }
                for bad in bads {
                    let mut all = good.clone();
                    *all.pointer_mut(&at).unwrap() = bad.clone();
                    let Err(error) = serde_json::from_value::<Envelope>(all) else {
                        panic!("{at} of {good}: {bad} was read")
                    };
                    let path = at.strip_prefix('/').unwrap().replace('/', ".");
                    let error = error.to_string();
                    let field = path
                        .rsplit('.')
                        .find(|step| step.parse::<usize>().is_err())
                        .unwrap();
                    assert!(error.contains(field), "{error} does not name {path}");
                    assert!(
                        error.contains(&format!("found {bad};")),
                        "{error} does not quote {bad}"
                    );
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn a_quotation_is_a_line_at_most() {
    let long = "đ".repeat(10_000) + "\n";
    let people: Vec<_> = (0..10_000).collect();
    for bad in [json!(long), json!(people), json!({ long.clone(): people })] {
        for at in ["/on", "/by", "/what/count_households"] {
            let mut all = act(json!("ward_committee"), json!({"count_households": 310}));
            *all.pointer_mut(at).unwrap() = bad.clone();
            for line in errors::<Act<Command>>(all) {
                assert!(line.chars().count() < 500, "{} characters", line.chars().count());
            }
        }
    }
}

/// Everything that is wrong in an act is told at once.
#[test]
fn all_that_is_wrong_is_told_at_once() {
    let register = json!({"register": {
        "ward": {"province": "1", "code": 0, "name": "Hai Bà Trưng", "since": "1/7/2025", "by": "72/2025/QH15", "no": 1},
        "term": "quarter",
        "households": "512",
        "mayor": null,
    }});
    assert_eq!(
        errors::<Act<Command>>(json!({"by": "ward_chair", "what": register, "day": "2026-08-08"})),
        [
            "by: ward_chair needs its person: {\"ward_chair\": \"<uuid>\"}",
            "day: Act has no such field; its fields are by, on, what",
            "on: missing; needed: a date, YYYY-MM-DD, \"2026-08-30\"",
            "what.register.ward.province: found \"1\"; needed: a province code, 1 or \"01\"",
            "what.register.ward.no: Ward has no such field; its fields are province, code, name, kind, since, by",
            "what.register.ward.code: ward code 0: must be 1 to 99999",
            "what.register.ward.kind: missing; needed: one of xa, phuong, thi_tran, dac_khu; or null",
            "what.register.ward.since: date \"1/7/2025\": must be a day of the calendar, YYYY-MM-DD",
            "what.register.mayor: Register has no such field; its fields are ward, name, term, kind, households",
            "what.register.name: missing; needed: a place name, such as \"Nguyễn Du 1\"",
            "what.register.term: LocalTerm: found \"quarter\"; needed: one of thon, xom, lang, ap, ban, buon, bon, phum, soc, to_dan_pho, khu_pho, khoi_pho, khom, tieu_khu, khu_dan_cu, khu, khoi, to",
            "what.register.kind: missing; needed: one of thon, to_dan_pho; or null",
            "what.register.households: found \"512\"; needed: a whole number from 0 to 4294967295 (u32)",
        ]
    );
    // Of a list every item is read.
    let votes =
        json!([{"candidate": "x", "votes": 1}, {"candidate": PersonId::from_u128(1), "votes": -1}, 7]);
    let mut hold = stored("command.election.hold");
    hold["what"]["election"]["hold"]["result"]["votes"] = votes;
    let told = errors::<Act<Command>>(hold);
    let paths: Vec<_> = told
        .iter()
        .map(|error| error.split(": ").next().unwrap())
        .collect();
    let at = "what.election.hold.result.votes";
    assert_eq!(
        paths,
        [
            format!("{at}[0].candidate"),
            format!("{at}[1].votes"),
            format!("{at}[2]")
        ]
    );
    // There is an end to it.
    let many: Vec<_> = (0..1_000).map(|_| json!(7)).collect();
    let mut hold = stored("command.election.hold");
    hold["what"]["election"]["hold"]["result"]["votes"] = json!(many);
    assert_eq!(errors::<Act<Command>>(hold).len(), 32);
}

/// A post that a person holds needs its person; a post without one is vacant only where that is said.
#[test]
fn a_missing_person_is_an_error() {
    let mut tried = 0;
    for post in [
        Actor::WardChair,
        Actor::FrontHead,
        Actor::Head,
        Actor::Deputy,
        Actor::Resident,
    ] {
        let person = serde_json::to_value(post(PersonId::from_u128(7))).unwrap();
        let word = person.as_object().unwrap().keys().next().unwrap();
        let what = json!({"count_households": 310});
        assert_eq!(
            errors::<Act<Command>>(act(json!(word), what.clone())),
            [format!("by: {word} needs its person: {{\"{word}\": \"<uuid>\"}}")]
        );
        let null = errors::<Act<Command>>(act(json!({word: null}), what));
        assert_eq!(
            null,
            [format!("by.{word}: PersonId: found null; needed: a PersonId")]
        );
        tried += 1;
    }
    assert_eq!(tried, 5);
    let officer = json!({"record_officer": {"post": "front_head"}});
    assert_eq!(
        errors::<Act<Command>>(act(json!("ward_committee"), officer)),
        ["what.record_officer.person: missing; needed: a PersonId, \"<uuid>\"; or null"]
    );
    let vacant = json!({"post": "front_head", "person": null});
    assert_eq!(
        serde_json::from_value::<Officer>(vacant).unwrap(),
        Officer {
            post: Post::FrontHead,
            person: None
        }
    );
    // A word without a person has none.
    let body = act(
        json!({"ward_committee": PersonId::from_u128(7)}),
        json!({"count_households": 310}),
    );
    assert_eq!(
        errors::<Act<Command>>(body),
        [
            "by: Actor: found {\"ward_committee\":\"00000000-0000-0000-0000-000000000007\"}; needed: \
             \"ward_committee\", a word without content"
        ]
    );
}

/// An identifier is read in the one spelling in which it is written.
#[test]
fn an_identifier_has_one_spelling() {
    let id = "0b7a2c1e-5d3f-4a6b-8c9d-0e1f2a3b4c5d";
    assert!(serde_json::from_value::<PersonId>(json!(id)).is_ok());
    let bare = id.replace('-', "");
    for spelled in [
        id.to_uppercase(),
        bare.clone(),
        bare.to_uppercase(),
        format!("{{{id}}}"),
        format!("urn:uuid:{id}"),
    ] {
        assert_eq!(
            errors::<PersonId>(json!(spelled)),
            [format!("PersonId {spelled:?}: must be written \"{id}\"")]
        );
    }
    for other in ["", "1", "0b7a2c1e-5d3f-4a6b-8c9d-0e1f2a3b4c5", " "] {
        let told = errors::<PersonId>(json!(other));
        assert!(told[0].contains("must be a UUID"), "{told:?}");
    }
}

/// Codes are read as numbers, and as the text of the official lists.
#[test]
fn a_code_is_read_as_text_with_leading_zeros_too() {
    let ward = WardCode::new(256).unwrap();
    for written in [json!(256), json!("00256")] {
        assert_eq!(serde_json::from_value::<WardCode>(written).unwrap(), ward);
    }
    assert_eq!(serde_json::to_value(ward).unwrap(), json!(256));
    for written in [json!(1), json!("01")] {
        assert_eq!(
            serde_json::from_value::<Province>(written).unwrap(),
            Province::HA_NOI
        );
    }
    for bad in ["256", "000256", "0025a", "+0256", "", "٠٠٢٥٦"] {
        let told = serde_json::from_value::<WardCode>(json!(bad))
            .unwrap_err()
            .to_string();
        assert!(told.contains("256"), "{bad}: {told}");
    }
    for bad in [json!("00000"), json!(100_000), json!(256.0), json!(null)] {
        assert!(serde_json::from_value::<WardCode>(bad).is_err());
    }
    for bad in [json!("1"), json!("001"), json!("97"), json!(300), json!(u64::MAX)] {
        assert!(serde_json::from_value::<Province>(bad).is_err());
    }
    // A compact format holds them as before.
    assert_eq!(postcard::to_allocvec(&Province::HO_CHI_MINH).unwrap(), [79]);
    assert_eq!(postcard::from_bytes::<Province>(&[79]), Ok(Province::HO_CHI_MINH));
}

#[test]
fn the_point_of_an_article_is_a_small_letter() {
    let read = |point: &str| {
        serde_json::from_value::<Article>(json!({"article": 9, "clause": 1, "point": point}))
            .map_err(|error| error.to_string())
    };
    for point in ["a", "đ", "z"] {
        assert_eq!(read(point).unwrap().point, point.chars().next());
    }
    for point in ["\u{0}", "\n", "\u{85}", " ", "A", "1", "ð", "ab", ""] {
        assert!(read(point).is_err(), "{point:?}");
    }
    assert!(
        read("\u{7}")
            .unwrap_err()
            .contains("must be a small letter, a to z or đ")
    );
}

#[test]
fn a_name_has_no_look_alike_of_a_vietnamese_letter() {
    assert!(serde_json::from_value::<PlaceName>(json!("Đống Đa")).is_ok());
    for (text, meant) in [("Ðống Đa", "Đ"), ("Ɖống Đa", "Đ"), ("ðê", "đ")] {
        let told = errors::<PlaceName>(json!(text));
        assert!(
            told[0].contains(&format!("only looks like '{meant}'")),
            "{told:?}"
        );
    }
    // A stroke laid over the letter.
    for text in ["D\u{335}ống", "d\u{336}ê", "D\u{338}a"] {
        let told = errors::<PlaceName>(json!(text));
        assert!(told[0].contains("does not belong in it"), "{told:?}");
    }
}

/// Of an entry of another version nothing but the version is told.
#[test]
fn the_version_of_an_entry_is_read_before_its_content() {
    for entry in [
        json!({"event": {"by": 7}, "seq": "x", "schema": 2, "new": true}),
        json!({"schema": 2}),
    ] {
        // In the order of the keys in which they were written, too.
        let text = entry.to_string();
        let error = serde_json::from_str::<Envelope>(&text).unwrap_err().to_string();
        assert_eq!(error, "schema: schema 2 is not known; this release reads 1");
    }
}

/// A list may be absent where an empty one takes nothing away, and nowhere else.
#[test]
fn a_list_of_conditions_is_never_left_out() {
    let mut call = stored("command.deputy.recognise");
    let recognise = call.pointer_mut("/what/deputy/recognise").unwrap();
    recognise.as_object_mut().unwrap().remove("acknowledges");
    assert!(serde_json::from_value::<Act<Command>>(call).is_ok());
    for (name, at, list) in [
        ("command.election.hold", "/what/election/hold/result", "votes"),
        (
            "command.election.finalise_candidates",
            "/what/election/finalise_candidates",
            "candidates",
        ),
        (
            "command.election.set_up_team",
            "/what/election/set_up_team",
            "members",
        ),
        (
            "command.election.plan_clusters",
            "/what/election/plan_clusters",
            "clusters",
        ),
        ("command.election.annul", "/what/election/annul", "reasons"),
        ("command.relief.propose", "/what/relief/propose", "grounds"),
        ("command.meeting.write", "/what/meeting/act/write", "contents"),
        ("command.conference.hold", "/what/conference/hold", "reports"),
    ] {
        let mut value = stored(name);
        let holder = value.pointer_mut(at).unwrap().as_object_mut().unwrap();
        assert!(holder.remove(list).unwrap().is_array(), "{name}");
        let path = at.strip_prefix('/').unwrap().replace('/', ".");
        assert_eq!(
            errors::<Act<Command>>(value),
            [format!("{path}.{list}: missing; needed: a list")]
        );
    }
    let mut event = stored("event.election.called");
    event.as_object_mut().unwrap().remove("irregular");
    assert_eq!(
        errors::<Recorded<Event>>(event),
        ["irregular: missing; needed: a list"]
    );
}

/// What is read alone is read as strictly: the acts of a procedure, a refusal, a word.
#[test]
fn a_part_alone_is_read_strictly() {
    assert_eq!(
        errors::<election::Command>(json!("call")),
        ["call needs its content: {\"call\": {\"day\": …, \"decision\": …, \"basis\": …, \"ground\": …}}"]
    );
    assert_eq!(
        errors::<Post>(json!({"front_head": null})),
        ["Post: found {\"front_head\":null}; needed: \"front_head\", a word without content"]
    );
    assert_eq!(
        errors::<Refusal>(json!({"rule": "no.such.rule", "evidence": "plain"})),
        [
            "rule: rule \"no.such.rule\": this version knows no rule of this id",
            "regulation: missing; needed: Pin, an object with the fields territory, kind, since, revision; or null",
        ]
    );
    assert_eq!(
        errors::<Rule>(json!(7)),
        ["invalid type: integer `7`, expected the id of a rule, such as \"election.majority\""]
    );
}
