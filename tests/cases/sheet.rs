//! A whole commune-level unit is taken over from the rows of a sheet.

use std::sync::LazyLock;

use proptest::prelude::{Just, Strategy, prop_oneof, proptest};
use proptest::{prop_assert, prop_assert_eq};
use to_dan_pho::group::{
    CameBy, CellFlaw, Command, Position, PositionSource, Sheet, SheetColumn, SheetGroup, StatedTenure,
    WrongCell, read_sheet,
};
use to_dan_pho::law::{Province, UnitKind};
use to_dan_pho::office::Office;
use to_dan_pho::people::Age;
use to_dan_pho::place::{LocalTerm, Ward, WardCode};
use to_dan_pho::text::ValueError;
use to_dan_pho::{GroupId, GroupLog, Lang, Rule, Rulebook, Text};
use unicode_normalization::UnicodeNormalization;

use crate::support::{day, number, person};

const STATED: &str = "2026-09-01";

static BOOK: LazyLock<Rulebook> = LazyLock::new(Rulebook::builtin);

fn bach_mai() -> Ward {
    let (since, by) = (day("2025-07-01"), number("1656/NQ-UBTVQH15"));
    let code = WardCode::new(292).unwrap();
    Ward::new(Province::HA_NOI, code, "Bạch Mai".parse().unwrap(), since, by)
}

/// Reads rows whose cells are parted by bars.
fn read(text: &str) -> Sheet {
    let rows = text.lines().map(|line| line.split('|'));
    read_sheet(rows, &bach_mai(), day(STATED), PositionSource::WardList, &BOOK)
}

fn names(groups: &[SheetGroup]) -> Vec<&str> {
    groups.iter().map(|group| group.name.as_str()).collect()
}

/// Row, column and flaw of everything that is wrong.
fn wrong(sheet: &Sheet) -> Vec<(&[u32], Option<SheetColumn>, CellFlaw)> {
    let told = |wrong: &WrongCell| (wrong.column, wrong.flaw);
    let all = sheet.wrong.iter();
    all.map(|wrong| (&wrong.rows[..], told(wrong).0, told(wrong).1))
        .collect()
}

