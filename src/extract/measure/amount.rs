//! A number phrase that was read, before it is known what it measures.

use std::borrow::Cow;

use super::pieces::Piece;
use crate::model::{Change, Comparator, MeasureKind};
use crate::places::offset;

/// A number phrase, as indexes of words, and what it says.
#[derive(Debug, Clone)]
pub(super) struct Amount<'t> {
    /// Comparator, number, unit, per, `trở lên`: first word and the index after the last.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Where the words before the number phrase that only lead to it begin.
    pub(super) lead: usize,
    /// The words of the unit.
    pub(super) unit_words: UnitWords,
    pub(super) kind: MeasureKind,
    pub(super) comparator: Option<Comparator>,
    pub(super) value: f64,
    pub(super) upper: Option<f64>,
    pub(super) unit: Cow<'t, str>,
    pub(super) per: Option<&'t str>,
    pub(super) change: Option<Change>,
    /// Whether a verb such as `đạt` or `chiếm` ties it to a subject before it.
    pub(super) linked: bool,
    /// What decided that it is a measure.
    pub(super) cue: &'static str,
}

/// The words of a unit, in half the room of a [`Piece`]: a text of shares has an amount in every four bytes, and a page
/// of memory that is touched for the first time takes as long as many of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct UnitWords {
    from: u32,
    to: u32,
}

impl From<Piece> for UnitWords {
    fn from((from, to): Piece) -> Self {
        Self { from: offset(from), to: offset(to) }
    }
}

impl Amount<'_> {
    /// The first word of the unit, and the index after the last; for a count it is the thing that is measured.
    pub(super) fn unit_words(&self) -> Piece {
        (self.unit_words.from as usize, self.unit_words.to as usize)
    }
}
