//! Words, numbers and marks of a phrase: the alphabet that the recognisers read.
//!
//! A recogniser walks over words, not over bytes: `Words` cuts a phrase once and
//! answers whether a word is this one, whatever its capitals (`NGÀY`, `Ngày`) and
//! wherever its tone mark stands (`hoá` and `hóa`, `uỷ` and `ủy`: both spellings
//! are lawful, no rule binds official writing to one of them).
//!
//! Most words are written as they are compared, so a word is compared where it stands;
//! only a word with capitals, another tone placement or a misread digit is written anew.

use std::num::NonZeroU32;
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
    /// Its place among the words that are compared otherwise than they are written.
    settled: Option<NonZeroU32>,
    /// A number for the word as it is compared, so that a table knows at a glance most words that it does not hold.
    hash: u32,
}

/// A phrase cut into words.
#[derive(Debug, Clone)]
pub(crate) struct Words<'t> {
    text: &'t str,
    words: Vec<Word>,
    /// The words that are compared otherwise than they are written, one behind the other, and where each ends.
    settled: String,
    settled_ends: Vec<usize>,
}

impl<'t> Words<'t> {
    /// Cuts a phrase into words. Space separates and is no word.
    pub(crate) fn new(text: &'t str) -> Self {
        let mut words = Self { text, words: Vec::with_capacity(text.len() / 5 + 1), settled: String::new(), settled_ends: Vec::new() };
        let mut at = 0;
        while let Some(&byte) = text.as_bytes().get(at) {
            at = match byte {
                b' ' | b'\t'..=b'\r' => at + 1,
                b'0'..=b'9' => words.digits(at),
                b'O' | b'o' | b'l' | b'I' if is_misread_digit(text, at, &words.words) => words.digits(at),
                b'A'..=b'Z' | b'a'..=b'z' => words.letters_from(at),
                0..0x80 => words.mark_of(at, 1),
                _ => match text[at..].chars().next() {
                    Some('\u{ff10}'..='\u{ff19}') => words.digits(at),
                    Some(c) if is_letter(c) => words.letters_from(at),
                    Some(c) if c.is_whitespace() => at + c.len_utf8(),
                    Some(c) => words.mark_of(at, c.len_utf8()),
                    None => break,
                },
            };
        }
        words
    }

    /// Takes the digits that begin here, those among them that are misread; gives where they end.
    fn digits(&mut self, start: usize) -> usize {
        let mut plain = true;
        let mut end = start;
        loop {
            match self.text.as_bytes().get(end) {
                Some(b'0'..=b'9') => end += 1,
                Some(b'O' | b'o' | b'l' | b'I') if end == start || goes_on_as_digit(self.text, start, end) => {
                    plain = false;
                    end += 1;
                }
                Some(0xef) if self.text[end..].starts_with(is_wide_digit) => {
                    plain = false;
                    end += '\u{ff10}'.len_utf8();
                }
                _ => break,
            }
        }
        if plain {
            self.push_plain(start..end, Kind::Digits);
        } else {
            let from = self.settled.len();
            self.settled.extend(self.text[start..end].chars().map(digit));
            self.push_settled(start..end, Kind::Digits, from);
        }
        end
    }

    /// Takes the letters that begin here; gives where they end.
    fn letters_from(&mut self, start: usize) -> usize {
        let Letters { end, plain } = letters(self.text, start);
        if plain {
            self.push_plain(start..end, Kind::Letters);
            return end;
        }
        // The word quý is parted from the number that is written on to it: `QuýIV/2026`.
        let middle = glued_quarter(&self.text[start..end]).map_or(end, |len| start + len);
        for part in [start..middle, middle..end] {
            if !part.is_empty() {
                let from = self.settled.len();
                push_settled(&mut self.settled, &self.text[part.clone()]);
                self.push_settled(part, Kind::Letters, from);
            }
        }
        end
    }

    /// Takes the mark that begins here; gives where it ends.
    fn mark_of(&mut self, start: usize, len: usize) -> usize {
        self.push_plain(start..start + len, Kind::Mark);
        start + len
    }

    /// Adds a word that is compared as it is written.
    fn push_plain(&mut self, range: Range<usize>, kind: Kind) {
        let hash = hash_at(self.text.as_bytes(), range.clone());
        self.words.push(Word { start: range.start, end: range.end, kind, settled: None, hash });
    }

