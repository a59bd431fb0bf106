//! The two copies of what was read: the table of deadlines and thresholds, and the citations that
//! stand elsewhere in the notes.

/// Rows of cells; a cell in quotes may hold commas.
pub fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().map(cells).collect()
}

fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// A row of `table.csv`: the cell of each regime.
pub struct TableRow {
    pub number: String,
    cells: [String; 5],
}

impl TableRow {
    /// What the row says of a regime (`A2`, `B`, `P`, ...).
    pub fn of(&self, regime: &str) -> &str {
        let at = "ABCDP".find(&regime[..1]).unwrap();
        &self.cells[at]
    }
}

/// The table.
pub fn table() -> Vec<TableRow> {
    let mut rows = rows(include_str!("table.csv")).into_iter();
    assert_eq!(rows.next().unwrap(), ["number", "rule", "a", "b", "c", "d", "p"]);
    rows.map(|row| {
        let [number, _, a, b, c, d, p] = row.try_into().unwrap();
        TableRow {
            number,
            cells: [a, b, c, d, p],
        }
    })
    .collect()
}

/// A row of `facts.csv`: one fact, where it stands, from when to when, and how sure that is.
pub struct Fact {
    pub number: String,
    pub fact: String,
    pub provision: String,
    pub certainty: String,
}

/// The facts added to the table since.
pub fn facts() -> Vec<Fact> {
    let mut rows = rows(include_str!("facts.csv")).into_iter();
    assert_eq!(
        rows.next().unwrap(),
        ["number", "fact", "provision", "from", "until", "certainty"]
    );
    rows.map(|row| {
        let [number, fact, provision, _, _, certainty] = row.try_into().unwrap();
        Fact {
            number,
            fact,
            provision,
            certainty,
        }
    })
    .collect()
}

/// A row of `provisions.csv`.
pub struct Provision {
    /// Where in the notes; `3 #8` is row 8 of the table.
    pub section: String,
    /// The regime: A0 to A3, B, C, D, or P for provinces and what is older.
    pub regime: String,
    /// Instrument and place, such as `NQLT 8(1)`; the instrument alone where no article is known.
    pub citation: String,
    /// R, S or I.
    pub certainty: String,
    /// In our own words.
    pub says: String,
    /// The ids of the rules that rest on it.
    pub rules: Vec<String>,
}

/// The provisions.
pub fn provisions() -> Vec<Provision> {
    let mut rows = rows(include_str!("provisions.csv")).into_iter();
    assert_eq!(
        rows.next().unwrap(),
        ["section", "regime", "citation", "certainty", "says", "rules"]
    );
    rows.map(|row| {
        let [section, regime, citation, certainty, says, rules] = row.try_into().unwrap();
        Provision {
            section,
            regime,
            citation,
            certainty,
            says,
            rules: rules.split(' ').map(Into::into).collect(),
        }
    })
    .collect()
}
