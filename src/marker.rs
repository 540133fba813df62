//! Outline markers: what stands before a heading or a statement and says where it belongs.
//!
//! ```text
//! part      = "Phần" (roman | arabic | "thứ" word)          PHẦN I · Phần thứ nhất
//! chapter   = "Chương" (roman | arabic)                     Chương II
//! division  = "Mục" (roman | arabic)                        Mục 1.
//! article   = "Điều" arabic                                 Điều 3.
//! roman     = [IVXLC]+ ("." | ")" | "/" | " -")             II.
//! upper     = capital ("." | "/")                           A.
//! arabic    = digits ("." | "/")                            1.
//! decimal   = digits ("." digits)+ ["." | "-"]              2.1.  1.2.3
//! letter    = small letter [digits] (")" | ".")             a)  đ)  a1)
//! paren     = "(" (digits | letter | [ivx]+) ")" ["."] | digits ")"   (1)  1)  (ii)
//! plus      = "+"
//! bullet    = "-" | "–" | "—" | "−" | "•" | "*" | … | ("o" | "=>") before a capital
//! ```
//! Full-width figures and stops are read as the plain ones, and where a marker by its shape can
//! only be a slip (`Il.`, `1O.`) as what was meant; which of two shapes `l.` or `I.` is only its
//! neighbours tell (`outline/slips.rs`).
//! Phần to điểm are the levels of Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6; the
//! decimal numbers, `-` and `+` below them are practice. A marker is a marker by
//! its shape only; whether it heads a section is for the outline to say.

mod label;

use smallvec::SmallVec;

pub(crate) use self::label::{Label, Numbers};
use crate::letter::{is_capital, is_letter, misread_figure, small};
use crate::places::{Nth, index, offset};
use crate::words::same_word;

/// The sort of a marker, outermost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Part,
    Chapter,
    Division,
    Article,
    Upper,
    Roman,
    Arabic,
    Decimal,
    Letter,
    Paren,
    Bullet,
    Plus,
}

/// A marker as written and what it means. Every line of a body has one or room for one, so it is kept small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) kind: Kind,
    /// The marker without punctuation, as a step of a path: "II", "2.1", "a".
    pub(crate) label: Label,
    ordinal: Option<Nth>,
    len: u32,
    rest: u32,
}

impl Marker {
    /// Its place among its siblings, from 1; `None` for bullets.
    pub(crate) fn ordinal(&self) -> Option<u32> {
        self.ordinal.map(|ordinal| offset(ordinal.at()))
    }

    /// Takes it for one of another place among its siblings.
    pub(crate) fn set_ordinal(&mut self, ordinal: u32) {
        self.ordinal = Some(nth(ordinal));
    }

    /// The numbers of a decimal marker; empty for the others.
    pub(crate) fn numbers(&self) -> Numbers {
        if self.kind == Kind::Decimal { Numbers::of(&self.label) } else { Numbers::default() }
    }

    /// How long it is as written, punctuation included.
    pub(crate) fn len(&self) -> usize {
        index(self.len)
    }

    /// Where the words after it begin.
    pub(crate) fn rest(&self) -> usize {
        index(self.rest)
    }

    /// Takes words that begin elsewhere for those after it.
    pub(crate) fn set_rest(&mut self, rest: usize) {
        self.rest = offset(rest);
    }

    /// The same marker in a text where its end and the words after it stand elsewhere.
    fn moved(self, len: usize, rest: usize) -> Self {
        Self { len: offset(len), rest: offset(rest), ..self }
    }
}

/// Characters that serve as bullets.
///
/// The last row stands in the private range where fonts of signs keep their bullets.
const BULLETS: [char; 42] = [
    '-', '–', '—', '−', '‐', '‑', '‒', '―', '⁃', '•', '*', '·', '▪', '●', '○', '◦', '■', '□', '❑', '◆', '♦', '❖', '►', '➢', '➤', '‣', '✓',
    '✔', '√', '▶', '→', '⇒', '◊', '★', '◾', '✦', '☑', //
    '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '\u{f0fc}', '\u{f02d}',
];

/// Letters of the Vietnamese alphabet that points are lettered with, in order
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ), and the foreign ones typists use.
const LETTERS: [char; 27] =
    ['a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'];

/// No plan numbers deeper than this; a longer chain is a version or an address.
const DEEPEST: usize = 6;

/// Ordinals spelled out after "Phần thứ".
const ORDINALS: [&str; 10] = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/// A mark as it tells lists apart: all dashes are one, whatever the typist's keyboard made of them.
pub(crate) fn one_dash(mark: char) -> char {
    if matches!(mark, '–' | '—' | '−' | '‐' | '‑' | '‒' | '―' | '⁃') { '-' } else { mark }
}

