//! Values at several times, of what is named once: `Tỷ lệ hộ nghèo: Năm 2026 còn 3%; năm 2027 còn 2%`.
//!
//! ```text
//! series = name [":" | "("] value {("," | ";" | ".") value}
//! value  = time [":" | verb] number [unit]  |  number [unit] time
//! count  = "số" noun … (verb | ":") number noun           the noun that is counted is named before its number
//! base   = "từ" number [unit] [time] "lên"                the level that is left is no part of the name
//! ```

use super::amount::Amount;
use super::clause;
use super::lead::Lead;
use super::lexicon;
use super::pieces::Piece;
use super::reading::{REACH, Reading};
use super::subject::{Behind, Subject};
use super::unit::{self, Unit};
use crate::extract::date;
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::model::MeasureKind;
use crate::words::Kind;

/// How far one value may stand behind the other, in words.
const NEAR: usize = 20;

/// The words between two values that say no more than that it is one, besides those that lead to a number.
static VALUES: Table<&str, 64> = Table::new(&[
    "đạt",
    "là",
    "còn",
    "có",
    "lên",
    "khoảng",
    "trên",
    "dưới",
    "tối thiểu",
    "ít nhất",
    "phấn đấu",
    "phấn đấu đạt",
    "ước đạt",
    "dự kiến",
    "tăng lên",
    "giảm còn",
    "đạt tối thiểu",
    "và",
]);

/// Whether a word stands in a time, or is a year before its value: `2027: | 94%`.
fn is_date(r: &Reading<'_, '_>, at: usize) -> bool {
    r.is_time(at) || r.is(at + 1, ":") && date::year(r, at).is_some()
}

/// Whether nothing but times and words of a value stand between two words, and a time is among them.
fn only_times(r: &Reading<'_, '_>, from: usize, to: usize) -> bool {
    if to.saturating_sub(from) > NEAR {
        return false;
    }
    let (mut at, mut dated) = (from, false);
    while at < to {
        at = match r.past(at, &VALUES) {
            _ if is_date(r, at) => {
                dated = true;
                at + 1
            }
            _ if r.is_any(at, &[",", ";", ":", "(", ")", "."]) => at + 1,
            Some(end) => end,
            None => return false,
        };
    }
    dated
}

/// Whether a number tells the value that what the one before it measures has at another time, or by how much it grows: no
/// words of its own say what it measures, but for the noun that both count.
pub(super) fn goes_on(r: &Reading<'_, '_>, amount: &Amount<'_>, behind: &Behind, (previous, subject): (&Amount<'_>, &Subject)) -> bool {
    let same = amount.kind == previous.kind && amount.unit == previous.unit;
    let dated = |at: usize| r.is_time(at + usize::from(r.is(at, "(")));
    // `43% | (năm 2027)`: the bracket says when.
    let open = behind.rest.0;
    let bracket = || {
        let close = if r.is(open, "(") { r.closing(open) } else { None };
        close.is_some_and(|close| close + 1 == behind.rest.1 && close - open <= NEAR && (open + 1..close).all(|at| r.is_time(at)))
    };
    let alone = behind.is_empty() || amount.kind == MeasureKind::Count && behind.only_unit() || behind.unit.is_none() && bracket();
    if !same || !alone || r.behind(amount.lead, "=") {
        return false;
    }
    // `Giảm 5% vụ cháy; | đến năm 2030 đạt 80%`: nothing reaches a share by what it loses.
    let changes = amount.kind == MeasureKind::Percent && previous.change.is_some() && amount.change.is_none();
    // `50% xã có chợ, 80% thôn có nhà; | đến năm 2030 đạt 100%`: of several, nobody knows which.
    let joint = previous.lead.checked_sub(1).filter(|&at| subject.behind && r.is_any(at, &[",", "và", ";"]));
    let several =
        || joint.is_some_and(|at| (at.saturating_sub(REACH)..at).rev().take_while(|&at| !r.ends_sentence(at)).any(|at| r.is(at, "%")));
    if changes || several() {
        return false;
    }
    // `là 188 trạm, | tăng 160 trạm so với năm 2025`: by so many it grows.
    if amount.change.is_some() && !amount.linked && previous.linked && amount.lead == previous.to + 1 && r.is(previous.to, ",") {
        return true;
    }
    // `60% năm 2026; | 70% năm 2027`: the times stand behind the values.
    let behind_both = || dated(previous.to) && dated(amount.to);
    // Where the time stands before the value, it stands behind the mark that parts it from the one before.
    let before = || {
        let last = (previous.to..amount.from).rev().find(|&at| r.is_any(at, &[",", ";", ".", "và"]));
        last.is_some_and(|mark| (mark..amount.from).any(|at| is_date(r, at)))
    };
    // `50% xã có chợ; | đến năm 2030 đạt 80%`: the words that the first speaks of stand between.
    let spoken = subject.pieces.last().map(|&(_, end)| end).filter(|_| subject.behind && amount.linked);
    let from = spoken.map_or(previous.to, |end| end.max(previous.to)).min(amount.from);
    only_times(r, from, amount.from) && (behind_both() || before())
}

