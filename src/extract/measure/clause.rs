//! The words of a clause before and behind a number, without those that only frame it.
//!
//! ```text
//! head   = {opening | time | bullet} subject       Phấn đấu đến năm 2030, | tỷ lệ hộ dùng nước sạch | đạt …
//! behind = [unit] rest                             … 02 | lớp | tập huấn cho hội viên[, nhằm …]
//! ```
//! A clause begins after `;`, a full stop or an open bracket, and ends before the next of them,
//! before a purpose (`nhằm`, `góp phần`), a comparison (`so với`) or the next number's own words.

use super::amount::Amount;
use super::changes;
use super::doing;
use super::lexicon;
use super::nouns;
use super::pieces::Piece;
use super::rate;
use super::reading::Reading;
use super::span;
use super::subject::Behind;
use super::supply;
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::model::{Comparator, MeasureKind};
use crate::words::Kind;

/// The longest indicator, in words on each side of the number: no statement is longer,
/// and hostile text shall not be copied once for each of its numbers.
pub(super) const REACH: usize = 160;

/// How far behind a number others may stand that tell where the words end that say what it measures, in words, but for the
/// first behind those: they begin near it, with its unit and perhaps a bracket.
pub(super) const AHEAD: usize = 3 * REACH;

/// What a short bracket begins with that only remarks on when or how.
const REMARKS: [&str; 5] = ["sau khi", "đến", "dự kiến", "theo", "tương đương"];

/// Where the clause begins that ends before `end`: after `;`, a full stop or an open bracket, but
/// not before `floor`.
pub(super) fn start(r: &Reading<'_, '_>, end: usize, floor: usize) -> usize {
    let lowest = floor.max(end.saturating_sub(REACH));
    let mut depth = 0usize;
    for at in (lowest..end).rev().filter(|&at| r.is_mark(at)) {
        match r.key_bytes(at) {
            b")" => depth += 1,
            b"(" if depth == 0 => return at + 1,
            b"(" => depth -= 1,
            _ if r.parts_clauses(at) && depth == 0 => return at + 1,
            _ => {}
        }
    }
    lowest
}

pub(super) fn sentence_between(r: &Reading<'_, '_>, from: usize, to: usize) -> bool {
    to.saturating_sub(from) > REACH || (from..to).any(|at| r.parts_clauses(at))
}

/// Where a new clause begins between two numbers of one sentence: after a comma or `và`, with
/// a noun of a rate or a word that opens clauses; or right behind a number that has no words
/// of its own behind it.
pub(super) fn opening(r: &Reading<'_, '_>, from: usize, to: usize) -> Option<usize> {
    if r.is_any(from, &[",", "và", "-", ")"]) {
        return Some(from + 1);
    }
    // `đạt 60% dự toán, thu tiền sử dụng đất đạt 81%`
    if r.begins(from, &lexicon::WHOLES) {
        let end = (from..(from + 12).min(to)).find(|&at| r.is_any(at, &[",", "và"]));
        if let Some(end) = end {
            return Some(end + 1);
        }
    }
    (from.max(to.saturating_sub(REACH))..to).rev().find(|&at| {
        at > from && r.behind_any(at, &[",", "và", ";", "("]) && (rate_begins(r, at) || r.begins(at, &lexicon::CLAUSE_OPENINGS))
    })
}

/// Whether a noun of a rate or a sum begins at `at`, with or without `với` before it.
pub(super) fn rate_begins(r: &Reading<'_, '_>, at: usize) -> bool {
    let at = if r.is(at, "với") { at + 1 } else { at };
    r.begins(at, &lexicon::RATE_NOUNS)
}

