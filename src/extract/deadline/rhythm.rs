//! How often: `hằng quý`, `định kỳ 6 tháng, năm`, `2 tuần/lần`, `hằng tháng (trước ngày 25)`.
//!
//! ```text
//! rhythms = ["định kỳ"] beat [due] {("," | "và" | "hoặc" | ";") beat [due]} | "định kỳ" "(" beat {"," beat} ")"
//!         | "định kỳ" due beat
//! beat    = ("hàng" | "hằng") unit | N unit [once] | "mỗi" unit "một lần" | unit once | unit
//! once    = "/" ["1"] "lần" | "một lần"                N and one may be said again: 06 (sáu) tháng một lần
//! unit    = "ngày" | "tuần" | "tháng" | "quý" | "năm"
//! due     = "(" … ")"                                  (trước ngày 15 tháng 12)
//! ```
//! A beat without `hàng` stands only after `định kỳ`, in the list that another beat
//! has opened, or before `/lần`; of one unit without a number (`Quý/lần`) only in a cell. `1 lần/năm` counts: that is a measure, no rhythm.

use super::setting::Phrase;
use super::told_of;
use crate::calendar::{Period, Recurrence};
use crate::extract::Few;
use crate::extract::number::aside;
use crate::extract::phrases::Table;
use crate::words::Words;

/// Each of the units that follows.
pub(super) const EVERY: [&str; 2] = ["hàng", "hằng"];

/// The same, before a unit in which something is done once.
pub(super) const EACH: &str = "mỗi";

/// The units of a rhythm, each as so many of a calendar period.
pub(super) static UNITS: Table<(&str, u16, Period)> = Table::of_triples(&[
    ("ngày", 1, Period::Day),
    ("tuần", 1, Period::Week),
    ("tháng", 1, Period::Month),
    ("quý", 3, Period::Month),
    ("qúy", 3, Period::Month),
    ("quí", 3, Period::Month),
    ("năm", 1, Period::Year),
    ("năm học", 1, Period::Year),
]);

/// Numbers in letters, as far as rhythms use them.
pub(super) static NUMERALS: Table<(&str, u16), 16> = Table::of_pairs(&[("một", 1), ("hai", 2), ("ba", 3), ("sáu", 6), ("chín", 9)]);

/// Sums of money: `hằng năm` after them tells which budget, not when.
static MONEY: Table<&str> = Table::new(&[
    "dự toán",
    "ngân sách",
    "kinh phí",
    "nguồn vốn",
    "vốn",
    "chi thường xuyên",
    "được giao",
    "thu nhập",
    "doanh thu",
    "nguồn thu",
    "số thu",
    "bội chi",
    "chi phí",
    "kế hoạch vốn",
]);

/// Plans and the like: `hằng năm` after them is their kind, unless they are what is to be made.
static PLANS: Table<&str> = Table::new(&["kế hoạch", "chương trình", "nhiệm vụ", "chỉ tiêu", "nghị quyết", "phong trào", "đề án"]);

/// The nouns that tell a custom: a rhythm after them is its attribute.
static CUSTOMS: Table<&str> = Table::new(&[
    "công tác",
    "chế độ",
    "quy trình",
    "chiến dịch",
    "các chiến dịch",
    "kết quả",
    "thông báo",
    "chương trình bồi dưỡng",
    "đợt cao điểm",
    "lễ hội",
]);

/// The verbs of doing: a rhythm after one of them tells how often.
static DOING: Table<&str> = Table::new(&[
    "thực hiện",
    "triển khai",
    "tổ chức",
    "xây dựng",
    "ban hành",
    "rà soát",
    "đánh giá",
    "cập nhật",
    "tổng hợp",
    "xác định",
    "công bố",
    "gửi",
    "kiểm tra",
    "sơ kết",
    "tổng kết",
    "khen thưởng cho",
    "báo cáo kết quả",
    "báo cáo công tác",
    "hoàn thành",
    "tiến hành",
    "giao ban",
    "họp",
    "diễn tập",
    "thiết lập",
    "duy trì",
    "bổ sung",
]);

/// The verbs that make a plan or carry it out: `xây dựng kế hoạch hằng năm` is done every year.
static MAKING: Table<&str> =
    Table::new(&["ban hành", "xây dựng", "lập", "triển khai", "thực hiện", "tham mưu", "tổ chức", "giao", "hoàn thành", "đánh giá"]);

