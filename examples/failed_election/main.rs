//! One group's four years without an elected head, and the election that ended them: who acted, what came
//! of it and why, who led meanwhile, and what was due. The group is invented; its misfortunes are not.
//!
//! ```sh
//! cargo run --example failed_election             # in Vietnamese
//! cargo run --example failed_election -- --lang en
//! ```

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

const USAGE: &str = "Cách dùng / usage: failed_election [--lang vi|en]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let text = match args[..] {
        [] | ["--lang", "vi"] => app::report(Lang::Vi),
        ["--lang", "en"] => app::report(Lang::En),
        ["--help" | "-h"] => format!("{USAGE}\n"),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    // A reader that stops early, such as `head`, is no error.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    ExitCode::SUCCESS
}