/// The words of a subject before its number, without those that only frame it.
pub(super) fn head(r: &Reading<'_, '_>, from: usize, to: usize) -> (usize, usize) {
    // `…, đảm bảo A đạt 80%`: the clause begins after the comma.
    let opened = (from.max(to.saturating_sub(REACH))..to)
        .rev()
        .find(|&at| at > from && r.behind_comma(at) && r.begins(at, &lexicon::CLAUSE_OPENINGS));
    // `Hiện nay, tổng số A là …`: the rate or sum is what the clause is about.
    let begun = opened.unwrap_or(from);
    let rated = (begun.max(to.saturating_sub(REACH))..to)
        .rev()
        .find(|&at| at > begun && r.behind_comma(at) && rate_begins(r, at))
        .filter(|_| !rate_begins(r, trimmed(r, begun, to).0));
    let (mut start, end) = trimmed(r, rated.unwrap_or(begun), to);
    while start < end {
        let next = if r.is_time(start) || r.is_any(start, &[",", "-", "+", ":", "và"]) {
            Some(start + 1)
        } else if r.is(start, "(") && r.kind(start + 1) == Some(Kind::Digits) && r.is(start + 2, ")") {
            Some(start + 3)
        } else if let Some(end) = r.past_actors(start) {
            Some(end)
        } else if r.is_any(start, &["đảm", "bảo"]) {
            r.past(start, &["đảm bảo", "bảo đảm"]).filter(|&at| r.begins(at, &lexicon::RATE_NOUNS))
        } else {
            r.past(start, &lexicon::OPENINGS)
        };
        match next {
            Some(next) => start = next,
            None => break,
        }
    }
    if start >= end {
        return (end, end);
    }
    // `mỗi bãi lấy mẫu 01 vị trí`: the thing it is counted by is not what is counted.
    let each = r.is(start, "mỗi").then(|| (start + 2..end).find(|&at| doing::each_verb(r, at).is_some()));
    start = each.flatten().unwrap_or(start);
    // `nâng tỷ lệ X lên 80%`: the rate is what is measured; in `tốc độ tăng năng suất` the growth of it is.
    let curbed = |at: usize| r.start_of(at, &lexicon::CURBING) == Some(start) && r.begins(at, &lexicon::SHARES);
    let rate = (start + 1..end).find(|&at| {
        (r.begins(at, &lexicon::RATE_NOUNS) || r.begins(at, &["độ che phủ", "độ bao phủ"]))
            && r.start_of(at, &lexicon::CHANGE_HEADS).is_none()
            && (r.start_of(at, &lexicon::RATE_VERBS).is_some()
                || curbed(at)
                || (r.behind(at, "“") && r.start_of(at - 1, &lexicon::RATE_VERBS).is_some()))
    });
    let (start, end) = trimmed(r, rate.unwrap_or(start), end);
    if start > 0 && r.behind(start, "“") {
        return (start - 1, end);
    }
    (start, end)
}

/// Parts a subject at its colon: what stands before it is shared when what follows names a level.
pub(super) fn past_colon(r: &Reading<'_, '_>, head: (usize, usize)) -> (Option<(usize, usize)>, (usize, usize)) {
    let Some(colon) = (head.0..head.1).rev().find(|&at| r.is_colon(at)) else {
        return (None, head);
    };
    let rest = self::head(r, colon + 1, head.1);
    // `Giải ngân vốn đầu tư: đến hết năm đạt 100%`: behind the colon stands nothing but when.
    if rest.0 >= rest.1 {
        return (None, (head.0, colon));
    }
    // `Ngân sách tỉnh: để thực hiện …, chiếm 75%`: the name is the subject.
    if r.is(rest.0, "để") {
        return (None, (head.0, colon));
    }
    let first = (head.0..colon).find(|&at| r.is_colon(at)).unwrap_or(colon);
    ((!is_time(r, head.0, first)).then_some((head.0, first)), rest)
}

