//! A phrase made ready for reading measures: its words in small letters, and which of them are spoken for.

use std::ops::Range;

use super::super::words::{Kind, Words};
use super::lexicon;

/// The words of a phrase, and what is already known about each.
pub(super) struct Reading<'w, 't> {
    words: &'w Words<'t>,
    lower: Vec<String>,
    /// Words of citations and deadlines.
    taken: Vec<bool>,
    /// Words of deadlines, which say when and not what.
    left_out: Vec<bool>,
    /// Words of times, whether or not they are deadlines: `năm 2030`, `giai đoạn 2021 - 2025`.
    time: Vec<bool>,
    /// Words between quotation marks.
    quoted: Vec<bool>,
}

impl<'w, 't> Reading<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>, taken: &[Range<usize>]) -> Self {
        let lower = (0..words.len()).map(|i| words.str(i).chars().flat_map(char::to_lowercase).collect()).collect();
        let mut reading = Self {
            words,
            lower,
            taken: vec![false; words.len()],
            left_out: vec![false; words.len()],
            time: vec![false; words.len()],
            quoted: vec![false; words.len()],
        };
        for range in taken {
            let mut at = words.index_at(range.start);
            // A document that is named is part of what is said; a time is not.
            let named = words.capital(at) && reading.any(at, lexicon::DOCUMENTS).is_some();
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

    /// The phrase as it was cut.
    pub(super) fn words(&self) -> &'w Words<'t> {
        self.words
    }

    pub(super) fn len(&self) -> usize {
        self.lower.len()
    }

    /// The word at an index in small letters; empty outside the phrase.
    pub(super) fn at(&self, index: usize) -> &str {
        self.lower.get(index).map_or("", String::as_str)
    }

    /// The word before an index in small letters; empty at the start.
    pub(super) fn before(&self, index: usize) -> &str {
        index.checked_sub(1).map_or("", |i| self.at(i))
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

    pub(super) fn kind(&self, index: usize) -> Option<Kind> {
        self.words.get(index).map(|word| word.kind)
    }

    /// The index after the words of `phrase` when they stand at `index`.
    pub(super) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        let mut at = index;
        for word in phrase.split(' ') {
            if self.at(at) != word {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// The index after the longest of the phrases that stands at `index`.
    pub(super) fn any(&self, index: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().filter_map(|p| self.phrase(index, p)).max()
    }

    /// The index of the first word of the phrase that ends before `end`.
    pub(super) fn phrase_before(&self, end: usize, phrase: &str) -> Option<usize> {
        let start = end.checked_sub(phrase.split(' ').count())?;
        self.phrase(start, phrase).map(|_| start)
    }

    /// The first word of the longest of the phrases that ends before `end`.
    pub(super) fn any_before(&self, end: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().filter_map(|p| self.phrase_before(end, p)).min()
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
            while let Some(start) = self.any_before(from, lexicon::TIME_LEADS) {
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
        let at = self.any(index, lexicon::YEAR_NOUNS)?;
        self.year(at)?;
        let dash = matches!(self.at(at + 1), "-" | "–" | "—" | "đến");
        if dash && self.year(at + 2).is_some() {
            return Some(at + 3);
        }
        Some(at + 1)
    }

    fn year(&self, index: usize) -> Option<u16> {
        super::super::date::year(self.words, index)
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
