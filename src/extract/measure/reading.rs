//! A phrase made ready for reading measures: its words in small letters, and which of them are spoken for.

use std::ops::{Deref, Range};

use super::actor::{self, Actors};
use super::lexicon;
use crate::extract::date;
use crate::extract::words::{Kind, Words};

/// How far a comparator, a verb or `trở lên` may stand from its number, in words.
pub(super) const REACH: usize = 10;

/// The words of a phrase, and what is already known about each.
pub(super) struct Reading<'w, 't> {
    words: &'w Words<'t>,
    /// Words of citations and deadlines.
    taken: Vec<bool>,
    /// Words of deadlines, which say when and not what.
    left_out: Vec<bool>,
    /// Words of times, whether or not they are deadlines: `năm 2030`, `giai đoạn 2021 - 2025`.
    time: Vec<bool>,
    /// Words between quotation marks.
    quoted: Vec<bool>,
    /// Words that name who is to act, with their cue.
    actors: Vec<(usize, usize)>,
}

impl<'w, 't> Reading<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>, taken: &[Range<usize>], actors: &Actors) -> Self {
        let mut reading = Self {
            words,
            taken: vec![false; words.len()],
            left_out: vec![false; words.len()],
            time: vec![false; words.len()],
            quoted: vec![false; words.len()],
            actors: actor::regions(words, actors),
        };
        for range in taken {
            let mut at = words.index_at(range.start);
            // A document that is named is part of what is said; a time is not.
            let named = words.capital(at) && reading.past(at, &lexicon::DOCUMENTS).is_some();
            while words.get(at).is_some_and(|word| word.start < range.end) {
                reading.taken[at] = true;
                reading.time[at] = !named;
                reading.left_out[at] = !named;
                at += 1;
            }
        }
        reading.mark_times();
        reading.mark_quotes();
        reading
    }

    /// The word at an index as it is compared; empty outside the phrase.
    pub(super) fn at(&self, index: usize) -> &str {
        self.words.key(index)
    }

    /// The word before an index as it is compared; empty at the start.
    pub(super) fn before(&self, index: usize) -> &str {
        index.checked_sub(1).map_or("", |before| self.words.key(before))
    }

    pub(super) fn is_taken(&self, index: usize) -> bool {
        self.taken.get(index).copied().unwrap_or(false)
    }

    /// Whether the word is left out of what is measured: it says when.
    pub(super) fn is_left_out(&self, index: usize) -> bool {
        self.left_out.get(index).copied().unwrap_or(false)
    }

    pub(super) fn is_time(&self, index: usize) -> bool {
        self.time.get(index).copied().unwrap_or(false)
    }

    pub(super) fn is_quoted(&self, index: usize) -> bool {
        self.quoted.get(index).copied().unwrap_or(false)
    }

    /// The index after the words that name who is to act, when the word at `index` is one of them.
    pub(super) fn past_actors(&self, index: usize) -> Option<usize> {
        let next = self.actors.partition_point(|&(_, end)| end <= index);
        self.actors.get(next).filter(|&&(from, _)| from <= index).map(|&(_, end)| end)
    }

    /// Whether a sentence ends with the word at `index`: a full stop that is not inside a
    /// number or a row of dots, with a blank or nothing behind it.
    pub(super) fn ends_sentence(&self, index: usize) -> bool {
        if self.at(index) != "." || self.words.joined(index) {
            return false;
        }
        if self.before(index) == "." || self.at(index + 1) == "." {
            return self.words.capital(index + 1);
        }
        !lexicon::ABBREVIATIONS.contains(&self.before(index))
    }

    /// Whether the word at `index` parts two clauses: `;` or the end of a sentence.
    pub(super) fn parts_clauses(&self, index: usize) -> bool {
        self.at(index) == ";" || self.ends_sentence(index)
    }

    /// Whether the word at `index` is a colon between words, not one of `9001:2015` or `10:30`.
    pub(super) fn is_colon(&self, index: usize) -> bool {
        self.at(index) == ":"
            && !(self.words.joined(index)
                && self.kind(index + 1) == Some(Kind::Digits)
                && index > 0
                && self.kind(index - 1) == Some(Kind::Digits))
    }

    /// Marks years and spans of years with the words that lead to them.
    fn mark_times(&mut self) {
        let mut at = 0;
        while at < self.len() {
            let Some(to) = self.year_phrase(at) else {
                at += 1;
                continue;
            };
            let mut from = at;
            while let Some(start) = self.start_of(from, &lexicon::TIME_LEADS) {
                from = start;
            }
            for index in from..to {
                self.time[index] = true;
            }
            at = to;
        }
    }

    /// `năm 2030`, `giai đoạn 2021 - 2025`: the index after it.
    fn year_phrase(&self, index: usize) -> Option<usize> {
        let at = self.past(index, &lexicon::YEAR_NOUNS)?;
        self.year(at)?;
        let dash = matches!(self.at(at + 1), "-" | "–" | "—" | "đến");
        if dash && self.year(at + 2).is_some() {
            return Some(at + 3);
        }
        Some(at + 1)
    }

    fn year(&self, index: usize) -> Option<u16> {
        date::year(self.words, index)
    }

    /// Marks what stands between quotation marks that are opened and closed.
    fn mark_quotes(&mut self) {
        let mut open = None;
        for index in 0..self.len() {
            match (self.at(index), open) {
                ("“" | "«", _) | ("\"", None) => open = Some(index),
                ("”" | "»" | "\"", Some(from)) => {
                    for quoted in &mut self.quoted[from..=index] {
                        *quoted = true;
                    }
                    open = None;
                }
                _ => {}
            }
        }
    }
}

impl<'t> Deref for Reading<'_, 't> {
    type Target = Words<'t>;

    fn deref(&self) -> &Words<'t> {
        self.words
    }
}