    /// Adds a word that is compared as what the settled words hold from `from` on.
    fn push_settled(&mut self, range: Range<usize>, kind: Kind, from: usize) {
        self.settled_ends.push(self.settled.len());
        let place = u32::try_from(self.settled_ends.len()).ok().and_then(NonZeroU32::new);
        let hash = hash(self.settled[from..].as_bytes());
        self.words.push(Word { start: range.start, end: range.end, kind, settled: place, hash });
    }

    /// The phrase.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// How many words there are.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at an index, if there is one.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> Option<Word> {
        self.words.get(index).copied()
    }

    /// What the word at an index is made of; `None` past the end.
    #[inline]
    pub(crate) fn kind(&self, index: usize) -> Option<Kind> {
        self.words.get(index).map(|word| word.kind)
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
        match self.words.get(index) {
            Some(&Word { settled: None, start, end, .. }) => self.text.get(start..end).unwrap_or_default(),
            Some(&Word { settled: Some(place), .. }) => self.settled(place),
            None => "",
        }
    }

    /// The bytes of [`Words::key`], which need not be held to the bounds of characters to be compared.
    #[inline]
    pub(crate) fn key_bytes(&self, index: usize) -> &[u8] {
        match self.words.get(index) {
            Some(&Word { settled: None, start, end, .. }) => self.text.as_bytes().get(start..end).unwrap_or_default(),
            Some(&Word { settled: Some(place), .. }) => self.settled(place).as_bytes(),
            None => b"",
        }
    }

    /// A word that is compared otherwise than it is written.
    fn settled(&self, place: NonZeroU32) -> &str {
        let place = place.get() as usize;
        let start = place.checked_sub(2).and_then(|before| self.settled_ends.get(before)).copied().unwrap_or(0);
        self.settled_ends.get(place - 1).map_or("", |&end| &self.settled[start..end])
    }

    /// The [`hash`] of the word at an index as it is compared; `None` past the end.
    #[inline]
    pub(crate) fn hash(&self, index: usize) -> Option<u32> {
        self.words.get(index).map(|word| word.hash)
    }

    /// What each word from an index on is made of, and its [`hash`].
    #[inline]
    pub(crate) fn hashes(&self, from: usize) -> impl Iterator<Item = (Kind, u32)> + '_ {
        self.words.get(from..).unwrap_or_default().iter().map(|word| (word.kind, word.hash))
    }

    /// Whether the word at an index is compared as it is written: most are, and no capital begins one of them.
    #[inline]
    pub(crate) fn is_plain(&self, index: usize) -> bool {
        self.words.get(index).is_none_or(|word| word.settled.is_none())
    }

    /// Whether the word at `index` is this one, whatever its capitals and tone placement. The
    /// word asked for is given as it is compared: in small letters, `hóa` and not `hoá`.
    #[inline]
    pub(crate) fn is(&self, index: usize, word: &str) -> bool {
        debug_assert!(is_folded(word), "{word:?} is not written as words are compared");
        self.key_bytes(index) == word.as_bytes()
    }

    /// Whether the words at two indices are the same.
    #[inline]
    pub(crate) fn same(&self, index: usize, other: usize) -> bool {
        self.key(index) == self.key(other)
    }

    /// Whether the word at `index` is one of these.
    #[inline]
    pub(crate) fn is_any(&self, index: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(index, word))
    }

    /// Whether the words from `index` on are those of `phrase` (blank-separated, each as it is
    /// compared); gives the index after the last of them.
    #[inline]
    pub(crate) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        debug_assert!(is_folded(phrase), "{phrase:?} is not written as words are compared");
        let mut rest = phrase.as_bytes();
        let mut at = index;
        // Nearly every question fails at the first word, so the phrase is cut no further than needed.
        loop {
            let key = self.key_bytes(at);
            rest = rest.strip_prefix(key).filter(|_| !key.is_empty())?;
            at += 1;
            match rest.split_first() {
                None => return Some(at),
                Some((b' ', words)) => rest = words,
                Some(_) => return None,
            }
        }
    }

    /// Whether the words `from..to` are those of `phrase`, which has so many words.
    #[inline(never)]
    pub(crate) fn spells(&self, from: usize, to: usize, phrase: &str) -> bool {
        let (Some(first), Some(last)) = (self.words.get(from), to.checked_sub(1).and_then(|last| self.words.get(last))) else {
            return false;
        };
        // Most phrases stand in a text as they stand in a table.
        self.text.as_bytes().get(first.start..last.end) == Some(phrase.as_bytes()) || self.phrase(from, phrase) == Some(to)
    }

    /// As [`Words::phrase`], for a phrase in whatever spelling.
    pub(crate) fn spelled(&self, index: usize, phrase: &str) -> Option<usize> {
        self.phrase(index, &phrase.split(' ').map(fold).collect::<Vec<_>>().join(" "))
    }

    /// Whether the word at `index` is this mark (one character).
    #[inline]
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