/// Reads the marker that a paragraph begins with.
pub(crate) fn read(text: &str) -> Option<Marker> {
    if begins_word(text) || begins_year(text) { None } else { plain(text).or_else(|| read_any(text)) }
}

/// The marker of most points, as it is mostly written: `1. Việc`, `123. Việc`, `a) việc`, `- Việc`, `+ Việc`,
/// with one blank behind it. As [`read_any`], by a look at the first bytes.
fn plain(text: &str) -> Option<Marker> {
    let bytes = text.as_bytes();
    let (kind, ordinal, label, len) = match *bytes {
        [b'-', b' ', ..] => (Kind::Bullet, None, 1, 1),
        [b'+', b' ', ..] => (Kind::Plus, None, 1, 1),
        [letter @ b'a'..=b'z', b')', b' ', ..] => (Kind::Letter, letter_ordinal(char::from(letter)), 1, 2),
        [b'0'..=b'9', ..] => {
            let digits = bytes.iter().take(3).take_while(|byte| byte.is_ascii_digit());
            let (count, number) = digits.fold((0, 0), |(count, number), digit| (count + 1, number * 10 + u32::from(digit - b'0')));
            if !matches!(bytes.get(count..), Some([b'.', b' ', ..])) {
                return None;
            }
            (Kind::Arabic, Some(number), count, count + 1)
        }
        _ => return None,
    };
    let words = bytes.get(len + 1..)?;
    // What stands behind the blank is no space by its first byte.
    if !matches!(words, [b'!'..=b'~' | 0xC3..=0xC6, ..]) && letter_len(words) == 0 {
        return None;
    }
    let label = Label::from(text.get(..label)?);
    Some(Marker { kind, label, ordinal: ordinal.map(nth), len: offset(len), rest: offset(len + 1) })
}

/// Whether a text begins with the first three letters of `Phần`, `Chương`, `Mục` or `Điều`.
fn begins_name(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [b'P' | b'p', b'H' | b'h', 0xE1, 0xBA, 0xA6 | 0xA7, ..]
            | [b'C' | b'c', b'H' | b'h', 0xC6, 0xAF | 0xB0, ..]
            | [b'M' | b'm', 0xE1, 0xBB, 0xA4 | 0xA5, b'C' | b'c', ..]
            | [0xC4, 0x90 | 0x91, b'I' | b'i', 0xE1, 0xBB, 0x80 | 0x81, ..]
    )
}

/// Whether a text begins with two letters that begin no marker: neither the name of a part, nor a Roman
/// number, nor what is taken for one. Nearly every paragraph does.
fn begins_word(text: &str) -> bool {
    let bytes = text.as_bytes();
    let behind = bytes.get(letter_len(bytes)..).unwrap_or_default();
    let (Some(&first), Some(&second)) = (bytes.first(), behind.first()) else { return false };
    if letter_len(bytes) == 0 || letter_len(behind) == 0 {
        return false;
    }
    let roman = |byte: u8| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C' | b'l' | b'O');
    !(roman(first) && (roman(second) || second == b'o') || begins_name(bytes))
}

