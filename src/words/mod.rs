//! Words, numbers and marks of a phrase: the alphabet that the recognisers read.
//!
//! A recogniser walks over words, not over bytes: `Words` cuts a phrase once and
//! answers whether a word is this one, whatever its capitals (`NGÀY`, `Ngày`) and
//! wherever its tone mark stands (`hoá` and `hóa`, `uỷ` and `ủy`: both spellings
//! are lawful, no rule binds official writing to one of them).
//!
//! The words as they are compared stand in a text of their own, each at the place where it is
//! written, so that a word, or a phrase of several, is compared without looking at each letter.

use std::cell::Cell;
use std::ops::Range;

use crate::letter::is_capital;

mod cut;
mod fold;
mod letters;

use self::cut::Token;
pub(crate) use self::cut::{Cut, Indexed};
pub(crate) use self::fold::{TONE_PAIRS, hash, is_folded, same_word};

/// What a word is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A run of letters.
    Letters,
    /// A run of decimal digits.
    Digits,
    /// One character that is neither letter, digit nor space.
    Mark,
}

/// One word of a phrase and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: Kind,
}

/// How many digits a number has at most that is not too large, whatever they are.
const MOST_SURE: usize = 9;

/// A phrase cut into words: a view of a text that was cut whole, or cut for itself.
#[derive(Debug, Clone)]
pub(crate) struct Words<'t> {
    text: &'t str,
    /// Where the phrase begins in the text that was cut.
    base: usize,
    /// The words, where they are held by the text that was cut, as nearly all are.
    tokens: &'t [Token],
    /// The text that was cut, with every word as it is compared.
    keys: &'t [u8],
    /// The words where they are not: the phrase was cut for itself.
    own: Option<Box<Cut>>,
}

impl Default for Words<'_> {
    fn default() -> Self {
        Self::new("")
    }
}

