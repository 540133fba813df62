//! Where a text is cut into words, and what each is compared as.

use std::ops::Range;

use super::Kind;
use super::fold::{SLIPS, eight_at, first_bytes, fold, hash_at, hash_on, settle, settled};
use super::letters::{Letters, is_letter};
use crate::places::Places;

/// A word where a text is cut. Offsets count from the start of the text that was cut.
///
/// A text has a word for every five or six bytes, and each is looked at many times: twelve bytes hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: u32,
    /// A number for the word as it is compared, so that a table knows at a glance most words that it does not hold.
    pub(super) hash: u32,
    what: What,
}

/// What a word is made of, whether it is compared otherwise than it is written, and its length in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct What(u32);

impl What {
    /// It is compared as the keys of the text say.
    const SETTLED: u32 = 0b100;
    /// What it is compared as is shorter than the word.
    const FILLED: u32 = 0b1000;
    /// The greatest length that is kept.
    const MOST: usize = (u32::MAX >> 4) as usize;

    #[inline]
    fn new(kind: Kind, settled: u32, length: usize) -> Self {
        Self(offset(length) << 4 | settled | kind as u32)
    }
}

impl Token {
    #[inline]
    pub(super) fn kind(self) -> Kind {
        const KINDS: [Kind; 4] = [Kind::Letters, Kind::Digits, Kind::Mark, Kind::Mark];
        KINDS[(self.what.0 & 0b11) as usize]
    }

    /// Whether it is compared as it is written.
    #[inline]
    pub(super) fn is_plain(self) -> bool {
        self.what.0 & What::SETTLED == 0
    }

    /// Where it ends.
    #[inline]
    pub(super) fn end(self) -> usize {
        self.start as usize + (self.what.0 >> 4) as usize
    }

    /// Where it stands.
    #[inline]
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end()
    }

    /// It as it is compared, among the keys of the text.
    #[inline]
    pub(super) fn key(self, keys: &[u8]) -> &[u8] {
        let key = keys.get(self.range()).unwrap_or_default();
        if self.what.0 & What::FILLED == 0 { key } else { without_filling(key) }
    }
}

/// A text cut into words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(super) tokens: Vec<Token>,
    /// The text with every word as it is compared, each where it is written: so a phrase of several words is
    /// found at one look. What is compared as fewer bytes is filled up with [`FILLING`].
    pub(super) keys: Vec<u8>,
}

/// A text cut into words of which parts are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Indexed {
    cut: Cut,
    /// Where words start.
    starts: Places,
}

impl Indexed {
    /// The words that start in a range of the text, and whether none of them is cut by its ends.
    pub(super) fn within(&self, range: Range<usize>) -> (&[Token], bool) {
        let first = self.starts.before(range.start);
        let tokens = self.cut.tokens.get(first..self.starts.before(range.end)).unwrap_or_default();
        let before = first.checked_sub(1).and_then(|before| self.cut.tokens.get(before));
        let reaches = |token: Option<&Token>, place: usize| token.is_some_and(|token| token.end() > place);
        // A word that starts before the range may still reach into an empty one.
        let whole = !reaches(before.filter(|_| range.start <= range.end), range.start) && !reaches(tokens.last(), range.end);
        (tokens, whole)
    }

    /// The text with every word as it is compared.
    #[inline]
    pub(super) fn keys(&self) -> &[u8] {
        &self.cut.keys
    }
}

/// Stands in no word.
const FILLING: u8 = 0;

/// A key without what it is filled up with.
#[inline(never)]
fn without_filling(key: &[u8]) -> &[u8] {
    let end = key.iter().rposition(|&byte| byte != FILLING).map_or(0, |last| last + 1);
    key.get(..end).unwrap_or_default()
}

