//! Reads a stretch of the calendar: a day, a month, a quarter, a year, or a run of them.
//!
//! ```text
//! time    = ["hết" | "cuối" | "đầu" | "giữa"] stretch
//! stretch = "năm học" Y "-" Y                         năm học 2026 - 2027
//!         | [clock ["-" clock]] [weekday] date         17h00 ngày 15/11/2026 · thứ Bảy, ngày 15/11/2026 · năm 2026
//!         | ["các"] "ngày" D ["/" M] sep date          ngày 14 - 16/3/2026 · ngày 14 và 15/3/2026 · các ngày 14, 15 và 16/3/2026
//!         | "quý" Q {sep ["quý"] Q} [["/" | "năm"] Y]  quý I/2026 · quý II và quý III năm 2026 · Q.IV/2026
//!         | "tháng" M {sep ["tháng"] M} ["/" | "năm"] Y   tháng 3-5/2026 · tháng 4 và tháng 8 năm 2026 · T6 - T12/2026
//!         | "năm" Y "(" (quarter | month) ")"           năm 2026 (quý IV)
//!         | (N "tháng" | "nửa") ("đầu" | "cuối") "năm" [Y]  6 tháng đầu năm 2026 · nửa cuối năm 2026
//!         | ["giai đoạn" | "thời kỳ" | "năm"] Y sep Y  giai đoạn 2026 - 2030
//!         | M "/" Y | Y                                6/2026 · 06.2026 · 2026
//! Q       = "I" | "II" | "III" | "IV" | 1..4
//! sep     = "-" | "–" | "," | "và" | "hoặc" | "đến"
//! ```
//! The date itself is read by [`date`](super::super::date).

mod clock;
mod days;
mod quarter;

use crate::calendar::Date;
use crate::extract::date;
use crate::extract::gates::Gate;
use crate::extract::number::aside;
use crate::extract::phrases::Table;
use crate::model::Years;
use crate::words::{Kind, Words};
pub(super) use clock::{HOURS, WEEKDAYS, clock as past_clock};
pub(super) use days::spelled;
use days::{TO_DAY, spelled_day};
pub(super) use quarter::{QUARTER, SHORT_QUARTER};

/// The words that may stand before a pair of years.
pub(super) static PERIOD: Table<&str> = Table::new(&["giai đoạn", "gđ", "thời kỳ", "các năm", "năm"]);

/// What joins the members of a list or the ends of a run.
const BETWEEN: [&str; 9] = ["-", "–", "—", ",", "và", "hoặc", "đến", "&", "+"];

/// The ways to say that a run goes on without an end.
static ONWARDS: Table<&str> = Table::new(&[
    "và các năm tiếp theo",
    "và những năm tiếp theo",
    "và các năm sau",
    "và những năm sau",
    "và các năm kế tiếp",
    "các năm tiếp theo",
    "và năm tiếp theo",
    "trở đi",
    "trở về sau",
    "về sau",
]);

/// How months and quarters come round.
const EVERY_YEAR: [&str; 4] = ["hằng năm", "hàng năm", "mỗi năm", "các năm"];

/// The letter that a month is written short with: `T6/2026`.
pub(super) const SHORT_MONTH: &str = "t";

/// The edges of a stretch.
pub(super) const EDGES: [&str; 4] = ["hết", "cuối", "đầu", "giữa"];

/// What joins a month or a quarter and its year.
const YEAR_JOINTS: [&str; 5] = ["/", "-", "–", ".", "năm"];

/// Both a stroke and the word, where one would do: `quý IV/năm 2026`.
const STROKED: &str = "/ năm";

/// What a stretch may be by its first word.
static FIRST_WORDS: Gate<64> = Gate::new()
    .phrases(&EDGES, EDGE)
    .phrases(&["năm học"], SCHOOL)
    .beginning(&PERIOD, YEARS)
    .phrases(&QUARTER, QUARTERS)
    .phrases(&SHORT_QUARTER, QUARTERS)
    .phrases(&["sáu tháng", "nửa đầu", "nửa cuối"], PART)
    .phrases(&["tháng", SHORT_MONTH], MONTHS)
    .phrases(&["ngày", "tháng", "năm", "các", "thứ", "chủ nhật"], DAY);