/// The nouns that a bare `định kỳ` qualifies.
static RULES: Table<&str> = Table::new(&["chế độ", "quy trình", "cơ chế", "hệ thống", "chu kỳ", "lịch", "gồm báo cáo"]);

/// The papers of which a share is told, and what may stand between the share and them: `100% | văn bản, báo cáo định kỳ`. In a
/// share that is named as one they may be sent, too.
const PAPERS: [&str; 1] = ["báo cáo"];
static BESIDE_PAPERS: Table<&str, 32> =
    Table::new(&["các", "số", "số lượng", "các loại", "loại", "văn bản ,", "văn bản và", "hồ sơ ,", "hồ sơ và", "tài liệu ,"]);
const SENT: [&str; 5] = ["gửi", "nộp", "lập", "thực hiện", "gửi , nhận"];

/// How many of those words there are at most.
const MOST_BESIDE: usize = 3;

/// What befalls those for whom, or of which, something is done: `hằng năm` behind it tells who is meant. The words of whom
/// and of what stand near before it: `tập huấn | cho lao động được tuyển dụng hằng năm`.
static BEFALLING: Table<&str, 8> = Table::new(&["được tuyển dụng", "tăng thêm", "phát sinh", "ra trường", "mới tuyển", "được tuyển"]);
static MEANT: Table<&str, 8> = Table::new(&["cho", "đối với", "số liệu", "dữ liệu"]);

/// How many words before the rhythm they stand at most.
const MEANT_REACH: usize = 8;

/// How far before a rhythm its noun may stand, and how far before a bare `định kỳ`.
const NOUN_REACH: usize = 14;
const RULE_REACH: usize = 6;

/// The prepositions before a plan in which something is done.
static INSIDE: Table<&str> = Table::new(&["trong", "tại", "vào", "theo", "với", "thuộc", "của", "từ", "căn cứ"]);

/// What hằng năm is told of, when it is no time: growth, crops, plans of the middle term.
static AVERAGES: Table<&str> =
    Table::new(&["bình quân", "trung bình", "cây", "cây trồng", "tăng trưởng", "lượng mưa", "trung hạn ,", "trung hạn và", "dài hạn ,"]);

/// The kinds of crops: `hằng năm` behind them tells how long they stand, `cây công nghiệp | hằng năm`.
static CROPS: Table<&str, 16> =
    Table::new(&["cây công nghiệp", "cây dược liệu", "cây thực phẩm", "cây rau màu", "cây màu", "cây gia vị", "cây nông nghiệp"]);

/// The words after which no verb comes, so that an adverb before them is none of a verb.
const NO_VERB: [&str; 12] = ["của", "và", "là", "cho", "trong", "với", "từ", "theo", "tại", "để", "hoặc", "giữa"];

/// How many beats a rhythm has at most: a report has no more than there are units.
const MOST_BEATS: usize = 8;

/// The words that may stand before a beat of a list: `tổng kết năm`.
const BEAT_LEADS: [&str; 5] = ["định kỳ", "tổng kết", "cả", "sơ kết", "theo"];

/// What follows a number of months that is no beat: `6 tháng tuổi`, `3 ngày kể từ`.
const NO_BEAT: [&str; 5] = ["tuổi", "kể", "/", "trước", "sau"];

/// What follows a unit that is one of many, not a beat: `quý I`, `năm nay`.
const NUMBERED: [&str; 8] = ["i", "ii", "iii", "iv", "nay", "sau", "trước", "qua"];

/// The last words before a unit that names a report: `báo cáo năm`, `sơ kết quý`.
const REPORTS: [&str; 6] = ["báo", "cáo", "kết", "cả", "hàng", "hằng"];

/// What stands before a day that a report is due before, and no time that has been.
const DUE_BEFORE: [&str; 1] = ["trước ngày"];

/// The words behind a unit that make it a rhythm: `mỗi năm | một lần`. Once in figures is a count.
const ONCE: [&str; 1] = ["một lần"];

/// What bounds a count, before `mỗi năm một lần`.
const BOUNDS: [&str; 3] = ["ít nhất", "tối thiểu", "không quá"];

/// What may stand between `định kỳ` and its beat.
const REGULAR_LEADS: [&str; 3] = ["theo", "báo cáo", "mỗi"];

