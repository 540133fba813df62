//! The words around a time that make it a bound: `trước ngày 15/11`, `chậm nhất quý II`,
//! `ngày 20 của tháng cuối quý`, `trong vòng 10 ngày kể từ khi ban hành`.
//!
//! ```text
//! sensed = (before | by | within | from) time          trước | ngày 15/11
//! round  = ["của" | "(" …] (every | round words)       hằng năm · của tháng cuối quý
//! lapse  = lapse words N unit … event …                trong vòng | 10 ngày | kể từ khi …
//! ```

use super::lexicon::{AT_LEAST, BEFORE, BY, FROM, FROM_EVENT, LAPSE, LAUNCHES, WITHIN};
use super::opener;
use super::rhythm;
use super::setting::Phrase;
use super::time::{self, Grain, Time};
use crate::calendar::{Period, Recurrence};
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// The words between the two ends of a span.
pub(super) static UNTIL: Table<&str> = Table::new(&["đến", "đến hết", "tới", "-", "–", "cho đến hết", "cho đến", "đến cuối"]);

/// The words that are an event's own beginning: `chậm nhất sau 05 ngày làm việc`.
const AFTERWARDS: [&str; 2] = ["chậm nhất sau", "muộn nhất sau"];

/// What is done or goes on from one event to another.
const GOES_ON_FROM: [&str; 6] = ["bắt đầu", "phát động", "thực hiện", "triển khai", "diễn ra", "kéo dài"];

/// What makes the second event one of the calendar: `đến khi hết | quý II`.
const RUNS_OUT: [&str; 2] = ["hết", "kết thúc"];
const CALENDAR: [&str; 7] = ["năm", "quý", "quí", "tháng", "tuần", "ngày", "học"];

/// What goes on behind the second event with another statement: `đến khi bế mạc | được tặng giấy khen`.
const ANOTHER: [&str; 8] = ["được", "là", "thì", "phải", "cần", "sẽ", "bị", "đạt"];

/// What is counted between two events, before the first of them.
static COUNTED: Table<&str, 16> = Table::new(&["số", "tổng số", "tỷ lệ", "số liệu", "dữ liệu", "kết quả", "đã", "thống kê"]);

/// The words before an event that is the last day.
pub(super) const UNTIL_EVENT: [&str; 4] = ["đến khi", "cho đến khi", "tới khi", "cho tới khi"];

/// How many days of one rhythm are listed at most.
const MOST_DAYS: usize = 6;

/// How many words the name of an event has at most.
const EVENT_REACH: usize = 20;

/// The same, where a line is nothing but the event, and what parts such a name where it is longer.
pub(super) const LONG_EVENT: usize = 80;
const PARTED: [&str; 6] = [",", "(", "và", "hoặc", "để", "của"];

/// What is told or sent so many days before an event, what lasts so long, and how far before them.
static TOLD_BEFORE: Table<&str, 16> = Table::new(&["gửi", "thông báo", "nộp", "báo cáo", "trình", "đăng ký", "giấy mời", "báo trước"]);
static LASTING: Table<&str, 32> = Table::new(&[
    "lưu",
    "giữ",
    "lưu giữ",
    "cách ly",
    "nuôi",
    "nghỉ",
    "ngừng",
    "ngưng",
    "dừng",
    "tạm dừng",
    "niêm yết",
    "duy trì",
    "đã",
    "cư trú",
    "tập luyện",
    "công tác",
]);
const TOLD_REACH: usize = 12;

/// What grows to a share by itself, and what may stand before the figure of one.
static MEASURED: Table<&str, 16> = Table::new(&["khối lượng", "tiến độ", "tỷ lệ", "tỉ lệ", "giá trị", "công suất", "số lượng", "mức"]);
const FIGURE_LEADS: [&str; 8] = ["từ", "trên", "tối thiểu", "ít nhất", "hơn", "khoảng", "tối thiểu từ", "ít nhất từ"];

/// What starts the count of those days.
static EVENT: Table<&str> = Table::new(&["kể từ", "tính từ", "từ ngày", "từ khi", "sau khi", "sau", "trước khi"]);

