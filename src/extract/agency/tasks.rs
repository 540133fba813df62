//! What is no field of a body though it stands behind its head: what the body does, `Ban | tổ chức hội nghị`, `các Bộ | xây dựng kế
//! hoạch`.

use super::phrase::Phrase;
use crate::extract::phrases::Table;

/// Fields that in small letters behind a name are what the body does.
static TASKS: Table<&str, 8> = Table::new(&["kiểm tra", "tổ chức"]);

/// What somebody plans, draws up or sets up, and what no body is named for: `Trạm Thú y | xây dựng kế hoạch`.
static DRAWN_UP: Table<&str, 64> = Table::new(&[
    "kế hoạch",
    "phương án",
    "báo cáo",
    "đề án",
    "dự thảo",
    "dự toán",
    "hồ sơ",
    "hệ thống",
    "quy chế",
    "quy trình",
    "quy định",
    "mô hình",
    "danh mục",
    "chương trình",
    "kịch bản",
    "lộ trình",
    "cơ sở dữ liệu",
    "tiêu chí",
    "bộ tiêu chí",
    "lịch",
    "các",
]);

/// Whether a field in small letters is what a body does: `| tổ chức hội nghị`, `| xây dựng kế hoạch`.
pub(super) fn is_task(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    !phrase.capital(at) && (phrase.begins(at, &TASKS) || draws_up(phrase, at))
}

/// Whether somebody draws something up: `các Bộ | xây dựng kế hoạch`.
pub(super) fn draws_up(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    !phrase.capital(at) && is_drawn_up(phrase, at)
}

/// Whether something is drawn up at a word, where a capital may begin it too: `các sở: | Xây dựng kế hoạch`.
pub(super) fn is_drawn_up(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.phrase(at, "xây dựng").is_some_and(|end| phrase.begins(end, &DRAWN_UP))
}