/// Whether words are nothing but a time, which names nothing: `Quý I`, `2026 - 2027`, `Giai đoạn 1 (2026 - 2027)`.
fn is_time(r: &Reading<'_, '_>, from: usize, to: usize) -> bool {
    const PARTS: [&str; 17] = ["quý", "tháng", "năm", "kỳ", "giai", "đoạn", "đến", "và", "-", "–", "/", "(", ")", "i", "ii", "iii", "iv"];
    (from..to).all(|at| r.is_time(at) || r.kind(at) == Some(Kind::Digits) || r.is_any(at, &PARTS))
}

/// Leaves a verb of change at the head out: `Cắt giảm thời gian (tối thiểu 30%)`. A noun of change is
/// what is measured: `Tốc độ tăng trưởng GRDP bình quân 10%/năm`.
pub(super) fn without_change(r: &Reading<'_, '_>, head: (usize, usize)) -> (usize, usize) {
    if r.begins(head.0, &lexicon::CHANGE_HEADS) {
        return head;
    }
    let verb = changes::read(r, head.0).map(|(_, end)| end);
    (verb.filter(|&at| at < head.1).unwrap_or(head.0), head.1)
}

/// The amounts behind one, in order.
pub(super) struct Next<'n, 't> {
    pub(super) amounts: &'n [Amount<'t>],
    /// Where those begin, of the whole phrase, that tell how often.
    pub(super) times: &'n [usize],
}

impl<'n, 't> Next<'n, 't> {
    /// The first amount that begins at a word or behind it.
    fn amount_from(&self, at: usize) -> Option<&'n Amount<'t>> {
        self.amounts.get(self.amounts.partition_point(|amount| amount.from < at))
    }

    /// Where the first number of times begins from a word on.
    fn times_from(&self, at: usize) -> Option<usize> {
        self.times.get(self.times.partition_point(|&from| from < at)).copied()
    }
}

/// The words behind a number that say what it measures: to the end of the clause.
pub(super) fn behind(r: &Reading<'_, '_>, amount: &Amount<'_>, next: &Next<'_, '_>) -> Behind {
    let mut start = amount.to;
    let (unit_from, unit_to) = amount.unit_words();
    let mut unit = (amount.kind == MeasureKind::Count).then(|| trimmed(r, unit_from, unit_to));
    // `từ 10% chi thường xuyên trở lên`: what is measured stands inside the number phrase.
    let inner = || r.start_of(amount.to, &lexicon::UPWARDS).filter(|&at| at > unit_to && !r.is(unit_to, "/"));
    // Most number phrases end with their unit.
    if amount.to > unit_to
        && let Some(end) = inner()
    {
        let from = match amount.kind {
            MeasureKind::Count => unit_from,
            _ => unit_to,
        };
        unit = Some(trimmed(r, from, end));
    }
    // `02 tổ, đội xung kích`: the counted noun may be a pair.
    if let (MeasureKind::Count, Some((from, to))) = (amount.kind, unit)
        && r.is(to, ",")
        && start == to
        && !r.begins(to + 1, &lexicon::WORKING)
        && !done_so_often(r, to + 1)
        // `500 nghìn lượt, khách nội địa 4 triệu lượt`: who else comes.
        && !r.begins(to + 1, &lexicon::VISITORS)
        && let Some(end) = nouns::end(r, from, to)
    {
        unit = Some((from, end));
        start = end;
    }
    // A long bracket right behind a counted noun explains it.
    if unit.is_some() && r.is(start, "(") {
        start = closing(r, start).map_or(start, |close| close + 1);
    }
    // `100% (25/25) xã`: a bracket that says the share in two numbers.
    if amount.kind == MeasureKind::Percent && start == amount.to && r.is(start, "(") {
        start = past_total(r, start).unwrap_or(start);
    }
    // `trong đó 30% | là nữ`: the noun is what the part is.
    let part = amount.kind == MeasureKind::Percent && !amount.linked && (amount.lead..amount.from).any(|at| r.is(at, "trong"));
    if part && r.is(start, "là") && r.letters(start + 1) {
        start += 1;
    }
    // `560 tỷ đồng/690 tỷ đồng`: a sum set against another; `từ 5% | xuống còn 2% số hộ`: the next value goes on.
    // `20 xã (chiếm 80%) đạt chuẩn`: not one in a bracket that was passed.
    let followed = next.amounts.first().is_some_and(|next| next.linked && next.lead <= start && next.from >= start);
    let end = if r.is(start, "/") || followed { start } else { behind_end(r, start, amount, next) };
    let (start, end) = trimmed(r, start, end);
    let end = without_bracket(r, start, end);
    // `đạt 95% vào năm 2025`: a time says when.
    let end = if (start..end).all(|at| r.is_time(at)) { start } else { end };

    let (rest, more) = without_rate(r, amount, (start, end.max(start)));
    Behind { unit: unit.filter(|&(from, to)| from < to), rest, more }
}