/// The units in which a lapse is counted.
const LAPSE_UNITS: [&str; 5] = ["ngày", "giờ", "tháng", "tuần", "năm"];

/// What a bracket behind a day of a list begins with that says which report is due on it, and how many words it has at most:
/// `trước ngày 15/6 | (báo cáo 6 tháng) và 15/12 (báo cáo năm)`.
static REPORT_DUE: Table<&str, 32> = Table::new(&[
    "báo cáo",
    "đối với báo cáo",
    "với báo cáo",
    "6 tháng",
    "06 tháng",
    "9 tháng",
    "09 tháng",
    "sáu tháng",
    "năm )",
    "cả năm )",
    "quý",
    "sơ kết",
    "tổng kết",
    "đợt",
    "lần",
    "kỳ",
]);
const REPORT_NAME: usize = 10;

/// The second of two parts in which something is done, behind the first.
static SECOND_PART: Table<&str, 16> =
    Table::new(&[", đợt 2", "; đợt 2", "và đợt 2", ", đợt hai", "và đợt hai", ", đợt ii", "; đợt ii", "và đợt ii"]);
const FIRST_PART: [&str; 3] = ["đợt 1", "đợt một", "đợt i"];

/// How many words tell what is done in each part, before its day.
const PART: usize = 6;

/// What stands between a day and the report that is due on it.
pub(super) static DUE_FOR: Table<&str> = Table::new(&[
    "( đối với báo cáo",
    "( báo cáo",
    "đối với báo cáo",
    "( với báo cáo",
    "( đối với báo cáo định kỳ",
    "đối với báo cáo định kỳ",
]);

/// What follows a day when it comes round, with its rhythm.
static ROUNDS: Table<(&str, u16, Period)> = Table::of_triples(&[
    ("tháng cuối kỳ", 3, Period::Month),
    ("tháng cuối của kỳ", 3, Period::Month),
    ("tháng cuối quý", 3, Period::Month),
    ("tháng cuối của quý", 3, Period::Month),
    ("tháng cuối mỗi quý", 3, Period::Month),
    ("tháng cuối của mỗi quý", 3, Period::Month),
    ("tháng cuối hằng quý", 3, Period::Month),
    ("tháng cuối hàng quý", 3, Period::Month),
    ("tháng thứ ba của quý", 3, Period::Month),
    ("tháng đầu quý", 3, Period::Month),
    ("tháng đầu quý sau", 3, Period::Month),
    ("tháng đầu của quý sau", 3, Period::Month),
    ("tháng đầu tiên của quý", 3, Period::Month),
    ("tháng đầu của quý", 3, Period::Month),
    ("mỗi quý", 3, Period::Month),
    ("quý sau", 3, Period::Month),
    ("tháng sau", 1, Period::Month),
    ("tháng tiếp theo", 1, Period::Month),
    ("tháng kế tiếp", 1, Period::Month),
    ("tháng báo cáo", 1, Period::Month),
    ("mỗi tháng", 1, Period::Month),
    ("mỗi năm", 1, Period::Year),
    ("năm sau", 1, Period::Year),
    ("năm trước", 1, Period::Year),
    ("năm kế hoạch", 1, Period::Year),
    ("năm báo cáo", 1, Period::Year),
    ("năm kế tiếp", 1, Period::Year),
    ("năm liền kề", 1, Period::Year),
]);

/// What may stand between a day and the rhythm with which it comes round.
const JOINTS: [&str; 5] = ["của", ",", "(", "trong", "vào"];

/// The words before a time and what they make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    By,
    Before,
    Within,
    From,
    /// Nothing stands before it.
    Bare,
}