fn stated(group: &SheetGroup) -> &Position {
    match &group.acts[..] {
        [_, act] => match &act.what {
            Command::StatePosition(position) => position,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

fn id(n: u128) -> String {
    person(n).to_string()
}

/// The households of one group whose cell is a text.
fn households(text: &str) -> Option<u32> {
    let sheet = read(&format!("Tên|Tên gọi|Số hộ\n1|tổ dân phố|{text}"));
    let group = sheet.taken.first()?;
    match &group.acts[0].what {
        Command::Register(register) => Some(register.households),
        other => panic!("{other:?}"),
    }
}

/// The first day of a head whose cell is a text.
fn from(text: &str) -> Option<String> {
    let row = format!("1|tổ dân phố|310|Tổ trưởng|{}|{text}", id(1));
    let sheet = read(&format!("Tên|Tên gọi|Số hộ|Chức vụ|Mã người|Từ ngày\n{row}"));
    let group = sheet.taken.first()?;
    Some(stated(group).tenures[0].from.to_string())
}

/// Reference: issue "The first morning" 3: Vietnamese dates.
#[test]
fn a_day_is_read_in_every_form_and_in_no_other() {
    for text in [
        "15/12/2023",
        "15-12-2023",
        "15.12.2023",
        "2023-12-15",
        "ngày 15 tháng 12 năm 2023",
        "Ngày 15 tháng 12 năm 2023",
        "15 tháng 12 năm 2023",
        "nga\u{300}y 15 tha\u{301}ng 12 na\u{306}m 2023",
        " 15/12/2023\u{a0}",
        "15 / 12 / 2023",
    ] {
        assert_eq!(from(text).as_deref(), Some("2023-12-15"), "{text}");
    }
    assert_eq!(from("3/4/2023").as_deref(), Some("2023-04-03"));
    for text in [
        "31/02/2023",
        "12/31/2023",
        "15/12/23",
        "15/12",
        "15/12-2023",
        "45275",
        "15/12/1823",
        "tháng 12 năm 2023",
        "+5/12/2023",
        "15/12/2023/1",
        "hôm qua",
    ] {
        assert_eq!(from(text), None, "{text}");
    }
}

/// Reference: issue "The first morning" 3: both kinds of number separators.
#[test]
fn a_number_is_read_with_every_separator_and_no_parts() {
    for text in [
        "1392",
        "1.392",
        "1,392",
        "1 392",
        "1\u{a0}392",
        "1\u{202f}392",
        "\u{feff}1392 ",
    ] {
        assert_eq!(households(text), Some(1392), "{text:?}");
    }
    assert_eq!(households("1.234.567"), Some(1_234_567));
    assert_eq!(households("310"), Some(310));
    for text in [
        "1.39",
        "12,5",
        "1.392,5",
        "1.3925",
        "0.392",
        ".392",
        "1..392",
        "-5",
        "310 hộ",
        "1e3",
        "99999999999",
        "4.294.967.296",
        "1392.0",
        "ba trăm",
    ] {
        assert_eq!(households(text), None, "{text}");
    }
}

/// Every column under its Vietnamese and its English name, without accents and in capitals, decomposed, after a byte order mark.
#[test]
fn every_column_is_read_under_its_names() {
    for column in SheetColumn::ALL {
        for lang in [Lang::Vi, Lang::En] {
            let name = column.text(lang).to_string();
            assert_eq!(SheetColumn::named(&name), Some(*column), "{name}");
            assert_eq!(SheetColumn::named(&name.to_uppercase()), Some(*column), "{name}");
            assert_eq!(
                SheetColumn::named(&name.replace(' ', "_")),
                Some(*column),
                "{name}"
            );
            let bare: String = name
                .nfd()
                .filter(|c| !matches!(c, '\u{300}'..='\u{36f}'))
                .collect();
            assert_eq!(
                SheetColumn::named(&bare.replace('đ', "d")),
                Some(*column),
                "{bare}"
            );
        }
    }
    let decomposed: String =
        "\u{feff}TÊN TỔ DÂN PHỐ|Tên gọi (địa phương)|Tổng số hộ\nNguyễn Du 1|Tổ dân phố|310"
            .nfd()
            .collect();
    let sheet = read(&decomposed);
    assert_eq!(names(&sheet.taken), ["Nguyễn Du 1"]);
    assert!(sheet.wrong.is_empty(), "{:?}", sheet.wrong);
}

/// A word is read with any accents or none, whichever of the letters have them.
#[test]
fn a_word_is_read_without_its_accents() {
    let marks = |c: &char| !matches!(c, '\u{300}'..='\u{36f}');
    for letter in "ăâêôơưàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵǖ".chars()
    {
        let bare: String = letter.to_string().nfd().filter(marks).collect();
        for letter in [letter.to_string(), letter.to_uppercase().to_string()] {
            // A letter of the name in place of the bare one.
            let own = ["name", "office", "source", "ngay quyet dinh"]
                .map(|name| (name, name.replacen(&bare, &letter, 1)));
            for (name, changed) in own {
                assert!(SheetColumn::named(&changed).is_some(), "{name}: {changed}");
            }
        }
    }
}

/// The names that the page of the function lists are read.
#[test]
fn the_page_lists_names_that_are_read() {
    let page = include_str!("../../src/group/sheet/mod.rs");
    let mut columns = Vec::new();
    for line in page.lines().filter(|line| line.starts_with("/// | [`")) {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        let all: Vec<_> = [cells[2], cells[3]]
            .iter()
            .flat_map(|cell| cell.split([',', ';']))
            .map(|name| SheetColumn::named(name).unwrap_or_else(|| panic!("{name}")))
            .collect();
        assert!(all.iter().all(|column| *column == all[0]), "{line}");
        assert!(
            cells[1].contains(&format!("SheetColumn::{:?})", all[0])),
            "{line}"
        );
        columns.push(all[0]);
    }
    columns.sort_unstable();
    assert_eq!(columns, SheetColumn::ALL);
}

/// Everything that a position holds is read from a row.
#[test]
fn a_row_holds_what_a_statement_holds() {
    let sheet = read(&format!(
        "name|term|kind|households|front head|cell secretary|source|document|office|person|from|last day|\
         recognised to|came by|decision|decided|age|note\n\
         3|Khối|tổ dân phố|310|{front}|{cell}|các quyết định|7/BC-UBND|head|{head}|1/6/2021|31/12/2026|31/5/2026|\
         recognised|20/QĐ-UBND|1/6/2021|52|a remark\n\
         3||||||||deputy|{deputy}|2/6/2021|||appointed|||shown|",
        front = id(92),
        cell = id(93),
        head = id(1),
        deputy = id(2),
    ));
    assert!(sheet.wrong.is_empty(), "{:?}", sheet.wrong);
    let [group] = &sheet.taken[..] else {
        panic!("{:?}", sheet.taken)
    };
    let head = StatedTenure::since(Office::Head, person(1), day("2021-06-01"))
        .to(day("2026-12-31"))
        .recognised_to(day("2026-05-31"))
        .came_by(
            CameBy::Recognised,
            Some(number("20/QĐ-UBND")),
            Some(day("2021-06-01")),
        )
        .aged(Age::Years(52));
    let deputy = StatedTenure::since(Office::Deputy, person(2), day("2021-06-02"))
        .came_by(CameBy::Appointed, None, None)
        .aged(Age::Shown);
    let position = Position {
        front_head: Some(person(92)),
        cell_secretary: Some(person(93)),
        ..Position::new(PositionSource::Decisions)
            .from_document(number("7/BC-UBND"))
            .with(head)
            .with(deputy)
    };
    assert_eq!(stated(group), &position);
    assert_eq!(group.rows, [2, 3]);
    let book = &*BOOK;
    let mut log = GroupLog::new(GroupId::from_u128(1));
    log.act_all(book, &group.acts).unwrap();
    let group = log.group().unwrap();
    assert_eq!(
        (group.kind(), group.term()),
        (UnitKind::ToDanPho, LocalTerm::Khoi)
    );
    assert_eq!(group.head_on(day("2026-09-01")).unwrap().person, person(1));
}

/// A group of which no row names an office is registered, and its position may still be stated.
#[test]
fn a_group_without_offices_is_registered_alone() {
    let sheet = read("Tên|Tên gọi|Số hộ|Khuyết từ ngày\n1|tổ dân phố|310|\n2|tổ dân phố|320|1/6/2026");
    assert_eq!(sheet.taken[0].acts.len(), 1);
    assert_eq!(stated(&sheet.taken[1]).vacant_since, Some(day("2026-06-01")));
}

/// Offices by the titles that they have locally. Trưởng ban (the head of a board) is no Trưởng bản (head of a village).
#[test]
fn an_office_is_read_by_its_local_title() {
    let head = "1|tổ dân phố|310";
    let office = |title: &str| {
        let row = format!("{head}|{title}|{}|1/6/2023", id(1));
        let sheet = read(&format!("Tên|Tên gọi|Số hộ|Chức vụ|Mã người|Từ ngày\n{row}"));
        sheet.taken.first().map(|group| stated(group).tenures[0].office)
    };
    for (title, is) in [
        ("Tổ trưởng", Some(Office::Head)),
        ("TO TRUONG", Some(Office::Head)),
        ("Tổ trưởng tổ dân phố", Some(Office::Head)),
        ("Tổ trưởng (Trưởng thôn)", Some(Office::Head)),
        ("Trưởng thôn", Some(Office::Head)),
        ("Trưởng ấp", Some(Office::Head)),
        ("Trưởng bản", Some(Office::Head)),
        ("Trưởng ban", None),
        ("Trưởng khu phố", Some(Office::Head)),
        ("Tổ trưởng lâm thời", Some(Office::ProvisionalHead)),
        ("Trưởng thôn lâm thời", Some(Office::ProvisionalHead)),
        ("Trưởng bản lâm thời", Some(Office::ProvisionalHead)),
        ("provisional head", Some(Office::ProvisionalHead)),
        ("Tổ phó", Some(Office::Deputy)),
        ("Phó Trưởng thôn", Some(Office::Deputy)),
        ("Phó Trưởng ấp", Some(Office::Deputy)),
        ("Tổ phó lâm thời", None),
        ("người tham gia hoạt động", Some(Office::Participant)),
        ("Chủ tịch", None),
    ] {
        assert_eq!(office(title), is, "{title}");
    }
}

/// Reference: issue "The first morning" 3: every row that is wrong is told with row, column and reason, all at once; a group is
/// taken with all its rows or not at all.
#[test]
fn everything_that_is_wrong_is_told_at_once_and_its_groups_wait_whole() {
    let (one, two, three) = (id(1), id(2), id(3));
    let sheet = read(&format!(
        "STT|Tên|Tên gọi|Số hộ|Chức vụ|Mã người|Từ ngày|Tuổi\n\
         1|1|tổ dân phố|310|Tổ trưởng|{one}|15/12/2023|50\n\
         2|2|tổ|12,5|Tổ chưởng|7|31/02/2023|300\n\
         3|3|tổ dân phố|320|Tổ trưởng|{two}|15/12/2023|\n\
         4|3|||Tổ phó|{three}||\n\
         5|Ðồng Nhân|tổ dân phố||||||\n\
         ||||||||\n\
         6|4|tổ dân phố|330|||||nhầm\n\
         7|5|khối phường|330||||"
    ));
    use SheetColumn as At;
    let look_alike = ValueError::LookAlike {
        found: 'Ð',
        meant: 'Đ',
    };
    let flaws = [
        (&[3][..], Some(At::Households), CellFlaw::NoNumber),
        (&[3], Some(At::Office), CellFlaw::NoWord),
        (&[3], Some(At::Person), CellFlaw::NoId),
        (&[3], Some(At::From), CellFlaw::NoDay),
        (&[3], Some(At::Age), CellFlaw::NoNumber),
        (&[5], Some(At::From), CellFlaw::Empty),
        (&[6], Some(At::Name), CellFlaw::Value(look_alike)),
        (&[6], Some(At::Households), CellFlaw::Empty),
        // The cell stands beyond the names.
        (&[8], None, CellFlaw::BeyondColumns),
        (&[9], Some(At::Term), CellFlaw::NoWord),
    ];
    assert_eq!(wrong(&sheet), flaws);
    assert_eq!(names(&sheet.taken), ["1"]);
    assert_eq!(names(&sheet.waiting), ["2", "3", "Ðồng Nhân", "4", "5"]);
    assert_eq!(sheet.waiting[1].rows, [4, 5]);
    assert!(sheet.waiting.iter().all(|group| group.acts.is_empty()));
    let told = |at: usize, lang| sheet.wrong[at].explain(&BOOK, lang);
    assert_eq!(
        told(0, Lang::Vi),
        "dòng 3, cột \"số hộ\": \"12,5\" không phải là số nguyên; ghi như 1392 hoặc 1.392"
    );
    assert!(
        told(1, Lang::En)
            .starts_with("row 3, column \"office\": \"Tổ chưởng\" is none of the words: head, deputy"),
        "{}",
        told(1, Lang::En)
    );
    assert_eq!(told(5, Lang::Vi), "dòng 5, cột \"từ ngày\": chưa ghi");
    assert!(
        told(6, Lang::En).contains("only looks like 'Đ'"),
        "{}",
        told(6, Lang::En)
    );
}

/// Reference: issue "The first morning" 3: what is wrong between rows, by the checks of the statement itself.
#[test]
fn what_is_wrong_between_rows_is_told_with_those_rows() {
    let ids: Vec<_> = (0..9).map(id).collect();
    let sheet = read(&format!(
        "Tên|Tên gọi|Số hộ|Khuyết từ ngày|Chức vụ|Mã người|Từ ngày|Đến ngày\n\
         1|tổ dân phố|310||Tổ trưởng|{}|15/12/2023|\n\
         2|tổ dân phố|320||Tổ trưởng|{}|15/12/2023|14/12/2023\n\
         1|||||||\n\
         1||||Tổ trưởng|{}|15/12/2024|\n\
         1|tổ dân phố|311||Tổ phó|{}|1/1/2024|\n\
         1||||Tổ phó|{}|1/2/2024|\n\
         3|khối|320|||||\n\
         4|tổ dân phố|320|1/6/2026|||||\n\
         4||||Tổ trưởng|{}|15/12/2023|\n\
         5|tổ dân phố|320|||||",
        ids[1], ids[2], ids[3], ids[1], ids[4], ids[5],
    ));
    let refused = |flaw| match flaw {
        CellFlaw::Refused(refusal) => Some(refusal.rule),
        _ => None,
    };
    let told: Vec<_> = wrong(&sheet)
        .into_iter()
        .map(|(rows, column, flaw)| (rows.to_vec(), column, refused(flaw)))
        .collect();
    let expected = [
        (vec![2, 5], None, Some(Rule::HeadInOffice)),
        (vec![2, 6], None, Some(Rule::HeadAsDeputy)),
        (vec![2, 6], Some(SheetColumn::Households), None),
        (vec![3], None, Some(Rule::TooEarly)),
        // Of a khối the kind has to be stated.
        (vec![8], None, Some(Rule::KindNotStated)),
        (vec![9, 10], None, Some(Rule::VacantAndLed)),
    ];
    assert_eq!(told, expected);
    assert_eq!(names(&sheet.taken), ["5"]);
    assert_eq!(names(&sheet.waiting), ["1", "2", "3", "4"]);
    let text = sheet.wrong[0].explain(&BOOK, Lang::En);
    assert!(text.starts_with("rows 2, 5: "), "{text}");
    let text = sheet.wrong[2].explain(&BOOK, Lang::Vi);
    assert_eq!(
        text,
        "dòng 2, 6, cột \"số hộ\": \"311\" khác với dòng trước của cùng thôn, tổ dân phố"
    );
}

/// Columns that are unknown, twice or missing make every group wait: what they hold may change every statement.
#[test]
fn a_column_that_is_not_known_makes_every_group_wait() {
    let rows = "1|tổ dân phố|310|x\n2|tổ dân phố|320|";
    for (names_row, column, flaw) in [
        ("Tên|Tên gọi|Số hộ|Đến ngay mai", None, CellFlaw::UnknownColumn),
        (
            "Tên|Tên gọi|Số hộ|So ho",
            Some(SheetColumn::Households),
            CellFlaw::ColumnTwice,
        ),
        (
            "Tên|Tên gọi|Ghi chú|STT",
            Some(SheetColumn::Households),
            CellFlaw::NoColumn,
        ),
    ] {
        let sheet = read(&format!("{names_row}\n{rows}"));
        assert_eq!(wrong(&sheet), [(&[1][..], column, flaw)], "{names_row}");
        assert_eq!(
            (sheet.taken.len(), names(&sheet.waiting)),
            (0, vec!["1", "2"]),
            "{names_row}"
        );
    }
    let sheet = read("Tên|Tên gọi|Số hộ|Họ và tên\n1|tổ dân phố|310|x");
    assert_eq!(names(&sheet.taken), ["1"]);
    // Nothing at all.
    assert_eq!(read("").wrong.len(), 3);
}

/// A row without a name may be of the group before it.
#[test]
fn a_row_without_a_name_makes_the_group_before_it_wait() {
    let sheet = read(&format!(
        "Tên|Tên gọi|Số hộ|Chức vụ|Mã người|Từ ngày\n\
         1|tổ dân phố|310|||\n\
         2|tổ dân phố|320|||\n\
         |||Tổ phó|{}|15/13/2023\n\
         3|tổ dân phố|330|||",
        id(1)
    ));
    let flaws = [
        (&[4][..], Some(SheetColumn::Name), CellFlaw::Empty),
        (&[4], Some(SheetColumn::From), CellFlaw::NoDay),
    ];
    assert_eq!(wrong(&sheet), flaws);
    assert_eq!(
        (names(&sheet.taken), names(&sheet.waiting)),
        (vec!["1", "3"], vec!["2"])
    );
}

/// Rows name one group in small and in capital letters; the first spelling counts. "Hoá" and "Hóa" are two names.
#[test]
fn rows_are_of_one_group_whatever_the_case_of_its_name() {
    let sheet = read(
        "Tên|Tên gọi|Số hộ\nNguyễn Du 1|tổ dân phố|310\nHoá|tổ dân phố|310\nNGUYỄN  DU 1|Tổ Dân Phố|0310\n\
         Hóa|tổ dân phố|310\nnguye\u{302}\u{303}n du 1||320",
    );
    assert_eq!(names(&sheet.taken), ["Hoá", "Hóa"]);
    assert_eq!(
        (names(&sheet.waiting), &sheet.waiting[0].rows[..]),
        (vec!["Nguyễn Du 1"], &[2, 4, 6][..])
    );
    assert_eq!(
        wrong(&sheet),
        [(&[2, 6][..], Some(SheetColumn::Households), CellFlaw::Differs)]
    );
}

/// A unit that is not there yet on the day of the statement: every group is told with the refusal of its registration.
#[test]
fn a_refused_registration_is_told_with_its_row() {
    let rows = [["Tên", "Tên gọi", "Số hộ"], ["1", "tổ dân phố", "310"]];
    let book = &*BOOK;
    let sheet = read_sheet(rows, &bach_mai(), day("2025-06-30"), PositionSource::Memory, book);
    let [
        WrongCell {
            rows,
            flaw: CellFlaw::Refused(refusal),
            ..
        },
    ] = &sheet.wrong[..]
    else {
        panic!("{:?}", sheet.wrong)
    };
    assert_eq!((&rows[..], refusal.rule), (&[2][..], Rule::WardNotYet));
}

fn letters() -> impl Strategy<Value = String> {
    let syllable = prop_oneof![
        Just("Nguyễn"),
        Just("Huế"),
        Just("Đồng"),
        Just("Nhân"),
        Just("Quỳnh"),
        Just("Lôi"),
        Just("ẫặợữỷ"),
        Just("Mượt"),
        Just("Hoà"),
        Just("Ỵ"),
        Just("ǖ"),
        Just("12"),
    ];
    proptest::collection::vec(syllable, 1..4).prop_map(|all| all.join(" "))
}

/// A cell of a million characters is told as wrong, and not read to its end; what is shown of a cell has no control characters.
#[test]
fn a_long_cell_is_told_and_not_read_to_its_end() {
    let long = format!("1{}2", " \u{300}".repeat(500_000));
    let sheet = read(&format!(
        "Tên|Tên gọi|Số hộ\n{long}|tổ dân phố|310\n2|tổ dân phố|{long}"
    ));
    let told: Vec<_> = sheet
        .wrong
        .iter()
        .map(|wrong| (wrong.rows.clone(), wrong.column))
        .collect();
    let (name, households) = (Some(SheetColumn::Name), Some(SheetColumn::Households));
    assert_eq!(told, [(vec![2], name), (vec![3], households)]);
    assert_eq!(names(&sheet.taken), [""; 0]);
    let sheet = read("Tên|Tên gọi|Số hộ\n1|tổ dân phố|3\u{1b}[31m\u{202e}10");
    let text = sheet.wrong[0].explain(&BOOK, Lang::En);
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
}

/// A sheet of names of columns alone says that nothing is in it.
#[test]
fn a_sheet_without_a_row_is_not_silent() {
    let sheet = read("Tên|Tên gọi|Số hộ");
    let [wrong] = &sheet.wrong[..] else {
        panic!("{:?}", sheet.wrong)
    };
    assert_eq!((wrong.rows.as_slice(), wrong.flaw), (&[2][..], CellFlaw::Empty));
    assert!(sheet.taken.is_empty() && sheet.waiting.is_empty());
}

proptest! {
    /// A name is read alike composed, decomposed, and with its marks apart from a partly composed letter.
    #[test]
    fn a_name_is_composed(name in letters()) {
        let partly: String = name.chars().flat_map(|c| {
            let whole: Vec<char> = c.to_string().nfd().collect();
            let (last, first) = whole.split_last().unwrap();
            first.iter().collect::<String>().nfc().chain([*last]).collect::<Vec<_>>()
        }).collect();
        for text in [name.clone(), name.nfd().collect(), partly] {
            let sheet = read(&format!("Tên|Tên gọi|Số hộ\n{text}|tổ dân phố|310"));
            let composed: String = name.nfc().collect();
            prop_assert_eq!(names(&sheet.taken), [composed.as_str()]);
        }
    }

    /// Whatever stands in the cells: no group is taken and waits, no row is lost, what is taken can be recorded.
    #[test]
    fn any_cells_are_read_or_told(rows in proptest::collection::vec(proptest::collection::vec("[12Tt/.áộ \u{300}\u{323}-]{0,9}", 0..8), 0..6)) {
        let book = &*BOOK;
        let first = ["Tên", "Tên gọi", "Số hộ", "Chức vụ", "Mã người", "Từ ngày"].map(str::to_owned).to_vec();
        let given: Vec<_> = [first].into_iter().chain(rows).collect();
        let sheet = read_sheet(&given, &bach_mai(), day(STATED), PositionSource::Memory, book);
        let of_groups = sheet.taken.iter().chain(&sheet.waiting).flat_map(|group| &group.rows);
        let mut seen: Vec<u32> = of_groups.copied().collect();
        seen.sort_unstable();
        let count = seen.len();
        seen.dedup();
        prop_assert_eq!(seen.len(), count);
        prop_assert!(sheet.waiting.is_empty() || !sheet.wrong.is_empty());
        for group in &sheet.taken {
            prop_assert!(GroupLog::new(GroupId::from_u128(1)).act_all(book, &group.acts).is_ok());
        }
    }
}
