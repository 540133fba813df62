//! Words, numbers and marks of a phrase: the alphabet that the recognisers read.
//!
//! A recogniser walks over words, not over bytes: `Words` cuts a phrase once and
//! answers whether a word is this one, whatever its capitals (`NGÀY`, `Ngày`) and
//! wherever its tone mark stands (`hoá` and `hóa`, `uỷ` and `ủy`: both spellings
//! are lawful, no rule binds official writing to one of them).

use std::ops::Range;

use crate::letter::{self, is_capital, small};

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

/// A phrase cut into words.
#[derive(Debug, Clone)]
pub(crate) struct Words<'t> {
    text: &'t str,
    words: Vec<Word>,
    /// The words as they are compared, one behind the other, and where each of them ends.
    keys: String,
    key_ends: Vec<usize>,
    /// A number for each word, so that a table knows at a glance most words that it does not hold.
    hashes: Vec<u32>,
}

impl<'t> Words<'t> {
    /// Cuts a phrase into words. Space separates and is no word.
    pub(crate) fn new(text: &'t str) -> Self {
        let mut words: Vec<Word> = Vec::with_capacity(text.len() / 5);
        for (start, c) in text.char_indices() {
            let end = start + c.len_utf8();
            let kind = match c {
                _ if c.is_whitespace() => continue,
                '0'..='9' | '\u{ff10}'..='\u{ff19}' => Kind::Digits,
                'O' | 'o' | 'l' | 'I' if is_misread_digit(text, start, &words) => Kind::Digits,
                _ if is_letter(c) => Kind::Letters,
                _ => Kind::Mark,
            };
            match words.last_mut() {
                Some(last) if last.end == start && last.kind == kind && kind != Kind::Mark => {
                    last.end = end;
                }
                _ => words.push(Word { start, end, kind }),
            }
        }
        split_glued_quarters(text, &mut words);
        let mut keys = String::with_capacity(text.len());
        let mut key_ends = Vec::with_capacity(words.len());
        let mut hashes = Vec::with_capacity(words.len());
        for word in &words {
            let start = keys.len();
            let written = &text[word.start..word.end];
            match word.kind {
                Kind::Digits => keys.extend(written.chars().map(digit)),
                _ => push_settled(&mut keys, written),
            }
            hashes.push(hash(&keys[start..]));
            key_ends.push(keys.len());
        }
        Self { text, words, keys, key_ends, hashes }
    }

    /// The phrase.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at an index, if there is one.
    pub(crate) fn get(&self, index: usize) -> Option<Word> {
        self.words.get(index).copied()
    }

    /// What the word at an index is made of; `None` past the end.
    pub(crate) fn kind(&self, index: usize) -> Option<Kind> {
        self.words.get(index).map(|word| word.kind)
    }

    /// Whether the word at an index is made of letters.
    pub(crate) fn letters(&self, index: usize) -> bool {
        self.kind(index) == Some(Kind::Letters)
    }

    /// The letters of the word at an index, as written; empty past the end.
    pub(crate) fn str(&self, index: usize) -> &'t str {
        self.get(index).map_or("", |word| &self.text[word.start..word.end])
    }

    /// The word at an index as it is compared: in small letters, its tone mark settled; empty past the end.
    pub(crate) fn key(&self, index: usize) -> &str {
        let start = index.checked_sub(1).and_then(|before| self.key_ends.get(before)).copied().unwrap_or(0);
        self.key_ends.get(index).map_or("", |&end| &self.keys[start..end])
    }

    /// The [`hash`] of the word at an index as it is compared; `None` past the end.
    pub(crate) fn hash(&self, index: usize) -> Option<u32> {
        self.hashes.get(index).copied()
    }

    /// Whether the word at `index` is this one, whatever its capitals and tone placement.
    pub(crate) fn is(&self, index: usize, word: &str) -> bool {
        let key = self.key(index);
        // Folding changes no length, so most words are told apart before any letter is folded.
        key == word || (key.len() == word.len() && !is_folded(word) && fold(word) == key)
    }

    /// Whether the word at `index` is one of these.
    pub(crate) fn is_any(&self, index: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(index, word))
    }

    /// Whether the words from `index` on are those of `phrase` (blank-separated);
    /// gives the index after the last of them.
    pub(crate) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        let mut rest = phrase;
        let mut at = index;
        // Nearly every question fails at the first word, so the phrase is cut no further than needed.
        while let Some(blank) = rest.bytes().position(|b| b == b' ') {
            if !self.is(at, &rest[..blank]) {
                return None;
            }
            rest = &rest[blank + 1..];
            at += 1;
        }
        self.is(at, rest).then_some(at + 1)
    }

    /// Whether the word at `index` is this mark (one character).
    pub(crate) fn mark(&self, index: usize, mark: char) -> bool {
        let mut buffer = [0; 4];
        self.str(index) == &*mark.encode_utf8(&mut buffer)
    }

    /// The value of the digits at `index`; `None` when it is no number or too large.
    pub(crate) fn number(&self, index: usize) -> Option<u32> {
        match self.get(index)?.kind {
            Kind::Digits => self.key(index).parse().ok(),
            _ => None,
        }
    }

    /// The number of one or two digits at `index`, if it is 1 to `most`.
    pub(crate) fn small_number(&self, index: usize, most: u8) -> Option<u8> {
        let value = self.number(index).filter(|_| self.key(index).len() <= 2)?;
        u8::try_from(value).ok().filter(|value| (1..=most).contains(value))
    }

    /// Whether no space stands between the word at `index` and the one after it.
    pub(crate) fn joined(&self, index: usize) -> bool {
        match (self.get(index), self.get(index + 1)) {
            (Some(a), Some(b)) => a.end == b.start,
            _ => false,
        }
    }

    /// Whether the word at `index` begins with a capital letter.
    pub(crate) fn capital(&self, index: usize) -> bool {
        self.str(index).chars().next().is_some_and(is_capital)
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
        Some(self.index_at(range.end))
    }

    /// The text of the words `from..to`, as written.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'t str {
        &self.text[self.range(from, to)]
    }

    /// The index of the first word that starts at or after a byte offset.
    pub(crate) fn index_at(&self, offset: usize) -> usize {
        self.words.partition_point(|word| word.start < offset)
    }
}

