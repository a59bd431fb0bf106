//! The service asked over HTTP, and its store.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use serde_json::{Value, json};
use tiny_http::Server;
use to_dan_pho::law::{Province, Role};
use to_dan_pho::testing::{Stage, actor, conforms, day, group_at, registration};
use to_dan_pho::{Act, Rulebook};
use to_dan_pho_service::{Service, store::Sqlite};

#[test]
fn the_store_conforms() {
    let mut store = Sqlite::open(":memory:").unwrap();
    assert_eq!(conforms(&mut store, &Rulebook::builtin()), Ok(()));
}

fn ask(to: SocketAddr, method: &str, path: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(to).unwrap();
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head[9..12].parse().unwrap(), body.to_owned())
}

#[test]
fn a_group_is_registered_acts_and_is_asked() {
    let server = Server::http("127.0.0.1:0").unwrap();
    let to = server.server_addr().to_ip().unwrap();
    #[expect(clippy::disallowed_methods, reason = "the test asks the service that it runs")]
    std::thread::spawn(move || {
        let store = Sqlite::open(":memory:").unwrap();
        Service { store, book: Rulebook::builtin(), today: || day("2024-12-20") }.serve(&server);
    });
    let ask = |method, path: &str, body: &Value| {
        let (status, body) = ask(to, method, path, &body.to_string());
        (status, serde_json::from_str::<Value>(&body).unwrap())
    };
    let get = |path: &str| ask("GET", path, &Value::Null);
    // A lawful log of the kit, act by act, up to the result that the committee received.
    let log = group_at(Stage::Reported, Province::HA_NOI, day("2024-12-08"), &Rulebook::builtin());
    let path = format!("/groups/{}", log.id());
    for done in log.entries().iter().map(|entry| &entry.event) {
        let act = json!(Act { by: done.by, on: done.on, what: done.what.command() });
        let (status, entry) = ask("POST", &path, &act);
        assert_eq!(status, 201, "{entry}");
    }
    assert_eq!(get(&path).1["head"], Value::Null);

    let (_, next) = get(&format!("{path}/next?lang=en"));
    let of = |list: &str, kind: &Value| {
        next[list].as_array().unwrap().iter().find(|next| next["act"]["what"] == *kind).cloned()
    };
    let recognise = of("open", &json!({ "election": "recognise" })).unwrap();
    assert_eq!(recognise["act"]["by"], json!(["ward_committee"]));
    // The result is known already, so no vote can be held; what stands against it is told.
    assert_eq!(
        of("closed", &json!({ "election": "hold" })).unwrap()["act"]["missing"][0]["finding"]["rule"],
        "election.already_held"
    );
    let (_, due) = get(&format!("{path}/obligations?lang=en"));
    assert_eq!(due[0]["overdue_days"], 7, "{due}");

    let recognise = |by: Role, on: &str| {
        let decision = json!({ "decision": null, "acknowledges": [], "from": null });
        let what = json!({ "election": { "recognise": { "recognise": decision, "months": null, "label": null } } });
        json!({ "by": actor(by), "on": on, "what": what })
    };
    let (status, refused) = ask("POST", &format!("{path}?lang=en"), &recognise(Role::WardChair, "2024-12-10"));
    assert_eq!((status, &refused["refusal"]["rule"]), (422, &json!("recognition.competence")), "{refused}");
    assert!(refused["text"].as_str().unwrap().contains("Article 21 of Law 10/2022/QH15"), "{refused}");
    let (_, missing) = ask("POST", &format!("{path}/missing"), &recognise(Role::WardCommittee, "2024-12-20"));
    assert_eq!(missing["findings"]["irregular"][0]["rule"], "recognition.within", "{missing}");
    // Tomorrow is not recorded today.
    assert_eq!(ask("POST", &path, &recognise(Role::WardCommittee, "2024-12-21")).0, 422);
    assert_eq!(ask("POST", &path, &recognise(Role::WardCommittee, "2024-12-10")).0, 201);

    assert_eq!(get(&path).1["head"]["person"], json!(actor(Role::Head).person()));
    let (_, history) = get(&format!("{path}/history"));
    assert_eq!(history["entries"].as_array().unwrap().len(), log.entries().len() + 1);
    assert_eq!(history["entries"][0]["text"], "đã ghi vào sổ");
    assert_eq!(history["tenures"].as_array().unwrap().len(), 1);

    // What cannot be read, and what is not there.
    let (status, wrong) = ask("POST", &format!("{path}?lang=en"), &json!({ "by": "nobody" }));
    assert!(status == 400 && wrong["text"].as_str().unwrap().contains("on"), "{wrong}");
    assert_eq!((get("/nothing").0, get("/groups/7").0, get("/?on=tomorrow").0), (404, 404, 400));

    let other =
        json!({ "by": "ward_committee", "on": "2024-12-20", "what": { "register": registration(Province::HA_NOI) } });
    assert_eq!(ask("POST", "/groups/00000000-0000-0000-0000-000000000007", &other).0, 201);
    let (status, page) = self::ask(to, "GET", "/?lang=en&on=2025-01-15", "");
    assert!(status == 200 && page.contains("<h1>Report of the groups</h1>"), "{page}");
    assert_eq!(page.matches("<tr><td>").count(), 2, "{page}");
}