/// What joins two beats.
const JOINTS: [&str; 5] = [",", "và", "hoặc", ";", "/"];

/// The first words of a bracket that tells when a beat is due.
const DUE: [&str; 7] = ["trước", "chậm", "ngày", "vào", "từ", "đến", "muộn"];

/// One beat of a rhythm and where it ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beat {
    pub(super) recurrence: Recurrence,
    pub(super) end: usize,
}

/// `hằng quý`.
pub(super) fn every(words: &Words<'_>, index: usize) -> Option<Beat> {
    if !words.is_any(index, &EVERY) {
        return None;
    }
    unit(words, index + 1, 1)
}

/// The unit at `index`, so many times.
fn unit(words: &Words<'_>, index: usize, count: u16) -> Option<Beat> {
    let (&(_, each, period), end) = UNITS.read(words, index)?;
    Some(Beat { recurrence: Recurrence::every(count.checked_mul(each)?, period), end })
}

/// `6 tháng`, `02 tuần`, with `/lần` or `một lần` after it or not; and whether that stands there.
fn counted(words: &Words<'_>, index: usize) -> Option<(Beat, bool)> {
    let count = match words.letters(index) {
        true => NUMERALS.read(words, index)?.0.1,
        false => words.small_number(index, 99)?.into(),
    };
    let at = aside::past(words, index + 1, count.into()).unwrap_or(index + 1);
    let mut beat = unit(words, at, count)?;
    let often = once(words, beat.end);
    beat.end = often.unwrap_or(beat.end);
    Some((beat, often.is_some()))
}

/// The index after what makes a stretch of time a beat: `/lần`, `/01 lần`, `một lần`, `01 (một) lần`.
fn once(words: &Words<'_>, index: usize) -> Option<usize> {
    let at = index + usize::from(words.mark(index, '/'));
    let end = match words.is_any(at, &["một", "1", "01"]) {
        true => aside::past(words, at + 1, 1.0).unwrap_or(at + 1),
        false => at,
    };
    (end > index && words.is(end, "lần")).then_some(end + 1)
}

/// A beat of one stretch of time, which a cell alone may say without more: `Quý/lần`, `Năm một lần`.
fn single(words: &Words<'_>, index: usize) -> Option<Beat> {
    let beat = unit(words, index, 1)?;
    Some(Beat { end: once(words, beat.end)?, ..beat })
}

/// A beat that follows `định kỳ` or another beat: `6 tháng`, `quý`, `tổng kết năm`, `cả năm`.
pub(super) fn loose(words: &Words<'_>, index: usize) -> Option<Beat> {
    let index = words.past(index, &BEAT_LEADS).map_or(index, |end| end);
    if let Some(beat) = every(words, index) {
        return Some(beat);
    }
    if let Some((mut beat, often)) = counted(words, index) {
        if let Some(end) = words.past(beat.end, &["đầu năm", "cuối năm"]) {
            beat.end = end;
        }
        let other = words.is_any(beat.end, &NO_BEAT) && !due_before(words, beat.end - 1, beat.end)
            || words.phrase(beat.end, "làm việc").is_some()
            || words.number(beat.end).is_some();
        return (often || !other).then_some(beat);
    }
    let beat = unit(words, index, 1)?;
    let numbered = words.number(beat.end).is_some() || words.is_any(beat.end, &NUMBERED) && !due_before(words, index, beat.end);
    (!numbered && !words.is(index, "ngày")).then_some(beat)
}

/// Whether the last day of a report follows its unit: `định kỳ 6 tháng | trước ngày 20/6`. Days and weeks before another
/// day tell which is meant.
fn due_before(words: &Words<'_>, unit: usize, end: usize) -> bool {
    words.begins(end, &DUE_BEFORE) && !words.is_any(unit, &["ngày", "tuần"])
}

/// `mỗi năm một lần`.
fn each_once(words: &Words<'_>, index: usize) -> Option<Beat> {
    let bounded = || words.start_of(index, &BOUNDS).is_some();
    let beat = unit(words, index + 1, 1).filter(|_| words.is(index, EACH) && !bounded())?;
    Some(Beat { end: words.past(beat.end, &ONCE)?, ..beat })
}

/// `mỗi tuần` behind the weekday on which something is done: `vào thứ Sáu | mỗi tuần`.
fn each_week(words: &Words<'_>, index: usize) -> Option<Beat> {
    if words.is(index, EACH) && told_of::on_weekday(words, index) { unit(words, index + 1, 1) } else { None }
}

