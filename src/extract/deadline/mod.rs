//! Recognises when something is to be done: `trước ngày 15/3/2027`, `đến hết năm 2030`,
//! `trong quý II/2026`, `định kỳ hằng quý, 6 tháng`, `thường xuyên`, `theo lộ trình tại
//! Kế hoạch số 12/KH-UBND`.
//!
//! ```text
//! deadline  = by | before | within | from | span | lapse | rhythms | ongoing | reference
//! by        = ("đến" | "đến hết" | "chậm nhất" | …) time
//! before    = "trước" time
//! within    = ["trong" | "vào"] time
//! from      = ("từ" | "kể từ" | …) time ["trở đi"] | time "và các năm tiếp theo"
//! span      = "từ" time "đến" time
//! lapse     = ("trong vòng" | "trong thời hạn" | …) N unit … ("kể từ" | "sau" | …) …
//! ```
//! Any of the first three with a rhythm after the day (`trước ngày 15/11 hằng năm`,
//! `ngày 14 của tháng cuối quý`) is one recurring deadline. `time` is the grammar of
//! [`time`], the words around it in [`bound`]; rhythms are in [`rhythm`], `thường xuyên` in
//! [`manner`], references in [`mod@reference`]. [`report_days`] reads the days on which reports are due, [`hour`] the hour
//! by which something is sent; [`lunar`] knows the days of the moon, [`stretch`] stretches whose two ends are told apart.
//! [`setting`] tells a name (`Đề án … đến năm 2030`) from a time, [`label`] reads the lines that give one. [`verdict`]
//! decides whether a time is the time of doing, [`doing`] whether a rhythm is, [`occasion`] whether a time is a day on
//! which something takes place, and [`told_of`] whether it is that of a thing. Most words begin none of these, which
//! [`opener`] tells at one look, by the words in [`lexicon`] and the like.

mod bound;
mod dated;
mod doing;
mod hour;
mod label;
mod led;
mod lexicon;
mod lunar;
mod manner;
mod occasion;
mod opener;
mod reference;
mod report_days;
mod rhythm;
mod setting;
mod stretch;
mod time;
mod told_of;
mod verdict;

use std::ops::Range;

use crate::calendar::{Date, Period, Recurrence};
use crate::extract::gates::PairGate;
use crate::extract::passage::Passage;
use crate::extract::phrases::Table;
use crate::model::{DeadlineKind, Years};
use crate::words::{Kind, Words};
use bound::Sense;
pub(crate) use label::{Label, title};
use opener::{BEFORE, BY, LAPSE, LIST, ONGOING, REFERENCE, RHYTHM, SENSED, TIME};
use rhythm::Beat;
use setting::Phrase;
use time::{Grain, Time};
use verdict::MOMENTS;

/// What is told of things by when they came about, and of doing by when it is not done.
static ARISEN: Table<&str, 16> =
    Table::new(&["phát sinh", "được", "xảy ra", "tiếp nhận", "nộp", "tính", "ngoài", "không", "chi", "dữ liệu", "số liệu", "mất", "đã"]);

/// How many words behind that such a stretch may stand.
const ARISING: usize = 7;

/// How those are looked after of whom a share is told, and how many words behind `được` that is.
static EXAMINED: Table<&str, 8> = Table::new(&["khám sức khỏe", "khám bệnh", "khám thai", "kiểm tra sức khỏe", "tẩy giun"]);
const EXAMINATION: usize = 7;

/// The words that make `định kỳ` a count: `định kỳ ít nhất 2 lần/năm`.
const COUNTS: [&str; 3] = ["ít nhất", "tối thiểu", "mỗi"];

/// How many words may stand between the days of a list of reports.
const DAYS_APART: usize = 24;

