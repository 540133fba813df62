//! Reads the hour of a day: `17h00`, `7h30 - 11h30`.

use super::BETWEEN;
use crate::words::Words;

/// What follows the hour of a clock.
pub(crate) const HOURS: [&str; 4] = ["h", "giờ", "g", ":"];

/// Passes an hour of the day, or from one to another, that stands before `ngày`: `7h30 - 11h30, | ngày 09/3/2026`.
pub(super) fn after(words: &Words<'_>, index: usize) -> usize {
    let Some(first) = clock(words, index) else { return index };
    let last = if words.is_any(first, &BETWEEN) { clock(words, first + 1) } else { None };
    let at = last.unwrap_or(first);
    let at = at + usize::from(words.mark(at, ','));
    if words.is(at, "ngày") { at } else { index }
}

/// The index after an hour of the day: `17h00`, `17 giờ 30 phút`, `17h30’`, `17:00`.
fn clock(words: &Words<'_>, index: usize) -> Option<usize> {
    words.number(index).filter(|_| words.is_any(index + 1, &HOURS))?;
    // `Đợt 1: ngày 14/3`: the colon of an hour has its minutes right behind it.
    if words.mark(index + 1, ':') && words.number(index + 2).is_none() {
        return None;
    }
    let minutes = index + 2 + usize::from(words.number(index + 2).is_some());
    Some(minutes + usize::from(words.is_any(minutes, &["phút", "'", "’", "′"])))
}
