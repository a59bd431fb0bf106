//! Nhận bàn giao từ bảng: the groups of a commune-level unit, taken over from the rows of a sheet.

mod cells;
mod columns;
mod draft;
mod wrong;

pub use columns::SheetColumn;
pub use wrong::{CellFlaw, WrongCell};

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::act::Act;
use crate::law::Rulebook;
use crate::place::Ward;

use super::command::Command;
use super::position::PositionSource;

use cells::tidy;
use columns::is_passed_over;
use draft::{Draft, Row};

/// Kết quả đọc bảng: the groups of a sheet that can be taken over, those that wait, and everything that is wrong.
///
/// ```
/// use to_dan_pho::group::{PositionSource, SheetColumn, read_sheet};
/// # use to_dan_pho::law::Province;
/// # use to_dan_pho::place::{Ward, WardCode};
/// # use to_dan_pho::Rulebook;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// # let (book, code) = (Rulebook::builtin(), WardCode::new(292)?);
/// # let ward = Ward::new(Province::HA_NOI, code, "Bạch Mai".parse()?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// let rows = [["name", "term", "households"], ["1", "tổ dân phố", "816"], ["2", "tổ dân phố", "12,5"]];
/// let sheet = read_sheet(rows, &ward, day("2026-01-05"), PositionSource::WardList, &book);
/// let (taken, waiting) = (&sheet.taken[0], &sheet.waiting[0]);
/// assert_eq!((taken.name.as_str(), taken.acts.len()), ("1", 1));
/// assert_eq!((waiting.name.as_str(), &waiting.rows[..]), ("2", &[3][..]));
/// assert_eq!(sheet.wrong[0].column, Some(SheetColumn::Households));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The groups of which no row is wrong, in the order of their first rows.
    pub taken: Vec<SheetGroup>,
    /// The groups that wait with all their rows until what is wrong is put right; they have no acts.
    pub waiting: Vec<SheetGroup>,
    /// Everything that is wrong, in the order of the rows and columns.
    pub wrong: Vec<WrongCell>,
}

/// Thôn, tổ dân phố trong bảng: a group of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetGroup {
    /// Its name, as its first row has it.
    pub name: String,
    /// Its rows, as the sheet counts them: the names of the columns are row 1.
    pub rows: Vec<u32>,
    /// The acts with which its record begins: the registration and, where a row says anything of its offices, the statement of
    /// the position. [`GroupLog::act_all`](crate::GroupLog::act_all) takes them.
    pub acts: Vec<Act<Command>>,
}