/// A run of letters.
struct Letters {
    end: usize,
    /// Whether it is surely compared as it is written.
    plain: bool,
}

/// The letters that begin at `start`. Vietnamese letters are told by their bytes; any other is looked at as a character.
fn letters(text: &str, start: usize) -> Letters {
    let bytes = text.as_bytes();
    let mut plain = true;
    let mut end = start;
    // Where the last letter begins.
    let mut last = start;
    loop {
        let next = |place: usize| bytes.get(end + place).copied().unwrap_or(0);
        let (len, small) = match next(0) {
            b'a'..=b'z' => (1, true),
            b'A'..=b'Z' => (1, false),
            // À to ÿ, but for the signs of multiplication and division.
            0xc3 if !matches!(next(1), 0x97 | 0xb7) => (2, next(1) > 0x9f),
            // ă đ ĩ ũ ơ ư and their capitals; other letters of these blocks are folded to be sure.
            0xc4 => (2, matches!(next(1), 0x83 | 0x91 | 0xa9)),
            0xc5 => (2, next(1) == 0xa9),
            0xc6 => (2, matches!(next(1), 0xa1 | 0xb0)),
            // Ạ to ỹ, where capitals and small letters take turns.
            0xe1 if next(1) == 0xba => (3, next(2) >= 0xa0 && next(2) % 2 == 1),
            0xe1 if next(1) == 0xbb => (3, next(2) <= 0xb9 && next(2) % 2 == 1),
            0x80.. => match text[end..].chars().next() {
                Some(c) if is_letter(c) => (c.len_utf8(), false),
                _ => break,
            },
            _ => break,
        };
        plain &= small;
        last = end;
        end += len;
    }
    // A tone mark that may have to be settled stands on the last letter, behind o or u.
    let toned = end - last > 1 && last > start && matches!(bytes.get(last - 1), Some(b'o' | b'u'));
    let slip = || matches!(bytes.get(start), Some(b't' | b'q')) && SLIPS.iter().any(|(slip, _)| text[start..end] == **slip);
    Letters { end, plain: plain && !toned && !slip() }
}

/// The length of the word quý where the number of a quarter is written on to it.
fn glued_quarter(written: &str) -> Option<usize> {
    if !written.starts_with(['q', 'Q']) {
        return None;
    }
    let name = written.trim_end_matches(['I', 'V']);
    let quarter = ["I", "II", "III", "IV"].contains(&&written[name.len()..]);
    (quarter && ["quý", "quí", "qúy", "qúi", "qui"].contains(&fold(name).as_str())).then_some(name.len())
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
    if !digit(0) || words.last().is_some_and(|last| last.end == at && last.kind != Kind::Mark) {
        return false;
    }
    let digits = after.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let dated = digits == 1 && after.get(1) == Some(&b'/') && digit(2);
    let blank = after.get(digits) == Some(&b' ') && after.get(digits + 1).is_some_and(|byte| !byte.is_ascii_uppercase());
    let led = || {
        let lead = words.last().and_then(|last| text.get(last.start..last.end)).unwrap_or_default().to_lowercase();
        text[..at].ends_with(' ') && NUMBER_LEADS.contains(&lead.as_str())
    };
    dated || digits == 1 && blank && !text[at..].starts_with('I') && led()
}

/// Whether a letter behind the digits that begin at `start` is a digit too.
fn goes_on_as_digit(text: &str, start: usize, at: usize) -> bool {
    let after = text.as_bytes().get(at + 1..).unwrap_or_default();
    let digit = |place: usize| after.get(place).is_some_and(u8::is_ascii_digit);
    let round = text[at..].starts_with(['O', 'o']);
    // The 11th, 21st or 31st of a month that is written with both strokes.
    let day = || at - start == 1 && (after.get(2) == Some(&b'/') || digit(2) && after.get(3) == Some(&b'/'));
    digit(0) || round && after.first() == Some(&b'%') || after.first() == Some(&b'/') && digit(1) && (round || day())
}