/// The rhythm whose name ends right before `index`: `báo cáo 6 tháng`, `báo cáo năm`.
pub(super) fn ending(words: &Words<'_>, index: usize) -> Option<Recurrence> {
    let counted = index.checked_sub(2).and_then(|at| counted(words, at)).filter(|(beat, _)| beat.end == index);
    if let Some((beat, _)) = counted {
        return Some(beat.recurrence);
    }
    let at = index.checked_sub(1)?;
    if !words.is_any(at.checked_sub(1)?, &REPORTS) {
        return None;
    }
    unit(words, at, 1).map(|beat| beat.recurrence)
}

/// The rhythms that begin at `index`, and the index after them. In a cell a list needs no
/// `định kỳ`: `6 tháng, năm`.
pub(super) fn read(words: &Words<'_>, index: usize, cell: bool) -> Option<(Few<(usize, Beat)>, usize)> {
    let after_regular = words.phrase(index, "định kỳ").map(|end| words.past(end, &REGULAR_LEADS).unwrap_or(end));
    // `định kỳ (6 tháng, năm)`: the bracket holds nothing else.
    let bracket = after_regular.filter(|&at| words.mark(at, '('));
    let first = match after_regular {
        Some(at) => loose(words, at + usize::from(bracket.is_some())),
        None => every(words, index)
            .or_else(|| each_once(words, index))
            .or_else(|| each_week(words, index))
            .or_else(|| counted(words, index).and_then(|(beat, often)| often.then_some(beat)))
            .or_else(|| {
                let opens = cell && index == 0;
                let beat = if opens { loose(words, index) } else { None };
                let listed = beat.filter(|beat| words.mark(beat.end, ',') && loose(words, beat.end + 1).is_some());
                listed.or_else(|| if opens { single(words, index) } else { None })
            }),
    }?;
    let mut beats = Few::new();
    let mut start = index;
    let mut next = Some(first);
    let mut at = index;
    while let (Some(mut beat), true) = (next, beats.len() < MOST_BEATS) {
        beat.end = due(words, beat.end);
        beats.push((start, beat));
        at = beat.end;
        let mut member = at;
        while words.is_any(member, &JOINTS) && member < at + 2 {
            member += 1;
        }
        // `hằng năm, giai đoạn`: a stretch without years is passed over.
        if member > at && words.phrase(member, "giai đoạn").is_some() && words.mark(member + 2, ',') {
            member += 3;
        }
        start = member;
        next = if member > at { loose(words, member) } else { None };
    }
    (bracket.is_none() || words.mark(at, ')')).then_some((beats, at))
}

/// Passes the bracket with the due date of a beat: `(trước ngày 15 tháng 12)`.
fn due(words: &Words<'_>, index: usize) -> usize {
    if !words.mark(index, '(') || !words.is_any(index + 1, &DUE) {
        return index;
    }
    (index + 2..(index + 24).min(words.len())).find(|&at| words.mark(at, ')')).map_or(index, |at| at + 1)
}

/// The beat behind the bracket that tells when it is due, which elsewhere stands behind it: `định kỳ | (trước ngày 20/5 và
/// 20/11) hằng năm`.
pub(super) fn due_first(words: &Words<'_>, index: usize) -> Option<Beat> {
    let end = due(words, index);
    if end > index { every(words, end) } else { None }
}

/// Whether a single `hằng năm` at `from..to` is the time of doing and not the attribute of a noun.
pub(super) fn is_time_of_doing(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    if phrase.opens(from) {
        return !grows(phrase, to);
    }
    // `giảm hằng năm 1%` is a rate.
    if phrase.after(from, &AVERAGES) || phrase.words.number(to).is_some() {
        return false;
    }
    // `, hằng năm tổ chức …` opens a clause of its own.
    if phrase.after(from, &[",", "và"]) && starts_clause(phrase.words, to) {
        return true;
    }
    // `hằng năm (trước ngày 15/11)`: only what is done has a last day.
    if due_day(phrase.words, to) {
        return true;
    }
    if told_of::on_weekday(phrase.words, from) {
        return true;
    }
    if phrase.after(from, &CROPS) || phrase.near(from, &MONEY, 9) || befalls_those_meant(phrase, from) {
        return false;
    }
    if told_of::is_of_judging(phrase, from, to) {
        return false;
    }
    if let Some(of_doing) = of_report(phrase, from, to) {
        return of_doing;
    }
    !inside_plan(phrase, from) && !qualifies(phrase, from, to) && !told_of::is_custom(phrase, from, to)
}

