//! The diagrams of the procedures: stages, acts, and who may do them, as the usual histories of a regime go through them.
//!
//! The page is `docs/procedures.md`; `UPDATE_GOLDEN=1` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use to_dan_pho::group::{self, Process, Question};
use to_dan_pho::law::Role;
use to_dan_pho::{Lang, Text};

use crate::open::questions;
use crate::support::stages;
use crate::who_may::{NAMES, accepted, claimants, walk_stories};

/// An arrow: from a stage to a stage, by an act.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Arrow {
    from: &'static str,
    to: &'static str,
    act: [String; 2],
}

/// The arrows of each procedure, and who may take them.
type Arrows = BTreeMap<Process, BTreeMap<Arrow, BTreeSet<Role>>>;

const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

fn process(what: Question) -> Process {
    match what {
        Question::Election(_) => Process::Election,
        Question::DeputyElection(_) => Process::DeputyElection,
        Question::Deputy(_) => Process::Selection,
        Question::Delegation(_) => Process::Delegation,
        Question::Relief(_) => Process::Relief,
        Question::Vacancy(_) => Process::HeadOffice,
        Question::Meeting { .. } => Process::Meeting,
        Question::Conference(_) => Process::Conference,
        other => panic!("no case for {other:?}"),
    }
}

fn act(what: Question) -> [String; 2] {
    LANGS.map(|lang| match what {
        Question::Election(kind) | Question::DeputyElection(kind) => kind.text(lang).to_string(),
        Question::Deputy(kind) => kind.text(lang).to_string(),
        Question::Delegation(kind) => kind.text(lang).to_string(),
        Question::Relief(kind) => kind.text(lang).to_string(),
        Question::Vacancy(kind) => kind.text(lang).to_string(),
        Question::Meeting { kind, .. } => kind.text(lang).to_string(),
        Question::Conference(kind) => kind.text(lang).to_string(),
        other => panic!("no case for {other:?}"),
    })
}

/// What is accepted in every state of the usual histories of a regime, and where it leads.
fn arrows(start: usize) -> Arrows {
    let mut arrows = Arrows::new();
    walk_stories(start, |world, on| {
        let group = world.group.as_ref().unwrap();
        for what in questions() {
            let process = process(what);
            let from = stages::of(process, group, on);
            for by in claimants(group, on) {
                let Some(accepted) = accepted(world, by, on, what) else {
                    continue;
                };
                let done = group::decide(Some(group), &accepted, &world.book).unwrap();
                let mut after = Some(group.clone());
                group::evolve(&mut after, &done);
                let to = stages::after(process, after.as_ref().unwrap(), on);
                let arrow = Arrow {
                    from,
                    to,
                    act: act(what),
                };
                let of_process = arrows.entry(process).or_default();
                of_process.entry(arrow).or_default().insert(by.role());
            }
        }
    });
    arrows
}

/// The words of the stages.
const STAGES: &[(&str, &str, &str)] = &[
    ("abandoned", "đã dừng", "given up"),
    ("annulled", "đã bãi bỏ", "annulled"),
    ("balloting", "đang phát phiếu", "household ballots"),
    ("called", "đã quyết định tổ chức bầu", "called"),
    ("called_off", "đã hủy", "called off"),
    ("chosen", "đã lựa chọn", "chosen"),
    ("convened", "đã triệu tập", "convened"),
    ("declined", "không công nhận", "declined"),
    ("dropped", "đã thôi đưa ra bàn", "dropped"),
    ("granted", "đang ủy quyền", "granted"),
    ("head", "có Tổ trưởng", "a head in office"),
    ("head_suspended", "Tổ trưởng bị đình chỉ", "the head suspended"),
    ("held", "đã tổ chức", "held"),
    ("in_force", "có hiệu lực", "in force"),
    ("not_granted", "chưa ủy quyền", "not granted"),
    ("not_passed", "không thông qua", "not passed"),
    ("notified", "đã thông báo", "notified"),
    ("online", "biểu quyết trực tuyến", "online vote"),
    ("opened", "đã mở", "opened"),
    ("over", "đã thu hồi hoặc hết thời hạn", "revoked or over"),
    ("passed", "đã thông qua", "passed"),
    ("planned", "đã lập kế hoạch", "planned"),
    ("proposed", "đã đề nghị", "proposed"),
    ("provisional", "có người lâm thời", "a provisional head"),
    (
        "provisional_suspended",
        "người lâm thời bị đình chỉ",
        "the provisional head suspended",
    ),
    ("received", "đã nhận", "received"),
    ("recognised", "đã công nhận", "recognised"),
    ("relieved", "đã cho thôi làm", "relieved"),
    ("reported", "đã báo cáo", "reported"),
    ("retained", "tiếp tục giữ chức", "retained"),
    ("sent", "đã gửi", "sent"),
    ("vacant", "khuyết", "vacant"),
    ("withdrawn", "đã rút", "withdrawn"),
    ("written", "đã lập văn bản", "written"),
];

