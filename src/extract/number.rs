//! Numbers as Vietnamese writes them: `1.500` is fifteen hundred, `7,5` seven and a half.
//!
//! ```text
//! number   = (grouped | decimal | plain) [aside]        the same in words: 02 (hai)
//! grouped  = 1-3 digits ("." 3 digits)+ ["," digits]     1.364.329.243 · 46.200 · 14.635,050
//! decimal  = digits ("," | ".") digits                   48,3 · 7,5 · 99.5
//! plain    = digits                                      80 · 05 · 2024
//! ```
//! The point groups when every group after it has three digits, else it is a
//! typist's decimal point. A comma is decimal (Nghị định 86/2012/NĐ-CP, Phụ lục V).

pub(crate) mod aside;

use crate::words::{Kind, Words};

/// A number and where it ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Number {
    /// What it is worth.
    pub(crate) value: f64,
    /// The index after its last word.
    pub(crate) end: usize,
}

/// The most groups of three digits that a number has: a longer row of them counts nothing, and is not
/// walked over again from each of its groups.
const MOST_GROUPS: usize = 12;

/// The most words that a number has: its groups, its decimals, and the marks before them.
pub(crate) const MOST_WORDS: usize = 1 + 2 * (MOST_GROUPS + 1);

/// Whether a number begins at `index`: with digits, or with letters taken for digits.
#[inline]
pub(crate) fn begins(words: &Words<'_>, index: usize) -> bool {
    match words.kind(index) {
        Some(Kind::Digits) => true,
        // Letters are taken for digits only before other digits, and few words stand so.
        Some(Kind::Letters) if words.kind(index + 1) == Some(Kind::Digits) && words.joined(index) => {
            begun_by_letters(words, index).is_some()
        }
        _ => false,
    }
}

/// A misread number that begins with letters.
fn begun_by_letters(words: &Words<'_>, index: usize) -> Option<Number> {
    let free = index.checked_sub(1).is_none_or(|before| !words.joined(before));
    free.then(|| misread(words, index)).flatten()
}

/// A percentage whose digits the scanner took for letters: `8O%`, `l00%`, `1O %`. Only the sign behind
/// it vouches for it, and one of its characters must be a digit.
fn misread(words: &Words<'_>, index: usize) -> Option<Number> {
    let mut digits = false;
    let mut len = 0;
    let mut end = index;
    while len <= 4 {
        match words.kind(end)? {
            Kind::Digits => digits = true,
            Kind::Letters if words.str(end).bytes().all(|byte| matches!(byte, b'O' | b'o' | b'l' | b'I')) => {}
            _ => return None,
        }
        len += words.key(end).len();
        end += 1;
        if !words.joined(end - 1) || words.kind(end) == Some(Kind::Mark) {
            break;
        }
    }
    let percent = words.mark(end, '%') || words.mark(end, '％');
    (percent && digits && end > index + 1).then(|| Number { value: value(words, index, end, 0), end })
}

/// Reads the number that begins at `index`, and passes the bracket that says it again: `02 (hai)`.
#[inline]
pub(crate) fn read(words: &Words<'_>, index: usize) -> Option<Number> {
    let number = plain(words, index)?;
    Some(Number { end: aside::past(words, number.end, number.value).unwrap_or(number.end), ..number })
}

/// Reads the number that begins at `index`, without what is said of it behind it.
fn plain(words: &Words<'_>, index: usize) -> Option<Number> {
    match (words.kind(index)?, words.kind(index + 1)) {
        (Kind::Letters, Some(Kind::Digits)) => return begun_by_letters(words, index),
        (Kind::Digits, Some(Kind::Letters)) if words.joined(index) => {
            let misread = misread(words, index);
            if misread.is_some() {
                return misread;
            }
        }
        (Kind::Digits, _) => {}
        _ => return None,
    }
    let mut at = index + 1;
    let mut mark = separator(words, at);
    // Most numbers are one word.
    if mark.is_none() {
        let end = spaced(words, index).unwrap_or(at);
        return Some(Number { value: value(words, index, end, 0), end });
    }
    // Groups of three after points: all of them or none.
    let mut end = at;
    let mut next = mark;
    if words.key_bytes(index).len() <= 3 {
        while next == Some(b'.') && words.key_bytes(end + 1).len() == 3 && end < at + 2 * MOST_GROUPS {
            end += 2;
            next = separator(words, end);
        }
    }
    let grouped = end > at;
    // What follows the groups must not be a fourth digit or another point with digits.
    if grouped && next != Some(b'.') {
        (at, mark) = (end, next);
    }
    let mut decimals = 0;
    if mark == Some(b',') || (!grouped && mark == Some(b'.') && separator(words, at + 2) != Some(b'.')) {
        decimals = words.key_bytes(at + 1).len();
        at += 2;
    }
    Some(Number { value: value(words, index, at, decimals), end: at })
}