/// Where a bracket ends that has nothing but a count and the total, `(25/25)`, and before what they count.
fn past_total(r: &Reading<'_, '_>, open: usize) -> Option<usize> {
    let part = number::read(r, open + 1).filter(|part| r.is(part.end, "/"))?;
    let whole = number::read(r, part.end + 1).filter(|whole| r.is(whole.end, ")") && part.value <= whole.value)?;
    r.letters(whole.end + 1).then_some(whole.end + 1)
}

/// The words behind a number in two pieces, without what the quantity is counted by that stands among them:
/// `02 hội nghị, hội thảo | mỗi năm | về giống mới`.
fn without_rate(r: &Reading<'_, '_>, amount: &Amount<'_>, rest: Piece) -> (Piece, Piece) {
    let told = amount.per.is_some() && amount.to == amount.unit_words().1;
    let rate = if told { rate::per_behind(r, amount.unit_words()) } else { None };
    match rate {
        Some((at, end, _)) if at <= rest.0 && rest.0 < end => (trimmed(r, end.min(rest.1), rest.1), (rest.1, rest.1)),
        Some((at, end, _)) if at < rest.1 => (trimmed(r, rest.0, at), trimmed(r, end.min(rest.1), rest.1)),
        _ => (rest, (rest.1, rest.1)),
    }
}