/// The regime in which each procedure is drawn: that of today, and the latest one that has it.
const DRAWN: &[usize] = &[8, 5, 2];

fn diagram(arrows: &BTreeMap<Arrow, BTreeSet<Role>>, lang: Lang) -> String {
    let mut text = String::from("```mermaid\nstateDiagram-v2\n");
    let at = usize::from(lang == Lang::En);
    let stages: BTreeSet<_> = arrows.keys().flat_map(|arrow| [arrow.from, arrow.to]).collect();
    for (name, vi, en) in STAGES.iter().filter(|(name, ..)| stages.contains(name)) {
        writeln!(text, "    {name}: {}", lang.pick(vi, en)).unwrap();
    }
    for (arrow, roles) in arrows {
        let roles: Vec<_> = roles.iter().map(|role| role.text(lang).to_string()).collect();
        let who = match roles.len() {
            1..=4 => roles.join(", "),
            _ => lang
                .pick("nhiều người, cơ quan", "several bodies and posts")
                .to_owned(),
        };
        let Arrow { from, to, act } = arrow;
        writeln!(text, "    {from} --> {to}: {} ({who})", act[at]).unwrap();
    }
    text + "```\n"
}

#[test]
fn the_page_of_the_procedures_is_that_of_the_code() {
    let mut page = String::from(
        "# Các thủ tục - Procedures\n\nEach procedure as a diagram: its stages, the acts that lead from one to another, and who may do them. \
         A test goes through the usual histories of a regime, tries every act of every body and post in every state of them, and \
         draws what is accepted; it compares this page with the code (`tests/model/procedures.rs`). The exact roles of every act stand \
         in `tests/golden/who_may.txt`.\n",
    );
    let drawn: Vec<_> = DRAWN
        .iter()
        .map(|start| (NAMES[*start], arrows(*start)))
        .collect();
    for process in Process::ALL {
        let (name, arrows) = drawn
            .iter()
            .find_map(|(name, arrows)| Some((name, arrows.get(process)?)))
            .unwrap();
        // Every stage has a word, and every arrow somebody who may take it.
        for arrow in arrows.keys() {
            for stage in [arrow.from, arrow.to].into_iter().filter(|stage| *stage != "[*]") {
                assert!(STAGES.iter().any(|(known, ..)| *known == stage), "{stage}");
            }
        }
        assert!(arrows.values().all(|roles| !roles.is_empty()));
        let (vi, en) = (
            process.text(Lang::Vi).to_string(),
            process.text(Lang::En).to_string(),
        );
        write!(page, "\n## {vi} - {en}\n\n{name}\n").unwrap();
        for lang in LANGS {
            write!(page, "\n{}", diagram(arrows, lang)).unwrap();
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/procedures.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    let differs = kept.lines().zip(page.lines()).find(|(kept, now)| kept != now);
    assert!(kept == page, "{differs:?}");
}

/// An act moves the process on, ends it or leaves it where it is; no arrow leads back from an end.
#[test]
fn no_act_leads_out_of_an_end() {
    let ends = [
        "recognised",
        "declined",
        "annulled",
        "called_off",
        "relieved",
        "retained",
        "dropped",
        "abandoned",
    ];
    for start in DRAWN {
        for (process, arrows) in arrows(*start) {
            let out: Vec<_> = arrows.keys().filter(|arrow| ends.contains(&arrow.from)).collect();
            assert!(out.is_empty(), "{process:?}: {out:?}");
        }
    }
}
