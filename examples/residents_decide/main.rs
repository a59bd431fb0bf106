//! A group's year: what its residents decide themselves, and why it holds or does not.
//!
//! ```sh
//! cargo run --example residents_decide             # in Vietnamese
//! cargo run --example residents_decide -- --lang en
//! ```

mod story;

use to_dan_pho::Lang;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let lang = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["--lang", "vi"] => Lang::Vi,
        ["--lang", "en"] => Lang::En,
        _ => {
            eprintln!("usage: residents_decide [--lang vi|en]");
            std::process::exit(2);
        }
    };
    print!("{}", story::tell(lang));
}