/// Parts the word quý from the number that is written on to it: `QuýIV/2026`.
fn split_glued_quarters(text: &str, words: &mut Vec<Word>) {
    let glued = |word: &Word| {
        let written = &text[word.start..word.end];
        if word.kind != Kind::Letters || !written.starts_with(['q', 'Q']) {
            return None;
        }
        let name = written.trim_end_matches(['I', 'V']);
        let quarter = ["I", "II", "III", "IV"].contains(&&written[name.len()..]);
        (quarter && ["quý", "quí", "qúy", "qúi", "qui"].contains(&fold(name).as_str())).then_some(word.start + name.len())
    };
    if !words.iter().any(|word| glued(word).is_some()) {
        return;
    }
    *words = words
        .iter()
        .flat_map(|&word| match glued(&word) {
            Some(middle) => vec![Word { end: middle, ..word }, Word { start: middle, ..word }],
            None => vec![word],
        })
        .collect();
}

/// The words that lead to a number: behind them a letter before a digit is a digit too (`ít nhất O2 lần`).
const NUMBER_LEADS: [&str; 18] = [
    "nhất", "thiểu", "đa", "quá", "khoảng", "dưới", "hơn", "đạt", "chức", "dựng", "mở", "có", "thêm", "giảm", "tăng", "ngày", "tháng",
    "mỗi",
];

/// Whether a letter stands for the digit that it looks like. Scanners and typists set O for 0 and
/// l or I for 1; they are read so between two digits (`2O26`), after a digit before a stroke
/// (`3O/6`, `3l/5/2024`) or a per cent sign (`8O%`), before the digits of a date (`l5/7`), and before the digit
/// of a count that its lead announces (`ít nhất O2 lần`). `50l`, `khí O2`, `I1` stay what they are.
fn is_misread_digit(text: &str, at: usize, words: &[Word]) -> bool {
    let after = text.as_bytes().get(at + 1..).unwrap_or_default();
    let digit = |place: usize| after.get(place).is_some_and(u8::is_ascii_digit);
    let next_is_digit = digit(0);
    match words.last().filter(|last| last.end == at) {
        Some(last) if last.kind == Kind::Digits => {
            let round = text[at..].starts_with(['O', 'o']);
            // The 11th, 21st or 31st of a month that is written with both strokes.
            let day = || last.end - last.start == 1 && (after.get(2) == Some(&b'/') || digit(2) && after.get(3) == Some(&b'/'));
            next_is_digit || round && after.first() == Some(&b'%') || after.first() == Some(&b'/') && digit(1) && (round || day())
        }
        Some(last) if last.kind == Kind::Letters => false,
        _ => {
            let digits = after.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
            let dated = digits == 1 && after.get(1) == Some(&b'/') && digit(2);
            let blank = after.get(digits) == Some(&b' ') && after.get(digits + 1).is_some_and(|byte| !byte.is_ascii_uppercase());
            let led = || {
                let lead = words.last().and_then(|last| text.get(last.start..last.end)).unwrap_or_default().to_lowercase();
                text[..at].ends_with(' ') && NUMBER_LEADS.contains(&lead.as_str())
            };
            dated || digits == 1 && blank && !text[at..].starts_with('I') && led()
        }
    }
}

/// The digit that a character of a number is read as.
fn digit(c: char) -> char {
    match c {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        // Full-width digits stand in the order of the others.
        '\u{ff10}'..='\u{ff19}' => char::from_u32(u32::from(c) - 0xff10 + u32::from('0')).unwrap_or(c),
        _ => c,
    }
}