/// The sense of the words at `index` before a time, and the time.
pub(super) fn sensed(words: &Words<'_>, index: usize) -> Option<(Sense, Time)> {
    let classes = opener::classes(words, index);
    if classes & opener::SENSED == 0 {
        return None;
    }
    [
        (Sense::Before, opener::BEFORE, &BEFORE),
        (Sense::By, opener::BY, &BY),
        (Sense::Within, opener::WITHIN, &WITHIN),
        (Sense::From, opener::FROM, &FROM),
    ]
    .into_iter()
    .filter(|(_, class, _)| classes & class != 0)
    .filter_map(|(sense, _, list)| words.longest(index, list).map(|(_, end)| (sense, end)))
    .filter_map(|(sense, at)| time::read(words, at).map(|time| (sense, at, time)))
    .max_by_key(|&(_, at, _)| at)
    .map(|(sense, _, time)| (sense, time))
}

/// The rhythm that follows a day: `hằng năm`, `của tháng cuối quý`.
pub(super) fn round(words: &Words<'_>, index: usize) -> Option<(Recurrence, usize)> {
    let mut at = index;
    while at < index + 2 && words.is_any(at, &JOINTS) {
        at += 1;
    }
    let (recurrence, end) = match rhythm::every(words, at) {
        Some(beat) => (beat.recurrence, beat.end),
        None => {
            let (&(_, count, period), end) = ROUNDS.read(words, at)?;
            (Recurrence::every(count, period), end)
        }
    };
    // Behind a comma a rhythm with a day of its own is that day's: `trước ngày 10/6, | hằng năm trước ngày 10/12`.
    let before = if words.is(end - 1, "trước") { end - 1 } else { end };
    let next = || sensed(words, before).is_some_and(|(sense, time)| matches!(sense, Sense::Before | Sense::By) && time.grain == Grain::Day);
    let of_next = words.mark(index, ',') && next();
    (!of_next).then_some((recurrence, end))
}

/// The rhythm that follows a day or a list of days: `trước ngày 01/6 và 15/11 hằng năm`.
pub(super) fn rounds(words: &Words<'_>, time: &Time) -> Option<(Recurrence, usize)> {
    if time.year.is_some() {
        return None;
    }
    let mut end = time.end;
    for _ in 0..MOST_DAYS {
        if let Some(round) = round(words, end) {
            return Some(round);
        }
        if time.grain != Grain::Day || !words.is_any(end, &["và", ",", "hoặc"]) {
            return None;
        }
        let next = sensed(words, end + 1).map(|(_, time)| time);
        let next = next.or_else(|| time::read(words, end + 1)).or_else(|| time::spelled(words, end + 1))?;
        if next.year.is_some() || next.grain != Grain::Day {
            return None;
        }
        end = next.end;
    }
    None
}

/// The year's rhythm that a day of the calendar shares with that of the next report, where that begins, and the index after
/// it: `báo cáo 6 tháng trước ngày 15/6 | và báo cáo năm trước ngày 15/12 hằng năm`. A day of any month has a rhythm of its own.
pub(super) fn round_of_next(words: &Words<'_>, time: &Time) -> Option<(Recurrence, usize, usize)> {
    let of_year = |time: &Time| time.grain == Grain::Day && time.year.is_none() && !time.is_day_of_any_month();
    let report = words.past(time.end, &["và báo cáo", ", báo cáo", "; báo cáo"]).filter(|_| of_year(time))?;
    let next = rhythm::loose(words, report)?.end;
    let (_, day) = sensed(words, next).filter(|(sense, day)| matches!(sense, Sense::Before | Sense::By) && of_year(day))?;
    let (recurrence, end) = rounds(words, &day).filter(|&(recurrence, _)| recurrence == Recurrence::every(1, Period::Year))?;
    Some((recurrence, next, end))
}

/// The year's rhythm of the days of two parts, as [`round_of_next`]: `đợt 1 trước ngày 30/6, | đợt 2 trước ngày 15/12 hằng năm`.
pub(super) fn round_of_next_part(phrase: &Phrase<'_, '_>, index: usize, time: &Time) -> Option<(Recurrence, usize, usize)> {
    let words = phrase.words;
    let of_year = |time: &Time| time.grain == Grain::Day && time.year.is_none() && !time.is_day_of_any_month();
    let part = words.past(time.end, &SECOND_PART).filter(|_| of_year(time) && phrase.near(index, &FIRST_PART, PART + 2))?;
    let next = (part..part + PART)
        .take_while(|&at| at == part || words.letters(at - 1))
        .find(|&at| sensed(words, at).is_some_and(|(sense, day)| matches!(sense, Sense::Before | Sense::By) && of_year(&day)))?;
    let (_, day) = sensed(words, next)?;
    let (recurrence, end) = rounds(words, &day).filter(|&(recurrence, _)| recurrence == Recurrence::every(1, Period::Year))?;
    Some((recurrence, next, end))
}