/// Đọc bảng: reads the groups of a commune-level unit from rows of text, as a sheet holds them. Returns the groups that can be
/// taken over, those that wait, and everything that is wrong, all at once.
///
/// The first row holds the names of the columns; each other row is about a group and, if it names an office, about one holder of
/// it. Rows are of one group where they name it alike, in small or capital letters; the first of them gives its spelling. What a
/// column says of the group needs to stand in one of its rows.
///
/// `on` is the day on which the commune-level People's Committee states all this, and `source` what it rests on unless a row
/// says otherwise.
///
/// # Columns
/// In any order. The first three are needed. Names and words are read with or without accents, composed or decomposed (NFC, NFD),
/// in capital or small letters; [`SheetColumn::named`] tells whether a name is read.
///
/// | column | in Vietnamese | in English | it holds |
/// |---|---|---|---|
/// | [`Name`](SheetColumn::Name) | tên; tên tổ dân phố, tên thôn, tổ dân phố, thôn | name, group | the name or number of the group |
/// | [`Term`](SheetColumn::Term) | tên gọi, tên gọi địa phương | term, local term | a [`LocalTerm`](crate::place::LocalTerm): tổ dân phố, thôn, khu phố |
/// | [`Households`](SheetColumn::Households) | số hộ, số hộ gia đình, tổng số hộ | households | a number |
/// | [`Kind`](SheetColumn::Kind) | loại | kind | thôn or tổ dân phố, where the term does not tell it |
/// | [`VacantSince`](SheetColumn::VacantSince) | khuyết từ, khuyết từ ngày | vacant since | a day |
/// | [`FrontHead`](SheetColumn::FrontHead) | Trưởng ban công tác Mặt trận, Trưởng ban CTMT | Front head | a person |
/// | [`CellSecretary`](SheetColumn::CellSecretary) | Bí thư chi bộ | cell secretary, party cell secretary | a person |
/// | [`Source`](SheetColumn::Source) | căn cứ | source | a [`PositionSource`] |
/// | [`Document`](SheetColumn::Document) | số văn bản | document | the number of a document |
/// | [`Office`](SheetColumn::Office) | chức vụ | office | Tổ trưởng, Trưởng thôn, Tổ phó, Phó Trưởng thôn, người tham gia hoạt động, each also "lâm thời" for a head |
/// | [`Person`](SheetColumn::Person) | mã người, người giữ chức vụ | person | a person; needed beside an office |
/// | [`From`](SheetColumn::From) | từ ngày, ngày bắt đầu | from | a day; needed beside an office |
/// | [`LastDay`](SheetColumn::LastDay) | đến hết ngày, đến ngày, ngày kết thúc | last day | a day, which is part of the time in office |
/// | [`RecognisedTo`](SheetColumn::RecognisedTo) | công nhận đến, công nhận đến ngày | recognised to | a day |
/// | [`CameBy`](SheetColumn::CameBy) | cách nhận chức | came by | được công nhận, được bầu; được cử, được chỉ định; chưa rõ |
/// | [`Decision`](SheetColumn::Decision) | số quyết định, số QĐ | decision, decision number | the number of a document |
/// | [`Decided`](SheetColumn::Decided) | ngày quyết định, ngày QĐ | decided, decision day | a day |
/// | [`Age`](SheetColumn::Age) | tuổi | age | a number, or "đủ tuổi" where papers showed it |
///
/// A column without a name, of row numbers (STT), of remarks (ghi chú) or of names of persons (họ và tên) is passed over. Any other
/// column that is not known makes every group wait.
///
/// # Cells
/// - Days: `15/12/2023`, `15-12-2023`, `15.12.2023`, `2023-12-15`, `ngày 15 tháng 12 năm 2023`; the day before the month.
/// - Numbers: `1392`, `1.392`, `1,392`, `1 392`. Points and commas set thousands apart; `1.39` and `12,5` are wrong.
/// - Persons: the caller's ids, as UUIDs. The crate holds no names of persons.
/// - Spaces at the ends, non-breaking spaces and a byte order mark count for nothing; names are composed (NFC).
///
/// A file in which a semicolon or a comma parts the cells is read into rows by a crate such as `csv`. Empty rows are passed over
/// and counted, so they are to be handed on, or the row numbers told are too low.
///
/// # What is wrong
/// Every cell that cannot be read, every cell that is needed and empty, rows of one group that contradict each other, and
/// what [`decide_all`](super::decide_all) refuses of the registration and the position: two who lead, an end before the
/// beginning. A group is taken with all its rows or not at all. INTERPRETATION: a row without a name may belong to the group of
/// the row before it, so that group waits too.
///
/// # Example
/// ```
/// use to_dan_pho::group::{self, PositionSource};
/// use to_dan_pho::law::Province;
/// use to_dan_pho::place::{Ward, WardCode};
/// use to_dan_pho::{GroupId, GroupLog, Lang, Rulebook};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let book = Rulebook::builtin();
/// let (code, since, by) = (WardCode::new(292)?, day("2025-07-01"), "72/2025/QH15".parse()?);
/// let ward = Ward::new(Province::HA_NOI, code, "Bạch Mai".parse()?, since, by);
/// let rows = [
///     ["Tên", "Tên gọi", "Số hộ", "Chức vụ", "Mã người", "Từ ngày"],
///     ["1", "Tổ dân phố", "1.816", "Tổ trưởng", "00000000-0000-0000-0000-000000000001", "15/12/2023"],
///     ["2", "Tổ dân phố", "725", "Tổ trưởng", "00000000-0000-0000-0000-000000000002", "31/02/2023"],
/// ];
/// let sheet = group::read_sheet(rows, &ward, day("2026-01-05"), PositionSource::WardList, &book);
/// assert_eq!(
///     sheet.wrong[0].explain(&book, Lang::Vi),
///     "dòng 3, cột \"từ ngày\": \"31/02/2023\" không phải là ngày; ghi như 15/12/2023",
/// );
/// assert_eq!((sheet.taken.len(), sheet.waiting[0].name.as_str()), (1, "2"));
///
/// let mut log = GroupLog::new(GroupId::from_u128(1));
/// log.act_all(&book, &sheet.taken[0].acts)?;
/// let group = log.group().ok_or("no group")?;
/// assert_eq!(group.households(), 1816);
/// assert!(group.head_on(day("2024-06-01")).is_some());
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn read_sheet<R>(
    rows: impl IntoIterator<Item = R>,
    ward: &Ward,
    on: NaiveDate,
    source: PositionSource,
    book: &Rulebook,
) -> Sheet
where
    R: IntoIterator,
    R::Item: AsRef<str>,
{
    let mut reader = Reader::default();
    for (number, row) in (1..).zip(rows) {
        let cells: Vec<_> = row.into_iter().map(|cell| tidy(cell.as_ref())).collect();
        match number {
            1 => reader.read_names(&cells),
            _ => reader.read_row(number, &cells),
        }
    }
    reader.finish(ward, on, source, book)
}

