//! What the words of a text may begin, told by their hashes alone.
//!
//! A recogniser has many tables and lists of phrases, and most words begin none of them. A [`Gate`] tells at one
//! look which of them need be asked; a [`PairGate`] looks at the word behind too; a [`Sieve`] does so for all words
//! of a text without a branch, and lets some pass that begin nothing. All are made by the compiler from the tables.

use super::phrases::{ALONE, Table, first_two};
use crate::words::Words;

/// What the words of a text may begin, by their hashes: a set of up to 32 classes for each word that
/// some table or list begins with. It tells at one look which of many tables need not be asked.
pub(crate) struct Gate<const SLOTS: usize> {
    hashes: [u32; SLOTS],
    classes: [u32; SLOTS],
    /// How many words it knows.
    words: usize,
}

impl<const SLOTS: usize> Gate<SLOTS> {
    /// A gate that knows no word.
    pub(crate) const fn new() -> Self {
        assert!(SLOTS.is_power_of_two(), "the slots of a gate are a power of two");
        Self { hashes: [0; SLOTS], classes: [0; SLOTS], words: 0 }
    }

    /// Lets the first words of a table's phrases pass as these classes.
    pub(crate) const fn beginning<E, const N: usize>(mut self, table: &Table<E, N>, classes: u32) -> Self {
        let mut which = 0;
        while which < table.len() {
            self = self.put(table.first_two(which).0, classes);
            which += 1;
        }
        self
    }

    /// Lets the first words of phrases pass as these classes.
    pub(crate) const fn phrases(mut self, phrases: &[&str], classes: u32) -> Self {
        let mut which = 0;
        while which < phrases.len() {
            self = self.put(first_two(phrases[which]).0, classes);
            which += 1;
        }
        self
    }

    /// Lets the second words of a table's phrases pass as these classes.
    pub(crate) const fn following<E, const N: usize>(mut self, table: &Table<E, N>, classes: u32) -> Self {
        let mut which = 0;
        while which < table.len() {
            let second = table.first_two(which).1;
            if second != ALONE {
                self = self.put(second, classes);
            }
            which += 1;
        }
        self
    }

    /// Lets the last words of a table's phrases pass as these classes.
    pub(crate) const fn ending<E, const N: usize>(mut self, table: &Table<E, N>, classes: u32) -> Self {
        let mut which = 0;
        while which < table.len() {
            self = self.put(table.last(which), classes);
            which += 1;
        }
        self
    }

    /// Lets the phrases of one word in a table pass as these classes.
    pub(crate) const fn alone<E, const N: usize>(mut self, table: &Table<E, N>, classes: u32) -> Self {
        let mut which = 0;
        while which < table.len() {
            if table.first_two(which).1 == ALONE {
                self = self.put(table.first_two(which).0, classes);
            }
            which += 1;
        }
        self
    }

    const fn put(mut self, hash: u32, classes: u32) -> Self {
        let mut slot = hash as usize & (SLOTS - 1);
        let mut tried = 0;
        while self.classes[slot] != 0 && self.hashes[slot] != hash {
            slot = (slot + 1) & (SLOTS - 1);
            tried += 1;
            assert!(tried < SLOTS, "the gate needs more slots");
        }
        self.words += (self.classes[slot] == 0) as usize;
        assert!(self.words < SLOTS, "an empty slot must be left, at which each search ends");
        self.hashes[slot] = hash;
        self.classes[slot] |= classes;
        self
    }

    /// The classes of the word at an index; none past the end.
    #[inline]
    pub(crate) fn classes(&self, words: &Words<'_>, at: usize) -> u32 {
        words.hash(at).map_or(0, |hash| self.of(hash))
    }

    /// Whether the gate may know the words with this hash. The more slots it has, the fewer others pass.
    #[inline]
    pub(crate) const fn may_know(&self, hash: u32) -> bool {
        self.classes[hash as usize & (SLOTS - 1)] != 0
    }

