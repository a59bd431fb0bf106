//! The one table of rules: id, value, and its sentence in Vietnamese and English.
//!
//! A rule of ground *law* is a slot: the regulation in force fills it and supplies the citation.
//! A rule of ground *record* is arithmetic or order and needs no law. In the sentences `{o}` is
//! what was observed, `{r}` what was required, `{of}` the whole, `{n}` the least needed, `{p}` the
//! percentage.

use core::fmt;
use core::str::FromStr;

use alloc::string::String;

use crate::law::edition::Source;
use crate::law::slot::ProvisionHead;
use crate::law::{
    AboveHouseholds, Count, DelegationBound, DeputyForm, DeputyTerm, Electorates, Entry, HeadActs,
    Permission, Powers, Requirements, Residence, Roles, Slot, Span, Terms, Threshold,
};
use crate::text::{Lang, Text, word_set};

/// Căn cứ của quy tắc: what a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The law: the regulation supplies the citation.
    Law,
    /// Arithmetic, order or identity within the record itself: no citation.
    Record,
}

macro_rules! rules {
    (
        law { $($(#[$doc:meta])* $slot:ident: $ty:ty => $rule:ident $id:literal $vi:literal $en:literal;)+ }
        record { $($(#[$rdoc:meta])* $record:ident $rid:literal $rvi:literal $ren:literal;)+ }
    ) => {
        /// Quy tắc: a rule that an act can break.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(try_from = "String", into = "&'static str"))]
        #[repr(u8)]
        pub enum Rule {
            $($(#[$doc])* $rule,)+
            $($(#[$rdoc])* $record,)+
        }

        impl Rule {
            /// Every rule, those of law first.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)+ $(Self::$record,)+];

            /// The rule's stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$rule => $id,)+
                    $(Self::$record => $rid,)+
                }
            }

            /// What the rule rests on.
            #[must_use]
            pub const fn ground(self) -> Ground {
                match self {
                    $(Self::$rule)|+ => Ground::Law,
                    $(Self::$record)|+ => Ground::Record,
                }
            }

            /// The sentence that says it was broken, with placeholders.
            #[must_use]
            pub const fn sentence(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$rule => lang.pick($vi, $en),)+
                    $(Self::$record => lang.pick($rvi, $ren),)+
                }
            }
        }

        /// What one edition of an instrument says, slot by slot.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        pub struct Entries {
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(default = "absent"))] pub $slot: Entry<$ty>,)+
        }

        impl Entries {
            /// An edition that says nothing.
            pub const NONE: Self = Self { $($slot: Entry::Absent,)+ };
        }

        /// What a regulation says, slot by slot.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        pub struct Slots {
            $($(#[$doc])* pub $slot: Slot<$ty>,)+
        }

        impl Slots {
            /// Lays the entries of editions over each other; what prevails comes first.
            pub(crate) fn lay<W: Copy + PartialEq>(editions: &[(&Entries, u8, W)]) -> Self {
                Self {
                    $($slot: Slot::lay(Rule::$rule, editions.iter().map(|(e, source, weight)| (e.$slot, *source, *weight))),)+
                }
            }

            /// The provision applied to a rule of law, without its value.
            pub(crate) fn head(&self, rule: Rule, sources: &[Source]) -> Option<ProvisionHead> {
                match rule {
                    $(Rule::$rule => self.$slot.head(sources),)+
                    _ => None,
                }
            }

            /// Writes the value applied to a rule of law, or that there is none.
            pub(crate) fn write_value(&self, rule: Rule, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match rule {
                    $(Rule::$rule => match self.$slot.stated() {
                        Some(provision) => provision.value.write(lang, f),
                        None => f.write_str(lang.pick("không quy định", "not regulated")),
                    },)+
                    _ => Ok(()),
                }
            }

            /// Whether the two state the same value for a rule.
            pub(crate) fn same_value(&self, other: &Self, rule: Rule) -> bool {
                match rule {
                    $(Rule::$rule => self.$slot.stated().map(|p| p.value) == other.$slot.stated().map(|p| p.value),)+
                    _ => true,
                }
            }
        }
    };
}

#[cfg(feature = "serde")]
const fn absent<T>() -> Entry<T> {
    Entry::Absent
}

rules! {
    law {
        // Election.
        /// Who calls an election.
        call_competence: Roles => CallCompetence "election.call.competence"
            "{o} không có thẩm quyền quyết định tổ chức bầu; thẩm quyền thuộc về: {r}"
            "{o} cannot call the election; competent: {r}";
        /// How long before the day the election is called.
        call_ahead: Span => CallAhead "election.call.ahead"
            "ngày bầu chỉ được công bố trước {o}; phải trước ít nhất {r}"
            "the election was called {o} before its day; at least {r} were required";
        /// Among whom an election is held.
        electorate: Electorates => Electorate "election.electorate"
            "cuộc bầu không thể lấy {o} làm cử tri; chỉ: {r}"
            "the election cannot be held among {o}; allowed: {r}";
        /// Who presents the candidates.
        candidates_competence: Roles => CandidatesCompetence "election.candidates.competence"
            "{o} không có thẩm quyền giới thiệu người ứng cử; thẩm quyền thuộc về: {r}"
            "{o} cannot present candidates; competent: {r}";
        /// How long before the day the candidates are settled.
        candidates_ahead: Span => CandidatesAhead "election.candidates.ahead"
            "danh sách người ứng cử chỉ có trước ngày bầu {o}; phải trước ít nhất {r}"
            "the candidates were settled {o} before the day; at least {r} were required";
        /// How many candidates there may be.
        candidates_number: Count => CandidatesNumber "election.candidates.number"
            "giới thiệu {o} người ứng cử; quy định là {r}"
            "{o} candidates were presented; the rule is {r}";
        /// Whose consent the list of candidates needs.
        candidates_consent: Requirements => CandidatesConsent "election.candidates.consent"
            "danh sách người ứng cử thiếu sự {r}: {o}"
            "the list of candidates lacks {r}: {o}";
        /// How old a candidate is.
        candidate_age: Count => CandidateAge "candidate.age"
            "người ứng cử {o} tuổi vào ngày bầu; quy định là {r} tuổi"
            "a candidate is {o} years old on the day; the rule is {r}";
        /// Where a candidate lives.
        candidate_residence: Residence => CandidateResidence "candidate.residence"
            "người ứng cử {o}; quy định phải {r}"
            "a candidate is {o}; required: {r}";
        /// Whether residents may stand or nominate at the meeting.
        floor_nomination: Permission => FloorNomination "election.floor_nomination"
            "tự ứng cử, đề cử tại cuộc họp là {r}"
            "standing or nominating at the meeting is {r}";
        /// Who sets up the election team.
        team_competence: Roles => TeamCompetence "election.team.competence"
            "{o} không có thẩm quyền thành lập Tổ bầu cử; thẩm quyền thuộc về: {r}"
            "{o} cannot set up the election team; competent: {r}";
        /// How long before the day the team is set up.
        team_ahead: Span => TeamAhead "election.team.ahead"
            "Tổ bầu cử chỉ được thành lập trước ngày bầu {o}; phải trước ít nhất {r}"
            "the election team was set up {o} before the day; at least {r} were required";
        /// Whose consent the team needs.
        team_consent: Requirements => TeamConsent "election.team.consent"
            "việc thành lập Tổ bầu cử thiếu sự {r}: {o}"
            "setting up the election team lacks {r}: {o}";
        /// Whether a candidate may sit in the team.
        team_candidates: Permission => TeamCandidates "election.team.candidates"
            "người ứng cử làm thành viên Tổ bầu cử là {r}"
            "a candidate in the election team is {r}";
        /// Who posts the decisions.
        posting_competence: Roles => PostingCompetence "election.posting.competence"
            "{o} không có trách nhiệm niêm yết các quyết định; trách nhiệm thuộc về: {r}"
            "posting the decisions is not for {o}; competent: {r}";
        /// How long before the day the decisions are posted.
        posting_ahead: Span => PostingAhead "election.posting.ahead"
            "các quyết định được niêm yết trước ngày bầu {o}; phải trước ít nhất {r}"
            "the decisions were posted {o} before the day; at least {r} were required";
        /// Who convenes and chairs the meeting that elects.
        convening_competence: Roles => ConveningCompetence "election.convening.competence"
            "{o} không có thẩm quyền triệu tập, chủ trì cuộc họp bầu; thẩm quyền thuộc về: {r}"
            "{o} cannot convene the meeting that elects; competent: {r}";
        /// How long before the meeting it is notified.
        notice_ahead: Span => NoticeAhead "election.notice.ahead"
            "cuộc họp được thông báo trước {o}; phải trước ít nhất {r}"
            "the meeting was notified {o} before; at least {r} were required";
        /// How many of those present choose the form of voting.
        form_choice: Threshold => FormChoice "election.form_choice"
            "hình thức biểu quyết được {o} trên {of} người dự họp ({p}) chọn; phải có ít nhất {n}"
            "the form of voting was chosen by {o} of the {of} present ({p}); at least {n} were needed";
        /// How many sit in the counting board of a secret ballot.
        counting_board: Count => CountingBoard "election.counting_board"
            "Ban kiểm phiếu có {o} người; quy định là {r}"
            "the counting board had {o} members; the rule is {r}";
        /// How many household representatives witness the count.
        count_witnesses: Count => CountWitnesses "election.count_witnesses"
            "{o} đại diện hộ gia đình chứng kiến việc kiểm phiếu; quy định là {r}"
            "{o} household representatives witnessed the count; the rule is {r}";
        /// How many of the roll must attend.
        quorum: Threshold => Quorum "election.quorum"
            "{o} trên {of} người trong danh sách dự họp, đạt {p}; phải có ít nhất {n}"
            "{o} of the {of} on the roll came, {p}; at least {n} were needed";
        /// How many votes elect.
        win: Threshold => Win "election.win"
            "{o} phiếu trên tổng số {of} trong danh sách là {p}; phải trên 50 % của cả {of}, tức ít nhất {n}"
            "{o} of all {of} on the roll is {p}; more than 50 % of all {of}, so at least {n}, were needed";
        /// How soon the result is sent to the ward.
        report_within: Span => ReportWithin "election.report.within"
            "kết quả được gửi ngày {o}; hạn chót là {r}"
            "the result was sent on {o}; the last day was {r}";
        /// Who orders a re-run.
        rerun_competence: Roles => RerunCompetence "election.rerun.competence"
            "{o} không có thẩm quyền quyết định bầu lại; thẩm quyền thuộc về: {r}"
            "{o} cannot order a re-run; competent: {r}";
        /// How soon after the failed vote the re-run is held.
        rerun_within: Span => RerunWithin "election.rerun.within"
            "ngày bầu lại là {o}; hạn chót là {r}"
            "the re-run is on {o}; the last day was {r}";
        /// Who annuls an unlawful vote.
        annulment_competence: Roles => AnnulmentCompetence "election.annulment.competence"
            "{o} không có thẩm quyền bãi bỏ kết quả; thẩm quyền thuộc về: {r}"
            "{o} cannot annul the vote; competent: {r}";
        // Recognition of the head.
        /// Who recognises the head.
        recognition_competence: Roles => RecognitionCompetence "recognition.competence"
            "{o} không có thẩm quyền công nhận; thẩm quyền thuộc về: {r}"
            "{o} cannot recognise; competent: {r}";
        /// How soon after receipt the ward recognises, orders a re-run or answers.
        recognition_within: Span => RecognitionWithin "recognition.within"
            "Ủy ban nhân dân trả lời ngày {o}; hạn chót là {r}"
            "the ward answered on {o}; the last day was {r}";
        /// How long a head's term is.
        term: Terms => Term "office.term"
            "nhiệm kỳ {o} tháng; quy định là {r}"
            "a term of {o} months; the rule is {r}";
        /// From when the head acts.
        head_acts: HeadActs => HeadActs "office.head_acts"
            "người trúng cử hành động khi chưa được công nhận; Tổ trưởng chỉ chính thức hoạt động {r}"
            "the elected head acts before being recognised; a head acts only {r}";
        // Deputy.
        /// How a group comes by a deputy.
        deputy_form: DeputyForm => DeputyForm "deputy.form"
            "không lựa chọn cấp phó theo cách này: {r}"
            "no deputy is chosen this way: {r}";
        /// How many deputies there may be.
        deputy_number: Count => DeputyNumber "deputy.number"
            "sẽ có {o} cấp phó; quy định là {r}"
            "there would be {o} deputies; the rule is {r}";
        /// From what size a group may have a deputy.
        deputy_size: AboveHouseholds => DeputySize "deputy.size"
            "tổ có {o} hộ; chỉ được có cấp phó khi có {r} hộ"
            "the group has {o} households; a deputy is possible from {r}";
        /// Who chooses the deputy.
        deputy_competence: Roles => DeputyCompetence "deputy.competence"
            "{o} không có thẩm quyền lựa chọn; thẩm quyền thuộc về: {r}"
            "{o} cannot choose; competent: {r}";
        /// How old a deputy is.
        deputy_age: Count => DeputyAge "deputy.age"
            "người được chọn {o} tuổi; quy định là {r} tuổi"
            "the person chosen is {o} years old; the rule is {r}";
        /// Where a deputy lives.
        deputy_residence: Residence => DeputyResidence "deputy.residence"
            "người được chọn {o}; quy định phải {r}"
            "the person chosen is {o}; required: {r}";
        /// Whose consent the choice needs, in which strength.
        deputy_consent: Requirements => DeputyConsent "deputy.consent"
            "việc lựa chọn thiếu sự {r}: {o}"
            "the choice lacks {r}: {o}";
        /// Who recognises the deputy.
        deputy_recognition: Roles => DeputyRecognition "deputy.recognition.competence"
            "{o} không có thẩm quyền công nhận cấp phó; thẩm quyền thuộc về: {r}"
            "{o} cannot recognise a deputy; competent: {r}";
        /// How soon after receipt the ward answers on a deputy.
        deputy_recognition_within: Span => DeputyRecognitionWithin "deputy.recognition.within"
            "Ủy ban nhân dân trả lời về cấp phó ngày {o}; hạn chót là {r}"
            "the ward answered on the deputy on {o}; the last day was {r}";
        /// Whose term the deputy's follows.
        deputy_term: DeputyTerm => DeputyTerm "deputy.term"
            "nhiệm kỳ cấp phó {r}; không thể bắt đầu ngày {o}"
            "the deputy's term {r}; it cannot start on {o}";
        // Delegation and tasks.
        /// Who delegates.
        delegation_competence: Roles => DelegationCompetence "delegation.competence"
            "{o} không thể ủy quyền công việc của Tổ trưởng; chỉ: {r}"
            "{o} cannot delegate the head's work; only: {r}";
        /// To whom the head delegates.
        delegation_to: Roles => DelegationTo "delegation.to"
            "không thể ủy quyền cho {o}; chỉ: {r}"
            "nothing can be delegated to {o}; only: {r}";
        /// What cannot be delegated.
        not_delegable: Powers => NotDelegable "delegation.not_delegable"
            "không được ủy quyền việc: {o}"
            "this cannot be delegated: {o}";
        /// What bounds the time of a delegation.
        delegation_bound: DelegationBound => DelegationBound "delegation.bound"
            "thời hạn ủy quyền {o} vượt ngoài {r}"
            "a delegation reaching {o} is not {r}";
        /// Who assigns tasks.
        task_competence: Roles => TaskCompetence "task.competence"
            "{o} không có thẩm quyền phân công; thẩm quyền thuộc về: {r}"
            "{o} cannot assign tasks; competent: {r}";
        /// To whom tasks are assigned.
        task_to: Roles => TaskTo "task.to"
            "không thể phân công cho {o}; chỉ: {r}"
            "no task can be assigned to {o}; only: {r}";
    }
    record {
        // The act and its place in the record.
        /// The regulation of this pin, date or place is not in the rulebook.
        UnknownRegulation "record.unknown_regulation"
            "bộ quy tắc không có quy định cho nơi và ngày {o}"
            "the rulebook has no regulation for this place on {o}";
        /// No text read provides for this.
        NotProvidedFor "record.not_provided_for"
            "văn bản đã đọc không quy định việc này"
            "no text read provides for this";
        /// The cited legal basis is not known.
        BasisUnknown "basis.unknown"
            "không có văn bản nào mang số hiệu được viện dẫn"
            "no instrument of the cited number is known";
        /// The cited legal basis was issued after the act.
        BasisNotYetIssued "basis.not_yet_issued"
            "văn bản viện dẫn ban hành ngày {r}, sau ngày {o} của việc này"
            "the cited instrument was issued on {r}, after this act of {o}";
        /// The cited legal basis was not in force.
        BasisNotInForce "basis.not_in_force"
            "văn bản viện dẫn không có hiệu lực vào ngày {o}"
            "the cited instrument was not in force on {o}";
        /// The group is not registered.
        GroupUnknown "record.group_unknown"
            "tổ dân phố chưa có trong sổ"
            "the group is not registered";
        /// The group is registered already.
        GroupExists "record.group_exists"
            "tổ dân phố đã có trong sổ"
            "the group is registered already";
        /// The act is dated before what it rests on.
        TooEarly "record.too_early"
            "ngày {o} sớm hơn ngày {r} của việc làm căn cứ cho nó"
            "{o} is before {r}, the day of what it rests on";
        /// The act is dated after what should follow it.
        TooLate "record.too_late"
            "ngày {o} muộn hơn ngày {r} của việc phải theo sau nó"
            "{o} is after {r}, the day of what should follow it";
        /// The post is held by another.
        NotTheHolder "record.not_the_holder"
            "người này không giữ chức vụ {o} vào ngày đó"
            "this person does not hold the post on that day: {o}";
        /// The act is lawful, so it is to be recorded as itself.
        NotUnlawful "record.not_unlawful"
            "việc này hợp pháp, phải ghi nhận như bình thường"
            "this act is lawful and is to be recorded as itself";
        // Election.
        /// An election is under way.
        ElectionOpen "election.open"
            "đang có một cuộc bầu chưa kết thúc"
            "an election is under way";
        /// No election is under way.
        NoElection "election.none"
            "không có cuộc bầu nào đang tiến hành"
            "no election is under way";
        /// The meeting has been held.
        AlreadyHeld "election.already_held"
            "cuộc họp bầu đã được tổ chức"
            "the vote has been held already";
        /// The meeting has not been held.
        NotHeld "election.not_held"
            "cuộc họp bầu chưa được tổ chức"
            "the vote has not been held yet";
        /// A person stands twice.
        CandidateTwice "election.candidate_twice"
            "một người có tên hai lần trong danh sách ứng cử"
            "a person is on the list of candidates twice";
        /// There is no team.
        NoTeam "election.no_team"
            "chưa có Tổ bầu cử"
            "there is no election team";
        /// There is no candidate.
        NoCandidates "election.no_candidates"
            "chưa có người ứng cử"
            "there is no candidate";
        /// Votes are counted for someone who does not stand, or not for one who does.
        NotACandidate "election.not_a_candidate"
            "kết quả kiểm phiếu không khớp danh sách người ứng cử"
            "the votes are not those of the candidates";
        /// More came than are on the roll.
        PresentAboveRoll "minutes.present_above_roll"
            "{o} người dự họp, nhiều hơn {r} người trong danh sách"
            "{o} came, more than the {r} on the roll";
        /// More ballots out than people present.
        IssuedAbovePresent "minutes.issued_above_present"
            "phát ra {o} phiếu, nhiều hơn {r} người dự họp"
            "{o} ballots were issued, more than the {r} present";
        /// More ballots back than out.
        ReturnedAboveIssued "minutes.returned_above_issued"
            "thu về {o} phiếu, nhiều hơn {r} phiếu phát ra"
            "{o} ballots came back, more than the {r} issued";
        /// Valid and invalid ballots are not those that came back.
        BallotsUnbalanced "minutes.ballots_unbalanced"
            "phiếu hợp lệ và không hợp lệ cộng lại là {o}, phiếu thu về là {r}"
            "valid and invalid ballots are {o}, ballots returned {r}";
        /// More votes than ballots or hands.
        VotesAboveBallots "minutes.votes_above_ballots"
            "các ứng cử viên được {o} phiếu, nhiều hơn {r} phiếu hợp lệ (mỗi phiếu bầu một người)"
            "{o} votes were counted, more than the {r} valid ballots (one choice each)";
        /// The minutes declare what the count does not support.
        DeclaredOtherwise "minutes.declared_otherwise"
            "biên bản tuyên bố kết quả khác với kết quả kiểm đếm"
            "the minutes declare a result that the count does not support";
        /// Fewer came than votes are needed to win, and no quorum is stated.
        TooFewToElect "election.too_few_to_elect"
            "chỉ {o} trên {of} người trong danh sách dự họp ({p}), ít hơn {n} phiếu cần để trúng cử"
            "only {o} of the {of} on the roll came ({p}), fewer than the {n} votes needed to win";
        /// The result was reported already.
        AlreadyReported "election.already_reported"
            "kết quả đã được gửi Ủy ban nhân dân"
            "the result has been sent to the ward already";
        /// The ward has not received the result.
        NotReceived "recognition.not_received"
            "Ủy ban nhân dân chưa nhận được kết quả"
            "the ward has not received it";
        /// The ward has received it already.
        AlreadyReceived "recognition.already_received"
            "Ủy ban nhân dân đã nhận trước đó"
            "the ward has received it already";
        /// Nobody was elected.
        NobodyElected "recognition.nobody_elected"
            "không có người trúng cử để công nhận"
            "nobody was elected who could be recognised";
        /// An answer or an annulment gives no reason.
        NoReasons "recognition.no_reasons"
            "văn bản trả lời hoặc bãi bỏ chưa nêu lý do"
            "the answer or annulment gives no reason";
        /// Recognition does not name an irregularity.
        NotAccepted "recognition.not_accepted"
            "quyết định công nhận chưa nêu và chấp nhận sai sót: {o}"
            "the recognition does not name and accept the irregularity: {o}";
        /// Minutes that cannot be are left by annulment or a re-run only.
        SpoiledStands "election.spoiled_stands"
            "biên bản không thể đúng; chỉ có thể bãi bỏ hoặc bầu lại"
            "the minutes cannot be true; only annulment or a re-run leads on";
        /// The regulation sets no single term.
        TermNotStated "office.term_not_stated"
            "quy định không ấn định một nhiệm kỳ duy nhất; quyết định công nhận phải ghi rõ"
            "the regulation sets no single term; the recognition must state it";
        // Deputy.
        /// A choice is under way.
        SelectionOpen "deputy.open"
            "đang có một việc lựa chọn cấp phó chưa kết thúc"
            "a selection is under way";
        /// No choice is under way.
        NoSelection "deputy.none"
            "không có việc lựa chọn cấp phó nào đang tiến hành"
            "no selection is under way";
        /// The head cannot be the deputy.
        HeadAsDeputy "deputy.head_as_deputy"
            "Tổ trưởng không thể tự làm cấp phó của mình"
            "the head cannot be the head's own deputy";
        /// The person is deputy already.
        DeputyAlready "deputy.already"
            "người này đang là cấp phó"
            "this person is deputy already";
        /// Nobody agrees with themselves.
        ConsentToSelf "consent.to_self"
            "người cho ý kiến chính là người lựa chọn hoặc người được chọn; không ai tự thống nhất với mình"
            "the one who consents is the one who chooses or is chosen; nobody agrees with themselves";
        /// No such consent is asked for.
        ConsentNotAsked "consent.not_asked"
            "quy định không đòi ý kiến của {o}"
            "the regulation does not ask for the consent of {o}";
        /// The choice has been made.
        AlreadyChosen "deputy.already_chosen"
            "việc lựa chọn đã xong"
            "the choice has been made already";
        /// The choice has not been made.
        NotChosen "deputy.not_chosen"
            "Tổ trưởng chưa lựa chọn"
            "the head has not chosen yet";
        /// The choice was proposed already.
        AlreadyProposed "deputy.already_proposed"
            "đã đề nghị Ủy ban nhân dân công nhận"
            "it has been proposed to the ward already";
        /// It was not proposed to the ward.
        NotProposed "deputy.not_proposed"
            "chưa đề nghị Ủy ban nhân dân công nhận"
            "it has not been proposed to the ward";
        /// The deputy would be recognised before the head.
        DeputyBeforeHead "deputy.before_head"
            "cấp phó không thể được công nhận trước khi Tổ trưởng lựa chọn người đó được công nhận"
            "a deputy cannot be recognised before the head who chose is";
        // Delegation.
        /// A delegation is in force.
        DelegationOpen "delegation.open"
            "đang có ủy quyền còn hiệu lực; phải thu hồi trước"
            "a delegation is in force; it is to be revoked first";
        /// No delegation is in force.
        NoDelegation "delegation.none"
            "không có ủy quyền nào còn hiệu lực"
            "no delegation is in force";
        /// The act is outside what was delegated.
        OutsideScope "delegation.outside_scope"
            "việc này nằm ngoài phạm vi ủy quyền: {o}"
            "this is outside what was delegated: {o}";
        /// The delegation is for no day.
        EmptyDelegation "delegation.empty"
            "ủy quyền không có ngày hoặc không có việc nào"
            "the delegation is for no day or for no power";
    }
}

word_set! {
    /// A set of rules, such as the irregularities that a recognition accepts.
    pub struct RuleSet(u128) of Rule;
}

impl Text for Rule {
    /// The rule's id, the same in every language.
    fn write(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A text that is the id of no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("rule {0:?}: no rule of this id")]
pub struct UnknownRule(pub String);

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(id: &str) -> Result<Self, UnknownRule> {
        Self::ALL
            .iter()
            .copied()
            .find(|rule| rule.id() == id)
            .ok_or_else(|| UnknownRule(id.into()))
    }
}

impl TryFrom<String> for Rule {
    type Error = UnknownRule;

    fn try_from(id: String) -> Result<Self, UnknownRule> {
        id.parse()
    }
}

impl From<Rule> for &'static str {
    fn from(rule: Rule) -> Self {
        rule.id()
    }
}
