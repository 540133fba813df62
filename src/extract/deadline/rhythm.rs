//! How often: `hằng quý`, `định kỳ 6 tháng, năm`, `2 tuần/lần`, `hằng tháng (trước ngày 25)`.
//!
//! ```text
//! rhythms = ["định kỳ"] beat [due] {("," | "và" | "hoặc" | ";") beat [due]} | "định kỳ" "(" beat {"," beat} ")"
//!         | "định kỳ" due beat
//! beat    = ("hàng" | "hằng") unit | N unit [once] | "mỗi" unit "một lần" | unit once | unit
//! once    = "/" ["1"] "lần" | "một lần"                N and one may be said again: 06 (sáu) tháng một lần
//! unit    = "ngày" | "tuần" | "tháng" | "quý" | "năm"
//! due     = "(" … ")"                                  (trước ngày 15 tháng 12)
//! ```
//! A beat without `hàng` stands only after `định kỳ`, in the list that another beat
//! has opened, or before `/lần`; of one unit without a number (`Quý/lần`) only in a cell. `1 lần/năm` counts: that is a measure, no rhythm.

use super::Found;
use super::setting::Phrase;
use super::time::WEEKDAYS;
use crate::calendar::{Period, Recurrence};
use crate::extract::Few;
use crate::extract::number::aside;
use crate::extract::phrases::Table;
use crate::model::DeadlineKind;
use crate::words::Words;

/// Each of the units that follows.
pub(super) const EVERY: [&str; 2] = ["hàng", "hằng"];

/// The same, before a unit in which something is done once.
pub(super) const EACH: &str = "mỗi";

/// The units of a rhythm, each as so many of a calendar period.
pub(super) static UNITS: Table<(&str, u16, Period)> = Table::of_triples(&[
    ("ngày", 1, Period::Day),
    ("tuần", 1, Period::Week),
    ("tháng", 1, Period::Month),
    ("quý", 3, Period::Month),
    ("qúy", 3, Period::Month),
    ("quí", 3, Period::Month),
    ("năm", 1, Period::Year),
    ("năm học", 1, Period::Year),
]);

/// Numbers in letters, as far as rhythms use them.
pub(super) static NUMERALS: Table<(&str, u16), 16> = Table::of_pairs(&[("một", 1), ("hai", 2), ("ba", 3), ("sáu", 6), ("chín", 9)]);

/// How many beats a rhythm has at most: a report has no more than there are units.
const MOST_BEATS: usize = 8;

/// The words that may stand before a beat of a list: `tổng kết năm`.
const BEAT_LEADS: [&str; 5] = ["định kỳ", "tổng kết", "cả", "sơ kết", "theo"];

/// What follows a number of months that is no beat: `6 tháng tuổi`, `3 ngày kể từ`.
const NO_BEAT: [&str; 5] = ["tuổi", "kể", "/", "trước", "sau"];

/// What follows a unit that is one of many, not a beat: `quý I`, `năm nay`.
const NUMBERED: [&str; 8] = ["i", "ii", "iii", "iv", "nay", "sau", "trước", "qua"];

/// The last words before a unit that names a report: `báo cáo năm`, `sơ kết quý`.
const REPORTS: [&str; 6] = ["báo", "cáo", "kết", "cả", "hàng", "hằng"];

/// What stands before a day that a report is due before, and no time that has been.
const DUE_BEFORE: [&str; 1] = ["trước ngày"];

/// The words behind a unit that make it a rhythm: `mỗi năm | một lần`. Once in figures is a count.
const ONCE: [&str; 1] = ["một lần"];

/// What bounds a count, before `mỗi năm một lần`.
const BOUNDS: [&str; 3] = ["ít nhất", "tối thiểu", "không quá"];

/// What may stand between `định kỳ` and its beat.
const REGULAR_LEADS: [&str; 3] = ["theo", "báo cáo", "mỗi"];

/// What joins two beats.
const JOINTS: [&str; 5] = [",", "và", "hoặc", ";", "/"];

/// The first words of a bracket that tells when a beat is due.
const DUE: [&str; 7] = ["trước", "chậm", "ngày", "vào", "từ", "đến", "muộn"];

/// What stands before the weekday on which something is done.
const ON: [&str; 5] = ["vào", "vào ngày", "vào sáng", "vào chiều", "vào các ngày"];

/// One beat of a rhythm and where it ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beat {
    pub(super) recurrence: Recurrence,
    pub(super) end: usize,
}

/// `hằng quý`.
pub(super) fn every(words: &Words<'_>, index: usize) -> Option<Beat> {
    if !words.is_any(index, &EVERY) {
        return None;
    }
    unit(words, index + 1, 1)
}