const EDGE: u32 = 1;
const SCHOOL: u32 = 1 << 1;
const YEARS: u32 = 1 << 2;
const QUARTERS: u32 = 1 << 3;
const PART: u32 = 1 << 4;
const MONTHS: u32 = 1 << 5;
const DAY: u32 = 1 << 6;

/// What a stretch may be that begins with a number.
const NUMBER: u32 = YEARS | PART | DAY | BARE;
const BARE: u32 = 1 << 7;

/// How fine a stretch is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grain {
    Day,
    Month,
    Quarter,
    Half,
    Year,
    /// From one year to another.
    Years,
    /// A school year, from September to May.
    School,
}

/// A stretch of the calendar as written, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) grain: Grain,
    /// The year that is written; the last one of a pair.
    pub(super) year: Option<u16>,
    /// The first year of a pair.
    first_year: Option<u16>,
    /// First and last month; `None` for a day whose month is told elsewhere.
    months: Option<(u8, u8)>,
    day: Option<u8>,
    /// The last day of a run of days.
    last_day: Option<u8>,
    /// `đầu năm`: the first day is known, the last is not.
    only_start: bool,
    /// `cuối năm`: the last day is known, the first is not.
    only_end: bool,
    /// `năm 2026 và các năm tiếp theo`.
    pub(super) onwards: bool,
    /// It leaves out years between the first and the last: `các năm 2026, 2028 và 2030`.
    pub(super) gaps: bool,
    /// Written with digits only: `2026`, `30/6`.
    pub(super) bare: bool,
    /// The hour is told with the day: `19h00 ngày 31/12/2026`. The first and the last hour say no more than the day.
    pub(super) clock: bool,
    /// The index after its last word.
    pub(super) end: usize,
}

impl Time {
    fn new(grain: Grain, end: usize) -> Self {
        Self {
            grain,
            year: None,
            first_year: None,
            months: None,
            day: None,
            last_day: None,
            only_start: false,
            only_end: false,
            onwards: false,
            gaps: false,
            bare: false,
            clock: false,
            end,
        }
    }

    /// Whether it runs over several days, months or years of which the first and the last are named.
    pub(super) fn is_run(&self) -> bool {
        self.grain == Grain::Years
            || self.last_day.is_some()
            || self.months.is_some_and(|(first, last)| {
                (self.grain == Grain::Month && last > first) || (self.grain == Grain::Quarter && last > first + 2)
            })
    }

    /// Whether it is made of whole years.
    pub(super) fn names_years(&self) -> bool {
        matches!(self.grain, Grain::Year | Grain::Years | Grain::School)
    }

    /// Whether its year lies before the first of a plan.
    pub(super) fn is_before(&self, years: Option<Years>) -> bool {
        self.year.zip(years).is_some_and(|(year, years)| year < years.from)
    }

    /// Whether only the number of a day is written: `ngày 20`.
    pub(super) fn is_day_of_any_month(&self) -> bool {
        self.day.is_some() && self.months.is_none()
    }

    /// Whether its figures are those of no share: `30/4` is more than one.
    pub(super) fn exceeds_share(&self) -> bool {
        self.day.zip(self.months).is_some_and(|(day, (month, _))| day > month)
    }

    /// The same day in the month of another: `từ ngày 5 đến ngày 9 tháng 3`.
    pub(super) fn in_month_of(mut self, other: &Self) -> Self {
        self.months = self.months.or(other.months);
        self
    }

    /// The first day, where `year` serves when none is written.
    pub(super) fn first(&self, year: Option<u16>) -> Option<Date> {
        if self.only_end {
            return None;
        }
        let year = self.first_year.or(self.year).or(year)?;
        let (month, _) = self.months?;
        Date::new(year, month, self.day.unwrap_or(1))
    }

