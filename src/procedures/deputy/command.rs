//! What can be done in the choice of a deputy or a participant.

use crate::law::Opinion;
use crate::people::Candidate;
use crate::procedure::commands;
use crate::procedure::{Reason, Recognise};
use crate::text::Set;

commands! {
    /// A command to a selection.
    #[doc = include_str!("../../../docs/wire/command.deputy.md")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Dự kiến cấp phó: the head puts a person forward as deputy.
        Open(Candidate) = "dự kiến nhân sự cấp phó" / "put a deputy forward",
        /// Dự kiến người tham gia hoạt động: the head puts a person forward as participant.
        OpenParticipant(Candidate) = "dự kiến nhân sự tham gia hoạt động" / "put an activity participant forward",
        /// Ý kiến: the answer of the one who acts. The last answer before the choice counts.
        Consent(Opinion) = "cho ý kiến" / "reply to the consultation",
        /// Lựa chọn. It gives no office: only a recognition does.
        Choose = "lựa chọn" / "choose",
        /// Đề nghị công nhận: propose recognition to the People's Committee.
        Propose = "đề nghị công nhận" / "propose recognition to the People's Committee",
        /// Ủy ban nhân dân nhận được đề nghị: receive the proposal.
        Receive = "nhận đề nghị" / "receive the proposal",
        /// Công nhận: recognise the person chosen.
        Recognise(Recognise) = "công nhận người được lựa chọn" / "recognise the person chosen",
        /// Trả lời bằng văn bản, nêu rõ lý do không công nhận: decline recognition with reasons.
        DeclineRecognition(Set<Reason>) = "trả lời bằng văn bản, nêu rõ lý do" / "decline recognition with reasons",
        /// Thôi không lựa chọn người này nữa, so that another can be put forward.
        Abandon = "không tiếp tục lựa chọn" / "abandon the choice",
    }
}