/// Words that are often mistyped or misread, and what they are compared as.
const SLIPS: [(&str, &str); 3] = [("thảng", "tháng"), ("qúy", "quý"), ("qúi", "quí")];

/// Adds a word as it is compared, a common slip as what it stands for.
fn push_settled(keys: &mut String, written: &str) {
    let start = keys.len();
    push_folded(keys, written);
    let slip = SLIPS.iter().find(|(slip, _)| keys.get(start..) == Some(*slip));
    if let Some((_, meant)) = slip {
        keys.truncate(start);
        keys.push_str(meant);
    }
}

/// Whether a character is a letter, or a combining mark that belongs to the one before it.
fn is_letter(c: char) -> bool {
    letter::is_letter(c) || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Whether two words are the same but for capitals and tone placement.
pub(crate) fn same_word(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let (mut a, mut b) = (a.chars().map(small), b.chars().map(small));
    let mut before = None;
    loop {
        match (a.next(), b.next()) {
            (None, None) => return before.is_some(),
            (Some(x), Some(y)) if x == y => before = Some(x),
            // Where two spellings part, only the vowel pair that carries the tone may follow. After q
            // the u belongs to the consonant: `quý` has one spelling only.
            (Some(x), Some(y)) if before != Some('q') => {
                let (Some(x2), Some(y2)) = (a.next(), b.next()) else { return false };
                return a.next().is_none() && b.next().is_none() && (is_tone_pair([x, x2], [y, y2]) || is_tone_pair([y, y2], [x, x2]));
            }
            _ => return false,
        }
    }
}

/// Whether two vowels are a pair in its new and its old spelling.
fn is_tone_pair(new: [char; 2], old: [char; 2]) -> bool {
    let spells = |text: &str, pair: [char; 2]| text.chars().eq(pair);
    TONE_PAIRS.iter().any(|&(n, o)| spells(n, new) && spells(o, old))
}

/// Whether a word ends in o or u and a letter beyond ASCII, as every pair below does.
fn may_end_in_tone_pair(word: &str) -> bool {
    let mut letters = word.chars().rev();
    letters.next().is_some_and(|last| !last.is_ascii()) && matches!(letters.next(), Some('o' | 'u'))
}

/// Vowel pairs whose tone mark may stand on either letter: new spelling, old spelling.
pub(crate) const TONE_PAIRS: [(&str, &str); 15] = [
    ("oà", "òa"),
    ("oá", "óa"),
    ("oả", "ỏa"),
    ("oã", "õa"),
    ("oạ", "ọa"),
    ("oè", "òe"),
    ("oé", "óe"),
    ("oẻ", "ỏe"),
    ("oẽ", "õe"),
    ("oẹ", "ọe"),
    ("uỳ", "ùy"),
    ("uý", "úy"),
    ("uỷ", "ủy"),
    ("uỹ", "ũy"),
    ("uỵ", "ụy"),
];

/// A word as it is compared: in small letters, its tone mark where the old spelling sets it.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    push_folded(&mut folded, word);
    folded
}

/// A number for a folded word (FNV-1a), the same for the same word.
pub(crate) fn hash(folded: &str) -> u32 {
    folded.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Whether a word is written as it is compared.
fn is_folded(word: &str) -> bool {
    !word.chars().any(is_capital) && !TONE_PAIRS.iter().any(|(new, _)| word.ends_with(new))
}

/// Adds a folded word to a text.
fn push_folded(out: &mut String, word: &str) {
    let start = out.len();
    out.extend(word.chars().map(small));
    let folded = &out[start..];
    // After q the u belongs to the consonant: `quý` has one spelling only.
    if folded.starts_with('q') || !may_end_in_tone_pair(folded) {
        return;
    }
    if let Some((new, old)) = TONE_PAIRS.iter().find(|(new, _)| folded.ends_with(new)) {
        out.truncate(out.len() - new.len());
        out.push_str(old);
    }
}

#[cfg(test)]
mod tests {
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
    fn numbers_and_ranges() {
        let words = Words::new("tháng 06 của 1200 hộ");
        assert_eq!((words.small_number(1, 12), words.small_number(1, 5), words.small_number(3, 99)), (Some(6), None, None));
        let ranges = [0..6, 10..14];
        assert_eq!((words.past_range(0, &ranges), words.past_range(1, &ranges), words.past_range(9, &ranges)), (Some(1), None, None));
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
        assert_eq!(words.phrase(0, "uỷ ban nhân dân"), Some(4));
        assert_eq!(words.phrase(1, "uỷ ban"), None);
        assert_eq!(words.slice(2, 5), "nhân dân huyện");
        assert_eq!(words.slice(5, 5), "");
    }
}
