//! What every public type is: sendable, shareable, movable, safe across a panic; and how large.

use std::collections::BTreeSet;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::path::Path;

use to_dan_pho::office::duties;
use to_dan_pho::procedure;
use to_dan_pho::procedures::{conference, delegation, deputy, election, meeting, relief, vacancy};
use to_dan_pho::{
    EntryId, Few, GroupId, MatterId, PersonId, act, answers, group, law, office, people, place, testing,
    text, training,
};

fn plain<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + std::fmt::Debug>() -> String {
    // `to_dan_pho::law::slot::Slot<u8>` to `Slot`.
    let name = std::any::type_name::<T>();
    let name = name.split('<').next().unwrap();
    name.rsplit("::").next().unwrap().to_owned()
}

macro_rules! all {
    ($($ty:ty,)+) => {
        [$(plain::<$ty>(),)+].into_iter().collect::<BTreeSet<String>>()
    };
}

#[expect(clippy::too_many_lines, reason = "one line a type")]
fn every_type() -> BTreeSet<String> {
    all![
        Few<u8, 2>,
        GroupId,
        PersonId,
        to_dan_pho::Act<group::Command>,
        to_dan_pho::Actor,
        to_dan_pho::Recorded<group::Event>,
        act::JudgedBy,
        act::Evidence,
        act::Finding,
        act::Findings,
        act::Irregularities,
        act::Obstacle,
        procedure::Law<'static>,
        procedure::Brief<'static>,
        to_dan_pho::Refusal,
        act::Circumstances<'static>,
        procedure::Consent,
        delegation::Authority,
        delegation::Capacity,
        delegation::Command,
        delegation::Delegation,
        delegation::Event,
        delegation::Grant,
        delegation::Kind,
        delegation::Scope,
        delegation::Task,
        deputy::Command,
        deputy::End,
        deputy::Event,
        deputy::Kind,
        deputy::Selection,
        election::FinaliseCandidates,
        election::Annul,
        procedure::Ballots,
        election::Call,
        election::CallGround,
        election::Command,
        election::Election,
        election::End,
        election::Event,
        election::Held,
        election::Kind,
        procedure::Sitting<election::ElectionResult>,
        election::ElectionResult,
        election::OrderRerun,
        election::Outcome,
        election::SetUpTeam,
        election::Tally,
        election::Team,
        group::Acting,
        group::Ended,
        group::Ending,
        group::VoteOutcome,
        answers::Agenda,
        answers::AgendaItem,
        answers::Alternative<'static>,
        answers::Comparison,
        answers::Conclusion,
        answers::DraftChange,
        answers::Fact<'static>,
        answers::Judgement,
        answers::OnePage,
        answers::PageAction,
        answers::PageFlaw,
        answers::PageResult,
        answers::Standing,
        answers::Why<'static>,
        law::Counted,
        training::Attendee,
        training::Course,
        training::CourseFinding,
        training::Lecturer,
        training::Lesson,
        training::OwedTraining,
        training::Served,
        training::Subject,
        training::WardAttendance,
        training::RegisteredGroup<'static>,
        vacancy::Suspension,
        testing::AppendError<u8>,
        testing::Given<'static>,
        testing::Stage,
        testing::StoreFlaw,
        testing::When<'static>,
        group::Correct,
        group::CorrectionGround,
        group::CameBy,
        group::Move,
        group::Opinions,
        group::Position,
        group::PositionSource,
        group::ReadAs,
        group::CellFlaw,
        group::Rename,
        group::Sheet,
        group::SheetColumn,
        group::SheetGroup,
        group::WrongCell,
        group::StatedTenure,
        group::CaseFile,
        group::DeputyFile,
        group::ElectionFile,
        group::Filed<u8>,
        group::FiledDay,
        group::Lack,
        group::LeftOut,
        group::MatterFile,
        group::ReliefFile,
        group::Review,
        group::ReviewedStep,
        office::Origin,
        place::WardKind,
        group::Command,
        group::Envelope,
        group::Event,
        group::Fault,
        group::History,
        group::Officer,
        group::Post,
        group::Process,
        group::Question,
        group::Register,
        to_dan_pho::ResidentialGroup,
        group::OtherDue,
        group::TransitionalProcess,
        group::VerifyError,
        relief::Command,
        relief::Relief,
        relief::End,
        relief::Event,
        relief::Kind,
        relief::Resignation,
        relief::ReliefHeld,
        relief::ReliefResult,
        relief::Opening,
        procedure::Outcome,
        relief::Petition,
        relief::RemovalProposal,
        meeting::Proposal,
        procedure::Attendance,
        to_dan_pho::GroupLog,
        group::RefusedAct,
        group::CorrectionEffect,
        group::RefusedCorrection,
        relief::ResignationGround,
        answers::Goal,
        answers::Impossible,
        answers::InOffice<'static>,
        answers::OfficeHistory,
        answers::Officers<'static>,
        answers::Missing,
        answers::Step,
        answers::Timetable,
        answers::WardPlan,
        answers::Wish<'static>,
        answers::Next,
        answers::NextAct,
        group::Obligation,
        group::ObligationKind,
        group::Obligations,
        group::WhyNothing,
        law::RemovalGround,
        vacancy::Appointment,
        vacancy::Command,
        vacancy::EndGround,
        vacancy::EndTenure,
        vacancy::Event,
        vacancy::Kind,
        vacancy::Item,
        vacancy::Vacancy,
        meeting::MatterResult,
        procedure::BallotCount<election::ElectionResult>,
        procedure::PendingBallots,
        duties::Clause,
        procedure::Cluster,
        procedure::Clusters,
        procedure::Complaint,
        procedure::ComplaintKind,
        conference::Conference,
        meeting::Consenting,
        law::Content,
        meeting::BallotGround,
        meeting::Change,
        meeting::Decision,
        law::edition::DocumentsAhead,
        meeting::Flaw,
        meeting::Form,
        law::edition::InvalidBallot,
        law::Matter,
        law::MatterScope,
        meeting::Notice,
        meeting::Objection,
        meeting::PendingOnline,
        meeting::OnlinePlan,
        meeting::OnlineCount,
        meeting::Part,
        law::Report,
        duties::Stated,
        meeting::TextForm,
        meeting::Vote,
        meeting::VoteResult,
        meeting::Way,
        procedure::Window,
        meeting::Written,
        vacancy::ChangeTerm,
        vacancy::NewEnd,
        procedure::Ballots,
        procedure::VotingForm,
        law::edition::AboveHouseholds,
        law::edition::AllowanceFund,
        law::edition::Area,
        law::edition::RuleChange<'static>,
        law::edition::Households,
        law::edition::ProvisionalTime,
        procedure::InvalidBallots,
        election::Obstacle,
        procedure::HouseholdBallots,
        election::Postpone,
        election::Postponed,
        election::SetDay,
        election::VoteFigures,
        election::TermLabel,
        law::edition::Article,
        law::edition::BasisFlaw,
        law::edition::Breach,
        law::edition::Calendar,
        law::edition::Certainty,
        law::edition::Citation,
        law::edition::Comparator,
        law::edition::Count,
        law::edition::DelegationBound,
        law::edition::Denominator,
        law::edition::DeputyForm,
        law::edition::DeputyTerm,
        law::DocumentNumber,
        law::Due,
        law::edition::Doubt,
        law::edition::Edition,
        law::Electorate,
        law::edition::Entries,
        law::edition::Entry<law::edition::Span>,
        law::edition::Ground,
        law::edition::Unstated,
        law::edition::HeadActs,
        law::edition::Level,
        law::edition::Silence,
        law::edition::WithoutEffect,
        law::edition::Instrument,
        law::edition::Issuer,
        law::Opinion,
        law::edition::Percent,
        law::Period,
        law::edition::Permission,
        law::Pin,
        law::Power,
        law::Province,
        law::edition::Provision<law::edition::Span>,
        law::edition::ProvisionSummary,
        law::edition::Rank,
        law::edition::Reading<'static, law::edition::Span>,
        law::Regulation,
        law::edition::Requirement,
        law::edition::Requirements,
        law::Residence,
        law::Role,
        to_dan_pho::Rule,
        text::Set<to_dan_pho::Rule>,
        text::Set<law::Role>,
        to_dan_pho::Rulebook,
        law::edition::RulebookError,
        law::edition::Slot<law::edition::Span>,
        law::Schooling,
        law::edition::Slots,
        law::edition::Source,
        law::edition::Sourced<law::edition::Span>,
        law::edition::Sizes,
        law::edition::Span,
        law::edition::Strength,
        law::TermChangeGround,
        law::edition::Terms,
        law::edition::Territory,
        law::edition::Threshold,
        law::UnitKind,
        procedure::Facts<'static>,
        office::Office,
        office::Suspended,
        office::Tenure,
        office::Tenures,
        people::Age,
        people::Candidate,
        people::VoterListEntry,
        people::VoterList,
        people::VoterListCorrection,
        people::VoterListCount,
        election::Part,
        EntryId,
        MatterId,
        place::LocalTerm,
        place::PlaceName,
        place::Ward,
        place::WardCode,
        procedure::Reason,
        procedure::Receipt,
        procedure::Recognise,
        text::ParseError,
        text::ValueError,
        text::In<'static, to_dan_pho::Rule>,
        to_dan_pho::Lang,
    ]
}

