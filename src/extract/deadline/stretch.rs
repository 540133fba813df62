//! Stretches that are told otherwise than by `từ … đến …`: by their two ends apart, or by their length first.
//!
//! ```text
//! apart  = start ("," | ";" | "và") ["thời gian" | …] "kết thúc" [":" | "vào" | …] time
//! start  = ("thời gian" | …) "bắt đầu" … ":" time        alone it is a first day: Thời gian bắt đầu: 01/3/2027
//!        | "bắt đầu" ["thực hiện" | …] ":" time
//!        | "từ" time | "bắt đầu" … ["lúc" | …] time
//! length = ["trong" | …] N "năm" ("(" years ")" | years)  Trong 05 năm (2026 - 2030)
//! ```

use super::bound::{self, Sense};
use super::setting::TASKS;
use super::time::{self, Grain, Time};
use super::{Found, Place, Scanner, cue};
use crate::calendar::Date;
use crate::model::DeadlineKind;

/// What a label of a first day begins with, and how many words it has at most.
const STARTS: [&str; 4] = ["thời gian bắt đầu", "thời điểm bắt đầu", "ngày bắt đầu", "bắt đầu"];
const LABEL: usize = 8;

/// What makes such a label one of both ends.
const ENDED: [&str; 4] = ["kết thúc", "hoàn thành", "đến", "hết"];

/// What stands right before the first of two ends.
const BEGINNING: [&str; 5] = ["bắt đầu", "bắt đầu thực hiện", "bắt đầu triển khai", "bắt đầu tổ chức", "bắt đầu diễn ra"];

/// What joins the two ends, and how the second is told.
const JOINTS: [&str; 6] = [",", ";", "và", ", và", "; và", "-"];
const LAST: [&str; 6] = ["kết thúc", "thời gian kết thúc", "thời điểm kết thúc", "ngày kết thúc", "dự kiến kết thúc", "sẽ kết thúc"];

/// The words of a length in years.
const LENGTHS: [&str; 3] = ["trong", "trong vòng", "trong thời gian"];

impl Scanner<'_, '_> {
    /// Reads what begins at a time at `index`: a stretch, where its end is told behind it, or a first day, where a label says
    /// so. Gives the index after it.
    pub(super) fn starts(&self, sense: Sense, index: usize, time: &Time, found: &mut Vec<Found>) -> Option<usize> {
        let open = matches!(sense, Sense::From | Sense::Within | Sense::Bare) && !time.is_run() && !time.onwards;
        if !open || self.place == Place::Heading {
            return None;
        }
        let words = self.phrase.words;
        // What comes round each year is no stretch of one.
        let last = self.end_behind(time).filter(|last| last.year.is_some() || bound::round(words, last.end).is_none());
        // `Khóa học bắt đầu: 01/3/2026` tells more than when something is to be done, where its end is not told.
        let colon = index.checked_sub(1).filter(|&at| words.mark(at, ':'));
        let labelled = colon.is_some_and(|colon| self.is_start(colon) || last.is_some() && words.start_of(colon, &BEGINNING).is_some());
        // `Từ tháng 3/2026, kết thúc quý II giải ngân 50%` begins anew behind its comma.
        let begun = words.is(index, "bắt") || words.start_of(index, &BEGINNING).is_some();
        let from = |last: &Time| begun || sense == Sense::From && self.ends_clause(last.end);
        if !labelled && !last.as_ref().is_some_and(from) {
            return None;
        }
        let meant =
            || labelled && !self.is_before_plan(time) || self.is_deadline(if last.is_some() { Sense::From } else { sense }, index, time);
        if let Some(last) = last {
            let (start, end) =
                self.ends(time, &last).filter(|&(_, end)| !self.is_past(end) && !self.is_of_data(sense, index) && meant())?;
            let (start, end) = (Some(start), Some(end));
            found.push(Found { start, end, ..self.plain(index, last.end, DeadlineKind::Within, cue(sense, time)) });
            return Some(last.end);
        }
        // With an hour it is the day of what takes place.
        if time.clock {
            return None;
        }
        // `từ … đến …` is read as a stretch elsewhere.
        let start = time.first(self.own_year()).filter(|&day| !self.is_past(day) && meant() && !words.begins(time.end, &bound::UNTIL))?;
        found.push(Found { start: Some(start), ..self.plain(index, time.end, DeadlineKind::From, cue(sense, time)) });
        Some(time.end)
    }

