//! What the example tells, apart from its arguments, so that a test can compare it.

mod acts;
mod before_2023;
mod event_text;
mod rounds;
mod script;
mod since_2023;
mod stands;
#[path = "../../hai_ba_trung/app/table.rs"]
mod table;
mod teller;

use to_dan_pho::Lang;

/// The whole story.
pub fn report(lang: Lang) -> String {
    let mut teller = teller::Teller::new(lang);
    for chapter in before_2023::chapters().into_iter().chain(since_2023::chapters()) {
        teller.tell(chapter);
    }
    teller.end()
}
