//! What a number measures, before it is written out.

use super::pieces::{Piece, Pieces};

/// What a number measures, as spans of words.
#[derive(Debug, Clone, Default)]
pub(super) struct Subject {
    pub(super) pieces: Pieces,
    /// Whether it stands before its number.
    pub(super) before: bool,
    /// Whether words behind its number are part of it.
    pub(super) behind: bool,
    /// Whether a preposition leads from the first piece to the number: `hỗ trợ cho 80% hộ`.
    pub(super) led_to: bool,
    /// Whether its first piece speaks of the growth of the rest.
    pub(super) grown: bool,
    /// Words that the numbers of a list share, before the level or place each speaks of.
    pub(super) shared: Option<Piece>,
}

impl Subject {
    pub(super) fn before(head: Piece, shared: Option<Piece>) -> Self {
        Self { pieces: head.into(), before: true, shared, ..Self::default() }
    }

    pub(super) fn behind(behind: Behind) -> Self {
        Self { pieces: behind.pieces().collect(), behind: true, ..Self::default() }
    }
}

/// What stands behind a number: the noun that is counted, and the words that go on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Behind {
    pub(super) unit: Option<Piece>,
    pub(super) rest: Piece,
    /// Words that go on behind what the quantity is counted by: `500 ha rừng/năm | ở các xã ven sông`.
    pub(super) more: Piece,
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

    pub(super) fn pieces(self) -> impl Iterator<Item = Piece> {
        let joined = match self.unit {
            // The noun and what goes on with it are one phrase.
            Some((from, to)) if to == self.rest.0 => [Some((from, self.rest.1)), None, Some(self.more)],
            unit => [unit, Some(self.rest), Some(self.more)],
        };
        joined.into_iter().flatten().filter(|&(from, to)| from < to)
    }
}
