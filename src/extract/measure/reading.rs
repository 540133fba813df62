//! A phrase made ready for reading measures: its words in small letters, and which of them are spoken for.

use std::cell::{Cell, OnceCell};
use std::num::NonZeroU32;
use std::ops::{Deref, Range};

use smallvec::SmallVec;

use super::actor::{self, Actors};
use super::lexicon;
use crate::extract::date;
use crate::extract::gates::Gate;
use crate::extract::passage::{Passage, Trigger};
use crate::places::offset;
use crate::words::{Kind, Words};

/// How far a comparator, a verb or `trở lên` may stand from its number, in words.
pub(super) const REACH: usize = 10;

/// A word of a citation or a deadline.
const TAKEN: u8 = 1;
/// A word of a deadline, which says when and not what.
const LEFT_OUT: u8 = 2;
/// A word of a time, whether or not it is a deadline: `năm 2030`, `giai đoạn 2021 - 2025`.
const TIME: u8 = 4;
/// A word between quotation marks.
const QUOTED: u8 = 8;

/// Of how many words what is known needs no memory of its own.
const KNOWN: usize = 64;

/// The words that may end what a number measures, told at one look.
static ENDINGS: Gate<256> = Gate::new()
    .beginning(&lexicon::BASELINES, 1)
    .beginning(&lexicon::PURPOSES, 1)
    .phrases(&["và", "hoặc", "với", "đạt", "nhưng", "song"], 1)
    .phrases(&MARKS, 1);

/// The marks that may end it.
const MARKS: [&str; 8] = ["(", ")", ";", ".", ":", "-", "–", ","];

/// The word of an opening bracket and that of the one that closes it, in as few bits as words are counted in.
type Bracket = (u32, Option<NonZeroU32>);

/// The words of a phrase, and what is already known about each.
pub(super) struct Reading<'w, 't> {
    passage: &'w Passage<'w, 't>,
    words: &'w Words<'t>,
    /// What is known about each word; empty as long as nothing is known of any.
    known: SmallVec<[u8; KNOWN]>,
    /// Words that name who is to act, with their cue.
    actors: Vec<(usize, usize)>,
    /// The runs of words that are left out of what is measured, found out when it is first asked.
    left_out: OnceCell<Vec<Range<usize>>>,
    /// Where the marks of footnotes stand, `[3]`.
    notes: Vec<usize>,
    /// The brackets, found out when it is first asked.
    brackets: OnceCell<Vec<Bracket>>,
    /// The last stretch of words that end no clause.
    plain: Cell<(usize, usize)>,
    /// The last stretch of words with which no comparison begins.
    uncompared: Cell<(usize, usize)>,
    /// Words that stand in times, one behind the other: the first, and the index after the last.
    times: Cell<(usize, usize)>,
    /// Where the sentence begins of the word that was last asked for, and that word.
    sentence: Cell<(usize, usize)>,
}

impl<'w, 't> Reading<'w, 't> {
    pub(super) fn new(passage: &'w Passage<'w, 't>, taken: &[Range<usize>]) -> Self {
        let words = passage.words();
        let (left_out, brackets, plain, uncompared) = (OnceCell::new(), OnceCell::new(), Cell::new((0, 0)), Cell::new((0, 0)));
        let mut reading = Self {
            passage,
            words,
            known: SmallVec::new(),
            actors: Vec::new(),
            left_out,
            notes: Vec::new(),
            brackets,
            plain,
            uncompared,
            times: Cell::new((0, 0)),
            sentence: Cell::new((0, 0)),
        };
        let mut from = 0;
        for range in taken {
            from = words.index_from(from, range.start);
            let to = words.index_from(from, range.end);
            // A document that is named is part of what is said; a time is not.
            let named = words.capital(from) && words.begins(from, &lexicon::DOCUMENTS);
            let known = if named { TAKEN } else { TAKEN | TIME | LEFT_OUT };
            reading.mark(from, to, |_| known);
        }
        reading.mark_times();
        reading.mark_quotes();
        reading
    }