/// Whether a text begins with four figures, as no marker does: neither as it stands nor as what is taken for one.
fn begins_year(text: &str) -> bool {
    matches!(text.as_bytes(), [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', ..])
}

/// The length of the letter that begins here, where its first bytes tell that it is one; else 0.
fn letter_len(bytes: &[u8]) -> usize {
    match bytes {
        [b'a'..=b'z' | b'A'..=b'Z', ..] => 1,
        [0xC3, 0x97 | 0xB7, ..] => 0,
        [0xC3..=0xC6, _, ..] => 2,
        [0xE1, 0xB8..=0xBB, _, ..] => 3,
        _ => 0,
    }
}

/// As [`read`], whatever the text begins with.
fn read_any(text: &str) -> Option<Marker> {
    as_written(text).or_else(|| {
        // Words that are no marker are told at a glance: nearly every paragraph begins with some.
        let slip_like = text.chars().next().is_some_and(|c| matches!(c, 'I' | 'l' | 'V' | 'X' | 'O' | '|' | '0'..='9') || wide(c) != c);
        if slip_like { as_meant(text) } else { None }
    })
}

/// Reads a marker whose letters and figures are those that stand there.
fn as_written(text: &str) -> Option<Marker> {
    let first = text.chars().next()?;
    match first {
        '+' => bullet(text, first, Kind::Plus),
        '(' => parenthesised(text),
        '0'..='9' => numbered(text),
        'C' => roman(text).or_else(|| named(text)).or_else(|| upper(text)),
        'I' | 'V' | 'X' | 'L' => roman(text).or_else(|| upper(text)),
        // Nearly every paragraph begins with a letter, and few letters begin the name of a part.
        'P' | 'M' | 'Đ' => named(text).or_else(|| upper(text)),
        'c' | 'p' | 'm' | 'đ' => letter(text).or_else(|| named(text)),
        // The second bullet of word processors, which loses its shape: `o Rà soát`.
        'o' if text.strip_prefix("o ").is_some_and(|rest| rest.starts_with(char::is_uppercase)) => {
            Some(marker(text, Kind::Bullet, None, "o".into(), 1))
        }
        _ if is_capital(first) => upper(text),
        _ if is_letter(first) => letter(text),
        _ if BULLETS.contains(&first) => bullet(text, first, Kind::Bullet),
        // An arrow that is typed: `=> Sở Y tế chủ trì`.
        '=' if text.strip_prefix("=> ").is_some_and(|rest| rest.starts_with(char::is_uppercase)) => {
            Some(marker(text, Kind::Bullet, None, "=>".into(), 2))
        }
        _ => None,
    }
}

/// How much of a paragraph a marker is read from where it is read as what was meant, in characters.
const WINDOW: usize = 80;

/// Reads a marker that can only be a slip.
fn as_meant(text: &str) -> Option<Marker> {
    let plain = text.chars().next().map(wide) != text.chars().next();
    if plain {
        return mapped(text, 8, wide);
    }
    let token = token(text);
    // What holds no letter that is taken for a figure is what it looks like.
    if !token.bytes().all(|b| matches!(b, b'I' | b'l' | b'|' | b'V' | b'X' | b'O' | b'o' | b'0'..=b'9'))
        || token.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    // `1O`, `1l`, `I2` hold a figure; `Il`, `lV`, `V1` no other figure than 1.
    let figures = token.chars().filter(char::is_ascii_digit).count();
    let roman = token.chars().all(|c| matches!(c, 'I' | 'l' | '1' | '|' | 'V' | 'X')) && token.contains(['V', 'X']) || figures == 0;
    match token.chars().count() {
        2..=5 if roman => as_roman(text).or_else(|| as_arabic(text)),
        2..=3 => as_arabic(text),
        _ => None,
    }
}

/// The letters and figures before the stop of a marker.
fn token(text: &str) -> &str {
    let stop = text.bytes().take(6).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'|');
    text.get(..stop.unwrap_or(0)).unwrap_or_default()
}

/// The marker with its letters read as the figures that they look like: `l.` as 1.
pub(crate) fn as_arabic(text: &str) -> Option<Marker> {
    let token = token(text);
    let figure = |c| match c {
        '|' => '1',
        _ => misread_figure(c).unwrap_or(c),
    };
    let alike = !token.is_empty() && token.chars().all(|c| figure(c).is_ascii_digit());
    let meant = if alike { mapped(text, token.len(), figure) } else { None };
    meant.filter(|m| matches!(m.kind, Kind::Arabic | Kind::Paren) && m.ordinal() != Some(0))
}

/// The marker with its letters and figures read as the Roman ones that they look like: `1l.` as II.
pub(crate) fn as_roman(text: &str) -> Option<Marker> {
    let token = token(text);
    let alike = !token.is_empty() && token.chars().all(|c| matches!(c, 'I' | 'l' | '1' | '|' | 'V' | 'X'));
    let meant = if alike { mapped(text, token.len(), |c| if matches!(c, 'l' | '1' | '|') { 'I' } else { c }) } else { None };
    meant.filter(|m| m.kind == Kind::Roman)
}

/// The plain character for a full-width one.
fn wide(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xff01 + 0x21).unwrap_or(c),
        _ => c,
    }
}

/// The marker of a text whose first characters are read as others, one for one.
fn mapped(text: &str, count: usize, map: impl Fn(char) -> char) -> Option<Marker> {
    let window = text.char_indices().nth(WINDOW).map_or(text, |(end, _)| &text[..end]);
    let mut meant: SmallVec<[u8; 256]> = SmallVec::new();
    let mut rest = window.chars();
    for c in rest.by_ref().take(count) {
        meant.extend_from_slice(map(c).encode_utf8(&mut [0; 4]).as_bytes());
    }
    meant.extend_from_slice(rest.as_str().as_bytes());
    let meant = std::str::from_utf8(&meant).unwrap_or_default();
    let marker = as_written(meant)?;
    let place = |at: usize| {
        let characters = meant.get(..at).map_or(0, |before| before.chars().count());
        text.char_indices().nth(characters).map_or(text.len(), |(place, _)| place)
    };
    Some(marker.moved(place(marker.len()), place(marker.rest())))
}