    /// The first word from `from` on that the gate knows.
    #[inline]
    pub(crate) fn next_word(&self, words: &Words<'_>, from: usize) -> Option<usize> {
        Some(from + words.hashes(from).position(|(_, hash)| self.of(hash) != 0)?)
    }

    /// The classes of the words with this hash.
    #[inline]
    const fn of(&self, hash: u32) -> u32 {
        let mut slot = hash as usize & (SLOTS - 1);
        // Most words meet an empty slot at once.
        while self.classes[slot] != 0 && self.hashes[slot] != hash {
            slot = (slot + 1) & (SLOTS - 1);
        }
        self.classes[slot]
    }
}

/// What phrases may begin at a word, by it and the word behind it: as sharp as asking every table, for the
/// price of a look or two. The classes [`PairGate::MORE`] and [`PairGate::PAIR`] are the gate's own.
pub(crate) struct PairGate<const SLOTS: usize> {
    gate: Gate<SLOTS>,
    /// The classes that are let in, and what they pass as, while the gate is made.
    heeded: u32,
    merged: Option<u32>,
}

impl<const SLOTS: usize> PairGate<SLOTS> {
    /// The class of words that begin phrases of several words.
    const MORE: u32 = 1 << 31;
    /// The class of pairs of words.
    const PAIR: u32 = 1 << 30;

    /// A gate that knows no phrase.
    pub(crate) const fn new() -> Self {
        Self { gate: Gate::new(), heeded: u32::MAX, merged: None }
    }

    /// Lets only phrases of these classes pass from here on, and all of them as one class.
    pub(crate) const fn merging(mut self, heeded: u32, class: u32) -> Self {
        self.heeded = heeded;
        self.merged = Some(class);
        self
    }

    /// Lets a table's phrases pass as these classes.
    pub(crate) const fn beginning<E, const N: usize>(mut self, table: &Table<E, N>, classes: u32) -> Self {
        let mut which = 0;
        while which < table.len() {
            let (first, second) = table.first_two(which);
            self = self.put(first, second, classes);
            which += 1;
        }
        self
    }

    /// Lets phrases pass as these classes.
    pub(crate) const fn phrases(mut self, phrases: &[&str], classes: u32) -> Self {
        let mut which = 0;
        while which < phrases.len() {
            let (first, second) = first_two(phrases[which]);
            self = self.put(first, second, classes);
            which += 1;
        }
        self
    }

    const fn put(mut self, first: u32, second: u32, classes: u32) -> Self {
        if classes & self.heeded == 0 {
            return self;
        }
        let classes = match self.merged {
            Some(class) => class,
            None => classes,
        };
        let of_pair = if second == ALONE { 0 } else { self.gate.of(pair(first, second)) };
        let shared = self.gate.of(first) & Self::PAIR != 0 || of_pair != 0 && of_pair & Self::PAIR == 0;
        assert!(!shared, "a word and a pair of words have one hash");
        self.gate = match second {
            ALONE => self.gate.put(first, classes),
            _ => self.gate.put(first, Self::MORE).put(pair(first, second), Self::PAIR | classes),
        };
        self
    }

    /// The first index from `from` on where phrases of one of these classes may begin, and the classes of all that may.
    #[inline]
    pub(crate) fn next(&self, words: &Words<'_>, from: usize, asked: u32) -> Option<(usize, u32)> {
        (from..).zip(words.hashes(from)).find_map(|(at, (_, hash))| {
            let classes = if self.gate.of(hash) == 0 { 0 } else { self.classes(words, at) };
            (classes & asked != 0).then_some((at, classes))
        })
    }

    /// The classes of the phrases that may begin at an index; none past the end.
    #[inline]
    pub(crate) fn classes(&self, words: &Words<'_>, at: usize) -> u32 {
        let Some(first) = words.hash(at) else { return 0 };
        let alone = self.gate.of(first);
        if alone & Self::MORE == 0 {
            return alone;
        }
        let with_next = words.hash(at + 1).map_or(0, |second| self.gate.of(pair(first, second)));
        (alone | with_next) & !(Self::MORE | Self::PAIR)
    }
}