/// Whether the words before `hằng năm` say, in the same clause, what befalls those for whom or of which something is done.
fn befalls_those_meant(phrase: &Phrase<'_, '_>, from: usize) -> bool {
    let words = phrase.words;
    let Some(befalling) = words.start_of(from, &BEFALLING) else { return false };
    let clause = (from.saturating_sub(MEANT_REACH)..befalling).rev().take_while(|&at| !phrase.stops(at) && !words.mark(at, ','));
    clause.into_iter().any(|at| words.past(at, &MEANT).is_some_and(|end| end < befalling))
}

/// What a report in which something is told stands behind, and what one that is made does: `tổng hợp | vào báo cáo …`.
const IN_REPORT: [&str; 6] = ["trong", "vào", "vào các", "trong các", "lồng ghép báo cáo", "qua"];
const MAKES_REPORT: [&str; 5] = [",", "và", "tổng hợp", "gửi", "lập"];

/// What stands before the day on which a report is due.
const DUE_ON: [&str; 4] = ["trước", "vào ngày", "chậm nhất", "muộn nhất"];

/// How many words behind the rhythm that day stands at most.
const SENTENCE: usize = 30;

/// What stands before those to whom a report goes, and the first words of their names.
const GOES_TO: [&str; 6] = ["về", "gửi", "gửi về", "cho", "với", "tới"];
static RECEIVERS: Table<&str> = Table::new(&[
    "sở",
    "ubnd",
    "ủy ban",
    "ban",
    "bộ",
    "phòng",
    "văn phòng",
    "cơ quan",
    "trung tâm",
    "hội đồng",
    "hđnd",
    "công an",
    "chi cục",
    "thường trực",
    "chủ tịch",
    "tỉnh ủy",
    "thành ủy",
    "đảng ủy",
]);