    /// The last day, where `year` serves when none is written.
    pub(super) fn last(&self, year: Option<u16>) -> Option<Date> {
        if self.only_start {
            return None;
        }
        let year = self.year.or(year)?;
        let (_, month) = self.months?;
        match self.last_day.or(self.day) {
            Some(day) => Date::new(year, month, day),
            None => Date::last_of(year, month),
        }
    }
}

/// Reads the stretch that begins at `index`.
pub(super) fn read(words: &Words<'_>, index: usize) -> Option<Time> {
    let mut at = index;
    let mut classes = may_be(words, at);
    if classes & EDGE != 0 && words.is_any(at, &EDGES) {
        at += 1;
        classes = may_be(words, at);
    }
    if classes == 0 {
        return None;
    }
    read_as(words, index, at, classes)
}

/// Reads the stretch at `at` as one of these, with the edge before it that begins at `index`.
pub(super) fn read_as(words: &Words<'_>, index: usize, at: usize, classes: u32) -> Option<Time> {
    if counts_times(words, at) {
        return None;
    }
    let when = |class: u32, stretch: fn(&Words<'_>, usize) -> Option<Time>| if classes & class == 0 { None } else { stretch(words, at) };
    let mut time = when(SCHOOL, school)
        .or_else(|| when(YEARS, years))
        .or_else(|| when(QUARTERS, quarter::read))
        .or_else(|| when(PART, quarter::half))
        .or_else(|| when(MONTHS, months))
        .or_else(|| when(DAY, day))
        .or_else(|| when(BARE, bare))?;
    if let Some(part) = quarter::in_bracket(words, &time) {
        time = part;
    }
    // Of the middle of a year neither end is known; `giữa năm 2026 và năm 2027` compares.
    let middle = words.is(index, "giữa");
    if middle && (words.is(time.end, "và") || time.grain != Grain::Year) {
        return None;
    }
    time.only_start |= middle || words.is(index, "đầu");
    time.only_end |= middle || words.is(index, "cuối");
    if let Some(end) = words.past(time.end, &ONWARDS) {
        time.onwards = true;
        time.end = end;
    }
    Some(time)
}

/// Whether the number behind a unit of time counts what is done in it: `quý 01 (một) lần`, `mỗi tháng 02 ngày`. In `tháng 6 lần 2`
/// the times are numbered.
fn counts_times(words: &Words<'_>, index: usize) -> bool {
    if !words.is_any(index, &["tháng", "ngày"]) && !words.is_any(index, &QUARTER) {
        return false;
    }
    let Some(count) = words.small_number(index + 1, 99) else { return false };
    let end = aside::past(words, index + 2, count.into()).unwrap_or(index + 2);
    let of_each = || index > 0 && words.is(index - 1, "mỗi") && words.is_any(end, &["ngày", "buổi", "tuần", "giờ", "kỳ"]);
    words.is(end, "lần") && words.number(end + 1).is_none() || of_each()
}

/// What a stretch may be whose first word stands at `index`; 0 when none begins there.
fn may_be(words: &Words<'_>, index: usize) -> u32 {
    match words.kind(index) {
        Some(Kind::Digits) => NUMBER,
        Some(Kind::Letters) => FIRST_WORDS.classes(words, index),
        _ => 0,
    }
}

/// `năm học 2026 - 2027`: from September to May.
fn school(words: &Words<'_>, index: usize) -> Option<Time> {
    let at = words.phrase(index, "năm học")?;
    let first = date::year(words, at)?;
    let last = date::year(words, at + 2).filter(|&last| words.is_any(at + 1, &["-", "–", "—", "/"]) && last == first + 1)?;
    Some(Time { year: Some(last), first_year: Some(first), months: Some((9, 5)), ..Time::new(Grain::School, at + 3) })
}

/// `giai đoạn 2026 - 2030`, `2026-2030`, `năm 2026 và 2027`, `năm 2026, năm 2027`.
fn years(words: &Words<'_>, index: usize) -> Option<Time> {
    let named = words.past(index, &PERIOD);
    let at = named.unwrap_or(index);
    let first = date::year(words, at)?;
    let (mut last, mut end) = following_year(words, at + 1, first)?;
    let mut gaps = words.is_any(at + 1, &ROW) && last > first + 1;
    // `các năm 2027, 2028 và 2029`: a row of more than two. Elsewhere another period or a count may follow.
    let row = words.is_any(at + 1, &ROW) && named.is_some();
    let told = words.is(index, "các");
    let mut commas = words.mark(at + 1, ',');
    while row
        && words.is_any(end, &ROW)
        && let Some((year, next)) = following_year(words, end, last)
        && (told || commas && !gaps && goes_on_in_row(words, end, next, year == last + 1))
    {
        commas &= words.mark(end, ',');
        gaps |= year > last + 1;
        (last, end) = (year, next);
    }
    let bare = named.is_none();
    Some(Time { year: Some(last), first_year: Some(first), months: Some((1, 12)), gaps, bare, ..Time::new(Grain::Years, end) })
}

/// Whether a number joined at `end`, up to `next`, is one more year of a row that nothing announces as one: the next
/// year, and neither a count nor the first of a period: `năm 2027, 2028 và 2029`.
fn goes_on_in_row(words: &Words<'_>, end: usize, next: usize, follows: bool) -> bool {
    let counts = words.mark(end, ',') && words.letters(next) && !words.is(next, "và");
    follows && !counts && !words.is_any(next, &TO_DAY)
}

/// What joins the years of a row.
const ROW: [&str; 3] = [",", "và", "hoặc"];

/// The year after `first` that stands behind what joins the two at `index`, and the index after it.
fn following_year(words: &Words<'_>, index: usize, first: u16) -> Option<(u16, usize)> {
    let at = if words.is(index + 1, "năm") { index + 2 } else { index + 1 };
    let year = date::year(words, at).filter(|&year| words.is_any(index, &BETWEEN) && year > first)?;
    Some((year, at + 1))
}

/// `tháng 6/2026`, `tháng 3-5/2026`, `tháng 4 và tháng 8 năm 2026`.
fn months(words: &Words<'_>, index: usize) -> Option<Time> {
    let Member { value: first, named: true, end } = month(words, index)? else { return None };
    let (last, at) = list(words, end, month).unwrap_or((first, end));
    let mut time = Time::new(Grain::Month, at);
    time.months = Some((first.min(last), first.max(last)));
    take_year(words, &mut time);
    // `31 tháng 8, 1955` is a day of what was.
    if index == 0 || words.number(index - 1).is_none() {
        take_last_year(words, &mut time);
        take_later_month(words, &mut time);
    }
    // Written short it is known by its year, behind a stroke: `T6` alone is a Friday, or a model of something.
    let dated = || time.year.is_some() && words.is_any(at, &YEAR_JOINTS) && index.checked_sub(1).is_none_or(|before| !words.joined(before));
    // `từ 6 tháng đến tháng 36 tuổi` is an age.
    (!words.is(time.end, "tuổi") && (words.is(index, "tháng") || dated())).then_some(time)
}

/// Takes a later month with a year of its own: `tháng 12/2025 - 01/2026`. Behind `và` it is the next one: `tháng 3/2026 và tháng 4/2026`.
fn take_later_month(words: &Words<'_>, time: &mut Time) {
    let (Some(year), Some((month_before, _))) = (time.year, time.months.filter(|(first, last)| first == last)) else { return };
    let dashed = words.mark(time.end, '-') || words.mark(time.end, '–');
    if !(dashed || words.is(time.end, "và") && words.is(time.end + 1, "tháng")) {
        return;
    }
    let Some(Member { value, end, .. }) = month(words, time.end + 1) else { return };
    let Some(last_year) = year_behind(words, end) else { return };
    let months = |year: u16, month: u8| u32::from(year) * 12 + u32::from(month);
    let later = months(last_year, value).saturating_sub(months(year, month_before));
    if later == 1 || dashed && (1..=LONGEST_RUN).contains(&later) {
        time.first_year = Some(year);
        time.year = Some(last_year);
        time.months = Some((month_before, value));
        time.end = end + 2 + usize::from(words.phrase(end, STROKED).is_some());
    }
}

/// How many months such a run has at most.
const LONGEST_RUN: u32 = 60;

/// A month or a quarter of a list.
struct Member {
    value: u8,
    /// Whether the word for it stands before its number.
    named: bool,
    end: usize,
}

/// The month at `index`, with its name, with the first letter of it or without: `tháng 6`, `T6`, `6`.
fn month(words: &Words<'_>, index: usize) -> Option<Member> {
    let named = words.is(index, "tháng") || words.is(index, SHORT_MONTH) && words.joined(index);
    let at = index + usize::from(named);
    Some(Member { value: words.small_number(at, 12)?, named, end: at + 1 })
}

/// The last member of a list that goes on at `index`, and the index after it.
fn list(words: &Words<'_>, index: usize, member: impl Fn(&Words<'_>, usize) -> Option<Member>) -> Option<(u8, usize)> {
    // The last member that is one whatever follows, and the last of all.
    let (mut sure, mut last) = (None, None);
    let mut at = index;
    // A list has at most the twelve months.
    for _ in 0..12 {
        if !words.is_any(at, &BETWEEN) {
            break;
        }
        let Some(Member { value, named, end }) = member(words, at + 1) else { break };
        let dashed = words.mark(at, '-') || words.mark(at, '–');
        let runs = dashed && sure == last;
        last = Some((value, end));
        if named || runs {
            sure = last;
        }
        at = end;
    }
    // `tháng 6, 12 lớp` and `quý I, 3/4 số xã` count something; `tháng 6, 12/2026` and `tháng 6, 12.` do not.
    // Behind `và` no further member stands: `tháng 6, 7 và đầu tháng 9`.
    // So does what comes round: `tháng 3, 9 hằng năm`.
    let closed =
        words.is_any(at, &["năm", "và"]) || words.begins(at, &EVERY_YEAR) || year_behind(words, at).is_some() || words.kind(at).is_none();
    // The stop of `4.000 hộ` ends nothing.
    let ends = words.is_any(at, &[",", ";", ":", ")", "."]) && !(words.joined(at) && words.kind(at + 1) == Some(Kind::Digits));
    if closed || ends { last } else { sure }
}

