//! Texts in both languages of the program.

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
