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