/// Whether the number at `at` goes on a series of counts: `Số xã đạt chuẩn: năm 2026: 20 xã; năm 2027: | 30 xã`.
pub(super) fn counts_on(r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
    let same = || {
        let noun = number::read(r, at).and_then(|number| unit::noun(r, number.end));
        noun.is_some_and(|noun| noun.text == last.unit)
    };
    last.kind == MeasureKind::Count && last.to == last.unit_words().1 && only_times(r, last.to, at) && same()
}

/// The name without the time at its end: `Số xã đạt chuẩn: | Năm 2026`.
pub(super) fn without_time(r: &Reading<'_, '_>, (from, mut to): Piece) -> Piece {
    let lowest = from.max(to.saturating_sub(NEAR));
    while to > lowest && r.is_time(to - 1) {
        to -= 1;
    }
    clause::trimmed(r, from, to)
}

/// What stands before the bracket that opens a series, of which the colon ends the first time:
/// `Tỷ lệ phủ sóng 5G | (đến năm 2027: 70%`.
pub(super) fn before_bracket(r: &Reading<'_, '_>, colon: usize, floor: usize) -> Option<Piece> {
    let lowest = floor.max(colon.saturating_sub(NEAR));
    let open = (lowest..colon).rev().find(|&at| !r.is_time(at)).filter(|&at| at + 1 < colon && r.is(at, "("))?;
    let head = clause::head(r, clause::start(r, open, floor), open);
    (head.0 < head.1).then_some(head)
}

/// What names how many there are.
static NUMBERS: Table<&str, 8> = Table::new(&["số", "tổng số", "số lượng", "tổng số lượng"]);

/// How far before its number what is counted may be named, in words.
const NAMED: usize = 30;

/// What in the name of a number says that it is to be reached. How many there are of what is dealt with, late or handed in
/// is told in the same form, and commits to nothing.
static AIMS: Table<&str, 64> = Table::new(&[
    "đạt chuẩn",
    "hoàn thành",
    "đầu tư mới",
    "đầu tư xây dựng",
    "được đầu tư",
    "được xây dựng",
    "xây dựng mới",
    "xây mới",
    "lắp mới",
    "lắp đặt mới",
    "làm mới",
    "mở mới",
    "trồng mới",
    "cấp mới",
    "tuyển mới",
    "thành lập mới",
    "phát triển mới",
    "tăng thêm",
    "cần",
    "phấn đấu",
    "dự kiến",
]);

/// The same, where no year stands behind it in which it may have been.
static UNDATED_AIMS: Table<&str, 8> = Table::new(&["đạt tiêu chí", "được tạo việc làm", "được giải quyết việc làm"]);

