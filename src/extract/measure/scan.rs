//! The number phrase of a measure: `tối thiểu 02 lần mỗi năm`, `từ 10 - 13%`, `15 phút trở xuống`.
//!
//! ```text
//! amount     = [per] [comparator {between}] number [range] unit [per] [bound]
//! comparator = "tối thiểu" | "không quá" | "trên" … ; between = "có" | "đạt" | "là" …
//! range      = [unit] ("-" | "đến" | "tới") number      91 tỷ đồng - 97 tỷ đồng
//! bound      = "trở lên" | "trở xuống"                  after `từ`, words may stand before it
//! ```

use std::ops::Range;

use super::amount::Amount;
use super::beyond;
use super::breakdown;
use super::count::{self, Numeral};
use super::lead::Lead;
use super::lexicon;
use super::listing;
use super::pairs;
use super::present;
use super::rate;
use super::reading::{REACH, Reading};
use super::series;
use super::stroke;
use super::unit::{self, Rate, Unit};
use super::worded;
use crate::extract::date;
use crate::extract::number::{self, Number, aside};
use crate::extract::passage::{Passage, Trigger};
use crate::extract::phrases::Table;
use crate::model::{Comparator, MeasureKind};
use crate::words::Kind;

/// The first number that is no part of what is `taken`: the word with which it begins. Most texts have none.
pub(super) fn first(passage: &Passage<'_, '_>, taken: &[Range<usize>]) -> Option<usize> {
    let mut taken = taken.iter().peekable();
    // Where the last of the ranges ends that have begun.
    let mut end = 0;
    let mut at = 0;
    let mut is_free = |at: usize| {
        let start = passage.get(at).map_or(0, |word| word.start);
        while let Some(range) = taken.next_if(|range| range.start <= start) {
            end = end.max(range.end);
        }
        end <= start
    };
    loop {
        at = next(passage, at, &mut is_free)?;
        if is_free(at) {
            return Some(at);
        }
        at += 1;
    }
}

/// The next number from the word `from` on, in digits or in words, behind which a unit may stand: the word with which it
/// begins. One in words counts only where it `is_free`: most of them are the word of a year, which is five too, and stand
/// in a time.
pub(super) fn next(passage: &Passage<'_, '_>, mut from: usize, mut is_free: impl FnMut(usize) -> bool) -> Option<usize> {
    let words = passage.words();
    loop {
        let at = passage.next(Trigger::Measure, from)?;
        if words.kind(at) == Some(Kind::Digits) {
            // Letters before the digits may be digits that were misread.
            let before = at.checked_sub(1).filter(|&before| before >= from && number::begins(words, before));
            if before.is_some() || unit::may_follow(words, at + 1) {
                return before.or(Some(at));
            }
        } else if number::begins(words, at) || worded::may_begin(words, at) && is_free(at) && worded::read(words, at).is_some() {
            return Some(at);
        }
        from = at + 1;
    }
}

/// A walk over the number phrases of measures, in reading order.
pub(super) struct Scan {
    /// The word from which it goes on.
    from: usize,
    /// Whether the last of them had a comparator of its own.
    bounded: bool,
}

impl Scan {
    /// The walk from a word on.
    pub(super) fn new(from: usize) -> Self {
        Self { from, bounded: false }
    }