/// Puts a marker together; `len` is where it ends as written.
fn marker(text: &str, kind: Kind, ordinal: Option<u32>, label: Label, len: usize) -> Marker {
    let after = &text[len..];
    let rest = len + (after.len() - after.trim_start().len());
    Marker { kind, label, ordinal: ordinal.map(nth), len: offset(len), rest: offset(rest) }
}

/// A place among siblings as it is kept.
fn nth(ordinal: u32) -> Nth {
    Nth::of(index(ordinal))
}

/// Whether what stands after a marker can be the words it heads: the end, space, a capital, a quote.
fn heads_words(after: &str) -> bool {
    after.chars().next().is_none_or(|c| c.is_whitespace() || c.is_uppercase() || matches!(c, '“' | '"' | '‘' | '('))
}

fn bullet(text: &str, mark: char, kind: Kind) -> Option<Marker> {
    let after = &text[mark.len_utf8()..];
    let next = after.chars().next()?;
    // `-5%` is a number, `--` a rule; `-Rà soát` and `-95% hộ dân` only lack their blank.
    let share = || after.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')).strip_prefix('%');
    let counted =
        || next.is_ascii_digit() && share().and_then(|rest| rest.strip_prefix(' ')).is_some_and(|rest| rest.starts_with(is_letter));
    let heads = next.is_whitespace() || (mark != '*' && (is_letter(next) || matches!(next, '“' | '"') || counted()));
    heads.then(|| marker(text, kind, None, std::iter::once(mark).collect(), mark.len_utf8()))
}

/// `1.`, `1/`, `1)`, `2.1.`, `1.2.3`
fn numbered(text: &str) -> Option<Marker> {
    let mut numbers = Numbers::default();
    let mut at = 0;
    loop {
        let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        // Three digits make a number of a plan's text (`1.500 tấn`), no part of a marker.
        if digits == 0 || digits > if numbers.is_empty() { 3 } else { 2 } {
            return None;
        }
        numbers.push(text[at..at + digits].parse().ok()?)?;
        at += digits;
        let next_is_digit = text[at..].strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if !next_is_digit {
            break;
        }
        at += 1;
    }
    let ordinal = numbers.last().copied().map(u32::from);
    let label = Label::from(&text[..at]);
    let after = text[at..].trim_start();
    let punctuation = after.chars().next();
    let end = text.len() - after.len() + punctuation.map_or(0, char::len_utf8);
    if numbers.len() > 1 {
        // `2.1 Phòng …` may lack its last point, but then only a capital tells it from `3.5 triệu`.
        let dashed = matches!(punctuation, Some('-' | '–')) && numbers_dashed(&text[at..]);
        let closed = dashed || matches!(punctuation, Some('.' | ')' | '/')) && heads_words(&text[end..]);
        let open = text[at..].starts_with(char::is_whitespace) && after.starts_with(char::is_uppercase);
        let end = if closed { end } else { at };
        return (closed || open).then(|| marker(text, Kind::Decimal, ordinal, label, end));
    }
    match punctuation {
        Some('.') if heads_words(&text[end..]) => Some(marker(text, Kind::Arabic, ordinal, label, end)),
        // `06/QĐ-TTg` is the number of a document; a stroke needs a blank behind it.
        Some('/') if text[end..].starts_with(char::is_whitespace) => Some(marker(text, Kind::Arabic, ordinal, label, end)),
        Some(')') if heads_words(&text[end..]) => Some(marker(text, Kind::Paren, ordinal, label, end)),
        // `1- Mục đích`: a dash close to the number and apart from a capital.
        Some('-' | '–') if numbers_dashed(&text[at..]) && at <= 2 => Some(marker(text, Kind::Arabic, ordinal, label, end)),
        _ => None,
    }
}

/// Whether a dash stands close to the number before it and apart from the words behind it.
fn numbers_dashed(after: &str) -> bool {
    let words = after.strip_prefix(['-', '–']).and_then(|rest| rest.strip_prefix(' '));
    words.is_some_and(|words| words.trim_start().starts_with(char::is_uppercase))
}