/// The names after `pub struct` and `pub enum` in a directory of sources.
fn declared(dir: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declared(&path, found);
            continue;
        }
        if path.extension().is_none_or(|e| e != "rs") {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let line = line.trim_start();
            let rest = line
                .strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "));
            let name: String = rest
                .unwrap_or_default()
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric())
                .collect();
            // In a macro's pattern the name is a `$name`.
            if !name.is_empty() {
                found.insert(name);
            }
        }
    }
}

/// A type that this list forgets, or that is not plain, fails here or does not compile.
#[test]
fn every_public_type_is_plain() {
    let mut declared_in_src = BTreeSet::new();
    declared(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut declared_in_src,
    );
    // Public in a private module, so that only this crate can implement a procedure.
    declared_in_src.remove("Checks");
    declared_in_src.extend(["EntryId", "GroupId", "MatterId", "PersonId"].map(String::from));
    #[cfg_attr(not(feature = "json"), expect(unused_mut, reason = "the types of a feature"))]
    let mut listed = every_type();
    #[cfg(feature = "json")]
    listed.extend([
        plain::<group::FieldError>(),
        plain::<group::FieldErrors>(),
        plain::<group::ReadError>(),
        plain::<group::Upcaster>(),
    ]);
    #[cfg(not(feature = "json"))]
    for of_json in ["FieldError", "FieldErrors", "ReadError", "Upcaster"] {
        declared_in_src.remove(of_json);
    }
    let forgotten: Vec<_> = declared_in_src.difference(&listed).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
    let unknown: Vec<_> = listed.difference(&declared_in_src).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// A refusal is small, copied and without heap.
#[test]
fn sizes() {
    const fn copied<T: Copy>() {}
    copied::<to_dan_pho::Refusal>();
    copied::<act::Finding>();
    assert!(size_of::<to_dan_pho::Refusal>() <= 32);
    assert_eq!(size_of::<act::Irregularities>(), size_of::<usize>());
    // What is irregular in a process is one word of it.
    assert!(size_of::<election::Election>() <= 424);
    assert!(size_of::<deputy::Selection>() <= 144);
    let group = size_of::<to_dan_pho::ResidentialGroup>();
    assert!(group + size_of::<place::Ward>() + 2 * place::PlaceName::MAX <= 512);
}

/// Errors are errors, so that `?` takes them anywhere.
#[test]
fn errors_are_errors() {
    const fn error<E: std::error::Error + Send + Sync + 'static>() {}
    error::<to_dan_pho::Refusal>();
    error::<group::VerifyError>();
    error::<group::Fault>();
    error::<group::RefusedCorrection>();
    error::<text::ParseError>();
    error::<text::ValueError>();
    error::<law::edition::RulebookError>();
}

/// A short list is its items, inline or on the heap.
#[test]
fn few_are_equal_where_their_items_are() {
    let few = |items: &[u8]| Few::<u8, 2>::new(items);
    assert_eq!(few(&[1, 2]), few(&[1, 2]));
    for other in [&[1][..], &[2, 1], &[1, 2, 3], &[]] {
        assert_ne!(few(&[1, 2]), few(other));
        assert_eq!(few(other), few(other));
    }
}