/// Where the words behind a number end that say what it measures.
fn behind_end(r: &Reading<'_, '_>, start: usize, amount: &Amount<'_>, next: &Next<'_, '_>) -> usize {
    let limit = r.len().min(start + REACH);
    let mut end = start;
    loop {
        // Most words neither end a clause nor begin a number of times.
        end = r.next_ending(end).min(next.times_from(end).unwrap_or(limit));
        if end >= limit {
            return limit;
        }
        let next = next.amount_from(end);
        let after = end + 1;
        match r.at(end) {
            // What a bracket holds ends nothing.
            "(" => match r.closing(end) {
                Some(close) => end = close,
                None => return limit,
            },
            ")" => break,
            ";" => {
                // `…; được ký số`: the same subject goes on, unless a number of its own comes.
                // So does a list whose parts begin with the same noun: `ở các bến …; các bến …`.
                let plural = r.is_any(after, &["các", "những", "mọi"]);
                let repeated = plural && (start + 1..end).any(|at| r.same(at, after) && r.same(at + 1, after + 1));
                let goes_on = (repeated || r.begins(after, &lexicon::CONTINUATIONS)) && next.is_none_or(|n| n.lead > after);
                if !goes_on && !next.is_some_and(|n| in_list(r, (start, end), n)) {
                    break;
                }
            }
            _ if r.ends_sentence(end) || r.is_colon(end) => break,
            _ if r.begins(end, &lexicon::BASELINES) => break,
            // `7 cửa sông - 15 vị trí`: another count.
            "-" | "–"
                if r.kind(after) == Some(Kind::Digits) && !r.is_time(end) && !r.joined(end.saturating_sub(1)) && !span::joins(r, end) =>
            {
                break;
            }
            "," if r.begins(after, &lexicon::PURPOSES) || r.begins(after, &lexicon::PARTED_PURPOSES) => {
                break;
            }
            "," | "và" | "hoặc" if end == start => break,
            // `50% chi phí | nhưng không quá 20 triệu đồng`: a bound of its own.
            "nhưng" | "song" if next.is_some_and(|n| bounds_anew(n, after)) => break,
            "," if yearly_beside(r, after, next) => break,
            "," if each_has(r, amount, after) => break,
            "," | "và" if reaches(r, amount, start, after) => break,
            "," if amount.kind != MeasureKind::Percent && next.is_none_or(|n| n.lead > after + LEADING) && done_so_often(r, after) => {
                break;
            }
            mark @ ("," | "và") => {
                let Some(n) = next else {
                    end += 1;
                    continue;
                };
                // Another number begins here, or a clause with a number of its own; but
                // `A và đảm bảo 10% B` goes on with A.
                let number = n.lead == after || n.from == after;
                let same = mark == "và" && r.begins(after, &["đảm bảo", "bảo đảm"]);
                let sum = matches!(n.kind, MeasureKind::Money | MeasureKind::Quantity);
                let clause = (n.linked || sum) && rate_begins(r, after);
                if (number && !same) || clause || raises(r, after, n) || done_beside(r, amount, n, after) || done_later(r, amount, n, after)
                {
                    break;
                }
            }
            // `3 km kênh | với khối lượng 15.000 m³`: what comes with it has a value of its own.
            "với" | "đạt" if next.is_some_and(|n| !shares(amount, n) && comes_with(r, end, n)) => break,
            _ if r.begins(end, &lexicon::PURPOSES) && !r.behind(end, "và") => break,
            _ if next.is_some_and(|n| n.from == end && n.kind == MeasureKind::Frequency) => {
                break;
            }
            _ => {}
        }
        end += 1;
    }
    end
}

/// Whether at `at`, behind a comma or `và`, something else is done, with an amount of its own:
/// `Trồng 120 ha rừng, | xây bể chứa 15.000 m³`. What a share is a share of may go on with verbs.
fn done_beside(r: &Reading<'_, '_>, amount: &Amount<'_>, next: &Amount<'_>, at: usize) -> bool {
    let working = r.begins(at, &lexicon::WORKING);
    let done = !working && (r.begins(at, &lexicon::COMMITTING) || r.begins(at, &lexicon::BUILDING));
    // `Xử lý 100% đơn thư, giải quyết | 95% khiếu nại`: a verb right before its number.
    let verb = || work(r, at).max(r.past(at, &lexicon::MAKING)).max(r.past(at, &lexicon::GIVING));
    let parted = !next.linked && verb().is_some_and(|end| end == next.from);
    parted
        || !shares(amount, next)
            && (done || (working || r.begins(at, &lexicon::MAKING)) && is_near(r, at, next) || leads_to(r, at, amount, next))
}

/// Whether a number that stands at `at`, behind `nhưng`, bounds what was told before: `nhưng | mỗi hộ không quá 20 triệu đồng`.
fn bounds_anew(next: &Amount<'_>, at: usize) -> bool {
    let near = next.comparator == Some(Comparator::AtMost) && (at..=at + LEADING).contains(&next.lead);
    near || next.from == at || next.lead == at
}

/// The words with which it begins to tell how much of it is done each year.
static YEARLY: Table<&str, 16> = Table::new(&[
    "bình quân mỗi năm",
    "trung bình mỗi năm",
    "bình quân một năm",
    "trung bình một năm",
    "bình quân hằng năm",
    "trung bình hằng năm",
    "bình quân hàng năm",
    "trung bình hàng năm",
    "mỗi năm",
]);

