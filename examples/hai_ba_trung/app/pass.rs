//! One pass over all groups, and what its rules are.

use chrono::NaiveDate;
use to_dan_pho::Rulebook;
use to_dan_pho::group;
use to_dan_pho::law::Regulation;

use super::story::Story;

/// A text in Vietnamese and English.
pub type Both = [&'static str; 2];

pub struct Pass<'a> {
    pub title: Both,
    pub about: Both,
    pub rules: &'a Regulation,
    /// The day the report speaks for.
    pub as_of: NaiveDate,
    /// Whether a deputy is recognised and may have things delegated; participants are not and may not.
    pub deputies: bool,
    pub stories: Vec<Story<'a>>,
}

impl Pass<'_> {
    /// Judges every log again from its first act: how many logs and events stand.
    pub fn verify(&self, book: &Rulebook) -> (u32, u32) {
        let mut events = 0;
        for story in &self.stories {
            let again = group::verify(story.id, &story.log, book)
                .unwrap_or_else(|e| panic!("{}: {e}", story.row.name));
            assert_eq!(again, story.state, "{}", story.row.name);
            events += story.log.len() as u32;
        }
        (self.stories.len() as u32, events)
    }
}
