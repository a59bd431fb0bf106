//! What can be done in the choice of a deputy.

use crate::law::Opinion;
use crate::people::Candidate;
use crate::procedure::commands;
use crate::procedure::{Reasons, Recognise};

commands! {
    /// A command to a selection.
    #[doc = include_str!("../../../docs/wire/command.deputy.md")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Command {
        /// Dự kiến người: the head puts a person forward.
        Open(Candidate) = "dự kiến người" / "put a person forward",
        /// Ý kiến: the answer of the one who acts. The last answer before the choice counts.
        Consent(Opinion) = "cho ý kiến" / "answer the consultation",
        /// Lựa chọn.
        Choose = "lựa chọn" / "choose",
        /// Đề nghị công nhận.
        Propose = "đề nghị công nhận" / "propose to the People's Committee",
        /// Ủy ban nhân dân nhận được đề nghị.
        Receive = "nhận đề nghị" / "receive the proposal",
        /// Công nhận.
        Recognise(Recognise) = "công nhận cấp phó" / "recognise the deputy",
        /// Trả lời bằng văn bản, nêu rõ lý do không công nhận.
        DeclineRecognition(Reasons) = "trả lời, nêu lý do" / "answer with reasons",
        /// Thôi không lựa chọn người này nữa, so that another can be put forward.
        Abandon = "thôi lựa chọn" / "abandon the choice",
    }
}