    /// The next number phrase; `last` is the one that was given last.
    pub(super) fn next<'t>(&mut self, r: &Reading<'_, 't>, last: Option<&Amount<'t>>) -> Option<Amount<'t>> {
        let floor = last.map_or(0, |amount| amount.to);
        while let Some(at) = next(r.passage(), self.from, |at| !r.is_taken(at)) {
            let at = past_row(r, number::past_row(r, at));
            if r.is_taken(at) {
                self.from = at + 1;
                continue;
            }
            let listed = last.is_some_and(|last| self.goes_on(r, at, last));
            let digits = number::read(r, at);
            match digits.or_else(|| worded::read(r, at)).and_then(|number| read(r, at, number, floor, listed)) {
                Some(amount) => {
                    self.from = amount.to.max(at + 1);
                    // `Hiện nay có 48 trạm`: what there is commits to nothing. Shares are told all the same.
                    let told = amount.kind == MeasureKind::Count && present::holds(r, amount.from);
                    if !told && !last.is_some_and(|last| repeats(r, &amount, last)) {
                        self.bounded = amount.comparator.is_some();
                        return Some(amount);
                    }
                }
                None => self.from = digits.map_or(at + 1, |number| number.end.max(at + 1)),
            }
        }
        None
    }

    /// Whether a number goes on the list in which the last stands: `không quá 01 tập thể, 03 cá nhân`: what commits to the
    /// first commits to the second.
    fn goes_on(&self, r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
        let counts = last.kind == MeasureKind::Count;
        // `đào tạo 500 lao động, trong đó có 200 lao động nữ`: a part of them.
        let part = counts && r.start_of(at, &["trong đó", "trong đó có", "trong số đó có"]).is_some() && again(r, at, last);
        // `3.450 học sinh/108 lớp`
        let beside = || counts && r.behind(at, "/") && last.to + 1 == at && stroke::is_beside(r, last.to);
        part || beside()
            || attends(r, at, last)
            || next_done(r, at, last)
            || breakdown::goes_on(r, at, last)
            || series::counts_on(r, at, last)
            || listing::goes_on(r, at, last)
            || r.behind_any(at, &[",", "và"]) && (counts && (last.to + 1 == at || again(r, at, last)) || self.is_described(r, at, last))
    }

    /// `không quá 01 tập thể tiêu biểu, 03 cá nhân xuất sắc`: a few words describe the first things counted.
    fn is_described(&self, r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
        let noun =
            number::read(r, at).and_then(|number| r.past(number.end, &lexicon::NOUNS).map(|to| r.slice(number.end, to).to_lowercase()));
        // Places that follow a place are no reference: `có 01 xã đạt chuẩn, 03 thôn kiểu mẫu`.
        let place = |noun: &str| lexicon::COUNTED_PLACES.contains(&noun);
        let fresh = noun.is_some_and(|noun| !lexicon::REFERRED.contains(&noun.as_str()) || place(&noun) && place(&last.unit));
        // `Nâng cấp 75 km đường tỉnh, 12 cầu yếu`: the verb before the first governs both.
        let governed = match last.kind {
            MeasureKind::Count => self.bounded || matches!(last.cue, "verb:commit" | "list"),
            MeasureKind::Quantity => r.start_of(last.lead, &lexicon::COMMITTING).is_some(),
            _ => false,
        };
        fresh && governed && (close(r, last.to, at) || pairs::describes(r, last.to, at))
    }
}

/// What is held for those whose number follows, or has them as its members.
static MEETINGS: Table<&str, 16> = Table::new(&[
    "lớp",
    "hội nghị",
    "hội thảo",
    "khóa",
    "buổi",
    "cuộc",
    "đợt",
    "hội thi",
    "đoàn",
    "hộ",
    "đội",
    "đội xung kích",
    "tổ",
    "câu lạc bộ",
    "điểm thi",
]);

/// Whether a number tells how many come to what the last one counts: `02 lớp tập huấn với | 45 học viên`.
fn attends(r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
    let led = || r.start_of(at, &["với", "với sự tham gia của"]).filter(|&with| with >= last.to && with - last.to <= REACH);
    r.behind_any(at, &["với", "của"])
        && last.kind == MeasureKind::Count
        && matches!(last.cue, "verb:commit" | "list" | "comparator")
        && r.begins(last.unit_words().0, &MEETINGS)
        && led().is_some_and(|with| {
            (last.to..with).all(|at| r.letters(at))
                && !r.is_any(with - 1, &["so", "đối", "cùng", "ứng", "thoại", "việc", "hợp", "họp", "gặp"])
        })
        && number::read(r, at).is_some_and(|number| {
            r.begins(number.end, &count::MEMBERS)
                || r.begins(number.end, &lexicon::LIVING)
                || r.begins(number.end, &["khẩu", "nhân khẩu", "phòng thi", "thí sinh"])
        })
}