fn is_wide_digit(c: char) -> bool {
    ('\u{ff10}'..='\u{ff19}').contains(&c)
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

/// A number for a word as it is compared, the same for the same word.
pub(crate) const fn hash(word: &[u8]) -> u32 {
    let mut hash = 0;
    let mut from = 0;
    while from < word.len() {
        let mut chunk = 0;
        let mut place = 0;
        while place < 8 && from + place < word.len() {
            chunk |= (word[from + place] as u64) << (8 * place);
            place += 1;
        }
        hash = mix(hash, chunk);
        from += 8;
    }
    (hash >> 32) as u32
}

/// The [`hash`] of a part of a text, eight bytes at a time where so many stand there.
fn hash_at(text: &[u8], range: Range<usize>) -> u32 {
    let mut hash_so_far = 0;
    let mut from = range.start;
    while from < range.end {
        let Some(chunk) = text.get(from..from + 8).and_then(|chunk| chunk.try_into().ok()).map(u64::from_le_bytes) else {
            return hash(&text[range]);
        };
        let len = range.end - from;
        let kept = if len < 8 { chunk & ((1 << (8 * len)) - 1) } else { chunk };
        hash_so_far = mix(hash_so_far, kept);
        from += 8;
    }
    (hash_so_far >> 32) as u32
}

/// Mixes eight bytes into a hash; the factor is that of the golden ratio, whose bits spread evenly.
const fn mix(hash: u64, chunk: u64) -> u64 {
    (hash.rotate_left(23) ^ chunk).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Whether a word, or each word of a phrase, is written as it is compared.
pub(crate) const fn is_folded(phrase: &str) -> bool {
    let bytes = phrase.as_bytes();
    let mut at = 0;
    // Where the word began.
    let mut start = 0;
    while at < bytes.len() {
        let next = if at + 1 < bytes.len() { bytes[at + 1] } else { 0 };
        let (capital, len) = match bytes[at] {
            b'A'..=b'Z' => (true, 1),
            0..0x80 => (false, 1),
            0xc3 => (next <= 0x9e && next != 0x97, 2),
            0xc4 => (matches!(next, 0x82 | 0x90 | 0xa8), 2),
            0xc5 => (next == 0xa8, 2),
            0xc6 => (matches!(next, 0xa0 | 0xaf), 2),
            0xc2..0xe0 => (false, 2),
            0xe1 => (matches!(next, 0xba | 0xbb) && bytes[at + 2] % 2 == 0, 3),
            0xe0..0xf0 => (false, 3),
            _ => (false, 4),
        };
        if capital {
            return false;
        }
        let last = at;
        at += len;
        let ends = at >= bytes.len() || bytes[at] == b' ';
        if ends && bytes[start] != b'q' && last > start && ends_in_new_spelling(bytes, last, at) {
            return false;
        }
        if at < bytes.len() && bytes[at] == b' ' {
            start = at + 1;
        }
    }
    true
}

/// Whether the last letter of a word, `last..end`, and the one before it are a vowel pair in its new spelling.
const fn ends_in_new_spelling(bytes: &[u8], last: usize, end: usize) -> bool {
    let mut which = 0;
    while which < TONE_PAIRS.len() {
        let pair = TONE_PAIRS[which].0.as_bytes();
        if pair.len() == end - last + 1 && pair[0] == bytes[last - 1] {
            let mut place = 1;
            while place < pair.len() && pair[place] == bytes[last - 1 + place] {
                place += 1;
            }
            if place == pair.len() {
                return true;
            }
        }
        which += 1;
    }
    false
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
    fn what_is_folded_is_told_at_compile_time_too() {
        for phrase in
            ["hóa đơn", "quý", "thủy sản", "đường", "", "ngày 5 / 6", "– ỹ", "quỹ", "hoá", "Hóa", "ĐƠN", "thuỷ", "đ Ơ", "kỹ năng uỷ", "a Ạ"]
        {
            let folded = phrase.split(' ').map(fold).collect::<Vec<_>>().join(" ");
            assert_eq!(is_folded(phrase), folded == phrase, "{phrase}");
        }
    }

    #[test]
    fn a_hash_is_the_same_wherever_the_word_stands() {
        for word in ["a", "ngày", "nghiêng", "trường hợp", "international cooperation"] {
            for text in [format!("x{word}"), format!("x{word} và những chữ sau nó")] {
                assert_eq!(hash_at(text.as_bytes(), 1..1 + word.len()), hash(word.as_bytes()), "{word}");
            }
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
        assert_eq!(words.phrase(0, "ủy ban nhân dân"), Some(4));
        assert_eq!(words.phrase(1, "ủy ban"), None);
        assert_eq!(words.slice(2, 5), "nhân dân huyện");
        assert_eq!(words.slice(5, 5), "");
    }
}