/// `(1)`, `(a)`, `(1).`
fn parenthesised(text: &str) -> Option<Marker> {
    let close = text.char_indices().take(7).find(|(_, c)| *c == ')')?.0;
    let inside = text[1..close].trim();
    let ordinal = match inside.parse::<u32>() {
        Ok(number) if inside.len() <= 2 => number,
        Ok(_) => return None,
        // `(ii)`; of `(i)`, `(v)` and `(x)` the markers beside them tell whether they are letters.
        Err(_) if inside.len() > 1 && inside.bytes().all(|b| b"ivx".contains(&b)) => roman_value(&inside.to_ascii_uppercase())?,
        Err(_) => letter_ordinal(inside.chars().next().filter(|first| first.len_utf8() == inside.len())?)?,
    };
    let end = close + 1 + usize::from(text[close + 1..].starts_with(". "));
    let heads = text[end..].chars().next().is_none_or(|c| c.is_whitespace() || c.is_alphabetic());
    heads.then(|| marker(text, Kind::Paren, Some(ordinal), inside.into(), end))
}

/// The place of a small letter in the alphabet, from 1.
fn letter_ordinal(letter: char) -> Option<u32> {
    let place = LETTERS.iter().position(|&l| l == letter)?;
    // At most 27, so it fits.
    Some(u32::try_from(place).unwrap_or(0) + 1)
}

/// `a)`, `đ.`, `a1)`
fn letter(text: &str) -> Option<Marker> {
    let first = text.chars().next()?;
    let behind = &text[first.len_utf8()..];
    // The letter of a word goes on in letters.
    if behind.starts_with(|c: char| is_letter(c)) {
        return None;
    }
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    let at = first.len_utf8() + digits;
    let after = text[at..].trim_start();
    let stop = after.chars().next().filter(|stop| digits <= 2 && matches!(stop, ')' | '/' | '.'))?;
    let ordinal = letter_ordinal(first)?;
    let end = text.len() - after.len() + 1;
    let closed = match stop {
        // `a)` needs nothing after it; `a.` must look like a marker, not like an abbreviation.
        ')' | '/' => text[end..].chars().next().is_none_or(|c| c.is_whitespace() || c.is_alphanumeric() || matches!(c, '“' | '"')),
        '.' => {
            let words = text[end..].trim_start();
            let mut letters = words.chars();
            // `a.Chỉ tiêu` lacks its blank; `a.B.` is an abbreviation.
            let word = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
            heads_words(words) && (words.len() < text.len() - end || word)
        }
        _ => false,
    };
    closed.then(|| marker(text, Kind::Letter, Some(ordinal), text[..at].into(), end))
}

/// `II.`, `IV -`, `V/`
fn roman(text: &str) -> Option<Marker> {
    let len = text.bytes().take_while(|b| b"IVXLC".contains(b)).count();
    let after = text[len..].trim_start();
    // The letter of a word goes on in letters.
    if after.len() == text.len() - len && after.starts_with(is_letter) {
        return None;
    }
    let ordinal = roman_value(&text[..len])?;
    let end = text.len() - after.len() + after.chars().next().map_or(0, char::len_utf8);
    let closed = match after.chars().next()? {
        '.' | ')' => heads_words(&text[end..]) || text[end..].starts_with(char::is_alphabetic),
        // `V/v` is "về việc".
        '/' => heads_words(&text[end..]),
        // A dash needs a blank around it: `V-League` is a name.
        '-' | '–' if after.len() < text.len() - len => text[end..].starts_with(' '),
        '-' | '–' => numbers_dashed(after),
        _ => false,
    };
    closed.then(|| marker(text, Kind::Roman, Some(ordinal), text[..len].into(), end))
}

/// What a Roman number is worth; `None` for `C`, `L` alone (they letter parts A, B, C …) and for no number.
fn roman_value(text: &str) -> Option<u32> {
    if matches!(text, "" | "C" | "L") {
        return None;
    }
    let value = |b: u8| match b {
        b'I' => 1,
        b'V' => 5,
        b'X' => 10,
        b'L' => 50,
        _ => 100,
    };
    let bytes = text.as_bytes();
    let total = bytes.iter().enumerate().fold(0i32, |sum, (i, &b)| {
        let larger_follows = bytes.get(i + 1).is_some_and(|&next| value(next) > value(b));
        if larger_follows { sum - value(b) } else { sum + value(b) }
    });
    // Plans do not number beyond this; `CCCC` is an abbreviation.
    u32::try_from(total).ok().filter(|&n| (1..=60).contains(&n) && is_roman_numeral(n, text))
}

/// What Roman numbers are put together of, the greatest first.
const ROMAN: [(u32, &str); 7] = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

