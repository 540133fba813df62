//! Where a text is cut into words, and what each is compared as.

use std::ops::Range;

use super::Kind;
use super::fold::{HASH_BITS, LONG, first_eight, fold, hash_at, hash_on, settle};
use super::letters::{Block, LAST, MARGIN, is_letter};
use crate::letter::{is_capital, misread_figure};
use crate::places::{Placed, Strides, offset};
use crate::planes::BLOCK;

/// A word where a text is cut. Offsets count from the start of the text that was cut.
///
/// A text has a word for every five or six bytes, and each is looked at many times: eight bytes hold it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: u32,
    what: What,
}

/// What a word is made of, whether it is compared otherwise than it is written, its length in bytes and its [`hash`](super::hash).
///
/// ```text
/// hash      filled   settled   kind     length
/// 20 bits   1 bit    1 bit     2 bits   8 bits
/// ```
/// Of a [`LONG`] word, which is in no table, the length stands for the hash: there is room for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct What(u32);

impl What {
    const KIND_AT: u32 = u8::BITS;
    /// It is compared otherwise than it is written, or has a capital.
    const SETTLED: u32 = 0b100 << Self::KIND_AT;
    /// What it is compared as is shorter than the word.
    const FILLED: u32 = 0b1000 << Self::KIND_AT;
    const HASH_AT: u32 = u32::BITS - HASH_BITS;
    /// The greatest length that is kept.
    const MOST: usize = (u32::MAX >> Self::HASH_AT) as usize;

    /// A word of so many bytes, [`LONG`] at most.
    #[inline]
    fn new(kind: Kind, settled: u32, length: u32, hash: u32) -> Self {
        Self(hash << Self::HASH_AT | settled | (kind as u32) << Self::KIND_AT | length)
    }

    /// Its length in bytes.
    #[inline]
    fn length(self) -> usize {
        match usize::from(self.0 as u8) {
            LONG => self.hash() as usize,
            length => length,
        }
    }

    #[inline]
    fn hash(self) -> u32 {
        self.0 >> Self::HASH_AT
    }
}

impl Token {
    /// A number for the word as it is compared, so that a table knows at a glance most words that it does not hold.
    #[inline]
    pub(super) fn hash(self) -> u32 {
        self.what.hash()
    }

    #[inline]
    pub(super) fn kind(self) -> Kind {
        const KINDS: [Kind; 4] = [Kind::Letters, Kind::Digits, Kind::Mark, Kind::Mark];
        KINDS[(self.what.0 >> What::KIND_AT & 0b11) as usize]
    }

    /// Whether it is compared as it is written.
    #[inline]
    pub(super) fn is_plain(self) -> bool {
        self.what.0 & What::SETTLED == 0
    }

    /// Whether it has so many bytes, fewer than a [`LONG`] word.
    #[inline]
    pub(super) fn has_length(self, bytes: usize) -> bool {
        usize::from(self.what.0 as u8) == bytes
    }

    /// Where it ends.
    #[inline]
    pub(super) fn end(self) -> usize {
        self.start as usize + self.what.length()
    }

    /// Where it stands.
    #[inline]
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end()
    }

    /// Whether it is this word as it is compared, among the keys of the text. Nearly every question fails at the length,
    /// before a letter is looked at.
    #[inline]
    pub(super) fn is(self, keys: &[u8], word: &[u8]) -> bool {
        let at = self.start as usize;
        match (self.what.0 & (What::FILLED | u32::from(u8::MAX))) as usize {
            length if length == word.len() && length != LONG => keys.get(at..at + length) == Some(word),
            ..LONG => false,
            _ => self.key(keys) == word,
        }
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

impl Placed for Token {
    #[inline]
    fn place(&self) -> u32 {
        self.start
    }
}

/// In a part of fewer bytes its last word is found by its first.
const SHORT: usize = 48;

/// How many words behind one are looked at before another is searched for.
const NEAR: usize = 8;

/// A text cut into words of which parts are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Indexed {
    cut: Cut,
    strides: Strides,
}

impl Indexed {
    /// How many words start before a place.
    #[inline]
    pub(super) fn before(&self, place: usize) -> usize {
        self.strides.before(&self.cut.tokens, place)
    }

