//! `cargo run --manifest-path examples/service/Cargo.toml [port] [file]`: the service on loopback.

use std::time::{SystemTime, UNIX_EPOCH};

use tiny_http::Server;
use to_dan_pho::Rulebook;
use to_dan_pho::chrono::{DateTime, NaiveDate};
use to_dan_pho_service::{Service, store::Sqlite};

#[expect(clippy::disallowed_methods, reason = "the service has a clock; the library has none")]
fn today() -> NaiveDate {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()).cast_signed();
    // UTC+7.
    DateTime::from_timestamp(seconds + 7 * 3600, 0).map_or(NaiveDate::MAX, |now| now.date_naive())
}

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let port = arguments.next().map_or(Ok(8080), |port| port.parse::<u16>())?;
    let path = arguments.next().unwrap_or_else(|| "groups.sqlite".to_owned());
    let server = Server::http(("127.0.0.1", port))?;
    println!("http://{}", server.server_addr());
    let store = Sqlite::open(&path).map_err(|error| error.to_string())?;
    Service { store, book: Rulebook::builtin(), today }.serve(&server);
    Ok(())
}
