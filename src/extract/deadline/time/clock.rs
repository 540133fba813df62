//! Reads the hour of a day, and which of the week it is: `17h00`, `7h30 - 11h30`, `7h30 sáng thứ Bảy`.

use super::BETWEEN;
use crate::extract::phrases::Table;
use crate::words::Words;

/// What follows the hour of a clock.
pub(crate) const HOURS: [&str; 4] = ["h", "giờ", "g", ":"];

/// The days of the week.
pub(crate) static WEEKDAYS: Table<&str> = Table::new(&[
    "thứ hai",
    "thứ ba",
    "thứ tư",
    "thứ năm",
    "thứ sáu",
    "thứ bảy",
    "thứ bẩy",
    "chủ nhật",
    "thứ 2",
    "thứ 3",
    "thứ 4",
    "thứ 5",
    "thứ 6",
    "thứ 7",
]);

/// The parts of the day behind its hour: `6 giờ 00 | sáng`.
const PARTS: [&str; 4] = ["sáng", "trưa", "chiều", "tối"];

/// Passes an hour of the day, or from one to another, and the day of the week that stand before `ngày`: `7h30 - 11h30, | ngày
/// 09/3/2026`, `7 giờ 30 sáng thứ Bảy, | ngày 06/3/2027`, `thứ Bảy, | ngày 06/3/2027`.
pub(super) fn after(words: &Words<'_>, index: usize) -> usize {
    let past_comma = |at: usize| at + usize::from(words.mark(at, ','));
    let mut at = index;
    if let Some(first) = clock(words, index) {
        let last = if words.is_any(first, &BETWEEN) { clock(words, first + 1) } else { None };
        at = last.unwrap_or(first);
        at = past_comma(at + usize::from(words.is_any(at, &PARTS)));
    }
    let at = words.past(at, &WEEKDAYS).map_or(at, past_comma);
    if words.is(at, "ngày") { at } else { index }
}

/// The index after an hour of the day: `17h00`, `17 giờ 30 phút`, `17h30’`, `17:00`.
pub(crate) fn clock(words: &Words<'_>, index: usize) -> Option<usize> {
    words.number(index).filter(|_| words.is_any(index + 1, &HOURS))?;
    // `Đợt 1: ngày 14/3`: the colon of an hour has its minutes right behind it.
    if words.mark(index + 1, ':') && words.number(index + 2).is_none() {
        return None;
    }
    let minutes = index + 2 + usize::from(words.number(index + 2).is_some());
    Some(minutes + usize::from(words.is_any(minutes, &["phút", "'", "’", "′"])))
}