    /// The words, with what may begin at them.
    pub(super) fn passage(&self) -> &'w Passage<'w, 't> {
        self.passage
    }

    /// The runs of words that are left out.
    fn left_out(&self) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for at in (0..self.known.len()).filter(|&at| self.is_left_out(at)) {
            match runs.last_mut() {
                Some(run) if run.end == at => run.end += 1,
                _ => runs.push(at..at + 1),
            }
        }
        runs
    }

    /// Passes over the names of who is to act.
    pub(super) fn pass_over(&mut self, actors: &Actors) {
        self.actors = actor::regions(self.words, actors);
    }

    /// Marks the words `from..to` anew.
    fn mark(&mut self, from: usize, to: usize, known: impl Fn(u8) -> u8) {
        if self.known.is_empty() {
            self.known.resize(self.words.len(), 0);
        }
        for word in self.known.get_mut(from..to).into_iter().flatten() {
            *word = known(*word);
        }
    }

    /// Whether something is known about a word.
    #[inline]
    fn is_known(&self, index: usize, what: u8) -> bool {
        self.known.get(index).is_some_and(|known| known & what != 0)
    }

    /// The word at an index as it is compared; empty outside the phrase.
    #[inline]
    pub(super) fn at(&self, index: usize) -> &str {
        self.words.key(index)
    }

    /// Whether the word before an index is this one, as it is compared.
    #[inline]
    pub(super) fn behind(&self, index: usize, word: &str) -> bool {
        index.checked_sub(1).is_some_and(|before| self.words.is(before, word))
    }

    /// Whether the word before an index is one of these.
    #[inline]
    pub(super) fn behind_any(&self, index: usize, words: &[&str]) -> bool {
        index.checked_sub(1).is_some_and(|before| self.words.is_any(before, words))
    }

    /// The word before an index as it is compared; empty at the start.
    #[inline]
    pub(super) fn before(&self, index: usize) -> &[u8] {
        index.checked_sub(1).map_or(b"", |before| self.words.key_bytes(before))
    }

    #[inline]
    pub(super) fn is_taken(&self, index: usize) -> bool {
        self.is_known(index, TAKEN)
    }

    /// Whether the word is left out of what is measured: it says when.
    #[inline]
    pub(super) fn is_left_out(&self, index: usize) -> bool {
        self.is_known(index, LEFT_OUT)
    }

    #[inline]
    pub(super) fn is_time(&self, index: usize) -> bool {
        self.is_known(index, TIME)
    }

    #[inline]
    pub(super) fn is_quoted(&self, index: usize) -> bool {
        self.is_known(index, QUOTED)
    }

    /// The next words from `from` on that the text of what is measured goes without: those left out, and the
    /// marks of footnotes.
    pub(super) fn next_omitted(&self, from: usize) -> Option<Range<usize>> {
        // In most phrases nothing is.
        if self.known.is_empty() && self.notes.is_empty() {
            return None;
        }
        let note = self.notes.get(self.notes.partition_point(|&note| note < from)).map(|&note| note..note + 3);
        let left_out = self.left_out.get_or_init(|| self.left_out());
        let left_out = left_out.get(left_out.partition_point(|run| run.end <= from)).cloned();
        match (note, left_out) {
            (Some(note), Some(left_out)) => Some(if note.start < left_out.start { note } else { left_out }),
            (note, left_out) => left_out.or(note),
        }
    }

    /// The bracket that closes the one at `open`.
    pub(super) fn closing(&self, open: usize) -> Option<usize> {
        let brackets = self.brackets.get_or_init(|| brackets(self.words));
        let place = brackets.binary_search_by_key(&offset(open), |&(open, _)| open).ok()?;
        brackets.get(place)?.1.map(|close| close.get() as usize)
    }

    /// The next word from `from` on that may end what a number measures; the length when there is none. The
    /// stretch before it is kept, for numbers that stand side by side ask the same words.
    pub(super) fn next_ending(&self, from: usize) -> usize {
        let (start, end) = self.plain.get();
        if (start..=end).contains(&from) && start < end {
            return end;
        }
        let end = ENDINGS.next_word(self.words, from).unwrap_or(self.words.len());
        self.plain.set((from, end));
        end
    }

    /// Where something is compared within so many words of a word. What was asked is kept, for numbers that stand side
    /// by side ask the same words.
    pub(super) fn next_compared(&self, from: usize, reach: usize) -> Option<usize> {
        let limit = self.len().min(from + reach);
        let (start, end) = self.uncompared.get();
        let (start, told) = if (start..=end).contains(&from) { (start, end) } else { (from, from) };
        let found = (told..limit).find(|&at| self.begins(at, &lexicon::BASELINES));
        self.uncompared.set((start, found.unwrap_or(limit).max(told)));
        found
    }

    /// Where the times begin of which the word `last` is one, at `lowest` at the earliest. What was asked is kept, for in a
    /// row of times each is looked back over from all that stand behind it.
    pub(super) fn times_start(&self, last: usize, lowest: usize) -> usize {
        let (known, known_end) = self.times.get();
        // Those that go on behind the word are known to go on.
        let beside = (known..=known_end).contains(&(last + 1));
        let (mut from, mut end) = (last, if beside { known_end } else { last + 1 });
        while from > lowest {
            if known < from && from <= known_end {
                from = known;
                end = end.max(known_end);
            } else if self.is_time(from - 1) {
                from -= 1;
            } else {
                break;
            }
        }
        self.times.set((from, end));
        from.max(lowest)
    }

    /// Where the sentence begins in which a word stands. The one of the last word asked for is kept, for in a sentence
    /// of many numbers each asks.
    pub(super) fn sentence_start(&self, at: usize) -> usize {
        let (start, asked) = self.sentence.get();
        // Before the kept sentence nothing is known.
        let known = if at < start { 0..0 } else { start..asked.min(at) };
        let ended = (known.end..at).rev().find(|&before| self.ends_sentence(before));
        let start = ended.map_or(known.start, |end| end + 1);
        self.sentence.set((start, at));
        start
    }

    /// The index after the words that name who is to act, when the word at `index` is one of them.
    pub(super) fn past_actors(&self, index: usize) -> Option<usize> {
        let next = self.actors.partition_point(|&(_, end)| end <= index);
        self.actors.get(next).filter(|&&(from, _)| from <= index).map(|&(_, end)| end)
    }

    /// Whether the word at `index` is a mark.
    #[inline]
    pub(super) fn is_mark(&self, index: usize) -> bool {
        self.words.kind(index) == Some(Kind::Mark)
    }

    /// Whether a comma stands before the word at `index`.
    #[inline]
    pub(super) fn behind_comma(&self, index: usize) -> bool {
        self.behind(index, ",")
    }

    /// Whether a sentence ends with the word at `index`.
    #[inline]
    pub(super) fn ends_sentence(&self, index: usize) -> bool {
        ends_sentence(self.words, index)
    }

    /// Whether the word at `index` parts two clauses: `;` or the end of a sentence.
    #[inline]
    pub(super) fn parts_clauses(&self, index: usize) -> bool {
        self.is_mark(index)
            && match self.key_bytes(index) {
                b";" => true,
                b"." => self.ends_sentence(index),
                _ => false,
            }
    }

    /// Whether the word at `index` is a colon between words, not one of `9001:2015` or `10:30`.
    #[inline]
    pub(super) fn is_colon(&self, index: usize) -> bool {
        self.is(index, ":")
            && !(self.words.joined(index)
                && self.kind(index + 1) == Some(Kind::Digits)
                && index > 0
                && self.kind(index - 1) == Some(Kind::Digits))
    }

    /// Marks years and spans of years with the words that lead to them.
    fn mark_times(&mut self) {
        let mut from = 0;
        while let Some(at) = self.passage.next(Trigger::Measure, from) {
            from = at + 1;
            if self.words.kind(at) == Some(Kind::Digits)
                && let Some((start, end)) = self.years(at)
            {
                self.mark(start, end, |known| known | TIME);
                from = end;
            }
        }
    }

    /// Marks what stands between quotation marks that are opened and closed, and takes note of the marks of footnotes.
    fn mark_quotes(&mut self) {
        // Most phrases have neither.
        if !self.text().bytes().fold(false, |any, byte| any | may_mark(byte)) {
            return;
        }
        let mut open = None;
        let words = self.words;
        for (at, (kind, _)) in words.hashes(0).enumerate() {
            if kind != Kind::Mark || !words.key_bytes(at).first().copied().is_some_and(may_mark) {
                continue;
            }
            match (words.key(at), open) {
                ("[", _) if words.is(at + 2, "]") && words.number(at + 1).is_some() => self.notes.push(at),
                ("“" | "«", _) | ("\"", None) => open = Some(at),
                ("”" | "»" | "\"", Some(from)) => {
                    self.mark(from, at + 1, |known| known | QUOTED);
                    open = None;
                }
                _ => {}
            }
        }
    }

    /// `đến năm 2030`, `giai đoạn 2021 - 2025`, by its first year: first word and the index after the last.
    fn years(&self, year: usize) -> Option<(usize, usize)> {
        // Most numbers are no years, and stand behind none of these nouns.
        let mut from = self.start_of(year, &lexicon::YEAR_NOUNS)?;
        date::year(self.words, year)?;
        while let Some(start) = self.start_of(from, &lexicon::TIME_LEADS) {
            from = start;
        }
        let dash = self.is_any(year + 1, &["-", "–", "—", "đến"]);
        let span = dash && date::year(self.words, year + 2).is_some();
        Some((from, if span { year + 3 } else { year + 1 }))
    }
}

