//! The words of a phrase as readers of names ask for them: their capitals, and what may begin at them.

use std::ops::Deref;

use super::lexicon::{COLLECTIVES, FIELDS, FIXED, HEADS, PERSONS, QUANTIFIERS};
use super::starts::{self, FIXED_NAME, HEAD, MEMBER, PERSON, STEP};
use crate::extract::passage::{Passage, Trigger};
use crate::letter::from_letters;
use crate::words::Words;

/// The words of a phrase, and whether its capitals mean anything.
pub(super) struct Phrase<'w, 't> {
    pub(super) words: &'w Words<'t>,
    /// The phrase is all in capitals: a capital letter then says nothing.
    shouted: bool,
}

impl<'w, 't> Phrase<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>) -> Self {
        // A small letter of ASCII stands near the begin of every text that is not all in capitals.
        let text = from_letters(words.text());
        let small = text.bytes().any(|byte| byte.is_ascii_lowercase()) || !text.is_ascii() && text.chars().any(char::is_lowercase);
        Self { words, shouted: !small }
    }

    /// Whether the phrase is all in capitals.
    #[inline]
    pub(super) fn shout(&self) -> bool {
        self.shouted
    }

    /// Whether a word begins with a capital that means something.
    #[inline]
    pub(super) fn capital(&self, at: usize) -> bool {
        !self.shouted && self.words.capital(at)
    }

    /// Whether the word is one of these, which are written as they are compared (`ủy`, `hóa`).
    #[inline(always)]
    pub(super) fn any<const N: usize>(&self, at: usize, words: &[&str; N]) -> bool {
        let key = self.key_bytes(at);
        words.iter().any(|word| word.as_bytes() == key)
    }

    /// The word behind what counts the bodies at a word, if something does: `các | sở`, `mỗi | xã`.
    pub(super) fn past_quantifier(&self, at: usize) -> usize {
        self.past(at, &QUANTIFIERS).unwrap_or(at)
    }

    /// The classes of the word at an index: what it may begin.
    #[inline]
    pub(super) fn starts(&self, at: usize) -> u32 {
        starts::classes(self.words, at)
    }

    /// The first word from an index on at which a step of the walk over an item begins, and what it may begin.
    pub(super) fn next_step(&self, passage: &Passage<'_, '_>, mut from: usize) -> Option<(usize, u32)> {
        loop {
            let at = passage.next(Trigger::Step, from)?;
            let classes = self.starts(at);
            if classes & STEP != 0 {
                return Some((at, classes));
            }
            from = at + 1;
        }
    }

    /// Whether the word at an index may begin one of these.
    #[inline]
    pub(super) fn may_begin(&self, at: usize, classes: u32) -> bool {
        self.starts(at) & classes != 0
    }

    /// Whether a capital word right after a body names a place and no other body: `UBND Thành phố`, `Công an Hà Nội`.
    pub(super) fn names_place(&self, at: usize) -> bool {
        let starts = self.starts(at);
        let may = |classes: u32| starts & classes != 0;
        !(may(HEAD) && self.begins(at, &HEADS)
            || may(FIXED_NAME) && self.begins(at, &FIXED)
            || may(PERSON) && self.begins(at, &PERSONS)
            || may(MEMBER) && self.begins(at, &COLLECTIVES)
            || self.begins(at, &FIELDS))
    }
}

impl<'t> Deref for Phrase<'_, 't> {
    type Target = Words<'t>;

    #[inline]
    fn deref(&self) -> &Words<'t> {
        self.words
    }
}
