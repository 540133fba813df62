//! Days that open a line of what is done on them, as programmes of an event have it: `Sáng ngày 15/10/2026: Khai mạc …`.

use super::Scanner;
use super::time::{Grain, Time};
use crate::extract::phrases::Table;
use crate::words::Kind;

/// The parts of a day that may stand before it.
static PARTS_OF_DAYS: Table<&str, 8> = Table::new(&["sáng", "trưa", "chiều", "tối", "đêm", "buổi sáng", "buổi chiều", "buổi tối"]);

/// How many marks may stand before the line: its bullet, at most with a bracket.
const BULLETS: usize = 3;

/// How far behind the day it may say that it is over, in words.
const TOLD_REACH: usize = 12;

impl Scanner<'_, '_> {
    /// Whether days open a line, up to a colon. What was done then is told with `đã`, or lies before the plan.
    pub(super) fn dates_line(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        if time.grain != Grain::Day || !words.mark(time.end, ':') || !words.capital(time.end + 1) {
            return false;
        }
        let start = words.start_of(index, &PARTS_OF_DAYS).unwrap_or(index);
        let first = start <= BULLETS && (0..start).all(|at| words.kind(at) == Some(Kind::Mark));
        let mut told = (time.end + 1..time.end + TOLD_REACH).take_while(|&at| at < words.len() && !self.phrase.stops(at));
        first
            && time.last(self.own_year()).is_some_and(|day| self.years.is_some() && !self.is_past(day))
            && !told.any(|at| words.is(at, "đã"))
    }
}