impl<'t> Deref for Reading<'_, 't> {
    type Target = Words<'t>;

    #[inline]
    fn deref(&self) -> &Words<'t> {
        self.words
    }
}

/// Whether a mark may be a quotation mark or a square bracket, by its first byte: most are points and commas.
fn may_mark(first: u8) -> bool {
    matches!(first, b'[' | b'"' | 0xC2 | 0xE2)
}

/// The brackets of a phrase in order, each with the one that closes it.
fn brackets(words: &Words<'_>) -> Vec<Bracket> {
    let mut brackets: Vec<Bracket> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for at in (0..words.len()).filter(|&at| words.kind(at) == Some(Kind::Mark)) {
        match words.key_bytes(at) {
            b"(" => {
                open.push(brackets.len());
                brackets.push((offset(at), None));
            }
            b")" => {
                if let Some(bracket) = open.pop().and_then(|place| brackets.get_mut(place)) {
                    bracket.1 = NonZeroU32::new(offset(at));
                }
            }
            _ => {}
        }
    }
    brackets
}

/// Whether a sentence ends with the word at `index`: a full stop that is not inside a
/// number or a row of dots, with a blank or nothing behind it.
#[inline(always)]
pub(super) fn ends_sentence(words: &Words<'_>, index: usize) -> bool {
    // Most words are no marks.
    words.kind(index) == Some(Kind::Mark) && is_loose_point(words, index)
}

