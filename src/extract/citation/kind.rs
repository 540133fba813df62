//! The type word of a document, and the number that it heads.
//!
//! ```text
//! head = type "số" [":"] · type · type qualifier "số"
//! ```
//! The type word stands right before the number, or a few qualifying words before it:
//! `Kết luận liên ngành … số`, `Kế hoạch của UBND tỉnh số`.

use crate::extract::phrases::Table;
use crate::extract::words::{Kind, Words};

use super::issuer;
use super::symbol::{self, Symbol};

/// Type words of documents that are cited by number, slips among them: as written, the type.
static KINDS: Table<(&str, &str)> = Table::new(&[
    ("Nghị quyết", "Nghị quyết"),
    ("Nghị quyết liên tịch", "Nghị quyết liên tịch"),
    ("Nghi quyết", "Nghị quyết"),
    ("Nghị định", "Nghị định"),
    ("Nghi định", "Nghị định"),
    ("Nghị đinh", "Nghị định"),
    ("Quyết định", "Quyết định"),
    ("Quyết đinh", "Quyết định"),
    ("Quyêt định", "Quyết định"),
    ("Chỉ thị", "Chỉ thị"),
    ("Chỉ thi", "Chỉ thị"),
    ("Thông tư", "Thông tư"),
    ("Thông tư liên tịch", "Thông tư liên tịch"),
    ("Thông tư liên bộ", "Thông tư liên tịch"),
    ("Kế hoạch", "Kế hoạch"),
    ("Kế họach", "Kế hoạch"),
    ("Kế hoạch hành động", "Kế hoạch hành động"),
    ("Kế hoạch liên tịch", "Kế hoạch liên tịch"),
    ("Chương trình", "Chương trình"),
    ("Chương trình hành động", "Chương trình hành động"),
    ("Tờ trình", "Tờ trình"),
    ("Công văn", "Công văn"),
    ("Kết luận", "Kết luận"),
    ("Thông báo", "Thông báo"),
    ("Thông báo kết luận", "Thông báo"),
    ("Công điện", "Công điện"),
    ("Văn bản", "Văn bản"),
    ("Văn bản hợp nhất", "Văn bản hợp nhất"),
    ("Hướng dẫn", "Hướng dẫn"),
    ("Đề án", "Đề án"),
    ("Dự án", "Dự án"),
    ("Luật", "Luật"),
    ("Bộ luật", "Bộ luật"),
    ("Pháp lệnh", "Pháp lệnh"),
    ("Sắc lệnh", "Sắc lệnh"),
    ("Lệnh", "Lệnh"),
    ("Hiến pháp", "Hiến pháp"),
    ("Quy định", "Quy định"),
    ("Quy chế", "Quy chế"),
    ("Quy chế phối hợp", "Quy chế"),
    ("Báo cáo", "Báo cáo"),
    ("Thông tri", "Thông tri"),
    ("Điện", "Công điện"),
    ("Điều lệ", "Điều lệ"),
    ("Phương án", "Phương án"),
    ("Giấy mời", "Giấy mời"),
    ("Thư", "Thư"),
    ("Biên bản", "Biên bản"),
    ("Giấy phép", "Giấy phép"),
    ("Phiếu trình", "Phiếu trình"),
    ("Nghị qyết", "Nghị quyết"),
    ("Quyết dịnh", "Quyết định"),
]);

/// How far before its number a head may stand when words qualify it.
const FAR_HEAD: usize = 12;

/// The kind that a symbol tells for a type that has no symbol of its own.
pub(super) fn family(kind: &'static str) -> &'static str {
    match kind {
        "Chương trình hành động" => "Chương trình",
        "Kế hoạch hành động" | "Kế hoạch liên tịch" => "Kế hoạch",
        kind => kind,
    }
}

/// The index of the `số` that announces the number at `index`; `index` when there is none.
pub(super) fn announcement(words: &Words<'_>, index: usize) -> usize {
    let before = |back: usize| index.checked_sub(back);
    match (before(1), before(2)) {
        (Some(one), _) if words.is_any(one, &symbol::SO) => one,
        // `Chỉ thị so 41-CT/TW`: elsewhere `so` compares.
        (Some(one), _) if words.is(one, "so") && kind_ending_at(words, one, 0).is_some() => one,
        (Some(one), Some(two)) if words.mark(one, ':') && words.is_any(two, &symbol::SO) => two,
        _ => index,
    }
}

/// A type word and where it stands.
pub(super) struct Head<'t> {
    pub(super) from: usize,
    pub(super) kind: &'static str,
    /// Who issued it, when that stands between the type word and the number.
    pub(super) issuer: Option<&'t str>,
}

/// The type word before a number: right before it, or a few qualifying words before.
pub(super) fn head_before<'t>(words: &Words<'t>, number_from: usize, floor: usize, announced: bool, symbol: &Symbol) -> Option<Head<'t>> {
    let mut end = number_from;
    while end > floor && (words.mark(end - 1, '(') || words.mark(end - 1, ':')) {
        end -= 1;
    }
    if let Some((from, kind)) = kind_ending_at(words, end, floor) {
        return Some(Head { from, kind, issuer: None });
    }
    if !announced {
        return None;
    }
    // `Kế hoạch của UBND tỉnh số …`, `Kết luận liên ngành … số …`
    let lowest = floor.max(end.saturating_sub(FAR_HEAD));
    for from in (lowest..end).rev() {
        if words.kind(from) == Some(Kind::Mark) && !words.mark(from, '-') {
            return None;
        }
        let Some((kind, after)) = kind_at(words, from) else {
            continue;
        };
        if !words.capital(from) || symbol.kind().is_some_and(|told| told != family(kind)) {
            return None;
        }
        let issuer = words.is(after, "của").then(|| issuer::read(words, after + 1)).flatten();
        let issuer = issuer.map(|(from, to)| words.slice(from, to.min(end)));
        return Some(Head { from, kind, issuer });
    }
    None
}

/// The longest type word that ends at `end`: where it begins, and the type.
fn kind_ending_at(words: &Words<'_>, end: usize, floor: usize) -> Option<(usize, &'static str)> {
    KINDS.all_before(words, end).find(|&(_, from)| from >= floor).map(|(&(_, kind), from)| (from, kind))
}

/// The longest type word that begins at `index`: the type, and the index after it.
pub(super) fn kind_at(words: &Words<'_>, index: usize) -> Option<(&'static str, usize)> {
    KINDS.read(words, index).map(|(&(_, kind), end)| (kind, end))
}

/// Whether a capitalised type word begins at `index`.
pub(super) fn is_kind(words: &Words<'_>, index: usize) -> bool {
    words.capital(index) && kind_at(words, index).is_some()
}
