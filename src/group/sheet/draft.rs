//! A group as its rows give it.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::PersonId;
use crate::act::{Act, Actor, Refusal};
use crate::group::command::{Command, Register};
use crate::group::log::decide_all;
use crate::group::position::{CameBy, Position, PositionSource, StatedTenure};
use crate::law::{DocumentNumber, Rule, Rulebook, UnitKind};
use crate::place::{LocalTerm, PlaceName, Ward};

use super::NEEDED;
use super::cells;
use super::columns::SheetColumn;
use super::wrong::{CellFlaw, WrongCell};

/// A value that one of the rows says of the group, with that row.
type Said<T> = Option<(u32, T)>;

/// A group as the rows read so far give it.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) rows: Vec<u32>,
    /// True where a row is wrong.
    pub(super) waits: bool,
    /// The columns of which a cell is wrong.
    faulty: Vec<SheetColumn>,
    place: Said<PlaceName>,
    term: Said<LocalTerm>,
    kind: Said<UnitKind>,
    households: Said<u32>,
    vacant_since: Said<NaiveDate>,
    front_head: Said<PersonId>,
    cell_secretary: Said<PersonId>,
    source: Said<PositionSource>,
    document: Said<DocumentNumber>,
    tenures: Vec<(u32, StatedTenure)>,
}

/// A row with its cells, and what is wrong in it.
pub(super) struct Row<'a> {
    number: u32,
    columns: &'a [Option<SheetColumn>],
    cells: &'a [String],
    pub(super) wrong: Vec<WrongCell>,
}

impl<'a> Row<'a> {
    pub(super) const fn new(number: u32, columns: &'a [Option<SheetColumn>], cells: &'a [String]) -> Self {
        Self {
            number,
            columns,
            cells,
            wrong: Vec::new(),
        }
    }

    /// Returns the content of a column's cell; nothing where the row has none.
    pub(super) fn text(&self, column: SheetColumn) -> &'a str {
        let mut pairs = self.columns.iter().zip(self.cells);
        let cell = pairs.find_map(|(of, cell)| (*of == Some(column)).then_some(cell));
        cell.map_or("", String::as_str)
    }

    fn tell(&mut self, rows: Vec<u32>, column: Option<SheetColumn>, cell: &str, flaw: CellFlaw) {
        self.wrong.push(WrongCell::new(rows, column, cell, flaw));
    }

    /// Reads the cell of a column; none where it is empty or wrong, which is told.
    fn read<T>(&mut self, column: SheetColumn, read: impl Fn(&str) -> Result<T, CellFlaw>) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let found = read(text);
        found
            .map_err(|flaw| self.tell([self.number].into(), Some(column), text, flaw))
            .ok()
    }

    /// Reads what the row says of the group, and compares it with what an earlier row has said.
    fn say<T: PartialEq>(
        &mut self,
        said: &mut Said<T>,
        column: SheetColumn,
        read: impl Fn(&str) -> Result<T, CellFlaw>,
    ) {
        let Some(value) = self.read(column, read) else {
            return;
        };
        match said {
            None => *said = Some((self.number, value)),
            Some((_, earlier)) if *earlier == value => {}
            Some((row, _)) => {
                let rows = [*row, self.number].into();
                self.tell(rows, Some(column), self.text(column), CellFlaw::Differs);
            }
        }
    }

    /// Tells that a cell is empty which the row needs.
    fn need(&mut self, column: SheetColumn) {
        if self.text(column).is_empty() {
            self.tell([self.number].into(), Some(column), "", CellFlaw::Empty);
        }
    }

    /// Reads the whole row into the group that it is of.
    pub(super) fn read_into(&mut self, draft: &mut Draft) {
        use SheetColumn as At;
        let beyond = self.cells.iter().skip(self.columns.len());
        for cell in beyond.filter(|cell| !cell.is_empty()) {
            self.tell([self.number].into(), None, cell, CellFlaw::BeyondColumns);
        }
        self.need(At::Name);
        if draft.rows.is_empty() {
            draft.name = self.text(At::Name).into();
            draft.place = self.read(At::Name, cells::value).map(|name| (self.number, name));
        }
        draft.rows.push(self.number);
        self.say(&mut draft.term, At::Term, cells::term);
        self.say(&mut draft.kind, At::Kind, cells::kind);
        self.say(&mut draft.households, At::Households, cells::number);
        self.say(&mut draft.vacant_since, At::VacantSince, cells::day);
        self.say(&mut draft.front_head, At::FrontHead, cells::person);
        self.say(&mut draft.cell_secretary, At::CellSecretary, cells::person);
        self.say(&mut draft.source, At::Source, cells::source);
        self.say(&mut draft.document, At::Document, cells::value);
        if let Some(stated) = self.tenure() {
            draft.tenures.push((self.number, stated));
        }
        draft.waits |= !self.wrong.is_empty();
        draft
            .faulty
            .extend(self.wrong.iter().filter_map(|wrong| wrong.column));
    }

    /// Reads who holds an office; none where the row is about the group alone, or a cell of it is wrong.
    fn tenure(&mut self) -> Option<StatedTenure> {
        use SheetColumn as At;
        let of_office = { SheetColumn::ALL.iter() }.filter(|column| column.is_of_office());
        if { of_office }.all(|column| self.text(*column).is_empty()) {
            return None;
        }
        let before = self.wrong.len();
        for column in [At::Office, At::Person, At::From] {
            self.need(column);
        }
        let (office, person) = (
            self.read(At::Office, cells::office),
            self.read(At::Person, cells::person),
        );
        let from = self.read(At::From, cells::day);
        let last_day = self.read(At::LastDay, cells::day);
        let recognised_to = self.read(At::RecognisedTo, cells::day);
        let came_by = self.read(At::CameBy, cells::came_by);
        let decision = self.read(At::Decision, cells::value);
        let decided = self.read(At::Decided, cells::day);
        let age = self.read(At::Age, cells::age);
        if self.wrong.len() > before {
            return None;
        }
        Some(StatedTenure {
            last_day,
            recognised_to,
            came_by: came_by.unwrap_or(CameBy::NotKnown),
            decision,
            decided,
            age,
            ..StatedTenure::since(office?, person?, from?)
        })
    }
}