/// Whether a mark is a point with a blank or nothing behind it, with which a sentence ends.
fn is_loose_point(words: &Words<'_>, index: usize) -> bool {
    words.is(index, ".") && !words.joined(index) && is_full_stop(words, index)
}

/// Whether a point with a blank behind it ends a sentence.
fn is_full_stop(words: &Words<'_>, index: usize) -> bool {
    let before = index.checked_sub(1);
    if before.is_some_and(|before| words.is(before, ".")) || words.is(index + 1, ".") {
        return words.capital(index + 1);
    }
    !before.is_some_and(|before| words.is_any(before, lexicon::ABBREVIATIONS))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The words of times, found from their first word on.
    fn times_plainly(words: &Words<'_>) -> Vec<usize> {
        let mut times = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let year = words.past(at, &lexicon::YEAR_NOUNS).filter(|&year| date::year(words, year).is_some());
            let Some(year) = year else {
                at += 1;
                continue;
            };
            let mut from = at;
            while let Some(start) = words.start_of(from, &lexicon::TIME_LEADS) {
                from = start;
            }
            let dash = words.is_any(year + 1, &["-", "–", "—", "đến"]);
            at = if dash && date::year(words, year + 2).is_some() { year + 3 } else { year + 1 };
            times.extend(from..at);
        }
        times
    }

    /// The words of quotations, each closing mark asked for the last opening one.
    fn quoted_plainly(words: &Words<'_>) -> Vec<usize> {
        let mut quoted = Vec::new();
        let mut open: Option<usize> = None;
        for at in 0..words.len() {
            let (opens, closes) = (words.is_any(at, &["“", "«", "\""]), words.is_any(at, &["”", "»", "\""]));
            match open.filter(|_| closes) {
                Some(from) => {
                    quoted.extend(from..=at);
                    open = None;
                }
                None if opens => open = Some(at),
                None => {}
            }
        }
        quoted
    }

    /// What times and quotations are made of.
    const VOCABULARY: [&str; 30] = [
        "năm",
        "năm",
        "các năm",
        "năm học",
        "Giai đoạn",
        "thời kỳ",
        "nhiệm kỳ",
        "đến",
        "đến hết",
        "cuối",
        "trước",
        "trong",
        "từ",
        "kể từ",
        "tầm nhìn đến",
        "2021",
        "2025",
        "2030",
        "2O30",
        "12",
        "-",
        "–",
        "đến",
        ",",
        "“",
        "”",
        "«",
        "»",
        "\"",
        "đạt",
    ];

    /// Words to be asked in this order, of which some stand before the last.
    fn asked(words: &Words<'_>, steps: &[usize]) -> Vec<usize> {
        let mut at = 0;
        let go = |step: &usize| {
            at = if step.is_multiple_of(5) { at / 2 } else { (at + step).min(words.len()) };
            at
        };
        steps.iter().map(go).collect()
    }

    proptest! {
        /// What was told for one word serves the next.
        #[test]
        fn what_was_asked_is_kept(
            parts in prop::collection::vec(prop::sample::select(&["đạt 5%", "so với", "so cùng kỳ", "so sánh", ".", ". Hộ", "tăng", ";", "năm 2025", "đến năm 2030"][..]), 0..40),
            steps in prop::collection::vec(0..12_usize, 1..20),
            reach in 1..9_usize,
        ) {
            let text = parts.join(" ");
            let words = Words::new(&text);
            let passage = Passage::of(&words);
            let reading = Reading::new(&passage, &[]);
            for at in asked(&words, &steps) {
                let start = (0..at).rev().find(|&at| reading.ends_sentence(at)).map_or(0, |at| at + 1);
                prop_assert_eq!(reading.sentence_start(at), start, "{} at {}", text, at);
                let compared = (at..(at + reach).min(words.len())).find(|&at| words.begins(at, &lexicon::BASELINES));
                prop_assert_eq!(reading.next_compared(at, reach), compared, "{} at {}", text, at);
                if reading.is_time(at) {
                    let lowest = at.saturating_sub(reach);
                    let times = (lowest..at).rev().take_while(|&before| reading.is_time(before)).count();
                    prop_assert_eq!(reading.times_start(at, lowest), at - times, "{} at {}", text, at);
                }
            }
        }

        #[test]
        fn times_are_found_by_their_years(parts in prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 0..16)) {
            let text = parts.join(" ");
            let words = Words::new(&text);
            let passage = Passage::of(&words);
            let reading = Reading::new(&passage, &[]);
            let known = |what: u8| (0..words.len()).filter(|&at| reading.is_known(at, what)).collect::<Vec<_>>();
            prop_assert_eq!(known(TIME), times_plainly(&words));
            prop_assert_eq!(known(QUOTED), quoted_plainly(&words));
        }
    }
}
