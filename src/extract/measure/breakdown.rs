//! The parts of a sum, each by the name of who or where it is.
//!
//! `Lắp đặt mới trạm 3G/4G: 58 trạm (trong đó: VNPT: 25 trạm, Viettel: 33 trạm)` measures stations of
//! VNPT and of Viettel: the parts share what the sum measures.
//!
//! ```text
//! parts = sum … intro [":" | ","] part {("," | ";" | "và") part}
//! part  = [name [":"]] number unit        with the unit of the sum; without a name the first may stand in a bracket
//! name  = [level] capitalised {capitalised}
//! ```
//! A part that is a noun phrase of its own (`rừng phòng hộ 200 ha`) says itself what it measures.

use super::amount::Amount;
use super::lexicon;
use super::reading::Reading;
use super::subject::Subject;
use super::unit;
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::model::MeasureKind;

/// Words that part a sum.
static INTROS: Table<&str> =
    Table::new(&["trong đó", "trong số đó", "gồm", "gồm có", "bao gồm", "bao gồm có", "cụ thể", "cụ thể là", "chia ra"]);

/// Small words with which the name of a place or a body begins.
static LEVELS: Table<&str> = Table::new(&[
    "xã",
    "phường",
    "thị trấn",
    "huyện",
    "quận",
    "thị xã",
    "thành phố",
    "tỉnh",
    "đặc khu",
    "thôn",
    "bản",
    "khu phố",
    "trường",
    "công ty",
    "nhà máy",
    "trạm",
]);

/// The longest name, in words.
const NAME: usize = 8;

/// How many words of what is counted stand between its number and the bracket of its parts.
const NOUN: usize = 6;

/// How far the parts may stand from the sum, in words.
const REACH: usize = 24;