/// The index after a bracket that says which report is due on the day before it, where one stands at `index`.
fn past_report(words: &Words<'_>, index: usize) -> usize {
    if !words.mark(index, '(') || !words.begins(index + 1, &REPORT_DUE) {
        return index;
    }
    let mut inside =
        (index + 1..index + REPORT_NAME).take_while(|&at| words.letters(at) || words.number(at).is_some() || words.mark(at, ')'));
    inside.find(|&at| words.mark(at, ')')).map_or(index, |close| close + 1)
}

/// The days of a list behind its first, up to one with a year: `trước ngày 15/6[, 15/9 và 15/12/2026]`. A list
/// ends with its clause, or where what is due goes on (`10/12 xã` is a share). Without a year at its end it ends with
/// its clause, and each of its days has a month and comes later than the one before: `trước ngày 05/6 và 05/12`.
pub(super) fn days(words: &Words<'_>, first: &Time) -> Vec<(usize, Time)> {
    let mut days: Vec<(usize, Time)> = Vec::new();
    let (mut end, mut whole) = (first.end, first.grain != Grain::Day);
    let mut told = false;
    while !whole && days.len() < MOST_DAYS {
        let joint = past_report(words, end);
        let Some(day) = day_behind(words, joint) else { break };
        told |= joint > end;
        days.push((joint + 1, day));
        (end, whole) = (day.end, day.year.is_some());
    }
    let end = past_report(words, end);
    let goes_on = words.is_any(end, &GOES_ON);
    let ends = end >= words.len() || words.kind(end) == Some(Kind::Mark) || goes_on;
    // Where the first day has a year, each has.
    let dated = whole && (first.year.is_none() || days.len() == 1);
    let months = !first.bare && [first].into_iter().chain(days.iter().map(|(_, day)| day)).all(|day| !day.is_day_of_any_month());
    // A bracket with the name of its report makes a day sure.
    let closes = end >= words.len() || words.is_any(end, &[",", ".", ";", ")"]) || told && goes_on;
    let fits = if whole { ends && dated } else { closes && months && come_in_turn(first, &days) };
    if fits { days } else { Vec::new() }
}

/// The next day of a list, behind what joins it to the one before at `joint`.
fn day_behind(words: &Words<'_>, joint: usize) -> Option<Time> {
    let day = if words.is_any(joint, &["và", ","]) { time::read(words, joint + 1) } else { None };
    day.filter(|day| day.grain == Grain::Day && (day.bare || words.is(joint, "và")))
}

/// Whether the figures of a stretch without years, `từ 01/3 đến 30/4`, are days and no shares: one of them is written as
/// no share is, nothing that is counted follows, and the second comes later.
pub(super) fn are_days(words: &Words<'_>, first: &Time, last: &Time) -> bool {
    let padded = |time: &Time| (time.end.saturating_sub(3)..time.end).any(|at| words.key_bytes(at).first() == Some(&b'0'));
    let day = |time: &Time| (time.grain == Grain::Day).then(|| time.first(Some(2024))).flatten();
    let rises = day(first).zip(day(last)).is_some_and(|(first, last)| first < last);
    rises && (padded(first) || padded(last) || first.exceeds_share() || last.exceeds_share()) && !words.is_any(last.end, &SHARED)
}

/// What a share is told of: `từ 1/3 đến 1/2 | số hộ`.
const SHARED: [&str; 6] = ["số", "tổng", "diện", "quy", "khối", "các"];