/// A deadline and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its bytes in the phrase.
    pub(crate) range: Range<usize>,
    /// How the time bounds the doing.
    pub(crate) kind: DeadlineKind,
    /// The first day.
    pub(crate) start: Option<Date>,
    /// The last day; of [`DeadlineKind::Before`] the first that is too late.
    pub(crate) end: Option<Date>,
    /// How often.
    pub(crate) recurrence: Option<Recurrence>,
    /// What decided it; `default:` before it when the sign is weak.
    pub(crate) cue: &'static str,
}

/// Where a phrase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The text of an item.
    Item,
    /// The title of a section: a time in it holds for the items below.
    Heading,
    /// A cell of a column of times: the whole of it is a time.
    Cell,
}

/// What is known of a phrase besides its words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'c> {
    pub(crate) place: Place,
    /// The years of the plan, from its title.
    pub(crate) years: Option<Years>,
    /// What the title above says of the times below it, if it is a label: `2. Thời gian thực hiện`.
    pub(crate) label: Option<Label>,
    /// The bytes of the citations, in order: their dates are no deadlines.
    pub(crate) taken: &'c [Range<usize>],
}

/// The deadlines of a phrase, in order.
pub(crate) fn find(passage: &Passage<'_, '_>, context: &Context<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    find_into(passage, context, &mut found);
    found
}

/// Finds the deadlines of a phrase, in order, in place of what the list held.
pub(crate) fn find_into(passage: &Passage<'_, '_>, context: &Context<'_>, found: &mut Vec<Found>) {
    let Context { place, years, label, taken } = *context;
    let scanner = Scanner { phrase: Phrase::new(passage.words(), taken), place, years, label };
    found.clear();
    let (mut from, mut taken) = (0, taken);
    while let Some((at, classes)) = opener::next(passage, from) {
        from = match passage.past_next(at, &mut taken) {
            Some(end) => end,
            None => scanner.read(at, classes, found).unwrap_or(at).max(at + 1),
        };
    }
    if found.is_empty() {
        found.extend(scanner.whole_year());
    }
    rhythm::settle(&scanner.phrase, found);
}

/// Whether a statement opens with a time before the plan's years, and so reviews what was: `Năm 2025, Công an tỉnh …`.
pub(crate) fn looks_back(words: &Words<'_>, years: Option<Years>) -> bool {
    time::read(words, 0).is_some_and(|time| time.is_before(years) && words.mark(time.end, ','))
}

/// What begins a time or a rhythm, besides numbers.
pub(crate) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    opener::triggers(gate)
}

/// Reads deadlines word by word; what stands around them is the phrase's to tell.
struct Scanner<'a, 't> {
    phrase: Phrase<'a, 't>,
    place: Place,
    years: Option<Years>,
    label: Option<Label>,
}

impl Scanner<'_, '_> {
    /// Reads what begins at `index`, of what its word may begin; gives the index after it.
    fn read(&self, index: usize, classes: u32, found: &mut Vec<Found>) -> Option<usize> {
        let may = |class: u32| classes & class != 0;
        let listed = self.place == Place::Cell && index == 0 && may(LIST);
        let rhythm = if may(RHYTHM) || listed { self.rhythm(index, found) } else { None };
        rhythm
            .or_else(|| if may(ONGOING) { self.ongoing(index, found) } else { None })
            .or_else(|| if may(REFERENCE) { self.reference(index, found) } else { None })
            .or_else(|| if may(LAPSE | TIME) { self.length(index, found) } else { None })
            .or_else(|| if may(LAPSE) || self.place == Place::Cell && index == 0 { self.lapse(index, found) } else { None })
            .or_else(|| if may(TIME | SENSED) { self.calendar(index, found) } else { None })
            .or_else(|| if may(BEFORE | BY) { self.by_hour(index, found) } else { None })
    }

    /// A value without dates at `from..to`.
    fn plain(&self, from: usize, to: usize, kind: DeadlineKind, cue: &'static str) -> Found {
        let cue = match self.place {
            Place::Cell => "cell:time",
            _ if self.labelled(from) => "label:thoi-gian",
            _ => cue,
        };
        Found { range: self.phrase.words.range(from, to), kind, start: None, end: None, recurrence: None, cue }
    }

