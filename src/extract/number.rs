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

/// Reads the number that begins at `index`.
pub(crate) fn read(words: &Words<'_>, index: usize) -> Option<Number> {
    if words.kind(index)? != Kind::Digits {
        return None;
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
    fn where_a_number_ends() {
        assert_eq!(value("80, 75"), Some((80.0, 1)), "a comma with a space lists");
        assert_eq!(value("1.2.3"), Some((1.0, 1)), "an outline number is no decimal");
        assert_eq!(value("10."), Some((10.0, 1)));
        assert_eq!(value("năm"), None);
        assert_eq!(value(""), None);
    }
}
