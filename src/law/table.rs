//! The one table of rules: the rows, and nothing else.
//!
//! A row holds all of a rule, each column under its label; [`rule`](super::rule) makes the enum, the
//! slots and whatever can be asked of a rule of these rows.
//!
//! | column | of | holds |
//! |---|---|---|
//! | `id` | all | the stable id, under which the rule stands in logs and archives |
//! | `value` | law, reference | the slot that a text fills, and the type of its value |
//! | `share_of` | every share | the wholes of which the share can be measured, with what the record of an act holds |
//! | `measured` | some lead times | `AgainAtTheVote`: measured at its own act and again when the vote is held |
//! | `unstated` | every `Set<Role>`; steps and shares | what holds where no text states the slot: `NotChecked` (so without the column), `Minutes` for a share, `OpenTo` whom it concerns, `StepOf` the competence by which a step is open |
//! | `in_person` | some permissions | the power that a text may keep for the head in person |
//! | `cites` | some of the record | whose article is told with it: `Of` another rule, `Named` in the finding, `InForce` for an instrument |
//! | `title` | law, reference, some of the record | what the rule is about; of the record where an act can break it and happen all the same |
//! | `broken` | law, record | the sentence that says it was broken |
//! | `never` | lead times | the sentence that says that it was never done |
//!
//! A title is a noun phrase; a sentence states the facts in the past tense, and ends without a full stop, since the
//! article follows it. In the sentences `{o}` is what was observed, `{r}` what was required, `{of}` the whole, `{u}` of
//! what the whole is counted ("hộ gia đình"), `{n}` the least needed, `{t}` the rule's own value, `{p}` the percentage
//! in brackets with a space before it, `{s}` the plural of an English noun after `{o}`. A lead time is observed as "18
//! ngày trước", "18 days before", with the day after it.
//!
//! Where the kind of the group is not known, a post and a place are named for both kinds: "Trưởng thôn, Tổ trưởng tổ dân
//! phố", "trong thôn, tổ dân phố". [`UnitKind::in_its_words`](super::UnitKind::in_its_words) puts the words of one kind
//! in their place.