    /// `hằng quý`, `định kỳ 6 tháng`, and the day on which it is due.
    fn rhythm(&self, index: usize, found: &mut Vec<Found>) -> Option<usize> {
        let words = self.phrase.words;
        if self.place == Place::Heading {
            return None;
        }
        let regular = words.phrase(index, "định kỳ");
        let Some((beats, end)) = rhythm::read(words, index, self.place == Place::Cell) else {
            return self.regular(index, regular?, found);
        };
        // `Thời gian báo cáo định kỳ hằng năm tính từ …` explains a rhythm, `… được lưu trữ` tells of papers.
        if self.place == Place::Item && words.is_any(end, &["tính", "được", "chưa"]) && !self.phrase.opens(index) {
            return Some(if words.is(end, "tính") { bound::clause_end(&self.phrase, end) } else { end });
        }
        let alone = regular.is_none() && beats.len() == 1;
        if alone && self.place == Place::Item && !self.in_labelled_line(index) && !doing::is_time_of_doing(&self.phrase, index, end) {
            return Some(end);
        }
        // `Hằng năm, trước ngày 15 tháng 12`, `Hằng năm, vào quý IV`: when belongs to the rhythm.
        let comma = if words.mark(end, ',') { end + 1 } else { end };
        let yearly = beats.first().is_some_and(|(_, beat)| beat.recurrence == Recurrence::every(1, Period::Year));
        let belongs = |sense, time: &Time| match sense {
            Sense::Before | Sense::By => true,
            Sense::Within => yearly && !time.names_years(),
            Sense::From | Sense::Bare => false,
        };
        let end = match bound::sensed(self.phrase.words, comma) {
            Some((sense, time)) if beats.len() == 1 && time.year.is_none() && belongs(sense, &time) => {
                bound::rounds(self.phrase.words, &time).map_or(time.end, |(_, end)| end)
            }
            _ => end,
        };
        let cue = if regular.is_some() { "word:dinh-ky" } else { "word:hang" };
        for (place, &(start, beat)) in beats.iter().enumerate() {
            let to = if place + 1 == beats.len() { end } else { beat.end };
            found.push(Found { recurrence: Some(beat.recurrence), ..self.plain(start, to, DeadlineKind::Recurring, cue) });
        }
        Some(end)
    }

    /// `định kỳ` without a beat: of a day that comes round, or of a rhythm told elsewhere.
    fn regular(&self, index: usize, end: usize, found: &mut Vec<Found>) -> Option<usize> {
        let words = self.phrase.words;
        if let Some((recurrence, end)) = bound::sensed(self.phrase.words, end).and_then(|(_, time)| bound::rounds(self.phrase.words, &time))
        {
            found.push(Found { recurrence: Some(recurrence), ..self.plain(index, end, DeadlineKind::Recurring, "word:dinh-ky") });
            return Some(end);
        }
        if let Some(Beat { recurrence, end }) = rhythm::due_first(words, end) {
            found.push(Found { recurrence: Some(recurrence), ..self.plain(index, end, DeadlineKind::Recurring, "word:dinh-ky") });
            return Some(end);
        }
        // `không định kỳ` denies it, `định kỳ 2 lần/năm` is a count.
        let counted = words.number(end).is_some() || words.begins(end, &COUNTS);
        let denied = self.phrase.after(index, &["không", "hoặc không"]);
        // `người dân được khám sức khỏe định kỳ` tells who is meant.
        let attribute = self.phrase.after(index, &EXAMINED)
            && self.phrase.near(index, &["được"], EXAMINATION)
            && self.phrase.near(index, &["tỷ lệ", "tỉ lệ", "số", "%"], 2 * EXAMINATION);
        let attribute = attribute || doing::is_of_counted_papers(&self.phrase, index, end);
        if !counted && !denied && !attribute && (self.place == Place::Cell || !doing::is_kind_of_rules(&self.phrase, index, end)) {
            found.push(self.plain(index, end, DeadlineKind::Recurring, "word:dinh-ky"));
        }
        Some(end)
    }

