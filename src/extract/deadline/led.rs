//! Words before a time with which another time is meant: `sau năm 2026`, `trước Tết Nguyên đán 2026`, `học kỳ II năm học
//! 2025-2026`.
//!
//! ```text
//! led = ("sáng" | …) [weekday ","] day            a cell, or a line of what is held: that day, and not by it
//!     | ["từ" | "kể từ" | "ngay"] "sau" time      a cell, or a statement that opens with years: from the day behind it
//!     | ("trước khi" | …) event time ["(" day ")"]  a cell: before an event, by the end of the month or half that it is in
//!     | ["trong" | …] "học kỳ" N ["/" | …] time   half of a school year, which begins and ends where each school has it so
//!     | ["trong" | …] "tuần" N {"," N} time       the month, in the words of its week
//!     | ("sau" | "dịp" | …) "tết" [name] year       a cell: none, for the year tells no day of the feast
//! ```

use super::bound::UNTIL;
use super::time::{self, Grain, Time};
use super::{Found, Place, Scanner};
use crate::calendar::Date;
use crate::extract::phrases::Table;
use crate::model::DeadlineKind;

/// The halves of a school year, and what may stand between them and the year.
const TERMS: [&str; 6] = ["học kỳ i", "học kỳ ii", "học kỳ 1", "học kỳ 2", "học kì i", "học kì ii"];
const TERM_JOINTS: [&str; 5] = ["/", "-", ",", "(", "của"];

/// What stands before such a half, or a week, in which something is done, and what was found in one.
const IN_TERM: [&str; 3] = ["trong", "vào", "ngay trong"];
static FOUND: Table<&str, 32> = Table::new(&[
    "đã",
    "bỏ học",
    "vi phạm",
    "phát hiện",
    "phát sinh",
    "đạt được",
    "số liệu",
    "tồn tại",
    "sau",
    "tổng kết",
    "sơ kết",
    "báo cáo",
    "kế hoạch",
    "đạt giải",
    "thành tích",
    "nghỉ học",
    "xảy ra",
    "kết quả",
]);
const LOOKED_BACK: usize = 12;

/// How many further weeks of a month are told together at most.
const WEEKS: usize = 3;

/// The parts of a day, and the days of the week that may stand between one and its date.
const PARTS_OF_DAY: [&str; 7] = ["sáng", "chiều", "tối", "trưa", "buổi sáng", "buổi chiều", "buổi tối"];
const WEEKDAYS: [&str; 7] = ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"];

/// What the cell of a feast begins with.
const FEASTS: [&str; 3] = ["sau tết", "dịp tết", "trong dịp tết"];

impl Scanner<'_, '_> {
    /// What the words right before a time at `index` make of it, where it is not itself meant; some of them nothing.
    pub(super) fn led(&self, index: usize, time: &Time) -> Option<Option<Found>> {
        if let Some(from) = self.term(index, time) {
            let from = if self.place == Place::Cell { Some(from) } else { self.done_in_term(from, time) };
            return Some(from.map(|from| self.plain(from, time.end, DeadlineKind::Within, "word:nam")));
        }
        if self.is_of_feast(index, time) {
            return Some(None);
        }
        self.in_part_of_day(index, time).or_else(|| self.afterwards(index, time)).or_else(|| self.before_event(index, time)).map(Some)
    }

    /// The day of what is held in a part of it, where a cell or the label of what is held gives nothing before: `| Sáng 18/11/2027`,
    /// `Thời gian: | Chiều thứ Sáu, ngày 18/11/2027`. Nothing is due in the morning.
    fn in_part_of_day(&self, index: usize, time: &Time) -> Option<Found> {
        let words = self.phrase.words;
        if time.grain != Grain::Day || time.year.is_none() || time.is_run() || time.onwards {
            return None;
        }
        let comma = index - usize::from(index > 0 && words.mark(index - 1, ','));
        let weekday = words.start_of(comma, &WEEKDAYS).unwrap_or(comma);
        let from = words.start_of(weekday, &PARTS_OF_DAY)?;
        let cell = self.place == Place::Cell && from == 0;
        let held = || self.place == Place::Item && self.labelled(from) && self.line(index) == Some(true);
        let day = time.first(None).filter(|&day| (cell || held()) && !self.is_past(day))?;
        // `Chiều 18/11/2027, gửi báo cáo` tells more.
        let ends = words.get(time.end).is_none() || words.is_any(time.end, &[".", ";", "(", "tại"]);
        ends.then(|| Found { start: Some(day), end: Some(day), ..self.plain(from, time.end, DeadlineKind::Within, "word:ngay") })
    }

    /// Where the half of a school year begins that is meant of it: `| Học kỳ I năm học 2026 - 2027`. No paper says its days.
    fn term(&self, index: usize, time: &Time) -> Option<usize> {
        let words = self.phrase.words;
        let joint = index.checked_sub(1).filter(|&at| words.is_any(at, &TERM_JOINTS)).unwrap_or(index);
        words.start_of(joint, &TERMS).filter(|_| matches!(time.grain, Grain::School | Grain::Years))
    }

