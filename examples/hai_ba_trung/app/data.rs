//! The real groups.

use to_dan_pho::law::Province;
use to_dan_pho::place::{Ward, WardCode};

const GROUPS: &str = include_str!("../../../data/groups_2026.csv");

/// A group as its ward's decision has it.
pub struct Row {
    /// Its place in the file, from 0.
    pub at: u32,
    /// Its place in its ward, from 1.
    pub number: u32,
    pub ward: Ward,
    pub name: &'static str,
    pub households: u32,
}

impl Row {
    pub fn ward_name(&self) -> &str {
        self.ward.name.as_str()
    }
}

/// Every group, in the order of the decisions. No field is quoted, so a split on commas reads them.
pub fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (at, line) in (0..).zip(GROUPS.lines().skip(1)) {
        let mut fields = line.split(',');
        let mut field = || {
            fields
                .next()
                .unwrap_or_else(|| panic!("groups_2026.csv: {line:?}: too few fields"))
        };
        let (code, ward, name, households) = (field(), field(), field(), field());
        let code = WardCode::new(code.parse().unwrap()).unwrap();
        let before = rows.last().filter(|row| row.ward.code == code);
        rows.push(Row {
            at,
            number: before.map_or(1, |row| row.number + 1),
            ward: Ward {
                province: Province::HA_NOI,
                code,
                name: ward.parse().unwrap(),
                kind: None,
                since: "2025-07-01".parse().unwrap(),
                by: "1656/NQ-UBTVQH15".parse().unwrap(),
            },
            name,
            households: households.parse().unwrap(),
        });
    }
    rows
}
