//! Reads several days as one stretch, and the days whose word stands before another: `ngày 14, 15 và 16/3/2026`.

use super::{Grain, Time};
use crate::extract::date;
use crate::words::Words;

/// What joins the two ends of a run of days, and what joins two days of which one follows the other.
pub(super) const TO_DAY: [&str; 4] = ["-", "–", "—", "đến"];
const NEXT_DAY: [&str; 2] = [",", "và"];

/// What stands before the first of several days that are each a last one.
const LAST: [&str; 3] = ["trước", "nhất", "là"];

/// Where the first of several days begins that are told as such, `các | ngày 14, 15 và 16/3/2026`, and elsewhere `index`. Such days
/// are one run, or each a last one: `trước các | ngày 14/3 và 14/6`.
pub(super) fn after(words: &Words<'_>, index: usize) -> Option<usize> {
    if !words.is(index, "các") {
        return Some(index);
    }
    let at = words.phrase(index, "các ngày")? - 1;
    let first = date::read(words, at);
    let listed = || index > 0 && words.is_any(index - 1, &LAST) && first.is_some_and(|first| is_listed(words, first.end));
    // Without a year they are as often days of what has been: `Trong các ngày 18 và 19 tháng 8, ông về quê`.
    (run(words, at, first).is_some_and(|run| run.year.is_some()) || listed()).then_some(at)
}

/// Whether further days follow one up to `end`, and behind the last of them the statement ends or tells to whom something goes. What is
/// done before feasts has no last day: `Trước các ngày 30/4, 01/5 | trực bến đò`.
fn is_listed(words: &Words<'_>, end: usize) -> bool {
    let mut at = end;
    // A list has at most as many days as a year has months.
    for _ in 0..12 {
        let next = if words.is_any(at, &NEXT_DAY) { date::read(words, at + 1) } else { None };
        let Some(next) = next else { break };
        at = next.end;
    }
    at > end && (!words.letters(at) || words.is_any(at, &["về", "gửi", "để", "cho", "hằng", "hàng"]))
}

/// The days from one to another of the same month or of two, with the year behind the last: `ngày 14 - 16/3/2026`,
/// `ngày 30/3 - 02/4/2026`, `ngày 14 và ngày 15/3/2026`, `các ngày 14, 15, 16/3/2026`. Days with others between them are a list,
/// and no run.
pub(super) fn run(words: &Words<'_>, index: usize, first: Option<date::Written>) -> Option<Time> {
    // `ngày 14-16/3/2026` begins with no date.
    let named = words.is(index, "ngày");
    let at = index + usize::from(named);
    let glued = || Some(date::Written { day: Some(words.small_number(at, 31)?), end: at + 1, ..date::Written::default() });
    let first = first.or_else(glued)?;
    let day = first.day.filter(|_| first.year.is_none())?;
    let (before, first_end) = if named && first.month.is_none() { in_turn(words, day, first.end) } else { (day, first.end) };
    let follows = words.is_any(first_end, &NEXT_DAY);
    // `từ 15 đến 20/6/2026`.
    let led = || words.is(first_end, "đến") && index > 0 && words.is(index - 1, "từ");
    // Without the word for it only a dash makes a number a day: `15-20/6/2026`, not `12, 20/6/2026`.
    let joined = words.is_any(first_end, &["-", "–"]) || named && (follows || words.is_any(first_end, &TO_DAY)) || led();
    if !joined {
        return None;
    }
    let last = date::read(words, first_end + 1).or_else(|| spelled_day(words, first_end + 1))?;
    let (last_day, month) = (last.day?, last.month?);
    let first_month = first.month.unwrap_or(month);
    let rises = (first_month, day) < (month, last_day) && (!follows || first_month == month && before + 1 == last_day);
    let months = Some((first_month, month));
    let end = last.end;
    // Without a year behind it the figures may be anything.
    let known = named || last.year.is_some() && first.month.is_none();
    let run = Time { year: last.year, months, day: Some(day), last_day: Some(last_day), bare: !named, ..Time::new(Grain::Day, end) };
    (rises && known).then_some(run)
}

/// The last of the days of a list that follow each other without a month, from `day` on, and the index after it: `ngày 14, 15 |
/// và 16/3/2026`. The last day of the list has its month behind it.
fn in_turn(words: &Words<'_>, day: u8, end: usize) -> (u8, usize) {
    let (mut last, mut at) = (day, end);
    while words.mark(at, ',')
        && words.is_any(at + 2, &NEXT_DAY)
        && let Some(next) = words.small_number(at + 1, 31).filter(|&next| next == last + 1)
    {
        (last, at) = (next, at + 2);
    }
    (last, at)
}

/// A day in letters whose `ngày` stands before the first of a list: `trước ngày 15 tháng 6 và | 15 tháng 12`.
pub(in crate::extract::deadline) fn spelled(words: &Words<'_>, index: usize) -> Option<Time> {
    let date::Written { day, month, year, end } = spelled_day(words, index)?;
    Some(Time { year, months: month.map(|month| (month, month)), day, ..Time::new(Grain::Day, end) })
}

/// `16 tháng 3 năm 2026`, whose `ngày` stands before the first day of a run.
pub(super) fn spelled_day(words: &Words<'_>, index: usize) -> Option<date::Written> {
    let day = words.small_number(index, 31)?;
    let month = date::read(words, index + 1).filter(|date| words.is(index + 1, "tháng") && date.month.is_some())?;
    Some(date::Written { day: Some(day), ..month })
}
