//! A number said once more in a bracket behind it, as official papers do: `02 (hai) lớp`, `hai (02) lớp`.
//!
//! ```text
//! aside  = "(" (digits | worded) ["phần trăm" | "%" | "đồng"] ")"     the same number, and nothing else
//! worded = {hundreds scale} hundreds                          một nghìn hai trăm · năm trăm linh sáu
//! ```
//! A bracket that says another number is none: one of the two is a slip, and nobody knows which.

use super::Number;
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// The digits in words.
static DIGITS: Table<(&str, f64), 32> = Table::of_pairs(&[
    ("không", 0.0),
    ("một", 1.0),
    ("mốt", 1.0),
    ("hai", 2.0),
    ("ba", 3.0),
    ("bốn", 4.0),
    ("tư", 4.0),
    ("năm", 5.0),
    ("lăm", 5.0),
    ("nhăm", 5.0),
    ("sáu", 6.0),
    ("bảy", 7.0),
    ("bẩy", 7.0),
    ("tám", 8.0),
    ("chín", 9.0),
]);

/// The words for thousands and their multiples.
static SCALES: Table<(&str, f64), 8> =
    Table::of_pairs(&[("nghìn", 1_000.0), ("ngàn", 1_000.0), ("triệu", 1_000_000.0), ("tỷ", 1_000_000_000.0), ("tỉ", 1_000_000_000.0)]);

/// The most words that such a number has: the brackets of longer texts explain something.
const MOST_WORDS: usize = 16;

/// The index after the bracket at `index` when it says this number again.
pub(crate) fn past(words: &Words<'_>, index: usize, value: f64) -> Option<usize> {
    if words.mark(index, '(') { past_said(words, index, value, Some) } else { None }
}

/// The index after the bracket at `index` when it says this share again, with its sign: `80% | (tám mươi phần trăm)`.
pub(crate) fn past_share(words: &Words<'_>, index: usize, value: f64) -> Option<usize> {
    let sign = |at: usize| if words.mark(at, '%') { Some(at + 1) } else { words.phrase(at, "phần trăm") };
    if words.mark(index, '(') { past_said(words, index, value, sign) } else { None }
}

/// The index after the bracket at `index` when it says this sum again: `1.500.000 đồng | (một triệu năm trăm nghìn đồng)`.
pub(crate) fn past_sum(words: &Words<'_>, index: usize, value: f64) -> Option<usize> {
    let unit = |at: usize| words.phrase(at, "đồng");
    if words.mark(index, '(') { past_said(words, index, value, unit) } else { None }
}

/// The number in words that begins at `index`, where a bracket behind it says it again in figures: `hai (02) | lớp`.
pub(crate) fn led(words: &Words<'_>, index: usize) -> Option<Number> {
    let open = (index + 1..=index + MOST_WORDS).find(|&at| words.kind(at) != Some(Kind::Letters)).filter(|&at| words.mark(at, '('))?;
    let value = worded(words, index, open).filter(|_| words.kind(open + 1) == Some(Kind::Digits))?;
    past(words, open, value).map(|end| Number { value, end })
}

/// The index after the bracket at `index` that says this number, and behind it what `unit` passes.
fn past_said(words: &Words<'_>, index: usize, value: f64, unit: impl Fn(usize) -> Option<usize>) -> Option<usize> {
    let close = (index + 2..=index + 1 + MOST_WORDS).find(|&at| words.mark(at, ')'))?;
    // The number ends where its unit begins, which is at most two words before the bracket does.
    let end = (close.saturating_sub(2)..=close).find(|&at| at > index + 1 && unit(at) == Some(close))?;
    let said = match words.kind(index + 1)? {
        Kind::Digits => super::plain(words, index + 1).filter(|number| number.end == end)?.value,
        Kind::Letters => worded(words, index + 1, end)?,
        Kind::Mark => return None,
    };
    said.total_cmp(&value).is_eq().then_some(close + 1)
}