/// Whether at `at`, behind a comma, the clause begins that tells how much of it is done each year: `trồng 500 ha rừng, | bình quân mỗi
/// năm trồng 100 ha`.
fn yearly_beside(r: &Reading<'_, '_>, at: usize, next: Option<&Amount<'_>>) -> bool {
    let near = |end: usize| next.is_some_and(|next| next.per.is_some() && (end..=end + LEADING).contains(&next.from));
    r.past(at, &YEARLY).is_some_and(near)
}

/// How many words name at most what each of has a number: `mỗi câu lạc bộ có | 30 người`.
const EACH: usize = 6;

/// Whether what stands at `at`, behind a comma, tells what each of those has that were counted: `03 lớp tập huấn, | mỗi lớp có
/// 40 người`.
fn each_has(r: &Reading<'_, '_>, amount: &Amount<'_>, at: usize) -> bool {
    let number = || (at + 2..=at + EACH).find(|&at| !r.letters(at)).is_some_and(|at| number::begins(r, at));
    // `02 phong trào mỗi xã, mỗi phường 01 sản phẩm`: the name of a movement has more of them.
    // Not so those that were counted themselves: `02 lớp cho cán bộ mỗi xã, mỗi lớp 40 người`.
    let (noun, _) = amount.unit_words();
    r.is(at, "mỗi") && number() && (r.same(at + 1, noun) || !(amount.to..at).any(|at| r.is(at, "mỗi")))
}

/// Whether another number stands at `at`, behind a comma or `và`, where the words from `start` tell what so many places reach:
/// `05 xã đạt chuẩn nông thôn mới, | 20 sản phẩm`.
fn reaches(r: &Reading<'_, '_>, amount: &Amount<'_>, start: usize, at: usize) -> bool {
    let place = amount.kind == MeasureKind::Count && lexicon::COUNTED_PLACES.contains(&&*amount.unit);
    place && r.begins(start, &["đạt chuẩn", "đạt tiêu chí"]) && number::read(r, at).is_some_and(|number| r.letters(number.end))
}

/// The verbs with which a clause tells to what something rises by what is done: `Trồng 500 ha rừng, | nâng tổng diện tích rừng lên
/// 12.000 ha`.
const RAISING: [&str; 3] = ["nâng", "đưa", "tăng"];

/// Whether at `at` a clause begins that tells the level to which a rate or a sum is raised.
fn raises(r: &Reading<'_, '_>, at: usize, next: &Amount<'_>) -> bool {
    r.is_any(at, &RAISING)
        && next.linked
        && next.lead.saturating_sub(at) <= REACH / 4
        && next.lead > at + 1
        && (r.begins(at + 1, &lexicon::RATE_NOUNS) || r.begins(at + 1, &["tổng", "số", "độ che phủ"]))
        && (next.lead..next.from).any(|at| r.is_any(at, &["lên", "đạt", "đến"]))
        && !(at + 1..next.lead).any(|at| r.is_any(at, &[",", "và"]) || r.parts_clauses(at))
}

/// How long a time before a clause may be, in words.
const TIME: usize = 12;

/// Whether at `at` something is done at another time, with an amount of its own: `trồng 500 ha rừng, | đến năm 2030 trồng 1.200 ha`.
fn done_later(r: &Reading<'_, '_>, amount: &Amount<'_>, next: &Amount<'_>, at: usize) -> bool {
    let end = (at..at + TIME).find(|&word| !r.is_time(word)).filter(|&end| end > at);
    end.is_some_and(|end| done_beside(r, amount, next, end + usize::from(r.is(end, ","))))
}

/// Whether a time stands before `at`, with which a clause begins behind a comma: `…, đến năm 2030 | trồng`.
fn is_dated(r: &Reading<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|last| r.is_time(last) && r.behind_any(r.times_start(last, at.saturating_sub(TIME)), &[",", "và"]))
}

