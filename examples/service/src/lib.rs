//! A service for the groups of a ward: JSON over HTTP, the logs in SQLite, in Vietnamese and English.
//!
//! - `POST /groups/{id}` with an act: registers or acts; the entry, or the refusal with its article.
//! - `POST /groups/{id}/missing` with an act: everything that stands against it.
//! - `GET /groups/{id}`: who leads; then `/next`, `/obligations`, `/history`: what could be done, is due, and was.
//! - `GET /`: the page of the ward. `?lang=en` answers in English, `?on=2026-09-30` for another day than today.

pub mod store;

use serde_json::{Value, json};
use tiny_http::{Header, Response, Server};
use to_dan_pho::answers::{NextAct, OnePage, next};
use to_dan_pho::chrono::NaiveDate;
use to_dan_pho::group::{self, Command, Obligation};
use to_dan_pho::law::Power;
use to_dan_pho::testing::{AppendError, EventStore};
use to_dan_pho::{Act, GroupId, GroupLog, Lang, ResidentialGroup, Rulebook, Text};

use store::{Failure, Sqlite, group_id};

pub struct Service {
    pub store: Sqlite,
    pub book: Rulebook,
    pub today: fn() -> NaiveDate,
}

impl Service {
    pub fn serve(&mut self, server: &Server) {
        for mut request in server.incoming_requests() {
            let (method, url, mut body) = (request.method().to_string(), request.url().to_owned(), String::new());
            let read = request.as_reader().read_to_string(&mut body).map_err(Failure::from);
            let answer = read.and_then(|_| self.answer(&method, &url, &body));
            let (status, body) = answer.unwrap_or_else(|error| (500, json!({ "error": error.to_string() })));
            let (kind, body) = match body {
                Value::String(page) => ("text/html; charset=utf-8", page),
                json => ("application/json", json.to_string()),
            };
            let header = Header::from_bytes("Content-Type", kind).expect("a header of letters");
            // Whoever asked may have gone.
            let answer = Response::from_string(body).with_chunked_threshold(usize::MAX);
            let _ = request.respond(answer.with_status_code(status).with_header(header));
        }
    }

    fn answer(&mut self, method: &str, url: &str, body: &str) -> Result<(u16, Value), Failure> {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let lang = if value("lang") == Some("en") { Lang::En } else { Lang::Vi };
        let Ok(on) = value("on").map_or_else(|| Ok((self.today)()), str::parse) else {
            return Ok((400, json!({ "text": "on: YYYY-MM-DD" })));
        };
        let path: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
        let id = path.get(1).and_then(|id| group_id(id).ok());
        let (id, what) = match (method, path.as_slice(), id) {
            ("GET", [], None) => return Ok((200, Value::String(self.page(on, lang)?))),
            ("POST", ["groups", _, what @ ..], Some(id)) => match group::read_json::<Act<Command>>(body) {
                Ok(act) if what.is_empty() => return self.act(id, act, lang),
                Ok(Act { by, on, what }) => {
                    let found = self.log(id)?.missing(&self.book, by, on, what);
                    return Ok((200, json!({ "text": found.explain(&self.book, lang), "findings": found })));
                }
                Err(errors) => return Ok((400, json!({ "text": errors.text(lang).to_string() }))),
            },
            ("GET", ["groups", _, what @ ..], Some(id)) => (id, what),
            _ => return Ok((404, Value::Null)),
        };
        let log = self.log(id)?;
        let answer = match (log.group(), what) {
            (Some(group), []) => leads(group, on, lang),
            (Some(group), ["next"]) => self.next(group, on, lang),
            (Some(group), ["obligations"]) => self.obligations(group, on, lang),
            (Some(_), ["history"]) => history(&log, lang),
            _ => return Ok((404, Value::Null)),
        };
        Ok((200, answer))
    }

    /// The log of a group, judged again: a damaged one is an error.
    fn log(&self, id: GroupId) -> Result<GroupLog, Failure> {
        Ok(GroupLog::resume(id, self.store.read(id, 0)?, &self.book)?.as_of((self.today)()))
    }

