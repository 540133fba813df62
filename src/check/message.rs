//! Texts in both languages of the program.

use std::borrow::Cow;

/// A text in both languages of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual {
    /// In Vietnamese.
    pub vi: &'static str,
    /// In English.
    pub en: &'static str,
}

/// Puts a text in both languages together.
pub(super) const fn both(vi: &'static str, en: &'static str) -> Bilingual {
    Bilingual { vi, en }
}

/// A sentence in both languages of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// In Vietnamese.
    pub vi: String,
    /// In English.
    pub en: String,
}

/// Puts a sentence in both languages together.
pub(super) fn said(vi: impl Into<String>, en: impl Into<String>) -> Message {
    Message { vi: vi.into(), en: en.into() }
}

impl From<Bilingual> for Message {
    fn from(text: Bilingual) -> Self {
        said(text.vi, text.en)
    }
}

/// What to do about a fault: mostly the same for all faults of a rule, and then not copied before it is told.
#[derive(Debug)]
pub(super) enum Hint {
    Same(Bilingual),
    Own(Message),
}

impl Hint {
    /// The hint in Vietnamese.
    pub(super) fn into_vi(self) -> Cow<'static, str> {
        match self {
            Self::Same(text) => text.vi.into(),
            Self::Own(message) => message.vi.into(),
        }
    }
}

impl From<Bilingual> for Hint {
    fn from(text: Bilingual) -> Self {
        Self::Same(text)
    }
}

impl From<Message> for Hint {
    fn from(message: Message) -> Self {
        Self::Own(message)
    }
}

impl From<Hint> for Message {
    fn from(hint: Hint) -> Self {
        match hint {
            Hint::Same(text) => text.into(),
            Hint::Own(message) => message,
        }
    }
}
