//! What the example tells, apart from its arguments, so that a test can compare it.

mod data;
mod facts;
mod grounds;
mod in_force_2026;
mod incidents;
mod pass;
mod report;
mod story;
mod table;
mod usual_steps;
mod what_if_2022;

use to_dan_pho::{Lang, Rulebook};

/// The report of both passes.
pub fn report(lang: Lang) -> String {
    let book = Rulebook::builtin();
    let rows = data::rows();
    report::write(
        &[what_if_2022::run(&book, &rows), in_force_2026::run(&book, &rows)],
        lang,
    )
}

/// The event log of both passes, an envelope a line. A group's id starts with the year of its pass.
pub fn log() -> String {
    let book = Rulebook::builtin();
    let rows = data::rows();
    [what_if_2022::run(&book, &rows), in_force_2026::run(&book, &rows)]
        .iter()
        .flat_map(|pass| &pass.stories)
        .flat_map(|story| &story.log)
        .map(|envelope| serde_json::to_string(envelope).unwrap() + "\n")
        .collect()
}