/// What phrases may begin with two words, by their hashes alone and so without a branch: a set of up to seven
/// classes for each place that words share. It lets some words pass that begin none.
pub(crate) struct Sieve {
    /// What a word begins, and in the highest bit whether it begins phrases of several words: there are so many pairs that
    /// one in five has the place of another, and most of these words begin none.
    alone: [u8; PLACES],
    pairs: [u8; PLACES],
}

/// The class of words that begin phrases of several words, in a sieve.
const SEVERAL: u8 = 1 << 7;

/// How many places a sieve has for words, and for pairs of them.
const PLACES: usize = 8192;

impl Sieve {
    /// A sieve that lets pass what passes a gate.
    pub(crate) const fn of<const SLOTS: usize>(gate: &PairGate<SLOTS>) -> Self {
        let mut sieve = Self { alone: [0; PLACES], pairs: [0; PLACES] };
        let mut slot = 0;
        while slot < SLOTS {
            let (place, classes) = (gate.gate.hashes[slot] as usize % PLACES, gate.gate.classes[slot]);
            let passing = classes & !(PairGate::<SLOTS>::MORE | PairGate::<SLOTS>::PAIR);
            assert!(passing < SEVERAL as u32, "a sieve tells seven classes");
            if classes & PairGate::<SLOTS>::PAIR == 0 {
                let several = if classes & PairGate::<SLOTS>::MORE == 0 { 0 } else { SEVERAL };
                sieve.alone[place] |= passing as u8 | several;
            } else {
                sieve.pairs[place] |= passing as u8;
            }
            slot += 1;
        }
        sieve
    }

    /// The classes of the phrases that may begin with the words of these hashes.
    #[inline]
    pub(crate) fn classes(&self, first: u32, second: u32) -> u8 {
        let alone = self.alone[first as usize % PLACES];
        let of_pair = self.pairs[pair(first, second) as usize % PLACES];
        // All bits where the word begins phrases of several words, else none.
        let several = (alone / SEVERAL).wrapping_neg();
        alone & !SEVERAL | of_pair & several
    }
}

/// A number for two words, from theirs. Of two hashes of twenty bits it keeps twenty-five: a gate may know a pair of words that
/// it was not given, as it may know a word, but never forgets one.
#[inline]
const fn pair(first: u32, second: u32) -> u32 {
    (first ^ second.rotate_right(5)).wrapping_mul(0x9e37_79b1)
}

#[cfg(test)]
mod tests {
    use super::super::phrases::tests::SHIPS;
    use super::*;

    #[test]
    fn a_gate_knows_what_a_word_may_begin() {
        static GATE: Gate<16> = Gate::new().beginning(&SHIPS, 1).phrases(&["cơ sở", "tàu"], 4);
        let words = Words::new("Tàu cá và thủy phi cơ");
        let classes: Vec<u32> = (0..8).map(|at| GATE.classes(&words, at)).collect();
        assert_eq!(classes, [1 | 4, 0, 0, 1, 0, 4, 0, 0]);
        static SECOND: Gate<16> = Gate::new().following(&SHIPS, 1).alone(&SHIPS, 2);
        let classes: Vec<u32> = (0..6).map(|at| SECOND.classes(&words, at)).collect();
        assert_eq!(classes, [2, 1, 0, 0, 1, 0]);
    }

    #[test]
    fn a_gate_of_pairs_looks_at_two_words() {
        static GATE: PairGate<16> = PairGate::new().beginning(&SHIPS, 1).phrases(&["cơ sở", "và"], 2);
        let words = Words::new("tàu thủy phi cơ và cơ sở thủy cơ");
        let classes: Vec<u32> = (0..10).map(|at| GATE.classes(&words, at)).collect();
        assert_eq!(classes, [1, 1, 0, 0, 2, 2, 0, 0, 0, 0]);
    }
}
