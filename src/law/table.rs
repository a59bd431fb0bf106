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
//!
//! In the sentences `{o}` is what was observed, `{r}` what was required, `{of}` the whole, `{n}` the least
//! needed, `{t}` the rule's own value, `{p}` the percentage.

/// Gives the rows to a macro.
macro_rules! table { ($rules:ident) => { $rules! {
    law {
        // Election.
        /// Who calls an election.
        CallCompetence { id: "election.call.competence", value: call_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền quyết định tổ chức bầu" / "who calls the election",
            broken: "{o} không có thẩm quyền quyết định tổ chức bầu; thẩm quyền thuộc về: {r}"
                / "{o} cannot call the election; competent: {r}",
        }
        /// How long before the day the election is called.
        CallAhead { id: "election.call.ahead", value: call_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn công bố ngày bầu" / "how long ahead the election is called",
            broken: "cuộc bầu chỉ được công bố trước ngày bầu {o}; phải trước ít nhất {r}"
                / "the election was called {o} before its day; at least {r} were required",
        }
        /// Whether elections are called at all just now.
        Calling { id: "election.call.freeze", value: calling as Permission,
            title: "việc tạm dừng tổ chức bầu" / "a suspension of elections",
            broken: "địa phương đang tạm dừng tổ chức bầu (công văn không đình chỉ được luật; cuộc bầu được ghi nhận là thiếu sót)"
                / "elections are suspended here (a letter cannot suspend the law; the call is recorded as irregular)",
        }
        /// Who draws up the voter list, and corrects it.
        VoterListCompetence { id: "election.voter_list.competence", value: voter_list_competence as Set<Role>,
            unstated: OpenTo(ElectionTeam),
            title: "thẩm quyền lập, đính chính danh sách" / "who draws up and corrects the voter list",
            broken: "{o} không có thẩm quyền lập, đính chính danh sách; thẩm quyền thuộc về: {r}"
                / "{o} cannot draw up or correct the voter list; competent: {r}",
        }
        /// Among whom an election is held.
        Electorate { id: "election.electorate", value: electorate as Set<Electorate>,
            title: "thành phần cử tri" / "who votes",
            broken: "cuộc bầu không thể do {o} bỏ phiếu; chỉ áp dụng đối với: {r}"
                / "the election cannot be held among {o}; allowed: {r}",
        }
        /// Who presents the candidates.
        CandidatesCompetence { id: "election.candidates.competence", value: candidates_competence as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền giới thiệu người ứng cử" / "who presents the candidates",
            broken: "{o} không có thẩm quyền giới thiệu người ứng cử; thẩm quyền thuộc về: {r}"
                / "{o} cannot present candidates; competent: {r}",
        }
        /// How long before the day the candidates are settled.
        CandidatesAhead { id: "election.candidates.ahead", value: candidates_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn lập danh sách người ứng cử" / "how long ahead the candidates are settled",
            broken: "danh sách người ứng cử chỉ có trước ngày bầu {o}; phải trước ít nhất {r}"
                / "the candidates were settled {o} before the day; at least {r} were required",
        }
        /// How many candidates there may be.
        CandidatesNumber { id: "election.candidates.number", value: candidates_number as Count,
            title: "số người ứng cử" / "the number of candidates",
            broken: "giới thiệu {o} người ứng cử; quy định là {r} người"
                / "{o} candidates were presented; the rule is {r}",
        }
        /// Whose consent the list of candidates needs.
        CandidatesConsent { id: "election.candidates.consent", value: candidates_consent as Requirements,
            title: "sự thống nhất về danh sách người ứng cử" / "the consent to the list of candidates",
            broken: "danh sách người ứng cử chưa {r}: {o}" / "the list of candidates lacks the {r}: {o}",
        }
        /// How old a candidate is.
        CandidateAge { id: "candidate.age", value: candidate_age as Count,
            title: "tuổi của người ứng cử" / "the age of a candidate",
            broken: "người ứng cử {o} tuổi vào ngày bầu; quy định là {r} tuổi"
                / "a candidate is {o} years old on the day; the rule is {r}",
        }
        /// Where a candidate lives.
        CandidateResidence { id: "candidate.residence", value: candidate_residence as Residence,
            title: "nơi cư trú của người ứng cử" / "the residence of a candidate",
            broken: "người ứng cử {o}; quy định phải {r}" / "a candidate is {o}; required: {r}",
        }
        /// What schooling a candidate has. No built-in text asks for any; a province's own may.
        CandidateSchooling { id: "candidate.schooling", value: candidate_schooling as Schooling,
            title: "trình độ học vấn của người ứng cử" / "the schooling of a candidate",
            broken: "người ứng cử {o}; quy định phải {r}" / "a candidate has {o}; required: {r}",
        }
        /// Whether somebody may stand who is under discipline, prosecution, a sentence or a decision of a court.
        CandidateSanctions { id: "candidate.sanctions", value: candidate_sanctions as Permission,
            title: "việc ứng cử khi đang bị kỷ luật, truy cứu hình sự, chấp hành bản án, quyết định của Tòa án"
                / "standing while under discipline, prosecution or a court's decision",
            broken: "người đang bị kỷ luật, truy cứu hình sự hoặc chấp hành bản án, quyết định của Tòa án {r} ứng cử"
                / "somebody under discipline, prosecution or a court's decision is {r} to stand",
        }
        /// Whether residents may stand or nominate at the meeting.
        MeetingNomination { id: "election.nomination_at_meeting", value: meeting_nomination as Permission,
            unstated: StepOf(NominationCompetence),
            title: "việc tự ứng cử, đề cử tại cuộc họp" / "standing or nominating at the meeting",
            broken: "đại diện hộ gia đình {r} tự ứng cử, đề cử tại cuộc họp"
                / "residents are {r} to stand or nominate at the meeting",
        }
        /// Who nominates at the meeting.
        NominationCompetence { id: "election.nomination.competence", value: nomination_competence as Set<Role>,
            unstated: OpenTo(Resident),
            title: "người tự ứng cử, đề cử tại cuộc họp bầu" / "who nominates at the meeting that elects",
            broken: "{o} không tự ứng cử, đề cử tại cuộc họp bầu; chỉ áp dụng đối với: {r}"
                / "{o} cannot nominate at the meeting that elects; competent: {r}",
        }
        /// Who sets up the election team.
        TeamCompetence { id: "election.team.competence", value: team_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền thành lập Tổ bầu cử" / "who sets up the election team",
            broken: "{o} không có thẩm quyền thành lập Tổ bầu cử; thẩm quyền thuộc về: {r}"
                / "{o} cannot set up the election team; competent: {r}",
        }
        /// How long before the day the team is set up.
        TeamAhead { id: "election.team.ahead", value: team_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn thành lập Tổ bầu cử" / "how long ahead the election team is set up",
            broken: "Tổ bầu cử chỉ được thành lập trước ngày bầu {o}; phải trước ít nhất {r}"
                / "the election team was set up {o} before the day; at least {r} were required",
        }
        /// Whose consent the team needs.
        TeamConsent { id: "election.team.consent", value: team_consent as Requirements,
            title: "sự thống nhất về Tổ bầu cử" / "the consent to the election team",
            broken: "việc thành lập Tổ bầu cử chưa {r}: {o}"
                / "setting up the election team lacks the {r}: {o}",
        }
        /// Whether a candidate may sit in the team.
        TeamCandidates { id: "election.team.candidates", value: team_candidates as Permission,
            title: "việc người ứng cử làm thành viên Tổ bầu cử" / "a candidate sitting in the election team",
            broken: "người ứng cử {r} làm thành viên Tổ bầu cử"
                / "a candidate is {r} to sit in the election team",
        }
        /// Of which body the leader of the team is.
        TeamLeader { id: "election.team.leader", value: team_leader as Set<Role>,
            unstated: NotChecked,
            title: "người làm Tổ trưởng Tổ bầu cử" / "who leads the election team",
            broken: "Tổ trưởng Tổ bầu cử là {o}; phải là: {r}"
                / "the election team is led by {o}; it must be: {r}",
        }
        /// Who posts the decisions.
        PostingCompetence { id: "election.posting.competence", value: posting_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | ElectionTeam | Head | ProvisionalHead | FrontHead | FrontCommittee),
            title: "trách nhiệm niêm yết các quyết định" / "who posts the decisions",
            broken: "{o} không có trách nhiệm niêm yết các quyết định; trách nhiệm thuộc về: {r}"
                / "posting the decisions is not for {o}; competent: {r}",
        }
        /// How long before the day the decisions are posted.
        PostingAhead { id: "election.posting.ahead", value: posting_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn niêm yết các quyết định" / "how long ahead the decisions are posted",
            broken: "các quyết định chỉ được niêm yết trước ngày bầu {o}; phải trước ít nhất {r}"
                / "the decisions were posted {o} before the day; at least {r} were required",
        }
        /// Who convenes and chairs the meeting that elects.
        ConveningCompetence { id: "election.convening.competence", value: convening_competence as Set<Role>,
            unstated: OpenTo(ElectionTeam),
            title: "thẩm quyền triệu tập, chủ trì cuộc họp bầu" / "who convenes the meeting that elects",
            broken: "{o} không có thẩm quyền triệu tập, chủ trì cuộc họp bầu; thẩm quyền thuộc về: {r}"
                / "{o} cannot convene the meeting that elects; competent: {r}",
        }
        /// How long before the meeting it is notified.
        NoticeAhead { id: "election.notice.ahead", value: notice_ahead as Span, measured: AgainAtTheVote,
            title: "thời hạn thông báo cuộc họp" / "how long ahead the meeting is notified",
            broken: "cuộc họp chỉ được thông báo trước {o}; phải trước ít nhất {r}"
                / "the meeting was notified {o} before; at least {r} were required",
        }
        /// How many of those present choose the form of voting.
        FormChoice { id: "election.form_choice", value: form_choice as Threshold, share_of: Present,
            title: "tỷ lệ chọn hình thức biểu quyết" / "the share that chooses the form of voting",
            broken: "hình thức biểu quyết được {o} trên {of} người dự họp ({p}) chọn; phải có ít nhất {n}"
                / "the form of voting was chosen by {o} of the {of} present ({p}); at least {n} were needed",
        }
        /// How many sit in the counting board of a secret ballot.
        CountingBoard { id: "election.counting_board", value: counting_board as Count,
            title: "số người của Ban kiểm phiếu" / "the size of the counting board",
            broken: "Ban kiểm phiếu có {o} người; quy định là {r} người"
                / "the counting board had {o} members; the rule is {r}",
        }
        /// How many household representatives witness the count.
        CountWitnesses { id: "election.count_witnesses", value: count_witnesses as Count,
            title: "số đại diện hộ gia đình chứng kiến kiểm phiếu" / "the witnesses of the count",
            broken: "có {o} đại diện hộ gia đình chứng kiến việc kiểm phiếu; quy định là {r} người"
                / "household representatives who witnessed the count: {o}; the rule is {r}",
        }
        /// How many of the voter list must attend.
        Quorum { id: "election.quorum", value: quorum as Threshold, share_of: HouseholdRepresentatives | Electorate,
            title: "tỷ lệ người dự họp để cuộc bầu hợp lệ" / "the quorum",
            broken: "{o} trên {of} người trong danh sách dự họp, đạt {p}; phải có ít nhất {n}"
                / "{o} of the {of} on the voter list came, {p}; at least {n} were needed",
        }
        /// How many votes elect.
        ElectionMajority { id: "election.majority", value: election_majority as Threshold, share_of: HouseholdRepresentatives | Electorate | Present | ValidBallots,
            unstated: Minutes,
            title: "tỷ lệ phiếu để trúng cử" / "the share that elects",
            broken: "{o} phiếu trên {of} là {p}; phải {t}, tức ít nhất {n}"
                / "{o} of {of} is {p}; {t}, so at least {n}, were needed",
        }
        /// Whether a new head begins while the term of the head in office still runs, and nobody let that
        /// head go.
        InTerm { id: "election.in_term", value: in_term as Permission,
            title: "việc Tổ trưởng mới nhận chức khi nhiệm kỳ của Tổ trưởng đương nhiệm chưa hết"
                / "a new head while the term of the head in office still runs",
            broken: "Tổ trưởng mới {r} nhận chức khi nhiệm kỳ của Tổ trưởng đương nhiệm chưa hết"
                / "a new head is {r} to begin while the term of the head in office still runs",
        }
        /// Whether a re-run may be ordered without reasons where somebody was elected.
        RerunWithoutReasons { id: "election.rerun.without_reasons", value: rerun_without_reasons as Permission,
            title: "việc quyết định bầu lại mà không nêu lý do khi đã có người trúng cử"
                / "ordering a re-run without reasons where somebody was elected",
            broken: "đã có người trúng cử; {r} quyết định bầu lại mà không nêu lý do bằng văn bản"
                / "somebody was elected; it is {r} to order a re-run without reasons in writing",
        }
        /// Whether households may be asked by ballot after too few came to the vote.
        HouseholdBallots { id: "election.household_ballots", value: household_ballots as Permission,
            unstated: StepOf(ElectionBallotCompetence | ReliefBallotCompetence),
            title: "việc phát phiếu lấy ý kiến hộ gia đình để bầu, cho thôi làm"
                / "household ballots to elect a head or to relieve one",
            broken: "{r} phát phiếu lấy ý kiến hộ gia đình để bầu, cho thôi làm"
                / "household ballots to elect a head or to relieve one are {r}",
        }
        /// How soon the result is sent to the ward.
        SendWithin { id: "election.send.within", value: send_within as Span,
            title: "thời hạn gửi kết quả" / "how soon the result is sent",
            broken: "kết quả được gửi ngày {o}; chậm nhất ngày {r}"
                / "the result was sent on {o}; the last day was {r}",
        }
        /// Who orders a re-run.
        RerunCompetence { id: "election.rerun.competence", value: rerun_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền quyết định bầu lại" / "who orders a re-run",
            broken: "{o} không có thẩm quyền quyết định bầu lại; thẩm quyền thuộc về: {r}"
                / "{o} cannot order a re-run; competent: {r}",
        }
        /// How soon after the failed vote the re-run is held.
        RerunWithin { id: "election.rerun.within", value: rerun_within as Span, measured: AgainAtTheVote,
            title: "thời hạn bầu lại" / "how soon the re-run is held",
            broken: "ngày bầu lại là {o}; chậm nhất ngày {r}" / "the re-run is on {o}; the last day was {r}",
        }
        /// Who annuls an unlawful vote.
        AnnulmentCompetence { id: "election.annulment.competence", value: annulment_competence as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền bãi bỏ kết quả" / "who annuls the vote",
            broken: "{o} không có thẩm quyền bãi bỏ kết quả; thẩm quyền thuộc về: {r}"
                / "{o} cannot annul the vote; competent: {r}",
        }
        /// Whether a decision may be recorded without its number. No built-in text asks for a number; a province's own may.
        Unnumbered { id: "decision.unnumbered", value: unnumbered as Permission,
            title: "quyết định không ghi số" / "a decision without a number",
            broken: "quyết định không ghi số; việc này {r}" / "the decision has no number, which is {r}",
        }
        /// Who lodges a petition or complaint against a result.
        ComplaintCompetence { id: "result.complaint.competence", value: complaint_competence as Set<Role>,
            unstated: OpenTo(Resident),
            title: "người kiến nghị, khiếu nại về kết quả" / "who lodges a complaint against a result",
            broken: "{o} không phải là người kiến nghị, khiếu nại về kết quả; chỉ áp dụng đối với: {r}"
                / "{o} does not lodge a complaint against a result; only: {r}",
        }
        // Recognition of the head.
        /// Who recognises the head.
        RecognitionCompetence { id: "recognition.competence", value: recognition_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận" / "who recognises the head",
            broken: "{o} không có thẩm quyền công nhận; thẩm quyền thuộc về: {r}"
                / "{o} cannot recognise; competent: {r}",
        }
        /// How soon after receipt the ward recognises, orders a re-run or answers.
        RecognitionWithin { id: "recognition.within", value: recognition_within as Span,
            title: "thời hạn công nhận hoặc trả lời" / "time limit for recognition or a reply",
            broken: "Ủy ban nhân dân trả lời ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on {o}; the last day was {r}",
        }
        /// How long a head's term is.
        Term { id: "office.term", value: term as Terms,
            title: "nhiệm kỳ" / "the length of the term",
            broken: "nhiệm kỳ {o} tháng; quy định là {r}" / "a term of {o} months; the rule is {r}",
        }
        /// By how much a term may be shortened or extended.
        TermChange { id: "office.term_change", value: term_change as Span,
            title: "mức rút ngắn, kéo dài nhiệm kỳ" / "how far a term may be shortened or extended",
            broken: "nhiệm kỳ được đổi đến hết ngày {o}, vượt giới hạn là ngày {r}; chỉ được rút ngắn hoặc kéo dài không quá {t}"
                / "the term is changed to end with {o}, past the limit of {r}; it may be shortened or extended by at most {t}",
        }
        /// Who shortens or extends a term.
        TermChangeCompetence { id: "office.term_change.competence", value: term_change_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | ProvinceCommittee),
            title: "thẩm quyền rút ngắn, kéo dài nhiệm kỳ" / "who shortens or extends a term",
            broken: "{o} không có thẩm quyền rút ngắn, kéo dài nhiệm kỳ; thẩm quyền thuộc về: {r}"
                / "{o} cannot shorten or extend a term; competent: {r}",
        }
        /// On which grounds a term is shortened or extended.
        TermChangeGrounds { id: "office.term_change.grounds", value: term_change_grounds as Set<TermChangeGround>,
            title: "căn cứ rút ngắn, kéo dài nhiệm kỳ" / "the grounds to shorten or extend a term",
            broken: "việc rút ngắn, kéo dài nhiệm kỳ không nêu căn cứ theo quy định; căn cứ theo quy định: {r}"
                / "the change of the term names no ground of the regulation; only: {r}",
        }
        /// From when the head acts.
        HeadActs { id: "office.head_acts", value: head_acts as HeadActs,
            title: "thời điểm Tổ trưởng bắt đầu hoạt động" / "from when the head acts",
            broken: "người trúng cử hành động khi chưa giữ chức; Tổ trưởng chỉ chính thức hoạt động {r}"
                / "the elected head acts before being in office; a head acts only {r}",
        }
        // Deputy.
        /// How a group comes by a deputy.
        DeputyForm { id: "deputy.form", value: deputy_form as DeputyForm,
            unstated: StepOf(DeputyCompetence | CallCompetence),
            title: "cách có cấp phó" / "how a group comes by a deputy",
            broken: "không có cấp phó bằng cách này; cách theo quy định: {t}"
                / "a group does not come by a deputy this way; the way is: {t}",
        }
        /// How many deputies there may be.
        DeputyNumber { id: "deputy.number", value: deputy_number as Count,
            title: "số cấp phó" / "the number of deputies",
            broken: "sẽ có {o} cấp phó; quy định là {r}" / "there would be {o} deputies; the rule is {r}",
        }
        /// From what size a group may have a deputy.
        DeputySize { id: "deputy.size", value: deputy_size as AboveHouseholds,
            title: "quy mô số hộ để có cấp phó" / "the size from which a group may have a deputy",
            broken: "tổ có {o} hộ; chỉ được có cấp phó khi có {r} hộ"
                / "the group has {o} households; to have a deputy it must have {r}",
        }
        /// Who chooses the deputy.
        DeputyCompetence { id: "deputy.competence", value: deputy_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "thẩm quyền lựa chọn cấp phó" / "who chooses the deputy",
            broken: "{o} không có thẩm quyền lựa chọn; thẩm quyền thuộc về: {r}"
                / "{o} cannot choose; competent: {r}",
        }
        /// How old a deputy is.
        DeputyAge { id: "deputy.age", value: deputy_age as Count,
            title: "tuổi của cấp phó" / "the age of a deputy",
            broken: "người được chọn {o} tuổi; quy định là {r} tuổi"
                / "the person chosen is {o} years old; the rule is {r}",
        }
        /// Where a deputy lives.
        DeputyResidence { id: "deputy.residence", value: deputy_residence as Residence,
            title: "nơi cư trú của cấp phó" / "the residence of a deputy",
            broken: "người được chọn {o}; quy định phải {r}" / "the person chosen is {o}; required: {r}",
        }
        /// Whose consent the choice needs, in which strength.
        DeputyConsent { id: "deputy.consent", value: deputy_consent as Requirements,
            title: "ý kiến bắt buộc về người được chọn" / "the consents to the choice",
            broken: "việc lựa chọn chưa {r}: {o}" / "the choice lacks the {r}: {o}",
        }
        /// Whose opinion on a choice may be given beside those that a text asks for. No text read says.
        ConsentNotAsked { id: "consent.not_asked", value: consent_not_asked as Set<Role>,
            unstated: OpenTo(PartyCellSecretary | PartyCellCommittee | FrontHead | FrontCommittee | WardCommittee | WardFront),
            title: "ý kiến ngoài các ý kiến mà quy định yêu cầu" / "an opinion beyond those that the regulation asks for",
            broken: "quy định không yêu cầu ý kiến của {o}; chỉ áp dụng đối với: {r}"
                / "the regulation does not ask for the opinion of {o}; only: {r}",
        }
        /// Who recognises the deputy.
        DeputyRecognition { id: "deputy.recognition.competence", value: deputy_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận cấp phó" / "who recognises the deputy",
            broken: "{o} không có thẩm quyền công nhận cấp phó; thẩm quyền thuộc về: {r}"
                / "{o} cannot recognise a deputy; competent: {r}",
        }
        /// The time after receipt within which the People's Committee replies on a deputy.
        DeputyRecognitionWithin { id: "deputy.recognition.within", value: deputy_recognition_within as Span,
            title: "thời hạn công nhận cấp phó" / "time limit for recognising a deputy",
            broken: "Ủy ban nhân dân trả lời về cấp phó ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on the deputy on {o}; the last day was {r}",
        }
        /// Whose term the deputy's follows.
        DeputyTerm { id: "deputy.term", value: deputy_term as DeputyTerm,
            title: "nhiệm kỳ của cấp phó" / "the term of a deputy",
            broken: "nhiệm kỳ cấp phó {r}; không thể bắt đầu ngày {o}"
                / "the deputy's term {r}; it cannot start on {o}",
        }
        // Participants.
        /// How many participants there may be.
        ParticipantNumber { id: "participant.number", value: participant_number as Count,
            title: "số người tham gia hoạt động" / "the number of participants",
            broken: "sẽ có {o} người tham gia hoạt động; quy định là {r}"
                / "there would be {o} participants; the rule is {r}",
        }
        /// From what size a group may have participants.
        ParticipantSize { id: "participant.size", value: participant_size as AboveHouseholds,
            title: "quy mô số hộ để có người tham gia hoạt động"
                / "the size from which a group may have participants",
            broken: "tổ có {o} hộ; chỉ được có người tham gia hoạt động khi có {r} hộ"
                / "the group has {o} households; to have participants it must have {r}",
        }
        /// Who chooses the participants.
        ParticipantCompetence { id: "participant.competence", value: participant_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "thẩm quyền lựa chọn người tham gia hoạt động" / "who chooses the participants",
            broken: "{o} không có thẩm quyền lựa chọn người tham gia hoạt động; thẩm quyền thuộc về: {r}"
                / "{o} cannot choose a participant; competent: {r}",
        }
        /// How old a participant is.
        ParticipantAge { id: "participant.age", value: participant_age as Count,
            title: "tuổi của người tham gia hoạt động" / "the age of a participant",
            broken: "người được chọn {o} tuổi; quy định là {r} tuổi"
                / "the person chosen is {o} years old; the rule is {r}",
        }
        /// Where a participant lives.
        ParticipantResidence { id: "participant.residence", value: participant_residence as Residence,
            title: "nơi cư trú của người tham gia hoạt động" / "the residence of a participant",
            broken: "người được chọn {o}; quy định phải {r}" / "the person chosen is {o}; required: {r}",
        }
        /// Whose consent the choice of a participant needs, in which strength.
        ParticipantConsent { id: "participant.consent", value: participant_consent as Requirements,
            title: "ý kiến bắt buộc về người tham gia hoạt động" / "the consents to the choice of a participant",
            broken: "việc lựa chọn người tham gia hoạt động chưa {r}: {o}"
                / "the choice of a participant lacks the {r}: {o}",
        }
        /// Who recognises a participant.
        ParticipantRecognition { id: "participant.recognition.competence", value: participant_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận người tham gia hoạt động" / "who recognises a participant",
            broken: "{o} không có thẩm quyền công nhận người tham gia hoạt động; thẩm quyền thuộc về: {r}"
                / "{o} cannot recognise a participant; competent: {r}",
        }
        /// The time after receipt within which the People's Committee replies on a participant.
        ParticipantRecognitionWithin { id: "participant.recognition.within", value: participant_recognition_within as Span,
            title: "thời hạn công nhận người tham gia hoạt động" / "time limit for recognising a participant",
            broken: "Ủy ban nhân dân trả lời về người tham gia hoạt động ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on the participant on {o}; the last day was {r}",
        }
        /// Whose term a participant's follows.
        ParticipantTerm { id: "participant.term", value: participant_term as DeputyTerm,
            title: "nhiệm kỳ của người tham gia hoạt động" / "the term of a participant",
            broken: "nhiệm kỳ người tham gia hoạt động {r}; không thể bắt đầu ngày {o}"
                / "the participant's term {r}; it cannot start on {o}",
        }
        /// Who lets a participant go.
        ParticipantRelief { id: "participant.relief.competence", value: participant_relief as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền cho thôi làm người tham gia hoạt động" / "who lets a participant go",
            broken: "{o} không có thẩm quyền cho thôi làm người tham gia hoạt động; thẩm quyền thuộc về: {r}"
                / "{o} cannot let a participant go; competent: {r}",
        }
        // Delegation and tasks.
        /// Who delegates.
        DelegationCompetence { id: "delegation.competence", value: delegation_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "thẩm quyền ủy quyền công việc của Tổ trưởng" / "who delegates the head's work",
            broken: "{o} không thể ủy quyền công việc của Tổ trưởng; chỉ áp dụng đối với: {r}"
                / "{o} cannot delegate the head's work; only: {r}",
        }
        /// To whom the head delegates.
        DelegationTo { id: "delegation.to", value: delegation_to as Set<Role>,
            unstated: OpenTo(Deputy),
            title: "người nhận ủy quyền" / "to whom the head delegates",
            broken: "không thể ủy quyền cho {o}; chỉ áp dụng đối với: {r}" / "nothing can be delegated to {o}; only: {r}",
        }
        /// Whether signing household ballots may be delegated.
        BallotSigning { id: "delegation.ballot_signing", value: ballot_signing as Permission, in_person: SignBallots,
            title: "việc ủy quyền ký phiếu lấy ý kiến" / "delegating the signing of household ballots",
            broken: "{r} ủy quyền ký phiếu lấy ý kiến; Tổ trưởng (Trưởng thôn) trực tiếp ký"
                / "delegating the signing of household ballots is {r}; the head signs them",
        }
        /// Whether signing the residents' decision may be delegated.
        DecisionSigning { id: "delegation.decision_signing", value: decision_signing as Permission, in_person: SignDecision,
            title: "việc ủy quyền ký quyết định của cộng đồng dân cư"
                / "delegating the signing of the residents' decision",
            broken: "{r} ủy quyền ký quyết định của cộng đồng dân cư; Tổ trưởng (Trưởng thôn) trực tiếp ký"
                / "delegating the signing of the residents' decision is {r}; the head signs it",
        }
        /// Whether presenting the yearly report may be delegated; it may be prepared by another.
        ReportPresenting { id: "delegation.report_presenting", value: report_presenting as Permission, in_person: PresentConferenceReport,
            title: "việc ủy quyền trình bày báo cáo tại hội nghị định kỳ"
                / "delegating the presentation of the yearly report",
            broken: "{r} ủy quyền trình bày báo cáo tại hội nghị định kỳ; Tổ trưởng (Trưởng thôn) tự trình bày"
                / "delegating the presentation of the yearly report is {r}; the head presents it",
        }
        /// What bounds the time of a delegation.
        DelegationBound { id: "delegation.bound", value: delegation_bound as DelegationBound,
            title: "giới hạn thời gian của ủy quyền" / "what bounds the time of a delegation",
            broken: "ủy quyền đến ngày {o} không nằm {r}" / "a delegation reaching {o} is not {r}",
        }
        /// Who assigns tasks.
        TaskCompetence { id: "task.competence", value: task_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền phân công nhiệm vụ" / "who assigns tasks",
            broken: "{o} không có thẩm quyền phân công; thẩm quyền thuộc về: {r}"
                / "{o} cannot assign tasks; competent: {r}",
        }
        /// To whom tasks are assigned.
        TaskTo { id: "task.to", value: task_to as Set<Role>,
            unstated: OpenTo(Deputy | Participant),
            title: "người được phân công nhiệm vụ" / "to whom tasks are assigned",
            broken: "không thể phân công cho {o}; chỉ áp dụng đối với: {r}" / "no task can be assigned to {o}; only: {r}",
        }
        /// Whether tasks are assigned to participants.
        TaskToParticipants { id: "task.to_participants", value: task_to_participants as Permission,
            unstated: StepOf(TaskCompetence),
            title: "việc phân công nhiệm vụ cho người tham gia hoạt động" / "assigning tasks to participants",
            broken: "{r} phân công nhiệm vụ cho người tham gia hoạt động"
                / "assigning tasks to participants is {r}",
        }
        // Leaving office.
        /// Who asks to leave by a letter.
        ResignationCompetence { id: "relief.resignation.competence", value: resignation_competence as Set<Role>,
            unstated: OpenTo(Head),
            title: "người có đơn xin thôi làm" / "who asks to leave by a letter",
            broken: "{o} không phải là người xin thôi làm Tổ trưởng; chỉ áp dụng đối với: {r}"
                / "{o} cannot ask to leave the head's office; only: {r}",
        }
        /// Who proposes to relieve the head.
        RemovalCompetence { id: "relief.removal.competence", value: removal_competence as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền đề nghị cho thôi làm" / "who proposes to relieve the head",
            broken: "{o} không có thẩm quyền đề nghị cho Tổ trưởng thôi làm; thẩm quyền thuộc về: {r}"
                / "{o} cannot propose to relieve the head; competent: {r}",
        }
        /// Who proposes to relieve a head who is the head of the Front committee too. No text read says.
        RemovalFrontHead { id: "relief.removal.front_head", value: removal_front_head as Set<Role>,
            unstated: OpenTo(FrontCommittee | WardFront | WardFrontChair),
            title: "thẩm quyền đề nghị khi Tổ trưởng đồng thời là Trưởng ban công tác Mặt trận"
                / "who proposes it when the head is the head of the Front committee too",
            broken: "Tổ trưởng đồng thời là Trưởng ban công tác Mặt trận nên {o} không có thẩm quyền đề nghị; thẩm quyền thuộc về: {r}"
                / "the head is the head of the Front committee too, so {o} is not competent to propose; the competent body is: {r}",
        }
        /// On which grounds.
        RemovalGrounds { id: "relief.removal.grounds", value: removal_grounds as Set<RemovalGround>,
            title: "căn cứ đề nghị cho thôi làm" / "the grounds to relieve the head",
            broken: "đề nghị cho thôi làm nêu căn cứ ngoài quy định; chỉ áp dụng đối với: {r}"
                / "the proposal rests on a ground outside those of the regulation; only: {r}",
        }
        /// How many households a petition to relieve the head needs.
        Petition { id: "relief.petition", value: petition as Threshold, share_of: Households | HouseholdRepresentatives,
            title: "tỷ lệ hộ kiến nghị cho thôi làm" / "the share of a petition to relieve the head",
            broken: "{o} trên tổng số {of} hộ kiến nghị cho thôi làm, đạt {p}; phải có ít nhất {n}"
                / "{o} of all {of} households petitioned, {p}; at least {n} were needed",
        }
        /// Who convenes and chairs the meeting that relieves a head.
        ReliefConvening { id: "relief.convening.competence", value: relief_convening as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền triệu tập, chủ trì cuộc họp cho thôi làm"
                / "who convenes the meeting that relieves a head",
            broken: "{o} không có thẩm quyền triệu tập, chủ trì cuộc họp cho thôi làm; thẩm quyền thuộc về: {r}"
                / "{o} cannot convene the meeting that relieves a head; competent: {r}",
        }
        /// Who does so when the head is the head of the Front committee too.
        ReliefConveningFront { id: "relief.convening.front_head", value: relief_convening_front as Set<Role>,
            unstated: OpenTo(WardChair),
            title: "thẩm quyền triệu tập khi Tổ trưởng đồng thời là Trưởng ban công tác Mặt trận"
                / "who convenes when the head is the head of the Front committee too",
            broken: "Tổ trưởng đồng thời là Trưởng ban công tác Mặt trận nên {o} không triệu tập, chủ trì cuộc họp; thẩm quyền thuộc về: {r}"
                / "the head is the head of the Front committee too, so {o} cannot convene the meeting; competent: {r}",
        }
        /// Whose consent that needs.
        ReliefConveningConsent { id: "relief.convening.consent", value: relief_convening_consent as Requirements,
            title: "sự thống nhất về việc triệu tập cuộc họp cho thôi làm"
                / "the consent to convening the meeting",
            broken: "việc triệu tập cuộc họp cho thôi làm chưa {r}: {o}"
                / "convening the meeting lacks the {r}: {o}",
        }
        /// How many must attend the meeting that relieves a head.
        ReliefQuorum { id: "relief.quorum", value: relief_quorum as Threshold, share_of: HouseholdRepresentatives | Electorate,
            title: "tỷ lệ dự họp cho thôi làm" / "the quorum to relieve a head",
            broken: "{o} trên {of} người trong danh sách dự họp cho thôi làm, đạt {p}; phải có ít nhất {n}"
                / "{o} of the {of} on the voter list came to the meeting, {p}; at least {n} were needed",
        }
        /// How many votes relieve a head.
        ReliefMajority { id: "relief.majority", value: relief_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ biểu quyết cho thôi làm" / "the share that relieves a head",
            broken: "{o} người đồng ý trên tổng số {of} trong danh sách là {p}; phải có ít nhất {n} trên cả {of}"
                / "{o} in favour of all {of} on the voter list is {p}; at least {n} of all {of} were needed",
        }
        /// Who decides when the meeting did not agree.
        ReliefUndecided { id: "relief.undecided.competence", value: relief_undecided as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền quyết định khi cuộc họp không thống nhất"
                / "who decides when the meeting did not agree",
            broken: "{o} không có thẩm quyền quyết định khi cuộc họp không thống nhất; thẩm quyền thuộc về: {r}"
                / "{o} cannot decide when the meeting did not agree; competent: {r}",
        }
        /// Whose consent that needs.
        ReliefUndecidedConsent { id: "relief.undecided.consent", value: relief_undecided_consent as Requirements,
            title: "sự thống nhất khi cuộc họp không thống nhất"
                / "the consent to a decision without the meeting's agreement",
            broken: "quyết định khi cuộc họp không thống nhất chưa {r}: {o}"
                / "the decision without the meeting's agreement lacks the {r}: {o}",
        }
        /// Who recognises that the head leaves.
        ReliefRecognition { id: "relief.recognition.competence", value: relief_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền công nhận cho thôi làm" / "who recognises that the head leaves",
            broken: "{o} không có thẩm quyền công nhận cho thôi làm; thẩm quyền thuộc về: {r}"
                / "{o} cannot recognise that the head leaves; competent: {r}",
        }
        /// The time within which the People's Committee replies on a relief.
        ReliefRecognitionWithin { id: "relief.recognition.within", value: relief_recognition_within as Span,
            title: "thời hạn công nhận cho thôi làm" / "time limit for recognising the relief",
            broken: "Ủy ban nhân dân trả lời về việc cho thôi làm ngày {o}; chậm nhất ngày {r}"
                / "the People's Committee replied on the relief on {o}; the last day was {r}",
        }
        /// How soon after a leaving is recognised the ward decides to hold an election.
        ElectionAfterRelief { id: "relief.election_within", value: election_after_relief as Span,
            title: "thời hạn quyết định bầu người mới" / "time limit for deciding on the election of a new head",
            broken: "việc bầu Tổ trưởng mới được quyết định ngày {o}; chậm nhất ngày {r}"
                / "the election of a new head was decided on {o}; the last day was {r}",
        }
        // A vacant office.
        /// Who appoints a provisional head.
        ProvisionalCompetence { id: "provisional.competence", value: provisional_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền cử Tổ trưởng lâm thời" / "who appoints a provisional head",
            broken: "{o} không có thẩm quyền cử Tổ trưởng lâm thời; thẩm quyền thuộc về: {r}"
                / "{o} cannot appoint a provisional head; competent: {r}",
        }
        /// Whose consent that needs.
        ProvisionalConsent { id: "provisional.consent", value: provisional_consent as Requirements,
            title: "sự thống nhất về việc cử Tổ trưởng lâm thời" / "the consent to a provisional head",
            broken: "việc cử Tổ trưởng lâm thời chưa {r}: {o}"
                / "appointing a provisional head lacks the {r}: {o}",
        }
        /// How long a provisional head may serve.
        ProvisionalTime { id: "provisional.time", value: provisional_time as ProvisionalTime,
            title: "thời gian của Tổ trưởng lâm thời" / "how long a provisional head serves",
            broken: "thời hạn của Tổ trưởng lâm thời ({t}) hết ngày {r}; quyết định cử ghi đến hết ngày {o}"
                / "the time of a provisional head ({t}) ended on {r}; the appointment is to the end of {o}",
        }
        /// Who establishes that an office has ended without a procedure, as by a death.
        TenureEndCompetence { id: "office.end.competence", value: tenure_end_competence as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền xác nhận chức vụ chấm dứt không qua thủ tục"
                / "who establishes that an office ended without a procedure",
            broken: "{o} không có thẩm quyền xác nhận chức vụ chấm dứt; thẩm quyền thuộc về: {r}"
                / "{o} cannot establish that the office ended; competent: {r}",
        }
        /// Who suspends the holder of an office.
        SuspensionCompetence { id: "office.suspension.competence", value: suspension_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền đình chỉ người giữ chức vụ" / "who suspends the holder of an office",
            broken: "{o} không có thẩm quyền đình chỉ; thẩm quyền thuộc về: {r}"
                / "{o} cannot suspend; competent: {r}",
        }
        /// Who lifts a suspension.
        SuspensionEndCompetence { id: "office.suspension.end.competence", value: suspension_end_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền chấm dứt việc đình chỉ" / "who lifts a suspension",
            broken: "{o} không có thẩm quyền chấm dứt việc đình chỉ; thẩm quyền thuộc về: {r}"
                / "{o} cannot lift a suspension; competent: {r}",
        }
        /// Who records that an office was handed over.
        HandoverCompetence { id: "office.handover.competence", value: handover_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | Head | ProvisionalHead),
            title: "việc bàn giao chức vụ" / "the handover of an office",
            broken: "{o} không có thẩm quyền xác nhận việc bàn giao; thẩm quyền thuộc về: {r}"
                / "{o} cannot record the handover; competent: {r}",
        }
        /// Who enters a group in the record.
        RegisterCompetence { id: "group.register.competence", value: register_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | WardCouncil),
            title: "thẩm quyền ghi nhận thôn, tổ dân phố" / "who enters a group in the record",
            broken: "{o} không có thẩm quyền ghi nhận thôn, tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} cannot enter a group in the record; competent: {r}",
        }
        /// Who records the number of households, and who holds a post that another body fills.
        RecordCompetence { id: "group.record.competence", value: record_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | WardFront),
            title: "thẩm quyền ghi nhận số hộ, người giữ chức vụ"
                / "who records the number of households and the holders of posts",
            broken: "{o} không có thẩm quyền ghi nhận số hộ, người giữ chức vụ; thẩm quyền thuộc về: {r}"
                / "{o} cannot record the number of households or the holder of a post; competent: {r}",
        }
        // The group itself.
        /// Who decides on groups: creates, merges and renames them.
        ReorganisationCompetence { id: "reorganisation.competence", value: reorganisation_competence as Set<Role>,
            unstated: OpenTo(ProvinceCouncil | WardCouncil),
            title: "thẩm quyền quyết định về thôn, tổ dân phố" / "who decides on groups",
            broken: "{o} không có thẩm quyền quyết định về thôn, tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} cannot decide on a group; competent: {r}",
        }
        /// How many agree to creating, merging or renaming groups.
        ReorganisationConsent { id: "reorganisation.consent", value: reorganisation_consent as Threshold,
            // The record of a renaming says of how many who were asked; which whole they are it does not say.
            share_of: HouseholdRepresentatives | Households | Electorate | Groups | Present | ValidBallots,
            title: "tỷ lệ đồng ý thành lập, sáp nhập, đổi tên" / "share agreeing to create, merge or rename",
            broken: "{o} trên {of} người được lấy ý kiến đồng ý ({p}); cần {t}, tức ít nhất {n}"
                / "{o} of the {of} who were asked agree ({p}); {t} were needed, so at least {n}",
        }
        /// Whether a group is renamed without the opinions of the people.
        WithoutOpinions { id: "reorganisation.without_opinions", value: without_opinions as Permission,
            title: "việc đổi tên khi chưa lấy ý kiến Nhân dân" / "renaming without the opinions of the people",
            broken: "{r} đổi tên thôn, tổ dân phố khi chưa lấy ý kiến Nhân dân"
                / "renaming a group without the opinions of the people is {r}",
        }
        // The residents' decisions.
        /// Which matters the residents decide at a meeting that the head convenes.
        MeetingMatters { id: "meeting.matters", value: meeting_matters as Set<Matter>,
            title: "những việc bàn và quyết định tại cuộc họp do Tổ trưởng triệu tập"
                / "the matters decided at a meeting the head convenes",
            broken: "việc {o} không quyết định theo cách này (có trình tự riêng); chỉ áp dụng đối với: {r}"
                / "{o}: not decided this way, a procedure of its own decides it; only: {r}",
        }
        /// Which matters can be decided commune-wide.
        CommuneMatters { id: "meeting.commune.matters", value: commune_matters as Set<Matter>,
            unstated: StepOf(ProposeCommune),
            title: "những việc quyết định trong phạm vi cấp xã" / "the matters decided commune-wide",
            broken: "việc {o} không quyết định trong phạm vi cấp xã; chỉ áp dụng đối với: {r}"
                / "{o}: not decided commune-wide; only: {r}",
        }
        /// Who proposes a matter of the group's own.
        ProposeGroup { id: "meeting.propose.group", value: propose_group as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead | FrontHead | FrontCommittee | WardCommittee | WardChair),
            title: "thẩm quyền đề xuất việc của thôn, tổ dân phố"
                / "who proposes a matter of the group's own",
            broken: "{o} không đề xuất được việc của thôn, tổ dân phố; thẩm quyền thuộc về: {r}"
                / "{o} cannot propose a matter of the group's own; competent: {r}",
        }
        /// Whose consent that proposal needs.
        ProposeGroupConsent { id: "meeting.propose.group.consent", value: propose_group_consent as Requirements,
            title: "sự thống nhất về việc được đề xuất" / "the consent to a proposal",
            broken: "việc đề xuất chưa {r}: {o}" / "the proposal lacks the {r}: {o}",
        }
        /// Who proposes a commune-wide matter.
        ProposeCommune { id: "meeting.propose.commune", value: propose_commune as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền đề xuất việc trong phạm vi cấp xã" / "who proposes a commune-wide matter",
            broken: "{o} không đề xuất được việc trong phạm vi cấp xã; thẩm quyền thuộc về: {r}"
                / "{o} cannot propose a commune-wide matter; competent: {r}",
        }
        /// Whose consent that proposal needs.
        ProposeCommuneConsent { id: "meeting.propose.commune.consent", value: propose_commune_consent as Requirements,
            title: "sự thống nhất về việc trong phạm vi cấp xã" / "the consent to a commune-wide proposal",
            broken: "việc đề xuất trong phạm vi cấp xã chưa {r}: {o}"
                / "the commune-wide proposal lacks the {r}: {o}",
        }
        /// How many households an initiative of citizens needs.
        Initiative { id: "meeting.initiative", value: initiative as Threshold, share_of: Households | HouseholdRepresentatives,
            unstated: OpenTo(Resident),
            title: "tỷ lệ hộ đồng thuận với sáng kiến" / "share consenting to an initiative",
            broken: "sáng kiến được {o} trên {of} hộ đồng thuận ({p}); phải có ít nhất {n} hộ"
                / "the initiative has the consent of {o} of the {of} households ({p}); at least {n} were needed",
        }
        /// How long a consent to an initiative is valid.
        InitiativeValid { id: "meeting.initiative.valid", value: initiative_valid as Span,
            title: "thời hạn giá trị của ý kiến đồng thuận" / "validity of a consent to an initiative",
            broken: "chỉ còn {o} trên {of} hộ ({p}) có ý kiến đồng thuận còn giá trị; phải có ít nhất {n} hộ"
                / "the consents of only {o} of the {of} households ({p}) are still valid; at least {n} were needed",
        }
        /// Whose consent lets an initiative of fewer households through.
        InitiativeBelow { id: "meeting.initiative.below", value: initiative_below as Requirements,
            title: "sự tán thành đối với sáng kiến chưa đủ tỷ lệ"
                / "the consent to an initiative of too few households",
            broken: "sáng kiến chưa đủ tỷ lệ hộ đồng thuận chưa {r}: {o}"
                / "the initiative of too few households lacks the {r}: {o}",
        }
        /// Who convenes and chairs the meeting.
        MeetingConvening { id: "meeting.convening.competence", value: meeting_convening as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền triệu tập, chủ trì cuộc họp của cộng đồng dân cư"
                / "who convenes the residents' meeting",
            broken: "{o} không triệu tập, chủ trì được cuộc họp của cộng đồng dân cư; thẩm quyền thuộc về: {r}"
                / "{o} cannot convene the residents' meeting; competent: {r}",
        }
        /// Who designates a convener while the post of head is vacant.
        ConvenerCompetence { id: "meeting.convener.competence", value: convener_competence as Set<Role>,
            unstated: OpenTo(WardChair),
            title: "thẩm quyền chỉ định triệu tập viên" / "who designates a convener",
            broken: "{o} không chỉ định được triệu tập viên; thẩm quyền thuộc về: {r}"
                / "{o} cannot designate a convener; competent: {r}",
        }
        /// Who can be designated.
        ConvenerWho { id: "meeting.convener.who", value: convener_who as Set<Role>,
            unstated: OpenTo(FrontHead | FrontCommittee | Resident),
            title: "người được chỉ định triệu tập" / "who is designated convener",
            broken: "không thể chỉ định {o} triệu tập cuộc họp; chỉ áp dụng đối với: {r}"
                / "{o} cannot be designated convener; only: {r}",
        }
        /// How long before the meeting its documents reach the households, and of which matters.
        DocumentsAhead { id: "meeting.documents.ahead", value: documents_ahead as DocumentsAhead,
            title: "thời hạn gửi tài liệu đến hộ gia đình" / "how long ahead the documents are sent",
            broken: "tài liệu chỉ được gửi trước cuộc họp {o}; phải trước ít nhất {r}"
                / "the documents were sent {o} before the meeting; at least {r} were required",
        }
        /// How many of those present choose the secretary.
        SecretaryChoice { id: "meeting.secretary", value: secretary_choice as Threshold, share_of: Present,
            title: "tỷ lệ cử thư ký cuộc họp" / "the share that chooses the secretary",
            broken: "thư ký được {o} trên {of} người dự họp ({p}) chọn; phải có ít nhất {n}"
                / "the secretary was chosen by {o} of the {of} present ({p}); at least {n} were needed",
        }
        /// How many of those present choose the counting board.
        BoardChoice { id: "meeting.board_choice", value: board_choice as Threshold, share_of: Present,
            title: "tỷ lệ chọn Ban kiểm phiếu" / "the share that chooses the counting board",
            broken: "Ban kiểm phiếu được {o} trên {of} người dự họp ({p}) chọn; phải có ít nhất {n}"
                / "the counting board was chosen by {o} of the {of} present ({p}); at least {n} were needed",
        }
        /// The share for contributions and funds.
        ContributionsMajority { id: "meeting.contributions.majority", value: contributions_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ thông qua đóng góp, thu chi" / "share for contributions and funds",
            broken: "{o} trên tổng số {of} đại diện hộ gia đình tán thành ({p}); phải có ít nhất {n}"
                / "{o} of all {of} household representatives agreed ({p}); at least {n} were needed",
        }
        /// The share for the conventions.
        ConventionsMajority { id: "meeting.conventions.majority", value: conventions_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ thông qua hương ước, quy ước" / "share for the conventions",
            broken: "{o} trên tổng số {of} đại diện hộ gia đình tán thành ({p}); phải có ít nhất {n}"
                / "{o} of all {of} household representatives agreed ({p}); at least {n} were needed",
        }
        /// The share for the boards and for other matters.
        OtherMajority { id: "meeting.other.majority", value: other_majority as Threshold, share_of: HouseholdRepresentatives | Electorate,
            unstated: Minutes,
            title: "tỷ lệ thông qua các việc khác" / "share for other matters",
            broken: "{o} trên tổng số {of} đại diện hộ gia đình tán thành ({p}); phải có ít nhất {n}"
                / "{o} of all {of} household representatives agreed ({p}); at least {n} were needed",
        }
        /// The share of the groups for a commune-wide matter.
        CommuneMajority { id: "meeting.commune.majority", value: commune_majority as Threshold, share_of: Groups,
            title: "tỷ lệ thôn, tổ dân phố tán thành trong phạm vi cấp xã"
                / "share of the groups commune-wide",
            broken: "{o} trên tổng số {of} thôn, tổ dân phố tán thành ({p}); phải có ít nhất {n}"
                / "{o} of all {of} groups agreed ({p}); at least {n} were needed",
        }
        /// How many households must be represented when the covenant is decided.
        ConventionsQuorum { id: "meeting.conventions.quorum", value: conventions_quorum as Threshold, share_of: Households | HouseholdRepresentatives | Electorate,
            title: "tỷ lệ hộ dự họp về hương ước, quy ước" / "quorum for the conventions",
            broken: "{o} trên {of} hộ có đại diện dự họp, đạt {p}; phải có ít nhất {n}"
                / "{o} of the {of} households were represented, {p}; at least {n} were needed",
        }
        /// How long before the vote the draft of the covenant is posted.
        ConventionsDraft { id: "meeting.conventions.draft", value: conventions_draft as Span,
            title: "thời gian niêm yết dự thảo hương ước, quy ước" / "how long the draft of the village and community conventions is posted",
            broken: "dự thảo hương ước, quy ước chỉ được niêm yết trước khi biểu quyết {o}; phải trước ít nhất {r}"
                / "the draft of the village and community conventions was posted {o} before the vote; at least {r} were required",
        }
        /// How many households must be represented at other meetings.
        MeetingQuorum { id: "meeting.quorum", value: meeting_quorum as Threshold, share_of: HouseholdRepresentatives | Electorate,
            title: "tỷ lệ hộ dự họp" / "quorum of a meeting",
            broken: "{o} trên {of} hộ có đại diện dự họp, đạt {p}; phải có ít nhất {n}"
                / "{o} of the {of} households were represented, {p}; at least {n} were needed",
        }
        /// Which matters are decided at a meeting only.
        MeetingOnly { id: "meeting.form.meeting_only", value: meeting_only as Set<Matter>,
            title: "những việc phải quyết định tại cuộc họp" / "the matters decided at a meeting only",
            broken: "việc {o} phải được quyết định tại cuộc họp" / "{o}: to be decided at a meeting",
        }
        /// For matters of which scope the ward chair chooses household ballots.
        BallotsWard { id: "meeting.ballots.ward", value: ballots_ward as MatterScope,
            title: "phạm vi của việc mà Chủ tịch Ủy ban nhân dân chọn phát phiếu"
                / "the scope in which the Chair of the People's Committee chooses household ballots",
            broken: "Chủ tịch Ủy ban nhân dân chỉ chọn hình thức phát phiếu đối với việc {r}"
                / "the Chair of the People's Committee chooses household ballots only for matters that are {r}",
        }
        /// Which matters go to household ballots when too few came.
        BallotsAfter { id: "meeting.ballots.after_meeting", value: ballots_after as Set<Matter>,
            unstated: StepOf(BallotCompetence),
            title: "những việc phát phiếu lấy ý kiến sau cuộc họp không đủ người"
                / "the matters that go to household ballots when too few came",
            broken: "cuộc họp có {o} trên {of} đại diện hộ gia đình ({p}), đủ để có thể đạt {n}; không thuộc trường hợp phát phiếu"
                / "{o} of the {of} came to the meeting ({p}), enough to reach {n}; this is no case of household ballots",
        }
        /// Which matters the head may put to household ballots.
        BallotsChoice { id: "meeting.ballots.choice", value: ballots_choice as Set<Matter>,
            title: "những việc Tổ trưởng được chọn phát phiếu"
                / "the matters the head may put to household ballots",
            broken: "việc {o} không do Tổ trưởng chọn phát phiếu; chỉ áp dụng đối với: {r}"
                / "{o}: not for the head to put to household ballots; only: {r}",
        }
        /// Whose consent that choice needs.
        BallotsChoiceConsent { id: "meeting.ballots.choice.consent", value: ballots_choice_consent as Requirements,
            title: "sự thống nhất về việc phát phiếu" / "the consent to household ballots",
            broken: "việc chọn phát phiếu chưa {r}: {o}" / "choosing household ballots lacks the {r}: {o}",
        }
        /// Who organises household ballots.
        BallotCompetence { id: "meeting.ballots.competence", value: ballot_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền tổ chức phát phiếu" / "who organises household ballots",
            broken: "{o} không tổ chức được việc phát phiếu; thẩm quyền thuộc về: {r}"
                / "{o} cannot organise household ballots; competent: {r}",
        }
        /// Who organises household ballots where a head is elected.
        ElectionBallotCompetence { id: "election.ballots.competence", value: election_ballot_competence as Set<Role>,
            unstated: OpenTo(ElectionTeam),
            title: "thẩm quyền tổ chức phát phiếu khi bầu Tổ trưởng"
                / "who organises household ballots in an election",
            broken: "{o} không có thẩm quyền tổ chức phát phiếu khi bầu Tổ trưởng; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to organise household ballots in an election; the competent body is: {r}",
        }
        /// Who organises household ballots where a head is to be relieved.
        ReliefBallotCompetence { id: "relief.ballots.competence", value: relief_ballot_competence as Set<Role>,
            unstated: OpenTo(FrontHead),
            title: "thẩm quyền tổ chức phát phiếu khi cho thôi làm Tổ trưởng"
                / "who organises household ballots on the relief of a head",
            broken: "{o} không có thẩm quyền tổ chức phát phiếu về việc cho thôi làm Tổ trưởng; thẩm quyền thuộc về: {r}"
                / "{o} is not competent to organise household ballots on the relief of a head; the competent body is: {r}",
        }
        /// How many sit in the team that hands out household ballots.
        BallotTeam { id: "meeting.ballots.team", value: ballot_team as Count,
            title: "số thành viên Tổ phát phiếu" / "members of the ballot team",
            broken: "Tổ phát phiếu có {o} người; quy định là {r} người"
                / "the ballot team has {o} members; the rule is {r}",
        }
        /// Who leads that team.
        BallotLeader { id: "meeting.ballots.leader", value: ballot_leader as Set<Role>,
            unstated: NotChecked,
            title: "Tổ trưởng Tổ phát phiếu" / "who leads the ballot team",
            broken: "Tổ phát phiếu do {o} làm Tổ trưởng; phải là đại diện {r}"
                / "the ballot team is led by {o}; it is led by a representative of {r}",
        }
        /// How soon the plan of household ballots is sent to the ward.
        BallotPlan { id: "meeting.ballots.plan", value: ballot_plan as Span,
            title: "thời hạn gửi kế hoạch phát phiếu" / "time to send the plan of household ballots",
            broken: "kế hoạch phát phiếu được gửi ngày {o}; chậm nhất ngày {r}"
                / "the plan of household ballots was sent on {o}; the last day was {r}",
        }
        /// How long before they are handed out household ballots are announced.
        BallotNotice { id: "meeting.ballots.notice", value: ballot_notice as Span,
            title: "thời gian công khai trước khi phát phiếu" / "notice before household ballots",
            broken: "việc phát phiếu chỉ được công khai trước {o}; phải trước ít nhất {r}"
                / "household ballots were announced {o} before; at least {r} were required",
        }
        /// To how many of the households a ballot is handed out.
        BallotsIssued { id: "meeting.ballots.issued", value: ballots_issued as Threshold, share_of: Households,
            title: "số hộ gia đình được phát phiếu" / "the households to which a ballot is handed out",
            broken: "phiếu được phát cho {o} trên {of} hộ gia đình ({p}); phải phát cho {n} hộ"
                / "ballots were handed out to {o} of the {of} households ({p}); they go to {n}",
        }
        /// How many households witness their count.
        BallotWitnesses { id: "meeting.ballots.witnesses", value: ballot_witnesses as Count,
            title: "số hộ chứng kiến kiểm phiếu lấy ý kiến"
                / "the witnesses of the count of household ballots",
            broken: "có {o} đại diện hộ gia đình chứng kiến kiểm phiếu lấy ý kiến; quy định là {r}"
                / "{o} households witnessed the count of household ballots; the rule is {r}",
        }
        /// Which matters can be voted on online.
        OnlineMatters { id: "meeting.online.matters", value: online_matters as Set<Matter>,
            unstated: StepOf(MeetingConvening),
            title: "những việc được biểu quyết trực tuyến" / "the matters voted on online",
            broken: "việc {o} không thuộc trường hợp biểu quyết trực tuyến; chỉ áp dụng đối với: {r}"
                / "{o}: not voted on online; only: {r}",
        }
        /// Whose consent an online vote needs.
        OnlineConsent { id: "meeting.online.consent", value: online_consent as Requirements,
            title: "sự thống nhất về việc biểu quyết trực tuyến" / "the consent to an online vote",
            broken: "việc biểu quyết trực tuyến chưa {r}: {o}" / "the online vote lacks the {r}: {o}",
        }
        /// How long before an online vote is prepared the ward and the ward Front are told.
        OnlineReport { id: "meeting.online.report", value: online_report as Span,
            title: "việc báo cáo trước khi biểu quyết trực tuyến" / "the report before an online vote",
            broken: "chưa báo cáo Ủy ban nhân dân, Mặt trận cấp xã trước khi biểu quyết trực tuyến"
                / "the People's Committee and the Front Committee of the commune were not told before the online vote",
        }
        /// How many sit in the online team.
        OnlineTeam { id: "meeting.online.team", value: online_team as Count,
            title: "số thành viên Tổ lấy ý kiến biểu quyết trực tuyến" / "members of the online team",
            broken: "Tổ lấy ý kiến biểu quyết trực tuyến có {o} người; quy định là {r} người"
                / "the online team has {o} members; the rule is {r}",
        }
        /// Who leads that team.
        OnlineLeader { id: "meeting.online.leader", value: online_leader as Set<Role>,
            unstated: NotChecked,
            title: "Tổ trưởng Tổ lấy ý kiến biểu quyết trực tuyến" / "who leads the online team",
            broken: "Tổ lấy ý kiến biểu quyết trực tuyến do {o} làm Tổ trưởng; phải là đại diện {r}"
                / "the online team is led by {o}; it is led by a representative of {r}",
        }
        /// How many choose that a matter be voted online.
        OnlineChoice { id: "meeting.online.choice", value: online_choice as Threshold, share_of: HouseholdRepresentatives | Households,
            title: "tỷ lệ chọn biểu quyết trực tuyến" / "share choosing an online vote",
            broken: "{o} trên tổng số {of} đại diện hộ gia đình ({p}) chọn biểu quyết trực tuyến; phải có ít nhất {n}"
                / "{o} of all {of} household representatives ({p}) chose an online vote; at least {n} were needed",
        }
        /// From how many households a group may meet by clusters.
        ClusterFrom { id: "meeting.cluster_from", value: cluster_from as Count,
            unstated: StepOf(ClusterCompetence),
            title: "số hộ để họp theo cụm" / "households to meet by clusters",
            broken: "tổ có {o} hộ, sống tập trung; chỉ họp theo cụm khi có {r} hộ"
                / "the group has {o} households and lives close together; it meets by clusters with {r}",
        }
        /// Whether one of the two is enough to meet by clusters: many households, or living far apart.
        ClusterOneGround { id: "meeting.clusters.one_ground", value: cluster_one_ground as Permission,
            title: "việc họp theo cụm chỉ vì đông hộ hoặc chỉ vì ở không tập trung"
                / "meeting by clusters for size alone, or for distance alone",
            broken: "họp theo cụm chỉ vì đông hộ, hoặc chỉ vì dân cư ở không tập trung, là {r}"
                / "meeting by clusters for size alone, or for distance alone, is {r}",
        }
        /// How many households a cluster has.
        ClusterSize { id: "meeting.cluster_size", value: cluster_size as Count,
            title: "số hộ của một cụm" / "households of a cluster",
            broken: "một cụm có {o} hộ; quy định là {r} hộ" / "a cluster has {o} households; the rule is {r}",
        }
        /// Who decides the plan to meet by clusters.
        ClusterCompetence { id: "meeting.clusters.competence", value: cluster_competence as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "thẩm quyền quyết định phương án họp theo cụm"
                / "who decides the plan of cluster meetings",
            broken: "{o} không quyết định được phương án họp theo cụm; thẩm quyền thuộc về: {r}"
                / "{o} cannot decide the plan of cluster meetings; competent: {r}",
        }
        /// Whose consent that plan needs.
        ClusterConsent { id: "meeting.clusters.consent", value: cluster_consent as Requirements,
            title: "sự thống nhất về phương án họp theo cụm" / "the consent to the plan of cluster meetings",
            broken: "phương án họp theo cụm chưa {r}: {o}"
                / "the plan of cluster meetings lacks the {r}: {o}",
        }
        /// Who chairs the meeting of a cluster.
        ClusterChair { id: "meeting.clusters.chair", value: cluster_chair as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead | FrontHead | FrontCommittee | ElectionTeam | Resident),
            title: "người chủ trì cuộc họp của cụm" / "who chairs the meeting of a cluster",
            broken: "{o} không chủ trì được cuộc họp của cụm; chỉ áp dụng đối với: {r}"
                / "{o} cannot chair the meeting of a cluster; only: {r}",
        }
        /// Whether a resident of elsewhere may chair it.
        ClusterOutsider { id: "meeting.clusters.outsider", value: cluster_outsider as Permission,
            title: "việc người không cư trú tại cụm chủ trì cuộc họp của cụm"
                / "a resident of elsewhere chairing the meeting of a cluster",
            broken: "giao công dân không cư trú tại cụm chủ trì cuộc họp của cụm là {r}"
                / "giving the chair of a cluster to a resident of elsewhere is {r}",
        }
        /// What the written decision must contain.
        DecisionContents { id: "meeting.decision.contents", value: decision_contents as Set<Content>,
            title: "nội dung chủ yếu của quyết định" / "what the written decision contains",
            broken: "văn bản quyết định thiếu: {o}" / "the written decision lacks: {o}",
        }
        /// How many household representatives sign it.
        DecisionSignatures { id: "meeting.decision.signatures", value: decision_signatures as Count,
            title: "số đại diện hộ gia đình ký quyết định" / "the households that sign the decision",
            broken: "quyết định có chữ ký của {o} đại diện hộ gia đình; quy định là {r}"
                / "the decision is signed by {o} household representatives; the rule is {r}",
        }
        /// Whose consent the form of the text needs.
        DecisionFormConsent { id: "meeting.decision.form.consent", value: decision_form_consent as Requirements,
            title: "sự thống nhất về hình thức văn bản" / "the consent to the form of the text",
            broken: "việc chọn hình thức văn bản chưa {r}: {o}" / "the form of the text lacks the {r}: {o}",
        }
        /// Which matters take effect when passed, without recognition.
        EffectOnAdoption { id: "meeting.effect.on_adoption", value: effect_on_adoption as Set<Matter>,
            unstated: OpenTo(WardCommittee | WardChair),
            title: "những việc có hiệu lực khi được thông qua" / "the matters that take effect when passed",
            broken: "quyết định về {o} có hiệu lực từ khi được thông qua, không phải công nhận"
                / "a decision on {o} takes effect when passed and is not recognised",
        }
        /// Who decides when a commune-wide decision takes effect.
        EffectCommune { id: "meeting.effect.commune", value: effect_commune as Set<Role>,
            unstated: OpenTo(WardCommittee),
            title: "thẩm quyền quyết định thời điểm có hiệu lực trong phạm vi cấp xã"
                / "who decides when a commune-wide decision takes effect",
            broken: "{o} không quyết định được thời điểm có hiệu lực; thẩm quyền thuộc về: {r}"
                / "{o} cannot decide when it takes effect; competent: {r}",
        }
        /// Who recognises the covenant.
        ConventionsRecognition { id: "meeting.recognition.conventions", value: conventions_recognition as Set<Role>,
            unstated: OpenTo(WardCommittee | WardChair | DistrictCommittee),
            title: "thẩm quyền công nhận hương ước, quy ước" / "who recognises the conventions",
            broken: "{o} không công nhận được hương ước, quy ước; thẩm quyền thuộc về: {r}"
                / "{o} cannot recognise the conventions; competent: {r}",
        }
        /// Who recognises the members of the boards.
        BoardsRecognition { id: "meeting.recognition.boards", value: boards_recognition as Set<Role>,
            unstated: OpenTo(WardFront),
            title: "thẩm quyền công nhận thành viên các Ban" / "who recognises the members of the boards",
            broken: "{o} không công nhận được thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng; thẩm quyền thuộc về: {r}"
                / "{o} cannot recognise the members of the boards; competent: {r}",
        }
        /// How soon after receipt a decision is recognised or answered.
        DecisionRecognitionWithin { id: "meeting.recognition.within", value: decision_recognition_within as Span,
            title: "thời hạn công nhận quyết định của cộng đồng dân cư" / "how soon a decision is recognised",
            broken: "cơ quan có thẩm quyền trả lời về quyết định ngày {o}; chậm nhất ngày {r}"
                / "the decision was answered on {o}; the last day was {r}",
        }
        /// Whether the ward may ask for a change where the content is unlawful.
        ChangeOfContent { id: "meeting.change_of_content", value: change_of_content as Permission,
            title: "việc đề nghị sửa đổi quyết định có nội dung trái pháp luật"
                / "asking for a change of unlawful content",
            broken: "đề nghị sửa đổi quyết định có nội dung trái pháp luật là {r}; quyết định đó bị bãi bỏ"
                / "asking for a change of unlawful content is {r}; such a decision is annulled",
        }
        /// Whether the ward may have the content of a covenant changed.
        ConventionsChange { id: "meeting.conventions.change", value: conventions_change as Permission,
            title: "việc đề nghị sửa đổi nội dung hương ước, quy ước" / "asking for a change of conventions",
            broken: "đề nghị sửa đổi nội dung hương ước, quy ước là {r}" / "asking for a change of conventions is {r}",
        }
        /// Who convenes and chairs the yearly conference.
        ConferenceCompetence { id: "conference.competence", value: conference_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền triệu tập, chủ trì hội nghị định kỳ" / "who convenes the conference",
            broken: "{o} không triệu tập, chủ trì được hội nghị định kỳ; thẩm quyền thuộc về: {r}"
                / "{o} cannot convene the conference; competent: {r}",
        }
        /// Who reports on the conference in writing.
        ConferenceReportCompetence { id: "conference.report.competence", value: conference_report_competence as Set<Role>,
            unstated: OpenTo(Head | ProvisionalHead),
            title: "thẩm quyền báo cáo bằng văn bản kết quả hội nghị định kỳ"
                / "who reports on the conference in writing",
            broken: "{o} không báo cáo kết quả hội nghị định kỳ; thẩm quyền thuộc về: {r}"
                / "{o} does not report on the conference; competent: {r}",
        }
        /// Whose consent the plan of the conference needs.
        ConferenceConsent { id: "conference.consent", value: conference_consent as Requirements,
            title: "sự thống nhất về kế hoạch hội nghị định kỳ" / "the consent to the plan of the conference",
            broken: "kế hoạch hội nghị định kỳ chưa {r}: {o}"
                / "the plan of the conference lacks the {r}: {o}",
        }
        /// The consent of the inspection board to it.
        ConferenceBoardConsent { id: "conference.consent.inspection_board", value: conference_board_consent as Requirements,
            title: "sự thống nhất của Ban Thanh tra nhân dân về kế hoạch hội nghị"
                / "the consent of the inspection board to the plan",
            broken: "kế hoạch hội nghị định kỳ chưa báo cáo Ban Thanh tra nhân dân và chưa {r}: {o}"
                / "the plan of the conference put to the inspection board lacks the {r}: {o}",
        }
        /// How long before the yearly conference it is notified.
        ConferenceNotice { id: "conference.notice", value: conference_notice as Span,
            title: "thời gian thông báo hội nghị định kỳ" / "notice of the yearly conference",
            broken: "hội nghị chỉ được thông báo đến hộ gia đình trước {o}; phải trước ít nhất {r}"
                / "the households were notified {o} before the conference; at least {r} were required",
        }
        /// Which reports are heard at the conference.
        ConferenceReports { id: "conference.reports", value: conference_reports as Set<Report>,
            title: "các báo cáo tại hội nghị định kỳ" / "the reports heard at the conference",
            broken: "hội nghị chưa nghe: {o}" / "the conference did not hear: {o}",
        }
        /// How often the head reports to the residents in conference.
        ReportEvery { id: "conference.report_every", value: report_every as Span,
            title: "định kỳ hội nghị, báo cáo của Tổ trưởng" / "how often the head reports",
            broken: "hội nghị được tổ chức ngày {o}; chậm nhất ngày {r}"
                / "the conference was held on {o}; the last day was {r}",
        }
    }
    reference {
        /// Whether a complaint against a result suspends its recognition. No text read says so.
        ComplaintSuspends { id: "recognition.complaint_suspends", value: complaint_suspends as Permission,
            title: "kiến nghị, khiếu nại về kết quả có làm tạm dừng việc công nhận hay không"
                / "whether a complaint against the result suspends its recognition",
        }
        /// Whether what a text gives to the head is done under a delegation.
        DelegatedAct { id: "delegation.act", value: delegated_act as Permission,
            title: "làm theo ủy quyền việc mà văn bản giao cho Tổ trưởng"
                / "doing under a delegation what a text gives to the head",
        }
        /// Copies of the count minutes.
        MinutesCopies { id: "election.minutes.copies", value: minutes_copies as Count,
            title: "số bản biên bản kiểm phiếu" / "copies of the count minutes",
        }
        /// Which ballots are invalid.
        BallotValidity { id: "ballots.validity", value: ballot_validity as Set<InvalidBallot>,
            title: "phiếu không hợp lệ" / "which ballots are invalid",
        }
        /// How soon a head is elected where there is none: after a term, in a new group, after a vote
        /// that came to nothing.
        ElectionInVacancy { id: "office.election_in_vacancy", value: election_in_vacancy as Span,
            title: "thời hạn bầu Tổ trưởng khi tổ không có Tổ trưởng"
                / "how soon a head is elected where there is none",
        }
        /// Who shortens or extends a term by more than the commune's committee may, on its report.
        TermChangeBeyond { id: "office.term_change.beyond", value: term_change_beyond as Set<Role>,
            title: "thẩm quyền rút ngắn, kéo dài nhiệm kỳ vượt mức" / "who changes a term by more than that",
        }
        /// From when the elected head is in office.
        OfficeFrom { id: "office.from", value: office_from as HeadActs,
            title: "bắt đầu giữ chức" / "start of the office",
        }
        /// The fewest households of a new group.
        SizeMinimum { id: "group.size_minimum", value: size_minimum as Sizes,
            title: "quy mô tối thiểu khi thành lập" / "fewest households of a new group",
        }
        /// Below how many households a group must be merged.
        MergeBelow { id: "group.merge_below", value: merge_below as Households,
            title: "quy mô phải sáp nhập" / "households below which a group is merged",
        }
        /// How long opinions are taken.
        ReorganisationOpinions { id: "reorganisation.opinions", value: reorganisation_opinions as Span,
            title: "thời gian lấy ý kiến" / "time opinions are taken",
        }
        /// How soon the commune completes the file.
        DossierCommune { id: "reorganisation.dossier.commune", value: dossier_commune as Span,
            title: "thời hạn của cấp xã" / "time of the commune",
        }
        /// How soon the district passes it on.
        DossierDistrict { id: "reorganisation.dossier.district", value: dossier_district as Span,
            title: "thời hạn của cấp huyện" / "time of the district",
        }
        /// How soon the provincial department appraises it, or the whole takes.
        DossierProvince { id: "reorganisation.dossier.province", value: dossier_province as Span,
            title: "thời hạn của cấp tỉnh" / "time of the province",
        }
        /// How much of the term must be left for a by-election to the inspection board.
        InspectionByElection { id: "inspection.by_election", value: inspection_by_election as Span,
            title: "thời gian còn lại để bầu bổ sung Ban Thanh tra nhân dân"
                / "time left for a by-election to the inspection board",
        }
        /// Who decides on groups in a special zone without a level of local government.
        ReorganisationSpecialZone { id: "reorganisation.competence.special_zone", value: reorganisation_special_zone as Set<Role>,
            title: "thẩm quyền ở đặc khu không tổ chức cấp chính quyền địa phương"
                / "who decides in a special zone without a level of local government",
        }
        /// Who sets up the team that drafts the covenant.
        ConventionsDrafting { id: "meeting.conventions.drafting", value: conventions_drafting as Set<Role>,
            title: "thẩm quyền thành lập Tổ soạn thảo hương ước, quy ước"
                / "who sets up the team that drafts the village and community conventions",
        }
        /// How soon a covenant is suspended whose content or procedure is at fault.
        ConventionsSuspension { id: "meeting.conventions.suspension", value: conventions_suspension as Span,
            title: "thời hạn tạm ngừng thực hiện hương ước, quy ước" / "how soon conventions is suspended",
        }
        /// How soon a covenant is annulled.
        ConventionsAnnulment { id: "meeting.conventions.annulment", value: conventions_annulment as Span,
            title: "thời hạn bãi bỏ hương ước, quy ước" / "how soon conventions is annulled",
        }
        /// How soon the recognised covenant reaches the head and the commune Front.
        ConventionsSent { id: "meeting.conventions.sent", value: conventions_sent as Span,
            title: "thời hạn gửi hương ước, quy ước đã được công nhận"
                / "how soon the recognised conventions are sent",
        }
        /// How often the covenant is reviewed.
        ConventionsReview { id: "meeting.conventions.review", value: conventions_review as Span,
            title: "định kỳ rà soát hương ước, quy ước" / "how often the village and community conventions is reviewed",
        }
        /// How many members the inspection board has at least.
        InspectionMembers { id: "inspection.members", value: inspection_members as Count,
            title: "số thành viên Ban Thanh tra nhân dân" / "the members of the inspection board",
        }
        /// Which posts of a group are part-time work paid from the fund.
        PartTimePosts { id: "allowance.posts", value: part_time_posts as Set<Role>,
            title: "chức danh người hoạt động không chuyên trách" / "the part-time posts of a group",
        }
        /// How many part-time workers a group has.
        PartTimeNumber { id: "allowance.persons", value: part_time_number as Count,
            title: "số người hoạt động không chuyên trách" / "the number of part-time workers",
        }
        /// The allowance fund of a group.
        AllowanceFund { id: "allowance.fund", value: allowance_fund as AllowanceFund,
            title: "quỹ phụ cấp khoán" / "lump allowance fund",
        }
    }
    record {
        // The act and its place in the record.
        /// The regulation of this pin, date or place is not in the rulebook.
        UnknownRegulation { id: "record.unknown_regulation",
            title: "có bộ quy định áp dụng" / "a regulation for the place and day",
            broken: "bộ quy tắc không có quy định cho nơi và ngày {o}"
                / "the rulebook has no regulation for this place on {o}",
        }
        /// The calendar by which an act was judged is not in the rulebook.
        UnknownCalendar { id: "record.unknown_calendar",
            title: "có lịch ngày làm việc đã dùng" / "the calendar by which the act was judged",
            broken: "bộ quy tắc không có lịch ngày làm việc đã dùng khi xét việc ngày {o}"
                / "the rulebook does not have the calendar by which the act of {o} was judged",
        }
        /// No text read provides for this.
        NotProvidedFor { id: "record.not_provided_for",
            title: "việc chưa có văn bản nào quy định" / "an act that no instrument consulted provides for",
            broken: "văn bản đã đọc không quy định việc này: {o}" / "no instrument consulted provides for this: {o}",
        }
        /// The cited legal basis is not known.
        BasisUnknown { id: "basis.unknown", cites: InForce(CallCompetence),
            broken: "không có văn bản nào mang số hiệu được viện dẫn"
                / "no instrument of the cited number is known",
        }
        /// The cited legal basis was issued after the act.
        BasisNotYetIssued { id: "basis.not_yet_issued", cites: InForce(CallCompetence),
            title: "văn bản viện dẫn ban hành trước việc này" / "the cited instrument was issued before the act",
            broken: "văn bản viện dẫn ban hành ngày {r}, sau ngày {o} của việc này"
                / "the cited instrument was issued on {r}, after this act of {o}",
        }
        /// The cited legal basis was not in force.
        BasisNotInForce { id: "basis.not_in_force", cites: InForce(CallCompetence),
            title: "văn bản viện dẫn còn hiệu lực" / "the cited instrument is in force",
            broken: "văn bản viện dẫn không có hiệu lực vào ngày {o}"
                / "the cited instrument was not in force on {o}",
        }
        /// The group is not registered.
        GroupUnknown { id: "record.group_unknown",
            broken: "thôn, tổ dân phố chưa được ghi nhận" / "the group is not registered",
        }
        /// The group is registered already.
        GroupExists { id: "record.group_exists",
            broken: "thôn, tổ dân phố đã được ghi nhận" / "the group is registered already",
        }
        /// A group is registered on a day before its ward was there.
        WardNotYet { id: "record.ward_not_yet",
            title: "đơn vị hành chính cấp xã có vào ngày ghi" / "a commune-level unit that is there on the day",
            broken: "đơn vị hành chính cấp xã chỉ có từ ngày {r}; việc ghi vào sổ ngày {o}"
                / "the commune-level unit is there from {r} only; the group is registered on {o}",
        }
        /// A group is registered in a province that was not there on the day.
        NoSuchProvince { id: "record.no_such_province",
            title: "tỉnh, thành phố có vào ngày ghi" / "a province that is there on the day",
            broken: "ngày {o} không có tỉnh, thành phố mang mã này (63 tỉnh, thành phố; từ ngày 01/7/2025 là 34)"
                / "on {o} no province has this code (63 provinces; 34 from 1 July 2025)",
        }
        /// A group without any household.
        NoHouseholds { id: "record.no_households",
            title: "số hộ gia đình của thôn, tổ dân phố" / "the households of the group",
            broken: "thôn, tổ dân phố không có hộ gia đình nào" / "the group has no household",
        }
        /// The group has that name or belongs to that unit already.
        SamePlace { id: "record.same_place",
            broken: "thôn, tổ dân phố đã mang tên này hoặc đã thuộc đơn vị hành chính này"
                / "the group has this name, or belongs to this unit, already",
        }
        /// The position of a group is stated after another act than those of its register.
        PositionAfterActs { id: "record.position_after_acts",
            title: "bản nêu hiện trạng ghi trước mọi việc khác" / "a statement of the position before every other act",
            broken: "đã có việc khác được ghi sau khi ghi vào sổ; bản nêu hiện trạng ghi trước mọi việc, và được đính chính thay vì ghi lại"
                / "acts were recorded since the group was entered; the position is stated before all of them, and corrected rather than stated again",
        }
        /// The office is said to be vacant while somebody is said to lead.
        VacantAndLed { id: "record.vacant_and_led",
            title: "khuyết Tổ trưởng (Trưởng thôn) khi không có ai giữ chức" / "a vacancy where nobody leads",
            broken: "bản nêu hiện trạng ghi khuyết Tổ trưởng (Trưởng thôn) từ ngày {o}, nhưng cũng ghi có người giữ chức từ ngày đó"
                / "the statement says that the office of head is vacant since {o}, and that somebody leads on or after that day",
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
            title: "việc không thuộc ngày sau hôm nay" / "an act of no day after today",
            broken: "việc ghi ngày {o}, sau ngày hôm nay ({r})" / "the act is of {o}, after today ({r})",
        }
        /// The kind of the group is not stated, and its local term does not tell it.
        KindNotStated { id: "record.kind_not_stated",
            broken: "chưa nêu là thôn hay tổ dân phố; tên gọi địa phương này chưa có văn bản nào xếp loại"
                / "whether it is a thôn or a tổ dân phố is not stated, and no instrument sorts this local term",
        }
        /// The act is dated before what it rests on.
        TooEarly { id: "record.too_early",
            title: "không sớm hơn việc làm căn cứ" / "not before what the act rests on",
            broken: "ngày {o} sớm hơn ngày {r} của việc làm căn cứ cho nó"
                / "{o} is before {r}, the day of what it rests on",
        }
        /// The act is dated after what should follow it.
        TooLate { id: "record.too_late",
            title: "không muộn hơn ngày của việc này" / "not after the day of the act",
            broken: "ngày {r} phải từ ngày của việc này, {o}, trở đi"
                / "{r} must not be before {o}, the day of this act",
        }
        /// The post is held by another.
        NotTheHolder { id: "record.not_the_holder",
            title: "người giữ chức vụ" / "the holder of the post",
            broken: "người này không giữ chức vụ {o} vào ngày đó" / "this person is not {o} on that day",
        }
        /// The act is lawful, so it is to be recorded as itself.
        NotUnlawful { id: "record.not_unlawful",
            broken: "việc này hợp pháp, phải ghi nhận như bình thường"
                / "this act is lawful and is to be recorded as itself",
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
                / "a person is on the list of candidates twice",
        }
        /// A person sits in the team twice.
        MemberTwice { id: "election.member_twice",
            broken: "một người có tên hai lần trong Tổ bầu cử" / "a person is in the election team twice",
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
                / "the votes are not those of the candidates",
        }
        /// More came than are on the voter list.
        PresentAboveEligible { id: "minutes.present_above_eligible",
            title: "số người dự họp nhiều hơn danh sách" / "more present than are on the voter list",
            broken: "{o} người dự họp, nhiều hơn {r} người trong danh sách"
                / "{o} came, more than the {r} on the voter list",
        }
        /// More ballots out than people present.
        IssuedAbovePresent { id: "minutes.issued_above_present",
            title: "phiếu phát ra so với số người dự họp" / "ballots issued and those present",
            broken: "phát ra {o} phiếu, nhiều hơn {r} người dự họp"
                / "{o} ballots were issued, more than the {r} present",
        }
        /// More ballots back than out.
        ReturnedAboveIssued { id: "minutes.returned_above_issued",
            title: "phiếu thu vào so với phiếu phát ra" / "ballots returned and issued",
            broken: "thu vào {o} phiếu, nhiều hơn {r} phiếu phát ra"
                / "{o} ballots came back, more than the {r} issued",
        }
        /// Valid and invalid ballots are not those that came back.
        BallotsUnbalanced { id: "minutes.ballots_unbalanced",
            title: "phiếu hợp lệ và không hợp lệ so với phiếu thu vào" / "valid and invalid ballots and those returned",
            broken: "phiếu hợp lệ và không hợp lệ cộng lại là {o}, phiếu thu vào là {r}"
                / "valid and invalid ballots are {o}, ballots returned {r}",
        }
        /// The invalid ballots by kind are not as many as all of them.
        InvalidByKind { id: "minutes.invalid_by_kind",
            title: "phiếu không hợp lệ theo từng loại so với tổng số" / "invalid ballots by kind and all of them",
            broken: "phiếu không hợp lệ theo từng loại cộng lại là {o}, tổng số phiếu không hợp lệ là {r}"
                / "the invalid ballots by kind are {o}, all invalid ballots {r}",
        }
        /// More votes than ballots or hands.
        VotesAboveBallots { id: "minutes.votes_above_ballots",
            title: "số phiếu bầu so với phiếu hợp lệ" / "votes and valid ballots",
            broken: "những người ứng cử được tổng cộng {o} phiếu, nhiều hơn {r} phiếu hợp lệ (mỗi phiếu bầu một người)"
                / "{o} votes were counted, more than the {r} valid ballots (one choice each)",
        }
        /// The minutes declare what the count does not support.
        DeclaredOtherwise { id: "minutes.declared_otherwise",
            title: "kết quả tuyên bố khác với kết quả kiểm phiếu"
                / "a declared result that the count does not support",
            broken: "biên bản tuyên bố kết quả khác với kết quả kiểm phiếu"
                / "the minutes declare a result that the count does not support",
        }
        /// Fewer came than votes are needed to win, whether a quorum is stated or not.
        TooFewToElect { id: "election.too_few_to_elect", cites: Of(ElectionMajority),
            title: "đủ người dự họp để có người trúng cử" / "enough came for somebody to be elected",
            broken: "chỉ {o} trên {of} người trong danh sách dự họp ({p}), ít hơn {n} phiếu cần để trúng cử"
                / "only {o} of the {of} on the voter list came ({p}), fewer than the {n} votes needed to win",
        }
        /// Household ballots are open only when those who came could not have reached the share.
        BallotsNotPlanned { id: "election.ballots_not_planned",
            broken: "chỉ phát phiếu lấy ý kiến hộ gia đình, một lần, khi số người dự họp không đủ để đạt tỷ lệ cần thiết"
                / "household ballots are handed out, once, only when those who came could not have reached the share",
        }
        /// A meeting was counted as household ballots, or the other way round.
        OtherForm { id: "election.other_form",
            broken: "không phải hình thức đang được tiến hành (cuộc họp hoặc phát phiếu)"
                / "it is not of the form under way: a meeting, or household ballots",
        }
        /// It was held on another day than decided or notified.
        OtherDay { id: "record.other_day",
            title: "tổ chức vào ngày khác" / "a vote on another day than decided",
            broken: "tổ chức ngày {o}, không phải ngày {r} đã quyết định hoặc thông báo"
                / "it was held on {o}, not on {r} as decided or notified",
        }
        /// An entry is on the voter list twice.
        EntryTwice { id: "voter_list.entry_twice",
            broken: "danh sách ghi một hộ hoặc một người hai lần"
                / "a household or a person is on the voter list twice",
        }
        /// More are taken off a voter list than are on it.
        CorrectionAboveVoterList { id: "voter_list.correction_above",
            title: "số người đính chính bớt khỏi danh sách" / "how many a correction takes off the voter list",
            broken: "đính chính bớt {o} người, nhiều hơn {r} người trong danh sách"
                / "the correction takes {o} off, more than the {r} on the voter list",
        }
        /// More are long absent than are on the voter list.
        AbsentAboveVoterList { id: "voter_list.absent_above_entries",
            title: "số vắng mặt lâu ngày so với danh sách" / "those long absent and the voter list",
            broken: "{o} hộ hoặc người vắng mặt lâu ngày, nhiều hơn {r} trong danh sách"
                / "{o} are long absent, more than the {r} on the voter list",
        }
        /// The voter list, or the whole that minutes count on, is not as long as the group has households.
        VoterListNotHouseholds { id: "voter_list.not_households",
            title: "danh sách không khớp số hộ" / "a voter list that is not the households of the group",
            broken: "danh sách, biên bản tính trên {o} hộ gia đình, trong khi thôn, tổ dân phố có {r} hộ"
                / "{o} households are counted on, while the group has {r} households",
        }
        /// The minutes do not count on the voter list that was settled.
        VoterListOtherwise { id: "voter_list.otherwise",
            title: "biên bản không theo danh sách đã chốt" / "minutes on another voter list than settled",
            broken: "biên bản tính trên danh sách {o} người, không phải danh sách {r} người đã chốt"
                / "the minutes count on a voter list of {o}, not on the {r} that was settled",
        }
        /// Without those who are long absent the result would be another.
        AbsentDecide { id: "voter_list.absent_decide",
            title: "kết quả tùy thuộc việc tính người vắng mặt lâu ngày"
                / "a result that hangs on those who are long absent",
            broken: "danh sách có {r} người; nếu không tính người vắng mặt lâu ngày thì còn {o} và kết quả thay đổi"
                / "the voter list is {r}; without those who are long absent it is {o}, and the result would be another",
        }
        /// The corrected voter list changes the result.
        VoterListChangesResult { id: "election.voter_list_changes_result",
            title: "danh sách đính chính làm thay đổi kết quả" / "a corrected voter list that changes the result",
            broken: "danh sách đúng là {o} người, không phải {r}; kết quả thay đổi"
                / "the voter list is {o}, not {r}, and that changes the result",
        }
        /// The years on the decision are not those of the term it gives.
        TermLabel { id: "office.term_label",
            title: "tên nhiệm kỳ theo năm không khớp" / "years that do not fit the term",
            broken: "tên nhiệm kỳ theo năm không khớp: nhiệm kỳ chạy từ {o} đến hết {r}"
                / "the years that name the term do not fit: it runs from {o} to {r}",
        }
        /// The result was reported already.
        AlreadySent { id: "election.already_sent",
            broken: "đã gửi Ủy ban nhân dân rồi" / "it has been sent to the People's Committee already",
        }
        /// The ward has not received the result.
        NotReceived { id: "recognition.not_received",
            broken: "Ủy ban nhân dân chưa nhận được kết quả" / "the People's Committee has not received it",
        }
        /// The ward has received it already.
        AlreadyReceived { id: "recognition.already_received",
            broken: "Ủy ban nhân dân đã nhận trước đó" / "the People's Committee has received it already",
        }
        /// Nobody was elected.
        NobodyElected { id: "recognition.nobody_elected",
            broken: "không có người trúng cử để công nhận" / "nobody was elected who could be recognised",
        }
        /// An answer or an annulment gives no reason.
        NoReasons { id: "recognition.no_reasons",
            broken: "văn bản trả lời hoặc bãi bỏ chưa nêu lý do" / "the answer or annulment gives no reason",
        }
        /// Recognition does not name an irregularity.
        NotAcknowledged { id: "recognition.not_acknowledged", cites: Named,
            title: "ghi nhận thiếu sót khi công nhận" / "irregularities acknowledged in the recognition",
            broken: "quyết định công nhận chưa ghi nhận thiếu sót: {o}"
                / "the recognition does not acknowledge the irregularity: {o}",
        }
        /// Minutes that cannot be are left by annulment or a re-run only.
        InconsistentStands { id: "election.inconsistent_stands",
            broken: "biên bản không thể đúng; chỉ có thể bãi bỏ hoặc bầu lại"
                / "the minutes cannot be true; only annulment or a re-run leads on",
        }
        /// The regulation sets no single term.
        TermNotStated { id: "office.term_not_stated",
            broken: "quy định không ấn định một nhiệm kỳ duy nhất; quyết định công nhận phải ghi rõ"
                / "the regulation sets no single term; the recognition must state it",
        }
        // Deputy.
        /// A choice is under way.
        SelectionOpen { id: "deputy.open",
            broken: "đang có một việc lựa chọn cấp phó hoặc người tham gia hoạt động chưa kết thúc"
                / "a selection is under way",
        }
        /// No choice is under way.
        NoSelection { id: "deputy.none",
            broken: "không có việc lựa chọn cấp phó, người tham gia hoạt động nào đang tiến hành"
                / "no selection is under way",
        }
        /// The head cannot be the deputy.
        HeadAsDeputy { id: "deputy.head_as_deputy",
            broken: "Tổ trưởng không thể tự làm cấp phó hoặc người tham gia hoạt động của mình"
                / "the head cannot be the head's own deputy or participant",
        }
        /// The person is deputy already.
        DeputyAlready { id: "deputy.already",
            broken: "người này đang giữ chức danh đó" / "this person holds that post already",
        }
        /// The calendar of tenures keeps no more deputies.
        DeputiesFull { id: "deputy.full",
            title: "số cấp phó, người tham gia hoạt động phần mềm ghi nhận cùng lúc"
                / "how many deputies and participants this software keeps at a time",
            broken: "sẽ có {o} cấp phó, người tham gia hoạt động; phần mềm ghi nhận nhiều nhất {r} người cùng lúc"
                / "there would be {o} deputies and participants; this software keeps at most {r} at a time",
        }
        /// Nobody agrees with themselves.
        ConsentToSelf { id: "consent.to_self",
            broken: "người cho ý kiến chính là người lựa chọn hoặc người được chọn; không ai tự thống nhất với mình"
                / "the one who consents is the one who chooses or is chosen; nobody agrees with themselves",
        }
        /// The choice has been made.
        AlreadyChosen { id: "deputy.already_chosen",
            broken: "việc lựa chọn đã xong" / "the choice has been made already",
        }
        /// The choice has not been made.
        NotChosen { id: "deputy.not_chosen",
            broken: "Tổ trưởng chưa lựa chọn" / "the head has not chosen yet",
        }
        /// The choice was proposed already.
        AlreadyProposed { id: "deputy.already_proposed",
            broken: "đã đề nghị Ủy ban nhân dân công nhận" / "it has been proposed to the People's Committee already",
        }
        /// It was not proposed to the ward.
        NotProposed { id: "deputy.not_proposed",
            broken: "chưa đề nghị Ủy ban nhân dân công nhận" / "it has not been proposed to the People's Committee",
        }
        /// The deputy would be in office before the head who chose.
        DeputyBeforeHead { id: "deputy.before_head",
            broken: "chưa thể công nhận từ ngày đó: Tổ trưởng lựa chọn người đó chưa giữ chức"
                / "nobody can be recognised from a day before the head who chose is in office",
        }
        /// The vote was put off, or a re-run was ordered, without a new day.
        NoDay { id: "election.no_day",
            broken: "chưa có ngày bầu; cuộc bầu đã hoãn hoặc cho bầu lại mà chưa định ngày"
                / "the vote has no day: it was put off, or a re-run was ordered, without one",
        }
        /// The vote has a day; another one is a postponement.
        DayIsSet { id: "election.day_is_set",
            broken: "đã có ngày bầu; đổi sang ngày khác là hoãn ngày bầu"
                / "the vote has a day; another one is set by postponing it",
        }
        /// Votes were cast on several days.
        SeveralDays { id: "minutes.several_days",
            title: "bỏ phiếu trong nhiều ngày" / "votes cast on several days",
            broken: "bỏ phiếu từ ngày {r} đến ngày {o}; văn bản đã đọc chỉ nói đến một cuộc họp"
                / "votes were cast from {r} to {o}; the instruments consulted know one meeting",
        }
        /// More witnessed a count than there were people or households.
        WitnessesAboveWhole { id: "minutes.witnesses_above_whole",
            title: "số người chứng kiến kiểm phiếu so với số người, số hộ" / "witnesses and those who could be",
            broken: "{o} người chứng kiến kiểm phiếu, nhiều hơn {r} người dự họp hoặc hộ gia đình"
                / "{o} witnessed the count, more than the {r} present or the households",
        }
        /// An office would begin on, or last to, the last day that can be written.
        NoEnd { id: "record.no_end",
            title: "thời gian giữ chức vụ có ngày kết thúc ghi được" / "a time in office whose end can be written",
            broken: "ngày {o} không thể là ngày đầu hoặc ngày cuối giữ chức vụ"
                / "no office begins on, or lasts to, {o}",
        }
        /// A head is elected, or begins, while the term of the head in office runs, on no ground.
        HeadInMidTerm { id: "election.head_in_mid_term", cites: Of(Term),
            title: "căn cứ bầu khi nhiệm kỳ của Tổ trưởng đương nhiệm chưa hết"
                / "a ground for electing a head while the term of the head in office runs",
            broken: "ngày {o} nhiệm kỳ của Tổ trưởng đương nhiệm chưa hết (đến hết ngày {r}), chưa có việc cho thôi làm và quyết định không nêu căn cứ khác"
                / "on {o} the term of the head in office runs (to the end of {r}); no relief is under way and the decision names no other ground",
        }
        // Delegation.
        /// A delegation is in force or still to begin.
        DelegationOpen { id: "delegation.open",
            broken: "đang có ủy quyền còn hiệu lực hoặc sắp có hiệu lực; phải thu hồi trước"
                / "a delegation is in force or still to begin; it is to be revoked first",
        }
        /// There is no delegation to be revoked, in force or still to begin; or none in force, to act
        /// under.
        NoDelegation { id: "delegation.none",
            broken: "không có ủy quyền nào còn hiệu lực để hành động theo hoặc thu hồi"
                / "there is no delegation to act under or to revoke",
        }
        /// The act is outside what was delegated.
        OutsideScope { id: "delegation.outside_scope",
            title: "phạm vi ủy quyền" / "what was delegated",
            broken: "việc này nằm ngoài phạm vi ủy quyền: {o}" / "this is outside what was delegated: {o}",
        }
        /// The delegation is for no day or for no power.
        EmptyDelegation { id: "delegation.empty",
            broken: "ủy quyền không có ngày hoặc không có việc nào"
                / "the delegation is for no day or for no power",
        }
        // Leaving office.
        /// There is no head to relieve.
        NoHead { id: "office.no_head",
            broken: "không có Tổ trưởng đương nhiệm" / "there is no head in office",
        }
        /// No leaving is under way.
        NoRelief { id: "relief.none",
            broken: "không có việc cho thôi làm nào đang tiến hành" / "no relief is under way",
        }
        /// The head whom it is about is head no more.
        HeadGone { id: "relief.head_gone",
            broken: "người được xem xét cho thôi làm không còn là Tổ trưởng"
                / "the head whom it is about is head no more",
        }
        /// The head would leave on a day on which the term is over, or the next head has begun.
        LeavesTooLate { id: "relief.leaves_too_late",
            title: "ngày thôi làm trong nhiệm kỳ" / "the first day out of office lies within the term",
            broken: "cho thôi làm từ ngày {o}, mà từ ngày {r} đã không còn là Tổ trưởng"
                / "would leave on {o}, and is head no more from {r}",
        }
        /// The letter or the proposal is there already.
        AlreadyOpened { id: "relief.already_opened",
            broken: "đã có đơn hoặc đề nghị này" / "this letter or proposal is there already",
        }
        /// A head in office leaves at their own wish, or is relieved, by the residents' decision.
        HeadLeavesByDecision { id: "office.head_leaves_by_decision", cites: Named,
            title: "người quyết định cho thôi làm Tổ trưởng đang giữ chức" / "who relieves a head in office",
            broken: "việc cho thôi làm Tổ trưởng đang giữ chức được quyết định tại cuộc họp của cộng đồng dân cư; cuộc họp không thống nhất được thì Ủy ban nhân dân quyết định"
                / "a head in office is relieved by the residents' meeting or, where it did not agree, by the People's Committee",
        }
        /// Nothing of this actor's is there to be taken back.
        NothingToWithdraw { id: "record.nothing_to_withdraw",
            title: "có đơn, đề nghị hoặc việc ứng cử để rút" / "a letter, proposal or candidacy to take back",
            broken: "không có đơn, đề nghị hoặc việc ứng cử nào của {o} để rút"
                / "there is no letter, proposal or candidacy of {o} to take back",
        }
        /// The proposal names no ground.
        NoGround { id: "relief.no_ground",
            broken: "đề nghị cho thôi làm không nêu căn cứ nào" / "the proposal names no ground",
        }
        /// More signed than there are.
        SignedAboveAll { id: "consent.signed_above_all",
            title: "số hộ đã ký so với tổng số hộ" / "households that signed and all households",
            broken: "{o} hộ đã ký, nhiều hơn tổng số {r} hộ" / "{o} households signed, more than all {r}",
        }
        /// A petition is measured by another number of households than the group has.
        PetitionNotHouseholds { id: "relief.petition_not_households",
            title: "kiến nghị không tính trên số hộ của thôn, tổ dân phố"
                / "a petition measured by another number than the households of the group",
            broken: "kiến nghị tính trên {o} hộ, trong khi thôn, tổ dân phố có {r} hộ"
                / "the petition is measured by {o} households, while the group has {r}",
        }
        /// The meeting was not convened.
        NotConvened { id: "relief.not_convened",
            broken: "cuộc họp cho thôi làm chưa được triệu tập"
                / "the meeting that relieves the head was not convened",
        }
        /// The meeting has decided.
        MeetingDecided { id: "relief.meeting_decided",
            broken: "cuộc họp cho thôi làm đã biểu quyết" / "the meeting has decided already",
        }
        /// No meeting was held.
        ReliefNotHeld { id: "relief.not_held",
            broken: "chưa tổ chức cuộc họp cho thôi làm" / "no meeting has been held yet",
        }
        /// More in favour than came.
        VotesAbovePresent { id: "minutes.votes_above_present",
            title: "số người đồng ý so với số người dự họp" / "those in favour and those present",
            broken: "{o} người đồng ý, nhiều hơn {r} người dự họp"
                / "{o} were in favour, more than the {r} present",
        }
        /// Fewer came than votes are needed to relieve the head, whether a quorum is stated or not.
        TooFewToRelieve { id: "relief.too_few", cites: Of(ReliefMajority),
            title: "đủ người dự họp để cho thôi làm" / "enough came to relieve the head",
            broken: "chỉ {o} trên {of} người trong danh sách dự họp ({p}), ít hơn {n} người cần để cho thôi làm"
                / "only {o} of the {of} on the voter list came ({p}), fewer than the {n} needed to relieve the head",
        }
        /// The meeting came to nothing and is to be held again.
        MeetingAgain { id: "minutes.meeting_again",
            broken: "biên bản không thể đúng hoặc không đủ người dự họp; phải họp lại"
                / "the minutes cannot be true or too few came; the meeting is to be held again",
        }
        /// The meeting agreed, so there is nothing else to decide.
        MeetingAgreed { id: "relief.meeting_agreed",
            broken: "cuộc họp đã thống nhất cho thôi làm; chỉ còn việc công nhận hoặc trả lời"
                / "the meeting agreed; what is left is to recognise it or to answer",
        }
        /// The meeting did not agree.
        MeetingNotAgreed { id: "relief.meeting_not_agreed",
            broken: "cuộc họp không thống nhất cho thôi làm; không có kết quả để công nhận"
                / "the meeting did not agree to relieve the head; there is nothing to recognise",
        }
        // A vacant office.
        /// A head is in office, so none is missing.
        HeadInOffice { id: "office.head_in_office",
            broken: "đang có Tổ trưởng; việc này chỉ làm khi khuyết Tổ trưởng"
                / "a head is in office; this is only for a vacancy",
        }
        /// The head was relieved already, from a day to come.
        HeadLeaves { id: "office.head_leaves",
            title: "nhiệm kỳ của người đã được cho thôi làm" / "the term of a head who was relieved",
            broken: "Tổ trưởng đã được cho thôi làm, không còn giữ chức từ ngày {o}; nhiệm kỳ không rút ngắn, kéo dài được nữa"
                / "the head was relieved already and is out of office from {o}; the term is not shortened or extended any more",
        }
        /// Somebody else is recognised as head for a day to come; that recognition is withdrawn first.
        HeadToCome { id: "office.head_to_come",
            title: "chưa có người được công nhận sẽ làm Tổ trưởng" / "nobody is already recognised as the next head",
            broken: "đã có người được công nhận làm Tổ trưởng từ ngày {o} và chưa nhận nhiệm vụ; trước khi công nhận người khác, phải ghi nhận người đó thôi không giữ chức"
                / "somebody is already recognised as head from {o} and has not begun; before another is recognised, that office is to be recorded as ended",
        }
        /// A term is changed after it ran out.
        TermOver { id: "office.term_change.over", cites: Of(TermChange),
            title: "việc kéo dài nhiệm kỳ đã hết" / "the extension of a term that ran out",
            broken: "nhiệm kỳ đã hết ngày {r}; quyết định kéo dài ban hành ngày {o}"
                / "the term ended on {r}; the decision to extend it is of {o}",
        }
        /// Nobody suspended this person from this office, or the suspension was lifted.
        NotSuspended { id: "office.not_suspended",
            broken: "người này không bị đình chỉ chức vụ này" / "this person is not suspended from this office",
        }
        /// Nothing is handed over, or a person hands over to the same person.
        EmptyHandover { id: "office.empty_handover",
            broken: "biên bản bàn giao không ghi gì, hoặc ghi một người bàn giao cho chính mình"
                / "the handover is of nothing, or from a person to the same person",
        }
        /// A term is changed beyond the limit without a report of the commune-level People's Committee.
        TermChangeUnreported { id: "office.term_change.unreported", cites: Of(TermChangeBeyond),
            title: "đổi nhiệm kỳ vượt mức khi Ủy ban nhân dân cấp xã chưa báo cáo"
                / "a change of the term beyond the limit without a report of the People's Committee",
            broken: "Ủy ban nhân dân cấp xã chưa báo cáo về việc rút ngắn, kéo dài nhiệm kỳ vượt mức"
                / "the People's Committee has not reported on a change of the term beyond the limit",
        }
        /// A term that may change by so much only was given no end.
        TermChangeOpen { id: "office.term_change.open", cites: Of(TermChange),
            title: "ngày kết thúc nhiệm kỳ kéo dài" / "the end of an extended term",
            broken: "nhiệm kỳ được kéo dài không có ngày kết thúc; chỉ được kéo dài đến hết ngày {o}"
                / "the term is extended without an end; it may be extended to {o} at most",
        }
        /// Whoever takes over does not lead the group.
        ReceiverNotLeading { id: "office.receiver_not_leading",
            broken: "người nhận bàn giao không phải là Tổ trưởng đang giữ chức hoặc Tổ trưởng lâm thời vào ngày đó"
                / "whoever takes over is neither head nor provisional head on that day",
        }
        // The residents' decisions.
        /// A matter of this id is on the table or decided already.
        MatterOpen { id: "meeting.open",
            broken: "việc mang mã này đã được đưa ra" / "a matter of this id is on the table already",
        }
        /// No such matter is on the table.
        NoMatter { id: "meeting.none",
            broken: "không có việc nào mang mã này đang được bàn hoặc còn hiệu lực"
                / "no matter of this id is on the table or in force",
        }
        /// The residents have passed it.
        MatterDecided { id: "meeting.decided",
            broken: "cộng đồng dân cư đã thông qua việc này" / "the residents have passed it already",
        }
        /// No meeting has been held on it.
        MeetingNotHeld { id: "meeting.not_held",
            broken: "chưa tổ chức cuộc họp nào về việc này" / "no meeting has been held on it",
        }
        /// The residents have not passed it.
        MatterNotDecided { id: "meeting.not_decided",
            broken: "cộng đồng dân cư chưa thông qua việc này" / "the residents have not passed it",
        }
        /// Whoever convenes drops a matter that another brought.
        DroppedByAnother { id: "meeting.dropped_by_another",
            title: "người thôi đưa ra không phải là người đã đưa ra" / "a matter dropped by somebody who did not bring it",
            broken: "việc này do {o} đưa ra; người thôi đưa ra là người khác"
                / "the matter was brought by {o} and dropped by somebody else",
        }
        /// The amended decision is not in force, or is about something else.
        NothingToAmend { id: "meeting.nothing_to_amend",
            broken: "quyết định được sửa đổi, thay thế không còn hiệu lực hoặc thuộc việc khác"
                / "the decision to be changed is not in force, or is about something else",
        }
        /// A plan of clusters has none.
        NoClusters { id: "clusters.none",
            broken: "phương án họp theo cụm không có cụm nào" / "the plan has no cluster",
        }
        /// The clusters of the plan are not all the households.
        ClustersNotHouseholds { id: "clusters.not_households",
            title: "các cụm không gồm đúng số hộ của thôn, tổ dân phố"
                / "clusters that are not all the households of the group",
            broken: "các cụm của phương án có {o} hộ gia đình, tổ dân phố, thôn có {r} hộ"
                / "the clusters of the plan have {o} households, the group has {r}",
        }
        /// The minutes are of more clusters, or fewer, than the plan.
        PartsNotPlanned { id: "minutes.parts_not_planned",
            title: "số cụm trong biên bản so với phương án" / "clusters in the minutes and in the plan",
            broken: "biên bản ghi {o} cụm, phương án có {r} cụm"
                / "clusters in the minutes: {o}, in the plan: {r}",
        }
        /// The clusters have more household representatives or voters, or fewer, than the whole.
        PartsEligible { id: "minutes.parts_eligible",
            title: "số người có quyền của các cụm so với tổng số" / "those who could vote in the clusters and in all",
            broken: "số người có quyền biểu quyết, bầu của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "those who could vote in the clusters add up to {o}, the whole is given as {r}",
        }
        /// The clusters had more present, or fewer, than the whole.
        PartsPresent { id: "minutes.parts_present",
            title: "số người dự họp của các cụm so với tổng số" / "those present in the clusters and in all",
            broken: "số người dự họp của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "those present in the clusters add up to {o}, the whole is given as {r}",
        }
        /// The clusters had more in favour, or fewer, than the whole.
        PartsInFavour { id: "minutes.parts_in_favour",
            title: "số người tán thành của các cụm so với tổng số" / "those in favour in the clusters and in all",
            broken: "số người tán thành của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "those in favour in the clusters add up to {o}, the whole is given as {r}",
        }
        /// The clusters had more against, or fewer, than the whole.
        PartsAgainst { id: "minutes.parts_against",
            title: "số người không tán thành của các cụm so với tổng số" / "those against in the clusters and in all",
            broken: "số người không tán thành của các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "those against in the clusters add up to {o}, the whole is given as {r}",
        }
        /// A candidate has more votes in the clusters, or fewer, than in the whole.
        PartsVotes { id: "minutes.parts_votes",
            title: "số phiếu của một người ứng cử ở các cụm so với tổng số"
                / "the votes of a candidate in the clusters and in all",
            broken: "số phiếu của một người ứng cử ở các cụm cộng lại là {o}, kết quả chung ghi {r}"
                / "the votes of a candidate in the clusters add up to {o}, the whole is given as {r}",
        }
        /// More chose the secretary than came.
        SecretaryAbovePresent { id: "minutes.secretary_above_present",
            title: "số người chọn thư ký so với số người dự họp" / "those who chose the secretary and those present",
            broken: "{o} người chọn thư ký, nhiều hơn {r} người dự họp"
                / "{o} chose the secretary, more than the {r} present",
        }
        /// More chose the form of voting than came.
        FormAbovePresent { id: "minutes.form_above_present",
            title: "số người chọn hình thức biểu quyết so với số người dự họp"
                / "those who chose the form of voting and those present",
            broken: "{o} người chọn hình thức biểu quyết, nhiều hơn {r} người dự họp"
                / "{o} chose the form of voting, more than the {r} present",
        }
        /// More chose the counting board than came.
        BoardAbovePresent { id: "minutes.board_above_present",
            title: "số người chọn Ban kiểm phiếu so với số người dự họp"
                / "those who chose the counting board and those present",
            broken: "{o} người chọn Ban kiểm phiếu, nhiều hơn {r} người dự họp"
                / "{o} chose the counting board, more than the {r} present",
        }
        /// Too few came to pass it, even if all had agreed.
        TooFewToPass { id: "meeting.too_few_to_pass", cites: Of(BallotsAfter),
            title: "đủ đại diện hộ gia đình dự họp để thông qua" / "enough came for the matter to pass",
            broken: "chỉ {o} trên {of} đại diện hộ gia đình dự họp ({p}), dù tất cả tán thành cũng không đạt {n}"
                / "only {o} of the {of} household representatives came ({p}); even all of them together were not the {n} needed",
        }
        /// More opinions than people, or ballots.
        OpinionsAboveBallots { id: "minutes.opinions_above_ballots",
            title: "số ý kiến so với số người hoặc phiếu hợp lệ" / "answers and the people or valid ballots",
            broken: "có {o} ý kiến tán thành và không tán thành, nhiều hơn {r} người hoặc phiếu hợp lệ"
                / "{o} answers for and against were counted, more than the {r} people or valid ballots",
        }
        /// More groups agreed than the commune has.
        GroupsAboveAll { id: "meeting.groups_above_all",
            title: "số thôn, tổ dân phố tán thành so với tổng số" / "groups that agreed and all groups",
            broken: "{o} thôn, tổ dân phố tán thành, nhiều hơn {r} thôn, tổ dân phố của xã, phường"
                / "{o} groups agreed, more than the {r} of the commune",
        }
        /// More household ballots than households.
        BallotsAboveHouseholds { id: "minutes.ballots_above_households",
            title: "phiếu lấy ý kiến so với số hộ" / "household ballots and households",
            broken: "phát ra {o} phiếu lấy ý kiến, nhiều hơn {r} hộ (mỗi hộ một phiếu)"
                / "{o} household ballots were issued, more than the {r} households (one each)",
        }
        /// No household ballots are planned, or not announced.
        NoBallots { id: "meeting.no_ballots",
            broken: "chưa có kế hoạch phát phiếu hoặc chưa công khai"
                / "household ballots are not planned, or not announced",
        }
        /// No online vote is prepared, or it was not chosen.
        NoOnlineVote { id: "meeting.no_online",
            broken: "chưa chuẩn bị hoặc chưa chọn biểu quyết trực tuyến"
                / "no online vote is prepared, or it was not chosen",
        }
        /// The decision has not been written.
        NotWritten { id: "meeting.not_written",
            broken: "quyết định chưa được lập thành văn bản" / "the decision has not been written",
        }
        /// The decision has been written.
        AlreadyWritten { id: "meeting.already_written",
            broken: "quyết định đã được lập thành văn bản" / "the decision has been written already",
        }
        /// From when it is in force is settled, perhaps from a day to come.
        InForceAlready { id: "meeting.in_force",
            broken: "quyết định đã có hiệu lực hoặc đã xác định ngày có hiệu lực"
                / "it is in force already, or from when it will be is settled",
        }
        /// A conference is being prepared.
        ConferenceOpen { id: "conference.open",
            broken: "đang chuẩn bị một hội nghị định kỳ" / "a conference is being prepared",
        }
        /// No conference is planned.
        NoConference { id: "conference.none",
            broken: "chưa có kế hoạch hội nghị định kỳ" / "no conference is planned",
        }
        /// The conference has not been held.
        ConferenceNotHeld { id: "conference.not_held",
            broken: "hội nghị định kỳ chưa được tổ chức" / "the conference has not been held",
        }
    }
} } }
pub(crate) use table;