/// Words of a clause that tells how things stand, and counts nothing that is to be done.
const STANDS: [&str; 31] = [
    "đã", "chưa", "đang", "còn", "được", "bị", "có", "là", "thì", "không", "tiếp", "đạt", "chiếm", "hiện", "phải", "do", "cần", "thiếu",
    "xuống", "hư", "hỏng", "ngập", "sạt", "cũ", "chậm", "dừng", "tạm", "vướng", "yếu", "trễ", "mỗi",
];

/// The same in two words, and what is counted behind `;` of what stands before.
static HELD_UP: Table<&str, 8> = Table::new(&["quá hạn", "hạn chế"]);
static NOT_NEXT: Table<&str, 8> = Table::new(&["tiêu chí", "vị trí", "đợt"]);

/// Who acts, so that a clause behind `;` may tell what they do.
static ACTING: Table<&str, 64> = Table::new(&[
    "cán bộ",
    "công chức",
    "viên chức",
    "giáo viên",
    "giảng viên",
    "bác sĩ",
    "bác sỹ",
    "đồng chí",
    "chuyên gia",
    "thành viên",
    "cá nhân",
    "tập thể",
    "doanh nghiệp",
    "hợp tác xã",
    "trường",
    "tổ chức",
    "đội",
    "tổ",
    "cơ sở",
    "câu lạc bộ",
    "hộ",
]);

/// Whether a number goes on behind `;` with what is done by the verb before the last: `Tổ chức 02 hội nghị; | 03 đợt kiểm tra`.
fn next_done(r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
    if !r.behind(at, ";") {
        return false;
    }
    // `Xây dựng 12 km đường; | 03 cầu`, `Tổ chức ít nhất 02 hội nghị; | 03 lớp`: so does a verb before a quantity or a bound.
    let verb = || r.start_of(last.lead, &lexicon::COMMITTING).is_some();
    let governed = match last.kind {
        MeasureKind::Count => matches!(last.cue, "verb:commit" | "list") || verb(),
        MeasureKind::Quantity => verb(),
        _ => false,
    };
    // `Giảm 05 vụ; | 02 người`: the second number may be what is left or what befell them.
    if !governed || last.change.is_some() {
        return false;
    }
    let Some(number) = number::read(r, at) else { return false };
    let Some(to) = r.past(number.end, &lexicon::NOUNS).or_else(|| r.past(number.end, &lexicon::TIMES)) else { return false };
    let noun = r.slice(number.end, to).to_lowercase();
    let acts = |word: usize| r.begins(word, &lexicon::LIVING) || r.begins(word, &ACTING);
    let alike = !acts(number.end) || acts(last.unit_words().0);
    // `Hoàn thành 02 dự án; | 03 dự án tạm dừng`: of the same things, and of those who act, nothing but whom they are for is told.
    let bare =
        r.is_any(to, lexicon::PREPOSITIONS) || r.is_any(to, &["mới", "dành", ",", "và"]) || r.parts_clauses(to) || r.kind(to).is_none();
    let told_of = (acts(number.end) || noun == last.unit) && !bare;
    let plain = |from: usize, to: usize| {
        (from..to).all(|at| !r.parts_clauses(at) && !r.is_any(at, &STANDS) && !r.begins(at, &HELD_UP) && !r.is_colon(at))
    };
    let end = (to..to + 2 * REACH).find(|&at| r.parts_clauses(at) || r.kind(at).is_none()).unwrap_or(to + 2 * REACH);
    let start = r.sentence_start(at).max(at.saturating_sub(8 * REACH));
    let told = || (start..last.from).any(|at| r.is_any(at, &["đã", "hiện"]) || r.begins(at, &["kết quả"]));
    !lexicon::REFERRED.contains(&noun.as_str())
        && !r.begins(number.end, &NOT_NEXT)
        && alike
        && !told_of
        && at - last.to <= 2 * REACH
        && plain(last.to, at - 1)
        && plain(to, end)
        && !r.begins(to, &lexicon::POINTING)
        // `Mở 05 lớp; | 01 lớp 30 học viên`
        && !number::begins(r, to)
        && !told()
}