/// Gives the rows to a macro.
macro_rules! table { ($rules:ident) => { $rules! {
    law {
        // Election.
        /// The competence to call an election.
        CallCompetence { id: "election.call.competence", value: call_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền ban hành quyết định tổ chức bầu" / "competence to call the election",
            broken: "{o} không có thẩm quyền ban hành quyết định tổ chức bầu; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to call the election; the competent body is {r}",
        }
        /// How long before the day the election is called.
        CallAhead { id: "election.call.ahead", value: call_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn ban hành quyết định tổ chức bầu" / "notice period for the call",
            broken: "quyết định tổ chức bầu được ban hành {o} ngày bầu; chậm nhất là {r} trước ngày bầu"
                / "the election was called {o} the vote; the minimum is {r} before the vote",
            never: "quyết định tổ chức bầu chưa được ban hành; chậm nhất là {r} trước ngày bầu"
                / "the election was not called; the minimum is {r} before the vote",
        }
        /// The permission to call elections at all just now.
        Calling { id: "election.call.freeze", value: calling as Permission,
            title: "việc tạm dừng tổ chức bầu" / "suspension of elections",
            broken: "địa phương đang tạm dừng tổ chức bầu; công văn không làm ngưng hiệu lực của luật nên việc quyết định tổ chức bầu trong thời gian này được ghi nhận là thiếu sót"
                / "elections are suspended here; a letter cannot suspend the law, so the call is recorded as irregular",
        }
        /// The competence to draw up the voter list and to correct it.
        VoterListCompetence { id: "election.voter_list.competence", value: voter_list_competence as Set<Role>,
            unstated: OpenTo(ElectionTeam),
            title: "thẩm quyền lập, đính chính danh sách"
                / "competence to draw up and correct the voter list",
            broken: "{o} không có thẩm quyền lập, đính chính danh sách; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to draw up or correct the voter list; the competent body is {r}",
        }
        /// Among whom an election is held.
        Electorate { id: "election.electorate", value: electorate as Set<Electorate>,
            title: "thành phần cử tri" / "electorate",
            broken: "cuộc bầu không thể do {o} bỏ phiếu; chỉ áp dụng đối với: {r}"
                / "the election cannot be held among {o}; the electorate is {r}",
        }
        /// The competence to present the candidates.
        CandidatesCompetence { id: "election.candidates.competence", value: candidates_competence as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền giới thiệu người ứng cử" / "competence to present the candidates",
            broken: "{o} không có thẩm quyền giới thiệu người ứng cử; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to present candidates; the competent body is {r}",
        }
        /// How long before the day the candidates are settled.
        CandidatesAhead { id: "election.candidates.ahead", value: candidates_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn gửi danh sách chính thức người ứng cử" / "time limit for the list of candidates",
            broken: "danh sách chính thức người ứng cử được gửi {o} ngày bầu; chậm nhất là {r} trước ngày bầu"
                / "the list of candidates was finalised {o} the vote; the minimum is {r} before the vote",
            never: "danh sách chính thức người ứng cử chưa được gửi; chậm nhất là {r} trước ngày bầu"
                / "the list of candidates was not finalised; the minimum is {r} before the vote",
        }
        /// How many candidates there may be.
        CandidatesNumber { id: "election.candidates.number", value: candidates_number as Count,
            title: "số người ứng cử" / "number of candidates",
            broken: "số người ứng cử được giới thiệu là {o}; quy định là {r} người"
                / "candidates presented: {o}; the rule is {r}",
        }
        /// The consent that the list of candidates needs.
        CandidatesConsent { id: "election.candidates.consent", value: candidates_consent as Requirements,
            title: "sự thống nhất về danh sách người ứng cử" / "consent to the list of candidates",
            broken: "danh sách người ứng cử chưa {r}: {o}" / "the list of candidates lacks the {r}: {o}",
        }
        /// How old a candidate is.
        CandidateAge { id: "candidate.age", value: candidate_age as Count,
            title: "tuổi của người ứng cử" / "age of a candidate",
            broken: "người ứng cử {o} tuổi vào ngày bầu; quy định là {r} tuổi"
                / "a candidate is {o} years old on the day of the vote; the rule is {r}",
        }
        /// Where a candidate lives.
        CandidateResidence { id: "candidate.residence", value: candidate_residence as Residence,
            title: "nơi cư trú của người ứng cử" / "residence of a candidate",
            broken: "người ứng cử {o}; quy định phải {r}" / "a candidate is {o}; required: {r}",
        }
        /// The schooling of a candidate. No built-in text asks for any; a province's own may.
        CandidateSchooling { id: "candidate.schooling", value: candidate_schooling as Schooling,
            title: "trình độ học vấn của người ứng cử" / "schooling of a candidate",
            broken: "người ứng cử {o}; quy định phải {r}" / "a candidate has {o}; required: {r}",
        }
        /// The permission to stand of somebody under discipline, prosecution, a sentence or a decision of a court.
        CandidateSanctions { id: "candidate.sanctions", value: candidate_sanctions as Permission,
            title: "việc ứng cử khi đang bị xử lý kỷ luật, bị truy cứu trách nhiệm hình sự, chấp hành bản án, quyết định của Tòa án"
                / "candidacy of a person under discipline, prosecution, a sentence or a decision of a court",
            broken: "người đang bị xử lý kỷ luật, bị truy cứu trách nhiệm hình sự hoặc chấp hành bản án, quyết định của Tòa án {r} ứng cử"
                / "it is {r} that a person under discipline, prosecution, a sentence or a decision of a court is a candidate",
        }
        /// The permission of residents to stand or nominate at the meeting.
        MeetingNomination { id: "election.nomination_at_meeting", value: meeting_nomination as Permission,
            unstated: StepOf(NominationCompetence),
            title: "việc tự ứng cử, đề cử tại cuộc họp" / "nomination at the meeting",
            broken: "đại diện hộ gia đình {r} tự ứng cử, đề cử tại cuộc họp"
                / "it is {r} that household representatives nominate themselves or another at the meeting",
        }
        /// The competence to nominate at the meeting.
        NominationCompetence { id: "election.nomination.competence", value: nomination_competence as Set<Role>,
            unstated: OpenTo(Resident),
            title: "người tự ứng cử, đề cử tại cuộc họp bầu"
                / "competence to nominate at the meeting that elects",
            broken: "{o} không có quyền tự ứng cử, đề cử tại cuộc họp bầu; quyền này thuộc về: {r}"
                / "{o} is not entitled to nominate at the meeting that elects; that is for {r}",
        }
        /// The competence to set up the election team.
        TeamCompetence { id: "election.team.competence", value: team_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền thành lập Tổ bầu cử" / "competence to set up the election team",
            broken: "{o} không có thẩm quyền thành lập Tổ bầu cử; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to set up the election team; the competent body is {r}",
        }
        /// How long before the day the team is set up.
        TeamAhead { id: "election.team.ahead", value: team_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn thành lập Tổ bầu cử" / "time limit for setting up the election team",
            broken: "Tổ bầu cử được thành lập {o} ngày bầu; chậm nhất là {r} trước ngày bầu"
                / "the election team was set up {o} the vote; the minimum is {r} before the vote",
            never: "Tổ bầu cử chưa được thành lập; chậm nhất là {r} trước ngày bầu"
                / "the election team was not set up; the minimum is {r} before the vote",
        }
        /// The consent that the team needs.
        TeamConsent { id: "election.team.consent", value: team_consent as Requirements,
            title: "sự thống nhất về Tổ bầu cử" / "consent to the election team",
            broken: "việc thành lập Tổ bầu cử chưa {r}: {o}"
                / "the setting up of the election team lacks the {r}: {o}",
        }
        /// The permission of a candidate to sit in the team.
        TeamCandidates { id: "election.team.candidates", value: team_candidates as Permission,
            title: "việc người ứng cử làm thành viên Tổ bầu cử" / "candidate in the election team",
            broken: "người ứng cử {r} làm thành viên Tổ bầu cử"
                / "it is {r} that a candidate is a member of the election team",
        }
        /// Of which body the leader of the team is.
        TeamLeader { id: "election.team.leader", value: team_leader as Set<Role>,
            unstated: NotChecked,
            title: "người làm Tổ trưởng Tổ bầu cử" / "leader of the election team",
            broken: "Tổ trưởng Tổ bầu cử là {o}; phải là đại diện {r}"
                / "the election team is led by {o}; its leader must be a representative of {r}",
        }
        /// The competence to post the decisions.
        PostingCompetence { id: "election.posting.competence", value: posting_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | ElectionTeam | Head | ProvisionalHead | FrontHead | FrontCommittee),
            title: "trách nhiệm niêm yết các quyết định" / "responsibility for posting the decisions",
            broken: "{o} không có trách nhiệm niêm yết các quyết định; trách nhiệm thuộc về: {r}"
                / "{o} is not responsible for posting the decisions; that is for {r}",
        }
        /// How long before the day the decisions are posted.
        PostingAhead { id: "election.posting.ahead", value: posting_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn niêm yết các quyết định" / "time limit for posting the decisions",
            broken: "các quyết định được niêm yết {o} ngày bầu; chậm nhất là {r} trước ngày bầu"
                / "the decisions were posted {o} the vote; the minimum is {r} before the vote",
            never: "các quyết định chưa được niêm yết; phải niêm yết chậm nhất {r} trước ngày bầu"
                / "the decisions were not posted; the minimum is {r} before the vote",
        }
        /// The competence to convene and chair the meeting that elects.
        ConveningCompetence { id: "election.convening.competence", value: convening_competence as Set<Role>,
            unstated: OpenTo(ElectionTeam),
            title: "thẩm quyền triệu tập, chủ trì cuộc họp bầu"
                / "competence to convene and chair the meeting that elects",
            broken: "{o} không có thẩm quyền triệu tập, chủ trì cuộc họp bầu; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to convene the meeting that elects; the competent body is {r}",
        }
        /// How long before the meeting it is notified.
        NoticeAhead { id: "election.notice.ahead", value: notice_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn thông báo cuộc họp" / "notice period for the meeting",
            broken: "cuộc họp được thông báo {o} ngày họp; phải ít nhất {r} trước khi tổ chức cuộc họp"
                / "the meeting was notified {o} the meeting; the minimum is {r} before it",
            never: "cuộc họp chưa được thông báo; phải ít nhất {r} trước khi tổ chức cuộc họp"
                / "the meeting was not notified; the minimum is {r} before it",
        }
        /// How many of those present choose the form of voting.
        FormChoice { id: "election.form_choice", value: form_choice as Threshold, share_of: Present,
            title: "tỷ lệ lựa chọn hình thức biểu quyết" / "majority for the form of voting",
            broken: "hình thức biểu quyết được {o}/{of} {u} đồng ý{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} agreed to the form of voting{p}; the minimum is {n}",
        }
        /// How many sit in the counting board of a secret ballot.
        CountingBoard { id: "election.counting_board", value: counting_board as Count,
            title: "số người của Ban kiểm phiếu" / "number of members of the vote-counting board",
            broken: "Ban kiểm phiếu có {o} người; quy định là {r} người"
                / "the vote-counting board had {o} member{s}; the rule is {r}",
        }
        /// How many household representatives witness the count.
        CountWitnesses { id: "election.count_witnesses", value: count_witnesses as Count,
            title: "số đại diện hộ gia đình chứng kiến kiểm phiếu" / "witnesses of the count",
            broken: "số đại diện hộ gia đình chứng kiến việc kiểm phiếu là {o}; quy định là {r} người"
                / "household representatives who witnessed the count: {o}; the rule is {r}",
        }
        /// How many of the voter list must attend.
        Quorum { id: "election.quorum", value: quorum as Threshold, share_of: HouseholdRepresentatives | Electorate,
            title: "tỷ lệ dự họp để cuộc bầu hợp lệ" / "quorum for the election",
            broken: "{o}/{of} {u} dự họp{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} attended{p}; the minimum is {n}",
        }
        /// How many votes elect.
        ElectionMajority { id: "election.majority", value: election_majority as Threshold, share_of: HouseholdRepresentatives | Electorate | Present | ValidBallots,
            unstated: Minutes,
            title: "tỷ lệ phiếu để trúng cử" / "required majority to be elected",
            broken: "người cao phiếu nhất được {o} phiếu trên {of} {u}{p}; phải {t}, tức ít nhất {n}"
                / "the leading candidate received {o} vote{s} from {of} {u}{p}; {t}, at least {n}, is required",
        }
        /// The permission of a new head to begin while the term of the head in office still runs, and nobody let that
        /// head go.
        InTerm { id: "election.in_term", value: in_term as Permission,
            title: "việc Trưởng thôn, Tổ trưởng tổ dân phố mới nhận chức khi nhiệm kỳ của người đương nhiệm chưa hết"
                / "new head taking office before the incumbent's term ends",
            broken: "Trưởng thôn, Tổ trưởng tổ dân phố mới {r} nhận chức khi nhiệm kỳ của người đương nhiệm chưa hết"
                / "it is {r} that a new head takes office before the incumbent's term ends",
        }
        /// The permission to order a re-run without reasons where somebody was elected.
        RerunWithoutReasons { id: "election.rerun.without_reasons", value: rerun_without_reasons as Permission,
            title: "việc quyết định bầu lại mà không nêu lý do khi đã có người trúng cử"
                / "re-run without reasons where a candidate was elected",
            broken: "đã có người trúng cử; {r} quyết định bầu lại mà không nêu lý do bằng văn bản"
                / "a candidate was elected; it is {r} to order a re-run without reasons in writing",
        }
        /// The permission to ask households by ballot after too few attended the vote.
        HouseholdBallots { id: "election.household_ballots", value: household_ballots as Permission,
            unstated: StepOf(ElectionBallotCompetence | ReliefBallotCompetence),
            title: "việc phát phiếu lấy ý kiến của hộ gia đình để bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "household opinion ballots on electing or relieving a head",
            broken: "{r} phát phiếu lấy ý kiến của hộ gia đình để bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "household opinion ballots on electing or relieving a head are {r}",
        }
        /// How soon the result is sent to the ward.
        SendWithin { id: "election.send.within", value: send_within as Span,
            title: "thời hạn gửi kết quả" / "time limit for sending the result",
            broken: "kết quả được gửi ngày {o}; chậm nhất ngày {r}"
                / "the result was sent on {o}; the last day was {r}",
        }
        /// The competence to order a re-run.
        RerunCompetence { id: "election.rerun.competence", value: rerun_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền quyết định bầu lại" / "competence to order a re-run",
            broken: "{o} không có thẩm quyền quyết định bầu lại; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to order a re-run; the competent body is {r}",
        }
        /// How soon after the failed vote the re-run is held.
        RerunWithin { id: "election.rerun.within", value: rerun_within as Span, measured: AgainAtTheVote,
            title: "thời hạn bầu lại" / "time limit for the re-run",
            broken: "ngày bầu lại là {o}; chậm nhất là ngày {r}"
                / "the re-run is on {o}; the last day was {r}",
        }
        /// The competence to annul an unlawful vote.
        AnnulmentCompetence { id: "election.annulment.competence", value: annulment_competence as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền bãi bỏ kết quả bầu" / "competence to annul the vote",
            broken: "{o} không có thẩm quyền bãi bỏ kết quả bầu; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to annul the vote; the competent body is {r}",
        }
        /// The permission to record a decision without its number. No built-in text asks for a number; a province's own may.
        Unnumbered { id: "decision.unnumbered", value: unnumbered as Permission,
            title: "quyết định không ghi số" / "decision without a number",
            broken: "quyết định không ghi số; việc này {r}" / "the decision has no number, which is {r}",
        }
        /// The competence to lodge a petition or complaint against a result.
        ComplaintCompetence { id: "result.complaint.competence", value: complaint_competence as Set<Role>,
            unstated: OpenTo(Resident),
            title: "người kiến nghị, khiếu nại về kết quả"
                / "who may lodge a petition or complaint against a result",
            broken: "{o} không có quyền kiến nghị, khiếu nại về kết quả; quyền này thuộc về: {r}"
                / "{o} is not entitled to lodge a petition or complaint against a result; that is for {r}",
        }
        // Recognition of the head.
        /// The competence to recognise the head.
        RecognitionCompetence { id: "recognition.competence", value: recognition_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận kết quả bầu" / "competence to recognise the result",
            broken: "{o} không có thẩm quyền công nhận kết quả bầu; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to recognise the result; the competent body is {r}",
        }
        /// How soon after receipt the ward recognises, orders a re-run or answers.
        RecognitionWithin { id: "recognition.within", value: recognition_within as Span,
            title: "thời hạn công nhận hoặc trả lời về kết quả bầu"
                / "time limit for recognising the result or replying",
            broken: "Ủy ban nhân dân trả lời ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on {o}; the last day was {r}",
        }
        /// How long a head's term is.
        Term { id: "office.term", value: term as Terms,
            title: "nhiệm kỳ" / "length of the term",
            broken: "nhiệm kỳ {o} tháng; quy định là {r}" / "a term of {o} month{s}; the rule is {r}",
        }
        /// By how much a term may be shortened or extended.
        TermChange { id: "office.term_change", value: term_change as Span,
            title: "mức rút ngắn, kéo dài nhiệm kỳ" / "limit for shortening or extending a term",
            broken: "nhiệm kỳ được đổi đến hết ngày {o}, vượt giới hạn là ngày {r}; chỉ được rút ngắn hoặc kéo dài không quá {t}"
                / "the term is changed to end on {o}, past the limit of {r}; it may be shortened or extended by at most {t}",
        }
        /// The competence to shorten or extend a term.
        TermChangeCompetence { id: "office.term_change.competence", value: term_change_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | ProvinceCommittee),
            title: "thẩm quyền rút ngắn, kéo dài nhiệm kỳ" / "competence to shorten or extend a term",
            broken: "{o} không có thẩm quyền rút ngắn, kéo dài nhiệm kỳ; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to shorten or extend a term; the competent body is {r}",
        }
        /// On which grounds a term is shortened or extended.
        TermChangeGrounds { id: "office.term_change.grounds", value: term_change_grounds as Set<TermChangeGround>,
            title: "căn cứ rút ngắn, kéo dài nhiệm kỳ" / "grounds for shortening or extending a term",
            broken: "việc rút ngắn, kéo dài nhiệm kỳ không nêu căn cứ theo quy định; căn cứ theo quy định: {r}"
                / "the change of the term names no ground of the regulation; the grounds are: {r}",
        }
        /// From when the head acts.
        HeadActs { id: "office.head_acts", value: head_acts as HeadActs,
            title: "thời điểm người trúng cử chính thức hoạt động với tư cách Trưởng thôn, Tổ trưởng tổ dân phố"
                / "start of the elected head's activity",
            broken: "người trúng cử thực hiện nhiệm vụ khi chưa giữ chức; Trưởng thôn, Tổ trưởng tổ dân phố chỉ chính thức hoạt động {r}"
                / "the head-elect acted before being in office; a head acts only {r}",
        }
        // Deputy.
        /// How a group comes by a deputy.
        DeputyForm { id: "deputy.form", value: deputy_form as DeputyForm,
            unstated: StepOf(DeputyCompetence | CallCompetence),
            title: "hình thức bố trí cấp phó" / "how deputies are chosen",
            broken: "ở đây cấp phó không bố trí theo hình thức này; quy định: {t}"
                / "deputies are not chosen in this way here; the rule is: {t}",
        }
        /// How many deputies there may be.
        DeputyNumber { id: "deputy.number", value: deputy_number as Count,
            title: "số cấp phó" / "number of deputies",
            broken: "số cấp phó sẽ là {o}; quy định là {r}" / "deputies there would be: {o}; the rule is {r}",
        }
        /// From what size a group may have a deputy.
        DeputySize { id: "deputy.size", value: deputy_size as AboveHouseholds,
            title: "quy mô số hộ để có cấp phó" / "size from which a group may have a deputy",
            broken: "số hộ của thôn, tổ dân phố là {o}; chỉ bố trí cấp phó đối với {r}"
                / "the group has {o} household{s}; a deputy is for a {r}",
        }
        /// The competence to choose the deputy.
        DeputyCompetence { id: "deputy.competence", value: deputy_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "thẩm quyền lựa chọn cấp phó" / "competence to choose a deputy",
            broken: "{o} không có thẩm quyền lựa chọn cấp phó; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to choose a deputy; that is for {r}",
        }
        /// How old a deputy is.
        DeputyAge { id: "deputy.age", value: deputy_age as Count,
            title: "tuổi của cấp phó" / "age of a deputy",
            broken: "người được chọn {o} tuổi; quy định là {r} tuổi"
                / "the person chosen is {o} years old; the rule is {r}",
        }
        /// Where a deputy lives.
        DeputyResidence { id: "deputy.residence", value: deputy_residence as Residence,
            title: "nơi cư trú của cấp phó" / "residence of a deputy",
            broken: "người được chọn {o}; quy định phải {r}" / "the person chosen is {o}; required: {r}",
        }
        /// The consents that the choice needs, and their strength.
        DeputyConsent { id: "deputy.consent", value: deputy_consent as Requirements,
            title: "ý kiến bắt buộc về người được lựa chọn" / "consents to the choice of a deputy",
            broken: "việc lựa chọn chưa {r}: {o}" / "the choice lacks the {r}: {o}",
        }
        /// The opinions on a choice that may be given beside those that a text asks for. No instrument consulted says.
        ConsentNotAsked { id: "consent.not_asked", value: consent_not_asked as Set<Role>,
            unstated: OpenTo(PartyCellSecretary | PartyCellCommittee | FrontHead | FrontCommittee | WardCommittee | WardFront),
            title: "ý kiến ngoài những ý kiến mà quy định yêu cầu"
                / "opinion beyond those that the regulation requires",
            broken: "quy định không yêu cầu ý kiến của {o}; chỉ yêu cầu ý kiến của: {r}"
                / "the regulation does not require the opinion of {o}, only that of {r}",
        }
        /// The competence to recognise the deputy.
        DeputyRecognition { id: "deputy.recognition.competence", value: deputy_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận cấp phó" / "competence to recognise a deputy",
            broken: "{o} không có thẩm quyền công nhận cấp phó; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to recognise a deputy; the competent body is {r}",
        }
        /// The time after receipt within which the People's Committee replies on a deputy.
        DeputyRecognitionWithin { id: "deputy.recognition.within", value: deputy_recognition_within as Span,
            title: "thời hạn công nhận cấp phó" / "time limit for recognising a deputy",
            broken: "Ủy ban nhân dân trả lời về cấp phó ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on the deputy on {o}; the last day was {r}",
        }
        /// The term that the deputy's follows.
        DeputyTerm { id: "deputy.term", value: deputy_term as DeputyTerm,
            title: "nhiệm kỳ của cấp phó" / "term of a deputy",
            broken: "nhiệm kỳ cấp phó {r}; không thể bắt đầu ngày {o}"
                / "the deputy's term {r}; it cannot start on {o}",
        }
        // Participants.
        /// How many participants there may be.
        ParticipantNumber { id: "participant.number", value: participant_number as Count,
            title: "số người tham gia hoạt động" / "number of activity participants",
            broken: "số người tham gia hoạt động sẽ là {o}; quy định là {r}"
                / "activity participants there would be: {o}; the rule is {r}",
        }
        /// From what size a group may have participants.
        ParticipantSize { id: "participant.size", value: participant_size as AboveHouseholds,
            title: "quy mô số hộ để có người tham gia hoạt động"
                / "size from which a group may have activity participants",
            broken: "số hộ của thôn, tổ dân phố là {o}; chỉ có người tham gia hoạt động đối với {r}"
                / "the group has {o} household{s}; activity participants are for a {r}",
        }
        /// The competence to choose the participants.
        ParticipantCompetence { id: "participant.competence", value: participant_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "thẩm quyền lựa chọn người tham gia hoạt động"
                / "competence to choose activity participants",
            broken: "{o} không có thẩm quyền lựa chọn người tham gia hoạt động; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to choose an activity participant; that is for {r}",
        }
        /// How old a participant is.
        ParticipantAge { id: "participant.age", value: participant_age as Count,
            title: "tuổi của người tham gia hoạt động" / "age of an activity participant",
            broken: "người được chọn {o} tuổi; quy định là {r} tuổi"
                / "the person chosen is {o} years old; the rule is {r}",
        }
        /// Where a participant lives.
        ParticipantResidence { id: "participant.residence", value: participant_residence as Residence,
            title: "nơi cư trú của người tham gia hoạt động" / "residence of an activity participant",
            broken: "người được chọn {o}; quy định phải {r}" / "the person chosen is {o}; required: {r}",
        }
        /// The consents that the choice of a participant needs, and their strength.
        ParticipantConsent { id: "participant.consent", value: participant_consent as Requirements,
            title: "ý kiến bắt buộc về người tham gia hoạt động"
                / "consents to the choice of an activity participant",
            broken: "việc lựa chọn người tham gia hoạt động chưa {r}: {o}"
                / "the choice of an activity participant lacks the {r}: {o}",
        }
        /// The competence to recognise a participant.
        ParticipantRecognition { id: "participant.recognition.competence", value: participant_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận người tham gia hoạt động"
                / "competence to recognise an activity participant",
            broken: "{o} không có thẩm quyền công nhận người tham gia hoạt động; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to recognise an activity participant; the competent body is {r}",
        }
        /// The time after receipt within which the People's Committee replies on a participant.
        ParticipantRecognitionWithin { id: "participant.recognition.within", value: participant_recognition_within as Span,
            title: "thời hạn công nhận người tham gia hoạt động"
                / "time limit for recognising an activity participant",
            broken: "Ủy ban nhân dân trả lời về người tham gia hoạt động ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on the activity participant on {o}; the last day was {r}",
        }
        /// The term that a participant's follows.
        ParticipantTerm { id: "participant.term", value: participant_term as DeputyTerm,
            title: "nhiệm kỳ của người tham gia hoạt động" / "term of an activity participant",
            broken: "nhiệm kỳ người tham gia hoạt động {r}; không thể bắt đầu ngày {o}"
                / "the activity participant's term {r}; it cannot start on {o}",
        }
        /// The competence to let a participant go.
        ParticipantRelief { id: "participant.relief.competence", value: participant_relief as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền cho người tham gia hoạt động thôi làm"
                / "competence to relieve an activity participant",
            broken: "{o} không có thẩm quyền cho người tham gia hoạt động thôi làm; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to relieve an activity participant; the competent body is {r}",
        }
        // Delegation and tasks.
        /// The competence to delegate.
        DelegationCompetence { id: "delegation.competence", value: delegation_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "thẩm quyền ủy quyền công việc của Trưởng thôn, Tổ trưởng tổ dân phố"
                / "competence to delegate the head's work",
            broken: "{o} không có thẩm quyền ủy quyền công việc của Trưởng thôn, Tổ trưởng tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to delegate the head's work; that is for {r}",
        }
        /// To whom the head delegates.
        DelegationTo { id: "delegation.to", value: delegation_to as Set<Role>,
            unstated: OpenTo(Deputy),
            title: "người được ủy quyền" / "person to whom the head delegates",
            broken: "không thể ủy quyền cho {o}; chỉ được ủy quyền cho: {r}"
                / "the head cannot delegate to {o}; delegation is to {r} only",
        }
        /// The permission to delegate the signing of household ballots.
        BallotSigning { id: "delegation.ballot_signing", value: ballot_signing as Permission, in_person: SignBallots,
            title: "việc ủy quyền ký phiếu lấy ý kiến" / "delegation of the signing of household ballots",
            broken: "{r} ủy quyền ký phiếu lấy ý kiến; Trưởng thôn, Tổ trưởng tổ dân phố trực tiếp ký"
                / "delegation of the signing of household ballots is {r}; the head signs them in person",
        }
        /// The permission to delegate the signing of the residents' decision.
        DecisionSigning { id: "delegation.decision_signing", value: decision_signing as Permission, in_person: SignDecision,
            title: "việc ủy quyền ký quyết định của cộng đồng dân cư"
                / "delegation of the signing of the community's decision",
            broken: "{r} ủy quyền ký quyết định của cộng đồng dân cư; Trưởng thôn, Tổ trưởng tổ dân phố trực tiếp ký"
                / "delegation of the signing of the community's decision is {r}; the head signs it in person",
        }
        /// The permission to delegate the presenting of the yearly report; it may be prepared by another.
        ReportPresenting { id: "delegation.report_presenting", value: report_presenting as Permission, in_person: PresentConferenceReport,
            title: "việc ủy quyền trình bày báo cáo tại hội nghị định kỳ"
                / "delegation of the presentation of the conference report",
            broken: "{r} ủy quyền trình bày báo cáo tại hội nghị định kỳ; Trưởng thôn, Tổ trưởng tổ dân phố trực tiếp trình bày"
                / "delegation of the presentation of the conference report is {r}; the head presents it in person",
        }
        /// The bound of the time of a delegation.
        DelegationBound { id: "delegation.bound", value: delegation_bound as DelegationBound,
            title: "giới hạn thời gian của ủy quyền" / "limits to the time of a delegation",
            broken: "ủy quyền kéo dài đến ngày {o}; phải nằm {r}"
                / "the delegation lasts to {o}; it must lie {r}",
        }
        /// The competence to assign tasks.
        TaskCompetence { id: "task.competence", value: task_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền phân công nhiệm vụ" / "competence to assign tasks",
            broken: "{o} không có thẩm quyền phân công nhiệm vụ; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to assign tasks; that is for {r}",
        }
        /// To whom tasks are assigned.
        TaskTo { id: "task.to", value: task_to as Set<Role>,
            unstated: OpenTo(Deputy | Participant),
            title: "người được phân công nhiệm vụ" / "person to whom tasks are assigned",
            broken: "không thể phân công nhiệm vụ cho {o}; chỉ được phân công cho: {r}"
                / "tasks cannot be assigned to {o}; they are assigned to {r} only",
        }
        /// The permission to assign tasks to participants.
        TaskToParticipants { id: "task.to_participants", value: task_to_participants as Permission,
            unstated: StepOf(TaskCompetence),
            title: "việc phân công nhiệm vụ cho người tham gia hoạt động"
                / "assignment of tasks to activity participants",
            broken: "{r} phân công nhiệm vụ cho người tham gia hoạt động"
                / "assignment of tasks to activity participants is {r}",
        }
        // Leaving office.
        /// The competence to ask to leave by a letter.
        ResignationCompetence { id: "relief.resignation.competence", value: resignation_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "người có đơn xin thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "who may resign from the office of head",
            broken: "{o} không phải là người có đơn xin thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; đơn là của: {r}"
                / "{o} cannot resign from the office of head; the resignation is that of {r}",
        }
        /// The competence to propose to relieve the head.
        RemovalCompetence { id: "relief.removal.competence", value: removal_competence as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "competence to propose the removal of the head",
            broken: "{o} không có thẩm quyền đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to propose the removal of the head; that is for {r}",
        }
        /// The competence to propose to relieve a head who is the head of the Front committee too. No instrument consulted says.
        RemovalFrontHead { id: "relief.removal.front_head", value: removal_front_head as Set<Role>,
            unstated: OpenTo(FrontCommittee | WardFront | WardFrontChair),
            title: "thẩm quyền đề nghị cho thôi làm khi Trưởng thôn, Tổ trưởng tổ dân phố đồng thời là Trưởng ban công tác Mặt trận"
                / "competence to propose removal where the head is also head of the Front Working Committee",
            broken: "Trưởng thôn, Tổ trưởng tổ dân phố đồng thời là Trưởng ban công tác Mặt trận nên {o} không có thẩm quyền đề nghị; thẩm quyền thuộc về: {r}"
                / "the head is also head of the Front Working Committee, so {o} is not competent to propose; the competent body is {r}",
        }
        /// On which grounds.
        RemovalGrounds { id: "relief.removal.grounds", value: removal_grounds as Set<RemovalGround>,
            title: "căn cứ đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "grounds for the removal of the head",
            broken: "đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố nêu căn cứ ngoài quy định; chỉ áp dụng các căn cứ: {r}"
                / "the proposal rests on a ground outside those of the regulation; the grounds are: {r}",
        }
        /// How many households a petition to relieve the head needs.
        Petition { id: "relief.petition", value: petition as Threshold, share_of: Households | HouseholdRepresentatives,
            title: "tỷ lệ hộ gia đình kiến nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "share of households for a petition to relieve the head",
            broken: "{o}/{of} {u} kiến nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} petitioned to relieve the head{p}; the minimum is {n}",
        }
        /// The competence to convene and chair the meeting that relieves a head.
        ReliefConvening { id: "relief.convening.competence", value: relief_convening as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền triệu tập, chủ trì cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "competence to convene and chair the meeting on the relief of the head",
            broken: "{o} không có thẩm quyền triệu tập, chủ trì cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to convene the meeting on the relief of the head; that is for {r}",
        }
        /// The competence to do so when the head is the head of the Front committee too.
        ReliefConveningFront { id: "relief.convening.front_head", value: relief_convening_front as Set<Role>,
            unstated: OpenTo(WardChair),
            title: "thẩm quyền triệu tập cuộc họp khi Trưởng thôn, Tổ trưởng tổ dân phố đồng thời là Trưởng ban công tác Mặt trận"
                / "competence to convene the meeting where the head is also head of the Front Working Committee",
            broken: "Trưởng thôn, Tổ trưởng tổ dân phố đồng thời là Trưởng ban công tác Mặt trận nên {o} không có thẩm quyền triệu tập, chủ trì cuộc họp; thẩm quyền thuộc về: {r}"
                / "the head is also head of the Front Working Committee, so {o} is not competent to convene the meeting; the competent body is {r}",
        }
        /// The consent that this needs.
        ReliefConveningConsent { id: "relief.convening.consent", value: relief_convening_consent as Requirements,
            title: "sự thống nhất về việc triệu tập cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "consent to convening the meeting on the relief of the head",
            broken: "việc triệu tập cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố chưa {r}: {o}"
                / "the convening of the meeting lacks the {r}: {o}",
        }
        /// How many must attend the meeting that relieves a head.
        ReliefQuorum { id: "relief.quorum", value: relief_quorum as Threshold, share_of: HouseholdRepresentatives | Electorate,
            title: "tỷ lệ dự họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "quorum for a meeting on relief",
            broken: "{o}/{of} {u} dự cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} attended the meeting on the relief{p}; the minimum is {n}",
        }
        /// How many votes relieve a head.
        ReliefMajority { id: "relief.majority", value: relief_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ biểu quyết cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "required majority to relieve the head",
            broken: "{o}/{of} {u} đồng ý cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố{p}; phải {t}, tức ít nhất {n}"
                / "{o} of {of} {u} agreed to relieve the head{p}; {t}, at least {n}, is required",
        }
        /// The competence to decide when the meeting did not agree.
        ReliefUndecided { id: "relief.undecided.competence", value: relief_undecided as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền quyết định khi cuộc họp không thống nhất được việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "competence to decide where the meeting did not agree on the relief",
            broken: "{o} không có thẩm quyền quyết định khi cuộc họp không thống nhất được việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to decide where the meeting did not agree on the relief; the competent body is {r}",
        }
        /// The consent that this needs.
        ReliefUndecidedConsent { id: "relief.undecided.consent", value: relief_undecided_consent as Requirements,
            title: "sự thống nhất về quyết định khi cuộc họp không thống nhất được việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "consent to the decision where the meeting did not agree on the relief",
            broken: "quyết định khi cuộc họp không thống nhất được việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố chưa {r}: {o}"
                / "the decision where the meeting did not agree on the relief lacks the {r}: {o}",
        }
        /// The competence to recognise that the head leaves.
        ReliefRecognition { id: "relief.recognition.competence", value: relief_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "competence to recognise the relief",
            broken: "{o} không có thẩm quyền công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to recognise the relief; the competent body is {r}",
        }
        /// The time within which the People's Committee replies on a relief.
        ReliefRecognitionWithin { id: "relief.recognition.within", value: relief_recognition_within as Span,
            title: "thời hạn công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "time limit for recognising the relief",
            broken: "Ủy ban nhân dân trả lời về kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on the relief on {o}; the last day was {r}",
        }
        /// How soon after a relief is recognised an election is decided on.
        ElectionAfterRelief { id: "relief.election_within", value: election_after_relief as Span,
            title: "thời hạn quyết định bầu Trưởng thôn, Tổ trưởng tổ dân phố mới"
                / "time limit for deciding on the election of a new head",
            broken: "việc bầu Trưởng thôn, Tổ trưởng tổ dân phố mới được quyết định ngày {o}; chậm nhất ngày {r}"
                / "the election of a new head was decided on {o}; the last day was {r}",
        }
        // A vacant office.
        /// The competence to appoint a provisional head.
        ProvisionalCompetence { id: "provisional.competence", value: provisional_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời"
                / "competence to appoint a provisional head",
            broken: "{o} không có thẩm quyền cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to appoint a provisional head; the competent body is {r}",
        }
        /// The consent that this needs.
        ProvisionalConsent { id: "provisional.consent", value: provisional_consent as Requirements,
            title: "sự thống nhất về việc cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời"
                / "consent to the appointment of a provisional head",
            broken: "việc cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời chưa {r}: {o}"
                / "the appointment of a provisional head lacks the {r}: {o}",
        }
        /// How long a provisional head may serve.
        ProvisionalTime { id: "provisional.time", value: provisional_time as ProvisionalTime,
            title: "thời gian của Trưởng thôn, Tổ trưởng tổ dân phố lâm thời" / "time of a provisional head",
            broken: "thời gian của Trưởng thôn, Tổ trưởng tổ dân phố lâm thời trong lần khuyết này ({t}) hết ngày {r}; quyết định cử bao gồm ngày {o}, sau thời gian đó"
                / "the time available to provisional heads in this vacancy ({t}) ends on {r}; the appointment includes {o}, which is later",
        }
        /// The competence to establish that an office has ended without a procedure, as by a death.
        TenureEndCompetence { id: "office.end.competence", value: tenure_end_competence as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền xác nhận chức vụ chấm dứt không qua thủ tục"
                / "competence to establish that an office ended without a procedure",
            broken: "{o} không có thẩm quyền xác nhận chức vụ chấm dứt; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to establish that the office ended; the competent body is {r}",
        }
        /// The competence to suspend the holder of an office.
        SuspensionCompetence { id: "office.suspension.competence", value: suspension_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền đình chỉ người giữ chức vụ" / "competence to suspend an office holder",
            broken: "{o} không có thẩm quyền đình chỉ người giữ chức vụ; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to suspend an office holder; the competent body is {r}",
        }
        /// The competence to lift a suspension.
        SuspensionEndCompetence { id: "office.suspension.end.competence", value: suspension_end_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền chấm dứt việc đình chỉ" / "competence to lift a suspension",
            broken: "{o} không có thẩm quyền chấm dứt việc đình chỉ; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to lift a suspension; the competent body is {r}",
        }
        /// The competence to record that an office was handed over.
        HandoverCompetence { id: "office.handover.competence", value: handover_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | Head | ProvisionalHead),
            title: "thẩm quyền xác nhận việc bàn giao chức vụ"
                / "competence to record the handover of an office",
            broken: "{o} không có thẩm quyền xác nhận việc bàn giao; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to record the handover; that is for {r}",
        }
        /// The competence to enter a group in the record.
        RegisterCompetence { id: "group.register.competence", value: register_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | WardCouncil),
            title: "thẩm quyền đăng ký thôn, tổ dân phố" / "competence to register a group",
            broken: "{o} không có thẩm quyền đăng ký thôn, tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to register a group; the competent body is {r}",
        }
        /// The competence to record the number of households, and the holder of a post that another body fills.
        RecordCompetence { id: "group.record.competence", value: record_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | WardFront),
            title: "thẩm quyền ghi nhận số hộ, người giữ chức vụ"
                / "competence to record the number of households and the holders of posts",
            broken: "{o} không có thẩm quyền ghi nhận số hộ, người giữ chức vụ; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to record the number of households or the holder of a post; the competent body is {r}",
        }
        // The group itself.
        /// The competence to decide on groups: to create, merge and rename them.
        ReorganisationCompetence { id: "reorganisation.competence", value: reorganisation_competence as Set<Role>,
            unstated: OpenTo(ProvinceCouncil | WardCouncil),
            title: "thẩm quyền quyết định thành lập, tổ chức lại, đặt tên, đổi tên thôn, tổ dân phố"
                / "competence to establish, merge, dissolve and rename groups",
            broken: "{o} không có thẩm quyền quyết định thành lập, tổ chức lại, đặt tên, đổi tên thôn, tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to establish, merge, dissolve or rename a group; the competent body is {r}",
        }
        /// How many agree to creating, merging or renaming groups.
        ReorganisationConsent { id: "reorganisation.consent", value: reorganisation_consent as Threshold,
            // The record of a renaming says of how many who were asked; which whole they are it does not say.
            share_of: HouseholdRepresentatives | Households | Electorate | Groups | Present | ValidBallots,
            title: "tỷ lệ đồng ý thành lập, sáp nhập, đổi tên"
                / "share agreeing to establish, merge or rename",
            broken: "{o}/{of} người được lấy ý kiến đồng ý{p}; phải {t}, tức ít nhất {n}"
                / "{o} of {of} who were asked agreed{p}; {t}, at least {n}, is required",
        }
        /// The permission to rename a group without the opinions of the people.
        WithoutOpinions { id: "reorganisation.without_opinions", value: without_opinions as Permission,
            title: "việc đổi tên khi chưa lấy ý kiến Nhân dân" / "renaming without the people's opinions",
            broken: "{r} đổi tên thôn, tổ dân phố khi chưa lấy ý kiến Nhân dân"
                / "renaming a group without the people's opinions is {r}",
        }
        // The residents' decisions.
        /// The matters that the residents decide at a meeting that the head convenes.
        MeetingMatters { id: "meeting.matters", value: meeting_matters as Set<Matter>,
            title: "những nội dung Nhân dân bàn và quyết định tại cuộc họp do Trưởng thôn, Tổ trưởng tổ dân phố triệu tập"
                / "matters decided at a meeting convened by the head",
            broken: "nội dung {o} không quyết định theo trình tự này (có trình tự riêng); chỉ áp dụng đối với: {r}"
                / "{o}: this matter has a procedure of its own; this procedure is for {r}",
        }
        /// The matters that can be decided commune-wide.
        CommuneMatters { id: "meeting.commune.matters", value: commune_matters as Set<Matter>,
            unstated: StepOf(ProposeCommune),
            title: "những nội dung quyết định trong phạm vi cấp xã" / "matters decided commune-wide",
            broken: "nội dung {o} không quyết định trong phạm vi cấp xã; chỉ áp dụng đối với: {r}"
                / "{o}: this matter is not decided commune-wide; a commune-wide decision is for {r}",
        }
        /// The competence to propose a matter of the group's own.
        ProposeGroup { id: "meeting.propose.group", value: propose_group as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead | FrontHead | FrontCommittee | WardCommittee | WardChair),
            title: "thẩm quyền đề xuất nội dung của thôn, tổ dân phố"
                / "competence to propose a matter of the group",
            broken: "{o} không có thẩm quyền đề xuất nội dung của thôn, tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to propose a matter of the group; that is for {r}",
        }
        /// The consent that that proposal needs.
        ProposeGroupConsent { id: "meeting.propose.group.consent", value: propose_group_consent as Requirements,
            title: "sự thống nhất về nội dung được đề xuất" / "consent to a proposal",
            broken: "việc đề xuất nội dung chưa {r}: {o}" / "the proposal lacks the {r}: {o}",
        }
        /// The competence to propose a commune-wide matter.
        ProposeCommune { id: "meeting.propose.commune", value: propose_commune as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền đề xuất nội dung trong phạm vi cấp xã"
                / "competence to propose a commune-wide matter",
            broken: "{o} không có thẩm quyền đề xuất nội dung trong phạm vi cấp xã; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to propose a commune-wide matter; the competent body is {r}",
        }
        /// The consent that that proposal needs.
        ProposeCommuneConsent { id: "meeting.propose.commune.consent", value: propose_commune_consent as Requirements,
            title: "sự thống nhất về nội dung trong phạm vi cấp xã" / "consent to a commune-wide proposal",
            broken: "việc đề xuất nội dung trong phạm vi cấp xã chưa {r}: {o}"
                / "the commune-wide proposal lacks the {r}: {o}",
        }
        /// How many households an initiative of citizens needs.
        Initiative { id: "meeting.initiative", value: initiative as Threshold, share_of: Households | HouseholdRepresentatives,
            unstated: OpenTo(Resident),
            title: "tỷ lệ hộ gia đình đồng thuận với sáng kiến"
                / "share of households consenting to an initiative",
            broken: "{o}/{of} {u} đồng thuận với sáng kiến{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} consented to the initiative{p}; the minimum is {n}",
        }
        /// How long a consent to an initiative is valid.
        InitiativeValid { id: "meeting.initiative.valid", value: initiative_valid as Span,
            title: "thời hạn giá trị của ý kiến đồng thuận" / "validity of a consent to an initiative",
            broken: "chỉ có {o}/{of} hộ gia đình có ý kiến đồng thuận còn giá trị{p}; phải có ít nhất {n}"
                / "households whose consent is still valid: {o} of {of}{p}; the minimum is {n}",
        }
        /// The consent that lets an initiative of fewer households through.
        InitiativeBelow { id: "meeting.initiative.below", value: initiative_below as Requirements,
            title: "sự tán thành đối với sáng kiến chưa đủ tỷ lệ hộ gia đình đồng thuận"
                / "consent to an initiative of too few households",
            broken: "sáng kiến chưa đủ tỷ lệ hộ gia đình đồng thuận chưa {r}: {o}"
                / "the initiative of too few households lacks the {r}: {o}",
        }
        /// The competence to convene and chair the meeting.
        MeetingConvening { id: "meeting.convening.competence", value: meeting_convening as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền triệu tập, chủ trì cuộc họp của cộng đồng dân cư"
                / "competence to convene and chair the community's meeting",
            broken: "{o} không có thẩm quyền triệu tập, chủ trì cuộc họp của cộng đồng dân cư; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to convene the community's meeting; that is for {r}",
        }
        /// The competence to designate a convener while the post of head is vacant.
        ConvenerCompetence { id: "meeting.convener.competence", value: convener_competence as Set<Role>,
            unstated: OpenTo(WardChair),
            title: "thẩm quyền chỉ định triệu tập viên" / "competence to designate a convener",
            broken: "{o} không có thẩm quyền chỉ định triệu tập viên; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to designate a convener; the competent body is {r}",
        }
        /// The persons who can be designated as convener.
        ConvenerWho { id: "meeting.convener.who", value: convener_who as Set<Role>,
            unstated: OpenTo(FrontHead | FrontCommittee | Resident),
            title: "người được chỉ định triệu tập" / "person designated convener",
            broken: "không thể chỉ định {o} triệu tập cuộc họp; chỉ được chỉ định: {r}"
                / "{o} cannot be designated convener; a convener is {r}",
        }
        /// How long before the meeting its documents reach the households, and of which matters.
        DocumentsAhead { id: "meeting.documents.ahead", value: documents_ahead as DocumentsAhead,
            title: "thời hạn gửi tài liệu đến hộ gia đình" / "time limit for sending the documents",
            broken: "tài liệu được gửi đến hộ gia đình {o} ngày họp; phải ít nhất {r} trước khi cuộc họp diễn ra"
                / "the documents were sent {o} the meeting; the minimum is {r} before it",
            never: "tài liệu chưa được gửi đến hộ gia đình; phải ít nhất {r} trước khi cuộc họp diễn ra"
                / "the documents were not sent; the minimum is {r} before the meeting",
        }
        /// How many of those present choose the secretary.
        SecretaryChoice { id: "meeting.secretary", value: secretary_choice as Threshold, share_of: Present,
            title: "tỷ lệ cử thư ký cuộc họp" / "majority for the secretary",
            broken: "thư ký cuộc họp được {o}/{of} {u} đồng ý{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} agreed to the secretary{p}; the minimum is {n}",
        }
        /// How many of those present choose the counting board.
        BoardChoice { id: "meeting.board_choice", value: board_choice as Threshold, share_of: Present,
            title: "tỷ lệ quyết định Ban kiểm phiếu" / "majority for the vote-counting board",
            broken: "Ban kiểm phiếu được {o}/{of} {u} đồng ý{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} agreed to the vote-counting board{p}; the minimum is {n}",
        }
        /// The share for contributions and funds.
        ContributionsMajority { id: "meeting.contributions.majority", value: contributions_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ thông qua việc đóng góp, thu, chi"
                / "required majority for contributions and funds",
            broken: "{o}/{of} {u} tán thành{p}; phải {t}, tức ít nhất {n}"
                / "{o} of {of} {u} voted in favour{p}; {t}, at least {n}, is required",
        }
        /// The share for the conventions.
        ConventionsMajority { id: "meeting.conventions.majority", value: conventions_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ thông qua hương ước, quy ước" / "required majority for the conventions",
            broken: "{o}/{of} {u} tán thành{p}; phải {t}, tức ít nhất {n}"
                / "{o} of {of} {u} voted in favour{p}; {t}, at least {n}, is required",
        }
        /// The share for the boards and for other matters.
        OtherMajority { id: "meeting.other.majority", value: other_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ thông qua các nội dung khác" / "required majority for other matters",
            broken: "{o}/{of} {u} tán thành{p}; phải {t}, tức ít nhất {n}"
                / "{o} of {of} {u} voted in favour{p}; {t}, at least {n}, is required",
        }
        /// The share of the groups for a commune-wide matter.
        CommuneMajority { id: "meeting.commune.majority", value: commune_majority as Threshold, share_of: Groups,
            title: "tỷ lệ thôn, tổ dân phố tán thành trong phạm vi cấp xã"
                / "share of villages and residential groups for a commune-wide matter",
            broken: "{o}/{of} {u} tán thành{p}; phải {t}, tức ít nhất {n}"
                / "{o} of {of} {u} voted in favour{p}; {t}, at least {n}, is required",
        }
        /// How many households must be represented when the conventions are decided.
        ConventionsQuorum { id: "meeting.conventions.quorum", value: conventions_quorum as Threshold, share_of: Households | HouseholdRepresentatives | Electorate,
            title: "tỷ lệ dự họp về hương ước, quy ước" / "quorum for the conventions",
            broken: "{o}/{of} {u} có đại diện dự họp{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} attended{p}; the minimum is {n}",
        }
        /// How long before the vote the draft of the conventions is posted.
        ConventionsDraft { id: "meeting.conventions.draft", value: conventions_draft as Span,
            title: "thời gian niêm yết dự thảo hương ước, quy ước"
                / "time for which the draft of the conventions is posted",
            broken: "dự thảo hương ước, quy ước được niêm yết {o} ngày biểu quyết; phải ít nhất {r} trước khi biểu quyết"
                / "the draft of the conventions was posted {o} the vote; the minimum is {r} before it",
            never: "dự thảo hương ước, quy ước chưa được niêm yết; phải ít nhất {r} trước khi biểu quyết"
                / "the draft of the conventions was not posted; the minimum is {r} before the vote",
        }
        /// How many households must be represented at other meetings.
        MeetingQuorum { id: "meeting.quorum", value: meeting_quorum as Threshold, share_of: HouseholdRepresentatives | Electorate,
            title: "tỷ lệ dự họp" / "quorum for a meeting",
            broken: "{o}/{of} {u} dự họp{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} attended{p}; the minimum is {n}",
        }
        /// The matters that are decided at a meeting only.
        MeetingOnly { id: "meeting.form.meeting_only", value: meeting_only as Set<Matter>,
            title: "những nội dung phải quyết định tại cuộc họp" / "matters decided at a meeting only",
            broken: "nội dung {o} phải được quyết định tại cuộc họp của cộng đồng dân cư"
                / "{o}: this matter is decided at a meeting of the residential community",
        }
        /// For matters of which scope the ward chair chooses household ballots.
        BallotsWard { id: "meeting.ballots.ward", value: ballots_ward as MatterScope,
            title: "phạm vi của nội dung mà Chủ tịch Ủy ban nhân dân chọn phát phiếu"
                / "scope in which the Chair of the People's Committee chooses household ballots",
            broken: "Chủ tịch Ủy ban nhân dân chỉ chọn hình thức phát phiếu đối với nội dung {r}"
                / "the Chair of the People's Committee chooses household ballots only for a matter that is {r}",
        }
        /// The matters that go to household ballots when too few attended.
        BallotsAfter { id: "meeting.ballots.after_meeting", value: ballots_after as Set<Matter>,
            unstated: StepOf(BallotCompetence),
            title: "những nội dung phát phiếu lấy ý kiến sau cuộc họp không đủ đại diện hộ gia đình"
                / "matters put to household ballots where too few attended",
            broken: "cuộc họp có {o}/{of} đại diện hộ gia đình tham dự{p}, đã đủ để có thể đạt {n}; không thuộc trường hợp phát phiếu do không đủ đại diện hộ gia đình tham dự"
                / "{o} of {of} household representatives attended{p}, enough to reach {n}; household ballots on the ground of low attendance are not available",
        }
        /// The matters that the head may put to household ballots.
        BallotsChoice { id: "meeting.ballots.choice", value: ballots_choice as Set<Matter>,
            title: "những nội dung Trưởng thôn, Tổ trưởng tổ dân phố được quyết định phát phiếu"
                / "matters the head may put to household ballots",
            broken: "Trưởng thôn, Tổ trưởng tổ dân phố không quyết định phát phiếu đối với nội dung {o}; chỉ áp dụng đối với: {r}"
                / "the head may not put this matter to household ballots: {o}; only {r}",
        }
        /// The consent that that choice needs.
        BallotsChoiceConsent { id: "meeting.ballots.choice.consent", value: ballots_choice_consent as Requirements,
            title: "sự thống nhất về việc phát phiếu" / "consent to household ballots",
            broken: "quyết định phát phiếu chưa {r}: {o}"
                / "the choice of household ballots lacks the {r}: {o}",
        }
        /// The competence to organise household ballots.
        BallotCompetence { id: "meeting.ballots.competence", value: ballot_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền tổ chức phát phiếu" / "competence to organise household ballots",
            broken: "{o} không có thẩm quyền tổ chức phát phiếu; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to organise household ballots; that is for {r}",
        }
        /// The competence to organise household ballots where a head is elected.
        ElectionBallotCompetence { id: "election.ballots.competence", value: election_ballot_competence as Set<Role>,
            unstated: OpenTo(ElectionTeam),
            title: "thẩm quyền tổ chức phát phiếu khi bầu Trưởng thôn, Tổ trưởng tổ dân phố"
                / "competence to organise household ballots in an election",
            broken: "{o} không có thẩm quyền tổ chức phát phiếu khi bầu Trưởng thôn, Tổ trưởng tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to organise household ballots in an election; the competent body is {r}",
        }
        /// The competence to organise household ballots where a head is to be relieved.
        ReliefBallotCompetence { id: "relief.ballots.competence", value: relief_ballot_competence as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền tổ chức phát phiếu về việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "competence to organise household ballots on the relief of the head",
            broken: "{o} không có thẩm quyền tổ chức phát phiếu về việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to organise household ballots on the relief of the head; that is for {r}",
        }
        /// How many sit in the team that hands out household ballots.
        BallotTeam { id: "meeting.ballots.team", value: ballot_team as Count,
            title: "số thành viên Tổ phát phiếu lấy ý kiến" / "number of members of the opinion-ballot team",
            broken: "Tổ phát phiếu lấy ý kiến có {o} người; quy định là {r} người"
                / "the opinion-ballot team has {o} member{s}; the rule is {r}",
        }
        /// The leader of that team.
        BallotLeader { id: "meeting.ballots.leader", value: ballot_leader as Set<Role>,
            unstated: NotChecked,
            title: "Tổ trưởng Tổ phát phiếu lấy ý kiến" / "leader of the opinion-ballot team",
            broken: "Tổ phát phiếu lấy ý kiến do {o} làm Tổ trưởng; phải là đại diện {r}"
                / "the opinion-ballot team is led by {o}; its leader must be a representative of {r}",
        }
        /// How soon the plan of household ballots is sent to the ward.
        BallotPlan { id: "meeting.ballots.plan", value: ballot_plan as Span,
            title: "thời hạn gửi kế hoạch phát phiếu"
                / "time limit for sending the plan of household ballots",
            broken: "kế hoạch phát phiếu được gửi ngày {o}; chậm nhất ngày {r}"
                / "the plan of household ballots was sent on {o}; the last day was {r}",
        }
        /// How long before they are handed out household ballots are announced.
        BallotNotice { id: "meeting.ballots.notice", value: ballot_notice as Span,
            title: "thời hạn công khai thông tin trước khi phát phiếu"
                / "notice period for household ballots",
            broken: "thông tin về việc phát phiếu được công khai {o} ngày phát phiếu; chậm nhất là {r} trước ngày phát phiếu"
                / "household ballots were announced {o} their distribution; the minimum is {r} before it",
            never: "thông tin về việc phát phiếu chưa được công khai; chậm nhất là {r} trước ngày phát phiếu"
                / "household ballots were not announced; the minimum is {r} before their distribution",
        }
        /// To how many of the households a ballot is handed out.
        BallotsIssued { id: "meeting.ballots.issued", value: ballots_issued as Threshold, share_of: Households,
            title: "số hộ gia đình được phát phiếu" / "households to which a ballot is distributed",
            broken: "phiếu được phát cho {o}/{of} {u}{p}; phải phát cho {n} hộ gia đình"
                / "ballots were distributed to {o} of {of} {u}{p}; they go to {n}",
        }
        /// How many households witness their count.
        BallotWitnesses { id: "meeting.ballots.witnesses", value: ballot_witnesses as Count,
            title: "số hộ gia đình chứng kiến kiểm phiếu lấy ý kiến"
                / "witnesses of the count of household ballots",
            broken: "số đại diện hộ gia đình chứng kiến kiểm phiếu lấy ý kiến là {o}; quy định là {r}"
                / "households that witnessed the count of household ballots: {o}; the rule is {r}",
        }
        /// The matters that can be voted on online.
        OnlineMatters { id: "meeting.online.matters", value: online_matters as Set<Matter>,
            unstated: StepOf(MeetingConvening),
            title: "những nội dung được biểu quyết trực tuyến" / "matters voted on online",
            broken: "nội dung {o} không thuộc trường hợp biểu quyết trực tuyến; chỉ áp dụng đối với: {r}"
                / "{o}: this matter is not voted on online; an online vote is for {r}",
        }
        /// The consent that an online vote needs.
        OnlineConsent { id: "meeting.online.consent", value: online_consent as Requirements,
            title: "sự thống nhất về việc biểu quyết trực tuyến" / "consent to an online vote",
            broken: "việc biểu quyết trực tuyến chưa {r}: {o}" / "the online vote lacks the {r}: {o}",
        }
        /// How long before an online vote is prepared the ward and the ward Front are told.
        OnlineReport { id: "meeting.online.report", value: online_report as Span,
            title: "báo cáo trước khi biểu quyết trực tuyến" / "report before an online vote",
            broken: "chưa báo cáo Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã trước khi biểu quyết trực tuyến"
                / "no report was made to the commune-level People's Committee and Vietnam Fatherland Front Committee before the online vote",
        }
        /// How many sit in the online team.
        OnlineTeam { id: "meeting.online.team", value: online_team as Count,
            title: "số thành viên Tổ lấy ý kiến biểu quyết trực tuyến"
                / "number of members of the online voting team",
            broken: "Tổ lấy ý kiến biểu quyết trực tuyến có {o} người; quy định là {r} người"
                / "the online voting team has {o} member{s}; the rule is {r}",
        }
        /// The leader of that team.
        OnlineLeader { id: "meeting.online.leader", value: online_leader as Set<Role>,
            unstated: NotChecked,
            title: "Tổ trưởng Tổ lấy ý kiến biểu quyết trực tuyến" / "leader of the online voting team",
            broken: "Tổ lấy ý kiến biểu quyết trực tuyến do {o} làm Tổ trưởng; phải là đại diện {r}"
                / "the online voting team is led by {o}; its leader must be a representative of {r}",
        }
        /// How many choose that a matter be voted online.
        OnlineChoice { id: "meeting.online.choice", value: online_choice as Threshold, share_of: HouseholdRepresentatives | Households,
            title: "tỷ lệ lựa chọn biểu quyết trực tuyến" / "share choosing an online vote",
            broken: "{o}/{of} {u} lựa chọn biểu quyết trực tuyến{p}; phải có ít nhất {n}"
                / "{o} of {of} {u} chose an online vote{p}; the minimum is {n}",
        }
        /// From how many households a group may meet by clusters.
        ClusterFrom { id: "meeting.cluster_from", value: cluster_from as Count,
            unstated: StepOf(ClusterCompetence),
            title: "số hộ gia đình để họp theo cụm dân cư" / "number of households for cluster meetings",
            broken: "số hộ của thôn, tổ dân phố là {o}, dân cư sinh sống tập trung; chỉ họp theo cụm dân cư khi có {r} hộ hoặc dân cư sinh sống không tập trung"
                / "the group has {o} household{s} and is not dispersed; cluster meetings are for a group of {r} households or a dispersed one",
        }
        /// The permission to meet by clusters on one of two grounds: many households, or living far apart.
        ClusterOneGround { id: "meeting.clusters.one_ground", value: cluster_one_ground as Permission,
            title: "việc họp theo cụm dân cư chỉ vì số hộ hoặc chỉ vì dân cư sinh sống không tập trung"
                / "cluster meetings on one ground alone (number of households, dispersed settlement)",
            broken: "{r} họp theo cụm dân cư chỉ vì số hộ hoặc chỉ vì dân cư sinh sống không tập trung"
                / "cluster meetings on one ground alone (number of households, dispersed settlement) are {r}",
        }
        /// How many households a cluster has.
        ClusterSize { id: "meeting.cluster_size", value: cluster_size as Count,
            title: "số hộ gia đình của một cụm dân cư" / "number of households of a cluster",
            broken: "một cụm dân cư có {o} hộ; quy định là {r} hộ"
                / "a cluster has {o} household{s}; the rule is {r}",
        }
        /// The competence to decide the plan to meet by clusters.
        ClusterCompetence { id: "meeting.clusters.competence", value: cluster_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền quyết định phương án họp theo cụm dân cư"
                / "competence to decide the plan of cluster meetings",
            broken: "{o} không có thẩm quyền quyết định phương án họp theo cụm dân cư; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to decide the plan of cluster meetings; the competent body is {r}",
        }
        /// The consent that that plan needs.
        ClusterConsent { id: "meeting.clusters.consent", value: cluster_consent as Requirements,
            title: "sự thống nhất về phương án họp theo cụm dân cư"
                / "consent to the plan of cluster meetings",
            broken: "phương án họp theo cụm dân cư chưa {r}: {o}"
                / "the plan of cluster meetings lacks the {r}: {o}",
        }
        /// The competence to chair the meeting of a cluster.
        ClusterChair { id: "meeting.clusters.chair", value: cluster_chair as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead | FrontHead | FrontCommittee | ElectionTeam | Resident),
            title: "người chủ trì cuộc họp của cụm dân cư" / "chair of a cluster meeting",
            broken: "{o} không có thẩm quyền chủ trì cuộc họp của cụm dân cư; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to chair the meeting of a cluster; that is for {r}",
        }
        /// The permission of a resident of elsewhere to chair it.
        ClusterOutsider { id: "meeting.clusters.outsider", value: cluster_outsider as Permission,
            title: "việc công dân không cư trú tại cụm dân cư chủ trì cuộc họp của cụm"
                / "person not residing in the cluster as chair of its meeting",
            broken: "{r} giao công dân không cư trú tại cụm dân cư chủ trì cuộc họp của cụm"
                / "it is {r} that a person not residing in the cluster chairs its meeting",
        }
        /// The contents that the written decision must have.
        DecisionContents { id: "meeting.decision.contents", value: decision_contents as Set<Content>,
            title: "nội dung chủ yếu của quyết định" / "contents of the written decision",
            broken: "văn bản quyết định thiếu: {o}" / "the written decision lacks: {o}",
        }
        /// How many household representatives sign it.
        DecisionSignatures { id: "meeting.decision.signatures", value: decision_signatures as Count,
            title: "số đại diện hộ gia đình ký quyết định"
                / "household representatives who sign the decision",
            broken: "số đại diện hộ gia đình ký quyết định là {o}; quy định là {r}"
                / "household representatives who signed the decision: {o}; the rule is {r}",
        }
        /// The consent that the form of the text needs.
        DecisionFormConsent { id: "meeting.decision.form.consent", value: decision_form_consent as Requirements,
            title: "sự thống nhất về hình thức văn bản" / "consent to the form of the text",
            broken: "việc chọn hình thức văn bản chưa {r}: {o}"
                / "the choice of the form of the text lacks the {r}: {o}",
        }
        /// The matters that take effect when passed, without recognition.
        EffectOnAdoption { id: "meeting.effect.on_adoption", value: effect_on_adoption as Set<Matter>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "những nội dung có hiệu lực kể từ ngày được thông qua"
                / "matters that take effect when passed",
            broken: "quyết định về {o} có hiệu lực kể từ ngày được biểu quyết thông qua, không cần quyết định công nhận"
                / "a decision on {o} takes effect when passed; no recognition is needed",
        }
        /// The competence to decide when a commune-wide decision takes effect.
        EffectCommune { id: "meeting.effect.commune", value: effect_commune as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền quyết định thời điểm có hiệu lực trong phạm vi cấp xã"
                / "competence to decide when a commune-wide decision takes effect",
            broken: "{o} không có thẩm quyền quyết định thời điểm có hiệu lực; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to decide when it takes effect; the competent body is {r}",
        }
        /// The competence to recognise the conventions.
        ConventionsRecognition { id: "meeting.recognition.conventions", value: conventions_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | DistrictCommittee),
            title: "thẩm quyền công nhận hương ước, quy ước" / "competence to recognise the conventions",
            broken: "{o} không có thẩm quyền công nhận hương ước, quy ước; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to recognise the conventions; the competent body is {r}",
        }
        /// The competence to recognise the members of the boards.
        BoardsRecognition { id: "meeting.recognition.boards", value: boards_recognition as Set<Role>,
            unstated: OpenTo(WardFront),
            title: "thẩm quyền công nhận thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng"
                / "competence to recognise the members of the People's Inspection Board and the Community Investment Supervision Board",
            broken: "{o} không có thẩm quyền công nhận thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to recognise the members of the boards; the competent body is {r}",
        }
        /// How soon after receipt a decision is recognised or answered.
        DecisionRecognitionWithin { id: "meeting.recognition.within", value: decision_recognition_within as Span,
            title: "thời hạn công nhận quyết định của cộng đồng dân cư"
                / "time limit for recognising a decision of the residential community",
            broken: "cơ quan có thẩm quyền trả lời về quyết định ngày {o}; chậm nhất ngày {r}"
                / "the competent body replied on the decision on {o}; the last day was {r}",
        }
        /// The permission of the commune-level People's Committee to ask for a change where the content is unlawful.
        ChangeOfContent { id: "meeting.change_of_content", value: change_of_content as Permission,
            title: "việc đề nghị sửa đổi quyết định có nội dung trái pháp luật"
                / "request to change unlawful content",
            broken: "{r} đề nghị sửa đổi quyết định có nội dung trái pháp luật; quyết định đó bị bãi bỏ"
                / "a request to change unlawful content is {r}; such a decision is annulled",
        }
        /// The permission of the commune-level People's Committee to have the content of conventions changed.
        ConventionsChange { id: "meeting.conventions.change", value: conventions_change as Permission,
            title: "việc đề nghị sửa đổi nội dung hương ước, quy ước" / "request to change the conventions",
            broken: "{r} đề nghị sửa đổi nội dung hương ước, quy ước"
                / "a request to change the conventions is {r}",
        }
        /// The competence to convene and chair the yearly conference.
        ConferenceCompetence { id: "conference.competence", value: conference_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền triệu tập, chủ trì hội nghị định kỳ"
                / "competence to convene and chair the periodic conference",
            broken: "{o} không có thẩm quyền triệu tập, chủ trì hội nghị định kỳ; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to convene the periodic conference; that is for {r}",
        }
        /// The competence to report on the conference in writing.
        ConferenceReportCompetence { id: "conference.report.competence", value: conference_report_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền báo cáo bằng văn bản kết quả hội nghị định kỳ"
                / "competence to report on the periodic conference in writing",
            broken: "{o} không có thẩm quyền báo cáo bằng văn bản kết quả hội nghị định kỳ; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to report on the periodic conference in writing; that is for {r}",
        }
        /// The consent that the plan of the conference needs.
        ConferenceConsent { id: "conference.consent", value: conference_consent as Requirements,
            title: "sự thống nhất về kế hoạch hội nghị định kỳ"
                / "consent to the plan of the periodic conference",
            broken: "kế hoạch hội nghị định kỳ chưa {r}: {o}"
                / "the plan of the periodic conference lacks the {r}: {o}",
        }
        /// The consent of the inspection board to it.
        ConferenceBoardConsent { id: "conference.consent.inspection_board", value: conference_board_consent as Requirements,
            title: "sự thống nhất của Ban Thanh tra nhân dân về kế hoạch hội nghị"
                / "consent of the People's Inspection Board to the plan of the conference",
            broken: "kế hoạch hội nghị định kỳ chưa báo cáo Ban Thanh tra nhân dân và chưa {r}: {o}"
                / "the plan of the periodic conference was not reported to the People's Inspection Board and lacks the {r}: {o}",
        }
        /// How long before the yearly conference it is notified.
        ConferenceNotice { id: "conference.notice", value: conference_notice as Span,
            title: "thời hạn thông báo hội nghị định kỳ" / "notice period for the periodic conference",
            broken: "hội nghị được thông báo đến hộ gia đình {o} ngày tổ chức; phải ít nhất {r} trước ngày tổ chức"
                / "the households were notified {o} the conference; the minimum is {r} before it",
            never: "hội nghị chưa được thông báo đến hộ gia đình; phải ít nhất {r} trước ngày tổ chức"
                / "the households were not notified of the conference; the minimum is {r} before it",
        }
        /// The reports that are heard at the conference.
        ConferenceReports { id: "conference.reports", value: conference_reports as Set<Report>,
            title: "các báo cáo tại hội nghị định kỳ" / "reports heard at the periodic conference",
            broken: "hội nghị chưa nghe: {o}" / "the conference did not hear: {o}",
        }
        /// How often the head reports to the residents in conference.
        ReportEvery { id: "conference.report_every", value: report_every as Span,
            title: "định kỳ tổ chức hội nghị của cộng đồng dân cư" / "interval of the periodic conference",
            broken: "hội nghị được tổ chức ngày {o}; chậm nhất ngày {r}"
                / "the conference was held on {o}; the last day was {r}",
        }
    }
    reference {
        /// The effect of a complaint against a result on its recognition: whether it suspends it. No instrument consulted says so.
        ComplaintSuspends { id: "recognition.complaint_suspends", value: complaint_suspends as Permission,
            title: "việc tạm dừng công nhận khi có kiến nghị, khiếu nại về kết quả"
                / "suspension of the recognition by a complaint against the result",
        }
        /// The permission to do under a delegation what a text gives to the head.
        DelegatedAct { id: "delegation.act", value: delegated_act as Permission,
            title: "việc thực hiện theo ủy quyền công việc mà văn bản giao cho Trưởng thôn, Tổ trưởng tổ dân phố"
                / "performance under a delegation of what an instrument gives to the head",
        }
        /// Copies of the count minutes.
        MinutesCopies { id: "election.minutes.copies", value: minutes_copies as Count,
            title: "số bản biên bản kiểm phiếu" / "number of copies of the minutes of the count",
        }
        /// The ballots that are invalid.
        BallotValidity { id: "ballots.validity", value: ballot_validity as Set<InvalidBallot>,
            title: "căn cứ xác định phiếu không hợp lệ" / "grounds on which a ballot is invalid",
        }
        /// How soon a head is elected where there is none: after a term, in a new group, after a vote
        /// that came to nothing.
        ElectionInVacancy { id: "office.election_in_vacancy", value: election_in_vacancy as Span,
            title: "thời hạn bầu khi khuyết Trưởng thôn, Tổ trưởng tổ dân phố"
                / "time limit for an election where there is no head",
        }
        /// The competence to shorten or extend a term by more than the commune's committee may, on its report.
        TermChangeBeyond { id: "office.term_change.beyond", value: term_change_beyond as Set<Role>,
            title: "thẩm quyền rút ngắn, kéo dài nhiệm kỳ vượt mức"
                / "competence to change a term beyond the limit",
        }
        /// From when the elected head is in office.
        OfficeFrom { id: "office.from", value: office_from as HeadActs,
            title: "thời điểm bắt đầu tính thời gian giữ chức vụ" / "start of the time in office",
        }
        /// The fewest households of a new group.
        SizeMinimum { id: "group.size_minimum", value: size_minimum as Sizes,
            title: "quy mô tối thiểu khi thành lập thôn, tổ dân phố"
                / "minimum number of households of a new group",
        }
        /// Below how many households a group must be merged.
        MergeBelow { id: "group.merge_below", value: merge_below as Households,
            title: "quy mô phải sáp nhập thôn, tổ dân phố"
                / "number of households below which a group is merged",
        }
        /// How long opinions are taken.
        ReorganisationOpinions { id: "reorganisation.opinions", value: reorganisation_opinions as Span,
            title: "thời gian lấy ý kiến Nhân dân về thành lập, tổ chức lại"
                / "consultation period on establishing or reorganising a group",
        }
        /// How soon the commune completes the file.
        DossierCommune { id: "reorganisation.dossier.commune", value: dossier_commune as Span,
            title: "thời hạn Ủy ban nhân dân cấp xã hoàn thiện hồ sơ thành lập, tổ chức lại"
                / "time limit for the commune's file on establishing or reorganising a group",
        }
        /// How soon the district passes it on.
        DossierDistrict { id: "reorganisation.dossier.district", value: dossier_district as Span,
            title: "thời hạn Ủy ban nhân dân cấp huyện chuyển hồ sơ thành lập, tổ chức lại"
                / "time limit for the district's file on establishing or reorganising a group",
        }
        /// How soon the provincial department appraises it, or the whole takes.
        DossierProvince { id: "reorganisation.dossier.province", value: dossier_province as Span,
            title: "thời hạn cấp tỉnh thẩm định, quyết định thành lập, tổ chức lại"
                / "time limit for the province's decision on establishing or reorganising a group",
        }
        /// How much of the term must be left for a by-election to the inspection board.
        InspectionByElection { id: "inspection.by_election", value: inspection_by_election as Span,
            title: "thời gian còn lại của nhiệm kỳ để bầu bổ sung thành viên Ban Thanh tra nhân dân"
                / "remaining term required for a by-election to the People's Inspection Board",
        }
        /// The competence to decide on groups in a special zone without a level of local government.
        ReorganisationSpecialZone { id: "reorganisation.competence.special_zone", value: reorganisation_special_zone as Set<Role>,
            title: "thẩm quyền quyết định về thôn, tổ dân phố ở đặc khu không tổ chức cấp chính quyền địa phương"
                / "competence to decide on groups in a special zone without a level of local government",
        }
        /// The competence to set up the team that drafts the conventions.
        ConventionsDrafting { id: "meeting.conventions.drafting", value: conventions_drafting as Set<Role>,
            title: "thẩm quyền thành lập Tổ soạn thảo hương ước, quy ước"
                / "competence to set up the team that drafts the conventions",
        }
        /// How soon conventions are suspended whose content or procedure is at fault.
        ConventionsSuspension { id: "meeting.conventions.suspension", value: conventions_suspension as Span,
            title: "thời hạn tạm ngừng thực hiện hương ước, quy ước"
                / "time limit for suspending the conventions",
        }
        /// How soon conventions are annulled.
        ConventionsAnnulment { id: "meeting.conventions.annulment", value: conventions_annulment as Span,
            title: "thời hạn bãi bỏ hương ước, quy ước" / "time limit for annulling the conventions",
        }
        /// How soon the recognised conventions reach the head and the commune Front.
        ConventionsSent { id: "meeting.conventions.sent", value: conventions_sent as Span,
            title: "thời hạn gửi hương ước, quy ước đã được công nhận"
                / "time limit for sending the recognised conventions",
        }
        /// How often the conventions are reviewed.
        ConventionsReview { id: "meeting.conventions.review", value: conventions_review as Span,
            title: "định kỳ rà soát hương ước, quy ước" / "interval at which the conventions are reviewed",
        }
        /// How many members the inspection board has at least.
        InspectionMembers { id: "inspection.members", value: inspection_members as Count,
            title: "số thành viên Ban Thanh tra nhân dân"
                / "minimum number of members of the People's Inspection Board",
        }
        /// The posts of a group that are part-time work paid from the fund.
        PartTimePosts { id: "allowance.posts", value: part_time_posts as Set<Role>,
            title: "chức danh người hoạt động không chuyên trách"
                / "posts of part-time (non-specialised) community workers",
        }
        /// How many part-time workers a group has.
        PartTimeNumber { id: "allowance.persons", value: part_time_number as Count,
            title: "số người hoạt động không chuyên trách"
                / "number of part-time (non-specialised) community workers",
        }
        /// The allowance fund of a group.
        AllowanceFund { id: "allowance.fund", value: allowance_fund as AllowanceFund,
            title: "mức khoán quỹ phụ cấp" / "lump-sum allowance fund",
        }
    }
    record {
        // The act and its place in the record.
        /// The regulation of this pin, date or place is not in the rulebook.
        UnknownRegulation { id: "record.unknown_regulation",
            title: "bộ quy định áp dụng" / "rules in force",
            broken: "không có bộ quy định cho địa bàn này vào ngày {o}"
                / "there are no rules for this place on {o}",
        }
        /// The calendar by which an act was judged is not in the rulebook.
        UnknownCalendar { id: "record.unknown_calendar",
            title: "lịch ngày làm việc đã dùng" / "calendar by which the act was judged",
            broken: "không có lịch ngày làm việc đã dùng khi xét việc ngày {o}"
                / "the calendar by which the act of {o} was judged is not known",
        }
        /// No instrument consulted provides for this.
        NotProvidedFor { id: "record.not_provided_for",
            title: "việc chưa có văn bản nào quy định" / "an act that no instrument consulted provides for",
            broken: "văn bản đã đọc không quy định việc này: {o}"
                / "no instrument consulted provides for this: {o}",
        }
        /// The cited legal basis is not known.
        BasisUnknown { id: "basis.unknown", cites: InForce(CallCompetence),
            title: "văn bản được viện dẫn" / "cited instrument",
            broken: "không có văn bản nào mang số, ký hiệu được viện dẫn"
                / "no instrument of the cited number is known",
        }
        /// The cited legal basis was issued after the act.
        BasisNotYetIssued { id: "basis.not_yet_issued", cites: InForce(CallCompetence),
            title: "văn bản viện dẫn ban hành trước việc này" / "date of issue of the cited instrument",
            broken: "văn bản được viện dẫn ban hành ngày {r}, sau ngày thực hiện việc này ({o})"
                / "the cited instrument was issued on {r}, after the day of this act ({o})",
        }
        /// The cited legal basis was not in force.
        BasisNotInForce { id: "basis.not_in_force", cites: InForce(CallCompetence),
            title: "hiệu lực của văn bản được viện dẫn" / "force of the cited instrument",
            broken: "văn bản được viện dẫn không có hiệu lực vào ngày {o}"
                / "the cited instrument was not in force on {o}",
        }
        /// The group is not registered.
        GroupUnknown { id: "record.group_unknown",
            broken: "thôn, tổ dân phố chưa được đăng ký" / "the group is not registered",
        }
        /// The group is registered already.
        GroupExists { id: "record.group_exists",
            broken: "thôn, tổ dân phố đã được đăng ký" / "the group is registered already",
        }
        /// A group is registered on a day before its ward was there.
        WardNotYet { id: "record.ward_not_yet",
            title: "đơn vị hành chính cấp xã vào ngày đăng ký"
                / "commune-level unit on the day of registration",
            broken: "đơn vị hành chính cấp xã chỉ có từ ngày {r}; thôn, tổ dân phố được đăng ký ngày {o}"
                / "the commune-level unit exists from {r} only; the group is registered on {o}",
        }
        /// A group is registered in a province that was not there on the day.
        NoSuchProvince { id: "record.no_such_province",
            title: "tỉnh, thành phố vào ngày đăng ký" / "province on the day of registration",
            broken: "ngày {o} không có tỉnh, thành phố mang mã này (63 tỉnh, thành phố; từ ngày 01/7/2025 là 34)"
                / "on {o} no province has this code (63 provinces; 34 from 1 July 2025)",
        }
        /// A group without any household.
        NoHouseholds { id: "record.no_households",
            title: "số hộ gia đình của thôn, tổ dân phố" / "number of households of the group",
            broken: "thôn, tổ dân phố không có hộ gia đình nào" / "the group has no household",
        }
        /// The group has that name or belongs to that unit already.
        SamePlace { id: "record.same_place",
            broken: "thôn, tổ dân phố đã mang tên này hoặc đã thuộc đơn vị hành chính này"
                / "the group has this name, or belongs to this unit, already",
        }
        /// The position of a group is stated after another act than those of its register.
        PositionAfterActs { id: "record.position_after_acts",
            title: "thời điểm nêu hiện trạng" / "time of the statement of the position",
            broken: "đã có việc khác được ghi sau khi đăng ký; bản nêu hiện trạng phải ghi trước mọi việc khác, và được đính chính thay vì ghi lại"
                / "acts were recorded since the group was registered; the position is stated before all of them, and corrected rather than stated again",
        }
        /// The office is said to be vacant while somebody is said to lead.
        VacantAndLed { id: "record.vacant_and_led",
            title: "việc khuyết Trưởng thôn, Tổ trưởng tổ dân phố" / "vacancy of the office of head",
            broken: "bản nêu hiện trạng ghi khuyết Trưởng thôn, Tổ trưởng tổ dân phố từ ngày {o}, nhưng cũng ghi có người giữ chức vụ từ ngày đó"
                / "the statement says that the office of head is vacant since {o}, and that somebody holds it on or after that day",
        }
        /// There is no such entry to correct.
        NoSuchEntry { id: "record.no_such_entry",
            broken: "trong nhật ký không có mục này để đính chính" / "the log has no such entry to correct",
        }
        /// A correction is not corrected itself: the entry that it corrects is.
        CorrectsCorrection { id: "record.corrects_correction",
            broken: "mục này là một lần đính chính; việc đính chính tiếp theo ghi cho mục gốc"
                / "this entry is a correction; a further one corrects the entry itself",
        }
        /// The right content is another kind of act.
        OtherKindOfAct { id: "record.other_kind_of_act",
            broken: "nội dung đúng là một việc khác loại; đính chính chỉ sửa nội dung của chính việc đã ghi"
                / "the right content is another kind of act; a correction only mends what was taken down of the same act",
        }
        /// Nothing is read otherwise by the correction.
        NothingCorrected { id: "record.nothing_corrected",
            broken: "nội dung đính chính không khác nội dung đã ghi, hoặc không khớp với việc xét lại nhật ký"
                / "the correction says nothing else than the entry, or not what judging the log again gives",
        }
        /// A correction is decided over the whole log, not by a state.
        CorrectedOverLog { id: "record.corrected_over_log",
            broken: "việc đính chính được xét trên toàn bộ nhật ký, không xét trên trạng thái hiện tại"
                / "a correction is decided over the whole log, not by the present state",
        }
        /// The state was made before a correction.
        ToBeReplayed { id: "record.to_be_replayed",
            broken: "đã có đính chính; phải đọc lại toàn bộ nhật ký trước khi trả lời hoặc ghi tiếp"
                / "an entry was corrected; the log is to be replayed before any answer or act",
        }
        /// An act of a day to come.
        InTheFuture { id: "record.in_the_future",
            title: "ngày của việc được ghi" / "day of the recorded act",
            broken: "việc ghi ngày {o}, sau ngày hôm nay ({r})" / "the act is dated {o}, after today ({r})",
        }
        /// The kind of the group is not stated, and its local term does not tell it.
        KindNotStated { id: "record.kind_not_stated",
            broken: "chưa nêu là thôn hay tổ dân phố; tên gọi địa phương này chưa có văn bản nào xếp loại"
                / "whether it is a thôn or a tổ dân phố is not stated, and no instrument sorts this local term",
        }
        /// The act is dated before what it rests on.
        TooEarly { id: "record.too_early",
            title: "ngày sớm nhất có thể thực hiện việc này" / "earliest day of the act",
            broken: "việc này ghi ngày {o}, trước ngày sớm nhất có thể thực hiện ({r})"
                / "the act is dated {o}, before {r}, the earliest day on which it could take place",
        }
        /// The act is dated after what should follow it.
        TooLate { id: "record.too_late",
            title: "ngày được ghi trong việc này" / "day stated in the act",
            broken: "ngày được ghi ({r}) không thể trước ngày thực hiện việc này ({o})"
                / "the day stated ({r}) cannot be before the day of this act ({o})",
        }
        /// The post is held by another.
        NotTheHolder { id: "record.not_the_holder",
            title: "người giữ chức vụ" / "holder of the post",
            broken: "người này không giữ chức vụ {o} vào ngày đó"
                / "this person did not hold the post of {o} on that day",
        }
        /// The act is lawful, so it is to be recorded as itself.
        NotUnlawful { id: "record.not_unlawful",
            broken: "việc này hợp lệ, phải ghi nhận như bình thường"
                / "this act is valid and is recorded as such",
        }
        // Election.
        /// An election is under way.
        ElectionOpen { id: "election.open",
            broken: "đang có một cuộc bầu chưa kết thúc" / "an election is under way",
        }
        /// No election is under way.
        NoElection { id: "election.none",
            broken: "không có cuộc bầu nào đang tiến hành" / "no election is under way",
        }
        /// The meeting has been held.
        AlreadyHeld { id: "election.already_held",
            broken: "cuộc họp bầu đã được tổ chức" / "the vote has been held already",
        }
        /// The meeting has not been held.
        NotHeld { id: "election.not_held",
            broken: "cuộc họp bầu chưa được tổ chức" / "the vote has not been held yet",
        }
        /// A person stands twice.
        CandidateTwice { id: "election.candidate_twice",
            broken: "một người có tên hai lần trong danh sách ứng cử"
                / "a person is twice on the list of candidates",
        }
        /// A person sits in the team twice.
        MemberTwice { id: "election.member_twice",
            broken: "một người có tên hai lần trong Tổ bầu cử" / "a person is twice in the election team",
        }
        /// There is no team.
        NoTeam { id: "election.no_team",
            broken: "chưa có Tổ bầu cử" / "there is no election team",
        }
        /// There is no candidate.
        NoCandidates { id: "election.no_candidates",
            broken: "chưa có người ứng cử" / "there is no candidate",
        }
        /// Votes are counted for someone who does not stand, or not for one who does.
        NotACandidate { id: "election.not_a_candidate",
            broken: "số phiếu ghi trong biên bản không khớp danh sách người ứng cử"
                / "the votes in the minutes are not those of the candidates",
        }
        /// More came than are on the voter list.
        PresentAboveEligible { id: "minutes.present_above_eligible",
            title: "số người dự họp so với danh sách" / "number attending and the voter list",
            broken: "số người dự họp ({o}) nhiều hơn số người trong danh sách ({r})"
                / "more attended ({o}) than are on the voter list ({r})",
        }
        /// More ballots out than people present.
        IssuedAbovePresent { id: "minutes.issued_above_present",
            title: "số phiếu phát ra so với số người dự họp" / "ballots issued and number attending",
            broken: "số phiếu phát ra ({o}) nhiều hơn số người dự họp ({r})"
                / "more ballots were issued ({o}) than representatives attended ({r})",
        }
        /// More ballots back than out.
        ReturnedAboveIssued { id: "minutes.returned_above_issued",
            title: "số phiếu thu vào so với số phiếu phát ra" / "ballots returned and ballots issued",
            broken: "số phiếu thu vào ({o}) nhiều hơn số phiếu phát ra ({r})"
                / "more ballots were returned ({o}) than were issued ({r})",
        }
        /// Valid and invalid ballots are not those that came back.
        BallotsUnbalanced { id: "minutes.ballots_unbalanced",
            title: "tổng số phiếu hợp lệ, không hợp lệ so với số phiếu thu vào"
                / "valid and invalid ballots and ballots returned",
            broken: "số phiếu hợp lệ và không hợp lệ cộng lại là {o}, số phiếu thu vào là {r}"
                / "valid and invalid ballots add up to {o}, ballots returned are {r}",
        }
        /// The invalid ballots by kind are not as many as all of them.
        InvalidByKind { id: "minutes.invalid_by_kind",
            title: "số phiếu không hợp lệ theo từng loại so với tổng số"
                / "invalid ballots by kind and all invalid ballots",
            broken: "số phiếu không hợp lệ theo từng loại cộng lại là {o}, tổng số phiếu không hợp lệ là {r}"
                / "invalid ballots by kind add up to {o}, all invalid ballots are {r}",
        }
        /// More votes than ballots or hands.
        VotesAboveBallots { id: "minutes.votes_above_ballots",
            title: "số phiếu bầu so với số phiếu hợp lệ" / "votes and valid ballots",
            broken: "tổng số phiếu của những người ứng cử ({o}) nhiều hơn số phiếu hợp lệ ({r}); mỗi phiếu bầu một người"
                / "the candidates' votes ({o}) are more than the valid ballots ({r}); each ballot elects one person",
        }
        /// The minutes declare what the count does not support.
        DeclaredOtherwise { id: "minutes.declared_otherwise",
            title: "kết quả công bố so với kết quả kiểm phiếu" / "declared result and counted result",
            broken: "kết quả công bố trong biên bản khác với kết quả kiểm phiếu"
                / "the result declared in the minutes is not that of the count",
        }
        /// Fewer came than votes are needed to win, whether a quorum is stated or not.
        TooFewToElect { id: "election.too_few_to_elect", cites: Of(ElectionMajority),
            title: "số người dự họp đủ để có người trúng cử" / "attendance sufficient to elect",
            broken: "chỉ có {o}/{of} {u} dự họp{p}, không đủ số phiếu tối thiểu {n} để trúng cử"
                / "{o} of {of} {u} attended{p}, fewer than the {n} votes needed to be elected",
        }
        /// Household ballots are open only when those who came could not have reached the share.
        BallotsNotPlanned { id: "election.ballots_not_planned",
            broken: "chỉ phát phiếu lấy ý kiến của hộ gia đình, một lần, khi số người dự họp không đủ để có thể đạt tỷ lệ tối thiểu"
                / "household ballots are distributed, once, only where too few attended for the required majority to be reached",
        }
        /// A meeting was counted as household ballots, or the other way round.
        OtherForm { id: "election.other_form",
            broken: "kết quả không phải của hình thức đang được tiến hành (cuộc họp hoặc phát phiếu)"
                / "the result is for another form of voting than the one under way (a meeting, or household ballots)",
        }
        /// It was held on another day than decided or notified.
        OtherDay { id: "record.other_day",
            title: "ngày tổ chức so với ngày đã quyết định, thông báo" / "day on which it was held",
            broken: "tổ chức ngày {o}, không phải ngày {r} đã quyết định hoặc thông báo"
                / "it was held on {o}, not on {r} as decided or notified",
        }
        /// An entry is on the voter list twice.
        EntryTwice { id: "voter_list.entry_twice",
            broken: "danh sách ghi một hộ hoặc một người hai lần"
                / "a household or a person is twice on the voter list",
        }
        /// More are taken off a voter list than are on it.
        CorrectionAboveVoterList { id: "voter_list.correction_above",
            title: "số người đính chính bớt so với danh sách"
                / "entries removed by a correction and the voter list",
            broken: "số người đính chính bớt ({o}) nhiều hơn số người trong danh sách ({r})"
                / "the correction removes {o}, more than the {r} on the voter list",
        }
        /// More are long absent than are on the voter list.
        AbsentAboveVoterList { id: "voter_list.absent_above_entries",
            title: "số vắng mặt lâu ngày so với danh sách" / "long-absent entries and the voter list",
            broken: "số hộ hoặc người vắng mặt lâu ngày ({o}) nhiều hơn số trong danh sách ({r})"
                / "entries noted as long absent ({o}) are more than those on the voter list ({r})",
        }
        /// The voter list, or the whole that minutes count on, is not as long as the group has households.
        VoterListNotHouseholds { id: "voter_list.not_households",
            title: "danh sách so với số hộ gia đình của thôn, tổ dân phố"
                / "voter list and number of households of the group",
            broken: "danh sách hoặc biên bản tính trên {o} hộ gia đình; số hộ gia đình của thôn, tổ dân phố là {r}"
                / "the voter list or the minutes count on {o} household{s}; the group has {r}",
        }
        /// The minutes do not count on the voter list that was settled.
        VoterListOtherwise { id: "voter_list.otherwise",
            title: "biên bản so với danh sách đã chốt" / "minutes and the settled voter list",
            broken: "biên bản tính trên danh sách {o} người, không phải danh sách {r} người đã chốt"
                / "the minutes count on a voter list of {o}, not on the settled one of {r}",
        }
        /// Without those who are long absent the result would be another.
        AbsentDecide { id: "voter_list.absent_decide",
            title: "kết quả phụ thuộc việc tính người vắng mặt lâu ngày"
                / "effect of long-absent entries on the result",
            broken: "danh sách có {r} người; nếu không tính người vắng mặt lâu ngày thì còn {o} và kết quả thay đổi"
                / "the voter list is {r}; without those who are long absent it is {o}, and the result would be another",
        }
        /// The corrected voter list changes the result.
        VoterListChangesResult { id: "election.voter_list_changes_result",
            title: "kết quả thay đổi sau khi đính chính danh sách"
                / "effect of the corrected voter list on the result",
            broken: "danh sách đúng là {o} người, không phải {r}; kết quả thay đổi"
                / "the correct voter list is {o}, not {r}, and that changes the result",
        }
        /// The years on the decision are not those of the term it gives.
        TermLabel { id: "office.term_label",
            title: "niên hạn nhiệm kỳ ghi trong quyết định" / "years of the term named in the decision",
            broken: "niên hạn nhiệm kỳ ghi trong quyết định không khớp thời gian giữ chức vụ: từ {o} đến hết {r}"
                / "the years of the term named in the decision do not match the time in office: from {o} to the end of {r}",
        }
        /// The result was reported already.
        AlreadySent { id: "election.already_sent",
            broken: "kết quả đã được gửi Ủy ban nhân dân"
                / "the result has already been sent to the People's Committee",
        }
        /// The ward has not received the result.
        NotReceived { id: "recognition.not_received",
            broken: "Ủy ban nhân dân chưa nhận được kết quả"
                / "the People's Committee has not received the result",
        }
        /// The ward has received it already.
        AlreadyReceived { id: "recognition.already_received",
            broken: "Ủy ban nhân dân đã nhận được kết quả trước đó"
                / "the People's Committee has already received the result",
        }
        /// Nobody was elected.
        NobodyElected { id: "recognition.nobody_elected",
            broken: "không có người trúng cử; không có kết quả để công nhận"
                / "no candidate was elected; there is no result to recognise",
        }
        /// An answer or an annulment gives no reason.
        NoReasons { id: "recognition.no_reasons",
            broken: "văn bản trả lời hoặc quyết định bãi bỏ chưa nêu lý do"
                / "the reply or the annulment gives no reasons",
        }
        /// Recognition does not name an irregularity.
        NotAcknowledged { id: "recognition.not_acknowledged",
            title: "ghi nhận thiếu sót về trình tự, thủ tục khi công nhận"
                / "acknowledgement of procedural irregularities on recognition",
            broken: "quyết định công nhận chưa ghi nhận thiếu sót về trình tự, thủ tục: {o} (theo cách hiểu của phần mềm; văn bản đã đọc không quy định)"
                / "the recognition does not acknowledge a procedural irregularity: {o} (this software's reading; no instrument consulted requires it)",
        }
        /// Minutes that cannot be are left by annulment or a re-run only.
        InconsistentStands { id: "election.inconsistent_stands",
            broken: "số liệu trong biên bản mâu thuẫn; chỉ có thể bãi bỏ kết quả hoặc quyết định bầu lại"
                / "the figures in the minutes are inconsistent; the result can only be annulled or the vote repeated",
        }
        /// The regulation sets no single term.
        TermNotStated { id: "office.term_not_stated",
            broken: "quy định không ấn định một nhiệm kỳ duy nhất; quyết định công nhận phải ghi rõ nhiệm kỳ"
                / "the regulation sets no single term; the recognition must state the term",
        }
        // Deputy.
        /// A choice is under way.
        SelectionOpen { id: "deputy.open",
            broken: "đang có một việc lựa chọn cấp phó hoặc người tham gia hoạt động chưa kết thúc"
                / "a choice of a deputy or activity participant is under way",
        }
        /// No choice is under way.
        NoSelection { id: "deputy.none",
            broken: "không có việc lựa chọn cấp phó, người tham gia hoạt động nào đang tiến hành"
                / "no choice of a deputy or activity participant is under way",
        }
        /// The head cannot be the deputy.
        HeadAsDeputy { id: "deputy.head_as_deputy",
            broken: "Trưởng thôn, Tổ trưởng tổ dân phố không thể đồng thời là cấp phó hoặc người tham gia hoạt động của mình"
                / "the head cannot be the head's own deputy or activity participant",
        }
        /// The person is deputy already.
        DeputyAlready { id: "deputy.already",
            broken: "người này đang giữ chức danh đó" / "this person already holds that post",
        }
        /// The calendar of tenures keeps no more deputies.
        DeputiesFull { id: "deputy.full",
            title: "số cấp phó, người tham gia hoạt động phần mềm ghi nhận cùng lúc"
                / "number of deputies and activity participants this software records at a time",
            broken: "sẽ có {o} cấp phó, người tham gia hoạt động; phần mềm ghi nhận nhiều nhất {r} người cùng lúc"
                / "deputies and activity participants there would be: {o}; this software records at most {r} at a time",
        }
        /// Nobody agrees with themselves.
        ConsentToSelf { id: "consent.to_self",
            broken: "người cho ý kiến chính là người lựa chọn hoặc người được lựa chọn; không ai thống nhất với chính mình"
                / "the one who consents is the one who chooses or is chosen; nobody consents to an act of their own",
        }
        /// The choice has been made.
        AlreadyChosen { id: "deputy.already_chosen",
            broken: "việc lựa chọn đã được thực hiện" / "the choice has already been made",
        }
        /// The choice has not been made.
        NotChosen { id: "deputy.not_chosen",
            broken: "Trưởng thôn, Tổ trưởng tổ dân phố chưa lựa chọn" / "the head has not chosen yet",
        }
        /// The choice was proposed already.
        AlreadyProposed { id: "deputy.already_proposed",
            broken: "đã đề nghị Ủy ban nhân dân công nhận"
                / "the choice has already been proposed to the People's Committee",
        }
        /// It was not proposed to the ward.
        NotProposed { id: "deputy.not_proposed",
            broken: "chưa đề nghị Ủy ban nhân dân công nhận"
                / "the choice has not been proposed to the People's Committee",
        }
        /// The deputy would be in office before the head who chose.
        DeputyBeforeHead { id: "deputy.before_head",
            broken: "chưa thể công nhận từ ngày đó: Trưởng thôn, Tổ trưởng tổ dân phố đã lựa chọn người này đến ngày đó chưa được công nhận"
                / "nobody can be recognised from a day on which the head who chose is not yet in office",
        }
        /// The vote was put off, or a re-run was ordered, without a new day.
        NoDay { id: "election.no_day",
            broken: "chưa có ngày bầu: cuộc bầu đã hoãn hoặc đã quyết định bầu lại mà chưa ấn định ngày"
                / "the vote has no day: it was postponed, or a re-run was ordered, without one",
        }
        /// The vote has a day; another one is a postponement.
        DayIsSet { id: "election.day_is_set",
            broken: "đã có ngày bầu; đổi sang ngày khác là hoãn ngày bầu"
                / "the vote has a day; another day is set by postponing the vote",
        }
        /// Votes were cast on several days.
        SeveralDays { id: "minutes.several_days",
            title: "số ngày bỏ phiếu" / "number of days of voting",
            broken: "bỏ phiếu từ ngày {r} đến ngày {o}; văn bản đã đọc chỉ quy định một cuộc họp"
                / "votes were cast from {r} to {o}; the instruments consulted provide for one meeting",
        }
        /// More witnessed a count than there were people or households.
        WitnessesAboveWhole { id: "minutes.witnesses_above_whole",
            title: "số người chứng kiến kiểm phiếu so với số người dự họp, số hộ gia đình"
                / "witnesses of the count and number attending or households",
            broken: "số người chứng kiến kiểm phiếu ({o}) nhiều hơn số người dự họp hoặc số hộ gia đình ({r})"
                / "more witnessed the count ({o}) than attended or than there are households ({r})",
        }
        /// An office would begin on, or last to, the last day that can be written.
        NoEnd { id: "record.no_end",
            title: "ngày đầu, ngày cuối giữ chức vụ" / "first and last day in office",
            broken: "ngày {o} không thể là ngày đầu hoặc ngày cuối giữ chức vụ"
                / "no office begins on, or lasts to, {o}",
        }
        /// A head is elected, or begins, while the term of the head in office runs, on no ground.
        HeadInMidTerm { id: "election.head_in_mid_term", cites: Of(Term),
            title: "căn cứ bầu khi nhiệm kỳ của người đương nhiệm chưa hết"
                / "ground for an election before the incumbent's term ends",
            broken: "ngày {o} nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố đương nhiệm chưa hết (đến hết ngày {r}), chưa có việc cho thôi làm và quyết định không nêu căn cứ khác"
                / "on {o} the incumbent's term has not ended (it lasts to the end of {r}); no relief is under way and the decision names no other ground",
        }
        // Delegation.
        /// A delegation is in force or still to begin.
        DelegationOpen { id: "delegation.open",
            broken: "đang có ủy quyền có hiệu lực hoặc sắp có hiệu lực; phải thu hồi trước"
                / "a delegation is in force or still to begin; it is to be revoked first",
        }
        /// There is no delegation to be revoked, in force or still to begin; or none in force, to act
        /// under.
        NoDelegation { id: "delegation.none",
            broken: "không có ủy quyền nào đang có hiệu lực" / "no delegation is in force",
        }
        /// The act is outside what was delegated.
        OutsideScope { id: "delegation.outside_scope",
            title: "phạm vi ủy quyền" / "scope of the delegation",
            broken: "việc này nằm ngoài phạm vi ủy quyền: {o}"
                / "this is outside the scope of the delegation: {o}",
        }
        /// The delegation is for no day or for no power.
        EmptyDelegation { id: "delegation.empty",
            broken: "ủy quyền không có ngày hiệu lực hoặc không có công việc nào"
                / "the delegation covers no day or no power",
        }
        // Leaving office.
        /// There is no head to relieve.
        NoHead { id: "office.no_head",
            broken: "không có Trưởng thôn, Tổ trưởng tổ dân phố đương nhiệm" / "there is no head in office",
        }
        /// No relief is under way.
        NoRelief { id: "relief.none",
            broken: "không có việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố nào đang tiến hành"
                / "no relief is under way",
        }
        /// The head whom it is about is head no more.
        HeadGone { id: "relief.head_gone",
            broken: "người được xem xét cho thôi làm không còn là Trưởng thôn, Tổ trưởng tổ dân phố"
                / "the head concerned is no longer in office",
        }
        /// The head would leave on a day on which the term is over, or the next head has begun.
        LeavesTooLate { id: "relief.leaves_too_late",
            title: "ngày thôi giữ chức vụ trong nhiệm kỳ" / "first day out of office within the term",
            broken: "cho thôi làm từ ngày {o}, trong khi từ ngày {r} người này không còn là Trưởng thôn, Tổ trưởng tổ dân phố"
                / "the relief takes effect on {o}, but the person is no longer head from {r}",
        }
        /// The letter or the proposal is there already.
        AlreadyOpened { id: "relief.already_opened",
            broken: "đã có đơn hoặc đề nghị này" / "this resignation or proposal has already been made",
        }
        /// A head in office leaves at their own wish, or is relieved, by the residents' decision.
        HeadLeavesByDecision { id: "office.head_leaves_by_decision", cites: Named,
            title: "thẩm quyền quyết định cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố đương nhiệm"
                / "competence to relieve the incumbent head",
            broken: "việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố đương nhiệm do cuộc họp của cộng đồng dân cư quyết định; cuộc họp không thống nhất được thì Ủy ban nhân dân quyết định"
                / "the incumbent head is relieved by decision of the community's meeting or, where it did not agree, of the People's Committee",
        }
        /// Nothing of this actor's is there to be taken back.
        NothingToWithdraw { id: "record.nothing_to_withdraw",
            title: "đơn, đề nghị hoặc việc ứng cử để rút" / "resignation, proposal or candidacy to withdraw",
            broken: "không có đơn, đề nghị hoặc việc ứng cử nào của {o} để rút"
                / "{o} has no resignation, proposal or candidacy to withdraw",
        }
        /// The proposal names no ground.
        NoGround { id: "relief.no_ground",
            broken: "đề nghị cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố không nêu căn cứ nào"
                / "the proposal names no ground",
        }
        /// More signed than there are.
        SignedAboveAll { id: "consent.signed_above_all",
            title: "số hộ gia đình đã ký so với tổng số hộ gia đình"
                / "households that signed and all households",
            broken: "số hộ gia đình đã ký ({o}) nhiều hơn tổng số hộ gia đình ({r})"
                / "more households signed ({o}) than there are ({r})",
        }
        /// A petition is measured by another number of households than the group has.
        PetitionNotHouseholds { id: "relief.petition_not_households",
            title: "số hộ gia đình tính trong kiến nghị" / "number of households in the petition",
            broken: "kiến nghị tính trên {o} hộ gia đình; số hộ gia đình của thôn, tổ dân phố là {r}"
                / "the petition counts on {o} household{s}; the group has {r}",
        }
        /// The meeting was not convened.
        NotConvened { id: "relief.not_convened",
            broken: "cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố chưa được triệu tập"
                / "the meeting on the relief of the head was not convened",
        }
        /// The meeting has decided.
        MeetingDecided { id: "relief.meeting_decided",
            broken: "cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố đã biểu quyết"
                / "the meeting on the relief has already voted",
        }
        /// No meeting was held.
        ReliefNotHeld { id: "relief.not_held",
            broken: "chưa tổ chức cuộc họp để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "no meeting on the relief has been held",
        }
        /// More in favour than came.
        VotesAbovePresent { id: "minutes.votes_above_present",
            title: "số người đồng ý so với số người dự họp" / "votes in favour and number attending",
            broken: "số người đồng ý ({o}) nhiều hơn số người dự họp ({r})"
                / "more voted in favour ({o}) than attended ({r})",
        }
        /// Fewer came than votes are needed to relieve the head, whether a quorum is stated or not.
        TooFewToRelieve { id: "relief.too_few", cites: Of(ReliefMajority),
            title: "số người dự họp đủ để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "attendance sufficient to relieve the head",
            broken: "chỉ có {o}/{of} {u} dự họp{p}, không đủ số tối thiểu {n} để cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
                / "{o} of {of} {u} attended{p}, fewer than the {n} needed to relieve the head",
        }
        /// The meeting came to nothing and is to be held again.
        MeetingAgain { id: "minutes.meeting_again",
            broken: "số liệu trong biên bản mâu thuẫn hoặc không đủ người dự họp; phải họp lại"
                / "the figures in the minutes are inconsistent or too few attended; the meeting is to be held again",
        }
        /// The meeting agreed, so there is nothing else to decide.
        MeetingAgreed { id: "relief.meeting_agreed",
            broken: "cuộc họp đã thống nhất cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; chỉ còn việc công nhận hoặc trả lời"
                / "the meeting agreed; what remains is to recognise the relief or to reply",
        }
        /// The meeting did not agree.
        MeetingNotAgreed { id: "relief.meeting_not_agreed",
            broken: "cuộc họp không thống nhất cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố; không có kết quả để công nhận"
                / "the meeting did not agree to relieve the head; there is no result to recognise",
        }
        // A vacant office.
        /// A head is in office, so none is missing.
        HeadInOffice { id: "office.head_in_office",
            broken: "đang có Trưởng thôn, Tổ trưởng tổ dân phố; việc này chỉ thực hiện khi khuyết Trưởng thôn, Tổ trưởng tổ dân phố"
                / "a head is in office; this is for a vacancy only",
        }
        /// The head was relieved already, from a day to come.
        HeadLeaves { id: "office.head_leaves",
            title: "nhiệm kỳ của người đã được cho thôi làm" / "term of a head who was relieved",
            broken: "Trưởng thôn, Tổ trưởng tổ dân phố đã được cho thôi làm, không còn giữ chức vụ từ ngày {o}; không thể rút ngắn, kéo dài nhiệm kỳ nữa"
                / "the head has been relieved and is out of office from {o}; the term can no longer be shortened or extended",
        }
        /// Somebody else is recognised as head for a day to come; that recognition is withdrawn first.
        HeadToCome { id: "office.head_to_come",
            title: "người được công nhận làm Trưởng thôn, Tổ trưởng tổ dân phố từ một ngày sắp tới"
                / "head recognised for a day to come",
            broken: "đã có người được công nhận làm Trưởng thôn, Tổ trưởng tổ dân phố từ ngày {o} và chưa nhận nhiệm vụ; trước khi công nhận người khác, phải ghi nhận người đó thôi không giữ chức vụ"
                / "a head is already recognised from {o} and has not begun; before another is recognised, that office is to be recorded as ended",
        }
        /// A term is changed after it ran out.
        TermOver { id: "office.term_change.over", cites: Of(TermChange),
            title: "việc kéo dài nhiệm kỳ đã hết" / "extension of a term that has ended",
            broken: "nhiệm kỳ đã hết ngày {r}; quyết định kéo dài ban hành ngày {o}"
                / "the term ended on {r}; the decision to extend it is dated {o}",
        }
        /// Nobody suspended this person from this office, or the suspension was lifted.
        NotSuspended { id: "office.not_suspended",
            broken: "người này không bị đình chỉ chức vụ này"
                / "this person is not suspended from this office",
        }
        /// Nothing is handed over, or a person hands over to the same person.
        EmptyHandover { id: "office.empty_handover",
            broken: "biên bản bàn giao không ghi nội dung, hoặc ghi một người bàn giao cho chính mình"
                / "the handover covers nothing, or is from a person to the same person",
        }
        /// A term is changed beyond the limit without a report of the commune-level People's Committee.
        TermChangeUnreported { id: "office.term_change.unreported", cites: Of(TermChangeBeyond),
            title: "việc báo cáo khi đổi nhiệm kỳ vượt mức"
                / "report on a change of the term beyond the limit",
            broken: "Ủy ban nhân dân cấp xã chưa báo cáo về việc rút ngắn, kéo dài nhiệm kỳ vượt mức"
                / "the commune-level People's Committee has not reported on a change of the term beyond the limit",
        }
        /// A term that may change by so much only was given no end.
        TermChangeOpen { id: "office.term_change.open", cites: Of(TermChange),
            title: "ngày kết thúc nhiệm kỳ được kéo dài" / "end of an extended term",
            broken: "nhiệm kỳ được kéo dài không có ngày kết thúc; chỉ được kéo dài đến hết ngày {o}"
                / "the term is extended without an end; it may be extended to the end of {o} at most",
        }
        /// The person who takes over does not lead the group.
        ReceiverNotLeading { id: "office.receiver_not_leading",
            broken: "người nhận bàn giao không phải là Trưởng thôn, Tổ trưởng tổ dân phố hoặc Trưởng thôn, Tổ trưởng tổ dân phố lâm thời vào ngày đó"
                / "the person who takes over is neither head nor provisional head on that day",
        }
        // The residents' decisions.
        /// A matter of this id is on the table or decided already.
        MatterOpen { id: "meeting.open",
            broken: "nội dung mang mã này đã được đưa ra"
                / "a matter with this id has already been put forward",
        }
        /// No such matter is on the table.
        NoMatter { id: "meeting.none",
            broken: "không có nội dung nào mang mã này đang được bàn hoặc có hiệu lực"
                / "no matter with this id is open or in force",
        }
        /// The residents have passed it.
        MatterDecided { id: "meeting.decided",
            broken: "cộng đồng dân cư đã thông qua nội dung này"
                / "the residential community has already passed this matter",
        }
        /// No meeting has been held on it.
        MeetingNotHeld { id: "meeting.not_held",
            broken: "chưa tổ chức cuộc họp nào về nội dung này" / "no meeting has been held on this matter",
        }
        /// The residents have not passed it.
        MatterNotDecided { id: "meeting.not_decided",
            broken: "cộng đồng dân cư chưa thông qua nội dung này"
                / "the residential community has not passed this matter",
        }
        /// The one who convenes drops a matter that another brought.
        DroppedByAnother { id: "meeting.dropped_by_another",
            title: "người không tiếp tục đưa nội dung ra bàn" / "who drops a matter",
            broken: "nội dung này do {o} đưa ra; người không tiếp tục đưa ra bàn là người khác"
                / "the matter was put forward by {o} and dropped by another",
        }
        /// The amended decision is not in force, or is about something else.
        NothingToAmend { id: "meeting.nothing_to_amend",
            broken: "quyết định được sửa đổi, thay thế không có hiệu lực hoặc thuộc nội dung khác"
                / "the decision to be changed is not in force, or is about another matter",
        }
        /// A plan of clusters has none.
        NoClusters { id: "clusters.none",
            broken: "phương án họp theo cụm dân cư không có cụm nào"
                / "the plan of cluster meetings has no cluster",
        }
        /// The clusters of the plan are not all the households.
        ClustersNotHouseholds { id: "clusters.not_households",
            title: "số hộ gia đình của các cụm so với tổng số"
                / "households of the clusters and all households",
            broken: "các cụm của phương án có {o} hộ gia đình; số hộ gia đình của thôn, tổ dân phố là {r}"
                / "the clusters of the plan have {o} household{s}; the group has {r}",
        }
        /// The minutes are of more clusters, or fewer, than the plan.
        PartsNotPlanned { id: "minutes.parts_not_planned",
            title: "số cụm trong biên bản so với phương án" / "clusters in the minutes and in the plan",
            broken: "biên bản ghi {o} cụm, phương án có {r} cụm"
                / "clusters in the minutes: {o}, in the plan: {r}",
        }
        /// The clusters have more household representatives or voters, or fewer, than the whole.
        PartsEligible { id: "minutes.parts_eligible",
            title: "số người có quyền biểu quyết, bầu của các cụm so với tổng số"
                / "those entitled to vote in the clusters and in all",
            broken: "số người có quyền biểu quyết, bầu của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "those entitled to vote in the clusters add up to {o}; the whole is given as {r}",
        }
        /// The clusters had more present, or fewer, than the whole.
        PartsPresent { id: "minutes.parts_present",
            title: "số người dự họp của các cụm so với tổng số"
                / "those attending in the clusters and in all",
            broken: "số người dự họp của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "those attending in the clusters add up to {o}; the whole is given as {r}",
        }
        /// The clusters had more in favour, or fewer, than the whole.
        PartsInFavour { id: "minutes.parts_in_favour",
            title: "số người tán thành của các cụm so với tổng số"
                / "votes in favour in the clusters and in all",
            broken: "số người tán thành của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "votes in favour in the clusters add up to {o}; the whole is given as {r}",
        }
        /// The clusters had more against, or fewer, than the whole.
        PartsAgainst { id: "minutes.parts_against",
            title: "số người không tán thành của các cụm so với tổng số"
                / "votes against in the clusters and in all",
            broken: "số người không tán thành của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "votes against in the clusters add up to {o}; the whole is given as {r}",
        }
        /// A candidate has more votes in the clusters, or fewer, than in the whole.
        PartsVotes { id: "minutes.parts_votes",
            title: "số phiếu của một người ứng cử ở các cụm so với tổng số"
                / "a candidate's votes in the clusters and in all",
            broken: "số phiếu của một người ứng cử ở các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "a candidate's votes in the clusters add up to {o}; the whole is given as {r}",
        }
        /// More chose the secretary than came.
        SecretaryAbovePresent { id: "minutes.secretary_above_present",
            title: "số người đồng ý cử thư ký so với số người dự họp"
                / "votes for the secretary and number attending",
            broken: "số người đồng ý cử thư ký ({o}) nhiều hơn số người dự họp ({r})"
                / "more agreed to the secretary ({o}) than attended ({r})",
        }
        /// More chose the form of voting than came.
        FormAbovePresent { id: "minutes.form_above_present",
            title: "số người chọn hình thức biểu quyết so với số người dự họp"
                / "votes for the form of voting and number attending",
            broken: "số người chọn hình thức biểu quyết ({o}) nhiều hơn số người dự họp ({r})"
                / "more agreed to the form of voting ({o}) than attended ({r})",
        }
        /// More chose the counting board than came.
        BoardAbovePresent { id: "minutes.board_above_present",
            title: "số người đồng ý Ban kiểm phiếu so với số người dự họp"
                / "votes for the vote-counting board and number attending",
            broken: "số người đồng ý Ban kiểm phiếu ({o}) nhiều hơn số người dự họp ({r})"
                / "more agreed to the vote-counting board ({o}) than attended ({r})",
        }
        /// Too few came to pass it, even if all had agreed.
        TooFewToPass { id: "meeting.too_few_to_pass", cites: Of(BallotsAfter),
            title: "số đại diện hộ gia đình dự họp đủ để thông qua"
                / "attendance sufficient to pass the matter",
            broken: "chỉ có {o}/{of} đại diện hộ gia đình dự họp{p}; dù tất cả tán thành cũng không đạt số tối thiểu {n}"
                / "{o} of {of} household representatives attended{p}; even a unanimous vote would have fallen short of the {n} required",
        }
        /// More opinions than people, or ballots.
        OpinionsAboveBallots { id: "minutes.opinions_above_ballots",
            title: "số ý kiến so với số người biểu quyết hoặc số phiếu hợp lệ"
                / "votes and number of voters or valid ballots",
            broken: "số ý kiến tán thành và không tán thành ({o}) nhiều hơn {r} người dự họp (giơ tay) hoặc phiếu hợp lệ (bỏ phiếu)"
                / "votes for and against ({o}) are more than the {r} attending (show of hands) or valid ballots (ballot)",
        }
        /// More groups agreed than the commune has.
        GroupsAboveAll { id: "meeting.groups_above_all",
            title: "số thôn, tổ dân phố tán thành so với tổng số" / "groups in favour and all groups",
            broken: "số thôn, tổ dân phố tán thành ({o}) nhiều hơn tổng số thôn, tổ dân phố của cấp xã ({r})"
                / "more villages and residential groups voted in favour ({o}) than the commune has ({r})",
        }
        /// More household ballots than households.
        BallotsAboveHouseholds { id: "minutes.ballots_above_households",
            title: "số phiếu lấy ý kiến so với số hộ gia đình" / "household ballots and households",
            broken: "số phiếu lấy ý kiến phát ra ({o}) nhiều hơn số hộ gia đình ({r}); mỗi hộ gia đình một phiếu"
                / "more household ballots were issued ({o}) than there are households ({r}); each household has one",
        }
        /// No household ballots are planned, or not announced.
        NoBallots { id: "meeting.no_ballots",
            broken: "chưa có kế hoạch phát phiếu hoặc chưa công khai việc phát phiếu"
                / "household ballots are not planned, or not announced",
        }
        /// No online vote is prepared, or it was not chosen.
        NoOnlineVote { id: "meeting.no_online",
            broken: "chưa chuẩn bị hoặc chưa chọn biểu quyết trực tuyến"
                / "no online vote is prepared, or it was not chosen",
        }
        /// The decision has not been written.
        NotWritten { id: "meeting.not_written",
            broken: "quyết định chưa được lập thành văn bản" / "the decision has not been put in writing",
        }
        /// The decision has been written.
        AlreadyWritten { id: "meeting.already_written",
            broken: "quyết định đã được lập thành văn bản" / "the decision has already been put in writing",
        }
        /// From when it is in force is settled, perhaps from a day to come.
        InForceAlready { id: "meeting.in_force",
            broken: "quyết định đã có hiệu lực hoặc đã xác định ngày có hiệu lực"
                / "the decision is in force, or its day of effect is set",
        }
        /// A conference is being prepared.
        ConferenceOpen { id: "conference.open",
            broken: "đang chuẩn bị một hội nghị định kỳ" / "a periodic conference is being prepared",
        }
        /// No conference is planned.
        NoConference { id: "conference.none",
            broken: "chưa có kế hoạch hội nghị định kỳ" / "no periodic conference is planned",
        }
        /// The conference has not been held.
        ConferenceNotHeld { id: "conference.not_held",
            broken: "hội nghị định kỳ chưa được tổ chức" / "the periodic conference has not been held",
        }
    }
} } }
pub(crate) use table;