/// The end of a number in groups of three between blanks: `12 000`, `1 500 000`. Two numbers that stand side by side are
/// told by a group of nothing but zeros.
fn spaced(words: &Words<'_>, index: usize) -> Option<usize> {
    let group = |at: usize| words.kind(at) == Some(Kind::Digits) && words.key_bytes(at).len() == 3 && !words.joined(at - 1);
    // Few numbers have another behind them.
    if words.kind(index + 1) != Some(Kind::Digits) {
        return None;
    }
    let first = words.key_bytes(index);
    if first.len() > 3 || first.first() == Some(&b'0') || !group(index + 1) {
        return None;
    }
    let end = (index + 2..=index + MOST_GROUPS).find(|&at| !group(at))?;
    (index + 1..end).any(|at| words.key_bytes(at) == b"000").then_some(end)
}

/// Where to read on at a number that points join to others behind it. Such a row (`1.1.1.1`) is walked once, to its
/// last numbers: before them each ends before a point, and so before no unit.
#[inline]
pub(crate) fn past_row(words: &Words<'_>, index: usize) -> usize {
    let parted = separator(words, index + 1) == Some(b'.') && separator(words, index + 3) == Some(b'.');
    if parted { last_of_row(words, index) } else { index }
}

/// The first number of a row from which on it may be grouped, or has a decimal behind it.
fn last_of_row(words: &Words<'_>, index: usize) -> usize {
    let (mut last, mut ungrouped) = (index, index);
    while separator(words, last + 1) == Some(b'.') {
        last += 2;
        if words.key_bytes(last).len() != 3 {
            ungrouped = last;
        }
    }
    // The number before the last takes it for its decimals, and longer groups none.
    ungrouped.min(last - 2).max(last.saturating_sub(2 * MOST_GROUPS)).max(index)
}

/// The powers of ten by which a number is divided exactly.
const POWERS: [f64; 10] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/// What the digits in the words `from..to` are worth, the last so many of them behind the point.
fn value(words: &Words<'_>, from: usize, to: usize, decimals: usize) -> f64 {
    if to == from + 1
        && let Some(number) = words.number(from)
    {
        return f64::from(number);
    }
    let digits = || {
        let parts = (from..to).filter(|&at| words.kind(at) != Some(Kind::Mark));
        parts.flat_map(|at| words.key(at).bytes()).map(|byte| match byte {
            b'o' => 0,
            b'l' | b'i' => 1,
            digit => digit.wrapping_sub(b'0'),
        })
    };
    let whole = digits().fold(0_u32, |whole, digit| whole.saturating_mul(10).saturating_add(u32::from(digit)));
    match POWERS.get(decimals) {
        // Both are held exactly, so that the quotient is rounded once, as a number that is written out is.
        Some(power) if whole < u32::MAX => f64::from(whole) / power,
        _ => {
            let written: String = digits().map(|digit| char::from(b'0'.wrapping_add(digit))).collect();
            format!("{written}e-{decimals}").parse().unwrap_or(f64::INFINITY)
        }
    }
}

/// The point or comma at `index`, with digits right before and right after it.
#[inline(always)]
pub(crate) fn separator(words: &Words<'_>, index: usize) -> Option<u8> {
    let &[mark @ (b'.' | b',')] = words.key_bytes(index) else { return None };
    is_within_number(words, index).then_some(mark)
}

