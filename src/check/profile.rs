//! For what a text is checked.

/// For what a text is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Profile {
    /// `du-thao`: a draft. Blanks are in their place.
    #[default]
    Draft,
    /// `phat-hanh`: the last gate before it is signed or published.
    Issue,
    /// `so-hoa`: a text taken from paper or PDF. What is missing may only have been lost.
    Scan,
}

impl Profile {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Issue, Self::Scan];

    /// The name that users write.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "du-thao",
            Self::Issue => "phat-hanh",
            Self::Scan => "so-hoa",
        }
    }
}