/// An offset as it is kept. What cannot be kept is not cut, so the bound is never met.
#[inline]
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Cut {
    /// Cuts a text into words. Space separates and is no word. Offsets are kept in 32 bits; a text
    /// beyond them, which is refused where it is read, is cut as far as they go.
    pub(crate) fn of(text: &str) -> Self {
        let text = text.get(..u32::MAX as usize).unwrap_or(text);
        let bytes = text.as_bytes();
        let mut letters = Letters::of(bytes);
        let keys = std::mem::take(&mut letters.small);
        let mut cut = Self { tokens: Vec::with_capacity(bytes.len() / 4 + 1), keys };
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let mut end = letters.end(at);
            let mut goes_on = false;
            if let Some(0x80..) = bytes.get(end) {
                let (start, c) = character_at(text, end);
                goes_on = is_letter(c);
                end = start;
            }
            at = match byte {
                _ if goes_on => cut.foreign(text, at),
                _ if end > at => cut.letters(text, &letters, at..end),
                b' ' | b'\t'..=b'\r' => at + 1,
                b'0'..=b'9' => cut.digits(text, at),
                0..0x80 => cut.mark(at, 1),
                _ => match character_at(text, at).1 {
                    '\u{ff10}'..='\u{ff19}' => cut.digits(text, at),
                    c if c.is_whitespace() => at + c.len_utf8(),
                    c => cut.mark(at, c.len_utf8()),
                },
            };
            // One blank stands behind most words.
            at += usize::from(bytes.get(at) == Some(&b' '));
        }
        cut.keys.truncate(bytes.len());
        cut
    }

    /// Notes where words stand, so that those of a part of the text are found without a search.
    pub(crate) fn indexed(mut self) -> Indexed {
        self.tokens.shrink_to_fit();
        Indexed { starts: Places::of(self.tokens.iter().map(|token| token.start), self.keys.len()), cut: self }
    }

    /// Takes the digits that begin here, those among them that are misread; gives where they end.
    #[inline(never)]
    fn digits(&mut self, text: &str, start: usize) -> usize {
        let mut plain = true;
        let mut end = start;
        loop {
            match text.as_bytes().get(end) {
                Some(b'0'..=b'9') => end += 1,
                Some(b'O' | b'o' | b'l' | b'I') if end == start || goes_on_as_digit(text, start, end) => {
                    plain = false;
                    end += 1;
                }
                Some(0xef) if text[end..].starts_with(is_wide_digit) => {
                    plain = false;
                    end += '\u{ff10}'.len_utf8();
                }
                _ => break,
            }
        }
        let end = bounded(text, start..end);
        if plain {
            self.push_plain(start..end, Kind::Digits);
        } else {
            let number: String = text[start..end].chars().map(digit).collect();
            self.push_settled(start..end, Kind::Digits, |key| write(key, number.as_bytes()));
        }
        end
    }

    /// Takes letters of Vietnamese; gives where they end.
    #[inline]
    fn letters(&mut self, text: &str, letters: &Letters, Range { start, end }: Range<usize>) -> usize {
        let bytes = text.as_bytes();
        if end == start + 1 && matches!(bytes.get(end), Some(b'0'..=b'9')) && is_misread_digit(text, start, self) {
            return self.digits(text, start);
        }
        let end = bounded(text, start..end);
        let first = first_bytes(end - start);
        let key = eight_at(&self.keys, start).unwrap_or(0) & first;
        let same = match eight_at(bytes, start) {
            Some(written) if end - start <= 8 => written & first == key,
            _ => self.keys.get(start..end) == bytes.get(start..end),
        };
        if letters.may_carry_tone(end - 1) || SLIPS.contains(&key) || !same && key as u8 == b'q' {
            self.unsettled(text, start..end, |key, _| settle(key));
        } else {
            let hash = hash_on(key, &self.keys, start..end);
            self.push(start, hash, What::new(Kind::Letters, if same { 0 } else { What::SETTLED }, end - start));
        }
        end
    }

    /// Takes a word that has letters of other scripts; gives where it ends.
    #[inline(never)]
    fn foreign(&mut self, text: &str, start: usize) -> usize {
        let letters = text[start..].chars().take_while(|&c| is_letter(c));
        let end = bounded(text, start..start + letters.map(char::len_utf8).sum::<usize>());
        self.unsettled(text, start..end, |key, written| write(key, settled(written).as_bytes()));
        end
    }

    /// Takes letters that may be compared otherwise than they are written, in small letters or not. `write_key` writes
    /// what the letters are compared as over them, and gives how long it is.
    #[inline(never)]
    fn unsettled(&mut self, text: &str, Range { start, end }: Range<usize>, write_key: impl Fn(&mut [u8], &str) -> usize) {
        // The word quý is parted from the number that is written on to it: `QuýIV/2026`.
        let middle = glued_quarter(&text[start..end]).map_or(end, |len| start + len);
        for part in [start..middle, middle..end] {
            if !part.is_empty() {
                let written = &text[part.clone()];
                self.push_settled(part, Kind::Letters, |key| write_key(key, written));
            }
        }
    }

    /// Takes the mark that begins here; gives where it ends.
    #[inline]
    fn mark(&mut self, start: usize, len: usize) -> usize {
        self.push_plain(start..start + len, Kind::Mark);
        start + len
    }

    /// Adds a word that is compared as it is written.
    #[inline]
    fn push_plain(&mut self, range: Range<usize>, kind: Kind) {
        let what = What::new(kind, 0, range.len());
        self.push(range.start, hash_at(&self.keys, range), what);
    }

    #[inline]
    fn push(&mut self, start: usize, hash: u32, what: What) {
        self.tokens.push(Token { start: offset(start), hash, what });
    }

    /// Adds a word that is compared as `write_key` writes over it, which gives how long that is.
    #[inline(never)]
    fn push_settled(&mut self, range: Range<usize>, kind: Kind, write_key: impl FnOnce(&mut [u8]) -> usize) {
        let until = range.start + self.keys.get_mut(range.clone()).map_or(0, write_key);
        if let Some(rest) = self.keys.get_mut(until..range.end) {
            rest.fill(FILLING);
        }
        let filled = if until < range.end { What::FILLED } else { 0 };
        let hash = hash_at(&self.keys, range.start..until);
        self.push(range.start, hash, What::new(kind, What::SETTLED | filled, range.len()));
    }
}