impl Draft {
    /// Tells what no row says of the group though it is needed. A cell that is wrong and a column that is missing were told.
    pub(super) fn need(&mut self, columns: &[Option<SheetColumn>], wrong: &mut Vec<WrongCell>) {
        let said = [true, self.term.is_some(), self.households.is_some()];
        for (column, said) in NEEDED.into_iter().zip(said) {
            let told = self.faulty.contains(&column) || !columns.contains(&Some(column));
            if !said && !told {
                self.waits = true;
                let first = self.rows.iter().take(1).copied().collect();
                wrong.push(WrongCell::new(first, Some(column), "", CellFlaw::Empty));
            }
        }
    }

    /// Returns the acts with which the record of the group begins, as far as they can be read.
    pub(super) fn acts(&self, ward: &Ward, on: NaiveDate, source: PositionSource) -> Vec<Act<Command>> {
        let act = |what| Act {
            by: Actor::WardCommittee,
            on,
            what,
        };
        let mut acts = Vec::new();
        let said = self.place.as_ref().zip(self.term).zip(self.households);
        if let Some((((_, name), (_, term)), (_, households))) = said {
            let register = Register::new(ward.clone(), name.clone(), term, households);
            let kind = self.kind.map(|(_, kind)| kind);
            acts.push(act(Command::from(Register { kind, ..register })));
        }
        let position = self.position(source);
        let says = !position.tenures.is_empty()
            || position.vacant_since.is_some()
            || position.front_head.is_some()
            || position.cell_secretary.is_some();
        if says {
            acts.push(act(Command::from(position)));
        }
        acts
    }

    fn position(&self, source: PositionSource) -> Position {
        Position {
            source: self.source.map_or(source, |(_, source)| source),
            document: self.document.map(|(_, document)| document),
            tenures: self.tenures.iter().map(|(_, stated)| *stated).collect(),
            vacant_since: self.vacant_since.map(|(_, day)| day),
            front_head: self.front_head.map(|(_, person)| person),
            cell_secretary: self.cell_secretary.map(|(_, person)| person),
        }
    }

    /// Tells everything that the crate's own checks refuse of the acts: what is wrong between the tenures with their rows, and
    /// anything else with the first row.
    pub(super) fn judge(&mut self, acts: &[Act<Command>], book: &Rulebook, wrong: &mut Vec<WrongCell>) {
        let first: Vec<u32> = self.rows.iter().take(1).copied().collect();
        let refused = |rows, refusal| WrongCell::new(rows, None, "", CellFlaw::Refused(refusal));
        let before = wrong.len();
        for act in acts {
            let Command::StatePosition(position) = &act.what else {
                continue;
            };
            position.each_fault(act.on, |found, at| {
                let row = |at: &usize| self.tenures.get(*at).map(|(row, _)| *row);
                let mut rows: Vec<u32> = at.iter().filter_map(row).collect();
                let of_vacancy = match found.rule {
                    Rule::VacantAndLed => true,
                    Rule::TooLate => at.is_empty(),
                    _ => false,
                };
                let vacant = self.vacant_since.filter(|_| of_vacancy).map(|(row, _)| row);
                if let Some(row) = vacant.filter(|row| !rows.contains(row)) {
                    rows.push(row);
                }
                rows.sort_unstable();
                let rows = if rows.is_empty() { self.rows.clone() } else { rows };
                wrong.push(refused(rows, Refusal::of_record(found.rule, found.evidence)));
            });
        }
        let registered = { acts.iter() }.any(|act| matches!(act.what, Command::Register(_)));
        let told = wrong.len() > before;
        if registered
            && let Err(found) = decide_all(None, acts, book)
            && (found.index == 0 || !told)
        {
            wrong.push(refused(first, found.refusal));
        }
        self.waits |= wrong.len() > before;
    }
}