/// Whether the clause names what the number counts, and says how many there are of it: `Số trạm 5G đầu tư mới là | 35 trạm`,
/// `Tổng số xã đạt chuẩn: năm 2026: | 20 xã`. How things stand and what is a condition commits to nothing.
pub(super) fn names_count(r: &Reading<'_, '_>, from: usize, lead: &Lead, noun: &Unit<'_>) -> bool {
    if !(lead.linked || from.checked_sub(1).is_some_and(|at| r.is_colon(at)) || lead.from.checked_sub(1).is_some_and(|at| r.is_colon(at))) {
        return false;
    }
    let lowest = from.saturating_sub(NAMED);
    let same = |at: usize| {
        let people = || noun.to == noun.from + 1 && r.is(noun.from, "người") && r.begins(at, &["lao động", "người lao động"]);
        people() || (noun.from..noun.to).enumerate().all(|(index, word)| r.same(at + index, word))
    };
    let named = (lowest..from).rev().take_while(|&at| !r.parts_clauses(at)).find_map(|at| {
        let end = r.past(at, &NUMBERS).filter(|&end| end < from && same(end))?;
        Some((at, end))
    });
    let Some((number, end)) = named else { return false };
    // `tổng | số`: the longer name begins the clause.
    let number = if r.behind(number, "tổng") { number - 1 } else { number };
    // `Năm 2025, | số xã có chợ là 20 xã`: behind a time it may tell what there was; until a time, it is an aim.
    let tells = |number: usize| {
        let last = number.checked_sub(2).filter(|&last| r.is(last + 1, ",") && r.is_time(last));
        last.is_some_and(|last| !r.is_any(r.times_start(last, last.saturating_sub(NEAR)), &["đến", "tới"]))
    };
    let until = |at: usize| r.is_time(at) && r.is_any(r.times_start(at, at.saturating_sub(NEAR)), &["đến", "tới"]);
    // `Đến năm 2030, | số bản`, `Phấn đấu | số xã`: what stands before says that it is an aim.
    let mark = number.checked_sub(1).filter(|&mark| r.is_mark(mark) && !r.is(mark, "/"));
    let led = mark.map_or(number, |mark| if r.is(mark, ",") { mark } else { number });
    let aimed = led.checked_sub(1).is_some_and(until) || r.start_of(number, &lexicon::RATE_VERBS).is_some();
    let free = aimed || number == 0 || mark.is_some() && !tells(number);
    // So does the name itself, a time behind it that leads to the number, and by how much that is more than there was.
    let named = || (end..lead.from).any(|at| r.begins(at, &AIMS));
    // What was reached of others in a year is told with the year: `Số lao động được tạo việc làm năm 2023 là …`.
    let dated = || (end..from).any(|at| r.is_time(at) && !until(at));
    let undated = || (end..lead.from).any(|at| r.begins(at, &UNDATED_AIMS)) && !dated();
    let timed = || (end..from).any(|at| r.is_colon(at) && only_times(r, at, from) || until(at));
    let grown = || r.is(noun.to, ",") && r.is(noun.to + 1, "tăng") && number::begins(r, noun.to + 2);
    let moved = || (end..from).any(|at| is_base(r, at, from));
    if !(aimed || named() || undated() || timed() || grown() || moved()) {
        return false;
    }
    let told =
        |at: usize| r.is_any(at, &["nếu", "khi", "thì", "đã", "hiện", "nay", "%", "không"]) || number::begins(r, at) && !r.is_time(at);
    free && !(end + noun.to - noun.from..lead.from).any(|at| told(at) && !is_base(r, at, from)) && !r.is_any(noun.to, &["thì", "trở"])
}

/// Whether a word stands in the base from which a number moves on, or in a name such as `5G`.
fn is_base(r: &Reading<'_, '_>, at: usize, to: usize) -> bool {
    let name = r.kind(at) == Some(Kind::Digits) && r.joined(at) && r.letters(at + 1);
    name || (at.saturating_sub(1)..=at).any(|since| r.is(since, "từ")) && to - at <= REACH
}

/// The words that lead on from a base: `từ 28 trạm | lên 188 trạm`.
const MOVES: [&str; 5] = ["lên", "xuống", "còn", "tăng", "giảm"];

/// The verbs of a change before the name of what changes.
static CHANGING: Table<&str, 16> =
    Table::new(&["nâng", "tăng", "giảm", "đưa", "nâng dần", "tăng dần", "giảm dần", "kéo giảm", "mở rộng", "đã tăng", "đã giảm"]);