    /// `thường xuyên` as a manner of doing.
    fn ongoing(&self, index: usize, found: &mut Vec<Found>) -> Option<usize> {
        if self.place == Place::Heading {
            return None;
        }
        let end = manner::read(&self.phrase, index)?;
        found.push(self.plain(index, end, DeadlineKind::Ongoing, "word:thuong-xuyen"));
        Some(end)
    }

    /// `theo lộ trình tại Kế hoạch số …`.
    fn reference(&self, index: usize, found: &mut Vec<Found>) -> Option<usize> {
        let told = self.is_told_by_label(index);
        let end = told
            .then(|| reference::labelled(&self.phrase, index))
            .flatten()
            .or_else(|| self.told_without_colon(index))
            .or_else(|| reference::read(&self.phrase, index, self.place == Place::Cell))?;
        if self.place != Place::Heading {
            found.push(Found { cue: "reference:theo", ..self.plain(index, end, DeadlineKind::Reference, "") });
        }
        Some(end)
    }

    /// `trong thời hạn 10 ngày làm việc kể từ ngày nhận hồ sơ`: the days run from an event.
    fn lapse(&self, index: usize, found: &mut Vec<Found>) -> Option<usize> {
        let told = self.labelled(index) || self.place == Place::Cell && index == 0;
        let end = bound::lapse(&self.phrase, index, told).or_else(|| bound::between_events(&self.phrase, index, told))?;
        if let Some(share) = bound::share_behind(&self.phrase, index, end) {
            return Some(share);
        }
        found.push(self.plain(index, end, DeadlineKind::Within, "word:trong"));
        Some(end)
    }

