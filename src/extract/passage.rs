//! The words of a text as the recognisers read it: where something may begin is found out once for all of them.
//!
//! Most words begin nothing that any recogniser reads. One look at each word, at one sieve that lets the trigger
//! words of all pass, tells where something may begin, and each recogniser goes from one of its trigger words to
//! the next. What triggers it, every recogniser says itself; the sieve is made by the compiler. It lets some words
//! pass that begin nothing, which whoever asks finds out.

use std::ops::Deref;

use super::gates::{PairGate, Sieve};
use super::{agency, citation, deadline, measure};
use crate::places::eight_bits;
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

/// What digits may begin.
const NUMBER: u8 = (Trigger::Citation.class() | Trigger::Time.class() | Trigger::Measure.class()) as u8;

/// The trigger words of every recogniser, and the sieve that lets them pass.
static TRIGGERS: Sieve = Sieve::of(&TRIGGER_WORDS);
const TRIGGER_WORDS: PairGate<4096> = measure::triggers(agency::triggers(deadline::triggers(citation::triggers(PairGate::new()))));

/// Which of so many words trigger what: a bit for each word.
type Row = [u64; SORTS];

/// How many words a row tells of.
const LENGTH: usize = u64::BITS as usize;

/// The words of a text, and which of them trigger something.
pub(crate) struct Passage<'w, 't> {
    words: &'w Words<'t>,
    /// The row of its first words: most passages have no more.
    first: Row,
    /// The rows of the others.
    more: Vec<Row>,
}

impl<'w, 't> Passage<'w, 't> {
    /// Looks for the trigger words of a text.
    pub(crate) fn of(words: &'w Words<'t>) -> Self {
        let mut passage = Self { words, first: [0; SORTS], more: Vec::new() };
        for index in 0..words.len().div_ceil(LENGTH) {
            let row = row(words, index * LENGTH);
            match index {
                0 => passage.first = row,
                _ => passage.more.push(row),
            }
        }
        passage
    }

    fn row(&self, index: usize) -> Option<&Row> {
        match index.checked_sub(1) {
            None => Some(&self.first),
            Some(place) => self.more.get(place),
        }
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

/// What the words of a row trigger that begins at `from`. What a word triggers cannot be foretold, so no branch asks.
fn row(words: &Words<'_>, from: usize) -> Row {
    let mut classes = [0; LENGTH];
    let mut behind = words.hashes(from + 1).map(|(_, hash)| hash);
    for ((kind, hash), classes) in words.hashes(from).zip(&mut classes) {
        let number = if kind == Kind::Digits { NUMBER } else { 0 };
        *classes = number | TRIGGERS.classes(hash, behind.next().unwrap_or_default());
    }
    let mut row = [0; SORTS];
    for (place, eight) in classes.chunks_exact(EIGHT).enumerate().take((words.len() - from).div_ceil(EIGHT)) {
        let eight = eight.try_into().map_or(0, u64::from_le_bytes);
        for (sort, places) in row.iter_mut().enumerate() {
            *places |= eight_bits(eight >> sort & LOWEST) << (place * EIGHT);
        }
    }
    row
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::extract::vocabulary::texts;

    fn places(passage: &Passage<'_, '_>, sort: Trigger) -> Vec<usize> {
        let mut places = Vec::new();
        while let Some(at) = passage.next(sort, places.last().map_or(0, |at| at + 1)) {
            places.push(at);
        }
        places
    }

    #[test]
    fn each_recogniser_goes_from_trigger_to_trigger() {
        let words = Words::new("Sở Y tế cấp 95 thẻ trước ngày 15/6, theo Luật Thư viện; phối hợp với các xã");
        let passage = Passage::of(&words);
        let told = |sort: Trigger| places(&passage, sort).into_iter().map(|at| words.str(at)).collect::<Vec<_>>().join(" ");
        for (sort, expected) in [
            (Trigger::Citation, "95 15 6 Luật"),
            (Trigger::Time, "95 trước ngày 15 6 theo"),
            (Trigger::Measure, "95 15 6"),
            (Trigger::Step, "Sở ; phối các"),
            (Trigger::Part, "; phối"),
        ] {
            let told = told(sort);
            let mut rest = told.split(' ');
            // Others may be let pass.
            assert!(expected.split(' ').all(|word| rest.any(|next| next == word)), "{sort:?}: {told}");
        }
    }

    proptest! {
        /// Asking every word for everything finds the same triggers.
        #[test]
        fn no_trigger_is_passed_by(text in texts(vec!["chủ trì", "các", "phối hợp", "trong vòng", "Luật", "năm", "theo", "giao", "cơ quan chủ trì"])) {
            let words = Words::new(&text);
            let passage = Passage::of(&words);
            for sort in [Trigger::Citation, Trigger::Time, Trigger::Measure, Trigger::Step, Trigger::Part] {
                let plainly = (0..words.len()).filter(|&at| {
                    let second = words.hash(at + 1).unwrap_or_default();
                    let told = words.hash(at).map_or(0, |first| TRIGGERS.classes(first, second));
                    let number = words.kind(at) == Some(Kind::Digits) && NUMBER as u32 & sort.class() != 0;
                    // A sieve lets pass more than the gate.
                    assert_eq!(TRIGGER_WORDS.classes(&words, at) & !u32::from(told), 0, "{text}");
                    number || u32::from(told) & sort.class() != 0
                });
                prop_assert_eq!(places(&passage, sort), plainly.collect::<Vec<_>>(), "{}", text);
            }
        }
    }

    #[test]
    fn a_long_passage_has_many_rows() {
        let text = format!("{}5 {}7", "cây ".repeat(100), "lá ".repeat(200));
        let words = Words::new(&text);
        let passage = Passage::of(&words);
        assert_eq!(places(&passage, Trigger::Measure), [100, 301]);
        assert_eq!((passage.next(Trigger::Measure, 301), passage.next(Trigger::Measure, 302)), (Some(301), None));
    }
}
