//! The source article's whole cycle on the 76 real groups of two wards of Hà Nội: from a called
//! election to a head at work, under the rules of 2022 (what-if) and under those of 2026.
//!
//! `cargo run --release --example hai_ba_trung [-- --lang en | --json]`

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "an example: a broken script ends it"
)]

mod app;

use std::io::Write;
use std::process::ExitCode;

use to_dan_pho::Lang;

const USAGE: &str = "\
Cách dùng / usage: hai_ba_trung [--lang vi|en] [--json] [--help]
  --lang vi|en   ngôn ngữ của báo cáo (mặc định vi) / language of the report (default vi)
  --json         in nhật ký sự việc, mỗi dòng một sự việc / print the event log, one event a line
  --help         in hướng dẫn này / print this text";

enum Wanted {
    Report(Lang),
    Log,
    Help,
}

fn wanted(args: impl Iterator<Item = String>) -> Result<Wanted, String> {
    let mut args = args;
    let mut wanted = Wanted::Report(Lang::Vi);
    while let Some(arg) = args.next() {
        wanted = match (arg.as_str(), wanted) {
            ("--help" | "-h", _) => return Ok(Wanted::Help),
            ("--json", _) => Wanted::Log,
            ("--lang", before) => {
                let lang = match args.next().as_deref() {
                    Some("vi") => Lang::Vi,
                    Some("en") => Lang::En,
                    Some(other) => return Err(format!("--lang {other}: vi | en")),
                    None => return Err("--lang: vi | en".to_owned()),
                };
                match before {
                    Wanted::Log => Wanted::Log,
                    _ => Wanted::Report(lang),
                }
            }
            (other, _) => return Err(format!("không rõ / unknown: {other}")),
        };
    }
    Ok(wanted)
}

fn main() -> ExitCode {
    let text = match wanted(std::env::args().skip(1)) {
        Ok(Wanted::Report(lang)) => app::report(lang),
        Ok(Wanted::Log) => app::log(),
        Ok(Wanted::Help) => format!("{USAGE}\n"),
        Err(flaw) => {
            eprintln!("{flaw}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    // A reader that stops early, such as `head`, is no error.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    ExitCode::SUCCESS
}
