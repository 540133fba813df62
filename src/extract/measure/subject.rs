//! What a number measures, before it is written out.

/// What a number measures, as spans of words.
#[derive(Debug, Clone, Default)]
pub(super) struct Subject {
    pub(super) pieces: Vec<(usize, usize)>,
    /// Whether it stands before its number.
    pub(super) before: bool,
    /// Where it ends, when it stands behind its number.
    pub(super) behind: Option<usize>,
    /// Whether a preposition leads from the first piece to the number: `hỗ trợ cho 80% hộ`.
    pub(super) led_to: bool,
    /// Whether its first piece speaks of the growth of the rest.
    pub(super) grown: bool,
    /// Words that the numbers of a list share, before the level or place each speaks of.
    pub(super) shared: Option<(usize, usize)>,
}

impl Subject {
    pub(super) fn before(head: (usize, usize), shared: Option<(usize, usize)>) -> Self {
        Self { pieces: vec![head], before: true, shared, ..Self::default() }
    }

    pub(super) fn behind(behind: Behind) -> Self {
        Self { pieces: behind.pieces().collect(), behind: Some(behind.rest.1), ..Self::default() }
    }
}

/// What stands behind a number: the noun that is counted, and the words that go on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Behind {
    pub(super) unit: Option<(usize, usize)>,
    pub(super) rest: (usize, usize),
}

impl Behind {
    pub(super) fn is_empty(&self) -> bool {
        self.unit.is_none() && self.rest.0 >= self.rest.1
    }

    pub(super) fn only_unit(&self) -> bool {
        self.unit.is_some() && self.rest.0 >= self.rest.1
    }

    pub(super) fn start(&self) -> usize {
        self.rest.0
    }

    pub(super) fn pieces(self) -> impl Iterator<Item = (usize, usize)> {
        let joined = match self.unit {
            // The noun and what goes on with it are one phrase.
            Some((from, to)) if to == self.rest.0 => [Some((from, self.rest.1)), None],
            unit => [unit, Some(self.rest)],
        };
        joined.into_iter().flatten().filter(|&(from, to)| from < to)
    }
}