    /// Whether the words before a colon are the label of a first day: `Thời gian bắt đầu đăng ký`, `Bắt đầu thi công`.
    fn is_start(&self, colon: usize) -> bool {
        let words = self.phrase.words;
        let mut label = (colon.saturating_sub(LABEL)..colon).rev().take_while(|&at| !self.phrase.stops(at));
        let Some(end) = label.find(|&at| self.phrase.opens(at)).and_then(|at| words.past(at, &STARTS)) else { return false };
        // `Bắt đầu` alone begins much; before a verb of doing it tells when that is begun.
        let timed = end == colon || words.begins(end, &TASKS) || !words.is(end - 2, "bắt") || !self.phrase.opens(end - 2);
        timed && !(end..colon).any(|at| words.begins(at, &ENDED))
    }

    /// The time behind another at which it ends: `| và kết thúc vào ngày 15/01/2027`. A day before which something ends is
    /// one of its own, and so has one with a statement behind its comma: `…; kết thúc năm 2027, đánh giá kết quả`.
    fn end_behind(&self, first: &Time) -> Option<Time> {
        let words = self.phrase.words;
        let at = words.past(words.past(first.end, &JOINTS)?, &LAST)?;
        let at = at + usize::from(words.mark(at, ':'));
        let last = match bound::sensed(words, at) {
            Some((Sense::Before | Sense::From, _)) => None,
            Some((_, time)) => Some(time),
            None => time::read(words, at),
        };
        last.filter(|last| !last.onwards && !last.is_run() && !words.mark(last.end, ','))
    }

    /// The first and the last day of a stretch with these ends; where one of them has no year it has that of the other, or
    /// lies over the turn of the year.
    fn ends(&self, first: &Time, last: &Time) -> Option<(Date, Date)> {
        let (year, own) = (first.year, self.own_year());
        let start = first.first(last.year.or(own))?;
        let end = last.last(year.or(own))?;
        match (year, last.year) {
            _ if start <= end => Some((start, end)),
            (Some(year), None) => last.last(year.checked_add(1)).map(|end| (start, end)),
            (None, Some(year)) => first.first(year.checked_sub(1)).map(|start| (start, end)),
            _ => None,
        }
        .filter(|(start, end)| start <= end)
    }

    /// Reads a number of years and which they are: `Trong 05 năm (2026 - 2030)`. Gives the index after it.
    pub(super) fn length(&self, index: usize, found: &mut Vec<Found>) -> Option<usize> {
        let words = self.phrase.words;
        let led = if words.is(index, "trong") { words.past(index, &LENGTHS) } else { None };
        let at = led.unwrap_or(index);
        let count = words.small_number(at, 20).filter(|_| words.is(at + 1, "năm"))?;
        let open = words.mark(at + 2, '(');
        let years = words.past(at + 2 + usize::from(open), &["từ"]).unwrap_or(at + 2 + usize::from(open));
        let mut time = time::read(words, years).filter(|time| time.grain == Grain::Years && !time.gaps && !time.onwards)?;
        let (start, end) = (time.first(None)?, time.last(None)?);
        let fits = end.year() - start.year() + 1 == u16::from(count) && (!open || words.mark(time.end, ')'));
        // Amid a statement it may tell how long something holds: `Thuê đất trong 03 năm (2026 - 2028)`.
        let told = led.is_some() && self.phrase.opens(index) || self.labelled(index) || self.place == Place::Cell && index == 0;
        time.end += usize::from(open);
        if !fits
            || !told
            || words.is_any(time.end, &["của", ":"])
            || self.place == Place::Heading
            || self.is_before_plan(&time)
            || !self.is_deadline(Sense::Within, index, &time)
        {
            return None;
        }
        found.push(self.resolve(Sense::Within, index, &time));
        Some(time.end)
    }
}
