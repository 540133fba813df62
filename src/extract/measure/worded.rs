//! Small numbers in words, and percentages that are wholly in words.
//!
//! ```text
//! worded  = compared numeral                      tối thiểu một lần/năm · ít nhất hai hội nghị
//!         | spelled "phần trăm"                   một trăm phần trăm · chín mươi lăm phần trăm
//! spelled = digit ["mươi" [digit]] | "mười" [digit] | "một" "trăm"
//! ```
//! Elsewhere such words are articles and parts of names (`một số`, `ba khâu`).

use crate::extract::number::Number;
use crate::extract::phrases::Table;
use crate::extract::words::Words;

/// The words of numbers, what they are worth, and whether one is a number where it stands alone:
/// `năm` is a year too often.
static NUMERALS: Table<(&str, f64, bool)> = Table::of_triples(&[
    ("một", 1.0, true),
    ("hai", 2.0, true),
    ("ba", 3.0, true),
    ("bốn", 4.0, true),
    ("sáu", 6.0, true),
    ("bảy", 7.0, true),
    ("tám", 8.0, true),
    ("chín", 9.0, true),
    ("mười", 10.0, true),
    ("mốt", 1.0, false),
    ("tư", 4.0, false),
    ("năm", 5.0, false),
    ("lăm", 5.0, false),
    ("nhăm", 5.0, false),
]);

/// The comparators that a number in words stands behind.
static COMPARED: Table<&str, 16> = Table::new(&["tối thiểu", "ít nhất", "tối đa", "không quá", "tối thiểu có", "ít nhất có"]);

/// Reads the number in words that begins at `at`: one right behind a comparator, or a percentage.
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Number> {
    let (&(_, value, alone), end) = NUMERALS.read(words, at)?;
    let percentage = spelled(words, at, value);
    if percentage.is_some() || !alone {
        return percentage;
    }
    // `một số`, `hai mươi`: the number goes on.
    let whole = !matches!(words.key(end), "số" | "mươi" | "phần" | "trăm" | "trong" | "cách" | "nửa" | "vài");
    (whole && words.start_of(at, &COMPARED).is_some()).then_some(Number { value, end })
}

/// A percentage wholly in words, which begins with a numeral of this value. The words behind it vouch for
/// it, so that it needs no comparator.
fn spelled(words: &Words<'_>, at: usize, first: f64) -> Option<Number> {
    let digit = |at: usize| NUMERALS.read(words, at).map(|(&(_, value, _), _)| value).filter(|&value| value < 10.0);
    let (value, end) = match words.key(at + 1) {
        "trăm" if first < 2.0 => (100.0, at + 2),
        "mươi" if first < 10.0 => match digit(at + 2) {
            Some(ones) => (10.0 * first + ones, at + 3),
            None => (10.0 * first, at + 2),
        },
        _ => match digit(at + 1).filter(|_| first >= 10.0) {
            Some(ones) => (10.0 + ones, at + 2),
            None => (first, at + 1),
        },
    };
    words.phrase(end, "phần trăm").map(|_| Number { value, end })
}