/// Where to read on at a number of a row that dashes or strokes join: of two numbers with a dash behind each neither
/// has a unit, and a number before a stroke is no share where another stroke stands before it, or behind the next.
fn past_row(r: &Reading<'_, '_>, mut at: usize) -> usize {
    let digits = |at: usize| r.kind(at) == Some(Kind::Digits);
    loop {
        let goes_on = match r.key_bytes(at + 1) {
            b"-" => r.mark(at + 3, '-'),
            // Numbers that are shared out are round: `23,5/10.000`.
            b"/" => {
                at.checked_sub(1).is_some_and(|before| r.joined(before) && r.mark(before, '/'))
                    || r.key_bytes(at + 2).len() <= 2 && r.mark(at + 3, '/')
            }
            _ => false,
        };
        if !(goes_on && digits(at) && digits(at + 2)) {
            return at;
        }
        at += 2;
    }
}

/// Whether a bracket says the amount before it again in another unit's name, and no more:
/// `10 Gigabit mỗi giây (10 Gbps)`.
fn repeats(r: &Reading<'_, '_>, amount: &Amount<'_>, last: &Amount<'_>) -> bool {
    let aside = amount.from == last.to + 1 && r.is(last.to, "(") && r.is(amount.to, ")");
    aside && amount.kind == last.kind && amount.kind != MeasureKind::Percent && amount.value.total_cmp(&last.value).is_eq()
}

/// Whether the number gives, in a bracket, the value compared with: `so với cùng kỳ (10.482 tỷ đồng)`.
fn compared_with(r: &Reading<'_, '_>, at: usize) -> bool {
    let open = (at.saturating_sub(4)..at).rev().find(|&word| r.is(word, "("));
    open.is_some_and(|open| {
        let words = (open.saturating_sub(REACH)..open).rev();
        words.take_while(|&word| !r.parts_clauses(word) && !r.is_any(word, &[",", "%"])).any(|word| r.begins(word, &lexicon::BASELINES))
    })
}

/// Whether only a few words and then a comma or `và` stand between two number phrases.
pub(super) fn close(r: &Reading<'_, '_>, from: usize, to: usize) -> bool {
    from < to && to - from <= 6 && r.behind_any(to, &[",", "và"]) && (from..to - 1).all(|at| r.kind(at) == Some(Kind::Letters))
}

/// Whether the same things are counted on, near by: `lấy 01 mẫu tại A và 01 mẫu tại B`.
fn again(r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
    let near = at.saturating_sub(last.to) < 3 * REACH;
    let noun = number::read(r, at).and_then(|number| unit::noun(r, number.end));
    near && noun.is_some_and(|noun| noun.text == last.unit) && !(last.to..at).any(|word| r.parts_clauses(word))
}