/// The parts of the Roman number of 1 to 89, in order.
fn roman_parts(mut number: u32) -> impl Iterator<Item = &'static str> {
    std::iter::from_fn(move || {
        let (value, letters) = ROMAN.into_iter().find(|&(value, _)| value <= number)?;
        number -= value;
        Some(letters)
    })
}

/// The Roman number of 1 to 89.
pub(crate) fn roman_numeral(number: u32) -> String {
    roman_parts(number).collect()
}

/// Whether a text is the Roman number of 1 to 89.
fn is_roman_numeral(number: u32, text: &str) -> bool {
    roman_parts(number).try_fold(text, |rest, letters| rest.strip_prefix(letters)) == Some("")
}

/// `A.`, `A/`
fn upper(text: &str) -> Option<Marker> {
    let first = text.chars().next()?;
    let after = text[first.len_utf8()..].strip_prefix(['.', '/'])?;
    let ordinal = letter_ordinal(small(first))?;
    let end = first.len_utf8() + 1;
    let heads = after.starts_with(char::is_whitespace) && after.trim_start().starts_with(char::is_uppercase);
    heads.then(|| marker(text, Kind::Upper, Some(ordinal), std::iter::once(first).collect(), end))
}

/// `PHẦN I`, `Chương II`, `Mục 1.`, `Điều 3.`
fn named(text: &str) -> Option<Marker> {
    let mut letters = text.chars().map(small);
    let (name, kind) = match (letters.next()?, letters.next()?, letters.next()?) {
        ('p', 'h', 'ầ') => ("Phần", Kind::Part),
        ('c', 'h', 'ư') => ("Chương", Kind::Chapter),
        ('m', 'ụ', 'c') => ("Mục", Kind::Division),
        ('đ', 'i', 'ề') => ("Điều", Kind::Article),
        _ => return None,
    };
    let (_, after) = text.split_once(char::is_whitespace).filter(|(word, _)| same_word(word, name))?;
    let number = after.trim_start();
    let (len, ordinal) = spelled_ordinal(number, kind).or_else(|| {
        let len = number.bytes().take_while(|b| b.is_ascii_digit() || b"IVXLC".contains(b)).count();
        let text = number.get(..len).filter(|t| !t.is_empty() && t.len() <= 6)?;
        text.parse().ok().or_else(|| roman_value(text)).map(|ordinal| (len, ordinal))
    })?;
    let start = text.len() - number.len();
    // `PHẦN THỨ NHẤT` and `Phần thứ nhất` are one.
    let spelled = number.starts_with(char::is_alphabetic) && !number.starts_with(['I', 'V', 'X', 'L', 'C']);
    let settled = |c: char| if spelled { small(c) } else { c };
    let label = name.chars().chain([' ']).chain(number[..len].chars().map(settled)).collect();
    let end = start + len;
    let after = &text[end..];
    let stop = after.starts_with(['.', ':', ')']);
    // `Điều 5 Luật …` and `Mục 2 Phần II` in running text have no stop and go on in small letters or with a name.
    let alone = after.trim().is_empty();
    let titled = kind != Kind::Article && after.trim_start().chars().take(12).all(|c| !c.is_lowercase());
    (stop || alone || titled).then(|| marker(text, kind, Some(ordinal), label, end + usize::from(stop)))
}

/// `thứ nhất`: how long it is and which it means.
fn spelled_ordinal(text: &str, kind: Kind) -> Option<(usize, u32)> {
    let (first, after) = text.split_once(char::is_whitespace)?;
    if kind != Kind::Part || !same_word(first, "thứ") {
        return None;
    }
    let word_start = text.len() - after.trim_start().len();
    let word = text[word_start..].split(|c: char| !c.is_alphabetic()).next()?;
    let place = ORDINALS.iter().position(|ordinal| same_word(word, ordinal))?;
    Some((word_start + word.len(), u32::try_from(place).ok()? + 1))
}

#[cfg(test)]
mod tests {
    use super::Kind::{Arabic, Article, Bullet, Chapter, Decimal, Division, Letter, Paren, Part, Plus, Roman, Upper};
    use super::*;

