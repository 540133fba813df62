//! Small numbers in words, and percentages that are wholly in words.
//!
//! ```text
//! worded  = compared numeral                      tối thiểu một lần/năm · ít nhất hai hội nghị
//!         | bounded ("mỗi" | "một") period numeral "lần"      ít nhất mỗi năm một lần
//!         | numeral "(" the same in figures ")"   hai (02) hội nghị
//!         | spelled "phần trăm"                   một trăm phần trăm · chín mươi lăm phần trăm
//! spelled = digit ["mươi" [digit]] | "mười" [digit] | "một" "trăm"
//! ```
//! Elsewhere such words are articles and parts of names (`một số`, `ba khâu`).

use crate::extract::gates::{Gate, PairGate};
use crate::extract::number::{Number, aside};
use crate::extract::passage::Trigger;
use crate::extract::phrases::Table;
use crate::words::Words;

/// The words of numbers, what they are worth, and whether one is a number where it stands alone:
/// `năm` is a year too often.
pub(super) static NUMERALS: Table<(&str, f64, bool)> = Table::of_triples(&[
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

/// What bounds how often something is done by each stretch of time, before the number in words.
static BOUNDED: Table<&str, 64> = Table::new(&[
    "tối thiểu mỗi ngày",
    "tối thiểu mỗi tuần",
    "tối thiểu mỗi tháng",
    "tối thiểu mỗi quý",
    "tối thiểu mỗi năm",
    "ít nhất mỗi ngày",
    "ít nhất mỗi tuần",
    "ít nhất mỗi tháng",
    "ít nhất mỗi quý",
    "ít nhất mỗi năm",
    "tối thiểu một tuần",
    "tối thiểu một tháng",
    "tối thiểu một quý",
    "tối thiểu một năm",
    "ít nhất một tuần",
    "ít nhất một tháng",
    "ít nhất một quý",
    "ít nhất một năm",
]);

/// The words of numbers, told at one look.
static GATE: Gate<512> = Gate::new().beginning(&NUMERALS, 1);

/// What begins a number in words.
pub(super) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    gate.merging(u32::MAX, Trigger::Measure.class()).beginning(&NUMERALS, 1)
}

/// Whether a number in words may begin at `at`.
#[inline]
pub(super) fn may_begin(words: &Words<'_>, at: usize) -> bool {
    GATE.classes(words, at) != 0
}

/// Reads the number in words that begins at `at`: one right behind a comparator, one that a bracket says again, or a
/// percentage.
#[inline]
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Number> {
    if may_begin(words, at) { read_numeral(words, at) } else { None }
}

fn read_numeral(words: &Words<'_>, at: usize) -> Option<Number> {
    let (&(_, value, alone), end) = NUMERALS.read(words, at)?;
    let sure = spelled(words, at, value).or_else(|| aside::led(words, at));
    if sure.is_some() || !alone {
        return sure;
    }
    // `một số`, `hai mươi`: the number goes on.
    let whole = !words.is_any(end, &["số", "mươi", "phần", "trăm", "trong", "cách", "nửa", "vài"]);
    let often = || words.is(end, "lần") && words.start_of(at, &BOUNDED).is_some();
    (whole && (words.start_of(at, &COMPARED).is_some() || often())).then_some(Number { value, end })
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The small numbers in words.
    const SMALL: [(&str, f64); 9] =
        [("một", 1.0), ("hai", 2.0), ("ba", 3.0), ("bốn", 4.0), ("sáu", 6.0), ("bảy", 7.0), ("tám", 8.0), ("chín", 9.0), ("mười", 10.0)];

    /// Reads a percentage in words by asking every word in turn.
    fn spelled_plainly(words: &Words<'_>, at: usize) -> Option<(f64, usize)> {
        let digit = |at: usize| match words.key(at) {
            "mốt" => Some(1.0),
            "tư" => Some(4.0),
            "năm" | "lăm" | "nhăm" => Some(5.0),
            word => SMALL.iter().find(|(name, value)| *name == word && *value < 10.0).map(|&(_, value)| value),
        };
        let (value, end) = match (digit(at), words.key(at), words.key(at + 1)) {
            (Some(1.0), _, "trăm") => (100.0, at + 2),
            (Some(tens), _, "mươi") => match digit(at + 2) {
                Some(ones) => (10.0 * tens + ones, at + 3),
                None => (10.0 * tens, at + 2),
            },
            (_, "mười", _) => match digit(at + 1) {
                Some(ones) => (10.0 + ones, at + 2),
                None => (10.0, at + 1),
            },
            (Some(ones), ..) => (ones, at + 1),
            _ => return None,
        };
        words.phrase(end, "phần trăm").map(|_| (value, end))
    }

    /// Reads a number in words by asking for every numeral and comparator in turn.
    fn read_plainly(words: &Words<'_>, at: usize) -> Option<(f64, usize)> {
        if let Some(percentage) = spelled_plainly(words, at) {
            return Some(percentage);
        }
        let &(_, value) = SMALL.iter().find(|(word, _)| words.key(at) == *word)?;
        let compared = words.start_of(at, &["tối thiểu", "ít nhất", "tối đa", "không quá", "tối thiểu có", "ít nhất có"]).is_some();
        let whole = !matches!(words.key(at + 1), "số" | "mươi" | "phần" | "trăm" | "trong" | "cách" | "nửa" | "vài");
        let bounded = ["mỗi năm", "một quý"].iter().any(|each| words.start_of(at, &[&*format!("ít nhất {each}")]).is_some());
        let often = bounded && words.is(at + 1, "lần");
        ((compared || often) && whole).then_some((value, at + 1))
    }

    /// What numbers in words are made of, and what stands about them.
    const VOCABULARY: [&str; 35] = [
        "một",
        "hai",
        "ba",
        "bốn",
        "Sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
        "mốt",
        "tư",
        "năm",
        "lăm",
        "nhăm",
        "mươi",
        "trăm",
        "phần",
        "phần trăm",
        "phần trăm",
        "tối thiểu",
        "Ít nhất",
        "tối đa",
        "không quá",
        "có",
        "số",
        "cách",
        "nửa",
        "vài",
        "lớp",
        "hộ",
        "lần",
        "ít nhất mỗi năm",
        "ít nhất một quý",
        ",",
        "12",
    ];

    proptest! {
        #[test]
        fn a_table_of_numerals_reads_as_one_by_one(parts in prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 0..12)) {
            let text = parts.join(" ");
            let words = Words::new(&text);
            for at in 0..=words.len() {
                prop_assert_eq!(read(&words, at).map(|number| (number.value, number.end)), read_plainly(&words, at));
            }
        }
    }
}
