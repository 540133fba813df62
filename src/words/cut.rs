//! Where a text is cut into words, and what each is compared as.

use std::num::NonZeroU32;
use std::ops::Range;

use super::Kind;
use super::fold::{SLIPS, fold, hash, hash_at, push_settled};
use crate::letter;

/// A word where a text is cut. Offsets count from the start of the text that was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    /// A number for the word as it is compared, so that a table knows at a glance most words that it does not hold.
    pub(super) hash: u32,
    /// Its place among the words that are compared otherwise than they are written.
    pub(super) settled: Option<NonZeroU32>,
    pub(super) kind: Kind,
}

impl Token {
    pub(super) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A text cut into words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(super) tokens: Vec<Token>,
    pub(super) settled: Settled,
}

/// The words that are compared otherwise than they are written, one behind the other, and where each ends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Settled {
    text: String,
    ends: Vec<usize>,
}

impl Settled {
    pub(super) fn get(&self, place: NonZeroU32) -> &str {
        let place = place.get() as usize;
        let start = place.checked_sub(2).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(place - 1).map_or("", |&end| &self.text[start..end])
    }
}

impl Cut {
    /// Cuts a text into words. Space separates and is no word. Offsets are kept in 32 bits; a text
    /// beyond them, which is refused where it is read, is cut as far as they go.
    pub(crate) fn of(text: &str) -> Self {
        let text = text.get(..u32::MAX as usize).unwrap_or(text);
        let mut cut = Self { tokens: Vec::with_capacity(text.len() / 5 + 1), settled: Settled::default() };
        let mut at = 0;
        while let Some(&byte) = text.as_bytes().get(at) {
            at = match byte {
                b' ' | b'\t'..=b'\r' => at + 1,
                b'0'..=b'9' => cut.digits(text, at),
                b'O' | b'o' | b'l' | b'I' if is_misread_digit(text, at, &cut.tokens) => cut.digits(text, at),
                b'A'..=b'Z' | b'a'..=b'z' => cut.letters_from(text, at),
                0..0x80 => cut.mark(text, at, 1),
                _ => match text[at..].chars().next() {
                    Some('\u{ff10}'..='\u{ff19}') => cut.digits(text, at),
                    Some(c) if is_letter(c) => cut.letters_from(text, at),
                    Some(c) if c.is_whitespace() => at + c.len_utf8(),
                    Some(c) => cut.mark(text, at, c.len_utf8()),
                    None => break,
                },
            };
        }
        cut
    }

