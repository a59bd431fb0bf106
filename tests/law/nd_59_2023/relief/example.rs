//! What the example prints is what the golden files hold. `UPDATE_GOLDEN=1` blesses it anew.

use std::fs;

use to_dan_pho::Lang;

#[expect(dead_code, reason = "its main is the example's own")]
#[path = "../../../../examples/relief.rs"]
mod relief;

#[test]
fn the_example_tells_the_story_of_the_golden_files() {
    for (lang, name) in [(Lang::Vi, "vi"), (Lang::En, "en")] {
        let path = format!("{}/tests/golden/relief.{name}.txt", env!("CARGO_MANIFEST_DIR"));
        let told = relief::story(lang);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &told).unwrap();
        }
        let golden = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(told, golden, "{path}");
    }
}