/// Reads the number phrase whose number begins at `at`; nothing of it stands before `floor`.
pub(super) fn read<'t>(r: &Reading<'_, 't>, at: usize, first: Number, floor: usize, listed: bool) -> Option<Amount<'t>> {
    if unit::is_base(r, at, &first) {
        return None;
    }
    let (first, unit) = match unit::in_two_scales(r, &first) {
        Some((sum, unit)) => (sum, Some(unit)),
        None => {
            let unit = unit::tabled(r, first.end);
            (first, unit)
        }
    };
    let second = upper(r, &first, unit.as_ref());
    let (value, upper, end) = match second {
        Some((second, _)) => (first.value, Some(second.value), second.end),
        None => (first.value, None, first.end),
    };
    // Of one number the unit was just asked for.
    let told = upper.is_none() && unit.is_some();
    if !told && !unit::may_stand(r, end) {
        return None;
    }
    // A range has a unit behind its second number.
    let unit = if upper.is_some() { unit::tabled(r, end) } else { unit };
    // Of the numbers without one most are parts of a name or a date.
    let beside = listed && at.checked_sub(1).is_some_and(|stroke| stroke::is_beside(r, stroke));
    if unit.is_none() && !beside && !count::may_count(r, at, end) {
        return None;
    }
    let before = comparator_before(r, at, floor);
    let mut from = before.map_or(at, |(_, from)| from);
    let mut comparator = before.map(|(meaning, _)| meaning);
    if upper.is_some() {
        comparator = Some(Comparator::Range);
    }
    let mut lead = Lead::read(r, from, floor);
    let bound = before.map(|(meaning, _)| meaning);
    let numeral = Numeral { at, end, from, floor, bound, comparator, listed };
    let mut unit = count::measuring(r, &numeral, &lead, unit)?;
    if unit.kind == MeasureKind::Percent {
        lead.untie(r, from, unit.to);
        // `80% (tám mươi phần trăm) hồ sơ`: the bracket says nothing more.
        unit.to = aside::past_share(r, unit.to, value).unwrap_or(unit.to);
    }
    // `1.500.000 đồng (một triệu năm trăm nghìn đồng)/hộ`: nor does this one.
    if unit.kind == MeasureKind::Money && r.is(unit.from, "đồng") {
        // Where nothing goes on behind it, it is no part of the number phrase.
        let counted = |end: &usize| r.letters(*end) || unit::per_after(r, *end).is_some();
        unit.to = aside::past_sum(r, unit.to, value).filter(counted).unwrap_or(unit.to);
    }
    if unit.kind != MeasureKind::Percent && compared_with(r, at) {
        return None;
    }
    let (mut to, mut per) = match unit::per_after(r, unit.to) {
        Some((to, per)) => (to, Some(per)),
        None => (unit.to, None),
    };
    // `từ 10% chi thường xuyên trở lên`
    let since = r.behind(at, "từ");
    if upper.is_none() {
        // `85% số vụ án trở lên`
        let share = || r.is(to, "số") || !r.behind_any(from, &[",", "và"]) && pairs::only_places(r, to);
        let of_number = unit.kind == MeasureKind::Percent && share() || unit.kind == MeasureKind::Count && pairs::is_second(r, at);
        if let Some((end, meaning)) = unit::bound_after(r, to, since || of_number) {
            comparator = Some(match (comparator, meaning) {
                (Some(Comparator::AtMost), _) => Comparator::AtMost,
                (_, meaning) => meaning,
            });
            let apart = !r.begins(to, &lexicon::UPWARDS) && !r.begins(to, &lexicon::DOWNWARDS);
            to = end;
            // `từ 3% trở lên mỗi năm`
            if per.is_none()
                && !apart
                && r.is_any(to, &["/", "mỗi"])
                && r.begins(to + 1, &lexicon::PERIODS)
                && let Some((end, told)) = unit::per_after(r, to)
            {
                (to, per) = (end, Some(told));
            }
        } else if since && comparator.is_none() && !moves_on(r, to) {
            comparator = Some(Comparator::AtLeast);
        }
    }
    if since && from == at {
        from = at.saturating_sub(1).max(floor);
    }
    let counted = matches!(unit.kind, MeasureKind::Count | MeasureKind::Frequency);
    let rated = counted || lead.change.is_some() || unit.kind == MeasureKind::Money;
    if per.is_none() {
        let quantity = unit.kind == MeasureKind::Quantity;
        let time = if rated { unit::per_before(r, from, floor, counted) } else { None };
        let time = time.or_else(|| if quantity { rate::made_before(r, from, floor) } else { None });
        // `Mỗi xã, phường chọn 02 điểm`: the places it is counted by.
        let rate = time.or_else(|| match counted {
            true => unit::each_before(r, from, floor),
            false => unit::each_paid(r, from, unit.kind).or_else(|| rate::given_each(r, from, floor, unit.kind)),
        });
        if let Some((start, bound)) =
            rate.as_ref().filter(|rate| rate.numbered || comparator.is_none()).and_then(|rate| opened(r, rate, floor))
        {
            comparator = comparator.or(bound);
            from = start;
            lead = Lead::read(r, from, floor);
        }
        per = rate.map(|rate| rate.per);
    }
    // `Nạo vét 30% số mương mỗi năm`, while `100% số trường chào cờ mỗi tuần` tells what those do.
    let governed = || lead.change.is_some() || !lead.linked && lead.from.checked_sub(1).is_some_and(|before| r.letters(before));
    let of_number = || unit.kind == MeasureKind::Percent && to == unit.to && r.is(to, "số") && governed();
    if per.is_none() && (counted || unit.kind == MeasureKind::Quantity || of_number()) {
        per = rate::per_behind(r, (unit.from, to)).map(|(.., per)| per);
    }
    Some(Amount {
        from,
        to,
        lead: lead.from,
        unit_words: (unit.from, unit.to).into(),
        kind: unit.kind,
        comparator,
        value,
        upper,
        unit: unit.text,
        per,
        // `giảm từ 5% xuống còn 2%`: the level from which it moves is no amount of change.
        // `rút ngắn còn 03 ngày`: nor is the level that is left.
        change: lead.change.filter(|_| !(r.behind(from, "còn") || since && upper.is_none() && leads_on(r, to))),
        linked: lead.linked,
        cue: unit.cue,
    })
}