    /// Where the words begin with which something is done in such a half: `Tổ chức thi | trong học kỳ I năm học 2027 - 2028`. Behind the
    /// name of a paper or what has been found they tell of what it is.
    fn done_in_term(&self, from: usize, time: &Time) -> Option<usize> {
        let start = self.phrase.words.start_of(from, &IN_TERM).filter(|_| self.place == Place::Item && self.ends_clause(time.end))?;
        let told = self.phrase.follows_circumstance(start) || self.phrase.near(start, &FOUND, LOOKED_BACK);
        (!told && !time.is_before(self.years)).then_some(start)
    }

    /// Where the words begin that tell the week of the month at `index`: `| Tuần 2 tháng 01/2027`, `| vào tuần đầu tháng 3/2027`.
    /// Its days are those of the month, for no paper says when a week of it begins.
    pub(super) fn week_before(&self, index: usize, time: &Time) -> Option<usize> {
        let words = self.phrase.words;
        if time.grain != Grain::Month || words.number(index).is_some() {
            return None;
        }
        let mut at = index;
        if !words.is_any(index, &["đầu", "cuối"]) {
            at = at.checked_sub(1).filter(|&at| words.small_number(at, 5).is_some())?;
            // `Tuần 2, 3`.
            for _ in 0..WEEKS {
                let before = at.checked_sub(2).filter(|&before| words.small_number(before, 5).is_some());
                at = before.filter(|_| words.mark(at - 1, ',')).unwrap_or(at);
            }
        }
        let from = at.checked_sub(1).filter(|&from| words.is(from, "tuần") && !(from > 0 && words.mark(from - 1, '/')))?;
        Some(words.start_of(from, &IN_TERM).unwrap_or(from))
    }

    /// Whether a cell is nothing but a feast of the moon and its year, which does not tell its days: `| Dịp Tết Nguyên đán 2027`.
    fn is_of_feast(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        if self.place != Place::Cell || time.grain != Grain::Year || time.end < words.len() {
            return false;
        }
        words.past(0, &FEASTS).is_some_and(|at| {
            let name = words.past(at, &["nguyên đán", "trung thu"]).unwrap_or(at);
            // The year of the moon has two words: `Đinh Mùi`.
            name == index || name + 2 == index && (name..index).all(|at| words.capital(at))
        })
    }

    /// `Sau năm 2026`: from the next day on. Amid a statement, or before no comma, the words may tell which things are meant.
    fn afterwards(&self, index: usize, time: &Time) -> Option<Found> {
        let words = self.phrase.words;
        let after = index.checked_sub(1).filter(|&at| words.is(at, "sau"))?;
        let from = words.start_of(after, &["từ", "kể từ", "ngay"]).unwrap_or(after);
        // `10 ngày | sau ngày 30/6/2026`: a day that is counted from that one.
        if self.place == Place::Cell && from == 2 && words.number(0).is_some() && words.is_any(1, &["ngày", "tuần", "tháng"]) {
            return Some(self.plain(0, time.end, DeadlineKind::Within, "word:trong"));
        }
        // `Sau năm 2026 đến năm 2028` has an end.
        let ends = time.grain == Grain::Years && (index..time.end).any(|at| words.is_any(at, &["đến", "tới"]));
        if self.place == Place::Cell && (ends || words.begins(time.end, &UNTIL)) {
            return None;
        }
        let told = match self.place {
            Place::Cell => from == 0,
            Place::Item => {
                let opens = self.phrase.opens(from) && time.names_years() && words.mark(time.end, ',');
                // What has been is told so too, but no plan of known years lies behind it.
                opens && !time.bare && self.years.is_some() && !self.is_before_plan(time)
            }
            Place::Heading => false,
        };
        let start = time.last(self.own_year()).and_then(day_behind).filter(|_| told && !time.onwards)?;
        Some(Found { start: Some(start), ..self.plain(from, time.end, DeadlineKind::From, "word:tu") })
    }

    /// `Trước Tết Nguyên đán năm 2026`: the year is that of the event, and tells no day of it.
    fn before_event(&self, index: usize, time: &Time) -> Option<Found> {
        let from = self.phrase.led_up_from(index).filter(|_| self.place == Place::Cell)?;
        let words = self.phrase.words;
        let (first, last) = (time.first(self.own_year()), time.last(self.own_year()));
        // `Trước Tết Nguyên đán 2026 | (10/02/2026)`: the bracket tells the day of the event.
        let open = words.mark(time.end, '(').then(|| time::read(words, time.end + 1)).flatten();
        if let Some(day) = open.filter(|day| day.grain == Grain::Day && day.year.is_some() && words.mark(day.end, ')')) {
            let end = day.first(self.own_year());
            return Some(Found { end, ..self.plain(from, day.end + 1, DeadlineKind::Before, "word:truoc") });
        }
        let end = match time.grain {
            Grain::Day => first,
            // `kỳ họp tháng 12/2026`: within that month.
            Grain::Month | Grain::Quarter | Grain::Half => last,
            // `kỳ họp cuối năm 2026`: the end of a year is known, and not when it begins.
            Grain::Year if first.is_none() => last,
            Grain::Year | Grain::Years | Grain::School => None,
        };
        Some(Found { end, ..self.plain(from, time.end, DeadlineKind::Before, "word:truoc") })
    }
}

/// The day behind another.
fn day_behind(date: Date) -> Option<Date> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    Date::new(year, month, day + 1).or_else(|| Date::first_of(year, month + 1)).or_else(|| Date::first_of(year.checked_add(1)?, 1))
}