    #[test]
    fn meaning_and_spellings() {
        for (kind, ordinal, label, spellings) in [
            (
                Roman,
                Some(2),
                "II",
                &[
                    "II. Nội dung",
                    "II.Nội dung",
                    "II- Nội dung",
                    "II – Nội dung",
                    "Il. Nội dung",
                    "ll. Nội dung",
                    "lI. NỘI DUNG",
                    "ＩＩ．Nội dung",
                    "II/ Nội dung",
                    "II - Nội dung",
                    "II) Nội dung",
                    "II . Nội dung",
                ][..],
            ),
            (Roman, Some(9), "IX", &["IX. KINH PHÍ", "lX. KINH PHÍ"]),
            (Roman, Some(4), "IV", &["1V. KINH PHÍ", "lV. KINH PHÍ"]),
            (Arabic, Some(10), "10", &["1O. Sở Y tế", "lO. Sở Y tế", "I0. Sở Y tế"]),
            (Arabic, Some(11), "11", &["1l. Sở Y tế", "1I. Sở Y tế"]),
            (
                Arabic,
                Some(1),
                "1",
                &["1. Mục đích", "1.Mục đích", "1/ Mục đích", "1 . Mục đích", "1- Mục đích", "１．Mục đích", "１. Mục đích", "1."],
            ),
            (Arabic, Some(12), "12", &["12. Đề nghị Hội Nông dân", "12. “Mỗi xã một sản phẩm”"]),
            (Decimal, Some(1), "2.1", &["2.1. Phòng Y tế", "2.1 Phòng Y tế", "2.1) Phòng Y tế", "2.1.Phòng Y tế", "2.1- Phòng Y tế"]),
            (Decimal, Some(3), "1.2.3", &["1.2.3. Nhà văn hóa", "1.2.3 Nhà văn hóa"]),
            (Letter, Some(1), "a", &["a) Chỉ tiêu", "a)Chỉ tiêu", "a. Chỉ tiêu", "a ) Chỉ tiêu", "a.Chỉ tiêu", "a) chỉ tiêu"]),
            (Letter, Some(5), "đ", &["đ) Tổ chức tập huấn"]),
            (Letter, Some(2), "b1", &["b1) Tuyến huyện"]),
            (Paren, Some(3), "3", &["(3) Tỷ lệ hộ dân", "(3)Tỷ lệ hộ dân", "3) Tỷ lệ hộ dân", "(3). Tỷ lệ hộ dân"]),
            (Paren, Some(1), "a", &["(a) tỷ lệ hộ dân"]),
            (Paren, Some(2), "ii", &["(ii) tỷ lệ hộ dân"]),
            (Paren, Some(8), "viii", &["(viii) Tỷ lệ hộ dân"]),
            (Upper, Some(2), "B", &["B. Nhiệm vụ", "B/ NHIỆM VỤ"]),
            (Upper, Some(3), "C", &["C. Nhiệm vụ"]),
            (Bullet, None, "-", &["- Rà soát", "-Rà soát", "-\u{a0}Rà soát", "-95% hộ dân có nước", "-“Tháng thanh niên”"]),
            (Bullet, None, "–", &["– Rà soát"]),
            (Bullet, None, "•", &["• Rà soát"]),
            (Bullet, None, "→", &["→ Rà soát"]),
            (Bullet, None, "o", &["o Rà soát"]),
            (Bullet, None, "*", &["* Rà soát"]),
            (Bullet, None, "=>", &["=> Rà soát"]),
            (Plus, None, "+", &["+ Rà soát", "+Rà soát"]),
            (Part, Some(1), "Phần I", &["PHẦN I. ĐÁNH GIÁ", "Phần I", "PHẦN I ĐÁNH GIÁ", "Phần I: Đánh giá"]),
            (Part, Some(2), "Phần thứ hai", &["Phần thứ hai: Nhiệm vụ", "PHẦN THỨ HAI"]),
            (Part, Some(7), "Phần thứ bảy", &["Phần thứ bảy: Nhiệm vụ"]),
            (Chapter, Some(2), "Chương II", &["Chương II. Nhiệm vụ", "CHƯƠNG II", "CHƯƠNG II NHIỆM VỤ"]),
            (Division, Some(1), "Mục 1", &["Mục 1. Chỉ tiêu", "MỤC 1"]),
            (Article, Some(3), "Điều 3", &["Điều 3. Quyết định này", "Điều 3: Quyết định này", "ĐIỀU 3."]),
        ] {
            for spelling in spellings {
                let found = read(spelling).unwrap_or_else(|| panic!("no marker in {spelling}"));
                assert_eq!((found.kind, found.ordinal(), &*found.label), (kind, ordinal, label), "{spelling}");
            }
        }
    }