/// Where the number phrase begins that opens with what the quantity is counted by, and the comparator before that:
/// `Tối thiểu | 1 tháng có 1 bản tin`, `ít nhất | mỗi quý 01 lần`. `Trên mỗi địa bàn` tells where.
fn opened(r: &Reading<'_, '_>, rate: &Rate<'_>, floor: usize) -> Option<(usize, Option<Comparator>)> {
    let before = comparator_before(r, rate.each, floor);
    if rate.numbered {
        return Some(before.map_or((rate.each, None), |(meaning, from)| (from, Some(meaning))));
    }
    let bounds = |meaning: Comparator| matches!(meaning, Comparator::AtLeast | Comparator::AtMost);
    before.filter(|&(meaning, _)| rate.near && bounds(meaning)).map(|(meaning, from)| (from, Some(meaning)))
}

/// The upper end of a range, whose first number may have a tabled unit of its own: `10 - 13%`, `5% đến 7%`, `91 tỷ đồng - 97 tỷ đồng`.
fn upper(r: &Reading<'_, '_>, first: &Number, unit: Option<&Unit<'_>>) -> Option<(Number, usize)> {
    let dash = unit.map_or(first.end, |unit| unit.to);
    if r.kind(dash) == Some(Kind::Digits) || !r.is_any(dash, &unit::JOINS) {
        return None;
    }
    let at = dash + 1;
    let second = number::read(r, at)?;
    let year = date::year(r, at).is_some() && unit.is_none();
    let same = match (unit, unit::tabled(r, second.end)) {
        (Some(unit), Some(other)) => unit.text == other.text,
        (Some(_), None) => false,
        (None, _) => true,
    };
    (same && !year && !r.is_taken(at) && second.value > first.value).then_some((second, at))
}

/// The comparator that ends before the number at `at`, and where it begins.
fn comparator_before(r: &Reading<'_, '_>, at: usize, floor: usize) -> Option<(Comparator, usize)> {
    // Nothing stands between the number and what was read before it.
    if at <= floor {
        return None;
    }
    let mut end = at;
    // `khoản 10%` is a slip for `khoảng`: a clause of a law has no per cent.
    if r.behind(at, "khoản") {
        let percent = number::read(r, at).and_then(|n| r.past(n.end, &lexicon::PERCENT));
        return percent.map(|_| (Comparator::Approximately, at - 1));
    }
    for step in 0..4 {
        let anywhere = step == 0 || (step == 1 && r.is(end, "từ"));
        // `ngân sách cấp dưới 30%`: the budget of the lower level.
        let level = |start: usize| start + 1 == end && r.behind(start, "cấp") && r.is_any(start, &["trên", "dưới"]);
        let hit =
            lexicon::COMPARATORS.all_before(r, end).find(|&(&(_, _, far), start)| (anywhere || far) && start >= floor && !level(start));
        if let Some((&(_, meaning, _), start)) = hit {
            return Some((meaning, start));
        }
        let Some(before) = r.start_of(end, &lexicon::BETWEEN) else { break };
        end = before;
    }
    if !r.behind(at, "quá") {
        return None;
    }
    let from = if denied(r, at - 1, floor) { Some(at - 1) } else { beyond::denied_share(r, at, floor) };
    from.map(|from| (Comparator::AtMost, from))
}

