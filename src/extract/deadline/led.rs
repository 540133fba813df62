//! Words before a time with which another time is meant: `sau năm 2026`, `trước Tết Nguyên đán 2026`, `học kỳ II năm học
//! 2025-2026`.
//!
//! ```text
//! led = ["từ" | "kể từ" | "ngay"] "sau" time      a cell, or a statement that opens with years: from the day behind it
//!     | ("trước khi" | …) event time ["(" day ")"]  a cell: before an event, by the end of the month or half that it is in
//!     | "học kỳ" N ["/" | …] time                 half of a school year, which begins and ends where each school has it so
//!     | ("sau" | "dịp" | …) "tết" [name] year       a cell: none, for the year tells no day of the feast
//! ```

use super::bound::UNTIL;
use super::time::{self, Grain, Time};
use super::{Found, Place, Scanner};
use crate::calendar::Date;
use crate::model::DeadlineKind;

/// The halves of a school year, and what may stand between them and the year.
const TERMS: [&str; 6] = ["học kỳ i", "học kỳ ii", "học kỳ 1", "học kỳ 2", "học kì i", "học kì ii"];
const TERM_JOINTS: [&str; 5] = ["/", "-", ",", "(", "của"];

/// What the cell of a feast begins with.
const FEASTS: [&str; 3] = ["sau tết", "dịp tết", "trong dịp tết"];

impl Scanner<'_, '_> {
    /// What the words right before a time at `index` make of it, where it is not itself meant; some of them nothing.
    pub(super) fn led(&self, index: usize, time: &Time) -> Option<Option<Found>> {
        if let Some(from) = self.term(index, time) {
            let cell = self.place == Place::Cell;
            return Some(cell.then(|| self.plain(from, time.end, DeadlineKind::Within, "word:nam")));
        }
        if self.is_of_feast(index, time) {
            return Some(None);
        }
        self.afterwards(index, time).or_else(|| self.before_event(index, time)).map(Some)
    }

    /// Where the half of a school year begins that is meant of it: `| Học kỳ I năm học 2026 - 2027`. No paper says its days.
    fn term(&self, index: usize, time: &Time) -> Option<usize> {
        let words = self.phrase.words;
        let joint = index.checked_sub(1).filter(|&at| words.is_any(at, &TERM_JOINTS)).unwrap_or(index);
        words.start_of(joint, &TERMS).filter(|_| matches!(time.grain, Grain::School | Grain::Years))
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