    /// A time of the calendar, with or without words before it.
    fn calendar(&self, index: usize, found: &mut Vec<Found>) -> Option<usize> {
        let words = self.phrase.words;
        // A weekday without a word before it begins nothing: its day does.
        let bare = || if words.is_any(index, &["thứ", "chủ"]) { None } else { time::read(words, index) };
        let (sense, time) = bound::sensed(words, index).or_else(|| Some((Sense::Bare, bare()?)))?;
        if words.begins(index, &MOMENTS) && !self.is_moment_of_doing(index, &time) {
            return None;
        }
        if time.grain == Grain::Half && self.looks_back_on_half(index, &time) {
            return Some(time.end);
        }
        // `Hết năm 2027, 80% chợ đạt chuẩn`: by its end.
        let by = sense == Sense::Bare && words.is(index, "hết") && !self.is_before_plan(&time);
        let sense = if by { Sense::By } else { sense };
        // The days of the moon are none of the calendar: `ngày 10/3 âm lịch`.
        if let Some(end) = lunar::past(words, index, time.end).or_else(|| self.names_report(sense, index, &time)) {
            return Some(end);
        }
        // `1/2 ngày` tells how long.
        let fraction = sense == Sense::Bare && time.bare && time.year.is_none() && time.grain == Grain::Day;
        if fraction && words.is_any(time.end, &["ngày", "buổi"]) {
            return Some(time.end);
        }
        if let Some(led) = if sense == Sense::Bare { self.led(index, &time) } else { None } {
            let end = led.as_ref().map_or(time.end, |led| words.index_at(led.range.end).max(time.end));
            found.extend(led);
            return Some(end);
        }
        if let Some(end) = self.carried_over(sense, index, &time).or_else(|| self.past_data(sense, index, &time)) {
            return Some(end);
        }
        let listed = matches!(sense, Sense::Before | Sense::By) || sense == Sense::Bare && self.labelled(index);
        if listed && self.place != Place::Heading {
            let days = bound::days(words, &time);
            // Without a year the days may come round: `trước ngày 15/6 và 15/12 hằng năm`.
            let whole = days.last().is_some_and(|(_, day)| day.year.is_some());
            let told = !days.is_empty() && !whole && self.is_told(index, None, found);
            if let Some(end) = days.last().filter(|_| told).and_then(|(_, day)| self.due_apart(sense, index, &time, day.end, found)) {
                return Some(end);
            }
            if !days.is_empty() && (whole || self.due(sense, index, &time, found).is_none()) {
                return Some(self.listed_days(sense, index, &time, &days, found));
            }
        }
        if let Some(end) = self.reports(sense, index, &time, found) {
            return Some(end);
        }
        if let Some((recurrence, end)) = self.due(sense, index, &time, found) {
            // `đến ngày 30/6 hằng năm chưa phân bổ` is a condition.
            let awaited = words.is(end, "chưa");
            let named = self.is_named(index, end, recurrence);
            let told = self.is_told(index, Some(recurrence), found);
            if let Some(end) = if told && !awaited { self.due_apart(sense, index, &time, end, found) } else { None } {
                return Some(end);
            }
            if self.place != Place::Heading && !awaited && !named && !told {
                let cue = cue(sense, &time);
                found.push(Found { recurrence: Some(recurrence), ..self.plain(index, end, DeadlineKind::Recurring, cue) });
            }
            return Some(end);
        }
        if let Some(end) = self.starts(sense, index, &time, found).or_else(|| self.span(sense, index, &time, found)) {
            return Some(end);
        }
        if time.grain == Grain::Day && time.year.is_none() && self.is_told(index, None, found) {
            return Some(self.due_apart(sense, index, &time, time.end, found).unwrap_or(time.end));
        }
        if !self.is_deadline(sense, index, &time) && !self.is_next_stage(sense, index, &time, found) {
            return Some(time.end);
        }
        // In a cell they are one time, as in the column's other cells.
        if sense != Sense::From && self.place != Place::Cell && time.is_run() {
            let apart = time::apart(words, index, &time);
            if !apart.is_empty() {
                let begins = std::iter::once(index).chain(apart.iter().skip(1).map(|&(at, _)| at));
                found.extend(begins.zip(&apart).map(|(at, (_, stretch))| self.resolve(sense, at, stretch)));
                return Some(time.end);
            }
        }
        let mut resolved = self.resolve(sense, index, &time);
        // `từ tháng 11/2026 đến khi kết thúc kiểm kê`: the end is told by what happens.
        let event = if resolved.kind == DeadlineKind::From { words.past(time.end, &bound::UNTIL_EVENT) } else { None };
        let end = match event {
            Some(at) => {
                resolved.kind = DeadlineKind::Within;
                bound::clause_end(&self.phrase, at)
            }
            None => time.end,
        };
        let week = if sense == Sense::Bare { self.week_before(index, &time) } else { None };
        resolved.range = words.range(week.unwrap_or(index), end);
        found.push(resolved);
        Some(end)
    }

    /// The days of a list, each with the sense of the first and, where it has none, the year of the last:
    /// `trước ngày 15/6 [và 15/12/2026]`. One that lies behind the last in its year is of the year before.
    fn listed_days(&self, sense: Sense, index: usize, first: &Time, days: &[(usize, Time)], found: &mut Vec<Found>) -> usize {
        let last = days.last().map_or(*first, |(_, day)| *day);
        // Each of the days is what the first is.
        let mut held = false;
        for &(at, mut day) in std::iter::once(&(index, *first)).chain(days) {
            // `trước ngày 15 và 25/6`: the month of the last is that of all.
            day = day.in_month_of(&last);
            if day.year.is_none() {
                let wraps = day.first(last.year) > last.first(last.year);
                day.year = last.year.map(|year| year.saturating_sub(u16::from(wraps)));
            }
            let mut resolved = self.resolve(sense, at, &day);
            held |= at == index && resolved.kind == DeadlineKind::Within;
            if held {
                (resolved.kind, resolved.start, resolved.end) = (DeadlineKind::Within, resolved.end, resolved.end);
            }
            found.push(resolved);
        }
        last.end
    }