/// Whether each day of a list comes later in the year than the one before it. `trước ngày 30/6, 1/2` is a share.
fn come_in_turn(first: &Time, days: &[(usize, Time)]) -> bool {
    // Any year that has each day will do.
    let day = |time: &Time| time.first(Some(2024));
    let all: Vec<_> = std::iter::once(day(first)).chain(days.iter().map(|(_, time)| day(time))).collect();
    all.is_sorted_by(|one, next| one < next)
}

/// What is said behind the last day of a list of what is due.
const GOES_ON: [&str; 8] = ["về", "gửi", "để", "cho", "theo", "tại", "báo", "tổng"];

/// Reads a number of days that run from an event; gives the index after the event. Where a label or a cell has `told` them,
/// nothing but the event follows, however long its name is.
pub(super) fn lapse(phrase: &Phrase<'_, '_>, index: usize, told: bool) -> Option<usize> {
    let words = phrase.words;
    let led = words.past(index, &LAPSE);
    let least = led.is_none() && words.begins(index, &AT_LEAST);
    // A cell of times needs no word before the number: `| 03 ngày làm việc kể từ ngày ký`.
    let at = led.or_else(|| least.then_some(index + 2)).or_else(|| (told && index == 0).then_some(0))?;
    words.number(at)?;
    // `24-48 giờ`
    let at = if words.is_any(at + 1, &["-", "–", "đến"]) && words.number(at + 2).is_some() { at + 2 } else { at };
    // `30 (ba mươi) ngày`: the number once more, in words.
    let at = if words.mark(at + 1, '(') { (at + 2..at + 8).find(|&at| words.mark(at, ')')).unwrap_or(at) } else { at };
    let at = words.is_any(at + 1, &LAPSE_UNITS).then_some(at + 2)?;
    let event = (at..at + 4).find(|&at| words.begins(at, &EVENT) || is_day_of_event(words, at));
    let past_unit = words.past(at, &["làm việc"]).unwrap_or(at);
    if least && !event.is_some_and(|event| event == past_unit && words.is(event, "trước") && is_told_before(phrase, index)) {
        return None;
    }
    match event {
        Some(event) if is_stretch(words, event) => None,
        Some(event) if told => Some(event_end(phrase, event)),
        // `chậm nhất 80 ngày trước ngày thi (tức ngày 15/12)`: the bracket tells which day that is.
        Some(event) => {
            let end = clause_end(phrase, event);
            Some(if words.is(event, "trước") { (event..end).find(|&at| words.mark(at, '(')).unwrap_or(end) } else { end })
        }
        None if words.begins(index, &AFTERWARDS) => Some(words.past(at, &["làm việc"]).unwrap_or(at)),
        None => None,
    }
}

/// Whether the day of an event stands behind `trước` and none of the calendar: `chậm nhất 05 ngày | trước ngày thi`.
fn is_day_of_event(words: &Words<'_>, index: usize) -> bool {
    words.phrase(index, "trước ngày").is_some_and(|at| words.letters(at) && !words.is(at, "tháng"))
}

/// Whether something is told or sent so long before an event. Elsewhere a least time is how long something lasts: `lưu mẫu | ít
/// nhất 24 giờ trước khi hủy`.
fn is_told_before(phrase: &Phrase<'_, '_>, index: usize) -> bool {
    let had = phrase.after(index, &["có", "gồm", "đủ", "được", "trong", "từ"]);
    !had && phrase.near(index, &TOLD_BEFORE, TOLD_REACH) && !phrase.near(index, &LASTING, TOLD_REACH)
}