/// Whether a number stands close behind a verb, with no rate between, and the verb goes on no other.
fn is_near(r: &Reading<'_, '_>, at: usize, next: &Amount<'_>) -> bool {
    let pair = r.start_of(at - 1, &lexicon::COMMITTING).or(r.start_of(at - 1, &lexicon::MAKING)).is_some();
    !pair && few_words(r, at, next)
}

/// How many words tell at most what a sum is the sum of: `với tổng thu từ du lịch 500 tỷ đồng`.
const SUMMED: usize = 6;

/// Whether nothing but a few words stand between a word and a number, and none of them begins a rate.
fn few_words(r: &Reading<'_, '_>, at: usize, next: &Amount<'_>) -> bool {
    (at + 1..=at + LEADING).contains(&next.lead)
        && (at..next.lead).all(|at| r.letters(at))
        && !(at + 1..next.lead).any(|at| r.begins(at, &lexicon::RATE_NOUNS))
}

/// How many words lead to a number of their own at most, where no table knows them.
const LEADING: usize = 4;

/// The words with which a sum begins to tell of what it is: `mỗi giải`, `trị giá`.
const SUMMING: [&str; 14] = ["mỗi", "mức", "trị", "tổng", "dư", "giá", "số", "vốn", "kinh", "chi", "thu", "nguồn", "bình", "cho"];

/// Whether nothing but a few words stand between a comma and a sum or a quantity, which is then theirs:
/// `Trồng 120 ha rừng, | khoán bảo vệ 1.500 ha`. Who or what is counted may be told by such words, too, and a row of
/// nouns before a sum is what it is for: `12 công trình giao thông, thủy lợi | 50 tỷ đồng`.
fn leads_to(r: &Reading<'_, '_>, at: usize, amount: &Amount<'_>, next: &Amount<'_>) -> bool {
    let apart = r.behind(at, ",") && (next.kind != MeasureKind::Money || r.is_any(at, &SUMMING));
    matches!(next.kind, MeasureKind::Money | MeasureKind::Quantity)
        && (next.kind == amount.kind || apart)
        && few_words(r, at, next)
        && !r.begins(at, &lexicon::BASELINES)
        && (!r.is_any(at, lexicon::PREPOSITIONS) || r.begins(at, &["cho vay"]))
}

/// Whether something else is done at `at`, behind a comma, as many times as the number says that follows the verb.
fn done_so_often(r: &Reading<'_, '_>, at: usize) -> bool {
    work(r, at).is_some_and(|end| number::begins(r, end))
}

/// Whether such a verb ends before `end`.
pub(super) fn work_before(r: &Reading<'_, '_>, end: usize) -> bool {
    r.start_of(end, &lexicon::COMMITTING)
        .or_else(|| r.start_of(end, &lexicon::BUILDING))
        .or_else(|| r.start_of(end, &lexicon::WORKING))
        .is_some()
}

/// The end of a verb that commits to what is done, or builds or works at it.
pub(super) fn work(r: &Reading<'_, '_>, at: usize) -> Option<usize> {
    r.past(at, &lexicon::BUILDING).max(r.past(at, &lexicon::COMMITTING)).max(r.past(at, &lexicon::WORKING)).max(supply::verb(r, at))
}

/// Whether a sum or a rate with a value of its own stands at `at`: `12 dự án | với tổng vốn đăng ký 500 tỷ đồng`.
fn comes_with(r: &Reading<'_, '_>, at: usize, next: &Amount<'_>) -> bool {
    let rate = if r.is_any(at, &["với", "đạt"]) { r.past(at + 1, &lexicon::RATE_NOUNS) } else { None };
    // Before a sum any noun will do: `với tổng trị giá 50 triệu đồng`.
    let sum = r.is(at, "với") && next.kind == MeasureKind::Money && next.lead > at + 1;
    let noun = rate.or(sum.then_some(at + 1));
    noun.is_some_and(|end| (end..=end + SUMMED).contains(&next.lead) && (end..next.lead).all(|at| r.letters(at)))
}