    #[test]
    fn what_is_no_marker() {
        for text in [
            "1.500 tấn lúa",
            "3.5 triệu người",
            "30/6 hằng năm",
            "15/7/2021",
            "2024 là năm",
            "100% hộ dân",
            "80 mô hình",
            "Căn cứ Nghị định",
            "TT. Huyện ủy",
            "Mục tiêu chung",
            "Mục tiêu",
            "Phần lớn hộ dân",
            "Điều kiện",
            "Điều 5 Luật Đất đai quy định",
            "-5%",
            "V/v góp ý",
            "a.B. Nguyễn",
            "c150) Cầu An Bình",
            "5 - 10 lớp",
            "1.5- 2 triệu người",
            "o rừng",
            "=> 5 lớp",
            "=>",
            "= Rừng",
            "(iiii) lớp",
            "(mix) lớp",
            "×) Rừng",
            "12-NQ/TW",
            "Il nội dung",
            "1l dầu",
            "O2 lần",
            "--",
            "*",
            "I",
            "Việt Nam",
            "CC. Văn phòng",
            "CCHC. Phải",
            "(trừ hồ sơ mật)",
            "(2024)",
            "(sau đây gọi tắt",
            "và a)",
            "ước đạt",
            "a",
            "1",
            "V-League",
            "V- việc đó",
            "1.1.1.1.1.1.1. Sâu",
            "Chương trình mục tiêu",
            "",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_begins_with_a_word_is_no_marker() {
        let letters = "abcdhilmopuxzABCDHILMOPUVXZđĐưƯụỤầẦềỀàÀýÝ×÷êÊ1|.)- \u{301}œΩИ";
        for first in letters.chars() {
            for second in letters.chars() {
                for behind in ["", ".", ". Việc", ") việc", "c 1. Việc", "ần I", "ương II", "ều 3.", " - V", ".1. Việc", "/ Việc"]
                {
                    let text = format!("{first}{second}{behind}");
                    assert_eq!(read(&text), read_any(&text), "{text}");
                }
            }
        }
        for text in ["Thực hiện", "Rà soát", "ủy ban", "đẩy mạnh", "KẾ HOẠCH", "Việt Nam", "Xây dựng", "Lập", "lập", "Phí"]
        {
            assert!(begins_word(text), "{text}");
        }
        for text in ["Phần I", "PHẦN I", "Chương II", "CHƯƠNG II", "Mục 1", "mục 1", "Điều 3", "ĐIỀU 3", "điều 3"] {
            assert!(!begins_word(text), "{text}");
        }
    }

    #[test]
    fn a_plain_marker_is_what_a_look_at_all_of_it_finds() {
        for first in [
            "Điều 3.",
            "Điều 12:",
            "Điều 9)",
            "Điều 1234.",
            "Điều",
            "Điều 3",
            "ĐIỀU 3.",
            "Điều IV.",
            "-",
            "+",
            "*",
            "a)",
            "d)",
            "đ)",
            "e)",
            "z)",
            "A)",
            "1.",
            "0.",
            "12.",
            "123.",
            "1)",
            "1/",
            "a.",
            "",
            "-5",
            "ll",
            "1O.",
            "1234.",
            "2026",
            "2026)",
            "2026 -",
            "1234.1.",
        ] {
            for blank in [" ", "  ", "", "\u{a0}", "\t"] {
                for behind in
                    ["Việc", "việc", "đất", "Ươm", "5%", "(a)", "\u{a0}x", "\u{85}x", "×", "“a”", "–", "ấp", "\u{3000}x", "-", " ", ""]
                {
                    let text = format!("{first}{blank}{behind}");
                    let found = plain(&text);
                    assert!(found.is_none() || found == read_any(&text), "{text:?}");
                    assert_eq!(read(&text), if begins_word(&text) { None } else { read_any(&text) }, "{text:?}");
                }
            }
        }
    }

    #[test]
    fn where_the_words_begin() {
        for (text, len, rest) in
            [("II.  Nội dung", 3, 5), ("a)Chỉ tiêu", 2, 2), ("- Rà soát", 1, 2), ("2.1 Phòng", 3, 4), ("Điều 1.  Phê duyệt", 10, 12)]
        {
            let found = read(text).unwrap();
            assert_eq!((found.len(), found.rest()), (len, rest), "{text}");
        }
    }

    #[test]
    fn letters_read_as_figures_make_a_number() {
        for text in ["l. Rà soát", "I. Rà soát", "l) rà soát"] {
            assert_eq!(as_arabic(text).and_then(|marker| marker.ordinal()), Some(1), "{text}");
        }
        // No point is the nothingth, and what holds other letters or goes on in numbers is no such number.
        for text in ["O. Rà soát", "o) rà soát", "l.1. Rà soát", "1a. Rà soát", "la. Rà soát"] {
            assert_eq!(as_arabic(text), None, "{text}");
        }
    }
}