/// Where a share begins that is told between the days at `index` and the `end` of their event: `Tỷ lệ tiêm trong vòng 24 giờ sau
/// sinh | đạt từ 85% trở lên`. The days belong to what it is told of.
pub(super) fn share_behind(phrase: &Phrase<'_, '_>, index: usize, end: usize) -> Option<usize> {
    let words = phrase.words;
    // What comes to be so much may be the event itself: `sau khi khối lượng đạt 80%`.
    let at = (index + 4..end).find(|&at| words.is_any(at, &["đạt", "chiếm"]))?;
    let own = (index + 2..at).any(|at| words.begins(at, &MEASURED)) || phrase.after(at, &["sau khi", "từ khi"]);
    let figure = words.past(at + 1, &FIGURE_LEADS).unwrap_or(at + 1);
    words.number(figure)?;
    let behind = (figure + 1..figure + 4).find(|&at| words.mark(at, '%'))? + 1;
    let ends = !words.letters(behind) || words.is_any(behind, &["trở", "vào", "năm", "đến", "trong"]);
    (ends && !own && phrase.near(index, &["tỷ lệ", "tỉ lệ"], EVENT_REACH)).then_some(at)
}

/// Whether the days that are counted before `index` are told there: `trong 03 ngày, | từ ngày 08/5 đến ngày 10/5/2027`.
fn is_stretch(words: &Words<'_>, index: usize) -> bool {
    let first = if words.is(index, "từ") { time::read(words, index + 1) } else { None };
    let last = |first: &Time| words.past(first.end, &UNTIL).and_then(|at| time::read(words, at));
    first.is_some_and(|first| first.grain == Grain::Day && (first.is_run() || last(&first).is_some_and(|last| last.grain == Grain::Day)))
}

/// Reads a stretch that begins and ends with events: `từ ngày ban hành Kế hoạch đến khi sơ kết`. Whether it is `told` by a label
/// or a cell decides where the first of them is the launch of something.
pub(super) fn between_events(phrase: &Phrase<'_, '_>, index: usize, told: bool) -> Option<usize> {
    let words = phrase.words;
    let launch = words.past(index, &LAUNCHES);
    let at = launch.or_else(|| words.past(index, &FROM_EVENT))?;
    if phrase.after(index, &["hiệu lực", "hiệu lực thi hành", "hiệu lực kể", "hiệu lực thi hành kể"]) {
        return None;
    }
    let until = (at..(at + EVENT_REACH).min(words.len())).take_while(|&at| !phrase.stops(at)).find(|&at| words.begins(at, &UNTIL_EVENT))?;
    let end = clause_end(phrase, until);
    (launch.is_none() || is_launched(phrase, index, at, until, end, told)).then_some(end)
}

/// Whether a stretch at `index..end` from the launch of something, told up to `at`, to what happens from `until` on is one in
/// which something is done. It ends its statement, with nothing in it but the two events: no number, bracket or time.
fn is_launched(phrase: &Phrase<'_, '_>, index: usize, at: usize, until: usize, end: usize, told: bool) -> bool {
    let words = phrase.words;
    let done = told || phrase.after(index, &GOES_ON_FROM) && !phrase.near(index, &COUNTED, EVENT_REACH);
    let ends = end >= words.len() || words.is_any(end, &[".", ";"]);
    let event = words.past(until, &UNTIL_EVENT).unwrap_or(until);
    let dated = words.past(event, &RUNS_OUT).is_some_and(|at| words.is_any(at, &CALENDAR));
    // From now on much is done until a day; only an event right behind is the end.
    let next = !words.is(at - 1, "nay") || until == at;
    done && ends && next && !dated && (index..end).all(|at| words.letters(at)) && !(event..end).any(|at| words.is_any(at, &ANOTHER))
}

/// Where the clause with an event ends: at a mark, at most a line of words on.
pub(super) fn clause_end(phrase: &Phrase<'_, '_>, event: usize) -> usize {
    let words = phrase.words;
    let limit = (event + EVENT_REACH).min(words.len());
    (event..limit).find(|&at| ends_clause(phrase, at)).unwrap_or(limit)
}

/// Where the clause with an event ends that is all of its line.
fn event_end(phrase: &Phrase<'_, '_>, event: usize) -> usize {
    let limit = (event + LONG_EVENT).min(phrase.words.len());
    let end = (event..limit).find(|&at| ends_clause(phrase, at)).or_else(|| (limit == phrase.words.len()).then_some(limit));
    // A clause that comes to a figure so far on has gone on to something else.
    let near = (event + EVENT_REACH).min(limit);
    let figure = |at: usize| phrase.words.kind(at) == Some(Kind::Digits) && phrase.citation(at).is_none();
    match end {
        Some(end) if !(near..end).any(figure) => end,
        Some(_) => part_end(phrase.words, event, near),
        None => part_end(phrase.words, event, limit),
    }
}

