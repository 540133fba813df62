//! Words before a time with which another time is meant: `sau năm 2026`, `trước Tết Nguyên đán 2026`, `học kỳ II năm học
//! 2025-2026`.
//!
//! ```text
//! led = ["từ" | "kể từ"] "sau" time       a cell, or a statement that opens with years: from the day behind it
//!     | ("trước khi" | …) event time      a cell: before an event whose day is not told, unless the time is a day
//!     | "học kỳ" N ["/" | …] time         half of a school year, which begins and ends where each school has it so
//! ```

use super::time::{Grain, Time};
use super::{Found, Place, Scanner};
use crate::calendar::Date;
use crate::model::DeadlineKind;

/// The halves of a school year, and what may stand between them and the year.
const TERMS: [&str; 6] = ["học kỳ i", "học kỳ ii", "học kỳ 1", "học kỳ 2", "học kì i", "học kì ii"];
const TERM_JOINTS: [&str; 5] = ["/", "-", ",", "(", "của"];

impl Scanner<'_, '_> {
    /// What the words right before a time at `index` make of it, where it is not itself meant; some of them nothing.
    pub(super) fn led(&self, index: usize, time: &Time) -> Option<Option<Found>> {
        if self.is_of_term(index, time) {
            return Some(None);
        }
        self.afterwards(index, time).or_else(|| self.before_event(index, time)).map(Some)
    }

    /// Whether a school year is told of which only one half is meant.
    fn is_of_term(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let joint = index.checked_sub(1).filter(|&at| words.is_any(at, &TERM_JOINTS)).unwrap_or(index);
        matches!(time.grain, Grain::School | Grain::Years) && words.start_of(joint, &TERMS).is_some()
    }

    /// `Sau năm 2026`: from the next day on. Amid a statement, or before no comma, the words may tell which things are meant.
    fn afterwards(&self, index: usize, time: &Time) -> Option<Found> {
        let words = self.phrase.words;
        let after = index.checked_sub(1).filter(|&at| words.is(at, "sau"))?;
        let from = words.start_of(after, &["từ", "kể từ"]).unwrap_or(after);
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
        let end = if time.grain == Grain::Day { time.first(self.own_year()) } else { None };
        Some(Found { end, ..self.plain(from, time.end, DeadlineKind::Before, "word:truoc") })
    }
}

/// The day behind another.
fn day_behind(date: Date) -> Option<Date> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    Date::new(year, month, day + 1).or_else(|| Date::first_of(year, month + 1)).or_else(|| Date::first_of(year.checked_add(1)?, 1))
}
