//! Numbers as Vietnamese writes them: `1.500` is fifteen hundred, `7,5` seven and a half.
//!
//! ```text
//! number   = grouped | decimal | plain
//! grouped  = 1-3 digits ("." 3 digits)+ ["," digits]     1.364.329.243 · 46.200 · 14.635,050
//! decimal  = digits ("," | ".") digits                   48,3 · 7,5 · 99.5
//! plain    = digits                                      80 · 05 · 2024
//! ```
//! The point groups when every group after it has three digits, else it is a
//! typist's decimal point. A comma is decimal (Nghị định 86/2012/NĐ-CP, Phụ lục V).

use super::words::{Kind, Words};

/// A number and where it ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Number {
    /// What it is worth.
    pub(crate) value: f64,
    /// The index after its last word.
    pub(crate) end: usize,
}

/// Whether a number begins at `index`: with digits, or with letters taken for digits.
pub(crate) fn begins(words: &Words<'_>, index: usize) -> bool {
    match words.get(index).map(|word| word.kind) {
        Some(Kind::Digits) => true,
        Some(Kind::Letters) => index.checked_sub(1).is_none_or(|before| !words.joined(before)) && misread(words, index).is_some(),
        Some(Kind::Mark) => fullwidth(words.str(index)).is_some() && misread(words, index).is_some(),
        _ => false,
    }
}

/// The digit that a full-width character is.
fn fullwidth(word: &str) -> Option<char> {
    let c = word.chars().next()?;
    ('０'..='９').contains(&c).then(|| char::from_u32(u32::from(c) - u32::from('０') + u32::from('0'))).flatten()
}

/// A percentage whose digits the scanner took for letters: `8O%`, `l00%`, `1O %`. Only the sign behind
/// it vouches for it, and one of its characters must be a digit.
fn misread(words: &Words<'_>, index: usize) -> Option<Number> {
    let mut written = String::new();
    let mut digits = false;
    let mut end = index;
    while written.len() <= 4 {
        let word = words.str(end);
        match words.get(end)?.kind {
            Kind::Digits => digits = true,
            Kind::Mark if fullwidth(word).is_some() => digits = true,
            Kind::Letters if word.chars().all(|c| matches!(c, 'O' | 'o' | 'l' | 'I')) => {}
            _ => return None,
        }
        written.extend(word.chars().map(|c| match c {
            'O' | 'o' => '0',
            'l' | 'I' => '1',
            digit => fullwidth(word).unwrap_or(digit),
        }));
        end += 1;
        if !words.joined(end - 1) || (words.get(end)?.kind == Kind::Mark && fullwidth(words.str(end)).is_none()) {
            break;
        }
    }
    let percent = words.mark(end, '%') || words.mark(end, '％');
    (percent && digits && end > index + 1).then(|| Some(Number { value: written.parse().ok()?, end })).flatten()
}

/// Reads the number that begins at `index`.
pub(crate) fn read(words: &Words<'_>, index: usize) -> Option<Number> {
    let first = words.get(index)?.kind;
    let misread = || begins(words, index).then(|| misread(words, index)).flatten();
    match (first, words.get(index + 1).map(|next| next.kind)) {
        (Kind::Letters, Some(Kind::Digits)) | (Kind::Mark, _) => return misread(),
        (Kind::Digits, Some(Kind::Letters)) if words.joined(index) && misread().is_some() => return misread(),
        (Kind::Digits, _) => {}
        _ => return None,
    }
    let mut written = words.key(index).to_owned();
    let mut at = index + 1;
    // Groups of three after points: all of them or none.
    let mut groups = String::new();
    let mut end = at;
    while written.len() <= 3 && separated(words, end, '.') && words.key(end + 1).len() == 3 {
        groups.push_str(words.key(end + 1));
        end += 2;
    }
    // What follows the groups must not be a fourth digit or another point with digits.
    if !groups.is_empty() && !separated(words, end, '.') {
        written.push_str(&groups);
        at = end;
    }
    if separated(words, at, ',') || (groups.is_empty() && separated(words, at, '.') && !separated(words, at + 2, '.')) {
        written.push('.');
        written.push_str(words.key(at + 1));
        at += 2;
    }
    written.parse().ok().map(|value| Number { value, end: at })
}

/// Whether `mark` stands at `index` with digits right before and right after it.
fn separated(words: &Words<'_>, index: usize, mark: char) -> bool {
    index > 0 && words.mark(index, mark) && words.joined(index - 1) && words.joined(index) && words.kind(index + 1) == Some(Kind::Digits)
}

#[cfg(test)]
mod tests {
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
            (1_364_329_243.0, &["1.364.329.243"]),
            (14635.05, &["14.635,050"]),
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
    fn where_a_number_ends() {
        assert_eq!(value("80, 75"), Some((80.0, 1)), "a comma with a space lists");
        assert_eq!(value("1.2.3"), Some((1.0, 1)), "an outline number is no decimal");
        assert_eq!(value("10."), Some((10.0, 1)));
        assert_eq!(value("năm"), None);
        assert_eq!(value(""), None);
    }
}