/// Whether a clause ends at a mark. Within a name laws are amended by two verbs with a comma between: `Luật sửa đổi, bổ sung …`.
fn ends_clause(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let words = phrase.words;
    let amends = || words.mark(at, ',') && words.phrase(at + 1, "bổ sung").is_some() && phrase.after(at, &["sửa đổi"]);
    phrase.stops(at) || words.is_any(at, &[",", ")", "."]) && !amends()
}

/// Where the last whole part of a clause ends that goes on beyond `limit`, so that none is cut in the middle of a name.
pub(super) fn part_end(words: &Words<'_>, from: usize, limit: usize) -> usize {
    if limit >= words.len() {
        return limit;
    }
    (from + 1..limit).rev().find(|&at| words.is_any(at, &PARTED)).unwrap_or(limit)
}

#[cfg(test)]
mod tests {
    use super::super::tests::means_in_2027;

    #[test]
    fn the_days_of_what_a_share_is_told_of_are_none_of_doing() {
        means_in_2027(
            &[],
            &[
                "Tỷ lệ tiêm phòng cho bê trong vòng 24 giờ sau sinh đạt từ 85% trở lên",
                "Phấn đấu tỷ lệ ổ dịch được bao vây trong vòng 48 giờ kể từ khi phát hiện đạt 100%",
                "Tỷ lệ đơn được trả lời trong thời hạn 05 ngày kể từ khi nhận đủ hồ sơ đạt tối thiểu 98,5%.",
            ],
        );
        means_in_2027(
            &["within"],
            &[
                "Công nhận trạm kiểu mẫu trong vòng 10 ngày sau khi đạt chuẩn",
                "Nghiệm thu kênh trong vòng 10 ngày kể từ khi khối lượng đạt 80%",
                "Tỷ lệ gói thầu được trả tiền trong vòng 10 ngày sau khi đạt 80% khối lượng",
                "Tỷ lệ gói thầu được trả tiền trong vòng 10 ngày kể từ khi tiến độ đạt 80%",
                "100% ổ dịch được bao vây trong vòng 48 giờ kể từ khi phát hiện",
            ],
        );
    }

    #[test]
    fn days_may_be_counted_back_from_an_event() {
        means_in_2027(
            &["within"],
            &[
                "Công bố danh mục giống chậm nhất 30 ngày trước ngày nhận hồ sơ",
                "Công bố danh mục giống chậm nhất 30 ngày trước khi nhận hồ sơ",
                "Chậm nhất 05 ngày trước ngày thi, các đội nộp danh sách",
                "Gửi giấy mời ít nhất 03 ngày trước ngày họp",
                "Chậm nhất 05 ngày trước ngày thi (chủ nhật), các đội nộp danh sách",
                "Thông báo lịch xả nước tối thiểu 02 ngày làm việc trước khi mở cống",
            ],
        );
        means_in_2027(
            &[],
            &[
                "Lưu mẫu thức ăn ít nhất 24 giờ trước khi hủy",
                "Ngừng cho gà ăn cám có thuốc ít nhất 07 ngày trước ngày xuất chuồng",
                "Công nhân nghỉ ít nhất 02 ngày trước khi đổi ca",
                "Thông báo cho hộ nuôi ngừng cho ăn ít nhất 01 ngày trước khi thu",
                "Theo dõi bê ít nhất 30 phút sau khi tiêm",
                "Gửi danh sách thợ làm ít nhất 02 ngày công trước khi nghỉ",
                "Đăng ký người có ít nhất 02 năm trước khi đi học",
                "Gửi ít nhất 03 mẫu nước trước khi mở cống",
                "Gửi thông báo để mỗi trạm cử ít nhất 02 người",
            ],
        );
    }
}