    /// The rhythm of a day without a year: told after it, or by the report that it is due for.
    fn due(&self, sense: Sense, index: usize, time: &Time, found: &[Found]) -> Option<(Recurrence, usize)> {
        // `6 tháng đầu năm, hằng năm` are two reports.
        if time.year.is_some() || time.grain == Grain::Half {
            return None;
        }
        if let Some(round) = bound::rounds(self.phrase.words, time) {
            return Some(round);
        }
        // `báo cáo tháng trước ngày 20, quý trước ngày 18, năm trước ngày 10/12`: a day without a
        // month comes round by itself, one with a month in the list that such a day has opened.
        if let (Sense::Before | Sense::By, Grain::Day, Some(beat)) = (sense, time.grain, rhythm::named(self.phrase.words, index)) {
            let words = self.phrase.words;
            // A semicolon parts the members of the list.
            let opened = found.last().is_some_and(|last| {
                let from = words.index_at(last.range.end).min(index);
                last.recurrence.is_some()
                    && index - from <= DAYS_APART
                    && (from..index).all(|at| !self.phrase.stops(at) || words.mark(at, ';'))
            });
            if time.is_day_of_any_month() || opened {
                return Some((beat, time.end));
            }
        }
        if time.grain != Grain::Day || self.own_year().is_some() {
            return None;
        }
        // `báo cáo 6 tháng (trước ngày 15/6)`, `trước ngày 15/6 (đối với báo cáo 6 tháng)`
        let words = self.phrase.words;
        if index > 0 && words.mark(index - 1, '(') {
            let beat = rhythm::ending(words, index - 1)?;
            return Some((beat, time.end));
        }
        let at = words.past(time.end, &bound::DUE_FOR)?;
        let beat = rhythm::loose(words, at)?;
        Some((beat.recurrence, beat.end))
    }

    /// Whether the same statement has told a rhythm (this one) before: the day is when it is due,
    /// as in `Hằng năm, các xã gửi báo cáo trước ngày 15/12`.
    fn is_told(&self, index: usize, recurrence: Option<Recurrence>, found: &[Found]) -> bool {
        found.last().is_some_and(|last| {
            last.recurrence.is_some()
                && (recurrence.is_none() || recurrence == last.recurrence)
                && self.phrase.together(self.phrase.words.index_at(last.range.start), index)
        })
    }

    /// `từ ngày 01/3/2026 đến ngày 15/5/2026`, when it begins at `index` with this first time.
    fn span(&self, sense: Sense, index: usize, first: &Time, found: &mut Vec<Found>) -> Option<usize> {
        if sense == Sense::By || sense == Sense::Before {
            return None;
        }
        let words = self.phrase.words;
        let at = words.past(lunar::past_aside(words, first.end).unwrap_or(first.end), &bound::UNTIL)?;
        let last = time::read(words, at)?;
        // `từ 1/3 đến 2/3 số hộ` is a share; `quý II - 2025 hộ` is none either.
        let closes = words.kind(last.end).is_none_or(|kind| kind == Kind::Mark);
        // `hồ sơ phát sinh từ 01/01 đến 30/6` tells which.
        let closes = closes && !self.phrase.near(index, &ARISEN, ARISING);
        let told_of = sense == Sense::From && (self.phrase.opens(index) || closes) && self.own_year().is_some();
        let days = told_of && bound::are_days(words, first, &last);
        if first.bare && last.bare && (first.year.is_none() && last.year.is_none()) && !days {
            return Some(last.end);
        }
        // Digits joined by a dash are a span where a label says so, or a year at both ends.
        let told = self.labelled(index) || sense == Sense::Within && first.year.is_some() && last.year.is_some();
        // `15/3/2026 - 1/2 số xã` ends in a share.
        let share = last.bare && last.year.is_none() && last.grain == Grain::Day && words.letters(last.end);
        if sense != Sense::From && (last.bare || first.bare) && self.place != Place::Cell && (!told || share) {
            return None;
        }
        if let Some((recurrence, end)) = bound::round(self.phrase.words, last.end).filter(|_| last.year.is_none() && first.year.is_none()) {
            found.push(Found { recurrence: Some(recurrence), ..self.plain(index, end, DeadlineKind::Recurring, cue(sense, first)) });
            return Some(end);
        }
        let year = self.own_year();
        let mut start = first.in_month_of(&last).first(last.year.or(year));
        let mut end = last.last(first.year.or(year));
        // `15/12/2026 - 15/01`, `01/12 - 31/01/2027`: over the turn of the year.
        if start.zip(end).is_some_and(|(start, end)| start > end) {
            match (first.year, last.year) {
                (Some(year), None) => end = last.last(year.checked_add(1)),
                (None, Some(year)) => start = first.in_month_of(&last).first(year.checked_sub(1)),
                _ => {}
            }
        }
        let looks_back = self.is_of_data(sense, index)
            || end.or(start).is_some_and(|date| self.is_past(date))
            || self.phrase.after(index, &verdict::BACKWARD) && !self.labelled(index) && sense != Sense::From
            || last.names_years() && self.phrase.named(index, last.end)
            || self.place == Place::Heading && !self.is_title(index, &last);
        if !looks_back {
            // `từ ngày 15/12/2026 đến ngày 14 | tháng cuối kỳ`: the day is told in words, its date is not known.
            let round = bound::round(words, last.end).filter(|_| last.year.is_none());
            let to = round.map_or(last.end, |(_, end)| end);
            found.push(Found { start, end, ..self.plain(index, to, DeadlineKind::Within, cue(sense, first)) });
        }
        Some(last.end)
    }

