//! The words of a text as the recognisers read it: where something may begin is found out once for all of them.
//!
//! Most words begin nothing that any recogniser reads. One look at each word, at one sieve that lets the trigger
//! words of all pass, tells where something may begin, and each recogniser goes from one of its trigger words to
//! the next. The sieve lets some words pass that begin nothing, which whoever asks finds out.

use std::ops::{Deref, Range};

use super::gates::Sieve;
use crate::planes::eight_bits;
use crate::words::{Kind, Words};

/// What a trigger word may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// A mention of a document: its number, or the name of a law.
    Citation,
    /// A time or a rhythm.
    Time,
    /// A measure: its number, in digits or in words.
    Measure,
    /// A step of the walk for agencies, where no subject may stand.
    Step,
    /// What gives the names beside it a part.
    Part,
}

/// How many sorts of triggers there are.
const SORTS: usize = 5;

impl Trigger {
    /// Its class in a gate.
    pub(super) const fn class(self) -> u32 {
        1 << self as u32
    }
}

/// The class of what an agency may begin with, or what gives one a part: no recogniser goes from one of these to the next.
pub(super) const NAMED: u32 = 1 << SORTS;

/// The classes of the words of which each may give a find. A mark only ends a sentence.
const FINDING: u32 = Trigger::Citation.class() | Trigger::Time.class() | Trigger::Measure.class() | NAMED;

/// What words of each kind may begin, whichever they are: digits a number.
const OF_KIND: [u8; 3] = {
    let mut classes = [0; 3];
    classes[Kind::Digits as usize] = NUMBER;
    classes
};

/// What digits may begin.
pub(super) const NUMBER: u8 = (Trigger::Citation.class() | Trigger::Time.class() | Trigger::Measure.class()) as u8;

/// Which of so many words trigger what: a bit for each word.
type Row = [u64; SORTS];

/// How many words a row tells of.
const LENGTH: usize = u64::BITS as usize;

/// How many rows stand in the passage itself.
const FIRST: usize = 4;

/// The words of a text, and which of them trigger something.
pub(crate) struct Passage<'w, 't> {
    words: &'w Words<'t>,
    /// How many rows there are.
    rows: usize,
    /// The rows of its first words: most passages have no more.
    first: [Row; FIRST],
    /// The rows of the others.
    more: Vec<Row>,
    /// What any of its words may begin.
    begun: u8,
    /// Where the first word begins at which nothing is kept any more.
    end: usize,
}

/// How many words behind the last at which something is kept are looked at too: what a number measures ends before the next.
const MARGIN: usize = 64;

impl<'w, 't> Passage<'w, 't> {
    /// Looks for the words of a text that a sieve lets pass. What begins among the first `most` of them is kept
    /// ([`Passage::keeps`]) and read to its end; far behind them nothing is found to begin.
    #[inline]
    pub(super) fn new(words: &'w Words<'t>, sieve: &Sieve, most: usize) -> Self {
        let end = if words.len() > most { words.range(most, words.len()).start } else { usize::MAX };
        let rows = words.len().min(most.saturating_add(MARGIN)).div_ceil(LENGTH);
        let mut passage = Self { words, rows, first: [[0; SORTS]; FIRST], more: Vec::new(), begun: 0, end };
        for index in 0..passage.rows {
            let (row, begun) = row(words, index * LENGTH, sieve);
            passage.begun |= begun;
            match passage.first.get_mut(index) {
                Some(place) => *place = row,
                None => passage.more.push(row),
            }
        }
        passage
    }

    #[inline]
    fn row(&self, index: usize) -> Option<&Row> {
        match index.checked_sub(FIRST) {
            // No row stands behind the last, though there is a place for it.
            None => self.first.get(index).filter(|_| index < self.rows),
            Some(place) => self.more.get(place),
        }
    }

    /// Whether what stands at bytes of the text begins among the words at which something is kept.
    #[inline]
    pub(crate) fn keeps(&self, found: &Range<usize>) -> bool {
        found.start < self.end
    }

    /// Where the words begin of which nothing is kept, if there are such.
    #[inline]
    pub(crate) fn beyond(&self) -> Option<usize> {
        Some(self.end).filter(|&end| end != usize::MAX)
    }

    /// Whether none of its words begins anything that a recogniser finds: no citation, no time, no measure and no agency.
    pub(crate) fn is_silent(&self) -> bool {
        u32::from(self.begun) & FINDING == 0
    }

    /// Whether none of its words may begin the name of an agency, or give one a part.
    pub(super) fn names_nobody(&self) -> bool {
        u32::from(self.begun) & NAMED == 0
    }

    /// The words.
    pub(super) fn words(&self) -> &'w Words<'t> {
        self.words
    }

    /// The first word from `from` on that may begin something of this sort.
    #[inline]
    pub(super) fn next(&self, sort: Trigger, from: usize) -> Option<usize> {
        let mut index = from / LENGTH;
        let mut behind = !0 << (from % LENGTH);
        loop {
            let row = self.row(index)?;
            let places = row[sort as usize] & behind;
            if places != 0 {
                return Some(index * LENGTH + places.trailing_zeros() as usize);
            }
            index += 1;
            behind = !0;
        }
    }
}

/// What the words of a row trigger that begins at `from`, and what any of them may begin. What a word triggers cannot be
/// foretold, so no branch asks.
fn row(words: &Words<'_>, from: usize, sieve: &Sieve) -> (Row, u8) {
    let mut classes = [0; LENGTH];
    for ((kind, hash, next), classes) in words.pairs(from).zip(&mut classes) {
        *classes = OF_KIND[kind as usize] | sieve.classes(hash, next);
    }
    // The last word of the text has none behind it.
    if let Some(last) = words.len().checked_sub(1)
        && let (Some((kind, hash)), Some(classes)) = (words.hashes(last).next(), classes.get_mut(last - from))
    {
        *classes = OF_KIND[kind as usize] | sieve.classes(hash, 0);
    }
    let (mut row, mut begun) = ([0; SORTS], 0);
    for (place, eight) in classes.chunks_exact(EIGHT).enumerate().take((words.len() - from).div_ceil(EIGHT)) {
        let eight = eight.try_into().map_or(0, u64::from_le_bytes);
        begun |= eight;
        for (sort, places) in row.iter_mut().enumerate() {
            *places |= eight_bits(eight >> sort & LOWEST) << (place * EIGHT);
        }
    }
    (row, begun.to_le_bytes().into_iter().fold(0, |all, classes| all | classes))
}

/// How many words are gathered at once.
const EIGHT: usize = 8;

/// The lowest bit of each of eight bytes.
const LOWEST: u64 = 0x0101_0101_0101_0101;

impl<'t> Deref for Passage<'_, 't> {
    type Target = Words<'t>;

    #[inline]
    fn deref(&self) -> &Words<'t> {
        self.words
    }
}
