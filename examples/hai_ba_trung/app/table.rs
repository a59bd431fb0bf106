//! Plain text laid out by characters, not bytes.

/// The width of the report.
pub const WIDTH: usize = 120;

/// Which end of a column a cell keeps to.
#[derive(Clone, Copy)]
pub enum Keep {
    Left,
    Right,
}

/// A text filled to a width. Vietnamese is composed here (NFC), so a character is a column.
fn cell(text: &str, width: usize, keep: Keep) -> String {
    match keep {
        Keep::Left => format!("{text:<width$}"),
        Keep::Right => format!("{text:>width$}"),
    }
}

/// A table: two lines of headings, a rule, the rows. Columns are as wide as they need to be.
pub fn table(headings: &[([&str; 2], Keep)], rows: &[Vec<String>]) -> String {
    let width = |at: usize, heading: &[&str; 2]| {
        let cells = rows.iter().map(|row| row[at].as_str()).chain(*heading);
        cells.map(|text| text.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = headings
        .iter()
        .enumerate()
        .map(|(at, (heading, _))| width(at, heading))
        .collect();
    let line = |cells: &[&str]| {
        let cells = cells.iter().zip(&widths).zip(headings);
        let filled: Vec<String> = cells
            .map(|((text, width), (_, keep))| cell(text, *width, *keep))
            .collect();
        format!("{}\n", filled.join("  ").trim_end())
    };
    let heading = |n: usize| line(&headings.iter().map(|(h, _)| h[n]).collect::<Vec<_>>());
    let rule = line(
        &widths
            .iter()
            .map(|w| "─".repeat(*w))
            .collect::<Vec<_>>()
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
    );
    let body = rows
        .iter()
        .map(|row| line(&row.iter().map(String::as_str).collect::<Vec<_>>()));
    heading(0) + &heading(1) + &rule + &body.collect::<String>()
}

/// A paragraph broken at spaces, its first line after `first` and the others after as much space.
pub fn wrap(first: &str, text: &str) -> String {
    let indent = first.chars().count();
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut length = indent;
    let mut fresh = true;
    // The percent sign stays with its number.
    let text = text.replace(" %", "\u{a0}%");
    for word in text.split(' ') {
        let more = word.chars().count() + usize::from(!fresh);
        if !fresh && length + more > WIDTH {
            lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
            (length, fresh) = (indent, true);
        }
        if !fresh {
            line.push(' ');
        }
        line.push_str(word);
        length += word.chars().count() + usize::from(!fresh);
        fresh = false;
    }
    lines.push(line);
    lines.join("\n").replace('\u{a0}', " ") + "\n"
}

/// A line of one character.
pub fn rule(of: &str) -> String {
    of.repeat(WIDTH) + "\n"
}

/// With a capital first letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}