/// Gives the parts of a sum what the sum measures.
pub(super) fn share_heads(r: &Reading<'_, '_>, amounts: &[Amount<'_>], subjects: &mut [Subject]) {
    // The sum whose parts are being listed.
    let mut sum: Option<usize> = None;
    for index in 1..amounts.len() {
        let (Some(previous), Some(amount)) = (amounts.get(index - 1), amounts.get(index)) else {
            continue;
        };
        // A share is no part.
        if amount.kind == MeasureKind::Percent {
            sum = None;
            continue;
        }
        let part = part(r, previous, amount);
        sum = part.and_then(|(from, _)| match opened(r, previous.to, from) {
            true => Some(index - 1),
            false => sum.filter(|_| follows(r, previous.to, from)),
        });
        sum = sum.filter(|&sum| amounts.get(sum).is_some_and(|sum| sum.kind == amount.kind && same_unit(&sum.unit, &amount.unit)));
        let head = sum.and_then(|sum| subjects.get(sum)).map(|subject| subject.pieces.clone());
        if let (Some(mut pieces), Some(part), Some(subject)) = (head, part, subjects.get_mut(index)) {
            if pieces.iter().all(|&(from, to)| from >= to) {
                continue;
            }
            pieces.push(part);
            *subject = Subject { pieces, before: true, ..Subject::default() };
        }
    }
}

/// The name of the part that a number may be of a sum before it.
pub(super) fn part(r: &Reading<'_, '_>, previous: &Amount<'_>, amount: &Amount<'_>) -> Option<(usize, usize)> {
    if amount.kind == MeasureKind::Percent {
        return None;
    }
    let counted = amount.kind == MeasureKind::Count && previous.kind == MeasureKind::Count && amount.cue == "list";
    let worded = || worded(r, amount.lead, previous).map(|from| (from, amount.lead));
    named(r, amount.lead, previous.to).or_else(|| if counted { worded() } else { None })
}

/// Whether the number at `at` is a part of the sum before it, or goes on the list of its parts.
pub(super) fn goes_on(r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
    if last.kind != MeasureKind::Count {
        return false;
    }
    let name = named(r, at, last.to).map(|(from, _)| from).or_else(|| worded(r, at, last));
    let listed = last.cue == "list" && name.map_or_else(|| goes_on_with_parts(r, at, last.to), |from| follows(r, last.to, from));
    if !listed && !name.map_or_else(|| begins_parts(r, at, last.to), |from| opened(r, last.to, from)) {
        return false;
    }
    let Some(number) = number::read(r, at) else { return false };
    let Some(noun) = unit::noun(r, number.end) else { return false };
    // Without a name it may also say of all what was before or is done with them: `03 lớp (03 lớp đã mở)`.
    let of_all = || number.value >= last.value || r.is_any(noun.to, &["này", "đó", "đã", "đang", "còn", "năm"]);
    same_unit(&last.unit, &noun.text) && (listed || name.is_some() || !of_all())
}

/// Whether a part is counted as its sum is, the noun perhaps cut short: `12 nhà văn hóa, trong đó … 5 nhà`.
fn same_unit(sum: &str, part: &str) -> bool {
    sum.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The name right before a number phrase.
fn named(r: &Reading<'_, '_>, number: usize, floor: usize) -> Option<(usize, usize)> {
    let end = if number > floor && r.is_colon(number - 1) { number - 1 } else { number };
    let lowest = floor.max(end.saturating_sub(NAME));
    let capital = |at: usize| r.letters(at) && r.capital(at) && !r.begins(at, &INTROS);
    let mut from = end;
    while from > lowest && capital(from - 1) {
        from -= 1;
        // `Bà Rịa - Vũng Tàu`
        if from > lowest + 1 && r.is_any(from - 1, &["-", "–"]) && capital(from - 2) {
            from -= 1;
        }
    }
    if from == end {
        return None;
    }
    let level = r.start_of(from, &LEVELS).filter(|&at| at >= lowest);
    Some((level.unwrap_or(from), end))
}

/// How many words name a part in small letters at most.
const FEW: usize = 4;

/// Words that such a name is not made of: they tell how things stand, where, or what is done.
const TOLD: [&str; 18] =
    ["hiện", "có", "đã", "còn", "đang", "được", "là", "năm", "chưa", "bị", "số", "mỗi", "tổng", "thêm", "hỏng", "thiếu", "yếu", "vi"];

/// Where the name of a part begins that is written in small letters, behind the words that part a sum or behind another part: `150
/// người, gồm: | dân quân | 100 người`.
fn worded(r: &Reading<'_, '_>, number: usize, last: &Amount<'_>) -> Option<usize> {
    let end = if r.behind(number, "đạt") { number - 1 } else { number };
    let lowest = last.to.max(end.saturating_sub(FEW + 1));
    let from = (lowest..end).rev().find(|&at| !r.letters(at)).map_or(lowest, |mark| mark + 1);
    let from = r.past(from, &INTROS).unwrap_or(from);
    let other =
        |at: usize| r.is_time(at) || r.is_any(at, &TOLD) || r.is_any(at, lexicon::PREPOSITIONS) || r.begins(at, &lexicon::COMMITTING);
    let begins = opened(r, last.to, from) || last.cue == "list" && follows(r, last.to, from);
    (from < end && end - from <= FEW && begins && !r.same(from, last.unit_words().0) && !(from..end).any(other) && !r.capital(from))
        .then_some(from)
}

/// Whether the words that part a sum stand between it and its first part.
fn opened(r: &Reading<'_, '_>, sum: usize, name: usize) -> bool {
    let end = if name > sum && (r.is_colon(name - 1) || r.is(name - 1, ",")) { name - 1 } else { name };
    let intro = r.start_of(end, &INTROS).filter(|&at| at >= sum && at - sum <= REACH);
    intro.is_some_and(|intro| !(sum..intro).any(|at| r.ends_sentence(at)))
}

/// Whether a part without a name is the first behind its sum: `07 điểm đo (| 04 điểm cố định`, `07 điểm, gồm | 04 điểm cố định`.
fn begins_parts(r: &Reading<'_, '_>, part: usize, sum: usize) -> bool {
    let bracket = || part - sum <= NOUN && r.is(part - 1, "(") && (sum..part - 1).all(|at| r.letters(at));
    part > sum && (bracket() || opened(r, sum, part))
}

/// Whether such a part is the next one: `04 điểm cố định[;] | 03 điểm lưu động`.
fn goes_on_with_parts(r: &Reading<'_, '_>, part: usize, last: usize) -> bool {
    part > last && part - last <= REACH && r.behind_any(part, &[",", ";", "và"]) && (last..part - 1).all(|at| r.letters(at))
}

/// Whether only a mark or `và` stands between two parts.
fn follows(r: &Reading<'_, '_>, last: usize, name: usize) -> bool {
    last < name && name - last <= 2 && (last..name).all(|at| r.is_any(at, &[",", ";", "và"]))
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn parts_share_what_their_sum_measures() {
        for (text, expected) in [
            (
                "Lắp đặt mới cột đèn: 58 cột (Trong đó: Hòn Đá: 25 cột, Bãi Dâu: 33 cột)",
                &["Lắp đặt mới cột đèn", "Lắp đặt mới cột đèn Hòn Đá", "Lắp đặt mới cột đèn Bãi Dâu"][..],
            ),
            (
                "Xây dựng 12 nhà văn hóa, trong đó xã Mường Mô 5 nhà, xã Nậm Khao 7 nhà",
                &["nhà văn hóa", "nhà văn hóa xã Mường Mô", "nhà văn hóa xã Nậm Khao"],
            ),
            (
                "trồng mới 300 ha chè, gồm: Bình Lư 100 ha; Bản Bo 200 ha",
                &["trồng mới chè", "trồng mới chè Bình Lư", "trồng mới chè Bản Bo"],
            ),
            (
                "Đầu tư mới trạm sạc: 9 trạm (gồm EVN: 4 trạm và VNPT: 5 trạm)",
                &["Đầu tư mới trạm sạc", "Đầu tư mới trạm sạc EVN", "Đầu tư mới trạm sạc VNPT"],
            ),
            // Parts without a name say themselves what they are.
            ("Mở 3 lớp tập huấn (02 lớp cho cán bộ, 01 lớp cho người dân)", &["lớp tập huấn", "lớp cho cán bộ", "lớp cho người dân"]),
            ("Số trạm đo: 07 trạm (04 trạm cố định; 03 trạm lưu động)", &["Số trạm đo", "trạm cố định", "trạm lưu động"]),
            ("Bố trí 07 trạm đo, gồm 04 trạm cố định và 03 trạm lưu động", &["trạm đo", "trạm cố định", "trạm lưu động"]),
            ("Lắp đặt 07 điểm thu gom rác (04 điểm cố định, 03 điểm lưu động)", &["điểm thu gom rác", "điểm cố định", "điểm lưu động"]),
            ("Huy động 150 người, gồm: dân quân 100 người, công an 50 người", &["người", "người dân quân", "người công an"]),
            ("Đào tạo 150 lao động, trong đó năm 2025 đã dạy nghề 50 lao động", &["lao động"]),
            ("Đào tạo 150 lao động, trong đó hiện có 50 lao động", &["lao động"]),
            ("Hỗ trợ 50 hộ, trong đó hộ nghèo 20 hộ", &["hộ"]),
            ("Kiểm tra 50 cơ sở, trong đó vi phạm 20 cơ sở", &["cơ sở"]),
            ("Huy động 150 người, chia ra tại chỗ 50 người", &["người"]),
            ("Bố trí 07 trạm đo (tại 04 xã và 03 phường)", &["trạm đo"]),
            ("Mở 03 lớp tập huấn (03 lớp đã mở năm 2026)", &["lớp tập huấn"]),
            ("Kiểm tra 60 cơ sở (50 cơ sở năm 2026)", &["cơ sở"]),
            // Noun phrases of their own, other units, and shares say themselves what they measure.
            ("diện tích rừng đạt 900 ha, trong đó: rừng phòng hộ 200 ha", &["diện tích rừng", "rừng phòng hộ"]),
            ("Tổng thu 900 tỷ đồng, trong đó: thu nội địa 700 tỷ đồng", &["Tổng thu", "thu nội địa"]),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found);
            let indicators: Vec<_> = found.iter().map(|measure| &*measure.indicator).collect();
            assert_eq!(indicators, expected, "{text}");
        }
    }
}