    fn act(&mut self, id: GroupId, Act { by, on, what }: Act<Command>, lang: Lang) -> Result<(u16, Value), Failure> {
        let entry = match self.log(id)?.act(&self.book, by, on, what) {
            Ok(entry) => entry,
            Err(refusal) => {
                let text = refusal.explain(&self.book, lang).to_string();
                return Ok((422, json!({ "refusal": refusal, "text": text })));
            }
        };
        match self.store.append(id, entry.seq, std::slice::from_ref(&entry)) {
            Ok(()) => Ok((201, json!({ "entry": entry, "text": entry.event.what.text(lang).to_string() }))),
            Err(AppendError::Conflict) => Ok((409, json!({ "text": "another entry was recorded meanwhile" }))),
            Err(AppendError::Failed(error)) => Err(error),
        }
    }

    fn next(&self, group: &ResidentialGroup, on: NaiveDate, lang: Lang) -> Value {
        let told = |act: &NextAct| json!({ "act": act, "text": act.explain(&self.book, lang) });
        let next = next(group, on, &self.book);
        json!({ "open": next.open().map(told).collect::<Vec<_>>(), "closed": next.closed().map(told).collect::<Vec<_>>() })
    }

    fn obligations(&self, group: &ResidentialGroup, on: NaiveDate, lang: Lang) -> Value {
        let told = |due: Obligation| {
            let (text, overdue) = (due.explain(&self.book, lang), due.overdue_days(on));
            json!({ "obligation": due, "overdue_days": overdue, "text": text })
        };
        group.obligations(on, &self.book).iter().map(told).collect()
    }

    /// The report of the ward on one page: the result, what is to be done, by whom, by when, on what basis; and who leads.
    fn page(&self, on: NaiveDate, lang: Lang) -> Result<String, Failure> {
        let title = lang.pick("Báo cáo các thôn, tổ dân phố", "Report of the groups");
        let logs = self.store.groups()?.into_iter().map(|id| self.log(id)).collect::<Result<Vec<_>, _>>()?;
        let report = OnePage::of(&logs, on, &self.book).map(|page| page.explain(&self.book, lang)).unwrap_or_default();
        let mut rows = String::new();
        for group in logs.iter().filter_map(GroupLog::group) {
            let leads = group.head_on(on).or_else(|| group.provisional_on(on)).map(|leads| {
                let (office, period) = (leads.office.text(lang), leads.period.text(lang));
                format!("{office} {}, {period}", leads.person)
            });
            let (name, leads) = (escape(group.name().as_str()), escape(&leads.unwrap_or_default()));
            rows += &format!("<tr><td>{name}<td>{leads}");
        }
        let (code, day, head) = (lang.pick("vi", "en"), on.text(lang), lang.pick("Người đứng đầu", "Led by"));
        Ok(format!(
            "<!doctype html><html lang={code}><meta charset=utf-8><title>{title}</title>\
             <style>body{{font:16px sans-serif}}table{{border-collapse:collapse}}td,th{{border:1px solid;padding:.4em}}\
             pre{{font:inherit;white-space:pre-wrap}}</style>\
             <h1>{title}</h1><p>{day}<pre>{}</pre><table><tr><th><th>{head}{rows}</table>",
            escape(&report)
        ))
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn leads(group: &ResidentialGroup, on: NaiveDate, lang: Lang) -> Value {
    let acting = group.may_act(Power::ChairMeetings, on);
    let acting = acting.map(|acting| json!({ "acting": acting, "text": acting.text(lang).to_string() }));
    json!({ "name": group.name(), "head": group.head_on(on), "provisional": group.provisional_on(on),
        "deputies": group.deputies_on(on).collect::<Vec<_>>(), "may_act": acting.collect::<Vec<_>>() })
}

fn history(log: &GroupLog, lang: Lang) -> Value {
    let told = log.entries().iter().map(|entry| {
        let (done, by) = (&entry.event, entry.event.by.role().text(lang).to_string());
        json!({ "seq": entry.seq, "on": done.on, "by": by, "text": done.what.text(lang).to_string() })
    });
    json!({ "entries": told.collect::<Vec<_>>(), "tenures": log.history().tenures() })
}