/// The name without the base from which its number moves on: `Số trạm 5G | tăng từ 28 trạm | lên 188 trạm`.
pub(super) fn without_base(r: &Reading<'_, '_>, amount: &Amount<'_>, head: Piece) -> Option<Piece> {
    if !amount.linked || !(amount.lead..amount.from).any(|at| r.is_any(at, &MOVES)) {
        return None;
    }
    let lowest = head.0.max(head.1.saturating_sub(NEAR));
    let since = (lowest..head.1).rev().find(|&at| r.is(at, "từ") && number::begins(r, at + 1))?;
    let number = number::read(r, since + 1)?;
    let plain = |at: usize| r.letters(at) || r.is_time(at) || r.is_any(at, &["(", ")"]);
    // `từ 28 | trạm`: the noun has few words, and a second number is another value.
    if !(number.end..head.1).all(plain) || (number.end..head.1).filter(|&at| r.letters(at) && !r.is_time(at)).count() > 4 {
        return None;
    }
    let (from, to) = clause::trimmed(r, head.0, since);
    let end = r.start_of(to, &CHANGING).filter(|&at| at >= from).unwrap_or(to);
    // `Nâng | số xã đạt chuẩn`: the verb says what is done to the number.
    let start = r.past(from, &CHANGING).filter(|&at| at < end && r.begins(at, &NUMBERS)).unwrap_or(from);
    Some(clause::trimmed(r, start, end))
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, Found, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn told(text: &str) -> Vec<(f64, String)> {
        let told = |found: Found<'_>| (found.value, found.indicator.into_owned());
        find(&Passage::of(&Words::new(text)), &[], Actors::default, told)
    }

    #[test]
    fn values_of_several_times_share_their_name() {
        for (name, values, spellings) in [
            (
                "Tỷ lệ bến phà có phao cứu sinh",
                &[60.0, 70.0][..],
                &[
                    "Tỷ lệ bến phà có phao cứu sinh: Năm 2026 đạt 60%; năm 2027 đạt 70%.",
                    "Tỷ lệ bến phà có phao cứu sinh đến năm 2027 đạt 60%; đến năm 2030 đạt 70%.",
                    "Đến năm 2027, Tỷ lệ bến phà có phao cứu sinh đạt 60%; đến năm 2030 đạt 70%.",
                    "Tỷ lệ bến phà có phao cứu sinh: năm 2026: 60%, năm 2027: 70%.",
                    "Tỷ lệ bến phà có phao cứu sinh (đến năm 2027: 60%; đến năm 2030: 70%).",
                    "Tỷ lệ bến phà có phao cứu sinh đạt: 60% năm 2026; 70% năm 2027.",
                    "Tỷ lệ bến phà có phao cứu sinh đạt 60% (năm 2026), 70% (năm 2028).",
                    "Tỷ lệ bến phà có phao cứu sinh đạt 60% (năm 2026); 70% (năm 2028).",
                    "Tỷ lệ bến phà có phao cứu sinh năm 2026: 60%; 2027: 70%.",
                    "Tỷ lệ bến phà có phao cứu sinh năm 2026 đạt 60%, năm 2027 đạt 70%.",
                    "Tỷ lệ bến phà có phao cứu sinh đạt 60% năm 2026. Đến năm 2030 đạt tối thiểu 70%.",
                ][..],
            ),
            (
                "Số trạm bơm lắp mới",
                &[5.0, 8.0, 12.0],
                &[
                    "Số trạm bơm lắp mới: Năm 2026: 5 trạm; năm 2027: 8 trạm; năm 2030: 12 trạm.",
                    "Số trạm bơm lắp mới: Năm 2026 là 5 trạm, năm 2027 là 8 trạm, năm 2028 là 12 trạm",
                    "Số trạm bơm lắp mới đến năm 2026: 5 trạm; đến năm 2027: 8 trạm; đến năm 2028: 12 trạm",
                ],
            ),
            (
                "xã có chợ",
                &[50.0, 80.0],
                &["Đến năm 2027, 50% xã có chợ; đến năm 2030 đạt 80%.", "Đến năm 2027, 50% xã có chợ, đến năm 2030 đạt 80%."],
            ),
            ("Số xã có chợ", &[20.0, 30.0], &["Số xã có chợ: Năm 2026: 20 xã; năm 2027: 30 xã."]),
        ] {
            for spelling in spellings {
                let expected: Vec<_> = values.iter().map(|&value| (value, name.to_owned())).collect();
                assert_eq!(told(spelling), expected, "{spelling}");
            }
        }
    }

    #[test]
    fn what_names_itself_is_no_value_of_another() {
        for (text, second) in [
            ("Tỷ lệ hộ nghèo năm 2026 còn 3%; năm 2027, tỷ lệ hộ cận nghèo còn 5%", "tỷ lệ hộ cận nghèo"),
            ("Tỷ lệ hộ nghèo năm 2026 còn 3%; năm 2027 đạt 70% hộ dùng nước sạch", "hộ dùng nước sạch"),
            ("Số trạm bơm đến năm 2027: 10 trạm; đến năm 2030: 15 trạm biến áp", "trạm biến áp"),
            ("Tỷ lệ hộ nghèo năm 2026 còn 3%; chợ đạt 70%", "chợ"),
            ("Giảm 5% vụ đuối nước; đến năm 2030 đạt 80%.", ""),
        ] {
            assert_eq!(told(text).get(1).map(|(_, name)| name.as_str()), Some(second), "{text}");
        }
        for text in ["50% xã có chợ, 80% thôn có bến; đến năm 2030 đạt 100%.", "50% xã có chợ và 80% thôn có bến; đến năm 2030 đạt 100%."]
        {
            assert_eq!(told(text).last(), Some(&(100.0, String::new())), "{text}");
        }
    }

    #[test]
    fn a_number_of_what_is_named_is_a_count() {
        for (text, expected) in [
            ("Tổng số xã đạt chuẩn là 60 xã.", "Tổng số xã đạt chuẩn"),
            ("Số trạm bơm xây mới là 35 trạm.", "Số trạm bơm xây mới"),
            ("Đến năm 2030, số bản có điện là 45 bản", "số bản có điện"),
            ("Phấn đấu số xã có chợ đạt 60 xã", "số xã có chợ"),
            ("Nâng số xã có chợ từ 20 xã lên 35 xã.", "số xã có chợ"),
            ("Số trạm bơm tăng từ 28 trạm lên 188 trạm.", "Số trạm bơm"),
            ("Nâng số lượng trạm bơm từ 28 lên 188 trạm.", "số lượng trạm bơm"),
            ("Tăng số doanh nghiệp chế biến chè từ 150 lên 300 doanh nghiệp.", "số doanh nghiệp chế biến chè"),
            ("Mở rộng từ 03 khu công nghiệp lên 08 khu công nghiệp.", "khu công nghiệp"),
        ] {
            let names: Vec<_> = told(text).into_iter().map(|(_, name)| name).collect();
            assert_eq!(names, [expected], "{text}");
        }
        let grown = told("Tổng số trạm bơm là 188 trạm, tăng 160 trạm so với năm 2025.");
        assert_eq!(grown, [(188.0, "Tổng số trạm bơm".to_owned()), (160.0, "Tổng số trạm bơm".to_owned())]);
        for text in [
            "Hiện nay, tổng số xã có chợ là 60 xã.",
            "Số xã có chợ đã là 60 xã",
            "Kiểm tra số xã có chợ tại 20 xã",
            "Nếu số xã có chợ là 20 xã",
            "Năm 2025, số xã có chợ là 20 xã",
            "Năm 2025 số xã có chợ là 20 xã",
            "Hồ sơ số là 20 xã",
            // How many there are, and were.
            "Tổng số xã có chợ là 60 xã.",
            "Số hộ lấn chiếm bị xử phạt là 15 hộ.",
            "Số đơn trễ hạn là 25 đơn",
            "Theo thống kê, số xã có bến là 60 xã.",
            "Số cơ sở được kiểm tra là 10 cơ sở.",
            "Số phiếu phát ra là 150 phiếu.",
            "Số văn bản gửi đi trong năm là 20 văn bản.",
            "Trong đó, số hội viên nữ là 15 hội viên.",
            "Số trang của tập tài liệu là 10 trang",
            "Số câu hỏi trong đề thi là 20 câu",
            "Số xã có bến năm 2025 là 10 xã; năm 2030 là 20 xã.",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