impl<'t> Words<'t> {
    /// Cuts a phrase into words.
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, base: 0, tokens: &[], keys: &[], own: Some(Box::new(Cut::of(text))) }
    }

    /// The words of a part of a text that was cut. A part that begins or ends within a word is cut for itself.
    pub(crate) fn within(whole: &'t str, cut: &'t Indexed, range: Range<usize>) -> Self {
        Self::from(whole, cut, cut.before(range.start), range)
    }

    /// As [`Words::within`], of a part that mostly stands close behind another. `behind` is the index of the word behind that one,
    /// and is then that of the word behind this one.
    pub(crate) fn within_near(whole: &'t str, cut: &'t Indexed, behind: &Cell<usize>, range: Range<usize>) -> Self {
        let first = cut.before_near(range.start, behind.get());
        let words = Self::from(whole, cut, first, range);
        behind.set(first + words.tokens.len());
        words
    }

    /// The words of a part of a text that was cut, before which so many words start.
    #[inline]
    fn from(whole: &'t str, cut: &'t Indexed, first: usize, range: Range<usize>) -> Self {
        let text = whole.get(range.clone()).unwrap_or_default();
        match cut.within(first, range.clone()) {
            (tokens, true) => Self { text, base: range.start, tokens, keys: cut.keys(), own: None },
            (_, false) => Self::new(text),
        }
    }

    /// The phrase.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// The words.
    #[inline]
    fn tokens(&self) -> &[Token] {
        self.own.as_ref().map_or(self.tokens, |cut| &cut.tokens)
    }

    /// The word at an index. Every question about a word asks for it, so that who holds it is asked last.
    #[inline]
    fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index).or_else(|| self.own_token(index))
    }

    /// The word at an index of a phrase that was cut for itself.
    #[inline(never)]
    fn own_token(&self, index: usize) -> Option<&Token> {
        self.own.as_ref()?.tokens.get(index)
    }

    /// As [`Words::key_bytes`], of a phrase that was cut for itself.
    #[inline(never)]
    fn own_key(&self, index: usize) -> &[u8] {
        self.own_token(index).map_or(b"", |token| token.key(self.keys()))
    }

    /// The text that was cut, with every word as it is compared.
    #[inline]
    fn keys(&self) -> &[u8] {
        self.own.as_ref().map_or(self.keys, |cut| &cut.keys)
    }

    /// How many words there are.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.tokens().len()
    }

    /// The word at an index, if there is one.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> Option<Word> {
        self.token(index).map(|token| Word { start: token.start as usize - self.base, end: token.end() - self.base, kind: token.kind() })
    }

    /// What the word at an index is made of; `None` past the end.
    #[inline]
    pub(crate) fn kind(&self, index: usize) -> Option<Kind> {
        self.token(index).map(|token| token.kind())
    }

    /// Whether the word at an index is made of letters.
    #[inline]
    pub(crate) fn letters(&self, index: usize) -> bool {
        self.kind(index) == Some(Kind::Letters)
    }

    /// The letters of the word at an index, as written; empty past the end.
    #[inline]
    pub(crate) fn str(&self, index: usize) -> &'t str {
        self.get(index).map_or("", |word| &self.text[word.start..word.end])
    }

    /// The word at an index as it is compared: in small letters, its tone mark settled; empty past the end.
    #[inline]
    pub(crate) fn key(&self, index: usize) -> &str {
        match self.is_plain(index) {
            true => self.str(index),
            false => std::str::from_utf8(self.key_bytes(index)).unwrap_or_default(),
        }
    }

    /// The bytes of [`Words::key`], which need not be held to the bounds of characters to be compared.
    #[inline]
    pub(crate) fn key_bytes(&self, index: usize) -> &[u8] {
        match self.tokens.get(index) {
            Some(token) => token.key(self.keys),
            None => self.own_key(index),
        }
    }

    /// The [`hash`] of the word at an index as it is compared; `None` past the end.
    #[inline]
    pub(crate) fn hash(&self, index: usize) -> Option<u32> {
        self.token(index).map(|token| token.hash())
    }

    /// Whether the word at an index is compared as it is written: most are, and no capital begins one of them.
    #[inline]
    pub(crate) fn is_plain(&self, index: usize) -> bool {
        self.token(index).is_none_or(|token| token.is_plain())
    }

    /// What each word from an index on is made of, and its [`hash`].
    #[inline]
    pub(crate) fn hashes(&self, from: usize) -> impl Iterator<Item = (Kind, u32)> + '_ {
        self.tokens().get(from..).unwrap_or_default().iter().map(|token| (token.kind(), token.hash()))
    }

    /// What each word from an index on is made of that another follows, its [`hash`], and that of the other.
    #[inline]
    pub(crate) fn pairs(&self, from: usize) -> impl Iterator<Item = (Kind, u32, u32)> + '_ {
        let tokens = self.tokens().get(from..).unwrap_or_default();
        tokens.iter().zip(tokens.get(1..).unwrap_or_default()).map(|(word, next)| (word.kind(), word.hash(), next.hash()))
    }

    /// Whether the word at `index` is this one, whatever its capitals and tone placement. The
    /// word asked for is given as it is compared: in small letters, `hóa` and not `hoá`.
    #[inline]
    pub(crate) fn is(&self, index: usize, word: &str) -> bool {
        debug_assert!(is_folded(word), "{word:?} is not written as words are compared");
        match self.tokens.get(index) {
            Some(token) => token.is(self.keys, word.as_bytes()),
            None => self.own_key(index) == word.as_bytes(),
        }
    }

    /// Whether the words at two indices are the same.
    #[inline]
    pub(crate) fn same(&self, index: usize, other: usize) -> bool {
        self.key_bytes(index) == self.key_bytes(other)
    }

    /// Whether the word at `index` is one of these.
    #[inline]
    pub(crate) fn is_any(&self, index: usize, words: &[&str]) -> bool {
        let key = self.key_bytes(index);
        words.iter().any(|word| word.as_bytes() == key)
    }

    /// Whether the words from `index` on are those of `phrase` (blank-separated, each as it is
    /// compared); gives the index after the last of them.
    #[inline]
    pub(crate) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        debug_assert!(is_folded(phrase), "{phrase:?} is not written as words are compared");
        // Nearly every question fails at the first letter.
        if self.key_bytes(index).first() != phrase.as_bytes().first() {
            return None;
        }
        self.phrase_from(index, phrase)
    }

    /// As [`Words::phrase`], word by word.
    fn phrase_from(&self, index: usize, phrase: &str) -> Option<usize> {
        let mut rest = phrase.as_bytes();
        let mut at = index;
        loop {
            let key = self.key_bytes(at);
            let (word, behind) = rest.split_at_checked(key.len())?;
            // Mostly another word of the phrase ends elsewhere, which is told before its letters are compared.
            if key.is_empty() || !matches!(behind, [] | [b' ', ..]) || word != key {
                return None;
            }
            at += 1;
            match behind {
                [] => return Some(at),
                [_, words @ ..] => rest = words,
            }
        }
    }

    /// Whether the words `from..to` are those of `phrase`, which has so many words.
    #[inline]
    pub(crate) fn spells(&self, from: usize, to: usize, phrase: &str) -> bool {
        let tokens = self.tokens();
        let (Some(first), Some(last)) = (tokens.get(from), to.checked_sub(1).and_then(|last| tokens.get(last))) else {
            return false;
        };
        // Most phrases have one blank between their words in a text as in a table.
        let keys = self.keys().get(first.start as usize..last.end());
        keys == Some(phrase.as_bytes()) || self.phrase(from, phrase) == Some(to)
    }

    /// As [`Words::phrase`], for a phrase in whatever spelling.
    pub(crate) fn spelled(&self, index: usize, phrase: &str) -> Option<usize> {
        phrase.split(' ').try_fold(index, |at, word| same_word(self.str(at), word).then_some(at + 1))
    }

    /// Whether the word at `index` is this mark (one character).
    #[inline]
    pub(crate) fn mark(&self, index: usize, mark: char) -> bool {
        let Some(token) = self.token(index) else { return false };
        let mut buffer = [0; 4];
        let mark = mark.encode_utf8(&mut buffer).as_bytes();
        let start = token.start as usize - self.base;
        token.has_length(mark.len()) && self.text.as_bytes().get(start..start + mark.len()) == Some(mark)
    }

    /// The value of the digits at `index`; `None` when it is no number or too large.
    pub(crate) fn number(&self, index: usize) -> Option<u32> {
        if self.kind(index)? != Kind::Digits {
            return None;
        }
        let key = self.key_bytes(index);
        let mut digits = key.iter().map(|digit| u32::from(digit.wrapping_sub(b'0')));
        match key.len() {
            ..=MOST_SURE => Some(digits.fold(0, |number, digit| number * 10 + digit)),
            _ => digits.try_fold(0_u32, |number, digit| number.checked_mul(10)?.checked_add(digit)),
        }
    }

    /// The number of one or two digits at `index`, if it is 1 to `most`.
    pub(crate) fn small_number(&self, index: usize, most: u8) -> Option<u8> {
        let value = if self.key_bytes(index).len() <= 2 { self.number(index)? } else { return None };
        u8::try_from(value).ok().filter(|value| (1..=most).contains(value))
    }

    /// Whether no space stands between the word at `index` and the one after it.
    #[inline]
    pub(crate) fn joined(&self, index: usize) -> bool {
        match (self.get(index), self.get(index + 1)) {
            (Some(a), Some(b)) => a.end == b.start,
            _ => false,
        }
    }

    /// Whether the word at `index` begins with a capital letter.
    #[inline]
    pub(crate) fn capital(&self, index: usize) -> bool {
        !self.is_plain(index) && self.str(index).chars().next().is_some_and(is_capital)
    }

    /// The bytes of the words `from..to`; empty at the end of the phrase when there are none.
    pub(crate) fn range(&self, from: usize, to: usize) -> Range<usize> {
        match (self.get(from), to.checked_sub(1).and_then(|last| self.get(last))) {
            (Some(first), Some(last)) if from < to => first.start..last.end,
            (Some(first), _) => first.start..first.start,
            _ => self.text.len()..self.text.len(),
        }
    }

    /// The index after the one of these byte ranges in which the word at `index` begins. They
    /// stand in reading order and do not overlap.
    pub(crate) fn past_range(&self, index: usize, ranges: &[Range<usize>]) -> Option<usize> {
        let start = self.get(index)?.start;
        let next = ranges.partition_point(|range| range.end <= start);
        let range = ranges.get(next).filter(|range| range.start <= start)?;
        Some(self.index_from(index, range.end))
    }

    /// As [`Words::past_range`], for words that are asked for in reading order: ranges that end before one are dropped.
    pub(crate) fn past_next(&self, index: usize, ranges: &mut &[Range<usize>]) -> Option<usize> {
        let start = self.get(index)?.start;
        while let Some((_, rest)) = ranges.split_first().filter(|(first, _)| first.end <= start) {
            *ranges = rest;
        }
        let range = ranges.first().filter(|range| range.start <= start)?;
        Some(self.index_from(index, range.end))
    }

    /// The text of the words `from..to`, as written.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'t str {
        &self.text[self.range(from, to)]
    }

    /// The index of the first word from `from` on that starts at or after a byte offset. It mostly stands near by, so it is
    /// sought in steps that double.
    pub(crate) fn index_from(&self, from: usize, offset: usize) -> usize {
        let tokens = self.tokens().get(from..).unwrap_or_default();
        let before = |token: &Token| (token.start as usize) < offset + self.base;
        let mut reach = 1;
        while tokens.get(reach).is_some_and(before) {
            reach *= 2;
        }
        let near = tokens.get(reach / 2..tokens.len().min(reach)).unwrap_or_default();
        from + reach / 2 + near.partition_point(before)
    }

    /// The index of the first word that starts at or after a byte offset.
    pub(crate) fn index_at(&self, offset: usize) -> usize {
        self.tokens().partition_point(|token| (token.start as usize) < offset + self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::fold::hash_at;
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let words = Words::new(text);
        (0..words.len()).map(|i| words.str(i)).collect()
    }

    #[test]
    fn a_phrase_is_cut_at_spaces_and_between_kinds() {
        assert_eq!(cut("tối thiểu 85%, quý I/2024"), ["tối", "thiểu", "85", "%", ",", "quý", "I", "/", "2024"]);
        assert_eq!(cut("76/NQ-CP"), ["76", "/", "NQ", "-", "CP"]);
        assert_eq!(cut("  \t\u{a0}"), Vec::<&str>::new());
    }

    #[test]
    fn a_word_is_the_same_in_capitals_and_with_the_tone_elsewhere() {
        for (a, b) in [("NGÀY", "ngày"), ("Uỷ", "ủy"), ("HOÁ", "hóa"), ("hòa", "hoà"), ("thuỷ", "thủy")] {
            assert!(same_word(a, b), "{a} {b}");
        }
        for (a, b) in [("ngày", "ngay"), ("quý", "qúy"), ("năm", "nam"), ("", "a")] {
            assert!(!same_word(a, b), "{a} {b}");
        }
    }

    #[test]
    fn what_is_folded_is_told_at_compile_time_too() {
        for phrase in
            ["hóa đơn", "quý", "thủy sản", "đường", "", "ngày 5 / 6", "– ỹ", "quỹ", "hoá", "Hóa", "ĐƠN", "thuỷ", "đ Ơ", "kỹ năng uỷ", "a Ạ"]
        {
            let folded = phrase.split(' ').map(fold::fold).collect::<Vec<_>>().join(" ");
            assert_eq!(is_folded(phrase), folded == phrase, "{phrase}");
        }
    }

    #[test]
    fn a_hash_is_the_same_wherever_the_word_stands() {
        for word in ["a", "ngày", "nghiêng", "trường hợp", "international cooperation"] {
            for text in [format!("x{word}"), format!("x{word} và những chữ sau nó")] {
                assert_eq!(hash_at(&[text.as_bytes(), &[0; 8]].concat(), 1..1 + word.len()), hash(word.as_bytes()), "{word}");
            }
        }
    }

    #[test]
    fn numbers_and_ranges() {
        let numbers = Words::new("0 007 4294967295 4294967296 99999999999999999999999 năm");
        let read: Vec<_> = (0..numbers.len()).map(|at| numbers.number(at)).collect();
        assert_eq!(read, [Some(0), Some(7), Some(u32::MAX), None, None, None]);
        let words = Words::new("tháng 06 của 1200 hộ");
        assert_eq!((words.small_number(1, 12), words.small_number(1, 5), words.small_number(3, 99)), (Some(6), None, None));
        let ranges = [0..6, 10..14];
        assert_eq!((words.past_range(0, &ranges), words.past_range(1, &ranges), words.past_range(9, &ranges)), (Some(1), None, None));
        let mut left = &ranges[..];
        for at in 0..9 {
            assert_eq!(words.past_next(at, &mut left), words.past_range(at, &ranges), "{at}");
        }
        for from in 0..words.len() {
            for offset in 0..words.text().len() + 3 {
                assert_eq!(words.index_from(from, offset), words.index_at(offset).max(from), "{offset} from {from}");
            }
        }
    }

    #[test]
    fn letters_that_stand_for_digits() {
        for (text, number) in
            [("3O/6/2026", 30), ("8O%", 80), ("2O26", 2026), ("l5/7/2027", 15), ("I2/2026", 12), ("２０２６", 2026), ("2o26", 2026)]
        {
            assert_eq!(Words::new(text).number(0), Some(number), "{text}");
        }
        for text in ["50l", "O2", "I1", "30o C", "KI2/4", "I. 2026", "l", "O"] {
            let words = Words::new(text);
            assert!(
                (0..words.len())
                    .all(|at| words.get(at).is_some_and(|word| word.kind != Kind::Digits) || words.str(at).parse::<u32>().is_ok()),
                "{text}"
            );
        }
        for (text, number) in [("ít nhất O7 lớp", 7), ("tổ chức O3 đợt", 3), ("trước ngày 3l/8/2027", 31)] {
            let words = Words::new(text);
            let read = (0..words.len()).find_map(|at| words.number(at));
            assert_eq!(read, Some(number), "{text}");
        }
        assert_eq!(Words::new("Khí O2 y tế").number(1), None);
        assert_eq!(Words::new("3O/6").str(0), "3O", "the text stays as written");
        assert!(Words::new("Thảng 6").is(0, "tháng"));
        assert!(Words::new("qúy I").is(0, "quý"));
    }

    #[test]
    fn phrases_and_their_ends() {
        let words = Words::new("Ủy ban nhân dân huyện");
        assert_eq!(words.phrase(0, "ủy ban nhân dân"), Some(4));
        assert_eq!(words.phrase(1, "ủy ban"), None);
        assert_eq!(words.slice(2, 5), "nhân dân huyện");
        assert_eq!(words.slice(5, 5), "");
    }
}