/// The unit at `index`, so many times.
fn unit(words: &Words<'_>, index: usize, count: u16) -> Option<Beat> {
    let (&(_, each, period), end) = UNITS.read(words, index)?;
    Some(Beat { recurrence: Recurrence::every(count.checked_mul(each)?, period), end })
}

/// `6 tháng`, `02 tuần`, with `/lần` or `một lần` after it or not; and whether that stands there.
fn counted(words: &Words<'_>, index: usize) -> Option<(Beat, bool)> {
    let count = match words.letters(index) {
        true => NUMERALS.read(words, index)?.0.1,
        false => words.small_number(index, 99)?.into(),
    };
    let at = aside::past(words, index + 1, count.into()).unwrap_or(index + 1);
    let mut beat = unit(words, at, count)?;
    let often = once(words, beat.end);
    beat.end = often.unwrap_or(beat.end);
    Some((beat, often.is_some()))
}

/// The index after what makes a stretch of time a beat: `/lần`, `/01 lần`, `một lần`, `01 (một) lần`.
fn once(words: &Words<'_>, index: usize) -> Option<usize> {
    let at = index + usize::from(words.mark(index, '/'));
    let end = match words.is_any(at, &["một", "1", "01"]) {
        true => aside::past(words, at + 1, 1.0).unwrap_or(at + 1),
        false => at,
    };
    (end > index && words.is(end, "lần")).then_some(end + 1)
}

/// A beat of one stretch of time, which a cell alone may say without more: `Quý/lần`, `Năm một lần`.
fn single(words: &Words<'_>, index: usize) -> Option<Beat> {
    let beat = unit(words, index, 1)?;
    Some(Beat { end: once(words, beat.end)?, ..beat })
}

/// A beat that follows `định kỳ` or another beat: `6 tháng`, `quý`, `tổng kết năm`, `cả năm`.
pub(super) fn loose(words: &Words<'_>, index: usize) -> Option<Beat> {
    let index = words.past(index, &BEAT_LEADS).map_or(index, |end| end);
    if let Some(beat) = every(words, index) {
        return Some(beat);
    }
    if let Some((mut beat, often)) = counted(words, index) {
        if let Some(end) = words.past(beat.end, &["đầu năm", "cuối năm"]) {
            beat.end = end;
        }
        let other = words.is_any(beat.end, &NO_BEAT) && !due_before(words, beat.end - 1, beat.end)
            || words.phrase(beat.end, "làm việc").is_some()
            || words.number(beat.end).is_some();
        return (often || !other).then_some(beat);
    }
    let beat = unit(words, index, 1)?;
    let numbered = words.number(beat.end).is_some() || words.is_any(beat.end, &NUMBERED) && !due_before(words, index, beat.end);
    (!numbered && !words.is(index, "ngày")).then_some(beat)
}

/// Whether the last day of a report follows its unit: `định kỳ 6 tháng | trước ngày 20/6`. Days and weeks before another
/// day tell which is meant.
fn due_before(words: &Words<'_>, unit: usize, end: usize) -> bool {
    words.begins(end, &DUE_BEFORE) && !words.is_any(unit, &["ngày", "tuần"])
}

/// `mỗi năm một lần`.
fn each_once(words: &Words<'_>, index: usize) -> Option<Beat> {
    let bounded = || words.start_of(index, &BOUNDS).is_some();
    let beat = unit(words, index + 1, 1).filter(|_| words.is(index, EACH) && !bounded())?;
    Some(Beat { end: words.past(beat.end, &ONCE)?, ..beat })
}

/// `mỗi tuần` behind the weekday on which something is done: `vào thứ Sáu | mỗi tuần`.
fn each_week(words: &Words<'_>, index: usize) -> Option<Beat> {
    if words.is(index, EACH) && on_weekday(words, index) { unit(words, index + 1, 1) } else { None }
}

/// Whether a weekday on which something is done stands right before the rhythm at `index`, which is that of weeks.
pub(super) fn on_weekday(words: &Words<'_>, index: usize) -> bool {
    words.is(index + 1, "tuần") && words.start_of(index, &WEEKDAYS).is_some_and(|day| words.start_of(day, &ON).is_some())
}

/// The rhythm whose name ends right before `index`: `báo cáo 6 tháng`, `báo cáo năm`.
pub(super) fn ending(words: &Words<'_>, index: usize) -> Option<Recurrence> {
    let counted = index.checked_sub(2).and_then(|at| counted(words, at)).filter(|(beat, _)| beat.end == index);
    if let Some((beat, _)) = counted {
        return Some(beat.recurrence);
    }
    let at = index.checked_sub(1)?;
    if !words.is_any(at.checked_sub(1)?, &REPORTS) {
        return None;
    }
    unit(words, at, 1).map(|beat| beat.recurrence)
}