/// Whether one of two amounts is a share.
fn shares(one: &Amount<'_>, other: &Amount<'_>) -> bool {
    [one, other].iter().any(|amount| amount.kind == MeasureKind::Percent)
}

/// Where something else is done between two amounts of one clause.
pub(super) fn done_opening(r: &Reading<'_, '_>, one: &Amount<'_>, other: &Amount<'_>) -> Option<usize> {
    (one.to.max(other.lead.saturating_sub(REACH))..other.lead).rev().find_map(|at| {
        let joined = r.behind_any(at, &[",", "và"]);
        let beside = (joined || is_dated(r, at)) && done_beside(r, one, other, at);
        let raised = || (joined && raises(r, at, other)).then_some(at + 1);
        beside.then_some(at).or_else(raised).or_else(|| (!shares(one, other) && comes_with(r, at, other)).then_some(at + 1))
    })
}

/// Whether the semicolon at `end` only parts the things that are meant, and what is said of them comes
/// with the number behind: `100% hộ ở bãi sông; vùng trũng và ít nhất 50% hộ ở nơi khác được tập huấn`.
fn in_list(r: &Reading<'_, '_>, (start, end): (usize, usize), next: &Amount<'_>) -> bool {
    let joined = r.behind(next.lead, "và") && next.lead - end < REACH / 2;
    let named = |from: usize, to: usize| (from..to).all(|at| r.letters(at) || r.is_any(at, &[",", ";"]));
    joined
        && named(end, next.lead)
        && predicate(r, start, end).is_none()
        && predicate(r, end, next.lead).is_none()
        && (next.to..next.to + REACH / 2).take_while(|&at| !r.parts_clauses(at)).any(|at| r.is(at, "được"))
}

/// Where what is said of a subject begins, inside the words that name it and go on.
pub(super) fn predicate(r: &Reading<'_, '_>, from: usize, to: usize) -> Option<usize> {
    (from + 1..to).find(|&at| r.begins(at, &lexicon::PREDICATES) && !r.begins(at, &lexicon::ATTRIBUTES))
}

/// The bracket that closes the one at `open`, near by.
pub(super) fn closing(r: &Reading<'_, '_>, open: usize) -> Option<usize> {
    (open..(open + REACH).min(r.len())).find(|&at| r.is(at, ")"))
}

/// Leaves a bracket at the end out, unless it is short or an exception.
fn without_bracket(r: &Reading<'_, '_>, start: usize, end: usize) -> usize {
    if end <= start || !r.is(end - 1, ")") {
        return end;
    }
    let Some(open) = (start..end).rev().find(|&at| r.is(at, "(")) else {
        return end;
    };
    let short = end - open <= 8 && !r.begins(open + 1, &REMARKS);
    let numbered = (open..end).any(|at| r.kind(at) == Some(Kind::Digits));
    if (short && !numbered) || r.begins(open + 1, &lexicon::EXCEPTIONS) {
        return end;
    }
    trimmed(r, start, open).1
}

/// Leaves commas, dashes and joining words at both ends out.
pub(super) fn trimmed(r: &Reading<'_, '_>, mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && (parts(r, from) || r.is_left_out(from)) {
        from += 1;
    }
    let joins = |at: usize| match r.kind(at) {
        Some(Kind::Letters) => r.is_any(at, &["và", "hoặc"]),
        Some(Kind::Mark) => parts(r, at),
        _ => false,
    };
    while from < to && (joins(to - 1) || r.is_left_out(to - 1)) {
        to -= 1;
    }
    (from, to)
}

/// Whether a word is a mark that parts words.
#[inline(always)]
fn parts(r: &Reading<'_, '_>, at: usize) -> bool {
    r.is_mark(at)
        && match r.key_bytes(at) {
            [mark] => matches!(mark, b',' | b';' | b'.' | b':' | b'-' | b'/'),
            mark => mark == "–".as_bytes() || mark == "…".as_bytes(),
        }
}