/// The year behind what joins it to a month or a quarter at `index`.
fn year_behind(words: &Words<'_>, index: usize) -> Option<u16> {
    let joint = index + usize::from(words.phrase(index, STROKED).is_some());
    date::year(words, joint + 1).filter(|_| words.is_any(joint, &YEAR_JOINTS))
}

/// The members of a list of months or quarters that leaves some out, each with where it begins: `tháng 4 | và tháng 8
/// năm 2026`. Those that follow each other are one stretch; nothing is given where the list is one, or runs backwards.
pub(super) fn apart(words: &Words<'_>, index: usize, time: &Time) -> Vec<(usize, Time)> {
    type Read = fn(&Words<'_>, usize) -> Option<Member>;
    let (member, of): (Read, u8) = match time.grain {
        // Of `cuối tháng 4 và tháng 8` only an edge is told, and what goes on has no last member.
        _ if time.only_start || time.only_end || time.onwards => return Vec::new(),
        Grain::Month => (month, 1),
        Grain::Quarter => (quarter::member, 3),
        Grain::Years => return years_apart(words, index, time.end),
        _ => return Vec::new(),
    };
    let mut stretches: Vec<(usize, Time)> = Vec::new();
    let mut last = 0;
    let mut at = (index..time.end).find(|&at| member(words, at).is_some_and(|member| member.named)).unwrap_or(time.end);
    while at < time.end {
        let Some(Member { value, end, .. }) = member(words, at) else { break };
        if value <= last {
            return Vec::new();
        }
        let runs_on = value == last + 1 || at > 0 && words.is_any(at - 1, &["-", "–", "—", "đến"]);
        let first = value * of - (of - 1);
        match stretches.last_mut() {
            Some((_, stretch)) if runs_on => {
                stretch.months = stretch.months.map(|(first, _)| (first, value * of));
                stretch.end = end;
            }
            _ => stretches.push((at, Time { year: time.year, months: Some((first, value * of)), ..Time::new(time.grain, end) })),
        }
        last = value;
        if !words.is_any(end, &BETWEEN) {
            break;
        }
        at = end + 1;
    }
    // The year behind the last is that of all.
    if let Some((_, stretch)) = stretches.last_mut() {
        stretch.end = time.end;
    }
    if stretches.len() > 1 { stretches } else { Vec::new() }
}

/// The years of a row that leaves some out, as [`apart`]: `năm 2026 | và năm 2028`.
fn years_apart(words: &Words<'_>, index: usize, end: usize) -> Vec<(usize, Time)> {
    let mut stretches: Vec<(usize, Time)> = Vec::new();
    let mut from = index;
    for at in index..end {
        let Some(year) = date::year(words, at) else { continue };
        let next = Time { year: Some(year), months: Some((1, 12)), ..Time::new(Grain::Year, at + 1) };
        match stretches.last_mut() {
            Some((_, stretch)) if stretch.year == year.checked_sub(1) || !words.is_any(stretch.end, &ROW) => {
                *stretch = Time { first_year: stretch.first_year.or(stretch.year), grain: Grain::Years, ..next };
            }
            _ => stretches.push((from, next)),
        }
        from = at + 2;
    }
    if stretches.len() > 1 { stretches } else { Vec::new() }
}

/// Takes the year that follows: `/2026`, `-2026`, `năm 2026`, `của năm 2026`, `2026`.
fn take_year(words: &Words<'_>, time: &mut Time) {
    let at = time.end;
    let place = match () {
        () if words.phrase(at, "của năm").is_some() => at + 2,
        () if words.phrase(at, ", năm").is_some() => at + 2,
        () if words.phrase(at, STROKED).is_some() => at + 2,
        () if words.is_any(at, &YEAR_JOINTS) => at + 1,
        // `Quý IV (2026)`, `quý IV (năm 2026)`
        () if words.mark(at, '(') => at + 1 + usize::from(words.is(at + 1, "năm")),
        () => at,
    };
    let bracket = usize::from(words.mark(at, '('));
    if let Some(year) = date::year(words, place).filter(|_| bracket == 0 || words.mark(place + 1, ')')) {
        time.year = Some(year);
        time.end = place + 1 + bracket;
    }
}

/// Takes a year that stands behind a comma without its word, where nothing more is said: `quý IV, 2026`. Elsewhere a number
/// behind a comma begins a count or a row.
fn take_last_year(words: &Words<'_>, time: &mut Time) {
    let end = time.end + 2;
    if time.year.is_none()
        && words.mark(time.end, ',')
        && closes(words, end)
        && let Some(year) = date::year(words, end - 1)
    {
        time.year = Some(year);
        time.end = end;
    }
}

/// Whether what was said ends at `index`. The stop of `2.026.500` ends nothing.
fn closes(words: &Words<'_>, index: usize) -> bool {
    let number_goes_on = || words.joined(index) && words.kind(index + 1) == Some(Kind::Digits);
    index >= words.len() || words.is_any(index, &[".", ";", ")"]) && !number_goes_on()
}

/// A date, after an hour or not: `ngày 15/11/2026`, `17h00 ngày 15/11/2026`, `năm 2026`.
fn day(words: &Words<'_>, index: usize) -> Option<Time> {
    let begun = clock::after(words, index);
    // Before a weekday alone no hour is told.
    let clock = begun > index && words.number(index).is_some();
    let at = days::after(words, begun)?;
    if let Some(run) = months_of_figures(words, at) {
        return Some(run);
    }
    // `trước 15 tháng 6 năm 2026`; without a year `6 tháng 12 …` counts, and `đợt 2 tháng 9 năm 2026` is no day.
    let led = at > 0 && words.is_any(at - 1, &["trước", "nhất", "hết", "từ", "đến", "là", "vào", "và"]);
    let spelled = || spelled_day(words, at).filter(|day| led && day.year.is_some());
    let written = date::read(words, at).or_else(spelled);
    if let Some(run) = days::run(words, at, written) {
        return Some(Time { clock, ..run });
    }
    let written = written?;
    // A form that waits for the pen, `ngày … tháng … năm …`, tells no time.
    if written.day.is_none() && written.month.is_none() && written.year.is_none() {
        return None;
    }
    let grain = match written {
        _ if written.day.is_some() => Grain::Day,
        _ if written.month.is_some() => Grain::Month,
        _ => Grain::Year,
    };
    // `ngày …/3/2026` waits for its day: neither end is known.
    let waits = written.day.is_none() && words.is(at, "ngày");
    Some(Time {
        only_start: waits,
        only_end: waits,
        year: written.year,
        months: match (written.month, written.day) {
            (Some(month), _) => Some((month, month)),
            (None, None) => Some((1, 12)),
            (None, Some(_)) => None,
        },
        day: written.day,
        bare: words.kind(at) == Some(Kind::Digits),
        clock: clock && !words.is_any(index, &EDGES_OF_DAY),
        // `ngày 20 | tháng cuối quý`: the month is told in words.
        ..Time::new(
            grain,
            written.end - usize::from(written.day.is_some() && written.month.is_none() && words.is(written.end - 1, "tháng")),
        )
    })
}

/// `5-7/2026`: from one month to another, for a dash and a stroke part no date. A day is no month that comes before the other.
fn months_of_figures(words: &Words<'_>, index: usize) -> Option<Time> {
    let (first, last) = (words.small_number(index, 12)?, words.small_number(index + 2, 12)?);
    // `Từ 01-5/2026 đến 30-6/2026` and `sáng 01-5/2026` are days.
    let day = index > 0 && words.is_any(index - 1, &["sáng", "chiều", "tối", "ngày", "đến"]);
    let joined = words.is_any(index + 1, &["-", "–"]) && words.mark(index + 3, '/') && first < last && !day;
    let year = date::year(words, index + 4).filter(|_| joined && words.joined(index + 2) && !words.is_any(index + 5, &TO_DAY))?;
    Some(Time { year: Some(year), months: Some((first, last)), bare: true, ..Time::new(Grain::Month, index + 5) })
}

/// The hours at which a day begins and ends.
const EDGES_OF_DAY: [&str; 3] = ["0", "00", "24"];

/// `6/2026` or `2026`.
fn bare(words: &Words<'_>, index: usize) -> Option<Time> {
    if let Some(year) = date::year(words, index) {
        return Some(Time { year: Some(year), months: Some((1, 12)), bare: true, ..Time::new(Grain::Year, index + 1) });
    }
    let month = words.small_number(index, 12)?;
    // Behind a stop it is a month of two digits that begins a number: `06.2026`, not `1.06.2026`.
    let stopped = || words.mark(index + 1, '.') && words.key_bytes(index).len() == 2 && !(index > 0 && words.joined(index - 1));
    let joint = words.is_any(index + 1, &["/", "-"]) || stopped() && words.joined(index + 1);
    let year = date::year(words, index + 2).filter(|_| joint && words.joined(index))?;
    Some(Time { year: Some(year), months: Some((month, month)), bare: true, ..Time::new(Grain::Month, index + 3) })
}