/// The rhythms that begin at `index`, and the index after them. In a cell a list needs no
/// `định kỳ`: `6 tháng, năm`.
pub(super) fn read(words: &Words<'_>, index: usize, cell: bool) -> Option<(Few<(usize, Beat)>, usize)> {
    let after_regular = words.phrase(index, "định kỳ").map(|end| words.past(end, &REGULAR_LEADS).unwrap_or(end));
    // `định kỳ (6 tháng, năm)`: the bracket holds nothing else.
    let bracket = after_regular.filter(|&at| words.mark(at, '('));
    let first = match after_regular {
        Some(at) => loose(words, at + usize::from(bracket.is_some())),
        None => every(words, index)
            .or_else(|| each_once(words, index))
            .or_else(|| each_week(words, index))
            .or_else(|| counted(words, index).and_then(|(beat, often)| often.then_some(beat)))
            .or_else(|| {
                let opens = cell && index == 0;
                let beat = if opens { loose(words, index) } else { None };
                let listed = beat.filter(|beat| words.mark(beat.end, ',') && loose(words, beat.end + 1).is_some());
                listed.or_else(|| if opens { single(words, index) } else { None })
            }),
    }?;
    let mut beats = Few::new();
    let mut start = index;
    let mut next = Some(first);
    let mut at = index;
    while let (Some(mut beat), true) = (next, beats.len() < MOST_BEATS) {
        beat.end = due(words, beat.end);
        beats.push((start, beat));
        at = beat.end;
        let mut member = at;
        while words.is_any(member, &JOINTS) && member < at + 2 {
            member += 1;
        }
        // `hằng năm, giai đoạn`: a stretch without years is passed over.
        if member > at && words.phrase(member, "giai đoạn").is_some() && words.mark(member + 2, ',') {
            member += 3;
        }
        start = member;
        next = if member > at { loose(words, member) } else { None };
    }
    (bracket.is_none() || words.mark(at, ')')).then_some((beats, at))
}

/// Passes the bracket with the due date of a beat: `(trước ngày 15 tháng 12)`.
fn due(words: &Words<'_>, index: usize) -> usize {
    if !words.mark(index, '(') || !words.is_any(index + 1, &DUE) {
        return index;
    }
    (index + 2..(index + 24).min(words.len())).find(|&at| words.mark(at, ')')).map_or(index, |at| at + 1)
}

/// The beat behind the bracket that tells when it is due, which elsewhere stands behind it: `định kỳ | (trước ngày 20/5 và
/// 20/11) hằng năm`.
pub(super) fn due_first(words: &Words<'_>, index: usize) -> Option<Beat> {
    let end = due(words, index);
    if end > index { every(words, end) } else { None }
}

/// The rhythm whose bare name ends right before `index`, in a list of reports: `, quý`.
pub(super) fn named(words: &Words<'_>, index: usize) -> Option<Recurrence> {
    let at = index.checked_sub(1)?;
    if !words.is_any(at.checked_sub(1)?, &["cáo", ",", ";", "và", ":", "("]) {
        return None;
    }
    unit(words, at, 1).filter(|beat| beat.end == index && !words.is(at, "ngày")).map(|beat| beat.recurrence)
}

/// Leaves one rhythm of two where the statement goes on to tell the beat of a bare `định kỳ`, which says nothing more: `Định kỳ
/// báo cáo kết quả hằng năm (trước ngày 15/11)`.
pub(super) fn settle(phrase: &Phrase<'_, '_>, found: &mut Vec<Found>) {
    if found.len() < 2 {
        return;
    }
    let words = phrase.words;
    found.dedup_by(|next, bare| {
        let beat_follows = bare.kind == DeadlineKind::Recurring
            && bare.recurrence.is_none()
            && next.recurrence.is_some()
            && phrase.together(words.index_at(bare.range.start), words.index_at(next.range.start));
        if beat_follows {
            // The one that goes is the second of the two.
            std::mem::swap(next, bare);
        }
        beat_follows
    });
}

#[cfg(test)]
mod tests {
    use super::super::tests::means_in_2027;

    #[test]
    fn a_weekday_makes_a_rhythm_one_of_doing() {
        means_in_2027(
            &["recurring P1W"],
            &[
                "Báo cáo kết quả vào thứ Sáu hằng tuần",
                "Công khai kết quả giải ngân vào thứ Hai hằng tuần.",
                "Cập nhật số liệu vào thứ Sáu mỗi tuần",
                "Báo cáo tiến độ vào chiều thứ 6 hằng tuần",
            ],
        );
        means_in_2027(&[], &["Mỗi tuần mở một lớp học", "Đọc sách thứ Sáu mỗi tuần", "Theo dõi kết quả giải ngân hằng tuần"]);
    }
}