    /// What a time means after the words before it.
    fn resolve(&self, sense: Sense, index: usize, time: &Time) -> Found {
        let year = self.own_year();
        let (first, last) = (time.first(year), time.last(year));
        let (kind, start, end) = match sense {
            _ if time.onwards => (DeadlineKind::From, first, None),
            _ if self.takes_place(sense, index, time) => (DeadlineKind::Within, first, last),
            Sense::By => (DeadlineKind::By, None, last),
            Sense::Before => (DeadlineKind::Before, None, first),
            // `Thời gian thực hiện: | ngày 01/3 đến ngày 30/4/2027` tells from when on, too.
            Sense::Bare | Sense::Within
                if time.grain == Grain::Day
                    && time.is_run()
                    && self.is_due_in_line(index)
                    && !(index..time.end).any(|at| self.phrase.words.is(at, "đến")) =>
            {
                (DeadlineKind::By, None, last)
            }
            Sense::From | Sense::Bare | Sense::Within if time.is_run() => (DeadlineKind::Within, first, last),
            Sense::From => (DeadlineKind::From, first, None),
            Sense::Within | Sense::Bare if time.grain == Grain::Day => (DeadlineKind::By, None, last),
            Sense::Within | Sense::Bare => (DeadlineKind::Within, first, last),
        };
        // A bare year amid a clause may as well name the work: the weakest sign there is.
        let cue = match sense {
            Sense::Bare if time.names_years() && !self.phrase.opens(index) => "default:nam",
            _ => cue(sense, time),
        };
        Found { start, end, ..self.plain(index, time.end, kind, cue) }
    }
}

/// The name of what decided a time of the calendar: the word before it, or its own noun.
fn cue(sense: Sense, time: &Time) -> &'static str {
    match (sense, time.grain) {
        (Sense::By, _) => "word:den",
        (Sense::Before, _) => "word:truoc",
        (Sense::Within, _) => "word:trong",
        (Sense::From, _) => "word:tu",
        (Sense::Bare, Grain::Day) => "word:ngay",
        (Sense::Bare, Grain::Month | Grain::Half) => "word:thang",
        (Sense::Bare, Grain::Quarter) => "word:quy",
        (Sense::Bare, Grain::Year | Grain::Years | Grain::School) => "word:nam",
    }
}

#[cfg(test)]
mod tests;