    /// Takes the digits that begin here, those among them that are misread; gives where they end.
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
        if plain {
            self.push_plain(text, start..end, Kind::Digits);
        } else {
            let from = self.settled.text.len();
            self.settled.text.extend(text[start..end].chars().map(digit));
            self.push_settled(start..end, Kind::Digits, from);
        }
        end
    }

    /// Takes the letters that begin here; gives where they end.
    fn letters_from(&mut self, text: &str, start: usize) -> usize {
        let Letters { end, plain } = letters(text, start);
        if plain {
            self.push_plain(text, start..end, Kind::Letters);
            return end;
        }
        // The word quý is parted from the number that is written on to it: `QuýIV/2026`.
        let middle = glued_quarter(&text[start..end]).map_or(end, |len| start + len);
        for part in [start..middle, middle..end] {
            if !part.is_empty() {
                let from = self.settled.text.len();
                push_settled(&mut self.settled.text, &text[part.clone()]);
                self.push_settled(part, Kind::Letters, from);
            }
        }
        end
    }

    /// Takes the mark that begins here; gives where it ends.
    fn mark(&mut self, text: &str, start: usize, len: usize) -> usize {
        self.push_plain(text, start..start + len, Kind::Mark);
        start + len
    }

    /// Adds a word that is compared as it is written.
    #[inline]
    fn push_plain(&mut self, text: &str, range: Range<usize>, kind: Kind) {
        let hash = hash_at(text.as_bytes(), range.clone());
        self.push(range, kind, None, hash);
    }

    /// Adds a word that is compared as what the settled words hold from `from` on.
    fn push_settled(&mut self, range: Range<usize>, kind: Kind, from: usize) {
        self.settled.ends.push(self.settled.text.len());
        let place = u32::try_from(self.settled.ends.len()).ok().and_then(NonZeroU32::new);
        let hash = hash(&self.settled.text.as_bytes()[from..]);
        self.push(range, kind, place, hash);
    }

    fn push(&mut self, range: Range<usize>, kind: Kind, settled: Option<NonZeroU32>, hash: u32) {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.tokens.push(Token { start: offset(range.start), end: offset(range.end), hash, settled, kind });
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
    while let Some(&byte) = bytes.get(end) {
        // Most letters are small ones without marks.
        if byte.is_ascii_lowercase() {
            end += 1;
            continue;
        }
        if byte < 0x80 {
            if !byte.is_ascii_uppercase() {
                break;
            }
            plain = false;
            end += 1;
            continue;
        }
        let second = bytes.get(end + 1).copied().unwrap_or(0);
        let third = bytes.get(end + 2).copied().unwrap_or(0);
        let (len, small) = match (byte, second) {
            // Ạ to ỹ, where capitals and small letters take turns.
            (0xe1, 0xba) => (3, third >= 0xa0 && third & 1 == 1),
            (0xe1, 0xbb) => (3, third <= 0xb9 && third & 1 == 1),
            // À to ÿ, but for the signs of multiplication and division.
            (0xc3, 0x97 | 0xb7) => break,
            (0xc3, _) => (2, second > 0x9f),
            // ă đ ĩ ũ ơ ư and their capitals; other letters of these blocks are folded to be sure.
            (0xc4, _) => (2, matches!(second, 0x83 | 0x91 | 0xa9)),
            (0xc5, _) => (2, second == 0xa9),
            (0xc6, _) => (2, matches!(second, 0xa1 | 0xb0)),
            _ => match text.get(end..).and_then(|rest| rest.chars().next()) {
                Some(c) if is_letter(c) => (c.len_utf8(), false),
                _ => break,
            },
        };
        plain &= small;
        end += len;
    }
    Letters { end, plain: plain && !may_be_settled(&bytes[start..end]) }
}

/// Whether a word in small letters may be compared otherwise than it is written: its tone mark stands
/// on its last letter, behind o or u, or it is one of the common slips.
fn may_be_settled(word: &[u8]) -> bool {
    let toned = match word {
        [.., before, _, 0x80..=0xbf, 0x80..=0xbf] if word[word.len() - 3] >= 0xe0 => matches!(before, b'o' | b'u'),
        [.., before, 0xc0..=0xdf, 0x80..=0xbf] => matches!(before, b'o' | b'u'),
        _ => false,
    };
    toned || matches!(word.first(), Some(b't' | b'q')) && SLIPS.iter().any(|(slip, _)| slip.as_bytes() == word)
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
fn is_misread_digit(text: &str, at: usize, words: &[Token]) -> bool {
    let after = text.as_bytes().get(at + 1..).unwrap_or_default();
    let digit = |place: usize| after.get(place).is_some_and(u8::is_ascii_digit);
    if !digit(0) || words.last().is_some_and(|last| last.end as usize == at && last.kind != Kind::Mark) {
        return false;
    }
    let digits = after.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let dated = digits == 1 && after.get(1) == Some(&b'/') && digit(2);
    let blank = after.get(digits) == Some(&b' ') && after.get(digits + 1).is_some_and(|byte| !byte.is_ascii_uppercase());
    let led = || {
        let lead = words.last().and_then(|last| text.get(last.range())).unwrap_or_default().to_lowercase();
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

/// Whether a character is a letter, or a combining mark that belongs to the one before it.
fn is_letter(c: char) -> bool {
    letter::is_letter(c) || ('\u{300}'..='\u{36f}').contains(&c)
}
