//! A stroke between two counts, which elsewhere tells what things are counted by: `3.450 học sinh/108 lớp`, `40 học sinh/lớp`.

use super::lexicon;
use super::reading::Reading;
use crate::extract::number::{self, Number};
use crate::words::Kind;

/// From how many on things are told beside others, and not by so many of them: `01 giáo viên/25 trẻ` is a rate. Beside many
/// others a few are enough: `12 lớp/360 học viên`.
const MANY: f64 = 20.0;
const FEW: f64 = 3.0;
const OTHERS: f64 = 100.0;

/// Up to so many of them others are counted by: `35 học sinh/02 giáo viên`.
const NORMS: f64 = 5.0;

/// Whether the stroke at an index parts two counts: `3.450 học sinh | /108 lớp`. What things are counted by is one or a round number
/// (`40 học sinh/lớp`, `25 máy tính/1.000 dân`), and few of them are counted by others.
pub(super) fn is_beside(r: &Reading<'_, '_>, stroke: usize) -> bool {
    if !r.is(stroke, "/") {
        return false;
    }
    let Some(next) = number::read(r, stroke + 1) else { return false };
    let round = [10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0].iter().any(|&n: &f64| (n - next.value).abs() < 0.5);
    let last = r.start_of(stroke, &lexicon::NOUNS).and_then(|noun| noun.checked_sub(1));
    let first = last.and_then(|last| number::read(r, number_start(r, last)).filter(|number| number.end == last + 1));
    let whole = |number: &Number| number.value.fract() == 0.0;
    // `37 xã/69 xã` are so many of all; `Không quá 25 trẻ/02 giáo viên` is a norm.
    let alike = |noun: usize| (noun..stroke).all(|at| r.at(at) == r.at(next.end + at - noun));
    let of_all = || r.start_of(stroke, &lexicon::NOUNS).is_some_and(alike);
    let norm = |last: usize| {
        let first = number_start(r, last);
        lexicon::COMPARATORS.read_before(r, first).is_some() || r.start_of(first, &["tỷ lệ", "tỉ lệ"]).is_some()
    };
    !round
        && whole(&next)
        && next.value > NORMS
        && !of_all()
        && !last.is_some_and(norm)
        && first.is_some_and(|first| whole(&first) && (first.value >= MANY || first.value >= FEW && next.value > OTHERS))
        && r.begins(next.end, &lexicon::NOUNS)
}

/// Where a number begins that ends with a word; its digits may stand in groups.
fn number_start(r: &Reading<'_, '_>, last: usize) -> usize {
    let mut from = last;
    for _ in 0..3 {
        let group = from.checked_sub(2).filter(|&before| r.joined(before) && r.joined(before + 1) && r.is(before + 1, "."));
        match group.filter(|&before| r.kind(before) == Some(Kind::Digits)) {
            Some(before) => from = before,
            None => break,
        }
    }
    from
}