/// What the number in words at `from..to` is worth, when it is one from end to end.
fn worded(words: &Words<'_>, from: usize, to: usize) -> Option<f64> {
    let (mut total, mut group, mut digit) = (0.0, 0.0, None);
    for at in from..to {
        if let Some((&(_, value), _)) = DIGITS.read(words, at) {
            // Two digits in a row are no number.
            if digit.replace(value).is_some() {
                return None;
            }
            continue;
        }
        if let Some((&(_, scale), _)) = SCALES.read(words, at) {
            total += (group + digit.take().unwrap_or(0.0)) * scale;
            group = 0.0;
            continue;
        }
        group += match (words.key(at), digit.take()) {
            ("mười", None) => 10.0,
            ("mươi", Some(tens)) => 10.0 * tens,
            ("trăm", Some(hundreds)) => 100.0 * hundreds,
            ("linh" | "lẻ", None) => 0.0,
            _ => return None,
        };
    }
    Some(total + group + digit.unwrap_or(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bracket_that_says_the_number_again() {
        for (value, spellings) in [
            (1.0, &["(một)", "( Một )", "(1)", "(01)"][..]),
            (5.0, &["(năm)", "(05)"]),
            (15.0, &["(mười lăm)"]),
            (24.0, &["(hai mươi tư)", "(hai mươi bốn)"]),
            (21.0, &["(hai mươi mốt)"]),
            (105.0, &["(một trăm linh năm)", "(một trăm lẻ năm)"]),
            (300.0, &["(ba trăm)"]),
            (555.0, &["(năm trăm năm mươi lăm)"]),
            (1_200.0, &["(một nghìn hai trăm)", "(một ngàn hai trăm)", "(1.200)"]),
            (2_000_000.0, &["(hai triệu)"]),
        ] {
            for spelling in spellings {
                let words = Words::new(spelling);
                assert_eq!(past(&words, 0, value), Some(words.len()), "{spelling}");
            }
        }
        for (value, texts) in [
            (2.0, &["(ba)", "(02", "hai", "()", "(hai lớp)", "(hai, ba)", "(hai hai)", "(hai phần trăm)", "(02%)"][..]),
            (2026.0, &["(năm)", "(năm đầu)", "(năm 2026)"]),
            (0.0, &["()", "(mươi)", "(và)"]),
            (20.0, &["(mươi hai)", "(hai mười)"]),
        ] {
            for text in texts {
                assert_eq!(past(&Words::new(text), 0, value), None, "{text}");
            }
        }
    }

    #[test]
    fn a_number_in_words_that_a_bracket_says_in_figures() {
        for (text, value) in [("một (01) lần", 1.0), ("Năm (5) lớp", 5.0), ("mười lăm (15) lớp", 15.0), ("ba trăm (300) hộ", 300.0)]
        {
            let words = Words::new(text);
            assert_eq!(led(&words, 0), Some(Number { value, end: words.len() - 1 }), "{text}");
        }
        for text in ["một lần (01)", "một (02) lần", "một (một) lần", "một, (01)", "(01)", "một 01", "lớp (01)"] {
            assert_eq!(led(&Words::new(text), 0), None, "{text}");
        }
    }

    #[test]
    fn a_bracket_that_says_the_share_again() {
        for text in ["(tám mươi phần trăm)", "(80%)", "(80 phần trăm)"] {
            let words = Words::new(text);
            assert_eq!(past_share(&words, 0, 80.0), Some(words.len()), "{text}");
        }
        for text in ["(tám mươi)", "(hai mươi phần trăm)", "(phần trăm)", "(%)", "tám mươi phần trăm", "(tám mươi phần trăm số hộ)"]
        {
            assert_eq!(past_share(&Words::new(text), 0, 80.0), None, "{text}");
        }
    }

    #[test]
    fn a_bracket_that_says_the_sum_again() {
        for text in ["(một triệu năm trăm nghìn đồng)", "(1.500.000 đồng)"] {
            let words = Words::new(text);
            assert_eq!(past_sum(&words, 0, 1_500_000.0), Some(words.len()), "{text}");
        }
        for text in ["(một triệu đồng)", "(đồng)", "(một triệu năm trăm nghìn đồng mỗi hộ)", "(một triệu năm trăm nghìn)"]
        {
            assert_eq!(past_sum(&Words::new(text), 0, 1_500_000.0), None, "{text}");
        }
    }
}