/// The rows read so far.
#[derive(Default)]
struct Reader {
    columns: Vec<Option<SheetColumn>>,
    drafts: Vec<Draft>,
    /// The place of each draft by its name, in small letters.
    by_name: BTreeMap<String, usize>,
    /// The group of the row before.
    last: Option<usize>,
    /// True where a column is missing or cannot be told, so that every group waits.
    all_wait: bool,
    wrong: Vec<WrongCell>,
}

impl Reader {
    fn read_names(&mut self, names: &[String]) {
        for name in names {
            let column = SheetColumn::named(name);
            let flaw = match column {
                Some(_) if self.columns.contains(&column) => Some(CellFlaw::ColumnTwice),
                None if !name.is_empty() && !is_passed_over(name) => Some(CellFlaw::UnknownColumn),
                _ => None,
            };
            if let Some(flaw) = flaw {
                self.all_wait = true;
                self.wrong.push(WrongCell::new([1].into(), column, name, flaw));
            }
            self.columns.push(column);
        }
    }

    /// Tells the columns that are needed and not there.
    fn need_columns(&mut self) {
        for column in NEEDED {
            if !self.columns.contains(&Some(column)) {
                self.all_wait = true;
                let missing = WrongCell::new([1].into(), Some(column), "", CellFlaw::NoColumn);
                self.wrong.push(missing);
            }
        }
    }

    fn read_row(&mut self, number: u32, cells: &[String]) {
        if cells.iter().all(String::is_empty) {
            return;
        }
        let mut row = Row::new(number, &self.columns, cells);
        let name = row.text(SheetColumn::Name);
        let at = match name {
            "" => self.last,
            _ => {
                let next = self.drafts.len();
                let at = *self.by_name.entry(name.to_lowercase()).or_insert(next);
                if at == next {
                    self.drafts.push(Draft::default());
                }
                Some(at)
            }
        };
        let draft = at.and_then(|at| self.drafts.get_mut(at));
        match draft {
            // A row without a name is read for its faults alone.
            Some(draft) if name.is_empty() => {
                draft.waits = true;
                row.read_into(&mut Draft::default());
            }
            Some(draft) => row.read_into(draft),
            None => row.read_into(&mut Draft::default()),
        }
        self.last = at;
        self.wrong.append(&mut row.wrong);
    }

    fn finish(mut self, ward: &Ward, on: NaiveDate, source: PositionSource, book: &Rulebook) -> Sheet {
        self.need_columns();
        if self.drafts.is_empty() && self.wrong.is_empty() {
            // A sheet of names of columns alone is not passed over in silence.
            let name = Some(SheetColumn::Name);
            self.wrong
                .push(WrongCell::new([2].into(), name, "", CellFlaw::Empty));
        }
        let mut sheet = Sheet::default();
        for mut draft in self.drafts {
            draft.need(&self.columns, &mut self.wrong);
            let acts = draft.acts(ward, on, source);
            draft.judge(&acts, book, &mut self.wrong);
            let waits = draft.waits || self.all_wait;
            let Draft { name, rows, .. } = draft;
            let group = |acts| SheetGroup { name, rows, acts };
            match waits {
                true => sheet.waiting.push(group(Vec::new())),
                false => sheet.taken.push(group(acts)),
            }
        }
        // Stable, so that the faults of one column stay in their order.
        self.wrong
            .sort_by(|a, b| (&a.rows, a.column).cmp(&(&b.rows, b.column)));
        sheet.wrong = self.wrong;
        sheet
    }
}

/// The columns that every sheet needs.
const NEEDED: [SheetColumn; 3] = [SheetColumn::Name, SheetColumn::Term, SheetColumn::Households];