/// What is not to be done more often. `không tăng quá 1%` is a state, `không đạt` and `không báo cáo` are faults.
static DENIED: Table<&str, 32> = Table::new(&[
    "không kiểm tra",
    "không thanh tra",
    "không thanh tra , kiểm tra",
    "không thanh tra kiểm tra",
    "không tiến hành thanh tra , kiểm tra",
    "không tiến hành thanh tra",
    "không tiến hành kiểm tra",
    "không tổ chức",
    "không bố trí",
    "không sử dụng",
    "không họp",
    "không giải quyết trễ hẹn",
]);

/// Whether a clause begins with `không` and the verb of the `quá` at an index: `Không thanh tra, kiểm tra | quá 01 lần/năm`.
/// Behind a noun it tells whom something befalls (`Phê bình đơn vị không báo cáo quá 02 lần`), and what follows from it is
/// a condition: `Nếu không kiểm tra quá 02 lần thì …`.
fn denied(r: &Reading<'_, '_>, much: usize, floor: usize) -> bool {
    let begins = |no: usize| no == 0 || r.is_mark(no - 1);
    let Some(no) = r.start_of(much, &DENIED).filter(|&no| no >= floor && begins(no)) else {
        return false;
    };
    let condition = |word: usize| r.begins(word, &["nếu", "trường hợp", "khi", "nào", "thì", "bị"]);
    let start = r.sentence_start(no).max(no.saturating_sub(2 * REACH));
    let behind = (much..much + 2 * REACH).take_while(|&word| !r.parts_clauses(word));
    !(start..no).chain(behind).any(condition)
}

/// How many words of a time may stand before the value that is moved on to.
const SINCE: usize = 8;

/// Whether the value moves on to another right behind the number phrase: `từ 5% | xuống còn 2%`, `từ 5% (năm 2025) | xuống 2%`.
fn leads_on(r: &Reading<'_, '_>, to: usize) -> bool {
    let to = (to..to + SINCE).find(|&at| !(r.is_time(at) || r.is_any(at, &["(", ")"]))).unwrap_or(to);
    let end = r.past(to, &["xuống còn", "xuống", "còn", "lên", "lên mức"]);
    end.is_some_and(|end| number::begins(r, end))
}

/// Whether `lên` or `đến` goes on to another value: `từ 20% lên 30%`. In `trở lên` it does not.
fn moves_on(r: &Reading<'_, '_>, to: usize) -> bool {
    (to..to + 6).any(|at| r.is_any(at, &["lên", "xuống", "đến", "tới", "còn"]) && !r.behind_any(at, &["trở", "đổ"]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::Words;

    /// What rows of numbers are made of.
    const ROW: [&str; 14] = ["1", "12", "000", "2024", "/", "/", "-", "-", ".", ",", " ", "%", " ha", " xã"];

    proptest! {
        /// Of the numbers that are passed by none measures.
        #[test]
        fn a_row_holds_nothing_before_its_end(parts in prop::collection::vec(prop::sample::select(&ROW[..]), 0..20)) {
            let text = parts.concat();
            let words = Words::new(&text);
            let passage = Passage::of(&words);
            let reading = Reading::new(&passage, &[]);
            for index in (0..words.len()).filter(|&at| words.kind(at) == Some(Kind::Digits)) {
                let end = past_row(&reading, index);
                prop_assert_eq!(words.kind(end), Some(Kind::Digits));
                for at in (index..end).step_by(2) {
                    for listed in [false, true] {
                        let read = number::read(&words, at).and_then(|number| read(&reading, at, number, 0, listed));
                        prop_assert!(read.is_none(), "{} at {}: {:?}", text, at, read);
                    }
                }
            }
        }
    }
}