    /// As [`Indexed::before`], of a place that mostly is close behind the word at an index: then nothing is searched for.
    #[inline]
    pub(super) fn before_near(&self, place: usize, index: usize) -> usize {
        let starts = |token: &Token| token.start as usize;
        match self.cut.tokens.get(index..) {
            Some(near @ [first, ..]) if starts(first) <= place => {
                let behind = near.iter().take(NEAR).position(|token| starts(token) >= place);
                behind.map_or_else(|| self.before(place), |behind| index + behind)
            }
            _ => self.before(place),
        }
    }

    /// The words that start in a range of the text, before which so many start, and whether none of them is cut by its ends.
    pub(super) fn within(&self, first: usize, range: Range<usize>) -> (&[Token], bool) {
        let tokens = match range.len() {
            // No more words start in it than it has bytes.
            short @ ..SHORT => {
                let near = self.cut.tokens.get(first..self.cut.tokens.len().min(first + short)).unwrap_or_default();
                near.get(..near.partition_point(|token| (token.start as usize) < range.end)).unwrap_or_default()
            }
            _ => self.cut.tokens.get(first..self.before(range.end)).unwrap_or_default(),
        };
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

/// Room for the words of a block, which are kept one by one and handed on together.
type Row = [Token; BLOCK];

/// Stands in no word.
const FILLING: u8 = 0;

/// A key without what it is filled up with.
#[inline(never)]
fn without_filling(key: &[u8]) -> &[u8] {
    let end = key.iter().rposition(|&byte| byte != FILLING).map_or(0, |last| last + 1);
    key.get(..end).unwrap_or_default()
}

impl Cut {
    /// Cuts a text into words. Space separates and is no word. Offsets are kept in 32 bits; a text
    /// beyond them, which is refused where it is read, is cut as far as they go.
    pub(crate) fn of(text: &str) -> Self {
        let text = text.get(..u32::MAX as usize).unwrap_or(text);
        // The last block goes over the end of the text.
        let keys = Vec::with_capacity(text.len() + BLOCK + MARGIN);
        let mut cut = Self { tokens: Vec::with_capacity(text.len() / 4 + 1), keys };
        let mut row = [Token::default(); BLOCK];
        let mut at = 0;
        while at < text.len() {
            at = cut.block(text, at, &mut row);
        }
        cut.keys.truncate(text.len());
        cut
    }

    /// Notes where words stand, so that those of a part of the text are found without a long search.
    pub(crate) fn indexed(mut self) -> Indexed {
        self.tokens.shrink_to_fit();
        Indexed { strides: Strides::of(&self.tokens, self.keys.len()), cut: self }
    }

    /// Takes the words of the block that begins here, but for a last one that may go on behind it; gives where to go on.
    fn block(&mut self, text: &str, from: usize, row: &mut Row) -> usize {
        let block = Block::at(text.as_bytes(), from);
        self.keys.truncate(from);
        self.keys.extend_from_slice(&block.small);
        let (mut starts, mut ends, mut particular) = (block.starts, block.ends, block.particular);
        loop {
            let first = particular & particular.wrapping_neg();
            // The words that begin up to there: all, where there is no such byte.
            let up_to = starts & (first | first.wrapping_sub(1));
            let last = if first == 0 { 0 } else { up_to.checked_ilog2().map_or(0, |place| 1 << place) };
            self.plain(&block, up_to ^ last, ends, offset(from), row);
            if last == 0 {
                return from + LAST;
            }
            let at = from + last.trailing_zeros() as usize;
            if at > from && first == block.open {
                return at;
            }
            let end = self.particular(text, at);
            let behind = end - from;
            if behind >= LAST {
                return end;
            }
            // What is left of letters and figures that are written together is a word of its own.
            let left = !0 << behind;
            starts = (block.starts | block.joining & 1 << behind) & left;
            ends = block.ends & left << 1;
            particular = block.particular & left;
        }
    }

    /// Takes words of a block that are letters of Vietnamese or figures: those that begin at some bytes. Each of them ends before
    /// the next one begins, the first at the first of the ends.
    #[inline]
    fn plain(&mut self, block: &Block, mut starts: u64, mut ends: u64, base: u32, row: &mut Row) {
        let mut count = 0;
        while starts != 0 {
            let (first, behind) = (starts & starts.wrapping_neg(), ends & ends.wrapping_neg());
            (starts, ends) = (starts ^ first, ends ^ behind);
            let (start, end) = (first.trailing_zeros(), behind.trailing_zeros());
            let settled = if behind.wrapping_sub(first) & block.capitals == 0 { 0 } else { What::SETTLED };
            let range = start as usize..end as usize;
            let eight = first_eight(&block.small, range.clone());
            let hash = hash_on(eight, &block.small, range);
            row[count % BLOCK] = Token { start: base + start, what: What::new(kind(eight as u8), settled, end - start, hash) };
            count += 1;
        }
        self.tokens.extend_from_slice(&row[..count.min(BLOCK)]);
    }

    /// Takes what begins here, whatever it is, character by character; gives where it ends.
    #[inline(never)]
    fn particular(&mut self, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let letters = most_bytes(rest.chars().take_while(|&c| is_letter(c)).map(char::len_utf8));
        if letters > 0 {
            let joined = rest.as_bytes().get(letters).is_some_and(u8::is_ascii_digit);
            if letters == 1 && joined && is_misread_digit(text, at, self) {
                return self.digits(text, at);
            }
            let end = bounded(text, at..at + letters);
            self.letters(text, at..end);
            return end;
        }
        let Some(c) = rest.chars().next() else { return text.len() };
        if c.is_ascii_digit() || is_wide_digit(c) {
            return self.digits(text, at);
        }
        let end = at + c.len_utf8();
        if !c.is_whitespace() {
            self.push_written(text, at..end, Kind::Mark, copy);
        }
        end
    }

    /// Takes the digits that begin here, those among them that are misread; gives where they end.
    fn digits(&mut self, text: &str, start: usize) -> usize {
        let mut end = start;
        while end - start <= What::MOST {
            match text.as_bytes().get(end) {
                Some(b'0'..=b'9') => end += 1,
                Some(b'O' | b'o' | b'l' | b'I') if end == start || goes_on_as_digit(text, start, end) => end += 1,
                Some(0xef) if text[end..].starts_with(is_wide_digit) => end += '\u{ff10}'.len_utf8(),
                _ => break,
            }
        }
        let end = bounded(text, start..end);
        self.push_written(text, start..end, Kind::Digits, |written, key| {
            let digits = written.chars().map(digit).zip(key);
            digits.map(|(digit, place)| *place = digit).count()
        });
        end
    }

    /// Takes letters, of whatever script, that may be compared otherwise than they are written, in small letters or not.
    fn letters(&mut self, text: &str, Range { start, end }: Range<usize>) {
        // The word quý is parted from the number that is written on to it: `QuýIV/2026`.
        let middle = glued_quarter(&text[start..end]).map_or(end, |len| start + len);
        for part in [start..middle, middle..end] {
            if !part.is_empty() {
                self.push_written(text, part, Kind::Letters, settle);
            }
        }
    }

    /// Adds a word that is compared as `write_key` writes over it, which gives how long that is.
    fn push_written(&mut self, text: &str, range: Range<usize>, kind: Kind, write_key: impl FnOnce(&str, &mut [u8]) -> usize) {
        // It may go on behind the block.
        if self.keys.len() < range.end + MARGIN {
            self.keys.resize(range.end + MARGIN, 0);
        }
        let written = text.get(range.clone()).unwrap_or_default();
        let key = self.keys.get_mut(range.clone()).unwrap_or_default();
        let length = write_key(written, key).min(key.len());
        key[length..].fill(FILLING);
        // A capital of another script that has no small letter, or a longer one, is compared as it is.
        let plain = key == written.as_bytes() && !written.contains(is_capital);
        let settled = if plain { 0 } else { What::SETTLED };
        let filled = if length < range.len() { What::FILLED } else { 0 };
        let (whole, hash) = match range.len() {
            short @ ..LONG => (short, hash_at(&self.keys, range.start..range.start + length)),
            long => (LONG, offset(long)),
        };
        self.tokens.push(Token { start: offset(range.start), what: What::new(kind, settled | filled, offset(whole), hash) });
    }
}

/// What a word is made of that begins with a byte: one beyond ASCII begins a letter.
#[inline]
fn kind(first: u8) -> Kind {
    const KINDS: [Kind; 256] = {
        let mut kinds = [Kind::Mark; 256];
        let mut byte = 0;
        while byte < kinds.len() {
            match byte as u8 {
                b'0'..=b'9' => kinds[byte] = Kind::Digits,
                b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => kinds[byte] = Kind::Letters,
                _ => {}
            }
            byte += 1;
        }
        kinds
    };
    KINDS[usize::from(first)]
}

/// Writes a word as it is written; gives how long it is.
fn copy(written: &str, key: &mut [u8]) -> usize {
    key.iter_mut().zip(written.bytes()).map(|(place, byte)| *place = byte).count()
}

/// Where a word ends that is taken at once: where it is written, but for one whose length cannot be kept.
#[inline]
fn bounded(text: &str, Range { start, end }: Range<usize>) -> usize {
    if end - start <= What::MOST { end } else { bound(text, start) }
}

/// The bytes of the characters of a word together, or of so many of the first that a word of them is [`bounded`]: what lies
/// behind is looked at when the next word is taken.
fn most_bytes(characters: impl Iterator<Item = usize>) -> usize {
    let mut bytes = 0;
    for character in characters {
        bytes += character;
        if bytes > What::MOST {
            break;
        }
    }
    bytes
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
fn digit(c: char) -> u8 {
    // The last hexadecimal digit of the code point of a digit is its value, of full-width ones too.
    misread_figure(c).map_or(b'0' | c as u8 & 0xF, |figure| figure as u8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::fold::MISTYPED;

    /// A text cut word by word, as those are that are more than letters of Vietnamese or figures.
    fn plainly(text: &str) -> Cut {
        let mut cut = Cut::default();
        let mut at = 0;
        while at < text.len() {
            at = cut.particular(text, at);
        }
        // What stands behind the last word is compared with nothing.
        let behind = cut.tokens.last().map_or(0, |last| last.end());
        cut.keys.truncate(behind);
        cut
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn words_are_cut_together_as_they_are_one_by_one(
            text in "([a-zA-ZăđơưàếộỹĐƯẠÝ]{1,9}|[0-9OlI]{1,4}|[ ]{1,3}|[-–,./%“\u{a0}\t\n]|[hH][oOuU][àÁảẹÝ]|[qQ][uU][ýÝ][IV]{0,3}|thảng|ê\u{301}|[ßαДК]|[２０]|[a-ừ]{60,70}){0,30}",
        ) {
            let (cut, plain) = (Cut::of(&text), plainly(&text));
            let read = |cut: &Cut| cut.tokens.iter().map(|token| (*token, token.key(&cut.keys).to_owned())).collect::<Vec<_>>();
            prop_assert_eq!(read(&cut), read(&plain), "{}", text);
        }
    }

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
                let first = cut.before(start);
                for near in 0..cut.cut.tokens.len() + 2 {
                    assert_eq!(cut.before_near(start, near), first, "{start} near {near}");
                }
                let (found, whole) = cut.within(first, start..end);
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
            let same = key(token) == text[token.range()];
            assert_eq!(token.is_plain(), same && key(token) != "Ⱥ", "{}", key(token));
        }
        let plain = Cut::of("giữ rừng, 2026");
        assert!(plain.tokens.iter().all(|token| token.is_plain()));
    }

    #[test]
    fn no_slip_passes_for_a_plain_word() {
        for (slip, meant) in MISTYPED {
            let capital: String = slip.chars().enumerate().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }).collect();
            for written in [slip.to_owned(), capital, slip.to_uppercase()] {
                let text = format!("đến {written} này");
                let cut = Cut::of(&text);
                assert_eq!(cut.tokens.get(1).map(|token| token.key(&cut.keys)), Some(meant.as_bytes()), "{written}");
            }
        }
    }

    #[test]
    fn a_long_word_is_as_long_as_it_is_written() {
        for length in [62, 63, 64, LONG - 1, LONG, LONG + 1, 4096, What::MOST, What::MOST + 1] {
            for letter in ["a", "A", "7"] {
                let text = format!("rừng {} đất", letter.repeat(length));
                let lengths: Vec<usize> = Cut::of(&text).tokens.iter().map(|token| token.range().len()).collect();
                let kept = length.min(What::MOST);
                let expected = ["rừng".len(), kept, length - kept, "đất".len()];
                assert_eq!(lengths, expected.into_iter().filter(|&length| length > 0).collect::<Vec<_>>(), "{length} times {letter}");
            }
        }
    }

    #[test]
    fn a_word_takes_eight_bytes() {
        assert_eq!(size_of::<Token>(), 8);
    }
}