/// Writes what a word is compared as over it, as far as there is room; gives how long it is.
fn write(word: &mut [u8], key: &[u8]) -> usize {
    word.iter_mut().zip(key).for_each(|(place, byte)| *place = *byte);
    key.len().min(word.len())
}

/// The character in which a byte stands, and where it starts.
#[inline(never)]
fn character_at(text: &str, byte: usize) -> (usize, char) {
    let start = (0..=byte).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    (start, text.get(start..).and_then(|rest| rest.chars().next()).unwrap_or_default())
}

/// Where a word ends that is taken at once: where it is written, but for one whose length cannot be kept.
#[inline]
fn bounded(text: &str, Range { start, end }: Range<usize>) -> usize {
    if end - start <= What::MOST { end } else { bound(text, start) }
}

/// The last place where a word that begins here can be ended.
#[cold]
fn bound(text: &str, start: usize) -> usize {
    (start + 1..=start + What::MOST).rfind(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
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
#[inline(never)]
fn is_misread_digit(text: &str, at: usize, cut: &Cut) -> bool {
    let after = text.as_bytes().get(at + 1..).unwrap_or_default();
    let digit = |place: usize| after.get(place).is_some_and(u8::is_ascii_digit);
    if !digit(0) || !matches!(text.as_bytes().get(at), Some(b'O' | b'o' | b'l' | b'I')) {
        return false;
    }
    let last = cut.tokens.last().map(|last| (last.kind(), last.range()));
    if last.as_ref().is_some_and(|(kind, last)| last.end == at && *kind != Kind::Mark) {
        return false;
    }
    let digits = after.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let dated = digits == 1 && after.get(1) == Some(&b'/') && digit(2);
    let blank = after.get(digits) == Some(&b' ') && after.get(digits + 1).is_some_and(|byte| !byte.is_ascii_uppercase());
    let led = || {
        let lead = last.as_ref().and_then(|(_, last)| text.get(last.clone())).unwrap_or_default().to_lowercase();
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a part, found by asking every word.
    fn plainly_within(Indexed { cut, .. }: &Indexed, range: Range<usize>) -> (Vec<Token>, bool) {
        let within = cut.tokens.iter().filter(|token| token.end() > range.start && (token.start as usize) < range.end);
        let whole = within.clone().all(|token| token.start as usize >= range.start && token.end() <= range.end);
        (within.copied().collect(), whole)
    }

    #[test]
    fn the_words_of_a_part_are_found_as_by_asking_every_word() {
        let text = format!("Quý IV/2026: HOÁ đơn số 3O/6 {}{} rừng – đất", "giữ ".repeat(20), "–".repeat(90));
        let cut = Cut::of(&text).indexed();
        let places: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
        for &start in &places {
            for &end in places.iter().filter(|&&end| end >= start) {
                let (found, whole) = cut.within(start..end);
                let (expected, expected_whole) = plainly_within(&cut, start..end);
                assert_eq!(whole, expected_whole, "{:?}", &text[start..end]);
                if whole {
                    assert_eq!(found, expected, "{:?}", &text[start..end]);
                }
            }
        }
    }

    #[test]
    fn keys_stand_where_their_words_are_written() {
        let text = "UỶ BAN nhân dân Thảng 6, thuỳ dương; Hoà KỲ, ngày ２３/4, 3O/6, QuýIV/2026 Ⱥ";
        let cut = Cut::of(text);
        assert_eq!(cut.keys.len(), text.len());
        let key = |token: &Token| String::from_utf8_lossy(token.key(&cut.keys)).into_owned();
        let read: Vec<String> = cut.tokens.iter().map(key).collect();
        let expected = "ủy ban nhân dân tháng 6 , thùy dương ; hòa kỳ , ngày 23 / 4 , 30 / 6 , quý iv / 2026 Ⱥ";
        assert_eq!(read, expected.split(' ').collect::<Vec<_>>());
        for token in &cut.tokens {
            // A letter that is looked up may turn out to be compared as it is written.
            let same = key(token) == text[token.range()];
            assert_eq!(token.is_plain(), same && key(token) != "Ⱥ", "{}", key(token));
        }
        let plain = Cut::of("giữ rừng, 2026");
        assert!(plain.tokens.iter().all(|token| token.is_plain()));
    }

    #[test]
    fn a_word_takes_twelve_bytes() {
        assert_eq!(size_of::<Token>(), 12);
    }
}