/// Whether digits stand right before and right after the mark at `index`.
fn is_within_number(words: &Words<'_>, index: usize) -> bool {
    words.kind(index + 1) == Some(Kind::Digits) && words.joined(index) && index > 0 && words.joined(index - 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value(text: &str) -> Option<(f64, usize)> {
        read(&Words::new(text), 0).map(|n| (n.value, n.end))
    }

    #[test]
    fn meaning_and_spellings() {
        for (meaning, spellings) in [
            (1500.0, &["1.500", "1500", "01500"][..]),
            (7.5, &["7,5", "7.5", "07,50"]),
            (46200.0, &["46.200", "46200"]),
            (12000.0, &["12 000", "12 000 ha"]),
            (1_500_000.0, &["1 500 000"]),
            (120.0, &["120 130 140"]),
            // Two numbers side by side.
            (5.0, &["5 120 học sinh", "5 1200", "5 0000"]),
            (1_364_329_243.0, &["1.364.329.243"]),
            (14635.05, &["14.635,050"]),
            // Of too long a row the first group is a number of its own.
            (1.0, &[&format!("1{}", ".000".repeat(MOST_GROUPS + 1)), "1.1.1", "1.000.00.000"]),
            (1e36, &[&format!("1{}", ".000".repeat(MOST_GROUPS))]),
            (5.0, &["05", "5", "5,0"]),
            (99.5, &["99,5", "99.5"]),
        ] {
            for spelling in spellings {
                assert_eq!(value(spelling).map(|v| v.0), Some(meaning), "{spelling}");
            }
        }
    }

    #[test]
    fn letters_taken_for_digits() {
        for (text, meaning) in [("8O%", 80.0), ("l00%", 100.0), ("1O %", 10.0), ("9I%", 91.0), ("7o％", 70.0), ("８５％", 85.0)] {
            assert_eq!(value(text).map(|v| v.0), Some(meaning), "{text}");
        }
        for text in ["lO%", "Il", "l kg", "O2", "％", "- 5"] {
            assert_eq!(value(text), None, "{text}");
        }
        assert_eq!(value("8l nước"), Some((8.0, 1)));
    }

    #[test]
    fn a_number_is_worth_what_is_written() {
        for written in [
            "0",
            "00",
            "7",
            "4294967294",
            "4294967295",
            "4294967296",
            "99999999999999999999999999",
            "0,1",
            "0,3",
            "1,005",
            "2,675",
            "429496729,5",
            "123456789,123456789",
            "0,1234567890123",
            "1,0000000000000000000000000001",
        ] {
            assert_eq!(value(written).map(|v| v.0), written.replace(',', ".").parse().ok(), "{written}");
        }
        for thousandths in 0..20_000_u32 {
            let written = format!("{},{:03}", thousandths / 1000, thousandths % 1000);
            assert_eq!(value(&written).map(|v| v.0), written.replace(',', ".").parse().ok(), "{written}");
        }
    }

    /// Whether a number begins, asked without regard to what stands beside.
    fn begins_plainly(words: &Words<'_>, index: usize) -> bool {
        let joined = index > 0 && words.joined(index - 1);
        words.kind(index) == Some(Kind::Digits) || words.letters(index) && !joined && misread(words, index).is_some()
    }

    proptest! {
        /// Every number that is passed by ends before a point.
        #[test]
        fn a_row_holds_its_numbers_at_its_end(parts in prop::collection::vec(prop::sample::select(&["000", "1", "12", "2024", "000,5", "000", "000"][..]), 1..20)) {
            let text = parts.join(".");
            let words = Words::new(&text);
            for index in (0..words.len()).filter(|&at| words.kind(at) == Some(Kind::Digits)) {
                let end = past_row(&words, index);
                prop_assert!(end == index || words.kind(end) == Some(Kind::Digits));
                for at in (index..end).step_by(2) {
                    prop_assert_eq!(read(&words, at).map(|number| separator(&words, number.end)), Some(Some(b'.')), "{} at {}", text, at);
                }
            }
        }

        #[test]
        fn a_number_begins_where_it_can_be_read(text in "[OolI08８a%％ .,/]{0,16}") {
            let words = Words::new(&text);
            for index in 0..=words.len() {
                prop_assert_eq!(begins(&words, index), begins_plainly(&words, index));
                prop_assert_eq!(begins(&words, index), read(&words, index).is_some());
            }
        }
    }

    #[test]
    fn where_a_number_ends() {
        assert_eq!(value("80, 75"), Some((80.0, 1)), "a comma with a space lists");
        assert_eq!(value("2 ,3"), Some((2.0, 1)), "and so it does where the space stands before it");
        assert_eq!(value("1.2.3"), Some((1.0, 1)), "an outline number is no decimal");
        assert_eq!(value("10."), Some((10.0, 1)));
        assert_eq!(value("năm"), None);
        assert_eq!(value(""), None);
    }
}
