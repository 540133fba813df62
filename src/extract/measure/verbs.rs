//! Words before a number that are verbs and nothing else: what they tell is done, the noun behind the number tells with what.

use super::clause;
use super::lexicon;
use super::reading::Reading;
use crate::extract::phrases::Table;

/// Verbs of tending what there is, which go before or behind those of works: `Trồng và phục hồi | 150 ha rừng`.
static TENDING: Table<&str, 32> = Table::new(&[
    "phục hồi",
    "bảo vệ",
    "quản lý",
    "quản lý bảo vệ",
    "duy tu",
    "bảo dưỡng",
    "bảo trì",
    "rà soát",
    "tu bổ",
    "tôn tạo",
    "bảo tồn",
    "giải phóng mặt bằng",
    "bàn giao mặt bằng",
    "bàn giao mặt bằng sạch",
    "bổ sung",
    "bảo vệ tốt",
    "bảo vệ nghiêm ngặt",
    "chăm sóc tốt",
    "khoanh nuôi tái sinh",
    "hiến",
]);

/// Words before such a verb that tell how or by whom it is done: `Khẩn trương | hoàn thành 45 km đường tỉnh`.
static FRAMED: Table<&str, 16> =
    Table::new(&["khẩn trương", "tập trung", "cơ bản", "đẩy nhanh", "vận động", "vận động nhân dân", "vận động người dân", "chủ động"]);

/// Whether the words are verbs of works and nothing else: `Cải tạo, nâng cấp | 45 km đường tỉnh`.
pub(super) fn works(r: &Reading<'_, '_>, head: (usize, usize)) -> bool {
    let from = r.past(head.0, &FRAMED).filter(|&from| from < head.1).unwrap_or(head.0);
    only(r, (from, head.1), |at| clause::work(r, at).max(r.past(at, &lexicon::MAKING)).max(r.past(at, &TENDING)))
}

/// Whether the words are verbs that say no more than that something is done.
pub(super) fn light(r: &Reading<'_, '_>, head: (usize, usize)) -> bool {
    only(r, head, |at| r.past(at, &lexicon::LIGHT_VERBS))
}

/// Whether words are nothing but what `verb` passes, with commas and `và` between.
fn only(r: &Reading<'_, '_>, head: (usize, usize), verb: impl Fn(usize) -> Option<usize>) -> bool {
    let mut at = head.0;
    while at < head.1 {
        match verb(at) {
            Some(end) => at = end,
            None if r.is_any(at, &[",", "và"]) => at += 1,
            None => return false,
        }
    }
    true
}