/// What a report before `hằng quý` makes of it, where that can be told: the name of the report in which something is told,
/// `Tổng hợp vào báo cáo công tác dân tộc | hằng năm`, or how often it goes to somebody, `Báo cáo kết quả | hằng quý về Sở …`.
fn of_report(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> Option<bool> {
    let words = phrase.words;
    let joined = |at: usize| at > 0 && words.is_any(at - 1, &[",", "và"]) && words.begins(at, &DOING);
    let mut clause = (from.saturating_sub(NOUN_REACH)..from).rev().take_while(|&at| !phrase.stops(at));
    let at = clause.find(|&at| words.phrase(at, "báo cáo").is_some() || joined(at)).filter(|&at| words.is(at, "báo"))?;
    // The day on which it is due tells more.
    if (to..(to + SENTENCE).min(words.len())).take_while(|&at| !phrase.stops(at)).any(|at| words.begins(at, &DUE_ON)) {
        return None;
    }
    if phrase.after(at, &IN_REPORT) {
        return Some(false);
    }
    // `báo cáo chương trình hằng năm` names the programme.
    if words.start_of(from, &PLANS).is_some() {
        return None;
    }
    let made = phrase.opens(at) || phrase.after(at, &MAKES_REPORT);
    let ends = || phrase.opens(at) && phrase.after(from, &["báo cáo kết quả"]) && (to >= words.len() || words.is_any(to, &[".", ";", ","]));
    (made && (is_sent(words, to) || ends())).then_some(true)
}

/// Whether something goes to somebody right behind a rhythm.
pub(super) fn is_sent(words: &Words<'_>, index: usize) -> bool {
    words.past(index, &GOES_TO).is_some_and(|receiver| words.begins(receiver, &RECEIVERS))
}

/// Whether a bracket with the last day has just been closed.
fn due_day(words: &Words<'_>, end: usize) -> bool {
    end.checked_sub(1).is_some_and(|last| words.mark(last, ')'))
}

/// Whether a rhythm is the attribute of a noun: one that tells a custom (`công tác khen thưởng
/// hằng năm`) or a plan that nobody is asked to make stands before it, and no verb of doing between.
fn qualifies(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    if starts_clause(words, to) && words.begins(to, &DOING) {
        return false;
    }
    for at in (from.saturating_sub(NOUN_REACH)..from).rev() {
        if phrase.stops(at) {
            return false;
        }
        let fits = |end: Option<usize>| end.is_some_and(|end| end <= from);
        if fits(words.past(at, &CUSTOMS)) {
            return !phrase.after(at, &DOING);
        }
        if fits(words.past(at, &PLANS)) {
            return !phrase.near(at, &MAKING, 8);
        }
        if fits(words.past(at, &DOING)) {
            return false;
        }
    }
    false
}

/// Whether a bare `định kỳ` tells what rules or papers are like: `quy trình cập nhật định kỳ`.
pub(super) fn is_kind_of_rules(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    if phrase.opens(from) || (starts_clause(words, to) && !words.is_any(to, &["được", "về"])) {
        return false;
    }
    (from.saturating_sub(RULE_REACH)..from)
        .rev()
        .take_while(|&at| !phrase.stops(at) && !words.mark(at, ','))
        .any(|at| words.past(at, &RULES).is_some_and(|end| end <= from))
        || words.mark(to, ',') && phrase.after(from, &["thông báo"])
}

/// Whether a bare `định kỳ` tells which reports a share is told of: `100% báo cáo | định kỳ`, `Tỷ lệ gửi báo cáo | định kỳ đúng hạn`.
pub(super) fn is_of_counted_papers(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    let Some(mut at) = words.start_of(from, &PAPERS) else { return false };
    // `Số hóa 100% hồ sơ, | báo cáo định kỳ về Sở Xây dựng` goes on behind its comma with another verb.
    if at > 0 && words.is_any(at - 1, &[",", "và"]) && words.is_any(to, &["về", "cho", "với", "tới"]) {
        return false;
    }
    for _ in 0..MOST_BESIDE {
        let Some(before) = words.start_of(at, &BESIDE_PAPERS) else { break };
        at = before;
    }
    let share = |end: usize| words.start_of(end, &["tỷ lệ", "tỉ lệ"]).is_some();
    at > 0 && words.mark(at - 1, '%') || share(at) || words.start_of(at, &SENT).is_some_and(share)
}

/// The rhythm whose bare name ends right before `index`, in a list of reports: `, quý`.
pub(super) fn named(words: &Words<'_>, index: usize) -> Option<Recurrence> {
    let at = index.checked_sub(1)?;
    if !words.is_any(at.checked_sub(1)?, &["cáo", ",", ";", "và", ":", "("]) {
        return None;
    }
    unit(words, at, 1).filter(|beat| beat.end == index && !words.is(at, "ngày")).map(|beat| beat.recurrence)
}

/// Whether a word that can be a verb follows.
pub(super) fn starts_clause(words: &Words<'_>, index: usize) -> bool {
    words.letters(index) && (!words.is_any(index, &NO_VERB) || words.phrase(index, "theo dõi").is_some())
}

/// What leads to the end of what is done: what grows there does not do so at a rate.
static AIMS: Table<&str, 8> = Table::new(&["để", "nhằm", "góp phần", "qua đó", "từ đó"]);

/// Whether the clause after `index` states growth in hundredths, so that `hằng năm` is its rate. What is done may have it
/// as its end: `Hằng năm, mở lớp dạy nghề, | qua đó giảm 2% số hộ nghèo`.
fn grows(phrase: &Phrase<'_, '_>, index: usize) -> bool {
    let words = phrase.words;
    let limit = (index + 40).min(words.len());
    let end = (index..limit)
        .find(|&at| phrase.stops(at) || at > index + 1 && words.begins(at, &AIMS) && !words.is(at - 1, "đấu"))
        .unwrap_or(limit);
    (index..end).any(|at| words.is_any(at, &["tăng", "giảm"]) && (at + 1..(at + 6).min(end)).any(|number| words.mark(number, '%')))
}

/// Whether `hằng năm` tells the kind of a plan in which, or after which, something is done.
fn inside_plan(phrase: &Phrase<'_, '_>, index: usize) -> bool {
    let words = phrase.words;
    (index.saturating_sub(12)..index)
        .rev()
        .take_while(|&at| !phrase.stops(at))
        .find(|&at| words.past(at, &PLANS).is_some_and(|end| end <= index))
        .is_some_and(|at| {
            let before = if phrase.after(at, &["các"]) { at - 1 } else { at };
            phrase.after(before, &INSIDE)
        })
}
