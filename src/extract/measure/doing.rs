//! What those do who each have a count: `mỗi đội | gồm | 05 người`.

use super::lexicon;
use super::reading::Reading;
use crate::extract::phrases::Table;

/// What those do who each have a count, besides the verbs that commit anywhere: `mỗi đội | gồm | 05 người`.
static DOING: Table<&str, 64> = Table::new(&[
    "gồm",
    "là",
    "tham dự",
    "huy động",
    "phát động",
    "ra quân",
    "nhân rộng",
    "chuẩn bị",
    "giao",
    "tiếp nhận",
    "biểu diễn",
    "trình diễn",
    "trưng bày",
    "dự trữ",
    "củng cố",
    "kiện toàn",
    "điều động",
    "cung cấp",
]);

/// What begins as such a verb and is half of a noun: `mỗi điểm | giao dịch`, `mỗi nút giao`.
static NOUNS: Table<&str, 16> = Table::new(&["giao dịch", "giao thông", "giao lưu", "giao cắt", "giao ban", "là ủi"]);

/// The end of what those do who each have a count.
pub(super) fn each_verb(r: &Reading<'_, '_>, at: usize) -> Option<usize> {
    let known = r.past(at, &lexicon::COMMITTING).or_else(|| r.past(at, &lexicon::EACH_VERBS));
    known.or_else(|| r.past(at, &DOING).filter(|_| !r.begins(at, &NOUNS) && !r.behind(at, "nút")))
}
