//! Whether a verb opens a clause of what is to be done, in an item that does not tell how things went.

use super::reading::{REACH, Reading};
use crate::extract::phrases::Table;

/// What comes before the number of a case that a plan provides for, and what tells how things went.
static TOLD: Table<&str, 16> =
    Table::new(&["kết quả", "đã", "tồn tại", "hạn chế :", "hiện nay", "hiện có", "hiện tại", "tình huống", "cấp độ", "kịch bản"]);

/// How far before a verb its item may say so, in words.
const TOLD_BEFORE: usize = 8 * REACH;

/// Whether a verb begins the text or stands behind one of these marks, and what the item says before it tells not what was done or is
/// paid for: `Kết quả: | tổ chức thành công 02 hội thi`.
pub(super) fn opens_clause(r: &Reading<'_, '_>, verb: usize, marks: &[&str]) -> bool {
    let mark = verb == 0 || verb <= 2 && r.behind_any(verb, &["-", "+", "–", "•", "*"]) || r.behind_any(verb, marks);
    let mut before = (verb.saturating_sub(REACH)..verb).rev().take_while(|&word| !r.parts_clauses(word));
    let told = || (verb.saturating_sub(TOLD_BEFORE)..verb).any(|word| r.begins(word, &TOLD));
    mark && !before.any(|word| r.begins(word, &["kinh phí", "cơ sở", "sau khi"])) && !told()
}

/// The words that tell that something is done again and again.
const YEARLY: [&str; 5] = ["hằng năm", "hàng năm", "mỗi năm", "bình quân hằng năm", "bình quân mỗi năm"];

/// Whether a time to come stands before a verb that else would open the clause: `Đến năm 2030[,] | trồng`, `Hằng năm, | cử`. Behind
/// `năm 2025,` it may tell what was done.
pub(super) fn opens_behind_time(r: &Reading<'_, '_>, verb: usize) -> bool {
    let end = if r.behind(verb, ",") { verb - 1 } else { verb };
    let dated = || {
        let last = end.checked_sub(1).filter(|&last| r.is_time(last))?;
        Some(r.times_start(last, last.saturating_sub(REACH))).filter(|&start| r.is(start, "đến"))
    };
    let start = dated().or_else(|| r.start_of(end, &YEARLY));
    start.is_some_and(|start| opens_clause(r, start, &[";", "."]))
}

/// What the names of those begin with who act for the state.
static AGENCIES: Table<&str, 64> = Table::new(&[
    "ubnd",
    "ủy ban nhân dân",
    "sở",
    "chi cục",
    "công an",
    "ban chỉ huy quân sự",
    "bộ chỉ huy quân sự",
    "ban chqs",
    "bộ chqs",
    "bộ chỉ huy bộ đội biên phòng",
    "đồn biên phòng",
    "trạm y tế",
    "trung tâm y tế",
    "bệnh viện",
    "phòng",
    "hội chữ thập đỏ",
    "hội phụ nữ",
    "hội nông dân",
    "hội cựu chiến binh",
    "hội liên hiệp phụ nữ",
    "mặt trận tổ quốc",
    "ủy ban mặt trận tổ quốc",
    "ubmttq",
    "đoàn thanh niên",
    "công ty điện lực",
    "hạt kiểm lâm",
    "trạm khuyến nông",
    "trung tâm dịch vụ nông nghiệp",
]);

/// Words that make what stands behind the name something else than what it does.
const NO_ACT: [&str; 14] = ["đã", "được", "để", "do", "của", "khi", "nếu", "có", "cho", "đang", "về", "không", "hiện", "bị"];

/// How long the name is at most, in words.
const NAME: usize = 8;

/// Whether a statement begins with the name of an agency, and nothing but the verb stands behind it: `Trạm Y tế xã | chuẩn bị`.
pub(super) fn opens_behind_agency(r: &Reading<'_, '_>, verb: usize) -> bool {
    let lowest = verb.saturating_sub(NAME);
    let Some(start) = (lowest..verb).rev().find(|&at| at == 0 || !r.letters(at - 1)) else { return false };
    // `Phòng chống thiên tai` is no agency.
    let name = |end: usize| end <= verb && (!r.is(start, "phòng") || r.capital(end));
    let named = r.capital(start) && r.past(start, &AGENCIES).is_some_and(name);
    named && !(start..verb).any(|at| r.is_any(at, &NO_ACT) || r.is_time(at)) && opens_clause(r, start, &[";", "."])
}
