//! The languages in which plans, findings and rules are told.

/// A language of labels and messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// The one of two that is in this language.
    ///
    /// ```
    /// use parse_plan::emit::Language;
    /// assert_eq!(Language::Vietnamese.choose("lỗi", "error"), "lỗi");
    /// assert_eq!(Language::English.choose("lỗi", "error"), "error");
    /// ```
    #[must_use]
    pub fn choose<T>(self, vietnamese: T, english: T) -> T {
        match self {
            Self::Vietnamese => vietnamese,
            Self::English => english,
        }
    }
}
